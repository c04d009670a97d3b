"""Home of `verify`: one text checked from Python, as `verifier check` checks a file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from verifier.config import settings_from
from verifier.errors import ConfigError, InputError
from verifier.galley.dateline import dateline
from verifier.galley.layout import blocks_of
from verifier.model.article import Article
from verifier.model.verdict import ArticleReport
from verifier.reader import digest
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

Packs = Catalogue | Sequence[str | Path] | str | Path
"""What figures are held against: an open catalogue, or packs beside the shipped ones."""
Thresholds = Settings | Mapping[str, Any] | None
_KEPT = 4
"""So many sets of packs stay open."""


def verify(
    text_or_article: str | Article,
    published: date | str | None = None,
    *,
    reference: Packs = (),
    as_of: date | str | None = None,
    settings: Thresholds = None,
) -> ArticleReport:
    """Every numeric claim of a text with its verdict.

    `published` is the day of publication, needed where neither the article nor its text gives one:
    no clock is asked. `reference` holds packs beside the shipped ones, each a folder or the name of
    a shipped one, or is a catalogue that `open_catalogue` gave. `as_of` is the day whose knowledge
    counts (default: the day of publication). `settings` may be a mapping of the thresholds that
    differ. Neither a configuration file nor what the user has added to any folder is read.

    Raises `InputError` for what is no text or has no date, `ConfigError` for a date or a setting
    that makes no sense, `PackError` for a pack that is broken or unknown.
    """
    limits = settings_of(settings)
    article = article_of(text_or_article, published, limits)
    return check_article(article, catalogue_of(reference), limits, day_of(as_of, "as_of"))


def article_of(
    text_or_article: object, published: object, settings: Settings, path: str = "-"
) -> Article:
    """The article to check, dated and divided into blocks; its text is the very text given, and
    `path` what a bare text is called.

    Raises `InputError` for what is no text or has no date, `ConfigError` for what is no date.
    """
    given = text_or_article
    if not isinstance(given, str | Article):
        kind = type(given).__name__
        raise InputError(
            f"{_named(path)}a string or an Article is wanted, not {kind} ({_short(given)})"
        )
    article = Article(given, path) if isinstance(given, str) else given
    name = _named(article.path)
    if not article.text.strip():
        raise InputError(f"{name}holds no text")
    content = article.text.encode("utf-8", errors="surrogatepass")
    most = settings.max_bytes
    if len(content) > most:
        raise InputError(f"{name}is larger than {most:,} bytes; raise max_bytes")
    day = day_of(published, "published") or day_of(article.published, "published")
    found = dateline(article.text[:20_000].splitlines()) if day is None else None
    if day is None and found is None:
        raise InputError(
            f"{name}no publication date found; give published='YYYY-MM-DD': "
            'without it "in November" could be any November'
        )
    return replace(
        article,
        blocks=article.blocks or blocks_of(article.text)[0],
        published=day or (found[0] if found else None),
        sha256=article.sha256 or digest(content),
    )


def _named(path: str) -> str:
    """How a message about a text begins: with its name, if it has one."""
    return f"{path}: " if path != "-" else "text: "


def day_of(given: object, what: str) -> date | None:
    """The day that a date, a point in time or a string in ISO 8601 stands for; None for None.

    Raises `ConfigError` that names `what` for anything else.
    """
    if given is None:
        return None
    if isinstance(given, datetime):
        return given.date()
    if isinstance(given, date):
        return given
    if isinstance(given, str):
        try:
            return datetime.fromisoformat(given.strip()).date()
        except ValueError as error:
            raise ConfigError(f"{what}: {given!r} is not a date (YYYY-MM-DD)") from error
    raise ConfigError(f"{what}: {_short(given)} is not a date (YYYY-MM-DD)")


def settings_of(given: Thresholds) -> Settings:
    """The settings that are given, whole or as those that differ. Raises `ConfigError`."""
    if given is None or isinstance(given, Settings):
        return given or Settings()
    if isinstance(given, Mapping):
        return settings_from(given, "settings")
    raise ConfigError(f"settings: {_short(given)} is neither Settings nor a mapping of them")


def catalogue_of(given: Packs) -> Catalogue:
    """The catalogue that is given, or the one of some packs; the last few stay open, so that many
    texts can be checked one by one. Raises `PackError`."""
    if isinstance(given, Catalogue):
        return given
    packs = (given,) if isinstance(given, str | Path) else given
    if not isinstance(packs, Sequence) or not all(isinstance(one, str | Path) for one in packs):
        raise ConfigError(f"reference: {_short(given)} is neither a Catalogue nor a list of packs")
    return _opened(tuple(_place(one) for one in packs))


@lru_cache(maxsize=_KEPT)
def _opened(packs: tuple[str, ...]) -> Catalogue:
    return open_catalogue(packs, isolated=False)


def _place(pack: str | Path) -> str:
    """A folder by its whole path, so that it stays the same one wherever the program moves to."""
    path = Path(pack)
    return str(path.resolve() if path.exists() else pack)


def _short(thing: object) -> str:
    told = repr(thing)
    return told if len(told) <= 60 else f"{told[:57]}..."
