"""What a figure is that stands beside another: brackets, comparisons, tolls, parts of a whole."""

import pytest
from told_claims import kinds, times_match


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Digital sales rose 5.3% to £1,442m in 2025, or 48.5% of the total (2024: 46.4%).",
            {"48.5%": ("share", ""), "46.4%": ("share", "")},
        ),
        ("Exports grew 3.1% in May (April: 2.2%).", {"2.2%": ("growth", "up")}),
        ("Sales were £77.2m, up 2.4% (Q3 last year: £75.4m).", {"£75.4m": ("level", "")}),
        ("The rate was 4.1% in May (a year earlier: 4.3%).", {"4.3%": ("level", "")}),
        ("Sales rose 3.1% in May (sales in Perth: 2,300).", {"2,300": ("level", "")}),
        (
            "Food inflation was 4.2%, higher than the 3.9% analysts had pencilled in.",
            {"3.9%": ("level", "")},
        ),
        ("Exports rose 4.2%, more than the 3.9% of April.", {"3.9%": ("growth", "up")}),
        (
            "The rate was 0.75 percentage points lower than the 22.97 per cent seen in April.",
            {"22.97 per cent": ("level", "")},
        ),
        (
            "Of the 412,000 arrivals in May, 38% came from Germany.",
            {"38%": ("share", "")},
        ),
        ("Gas met 12.8%, and the remaining 7.4% came from imports.", {"7.4%": ("share", "")}),
        ("The other 3% rise came in May.", {"3%": ("growth", "up")}),
        ("The rate is 2%, half of where it stood in May.", {"half": ("multiple", "")}),
        ("In May half of where he lives was flooded.", {"half": ("share", "")}),
        (
            "The FTSE closed 0.3 per cent in the red on Thursday.",
            {"0.3 per cent": ("growth", "down")},
        ),
        ("The club was £3m in the red in May.", {"£3m": ("level", "")}),
        (
            "Gold ended $12, or 0.4%, down at $4,310 on Thursday.",
            {"$12": ("change", "down"), "0.4%": ("growth", "down"), "$4,310": ("level", "down")},
        ),
        ("They ended up at $4,310 on Thursday.", {"$4,310": ("level", "")}),
        ("Business was 2.0 per cent slacker than in May.", {"2.0 per cent": ("growth", "down")}),
        ("The state lost 106 motorcyclists in May.", {"106": ("level", "")}),
        ("The county lost 212 people to road crashes in May.", {"212": ("level", "")}),
        ("Crashes killed 41 cyclists in May.", {"41": ("level", "")}),
        ("The economy lost 4,100 jobs in May.", {"4,100": ("change", "down")}),
        ("March's gain had been 158,000.", {"158,000": ("change", "up")}),
        ("The gain was seen in 158,000 homes.", {"158,000": ("level", "")}),
        ("February saw 22,000 jobs lost.", {"22,000": ("change", "down")}),
        ("May saw 3,100 homes sold.", {"3,100": ("level", "")}),
        (
            "Clinics accounted for 31,000 of the 120,000 jobs added in May.",
            {"31,000": ("change", "up"), "120,000": ("change", "up")},
        ),
        (
            "Ohio gained 10,400 in May, while Texas, with 8.3 million, still holds 31%.",
            {"8.3 million": ("level", "")},
        ),
        (
            "Ohio gained 10,400 in May, but Texas, at 2.98 million, grew faster.",
            {"2.98 million": ("level", "")},
        ),
        (
            "Ohio gained 10,400 residents in May, while Texas, with 9,300, came second.",
            {"9,300": ("change", "up")},
        ),
        ("Clinics held 31,000 of the 120,000 jobs in May.", {"31,000": ("level", "")}),
    ],
)
def test_a_figure_is_read_by_what_it_stands_beside(
    text: str, expected: dict[str, tuple[str, str]]
) -> None:
    found = kinds(text)
    assert {quote: found[quote] for quote in expected} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There were 7,244 trips in May, an increase of 113 or 1.6 per cent on a year earlier.",
            {"113": "2026-05 on 2025-05", "1.6 per cent": "2026-05 on 2025-05"},
        ),
        (
            "Payrolls rose by 2,100 in May, or 1.2 per cent. Pay was 3% up on a year earlier.",
            {"3%": "2026-05 on 2025-05"},
        ),
        (
            "The backlog came to 18,174 in May, under half the peak of 42,072 in November 2021.",
            {"half": "2026-05 on 2021-11"},
        ),
        (
            "Power stations put out less than half as much in 2025 as in 2001.",
            {"half": "2025 on 2001"},
        ),
        (
            "Traffic in May exceeded that of a year before by 3.3 per cent.",
            {"3.3 per cent": "2026-05 on 2025-05"},
        ),
    ],
)
def test_a_move_and_a_part_share_the_times_beside_them(text: str, expected: dict[str, str]) -> None:
    times_match(text, "2026-06-12", expected)
