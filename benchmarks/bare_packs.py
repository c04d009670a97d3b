"""How well articles are checked against packs whose tables fill few columns.

Run as `python benchmarks/bare_packs.py [ARTICLES]`. The labelled articles of the split `dev` that
are checked against packs of the corpus alone are checked again with the same packs, columns
blanked.
"""

import csv
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from verifier.evaluate import check_cases, load_corpus
from verifier.evaluate.scoring import match_labels
from verifier.reference.shipped import shipped_packs
from verifier.report_json import article_json
from verifier.settings import Settings

CORPUS = Path(__file__).parent.parent / "claims"
SLOTS = ("indicator", "ref_area", "counterpart", "breakdown")
FORMS = ("nature", "prices", "adjustment", "transformation", "accumulation", "basis", "headline")
BLANKED: dict[str, Sequence[str]] = {
    "as filled": (),
    "indicator blank": SLOTS[:1],
    "all slots blank": SLOTS,
    "what is needed, multiplier and status": (*SLOTS, *FORMS, "aliases"),
}


def bare(blank: Sequence[str], names: Sequence[str], folder: Path) -> Path:
    """A corpus in `folder` of these articles, its packs without what the columns `blank` hold."""
    corpus = folder / "claims"
    (corpus / "packs").mkdir(parents=True)
    for name in names:
        (corpus / name).symlink_to(CORPUS / name)
    for pack in (CORPUS / "packs").iterdir():
        copy = corpus / "packs" / pack.name
        copy.mkdir()
        for part in pack.iterdir():
            (copy / part.name).symlink_to(part)
        table = copy / "series.csv"
        with table.open(encoding="utf-8", newline="") as opened:
            rows = list(csv.DictReader(opened))
        table.unlink()
        with table.open("w", encoding="utf-8", newline="") as opened:
            writer = csv.DictWriter(opened, list(rows[0]))
            writer.writeheader()
            writer.writerows({**row, **{c: "" for c in blank if c in row}} for row in rows)
    return corpus


def main() -> None:
    """Measure and print."""
    shipped = {folder.name for folder in shipped_packs()}
    listed = load_corpus(CORPUS, "dev")
    names = [c.name for c in listed if c.own and shipped.isdisjoint(Path(p).name for p in c.own)]
    names = names[: int(sys.argv[1])] if len(sys.argv) > 1 else names
    for title, blank in BLANKED.items():
        with TemporaryDirectory() as folder:
            cases = load_corpus(bare(blank, names, Path(folder)), "dev")
            found: Counter[tuple[str, str]] = Counter()
            for case, report, _ in check_cases(cases, (), Settings()):
                labels = [label for label in case.labels if not label.get("optional")]
                claims = match_labels(labels, article_json(report)["claims"])
                for label, claim in zip(labels, claims, strict=True):
                    found[label["rating"], claim["rating"] if claim else "missing"] += 1
        told = Counter[str]()
        for (rated, _), number in found.items():
            told[rated] += number
        right = sum(found[rating, rating] for rating in told) / max(1, told.total())
        print(
            f"{title}: {right:.1%} of {told.total()} ratings right, "
            f"{found['supported', 'mismatch']} of {told['supported']} falsely accused, "
            f"{found['mismatch', 'mismatch']} of {told['mismatch']} errors caught"
        )


if __name__ == "__main__":
    main()
