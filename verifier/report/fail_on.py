"""Home of `FailOn`, the levels of `--fail-on`."""

from enum import StrEnum


class FailOn(StrEnum):
    """From which verdict on a run exits with 1.

    From grave to slight: a mismatch, another number in a source document or a contradiction inside
    the article; a claim that could not be verified, nor found in a source; a warning, which is any
    of these or a supported claim with a caveat.
    """

    MISMATCH = "mismatch"
    UNVERIFIED = "unverified"
    WARNING = "warning"
    NEVER = "never"
