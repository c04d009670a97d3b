"""Home of what right figures bear out of a claim that is told beside them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.breaths import BREAK, follows_a_comparison
from verifier.judge.dated import is_dated_outright
from verifier.judge.rounds.records.of_it import figure_behind, is_of_a_height, told_of_it
from verifier.judge.rounds.records.told_of_a_move import sentence_told_of
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.stretch import is_a_limit, stretch_of, words_between
from verifier.language.extremes.records_of_moves import way_of_the_move
from verifier.language.measures.left_behind import is_set_beside
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.conjunctions import JOINING
from verifier.model.hedge_words import HEDGE
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import ASSUMED, Caveat, Rating, Verdict

LEVELS = (None, "level")
"""What a claim of a level is read as."""


def bears_out_the_reading(verdict: Verdict, others: Sequence[Verdict]) -> bool:
    """Whether a figure of its sentence is right for the very series and period that a contradicted
    claim was read for: the figure that a record or a run is told of, or one that tells the same
    measure by another operation ("increased 5.7% to a 983,000 rate")."""
    claim = verdict.claim
    if claim.assertion == "record":
        before = figures_beside(verdict, others)[:1] or told_of_it(verdict, others)
        beside = before + figure_behind(verdict, others)
        start = claim.clause.sentence.start
        said = claim.clause.lead
        if any(_NOW.search(said, v.claim.span.end - start) for v in beside):
            return False
        high = is_of_a_height(claim)
        return any(
            _is_of_its_reading(verdict, v) and (high or is_alike(verdict, v)) for v in beside
        )
    sentence = sentence_told_of(claim, others)
    beside = [
        other
        for other in others
        if other is not verdict
        and other.claim.clause.sentence == sentence
        and other.claim.quantity is not None
        and _is_of_its_reading(verdict, other)
    ]
    if claim.assertion == "streak":
        return bool(beside)
    return claim.assertion == "value" and any(not is_alike(verdict, v) for v in beside)


def stands_by_its_figure(verdict: Verdict, others: Sequence[Verdict]) -> bool:
    """Whether the figure that stands next to a contradicted one in its own breath is right for the
    very series and period that it was read for: "held 814 mcft, having gained 2,919 mcft"; where
    it was taken to be of another series, for those of the likeliest one."""
    claim = verdict.claim
    if Caveat.MEASURE_ASSUMED in verdict.caveats:
        read = verdict.candidates[0].series if verdict.candidates else None
        if read is None or read == verdict.series:
            return False
        verdict = replace(verdict, series=read)
    figures = [v for v in others if v.claim.quantity is not None]
    place = next((n for n, v in enumerate(figures) if v.claim.span == claim.span), None)
    if place is None or claim.assertion != "value":
        return False
    beside = (*figures[max(0, place - 1) : place], *figures[place + 1 : place + 2])
    return any(
        _is_of_its_reading(verdict, other) and not is_alike(verdict, other)
        for other in beside
        if not ASSUMED & set(other.caveats)
        if other.claim.clause.sentence == claim.clause.sentence and _in_one_breath(claim, other)
    )


def _in_one_breath(claim: Claim, other: Verdict) -> bool:
    """Whether no word that opens another clause stands between two figures of a sentence."""
    first, second = sorted((claim.span, other.claim.span))
    start = claim.clause.sentence.start
    return (
        _ANOTHER.search(claim.clause.sentence_text[first.end - start : second.start - start])
        is None
    )


_ANOTHER = regex(rf"[;:()–—]|\b{JOINING}\b", re.IGNORECASE)


def takes_the_reading(verdict: Verdict, others: Sequence[Verdict]) -> bool:
    """Whether a right figure of the article is told of the very series, periods and operation that
    a contradicted one was read for, which is more likely told of another: "Women clock up 265
    minutes against 239 for the fellas"."""
    if verdict.claim.assertion != "value":
        return False
    titled = verdict.claim.clause.role is Role.TITLE
    return any(
        _is_of_its_reading(verdict, other)
        and verdict.claim.operation == other.claim.operation
        and verdict.baseline == other.baseline
        and (other.claim.clause.role is Role.TITLE) is titled  # it tells what the body does
        for other in others
        if other is not verdict and other.claim.quantity is not None
    )


def is_printed_twice(verdict: Verdict, others: Sequence[Verdict]) -> bool:
    """Whether a figure that was taken to be of a series which its words do not tell first is
    printed in its sentence for that series already: "Portland landlords wanted $1,645, and in
    Eugene an apartment went for $1,645"."""
    claim, read = verdict.claim, verdict.candidates[0].series if verdict.candidates else None
    if Caveat.MEASURE_ASSUMED not in verdict.caveats or read in (None, verdict.series):
        return False
    if claim.quantity is None or claim.quantity.unit == "ratio":
        return False
    return claim.assertion == "value" and any(
        _is_of_its_reading(verdict, other)
        and other.claim.operation == claim.operation
        and other.claim.quantity == claim.quantity
        and other.claim.clause.sentence == claim.clause.sentence
        and [c.series for c in other.candidates[:1]] == [verdict.series]
        for other in others
        if other is not verdict
    )


def is_set_against_its_like(verdict: Verdict, others: Sequence[Verdict]) -> bool:
    """Whether a figure is what the right one before it is set against, for the same series and
    another time as long, which its own words tell: "thieves stole 223 vehicles in October, down
    from 307 the same month last year"."""
    claim, read = verdict.claim, verdict.period
    if (
        claim.assertion == "value"
        and read is not None
        and _has_its_like_set_against(verdict, others)
    ):
        return True
    if claim.assertion != "value" or read is None or not tells_its_time(claim):
        return False
    before = figures_beside(verdict, others)[:_NEAREST]
    return any(
        other.rating is Rating.SUPPORTED
        and other.series == verdict.series
        and is_alike(verdict, other)
        and other.period is not None
        and other.period != read
        and (other.period.frequency, other.period.count) == (read.frequency, read.count)
        for other in before
    )


_NEAREST = 2


def _has_its_like_set_against(verdict: Verdict, others: Sequence[Verdict]) -> bool:
    """Whether a right figure of the series, over a time as long before, is set against a figure
    right behind it: "delivered 38 mm of rain, up from 62 mm a year earlier"."""
    claim, read = verdict.claim, verdict.period
    behind = [
        other
        for other in others
        if other.claim.clause.sentence == claim.clause.sentence
        and other.claim.quantity is not None
        and other.claim.span.start >= claim.span.end
    ]
    other = behind[0] if behind else None
    if other is None or read is None or other.period is None or other.series != verdict.series:
        return False
    right = other.rating is Rating.SUPPORTED and not ASSUMED & set(other.caveats)
    long = (other.period.frequency, other.period.count) == (read.frequency, read.count)
    before = long and other.period.end < read.end
    return right and before and is_alike(verdict, other) and follows_a_comparison(other.claim)


def tells_its_time(claim: Claim) -> bool:
    """Whether a time stands in a figure's own stretch, by its name or, behind words for what
    another figure is set against, counted back from that one's; no earlier print of that one."""
    mention, start = claim.clause.time.mention, claim.clause.sentence.start
    before, behind = stretch_of(claim, years=True)
    if mention is None or _PRINTED.search(f"{before} | {BREAK.split(behind)[0]}"):
        return False
    if not 0 <= mention.span.start - start < len(claim.clause.sentence_text):
        return False
    reach = Span(claim.span.start - len(before), claim.span.end + len(behind))
    anaphor = mention.anaphor
    if anaphor is None:
        return is_dated_outright(claim)
    counted = anaphor.steps < 0 or anaphor.year is not None
    return counted and reach.contains(mention.span) and follows_a_comparison(claim)


_PRINTED = regex(
    r"\b(?:revis|trimm|initial|first|previously|reported|published|estimate|forecast|expect)",
    re.IGNORECASE,
)
"""What tells of two prints of one figure, or of a figure that was only expected."""


_NOW = regex(r"\b(?:now|then|since then|later)\b", re.IGNORECASE)
"""What puts a record at another time than the figure before it."""


def _is_of_its_reading(verdict: Verdict, figure: Verdict) -> bool:
    if figure.series != verdict.series or figure.period is None:
        return False
    return figure.period == verdict.period and figure.rating is Rating.SUPPORTED


def is_alike(verdict: Verdict, figure: Verdict) -> bool:
    """Whether two claims tell of the same operation."""
    one, other = verdict.claim.operation, figure.claim.operation
    return one == other or {one, other} <= set(LEVELS)


def figures_beside(verdict: Verdict, others: Sequence[Verdict]) -> list[Verdict]:
    """The figures before a record in its sentence, the nearest first; of open ones behind another
    figure none that only bounds what that one counts."""
    claim = verdict.claim
    found = [
        other
        for other in reversed(others)
        if other.claim.clause.sentence == claim.clause.sentence
        and other.claim.quantity is not None
        and other.claim.assertion in ("value", "threshold")
        and other.claim.span.start < claim.span.start
    ]
    counting = [v for v in found if v.rating is Rating.SUPPORTED or not is_a_limit(v.claim)]
    return counting or found


def own_figure(record: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The figure that a record is called by: "their March record of $419.8 billion"."""
    return _first_behind(record.claim, others, _OF)


_OF = regex(r"\s(?:(?:high|low|peak|level|total|figure|reading)\s)?of\s")


def level_told_with(superlative: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The right level that a record or rank is told with, right behind its noun: "Perth, too, had
    its busiest month, with 1,204,000 passengers", "Not since May had it been so low: 64,600"."""
    figure = _first_behind(superlative.claim, others, _WITH)
    if figure is None or figure.rating is not Rating.SUPPORTED:
        return None
    return figure if figure.claim.operation in LEVELS else None


def _first_behind(
    claim: Claim, others: Sequence[Verdict], between: re.Pattern[str]
) -> Verdict | None:
    """The first figure behind a claim in its sentence, where such words part the two."""
    behind = (v for v in others if v.claim.span.start >= claim.span.end and v.claim.quantity)
    figure = next(behind, None)
    if figure is None or figure.claim.clause.sentence != claim.clause.sentence:
        return None
    return figure if between.fullmatch(words_between(claim, figure.claim)) else None


_WITH = regex(
    r"(?:[\s-](?!(?:and|but|as|while|after|from|than|by|for|in|of)\b)[a-z][\w’'-]*){0,3}"
    r"(?:,?\s(?:with|at|on)|:)\s"
    rf"(?:{HEDGE}\s)?[$£€¥]?"
)


def goes_on_past_a_rival(verdict: Verdict, figure: Verdict) -> bool:
    """Whether a record is told behind "and" of what the figure before it is only set beside:
    "4.7%, well below Spain's 10.4% and the highest since May"."""
    between = words_between(figure.claim, verdict.claim)
    return _AND.match(between) is not None and is_set_beside(figure.claim.clause.before)


_AND = regex(r"[^,;]*,?\s(?:and|but|yet)\s")


def told_of(record: Claim, figure: Verdict, one: Series) -> Claim:
    """A record taken to be that of a figure of a series: of its operation, at its time; one that
    names a move ("the biggest rise") is none of the level that the move led to."""
    told = figure.claim
    level = is_a_level(figure, one)
    operation = told.operation if level or told.operation not in LEVELS else "growth"
    record, moved = at_the_time(record, figure.period), record.operation not in LEVELS
    if operation in LEVELS and moved and way_of_the_move(record.clause) is not None:
        return record
    return replace(record, operation=operation, basis=told.basis)


def is_a_level(figure: Verdict, one: Series) -> bool:
    """Whether a figure is the level of its series, and not the rate at which an index moved."""
    quantity = figure.claim.quantity
    rate = quantity is not None and quantity.unit == "percent" and one.unit != "percent"
    return figure.claim.operation in LEVELS and not rate
