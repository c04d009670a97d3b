"""Home of the slips in the words that say when: month, year, quarter, year to date, basis.

With a `Ground` it is decided beforehand whether the claim would still be true, and the quarter's
and the year-to-date figure are planted as well.
"""

import re
from collections.abc import Iterator

from verifier.check.frames import frame_on
from verifier.evaluate.ground import Ground, moved_to, quarter_of, truth_of
from verifier.evaluate.mutate_figures import figure_replaced
from verifier.evaluate.planting import Draft, Truth
from verifier.evaluate.slips import MONTHS, Slip, like, neighbour_month
from verifier.lazy import regex
from verifier.model.article import Article
from verifier.model.counts import ORDINALS, counted_word
from verifier.model.mention import Basis, FigureKind, TimeKind, TimeMention
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency, Period
from verifier.model.rule import Frame
from verifier.model.series import Nature
from verifier.model.span import Span
from verifier.model.verdict import Verdict

_MONTH = regex(rf"\b({'|'.join(MONTHS)})\b", re.IGNORECASE)
_YEAR = regex(r"\b(?P<year>(?:19|20)\d\d)(?:(?P<to>[-–/])(?P<next>\d\d))?\b")
"""A year, or one of two calendar years: 2024-25."""
_IN_MONTH = regex(
    rf"(?P<in>in|for|during|of) (?P<month>{'|'.join(MONTHS)})(?:,? (?P<year>(?:19|20)\d\d))?",
    re.IGNORECASE,
)
_IN_QUARTER = regex(
    rf"(?P<in>in|for|during|of) the (?P<nth>{'|'.join(ORDINALS[:4])}) quarter"
    r"(?: of (?P<year>(?:19|20)\d\d))?",
    re.IGNORECASE,
)
_TO_DATE = regex(
    r"(?P<in>in|for|during|of|over) the first (?P<count>[\w-]+) months"
    r"(?: of (?P<year>(?:19|20)\d\d)| of the year| of this year)?",
    re.IGNORECASE,
)
_STEP = regex(
    r"(?<!-)\b(?:(?P<year>(?P<twelve>(?:12|twelve) months)|years?|annually|yearly)|"
    r"(?P<step>months?|quarters?|monthly))"
    r"(?:(?P<twice>[ -](?:on|over)[ -])(?:year|month|quarter))?\b",
    re.IGNORECASE,
)
_THE = regex(r"\b(?:the|past|last|previous|preceding|latest)\s$", re.IGNORECASE)
_OTHER_STEP = {"annually": "monthly", "yearly": "monthly", "monthly": "yearly"}


def time_drafts(
    verdict: Verdict, article: Article, ground: Ground | None, outcome: Outcome | None
) -> Iterator[Draft]:
    """Every slip in the words that settle the claim's own period, baseline or basis."""
    times = _Times(verdict, article, ground, outcome)
    for mention in _own_times(verdict):
        yield from times.months(mention)
        yield from times.years(mention)
        yield from times.spans(mention)
    yield from times.bases()
    yield from times.figures()


class _Times:
    """The slips of one claim."""

    def __init__(
        self, verdict: Verdict, article: Article, ground: Ground | None, outcome: Outcome | None
    ) -> None:
        self._verdict, self._article = verdict, article
        self._ground, self._outcome = ground, outcome
        self._text, self._claim = article.text, verdict.claim

    def months(self, mention: TimeMention) -> Iterator[Draft]:
        """The month before and the month after."""
        for match in _MONTH.finditer(self._text, mention.span.start, mention.span.end):
            for step in (-1, 1):
                new = neighbour_month(match.group(), step)
                edit = Span(match.start(), match.end()), like(match.group(), new)
                dated = _YEAR.search(mention.span.of(self._text)) is not None
                yield Draft(Slip.MONTH, (edit,), None, self._in_month(mention, step, dated))

    def _in_month(self, mention: TimeMention, step: int, dated: bool) -> Truth:
        week = self._of_mention(mention, Frequency.WEEK)
        period = self._of_mention(mention, Frequency.MONTH)
        if period is None:
            return Truth.BEYOND if week is not None else Truth.OPEN
        moved = period.shift(step)
        if moved.start.year != period.start.year and dated:
            moved = moved.years_later(period.start.year - moved.start.year)
        elif self._ground is not None and moved.start > self._ground.published:
            moved = moved.years_later(-1)
        return self._over(moved)

    def years(self, mention: TimeMention) -> Iterator[Draft]:
        """The year before and the year after, unless that is still to come."""
        published = self._article.published
        for match in _YEAR.finditer(self._text, mention.span.start, mention.span.end):
            for step in (-1, 1):
                year = int(match["year"]) + step
                if published is not None and year > published.year:
                    continue
                period = self._of_mention(mention, None)
                if period is not None and period.frequency is Frequency.WEEK:
                    continue
                truth = self._over(period.years_later(step)) if period else Truth.OPEN
                both = f"{match['to']}{(year + 1) % 100:02}" if match["to"] else ""
                edit = Span(match.start(), match.end()), f"{year}{both}"
                yield Draft(Slip.YEAR, (edit,), None, truth)

    def spans(self, mention: TimeMention) -> Iterator[Draft]:
        """The quarter or the year to date for a month, and a month for either."""
        period = self._of_mention(mention, None)
        if period is None or self._claim.assertion != "value":
            return
        for slip, words, moved in self._other_spans(mention, period):
            yield Draft(slip, ((mention.span, words),), None, self._over(moved))

    def _other_spans(
        self, mention: TimeMention, period: Period
    ) -> Iterator[tuple[Slip, str, Period]]:
        words = mention.span.of(self._text)
        month, quarter = _IN_MONTH.fullmatch(words), _IN_QUARTER.fullmatch(words)
        so_far = _TO_DATE.fullmatch(words)
        if month is not None and period.frequency is Frequency.MONTH and period.count == 1:
            of = f" of {month['year']}" if month["year"] else ""
            nth = ORDINALS[(period.start.month - 1) // 3]
            yield Slip.QUARTER, f"{month['in']} the {nth} quarter{of}", quarter_of(period)
            count = period.start.month
            if count > 1:
                told = counted_word("two", count) or str(count)
                year = Period(period.frequency, period.first - count + 1, period.last)
                yield Slip.TO_DATE, f"{month['in']} the first {told} months{of}", year
        found = quarter or so_far
        if found is not None:
            last = Period.of(Frequency.MONTH, period.end)
            year_told = f" {found['year']}" if found["year"] else ""
            name = MONTHS[last.start.month - 1]
            slip = Slip.QUARTER if quarter else Slip.TO_DATE
            yield slip, f"{found['in']} {name}{year_told}", last

    def bases(self) -> Iterator[Draft]:
        """Month for year, or year for month or quarter, in the words that name the comparison."""
        clause = self._claim.clause
        if self._claim.assertion != "value" or self._outcome is None or self._ground is None:
            return
        frame = self._outcome.frame
        told = [t for t in clause.times if t.kind in (TimeKind.BASIS, TimeKind.BASELINE)]
        told = [t for t in told if t.basis is not None and t.basis is self._basis(frame)]
        piece = clause.piece or clause.sentence
        told = [t for t in told if piece.contains(t.span)]
        if len(told) != 1 or not self._outcome.operation.compared:
            return
        mention, step = (
            told[0],
            "quarter" if frame.period.frequency is Frequency.QUARTER else "month",
        )
        for match in _STEP.finditer(self._text, mention.span.start, mention.span.end):
            old = match.group().lower()
            new = _OTHER_STEP.get(old) or (step if match["year"] else "year")
            if match["twelve"] and _THE.search(self._text[: match.start()]) is None:
                new = f"a {new}"  # "in 12 months" is "in a month"
            if match["twice"]:
                new = f"{new}{match['twice']}{new}"
            if frame.period.frequency not in (Frequency.MONTH, Frequency.QUARTER):
                return
            if frame.period.count > 1:
                return
            other = Basis.PERIOD if match["year"] else Basis.YEAR
            edit = Span(match.start(), match.end()), like(match.group(), new)
            computed = self._ground.over(self._outcome, frame_on(frame.period, other))
            yield Draft(
                Slip.BASIS, (edit,), None, truth_of(self._claim.quantity, self._claim, computed)
            )
            return

    def figures(self) -> Iterator[Draft]:
        """The figure of the quarter or of the year to date printed for that of the month, and that
        of the last month for either."""
        figure = self._claim.clause.figure
        if figure is None or figure.kind is not FigureKind.CARDINAL or self._outcome is None:
            return
        if self._claim.assertion != "value" or self._ground is None:
            return
        summed = self._outcome.forms.series.nature is Nature.FLOW
        if not summed and not self._outcome.operation.compared:
            return
        for slip, period in _longer_or_shorter(self._outcome.frame.period):
            value = self._ground.at(self._outcome, period)
            here = self._verdict.computed
            if value is not None and here is not None and value * here > 0:
                yield from figure_replaced(slip, self._text, figure.span, figure.quantity, value)

    def _of_mention(self, mention: TimeMention, frequency: Frequency | None) -> Period | None:
        """The period of the claim, where these words settle it and it is a single step."""
        if self._outcome is None or mention.kind is not TimeKind.POINT:
            return None
        if self._claim.clause.time.mention is not mention or self._claim.quantity is None:
            return None
        period = self._outcome.frame.period
        alike = self._claim.clause.time.period == period
        right = frequency is None or (period.frequency is frequency and period.count == 1)
        return period if alike and right else None

    def _over(self, period: Period) -> Truth:
        if self._ground is None or self._outcome is None:
            return Truth.OPEN
        computed = self._ground.at(self._outcome, period)
        return truth_of(self._claim.quantity, self._claim, computed)

    @staticmethod
    def _basis(frame: Frame) -> Basis | None:
        if frame.basis is not None or frame.baseline is None:
            return frame.basis
        if frame == moved_to(Frame(frame.period, frame.period.years_later(-1)), frame.period):
            return Basis.YEAR
        return Basis.PERIOD if frame.baseline == frame.period.previous() else None


def _longer_or_shorter(period: Period) -> Iterator[tuple[Slip, Period]]:
    if period.frequency is Frequency.QUARTER and period.count == 1:
        yield Slip.QUARTER, Period.of(Frequency.MONTH, period.end)
    if period.frequency is not Frequency.MONTH:
        return
    january = Period.at(Frequency.MONTH, period.start.year)
    if period.count == 1:
        yield Slip.QUARTER, quarter_of(period)
        if period.first > january.first:
            yield Slip.TO_DATE, Period.between(january, period)
    elif period.first == january.first and period.end.year == period.start.year:
        yield Slip.TO_DATE, period.final


def _own_times(verdict: Verdict) -> list[TimeMention]:
    """The time expressions of the claim's own sentence that settle its period or its baseline."""
    clause = verdict.claim.clause
    found: list[TimeMention] = []
    compared = clause.baseline if verdict.baseline is not None else None  # a level has no base
    for time in (clause.time, compared):
        mention = time.mention if time is not None else None
        if mention is None or not clause.sentence.contains(mention.span):
            continue
        if not any(mention.span.overlaps(other.span) for other in found):
            found.append(mention)
    return found
