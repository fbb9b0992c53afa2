"""Where questions begin: their numbers, and what begins one where there is none."""
