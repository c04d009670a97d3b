"""Home of figures of several at once that another round took for that of one of them."""

from verifier.judge.rounds.sitting import Sitting
from verifier.judge.told_together import as_told_together
from verifier.model.verdict import Rating, Verdict


def of_several_at_once(sitting: Sitting) -> list[Verdict]:
    """Right figures that are told of several parts together, held against their sum once more:
    "Together they made up 25.4%" of two of which one has so much by itself."""
    others = sitting.verdicts
    return [
        as_told_together(verdict, others[:place], sitting.judge, sitting.catalogue)
        if verdict.rating is Rating.SUPPORTED
        else verdict
        for place, verdict in enumerate(others)
    ]
