"""Home of `spacy`: the library without its command line.

Importing spaCy imports its commands (downloads, training, projects), for one function that prints
what is installed; that is 0.3 of the 0.75 seconds which it takes. The function is put off until it
is called; whoever imports the commands themselves afterwards gets them.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_COMMAND = "spacy.cli.info"


def _info(*args: Any, **options: Any) -> Any:
    return import_module(_COMMAND).info(*args, **options)


def _imported() -> Any:
    if "spacy" in sys.modules:
        return sys.modules["spacy"]
    put_off = ModuleType(_COMMAND)
    put_off.info = _info  # type: ignore[attr-defined]
    sys.modules[_COMMAND] = put_off
    try:
        return import_module("spacy")
    finally:
        del sys.modules[_COMMAND]


spacy: Any = _imported()
