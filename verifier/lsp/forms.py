"""Home of `form_of`: the format in which a document of an editor is read."""

from collections.abc import Mapping

from verifier.gate.directives import SUFFIXES

_FORMS: Mapping[str, str] = {
    **dict.fromkeys(("markdown", "mdx", "quarto", "rmd", "pandoc"), "markdown"),
    **dict.fromkeys(("html", "xhtml"), "html"),
    **dict.fromkeys(("plaintext", "text", "txt", "plain"), "text"),
}
"""The name of a reader by the language that the editor tells."""


def form_of(language: str, name: str) -> str:
    """The reader for a document: by its language, else by its name, else plain text."""
    known = _FORMS.get(language.lower())
    if known:
        return known
    suffix = next((one for one in SUFFIXES if name.lower().endswith(one)), "")
    if not suffix:
        return "text"
    return "html" if "htm" in suffix else "markdown"
