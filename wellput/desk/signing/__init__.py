"""Who signs a response, and for which version."""
