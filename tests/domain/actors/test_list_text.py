"""A list of actors is read strictly: every fault at once, with its line and the offending words."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from zielkreis.domain.actors import ActorListInvalid, parse_actor_list, remarks_on
from zielkreis.domain.values.actor import (
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

LIST = """\
behoerden:
- {kennung: kreis, art: kommunaler Träger, name: Kreis Musterland, kurz: Kreis}
- {kennung: jc, art: Jobcenter, form: gE, name: Jobcenter Musterland, ab: 2011-01-01}
verbindungen:
- {wer: jc, art: Zuständigkeit, wen: kreis, norm: § 44b SGB II, ab: 2011-01-01}
vertretung:
- {behoerde: kreis, funktion: Landrat, nachweis: Kreisordnung, name: A. Muster, bis: 2014-06-22}
zustimmungen:
- {behoerde: kreis, art: Ausschuss, gremium: Sozialausschuss, wofuer: Zielvereinbarung, norm: Hauptsatzung}
"""
START = "behoerden:\n- {kennung: kreis, art: kommunaler Träger, name: Kreis}\n"


def faults_of(text: str) -> list[str]:
    with pytest.raises(ActorListInvalid) as error:
        parse_actor_list(text)
    return str(error.value).splitlines()


def test_every_field_is_read() -> None:
    actors = parse_actor_list(LIST)
    since = Span(first_day=date(2011, 1, 1))
    assert actors.authorities == (
        Authority(
            id="kreis",
            kind=AuthorityKind.MUNICIPAL_CARRIER,
            name="Kreis Musterland",
            short_name="Kreis",
        ),
        Authority(
            id="jc",
            kind=AuthorityKind.JOBCENTER,
            name="Jobcenter Musterland",
            form=JobcenterForm.GE,
            span=since,
        ),
    )
    assert actors.ties == (
        Tie(subject="jc", kind=TieKind.SERVES, other="kreis", norm="§ 44b SGB II", span=since),
    )
    assert actors.representatives == (
        Representative(
            authority="kreis",
            function="Landrat",
            proof="Kreisordnung",
            person="A. Muster",
            span=Span(last_day=date(2014, 6, 22)),
        ),
    )
    assert actors.approvals == (
        InnerApproval(
            authority="kreis",
            kind=ApprovalKind.COMMITTEE,
            body="Sozialausschuss",
            matter="Zielvereinbarung",
            norm="Hauptsatzung",
        ),
    )


CASES = Path(__file__).parents[2] / "cases/akteure/fehler.yaml"
ALL_CASES: list[dict[str, Any]] = yaml.safe_load(CASES.read_text("utf-8"))


@pytest.mark.parametrize("case", ALL_CASES, ids=[case["name"] for case in ALL_CASES])
def test_what_cannot_be_is_refused_with_line_and_words(case: dict[str, Any]) -> None:
    first, *listed = faults_of(case["list"])
    assert first == "Die Liste der Akteure hat Fehler:"
    assert listed == [f"- {fault}" for fault in case["faults"]]


@pytest.mark.parametrize("text", ["", "- kreis\n", "behoerden:\n", "behoerden: []\n", "vertretung: []\n"])
def test_a_list_names_at_least_one_authority(text: str) -> None:
    (fault,) = faults_of(text)
    assert fault.startswith("Die Liste der Akteure nennt keine Behörde; sie hat die Teile behoerden, ")


def test_what_is_no_yaml_is_told_with_its_line() -> None:
    assert faults_of("behoerden:\n- {kennung: a\n  b: [\n")[0].startswith(
        "Die Liste der Akteure ist kein gültiges YAML"
    )
    assert "Zeile 2: das Feld „art“ steht zweimal" in faults_of("behoerden:\n- {art: a, art: b}\n")[0]
    assert faults_of("#" * 300_001) == ["Die Liste der Akteure ist länger als 300000 Zeichen."]


def test_an_authority_without_anybody_to_represent_it_is_allowed_but_said() -> None:
    assert list(remarks_on(parse_actor_list(START))) == [
        "Ohne Vertretung: kreis. Wer für sie unterschreibt, ist offen."
    ]
    assert list(remarks_on(parse_actor_list(LIST))) == [
        "Ohne Vertretung: jc. Wer für sie unterschreibt, ist offen.",
        "Ohne Träger: jc. Ergänzen Sie Verbindungen der Art Trägerschaft.",
    ]


def test_words_for_kinds_do_not_depend_on_their_case() -> None:
    actors = parse_actor_list("behoerden: [{kennung: k, art: KOMMUNALER  träger, name: '  Kreis   K '}]")
    assert actors.authorities == (Authority(id="k", kind=AuthorityKind.MUNICIPAL_CARRIER, name="Kreis K"),)


def test_the_example_of_2012_holds_and_names_functions_only(repository: Path) -> None:
    actors = parse_actor_list((repository / "examples/rhein-sieg-2012/akteure.yaml").read_text("utf-8"))
    on = actors.on(date(2012, 5, 10))
    assert on.called("land-nrw") == "MAIS NRW"
    assert not any(each.person for each in actors.representatives)
    supervised = {(each.subject, each.other) for each in on.ties}
    assert ("land-nrw", "jobcenter-rhein-sieg") not in supervised, "there is no such supervision"
