"""Asks LibreOffice what documents say: as they are, with every tracked change accepted, with every one rejected.

Reads from standard input one file name a line; writes one line of JSON for each:
    {"file": ..., "plain": [...], "accepted": [...], "rejected": [...], "changes": n}    or    {"file": ..., "error": ...}
The lists hold the texts of the paragraphs without list labels: the body with its tables in reading order, then the footnotes.
One office serves all files, in a profile of its own; it ends with this program.
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

START_SECONDS = 60


def value(name, what):
    pair = PropertyValue()
    pair.Name, pair.Value = name, what
    return pair


class Office:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="judge-")
        pipe = "judge%d" % os.getpid()
        self.child = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
             "-env:UserInstallation=" + uno.systemPathToFileUrl(os.path.join(self.folder, "profile")),
             "--accept=pipe,name=%s;urp;StarOffice.ComponentContext" % pipe],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        context = self.connect("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        self.dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)

    def connect(self, address):
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        until = time.time() + START_SECONDS
        while True:
            try:
                return resolver.resolve(address)
            except Exception:
                if self.child.poll() is not None or time.time() > until:
                    self.close()
                    raise SystemExit("soffice does not start")
                time.sleep(0.1)

    def close(self):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        try:
            self.child.wait(15)
        except subprocess.TimeoutExpired:
            self.child.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def load(self, path):
        document = self.open(path)
        if document is not None:
            return document
        # LibreOffice 7.4 without a window gives nothing for an editable .docx with comments; read only it opens, and as .odt.
        document = self.open(path, value("ReadOnly", True))
        if document is None:
            raise RuntimeError("LibreOffice cannot open it")
        detour = os.path.join(self.folder, "detour.odt")
        try:
            document.storeToURL(uno.systemPathToFileUrl(detour), (value("FilterName", "writer8"),))
        finally:
            document.close(True)
        return self.open(detour)

    def open(self, path, *more):
        return self.desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (value("Hidden", True),) + more)

    def texts(self, path, command=None):
        document = self.load(path)
        try:
            changes = count(document.Redlines)
            if command:
                self.dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
            lines = list(paragraphs(document.Text))
            notes = document.Footnotes
            for index in range(notes.Count):
                lines.extend(paragraphs(notes.getByIndex(index)))
            return lines, changes
        finally:
            document.close(True)


def each(container):
    items = container.createEnumeration()
    while items.hasMoreElements():
        yield items.nextElement()


def count(container):
    return sum(1 for _ in each(container))


def paragraphs(text):
    for block in each(text):
        if block.supportsService("com.sun.star.text.TextTable"):
            for name in block.CellNames:
                yield from paragraphs(block.getCellByName(name))
        else:
            yield characters(block)


# Notes, fields and images have no characters here; what a field shows is computed anew by each application.
def characters(paragraph):
    said = ""
    for portion in each(paragraph):
        kind = portion.TextPortionType
        if kind == "Text":
            said += portion.String
        elif kind in ("InContentMetadata", "ContentControl"):
            said += characters(portion.ContentControl if kind == "ContentControl" else portion.InContentMetadata)
    return said


def main():
    # Whoever ends this program ends the office with it.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    office = Office()
    try:
        for path in sys.stdin.read().splitlines():
            verdict = {"file": path}
            try:
                verdict["plain"], verdict["changes"] = office.texts(path)
                if verdict["changes"]:
                    verdict["accepted"], _ = office.texts(path, ".uno:AcceptAllTrackedChanges")
                    verdict["rejected"], _ = office.texts(path, ".uno:RejectAllTrackedChanges")
            except Exception as failure:
                verdict["error"] = "%s: %s" % (type(failure).__name__, failure)
                if office.child.poll() is not None:
                    office.close()
                    office = Office()
            print(json.dumps(verdict), flush=True)
    finally:
        office.close()


main()
