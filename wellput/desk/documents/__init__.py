"""What goes out: a response chosen, made into a form, looked at, and written."""
