"""Answer forms for members as Word documents: identity by visible label and bookmark, controls as a convenience."""
