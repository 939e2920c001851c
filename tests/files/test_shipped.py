"""Data files are read from the package, wherever it is installed."""

import pytest

from zielkreis.files.shipped import read_shipped


def test_it_reads_all_yaml_of_a_folder_and_its_folders_in_order() -> None:
    texts = read_shipped("zielkreis.domain.law.texts")
    assert "laender/hessen.yaml" in texts
    assert list(texts) == sorted(texts)
    assert all(name.endswith(".yaml") and text for name, text in texts.items())


def test_it_reads_umlauts() -> None:
    assert "Träger" in read_shipped("zielkreis.domain.law.texts")["leistungen.yaml"]


def test_it_leaves_out_what_is_no_data() -> None:
    assert set(read_shipped("zielkreis.domain.indicators")) == {"catalogue.yaml"}


def test_it_refuses_a_package_that_does_not_exist() -> None:
    with pytest.raises(ModuleNotFoundError):
        read_shipped("zielkreis.domain.dreams")
