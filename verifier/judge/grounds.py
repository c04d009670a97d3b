"""Grounds: the evidence behind a contradiction, gathered for the benefit of the doubt."""

from collections.abc import Mapping, Sequence

from verifier.check import Checker
from verifier.check.certainty import certainty_of
from verifier.check.days import moves_daily
from verifier.diagnose import fits_elsewhere
from verifier.diagnose.misprints import significant_digits
from verifier.judge.doubt import Ground, is_apart
from verifier.judge.readings import (
    is_borne_out_elsewhere,
    is_later,
    is_wider,
    leads_of,
    score_of,
    stands_out,
)
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.series import Series
from verifier.model.verdict import Alternative, Candidate


def ground_of(
    claim: Claim,
    top: Outcome,
    few: Sequence[Candidate],
    slip: Alternative | None,
    checker: Checker,
    series: Mapping[str, Series],
    sure: bool,
) -> Ground:
    """All that bears on whether a contradiction accuses a claim; `sure` says that another figure
    of the paragraph bears the measure out."""
    one = top.forms.series
    other = series.get(slip.series) if slip else None
    lead, clear = leads_of(one, few, series)
    return Ground(
        one,
        score_of(one, few),
        certainty_of(claim, one, series, sure),
        slip,
        significant_digits(claim.quantity) if claim.quantity else 0,
        lead=lead,
        clear=clear,
        later=is_later(slip, top),
        wider=is_wider(slip, top),
        borne=sure,
        another=other is not None and other.indicator != one.indicator,
        told=other is not None and stands_out(claim, one, other, few, series),
        daily=moves_daily(top.forms),
        apart=is_apart(claim, top.judgement.computed),
        still=top.judgement.computed == 0,
        elsewhere=fits_elsewhere(claim, top),
        rival=is_borne_out_elsewhere(claim, top, few, checker, series),
    )
