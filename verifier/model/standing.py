"""Home of `Standing`: what a desk has decided about a finding, which changes no rating."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Severity(IntEnum):
    """How loudly a line of the report speaks, as compilers and linters do; higher is graver."""

    INFO = 0
    WARNING = 1
    ERROR = 2

    def __str__(self) -> str:
        return self.name.lower()


class SetAside(StrEnum):
    """Where it is written that a finding is not to be reported again."""

    BASELINE = "baseline"
    FILE = "file"
    INLINE = "inline"


@dataclass(frozen=True, slots=True)
class Suppression:
    """That a finding is set aside: by what, and why; a baseline gives no reason."""

    by: SetAside
    why: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """The severities that a desk gives to the names in one finding, and whether it is set aside.

    A name that is not listed keeps the severity that the program gives it.
    """

    severities: tuple[tuple[str, Severity], ...] = ()
    suppression: Suppression | None = None

    def severity_of(self, name: str) -> Severity | None:
        """The severity given to a reason, caveat or contradiction, if any was."""
        return dict(self.severities).get(name)


AS_IT_IS = Standing()
"""Nobody has decided anything."""
