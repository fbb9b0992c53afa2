"""What there is to choose from: lists in every shape, scales, rankings, and how many may be chosen."""
