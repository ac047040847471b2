#!/usr/bin/env python3
"""check.py FILE.pdf… - what independent programs say of PDF files; exits with 1 if one of them finds a fault.

- page: PDF/UA-1 and PDF/A-2a, every rule
- qpdf: syntax, streams, cross-reference
- outloud: what a listener would stumble over
- pikepdf: every piece of content is where the parent tree says, and is painted in the order in which the tree is read
- an XML parser: the metadata, which must say what the document information says
- pikepdf and MuPDF: the text of the structure tree (tagtree.py) is all there, in characters that mean something
- MuPDF, as pixels: every text stands out from what is behind it; lines of running text have one distance, whatever their fonts
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

import tagtree

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
    said = set(re.findall(r"\w+", " ".join(tagtree.text(path))))
    # What is quoted ends in the middle of a word where it is long.
    quoted = re.sub(r"\w*…", "", finding.get("evidence", "?"))
    return rule == "TAG-002" and set(re.findall(r"\w+", quoted)) <= said


def letters(text):
    return collections.Counter(character for character in unicodedata.normalize("NFKC", text) if character.isalnum())


def text(path):
    read = tagtree.text(path)
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


def order(path):
    """Content is painted in the order in which the tree is read, for programs that know no tree.

    outloud asks the same (ORD-001), but counts what an element holds itself before what its children hold, so that a link within a
    sentence is always out of order; here the children are walked as they stand.
    """
    with pikepdf.open(path) as pdf:
        read = collections.defaultdict(list)
        stack = [(pdf.Root.StructTreeRoot.K, None)]
        while stack:
            kid, sheet = stack.pop()
            if isinstance(kid, pikepdf.Array):
                stack += [(item, sheet) for item in reversed(list(kid))]
            elif not isinstance(kid, pikepdf.Dictionary):
                read[sheet].append(int(kid))
            elif kid.get("/Type") == "/MCR":
                read[kid.Pg.objgen].append(int(kid.MCID))
            elif "/S" in kid and "/K" in kid:
                stack.append((kid.K, kid.Pg.objgen if "/Pg" in kid else sheet))
        for sheet in pdf.pages:
            painted = []
            for operation in pikepdf.parse_content_stream(sheet, "BDC"):
                properties = operation.operands[1]
                if isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties:
                    painted.append(int(properties.MCID))
            if painted != read[sheet.obj.objgen]:
                yield f"order: page {sheet.label} is painted in another order than it is read"


def has(element, sheet, mcid):
    kids = element.K if isinstance(element.K, pikepdf.Array) else [element.K]
    for kid in kids:
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
            if int(kid.MCID) == mcid and kid.Pg.objgen == sheet.obj.objgen:
                return True
        elif not isinstance(kid, pikepdf.Dictionary) and int(kid) == mcid and element.Pg.objgen == sheet.obj.objgen:
            return True
    return False


def luminance(color):
    linear = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in (channel / 255 for channel in color)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def spans(sheet):
    for block in sheet.get_text("dict", flags=0)["blocks"]:
        for line in block.get("lines", []):
            yield from (span for span in line["spans"] if span["text"].strip())


def contrast(path):
    """Every text has a contrast of 4.5 to what is behind it (WCAG 2.2, 1.4.3), by the pixels at the edges of its box."""
    with pymupdf.open(path) as document:
        for sheet in document:
            pixels = sheet.get_pixmap(alpha=False)
            # The box of a full stop holds mostly its neighbours.
            for span in (span for span in spans(sheet) if sum(map(str.isalnum, span["text"])) > 2):
                text = ((span["color"] >> 16) & 255, (span["color"] >> 8) & 255, span["color"] & 255)
                left, top, right, bottom = (int(value) for value in span["bbox"])
                inside = lambda value, size: min(max(value, 0), size - 1)
                behind = collections.Counter(
                    pixels.pixel(inside(x, pixels.width), inside(y, pixels.height))
                    for x in range(left, max(right, left + 1), 3)
                    for y in (top, bottom - 1)
                ).most_common(1)[0][0]
                low, high = sorted((luminance(text), luminance(behind)))
                if (high + 0.05) / (low + 0.05) < 4.5:
                    yield f"contrast: {text} on {behind}, page {sheet.number + 1}: {span['text'][:40]!r}"


def pitch(path):
    """Lines of running text have one distance, also where fonts mix."""
    with pymupdf.open(path) as document:
        sizes = collections.Counter(round(span["size"], 1) for sheet in document for span in spans(sheet))
        size = sizes.most_common(1)[0][0]
        gaps = collections.Counter()
        for sheet in document:
            lines = sorted({round(span["origin"][1], 1) for span in spans(sheet) if abs(span["size"] - size) < 0.05})
            gaps.update(round(below - above, 1) for above, below in zip(lines, lines[1:]) if size < below - above < 1.9 * size)
        # Rounding to a tenth of a point may split one distance in two.
        if gaps and max(gaps) - min(gaps) > 0.15:
            yield f"pitch: lines of {size} pt are apart by {dict(gaps.most_common(4))}"


def metadata(path):
    with pikepdf.open(path) as pdf:
        packet = xml.etree.ElementTree.fromstring(pdf.Root.Metadata.read_bytes())
        titles = [item.text for title in packet.iter("{http://purl.org/dc/elements/1.1/}title") for item in title.iter(LI)]
        if titles != [str(pdf.docinfo.get("/Title"))]:
            yield f"metadata: XMP has the titles {titles}, Info has {pdf.docinfo.get('/Title')}"


def faults(path):
    """Everything that is wrong with a file, a line each."""
    found = []
    for check in (standards, syntax, listening, text, wiring, order, contrast, pitch, metadata):
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
