"""The interview: one reply after the other, each kept before the next is read."""
