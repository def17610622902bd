"""docgen: documentation that is read from the running system, or executed as a test."""

__version__ = "0.1.0"
