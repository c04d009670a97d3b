"""Numbers in words joined by hyphens, whose "a-half" is no half-year."""

import pytest
from told_claims import shipped

from verifier.reader import article_from
from verifier.report_json import article_json
from verifier.settings import Settings
from verifier.straight_line import read_claims


def claims_of(text: str) -> list[tuple[str, float]]:
    report = read_claims(article_from(text.encode(), "copy.txt"), shipped(), Settings())
    claims = article_json(report, checked=False)["claims"]
    return [(c["quote"], c["quantity"]["value"]) for c in claims if c["quantity"]]


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("Sales saw a two-and-a-half per cent rise.", "two-and-a-half per cent", 2.5),
        ("Pay rose by one-and-a-quarter points.", "one-and-a-quarter points", 1.25),
        ("Output grew three-and-a-half percent in all.", "three-and-a-half percent", 3.5),
        ("It cost four-and-a-half million euros.", "four-and-a-half million", 4_500_000),
    ],
)
def test_a_hyphenated_half_belongs_to_its_number(text: str, quote: str, value: float) -> None:
    assert (quote, value) in [(q.removesuffix(" euros"), v) for q, v in claims_of(text)]


@pytest.mark.parametrize(
    "text", ["It slept for two-and-a-half years.", "Shares hit a two-and-a-half-year high."]
)
def test_a_hyphenated_length_is_a_time(text: str) -> None:
    assert claims_of(text) == []
