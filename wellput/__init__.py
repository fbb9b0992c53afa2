"""Wellput: draft, check and collate consultation responses."""
