"""Home of `Job` and `run`: several inputs read and checked, one bad one never stopping the rest."""

import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from importlib.util import find_spec
from pathlib import Path, PurePath
from time import perf_counter
from typing import BinaryIO

from verifier.errors import ConfigError, InputError, PackError, VerifierError
from verifier.model.article import Article
from verifier.model.house_places import HousePlaces
from verifier.model.verdict import ArticleReport, PackInfo, Report
from verifier.reader import Reader, article_from, file_bytes, read_article, shown, stream_bytes
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.reference.opening import Opening
from verifier.registry import discover
from verifier.report.backdrop import with_backdrops
from verifier.settings import Settings
from verifier.sources.document import Source
from verifier.straight_line import check_article, read_claims, read_source
from verifier.version import own_version
from verifier.writer import WriteOptions, Writer

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done. `published` None lets each article say; `today` is the last resort.

    `stdin_form` is the format of what is read from standard input, empty to tell it by content.
    `sources` are the documents that the articles are written from. `data` is the folder of added
    packs, None takes in none; `how` is how packs are opened. `backdrops` asks for the series behind
    the verdicts, which a format that draws them shows.
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
    stdin_form: str = ""
    how: Opening = field(default_factory=Opening)
    sources: tuple[str, ...] = ()
    backdrops: bool = False


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears of the run while it goes on: warnings, details, and the count of inputs done."""

    warn: Callable[[str], None]
    note: Callable[[str], None]
    progress: Callable[[int, str], None]


def run(
    job: Job, stdin: BinaryIO, listener: Listener, catalogue: Catalogue | None = None
) -> Report:
    """The report over all inputs, in their order; what cannot be read is its article's error.

    `catalogue` is what `opened` gave for such a job before; it is opened where there is none.
    Raises `PackError` for a broken pack and `InputError` for a source document that cannot be read:
    no article is judged on thinned data. Raises `ConfigError` for a language model that is not
    there.
    """
    catalogue = catalogue or opened(job)
    sources = _Sources(job, catalogue, listener)
    articles: list[ArticleReport] = []
    for place, path in enumerate(job.paths):
        listener.progress(place, path)
        started = perf_counter()
        report = _one(job, path, stdin, catalogue, sources, listener)
        articles.append(report)
        listener.note(f"{report.path}: done in {1000 * (perf_counter() - started):.0f} ms")
    listener.progress(len(job.paths), "")
    packs = [PackInfo(pack.name, pack.version, pack.sha256) for pack in catalogue.packs]
    packs += [PackInfo(file.name, "", file.sha256, file.kind) for file in catalogue.house.files]
    return Report(own_version(), tuple(packs), tuple(articles), job.checked)


def opened(job: Job) -> Catalogue:
    """The reference data that a job asks for. Raises `PackError`."""
    return open_catalogue(job.reference, job.isolated, data=job.data, house=job.house, how=job.how)


class _Sources:
    """The source documents, each read once; one without a date of its own once for each date of an
    article."""

    def __init__(self, job: Job, catalogue: Catalogue, listener: Listener) -> None:
        self._articles = [read_article(path, job.settings) for path in job.sources]
        self._settings, self._catalogue = job.settings, catalogue
        self._read: dict[tuple[int, date | None], Source] = {}
        for article in self._articles:
            for notice in article.notices:
                listener.note(f"{article.path}: {notice}")

    def for_article(self, published: date | None) -> list[Source]:
        """The sources as they are read beside an article of that day."""
        return [self._source(n, published) for n in range(len(self._articles))]

    def _source(self, number: int, published: date | None) -> Source:
        article = self._articles[number]
        day = article.published or published
        if (number, day) not in self._read:
            dated = replace(article, published=day)
            self._read[number, day] = read_source(dated, self._catalogue, self._settings)
        return self._read[number, day]


def _one(
    job: Job,
    path: str,
    stdin: BinaryIO,
    catalogue: Catalogue,
    sources: _Sources,
    listener: Listener,
) -> ArticleReport:
    """One input's report. Nothing that one article does may end the run, not even our own bug."""
    name = job.stdin_name if path == STDIN else shown(path)
    try:
        article = _dated(job, _read(job, path, stdin), listener)
        if job.checked:
            told = sources.for_article(article.published)
            report = check_article(article, catalogue, job.settings, job.as_of, told)
            return with_backdrops(report, catalogue) if job.backdrops else report
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
        return article_from(data, job.stdin_name, job.stdin_form)
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


def write_report(
    report: Report,
    format_name: str,
    options: WriteOptions,
    paths: tuple[str, ...] = (),
    settings: Settings | None = None,
) -> str | bytes:
    """The report in one of the formats of `verifier/writers/`, bytes where that is no text.

    A format that copies its input gets it from `paths`, read once more. Raises `InputError` where
    it is no such file.
    """
    writer = _writer(format_name)
    if writer.copies and paths:
        options = replace(options, original=_original(paths[0], writer, settings or Settings()))
    return writer.write(report, options)


def _original(path: str, writer: Writer, settings: Settings) -> bytes:
    data = file_bytes(path, settings.max_bytes)
    reader = discover("verifier.readers", Reader)[writer.copies]
    if not reader.reads(data, path):
        raise InputError(
            f"{shown(path)}: the format {writer.name} copies {' '.join(reader.suffixes)} files;"
            " this is another one"
        )
    return data


def draws(format_name: str) -> bool:
    """Whether a format shows the series behind the verdicts."""
    return _writer(format_name).draws


def ready_to_write(
    format_name: str, options: WriteOptions, target: str, paths: tuple[str, ...] = ()
) -> None:
    """Raise `ConfigError` where a format cannot be written to the file `target`: it lacks what must
    be installed for it or an option, it is no text and no file is given, or it copies its input and
    `paths` are not one file or one of another ending."""
    writer = _writer(format_name)
    if writer.needs and find_spec(writer.needs) is None:
        raise ConfigError(
            f"the format {format_name} needs the extra {writer.extra}: "
            f"pip install 'verifier[{writer.extra}]'"
        )
    if writer.binary and not target:
        raise ConfigError(
            f"the format {format_name} is no text: give a file, -o report{writer.suffix}"
        )
    if writer.copies and (len(paths) > 1 or STDIN in paths):
        raise ConfigError(
            f"the format {format_name} copies its input: give one file at a time, by its name"
        )
    if writer.copies:
        _refuse_other_kind(writer, target, paths[0])
    writer.demand(options)


def _refuse_other_kind(writer: Writer, target: str, path: str) -> None:
    """A copy is of the kind of its original (a .docm holds macros), and no program opens one that
    is named for another kind."""
    suffixes = discover("verifier.readers", Reader)[writer.copies].suffixes
    own, named = (PurePath(one).suffix.lower() for one in (path, target))
    if own != named and own in suffixes and named in suffixes:
        raise ConfigError(
            f"{target}: a copy of a {own} file is one too; call it "
            f"{PurePath(target).with_suffix(own)}"
        )


def _writer(format_name: str) -> Writer:
    return discover("verifier.writers", Writer)[format_name]
