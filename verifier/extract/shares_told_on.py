"""Home of shares told on: parts of the whole that the share told before them was taken of."""

from dataclasses import replace

from verifier.extract.counts_as_shares import (
    ENDS,
    NO_OBJECT,
    SUPPLIED,
    is_of_that,
    is_told_as_part,
    sums_up,
)
from verifier.extract.ellipsis import is_bare, leans_on
from verifier.extract.fronted_wholes import whole_at_the_front, whole_named_before
from verifier.extract.moved_shares import is_where_a_share_began, is_where_a_share_ended
from verifier.extract.parts_told_on import (
    HEDGES,
    are_rows,
    is_a_further_part,
    is_apposed,
    is_of_then,
    is_told_of_which,
    is_what_a_part_had,
    is_what_a_part_took,
)
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.level_verbs import STOOD
from verifier.model.mention import FigureKind, TermKind

_IT_WAS = regex(
    r"(?:^|[.;:,]\s|\band\s)\W*(?:(?:and|but|yet)\s)?"
    r"(?:[Ii]n\s[^.;\d]{0,20}(?:(?:19|20)\d\d)?(?:,\s[^,.;\d]{2,30})?,?\s|"
    r"(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Tt]en)\s(?:month|quarter|year|decade)s?\s"
    rf"{AGO},?\s|[Ll]ast\s(?:month|quarter|year),?\s|[^.,;\d]{{2,30}},\s)?"
    r"(?:[Ii]t|[Tt]he (?:share|proportion|figure|portion|percentage|ratio)|[Tt]h(?:at|is) (?:share|"
    r"proportion|figure|percentage|part))\s(?:[^.;\d]{0,40}\s)?"
    rf"(?:{STOOD}\s|"
    rf"(?:in|by|for)\s[^,.;]{{2,24}}\s{STOOD}\s)" + HEDGES + r"|"
    r"^\W*(?:That|This|It)(?:[’']s|\s(?:is|was))\s(?:[a-z]+\s)?(?:up|down)\sfrom\s" + HEDGES
)
"""A sentence about the share itself: "The proportion was 29% in 2018", "That is down from 50%"."""


def with_shares_told_on(claims: list[Claim]) -> list[Claim]:
    """Bare percentages that go on about a share are shares of the same whole: "Lignite supplied
    16% of the power. Gas covered 14.4% and wind 7.1%", "Women made up 54% of the staff. The
    proportion was 52% in 2024"."""
    result: list[Claim] = []
    share: Claim | None = None
    count: Claim | None = None
    rate: Claim | None = None
    told, told_whole = None, ""
    for claim in claims:
        if claim.assertion != "value" or claim.quantity is None:
            result.append(claim)
            continue
        if share is not None and _goes_on(claim, share, rate):
            whole = share.whole or _whole_behind(share)
            claim = replace(
                claim,
                operation="share",
                direction=None,
                basis=None,
                basis_stated=False,
                whole=whole,
            )
        elif count is not None and _came_from(claim, count, told):
            claim = replace(claim, operation="share", direction=None, basis=None, whole=told_whole)
        elif whole := whole_at_the_front(claim):
            claim = replace(claim, operation="share", direction=None, basis=None, whole=whole)
        elif whole := whole_named_before(claim):
            claim = replace(claim, whole=whole)
        elif is_where_a_share_began(claim) or is_where_a_share_ended(claim, result):
            claim = replace(claim, operation="share", direction=None, basis=None)
        elif count is not None and _is_taken_of(claim, count):
            claim = replace(claim, operation="share", direction=None, basis=None, whole=_ALL)
        elif _is_told_twice(claim) or (count is not None and _is_part_of_all(claim, count, share)):
            claim = replace(claim, operation="share", direction=None, basis=None)
        if claim.operation == "share":
            share = _with_its_whole(claim, share)
            told, told_whole = share, share.whole or _whole_behind(share)
        elif share is not None and _turns_away(claim, share):
            share = None
        if _is_a_rate(claim):
            rate = claim
        count = claim
        result.append(claim)
    return result


def _came_from(claim: Claim, move: Claim, share: Claim | None) -> bool:
    """Whether a percentage is what the share before it moved from, by the points between them:
    "gas made up 26.3% of it, down 2.9 points from 29.2% a year earlier"."""
    if share is None or claim.clause.link != "from" or claim.quantity is None:
        return False
    between = move.quantity is not None and move.quantity.unit in ("percentage_points", "percent")
    near = share.clause.sentence == move.clause.sentence == claim.clause.sentence
    moved = move.operation in ("growth", "change") and share.span.end <= move.span.start
    return near and moved and between and claim.quantity.unit == "percent"


def _with_its_whole(claim: Claim, share: Claim | None) -> Claim:
    """A share as what follows may go on about it: one set against the share before it is of the
    same whole ("80% of demand in May, against 68% a year before. Gas covered 12.8%")."""
    if share is None or claim.whole or share.clause.sentence != claim.clause.sentence:
        return claim
    own = claim.clause.tail
    return claim if _OF.match(own) else replace(claim, whole=share.whole or _whole_behind(share))


_OF = regex(r"\s*(?:[\w-]+\s)?of\s")


def _whole_behind(share: Claim) -> str:
    """The words behind a share, which name its whole; a stop where a time stands there."""
    text, start = share.clause.sentence_text, share.clause.sentence.start
    behind = text[share.span.end - start :]
    told = _IN.match(behind)
    place = share.span.end + (told.end() if told else 0)
    timed = told is not None and any(t.span.start <= place < t.span.end for t in share.clause.times)
    return _ALL if timed else behind


_ALL = "."
"""What stands for the words for a whole where it is all of what was told before."""


_IN = regex(r"\s*(?:in|of)\s(?:the\s)?")


def _is_part_of_all(claim: Claim, count: Claim, share: Claim | None) -> bool:
    """Whether a percentage says how large a part the count before it is, or a part is set against
    the one told as a `share` before: "91,300 (20.7%), down from 110,100 (23.7%)"."""
    if sums_up(claim, count) or is_told_as_part(claim, count) or is_told_of_which(claim, count):
        return True
    if is_of_that(claim, count):
        return True
    if share is not None and _is_bracketed_so(claim, count, share):
        return True
    quantity, clause = claim.quantity, claim.clause
    if share is None or share.clause.sentence != clause.sentence or quantity is None:
        return False
    if quantity.unit != "percent" or claim.operation not in ("level", "growth"):
        return False
    text, offset = clause.sentence_text, clause.sentence.start
    between = text[share.span.end - offset : claim.span.start - offset]
    if _SET_AGAINST.fullmatch(between):
        return True
    between = text[count.span.end - offset : claim.span.start - offset]
    lead = text[share.span.end - offset : count.span.start - offset]
    return bool(_BRACKET.fullmatch(between) and _SET_AGAINST.fullmatch(lead))


_SET_AGAINST = regex(
    r"\)?,?\s(?:(?:up|down)\sfrom|(?:as\s)?against|compared\s(?:with|to)|versus)\s(?:the\s)?[$£€]?"
)
_BRACKET = regex(r"(?:\s[a-z]+)?\s\(")


def _is_taken_of(claim: Claim, count: Claim) -> bool:
    """Whether a part took so many percent of what the sentence before counted: "The line carried
    4.3 million passengers. Commuters took 30.5%"."""
    quantity, clause = count.quantity, claim.clause
    if quantity is None or quantity.unit in ("percent", "ratio") or count.operation != "level":
        return False
    if not _is_a_rate(claim) or count.clause.block != clause.block:
        return False
    if count.clause.sentence == clause.sentence or not NO_OBJECT.match(clause.after):
        return False
    return is_what_a_part_took(claim)


def _is_bracketed_so(claim: Claim, count: Claim, share: Claim) -> bool:
    """Whether a percentage stands in brackets, or behind "or", behind a count, where a paragraph
    told another count and its share: "sales to Peru came to $4m, or 12% of all. Those to Cuba hit
    $3m (9%)"."""
    clause, offset = claim.clause, claim.clause.sentence.start
    near = clause.block == share.clause.block or are_rows(claim, share)
    if not near or not _is_a_rate(claim) or count.operation != "level":
        return False
    if count.clause.sentence != clause.sentence or count.quantity is None:
        return False
    between = clause.sentence_text[count.span.end - offset : claim.span.start - offset]
    lead = share.clause.lead
    counted = _COUNTED.search(lead) is not None and count.quantity.unit not in ("percent", "ratio")
    closed = clause.tail
    if counted and closed.startswith(")") and _BRACKET.fullmatch(between):
        return True
    return counted and _OR_THEN.fullmatch(between) is not None and ENDS.match(closed) is not None


_OR_THEN = regex(r"(?:\s[a-z]+)?,\s(?:or\s)?" + HEDGES)
_COUNTED = regex(r"\d[^,;%\d]{0,60}(?:,\s(?:or\s)?|\s\()" + HEDGES)


def _is_told_twice(claim: Claim) -> bool:
    """Whether a part is told as a percentage and once more as a sum: "Texas supplied 40.3%, or
    $1.33 billion"."""
    quantity = claim.quantity
    bare = quantity is not None and quantity.unit == "percent" and claim.operation == "level"
    text, stop = claim.clause.sentence_text, claim.span.end - claim.clause.sentence.start
    supplied = SUPPLIED.search(claim.clause.before) is not None
    return bare and supplied and _OR_A_SUM.match(text, stop) is not None


_OR_A_SUM = regex(r",?\s(?:or|\()\s?(?:(?:about|some|nearly|almost|just)\s)?[$£€¥₹]?\s?\d")


def _turns_away(claim: Claim, share: Claim) -> bool:
    """Whether a percentage of another kind is told, so that what follows may go on about that."""
    if _is_a_rate(claim):
        return True
    return claim.clause.block != share.clause.block and not are_rows(claim, share)


def _is_a_rate(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity is not None and quantity.unit == "percent" and claim.operation == "level"


def _goes_on(claim: Claim, share: Claim, rate: Claim | None) -> bool:
    """Whether a bare percentage is told as the share before it, in its sentence or the next ones
    of the paragraph; what a part had may be of a `rate` told there: "The jobless rate was 6.2%.
    Women were 46% of those out of work. Spain had 10.5%"."""
    figure, quantity = claim.clause.figure, claim.quantity
    if figure is None or quantity is None or quantity.unit != "percent":
        return False
    if claim.operation != "level" or figure.kind is not FigureKind.CARDINAL:
        return False
    if claim.clause.block != share.clause.block or not NO_OBJECT.match(claim.clause.after):
        return False
    had = rate is None or rate.clause.block != claim.clause.block
    if claim.clause.sentence == share.clause.sentence:
        if is_of_then(claim) or is_apposed(claim, share):
            return True
        if had and (is_what_a_part_had(claim) or is_a_further_part(claim)):
            return True
        return bool(share.whole) and is_bare(claim) and leans_on(claim, share, share)
    if had and is_what_a_part_had(claim):
        return True
    if SUPPLIED.search(claim.clause.before):
        return not _is_of_a_rate(claim)
    lead = claim.clause.lead
    return _IT_WAS.search(lead) is not None and not _is_of_a_rate(claim)


def _is_of_a_rate(claim: Claim) -> bool:
    """Whether a measure of its own stands before the figure."""
    return any(
        s.own
        and s.term.kind is TermKind.INDICATOR
        and s.span is not None
        and s.span.end <= claim.span.start
        for s in claim.clause.terms
    )
