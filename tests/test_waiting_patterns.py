"""Patterns that wait for their first use."""

import ast
import gc
import importlib
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

import verifier
from verifier.lazy import Waiting, regex


def test_a_pattern_does_what_the_compiled_one_does() -> None:
    text, flags = r"(?P<way>up|down)\s(\d+)", re.IGNORECASE
    late, compiled = regex(text, flags), re.compile(text, flags)
    said = "Up 3, down 40"
    assert late.pattern == compiled.pattern
    assert late.groupindex == compiled.groupindex
    assert [m.groups() for m in late.finditer(said)] == [
        m.groups() for m in compiled.finditer(said)
    ]
    assert late.sub("-", said) == compiled.sub("-", said)
    assert late.fullmatch(said) is None
    found = late.search(said, 5)
    assert found is not None
    assert found["way"] == "down"


def test_a_pattern_remembers_what_it_was_asked_last() -> None:
    late = regex("up")
    assert late.search("went up") is late.search("went up")
    assert late.search("went up") is not late.search("it went up")
    assert late.search("went up", 6) is None
    assert late.match("went up") is None


def test_a_pattern_that_is_asked_again_and_again_remembers_more() -> None:
    late = regex("up")
    for n in range(100):
        assert late.search(f"{n // 2} up") is not None
    first = late.search("1 up")
    for n in range(20):
        late.search(f"{n} up")
    assert late.search("1 up") is first
    for n in range(100):
        late.search(f"{n} up")
    assert late.search("1 up") is not first


def test_a_pattern_that_is_asked_but_once_of_any_words_remembers_nothing() -> None:
    late = regex("up")
    for n in range(100):
        assert late.search(f"{n} up") is not None
    assert late.search("went up") is not late.search("went up")


def test_what_can_be_used_up_or_changed_is_made_anew() -> None:
    late = regex("up")
    assert [len(list(late.finditer("up and up"))) for _ in range(2)] == [2, 2]
    late.findall("up").append("down")
    assert late.findall("up") == ["up"]


def test_a_broken_pattern_is_told_of_at_its_first_use() -> None:
    broken = regex("(")
    with pytest.raises(re.error):
        broken.match("a")


def test_what_no_pattern_has_is_no_attribute() -> None:
    with pytest.raises(AttributeError):
        regex("a").seek  # type: ignore[attr-defined]  # noqa: B018


def test_every_pattern_of_the_house_can_be_compiled() -> None:
    for module in pkgutil.walk_packages(verifier.__path__, "verifier."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    waiting = [one for one in gc.get_objects() if isinstance(one, Waiting)]
    broken = [one.pattern for one in waiting if not _compiles(one)]
    assert len(waiting) > 1000
    assert set(broken) <= {"("}  # that of the test above


def _compiles(one: Waiting) -> bool:
    try:
        one.match("")
    except re.error:
        return False
    return True


def test_nothing_is_compiled_before_it_is_asked() -> None:
    code = (
        "import gc, verifier.straight_line; from verifier.lazy import Waiting; "
        "print(sum('search' in vars(o) for o in gc.get_objects() if isinstance(o, Waiting)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 50


def test_no_module_compiles_a_pattern_of_text_when_it_is_imported() -> None:
    root = Path(verifier.__file__).parent
    found = [
        f"{path.relative_to(root)}:{one.lineno}"
        for path in sorted(root.rglob("*.py"))
        for statement in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(statement, ast.Assign | ast.AnnAssign)
        for one in ast.walk(statement)
        if isinstance(one, ast.Call) and ast.unparse(one.func) == "re.compile"
        if not ast.unparse(one.args[0]).lower().startswith(("b", "rb"))
    ]
    assert not found, f"regex() of verifier.lazy waits: {', '.join(found)}"
