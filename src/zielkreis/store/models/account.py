"""Accounts: who works here, for which house, under which pseudonym."""

from django.conf import settings
from django.db import models


class Account(models.Model):
    """Ties a sign-in to the house it works for and to the pseudonym that the journal knows."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="account")
    house = models.CharField(max_length=80)
    pseudonym = models.CharField(max_length=40, unique=True)

    def __str__(self) -> str:
        return self.pseudonym
