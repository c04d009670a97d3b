"""Home of measures joined from two: those of the lists that packs have as a part of another one."""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from verifier.model.codelist import bare_words
from verifier.model.series import Series
from verifier.reference.codelists import Codelists

Words = tuple[str, ...]


def joined(series: Sequence[Series], lists: Codelists) -> dict[str, tuple[str, str]]:
    """Each listed indicator that the series lack and have as the part of another one: youth
    unemployment as `unemployment_rate` of `youth`, or of those it lists so ("aged 15 to 24")."""
    held = {(one.indicator, one.breakdown) for one in series if one.breakdown}
    parts: dict[str | None, list[str]] = defaultdict(list)
    for indicator, part in sorted((i or "", p or "") for i, p in held):
        parts[indicator].append(part)
    used = {one.indicator for one in series}
    found: dict[str, tuple[str, str]] = {}
    for code, lead, whole in _cut_codes(lists) if parts else ():
        if whole in parts and code not in used:
            named = [p for p in parts[whole] if bare_words(p)[: len(lead)] == lead]
            named = named or _called(parts[whole], " ".join(lead), lists)
            if named:
                found.setdefault(code, (whole, min(named, key=len)))
        for kind in _KINDS if code not in used else ():
            for part in parts.get(f"{kind}_{whole}", ()):
                if bare_words(part) == lead:
                    found[code] = f"{kind}_{whole}", part
    return found


def _called(parts: Sequence[str], code: str, lists: Codelists) -> list[str]:
    """The parts that are written as one of the phrases for the listed part of that code."""
    called = {_without_aged(phrase) for phrase in lists.breakdowns.get(code, ())}
    return [part for part in parts if _without_aged(part) in called]


def _without_aged(part: str) -> Words:
    return tuple(word for word in bare_words(part) if word not in _OF_AGES)


_OF_AGES = frozenset(bare_words("aged people persons"))


_KINDS = ("energy", "fuel", "crop", "food", "metal")
"""What single goods are of, as measures call it: `gas_consumption` as `energy_consumption` of
`gas`."""


@lru_cache(maxsize=2)
def _cut_codes(lists: Codelists) -> Sequence[tuple[str, Words, str]]:
    """Each listed indicator, cut in two at each place: the words of its lead and the rest."""
    cuts = (
        (code, code.split("_", at))
        for code in lists.indicators
        for at in range(1, 1 + code.count("_"))
    )
    return tuple((code, bare_words(" ".join(words[:-1])), words[-1]) for code, words in cuts)
