"""Figures of a company that the text names, beside others of which the packs have the same measures
as the parts of one country."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue
from verifier.reference.kinship import short_places

HEAD = (
    "series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,"
    "headline"
)
FIRMS = {"f": ("Quillan Ferries", "GBR"), "s": ("Pargeter Stores", "GBR"), "w": ("Drava", "DEU")}
STEPS = {"f": "Q", "s": "S", "w": "Q"}
MEASURES = {
    "rev": ("revenue", "GBP", 6, "flow"),
    "op": ("operating_profit", "GBP", 6, "flow"),
    "head": ("headcount", "persons", 0, "stock"),
    "fuel": ("fuel_costs", "GBP", 6, "flow"),
    "px": ("share_price", "GBP", -2, "price"),
}
FIGURES = {
    "f_rev": {"2025-Q1": 410, "2025-Q2": 640, "2025-Q3": 800, "2024-Q3": 750},
    "f_op": {"2025-Q1": 20, "2025-Q2": 90, "2025-Q3": 176, "2024-Q3": 150},
    "f_head": {"2025-Q2": 5120, "2025-Q3": 5236},
    "f_fuel": {"2025-Q2": 150, "2025-Q3": 212},
    "f_px": {"2025-11-04": 211, "2025-11-05": 214, "2025-11-06": 227},
    "s_rev": {"2025-S1": 3411, "2024-S1": 3300},
    "s_op": {"2025-S1": 97, "2024-S1": 95},
    "s_head": {"2025-S1": 41_870},
    "s_px": {"2025-11-05": 318, "2025-11-06": 319},
    "w_rev": {"2025-Q3": 2911},
    "w_op": {"2025-Q3": 203},
    "w_head": {"2025-Q3": 23_411},
    "w_px": {"2025-11-05": 77, "2025-11-06": 78},
}


@pytest.fixture(scope="module")
def firms() -> Catalogue:
    series = [HEAD]
    for key in FIGURES:
        firm, measure = key.split("_")
        indicator, unit, power, nature = MEASURES[measure]
        name, area = FIRMS[firm]
        frequency = "D" if measure == "px" else STEPS[firm]
        series.append(
            f"{key},{name}: {indicator.replace('_', ' ')},{indicator},{area},,{name},{unit},"
            f"{power},{frequency},{nature},year_on_year,yes"
        )
    series.append(
        "f_pax_car,Quillan Ferries: passengers with cars,passengers,GBR,,"
        '"Quillan Ferries, with cars",persons,3,Q,flow,year_on_year,no'
    )
    rows = ["series,period,value,published"]
    rows += [f"{key},{p},{v}," for key, told in FIGURES.items() for p, v in told.items()]
    rows += [f"f_pax_car,2025-Q{quarter},{300 + 40 * quarter}," for quarter in (1, 2, 3)]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


LEAD = "Quillan Ferries reported its results for the third quarter.\n\nIt had a good summer.\n\n"


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("It now employs 5,236 staff.", "5,236", "f_head"),
        ("Revenue rose by 6.7% on the year.", "6.7%", "f_rev"),
        ("The workforce grew to 5,236 people.", "5,236", "f_head"),
        ("Operating profit came to £176m.", "£176m", "f_op"),
        ("At Pargeter Stores, revenue was £3.41bn in the first half.", "£3.41bn", "s_rev"),
        ("Drava of Germany made an operating profit of £203m.", "£203m", "w_op"),
    ],
)
def test_the_company_named_is_told_of(
    text: str, figure: str, series: str, firms: Catalogue
) -> None:
    verdict = verdicts_of(LEAD + text, firms, "2025-11-06")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series), verdict.explanation


def test_a_wrong_figure_of_it_is_called(firms: Catalogue) -> None:
    text = f"{LEAD}Operating profit came to £167m."
    assert verdicts_of(text, firms, "2025-11-06")["£167m"].rating == "mismatch"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Fuel costs swallowed 26.5% of revenue.", "26.5%", "supported"),
        ("Fuel costs ate up more than a quarter of revenue.", "a quarter", "supported"),
        ("Fuel costs made up 26.5% of turnover.", "26.5%", "supported"),
        ("Fuel costs swallowed 31% of revenue.", "31%", "unverified"),
    ],
)
def test_a_cost_is_set_against_the_revenue_of_its_company(
    text: str, figure: str, rating: str, firms: Catalogue
) -> None:
    verdict = verdicts_of(LEAD + text, firms, "2025-11-06")[figure]
    assert (verdict.rating, verdict.series) == (rating, "f_fuel"), verdict.explanation


def test_the_name_of_a_company_names_no_measure_of_a_part_of_it(firms: Catalogue) -> None:
    verdict = verdicts_of("Quillan Ferries had a record profit.", firms, "2025-11-06")["record"]
    assert verdict.series == "f_op"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Its shares closed 6.1% higher at 227p.", "227p", "supported"),
        ("Its shares closed 6.1% higher at 227p.", "6.1%", "supported"),
        ("The shares climbed 6.1% to 227p.", "227p", "supported"),
        ("The news sent its shares up 6.1% on Thursday.", "6.1%", "supported"),
        ("The shares closed at 214p last night.", "214p", "supported"),
        ("The shares closed at 241p last night.", "241p", "mismatch"),
    ],
)
def test_its_shares_cost_what_they_closed_at(
    text: str, figure: str, rating: str, firms: Catalogue
) -> None:
    verdict = verdicts_of(LEAD + text, firms, "2025-11-06")[figure]
    assert (verdict.rating, verdict.series) == (rating, "f_px"), verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Its shares of the market rose 6.1%.", "6.1%"),
        ("Japan's shares fell 2% on Thursday.", "2%"),
        ("It bought back shares for £5m.", "£5m"),
    ],
)
def test_other_shares_are_no_price(text: str, figure: str, firms: Catalogue) -> None:
    verdict = verdicts_of(LEAD + text, firms, "2025-11-06")[figure]
    assert verdict.rating != "mismatch"
    assert verdict.series != "f_px" or verdict.rating == "unverified"


@pytest.mark.parametrize(
    ("lead", "rating"),
    [
        ("Quillan Ferries said its third-quarter results were good.", "mismatch"),
        ("Quillan Ferries reported a profit for the third quarter.", "mismatch"),
        ("Pargeter Stores said its sales rose in the first half.", "unverified"),
    ],
)
def test_what_a_company_says_of_itself_is_told_of_it(
    lead: str, rating: str, firms: Catalogue
) -> None:
    text = f"{lead}\n\nOperating profit came to £167m."
    assert verdicts_of(text, firms, "2025-11-06")["£167m"].rating == rating


def test_a_firm_is_called_for_short_where_only_one_is_called_so() -> None:
    called = short_places(["Corran Freight Lines", "Corran Ports", "Drava Bank of Lom", "Ardley"])
    assert called == {"Corran Freight": "Corran Freight Lines", "Drava": "Drava Bank of Lom"}
    alone = short_places(["Corran Freight Lines"])
    assert alone == dict.fromkeys(("Corran", "Corran Freight"), "Corran Freight Lines")
