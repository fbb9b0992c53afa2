"""Read and write a person's files: banks, drafts, workspaces and text that is still being typed."""
