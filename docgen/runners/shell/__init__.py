"""Shell snippets, executed in one bash for each session."""
