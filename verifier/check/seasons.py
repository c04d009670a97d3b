"""Home of years that run over two calendar years: seasons, crop years, fiscal years, "2024-25"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from verifier.language.times.calendars import run_to
from verifier.language.times.words import FISCAL, state_of
from verifier.lazy import holds, regex
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import Basis, TimeKind
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Series
from verifier.model.span import Span

_YEAR_OF_TWO = regex(
    r"\d{4}\s?[-–/]\s?\d{2,4}|\bFY|fiscal|season|"
    r"(?:financial|marketing|crop|academic|tax) year",
    re.IGNORECASE,
)


_TWO = regex(r"\b(?:two|both|2)\s(?:[a-z]+\s)?years\s(?:of\s)?$", re.IGNORECASE)
_SPLIT = regex(r"\d{4}[-–/](?:\d\d){1,2}(?!\d)")
"""One year and no two: "2019-20", "2019-2020"; what points from it ("the following year") is one
as well."""


def own_run(claim: Claim, forms: Forms) -> Period | None:
    """The run over the turn of two calendar years in which the measure is published, where the text
    names those years ("2024-25"); of one that comes in steps, the fiscal year of its country."""
    period, mention = claim.clause.time.period, claim.clause.time.mention
    if period is None or mention is None:
        return None
    start = mention.span.start - claim.clause.sentence.start
    told = claim.clause.sentence_text[max(0, start) :][: len(mention.span)]
    inside = 0 <= start < len(claim.clause.sentence_text)
    split = inside and _SPLIT.search(told) is not None
    winter = _is_a_part_of_both(period) and (split or _lies_in_a_season(period, forms))
    if not winter and not _may_be_a_run(period):
        return _year_of_accounts(claim, forms, period)
    pointed = mention.anaphor is not None and not is_a_years_run(period)
    one_year = pointed or split
    if period in forms.chosen.values or (not one_year and has_figure(forms, period)):
        return None
    if inside and not pointed and not winter and not _YEAR_OF_TWO.search(told):
        return None
    if inside and _TWO.search(claim.clause.sentence_text, 0, start):
        return None
    own = [p for p in forms.chosen.values if _turns_the_year(p)]
    years = period.start.year, period.end.year
    run = next((p for p in own if (p.start.year, p.end.year) == years), None)
    if run is None and one_year and own and len(own) == len(forms.chosen.values):
        return own[-1].years_later(years[0] - own[-1].start.year)  # of which there is no figure
    pair = not winter and not is_a_years_run(period)
    return run or (fiscal_year(forms.series, years[0]) if pair else None)


def year_of_two_before(words: str, told: Period, period: Period) -> Period | None:
    """The season or the twelve months over the turn of two years that `words` name by both ("up on
    2024-25"), as those of the figure's own `period` run; None where they are the ones `told` or not
    before."""
    both = is_a_years_run(told) or _is_a_part_of_both(told)
    if not (both and _turns_the_year(period)) or not _SPLIT.search(words):
        return None
    run = period.years_later(told.start.year - period.start.year)
    return run if run != told and run.last < period.last else None


def _year_of_accounts(claim: Claim, forms: Forms, period: Period) -> Period | None:
    """The twelve months that accounts name by one number, of a measure that comes in no others:
    FY24 ends in 2024, or begins in it where the country counts so; None where no fiscal year is
    told of."""
    told = period.frequency is Frequency.YEAR and period.count == 1
    if not told or not _ACCOUNTS.search(claim.clause.sentence_text) or has_figure(forms, period):
        return None
    runs = [p for p in forms.chosen.values if is_a_years_run(p)]
    if len(runs) < len(forms.chosen.values):
        return None
    rule = FISCAL.get(state_of(forms.series.ref_area) or "")
    by_end = rule is None or rule.named_by_end or rule.first_month == 1
    return next((p for p in runs if (p.end if by_end else p.start).year == period.end.year), None)


_ACCOUNTS = regex(r"\bFY\s?(?:20)?\d\d\b|\b(?:fiscal|financial)\b", re.IGNORECASE)


def _turns_the_year(period: Period) -> bool:
    """Whether it is a season that begins in one year and ends in the next: "2025-07/2026-05"."""
    half = PER_YEAR.get(period.frequency, 0) / 2
    return 1 < half <= period.count <= 2 * half and period.end.year == period.start.year + 1


def _is_a_part_of_both(period: Period) -> bool:
    """Whether it is months of two years, fewer than a year has: "winter 2024/25"."""
    some = period.frequency is Frequency.MONTH and period.count < PER_YEAR[Frequency.MONTH]
    return some and period.end.year == period.start.year + 1


def _lies_in_a_season(period: Period, forms: Forms) -> bool:
    """Whether a measure comes in nothing but seasons over the turn of two years, one of which has
    all of the months: winters of a measure by the skiing season."""
    seasons = all(_turns_the_year(p) and not is_a_years_run(p) for p in forms.chosen.values)
    return seasons and any(p.contains(period) for p in forms.chosen.values)


def fiscal_year(series: Series, first: int) -> Period | None:
    """The fiscal year that begins in the year `first` where a measure comes from, in months; None
    for a measure by year, and where the year is that of the calendar."""
    rule = FISCAL.get(state_of(series.ref_area) or "")
    if rule is None or rule.first_month == 1 or PER_YEAR.get(series.frequency, 0) < _QUARTERS:
        return None
    start = Period.at(Frequency.MONTH, first, rule.first_month)
    return run_to(start.shift(11), 12, Frequency.MONTH)


_QUARTERS = 4


_THIS_SEASON = regex(
    r"\b(?:this|the current|the present)\s"
    r"(?:season|(?:crop|marketing|milling|academic|school) year)\b",
    re.IGNORECASE,
)
_NEAR = 60


def running_season(claim: Claim, forms: Forms, published: date) -> Period | None:
    """The season in which an article appears, of a measure that comes in seasons, or the one that
    was over by then; of a forecast the newest."""
    over = _season_over(claim, forms, published)
    if over is not None:
        return over
    clause, start = claim.clause, claim.clause.sentence.start
    low, high = claim.span.start - start - _NEAR, claim.span.end - start + _NEAR
    near = clause.sentence_text[max(0, low) : max(0, high)]
    if not holds(near.lower(), ("season", "year")) or not _THIS_SEASON.search(near):
        return None
    if _is_of_another_year(claim):
        return None  # "30,961 this school year, down from 31,553 a year earlier"
    runs = [p for p in forms.chosen.values if is_a_years_run(p)]
    if forms.series.status == "forecast":
        return max(runs, key=lambda p: p.last, default=None)
    return next((p for p in runs if p.start <= published <= p.end), None)


def _is_of_another_year(claim: Claim) -> bool:
    """Whether a figure beside that of the season that runs has a nearer time of its own, which
    points away from it or names its year."""
    clause, mention = claim.clause, claim.clause.time.mention
    if mention is None or not clause.sentence.contains(mention.span):
        return False
    start = clause.sentence.start
    for one in _THIS_SEASON.finditer(clause.sentence_text):
        season = Span(start + one.start(), start + one.end())
        if claim.span.gap(season) <= claim.span.gap(mention.span):
            return False
    if mention.anaphor is not None:
        return bool(mention.anaphor.steps) or mention.anaphor.year is not None
    said = clause.sentence_text[mention.span.start - start : mention.span.end - start]
    return _THIS_SEASON.search(said) is None and _YEAR_NAMED.search(said) is not None


_YEAR_NAMED = regex(r"\b(?:19|20)\d\d")


_LAST_SEASON = regex(
    r"(?:(?:in|over|during|for)\s)?(?:the\s)?(?:last|past|latest)\s(?:season|campaign)",
    re.IGNORECASE,
)
_SET_BESIDE = regex(
    r"\b(?:from|against|than|on|with|to|versus|after|since)\s(?:(?:the|just|only|its|their|a)\s)*\Z"
)


def _season_over(claim: Claim, forms: Forms, published: date) -> Period | None:
    """The newest season that was over by the day of an article, which "last season" means, of a
    measure that comes in seasons, or by the years in which they end; not where the figure is set
    beside that of the one just over: "40,339, up from 39,388 last season"."""
    clause, mention = claim.clause, claim.clause.time.mention
    if mention is None or mention.kind is not TimeKind.POINT:
        return None
    base = clause.baseline.mention if clause.baseline is not None else None
    apart = base is not None and base.anaphor is not None and not base.span.overlaps(mention.span)
    if clause.baseline is not None and claim.assertion != "record" and not apart:
        return None  # "461 more than the year before" behind "last season" is counted from that
    start = clause.sentence.start
    said = clause.sentence_text[max(0, mention.span.start - start) : mention.span.end - start]
    lead = clause.lead
    if _LAST_SEASON.fullmatch(said) is None or _SET_BESIDE.search(lead) is not None:
        return None
    runs = [p for p in forms.chosen.values if is_a_years_run(p)] or _rounds(forms)
    over = max((p for p in runs if p.end <= published), key=lambda p: p.end, default=None)
    return over if runs else _year_of_a_season(forms)


def _year_of_a_season(forms: Forms) -> Period | None:
    """The newest year of a measure that comes by the year and had its figure out before that was
    over, as that of a season which ended in it."""
    years = [p for p in forms.chosen.values if p.frequency is Frequency.YEAR and p.count == 1]
    last = max(years, key=lambda p: p.end, default=None)
    out = forms.chosen.values[last].published if last is not None else None
    return last if last is not None and out is not None and out < last.end else None


def runs_told(claim: Claim, forms: Forms, period: Period | None) -> Iterator[Period]:
    """The twelve months over the turn of two years, or the terms or seasons that come once a year,
    that a claim's time, read as `period`, may mean of a measure which comes in such runs: those
    that begin in it, be it a month, an autumn or a year, or that end in a year in which none
    begins, or first of all where the title counts "to April"; where the time is not the claim's
    own, the newest."""
    if forms.chosen.steps_alone:
        return
    runs = [p for p in forms.chosen.values if is_a_years_run(p)] or _rounds(forms)
    if not runs:
        return
    for time in dict.fromkeys((period, claim.clause.time.period)):
        if time is not None and time not in runs and not _names_the_years_of(time, period):
            begun = [run for run in runs if time.start <= run.start <= time.end]
            whole = time.frequency is Frequency.YEAR
            ended = [run for run in runs if whole and time.start <= run.end <= time.end]
            if _TO_ITS_END.search(forms.series.title):
                yield from ended
            yield from begun or ended
    if claim.clause.time.inherited and claim.clause.time.period not in runs:
        yield max(runs, key=lambda run: run.end)


def _names_the_years_of(time: Period, run: Period | None) -> bool:
    """Whether a time is the two years by which a run over their turn is named: "in 2020-21"."""
    if run is None or run == time or not _turns_the_year(run):
        return False
    return (time.start.year, time.end.year) == (run.start.year, run.end.year)


_TO_ITS_END = regex(r"\byears?\s(?:to|ending|ended)\s[A-Z]", re.IGNORECASE)


def _rounds(forms: Forms) -> list[Period]:
    """The runs of months of a measure that has no other figures, where all begin with one month and
    end with another one: terms, seasons."""
    monthly = Frequency.MONTH
    runs = [p for p in forms.chosen.values if p.frequency is monthly]
    per_year = PER_YEAR[monthly]
    shapes = {(p.first % per_year, p.count) for p in runs}
    alike = len(runs) == len(forms.chosen.values) > 1 and len(shapes) == 1
    return runs if alike and 1 < runs[0].count < per_year else []


def is_told_by_its_start(claim: Claim, runs: Sequence[Period]) -> bool:
    """Whether the months in which a single run begins are the claim's own time, so that no other is
    meant: "this summer's harvest"."""
    time = claim.clause.time
    told = time.period is not None and time.period.frequency is not Frequency.YEAR
    return len(runs) == 1 and told and not time.inherited


def _may_be_a_run(period: Period) -> bool:
    """Whether it is twelve months of two calendar years, or those two years: "2024-25"."""
    pair = period.frequency is Frequency.YEAR and period.count == 2
    return pair or is_a_years_run(period)


def is_a_years_run(period: Period) -> bool:
    """Whether a growth rate "in the year to May" is meant: that of May on the year before."""
    per_year = PER_YEAR.get(period.frequency, 0)
    return per_year > 1 and period.count == per_year and period.first % per_year != 0


_TO_DECEMBER = regex(r"\b(?:to|through|ending|ended)\s(?:in\s)?December\b")


def ends_with_december(claim: Claim) -> bool:
    """Whether a claim's time is told as twelve months to December, which make up a year, and copy
    may mean the last one on the December before."""
    clause, mention = claim.clause, claim.clause.time.mention
    if mention is None or not clause.sentence.contains(mention.span):
        return False
    start = clause.sentence.start
    told = clause.sentence_text[mention.span.start - start : mention.span.end - start]
    return _TO_DECEMBER.search(told) is not None


def is_a_year_so_far(period: Period) -> bool:
    """Whether months of a year are meant that are no quarter, no half and no year: the first
    eight, which nobody sets against the eight before."""
    per_year = PER_YEAR[Frequency.MONTH]
    begun = period.frequency is Frequency.MONTH and period.first % per_year == 0
    return begun and 1 < period.count < per_year and period.count not in (3, 6)


def has_figure(forms: Forms, period: Period) -> bool:
    """Whether a measure has a level or a printed rate of a period."""
    if forms.level(period) is not None:
        return True
    return any(forms.rate(basis, period) is not None for basis in Basis)
