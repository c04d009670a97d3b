"""What the page on the Python interface says that is made from the program."""

import json
from inspect import getdoc

from docs_tables import table
from spacy.language import Language

import verifier
from verifier.spacy_component import NAME

NAMES = verifier.__all__
_SPACY_OPTIONS = {
    "published": "The day of publication of a `Doc` that does not say its own.",
    "as_of": "The day whose knowledge counts; without it, the day of publication.",
    "reference": "Packs beside the shipped ones: folders, or names of shipped ones.",
    "settings": "Thresholds that differ, by name.",
    "spans_key": "Where the spans are put.",
}


def api_names() -> str:
    """Every public name with what its docstring says first."""
    rows = []
    for name in NAMES:
        told = (getdoc(getattr(verifier, name)) or "").split("\n\n")[0]
        rows.append((f"`{name}`", told))
    return table(("Name", "What it is"), rows)


def spacy_options() -> str:
    """The options of the component with their defaults."""
    defaults = Language.get_factory_meta(NAME).default_config
    rows = [
        (f"`{name}`", f"`{json.dumps(defaults[name])}`", _SPACY_OPTIONS[name]) for name in defaults
    ]
    return table(("Option", "Default", "What it is"), rows)
