"""The world's facts, read into a System."""
