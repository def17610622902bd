"""JSON schemas, and where in a parsed snippet something does not fit one."""
