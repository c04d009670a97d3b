"""Home of `Likeness`: the measure whose name is nearest to words that no list has.

It is asked where a sentence names no measure and the words around measures lead to none.
"""

from collections.abc import Iterable, Mapping, Sequence

from verifier.match.surroundings import Concept, Fits
from verifier.match.unnamed import phrases_to_ask
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.reference.meanings import Meanings

_ASKED = 400
_LEAST, _AHEAD = 0.6, 0.12
"""A guess is at least so near to the words, and so much nearer than the next one. Set with another
likeness of names, that of vectors: with 0.45 and 0.05 the 663 sentences of the fit got 71 guesses
by it in a million series, 10 of them right."""


class Likeness:
    """The concepts of a catalogue by what they are called."""

    def __init__(self, meanings: Meanings, fits: Fits) -> None:
        self._meanings = meanings
        self._fits = fits

    def concept_of(self, claim: Claim) -> Concept | None:
        """The concept that the words of a figure mean, among those that a series has which fits
        it; None where it names one, none is near enough or two are as near."""
        if _names_a_measure(claim):
            return None
        phrases = phrases_to_ask(claim.clause)
        weight = sum(len(phrase.split()) for phrase in phrases)
        near: dict[str, float] = {}
        for phrase in phrases:
            for found in self._meanings.nearest(phrase, _ASKED):
                told = found.similarity * len(phrase.split()) / weight
                near[found.code] = near.get(found.code, 0.0) + told
        ranked = sorted(near, key=lambda code: (-round(near[code], 3), code))
        best: str | None = None
        fits = self._fits(claim)
        for code in ranked:
            if near[code] < (_LEAST if best is None else near[best] - _AHEAD):
                break
            if fits(_concept(code)) is not None:
                if best is not None:
                    return None
                best = code
        return _concept(best) if best is not None else None


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


def _code(concept: Concept) -> str:
    return "|".join(concept)


def _concept(code: str) -> Concept:
    indicator, _, part = code.partition("|")
    return indicator, part
