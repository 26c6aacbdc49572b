"""The index: what can be found, and the words the town uses. Everything here can be made anew from the rooms below."""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class Entry(models.Model):
    """One thing as it is found. The full-text engine reads its terms (see the first migration)."""

    kind = models.CharField(max_length=20)
    thing_id = models.BigIntegerField()
    code = models.CharField(max_length=80, blank=True)
    title = models.TextField(blank=True)
    text = models.TextField(blank=True)
    language = models.CharField(max_length=5)
    address = models.JSONField(default=list)
    path = models.JSONField(default=list)
    newness = models.IntegerField(default=0)
    public = models.BooleanField(default=False)
    title_terms = models.TextField(blank=True)
    body_terms = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["kind", "thing_id"], name="a_thing_is_found_once")
        ]

    class Privacy:
        purpose = "finding"
        open = (
            "id", "kind", "thing_id", "code", "title", "text", "language", "address", "path",
            "newness", "public", "title_terms", "body_terms",
        )  # fmt: skip


class Word(models.Model):
    """A word as it is written somewhere; in how many texts, and in how many of those that everybody may read.

    Nobody is asked whether they meant a word that stands only in drafts they may not see.
    """

    word = models.CharField(max_length=60, unique=True)
    stem = models.CharField(max_length=60, db_index=True)
    entries = models.IntegerField(default=0)
    public_entries = models.IntegerField(default=0)

    class Privacy:
        purpose = "finding"
        open = ("id", "word", "stem", "entries", "public_entries")


class Part(models.Model):
    """The stem of a part of a compound."""

    word = models.ForeignKey(Word, on_delete=models.CASCADE, related_name="parts")
    part = models.CharField(max_length=60)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["part"], name="compounds_with_a_part")
        ]

    class Privacy:
        purpose = "finding"
        open = ("id", "word", "part")


class Key(models.Model):
    """A form in which a word meets those that differ by one typing error."""

    word = models.ForeignKey(Word, on_delete=models.CASCADE, related_name="keys")
    key = models.CharField(max_length=60)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["key"], name="words_near_a_word")
        ]

    class Privacy:
        purpose = "finding"
        open = ("id", "word", "key")
