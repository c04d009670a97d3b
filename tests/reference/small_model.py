"""A model of two layers with weights from a seed, in the files of the real one."""

from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

WIDTH, INNER, LAYERS = 224, 64, 2
WORDS = (
    *("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "and", "by", "home", "in", "job", "jobless", "the"),
    *("claim", "claims", "money", "migrants", "price", "prices", "of", "oil", "sent", "bread"),
    *("##s", "##less", "-", "_", "births", "babies", "cafe", "wheat", "gold", "rent", "milk"),
)


def write_model(folder: Path, seed: int = 7) -> Path:
    """The folder, with `model.safetensors` and `vocab.txt`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.txt").write_text("\n".join(WORDS) + "\n", encoding="utf-8")
    chance = np.random.default_rng(seed)

    def some(*shape: int) -> np.ndarray:
        return chance.normal(0, 0.1, shape).astype(np.float32)

    weights = {
        "embeddings.position_ids": np.arange(64, dtype=np.int64)[None],
        "embeddings.word_embeddings.weight": some(len(WORDS), WIDTH),
        "embeddings.position_embeddings.weight": some(64, WIDTH),
        "embeddings.token_type_embeddings.weight": some(2, WIDTH),
    }
    shapes = {
        **{f"attention.self.{name}": (WIDTH, WIDTH) for name in ("query", "key", "value")},
        "attention.output.dense": (WIDTH, WIDTH),
        "intermediate.dense": (INNER, WIDTH),
        "output.dense": (WIDTH, INNER),
    }
    norms = ["embeddings.LayerNorm"]
    for number in range(LAYERS):
        for name, shape in shapes.items():
            weights[f"encoder.layer.{number}.{name}.weight"] = some(*shape)
            weights[f"encoder.layer.{number}.{name}.bias"] = some(shape[0])
        norms += [f"encoder.layer.{number}.{n}.LayerNorm" for n in ("attention.output", "output")]
    for norm in norms:
        weights[f"{norm}.weight"] = np.ones(WIDTH, np.float32)
        weights[f"{norm}.bias"] = np.zeros(WIDTH, np.float32)
    save_file(weights, folder / "model.safetensors")
    return folder
