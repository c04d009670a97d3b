"""Home of turned columns: lists whose lines all seem to have exchanged their two figures."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.model.span import Span
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_Pair = tuple[int, int]
_TWO = 2
_LINES = 2
"""In so many lines a writer no longer exchanges the same two figures: a head was misread."""


def with_columns_turned(sitting: Sitting) -> list[Verdict]:
    """The verdicts, with figures that are exchanged the same way in line after line right in each
    other's place: "Cardiff: 22.5% (72.4%)", "Newport: 22.1% (71.1%)".

    What their lines share is the head that says which figure is which, and it was read the wrong
    way round. Lines of the same two measures whose figures do not hold that way are left open.
    """
    result, judge = list(sitting.verdicts), sitting.judge
    for pairs in _columns(sitting):
        for places in pairs:
            one, other = (sitting.verdicts[at] for at in places)
            for at, verdict, key in (
                (places[0], one, other.series),
                (places[1], other, one.series),
            ):
                held = judge.held(verdict.claim, key or "")
                result[at] = (
                    judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)
                    if held is not None
                    else left_open(verdict)
                )
    return result


def _columns(sitting: Sitting) -> Iterator[list[_Pair]]:
    """The pairs of figures of lines that tell the same two measures, where some are exchanged and
    others are so too, or are right the other way round."""
    told: defaultdict[tuple[str | None, ...], list[_Pair]] = defaultdict(list)
    for places in _lines_of_two(sitting.verdicts):
        keys = [sitting.verdicts[at].series or "" for at in places]
        told[tuple(sitting.series[key].indicator for key in keys)].append(places)
    for measures, pairs in told.items():
        if measures == measures[::-1]:
            continue  # of one measure, whose places or parts each line names
        turned = told.get(measures[::-1], [])
        open_yet = [p for p in pairs if not _are(p, sitting.verdicts, rating=Rating.SUPPORTED)]
        swapped = [p for p in open_yet if _are(p, sitting.verdicts, reason=Reason.SWAPPED)]
        right = [p for p in turned if _are(p, sitting.verdicts, rating=Rating.SUPPORTED)]
        if swapped and len(swapped) + len(right) >= _LINES:
            yield open_yet


def _lines_of_two(verdicts: Sequence[Verdict]) -> list[_Pair]:
    """The places of the figures of sentences that hold two, each of a series of its own."""
    lines: defaultdict[Span, list[int]] = defaultdict(list)
    for at, verdict in enumerate(verdicts):
        lines[verdict.claim.clause.sentence].append(at)
    twos = [(places[0], places[1]) for places in lines.values() if len(places) == _TWO]
    keys = [[verdicts[at].series for at in places] for places in twos]
    return [p for p, (one, other) in zip(twos, keys, strict=True) if one and other and one != other]


def _are(
    places: _Pair,
    verdicts: Sequence[Verdict],
    rating: Rating | None = None,
    reason: Reason | None = None,
) -> bool:
    found = [verdicts[at] for at in places]
    return all(rating in (None, v.rating) and reason in (None, v.reason) for v in found)
