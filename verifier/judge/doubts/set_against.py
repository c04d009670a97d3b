"""Home of figures that another one is set against at no time of their own, or at a longer one: of
which the text may mean another time, or a sum, than was looked up."""

from verifier.judge.breaths import follows_a_comparison
from verifier.judge.doubts.ground import Ground
from verifier.judge.other_times import is_a_year_off, is_told_as_last
from verifier.judge.times_beside import stands_by_its_time
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.period import Frequency
from verifier.model.series import Nature, Series
from verifier.reference.stems import stems_of


def is_compared_at_length(claim: Claim, ground: Ground) -> bool:
    """Whether a figure is what another one is set against, at no time of its own or at a longer
    one than the other's: "May through July stands at $3.19 billion, versus $2.61 billion in
    2025". Beside a right figure of its measure, steps back from that one's time are a time of its
    own: "7.39 million at the end of September, from 7.41 million a month earlier"."""
    if not follows_a_comparison(claim):
        return False
    own, long = claim.clause.time.mention, ground.read.end - ground.read.start
    before = (t for t in claim.clause.times if t != own and t.span.end <= claim.span.start)
    others = (t.period for t in before if t.period is not None)
    told = stands_by_its_time(claim) or (ground.borne.measure and _stands_by_its_steps_back(claim))
    return not told or any((p.end - p.start) * _A_LITTLE_LONGER < long for p in others)


def is_of_an_open_time(claim: Claim, ground: Ground) -> bool:
    """Whether words leave open which of two times a figure is of: "last July", said in August, and
    what a rate was cut from in the month of the cut, "having been trimmed from 5.25% in August"."""
    slip = ground.slip.period if ground.slip else None
    own = claim.clause.time.mention
    told = own is not None and claim.clause.sentence.contains(own.span)
    off = slip is not None and is_a_year_off(ground.read, slip)
    if own is not None and told and off and is_told_as_last(claim, own):
        return True
    rate = ground.series.frequency is Frequency.DAY and ground.series.nature is Nature.RATE
    month = ground.read.frequency is Frequency.MONTH and ground.read.count == 1
    return rate and month and claim.operation == "level" and claim.clause.link == "from"


_A_LITTLE_LONGER = 1.2
"""As March is than February, and both are of one step."""


def _stands_by_its_steps_back(claim: Claim) -> bool:
    """Whether a count of steps back stands right behind a figure: "from 7.41 million a month
    earlier", "than the 8,540 of the year before"."""
    mention = claim.clause.time.mention
    if mention is None or mention.anaphor is None or claim.clause.time.inherited:
        return False
    return mention.anaphor.steps < 0 and 0 < mention.span.start - claim.span.end <= _BESIDE


_BESIDE = 4


def is_told_of_another_measure(claim: Claim, one: Series) -> bool:
    """Whether the last measure that a sentence names before a comparison in words is none of the
    series: "the wait for water was shorter than in May" is nothing of the water that is used."""
    named = [
        s
        for s in claim.clause.terms
        if s.own and s.span is not None and s.span.end <= claim.span.start
        if s.term.kind in (TermKind.INDICATOR, TermKind.SERIES)
    ]
    last = max((s.span for s in named if s.span), key=lambda span: span.end, default=None)
    if last is None:
        return False
    codes = {s.term.code for s in named if s.span == last}
    start = claim.clause.sentence.start
    words = set(stems_of(claim.clause.sentence_text[last.start - start : last.end - start]))
    return not codes & {one.indicator, one.key} and not words <= set(stems_of(one.title))
