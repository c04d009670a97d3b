"""Records among the figures that the text names, and the date at which those begin."""

import pytest
from small_catalogue import austria, verdicts_of

_DECEMBER = "Austria's exports were 14.6 billion euros in December, the "
_MAY = "Austria's jobless rate was 4.5% in May, the "


def _rating(text: str, cue: str) -> tuple[str, str, str]:
    told = verdicts_of(text, austria(), "2026-01-20")
    verdict = next(v for quote, v in told.items() if cue in quote)
    return verdict.claim.assertion, verdict.rating.value, verdict.explanation


@pytest.mark.parametrize(
    ("lead", "words", "rating"),
    [
        (_DECEMBER, "highest December in the bureau's records", "supported"),
        (_DECEMBER, "lowest in the statistics office's log", "mismatch"),
        (_DECEMBER, "lowest in a run that goes back to 2024", "mismatch"),
        (_MAY, "lowest in a run that goes back to 2024", "supported"),
        (_MAY, "lowest in the agency's published figures", "supported"),
        (_MAY, "highest in the bureau's series", "mismatch"),
    ],
)
def test_an_extreme_may_be_one_of_whatever_figures_somebody_keeps(
    lead: str, words: str, rating: str
) -> None:
    assert _rating(f"{lead}{words}.", words.split()[0])[:2] == ("record", rating)


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        ("10th-lowest in the agency's series", "supported"),
        ("fourth-lowest in the agency's series", "mismatch"),
        ("10th-lowest in the bureau's records since 2023", "supported"),
        ("10th-lowest in a run going back to 2024", "supported"),
    ],
)
def test_a_place_in_the_figures_of_somebody_is_one_in_time(words: str, rating: str) -> None:
    assert _rating(f"{_DECEMBER}{words}.", words.split("-")[0])[:2] == ("rank", rating)


@pytest.mark.parametrize(
    "words",
    [
        "figures that go back to 2024",
        "records that begin in 2024",
        "its records, which start in 2024",
        "data kept since 2024",
        "a series that starts in 2024",
        "a run going back to 2024",
    ],
)
def test_the_first_figures_are_among_those_compared(words: str) -> None:
    assert _rating(f"{_DECEMBER}highest December in {words}.", "highest")[1] == "supported"
    assert _rating(f"{_DECEMBER}lowest December in {words}.", "lowest")[1] == "mismatch"


@pytest.mark.parametrize(
    ("text", "cue", "rating"),
    [
        ("Austria's jobless rate was 4.5% in May, a record low, down 0.2 points since April.",
         "record low", "supported"),
        ("Austria's exports were 17.1 billion euros in May, a record, up 3% since March.",
         "record", "supported"),
        ("Austria's exports were 16.6 billion euros in March, a record, up 8% since January.",
         "record", "mismatch"),
    ],
)  # fmt: skip
def test_a_date_belongs_to_the_move_told_before_it(text: str, cue: str, rating: str) -> None:
    _, found, said = _rating(text, cue)
    assert found == rating, said
    assert "not only since" not in said


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        ("highest December in at least two years", "supported"),
        ("lowest December in at least two years", "mismatch"),
        ("highest December in three years", "unverified"),
    ],
)
def test_a_span_of_years_is_covered_by_as_many_of_one_month(words: str, rating: str) -> None:
    assert _rating(f"{_DECEMBER}{words}.", words.split()[0])[1] == rating
