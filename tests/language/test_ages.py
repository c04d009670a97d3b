"""Ages told in a sentence, beside counts that look alike."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.span import Span


def printed(text: str) -> list[str]:
    return [figure.span.of(text) for figure in find_figures(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "She is 74 and has no plans to stop.",
        "He is 58. You’re 19 and broke.",
        "Cllr Dawn Petty (Con, Ward 7), 61, left.",
        "They held three men, aged 19, 22 and 34, on Monday.",
        "Boys aged 9, 11, 12 and 15 left.",
        "A 6-foot-2 man left.",
        "She has farmed here since she was 12.",
        "A pilot who is 33 and lives in Oban left.",
        "By then Marek Dvorak will be 103.",
        "He turns 48 on Sunday.",
        '"Now, at 62, I run a mill," he said.',
        "I'm 19 and I have a loan.",
        "My father is 83 and they told him to wait.",
        "Her youngest son was only 9 when it closed.",
        "Most places went to apprentices under 19, as before.",
    ],
)
def test_an_age_stays_silent(text: str) -> None:
    assert printed(text) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The index was 33 in May.", "33"),
        ("The fall in deaths in Germany was 39 in May.", "39"),
        ("The rise between May and December was 20.", "20"),
        ("She is 6 points ahead.", "6 points"),
        ("He is 30% richer.", "30%"),
        ("Sales of 61, 40 and 22 tonnes were told.", "61"),
        ("Snow was 6 feet deep by 2 metres.", "2 metres"),
        ("The village (pop. 3,000) has 61 dogs.", "61"),
        ("Services, at 51, offset the fall.", "51"),
        ("We have 19 on the books.", "19"),
        ("Orders under 19 fell by 40.", "40"),
        ("The count in Perth was 48 wagons.", "48"),
        ("Its parent company's score is 83 points.", "83 points"),
    ],
)
def test_a_count_is_a_figure(text: str, quote: str) -> None:
    assert quote in printed(text)
