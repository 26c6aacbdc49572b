"""A page as the tests read it: its elements and what it says aloud."""

from html.parser import HTMLParser

VOID = {"meta", "link", "input", "br", "path", "circle", "use", "rect", "line", "hr", "img"}


class Page(HTMLParser):
    """Counts elements and collects the words that are not hidden from ears."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self._open: list[tuple[str, bool]] = []
        self.feed(html)
        self.unclosed = [name for name, _ in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append((tag, dict(attrs).get("aria-hidden") == "true"))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            opened, _hidden = self._open.pop()
            assert opened == tag, f"<{opened}> is closed by </{tag}>"

    def handle_data(self, data: str) -> None:
        if not any(hidden for _, hidden in self._open):
            self.words.append(data)

    @property
    def said(self) -> str:
        return "".join(self.words)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.elements if name == tag]

    def having(self, attribute: str) -> list[dict[str, str | None]]:
        return [attrs for _, attrs in self.elements if attribute in attrs]
