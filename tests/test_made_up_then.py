"""Shares of a whole that is told behind them with a time of its own."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

_SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
all,"Foreign visitors arriving in Türkiye, total",visitor_arrivals,TUR,,persons,3,M,flow,\
year_on_year,yes
rus,"Foreign visitors arriving in Türkiye from Russia",visitor_arrivals,TUR,RUS,persons,3,M,flow,\
year_on_year,no
"""
_FIGURES = """\
series,period,value,published
all,2025-07,6968,2025-12-22
all,2025-08,6981,2025-12-22
all,2025-09,6115,2025-12-22
all,2025-10,5282,2025-12-22
all,2025-11,2871,2025-12-22
rus,2025-07,1451,2025-12-22
rus,2025-08,1471,2025-12-22
rus,2025-09,1202,2025-12-22
rus,2025-10,918,2025-12-22
rus,2025-11,381,2025-12-22
"""
_SUMMER = "Turkey had 20.1 million foreign visitors in the third quarter. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Russians made up 13% of the 2.9 million foreigners who came in November.", "2025-11"),
        ("Russians accounted for just 13% of the 2.9 million visitors in November.", "2025-11"),
        ("Russians made up 21% of the total.", "2025-Q3"),
        ("In the same quarter Russians made up 21% of foreign visitors.", "2025-Q3"),
        ("Russians made up 21% of visitors, against 13% of the 2.9 million in November.",
         "2025-Q3"),
    ],
)  # fmt: skip
def test_a_share_is_told_at_the_time_of_its_whole(text: str, told: str) -> None:
    figure = "21%" if "21%" in text else "13%"
    found = verdicts_of(_SUMMER + text, catalogue_of(_SERIES, _FIGURES), "2026-01-03")[figure]
    assert (str(found.rating), str(found.period)) == ("supported", told)


def test_a_share_of_another_quarter_is_not_borne_out() -> None:
    text = f"{_SUMMER}Russians made up 21% of the 2.9 million foreigners who came in November."
    found = verdicts_of(text, catalogue_of(_SERIES, _FIGURES), "2026-01-03")["21%"]
    assert str(found.rating) != "supported"
