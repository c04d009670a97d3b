"""Every operation over series of every nature: what comes out, and what is left open.

The measures are those of an invented Austria by year and month; the figures told are computed here.
"""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of
from workings import faults_of

from verifier.model.period import Period
from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.catalogue import Catalogue

PUBLISHED = "2025-12-20"
HEAD = (
    "series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,prices,nature,"
    "basis,headline\n"
)
SERIES = """
gdp,GDP of Austria,gdp,AUT,,,EUR,9,A,current,flow,year_on_year,yes
pop,Population of Austria,population,AUT,,,person,6,A,,stock,year_on_year,yes
pop_dk,Population of Denmark,population,DNK,,,person,6,A,,stock,year_on_year,yes
cpi,Consumer price index of Austria,cpi,AUT,,,index,0,M,,index,year_on_year,yes
wage,Average monthly wage in Austria,wages,AUT,,,EUR,0,M,current,price,year_on_year,yes
x,Exports of Austria,exports,AUT,,,EUR,6,M,current,flow,year_on_year,yes
x_ita,Exports of Austria to Italy,exports,AUT,ITA,,EUR,6,M,current,flow,year_on_year,no
x_fra,Exports of Austria to France,exports,AUT,FRA,,EUR,6,M,current,flow,year_on_year,no
fx,"US dollars per euro, monthly average",exchange_rate,AUT,USA,,USD,0,M,,price,year_on_year,no
beer,Beer output of Austria,beer_production,AUT,,,litre,6,A,,flow,year_on_year,yes
herd,Cattle herd of Austria,cattle,AUT,,,cow,0,M,,stock,year_on_year,yes
rate,Policy rate of Norway,policy_rate,NOR,,,percent,0,D,,rate,period_on_period,yes
brent,"Brent crude, close",brent_price,,,,USD,0,D,,price,period_on_period,yes
inr,"Rupees per US dollar, close",exchange_rate,IND,USA,,INR,0,D,,price,period_on_period,no
tax,Tax revenue of India,tax_revenue,IND,,,INR,9,M,current,flow,year_on_year,yes
"""
GDP = (344.3, 357.6, 369.3, 385.3, 397.2, 381.0, 406.1, 449.4, 477.2, 484.2)
RATES = (("2023-05-04", 3.25), ("2023-12-14", 4.5), ("2025-06-19", 4.25), ("2025-09-18", 4.0))


def rows() -> dict[tuple[str, str], float]:
    """Every observation of the pack, in the units of its table."""
    found: dict[tuple[str, str], float] = {("rate", day): value for day, value in RATES}
    for n, level in enumerate(GDP):
        year = str(2015 + n)
        found["gdp", year] = level
        found["pop", year] = round(8.6 + 0.05 * n, 2)
        found["pop_dk", year] = round(5.6 + 0.03 * n, 2)
        found["beer", year] = 900 + 7 * n
    for n, step in enumerate(Period.parse("2019-01/2025-11").steps()):
        month = str(step)
        found["cpi", month] = round(100 * 1.0035**n, 1)
        found["wage", month] = 2800 + 14 * n
        found["x", month] = 14000 + 37 * n + (n * 37 % 11) * 90
        found["x_ita", month] = 900 + 3 * n
        found["x_fra", month] = 380 + 2 * n
        found["fx", month] = round(1.05 + 0.002 * (n % 30), 3)
        found["herd", month] = 1_800_000 - 1_300 * n
        found["tax", month] = 900 + 11 * n
    for day in Period.parse("2025-09-01/2025-12-19").steps():
        if day.start.weekday() < 5:
            found["brent", str(day)] = 60 + day.first * 7 % 31 / 4
            found["inr", str(day)] = 88 + day.first * 5 % 17 / 10
    return found


ROWS = rows()


@cache
def catalogue() -> Catalogue:
    lines = [f"{key},{period},{value}," for (key, period), value in ROWS.items()]
    table = "\n".join(["series,period,value,published", *lines]) + "\n"
    return catalogue_of(HEAD + SERIES.lstrip(), table)


def at(key: str, period: str) -> float:
    """The level of a period, the sum of its steps where it has several."""
    return sum(ROWS[key, str(step)] for step in Period.parse(period).steps())


def grown(new: float, old: float) -> float:
    return (new / old - 1) * 100


def verdict_on(text: str, figure: str) -> Verdict:
    found = verdicts_of(text, catalogue(), PUBLISHED)
    return next(verdict for printed, verdict in found.items() if printed.startswith(figure))


PER_HEAD = at("gdp", "2024") / at("pop", "2024") * 1000
HEAD_BEFORE = at("gdp", "2023") / at("pop", "2023") * 1000
LITRES = at("beer", "2024") / at("pop", "2024")
YEARLY = ((at("gdp", "2024") / at("gdp", "2019")) ** (1 / 5) - 1) * 100
REAL = grown(
    at("wage", "2025-11") / at("cpi", "2025-11"), at("wage", "2024-11") / at("cpi", "2024-11")
)
DOLLARS = at("x", "2025-11") * at("fx", "2025-11") / 1000
TIMES = at("x_ita", "2025-11") / at("x_fra", "2025-11")
REBASED = at("cpi", "2025-11") / at("cpi", "2020-01") * 100
GAP = at("x_ita", "2025-11") - at("x_fra", "2025-11")
POINTS = (at("x_ita", "2025-11") - at("x_ita", "2024-11")) / at("x", "2024-11") * 100
SHARE = at("x_ita", "2025-11") / at("x", "2025-11") * 100
MEAN = at("x", "2025-09/2025-11") / 3000
CLOSES = [v for (key, day), v in ROWS.items() if key == "brent" and day.startswith("2025-10")]
RUPEES = [v for (key, day), v in ROWS.items() if key == "inr" and day.startswith("2025-10")]
TAX = at("tax", "2025-10")
FISCAL = at("tax", "2024-04/2025-03") / 1000

MADE = {
    "per head": (f"Austria's GDP per head was {PER_HEAD:,.0f} euros in 2024.", f"{PER_HEAD:,.0f}"),
    "per person, in a unit": (
        f"Austria made {LITRES:.1f} litres of beer per person in 2024.",
        f"{LITRES:.1f}",
    ),
    "growth per head": (
        f"Austria's GDP per capita rose {grown(PER_HEAD, HEAD_BEFORE):.2f}% in 2024.",
        f"{grown(PER_HEAD, HEAD_BEFORE):.2f}%",
    ),
    "real from nominal": (
        f"Adjusted for inflation, the average wage in Austria rose {REAL:.2f}% in November from a "
        "year earlier.",
        f"{REAL:.2f}%",
    ),
    "another currency": (
        f"Exports of Austria came to ${DOLLARS:.2f} billion in November.",
        f"${DOLLARS:.2f} billion",
    ),
    "another currency, at the mean of its days": (
        f"India's tax revenue came to ${TAX / (sum(RUPEES) / len(RUPEES)):.3f} billion in October.",
        f"${TAX / (sum(RUPEES) / len(RUPEES)):.3f} billion",
    ),
    "times another": (
        f"Austria's exports to Italy in November were {TIMES:.2f} times those to France.",
        f"{TIMES:.2f} times",
    ),
    "another base": (
        f"The consumer price index of Austria stood at {REBASED:.1f} in November "
        "(January 2020 = 100).",
        f"{REBASED:.1f}",
    ),
    "a gap": (
        f"Austria's exports to Italy exceeded those to France by {GAP:.0f} million euros in "
        "November.",
        f"{GAP:.0f} million euros",
    ),
    "higher than those of another": (
        f"Austria's exports to Italy were {GAP:.0f} million euros higher than those to France in "
        "November.",
        f"{GAP:.0f} million euros",
    ),
    "as much as another": (
        f"Exports to Italy are worth {TIMES:.1f} times as much as exports to France.",
        f"{TIMES:.1f} times",
    ),
    "a change per head": (
        f"Austria's economic output per person rose by {PER_HEAD - HEAD_BEFORE:.0f} euros in 2024.",
        f"{PER_HEAD - HEAD_BEFORE:.0f} euros",
    ),
    "a contribution": (
        f"Exports to Italy contributed {POINTS:.2f} percentage points to the growth of Austria's "
        "exports in November from a year earlier.",
        f"{POINTS:.2f} percentage points",
    ),
}
"""Numbers that no series holds: each sentence is right, and its working names two measures."""

OWN = {
    "compound growth": (
        f"Austria's GDP grew by an average of {YEARLY:.1f}% a year between 2019 and 2024.",
        f"{YEARLY:.1f}%",
    ),
    "compound growth since": (
        f"Austria's GDP has grown at a compound annual rate of {YEARLY:.1f}% since 2019.",
        f"{YEARLY:.1f}%",
    ),
    "growth between two periods": (
        f"Austria's GDP grew {grown(at('gdp', '2024'), at('gdp', '2019')):.1f}% between 2019 and "
        "2024.",
        f"{grown(at('gdp', '2024'), at('gdp', '2019')):.1f}%",
    ),
    "growth since": (
        f"Consumer prices in Austria have risen {REBASED - 100:.1f}% since January 2020.",
        f"{REBASED - 100:.1f}%",
    ),
    "growth on the month": (
        f"Austria's exports fell {-grown(at('x', '2025-11'), at('x', '2025-10')):.1f}% in November "
        "from October.",
        f"{-grown(at('x', '2025-11'), at('x', '2025-10')):.1f}%",
    ),
    "January and February": (
        "Austria's exports in January-February rose "
        f"{grown(at('x', '2025-01/2025-02'), at('x', '2024-01/2024-02')):.1f}% from a year "
        "earlier.",
        f"{grown(at('x', '2025-01/2025-02'), at('x', '2024-01/2024-02')):.1f}%",
    ),
    "January and February, a level": (
        "In January and February of 2025 combined, Austria's exports came to "
        f"{at('x', '2025-01/2025-02') / 1000:.2f} billion euros.",
        f"{at('x', '2025-01/2025-02') / 1000:.2f} billion euros",
    ),
    "three months": (
        "Austria's exports in the three months to November came to "
        f"{at('x', '2025-09/2025-11') / 1000:.2f} billion euros.",
        f"{at('x', '2025-09/2025-11') / 1000:.2f} billion euros",
    ),
    "twelve months": (
        "In the 12 months to November Austria's exports came to "
        f"{at('x', '2024-12/2025-11') / 1000:.2f} billion euros.",
        f"{at('x', '2024-12/2025-11') / 1000:.2f} billion euros",
    ),
    "an average of flows": (
        f"Austria's exports averaged {MEAN:.2f} billion euros a month in the three months to "
        "November.",
        f"{MEAN:.2f} billion euros",
    ),
    "a stock counts at the end": (
        f"The cattle herd of Austria numbered {at('herd', '2024-12'):,} cows at the end of 2024.",
        f"{at('herd', '2024-12'):,}",
    ),
    "a market averages its days": (
        f"Brent crude averaged ${sum(CLOSES) / len(CLOSES):.2f} in October.",
        f"${sum(CLOSES) / len(CLOSES):.2f}",
    ),
    "a market closes a month": (f"Brent ended October at ${CLOSES[-1]:.2f}.", f"${CLOSES[-1]:.2f}"),
    "a share": (
        f"Italy took {SHARE:.1f}% of Austria's exports in November.",
        f"{SHARE:.1f}%",
    ),
    "a fiscal year of its country": (
        f"India's tax revenue came to {FISCAL:.3f} trillion rupees in the 2024-25 fiscal year.",
        f"{FISCAL:.3f} trillion",
    ),
    "a rate holds until the next": ("Norway's policy rate stood at 4.5% on 12 March 2025.", "4.5%"),
    "a rate on a day after a change": ("Norway's policy rate was 4.25% on July 1, 2025.", "4.25%"),
}
"""Numbers made of one series, over all the periods and bases that copy is told in."""


@pytest.mark.parametrize("name", MADE)
def test_a_number_made_of_two_measures_is_derived(name: str) -> None:
    verdict = verdict_on(*MADE[name])
    assert verdict.rating is Rating.SUPPORTED, (verdict.explanation, verdict.working)
    assert Caveat.DERIVED in verdict.caveats
    assert len({row.series for row in verdict.evidence}) > (name != "another base")
    assert faults_of(verdict) == []


@pytest.mark.parametrize("name", OWN)
def test_a_number_made_of_one_series_comes_out(name: str) -> None:
    verdict = verdict_on(*OWN[name])
    assert verdict.rating is Rating.SUPPORTED, (verdict.explanation, verdict.working)
    assert Caveat.DERIVED not in verdict.caveats
    assert faults_of(verdict) == []


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Austria's GDP per head was 51,204 euros in 2024.", "51,204"),
        ("Austria made 97.3 litres of beer per person in 2024.", "97.3"),
        ("Austria's GDP per capita rose 2.35% in 2024.", "2.35%"),
        ("In real terms, the average wage in Austria rose 1.7% in November.", "1.7%"),
        ("Exports of Austria came to $17.31 billion in November.", "$17.31 billion"),
        ("Austria's exports to Italy in November were 3.4 times those to France.", "3.4 times"),
        ("Austria's GDP grew by an average of 4.6% a year between 2019 and 2024.", "4.6%"),
        (
            "Exports to Italy contributed 0.43 percentage points to the growth of Austria's "
            "exports in November from a year earlier.",
            "0.43",
        ),
        (
            "The consumer price index of Austria stood at 119.2 in November (January 2020 = 100).",
            "119.2",
        ),
    ],
)
def test_one_that_does_not_come_out_may_be_made_of_others(text: str, figure: str) -> None:
    verdict = verdict_on(text, figure)
    assert verdict.rating is Rating.UNVERIFIED, (verdict.explanation, verdict.working)
    assert verdict.working
    assert faults_of(verdict) == []


def test_words_that_ask_for_nothing_are_answered_by_the_series_itself() -> None:
    figure = f"{grown(at('wage', '2025-11'), at('wage', '2024-11')):.1f}%"
    text = f"The average monthly wage in Austria rose {figure} in November from a year earlier."
    assert Caveat.DERIVED not in verdict_on(text, figure).caveats


def test_people_are_counted_where_the_measure_is() -> None:
    danish = at("gdp", "2024") / at("pop_dk", "2024") * 1000
    verdict = verdict_on(
        f"Austria's GDP per head was {danish:,.0f} euros in 2024.", f"{danish:,.0f}"
    )
    assert verdict.rating is Rating.UNVERIFIED
