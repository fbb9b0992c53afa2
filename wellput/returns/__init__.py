"""Make returns of what was read from files, and say what could not be taken; nothing here touches a file."""
