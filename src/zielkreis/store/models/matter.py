"""The overview of matters and what is due: derived from the journal, written with it, made anew from it."""

from django.db import models


class MatterRow(models.Model):
    """One matter as the start page lists it."""

    id = models.CharField(max_length=80, primary_key=True)
    title = models.TextField()
    year = models.PositiveIntegerField(null=True)
    types = models.CharField(max_length=40)
    house = models.CharField(max_length=80)
    other_parties = models.TextField()
    opened_on = models.DateField()
    versions = models.PositiveIntegerField()
    newest = models.CharField(max_length=64)
    demands_open = models.PositiveIntegerField()
    demands_promised = models.PositiveIntegerField()
    demands_in_all = models.PositiveIntegerField()
    next_due = models.DateField(null=True)
    changed_at = models.DateTimeField()

    class Meta:
        """Listed by what changed last."""

        indexes = (
            models.Index(fields=("-changed_at",), name="matter_by_change"),
            models.Index(fields=("house", "-changed_at"), name="matter_of_house"),
        )

    def __str__(self) -> str:
        return self.id


class DueRow(models.Model):
    """One due item of a matter."""

    matter = models.ForeignKey(MatterRow, on_delete=models.CASCADE, related_name="due")
    item = models.CharField(max_length=20)
    what = models.TextField()
    owed_by = models.TextField()
    owed_to = models.TextField()
    due_on = models.DateField()
    settled_on = models.DateField(null=True)

    class Meta:
        """Asked for by day, the open ones first."""

        constraints = (models.UniqueConstraint(fields=("matter", "item"), name="one_row_a_due_item"),)
        indexes = (models.Index(fields=("settled_on", "due_on"), name="due_by_day"),)

    def __str__(self) -> str:
        return f"{self.matter_id} {self.item}"
