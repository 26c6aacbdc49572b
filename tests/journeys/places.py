"""Where the pages of the walk are in the demo town."""

from collections.abc import Callable

from django.urls import reverse

from leitfaden.amendments.models import Amendment
from leitfaden.bodies.models import Paper, Resolution
from leitfaden.events.models import Event, Workshop
from leitfaden.guidelines.models import Concept, Edition
from leitfaden.intake.models import Document, Item
from leitfaden.measures.models import Challenge, Measure
from leitfaden.people.models import User
from leitfaden.publishing.models import Issue, Proceedings
from leitfaden.vocab.models import District
from leitfaden.workshops.models import Card, Group, Theme

Address = Callable[[], str]


def carried() -> Amendment:
    """One that changed the text, with its reasons, its recommendation and its vote."""
    done = Amendment.objects.carried().filter(drawn_up_in__isnull=False)
    return done.filter(wording__field__isnull=False, reasons__theme__isnull=False).earliest(
        "number"
    )


def theme() -> Theme:
    return Theme.objects.filter(amendment_reasons__amendment=carried()).earliest("number")


def card() -> Card:
    return Card.objects.filter(sortings__theme=theme()).earliest("number")


def group() -> Group:
    return Group.objects.exclude(summaries=None).exclude(minutes=None).earliest("pk")


def event() -> Event:
    return group().event


def measure() -> Measure:
    return Measure.objects.filter(reports__isnull=False, reasons__isnull=False).earliest("number")


def challenge() -> Challenge:
    return Challenge.objects.exclude(measures=None).earliest("number")


def paper() -> Paper:
    return Paper.objects.exclude(resolutions=None).earliest("pk")


def edition() -> Edition:
    return Edition.objects.latest("position")


def item() -> Item:
    return Item.objects.filter(type="card").earliest("confidence")


def changed() -> Item:
    return Item.objects.filter(type="amendment").earliest("position")


def withdrawn() -> Card:
    return Card.objects.filter(withdrawn_at__isnull=False).earliest("number")


def of(name: str, found: Callable[[], object], *keys: str) -> Address:
    """The address of a thing, by the keys its name wants; `event.number` reaches through."""

    def address() -> str:
        thing = found()
        return reverse(name, args=[_through(thing, key) for key in keys])

    return address


def _through(thing: object, key: str) -> object:
    for step in key.split("."):
        thing = getattr(thing, step)
    return thing


def at(name: str, query: str = "") -> Address:
    return lambda: reverse(name) + query


def page_of(found: Callable[[], object], query: str = "") -> Address:
    return lambda: found().get_absolute_url() + query  # type: ignore[attr-defined]


PUBLIC: dict[str, Address] = {
    "home": at("desk:home"),
    "sign-in": at("people:sign_in"),
    "look-up": at("trace:trace_search"),
    "search": at("search:search_page"),
    "search-found": at("search:search_page", "?q=Schildern"),
    "search-mended": at("search:search_page", "?q=Schidler"),
    "search-nothing": at("search:search_page", "?q=Raumschiff"),
    "spur": of("trace:trace_detail", card, "code"),
    "account": at("trace:account"),
    "account-of-an-event": of("trace:event_account", event, "number"),
    "events": at("events:event_list"),
    "event": page_of(event),
    "event-to-come": page_of(lambda: Event.objects.latest("starts_at")),
    "groups": of("workshops:group_list", event, "number"),
    "group": page_of(group),
    "card": page_of(card),
    "card-answered": page_of(lambda: Card.objects.exclude(answers=None).earliest("number")),
    "card-merged": page_of(lambda: Card.objects.exclude(merged_into=None).earliest("number")),
    "theme": page_of(theme),
    "themes": at("trace:theme_list"),
    "themes-of-an-event": lambda: f"{reverse('trace:theme_list')}?veranstaltung={event().code}",
    "concepts": at("guidelines:concept_list"),
    "concept": page_of(Concept.objects.get),
    "edition": page_of(edition),
    "field": page_of(lambda: carried().wording.field),
    "unit": page_of(lambda: carried().wording.unit),
    "unit-compared": page_of(lambda: carried().wording.unit, "?fassung=vergleich"),
    "amendments": at("amendments:amendment_list"),
    "amendment": page_of(carried),
    "measures": at("measures:measure_list"),
    "measure": page_of(measure),
    "reports": at("measures:report_list"),
    "challenges": at("measures:challenge_list"),
    "challenge": page_of(challenge),
    "districts": at("measures:district_list"),
    "district": of(
        "measures:district_detail",
        lambda: District.objects.exclude(measures=None).earliest("pk"),
        "slug",
    ),
    "papers": at("bodies:paper_list"),
    "paper": page_of(paper),
    "booklets": at("publishing:issue_list"),
    "booklet": page_of(lambda: Issue.objects.latest("number")),
    "booklet-corrected": page_of(lambda: Issue.objects.earliest("number")),
    "workshop": of(
        "workshops:workshop_detail",
        lambda: Workshop.objects.filter(event__published_at__isnull=False).earliest("pk"),
        "event.number",
        "position",
    ),
    "booklet-none": of(
        "publishing:proceedings_detail",
        lambda: Event.objects.filter(proceedings=None, published_at__isnull=False).earliest("pk"),
        "number",
    ),
    "ui": at("core:gallery"),
    "not-found": lambda: "/gibt-es-nicht/",
    "gone": page_of(withdrawn),
    "gone-spur": of("trace:trace_detail", withdrawn, "code"),
}
"""What everybody may see."""

STAFF: dict[str, Address] = {
    "worklist": at("desk:worklist"),
    "drafts": at("desk:draft_list"),
    "happenings": at("desk:happening_list"),
    "password": at("people:password"),
    "documents": at("intake:document_list"),
    "mappings": at("intake:mapping_list"),
    "review": page_of(Document.objects.get),
    "review-of-cards": page_of(Document.objects.get, "?abschnitt=feld-1"),
    "item": of("intake:item_edit", item, "document_id", "position"),
    "item-split": of("intake:item_split", item, "document_id", "position"),
    "item-place": of("intake:item_place", item, "document_id", "position"),
    "source-read": of("intake:source_read", Document.objects.get, "pk"),
    "document-source": of("intake:source_edit", Document.objects.get, "pk"),
    "amendment-item": of("intake:item_edit", changed, "document_id", "position"),
    "event-tools": page_of(event),
    "event-new": at("events:event_new"),
    "entry-form": of("events:entry_new", event, "number"),
    "workshop-form": of("events:workshop_new", event, "number"),
    "contributor-form": of("events:contributor_new", event, "number"),
    "group-form": of("workshops:group_new", event, "number"),
    "question-form": of("workshops:question_new", event, "number"),
    "minutes-form": of("workshops:minutes_new", group, "event.number", "number"),
    "card-answer": of("workshops:card_answer", card, "number"),
    "theme-form": of("workshops:theme_edit", theme, "number"),
    "theme-merge": of("workshops:theme_merge", theme, "number"),
    "event-form": of("events:event_edit", event, "number"),
    "contributors": of("events:contributor_list", event, "number"),
    "group-tools": page_of(group),
    "cards-form": of("workshops:card_new", group, "event.number", "number"),
    "sorting": of("workshops:sorting", event, "number"),
    "sorting-all": lambda: reverse("workshops:sorting", args=[event().number]) + "?zeige=alle",
    "summaries": of("workshops:summary_list", group, "event.number", "number"),
    "summary-form": of("workshops:summary_new", group, "event.number", "number"),
    "theme-tools": page_of(theme),
    "answer-form": of("workshops:theme_answer", theme, "number"),
    "draft-choice": at("amendments:amendment_draft"),
    "draft-form": lambda: (
        reverse("amendments:amendment_draft") + f"?einheit={carried().wording.unit.number}"
    ),
    "reasons": lambda: reverse("amendments:amendment_reasons", args=[carried().number]) + "?q=Kurs",
    "decision-form": of(
        "amendments:decision_note",
        lambda: Amendment.objects.undecided().earliest("number"),
        "number",
    ),
    "decision-withdraw": of("amendments:decision_withdraw", carried, "number"),
    "recommendation-form": of(
        "amendments:recommendation_note",
        lambda: Amendment.objects.undecided().earliest("number"),
        "number",
    ),
    "next-edition": of("amendments:edition_draw_up", carried, "edition_id"),
    "edition-tools": page_of(edition),
    "concept-form": at("guidelines:concept_new"),
    "edition-form": of("guidelines:edition_new", edition, "concept.slug"),
    "edition-adopt": of("guidelines:edition_adopt", edition, "concept.slug", "slug"),
    "field-new": of("guidelines:field_new", edition, "concept.slug", "slug"),
    "field-form": of(
        "guidelines:field_edit",
        lambda: edition().field_titles.earliest("pk"),
        "edition.concept.slug",
        "edition.slug",
        "field.number",
    ),
    "unit-new": of("guidelines:unit_new", edition, "concept.slug", "slug"),
    "unit-form": of(
        "guidelines:unit_edit",
        lambda: edition().wordings.earliest("pk"),
        "edition.concept.slug",
        "edition.slug",
        "unit.number",
    ),
    "measure-form": at("measures:measure_new"),
    "measure-tools": page_of(measure),
    "measure-edit": of("measures:measure_edit", measure, "number"),
    "report-form": of("measures:report_new", measure, "number"),
    "challenge-form": at("measures:challenge_new"),
    "challenge-edit": of("measures:challenge_edit", challenge, "number"),
    "resolution-form": of("bodies:resolution_new", paper, "reference"),
    "resolution-withdraw": of(
        "bodies:resolution_withdraw",
        lambda: Resolution.objects.filter(withdrawn_at=None, paper__isnull=False).earliest("pk"),
        "paper.reference",
        "pk",
    ),
    "paper-form": at("bodies:paper_new"),
    "body-form": at("bodies:body_new"),
    "booklet-in-the-making": of(
        "publishing:proceedings_edit", Proceedings.objects.get, "event.number"
    ),
    "booklet-form": of("publishing:proceedings_data", Proceedings.objects.get, "event.number"),
    "booklet-introduction": lambda: reverse(
        "publishing:introduction_edit", args=[Proceedings.objects.get().event.number, "about"]
    ),
    "booklet-credit": of("publishing:credit_new", Proceedings.objects.get, "event.number"),
    "booklet-preview": of(
        "publishing:proceedings_preview", Proceedings.objects.get, "event.number"
    ),
    "house-style": at("publishing:house_style"),
}
"""What those see who work here."""

ADMINISTRATION: dict[str, Address] = {
    "accounts": at("people:account_list"),
    "account-form": at("people:account_new"),
    "account-of-one": of("people:account_detail", lambda: User.objects.earliest("pk"), "pk"),
}
"""What only those see who give out accounts."""

OF_EVERY_ROLE = ("worklist", "event-tools", "measure-tools")
"""Pages that look different in each role."""
