"""The Python examples of the documentation run and print what the pages say.

After a change that is meant: `ACCEPT=1 pytest tests/test_api_docs.py` writes what they print now.
"""

import os
import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

import verifier.spacy_component  # noqa: F401  # an installed copy is found by its entry point

PROJECT = Path(__file__).parents[1]
PAGES = [PROJECT / "README.md", PROJECT / "docs" / "api.md"]
EXAMPLE = re.compile(
    r"^```python\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.DOTALL | re.MULTILINE
)
ACCEPT = bool(os.environ.get("ACCEPT"))


def run(source: str, page: Path, names: dict[str, object]) -> str:
    with redirect_stdout(StringIO()) as printed:
        exec(compile(source, page.name, "exec"), names)
    return "\n".join(line.rstrip() for line in printed.getvalue().splitlines()) + "\n"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_examples_print_what_the_page_says(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(PROJECT)
    text, names = page.read_text(encoding="utf-8"), {"__name__": "example"}
    examples = EXAMPLE.findall(text)
    assert examples
    printed = [(source, shown, run(source, page, names)) for source, shown in examples]
    if ACCEPT:
        for source, shown, now in printed:
            before, after = (f"{source}```\n\n```text\n{end}```" for end in (shown, now))
            text = text.replace(before, after)
        page.write_text(text, encoding="utf-8")
    else:
        for _, shown, now in printed:
            assert shown == now


def test_every_python_example_stands_on_a_page_that_is_run() -> None:
    every = [*PROJECT.glob("*.md"), *PROJECT.glob("docs/*.md")]
    assert {page for page in every if "```python" in page.read_text(encoding="utf-8")} == {*PAGES}
