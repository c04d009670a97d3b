"""Home of change words: the words that say which way something moved, and what keeps them idle."""

import re
from functools import cache

from verifier.language.figures.counted import is_more_than
from verifier.language.figures.margins import before_margin
from verifier.language.forecasts.events import AN_EVENT
from verifier.language.moves.attributive import is_attributive
from verifier.language.moves.idle_moves import is_idle_here
from verifier.language.moves.taken_off import taker
from verifier.language.wordlists import any_of, rows
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.extreme_names import EXTREME, TOP
from verifier.model.mention import Cue, CueKind, Direction, Figure, FigureKind
from verifier.model.months import MONTH
from verifier.model.printed_money import MARK
from verifier.model.span import Span

WORD = regex(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_IDLE_BEFORE_PARTICLE = frozenset(
    "made make makes making add adds added adding end ended ends set sets shut break broke "
    "breaking sum sums holds held hold follow followed catch caught drawn draw taken sign "
    "snapped snap lapped mopped hoovered gobbled lined kicked opened drummed backed stocked "
    "packed rang clocked chalked totted fed cleaned mopping hoovering gobbling soaked soaking "
    "look looks looked looking worked works working summed summing clock clocks ring rings "
    "clocking ringing totting chalking packing eat eats eating ate eaten use uses using used "
    "dig digs dug digging gobbled mopped hoovered scooped take takes taking took swallow swallowed "
    "swallows soak soaks buy buys bought buying cough "
    "coughs coughed coughing stump stumps stumped stumping pony ponied ponying signed signs "
    "wind wound turn turned show showed speed give gives gave given giving".split()
)
_COMPARED = regex(
    r"(?:[\d%](?:pc|\s?(?:bps?|pps?|ppts?)|[pmCF]|bn|tn)?|\b(?:(?:an?|one|two|three|four)[\s-](?:quarter|fifth|sixth|"
    r"(?:seven|eigh|nin|ten)th)s?|pc|cent|points?|times|thirds?|half|much|even|slightly|far|"
    r"still|sharply|is|are|was|were|be|been|than|the))\s*$",
    re.IGNORECASE,
)
_BEFORE_PARTICLE = regex(r"(?:\s+\w+)?\s+")
_LED = regex(r"[\d%]\s*$|[a-zA-Z)]\s$")
_FIGURE = regex(
    r"(?:(?<!\d)(?!(?:19|20)\d\d\b)\d\S*|percent|per cent|pc|times|points?|(?:third|quarter|fifth|"
    r"sixth|eighth|tenth)s?|half)"
    r"(?:\s(?:lakh|crore|thousand|million|billion|metric|square|cubic|percentage|basis|per|"
    r"full)){0,2}(?:\s(?:US\s|U\.S\.\s)?[\w-]+(?:\ssterling)?)?(?:\s(?:an?|per)\s(?:day|week|month|quarter|year|head|person))?\s$"
)
_SMALL = regex(
    r"(?i)\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?:[\w-]+\s)?$"
)
_NOUNY = regex(
    r"\b(?:an?|the|its?|their|this|that|no|any|of|with|further|another|sharp|big|small|steep|"
    r"\w+ly|annual|nominal|real|net|overall|actual|[a-z]+-o(?:n|ver)-[a-z]+|biggest|largest|\w+est|consecutive|straight|an?\s[\w-]+)\s+$|"
    r"[’']s\s+$|[%\d](?:\s*|-)$|"
    r"(?:points?|percent|cent|\d%)[\s-](?:rate|price|pay|tax|wage|fare|rent|tariff|job)\s+$|"
    r"(?:\b(?:per)?cent|\d(?:pc|p|bn|m|tn)|(?:\b|\d)(?:bps?|ppt?s?)|\b(?:points?|[mbtr]+illion|crore|tonnes?))(?:\s+|-)$",
    re.IGNORECASE,
)
_COUNTED = regex(
    r"\d(?:m|bn|tn|k)?\s(?:(?:thousand|million|billion|trillion|lakh|crore)\s)?[a-z]{3,}\s$"
)
_STANDS = regex(r"\s(?:at|than|to|on|from|against|after|and|by|in|during|over|for)\b|[.,;]|$")
"""What stands behind a comparative, and not behind a verb: "19 paise lower at 88.72"."""
_OF_OR_IN = regex(r"\s{1,3}(?:in|of)\b")
_WAS = regex(r"\s(?:was|were|amounted|averaged|(?:has|had)\sbeen)\b")
_RATE_OF = regex(r"\b(?:rate|pace)\sof\s(?:\w+\s)?$")
_OPENS = r"(?:(?<![\w-])|(?<=%-)|(?<=cent-)|(?<=\dpc-)|(?<=\spct-)|(?<=point-))"  # "a 1.1%-drop"


@cache
def _lexicon() -> tuple[dict[str, tuple[tuple[CueKind, Direction | None], ...]], re.Pattern[str]]:
    table: dict[str, list[tuple[CueKind, Direction | None]]] = {}
    for row in rows("change_words"):
        direction = Direction(row["direction"]) if row["direction"] else None
        table.setdefault(row["word"], []).append((CueKind(row["kind"]), direction))
    pattern = re.compile(rf"{_OPENS}{any_of(table)}(?![\w-])", re.IGNORECASE)
    return {word: tuple(kinds) for word, kinds in table.items()}, pattern


def find_cues(text: str, within: Span, figures: tuple[Figure, ...] = ()) -> list[Cue]:
    """The change words inside `within`, left to right, hedges around the figures left out.

    "more than 5%" and "up to 5%" are bounds and no cues; "5% more than" is one. "ticked up" is
    one cue with the direction of its particle.
    """
    table, pattern = _lexicon()
    cues: list[Cue] = []
    for match in pattern.finditer(text, within.start, within.end):
        word = match.group().lower()
        span = Span(match.start(), match.end())
        if word == "off" and (taken := taker(text, span)) is not None:
            cues.append(Cue(taken, "taken off", CueKind.VERB, Direction.DOWN))
            continue
        if _inside_hedge(span, figures) or _idle(text, word, span, within):
            continue
        readings = dict(table[word])
        kind = _kind(text, word, span, readings)
        if kind is CueKind.COMPARATIVE and is_attributive(text, span):
            continue
        if word in _ADJECTIVES and kind is CueKind.VERB and _tells_how(text, span):
            continue
        direction = readings.get(kind)
        last = cues[-1] if cues else None
        if (
            last
            and kind is CueKind.ADVERB
            and last.kind is CueKind.VERB
            and _BEFORE_PARTICLE.fullmatch(text, last.span.end, span.start)
        ):
            cues[-1] = Cue(
                Span(last.span.start, span.end),
                last.word,
                CueKind.VERB,
                last.direction or direction,
            )
            continue
        cues.append(Cue(span, word, kind, direction))
    return [cue for cue in cues if cue.direction is not None]


def _tells_how(text: str, span: Span) -> bool:
    """Whether what may be a verb only tells how something is: "the same story at lower volume"."""
    led = _BEFORE_A_NOUN.search(text, max(0, span.start - 12), span.start)
    return led is not None and _A_NOUN.match(text, span.end) is not None


_ADJECTIVES = frozenset(("lower", "slow", "narrow"))
_BEFORE_A_NOUN = regex(
    r"\b(?:at|with|on|of|in|from|by|for|amid|despite|through|under|an?|its|their|some|even|"
    r"(?:report|show|enjoy|bring|mean)(?:s|ed|t)?|brought|paid|saw|see|sees)\s$",
    re.IGNORECASE,
)
_A_NOUN = regex(r"\s(?!(?:than|by|to|from|at|on|in|and|or|as|the|its|their)\b)[a-z]{3,}\b")

_LETTING = ("let go", "lets go", "letting go")
_STUFF = regex(
    r"\sof\s(?:[a-z]+\s){0,2}[\d.,]+\s?(?:[a-z]+\s)?(?:tonnes?|tons?|kilos?|kilograms?|grams?|"
    r"litres?|gallons?|barrels?|(?:cubic|square)\s\w+)\b"
)


def _inside_hedge(span: Span, figures: tuple[Figure, ...]) -> bool:
    return any(
        figure.reach.contains(span)
        and figure.kind is not FigureKind.MULTIPLE
        and figure.span.start >= span.end
        for figure in figures
    )


_ADDING = frozenset(("add", "adds", "added", "adding"))


def _idle(text: str, word: str, span: Span, within: Span) -> bool:
    """Whether a particle or comparative says nothing about a movement here."""
    before = WORD.findall(text[max(within.start, span.start - 24) : span.start])
    previous = before[-1].lower() if before else ""
    after = text[span.end : span.end + 12].lower()
    if (word == "crashes" and _ACCIDENTS.match(text, span.end)) or is_idle_here(text, word, span):
        return True
    if word == "bounce" and text[max(0, span.start - 7) : span.start].lower() == "on the ":
        return True  # "down for a third month on the bounce"
    if word in _ADDING and after.startswith(" up to "):
        return True  # "the deficit added up to $221.6bn"
    if word in _LETTING and _STUFF.match(text, span.end):
        return True  # "let go of 13 billion tonnes" lets it out, "of 11,000" sheds workers
    if word in ("up", "down", "off"):
        idle = {"up": (" to now",), "off": (" the ", " its ", " a ", " lightly")}.get(word, ())
        if word == "off" and _OFF_ITS_PEAK.match(text, span.end):
            return False
        last = text[max(0, span.start - 1 - len(previous)) : span.start - 1].lower()
        ended = last == previous and previous in _IDLE_BEFORE_PARTICLE
        return ended or after.startswith(idle)
    if word in _BEHIND_FIGURES:
        if word == "above" and after.startswith((" sea ", " ground", " zero", " averag")):
            return True
        if previous in ("no", "not"):
            return True
        if word in _NO_SIDES and _NO_SIDES[word].match(text, span.end):
            return True
        if word in _OF_A_MARK and not _MARK_AFTER.match(text, span.end):
            return True
        if word in ("ahead", "behind") and _BY_A_RATE.match(text, span.end):
            return False
        end = before_margin(text, span.start)
        head = text[max(within.start, end - 3) : end]
        if head == "or " and not text.startswith(" than", span.end):
            return True  # "moderate drought or worse"
        if OR_FIGURE.search(text[max(within.start, span.start - 40) : span.start]):
            return False
        return not (_LED.search(head) and _follows_figure(text, span, within))
    if word in _LAGGING:
        return _LAST_YEARS.match(text, span.end) is None
    if word.startswith("contract") and word in _AGREED:
        return _IS_AGREED.search(text, max(within.start, span.start - 24), span.start) is not None
    if word in _IN_COLOURS:
        head = text[max(within.start, span.start - 16) : span.start]
        return _PERCENT_BEFORE.search(head) is None
    if word == "cut" and _CUT_GOODS.match(text, span.end):
        return True
    if word in _OF_STOCKS:
        return not _STOCKS.search(text, max(within.start, span.start - 80), span.end + 60)
    if word in _WITH_OFF:
        return _OFF.match(text, span.end) is None
    if word.startswith(("pick", "took")) and _PICKED.match(text, span.end):
        return True
    return f"{previous} {word}" in ("short cut", "short move", "short change", "in addition")


_LAGGING = frozenset(("trail", "trails", "trailed", "trailing"))
_LAST_YEARS = regex(
    rf"\s(?:last\s\w+[’']s|(?:a|the)\syear\s{AGO}|year-ago|the\s(?:same|previous|prior)|th(?:at|ose)\sof)\b"
)
"""What a figure may trail that moved: "arrivals trail last year's by 1.5%", and no rival."""
_AGREED = frozenset(("contract", "contracts"))
_IS_AGREED = regex(
    r"(?:\b(?:an?|the|its|this|that|each|every|whose|active|current|benchmark|new|futures?|service|supply|rental|"
    r"lease|labou?r|insurance|gas|oil|power|maintenance|construction|defen[cs]e|\w+[’']s)|-\w+)\s$",
    re.IGNORECASE,
)
"""What makes a contract an agreement: "the front-month contract averaged", "service contracts"."""
_CUT_GOODS = regex(r"\s(?:flowers|blooms|stems|roses|foliage|diamonds)\b")
"""Goods that are sold cut, by name: "exports of cut flowers"."""
_ACCIDENTS = regex(
    r"\s(?:that\s|which\s)?(?:kill|claim|involv|injur|left|cost|happen|account|were|are|in(?:volving)?\b|"
    r"on\b|and\b)"
)
"""What makes crashes those of the roads: "crashes killed 41 cyclists"."""
_IN_COLOURS = frozenset(("in the red", "in the black"))
_PERCENT_BEFORE = regex(r"(?:%|\bcent|\bpercent|\d\s?pc|\bpoints?|\d\s?(?:bps?|ppt?s?))\s$")
"""What makes "in the red" a fall and no loss: "closed 0.3 per cent in the red"."""
_OFF_ITS_PEAK = regex(rf"\s(?:its|their|the)\s(?:[\w-]+\s){{0,2}}?(?:{TOP}|records?|worst|best)\b")
"""What a figure may lie off: "18 per cent off their peak"."""
_OF_STOCKS = frozenset("build builds built draw draws".split())
_STOCKS = regex(r"\b(?:barrels?|crude|inventor(?:y|ies)|stocks|stockpiles?|bcf|storage)\b")
"""What builds and draws are told of: "a draw of 3.2 million barrels"."""
_WITH_OFF = frozenset("knocked knocks wiped wipes wiping lopped lops".split())
_OFF = regex(r"\s[^.;,]{1,40}?\soff\b")
"""What a verb needs to take something away: "knocked 3% off the price"."""
_PICKED = regex(
    r"\s(?:some\s|about\s|nearly\s)?\d[\d,.]*m?\s(?:[\w-]+\s)?(?:calls|passengers|phones|votes|"
    r"awards|prizes|medals|parcels|migrants|survivors)\b"
)
"""What is picked up one by one, and no rise: "picked up 975,000 calls"."""
_OF_A_MARK = frozenset(("under", "beneath", "beyond", "clear of", "adrift of"))
_MARK_AFTER = regex(
    rf"\s(?:(?:the|its|their|an?)\s(?:[\w-]+\s){{0,3}}?(?:mark|level|figure|total|tally|average|norm|"
    rf"same|previous|prior|year|value|number|amount|volume|rate|pace|{EXTREME}|estimate|forecast)\b|"
    rf"the\s{MARK}?\d|last\b|\w+[’']s\b|wh(?:at|ere)\b|year-|(?:19|20)\d\d\b|forecasts?\b|expectations\b|"
    rf"th(?:at|ose) of\b|{MONTH}\b)"
)
"""What a figure lies under: "1.2% under the mark of a year earlier"."""
_BEHIND = regex(r"\s(?:bars|closed|schedule|the\s(?:wheel|scenes?|bar|rise|fall|jump|drop|move)\b)")
"""What people, reasons or ships are behind, and no figure is: "86,911 people behind bars"."""
_NO_SIDES = {"behind": _BEHIND, "ahead of": regex(AN_EVENT)}
_BY_A_RATE = regex(
    r"\sby\s(?:[a-z]+\s){0,2}(?:[$£€]\d|\d[\d.,]*\s?(?:%|pc\b|per ?cent\b|basis points\b|bps?\b)|"
    r"\d{1,3}(?:,\d{3})+\b(?!\s(?:votes|points|ballots|seats)\b))"
)
"""What makes "ahead" a rise: "ahead by 8.7 per cent", "by 96,500", not by 5 points in a poll."""
_BEHIND_FIGURES = frozenset(
    "more less fewer better worse above below behind ahead under beneath".split()
) | {"ahead of", "shy of", "short of", "adrift of", "clear of", "beyond"}
OR_FIGURE = regex(rf"\bor\s{MARK}?\d[^\s,]*(?:\s\w+){{0,2}},\s$")
_SUM_IN_WORDS = regex(
    r"\b(?:an?(?:\s(?:full|whole))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s"
    r"(?:cents?|nickel|dime|penny|pence|dollars?|euros?|pounds?|rupees?|paise|céntimos?|centavos?|kobo|kopecks?|"
    r"pesewas?|groszy|points?|(?:percentage|basis) points?|degrees?|tonnes?|tons?|barrels?|grams?|"
    r"kilos?|litres?|gallons?|miles?|minutes?)\s$",
    re.IGNORECASE,
)
"""A sum or points in words: "three cents below June's price"."""


def _follows_figure(text: str, span: Span, within: Span) -> bool:
    end = before_margin(text, span.start)
    lead = text[max(within.start, end - 40) : end]
    if _FIGURE.search(lead) is not None or _SUM_IN_WORDS.search(lead) is not None:
        return True
    return is_more_than(text, span.end) and _SMALL.search(lead) is not None


def _kind(text: str, word: str, span: Span, readings: dict[CueKind, Direction | None]) -> CueKind:
    """Verb or noun, where a word may be either: a determiner, adjective or figure before it, or
    "in", "of" or "was" after it, makes it a noun."""
    if len(readings) == 1:
        return next(iter(readings))
    lead = text[max(0, span.start - 20) : span.start]
    nouny = _NOUNY.search(lead)
    if CueKind.COMPARATIVE in readings and (
        _COMPARED.search(lead)
        or text.startswith(" than ", span.end)
        or (_COUNTED.search(lead) and _STANDS.match(text, span.end))
        or OR_FIGURE.search(text[max(0, span.start - 40) : span.start])
    ):
        return CueKind.COMPARATIVE
    was = _WAS.match(text, span.end) is not None and _RATE_OF.search(lead) is None
    follows = was or _OF_OR_IN.match(text, span.end)
    noun = CueKind.NOUN in readings and bool(nouny or follows)
    return CueKind.NOUN if noun else next(kind for kind in readings if kind is not CueKind.NOUN)
