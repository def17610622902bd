"""PostgreSQL, from its catalogs."""
