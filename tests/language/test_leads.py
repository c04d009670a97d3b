"""Where a sentence begins to tell, behind what only leads to it."""

import pytest

from verifier.language.syntax.leads import attributions, lead_end
from verifier.model.span import Span


@pytest.mark.parametrize(
    ("lead", "rest"),
    [
        ("At the same time, ", "since January the bloc has unloaded 128 bcm."),
        ("Indeed, ", "exports rose."),
        ("In addition, ", "exports rose."),
        ("Official figures showed that ", "of the 14,160 who applied, 14,070 came."),
        ("The statistics office reported on Thursday that ", "they made up 5.8%."),
        ("Anna Berg, an economist, noted that ", "exports rose."),
        ("According to the statistics office, ", "exports rose."),
        ("There is no doubt that ", "exports rose."),
        ("That said, official data show that ", "exports rose."),
    ],
)
def test_what_leads_to_a_sentence_is_passed_over(lead: str, rest: str) -> None:
    assert lead_end(lead + rest, 0, len(lead + rest)) == len(lead)


@pytest.mark.parametrize(
    "text",
    [
        "Exports rose by 3%, official figures showed.",
        "Italy, by contrast, grew.",
        "Monthly, prices rose by 3%.",
        "Sales of 3m cars showed that demand held.",
        "They said that exports rose.",
        "In March, exports rose.",
        "Exports, the office said, rose.",
        "According to the 3% rule, exports rose.",
    ],
)
def test_a_sentence_begins_where_it_begins(text: str) -> None:
    assert lead_end(text, 0, len(text)) == 0


@pytest.mark.parametrize(
    ("text", "teller"),
    [
        ("Builders, the office said, finished 46,818 homes.", ", the office said"),
        (
            "Exports rose 3%, according to figures released today.",
            ", according to figures released today",
        ),
        ("Exports rose 3%, said Anna Berg, an economist.", ", said Anna Berg"),
        ("Exports rose 3%, official data showed on Tuesday.", ", official data showed on Tuesday"),
        ("Exports rose to 3%, he said he hoped.", None),
        ("Exports, which had shown no life, rose.", None),
        ("Exports rose, according to the 3% of firms that answered.", None),
    ],
)
def test_who_told_a_sentence_is_found(text: str, teller: str | None) -> None:
    found = [span.of(text) for span in attributions(text, Span(0, len(text)))]
    assert found == ([teller] if teller else [])
