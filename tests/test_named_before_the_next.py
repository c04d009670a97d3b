"""A figure whose own name stands before it is not of what the words behind it lead on to."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"Ambulance waits, hours lost, all hospitals",waits,AU-SA,,hour,0,M,flow,year_on_year,yes
tra,"Ambulance waits, hours lost, Travers Infirmary",waits,AU-SA,Travers Infirmary,hour,0,M,flow,\
year_on_year,no
can,"Ambulance waits, hours lost, Canning Hospital",waits,AU-SA,Canning Hospital,hour,0,M,flow,\
year_on_year,no
pro,"Slate production, Wales",slate_production,GB-WLS,,tonne,3,M,flow,,yes
des,"Slate despatches, Wales",slate_despatches,GB-WLS,,tonne,3,M,flow,,yes
pmi,"Purchasing managers index, composite, Ireland",pmi,IRL,,index,0,M,index,,yes
pms,"Purchasing managers index, services, Ireland",pmi,IRL,services,index,0,M,index,,no
"""
VALUES = {
    "all": {"2025-10": 2180, "2025-11": 2094},
    "tra": {"2025-10": 1150, "2025-11": 1122},
    "can": {"2025-10": 712, "2025-11": 687},
    "pro": {"2025-06": 90.0, "2025-07": 112.4, "2025-08": 101.2, "2025-10": 110.37},
    "des": {"2025-06": 112.9, "2025-07": 104.0, "2025-08": 101.5, "2025-10": 110.28},
    "pmi": {"2025-07": 53.1, "2025-08": 51.0, "2025-09": 51.2, "2025-10": 52.6},
    "pms": {"2025-07": 52.8, "2025-08": 53.4, "2025-09": 51.3, "2025-10": 53.0},
}


@pytest.fixture(scope="module")
def held() -> Catalogue:
    """Hours lost at two hospitals, and two indexes of which one rounds to the other's figure."""
    rows = [f"{key},{month},{v}" for key, months in VALUES.items() for month, v in months.items()]
    return catalogue_of(SERIES, "\n".join(["series,period,value", *rows]))


LEAD = "In South Australia 2,094 hours were lost to ambulance waits at all hospitals in November. "


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("Travers Infirmary recorded 687 hours and Canning Hospital 687.", "687 hours", "mismatch"),
        ("Travers Infirmary had 687 hours, while Canning had 687.", "687 hours", "mismatch"),
        ("Travers Infirmary recorded 1,122 hours and Canning Hospital 687.", "687", "supported"),
        ("Travers Infirmary recorded 1,122 hours and Canning 687.", "1,122 hours", "supported"),
        # the names stand behind their figures
        ("Some 687 hours were those of Canning and 1,122 of Travers.", "687 hours", "supported"),
        ("A good 687 hours, at Canning Hospital, and 1,122 at Travers.", "1,122", "supported"),
    ],
)  # fmt: skip
def test_the_name_behind_a_figure_is_that_of_the_next(
    told: str, figure: str, rating: str, held: Catalogue
) -> None:
    assert verdicts_of(LEAD + told, held, "2025-12-22")[figure].rating == rating


@pytest.mark.parametrize(
    ("told", "record", "rating"),
    [
        # 52.6 of the composite index is 53 as well, and was higher in July alone
        ("the services index reached 53, the highest since July", "highest since July", "mismatch"),
        ("the services index reached 53, the highest since August", "highest since August",
         "supported"),
        ("the composite index reached 53, the highest since July", "highest since July",
         "supported"),
    ],
)  # fmt: skip
def test_a_record_is_that_of_the_part_told(
    told: str, record: str, rating: str, held: Catalogue
) -> None:
    text = f"Ireland's composite purchasing managers' index climbed to 52.6 in October and {told}."
    assert verdicts_of(text, held, "2025-11-05")[record].rating == rating


def test_who_tells_a_figure_does_not_say_of_which_measure_a_record_is(held: Catalogue) -> None:
    text = (
        "Producers despatched 110.3 thousand tonnes of Welsh slate in October, the most since June."
    )
    assert verdicts_of(text, held, "2025-12-05")["most since June"].rating != "mismatch"
