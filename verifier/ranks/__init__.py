"""What a rank is taken among: the field of the measures of one kind."""
