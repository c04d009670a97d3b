"""Home of relations: shares, multiples, gaps and sums that the names around a figure tell."""
