"""The documentation site is built without a warning and without a network, and has everything."""

import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import click
import pytest
from docs_blocks import commands

import verifier
from verifier.cli.options import config_keys
from verifier.explain import entries
from verifier.report.doc_links import link_to
from verifier.rule_entries import rules

PROJECT = Path(__file__).parents[1]
DOCS = PROJECT / "docs"
BUILD = """
import socket, sys
def closed(*_): raise OSError("the build may not use the network")
socket.socket.connect = socket.getaddrinfo = closed
from sphinx.cmd.build import main
sys.exit(main(sys.argv[1:]))
"""
LOADED = {"script": "src", "img": "src", "iframe": "src", "source": "src", "object": "data"}
"""What a browser fetches by itself, besides `link`."""
FETCHED_LINKS = {"stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site, built anew."""
    folder = tmp_path_factory.mktemp("site")
    args = ["-q", "-n", "-W", "--keep-going", "-d", str(folder / "kept"), str(DOCS)]
    built = subprocess.run(
        [sys.executable, "-c", BUILD, *args, str(folder / "html")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (built.returncode, built.stderr) == (0, "")
    return folder / "html"


class Page(HTMLParser):
    """What a page loads, which anchors it has, and its words."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.anchors: set[str] = set()
        self.words = ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.anchors.add(given.get("id") or "")
        if tag in LOADED:
            self.loaded.append(given.get(LOADED[tag]) or "")
        if tag == "link" and FETCHED_LINKS & set((given.get("rel") or "").split()):
            self.loaded.append(given.get("href") or "")
        self.loaded += re.findall(r"url\(([^)]*)\)", given.get("style") or "")

    def handle_data(self, data: str) -> None:
        self.words += data


def pages(site: Path) -> Iterator[tuple[str, Page]]:
    for path in sorted(site.rglob("*.html")):
        yield path.relative_to(site).as_posix(), Page(path)


def is_foreign(address: str) -> bool:
    return re.match(r"\s*['\"]?(?:[a-z][a-z+.-]*:)?//", address, re.IGNORECASE) is not None


def test_no_page_loads_anything_from_elsewhere(site: Path) -> None:
    loaded = {name: page.loaded for name, page in pages(site)}
    assert loaded["index.html"]
    assert {n: [a for a in found if is_foreign(a)] for n, found in loaded.items() if found} == {
        name: [] for name, found in loaded.items() if found
    }


def test_no_stylesheet_loads_anything_from_elsewhere(site: Path) -> None:
    sheets = [path.read_text(encoding="utf-8") for path in site.rglob("*.css")]
    assert sheets
    named = [a for text in sheets for a in re.findall(r"(?:url\(|@import )([^);]*)", text)]
    assert [address for address in named if is_foreign(address)] == []


def test_every_page_of_the_repository_is_on_the_site(site: Path) -> None:
    wanted = {path.relative_to(DOCS).with_suffix(".html").as_posix() for path in DOCS.rglob("*.md")}
    assert wanted <= {name for name, _ in pages(site)}


def test_every_reason_caveat_and_rule_has_its_section(site: Path) -> None:
    found = set().union(*(page.anchors for _, page in pages(site)))
    every = [*entries().values(), *rules()]
    assert {f"{one.kind}-{one.name.replace('_', '-')}" for one in every} <= found


def test_what_reports_link_to_is_there(site: Path) -> None:
    linked = [link_to("https://docs.example/v/", one.kind, one.name) for one in entries().values()]
    found = {address.removeprefix("https://docs.example/v/") for address in linked if address}
    assert {page for page, _, _ in (address.partition("#") for address in found)} == {
        "reference/reasons.html"
    }
    anchors = Page(site / "reference" / "reasons.html").anchors
    assert {address.partition("#")[2] for address in found} <= anchors


def test_every_command_and_every_option_is_told(site: Path) -> None:
    words = " ".join(Page(site / "reference" / "commands.html").words.split())
    for name, command in commands():
        assert f"verifier {name}" in words
        for item in command.params:
            if isinstance(item, click.Option):
                assert max(item.opts, key=len) in words
                assert " ".join((item.help or "").replace("`", "").split()) in words


def test_every_key_and_every_public_name_is_told(site: Path) -> None:
    keys = Page(site / "reference" / "configuration.html").words
    assert [key for key in config_keys() if key not in keys] == []
    anchors = Page(site / "reference" / "python.html").words
    assert [name for name in verifier.__all__ if f"{name}" not in anchors] == []
