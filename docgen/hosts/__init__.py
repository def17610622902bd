"""Ways in, and nothing else."""
