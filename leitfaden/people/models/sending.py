"""The form somebody sent last, so that a second press on its button does nothing twice."""

from django.db import models

from leitfaden.people.models.user import User


class Sending(models.Model):
    """One row an account: a fingerprint of the last form, and the page it led to."""

    user = models.OneToOneField(User, on_delete=models.CASCADE, related_name="sending")
    fingerprint = models.CharField(max_length=64, blank=True)
    led_to = models.CharField(max_length=2000, blank=True)

    class Privacy:
        subject = "staff"
        purpose = "sign_in"
        keep_for = "until the next form is sent"
        personal = {"user": None, "fingerprint": None, "led_to": None}
        open = ("id",)

    def __str__(self) -> str:
        return f"{self.user_id}: {self.led_to}"
