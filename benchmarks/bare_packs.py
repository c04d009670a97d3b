"""How well articles are checked against packs that are filled as another desk would.

Run as `python benchmarks/bare_packs.py [WAY ...] [--every N] [--list N]`. The labelled articles of
the split `dev` that are checked against packs of the corpus alone are checked again with the same
packs rewritten, in one respect at a time. Most ways change nothing of what a pack says: a rating
that was right before and is wrong then hangs on the convention. `--less` measures ways that take
series away, after which nothing may be accused: `one labelled series` takes one from each article,
as chance falls with `--seed`, and only the true figures of that one are counted. `--refused` shows
the errors of ways that the contract forbids.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from verifier.errors import InputError, PackError
from verifier.evaluate import Case, check_cases, load_corpus
from verifier.evaluate.scoring import match_labels
from verifier.reference.packs import load_pack
from verifier.reference.shipped import shipped_packs
from verifier.report_json import article_json
from verifier.settings import Settings

sys.path.insert(0, str(Path(__file__).parent / "packs"))

from cells_refused import REFUSED
from desks import WAYS
from series_beside import LESS
from series_taken import ONE_TAKEN, without_one
from tables import Way, chance, read_tables, write_packs

CORPUS = Path(__file__).parent.parent / "claims"
MISSING, ACCUSED = "missing", "mismatch"
Place = tuple[str, int]
"""A label: the name of its article and its number there."""


@dataclass
class Result:
    """What became of the labels: `pairs` counts them by what is right and the ratings given before
    and after, `worse` are those rightly rated before and not after, or accused only then, with
    their sentence."""

    pairs: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    worse: list[tuple[bool, str]] = field(default_factory=list)

    @property
    def row(self) -> Sequence[object]:
        """Labels, ratings right before and after, false alarms and errors caught likewise."""
        told = self.pairs.total()
        rights = (self._right(at) for at in (1, 2))
        shares = (f"{right / max(1, told):.1%}" for right in rights)
        alarms = (self._accused(right, at) for right in ("supported", "mismatch") for at in (1, 2))
        return (told, *shares, *alarms)

    def add(
        self, place: Place, label: Mapping[str, Any], was: str, now: str, text: str, told: str
    ) -> None:
        """Count a label that was rated so before and is now, with what was told of it."""
        right = label["rating"]
        self.pairs[right, was, now] += 1
        if right != now and (was == right or now == ACCUSED != was):
            around = text[max(0, label["start"] - 120) : label["end"] + 80]
            line = f"{place[0]}: {label['quote']!r} {right} -> {now}: {around!r} | {told}"
            self.worse.append((now != ACCUSED, line))

    def _right(self, at: int) -> int:
        return sum(n for key, n in self.pairs.items() if key[at] == key[0])

    def _accused(self, right: str, at: int) -> int:
        return sum(n for key, n in self.pairs.items() if key[0] == right and key[at] == "mismatch")


def own_cases() -> Sequence[Case]:
    """The articles of `dev` that are checked against packs of the corpus alone."""
    shipped = {folder.name for folder in shipped_packs()}
    return [
        case
        for case in load_corpus(CORPUS, "dev")
        if case.own
        and len(case.own) == len(case.meta["packs"])
        and shipped.isdisjoint(Path(pack).name for pack in case.own)
    ]


def refilled(cases: Sequence[Case], way: Way, folder: Path) -> Sequence[Case]:
    """The same articles, as a corpus in `folder`, with their packs filled in another way."""
    corpus = folder / "claims"
    (corpus / "packs").mkdir(parents=True)
    names = sorted({Path(pack).name for case in cases for pack in case.own})
    written = {name: write_packs(CORPUS / "packs" / name, corpus / "packs", way) for name in names}
    for name in names if way.others else ():
        if not (corpus / "packs" / name).exists():
            (corpus / "packs" / name).symlink_to(CORPUS / "packs" / name)
    for case in cases:
        own = [Path(pack).name for pack in case.own]
        more = [n for pack in own for n in written[pack]] + _others(case.name, own, names, way)
        home = corpus / case.name
        home.mkdir()
        for part in ("article.txt", "gold.jsonl"):
            (home / part).symlink_to(CORPUS / case.name / part)
        (home / "meta.json").write_text(json.dumps({**case.meta, "packs": more}), encoding="utf-8")
    return load_corpus(corpus, "dev")


def _others(article: str, own: Sequence[str], names: Sequence[str], way: Way) -> list[str]:
    """So many other packs as the way opens beside, of which no series has an id of another."""
    found: list[str] = []
    taken = {key for name in own for key in _keys(name)}
    left = [name for name in names if name not in own] if way.others else []
    chance(article).shuffle(left)
    for name in left:
        if len(found) < way.others and taken.isdisjoint(_keys(name)):
            taken |= _keys(name)
            found.append(name)
    return found


def _keys(pack: str) -> set[str]:
    return {row["series"] for row in read_tables(CORPUS / "packs" / pack).series}


def ratings(cases: Sequence[Case]) -> Iterator[tuple[Place, Mapping[str, Any], str, str]]:
    """Each label of the articles: its place, the label, what rating its claim got, and why."""
    for case, report, _ in check_cases(cases, (), Settings()):
        claims = match_labels(case.labels, article_json(report)["claims"])
        for number, (label, claim) in enumerate(zip(case.labels, claims, strict=True)):
            if not label.get("optional"):
                told = claim["explanation"] if claim else ""
                yield (case.name, number), label, rating_of(label, claim), told


def rating_of(label: Mapping[str, Any], claim: Mapping[str, Any] | None) -> str:
    """The rating that a claim got, that of the label where it may be either; where nothing holds
    the figure, not to report it is right too."""
    rating = str(claim["rating"]) if claim else MISSING
    open_too = rating == MISSING and label["rating"] == "unverified"
    return str(label["rating"]) if open_too or rating == label.get("or_rating") else rating


def unchanged(again: Sequence[Case]) -> Iterator[Case]:
    """The cases whose packs are read as those of the corpus are; they would be rated the same."""
    alike: dict[str, bool] = {}
    for case in again:
        names = [Path(pack).name for pack in case.own]
        if names != [Path(pack).name for pack in own_packs(case.name)]:
            continue
        for pack in map(Path, case.own):
            if pack.name not in alike:
                alike[pack.name] = content_of(pack) == content_of(CORPUS / "packs" / pack.name)
        if all(alike[name] for name in names):
            yield case


def own_packs(article: str) -> Sequence[str]:
    """The packs that an article of the corpus is checked against."""
    meta = json.loads((CORPUS / article / "meta.json").read_text(encoding="utf-8"))
    return list(meta["packs"])


def content_of(folder: Path) -> tuple[object, ...]:
    """What is read of a pack: its series and their figures."""
    pack = load_pack(folder)
    figures = {key: pack.observations[key] for key in pack.observations}
    return pack.series, figures


def result_of(cases: Sequence[Case], before: Mapping[Place, str], way: Way) -> Result:
    """The ratings with packs filled in one way beside those before. Raises `PackError` where such
    a pack is refused."""
    found = Result()
    with TemporaryDirectory() as folder:
        again = refilled(cases, way, Path(folder))
        texts = {case.name: case.article.text for case in again}
        same = {case.name for case in unchanged(again)}
        for case in again:
            if case.name in same:
                for number, label in enumerate(case.labels):
                    if not label.get("optional"):
                        was = before[case.name, number]
                        found.pairs[label["rating"], was, was] += 1
        for place, label, now, told in ratings([c for c in again if c.name not in same]):
            found.add(place, label, before[place], now, texts[place[0]], told)
    return found


def result_without_one(cases: Sequence[Case], before: Mapping[Place, str], seed: str) -> Result:
    """What became of the true figures of one series of each article where its packs lack it."""
    found = Result()
    with TemporaryDirectory() as folder:
        without = without_one(cases, Path(folder), seed)
        texts = {case.name: case.article.text for case in without.cases}
        for place, label, now, told in ratings(without.cases):
            if without.counts(place[0], label):
                found.add(place, label, before[place], now, texts[place[0]], told)
    return found


def problems_of(cases: Sequence[Case], way: Way) -> Sequence[str]:
    """What is said of the first pack of these articles filled in such a way."""
    with TemporaryDirectory() as folder:
        try:
            list(ratings(refilled(cases[:1], way, Path(folder))))
        except PackError as error:
            return [line.removeprefix(f"{folder}/claims/packs/") for line in error.problems]
    return []


def main() -> None:
    """Measure and print."""
    known = {**WAYS, **LESS, ONE_TAKEN: None}
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="WAY", help="; ".join(known))
    parser.add_argument("--every", type=int, default=1, help="take every so many-th article")
    parser.add_argument("--list", type=int, default=0, help="how many newly wrong to list of each")
    parser.add_argument("--less", action="store_true", help="ways that take series away")
    parser.add_argument("--seed", default="1", help=f"of chance, for {ONE_TAKEN!r}")
    parser.add_argument("--refused", action="store_true", help="errors of what is forbidden")
    given = parser.parse_args()
    unknown = sorted(set(given.names) - set(known))
    if unknown:
        raise InputError(f"no way is called {unknown[0]!r}; there are {'; '.join(known)}")
    cases = own_cases()[:: given.every]
    if given.refused:
        for name, way in REFUSED.items():
            print(f"{name}: {(problems_of(cases, way) or ['accepted'])[0]}")
        return
    before = {place: now for place, _, now, _ in ratings(cases)}
    print("| Filled | Claims | Right before | after | False alarms before | after", end="")
    print(" | Errors caught before | after |\n|" + " --- |" * 8, flush=True)
    for name in given.names or ([*LESS, ONE_TAKEN] if given.less else WAYS):
        way = known[name]
        found = (
            result_of(cases, before, way) if way else result_without_one(cases, before, given.seed)
        )
        print(f"| {name} | {' | '.join(map(str, found.row))} |", flush=True)
        for _, line in sorted(found.worse, key=lambda one: one[0])[: given.list]:
            print(f"  {line}", flush=True)


if __name__ == "__main__":
    main()
