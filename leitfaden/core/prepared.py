"""Long questions, put into SQL once and asked many times.

Django puts a question into SQL anew each time, which costs a page more than the database's answer.
What a prepared question says depends on the code alone: what differs from page to page is a blank
in it (docs/decisions/0007), so there is nothing to forget when data change.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass, field
from typing import Any, overload

from django.db import connections
from django.db.models import BigIntegerField, Count, Expression, Field, QuerySet, Value
from django.db.models.sql.compiler import SQLCompiler

KEYS = range(-(2**63), 2**63)

type Said = tuple[str, tuple[Any, ...]]


class Blank(Expression):
    """One value that is filled in when the question is asked; a key unless said otherwise."""

    def __init__(self, name: str, output_field: Field[Any, Any] | None = None) -> None:
        super().__init__(output_field=output_field or BigIntegerField())
        self.name = name

    def as_sql(self, compiler: SQLCompiler, connection: Any) -> Said:
        return "%s", (self,)

    def filled(self, value: Any, connection: Any) -> Any:
        """The value as the database takes it; a key that cannot have been given meets nothing."""
        if isinstance(self.output_field, BigIntegerField) and value not in KEYS:
            return None
        return self.output_field.get_db_prep_value(value, connection)


class Blanks(Blank):
    """Any number of keys, for `__in`: one text for all lengths."""

    def as_sqlite(self, compiler: SQLCompiler, connection: Any) -> Said:
        return "(SELECT value FROM json_each(%s))", (self,)

    def as_postgresql(self, compiler: SQLCompiler, connection: Any) -> Said:
        return "(SELECT unnest(%s::bigint[]))", (self,)

    def filled(self, value: Iterable[int], connection: Any) -> Any:
        keys = [key for key in value if key in KEYS]
        return json.dumps(keys) if connection.vendor == "sqlite" else keys


class Prepared[Row]:
    """A question with blanks; its rows are what the same queryset would give."""

    def __init__(self, question: QuerySet[Any, Row]) -> None:
        self._question = question
        self._written: dict[str, tuple[SQLCompiler, str, tuple[Any, ...]]] = {}

    def ask(self, **values: Any) -> list[Row]:
        """The rows, with `values` in the blanks; raises KeyError for a blank left empty."""
        asked = self._question.all()
        compiler, sql, params = self._in_sql(asked.db)
        connection = connections[asked.db]
        filled = [
            p.filled(values[p.name], connection) if isinstance(p, Blank) else p for p in params
        ]
        # The compiler knows how rows become objects; only its writing is done already.
        ready = copy(compiler)
        vars(ready).update(connection=connection, as_sql=lambda: (sql, filled))
        vars(asked.query)["get_compiler"] = lambda using: ready
        return list(asked)

    def _in_sql(self, alias: str) -> tuple[SQLCompiler, str, tuple[Any, ...]]:
        if alias not in self._written:
            compiler = self._question.query.clone().get_compiler(alias)
            sql, params = compiler.as_sql()
            self._written[alias] = compiler, sql, tuple(params)
        return self._written[alias]


class Listing[Row]:
    """A long list with blanks, for Django's Paginator: counted, and read page by page."""

    def __init__(self, rows: QuerySet[Any, Row]) -> None:
        self._rows = rows
        every = rows.order_by().values(all_of_them=Value(1))
        self._count = Prepared(every.annotate(n=Count("pk")).values_list("n"))
        self._parts: dict[tuple[int, int], Prepared[Row]] = {}

    def of(self, **values: Any) -> Listed[Row]:
        """The list with `values` in the blanks."""
        return Listed(self, values)

    def count(self, values: dict[str, Any]) -> int:
        return sum(n for (n,) in self._count.ask(**values))

    def part(self, start: int, length: int, values: dict[str, Any]) -> list[Row]:
        if (start, length) not in self._parts:
            self._parts[start, length] = Prepared(self._rows[start : start + length])
        return self._parts[start, length].ask(**values)


@dataclass(slots=True)
class Listed[Row]:
    """What Paginator asks of a list."""

    listing: Listing[Row]
    values: dict[str, Any] = field(default_factory=dict)
    length: int = 50

    def __len__(self) -> int:
        return self.listing.count(self.values)

    def __iter__(self) -> Iterator[Row]:
        for start in range(0, len(self), self.length):
            yield from self[start : start + self.length]

    @overload
    def __getitem__(self, rows: int, /) -> Row: ...
    @overload
    def __getitem__(self, rows: slice, /) -> list[Row]: ...
    def __getitem__(self, rows: int | slice, /) -> Row | list[Row]:
        """The last page is asked for like a full one: the text of a question shall not tell the count."""
        if isinstance(rows, int):
            return self[rows : rows + 1][0]
        start = rows.start or 0
        length = max(self.length, rows.stop - start)
        return self.listing.part(start, length, self.values)[: rows.stop - start]
