"""The actors that a house knows."""

from django.db import transaction

from zielkreis.domain.values.actor import (
    ActorList,
    ApprovalKind,
    Authority,
    AuthorityKind,
    InnerApproval,
    JobcenterForm,
    Representative,
    Span,
    Tie,
    TieKind,
)
from zielkreis.store.locking import Lock, hold
from zielkreis.store.models import AuthorityRow, InnerApprovalRow, RepresentativeRow, TieRow


class ActorStore:
    """Reads the list of actors and puts another in its place."""

    def load(self) -> ActorList:
        """All actors, each with its days, in the order they were listed."""
        return ActorList(
            authorities=tuple(map(_authority, AuthorityRow.objects.order_by("id"))),
            ties=tuple(map(_tie, TieRow.objects.order_by("id"))),
            representatives=tuple(map(_representative, RepresentativeRow.objects.order_by("id"))),
            approvals=tuple(map(_approval, InnerApprovalRow.objects.order_by("id"))),
        )

    @transaction.atomic
    def replace(self, actors: ActorList) -> None:
        """Keep this list in place of the one there is, as a whole or not at all."""
        hold(Lock.ACTORS)
        for table in (AuthorityRow, TieRow, RepresentativeRow, InnerApprovalRow):
            table.objects.all().delete()
        AuthorityRow.objects.bulk_create(map(_authority_row, actors.authorities))
        TieRow.objects.bulk_create(
            TieRow(subject=each.subject, kind=each.kind, other=each.other, norm=each.norm, **_days(each.span))
            for each in actors.ties
        )
        RepresentativeRow.objects.bulk_create(
            RepresentativeRow(
                authority=each.authority,
                function=each.function,
                proof=each.proof,
                person=each.person,
                **_days(each.span),
            )
            for each in actors.representatives
        )
        InnerApprovalRow.objects.bulk_create(
            InnerApprovalRow(
                authority=each.authority,
                kind=each.kind,
                body=each.body,
                matter=each.matter,
                norm=each.norm,
                **_days(each.span),
            )
            for each in actors.approvals
        )


def _days(span: Span) -> dict[str, object]:
    return {"first_day": span.first_day, "last_day": span.last_day}


def _span(row: AuthorityRow | TieRow | RepresentativeRow | InnerApprovalRow) -> Span:
    return Span(first_day=row.first_day, last_day=row.last_day)


def _authority_row(each: Authority) -> AuthorityRow:
    return AuthorityRow(
        authority=each.id,
        kind=each.kind,
        name=each.name,
        short_name=each.short_name,
        form=each.form or "",
        **_days(each.span),
    )


def _authority(row: AuthorityRow) -> Authority:
    return Authority(
        id=row.authority,
        kind=AuthorityKind(row.kind),
        name=row.name,
        short_name=row.short_name,
        form=JobcenterForm(row.form) if row.form else None,
        span=_span(row),
    )


def _tie(row: TieRow) -> Tie:
    return Tie(subject=row.subject, kind=TieKind(row.kind), other=row.other, norm=row.norm, span=_span(row))


def _representative(row: RepresentativeRow) -> Representative:
    return Representative(
        authority=row.authority,
        function=row.function,
        proof=row.proof,
        person=row.person,
        span=_span(row),
    )


def _approval(row: InnerApprovalRow) -> InnerApproval:
    return InnerApproval(
        authority=row.authority,
        kind=ApprovalKind(row.kind),
        body=row.body,
        matter=row.matter,
        norm=row.norm,
        span=_span(row),
    )
