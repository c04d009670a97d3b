"""Home of the ends that words for an extreme mean: which one is the best of a measure, and whether
a measure lay at that end when it is said to have last done so."""

import re
from collections.abc import Iterable

from verifier.language.extremes.records_of_moves import MOVE
from verifier.language.extremes.superlatives import is_of_either_end
from verifier.language.figures.currencies import tells_of_currency
from verifier.language.wordlists import figure_words
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.codes import is_currency
from verifier.model.known import Value
from verifier.model.mention import Direction, TermKind
from verifier.model.percent import PERCENT_ENDED
from verifier.model.period import Period
from verifier.model.rule import Case
from verifier.records.past import Track

_WELCOME = frozenset(
    "gdp gva gdp_per_capita exports export_orders retail_sales industrial_production employment "
    "employment_rate payrolls job_openings building_permits housing_starts housing_completions "
    "existing_home_sales new_home_sales pending_home_sales factory_orders machinery_orders "
    "durable_goods_orders consumption investment services_output construction_output "
    "construction_orders consumer_confidence business_confidence pmi ism productivity footfall "
    "card_spending real_wages car_sales car_production tourist_arrivals overnight_stays passengers "
    "crop_production box_office cinema_admissions recycling_rate waste_recycled cash_flow "
    "free_cash_flow operating_cash_flow operating_income net_income order_intake gross_margin "
    "operating_margin profit_margin subscribers paid_memberships".split()
)
_UNWELCOME = frozenset(
    "unemployment unemployment_rate youth_unemployment_rate initial_claims continued_claims "
    "claimant_count layoffs bankruptcies cpi hicp poverty_rate food_insecurity_rate homelessness "
    "evictions foreclosures mortgage_arrears deaths road_deaths crime homicides".split()
)
_WELCOME_WORDS = frozenset(
    "sales visits visitors attendance revenue earnings profit takings production passengers "
    "turnover audience viewers ridership deliveries harvest cargo freight tonnage throughput "
    "journeys crossings downloads".split()
)
"""The words by which an indicator of a pack is one that everybody holds more of to be good."""
_JUDGED = regex(r"(?P<best>best|healthiest)\b|(?:worst|poorest|bleakest)\b").match
_STRONG = regex(r"(?:strong|weak|firm|soft)est\b").match
_NOT_BEYOND = regex(
    r"(?:not|never)\s(?:been\s)?(?:more\s\w+|less\s\w+|(?!ever\b|over\b|under\b|after\b)\w+er)\b"
).match
_LATER = regex(
    r"last (?:time\b.{2,80}?\s(?:was|were|had been|stood) |(?!time\b))(?!this\b|so\b|that\b|as\b)"
).match


def is_the_lowest(case: Case, cue: str) -> bool | None:
    """Whether the best or worst of a measure is its lowest, where everybody holds more of it to be
    good ("the worst month for exports") or bad; None for other measures and words."""
    found = _JUDGED(cue.lower())
    indicator = case.forms.series.indicator
    if _is_of_its_money(case) and (told := _OF_MONEY(cue.lower())) is not None:
        return told["high"] is not None  # fewer of a strong currency buy another one
    series = case.forms.series
    met = series.unit == "percent" and _MET.search(series.title) is not None
    welcome = _is_welcome(indicator) or met
    if found is None or not (welcome or indicator in _UNWELCOME):
        return None
    return (found["best"] is None) is welcome


_MET = regex(
    r"^(?!.*\b(?:not|late|missed|longer|over|exceed\w*|more)\b).*"
    r"(?:\bwithin\s[\w-]+\s(?:minutes|hours|days|weeks)\b|\bon\stime\b|\bpunctuality\b)",
    re.IGNORECASE,
)
"""In a title, that a share is of those that were in time."""


def _is_welcome(indicator: str | None) -> bool:
    words = (indicator or "").split("_")
    unwanted = figure_words("unwanted")
    told = any(word in _WELCOME_WORDS for word in words)
    return indicator in _WELCOME or (told and not any(word in unwanted for word in words))


def _is_of_its_money(case: Case) -> bool:
    """Whether a claim is about the currency that a series tells the price of another one in."""
    series, subject = case.forms.series, case.claim.clause.subject
    priced = series.indicator == "exchange_rate" and is_currency(series.unit)
    return priced and tells_of_currency(subject, series.unit, series.title)


_OF_MONEY = regex(r"(?:(?P<high>strongest|firmest|highest)|weakest|softest|lowest)\b").match


def may_be_either_end(case: Case, cue: str, sort: str, compared: Iterable[Value]) -> bool:
    """Whether words leave open which end of a measure they mean: a currency is strongest where
    fewest of it buy another one, "a record" may be a low, and where prices fell at some of the
    times compared the best of them may be the highest as well."""
    judged = _JUDGED(cue.lower()) is not None and case.forms.series.indicator in _PRICES
    if judged and any(v.value < 0 for v in compared):
        return True
    if is_the_lowest(case, cue) is not None:
        return False
    money = case.forms.series.indicator == "exchange_rate" and _STRONG(cue.lower())
    bare = sort == "record" and case.claim.clause.direction is not Direction.UP
    return bool(money) or bare or sort.endswith("either") or is_of_either_end(cue)


_PRICES = frozenset(("cpi", "hicp"))


def is_of_the_size_of_a_fall(case: Case, cue: str) -> bool:
    """Whether an extreme is told of how far a measure fell, so that its highest is the lowest
    figure: "fell 2%, the most since May". The worst and the weakest after a fall are no small ones,
    unless they name it: "fell 0.1%, the weakest fall since May"."""
    if case.claim.direction is not Direction.DOWN or not case.operation.signed:
        return False
    if _is_down_from_a_rate(case.claim.clause):
        return False
    return _JUDGED(cue.lower()) is None and _OF_HOW_IT_DID(cue) is None


def _is_down_from_a_rate(clause: Clause) -> bool:
    """Whether only a rate of growth is down from what it was before: "prices rose by 3%, down from
    3.4% and the slowest rate since March", "inflation eased to 3%, its slowest pace since May"."""
    if clause.change is None:
        return False
    text, place = clause.sentence_text, clause.change.span.start - clause.sentence.start
    if _DOWN_TO.match(text, place) is not None:
        return True
    moved = _MOVED.findall(text, 0, place)
    return bool(moved) and not moved[-1] and _DOWN_FROM.match(text, place) is not None


_MOVED = regex(
    r"\b(?:r[io]s\w*|gr[eo]w\w*|climb\w*|increas\w+|gain\w*|expand\w*|up|advanc\w+|"
    r"(f[ae]ll\w*|dropp?\w*|declin\w+|shr[aiu]nk\w*|contract\w+|down|lower|slid\w*|sank|eas\w+))\b"
)
"""Moves that are told, with those down in a group."""
_DOWN_FROM = regex(
    r"(?:down|lower)\s(?:from|than)\s(?:(?:a|an|the|its|their)\s)?(?:[a-z-]+\s)?\d[\d.]*"
    rf"\s?{PERCENT_ENDED}"
)
_DOWN_TO = regex(
    r"[a-z]+\s(?:(?:back|further|slightly|again)\s)?to\s(?:(?:an?|just|only|about)\s)?"
    rf"(?:annual\s)?\d[\d.]*\s?{PERCENT_ENDED}"
)
_OF_HOW_IT_DID = regex(rf"(?:weak|poor)est\b(?!.*\b{MOVE}\b)", re.IGNORECASE).match


def may_be_of_no_size(sort: str) -> bool:
    """Whether an extreme is told by a word of which no list tells what it is of: the greenest or
    kindest figure since May may be no largest and no smallest one."""
    return sort.endswith("either")


def can_be_told_of(case: Case, cue: str, sort: str) -> bool:
    """Whether an extreme may be one of a measure and its step of time; weather is told of none
    that does not measure it: sales "helped by the sunniest spring for a generation"."""
    if _OF_WEATHER.match(cue) and _WEATHER.search(case.forms.series.title) is None:
        return False
    return not is_of_other_steps(cue, case.frame.period) and _is_led_to(case, sort)


_OF_WEATHER = regex(
    r"(?:sunn|wett|dri|rain|snow|wind|storm|dull|cloud|fogg|frost)(?:i?est)\b", re.IGNORECASE
)
_WEATHER = regex(
    r"rain|precipit|sun|snow|wind|storm|cloud|fog|frost|humid|drought|flood|weather|climat|soil|"
    r"water|river|stream|lake|dam\b|reservoir|inflow|moist|temperature",
    re.IGNORECASE,
)


def _is_led_to(case: Case, sort: str) -> bool:
    """Whether the words that lead up to an extreme of which no list tells name the measure, a
    figure or what stands for one: ministers who "have not been this happy since May" do not."""
    clause = case.claim.clause
    if not may_be_of_no_size(sort):
        return True
    lead = clause.lead
    lead = _BREATH.split(lead)[-1]
    if _STANDS_FOR_ONE.search(lead) is not None:
        return True
    titled = {word[:4] for word in _WORDS.findall(case.forms.series.title.lower())}
    words = _WORDS.findall(lead[:1].lower() + lead[1:])
    known = any(
        s.own
        and s.span is not None
        and s.term.kind is not TermKind.AREA
        and clause.span.start - len(lead) <= s.span.start < clause.span.start
        for s in clause.terms
    )
    return known or any(word[:4] in titled for word in words)


_BREATH = regex(r"[;:]|\b(?:and|but|as|while|when|because|though)\b")
_STANDS_FOR_ONE = regex(
    r"\d|\b(?:it|they|that|this|these|those|which|figures?|totals?|readings?|rates?|levels?|numbers?|"
    r"counts?|results?|tall(?:y|ies)|sums?)\b",
    re.IGNORECASE,
)
_WORDS = regex(r"\b[a-z]{3,}")


def was_not_so_then(
    sort: str, cue: str, track: Track, now: Value, scope: Period | None
) -> Period | None:
    """The time at which a measure is said to have been last higher or lower than now, where it was
    not; None where it was, or no such time is told."""
    if scope is None or not sort.endswith(("last_low", "last_high")) or not _LATER(cue.lower()):
        return None
    then = {p: v.value for p, v in track.items() if scope.contains(p)}
    low = sort.endswith("low")
    was = any(v < now.value if low else v > now.value for v in then.values())
    return None if was or not then else min(then, key=lambda p: p.start)


def only_beyond(
    sort: str, cue: str, beyond: list[Period], track: Track, now: Value
) -> list[Period]:
    """Those of the times at which a measure was `beyond` what it is now that speak against a text:
    for "last higher in May" and "not been higher since May" the ones at which it was higher, as
    what is level with it is not."""
    later = sort.endswith(("last_low", "last_high")) and _LATER(cue.lower())
    if not later and not _NOT_BEYOND(cue.lower()):
        return beyond
    return [p for p in beyond if track[p].value != now.value]


def is_of_other_steps(cue: str, period: Period) -> bool:
    """Whether an extreme is told of other steps of time than a figure over `period` can be one of:
    quarters tell of no "most in any month", and months of no "weakest year since 2020"."""
    days = (period.end - period.start).days
    step = _STEP_NAMED.search(cue)
    if step is not None and days >= _LONGEST[step[1].lower()]:
        return True
    return _A_YEAR.match(cue) is not None and days < _SHORTEST_YEAR


_STEP_NAMED = regex(r"\b(?:any|single) (?:\w+ )?(month|quarter|week|day)\b", re.IGNORECASE)
_LONGEST = {"day": 1, "week": 7, "month": 31, "quarter": 92}
"""Days that a step has at most."""
_A_YEAR = regex(r"[\w-]+\syear\b(?![-–]|\s(?:so far|to date))", re.IGNORECASE)
_SHORTEST_YEAR = 180
"""Days from which on a season may be called a year."""
