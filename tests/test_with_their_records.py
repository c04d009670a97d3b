"""Open figures beside open records and runs: of the one series for which both hold."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_RATES = {
    "w_all": ("Waiting time, all clinics, Chile", (21.4, 21.9, 22.3, 22.1, 22.6, 22.4)),
    "w_foot": ("Waiting time, podiatry, Chile", (30.2, 31.5, 28.8, 27.1, 29.3, 29.9)),
    "w_eye": ("Waiting time, ophthalmology, Chile", (17.6, 16.9, 17.1, 18.2, 18.8, 19.3)),
    "w_skin": ("Waiting time, dermatology, Chile", (18.1, 19.9, 19.6, 19.7, 19.5, 19.3)),
}


@cache
def clinics() -> Catalogue:
    """Days that patients wait for three kinds of clinic and for all, by month."""
    series = ["series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline"]
    rows = ["series,period,value"]
    for key, (title, values) in _RATES.items():
        part = title.split(", ")[1]
        series.append(f'{key},"{title}",waiting_time,CHL,{"" if "all" in part else part},day,M,'
                      f'rate,period_on_period,{"yes" if "all" in part else "no"}')  # fmt: skip
        rows += [f"{key},2026-{m:02d},{v}" for m, v in enumerate(values, 1)]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


_LEAD = "The waiting time for all clinics in Chile was 22.4 days in June. "


@pytest.mark.parametrize(
    ("text", "cue", "right"),
    [
        ("For eyes it was 19.3 days, the highest since January.", "19.3 days", True),
        ("For eyes it was 19.3 days, the highest since January.", "highest since", True),
        ("For skins it was 19.3 days, the lowest since January.", "lowest since", True),
        ("For feet it was 29.9 days, the highest since January.", "highest since", False),
        ("For eyes it was 18.3 days, the highest since January.", "18.3 days", False),
    ],
)
def test_a_figure_and_its_record_are_of_what_both_hold_of(text: str, cue: str, right: bool) -> None:
    told = verdicts_of(_LEAD + text, clinics(), "2026-07-20")
    verdict = next(v for quote, v in told.items() if cue in quote)
    assert (verdict.rating == "supported") is right, verdict.explanation


def test_a_record_bears_out_the_series_of_its_figure() -> None:
    told = verdicts_of(
        f"{_LEAD}For eyes it was 19.3 days, the highest since January.", clinics(), "2026-07-20"
    )
    assert {v.series for q, v in told.items() if q == "19.3 days"} == {"w_eye"}
