"""Home of shared bases: what a growth rate is compared with where the one before it says so."""

import re
from collections.abc import Iterable
from dataclasses import replace

from verifier.language.comparisons.outdoing import OUTDID
from verifier.language.times.refs import looks_back
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.mention import Basis, CueKind, TimeKind
from verifier.model.months import MONTH

_SHARED = ("growth", "change")


def with_shared_bases(claims: Iterable[Claim]) -> list[Claim]:
    """The claims with the basis that each growth rate likely shares: "Orders rose 1.2% from the
    previous month. Domestic ones were up 2%."; across paragraphs only within a list."""
    result: list[Claim] = []
    told: dict[str, Claim] = {}
    yearly = False
    for claim in claims:
        if claim.operation in _SHARED and claim.assertion == "value":
            before = told.get(str(claim.operation))
            if claim.basis is None and _has_no_baseline_of_its_own(claim):
                if before is not None and _steps_back(claim, before):
                    clause = replace(claim.clause, baseline=None)
                    claim = replace(claim, basis=before.basis, shared=before.shared, clause=clause)
                elif before is not None and _is_outdone_by_it(claim, before):
                    claim = replace(claim, basis=before.basis, shared=before.shared)
                elif before is not None and _lists_another_time(claim, before):
                    claim = replace(claim, basis=before.basis, basis_stated=before.basis_stated)
                elif before is not None and _follows(claim, before):
                    claim = replace(claim, shared=before.basis or before.shared)
                elif not yearly and _IN_THE_MONTH.fullmatch(_time_words(claim)):
                    claim = replace(claim, shared=Basis.PERIOD)
            yearly = yearly or claim.basis is Basis.YEAR
            if before is not None and _compares_again(claim, before):
                pass  # "11% more than a year earlier and 17% above the June quarter"
            elif claim.basis in (Basis.YEAR, Basis.PERIOD) or claim.shared is not None:
                told[str(claim.operation)] = claim
            elif (basis := _between_neighbours(claim)) is not None:
                told[str(claim.operation)] = replace(claim, basis=basis)
            else:
                told.pop(str(claim.operation), None)
        result.append(claim)
    return result


def _compares_again(claim: Claim, before: Claim) -> bool:
    """Whether a claim compares the level of the one before a second time, with another period."""
    first, clause = before.clause, claim.clause
    stated = before.basis in _BASES and claim.basis in _BASES and before.basis is not claim.basis
    if not stated or first.sentence != clause.sentence:
        return False
    if clause.change is not None and clause.change.kind in (CueKind.VERB, CueKind.NOUN):
        return False
    start = clause.sentence.start
    between = clause.sentence_text[first.span.end - start : clause.span.start - start]
    return 0 < len(between) < _NEAR and _AND.search(between) is not None


_BASES = (Basis.YEAR, Basis.PERIOD)
_NEAR = 70
_AND = regex(r"(?:,|\band|\bbut|\bor)\s(?:\w+\s){0,3}?(?:by\s|up\s|down\s)?$")


def _follows(claim: Claim, before: Claim) -> bool:
    """Whether a claim stands in the paragraph or list of the one before, and over as long a
    time."""
    clause, first = claim.clause, before.clause
    listed = clause.role is Role.BULLET and clause.block - first.block == 1
    if clause.block != first.block and not listed:
        return False
    one, other = first.time.period, clause.time.period
    if one is None or other is None:
        return True
    return one == other


def _is_outdone_by_it(claim: Claim, before: Claim) -> bool:
    """Whether a claim tells the move that a pronoun for the one in the sentence before it beat or
    came after, in another step: "rose 18.4% in June from the month before. That beat the 13.6%
    growth of May"."""
    clause, first = claim.clause, before.clause
    adjacent = 0 <= clause.sentence.start - first.sentence.end < _ADJACENT
    if clause.block != first.block or not adjacent or before.basis not in _BASES:
        return False
    lead = clause.lead
    one, other = first.time.period, clause.time.period
    steps = one is not None and other is not None and one.count == other.count
    return steps and _THAT_BEAT.fullmatch(lead) is not None


_ADJACENT = 3
_THAT_BEAT = regex(
    r"\W*(?:[Tt]hat|[Tt]his|[Ii]t)\s(?:comfortably\s|easily\s|just\s|narrowly\s)?"
    rf"(?:{OUTDID}|matched|matches|follow(?:s|ed)|"
    r"compare[sd]\s(?:with|to)|c(?:ame|omes)\s(?:after|on\stop\sof)|"
    r"(?:was|is)\s(?:more|less|faster|slower|better|worse|bigger|smaller|larger)\sthan)\s"
    r"(?:the\s|an?\s|growth\s|gains?\s)?[^,;:.\d]{0,30}$"
)


def _lists_another_time(claim: Claim, before: Claim) -> bool:
    """Whether a claim is the next of a list that tells the same move step by step: "The annual
    change was plus 0.5% in June, plus 2.6% in May and plus 2.1% in April"; or that of the other of
    two times: "The earlier quarter saw 2% on the quarter before it, the later one 3%"; or what it
    had been: "Year on year, orders fell 3.2%; in May they had risen 0.8%"."""
    first, clause = before.clause, claim.clause
    if before.basis is None or first.sentence != clause.sentence:
        return False
    start = clause.sentence.start
    between = clause.sentence_text[first.span.end - start : clause.span.start - start]
    if _OF_THE_OTHER.fullmatch(between) is not None:
        return first.time.period != clause.time.period
    told = before.basis_stated and _THEN_IT_WAS.fullmatch(between) is not None
    return told or _NEXT_TIME.fullmatch(between) is not None


_NEXT_TIME = regex(
    rf"\s(?:in|for)\s(?:{MONTH}|the\s(?:first|second|third|fourth)(?:\squarter)?)(?:\s(?:of\s)?\d{{4}})?"
    r"(?:,|,?\sand)\s(?:(?:by|up|down)\s)?"
)


_THEN_IT_WAS = regex(
    rf"(?:;|,\s(?:while|whereas|but|and))\s(?:back\s)?in\s{MONTH},?\s(?:it|they)\s"
    r"(?:had\s(?:been\s)?|was\s|were\s)(?:(?:up|down|risen|fallen|grown|shrunk|dropped|climbed|"
    r"increased|declined)\s)?(?:by\s)?"
)
"""Between a rate and that of the same for an earlier month: "down 3.2%; in May they had been"."""
_OF_THE_OTHER = regex(
    r"[^;.\d]{0,60}[,;]\s(?:(?:and|but|while|whereas)\s)?(?:in\s|for\s)?the\s"
    r"(?:later|latter|earlier|former|other)\b[^;.\d]{0,50}"
)


def _has_no_baseline_of_its_own(claim: Claim) -> bool:
    """Whether a growth rate names no time that it is compared with; its own time, with which the
    figure after it is compared, is none."""
    baseline, time = claim.clause.baseline, claim.clause.time
    own = baseline is not None and baseline.period is not None and baseline.period == time.period
    return baseline is None or (own and looks_back(time))


def is_set_against_another(claim: Claim, before: Claim) -> bool:
    """Whether a rate is compared with a time of its own, other than the rate before it: "5.2% up on
    a year earlier and 1.0% on the previous three months"."""
    own, other = claim.clause.baseline, before.clause.baseline
    if own is None or own.mention is None or own.period is None:
        return False
    if own.mention.span.start < claim.span.end:
        return False
    if other is None:  # "20.6% more than a year before and 6.7% more than in April"
        return own.mention.kind is TimeKind.BASELINE and own.mention.anaphor is None
    apart = other.period is not None and own.mention is not other.mention
    return apart and other.period is not None and own.period.end != other.period.end


def _steps_back(claim: Claim, before: Claim) -> bool:
    """Whether a claim tells how the measure of the one before it moved in the step before: "rose
    0.3% between August and September, after rising 0.4% the month before"."""
    one, other, clause = before.clause.time.period, claim.clause.time.period, claim.clause
    if one is None or other is None or one.previous() != other or one.count != 1:
        return False
    return looks_back(clause.time) and clause.sentence == before.clause.sentence


def _between_neighbours(claim: Claim) -> Basis | None:
    """The basis of a rate between two neighbouring times: "rose 0.3% between August and
    September"; None for other ones."""
    ref, period = claim.clause.baseline, claim.clause.time.period
    named = ref is not None and ref.period is not None and period is not None
    if not named or ref is None or period is None or period.count != 1:
        return None
    return Basis.PERIOD if ref.period == period.previous() else None


_IN_THE_MONTH = regex(r"(?:(?:in|during|for)\s)?the month", re.IGNORECASE)


def _time_words(claim: Claim) -> str:
    """The words of a claim's own time."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or not clause.sentence.contains(mention.span):
        return ""
    start = clause.sentence.start
    return clause.sentence_text[mention.span.start - start : mention.span.end - start]


def is_over_another_time(between: str) -> bool:
    """Whether the words between two figures lead to the same move over another time: "rose by 0.3
    points on the month, and on the year by 0.8"."""
    return _AND_BY.fullmatch(between) is not None


_AND_BY = regex(
    r"[^.;\d]{0,30}\s(?:and|but)\s(?:on|over|from|in)\s(?:the|an?)\s[^.;,\d]{3,20}\sby\s"
)
