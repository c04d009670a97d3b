"""Home of `ClientSettings`: what an editor's own settings say of how to check."""

from collections.abc import Mapping, Sequence
from typing import Any

SECTION = "verifier"


class ClientSettings:
    """The settings of one client: those it began with, and above them those it has given since."""

    def __init__(self) -> None:
        self._first: Mapping[str, Any] = {}
        self._since: Mapping[str, Any] = {}

    def begin(self, options: object) -> None:
        """Take the `initializationOptions`, with or without the name of the section around."""
        self._first = _section(options)

    def take(self, given: object) -> None:
        """Take what the client has sent or answered since."""
        self._since = _section(given[0] if isinstance(given, Sequence) and given else given)

    @property
    def values(self) -> Mapping[str, Any]:
        """What holds now, by the keys of the configuration file."""
        return {**self._first, **self._since}


def _section(given: object) -> Mapping[str, Any]:
    """The settings in an object; none in anything else."""
    if not isinstance(given, Mapping):
        return {}
    inner = given.get(SECTION)
    own = inner if isinstance(inner, Mapping) else given
    return {str(name): value for name, value in own.items()}
