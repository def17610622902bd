"""The Markdown extension."""
