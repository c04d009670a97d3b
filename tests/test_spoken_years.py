"""Years as scripts for the air spell them, which are no figures."""

import pytest
from told_claims import kinds


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The gap was about a quarter wider than in twenty twenty-four.", {"a quarter"}),
        ("It was the worst year since nineteen ninety-two.", set()),
        ("In twenty ten, exports came to three billion dollars.", {"three billion dollars"}),
        ("Some twenty-four ships came in May, and twenty in June.", {"twenty-four", "twenty"}),
        ("Twenty of the ships came in May.", {"Twenty"}),
    ],
)
def test_they_are_no_figures(text: str, figures: set[str]) -> None:
    told = {quote for quote in kinds(text) if not quote.startswith("worst")}
    assert told == figures
