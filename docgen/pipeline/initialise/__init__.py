"""A project's first settings, from what lies in its folder; nothing of it is run, and no secret is told."""
