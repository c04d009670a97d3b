"""Home of `Score`: how good the answers of one size, split and kind are, and how fast."""

import statistics
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from concepts import Usual
from labels import SLOTS, Label, Slots, is_right


@dataclass(frozen=True, slots=True)
class Judged:
    """One sentence with what it was matched to.

    `rank` is the place of the first right candidate, from 1; None where none of them is right.
    """

    split: str
    label: Label
    answer: Mapping[str, Any]
    is_right: bool
    rank: int | None

    @property
    def series(self) -> str | None:
        """The chosen series; None where none was."""
        chosen = self.answer["series"]
        return None if chosen is None else str(chosen)

    @property
    def is_wrong(self) -> bool:
        """Whether a series was chosen that is not right."""
        return self.series is not None and not self.is_right


def judged(split: str, label: Label, answer: Mapping[str, Any], usual: Usual) -> Judged:
    """The answer to a sentence held against its label; for a label of the kind `none` no series
    is right."""
    rows = answer.get("rows", {})
    good = {
        key
        for key, row in rows.items()
        if label.wanted and is_right(Slots(**{name: row[name] for name in SLOTS}), label, usual)
    }
    keys = [one["series"] for one in answer["candidates"]]
    rank = next((place for place, key in enumerate(keys, 1) if key in good), None)
    return Judged(split, label, answer, answer["series"] in good, rank)


@dataclass(frozen=True, slots=True)
class Score:
    """Shares of the sentences of one kind. Of the kind `none` the recalls are None."""

    sentences: int
    recall_1: float | None
    recall_10: float | None
    false_match: float
    abstained: float
    reasons: Mapping[str, int]


def score(found: Sequence[Judged]) -> Score:
    """The score of some sentences of one kind, at least one."""
    total, wanted = len(found), found[0].label.wanted
    reasons = Counter(str(one.answer["reason"]) for one in found if one.series is None)
    right = sum(one.is_right for one in found) / total
    within = sum(one.is_right or one.rank is not None for one in found) / total
    return Score(
        sentences=total,
        recall_1=right if wanted else None,
        recall_10=within if wanted else None,
        false_match=sum(one.is_wrong for one in found) / total,
        abstained=sum(reasons.values()) / total,
        reasons=dict(reasons.most_common()),
    )


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that so many percent stay under."""
    if len(values) < 2:
        return values[0] if values else 0.0
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def told(one: Judged) -> str:
    """A wrong match with its sentence, label, chosen series and the parts of its score."""
    slots = {name: getattr(one.label.slots, name) for name in SLOTS}
    meant = " ".join(f"{name}={value}" for name, value in slots.items() if value)
    lines = [f"{one.label.key} ({one.label.kind}) {one.label.text}", f"  meant  {meant}"]
    rows = one.answer.get("rows", {})
    title = rows.get(one.series, {}).get("title", "")
    lines.append(f"  chosen {one.series or 'none: ' + str(one.answer['reason'])}  {title}")
    for place, candidate in enumerate(one.answer["candidates"][:3], 1):
        parts = " ".join(f"{name}={value:.2f}" for name, value in candidate["parts"].items())
        mark = "right" if place == one.rank else "     "
        lines.append(f"  {place} {mark} {candidate['score']:.3f} {candidate['series']}  {parts}")
    return "\n".join(lines)
