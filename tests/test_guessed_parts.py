"""Of many measures a part may be told without its name, a partner by being named beside, and what
is counted may be another part than the words around it tell."""

from datetime import date
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.match.guessing import GUESSED
from verifier.match.parts_told import part_told, with_a_told_part
from verifier.match.surroundings import Words
from verifier.matched import Matched, match_sentence
from verifier.reference.association_index import surroundings_at
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,headline
nights,Nights spent in hotels of Croatia,overnight_stays,HRV,,,night,0,A,flow,year_on_year,yes
guests,Nights spent by foreign guests in Croatia,overnight_stays,HRV,,foreign,night,0,A,flow,year_on_year,no
fled,Refugees from Sudan,refugees,SDN,,,person,0,A,stock,year_on_year,yes
inside,Internally displaced people of Sudan,refugees,SDN,,internally displaced,person,0,A,stock,year_on_year,no
rate,"Prison population rate of Peru, per 100,000 population",incarceration_rate,PER,,,ratio,0,A,rate,year_on_year,yes
cattle,Cattle of Mongolia,livestock,MNG,,cattle,head,0,A,stock,year_on_year,no
salmon,Exports of salmon of Chile,exports,CHL,,salmon,USD,0,A,flow,year_on_year,no
to_japan,Exports of salmon of Chile to Japan,exports,CHL,JPN,salmon,USD,0,A,flow,year_on_year,no
to_brazil,Exports of salmon of Chile to Brazil,exports,CHL,BRA,salmon,USD,0,A,flow,year_on_year,no
oil,Oil production of Libya,oil_production,LBY,,,barrel,0,M,flow,year_on_year,yes
"""  # noqa: E501
PUBLISHED = date(2026, 1, 20)


@cache
def pack() -> Catalogue:
    rows = ["series,period,value,published"]
    for line in SERIES.splitlines()[1:]:
        rows.append(f"{line.partition(',')[0]},{'2025-12' if ',M,' in line else '2025'},410000,")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def matched(text: str) -> Matched:
    return match_sentence(text, pack(), Settings(), PUBLISHED)[0]


PARTS = [
    ("guests", "Holidaymakers from abroad slept 410,000 nights in Croatian beds last year."),
    (
        "inside",
        "Some 410,000 Sudanese have been driven from their homes but are still in the country.",
    ),
]
WHOLES = [
    ("nights", "Croatia's hotels counted 410,000 nights last year."),
    ("fled", "Some 410,000 Sudanese refugees were counted last year."),
]


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(("series", "text"), PARTS)
def test_a_part_told_without_its_name_is_guessed_in_place_of_the_whole(
    series: str, text: str
) -> None:
    found = matched(text)
    assert found.series == series
    assert GUESSED in dict(found.candidates[0].parts)


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(("series", "text"), WHOLES)
def test_the_whole_is_left_where_no_words_tell_a_part(series: str, text: str) -> None:
    found = matched(text)
    assert found.series == series
    assert GUESSED not in dict(found.candidates[0].parts)


@pytest.mark.parametrize(("series", "text"), PARTS)
def test_of_few_measures_no_part_takes_the_place_of_the_whole(series: str, text: str) -> None:
    assert matched(text).series != series


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(("series", "text"), PARTS)
def test_a_part_that_is_guessed_accuses_nobody(series: str, text: str) -> None:
    found = verdicts_of(text.replace("410", "512"), pack(), str(PUBLISHED))
    assert {one.rating for one in found.values()} == {"unverified"}


def test_the_part_is_that_of_which_the_sentences_tell_most() -> None:
    claim = matched(PARTS[0][1]).claim
    words = Words(claim, surroundings_at(pack().cache_dir))
    assert part_told(words, "overnight_stays", ["", "foreign", "domestic"]) == "foreign"
    assert part_told(words, "overnight_stays", [""]) is None


@pytest.mark.usefixtures("many")
def test_who_is_named_beside_is_the_partner_of_a_trade_that_is_guessed() -> None:
    beside = "Japan's sushi counters helped Chilean fish farms to $410,000 last year."
    assert matched(beside).series == "to_japan"


@pytest.mark.usefixtures("many")
def test_who_is_named_alone_trades_with_the_world() -> None:
    alone = "Sushi counters abroad helped Chilean fish farms to $410,000 last year."
    assert matched(alone).series == "salmon"


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize("counted", ["camels", "goats"])
def test_what_is_counted_is_no_other_part_than_its_words_say(counted: str) -> None:
    assert matched(f"Mongolia's herders own 400 {counted}.").series is None


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize("counted", ["cows", "head of cattle"])
def test_what_is_counted_is_the_part_that_it_names(counted: str) -> None:
    assert matched(f"Mongolia's herders own 400 {counted}.").series == "cattle"


@pytest.mark.usefixtures("many")
def test_a_unit_of_hardly_another_measure_is_no_chance() -> None:
    text = "Libya's wells gave 400 barrels a day in December, the National Oil Corporation said."
    assert matched(text).series == "oil"


def test_who_is_behind_bars_is_set_behind_nobody() -> None:
    text = "Out of every 100,000 Peruvians, 400 are behind bars."
    assert matched(text).series == "rate"
    assert matched("Peru's prisons hold 400 people, 30 behind Chile.").series != "rate"


def test_a_part_of_which_no_word_tells_is_the_whole() -> None:
    claim = matched("Some 410,000 of those who want a job in Chile could not land one.").claim
    words = Words(claim, surroundings_at(pack().cache_dir))
    assert with_a_told_part(words, ("unemployment_rate", "women")) == ("unemployment_rate", "")
    assert with_a_told_part(words, ("unemployment_rate", "")) == ("unemployment_rate", "")


@pytest.mark.parametrize("who", ["women", "mothers"])
def test_a_part_that_a_word_tells_stays(who: str) -> None:
    claim = matched(f"Some 410,000 {who} who want a job in Chile could not land one.").claim
    words = Words(claim, surroundings_at(pack().cache_dir))
    assert with_a_told_part(words, ("unemployment_rate", "women")) == ("unemployment_rate", "women")
