"""Runs SQL on a database, in a transaction that is rolled back."""
