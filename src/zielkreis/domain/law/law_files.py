"""From the texts of the law files to checked files by kind, with all faults of all files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from pydantic import BaseModel

from zielkreis.domain.law.loading import check_node, load_node
from zielkreis.domain.law.schema import BenefitsFile, SourcesFile
from zielkreis.domain.law.schema_agreements import ActorsFile, BudgetFile, LandFile, RulesFile, TypesFile

_MODELS: Mapping[str, type[BaseModel]] = {
    "quellen": SourcesFile,
    "leistungen": BenefitsFile,
    "vereinbarungstypen": TypesFile,
    "regeln": RulesFile,
    "haushalt": BudgetFile,
    "akteure": ActorsFile,
    "land": LandFile,
}


F = TypeVar("F", bound=BaseModel)


@dataclass(slots=True, kw_only=True)
class LawFiles:
    """The files as read; ``faults`` holds what kept others from being read."""

    read: list[BaseModel] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def the(self, model: type[F]) -> F:
        """The one file of a kind; ``read_files`` has seen to it that there is one."""
        return self.all(model)[0]

    def all(self, model: type[F]) -> tuple[F, ...]:
        """All files of a kind, in the order of their names."""
        return tuple(file for file in self.read if isinstance(file, model))


def read_files(texts: Mapping[str, str]) -> LawFiles:
    """Every file checked against the form of its kind; each kind but ``land`` stands in one file."""
    files = LawFiles()
    seen: dict[str, str] = {}
    for name, text in texts.items():
        node, faults = load_node(name, text)
        kind = str(node.get("kind", ""))
        if not faults:
            faults = _faults_of_kind(name, kind, seen)
        if not faults:
            file, faults = check_node(name, _MODELS[kind], node)
            files.read += [file] if file else []
        files.faults += faults
    missing = [kind for kind in _MODELS if kind not in seen]
    if missing and not files.faults:
        files.faults.append(f"es fehlt eine Datei der Art {', '.join(missing)}")
    return files


def _faults_of_kind(name: str, kind: str, seen: dict[str, str]) -> tuple[str, ...]:
    if kind not in _MODELS:
        return (f"{name}: kind: {kind!r} ist nicht erlaubt; erlaubt sind {', '.join(_MODELS)}",)
    if kind in seen and kind != "land":
        return (f"{name}: eine Datei der Art {kind} gibt es schon: {seen[kind]}",)
    seen[kind] = name
    return ()
