"""A followed agreement for machines."""

from zielkreis.files.follow_up_json import write_follow_up_json
from zielkreis.service.follow_up.in_store import FollowedAgreement


def followed_as_json(followed: FollowedAgreement) -> str:
    """Every result with the figures it rests on, the duties, and whose figures count."""
    report = followed.report
    return write_follow_up_json(
        {
            "title": report.title,
            "area": {"id": report.area, "name": followed.area_name, "group": followed.group},
            "known_on": report.on,
            "until": report.until,
            "all_is_well": followed.all_is_well,
            "made_up_sources": followed.made_up,
            "light_rule": {"words": report.rule_words, "rule": report.rule},
            "targets": report.results,
            "side_effects": report.side_effects,
            "duties": followed.duties,
            "dates_of_matter": followed.items,
        }
    )
