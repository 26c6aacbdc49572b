"""LibreOffice as a person would use it: open, convert, accept or reject all changes. It is not on every machine."""

import shutil
import subprocess
from pathlib import Path

import pytest

LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" \
library:readonly="false" library:passwordprotected="false"><library:element library:name="Changes"/></library:library>
"""
MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes" script:language="StarBasic">
Sub Settle(source As String, target As String, command As String)
  Dim none()
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = &quot;Hidden&quot; : hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(source, &quot;_blank&quot;, 0, hidden())
  helper = createUnoService(&quot;com.sun.star.frame.DispatchHelper&quot;)
  helper.executeDispatch(doc.CurrentController.Frame, &quot;.uno:&quot; + command, &quot;&quot;, 0, none())
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = &quot;FilterName&quot; : how(0).Value = &quot;Text (encoded)&quot;
  doc.storeToURL(target, how())
  doc.close(True)
  StarDesktop.terminate()
End Sub
</script:module>
"""


def as_text(content: bytes, folder: Path) -> str:
    """What LibreOffice reads in a DOCX, contents and all; skips the test where there is no LibreOffice."""
    (folder / "booklet.docx").write_bytes(content)
    _office(
        folder,
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "--outdir",
        folder,
        folder / "booklet.docx",
    )
    return (folder / "booklet.txt").read_text("utf-8-sig")


def settled(content: bytes, folder: Path, command: str) -> list[str]:
    """The lines that are left after `AcceptAllTrackedChanges` or `RejectAllTrackedChanges`."""
    as_text(content, folder)  # makes the profile, into which the macro is laid
    basic = folder / "profile/user/basic/Standard"
    (basic / "script.xlb").write_text(LIBRARY)
    (basic / "Changes.xba").write_text(MACRO)
    source, target = (folder / name for name in ("booklet.docx", f"{command}.txt"))
    _office(
        folder,
        f'macro:///Standard.Changes.Settle("{source.as_uri()}","{target.as_uri()}","{command}")',
    )
    return target.read_text("utf-8-sig").splitlines()


def _office(folder: Path, *arguments: object) -> None:
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not installed; .ci/run installs it")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", *arguments], check=True, capture_output=True, timeout=180
    )
