"""PostgreSQL: one column for each field. A weight inside a tsvector is not in the index, so that each entry the index
found had to be read and looked through again."""

from django.db import migrations

FIELDS = ("title", "body")


def columns_made(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        return
    schema_editor.execute("ALTER TABLE search_entry DROP COLUMN lexemes")
    for field in FIELDS:
        schema_editor.execute(
            f"ALTER TABLE search_entry ADD COLUMN {field}_lexemes tsvector "
            f"GENERATED ALWAYS AS (to_tsvector('simple', {field}_terms)) STORED"
        )
        schema_editor.execute(
            f"CREATE INDEX search_entry_{field} ON search_entry USING gin ({field}_lexemes)"
        )


def columns_gone(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        return
    for field in FIELDS:
        schema_editor.execute(f"ALTER TABLE search_entry DROP COLUMN {field}_lexemes")
    schema_editor.execute(
        "ALTER TABLE search_entry ADD COLUMN lexemes tsvector GENERATED ALWAYS AS ("
        "setweight(to_tsvector('simple', title_terms), 'A')"
        " || setweight(to_tsvector('simple', body_terms), 'B')) STORED"
    )
    schema_editor.execute("CREATE INDEX search_entry_lexemes ON search_entry USING gin (lexemes)")


class Migration(migrations.Migration):
    dependencies = [("search", "0003_paths")]
    operations = [migrations.RunPython(columns_made, columns_gone)]
