"""What the user wrote, parsed and frozen."""
