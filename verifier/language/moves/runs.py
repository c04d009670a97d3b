"""Home of runs: the words behind a number that make it count steps in a row.

"The eighth consecutive month", "a fourth monthly rise in succession", "seven months on the trot",
"its 12th month below 50".
"""

import re
from collections.abc import Sequence

from verifier.language.moves.decisions_counted import decisions_counted
from verifier.language.moves.run_lengths import lasted, was_over_by
from verifier.language.moves.unmoved import unmoved
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.consecutive import CONSECUTIVE
from verifier.model.counts import count_of
from verifier.model.mention import Cue, CueKind, Figure, FigureKind
from verifier.model.months import MONTH
from verifier.model.percent import PERCENT
from verifier.model.span import Span

STEP = (
    r"(?:months?|quarters?|years?|weeks?|days?|sessions?|seasons?|summers?|winters?|fortnights?|"
    r"decades?|halves|half)"
)
EVERY = (
    r"(?:monthly|quarterly|annual|yearly|weekly|daily|winning|losing|year-on-year|year-over-year|"
    r"on-year)"
)
_RUNNING = (
    r"(?<!\bis\s)(?<!\bare\s)(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)(?<!\bbe\s)running"
    r"(?!\s(?:out|into|low|dry|short|amok)\b)"
)
"""No verb: "for a third month running", but "the boom of three years is running out of steam"."""
_IN_A_ROW = (
    rf"(?:in a row|{_RUNNING}|in succession|in sequence|on the trot|on the bounce|on the spin|"
    r"on end|back[- ]to[- ]back|"
    r"without (?:an?|any|one|a single) (?:break|pause|interruption|let-?up|exception|fall|rise|"
    r"drop))"
)
STRAIGHT = r"(?:straight|consecutive|successive|uninterrupted|unbroken|back-to-back)"
_COUNTING = (
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|second|third|fourth|fifth|sixth|"
    r"seventh|eighth|ninth|tenth|eleventh|twelfth"
)
"""What counts the steps itself: "than in 2025 and the third month in a row"."""
_RUN = regex(
    rf"[\s-]{STRAIGHT}[\s-](?P<a>(?:{EVERY}\s)?[^\W\d_]+)|"
    rf"(?P<b>(?:[\s-](?!(?:for|in|ago|earlier|before|was|were|{_COUNTING})\b)[^\W\d_]+){{0,4}}?)\s"
    rf"{_IN_A_ROW}\b|"
    rf"\s(?P<e>{EVERY}\s[^\W\d_]+)\s(?:in|for|of)\s(?:[\w-]+\s){{1,4}}?{_IN_A_ROW}\b|"
    rf"[\s-](?P<c>{STEP})[\s-]{STRAIGHT}\b|"
    r"(?:\s(?!records?\b|in\b|ago\b|and\b|but\b)[a-z]+(?:-[a-z]+)*){0,4}"
    rf"\sin as many (?P<d>{STEP})\b|"
    rf"\s(?P<f>straight|consecutive|successive)(?=[.,;:)]|$)",
    re.IGNORECASE,
)
_LASTING = regex(
    rf"\s(?P<step>{STEP})\s(?:(?:spent\s)?(?:below|above|under|beneath)\s|"
    r"in(?:to)?\s(?:the red|the black|negative territory|positive territory|contraction|decline)\b|"
    r"of\s(?:[\w-]+\s){0,2}?(?:falls?|declines?|drops?|decreases?|contractions?|losses|shrinkage|"
    r"outflows?|rises?|increases?|gains?|growth|expansion|improvements?|inflows?|slowdown)\b)",
    re.IGNORECASE,
)
_ENDING = regex(
    rf"\s(?P<step>{STEP})\b(?:(?<=year)(?=\sin\s(?:19|20)\d\d\b(?!-))|(?!\s(?:of|to(?!\s(?:[A-Z]{{0,3}}[$£€₹]|[\d,.]+\s?(?:%|pc|per|bn|m\b|million|"
    rf"billion|crore|lakh)|(?!(?:19|20)\d\d\b(?![,.]\d))\d[\d,.]*(?!\d)(?!\s(?-i:{MONTH})\b)))|in(?!\s(?-i:{MONTH})\b)|since|from|out|as\s(?:of|well|part|an?|the))\b))",
    re.IGNORECASE,
)
_HELD = regex(
    r"\b(?:held|holds?|holding|unchanged|steady|flat|stable|stay(?:s|ed)|remain(?:s|ed)|kept|"
    r"stuck|left)\b"
)
_FOR_A = regex(
    r"\b(?:for|into)\s(?:(?:an?|its|their|the|yet an?other)\s)?$|"
    r"\b(?:run|streak|string|series|sequence|spell)\b[^.;,\d]{0,40}\bto\s(?:(?:an?|its|their|the)\s)?$",
    re.IGNORECASE,
)
_MOVE = (
    r"(?:falls?|declines?|drops?|decreases?|contractions?|loss(?:es)?|rises?|increases?|gains?|"
    r"growth|expansion|improvements?|advances?|setbacks?)"
)
_ONE_MOVE = regex(
    rf"\s(?P<step>(?:monthly|quarterly|annual|yearly|weekly|daily)\s{_MOVE})\b", re.IGNORECASE
)
_HEADED = regex(
    r"\b(?:(?:book|post|log|mark|record|suffer|clock|score|notch|take|make|eye|head for|"
    r"on course for)(?:e?s)?|sees?)\s$"
)
"""Verbs of headlines, which leave out the article: "Gold notches fourth monthly gain"."""
_ONE_OF_SOME = regex(r"\s(?:in\s(?:\w+\s){0,2}(?:month|quarter|year|week|day)s|of|since|this)\b")
_STEPS = regex(rf"\s(?P<step>{STEP})\b")
_A = regex(r"\b[Aa]\s$")
_RAN_FOR = regex(
    rf"\b{_MOVE}\s[^.;,\d]{{0,20}}\b(?:run|lasted|continued|persisted|gone on)\s"
    r"(?:on\s|now\s)?for\s$",
    re.IGNORECASE,
)
_A_RUN_TO = regex(
    r"\b(?:run|streak|string|series|sequence|spell) of\s(?:[\w-]+\s){0,2}?"
    + _MOVE
    + r"(?:\s(?:in|of|for)\s[^.;,\d]{3,80}?)?\s(?:out\s)?to\s$"
)
_IN_THE_RED = regex(rf"\s(?P<step>{STEP})\s(?:in|of)\s(?:the red|recession|contraction|decline)\b")
_MAKES_IT = regex(r"\bmak(?:es?|ing)\s(?:it|that|this)\s(?:now\s)?$")
_FOR = regex(r"\b[Ff]or\s$")
_ON_ONE_SIDE = regex(
    rf"\s(?P<step>{STEP})\s(?:now\s)?[^.;,\d]{{0,40}}?\b(?:have|has|had)\s"
    r"(?:been|stayed|remained|come in|run|lagged|trailed)\s"
    r"(?:below|beneath|under|above|behind|ahead of|lower|higher)\b"
)
_A_RUN_OF = regex(
    r"\b(?:runs?|strings?|streaks?|series|sequences?|spells?) of (?:\w+ )?$", re.IGNORECASE
)
_MOVES = regex(
    rf"\s(?:{STRAIGHT}\s)?(?:{EVERY}\s)?(?:increases|rises|gains|falls|declines|drops|decreases|"
    rf"losses|"
    r"cuts|hikes|contractions|advances)\b",
    re.IGNORECASE,
)


def run_after(text: str, end: int) -> str | None:
    """The words that are counted where the number ending at `end` counts steps in a row, else
    None."""
    match = _RUN.match(text, end)
    if match is None:
        return None
    return next(filter(None, match.groups()), "").strip() or match.group()


def run_of(text: str, start: int, end: int) -> str | None:
    """The movements or steps that are counted in "a run of 13 yearly increases", "a third yearly
    fall", "declines have run for seven months", "for four months sales have been below", else
    None."""
    head = text[max(0, start - 60) : start]
    if one := _ONE_MOVE.match(text, end):
        headed = _HEADED.search(head) and not _ONE_OF_SOME.match(text, one.end())
        if headed or _A.search(head):
            return None if text[start:end].lower() == "first" else one["step"]
    if (step := _STEPS.match(text, end)) is not None:
        if head.endswith("to ") and _A_RUN_TO.search(text[max(0, start - 160) : start]):
            return step["step"]
        if head.endswith("after ") and (lost := _IN_THE_RED.match(text, end)):
            return lost["step"]
        if head.endswith("for ") and _RAN_FOR.search(head):
            return step["step"]
        if _MAKES_IT.search(head) and (makes := _LASTING.match(text, end)):
            return makes["step"]
        if _FOR.search(head) and (sided := _ON_ONE_SIDE.match(text, end)):
            return sided["step"]
    if (counted := lasted(text, start, end)) is not None:
        return counted
    if (still := unmoved(text, start, end)) is not None:
        return still.step
    if (decided := decisions_counted(text, start, end)) is not None:
        return decided["what"]
    match = _MOVES.match(text, end)
    if match is None or not _A_RUN_OF.search(text[max(0, start - 30) : start]):
        return None
    return match.group()


def lasting_after(text: str, start: int, end: int) -> str | None:
    """The step where an ordinal says how long something has lasted: "its ninth month below 50",
    "fell for a third session"; else None."""
    match = _LASTING.match(text, end)
    head = text[max(0, start - 60) : start]
    if _EXTREME_FOR.search(head) is not None and run_after(text, end) is None:
        return None
    if match is None and _FOR_A.search(head) and not _HELD.search(head):
        match = _ENDING.match(text, end)
    return match["step"] if match else None


def counts_parts(text: str, start: int, end: int) -> bool:
    """Whether the ordinal before a quarter or a half counts a run of them and names no part of a
    year: "fell for a third quarter, to $5bn"; not "for a third quarter profit", "for the third
    quarter"."""
    counted = text[start:end].lower() not in ("first", "1st")
    led = _FOR_A_PART.search(text[max(0, start - 9) : start])
    counted = counted and _EXTREME_FOR.search(text[max(0, start - 60) : start]) is None
    return counted and led is not None and _PART_ENDING.match(text, end) is not None


_EXTREME_FOR = regex(
    r"\b(?:[a-z]{3,}est|most|least|best|worst|record|high|low|peak)\s(?:[a-z]+\s)?for an?\s$",
    re.IGNORECASE,
)
"""An extreme of one part of a year, and no run: "the highest for a second quarter"."""
_FOR_A_PART = regex(r"\b(?:for|into) an?\s$", re.IGNORECASE)
_PART_ENDING = regex(
    r"\s(?:quarter|half(?:[\s-]year)?)(?:\s?[,.;:)–—]|$|\s(?:and|but|as|after|while|when|by|at|from|even|"
    r"despite|on|to\s(?=[^\W\d_]{0,3}[$£€¥₹]|\d|a\s))\b)",
    re.IGNORECASE,
)


_ENDED = regex(
    r"\b(?:end(?:ed|ing|s)?|snapp(?:ed|ing)|snaps?|br(?:oke|eaking|eaks?)|halt(?:ed|ing|s)?|"
    r"interrupt(?:ed|ing|s)?|after|following|until)\s"
    r"(?:(?:an?|its|their|the|what had been an?)\s)?(?:\w+\s)?"
    r"(?:run|streak|string|series|sequence|spell|chain|stretch) of\s(?:\w+\s)?$|"
    r"\b(?:end|snapp|halt)ing\s(?:its\s|their\s)?$",
    re.IGNORECASE,
)
_BY_STEPS = regex(r"\s(?:(?:straight|consecutive)\s)?(?:daily|weekly|monthly|quarterly)\b")
_SET_AGAINST_A_YEAR_AGO = regex(
    rf"\b(?:than|from)\s(?:[a-z]+\s){{0,3}}?(?:a\syear|(?:12|twelve)\smonths)\s{AGO},?\s"
    r"(?:even\s)?(?:after|following)\s$"
)
"""What is measured over a year, so that a move by the step may go on: "cheaper than a year ago"."""
_UNTIL = regex(r"\W*Until\s(?:then|[A-Z]\w+|last\s\w+),?\s(?:[^.;:]|\.(?=\d)){2,90}?\shad\s")
"""What a run that is over was told until: "Until June, rates had fallen for seven months"."""
_AFTER = regex(r"\b(?:after|following)\s(?:\w+ing\sfor\s|the\sprevious\s)?$", re.IGNORECASE)
_OVER = regex(
    rf"[\s-](?:{STRAIGHT}\b|{STEP}\sin\sthe\s(?:red|black)\b|[a-z]+\s{_IN_A_ROW})", re.IGNORECASE
)


def was_over(text: str, start: int, end: int) -> bool:
    """Whether the run counted by the number at `start` to `end` was over before the time told:
    "ending a run of 13 rises", "after two straight declines"; not "after a 21st monthly fall", nor
    "cheaper than a year ago, even after two monthly rises"."""
    lead = text[max(0, start - _LEAD) : start]
    if moves_listed(text, start, end) is not None:
        return False  # up to the last of them
    if _BY_STEPS.match(text, end) and _SET_AGAINST_A_YEAR_AGO.search(lead):
        return False
    if _ENDED.search(lead) is not None or was_over_by(text, start, end):
        return True
    if _UNTIL.match(text, 0, start) is not None:
        return True
    ordinal = text[start:end].lower().endswith(("st", "nd", "rd", "th", "first", "second", "third"))
    return not ordinal and _AFTER.search(lead) is not None and _OVER.match(text, end) is not None


def moves_listed(text: str, start: int, end: int) -> Span | None:
    """Where the moves stand that a run counted by the number at `start` to `end` is one of, each
    with its time: "after two monthly declines, of 29.1% in July and 7.2% in August"; None where
    they are not listed."""
    found = _LISTED.match(text, end)
    if found is None or found["list"].count(" in ") != count_of(text[start:end].lower()):
        return None
    return Span(*found.span("list"))


_A_RATE = rf"\d[\d.]*\s?{PERCENT}\sin\s(?:the\s)?\w+(?:\s(?!and\b)\w+){{0,3}}"
_LISTED = regex(
    r"\s[^.;:,\d]{0,30}?\b(?:falls|declines|drops|decreases|rises|gains|increases)(?:,\sof|\sof|:)\s"
    rf"(?P<list>{_A_RATE}(?:(?:,|,?\sand)\s{_A_RATE})+)"
)
_LEAD = 50


def move_of_run(text: str, figure: Figure, cues: Sequence[Cue]) -> Cue | None:
    """What a run is told to be one of, whatever its measure did: "a second month of easing", "in
    each of the last five months births have fallen"."""
    if figure.kind is not FigureKind.ORDINAL:
        return None
    end = figure.span.end
    behind = next((cue for cue in cues if cue.span.start >= end), None)
    if behind is None:
        return None
    verb = next((c for c in cues if c.span.start >= end and c.kind is CueKind.VERB), None)
    if verb is not None and _IN_WHICH.fullmatch(text, end, verb.span.start):
        return verb
    led = _IN_EACH.search(text[max(0, figure.span.start - _LEAD) : figure.span.start])
    between = _STEPS_OF_IT if led else _RUN_OF
    return behind if between.fullmatch(text, end, behind.span.start) else None


_IN_EACH = regex(
    r"(?:^|[.,;:–—]\s|\n)(?:(?:And|But|So)\s)?(?:(?:[Ii]n|[Dd]uring)\s(?:each|every one|all)\sof\s"
    r"(?:the|its|their)\s(?:past|last|previous|preceding)|For(?:\s(?:the\s)?(?:past|last))?)\s$"
)
"""What opens a sentence whose move stands behind: "In each of the last five months sales fell"."""
_STEPS_OF_IT = regex(rf"\s{STEP}(?:\snow)?,?\s[^.;:,\d]{{2,90}}?\s")


_RUN_OF = regex(
    rf"\s(?:{CONSECUTIVE}\s)?(?:month|quarter|year|week|day)s?\s"
    r"(?:in\sa\srow\s|running\s)?of\s(?:[a-z]+\s)?"
)
_IN_WHICH = regex(
    rf"\s(?:{STRAIGHT}\s)?{STEP}\s(?:{_IN_A_ROW}\s)?(?:(?:in\s)?which|that|when|where)\s"
    r"[^.;:,]{2,60}?\s"
)
"""A run whose move is told behind: "the third month running in which that rate has eased"."""


def own_part(lead: str) -> str:
    """The words that lead up to a run, without those of another measure before a comma: "inflation
    dipped to 0.2%, and producer prices were 0.8% lower, a 21st month of decline"."""
    part = _PARTS.split(lead)[-1]
    return part if _OF_ITS_OWN.search(part) is not None else lead


_PARTS = regex(r"[,;]\s(?:and|but|while|whereas)\s")
_OF_ITS_OWN = regex(r"\b(?:prices|costs|output|production|sales|exports|imports|wages)\b", re.I)
