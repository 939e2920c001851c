"""The page docs/reference/accuracy.md: what was measured, on what, and how far it carries."""

from collections.abc import Mapping
from dataclasses import dataclass

from tests.measuring.scores import Scores

LABELS = {
    "kind": "Art der Aussage",
    "responsibility": "Zuständigkeit",
    "grade": "Stufe der Unterstützung",
    "parts": "Teile eines Ziels",
    "precise": "präzise",
    "measurable": "messbar",
    "within_scope": "im Zuständigkeitsbereich",
}
DETAILS = ("kind", "responsibility", "grade", "binding", "parts", "precise", "measurable", "within_scope")
NAMES = LABELS | {"binding": "verbindlich"}
DRAFTS = {
    "demands": "Forderungen a bis e2",
    "law": "Regeln des Rechts",
    "head": "Art, Jahr, Partner, Unterschriften",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the corpus: its name, how it came about, and its scores."""

    name: str
    origin: str
    statements: int
    drafts: int
    scores: Mapping[str, Scores]
    draft_scores: Mapping[str, Scores]


def page(parts: list[Part], first_readings: str) -> str:
    """The page in Markdown; the last part is the one whose details are shown."""
    lines = [
        "# Wie genau gelesen wird",
        "",
        "Diese Seite schreibt `make accuracy` aus dem annotierten Korpus des Projekts (`tests/corpus/`).",
        "Alle Aussagen und Entwürfe darin sind eigene Texte, von Annotatoren nach dem Vertrag der",
        "Kennzeichnung beschriftet, die das Programm nicht kannten. F1 ist das harmonische Mittel aus",
        "Genauigkeit (precision) und Trefferquote (recall).",
        "",
        *_origins(parts),
        "## Einzelne Aussagen (F1)",
        "",
        *_summary(parts),
        "## Ganze Entwürfe (Anteil richtiger Urteile)",
        "",
        *_drafts(parts),
        "## Erste, blinde Messungen",
        "",
        first_readings.strip(),
        "",
        f"## Einzeln: Teil „{parts[-1].name}“",
        "",
        *_details(parts[-1]),
        *_limits(),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _origins(parts: list[Part]) -> list[str]:
    rows = [
        f"- **{part.name}**: {part.origin} {part.statements} Aussagen, {part.drafts} Entwürfe."
        for part in parts
    ]
    return [*rows, ""]


def _summary(parts: list[Part]) -> list[str]:
    head = "| Kennzeichen | " + " | ".join(f"{part.name}" for part in parts) + " |"
    rule = "|---|" + "---:|" * len(parts)
    rows = [
        f"| {name} | " + " | ".join(_percent(part.scores[label].micro_f1) for part in parts) + " |"
        for label, name in LABELS.items()
    ]
    return [head, rule, *rows, ""]


def _drafts(parts: list[Part]) -> list[str]:
    head = "| Urteil | " + " | ".join(part.name for part in parts) + " |"
    rule = "|---|" + "---:|" * len(parts)
    rows = []
    for group, name in DRAFTS.items():
        cells = [_share(part.draft_scores[group]) for part in parts]
        rows.append(f"| {name} | " + " | ".join(cells) + " |")
    return [head, rule, *rows, ""]


def _share(scores: Scores) -> str:
    right = scores.hits.total()
    return (
        f"{right} von {scores.decisions} ({_percent(right / scores.decisions)})" if scores.decisions else "–"
    )


def _details(part: Part) -> list[str]:
    lines: list[str] = []
    for label in DETAILS:
        scores = part.scores[label]
        lines += [
            f"### {NAMES[label]}",
            "",
            "| Wert | Anzahl | Genauigkeit | Trefferquote | F1 |",
            "|---|---:|---:|---:|---:|",
        ]
        lines += [
            f"| `{value}` | {scores.count(value)} | {_percent(scores.precision(value))} | "
            f"{_percent(scores.recall(value))} | {_percent(scores.f1(value))} |"
            for value in scores.values()
        ]
        lines += [f"| alle | {scores.decisions} | | | {_percent(scores.micro_f1)} |", ""]
    return lines


def _limits() -> list[str]:
    return [
        "## Wie weit das trägt",
        "",
        "- Die Texte sind nachgebildet, nicht amtlich. An echten Vereinbarungen und mit zwei menschlichen",
        "  Annotatoren ist noch nicht gemessen worden; die Werte dort können abweichen.",
        "- Ein Urteil über einen ganzen Entwurf kippt schon, wenn eine einzige Aussage falsch gelesen wird.",
        "  Deshalb zeigt jeder Befund die Sätze, auf denen er beruht.",
        "- Seltene Werte (weniger als zehn Fälle) sagen wenig.",
    ]


def _percent(share: float) -> str:
    return f"{share * 100:.1f} %".replace(".", ",")
