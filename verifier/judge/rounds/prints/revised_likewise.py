"""Home of revisions told on behind another one: "May's deficit was revised down to 52. Exports for
the month were lifted by 8, and imports trimmed by 2", which moved from print to print too."""

from dataclasses import replace

from verifier.judge.revisions import as_a_revision
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.language.earlier_prints import tells_how_far_prints_moved, tells_of_a_revision
from verifier.model.verdict import Rating, Verdict


def as_revised_likewise(sitting: Sitting) -> list[Verdict]:
    """Changes that are told by a verb of printing behind a revision in their paragraph, right where
    two prints lie that far apart and open elsewhere."""
    return [_as_revised(verdict, place, sitting) for place, verdict in enumerate(sitting.verdicts)]


def _as_revised(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, judge = verdict.claim, sitting.judge
    clause, key = claim.clause, verdict.series
    lead = clause.lead
    if verdict.rating is Rating.SUPPORTED or claim.operation != "change" or key is None:
        return verdict
    if claim.assertion != "value" or not tells_how_far_prints_moved(lead):
        return verdict
    near = (
        v.claim.clause for v in sitting.verdicts[:place] if v.claim.clause.block == clause.block
    )
    if not (tells_of_a_revision(lead) or any(tells_of_a_revision(c.sentence_text) for c in near)):
        return verdict
    time = at_the_time(claim, verdict.period)
    found, _ = judge.checker.outcomes(replace(time, direction=None), judge.checker.forms(key))
    if not found:
        return verdict
    prints = sitting.catalogue.history, judge.checker_on, judge.checker.day
    return as_a_revision(judge.composer, claim, found[0], verdict.candidates, *prints)
