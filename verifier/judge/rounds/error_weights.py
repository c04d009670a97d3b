"""The weights of the signs that tell an error from a misreading, written by
`benchmarks/error_odds.py`."""

BASE = 0.0
WEIGHTS: dict[str, float] = {}
