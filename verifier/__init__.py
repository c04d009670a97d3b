"""A spell checker for numbers.

What programs use stands here by name and is imported when it is first asked for, so that
`import verifier` costs nothing; `docs/api.md` shows how each is used.
"""

from typing import Any

from verifier.lazy import loaded

_HOMES = {
    "Article": "verifier.model.article",
    "ArticleReport": "verifier.model.verdict",
    "Catalogue": "verifier.reference.catalogue",
    "Caveat": "verifier.model.verdict",
    "ConfigError": "verifier.errors",
    "InputError": "verifier.errors",
    "PackError": "verifier.errors",
    "Rating": "verifier.model.verdict",
    "Reason": "verifier.model.verdict",
    "Settings": "verifier.settings",
    "UnknownNameError": "verifier.errors",
    "Verdict": "verifier.model.verdict",
    "VerifierError": "verifier.errors",
    "article_json": "verifier.report_json",
    "open_catalogue": "verifier.reference.catalogue",
    "read_article": "verifier.reader",
    "report_schema": "verifier.schema",
    "verify": "verifier.api",
    "verify_frame": "verifier.frame",
}
"""Where each public name lives. No module of the package may have one of these names: importing it
would put the module in the place of what is meant."""

__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'verifier' has no attribute {name!r}")
    return loaded(f"{_HOMES[name]}:{name}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
