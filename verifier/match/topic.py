"""Home of `Topic`: what the figure before was about, and whether this one goes on about it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from verifier.language.comparisons.outdoing import OUTDID
from verifier.language.extremes.tables import PASSED
from verifier.language.moves.move_nouns import FALL, RISE
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.level_verbs import STOOD
from verifier.model.mention import Direction, TermKind
from verifier.model.months import MONTH
from verifier.model.series import Series
from verifier.model.span import Span

_LISTED = regex(r"[\s,]*(?:and|or|but|while|with|of)?(?:\s(?:the|an?))?[\s,]*", re.IGNORECASE)
"""Between two figures that are told of different things by turns: "3.1% and 4.2%"."""
_WORLD = "WLD"
_SLOTS = frozenset((TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.AREA, TermKind.SERIES))


@dataclass(frozen=True, slots=True)
class Topic:
    """The series that the figure before was about.

    `beside` says that this one stands in the same sentence and that nothing else is named between
    them: "rose 4% to 1.2 million, the most since March"; or, `taken_up`, in the next one, which
    goes on about it: "They are up 4%". Of one that is `pointed` at it is told, and of no other:
    "the former", of two.
    """

    series: str
    beside: bool = False
    taken_up: bool = False
    pointed: bool = False


_ACROSS = ("across", "throughout")
"""What says of a place that a figure is of the whole of it: "42 died in Dundee, and across Scotland
the toll fell to its lowest since 2017"."""
_BEHIND = regex(r"\s[^,;:\d–—]{0,40}")
"""What is told behind a figure, up to a break or the next one: "294.6 million of skis"."""


def goes_on(claim: Claim, before: Claim, one: Series, alone: bool = False) -> bool:
    """Whether a claim goes on about the series of the claim before: it follows in the same sentence
    and neither what stands between them nor what follows names another measure, part or place.

    In the next sentence it does where that opens with a pronoun for it; of a figure only where all
    figures of the sentence before were of that series (`alone`).

    Two figures with nothing but a conjunction between them may be told of different things by
    turns.
    """
    clause, other = claim.clause, before.clause
    if any(s.link == PASSED and (s.term.kind, s.term.code) in _slots_of(one) for s in clause.terms):
        return False
    alone = alone and one.accumulation == "period"
    if clause.sentence != other.sentence and _takes_up(claim, before, alone):
        return not _names_another(claim, one)
    if clause.sentence != other.sentence or clause.span.start < other.span.end:
        return False
    start = clause.sentence.start
    between = clause.sentence_text[other.span.end - start : clause.span.start - start]
    if claim.assertion == "value" and _LISTED.fullmatch(between) and not is_a_share_of_all(claim):
        return False
    ours, in_words = _slots_of(one), claim.assertion in _IN_WORDS
    named: dict[object, bool] = {}
    called: dict[object, dict[TermKind, bool]] = {}
    behind = _BEHIND.match(clause.sentence_text, clause.span.end - start)
    end = start + behind.end() if behind else clause.span.start
    for scoped in clause.terms:
        span, slot = scoped.span, (scoped.term.kind, scoped.term.code)
        if not scoped.own or span is None or scoped.term.kind not in _SLOTS:
            continue
        if _points_back(claim, span):
            continue
        if other.span.end <= span.start and span.end <= end:
            whole = in_words and one.breakdown is not None and scoped.link in _ACROSS
            named[span] = named.get(span, False) or (slot in ours and not whole)
            kinds = called.setdefault(span, {})
            kinds[scoped.term.kind] = kinds.get(scoped.term.kind, False) or slot in ours
    return all(named.values()) and not any(map(_calls_another, called.values()))


def is_a_share_of_all(claim: Claim) -> bool:
    """Whether a figure is the part that the one before it is of all: "112,000 tonnes, 30% of the
    total"."""
    return claim.operation == "share" and _OF_ALL.match(claim.clause.after) is not None


_OF_ALL = regex(r"\sof\s(?:the\s(?:total|whole|lot)|all\sof\s(?:it|them)|everything)\b")


def _calls_another(kinds: Mapping[TermKind, bool]) -> bool:
    """Whether a phrase is the name of another series and of another part of one measure: "Regular
    pay grew by 4.6%, and total pay by 4.7%"; `kinds` says of what it names whether it is ours."""
    return not kinds.get(TermKind.SERIES, True) and not kinds.get(TermKind.BREAKDOWN, True)


_TAKEN_UP = regex(
    r"[\s\"“'‘]*(?:(?:It|That|This|They|These|Those)(?:[’']s|\s(?:was|is|were|are|marks?|marked|made|makes|"
    r"represents?|represented|has been|had been))\s|"
    r"(?:[\w’'.-]+\s){1,4}(?:called|calls|described|hailed)\s(?:it|this|that)\s(?:as\s)?)",
    re.IGNORECASE,
)
_IN_WORDS = ("streak", "record")


_WHEN = (
    r"(?:(?=[^,;:]*\b(?:"
    + MONTH
    + r"|years?|quarters?|months?|weeks?|days?|season|summer|winter|spring|"
    r"autumn|(?:19|20)\d\d|first|second|third|fourth|start|end|peak|then)\b)"
    r"(?:(?:Back\s)?(?:In|At|By|On|For|Over|During|Through)|As of|An?|One|Two|Three|The|Last|This)"
    r"(?:\s[\w’'-]+){1,6}?,?\s)"
)
"""A time that opens a sentence: "A month earlier", "In December"."""
_IT_IS = regex(
    rf"[\s\"“'‘]*(?:{_WHEN}(?:it|they|those)|It|That|They|Those)"
    r"(?:[’']s|\s(?:is|are|was|were|has|have|had|rose|fell|grew|shrank|climbed|dropped|dipped|"
    r"slipped|jumped|stood|averaged|eased|edged|slid|sank|crept|inched|tumbled|plunged|soared|surged|"
    r"leapt|rebounded|recovered|declined|increased|went|c[ao]me|comes|totalled|amounted|remained|"
    r"stayed|hit|reached|touched|peaked|slowed|quickened|widened|narrowed))(?:\s[\w’'-]+){0,6}\s"
    r"(?:[A-Z]{1,3})?[$£€¥]?"
)
"""A sentence whose subject is a pronoun, up to its first figure: "They are up more than", "In
December it was"."""
_THERE_WERE = regex(
    rf"[\s\"“'‘]*(?:{_WHEN})?[Tt]here\s(?:is|are|was|were|has been|have been|had been)"
    r"(?:\s[\w’'-]+){0,4}\s"
)
_OF_THEM = regex(
    r"(?:\s[a-z]+)?\sof\s(?:them|these|those)\b(?=\s?(?:[,.;:]|in\b|at\b|by\b|$))|"
    r"\s(?:[a-z]+\s)?such\s[a-z]+s\b"
)
"""What is counted of what was told before: "Two years earlier there had been 760,000 of them",
"There were 44,130 such crimes in May"."""
_BASED = (
    r"(?:(?:annual|yearly|monthly|quarterly|weekly|daily|corresponding|equivalent|latest|previous|"
    r"resulting|underlying|overall|full|net|\w+-on-\w+|\w+-month)\s)"
)
_THE_MOVE = regex(
    r"[\s\"“'‘]*(?:[A-Z][^,;.:]{2,45}?,?\s)??(?:[Tt]he|[Tt]hat|[Tt]his)\s(?:"
    rf"(?:[a-z-]+\s){{0,2}}?(?P<move>(?P<down>{FALL})|{RISE})|{_BASED}{{0,2}}(?:changes?|shortfall)|"
    rf"{_BASED}{{1,2}}(?:rates?|moves?|pace))"
    r"(?:\s(?:from|on|over|between|in|for|since|against|compared\swith)\s[^,;.:]{2,45}?)?"
    r"\s(?:follow(?:ed|s)|c[ao]mes?\s(?:after|on\stop\sof)|compare[ds]\s(?:with|to)|revers(?:ed|es)|"
    rf"{STOOD}|{OUTDID})(?:\s[\w’'-]+){{0,6}}\s[$£€¥]?"
)
"""A sentence whose subject is a move told before, up to its first figure: "The gain followed an
increase of"."""
_THE_FIGURE = regex(
    r"(?:^\W*|,\s|\b(?:earlier|before|ago|later)\s)[Tt]he\s(?:figure|reading|tally|number|count)\s"
    rf"{STOOD}\s(?:[a-z]+\s){{0,2}}[$£€¥]?$"
)


def is_of_it(claim: Claim) -> bool:
    """Whether a figure is told of what a pronoun stands for, or "the figure": "Car loans came to
    $3bn. They are up 4% on the year"."""
    return claim.assertion == "value" and claim.quantity is not None and tells_of_it(claim)


def tells_of_it(claim: Claim) -> bool:
    """Whether what is told, a run or a record as well, is told of what a pronoun stands for: "They
    have risen for four months"."""
    clause = claim.clause
    before = clause.lead
    if _THERE_WERE.fullmatch(before) and _OF_THEM.match(clause.after):
        return True
    return _leads_to_it(before)


def _names_its_move(claim: Claim) -> bool:
    """Whether the subject of a sentence is no pronoun but a move, "the figure" or "such crimes"."""
    clause = claim.clause
    before = clause.lead
    if _SUCH.match(clause.after) and _THERE_WERE.fullmatch(before):
        return True
    return not _IT_IS.fullmatch(before) and _leads_to_it(before)


@lru_cache(maxsize=1 << 6)
def _leads_to_it(before: str) -> bool:
    if _IT_IS.fullmatch(before) or _THE_FIGURE.search(before):
        return True
    return _THE_MOVE.fullmatch(before) is not None


_SUCH = regex(r"\s(?:[a-z]+\s)?such\s[a-z]")


def _points_back(claim: Claim, span: Span) -> bool:
    """Whether a name only stands for what was told before: "such crimes"."""
    start = span.start - claim.clause.sentence.start
    return claim.clause.sentence_text.endswith(" such ", 0, max(0, start))


def way_of_the_move(claim: Claim) -> Direction | None:
    """Which way went the move told before that is the subject of a claim's sentence."""
    clause = claim.clause
    before = clause.lead
    told = _THE_MOVE.fullmatch(before)
    if told is None:
        return None
    return Direction.DOWN if told["down"] else Direction.UP


_NEXT = 1
"""The paragraphs of news are short: "the increase" may be the move of the one above."""


def _takes_up(claim: Claim, before: Claim, alone: bool) -> bool:
    """Whether a run or a record is told of what the sentence before was about: "Births fell by 4%.
    It was the sixth yearly drop in a row"; or a figure, where that was about one thing `alone`."""
    clause, start = claim.clause, claim.clause.sentence.start
    away = clause.block - before.clause.block
    pointed = not away or _names_its_move(claim) or _THAT_WAS.match(clause.sentence_text)
    if alone and away <= _NEXT and is_of_it(claim) and pointed:
        return True
    near = clause.block == before.clause.block and claim.assertion in _IN_WORDS
    found = _TAKEN_UP.match(clause.sentence_text)
    opens = clause.lead.strip() in ("The", "A")
    told = opens or (found is not None and start + found.end() <= clause.span.start)
    return near and told


_THAT_WAS = regex(r"(?:That|This)\s(?:was|is|compare[sd]|marked|marks)\s")


def _names_another(claim: Claim, one: Series) -> bool:
    """Whether the words before a claim, or right behind it, name another measure, place or part
    than a series has; a word for many, as "dearest" for all prices, names what it has of them."""
    ours, clause = _slots_of(one), claim.clause
    moved = _THE_MOVE.match(clause.sentence_text)
    move = moved.span("move") if moved else (0, 0)
    behind = _BEHIND.match(clause.sentence_text, clause.span.end - clause.sentence.start)
    end = clause.sentence.start + behind.end() if behind else clause.span.end
    named: dict[object, bool] = {}
    for s in claim.clause.terms:
        if not s.own or s.span is None or s.term.kind not in _SLOTS or s.span.end > end:
            continue
        if _points_back(claim, s.span):
            continue
        if move[0] <= s.span.start - clause.sentence.start < move[1]:
            continue  # "the loss was 4%"
        at = (s.span, s.term.kind)
        named[at] = named.get(at, False) or (s.term.kind, s.term.code) in ours
    return not all(named.values())


def names_another_measure(claim: Claim, before: Claim, one: Series) -> bool:
    """Whether a measure that a series is not of is named between a figure of it and what follows in
    the sentence: "car thefts fell 15 per cent, and homicides were at their lowest"."""
    named: dict[object, bool] = {}
    for scoped in claim.clause.terms:
        span, term = scoped.span, scoped.term
        if not scoped.own or span is None or term.kind is not TermKind.INDICATOR:
            continue
        if before.span.end <= span.start and span.end <= claim.span.start:
            named[span] = named.get(span, False) or term.code == one.indicator
    same = claim.clause.sentence == before.clause.sentence
    return same and bool(named) and not any(named.values())


def is_passed(claim: Claim, before: Claim, one: Series) -> bool:
    """Whether what stands between two sentences names another measure, which a pronoun then stands
    for: "Sales rose 2%. What about jobs? They are up 1%"."""
    start, end = before.clause.sentence.end, claim.clause.sentence.start
    between = {
        (s.term.kind, s.term.code)
        for s in claim.clause.terms
        if s.span is not None and start <= s.span.start and s.span.end <= end
        if s.term.kind in (TermKind.INDICATOR, TermKind.SERIES)
    }
    return bool(between) and between.isdisjoint(_slots_of(one))


def _slots_of(one: Series) -> set[tuple[TermKind, str | None]]:
    return {
        (TermKind.INDICATOR, one.indicator),
        (TermKind.BREAKDOWN, one.breakdown),
        (TermKind.AREA, one.ref_area),
        (TermKind.AREA, one.counterpart or _WORLD),
        (TermKind.SERIES, one.key),
    }
