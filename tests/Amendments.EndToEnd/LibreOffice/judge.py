"""Accepts and rejects every tracked change of Word files in LibreOffice and prints the texts that remain.

    judge.py FILE.docx ...    one JSON line per file: {"file", "changes", "accepted": [...], "rejected": [...]} or {"file", "error"}

Run it with the Python that python3-uno belongs to. It starts one LibreOffice with a profile of its own and ends only that one.
List labels are left out: the texts are those of the paragraphs themselves.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

HIDDEN = {"Hidden": True, "UpdateDocMode": 0, "MacroExecutionMode": 0}


def properties(**values):
    made = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        made.append(one)
    return tuple(made)


def start(profile, pipe):
    process = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
         "-env:UserInstallation=file://" + profile, f"--accept=pipe,name={pipe};urp;StarOffice.ComponentContext"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return process, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if process.poll() is not None:
                raise SystemExit("LibreOffice ended at once.")
            time.sleep(0.1)
    process.kill()
    raise SystemExit("LibreOffice did not start within a minute.")


def load(desktop, path):
    url = uno.systemPathToFileUrl(os.path.abspath(path))
    document = desktop.loadComponentFromURL(url, "_blank", 0, properties(**HIDDEN))
    if document is None:
        # LibreOffice 7.4 opens a file with comments for reading only; by way of its own format it can be edited.
        reading = desktop.loadComponentFromURL(url, "_blank", 0, properties(Hidden=True, ReadOnly=True))
        own = tempfile.mktemp(suffix=".odt")
        reading.storeToURL(uno.systemPathToFileUrl(own), properties(FilterName="writer8"))
        reading.close(True)
        document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(own), "_blank", 0, properties(**HIDDEN))
        os.unlink(own)
    return document


def texts(document):
    found = []
    paragraphs = document.Text.createEnumeration()
    while paragraphs.hasMoreElements():
        paragraph = paragraphs.nextElement()
        if paragraph.supportsService("com.sun.star.text.Paragraph"):
            found.append(paragraph.String)
    return found


def after(context, desktop, path, command):
    document = load(desktop, path)
    try:
        changes = document.Redlines.createEnumeration()
        count = 0
        while changes.hasMoreElements():
            changes.nextElement()
            count += 1
        dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        return count, texts(document)
    finally:
        document.close(True)


def main():
    profile = tempfile.mkdtemp(prefix="amendments-judge-")
    process, context = start(profile, f"amendments{os.getpid()}")
    try:
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        for path in sys.argv[1:]:
            try:
                count, accepted = after(context, desktop, path, ".uno:AcceptAllTrackedChanges")
                _, rejected = after(context, desktop, path, ".uno:RejectAllTrackedChanges")
                print(json.dumps({"file": path, "changes": count, "accepted": accepted, "rejected": rejected}))
            except Exception as failure:
                print(json.dumps({"file": path, "error": str(failure)}))
        try:
            desktop.terminate()
        except Exception:
            pass
        process.wait(20)
    finally:
        if process.poll() is None:
            process.kill()
        shutil.rmtree(profile, ignore_errors=True)


main()
