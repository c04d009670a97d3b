"""Plain values in ordinary copy: what they are set against, and when they stood so."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,status
x,Exports of Latvia,exports,LVA,EUR,6,M,flow,year_on_year,yes,outturn
m,Imports of Latvia,imports,LVA,EUR,6,M,flow,year_on_year,yes,outturn
mil,"Milk price, Latvia, a litre",milk_price,LVA,EUR,0,M,price,year_on_year,yes,outturn
"""
FIGURES = {
    "x": (1410, 1467, 1512, 1604, 1655, 1702),
    "m": (1822, 1791, 1930, 2049, 2113, 2088),
    "mil": (0.91, 0.93, 0.98, 1.12, 1.21, 1.27),
}
PERIODS = ("2024-09", "2024-10", "2025-01", "2025-08", "2025-09", "2025-10")


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    return catalogue_told(SERIES, PERIODS, FIGURES)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        # "back then" is the earlier time that the sentence before looked back to
        (
            "Latvia's exports in October were €1.702bn, against €1.467bn a year earlier. Imports "
            "clocked in at €1.791bn back then.",
            "€1.791bn",
        ),
        # and so is a bare "then" of what is set against the figure before it
        (
            "Latvia's exports in October were 16% up on October 2024. Imports were €2.088bn, "
            "against €1.791bn then.",
            "€1.791bn",
        ),
        ("Latvia's milk price was €1.27 a litre in October and €0.98 when 2025 began.", "€0.98"),
        # a move that is smaller than another one is not measured from that one's time
        (
            "Latvia's exports in October were 16% up on the year, a gentler climb than September's "
            "17.4%.",
            "16%",
        ),
        ("Latvia's exports in October came to €1.702bn, plus 2.8% on the month.", "plus 2.8%"),
        ("Latvia's imports in October came to €2.088bn, minus 1.2% on the month.", "minus 1.2%"),
        ("Latvia's exports in October were 16% beyond the tally of October 2024.", "16%"),
        ("Latvia's imports in October were 1.2% adrift of the September figure.", "1.2%"),
        (
            "Latvia's exports in October were €1.702bn, shy of the €1.791bn shipped in a year "
            "earlier by its suppliers, though imports were €2.088bn.",
            "€2.088bn",
        ),
        ("Latvia's exports in October were 16% better than a year back.", "16%"),
        # what brackets hold, and what a month was like, is not the time of what follows
        ("Latvia's exports were €1.702bn (September: €1.655bn), imports €2.088bn.", "€2.088bn"),
        (
            "In October Latvia's exports rose to €1.702bn from €1.655bn in rain-hit September, "
            "with imports at €2.088bn.",
            "€2.088bn",
        ),
        ("Latvia's exports were €1.702bn in October. August, at €1.604bn, was worse.", "€1.604bn"),
        ("In Latvia a litre of milk could be had for €0.98 in January, its price shows.", "€0.98"),
    ],
)
def test_ordinary_copy_is_borne_out(text: str, figure: str, latvia: Catalogue) -> None:
    assert verdicts_of(text, latvia, "2025-11-20")[figure].rating == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "Latvia's exports in October were €1.702bn, against €1.467bn a year earlier. Imports "
            "clocked in at €2.288bn back then.",
            "€2.288bn",
        ),
        (
            "Latvia's exports in October were 16% up on October 2024. Imports were €2.088bn, "
            "against €1.971bn then.",
            "€1.971bn",
        ),
        ("Latvia's milk price was €1.27 a litre in October and €0.89 when 2025 began.", "€0.89"),
        ("Latvia's exports in October came to €1.702bn, plus 3.8% on the month.", "plus 3.8%"),
        ("Latvia's exports in October were 12% better than a year back.", "12%"),
        ("Latvia's exports were €1.702bn (September: €1.665bn) in October.", "€1.665bn"),
        ("Next January a litre of milk in Latvia could be had for €0.98.", "€0.98"),
    ],
)
def test_a_wrong_or_foretold_figure_is_not(text: str, figure: str, latvia: Catalogue) -> None:
    assert verdicts_of(text, latvia, "2025-11-20")[figure].rating != "supported"
