"""Where Graphviz puts boxes: in process where pygraphviz works, else by the program of graphviz-pure.

Both give the same coordinates as long as nodes have fixed sizes and no words.
A `dot` of the system does not, and is never used.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from threading import Lock

from docgen.errors import RunError

TIME_LIMIT = 60
"""Seconds a layout may take."""

_PLACE = "graphviz"
_LARGE = 150_000  # characters, about a thousand nodes: from here on a layout must be one that can be stopped
_library = Lock()  # Graphviz keeps its state in globals


def positions(dot: str) -> dict[str, tuple[float, float]]:
    """The centre of every node of a graph in the DOT language, in points, y upward.

    Raises RunError when neither package is there, or the program fails or takes too long.
    """
    return (
        positions_in_process(dot) if len(dot) < _LARGE and works_in_process() else positions_by_program(dot)
    )


@cache
def works_in_process() -> bool:
    """Whether pygraphviz brings its own Graphviz: before 2.0 it started a `dot` of the system."""
    try:
        from pygraphviz import graphviz
    except (ImportError, OSError):  # its library wants system libraries that a slim container lacks
        return False
    return hasattr(graphviz, "gvContextWithBuiltins")


def positions_in_process(dot: str) -> dict[str, tuple[float, float]]:
    """The same by pygraphviz."""
    from pygraphviz import AGraph

    with _library:
        graph = AGraph(string=dot)
        try:
            return _parsed(graph.draw(format="json", prog="dot"))
        finally:
            graph.close()


def positions_by_program(dot: str) -> dict[str, tuple[float, float]]:
    """The same by a process of graphviz-pure."""
    command = [str(_program()), "-Kdot", "-Tjson"]
    try:
        done = subprocess.run(  # noqa: S603 - the program of our own dependency, no shell
            command, input=dot.encode(), capture_output=True, timeout=TIME_LIMIT, check=True
        )
    except subprocess.TimeoutExpired:
        raise RunError(
            _PLACE, f"the layout took over {TIME_LIMIT} s.", "Show fewer tables in one overview."
        ) from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()[-300:]
        raise RunError(_PLACE, f"the layout failed: {said}", "Reinstall graphviz-pure.") from error
    except OSError as error:
        raise RunError(_PLACE, f"could not be started: {error}.", "Reinstall graphviz-pure.") from error
    return _parsed(done.stdout)


def _program() -> Path:
    """The program of the installed package, not one that happens to be on the PATH."""
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        files = distribution("graphviz-pure").files or []
    except PackageNotFoundError:
        files = []
    suffix = ".exe" if sys.platform == "win32" else ""
    for file in files:
        if file.name == f"graphviz-pure{suffix}":
            return Path(str(file.locate()))
    raise RunError(_PLACE, "is not installed.", "Install graphviz-pure, or docgen with its `er` extra.")


def _parsed(output: bytes | str) -> dict[str, tuple[float, float]]:
    objects: list[Mapping[str, str]] = json.loads(output).get("objects", [])
    return {
        node["name"]: (float(x), float(y))
        for node in objects
        if "pos" in node
        for x, y in [node["pos"].split(",")]
    }
