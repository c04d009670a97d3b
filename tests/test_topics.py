"""What a figure or record is about whose own words name no measure."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.verdict import Rating

_LEAD = "Austria's exports came to €16.456 billion in June 2025"


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        ("{lead}, the highest since May 2025.", "highest since May 2025"),
        ("{lead} and were the highest since May 2025.", "highest since May 2025"),
        ("{lead}, which was the lowest since April 2025.", "lowest since April 2025"),
    ],
)
def test_a_record_in_apposition_is_told_of_the_figure_before_it(sentence: str, cue: str) -> None:
    found = verdicts_of(sentence.format(lead=_LEAD), austria(), "2025-08-10")
    assert found[cue].series == "x"


def test_a_partner_that_takes_a_part_is_looked_up_among_the_partners_of_the_topic() -> None:
    found = verdicts_of(f"{_LEAD}. Italy alone took €2.321 billion.", austria(), "2025-08-10")
    assert found["€2.321 billion"].series == "x_ita"
    assert found["€2.321 billion"].rating is Rating.SUPPORTED


def test_a_partner_is_not_accused_by_a_figure_that_fits_none() -> None:
    found = verdicts_of(f"{_LEAD}. Italy alone took €2.918 billion.", austria(), "2025-08-10")
    assert found["€2.918 billion"].rating is Rating.UNVERIFIED


def test_a_figure_answers_the_question_before_it() -> None:
    text = (
        f"{_LEAD}. And imports? Up at €17.197 billion. Are the exporters happy? Too early to say."
    )
    found = verdicts_of(text, austria(), "2025-08-10")
    assert (found["€17.197 billion"].series, found["€17.197 billion"].rating) == ("m", "supported")


def test_a_question_with_a_figure_of_its_own_is_no_topic() -> None:
    text = f"{_LEAD}. Imports of €9 billion? Hardly, when the total was €16.456 billion."
    assert verdicts_of(text, austria(), "2025-08-10")["€16.456 billion"].rating != "mismatch"
