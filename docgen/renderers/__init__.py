"""Facts rendered to pages and pictures; pure."""
