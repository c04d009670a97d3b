"""Names in titles: of towns with the letters of their state, and of houses named after places."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.series import Series
from verifier.model.verdict import Rating


def read(title: str, unit: str = "visits") -> Series:
    """A series as its title alone is read."""
    catalogue = catalogue_of(
        f'series,title,unit,frequency\nx,"{title}",{unit},A\n', "series,period,value\nx,2024,1\n"
    )
    return catalogue.get("x")


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Median Sale Price: Canton, OH", "Canton, Ohio"),
        ("Median sale price, Boise, ID", "Boise, Idaho"),
        ("Homes sold in Tampa, FL", "Tampa, Florida"),
        ("Median Sale Price: Denver, CO", "US-DEN"),
        ("Permits: Travis County, TX", "Travis County, Texas"),
    ],
)
def test_a_town_is_told_with_the_letters_of_its_state(title: str, place: str) -> None:
    assert read(title, "USD").ref_area == place


@pytest.mark.parametrize(
    ("title", "measure"),
    [
        ("Median Sale Price: Canton, OH", "house_prices"),
        ("Vehicle crossings, Golden Gate Bridge", "vehicle_crossing"),
        ("Halden Group: Revenue", "revenue"),
        ("Kenya, Consumer Price Index", "cpi"),
    ],
)
def test_a_measure_is_no_name_and_no_piece_of_one(title: str, measure: str) -> None:
    assert read(title, "USD" if "Re" in title else "index").indicator == measure


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Visits to National Museum of Scotland", None),
        ("Visits, Leeds Teaching Hospitals NHS Foundation Trust", None),
        ("Visits: NHS Kent and Medway Integrated Care Board", None),
        ("Visits to museums of Scotland", "GB-SCT"),
        ("Visits to hospitals, Leeds", "GB-LDS"),
        ("Visits - East Riding of Yorkshire", None),
        ("Visits - Yorkshire and the Humber", "UKE"),
        ("Voting intention, Reform UK, poll average", None),
        ("Voting intention, total UK, poll average", "GBR"),
        ("Voting intention, UK, poll average", "GBR"),
    ],
)
def test_a_house_named_after_a_place_is_told_by_its_name(title: str, place: str | None) -> None:
    assert read(title).ref_area == place


def test_the_rows_of_a_table_have_the_measure_of_its_heading() -> None:
    heads = "Primary fires", "Secondary fires", "Fire false alarms", "Non-fire incidents", "total"
    title = "Incidents attended by fire and rescue services in England"
    rows = [f"f{n},{title}: {head},incidents,A" for n, head in enumerate(heads)]
    seen = [f"f{n},2024,{n + 1}" for n in range(len(heads))]
    head = "series,title,unit,frequency\n"
    table = catalogue_of(head + "\n".join(rows), "series,period,value\n" + "\n".join(seen))
    found = [table.get(f"f{n}") for n in range(len(heads))]
    assert len({one.indicator for one in found}) == 1
    assert found[3].breakdown == "Non-fire incidents"


def test_what_a_firm_reports_has_measures_of_its_own() -> None:
    heads = "Revenue", "Net profit", "Employees", "Capital expenditure"
    rows = [f"h{n},Halden Group: {head},USD,A" for n, head in enumerate(heads)]
    seen = [f"h{n},2024,{n + 1}" for n in range(len(heads))]
    head = "series,title,unit,frequency\n"
    firm = catalogue_of(head + "\n".join(rows), "series,period,value\n" + "\n".join(seen))
    assert len({firm.get(f"h{n}").indicator for n in range(len(heads))}) == len(heads)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Greater Vancouver was the dearest of the four in October.", "dearest"),
        ("Halifax-Dartmouth was the cheapest of the four in October.", "cheapest"),
    ],
)
def test_a_name_of_two_joined_is_no_code(text: str, quote: str) -> None:
    prices = {
        "Greater Toronto": 1039,
        "Greater Vancouver": 1140,
        "Ottawa": 635,
        "Halifax-Dartmouth": 560,
    }
    rows = [f'h{n},"Average resale price, {town}",CAD,M,3' for n, town in enumerate(prices)]
    seen = [f"h{n},2026-10,{price}" for n, price in enumerate(prices.values())]
    head = "series,title,unit,frequency,multiplier\n"
    towns = catalogue_of(head + "\n".join(rows), "series,period,value\n" + "\n".join(seen))
    found = verdicts_of("The average resale price fell. " + text, towns, "2026-11-18")[quote]
    assert found.rating is Rating.SUPPORTED


TOWNS = {"Austin, TX": 405, "Phoenix, AZ": 447, "Boise, ID": 490, "Denver, CO": 579}


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Denver was the priciest of the four in October, at $579,000.", "priciest"),
        ("Austin, at $405,000, was the cheapest of the four in October.", "cheapest"),
        ("Phoenix had the third-highest median sale price in October.", "third"),
        ("The median sale price in Denver was 1.3 times that in Phoenix in October.", "1.3 times"),
    ],
)
def test_towns_are_set_side_by_side_whatever_the_lists_know_of_them(text: str, quote: str) -> None:
    rows = [f'h{n},"Median Sale Price: {town}",USD,M,3' for n, town in enumerate(TOWNS)]
    seen = [f"h{n},2026-10,{price}" for n, price in enumerate(TOWNS.values())]
    head = "series,title,unit,frequency,multiplier\n"
    towns = catalogue_of(head + "\n".join(rows), "series,period,value\n" + "\n".join(seen))
    found = verdicts_of("The median sale price fell. " + text, towns, "2026-11-18")[quote]
    assert found.rating is Rating.SUPPORTED
