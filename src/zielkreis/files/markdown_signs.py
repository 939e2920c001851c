"""Whether a text is written in Markdown, found from its signs."""

import re
from itertools import pairwise

# In order: heading, strong words (twice), link, fence, escaped sign, hard break, footnote.
_STRONG_SIGNS = (
    re.compile(r"^ {0,3}#{1,6}[ \t]+\S", re.MULTILINE),
    re.compile(r"(?<![*\w])\*\*(?=[^\s*])[^*\n]+(?<=[^\s*])\*\*(?!\*)"),
    re.compile(r"(?<![\w_])__(?=[^\s_])[^_\n]+(?<=[^\s_])__(?![\w_])"),
    re.compile(r"\[[^\[\]\n]{1,300}\]\([^()\s]{1,300}\)"),
    re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE),
    re.compile(r"\\[_*()\[\]#.`~|-]"),
    re.compile(r"\S\\$", re.MULTILINE),
    re.compile(r"\[\^[^\[\]\s]{1,40}\]"),
)
_TABLE_RULE = re.compile(r" {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*")
_EMPHASIS = re.compile(r"(?<![*\w])\*(?=[^\s*)])[^*\n]+(?<=[^\s*(])\*(?![*\w)])")
_ENOUGH_EMPHASIS = 2


def looks_like_markdown(text: str) -> bool:
    """Whether ``text`` has a sign of Markdown that plain text does not have.

    Lists and underlined headings do not count: people write them in plain text too, and both
    readers understand them.
    """
    if any(sign.search(text) for sign in _STRONG_SIGNS):
        return True
    lines = text.split("\n")
    if any("|" in above and _TABLE_RULE.fullmatch(line) for above, line in pairwise(lines)):
        return True
    return len(_EMPHASIS.findall(text)) >= _ENOUGH_EMPHASIS
