"""Home of ratios told by the hundred or the thousand: "119 jobs for every 100 applicants" of a
ratio of 1.19."""

from decimal import Decimal

from verifier.judge.doubts.left_out import in_larger_units
from verifier.judge.rounds.acquittals.asked import is_accused
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting, bears_out
from verifier.lazy import regex
from verifier.model.codes import is_currency
from verifier.model.verdict import Caveat, Rating, Verdict

_SO_MANY = regex(
    r"(?:\s(?!(?:for|per|to|and|or|in)\b)[a-z][a-z-]*){0,4}\s(?:per|(?:for|to)(?:\s(?:each|every))?)\s"
    r"(?P<count>100|1,?000|10,?000|100,?000|(?:a|one)\s(?:hundred|thousand))\s(?P<whom>[a-z]+)"
)
_WORDS = {"hundred": 100, "thousand": 1_000}


def of_so_many_for_every(sitting: Sitting) -> list[Verdict]:
    """Figures that are told for every hundred or thousand of something else, borne out by a series
    of how many there are for one: accused ones, which are left open otherwise, and those without a
    series by that of the right figure before."""
    return [_for_every(verdict, last, sitting) for last, verdict in sitting.behind_the_last()]


def _for_every(verdict: Verdict, last: Verdict | None, sitting: Sitting) -> Verdict:
    claim, accused = verdict.claim, is_accused(verdict)
    key = verdict.series or (last.series if last is not None and bears_out(last) else None)
    one = sitting.series.get(key or "")
    if one is None or claim.operation not in (None, "level") or claim.quantity is None:
        return verdict
    if verdict.operation == "per_capita":
        return verdict  # reckoned of so many people already
    if not accused and verdict.rating is not Rating.UNVERIFIED:
        return verdict
    found = _SO_MANY.match(claim.clause.after)
    if found is None or is_currency(one.unit) or one.unit == "percent":
        return verdict
    said = found["count"].replace(",", "")
    count = int(said) if said.isdigit() else _WORDS[said.split()[-1]]
    if found["count"] in one.title:
        return verdict  # the series counts to so many itself
    told = in_larger_units(claim, 1 / Decimal(count))
    held = sitting.borne_out_by(verdict, told, one.key, Caveat.DERIVED)
    return held or (left_open(verdict) if accused else verdict)
