"""Home of scenes: the time of what happened to people before an article turns to its figures."""

import re
from datetime import date, timedelta

from verifier.language.scan import Sentence
from verifier.language.times.marks import is_in_a_mark
from verifier.language.times.topics import takes_up
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.clause import TimeRef
from verifier.model.mention import CueKind, TimeKind
from verifier.model.months import MONTH
from verifier.model.period import Frequency
from verifier.model.weekdays import WEEKDAY

_PEOPLE = regex(
    r"\b(?:s?he|her|his|hers|him|who|herself|himself|husband|wife|partner|girlfriend|boyfriend|"
    r"(?:grand)?(?:mother|father|parents)|mum|dad|son|daughter|family|couple|newlyweds)\b|"
    rf"\b(?!{MONTH}\b)[A-Z][a-z]+\s(?:[A-Z][a-z]+\s[a-z]+ed\b|and\s[A-Z][a-z]+\s[A-Z][a-z]+)"
)
_DATA = (
    r"(?:figures|data|numbers|statistics|estimates|readings|an?\s(?:report|index|survey)|"
    r"the\s(?:report|index|survey))"
)
_DAY = rf"(?:today|yesterday|this\s(?:morning|week)|on\s{WEEKDAY})"
_OUT = regex(
    rf"\b{_DATA}\s(?:(?:[a-z]+|[A-Z]\w+)\s){{0,8}}?(?:out|released|published|issued|unveiled)\s"
    rf"(?:[a-z]+\s){{0,3}}?{_DAY}|"
    rf"\b(?:[Nn]ew|[Ff]resh|[Oo]fficial|[Ll]atest|[Gg]overnment)\s(?:[a-z]+\s)?{_DATA}\s"
    r"(?:(?:[a-z]+|[A-Z]\w+)\s){0,8}?"
    r"(?:show(?:ed|s)?|suggest(?:ed|s)?|explain|reveal(?:ed|s)?|confirm(?:ed|s)?|indicated?)\b",
    re.IGNORECASE,
)
"""What an article turns to its figures by: "Figures out today explain why"."""


def is_a_scene(own: Sentence) -> bool:
    """Whether a sentence tells of people and of no rate and no move: "When she viewed a semi in
    the spring, there were eleven other couples on the pavement"."""
    if own.role is Role.TITLE or _PEOPLE.search(own.text) is None:
        return False
    rates = any(f.quantity.unit == "percent" for f in own.figures)
    return not rates and not any(cue.kind is CueKind.VERB for cue in own.cues)


def turns_to_figures(own: Sentence) -> bool:
    """Whether a sentence says that figures have just come out, which are the newest."""
    return _OUT.search(own.text) is not None


def this_year(own: Sentence, inherited: TimeRef | None, published: date) -> TimeRef | None:
    """The month or quarter of this year that a sentence without a time of its own is about where
    it is set against that of last year, later than what was told before: "6.5% more than in July
    last year". None for what may have been a peak long gone."""
    told = inherited.period if inherited is not None else None
    if inherited is not None and (told is None or inherited.to_date):
        return None
    if takes_up(own.text) or any(time.kind is TimeKind.POINT for time in own.times):
        return None
    for time in own.times:
        then = time.period
        named = time.kind is TimeKind.BASELINE and time.anaphor is None
        if is_in_a_mark(own.text, own.span.start, time.span):
            continue  # "5% below the peak of July last year"
        if then is None or not named or then.frequency not in _STEPS or then.count != 1:
            continue
        now = then.years_later(1)
        later = told is None or told.end < now.start
        if later and now.end < published <= now.end + _NEWS:
            return TimeRef(now)
    return None


_NEWS = timedelta(days=110)
"""So long after its end a month or quarter may still be the newest."""
_STEPS = (Frequency.MONTH, Frequency.QUARTER)
