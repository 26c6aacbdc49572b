"""The pages of a PDF as lines in reading order; notes and running heads stand after all of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from leitfaden.intake.reader import refusals
from leitfaden.intake.reader.german import ends_sentence
from leitfaden.intake.reader.lines import Line, Source, marks
from leitfaden.intake.reader.pdf import columns, furniture, loose
from leitfaden.intake.reader.pdf.grid import Grid, grids
from leitfaden.intake.reader.pdf.pages import Page, Piece

FAR_APART = 1.5  # steps between lines that may be those between paragraphs
LARGE = 1.06  # times the usual letters: a heading
FITS = 1.3  # times the width of a word: surely it had room
ALIKE = 0.96  # sizes of one level of headings
LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Row:
    """The pieces on one base line of a column."""

    pieces: tuple[Piece, ...]
    page: int

    @property
    def text(self) -> str:
        """A lone bullet or number goes with the words behind it, other gaps become tabs."""
        first, *rest = (piece.text for piece in self.pieces)
        if rest and any(marks(f"{first} x")[:3]):
            first, rest = f"{first} {rest[0]}", rest[1:]
        return "\t".join([first, *rest])

    @property
    def first(self) -> Piece:
        return self.pieces[0]

    @property
    def last(self) -> Piece:
        return self.pieces[-1]

    @property
    def main(self) -> Piece:
        """The words; a bullet is often of another font."""
        return max(self.pieces, key=lambda piece: len(piece.text))

    @property
    def bold(self) -> bool:
        return all(piece.bold for piece in self.pieces)

    @property
    def noted(self) -> tuple[str, ...]:
        return tuple(marker for piece in self.pieces for marker in piece.noted)


@dataclass(slots=True)
class _Teller:
    body: float
    levels: dict[float, int]
    step: float  # between the lines of a paragraph, in heights of the letters
    lines: list[Line] = field(default_factory=list)
    table_rows: int = 0

    def page(self, page: Page) -> None:
        """Tables and the text between them, from top to bottom."""
        loose_pieces = list(page.pieces)
        for grid in grids(page):
            held = [piece for piece in loose_pieces if grid.holds(piece)]
            above = [p for p in loose_pieces if p.base <= grid.ys[0] + 1 and p not in held]
            self.text(above, page)
            self.table(held, grid, page)
            loose_pieces = [p for p in loose_pieces if p not in held and p not in above]
        self.text(loose_pieces, page)

    def text(self, pieces: Sequence[Piece], page: Page) -> None:
        above, rows, below = loose.table(pieces)
        self.plain(above, page)
        for cells in rows:
            self.table_rows += 1
            for column, cell in sorted(cells.items()):
                self._cell(cell, page, self.table_rows, column + 1)
        self.plain(below, page)

    def plain(self, pieces: Sequence[Piece], page: Page) -> None:
        for group in columns.in_order(pieces):
            rows = list(rows_of(group, page.number))
            before: Row | None = None
            listed: Row | None = None
            margin = min((row.first.left for row in rows), default=0.0)
            edge = max((row.last.right for row in rows), default=0.0)
            for row in rows:
                meant = before is not None and listed is None and _meant(before, row, edge)
                anew = before is not None and listed is None and self._anew(before, row)
                gap = before is None or meant or anew or _apart(before, row, self.step, listed)
                line = self._line(row, gap=gap, margin=margin)
                listed = row if line.bullet or line.number else None if gap else listed
                self._add(line, row, before)
                before = row

    def _anew(self, before: Row, row: Row) -> bool:
        """Where all lines are far apart, space tells nothing: a sentence after a whole one is new."""
        done = ends_sentence(before.text) and row.text[:1].isupper()
        return self.step > FAR_APART and done

    def _add(self, line: Line, row: Row, before: Row | None) -> None:
        """A heading that wraps is one line."""
        last = self.lines[-1] if self.lines and before else None
        same = last and before and line.level and line.level == last.level
        if same and before and last and row.first.base - before.first.base < 1.9 * row.first.size:
            body = f"{last.body}\n{line.raw}"
            self.lines[-1] = last._replace(
                last=line.last, raw=body, body=body, noted=last.noted + line.noted
            )
        else:
            self.lines.append(line)

    def _line(self, row: Row, *, gap: bool, margin: float = 0.0) -> Line:
        number, text = self._next(), row.text
        level = self._level(row, text)
        if level:
            return Line(
                number, number, text, text, True, level=level, page=row.page, noted=row.noted
            )
        bullet, tick, count, body = marks(text)
        return Line(
            number, number, text, body, gap, round((row.first.left - margin) / 4), bullet, tick, count,
            page=row.page, noted=row.noted,
        )  # fmt: skip

    def _level(self, row: Row, text: str) -> int:
        if len(text) > LONGEST_TITLE or row.first.size < LARGE * self.body:
            return 0
        return self.levels.get(round(row.first.size, 1), 0)

    def _next(self) -> int:
        return self.lines[-1].last + 1 if self.lines else 1

    def table(self, held: Sequence[Piece], grid: Grid, page: Page) -> None:
        cells: dict[tuple[int, int], list[Piece]] = {}
        for piece in held:
            cells.setdefault(grid.cell(piece), []).append(piece)
        first_row = self.table_rows + 1
        edges: dict[int, float] = {}  # how far the text of a column reaches to the right
        for (row, column), pieces in cells.items():
            if grid.width(row, column) > 1:
                continue
            edges[column] = max(edges.get(column, 0.0), *(piece.right for piece in pieces))
        for row, column in sorted(cells):
            self._cell(
                cells[row, column], page, first_row + row, column + 1,
                rows=grid.height(row, column), width=grid.width(row, column), edge=edges.get(column, 0.0),
            )  # fmt: skip
        self.table_rows += len(grid.ys)

    def _cell(
        self, pieces: Sequence[Piece], page: Page, row: int, column: int, *, rows: int = 1,
        width: int = 1, edge: float = 0.0,
    ) -> None:  # fmt: skip
        found = list(rows_of(sorted(pieces, key=lambda p: (p.base, p.left)), page.number))
        before: Row | None = None
        for said in found:
            meant = before is not None and _meant(before, said, edge)
            gap = before is None or meant or _apart(before, said, self.step, None)
            line = self._line(said, gap=gap)
            self.lines.append(
                line._replace(level=0, row=row, column=column, rows=rows, columns=width)
            )
            before = said

    def notes(self, page: Page) -> None:
        for marker, pieces in page.notes:
            for i, row in enumerate(rows_of(pieces, page.number)):
                number, text = self._next(), row.text
                self.lines.append(
                    Line(number, number, text, text, i == 0, note=marker, page=page.number)
                )

    def aside(self, page: Page) -> None:
        for row in rows_of(sorted(page.aside, key=lambda p: (p.base, p.left)), page.number):
            number, text = self._next(), row.text
            self.lines.append(Line(number, number, text, text, True, aside=True, page=page.number))


def rows_of(pieces: Sequence[Piece], page: int) -> Iterator[Row]:
    """Pieces in order, those on one base line together."""
    open_: list[Piece] = []
    for piece in pieces:
        if open_ and abs(piece.base - open_[0].base) > 0.4 * max(piece.size, open_[0].size):
            yield Row(tuple(sorted(open_, key=lambda p: p.left)), page)
            open_ = []
        open_.append(piece)
    if open_:
        yield Row(tuple(sorted(open_, key=lambda p: p.left)), page)


def _meant(before: Row, row: Row, edge: float) -> bool:
    """Would the next word have fitted on the line above? Then the line was broken on purpose."""
    word = row.first.text.split(maxsplit=1)[0]
    share = (len(word) + 2) / max(len(row.first.text), 1)
    needed = share * (row.first.right - row.first.left)
    torn = before.last.text.endswith(("-", "\u00ad"))
    hangs = row.first.left > before.first.left + 2
    room = before.last.right + FITS * needed < edge and row.first.left < before.last.right
    return room and not torn and not hangs


def _apart(before: Row, row: Row, usual: float, listed: Row | None) -> bool:
    """Space above, other letters, or back at the margin below a list entry."""
    step = row.first.base - before.first.base
    other = abs(row.main.size - before.main.size) > 0.8 or row.bold != before.bold
    outside = listed is not None and row.first.left <= listed.first.left + 1
    return step > 1.28 * usual * before.main.size or step < 0 or other or outside


def tell(pages: Sequence[Page]) -> Source:
    """Raises NoText."""
    body = furniture.body_size(pages)
    if not body:
        raise refusals.NoText
    furniture.set_aside(pages, body)
    for page in pages:
        furniture.take_notes(page, body)
    teller = _Teller(body, _levels(pages, body), furniture.usual_step(pages))
    for page in pages:
        teller.page(page)
    tail = len(teller.lines)
    for page in pages:
        teller.notes(page)
    for page in pages:
        teller.aside(page)
    text = "\n".join(line.raw for line in teller.lines)
    return Source(tuple(teller.lines), text=text, tail=len(teller.lines) - tail)


def _levels(pages: Sequence[Page], body: float) -> dict[float, int]:
    """Sizes above the usual one → 1 for the largest; sizes that hardly differ are one."""
    sizes = {round(p.size, 1) for page in pages for p in page.pieces if p.size >= LARGE * body}
    levels: dict[float, int] = {}
    level, top = 0, 0.0
    for size in sorted(sizes, reverse=True):
        if size < ALIKE * top or not level:
            level, top = level + 1, size
        levels[size] = level
    return levels
