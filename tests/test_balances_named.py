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
        (series_of("Fiscal balance, Peru, per cent of GDP", "fiscal", "percent", "rate"), True),
        (series_of("Budget, % of GDP (deficit -)", "budget_balance", "percent", "rate"), True),
        (series_of("Public debt, per cent of GDP", "debt", "percent", "rate"), False),
        (series_of("Bank balance sheet, per cent of GDP", "assets", "percent", "rate"), False),
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


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Peru's budget deficit was 3.2% of GDP in 2024.", "3.2%", "supported"),
        ("Peru's budget deficit was 3.9% of GDP in 2024.", "3.9%", "mismatch"),
        ("Peru's budget deficit narrowed to 3.2% of GDP in 2024.", "3.2%", "supported"),
        ("Peru's budget deficit widened to 3.2% of GDP in 2024.", "3.2%", "mismatch"),
        ("Peru's budget deficit shrank by 0.5 points in 2024.", "0.5 points", "supported"),
        ("Peru's budget balance was -3.2% of GDP in 2024.", "-3.2%", "supported"),
    ],
)
def test_a_deficit_told_as_a_part_of_output_is_below_nought(
    text: str, figure: str, rating: str
) -> None:
    told = catalogue_of(
        "series,title,indicator,ref_area,unit,frequency,nature,headline\n"
        'b,"Budget balance, Peru, per cent of GDP (deficit -)",'
        "budget_balance,PER,percent,A,rate,yes\n",
        "series,period,value,published\nb,2022,-1.4,\nb,2023,-3.7,\nb,2024,-3.2,\n",
    )
    verdict = verdicts_of(text, told, "2025-06-20")[figure]
    assert verdict.rating == rating, verdict.explanation
