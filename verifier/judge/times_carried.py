"""Home of times carried on with a measure: "The jobless rate fell to 6.9% in October. Alberta's was
unchanged at 7.8%" is told of October, though the article opened with the output of September."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from verifier.language.figures.respectively import tells_order
from verifier.language.times.resolve import resolve
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.period import Frequency
from verifier.model.series import Series
from verifier.model.verdict import Rating, Verdict

_BLOCKS_BACK = 2


def at_the_time_told_last(
    verdict: Verdict,
    told: Sequence[Verdict],
    judged: Callable[[Claim], Verdict],
    series: Mapping[str, Series],
) -> Verdict:
    """The first verdict on a level that takes its time over from further up, of the time of the
    last figures told of its measure where that is a later one and was told since; and that on a
    move from a time of its own, of the time of the level before it in its sentence: "averaged
    23,200, 4,500 more than in 2022" in a text on 2025."""
    claim, one = verdict.claim, series.get(verdict.series or "")
    time = claim.clause.time
    if one is not None and (beside := _level_moved(verdict, told)) is not None:
        again = judged(replace(claim, clause=replace(claim.clause, time=beside)))
        return again if again.series == verdict.series else verdict
    if claim.assertion != "value" or claim.operation != "level":
        return verdict
    if one is not None and (back := _counted_back(claim, one, told, series)) is not None:
        again = judged(replace(claim, clause=replace(claim.clause, time=back)))
        return again if again.series == verdict.series else verdict
    if one is None or time.period is None or not time.inherited or time.apart or time.to_date:
        return verdict
    if claim.clause.link == "from" or tells_order(claim.clause.sentence_text):
        return verdict
    last = _last_of_its_measure(claim, one, told, series)
    told_since = last is not None and (
        time.mention is None or time.mention.span.end <= last.claim.clause.sentence.start
    )
    if last is None or not told_since or last.period is None:
        return verdict
    if last.period.start <= max(time.period.end, (verdict.period or time.period).end):
        return verdict
    carried = TimeRef(last.period, inherited=True, mention=last.claim.clause.time.mention)
    anew = replace(claim, clause=replace(claim.clause, time=carried))
    again = judged(anew)
    return again if again.series == verdict.series else verdict


def _level_moved(verdict: Verdict, told: Sequence[Verdict]) -> TimeRef | None:
    """The later time of the first level right of the same series in the sentence of a move, where
    the move is from a time that it names and has its own from another sentence."""
    claim = verdict.claim
    clause, time, from_then = claim.clause, claim.clause.time, claim.clause.baseline
    if claim.assertion != "value" or claim.operation not in ("change", "growth"):
        return None
    if time.period is None or not time.inherited or from_then is None or from_then.inherited:
        return None
    if time.mention is not None and clause.sentence.contains(time.mention.span):
        return None
    beside = (v for v in told if v.claim.clause.sentence == clause.sentence)
    levels = (
        v
        for v in beside
        if v.series == verdict.series
        and v.rating is Rating.SUPPORTED
        and v.operation == "level"
        and v.claim.clause.time.inherited
    )
    first = next(levels, None)
    if first is None or first.period is None or first.period.start <= time.period.end:
        return None
    return replace(time, period=first.period)


def _counted_back(
    claim: Claim, one: Series, told: Sequence[Verdict], series: Mapping[str, Series]
) -> TimeRef | None:
    """The time that is counted back by years from that of the figure of the same measure before it
    in its sentence: "has fallen to 5.7%, from 6.4% a year ago"; None where it is that already."""
    time = claim.clause.time
    mention = time.mention
    last = told[-1] if told else None
    if last is None or mention is None or mention.anaphor is None or time.period is None:
        return None
    beside = last.claim.clause.sentence == claim.clause.sentence and _is_of_it(last, one, series)
    if not beside or mention.anaphor.steps >= 0 or mention.anaphor.frequency is not Frequency.YEAR:
        return None
    then = resolve(mention, last.period)
    later = then is not None and then.frequency is one.frequency and then.start > time.period.end
    return replace(time, period=then) if later else None


def _last_of_its_measure(
    claim: Claim, one: Series, told: Sequence[Verdict], series: Mapping[str, Series]
) -> Verdict | None:
    """The newest of the figures of a measure in the last sentence that told of it, within two
    paragraphs."""
    found: list[Verdict] = []
    for verdict in reversed(told):
        clause = verdict.claim.clause
        if claim.clause.block - clause.block > _BLOCKS_BACK:
            break
        if found and clause.sentence != found[0].claim.clause.sentence:
            break
        if _is_of_it(verdict, one, series):
            found.append(verdict)
    return max(found, key=_end, default=None)


def _end(verdict: Verdict) -> date:
    return verdict.period.end if verdict.period is not None else date.min


def _is_of_it(verdict: Verdict, one: Series, series: Mapping[str, Series]) -> bool:
    other = series.get(verdict.series or "")
    if other is None or verdict.rating is Rating.UNVERIFIED or verdict.claim.clause.time.apart:
        return False
    alike = (other.indicator, other.frequency, other.status)
    period = verdict.period
    single = period is not None and period.frequency is one.frequency and period.count == 1
    return (
        single and one.indicator is not None and alike == (one.indicator, one.frequency, one.status)
    )
