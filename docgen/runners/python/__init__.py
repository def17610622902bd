"""Python snippets, executed in warm processes of their own."""
