"""Home of what is of another thing by chance: of data that a text tells nothing else of, of a town
or a firm where a nation's figure fits, and of a rate whose change no word names.

An article about a bakery says that its margin slipped to 5.4%, and the one rate at hand for that
quarter is China's growth. No word of the sentence speaks against it, but nothing of the article is
of that data either.
"""

from collections import Counter
from collections.abc import Set
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.odds.as_far_as import without_bounds_afar
from verifier.judge.rounds.odds.weighed import SEVERAL
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.rounds.withdrawals.told_elsewhere import Whereabouts
from verifier.model.claim import Claim
from verifier.model.countries import country_of
from verifier.model.series import Series, Transformation
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_UNSURE = LOOSE | {Caveat.MEASURE_ASSUMED, Caveat.BASIS_ASSUMED}
_FIRM, _TELLING = 2, 3
"""So many digits tell that a text is of a pack, and that a figure is of what it fits: of 1,000
figures of three digits that are of something else, a handful fit."""
_MANY = 4
"""So many figures that are right of a pack, be it with something assumed, are not all so by chance;
they bear out one more, and accuse none."""
_OUTRIGHT = (("indicator", 0.38), ("ref_area", 0.13)), (("indicator", 0.38), ("breakdown", 0.24))
"""The parts of a score by which the words at a figure name a measure, and its place or its part."""
_PLACED = 0.13
_NOTHING = "Nothing else of the text is of the data that this was held against:"
_ELSEWHERE = "The words tell of something else than what this was held against:"
_NO_RATE = "No word names this rate, whose change in percent the figure fits:"


def without_chance_fits(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where nothing else of the article is right of the pack that a figure
    was held against, or of its country, and the words do not name the measure outright, where they
    tell of something else than the country of its series, and where a figure is the change in
    percent of a rate that no word names; nor by a bound that lies afar.

    Nothing of the first in a text of a few figures, which may well tell one of a pack, and that
    one wrongly.
    """
    right = [v for v in sitting.verdicts if v.rating is Rating.SUPPORTED]
    firm = Counter(key for v in right if _is_firm(v) for key in _data(v, sitting))
    held = Counter(key for v in right for key in _data(v, sitting)[:1])
    many = {key for key, count in held.items() if count >= _MANY}
    several = len(sitting.verdicts) >= SEVERAL
    places = Whereabouts(sitting)
    return [
        _left_open(v, _NOTHING)
        if several and _is_of_a_stranger(v, firm, many, sitting)
        else _left_open(v, _ELSEWHERE)
        if _is_elsewhere(v, places, firm, sitting)
        else _left_open(v, _NO_RATE)
        if _is_of_an_unnamed_rate(v, sitting.series.get(v.series or ""))
        else v
        for v in without_bounds_afar(sitting)
    ]


def _is_elsewhere(
    verdict: Verdict, places: Whereabouts, firm: Counter[str], sitting: Sitting
) -> bool:
    one = sitting.series.get(verdict.series or "")
    if one is None or "house" in _parts(verdict):
        return False
    return places.are_elsewhere(verdict, one, firm[f"pack {one.pack}"] - _is_firm(verdict))


def _data(verdict: Verdict, sitting: Sitting) -> list[str]:
    """The pack that a figure was held against and the country that it is of."""
    one = sitting.series.get(verdict.series or "")
    if one is None:
        return []
    return [f"pack {one.pack}", *([country_of(one.ref_area)] if one.ref_area else [])]


def _is_firm(verdict: Verdict) -> bool:
    """Whether a figure is right of what the words name, to more than a digit."""
    right = verdict.rating is Rating.SUPPORTED and not _UNSURE & set(verdict.caveats)
    return right and _digits(verdict.claim) >= _FIRM


def _digits(claim: Claim) -> int:
    printed = claim.quantity if claim.assertion == "value" else None
    return significant_digits(printed) if printed is not None else 0


def _is_of_a_stranger(
    verdict: Verdict, firm: Counter[str], many: Set[str], sitting: Sitting
) -> bool:
    data = _data(verdict, sitting)
    if not data or "house" in _parts(verdict) or any(firm[key] > _is_firm(verdict) for key in data):
        return False
    if verdict.rating is Rating.MISMATCH:
        return not _is_named(verdict)
    right = verdict.rating is Rating.SUPPORTED and not many & set(data)
    return right and _is_easily_by_chance(verdict)


def _is_named(verdict: Verdict) -> bool:
    parts = _parts(verdict)
    return any(all(parts.get(n, 0.0) >= least for n, least in pair) for pair in _OUTRIGHT)


def _is_easily_by_chance(verdict: Verdict) -> bool:
    """Whether what is right is a record, a run or a rank of a measure that no word names outright,
    which many a series has; or a figure whose measure is assumed or made of two, without the digits
    or, where nothing else is assumed, the place that would tell it from others."""
    digits, caveats = _digits(verdict.claim), set(verdict.caveats)
    if not digits:
        return not _is_named(verdict)
    if not caveats & {Caveat.MEASURE_ASSUMED, Caveat.DERIVED} or digits >= _TELLING:
        return False
    placed = _parts(verdict).get("ref_area", 0.0) >= _PLACED
    return not (placed and caveats == {Caveat.MEASURE_ASSUMED})


def _parts(verdict: Verdict) -> dict[str, float]:
    own = (c.parts for c in verdict.candidates if c.series == verdict.series)
    return dict(next(own, ()))


def _is_of_an_unnamed_rate(verdict: Verdict, one: Series | None) -> bool:
    if one is None or one.unit != "percent" or one.transformation is not Transformation.NONE:
        return False
    quantity, told = verdict.claim.quantity, verdict.operation or verdict.claim.operation
    percent = told == "growth" and quantity is not None and quantity.unit == "percent"
    right = verdict.rating is Rating.SUPPORTED and Caveat.MEASURE_ASSUMED in verdict.caveats
    return percent and right and verdict.claim.assertion == "value"


def _left_open(verdict: Verdict, why: str) -> Verdict:
    told = f"{why} {verdict.explanation}"
    return replace(verdict, reason=Reason.NO_SERIES, caveats=(), suggestion=None, explanation=told)
