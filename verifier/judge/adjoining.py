"""Home of records told of the figure behind them: "a record 5,872"."""

import re
from collections.abc import Mapping, Sequence

from verifier.model.series import Series
from verifier.model.verdict import ASSUMED, Rating, Verdict

_BEFORE = re.compile(r"\s(?:(?:high|low|level|total|peak)\s)?(?:of\s)?[$£€¥₹]?", re.IGNORECASE)
_LEVELS = (None, "level")


def figure_of_record(
    verdict: Verdict, others: Sequence[Verdict], series: Mapping[str, Series]
) -> tuple[Verdict, Series] | None:
    """The figure that a record stands directly before, with its series, where that figure is borne
    out as a level without anything assumed: "climbed to a record 5,872", "a record low of 4.3%".

    Measure, place and time of the record are then those of the figure. None where the record is
    not open, or already judged by that series and time.
    """
    claim = verdict.claim
    if claim.assertion != "record" or claim.quantity is not None:
        return None
    if verdict.rating is Rating.MISMATCH:
        return None
    sentence = claim.clause.sentence
    for other in others:
        one = series.get(other.series or "")
        span = other.claim.span
        if other.claim.clause.sentence != sentence or span.start < claim.span.end or one is None:
            continue
        start = sentence.start
        text = claim.clause.sentence_text
        between = text[claim.span.end - start : span.start - start]
        if _BEFORE.fullmatch(between) is None:
            return None
        level = other.claim.operation in _LEVELS and other.claim.assertion == "value"
        borne = other.rating is Rating.SUPPORTED and not ASSUMED & set(other.caveats)
        same = (verdict.series, verdict.period) == (other.series, other.period)
        judged = verdict.rating is Rating.SUPPORTED and same and claim.basis is other.claim.basis
        return (other, one) if level and borne and not judged else None
    return None
