"""Home of what is set against no other time: against a guess, a plan, a norm, another measure or a
figure that the text prints, and so is no move of its own measure."""

from verifier.judge.asked import is_a_multiple_of_another
from verifier.judge.guessed import is_off_a_guess
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim


def is_against_no_time(claim: Claim) -> bool:
    """Whether a difference or a multiple is told of what is no other time of its measure: "483 more
    than they were built to hold", "12% short of normal", "nearly twice as many as economists had
    expected", "less than half the 2.8% growth of 2024"."""
    if claim.operation == "multiple" or _is_a_part(claim):
        return _is_a_multiple_of_no_time(claim)
    if claim.operation not in _MOVES or claim.basis_stated:
        return False
    if claim.clause.baseline is not None:
        return False
    behind = stretch_of(claim)[1]
    if is_off_a_guess(claim):
        return True
    return any(told.match(behind) for told in (_THAN, _OFF_THE_NORM, _OFF_A_GUESS))


_MOVES = ("growth", "change")


def _is_a_part(claim: Claim) -> bool:
    """Whether a move is told in words, as a part: "a tenth better than", "half the"."""
    return (
        claim.operation in _MOVES
        and claim.quantity is not None
        and (claim.quantity.unit == "ratio")
    )


def _is_a_multiple_of_no_time(claim: Claim) -> bool:
    """Whether a multiple or part is one of a guess, of another measure or of a printed figure: the
    rounds that find what stands behind it may bear it out, and no other time contradicts it."""
    behind = claim.clause.tail
    if _OF_A_GUESS.match(behind) or _OFF_A_GUESS.match(behind) or _OF_A_FIGURE.match(behind):
        return True
    return is_a_multiple_of_another(claim)


_FIGURE = r"[$£€¥₹]?\d[\d.,]*\s?(?:[a-z%]+\s){0,3}?"
_OF_A_GUESS = regex(
    r"\s(?:as\s(?:many|much|high|large|big|strong|good|bad|great)\s(?:[a-z]+\s)?as|what|of\swhat|the|"
    r"(?:the\s)?(?:rate|pace|number|amount|level|rise|fall|gain|drop|size))\s(?:that\s)?"
    r"(?:[\w’'-]+\s){0,4}?"
    r"(?:expect(?:ed|ations?)|forecast(?:s|ed|ers)?|predict(?:ed|ions?)|consensus|estimates?|targets?|"
    r"pencilled|penciled|anticipated|projected|projections?|foreseen|hoped|feared|planned|budgeted)\b"
)
"""What a multiple is one of that is somebody's guess or wish: "twice as many as had been forecast",
"double the consensus"."""
_OF_A_FIGURE = regex(
    rf"\s(?:of\s|as\s\w+\sas\s|\w+er\sthan\s|better\sthan\s|worse\sthan\s|more\sthan\s)?"
    r"(?:(?:(?:the|its|their|an?|[A-Z]\w+[’']s)\s){1,2}|(?:the\s)?(?:[\w.-]+\s){0,3}?[\w.-]+[’']s?\s)"
    rf"{_FIGURE}"
    r"(?!years?\b|months?\b|weeks?\b|quarters?\b|days?\b|decades?\b)"
)
"""The printed figure that a multiple is one of: "half the 4,598 stolen in 2022", "a tenth better
than the €249m of the consensus", "double July's 0.2%", "ten times the euro zone's 0.2%"."""
_OFF_A_GUESS = regex(
    r"\s(?:[a-z]+\s)?(?:(?:more|less|fewer|better|worse|[a-z]+er)\sthan|above|below|ahead\sof|behind|"
    r"short\sof|shy\sof|over|under|beneath|off)\s(?:"
    r"(?:(?:had|was|were)\s(?:been\s)?)?(?:widely\s|initially\s|originally\s|first\s|previously\s)?"
    r"(?:expected|forecast|predicted|anticipated|feared|hoped|thought|foreseen|projected|pencilled\sin|"
    r"penciled\sin|budgeted|bargained\sfor)\b|"
    r"(?:(?:the|its|their|an?|market|analysts|economists)\s|[\w-]+[’']s?\s){0,2}(?:[\w-]+\s){0,2}?"
    r"(?:forecasts?|expectations?|estimates?|consensus|projections?|guidance|predictions?|targets?|"
    r"goals?|budgets?|plans?|ceilings?|limits?|quotas?)\b)"
)
"""What a measure is set against that is somebody's guess or wish: "3% more than expected", "12,000
short of the government's target"."""


_OFF_THE_NORM = regex(
    r"\s(?:more\sthan|less\sthan|fewer\sthan|\w+er\sthan|short\sof|shy\sof|above|below|over|under|"
    r"beneath|down\son|up\son|off)\s(?:(?:the|its|their|what\sis|an?)\s)?(?:[\w-]+\s){0,3}?"
    r"(?:normal|usual|pre-?industrial|norms?|average|mean|par|peaks?|highs?|troughs?|lows?|records?)\b(?!\s(?:of|for|in)\s(?:the\s)?(?:\d|last|past|"
    r"previous|EU|OECD|euro))"
)
"""What a measure is set against that is no time of its own, and no series of growth holds."""
_THAN = regex(
    r"\s(?:(?!than\b)[\w’'-]+\s){0,3}?(?:more|less|fewer|above|below|\w+er)\s(?:\w+\s)?than\s(?:"
    r"(?:they|it|we|he|she)\s(?:were|was|are|is|can|could|should|may)\b|"
    r"(?:had\sbeen|was|were|is|are)\s\w+(?:ed|en|ilt|ised)\b|"
    r"the\s(?:law|rules?|limits?|targets?|plans?|budget|quota|cap|treaty|contract|licence|norm)\b|"
    r"(?:planned|needed|required|allowed|promised|pledged|permitted|intended|agreed|ordered)\b)"
)
