"""Home of `Ground`: what a contradiction rests on, in the four kinds of evidence it has."""

from collections.abc import Callable
from dataclasses import dataclass

from verifier.check.certainty import Certainty
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.verdict import Alternative


class Asked:
    """Whether something holds that costs much to find out: it is when somebody asks."""

    __slots__ = ("_ask", "_holds")

    def __init__(self, ask: Callable[[], bool]) -> None:
        self._ask = ask
        self._holds: bool | None = None

    def __bool__(self) -> bool:
        if self._holds is None:
            self._holds = self._ask()
        return self._holds


@dataclass(frozen=True, slots=True)
class Match:
    """How the series stands among all that the words may mean."""

    score: float
    lead: float = 0.0
    """By how much it outscores the next candidate."""
    clear: float = 0.0
    """By how much it outscores the next one of another measure than its own, whatever the part."""
    rival: bool | Asked = False
    """Another candidate bears the claim out."""
    unpartnered: bool = False
    """The words do not tell that the partner of the series is the other side."""


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What the value that was looked up is like, and how the printed figure lies to it."""

    daily: bool = False
    """Each day has a value of its own."""
    set_then: bool = False
    """It is a rate that stands from one decision to the next, and the sentence names its day."""
    uneven: bool = False
    """Periods of two lengths were compared."""
    still: bool = False
    """It is nought: the run has no length."""
    close: bool = False
    """The run is nearly as long as printed."""
    by_one: bool = False
    """The run is one step longer or shorter than printed."""
    struck: bool = False
    """All printed digits but one are right, of three or more."""
    touched: bool = False
    """All printed digits but one are right, of two or more."""
    reprinted: bool = False
    """The figure may be the first print of what is known as revised."""
    stands_in: bool = False
    """It is on another comparison than the usual one, which has no figure of that time."""
    elsewhere: bool | Asked = False
    """The figure is the value of another period."""
    apart: bool = False
    """The figure is of another size altogether."""
    next: bool | Asked = False
    """The figure is that of the next period, which came out only days after the article."""


@dataclass(frozen=True, slots=True)
class Instead:
    """What the figure fits instead, by its likeliest slip: how that is to what was read, and
    whether the text tells of it. Nothing of it holds where there is no slip."""

    later: bool = False
    """A later period."""
    wider: bool = False
    """A longer period, around the one that was read."""
    another: bool = False
    """A series of another measure altogether."""
    narrowed: bool = False
    """A series of a part, as the sentence tells of one."""
    total: bool = False
    """A series of the whole of which the one that was read is a part that the subject does not
    name."""
    named: bool = False
    """A series of which words stand in the figure's stretch."""
    beside: bool = False
    """A series of which words stand before the figure or in its own breath."""
    itself: bool = False
    """Words in the figure's stretch name the series that was read, and not this one."""
    told_apart: bool = False
    """A series against which the words choose the one that was read."""
    formed_apart: bool = False
    """A series adjusted or priced as the sentence says that the figure is not."""
    left: bool = False
    """Another series than that of the figure which this one led to."""
    had: bool = False
    """A stock of what the sentence says that somebody has, where a flow was read."""

    @property
    def hinted(self) -> bool:
        """Whether the sentence hints at it: by words, as a part or as a whole."""
        return self.named or self.narrowed or self.total


@dataclass(frozen=True, slots=True)
class Borne:
    """What other figures that are right say of a claim's reading."""

    measure: bool = False
    """One of the paragraph bears the measure out."""
    figure: bool = False
    """One of the sentence is of the very series and period."""
    next: bool = False
    """That one stands next to the claim, in its breath."""
    taken: bool = False
    """One of the article is of the very series, period and operation already: the reading is
    taken."""
    alike: bool = False
    """The claim is set against one of the series over a period as long."""
    sister: bool = False
    """One of the sentence is of another part or place at the same time."""
    spent: str | None = None
    """The series of which one of the sentence is that is printed alike: this is of another."""
    weighed: bool = False
    """All that stands around the claim has been weighed, and no doubt is left."""

    @property
    def kept(self) -> bool:
        """Whether one that stands with the claim is of the period that was read, or as long."""
        return self.figure or self.alike or self.sister


ALONE = Borne()
"""Nothing is borne out by others."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a contradiction rests on: the series and the period that were `read`, how certain the
    text makes them, how many `digits` the figure has, the likeliest `slip` that gives it; and the
    evidence for each of these."""

    series: Series
    read: Period
    certainty: Certainty
    digits: int
    slip: Alternative | None
    match: Match
    value: LookedUp
    instead: Instead
    borne: Borne
