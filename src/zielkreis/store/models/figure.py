"""Figures as they were published: imports, their series, areas, and mappings of columns."""

from django.db import models


class FigureImportRow(models.Model):
    """One import; ``sources`` and ``area_names`` are JSON, ``first`` and ``last`` months counted as
    ``Month.number``.
    """

    id = models.CharField(max_length=40, primary_key=True)
    origin = models.CharField(max_length=10)
    file = models.CharField(max_length=64)
    name = models.CharField(max_length=255)
    sources = models.TextField()
    area_names = models.TextField()
    first_as_of = models.DateField()
    last_as_of = models.DateField()
    first = models.PositiveIntegerField()
    last = models.PositiveIntegerField()
    areas = models.PositiveIntegerField()
    values = models.PositiveIntegerField()
    suppressed = models.PositiveIntegerField()
    missing = models.PositiveIntegerField()
    owner = models.TextField()
    evidence = models.TextField()
    by = models.CharField(max_length=40)
    at = models.DateTimeField()
    withdrawn_by = models.CharField(max_length=40)
    withdrawn_at = models.DateTimeField(null=True)
    reason = models.TextField()

    class Meta:
        """The same file counts once as long as it was not withdrawn."""

        constraints = (
            models.UniqueConstraint(
                fields=("file", "origin"), condition=models.Q(withdrawn_at=None), name="one_import_a_file"
            ),
        )
        indexes = (models.Index(fields=("-at",), name="import_by_time"),)

    def __str__(self) -> str:
        return f"{self.id} {self.name}"


class SeriesRow(models.Model):
    """The values of one cell over the months of one import.

    One row for all months keeps a country over twelve years at some ten thousand rows. ``months`` are the
    values from ``first`` to ``last`` in the form of ``store/series_text.py``; ``source`` is the place in the
    import's list.
    """

    of_import = models.ForeignKey(FigureImportRow, on_delete=models.CASCADE, related_name="series")
    area = models.CharField(max_length=16)
    figure = models.CharField(max_length=120)
    population = models.CharField(max_length=24)
    kind = models.CharField(max_length=10)
    status = models.CharField(max_length=12)
    imputed = models.BooleanField()
    as_of = models.DateField()
    source = models.PositiveSmallIntegerField()
    first = models.PositiveIntegerField()
    last = models.PositiveIntegerField()
    months = models.TextField()
    place = models.CharField(max_length=200)

    class Meta:
        """Asked for by area (a page of one Jobcenter) and by figure (a comparison)."""

        indexes = (
            models.Index(fields=("area", "figure", "last"), name="series_of_area"),
            models.Index(fields=("figure", "population", "last"), name="series_of_figure"),
        )

    def __str__(self) -> str:
        return f"{self.area} {self.figure} {self.population}"


class AreaRow(models.Model):
    """An area while it bears a name."""

    area = models.CharField(max_length=16)
    kind = models.CharField(max_length=20)
    name = models.TextField()
    first_day = models.DateField(null=True)
    last_day = models.DateField(null=True)
    source = models.TextField()

    class Meta:
        """Asked for by number."""

        indexes = (models.Index(fields=("area",), name="area_by_number"),)

    def __str__(self) -> str:
        return f"{self.area} {self.name}"


class MembershipRow(models.Model):
    """An area belongs to a larger one."""

    area = models.CharField(max_length=16)
    group = models.CharField(max_length=16)
    first_day = models.DateField(null=True)
    last_day = models.DateField(null=True)
    source = models.TextField()

    def __str__(self) -> str:
        return f"{self.area} in {self.group}"


class MappingRow(models.Model):
    """What a user said of the columns of tables with a certain head."""

    fingerprint = models.CharField(max_length=64)
    head_rows = models.PositiveSmallIntegerField()
    text = models.TextField()
    by = models.CharField(max_length=40)
    at = models.DateTimeField()

    class Meta:
        """The newest of a head counts."""

        constraints = (
            models.UniqueConstraint(fields=("fingerprint", "head_rows"), name="one_mapping_a_head"),
        )

    def __str__(self) -> str:
        return self.fingerprint
