"""A measure that nobody names is guessed from what its sentence means."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_catalogue import catalogue_of

from verifier.judge import matching
from verifier.match.guessing import GUESSED
from verifier.match.meant import MeantSigns
from verifier.matched import Matched, match_sentence
from verifier.reference.catalogue import Catalogue
from verifier.reference.meanings import Sense
from verifier.settings import Settings

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
births,Births in Austria,births,AUT,,births,0,M,flow,year_on_year,yes
rail,Rail freight of Austria,rail_freight,AUT,,tonne,3,M,flow,year_on_year,yes
cpi,Consumer prices of Austria,cpi,AUT,,index,0,M,index,year_on_year,yes
eggs,"Consumer prices of Austria, eggs",cpi,AUT,eggs,index,0,M,index,year_on_year,no
"""
PUBLISHED = date(2026, 1, 20)
LIKE = {
    "wee yins": {"births": 0.5, "rail_freight": 0.1, "cpi": 0.0},
    "yolks": {"cpi": 0.3, "births": 0.0, "egg": 0.6, "cpi egg": 0.8},
    "wee trinkets": {"births": 0.25, "rail_freight": 0.26, "divorces": 0.24},
    "wee weddings": {"births": 0.2, "divorces": 0.5},
    "wee chairs": {"births": 0.1, "rail_freight": 0.05},
}
"""How near to measures, to the part `egg` and to the measure of that part sentences are that say
the words."""


class FakeSenses:
    """Senses without a model, which note what is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def of(self, sentence: str) -> Sense:
        self.asked.append(sentence)
        like = next((one for words, one in LIKE.items() if words in sentence), {})
        both = {key: near for key, near in like.items() if " " in key}
        measures = {c: near for c, near in like.items() if c != "egg" and c not in both}
        return Sense(measures, {"egg": like.get("egg", 0.1)}, both)


@pytest.fixture
def senses(monkeypatch: pytest.MonkeyPatch) -> FakeSenses:
    fake = FakeSenses()
    monkeypatch.setattr(matching, "senses_at", lambda _: fake)
    return fake


@pytest.fixture
def austria() -> Catalogue:
    """Series of 6,610 in November 2024 and 6,721 in November 2025."""
    rows = ["series,period,value,published"]
    for line in SERIES.splitlines()[1:]:
        for year, level in ((2024, 6_500), (2025, 6_611)):
            key = line.partition(",")[0]
            rows += [f"{key},{year}-{month:02d},{level + 10 * month}," for month in range(1, 13)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def matched(text: str, catalogue: Catalogue, meanings: str = "vectors") -> Matched:
    return match_sentence(text, catalogue, Settings(meanings=meanings), PUBLISHED)[0]


EXAMPLES = [
    ("births", "In Austria the wee yins were 4% more in November than a year before."),
    ("eggs", "In Austria the yolks were 4% up in November on a year before."),
]
COUNTER_EXAMPLES = [
    "In Germany the wee yins were 4% more in November than a year before.",
    "In Austria the wee trinkets were 4% more in November than a year before.",
    "In Austria the wee weddings were 4% more in November than a year before.",
    "In Austria the wee chairs were 4% more in November than a year before.",
]


@pytest.mark.parametrize(("series", "text"), EXAMPLES)
def test_what_a_sentence_means_leads_to_its_measure(
    series: str, text: str, austria: Catalogue, senses: FakeSenses
) -> None:
    found = matched(text, austria)
    assert found.series == series
    assert GUESSED in dict(found.candidates[0].parts)
    assert matched(text, austria, "associations").series is None


@pytest.mark.parametrize("text", COUNTER_EXAMPLES)
def test_what_means_another_measure_or_none_surely_is_left_open(
    text: str, austria: Catalogue, senses: FakeSenses
) -> None:
    assert matched(text, austria).series is None


def test_words_that_stand_around_a_measure_still_lead_to_it(
    austria: Catalogue, senses: FakeSenses
) -> None:
    text = "In Austria midwives and maternity wards delivered 4% more in November."
    assert matched(text, austria).series == "births"


def test_meaning_is_not_asked_where_the_sentence_names_the_measure(
    austria: Catalogue, senses: FakeSenses
) -> None:
    assert matched("Births in Austria rose 4% in November.", austria).series == "births"
    assert senses.asked == []


def test_figures_times_and_places_take_no_part(austria: Catalogue, senses: FakeSenses) -> None:
    matched("In Austria the wee yins were 4% more in November 2025.", austria)
    assert set(senses.asked) == {"In the wee yins were more"}


@given(
    st.builds(
        MeantSigns,
        ahead=st.floats(-1, 1),
        above=st.floats(-1, 1),
        owned=st.integers(0, 1),
        placed=st.booleans(),
        near=st.floats(-1, 1.5),
        measure=st.floats(-1, 1),
        nearer=st.floats(-1, 1.5),
        beyond=st.floats(0, 1.5),
        elsewhere=st.floats(-1, 1.5),
        part=st.floats(-1, 1),
    )
)
def test_confidence_is_a_share_that_what_speaks_against_lowers(signs: MeantSigns) -> None:
    assert 0 <= signs.confidence <= 1
    assert replace(signs, owned=1).confidence <= signs.confidence
    assert replace(signs, placed=True).confidence >= signs.confidence
    assert replace(signs, nearer=1.5).confidence >= signs.confidence
    assert replace(signs, beyond=1.5).confidence <= signs.confidence
    assert replace(signs, elsewhere=1.5).confidence <= signs.confidence
