"""Whether a document is an agreement at all."""

from fractions import Fraction

from tests.domain.reading.structure.builders import HEAD, TAIL, document, heading, paragraph, title, words
from zielkreis.domain.reading.structure import agreement_likelihood, looks_like_agreement


def test_it_knows_an_agreement() -> None:
    draft = document((*HEAD, heading("§ 1 Ziele"), paragraph("Die Quote steigt."), *TAIL))
    assert looks_like_agreement(draft, words())


def test_it_knows_a_committee_paper_about_an_agreement() -> None:
    paper = document(
        (
            title("Zielvereinbarung mit dem Ministerium; Information zum Sachstand"),
            paragraph("Erläuterungen:"),
            paragraph("Nach § 2a AG-SGB II NRW sollen Zielvereinbarungen abgeschlossen werden."),
            paragraph("Über die weiteren Verhandlungen wird die Verwaltung berichten."),
            paragraph("Zur Sitzung des Ausschusses für Soziales am 10.05.2012"),
        )
    )
    assert not looks_like_agreement(paper, words())


def test_it_knows_a_paper_that_is_none() -> None:
    assert agreement_likelihood(document([paragraph("Einladung zum Sommerfest")]), words()) == Fraction(0)
    assert agreement_likelihood(document([]), words()) == Fraction(0)
