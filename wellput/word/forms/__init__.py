"""Read and fill the Word forms that departments send out."""
