"""Home of the order of the rounds that accuse what right figures near by do not make."""

from verifier.judge.rounds.arithmetic.ratios_misstated import of_ratios_misstated
from verifier.judge.rounds.arithmetic.shares_misstated import of_shares_misstated
from verifier.judge.rounds.sitting import Round

MISSTATED: tuple[Round, ...] = (of_ratios_misstated, of_shares_misstated)
"""Of multiples, and beside them of shares."""
