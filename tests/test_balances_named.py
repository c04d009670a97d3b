"""Which series are balances, whose deficit of 3bn is -3bn, whatever word the measure has."""

from datetime import date

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.period import Frequency
from verifier.model.series import Nature, Series
from verifier.model.verdict import Rating


def series_of(title: str, indicator: str, unit: str = "USD", nature: str = "flow") -> Series:
    return Series("a", "p", title, unit, Frequency.QUARTER, indicator, nature=Nature(nature))


@pytest.mark.parametrize(
    ("one", "is_balance"),
    [
        (series_of("Trade balance, Peru", "trade_balance"), True),
        (series_of("Balance of trade in goods, Peru", "TB01"), True),
        (series_of("Current account, Peru", "current_account"), True),
        (series_of("Federal budget surplus", "treasury"), True),
        (series_of("Exports, balance of payments basis", "exports"), False),
        (series_of("Fiscal deficit of the central government", "fiscal_deficit"), False),
        (series_of("Mortgage balance of households", "household_debt", nature="stock"), False),
        (series_of("Net exports of electricity", "net_exports", "watt_hour"), False),
        (series_of("Consumer confidence, net balance", "confidence", "percent", "rate"), False),
    ],
)
def test_a_balance_is_told_by_measure_or_title(one: Series, is_balance: bool) -> None:
    assert one.is_balance is is_balance


@pytest.mark.parametrize(
    ("title", "value"),
    [("Current account balance, Peru", -2.1), ("Current account deficit, Peru", 2.1)],
)
def test_a_deficit_is_right_of_the_balance_and_of_the_lack(title: str, value: float) -> None:
    quarters = [f"a,2025-Q{n},{value + 0.3 * n - 0.9:.1f},\n" for n in (1, 2, 3)]
    told = catalogue_of(
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature\n"
        f'a,"{title}",current_account,PER,USD,9,Q,flow\n',
        "series,period,value,published\n" + "".join(quarters),
    )
    text = "Peru had a current account deficit of $2.1 billion in the third quarter of 2025."
    found = verdicts_of(text, told, str(date(2025, 11, 20)))
    assert [one.rating for one in found.values()] == [Rating.SUPPORTED]
