"""Home of the exceptions that the project raises for broken input or broken code.

VerifierError
├── InputError          an article that cannot be read (missing, binary, too large ...)
├── PackError           a reference pack that is broken; carries every problem found
├── ConfigError         a configuration file or option value that makes no sense
├── PeriodError         a string or a pair that is no period
└── UnknownNameError    a plug-in, series, reason or rule that does not exist
"""

from collections.abc import Sequence


class VerifierError(Exception):
    """Base of all errors; `str()` is a sentence fit for a user."""


class InputError(VerifierError):
    """An article that cannot be read; the message names the path and what would be right."""


class PackError(VerifierError):
    """A reference pack that is broken; `problems` lists each by file, row and column."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


class ConfigError(VerifierError):
    """A configuration file or option value that makes no sense."""


class PeriodError(VerifierError):
    """A string that is not a period, or two periods that do not go together."""


class UnknownNameError(VerifierError):
    """A plug-in, series, reason or rule that does not exist; the message offers the nearest."""
