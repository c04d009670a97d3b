"""What an extreme is held against: all that is on record, or only its like of other years."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.verdict import Rating


@pytest.mark.parametrize(
    ("text", "cue", "holds"),
    [
        pytest.param(
            "Austria's exports came to €16.456 billion in June 2025, the highest for a June on "
            "record.",
            *("highest for a June on record", True),
            id="a June among Junes",
        ),
        pytest.param(
            "Austria's exports set a June record of €16.456 billion in June 2025.",
            *("record", True),
            id="a June record",
        ),
        pytest.param(
            "Austria's exports set a record of €16.456 billion in June 2025.",
            *("record", False),
            id="a record in June",
        ),
        pytest.param(
            "Austria's exports came to €16.456 billion in June 2025, the highest on record.",
            *("highest on record", False),
            id="a June among all months",
        ),
        pytest.param(
            "Austria's exports came to €13.6 billion in September 2025, the highest for a "
            "September on record.",
            *("highest for a September on record", False),
            id="a September lower than the one before",
        ),
        pytest.param(
            "In June 2025 Austria's exports came to €16.456 billion, the highest for that month "
            "since 2023.",
            *("highest for that month since 2023", True),
            id="that month among its like",
        ),
        pytest.param(
            "Austria's exports had their worst September since 2019 in September 2025.",
            *("worst September since 2019", False),
            id="neither end of all Septembers",
        ),
        pytest.param(
            "September was the busiest month since 2023 for Austria's exports.",
            *("busiest month since 2023", False),
            id="a month that is the subject, among all months",
        ),
        pytest.param(
            "In the first six months of 2025 Austria's exports came to €95.9 billion, the highest "
            "for the first half of a year on record.",
            *("highest for the first half of a year on record", True),
            id="six months among the same ones of other years",
        ),
        pytest.param(
            "In the first six months of 2025 Austria's exports came to €95.9 billion, the lowest "
            "for the first half of a year on record.",
            *("lowest for the first half of a year on record", False),
            id="six months are not held against single ones",
        ),
    ],
)
def test_an_extreme_of_a_season_is_held_against_its_like(text: str, cue: str, holds: bool) -> None:
    found = verdicts_of(text, austria(), "2026-01-20")
    assert (found[cue].rating is Rating.SUPPORTED) is holds, found[cue].explanation
    assert found[cue].computed is not None


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        pytest.param("highest June total since 2023", Rating.SUPPORTED, id="first as a record"),
        pytest.param("second-lowest June total since 2023", Rating.SUPPORTED, id="of two Junes"),
        pytest.param("second-highest June total since 2023", Rating.MISMATCH, id="a worse place"),
        pytest.param("second-highest on record", Rating.MISMATCH, id="beaten more than once"),
        pytest.param(
            "second-highest June total on record",
            Rating.UNVERIFIED,
            id="a better place in a series that may be too short",
        ),
    ],
)
def test_a_place_among_times_is_counted_in_the_series(words: str, rating: Rating) -> None:
    text = f"Austria's exports came to €16.456 billion in June 2025, the {words}."
    found = verdicts_of(text, austria(), "2026-01-20")
    verdict = next(v for quote, v in found.items() if quote in words)
    assert verdict.rating is rating, verdict.explanation


@pytest.mark.parametrize(
    ("words", "cue", "holds"),
    [
        ("a new record high", "new record high", True),
        ("a new record low", "new record low", False),
        ("a new record trough", "new record trough", False),
        ("a fresh record low", "record low", False),
        ("a new record", "new record", True),
    ],
)
def test_a_new_record_is_of_the_end_it_names(words: str, cue: str, holds: bool) -> None:
    text = f"Austria's exports came to €17.105 billion in May 2025, {words}."
    found = verdicts_of(text, austria(), "2026-01-20")
    assert (found[cue].rating is Rating.SUPPORTED) is holds, found[cue].explanation
