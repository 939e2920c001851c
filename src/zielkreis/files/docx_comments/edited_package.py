"""A Word package copied entry by entry: parts that are changed are written anew, all others byte by byte."""

import io
import zipfile
from collections.abc import Iterator

from zielkreis.files.docx.package import Package
from zielkreis.files.docx_comments.links import Link, links_in, links_name
from zielkreis.files.docx_comments.part_text import PartText
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.office.xml import XmlElement

TYPES = "[Content_Types].xml"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_OLDEST = (1980, 1, 1, 0, 0, 0)


class EditedPackage:
    """A package with the changes to be made to it; ``package`` is the same one as it is read."""

    def __init__(self, archive: zipfile.ZipFile, package: Package) -> None:
        self._archive = archive
        self.package = package
        self._texts: dict[str, PartText] = {}
        self._removed: set[str] = set()
        self._added: dict[str, bytes] = {}

    @property
    def names(self) -> frozenset[str]:
        """The names of the parts that are there."""
        return (self.package.names - self._removed) | frozenset(self._added)

    def text(self, name: str) -> PartText | None:
        """The part called ``name`` to be changed, ``None`` where there is none."""
        if name not in self._texts:
            root = self.package.part(name) if name in self.package.names else None
            if root is None:
                return None
            self._texts[name] = PartText(self.package.read(name), root, name=name)
        return self._texts[name]

    def links(self, part: str) -> tuple[PartText | None, list[Link]]:
        """The relationships of a part, with the text they stand in."""
        text = self.text(links_name(part))
        return text, [] if text is None else list(links_in(text))

    def remove(self, name: str) -> None:
        """Takes a part away, with its relationships and its type."""
        for each in (name, links_name(name)):
            self._removed |= {each} & self.package.names
        for text, key, element in self._overrides():
            if key == name:
                text.remove(element)

    def add(self, name: str, content: str, content_type: str) -> None:
        """Adds a part in UTF-8 with its type."""
        self._added[name] = content.encode()
        self._declare(name, content_type)

    def add_links(self, part: str, content: str) -> None:
        """Adds the relationships of a part that has none."""
        self._added[links_name(part)] = content.encode()

    def content_type(self, name: str) -> str:
        """The type of a part, by its name or its ending; empty where none is said."""
        for _, key, element in self._overrides():
            if key == name:
                return element.get("ContentType") or ""
        types = self.package.part(TYPES)
        for element in () if types is None else types.iter(_TYPES + "Default"):
            if name.lower().endswith(f".{(element.get('Extension') or '').lower()}"):
                return element.get("ContentType") or ""
        return ""

    def set_content_type(self, name: str, content_type: str) -> None:
        """Writes another type for a part."""
        for text, key, element in self._overrides():
            if key == name:
                text.remove_attribute(element, "ContentType", element.get("ContentType") or "")
                at = text.span(element).start + len(f"<{text.span(element).name}")
                text.insert(at, f' ContentType="{content_type}"')
                return
        self._declare(name, content_type)

    def written(self) -> bytes:
        """The package as a file: the entries in their order, what was added behind them."""
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as target:
            for name, info in self.package.entries.items():
                if name in self._removed or name in self._added or info.is_dir():
                    continue
                target.writestr(_like(info), self._content(name))
            for name, content in self._added.items():
                added = zipfile.ZipInfo(name, date_time=_OLDEST)
                added.compress_type = zipfile.ZIP_DEFLATED
                target.writestr(added, content)
        return stream.getvalue()

    def _declare(self, name: str, content_type: str) -> None:
        types = self.text(TYPES)
        if types is None:
            raise UnreadableFileError(UnreadableCode.DAMAGED, where=TYPES)
        types.append(f'<Override xmlns="{_TYPES[1:-1]}" PartName="/{name}" ContentType="{content_type}"/>')

    def _content(self, name: str) -> bytes:
        text = self._texts.get(name)
        return text.edited() if text is not None and text.is_edited else self.package.read(name)

    def _overrides(self) -> Iterator[tuple[PartText, str, XmlElement]]:
        types = self.text(TYPES)
        for element in () if types is None else types.root.iter(_TYPES + "Override"):
            if types is not None:
                yield types, (element.get("PartName") or "").lstrip("/"), element


def _like(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """An entry of the same name, time and way of packing; nothing else of the old one."""
    same = zipfile.ZipInfo(info.filename, date_time=max(info.date_time, _OLDEST))
    is_stored = info.compress_type == zipfile.ZIP_STORED
    same.compress_type = zipfile.ZIP_STORED if is_stored else zipfile.ZIP_DEFLATED
    same.external_attr = info.external_attr
    same.create_system = info.create_system
    return same
