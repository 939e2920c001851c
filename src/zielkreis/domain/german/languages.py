"""Whether a text is German, by its smallest words: each language has its own, and none are as frequent."""

import re
import unicodedata
from collections import Counter

#: The commonest words of grammar of each language that German does not share.
_WORDS = {
    "Deutsch": """
        und der die das den dem des ein eine einer eines einem einen ist sind wird werden wurde nicht mit von
        zu auf für im am vom zum zur bei nach durch über oder auch als an aus sich sie es er soll sollen kann
        können haben hat dass wie wenn bis unter sowie gemäß zwischen
    """,
    "Englisch": """
        the and of to is are was were for that this with be by on shall will not from which has have their
        between its or as at it an we our you your would into
    """,
    "Französisch": """
        le la les des et du une est sont pour dans que qui sur par avec au aux ce cette ces il elle ne pas
        leur entre ou être
    """,
    "Polnisch": """
        i w z na do się nie jest oraz przez dla od po że lub są zł o ze jako który która które
    """,
    "Türkisch": """
        ve bir bu için ile olarak olan da de den dan ne gibi daha kadar veya her ise göre arasında
    """,
    "Niederländisch": """
        het een van niet zijn voor met ook aan naar wordt deze door bij dat op te en uit tussen
    """,
    "Italienisch": """
        il lo gli di che è per una con non del della dei delle alla nel sono tra anche da
    """,
    "Spanisch": """
        el los las de que y en un una por con para del se su al es no entre como más
    """,
}
_WORD = re.compile(r"[^\W\d_]+")
#: From how many words on a text is judged, and at which shares of German and of other small words it is
#: foreign: a short text must say it more plainly than a long one.
_MEASURES = ((80, 0.05, 0.15), (20, 0.02, 0.2))
_SETS = {language: frozenset(words.split()) for language, words in _WORDS.items()}


def foreign_language(text: str) -> str:
    """The German name of the language or script of a text that is surely not German, else ``""``.

    A text of fewer than 20 words is not judged; nor is one whose language is none of those known here, unless
    it is written in another script.
    """
    words = _WORD.findall(text)
    measure = next((each for each in _MEASURES if len(words) >= each[0]), None)
    if measure is None:
        return ""
    _, most_german, least_other = measure
    if script := _other_script(words):
        return script
    counts = Counter(word.lower() for word in words)
    shares = {language: sum(counts[word] for word in own) / len(words) for language, own in _SETS.items()}
    german = shares.pop("Deutsch")
    language = max(shares, key=lambda each: shares[each])
    return language if german < most_german and shares[language] > least_other else ""


_SCRIPTS = {
    "CYRILLIC": "kyrillische Schrift",
    "GREEK": "griechische Schrift",
    "ARABIC": "arabische Schrift",
    "HEBREW": "hebräische Schrift",
    "CJK": "chinesische oder japanische Schrift",
    "HIRAGANA": "japanische Schrift",
    "KATAKANA": "japanische Schrift",
    "HANGUL": "koreanische Schrift",
}


def _other_script(words: list[str]) -> str:
    """The script that most letters are of, ``""`` for the Latin one."""
    letters = "".join(words)
    outside = Counter(sign for sign in letters if sign > "\u024f")
    scripts: Counter[str] = Counter()
    for sign, count in outside.items():
        scripts[unicodedata.name(sign, "").partition(" ")[0]] += count
    script, count = scripts.most_common(1)[0] if scripts else ("", 0)
    return _SCRIPTS.get(script, "") if 2 * count > len(letters) else ""
