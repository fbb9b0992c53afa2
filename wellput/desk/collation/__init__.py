"""What members think, counted, coded and reported."""
