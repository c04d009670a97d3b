"""Whether a contradicted figure is an error or a misreading, by all signs together."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_catalogue import austria
from test_rounds import sitting_over

from verifier.judge.doubts.ground import Borne
from verifier.judge.rounds.odds import weighed as home
from verifier.judge.rounds.odds.error_weights import BASE, WEIGHTS
from verifier.judge.rounds.odds.weighed import as_weighed, odds_of_error, weighed
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.model.period import Period
from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import open_catalogue

EXPORTS = (
    ("December 2025", "14.562"),
    ("November 2025", "12.761"),
    ("October 2025", "13.660"),
    ("September 2025", "14.109"),
    ("August 2025", "14.858"),
    ("July 2025", "16.007"),
)
TEXT = (
    "".join(
        f"Exports of Austria came to {level} billion euros in {month}. " for month, level in EXPORTS
    )
    + "Imports of Austria came to 14.943 billion euros in December 2025. "
    "The jobless rate of Austria was 5.7% in July 2025."
)


def opened() -> Sitting:
    """An article whose last figure is wrong, as if a doubt held it back; the others are right."""
    sitting = sitting_over(TEXT, austria())
    *right, last = sitting.verdicts
    assert {v.rating for v in right} == {Rating.SUPPORTED}
    assert last.rating is Rating.MISMATCH
    return replace(sitting, verdicts=[*right, left_open(last)])


def signs_in(sitting: Sitting) -> set[str]:
    """Those of the one figure that is contradicted."""
    ((_, _, signs),) = weighed(sitting)
    return signs


def test_only_what_a_figure_was_looked_up_for_and_contradicts_is_weighed() -> None:
    sitting = opened()
    assert [place for place, _, _ in weighed(sitting)] == [7]
    unread = replace(sitting.verdicts[7], computed=None)
    assert not list(weighed(replace(sitting, verdicts=[*sitting.verdicts[:7], unread])))


def test_a_text_of_a_few_figures_is_not_weighed() -> None:
    sitting = opened()
    assert not list(weighed(replace(sitting, verdicts=sitting.verdicts[1:])))


def test_an_open_figure_is_told_as_it_would_be_accused() -> None:
    sitting = opened()
    ((_, told, signs),) = weighed(sitting)
    assert told.rating == "mismatch"
    assert f"slip.{told.reason}" in signs
    assert told.series == sitting.verdicts[7].series


def test_an_open_figure_that_no_slip_makes_likely_enough_is_not_judged_anew() -> None:
    sitting = opened()
    odds = odds_of_error(signs_in(sitting))
    assert [place for place, _, _ in weighed(sitting, odds)] == [7]
    assert not list(weighed(sitting, 1.0))


def test_an_accused_figure_is_weighed_however_unlikely_it_is_an_error() -> None:
    sitting = sitting_over(TEXT, austria())
    assert [place for place, _, _ in weighed(sitting, 1.0)] == [7]


def test_the_signs_tell_of_the_figure_and_of_those_around_it() -> None:
    signs = signs_in(opened())
    assert {"digits.2", "off.1.2", "before.supported", "dated", "assertion.value"} <= signs
    assert not {"digits.3", "off.1.5", "behind.supported", "listed", "before.sentence"} & signs


def test_a_share_of_right_figures_is_a_sign_from_each_step_on() -> None:
    sitting = opened()
    assert {"article.right.0.5", "article.right.0.65", "article.right.0.8"} <= signs_in(sitting)
    unread = replace(left_open(sitting.verdicts[0]), computed=None)
    fewer = signs_in(replace(sitting, verdicts=[unread, *sitting.verdicts[1:]]))
    assert "article.right.0.65" in fewer
    assert "article.right.0.8" not in fewer


@pytest.mark.parametrize(
    ("weight", "rating"),
    [(9.0, "mismatch"), (0.5, "unverified"), (-9.0, "unverified")],
)
def test_an_open_figure_is_accused_where_it_is_very_likely_an_error(
    weight: float, rating: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(home, "odds_of_error", lambda signs: odds_of_error(signs, {}, weight))
    verdict = as_weighed(opened())[7]
    assert verdict.rating == rating
    assert (verdict.suggestion is not None) is (rating == "mismatch")


CHEESE = TEXT.rpartition("The jobless")[0] + (
    "Exports of Austria of cheese came to 14.562 billion euros in December 2025."
)
"""€14.562bn were the whole exports of the month."""


def test_a_figure_that_fits_another_series_is_left_to_later_rounds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(home, "odds_of_error", lambda signs: 1.0)
    sitting = sitting_over(CHEESE, austria())
    last = sitting.verdicts[-1]
    assert (last.rating, last.series) == (Rating.UNVERIFIED, "x_cheese")
    ((_, told, _),) = weighed(sitting)
    assert told.reason is Reason.OFF_SERIES
    assert as_weighed(sitting)[-1].rating is Rating.UNVERIFIED


@pytest.mark.parametrize(
    ("weight", "rating"), [(9.0, "mismatch"), (0.0, "mismatch"), (-9.0, "unverified")]
)
def test_an_accused_figure_is_left_open_where_it_is_very_likely_misread(
    weight: float, rating: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(home, "odds_of_error", lambda signs: odds_of_error(signs, {}, weight))
    verdict = as_weighed(sitting_over(TEXT, austria()))[7]
    assert verdict.rating == rating
    assert verdict.reason is Reason.AMBIGUOUS or rating == "mismatch"


@pytest.mark.parametrize(
    ("headline", "below", "rating"),
    [("5.7%", "4.7%", "mismatch"), ("5.7%", "5.7%", "unverified"), ("8.3%", "4.7%", "unverified")],
    ids=["the text has the right one", "it has not", "more than a digit is wrong"],
)
def test_a_headline_is_held_to_the_text_below_it(
    headline: str, below: str, rating: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(home, "odds_of_error", lambda signs: 0.0)
    told = f"Austria's jobless rate rises to {headline} in July 2025\n\n"
    sitting = sitting_over(told + TEXT.replace("5.7%", below), austria())
    assert as_weighed(sitting)[0].rating == rating


def test_what_is_right_is_never_weighed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "odds_of_error", lambda signs: 0.0)
    sitting = opened()
    assert as_weighed(sitting)[:7] == list(sitting.verdicts[:7])
    assert {v.rating for v in sitting.verdicts[:7]} == {Rating.SUPPORTED}


@given(st.sets(st.sampled_from(sorted(WEIGHTS) or ["none"])), st.floats(-3, 3))
def test_odds_lie_between_none_and_certain_and_grow_with_the_weights(
    signs: set[str], base: float
) -> None:
    weights = dict.fromkeys(signs, 0.1)
    odds = odds_of_error(signs, weights, base)
    assert 0 < odds < 1
    assert odds_of_error({*signs, "one more"}, weights | {"one more": 0.3}, base) > odds
    assert odds_of_error({*signs, "unknown"}, weights, base) == odds


def test_more_digits_and_right_figures_around_speak_for_an_error() -> None:
    """What any fit to news copy finds: a figure of many digits beside right ones is no chance."""
    few = {"digits.2", "misgiving.is_alone", "off.2"}
    many = {"digits.2", "digits.3", "digits.4", "before.supported", "behind.supported"}
    assert odds_of_error(many, WEIGHTS, BASE) > odds_of_error(few, WEIGHTS, BASE)


@pytest.mark.parametrize(
    ("printed", "rating"),
    [("3.5%", "unverified"), ("39.3%", "mismatch"), ("1.2%", "mismatch")],
    ids=["may be the first print", "a slip of the digits", "too far for a print"],
)
def test_a_figure_that_may_be_a_print_which_the_pack_lacks_is_held_back_all_the_same(
    printed: str, rating: str
) -> None:
    """Earnings of November 2025 are known as revised, 3.9% up; they were 3.5% up as printed."""
    catalogue = open_catalogue(["us_prices_jobs_output"], isolated=True)
    text = f"US average hourly earnings were {printed} higher in November than a year earlier."
    sitting = sitting_over(text, catalogue, date(2025, 12, 18))
    told = sitting.judge.verdict(sitting.claims[0], Borne(weighed=True))
    assert (told.series, told.rating) == ("us_hourly_earnings", rating)


@pytest.mark.parametrize(
    ("series", "month", "joined", "rating"),
    [
        ("x_cheese", 12, " and ", "unverified"),
        ("x_cheese", 12, ", ", "unverified"),
        ("x_cheese", 12, " billion euros and cheese to ", "mismatch"),
        ("x", 12, " and ", "unverified"),
        ("x", 10, " and ", "unverified"),
        ("x", 11, " and ", "mismatch"),
    ],
)
def test_no_figure_joined_by_and_to_a_right_one_is_accused_by_what_is_not_named(
    series: str, month: int, joined: str, rating: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = TEXT.rpartition("Imports")[0] + (
        f"In December 2025 and November 2025 exports came to 14.562{joined}12.671 billion euros."
    )
    sitting = sitting_over(text, austria())
    *right, last = sitting.verdicts
    then = Period.parse("2025-12")
    right[-1] = replace(right[-1], reason=Reason.EXACT, series="x", period=then)
    told = replace(last, reason=Reason.OFF_VALUE, series=series, candidates=())
    told = replace(told, period=Period.parse(f"2025-{month}"))
    begun = replace(sitting, verdicts=[*right, left_open(told)])
    monkeypatch.setattr(home, "weighed", lambda *_: [(len(right), told, set[str]())])
    monkeypatch.setattr(home, "odds_of_error", lambda signs: 1.0)
    assert as_weighed(begun)[-1].rating == rating


@pytest.mark.parametrize(
    ("series", "joined", "rating"),
    [
        ("x_cheese", " billion euros, well down on the peak of ", "unverified"),
        ("x_cheese", " billion euros, though still short of their peak of ", "unverified"),
        ("x", " billion euros, well down on the peak of ", "mismatch"),
        ("x_cheese", " billion euros, and cheese, down on its peak, to ", "mismatch"),
    ],
)
def test_a_peak_that_a_right_figure_has_left_is_accused_as_none_of_another_series(
    series: str, joined: str, rating: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = TEXT.rpartition("Imports")[0] + (
        f"In December 2025 exports came to 14.562{joined}12.671 billion euros in October 2025."
    )
    sitting = sitting_over(text, austria())
    *right, last = sitting.verdicts
    right[-1] = replace(right[-1], reason=Reason.EXACT, series="x")
    told = replace(last, reason=Reason.OFF_VALUE, series=series)
    told = replace(told, period=Period.parse("2025-10"), candidates=())
    begun = replace(sitting, verdicts=[*right, left_open(told)])
    monkeypatch.setattr(home, "weighed", lambda *_: [(len(right), told, set[str]())])
    monkeypatch.setattr(home, "odds_of_error", lambda signs: 1.0)
    assert as_weighed(begun)[-1].rating == rating


@pytest.mark.parametrize(
    ("level", "rating"), [("51.208", "unverified"), ("4.109", "unverified"), ("13.512", "mismatch")]
)
def test_no_print_of_another_size_is_accused(
    level: str, rating: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No revision makes a third or three times of a figure."""
    monkeypatch.setattr(home, "odds_of_error", lambda signs: 1.0)
    text = TEXT.rpartition("The jobless")[0] + (
        f"Exports of Austria in November 2025 were revised down from {level} billion euros."
    )
    sitting = sitting_over(text, austria())
    *right, last = sitting.verdicts
    assert last.series == "x"
    opened = replace(sitting, verdicts=[*right, left_open(last)])
    assert as_weighed(opened)[-1].rating == rating
