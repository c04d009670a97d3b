"""Home of `rivals_of`: the series that a claim may be about, and why the others were not taken."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from verifier.explain import PART, entries, title_of
from verifier.model.backdrop import Backdrop
from verifier.model.period import STEP_NAMES
from verifier.model.series import Series, Transformation
from verifier.model.verdict import Candidate, Verdict
from verifier.report.visible import visible

_FORMS: Mapping[Transformation, str] = {
    Transformation.NONE: "the level itself",
    Transformation.YEAR: "the change on the year",
    Transformation.PERIOD: "the change on the period before",
    Transformation.ANNUALISED: "the change at an annual rate",
}
_AGAINST = 2
"""So many parts that count most against a candidate are told."""
_SLIGHT = 0.005


def rivals_of(verdict: Verdict, known: Mapping[str, Backdrop]) -> dict[str, Any] | None:
    """The candidates with their scores, and a table of what each score is made of."""
    candidates = verdict.candidates
    if not candidates:
        return None
    taken = next((one for one in candidates if one.series == verdict.series), None)
    return {
        "rows": [
            {
                "series": visible(one.series),
                "title": visible(known[one.series].series.title) if one.series in known else "",
                "score": f"{one.score:.2f}",
                "taken": one is taken,
                "why": "" if one is taken else _why_not(one, verdict, taken, known),
            }
            for one in candidates
        ],
        "parts": list(_parts(candidates)),
    }


def _parts(candidates: Sequence[Candidate]) -> Iterator[dict[str, Any]]:
    """What each part of the scores is called, and what it adds to each of them."""
    found = [dict(one.parts) for one in candidates]
    listed = [name for kind, name in entries() if kind == PART]
    for name in dict.fromkeys([*listed, *(name for parts in found for name in parts)]):
        if any(name in parts for parts in found):
            yield {
                "name": title_of(PART, name) or name,
                "added": [f"{p[name]:+.2f}" if name in p else "" for p in found],
            }


def _why_not(
    one: Candidate, verdict: Verdict, taken: Candidate | None, known: Mapping[str, Backdrop]
) -> str:
    """What sets a candidate apart from the series that was taken, and what its score lacks."""
    told: list[str] = []
    mine, other = known.get(one.series), known.get(verdict.series or "")
    if mine is not None and other is not None:
        told += _differences(mine.series, other.series)
    told += _lacks(one, taken)
    return "; ".join(told)


def _lacks(one: Candidate, taken: Candidate | None) -> list[str]:
    """The parts by which the score is lower, of a claim without a series those below nought."""
    parts, other = dict(one.parts), dict(taken.parts) if taken else {}
    gaps = {
        name: parts.get(name, 0.0) - (other.get(name, 0.0) if taken else 0.0)
        for name in {*parts, *other}
    }
    if taken and one.score >= taken.score:
        return []
    worst = sorted((gap, name) for name, gap in gaps.items() if gap < -_SLIGHT)[:_AGAINST]
    return [f"{gap:+.2f} for {title_of(PART, name) or name}" for gap, name in worst]


def _differences(one: Series, other: Series) -> Iterator[str]:
    """How a series differs from another, in words."""
    if one.indicator != other.indicator:
        yield "another measure"
    if one.ref_area != other.ref_area:
        yield "another place"
    if one.counterpart != other.counterpart:
        yield "another partner"
    if one.breakdown != other.breakdown:
        yield "another part of the whole"
    if one.frequency is not other.frequency:
        yield f"by the {STEP_NAMES[one.frequency]}"
    if one.accumulation != other.accumulation:
        yield "the year to date" if one.accumulation == "year_to_date" else "single periods"
    if one.transformation is not other.transformation:
        yield _FORMS[one.transformation]
    if one.currency and other.currency and one.currency != other.currency:
        yield f"in {one.currency}"
    elif one.unit != other.unit and one.transformation is other.transformation:
        yield "in another unit"
    if one.adjustment != other.adjustment:
        yield "adjusted otherwise"
    if one.prices != other.prices:
        yield "at other prices"
    if one.status != other.status:
        yield "a forecast" if one.status == "forecast" else "an outturn"
