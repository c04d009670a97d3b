"""Home of `without_one`: labelled articles whose packs lack one of the series that they tell of."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tables import Way, chance, read_tables, write_packs

from verifier.evaluate import Case, load_corpus

ONE_TAKEN = "one labelled series"
"""What this way to take series away is called."""


@dataclass(frozen=True, slots=True)
class Without:
    """Articles with packs of their own, and the series that those of each of them lack."""

    cases: Sequence[Case]
    taken: Mapping[str, str]

    def counts(self, article: str, label: Mapping[str, Any]) -> bool:
        """Whether a label is a true figure of the series that the packs of its article lack: only
        such a figure is looked at."""
        return is_true(label) and label.get("series") == self.taken[article]


def is_true(label: Mapping[str, Any]) -> bool:
    """Whether a label is that of a true figure of a series."""
    return label["rating"] == "supported" and bool(label.get("series"))


def series_taken(case: Case, seed: str) -> str | None:
    """One of the series of an article's true figures, as chance falls with a seed; None where they
    are of none."""
    keys = sorted({str(label["series"]) for label in case.labels if is_true(label)})
    return chance(seed, case.name).choice(keys) if keys else None


def without_one(cases: Sequence[Case], folder: Path, seed: str) -> Without:
    """The articles that have true figures, as a corpus in `folder`, each with its packs but for one
    series of those figures; packs left empty are not opened, and articles left without any pack
    are left out."""
    corpus = folder / "claims"
    taken: dict[str, str] = {}
    for case in cases:
        key = series_taken(case, seed)
        if key is None:
            continue
        names = [
            name
            for pack in map(Path, case.own)
            if any(row["series"] != key for row in read_tables(pack).series)
            for name in write_packs(pack, corpus / "packs" / case.name, _less(key))
        ]
        if not names:
            continue
        taken[case.name] = key
        home = corpus / case.name
        home.mkdir()
        (home / "article.txt").write_text(case.article.text, encoding="utf-8", newline="")
        labels = "".join(f"{json.dumps(label)}\n" for label in case.labels)
        (home / "gold.jsonl").write_text(labels, encoding="utf-8")
        meta = {**case.meta, "packs": [f"{case.name}/{name}" for name in names]}
        (home / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    return Without(load_corpus(corpus, "dev"), taken)


def _less(key: str) -> Way:
    return Way(lambda tables: tables.only(lambda row: row["series"] != key))
