"""What a list of actors leaves open; it is said, and nothing is refused for it."""

from collections.abc import Iterator

from zielkreis.domain.values.actor import ActorList, AuthorityKind, TieKind


def remarks_on(actors: ActorList) -> Iterator[str]:
    """German sentences on authorities that nobody represents, and on Jobcenter without two carriers."""
    represented = {each.authority for each in actors.representatives}
    if missing := [
        each for each in dict.fromkeys(one.id for one in actors.authorities) if each not in represented
    ]:
        yield f"Ohne Vertretung: {', '.join(missing)}. Wer für sie unterschreibt, ist offen."
    for jobcenter in dict.fromkeys(
        each.id for each in actors.authorities if each.kind is AuthorityKind.JOBCENTER
    ):
        if not any(each.kind is TieKind.CARRIES and each.other == jobcenter for each in actors.ties):
            yield f"Ohne Träger: {jobcenter}. Ergänzen Sie Verbindungen der Art Trägerschaft."
