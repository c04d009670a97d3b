"""Two figures told of two times, and the bare pairs behind them that are told of the same two."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis
ita,Exports of Malta to Italy,exports,MLT,ITA,EUR,6,M,flow,year_on_year
fra,Exports of Malta to France,exports,MLT,FRA,EUR,6,M,flow,year_on_year
deu,Exports of Malta to Germany,exports,MLT,DEU,EUR,6,M,flow,year_on_year
"""


def _malta() -> Catalogue:
    """In September and October, on the year: to Italy up 14.2% and 0.9%, to France up 15.6% and
    11.0%, to Germany down 27.0% and 25.2%."""
    periods = ["2024-09", "2024-10", "2025-09", "2025-10"]
    figures = {
        "ita": [1000.0, 1000.0, 1142.0, 1009.0],
        "fra": [1000.0, 1000.0, 1156.0, 1110.0],
        "deu": [1000.0, 1000.0, 730.0, 748.0],
    }
    return catalogue_told(_SERIES, periods, figures)


_HEAD = "Malta's exports to Italy rose 14.2% in September and 0.9% in October"


@pytest.mark.parametrize(
    "tail",
    [
        "; its exports to Germany fell 27.0% and 25.2%.",
        "; those to France rose 15.6% and 11.0%.",
        ". In the same months its exports to Germany fell 27.0% and 25.2%.",
        ". Those to France rose 15.6% and 11.0%.",
        "; those to France rose 15.6% and 11.0%. In those two months exports to Germany fell 27.0% "
        "and 25.2%.",
    ],
)
def test_a_bare_pair_is_of_the_times_of_the_pair_before(tail: str) -> None:
    found = verdicts_of(_HEAD + tail, _malta(), "2025-11-14")
    assert {str(v.rating) for v in found.values()} == {"supported"}, found


@pytest.mark.parametrize(
    ("tail", "figure"),
    [
        ("; exports to Germany fell 25.2% and 27.0%.", "25.2%"),
        ("; its exports to Germany fell 27.0% and 21.2%.", "21.2%"),
    ],
    ids=["the other way round", "another figure"],
)
def test_a_wrong_figure_of_a_bare_pair_is_accused(tail: str, figure: str) -> None:
    assert verdicts_of(_HEAD + tail, _malta(), "2025-11-14")[figure].rating == "mismatch"


@pytest.mark.parametrize(
    "tail",
    [
        "; those to France and Germany rose 11.0% and fell 25.2%.",
        ". In October exports to France and Italy rose 11.0% and 0.9%.",
        ". Exports to France rose 15.6% in September and 11.0% in October.",
    ],
    ids=["two places", "a time of its own", "two times of its own"],
)
def test_a_pair_of_two_things_or_of_its_own_time_is_not(tail: str) -> None:
    found = verdicts_of(_HEAD + tail, _malta(), "2025-11-14")
    assert "mismatch" not in {str(v.rating) for v in found.values()}, found
