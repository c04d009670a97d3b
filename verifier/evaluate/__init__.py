"""Home of `evaluate`: a labelled corpus is checked and scored, stage by stage, against its labels.

A corpus is a folder of article folders, or one such folder. Each holds `article.txt`, `gold.jsonl`
and `meta.json` (`published`, `packs`, `optional` spans, `split` ...).
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from verifier.errors import InputError
from verifier.evaluate.scores import Scores, add
from verifier.evaluate.scoring import Label, check_label, score_article
from verifier.model.article import Article
from verifier.model.verdict import ArticleReport
from verifier.reader import read_article
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.reference.opening import Opening
from verifier.report_json import article_json
from verifier.settings import Settings
from verifier.straight_line import check_article

ARTICLE, META, GOLD = "article.txt", "meta.json", "gold.jsonl"


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled article: what is checked, with which packs, and what is expected.

    `own` are pack folders of the corpus, which then stand alone; `others` are packs that were
    named on the command line. Without a folder of its own a named pack is a shipped one.
    """

    name: str
    article: Article
    labels: tuple[Label, ...]
    optional: tuple[Label, ...]
    meta: Mapping[str, Any]
    own: tuple[str, ...] = ()

    @property
    def isolated(self) -> bool:
        """Whether the corpus brings every pack that the article names."""
        return bool(self.own) and len(self.own) == len(self.meta.get("packs", ()))


Checked = tuple[Case, ArticleReport, Catalogue]
"""An article, its report, and the catalogue that it was checked against."""


def evaluate(
    corpus: Path,
    extra_packs: Sequence[str] = (),
    settings: Settings | None = None,
    split: str | None = None,
    how: Opening | None = None,
) -> Scores:
    """The scores over every article of `corpus` whose `split` is the one asked for (None: all).

    Raises `InputError` when the folder holds no labelled article or a label is broken.
    """
    return scored(check_cases(load_corpus(corpus, split), extra_packs, settings or Settings(), how))


def scored(checked: Iterable[Checked]) -> Scores:
    """The scores of articles that have been checked, all in one."""
    return add(
        score_article(
            case.name,
            case.labels,
            case.optional,
            article_json(report)["claims"],
            partial(family_of, catalogue),
        )
        for case, report, catalogue in checked
    )


def check_cases(
    cases: Sequence[Case],
    extra_packs: Sequence[str],
    settings: Settings,
    how: Opening | None = None,
) -> Iterator[Checked]:
    """Each article's report with the catalogue it was checked against, opened once per pack set
    and let go after the last article that needs it."""
    opened: dict[tuple[tuple[str, ...], bool], Catalogue] = {}
    wanted = [((*case.own, *extra_packs), case.isolated) for case in cases]
    last = {packs: place for place, packs in enumerate(wanted)}
    for place, (case, packs) in enumerate(zip(cases, wanted, strict=True)):
        if packs not in opened:
            opened[packs] = open_catalogue(*packs, how=how)
        catalogue = opened[packs] if place < last[packs] else opened.pop(packs)
        yield case, check_article(case.article, catalogue, settings), catalogue


def family_of(catalogue: Catalogue, key: str) -> object:
    """What stays the same between a series and its other forms; None for an unknown key."""
    series = catalogue.series.get(key)
    return series.family if series else None


def load_corpus(corpus: Path, split: str | None = None) -> list[Case]:
    """The labelled articles of `corpus` in the order of their names.

    Raises `InputError` naming file and line of what is missing or wrong.
    """
    if not corpus.is_dir():
        raise InputError(f"{corpus} is not a folder of labelled articles")
    alone = (corpus / ARTICLE).is_file()
    folders = [corpus] if alone else sorted(path.parent for path in corpus.glob(f"*/{ARTICLE}"))
    homes = [corpus / "packs", *([corpus.resolve().parent / "packs"] if alone else [])]
    cases = [load_case(folder, homes) for folder in folders]
    kept = [case for case in cases if split is None or case.meta.get("split") == split]
    if not kept:
        wanted = f" of the split {split!r}" if split else ""
        raise InputError(f"{corpus} holds no labelled article{wanted} (<name>/{ARTICLE}, {GOLD})")
    return kept


def load_case(folder: Path, homes: Sequence[Path] = ()) -> Case:
    """The labelled article in `folder`; `homes` are folders in which its packs are looked for."""
    meta = _json(folder / META)
    published = _day(str(meta.get("published", "")), folder / META)
    article = replace(read_article(folder / ARTICLE), published=published)
    named = [str(name) for name in meta.get("packs", ())]
    found = [next((h / n for h in homes if (h / n).is_dir()), None) for n in named]
    labels = []
    for number, line in enumerate(_text(folder / GOLD).splitlines(), 1):
        if line.strip():
            label = _parsed(line, f"{folder / GOLD} line {number}")
            check_label(label, article.text, f"{folder / GOLD} line {number}")
            labels.append(label)
    return Case(
        name=folder.resolve().name,
        article=article,
        labels=tuple(labels),
        optional=tuple(meta.get("optional", ())),
        meta=meta,
        own=tuple(str(path) for path in found if path),
    )


def _day(text: str, path: Path) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InputError(f"{path}: published {text!r} is not a date (YYYY-MM-DD)") from error


def _text(path: Path) -> str:
    if not path.is_file():
        raise InputError(f"{path} is missing: an article to score needs {ARTICLE}, {META}, {GOLD}")
    return path.read_text(encoding="utf-8")


def _json(path: Path) -> dict[str, Any]:
    return _parsed(_text(path), str(path))


def _parsed(text: str, where: str) -> dict[str, Any]:
    try:
        parsed = json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(f"{where} is not JSON: {error}") from error
    if not isinstance(parsed, dict):
        raise InputError(f"{where} must be a JSON object, not a {type(parsed).__name__}")
    return parsed
