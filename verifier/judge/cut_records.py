"""Home of records that reach further back than the date from which they are told."""

import re

from verifier.assertions.record import extremes_among, is_of_a_first
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.notation import shown, spoken
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency, Period
from verifier.records.counted_from import (
    is_counted_from_the_first,
    is_of_open_length,
    scope_of,
)
from verifier.records.past import (
    before_the_last_change,
    earlier,
    tells_how_far,
)
from verifier.settings import Settings

_OF_A_TIME = regex(
    r"\b(?:pandemic|lockdowns?|covid\S*|crisis|crash|slump|war|invasion|election|referendum|brexit|"
    r"took office|came to power|president|government|term|this|so far|season|launch\w*|began|"
    r"started|comparable)\b",
    re.IGNORECASE,
)
"""Words by which a sentence says why it looks back no further."""
_NEAR = 45
"""So many characters behind a record tell where it looks back to."""


def reaches_further(claim: Claim, held: Outcome, settings: Settings) -> str | None:
    """The last time that was as extreme as a record told since a date, where that is earlier than
    the date and more than so many times as far back; None where it is the date itself, or about.

    By "the highest since March 2022" readers take it that March 2022 was higher.
    """
    case, period = held.case, held.frame.period
    scope = scope_of(case) if settings.record_reach else None
    if scope is None or is_of_a_first(case) or is_counted_from_the_first(claim.clause):
        return None
    if tells_how_far(claim.clause) or is_of_open_length(claim.clause):
        return None
    end = claim.clause.span.end - claim.clause.sentence.start
    if _OF_A_TIME.search(claim.clause.sentence_text[: end + _NEAR]):
        return None
    track = case.track()
    now = track.get(period) or case.compute()
    past = earlier(case, track, None)
    if now is None or not past:
        return None
    if case.forms.series.frequency is Frequency.DAY:
        past = before_the_last_change(past, now)
    beyond, rivals = extremes_among(case, past, now)
    last = max(beyond, key=lambda p: p.start, default=None)
    reach = last if last is not None else min(rivals, key=lambda p: p.start)
    if not _is_further(period, scope, reach, settings.record_reach):
        return None
    if last is None:
        return f"It is so in the whole series, from {spoken(reach)}, not only since {spoken(scope)}"
    value = shown(rivals[last].value, case.operation.unit(case.forms))
    return f"It is so since {spoken(last)}, when it was {value}, not only since {spoken(scope)}"


def _is_further(period: Period, scope: Period, reach: Period, factor: float) -> bool:
    """Whether a time lies before another one, and more than so many times as far back."""
    told, real = ((period.start - one.start).days for one in (scope, reach))
    return reach.end < scope.start and real > factor * told
