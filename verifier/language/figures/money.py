"""Home of currencies that share a word: whose "pesos", "rupees" or "cents" a text means."""

import re
from functools import cache, lru_cache

from verifier.language.wordlists import prefix_tree, rows
from verifier.lazy import regex

_WORDS = {
    "MXN": "peso", "PHP": "peso", "INR": "rupee", "KES": "shilling", "NOK": "krona", "SEK": "krona",
    "CZK": "crown", "USD": "cent",
    "CHF": "centime",
}  # fmt: skip
_SIGNS = {
    "peso": ("p",),
    "rupee": ("rs", "re"),
    "shilling": ("sh", "shs"),
    "krona": ("kr", "kroner", "krone", "kronor"),
    "cent": ("c",),
}
_MINOR = ("cent", "centime")
"""Words for the hundredth of a currency."""
_WINDOW = 3000


@cache
def _places(word: str) -> tuple[tuple[str, str], ...]:
    """Pairs of a name and the currency that it points to."""
    pairs = [
        (name, row["code"])
        for row in rows("shared_money")
        if row["word"] == word
        for name in row["places"].split(";")
    ]
    return tuple(sorted(pairs, key=lambda pair: (len(pair[0]), pair[0])))


def shared_currency(text: str, start: int, end: int, code: str, minor: bool) -> str:
    """The currency meant by a word that several share, read between `start` and `end` as `code`.

    It is that of the place named last before it (in the 3,000 characters before), else the one
    named just behind, else `code`. Words that name their place ("US cents") keep it. A bare dollar
    is that of the country which the text is about.
    """
    if code == "USD" and not minor and text[start:end].strip().lower() in _DOLLARS:
        return code if _TRADED.match(text, end) else _home_dollar(text)
    word = _WORDS.get(code)
    if word is None or (word in _MINOR) != minor:
        return code
    printed = text[start:end].lower().strip(" \u00a0-.")
    if word not in printed and printed not in _SIGNS.get(word, ()):
        return code
    if printed.startswith(("us", "u.s.")):
        return code
    low = max(0, start - _WINDOW)
    found = _last(text[low:start], word) or _last(text[end : end + 200], word) or code
    return _home_dollar(text) if found == "USD" else found


_STERLING = regex(
    r"£|\b(?:British|Britain|London|(?<!New )England|English|Scotland|Scottish|Welsh|Wales|"
    r"sterling|pence|the pound|U\.K\.|UK)(?!\w)"
)
_WEIGHED = regex(
    r"-|\s(?:of|per|each|heavier|lighter|overweight|apiece|in weight|an acre|a (?:head|square))\b|"
    r"\s\((?:\d[\d.,]*\s?)?(?:kg|kilo)"
)


def is_sterling(text: str, end: int) -> bool:
    """Whether plain "pounds" ending at `end` are money: in a text on Britain, where no weight is
    told of ("pounds of beef")."""
    return _WEIGHED.match(text, end) is None and _is_british(text)


_OTHER_POUNDS = regex(
    r"\b(?:Egypt|Cairo|Leban|Beirut|Syria|Damascus|Sudan|Khartoum|Gibraltar|Falkland|"
    r"Guernsey|Isle of Man|Cypr|pounds?\s\([$€])"
)
"""Who else counts money in pounds, and pounds that brackets turn into dollars."""


def whose_pounds(text: str, start: int, end: int) -> str | None:
    """The currency that plain "pounds" between `start` and `end` are where other countries than
    Britain count in them: that of the country named last, in a text that names none of them first
    for their weight; None where it names no such country."""
    if _WEIGHED.match(text, end) is not None or _OTHER_POUNDS.search(text) is None:
        return None
    return _last(text[max(0, start - _WINDOW) : start], "pound")


_BY_THE_POUND = regex(r"\b(?:a|per)[\s-]pound\b|\bpounds\sof\s(?!sterling)[a-z]|\$\d")
"""What is told in a text that weighs in pounds: prices by the pound, or in dollars."""


def is_weight(text: str) -> bool:
    """Whether "million pounds" are a weight: in a text that counts money in dollars or weighs by
    the pound, and is on no country of pounds."""
    return not _is_british(text) and _weighs(text)


@lru_cache(maxsize=8)
def _weighs(text: str) -> bool:
    return _BY_THE_POUND.search(text) is not None and _OTHER_POUNDS.search(text) is None


@lru_cache(maxsize=8)
def _is_british(text: str) -> bool:
    return _STERLING.search(text) is not None


def _last(text: str, word: str) -> str | None:
    """The currency of the name that ends last in `text`; of two that end together the longer's. One
    that is told as a partner counts where there is no other: "sales to Uganda rose to Sh10bn"."""
    place, best, lower = (False, 0), None, text.lower()
    for name, code in _places(word):
        at = (lower if name.islower() else text).rfind(name)
        found = (_PARTNER.search(text, max(0, at - _AHEAD), at) is None, at + len(name))
        if not found[0]:
            before = (lower if name.islower() else text).rfind(name, 0, at)
            if before >= 0 and _PARTNER.search(text, max(0, before - _AHEAD), before) is None:
                found, at = (True, before + len(name)), before
        if at >= 0 and found >= place:
            place, best = found, code
    return best


_AHEAD = 12
_PARTNER = regex(r"\b(?:to|from|with)\s(?:the\s)?$")
_DOLLARS = ("$", "dollar", "dollars")
_SIGNED = regex(
    r"(?<![\w$])(?:AU?|CA?|Can|NZ|HK|S|NT|Z)\s?\$|(?<![\w$])\$(?:A|C|NZ|HK|S)\d|"
    r"\b(?:Australian|Canadian|New Zealand|Singapore|Hong Kong) dollars?\s(?:\(|at|against)"
)
"""What tells other dollars from the bare one, which then is the US dollar. "US$" does not: beside
it the bare one is the dollar at home."""
_TRADED = regex(
    r"[\d.,\s]*(?:million|billion|trillion|[mb]n|k)?\s?(?:a|an|per|/)\s?"
    r"(?:barrel|bbl|(?:troy )?ounce|oz)\b"
)
"""What is sold for US dollars everywhere."""
_MENTIONS = 3
_LEAD = 500
"""Characters of a headline and a lead, whose places count twice."""
_BRITISH = regex(
    r"\b(?:per cent|[Ll]abour|[Cc]entres?|[a-z]{4,}isation|[Ff]avour\w*|[Pp]rogramme)\b"
)
"""Spelling that no American desk would use."""


@cache
def _dollar_places() -> tuple[re.Pattern[str], dict[str, str]]:
    """The names that point to a dollar, none part of another, and the currency of each."""
    codes = dict(_places("dollar"))
    return re.compile(prefix_tree(codes)), codes


@lru_cache(maxsize=8)
def _home_dollar(text: str) -> str:
    """The dollar that a bare sign means in a text: that of the country which it is about, where it
    tells no dollar from another ("C$") and hardly speaks of the United States; else the US dollar.
    """
    pattern, codes = _dollar_places()
    counts = dict.fromkeys(codes.values(), 0)
    for match in pattern.finditer(text):
        counts[codes[match.group()]] += 2 if match.end() <= _LEAD else 1
    american = counts.pop("USD", 0)
    code = max(counts, key=lambda one: counts[one])
    others = sum(counts.values()) - counts[code]
    least = max(_MENTIONS, 3 * american, 3 * others)
    at_home = counts[code] >= least or (
        0 < counts[code] == least - 1 and _BRITISH.search(text) is not None
    )
    return code if at_home and not _SIGNED.search(text) else "USD"
