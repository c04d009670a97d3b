"""Times whose figure is outdone: "it matched May's", "above both April's and that of June"."""

import pytest
from small_catalogue import verdicts_of
from small_rates import PUBLISHED, malta
from told_claims import told

LED = "Malta's figures for September are out."


@pytest.mark.parametrize(
    ("tail", "baseline"),
    [
        ("topped August's.", "2025-08"),
        ("matched August's and was close to a two-year high.", "2025-08"),
        ("exceeded both August's and July's.", "2025-08"),
        ("was higher than either July's or June's.", "2025-07"),
        ("was no lower than August's and that of July.", "2025-08"),
        ("beat August's 4.2%.", "2025-08"),
    ],
)
def test_what_outdoes_a_month_is_of_its_own_month(tail: str, baseline: str) -> None:
    found = told(f"{LED} The jobless rate of 4.2% {tail}", "2025-11-20")
    assert found["4.2%"] in (f"2025-09 on {baseline}", "2025-09", f"{baseline}")
    verdict = verdicts_of(f"{LED} The jobless rate of 4.2% {tail}", malta(), PUBLISHED)["4.2%"]
    assert verdict.rating == "supported"


def test_a_rate_that_topped_another_months_is_not_held_against_that_month() -> None:
    text = "Malta's jobless rate rose in October. The rate of 4.4% topped September's."
    assert verdicts_of(text, malta(), PUBLISHED)["4.4%"].rating == "supported"
    wrong = text.replace("4.4%", "4.2%")
    assert verdicts_of(wrong, malta(), PUBLISHED)["4.2%"].rating != "supported"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "At 4.4% in October, it was above both September's (4.2%) and that of May (4.1%).",
            {"4.4%": "2025-10", "4.2%": "2025-09", "4.1%": "2025-05"},
        ),
        (
            "The rate in September was 4.2% and that of October 4.4%.",
            {"4.2%": "2025-09", "4.4%": "2025-10"},
        ),
        (
            "The rate of October was 4.4%, and those of August and September 4.2%.",
            {"4.4%": "2025-10"},
        ),
        ("It passed April's target of 4.4% in October.", {"4.4%": "2025-10"}),
        ("It matched September's forecast of 4.2%.", {"4.2%": "2025-09"}),
    ],
)
def test_the_figures_around_it_keep_their_own_times(text: str, times: dict[str, str]) -> None:
    found = told(f"Malta's jobless rate is out. {text}", "2025-11-20")
    assert {quote: found[quote].split(" on ")[0] for quote in times} == times
