"""Home of figures that were borne out by another age than their sentence tells.

"Your grandparents, at 70 and over, manage 5.26%" tells nothing of those in their sixties, whose
rate is just that: where a measure comes by age, one of the ages often fits.
"""

from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.series import Series
from verifier.model.verdict import Rating, Verdict

_TO = r"\s?(?:to|[-–])\s?"
_AND_OVER = (
    r"(?:\s(?:years?\s)?(?:and|or)\s(?:over|older|above)|\+)"
    r"(?!\s(?:day|hour|week|month|minute|mile|employee|worker|point)s?\b)"
)
_TITLED = regex(
    rf"(?:\baged?s?\s)?(?P<low>\d\d)(?:{_TO}(?P<high>\d\d)|(?P<over>{_AND_OVER}))(?!\d)"
)
"""The ages of a series in its title: "ages 60-69", "aged 70 and over"."""
_TOLD = regex(
    rf"(?<![\d.,£$€])(?:(?P<low>\d\d)(?:(?P<over>{_AND_OVER})|"
    rf"(?<=aged\s..){_TO}(?P<high>\d\d)(?![\d%]))|over-(?P<elders>\d\d)s)\b"
)
_ELSEWHERE = regex(rf"(?<![\d.,£$€])\d\d{_TO}\d\d-year-olds\b")
"""Ages that a sentence tells in another way, beside which those of one series are not alone."""
"""The ages that a sentence tells: "at 70 and over", "aged 18 to 29", "the over-70s"."""


def without_those_of_other_ages(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where the sentence of a right figure tells the ages of one series and
    the figure was given to another one of its measure, whose ages it does not tell."""
    return [left_open(v) if _is_of_another_age(v, sitting) else v for v in sitting.verdicts]


def _is_of_another_age(verdict: Verdict, sitting: Sitting) -> bool:
    one = sitting.series.get(verdict.series or "")
    if one is None or verdict.rating is not Rating.SUPPORTED or verdict.claim.quantity is None:
        return False
    own = _ages(one)
    told = {
        (m["low"] or m["elders"], m["high"])
        for m in _TOLD.finditer(verdict.claim.clause.sentence_text)
    }
    if own is None or len(told) != 1 or own in told:
        return False
    if _ELSEWHERE.search(verdict.claim.clause.sentence_text):
        return False
    return any(_ages(other) in told for other in sitting.catalogue.siblings(one))


def _ages(one: Series) -> tuple[str, str | None] | None:
    """The first and the last of the ages of a series; None where its title tells none."""
    found = _TITLED.search(one.title)
    return (found["low"], found["high"]) if found is not None else None
