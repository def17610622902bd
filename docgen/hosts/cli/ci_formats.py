"""What was checked, in the formats of CI systems."""

from __future__ import annotations

import json
import re
from urllib.parse import quote
from xml.etree import ElementTree as Xml

from docgen.hosts.cli.reports import summary
from docgen.model.finding import Severity
from docgen.model.origin import Origin
from docgen.model.outcome import Outcome, Status
from docgen.pipeline.check import Checked

_UNPRINTABLE = re.compile("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def print_github(checked: Checked) -> None:
    """Annotations for the lines of a pull request."""
    for found in checked.findings:
        level = "error" if found.severity is Severity.ERROR else "warning"
        print(_annotation(level, found.origin, found.check, f"{found.problem} {found.remedy}"))
    for outcome in checked.failed:
        said = "\n".join(filter(None, [outcome.problem, outcome.detail]))
        print(_annotation("error", outcome.place or outcome.origin, "snippet", said))
    print(summary(checked))


def _annotation(level: str, origin: Origin, title: str, message: str) -> str:
    where = f"file={_escaped(origin.place, more=True)}"
    if origin.line:
        where += f",line={origin.line}"
    return f"::{level} {where},title={_escaped(title, more=True)}::{_escaped(message)}"


def _escaped(text: str, *, more: bool = False) -> str:
    signs = {"%": "%25", "\r": "%0D", "\n": "%0A"} | ({":": "%3A", ",": "%2C"} if more else {})
    return "".join(signs.get(sign, sign) for sign in text)


def print_junit(checked: Checked) -> None:
    """A test suite for each page, a case for each fence with an outcome."""
    root = Xml.Element("testsuites", name="docgen check")
    suites: dict[str, Xml.Element] = {}
    for outcome in checked.outcomes:
        page = outcome.origin.place
        if page not in suites:
            suites[page] = Xml.SubElement(root, "testsuite", name=page)
        case = Xml.SubElement(
            suites[page],
            "testcase",
            classname=page,
            name=f"line {outcome.origin.line}",
            file=page,
            line=str((outcome.place or outcome.origin).line or ""),
            time=f"{outcome.seconds:.6f}",
        )
        _put_result(case, outcome)
    for suite in suites.values():
        suite.set("tests", str(len(suite)))
    print(Xml.tostring(root, encoding="unicode", xml_declaration=False))


def _put_result(case: Xml.Element, outcome: Outcome) -> None:
    tags = {Status.FAILED: "failure", Status.BROKEN: "error", Status.SKIPPED: "skipped"}
    tag = tags.get(outcome.status)
    if tag:
        Xml.SubElement(case, tag, message=_printable(outcome.problem)).text = _printable(outcome.detail)


def _printable(text: str) -> str:
    """The text without what XML has no way to write."""
    return _UNPRINTABLE.sub("\ufffd", text)


def print_sarif(checked: Checked) -> None:
    """Results by the Static Analysis Results Interchange Format 2.1.0."""
    levels = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
    results = [
        _result(f.check, levels[f.severity], f.origin, f"{f.problem} {f.remedy}") for f in checked.findings
    ]
    results += [
        _result("snippet", "error", o.place or o.origin, "\n".join(filter(None, [o.problem, o.detail])))
        for o in checked.failed
    ]
    rules = [{"id": name} for name in sorted({str(result["ruleId"]) for result in results})]
    document = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": {"name": "docgen", "rules": rules}}, "results": results}],
    }
    print(json.dumps(document, ensure_ascii=False, indent=2))


def _result(rule: str, level: str, origin: Origin, message: str) -> dict[str, object]:
    region = {"region": {"startLine": origin.line}} if origin.line else {}
    location = {"physicalLocation": {"artifactLocation": {"uri": quote(origin.place)}, **region}}
    return {"ruleId": rule, "level": level, "message": {"text": message}, "locations": [location]}
