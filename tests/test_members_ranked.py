"""Places among the members of a group that the sentence names as their owner."""

import pytest
from goods import goods
from small_catalogue import catalogue_of, verdicts_of


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Kuwait lifted oil output to 2.577 million barrels a day in October, making it OPEC's "
         "third-largest producer.", "supported"),
        ("Kuwait lifted oil output to 2.577 million barrels a day in October, making it OPEC's "
         "second-largest producer.", "mismatch"),
        ("OPEC's second-largest producer, Iraq, raised oil output in October.", "supported"),
    ],
)  # fmt: skip
def test_a_member_is_ranked_and_not_its_group(text: str, rating: str) -> None:
    told = verdicts_of(text, goods(), "2025-11-12")
    assert next(v.rating for quote, v in told.items() if quote in ("second", "third")) == rating


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Cotton was the second-biggest cloth in May.", "supported"),
        ("Cotton was the third-biggest cloth in May.", "mismatch"),
        ("Wool-linen was the third-biggest cloth in May.", "supported"),
        ("Nylon remained the biggest of the three cloths in May.", "supported"),
    ],
)
def test_a_field_holds_a_part_that_its_title_explains(text: str, rating: str) -> None:
    cloths = {"cotton": "cotton", "wool-linen": "wool-linen", "nylon": "nylon, not recycled"}
    sold = {"cotton": 410, "wool-linen": 305, "nylon": 622}
    series = ["series,title,indicator,ref_area,breakdown,unit,frequency,nature,headline"]
    series += [f'{b[:3]},"Cloth sales, Peru, {t}",cloth_sales,PER,{b},tonnes,M,flow,no'
               for b, t in cloths.items()]  # fmt: skip
    rows = ["series,period,value,published"]
    rows += [f"{b[:3]},2025-{m:02d},{v + m}," for b, v in sold.items() for m in (4, 5)]
    pack = catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")
    lead = "Cloth sales in Peru in May: nylon sold 627 tonnes.\n\n"
    told = verdicts_of(lead + text, pack, "2025-06-20")
    rank = next(v for quote, v in told.items() if quote in ("second", "third", "biggest"))
    assert rank.rating == rating, rank.explanation
