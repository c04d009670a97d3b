"""Comparisons whose second measure is named by its place or part alone."""

from functools import cache

import pytest
from small_catalogue import austria, catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_ROWS = (
    ("g_deu", "Gross domestic product, Germany", "gdp,DEU,,EUR,9,Q,flow,period_on_period",
     (1000, 1001)),
    ("g_fra", "Gross domestic product, France", "gdp,FRA,,EUR,9,Q,flow,period_on_period",
     (700, 703.5)),
    ("g_esp", "Gross domestic product, Spain", "gdp,ESP,,EUR,9,Q,flow,period_on_period",
     (400, 404)),
    ("b_chn", "US trade balance in goods with China", "trade_balance,USA,CHN,USD,9,Q,flow,"
     "year_on_year", (-60, -55)),
    ("b_mex", "US trade balance in goods with Mexico", "trade_balance,USA,MEX,USD,9,Q,flow,"
     "year_on_year", (-45, -58)),
    ("b_vnm", "US trade balance in goods with Vietnam", "trade_balance,USA,VNM,USD,9,Q,flow,"
     "year_on_year", (-40, -42)),
    ("u_ny", "Unemployment rate, New York", "unemployment_rate,US-NY,,percent,0,Q,rate,"
     "year_on_year", (4.2, 4.4)),
    ("u_nj", "Unemployment rate, New Jersey", "unemployment_rate,US-NJ,,percent,0,Q,rate,"
     "year_on_year", (4.8, 4.7)),
)  # fmt: skip


@cache
def nations() -> Catalogue:
    """Output of three nations, the US gaps with three others, and joblessness of two states."""
    head = "series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis\n"
    series = head + "\n".join(f'{key},"{title}",{rest}' for key, title, rest, _ in _ROWS) + "\n"
    rows = ["series,period,value"]
    rows += [f"{key},2025-Q{n},{v}" for key, _, _, vs in _ROWS for n, v in enumerate(vs, 2)]
    return catalogue_of(series, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "cue", "rating"),
    [
        ("Germany's economy grew 0.1% in the third quarter, more slowly than France's.",
         "more slowly than", "supported"),
        ("Germany's economy grew 0.1% in the third quarter, faster than that of Spain.",
         "faster than", "mismatch"),
        ("America's deficit with Mexico was $58 billion in the third quarter, bigger than the one "
         "with China.", "bigger than", "supported"),
        ("America's deficit with Vietnam was $42 billion in the third quarter, larger than that "
         "with China.", "larger than", "mismatch"),
        ("The jobless rate in New York was 4.4% in the third quarter, lower than in New Jersey.",
         "lower than", "supported"),
        ("The jobless rate in New York was 4.4% in the third quarter, higher than in New Jersey.",
         "higher than", "mismatch"),
    ],
)  # fmt: skip
def test_a_place_alone_names_what_is_compared_with(text: str, cue: str, rating: str) -> None:
    verdict = verdicts_of(text, nations(), "2025-11-20")[cue]
    assert (verdict.claim.assertion, verdict.rating.value) == ("comparison", rating)


def test_a_part_alone_names_what_is_compared_with() -> None:
    told = verdicts_of("Skis overtook cheese in 2024.", austria(), "2026-01-20")
    assert told["overtook"].rating.value == "supported"


def test_a_place_behind_another_breath_names_nothing() -> None:
    text = (
        "The jobless rate in New York was 4.4% in the third quarter, higher than forecast, while "
        "New Jersey hired more."
    )
    told = verdicts_of(text, nations(), "2025-11-20")
    assert not [v for v in told.values() if v.claim.assertion == "comparison" and v.series]


_NEW_YORK = "The jobless rate in New York was 4.4% in the third quarter"


@pytest.mark.parametrize(
    "text",
    [
        _NEW_YORK + ", higher than it was before New Jersey cut its taxes.",
        _NEW_YORK + ", lower than New Jersey's was in the second quarter of 2024.",
        _NEW_YORK + ", higher than New Jersey's has been in ten years.",
        _NEW_YORK + ", higher than economists in New Jersey had expected.",
    ],
)
def test_another_time_or_what_was_foreseen_is_no_rival(text: str) -> None:
    told = verdicts_of(text, nations(), "2025-11-20")
    found = [v for v in told.values() if v.claim.assertion == "comparison"]
    assert all(v.rating.value == "unverified" for v in found)


@pytest.mark.parametrize(
    ("names", "rating"),
    [
        ("Germany and France", "supported"),
        ("France's and than Germany's", "supported"),
        ("in Germany or in France", "supported"),
    ],
)
def test_a_list_names_several(names: str, rating: str) -> None:
    text = f"Spain's economy grew 1.0% in the third quarter, faster than {names}."
    told = verdicts_of(text, nations(), "2025-11-20")
    assert told["faster than"].rating.value == rating


def test_one_of_a_list_that_does_not_compare_so_settles_it() -> None:
    text = "France's economy grew 0.5% in the third quarter, faster than Germany and Spain."
    told = verdicts_of(text, nations(), "2025-11-20")
    assert told["faster than"].rating.value == "mismatch"
    text = "France's economy grew 0.5% in the third quarter, faster than Germany and Spain grew 1%."
    told = verdicts_of(text, nations(), "2025-11-20")
    assert told["faster than"].rating.value == "supported"
