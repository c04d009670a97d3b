"""What a desk has decided about findings: chosen, weighed, known already, set aside."""
