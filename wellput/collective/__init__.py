"""One response of many returns: who stands behind each statement, and what may not be left out of it."""
