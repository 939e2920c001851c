"""Files as they came, by digest."""

from django.db import models


class StoredFile(models.Model):
    """The bytes of a file; the same bytes are kept once."""

    digest = models.CharField(max_length=64, primary_key=True)
    size_bytes = models.PositiveBigIntegerField()
    data = models.BinaryField()

    def __str__(self) -> str:
        return self.digest
