"""Scores: how labels and reported claims are paired, what counts where, and how it is shown."""

import json

import pytest
from scored_claims import TEXT, claim, label, score

from verifier.errors import InputError
from verifier.evaluate.score_table import as_json, render
from verifier.evaluate.scores import MISSING, Detection, Tally, add
from verifier.evaluate.scoring import check_label, match_labels


def test_a_label_and_a_claim_of_the_same_value_on_overlapping_spans_are_one() -> None:
    assert match_labels([label("5.4%", 5.4)], [claim("rose 5.4%", 5.4)]) != [None]


def test_another_value_on_the_same_span_is_missed_and_spurious() -> None:
    scores = score([label("5.4%", 5.4)], [claim("5.4%", 54.0)])
    assert scores.values == Detection(found=0, wanted=1, spurious=1)
    assert scores.ratings == {("supported", MISSING): 1}


def test_the_same_value_elsewhere_is_not_the_claim() -> None:
    assert match_labels([label("5.4%", 5.4)], [claim("$330.8 billion", 5.4)]) == [None]


def test_words_and_figures_on_one_span_are_not_confused() -> None:
    labels = [label("a record", None), label("5.4%", 5.4)]
    claims = [claim("5.4%", 5.4, "c01"), claim("record", None, "c02")]
    matched = match_labels(labels, claims)
    assert [found and found["id"] for found in matched] == ["c02", "c01"]


def test_each_claim_is_used_once() -> None:
    twice = [label("5.4%", 5.4), label("5.4%", 5.4)]
    assert match_labels(twice, [claim("5.4%", 5.4)])[1] is None


def test_a_third_is_found_whatever_its_number_of_digits() -> None:
    wanted = label("5.4%", 0.3333, unit="ratio")
    assert match_labels([wanted], [claim("5.4%", 1 / 3)]) != [None]


@pytest.mark.parametrize("marked", ["in the metadata", "in the label"])
def test_an_optional_span_may_be_reported_or_not(marked: str) -> None:
    spare = label("5.4%", 5.4, optional=True)
    labels, optional = ([spare], ()) if marked == "in the label" else ([], (spare,))
    assert score(labels, [claim("5.4%", 5.4)], optional).values == Detection()
    assert score(labels, [], optional).values == Detection()


def test_a_claim_in_words_has_no_unit_or_bound_to_get_wrong() -> None:
    scores = score([label("record", None, unit="percent")], [claim("record", None)])
    assert "unit" not in scores.fields
    assert "bound" not in scores.fields


@pytest.mark.parametrize(
    ("wanted", "got", "figure"),
    [
        ("supported", "mismatch", "false_alarms"),
        ("mismatch", "supported", "missed_errors"),
        ("supported", "unverified", "silent"),
        ("mismatch", "unverified", "silent"),
        ("unverified", "supported", "overjudged"),
        ("unverified", "mismatch", "overjudged"),
    ],
)
def test_a_wrong_rating_is_counted_for_what_it_is(wanted: str, got: str, figure: str) -> None:
    scores = score([label("5.4%", 5.4, rating=wanted)], [claim("5.4%", 5.4, rating=got)])
    named = {
        name: getattr(scores, name)
        for name in ("false_alarms", "missed_errors", "silent", "overjudged")
    }
    assert [name for name, tally in named.items() if tally.right] == [figure]
    assert scores.rating == Tally(0, 1)


def test_another_rating_that_the_label_allows_is_right() -> None:
    wanted = label("5.4%", 5.4, rating="mismatch", reason="off_period", or_rating="supported")
    assert score([wanted], [claim("5.4%", 5.4)]).rating == Tally(1, 1)


@pytest.mark.parametrize(
    ("wanted", "accept", "got", "right"),
    [
        ("exact", [], "exact", 1),
        ("exact", [], "rounded", 0),
        ("rounded", [], "bound_holds", 1),
        ("bound_holds", [], "rounded", 1),
        ("exact", ["rounded"], "bound_holds", 1),
        ("exact", [], "bound_holds", 0),
    ],
)
def test_reasons_of_supported_claims(wanted: str, accept: list[str], got: str, right: int) -> None:
    scores = score(
        [label("5.4%", 5.4, reason=wanted, accept=accept)], [claim("5.4%", 5.4, reason=got)]
    )
    assert scores.reason_of["supported"] == Tally(right, 1)


def test_reasons_are_scored_where_both_say_mismatch() -> None:
    wanted = label("5.4%", 5.4, rating="mismatch", reason="swapped", accept=["off_series"])
    other = claim("5.4%", 5.4, rating="mismatch", reason="off_series")
    silent = claim("5.4%", 5.4, rating="unverified", reason="ambiguous")
    assert score([wanted], [other]).reason_of["mismatch"] == Tally(1, 1)
    assert score([wanted], [silent]).reason_of == {}


def test_scores_add_up() -> None:
    one = score([label("5.4%", 5.4)], [claim("5.4%", 5.4)])
    two = score([label("5.4%", 5.4, period="2025-10")], [claim("5.4%", 5.4)])
    both = add([one, two])
    assert both.values == Detection(found=2, wanted=2, spurious=0)
    assert both.rating == Tally(2, 2)
    assert both.wholly == Tally(1, 2)
    assert both.fields["period"] == Tally(0, 1)
    assert both.labelled == {"story": 2}


def test_nothing_to_score_has_no_share() -> None:
    assert add([]).figures() == {}
    assert "-" in render(add([]))


def test_precision_recall_and_f1() -> None:
    found = Detection(found=3, wanted=4, spurious=1)
    assert (found.precision, found.recall, found.f1) == (0.75, 0.75, 0.75)


def test_the_table_names_every_disagreement_only_when_asked() -> None:
    scores = score([label("5.4%", 5.4, period="2025-10")], [claim("5.4%", 5.4)])
    line = "story:13 '5.4%' period: wanted 2025-10, got 2025-11"
    assert line in render(scores, verbose=True)
    assert line not in render(scores)


def test_the_json_document_holds_what_the_table_shows() -> None:
    scores = score([label("5.4%", 5.4, rating="mismatch")], [claim("5.4%", 5.4)])
    document = json.loads(as_json(scores))
    assert document["verdicts"]["missed_errors"] == {"count": 1, "of": 1, "share": 1.0}
    assert document["ratings"] == [{"wanted": "mismatch", "got": "supported", "claims": 1}]
    assert document["disagreements"][0]["field"] == "rating"


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ({"quote": "5.5%"}, "the span holds '5.4%', the quote is '5.5%'"),
        ({"rating": "true"}, "'true' is not a rating"),
    ],
)
def test_a_broken_label_is_named(fault: dict[str, str], told: str) -> None:
    with pytest.raises(InputError, match=r"gold\.jsonl line 3: ") as caught:
        check_label(label("5.4%", 5.4) | fault, TEXT, "gold.jsonl line 3")
    assert told in str(caught.value)
