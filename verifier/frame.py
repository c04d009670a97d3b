"""Home of `verify_frame`: the articles in the rows of a data frame, a row for each claim back."""

from collections.abc import Hashable
from datetime import date
from typing import Any

import pandas as pd

from verifier.api import Packs, Thresholds, article_of, catalogue_of, day_of, settings_of
from verifier.errors import ConfigError, InputError, PackError, VerifierError
from verifier.model.verdict import ArticleReport, Report
from verifier.nearest import did_you_mean
from verifier.reference.catalogue import Catalogue
from verifier.report.claim_rows import claim_rows, columns
from verifier.settings import Settings
from verifier.straight_line import check_article
from verifier.version import own_version

_KINDS = {
    **dict.fromkeys(("line", "column"), "Int64"),
    **dict.fromkeys(("value", "upper", "computed"), "float64"),
}
"""What the columns of numbers are, whatever the articles hold; the others hold text."""


def verify_frame(
    df: pd.DataFrame,
    text: Hashable = "body",
    published: Hashable = "date",
    *,
    reference: Packs = (),
    as_of: date | str | None = None,
    settings: Thresholds = None,
) -> pd.DataFrame:
    """A row for each claim of the articles in `df`, with the columns of the `csv` report.

    `text` and `published` are the columns that hold the copy and its day; where a day is missing,
    the text's own counts. Each row has the index label of its article, so that the result joins
    `df`; `path` is that label as text. An article that cannot be checked is one row with the reason
    `unread` and an explanation; the others are checked all the same. The rest is as for `verify`.

    Raises `ConfigError` for a column that is not there and for an option that makes no sense,
    `PackError` for a pack that is broken or unknown.
    """
    if not isinstance(df, pd.DataFrame):
        raise InputError(f"a pandas DataFrame is wanted, not {type(df).__name__}")
    for what, name in (("text", text), ("published", published)):
        if name not in df.columns:
            hint = did_you_mean(str(name), map(str, df.columns))
            raise ConfigError(f"{what}: the frame has no column {name!r}{hint}")
        if not isinstance(df[name], pd.Series):
            raise ConfigError(f"{what}: the frame has more than one column {name!r}")
    limits, catalogue, known = (
        settings_of(settings),
        catalogue_of(reference),
        day_of(as_of, "as_of"),
    )
    rows: list[dict[str, object]] = []
    places: list[int] = []
    names = columns(Report(own_version(), (), ()))
    for place, (label, body, day) in enumerate(zip(df.index, df[text], df[published], strict=True)):
        report = _checked(str(label), body, day, catalogue, limits, known)
        for row in claim_rows(Report(own_version(), (), (report,))):
            rows.append({name: _plain(row.get(name)) for name in names})
            places.append(place)
    table = pd.DataFrame(rows, columns=names, index=df.index.take(places))
    return table.astype({name: kind for name, kind in _KINDS.items() if name in names})


def _checked(
    path: str, body: Any, day: Any, catalogue: Catalogue, settings: Settings, as_of: date | None
) -> ArticleReport:
    """The report of one row. Nothing that one article does may lose the work on the others."""
    missing = pd.api.types.is_scalar(day) and pd.isna(day)
    try:
        article = article_of(body, None if missing else day, settings, path)
        return check_article(article, catalogue, settings, as_of)
    except PackError:
        raise
    except VerifierError as error:
        return ArticleReport(path, None, as_of, error=str(error))
    except Exception as error:
        message = f"{path}: internal error ({type(error).__name__}: {error}); please report it"
        return ArticleReport(path, None, as_of, error=message)


def _plain(cell: object) -> object:
    """A code as the text that it stands for."""
    return str(cell) if isinstance(cell, str) else cell
