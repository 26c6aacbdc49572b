"""Everything that can be found, one entry a kind, in the order of the thread.

Only what the public page of a thing shows is read: of contributors the function, never the name.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from leitfaden.amendments.models import Amendment
from leitfaden.bodies.models import Organization, Paper, Resolution
from leitfaden.core.thread import Sign
from leitfaden.events.models import Contributor, Event, Workshop
from leitfaden.guidelines.models import ActionField, Concept, Edition, Wording
from leitfaden.measures.models import Challenge, Measure, StatusReport
from leitfaden.search.sources import gates, readings
from leitfaden.search.sources.offers import Source
from leitfaden.vocab.models import District
from leitfaden.workshops.models import Card, Group, Summary, Theme

EVENT = "events.event"
CONCEPT, EDITION, UNIT = "guidelines.concept", "guidelines.edition", "guidelines.unit"
DOCUMENT = "intake.document"

SOURCES = (
    Source(
        kind="event", model=Event, sign=Sign.EVENT, name=_("Veranstaltung"),
        names=_("Veranstaltungen"), seen=Event.objects.visible_to,
        address=("events:event_detail", "number"), codes=("code",), title="title",
        texts=("get_kind_display", "venue", "address", "description", readings.programme),
        day=("starts_at",), with_rows=("agenda", "questions"),
        follows={"workshops.question": "questions"},
    ),
    Source(
        kind="workshop", model=Workshop, sign=Sign.EVENT, name=_("Workshop"), names=_("Workshops"),
        seen=gates.workshops, address=("workshops:workshop_detail", "event.number", "position"),
        codes=("label",), title="title", texts=("description", "room"), day=("event.starts_at",),
        path=(("event", "event_id"),), along=("event",), follows={EVENT: "event"},
    ),
    Source(
        kind="contributor", model=Contributor, sign="person", name=_("Mitwirkung"),
        names=_("Mitwirkende"), seen=gates.contributors, address=("events:event_detail", "event.number"),
        heading=("function",), texts=("get_role_display", "function", "subject"), day=("event.starts_at",),
        path=(("event", "event_id"),), along=("event",), follows={EVENT: "event"},
    ),
    Source(
        kind="group", model=Group, sign=Sign.EVENT, name=_("Arbeitsgruppe"), names=_("Arbeitsgruppen"),
        seen=Group.objects.visible_to, address=("workshops:group_detail", "event.number", "number"),
        codes=("label",), title="title", texts=("facilitator", readings.written_down),
        day=("event.starts_at",), path=(("event", "event_id"),), along=("event",),
        with_rows=("questions", "minutes"), follows={EVENT: "event", "workshops.question": "questions"},
    ),
    Source(
        kind="card", model=Card, sign=Sign.CARD, name=_("Karte"), names=_("Karten"),
        seen=Card.objects.visible_to, address=("workshops:card_detail", "number"), codes=("code",),
        texts=("text",), day=("event.starts_at",),
        path=(("event", "event_id"), ("group", "group_id")), along=("event",), follows={EVENT: "event"},
        is_whole=True,
    ),
    Source(
        kind="theme", model=Theme, sign=Sign.THEME, name=_("Thema"), names=_("Themen"),
        seen=Theme.objects.visible_to, address=("workshops:theme_detail", "number"), codes=("code",),
        title="title", texts=("description",), day=("event.starts_at",),
        path=(("event", "event_id"),), along=("event",), follows={EVENT: "event"},
    ),
    Source(
        kind="summary", model=Summary, sign=Sign.THEME, name=_("Zusammenfassung"),
        names=_("Zusammenfassungen"), seen=gates.summaries,
        address=("workshops:group_detail", "group.event.number", "group.number"),
        heading=("group.label", "group.title"), texts=("text", "dissent"), day=("group.event.starts_at",),
        path=(("event", "group.event_id"), ("group", "group_id")), along=("group__event",),
        follows={EVENT: "group__event", "workshops.group": "group"},
    ),
    Source(
        kind="concept", model=Concept, sign=Sign.GUIDELINE, name=_("Konzept"), names=_("Konzepte"),
        seen=Concept.objects.visible_to, address=("guidelines:concept_detail", "slug"), title="title",
        texts=("description",), day=("published_at",),
    ),
    Source(
        kind="edition", model=Edition, sign=Sign.GUIDELINE, name=_("Fassung"), names=_("Fassungen"),
        seen=Edition.objects.visible_to, address=("guidelines:edition_detail", "concept.slug", "slug"),
        title="label", heading=("concept.title", "label"), day=("adopted_on", "published_at"),
        path=(("concept", "concept_id"),), along=("concept",), follows={CONCEPT: "concept"},
    ),
    Source(
        kind="field", model=ActionField, sign=Sign.GUIDELINE, name=_("Handlungsfeld"),
        names=_("Handlungsfelder"), seen=ActionField.objects.visible_to,
        address=("guidelines:field_detail", "concept.slug", "number"), codes=("code",), title="title",
        texts=(readings.introductions,), path=(("concept", "concept_id"),), along=("concept",),
        with_rows=("titles__edition",), follows={CONCEPT: "concept", EDITION: "titles__edition"},
    ),
    Source(
        kind="wording", model=Wording, sign=Sign.GUIDELINE, name=_("Textstelle"), names=_("Textstellen"),
        seen=Wording.objects.visible_to, address=("guidelines:unit_detail", "unit.number"),
        codes=("code", "unit.code"), title="title", texts=("text",),
        day=("edition.adopted_on", "edition.published_at"), edition="edition.slug",
        path=(("edition", "edition_id"), ("field", "field_id")), along=("unit", "edition"),
        follows={EDITION: "edition", UNIT: "unit"}, vanishes=True,
    ),
    Source(
        kind="amendment", model=Amendment, sign=Sign.AMENDMENT, name=_("Änderung"), names=_("Änderungen"),
        seen=Amendment.objects.visible_to, address=("amendments:amendment_detail", "number"),
        codes=("code",), title="title",
        texts=("text_after", "text_decided", "decision_reason", "proposed_by"),
        day=("decided_on", "proposed_on"), path=(("edition", "edition_id"), ("wording", "wording_id")),
        along=("edition",),
    ),
    Source(
        kind="challenge", model=Challenge, sign=Sign.MEASURE, name=_("Herausforderung"),
        names=_("Herausforderungen"), seen=Challenge.objects.visible_to,
        address=("measures:challenge_detail", "number"), codes=("code",), title="title", texts=("text",),
        day=("raised_at.starts_at", "published_at"), path=(("event", "raised_at_id"),),
        along=("raised_at",),
    ),
    Source(
        kind="measure", model=Measure, sign=Sign.MEASURE, name=_("Maßnahme"), names=_("Maßnahmen"),
        seen=Measure.objects.visible_to, address=("measures:measure_detail", "number"), codes=("code",),
        title="title", texts=("text", "responsible.name"), day=("begun_on", "published_at"),
        path=(("challenge", "challenge_id"),), along=("responsible",),
        follows={"bodies.organization": "responsible"},
    ),
    Source(
        kind="report", model=StatusReport, sign=Sign.STATUS, name=_("Stand"), names=_("Stände"),
        seen=gates.reports, address=("measures:measure_detail", "measure.number"),
        heading=("measure.code", "measure.title"), texts=("text", "evidence"), day=("on",),
        path=(("challenge", "measure.challenge_id"), ("measure", "measure_id")), along=("measure",),
        follows={"measures.measure": "measure"},
    ),
    Source(
        kind="body", model=Organization, sign="person", name=_("Gremium oder Stelle"),
        names=_("Gremien und Stellen"), seen=gates.bodies, address=("bodies:paper_list",), title="name",
        texts=("short_name", "get_classification_display"), follows={DOCUMENT: ""},
    ),
    Source(
        kind="paper", model=Paper, sign=Sign.GUIDELINE, name=_("Drucksache"), names=_("Drucksachen"),
        seen=Paper.objects.visible_to, address=("bodies:paper_detail", "reference"),
        codes=("reference",), title="name", texts=("originator.name",), day=("date",),
        along=("originator",),
    ),
    Source(
        kind="resolution", model=Resolution, sign=Sign.GUIDELINE, name=_("Beschluss"), names=_("Beschlüsse"),
        seen=gates.resolutions, address=("bodies:paper_detail", "paper.reference"),
        heading=("organization.name", "paper.reference"),
        texts=("get_outcome_display", "text", "organization.name"), day=("decided_on",),
        path=(("paper", "paper_id"),), along=("paper", "organization"), follows={"bodies.paper": "paper"},
    ),
    Source(
        kind="district", model=District, sign="out", name=_("Stadtteil"), names=_("Stadtteile"),
        seen=gates.districts, address=("measures:district_detail", "slug"), title="name",
        texts=(readings.focus_areas,), with_rows=("focus_areas",), follows={DOCUMENT: ""},
    ),
)  # fmt: skip

BY_KIND = {source.kind: source for source in SOURCES}
"""`kind` → its source; the order is that of the thread and of the filter."""
