"""What a price or index did over so many months up to one, from end to end."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline
cpi,Consumer prices in Latvia,consumer_prices,LVA,index,M,index,year_on_year,yes
exp,Exports of Latvia,exports,LVA,EUR,M,flow,year_on_year,yes
"""


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    rows = []
    for n in range(24):
        month = f"{2023 + n // 12}-{n % 12 + 1:02d}"
        rows += [f"cpi,{month},{100 + n * n / 4}", f"exp,{month},{1000 + n * n}"]
    return catalogue_of(SERIES, "series,period,value\n" + "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        # 232.25 in December, 172.25 in June; 120 a year earlier on average, 207.9 now
        ("Consumer prices in Latvia rose 34.8% in the six months to December.", "supported"),
        ("In the six months to December, consumer prices in Latvia rose 34.8%.", "supported"),
        ("Consumer prices in Latvia rose 73.2% in the six months to December.", "supported"),
        ("Consumer prices in Latvia rose 31.4% in the six months to December.", "mismatch"),
        ("Consumer prices in Latvia fell 34.8% in the six months to December.", "mismatch"),
    ],
)
def test_a_price_moves_from_the_month_before_them(
    latvia: Catalogue, text: str, rating: str
) -> None:
    figure = text.split("%")[0].split()[-1] + "%"
    assert verdicts_of(text, latvia, "2025-01-20")[figure].rating == rating


def test_a_flow_is_summed_over_them(latvia: Catalogue) -> None:
    text = "Exports of Latvia rose 18.6% in the six months to December."
    assert verdicts_of(text, latvia, "2025-01-20")["18.6%"].rating == "mismatch"
