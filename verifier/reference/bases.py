"""Home of what figures are related to: parts such as "share of GDP", "per capita", "at PPP"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from verifier.lazy import regex
from verifier.model.codelist import bare_words
from verifier.model.heads import HEAD
from verifier.model.series import Series
from verifier.reference.codelists import Codelists

_SHARE = regex(
    r"(?:as )?(?:an? )?(?:share|per ?cent|percentage|proportion|%) of (?:the )?(.+)", re.IGNORECASE
)
_WORDS = ("share", "percent", "per cent", "percentage", "proportion", "fraction")
_SHARES = tuple(
    f"{opening}{word} of {the}{{}}"
    for word in _WORDS
    for opening in ("", "a ", "as a ")
    for the in ("", "the ")
)
_OF_MEASURES = (
    *("of {}", "of the {}", "of its {}", "of their {}"),
    *("relative to {}", "compared to {}", "measured against {}", "times {}"),
)
"""What follows a number where the whole is a listed measure: "93.6% of GDP"."""
_EACH = regex(rf"per (?:{HEAD}|head of population)")
_HEADS = (
    *("per capita", "per-capita", "per head", "per person", "per inhabitant", "per resident"),
    *("per citizen", "a head", "a person", "for each person", "for every person", "each person"),
    *(
        "per head of population",
        "for each inhabitant",
        "for every inhabitant",
        "for every resident",
    ),
    *(
        "for every citizen",
        "for each citizen",
        "for each resident",
        "for every man, woman and child",
    ),
)
_PER = regex(r"per (.+)", re.IGNORECASE)
_PARITY = regex(r"\b(?:purchasing[ -]power|PPP|PPS)\b", re.IGNORECASE)
_PARITIES = (
    *("purchasing power parity", "purchasing power parities", "purchasing-power parity"),
    *("PPP terms", "at PPP", "PPP basis", "PPP-adjusted", "PPP adjusted", "PPP dollars"),
    *("adjusted for purchasing power", "adjusted for local prices", "purchasing power terms"),
    *("purchasing power standards", "purchasing power standard", "purchasing-power-adjusted"),
    *("adjusted for differences in prices", "adjusted for price differences", "PPP-based"),
    *("adjusted for the cost of living", "terms of purchasing power", "international dollars"),
    *("basis of purchasing power", "price-adjusted", "allowing for purchasing power"),
)


def basis_phrases(part: str, lists: Codelists) -> Iterator[str]:
    """The ways to say a part that relates figures to something: "as a share of gross domestic
    product" and "of GDP" for `share of GDP`, "a head" for `per capita`. None for other parts, nor
    for the joint ones, whose members are asked for one by one."""
    if "," in part or ";" in part:
        return
    text = part.replace("_", " ")
    if share := _SHARE.fullmatch(text):
        whole = _listed_names(share[1], lists)
        for name in whole or (share[1],):
            yield from (pattern.format(name) for pattern in _SHARES)
        for name in whole:
            yield from (pattern.format(name) for pattern in _OF_MEASURES)
    elif _EACH.fullmatch(text):
        yield from _HEADS
    elif each := _PER.fullmatch(text):
        yield from (f"{word} {each[1]}" for word in ("per", "for each", "for every"))
    elif _PARITY.search(text):
        yield from _PARITIES


def _listed_names(whole: str, lists: Codelists) -> tuple[str, ...]:
    """Its own words and the code and title of the measure that a whole is; none of another."""
    key = bare_words(whole)
    for one in lists.indicators.values():
        names = (one.code.replace("_", " "), one.title.lower())
        if key in map(bare_words, names):
            return tuple(dict.fromkeys((whole, *names)))
    return ()


def measures_with_basis(
    series: Sequence[Series], bases: Mapping[str, Iterable[str]], lists: Codelists
) -> Iterator[tuple[str, str, str]]:
    """Each listed phrase that names a measure together with what it is related to, the measure of
    the series and their part: "GDP per head" where `gdp` has the part `per capita`, "debt-to-GDP
    ratio" where `government_debt` has the part `share of GDP`."""
    held: dict[str, dict[str, None]] = defaultdict(dict)
    for one in series:
        if one.indicator in lists.indicators and one.breakdown in bases:
            held[one.indicator or ""][one.breakdown or ""] = None
    for code, parts in held.items():
        own = [code, *(c for c in lists.indicators if c.startswith(f"{code}_") and c not in held)]
        for part in parts:
            runs = {bare_words(phrase) for phrase in bases[part]}
            runs |= {("to", *run[1:]) for run in runs if run[0] == "of"}
            for listed in own:
                for phrase, _ in lists.indicators[listed].words:
                    words = bare_words(phrase.replace("-", " "))
                    if any(_holds(words, run) for run in runs):
                        yield phrase, code, part


def _holds(words: tuple[str, ...], run: tuple[str, ...]) -> bool:
    """Whether a run of words stands in others."""
    size = len(run)
    return any(words[i : i + size] == run for i in range(len(words) - size + 1))
