"""Home of misgivings: signs about an accusation that tell of a misreading, and their weights.

No sign is enough by itself, and none is a flaw of the sentence; together they tell how the program
came to be wrong before. The weights were fitted to the 195 accusations of their kinds in 218
articles that it had not seen before, 88 of them wrong, by a logistic regression on yes-or-no signs,
in units of about half a logit. From 7 on they leave 61 of the wrong accusations open and 8 of the
right ones; where each of the seven groups of articles is judged by a regression on the other six,
63 and 15.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from verifier.diagnose.misprints import is_touched, significant_digits
from verifier.judge.breaths import stands_past_a_figure
from verifier.judge.dated import is_dated_outright
from verifier.judge.rounds.neighbours import stands_by_its_figure
from verifier.judge.rounds.odds.as_far_as import without_bounds_afar
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.rounds.withdrawals.told_nowhere import fits_an_untold_part
from verifier.language.figures.respectively import is_in_turn
from verifier.model.article import Role
from verifier.model.span import Span
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_ENOUGH, _NEARLY = 7, 6
"""From these weights on an accusation is more likely a misreading than an error. Of 96 accusations
in 55 articles that the program had not seen, 20 of them wrong, 3 wrong and no right one weigh as
much as the second and no more."""
_WEIGHED = frozenset(
    (
        Reason.OFF_VALUE,
        Reason.OFF_SERIES,
        Reason.OFF_PERIOD,
        Reason.OUTDATED,
        Reason.OFF_STREAK,
    )
)
"""What a figure of something else looks like, or a run of it; other slips bear the reading out by
being near it, or have words of their own, and of two figures each right in the place of the other
both do."""
_UNSURE = LOOSE | {Caveat.MEASURE_ASSUMED}
"""A figure with one of these bears no reading out."""
_MISPRINTED = (Reason.OFF_DIGITS, Reason.OFF_SCALE, Reason.OFF_UNIT)
"""Slips by which the right figure is there all the same."""
_FAR = 2.0
"""A figure more than so many times as large or small is far from what was looked up."""
_HARDLY_MOVED = 1.0
"""In percent."""
_AHEAD = 0.4
_OUTRIGHT = (("indicator", 0.38), ("ref_area", 0.13))
"""Parts of a score that only words of the figure's own clause can give."""
_BY_CHANCE = "No word names this measure, and the figure fits it only cut short:"
_TELLING = 3
_ACCUSED = 4
_SEVERAL = 4
"""So many other figures make many, and tell how much of a text was understood."""


class Company:
    """The verdicts of an article, looked through once for what the signs ask of them."""

    def __init__(self, verdicts: Sequence[Verdict]) -> None:
        self.count = len(verdicts)
        self.accused = sum(v.rating is Rating.MISMATCH for v in verdicts)
        self.right = sum(v.rating is Rating.SUPPORTED for v in verdicts)
        self.taken = frozenset(
            (_is_in_a_title(v), *reading_of(v)) for v in verdicts if bears_out(v)
        )
        self._sentences: dict[Span, list[Verdict]] = defaultdict(list)
        for verdict in verdicts:
            self._sentences[verdict.claim.clause.sentence].append(verdict)

    def sentence_of(self, verdict: Verdict) -> list[Verdict]:
        """All of a verdict's sentence, in order."""
        return self._sentences[verdict.claim.clause.sentence]

    def beside(self, verdict: Verdict) -> list[Verdict]:
        """The others of a verdict's sentence."""
        return [v for v in self.sentence_of(verdict) if v is not verdict]


def without_the_doubtful(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where the signs of a misreading outweigh an accusation, and where a
    figure fits by chance."""
    company = Company(sitting.verdicts)
    return [
        left_open(v)
        if _may_be_misread(v) and is_outweighed(v, company) and not fits_an_untold_part(v, sitting)
        else replace(left_open(v), explanation=f"{_BY_CHANCE} {v.explanation}")
        if _fits_by_chance(v)
        else v
        for v in without_bounds_afar(sitting)
    ]


def _fits_by_chance(verdict: Verdict) -> bool:
    """Whether a figure is right only cut short, and only of a measure that no word names: "it stood
    at 4 per cent before" is no joblessness of 4.6%. Of the labelled articles' figures that were
    borne out so none was of the measure found."""
    return verdict.rating is Rating.SUPPORTED and {Caveat.TRUNCATED, Caveat.MEASURE_ASSUMED} <= set(
        verdict.caveats
    )


def _may_be_misread(verdict: Verdict) -> bool:
    """Whether a figure is one that may be of something else: its slip is of such a kind, and it is
    not given to its series by its place in a list, "respectively"."""
    listed = verdict.reason is Reason.OFF_SERIES and is_in_turn(verdict.claim.clause)
    return verdict.reason in _WEIGHED and not listed


def is_outweighed(verdict: Verdict, company: Company) -> bool:
    """Whether the signs of a misreading outweigh an accusation: a little less of them does where
    nothing beside it is right and something was not understood, unless its place in a list tells
    what it is of."""
    unsure = _is_beside_the_open(verdict, company) and _is_alone(verdict, company)
    unsure = unsure and not is_in_turn(verdict.claim.clause)
    return weight_of(verdict, company) >= (_NEARLY if unsure else _ENOUGH)


def signs_of_misreading(verdict: Verdict, company: Company) -> Iterator[str]:
    """The names of the signs that hold of a verdict."""
    return (sign.__name__.strip("_") for _, sign in _SIGNS if sign(verdict, company))


def weight_of(verdict: Verdict, company: Company) -> int:
    """How heavily the signs of a misreading weigh on an accusation of an article."""
    return sum(weight for weight, sign in _SIGNS if sign(verdict, company))


Sign = Callable[[Verdict, Company], bool]


def _is_taken(verdict: Verdict, company: Company) -> bool:
    """Whether another figure is right for the same series, operation, period and baseline: an
    article seldom tells one number twice, and a second one was mostly told of something else; but
    a headline tells what the body does, and nothing else can be meant by a figure of another time
    whose own stretch names the time."""
    if verdict.reason is Reason.OUTDATED and _is_told_twice(verdict, company):
        return False
    if verdict.reason is Reason.OFF_PERIOD and is_dated_outright(verdict.claim):
        return stands_past_a_figure(verdict.claim) and _has_its_place(verdict, company)
    return _has_its_place(verdict, company)


def _has_its_place(verdict: Verdict, company: Company) -> bool:
    own = _is_in_a_title(verdict), *reading_of(verdict)
    return verdict.claim.assertion == "value" and own in company.taken


def _is_told_twice(verdict: Verdict, company: Company) -> bool:
    """Whether the figure that has its place is printed alike in its sentence, so that nothing was
    revised: "nudged up to 239,000 from 239,000"."""
    printed, own = verdict.claim.quantity, reading_of(verdict)
    like = [v.claim.quantity for v in company.beside(verdict) if reading_of(v) == own]
    return printed is not None and printed.value in [q.value for q in like if q is not None]


def _is_in_a_title(verdict: Verdict) -> bool:
    return verdict.claim.clause.role is Role.TITLE


def bears_out(verdict: Verdict) -> bool:
    """Whether a figure is right by itself."""
    right = verdict.rating is Rating.SUPPORTED and verdict.claim.quantity is not None
    return right and not _UNSURE & set(verdict.caveats)


def reading_of(verdict: Verdict) -> tuple[object, ...]:
    """What a figure is of: series, operation and times."""
    operation = verdict.operation or verdict.claim.operation
    return verdict.series, operation, verdict.period, verdict.baseline


def _stands_with_another(verdict: Verdict, company: Company) -> bool:
    """Whether another figure of its sentence is accused by the same series, and not of a misprint,
    of the same time or of having changed places with it: one reading gone wrong takes its
    neighbours along, but none that gave an earlier print to the digit."""
    return verdict.reason is not Reason.OUTDATED and any(
        v.rating is Rating.MISMATCH
        and v.series == verdict.series
        and v.reason not in (*_MISPRINTED, Reason.SWAPPED)
        and not _shares_its_time(verdict, v)
        for v in company.beside(verdict)
    )


def _shares_its_time(one: Verdict, other: Verdict) -> bool:
    """Whether one wrong word for a time makes both figures wrong: of one time, or the other is set
    against the time of the one ("widened to $70.3 billion from $53 billion in October, by a
    third")."""
    if one.reason is not Reason.OFF_PERIOD or one.period is None:
        return False
    timed = other.reason is Reason.OFF_PERIOD and one.period == other.period
    return timed or one.period == other.baseline


def _is_unexplained(verdict: Verdict, company: Company) -> bool:
    """Whether no slip gives the printed figure, not even one in a single digit."""
    if is_touched(verdict.claim, verdict.computed):
        return False
    return not verdict.alternatives and verdict.reason is Reason.OFF_VALUE


def _is_one_of_many(verdict: Verdict, company: Company) -> bool:
    """Whether so many figures of the article are accused, more than one in four, that it is a text
    that we cannot read."""
    return company.accused > _ACCUSED and company.accused > company.count / 4


def _is_beside_the_open(verdict: Verdict, company: Company) -> bool:
    """Whether something of its sentence was not understood."""
    return any(v.rating is Rating.UNVERIFIED for v in company.beside(verdict))


def _is_far(verdict: Verdict, company: Company) -> bool:
    """Whether the figure is of another size, which a rate that hardly moved has not, nor one with
    a wrong digit: 0.3% may be printed for 0.8% as soon as 2.3% for 2.8% or 7.4% for 2.4%."""
    quantity, computed = verdict.claim.quantity, verdict.computed
    if quantity is None or not quantity.value or not computed:
        return False
    hardly = verdict.claim.operation == "growth" and abs(computed) < _HARDLY_MOVED
    if hardly or is_touched(verdict.claim, computed):
        return False
    ratio = abs(float(quantity.value) / computed)
    return max(ratio, 1 / ratio) > _FAR


def _is_little_understood(verdict: Verdict, company: Company) -> bool:
    """Whether fewer than half of the other figures are right."""
    others = company.count - 1
    return others >= _SEVERAL and company.right < others / 2


def _is_hardly_ahead(verdict: Verdict, company: Company) -> bool:
    """Whether the words might mean another series as well."""
    own = next((c.score for c in verdict.candidates if c.series == verdict.series), None)
    rest = [c.score for c in verdict.candidates if c.series != verdict.series]
    return own is None or own - max(rest, default=own - 1) < _AHEAD


def _is_named_outright(verdict: Verdict, company: Company) -> bool:
    """Whether the words next to the figure name both the measure and the place of the series."""
    own = (dict(c.parts) for c in verdict.candidates if c.series == verdict.series)
    parts = next(own, {})
    return all(parts.get(name, 0.0) >= least for name, least in _OUTRIGHT)


def _is_the_figure_of_another_time(verdict: Verdict, company: Company) -> bool:
    """Whether three digits or more are those of another period of the very series, and the figure
    names its own in its stretch: no other series has them there by chance."""
    quantity = verdict.claim.quantity
    if verdict.reason is not Reason.OFF_PERIOD or quantity is None:
        return False
    return significant_digits(quantity) >= _TELLING and is_dated_outright(verdict.claim)


def _is_of_the_level_beside_it(verdict: Verdict, company: Company) -> bool:
    """Whether a move is told in one breath with the right level that it led to: "averaged $77.36 a
    barrel in September, up 21.6% from a year earlier"."""
    moved = verdict.claim.operation in ("growth", "change")
    return moved and stands_by_its_figure(verdict, company.sentence_of(verdict))


def _is_alone(verdict: Verdict, company: Company) -> bool:
    """Whether no other figure of its sentence is right, in a text that has others."""
    right = any(v.rating is Rating.SUPPORTED for v in company.beside(verdict))
    return company.count > 1 and not right


_SIGNS: tuple[tuple[int, Sign], ...] = (
    (6, _is_taken),
    (5, _stands_with_another),
    (4, _is_unexplained),
    (2, _is_one_of_many),
    (3, _is_beside_the_open),
    (2, _is_far),
    (2, _is_little_understood),
    (2, _is_hardly_ahead),
    (1, _is_alone),
    (-6, _is_named_outright),
    (-4, _is_the_figure_of_another_time),
    (-4, _is_of_the_level_beside_it),
)
"""The signs and their weights. Each by itself, wrong against right accusations: 29:3, 13:2, 22:11,
14:2, 32:18, 45:13, 23:6, 41:22, 49:43, 2:9. The last two were not fitted: among errors planted in
the labelled articles they speak for an accusation, and none of their true figures has them."""
