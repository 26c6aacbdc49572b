"""Long questions, put into SQL once and asked many times.

Django puts a question into SQL anew each time, which costs a page more than the database's answer.
What a prepared question says depends on the code alone: what differs from page to page is a blank
in it (docs/decisions/0007), so there is nothing to forget when data change.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from copy import copy
from typing import Any

from django.db import connections
from django.db.models import BigIntegerField, Expression, Field, QuerySet
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
