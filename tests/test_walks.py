"""What tutorials and how-tos show is what happens.

After a change that is meant: `ACCEPT=1 pytest tests/test_walks.py` writes what is printed now.
"""

import os
from pathlib import Path

import pytest
from docs_walks import PAGES, steps, walked

ACCEPT = bool(os.environ.get("ACCEPT"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_each_step_prints_what_the_page_says(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("HOUSE_DIR", "DATA_DIR", "CACHE_DIR"):
        monkeypatch.setenv(f"VERIFIER_{name}", str(tmp_path / ".kept" / name.lower()))
    text = page.read_text(encoding="utf-8")
    for step, now in walked(text, tmp_path):
        if step.printed is None:
            continue
        if ACCEPT:
            start = step.whole[: step.whole.index("```text\n")]
            text = text.replace(step.whole, f"{start}```text\n{now}```\n")
        else:
            assert step.printed == now, step.body
    if ACCEPT:
        page.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_has_something_to_do(page: Path) -> None:
    run = [step for step in steps(page.read_text(encoding="utf-8")) if not step.name]
    assert any(step.language in ("sh", "python") for step in run)
