"""Home of the assertion `record`."""

import re

from verifier.language.extremes.dated_extremes import NOT_SINCE
from verifier.language.extremes.firsts import first_move, is_first_time
from verifier.language.extremes.lasts import LASTLY
from verifier.language.extremes.places import names_no_extreme
from verifier.language.extremes.records_of_moves import is_of_a_fall, went_the_other_way
from verifier.language.extremes.superlatives import (
    BEATEN,
    BETWEEN,
    FIRST,
    NEVER,
    OTHERS,
    SCOPE,
    STEP,
    THAN_ANY,
    TURN,
    is_far_below,
    superlatives,
)
from verifier.language.times.year_parts import YEAR_PART
from verifier.lazy import regex
from verifier.model.known import Value
from verifier.model.mention import Direction
from verifier.model.notation import shown, spoken, spoken_at
from verifier.model.period import Frequency, Period
from verifier.model.printed_money import MARK
from verifier.model.rule import Assertion, Case, CueMatch, Judgement
from verifier.model.verdict import Caveat, Reason
from verifier.records.but_few import but_for_those_told
from verifier.records.counted_from import scope_of
from verifier.records.ends import (
    can_be_told_of,
    is_of_the_size_of_a_fall,
    is_the_lowest,
    may_be_either_end,
    may_be_of_no_size,
    only_beyond,
    was_not_so_then,
)
from verifier.records.first_moves import first_since, joined
from verifier.records.longest_runs import is_longest_run, longest_since
from verifier.records.past import (
    Track,
    before_the_last_change,
    begins_late,
    earlier,
    is_as_extreme,
    of_its_year,
    of_one_unit,
    tells_how_far,
    without_those_held,
)
from verifier.records.told_of import is_beaten_within_years, is_told_of_another
from verifier.streaks.decisions import moves_by_decisions, moves_of

_HIGH, _LOW = superlatives("high"), superlatives("low")
_SUPERLATIVE = (
    rf"(?P<high>(?:{_HIGH}){BETWEEN}[\s-]{SCOPE})|(?P<low>(?:{_LOW}){BETWEEN}[\s-]{SCOPE})|"
    rf"(?:(?<=the )|(?<=its )|(?<=their )|(?<=our )|(?<=[’']s ))(?:(?P<step_high>(?:{_HIGH})"
    rf"\s{STEP})|(?P<step_low>(?:{_LOW})\s{STEP}))\b(?!\s(?:of(?!\sall\s*(?:[.,;:)–—]|$))|for)\b)|"
    rf"{OTHERS}{BETWEEN}\ssince\b"
)
# A look at the first letter spares what follows at most places.
_EXTREME = r"(?:(?:new\s)?record|all-time|historic(?:al)?|lifetime|new|fresh|multi-\w+)"
_RECORD = (
    rf"(?=[afhlmnr])(?:(?P<record_low>{_EXTREME}[\s-](?:lows?|minim(?:um|a)|troughs?)\b)|"
    rf"(?P<record_high>{_EXTREME}[\s-](?:highs?|peaks?|maxim(?:um|a)|bests?)\b))|"
    r"(?<![\w-])(?:(?P<window_low>[\w-]{1,20}-(?:year|month|decade|quarter|week) lows?\b)|"
    r"(?P<window_high>[\w-]{1,20}-(?:year|month|decade|quarter|week) (?:highs?|peaks?)\b))|"
    r"(?=[nr])(?<!on )(?<!off the )(?<!track )(?<!world )(?<!criminal )(?<!medical )"
    r"(?<!better )(?<!worse )(?<!best )(?<!worst )(?<!good )(?<!poor )(?<!safety )"
    r"(?<!previous )(?<!old )(?<!prior )(?<!existing )(?<!standing )"
    rf"(?P<record>(?:new )?\brecords?\b)(?!\s(?:of(?!\s(?:{MARK}|\d|R\d|about\b|nearly\b|more\b|"
    r"over\b|almost\b|just\b))|label|keep|keeping|company|number of times|began|"
    r"begins?|beginning|started|starts?|shows?|showed|were|released|published|obtained|reviewed|"
    r"straight|stores?|books?|holders?|producer|player|deal|in this form|that|which|going|dating|"
    r"kept|for the period|(?:is|was) (?:less|no|not|nothing|poor)|an?(?!\$)|the|its|their|any)\b)"
)
_OLD_RECORDS = regex(r"(?<!new )records", re.IGNORECASE)
_REACHED = regex(
    r"\b(?:both|all|also|hit|hits|hitting|sets?|setting|reach\w*|br[eo]\w*k\w*|smash\w*|touch\w*|"
    r"fresh|posted|notched|new|(?<!according )to|at|scaled)\s(?:\w+\s)?$",
    re.IGNORECASE,
)


class Record(Assertion):
    """An extreme of the measure: a record, or the highest or lowest since a date.

    Text: "a record", "all-time low", "the highest since March 2022", "the weakest in three
    years". Computed over every period on record, or every one after the date named, which is
    itself not compared; ties make no record, but one is "held at". A balance is compared by
    magnitude on its side. A mismatch when another period lies beyond; a date before the series
    starts is `short_history`. Not covered: records among places.
    """

    name = "record"
    priority = 60
    CUES = regex(
        rf"(?<![\w-])(?:{_SUPERLATIVE}|{THAN_ANY}|{BEATEN}|{NOT_SINCE}|{LASTLY})|{_RECORD}|\b(?=f){FIRST}|"
        rf"{NEVER}|{TURN}",
        re.IGNORECASE,
    )
    STEMS = ("est", "least", "most", "worst", "record", "low", "high", " peak", "histor", "first",
             "been", "minim", "maxim", "trough", " any ", "never", "than ever", " since", "nadir",
             "ot in ", "no ", "water mark", "t seen", "t reached", "t recorded", "t matched",
             "unseen", "unmatch", "unequal", "last ", "back to")  # fmt: skip
    EXAMPLES = {
        "The rate is at its highest since October 2021.": "highest since",
        "Exports climbed to a record.": "record",
        "The gap fell to an all-time low.": "all-time low",
        "The ratio is at 2.5%, a new record low.": "new record low",
        "Stocks are the emptiest since 2018.": "emptiest since",
        "There were 266 claims, the most in any quarter.": "most in any quarter",
        "August was the busiest month, with 4,200 callers.": "busiest month",
        "Butter has never been dearer.": "never been dearer",
        "The margin was the fattest since 2023.": "fattest since",
        "The rate has not been this lofty since May.": "not been this lofty since",
        "The rate was last higher in May 2021.": "last higher",
        "The basket climbed to a new maximum.": "new maximum",
        "There were 34 thefts, the most this year.": "most this year",
        "Sales fell, by 4%, for the first time since May.": "first time since",
        "Crowds averaged 10,287, smashing the previous best.": "smashing the previous best",
        "More people died in July than in any month since 2009.": "than in any month since",
        "It was the weakest year for sales since 2020.": "weakest year for sales since 2020",
        "The strike is the longest in the union's history.": "longest in the union's history",
        "Tourists came in numbers never seen before.": "never seen before",
        "Clerks have never been so numerous.": "never been so numerous",
        "Crews logged 712 calls, more than in any previous week.": "more than in any previous week",
        "It was the first time prices had dropped since May 2021.": "first time prices had dropped",
        "Unemployment has fallen for the first time since March.": "first time since March",
        "It was the first rise in Austria's factory output since May.": "first rise in Austria's",
        "Sales dipped to 17.6m tonnes - their first fall on record.": "first fall",
    }
    COUNTER_EXAMPLES = {
        "China is the largest buyer of soybeans.": "",
        "Rain was recorded on five days.": "",
        "He signed with a record label.": "",
        "Only Iowa, with 92.9%, has a better record.": "",
        "It was one of the steepest falls on record.": "",
        "It rose, weather records show.": "",
        "It rose, by state records released on Friday.": "",
        "Third-Quarter Highlights": "",
        "She was the first since 2019 to sail.": "",
        "It was the first heatwave on record.": "",
        "It was the first time he had voted since May 2021.": "",
        "Deaths were fewer than in any year before the pandemic.": "",
        "The rate rose above 5% for the first time since May.": "",
        "He had never seen the sea before.": "",
        "It is the largest bank yet to report.": "",
        "They beat the previous owner in court.": "",
        "Records that begin in 1990 show a fall.": "",
        "It was 4% up on the previous record, set in 2019.": "",
        "Clothing shops had the best month.": "",
    }

    def cues(self, sentence: str) -> list[CueMatch]:
        """The extremes that a sentence claims; "one of the steepest falls ever" is none, nor are
        "records" that are kept."""
        return [cue for cue in super().cues(sentence) if _is_claimed(sentence, cue)]

    def judge(self, case: Case) -> Judgement | None:
        """Compare the period with every other one in scope."""
        period = case.frame.period
        if not can_be_told_of(case, _cue(case), _sort(case)):
            return None
        if moves_by_decisions(case):
            track = moves_of(case)
            period = max(track, key=lambda day: day.last, default=period)
        else:
            track = case.track()
        now = track.pop(period, None) or case.compute()
        if now is None:
            return None
        if case.operation.signed and went_the_other_way(case.claim.clause, now.value):
            return None
        track = of_one_unit(case, track, now)
        scope = scope_of(case)
        start = begins_late(case, track, scope)
        if start is not None and scope is not None:
            said = f"the series starts {spoken_at(start)}, after {spoken(scope)}"
            return Judgement(Reason.SHORT_HISTORY, now.value, now, said)
        if is_longest_run(_cue(case)):
            return longest_since(case, _cue(case), track, now, scope)
        if is_of_a_first(case):
            return first_since(case, track, now, scope, _unit_of(case))
        rivals = earlier(case, track, scope)
        if case.forms.series.frequency is Frequency.DAY:
            rivals = before_the_last_change(rivals, now)
        else:
            rivals = without_those_held(_lead(case), rivals, now)
        of_a_year = scope is None and _sort(case).startswith("step")
        if of_a_year and not _OF_A_PART(_cue(case)):
            rivals = of_its_year(track, period) or rivals
        beyond, rivals = but_for_those_told(case, *extremes_among(case, rivals, now))
        unit = _unit_of(case)
        beyond = only_beyond(_sort(case), _cue(case), beyond, rivals, now)
        if not rivals:
            return Judgement(Reason.SHORT_HISTORY, now.value, now, "nothing to compare with")
        if then := was_not_so_then(_sort(case), _cue(case), track, now, scope):
            beyond, rivals = [then], track
        if beyond:
            last = max(beyond, key=lambda p: p.start)
            other = shown(rivals[last].value, unit)
            said = f"{shown(now.value, unit)}, against {other} {spoken_at(last)}"
            untold = is_told_of_another(case) or may_be_of_no_size(_sort(case))
            untold = untold or is_beaten_within_years(case, beyond)
            reason = Reason.NO_SERIES if untold else Reason.OFF_RECORD
            return Judgement(reason, now.value, joined(now, rivals[last]), said)
        first = min(rivals, key=lambda p: p.start)
        said = f"{shown(now.value, unit)} lies beyond every value from {spoken(first)}"
        few = (period.start - first.start).days < 365 * case.settings.record_years
        short = few and scope is None and not of_a_year and not tells_how_far(case.claim.clause)
        return Judgement(Reason.EXACT, now.value, now, said, (Caveat.SHORT_HISTORY,) * short)


def extremes_among(case: Case, rivals: Track, now: Value) -> tuple[list[Period], Track]:
    """The rivals that are as extreme as a record, or more, and those that it is held against: of a
    balance the ones on its side."""
    lowest, side = is_of_a_low(case), 1 if now.value >= 0 else -1
    if case.forms.series.is_balance and case.operation.name == "level":
        rivals = {p: v for p, v in rivals.items() if v.value * side >= 0}
        return [p for p, v in rivals.items() if is_as_extreme(v, now, lowest, side)], rivals
    flip = is_of_the_size_of_a_fall(case, _cue(case))
    beyond = [p for p, v in rivals.items() if is_as_extreme(v, now, lowest is not flip, 1)]
    if beyond and may_be_either_end(case, _cue(case), _sort(case), (now, *rivals.values())):
        other = [p for p, v in rivals.items() if is_as_extreme(v, now, lowest is flip, 1)]
        beyond = min(beyond, other, key=len)
    return beyond, rivals


def _unit_of(case: Case) -> str | None:
    """The unit of what is compared; levels count in their own where a rate of them matched."""
    if case.operation.name == "level" and case.frame.basis is None and not case.forms.is_made:
        return case.forms.levels[0].series.unit
    return case.operation.unit(case.forms)


def is_of_a_low(case: Case) -> bool:
    """Whether a record is one of the lowest, slowest or fewest."""
    clause, sort = case.claim.clause, _sort(case)
    if case.forms.series.unit in _TIMES_TAKEN and (pace := _PACE.search(_cue(case))):
        return pace["quick"] is not None
    if (below := is_far_below(_cue(case))) is not None:
        return below
    if (lowest := is_the_lowest(case, _cue(case))) is not None:
        return lowest
    if sort.endswith("low") or (sort == "far_high" and _FEWER.search(_lead(case))):
        return True
    if sort == "record" and clause.change is not None and clause.direction is Direction.DOWN:
        return clause.link == "to"
    return False


def is_of_a_first(case: Case) -> bool:
    """Whether a record is a first rise or fall since a date, and no extreme."""
    return _sort(case) == "first"


def _sort(case: Case) -> str:
    """Which kind of cue the claim's words are; see `Record.CUES`."""
    clause = case.claim.clause
    place = clause.span.start - clause.sentence.start
    match = Record.CUES.match(clause.sentence_text, place) if Record.CUES else None
    return (match.lastgroup if match else "") or ""


def _is_claimed(sentence: str, cue: CueMatch) -> bool:
    if is_first_time(sentence, cue.start):
        return first_move(sentence, cue.start) is not None
    if (cue.sort or "").startswith("step") and is_of_a_fall(sentence[cue.start : cue.end]):
        return False  # "posted the steepest fall" names no autumn
    lead = sentence[max(0, cue.start - 32) : cue.start]
    if names_no_extreme(lead, sentence[cue.start :]):
        return False
    kept = _OLD_RECORDS.fullmatch(sentence, cue.start, cue.end)
    return kept is None or _REACHED.search(lead) is not None


_TIMES_TAKEN = frozenset(("second", "minute", "hour", "day"))
_PACE = regex(r"\b(?:(?P<quick>fastest|quickest)|slowest)\b", re.IGNORECASE)
"""Of what takes time the slowest is the highest."""

_OF_A_PART = regex(rf"\w+\s(?-i:{YEAR_PART})$", re.IGNORECASE).match
"""A month or season of every year: "its hottest May"."""
_FEWER = regex(r"\b(?:fewer|less|lower|smaller)\b", re.IGNORECASE)


def _lead(case: Case) -> str:
    clause = case.claim.clause
    return clause.lead


def _cue(case: Case) -> str:
    clause = case.claim.clause
    start = clause.sentence.start
    return clause.sentence_text[clause.span.start - start : clause.span.end - start]
