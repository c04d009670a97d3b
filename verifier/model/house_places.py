"""Home of `HousePlaces`: where the words that a desk has of its own are kept."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HousePlaces:
    """Where house knowledge lies: alias and reject files, and the folder of the picks or None."""

    aliases: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()
    picks: str | None = None

    def __bool__(self) -> bool:
        """Whether there is anything to look at."""
        return bool(self.aliases or self.rejects or self.picks)
