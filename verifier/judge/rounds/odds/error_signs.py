"""Home of the signs that tell an error from a misreading: what a reader sees of a figure that its
reading contradicts, and of those around it.

A sign is a few words joined by dots, told of a figure or not. No sign looks at what the right
figure would be but by how far off the printed one is, and by which slip gives it.
"""

from collections.abc import Iterator, Mapping, Sequence

from verifier.diagnose.misprints import is_touched, significant_digits
from verifier.judge.breaths import compared_in_another_breath
from verifier.judge.dated import is_dated_outright
from verifier.judge.rounds.neighbours import (
    bears_out_the_reading,
    is_printed_twice,
    stands_by_its_figure,
    takes_the_reading,
    tells_its_time,
)
from verifier.judge.rounds.odds.misgivings import Company, signs_of_misreading
from verifier.judge.stretch import is_told_together, stands_alone
from verifier.judge.times_beside import stands_by_its_time
from verifier.model.verdict import Rating, Verdict

_NO_SIZE = 99.0
"""How many times too large or small a figure is that has none."""
_AT_LEAST = {
    "digits": (2, 3, 4, 5),
    "off": (1.05, 1.2, 1.5, 2, 5),
    "sentence": (80, 130, 200),
    "score": (0.6, 0.8, 1.0, 1.2),
    "lead": (0.2, 0.4, 0.7),
    "candidates": (2, 5),
    "slips": (1, 2),
    "article": (10, 15, 20, 30),
    "article.right": (0.5, 0.65, 0.8, 0.9),
    "article.wrong": (0.001, 0.1, 0.2),
    "article.series": (1, 3),
    "article.reading": (1, 2),
    "block.time": (1, 2, 4),
    "block.series": (1, 2),
    "beside.right": (1, 2),
    "beside.open": (1, 2),
    "beside.wrong": (1,),
    "part.words": (0.15, 0.3, 0.45),
    "part.counterpart": (0.05,),
    "part.frequency": (0.03,),
    "part.topic": (0.05, 0.15),
    "part.article": (0.05, 0.15),
    "part.indicator": (0.2, 0.38),
    "part.ref_area": (0.05, 0.13),
    "part.breakdown": (0.05,),
    "part.title": (0.05,),
    "part.same_place": (0.02,),
    "part.headline": (0.03,),
}
"""What is counted, and from which numbers on it is a sign: digits of the figure, how many times it
is off, characters of its sentence, the score of its series and the lead over the next, slips that
give it; figures of the article, shares of them that are right and wrong, those right of its series
and of its whole reading; those of its block that are right at its time and of its series; what
stands in its sentence beside it; and the parts of the score."""


def signs_of_slip(told: Verdict) -> set[str]:
    """The signs of what a contradicted figure is accused of."""
    return {*_counted({"slips": len(told.alternatives)}), f"slip.{told.reason}"}


def signs_of(place: int, verdicts: Sequence[Verdict], company: Company) -> set[str]:
    """The signs of the contradicted figure at `place` of an article, whatever it is accused of."""
    verdict = verdicts[place]
    numbers = {
        **_of_the_figure(verdict),
        **_of_the_match(verdict),
        **_of_the_article(verdict, verdicts, company),
    }
    return {
        *_counted(numbers),
        *_of_the_claim(verdict, verdicts),
        *_of_the_next(place, verdicts),
        *(f"misgiving.{name}" for name in signs_of_misreading(verdict, company)),
    }


def _counted(numbers: Mapping[str, float]) -> Iterator[str]:
    for name, number in numbers.items():
        yield from (f"{name}.{least:g}" for least in _AT_LEAST.get(name, ()) if number >= least)


def _of_the_figure(verdict: Verdict) -> dict[str, float]:
    claim, printed = verdict.claim, verdict.claim.quantity
    return {
        "digits": significant_digits(printed) if printed is not None else 0,
        "off": _times_off(verdict),
        "sentence": claim.clause.sentence.end - claim.clause.sentence.start,
    }


def _times_off(verdict: Verdict) -> float:
    printed, computed = verdict.claim.quantity, verdict.computed
    if printed is None or not printed.value or not computed:
        return _NO_SIZE
    ratio = abs(float(printed.value) / computed)
    return min(max(ratio, 1 / ratio), _NO_SIZE)


def _of_the_match(verdict: Verdict) -> dict[str, float]:
    own = next((c for c in verdict.candidates if c.series == verdict.series), None)
    rest = max((c.score for c in verdict.candidates if c.series != verdict.series), default=0.0)
    score = own.score if own is not None else 0.0
    parts = {f"part.{name}": worth for name, worth in (own.parts if own is not None else ())}
    return {
        "score": score,
        "lead": score - rest,
        "candidates": len(verdict.candidates),
        **parts,
    }


def _of_the_article(
    verdict: Verdict, verdicts: Sequence[Verdict], company: Company
) -> dict[str, float]:
    beside = company.beside(verdict)
    right = [v for v in verdicts if v.rating is Rating.SUPPORTED]
    of_series = [v for v in right if v.series == verdict.series]
    block = verdict.claim.clause.block
    return {
        "article": company.count,
        "article.right": company.right / max(1, company.count),
        "article.wrong": company.accused / max(1, company.count),
        "article.series": len(of_series),
        "article.reading": sum(v.period == verdict.period for v in of_series),
        "block.time": sum(
            v.period == verdict.period and v.claim.clause.block == block for v in right
        ),
        "block.series": sum(v.claim.clause.block == block for v in of_series),
        "beside.right": sum(v.rating is Rating.SUPPORTED for v in beside),
        "beside.open": sum(v.rating is Rating.UNVERIFIED for v in beside),
        "beside.wrong": sum(v.rating is Rating.MISMATCH for v in beside),
    }


def _of_the_claim(verdict: Verdict, verdicts: Sequence[Verdict]) -> Iterator[str]:
    claim, clause = verdict.claim, verdict.claim.clause
    yield f"operation.{claim.operation or 'none'}"
    yield f"assertion.{claim.assertion}"
    yield f"basis.{claim.basis or 'none'}"
    yield f"link.{clause.link or 'none'}"
    told = {
        "listed": clause.group is not None,
        "based": clause.baseline is not None,
        "carried": clause.time.inherited,
        "dated": is_dated_outright(claim),
        "tells_its_time": tells_its_time(claim),
        "by_its_time": stands_by_its_time(claim),
        "alone": stands_alone(claim),
        "together": is_told_together(claim),
        "compared_apart": compared_in_another_breath(claim),
        "touched": is_touched(claim, verdict.computed),
        "taken": takes_the_reading(verdict, verdicts),
        "by_its_figure": stands_by_its_figure(verdict, verdicts),
        "borne": bears_out_the_reading(verdict, verdicts),
        "printed_twice": is_printed_twice(verdict, verdicts),
    }
    yield from (name for name, holds in told.items() if holds)


def _of_the_next(place: int, verdicts: Sequence[Verdict]) -> Iterator[str]:
    """What the figures before and behind are, and what they share with this one."""
    verdict = verdicts[place]
    for side, at in (("before", place - 1), ("behind", place + 1)):
        if not 0 <= at < len(verdicts):
            continue
        other = verdicts[at]
        yield f"{side}.{other.rating}"
        shared = {
            "series": other.series == verdict.series,
            "sentence": other.claim.clause.sentence == verdict.claim.clause.sentence,
            "time": other.period == verdict.period,
        }
        yield from (f"{side}.{name}" for name, holds in shared.items() if holds)
