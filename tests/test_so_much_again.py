"""How much larger something is "again" than another is growth, whatever adjective tells it, and no
share that some other series may have by chance."""

import pytest
from small_catalogue import austria, verdicts_of


@pytest.mark.parametrize("adjective", ["much", "large", "big", "dear", "high", "valuable"])
@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("a third as {} again as in February", "a third"),
        ("half as {} again as the 14,152 million euros of February", "half"),
    ],
)
def test_so_much_again_is_growth(adjective: str, told: str, figure: str) -> None:
    text = (
        f"Austria's exports came to 16,553 million euros in March 2025, {told.format(adjective)}."
    )
    found = verdicts_of(text, austria(), "2025-12-20")[figure]
    assert found.operation == "growth", found.explanation


def test_as_much_is_no_growth() -> None:
    text = (
        "Austria's exports came to 16,553 million euros in March 2025, a third as much as in May."
    )
    assert verdicts_of(text, austria(), "2025-12-20")["a third"].operation != "growth"


@pytest.mark.parametrize(("share", "rating"), [("a sixth", "supported"), ("a third", "mismatch")])
def test_what_came_on_top_is_weighed(share: str, rating: str) -> None:
    text = "Austria's exports came to 16,553 million euros in March 2025, {} as large again as in"
    found = verdicts_of(f"{text.format(share)} February.", austria(), "2025-12-20")[share]
    assert found.rating == rating, found.explanation
