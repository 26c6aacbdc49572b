"""A direct answer to a voice or to a heap of voices."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from leitfaden.bodies.models import Organization
from leitfaden.workshops.models.card import Card
from leitfaden.workshops.models.theme import Theme


class AnswerQuerySet(models.QuerySet["Answer"]):
    def standing(self) -> AnswerQuerySet:
        return self.filter(withdrawn_at=None)


class Answer(models.Model):
    """Outcome and reason, from whom and when; withdrawn, never deleted."""

    class Outcome(models.TextChoices):
        DECLINED = "declined", _("nicht übernommen")
        PASSED_ON = "passed_on", _("weitergegeben")
        NOTED = "noted", _("zur Kenntnis genommen")

    card = models.ForeignKey(
        Card, on_delete=models.PROTECT, null=True, blank=True, related_name="answers"
    )
    theme = models.ForeignKey(
        Theme, on_delete=models.PROTECT, null=True, blank=True, related_name="answers"
    )
    outcome = models.CharField(_("Ergebnis"), max_length=20, choices=Outcome)
    reason = models.TextField(_("Begründung"))
    answered_by = models.ForeignKey(
        Organization,
        on_delete=models.PROTECT,
        related_name="answers",
        verbose_name=_("Wer antwortet"),
    )
    passed_on_to = models.ForeignKey(
        Organization,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="voices_passed_on",
        verbose_name=_("Weitergegeben an"),
    )
    link = models.URLField(_("Adresse zum Nachlesen"), blank=True)
    answered_on = models.DateField(_("Datum"))
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = AnswerQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(card__isnull=False, theme=None) | Q(card=None, theme__isnull=False),
                name="an_answer_answers_one_thing",
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="an_answer_gives_its_reason"),
            models.CheckConstraint(
                condition=Q(outcome="passed_on", passed_on_to__isnull=False)
                | (~Q(outcome="passed_on") & Q(passed_on_to=None)),
                name="passed_on_names_the_body",
            ),
            models.CheckConstraint(
                condition=Q(passed_on_to=None) | ~Q(passed_on_to=F("answered_by")),
                name="nobody_passes_on_to_themselves",
            ),
            models.UniqueConstraint(
                fields=["card"], condition=Q(withdrawn_at=None, card__isnull=False),
                name="a_card_has_one_standing_answer",
            ),
            models.UniqueConstraint(
                fields=["theme"], condition=Q(withdrawn_at=None, theme__isnull=False),
                name="a_theme_has_one_standing_answer",
            ),
        ]  # fmt: skip

    class Privacy:
        purpose = "participation"
        open = (
            "id", "card", "theme", "outcome", "reason", "answered_by", "passed_on_to", "link",
            "answered_on", "withdrawn_at",
        )  # fmt: skip

    @property
    def thing(self) -> Card | Theme:
        """The voice or heap it answers."""
        thing = self.card or self.theme
        assert thing is not None  # noqa: S101 - an_answer_answers_one_thing
        return thing
