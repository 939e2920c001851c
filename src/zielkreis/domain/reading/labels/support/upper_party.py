"""Who can bring in support: the upper party of each type of agreement (contract, section 5)."""

from zielkreis.domain.reading.wording import Hit
from zielkreis.domain.values.codes import AgreementType

_UPPER = {
    AgreementType.ZV1: frozenset(("BMAS",)),
    AgreementType.ZV2: frozenset(("BA", "LAND", "BMAS")),
    AgreementType.ZV3: frozenset(("BMAS",)),
    AgreementType.ZV4: frozenset(("LAND", "BMAS", "BA")),
    AgreementType.ZV5: frozenset(("LAND", "BMAS", "BA")),
}


def is_upper(agreement_type: AgreementType, actor: Hit | None) -> bool:
    """Whether an actor is the upper party of this type of agreement."""
    return actor is not None and actor.concept in _UPPER[agreement_type]
