"""What a finding says holds every figure that it is about, so that it can be redone by hand."""

from dataclasses import replace
from datetime import date

import pytest
from stories import nothing

from verifier.reader import article_from
from verifier.settings import Settings
from verifier.straight_line import check_article

DAY = date(2025, 12, 10)
TEXTS = (
    "Reserves dropped by $1.9 billion to $61.4 billion. They had stood at $66.3 billion in May.",
    "Journeys rose to 4,820 thousand in November (4,061 a year earlier), an increase of 4.8%.",
    "Sales rose to $1.33 billion. Operating profit came in at $186 million, or 12% of sales.",
    "Of the 2,400 people asked, 1,164, or 61%, were in favour and 648 (27%) against.",
    "Immigration came to 6,230 and emigration to 4,118, so that net migration was 2,412.",
    "Rain came to 212, 187 and 201 millimetres, an average of 220 millimetres.",
    "Skylark ordered 40 jets worth $5.2 billion, or $103 million each.",
    "Merle produced 212,000 ounces in the third quarter. Output for the first nine months was "
    "565,000 ounces, after 218,000 in the first quarter and 225,000 in the second.",
    "The loan books of Baltic and Coastline grew 4.0% and 6.0% respectively.\n\nAt Baltic, loans "
    "rose to €21.8 billion from €20.0 billion. Coastline's book grew to €10.6 billion from €10.0 "
    "billion.",
    "Spending is put at 323 billion crowns and revenue at 312 billion. The budget deficit will be "
    "21 billion crowns.",
)


@pytest.mark.parametrize("text", TEXTS)
def test_a_finding_prints_each_of_its_figures(text: str) -> None:
    article = replace(article_from(text.encode(), "story.txt"), published=DAY)
    report = check_article(article, nothing(), Settings())
    quotes = {v.claim.id: v.claim.span.of(text) for v in report.verdicts}
    assert report.findings
    for found in report.findings:
        assert all(quotes[claim] in found.explanation for claim in found.claims)
