"""Home of the levels near a claim: the series told around it at the times told there."""

from collections.abc import Iterator

from verifier.judge.rounds.nearness import series_by_nearness, times_by_nearness
from verifier.judge.rounds.sitting import Sitting
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.period import Period
from verifier.model.verdict import Verdict
from verifier.reference.stems import stems_of

_SERIES, _TIMES = 8, 6


class Level:
    """A level near a claim: a series at a time."""

    __slots__ = ("forms", "period", "size")

    def __init__(self, forms: Forms, period: Period, size: float) -> None:
        self.forms, self.period, self.size = forms, period, size

    @property
    def key(self) -> str:
        """The key of its series."""
        return self.forms.series.key


def levels_near(verdict: Verdict, place: int, sitting: Sitting) -> Iterator[Level]:
    """The levels of the series told near a claim at the times told near it, the nearest first."""
    times = times_by_nearness(verdict, place, sitting)[:_TIMES]
    for key in series_by_nearness(verdict, place, sitting)[:_SERIES]:
        forms = sitting.judge.checker.forms(key).as_printed
        for period in times:
            level = level_of(forms, period)
            if level is not None:
                yield level


def level_of(forms: Forms, period: Period) -> Level | None:
    """The level of a measure at a time; None where it has none, or nothing."""
    found = forms.level(period)
    nothing = found is None or not found[1].value
    return None if found is None or nothing else Level(forms, period, abs(found[1].value))


def is_untold(claim: Claim, level: Level, sitting: Sitting) -> bool:
    """Whether a share would be that of a part of which no word of an article tells: "More than half
    of them, 3,891, were at Gozo General" is not told of Mater Dei's."""
    part = level.forms.series.breakdown
    if claim.operation != "share" or part is None:
        return False
    if any(v.series == level.key for v in sitting.verdicts if v.evidence):
        return False
    return set(stems_of(part)).isdisjoint(stems_of(sitting.text))
