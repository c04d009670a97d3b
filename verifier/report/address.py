"""Home of `address_of`: the path of an input as machine formats write it."""

from urllib.parse import quote

from verifier.report.visible import visible

_HERE = "./"


def plain_path(path: str) -> str:
    """The path with slashes alone and without a leading `./`, safe to show."""
    slashed = visible(path).replace("\\", "/") if _is_windows(path) else visible(path)
    while slashed.startswith(_HERE) and len(slashed) > len(_HERE):
        slashed = slashed[len(_HERE) :].lstrip("/")
    return slashed


def address_of(path: str) -> str:
    """The path as a reference of RFC 3986: relative ones stay relative, absolute ones are files."""
    slashed = plain_path(path)
    if _is_windows(path):
        return f"file:///{slashed[:2]}{quote(slashed[2:])}"
    return f"file://{quote(slashed)}" if slashed.startswith("/") else quote(slashed)


def _is_windows(path: str) -> bool:
    """Whether a path begins with a drive; only then is a backslash no part of a name."""
    return path[1:3] == ":\\" and path[:1].isalpha()
