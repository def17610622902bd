"""`docgen` and `python -m docgen`."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    from docgen.hosts.cli import run

    run()


if __name__ == "__main__":
    main()
