"""Rows of another table as one column of a question, where each of them is small."""

from __future__ import annotations

from typing import Any

from django.db.models import Aggregate, JSONField


class Gathered(Aggregate):
    """Everything an expression says, as a list in no order; databases name the function differently."""

    function = "JSONB_AGG"
    output_field = JSONField()

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        return super().as_sql(compiler, connection, function="JSON_GROUP_ARRAY", **context)
