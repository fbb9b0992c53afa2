"""A bank changed by its user: its order, its options, its prompts."""
