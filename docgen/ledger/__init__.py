"""What the documentation proved, over time."""
