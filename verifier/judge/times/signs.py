"""Home of the signs that speak for a time: what a reader sees of each that a figure may be of.

Times are taken from the claim as read, its sentence, the figures before and behind it, the newest
ones that the article tells and the day of publication. A sign is a few words joined by dots, told
of a time or not; none looks at the claimed number.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from verifier.language.times.resolve import resolve
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.verdict import Rating, Verdict

Days = tuple[date, date]
"""A time by its first and last day: a year and its four quarters are one."""

_BACK, _AHEAD, _FAR_BACK, _SENTENCES = 8, 4, 12, 5
"""So many figures before and behind, and so many of sentences before, tell of a time."""
_BASES, _NUMBERED = 4, 3
_PREPOSITIONS = frozenset(
    "in from since to than by for of at on during between until through before after and "
    "over".split()
)
_WORD = regex(r"[a-z]+")
_BREAK = regex(r"[,;—–]")
_NEAR, _MIDDLE, _OPENING, _LEAD = 12, 40, 14, 10
"""Characters between a time and a figure, before a time that opens a sentence, and before a time
for the word that leads to it."""
_AGES = (0, 70, 160, 420)
"""Days from the end of a time to publication: within two months and within a year, with the weeks
that figures take to come out."""


@dataclass(slots=True)
class Time:
    """A time that a figure may be told of, with the signs that speak for it or against it."""

    period: Period
    signs: set[str] = field(default_factory=set)


class Times(dict[Days, Time]):
    """The times that one figure may be told of, by their days, in the order in which they were
    found."""

    def add(self, period: Period | None, *signs: str) -> None:
        """One more reason to think of a time; the first form of it that is met is kept."""
        if period is None:
            return
        days = period.start, period.end
        found = self.get(days)
        if found is None:
            found = self[days] = Time(period)
        found.signs.update(signs)


def times_of(place: int, verdicts: Sequence[Verdict], published: date) -> Times:
    """The times that the figure at `place` may be told of, with their signs."""
    verdict, times = verdicts[place], Times()
    read = period_read(verdict)
    _add_as_read(times, verdict, read)
    _add_of_sentence(times, place, verdicts, read)
    _add_before(times, place, verdicts)
    _add_behind(times, place, verdicts)
    _add_beside_the_read(times, read, _kept(verdict.claim))
    _add_newest(times, verdicts)
    _add_published(times, published)
    for days, time in times.items():
        time.signs.update(_signs_of_form(time.period, days, published))
        if read is not None:
            time.signs.update(_signs_of_place(time.period, days, read, verdict))
    return times


def period_read(verdict: Verdict) -> Period | None:
    """The time that a claim was read for."""
    return verdict.period if verdict.period is not None else verdict.claim.clause.time.period


def _kept(claim: Claim) -> str:
    """Whether a claim's own clause dates it."""
    time = claim.clause.time
    return "carried" if time.inherited or time.period is None else "own"


def _add_as_read(times: Times, verdict: Verdict, read: Period | None) -> None:
    clause = verdict.claim.clause
    times.add(read, "read")
    times.add(clause.time.period, "told")
    times.add(clause.time.other, "other")
    times.add(clause.baseline.period if clause.baseline else None, "base.told")
    times.add(verdict.baseline, "base.read")
    times.add(clause.day, "day")


def _add_of_sentence(
    times: Times, place: int, verdicts: Sequence[Verdict], read: Period | None
) -> None:
    """The times that its sentence names, on either side of the figure, the nearest first."""
    claim = verdicts[place].claim
    before = verdicts[max(0, place - _BACK) : place]
    last = next((v.period for v in reversed(before) if v.period is not None), None)
    pointed = (("read", read), ("last", last), ("told", claim.clause.time.period))
    named = sorted(claim.clause.times, key=lambda time: time.span.start)
    ahead = [t for t in reversed(named) if t.span.end <= claim.span.start]
    behind = [t for t in named if t.span.start >= claim.span.end]
    figures = [
        v.claim.span.start for v in verdicts if v.claim.clause.sentence == claim.clause.sentence
    ]
    for side, found in (("ahead", ahead), ("behind", behind)):
        for rank, mention in enumerate(found):
            signs = list(_signs_of_mention(side, rank, mention, claim, figures))
            if mention.period is not None:
                times.add(mention.period, *signs, f"{side}.named")
            elif mention.anaphor is not None:
                for origin, period in pointed:
                    moved = resolve(mention, period) if period is not None else None
                    times.add(moved, *signs, f"{side}.from.{origin}")


def _signs_of_mention(
    side: str, rank: int, mention: TimeMention, claim: Claim, figures: Sequence[int]
) -> Iterator[str]:
    clause, span = claim.clause, mention.span
    ahead = side == "ahead"
    first, last = (span.end, claim.span.start) if ahead else (claim.span.end, span.start)
    offset = clause.sentence.start
    between = clause.sentence_text[first - offset : last - offset]
    passed = sum(first <= start < last for start in figures)
    distance = len(between)
    far = "near" if distance < _NEAR else "middle" if distance < _MIDDLE else "far"
    yield side
    yield f"{side}.kind.{mention.kind}"
    yield f"{side}.word.{_led_by(mention, claim)}"
    yield f"{side}.rank.{min(rank, 2)}"
    yield f"{side}.figures.{min(passed, 2)}"
    yield f"{side}.break.{'yes' if _BREAK.search(between) else 'no'}"
    yield f"{side}.{far}"
    yield f"{side}.{_kept(claim)}"
    if span.start - offset < _OPENING:
        yield f"opens.{_kept(claim)}"
    if mention.window:
        yield "window"


def _led_by(mention: TimeMention, claim: Claim) -> str:
    """The preposition that a time begins with or that leads to it."""
    text, offset = claim.clause.sentence_text.lower(), claim.clause.sentence.start
    start = mention.span.start - offset
    own = _WORD.search(text[start : mention.span.end - offset])
    if own is not None and own.group() in _PREPOSITIONS:
        return own.group()
    lead = _WORD.findall(text[max(0, start - _LEAD) : start])
    return lead[-1] if lead and lead[-1] in _PREPOSITIONS else "none"


def _add_before(times: Times, place: int, verdicts: Sequence[Verdict]) -> None:
    """The times of the figures before, and those that their sentences name."""
    claim, series = verdicts[place].claim, verdicts[place].series
    sentences = [claim.clause.sentence]
    for back, at in enumerate(range(place - 1, max(-1, place - 1 - _FAR_BACK), -1), 1):
        other = verdicts[at]
        clause, rated = other.claim.clause, _rated(other)
        same = clause.sentence == claim.clause.sentence
        if clause.sentence not in sentences:
            sentences.append(clause.sentence)
            for mention in clause.times if len(sentences) <= _SENTENCES else ():
                near = f"sentence.{min(len(sentences) - 1, _NUMBERED)}"
                times.add(mention.period, "sentence", near, f"sentence.kind.{mention.kind}")
        if back <= _BACK and other.period is not None:
            times.add(other.period, f"before.{min(back, _NUMBERED)}")
            if back == 1:
                where = "same" if same else "else"
                times.add(other.period, f"before.1.{rated}.{where}.{_kept(claim)}")
            if rated == "right":
                times.add(other.period, "before.right")
            if same:
                times.add(other.period, "before.same")
            if series is not None and other.series == series:
                times.add(other.period, f"series.{rated}")
        if back <= _BASES:
            times.add(other.baseline, "before.base", f"before.base.{rated}")


def _add_behind(times: Times, place: int, verdicts: Sequence[Verdict]) -> None:
    """The times of the figures behind."""
    claim, series = verdicts[place].claim, verdicts[place].series
    for ahead, other in enumerate(verdicts[place + 1 : place + 1 + _AHEAD], 1):
        same = ".same" if other.claim.clause.sentence == claim.clause.sentence else ""
        times.add(other.period, f"next.{min(ahead, 2)}", f"next.{_rated(other)}{same}")
        if series is not None and other.series == series:
            times.add(other.period, "next.series")
        times.add(other.baseline, "next.base")


def _add_beside_the_read(times: Times, read: Period | None, kept: str) -> None:
    """The steps beside the one that was read, the year before and the end of it."""
    if read is None:
        return
    times.add(read.shift(-1), "step.before", f"step.before.{kept}")
    times.add(read.years_later(-1), "year.before", f"year.before.{kept}")
    times.add(read.shift(1), "step.behind")
    if read.count > 1:
        times.add(read.final, "final", f"final.{kept}")


def _add_newest(times: Times, verdicts: Sequence[Verdict]) -> None:
    """The newest single steps that right figures of the article are of."""
    newest: dict[Frequency, Period] = {}
    for verdict in verdicts:
        period = verdict.period
        if period is not None and period.count == 1 and _rated(verdict) == "right":
            known = newest.get(period.frequency)
            newest[period.frequency] = max(known or period, period, key=lambda p: p.end)
    for frequency, period in newest.items():
        times.add(period, "newest", f"newest.{frequency}")


def _add_published(times: Times, published: date) -> None:
    """The last whole month, quarter and year, and the month and year that run."""
    for frequency in (Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR):
        running = Period.of(frequency, published)
        times.add(running.shift(-1), "last", f"last.{frequency}")
        if frequency is not Frequency.QUARTER:
            times.add(running, f"running.{frequency}")


def _signs_of_form(period: Period, days: Days, published: date) -> Iterator[str]:
    yield f"steps.{period.frequency}{'.run' if period.count > 1 else ''}"
    age = (published - days[1]).days
    yield f"age.{sum(age >= limit for limit in _AGES)}"


def _signs_of_place(period: Period, days: Days, read: Period, verdict: Verdict) -> Iterator[str]:
    """How a time lies to the one that was read."""
    clause, lies = verdict.claim.clause, _lies(days, (read.start, read.end))
    yield f"lies.{lies}"
    yield f"lies.{lies}.{_kept(verdict.claim)}"
    yield f"lies.{lies}.of.{verdict.claim.operation or 'none'}"
    yield f"lies.{lies}.link.{clause.link or 'none'}"
    if read.frequency is period.frequency and read.count == period.count:
        yield "alike"
    if clause.time.apart:
        yield f"lies.{lies}.apart"
    if lies == "same":
        yield f"same.{verdict.reason}"
        if clause.time.mention is not None:
            yield f"same.kind.{clause.time.mention.kind}"


def _lies(days: Days, read: Days) -> str:
    if days == read:
        return "same"
    if read[0] <= days[0] and days[1] <= read[1]:
        return "within"
    if days[0] <= read[0] and read[1] <= days[1]:
        return "around"
    if days[1] < read[0]:
        return "before"
    return "behind" if days[0] > read[1] else "across"


def _rated(verdict: Verdict) -> str:
    return "right" if verdict.rating is Rating.SUPPORTED else "open"
