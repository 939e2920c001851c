"""Authorities and what ties them, each row with the days on which it holds."""

from django.db import models


class _Dated(models.Model):
    first_day = models.DateField(null=True)
    last_day = models.DateField(null=True)

    class Meta:
        abstract = True


class AuthorityRow(_Dated):
    """A body that acts; one row a span of days, so a name can change."""

    authority = models.CharField(max_length=80)
    kind = models.CharField(max_length=40)
    name = models.CharField(max_length=300)
    short_name = models.CharField(max_length=120)
    form = models.CharField(max_length=10)

    def __str__(self) -> str:
        return self.authority


class TieRow(_Dated):
    """How one authority stands to another."""

    subject = models.CharField(max_length=80)
    kind = models.CharField(max_length=40)
    other = models.CharField(max_length=80)
    norm = models.CharField(max_length=200)

    def __str__(self) -> str:
        return f"{self.subject} {self.kind} {self.other}"


class RepresentativeRow(_Dated):
    """Who may bind an authority."""

    authority = models.CharField(max_length=80)
    function = models.CharField(max_length=200)
    proof = models.TextField()
    person = models.CharField(max_length=40)

    def __str__(self) -> str:
        return f"{self.authority} {self.function}"


class InnerApprovalRow(_Dated):
    """An approval that an authority needs inside."""

    authority = models.CharField(max_length=80)
    kind = models.CharField(max_length=40)
    body = models.CharField(max_length=300)
    matter = models.CharField(max_length=300)
    norm = models.CharField(max_length=200)

    def __str__(self) -> str:
        return f"{self.authority} {self.body}"
