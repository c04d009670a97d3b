"""Home of `own_version`."""

from importlib.metadata import PackageNotFoundError, version


def own_version() -> str:
    """The version of the installed package; "0" when run from bare source."""
    try:
        return version("verifier")
    except PackageNotFoundError:
        return "0"
