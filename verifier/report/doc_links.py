"""Home of `link_to`: the address of what the documentation site says of a code."""

from verifier.explain import CAVEAT, CONTRADICTION, REASON, SOURCE

_PAGE = "reference/reasons.html"
_TOLD = (REASON, CAVEAT, CONTRADICTION, SOURCE)


def anchor(kind: str, name: str) -> str:
    """What the section about a name is called on its page."""
    return f"{kind}-{name.replace('_', '-')}"


def link_to(site: str, kind: str, name: str) -> str:
    """The page and section of a name on a site; empty where there is no site or nothing on it."""
    if not site or kind not in _TOLD:
        return ""
    return f"{site.rstrip('/')}/{_PAGE}#{anchor(kind, name)}"
