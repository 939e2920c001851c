"""Text files that are no prose: program source, JSON, tables of values, web pages without their head.

Words of an agreement may well stand in them, as strings of a program or cells of an export; what would be
read as its sentences is none.
"""

import json
import re

from zielkreis.files.errors import UnreadableCode, UnreadableFileError

#: A line as programs have it: an import, a definition, a call, an assignment, a bracket that closes a block.
_CODE_LINE = re.compile(
    r"\s*(?:"
    r"(?:import|package|using) [\w.{}* ,]+;?"
    r"|from [\w.]+ import .+"
    r"|#\s?(?:include|define|!)\S*.*"
    r"|(?:async )?(?:def|class) \w+.*:"
    r"|(?:export |public |private |static )*(?:function|class|interface|enum|struct) \w+.*\{?"
    r"|(?:const|let|var|int|str|final) \w+ ?=.*"
    r"|(?:if|elif|else|for|while|try|except|with|finally)\b[^.]*:(?: .+)?"
    r"|return\b.*"
    r"|@\w[\w.]*(?:\(.*\))?"
    r"|[\w.\[\]'\"]+(?:, ?\w+)* ?[-+*/|]?= ?\S.*"
    r"|[A-Za-z_][\w.]*\((?:.*['\"=,].*)?\)?[;,:]?"
    r"|.*\S.*;\s*\w+ ?=.*"
    r"|[)\]}]+[;,]?(?: else \{)?"
    r"|.*[{}]"
    r")"
)
_TAG_LINE = re.compile(r"\s*</?[A-Za-z][\w-]*(?:\s[^<>]*)?/?>.*")
_TAG = re.compile(
    r"</?(?:p|div|span|table|t[rdh]|h[1-6]|ul|ol|li|body|head|br|section|article)\b[^<>]*>", re.IGNORECASE
)
_SEPARATORS = (";", ",", "\t")
_QUOTED = re.compile(r'"[^"\n]*"')
_FEWEST_LINES, _MOST_TAGS, _MOST_COLUMNS_DIFFER = 5, 20, 0.05
#: From this part on; drafts have a twentieth at most, programs more than half.
_SHARE = 0.4
#: What a line is, its beginning tells.
_BEGINNING = 400


def refuse_no_prose(text: str) -> None:
    """Nothing, if ``text`` may be prose, in plain text or Markdown.

    Raises:
        UnreadableFileError: ``format_html``, ``format_source`` or ``format_data``.
    """
    if _is_json(text):
        raise UnreadableFileError(UnreadableCode.DATA, where="JSON")
    lines = [line for line in text.split("\n") if line.strip()]
    if _share(_TAG_LINE, lines) >= _SHARE or len(_TAG.findall(text)) >= max(_MOST_TAGS, len(lines)):
        raise UnreadableFileError(UnreadableCode.HTML)
    if _share(_CODE_LINE, lines) >= _SHARE:
        raise UnreadableFileError(UnreadableCode.SOURCE)
    if _is_table_of_values(lines):
        raise UnreadableFileError(UnreadableCode.DATA, where="CSV")


def _share(pattern: re.Pattern[str], lines: list[str]) -> float:
    """The part of the lines that look so; none in a text of a few lines."""
    if len(lines) < _FEWEST_LINES:
        return 0.0
    return sum(pattern.fullmatch(line[:_BEGINNING]) is not None for line in lines) / len(lines)


def _is_json(text: str) -> bool:
    start = text.lstrip()[:1]
    if start not in ("{", "["):
        return False
    try:
        return isinstance(json.loads(text), (dict, list))
    except (ValueError, RecursionError):
        return False


def _is_table_of_values(lines: list[str]) -> bool:
    """Whether (nearly) all lines have the same number of cells, and hardly one is a sentence."""
    if len(lines) < _FEWEST_LINES or sum(line.rstrip().endswith(".") for line in lines) > len(lines) / 4:
        return False
    bare = [_QUOTED.sub("", line) for line in lines]
    for separator in _SEPARATORS:
        counts = [line.count(separator) for line in bare]
        usual = max(set(counts), key=counts.count)
        if usual and sum(count != usual for count in counts) <= _MOST_COLUMNS_DIFFER * len(counts):
            return True
    return False
