"""What becomes of slips planted in the supported claims of any article.

Run as `python benchmarks/mutations.py ARTICLE YYYY-MM-DD [PACK ...]`; with packs, these alone are
used. Slips that were missed, lost or called by another name are listed.
"""

import sys
from collections import Counter
from dataclasses import replace
from datetime import date
from time import perf_counter

from verifier.evaluate.detection import Fate, Outcome, detect
from verifier.evaluate.slips import Slip
from verifier.reader import read_article
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article


def outcomes(path: str, published: date, packs: list[str]) -> list[Outcome]:
    """The fate of every slip in the article at `path`."""
    article = replace(read_article(path), published=published)
    catalogue, settings = open_catalogue(packs, isolated=bool(packs)), Settings()
    report = check_article(article, catalogue, settings)
    print(", ".join(f"{count} {name}" for name, count in report.counts().items()))
    return list(detect(report, catalogue, settings))


def main() -> None:
    """Plant, check and print."""
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    started = perf_counter()
    found = outcomes(sys.argv[1], date.fromisoformat(sys.argv[2]), sys.argv[3:])
    counts = Counter((outcome.mutation.slip, outcome.fate) for outcome in found)
    print(f"{len(found)} slips in {perf_counter() - started:.1f} s\n")
    print(f"{'':12}" + "".join(f"{fate:>22}" for fate in Fate))
    for slip in Slip:
        print(f"{slip:12}" + "".join(f"{counts[slip, fate]:>22}" for fate in Fate))
    print()
    for outcome in found:
        if outcome.fate in (Fate.MISSED, Fate.LOST, Fate.WRONG_REASON):
            print(outcome)


if __name__ == "__main__":
    main()
