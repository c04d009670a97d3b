"""The words around measures: the rows of the list, and how much a word tells."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.model.codelist import bare_words, normalise
from verifier.reference.associations import (
    Associations,
    indicator_associations,
    part_associations,
    part_key,
    phrases_of,
)
from verifier.reference.codelists import codelists
from verifier.reference.stems import stem

LISTS = codelists()
ROWS = [(kind, row) for kind in ("indicator", "part") for row in LISTS.associations(kind).items()]
WORDS = {
    "births": ("midwives", "cradles", "delivery room", "wards"),
    "deaths": ("coffins", "undertakers", "wards"),
    "divorces": ("lawyers", "split up"),
}
NAMES = {"births": ("live births",), "deaths": ("deaths",), "beer_output": ("beer output",)}
FEW = Associations.listed(WORDS, NAMES)


def stems(words: str) -> list[str]:
    return [stem(normalise(word)) for word in words.split()]


def rarity(words: str) -> float:
    return FEW.rarity(" ".join(stems(words)))


def weights(words: str, among: Associations = FEW) -> dict[str, float]:
    return {code: told.weight for code, told in among.told(stems(words)).items()}


def test_every_measure_of_the_list_has_words_around_it() -> None:
    assert set(LISTS.indicators) <= set(LISTS.associations("indicator"))


def test_a_code_that_only_packs_use_is_told_by_its_words_and_by_what_it_is_called() -> None:
    assert "online_shoppers" not in LISTS.indicators
    told = indicator_associations()
    assert "online_shoppers" in weights("clicked purchase parcels", told)
    assert "online_shoppers" in weights("online shoppers", told)


def test_no_code_of_a_kind_stands_twice() -> None:
    for kind in ("indicator", "part"):
        counted = Counter(row["code"] for row in LISTS._rows("associations") if row["kind"] == kind)
        assert [code for code, times in counted.items() if times > 1] == []
        assert set(counted) == set(LISTS.associations(kind))


def test_every_row_is_of_an_indicator_or_a_part() -> None:
    assert {row["kind"] for row in LISTS._rows("associations")} == {"indicator", "part"}


def test_no_word_is_empty_twice_there_or_two_in_one() -> None:
    wrong = [
        (code, word)
        for _, (code, words) in ROWS
        for word, times in Counter(words).items()
        if times > 1 or not bare_words(word) or "," in word or word != " ".join(word.split())
    ]
    assert wrong == []


def test_words_of_measures_are_in_lower_case_and_those_of_parts_may_be_proper_names() -> None:
    measures = [w for kind, (_, words) in ROWS if kind == "indicator" for w in words]
    assert [word for word in measures if word != word.lower()] == []
    assert any(word[0].isupper() for kind, (_, words) in ROWS if kind == "part" for word in words)


def test_a_word_that_one_code_has_tells_more_than_one_that_two_have() -> None:
    assert rarity("midwives") > rarity("wards") > 0
    assert weights("midwives")["births"] > weights("wards")["births"]
    assert weights("wards")["births"] == weights("wards")["deaths"]


def test_a_word_that_no_code_has_is_the_rarest_and_tells_nothing() -> None:
    assert rarity("zeppelins") == 1.0
    assert weights("zeppelins") == {}


def test_two_words_tell_together_what_each_alone_does_not() -> None:
    assert weights("delivery room") == {"births": pytest.approx(rarity("delivery room"), abs=1e-4)}
    assert weights("delivery") == weights("room") == weights("room delivery") == {}
    assert FEW.told(stems("delivery room"))["births"].stems == set(stems("delivery room"))


def test_the_names_of_measures_count_a_single_word_of_several_less() -> None:
    assert weights("deaths")["deaths"] == pytest.approx(rarity("deaths"), abs=1e-4)
    assert 0 < weights("beer")["beer_output"] < rarity("beer")
    assert weights("beer output")["beer_output"] > weights("beer")["beer_output"] * 2


def test_the_plural_tells_what_the_singular_does() -> None:
    assert weights("undertaker coffin") == weights("undertakers coffins")


def test_nothing_listed_tells_nothing() -> None:
    nothing = Associations.listed({}, {})
    assert nothing.told(stems("midwives delivered")) == {}
    assert nothing.rarity("midwif") == 1.0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("midwives cradles maternity", "births"),
        ("coffins undertakers cemetery", "deaths"),
        ("brewers kegs vats", "beer_production"),
        ("hives beekeepers", "honey_production"),
        ("dole queues jobless", "unemployment_rate"),
    ],
)
def test_the_shipped_words_lead_to_their_measure(words: str, code: str) -> None:
    told = weights(words, indicator_associations())
    assert code in sorted(told, key=lambda one: -told[one])[:3]


def test_a_part_is_one_however_it_is_written() -> None:
    assert part_key("e-cigarettes") == part_key("E-cigarette")
    assert part_key("footwear") in part_associations().told(stems("sandals boots"))


LISTED = sorted({word for words in WORDS.values() for word in words})
SENTENCES = st.lists(st.sampled_from([*LISTED, "zeppelins", "beer", "births"]), max_size=8)


@given(SENTENCES)
def test_a_weight_is_of_listed_stems_that_the_sentence_has(words: list[str]) -> None:
    said = stems(" ".join(words))
    for told in FEW.told(said).values():
        assert told.weight > 0
        assert told.stems
        assert told.stems <= set(said)


@given(SENTENCES)
def test_saying_a_word_again_tells_no_more(words: list[str]) -> None:
    said = [one for word in words if " " not in word for one in stems(word)]
    assert FEW.told([*said, *said]) == FEW.told(said)


@given(SENTENCES, SENTENCES)
def test_more_words_never_tell_less(words: list[str], more: list[str]) -> None:
    before = FEW.told(stems(" ".join(words)))
    after = FEW.told(stems(" ".join([*words, *more])))
    for code, told in before.items():
        assert after[code].weight >= told.weight - 1e-12
        assert after[code].stems >= told.stems


SAID = Associations.listed(
    {"births": ("cradles",)},
    {},
    {
        "births": ("The wards of Ghent rocked 4.2% more cradles.", "In the wards, 310 came early."),
        "deaths": ("The wards lost 12 patients.", "Undertakers dug 9% more graves."),
    },
)


def test_sentences_tell_the_words_that_they_hold() -> None:
    told = weights("undertakers dug", SAID)
    assert list(told) == ["deaths"]


def test_a_word_of_all_sentences_on_a_measure_tells_it_more_than_one_of_half_of_them() -> None:
    told = weights("wards", SAID)
    assert told["births"] > told["deaths"] > 0


def test_what_is_listed_and_said_tells_more_than_what_is_either() -> None:
    both = weights("cradles", SAID)["births"]
    assert both > weights("rocked", SAID)["births"] > 0
    assert both > weights("cradles", Associations.listed({"births": ("cradles",)}, {}))["births"]


def test_figures_and_small_words_of_sentences_tell_nothing_alone() -> None:
    assert phrases_of("The wards of Ghent rocked 4.2% more cradles") == {
        *("ward", "ghent", "rock", "cradl", "more", "ward of", "of ghent", "ghent rock"),
        "more cradl",
    }


def test_every_sentence_is_of_a_measure_and_holds_a_word_that_tells() -> None:
    said = list(LISTS.paraphrases)
    assert len(said) == len({sentence for _, _, sentence in said}) > 17_000
    assert all(indicator and phrases_of(sentence) for indicator, _, sentence in said)
    assert set(LISTS.indicators) <= {indicator for indicator, _, _ in said}
