"""The figure of a whole that a part of it is set against, and of a run that goes on."""

import pytest
from small_catalogue import verdicts_of
from told_claims import labelled_pack


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (
            "Rents rose 5.2 per cent in October, more than twice the overall rate of inflation, "
            "which eased to 2.2 per cent.",
            "2.2 per cent",
            "cpi_yoy",
        ),
        (
            "Rents rose 5.2 per cent in October, more than twice as fast as overall inflation, at "
            "2.2 per cent.",
            "2.2 per cent",
            "cpi_yoy",
        ),
    ],
)
def test_what_a_part_is_set_against(text: str, figure: str, series: str) -> None:
    found = verdicts_of(text, labelled_pack("canada_mexico"), "2025-12-03")[figure]
    assert (found.rating, found.series) == ("supported", series), found.explanation


def test_a_part_of_the_whole_is_told_of_itself() -> None:
    text = (
        "Grocery prices rose 3.4 per cent in October, faster than overall inflation for rent, "
        "which was 5.2 per cent."
    )
    found = verdicts_of(text, labelled_pack("canada_mexico"), "2025-12-03")["5.2 per cent"]
    assert (found.series or "").startswith("cpi_rent"), found.explanation


@pytest.mark.parametrize(
    ("behind", "series"),
    [
        ("more than the 5% median estimate and up from 4.8% in November", "ind_yoy"),
        ("beating the 5% median estimate, after 4.8% in November", "ind_yoy"),
    ],
)
def test_an_estimate_that_was_beaten_is_left_behind(behind: str, series: str) -> None:
    text = f"Industrial output climbed 5.2% in December, {behind}."
    found = verdicts_of(text, labelled_pack("china_economy"), "2026-01-20")
    assert (found["5%"].series, found["4.8%"].series) == ("ind_fc", series)
    slipped = verdicts_of(
        text.replace("4.8%", "8.4%"), labelled_pack("china_economy"), "2026-01-20"
    )
    assert slipped["8.4%"].rating == "mismatch"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Gasoline was 1.6% cheaper in December than a year ago, even after four monthly "
            "increases in a row.",
            "2025-12",
        ),
        ("Gasoline fell 1.6% in December after four monthly increases in a row.", "2025-11"),
    ],
)
def test_a_run_beside_a_year_ago_goes_on(text: str, last: str) -> None:
    found = verdicts_of(text, labelled_pack("us_inflation_and_hiring"), "2026-01-14")["four"]
    assert str(found.period) == last, found.explanation


def test_a_dateline_heads_no_section_for_a_partner() -> None:
    text = (
        "Shipments to US highest since July\n\nNew Delhi: India's merchandise exports grew 2 per "
        "cent to $32.82 billion in December. The trade deficit widened to $27.18 billion.\n"
    )
    found = verdicts_of(text, labelled_pack("india_economy"), "2026-01-16")["$27.18 billion"]
    assert found.rating == "supported", found.explanation
    turned = text.replace("deficit widened", "surplus widened")
    found = verdicts_of(turned, labelled_pack("india_economy"), "2026-01-16")["$27.18 billion"]
    assert found.reason == "off_sign", found.explanation
