"""Pronouns beside a measure, which stand for what the sentence before begins with."""

import pytest
from small_catalogue import austria, verdicts_of

LEAD = "Austria's exports came to 14.56 billion euros in December.\n\n"
TOLD = [
    ("Cheese was a bright spot. Exports of it rose to 295 million euros.", "x_cheese"),
    ("Cheese was a bright spot. Its exports rose to 295 million euros.", "x_cheese"),
    ("Skis fared better still. Exports of them rose to 498 million euros.", "x_skis"),
    ("And skis? Skis fared better. Their exports came to 498 million euros.", "x_skis"),
]
OTHERS = [
    "The month was a bright spot. Exports of it all came to 14.56 billion euros.",
    "Cheese was a bright spot.\n\nIts exports came to 14.56 billion euros, Vienna said.",
    "Skis fared better. Its exports came to 14.56 billion euros.",
    "Skis fared better. Vienna said that their exports were part of the 14.56 billion euros.",
    "Austria makes cheese. Its exports came to 14.56 billion euros.",
    "Austria was a bright spot. Its exports came to 14.56 billion euros.",
]


@pytest.mark.parametrize(("text", "series"), TOLD)
def test_a_pronoun_carries_the_part(text: str, series: str) -> None:
    found = verdicts_of(LEAD + text, austria(), "2026-01-20")
    verdict = next(v for quote, v in found.items() if "million" in quote)
    assert (verdict.rating, verdict.series) == ("supported", series)


@pytest.mark.parametrize("text", OTHERS)
def test_other_pronouns_carry_no_part(text: str) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")["14.56 billion euros"]
    assert verdict.series in ("x", None)
