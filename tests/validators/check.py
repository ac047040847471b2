#!/usr/bin/env python3
"""check.py FILE.pdf… - what independent programs say of PDF files; exits with 1 if one of them finds a fault.

- page: PDF/UA-1 and PDF/A-2a, every rule
- qpdf: syntax, streams, cross-reference
- outloud: what a listener would stumble over
- pikepdf: every piece of content is where the parent tree says
- an XML parser: the metadata, which must say what the document information says
- poppler and MuPDF: the text of the structure tree is all there, in characters that mean something
"""
import collections
import concurrent.futures
import json
import pathlib
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree

import page
import pikepdf
import pymupdf

PROFILES = ("ua1", "2a")
# Judged by eye: tables of two rows, which our do-and-don't lists and cards are, have more heads than cells.
ACCEPTED = {"TBL-010"}
LI = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li"


def standards(path):
    for profile in PROFILES:
        result = page.validate_pdf(str(path), profile=profile)
        if not result.is_compliant:
            for rule, count in collections.Counter(f"{failure.rule_id}: {failure.message}" for failure in result.failures).items():
                yield f"{profile} {rule} ({count} times)"


def syntax(path):
    result = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True)
    if result.returncode != 0:
        yield "qpdf: " + (result.stderr or result.stdout).strip().splitlines()[0]


def listening(path):
    program = pathlib.Path(sys.executable).with_name("outloud")
    result = subprocess.run([program, "--json", "-", "--fail-on", "never", "-q", str(path)], capture_output=True, text=True)
    start = result.stdout.find("{")
    if start < 0:
        yield f"outloud: {result.stderr.strip()[:200]}"
        return
    report = json.loads(result.stdout[start : result.stdout.rindex("}") + 1])
    for file in report.get("results", [report]):
        for finding in file.get("findings", []):
            rule = finding.get("rule") or finding.get("rule_id") or finding.get("id")
            if finding.get("severity") == "error" and rule not in ACCEPTED and not repeats(rule, finding, path):
                yield f"outloud {rule}: {finding.get('message') or finding.get('title')}"


def repeats(rule, finding, path):
    """Whether "prose marked as an artifact" is a running head or the repeated head of a table: its words are read aloud elsewhere."""
    said = set(re.findall(r"\w+", " ".join(read_aloud(path))))
    return rule == "TAG-002" and set(re.findall(r"\w+", finding.get("evidence", "?"))) <= said


def read_aloud(path):
    """The text of the structure tree, line by line."""
    result = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True)
    # Titles of elements come out as raw UTF-16, so not all of the output is UTF-8.
    output = result.stdout.decode("utf-8", "backslashreplace")
    return [line.strip().strip('"') for line in output.splitlines() if line.strip().startswith('"')]


def letters(text):
    return collections.Counter(character for character in unicodedata.normalize("NFKC", text) if character.isalnum())


def text(path):
    read = read_aloud(path)
    heard = letters("".join(read))
    with pymupdf.open(path) as document:
        shown = letters("".join(sheet.get_text() for sheet in document))
    if not heard:
        yield "text: the structure tree says nothing"
    for character in "".join(read):
        if unicodedata.category(character) in ("Co", "Cn", "Cs") or character == "\ufffd":
            yield f"text: U+{ord(character):04X} in the structure tree"
            break
    # Heads and feet are shown but not read aloud; what is read aloud must be shown.
    unseen = heard - shown
    if unseen.total() > 0:
        yield f"text: read aloud but not shown: {dict(unseen.most_common(5))}"
    if heard.total() < 0.8 * shown.total():
        yield f"text: of {shown.total()} letters shown, {heard.total()} are read aloud"


def wiring(path):
    """Every marked-content sequence belongs to one element, and the parent tree says to which (ISO 32000-1, 14.7.4.4)."""
    with pikepdf.open(path) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        parents = {int(numbers[index]): numbers[index + 1] for index in range(0, len(numbers), 2)}
        for sheet in pdf.pages:
            listed = parents[int(sheet.StructParents)]
            for operation in pikepdf.parse_content_stream(sheet, "BDC"):
                mcid = operation.operands[1].get("/MCID") if isinstance(operation.operands[1], pikepdf.Dictionary) else None
                if mcid is not None and not has(listed[int(mcid)], sheet, int(mcid)):
                    yield f"wiring: sequence {mcid} of page {sheet.label} is not where the parent tree says"


def has(element, sheet, mcid):
    kids = element.K if isinstance(element.K, pikepdf.Array) else [element.K]
    for kid in kids:
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
            if int(kid.MCID) == mcid and kid.Pg.objgen == sheet.obj.objgen:
                return True
        elif not isinstance(kid, pikepdf.Dictionary) and int(kid) == mcid and element.Pg.objgen == sheet.obj.objgen:
            return True
    return False


def metadata(path):
    with pikepdf.open(path) as pdf:
        packet = xml.etree.ElementTree.fromstring(pdf.Root.Metadata.read_bytes())
        titles = [item.text for title in packet.iter("{http://purl.org/dc/elements/1.1/}title") for item in title.iter(LI)]
        if titles != [str(pdf.docinfo.get("/Title"))]:
            yield f"metadata: XMP has the titles {titles}, Info has {pdf.docinfo.get('/Title')}"


def faults(path):
    """Everything that is wrong with a file, a line each."""
    found = []
    for check in (standards, syntax, listening, text, wiring, metadata):
        try:
            found += check(path)
        except Exception as error:  # a validator that fails has not accepted the file
            found.append(f"{check.__name__}: {type(error).__name__}: {error}")
    return found


def main(paths):
    if not paths:
        sys.exit("no PDF to check")
    failed = 0
    with concurrent.futures.ProcessPoolExecutor() as pool:
        for path, found in zip(paths, pool.map(faults, paths)):
            print("FAIL" if found else "pass", path, flush=True)
            for fault in found:
                print("    ", fault)
            failed += bool(found)
    print(f"{len(paths) - failed} of {len(paths)} files pass")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main([pathlib.Path(path) for path in sys.argv[1:]])
