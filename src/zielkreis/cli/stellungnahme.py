"""``zielkreis stellungnahme``: the letter to the other side as a Word file."""

from zielkreis.cli.check_order import CheckOrder, CheckWords, check_as_ordered, parse_check_order
from zielkreis.cli.faults import CliFault, FaultList
from zielkreis.cli.figures import tell_of_own_figures
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
    Source,
    fetch,
)
from zielkreis.cli.release_choice import ReleaseRequest, parse_release, release_chosen
from zielkreis.domain.values.release import ReleasedFinding
from zielkreis.service.release_findings import nothing_released, released_in_words
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
    faults = FaultList()
    words = CheckWords(
        draft=entwurf or "",
        kind=typ,
        on=stichtag,
        changes=aenderungen,
        profile=profil,
        orientation=orientierung,
        figures=zahlen,
        waivers=zurueckgestellt,
    )
    order = parse_check_order(faults, words)
    release = faults.attempt(lambda: parse_release(freigabe)) or ReleaseRequest()
    choices = parse_letter_choices(faults, tone=ton, reply_by=antwort_bis, template=vorlage, draft=entwurf)
    _check_place(faults, ausgabe, (entwurf, vorlage, zurueckgestellt, orientierung, zahlen))
    source = faults.conclude(lambda: fetch(draft_named(entwurf)))
    letter, released = _written(source, order, release, choices)
    deliver_file(letter.data, ausgabe, what=_LETTER)
    _tell(letter, released, order)
    return 0


def _check_place(faults: FaultList, target: str | None, files: tuple[str | None, ...]) -> None:
    faults.attempt(lambda: check_letter_name(target))
    faults.attempt(lambda: check_target(target, *files))
    faults.attempt(lambda: check_no_terminal(target, what=_LETTER))


def _written(
    source: Source, order: CheckOrder, release: ReleaseRequest, choices: LetterChoices
) -> tuple[WrittenLetter, tuple[ReleasedFinding, ...]]:
    with Progress(f"{name_of(source.name)} wird gelesen") as progress:
        checked = check_as_ordered(source, order, progress)
        released = release_chosen(checked, release, waivers=order.waivers)
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


def _tell(letter: WrittenLetter, released: tuple[ReleasedFinding, ...], order: CheckOrder) -> None:
    tell(released_in_words(released))
    if letter.open_entries:
        tell(f"Vor dem Absenden einzutragen, auch im Briefkopf: {', '.join(letter.open_entries)}.")
    tell_of_own_figures(order.figures)


def _write_sample(target: str | None) -> int:
    check_letter_name(target)
    check_target(target)
    check_no_terminal(target, what=_SAMPLE)
    deliver_file(sample_template(), target, what=_SAMPLE)
    return 0
