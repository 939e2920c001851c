"""Numbers with no sign behind them, and numbers joined to a letter."""

from tests.domain.reading.structure.builders import heading, paragraph, places, read_body, texts


def test_it_takes_bare_numbers_in_a_row_for_labels() -> None:
    agreement = read_body(
        heading("Grundsätzliches"),
        paragraph("1 Der Landkreis und die Agentur betreiben das Jobcenter."),
        paragraph("2 Er lässt die Beratung durch freie Träger ausführen."),
        paragraph("3 Schulden, Sucht und fehlende Betreuung gehören zu den Gründen."),
        heading("Beobachtung"),
        paragraph("1 Wie viele Darlehen bewilligt werden, wird erfasst."),
    )
    assert [text.split()[0] for text in texts(agreement)] == ["Der", "Er", "Schulden,", "Wie"]
    assert places(agreement)[2:] == ["Grundsätzliches Nr. 3", "Beobachtung Nr. 1"]


def test_it_leaves_a_number_that_counts_what_follows_it() -> None:
    agreement = read_body(
        heading("Beiträge"),
        paragraph("1 Stelle wird in der Schuldnerberatung besetzt."),
        paragraph("2 Stellen werden in der Suchtberatung besetzt."),
        paragraph("3 Personen werden geschult."),
    )
    assert [text[0] for text in texts(agreement)] == ["1", "2", "3"]


def test_it_reads_a_number_joined_to_a_letter_and_keeps_the_heading_of_the_letter() -> None:
    agreement = read_body(
        heading("A) Grundsätzliches"),
        paragraph("A.1 Der Landkreis betreibt das Jobcenter mit."),
        paragraph("A.2 Schulden und Sucht gehören zu den Gründen."),
        heading("B) Ziele"),
        paragraph("B.1 Die Quote steigt um 2 %."),
    )
    assert texts(agreement)[1:] == ["Schulden und Sucht gehören zu den Gründen.", "Die Quote steigt um 2 %."]
    assert places(agreement) == ["A.1", "A.2", "B.1"]
    assert [one.section for one in agreement.statements] == ["A. Grundsätzliches"] * 2 + ["B. Ziele"]
