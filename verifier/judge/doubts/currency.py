"""Home of rates in another currency: a figure that is right in one which the text leaves open.

"China's exports rose 5.7%" is so in yuan; in dollars, in which the headline series is kept, it is
5.9%.
"""

from verifier.check import Checker
from verifier.judge.compose import caveats_of
from verifier.judge.doubts.excuses import Excuse, held_over
from verifier.judge.doubts.ground import Ground
from verifier.language.figures.currencies import currencies_of, has_sign_of
from verifier.model.claim import Claim
from verifier.model.verdict import Caveat, Reason

_DIGITS = 2
"""So many digits are right by more than chance."""
_SIGNS = ("USD", "GBP", "EUR", "JPY", "INR")
"""The currencies whose signs tell of them where no country stands beside."""


def meant_in_another_currency(
    claim: Claim, reason: Reason, ground: Ground, checker: Checker
) -> Excuse | None:
    """The outcome over the series in another currency, where a rate is right in that one and its
    sentence does not name the currency of the series that was read; with a caveat unless it names
    the other one."""
    slip, own = ground.slip, ground.series.currency
    if reason is not Reason.OFF_UNIT or slip is None or not slip.series or own is None:
        return None
    rate = claim.quantity is not None and claim.quantity.unit == "percent"
    named = _named_in(claim.clause.sentence_text)
    if not rate or ground.digits < _DIGITS or own in named:
        return None
    other = checker.forms(slip.series).series.currency
    excuse = None if other in (None, own) else held_over(claim, slip.series, checker)
    if excuse is None:
        return None
    assumed = () if other in named else (Caveat.CURRENCY_ASSUMED,)
    return excuse[0], (*caveats_of(excuse[0]), *assumed)


def _named_in(sentence: str) -> frozenset[str]:
    """The currencies that a sentence names, by words or by signs."""
    signs = (code for code in _SIGNS if has_sign_of(code, sentence))
    return frozenset((*currencies_of(sentence), *signs))
