"""A figure that no words place is of the one series that it fits by no chance."""

from decimal import Decimal

import pytest
from small_catalogue import catalogue_of, catalogue_told, verdicts_of
from told_claims import checked

from verifier.judge.rarity import rarity_of
from verifier.judge.rounds.odds.by_figure import magnitudes_of
from verifier.model.claim import Claim, Measure
from verifier.model.clause import Clause
from verifier.model.mention import Figure, FigureKind
from verifier.model.quantity import Bound, Quantity
from verifier.model.span import Span
from verifier.reference.catalogue import Catalogue, open_catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
box,"Harbour of Varna, containers handled",harbour_containers,BGR,,TEU,0,M,flow,year_on_year,yes
grain,"Harbour of Varna, grain loaded",harbour_grain,BGR,,tonne,0,M,flow,year_on_year,yes
soda,"Harbour of Varna, soda ash loaded",harbour_soda,BGR,,tonne,0,M,flow,year_on_year,no
calls,"Harbour of Varna, ships calling",harbour_calls,BGR,,ship,0,M,flow,year_on_year,yes
power,"Load factor of Varna's cranes",crane_load,BGR,,percent,0,M,rate,,yes
power_n,"Load factor of Varna's cranes, north quay",crane_load,BGR,north quay,percent,0,M,rate,,no
"""
FIGURES = {
    "box": (18_204, 17_466, 19_310, 18_977),
    "grain": (214_330, 187_920, 240_118, 251_407),
    "soda": (61_275, 60_418, 58_932, 63_054),
    "calls": (97, 88, 104, 93),
    "power": (61.4, 58.2, 63.7, 62.9),
    "power_n": (55.3, 52.8, 57.1, 56.6),
}
PERIODS = ("2024-09", "2024-10", "2025-09", "2025-10")


@pytest.fixture(scope="module")
def varna() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


OPENING = "The harbour of Varna handled 18,977 containers in October. "


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Farmers sent 251,407 tonnes abroad by way of it.", "251,407 tonnes"),
        ("Glassmakers got 63,054 tonnes from there.", "63,054 tonnes"),
        ("Cranes were busy 62.9 percent of the time.", "62.9 percent"),
    ],
)
def test_a_rare_figure_tells_what_it_is_of(text: str, figure: str, varna: Catalogue) -> None:
    verdict = verdicts_of(OPENING + text, varna, "2025-11-20")[figure]
    assert (verdict.rating, "measure_assumed" in verdict.caveats) == ("supported", True)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Farmers sent 251,470 tonnes abroad by way of it.", "251,470 tonnes"),  # no such figure
        ("Farmers sent 240,118 tonnes abroad by way of it.", "240,118 tonnes"),  # of September
        ("The dredger worked 63 percent of the time.", "63 percent"),  # of two digits
        ("Sales outnumbered the usual by 251,407 tonnes.", "251,407 tonnes"),  # of two measures
        ("Glassmakers hope to get 63,054 tonnes from there.", "63,054 tonnes"),  # no outturn
    ],
)
def test_a_figure_that_fits_otherwise_or_by_chance_stays_open(
    text: str, figure: str, varna: Catalogue
) -> None:
    assert verdicts_of(OPENING + text, varna, "2025-11-20")[figure].rating != "supported"


def test_nothing_is_tried_before_a_right_figure_has_led_to_the_pack(varna: Catalogue) -> None:
    text = "Farmers sent 251,407 tonnes abroad by way of it in October."
    assert verdicts_of(text, varna, "2025-11-20")["251,407 tonnes"].rating == "unverified"


def test_a_figure_of_another_part_than_the_one_named_bears_nothing_out(varna: Catalogue) -> None:
    text = OPENING + "The load factor of its cranes on the north quay was 62.9 percent."
    assert verdicts_of(text, varna, "2025-11-20")["62.9 percent"].rating != "supported"


def test_the_growth_of_a_coarse_rate_is_told_by_no_figure() -> None:
    """A rate of 4.3% may have grown by 5 as well as by 10 percent on 4.0%."""
    text = (
        "US retail sales were $733.5 billion in January 2026.\n\nSales of nonstore retailers, "
        "which are not adjusted for returns, were up 8.1 percent from last year."
    )
    assert checked(text, "2026-03-31")["8.1 percent"] == "unverified"


def _claim(value: str, step: str) -> Claim:
    quantity = Quantity(Decimal(value), "tonne", Decimal(step), Bound.EXACT)
    span = Span(0, len(value))
    figure = Figure(span, span, FigureKind.CARDINAL, quantity)
    clause = Clause(span, span, value, figure=figure)
    return Claim("c1", clause, Measure(value), "level", "value")


@pytest.mark.parametrize(
    ("value", "step", "fits", "low", "high"),
    [
        ("251407", "1", True, 0.0, 1e-4),
        ("250000", "10000", True, 0.02, 0.2),
        ("900000", "1", False, 0.0, 0.0),
    ],
)
def test_the_chance_of_a_fit_falls_with_the_digits(
    value: str, step: str, fits: bool, low: float, high: float, varna: Catalogue
) -> None:
    claim = _claim(value, step)
    assert claim.quantity is not None
    rarity = rarity_of(claim, claim.quantity, magnitudes_of(varna, "grain"))
    assert rarity.fits is fits
    assert low <= rarity.chance <= high


PLACES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
f_deu,Fish sold to Germany,fish_sales,NOR,DEU,NOK,6,M,flow,year_on_year,no
f_pol,Fish sold to Poland,fish_sales,NOR,POL,NOK,6,M,flow,year_on_year,no
boats,Boats at sea,boats_at_sea,NOR,,boat,0,M,stock,year_on_year,yes
"""
SOLD = {"f_deu": (4127, 4013, 4391), "f_pol": (3908, 4207, 4112), "boats": (2041, 2108, 2077)}


@pytest.fixture(scope="module")
def norway() -> Catalogue:
    months = ("2025-08", "2025-09", "2025-10")
    rows = [
        f"{k},{m},{v}" for k, values in SOLD.items() for m, v in zip(months, values, strict=True)
    ]
    return catalogue_of(PLACES, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "supported"),
    [
        ("The Germans spent 4.391 billion kroner on fish.", "4.391 billion kroner", True),
        ("The Poles laid out 4.391 billion kroner.", "4.391 billion kroner", False),
        ("Buyers spent 12.531 billion kroner from August to October.", "12.531 billion", True),
        ("They laid out 4.391 billion and 4.112 billion kroner, respectively.", "4.391", False),
    ],
)
def test_the_places_named_and_the_time_told_are_kept_to(
    text: str, figure: str, supported: bool, norway: Catalogue
) -> None:
    opening = "In October 2,077 boats were at sea off Norway. "
    found = verdicts_of(opening + text, norway, "2025-11-20")
    verdict = next(v for printed, v in found.items() if printed.startswith(figure))
    assert (verdict.rating == "supported") is supported


def test_a_true_figure_told_in_words_that_no_list_has_is_borne_out() -> None:
    text = (
        "China flogged $3.77 trillion of goods abroad last year. Its trade surplus ballooned to "
        "$1.19 trillion from $992 billion."
    )
    verdict = verdicts_of(text, open_catalogue((), False), "2026-01-19")["$3.77 trillion"]
    assert (verdict.rating, verdict.series) == ("supported", "cn_exports_usd_year")


BUSY = OPENING + "Its cranes were busy as well. "


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Their total came to 56.6 percent.", "unverified"),
        ("The figure, published on Monday, was 56.6 percent.", "unverified"),
        ("On the north quay it was 56.6 percent.", "supported"),
        ("They were in use 56.6 percent of the time on the north quay.", "supported"),
    ],
)
def test_a_part_that_nothing_tells_of_bears_no_figure_of_its_whole_out(
    text: str, rating: str, varna: Catalogue
) -> None:
    assert verdicts_of(BUSY + text, varna, "2025-11-20")["56.6 percent"].rating == rating
