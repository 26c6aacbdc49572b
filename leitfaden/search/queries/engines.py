"""The full-text engine of the database at hand, asked for the best candidates.

Both engines hold the same terms (see the first migration) and are asked the same: which entries hold one term of each
group. Weights are whole numbers made in Python, and every tie is broken by the entry itself, so that both give the same
entries in the same order. All values are handed over as parameters; only table names and numbers are written in.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain

from django.db import connection

from leitfaden.search.ranking import FIELDS, Asked, Sign, rough

MOST = 200
"""So many candidates are ranked exactly and can be paged through."""

BEST_OF_ONE = "SELECT id, 1 AS matched, MAX(weight) AS weight FROM said GROUP BY id"
BEST = """
    SELECT id, COUNT(*) AS matched, SUM(weight) AS weight
    FROM (SELECT id, word, MAX(weight) AS weight FROM said GROUP BY id, word) AS words GROUP BY id
"""
"""Of each word of the question the best way in which an entry holds it."""

type Condition = tuple[str, list[str]]


@dataclass(slots=True)
class Found:
    """The best candidates, and how many of each kind hold as many words of the question.

    `top` maps the id of an entry to its kind, `path` to the entries it hangs on.
    """

    top: dict[int, str] = field(default_factory=dict)
    path: dict[int, list[int]] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    matched: int = 0

    def entries(self) -> set[int]:
        return {*self.top, *chain.from_iterable(self.path.values())}


def find(asked: Sequence[Asked], *, staff: bool, kind: str = "") -> Found:
    """Candidates among what is public, for staff among everything; `kind` narrows them, not the counts."""
    if not asked:
        return Found()
    said, params = _said(asked)
    public = "" if staff else "WHERE e.public"
    narrowed = "WHERE kind = %s" if kind else ""
    sql = f"""
        WITH said AS ({said}),
        best AS ({BEST if len(asked) > 1 else BEST_OF_ONE}),
        hits AS MATERIALIZED (
            SELECT e.id, e.kind, e.thing_id, e.newness, best.matched, best.weight
            FROM best JOIN search_entry e ON e.id = best.id {public}),
        top AS (
            SELECT id, kind, matched FROM hits {narrowed}
            ORDER BY matched DESC, weight DESC, newness DESC, kind, thing_id LIMIT {MOST})
        SELECT 0 AS counted, top.kind, top.id, top.matched, CAST(e.path AS text)
        FROM top JOIN search_entry e ON e.id = top.id
        UNION ALL
        SELECT COUNT(*), kind, 0, matched, '' FROM hits GROUP BY kind, matched
    """  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(sql, [*params, *([kind] if kind else [])])
        rows = cursor.fetchall()
    return _read(rows)


def _read(rows: Sequence[tuple[int, str, int, int, str]]) -> Found:
    """Only what holds most words of the question."""
    found = Found(matched=max((matched for *_, matched, _path in rows), default=0))
    for counted, kind, pk, matched, path in rows:
        if matched == found.matched and counted:
            found.counts[kind] += counted
        elif matched == found.matched:
            found.top[pk] = kind
            found.path[pk] = json.loads(path)
    return found


def _said(asked: Sequence[Asked]) -> Condition:
    """One row for each word of the question and each way in which an entry holds it."""
    condition = _sqlite if connection.vendor == "sqlite" else _postgresql
    selects, params = [], []
    for number, one in enumerate(asked):
        for weight, signs in sorted(_by_weight(one).items(), reverse=True):
            where, values = condition(signs)
            selects.append(f"SELECT {number} AS word, {weight} AS weight, {where}")
            params += values
    return " UNION ALL ".join(selects), params


def _by_weight(asked: Asked) -> dict[int, list[tuple[str, Sign]]]:
    """The ways in which a word is held, those of one weight together."""
    ways: dict[int, list[tuple[str, Sign]]] = defaultdict(list)
    for sign in asked.signs:
        for name in FIELDS if len(sign.groups) == 1 else ("body",):
            ways[rough(asked, sign, name)].append((name, sign))
    return ways


def _sqlite(ways: list[tuple[str, Sign]]) -> Condition:
    def term(said: str) -> str:
        return f'"{said[:-1]}" *' if said.endswith("*") else f'"{said}"'

    def way(name: str, sign: Sign) -> str:
        groups = [f"({' OR '.join(map(term, sorted(group)))})" for group in sign.groups]
        where = f"{{{name}_terms}} : " if len(groups) == 1 else ""
        return where + (groups[0] if len(groups) == 1 else f"({' AND '.join(groups)})")

    match = " OR ".join(f"({way(*one)})" for one in ways)
    return "rowid AS id FROM search_fulltext WHERE search_fulltext MATCH %s", [match]


def _postgresql(ways: list[tuple[str, Sign]]) -> Condition:
    def one_of(group: frozenset[str]) -> str:
        terms = (f"'{said[:-1]}':*" if said.endswith("*") else f"'{said}'" for said in group)
        return " | ".join(sorted(terms))

    wheres, params = [], []
    for name, sign in ways:
        fields = [name] if len(sign.groups) == 1 else list(FIELDS)
        held = " OR ".join(f"{field}_lexemes @@ %s::tsquery" for field in fields)
        wheres.append(" AND ".join([f"({held})"] * len(sign.groups)))
        params += [one_of(group) for group in sign.groups for _ in fields]
    return f"id FROM search_entry WHERE ({') OR ('.join(wheres)})", params
