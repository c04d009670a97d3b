"""Towns that a pack has as the parts of a country, which copy names without their country."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"
_YEARS = ("2022", "2023", "2024")
_TOWNS = {
    "wx": ("Wexcombe", "GBR", "Wexcombe", (29.8, 31.3, 33.0), (1_390, 1_413, 1_327)),
    "hl": ("Harlow Vale", "GBR", "Harlow Vale", (54.9, 56.1, 56.5), (1_598, 1_650, 1_716)),
    "bd": ("Bradstow", "GBR", "Bradstow", (31.2, 30.5, 30.9), (1_044, 1_012, 1_198)),
    "en": ("England", "GB-ENG", "", (44.9, 45.8, 47.6), (1_102, 1_131, 1_153)),
}


@cache
def _councils() -> Catalogue:
    rows, figures = [_HEAD], {}
    for key, (name, area, part, rates, rents) in _TOWNS.items():
        kind = f"recycling_rate,{area},{part},percent,0,A,rate,year_on_year,yes"
        rows.append(f'rc_{key},"Household waste recycling rate, {name}",{kind}')
        kind = f"rent,{area},{part},GBP,0,A,price,year_on_year,yes"
        rows.append(f'rn_{key},"Average monthly rent, {name}",{kind}')
        figures[f"rc_{key}"], figures[f"rn_{key}"] = rates, rents
    return catalogue_told("\n".join(rows) + "\n", _YEARS, figures)


def _rated(text: str, figure: str) -> tuple[str, str | None]:
    found = verdicts_of(text, _councils(), "2025-05-03")[figure]
    return str(found.rating), found.series


_TOLD = "The recycling rate in Wexcombe was {wx}% in 2024"


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (_TOLD.format(wx="33.0"), "33.0%", "rc_wx"),
        (_TOLD.format(wx="33.0") + ", compared with 30.9% in Bradstow.", "30.9%", "rc_bd"),
        (_TOLD.format(wx="33.0") + ". Harlow Vale's was 56.5%.", "56.5%", "rc_hl"),
        (_TOLD.format(wx="33.0") + ". Across England, it was 47.6%.", "47.6%", "rc_en"),
        ("The average rent in Bradstow was £1,198 a month in 2024.", "£1,198", "rn_bd"),
    ],
)
def test_a_right_figure_of_a_town_is_found(text: str, figure: str, series: str) -> None:
    assert _rated(text, figure) == ("supported", series)


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (_TOLD.format(wx="41.2") + ".", "41.2%", "rc_wx"),
        (_TOLD.format(wx="33.0") + ", compared with 38.6% in Bradstow.", "38.6%", "rc_bd"),
        ("The average rent in Bradstow was £1,474 a month in 2024.", "£1,474", "rn_bd"),
    ],
)
def test_a_wrong_figure_of_a_town_is_accused(text: str, figure: str, series: str) -> None:
    assert _rated(text, figure) == ("mismatch", series)


@pytest.mark.parametrize(
    "text",
    [
        "The recycling rate in Ottermouth was 41.2% in 2024.",
        "The recycling rate in Canada was 41.2% in 2024, a Wexcombe firm said.",
    ],
)
def test_a_figure_of_an_unknown_town_accuses_nobody(text: str) -> None:
    assert _rated(text, "41.2%")[0] == "unverified"
