"""Accounts: who works here."""

from django.contrib.auth import get_user_model
from django.db import transaction

from zielkreis.domain.values.account import LocalAccount
from zielkreis.store.models import Account, PersonName


class AccountStore:
    """Adds accounts and finds them."""

    @transaction.atomic
    def add(self, account: LocalAccount) -> None:
        """Keep a new account without a password, whole or not at all; its name stands with the others."""
        user = get_user_model().objects.create_user(username=account.sign_in)
        PersonName.objects.update_or_create(pseudonym=account.pseudonym, defaults={"name": account.name})
        Account.objects.create(user=user, house=account.house, pseudonym=account.pseudonym)

    def move(self, sign_in: str, house: str) -> None:
        """Let an account work for another house."""
        Account.objects.filter(user__username=sign_in).update(house=house)

    def first(self) -> LocalAccount | None:
        """The oldest account, ``None`` where there is none."""
        row = Account.objects.select_related("user").order_by("id").first()
        return _local(row) if row else None

    def all(self) -> tuple[LocalAccount, ...]:
        """Every account, the oldest first."""
        return tuple(map(_local, Account.objects.select_related("user").order_by("id")))

    def of_user(self, user_id: int) -> LocalAccount | None:
        """The account of a user of Django's."""
        row = Account.objects.select_related("user").filter(user_id=user_id).first()
        return _local(row) if row else None

    def with_pseudonym(self, pseudonym: str) -> LocalAccount | None:
        """The account that writes under that pseudonym."""
        row = Account.objects.select_related("user").filter(pseudonym=pseudonym).first()
        return _local(row) if row else None

    def named(self, sign_in: str) -> LocalAccount | None:
        """The account with that sign-in name."""
        row = Account.objects.select_related("user").filter(user__username=sign_in).first()
        return _local(row) if row else None


def _local(row: Account) -> LocalAccount:
    known = PersonName.objects.filter(pseudonym=row.pseudonym).first()
    return LocalAccount(
        sign_in=row.user.username,
        name=known.name if known else row.pseudonym,
        house=row.house,
        pseudonym=row.pseudonym,
    )
