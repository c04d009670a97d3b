"""Home of `Ground`: what a contradiction rests on."""

from dataclasses import dataclass

from verifier.check.certainty import Certainty
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.verdict import Alternative


@dataclass(frozen=True, slots=True)
class Ground:
    """What a contradiction rests on: the series that matched, its score, what the text tells of it.

    `slip` is the likeliest one that gives the figure, `digits` how many the figure has, `read` the
    period that was read. `lead`: by how much the series outscores the next candidate, `clear`: the
    next one of another measure than its own, whatever the part. `later`: the slip is of a later
    period, `wider`: of a longer one around it. `borne`: another figure of the paragraph bears the
    measure out. `told`: the text tells the series apart from that of the slip, which is of
    `another` measure altogether or of the same. `daily`: each day has a figure of its own.
    `elsewhere`: the figure is the value of another period. `apart`: it is of another size
    altogether. `still`: the run has no length. `rival`: another candidate bears the claim out.
    `named`: words of the slip's series stand in the figure's stretch, `beside`: before it or in its
    own breath, `itself`: those of the series that was read. `narrowed`: the sentence tells of a
    part, as the slip's series is. `total`: the slip is of the whole of which the series is a part
    that the subject does not name. `uneven`: periods of two lengths were compared. `figure`: one of
    the sentence is right for the very series and period, `next`: the one next to it, `taken`: one
    of the article for the same operation too, `alike`: one that it is set against, of the series
    over a period as long, `sister`: one beside it of another part or place at its time. `close`:
    the run is nearly so long. `struck`: all digits but one are right. `reprinted`: the figure may
    be the first print of what is known as revised. `unpartnered`: the words do not tell that the
    partner of the series is the other side.
    """

    series: Series
    score: float
    certainty: Certainty
    slip: Alternative | None
    digits: int
    read: Period
    lead: float = 0.0
    clear: float = 0.0
    later: bool = False
    wider: bool = False
    borne: bool = False
    told: bool = False
    another: bool = False
    daily: bool = False
    elsewhere: bool = False
    apart: bool = False
    still: bool = False
    rival: bool = False
    named: bool = False
    beside: bool = False
    itself: bool = False
    total: bool = False
    narrowed: bool = False
    uneven: bool = False
    figure: bool = False
    next: bool = False
    taken: bool = False
    alike: bool = False
    sister: bool = False
    close: bool = False
    struck: bool = False
    reprinted: bool = False
    unpartnered: bool = False
