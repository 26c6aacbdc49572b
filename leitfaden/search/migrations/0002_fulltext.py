"""The full-text index of each database, kept by the database itself: a generated column with GIN on PostgreSQL, FTS5
beside the table on SQLite, followed by triggers.

Whoever makes Django rebuild the table search_entry on SQLite (most changes of a column do) must create the triggers
again in the same migration: call `engine_made` once more.
"""

from django.db import migrations

POSTGRESQL = [
    """
    ALTER TABLE search_entry ADD COLUMN lexemes tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title_terms), 'A')
        || setweight(to_tsvector('simple', body_terms), 'B')) STORED
    """,
    "CREATE INDEX search_entry_lexemes ON search_entry USING gin (lexemes)",
]

_WRITE = """
    INSERT INTO search_fulltext (rowid, title_terms, body_terms)
    VALUES (new.id, new.title_terms, new.body_terms);
"""
_ERASE = """
    INSERT INTO search_fulltext (search_fulltext, rowid, title_terms, body_terms)
    VALUES ('delete', old.id, old.title_terms, old.body_terms);
"""
SQLITE = [
    """
    CREATE VIRTUAL TABLE IF NOT EXISTS search_fulltext USING fts5(
        title_terms, body_terms, content='search_entry', content_rowid='id',
        tokenize='ascii', detail='column')
    """,
    f"CREATE TRIGGER search_entry_written AFTER INSERT ON search_entry BEGIN {_WRITE} END",
    f"CREATE TRIGGER search_entry_erased AFTER DELETE ON search_entry BEGIN {_ERASE} END",
    "CREATE TRIGGER search_entry_changed AFTER UPDATE OF title_terms, body_terms ON search_entry "
    f"BEGIN {_ERASE} {_WRITE} END",
]


def engine_made(apps, schema_editor):
    statements = SQLITE if schema_editor.connection.vendor == "sqlite" else POSTGRESQL
    for statement in statements:
        schema_editor.execute(statement)


def engine_gone(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        for name in ("written", "erased", "changed"):
            schema_editor.execute(f"DROP TRIGGER search_entry_{name}")
        schema_editor.execute("DROP TABLE search_fulltext")
    else:
        schema_editor.execute("ALTER TABLE search_entry DROP COLUMN lexemes")


class Migration(migrations.Migration):
    dependencies = [("search", "0001_initial")]
    operations = [migrations.RunPython(engine_made, engine_gone)]
