"""Home of what a pack's own words mean in newsroom words: indicators by their titles."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.codelist import bare_words
from verifier.model.codes import is_country
from verifier.model.series import Series, head_of
from verifier.reference.area_cells import area_called
from verifier.reference.codelists import Codelists, codelists
from verifier.reference.lone_firms import placed_in, with_parts_of_the_firm
from verifier.reference.stems import stems_of
from verifier.reference.title_forms import NATIONWIDE

Words = tuple[str, ...]

_SET_AGAINST = regex(r"\s(?:as|relative|in (?:relation|per ?cent|percent)|per)\s")
"""Behind this a title names what its measure is set against: debt "as a percentage of GDP"."""


def equivalents(series: Sequence[Series], lists: Codelists) -> dict[str, str]:
    """For each indicator that the codelist lacks the listed one that it is a kind of.

    A listed indicator is meant when one of its phrases stands in the indicator's own words, or
    opens the titles of its series; the longest phrase wins. Where the own words are a phrase
    themselves, those of a few titles, or of another thing, tell nothing; of several measures that
    one phrase stands for it is the one of which the titles have most words. `police_recorded_crime`
    is a `crime`, `net_revenue` a `revenue`, `vacancies` by industry are `job_openings`.
    """
    titles: dict[str, list[set[Words]]] = defaultdict(list)
    told: dict[str, set[str]] = defaultdict(set)
    for one in series:
        if one.indicator and one.indicator not in lists.indicators:
            measured = (_words(_SET_AGAINST.split(head)[0]) for head in _heads(one.title))
            titles[one.indicator].append({run for head in measured for run in _within(head)})
            told[one.indicator].update(stems_of(one.title))
    phrases = _codes_by_phrase(lists) if titles else {}
    found: dict[str, str] = {}
    for code, heads in titles.items():
        own = _words(code.replace("_", " "))
        whole = phrases.get(own, ())
        runs = Counter(run for head in heads for run in head if run in phrases)
        words = frozenset(told[code].union(stems_of(code.replace("_", " "))))
        best = max(
            (
                (len(run), len("".join(run)), run, *_shared(listed, run, words, lists), -at, listed)
                for run in (*runs, *_within(own))
                for at, listed in enumerate(phrases.get(run, ()))
                if not whole
                or listed in whole
                or (2 * runs[run] > len(heads) and _is_a_kind(run, listed, own, whole))
            ),
            default=None,
        )
        if best is not None:
            found[code] = best[-1]
    return found


def _is_a_kind(phrase: Words, listed: str, own: Words, whole: Sequence[str]) -> bool:
    """Whether a phrase of titles tells a kind of what the measure's own words tell: "motorcycle
    sales" of sales; or the same by another maker."""
    alike = any(listed in group and code in group for group in _ALIKE for code in whole)
    return alike or own[-1] in phrase


def _shared(code: str, phrase: Words, told: frozenset[str], lists: Codelists) -> tuple[int, int]:
    """How many words of a measure's code, and of its phrases, the titles have besides `phrase`."""
    rest = told.difference(stems_of(" ".join(phrase)))
    words = " ".join(phrase for phrase, _ in lists.indicators[code].words)
    return (
        len(rest.intersection(stems_of(code.replace("_", " ")))),
        len(rest.intersection(stems_of(words))),
    )


@lru_cache(maxsize=2)
def _codes_by_phrase(lists: Codelists) -> dict[Words, tuple[str, ...]]:
    """The listed indicators that each listed phrase stands for."""
    found: dict[Words, tuple[str, ...]] = {}
    for indicator in lists.indicators.values():
        for phrase, _ in indicator.words:
            words = _words(phrase)
            if indicator.code not in found.get(words, ()):
                found[words] = (*found.get(words, ()), indicator.code)
    return found


_ALIKE = (
    ("headcount", "employment", "payrolled_employees", "payrolls"),
    ("cpi", "hicp"),
    ("ebit", "operating_profit", "operating_income"),
)
"""Listed measures of the same thing by different makers of statistics: who works for a company is
its headcount, in a country employment; consumer prices are those of the nation or, in the EU, the
harmonised ones."""


def near_equivalents(series: Sequence[Series]) -> dict[tuple[str, str], None]:
    """Each listed indicator that the series lack for a place, with the only one of its kind that
    they have for that place."""
    used: dict[str | None, set[str | None]] = defaultdict(set)
    for one in series:
        used[one.ref_area].add(one.indicator)
    found: dict[tuple[str, str], None] = {}
    for alike in _ALIKE:
        for measures in used.values():
            held = [code for code in alike if code in measures]
            if len(held) == 1:
                found.update(((code, held[0]), None) for code in alike if code != held[0])
    return found


def told_as(series: Sequence[Series], lists: Codelists) -> dict[tuple[str, str], None]:
    """Each listed phrase that companies' titles have for a listed indicator of another name, with
    that indicator: "sales" in "Thornbury Stores, sales, grocery" for retail sales."""
    phrases = _code_of_phrase(lists)
    found: dict[tuple[str, str], None] = {}
    for one in series:
        if one.indicator in lists.indicators:
            for head in _heads(one.title)[1:]:
                if phrases.get(head.lower(), one.indicator) != one.indicator:
                    found[head.lower(), one.indicator or ""] = None
    return found


@lru_cache(maxsize=2)
def _code_of_phrase(lists: Codelists) -> Mapping[str, str]:
    """The last listed indicator that each phrase stands for."""
    listed = lists.indicators.values()
    return {phrase: indicator.code for indicator in listed for phrase, _ in indicator.words}


def _heads(title: str) -> list[str]:
    """What a title may call its measure: its head and, where a name opens it, what follows."""
    head, *rest = [part.strip() for part in title.split(",")]
    return [head_of(title), *(rest[:1] if is_a_name(head) else ())]


def with_entities(series: Sequence[Series]) -> tuple[Series, ...]:
    """The series with the company, club or office whose name stands between the commas of several
    titles in place of a missing area, or of the country that a firm is of."""
    parts = {
        one.key: [
            name
            for part in _PIECES.split(one.title)
            if is_a_name(name := part.strip()) and not _NATIONWIDE.fullmatch(name)
        ]
        for one in series
        if one.ref_area is None and one.counterpart is None
    }
    measures: dict[str, set[str]] = defaultdict(set)
    count: Counter[str] = Counter()
    for one in series:
        for name in parts.get(one.key, ()):
            count[name] += 1
            measures[name].add(one.indicator or one.key)
    units = {name for name, n in count.items() if n >= _SEVERAL and len(measures[name]) > 1}
    units |= _telling_names(series, parts)
    firms = _firms(series)
    found: list[Series] = []
    placed = {one.breakdown for one in series if one.ref_area}
    for one in series:
        named = [name for name in parts.get(one.key, ()) if name in units]
        unit = max(named, key=lambda name: count[name], default=None) or firms.get(one.key)
        found.append(placed_in(one, unit, placed) if unit else one)
    return with_parts_of_the_firm(found)


def _firms(series: Sequence[Series]) -> dict[str, str]:
    """For each series that a pack places in a country, while its title opens with the name of the
    firm that reports it and names no place, that firm: what it earns is no figure of a country. A
    place that opens a title reports nothing."""
    opened: dict[str, list[Series]] = defaultdict(list)
    lists = codelists()
    for one in series:
        head, _, rest = one.title.partition(",")
        name = head.strip()
        if one.ref_area and rest and is_a_name(name) and area_called(name, lists) is None:
            opened[name].append(one)
    return {
        one.key: firm
        for firm, listed in opened.items()
        if len({one.indicator for one in listed}) >= _SEVERAL
        and not any(firm in (one.breakdown or "") for one in listed)
        and not any(firm.casefold() in (one.indicator or "").replace("_", " ") for one in listed)
        for one in listed
        if one.ref_area == _usual(listed)
    }


def _usual(listed: Sequence[Series]) -> str | None:
    """The place that most of them are of."""
    return Counter(one.ref_area for one in listed).most_common(1)[0][0]


def _telling_names(series: Sequence[Series], parts: Mapping[str, list[str]]) -> set[str]:
    """The names by which alone the titles of several series of one form differ: "Passengers
    handled, Cork Airport" beside "Passengers handled, Shannon Airport"."""
    alike: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for one in series:
        if one.key in parts:
            form = (one.unit, one.frequency, one.transformation, one.accumulation)
            alike[*one.family, *one.variant, *form].append(one.key)
    found: set[str] = set()
    for keys in alike.values():
        shared = set.intersection(*(set(parts[key]) for key in keys))
        names = [[name for name in parts[key] if name not in shared] for key in keys]
        if len(keys) > 1 and all(names):
            found.update(name for own in names for name in own[-1:])
    return found


_SEVERAL = 3
_PIECES = regex(
    r",|\s[-–|]\s|(?:(?<=\bplc)|(?<=\bPLC)|(?<=\bLtd)|(?<=\bInc)|(?<=\bInc\.)|(?<=\bCorp)|"
    r"(?<=\bGroup)|(?<=\bHoldings)):\s"
)
"""What parts the name of who reports from what is reported."""
_NATIONWIDE = regex(NATIONWIDE, re.IGNORECASE)
_SMALL = frozenset({"and", "of", "the", "&", "for", "plc", "ltd", "llc", "inc"})


def is_a_name(part: str) -> bool:
    """Whether every word of a part of a title has a capital, small ones aside."""
    words = [word for word in part.split() if word not in _SMALL]
    return bool(words) and all(word[:1].isupper() for word in words) and not part.isupper()


def is_told_by_name(place: str | None) -> bool:
    """Whether a place is told by its name and no code: Dublin and Co-op, but neither IRL, US-OH nor
    ASEAN."""
    if place is None or len(place) <= _CODE:
        return False
    if not place.replace(" ", "").isalpha() and not any(letter.islower() for letter in place):
        return False
    return place not in codelists().areas


def is_a_town_of(place: str | None, country: str | None) -> bool:
    """Whether a place is told by its name and may lie in a country: Dublin in IRL."""
    return is_country(country) and is_told_by_name(place)


_CODE = 3
"""Letters of the code of a country; names have more."""


def short_places(names: Sequence[str]) -> dict[str, str]:
    """What companies of two words or more are called for short: the first word, or all but the
    last, where only one is called so: Corran and Corran Freight for "Corran Freight Lines"."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in names:
        words = name.split()
        if 2 <= len(words) <= 4 and len(words[0]) > 3 and words[0].isalpha():
            found[words[0]].append(name)
            if len(words) > 2 and is_a_name(" ".join(words)) and words[-2] not in _SMALL:
                found[" ".join(words[:-1])].append(name)
    return {short: called[0] for short, called in found.items() if len(called) == 1}


def _words(text: str) -> Words:
    return bare_words(text.replace("-", " "))


def _within(text: Words) -> list[Words]:
    """Every run of words in a text, the text itself included."""
    sizes = range(1, len(text) + 1)
    return [text[i : i + size] for size in sizes for i in range(len(text) - size + 1)]


def are_told_by_place(first: Series, second: Series) -> bool:
    """Whether two series differ in place or partner and in part, and their parts are the names of
    these, which say no more than where or with whom: "Median rent, Sydney" of one state and "Median
    rent, Perth" of another, "Starts, Leeds region" and "Starts, Hull region"."""
    apart = [a != b for a, b in zip(first.family, second.family, strict=True)]
    if apart not in ([False, True, False, True], [False, False, True, True]):
        return False
    one, two = (series.title.split(", ") for series in (first, second))
    told = [(a, b) for a, b in zip(one, two, strict=False) if a != b]
    named = (first.breakdown or "", second.breakdown or "")
    if len(one) != len(two) or len(told) != 1 or not all(name[:1].isupper() for name in named):
        return False
    rests = {part.partition(name)[2] for part, name in zip(told[0], named, strict=True)}
    return told == [tuple(name + rest for name in named for rest in rests)]
