"""A measure that nobody names is guessed from the words around it, and a guess accuses nobody."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from house_desk import with_lists
from hypothesis import example, given, settings
from hypothesis import strategies as st
from small_catalogue import catalogue_of, verdicts_of

from verifier.judge.matching import ConceptsHeld
from verifier.match.guesses import Guesses, Signs
from verifier.match.guessing import AROUND, GUESSED
from verifier.match.surroundings import Words
from verifier.matched import Matched, match_sentence
from verifier.model.claim import Claim
from verifier.model.verdict import Caveat, Rating
from verifier.reference.association_index import surroundings_at
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
births,Births in Austria,births,AUT,,births,0,M,flow,year_on_year,yes
wards,Hospital wards in Austria,hospital_wards,AUT,,wards,0,M,stock,year_on_year,yes
beer,Beer production in Austria,beer_production,AUT,,hectolitre,3,M,flow,year_on_year,yes
x,Exports of Austria,exports,AUT,,EUR,6,M,flow,year_on_year,yes
m,Imports of Austria,imports,AUT,,EUR,6,M,flow,year_on_year,yes
m_shoes,"Imports of Austria, footwear",imports,AUT,footwear,EUR,6,M,flow,year_on_year,no
quits,Quits in Austria,quits,AUT,,persons,0,M,flow,year_on_year,yes
honey,Honey production of Argentina,honey_production,ARG,,tonne,0,M,flow,year_on_year,yes
rail,Rail freight of Austria,rail_freight,AUT,,tonne,3,M,flow,year_on_year,yes
cpi,Consumer prices of Austria,cpi,AUT,,index,0,M,index,year_on_year,yes
eggs,"Consumer prices of Austria, eggs",cpi,AUT,eggs,index,0,M,index,year_on_year,no
"""
KEYS = [line.partition(",")[0] for line in SERIES.splitlines()[1:]]
PUBLISHED = date(2026, 1, 20)


@cache
def austria() -> Catalogue:
    """Series of 6,610 in November 2024 and 6,721 in November 2025."""
    rows = ["series,period,value,published"]
    for key in KEYS:
        for year, level in ((2024, 6_500), (2025, 6_611)):
            rows += [f"{key},{year}-{month:02d},{level + 10 * month}," for month in range(1, 13)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def matched(
    text: str, meanings: str = "associations", catalogue: Catalogue | None = None
) -> Matched:
    """What the first figure of a sentence is matched to."""
    how = Settings(meanings=meanings)
    return match_sentence(text, catalogue or austria(), how, PUBLISHED)[0]


def parts_of(found: Matched) -> dict[str, float]:
    return dict(found.candidates[0].parts)


def first_claim(text: str) -> Claim:
    return matched(text, "off").claim


def signs_of(text: str) -> Signs:
    """What speaks for the best guess of a sentence."""
    held = ConceptsHeld(austria())
    guesses = Guesses(held.every, held.fitting, surroundings_at(austria().cache_dir))
    words = Words(first_claim(text), guesses.around)
    best = guesses.best(words, guesses.told(words))
    assert best is not None
    return best[1]


TOLD = [
    ("births", "Austrian midwives delivered 1.7% more in November than a year before."),
    ("births", "Austria's maternity wards welcomed 6,721 new arrivals in November."),
    ("beer", "Austrian brewers filled vats and kegs with 6.7 million hectolitres in November."),
    ("quits", "Some 6,700 Austrians told the boss where to put it in November and walked out."),
    ("honey", "Argentine hives dripped 6,700 tonnes in November."),
    ("rail", "Wagons rattled across Austria with 6.7 million tonnes in November."),
    ("x", "Foreign customers paid 6.7 billion euros for Austrian wares in November."),
    ("m_shoes", "Austrians paid 6.7 billion euros for sandals made elsewhere in November."),
    ("eggs", "Omelettes cost Austrian shoppers 1.7% more in November, the hens being ill."),
]
SENTENCES = [text for _, text in TOLD]


@pytest.mark.parametrize(("series", "text"), TOLD, ids=[series for series, _ in TOLD])
def test_words_around_a_measure_lead_to_it_where_nobody_names_it(series: str, text: str) -> None:
    found = matched(text)
    assert found.series == series
    assert parts_of(found)[GUESSED] < 0


@pytest.mark.parametrize("text", SENTENCES)
def test_nothing_is_guessed_where_it_is_switched_off(text: str) -> None:
    found = matched(text, "off")
    assert all(GUESSED not in dict(c.parts) for c in found.candidates)
    assert all(AROUND not in dict(c.parts) for c in found.candidates)


LEFT = [
    pytest.param(
        "Austrian imports of sandals and boots came to 9.3 billion euros in November.",
        id="the measure is named and no list has its part",
    ),
    pytest.param(
        "Exports of rare earths from Austria came to 9.3 billion euros in November.",
        id="the measure is named and its part is not held",
    ),
    pytest.param(
        "Ottakringer's brewers filled their kegs with 9.3 million hectolitres in November.",
        id="a figure of an unknown owner",
    ),
    pytest.param(
        "Apiarios Lopez said its Argentine hives dripped 9,300 tonnes in November.",
        id="a figure of an unknown company",
    ),
    pytest.param(
        "A stork brought 9,312 chairs to Austria in November.", id="another noun is counted"
    ),
    pytest.param(
        "Incubators in Austria held 9,312 kittens in November.", id="other young are counted"
    ),
    pytest.param("German hives dripped 9,300 tonnes in November.", id="no series for the place"),
    pytest.param("Argentine hives dripped 9,300 litres in November.", id="no series in the unit"),
    pytest.param("Argentine hives earned $9,300 in November.", id="no series in money"),
    pytest.param(
        "Wagons rattled across Austria with 9.3 million passengers in November.",
        id="no series of what is counted",
    ),
    pytest.param("It rose 9.3% in November.", id="no word around anything"),
]


@pytest.mark.parametrize("text", LEFT)
def test_it_stays_without_a_series(text: str) -> None:
    assert matched(text).series is None


def test_the_same_sentence_with_what_is_counted_of_the_measure_is_guessed() -> None:
    assert matched("A stork brought 9,312 Austrians in November.").series == "births"
    assert matched("Incubators in Austria held 9,312 twins in November.").series == "births"


def test_a_foreign_noun_and_an_owner_speak_against_a_guess() -> None:
    told = signs_of("Incubators in Austria held 6,721 twins in November.")
    counted = signs_of("Incubators in Austria held 6,721 kittens in November.")
    assert (told.foreign, counted.foreign) == (0, 1)
    assert told.confidence > counted.confidence
    owned = signs_of("Baumann's incubators in Austria held 6,721 twins in November.")
    assert (told.owned, owned.owned) == (0, 1)
    assert told.confidence > owned.confidence


def test_a_strange_noun_and_a_lone_word_speak_against_a_guess() -> None:
    told = signs_of("Incubators in Austria held 6,721 twins in November.")
    counted = signs_of("Incubators in Austria held 6,721 gnomes in November.")
    assert (told.strange, counted.strange) == (0, 1)
    lone = signs_of("A midwife in Austria talked of 6,721 mountains in November.")
    assert (told.lone, lone.lone) == (0, 1)


def test_a_named_measure_has_no_confidence() -> None:
    signs = signs_of("Births in Austrian maternity wards came to 6,721 in November.")
    assert signs.named
    assert signs.confidence == 0.0


RIVAL = "Austrian midwives in maternity wards delivered 1.7% more in November than a year before."


def test_a_guess_replaces_a_series_found_by_one_word_of_its_title() -> None:
    assert matched(RIVAL, "off").series == "wards"
    assert matched(RIVAL).series == "births"


def test_a_guess_never_replaces_what_an_alias_names() -> None:
    text = "Job hunters and cv writers sacked from work made up 6.5% in Peru in October."
    assert matched(text, catalogue=with_lists()).series == "per_ur"
    found = matched(text, catalogue=with_lists("cv writers,per_youth,,,,"))
    assert found.candidates[0].series == "per_youth"
    assert GUESSED not in parts_of(found)


def test_a_guess_never_replaces_what_the_figure_before_names() -> None:
    text = "Austrian exports were €6.7 billion in November, up from €6.6 billion at midwives."
    found = match_sentence(text, austria(), Settings(), PUBLISHED)
    assert [one.series for one in found] == ["x", "x"]
    assert all(GUESSED not in dict(one.candidates[0].parts) for one in found)


def test_a_title_word_without_anything_around_its_measure_counts_less() -> None:
    text = "Foreign customers paid 6.7 billion euros for Austrian footwear in November."
    assert parts_of(matched(text))[AROUND] == -0.3
    assert AROUND not in parts_of(matched(text, "off"))


@pytest.mark.parametrize("text", SENTENCES)
def test_a_right_figure_of_a_guess_holds_with_a_caveat_or_is_open(text: str) -> None:
    (verdict,) = verdicts_of(text, austria(), str(PUBLISHED)).values()
    assert verdict.rating is not Rating.MISMATCH
    if verdict.rating is Rating.SUPPORTED:
        assert Caveat.MEASURE_ASSUMED in verdict.caveats


def test_a_guess_bears_a_figure_out() -> None:
    (verdict,) = verdicts_of(TOLD[0][1], austria(), str(PUBLISHED)).values()
    assert verdict.rating is Rating.SUPPORTED
    assert verdict.series == "births"


@settings(max_examples=40, deadline=None)
@example(TOLD[3][1], 6_701, "")  # about what it was a month before
@example(TOLD[4][1], 6_712, "")  # two digits changed places
@given(st.sampled_from(SENTENCES), st.integers(2, 9_999), st.sampled_from(["", ".3"]))
def test_a_guess_never_makes_a_mismatch(text: str, value: int, tail: str) -> None:
    for printed in ("6,700", "6,721", "6.7", "1.7"):
        text = text.replace(printed, f"{value:,}{tail}")
    for verdict in verdicts_of(text, austria(), str(PUBLISHED)).values():
        assert verdict.rating is not Rating.MISMATCH


@pytest.mark.parametrize("text", [*SENTENCES, RIVAL])
def test_the_same_sentence_gives_the_same_candidates(text: str) -> None:
    again = Catalogue(austria().packs)
    assert matched(text).candidates == matched(text, catalogue=again).candidates


@given(
    ahead=st.floats(0, 1),
    covers=st.floats(0, 1),
    above=st.floats(-1, 1),
    foreign=st.integers(0, 1),
    strange=st.integers(0, 1),
    lone=st.integers(0, 1),
    owned=st.integers(0, 1),
    placed=st.booleans(),
)
def test_confidence_is_a_share_that_what_speaks_against_lowers(**told: float) -> None:
    signs = Signs(**told, named=False)
    assert 0 < signs.confidence < 1
    assert replace(signs, owned=1).confidence <= signs.confidence
    assert replace(signs, foreign=1).confidence <= signs.confidence
    assert replace(signs, strange=1).confidence <= signs.confidence
    assert replace(signs, lone=1).confidence <= signs.confidence
    assert replace(signs, ahead=1.0).confidence >= signs.confidence
    assert replace(signs, placed=True).confidence >= signs.confidence
    assert replace(signs, named=True).confidence == 0.0
