"""Sends requests to a service, and compares its responses."""
