"""Home of context: whether a figure is quoted, forecast, aimed at, supposed or superseded."""

import re
from collections.abc import Iterable

from verifier.language.comparisons.outdoing import FALL_BEHIND, OUTDO
from verifier.language.denials import is_denied
from verifier.language.earlier_prints import is_an_earlier_print
from verifier.language.forecasts.explanations import (
    ASKED,
    SEE,
    without_explanations,
    without_relatives,
)
from verifier.language.forecasts.foretold_on import goes_on_from, without_the_beaten
from verifier.language.forecasts.givens import is_told_as_given, of_facts
from verifier.language.forecasts.idle_modals import HAPPENED, without_idle_modals
from verifier.language.forecasts.supposing import is_seen_ahead, is_supposed
from verifier.language.forecasts.surveyed import without_surveyed
from verifier.language.forecasts.targets import is_aimed_at
from verifier.language.quotes import without_sayings
from verifier.lazy import holds, regex
from verifier.model.clause import Context
from verifier.model.hedge_words import HEDGE_OR_UNDER
from verifier.model.mention import Figure

_FORECAST_BEFORE = regex(
    r"\b(?:forecast(?:s|ed|ing|ers)?|expect(?:s|ed|ing|ation|ations)?|project(?:ed|ing|ion|ions|"
    r"s(?! (?:[a-z]+ed|rose|fell|grew|sank|slid|(?:we|a)re|had|ha[sv]e|in|of|with|worth|and)\b))|"
    r"predict(?:s|ed|ing|ion|ions)?|consensus|"
    r"(?:forecasts|estimates|predictions|guesses|calls|views)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:rang(?:ed|e|es|ing)|spann?(?:ed|ing)?|ran|clustered|varied)\b|"
    r"(?:worst|best|base|bull|bear|severe|adverse|baseline|central|upside|downside|stress|mild)[- ]"
    r"(?:case|scenario)|scenarios?|(?:budget|plan|calculation|sum|projection)s?\s(?:is|are|was|were)\s"
    r"(?:built|based|predicated|drawn up)\son|"
    r"(?<!\d )(?<!\ba )(?:set|due|poised|on (?:course|track)) to(?!\s(?:music|work|one side)\b)|"
    r"(?<!last )(?<!first )(?<!ever )(?<!been )(?<!only )(?<!\d )(?<!% )(?<!levels )"
    r"(?<!level )seen (?:at|reaching|hitting|falling|rising|averaging|coming in)|"
    r"(?:median|average|mean|analysts?[’']?|economists?[’']?|market|street|missing|beat\w*)\s"
    rf"(?:\w+\s){{0,2}}estimates?|{ASKED}|"
    r"estimates? (?:of|for) an?|(?<!opinion )(?<!exit )(?:poll|"
    r"(?<!in the )(?<!leads the )(?<!lead the )(?<!led the )(?<!leading the )(?<!topped the )polls|"
    rf"polled(?!\s(?:{HEDGE_OR_UNDER}\s)*$))|"
    r"pencil(?:s|l?ed|l?ing)? in|"
    r"anticipat(?:e|es|ed|ing)|assumes?(?! that\b)|outlook|will(?! now\b)|shall|could|"
    r"would(?! you believe|-be\b)|might|(?-i:may)|banking on|"
    r"(?:bet(?:s|ting)?|wager(?:s|ed|ing)?|money (?:is|are|was|remains))"
    r"(?: (?:is|are|was|remains|stays))?(?: still| firmly)? on|"
    r"my (?:[a-z]+ ){0,2}(?:bet|guess|hunch|hope|call)|(?<!\S)(?-i:Look|Watch) (?:out )?for|"
    r"(?:ha[ds]|have|was|were|is|are|been) braced for|"
    r"(?:(?<!who )looks|(?:is|are|was|were) looking) for (?!work\b|jobs?\b|an?\b)"
    r"(?:[\w’'-]+\s){1,4}?(?:at|of|to)|(?:is|are|was|were) "
    r"(?:likely|due|set|seen|poised) (?:to|at)|likely to|odds|chance|probability|think|thinks|"
    r"reckon(?:s|(?:ed)?(?= (?:that|it|the|there|prices|inflation)\b))|tips|tipped|"
    rf"{SEE}|(?<!\bthe )next (?:year|month|quarter|week)|"
    r"(?:in|over|for) the next (?!(?:two|three|four|six|nine|\d+)(?:[,.;)]| and\b| but\b))|"
    rf"by (?:the end of )?20\d\d(?![^.;]{{0,40}}\b{HAPPENED}\b)|"
    r"guidance|(?:guid(?:e[ds]|ing)|steer(?:ed|s|ing))\s(?:\w+\s){0,3}(?:to|towards?|for)|"
    r"(?:economists|analysts) had|"
    r"(?:markets|traders|investors)\s(?:(?:are|were|have|had|now|fully|only|also)\s){0,2}"
    r"pric(?:e|ed|ing) in|(?:market|futures|swaps|curve)\s(?:is|are|was|were|has|have)\s"
    r"(?:\w+\s)?pric(?:ed|ing)(?: in)?|"
    r"(?:experts?|forecasters?|markets?|street|city|traders?|investors?|analysts?|economists?|"
    r"consultants?)\s(?:(?:had|have)\s(?:been\s)?)?(?:look(?:ed|ing) for|feared|picked|wanted|"
    r"(?:plumped|gone|went) for|hop(?:ed|ing) for|called for|count(?:ed|ing) on|"
    r"bargained for|pointed to))\b",
    re.IGNORECASE,
)
_WILL = regex(r"\b(?:I|you|he|she|it|we|they|that|there|[A-Z]\w+)[’']ll\b(?! now\b)", re.I)
"""The short form, of which no word edge parts the pronoun: "they'll cut by 25 basis points"."""
_FORECAST_AFTER = regex(
    r"^(?![^.;:]{0,60}?,\s(?:[\w’'-]+\s){1,4}?(?:expect|predict|forecast|project|anticipate)(?:e?d)?\s"
    r"(?:that|the|an?|it|its|this|to|no|more|another|further|little|policymakers|rates)\b)"
    r"[^.;:]{0,60}?\b(?:that |which )?(?:economists?|analysts?|markets?|investors?|traders?|"
    r"forecasters?|the consensus|consensus|the market|(?:Wall )?Street|the City|experts|bankers|"
    r"pundits)\b[^.;:]{0,40}?\b(?:had |have )?(?:forecast|"
    r"expected|expect|predicted|predict|pencill?ed|anticipated|projected|feared|"
    r"(?:look|hop|brac)(?:ed|ing) for|bank(?:ed|ing) on|(?:were|was|are) after)\b|"
    r"^\s*(?:\w+\s){0,3}(?:forecast|expected|predicted|projected|pencill?ed in|anticipated|tipped|"
    r"foreseen|hoped for|looked for|eyed|envisaged)\b"
    r"(?!\s+(?:to|by the \w+ (?:office|department)))|"
    r"^\s*(?:\w+\s)?(?:that\s|which\s)?(?:the\s|an?\s|its\s)?(?:[\w’'-]+\s){1,5}had\s(?:been\s)?"
    r"(?:forecast|expected|predicted|pencill?ed in|anticipated|projected|looked for|hoped for|"
    r"feared|pointed to|counted on|bargained for|plumped for|picked|told to expect|down for|"
    r"guided(?:\s\w+)?\s(?:to|for|towards?)|"
    r"in mind)\b|^\s(?:that\s|which\s)?(?:the\s|its\s)?(?:[\w’'-]+\s){1,3}had\sdown\b|"
    r"^\s*(?:[\w-]+\s){0,3}?(?:that|which)\s(?:the\s)?(?:[\w-]+\s)?(?:economists|analysts|"
    r"forecasters|traders|pundits|City|Street)\s(?:had|have)\s(?!been\s|said\b|seen\b)|"
    r"^\s*(?:\w+\s){0,2}(?:consensus|forecasts?|estimates?|expectations?)\b(?!\s+of)",
    re.IGNORECASE,
)
_OUTTURN_AFTER_ALL = regex(
    r"(?:\b(?:as|than|beat(?:ing|s)?|missed|missing|above|below|topped|in line with|against|"
    r"despite|match(?:ed|ing|es)?|meeting|met|defying|exceed(?:ed|ing)|short of|better|worse|"
    r"higher|lower|more|less|faster|slower|(?:is|was|just|exactly|about)(?=\swhat\s))\s+"
    r"(?:what\s(?:[\w’'-]+\s){1,4}?|(?:[\w’'-]+\s){0,3})"
    r"(?:forecasts?|expected|expectations?|estimates?|predicted|projected|pencill?ed\sin|"
    r"consensus|projections?|predictions?|anticipated|foreseen)"
    r"|\bthan\s(?:[^\W\d][\w’'-]*\s){3,7}had\s"
    r"(?:forecast|expected|predicted|projected|foreseen))"
    r"(?:\s(?:in|for|last|this|by)\s(?:the\s)?(?!an?\b)\w+(?:\s(?:half|month|quarter|year|week))?)?"
    r"\s*(?:,|and|to|at|with|$)",
    re.IGNORECASE,
)
_FORECAST_BEFORE_IT = regex(
    r"\b(?:forecast|outlook|projection)\s(?:trimmed|cut|lowered|raised|lifted|nudged|downgraded|"
    r"upgraded)\s(?:up\s|down\s|back\s)?from\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
"""An earlier forecast: "a forecast trimmed from 34 million tonnes"."""
_FOLLOWING = regex(
    r"^.*\d[^\d]{0,40}\b(?:following|after|compared with|up from|down from|from)\s"
    r"(?![^\d]*(?:orecast|xpect|redict|roject|onsensus|stimate))[^\d]*$"
)
"""All before the time that a forecast is set against: "a forecast of 4.8%, after May's"."""
_EXPECTING = ("forecast", "expect", "estimate", "predict", "project", "consensus", "encil")
_FORESEEING = (
    *("forecast", "expect", "project", "predict", "consensus", "estimate", "poll", "pencil"),
    *("tipped", "foreseen", "hoped", "looked", "eyed", "envisaged"),
    *("scenario", "-case", " case", "guesses", "calls", "views", "budget", "plan", "calculation"),
    *(
        "sums",
        "on course",
        "on track",
        "anticipat",
        "outlook",
        "will",
        "shall",
        "would",
        "could",
        "might",
        "may",
        "banking",
    ),
    *(
        "bet",
        "wager",
        "money",
        "my ",
        "watch",
        "likely",
        "due",
        "set ",
        "poised",
        "odds",
        "chance",
        "probability",
        "think",
    ),
    *("reckon", "tips", "tipped", "see", "next", "by 20", "by the end", "guid", "ts had", "steer"),
    *("assume", "look", "feared", "plump", "pick", "wanted", "hop", "called for", "count"),
    *("bargained", "pointed", "braced", "analyst", "economist", "strategist", "’ll", "'ll", "pric"),
)
_FORESEEN = (
    *("forecast", "expect", "project", "predict", "consensus", "estimate", "encil", "anticipat"),
    *("look", "hop", "brac", "bank", "had", "guided", " after", "feared"),
)
"""What each match of the patterns above holds: a look that costs less than their search."""


def contexts_of(before: str, after: str, lead: str, figure: str = "") -> tuple[Context, ...]:
    """What the words around a figure make of it.

    `before` and `after` are the figure's piece left and right of it, `lead` the sentence up to the
    piece, `figure` the figure as printed. Quotation is told apart by `quoted`.
    """
    found: list[Context] = []
    said = f"{lead}{before}".lower()
    before = without_idle_modals(without_sayings(before), lead, after, figure)
    before = of_facts(without_surveyed(without_relatives(before)))
    named = holds(said, _EXPECTING) and _THE_EXPECTED.search(before)
    if not named and is_an_earlier_print(before, after, lead, said):
        found.append(Context.REVISED_FROM)
    elif "from" in said and _FORECAST_BEFORE_IT.search(before):
        found += [Context.REVISED_FROM, Context.FORECAST]
    if is_aimed_at(before, after, said):
        found.append(Context.TARGET)
    ahead = f"{goes_on_from(lead, before)}{before}"
    if Context.REVISED_FROM not in found and (
        named
        or (holds(said, _FORESEEING) and _is_foreseen(ahead, said))
        or _is_forecast_behind(after)
        or is_seen_ahead(before, after)
    ):
        found.append(Context.FORECAST)
    if is_supposed(before, figure, after):
        found.append(Context.HYPOTHETICAL)
    if Context.REVISED_FROM not in found and is_denied(before, after, lead, said):
        found.append(Context.DENIAL)
    return tuple(found)


_THE_EXPECTED = regex(
    r"\b(?:the|an?|its|their|below|above|than)\s(?:[\w-]+\s)?(?:expected|predicted|forecast|projected|"
    r"anticipated|pencill?ed-in|forecasted)\s(?:(?:[\w-]+\s){1,2}of\s)?[$£€¥₹]?$",
    re.IGNORECASE,
)
"""A figure called a forecast right before it: "below the expected 3%", "an expected rise of 3%"."""


def _is_foreseen(before: str, said: str) -> bool:
    """Whether the words before a figure foretell it, those aside that only set it against what had
    been foretold."""
    before = _COUNTED_ANEW.sub(" ", without_explanations(before))
    if holds(said, _EXPECTING):
        before = _OUTTURN_AFTER_ALL.sub(" ", without_the_beaten(before))
        before = _FOLLOWING.sub(" ", before)
    return (_FORECAST_BEFORE.search(before) or _WILL.search(before)) is not None


_COUNTED_ANEW = regex(
    r"\b(?i:office|agency|bureau|ministry|department|institute|statisticians|authority|service|board)"
    r"\s(?:now|today)\s(?:thinks?|reckons?)\s[^.;:\d]{0,60}?\b(?:was|were|rose|fell|grew|came|had)\b"
)
"""What those who count think of a time that is over: "the office now thinks output was"."""


def is_what_was(before: str, after: str) -> bool:
    """Whether a figure with a past time of its own is only what a forecast is set against: "will
    average 16.5%, below the 23% of 2025"."""
    beside = _SET_BESIDE.search(before)
    return beside is not None and not (
        _FORECAST_BEFORE.search(before[beside.start() :]) or _is_forecast_behind(after)
    )


def is_given(before: str, after: str) -> bool:
    """Whether a figure with a past time of its own is told as a fact, though its sentence
    foretells, aims at or supposes, and nothing behind it calls it what was foretold or aimed at."""
    if _is_forecast_behind(_ENDS.split(after, maxsplit=1)[0]) or is_aimed_at("", after, ""):
        return False
    return is_told_as_given(before, after)


_ENDS = regex(r",\s|\s(?:and|but|or)\s")
_SET_BESIDE = regex(
    r"\d[^\d;]*\b(?:below|above|than|from|after|against|compared (?:with|to)|versus|following)\s"
    r"(?:(?:the|a|last year[’']s|its|about|around|nearly)\s)*[$£€]?$",
    re.IGNORECASE,
)


def said_behind(before: str, after: str, figure: Figure, figures: Iterable[Figure]) -> str:
    """What of the words behind a figure is said of it: those up to the next figure, and of the
    first of a pair that another is set against what stands behind both: "against 7.2% and 14.8%
    forecast"."""
    end, others = figure.span.end, [f for f in figures if f.span.start >= figure.span.end]
    paired = [f for f in others if figure.group is not None and f.group == figure.group]
    if len(paired) == 1 and _SET_BESIDE_IT.search(before) is not None:
        joined = after[: paired[0].reach.start - end]
        if _AND.fullmatch(joined):
            after, end = after[paired[0].span.end - end :], paired[0].span.end
            others.remove(paired[0])
    return after[: max(0, min((f.span.start for f in others), default=end + len(after)) - end)]


def _is_forecast_behind(after: str) -> bool:
    """Whether what follows calls the figure a forecast, and does not set it against one."""
    match = _FORECAST_AFTER.match(after) if holds(after.lower(), _FORESEEN) else None
    return match is not None and _SET_AGAINST.search(match.group()) is None


_SET_BESIDE_IT = regex(
    r"\b(?:against|versus|vs\.?|than|compared (?:with|to)|not|rather than|instead of)\s"
    r"(?:(?:the|an?|about|just|only)\s)?[$£€¥]?$"
)
_AND = regex(r"\s(?:and|or)\s")
_SET_AGAINST = regex(
    rf"\b(?:{OUTDO}|{FALL_BEHIND}|"
    r"what|as|above|below|than|against|versus|compared|defying|despite|short of|in (?:line|step|"
    r"keeping) with|match\w*|meet(?:s|ing)|met|confound\w*|disappoint\w*|"
    r"(?:ahead|shy|wide) of (?=[^,;]{0,40}(?:forecast|expect|estimat|consensus|predict|project))|"
    r"when|while|whereas|though|although)\b",
    re.IGNORECASE,
)


_WILLED = regex(r"\bwill\b|\b[A-Za-z]+[’']ll\b", re.IGNORECASE)


def is_willed_alone(sentence: str) -> bool:
    """Whether "will" is all that foretells in a sentence: "the cap will be £1,741 from October",
    and not "the cap will rise, analysts expect"."""
    rest = _WILLED.sub(" ", sentence)
    return rest != sentence and not (_FORECAST_BEFORE.search(rest) or _UNSURE.search(rest))


_UNSURE = regex(
    r"\b(?:if|unless|analysts?|economists?|experts?|forecasters?|hopes?|plans?|aims?|target|likely|"
    r"probably|perhaps|estimates?|eventually)\b",
    re.IGNORECASE,
)
