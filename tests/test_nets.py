"""Which figures are what is left of two flows, and no change of one."""

import pytest
from told_claims import kinds


@pytest.mark.parametrize(
    ("text", "quote", "operation"),
    [
        ("New Zealand gained a net 1,396 migrants in October.", "1,396", "level"),
        ("Kent lost an estimated net 8,200 young people to London.", "8,200", "level"),
        ("Builders added a net 9,000 jobs in October.", "9,000", "change"),
        ("The town gained 8,200 people in 2024.", "8,200", "change"),
    ],
)
def test_a_net_of_people_is_a_level_of_its_own(text: str, quote: str, operation: str) -> None:
    assert kinds(text)[quote][0] == operation
