"""What a question asks: its wording, its parts, its type, its limit, and whether it must be answered."""
