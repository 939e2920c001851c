"""A check as it is kept, to say later what was shown."""

from dataclasses import dataclass
from datetime import date, datetime

from zielkreis.domain.values.codes import AgreementType


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCheck:
    """One check: of which file in which matter, by what, and its result.

    ``file`` is the digest of the received bytes, ``version`` that of the text. ``law_day_stated`` is true
    where the user named the day, ``type_stated`` is the type named, ``tracked`` how tracked changes were
    read, ``profile`` the name of the demand profile. ``interchange`` is the checked draft in the interchange
    form, ``document`` the blocks as read, both JSON text.
    """

    matter: str
    file: str
    version: str
    law_day: date
    law_day_stated: bool
    type_stated: AgreementType | None
    tracked: str
    profile: str
    program_version: str
    made_at: datetime
    interchange: str
    document: str
