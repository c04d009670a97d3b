"""Changes of a level over a window whose levels at hand came out long after the article."""

import pytest
from told_claims import checked

TEXT = (
    "The jobless rate held at 3.8%, the level it had jumped to in August from 3.5% the month "
    "before. It is still only four tenths of a point above April's 3.4%.\n\n"
    "Over the three months to September the economy created {} jobs, an average of 266,000 a "
    "month. June now looks the odd one out: its 105,000 is less than a third of what September "
    "brought.\n\n"
    "May's gain of 339,000 remains well above all of them.\n"
)


@pytest.mark.parametrize(("jobs", "rating"), [("799,000", "unverified"), ("1,799,000", "mismatch")])
def test_what_was_rebased_since_may_have_been_another_sum(jobs: str, rating: str) -> None:
    assert checked(TEXT.format(jobs), "2023-10-06")[jobs] == rating
