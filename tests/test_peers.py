"""Places among members of one kind, where a pack holds other kinds beside them."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of
from told_claims import checked_by

from verifier.reference.catalogue import Catalogue

_TRACTORS = {
    "Fendt": 410, "Claas": 512, "JCB": 305, "Kubota": 288,
    "battery": 118, "diesel": 1290, "leased fleets": 640,
}  # fmt: skip
_BEDS = {
    "all wards": 9100, "cardiology": 1410, "bone, joint and muscle": 2150, "oncology": 1730,
    "staying longer than 7 days": 3900, "children": 2600,
}  # fmt: skip
_RENTS = {
    "all flats, Bergen": 6.1, "all flats, Oslo": 4.4, "all flats, Tromsø": 5.2,
    "studios, Norway": 9.3, "penthouses, Norway": 7.5, "cellars, Norway": 8.2,
}  # fmt: skip
_WASTE = {"glass": 61, "paper": 140, "metal": 96, "waxed card": 33, "other": 108}


@cache
def mixed() -> Catalogue:
    """Tractors by maker and by drive, beds by ward, age and stay, rents by town and kind, waste."""
    head = "series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline"
    series, rows = [head], ["series,period,value"]

    def add(key: str, title: str, rest: str, value: float) -> None:
        series.append(f'{key},"{title}",{rest}')
        rows.extend(f"{key},2026-{m:02d},{value + m / 10:.1f}" for m in (3, 4))

    add("t", "Tractor sales, Austria", "tractor_sales,AUT,,vehicle,M,flow,year_on_year,yes", 2700)
    for n, (part, value) in enumerate(_TRACTORS.items()):
        add(f"t{n}", f"Tractor sales, {part}, Austria",
            f"tractor_sales,AUT,{part},vehicle,M,flow,year_on_year,no", value)  # fmt: skip
    for n, (part, value) in enumerate(_BEDS.items()):
        add(f"b{n}", f"Hospital beds taken, {part}, Austria",
            f'hospital_beds,AUT,"beds, {part}",bed,M,stock,year_on_year,no', value)  # fmt: skip
    for n, (part, value) in enumerate(_RENTS.items()):
        code = part.removesuffix(", Norway")
        add(f"r{n}", f"Rents, change on the year, {part}",
            f'rent_inflation,NOR,"{code}",percent,M,rate,year_on_year,no', value)  # fmt: skip
    for n, (part, value) in enumerate(_WASTE.items()):
        add(f"w{n}", f"Waste sorted, {part}, Austria",
            f"waste_sorted,AUT,{part},tonne,M,flow,year_on_year,no", value)  # fmt: skip
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


PLACES = [
    ("Tractor sales in Austria in April: Claas was the biggest brand, with 512.4.", "biggest",
     "supported"),
    ("Tractor sales in Austria in April: JCB was the biggest brand, with 305.4.", "biggest",
     "unverified"),
    ("Tractor sales in Austria in April: Fendt came second, on 410.4.", "second", "supported"),
    ("Tractor sales in Austria in April: Kubota came second, on 288.4.", "second", "mismatch"),
    ("Tractor sales in Austria in April: JCB ranked third, on 305.4.", "third", "supported"),
    ("Hospital beds taken in Austria in April: cardiology had the fewest, 1,410.4.", "fewest",
     "supported"),
    ("Hospital beds taken in Austria in April: bone, joint and muscle remained the largest "
     "ward, with 2,150.4.", "largest", "supported"),
    ("Hospital beds taken in Austria in April: oncology was the second-largest, with 1,730.4.",
     "second", "supported"),
    ("Hospital beds taken in Austria in April: oncology was the third-largest, with 1,730.4.",
     "third", "mismatch"),
    ("Rents in Norway in April: Bergen had the steepest annual increase, 6.5%.", "steepest",
     "supported"),
    ("Rents in Norway in April: Oslo had the steepest annual increase, 4.8%.", "steepest",
     "unverified"),
    ("Waste sorted in Austria in April: glass was the third-largest kind, at 61.4 tonnes.",
     "third", "supported"),
    ("Waste sorted in Austria in April: glass was the fourth-largest of the five kinds, at 61.4 "
     "tonnes.", "fourth", "supported"),
    ("Waste sorted in Austria in April: glass was the third-largest of the five kinds, at 61.4 "
     "tonnes.", "third", "mismatch"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "rating"), PLACES)
def test_a_place_is_taken_among_members_of_one_kind(text: str, place: str, rating: str) -> None:
    told = verdicts_of(text, mixed(), "2026-05-20")
    rank = next(v for quote, v in told.items() if place in quote)
    assert rank.rating == rating, rank.explanation


@pytest.mark.parametrize(("place", "rating"), [("third", "supported"), ("second", "mismatch")])
def test_the_name_that_ends_a_title_tells_its_kind(place: str, rating: str) -> None:
    text = f"RupiyaGo came {place} in July, with 1.65 billion UPI payments by its customers."
    assert checked_by("taps_thrift_and_rain", text, "2026-08-13")[place] == rating
