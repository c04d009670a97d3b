"""Home of the assertion `record`."""

import re
from datetime import timedelta

from verifier.model.known import Value
from verifier.model.mention import Direction, TimeKind, TimeMention
from verifier.model.notation import shown
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.rule import Assertion, Case, Judgement
from verifier.model.verdict import Caveat, Reason

_HIGH = (
    "highest|biggest|largest|greatest|fastest|strongest|most|best|steepest|sharpest|widest|"
    "deepest|quickest|heaviest|hottest|warmest|busiest|dearest|worst"
)
_LOW = "lowest|smallest|slowest|weakest|least|fewest|narrowest|softest|coldest|cheapest|mildest"
_SCOPE = (
    r"(?:since\b|on record\b|in (?:(?:almost|nearly|more than|over|at least|about|some|around) )?"
    r"(?:an?|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|"
    r"a dozen|half a)\s(?:and a half\s)?(?:years?|months?|quarters?|decades?|weeks?|century|"
    r"generation)\b|for (?:(?:almost|nearly|more than|over|at least) )?(?:an?|\d+|two|three|four|"
    r"five|six|seven|eight|nine|ten)\s(?:years?|months?|quarters?|decades?)\b|ever\b|"
    r"of all time\b|in history\b|in (?:its|their|our|the) (?:history|records)\b)"
)
_SUPERLATIVE = (
    rf"(?P<high>{_HIGH})(?:(?:\s(?!than\b|since\b|in\b|on\b|ever\b|for\b)[\w'’-]+){{0,5}}?\s{_SCOPE}"
    rf")"
    rf"|(?P<low>{_LOW})(?:(?:\s(?!than\b|since\b|in\b|on\b|ever\b|for\b)[\w'’-]+){{0,5}}?\s{_SCOPE})"
)
_RECORD = (
    r"(?P<record_low>(?:record|all-time|historic) lows?)|"
    r"(?P<record_high>(?:record|all-time|historic) (?:highs?|peaks?))|"
    r"(?<![\w-])(?:(?P<window_low>[\w-]{1,20}-(?:year|month|decade|quarter|week) low)|"
    r"(?P<window_high>[\w-]{1,20}-(?:year|month|decade|quarter|week) (?:high|peak)))|"
    r"(?<!on )(?<!off the )(?<!track )(?<!world )(?<!criminal )(?<!medical )"
    r"(?P<record>(?:new )?\brecords?\b)(?!\s(?:of|label|keep|keeping|company|number of times|"
    r"began|begin|begins|beginning|started|start|show|shows|showed|were|straight|store))"
)
_HEDGED = re.compile(r"\b(?:almost|nearly|about|around|some|close to)\b", re.IGNORECASE)
_SHORT_YEARS = 5


_FIRST = (
    r"(?P<first>first (?:[\w-]+ ){0,3}?(?:rise|fall|decline|increase|gain|drop|growth|contraction|"
    r"expansion|slowdown|acceleration|cut|hike|loss)(?: [\w-]+){0,2}?"
    r"(?= (?:since|(?:in|for) [\w ]{1,20}?(?:year|month|quarter|decade)s?)\b))"
)


class Record(Assertion):
    """An extreme of the measure: a record, or the highest or lowest since a date.

    Text: "a record", "all-time low", "the highest since March 2022", "the weakest in three
    years". Computed over every period on record, or every one after the date named, which is
    itself not compared; ties make no record. A balance is compared by magnitude on its side. A
    mismatch when another period lies beyond; a date before the series starts is
    `short_history`. Not covered: records among places.
    """

    name = "record"
    priority = 60
    CUES = re.compile(rf"\b(?:{_SUPERLATIVE})|{_RECORD}|\b{_FIRST}", re.IGNORECASE)
    STEMS = ("est", "least", "most", "worst", "record", " low", " high", " peak", "histor", "first")
    EXAMPLES = {
        "The jobless rate is at its highest since October 2021.": "highest since",
        "Exports climbed to a record.": "record",
        "The gap fell to an all-time low.": "all-time low",
    }
    COUNTER_EXAMPLES = {
        "China is the largest buyer of soybeans.": "",
        "Rain was recorded on five days.": "",
        "He signed with a record label.": "",
    }

    def judge(self, case: Case) -> Judgement | None:
        """Compare the period with every other one in scope."""
        track = case.track()
        period = case.frame.period
        now = track.pop(period, None) or case.compute()
        if now is None:
            return None
        scope = self._scope(case)
        if (
            scope is not None
            and track
            and scope.end < min(p.start for p in track) - timedelta(days=31)
        ):
            first = min(track, key=lambda p: p.start)
            said = f"the series starts in {first}, after {scope}"
            return Judgement(Reason.SHORT_HISTORY, now.value, now, said)
        if self._sort(case) == "first":
            return self._judged_first(case, track, now, scope)
        lowest = self._is_low(case)
        rivals = {
            p: v
            for p, v in track.items()
            if p.start < period.start and (scope is None or p.start > scope.end)
        }
        if case.forms.series.frequency is Frequency.DAY:
            rivals = _before_the_last_change(rivals, now)
        side = 1 if now.value >= 0 else -1
        if case.forms.series.is_balance and case.operation.name == "level":
            rivals = {p: v for p, v in rivals.items() if v.value * side >= 0}
            beyond = [p for p, v in rivals.items() if _beyond(v, now, lowest, side)]
        else:
            flip = case.claim.direction is Direction.DOWN and case.operation.signed
            beyond = [p for p, v in rivals.items() if _beyond(v, now, lowest is not flip, 1)]
        unit = case.operation.unit(case.forms)
        if not rivals:
            return Judgement(Reason.SHORT_HISTORY, now.value, now, "nothing to compare with")
        if beyond:
            last = max(beyond, key=lambda p: p.start)
            said = (
                f"{last} was {shown(rivals[last].value, unit)}, {period} {shown(now.value, unit)}"
            )
            return Judgement(Reason.OFF_RECORD, now.value, _joined(now, rivals[last]), said)
        first = min(rivals, key=lambda p: p.start)
        said = f"{shown(now.value, unit)} lies beyond every value from {first}"
        short = scope is None and (period.start - first.start).days < 365 * _SHORT_YEARS
        caveats = (Caveat.SHORT_HISTORY,) if short else ()
        return Judgement(Reason.EXACT, now.value, now, said, caveats)

    def _judged_first(
        self, case: Case, track: dict[Period, Value], now: Value, scope: Period | None
    ) -> Judgement:
        """A first rise or fall since a date: no movement of that direction in between."""
        sign = -1 if case.claim.direction is Direction.DOWN else 1
        between = {
            p: v
            for p, v in track.items()
            if p.start < case.frame.period.start and (scope is None or p.start > scope.end)
        }
        unit = case.operation.unit(case.forms)
        if now.value * sign <= 0:
            return Judgement(Reason.OFF_SIGN, now.value, now, f"it is {shown(now.value, unit)}")
        if not between:
            return Judgement(Reason.SHORT_HISTORY, now.value, now, "nothing to compare with")
        alike = [p for p, v in between.items() if v.value * sign > 0]
        if alike:
            last = max(alike, key=lambda p: p.start)
            said = f"{last} was {shown(between[last].value, unit)} already"
            return Judgement(Reason.OFF_RECORD, now.value, _joined(now, between[last]), said)
        first = min(between, key=lambda p: p.start)
        return Judgement(Reason.EXACT, now.value, now, f"no other one from {first} on")

    def _sort(self, case: Case) -> str:
        """Which kind of cue the claim's words are; see `CUES`."""
        clause = case.claim.clause
        words = clause.sentence_text[clause.span.start - clause.sentence.start :]
        match = self.CUES.match(words)
        return (match.lastgroup if match else "") or ""

    def _is_low(self, case: Case) -> bool:
        clause = case.claim.clause
        sort = self._sort(case)
        if sort.endswith("low"):
            return True
        if sort == "record" and clause.change is not None and clause.direction is Direction.DOWN:
            return clause.link == "to"
        return False

    def _scope(self, case: Case) -> Period | None:
        """The date that "since" names, or where the open span of "in three years" begins."""
        clause = case.claim.clause
        since = [
            t for t in clause.times if t.kind is TimeKind.SINCE and t.span.end >= clause.span.start
        ]
        if not since:
            return None
        mention = min(since, key=lambda t: t.span.gap(clause.span))
        if mention.period is not None:
            return mention.period
        return _window_start(mention, case.frame.period, clause.sentence_text)


def _before_the_last_change(rivals: dict[Period, Value], now: Value) -> dict[Period, Value]:
    """The values without the latest run that equals the present one, which still holds."""
    kept = dict(rivals)
    for period in sorted(rivals, key=lambda p: p.start, reverse=True):
        if kept[period].value != now.value:
            break
        del kept[period]
    return kept


def _window_start(mention: TimeMention, period: Period, text: str) -> Period | None:
    if mention.window is None:
        return None
    per_year = PER_YEAR.get(mention.frequency or Frequency.YEAR, 1)
    months = mention.window * 12 / per_year
    if _HEDGED.search(text):
        months *= 0.85
    start = period.start - timedelta(days=round(months * 30.44))
    return Period.of(Frequency.DAY, start)


def _beyond(other: Value, now: Value, lowest: bool, side: int) -> bool:
    """Whether `other` is as extreme as `now` or more: ties make no record."""
    a, b = other.value * side, now.value * side
    return a <= b if lowest else a >= b


def _joined(now: Value, other: Value) -> Value:
    return Value(
        now.value, now.error, f"{now.formula} against {other.formula}", now.used + other.used
    )
