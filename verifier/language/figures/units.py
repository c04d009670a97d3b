"""Home of units: what a currency sign, a percent sign or a measure beside a number stands for."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from verifier.language.wordlists import figure_words, rows
from verifier.lazy import regex

_ONE = Decimal(1)
_CENT = Decimal("0.01")
_JOINED_SCALES = {"k": Decimal("1e3"), "m": Decimal("1e6"), "M": Decimal("1e6")}
"""Letters of a scale that trades write before a measure: "142mhl", "1.2Mha", "46koz"."""
_DEGREES = regex(r"(?:\d\.\d|[-−]\d+|\b(?:of|to|at|was|hit|reached) \d{1,3}) [CF]$")
_WORD = regex(
    r"(?:[^\S\n]{2}|[\s-])?"
    r"(%\s?pts?|[%％℃℉¢]|°(?:\s?[CF](?![^\W_]))?|[^\W\d_]\.[^\W\d_]\.|[$£€¥₹₩](?!\s?\d)|"
    r"[^\W\d_]+(?:[²³23](?![\w,.]))?(?:/[dh](?![^\W_]))?)"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """What stands behind a number: values are multiplied by `factor` to count in `name`.

    `end` is where its text stops. `per` is set where the unit itself names a rate (bpd, mph).
    """

    name: str
    factor: Decimal
    end: int
    money: bool = False
    per: str | None = None


@cache
def _table() -> tuple[dict[str, tuple[str, str]], dict[str, tuple[str, str]], dict[str, int]]:
    """Names by lower-cased phrase, symbols as written, and the longest phrase by first word."""
    names: dict[str, tuple[str, str]] = {}
    symbols: dict[str, tuple[str, str]] = {}
    for row in rows("units"):
        entry = (row["unit"], row["factor"])
        for name in filter(None, row["names"].split(";")):
            names.setdefault(name, entry)
            names.setdefault(_plural(name), entry)
        for symbol in row["symbols"].split():
            symbols.setdefault(symbol, entry)
            if symbol in figure_words("counted_by_the_million"):
                for letter, scale in _JOINED_SCALES.items():
                    symbols.setdefault(letter + symbol, (entry[0], str(scale * Decimal(entry[1]))))
    for row in rows("currencies"):
        symbols.setdefault(row["code"], (row["code"], "1"))
        for name in filter(None, row["names"].split(";")):
            names.setdefault(name, (row["code"], "money"))
            names.setdefault(_plural(name), (row["code"], "money"))
        for name in filter(None, row["minor"].split(";")):
            names.setdefault(name, (row["code"], "minor"))
            names.setdefault(_plural(name), (row["code"], "minor"))
        for sign in row["signs"].split():
            symbols.setdefault(sign, (row["code"], "1"))
    phrases = {" ".join(re.split(r"[\s-]+", name)): entry for name, entry in names.items()}
    longest: dict[str, int] = {}
    for phrase in phrases:
        words = phrase.split(" ")
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return phrases, symbols, longest


def _plural(name: str) -> str:
    first, space, rest = name.partition(" ")
    if first in ("degree", "barrel", "part") or rest.startswith("of "):
        return f"{first}s{space}{rest}"
    return name + ("es" if name.endswith(("s", "x", "ch", "sh")) else "s")


@cache
def _codes() -> frozenset[str]:
    return frozenset(row["code"] for row in rows("currencies"))


@cache
def _signs() -> tuple[dict[str, str], re.Pattern[str]]:
    signs = {sign: row["code"] for row in rows("currencies") for sign in row["signs"].split()}
    signs |= {code: code for code in _codes()}
    listed = sorted(signs, key=lambda sign: (-len(sign), sign))
    pattern = re.compile(r"(?<![\w$£€])(" + "|".join(map(re.escape, listed)) + r")\s?[-+−–]?\Z")
    return signs, pattern


@cache
def _sign_ends() -> frozenset[str]:
    """The last two letters of the signs that end in a small letter ("Rs", "kr", "zł")."""
    return frozenset(sign[-2:] for sign in _signs()[0] if sign[-1].islower())


def _may_end_sign(text: str, start: int) -> bool:
    return text[max(0, start - 3) : start].rstrip(" \u00a0-")[-2:] in _sign_ends()


def currency_before(text: str, start: int, low: int) -> tuple[str, int, bool] | None:
    """The currency written before the number at `start`, where it begins, and whether its sign
    could as well be a word or part of a name.

    None where no sign or ISO 4217 code stands there ("$3", "Rs 500", "A$2", "USD 34.6").
    """
    if start <= low:
        return None
    last = text[start - 1]
    if last.isspace() or last in "-+−–":
        last = text[start - 2] if start - 2 >= low else ""
    if not last or last in ",;:()" or (last.islower() and not _may_end_sign(text, start)):
        return None
    signs, pattern = _signs()
    head = max(low, start - 8)
    found = pattern.search(text[head:start])
    if found is None:
        return None
    sign = found.group(1)
    if sign in figure_words("glued") and found.group() != sign:
        return None
    return signs[sign], head + found.start(), sign in figure_words("wordlike")


def unit_after(
    text: str, end: int, high: int, scaled: bool = False, capitals: bool = False
) -> Unit | None:
    """The unit whose words or symbol start at `end`, or None.

    `scaled` says that a scale word stands before it: "3 million pounds" is money, "3 pounds" a
    weight. With `capitals` unit names may be written like names ("3 Percent" in a headline).
    """
    match = _WORD.match(text, end, high)
    if match is None or _ON_ITSELF.match(text, end) is not None:
        return None
    phrases, symbols, longest = _table()
    word = match.group(1)
    glued = match.start(1) == end
    words, ends = [word.lower()], [match.end(1)]
    size = longest.get(word.lower(), 0)
    while len(words) < size and (more := _WORD.match(text, ends[-1], high)) is not None:
        words.append(more.group(1).lower())
        ends.append(more.end(1))
    if word in _SHORT and len(words) > 1 and " ".join(words[:2]) in phrases:
        return _unit(phrases[" ".join(words[:2])], ends[1], text)
    if (found := symbols.get("".join(word.split()))) is not None and _symbol_fits(
        text, word, found[0], glued, match.end(), scaled
    ):
        return _unit(found, match.end(), text)
    if word == "p" and glued:
        return Unit("GBP", _CENT, match.end(), True)
    if word == "ppl" and glued:
        return Unit("GBP", _CENT, match.end(), True, "litre")
    if word == "c" and glued:
        return Unit("USD", _CENT, match.end(), True)
    if word.lower() in ("pound", "pounds") and not glued:
        if (sterling := _STERLING.match(text, match.end(), high)) is not None:
            return Unit("GBP", _ONE, sterling.end(), True)
        return Unit("GBP" if scaled else "pound", _ONE, match.end(), scaled)
    if word == "foot" and _ON_FOOT.match(text, match.end(1)):
        return None
    if word == "second" and text.startswith("-", match.end(1)):
        return None  # "2,345 second-hand cars"
    if not size or (glued and len(word) < 3 and word.lower() != "pc"):
        return None
    for count in range(len(words), 0, -1):
        phrase = " ".join(words[:count])
        entry = phrases.get(phrase)
        if entry is not None and (count > 1 or word.islower() or capitals or entry[1] == "money"):
            return _unit(entry, ends[count - 1], text)
    return None


_SHORT = ("pct", "pc")
"""Symbols of percent that points may stand behind: "0.3 pct pts"."""
_ON_ITSELF = regex(r"[\s-](year|quarter|month|week)[\s-](?:on|over)[\s-]\1\b")
"""A step set against the one before, which is no unit: "rose 250,000 year on year"."""
_STERLING = regex(r"\ssterling\b")
_ON_FOOT = regex(r"\s[a-z]{3,}[^s\W]s\b")
"""What goes on foot: "2.3 million foot passengers"."""
_SCALES = regex(r"\d(?:\s?°\s?|\sdegrees?\s|\s?)(?:(?P<F>F\b|[Ff]ahrenheit)|(?:C\b|[Cc]elsius))")
_REACH = 4000


def degree_scale(text: str, end: int) -> str:
    """The unit of plain degrees: the scale that the text prints elsewhere, where it is only one."""
    low = max(0, end - _REACH)
    found = {m["F"] is None for m in _SCALES.finditer(text, low, end + _REACH)}
    if len(found) != 1:
        return "degree"
    return "celsius" if found.pop() else "fahrenheit"


def _symbol_fits(text: str, word: str, unit: str, glued: bool, end: int, scaled: bool) -> bool:
    """Whether a symbol that could be a word or a letter of a name is the unit here."""
    if word in ("C", "F") and not glued:
        return _DEGREES.search(text[max(0, end - 14) : end]) is not None
    if unit in _codes() and word.isalpha():
        return len(word) > 1 and (not (glued and not scaled) or len(word) == 3)
    if len(word) == 1 and word.isalpha():
        return glued or (word in "mtLl" and text[end : end + 1] in " .,;)" and not scaled)
    return not (word in ("in", "min", "sec", "B", "MB") and scaled)


def _unit(entry: tuple[str, str], end: int, text: str) -> Unit:
    name, factor = entry
    if factor == "minor":
        return Unit(name, _CENT, end, True)
    if factor == "money" or name in _codes():
        return Unit(name, _ONE, end, True)
    unit, _, per = name.partition("/")
    return Unit(unit, Decimal(factor), end, False, per or None)
