"""docgen.toml, the environment and the command line are not as they should be."""

from __future__ import annotations

from tests.faults.conftest import PASSWORD, Fault


def text_of(fault: Fault) -> str:
    return (fault.project / "docgen.toml").read_text()


def test_the_settings_were_saved_by_an_editor_of_windows(fault: Fault) -> None:
    text = "\ufeff" + text_of(fault).replace("\n", "\r\n")
    (fault.project / "docgen.toml").write_bytes(text.encode())

    fault.told(fault.run())

    assert fault.is_complete()


def test_the_settings_are_no_toml(fault: Fault) -> None:
    (fault.project / "docgen.toml").write_text(text_of(fault) + "schemas = public\n")

    fault.refused(fault.run())


def test_the_settings_are_not_utf_8(fault: Fault) -> None:
    (fault.project / "docgen.toml").write_bytes(text_of(fault).encode() + b"# caf\xe9\n")

    fault.refused(fault.run())


def test_the_settings_cannot_be_read(fault: Fault) -> None:
    (fault.project / "docgen.toml").unlink()
    (fault.project / "docgen.toml").mkdir()

    fault.refused(fault.run())


def test_there_are_no_settings(fault: Fault) -> None:
    (fault.project / "docgen.toml").unlink()

    fault.refused(fault.run())


def test_a_key_is_misspelled(fault: Fault) -> None:
    (fault.project / "docgen.toml").write_text(text_of(fault) + 'prepair = ["x"]\n')

    fault.refused(fault.run())


def test_a_variable_of_the_environment_is_not_set(fault: Fault) -> None:
    fault.settings("${DOCGEN_TEST_NOT_SET}")

    fault.refused(fault.run())


def test_the_driver_would_quote_the_password(fault: Fault) -> None:
    # It repeats what it takes for a port, a host or a parameter: a part of a password that was not encoded.
    for url in (
        "postgresql://me:hunter2#a%zzhunter2@localhost:1/shop",
        f"postgresql://localhost/shop?passwort={PASSWORD}&user=me",
    ):
        fault.refused(fault.run("write", "docs", "--database", url))


def recorded_in(fault: Fault, url: str) -> None:
    """The pages are there, the record is not: the build has failed."""
    (fault.project / "docgen.toml").write_text(text_of(fault) + f'[ledger]\nurl = "{url}"\n')

    fault.told(fault.run())

    assert fault.is_complete()


def test_the_ledger_cannot_be_reached(fault: Fault) -> None:
    recorded_in(fault, f"postgresql://me:{PASSWORD}@127.0.0.1:1/docgen")


def test_there_is_no_ledger(fault: Fault) -> None:
    recorded_in(fault, "sqlite:///none.sqlite")
