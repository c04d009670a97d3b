"""Parts of a measure told one after another, from the whole to them and back."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
)
_MONTHS = ("2024-08", "2024-10", "2025-03", "2025-04", "2025-05", "2025-08", "2025-10")


def _table(told: str, whole: str, form: str, parts: dict[str, tuple[str, str]]) -> str:
    indicator, area, *rest = form.split(",")
    rows = [f'w,"{told}, {whole}",{indicator},{area},,{",".join(rest)},yes']
    rows += [
        f'{key},"{told}, {title}",{indicator},{area},"{part}",{",".join(rest)},no'
        for key, (title, part) in parts.items()
    ]
    return _HEAD + "\n".join(rows) + "\n"


@cache
def trade() -> Catalogue:
    """Exports of Finland by product."""
    parts = {
        "steel": ("iron and steel", "iron and steel"),
        "paper": ("paper and paperboard", "paper and paperboard"),
        "wood": ("wood and articles of wood", "wood"),
        "chemicals": ("organic chemicals", "organic chemicals"),
    }
    table = _table("Exports of Finland", "total", "exports,FIN,EUR,6,M,flow,year_on_year", parts)
    figures = {
        "w": (6011, 5926.3, 6102, 6033, 6214, 6120, 8382.4),
        "steel": (700.1, 722.8, 712, 731, 702, 690.2, 583.8),
        "paper": (901.4, 1023.8, 911, 942, 930, 903.3, 875.8),
        "wood": (370.3, 384.8, 362, 371, 377, 386.3, 342.2),
        "chemicals": (404.1, 412.6, 399, 401, 411, 388.7, 341.5),
    }
    return catalogue_told(table, _MONTHS, figures)


@cache
def cars() -> Catalogue:
    """New cars of Belgium by fuel."""
    parts = {
        "diesel": ("diesel", "diesel"),
        "petrol": ("petrol", "petrol"),
        "hybrid": ("hybrid electric", "hybrid electric"),
        "plug": ("plug-in hybrid", "plug-in hybrid"),
    }
    told = "New passenger car registrations, Belgium"
    form = "car_registrations,BEL,vehicles,0,M,flow,year_on_year"
    figures = {
        "w": (40_112, 43_724, 41_001, 39_250, 42_118, 33_904, 40_226),
        "diesel": (2_405, 2_498, 2_371, 2_420, 2_311, 2_218, 2_633),
        "petrol": (13_100, 12_738, 14_011, 13_770, 14_230, 12_090, 16_484),
        "hybrid": (4_870, 4_989, 5_012, 5_140, 5_233, 4_402, 5_468),
        "plug": (2_911, 2_824, 2_980, 3_040, 3_122, 2_780, 3_499),
    }
    return catalogue_told(_table(told, "total", form, parts), _MONTHS, figures)


@cache
def stays() -> Catalogue:
    """Nights in Switzerland by kind of lodging."""
    parts = {
        "hotels": ("hotels and similar establishments", "hotels"),
        "camping": ("camping grounds", "camping grounds"),
        "hostels": ("youth hostels", "youth hostels"),
    }
    form = "overnight_stays,CHE,nights,0,M,flow,year_on_year"
    figures = {
        "w": (5_100_214, 4_375_102, 3_900_110, 3_812_045, 4_011_733, 5_318_006, 5_742_125),
        "hotels": (3_412_018, 3_089_112, 2_912_405, 2_800_118, 2_951_227, 3_602_115, 3_836_893),
        "camping": (502_118, 345_444, 102_331, 140_227, 201_118, 533_207, 256_001),
        "hostels": (90_112, 80_152, 70_118, 71_227, 74_009, 92_331, 70_771),
    }
    table = _table("Overnight stays, Switzerland", "all accommodation", form, parts)
    return catalogue_told(table, _MONTHS, figures)


_TRADE = "Finland's exports rose 41.4% on the year in October, customs said. "
_CARS = "New car registrations in Belgium fell 8.0% in October, the federation said. "
_STAYS = "Overnight stays in Switzerland rose 31.2% on the year in October. "

_TRUE = [
    # One movement told of the next part without its word.
    (trade, _TRADE, "Exports of wood slid 11.1%. So did exports of chemicals, by 17.2%."),
    (trade, _TRADE, "Exports of wood slid 11.1%. Those of chemicals did too, by 17.2%."),
    (trade, _TRADE, "Exports of wood slid 11.1%. Chemicals followed suit, with 17.2%."),
    (trade, _TRADE, "The fall was sharpest in steel, at 19.2%. In paper it was 14.5%."),
    (trade, _TRADE, "The drop came to 19.2% for steel; for paper it was 14.5%."),
    (trade, _TRADE, "With a fall of 11.1%, wood led; chemicals was next, with 17.2%."),
    # The former and the latter of two parts.
    (trade, _TRADE, "Both wood and chemicals fell: the former by 11.1%, the latter by 17.2%."),
    (
        trade,
        _TRADE,
        "Steel came to €583.8 million and paper to €875.8 million. The former fell 19.2%, the "
        "latter fell 14.5%.",
    ),
    (
        cars,
        _CARS,
        "Petrol came to 16,484 and diesel to 2,633. The latter was up 5.4%, the former 29.4%.",
    ),
    # A bracket behind each.
    (
        trade,
        _TRADE,
        "Exports of steel (€583.8 million) fell 19.2% and paper exports (€875.8 million) fell "
        "14.5%.",
    ),
    # A word that two parts share is neither's alone.
    (cars, _CARS, "Hybrids rose 9.6%, and diesel 5.4%."),
    (cars, _CARS, "Hybrids rose 9.6% to 5,468. Plug-in hybrids rose 23.9% to 3,499."),
    (cars, _CARS, "By contrast, hybrids rose 9.6%. A year earlier the figure had been 4,989."),
    # Parts in the words of copy.
    (stays, _STAYS, "Nights at campsites fell 25.9%, nights in youth hostels 11.7%."),
    (stays, _STAYS, "Hotel stays rose 24.2%. Nights at campsites fell to 256,001."),
    (stays, _STAYS, "Nights at campsites, which came to 256,001, fell 25.9%."),
    (stays, _STAYS, "Among the parts, campsites lost 25.9% and youth hostels lost 11.7%."),
    # Back to the whole.
    (
        trade,
        _TRADE,
        "Machinery aside, paper fell 14.5%. Overall, the figure stood at €8.38 billion.",
    ),
    (stays, _STAYS, "Nights in youth hostels fell 11.7%. The total was 5,742,125."),
    (cars, _CARS, "Diesel rose 5.4% and petrol 29.4%. The headline figure was 40,226."),
    (cars, _CARS, "Diesel rose 5.4%. In total, the figure came to 40,226."),
    # What only leads up to a movement.
    (trade, _TRADE, "Exports of wood fell 11.1% after rising sharply in the spring."),
    (trade, _TRADE, "Exports of wood fell 11.1% after climbing in August."),
    (trade, _TRADE, "After climbing in August, exports of wood fell 11.1%."),
    (trade, _TRADE, "Exports of wood fell 11.1% after having risen in the first half."),
    (trade, _TRADE, "Exports of wood fell 11.1% following a rise in the previous quarter."),
    (trade, _TRADE, "Exports of wood fell 11.1% amid a rise in prices."),
    (trade, _TRADE, "Exports of wood fell 11.1% despite an increase in demand."),
]


@pytest.mark.parametrize(("packs", "lead", "text"), _TRUE)
def test_each_part_is_heard_in_its_turn(packs, lead, text):
    found = verdicts_of(lead + text, packs(), "2025-12-03")
    assert {v.rating for v in found.values()} == {Rating.SUPPORTED}, [
        (figure, v.reason, v.series) for figure, v in found.items()
    ]


_OF_ANOTHER = [
    # The figure of a part that the text does not name.
    (trade, _TRADE, "Paper exports stood at €875.8 million. The total was €341.5 million.", 1),
    (trade, _TRADE, "Paper fell 14.5%. Overall, the figure stood at €583.8 million.", 1),
    (trade, _TRADE, "Paper fell 14.5%. A year earlier the figure had been €412.6 million.", 1),
    (trade, _TRADE, "Paper fell 14.5%. That took the figure to €341.5 million.", 1),
    (cars, _CARS, "Diesel rose 5.4%. In total, the figure came to 16,484.", 1),
    # The whole for the part.
    (cars, _CARS, "At 40,226, diesel registrations were up 5.4%.", 0),
    # A movement told of the next part.
    (cars, _CARS, "Petrol climbed 29.4%. So did diesel, by 9.1%.", 1),
    (cars, _CARS, "The rise was sharpest in petrol, at 29.4%. In diesel it was 9.1%.", 1),
    # The former for the latter.
    (trade, _TRADE, "Both wood and chemicals fell: the former by 17.2%, the latter by 11.1%.", 0),
    (
        trade,
        _TRADE,
        "Steel came to €583.8 million and paper to €875.8 million. The former fell 17.2%.",
        2,
    ),
]


@pytest.mark.parametrize(("packs", "lead", "text", "place"), _OF_ANOTHER)
def test_a_figure_of_another_part_is_not_borne_out(packs, lead, text, place):
    found = list(verdicts_of(lead + text, packs(), "2025-12-03").values())[1:]
    assert found[place].rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        ("At 40,226, diesel registrations were up 5.4%.", "40,226", Reason.OFF_SERIES),
        ("Hybrids rose 9.6% to 5,468. Diesel rose 7.4% to 2,633.", "7.4%", None),
        ("Diesel rose 5.1% after falling in the spring.", "5.1%", None),
    ],
)
def test_a_wrong_figure_of_a_named_part_is_accused(text, figure, reason):
    found = verdicts_of(_CARS + text, cars(), "2025-12-03")
    assert found[figure].rating is Rating.MISMATCH
    assert reason is None or found[figure].reason is reason


def test_a_move_before_with_a_figure_keeps_its_time():
    text = "Exports of wood fell 11.1% in October after rising 4.3% in August."
    found = verdicts_of(_TRADE + text, trade(), "2025-12-03")
    assert {v.rating for v in found.values()} == {Rating.SUPPORTED}
    assert str(found["4.3%"].period) == "2025-08"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        # A total of the part itself, and what is a part's own "it".
        (
            "Wood brought in €342.2 million. It had been €384.8 million a year earlier.",
            "€384.8 million",
        ),
        ("Paper is a mainstay. The fall there was 14.5%.", "14.5%"),
        # "It was" that takes up no movement.
        ("Steel came to €583.8 million. In paper it was €875.8 million.", "€875.8 million"),
    ],
)
def test_what_a_part_is_told_by_stays_its_own(text, figure):
    found = verdicts_of(_TRADE + text, trade(), "2025-12-03")
    assert found[figure].rating is Rating.SUPPORTED
