"""Turns lists of questions into question banks."""
