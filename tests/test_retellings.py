"""What else than it was read for a figure is told as, and what is told of another one already."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.judge import decide
from verifier.judge.rounds.likelier_series import of_likelier_series
from verifier.judge.rounds.retellings import retellings
from verifier.judge.rounds.sitting import Sitting
from verifier.model.mention import Direction
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"Unemployment rate, Ruritania",unemployment_rate,RUR,,percent,0,M,rate,,yes
hills,"Unemployment rate, Hill Country",unemployment_rate,RUR-H,,percent,0,M,rate,,no
lockers,"Parcel lockers, Ruritania",parcel_lockers,RUR,,locker,0,M,stock,year_on_year,yes
post,"Parcels, Ruritania",parcels,RUR,,parcel,0,M,flow,year_on_year,yes
abroad,"Parcels, from abroad, Ruritania",parcels,RUR,from abroad,parcel,0,M,flow,year_on_year,no
"""
PERIODS = tuple(f"2025-{month:02d}" for month in range(5, 11))
FIGURES = {
    "all": (4.7, 4.9, 4.8, 5.0, 4.9, 5.1),
    "hills": (3.2, 3.4, 3.3, 3.1, 3.2, 3.0),
    "lockers": (12_611, 12_902, 13_190, 13_377, 13_702, 14_118),
    "post": (936_200, 940_700, 951_100, 948_300, 944_600, 956_200),
    "abroad": (73_200, 72_700, 71_100, 70_300, 69_600, 68_200),
}
PUBLISHED = "2025-11-20"
OPENING = (
    "Unemployment in Ruritania climbed to 5.1% in October, from 4.9% in September. In August it "
    "had been 5.0%, in July 4.8% and in June 4.9%. In Hill Country it was 3.0% in October. "
    "The post carried 956,200 parcels in October. "
)


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other round has its say."""
    monkeypatch.setattr(decide, "ROUNDS", (of_likelier_series,))


@pytest.mark.parametrize(
    "text",
    [
        "Business over the border grew busier: 68,200 came that way.",
        "Business over the border was up, people say (68,200 came that way).",
    ],
)
def test_a_move_behind_a_break_leads_to_no_level(text: str, ruritania: Catalogue) -> None:
    verdict = verdicts_of(OPENING + text, ruritania, PUBLISHED)["68,200"]
    assert (verdict.rating, verdict.series) == ("supported", "abroad")


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Business over the border grew 68,300.", Direction.UP),
        ("Business over the border grew busier: 68,300 came that way.", None),
        ("Some 68,300 more came over the border.", Direction.UP),
        ("Some 68,300 came over the border, which is more.", None),
    ],
)
def test_a_move_right_by_a_level_tells_which_way_it_went(
    text: str, way: Direction | None, ruritania: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Sitting] = []
    monkeypatch.setattr(decide, "ROUNDS", (lambda one: seen.append(one) or list(one.verdicts),))
    verdicts_of(OPENING + text, ruritania, PUBLISHED)
    claim = next(one for one in seen[0].claims if one.printed == "68,300")
    told = [one for kind, one in retellings(claim, claim, []) if one.operation == "level"]
    assert told[-1].direction is way


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("From July to September 211,000 came over the border.", "supported"),
        ("From July to September 212,000 came over the border.", "unverified"),
    ],
)
def test_a_quarter_may_be_told_by_its_months(text: str, rating: str, ruritania: Catalogue) -> None:
    assert verdicts_of(OPENING + text, ruritania, PUBLISHED)[text.split()[4]].rating == rating
