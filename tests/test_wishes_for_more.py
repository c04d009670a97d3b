"""More of what somebody wishes for, which moves no figure."""

import pytest
from told_claims import kinds


@pytest.mark.parametrize(
    ("text", "figure", "kind"),
    [
        ("Of 50.4 million workers, 11 percent wanted more hours in May.", "11 percent", "level"),
        ("In May 50.4 million were in work, of whom 11% sought fewer hours.", "11%", "share"),
        ("Sales were 11% more in May than in April.", "11%", "growth"),
        ("Shops that wanted more staff sold 11% more in May.", "11%", "growth"),
    ],
)
def test_more_of_what_is_wished_for_is_no_movement(text: str, figure: str, kind: str) -> None:
    assert kinds(text)[figure][0] == kind
