"""Facts as JSON and back: derived from the dataclasses of the model, so that a new field needs no edit."""

# Grows when a key of the model goes or changes its meaning.
VERSION = 2
