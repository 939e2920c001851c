"""Drafts that are being read: what was uploaded, how far it is, how it ended."""

from django.db import models


class ReadingRow(models.Model):
    """One reading of an uploaded file; ``order`` is what to do with it as JSON text."""

    id = models.CharField(max_length=40, primary_key=True)
    matter = models.CharField(max_length=80)
    file = models.CharField(max_length=64)
    name = models.CharField(max_length=255)
    order = models.TextField()
    by = models.CharField(max_length=40)
    state = models.CharField(max_length=20)
    step = models.CharField(max_length=200)
    fault = models.TextField()
    began_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        """Waiting ones are taken in order."""

        indexes = (models.Index(fields=("state", "began_at"), name="reading_by_state"),)

    def __str__(self) -> str:
        return f"{self.id} {self.state}"
