"""An answer is recorded, with its evidence and what it promises."""

from django.http import HttpRequest, HttpResponse

from zielkreis import __version__
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.talks import AnswerGrade, Occasion
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.answers import AnswerWish, faults_of_answer, record_answer
from zielkreis.service.talks.reading_queue import KeptFile
from zielkreis.web.access import Right, needs
from zielkreis.web.answer_form import ANSWER_FAULTS, AnswerForm
from zielkreis.web.desk import desk_of
from zielkreis.web.kept_files import FIELD, keep_all, kept_before, signed
from zielkreis.web.refusals import add_faults, told_beside
from zielkreis.web.saying import recorded, said
from zielkreis.web.talking import called_in, draft_may_fail, matter_at


@needs(Right.WRITE_MATTER, "GET", "POST")
@draft_may_fail
def answer(request: HttpRequest, matter_id: str) -> HttpResponse:
    """Record what a side said; ``?forderung=a`` marks the demand that it answers."""
    desk = desk_of(request)
    matter = matter_at(desk, matter_id)
    form = AnswerForm(
        request.POST or None,
        request.FILES or None,
        matter=matter,
        called=called_in(desk, matter),
        initial={"given_on": desk.today, "occasion": Occasion.MEETING.value},
    )
    files: tuple[KeptFile, ...] = ()
    if request.method == "POST":
        files = (*kept_before(request.POST.getlist(FIELD)), *keep_all(desk, request.FILES, "evidence"))
        form.full_clean()
        wish = _wish(desk, form, files)
        # What forbids the answer is told together with what is wrong with the form.
        add_faults(form, faults_of_answer(desk, matter_id, wish, program_version=__version__), ANSWER_FAULTS)
        if not form.errors:
            with told_beside(form, ANSWER_FAULTS):
                after = record_answer(desk, matter_id, wish, program_version=__version__)
                newest = after.answers[-1]
                anchor = f"forderung-{newest.effects[0].demand}" if newest.effects else f"antwort-{newest.id}"
                return recorded(request, matter_id, f"Antwort {newest.id} eingetragen.", anchor)
    return said(
        request,
        matter,
        form,
        title="Antwort festhalten",
        action="Antwort eintragen",
        template="zielkreis/vorgang/antwort.html",
        kept=signed(files),
    )


def _wish(desk: Desk, form: AnswerForm, files: tuple[KeptFile, ...]) -> AnswerWish:
    """The answer as far as the form is in order."""
    given = form.cleaned_data
    grade = given.get("grade")
    return AnswerWish(
        by=given.get("by", ""),
        words=given.get("words", ""),
        occasion=Occasion(given.get("occasion", Occasion.MEETING)),
        given_on=given.get("given_on"),
        grade=AnswerGrade(grade) if grade else None,
        speaker=given.get("speaker", ""),
        where=given.get("where", ""),
        effects=form.effects(),
        evidence=tuple((each.name, desk.store.files.get(each.digest)) for each in files),
        quote=" ".join(given.get("quote", "").split()),
        promises=tuple(form.promises()),
        audience=given.get("audience", Audience.HOUSE),
    )
