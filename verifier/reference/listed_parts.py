"""Home of the listed parts that packs have, by what the packs call them and title their series."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from verifier.model.codelist import bare_words
from verifier.model.series import Series
from verifier.reference.codelists import Codelists
from verifier.reference.part_names import ends_with

_HOLDERS = frozenset(
    "worker employee sector people person household industry product country".split()
)
"""Words that say who or what has a property and may be missing: "Hispanic workers"."""
_WAITS = frozenset({"week", "month", "day", "hour", "minute"})
"""Words that make a number a length of time and no age."""
_AGES = frozenset({"to", "aged", "over", "under", "and"})


def held_parts(
    series: Sequence[Series], texts: Sequence[str], lists: Codelists
) -> dict[str, tuple[str, ...]]:
    """For each listed part the parts of the series that are the same, all of which are `texts`."""
    titles = _Titles(series, lists)
    named: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        for code in called_so(text, lists):
            named[code].append(text)
    return {
        code: tuple(named.get(code, ())) or _named_so(words, titles) or ends_with(code, texts)
        for code, words in lists.breakdowns.items()
    }


def called_so(text: str, lists: Codelists) -> Sequence[str]:
    """The listed parts that have the words of a part as their code or in a phrase."""
    return _codes_by_key(lists).get(_key(text), ())


def in_words(code: str) -> str:
    """A code as a phrase: `electricity_generation` is electricity generation."""
    return code.replace("_", " ").strip()


class _Titles:
    """The listed phrases of several words in the titles of series: for each those breakdown texts
    that all of their titles hold it, and those of any title of a whole."""

    def __init__(self, series: Sequence[Series], lists: Codelists) -> None:
        phrases = _listed_phrases(lists)
        longest = max(map(len, phrases), default=0)
        self.whole: set[tuple[str, ...]] = set()
        parts: dict[str, set[tuple[str, ...]]] = {}
        for one in series:
            runs = _runs(one.title, longest).intersection(phrases)
            if not one.breakdown:
                self.whole |= runs
            elif one.breakdown in parts:
                parts[one.breakdown] &= runs
            else:
                parts[one.breakdown] = runs
        self.parts: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for text, runs in parts.items():
            for run in runs:
                self.parts[run].append(text)


@lru_cache(maxsize=2)
def _listed_phrases(lists: Codelists) -> frozenset[tuple[str, ...]]:
    """The words of each phrase for a part."""
    return frozenset(bare_words(phrase) for words in lists.breakdowns.values() for phrase in words)


def _runs(title: str, longest: int) -> set[tuple[str, ...]]:
    """The runs of two to `longest` words in a title."""
    words = bare_words(title)
    sizes = range(2, longest + 1)
    return {words[i : i + n] for n in sizes for i in range(len(words) - n + 1)}


def _named_so(words: Sequence[str], titles: _Titles) -> tuple[str, ...]:
    """The one breakdown text whose titles all hold a phrase of the list, where the text itself is
    part of that phrase: `primary` in "Teachers, state nursery and primary schools". A phrase that
    the titles of a whole have names none of its parts."""
    found: dict[str, None] = {}
    for phrase in words:
        key = bare_words(phrase)
        if key not in titles.parts or key in titles.whole:
            continue
        for text in titles.parts[key]:
            if not set(bare_words(in_words(text))).isdisjoint(key):
                found[text] = None
    return tuple(found) if len(found) == 1 else ()


@lru_cache(maxsize=2)
def _codes_by_key(lists: Codelists) -> Mapping[tuple[str, ...], Sequence[str]]:
    """The listed parts whose code or a phrase of which has a key, in the order of the list."""
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for code, phrases in lists.breakdowns.items():
        for key in dict.fromkeys(map(_key, (code, *phrases))):
            found[key].append(code)
    return dict(found)


@lru_cache(maxsize=1 << 14)
def _key(text: str) -> tuple[str, ...]:
    """The words of a phrase that count, ages and holders off where something else is left."""
    words = list(bare_words(in_words(text).replace("-", " ")))
    if words and not words[0][0].isdigit() and _tells_ages(words):
        words = [w for w in words if not w[0].isdigit() and w not in _AGES] or words
    bare = [word for word in words if word not in _HOLDERS]
    return tuple(bare or words)


def _tells_ages(words: Sequence[str]) -> bool:
    """Whether the numbers of a phrase are ages ("women aged 18", "teenagers 16 to 19") and not
    what tells a name from others: the FTSE 100, category 2."""
    several = sum(word[0].isdigit() for word in words) > 1
    return (several or not _AGES.isdisjoint(words)) and _WAITS.isdisjoint(words)
