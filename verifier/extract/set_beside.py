"""Home of what a second figure is of that is set against the first: the same measure, over as much
of its year."""

from dataclasses import replace

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.comparing import AGAINST
from verifier.model.mention import NAMING_KINDS
from verifier.model.months import MONTH
from verifier.model.period import Frequency

_JOINS = regex(
    r"\W*(?:(?:(?:much|far|slightly|even|a\s(?:bit|little))\s)?(?:more|less|fewer|up|down|above|below|"
    r"(?!other\b|rather\b)[a-z]{3,}er)\s)?"
    rf"(?:than|from|{AGAINST}|above|below)\s"
    r"(?:(?:the|its|their|an?|just|only|about|some|nearly|almost|last\s\w+[’']s|"
    + MONTH
    + r"[’']s)\s){0,3}[$£€¥₹]?"
)
"""All that stands before a figure in its piece that is set against the one before it."""
_OF_SOME = regex(r"\s(?:for|in|among|at|by|to|from)\s")
"""What says of whom a figure is, unless a time follows."""
_NEAR, _NEXT = 40, 10
_TOLD = ("level", "growth", "change")


def with_measures_beside(claims: list[Claim]) -> list[Claim]:
    """Levels that stand in a piece without a name of its own, set against the figure before, are of
    what that one is of: "copper was 157,700 tonnes; lithium, at 22,800, was a third higher than the
    17,100 of a year before"; and so are moves: "fell 12.4%, steeper than May's 3.4%"."""
    result: list[Claim] = []
    for claim in claims:
        before = result[-1] if result else None
        if (paced := _growth_outpaced(claim, result)) is not None:
            claim = replace(claim, operation="growth", direction=paced.direction, basis=paced.basis)
            before = paced
        if before is not None and _is_set_against(claim, before):
            clause = replace(
                claim.clause,
                terms=before.clause.terms,
                words=before.clause.words,
                subject=before.clause.subject,
                subject_span=before.clause.subject_span,
            )
            claim = replace(claim, clause=clause, measure=before.measure)
            if claim.operation != "level" and _goes_no_way_of_its_own(claim):
                claim = replace(claim, direction=before.direction)
        if before is not None and _is_so_far_too(claim, before):
            time = replace(claim.clause.time, to_date=True)
            claim = replace(claim, clause=replace(claim.clause, time=time))
        result.append(claim)
    return result


def _growth_outpaced(claim: Claim, told: list[Claim]) -> Claim | None:
    """The growth told before in its sentence that was slower or faster than the percentage of a
    claim, which is growth too: "grew 10% to $3bn, slower than the 10.5% seen in May"."""
    clause = claim.clause
    lead = clause.lead
    bare = claim.operation in ("level", "share") and claim.quantity is not None
    if not bare or claim.assertion != "value" or _PACED.search(lead) is None:
        return None
    here = [c for c in told if c.clause.sentence == clause.sentence and c.assertion == "value"]
    grew = next((c for c in reversed(here) if c.operation == "growth"), None)
    if grew is None or grew.quantity is None or claim.quantity is None:
        return None
    return grew if grew.quantity.unit == claim.quantity.unit == "percent" else None


_PACED = regex(
    r"\b(?:slower|faster|quicker|steeper|sharper|gentler)\sthan\s(?:(?:the|its|their|an?|last|"
    rf"{MONTH}[’']s|(?:month|quarter|year)[’']s|annual|revised|downwardly|upwardly)\s){{0,3}}$"
)


def _goes_no_way_of_its_own(claim: Claim) -> bool:
    """Whether no word behind a move says which way it went: "than May's 3.4%", not "than a 3.4%
    gain"."""
    cue = claim.clause.change
    return cue is None or cue.span.start < claim.span.end


def _is_set_against(claim: Claim, before: Claim) -> bool:
    """Whether nothing but words that compare stands between a level and the figure before it, and
    no name follows it."""
    clause = claim.clause
    if claim.operation not in _TOLD or claim.assertion != "value" or before.assertion != "value":
        return False
    if claim.operation != "level" and claim.operation != before.operation:
        return False
    if clause.sentence != before.clause.sentence or _JOINS.fullmatch(clause.before) is None:
        return False
    behind = _OF_SOME.match(clause.sentence_text, claim.span.end - clause.sentence.start)
    dated = (0 <= t.span.start - claim.span.end <= _NEXT for t in clause.times)
    if behind is not None and not any(dated):
        return False  # "265 minutes against 239 for the fellas"
    return not any(
        s.own
        and s.term.kind in NAMING_KINDS
        and s.span is not None
        and (before.span.end <= s.span.start < claim.span.start)
        | (0 <= s.span.start - claim.span.end <= _NEAR)
        for s in clause.terms
    )


def _is_so_far_too(claim: Claim, before: Claim) -> bool:
    """Whether a figure of last year is set against one of the year that still runs, and so is of as
    much of its own: "579 people have died this year, against 640 last year"."""
    one, other = before.clause, claim.clause
    mine, theirs, mention = other.time.period, one.time.period, other.time.mention
    if one.sentence != other.sentence or claim.operation != before.operation or mention is None:
        return False
    if mine is None or mine.frequency is not Frequency.YEAR or mine.count > 1:
        return False
    if theirs != mine.shift(1) or claim.assertion != "value" or other.time.inherited:
        return False
    text, start = other.sentence_text, other.sentence.start
    between = text[before.span.end - start : claim.span.start - start]
    behind = text[claim.span.end - start :]
    return _AGAINST.fullmatch(between) is not None and _LAST_YEAR.match(behind) is not None


_AGAINST = regex(
    r"[^.;:\d]{0,50}?(?:,\s|\s\()(?:(?:up|down)\sfrom|(?:as\s)?(?:against|compared\s(?:with|to))|versus|vs\.?)\s"
    r"(?:[a-z]+\s){0,2}[$£€¥₹]?"
)
_LAST_YEAR = regex(
    r"(?:\s[a-z-]+)?\slast\syear(?![’']s)(?!\s(?:as\sa|in\s(?:all|total)|altogether|overall)\b)"
)
