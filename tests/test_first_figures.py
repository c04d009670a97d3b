"""An extreme since the first figure that there is counts that figure among its rivals."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.language.times.since import opens_the_records

MARCH = "Austria's exports rose to 16.553 billion euros in March, the highest "


@pytest.mark.parametrize(
    "since",
    [
        "since records began in 2024",
        "since our series begins in 2024",
        "since figures of this kind started in May 2024",
    ],
)
def test_the_time_at_which_records_began_is_compared_too(since: str) -> None:
    found = verdicts_of(f"{MARCH}{since}.", austria(), "2025-04-20")
    assert [v.reason for quote, v in found.items() if "highest" in quote] == ["off_record"]


@pytest.mark.parametrize("since", ["since 2024", "since May 2024", "since the bridge fell in 2024"])
def test_any_other_date_names_what_was_as_extreme(since: str) -> None:
    found = verdicts_of(f"{MARCH}{since}.", austria(), "2025-04-20")
    assert [v.rating for quote, v in found.items() if "highest" in quote] == ["supported"]


@pytest.mark.parametrize("since", ["since records began in 2024", "since our data start in 2024"])
def test_a_true_extreme_of_all_figures_is_borne_out(since: str) -> None:
    text = f"Austria's exports rose to 17.105 billion euros in May, the highest {since}."
    found = verdicts_of(text, austria(), "2025-06-20")
    assert [v.rating for quote, v in found.items() if "highest" in quote] == ["supported"]


@pytest.mark.parametrize(
    ("words", "opens"),
    [
        ("since records began", True),
        ("since the present series, begun", False),
        ("since comparable figures began in 2019", True),
        ("since the town's records in this form began in 1997", True),
        ("since the war began in 2022", False),
        ("since records fell in 2022", False),
        ("since 2018", False),
    ],
)
def test_words_that_name_the_first_figure(words: str, opens: bool) -> None:
    assert opens_the_records(words) is opens
