"""Home of the marks on one side of which a run lay: "below 50 for an eighth month"."""

import re
from collections.abc import Callable
from functools import lru_cache

from verifier.language.comparisons.outdoing import FALL_BEHIND, OUTDO
from verifier.language.figures.quantities import find_figures
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.clause import Clause
from verifier.model.mention import Direction
from verifier.model.printed_money import MARK, NAMES
from verifier.model.quantity import Quantity
from verifier.model.span import Span

_SIDE = (
    rf"(?:above|below|beneath|over|under|north of|south of|{OUTDO}|{FALL_BEHIND}|"
    r"(?:been|is|are|was|were|stood|stayed|remained|held|come in)\s"
    r"(?P<more>more|higher|greater|less|lower|fewer)\sthan)"
)
_NAMED_LINE = r"(?:mark|line|level|threshold|boundary|ceiling|target|goal|floor|cap|limit|norm)"
_RIGHT_BEHIND = (
    r"(?:(?<=\smonth\s)|(?<=\smonths\s)|(?<=\squarter\s)|(?<=\squarters\s)|(?<=\syear\s)|(?<=\syears\s)|"
    r"(?<=\sweek\s)|(?<=\sweeks\s)|(?<=\sday\s)|(?<=\sdays\s)|(?<=\sa\srow\s)|(?<=\srunning\s)|"
    r"(?<=\ssuccession\s)|(?<=\strot\s))(?:with|of|in\swhich)\s"
)
"""What joins a mark to the steps that a run counts: "the third month in a row with fewer than"; the
mark of "of rises of more than 5%" is one of moves."""
_LEVEL = regex(
    r"\b(?:above|below|beneath|over|under|exceeded|topped|(?:been|is|are|was|were|stood|stayed|"
    r"remained|held|come in)\s(?:more|higher|greater|less|lower|fewer)\sthan|"
    rf"{_RIGHT_BEHIND}(?:(?:only|well|far)\s)?(?:more|higher|greater|less|lower|fewer)\sthan)\s"
    r"(?:the\s)?(?:(?!(?:first|last|past|latest|previous|preceding|next)\s)[\w-]+\s){0,2}?"
    rf"(?:(?:[\w’'-]+\s){{0,5}}?(?={_NAMED_LINE}\sof\s))?"
    rf"(?:{_NAMED_LINE}\sof\s)?"
    rf"(?={MARK}?\d)",
    re.IGNORECASE,
)
_MARK = (
    rf"(?P<mark>(?={MARK}?\d)[^\s;:]+(?:\s?(?:%|per\s?cent|percent|pc|pct|million|billion|trillion|"
    rf"thousand|crore|lakh|bn|mn|tn|m|k|p|c)(?!\w))?(?:\s{NAMES})?"
)
_STEPS_BEHIND = (
    r"(?:\s(?:in|during)\s[A-Z]\w+)?,?\s(?:for|in\s(?:each|every one)\sof|"
    r"throughout|(?:over|during|in)\s(?=the))\s"
    r"(?:(?:a|an|the|its|their|each of|at least|almost|nearly|past|last|latest|now)\s)*$"
)
_OR_BEYOND = regex(
    rf"{_MARK})\s(?P<side>or\s(?:above|more|higher|over|below|less|lower|under|fewer)){_STEPS_BEHIND}"
)
_BEYOND_BEHIND = regex(
    rf"\b(?:of|at|with)\s(?={_MARK})(?:\s[a-z]+)?\s(?P<side>or\s(?:above|more|higher|longer|over|below|"
    r"less|lower|shorter|under|fewer))\b)"
)
"""The same behind the run: "the fifth monthly figure in a row of 26 weeks or more"."""
_LEVEL_BEFORE = regex(
    rf"\b(?P<side>{_SIDE})\s(?:the\s(?:(?P<low>lower|bottom)|upper|top)\s(?:end|bound|edge|limit)\sof\s)?"
    r"(?:[^\W\d][\w’'-]*\s){0,5}?"
    rf"{_MARK})(?:\s(?:a|per)\s[a-z]+|\s(?!for\b|in\b)[a-z]+)?"
    r"(?:[\s-](?:point\s)?(?:threshold|mark|line|level|target|goal|ceiling|floor|barrier|"
    r"hurdle|boundary|(?:target\s)?(?P<band>band|range|corridor)))?(?:,?\s(?:that|which|separating|dividing|the\sline)\s[^.;\d]{3,60}?)?"
    r"(?:,\s(?:as|where)\s(?:it|they)\s(?:has|have)\s(?:now\s)?(?:been|stayed|stood|remained|done))?"
    rf"{_STEPS_BEHIND}",
    re.IGNORECASE,
)
"""A mark right before the run: "above the Bank of England's 2% target for 16 months in a row"."""
_EVEN_LINE = regex(
    r"\b(?:above|below|under)\sthe\s(?:[\w-]+\s)?(?:line|mark|threshold|boundary|level)\s"
    r"(?:that\s|which\s)?(?:separat|divid|mark|denot)",
    re.IGNORECASE,
)
"""The line of a purchasing managers' index between growth and contraction, which is 50."""
EVEN = 50.0
"""Where a purchasing managers' index tells growth from contraction."""


def is_told_in_percent(clause: Clause) -> bool:
    """Whether the mark behind a run is a percentage: "a fifth month above 5%"."""
    text, end = clause.sentence_text, clause.span.end - clause.sentence.start
    before, behind = _level_before(clause), _level_behind(text, end, end + _NEAR)
    start = before.start("mark") if before else behind.end() if behind else None
    figures = find_figures(text, Span(start, len(text))) if start is not None else []
    return bool(figures) and figures[0].quantity.unit == "percent"


def mark_of(clause: Clause) -> float | None:
    """The mark on one side of which a run lay, told behind it or right before it."""
    start = clause.sentence.start
    return _mark_beside(clause.sentence_text, clause.span.start - start, clause.span.end - start)


@lru_cache(maxsize=1 << 6)
def _mark_beside(text: str, first: int, end: int) -> float | None:
    """The same, of a run between two places of a sentence: each series that may be meant and each
    of its steps asks for it."""
    led = _LED.search(text[:first])
    said = _IN_WHICH.match(text, end)  # with its mark, before anything else is told
    near = end + (_FAR if led else _NEAR) if said is None else len(text)
    joint = _JOINT.search(text, end) if led is None or said is not None else None
    if joint is not None:  # "grew for a third month, to 12, although it is below the peak of 13"
        near = min(near, joint.start())
    before, behind = _level_told(text[:first]), _level_behind(text, end, near)
    start = before.start("mark") if before else behind.end() if behind else None
    if start is not None:
        figures = find_figures(text, Span(start, len(text)))
        plain = _PLAIN.match(text, start)
        if plain is not None and not (figures and figures[0].span.start <= plain.end()):
            return float(plain["mark"])  # "the 50-point line", which is no figure of its own
        return _end_of(figures[0].quantity, before) if figures else None
    return EVEN if _EVEN_LINE.search(text, end, near) else None


def _end_of(mark: Quantity, before: re.Match[str] | None) -> float:
    """The end of a band that a run lay beyond: "under the lower end of its 2-6% band"."""
    ends = before.groupdict() if before is not None else {}
    banded = ends.get("band") is not None and ends.get("low") is None
    over = banded and before is not None and _ABOVE.search(before["side"]) is not None
    return float(mark.upper if over and mark.upper is not None else mark.value)


_PLAIN = regex(r"(?P<mark>\d+(?:\.\d+)?)(?![\d,])")
_NEAR, _FAR = 80, 160
_IN_WHICH = regex(r"\s[\w\s-]{3,40}?\s(?:in\swhich|that|when|where)\s")
"""What opens the clause that tells what a run is one of."""
_LED = regex(r"(?:^|[,;:–—]\s)For\s(?:(?:the|a|an)\s(?:(?:past|last)\s)?)?$", re.IGNORECASE)
"""A run that opens its sentence, whose mark stands behind all that it is told of."""


def _level_behind(text: str, start: int, end: int) -> re.Match[str] | None:
    """The first words that tell a side behind a run and not how far off something lies: "fell for a
    sixth year and are 4.5% below their 2019 peak"; what a run led to lies behind it: "its second
    straight monthly loss, leaving just under 18 million"."""
    led = _LEADING_TO.search(text, start, end)
    last = led.start() if led else end
    found = _LEVEL.finditer(text, start, last)
    told = next((one for one in found if not _DISTANCE.search(text, start, one.start())), None)
    return told or _BEYOND_BEHIND.search(text, start, last)


_LEADING_TO = regex(
    r"[,–—-]\s?(?:(?:and|thus|so)\s)?(?:leaving|taking|bringing|putting|pushing|lifting|sending|carrying|"
    r"cutting|dragging|dropping|reducing|raising|driving|moving|with|which)\b"
)


_DISTANCE = regex(
    r"(?:\d%?|\b(?:a|one|two|three|four|five)[\s-](?:half|third|quarter|fifth|sixth|tenth)s?)"
    r"(?:\s(?!for\b|at\b|and\b|but\b)[a-z]+){0,2}\s$"
)


def _level_before(clause: Clause) -> re.Match[str] | None:
    return _level_told(clause.lead)


def _level_told(before: str) -> re.Match[str] | None:
    return _LEVEL_BEFORE.search(before) or _OR_BEYOND.search(before)


_OR_ON_IT = regex(
    r"\b(?:at|equal to|on)\sor\s(?:just\s)?(?:above|below|over|under)\b", re.IGNORECASE
)


def meets_mark(clause: Clause, mark: float) -> Callable[[float], bool]:
    """Whether a step lies on the side of its mark on which its run is told to have lain."""
    on, sign = _counts_its_mark(clause), 1 if _is_above(clause) else -1
    return lambda value: (value - mark) * sign > 0 or (on and value == mark)


def _counts_its_mark(clause: Clause) -> bool:
    """Whether a step right on the mark is one of the run: "at or above the threshold of 50"."""
    before = _level_before(clause)
    told = before["side"] if before is not None else _side_behind(clause)
    return told.startswith("or ") or _OR_ON_IT.search(clause.sentence_text) is not None


def _side_behind(clause: Clause) -> str:
    """The side that is told behind the mark of a run, "or more"; empty where none is."""
    end = clause.span.end - clause.sentence.start
    behind = _level_behind(clause.sentence_text, end, end + _NEAR)
    return (behind.groupdict().get("side") or "") if behind is not None else ""


def _is_above(clause: Clause) -> bool:
    """Whether the run lay above its mark."""
    before = _level_before(clause)
    told = before["side"] if before else _side_behind(clause) or clause.sentence_text
    return _ABOVE.search(told) is not None


_ABOVE = regex(
    rf"\b(?:above|over|{OUTDO}|north of|(?:more|higher|greater)\sthan|"
    r"or\s(?:more|higher|longer))\b",
    re.IGNORECASE,
)


_THEN = (
    r"(?:(?:the|its|their|that|those|of|a|what|it|they|was|were|in|at|level|levels|figure|pace|total)\s){0,5}"
    rf"(?:(?:year|quarter|month|week)\s{AGO}|(?:year|month|quarter|week)-(?:ago|earlier)\b|"
    r"(?:previous|prior|preceding|last)\s(?:year|quarter|month|week))"
)
_OF_THEN = regex(
    rf"\b(?:(?P<down>{FALL_BEHIND}(?:\sbehind)?|"
    r"f[ae]ll(?:en)?\sshort\sof|below|beneath|under|behind|short\sof)|"
    rf"{OUTDO}|above|ahead\sof)\s{_THEN}",
    re.IGNORECASE,
)


def side_of_then(clause: Clause) -> Direction | None:
    """On which side of what it was a run of a measure lay that is told of no move: "they have
    undershot their year-ago level for four months"."""
    found = _of_then(clause)
    if found is None:
        return None
    return Direction.DOWN if found["down"] else Direction.UP


def is_set_against_a_year_before(clause: Clause) -> bool:
    """Whether each step of a run is told to lie on one side of what it was a year before."""
    found = _of_then(clause)
    return found is not None and "year" in found.group().lower()


def _of_then(clause: Clause) -> re.Match[str] | None:
    """What tells a side, where no move is told nearer to the figure, or all that is told of one
    stands in a clause before; nothing that a later clause goes on with: "the second rise running,
    yet remained 100 short of its level a year ago"."""
    text, start = clause.sentence_text, clause.sentence.start
    found = _OF_THEN.search(text)
    if found is None or clause.change is None or clause.direction is None:
        return found
    if _JOINT.search(text, clause.span.end - start, found.start()):
        return None
    side = Span(start + found.start(), start + found.end())
    between = text[max(0, clause.change.span.end - start) : clause.span.start - start]
    joined = max((m.end() for m in _JOINT.finditer(between)), default=0)
    apart = joined and start + found.start() > clause.change.span.end + joined
    near = side.gap(clause.span) < clause.change.span.gap(clause.span)
    return found if apart or near else None


_JOINT = regex(r";\s|,\s(?:but|and|while|though|although|yet)\s")
