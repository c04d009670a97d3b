"""Home of `GuessingMatcher`: a matcher that guesses where a sentence names no measure."""

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import cached_property

from verifier.match import Matcher
from verifier.match.contradicted import is_contradicted
from verifier.match.counted_things import is_of_another_thing, is_strange_to
from verifier.match.guesses import Guesses
from verifier.match.likeness import Likeness
from verifier.match.subject import Subject
from verifier.match.surroundings import Concept, words_of
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.clause import ScopedTerm
from verifier.model.mention import Term, TermKind
from verifier.model.series import Series
from verifier.model.verdict import Candidate
from verifier.reference.codelists import codelists
from verifier.reference.stems import stems_of
from verifier.settings import Settings

GUESSED = "guessed"
"""The part of a score that tells a guess from what is named."""
AROUND, _BARE = "around", -0.3
"""The part of a score that tells that nothing in the sentence stands around a measure."""
_MEASURE, _TOLD = "indicator", 0.1
_PART, _NAMED = "breakdown", 0.2
"""From this weight on the words of a sentence name the part of a series."""
_FAINT, _ENOUGH, _PLAIN = 0.3, 0.7, 0.35
"""A measure is told by little but its title below the first of these, and plainly from the last
on; the words around it are enough from the other."""
_TELLING = 0.2
"""The part of the score for a unit that tells the measure as well."""
_TITLED = 0.1
"""From this part of the words on a sentence tells the better part of a title."""
_COVERED, _BELOW = 0.3, 0.6
"""A measure that a single word names is overshadowed where the words around it are less than this
share of the sentence, and those of another measure weigh so much more."""
_EXPLAINED = 0.55
"""A listed measure that no phrase of the sentence names, but a part or a word of a title leads to,
is meant where its words are this share of the sentence and no other measure's weigh more. Of 16
that are found so in a million series, 13 are wrong, and 12 of them fall short of it."""
_NAMES = 3
"""So many phrases of the list of a measure are its names; the others are loose words for it."""
_LOOSELY, _ABOUT_LEVEL = 0.45, -0.3
"""A measure that only loose words name is told by chance where its words are less than this share
of the sentence, and those of another measure weigh as much, or nearly."""
_LOOKED_AT = 4
"""So many measures that the words lead to are held against the others, one behind the other."""
_REPLACED = frozenset((TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.SERIES))
_CALLED = frozenset((TermKind.SERIES, TermKind.ALIAS, TermKind.PICK))
_SETTLED = ("house", "topic", "article")
_WEIGHT, _LESS = 0.9, -0.02
"""What the guessed measure weighs as a phrase of the sentence, and what it costs."""


class GuessingMatcher(Matcher):
    """A matcher that guesses the measure of figures for which it finds none."""

    def __init__(
        self,
        matcher: Matcher,
        series: Callable[[str], Series],
        guesses: Callable[[], Guesses],
        likeness: Callable[[], Likeness] | None = None,
    ) -> None:
        super().__init__(matcher.held)
        self._matcher = matcher
        self._series = series
        self._made = guesses, likeness

    @cached_property
    def _guesses(self) -> Guesses:
        return self._made[0]()

    @cached_property
    def _likeness(self) -> Likeness | None:
        made = self._made[1]
        return made() if made is not None else None

    def candidates(
        self,
        claim: Claim,
        settings: Settings,
        topic: Topic | None = None,
        subject: Subject | None = None,
    ) -> list[Candidate]:
        told = self._matcher.candidates(claim, settings, topic, subject)
        found = self._weighed(claim, told)
        for _ in range(_LOOKED_AT if self._guesses.of_many else 0):
            if not found or not _is_a_match(found[0], settings):
                break
            before, found = found, self._lit(claim, found)
            if found is before:
                break
        first = found[0] if found else None
        if first is not None and _is_a_match(first, settings):
            concept = self._better(claim, first) or self._narrower(claim, first)
        else:
            first, concept = None, self._guesses.concept_of(claim) or self._alike(claim)
            if concept is not None and told and _is_a_match(told[0], settings):
                off = self._series(told[0].series).indicator  # which was told by chance
                concept = None if self._guesses.of_many and concept[0] == off else concept
        if concept is None:
            return found
        meant = self._matcher.candidates(_told(claim, concept), settings, None, subject)
        if self._guesses.of_many:
            meant = [one for one in meant if self._is_of(one, concept)]
        guessed = sorted(map(_as_guess, meant), key=lambda one: (-one.score, one.series))
        if first is not None and guessed and guessed[0].series == first.series:
            return found  # which the words name better than thought
        return guessed or found

    def _is_of(self, candidate: Candidate, concept: Concept) -> bool:
        """Whether a candidate is of the measure and part that are guessed, or of another part that
        the sentence names."""
        one, (indicator, part) = self._series(candidate.series), concept
        named = dict(candidate.parts).get(_PART, 0.0) >= _TOLD
        return one.indicator == indicator and (named or (one.breakdown or "") == part)

    def _narrower(self, claim: Claim, found: Candidate) -> Concept | None:
        """The part that is meant of many measures, where the whole of one was found and the
        sentence names no part of it."""
        series = self._series(found.series)
        if not self._guesses.of_many or series.breakdown or _is_agreed(found):
            return None
        return self._guesses.part_of(claim, series)

    def _weighed(self, claim: Claim, found: list[Candidate]) -> list[Candidate]:
        """The candidates, with what speaks against those whose listed measure a word or two of
        their title tell, and nothing around it in the sentence."""
        if not found or not _is_faint(found[0]):
            return found
        named = {s.term.code for s in claim.clause.terms if s.own and s.weight >= _TOLD}
        weighed = [
            _against(one) if _is_faint(one) and self._is_bare(one, claim, named) else one
            for one in found
        ]
        return sorted(weighed, key=lambda one: (-one.score, one.series))

    def _lit(self, claim: Claim, found: list[Candidate]) -> list[Candidate]:
        """The candidates of many measures, with what speaks against those of the measure of the
        first where the other words of the sentence do not bear it out, or the noun counted is
        strange to it ("researchers taught 23 rats")."""
        first = found[0]
        series = self._series(first.series)
        if claim.quantity is None or _is_agreed(first) or _is_in_its_unit(first):
            return found
        words = words_of(claim, self._guesses.around)
        strange = is_strange_to(words, series) or is_of_another_thing(words, series)
        chance = not _is_titled(first) and self._is_by_chance(claim, series)
        return self._against_all(found, series) if strange or chance else found

    def _against_all(self, found: list[Candidate], series: Series) -> list[Candidate]:
        """The candidates, with what speaks against those of the measure of a series."""
        weighed = [
            _against(one) if self._series(one.series).indicator == series.indicator else one
            for one in found
        ]
        return sorted(weighed, key=lambda one: (-one.score, one.series))

    def _is_by_chance(self, claim: Claim, series: Series) -> bool:
        """Whether a measure is told by chance: by a single word where the others tell of another
        ("full" of a hotel, in a sentence on reservoirs), by loose words where they tell as much of
        another ("the banks were not paid back on time"), or by no phrase of its own where they do
        not tell it either ("the housing association")."""
        indicator = series.indicator or ""
        named = _words_that_name(claim, indicator)
        if not named and indicator not in codelists().indicators:
            return False
        said = stems_of(" ".join(_phrases_that_name(claim, indicator)))
        around = self._guesses.shadow(claim, series)
        if named:
            short = any(phrase.isupper() for phrase in _phrases_that_name(claim, indicator))
            single = (
                named == 1 and not short and around.covers < _COVERED and around.above >= _BELOW
            )
            faint = around.covers < _LOOSELY and around.plainly_above >= _ABOUT_LEVEL
            return single or (faint and _is_called_otherwise(series, said))
        return around.covers < _EXPLAINED or around.above >= 0.0

    def _is_bare(self, candidate: Candidate, claim: Claim, named: Collection[str]) -> bool:
        indicator = self._series(candidate.series).indicator or ""
        if indicator in named or indicator not in codelists().indicators:
            return False
        told = words_of(claim, self._guesses.around).measures.get(indicator)
        return told is None or told.weight < _ENOUGH

    def _alike(self, claim: Claim) -> Concept | None:
        return self._likeness.concept_of(claim) if self._likeness is not None else None

    def _better(self, claim: Claim, found: Candidate) -> Concept | None:
        """A concept that the words tell far better than what was found by a word or two of its
        name; what the desk's own lists or the figure before say is left alone, and so is a named
        part beside others of its measure."""
        parts = dict(found.parts)
        if _is_agreed(found) or parts.get(_MEASURE, 0.0) >= _PLAIN:
            return None
        series = self._series(found.series)
        concept = self._guesses.concept_of(claim, series)
        named = parts.get(_PART, 0.0) >= _NAMED
        return None if named and concept and concept[0] == series.indicator else concept


def _is_a_match(candidate: Candidate, settings: Settings) -> bool:
    return candidate.score >= settings.match_floor and not is_contradicted(candidate)


def _is_agreed(candidate: Candidate) -> bool:
    """Whether the desk's own lists or the figures before speak for a candidate."""
    parts = dict(candidate.parts)
    return any(parts.get(name, 0.0) > 0.0 for name in _SETTLED)


def _is_in_its_unit(candidate: Candidate) -> bool:
    """Whether a figure is told in a unit that hardly another measure has: barrels a day."""
    return dict(candidate.parts).get("unit", 0.0) >= _TELLING


def _is_titled(candidate: Candidate) -> bool:
    return dict(candidate.parts).get("words", 0.0) >= _TITLED


def _is_faint(candidate: Candidate) -> bool:
    settled = _is_agreed(candidate) or _is_titled(candidate)
    return not settled and dict(candidate.parts).get(_MEASURE, 0.0) < _FAINT


def _words_that_name(claim: Claim, indicator: str) -> int:
    """How many words the longest phrase of the sentence has that names a measure or a series of
    it; 0 where none does."""
    return max((len(one.split()) for one in _phrases_that_name(claim, indicator)), default=0)


def _phrases_that_name(claim: Claim, indicator: str) -> list[str]:
    """The phrases of the sentence that name a measure or a series of it."""
    o = claim.clause.sentence.start
    return [
        claim.clause.sentence_text[s.span.start - o : s.span.end - o]
        for s in claim.clause.terms
        if s.own and s.span is not None
        if s.term.code == indicator or s.term.kind in _CALLED
    ]


def _is_called_otherwise(series: Series, said: Collection[str]) -> bool:
    """Whether the stems that name a measure are none of what it or its series is called, which the
    first phrases of its list are too: "on time" names the punctuality of flights so, and "people at
    work" employment."""
    listed = codelists().indicators.get(series.indicator or "")
    names = [listed.title, *(p for p, _ in listed.words[:_NAMES])] if listed is not None else []
    return set(stems_of(" ".join((series.title, *names)))).isdisjoint(said)


def _against(candidate: Candidate) -> Candidate:
    """A candidate with what the words around speak against it."""
    parts = (*candidate.parts, (AROUND, _BARE))
    return replace(candidate, score=round(candidate.score + _BARE, 4), parts=parts)


def _as_guess(candidate: Candidate) -> Candidate:
    """A candidate with what a guess costs; what its words leave unnamed was weighed before."""
    parts = [(name, part) for name, part in candidate.parts if name != "unnamed"]
    parts.append((GUESSED, _LESS))
    return replace(candidate, score=round(sum(p for _, p in parts), 4), parts=tuple(parts))


def is_guessed(candidate: Candidate) -> bool:
    """Whether the measure of a candidate was guessed."""
    return any(name == GUESSED for name, _ in candidate.parts)


def is_only_guessed(candidate: Candidate) -> bool:
    """Whether no word of its title but a place bears the guess of a candidate's measure out."""
    parts = dict(candidate.parts)
    told = max(parts.get("words", 0.0), parts.get("title", 0.0))
    return GUESSED in parts and told < _OF_A_PLACE


_OF_A_PLACE = 0.06
"""So much the name of a place in a short title adds at most to a score by its words."""


def _told(claim: Claim, concept: Concept) -> Claim:
    """The claim with the guessed concept in place of the measures and parts that single words of
    its sentence would name."""
    indicator, part = concept
    clause = claim.clause
    terms = [ScopedTerm(Term(TermKind.INDICATOR, indicator), _WEIGHT)]
    if part:
        terms.append(ScopedTerm(Term(TermKind.BREAKDOWN, part), _WEIGHT))
    others = (s for s in clause.terms if s.term.kind not in _REPLACED)
    return replace(claim, clause=replace(clause, terms=(*terms, *others)))
