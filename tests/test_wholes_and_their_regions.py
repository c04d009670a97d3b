"""What is told of a whole, whose part in one region stands behind "of which"; and firms whose
figure is called a multiple of another's."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
ROWS = """\
a_all,"Assaults, Malta",assaults,MLT,offence,0,Q,flow
a_sr,"Assaults, Southern Region",assaults,Southern Region,offence,0,Q,flow
a_er,"Assaults, Eastern Region",assaults,Eastern Region,offence,0,Q,flow
h_rev,"Revenue, Hale Stores",revenue,Hale Stores,GBP,6,Q,flow
h_op,"Operating profit, Hale Stores",operating_profit,Hale Stores,GBP,6,Q,flow
o_rev,"Revenue, Orme Group",revenue,Orme Group,GBP,6,Q,flow
o_op,"Operating profit, Orme Group",operating_profit,Orme Group,GBP,6,Q,flow
"""
QUARTERS = ["2024-Q3", "2025-Q2", "2025-Q3"]
FIGURES = {
    "a_all": (1_914, 1_841, 1_908),
    "a_sr": (396, 394, 425),
    "a_er": (413, 365, 389),
    "h_rev": (1_528, 1_580, 1_587),
    "h_op": (95, 101, 101),
    "o_rev": (818, 839, 838),
    "o_op": (49, 49, 49),
}
LEAD = (
    "Police in the Southern Region dealt with 425 assaults between July and September, 7.3% more "
    "than a year before.\n\nIn the Eastern Region there were 389.\n\n"
)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    rows = "".join(f"{row},year_on_year,yes\n" for row in ROWS.splitlines())
    return catalogue_told(HEAD + rows, QUARTERS, FIGURES)


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("1,908 assaults, down 0.3% on the year, of which 425", "1,908", Rating.SUPPORTED),
        ("1,908 assaults, down 0.3% on the year, of which 425", "0.3%", Rating.SUPPORTED),
        ("1,908 assaults, a fall of 0.3% on the year, of which 425", "0.3%", Rating.SUPPORTED),
        ("1,908 assaults, up 0.3% on the year, of which 425", "0.3%", Rating.MISMATCH),
        ("1,908 assaults, down 0.3% on the year, of which 452", "452", Rating.MISMATCH),
    ],
)
def test_a_whole_is_none_of_the_region_that_its_part_is_of(
    told: str, figure: str, rating: Rating, catalogue: Catalogue
) -> None:
    text = f"{LEAD}There were {told} were in the Southern Region."
    assert verdicts_of(text, catalogue, "2025-11-25")[figure].rating is rating


@pytest.mark.parametrize(
    ("told", "rating"), [("1,908", Rating.SUPPORTED), ("1,980", Rating.MISMATCH)]
)
def test_nationwide_no_region_is_meant(told: str, rating: Rating, catalogue: Catalogue) -> None:
    text = f"{LEAD}Nationwide there were {told} assaults."
    found = verdicts_of(text, catalogue, "2025-11-25")[told]
    assert (found.rating, found.series) == (rating, "a_all")


REPORT = (
    "Orme Group's revenue was £838m in the third quarter, 2.4% more than a year before, and its "
    "operating profit £49m.\n\nHale Stores went the other way. It has fewer shops than ever. But "
    "its revenue {}.\n"
)


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("rose by 3.9% and its profit to £101m, twice that of Orme Group", "3.9%", "supported"),
        ("rose by 3.9% to £1.59bn, almost twice that of Orme Group", "£1.59bn", "supported"),
        ("rose by 9.3% to £1.59bn, almost twice that of Orme Group", "9.3%", "mismatch"),
        ("rose by 3.9%, while that of Orme Group rose by 2.4%", "2.4%", "supported"),
    ],
)
def test_whom_a_multiple_is_measured_by_has_no_figure_before_it(
    told: str, figure: str, rating: str, catalogue: Catalogue
) -> None:
    found = verdicts_of(REPORT.format(told), catalogue, "2025-11-20")
    assert str(found[figure].rating) == rating
