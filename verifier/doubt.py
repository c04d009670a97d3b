"""The benefit of the doubt: when a contradiction rests on too little to accuse a sentence."""

from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.verdict import Reason
from verifier.settings import Settings

_NAMING = (TermKind.INDICATOR, TermKind.SERIES, TermKind.BREAKDOWN)


def in_doubt(
    claim: Claim, reason: Reason, score: float, explained: bool, settings: Settings
) -> Reason | None:
    """The reason why a contradicted claim stays unverified; None where it is a mismatch.

    A figure without a date of its own that fits no reading, or another period, may be about
    another period. One whose measure is named in another sentence only, or that fits another
    series better than a weakly matched one, may be about another series. `score` is that of the
    matched series, `explained` says whether a slip gives the figure.
    """
    undated = claim.clause.time.inherited or claim.clause.time.period is None
    named = any(s.own and s.weight >= 0.7 and s.term.kind in _NAMING for s in claim.clause.terms)
    if undated and reason is Reason.OFF_VALUE and not explained and score < settings.sure:
        return Reason.UNRESOLVED_PERIOD
    if undated and reason is Reason.OFF_PERIOD and score < settings.very_sure:
        return Reason.UNRESOLVED_PERIOD
    if reason is Reason.OFF_SERIES and score < settings.fairly_sure:
        return Reason.AMBIGUOUS
    if undated and not named and score < settings.fairly_sure:
        return Reason.AMBIGUOUS
    return None
