"""Which list a ``text:list`` continues or begins, and the place of each item in it."""

from dataclasses import dataclass, field

from zielkreis.files.odt.list_counting import ListPlace
from zielkreis.files.odt.names import TEXT, XML, attribute, is_true
from zielkreis.files.office.xml import XmlElement, whole_number


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenList:
    """A list at the place that is being read: its count, its style, its depth from 1."""

    list_id: str
    style: str
    level: int


@dataclass(slots=True)
class ListRegister:
    """The lists of a story met so far; numbers run on only where the file says so."""

    _ids: dict[str, str] = field(default_factory=dict)  # id in the file: the count it uses
    _last: OpenList | None = None
    _made: int = 0

    def enter(self, element: XmlElement, outer: OpenList | None, around: ListPlace | None) -> OpenList:
        """The list that ``element`` begins inside the list ``outer``.

        ``around`` is the place where deleted items stood: they belong to the list they came from.
        The list style of its paragraphs' style does not count, as in LibreOffice.
        """
        own_style = attribute(element, TEXT + "style-name")
        if outer is not None:
            return OpenList(list_id=outer.list_id, style=own_style or outer.style, level=outer.level + 1)
        style = own_style or ""
        if around is not None and around.style == style:
            return OpenList(list_id=around.list_id, style=style, level=1)
        self._made += 1
        name = attribute(element, XML + "id") or attribute(element, TEXT + "id") or f"list {self._made}"
        list_id = self._continued(element, style) or f"{name} {self._made}"
        self._ids[name] = list_id
        self._last = OpenList(list_id=list_id, style=style, level=1)
        return self._last

    def _continued(self, element: XmlElement, style: str) -> str | None:
        named = self._ids.get(attribute(element, TEXT + "continue-list") or "")
        if named is not None:
            return named
        if (
            is_true(element, TEXT + "continue-numbering")
            and self._last is not None
            and self._last.style == style
        ):
            return self._last.list_id
        return None


def place_in(current: OpenList, item: XmlElement | None, *, is_anew: bool = False) -> ListPlace:
    """The place of the first paragraph of an item; ``is_anew`` says that its level is counted anew."""
    override = attribute(item, TEXT + "style-override")
    restart = whole_number(attribute(item, TEXT + "start-value"))
    return ListPlace(
        list_id=current.list_id,
        style=override or current.style,
        level=current.level,
        restart=restart,
        is_anew=is_anew,
    )
