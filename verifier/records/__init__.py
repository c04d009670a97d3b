"""What a record is held against: the past it is counted from, and the end that it claims."""
