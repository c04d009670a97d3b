"""How well articles are checked that say the same in other words.

Run as `python benchmarks/variations/vary.py [VARIATION ...] [--every N] [--list N]`. The labelled
articles of the split `dev` are rewritten by rules, in one respect at a time that changes nothing of
what they say, and checked again. A rating that was right before and is wrong then hangs on the
wording.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from edits import Edited
from respects import RESPECTS
from rewriting import Rewriting
from rich.console import Console
from rich.progress import track
from sentences import parsed

from verifier.errors import InputError
from verifier.evaluate import Case, check_cases, load_corpus
from verifier.evaluate.scoring import match_labels
from verifier.report_json import article_json
from verifier.settings import Settings

CORPUS = Path(__file__).parents[2] / "claims"
MISSING = "missing"
Place = tuple[str, int]
"""A label: the name of its article and its number there."""


@dataclass
class Result:
    """What became of the labels of the articles in which a variation found something to rewrite.

    `edits` are the places rewritten, `before` and `after` the ratings given, by label and what is
    right; `worse` the labels that were rightly rated before and are not after, with their sentence.
    """

    edits: int = 0
    pairs: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    worse: list[str] = field(default_factory=list)

    @property
    def row(self) -> Sequence[object]:
        """Edits, ratings right before and after, worse for an edit, false alarms and errors caught
        before and after."""
        told = self.pairs.total()
        before = sum(n for (right, was, _), n in self.pairs.items() if right == was)
        after = sum(n for (right, _, now), n in self.pairs.items() if right == now)
        return (
            self.edits,
            f"{before / max(1, told):.1%}",
            f"{after / max(1, told):.1%}",
            f"{len(self.worse) / max(1, self.edits):.1%}",
            *(self._of(right, n) for right in ("supported", "mismatch") for n in (1, 2)),
        )

    def _of(self, right: str, at: int) -> int:
        return sum(n for key, n in self.pairs.items() if key[0] == right and key[at] == "mismatch")


def ratings(cases: Sequence[Case], told: str) -> Iterator[tuple[Place, Mapping[str, Any], str]]:
    """Each label of the articles: its place, the label, and what rating its claim got."""
    checked = check_cases(cases, (), Settings())
    shown = track(checked, told, len(cases), transient=True, console=Console(stderr=True))
    for case, report, _ in shown:
        claims = match_labels(case.labels, article_json(report)["claims"])
        for number, (label, claim) in enumerate(zip(case.labels, claims, strict=True)):
            yield (case.name, label.get("number", number)), label, rating_of(label, claim)


def rating_of(label: Mapping[str, Any], claim: Mapping[str, Any] | None) -> str:
    """The rating that a claim got, that of the label where it may be either; where nothing holds
    the figure, not to report it is right too."""
    rating = str(claim["rating"]) if claim else MISSING
    open_too = rating == MISSING and label["rating"] == "unverified"
    return str(label["rating"]) if open_too or rating == label.get("or_rating") else rating


def rewritten(cases: Sequence[Case], rewriting: Rewriting, folder: Path) -> int:
    """Write the articles in which a variation finds something to rewrite as a corpus; the number
    of places rewritten."""
    corpus, count = folder / "claims", 0
    corpus.mkdir()
    (corpus / "packs").symlink_to(CORPUS / "packs")
    for case in cases:
        text = case.article.text
        new = Edited(text, rewriting(text, parsed(text)))
        if not new.count:
            continue
        count += new.count
        labels = [{**label, "number": n} for n, label in enumerate(case.labels)]
        home = corpus / case.name
        home.mkdir()
        (home / "article.txt").write_text(new.text, encoding="utf-8", newline="")
        kept = "".join(f"{json.dumps(label)}\n" for label in _moved(labels, new))
        (home / "gold.jsonl").write_text(kept, encoding="utf-8")
        (home / "meta.json").write_text(
            json.dumps({**case.meta, "optional": list(_moved(case.optional, new))}),
            encoding="utf-8",
        )
    return count


def _moved(labels: Sequence[Mapping[str, Any]], new: Edited) -> Iterator[dict[str, Any]]:
    for label in labels:
        place = new.moved(label["start"], label["end"])
        if place is not None:
            start, end = place
            yield {**label, "start": start, "end": end, "quote": new.text[start:end]}


def result_of(
    cases: Sequence[Case], before: Mapping[Place, str], name: str, rewriting: Rewriting
) -> Result:
    """The ratings of the articles as one variation says them, beside those before."""
    found = Result()
    with TemporaryDirectory() as folder:
        found.edits = rewritten(cases, rewriting, Path(folder))
        if not found.edits:
            return found
        again = load_corpus(Path(folder) / "claims", "dev")
        texts = {case.name: case.article.text for case in again}
        for place, label, now in ratings(again, name):
            if label.get("optional"):
                continue
            right, was = label["rating"], before[place]
            found.pairs[right, was, now] += 1
            if was == right != now:
                text = texts[place[0]][max(0, label["start"] - 120) : label["end"] + 80]
                found.worse.append(f"{place[0]}: {label['quote']!r} {right} -> {now}: {text!r}")
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="VARIATION", help=", ".join(RESPECTS))
    parser.add_argument("--every", type=int, default=1, help="take every so many-th article")
    parser.add_argument("--list", type=int, default=0, help="how many newly wrong to list of each")
    given = parser.parse_args()
    unknown = sorted(set(given.names) - set(RESPECTS))
    if unknown:
        raise InputError(f"no variation is called {unknown[0]!r}; there are {', '.join(RESPECTS)}")
    cases = load_corpus(CORPUS, "dev")[:: given.every]
    before = {place: now for place, _, now in ratings(cases, "as printed")}
    print("| variation | edits | right before | after | worse, of edits", end="")
    print(" | false alarms before | after | errors caught before | after |")
    print("|" + " --- |" * 9)
    for name in given.names or RESPECTS:
        found = result_of(cases, before, name, RESPECTS[name])
        print(f"| {name} | {' | '.join(map(str, found.row))} |", flush=True)
        for line in found.worse[: given.list]:
            print(f"  {line}")


if __name__ == "__main__":
    main()
