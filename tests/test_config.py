"""The configuration file: where it is found, what it may hold, how a mistake is told."""

from pathlib import Path

import pytest

from verifier.cli.options import config_keys
from verifier.config import find_config, load_config
from verifier.errors import ConfigError
from verifier.settings import Settings

KEYS = config_keys()


def config(folder: Path, text: str, name: str = "verifier.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_options_and_thresholds_are_read(tmp_path: Path) -> None:
    (tmp_path / "packs" / "own").mkdir(parents=True)
    text = """
        output-format = "concise"
        show_supported = true
        reference = ["packs/own", "elsewhere"]
        published = 2025-12-08
        about = 0.1
        max-bytes = 5000
        directions = true
        parse = false
        model = "en_core_web_sm"
    """
    found = load_config(config(tmp_path, text), KEYS)
    assert found.options == {
        "output_format": "concise",
        "show_supported": True,
        "reference": [str(tmp_path / "packs" / "own"), "elsewhere"],
        "published": "2025-12-08",
        "directions": True,
    }
    assert found.settings == Settings(
        about=0.1, max_bytes=5000, parse=False, model="en_core_web_sm"
    )


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('output-formt = "json"', "unknown key 'output-formt'; did you mean 'output-format'?"),
        ("abuot = 0.1", "unknown key 'abuot'; did you mean 'about'?"),
        ("zzz = 1", "unknown key 'zzz'"),
        ('output-format = "jsn"', "not one of claimreview, concise, csv"),
        ("output-format = 3", "output-format is 3, which is not a string"),
        ("exit-zero = 1", "exit-zero is 1, which is not true or false"),
        ('reference = "packs"', "which is not a list of strings"),
        ("reference = [1]", "which is not a list of strings"),
        ("published = 2025-12-08T10:00:00", "which is not a date (YYYY-MM-DD)"),
        ("about = -0.1", "about is -0.1, which is not a number of 0 or more"),
        ("about = nan", "which is not a number of 0 or more"),
        ("about = true", "which is not a number of 0 or more"),
        ("max-bytes = 1.5", "max-bytes is 1.5, which is not a whole number of 0 or more"),
        ("parse = 0", "parse is 0, which is not true or false"),
        ("model = 3", "model is 3, which is not a string"),
        ("isolated = true", "unknown key 'isolated'"),
        ("about = ", "cannot be read"),
    ],
)
def test_a_mistake_names_file_key_value_and_what_would_be_right(
    tmp_path: Path, line: str, message: str
) -> None:
    path = config(tmp_path, line)
    with pytest.raises(ConfigError) as caught:
        load_config(path, KEYS)
    assert str(caught.value).startswith(f"{path}: ")
    assert message in str(caught.value)


def test_the_nearest_file_going_up_is_taken(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    own = config(tmp_path, "about = 0.1")
    assert find_config(inner) == own
    config(inner.parent, "[tool.ruff]\n", "pyproject.toml")
    assert find_config(inner) == own
    project = config(inner.parent, "[tool.verifier]\nabout = 0.2\n", "pyproject.toml")
    assert find_config(inner) == project
    assert load_config(project, KEYS).settings.about == 0.2
    beside = config(inner.parent, "about = 0.3")
    assert find_config(inner) == beside


def test_a_file_that_is_named_must_be_there_and_be_meant(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such configuration file"):
        load_config(tmp_path / "gone.toml", KEYS)
    with pytest.raises(ConfigError, match=r"has no \[tool.verifier\] table"):
        load_config(config(tmp_path, "[tool.ruff]\n", "pyproject.toml"), KEYS)
