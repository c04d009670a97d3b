"""Figures that go on about what was told before: parts, such crimes, it, and moves summed up."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
STARTS = {"": 342.1, "private enterprise": 275.8, "housing associations": 60.5, "councils": 5.8}


@cache
def starts() -> Catalogue:
    """Dwellings begun in Austria by who builds them."""
    series = "".join(
        f's{n},"Dwelling starts, Austria{", " + part if part else ""}",housing_starts,AUT,{part},'
        f"dwellings,0,Q,flow,year_on_year,{'no' if part else 'yes'}\n"
        for n, part in enumerate(STARTS)
    )
    rows = "".join(f"s{n},2025-Q3,{value * 10:.0f}\n" for n, value in enumerate(STARTS.values()))
    return catalogue_of(HEAD + series, "series,period,value\n" + rows)


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("housing associations for 18% and councils for 2%", "18%", "supported"),
        ("housing associations for 18% and councils for 2%", "2%", "supported"),
        ("housing associations for 28% and councils for 2%", "28%", "mismatch"),
    ],
)
def test_a_part_led_to_by_for_is_a_share(told: str, figure: str, rating: str) -> None:
    text = (
        "In the third quarter 3,421 dwellings were started in Austria. "
        f"Private enterprise accounted for 81% of all starts, {told}."
    )
    found = verdicts_of(text, starts(), "2025-12-10")[figure]
    assert found.rating == rating, found.explanation


@cache
def shop() -> Catalogue:
    """Sales of a firm: all, those of two departments, and those online."""
    series = (
        "all,Brandt Mode: sales,sales,,,EUR,6,Q,flow,year_on_year,yes\n"
        'home,"Brandt Mode: sales, home",sales,,home,EUR,6,Q,flow,year_on_year,no\n'
        "net,Brandt Mode: online sales,online_sales,,online,EUR,6,Q,flow,year_on_year,no\n"
    )
    rows = "".join(
        f"{key},2025-Q{q},{value + q}\n"
        for key, value in (("all", 2120), ("home", 267), ("net", 410))
        for q in (1, 2, 3)
    )
    return catalogue_of(HEAD + series, "series,period,value\n" + rows)


@pytest.mark.parametrize(("share", "rating"), [("19%", "supported"), ("25%", "unverified")])
def test_online_sales_are_part_of_the_sales(share: str, rating: str) -> None:
    text = (
        "Brandt Mode's sales in the home department were €270m in the third quarter of 2025. "
        f"Its online sales climbed to €413m and accounted for {share} of the total."
    )
    found = verdicts_of(text, shop(), "2025-12-10")[share]
    assert found.rating == rating, found.explanation


@cache
def crimes() -> Catalogue:
    """Crimes of Austria, all and of two kinds."""
    series = (
        "cr,Crimes recorded in Austria,recorded_crime,AUT,,offences,0,A,flow,year_on_year,yes\n"
        'shop,"Shoplifting recorded in Austria",recorded_crime,AUT,shoplifting,offences,0,A,flow,'
        "year_on_year,no\n"
        'soc,"Crimes against society recorded in Austria",recorded_crime,AUT,'
        "crimes against society,offences,0,A,flow,year_on_year,no\n"
    )
    rows = "".join(
        f"{key},{year},{value}\n"
        for key, values in (
            ("cr", (298527, 299742)),
            ("shop", (37250, 44130)),
            ("soc", (55770, 58220)),
        )
        for year, value in zip((2024, 2025), values, strict=True)
    )
    return catalogue_of(HEAD + series, "series,period,value\n" + rows)


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("There were 44,130 such crimes in 2025, against 37,250 in 2024.", "44,130", "supported"),
        ("There were 44,130 such crimes in 2025, against 37,250 in 2024.", "37,250", "supported"),
        ("There were 41,430 such crimes in 2025, against 37,250 in 2024.", "41,430", "mismatch"),
        ("There were 299,742 crimes in 2025, against 298,527 in 2024.", "298,527", "supported"),
        ("There were 58,220 crimes against society in 2025.", "58,220", "supported"),
    ],
)
def test_such_crimes_are_those_told_before(told: str, figure: str, rating: str) -> None:
    text = f"Shoplifting in Austria rose by 18% in 2025.\n\n{told}"
    found = verdicts_of(text, crimes(), "2026-03-10")[figure]
    assert found.rating == rating, found.explanation


@cache
def petrol() -> Catalogue:
    """The price of petrol and of rye in Austria by month."""
    series = (
        "p,Petrol price in Austria a litre,gasoline_price,AUT,,EUR,0,M,price,period_on_period,yes\n"
        "h,Rye price in Austria a tonne,rye_price,AUT,,EUR,0,M,price,period_on_period,yes\n"
    )
    rows = "".join(
        f"p,2026-{m:02d},{price}\nh,2026-{m:02d},{price + 30}\n"
        for m, price in enumerate((2.81, 2.91, 3.64, 4.10, 4.48, 4.05), 1)
    )
    return catalogue_of(HEAD + series, "series,period,value\n" + rows)


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("It eased to €4.05 in June.", "€4.05", "supported"),
        ("It eased to €4.50 in June.", "€4.50", "mismatch"),
    ],
)
def test_what_it_did_is_told_of_the_sentence_before(told: str, figure: str, rating: str) -> None:
    text = f"Petrol in Austria averaged €2.81 a litre in January and €4.48 in May. {told}"
    found = verdicts_of(text, petrol(), "2026-07-12")[figure]
    assert found.rating == rating, found.explanation


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("then soared to €4.48 in May, a jump of almost 60 per cent.", "60 per cent", "supported"),
        ("then soared to €4.48 in May, a jump of almost 80 per cent.", "80 per cent", "mismatch"),
        ("then soared to €4.48 in May, a jump of 9.3 per cent on the month.", "9.3 per cent",
         "supported"),
    ],
)  # fmt: skip
def test_a_move_sums_up_two_levels(told: str, figure: str, rating: str) -> None:
    text = f"Petrol in Austria averaged €2.81 a litre in January, {told}"
    found = verdicts_of(text, petrol(), "2026-07-12")[figure]
    assert found.rating == rating, found.explanation


@pytest.mark.parametrize("dash", [", ", " - ", " – "])
def test_a_dash_leads_to_a_sum_of_two_levels_as_a_comma_does(dash: str) -> None:
    led = "Petrol in Austria averaged €4.48 in May, compared with €2.91 in February"
    text = f"{led}{dash}a rise of 54%."
    assert verdicts_of(text, petrol(), "2026-07-12")["54%"].rating == "supported"
    wrong = text.replace("54%", "9%")
    assert verdicts_of(wrong, petrol(), "2026-07-12")["9%"].rating == "mismatch"
