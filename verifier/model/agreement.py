"""Home of the meeting of a claim and a computed value: units, signs, then the printed interval."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Clause, ScopedTerm
from verifier.model.codes import is_currency
from verifier.model.comparatives import UP_OR_DOWN
from verifier.model.known import Value
from verifier.model.losses import remains, told_as_a_loss
from verifier.model.mention import CueKind, Direction, TermKind
from verifier.model.net_flows import side_of_flow
from verifier.model.quantity import Fit, Quantity
from verifier.model.range_ends import end_of
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Caveat, Reason
from verifier.settings import Settings

_CONVERSIONS = {
    ("percent", "ratio"): 0.01,
    ("percentage_points", "basis_points"): 100.0,
    ("percent", "basis_points"): 100.0,
    ("ratio", "percent"): 100.0,
    ("metre", "millimetre"): 1000.0,
    ("metre", "centimetre"): 100.0,
    ("metre", "kilometre"): 0.001,
    ("tonne", "kilogram"): 1000.0,
    ("kilogram", "tonne"): 0.001,
    ("kilogram", "gram"): 1000.0,
    ("tonne", "gram"): 1_000_000.0,
    ("cubic_metre", "litre"): 1000.0,
    ("litre", "cubic_metre"): 0.001,
}
_SIZES = frozenset(("metre", "tonne", "kilogram", "cubic_metre", "litre"))
_OF_ONE_SIZE = frozenset(pair for pair in _CONVERSIONS if pair[0] in _SIZES)
_DEFICIT = regex(
    r"\b(deficits?|shortfalls?|in the red|(?:negative|passive|adverse|unfavou?rable)\s"
    r"(?:[a-z]+\s)?balance)\b|"
    r"\b(surplus(?:es)?|in the black|(?:positive|active|favou?rable)\s(?:[a-z]+\s)?balance)\b",
    re.IGNORECASE,
)
_OWN_SIDE = regex(r"[\s-](?:[a-z]+\s){0,2}?(?:(deficit|shortfall)|surplus)\b", re.IGNORECASE)
"""What a sum is, right behind it."""
_SIDE_BEFORE = regex(
    r"\b(?:deficit|shortfall|surplus)\s(?:of|was|is|at)\s(?:[a-z]+\s){0,2}[$£€]?$", re.IGNORECASE
)
"""What a sum is, right before it: "a deficit of"."""
_GAP = regex(r"\bgap\b", re.IGNORECASE)
_NEGATIVE = regex(r"\b(?:deflation|negative|below zero|in the red|loss(?:es)?)\b", re.IGNORECASE)

REASON_OF_FIT = {
    Fit.EXACT: Reason.EXACT,
    Fit.ROUNDED: Reason.ROUNDED,
    Fit.TRUNCATED: Reason.ROUNDED,
    Fit.COARSE: Reason.ROUNDED,
    Fit.BOUND_HOLDS: Reason.BOUND_HOLDS,
    Fit.WEAK: Reason.BOUND_HOLDS,
}
CAVEAT_OF_FIT = {
    Fit.TRUNCATED: Caveat.TRUNCATED,
    Fit.COARSE: Caveat.COARSE_ROUNDING,
    Fit.WEAK: Caveat.WEAK_BOUND,
}
_PLAIN = frozenset((Fit.EXACT, Fit.ROUNDED, Fit.BOUND_HOLDS))
"""How a figure must fit to be called right but for its sign, or be cut off after two digits: 1% is
no fall by 1.66%, 3.5% is one by 3.56%."""
_TELLING = 10


@dataclass(frozen=True, slots=True)
class Agreement:
    """How a claim's figure meets a value: the fit, and the value in the claim's unit, signed.

    `opposite` says that the figure fits with the sign turned: a rise told as a fall, a surplus
    told as a deficit.
    """

    fit: Fit
    computed: float
    opposite: bool = False

    @property
    def holds(self) -> bool:
        """Whether the figure is right."""
        return self.fit is not Fit.NONE


_EITHER_WAY = regex(
    rf"[\s-](?:move|step|change|adjustment|shift|swing)s?\b(?!\s{UP_OR_DOWN}\b)",
    re.IGNORECASE,
)
"""What a figure is the size of, whichever way it went: "the quarter-point move in August"."""


def _is_told_moved(clause: Clause) -> bool:
    """Whether a word of change stands right by a figure, so that it tells the way and no sign does:
    "fell -3%", not "bore the brunt (-51,300)", "The slump deepened: -11.7%" or "At -3%, it was
    the second decline"; nor "growth of -3%", whose noun names what may go either way."""
    moved = clause.change
    if moved is None or clause.before.endswith(_SET_OFF):
        return False
    if moved.kind is CueKind.NOUN and moved.direction is Direction.UP:
        return False
    behind = moved.span.start - clause.span.end
    between = behind if behind >= 0 else clause.span.start - moved.span.end
    return between <= _BESIDE


_SET_OFF = ("(", "| ", ": ", "; ", "– ", "— ", "after ", "following ")
_BESIDE = 8
"""Letters between, as in "a fall of -3%"."""


def in_unit_of(quantity: Quantity, value: float, unit: str | None) -> float:
    """`value`, given in `unit`, in the unit of `quantity`; unchanged where none is named."""
    return value * _CONVERSIONS.get((unit or "", quantity.unit or ""), 1.0)


PROPORTIONS = frozenset(("percent", "percentage_points", "basis_points", "ratio"))


def unit_shown(quantity: Quantity, unit: str | None) -> str | None:
    """The unit that a value given in `unit` is shown in beside a figure: that of the figure, where
    one can be told in the other; a sum of money is no percentage, and of two currencies that one
    word calls ("pesos") the value's is shown."""
    told = quantity.unit
    if is_currency(told) and is_currency(unit):
        return unit
    if told is None or unit is None or (unit, told) in _CONVERSIONS:
        return told or unit
    return unit if (told in PROPORTIONS) is not (unit in PROPORTIONS) else told


def told_in(unit: str, base: str) -> bool:
    """Whether a value in `base` can be told in `unit`: rain in millimetres, kept in metres;
    a harvest in kilograms, kept in tonnes."""
    return unit == base or (base, unit) in _OF_ONE_SIZE


def stated_side(clause: Clause) -> int:
    """-1 where the text calls a balance a deficit, +1 for a surplus, 0 where it says neither, or
    sets a gap against the other one: "a surplus of 3bn, though a year ago there was a gap of"."""
    own = _OWN_SIDE.match(clause.after) if not _SIDE_BEFORE.search(clause.before) else None
    if own is not None:
        return -1 if own.group(1) else 1  # "from a $4bn deficit to a $3bn surplus"
    found = list(_DEFICIT.finditer(clause.before))
    if not found:
        found = list(_DEFICIT.finditer(clause.after[:60]))[:1]
    if not found:
        before = clause.lead
        found = list(_DEFICIT.finditer(before))
    if not found or (_GAP.search(clause.before) and not _DEFICIT.search(clause.before)):
        return 0
    return -1 if found[-1].group(1) else 1


def tells_below_nought(clause: Clause) -> bool:
    """Whether a sentence says by a word that a level lies below nought: "deflation of 0.4%"."""
    return _tells_negative(clause.sentence_text)


@lru_cache(maxsize=1 << 10)
def _tells_negative(sentence: str) -> bool:
    return _NEGATIVE.search(sentence) is not None


_LEFT_WITH = regex(
    r"\b(?:left|leaves|leaving|gave|gives|giving|handed|handing)\s(?:the\s)?"
    r"(?P<who>bloc|(?:[A-Z][\w.’'-]*\s?){1,4})\s(?:with\s)?(?:a|an|its)\s"
    r"(?:[a-z]+\s){0,3}?(?:surplus|deficit|shortfall|gap)\b[^.;,\d]{0,30}$"
)
"""Whose balance a sentence ends up with: "which left Ireland with a surplus of"."""
_RAN_A_SURPLUS = regex(
    r",?\s(?:(?:again|still|also|now|once\smore|which|who|that)\s){0,2}"
    r"(?:r[au]ns?|running|ha[sd]|have|having|post(?:s|ed)?|enjoy(?:s|ed)?|record(?:s|ed)?|"
    r"register(?:s|ed)?|boast(?:s|ed)?|report(?:s|ed)?|book(?:s|ed)?|notch(?:es|ed)?|"
    r"rack(?:s|ed)?\sup|chalk(?:s|ed)?\sup|kept|keeps?|held|holds?|maintain(?:s|ed)?)"
    r"\s(?:[\w-]+\s){0,5}?surplus\b|[’']s?\s(?:[\w-]+\s){0,3}?surplus\b"
)
"""What makes one the owner of a surplus: "Mexico ran the biggest surplus", "Mexico's surplus"."""


def is_told_by_its_partner(clause: Clause, series: Series) -> bool:
    """Whether a sentence tells a balance from the other side, whose sign is the opposite: of the
    balance of the United States with Ireland, "Ireland ran a surplus with the United States",
    "that left Ireland with a surplus"."""
    home, partner = series.ref_area, series.counterpart
    if partner is None:
        return False
    places = [t for t in clause.terms if t.own and t.term.kind is TermKind.AREA]
    left = _LEFT_WITH.search(clause.sentence_text, 0, clause.span.start - clause.sentence.start)
    if left is not None:
        if left["who"] == "bloc":
            return not partner.isalpha() and (home or "").isalpha()
        start = clause.sentence.start
        who = Span(start + left.start("who"), start + left.end("who"))
        return any(t.span and t.span.overlaps(who) and t.term.code == partner for t in places)
    if any(t.term.code == partner and _owns_a_surplus(clause, t) for t in places):
        return True
    ways = {(t.term.code, t.link == "with") for t in places}
    return {(home, True)} <= ways and not {(home, False), (partner, True)} & ways


def _owns_a_surplus(clause: Clause, place: ScopedTerm) -> bool:
    """Whether a place is told to run a surplus of its own, with whomever."""
    if place.span is None or place.link == "with":
        return False
    end = place.span.end - clause.sentence.start
    named = clause.sentence_text[:end].removesuffix("'s").removesuffix("’s")
    return _RAN_A_SURPLUS.match(clause.sentence_text, len(named)) is not None


def agreement(
    claim: Claim,
    quantity: Quantity,
    series: Series,
    signed: bool,
    unit: str | None,
    value: Value,
    settings: Settings,
) -> Agreement:
    """Hold `quantity` against `value`, which an operation answered in `unit`.

    One that it meets neither way is looked at no further. A signed figure carries the direction of
    the text; a level of a balance is compared by its magnitude, and its side with the word for it
    or, where there is none, the printed sign.
    """
    if not signed:
        quantity = end_of(quantity, series)
        if unit == "ratio" == series.unit:  # a level printed to its digits, no multiple of another
            quantity = replace(quantity, unit=None)
    computed = in_unit_of(quantity, value.value, unit)
    error = abs(in_unit_of(quantity, value.error, unit))
    if unit != "ratio" and not quantity.may_agree_with(computed, error):
        return Agreement(Fit.NONE, computed, opposite=False)
    if signed:
        minus = quantity.value < 0 and not _is_told_moved(claim.clause)
        told_down = claim.direction is Direction.DOWN and not minus
        turned = -computed if told_down else computed
        if _EITHER_WAY.match(claim.clause.after):
            turned = abs(computed)
        fit = quantity.agrees_with(turned, error, settings)
        if fit is not Fit.NONE and abs(turned) > error and turned * float(quantity.value) < 0:
            fit = Fit.NONE
        other_way = quantity.agrees_with(-turned, error, settings)
        cut = other_way is Fit.TRUNCATED and abs(quantity.value / quantity.step) >= _TELLING
        opposite = fit is Fit.NONE and (cut or other_way in _PLAIN)
        return Agreement(fit, computed, opposite)
    if series.is_balance and unit == series.unit:
        sized = replace(quantity, value=abs(quantity.value)) if quantity.upper is None else quantity
        fit = sized.agrees_with(abs(computed), error, settings)
        side = stated_side(claim.clause) or _printed_side(claim, quantity)
        if is_told_by_its_partner(claim.clause, series):
            side = -side
        wrong = side * computed < 0 and fit is not Fit.NONE
        return Agreement(Fit.NONE if wrong else fit, computed, wrong)
    if computed > 0 and told_as_a_loss(claim.clause, series):
        fit = quantity.agrees_with(computed, error, settings)
        return Agreement(Fit.NONE, computed, fit is not Fit.NONE)
    shown = computed
    flow = side_of_flow(claim.clause, series)
    if flow < 0 < computed:
        fit = quantity.agrees_with(computed, error, settings)
        return Agreement(Fit.NONE, computed, fit is not Fit.NONE)
    below = tells_below_nought(claim.clause) or told_as_a_loss(claim.clause, series) or flow < 0
    below = below or (remains(series) and stated_side(claim.clause) < 0)
    if computed < 0 <= quantity.value and below:
        shown = -computed
    fit = quantity.agrees_with(shown, error, settings)
    opposite = fit is Fit.NONE and quantity.agrees_with(-shown, error, settings) is not Fit.NONE
    return Agreement(fit, computed, opposite)


def _printed_side(claim: Claim, quantity: Quantity) -> int:
    """The side of a balance that its own sign prints; 0 where none stands there."""
    if quantity.value < 0:
        return -1
    return 1 if claim.printed.startswith("+") else 0
