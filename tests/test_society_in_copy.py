"""How copy names measures of society without their titles, and what only looks alike."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
MEASURES = (
    ("births", "Live births", "births", "births", "flow", 3358),
    ("deaths", "Deaths registered", "deaths", "deaths", "flow", 4129),
    ("weds", "Marriages registered", "marriages", "marriages", "flow", 2182),
    ("splits", "Divorces granted", "divorces", "divorces", "flow", 718),
    ("live", "Life expectancy at birth", "life_expectancy", "years", "rate", 84.6),
    ("asked", "Asylum applications", "asylum_applications", "persons", "flow", 1152),
    ("pending", "Asylum claims undecided", "asylum_backlog", "persons", "stock", 18779),
    ("sent", "Deportations", "deportations", "persons", "flow", 581),
    ("new", "New car registrations", "car_sales", "vehicles", "flow", 9931),
    ("fleet", "Licensed vehicles", "vehicle_stock", "vehicles", "stock", 2798317),
    ("used", "Used car transactions", "used_car_sales", "vehicles", "flow", 32798),
    ("flights", "Flights", "flights", "flights", "flow", 17644),
    ("axed", "Flights cancelled", "flight_cancellations", "flights", "flow", 625),
    ("crime", "Recorded crime", "crime", "offences", "flow", 21709),
    ("sex", "Sexual offences", "sexual_offences", "offences", "flow", 1426),
    ("homes", "Burglaries", "burglaries", "offences", "flow", 1923),
    ("bins", "Household recycling rate", "recycling_rate", "percent", "rate", 55.4),
    ("staff", "Teachers", "teachers", "persons", "stock", 80985),
    ("barred", "School exclusions", "school_exclusions", "pupils", "flow", 763),
    ("lent", "Library loans", "library_loans", "loans", "flow", 2770145),
)
PERIODS = ("2024-10", "2025-09", "2025-10")
LEAD = "Deaths registered in Ireland came to 4,129 in October, the statistics office said. "


@cache
def ireland() -> Catalogue:
    """Measures of society, each with a figure of October, of September and of a year before."""
    rows = "".join(
        f'{key},"{title}, Ireland",{code},IRL,{unit},0,M,{nature},year_on_year,yes\n'
        for key, title, code, unit, nature, _ in MEASURES
    )
    figures = {
        key: [round(now * 0.87, 1), round(now * 1.07, 1), now]
        if unit in ("percent", "years")
        else [int(now * 0.87), int(now * 1.07), now]
        for key, _, _, unit, _, now in MEASURES
    }
    return catalogue_told(HEAD + rows, PERIODS, figures)


NAMED = [
    ("births", "Mothers gave birth to 3,358 babies."),
    ("births", "Some 3,358 children came into the world."),
    ("weds", "Altogether 2,182 couples tied the knot."),
    ("splits", "In all, 718 marriages broke up."),
    ("live", "The Irish can expect to live 84.6 years."),
    ("live", "Newborns can expect 84.6 years of life."),
    ("asked", "Some 1,152 people sought refuge in the country."),
    ("pending", "Some 18,779 asylum seekers were still waiting for an answer."),
    ("sent", "Altogether 581 people were removed from the country."),
    ("sent", "In all, 581 failed asylum seekers were deported."),
    ("new", "Dealers sold 9,931 new cars."),
    ("used", "Some 32,798 second-hand cars were sold."),
    ("used", "Dealers sold 32,798 second-hand cars."),
    ("axed", "Airlines called off 625 flights."),
    ("axed", "In all, 625 flights were called off."),
    ("crime", "Criminals committed 21,709 offences."),
    ("sex", "Altogether 1,426 sex crimes were reported."),
    ("sex", "Police logged 1,426 sex crimes in October."),
    ("homes", "Burglars broke into 1,923 homes."),
    ("homes", "Altogether 1,923 homes were broken into."),
    ("bins", "Of all household waste, 55.4% was recycled."),
    ("bins", "Households recycled 55.4% of their waste."),
    ("barred", "Schools threw out 763 pupils."),
    ("barred", "In all, 763 children were thrown out of school."),
    ("lent", "Readers borrowed 2,770,145 books."),
    ("lent", "Altogether 2,770,145 books were checked out."),
]


@pytest.mark.parametrize(("key", "text"), NAMED)
def test_copy_names_a_measure_without_its_title(key: str, text: str) -> None:
    *_, found = verdicts_of(LEAD + text, ireland(), "2025-12-08").values()
    assert (found.series, found.rating) == (key, "supported")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("In all, 3,593 babies were delivered.", "3,593"),
        ("Burglars broke into 2,057 homes.", "2,057"),
        ("Some 35,093 second-hand cars were sold.", "35,093"),
        ("In all, 1,525 sex crimes were reported.", "1,525"),
        ("Schools threw out 816 pupils.", "816"),
    ],
)
def test_the_figure_of_the_month_before_is_told_so(text: str, wrong: str) -> None:
    found = verdicts_of(LEAD + text, ireland(), "2025-12-08")[wrong]
    assert (found.rating, found.reason) == ("mismatch", "off_period")


@pytest.mark.parametrize(
    "text",
    [
        "In Ireland in October, teachers collected 3,412 signatures.",
        "In Ireland in October, some 3,412 penguins were born in zoos.",
        "In Ireland in October, the novel about a birth sold 3,412 copies.",
        "In Ireland in October, thieves fled with 3,412 watches.",
        "In Ireland in October, the firm committed 3,412 euros to flights.",
        "In Ireland in October, the company called off 3,412 job cuts.",
        "In Ireland in October, ambulances took 3,412 people to shelters.",
        "In Ireland in October, the airline carried 3,412 tonnes of cargo.",
        "In Ireland in October, the city was home to 3,412 startups.",
        "In Ireland in October, the library bought 3,412 lamps.",
        "In Ireland in October, he was jailed for 12 years.",
        "The minister will expect 84.1 years of rent from the tenants in Ireland.",
    ],
)
def test_another_thing_that_is_counted_is_not_held_against_it(text: str) -> None:
    found = verdicts_of(text, ireland(), "2025-12-08").values()
    assert {v.rating for v in found} <= {"unverified"}


def test_what_a_country_has_is_no_flow() -> None:
    found = verdicts_of(LEAD + "The country has 2,798,317 cars.", ireland(), "2025-12-08")
    assert found["2,798,317"].rating != "mismatch"
