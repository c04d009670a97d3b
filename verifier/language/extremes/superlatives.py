"""Home of superlatives: the words for an extreme, and the words that say among what it is one."""

import re
from datetime import timedelta
from functools import cache

from verifier.language.times.year_parts import OF_SUCH_PARTS, ORDINAL_PART, YEAR_PART
from verifier.language.wordlists import prefix_tree, rows
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.mention import TimeMention
from verifier.model.months import MONTH
from verifier.model.period import PER_YEAR, Frequency, Period

_NUMBER = (
    r"(?:an?|\d+|half an?|several|many|a dozen|(?:two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?))"
)
_NEARLY = (
    r"(?:(?:almost|nearly|more than|over|just over|just under|at least|about|some|around|roughly|"
    r"well over|close to|the last|the past|the)\s){0,2}"
)
_STEPS = (
    r"(?:years?|months?|quarters?|decades?|weeks?|fortnights?|days?|seasons?|centur(?:y|ies)|"
    r"generations?)"
)
STEP = (
    r"(?:month|quarter|year|week|day|season|winter|spring|summer|autumn|fall|half|period|session|"
    rf"{MONTH.lower()})"
)
"""A period that an extreme may be one of without more words: "July was the busiest month"."""
_HISTORY = (
    r"(?:records|figures|series|data(?: ?sets?|base)?|statistics|tables?|archives?|lists?|ledgers?|"
    r"files?|counts?|run of figures)"
)
_OWNER = r"(?:(?:the|its|their|our|this) )?(?:[\w-]+ ){0,3}?[\w-]+[’']s? "
"""Whose figures an extreme is one of: "the statistics office's"."""
_RUNNING = r"(?:week|month|quarter|year|decade|century)"
SCOPE = (
    rf"(?:since\b|on record\b|on file\b|on (?:our|its|the|their) (?:books|records|files)\b|"
    rf"(?:in|for) {_NEARLY}{_NUMBER}\s(?:and a half\s)?{_STEPS}\b|"
    r"(?:in|for) (?:years|decades|months|weeks|generations|centuries|ages)\b"
    r"(?! (?:of|with|when|where|that|which|in|to|like|such|before|after|ago|past|ending|ended)\b)|"
    rf"(?:in|of) (?:all |our |its |their |these |those ){{1,2}}{_NUMBER}\s{_STEPS}"
    rf"(?= of (?:[\w-]+ )?{_HISTORY}\b)|"
    rf"(?:in|of|over|for) (?:the|its|their) (?:past|last|previous|preceding) (?:{_NUMBER}\s)?"
    rf"{_STEPS}\b|"
    r"(?:recorded|measured|logged|registered)(?=[.,;:)]|\s*$)|"
    r"ever\b|of all time\b|in history\b|in living memory\b|"
    r"in (?:its|their|our|the|this) (?:\w+ )?(?:history|records?|series)\b|"
    rf"in {_OWNER}(?:[\w-]+ )?(?:history|records?|series|log(?:s|book)?|(?:published|comparable|"
    r"historical) (?:figures|data|accounts|results))\b|"
    r"in an? (?:run|line) (?:(?:that|which) (?:goes|stretches|reaches|runs|starts|began|begins|"
    r"dates)|going|stretching|reaching|starting|beginning|dating)\b|"
    r"(?:in|for|of) the series\b|"
    r"in (?:the|our|its|these|this) (?:tables?|data(?: ?set)?|archives?|logbooks?)\b|"
    r"in (?:the|our|its|these) figures\b(?=[.,;)]|\s*$)|"
    rf"(?:in|of) (?:an? |the |our |its |their )?(?:[\w-]+ ){{0,2}}?{_HISTORY},? (?:"
    r"that|which|going|dating|stretching|starting|beginning|running|reaching|back|kept|we)\b|"
    r"(?:(?<=st )|(?<=month )|(?<=quarter )|(?<=year )|(?<=week )|(?<=day )|(?<=level )|"
    r"(?<=total )|(?<=figure )|(?<=reading )|(?<=price )|(?<=result )|(?<=number )|(?<=count )|"
    r"(?<=rate ))"
    r"yet\b(?!\s(?:to|another|again|it|he|she|they|we|the)\b)|"
    rf"(?:(?:in|for|of) any (?:\w+ )?|(?:in|on) a single ){STEP}\b(?: of (?-i:{MONTH})\b)?"
    r"(?: since\b| (?:so far )?this year\b| of the year\b)?|"
    rf"(?:so far )?this {_RUNNING}\b|of (?:the|this) {_RUNNING}\b|of 20\d\d\b|"
    rf"for (?:an?|any) (?-i:{YEAR_PART})\b|(?-i:{OF_SUCH_PARTS})|"
    rf"for (?:an?|any) (?-i:{ORDINAL_PART})\b(?! (?:running|straight|in (?:a row|succession))\b))"
)
"""What an extreme is one of in time: "since", "on record", "in three years", "this year"."""
_OF_WHAT = (
    r"(?:\s(?:in|for|of|from|to|among|at)\s(?!(?:any|all|every|which|what|whom|whose|points?|percent(?:age)?|per|cash|money|real|"
    r"nominal|absolute|dollar|pound|euro)\b)"
    r"(?:(?:that|this)\s)?(?:(?!(?:and|or|but|that|which|who|as|than|was|were|is|are|has|had|have|since|on|to|in|at|by|with)\b)"
    r"[\w'’-]+\s){0,4}?(?!\d)[\w'’-]+(?=\s(?:since|on\srecord|ever)\b)(?<!\sever))"
)
"""What an extreme is one of, in front of the time since when: "the biggest fall in house prices
since 2012", "the best showing for that market since May"."""
BETWEEN = (
    r"(?:-[a-z]+ing)?(?:\s(?!than\b|since\b|in\b|on\b|ever\b|for\b|of\b)[\w'’-]+){0,5}?"
    rf"{_OF_WHAT}?"
    r"(?:\sof(?:\s(?!the\b|all\b|any\b|its\b|their\b|those\b|these\b|them\b|\d)[\w'’-]+){1,3}?)?"
    r"(?:,\s[^,.;]{3,40},|\s(?:for|in)\s(?:early\s|late\s|an?\s|the\s)?(?-i:[A-Z])\w+"
    r"(?:\s(?-i:[A-Z])\w+){0,2}|\sin\s(?:the|this|our)\s(?:region|county|city|state|province|"
    r"country|bloc|eurozone|euro\s(?:zone|area))|"
    rf"\sfor\s(?:an?|any|the|that|this)\s(?:[\w-]+\s){{0,3}}?{STEP}s?"
    r"(?:\sof\s(?:an?|any|the|its)\s(?:\w+\s)?(?:year|season))?|"
    r"(?:(?:(?<=\sreading)|(?<=\sfigure)|(?<=\snumber)|(?<=\stotal)|(?<=\smonth)|(?<=\squarter))"
    r"\sfor|(?:(?<=\syear)|(?<=\sweek)|(?<=\sday)|(?<=\sseason)|(?<=\shalf))\sfor)\s"
    r"(?:[\w'’-]+\s){0,8}?[\w'’-]+)?"
)
"""The words between an extreme and its scope: "the fewest sales for a third quarter since"."""
_SPAN = (
    r"(?:(?:since|on record|(?:in|for) [\w ]{1,20}?(?:year|month|quarter|decade)s?)\b|"
    rf"(?:in|of) (?:[\w-]+ ){{0,3}}?{_HISTORY},? (?:that|which|going|dating|stretching|starting|"
    r"beginning|running|reaching)\b)"
)
FIRST = (
    rf"(?P<first>(?:(?<=[Ff]or the )|(?<=[Ff]or ))first time(?: since\b|(?= {_SPAN}))|"
    r"first (?:[\w-]+ ){0,3}?(?:rise|fall|decline|increase|gain|drop|growth|contraction|"
    r"expansion|slowdown|acceleration|cut|hike|loss|improvement|deterioration|pick-up|upturn|"
    r"downturn|rebound|reduction|decrease|worsening|easing|tightening)(?: [\w-]+(?:[’']s)?){0,5}?"
    rf"(?= {_SPAN})|"
    r"first time (?:that )?(?:[\w'’-]+ ){1,4}?(?:has|have|had) (?:\w+ly )?(?:fallen|dropped|"
    r"declined|shrunk|contracted|slipped|gone (?:up|down)|risen|grown|increased|climbed|"
    r"expanded|improved|worsened)(?: [\w-]+){0,2}?"
    r"(?= (?:since|(?:in|for) [\w ]{1,20}?(?:year|month|quarter|decade)s?)\b)|"
    r"(?<=[,d] the )first"
    rf"(?= {_SPAN})|(?<=[,d] its )first(?= {_SPAN}))"
)
"""The first movement of its direction since a time; "a 1% drop, the first since 2019" as well."""


@cache
def superlatives(end: str, ranking: bool = False) -> str:
    """A pattern of the superlatives of one end, `high` or `low`; with `ranking` only of those by
    which things are ordered ("the busiest")."""
    return prefix_tree(
        row["word"]
        for row in rows("superlatives")
        if row["end"] == end and (row["ranks"] or not ranking)
    )


@cache
def comparatives(end: str) -> str:
    """A pattern of the comparatives of the superlatives of one end: "busier", "fewer"."""
    regular = [
        f"{row['word'][:-3]}er"
        for row in rows("superlatives")
        if row["end"] == end and row["word"].endswith("est")
    ]
    return prefix_tree([*regular, *(["more"] if end == "high" else ["less"])])


_MORE, _LESS = comparatives("high"), comparatives("low")
NEVER = (
    r"(?:never|\w+n[’']t|not)\s(?:before\s)?been\s"
    r"(?:(?:so|this|as|any|that(?= \w+ since))\s)?(?:"
    r"(?P<never_low>low|small|cheap|weak|slow|few|cold|narrow|quiet|dry|scarce|rare|"
    rf"{_LESS})|"
    r"(?P<never_high>high|large|big|dear|many|busy|hot|warm|fast|strong|long|great|wide|full|"
    rf"numerous|plentiful|expensive|more \w+|{_MORE})|"
    r"(?:(?<=so )|(?<=this )|(?<=as )|(?<=that ))(?!way\b|case\b)(?P<never_either>[a-z]{3,14})"
    r"(?=\ssince\b))\b(?!\sthan\s[^\w,.;]?(?!(?:19|20)\d\d\b)\d)(?:\ssince\b)?"
)
"""An extreme told by its opposite: "never been dearer"; of what no list tells the end of, "not
been this lofty since May", either may be meant. A figure behind "than" is a mark that was kept to,
and what keeps to it may lie anywhere: "not been lower than 1.9% since May"."""
OTHERS = (
    r"(?:(?<=the )|(?<=its )|(?<=their )|(?<=our )|(?<=[’']s ))"
    r"(?!(?:latest|earliest|newest|oldest|youngest|nearest|closest|furthest|farthest|honest|modest|"
    r"forest|harvest|interest|protest|request|contest|conquest|arrest|guest|quest|west|midwest|northwest|"
    r"southwest|test|rest|nest|chest|pest|crest|quest|budapest|bucharest|finest|simplest)\b)"
    r"(?P<either>[a-z]{2,12}est)"
)
"""A superlative that no list tells the end of: "the fattest since 2023"."""
TURN = (
    r"(?<=the )(?:(?P<turn_high>(?:all-time )?peak|high point|high-water mark)|"
    r"(?P<turn_low>trough|nadir|low point))"
    r"(?=\s(?:came|was (?:reached|hit|in)|fell)\s(?:in|on|back in)\s)"
)
"""An extreme told as such: "The peak came in 2023, at 45.73 cents"."""
_BEFORE_A_TIME = r"\sbefore\s(?:the|its|their|covid|(?-i:[A-Z])|\d)"
"""What an extreme is held against that is over: "fewer than in any year before the pandemic"."""
THAN_ANY = (
    r"(?P<crowd_low>fewer\s[a-z-]+(?:\s[a-z]+)?\sthan\sever\b(?:\sbefore)?)|"
    r"(?P<crowd_high>more\s(?:of\s)?[a-z]+\sthan\sever\b(?:\sbefore)?)|"
    rf"(?:(?P<than_low>{_LESS})|(?P<than_high>{_MORE}))\sthan\s(?:(?:in|at|for|on|during)\s"
    r"any\s(?:(?:other|previous|earlier|prior|preceding|single|comparable)\s)?"
    rf"(?:{STEP}|time|point|stage)\b(?!{_BEFORE_A_TIME})"
    r"(?:\s(?:since|before|on record|in history)\b)?|"
    r"any(?:thing)?(?:\s(?:other|seen|recorded|reported|registered|reached|posted|logged|figure|total|"
    rf"number|reading|level|count|tally|value|{STEP})){{0,2}}\s(?=since\b)|"
    r"(?:it |they )?(?:has |have |had )?ever\b(?:\s(?:before|been)\b)?)|"
    r"(?:(?<=has )|(?<=have )|(?<=had )|(?=never\s\w+(?:ed|en|own|old|ade|ept)\s))never\s(?!been\b)"
    rf"[a-z]{{3,}}\s(?:so\s|as\s)?(?:(?P<done_low>few|little|{_LESS})|"
    rf"(?P<done_high>many|much|{_MORE}))\b(?!\sthan\b(?!\s(?:in|at|this|now)\b))|"
    r"(?:(?<=has )|(?<=have )|(?<=had ))never\sbeen\s(?P<been_either>(?:better|worse)\s[a-z]+ed)\b|"
    r"(?P<far_high>\bthan\s(?:in|at|on|during)\sany\s"
    r"(?:(?:other|previous|earlier|prior|single)\s)?"
    rf"(?:{STEP}(?!{_BEFORE_A_TIME})(?:\s(?:since|before|on record))?|"
    r"(?:time|point)\s(?:since|before)|before it)\b)|"
    r"(?P<unseen_high>(?:never (?:before )?(?:seen|reached|recorded|witnessed)(?: before)?)"
    r"(?=[\s.,;]|$)(?!\s(?:an?|the|any|anything|such|so|him|her|it|them)\b))"
)
"""An extreme told by comparison: "more than in any month since May", "never employed more"."""
BEATEN = (
    r"(?:smash|beat|br[eo]+k|broke|topp?|surpass|eclips|exceed|shatter|overt[ao]+k|past)\w*\s"
    r"(?:the|its|their|our|that|a|\w+[’']s)\s(?:previous|old|earlier|prior|existing|standing)\s"
    r"(?:(?P<beaten_low>lows?|minimum|trough)|"
    r"(?P<beaten_high>(?:all-time\s)?(?:bests?|records?|highs?|peaks?|maximum|highest)))\b"
)
"""An extreme told by what it beat: "smashing the previous best"."""


_BELOW = regex(
    r"(?P<near>least|less)?(?:most|more)?\s(?:negative|gloomy|pessimistic|downbeat|bearish|bleak|"
    r"depressed|downcast|despondent)\b",
    re.IGNORECASE,
)


def is_far_below(cue: str) -> bool | None:
    """Whether the words of an extreme tell what lies furthest below nothing ("most negative"), or
    nearest to it ("least gloomy"); None for other words."""
    found = _BELOW.match(cue)
    return None if found is None else found["near"] is None


_OF_EITHER_END = regex(
    r"(?!(?:low|high|height|peak|trough)s?\s)(?:(?:best|worst|(?:health|ros|gloom)iest|"
    r"(?:saf|tough|hard|harsh|rough|grimm|bleak|dark|bright|tight|slack)est)\b|"
    r"\w+ last (?:seen|reached|recorded)\b|"
    r"\w+ un(?:seen|matched|equalled) since\b|"
    r"[^.;]*?(?:\bnot|n[’']t) (?:seen|recorded|reached|matched|been seen)(?: [\w ]+)? since\b)",
    re.IGNORECASE,
)


def is_of_either_end(cue: str) -> bool:
    """Whether the words of an extreme leave open which end it is: what is high of one measure and
    low of another, the worst profit and the worst inflation, or what was "not seen since"."""
    return _OF_EITHER_END.match(cue) is not None


_HEDGE = r"\b(?:almost|nearly|about|around|some|close to)"
_HEDGED, _BEHIND_A_HEDGE = (
    regex(rf"{_HEDGE}\b", re.IGNORECASE),
    regex(rf"{_HEDGE}\s$", re.IGNORECASE),
)
_PRESENT = regex(
    r"(?:(?!\b(?:on record|ever|than|times|since|compared|against|above|below|from)\b)[^.;:,])"
    rf"{{0,70}}?\b(?:(?:this|(?<!time )of the|of this) (?P<span>{_RUNNING})|"
    r"of (?P<year>20\d\d)(?![-–/]\d))\b",
    re.IGNORECASE,
)
_RUNS = {"week": Frequency.WEEK, "month": Frequency.MONTH, "quarter": Frequency.QUARTER}


def present_span(words: str, period: Period) -> Period | None:
    """What lies before the year, decade or shorter run that words name: "the most this year",
    "the highest close of the week"."""
    match = _PRESENT.match(words)
    if match is None:
        return None
    if (run := running_span(words, period)) is not None:
        return run.shift(-1)
    years = {"year": 1, "decade": 10, "century": 100}[match["span"].lower()]
    last = period.end.year - period.end.year % years - 1
    return Period(Frequency.YEAR, last, last)


def running_span(words: str, period: Period) -> Period | None:
    """The week, month or quarter that words name as what an extreme is one of, or the year by its
    number ("the lowest figure of 2025"); None for what is longer."""
    match = _PRESENT.match(words)
    if match is not None and match["year"]:
        return Period.parse(match["year"])
    run = _RUNS.get(match["span"].lower()) if match else None
    return Period.of(run, period.end) if run else None


def present_year(words: str, period: Period) -> Period | None:
    """The year of which words name an extreme: "the lowest of the year so far"; None for others."""
    match = _PRESENT.match(words)
    span = match["span"] if match is not None else None
    return Period.of(Frequency.YEAR, period.end) if span and span.lower() == "year" else None


_YEAR = 365.28
_UNEVEN = 4
"""Days by which months and quarters add up to more or less than their share of a year."""
_DAYS = {Frequency.WEEK: 7, Frequency.DAY: 1}


def window_start(mention: TimeMention, period: Period, clause: Clause) -> Period | None:
    """Where the open span of "the most in almost three years" begins, a little later where the span
    itself is hedged; None where `mention` has no length."""
    if mention.window is None:
        return None
    frequency = mention.frequency or Frequency.YEAR
    days = mention.window * (_DAYS.get(frequency) or _YEAR / PER_YEAR.get(frequency, 1))
    if frequency not in _DAYS:
        days -= _UNEVEN  # what lies exactly so many months back is not inside
    text, start = clause.sentence_text, max(0, mention.span.start - clause.sentence.start)
    told = text[start : start + len(mention.span)]
    if _HEDGED.search(told) or _BEHIND_A_HEDGE.search(text[:start]):
        days *= 0.8
    return Period.of(Frequency.DAY, period.start - timedelta(days=round(days)))
