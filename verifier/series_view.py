"""Home of `series_view`: a series as text, with its newest figures, revisions and a chart."""

from collections.abc import Iterator, Sequence
from datetime import date

from verifier.model.series import History, Observation, Series

_CHART = 24


def series_view(history: History, count: int, as_of: date | None = None) -> str:
    """What a pack says about a series, and its newest `count` periods.

    With `as_of`, what was known on that day; without, the newest print of every period. Earlier
    prints stand behind the value that replaced them. The chart marks each value between the
    lowest and the highest shown.
    """
    lines = [f"{history.series.key}: {history.series.title}", ""]
    lines += [f"  {label:14} {value}" for label, value in _facts(history.series)]
    known = history.as_of(as_of or date.max)
    newest = list(known.values())[-count:] if count else []
    lines += ["", f"  {len(known)} periods{f', as known on {as_of}' if as_of else ''}"]
    return "\n".join([*lines, *_rows(history, newest, as_of)]) + "\n"


def _facts(series: Series) -> Iterator[tuple[str, str]]:
    facts = (
        ("pack", series.pack),
        ("indicator", series.indicator),
        ("area", series.ref_area),
        ("counterpart", series.counterpart),
        ("breakdown", series.breakdown),
        ("unit", series.unit),
        ("frequency", series.frequency.name.lower()),
        ("adjustment", series.adjustment),
        ("prices", series.prices),
        ("nature", series.nature),
        ("values are", series.transformation if series.transformation != "none" else None),
        ("accumulation", series.accumulation if series.accumulation != "period" else None),
        ("status", series.status if series.status != "outturn" else None),
        ("compared", series.basis),
        ("headline", "yes" if series.headline else None),
        ("also called", "; ".join(series.aliases)),
        ("source", series.source_url),
        ("note", series.note),
    )
    return ((label, str(value)) for label, value in facts if value)


def _rows(history: History, shown: Sequence[Observation], as_of: date | None) -> Iterator[str]:
    if not shown:
        return
    values = [observation.value for observation in shown]
    low, high = min(values), max(values)
    texts = [plain(value) for value in values]
    periods = [str(observation.period) for observation in shown]
    wide, long = max(map(len, texts)), max(map(len, periods))
    yield ""
    for period, text, observation in zip(periods, texts, shown, strict=True):
        day = observation.published.isoformat() if observation.published else "-"
        row = (
            f"  {period:{long}}  {text:>{wide}}  {day:10}  |{_mark(observation.value, low, high)}|"
        )
        earlier = [
            f"{plain(old.value)} ({old.published or 'undated'})"
            for old in history.vintages(observation.period)
            if _is_before(old, observation) and (as_of is None or (old.published or as_of) <= as_of)
        ]
        yield f"{row}  was {', '.join(earlier)}" if earlier else row


def _is_before(old: Observation, new: Observation) -> bool:
    return (old.published or date.min) < (new.published or date.min)


def _mark(value: float, low: float, high: float) -> str:
    place = round((value - low) / (high - low) * (_CHART - 1)) if high > low else 0
    return f"{' ' * place}*{' ' * (_CHART - 1 - place)}"


def plain(value: float) -> str:
    """A value in full, with commas and without an exponent or needless zeros."""
    text = f"{value:,.6f}"
    return text.rstrip("0").rstrip(".")
