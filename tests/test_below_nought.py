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


FIRM = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
ebit,"Malta Ferries, operating profit",operating_profit,MLT,EUR,6,Q,flow,year_on_year,yes
bad,"Malta Ferries, losses on loans",loan_losses,MLT,EUR,6,Q,flow,year_on_year,no
"""
RESULTS = "ebit,2025-Q1,12.4\nebit,2025-Q2,-8.7\nebit,2025-Q3,10.3\nbad,2025-Q3,4.6\n"


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        ("Malta Ferries ran an operating loss of €10.3m in Q3 of 2025.", "€10.3m", "off_sign"),
        ("Malta Ferries' operating profit was €10.3m in the third quarter.", "€10.3m", "exact"),
        ("Malta Ferries made an operating loss of €8.7m in the second quarter.", "€8.7m", "exact"),
        ("Malta Ferries slid to a €8.7m operating loss in the second quarter.", "€8.7m", "exact"),
        ("Malta Ferries lost €8.7m in the second quarter of 2025.", "€8.7m", "exact"),
        ("In the second quarter Malta Ferries was in the red by €8.7m.", "€8.7m", "exact"),
        ("Malta Ferries made €10.3m in the third quarter after losing €8.7m in the second.",
         "€8.7m", "exact"),
        ("Malta Ferries' operating loss widened to €8.7m in the second quarter.", "€8.7m",
         "exact"),
        ("Malta Ferries had losses of €4.6m on loans in the third quarter.", "€4.6m", "exact"),
    ],
)  # fmt: skip
def test_a_profit_told_as_a_loss(text: str, figure: str, reason: str) -> None:
    catalogue = catalogue_of(FIRM, f"series,period,value\n{RESULTS}")
    assert verdicts_of(text, catalogue, "2025-11-20")[figure].reason == reason
