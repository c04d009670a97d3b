"""Home of shares of a move: "health care added 43,000 jobs, more than half of all new jobs", and,
behind the move of the whole, "health care accounted for half of the increase"."""

import re
from functools import cache

from verifier.check.wholes import is_wider
from verifier.judge.rounds.moves.made_of_moves import is_a_right_move, judged_as
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.language.moves.owned_moves import move_nouns
from verifier.lazy import regex
from verifier.model.arithmetic import difference, share
from verifier.model.claim import Claim
from verifier.model.months import MONTH
from verifier.model.outcome import Outcome
from verifier.model.rule import Frame
from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Caveat, Rating, Verdict


@cache
def _of_moves() -> re.Pattern[str]:
    """What stands behind a share of what a whole gained or lost; a "total" may be its level."""
    return re.compile(
        r"\sof\s(?!what\b|which\b|whom\b)(?:all\s)?(?:(?:the|its|their|that|this|those|these)\s)?"
        r"(?P<time>(?:last\s)?(?:year|quarter|month)[’']s\s)?(?:(?:[\w-]+\s){0,2}?(?:"
        r"(?P<counted>(?:new|extra|additional)\s[a-z]+s|(?:net\s)?hiring|job\s(?:creation|growth)|"
        r"[a-z]+s\s(?:(?:that|which)\s)?(?:(?:were|(?:it|they|the\s(?:[a-z]+\s)?[a-z]+|[A-Z][a-z]+)"
        r"(?:\s(?:has|have|had))?)\s)?(?:added|created|gained|lost|shed|cut))|"
        rf"(?:[a-z]+\s)?{move_nouns()}s?)|(?P<total>total))\b"
    )


def as_shares_of_moves(sitting: Sitting) -> list[Verdict]:
    """Shares of a move held against the move of the part in that of the whole: where the part's own
    stands right before, or that of the whole does and the words name the part."""
    return [_seen(place, verdict, sitting) for place, verdict in enumerate(sitting.verdicts)]


def _seen(place: int, verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or quantity.unit not in ("ratio", "percent") or not place:
        return verdict
    if claim.operation != "share" or claim.assertion != "value" or claim.clause.context:
        return verdict
    of_what = _of_moves().match(
        claim.clause.sentence_text, claim.span.end - claim.clause.sentence.start
    )
    of_what = of_what or _of_it(claim, sitting.verdicts[place - 1].claim)
    if of_what is None:
        return verdict
    moves = [
        v
        for v in reversed(sitting.verdicts[:place])
        if _is_near(v, verdict, of_what["time"] is not None) and is_a_right_move(v, sitting)
    ]
    for own in moves[:_NEAREST]:
        one = sitting.series[own.series or ""]
        if of_what["counted"] and one.nature is not Nature.STOCK:
            continue
        found = _outcome(verdict, own, sitting)
        if found is None:
            continue
        tail = claim.clause.sentence_text[of_what.end() :]
        sure = not (of_what["total"] or LOOSE & set(own.caveats)) and _ENDS.match(tail) is not None
        if found.holds:
            return sitting.judge.composer.held(verdict, found, Caveat.DERIVED)
        if sure:
            return sitting.judge.composer.judged(claim, found, verdict.candidates)
    of_a_level = verdict.rating is Rating.MISMATCH and not of_what["total"]
    return left_open(verdict) if of_a_level else verdict


def _is_near(move: Verdict, verdict: Verdict, dated: bool) -> bool:
    """Whether a move is told in the paragraph of a share, or is of the time that it names: "a third
    of the year's hiring"."""
    same = move.claim.clause.block == verdict.claim.clause.block
    return same or (dated and move.period is not None and move.period == verdict.period)


def _of_it(claim: Claim, before: Claim) -> re.Match[str] | None:
    """The words behind the figure before, where the share is told once more of the move that they
    name: "23.3 million tonnes of the fall, or 72 per cent of it"."""
    clause, start = claim.clause, claim.clause.sentence.start
    text, end = clause.sentence_text, before.span.end - start
    if before.clause.sentence != clause.sentence or not _IT.match(text, claim.span.end - start):
        return None
    named = _of_moves().match(text, end)
    inner = text[named.end() : claim.span.start - start] if named is not None else ""
    return named if named is not None and _OR.fullmatch(inner) else None


_IT = regex(r"\sof\s(?:it|that)\b")
_OR = regex(r"[^.;:\d]{0,40},\s(?:or|equal\sto|equivalent\sto)\s|\s?\(")


_ENDS = regex(
    r"\s*(?:[.,;:)–—]|$|(?:and|last|this|since|over|were|was|came)\b|"
    rf"in\s(?:{MONTH}|20\d\d|the\s(?:month|quarter|year|period)))"
)
"""What follows the move of the whole, which no further words narrow: "of the fall in exports"."""
_NEAREST = 3
"""So many moves before a share one of them is looked for that it is of."""


def _outcome(verdict: Verdict, own: Verdict, sitting: Sitting) -> Outcome | None:
    """The share that a right move makes, as that of the part or that of the whole."""
    claim, quantity, checker = verdict.claim, verdict.claim.quantity, sitting.judge.checker
    alone = own.claim.clause.sentence != claim.clause.sentence
    pair = _part_and_whole(claim, sitting.series[own.series or ""], alone, sitting)
    if pair is None or own.period is None or own.baseline is None or quantity is None:
        return None
    moves = []
    for key in pair:
        forms = checker.forms(key)
        new, old = forms.level(own.period), forms.level(own.baseline)
        if new is None or old is None:
            return None
        moves.append(difference(new[1], old[1], forms.unit))
    made = share(*moves)
    if made is None:
        return None
    frame = Frame(own.period, own.baseline)
    return judged_as(claim, quantity, "share", made, pair[0], frame, sitting, "percent")


def _part_and_whole(
    claim: Claim, one: Series, alone: bool, sitting: Sitting
) -> tuple[str, str] | None:
    """The series of the part and of the whole, of which one has moved as told: the words name the
    part, or nothing else than it beside its move, and not `alone` in a sentence of their own; None
    where they leave open which."""
    if one.transformation is not Transformation.NONE:
        return None
    siblings, places = sitting.catalogue.siblings(one), (claim.measure.ref_area,)
    found: list[tuple[str, str]] = []
    for slot, named in (
        ("breakdown", (claim.measure.breakdown,)),
        ("counterpart", (claim.measure.counterpart, *places)),
    ):
        mine = getattr(one, slot)
        beside = [o for o in siblings if _goes_along(one, o, slot)]
        if mine in _ALL:
            parts = [o.key for o in beside if getattr(o, slot) in named and getattr(o, slot)]
            found += [(parts[0], one.key)] if len(parts) == 1 else []
        elif mine in named or (named[0] is None and slot == "breakdown" and not alone):
            wholes = [o.key for o in beside if getattr(o, slot) in _ALL or is_wider(one, o)]
            found += [(one.key, wholes[0])] if len(wholes) == 1 else []
    return found[0] if len(found) == 1 else None


_ALL = (None, "WLD")
"""What stands in a slot of a whole."""


def _goes_along(one: Series, other: Series, slot: str) -> bool:
    """Whether a series differs from another in a slot alone."""
    slots = [s for s in ("indicator", "ref_area", "counterpart", "breakdown", "unit") if s != slot]
    same = all(getattr(one, s) == getattr(other, s) for s in slots)
    return same and one.frequency is other.frequency and one.variant == other.variant
