"""Where the text around a figure names the series that it may be of."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.judge.rounds.odds.series_mentions import signs_of_mentions, stretches_around
from verifier.model.claim import Claim
from verifier.reference.catalogue import Catalogue
from verifier.reference.stems import stems_of

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"Unemployment rate, Ruritania",unemployment_rate,RUR,,percent,0,M,rate,,yes
hills,"Unemployment rate, Hill Country",unemployment_rate,RUR-H,,percent,0,M,rate,,no
marsh,"Unemployment rate, Marsh Country",unemployment_rate,RUR-M,,percent,0,M,rate,,no
beds,"Hospital beds taken, Ruritania",beds_taken,RUR,,percent,0,M,rate,,yes
"""
PERIODS = ("2025-09", "2025-10")
FIGURES = {"all": (4.9, 5.1), "hills": (3.2, 3.0), "marsh": (6.2, 6.4), "beds": (81.0, 84.5)}
PUBLISHED = "2025-11-20"


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


def claim_of(text: str, figure: str, catalogue: Catalogue) -> Claim:
    return verdicts_of(text, catalogue, PUBLISHED)[figure].claim


def signs(text: str, figure: str, catalogue: Catalogue) -> dict[str, set[str]]:
    claim = claim_of(text, figure, catalogue)
    return signs_of_mentions(claim, catalogue.series, text)


TEXT = (
    "Ruritania in figures\n\n"
    "Unemployment stood at 5.1% in October.\n\n"
    "Out in the marshes\n\n"
    "It is another story here. Boats lie idle. The rate is 6.4%. Nobody expects it to fall.\n"
)


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("before", "Boats lie idle"),
        ("second", "It is another story here"),
        ("behind", "Nobody expects it to fall"),
        ("opening", "It is another story here"),
        ("heading", "Out in the marshes"),
        ("title", "Ruritania in figures"),
    ],
)
def test_what_stands_around_a_clause(where: str, said: str, ruritania: Catalogue) -> None:
    told = stretches_around(claim_of(TEXT, "6.4%", ruritania), TEXT)
    assert told[where]
    assert told[where] <= set(stems_of(said))


def test_a_sentence_is_no_heading(ruritania: Catalogue) -> None:
    text = "Boats lie idle.\n\nThe rate is 6.4%."
    assert not stretches_around(claim_of(text, "6.4%", ruritania), text)["heading"]


def test_nothing_stands_around_the_only_sentence(ruritania: Catalogue) -> None:
    text = "The rate is 6.4%."
    told = stretches_around(claim_of(text, "6.4%", ruritania), text)
    assert not (told["before"] | told["second"] | told["behind"] | told["heading"])


HILLS = "Hill Country has work for everybody. "
MARSH = "In Marsh Country the boats lie idle. "
RATE = "The rate was 3.0% in October."


def test_the_sibling_named_last_is_the_nearest(ruritania: Catalogue) -> None:
    found = signs(f"{MARSH}{HILLS}{RATE}", "3.0%", ruritania)
    assert "sibling.nearest.one" in found["hills"]
    assert {"sibling.2", "rarest.2"} <= found["hills"]
    assert "sibling.3" in found["marsh"]
    assert "sibling.nearest.one" not in found["marsh"]


def test_the_order_of_the_names_decides(ruritania: Catalogue) -> None:
    found = signs(f"{HILLS}{MARSH}{RATE}", "3.0%", ruritania)
    assert "sibling.nearest.one" in found["marsh"]
    assert "sibling.nearest.one" not in found["hills"]


def test_what_is_named_behind_is_not_told_yet(ruritania: Catalogue) -> None:
    found = signs(f"{HILLS}{RATE} {MARSH}", "3.0%", ruritania)
    assert "sibling.never" in found["marsh"]


def test_a_sibling_named_in_the_sentence_stands_in_the_way_of_others(ruritania: Catalogue) -> None:
    text = f"{MARSH}In Hill Country the rate was 3.0% in October."
    found = signs(text, "3.0%", ruritania)
    assert "sibling.another" in found["marsh"]
    assert "sibling.another" not in found["hills"]


def test_a_series_alone_of_its_measure_has_no_sibling(ruritania: Catalogue) -> None:
    assert "sibling.none" in signs(f"{HILLS}{RATE}", "3.0%", ruritania)["beds"]


def test_what_is_never_named_is_never_near(ruritania: Catalogue) -> None:
    found = signs(f"{HILLS}{RATE}", "3.0%", ruritania)
    assert "rarest.never" in found["beds"]
    assert not any(sign.startswith("rarest.nearest") for sign in found["beds"])
