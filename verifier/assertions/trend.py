"""Home of the assertion `trend`."""

import re

from verifier.language.wordlists import prefix_tree
from verifier.lazy import regex
from verifier.model.arithmetic import difference
from verifier.model.known import Value
from verifier.model.mention import Basis
from verifier.model.notation import shown, told
from verifier.model.rule import Assertion, Case, Frame, Judgement
from verifier.model.verdict import Reason

_UP = (
    "rose grew climbed increased jumped surged expanded soared advanced spiked leapt rocketed "
    "ballooned swelled widened risen grown picked_up ticked_up edged_up crept_up inched_up "
    "edged_higher inched_higher ticked_higher"
)
_DOWN = (
    "fell dropped declined decreased shrank plunged slumped slipped eased contracted dipped sank "
    "slid tumbled plummeted retreated narrowed fallen shrunk sunk ticked_down edged_down "
    "inched_down edged_lower inched_lower ticked_lower"
)
_SLOWER, _FASTER = "slowed decelerated", "accelerated quickened sped_up"
_REBOUND = "rebounded recovered bounced_back"
_RISES = "rise increase jump surge rebound climb"
_FALLS = "fall drop decline decrease slump dip plunge"


def _any_of(words: str) -> str:
    return prefix_tree(word.replace("_", " ") for word in words.split())


_NOUN = rf"(?:{_any_of(_RISES + ' ' + _FALLS)})"
_HOPED = (
    r"(?<!to )(?<!no )(?<!not )(?<!any )(?<!if )(?<!of )(?<!for )(?<!against )(?<!without )"
    r"(?<!never )"
)
_VERB = r"(?<!the )(?<!an )(?<!\ba )(?<!-)"
_NO_OBJECT = r"(?!\s(?:the|its|their|his|her|an?|speed|pace|steam|momentum|fears|concerns)\b)"


class Trend(Assertion):
    """A movement without a figure.

    Text: "exports rose in November", "the gap narrowed", "growth slowed", "output was flat",
    "a fall in unemployment". Computed as the change on the basis of the text, else of the headline
    figure; slowed and accelerated as the growth against that of the period before, rebounded as a
    rise behind a fall, flat as a growth of less than `flat` either way. A mismatch when the series
    did otherwise on every usual basis, and the sentence names both measure and period. A movement
    within the last printed digit decides nothing. Off unless `directions` is set. Not covered:
    movements of two periods in one sentence, those that the text expects, fears or denies.
    """

    name = "trend"
    priority = 95
    CUES = regex(
        rf"\b(?:{_VERB}(?:(?P<up>{_any_of(_UP)})|(?P<down>{_any_of(_DOWN)})|"
        rf"(?P<slower>{_any_of(_SLOWER)})|(?P<faster>{_any_of(_FASTER)})|"
        rf"(?P<rebound>{_any_of(_REBOUND)}))\b{_NO_OBJECT}|"
        r"(?:was|were|stayed|remained|held|stood)\s(?:broadly\s|largely\s|little\s|virtually\s)?"
        r"(?P<flat>flat|unchanged|steady|changed(?<=little changed))\b|(?P<still>stagnated)\b|"
        rf"{_HOPED}(?:an?|another)\s(?:[a-z]+\s)?(?:(?P<noun_up>{_any_of(_RISES)})|"
        rf"(?P<noun_down>{_any_of(_FALLS)}))(?=\sin\s))",
        re.IGNORECASE,
    )
    EXAMPLES = {
        "Exports rose in May.": "rose",
        "The trade gap narrowed in May.": "narrowed",
        "German exports were flat in May.": "were flat",
        "Inflation slowed in May.": "slowed",
        "Retail sales rebounded in May.": "rebounded",
        "There was a fall in unemployment in May.": "a fall",
        "The unemployment rate has fallen in May.": "fallen",
        "Industrial production ticked up in May.": "ticked up",
    }
    COUNTER_EXAMPLES = {
        "The rose is a flower.": "",
        "Exports may rise in May.": "",
        "Exports rose 3% in May.": "rose",
        "Economists feared that exports fell in May.": "",
        "There was no fall in unemployment in May.": "",
        "The minister's popularity slumped in May.": "",
        "Exports rose.": "",
        "Exports from the town that fell in May are sparse.": "fell",
        "Falling inflation eased concerns in May.": "eased",
        "Employment picked up speed in May.": "picked up",
        "If exports fell in May, the bank would act.": "",
    }

    def judge(self, case: Case) -> Judgement | None:
        """Hold the way told against the movement, on each usual basis where the text has none."""
        way = self._way(case)
        frame = _usual(case)
        if _moved(case, frame) is None:
            frame = case.frame
        value = _moved(case, frame)
        if value is None or not way:
            return None
        own = _holds(case, way, frame)
        others = [_holds(case, way, other) for other in _others(case, frame)]
        rate = _is_a_rate(case)
        unit = case.forms.series.unit if rate else case.operation.unit(case.forms)
        unit = "percentage_points" if rate and unit == "percent" else unit
        said = told("change" if rate else "growth", value.value, unit)
        if own is True:
            return Judgement(Reason.EXACT, value.value, value, said, (), frame)
        if own is None or None in others or True in others:
            said = f"{said}, which does not settle the way told"
            return Judgement(Reason.AMBIGUOUS, value.value, value, said, (), frame)
        reason = _REASONS.get(way, Reason.OFF_SIGN)
        if way in ("slower", "faster"):
            before = _moved(case, _step_back(frame))
            said = f"{said}, after {shown(before.value, unit)}" if before else said
        return Judgement(reason, value.value, value, said, (), frame)

    def _way(self, case: Case) -> str:
        """What the claim's words tell: up, down, slower, faster, rebound or flat."""
        clause = case.claim.clause
        place = clause.span.start - clause.sentence.start
        match = self.CUES.match(clause.sentence_text, place) if self.CUES else None
        sort = (match.lastgroup if match else "") or ""
        if _is_a_rate(case) and sort in ("slower", "faster"):
            return "down" if sort == "slower" else "up"  # of a rate: "inflation slowed"
        return "flat" if sort == "still" else sort.removeprefix("noun_")


_REASONS = {
    "slower": Reason.OFF_COMPARISON,
    "faster": Reason.OFF_COMPARISON,
    "flat": Reason.OFF_COMPARISON,
}


def _holds(case: Case, way: str, frame: Frame) -> bool | None:
    """Whether the movement in a frame is the one told; None where the figures leave it open."""
    now = _moved(case, frame)
    if now is None:
        return None
    if way == "flat":
        still, far = case.settings.flat, 2 * case.settings.flat
        if _is_a_rate(case):
            still, far = _STILL_POINTS, _STILL_POINTS
        size = max(0.0, abs(now.value) - now.error)
        return True if abs(now.value) <= still + _EVEN else (False if size > far else None)
    if way in ("up", "down"):
        return _signed(now.value if way == "up" else -now.value, now.error)
    before = _moved(case, _step_back(frame))
    if before is None:
        return None
    if way == "rebound":
        up = _signed(now.value, now.error)
        return False if up is False else (up if before.value < 0 else None)
    if now.value <= 0 or before.value <= 0:
        return None  # a decline that slows, or growth that began: the words leave it open
    gap = now.value - before.value
    return _signed(gap if way == "faster" else -gap, now.error + before.error)


_EVEN = 1e-9
_STILL_POINTS = 0.1
"""Points of a rate: one in its last printed digit is "little changed" to statistical offices."""


def _signed(value: float, error: float) -> bool | None:
    return None if abs(value) <= error else value > 0


def _moved(case: Case, frame: Frame) -> Value | None:
    """The movement in a frame: growth, of a rate the difference."""
    if not _is_a_rate(case):
        return case.compute(frame)
    if frame.baseline is None:
        return None
    new, old = case.forms.level(frame.period), case.forms.level(frame.baseline)
    return difference(new[1], old[1], case.forms.series.unit) if new and old else None


def _is_a_rate(case: Case) -> bool:
    """Whether what moved is told in points and not in percent."""
    return case.operation.name == "change"


def _usual(case: Case) -> Frame:
    """The comparison of the case; that of a rate, where the text names none, with the period
    before."""
    period = case.frame.period
    open_rate = _is_a_rate(case) and not case.claim.basis_stated
    return Frame(period, period.previous(), Basis.PERIOD) if open_rate else case.frame


def _step_back(frame: Frame) -> Frame:
    """The same comparison a period earlier."""
    base = frame.baseline.shift(-1) if frame.baseline is not None else None
    return Frame(frame.period.previous(), base, frame.basis)


def _others(case: Case, own: Frame) -> list[Frame]:
    """The other usual comparisons where the text names none: with the period and the year
    before."""
    if case.claim.basis_stated:
        return []
    period = case.frame.period
    frames = [
        Frame(period, period.years_later(-1), Basis.YEAR),
        Frame(period, period.previous(), Basis.PERIOD),
    ]
    return [f for f in frames if f.baseline != own.baseline]
