"""What a process is like before a session, so that it can be so again."""

from __future__ import annotations

import os
import signal
import sys
import warnings


class State:
    """What a process is like before a session, so that it can be so again."""

    def __init__(self) -> None:
        self._path, self._argv = list(sys.path), list(sys.argv)
        self._modules = dict(sys.modules)
        self._filters = list(warnings.filters)
        self._handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
        self._hooks = sys.excepthook, sys.displayhook, sys.getrecursionlimit()
        self._umask = os.umask(0o022)
        os.umask(self._umask)

    def restore(self) -> None:
        """Undo what sessions commonly do to their process; libraries that were imported stay."""
        folder = sys.path[0] if sys.path else ""
        for name in sys.modules.keys() - self._modules.keys():
            file = getattr(sys.modules[name], "__file__", None)
            if folder and file and str(file).startswith(f"{folder}/"):
                del sys.modules[name]
        # What a session took away or replaced is needed here too.
        sys.modules.update(self._modules)
        sys.path[:], sys.argv[:] = self._path, self._argv
        _forget_loops()
        _forget_handlers()
        warnings.filters[:] = self._filters  # type: ignore[index]
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        sys.excepthook, sys.displayhook, limit = self._hooks
        sys.setrecursionlimit(limit)
        os.umask(self._umask)
        os.chdir("/")


def _forget_loops() -> None:
    """Let the next session find asyncio as if no loop had run yet."""
    asyncio = sys.modules.get("asyncio")
    if asyncio is not None:
        # Later Pythons warn of it, and have nothing else yet.
        warnings.simplefilter("ignore")
        asyncio.set_event_loop_policy(None)


def _forget_handlers() -> None:
    """Take away what a session told logging to do with all records."""
    logging = sys.modules.get("logging")
    if logging is not None:
        for handler in list(logging.root.handlers):
            logging.root.removeHandler(handler)
        logging.root.setLevel(logging.WARNING)
        logging.disable(logging.NOTSET)
        logging.captureWarnings(capture=False)
