"""Home of what is true and misleads all the same: caveats with the figures behind them.

None of them changes a rating. Each is asked only of a claim that holds for the measure which the
text plainly means, and left out where the sentence itself tells what would mislead.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from verifier.check import Checker
from verifier.judge.cut_records import reaches_further
from verifier.judge.low_bases import low_base, points_of_a_rate, rebound
from verifier.judge.picked_base import picked_base
from verifier.judge.real_terms import real_fall, real_record
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.verdict import Caveat, Verdict
from verifier.reference.catalogue import Catalogue


def with_weaknesses(
    verdict: Verdict, held: Outcome, catalogue: Catalogue, checker: Checker
) -> Verdict:
    """A supported verdict with what may mislead about its claim, in caveats and in words.

    These caveats go first, and give a report of one line its name.
    """
    found = list(_weaknesses(verdict.claim, held, catalogue, checker))
    if not found:
        return verdict
    text = " ".join((verdict.explanation, *(f"{said}." for _, said in found)))
    caveats = (*(caveat for caveat, _ in found), *verdict.caveats)
    return replace(verdict, caveats=caveats, explanation=text)


def without(verdict: Verdict, names: tuple[str, ...]) -> Verdict:
    """A verdict less the caveats that a desk does not want to see."""
    kept = tuple(caveat for caveat in verdict.caveats if caveat not in names)
    return verdict if kept == verdict.caveats else replace(verdict, caveats=kept)


def _weaknesses(
    claim: Claim, held: Outcome, catalogue: Catalogue, checker: Checker
) -> Iterator[tuple[Caveat, str]]:
    settings = checker.settings
    asked: dict[Caveat, Callable[[], str | None]]
    if claim.assertion == "record":
        asked = {
            Caveat.NOMINAL_RECORD: lambda: real_record(claim, held, catalogue, checker),
            Caveat.RECORD_REACHES_FURTHER: lambda: reaches_further(claim, held, settings),
        }
    elif claim.assertion == "value":
        asked = {
            Caveat.CHERRY_PICKED_BASE: lambda: picked_base(claim, held, settings),
            Caveat.LOW_BASE: lambda: low_base(claim, held, settings),
            Caveat.REBOUND: lambda: rebound(held, settings),
            Caveat.PERCENT_OF_RATE: lambda: points_of_a_rate(held),
            Caveat.REAL_TERMS_DIFFER: lambda: real_fall(claim, held, catalogue, checker),
        }
    else:
        return
    for caveat, answer in asked.items():
        said = answer() if caveat not in settings.no_caveat else None
        if said is not None:
            yield caveat, said
