"""The partnership map read: what is missing, one-sided or reactive, and what might be done about it."""
