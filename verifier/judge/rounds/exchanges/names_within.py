"""Home of `Names`: where the words of a stretch of a sentence name series."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.reference.meanings.stop_words import STOP_WORDS
from verifier.reference.stems import stems_of

_WORD = regex(r"[^\W\d_][\w’'-]*")


class Said(NamedTuple):
    """What a stretch says of the title of a series and of what it measures where, by its codes."""

    words: frozenset[str]
    codes: frozenset[str | None]

    def goes_beyond(self, other: "Said") -> bool:
        """Whether something of it is not said of another series."""
        return not (self.words <= other.words and self.codes <= other.codes)


class Names:
    """The names in a stretch of the sentence of a claim, from `low` to `high` in the article, ready
    to be asked for the series that they tell: for every two that a sentence may name once more. Of
    what stands before the sentence the `text` of the article tells, and no more than the terms of
    the claim where it is left out."""

    def __init__(self, claim: Claim, low: int, high: int, text: str = "") -> None:
        self._clause, self._low, self._high = claim.clause, low, high
        self._start = 0 if text else claim.clause.sentence.start
        self._text = text or claim.clause.sentence_text
        first, last = max(0, low - self._start), max(0, high - self._start)
        told = _words_within(self._text, first, last)
        self._words = {word: self._untimed(at) for word, at in told.items()}
        self._named = {word for word, at in self._words.items() if at} - STOP_WORDS
        self._said: dict[str, Said] = {}

    def _untimed(self, places: Sequence[int]) -> Sequence[int]:
        """Those places of a word that stand in no time: "than in the same quarter" names none of
        two series by the quarter."""
        named = (t for t in self._clause.times if t.period or t.anaphor)  # not "five-year loans"
        times = [t.span for t in named]
        return [at for at in places if not any(s.start <= self._start + at < s.end for s in times)]

    def said_of(self, one: Series) -> Said:
        """What of a series the stretch says."""
        said = self._said.get(one.key)
        if said is None:
            codes = {code for code, _, _ in self._terms}
            said = Said(_title_stems(one) & self._named, _slots_of(one) & codes)
            self._said[one.key] = said
        return said

    def of(self, one: Series, chosen: Sequence[Series]) -> list[int]:
        """Where, in no order, words name a series and none of the others, as a term that joins
        them does: the "scooters and motorcycles" of a codelist, where the pack counts each."""
        others = [other for other in chosen if other.key != one.key]
        words, codes = self.said_of(one)
        for other in others:
            said = self.said_of(other)
            words, codes = words - said.words, codes - said.codes
        found = [self._start + at for word in words for at in self._words[word]]
        if not codes:
            return found
        theirs = frozenset[str]().union(*map(_title_stems, others)) - _title_stems(one)
        told = self._terms
        return found + [at for code, at, of in told if code in codes and theirs.isdisjoint(of)]

    @cached_property
    def _terms(self) -> list[tuple[str, int, frozenset[str]]]:
        """The phrases by their codes, each with its place and its stems."""
        text, start = self._text, self._start
        spans = ((s.term.code, s.span) for s in self._clause.terms if s.span is not None)
        return [
            (code, span.start, frozenset(stems_of(text[span.start - start : span.end - start])))
            for code, span in spans
            if self._low <= span.start < self._high
        ]


@lru_cache(maxsize=1 << 8)
def _words_within(text: str, low: int, high: int) -> Mapping[str, Sequence[int]]:
    """Where the words of a stretch begin, by their stems."""
    found: dict[str, list[int]] = defaultdict(list)
    for word in _WORD.finditer(text, low, high):
        for stem in stems_of(word.group()):
            found[stem].append(word.start())
    return found


@lru_cache(maxsize=1 << 14)
def _title_stems(one: Series) -> frozenset[str]:
    """The stems of the words that a series is called by."""
    return frozenset(stems_of(" ".join((one.title, *one.aliases))))


@lru_cache(maxsize=1 << 14)
def _slots_of(one: Series) -> frozenset[str | None]:
    """What a series measures, where, with whom and of which part, by their codes."""
    return frozenset((one.indicator, one.ref_area, one.counterpart, one.breakdown)) - {None}
