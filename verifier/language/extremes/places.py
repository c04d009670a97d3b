"""Home of places: the words that say that something stands at an end of an order."""

import re

from verifier.language.extremes.superlatives import STEP, comparatives, superlatives
from verifier.language.times.year_parts import OF_SUCH_PARTS, YEAR_PART
from verifier.lazy import regex
from verifier.model.months import MONTH
from verifier.model.printed_money import MARK

STATED = (
    r"(?:\b(?:is|are|was|were|been|remain(?:s|ed|ing)?|stay(?:s|ed)|bec(?:a|o)mes?|has|have|had|with|"
    r"se(?:en|es)|saw|"
    r"(?:emerged|ranked) as|"
    r"made up|makes? up|form(?:s|ed)?|represent(?:s|ed)?|constitut(?:es|ed)|drew|attracted|"
    r"received|"
    r"recorded|posted|logged|kept|keeps|showed|shows|reported|registered|suffered|claim(?:s|ed)|"
    r"boast(?:s|ed)|enjoy(?:s|ed)|account(?:s|ed)(?:\sfor)|being|"
    r"(?:making|made|makes) it)\s(?:(?:again|still|(?:by )?now|also|by far|far and away|these days|"
    r"easily|comfortably|once (?:more|again)|already|currently)\s){0,2}|"
    r"\bstill\s|,\s(?:(?:by far|far and away|easily|comfortably|still|again)\s)?)"
    r"(?:the|(?:[A-Z]|the\s)[\w.]*(?:\s[A-Z][\w.]*)?[’'](?:s|(?=\s))|its|our|their)\s(?:single\s)?"
)
BULLET = r"(?:(?<=^)|(?<=[•*–-] ))(?=[A-Z]\w+(?: [\w-]+){0,5}?: )"
QUALITY = (
    r"(?!(?:likely|important|recent|notabl[ey]|since|in|of|for|on|ever|yet|this|at|among|by|from|to)\b)"
    r"\w+"
)
NOT_MEASURED = (
    r"(?!\s(?:\w+\s)?(?:problems?|headaches?|challenges?|worr(?:y|ies)|concerns?|threats?|risks?|"
    r"reasons?|surprises?|issues?|questions?|tests?|changes?|mistakes?|fears?|draws?|names?|"
    r"winners?|all(?:y|ies)|friends?|foes?|critics?|supporters?|backers?|"
    r"losers?|hurdles?|obstacles?|impacts?|influences?|part|of it|of all|"
    r"likely|important|recent|notabl[ey]|of the problem|one-?\w*|ever)\b)"
)
_HIGH, _LOW = superlatives("high", ranking=True), superlatives("low", ranking=True)
_BEHIND_A_VERB = (
    r"(?:\b(?:was|were|is|are|ran|runs|stood|stands|remains|remained)\s(?:(?:again|still|by far|"
    r"also|once (?:more|again))\s)?|,?\sand\s)"
)
_IN_A_PLACE = r"(?=\s(?:in|among|at)\s(?:the\s)?[A-Z])"
_THEN = (
    rf"(?:\s(?:last|this|that)\s(?:year|month|quarter|week|season|{YEAR_PART})|"
    rf"\sin\s(?:{MONTH}(?:\s\d{{4}})?|\d{{4}}))"
)
_IS_WITH = (
    r"\s(?:was|were|is|are)\s(?:(?:again|once more|once again|still|to be found)\s)?"
    r"(?:with|in|from|at|to|on|along|around)\s(?:the\s)?"
    rf"(?!{YEAR_PART}\b)[A-Z]"
)
_WITH_A_PLACE = (
    rf"(?=(?:\s(?:[a-z-]+|US|UK|EU)){{1,3}}(?:\s(?:in|of|for)\s[\w-]+)?{_THEN}?"
    rf"(?:,\s{MARK}?\d[^,;]{{0,20}},{_IS_WITH}|{_IS_WITH}[^.;,]{{0,30}},\s"
    rf"(?:at|on|with|where)\s{MARK}?\d))"
)
MOVED = (
    r"(?:gr[eo]w|grown|growing|grows|rose|risen|rising|climb(?:ed|ing|s)|increas(?:ed|ing)|fell|"
    r"fallen|falling|dropp(?:ed|ing)|declin(?:ed|ing)|shr[au]nk|shrinking|expand(?:ed|ing))"
)
ENDS = (
    rf"{_BEHIND_A_VERB}(?P<ran>(?!most|least)(?:{_HIGH}|{_LOW})){_IN_A_PLACE}|"
    rf"\b(?:The|[A-Z]\w+[’']s)\s(?P<front>{_HIGH}|{_LOW}){_WITH_A_PLACE}|"
    r"\b(?:was|is|were|came|finished|remained)\s(?:(?:once (?:more|again)|again|still)\s)?"
    rf"(?P<top>top)(?=,?\s(?:with|at|on)\s{MARK}?\d)|"
    rf"\b{MOVED}\s"
    r"(?:(?:again|now|still|by far)\s)?(?:the\s)?(?P<paced>fastest|quickest|slowest|most|least)"
    r"(?=[.,;:–—]|$|\s(?:on\sthe\s(?:year|month|quarter)|of\s(?:all|the|any|these|those)|among|at|"
    r"by|with)\b|\sin\s(?:the\s)?[A-Z])|"
    r"(?:[,;]|\b(?:and|while|but))\s(?:(?:the\s)?(?-i:[A-Z])[\w.’'-]*(?:\s(?:and\s|of\s)?(?-i:[A-Z])[\w.’'-]*){0,3}|"
    r"(?!(?:was|is|its|this|has|as|his|hers|less|across|thus|always|perhaps)\b)(?-i:[a-z]){2,}s)\s"
    rf"the\s(?P<gapped>{_HIGH}|{_LOW})(?=(?:,|\s\(|,?\s(?:at|on|with))\s?"
    rf"(?:(?:just|only|about|nearly|almost|over|under|a)\s){{0,2}}{MARK}?\d)"
)
"""Ends of an order told without "the": "was highest in Nevada and lowest in Maine", "The biggest
deficit, $22bn, was with Vietnam", "was again top, with 82", "grew fastest, by 4%"; or without a
verb behind another: "Maine had the highest rate and Ohio the lowest, at 3%"."""
PLACED_BY = ("other", "any", "head", "cue", "ran", "front", "top", "paced", "gapped")
"""The groups of a pattern of places that hold the words of one."""
HOLDERS = (
    r"(?:customers?|buyers?|markets?|suppliers?|sources?|exporters?|importers?|producers?|brands?|"
    r"destinations?|partners?|ports?|airports?|states?|cit(?:y|ies)|countr(?:y|ies)|regions?|"
    r"sellers?|earners?|growers?|lenders?|employers?|crops?|fuels?|makers?)"
)
"""What holds a place in an order: "the top corn state"."""
THAN_THE_OTHERS = (
    rf"\b(?:{comparatives('high')}|{comparatives('low')}|more \w+)"
    r"(?:\s(?!than\b)[a-z-]+){0,4}\sthan\s(?:(?:in|at|for|on|from|"
    r"to|by)\s|th(?:at|ose) (?:in|of|from|to|for|with|at)\s)?(?:"
    r"any of the other\s(?:\w+\s)?[\w-]+|"
    r"anywhere else(?: in (?:the |Great )?[A-Z][\w-]+)?|(?:any|all) other\s"
    rf"(?!(?:\w+\s)?(?:{STEP}|time|point|stage|thing|factor|reason|issue|way|one|player|man|woman)\b)"
    r"(?:(?!bar\b|except\b|but\b)[\w-]+\s){0,2}?(?!bar\b|except\b|but\b)[\w-]+(?=[,.;:]|$|\s(?:in|on|of|at|with|and|or|but|as|to|for|from|that|is|"
    r"was|has|have|had|by)\b))(?!\s(?:bar|except|but|apart|besides)\b)"
)
"""A place told by comparison: "more than any other source"."""
OF_ANY = (
    r"(?:\s(?!since\b|in\b|on\b|for\b|of\b)[\w-]+){0,3}?\s"
    rf"(?!{OF_SUCH_PARTS})(?:of any(?: other)?|of all|among all)\s"
    rf"(?!(?:the\s)?(?:(?:[\w-]+[\s-])?{STEP}|{YEAR_PART}|time|times|ages?(?!\sgroups?)|ever)\b)"
    r"(?:the\s)?[\w-]+"
)
"""Among what an extreme is one: "the most jobs of any state"."""
_STILL_FIRST = regex(
    r"(?:remain(?:s|ed)|stay(?:s|ed)|(?:is|are|was|were|bec(?:a|o)mes?|been)(?!.*\blikely\b))\b"
)


def is_still_first(sentence: str, match: re.Match[str]) -> bool:
    """Whether a place is told to last, which needs no figure: "remained the biggest customer",
    "became the biggest source", or is one of growth: "was the fastest-growing state"."""
    held = re.match(rf"\s(?:[\w-]+\s)?{HOLDERS}\b", sentence[match.end("cue") :])
    return held is not None and _STILL_FIRST.match(match.group()) is not None


_HAD = regex(r"\b(?:had|has|have|having|enjoyed|suffered|endured)\sthe\s$", re.IGNORECASE)
_OF_A_STEP = regex(rf"[\w-]+\s{STEP}(?=[.,;:–—]|\s(?:by|with|as|at|while|and)\b|\s*$)")


def has_no_other_end(sentence: str, match: re.Match[str]) -> bool:
    """Whether a place without a verb goes on from no other end of the order that is told before."""
    return match["gapped"] is not None and not _AN_END.search(sentence, 0, match.start("gapped"))


_AN_END = regex(rf"\bthe\s(?:{_HIGH}|{_LOW})\b(?=[^.;]*\d)")


def names_no_extreme(lead: str, told: str) -> bool:
    """Whether the words behind `lead` are no record of a history: "one of the steepest falls ever",
    "the third lowest on record", "for most of 2025", "what is usually the busiest month", "Clothing
    shops had the best month", "importers of record"."""
    if told.lower().startswith("least ") and lead.lower().endswith("at "):
        return True  # "at least since 1990"
    if lead.endswith("of ") and _ON_FILE.match(told):
        return True
    part = (_MOST_OF if not lead else _SOME).match(told) and (not lead or _OF_SOME.search(lead))
    return bool(part or _ONE_OF.search(lead) or _is_best_of_all(lead, told))


_ORDINAL = (
    r"(?:second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|"
    r"eigh|nine)teen|twentie)th|\d+(?:st|nd|rd|th))"
)
_ONE_OF = regex(
    rf"\b{_ORDINAL}\s(?:equal\s|joint\s)?$|"
    r"\b(?:normally|usually|typically|traditionally|often|always)\s(?:the|its|their|our)\s$|"
    r"\b(?:one|two|three|some|several|many|few|most|among|part|any|each|all|half)\s(?:of\s)?"
    r"(?:the|its|their|our|his|her|\w+[’']s)\s(?:\w+\s)?$|\bamong(?: the)?\s$",
    re.IGNORECASE,
)
_ON_FILE = regex(
    r"record(?:\s*$|\s?[.,;:)\u2013\u2014]|\s(?:and|or|nor|but|who|whose|that|which|is|are|was|were|has|have|"
    r"had|must|may|might|can|could|should|will|would|shall|in|on|at|as|by|for|to|from|under|with|"
    r"before|after|when|if|since|during|says?|said|files?|filed|pays?|paid)\b)",
    re.IGNORECASE,
)
"""Behind "of" what is entered in a register: "counsel of record", "the importer of record must";
not "of record size"."""
_OF_SOME = regex(r"\b(?:on|in|of|from|for|with|by|at|across)\s$", re.IGNORECASE)
_MOST_OF = regex(r"most\sof\s(?!any\b|all\b)", re.IGNORECASE)
_SOME = regex(r"most\s(?!since\b|ever\b|in\b|on\b|for\b|of (?:any|all)\b)", re.IGNORECASE)
"""What is most of them or many, and no extreme: "on most Indian goods since May"."""


def _is_best_of_all(lead: str, told: str) -> bool:
    """Whether an extreme behind `lead` sets those side by side that a text tells of: "Clothing
    shops had the best month"; with the time since when, it is one of a history."""
    return _HAD.search(lead) is not None and _OF_A_STEP.match(told) is not None
