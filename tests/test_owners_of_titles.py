"""Firms and places that open a title own its measure and are no name of it."""

import pytest

from verifier.model.period import Frequency
from verifier.model.series import Series
from verifier.reference.titles import bare_title, called_by


def series(title: str, indicator: str, place: str | None = None) -> Series:
    """A series of that title and measure."""
    return Series("one", "p", title, "GBP", Frequency.QUARTER, indicator, ref_area=place)


@pytest.mark.parametrize(
    ("title", "indicator", "bare"),
    [
        ("Halden Bank, net interest income", "net_interest_income", "net interest income"),
        (
            "Orrell & Pike plc, operating profit, group",
            "operating_profit",
            "operating profit, group",
        ),
        ("Bank of Norrland, policy rate", "policy_rate", "policy rate"),
        ("Vietnam, exports of goods", "exports", "exports of goods"),
    ],
)
def test_a_name_without_a_word_of_the_measure_owns_what_follows(
    title: str, indicator: str, bare: str
) -> None:
    one = series(title, indicator)
    assert bare_title(one) == bare
    assert title.split(", ")[0] not in {phrase for _, phrase in called_by([one])}


@pytest.mark.parametrize(
    ("title", "indicator"),
    [
        ("Approvals for remortgaging, number", "mortgage_approvals"),  # the measure itself
        ("FTSE 100 share index, closing level", "share_index"),
        ("Consumer Price Index, annual inflation", "inflation"),
        ("Crude oil, Brent, monthly average", "crude_price"),  # nothing behind it is the measure
        ("Unemployment rate", "unemployment_rate"),
    ],
)
def test_what_names_the_measure_stays(title: str, indicator: str) -> None:
    assert bare_title(series(title, indicator)) == title
