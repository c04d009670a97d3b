"""Home of what the titles and parts of series say of their measure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from verifier.lazy import regex
from verifier.model.codelist import bare_words
from verifier.model.series import Series, head_of
from verifier.reference.stems import long_stems, stem, stems_of

FORM_WORDS = frozenset(
    stem(word)
    for word in "monthly quarterly annual yearly weekly daily month quarter year week "
    "seasonally seasonal "
    "adjusted unadjusted not number total all index change rate price current constant basis "
    "united state kingdom date period average mean".split()
)
IDLE_WORDS = frozenset(stems_of("a an and as at by for from in of on or other the to with"))
"""Those that only tie the others together."""
BARE_WORDS = frozenset(
    stem(word)
    for word in "firm company business people person goods good product item including".split()
)
"""What any part may be made of: "mid-sized firms" are not told by "firms"."""
_AFTER_NOUN = regex(
    r"\s(?:of|in|by|for|at|on|from|to|with|per|who|that|recorded|reported|made|held)\s"
)
BY_NAME, BY_WORDS, BY_WORD = 0.85, 0.75, 0.5
"""What the part of a measure tells of the measure itself, where no other measure has it: a name
("Sensex", "Port of Los Angeles") nearly all, several words more than one."""


def telling_parts(series: Iterable[Series]) -> dict[str, float]:
    """For each breakdown that only one measure has, how much it tells of that measure."""
    measures: dict[str, set[str | None]] = defaultdict(set)
    for one in series:
        if one.breakdown:
            measures[one.breakdown].add(one.indicator)
    return {
        part: BY_NAME if _is_a_name(part) else BY_WORDS if " " in part.strip() else BY_WORD
        for part, found in measures.items()
        if len(found) == 1
    }


def own_words(
    series: Iterable[Series], words: Mapping[str, frozenset[str]]
) -> dict[str, frozenset[str]]:
    """For each series with a breakdown the title words that most series of its measure lack, and
    its total in the same place: "international" of "Harry Reid International Airport"."""
    kin: dict[str | None, list[str]] = defaultdict(list)
    listed = list(series)
    for one in listed:
        kin[one.indicator].append(one.key)
    spread = {
        measure: Counter(chain.from_iterable([words[key] for key in keys]))
        for measure, keys in kin.items()
    }
    whole: dict[tuple[str | None, str | None], set[str]] = defaultdict(set)
    for one in listed:
        if one.breakdown is None:
            whole[one.indicator, one.ref_area] |= words[one.key]
    found: dict[str, frozenset[str]] = {}
    for one in listed:
        if not one.breakdown:
            found[one.key] = frozenset()
            continue
        most, counts = _FEW * len(kin[one.indicator]), spread[one.indicator]
        telling = words[one.key] - FORM_WORDS - whole[one.indicator, one.ref_area]
        found[one.key] = frozenset([word for word in telling if counts[word] <= most])
    return found


def lone_words(
    series: Iterable[Series],
    words: Mapping[str, frozenset[str]],
    own: Mapping[str, frozenset[str]],
) -> dict[str, frozenset[str]]:
    """For each series those of its `own` words that no other part of its measure has."""
    listed = list(series)
    parts: dict[tuple[str | None, str], set[str | None]] = defaultdict(set)
    for one in listed:
        for word in words[one.key]:
            parts[one.indicator, word].add(one.breakdown)
    return {
        one.key: frozenset(
            w for w in own[one.key] if len(parts[one.indicator, w]) == 1 and w not in BARE_WORDS
        )
        for one in listed
    }


_FEW = 0.4


@lru_cache(maxsize=1 << 12)
def _is_a_name(part: str) -> bool:
    """Whether a breakdown is written as a name: capitals, and two letters or more."""
    first = part.split(",")[0].split()
    return any(word[:1].isupper() and len(word) > 1 for word in first)


def bare_title(one: Series) -> str:
    """A title without the company or place that reports, where that opens it: a name that has no
    word of the measure, behind which one stands ("Halden Bank, net interest income")."""
    first, _, rest = one.title.partition(", ")
    if not rest:
        return one.title
    placed = first.casefold() == (one.ref_area or "").casefold()
    return rest if placed or _owns(first, rest, one.indicator or "") else one.title


@lru_cache(maxsize=1 << 14)
def _owns(first: str, rest: str, indicator: str) -> bool:
    measure = {*stems_of(indicator.replace("_", " ")), stem("index")}
    named = all(word[:1].isupper() or word in _SMALL for word in first.split())
    return named and measure.isdisjoint(stems_of(first)) and not measure.isdisjoint(stems_of(rest))


_SMALL = frozenset("of and the for in on plc & de du la le der von".split())


def head_words(title: str) -> frozenset[str]:
    """The words of a title up to its first comma or bracket, without those of its form."""
    return told_by_head(head_of(title)).words


class HeadTold(NamedTuple):
    """What the head of a title tells.

    `noun` is the word that the title is about: "starts" in "Dwelling starts, England", "homicide"
    in "Homicides reported in the city". `words` are those of the head without those of its form,
    `focus` those of them before its first preposition: of what is measured, not of where or of
    whom.
    """

    noun: str
    words: frozenset[str]
    focus: frozenset[str]


@lru_cache(maxsize=1 << 13)
def told_by_head(head: str) -> HeadTold:
    """What the head of titles tells, as `head_of` gives it; many series share one."""
    measured = _AFTER_NOUN.split(head, maxsplit=1)[0]
    noun = next(reversed(stems_of(measured)), "")
    return HeadTold(noun, long_stems(head) - FORM_WORDS, long_stems(measured) - FORM_WORDS)


def title_words(title: str) -> frozenset[str]:
    """The words of a title, piece by piece: the pieces between its commas stand in many others."""
    return frozenset().union(*map(long_stems, title.split(", ")))


@lru_cache(maxsize=1 << 14)
def part_of(breakdown: str, indicator: str | None) -> bool:
    """Whether an indicator's own code says the part: sugar in `sugar_output`."""
    return set(stems_of(breakdown)) <= set(stems_of((indicator or "").replace("_", " ")))


def heads_of(title: str) -> Iterator[str]:
    """What a title calls its measure, where that takes more than one word."""
    head = head_of(title)
    if 2 <= len(bare_words(head)) <= _LONGEST:
        yield head


_LONGEST = 6


def called_by(series: Sequence[Series]) -> Iterator[tuple[str, str]]:
    """The phrases that stand for a series itself, each behind its key: aliases and the heads of
    titles, but for a part whose head names the whole: "Retail sales, control group", or what
    another part has too, in more words: "Operating profit" of one firm is "Operating profit before
    exceptional items" of the next."""
    wholes = {_measured(one) for one in series if one.breakdown is None}
    parted: dict[tuple[str | None, ...], set[frozenset[str]]] = defaultdict(set)
    for one in series:
        if one.breakdown is not None:
            parted[_measured(one)].add(frozenset(bare_words(head_of(one.title))))
    for one in series:
        part = set(stems_of(one.breakdown or ""))
        whole = bool(part) and part.isdisjoint(stems_of(head_of(one.title)))
        owned = bare_title(one) != one.title
        head = frozenset(bare_words(head_of(one.title)))
        shared = whole and any(head < words for words in parted[_measured(one)])
        whole = whole and _measured(one) in wholes
        heads = () if owned or whole or shared else heads_of(one.title)
        stated = (told for alias in one.aliases for told in _as_stated(alias))
        yield from ((one.key, phrase) for phrase in (*one.aliases, *stated, *heads))


_THINGS = r"(?P<things>[\w -]*?(?:s|people|children|women|men))\s"
_WHERE_THEY_ARE = regex(
    rf"{_THINGS}(?P<where>(?:on|in|out of|off|behind|under|waiting|awaiting|without|with|"
    r"for sale)\b.*)"
)
_WHAT_WAS_DONE = regex(
    rf"{_THINGS}(?P<where>(?:[a-z]{{2,}}ed|sold|built|made|born|held|paid|taken|sent|given|caught|"
    r"kept|thrown|stolen|drawn|let|lent)\b.*)"
)


def _as_stated(alias: str) -> Iterator[str]:
    """What a sentence says of things that an alias calls by where they are or by what was done to
    them: "homes were on the market" for "homes on the market", "people were registered as
    unemployed" for "people registered as unemployed"."""
    for pattern, verbs in ((_WHERE_THEY_ARE, _THEY_ARE), (_WHAT_WAS_DONE, _THEY_WERE)):
        match = pattern.fullmatch(alias)
        if match is not None:
            yield from (f"{match['things']} {verb} {match['where']}" for verb in verbs)


_THEY_ARE = ("were", "are", "remained", "stood")
_THEY_WERE = ("were", "are", "have been", "had been")


def _measured(one: Series) -> tuple[str | None, ...]:
    return one.indicator, one.ref_area, one.counterpart
