"""The same measure of another place: "that on its UK counterpart", and what is counted back."""

import pytest
from small_catalogue import verdicts_of
from told_claims import labelled_pack

YIELDS = (
    "The yield on the 10-year Treasury rose 4 basis points to 4.18 per cent on Wednesday and that "
    "on its UK counterpart {} basis points to {} per cent."
)


@pytest.mark.parametrize(
    ("moved", "level", "ratings"),
    [
        ("8", "4.48", ("supported", "supported")),
        ("8", "4.84", ("supported", "mismatch")),
        ("8", "4.18", ("supported", "mismatch")),
    ],
)
def test_a_counterpart_is_told_of_its_own_place(
    moved: str, level: str, ratings: tuple[str, str]
) -> None:
    found = verdicts_of(YIELDS.format(moved, level), labelled_pack("world_markets"), "2026-01-03")
    assert (found["8 basis points"].rating, found[f"{level} per cent"].rating) == ratings
    assert found["8 basis points"].series == found[f"{level} per cent"].series == "gilt10y"


def test_a_year_ago_is_counted_from_the_figure_beside_it() -> None:
    text = (
        "Spain's GDP grew by 0.6% in the third quarter.\n\n"
        "Italian unemployment has fallen to 5.7%, from {} a year ago.\n"
    )
    pack = labelled_pack("euro_big_four")
    found = verdicts_of(text.format("6.4%"), pack, "2026-01-20")["6.4%"]
    assert (str(found.period), found.rating) == ("2024-11", "supported")
    assert verdicts_of(text.format("6.2%"), pack, "2026-01-20")["6.2%"].rating != "supported"
