"""Home of `with_backdrops`: a report together with the series that it is about."""

from dataclasses import replace
from datetime import date

from verifier.model.backdrop import Backdrop, Point
from verifier.model.verdict import ArticleReport
from verifier.reference.catalogue import Catalogue


def with_backdrops(report: ArticleReport, catalogue: Catalogue) -> ArticleReport:
    """The report with every series that decided or was a candidate, in the order of the claims;
    those whose figures entered a working have their figures as known on the article's day.

    Raises `PackError` where the figures of a pack, read at this moment, are broken.
    """
    told = [one for verdict in report.verdicts for one in verdict.evidence]
    drawn = {one.series for one in told}
    keys = dict.fromkeys(
        key
        for verdict in report.verdicts
        for key in (
            verdict.series,
            *(one.series for one in verdict.evidence),
            *(one.series for one in verdict.candidates),
        )
        if key
    )
    day = report.as_of or date.max
    found = []
    for key in keys:
        series = catalogue.find(key)
        if series is not None:
            points = _known(catalogue, key, day) if key in drawn else ()
            found.append(Backdrop(series, points))
    return replace(report, backdrops=tuple(found))


def _known(catalogue: Catalogue, key: str, day: date) -> tuple[Point, ...]:
    known = catalogue.history(key).as_of(day)
    points = ((period, observation.value) for period, observation in known.items())
    return tuple(sorted(points, key=lambda point: (point[0].last, point[0].first)))
