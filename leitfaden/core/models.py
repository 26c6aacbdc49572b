"""The one table of the cellar's workshop: numbers that are never given twice."""

from django.db import models


class Series(models.Model):
    """The last number given in one series of printed codes, such as the cards."""

    name = models.CharField(primary_key=True, max_length=40)
    last = models.PositiveBigIntegerField(default=0)

    class Privacy:
        purpose = "numbering"
        open = ("name", "last")
