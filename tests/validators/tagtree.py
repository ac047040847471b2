"""The text of a PDF in the order of its structure tree, as a reader has it that honours marks of order.

Codes become text by ToUnicode; in a sequence ReversedChars the codes of each string that is shown stand the other way round (ISO 32000-1,
14.8.2.3.3). pdfinfo -struct-text does not know that mark, so it is no oracle for text from right to left.
"""
import re

import pikepdf

# Whose text is one paragraph, cell, heading or line: what follows each other in it is read in one breath.
BLOCKS = {"P", "H1", "H2", "H3", "H4", "H5", "H6", "Lbl", "LBody", "TH", "TD", "Caption", "Note", "BlockQuote", "TOCI"}


def unicode_map(font):
    """What each code of a font stands for."""
    text = font.ToUnicode.read_bytes().decode("ascii")
    pairs = re.findall(r"^<([0-9A-F]{4})> <([0-9A-F]+)>$", text, re.M)
    return {int(code, 16): bytes.fromhex(units).decode("utf-16-be") for code, units in pairs}


def sequences(sheet):
    """The text of each marked-content sequence of a page, by its identifier."""
    texts, stack, codes = {}, [], {}
    maps = {}
    for operands, operator in pikepdf.parse_content_stream(sheet, "BMC BDC EMC Tf TJ"):
        match str(operator):
            case "BMC":
                stack.append((operands[0], None))
            case "BDC":
                stack.append((operands[0], operands[1].get("/MCID") if isinstance(operands[1], pikepdf.Dictionary) else None))
            case "EMC":
                stack.pop()
            case "Tf":
                name = str(operands[0])
                if name not in maps:
                    maps[name] = unicode_map(sheet.Resources.Font[name])
                codes = maps[name]
            case "TJ":
                number = next((int(mcid) for _, mcid in reversed(stack) if mcid is not None), None)
                strings = b"".join(bytes(part) for part in operands[0] if isinstance(part, pikepdf.String))
                shown = [codes[int.from_bytes(strings[at : at + 2], "big")] for at in range(0, len(strings), 2)]
                if any(tag == pikepdf.Name.ReversedChars for tag, _ in stack):
                    shown.reverse()
                if number is not None:
                    texts[number] = texts.get(number, "") + "".join(shown)
    return texts


def blocks(pdf, marks=False):
    """The text of each block as pieces: a footnote mark parts what stands before it from what follows, and is none of them unless asked for."""
    pages = {sheet.obj.objgen: sequences(sheet) for sheet in pdf.pages}
    found = [[""]]

    def add(page, number):
        found[-1][-1] += pages[page].get(number, "")

    def walk(kid, page):
        if isinstance(kid, pikepdf.Array):
            for item in kid:
                walk(item, page)
        elif not isinstance(kid, pikepdf.Dictionary):
            add(page, int(kid))
        elif kid.get("/Type") == "/MCR":
            add(kid.Pg.objgen, int(kid.MCID))
        elif "/S" in kid:
            page = kid.Pg.objgen if "/Pg" in kid else page
            kind = str(kid.S)[1:]
            if kind in BLOCKS:
                found.append([""])
            # In a table of contents a reference is the entry.
            is_mark = kind == "Reference" and kid.P.get("/S") != "/TOCI"
            if is_mark:
                found[-1].append("")
            if "/K" in kid and (marks or not is_mark):
                walk(kid.K, page)
            if kind in BLOCKS:
                found.append([""])

    walk(pdf.Root.StructTreeRoot.K, None)
    return [pieces for pieces in found if any(piece.strip() for piece in pieces)]


def text(path):
    """What is read aloud, a piece of a block a line."""
    with pikepdf.open(path) as pdf:
        return [piece for pieces in blocks(pdf, marks=True) for piece in pieces]
