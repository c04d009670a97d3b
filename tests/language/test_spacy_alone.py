"""spaCy is imported without its commands, which stay at hand for others."""

import subprocess
import sys

import pytest


def told_by(program: str) -> str:
    """What a program prints in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_the_commands_are_not_imported() -> None:
    told = told_by(
        "import sys, verifier.language.syntax.pipeline\n"
        "print('spacy.cli' in sys.modules, 'spacy.cli.info' in sys.modules)"
    )
    assert told == "False False"


@pytest.mark.parametrize(
    "asked",
    [
        "import spacy; print(spacy.info(silent=True)['spacy_version'] == spacy.__version__)",
        "from spacy.cli import info; print(callable(info))",
    ],
    ids=["the function that was put off", "the commands, imported afterwards"],
)
def test_the_commands_are_there_for_whoever_wants_them(asked: str) -> None:
    assert told_by(f"import verifier.language.syntax.pipeline\n{asked}") == "True"


def test_a_spacy_that_is_there_already_is_taken() -> None:
    told = told_by(
        "import spacy, sys; commands = sys.modules['spacy.cli.info']\n"
        "from verifier.language.syntax.spacy_alone import spacy as taken\n"
        "print(taken is spacy, sys.modules['spacy.cli.info'] is commands)"
    )
    assert told == "True True"
