"""Home of `Encoder`: what a small BERT makes of phrases, in plain numpy.

all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0): layers of attention, the mean over the pieces.
It takes 8 ms for a phrase and 10 to 20 ms for a sentence on one core, so it is asked only where
nothing else leads anywhere.
"""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file

from verifier.reference.meanings.wordpieces import WordPieces

Floats = NDArray[np.float32]
_HEAD = 32
"""The width of one head of attention."""
_BATCH, _LONGEST = 64, 62


class Encoder:
    """The weights of a model, ready to encode."""

    def __init__(self, weights: dict[str, Floats], pieces: WordPieces) -> None:
        self._weights = weights
        self._pieces = pieces
        self._layers = sum(name.endswith(".output.LayerNorm.weight") for name in weights) // 2

    def of_phrases(self, phrases: Sequence[str]) -> Floats:
        """One vector of length 1 for each phrase."""
        tokens = [self._pieces.opened(phrase) for phrase in phrases]
        tokens = [
            row if len(row) <= _LONGEST else [*row[: _LONGEST - 1], row[-1]] for row in tokens
        ]
        alike: dict[int, list[int]] = defaultdict(list)
        for place, row in enumerate(tokens):
            alike[len(row)].append(place)
        found = np.zeros((len(tokens), self._table().shape[1]), np.float32)
        for places in alike.values():
            for start in range(0, len(places), _BATCH):
                batch = places[start : start + _BATCH]
                found[batch] = self._forward(np.array([tokens[place] for place in batch]))
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        return np.asarray(found / np.maximum(lengths, 1e-9), np.float32)

    def _table(self) -> Floats:
        return self._weights["embeddings.word_embeddings.weight"]

    def _forward(self, tokens: NDArray[np.int64]) -> Floats:
        positions = self._weights["embeddings.position_embeddings.weight"][: tokens.shape[1]]
        kinds = self._weights["embeddings.token_type_embeddings.weight"][0]
        state = self._normed(self._table()[tokens] + positions + kinds, "embeddings.LayerNorm")
        for number in range(self._layers):
            layer = f"encoder.layer.{number}."
            mixed = self._attention(state, layer + "attention.self.")
            mixed = self._dense(mixed, layer + "attention.output.dense")
            state = self._normed(state + mixed, layer + "attention.output.LayerNorm")
            inner = _gelu(self._dense(state, layer + "intermediate.dense"))
            inner = self._dense(inner, layer + "output.dense")
            state = self._normed(state + inner, layer + "output.LayerNorm")
        return np.asarray(state.mean(axis=1), np.float32)

    def _attention(self, state: Floats, layer: str) -> Floats:
        rows, length, width = state.shape
        query, key, value = (
            self._dense(state, layer + name)
            .reshape(rows, length, width // _HEAD, _HEAD)
            .transpose(0, 2, 1, 3)
            for name in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(_HEAD**0.5)
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        scores /= scores.sum(axis=-1, keepdims=True)
        mixed = (scores @ value).transpose(0, 2, 1, 3).reshape(rows, length, width)
        return np.asarray(mixed, np.float32)

    def _dense(self, state: Floats, name: str) -> Floats:
        weight, bias = self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]
        flat = state.reshape(-1, state.shape[-1]) @ weight.T + bias  # one product, not one a row
        return flat.reshape(*state.shape[:-1], len(bias))

    def _normed(self, state: Floats, name: str) -> Floats:
        centred = state - state.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + np.float32(1e-12))
        weight, bias = self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]
        return np.asarray(centred / spread * weight + bias, np.float32)


def _gelu(x: Floats) -> Floats:
    """x times the normal distribution at x, by its usual form with tanh (Hendrycks and Gimpel,
    2016); off by less than 0.001."""
    inner = np.float32(0.7978845608) * (x + np.float32(0.044715) * x * x * x)
    return np.asarray(np.float32(0.5) * x * (1 + np.tanh(inner)), np.float32)


def read_encoder(folder: Path, pieces: WordPieces) -> Encoder:
    """The encoder of a folder of weights."""
    found = load_file(folder / "model.safetensors")
    weights = {name: one for name, one in found.items() if one.dtype == np.float32}
    return Encoder(weights, pieces)
