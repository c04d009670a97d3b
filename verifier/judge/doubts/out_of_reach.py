"""Home of figures out of reach: those that nothing published for the time that was read answers,
as they were true until some time, are of a newer one than any at hand, or are somebody's guess."""

import re

from verifier.judge.asked import BASE, base_words
from verifier.judge.doubts.against_no_time import is_against_no_time
from verifier.judge.doubts.bare_nouns import is_told_too_barely
from verifier.judge.doubts.ground import Ground
from verifier.judge.stretch import stretch_of
from verifier.language.comparisons.outdoing import OUTDONE
from verifier.language.moves.nets import is_net
from verifier.language.moves.runs import was_over
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.period import Frequency, Period
from verifier.model.printed_money import MARK
from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Reason

_UNTIL = regex(r"\s?(?:[\w-]+\s){0,4}?(?:until|till)\s(?!now\b|then\b)", re.IGNORECASE)
_BEGAN = regex(
    r"\b(?:beg[au]n|start(?:ed|s)?|open(?:ed|s)?|went into|go(?:es|ing)? into)\s"
    r"(?:the|this|last)\s(?:\w+\s)?(?:year|month|quarter|week|decade|century|season)\s(?:at|on|with)\s"
    r"(?:\w+\s)?[$£€]?$|\bentered\s(?:the\s\w+|20\d\d)\s(?:at|on|with)\s(?:\w+\s)?[$£€]?$",
    re.IGNORECASE,
)
_PAST = regex(r"\b(?:was|were|had been|stood|used to be)\b", re.IGNORECASE)
_RECKONED = regex(
    r"\b[Bb]y\s(?:(?:the|our|his|her|my|their|its|an?|one|some|this|that|most|industry|private|"
    r"[A-Z][\w&.-]*)\s)?(?:[\w-]+\s|[\w-]+[’']s?\s){0,2}"
    r"(?:estimates?|reckoning|guess(?:es|work)?|calculations?|sums|maths?|arithmetic)\b",
)


def is_on_another_base(claim: Claim, one: Series) -> bool:
    """Whether a figure is told on a base of its own, and not on that of the series: "stood at 127.7
    (January 2020 = 100)"."""
    if one.nature is not Nature.INDEX:
        return False
    told, own = base_words(claim), BASE.search(one.title)
    return told is not None and (own is None or own["year"] not in told)


def is_of_another_form(claim: Claim, ground: Ground) -> bool:
    """Whether a figure is told in another form than that of the series: on a base of its own, as a
    size or a run of moves where the series holds changes on one basis alone."""
    one = ground.series
    money = claim.quantity is not None and claim.quantity.unit == one.unit
    sided = (money and one.indicator in _SIDES) or one.indicator in _OF_PEOPLE
    if sided and not one.is_balance and is_net(claim.clause):
        return True  # "exported $9bn more than it imported", "shrank naturally by 13,942"
    if is_told_too_barely(claim, ground) or _is_a_gap(claim, one):
        return True
    if one.transformation is Transformation.NONE:
        return is_on_another_base(claim, one)
    if claim.assertion == "streak":
        return not (claim.basis_stated or ground.borne.measure or _names_a_rate(claim))
    return _is_a_size_of_changes(claim)


def _is_a_gap(claim: Claim, one: Series) -> bool:
    """Whether a level is told in the points that two rates lie apart, of which a series holds one:
    "the gap was 1.25 points for the Bank", where its rate was 5.25%."""
    points = claim.quantity is not None and claim.quantity.unit == "percentage_points"
    return (
        points
        and claim.operation == "level"
        and one.unit == "percent"
        and _GAP.search(claim.clause.sentence_text) is not None
    )


_GAP = regex(r"\b(?:gap|spread|difference|differential|margin|premium|distance)s?\b", re.IGNORECASE)
_SIDES = frozenset(("exports", "imports", "revenue", "government_revenue", "government_spending"))
"""Measures of money that are one side of a balance."""
_OF_PEOPLE = frozenset(("births", "deaths"))
"""The two sides of the natural change of a population."""


def _is_a_size_of_changes(claim: Claim) -> bool:
    """Whether a record, a rank or a comparison is one of sizes, and the series, for want of any
    other, holds how they changed: "record sales", where only the growth of sales is published."""
    if claim.assertion not in _OF_SIZES or claim.operation not in (None, "level"):
        return False
    return not _names_a_rate(claim)


def _names_a_rate(claim: Claim) -> bool:
    """Whether the words speak of how a measure changes: by its name, or around the figure."""
    start = claim.clause.sentence.start
    printed = claim.clause.sentence_text[claim.span.start - start : claim.span.end - start]
    if any(_TELLS_A_RATE.search(words) for words in (*stretch_of(claim), printed)):
        return True
    if _READING.search(f"{stretch_of(claim)[0]} {printed}"):
        return True
    named = (s.term for s in claim.clause.terms if s.term.kind is TermKind.INDICATOR)
    return any(term.implies for term in named)


_READING = regex(r"\breadings?\b", re.IGNORECASE)
"""What a rate or an index has, and no size: "prices were 3% higher, the lowest reading since"."""
_OF_SIZES = ("record", "rank", "comparison", "threshold")
_TELLS_A_RATE = regex(
    r"\b(?:growth|grow(?:s|ing)?|rates?|pace|inflation|rises?|increases?|gains?|jumps?|falls?|drops?|"
    r"declines?|decreases?|moves?|changes?|swings?|surges?|slumps?|(?:fast|slow|quick|sharp|steep|weak|"
    r"strong|soft|mild|gentl|hot|cool|deep|big|large|great|small|bad|poor)\w*|worst|best)\b",
    re.IGNORECASE,
)
"""Words for how a measure moves, and not for how large it is."""


def is_out_of_reach(claim: Claim, ground: Ground) -> bool:
    """Whether the figure of the period read is not what a sentence speaks of."""
    if _is_gone(claim) or _is_reckoned(claim) or is_against_no_time(claim):
        return True
    if _is_of_a_pace(claim) or _is_told_while_trading(claim, ground):
        return True
    whole = _is_of_what_was_told(claim) and not _is_of_another_time(ground)
    if whole or _LEANS.search(stretch_of(claim)[0]) or _is_of_a_capital_untold(claim):
        return True
    return is_out_of_date(claim, ground.read, long=False)


def _is_gone(claim: Claim) -> bool:
    """Whether a level lasted until a time that the words behind it name, or is what something began
    at: "it was 5.25% until last August", "it began the year at 4.75%", which is no figure of
    today."""
    if claim.assertion != "value" or claim.operation not in (None, "level"):
        return False
    before, behind = stretch_of(claim)
    if _BEGAN.search(before):
        return True
    return _UNTIL.match(behind) is not None and _PAST.search(before) is not None


def _is_told_while_trading(claim: Claim, ground: Ground) -> bool:
    """Whether a sentence tells how a market stood before its close, which no close contradicts:
    "up 0.3% in early trading", "down 2% by midday"."""
    text, one = claim.clause.sentence_text, ground.series
    traded = one.nature in (Nature.PRICE, Nature.INDEX) or one.indicator == "bond_yield"
    daily = ground.read.frequency is Frequency.DAY
    if not (traded and daily) or _CLOSED.search(text) is not None:
        return False
    return _TRADING.search(text) is not None


_TRADING = regex(
    r"\b(?:early|morning|mid-?(?:day|morning|session|afternoon)|afternoon|late|opening|Asian|"
    r"European|choppy|thin|pre-?market|after[- ]hours|extended)\s"
    r"(?:trad(?:e|ing)|deal(?:s|ings?)|session|hours|action|exchanges)\b|"
    r"\b(?:intra-?day|midday|noon|mid-?morning|mid-?afternoon|lunchtime|pre-?market)\b|"
    r"\b[A-Z]\w+day\s(?:morning|afternoon)\b|\bthis\s(?:morning|afternoon)\b|"
    r"\b(?:trading|changing hands|quoted|traded)\s(?:up|down|higher|lower|at|around|for)\b|"
    r"\b(?:is|are|was|were)\s(?:\w+\s)?(?:up|down)\b(?![^;]*\b(?:this|since|so far|past|last)\s"
    r"(?:year|month|week|quarter|[A-Z]))|"
    r"\b(?:at|by|as of|around)\s\d{1,2}(?:[.:]?\d\d)?\s?(?:[ap]\.?m\b|GMT|BST|E[SD]?T\b|CET|IST)|"
    r"\b(?:as much as|at one point|session (?:high|low)|opened (?:up|down|higher|lower|at)|"
    r"at the open|earlier in the (?:day|session))\b",
    re.IGNORECASE,
)
_CLOSED = regex(
    r"\b(?:at the (?:close|end)|closed|closing|settled?|settling|finish(?:ed|ing)?|end(?:ed|ing))\b"
)


def _is_of_a_pace(claim: Claim) -> bool:
    """Whether a multiple is one of how fast two things moved: "grew twice as fast as in May"."""
    return claim.operation == "multiple" and _AS_FAST.match(stretch_of(claim)[1]) is not None


_AS_FAST = regex(
    r"\s(?:as\s(?:fast|quick|rapid|slow|steep|sharp)(?:ly)?|(?:the|its|their)\s(?:[a-z-]+\s)?(?:pace|speed))\b"
)


def _is_of_what_was_told(claim: Claim) -> bool:
    """Whether a share is one of what the text told before, whatever the whole of the measure is:
    "49.7 million tonnes, of which crude oil was nearly half"."""
    if claim.operation != "share":
        return False
    end = claim.span.start - claim.clause.sentence.start
    if _OF_A_LIST.search(claim.clause.sentence_text, max(0, end - _FAR), end):
        return True
    before, behind = stretch_of(claim)
    return any(_OF_THAT.search(w) for w in (before, behind[:_NEAR]))


def _is_of_another_time(ground: Ground) -> bool:
    """Whether a figure of three digits or more is what the very measure was at another time, which
    no share of something else is by chance: "Of those sold this year 23.3% were electric"."""
    slip = ground.slip.reason if ground.slip is not None else None
    return slip is Reason.OFF_PERIOD and ground.digits >= _TELLING


_TELLING = 3
_OF_A_LIST = regex(
    rf"\d\S{{0,15}}\s(?:[a-z]+\s){{0,2}}and\s(?:[a-z]+\s){{0,2}}{MARK}?\d[^,;.]{{0,50}}(?:\.\d[^,;.]{{0,40}})?,\s"
    r"(?:[a-z]+\s){0,4}$"
)
"""A list before a share, which is one of all that it counts: "2,926, 4,978 and 878 births
respectively, more than half of all"."""
_NEAR, _FAR = 12, 160
_OF_THAT = regex(r"\b[Oo]f\s(?:which|whom|that|those|these|them|it|this)\b(?!\s(?:the|a)\b)")
_LEANS = regex(
    rf"\bone\sof\s(?:\w+\s)?[$£€]?$|\bto\sthe\sday\s{AGO}\b|"
    rf"\b(?:was|were|been)\s(?:\w+ly\s)?(?:{OUTDONE}|passed)\sby\s(?:\w+\s)?[$£€]?$"
)
"""What leads to a figure whose own way, measure or day another phrase tells: "traders had looked
for one of 2.5%", "June's total was beaten by 4.1 per cent"."""


def _is_of_a_capital_untold(claim: Claim) -> bool:
    """Whether a sentence opens with a capital that no series is known to be of: "In the capital,
    payrolls"."""
    clause = claim.clause
    opening = _IN_THE_CAPITAL.match(clause.sentence_text)
    if opening is None:
        return False
    end = clause.sentence.start + opening.end()
    return not any(s.own and s.span is not None and s.span.end == end for s in clause.terms)


_IN_THE_CAPITAL = regex(r"\W*In\sthe\scapital\b")


def _is_reckoned(claim: Claim) -> bool:
    """Whether a figure is told to be somebody's estimate: "by one bank's reckoning"."""
    return any(_RECKONED.search(words) for words in stretch_of(claim))


def is_out_of_date(claim: Claim, read: Period, long: bool = True) -> bool:
    """Whether a figure that names no time was held against the newest one at hand, which is older
    than the time that the text is about; by more than a step, unless any such gap is `long`. A
    record of a month within the year told is none of the year."""
    time = claim.clause.time
    about = time.period if time.inherited and not time.to_date else None
    if about is None or read.end >= about.end:
        return False
    if read.start >= about.start:
        return claim.assertion in _OF_ITS_TIME  # a month of the year that is told
    return long or _is_of_its_time(claim, about, read) or _is_long_gone(read, about)


def _is_long_gone(read: Period, about: Period) -> bool:
    """Whether a time lies before the one that a text is about by more than a step of its own: what
    is told of April is not read off December."""
    step = read.final.shift(1)
    short = step.frequency in (Frequency.DAY, Frequency.WEEK)
    gap = (about.start - (read.end if short else step.end)).days
    return gap > (_LONG_GONE if short else 1)


def _is_of_its_time(claim: Claim, about: Period, read: Period) -> bool:
    """Whether a run or a record is of one step alone: a step earlier it is another one. A run that
    was over before the time told was read of the step before."""
    clause, start = claim.clause, claim.clause.sentence.start
    ended = was_over(clause.sentence_text, claim.span.start - start, claim.span.end - start)
    alike = about.frequency is read.frequency and not ended
    return claim.assertion in _OF_ITS_TIME and alike


def is_told_of_the_next(claim: Claim, read: Period) -> bool:
    """Whether a figure that names no time was held against the step before the one that the text is
    about, of which nothing is at hand yet: "inflation eased in December. Prices were 8.6% higher
    than a year before", judged by November."""
    time = claim.clause.time
    about = time.period if time.inherited and not time.to_date else None
    if about is None or about.frequency is not read.frequency or about.count > 1:
        return False
    clause, start = claim.clause, claim.clause.sentence.start
    ended = was_over(clause.sentence_text, claim.span.start - start, claim.span.end - start)
    return about.previous() == read and claim.assertion == "value" and not ended


_OF_ITS_TIME = ("streak", "record", "rank", "threshold")
_LONG_GONE = 100
"""Days: what is told by the day or week is out within a quarter or so."""
