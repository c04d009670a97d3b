"""Home of the figures of one series as bytes: all vintages, in the order of the file."""

import json
import zlib
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from struct import Struct

from verifier.model.period import Frequency, Period
from verifier.model.series import Observation, Series

_HEAD = Struct("<IB")
_SPANS, _DAYS, _TEXTS = 1, 2, 4
"""What is there only where some row needs it: spans of several steps, publication days, texts."""
_LEVEL = 6


@dataclass(frozen=True, slots=True)
class Columns:
    """The rows of one series as bytes of numbers: the first step of each period, as differences,
    and how many more steps it has (int32); values (float64); the power of ten of the last printed
    digit (int16); publication days as differences of ordinals (int32), 0 where none is known.

    `spans` and `days` are empty where no row needs them. `texts` are address and note of the rows,
    by place, that have their own.
    """

    firsts: bytes
    spans: bytes
    values: bytes
    exponents: bytes
    days: bytes
    texts: Mapping[int, tuple[str, str]]


def packed(columns: Columns) -> bytes:
    """The rows of a series in one piece."""
    has = (
        (_SPANS if columns.spans else 0)
        | (_DAYS if columns.days else 0)
        | (_TEXTS if columns.texts else 0)
    )
    texts = json.dumps(list(columns.texts.items()), ensure_ascii=False) if columns.texts else ""
    body = b"".join(
        (
            columns.firsts,
            columns.values,
            columns.exponents,
            columns.spans,
            columns.days,
            texts.encode(),
        )
    )
    return _HEAD.pack(len(columns.firsts) // 4, has) + zlib.compress(body, _LEVEL)


def unpacked(blob: bytes, series: Series) -> tuple[Observation, ...]:
    """The observations of a series."""
    count, has = _HEAD.unpack_from(blob)
    body = memoryview(zlib.decompress(memoryview(blob)[_HEAD.size :]))
    firsts = _summed(body[: 4 * count])
    values = array("d", body[4 * count : 12 * count].tobytes())
    exponents = array("h", body[12 * count : 14 * count].tobytes())
    place = 14 * count
    spans: Sequence[int] = (0,) * count
    days: Sequence[int] = (0,) * count
    texts: dict[int, list[str]] = {}
    if has & _SPANS:
        spans = array("i", body[place : place + 4 * count].tobytes())
        place += 4 * count
    if has & _DAYS:
        days = _summed(body[place : place + 4 * count])
        place += 4 * count
    if has & _TEXTS:
        texts = dict(json.loads(body[place:].tobytes()))
    key, frequency, url, note = series.key, series.frequency, series.source_url, series.note
    found = []
    for row, (first, span, value, exponent, day) in enumerate(
        zip(firsts, spans, values, exponents, days, strict=True)
    ):
        own = texts.get(row) if texts else None
        found.append(
            Observation(
                key,
                _period(frequency, first, first + span),
                value,
                _step(exponent),
                date.fromordinal(day) if day else None,
                own[0] or url if own else url,
                own[1] or note if own else note,
            )
        )
    return tuple(found)


@lru_cache(maxsize=1 << 14)
def _period(frequency: Frequency, first: int, last: int) -> Period:
    return Period(frequency, first, last)


@lru_cache(maxsize=256)
def _step(exponent: int) -> float:
    return float(f"1e{exponent}")


def _summed(raw: memoryview) -> list[int]:
    total = 0
    found = []
    for step in array("i", raw.tobytes()):
        total += step
        found.append(total)
    return found
