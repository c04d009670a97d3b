"""Reference packs, codelists and the catalogue: the only home of reference data access."""
