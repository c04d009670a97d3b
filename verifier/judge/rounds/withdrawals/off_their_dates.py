"""Home of figures that were borne out at another time than the one that their own words name.

A step of that time, a longer one or the step beside it is what the figure may be of where no name
tells; where one does, the figure is wrong, or the time is.
"""

from verifier.judge.own_dates import is_off_its_date, is_the_last_step_of
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.model.verdict import Caveat, Rating, Verdict


def without_those_off_their_dates(sitting: Sitting) -> list[Verdict]:
    """The verdicts, with what was borne out at another time than its own words name left open."""
    return [
        left_open(one) if _is_off(place, one, sitting) else one
        for place, one in enumerate(sitting.verdicts)
    ]


def _is_off(place: int, verdict: Verdict, sitting: Sitting) -> bool:
    claim, used = sitting.claims[place], verdict.period
    one = sitting.series.get(verdict.series or "")
    if verdict.rating is not Rating.SUPPORTED or claim.assertion != "value":
        return False
    if one is None or used is None or Caveat.DERIVED in verdict.caveats:
        return False
    time = claim.clause.time
    mention = time.mention
    if time.inherited or time.apart or mention is None:
        return False
    if not claim.clause.sentence.contains(mention.span):
        return False
    return is_the_last_step_of(time.period, used, claim, one) or is_off_its_date(
        claim, used, one, verdict.baseline
    )
