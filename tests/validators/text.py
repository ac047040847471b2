#!/usr/bin/env python3
"""text.py FILE - compares shaped runs and ordered lines with HarfBuzz and ICU; exits with 1 if one differs.

The file is what the typesetter writes down of the whole library (src/typeset/setting/memory/proof.rs):
    LOTSE_PROOF=FILE cargo test --release --lib proof
Neither of the two shares code with it. HarfBuzz comes with uharfbuzz; ICU is the system's (Debian: libicu72 or later).
"""
import collections
import ctypes
import ctypes.util
import json
import pathlib
import re
import sys

import uharfbuzz

FONTS = pathlib.Path(__file__).resolve().parents[2] / "fonts"
SHOWN = 10


class Shaper:
    def __init__(self):
        self.fonts = {}

    def font(self, name):
        if name not in self.fonts:
            self.fonts[name] = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(FONTS / f"{name}.ttf")))
        return self.fonts[name]

    def shape(self, run):
        buffer = uharfbuzz.Buffer()
        text = (run["before"] + run["text"] + run["after"]).encode()
        start = len(run["before"].encode())
        length = len(run["text"].encode())
        buffer.add_utf8(text, start, length)
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.direction = "rtl" if run["rtl"] else "ltr"
        buffer.script = run["script"]
        buffer.language = run["language"]
        if run["invisible"] is not None:
            buffer.invisible_glyph = run["invisible"]
        uharfbuzz.shape(self.font(run["font"]), buffer, shapers=["ot"])
        return [
            (info.codepoint, info.cluster - start, place.x_advance, place.x_offset, place.y_offset)
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions)
        ]


class Icu:
    """The bidirectional algorithm of ICU (ubidi.h) by its C interface."""

    def __init__(self):
        name = ctypes.util.find_library("icuuc")
        if name is None:
            sys.exit("text.py: ICU is missing (Debian: libicu72)")
        library, version = ctypes.CDLL(name), re.search(r"\d+", name)[0]
        call = lambda function: getattr(library, f"{function}_{version}")
        self.open, self.set_para, self.set_line = call("ubidi_open"), call("ubidi_setPara"), call("ubidi_setLine")
        self.map, self.length = call("ubidi_getVisualMap"), call("ubidi_getProcessedLength")
        self.open.restype = ctypes.c_void_p
        self.paragraph, self.line = ctypes.c_void_p(self.open()), ctypes.c_void_p(self.open())

    def visual(self, text, start, end, rtl):
        """The characters of a line from left to right, as places in the text."""
        status = ctypes.c_int(0)
        units = text.encode("utf-16-le")
        buffer = (ctypes.c_uint16 * (len(units) // 2 or 1)).from_buffer_copy(units or b"\0\0")
        at = [0]
        for character in text:
            at.append(at[-1] + (2 if ord(character) > 0xFFFF else 1))
        places = {unit: index for index, unit in enumerate(at)}
        self.set_para(self.paragraph, buffer, len(units) // 2, ctypes.c_uint8(1 if rtl else 0), None, ctypes.byref(status))
        self.set_line(self.paragraph, at[start], at[end], self.line, ctypes.byref(status))
        order = (ctypes.c_int32 * (at[end] - at[start] or 1))()
        self.map(self.line, order, ctypes.byref(status))
        if status.value > 0:
            sys.exit(f"text.py: ICU says {status.value} to {text!r}")
        return [places[at[start] + unit] for unit in order[: at[end] - at[start]] if at[start] + unit in places]


def line_order(icu, line):
    """What ICU makes of a line: its characters from left to right, without controls."""
    characters, kept, byte = [], [], 0
    controls = collections.deque(line["controls"])
    bounds = {}
    for character in line["text"]:
        while controls and controls[0][0] <= byte:
            characters.append(controls.popleft()[1])
            kept.append(False)
        bounds[byte] = len(characters)
        characters.append(character)
        kept.append(True)
        byte += len(character.encode())
    bounds[byte] = len(characters)
    characters += [control for _, control in controls]
    kept += [False] * len(controls)
    text = "".join(characters)
    order = icu.visual(text, bounds[line["start"]], bounds[line["end"]], line["rtl"])
    return "".join(text[index] for index in order if kept[index])


def main(path):
    shaper, icu = Shaper(), Icu()
    counts, wrong = collections.Counter(), collections.Counter()
    with open(path, encoding="utf-8") as file:
        for row in file:
            kind, entry = next(iter(json.loads(row).items()))
            counts[kind] += 1
            if kind == "run":
                found, expected = [tuple(glyph) for glyph in entry["glyphs"]], shaper.shape(entry)
            else:
                found, expected = entry["visual"], line_order(icu, entry)
            if found != expected:
                wrong[kind] += 1
                if wrong[kind] <= SHOWN:
                    print(f"{kind} {entry.get('font', '')} {entry['text']!r}\n    {found}\n    {expected}")
    print(f"{counts['run']} runs, {wrong['run']} unlike HarfBuzz {uharfbuzz.version_string()}; {counts['line']} lines, {wrong['line']} unlike ICU")
    sys.exit(bool(wrong) or not counts["run"] or not counts["line"])


if __name__ == "__main__":
    main(sys.argv[1])
