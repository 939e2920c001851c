"""Codes that stand in the source as words: reasons of findings and open questions."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from zielkreis.domain import checking
from zielkreis.domain.reading.structure import questions
from zielkreis.domain.values.codes import Outcome

_MAKERS = {
    "met": Outcome.MET,
    "not_met": Outcome.NOT_MET,
    "undecided": Outcome.UNDECIDED,
    "not_applicable": Outcome.NOT_APPLICABLE,
    "as_fault": Outcome.NOT_MET,
    "as_hint": Outcome.UNDECIDED,
}


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class ReasonCode:
    """A reason code, the outcome it comes with and the module that gives it."""

    code: str
    outcome: Outcome
    module: str


def reason_codes() -> frozenset[ReasonCode]:
    """Every reason code that a rule can give."""
    return frozenset(_all_codes())


def open_questions() -> Mapping[str, str]:
    """The questions of the reader by code."""
    tree = ast.parse(Path(str(questions.__file__)).read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_QUESTIONS":
            found: dict[str, str] = ast.literal_eval(node.value)
            return found
    raise LookupError("questions.py has no _QUESTIONS")


def _all_codes() -> Iterator[ReasonCode]:
    root = Path(str(checking.__file__)).parent
    for path in sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                outcome = _MAKERS.get(node.func.id)
                for each in _words(node.args[0]) if outcome else ():
                    yield ReasonCode(code=each, outcome=outcome or Outcome.MET, module=path.stem)


def _words(node: ast.expr) -> Iterator[str]:
    """The codes an expression can give: a word, either of two, or a word with a part left open."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _words(node.body)
        yield from _words(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in node.values)
