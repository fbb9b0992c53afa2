"""Drafts that go round: forms for colleagues, what they changed, and versions compared."""
