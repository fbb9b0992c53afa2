"""What is kept from one response to the next."""
