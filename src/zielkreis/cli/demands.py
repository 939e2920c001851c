"""``--profil``: whose demands count, by name or from a file."""

from zielkreis.cli.faults import CliFault
from zielkreis.cli.inputs import name_of, read_bytes
from zielkreis.service.demands import Demands, UnusableProfileError, own_profile, shipped_profile


def demands_named(profile: str) -> Demands:
    """The demands of a shipped profile, or of a YAML file of one's own; raises ``CliFault``."""
    try:
        if profile.lower().endswith((".yaml", ".yml")):
            return own_profile(read_bytes(profile), name=name_of(profile))
        return shipped_profile(profile)
    except UnusableProfileError as error:
        raise CliFault(str(error)) from None
