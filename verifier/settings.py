"""Home of `Settings`: every threshold, with its source, in one frozen place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Thresholds of reading, matching and judging; all fractions are of the printed figure.

    The hedge widths are those of the project's design page (section 4, Rounding and Hedges);
    the matching thresholds were set on the gold corpus and are printed by `evaluate`.
    """

    about: float = 0.05
    """"about", "roughly", "around": within this fraction of the figure."""
    near: float = 0.10
    """"nearly", "just over": on the named side and within this fraction."""
    weak_bound: float = 0.10
    """Beyond this distance a true "more than" earns the caveat `weak_bound`."""
    weak_word: float = 0.10
    """The same for a fraction or multiple in words, of which there are few: with 0.25, "more than a
    fifth" is weak from a quarter on, the next such word; "more than doubled" from 2.5."""
    base_factor: float = 2.0
    """Growth that turns, or is more than so many times as large or as small, when the base moves
    by one period earns the caveat `cherry_picked_base`; 0: never."""
    small_count: float = 20.0
    """Growth from fewer than so many of what is counted earns the caveat `low_base`; 0: never. The
    US National Center for Health Statistics holds rates on fewer than 20 events unreliable
    (National Vital Statistics Reports, technical notes)."""
    low_base: float = 0.5
    """A doubling or more from less than so large a part of what had been usual (the median of the
    same time of the five years before) earns it too; 0: never."""
    rebound: float = 0.0
    """Growth that undoes the opposite move before it, to within so large a part of itself, earns
    the caveat `rebound`; 0: never, as half of all movements by the month turn the one before."""
    record_reach: float = 2.0
    """A record "since" a date that reaches more than so many times as far back earns the caveat
    `record_reaches_further`; 0: never."""
    record_years: float = 5.0
    """A record over fewer years than that earns the caveat `short_history`: about the length of an
    economic expansion (64 months on average since 1945, by the NBER's dates), in which a growing
    measure is at a record most of the time."""
    flat: float = 0.5
    """"flat", "unchanged": growth of at most so many percent either way, which is none in whole
    percents; more than twice that is not flat. Of a rate: 0.1 points."""
    no_caveat: tuple[str, ...] = ()
    """Caveats that are not to be shown."""
    ratio: float = 0.05
    """Fractions and multiples in words ("a third", "doubled") hold within this fraction."""
    sum_drift: float = 0.001
    """A sum of separately published parts may miss the published total by this fraction."""
    match_floor: float = 0.42
    """A candidate below this score is not a match: `no_series`."""
    match_margin: float = 0.08
    """Candidates within this score of the best are readings of the same text."""
    rival_margin: float = 0.04
    """Another measure this close to the best is a reading too: disagreement is `ambiguous`."""
    sure: float = 0.75
    """Below this score a figure that nothing explains accuses nobody."""
    candidates_shown: int = 5
    """At most so many candidates stand in a report."""
    alternatives_shown: int = 3
    """At most so many other slips stand beside the one that is named."""
    meanings: str = "associations"
    """How a measure is guessed that no sentence names: by the words that stand around it
    (`associations`), also by what the sentence means (`vectors`, with the extra `semantic`) or,
    where the words tell none, by the `letters` of its names; or not at all (`off`)."""
    max_bytes: int = 20_000_000
    """Larger input files are refused."""
    directions: bool = False
    """Whether movements without a figure ("exports rose in November") are claims too."""
    parse: bool = True
    """Whether sentences in which figures compete for a subject are parsed."""
    model: str = ""
    """The language model of the parse, a name or a folder; empty: the one that is installed."""
