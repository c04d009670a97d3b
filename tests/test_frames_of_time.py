"""Times that the build of a sentence gives its figures."""

import pytest
from told_claims import Told, times_match, told

READ = {
    "what has come since, behind what had been": (
        "In the third quarter claims rose to 47,000. Three months earlier the count had been "
        "46,596, and the backlog has lengthened for 17 quarters running.",
        {"46,596": "2025-04/2025-06", "17": "2025-Q3"},
    ),
    "what had been all along": (
        "In the third quarter claims rose to 47,000. Three months earlier the count had been "
        "46,596, and the backlog had lengthened for 17 quarters running.",
        {"46,596": "2025-04/2025-06", "17": "2025-04/2025-06"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ)
def test_the_time_is(text: str, expected: Told) -> None:
    times_match(text, "2026-01-05", expected)
