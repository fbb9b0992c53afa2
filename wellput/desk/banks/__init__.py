"""Question banks: made of a list, changed, compared, moved and exported."""
