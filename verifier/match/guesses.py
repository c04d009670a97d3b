"""Home of guesses: the measure that words mean which no list has, "the till takings of cobblers".

Only where a sentence names no measure is one guessed, among those that a series has for the places
and in the unit of the figure. A guess bears a figure out or leaves it open; it accuses none.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from verifier.match import Matcher
from verifier.match.fits import fits_status, fits_unit
from verifier.match.subject import Subject
from verifier.match.topic import Topic
from verifier.match.unnamed import phrases_to_ask
from verifier.model.claim import Claim
from verifier.model.clause import ScopedTerm
from verifier.model.mention import Term, TermKind
from verifier.model.series import Series
from verifier.model.verdict import Candidate
from verifier.reference.meanings import Meanings
from verifier.settings import Settings

Concept = tuple[str, str]
"""An indicator and a breakdown, "" for the total."""
Series_of = Callable[[Concept, Collection[str]], Iterable[Series]]
"""Gives the series of a concept for some places."""
GUESSED = "guessed"
"""The part of a score that tells a guess from what is named."""
_ASKED = 400
_LEAST, _AHEAD = 0.45, 0.05
"""A guess is at least so near to the words, and so much nearer than the next one: of 62 sentences
with words that no list has and no measure named, 20 get one and 17 of them the right one."""
_WEIGHT = 0.9
"""What the guessed measure weighs as a phrase of the sentence."""
_LESS = -0.02


class Guesses:
    """The concepts of a catalogue by what they are called."""

    def __init__(self, meanings: Meanings, series_of: Series_of) -> None:
        self._meanings = meanings
        self._series_of = series_of

    def concept_of(self, claim: Claim) -> Concept | None:
        """The concept that the words of a figure mean, among those that a series has which fits
        it; None where none is near enough or two are as near."""
        phrases = phrases_to_ask(claim.clause)
        weight = sum(len(phrase.split()) for phrase in phrases)
        near: dict[str, float] = {}
        for phrase in phrases:
            for found in self._meanings.nearest(phrase, _ASKED):
                told = found.similarity * len(phrase.split()) / weight
                near[found.code] = near.get(found.code, 0.0) + told
        ranked = sorted(near, key=lambda code: (-round(near[code], 3), code))
        places = [s.term.code for s in claim.clause.terms if s.term.kind is TermKind.AREA]
        best: str | None = None
        for code in ranked:
            if near[code] < (_LEAST if best is None else near[best] - _AHEAD):
                break
            if self._fits(claim, _concept(code), places):
                if best is not None:
                    return None
                best = code
        return _concept(best) if best is not None else None

    def _fits(self, claim: Claim, concept: Concept, places: Collection[str]) -> bool:
        series = self._series_of(concept, places)
        return any(fits_unit(claim, one) and fits_status(claim, one) for one in series)


class GuessingMatcher(Matcher):
    """A matcher that guesses the measure of figures for which it finds none."""

    def __init__(self, matcher: Matcher, guesses: Callable[[], Guesses]) -> None:
        super().__init__(matcher.held)
        self._matcher = matcher
        self._made = guesses

    @cached_property
    def _guesses(self) -> Guesses:
        return self._made()

    def candidates(
        self,
        claim: Claim,
        settings: Settings,
        topic: Topic | None = None,
        subject: Subject | None = None,
    ) -> list[Candidate]:
        found = self._matcher.candidates(claim, settings, topic, subject)
        if (found and found[0].score >= settings.match_floor) or _names_a_measure(claim):
            return found
        concept = self._guesses.concept_of(claim)
        if concept is None:
            return found
        told = self._matcher.candidates(_told(claim, concept), settings, None, subject)
        return [
            replace(c, score=round(c.score + _LESS, 4), parts=(*c.parts, (GUESSED, _LESS)))
            for c in told
        ] or found


def is_guessed(candidate: Candidate) -> bool:
    """Whether the measure of a candidate was guessed."""
    return any(name == GUESSED for name, _ in candidate.parts)


def named_concepts(
    concepts: Iterable[Concept], words: Mapping[str, Sequence[str]]
) -> list[tuple[str, str]]:
    """The names of concepts, each behind its code: the words of its indicator and part, and the
    phrases that a list has for the indicator."""
    found: list[tuple[str, str]] = []
    for indicator, part in concepts:
        if not indicator:
            continue
        code = _code((indicator, part))
        found.append((code, f"{indicator} {part}".replace("_", " ").strip()))
        if not part:
            found.extend((code, phrase) for phrase in words.get(indicator, ()))
    return found


def _names_a_measure(claim: Claim) -> bool:
    """Whether the sentence itself names a measure, for which there then is no series."""
    kinds = (TermKind.INDICATOR, TermKind.SERIES)
    terms = claim.clause.terms
    return any(s.own and s.term.kind in kinds and s.weight >= 0.5 for s in terms)


def _told(claim: Claim, concept: Concept) -> Claim:
    """The claim with the guessed concept among what its sentence names."""
    indicator, part = concept
    terms = [ScopedTerm(Term(TermKind.INDICATOR, indicator), _WEIGHT, span=claim.clause.span)]
    if part:
        terms.append(ScopedTerm(Term(TermKind.BREAKDOWN, part), _WEIGHT, span=claim.clause.span))
    return replace(claim, clause=replace(claim.clause, terms=(*terms, *claim.clause.terms)))


def _code(concept: Concept) -> str:
    return "|".join(concept)


def _concept(code: str) -> Concept:
    indicator, _, part = code.partition("|")
    return indicator, part
