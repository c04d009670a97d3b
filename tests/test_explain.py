"""Everything that a report can say is explained."""

import pytest

from verifier.errors import UnknownNameError
from verifier.explain import CAVEAT, CONTRADICTION, PART, REASON, SOURCE, entries, title_of
from verifier.match.guessing import AROUND, GUESSED
from verifier.model.source import SourceResult
from verifier.model.verdict import Caveat, Reason
from verifier.rule_entries import explain, rules


def names(kind: str) -> list[str]:
    return [name for found, name in entries() if found == kind]


def test_every_reason_and_caveat_is_explained_and_no_other() -> None:
    assert names(REASON) == list(Reason)
    assert names(CAVEAT) == list(Caveat)
    assert names(SOURCE) == list(SourceResult)


def test_the_parts_of_guesses_are_explained() -> None:
    assert {AROUND, GUESSED} <= set(names(PART))


@pytest.mark.parametrize(
    "entry", entries().values(), ids=lambda entry: f"{entry.kind}.{entry.name}"
)
def test_an_entry_says_what_it_means_what_to_do_and_gives_an_example(entry) -> None:
    assert len(entry.title) < 60
    assert entry.title[0].islower()
    assert not entry.title.endswith(".")
    for text in (entry.means, entry.advice):
        assert text[0].isupper()
        assert text.endswith(".")
    assert all(entry.examples)


@pytest.mark.parametrize("written", ["off_period", "off-period", " OFF_PERIOD "])
def test_hyphens_and_capitals_do_not_matter(written: str) -> None:
    assert [entry.name for entry in explain(written)] == ["off_period"]


def test_a_name_of_two_kinds_gives_both() -> None:
    assert [entry.kind for entry in explain("short_history")] == [REASON, CAVEAT]


def test_every_rule_is_explained_from_its_own_words() -> None:
    for rule in rules():
        assert rule.title
        assert rule.examples
        assert [e for e in explain(rule.name) if e.kind != PART] == [rule]


def test_an_unknown_name_is_told_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'off_period'"):
        explain("of_period")
    with pytest.raises(UnknownNameError, match="lists them all"):
        explain("qqqqqq")


def test_titles_stand_beside_caveats_and_contradictions() -> None:
    assert title_of(CAVEAT, "truncated") == "cut off, not rounded"
    assert title_of(CONTRADICTION, "balance_identity")
    assert title_of(CONTRADICTION, "something else") == ""
