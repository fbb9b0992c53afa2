"""Evidence outside the interview."""
