"""The rules of the house in the order in which they are asked."""

from functools import cache

from verifier.model.rule import Assertion, Operation
from verifier.registry import discover


@cache
def operations() -> tuple[Operation, ...]:
    """The operations in the order in which they are asked."""
    found = discover("verifier.operations", Operation).values()
    return tuple(sorted(found, key=lambda rule: (rule.priority, rule.name)))


@cache
def assertions() -> tuple[Assertion, ...]:
    """The assertions in the order in which they are asked."""
    found = discover("verifier.assertions", Assertion).values()
    return tuple(sorted(found, key=lambda rule: (rule.priority, rule.name)))
