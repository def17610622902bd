"""Executes Python snippets, inside a process that is made for it; imports the standard library only.

It is started as a script with the numbers of four files: commands come in through the first,
answers go out through the second, and what snippets write goes to the others. The process that
is started stays clean and only watches: snippets run in a child of it, so that one that ends the
interpreter costs a fork and nothing else.
"""

from __future__ import annotations

import builtins
import contextlib
import contextvars
import io
import itertools
import json
import linecache
import os
import re
import select
import signal
import sys
import threading
import time
import traceback
import types
import warnings
from collections.abc import Callable, Iterable, Iterator
from importlib import machinery
from typing import Any

_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36
_FINISHED, _REPLACED = 71, 72
# After these, what the snippets below would build on is not there.
_BROKEN = frozenset({"timeout", "output"})
_STOPPING = frozenset({"raised", "exit", *_BROKEN})
# How often it is looked for the end of a child where the system does not tell it.
_LOOK_MILLISECONDS = 50
# What of an address in a representation stays the same, as pytest-examples has it.
_ADDRESS = re.compile("0x[a-f0-9]{8,12}>")
_COMMENT = "#> "
# The clocks of some file systems tick this seldom.
_NEW_SECONDS = 3
# To empty a file costs more than to write at its end: it is done when it has become this long.
_EMPTIED = 1 << 16
# What is longer stands in quotation marks below; the caller asks pytest-examples then.
_LINE_LENGTH = 88
Message = dict[str, Any]


class _TimeUp(BaseException):
    """The time of a snippet is over; nothing that a snippet catches by habit catches it."""


class _TooMuch(BaseException):
    """A snippet wrote more than anybody reads."""


def watch(commands: int, answers: int, output: int, errors: int) -> None:
    """Watch over a child that executes, and replace it when it ends."""
    _control(_PR_SET_CHILD_SUBREAPER, 1)
    while True:
        written = _sizes((output, errors))
        child = os.fork()
        if child == 0:
            # Whatever happens in here, nobody goes on from here as the parent.
            try:
                _obey(commands, answers, output, errors)
            finally:
                os._exit(70)
        _write(answers, {"started": child, "written": written})
        status = _wait_for(child, answers)
        end_descendants(os.getpid())
        if status is None:
            os._exit(0)
        code = os.waitstatus_to_exitcode(status)
        if code == _FINISHED:
            os._exit(0)
        if code != _REPLACED:
            _write(answers, {"ended": code})


def _wait_for(child: int, answers: int) -> int | None:
    """How the child ended; None where nobody is there any more to hear answers.

    The signal for the death of a parent is not asked for: it comes with the end of the thread that
    started us, while others of its process still ask.
    """

    def bury(_signal: int, _frame: object) -> None:
        # What sessions left is ended with them, and would stay in the table of processes.
        for other in _children(os.getpid()):
            if other != child:
                with contextlib.suppress(ChildProcessError):
                    os.waitpid(other, os.WNOHANG)

    signal.signal(signal.SIGCHLD, bury)
    heard = select.poll()
    heard.register(answers, 0)
    ended, milliseconds = -1, _LOOK_MILLISECONDS
    with contextlib.suppress(AttributeError, OSError):
        ended, milliseconds = os.pidfd_open(child), -1
        heard.register(ended, select.POLLIN)
    while True:
        if any(descriptor == answers for descriptor, _ in heard.poll(milliseconds)):
            return None
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            if ended >= 0:
                os.close(ended)
            return status


def _obey(commands: int, answers: int, output: int, errors: int) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    watcher = os.getppid()
    os.setsid()
    _control(_PR_SET_PDEATHSIG, signal.SIGKILL)
    executor = _Executor(output, errors, watcher)
    while command := _read(commands):
        for answer in executor.obey(command):
            _write(answers, answer)
        if executor.is_worn:
            os._exit(_REPLACED)
    os._exit(_FINISHED)


def _control(option: int, value: int) -> None:
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def _read(descriptor: int) -> Message | None:
    """A message of a pipe, with its length before it: not a byte too many is read, it may be another's."""
    head = _read_all(descriptor, 8)
    return json.loads(_read_all(descriptor, int(head, 16))) if head else None


def _read_all(descriptor: int, size: int) -> bytes:
    parts = []
    while size:
        part = os.read(descriptor, size)
        if not part:
            return b""
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _write(descriptor: int, message: Message) -> None:
    content = json.dumps(message).encode()
    content = b"%08x" % len(content) + content
    while content:
        content = content[os.write(descriptor, content) :]


def end_descendants(process: int, but: int = 0) -> None:
    """Kill whatever a process started and left, and what those started; `but` is spared."""
    while found := [child for child in _children(process) if child != but]:
        for child in found:
            end_tree(child)
            with contextlib.suppress(ChildProcessError):
                os.waitpid(child, 0)
        if process != os.getpid():
            # Those of somebody else are theirs to wait for.
            return


def end_tree(process: int) -> None:
    """Kill a process and whatever it started."""
    # Stopped first: what is being killed starts nothing meanwhile.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(process, signal.SIGSTOP)
        for child in _children(process):
            end_tree(child)
        os.kill(process, signal.SIGKILL)


def _children(process: int) -> list[int]:
    try:
        with open(f"/proc/{process}/task/{process}/children", encoding="ascii") as listed:  # noqa: PTH123 cheaper
            return [int(number) for number in listed.read().split()]
    except OSError:
        return []


class _Output(io.FileIO):
    """A file that what a snippet writes goes to, up to a limit."""

    left = 0

    def write(self, content: Any) -> int:
        written = super().write(content)
        self.left -= written or 0
        if self.left < 0:
            self.left = sys.maxsize
            raise _TooMuch
        return written or 0


class _Executor:
    """One process's memory of the session that it is in."""

    def __init__(self, output: int, errors: int, watcher: int) -> None:
        self._files = (output, errors)
        self._watcher = watcher
        self._process = os.getpid()
        self._session = ""
        self._main = types.ModuleType("__main__")
        self._fixtures = contextlib.ExitStack()
        self._context = contextvars.copy_context()
        self._sources = _Sources()
        self._builtins: dict[str, Any] | None = None
        self._begun = _State()
        self.is_worn = False

    def obey(self, command: Message) -> Iterator[Message]:
        """Execute the snippets of a command up to the first that raises; begin and end its session.

        An answer for each, and a last one that says whether all is left behind.
        """
        session = command["session"]
        if session["name"] != self._session:
            self._begin(session)
        for snippet in command["snippets"]:
            answer = self._execute(snippet, session["limit"])
            stops = answer["status"] in (_BROKEN if snippet["fails"] else _STOPPING)
            stops = stops or (bool(answer.get("cut")) and not snippet["fails"])
            yield {**answer, "stops": stops}
            if stops:
                break
        yield {"done": self._end() if command["last"] else ""}

    def _begin(self, session: Message) -> None:
        self._session = session["name"]
        os.chdir(session["folder"])
        os.environ.clear()
        os.environ.update(session["environment"])
        sys.path[:] = [session["folder"], *sys.path, session["root"]]
        sys.argv[:] = [session["name"]]
        self._context = contextvars.copy_context()
        self._builtins = None
        self._main = types.ModuleType("__main__")
        self._main.__dict__["__builtins__"] = builtins
        # Processes that multiprocessing starts do not look for its file, which is Markdown.
        self._main.__spec__ = machinery.ModuleSpec("__main__", None)
        sys.modules["__main__"] = self._main

    def _end(self) -> str:
        """Leave the session, and nothing of it; say what could not be undone."""
        said = ""
        try:
            self._context.run(self._fixtures.close)
        except Exception as error:  # noqa: BLE001 of a fixture, anything may come
            said = f"a fixture ended with {type(error).__name__}: {error}"
        self._main.__dict__.clear()
        self._sources.forget()
        end_descendants(os.getpid())
        end_descendants(self._watcher, but=os.getpid())
        self.is_worn = threading.active_count() > 1
        self._begun.restore()
        self._session = ""
        return said

    def _execute(self, command: Message, limit: int) -> Message:
        begun = _sizes(self._files)
        prints: list[_Print] = []
        started = time.perf_counter()
        with self._redirected(limit), _limited(command["timeout"]):
            answer = self._outcome(command, prints)
            if os.getpid() != self._process:
                # A child that the snippet forked and let go on.
                os._exit(0)
        answer["seconds"] = time.perf_counter() - started
        answer["output"], answer["errors"] = (
            _content(file, start, limit) for file, start in zip(self._files, begun, strict=True)
        )
        for file in self._files:
            if os.fstat(file).st_size > _EMPTIED:
                os.ftruncate(file, 0)
        answer["written"] = _sizes(self._files)
        return answer

    def _outcome(self, command: Message, prints: list[_Print]) -> Message:
        name = command["name"]
        self._sources.add(name, command["line"], command["source"])
        # With it and the sources, inspect finds the code of what is defined here.
        self._main.__file__ = name
        try:
            if command["fixtures"] or command["cwd"] or command["variables"]:
                self._context.run(self._prepare, command)
            if command["console"]:
                return _converse(command, self._run)
            padding = "\n" * (command["line"] - 1)
            code = compile(padding + command["source"], name, "exec", dont_inherit=True)
            self._run(code, _recorder(name, command["line"], prints) if command["checks"] else None)
        except BaseException as error:  # noqa: BLE001 whatever a snippet raises is its outcome
            self._sources.show()
            return _raised(error, name)
        if command["checks"]:
            return _checked(command, prints)
        return {"status": "passed"}

    def _run(self, code: types.CodeType, printing: Callable[..., None] | None = None) -> None:
        """Execute with the built-ins as the session left them; afterwards they are whole again, for us."""
        theirs, ours = builtins.__dict__, _BUILTINS
        if self._builtins is not None:
            theirs.update(self._builtins)
        before = theirs.get("print")
        if printing is not None:
            theirs["print"] = printing
        try:
            self._context.run(exec, code, self._main.__dict__)
        finally:
            # No name of theirs is used here: whatever it was, it may be something else now.
            if printing is not None and theirs.get("print") is printing:
                theirs["print"] = before
            self._builtins = None
            if theirs != ours:
                self._builtins = theirs.copy()
                theirs.clear()
                theirs.update(ours)

    def _prepare(self, command: Message) -> None:
        space = self._main.__dict__
        if command["cwd"]:
            os.chdir(command["cwd"])
        os.environ.update(command["variables"])
        for name, path in command["fixtures"].items():
            if name not in space:
                space[name] = self._fixtures.enter_context(_loaded(path)())

    @contextlib.contextmanager
    def _redirected(self, limit: int) -> Iterator[None]:
        """Standard input, output and errors as the snippet sees them, whatever the one before did to them."""
        for number, descriptor in enumerate(self._files, 1):
            os.dup2(descriptor, number)
        streams = []
        for number in (1, 2):
            raw = _Output(number, "w", closefd=False)
            raw.left = limit
            streams.append(
                io.TextIOWrapper(raw, encoding="utf-8", errors="backslashreplace", write_through=True)
            )
        sys.stdout, sys.stderr = streams
        yield


_PRINT = builtins.print
_BUILTINS = dict(builtins.__dict__)


@contextlib.contextmanager
def _limited(seconds: float) -> Iterator[None]:
    def end(_signal: int, _frame: object) -> None:
        raise _TimeUp

    signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _sizes(descriptors: Iterable[int]) -> list[int]:
    return [os.fstat(descriptor).st_size for descriptor in descriptors]


def _content(descriptor: int, start: int, limit: int) -> str:
    return os.pread(descriptor, limit, start).decode("utf-8", "backslashreplace")


class _SourceFile(machinery.SourceFileLoader):
    """A module in source, whose bytecode is used and kept where its file has not changed just now.

    Bytecode knows its source by second and size, so what is edited within a second is taken for the same.
    """

    def path_stats(self, path: str) -> Any:
        """The time and the size of a source; an OSError, which loads without bytecode, where it is new."""
        found = super().path_stats(path)
        if time.time() - found["mtime"] < _NEW_SECONDS:
            raise OSError("It may change again without a trace.")
        return found


def _distrust_new_bytecode() -> None:
    hook = machinery.FileFinder.path_hook(
        (machinery.ExtensionFileLoader, machinery.EXTENSION_SUFFIXES),
        (_SourceFile, machinery.SOURCE_SUFFIXES),
        (machinery.SourcelessFileLoader, machinery.BYTECODE_SUFFIXES),
    )
    sys.path_hooks.insert(0, hook)
    sys.path_importer_cache.clear()


class _State:
    """What a process is like before a session, so that it can be so again."""

    def __init__(self) -> None:
        self._environment = dict(os.environ)
        self._path, self._argv = list(sys.path), list(sys.argv)
        self._modules = set(sys.modules)
        self._filters = list(warnings.filters)
        self._handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
        self._hooks = sys.excepthook, sys.displayhook, sys.getrecursionlimit()
        self._umask = os.umask(0o022)
        os.umask(self._umask)

    def restore(self) -> None:
        """Undo what sessions commonly do to their process; libraries that were imported stay."""
        folder = sys.path[0] if sys.path else ""
        for name in set(sys.modules) - self._modules:
            file = getattr(sys.modules[name], "__file__", None)
            if folder and file and str(file).startswith(f"{folder}/"):
                del sys.modules[name]
        sys.path[:], sys.argv[:] = self._path, self._argv
        os.environ.clear()
        os.environ.update(self._environment)
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


def _loaded(path: str) -> Callable[[], contextlib.AbstractContextManager[Any]]:
    """What `package.module:name` names."""
    import importlib

    module, _, name = path.partition(":")
    found: Callable[[], contextlib.AbstractContextManager[Any]] = getattr(
        importlib.import_module(module), name
    )
    return found


_Print = tuple[int, str, list[tuple[str, bool]]]


def _recorder(file: str, first: int, prints: list[_Print]) -> Callable[..., None]:
    """A `print` that also remembers its line and what it was given, where the snippet itself called it.

    What stands above its `first` line is of another snippet of the page.
    """

    def record(*values: Any, sep: str | None = " ", **options: Any) -> None:
        frame = sys._getframe(1)
        if frame.f_code.co_filename == file and frame.f_lineno >= first:
            prints.append(
                (frame.f_lineno, " " if sep is None else sep, [_spelled(value) for value in values])
            )
        if len(values) == 1 and not options and type(values[0]) is str:
            # The value and the end of the line at once: nothing keeps them until there is more.
            _PRINT(f"{values[0]}\n", end="")
        else:
            _PRINT(*values, sep=sep, **options)

    return record


def _spelled(value: Any) -> tuple[str, bool]:
    """A printed value as pytest-examples spells it, and whether it is a string."""
    if isinstance(value, str):
        return value, True
    if isinstance(value, set):
        return "{" + ", ".join(repr(item) for item in sorted(value)) + "}", False
    return _ADDRESS.sub("0x0123456789ab>", str(value)), False


def _checked(command: Message, prints: list[_Print]) -> Message:
    """Whether each `#>` says what was printed; where that is not plain, the caller is to look."""
    if _is_plainly_so(command["source"].split("\n"), prints, command["line"] - 1):
        return {"status": "passed"}
    return {"status": "printed", "prints": prints}


def _is_plainly_so(lines: list[str], prints: list[_Print], before: int) -> bool:
    """Whether each call stands in a line of its own, with just its comments below it."""
    said = [number for number, line in enumerate(lines, 1) if line.lstrip(" ").startswith(_COMMENT[:-1])]
    printed = sorted(
        ((line - before, sep.join(value for value, _ in values)) for line, sep, values in prints),
        key=lambda found: found[0],
    )
    in_turn = sum(1 for (line, *_), (other, *_) in itertools.pairwise(prints) if line != other) + 1
    if len(said) != len(printed) or in_turn != len({line for line, _ in printed}):
        return False
    above, is_kept = 0, True
    for number, (line, text) in zip(said, printed, strict=True):
        call, comment = lines[line - 1], lines[number - 1]
        written = call[: len(call) - len(call.lstrip(" "))] + _COMMENT + text
        is_kept = is_kept and comment == written
        if number != max(line, above) + 1 or comment not in (written, text.strip() and written.rstrip(" \t")):
            return False
        if not _is_whole(call) or "\n" in text or len(written) >= _LINE_LENGTH:
            return False
        above = number
    # Blanks at the ends of lines are either all there or all taken away.
    return is_kept or not any(line.endswith((" ", "\t")) for line in lines)


def _is_whole(call: str) -> bool:
    return call.lstrip(" ").startswith("print(") and call.endswith(")") and call.count("(") == call.count(")")


_HOW: dict[type, str] = {_TimeUp: "timeout", _TooMuch: "output", SystemExit: "exit"}


class _Sources:
    """The lines of a session's snippets, without the margins that they have in their files."""

    def __init__(self) -> None:
        self._known: dict[str, list[str]] = {}

    def add(self, name: str, line: int, source: str) -> None:
        """Take a snippet that begins in that line of a file; tracebacks and inspect show it from now on."""
        lines = self._known.get(name)
        if lines is None:
            lines = self._known[name] = []
        written = source.splitlines(keepends=True)
        end = line - 1 + len(written)
        if end > len(lines):
            lines.extend(["\n"] * (end - len(lines)))
        lines[line - 1 : end] = written
        # Without a time, it is not compared with the file.
        linecache.cache[name] = (0, None, lines, name)

    def show(self) -> None:
        """Have them shown, whatever became of what is known of files."""
        for name, lines in self._known.items():
            linecache.cache[name] = (0, None, lines, name)

    def forget(self) -> None:
        """Take them all away."""
        for name in self._known:
            linecache.cache.pop(name, None)
        self._known.clear()


def _raised(error: BaseException, file: str) -> Message:
    """What a snippet raised, with the frames that are its own or below it."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename != file:
        trace = trace.tb_next
    lines = [frame.tb_lineno for frame in _frames(trace) if frame.tb_frame.f_code.co_filename == file]
    if isinstance(error, SyntaxError) and error.filename == file and error.lineno:
        lines.append(error.lineno)
    shown = traceback.TracebackException(type(error), error, trace, compact=True)
    _without_carets(shown)
    how = _HOW.get(type(error), "raised")
    answer: Message = {"status": how, "line": lines[-1] if lines else None}
    if how in ("raised", "exit"):
        answer["problem"] = _in_a_line(shown)
        answer["detail"] = "".join(shown.format())
    if isinstance(error, SystemExit):
        answer["code"] = int(error.code or 0) if isinstance(error.code, int | None) else 1
    return answer


def _in_a_line(shown: traceback.TracebackException) -> str:
    """What was raised, without the lines that its message has more, its notes, or those of wrong syntax."""
    said = "".join(shown.format_exception_only()).split("\n")
    return next((line.strip() for line in said if line[:1].strip()), "")


def _frames(trace: types.TracebackType | None) -> Iterator[types.TracebackType]:
    while trace is not None:
        yield trace
        trace = trace.tb_next


def _without_carets(shown: traceback.TracebackException) -> None:
    """Leave the marks below lines out: they count from the margin of the snippet, not of the file."""
    for frame in shown.stack:
        frame.colno = frame.end_colno = None
    for other in (shown.__cause__, shown.__context__):
        if other is not None:
            _without_carets(other)


# Nobody expects more of one command.
_CONVERSED = 1 << 20


def _converse(command: Message, run: Callable[[types.CodeType], None]) -> Message:
    """Execute what follows each `>>>`, and compare what it writes with what stands below.

    Those below a difference are executed too, as others may build on them.
    """
    import doctest

    differing: list[Message] = []
    for example in doctest.DocTestParser().get_examples(command["source"]):
        flags = doctest.ELLIPSIS
        for flag, is_on in example.options.items():
            flags = flags | flag if is_on else flags & ~flag
        if flags & doctest.SKIP:
            continue
        try:
            wanted, got = _said(command, example, run)
        except Exception as error:
            if not differing:
                raise
            # What differs first is the reason as likely as not.
            return {**_differ(command, differing), "cut": traceback.format_exception_only(error)[-1].strip()}
        if not doctest.OutputChecker().check_output(wanted, got, flags):
            lines = example.source.count("\n") + example.want.count("\n") - wanted.count("\n")
            below = example.lineno + lines + 1
            differing.append({"wanted": wanted, "got": got, "below": below, "indent": example.indent})
    return _differ(command, differing) if differing else {"status": "passed"}


def _said(command: Message, example: Any, run: Callable[[types.CodeType], None]) -> tuple[str, str]:
    """What an example of doctest is to say, and what it says; of an error that it expects, the last lines."""
    start = os.fstat(1).st_size
    padding = "\n" * (command["line"] + example.lineno - 1)
    try:
        run(compile(padding + example.source, command["name"], "single", dont_inherit=True))
    except Exception as error:
        if example.exc_msg is None:
            raise
        said = traceback.format_exception_only(error)
        # Where a mistake in the syntax is, nobody types.
        return example.exc_msg, said[-1] if isinstance(error, SyntaxError) else "".join(said)
    return example.want, os.pread(1, _CONVERSED, start).decode("utf-8", "backslashreplace")


def _differ(command: Message, differing: list[Message]) -> Message:
    return {"status": "differs", "line": command["line"] + differing[0]["below"] - 1, "differing": differing}


if __name__ == "__main__":
    # The folder of a script stands first among those that modules are imported from.
    del sys.path[0]
    _distrust_new_bytecode()
    watch(*map(int, sys.argv[1:]))
