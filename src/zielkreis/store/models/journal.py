"""The journal: entries that are only ever added, contents that may be deleted, names behind pseudonyms."""

from django.db import models

_DIGEST = 64


class Entry(models.Model):
    """One entry of a stream; see ``JournalEntry`` for what each part means."""

    matter = models.CharField(max_length=80)
    audience = models.CharField(max_length=20)
    seq = models.PositiveIntegerField()
    kind = models.CharField(max_length=60)
    at = models.DateTimeField()
    by = models.CharField(max_length=40)
    digest = models.CharField(max_length=_DIGEST)
    link = models.CharField(max_length=_DIGEST)

    class Meta:
        """The number in the stream is the lock: of two writers one finds it taken."""

        constraints = (
            models.UniqueConstraint(fields=("matter", "audience", "seq"), name="one_entry_a_number"),
        )
        ordering = ("matter", "audience", "seq")

    def __str__(self) -> str:
        return f"{self.matter}/{self.audience} {self.seq}"


class Contents(models.Model):
    """The contents of an entry with their salt: a row that can be deleted while the chain holds."""

    entry = models.OneToOneField(Entry, on_delete=models.PROTECT, primary_key=True, related_name="contents")
    payload = models.TextField()
    salt = models.CharField(max_length=_DIGEST)

    def __str__(self) -> str:
        return f"contents of {self.entry_id}"


class PersonName(models.Model):
    """The name of a person behind a pseudonym; deleting the row leaves the journal whole."""

    pseudonym = models.CharField(max_length=40, primary_key=True)
    name = models.CharField(max_length=200)

    def __str__(self) -> str:
        return self.pseudonym
