"""Parts of docgen that run in a process of their own, and leave nothing of docgen there but themselves."""

from __future__ import annotations

from pathlib import Path

# What is executed there later imports docgen, if at all, from wherever that place has it.
_START = """\
import importlib, sys
path = list(sys.path)
sys.path.insert(0, sys.argv[1])
main = importlib.import_module(sys.argv[2]).main
sys.path[:] = [folder for folder in path if folder]
for name in [name for name in sys.modules if name.partition(".")[0] == "docgen"]:
    del sys.modules[name]
main(*sys.argv[3:])
"""


def program(python: str, module: str, *arguments: object, options: tuple[str, ...] = ()) -> list[str]:
    """The words that start `main` of a module of docgen by an interpreter, with arguments as text.

    The module and what it imports are the standard library and other such modules.
    """
    folder = Path(__file__).parents[2]
    return [python, "-X", "utf8", *options, "-c", _START, str(folder), module, *map(str, arguments)]
