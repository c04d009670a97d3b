"""Places in an order: among which moves, times and members of a set they are counted."""

import pytest
from small_catalogue import austria, catalogue_of, verdicts_of

MOVES = [
    ("The annual rise in Austria's exports in April, 2.5 per cent, was the second-largest since "
     "January 2025.", "second", "supported"),
    ("The annual rise in Austria's exports in April, 2.5 per cent, was the fifth-largest since "
     "January 2025.", "fifth", "mismatch"),
    ("The rise of 2.5% in Austria's exports on the year in April was the second-largest since "
     "January 2025.", "second", "supported"),
    ("Austria's exports in April, 16.3 billion euros, were the second-largest since January 2025.",
     "second", "supported"),
    ("Austria's exports in April, 16.3 billion euros, were the third-largest since January 2025.",
     "third", "mismatch"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "rating"), MOVES)
def test_a_bare_place_said_of_a_move_is_one_of_moves(text: str, place: str, rating: str) -> None:
    told = verdicts_of(text, austria(), "2025-05-20")
    assert told[place].rating == rating, told[place].explanation


@pytest.mark.parametrize(
    ("place", "rating"), [("third", "supported"), ("fourth", "mismatch"), ("second", "mismatch")]
)
def test_a_place_of_a_move_between_two_times_is_one_of_moves_as_long(
    place: str, rating: str
) -> None:
    text = (
        "The fall of 1.7% in Austria's exports between September 2024 and September 2025 was the "
        f"{place}-largest annual decline since January 2025."
    )
    assert verdicts_of(text, austria(), "2025-10-20")[place].rating == rating


@pytest.mark.parametrize(
    ("place", "rating"), [("third", "supported"), ("second", "mismatch"), ("fourth", "mismatch")]
)
def test_a_place_for_any_month_is_not_one_among_months_of_one_name(place: str, rating: str) -> None:
    text = (
        f"In April Austria's exports came to 16.3 billion euros, the {place}-largest figure for "
        "any month since the series began in January 2024."
    )
    assert verdicts_of(text, austria(), "2025-05-20")[place].rating == rating


_SOLD = {"petrol": 310, "diesel": 205, "hybrid": 260, "electric": 190, "private": 280, "fleet": 240}


def _cars() -> str:
    head = "series,title,indicator,ref_area,breakdown,unit,frequency,nature,headline\n"
    return head + "".join(
        f'{part},"New cars, {part}, Peru",car_registrations,PER,{part},cars,M,flow,no\n'
        for part in _SOLD
    )


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("New electric cars in Peru, at 195, were the fourth-largest of the four kinds of car in "
         "May.", "unverified"),
        ("New hybrid cars in Peru, at 265, were the second-largest of the four kinds of car in "
         "May.", "unverified"),
        ("New hybrid cars in Peru, at 265, were the third-largest of the six kinds of car in May.",
         "supported"),
        ("New hybrid cars in Peru, at 265, were the second-largest of the six kinds of car in May.",
         "mismatch"),
        ("New hybrid cars in Peru, at 265, were the fourth-largest of the four kinds of car in "
         "May.", "mismatch"),
        ("New diesel cars in Peru, at 210, were the second-largest of the five kinds of car in "
         "May.", "mismatch"),
        ("New hybrid cars in Peru, at 264, were the second-largest of the four kinds of car in "
         "April. In May new hybrid cars were the second-largest, at 265.", "unverified"),
    ],
)  # fmt: skip
def test_a_place_among_fewer_than_are_held_may_leave_some_out(text: str, rating: str) -> None:
    rows = ["series,period,value,published"]
    rows += [f"{part},2025-{m:02d},{sold + m}," for part, sold in _SOLD.items() for m in (4, 5)]
    told = verdicts_of(text, catalogue_of(_cars(), "\n".join(rows) + "\n"), "2025-06-20")
    places = [v for quote, v in told.items() if quote in ("second", "third", "fourth")]
    assert {v.rating for v in places} == {rating}, [v.explanation for v in places]


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("The annual rise in Austria's exports in April, 2.5 per cent, was the third-largest since "
         "January 2025.", "mismatch"),
        ("The monthly fall in Austria's exports in April, 1.5 per cent, was the second-largest "
         "since January 2025.", "supported"),
    ],
)  # fmt: skip
def test_the_words_of_a_move_tell_what_it_is_taken_against(text: str, rating: str) -> None:
    told = verdicts_of(text, austria(), "2025-05-20")
    place = next(v for quote, v in told.items() if quote in ("second", "third"))
    assert place.rating == rating, place.explanation
