"""Home of `Scores`: how well reported claims meet labelled ones, stage by stage."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

K = TypeVar("K")

QUANTITY_FIELDS = ("unit", "bound", "upper")
CLAIM_FIELDS = (
    "direction",
    "operation",
    "assertion",
    "basis",
    "period",
    "baseline",
    "speaker",
    "context",
)
SLOTS = ("indicator", "ref_area", "counterpart", "breakdown", "adjustment")
FIELDS = (*QUANTITY_FIELDS, *CLAIM_FIELDS, *SLOTS)
"""Fields scored over found claims, in the order of the table."""
EXTRA_FIELDS = ("series", "family", "of", "computed", "caveats")
"""Further figures: the series itself, its family, the whole of a share, the computed value
within 1%, any of the wanted caveats."""
MISSING = "missing"
"""Stands for the rating or reason of a labelled claim that was not reported."""
SUPPORTED, MISMATCH, UNVERIFIED = "supported", "mismatch", "unverified"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of how many were right."""

    right: int = 0
    total: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.total + other.total)

    @property
    def share(self) -> float | None:
        """The fraction that is right; None where there was nothing to get right."""
        return self.right / self.total if self.total else None


@dataclass(frozen=True, slots=True)
class Detection:
    """Labelled claims found, labelled claims in all, and reported claims that nobody labelled."""

    found: int = 0
    wanted: int = 0
    spurious: int = 0

    def __add__(self, other: "Detection") -> "Detection":
        return Detection(
            self.found + other.found, self.wanted + other.wanted, self.spurious + other.spurious
        )

    @property
    def precision(self) -> float | None:
        """Found claims among all reported ones that count; None where none was reported."""
        return Tally(self.found, self.found + self.spurious).share

    @property
    def recall(self) -> float | None:
        """Found claims among the labelled ones; None where none is labelled."""
        return Tally(self.found, self.wanted).share

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; None where there is nothing to find."""
        return Tally(2 * self.found, self.found + self.spurious + self.wanted).share


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One field of one claim in which report and label differ."""

    article: str
    start: int
    quote: str
    field: str
    wanted: str
    got: str

    def __str__(self) -> str:
        place = f"{self.article}:{self.start} {self.quote!r}"
        return f"{place} {self.field}: wanted {self.wanted}, got {self.got}"


@dataclass(frozen=True, slots=True)
class Scores:
    """Figures over any number of articles; two of them add up to the figures of both.

    `values` are labels with a figure, `words` those without. `fields` counts over found claims.
    `ratings` and `reasons` count pairs of wanted and got, `MISSING` for a claim not reported.
    `wrong` counts disagreements by article, `labelled` labels by article.
    """

    values: Detection = Detection()
    words: Detection = Detection()
    fields: Mapping[str, Tally] = field(default_factory=dict)
    ratings: Mapping[tuple[str, str], int] = field(default_factory=dict)
    reasons: Mapping[tuple[str, str], int] = field(default_factory=dict)
    reason_of: Mapping[str, Tally] = field(default_factory=dict)
    wholly: Tally = Tally()
    labelled: Mapping[str, int] = field(default_factory=dict)
    wrong: Mapping[str, int] = field(default_factory=dict)
    disagreements: tuple[Disagreement, ...] = ()

    def rated(self, wanted: str | Sequence[str], got: str | Sequence[str]) -> int:
        """How many claims labelled `wanted` were rated `got`; each a rating or several."""
        wanted = (wanted,) if isinstance(wanted, str) else wanted
        got = (got,) if isinstance(got, str) else got
        return sum(self.ratings.get((w, g), 0) for w in wanted for g in got)

    @property
    def rating(self) -> Tally:
        """Found claims with the right rating."""
        pairs = {k: n for k, n in self.ratings.items() if k[1] != MISSING}
        return Tally(sum(n for (w, g), n in pairs.items() if w == g), sum(pairs.values()))

    @property
    def false_alarms(self) -> Tally:
        """Found true claims that were called a mismatch."""
        got = (SUPPORTED, MISMATCH, UNVERIFIED)
        return Tally(self.rated(SUPPORTED, MISMATCH), self.rated(SUPPORTED, got))

    @property
    def missed_errors(self) -> Tally:
        """Labelled mismatches that were called supported."""
        got = (SUPPORTED, MISMATCH, UNVERIFIED)
        return Tally(self.rated(MISMATCH, SUPPORTED), self.rated(MISMATCH, got))

    @property
    def caught(self) -> Tally:
        """Labelled mismatches called a mismatch, among all labelled ones, reported or not."""
        got = (SUPPORTED, MISMATCH, UNVERIFIED, MISSING)
        return Tally(self.rated(MISMATCH, MISMATCH), self.rated(MISMATCH, got))

    @property
    def silent(self) -> Tally:
        """Found checkable claims that were left unverified."""
        got = (SUPPORTED, MISMATCH, UNVERIFIED)
        checkable = (SUPPORTED, MISMATCH)
        return Tally(self.rated(checkable, UNVERIFIED), self.rated(checkable, got))

    @property
    def overjudged(self) -> Tally:
        """Found claims labelled unverified that were judged all the same."""
        got = (SUPPORTED, MISMATCH, UNVERIFIED)
        return Tally(self.rated(UNVERIFIED, (SUPPORTED, MISMATCH)), self.rated(UNVERIFIED, got))

    def figures(self) -> dict[str, float]:
        """Every share by name, those without a case left out; what a floor is written in."""
        named: dict[str, float | None] = {
            "values.precision": self.values.precision,
            "values.recall": self.values.recall,
            "values.f1": self.values.f1,
            "words.precision": self.words.precision,
            "words.recall": self.words.recall,
            "words.f1": self.words.f1,
        }
        named |= {f"field.{name}": tally.share for name, tally in self.fields.items()}
        named |= {f"reason.{rating}": tally.share for rating, tally in self.reason_of.items()}
        named |= {
            "rating": self.rating.share,
            "caught": self.caught.share,
            "wholly": self.wholly.share,
            "false_alarms": self.false_alarms.share,
            "missed_errors": self.missed_errors.share,
            "silent": self.silent.share,
            "overjudged": self.overjudged.share,
        }
        return {name: round(share, 4) for name, share in named.items() if share is not None}


def add(scores: Iterable[Scores]) -> Scores:
    """The figures over all of `scores`, in their order."""
    rows = list(scores)
    names = [n for n in (*FIELDS, *EXTRA_FIELDS) if any(n in row.fields for row in rows)]
    rated = (SUPPORTED, MISMATCH, UNVERIFIED)
    return Scores(
        values=sum((row.values for row in rows), Detection()),
        words=sum((row.words for row in rows), Detection()),
        fields={n: sum((r.fields.get(n, Tally()) for r in rows), Tally()) for n in names},
        ratings=_counted(row.ratings for row in rows),
        reasons=_counted(row.reasons for row in rows),
        reason_of={r: sum((x.reason_of.get(r, Tally()) for x in rows), Tally()) for r in rated},
        wholly=sum((row.wholly for row in rows), Tally()),
        labelled=_counted(row.labelled for row in rows),
        wrong=_counted(row.wrong for row in rows),
        disagreements=tuple(d for row in rows for d in row.disagreements),
    )


def _counted(counts: Iterable[Mapping[K, int]]) -> dict[K, int]:
    total: Counter[K] = Counter()
    for count in counts:
        total.update(count)
    return dict(sorted(total.items(), key=lambda item: str(item[0])))
