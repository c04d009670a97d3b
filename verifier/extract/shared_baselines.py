"""Home of shared baselines: the named time that two changes in one breath are both measured from.

Comparisons that say how things stand share what they are set against: "Japan's were 11% below the
level of 2020, and Germany's were up by 8.5%". A verb tells a move of its own, whose basis may be
another: "sales were 11% below the level of 2020, and profits rose 4%".
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from verifier.extract.elided_places import leaves_out_what_moved, stands_next_to
from verifier.extract.moves_between_levels import with_moves_between_levels
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.hedge_words import HEDGE
from verifier.model.mention import CueKind, TimeKind
from verifier.model.printed_money import MARK

_COMPARED = ("growth", "change")
_STANDING = (CueKind.COMPARATIVE, CueKind.ADVERB)
_BE = regex(r"\b(?:is|are|was|were|stood|stands|remains?|remained|lay|lies|[’']s)\b")
_JOINED = regex(r",?\s(?:and|while|whereas|but|though)\s", re.IGNORECASE)
_ONLY_ANOTHER = regex(
    r"(?:;|,)\s(?:and\s|while\s|but\s)?(?:in|for|of|at|on)\s(?:the\s)?"
    r"[A-Z][\w.’'-]*(?:\s(?:[A-Z][\w.’'-]*|of|and|the)){0,4},?\s"
    r"(?:it is\s|by\s)?(?:(?:just|only|about|around|nearly|almost|some|over|a)\s){0,2}"
)
"""Where only another place is named: "the loss since 2010 is 26.5%; in Fife, 24%"."""
_SAME_SPAN = regex(
    r"\b(?:over|in|during|across) (?:the same|those|these|that)(?: (?:\w+|\d+))? "
    r"(?:years?|months?|quarters?|decades?|period|span|stretch|time)\b"
    r"(?!\s(?:of|in|last|a|an|the|before|earlier|ago)\b)",
    re.IGNORECASE,
)


def with_shared_baselines(claims: Iterable[Claim]) -> list[Claim]:
    """The claims with the named time that each change shares with the one before it."""
    result: list[Claim] = []
    before: Claim | None = None
    last: Claim | None = None
    for claim in told_either_way(with_moves_between_levels(list(claims))):
        if claim.operation in _COMPARED and claim.assertion == "value":
            bare = claim.basis is None and claim.clause.baseline is None
            if bare and before is not None and _goes_on(claim, before):
                baseline = before.clause.baseline
                time = before.clause.time if claim.clause.time.apart else claim.clause.time
                claim = replace(claim, clause=replace(claim.clause, baseline=baseline, time=time))
            elif bare and last is not None and _is_pointed_to(claim, last):
                claim = replace(claim, clause=replace(claim.clause, baseline=last.clause.baseline))
            if bare and claim.clause.baseline is None:
                claim = replace(claim, opened=_opened_by(claim, result))
            before = claim if _is_named(claim) else None
            last = claim
        elif last is not None and (
            _is_what_it_moved_from(claim, last) or _is_where_it_began(claim, last)
        ):
            began = last.clause.baseline or TimeRef()
            claim = replace(claim, clause=replace(claim.clause, time=began, baseline=None))
        result.append(claim)
    return result


def _is_what_it_moved_from(claim: Claim, before: Claim) -> bool:
    """Whether a level is the one that a move told before it began at, over a span that is told of
    by pointing back to another move: "Over the same stretch output fell 10%, from 89.5 to 80.3"."""
    clause, began = claim.clause, before.clause.baseline
    if claim.operation != "level" or clause.link != "from" or began is None:
        return False
    if clause.sentence != before.clause.sentence or began.period is None:
        return False
    start = clause.sentence.start
    points = _SAME_SPAN.search(clause.sentence_text, 0, claim.span.start - start)
    between = clause.sentence_text[before.span.end - start : claim.span.start - start]
    own = any(time.period is not None for time in clause.times)
    return points is not None and not own and _ON_FROM.match(between) is not None


def _is_where_it_began(claim: Claim, last: Claim) -> bool:
    """Whether a level is one from which a sentence leads to another over the span of the move told
    before it: "an increase of 82% on 2018. Over the same stretch gas went from 104 to 79"."""
    clause, began = claim.clause, last.clause.baseline
    if claim.operation != "level" or clause.link != "from" or began is None:
        return False
    if clause.block != last.clause.block or began.period is None or _is_from_an_edge(last):
        return False
    start = clause.sentence.start
    points = _SAME_SPAN.search(clause.sentence_text, 0, claim.span.start - start)
    own = any(time.period is not None for time in clause.times)
    behind = clause.tail
    return points is not None and not own and _ON_TO.match(behind) is not None


_ON_TO = regex(r"\sto\s(?:(?:just|only|about|some|a|an|over|nearly|almost)\s)?[$£€¥₹]?\d")
_ON_FROM = regex(r"(?:\s[^,;:.\d]{3,40})?,?\sfrom\s")
_OPENS = regex(r"\W*(?:Since|Compared\s(?:with|to)|Against|Set\sagainst|Measured\sagainst|From)\b")


def _opened_by(claim: Claim, others: list[Claim]) -> TimeRef | None:
    """The time with which the sentence before compares from its opening on, or what that one took
    over from its own: "Compared with 2019, births fell 0.6%. Deaths rose 7.1%"."""
    last = next((o for o in reversed(others) if o.clause.sentence != claim.clause.sentence), None)
    if last is None or last.clause.block != claim.clause.block:
        return None
    if last.operation not in _COMPARED or claim.clause.times:
        return None
    ref = last.clause.baseline
    if ref is None or ref.mention is None:
        return last.opened
    opens = _OPENS.match(last.clause.sentence_text) is not None
    return ref if opens and ref.mention.span.end <= last.span.start else None


def told_either_way(claims: list[Claim]) -> list[Claim]:
    """The claims with the comparison that two figures of one move share: "an increase of 113, or
    1.6 per cent, on a year earlier"."""
    result = claims[:1]
    for claim in claims[1:]:
        before = result[-1]
        if _is_the_same_move(claim, before):
            if _is_open(before) or _is_told_behind(claim, before):
                result[-1] = _compared_as(before, claim)
            elif _is_open(claim):
                claim = _compared_as(claim, before)
        result.append(claim)
    return result


_OR = regex(
    r"(?:\s[a-z]+){0,2}(?:,\sor\s|\sor\s|\s\()(?:by\s)?(?:(?:about|some|nearly|almost|just|over|more|than|roughly)\s){0,2}"
)


def _is_the_same_move(claim: Claim, before: Claim) -> bool:
    """Whether a move is told once in its unit and once in percent."""
    if {claim.operation, before.operation} != {*_COMPARED}:
        return False
    start = claim.clause.sentence.start
    alike = claim.clause.sentence == before.clause.sentence
    between = claim.clause.sentence_text[before.span.end - start : claim.span.start - start]
    return alike and (_OR.fullmatch(between) is not None or _is_told_ahead(claim, before))


def _is_told_ahead(claim: Claim, before: Claim) -> bool:
    """Whether what the first figure of one move is compared with stands between the two: "6.7
    million more than in February 2020, or 4.4 percent"."""
    ref = before.clause.baseline
    named = ref.mention if ref is not None else None
    if (
        named is None
        or not before.span.end <= named.span.start <= named.span.end <= claim.span.start
    ):
        return False
    start = claim.clause.sentence.start
    lead = claim.clause.sentence_text[before.span.end - start : named.span.start - start]
    behind = claim.clause.sentence_text[named.span.end - start : claim.span.start - start]
    return _UNBROKEN.fullmatch(lead) is not None and _OR_SO_MUCH.fullmatch(behind) is not None


_UNBROKEN = regex(r"[^\d;:.,]{0,40}")
_OR_SO_MUCH = regex(
    r"(?:,?\sor\s|\s\(|,\s(?:(?:an?|the)\s(?:[a-z]+\s)?(?:rise|increase|gain|drop|fall|decline|decrease|"
    r"jump|reduction|loss|slump|surge|cut|improvement)\sof\s|(?:up|down)\s))(?:by\s)?"
    r"(?:(?:about|some|nearly|almost|just|only|over|more|than|roughly|around|a)\s){0,2}"
)


def _is_told_behind(claim: Claim, before: Claim) -> bool:
    """Whether the comparison stands right behind both figures of one move, and the first was given
    that of another before it: "£30 more than in October and £1,809, or 0.6%, up on a year ago"."""
    own, other = claim.clause.baseline, before.clause.baseline
    named = own.mention if own is not None else None
    if named is None or named.span.start < claim.span.end or before.basis is claim.basis:
        return False
    behind = claim.clause.tail
    near = _RIGHT_BEHIND.match(behind, 0, named.span.start - claim.span.end) is not None
    passed = other.mention if other is not None else None
    return near and (passed is None or passed.span.end <= before.span.start)


_RIGHT_BEHIND = regex(r"[^\d;.]{0,40}$")


def _is_open(claim: Claim) -> bool:
    return claim.basis is None and claim.clause.baseline is None


def _compared_as(claim: Claim, other: Claim) -> Claim:
    clause = replace(claim.clause, baseline=other.clause.baseline, basis=other.clause.basis)
    return replace(claim, clause=clause, basis=other.basis, basis_stated=other.basis_stated)


def _is_named(claim: Claim) -> bool:
    """Whether a change is measured from a time that is named by its date."""
    ref = claim.clause.baseline
    if ref is None or ref.period is None or ref.mention is None:
        return False
    named = ref.mention.kind in (TimeKind.BASELINE, TimeKind.SINCE)
    return named and ref.mention.anaphor is None


def _goes_on(claim: Claim, before: Claim) -> bool:
    """Whether a change is told over the span of the one before, or stands beside it."""
    clause, first = claim.clause, before.clause
    same = clause.time.period in (None, first.time.period)
    if clause.block != first.block or not same:
        return False
    start = clause.sentence.start
    if clause.sentence != first.sentence:
        behind = _SAME_SPAN.match(clause.sentence_text, claim.span.end - start + 1)
        lead = clause.lead
        next_to = claim.operation == before.operation and stands_next_to(claim, before)
        if (behind and not _is_from_an_edge(before)) or (next_to and leaves_out_what_moved(lead)):
            return True
        return _SAME_SPAN.search(lead) is not None
    between = clause.sentence_text[first.span.end - start : clause.span.start - start]
    another = _ONLY_ANOTHER.fullmatch(between) or leaves_out_what_moved(between)
    if claim.operation == before.operation and another:
        return True
    if claim.operation == before.operation and _is_of_one_move(claim, before, between):
        return True
    if not (_stands(claim) and _stands(before)):
        return False
    joined = _JOINED.search(between)
    return joined is not None and _BE.search(between, joined.end()) is not None


def _is_pointed_to(claim: Claim, last: Claim) -> bool:
    """Whether the words of a change point to the comparison of the one before, however that one is
    dated: "4.1m, having been 9m a decade earlier, a cut of 54%. Ours fell by 9% on the same
    basis"."""
    clause, first = claim.clause, last.clause
    alike = clause.time.period in (None, first.time.period) and clause.block == first.block
    ref = first.baseline
    if not alike or ref is None or ref.period is None or _is_from_an_edge(last):
        return False
    behind = clause.tail
    if _SAME_BASIS.match(behind) is not None:
        return True
    lead = clause.lead
    return clause.sentence != first.sentence and _SAME_SPAN_BEFORE.search(lead) is not None


_SAME_BASIS = regex(
    r"[^\d;:.]{0,30}?\bon (?:the same|that|a like|an identical) (?:basis|comparison|footing|"
    r"yardstick|reckoning)\b(?!\s(?:as|of|with)\b)",
    re.IGNORECASE,
)
_SAME_SPAN_BEFORE = regex(rf"{_SAME_SPAN.pattern}[^\d;:.]{{0,30}}$", re.IGNORECASE)


def _is_from_an_edge(before: Claim) -> bool:
    """Whether a change is measured from the end or start of a longer time: "46% dearer than at the
    end of 2023"."""
    ref = before.clause.baseline
    if ref is None or ref.mention is None:
        return False
    start = before.clause.sentence.start
    low, high = max(0, ref.mention.span.start - start - _LEAD), ref.mention.span.end - start
    return _EDGE.search(before.clause.sentence_text, low, high) is not None


_LEAD = 16
_EDGE = regex(r"\b(?:end|start|close|beginning|turn|middle)\sof\b|\byear-end\b", re.IGNORECASE)
_AGAINST = regex(
    r"(?:,?\s|\s\()(?:against|compared\s(?:with|to)|versus)\s(?:(?:an?|the)\s(?:[a-z]+\s)?(?:gain|rise|fall|drop|"
    rf"increase|decline|growth|loss|jump)\sof\s)?(?:{HEDGE}\s)?"
)
_FOR_ANOTHER = regex(r"\s(?:for|in|at|among)\s(?!the\s(?:same|year|previous|prior)\b)[A-Za-z]")
_GAPPED = regex(
    rf"(?:\s(?:over|in|during)\s(?:the\ssame|that)\s[a-z]+)?(?:,?\sto\s(?:[a-z]+\s)?{MARK}?\d[^;%]{{0,40}}?)?"
    r"(?:\ssince\s[^,;.%]{2,30}?)?,?\s(?:and|but|while)\s(?:(?:that|those)\s)?(?:[A-Za-z’'-]+\s){1,5}"
    rf"(?:by\s)?(?:{HEDGE}\s)?"
)


def _is_of_one_move(claim: Claim, before: Claim, between: str) -> bool:
    """Whether the move of another thing is set against one from the same time, or takes its verb:
    "since December the index has added 0.7%, against 14.3% for Brent", "coal has lost 3.4% since
    December and iron ore 8.8%"."""
    clause = claim.clause
    if _AGAINST.fullmatch(between):
        behind = clause.tail
        return _FOR_ANOTHER.match(behind) is not None
    verb, own = before.clause.change, clause.change
    taken = verb is not None and own is not None and verb.span == own.span
    return taken and _GAPPED.fullmatch(between) is not None


def _stands(claim: Claim) -> bool:
    """Whether a change is told as how something stands, and not as a move."""
    change = claim.clause.change
    return change is not None and change.kind in _STANDING
