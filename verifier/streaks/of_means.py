"""Home of runs of means: those that count how a stock stood on average over each of their steps."""

from collections.abc import Callable

from verifier.lazy import regex
from verifier.model.known import Known, Value
from verifier.model.period import Period
from verifier.model.rule import Case
from verifier.model.series import Nature


def level_of_run(case: Case) -> Callable[[Period], tuple[Known, Value] | None]:
    """What gives the levels whose moves a run counts: of a stock the means over its steps where
    the words before the run say that it averaged so much, "openings averaged 7.3m in 2025, the
    third annual decline in a row"."""
    clause, forms = case.claim.clause, case.forms
    lead = clause.lead
    averaged = _AVERAGED.search(lead) if forms.series.nature is Nature.STOCK else None
    return forms.averaged if averaged is not None else forms.level


_AVERAGED = regex(
    r"\b(?:averag(?:ed|es|ing)\s|[Tt]he average (?:for|in|over)\s)(?:[^.;]|\.(?=\d))*$"
)
