"""Faults planted one by one; each is a row of docs/guide/when-something-goes-wrong.md."""
