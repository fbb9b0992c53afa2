"""One file for each thing a person does: where deciding and touching files meet."""
