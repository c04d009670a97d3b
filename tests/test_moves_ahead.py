"""Whether a move told at the front of a sentence, or beside its subject, keeps its time to
itself."""

import pytest
from told_claims import Told, times_match

READ = {
    "a level reached before a fall": (
        "Payrolls rose by 90,000 in July. Having touched 4.9% in June, the jobless rate slid to "
        "4.7%.",
        "2026-08-10",
        {"4.9%": "2026-06", "4.7%": "2026-07"},
    ),
    "a rise before one the other way": (
        "Payrolls rose by 90,000 in July. After rising to 4.9% in June, the jobless rate eased "
        "back to 4.7%.",
        "2026-08-10",
        {"4.9%": "2026-06", "4.7%": "2026-07"},
    ),
    "what goes on behind a move at the front": (
        "Payrolls rose by 90,000 in July. After rising to 4.9% in June, the jobless rate eased "
        "back to 4.7%. Builders cut 4,000 posts.",
        "2026-08-10",
        {"4.9%": "2026-06", "4.7%": "2026-07", "4,000": "2026-07"},
    ),
    "a fall before another one": (
        "Payrolls rose by 90,000 in July. Having lost 9,000 posts in June, builders cut another "
        "4,000.",
        "2026-08-10",
        {"9,000": "2026-06", "4,000": "2026-07"},
    ),
    "what a subject had done before": (
        "Output rose by 2% in July. Retail sales, up 3.1% in June, dropped 0.8%.",
        "2026-08-10",
        {"3.1%": "2026-06", "0.8%": "2026-07"},
    ),
    "a subject that went into reverse": (
        "Output rose by 2% in July. Retail sales, up 3.1% in June, went into reverse: they "
        "contracted by 0.8%.",
        "2026-08-10",
        {"3.1%": "2026-06", "0.8%": "2026-07"},
    ),
    "a subject that reached a level by its own move": (
        "Output rose by 2% in July. Exports, up 9.9% in June, hit £33bn.",
        "2026-08-10",
        {"9.9%": "2026-06", "£33bn": "2026-06"},
    ),
    "a move with a time of its own": (
        "After climbing 2% in May, retail sales dropped 1.2% in June.",
        "2026-08-10",
        {"2%": "2026-05", "1.2%": "2026-06"},
    ),
    "a quarter behind the base of a year ago": (
        "Net imports were 7.1 TWh in the first quarter of 2025, up 35% on the first quarter of "
        "2024 but 19% lower than in the fourth quarter.",
        "2025-07-02",
        {"35%": "2025-Q1 on 2024-Q1", "19%": "2025-Q1 on 2024-Q4"},
    ),
    "brackets that correct the level compared with": (
        "Emissions in 2024 were 3.3% lower than in 2023 (initially put at 384.2 million tonnes and "
        "since raised to 385.5 million tonnes).",
        "2025-07-02",
        {"384.2 million tonnes": "2023", "385.5 million tonnes": "2023"},
    ),
    "brackets that correct the rate": (
        "Emissions in 2024 were 3.3% lower than in 2023 (revised from 3.5%).",
        "2025-07-02",
        {"3.5%": "2024"},
    ),
    "what had been sold a year earlier": (
        "Sales of tiles came to $1.39 billion in May, 39% short of what had been sold a year "
        "earlier.",
        "2025-06-20",
        {"39%": "2025-05 on 2024-05"},
    ),
    "the like period": (
        "The shortfall in the first five months was $84 billion, against $65 billion in the like "
        "period of 2024, an expansion of 29%.",
        "2025-06-20",
        {"$65 billion": "2024-01/2024-05", "29%": "2025-01/2025-05 on 2024-01/2024-05"},
    ),
    "a market that runs beside another": (
        "The rate was 2.1% in May. On the parallel market last year it was 9.4%.",
        "2025-06-20",
        {"9.4%": "2024"},
    ),
    "an issue of the year before it": (
        "The last snapshot of the labour market for 2025 landed on Monday.\n\n"
        "Construction payrolls contracted by 13,000.",
        "2026-01-09",
        {"13,000": "open"},
    ),
    "a year that an article is about": (
        "In 2025 the labour market slowed.\n\nConstruction payrolls contracted by 13,000.",
        "2026-01-09",
        {"13,000": "2025"},
    ),
    "what a subject had come to before": (
        "Payrolls rose by 90,000 in July. The jobless rate, which had climbed to 4.9%, fell back "
        "to 4.7%.",
        "2026-08-10",
        {"4.9%": "open", "4.7%": "2026-07"},
    ),
    "what a subject had come to at a time told": (
        "Payrolls rose by 90,000 in July. The jobless rate, which had climbed to 4.9% in May, fell "
        "back to 4.7%.",
        "2026-08-10",
        {"4.9%": "2026-05", "4.7%": "2026-07"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ.keys())
def test_the_times(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)
