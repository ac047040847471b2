#!/usr/bin/env python3
"""broken.py FILE.pdf… - breaks sound files in ways that must be found; exits with 1 if one is not.

Proves that check.py fails when it should. Each way is tried on the first of the files that has what it breaks.
"""
import pathlib
import re
import sys
import tempfile

import pikepdf
from pikepdf import Name

import check


def elements(pdf, kind):
    return [
        item
        for item in pdf.objects
        if isinstance(item, pikepdf.Dictionary) and item.get("/S") == Name(kind) and "/P" in item and "/Type" not in item
    ]


def fonts(pdf):
    return [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == Name.Font and "/ToUnicode" in item]


def remove(dictionary, key):
    if dictionary is None or key not in dictionary:
        return False
    del dictionary[key]
    return True


def without_language(pdf):
    return remove(pdf.Root, "/Lang")


def without_tags(pdf):
    return remove(pdf.Root, "/StructTreeRoot")


def without_mark(pdf):
    return remove(pdf.Root, "/MarkInfo")


def without_parent_tree(pdf):
    return remove(pdf.Root.StructTreeRoot, "/ParentTree")


def with_parent_tree_astray(pdf):
    parents = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    first, last = parents[0], parents[len(parents) - 1]
    parents[0], parents[len(parents) - 1] = last, first
    return first.objgen != last.objgen


def without_alternative_text(pdf):
    return any([remove(figure, "/Alt") for figure in elements(pdf, "/Figure")])


def without_note_identifier(pdf):
    return any([remove(note, "/ID") for note in elements(pdf, "/Note")])


def without_scope(pdf):
    return any([remove(head, "/A") for head in elements(pdf, "/TH")])


def with_heading_skipped(pdf):
    headings = elements(pdf, "/H2")
    for heading in headings:
        heading.S = Name("/H4")
    return bool(headings)


def with_unknown_type(pdf):
    paragraphs = elements(pdf, "/P")
    for paragraph in paragraphs[:1]:
        paragraph.S = Name("/Absatz")
    return bool(paragraphs)


def without_contents_of_links(pdf):
    return any([remove(annotation, "/Contents") for sheet in pdf.pages for annotation in sheet.get("/Annots", [])])


def without_tab_order(pdf):
    return any([remove(sheet.obj, "/Tabs") for sheet in pdf.pages if "/Annots" in sheet])


def without_title_bar(pdf):
    return remove(pdf.Root.ViewerPreferences, "/DisplayDocTitle")


def without_output_intent(pdf):
    return remove(pdf.Root, "/OutputIntents")


def metadata(pdf, pattern, replacement):
    packet = pdf.Root.Metadata.read_bytes()
    changed = re.sub(pattern, replacement, packet)
    pdf.Root.Metadata = pdf.make_stream(changed, {"/Type": Name.Metadata, "/Subtype": Name.XML})
    return changed != packet


def with_broken_xmp(pdf):
    return metadata(pdf, rb"</rdf:RDF>", b"")


def without_claim_of_accessibility(pdf):
    return metadata(pdf, rb"<pdfuaid:part>1</pdfuaid:part>", b"")


def without_claim_of_archiving(pdf):
    return metadata(pdf, rb"<pdfaid:part>2</pdfaid:part>", b"")


def without_title(pdf):
    return metadata(pdf, rb"(?s)<dc:title>.*</dc:title>", b"")


def with_font_not_embedded(pdf):
    return any([remove(font.DescendantFonts[0].FontDescriptor, "/FontFile2") for font in fonts(pdf)])


def without_unicode(pdf):
    return any([remove(font, "/ToUnicode") for font in fonts(pdf)])


def with_meaningless_text(pdf):
    for font in fonts(pdf):
        font.ToUnicode = pdf.make_stream(re.sub(rb"> <[0-9A-F]{4}>", b"> <FFFD>", font.ToUnicode.read_bytes()))
    return bool(fonts(pdf))


def with_content_unmarked(pdf):
    pdf.pages[0].contents_add(b"0 0 10 10 re f")
    return True


def with_text_out_of_the_tree(pdf):
    paragraphs = elements(pdf, "/P")
    return len(paragraphs) > 5 and all([remove(paragraph, "/K") for paragraph in paragraphs if "/K" in paragraph])


def rewrite(pdf, change):
    """Changes the operators of every page; whether anything was changed."""
    changed = False
    for sheet in pdf.pages:
        operators = list(pikepdf.parse_content_stream(sheet))
        before = pikepdf.unparse_content_stream(operators)
        after = pikepdf.unparse_content_stream(change(operators))
        sheet.Contents = pdf.make_stream(after)
        changed |= before != after
    return changed


def with_pale_text(pdf):
    def change(operators):
        for item in operators:
            pale = str(item.operator) in ("g", "rg")
            yield ([0.85] * len(item.operands), item.operator) if pale else item

    return rewrite(pdf, change)


def with_uneven_lines(pdf):
    def change(operators):
        for number, item in enumerate(operators):
            moved = str(item.operator) == "Td" and number % 5 == 0
            yield ([item.operands[0], float(item.operands[1]) + 1.5], item.operator) if moved else item

    return rewrite(pdf, change)


def with_painting_out_of_order(pdf):
    def change(operators):
        operators = list(operators)
        starts = [at for at, item in enumerate(operators) if str(item.operator) == "BDC" and "/MCID" in item.operands[1]]
        if len(starts) < 3:
            return operators
        first, second, third = starts[:3]
        between = operators[second:third]
        return operators[:first] + between + operators[first:second] + operators[third:]

    return rewrite(pdf, change)


def with_script(pdf):
    pdf.Root.OpenAction = pikepdf.Dictionary(S=Name.JavaScript, JS="app.alert(1)")
    return True


WAYS = [way for name, way in list(globals().items()) if name.startswith(("with_", "without_"))]


def found(way, path, folder):
    """Whether the damage is found; none if the file has nothing to break."""
    broken = pathlib.Path(folder) / f"{way.__name__}.pdf"
    with pikepdf.open(path) as pdf:
        if not way(pdf):
            return None
        # pikepdf would mend the metadata on the way.
        pdf.save(broken, fix_metadata_version=False)
    return check.faults(broken)


def truncated(path, folder):
    broken = pathlib.Path(folder) / "truncated.pdf"
    whole = path.read_bytes()
    broken.write_bytes(whole[: len(whole) // 2])
    return check.faults(broken)


def main(paths):
    missed = []
    paths = sorted(paths, key=lambda path: path.stat().st_size)
    with tempfile.TemporaryDirectory() as folder:
        # pikepdf writes the file anew; that alone must not be a fault.
        if faults := found(lambda pdf: True, paths[0], folder):
            sys.exit(f"{paths[0]} is not sound to begin with: {faults}")
        for way in [*WAYS, truncated]:
            attempts = (truncated(path, folder) if way is truncated else found(way, path, folder) for path in paths)
            faults = next((attempt for attempt in attempts if attempt is not None), None)
            verdict = "found" if faults else "nothing to break" if faults is None else "NOT FOUND"
            print(f"{verdict:17}{way.__name__}", f"({faults[0]})" if faults else "", flush=True)
            if not faults:
                missed.append(way.__name__)
    if missed:
        sys.exit(f"not found: {', '.join(missed)}")


if __name__ == "__main__":
    main([pathlib.Path(path) for path in sys.argv[1:]])
