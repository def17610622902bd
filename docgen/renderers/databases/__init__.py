"""Pages and pictures of databases."""
