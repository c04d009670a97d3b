"""Home of members of a list that each have their own name right before them: "Delhi handled 59.6
lakh, Mumbai 47.4 lakh and Bengaluru 38.6 lakh".

Where two members are right, each of the series of its name, a further one that is open is of the
series of its own name, whose figure it has or not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.lists_told import in_its_place
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.outcome import best_of
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Rating, Verdict
from verifier.reference.stems import stems_of

_TELLING, _FEWEST = 2, 2
"""So many digits a member has at least; so many others are right of their own names."""
_MEMBER = regex(
    r"(?:\s(?!and\b|but\b|while\b|from\b|of\b|than\b)[a-z%]+){0,2}(?:[,;]\s(?:and\s|while\s|but\s)?|"
    r"\s(?:and|while|but)\s)(?:(?:to|from|in|for)\s)?(?:the\s)?"
    r"(?P<name>[A-Z][\w.’'&-]*?(?:\s[A-Z][\w.’'&-]*?){0,3})(?:[’']s?)?,?\s(?:(?:at|on|with|by)\s)?"
    r"[$£€¥₹+-]?"
)
"""What stands between two members: a name, and no verb."""
_ENDS = regex(r"\s?(?:%|[a-z]+){0,1}(?:\s[a-z]+)?(?:[.,;:)]|\s(?:and|while|but)\s|\s*$)")


def of_members_by_name(sitting: Sitting) -> list[Verdict]:
    """Open members of a list judged by the series that they name, whose others are right."""
    return [_by_its_name(place, sitting) for place in range(len(sitting.verdicts))]


def _by_its_name(place: int, sitting: Sitting) -> Verdict:
    verdict = sitting.verdicts[place]
    last = sitting.verdicts[place - 1] if place else None
    if last is None or not is_open_yet(verdict) or not _is_plain(verdict.claim):
        return verdict
    name = _name_of(verdict.claim, last.claim)
    read = sitting.series.get(last.series or "")
    if name is None or read is None or last.period is None or not _is_right(last):
        return verdict
    kin = [read, *sitting.catalogue.siblings(read)]
    told = _right_of_kin(verdict.claim, last, kin, sitting)
    named = [one for one in _named(verdict.claim, name, kin) if one.key not in told]
    if len(told) < _FEWEST or len(named) != 1:
        return verdict
    claim = replace(
        at_the_time(verdict.claim, last.period),
        operation=last.claim.operation,
        basis=last.claim.basis,
        basis_stated=last.claim.basis_stated,
        direction=verdict.claim.direction or last.claim.direction,
    )
    found, _ = sitting.judge.checker.outcomes(claim, sitting.judge.checker.forms(named[0].key))
    if not found:
        return verdict
    top = best_of(found)
    return in_its_place(replace(verdict, claim=claim), top, top.holds, sitting.judge)


def _is_plain(claim: Claim) -> bool:
    quantity, clause = claim.quantity, claim.clause
    if quantity is None or quantity.bound is not Bound.EXACT or claim.assertion != "value":
        return False
    if clause.context or clause.role in (Role.TITLE, Role.TABLE):
        return False
    behind = clause.tail
    return significant_digits(quantity) >= _TELLING and _ENDS.match(behind) is not None


def _is_right(verdict: Verdict) -> bool:
    return verdict.rating is Rating.SUPPORTED and verdict.claim.assertion == "value"


def _name_of(claim: Claim, last: Claim) -> Span | None:
    """Where the name of a member stands, between the one before it and itself."""
    clause = claim.clause
    if clause.sentence != last.clause.sentence or claim.span.start < last.span.end:
        return None
    own, unit = (one.quantity.unit if one.quantity else None for one in (claim, last))
    if own != unit and None not in (own, unit):
        return None
    start = clause.sentence.start
    words = clause.sentence_text[last.span.end - start : claim.span.start - start]
    found = _MEMBER.fullmatch(words)
    if found is None:
        return None
    return Span(last.span.end + found.start("name"), last.span.end + found.end("name"))


def _right_of_kin(
    claim: Claim, last: Verdict, kin: Sequence[Series], sitting: Sitting
) -> frozenset[str]:
    """The series of which other members of the sentence are right, at one time and told alike."""
    keys = {one.key for one in kin}
    return frozenset(
        v.series
        for v in sitting.verdicts
        if v.series in keys and v.series is not None and _is_right(v)
        if v.claim.clause.sentence == claim.clause.sentence
        if (v.period, v.operation) == (last.period, last.operation)
    )


def _named(claim: Claim, name: Span, kin: Sequence[Series]) -> Iterator[Series]:
    """The series that a name tells: of the place it is, else those whose part has all its words."""
    clause = claim.clause
    places = {
        s.term.code
        for s in clause.terms
        if s.term.kind is TermKind.AREA and s.span is not None and s.span.overlaps(name)
    }
    start = clause.sentence.start
    own = frozenset(stems_of(clause.sentence_text[name.start - start : name.end - start]))
    areas = [{one.ref_area for one in kin}, {one.counterpart for one in kin}]
    for slot, told in zip(("ref_area", "counterpart"), areas, strict=True):
        if len(told) > 1 and places & told:
            yield from (one for one in kin if getattr(one, slot) in places)
            return
    yield from (one for one in kin if own and own <= frozenset(stems_of(one.breakdown or "")))
