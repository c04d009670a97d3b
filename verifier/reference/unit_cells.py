"""Home of the other ways in which packs write their units: `Index (2015 = 100)`, `US$`, `$`."""

import re
from collections.abc import Iterator, Mapping

from verifier.lazy import regex

_ASIDE = regex(r"\s*\([^()]*\)|,?\s*\b(?:[a-z]+ )?\d{4}(?:-\d{2,4})?\s*=\s*100?\b", re.IGNORECASE)
_COUNT = regex(r"(?:number|no\.?|count)\s+of\s+(?:the\s)?", re.IGNORECASE)
_PERCENT = regex(
    r"(?:(?:annual|monthly|quarterly|yearly)\s)?(?:per\s?cent(?:age)?|pct|%)"
    r"(?:\s(?:change|growth|rate|per annum|p\.?a\.?|a year|share|of|on|over|from|y/y|m/m|q/q)\b"
    r"|,\s).*",
    re.IGNORECASE,
)
"""A percentage with what it is a percentage of, or what it was reckoned from; "percentage points"
are another unit."""
_BALANCE = regex(
    r"(?:(?:net|percent(?:age)?|%|survey)\s)*(?:balance|diffusion index|index score|score)s?"
    r"(?:\s(?:of|in)\s(?:%|per ?cent|opinions?|points))?",
    re.IGNORECASE,
)
"""What surveys weigh up: those who answer one way less those who answer the other."""
_SCALED = regex(
    r"(?<!per )(?<!per_)(?:"
    r"\b(?:(?P<hundred>hundreds?)|(?P<lakh>lakhs?)|(?P<crore>crores?)|"
    r"(?P<thousand>thousands?|thsds?|thous|tsd|k(?=\s))|"
    r"(?P<million>millions?|mln|mn|mio|mill|mil)|"
    r"(?P<billion>billions?|bln|bn|mrd)|(?P<trillion>trillions?|trn|tn))\b\.?|"
    r"(?P<zeros>(?<![0-9,.=])(?<!= )['’]?(?:1[, ]?)?000(?:[, ]000)?s?\b)|"
    r"(?P<behind>(?:(?<=[$€£¥₹])|(?<=[$€£¥₹]\s)|(?<=\b(?-i:[A-Z]{3})\s))"
    r"(?:k|mn?|mln|mio|bn?|bln|tn|trn)\b|"
    r"(?<=\b(?-i:[A-Z]{3}))(?-i:k|mn?|mln|mio|bn?|bln|tn|trn)\b))",
    re.IGNORECASE,
)
"""A power of ten beside or behind a unit: "USD million", "'000 tonnes", "£m"; not what figures are
set against, "deaths per million"."""
_POWERS: Mapping[str, int] = {
    "hundred": 2,
    "lakh": 5,
    "crore": 7,
    **dict.fromkeys(("thousand", "k"), 3),
    **dict.fromkeys(("million", "m"), 6),
    **dict.fromkeys(("billion", "b"), 9),
    **dict.fromkeys(("trillion", "t"), 12),
}
MONEY = regex(
    r"[a-z.]\s(?:dollars?|pounds?|euros?|yen|yuan|renminbi|rupees?|rupiahs?|francs?|kron[aeo]r?|"
    r"kroner|kronur|pesos?|rand|rea(?:l|is)|liras?|zlot(?:y|ys|ych)|forints?|korun[ay]s?|"
    r"shekels?|ringgits?|baht|won|dong|dinars?|dirhams?|ri(?:y)?als?|nairas?|shillings?|cedis?|"
    r"birrs?|ro?ubles?|hryvnias?|leu|lei|lev|leva|takas?|pulas?|kwachas?|soles|sol)\.?$",
    re.IGNORECASE,
)
"""A unit that ends in what money is called behind whose it is: "British pounds"."""
_PRICE = regex(
    r"(?P<money>(?-i:[A-Z]{3}|[A-Z]{0,3}[$€£¥₹])|"
    r"(?:[a-z.]+\s)?(?:dollars?|euros?|rupees?|pence)|(?:[a-z.]+\s)(?:pounds?|yuan|yen|francs?))"
    r"\s?(?:/|\s(?:per|an?)\s)\s?[a-z0-9].*",
    re.IGNORECASE,
)
_DOLLAR = regex(r"\$|dollars?", re.IGNORECASE)
_DOLLARS: Mapping[str, str] = {
    "AUS": "AUD",
    "CAN": "CAD",
    "NZL": "NZD",
    "HKG": "HKD",
    "SGP": "SGD",
    "TWN": "TWD",
    "AU": "AUD",
    "CA": "CAD",
    "NZ": "NZD",
}
"""Whose dollars are meant where a unit does not say, by country or the beginning of a code of one
of its parts; else those of the United States."""


def plainer(unit: str) -> Iterator[str]:
    """Plainer ways to write a unit, the nearest first."""
    bare = _ASIDE.sub("", unit).strip(" ,;")
    if bare != unit:
        yield bare or "index"
    counted = _COUNT.sub("", bare)
    if counted != bare:
        yield counted
    if _PERCENT.fullmatch(bare):
        yield "percent"
    if _BALANCE.fullmatch(bare):
        yield "index"


def money_of(unit: str) -> str | None:
    """What a price is paid in: "GBP" of "GBP per tonne" or "GBP/t"; None for what is no price."""
    found = _PRICE.fullmatch(unit)
    return found["money"] if found else None


def dollars_of(unit: str, area: str | None) -> str:
    """The currency meant by bare dollars of an area; any other unit as it is."""
    if not _DOLLAR.fullmatch(unit):
        return unit
    code = area or ""
    return _DOLLARS.get(code) or _DOLLARS.get(code.partition("-")[0], "USD")


def scale_in(unit: str) -> tuple[str, int] | None:
    """The unit without the power of ten that it holds beside it, and that power; None where it
    holds none. The symbols of the list of units, such as GWh, are not taken apart."""
    found = _SCALED.search(unit)
    if found is None:
        return None
    name = next(name for name, words in found.groupdict().items() if words)
    zeros = 3 * found[0].count("000")
    power = zeros or _POWERS[found[0][0].lower() if name == "behind" else name]
    bare = f"{unit[: found.start()]} {unit[found.end() :]}"
    bare = re.sub(r"\(\s*\)|^\W*\bof\b|\bin\W*$", " ", " ".join(bare.split()))
    return " ".join(bare.split()).strip(" ,;/-_"), power
