"""The labelled articles of `claims/`, each checked once for all that is asked of its report."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from verifier.evaluate import Checked, load_case, load_corpus, scored
from verifier.evaluate.scores import Scores
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

CLAIMS = Path(__file__).parents[1] / "claims"


@cache
def _opened(packs: tuple[str, ...], isolated: bool) -> Catalogue:
    """One for all articles that name these packs, as `evaluate` has it."""
    return open_catalogue(packs, isolated)


@cache
def checked(folder: Path) -> Checked:
    """An article with its report, in which it has its path from the project's folder on."""
    case = load_case(folder, [CLAIMS / "packs"])
    path = folder.relative_to(CLAIMS.parent) / "article.txt"
    case = replace(case, article=replace(case.article, path=path.as_posix()))
    catalogue = _opened(case.own, case.isolated)
    return case, check_article(case.article, catalogue, Settings()), catalogue


@cache
def scores(split: str) -> Scores:
    """What `evaluate` gives for the articles of a split."""
    return scored(checked(CLAIMS / case.name) for case in load_corpus(CLAIMS, split))
