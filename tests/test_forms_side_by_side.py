"""Figures told in one form of a measure whose other forms are series beside it."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

MONTHS = [f"{2024 + k // 12}-{k % 12 + 1:02d}" for k in range(22)]
CODED = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,adjustment,prices,nature,transformation,basis,headline
val,"Retail sales, value",retail_sales,POL,,PLN,6,M,,current,flow,none,year_on_year,no
vol,"Retail sales, volume index (2021 = 100)",retail_sales,POL,,index,0,M,,constant,index,none,year_on_year,yes
voly,"Retail sales, volume, change on the year",retail_sales,POL,,percent,0,M,,constant,rate,year_on_year,year_on_year,no
valy,"Retail sales, value, change on the year",retail_sales,POL,,percent,0,M,,current,rate,year_on_year,year_on_year,no
volm,"Retail sales, volume, change on the month",retail_sales,POL,,percent,0,M,,constant,rate,period_on_period,period_on_period,no
valm,"Retail sales, value, change on the month",retail_sales,POL,,percent,0,M,,current,rate,period_on_period,period_on_period,no
hpi,"House price index (2020 = 100)",house_prices,POL,,index,0,M,SA,,index,none,year_on_year,yes
hpiy,"House price index, annual change",house_prices,POL,,percent,0,M,,,rate,year_on_year,year_on_year,no
avg,Average house price,house_prices,POL,,PLN,0,M,,,price,none,year_on_year,no
buys,Dwelling purchases,housing_transactions,POL,,dwellings,0,M,,,flow,none,year_on_year,no
buyv,"Dwelling purchases, value",housing_transactions,POL,,PLN,6,M,,,flow,none,year_on_year,no
started,Homes started,housing_starts,POL,,homes,0,M,,,flow,none,year_on_year,yes
done,Homes completed,housing_completions,POL,,homes,0,M,,,flow,none,year_on_year,yes
cpi,"Consumer prices, annual rate",cpi,POL,,percent,0,M,,,rate,year_on_year,year_on_year,yes
cpim,"Consumer prices, monthly rate",cpi,POL,,percent,0,M,,,rate,period_on_period,period_on_period,no
core,"Core consumer prices, annual rate",cpi,POL,core,percent,0,M,,,rate,year_on_year,year_on_year,no
corem,"Core consumer prices, monthly rate",cpi,POL,core,percent,0,M,,,rate,period_on_period,period_on_period,no
food,"Food prices, annual rate",cpi,POL,food,percent,0,M,,,rate,year_on_year,year_on_year,no
"""  # noqa: E501
LAST = {
    "val": 40_916, "vol": 102.4, "voly": 4.5, "valy": -2.8, "volm": 0.9, "valm": -1.4,
    "hpi": 126.7, "hpiy": 2.3, "avg": 511_569, "buys": 4_586, "buyv": 3_084, "started": 12_344,
    "done": 14_390, "cpi": 3.4, "cpim": 0.8, "core": 2.7, "corem": 0.6, "food": 4.9,
}  # fmt: skip
BEFORE = {"avg": 512_612, "buys": 4_232, "buyv": 2_540, "val": 42_080, "vol": 98.0, "hpi": 123.8}
"""The figures of a year before October 2025, where they are no noise."""


def _figures() -> dict[str, list[float]]:
    """For each series figures that lie about its last one and are unlike it."""
    found: dict[str, list[float]] = {}
    for number, (key, last) in enumerate(LAST.items()):
        places = 1 if isinstance(last, float) else 0
        values = [
            round(last * (1 + ((7 * k + 5 * number) % 13 - 6.4) / 41), places) for k in range(22)
        ]
        values[-13] = BEFORE.get(key, values[-13])
        values[-1] = last
        found[key] = values
    return found


def _titled() -> str:
    rows = ["series,title,unit,multiplier,frequency"]
    for line in CODED.splitlines()[1:]:
        key, rest = line.split(",", 1)
        quoted = rest.startswith('"')
        title, rest = rest[1:].split('",', 1) if quoted else rest.split(",", 1)
        cells = rest.split(",")
        rows.append(f'{key},"{title}, Poland",{cells[3]},{cells[4]},{cells[5]}')
    return "\n".join(rows) + "\n"


@pytest.fixture(scope="module", params=["coded", "titled"])
def poland(request: pytest.FixtureRequest) -> Catalogue:
    return catalogue_told(CODED if request.param == "coded" else _titled(), MONTHS, _figures())


SOLD = "Polish retailers took 40.92 billion zlotys in October, the statistics office said. "


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (SOLD + "Sales rose 4.5% by volume from a year earlier and fell 2.8% by value.",
         ("4.5%", "2.8%")),
        (SOLD + "With inflation knocked off, sales were up 4.5% on the year.", ("4.5%",)),
        (SOLD + "Sales were 4.5% higher on the year once inflation is stripped out.", ("4.5%",)),
        (SOLD + "In value terms, sales fell 2.8% on the year. By volume they rose 4.5%.",
         ("2.8%", "4.5%")),
        (SOLD + "The amount spent fell 2.8% on the year, but the quantity bought rose 4.5%.",
         ("2.8%", "4.5%")),
        (SOLD + "Adjusted for prices, turnover rose by 4.5% on the year. In nominal terms it fell "
         "by 2.8%.", ("4.5%", "2.8%")),
        (SOLD + "Month on month the value of sales fell 1.4% and the volume rose 0.9%.",
         ("1.4%", "0.9%")),
        ("Polish retail turnover rose 4.5% (real) and fell 2.8% (nominal) in October compared with "
         "a year earlier.", ("4.5%", "2.8%")),
        ("Retail sales volumes in Poland rose 0.9% in October. Year on year, volumes rose by 4.5% "
         "and values fell by 2.8%.", ("0.9%", "4.5%", "2.8%")),
        ("The average Polish house price was 511,569 zlotys in October, 0.2% lower than a year "
         "earlier. The index rose 2.3%.", ("0.2%", "2.3%")),
        ("Polish house purchases numbered 4,586 in October, worth 3.08 billion zlotys. The number "
         "was up 8.4% on the year and the value up 21.4%.", ("8.4%", "21.4%")),
    ],
)  # fmt: skip
def test_each_figure_is_of_the_form_that_it_is_told_in(
    text: str, figures: tuple[str, ...], poland: Catalogue
) -> None:
    verdicts = verdicts_of(text, poland, "2025-12-08")
    assert {verdicts[figure].rating for figure in figures} == {"supported"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (SOLD + "In nominal terms sales fell by 2.8% on the year; in real terms they fell by 2.9%.",
         "2.9%"),
        (SOLD + "Stripping out inflation, sales fell 2.8% on the year.", "2.8%"),
        (SOLD + "With inflation knocked off, sales fell 2.8% on the year.", "2.8%"),
        (SOLD + "Take off inflation and sales were down 2.8% on the year.", "2.8%"),
        (SOLD + "The value of sales rose 4.5% on the year.", "4.5%"),
        ("Polish house purchases numbered 4,586 in October. The number was up 21.4% on the year.",
         "21.4%"),
        ("Builders in Poland completed 14,390 homes in October and started 14,290.", "14,290"),
        ("Poland's core inflation was 2.7% in October. The headline rate was 2.6%.", "2.6%"),
    ],
)  # fmt: skip
def test_a_figure_of_another_form_does_not_pass(text: str, figure: str, poland: Catalogue) -> None:
    assert verdicts_of(text, poland, "2025-12-08")[figure].rating != "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Polish house purchases came to 4,586 in October. As the number of viewings fell, house "
         "purchases rose 8.4% on the year, though not in value.", "8.4%"),
        ("Polish retail sales values were told on Friday. Volumes rose 4.5% in October from a year "
         "earlier.", "4.5%"),
        ("Food prices in Poland rose 4.9% in the year to October, excluding drink.", "4.9%"),
    ],
)  # fmt: skip
def test_words_for_a_form_that_belong_to_another_figure_are_left_to_it(
    text: str, figure: str, poland: Catalogue
) -> None:
    assert verdicts_of(text, poland, "2025-12-08")[figure].rating == "supported"
