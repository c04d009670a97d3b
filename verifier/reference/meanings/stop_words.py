"""Home of `STOP_WORDS`: words of a phrase that say nothing about what it names."""

STOP_WORDS = frozenset(
    "the of a an to in on at by for from with and or what how who that its their is are was it "
    "not".split()
)
