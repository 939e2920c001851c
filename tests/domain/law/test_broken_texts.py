"""Broken law texts: each file is named after its one mistake and says which words must tell it."""

from pathlib import Path

import pytest
import yaml

from zielkreis.domain.law import LawBook, LawTextError

BROKEN = sorted((Path(__file__).parent / "broken").glob("*.yaml"))


def put_in_place(law_texts: dict[str, str], broken: Path) -> dict[str, str]:
    """The shipped texts with the broken one instead of the one of its kind."""
    text = broken.read_text(encoding="utf-8")
    kind = "leistungen"
    for line in text.splitlines():
        if line.startswith("kind:") and (name := line.removeprefix("kind:").strip()):
            kind = name if f"{name}.yaml" in law_texts else kind
    return {**law_texts, f"{kind}.yaml": text}


@pytest.mark.parametrize("broken", BROKEN, ids=lambda path: path.stem)
def test_it_tells_the_mistake_and_no_other(broken: Path, law_texts: dict[str, str]) -> None:
    expected = broken.read_text(encoding="utf-8").splitlines()[0].removeprefix("# erwartet: ")
    with pytest.raises(LawTextError) as raised:
        LawBook.parse(put_in_place(law_texts, broken))
    (fault,) = raised.value.faults
    assert expected in fault
    assert expected in str(raised.value)


def test_it_lists_all_faults_of_all_files_at_once(law_texts: dict[str, str]) -> None:
    texts = {
        **law_texts,
        "regeln.yaml": law_texts["regeln.yaml"].replace("limits:", "grenzen:"),
        "haushalt.yaml": "kind: haushalt",
    }
    with pytest.raises(LawTextError) as raised:
        LawBook.parse(texts)
    faults = raised.value.faults
    assert {fault.split(":")[0] for fault in faults} == {"regeln.yaml", "haushalt.yaml"}
    assert "regeln.yaml: rules › „PARTIES“ › limits: fehlt" in faults
    assert len([fault for fault in faults if "grenzen: unbekanntes Feld" in fault]) == 11


def test_it_says_which_file_is_missing(law_texts: dict[str, str]) -> None:
    texts = {name: text for name, text in law_texts.items() if name != "haushalt.yaml"}
    with pytest.raises(LawTextError, match="es fehlt eine Datei der Art haushalt"):
        LawBook.parse(texts)


def test_it_refuses_two_files_of_one_kind(law_texts: dict[str, str]) -> None:
    texts = {**law_texts, "zweite.yaml": law_texts["haushalt.yaml"]}
    with pytest.raises(LawTextError, match=r"zweite\.yaml: eine Datei der Art haushalt gibt es schon"):
        LawBook.parse(texts)


def test_the_faults_of_a_land_name_its_file(law_texts: dict[str, str]) -> None:
    node = yaml.safe_load(law_texts["laender/hessen.yaml"])
    del node["statute"]
    texts = {**law_texts, "laender/hessen.yaml": yaml.safe_dump(node)}
    with pytest.raises(LawTextError, match=r"laender/hessen\.yaml: statute: fehlt"):
        LawBook.parse(texts)
