"""`docgen` and `python -m docgen`."""

from __future__ import annotations

import signal


def main() -> None:
    """Run the command line."""
    # Ctrl-C while the program is still being loaded: there is nothing to put away, and nothing to say.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from docgen.hosts.cli import run

    run()


if __name__ == "__main__":
    main()
