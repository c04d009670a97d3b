"""Home of the assertion `trend`."""

import re

from verifier.model.mention import Direction
from verifier.model.notation import shown
from verifier.model.rule import Assertion, Case, Judgement
from verifier.model.verdict import Reason


class Trend(Assertion):
    """A movement without a figure.

    Text: "exports rose in November". Computed as the change on the basis of the text, else of the
    headline figure. A mismatch when the series moved the other way. Off unless `directions` is
    set. Not covered: "slowed" and "accelerated" of a rate whose rate is not published.
    """

    name = "trend"
    priority = 95
    CUES = re.compile(
        r"(?<!the )(?<!an )(?<!\ba )\b(?:rose|fell|grew|climbed|dropped|declined|increased|"
        r"decreased|shrank|widened|narrowed|"
        r"jumped|plunged|slumped|surged|slipped|eased|slowed|rebounded|contracted|expanded)\b",
        re.IGNORECASE,
    )
    EXAMPLES = {"Exports rose in May.": "rose", "The trade gap narrowed in May.": "narrowed"}
    COUNTER_EXAMPLES = {"The rose is a flower.": "", "Exports were flat in May.": ""}

    def judge(self, case: Case) -> Judgement | None:
        """Compare the sign of the movement with the text's direction."""
        value = case.compute()
        if value is None or case.claim.direction is None:
            return None
        unit = case.operation.unit(case.forms)
        said = f"{case.operation.name} is {shown(value.value, unit)}"
        up = case.claim.direction is Direction.UP
        holds = value.value > 0 if up else value.value < 0
        reason = Reason.EXACT if holds else Reason.OFF_SIGN
        return Judgement(reason, value.value, value, said)
