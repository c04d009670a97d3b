"""Home of the sides of balances that are made of two measures: surplus or deficit, more or less."""

import re
from dataclasses import replace

from verifier.language.comparisons.outdoing import OUTDO
from verifier.language.moves.two_deeds import is_of_two_deeds
from verifier.lazy import regex
from verifier.model.agreement import is_told_by_its_partner, stated_side
from verifier.model.arithmetic import negated
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.notation import told
from verifier.model.outcome import Outcome
from verifier.model.series import Series, Transformation
from verifier.model.verdict import Reason
from verifier.reference.catalogue import Catalogue

_SHORT = regex(r"\b(?:deficit|shortfall|loss|in the red|decrease)\b", re.IGNORECASE)
_BALANCE = "trade_balance"
_IN_AND_OUT = ("exports", "imports")
"""The measures that make a balance of trade: what is earned, then what is spent."""


def is_of_a_balance(claim: Claim) -> bool:
    """Whether the words beside a figure call it a balance of trade, or the excess of one deed over
    its opposite."""
    return is_of_two_deeds(claim.clause) or any(
        s.own and s.term.kind is TermKind.INDICATOR and s.term.code == _BALANCE
        for s in claim.clause.terms
    )


def sides_of(balance: Series, catalogue: Catalogue) -> list[Series]:
    """The exports and imports that a balance of trade is made of: of the same two places, part,
    money and adjustment; none for other measures, and where a pack lacks one of them."""
    if balance.indicator != _BALANCE:
        return []
    found = []
    for side in _IN_AND_OUT:
        alike = (s for s in catalogue.by_indicator(side) if _slots(s) == _slots(balance))
        plain = (s for s in alike if s.transformation is Transformation.NONE)
        found += sorted(plain, key=lambda s: (s.pack != balance.pack, s.key))[:1]
    return found if len(found) == len(_IN_AND_OUT) else []


def _slots(one: Series) -> tuple[str | None, ...]:
    places = one.ref_area, one.counterpart, one.breakdown
    return (*places, one.unit, one.adjustment, one.prices, one.status)


def on_its_side(claim: Claim, held: Outcome) -> Outcome:
    """The outcome for a gap between two measures with the sign that it has: exports less imports
    are a surplus where they are more, and a text that says otherwise is wrong (`off_sign`); of
    other gaps the word for them tells the side."""
    computed, minus = held.judgement.computed, held.forms.minus
    if computed is None or held.judgement.value is None or minus is None:
        return held
    one, other = held.forms.series, minus.series
    if _make_a_balance(one, other):
        made = held if one.indicator == _IN_AND_OUT[0] else _the_other_way(held)
        return _on_the_side_told(claim, made)
    if computed <= 0 or not _SHORT.search(claim.clause.sentence_text):
        return held
    return _turned(held)


def _on_the_side_told(claim: Claim, made: Outcome) -> Outcome:
    """The balance of exports and imports, wrong where the text tells the other side of it."""
    balance = made.judgement.computed
    if balance is None:
        return made
    said = told("level", balance, made.forms.series.unit, balance=True)
    judged = replace(made.judgement, saying=said)
    side = stated_side(claim.clause) or _side_of_the_larger(claim)
    if is_told_by_its_partner(claim.clause, made.forms.series):
        side = -side
    if side * balance < 0:
        judged = replace(judged, reason=Reason.OFF_SIGN)
    return replace(made, judgement=judged)


_LARGER = regex(
    r"\b(?:(exports|exported)|(?:imports|imported))\b[^.;,]{0,60}?"
    rf"\b(?:{OUTDO}|"
    r"(?:larger|higher|greater|bigger|more) than|above|ahead of)\b[^.;,]{0,40}?"
    r"\b(?(1)(?:imports|imported)|(?:exports|exported))\b",
    re.IGNORECASE,
)
"""What says which of the two is the larger one."""


def _side_of_the_larger(claim: Claim) -> int:
    """1 where the exports are told to be more than the imports, -1 where less, 0 for neither."""
    found = _LARGER.search(claim.clause.sentence_text)
    return 0 if found is None else 1 if found[1] else -1


def _make_a_balance(one: Series, other: Series) -> bool:
    """Whether one measure less the other is a balance of trade of one place, partner and part."""
    slots = ((s.ref_area, s.counterpart, s.breakdown) for s in (one, other))
    return {one.indicator, other.indicator} == set(_IN_AND_OUT) and len(set(slots)) == 1


def _the_other_way(held: Outcome) -> Outcome:
    """The second measure less the first."""
    forms, minus = held.forms, held.forms.minus
    if minus is None:
        return held
    return _turned(replace(held, forms=replace(minus, minus=replace(forms, minus=None))))


def _turned(held: Outcome) -> Outcome:
    judged = held.judgement
    if judged.computed is None or judged.value is None:
        return held
    value = negated(judged.value, held.forms.series.unit)
    return replace(held, judgement=replace(judged, computed=-judged.computed, value=value))
