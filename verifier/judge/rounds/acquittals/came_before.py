"""Home of moves that came before the one at hand, of which nothing says when: "sales fell 2.4%, the
third half in a row of decline, following falls of 2.3% and 2.9%"."""

from collections.abc import Iterator, Sequence

from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.period import Period
from verifier.model.verdict import Caveat, Rating, Verdict

_CAME_BEFORE = regex(
    r"\b(?:after|following|on\stop\sof|on\sthe\sheels\sof|adding\sto|succeeding)\s"
    r"(?:(?:successive|consecutive|earlier|previous|back-to-back|two|three|its|their)\s){0,2}"
    r"(?:rises|gains|increases|jumps|advances|climbs|growth|falls|drops|declines|decreases|losses|"
    r"dips|slides|contractions|slumps|cuts)\sof\s$"
)
_NEXT = regex(r",?\s(?:and\s)?(?:then\s)?")
_MOST = 3


def of_moves_that_came_before(sitting: Sitting) -> list[Verdict]:
    """Moves listed as those that came before the one told ahead of them, right of the steps just
    before it, in the order of time or back from it."""
    result = list(sitting.verdicts)
    for places in _listed(sitting.verdicts):
        told = _told_ahead(sitting.verdicts, places[0])
        if told is None or told.period is None or told.series is None:
            continue
        steps = _steps_before(told.period, len(places))
        for order in (steps, steps[::-1]):
            found = [
                sitting.held_closely(at_the_time(result[n].claim, step), told.series)
                for n, step in zip(places, order, strict=True)
            ]
            held = [one for one in found if one is not None]
            if len(held) == len(places):
                for n, one in zip(places, held, strict=True):
                    verdict = result[n]
                    result[n] = sitting.judge.composer.held(verdict, one, Caveat.PERIOD_ASSUMED)
                break
    return result


def _listed(verdicts: Sequence[Verdict]) -> Iterator[list[int]]:
    """The places of two or three moves that are told to have come before, and are not borne out."""
    for first, verdict in enumerate(verdicts):
        clause = verdict.claim.clause
        lead = clause.lead
        if _CAME_BEFORE.search(lead) is None:
            continue
        places = [first]
        for place in range(first + 1, min(first + _MOST, len(verdicts))):
            one, other = verdicts[place - 1].claim, verdicts[place].claim
            if other.clause.sentence != clause.sentence or other.quantity is None:
                break
            if _NEXT.fullmatch(words_between(one, other)) is None:
                break
            places.append(place)
        open_ones = any(verdicts[n].rating is not Rating.SUPPORTED for n in places)
        if len(places) > 1 and open_ones:
            yield places


def _told_ahead(verdicts: Sequence[Verdict], first: int) -> Verdict | None:
    """The right move of the sentence that they came before."""
    claim = verdicts[first].claim
    for verdict in reversed(verdicts[:first]):
        if verdict.claim.clause.sentence != claim.clause.sentence:
            return None
        alike = verdict.claim.operation == claim.operation and verdict.claim.assertion == "value"
        if alike and verdict.rating is Rating.SUPPORTED:
            return verdict
    return None


def _steps_before(period: Period, count: int) -> list[Period]:
    steps: list[Period] = []
    for _ in range(count):
        period = period.previous()
        steps.append(period)
    return steps
