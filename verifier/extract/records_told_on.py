"""Home of records told on: extremes of which a sentence says only that what was told before it is
one ("Output grew 0.3%. It was the weakest quarter since 2022.")."""

import re
from dataclasses import replace

from verifier.language.comparisons.rates_beside import is_owned_beside
from verifier.language.extremes.records_of_moves import (
    MOVE,
    is_of_a_count,
    is_of_a_pace,
    is_of_a_size,
    takes_up_a_figure,
    takes_up_the_figure,
)
from verifier.language.extremes.superlatives import STEP
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.comparing import AGAINST
from verifier.model.ever_growing import ever_grows
from verifier.model.mention import Basis, Direction, TermKind

_MOVED = ("growth", "change")
_GAPS = ("trade_balance", "current_account", "budget_balance", "primary_balance")
"""Of what the size is told as often as the move: "narrowed by 55%, the smallest since May"."""
_A_MOVE = regex(rf"\b{MOVE}\b", re.IGNORECASE).search
_OF_AN_OUTCOME = regex(
    r"(?:[\w-]+est|best|worst|record)\s(?:[a-z-]+\s)?(?:results?|outcomes?|crops?|harvests?|hauls?|"
    r"yields?|totals?|tall(?:y|ies)|counts?|figures?|numbers?|readings?|scores?|showings?)\b",
    re.IGNORECASE,
)
"""What is where something stands as often as how it moved: "the worst result since 2018"."""


_OF_A_TIME = regex(
    rf"(?:best|worst|poorest|weakest|strongest|slowest)\s(?:[a-z-]+\s)?{STEP}\b", re.IGNORECASE
)
"""What a time is by how its figure moved as often as by where it stood: "the worst month since"."""


def _may_be_a_level(claim: Claim) -> bool:
    if ever_grows(claim.measure.indicator, claim.measure.breakdown):
        return False
    if claim.instead is not None:
        return False
    gap = claim.measure.indicator in _GAPS and is_of_a_size(claim.printed)
    return _OF_AN_OUTCOME.match(claim.printed) is not None or (gap and not _A_MOVE(claim.printed))


def _growth_apposed(claim: Claim, before: list[Claim]) -> Claim | None:
    """The growth that a record of a time stands beside, which it may be one of: "sales rose 1.3%,
    the weakest month since December 2022"; a record of the level all the same where that is."""
    if claim.operation != "level" or claim.instead or _OF_A_TIME.match(claim.printed) is None:
        return None
    told = [c for c in before if c.quantity and c.clause.sentence == claim.clause.sentence]
    moves = [c for c in told if c.operation == "growth" and c.span.end <= claim.span.start]
    if not moves or any(c.operation == "level" for c in told[told.index(moves[0]) :]):
        return None
    start = claim.clause.sentence.start
    between = claim.clause.sentence_text[moves[0].span.end - start : claim.span.start - start]
    return moves[0] if _STILL_OF_IT.search(between) is not None else None


_STILL_OF_IT = regex(
    r"^[^;:]*(?:,\s|\b(?:and|in)\s)(?:(?:also|still|by far)\s)?(?:the|its|their)\s$"
)


def with_records_told_on(claims: list[Claim]) -> list[Claim]:
    """The claims, with each record that a pronoun alone is said to be as one that may be of the
    move told in the sentence before: of its last figure, or of any where the words tell how a
    measure did ("weakest"), not where it stood."""
    result: list[Claim] = []
    for place, claim in enumerate(claims):
        if claim.assertion == "record" and (main := _set_beside(claim, result)) is not None:
            claim = _of_what(main, claim)
        elif claim.assertion == "record" and _is_of_a_share(claim, claims[:place]):
            instead = None if _A_SHARE.search(claim.printed) else "level"
            claim = replace(claim, operation="share", instead=instead, direction=None)
        elif claim.assertion == "record" and (move := _move_before(claim, claims[:place])):
            moved, shared = move.operation, _basis_of(move)
            rate = moved == "growth" and takes_up_the_figure(claim.clause)
            if is_of_a_pace(claim.printed) or _has_grown(move) or rate:
                claim = replace(claim, operation=moved, instead="level", shared=shared)
                claim = _on_the_basis_told(claim, move)
            elif is_of_a_size(claim.printed) or (
                moved == "change" and is_of_a_count(claim.printed)
            ):
                claim = replace(claim, instead=moved, direction=move.direction, shared=shared)
        elif claim.assertion == "record" and (grown := _growth_apposed(claim, claims[:place])):
            basis, shared = grown.basis, grown.basis or grown.shared
            claim = replace(claim, operation="growth", instead="level", basis=basis, shared=shared)
        elif claim.assertion == "record" and claim.operation in _MOVED and _may_be_a_level(claim):
            claim = replace(claim, instead="level")
        elif claim.assertion == "record" and (basis := _basis_before(claim, claims[:place])):
            claim = _on_the_basis_told(replace(claim, shared=basis), claims[place - 1])
        result.append(claim)
    return result


def _has_grown(move: Claim) -> bool:
    """Whether what ever grows has done so: of an index that fell the level may be the lowest."""
    grows = ever_grows(move.measure.indicator, move.measure.breakdown)
    return grows and (move.direction is not Direction.DOWN or move.measure.indicator in _OUTPUT)


_OUTPUT = ("gdp", "gva")


def _basis_of(move: Claim) -> Basis | None:
    """What a growth is told against, by its words or by those for its time: "in the 12 months to
    March"."""
    mention = move.clause.time.mention
    return move.basis or move.shared or (mention.basis if mention is not None else None)


def _on_the_basis_told(claim: Claim, move: Claim) -> Claim:
    """The record of a growth, on the basis alone that the words for that one state."""
    mention = move.clause.time.mention
    stated = move.basis if move.basis_stated else mention.basis if mention is not None else None
    if stated is None or stated is not claim.shared or claim.operation != "growth":
        return claim
    return replace(claim, basis=stated, basis_stated=True)


def _basis_before(claim: Claim, before: list[Claim]) -> Basis | None:
    """The one basis of the growth of which a sentence says only that it was an extreme: "Prices
    rose 3.3% in the year to March. It was the biggest increase since 2023"."""
    if claim.operation != "growth" or claim.basis or claim.shared:
        return None
    near = _taken_up(replace(claim, operation="level"), before)
    bases = {_basis_of(c) for c in near if c.operation == "growth"}
    if len(bases) != 1 or _names_another(claim, near[-1]):
        return None
    return bases.pop()


def _set_beside(claim: Claim, before: list[Claim]) -> Claim | None:
    """The rate that a record is of, where another one that it is set beside stands between: "growth
    of 6%, below May's 6.1% and the weakest since 2024"; or the level, where "that" takes it up
    behind what it is compared with: "39,312, compared with 47,275 a year ago; that is the lowest".
    None elsewhere."""
    if len(before) < 2:
        return None
    main, beside = before[-2:]
    if main.quantity is None or main.clause.sentence != claim.clause.sentence:
        return None
    start = claim.clause.sentence.start
    between = claim.clause.sentence_text[beside.span.end - start : claim.span.start - start]
    if is_owned_beside(beside.clause.before):
        return main if _LEADS_ON.fullmatch(between) is not None else None
    alike = main.operation == beside.operation == "level" and beside.quantity is not None
    compared = alike and _COMPARED_WITH.search(beside.clause.before) is not None
    return main if compared and _THAT_IS.fullmatch(between) is not None else None


_COMPARED_WITH = regex(rf",\s(?:as\s)?{AGAINST}\s(?:[a-z]+\s){{0,2}}$")
_THAT_IS = regex(
    r"[^;:.\d]{0,40}(?:\b(?:19|20)\d\d)?(?:;|,\sand|\s[–—-])\s(?:that|this|it)(?:[’']s|\s(?:is|was))\s"
    r"(?:(?:also|still|the|its|their|a)\s){0,2}"
)


_LEADS_ON = regex(
    r",?\s(?:(?:and|but|it|was|is|which|making|also|still|yet|again|this)\s){0,4}"
    r"(?:(?:the|its|their|a)\s)?"
)


def _of_what(main: Claim, claim: Claim) -> Claim:
    clause = replace(
        claim.clause,
        time=main.clause.time,
        terms=main.clause.terms,
        words=main.clause.words,
        subject=main.clause.subject,
        subject_span=main.clause.subject_span,
    )
    shared = main.basis or main.shared
    return replace(
        claim, clause=clause, measure=main.measure, operation=main.operation, shared=shared
    )


def _move_before(claim: Claim, before: list[Claim]) -> Claim | None:
    """The move that a record takes up; None where it has a figure or a measure of its own."""
    near = _taken_up(claim, before)
    moves = [c for c in near if c.operation in _MOVED]
    if not moves or not (is_of_a_pace(claim.printed) or near[-1].operation in _MOVED):
        return None
    return None if _names_another(claim, moves[-1]) else moves[-1]


def _taken_up(claim: Claim, before: list[Claim]) -> list[Claim]:
    """The figures of the sentence before that a record takes up; none where it has one or a measure
    of its own."""
    clause = claim.clause
    if claim.operation != "level" or not takes_up_a_figure(clause):
        return []
    told = [c for c in before if c.quantity is not None and c.assertion == "value"]
    if not told or told[-1].clause.block != clause.block:
        return []
    last = told[-1].clause.sentence
    if last.start >= clause.sentence.start or clause.sentence.start - last.end > _NEXT:
        return []
    return [c for c in told if c.clause.sentence == last]


def _is_of_a_share(claim: Claim, before: list[Claim]) -> bool:
    """Whether a record takes up the one share that the sentence before told: "They made up 25.1% of
    all cars. That's a record"."""
    near = _taken_up(claim, before)
    if not near or any(c.operation != "share" for c in near[-1:]):
        return False
    return not _names_another(claim, near[-1])


_A_SHARE = regex(r"\b(?:share|proportion|percentage|slice|portion)\b", re.IGNORECASE)
_NEXT = 3
"""Characters between two sentences of which the second follows the first."""


def _names_another(claim: Claim, move: Claim) -> bool:
    """Whether the sentence of a record names a measure that is not that of the move before."""
    told = {s.term.code for s in move.clause.terms}
    own = (s.term for s in claim.clause.terms if s.own and s.term.kind is TermKind.INDICATOR)
    return any(term.code not in told for term in own)
