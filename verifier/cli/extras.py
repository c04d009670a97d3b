"""Home of `demand_extra`: a library that only one command needs is there, or it is said how to get
it."""

from importlib.util import find_spec

from verifier.errors import ConfigError


def demand_extra(command: str, module: str, extra: str) -> None:
    """Raise `ConfigError` where the library of an extra of the package is missing."""
    if find_spec(module) is None:
        raise ConfigError(f"{command} needs the extra {extra}: pip install 'verifier[{extra}]'")
