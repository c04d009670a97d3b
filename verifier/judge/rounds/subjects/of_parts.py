"""Home of figures of a part or place of what the right one before them is of, told by a word that
its title has and no list.

"Sales of motor vehicles rose 4.2%. Restaurants took in 1.5% more", after retail sales by trade:
the measure is told once, and only the word for the part leads to the series.
"""

from collections.abc import Iterator, Sequence

from verifier.judge.rounds.acquittals.asked import names_ahead, own_words
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.odds.by_figure import has_its_own_words
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import short_of_the_next
from verifier.language.figures.respectively import tells_order
from verifier.match.fits import fitting
from verifier.match.house import barred_from
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.stems import stems_of

_PLAIN = (None, "level", "growth", "change")
_BLOCKS_BACK = 1


def of_its_parts(sitting: Sitting) -> list[Verdict]:
    """Open figures borne out by the one part, place or partner of the measure of the right figure
    before them that they fit, where the words next to them are those of its title."""
    found = list(sitting.verdicts)
    for place in range(len(found)):
        found[place] = _of_a_part(found[place], _right_before(found, place), sitting)
    return found


def _right_before(told: Sequence[Verdict], place: int) -> Verdict | None:
    """The nearest right figure before a place, in its paragraph or the one before."""
    block = told[place].claim.clause.block
    for verdict in reversed(told[:place]):
        if block - verdict.claim.clause.block > _BLOCKS_BACK:
            return None
        if verdict.rating is Rating.SUPPORTED and verdict.series is not None:
            return verdict
    return None


def _of_a_part(verdict: Verdict, before: Verdict | None, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    plain = claim.quantity is not None and claim.operation in _PLAIN
    if before is None or not is_open_yet(verdict) or not plain or claim.assertion != "value":
        return verdict
    if tells_order(claim.clause.sentence_text):
        return verdict  # which of two it is of, its place tells
    whole, read = sitting.series[before.series or ""], sitting.series.get(verdict.series or "")
    found = list(_held(claim, whole, sitting))
    if len(found) != 1:
        return verdict
    part = found[0].forms.series
    other = read if verdict.computed is not None and read is not part else None
    counted = _is_counted(claim, part, whole)
    told = has_its_own_words(claim, part, whole) and _is_told_apart(claim, part, whole)
    if not counted and not told:
        return verdict
    if not counted and other is not None and _is_told_beside(claim, other, part):
        return verdict
    return sitting.judge.composer.held(verdict, found[0], Caveat.MEASURE_ASSUMED)


def _is_told_beside(claim: Claim, read: Series, part: Series) -> bool:
    """Whether the words next to a figure are those of the one that was read and not of a part, or
    those before it are, and what stands behind leads on: "Leeds had 680 and Hull 1,122"."""
    if has_its_own_words(claim, read, part):
        return True
    behind = set(stems_of(short_of_the_next(claim)))
    return names_ahead(claim, read, part) and not own_words(part, read) & behind


def _is_told_apart(claim: Claim, part: Series, whole: Series) -> bool:
    """Whether a word of the sentence that a part has in its title and the whole has not says more
    than "the": "the Midlands" beside "England"."""
    own = set(stems_of(part.title)) - set(stems_of(whole.title)) - _ARTICLES
    return bool(own & set(stems_of(claim.clause.sentence_text)))


_ARTICLES = frozenset(("a", "an", "the"))


def _is_counted(claim: Claim, part: Series, whole: Series) -> bool:
    """Whether the noun counted is a word of a part and not of the whole: the livers of "3,999 were
    kidneys, 1,381 livers", of all transplants."""
    figure = claim.clause.figure
    counted = set(stems_of(figure.noun or "")) if figure is not None else set()
    return bool(counted & (set(stems_of(part.title)) - set(stems_of(whole.title))))


def _held(claim: Claim, whole: Series, sitting: Sitting) -> Iterator[Outcome]:
    """The outcomes for the parts of a measure that a claim fits closely, as it was read."""
    fits, barred = fitting(claim), barred_from(claim)
    form = whole.unit, whole.frequency, whole.transformation
    for one in sitting.catalogue.siblings(whole):
        if (one.unit, one.frequency, one.transformation) != form:
            continue
        held = sitting.held_closely(claim, one.key) if fits(one) and not barred.bars(one) else None
        if held is not None:
            yield held
