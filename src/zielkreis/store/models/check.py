"""Checked drafts: what was found in which file, by which law, by which version of the program."""

from django.db import models


class CheckRow(models.Model):
    """One check of one file in one matter; ``checked`` is the interchange form, ``document`` the blocks,
    compressed.
    """

    matter = models.CharField(max_length=80)
    file = models.CharField(max_length=64)
    version = models.CharField(max_length=64)
    law_day = models.DateField()
    law_day_stated = models.BooleanField()
    type_stated = models.CharField(max_length=10)
    tracked = models.CharField(max_length=20)
    profile = models.CharField(max_length=80)
    program_version = models.CharField(max_length=40)
    made_at = models.DateTimeField()
    checked = models.BinaryField()
    document = models.BinaryField()

    class Meta:
        """Asked for by matter and file, the newest first."""

        indexes = (models.Index(fields=("matter", "file", "-made_at"), name="check_of_file"),)

    def __str__(self) -> str:
        return f"{self.matter} {self.file[:12]} {self.law_day}"
