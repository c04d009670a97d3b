"""What holds for every test: no folder of the user's has a say, and every report in JSON that is
made on the way keeps to the JSON Schema."""

import gc
import shutil
import signal
from collections.abc import Iterator, Sequence
from functools import lru_cache, wraps
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import verifier.report_json as made
from verifier.match.guesses import Guesses
from verifier.model.codelist import Vocabulary
from verifier.model.series import Series
from verifier.model.verdict import ArticleReport, Report
from verifier.reference import association_index, catalogue
from verifier.reference.codelists import Codelists
from verifier.schema import report_schema

_SCHEMA = report_schema()
_DOCUMENT = jsonschema.Draft202012Validator(_SCHEMA)
_ARTICLE = jsonschema.Draft202012Validator({"$ref": "#/$defs/article", "$defs": _SCHEMA["$defs"]})
_article_json, _report_json = made.article_json, made.report_json


@wraps(_article_json)
def _article_that_is_valid(report: ArticleReport, checked: bool = True) -> dict[str, Any]:
    told = _article_json(report, checked)
    _ARTICLE.validate(told)
    return told


@wraps(_report_json)
def _report_that_is_valid(report: Report) -> dict[str, Any]:
    told = _report_json(report)
    _DOCUMENT.validate({**told, "articles": []})  # each of them was looked at when it was made
    return told


made.article_json, made.report_json = _article_that_is_valid, _report_that_is_valid
"""Put in their place before any test imports them, so that none can make a report past them."""

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in what a shell script starts with "&"
    signal.signal(signal.SIGINT, signal.default_int_handler)
"""The processes that tests start take over what is ignored here, and some are ended by Ctrl-C."""

gc.set_threshold(50_000, 20, 20)
"""Tests keep open what many of them share: to look through all of it again and again for what can
be let go costs a tenth of their time."""


@pytest.fixture(autouse=True, scope="session")
def _folders_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Empty folders of packs and picks for the whole run, also for commands that tests start as
    processes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VERIFIER_DATA_DIR", str(tmp_path_factory.mktemp("data")))
        patch.setenv("VERIFIER_HOUSE_DIR", str(tmp_path_factory.mktemp("house")))
        yield


@pytest.fixture(autouse=True, scope="session")
def _words_put_together_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The words around measures are put together once and copied to each folder of a cache that a
    test begins with nothing in it: they are the same in all, and take seconds."""
    folder, fill = tmp_path_factory.mktemp("words"), association_index._fill

    def filled(part: Path, lists: Codelists) -> None:
        made = folder / association_index._print_of(lists)
        if not made.exists():
            fill(made, lists)
        shutil.copyfile(made, part)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(association_index, "_fill", filled)
        yield


@pytest.fixture(autouse=True, scope="session")
def _vocabularies_built_once() -> Iterator[None]:
    """The vocabulary of the same series is built once and copied: commands that tests call one
    after another open the same packs each time."""
    build = catalogue._build_vocabulary

    @lru_cache(maxsize=8)
    def built(series: tuple[Series, ...], lists: Codelists) -> Vocabulary:
        return build(series, lists)

    def copied(series: Sequence[Series], lists: Codelists) -> Vocabulary:
        return built(tuple(series), lists).copy()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(catalogue, "_build_vocabulary", copied)
        yield


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the pack had hundreds of measures."""
    monkeypatch.setattr(Guesses, "of_many", property(lambda _: True))
