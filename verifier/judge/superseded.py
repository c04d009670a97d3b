"""Home of superseded prints: "cut to 14,000 from 147,000", for one and the same month."""

from dataclasses import replace

from verifier.judge import Judge
from verifier.match.topic import Topic
from verifier.model.clause import Context
from verifier.model.verdict import Reason, Verdict


def is_the_print_before(verdict: Verdict, beside: Verdict) -> bool:
    """Whether a figure after "from" is the superseded print of one beside it: "cut to 14,000 from
    147,000", "lowered from 18,351 to 18,289", for one and the same month."""
    one, other = verdict.claim, beside.claim
    return (
        verdict.reason is Reason.OUTDATED
        and one.clause.link == "from"
        and other.clause.link != "from"
        and one.clause.sentence == other.clause.sentence
        and (verdict.series, verdict.period) == (beside.series, beside.period)
    )


def as_superseded(verdict: Verdict, topic: Topic | None, judge: Judge) -> Verdict:
    """A figure judged on the print that the text says it was."""
    clause = verdict.claim.clause
    context = (*clause.context, Context.REVISED_FROM)
    earlier = replace(verdict.claim, clause=replace(clause, context=context))
    return judge.verdict(earlier, topic=topic)
