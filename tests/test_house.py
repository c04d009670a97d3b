"""What a desk's own lists make of a text: what holds, what does not, and what never may."""

from datetime import date

import pytest
from house_desk import LEVELS, desk, told, verdicts, with_lists

from verifier.model.verdict import Rating, Reason

GAUGE = "lantern gauge,per_out,,,,"


def test_a_phrase_that_no_list_knows_is_the_series_of_its_alias() -> None:
    text = "The lantern gauge stood at 102.0 in October."
    assert told(text, desk()) == {"102.0": "no_series"}
    (verdict,) = verdicts(text, with_lists(GAUGE))
    assert (verdict.series, verdict.rating) == ("per_out", Rating.SUPPORTED)


def test_what_the_alias_adds_is_a_named_part_of_the_score() -> None:
    (verdict,) = verdicts("The lantern gauge stood at 102.0 in October.", with_lists(GAUGE))
    (best, *_) = verdict.candidates
    assert dict(best.parts)["house"] == 5.0
    assert abs(sum(dict(best.parts).values()) - best.score) < 1e-3


def test_a_wrong_figure_of_an_alias_is_a_mismatch() -> None:
    (verdict,) = verdicts("The lantern gauge stood at 107.3 in October.", with_lists(GAUGE))
    assert (verdict.series, verdict.rating) == ("per_out", Rating.MISMATCH)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lantern gauges stood at 102.0 in October.",
        "The lantern-gauge stood at 102.0 in October.",
        "The LANTERN GAUGE stood at 102.0 in October.",
        "The lantern gauge’s level was 102.0 in October.",
    ],
)
def test_a_phrase_is_found_in_the_plural_with_a_hyphen_and_in_capitals(sentence: str) -> None:
    assert told(sentence, with_lists(GAUGE)) == {"102.0": "per_out"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The lantern and its gauge stood at 102.0 in October.",
        "The gauge of the lantern stood at 102.0 in October.",
        "The lantern gauged 102.0 in October.",
    ],
)
def test_other_words_are_not_the_phrase(sentence: str) -> None:
    assert "per_out" not in told(sentence, with_lists(GAUGE)).values()


def test_an_abbreviation_must_be_written_in_capitals() -> None:
    lists = with_lists("IT,per_out,,,,")
    assert told("IT stood at 102.0 in October.", lists) == {"102.0": "per_out"}
    assert told("Last week it stood at 102.0.", lists) == {"102.0": "no_series"}


def test_the_longest_phrase_wins() -> None:
    lists = with_lists("gauge,chl_out,,,,\nlantern gauge,per_out,,,,")
    assert told("The lantern gauge stood at 102.0 in October.", lists) == {"102.0": "per_out"}
    assert told("The gauge stood at 97.0 in October.", lists) == {"97.0": "chl_out"}


def test_an_alias_inside_the_longer_name_of_another_measure_is_not_meant() -> None:
    lists = with_lists("prices,per_out,,,,")
    assert told("Peru's consumer prices rose 3.7% in October.", lists)["3.7%"] == "per_cpi"


def test_a_name_that_is_only_longer_by_a_place_is_the_alias() -> None:
    lists = with_lists("unemployment rate,per_youth,PER,,,")
    text = "The Peruvian unemployment rate was 12.1% in October."
    assert told(text, desk()) == {"12.1%": "per_ur"}
    assert told(text, lists) == {"12.1%": "per_youth"}


# An area


BOTH = "lantern gauge,per_out,PER,,,\nlantern gauge,chl_out,CHL,,,"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lantern gauge in Peru stood at 102.0 in October.", {"102.0": "per_out"}),
        ("Chile's lantern gauge stood at 97.0 in October.", {"97.0": "chl_out"}),
        ("Chilean news. The lantern gauge stood at 97.0 in October.", {"97.0": "chl_out"}),
        (
            "In Peru the lantern gauge stood at 102.0 in October, and in Chile the lantern gauge "
            "stood at 97.0.",
            {"102.0": "per_out", "97.0": "chl_out"},
        ),
        (
            "Peru traded well.\n\nIn Chile the lantern gauge stood at 97.0 in October.",
            {"97.0": "chl_out"},
        ),
    ],
)
def test_an_alias_of_an_area_holds_where_the_text_is_about_it(
    text: str, expected: dict[str, str]
) -> None:
    assert told(text, with_lists(BOTH)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The lantern gauge in Bolivia stood at 102.0 in October.",
        "The lantern gauge stood at 102.0 in October.",
        "Peru traded well.\n\nIn Bolivia the lantern gauge stood at 102.0 in October.",
    ],
)
def test_an_alias_of_an_area_does_not_hold_for_another_one(text: str) -> None:
    assert told(text, with_lists(BOTH)) == {"102.0": "no_series"}


def test_a_figure_of_another_place_in_the_sentence_is_not_raised() -> None:
    text = "Peru's lantern gauge stood at 102.0 in October, against 97.0 in Chile."
    found = verdicts(text, with_lists("lantern gauge,per_out,PER,,,"))
    assert [v.series for v in found if v.claim.span.of(text) == "97.0"] == ["chl_out"]
    assert all(v.rating is not Rating.MISMATCH for v in found)


def test_an_alias_of_an_area_goes_before_one_of_all() -> None:
    lists = with_lists("lantern gauge,per_out,,,,\nlantern gauge,chl_out,CHL,,,")
    assert told("The lantern gauge in Chile was at 97.0 in October.", lists)["97.0"] == "chl_out"
    assert told("The lantern gauge was at 102.0 in October.", lists)["102.0"] == "per_out"


# Dates


@pytest.mark.parametrize(
    ("published", "series"),
    [
        (date(2025, 11, 30), "no_series"),
        (date(2025, 12, 1), "per_out"),
        (date(2025, 12, 31), "per_out"),
        (date(2026, 1, 1), "chl_out"),
    ],
)
def test_an_alias_holds_for_what_was_published_within_its_dates(
    published: date, series: str
) -> None:
    rows = "lantern gauge,per_out,,2025-12-01,2025-12-31,\nlantern gauge,chl_out,,2026-01-01,,"
    text = "The lantern gauge stood at 102.0 in October 2025."
    assert told(text, with_lists(rows), published) == {"102.0": series}


def test_a_longer_phrase_out_of_date_leaves_a_shorter_one() -> None:
    lists = with_lists("lantern gauge,chl_out,,,2020-01-01,\ngauge,per_out,,,,")
    assert told("The lantern gauge stood at 102.0 in October.", lists) == {"102.0": "per_out"}


# What is not outranked


@pytest.mark.parametrize(
    "sentence",
    [
        "The lantern headcount was 40% in October.",
        "The lantern headcount cost $40 million in October.",
    ],
)
def test_an_alias_of_a_series_in_another_unit_accuses_nobody(sentence: str) -> None:
    (verdict,) = verdicts(sentence, with_lists("lantern headcount,per_staff,,,,"))
    assert (verdict.series, verdict.rating) == (None, Rating.UNVERIFIED)


def test_an_alias_of_a_count_answers_its_growth() -> None:
    lists = with_lists("lantern headcount,per_staff,,,,")
    text = "The lantern headcount rose 3.7% from a year earlier in October."
    assert told(text, lists)["3.7%"] == "per_staff"


def test_a_nearer_measure_is_not_outranked() -> None:
    lists = with_lists(GAUGE)
    text = "The lantern gauge was 102.0 in October and Chile's unemployment rate was 8.2%."
    assert told(text, lists) == {"102.0": "per_out", "8.2%": "chl_ur"}
    text = "The lantern gauge rose 3.7% in October, more than prices in Peru, which rose 3.6%."
    found = {v.claim.span.of(text): v for v in verdicts(text, lists)}
    assert "house" not in dict(found["3.6%"].candidates[0].parts)


def test_a_phrase_of_another_sentence_raises_nothing() -> None:
    text = "The lantern gauge is out. The unemployment rate in Chile was 8.2% in October."
    (verdict,) = verdicts(text, with_lists(GAUGE))
    assert verdict.series == "chl_ur"
    assert all("house" not in dict(c.parts) for c in verdict.candidates)


@pytest.mark.parametrize("alias", LEVELS)
def test_an_alias_outranks_whatever_else_the_sentence_names(alias: str) -> None:
    lists = with_lists(f"lantern gauge,{alias},,,,")
    for named in LEVELS:
        title = lists.series[named].title
        text = f"{title}: the lantern gauge rose 3.7% in October from a year before."
        (verdict, *_) = verdicts(text, lists)
        assert verdict.candidates[0].series == alias, title


def test_no_list_changes_nothing() -> None:
    text = "The unemployment rate in Chile was 8.2% in October. Peru's consumer prices rose 3.7%."
    assert verdicts(text, with_lists(GAUGE)) == verdicts(text, desk())


# Rejects


def test_a_rejected_phrase_leaves_its_figure_without_a_series() -> None:
    text = "The consumer mood in Peru was at 61.0 in October."
    assert told(text, desk()) == {"61.0": "per_mood"}
    (verdict,) = verdicts(text, with_lists(rejects="consumer mood,,"))
    assert (verdict.reason, verdict.series, verdict.candidates) == (Reason.NO_SERIES, None, ())
    assert "The house list rejects “consumer mood” (" in verdict.explanation
    assert "no.csv line 2)." in verdict.explanation


@pytest.mark.parametrize("code", ["per_mood", "consumer_confidence"])
def test_a_phrase_rejected_for_a_series_or_indicator_never_lists_it(code: str) -> None:
    text = "The consumer mood in Peru was at 61.0 in October."
    (verdict,) = verdicts(text, with_lists(rejects=f"consumer mood,{code},"))
    assert (verdict.reason, verdict.series, verdict.candidates) == (Reason.NO_SERIES, None, ())
    assert f"rejects “consumer mood” for {code} (" in verdict.explanation


def test_a_phrase_rejected_for_another_series_still_finds_its_own() -> None:
    lists = with_lists(rejects="consumer mood,per_cpi,")
    assert told("The consumer mood in Peru was at 61.0 in October.", lists)["61.0"] == "per_mood"


def test_what_else_is_of_the_measure_stays_where_one_series_is_rejected() -> None:
    text = "The unemployment rate for youth in Peru was 6.5% in October."
    lists = with_lists(rejects="unemployment rate,per_youth,")
    (verdict,) = verdicts(text, lists)
    assert [c.series for c in verdict.candidates][:1] == ["per_ur"]
    assert "per_youth" not in [c.series for c in verdict.candidates]


def test_a_rejected_phrase_says_nothing_of_other_figures() -> None:
    text = "The consumer mood in Peru was glum. The unemployment rate in Peru was 6.5% in October."
    lists = with_lists(rejects="consumer mood,,")
    assert told(text, lists) == {"6.5%": "per_ur"}
    text = "The consumer mood in Peru was at 61.0 and the unemployment rate at 6.5% in October."
    assert told(text, lists) == {"61.0": "no_series", "6.5%": "per_ur"}


def test_a_rejected_phrase_inside_a_longer_name_is_not_meant() -> None:
    lists = with_lists(rejects="prices,,")
    assert told("Peru's consumer prices rose 3.7% in October.", lists)["3.7%"] == "per_cpi"


def test_a_figure_that_goes_on_about_a_rejected_phrase_has_no_series_either() -> None:
    text = "The consumer mood in Peru was at 61.0 in October. It was 60.8 in September."
    found = verdicts(text, with_lists(rejects="consumer mood,,"))
    assert [(v.reason, v.candidates) for v in found] == [(Reason.NO_SERIES, ())] * 2
    assert "The house list rejects the words that tell this (" in found[1].explanation
