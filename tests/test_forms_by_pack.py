"""Which series are other forms of one: none that a pack prints beside its own edition of it."""

from dataclasses import replace

import pytest

from verifier.model.period import Frequency
from verifier.model.series import Series, Transformation, forms_beside

CREWS = Series("crews", "harbour", "Crews of Malta", "person", Frequency.MONTH, "crews", "MLT")
YEARLY = replace(CREWS, key="crews_year", frequency=Frequency.YEAR)
MOVES = replace(CREWS, key="crews_change", transformation=Transformation.PERIOD)
THEIRS = replace(CREWS, key="their_crews", pack="office")
THEIR_MOVES = replace(MOVES, key="their_change", pack="office")


@pytest.mark.parametrize(
    ("kin", "expected"),
    [
        pytest.param([CREWS, YEARLY, MOVES], ["crews_year", "crews_change"], id="its pack's"),
        pytest.param([CREWS, THEIR_MOVES], ["their_change"], id="of a pack that has only these"),
        pytest.param([CREWS, MOVES, THEIRS, THEIR_MOVES], ["crews_change"], id="of two editions"),
    ],
)
def test_what_a_pack_prints_beside_its_own_edition_is_of_that_one(
    kin: list[Series], expected: list[str]
) -> None:
    assert [one.key for one in forms_beside(CREWS, kin) if one is not CREWS] == expected
