"""Home of `stated_change` told "respectively": two rates, and then each with its two levels.

"Their loan books grew 4.0% and 6.0% respectively. At Baltic, loans rose to 21.8 billion from 20.0
billion; Coastline's grew to 10.6 from 10.0 billion": where one of the two moves fits one of the
rates and the other fits neither, the other is wrong. Where neither fits, they are of other things.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from verifier.consistency.changes import REASON, Change
from verifier.consistency.printed import Printed, by_sentence, finding, same_unit
from verifier.consistency.wording import is_from, is_to, leaves_room, runs_from, runs_to
from verifier.language.figures.respectively import tells_order
from verifier.model.verdict import Finding

_AHEAD = 3


def misrespective(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Moves behind two rates of which one fits and the other does not."""
    sentences = by_sentence(figures)
    for place, sentence in enumerate(sentences):
        text = sentence[0].clause.sentence_text
        rates = [p for p in sentence if p.operation == "growth" and p.quantity.unit == "percent"]
        if len(rates) != 2 or not tells_order(text) or leaves_room(text):
            continue
        block = rates[0].clause.block
        behind = [
            s for s in sentences[place + 1 : place + 1 + _AHEAD] if s[0].clause.block - block <= 1
        ]
        moves = [move for s in behind for move in _moves(s)]
        if len(moves) != 2 or leaves_room(" ".join(s[0].clause.sentence_text for s in behind)):
            continue
        for (new, old), (other_new, other_old), stated, other in (
            (moves[0], moves[1], rates[0], rates[1]),
            (moves[1], moves[0], rates[1], rates[0]),
        ):
            change = Change(stated, new, old)
            fits = change.holds() or Change(other, new, old).holds()
            if not fits and Change(other, other_new, other_old).holds():
                yield finding(REASON, change.explanation(), stated, new, old)


def _moves(sentence: Sequence[Printed]) -> Iterator[tuple[Printed, Printed]]:
    """Later and earlier levels of "rose to X from Y" or "from Y to X"."""
    for first, second in pairwise(sentence):
        if not (first.is_level and second.is_level and same_unit(first, second)):
            continue
        gap = first.gap_to(second)
        if is_to(first) and runs_from(gap):
            yield first, second
        elif is_from(first) and runs_to(gap):
            yield second, first
