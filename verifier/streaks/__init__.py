"""What a streak is one of: its moves and its steps, and the runs that are counted in other ways."""
