"""Pictures laid out and written as themed, linked, accessible SVG."""
