"""What is set aside and what may go to the other side: decided here once, for every form of an answer."""

from zielkreis.domain.releasing.choice import ReleaseInvalid, parse_release_choice
from zielkreis.domain.releasing.holding import hold_waivers
from zielkreis.domain.releasing.new_waivers import UnknownFinding, waivers_for
from zielkreis.domain.releasing.outward import releasable, release
from zielkreis.domain.releasing.waiver_text import WaiversInvalid, append_waivers, parse_waivers

__all__ = [
    "ReleaseInvalid",
    "UnknownFinding",
    "WaiversInvalid",
    "append_waivers",
    "hold_waivers",
    "parse_release_choice",
    "parse_waivers",
    "releasable",
    "release",
    "waivers_for",
]
