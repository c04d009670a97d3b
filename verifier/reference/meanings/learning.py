"""Home of `learned_rows`: vectors of single word pieces that together say what a phrase means.

A distillation: the pieces of many phrases, as they enter the model and weighted by rarity, are
mapped by ridge regression to what the model makes of the whole phrases. The map is linear, so each
piece gets one row, and a phrase is the sum of its rows. Vectors of lone pieces passed through the
model (the way of model2vec) need three times as long and find less: of the 208 wordings of
`benchmarks/matching` 80% have the right code among the first five instead of 85%.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from verifier.reference.meanings.encoder import Encoder, Floats
from verifier.reference.meanings.stop_words import STOP_WORDS
from verifier.reference.meanings.wordpieces import WordPieces

SIZE = 192
"""Numbers of a vector; 256 find 63% of the right codes first, 192 62%, 128 61%."""
_RIDGE = 1.0
_LARGEST = 32_000
"""The largest number of a row: they are kept as whole numbers of 16 bits."""


def learned_rows(phrases: Sequence[str], encoder: Encoder, pieces: WordPieces) -> NDArray[np.int16]:
    """A row for each piece, in whole numbers; words that say nothing have zeros."""
    tokens = [pieces.of(phrase) for phrase in phrases]
    rarity = _rarity(tokens, pieces)
    told = [n for n, row in enumerate(tokens) if any(rarity[place] for place in row)]
    if not told:
        return np.zeros((pieces.size, SIZE), np.int16)
    table = encoder.of_pieces().astype(np.float64)
    means = np.array([rarity[tokens[n]] @ table[tokens[n]] / rarity[tokens[n]].sum() for n in told])
    wanted = encoder.of_phrases([phrases[n] for n in told]).astype(np.float64)
    opened = np.c_[means, np.ones(len(means))]
    gram = opened.T @ opened + _RIDGE * np.eye(opened.shape[1])
    mapped = np.linalg.solve(gram, opened.T @ wanted)
    centre = wanted.mean(axis=0)
    rows = table @ mapped[:-1] + mapped[-1] - centre
    sums = opened @ mapped - centre
    sums /= np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)
    _, axes = np.linalg.eigh(sums.T @ sums)
    rows = rarity[:, None] * (rows @ axes[:, ::-1][:, :SIZE])
    rows *= _LARGEST / max(np.abs(rows).max(), 1e-9)
    whole = np.zeros((pieces.size, SIZE), np.int16)
    whole[:, : rows.shape[1]] = np.rint(rows)
    return whole


def _rarity(tokens: Sequence[Sequence[int]], pieces: WordPieces) -> NDArray[np.float64]:
    """What each piece weighs: the more, the fewer phrases have it."""
    found = np.zeros(pieces.size)
    for row in tokens:
        found[list(set(row))] += 1
    rarity = np.asarray(np.log(1 + len(tokens) / (1 + found)))
    idle = [place for word in sorted(STOP_WORDS) if (place := pieces.place(word)) is not None]
    rarity[idle] = 0.0
    return rarity


def summed(rows: NDArray[np.int16], tokens: Sequence[int]) -> Floats:
    """The vector of some pieces: the sum of their rows at a length of about `LENGTH`, in whole
    numbers. The products of two such vectors add up without rounding, in whatever order a machine
    adds them. All zeros where the pieces say nothing."""
    total = rows[list(tokens)].astype(np.int64).sum(axis=0).astype(np.float64)
    length = float(np.sqrt((total * total).sum()))
    return np.asarray(np.rint(total * (LENGTH / length)) if length else total, np.float32)


LENGTH = 2000.0
"""Its square stays below 2**24, the whole numbers that a float of 32 bits holds."""
