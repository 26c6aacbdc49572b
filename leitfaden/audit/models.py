"""What happened, by whom, when: ids and codes only, never a name or a free text."""

from django.db import models

from leitfaden.audit.verbs import sentence_of


class Event(models.Model):
    """One fact. Without foreign keys, so that forgetting a person rewrites no history."""

    verb = models.CharField(max_length=80)
    subject_type = models.CharField(max_length=80)
    subject_id = models.BigIntegerField()
    actor_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()
    data = models.JSONField(default=dict)

    class Meta:
        indexes = [
            models.Index(fields=["subject_type", "subject_id"], name="audit_event_of_subject")
        ]

    class Privacy:
        subject = "staff"
        purpose = "accountability"
        keep_for = "10 years"
        personal = {"actor_id": None}
        open = ("id", "verb", "subject_type", "subject_id", "at", "data")

    @property
    def sentence(self) -> str:
        """What happened, said to people; raises UnknownVerb where no room declares the verb."""
        return sentence_of(self.verb)


class Letter(models.Model):
    """A fact that waits for one of those who react to it."""

    addressee = models.CharField(max_length=120)
    event_id = models.BigIntegerField()

    class Meta:
        indexes = [models.Index(fields=["addressee", "id"], name="letters_of_an_addressee")]

    class Privacy:
        purpose = "accountability"
        open = ("id", "addressee", "event_id")
