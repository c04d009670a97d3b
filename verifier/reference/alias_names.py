"""Home of the short names of parts that only the aliases of their series tell."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from verifier.lazy import regex
from verifier.model.series import Series
from verifier.reference.areas import find_area, phrases_of
from verifier.reference.codelists import Codelists

_NAMED = regex(r"[^\W\d_a-z][\w&'’.-]+(?:\s[^\W\d_a-z][\w&'’.-]*)+")
"""A name of several words, each with a capital."""
_COMPASS = frozenset(
    f"{side}{end}" for side in "north south east west".split() for end in ("", "ern")
)
"""Words that say where as often as who."""


def names_in_aliases(series: Sequence[Series]) -> dict[str, str]:
    """The first words of a name that an alias of its series has in place of the whole, where no
    other part is called by them: TransPennine for "TransPennine Express", of the alias
    "TransPennine cancellations"."""
    names: dict[str, str] = {}
    for one in series:
        part = one.breakdown or ""
        for alias in one.aliases if _NAMED.fullmatch(part) else ():
            short = _shared_beginning(part, alias)
            whole = short == part or short.lower() in _COMPASS
            if short and not whole:
                names[short] = part
    called = _called_by(names, series, lambda one: (one.title, *one.aliases))
    return {short: part for short, part in names.items() if called[short] == {part}}


def names_without_their_kind(series: Sequence[Series]) -> dict[str, str]:
    """Names of three words or more without the last, where nothing else is called so: Govia
    Thameslink for "Govia Thameslink Railway"."""
    names: dict[str, str] = {}
    for part in dict.fromkeys(one.breakdown or "" for one in series):
        short, _, kind = part.rpartition(" ")
        named = " " in short and _NAMED.fullmatch(part) is not None
        if named and kind.lower() in _KINDS:
            names[short] = part
    called = _called_by(names, series, lambda one: (one.title, *one.aliases, one.breakdown or ""))
    return {short: part for short, part in names.items() if called[short] == {part}}


_KINDS = frozenset("railway railways trains express airways airlines group bank police".split())
"""What the names of firms and forces end with and copy leaves out."""


def names_without_their_country(series: Sequence[Series], lists: Codelists) -> dict[str, str]:
    """Names of firms without the country that their series are of, and their first words, where
    nothing else is called so: Corran Media and Corran for "Corran Media Ireland"; no name that is a
    number ("Three"), tells a region ("Central Italy") or a trade ("Electric Ireland")."""
    names: dict[str, str] = {}
    for one in series:
        part = one.breakdown or ""
        area = find_area((one.ref_area or "").partition("-")[0], lists) if part else None
        for country, form, _ in phrases_of(area) if area is not None else ():
            short = part.removesuffix(f" {country}") if form == "noun" else part
            if short == part or not _CAPITALS.fullmatch(short):
                continue
            told = (short, short.partition(" ")[0])
            names |= {n: part for n in told if n.lower() not in _COMMON and len(n) >= _SHORTEST}
    called = _called_by(names, series, lambda one: (one.title, *one.aliases, one.breakdown or ""))
    return {short: part for short, part in names.items() if called[short] == {part}}


_CAPITALS = regex(r"[^\W\d_a-z][\w&'’.-]+(?:\s[^\W\d_a-z][\w&'’.-]*)*")
_COMMON = _COMPASS | frozenset(
    "one two three four five six seven eight nine ten first second third central mainland "
    "metropolitan continental inner outer upper lower greater rural urban electric energy power "
    "gas water rail bank post radio telecom online digital national royal total other".split()
)
_SHORTEST = 4
"""Letters: a name of fewer, such as Sky, is a word as often."""


def _called_by(
    names: Iterable[str], series: Sequence[Series], told_by: Callable[[Series], Iterable[str]]
) -> Mapping[str, set[str | None]]:
    """For each of the names the parts of the series that are told by it, as it is written."""
    called: dict[str, set[str | None]] = {name: set() for name in names}
    for one in series if called else ():
        for text in told_by(one):
            for run in _runs(text.replace(",", "").split()):
                if run in called:
                    called[run].add(one.breakdown)
    return called


def _runs(words: Sequence[str]) -> Iterator[str]:
    """All runs of words, as they are written."""
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1):
            yield " ".join(words[start:end])


def _shared_beginning(name: str, alias: str) -> str:
    """The words that both begin with."""
    shared: list[str] = []
    for own, other in zip(name.split(), alias.split(), strict=False):
        if own != other:
            break
        shared.append(own)
    return " ".join(shared)
