"""Home of figures told with "by" that were borne out by a level far beyond them: "the best
supported of the five by more than 8,000" tells of a lead, whatever the size of the crowd is."""

from verifier.judge.rounds.arithmetic.gap_sides import held_as_gap
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting, bears_out
from verifier.judge.stretch import words_between
from verifier.language.comparisons.outdoing import FALL_BEHIND, OUTDO
from verifier.lazy import regex
from verifier.model.verdict import Caveat, Rating, Verdict

_BY = regex(r"\b[Bb]y\s(?:well\s|far\s|just\s|slightly\s)?(?:more|less|fewer|over|under)\b[\w\s]*$")


def without_levels_told_by(sitting: Sitting) -> list[Verdict]:
    """The verdicts; a bound that "by" leads and that was borne out by a level far beyond it is that
    of the lead over the next where it stands behind a right first place, that over what another
    right level beside it outdid, and left open elsewhere: what lies so far off is hardly the figure
    that is told."""
    return [
        _of_the_outdone(verdict, place, sitting) or _of_the_lead(verdict, place, sitting)
        if _is_told_by(verdict)
        else verdict
        for place, verdict in enumerate(sitting.verdicts)
    ]


def _is_told_by(verdict: Verdict) -> bool:
    claim = verdict.claim
    far = verdict.rating is Rating.SUPPORTED and Caveat.WEAK_BOUND in verdict.caveats
    if not far or (verdict.operation or "level") != "level" or claim.assertion != "value":
        return False
    return claim.clause.link == "by" or _BY.search(claim.clause.lead) is not None


def _of_the_outdone(verdict: Verdict, place: int, sitting: Sitting) -> Verdict | None:
    """The verdict on a lead over what a right level beside it outdid, where it holds: "sold 9.66m
    but still outsold vinyl by more than two million"."""
    claim, level = verdict.claim, sitting.verdicts[place - 1] if place else None
    if level is None or not bears_out(level) or level.period is None:
        return None
    if level.claim.clause.sentence != claim.clause.sentence:
        return None
    if _OUTDONE.search(words_between(level.claim, claim)) is None:
        return None
    one, other = (sitting.series.get(v.series or "") for v in (level, verdict))
    if one is None or other is None or one.key == other.key:
        return None
    held = held_as_gap(claim, one, other, level.period, sitting)
    return sitting.judge.composer.held(verdict, held, Caveat.DERIVED) if held is not None else None


_OUTDONE = regex(rf"\b(?:{OUTDO}|{FALL_BEHIND})\b")


def _of_the_lead(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, rank = verdict.claim, sitting.verdicts[place - 1] if place else None
    beside = rank is not None and rank.claim.clause.sentence == claim.clause.sentence
    if rank is None or not beside or rank.claim.assertion != "rank":
        return left_open(verdict)
    if rank.rating is not Rating.SUPPORTED or rank.series != verdict.series or not rank.period:
        return left_open(verdict)
    field = {row.series: row.value for row in rank.evidence if row.period == rank.period}
    own = field.pop(rank.series or "", None)
    if own is None or not field:
        return left_open(verdict)
    one, other = (
        sitting.series.get(key)
        for key in (rank.series or "", min(field, key=lambda key: abs(field[key] - own)))
    )
    if one is None or other is None:
        return left_open(verdict)
    held = held_as_gap(claim, one, other, rank.period, sitting)
    if held is None:
        return left_open(verdict)
    return sitting.judge.composer.held(verdict, held, Caveat.DERIVED)
