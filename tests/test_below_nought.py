"""Misprints of figures below nought."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
mood,Confidence of shoppers in Malta,confidence,MLT,index,0,M,index,year_on_year,yes
"""
ROWS = "".join(f"mood,2025-{month:02d},{-12 if month == 12 else -3}\n" for month in range(1, 13))


@pytest.mark.parametrize(
    ("figure", "reason"),
    [("minus 21", "off_digits"), ("minus 12", "exact"), ("minus 57", "off_value")],
    ids=["two digits are exchanged", "right", "other digits"],
)
def test_the_digits_of_a_figure_below_nought(figure: str, reason: str) -> None:
    text = f"The confidence of shoppers in Malta stood at {figure} in December."
    catalogue = catalogue_of(HEAD, f"series,period,value\n{ROWS}")
    assert verdicts_of(text, catalogue, "2026-01-20")[figure].reason == reason
