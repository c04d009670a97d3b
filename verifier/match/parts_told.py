"""Home of parts told beside a measure: a sentence names nights spent and no part of them, and its
other words tell which one is meant: "holidaymakers from abroad slept 28.9 million nights".
"""

from collections.abc import Iterable

from verifier.match.surroundings import Concept, Words
from verifier.reference.associations import part_key

_OF_ITSELF, _BEYOND = 1.5, 0.5
"""What the words around a part must weigh, and how much more the sentence must tell it by the
sentences on just this part of the measure than the whole by its own. Of 32 sentences of the fit
and of dev that name the whole of a measure with parts, 6 mean a part: 4 of them meet this, and none
of the others; with 1.0 and 0.3 all six would, but names of the whole stand near that."""

_A_WORD = 0.1
"""What the words around a part weigh at least where any of them tells it. Of 330 concepts that were
guessed right among 150,000 series one part is told by less, of 22 that were guessed wrong two."""


def with_a_told_part(words: Words, concept: Concept) -> Concept:
    """A concept, or the whole of its measure where no word tells the part: "3% of those who want a
    job could not find one" is told of no women."""
    indicator, part = concept
    told = bool(part) and words.part(part_key(part)).weight >= _A_WORD
    return concept if told else (indicator, "")


def part_told(words: Words, indicator: str, parts: Iterable[str]) -> str | None:
    """The part of a measure that a sentence tells plainly without its name; None where there is
    none."""
    whole = words.concept(indicator).weight
    told = ((words.concept(indicator, part_key(part)).weight, part) for part in parts if part)
    weight, best = max(told, default=(0.0, ""), key=lambda one: (one[0], one[1]))
    if not best or weight - whole < _BEYOND:
        return None
    return best if words.part(part_key(best)).weight >= _OF_ITSELF else None
