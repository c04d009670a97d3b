"""Home of `Job` and `run`: several inputs read and checked, one bad one never stopping the rest."""

import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import BinaryIO

from verifier.errors import ConfigError, PackError, VerifierError
from verifier.model.article import Article
from verifier.model.house import HousePlaces
from verifier.model.verdict import ArticleReport, PackInfo, Report
from verifier.reader import article_from, read_article, shown, stream_bytes
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.reference.opening import Opening
from verifier.registry import discover
from verifier.settings import Settings
from verifier.verify import check_article, read_claims
from verifier.version import own_version
from verifier.writer import WriteOptions, Writer

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done. `published` None lets each article say; `today` is the last resort.

    `data` is the folder of added packs, None takes in none; `how` is how packs are opened.
    """

    paths: tuple[str, ...]
    today: date
    settings: Settings = field(default_factory=Settings)
    reference: tuple[str, ...] = ()
    isolated: bool = False
    data: Path | None = None
    house: HousePlaces | None = None
    published: date | None = None
    as_of: date | None = None
    checked: bool = True
    stdin_name: str = STDIN
    how: Opening = field(default_factory=Opening)


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears of the run while it goes on: warnings, details, and the count of inputs done."""

    warn: Callable[[str], None]
    note: Callable[[str], None]
    progress: Callable[[int, str], None]


def run(job: Job, stdin: BinaryIO, listener: Listener) -> Report:
    """The report over all inputs, in their order; what cannot be read is its article's error.

    Raises `PackError` for a broken pack: no article is judged on thinned data. Raises
    `ConfigError` for a language model that is not there.
    """
    started = perf_counter()
    catalogue = open_catalogue(
        job.reference, job.isolated, data=job.data, house=job.house, how=job.how
    )
    listener.note(f"reference data opened in {1000 * (perf_counter() - started):.0f} ms")
    articles: list[ArticleReport] = []
    for place, path in enumerate(job.paths):
        listener.progress(place, path)
        started = perf_counter()
        report = _one(job, path, stdin, catalogue, listener)
        articles.append(report)
        listener.note(f"{report.path}: done in {1000 * (perf_counter() - started):.0f} ms")
    listener.progress(len(job.paths), "")
    packs = [PackInfo(pack.name, pack.version, pack.sha256) for pack in catalogue.packs]
    packs += [PackInfo(file.name, "", file.sha256, file.kind) for file in catalogue.house.files]
    return Report(own_version(), tuple(packs), tuple(articles), job.checked)


def _one(
    job: Job, path: str, stdin: BinaryIO, catalogue: Catalogue, listener: Listener
) -> ArticleReport:
    """One input's report. Nothing that one article does may end the run, not even our own bug."""
    name = job.stdin_name if path == STDIN else shown(path)
    try:
        article = _dated(job, _read(job, path, stdin), listener)
        if job.checked:
            return check_article(article, catalogue, job.settings, job.as_of)
        return read_claims(article, catalogue, job.settings)
    except (PackError, ConfigError):
        raise
    except VerifierError as error:
        return ArticleReport(name, None, job.as_of, error=str(error))
    except Exception as error:
        listener.note(traceback.format_exc())
        message = f"{name}: internal error ({type(error).__name__}: {error}); please report it"
        return ArticleReport(name, None, job.as_of, error=message)


def _read(job: Job, path: str, stdin: BinaryIO) -> Article:
    if path == STDIN:
        data = stream_bytes(stdin, job.stdin_name, job.settings.max_bytes)
        return article_from(data, job.stdin_name)
    return read_article(path, job.settings)


def _dated(job: Job, article: Article, listener: Listener) -> Article:
    """The article with the day it is judged on: as told, as it says itself, or today."""
    for notice in article.notices:
        listener.note(f"{article.path}: {notice}")
    if article.skipped:
        listener.note(f"{article.path}: not read: {'; '.join(article.skipped)}")
    published = job.published or article.published
    if published is None:
        listener.warn(
            f"{article.path}: no publication date found; taken as of today, {job.today} "
            "(say --published YYYY-MM-DD)"
        )
    elif published > job.today:
        listener.warn(f"{article.path}: published {published} lies in the future")
    return replace(article, published=published or job.today)


def write_report(report: Report, format_name: str, options: WriteOptions) -> str:
    """The report in one of the formats of `verifier/writers/`."""
    return discover("verifier.writers", Writer)[format_name].write(report, options)
