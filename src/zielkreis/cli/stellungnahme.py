"""``zielkreis stellungnahme``: the letter to the other side as a Word file."""

from dataclasses import dataclass, replace

from zielkreis import __version__
from zielkreis.cli.demands import demands_named
from zielkreis.cli.faults import CliFault, FaultList
from zielkreis.cli.figures import figures_named, tell_of_own_figures
from zielkreis.cli.inputs import name_of
from zielkreis.cli.letter_options import (
    AnsweredDraft,
    LetterChoices,
    ReplyBy,
    Sample,
    TemplateFile,
    ToneName,
    check_letter_name,
    draft_named,
    parse_letter_choices,
)
from zielkreis.cli.options import (
    Changes,
    Figures,
    LawDay,
    Orientation,
    Profile,
    Release,
    Target,
    Type,
    Waivers,
)
from zielkreis.cli.output import check_no_terminal, check_target, deliver_file, tell
from zielkreis.cli.progress import Progress
from zielkreis.cli.reading import (
    ReadingChoices,
    Source,
    fetch,
    fetch_orientation,
    parse_choices,
    read_agreement_from,
)
from zielkreis.cli.release_choice import ReleaseRequest, parse_release, release_chosen
from zielkreis.cli.waiver_files import waivers_beside
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.domain.values.release import ReleasedFinding
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.waiver import Waiver
from zielkreis.service.check_draft import check_draft
from zielkreis.service.demands import Demands
from zielkreis.service.release_findings import nothing_released, released_in_words
from zielkreis.service.waivers import with_waivers
from zielkreis.service.write_letter import (
    TONES,
    UnusableTemplateError,
    WrittenLetter,
    sample_template,
    write_letter,
)

_LETTER, _SAMPLE = "Das Schreiben", "Die Mustervorlage"

HELP = """\
Schreibt die Stellungnahme zu einem Entwurf als Word-Datei.

Der Brief geht an die obere Seite des Entwurfs: erst, worum gebeten wird und bis wann, dann Punkt für
Punkt mit Norm oder Grund, den Stellen im Wortlaut und den vorgeschlagenen Sätzen. Recht und Forderung
stehen getrennt. Hinaus geht nur, was --freigabe nennt, nie, was zurückgestellt ist.

Was nur Ihr Haus weiß, steht in eckigen Klammern und ist vor dem Absenden einzutragen.

\b
Beispiele:
  zielkreis stellungnahme entwurf.docx --freigabe Forderung \\
    --antwort-bis 2012-06-15 --ausgabe stellungnahme.docx
  zielkreis stellungnahme entwurf.docx --freigabe Recht,a,b \\
    --vorlage briefkopf.docx --ausgabe stellungnahme.docx
  zielkreis stellungnahme --mustervorlage --ausgabe briefkopf.docx
"""


def stellungnahme(
    entwurf: AnsweredDraft = None,
    *,
    freigabe: Release = None,
    antwort_bis: ReplyBy = None,
    ton: ToneName = TONES[0],
    vorlage: TemplateFile = None,
    mustervorlage: Sample = False,
    typ: Type = None,
    stichtag: LawDay = None,
    profil: Profile = "kreis",
    orientierung: Orientation = None,
    zahlen: Figures = None,
    aenderungen: Changes = "annehmen",
    zurueckgestellt: Waivers = None,
    ausgabe: Target = None,
) -> int:
    """Write the letter about what was released: 0, or 2 where nothing can be written."""
    if mustervorlage:
        return _write_sample(ausgabe)
    faults, draft = FaultList(), entwurf or ""
    order = _Order(
        reading=parse_choices(faults, typ=typ, stichtag=stichtag, changes=aenderungen),
        demands=faults.attempt(lambda: demands_named(profil)),
        release=faults.attempt(lambda: parse_release(freigabe)) or ReleaseRequest(),
        waivers=faults.attempt(lambda: waivers_beside(draft, zurueckgestellt)) or (),
        figures=faults.attempt(lambda: figures_named(zahlen, draft=draft)) or (),
        beside=faults.attempt(lambda: fetch_orientation(orientierung, draft=draft)),
    )
    choices = parse_letter_choices(faults, tone=ton, reply_by=antwort_bis, template=vorlage, draft=entwurf)
    files = (entwurf, vorlage, zurueckgestellt, orientierung, zahlen)
    faults.attempt(lambda: check_letter_name(ausgabe))
    faults.attempt(lambda: check_target(ausgabe, *files))
    faults.attempt(lambda: check_no_terminal(ausgabe, what=_LETTER))
    letter, released = _written(faults.conclude(lambda: fetch(draft_named(entwurf))), order, choices)
    deliver_file(letter.data, ausgabe, what=_LETTER)
    _tell(letter, released)
    tell_of_own_figures(order.figures)
    return 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """How the draft is to be checked, and what of the findings may go out."""

    reading: ReadingChoices
    demands: Demands | None
    release: ReleaseRequest
    waivers: tuple[Waiver, ...]
    figures: tuple[LocalFigure, ...]
    beside: Source | None


def _written(
    source: Source, order: _Order, choices: LetterChoices
) -> tuple[WrittenLetter, tuple[ReleasedFinding, ...]]:
    with Progress(f"{name_of(source.name)} wird gelesen") as progress:
        checked = _checked(source, order, progress)
        released = release_chosen(checked, order.release, waivers=order.waivers)
        if not released:
            raise CliFault(f"{nothing_released(checked)} Ein Schreiben wurde nicht geschrieben.")
        progress.step("Das Schreiben wird gesetzt")
        try:
            letter = write_letter(
                checked,
                released,
                demands=order.demands,
                tone=choices.tone,
                reply_by=choices.reply_by,
                template=choices.template,
            )
        except UnusableTemplateError as error:
            raise CliFault(str(error)) from None
    return letter, released


def _checked(source: Source, order: _Order, progress: Progress) -> CheckedDraft:
    agreement = read_agreement_from(source, order.reading)
    plain = replace(order.reading, kind=None)
    compared = read_agreement_from(order.beside, plain) if order.beside else None
    progress.step("Der Entwurf wird geprüft")
    checked = check_draft(
        agreement,
        program_version=__version__,
        on=order.reading.on,
        demands=order.demands,
        orientation=compared,
        figures=order.figures,
    )
    return with_waivers(checked, order.waivers)


def _tell(letter: WrittenLetter, released: tuple[ReleasedFinding, ...]) -> None:
    tell(released_in_words(released))
    if letter.open_entries:
        tell(f"Vor dem Absenden einzutragen, auch im Briefkopf: {', '.join(letter.open_entries)}.")


def _write_sample(target: str | None) -> int:
    check_letter_name(target)
    check_target(target)
    check_no_terminal(target, what=_SAMPLE)
    deliver_file(sample_template(), target, what=_SAMPLE)
    return 0
