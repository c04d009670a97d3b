"""Home of the assertion `comparison`."""

import re

from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.arithmetic import wrapped
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import Direction
from verifier.model.notation import shown
from verifier.model.rule import Assertion, Case, Judgement
from verifier.model.verdict import Reason

_SLOWLY = r"(?:slow|weak|modest|sluggish|gradual|gent|mild|feeb|meek)(?:ly|y)\b"
_MORE = (
    rf"faster|more (?!{_SLOWLY})\w+ly|more|larger|higher|bigger|greater|steeper|quicker|stronger|"
    r"dearer|wider|longer|warmer|hotter|wetter|busier"
)
_LESS = (
    rf"slower|more {_SLOWLY}|less \w+ly|less|smaller|lower|weaker|fewer|cheaper|narrower|shorter|"
    r"cooler|colder|drier|quieter"
)


_PASSED = (
    r"edg(?:ed|es|ing)\s(?:out|past|ahead\sof)|pip(?:s|ped|ping)|leapfrog(?:s|ged|ging)?|"
    r"outperform(?:ed|s|ing)?|outd(?:id|oes|oing|one)|"
    r"(?:mov|pull|nudg|nos|inch|squeez|dr)\w*\s(?:back\s)?(?:ahead\sof|past)|(?:beaten|pushed\sdown)(?=\sby\s)"
)
_DROPPED = r"(?:f[ae]ll(?:en|s|ing)?|slip(?:s|ped|ping)?|drop(?:s|ped|ping)?)\s(?:back\s)?behind"
_CLOSE = (
    r"(?:(?:just|only|narrowly|well|far|comfortably|still|now|slightly|barely|marginally|a\s(?:whisker|hair|touch|"
    r"fraction|shade|nose)|again|once\smore|by\sthen)\s){0,3}"
)
_STANDS = (
    r"\b(?:is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)?|kept|keeps?|finish(?:ed|es)|ranks?|ranked|"
    rf"stands?|stood|came(?:\sin)?|comes(?:\sin)?)\s{_CLOSE}"
)
_ANOTHER = (
    r"\s(?:the\s)?(?!(?:\w+\s){0,2}(?:Street|Road|Avenue|Lane|Square|Station|Bridge|Line)\b)(?-i:[A-Z])[\w.&+-]*(?:\s(?:of\s)?(?-i:[A-Z])[\w.&+-]*){0,3}"
    r"(?=[.,;:)]|$|\s(?:in|on|at|with|and|but|by|for|as|again|once|while|when)\b)"
)
"""Another member of a field by its name, and nothing that it owns or that is called after it."""
_COUNTED = r"(?!than\b|likely\b|often\b|money\b)(?-i:[a-z])[a-z-]*"
_THERE = r"(?:were|was|are|have|had|left|died|came|in|sold|registered|last|this)\b"
"""What tells of two counted things that stand around "than": "more births than deaths were"."""


class Comparison(Assertion):
    """One measure set against another in words.

    Text: "grew faster than imports", "outpaced wages". Computed by the same operation for both
    measures over the same period: growth where the words tell of a pace, else levels. A mismatch
    when the order is the other way round and the printed digits tell them apart. Not covered:
    comparisons with a forecast, and those whose second measure no pack holds.
    """

    name = "comparison"
    priority = 70
    CUES = regex(
        rf"\b(?:(?P<more>{_MORE})\sthan|(?P<more_verb>outpac(?:ed|es|ing)|outstripp?(?:ed|s|ing)|"
        r"outnumber(?:ed|s|ing)?|"
        rf"overt(?:ook|akes|aken|aking)|outs(?:old|ells|elling)|{_PASSED})|(?P<less>{_LESS})\sthan|(?P<less_verb>lagg(?:ed|ing)|"
        rf"trail(?:ed|s)|{_DROPPED}))"
        rf"(?!\s(?!a\s(?:year|month|quarter|week)\s{AGO}\b)(?:one|two|three|four|five|six|seven|eight|nine|ten|half|twice|double|a|an|any|ever|before|usual|"
        r"normal|expected|forecast|planned|as|and|or|but|on|when|while|after|with|to|again|now|here|there|"
        r"(?:in |at |for |on )?(?:any|every|all|most|many|anywhere))\b)"
        r"(?!\s(?:the\s|they\s|it\s)?[\w-]{1,30}\s(?:could|can|would)\b)"
        r"(?=\s(?:that of |those of |its |the |their |in |"
        r"for )?[A-Za-z])|"
        r"\b(?:is|are|was|were|now|remain\w*|stay\w*)\s(?:(?P<more_side>above|ahead of)|"
        r"(?P<less_side>below|behind))(?=\s(?:th(?:at|ose) of\s|(?-i:[A-Z])\w+[’']s\b|"
        r"the\s(?:national|nation[’']s|country[’']s)\s|x$))|"
        rf"{_STANDS}(?:(?P<more_place>ahead\sof|above|clear\sof|in\sfront\sof)|"
        rf"(?P<less_place>below|behind))(?={_ANOTHER}|\sx$)|"
        rf"\b(?:(?P<more_of>more)|(?P<less_of>fewer))(?:\s{_COUNTED}){{1,3}}?\sthan"
        rf"(?=\s(?:(?-i:[A-Z])|[a-z-]+\s(?:[a-z-]+\s)?{_THERE}|x$))",
        re.IGNORECASE,
    )
    STEMS = (" than", "out", "overt", "lagg", "trail", "edg", "pip", "leapfrog", " past ",
             "beaten", "pushed", " above ", " below ", " ahead of ", " behind ", " clear of ",
             " front of ")  # fmt: skip
    EXAMPLES = {
        "Exports grew faster than imports in May.": "faster than",
        "Wages outpaced consumer prices in May.": "outpaced",
        "Germany grew more slowly than France.": "more slowly than",
        "Imports outnumbered exports in May.": "outnumbered",
        "Exports were overtaken by imports in May.": "overtaken",
        "The rate in Ireland is now above that of France.": "now above",
        "The rate in Ohio is higher than the national one.": "higher than",
        "The rate in Ohio was below the national average.": "was below",
    }
    COUNTER_EXAMPLES = {
        "Exports rose more than 8% in May.": "",
        "The rate is higher than in any other EU country bar Spain.": "",
        "It took longer than planned.": "",
        "The rate was below the target.": "",
        "Workers left Germany faster than exports could grow.": "",
        "Some patients in England wait for more than one test.": "",
    }

    def judge(self, case: Case) -> Judgement | None:
        """Compare what the operation gives for both measures."""
        own = case.compute()
        if case.claim.operation == "change":
            return _against_then(case, own)
        rivals = [forms for forms in case.rivals() if forms.series.key != case.forms.series.key]
        others = [
            (forms, value)
            for forms in rivals
            if (value := case.operation.compute(forms, case.frame, case.whole)) is not None
        ]
        if own is not None and not rivals:
            said = "no open pack holds what it is compared with"
            return Judgement(Reason.NO_SERIES, own.value, own, said)
        clause = case.claim.clause
        behind = clause.tail
        if own is None or not others or _TOGETHER.match(behind):
            return None
        words = clause.sentence_text[
            clause.span.start - clause.sentence.start : clause.span.end - clause.sentence.start
        ]
        match = self.CUES.search(words + " x")
        less = bool(match and (match.lastgroup or "").startswith("less"))
        less = less is not (_BY_IT.match(behind) is not None)  # "was overtaken by Ohio"
        told = [_compared(case, own, forms, other, less) for forms, other in others]
        return next((one for one in told if one.reason is not Reason.EXACT), told[0])


def _against_then(case: Case, own: Value | None) -> Judgement | None:
    """How a measure compares with what it was at another time."""
    if own is None:
        return None
    rose = own.value > 0
    said = f"{case.forms.series.title}: {shown(own.value, case.operation.unit(case.forms))}"
    holds = rose is (case.claim.direction is Direction.UP) and own.value != 0
    reason = Reason.AMBIGUOUS if abs(own.value) <= own.error else Reason.OFF_COMPARISON
    return Judgement(Reason.EXACT if holds else reason, own.value, own, said)


def _compared(case: Case, own: Value, forms: Forms, other: Value, less: bool) -> Judgement:
    """How a measure compares with one other."""
    unit = case.operation.unit(case.forms)
    a, b = _sizes(case, own.value, other.value)
    said = (
        f"{case.forms.series.title}: {shown(own.value, unit)}; "
        f"{forms.series.title}: {shown(other.value, unit)}"
    )
    holds = a < b if less else a > b
    value = Value(
        own.value,
        own.error,
        lambda: f"{wrapped(own)} against {wrapped(other)}",
        own.used + other.used,
    )
    level = abs(a - b) <= own.error + other.error
    reason = Reason.AMBIGUOUS if level else Reason.OFF_COMPARISON
    return Judgement(Reason.EXACT if holds else reason, own.value, value, said)


_BY_IT = regex(r"\sby\s(?!far\b|an?\b|some\b|almost\b|nearly\b|more\b|about\b|\d)")
_TOGETHER = regex(r"[^;:]{0,120}\b(?:combined|(?:put|taken|added|rolled) together|between them)\b")
"""What makes several measures one that a text compares with: "more than India and Russia
combined"."""


def _sizes(case: Case, own: float, other: float) -> tuple[float, float]:
    """What is larger in the words of the text: levels by their size, movements along the way that
    they are told to go ("fell faster")."""
    if case.operation.name not in ("growth", "change"):
        return abs(own), abs(other)
    way = -1 if case.claim.direction is Direction.DOWN else 1
    return way * own, way * other
