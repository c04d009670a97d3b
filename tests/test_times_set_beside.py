"""When a figure set beside another one is of, and times told by how a stretch ends or begins."""

from datetime import date

import pytest
from told_claims import times_match

from verifier.language.times.expressions import find_times
from verifier.model.span import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Turnover shrank to 4.73 trillion yen on Thursday from 7.65 trillion yen on Wednesday.",
            {"4.73 trillion yen": "2026-06-11", "7.65 trillion yen": "2026-06-10"},
        ),
        (
            "The dollar bought 157.50 yen on Monday, compared with 158.71 yen a day earlier.",
            {"157.50 yen": "2026-06-08", "158.71 yen": "2026-06-05"},
        ),
        (
            "Some 412 people joined on Thursday, and 380 had done so in May.",
            {"380": "2026-05"},
        ),
        (
            "Reserves, which stood at $13.7 billion a year ago, finished May at $16.27 billion.",
            {"$13.7 billion": "2025-05", "$16.27 billion": "2026-05"},
        ),
        (
            "In the five months to May, exports came to 199,108 tonnes, compared with 208,877 "
            "tonnes in the corresponding period.",
            {"199,108 tonnes": "2026-01/2026-05", "208,877 tonnes": "2025-01/2025-05"},
        ),
        (
            "Exports came to 9,108 tonnes in May, and imports to 8,877 tonnes in the same month.",
            {"9,108 tonnes": "2026-05", "8,877 tonnes": "2026-05"},
        ),
        (
            "Remittances to Pakistan swelled to $38.9 billion in the fiscal year that ended last "
            "June.",
            {"$38.9 billion": "2024-07/2025-06"},
        ),
        (
            "Annual growth slowed to 4.9% in April from 5.1%.",
            {"4.9%": "2026-04", "5.1%": "2026-03"},
        ),
        (
            "Year on year, exports rose 2% to €9bn in April, from €8.8bn.",
            {"€9bn": "2026-04", "€8.8bn": "2025-04"},
        ),
        (
            "Excise was 3.9 per cent lower in May than in January.",
            {"3.9 per cent": "2026-05 on 2026-01"},
        ),
        (
            "The index slid to 127.2 in May from 129.7 as recently as February.",
            {"127.2": "2026-05", "129.7": "2026-02"},
        ),
        (
            "A kilo went for £44.62 in May; in December it was £50.38.",
            {"£44.62": "2026-05", "£50.38": "2025-12"},
        ),
        (
            "Borrowing in 2025-26 is now put at £148.1bn, revised from £146.3bn.",
            {"£148.1bn": "2025-04/2026-03", "£146.3bn": "2025-04/2026-03"},
        ),
        ("Losses in 2025-26 came to €148.1m.", {"€148.1m": "2025/2026"}),
        ("Retail sales, May: -0.4%", {"-0.4%": "2026-05"}),
        ("April: 2.3%", {"2.3%": "2026-04"}),
        ("The rule may: 2.3% is the limit.", {}),
        (
            "Between 2019 and 2025 output fell from 52m tonnes to 41m.",
            {"52m tonnes": "2019", "41m": "2025"},
        ),
        ("Between 2019 and 2025 they gave 52m tonnes to it.", {"52m tonnes": "2019/2025"}),
    ],
)
def test_a_figure_is_of_the_time_it_is_set_at(text: str, expected: dict[str, str]) -> None:
    times_match(text, "2026-06-12", expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has fallen by 3% since January compared with the same period of 2025.", True),
        ("It has fallen by 3% since January, against the same stretch of 2025.", True),
        ("It has fallen by 3% since January.", False),
        ("It has fallen by 3% since March compared with the same period of 2025.", False),
        ("The port is 2.1% ahead for the year.", True),
        ("The port was 2.1% busier for the year.", False),
    ],
)
def test_a_stretch_since_january_set_against_its_like_is_the_year_so_far(
    text: str, expected: bool
) -> None:
    found = find_times(text, Span(0, len(text)), date(2026, 6, 12))
    assert any(time.to_date for time in found) is expected
