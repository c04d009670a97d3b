"""What a currency itself gained or lost, of a rate that tells how much of it another one costs."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

_SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
usd,"Turkish lira per US dollar, monthly average",exchange_rate,TUR,USA,TRY,0,M,price,\
period_on_period,yes
"""
_FIGURES = """\
series,period,value,published
usd,2024-12,34.85,2025-01-02
usd,2025-11,42.25,2025-12-02
usd,2025-12,42.68,2026-01-02
"""
_LIRA = "The Turkish lira averaged 42.68 to the dollar in December, "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{_LIRA}18% weaker than a year before.", "18%", "supported"),
        (f"{_LIRA}22% weaker than a year before.", "22%", "supported"),
        (f"{_LIRA}having lost 18% of its value in a year.", "18%", "supported"),
        ("The lira lost 18.3% against the dollar in the year to December.", "18.3%", "supported"),
        # neither the one nor the other
        (f"{_LIRA}10% weaker than a year before.", "10%", "mismatch"),
        (f"{_LIRA}20% weaker than a year before.", "20%", "mismatch"),
        # the other way
        (f"{_LIRA}18% stronger than a year before.", "18%", "mismatch"),
        # told of what the other one costs
        ("The dollar cost 42.68 Turkish lira in December, 18% more than a year before.", "18%",
         "mismatch"),
        ("The dollar cost 42.68 Turkish lira in December, 22% more than a year before.", "22%",
         "supported"),
    ],
)  # fmt: skip
def test_a_currency_loses_less_than_another_one_gains(text: str, figure: str, rating: str) -> None:
    found = verdicts_of(text, catalogue_of(_SERIES, _FIGURES), "2026-01-03")
    assert found[figure].rating == rating


def test_its_loss_is_shown_as_one() -> None:
    text = f"{_LIRA}18% weaker than a year before."
    found = verdicts_of(text, catalogue_of(_SERIES, _FIGURES), "2026-01-03")["18%"]
    assert found.computed is not None
    assert -18.4 < found.computed < -18.3
