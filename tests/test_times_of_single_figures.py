"""The time of a single figure: the ways in which copy says of which step a figure is."""

from datetime import date, timedelta
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
x,Exports of Austria,exports,AUT,EUR,6,M,flow,year_on_year,yes
m,Imports of Austria,imports,AUT,EUR,6,M,flow,year_on_year,yes
u,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,year_on_year,yes
r,Foreign exchange reserves of Austria,reserves,AUT,EUR,6,M,stock,year_on_year,yes
p,"Manufacturing PMI, Austria",pmi_manufacturing,AUT,index,0,M,index,period_on_period,yes
g,Gross domestic product of Denmark,gdp,DNK,DKK,6,Q,flow,period_on_period,yes
t,"Tourist arrivals, Latvia",tourist_arrivals,LVA,person,0,A,flow,year_on_year,yes
n,"Population of Latvia, 1 January",population,LVA,persons,0,A,stock,year_on_year,yes
f,"FTSE 100, close",share_index,GBR,index,0,D,index,period_on_period,yes
q,"Petrol price, United Kingdom",petrol_price,GBR,GBP,0,W,price,period_on_period,yes
"""


def _figure(key: str, step: int) -> float:
    """A figure of a series by its place, no two of a series alike."""
    spread = (step * 7919 + ord(key) * 613) % 9973
    low, high, places = {
        "x": (12000, 18000, 0),
        "m": (12000, 18000, 0),
        "u": (4, 9.9, 1),
        "r": (22000, 39000, 0),
        "p": (40, 59.9, 1),
        "g": (680000, 760000, 0),
        "t": (1200000, 2800000, 0),
        "n": (1800000, 2100000, 0),
        "f": (8100, 9900, 2),
        "q": (1.3, 1.6, 3),
    }[key]
    return round(low + (high - low) * spread / 9973, places)


def _periods() -> dict[str, list[str]]:
    months = [f"{2018 + k // 12}-{k % 12 + 1:02d}" for k in range(94)]
    quarters = [f"{2019 + k // 4}-Q{k % 4 + 1}" for k in range(27)]
    days = [date(2024, 10, 1) + timedelta(days=k) for k in range(410)]
    weeks = [f"2025-W{week:02d}" for week in range(1, 46)]
    return {
        **dict.fromkeys("xmurp", months),
        "g": quarters,
        "t": [str(year) for year in range(2005, 2025)],
        "n": [str(year) for year in range(2005, 2026)],
        "f": [str(day) for day in days if day.weekday() < 5],
        "q": weeks,
    }


@cache
def _catalogue() -> Catalogue:
    rows = ["series,period,value,published"]
    for key, periods in _periods().items():
        for step, period in enumerate(periods):
            published = f"{period}-02-15" if key == "n" else ""
            rows.append(f"{key},{period},{_figure(key, step)},{published}")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def _printed(key: str, period: str) -> str:
    value = _figure(key, _periods()[key].index(period))
    if key in "xmr":
        return f"€{value / 1000:.2f} billion"
    if key == "g":
        return f"{value / 1000:.1f} billion kroner"
    if key == "q":
        return f"{100 * value:.1f}p"
    return {"u": f"{value:.1f}%", "p": f"{value:.1f}", "f": f"{value:,.2f}"}.get(
        key, f"{value:,.0f}"
    )


LEADS = {
    "x": ("2025-11-17", "Austria's exports came to {x 2025-10} in October, the office said."),
    "u": ("2025-11-17", "Austria's unemployment rate was {u 2025-10} in October, data showed."),
    "r": ("2025-11-17", "Austria's reserves were {r 2025-10} at the end of October, data showed."),
    "p": ("2025-11-17", "Austria's manufacturing PMI was {p 2025-10} in October, a survey showed."),
    "g": ("2025-11-14", "Denmark's GDP came to {g 2025-Q3} in the third quarter, data showed."),
    "t": ("2025-03-14", "Latvia welcomed {t 2024} tourists in 2024, the office said."),
    "f": ("2025-11-15", "London's FTSE 100 closed at {f 2025-11-14} on Friday."),
    "q": ("2025-11-11", "Petrol in the United Kingdom cost {q 2025-W45} a litre last week."),
}

TRUE = (
    ("x", "It was {x 2025-10} last month and {x 2025-09} in September."),
    ("x", "Last month's figure was {x 2025-10}."),
    ("x", "Last year in October exports were {x 2024-10}."),
    ("x", "In 2024's October exports were {x 2024-10}."),
    ("x", "Exports in the month a year ago were {x 2024-10}."),
    ("x", "Exports were {x 2022-06} in June three years ago."),
    ("x", "In the first month of the year exports were {x 2025-01}."),
    ("x", "In August they were {x 2025-08}. A month later they were {x 2025-09}."),
    ("x", "In August they were {x 2025-08}. The next month they came to {x 2025-09}."),
    ("x", "In August they were {x 2025-08}. The month after, they were {x 2025-09}."),
    ("x", "Exports were {x 2025-07} and {x 2025-08} in July and August, respectively."),
    ("x", "Exports in June, July and August were {x 2025-06}, {x 2025-07} and {x 2025-08}."),
    ("x", "The figures were {x 2025-06} (June), {x 2025-07} (July) and {x 2025-08} (August)."),
    ("x", "Exports went from {x 2025-05} to {x 2025-08} between May and August."),
    ("x", "Three months ago exports were {x 2025-07}."),
    ("x", "Three months ago exports were {x 2025-08}."),
    ("u", "In mid-2023 the rate was {u 2023-06}."),
    ("u", "In late 2023, in November, the rate was {u 2023-11}."),
    ("u", "At the turn of the year it was {u 2024-12}."),
    ("u", "At the start of 2025 it was {u 2025-01}."),
    ("r", "At end-2024 reserves were {r 2024-12}."),
    ("r", "At mid-year reserves were {r 2025-06}."),
    ("r", "Reserves on 30 September had been {r 2025-09}."),
    ("r", "At the beginning of the year reserves were {r 2024-12}."),
    ("p", "The previous reading was {p 2025-09}."),
    ("p", "The index moved from September's {p 2025-09} to {p 2025-10}."),
    ("g", "GDP was {g 2025-Q1} and {g 2025-Q2} in the first and second quarters."),
    ("g", "In the first two quarters GDP was {g 2025-Q1} and {g 2025-Q2}."),
    ("g", "GDP went from {g 2025-Q1} in the first to {g 2025-Q2} in the second quarter."),
    ("g", "GDP was {g 2025-Q3}, from {g 2025-Q2} in the second."),
    ("t", "Arrivals were {t 2022} and {t 2023} in 2022 and 2023 respectively."),
    ("t", "Arrivals went from {t 2010} to {t 2019} between 2010 and 2019."),
    ("t", "In pre-pandemic 2019 there were {t 2019} arrivals."),
    ("t", "Arrivals numbered {t 2014} as recently as 2014."),
    ("t", "Latvia's population was {n 2025} as of 1 January."),
    ("t", "On January 1, 2025, Latvia's population was {n 2025}, against {n 2024} a year earlier."),
    ("f", "A week earlier it closed at {f 2025-11-07}."),
    ("f", "The previous Friday it had closed at {f 2025-11-07}."),
    ("f", "The week before it ended at {f 2025-11-07}."),
    ("f", "A year ago it closed at {f 2024-11-14}."),
    ("f", "The FTSE 100 closed at {f 2025-11-13} the day before."),
    ("f", "The previous close was {f 2025-11-13}."),
    ("q", "In the week beginning October 20 petrol cost {q 2025-W43}."),
    ("q", "The price was {q 2025-W43} two weeks ago."),
    ("q", "The price a fortnight ago was {q 2025-W43}."),
)

WRONG = (
    ("x", "A month earlier they had been {x 2025-08}.", "2025-09"),
    ("x", "Exports in September had been {x 2025-08}.", "2025-09"),
    ("x", "In December they had been {x 2024-11}.", "2024-12"),
    ("x", "They had been {x 2025-08} the previous month.", "2025-09"),
    ("x", "Imports that month were {m 2025-09}.", "2025-10"),
    ("x", "Imports in the same month were {m 2025-09}.", "2025-10"),
    ("x", "Exports were {x 2024-10} last month.", "2025-10"),
    ("x", "In September exports were {x 2025-05}.", "2025-09"),
    ("x", "In August they were {x 2025-08}. A month later they were {x 2025-07}.", "2025-09"),
    ("x", "Exports went from {x 2025-05} to {x 2025-07} between May and August.", "2025-08"),
    ("x", "Three months ago exports were {x 2025-05}.", "2025-07"),
    ("g", "In the first and second quarters GDP was {g 2025-Q1} and {g 2024-Q2}.", "2025-Q2"),
    ("t", "Arrivals in 2022 and 2023 were {t 2022} and {t 2021}.", "2023"),
    ("f", "A day earlier it closed at {f 2025-11-12}.", "2025-11-13"),
)

OTHERWISE = (
    ("x", "Exports and imports in September were {x 2025-09} and {m 2025-09}."),
    ("x", "In September, exports and imports were {x 2025-09} and {m 2025-09}."),
    ("x", "A year later than planned, exports came to {x 2025-09} in September."),
    ("x", "A month later, in September, exports were {x 2025-09}."),
    ("x", "The office said on 30 September that exports had been {x 2025-08} in August."),
    ("r", "The bank said on Oct. 31 that reserves were {r 2025-09} at the end of September."),
    ("g", "GDP was {g 2025-Q2} in the second quarter, and the first quarters were alike."),
)
"""What looks like one of these and says another thing, true as well."""


def _verdicts(key: str, told: str) -> list[tuple[str, str, Rating, Reason, str]]:
    day, lead = LEADS[key]
    names: dict[str, str] = {}
    text = f"{lead} {told}"
    for one in text.split("{")[1:]:
        name = one.split("}")[0]
        names[name] = _printed(*name.split(" "))
        text = text.replace("{" + name + "}", names[name])
    found = verdicts_of(text, _catalogue(), day)
    told_names = [one.split("}")[0] for one in told.split("{")[1:]]
    return [
        (name, text, v.rating, v.reason, str(v.period))
        for name in told_names
        for v in (found[names[name]],)
    ]


@pytest.mark.parametrize(("key", "told"), TRUE + OTHERWISE)
def test_a_single_figure_is_of_the_time_that_its_words_say(key: str, told: str) -> None:
    for name, text, rating, _, period in _verdicts(key, told):
        assert (rating, period) == (Rating.SUPPORTED, name.split(" ")[1]), text


@pytest.mark.parametrize(("key", "told", "meant"), WRONG)
def test_the_figure_of_another_time_is_told_from_the_one_meant(
    key: str, told: str, meant: str
) -> None:
    _, text, rating, reason, period = _verdicts(key, told)[-1]
    assert rating is Rating.MISMATCH, text
    assert (reason in (Reason.OFF_PERIOD, Reason.OFF_VALUE), period) == (True, meant), text


@pytest.mark.parametrize(
    "told",
    [
        "In the first and second quarters GDP was {} billion kroner.",
        "In the first and second quarters combined GDP was {} billion kroner.",
    ],
)
def test_a_single_figure_of_two_quarters_is_their_sum(told: str) -> None:
    places = [_periods()["g"].index(quarter) for quarter in ("2025-Q1", "2025-Q2")]
    total = f"{sum(_figure('g', place) for place in places) / 1000:.1f}"
    found = verdicts_of(
        LEADS["g"][1].replace("{g 2025-Q3}", _printed("g", "2025-Q3")) + " " + told.format(total),
        _catalogue(),
        LEADS["g"][0],
    )
    assert found[f"{total} billion kroner"].rating is Rating.SUPPORTED


@pytest.mark.parametrize(
    "told", ["In the next month exports are to reach", "Next month they will be"]
)
def test_a_month_to_come_stays_a_forecast(told: str) -> None:
    text = f"Austria's exports came to €12.78 billion in October. {told} €15.31 billion."
    found = verdicts_of(text, _catalogue(), "2025-11-17")["€15.31 billion"]
    assert (found.rating, found.reason) == (Rating.UNVERIFIED, Reason.FORECAST)
