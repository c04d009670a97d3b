"""Figures whose own series no pack has: a series of another place, part or side than their sentence
names accuses none of them, though it bears out its own and accuses those."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.judge.doubts.named_sides import is_told_of_another
from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,adjustment,nature,transformation,"
    "frequency,basis\n"
)
SERIES = """\
pl_core,"Core inflation, excluding food and energy, Poland",cpi,POL,core,percent,0,,rate,ANNUAL
pl_serv,"Consumer prices, services, Poland",cpi,POL,services,percent,0,,rate,ANNUAL
v_esp,"Visitors to Gozo, residents of Spain",visitor_arrivals,MT-G,Spain,people,0,,flow,
v_deu,"Visitors to Gozo, residents of Germany",visitor_arrivals,MT-G,Germany,people,0,,flow,
v_ita,"Visitors to Gozo, residents of Italy",visitor_arrivals,MT-G,Italy,people,0,,flow,
barley,"Feed barley, pounds per tonne, Great Britain",barley_price,GB,feed barley,GBP,0,,price,
vn_m,"Imports of goods, Viet Nam",imports,VNM,,USD,9,,flow,
petrol,"Consumer price index, gasoline, not seasonally adjusted",cpi,USA,gasoline,index,0,NSA,index,
homes,"Average house price, Iceland, seasonally adjusted",house_prices,ISL,,EUR,0,SA,price,
kebab,"Average price, kebab, United Kingdom",average_price,GBR,kebab,GBP,0,,price,
"""
MONTHS = ("2024-11", "2024-12", "2025-10", "2025-11")
FIGURES: dict[str, tuple[float, ...]] = {
    "pl_core": (4.3, 4.0, 3.1, 2.7),
    "pl_serv": (6.6, 6.3, 5.9, 5.3),
    "v_esp": (2210, 1580, 2498, 2314),
    "v_deu": (1450, 1120, 1688, 1601),
    "v_ita": (1822, 990, 2105, 2298),
    "barley": (153.2, 154.4, 163.4, 166.5),
    "vn_m": (32.7, 35.1, 37.2, 39.1),
    "petrol": (291.3, 288.4, 296.2, 299.7),
    "homes": (412300, 413950, 425105, 427830),
    "kebab": (7.41, 7.44, 7.90, 7.92),
}


@pytest.fixture(scope="module")
def packs() -> Catalogue:
    """Series of one part, place or side each, beside which others would stand elsewhere."""
    series = "".join(f"{row},M,year_on_year\n" for row in SERIES.splitlines()).replace(
        "ANNUAL", "year_on_year"
    )
    return catalogue_told(HEAD + series, MONTHS, FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "key"),
    [
        ("Core inflation in Poland was 2.7% in November. Food cost 3.4% more.", "3.4%", "pl_core"),
        ("In Gozo a seventh of the Germans came in May, a sixth rise in a row.", "sixth", "v_ita"),
        ("The drag came from energy, which was 1.0% cheaper.", "1.0%", "pl_core"),
        ("In the retail sector it was 3.5%.", "3.5%", "pl_serv"),
        ("Germans ranked third at 1,601 and Americans fourth.", "fourth", "v_deu"),
        ("Canada remained the biggest source of visitors, with 2,240.", "2,240", "v_esp"),
        ("Visitors numbered 2,240 in Malta as a whole and 310 in Gozo.", "2,240", "v_esp"),
        ("Feed wheat was worth £183.42 a tonne.", "£183.42", "barley"),
        ("Vietnam's exports came to $43.5bn, up 8.5 per cent.", "8.5 per cent", "vn_m"),
        ("In November alone Vietnam's gap grew 8.5 per cent.", "8.5 per cent", "vn_m"),
        ("Lead slipped 0.2% and gasoline shed $55 to $15,085.", "0.2%", "petrol"),
    ],
)
def test_a_figure_is_told_of_another(text: str, figure: str, key: str, packs: Catalogue) -> None:
    claim = verdicts_of(text, packs, "2025-12-20")[figure].claim
    assert is_told_of_another(claim, packs.series[key])


@pytest.mark.parametrize(
    ("text", "figure", "key"),
    [
        ("Prices without food and energy cost 2.7% more.", "2.7%", "pl_core"),
        ("Core inflation, which leaves out food and energy, eased to 2.7%.", "2.7%", "pl_core"),
        ("Services rose 5.3%, while food cost 3.4% more.", "5.3%", "pl_serv"),
        ("Germans ranked third and Americans fourth.", "third", "v_deu"),
        ("Italians brought 52,000 children, a sixth rise in a row.", "sixth", "v_ita"),
        ("London said that 2,314 visitors came to Gozo.", "2,314", "v_deu"),
        ("Across Canada, holidays there are liked: 2,314 went.", "2,314", "v_esp"),
        ("The 2,314 visitors in Gozo spent more.", "2,314", "v_esp"),
        ("Feed barley was worth £183.42 a tonne.", "£183.42", "barley"),
        ("Vietnam's imports, unlike exports, rose 8.5 per cent.", "8.5 per cent", "vn_m"),
        ("The gap grew as imports rose 8.5 per cent.", "8.5 per cent", "vn_m"),
        ("Gasoline slipped 0.2% and lead shed $55 to $15,085.", "0.2%", "petrol"),
        ("Exports and imports rose 4.1% and 8.5%, respectively.", "8.5%", "vn_m"),
    ],
)
def test_a_figure_is_not_told_of_another(
    text: str, figure: str, key: str, packs: Catalogue
) -> None:
    claim = verdicts_of(text, packs, "2025-12-20")[figure].claim
    assert not is_told_of_another(claim, packs.series[key])


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        # Food is what core prices are without.
        ("Core inflation in Poland was 2.7% in November. Food cost 3.4% more.", "3.4%", "open"),
        ("In Poland food cost 3.4% more in November than a year earlier.", "3.4%", "open"),
        ("Core inflation in Poland was 2.7% in November.", "2.7%", "supported"),
        ("Core inflation in Poland was 3.4% in November.", "3.4%", "mismatch"),
        # Americans are no Germans.
        (
            "Visitors to Gozo fell in November. Germans came third at 1,601 and Americans fourth.",
            *("fourth", "open"),
        ),
        ("In November 1,601 visitors to Gozo were residents of Germany.", "1,601", "supported"),
        ("In November 1,661 visitors to Gozo were residents of Germany.", "1,661", "mismatch"),
        # Wheat is no barley.
        ("In November feed wheat was worth £183.42 a tonne.", "£183.42", "open"),
        ("In November feed barley was worth £166.50 a tonne.", "£166.50", "supported"),
        ("In November feed barley was worth £183.42 a tonne.", "£183.42", "mismatch"),
        # Exports and the gap are no imports.
        ("Vietnam's exports rose 8.5 per cent in November.", "8.5 per cent", "open"),
        ("Vietnam's trade gap grew 8.5 per cent in November.", "8.5 per cent", "open"),
        ("Vietnam's imports rose 19.6 per cent in November.", "19.6 per cent", "supported"),
        ("Vietnam's imports of goods came to $38.4bn in November.", "$38.4bn", "mismatch"),
    ],
)
def test_a_series_of_another_accuses_none(
    text: str, figure: str, rating: str, packs: Catalogue
) -> None:
    found = verdicts_of(text, packs, "2025-12-20")[figure].rating
    assert found == ("unverified" if rating == "open" else rating)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        # Copy tells the adjusted figures, of a month against the one before.
        ("US gasoline was up 1.7% in November from the month before.", "1.7%", "open"),
        ("US gasoline was up 1.2% in November from the month before.", "1.2%", "supported"),
        # A plain level close to the adjusted one may be that of the twin.
        ("The average house price in Iceland was €429,160 in November.", "€429,160", "open"),
        ("The average house price in Iceland was €427,830 in November.", "€427,830", "supported"),
        ("The average house price in Iceland was €498,957 in November.", "€498,957", "mismatch"),
        (
            "The seasonally adjusted house price in Iceland was €429,160 in November.",
            *("€429,160", "mismatch"),
        ),
    ],
)
def test_a_twin_that_is_adjusted_otherwise_accuses_none(
    text: str, figure: str, rating: str, packs: Catalogue
) -> None:
    found = verdicts_of(text, packs, "2025-12-20")[figure].rating
    assert found == ("unverified" if rating == "open" else rating)


def test_a_series_whose_twin_is_there_accuses() -> None:
    rows = [row for row in SERIES.splitlines() if row.startswith("homes")]
    rows.append(rows[0].replace("homes", "plain", 1).replace(", seasonally adjusted", ""))
    rows[1] = rows[1].replace(",SA,", ",NSA,")
    series = HEAD + "".join(f"{row},M,year_on_year\n" for row in rows)
    both = {"homes": FIGURES["homes"], "plain": (410100, 411000, 423500, 431950)}
    text = "The average house price in Iceland was €429,160 in November."
    homes = catalogue_told(series, MONTHS, both)
    assert verdicts_of(text, homes, "2025-12-20")["€429,160"].rating == "mismatch"
