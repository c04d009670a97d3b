"""Which time a figure has that stood "then", "at the time", "at that point"."""

import pytest
from told_claims import Told, times_match

READ = {
    "a year before, looked back at in the sentence": (
        "Inflation eased to 3.2% in November. The contrast with a year before is not flattering: "
        "inflation then stood at 2.6%.",
        "2025-12-17",
        {"3.2%": "2025-11", "2.6%": "2024-11"},
    ),
    "the month of the sentence before": (
        "Prices rose 3.2% in the year to November. Things looked worse in October 2022. Inflation "
        "was then at 11.1%.",
        "2025-12-17",
        {"11.1%": "2022-10"},
    ),
    "behind the figure": (
        "The jobless rate was 5.1% in October. It is a long way from May 2022, when hiring boomed: "
        "the rate was 3.7% then.",
        "2025-12-17",
        {"5.1%": "2025-10", "3.7%": "2022-05"},
    ),
    "at the time": (
        "Brent traded at $62 in November. Not since June 2022 had drivers had it so bad, with "
        "crude at that time at $122.",
        "2025-12-17",
        {"$62": "2025-11", "$122": "2022-06"},
    ),
    "what came next is of no other time": (
        "Shipments rose 3% in May, then fell 2% in June.",
        "2025-07-10",
        {"3%": "2025-05", "2%": "2025-06"},
    ),
    "a title held in those days": (
        "Rents rose 4% in May. In 2019 Anna Boll, then minister, had promised a cap. They went up "
        "by 0.4% on the month.",
        "2025-06-10",
        {"0.4%": "2025-05"},
    ),
    "since then": (
        "Sales slumped in May 2023. They have since then grown to 412,000 in November.",
        "2025-12-10",
        {"412,000": "2025-11"},
    ),
    "by then a turn of talk": (
        "Exports rose 5% in November. If tariffs fall, then 6% is in reach.",
        "2025-12-10",
        {"5%": "2025-11", "6%": "2025-11"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_a_figure_of_then_has_the_time_told_before(
    text: str, published: str, expected: Told
) -> None:
    times_match(text, published, expected)


ASKED = {
    "a time that a question names": (
        "Unemployment was 4.3% in April. A year ago? 4.2%.",
        "2026-05-09",
        {"4.3%": "2026-04", "4.2%": "2025-04"},
    ),
    "a question with a figure is a claim of its own": (
        "Unemployment was 4.3% in April. Was it 4.2% a year ago? It was 4.3% again.",
        "2026-05-09",
        {"4.2%": "2025-04", "4.3%": "2026-04"},
    ),
    "the whole of a month, gone through": (
        "Petrol rose to $4.50 last week. Through all of April the average was $4.10.",
        "2026-05-09",
        {"$4.10": "2026-04"},
    ),
    "a year up to a month, of what adds up": (
        "Through April the mill sold 4m tonnes.",
        "2026-05-09",
        {"4m tonnes": "2026-01/2026-04"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), ASKED.values(), ids=ASKED)
def test_a_question_gives_its_time_to_the_answer(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)
