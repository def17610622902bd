"""What runs in the process of Python snippets; imports the standard library only."""
