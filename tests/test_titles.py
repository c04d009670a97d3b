"""What the titles of series say of their measure."""

import pytest

from verifier.model.series import head_of


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Offences per 100,000 people, England", "Offences per 100,000 people"),
        ("Net sales (restated), snacks", "Net sales"),
        ("Unemployment rate", "Unemployment rate"),
    ],
)
def test_the_head_of_a_title_ends_at_a_comma_that_parts(title: str, head: str) -> None:
    assert head_of(title) == head
