"""Drafts checked, and what was found told, looked up or set aside."""
