"""Home of the one plug-in mechanism: every module of a package is one plug-in."""

import importlib
import pkgutil
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar

from verifier.errors import UnknownNameError

T = TypeVar("T")


@cache
def _plugins(package: str, base: Any) -> MappingProxyType[str, Any]:
    found: dict[str, Any] = {}
    home = importlib.import_module(package)
    for info in sorted(pkgutil.iter_modules(home.__path__), key=lambda item: item.name):
        module = importlib.import_module(f"{package}.{info.name}")
        classes: list[Any] = [
            thing
            for thing in vars(module).values()
            if isinstance(thing, type)
            and issubclass(thing, base)
            and thing is not base
            and thing.__module__ == module.__name__
        ]
        if len(classes) != 1:
            names = ", ".join(sorted(c.__name__ for c in classes)) or "none"
            raise UnknownNameError(
                f"{module.__name__} must hold exactly one {base.__name__}, found: {names}"
            )
        plugin = classes[0]()
        found[plugin.name] = plugin
    return MappingProxyType(found)


def discover(package: str, base: type[T]) -> dict[str, T]:
    """The plug-ins of `package` by name: one instance of the one subclass of `base` in each module.

    Ordered by module name, so that two runs agree. Raises `UnknownNameError` when a module does
    not hold exactly one such class.
    """
    key: Any = base
    return dict(_plugins(package, key))
