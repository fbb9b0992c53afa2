"""What members think: returns weighed against each other, counted, masked where a group is small, and compared."""
