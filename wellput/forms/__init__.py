"""Decide where each answer goes in somebody else's form, and what to write there."""
