"""Home of `rendered`: templates filled in with what is told, and nothing taken for markup."""

import base64
import hashlib
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from verifier.pages.soft import soft


def rendered(name: str, **told: Any) -> str:
    """The page `name` with what is told in it, its style and script inside.

    Halves of characters, as a file name that is no UTF-8 has, become question marks.
    Raises `jinja2.UndefinedError` where the page asks for something that is not told.
    """
    page = _environment().get_template(name).render(told)
    return page.encode("utf-8", errors="replace").decode("utf-8")


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("verifier", "pages"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["csp_hash"] = _csp_hash
    made.filters["soft"] = soft
    return made


def _csp_hash(content: str) -> str:
    """The name under which a Content-Security-Policy lets a script or style of the page through
    (CSP Level 3, section 2.3.1)."""
    digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
    return f"'sha256-{digest}'"
