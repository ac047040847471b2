#!/usr/bin/env python3
"""Mutants: the program made wrong in one place, to see whether a test notices.

All mutants of a sample are built at once: each place asks the variable LOTSE_MUTANT whether it is the one that is to be wrong. So a
hundred mutants cost one build, and each costs the tests of its room.

    python3 -m venv target/mutants/venv && target/mutants/venv/bin/pip install tree-sitter tree-sitter-rust
    target/mutants/venv/bin/python tests/mutants/mutants.py target/mutants/tree --seed 1 --rooms check --count 60
    target/mutants/venv/bin/python tests/mutants/mutants.py target/mutants/tree --run

The second line makes a copy of the sources with the mutants in it; those that do not compile are taken out. The third runs
the tests on each and writes what nobody noticed.
"""

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import tree_sitter
import tree_sitter_rust

ROOT = Path(__file__).resolve().parents[2]

# The rooms a sample is drawn from: how many mutants, where, and the tests that are asked first (of the library, of the suite).
ROOMS = [
    ("check", 90, ["src/check"], ["check::", "report::", "translation::"], ["defects::", "findings::", "codes::", "composes::", "command::"]),
    ("compare", 14, ["src/translation/compare.rs", "src/translation/profile.rs", "src/translation/fold.rs"],
     ["translation::", "check::"], ["defects::", "findings::", "translation::", "command::"]),
    ("record", 60, ["src/translation/accept.rs", "src/translation/minor.rs", "src/translation/moves.rs", "src/translation/desk.rs", "src/translation/place.rs",
                    "src/translation/lean.rs", "src/translation/essence.rs", "src/translation/ledger.rs", "src/translation/ledger", "src/translation/merge.rs",
                    "src/translation/merge", "src/translation/add.rs", "src/translation/add/stub.rs"],
     ["translation::"], ["translation::", "command::", "rename::"]),
    ("text", 26, ["src/typeset/text"], ["typeset::", "document::"], ["layout::", "printed::", "hostile::", "spoken::"]),
    ("paper", 20, ["src/typeset/paper", "src/typeset/galley"], ["typeset::"], ["layout::", "printed::", "hostile::"]),
    ("pdf", 16, ["src/pdf"], ["pdf::", "typeset::"], ["pdf::", "printed::", "tagged::", "hostile::", "spoken::"]),
]

TURNED = {
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==",
    "&&": "||", "||": "&&", "+": "-", "-": "+", "*": "+", "/": "*", "%": "+",
}

SWITCH = '''
/// Which mutant is to be wrong.
pub(crate) mod mutant {
    use std::sync::OnceLock;
    static ON: OnceLock<u32> = OnceLock::new();
    pub(crate) fn is(number: u32) -> bool {
        *ON.get_or_init(|| std::env::var("LOTSE_MUTANT").ok().and_then(|number| number.parse().ok()).unwrap_or(0)) == number
    }
}
'''

Mutant = namedtuple("Mutant", "room file start end line what make")


def text(node):
    return node.text.decode()


def has(node, kinds):
    return node.type in kinds or any(has(child, kinds) for child in node.children)


def returned(kind):
    """A value of a type that is wrong more often than not."""
    if kind == "bool":
        return ["true", "false"]
    if kind.startswith("Option<"):
        return ["None"]
    if kind.startswith("Vec<"):
        return ["Vec::new()"]
    if kind in ("usize", "u8", "u16", "u32", "u64", "i32", "i64"):
        return ["0", "1"]
    if kind in ("f32", "f64"):
        return ["0.0", "1.0"]
    if kind == "String":
        return ["String::new()"]
    return []


def of_node(node, inside_const):
    """The mutants of one node: (start, end, what, function of the number that gives the new text)."""
    made = []

    def add(at, what, make):
        made.append((at.start_byte, at.end_byte, what, make))

    if node.type == "binary_expression" and not has(node, {"let_condition"}):
        left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
        operator = text(node.child_by_field_name("operator"))
        if operator in TURNED and not inside_const:
            other, (a, b) = TURNED[operator], (text(left), text(right))
            add(node, f"{operator} becomes {other}", lambda n, a=a, b=b, o=operator, p=other:
                f"(if crate::mutant::is({n}) {{ ({a}) {p} ({b}) }} else {{ ({a}) {o} ({b}) }})")
    elif node.type == "unary_expression" and node.children[0].type == "!" and not inside_const:
        inner = text(node.children[1])
        add(node, "! is left out", lambda n, i=inner: f"(crate::mutant::is({n}) ^ !({i}))")
    elif node.type == "integer_literal" and not inside_const and re.fullmatch(r"\d+", text(node)):
        number = int(text(node))
        add(node, f"{number} becomes {number + 1}", lambda n, k=number: f"(if crate::mutant::is({n}) {{ {k + 1} }} else {{ {k} }})")
    elif node.type == "expression_statement" and not inside_const:
        inner = node.children[0]
        if inner.type in ("call_expression", "compound_assignment_expr", "assignment_expression", "continue_expression"):
            what = " ".join(text(inner).split())[:60]
            add(node, f"left out: {what}", lambda n, t=text(node): f"if !crate::mutant::is({n}) {{ {t} }}")
    elif node.type == "match_pattern" and node.child_by_field_name("condition") is not None:
        condition = node.child_by_field_name("condition")
        if not has(condition, {"let_condition"}) and condition.type != "let_chain":
            add(condition, "the guard never holds", lambda n, t=text(condition): f"!crate::mutant::is({n}) && ({t})")
    elif node.type == "function_item" and "const" not in text(node).split("fn ")[0]:
        kind = node.child_by_field_name("return_type")
        body = node.child_by_field_name("body")
        values = returned(text(kind)) if kind is not None else [""]
        for value in values if body is not None else []:
            at = body.start_byte + 1
            name = text(node.child_by_field_name("name"))
            made.append((at, at, f"{name} returns {value or 'at once'}", lambda n, v=value: f" if crate::mutant::is({n}) {{ return {v}; }} "))
    return made


def walk(node, inside_const, give):
    """Hands out every node of the program itself: no tests, no constants, no patterns, no types, no macros."""
    skip = False
    for child in node.children:
        if child.type == "attribute_item":
            skip |= "cfg(test)" in text(child) or "#[test]" in text(child)
            continue
        if child.type in ("line_comment", "block_comment"):
            continue
        if skip:
            skip = False
            continue
        kind = child.type
        if kind in ("token_tree", "macro_definition", "use_declaration", "type_arguments", "type_parameters", "where_clause",
                    "array_type", "range_pattern", "or_pattern", "tuple_pattern", "tuple_struct_pattern", "captured_pattern"):
            continue
        if kind == "match_pattern":
            give(child, inside_const)
            condition = child.child_by_field_name("condition")
            if condition is not None:
                walk(condition, inside_const, give)
            continue
        is_const = inside_const or kind in ("const_item", "static_item", "enum_item", "struct_item")
        is_const |= kind == "function_item" and "const " in text(child).split("fn ")[0]
        give(child, is_const)
        walk(child, is_const, give)


def candidates(parser):
    for room, _, places, _, _ in ROOMS:
        files = []
        for place in places:
            path = ROOT / place
            files += sorted(path.rglob("*.rs")) if path.is_dir() else [path]
            if path.with_suffix(".rs").exists() and path.is_dir():
                files.append(path.with_suffix(".rs"))
        for file in files:
            # What stands in for pages is built only where there are none.
            if "tests" in file.parts or file.name in ("tests.rs", "proof.rs", "unprinted.rs"):
                continue
            source = file.read_bytes()

            def give(node, inside_const, file=file, room=room):
                for start, end, what, make in of_node(node, inside_const):
                    found.append(Mutant(room, str(file.relative_to(ROOT)), start, end, node.start_point[0] + 1, what, make))

            found = []
            walk(parser.parse(source).root_node, False, give)
            yield from found


def sample(seed, counts):
    parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_rust.language()))
    everything = list(candidates(parser))
    lots = random.Random(seed)
    chosen = []
    for room, count in counts.items():
        drawn = [mutant for mutant in everything if mutant.room == room]
        print(f"{room}: {len(drawn)} places")
        lots.shuffle(drawn)
        # Some more than wanted: not all of them compile.
        taken = []
        for mutant in drawn:
            overlaps = any(other.file == mutant.file and other.start < mutant.end and mutant.start < other.end for other in taken)
            if not overlaps:
                taken.append(mutant)
            if len(taken) == count * 5 // 4:
                break
        chosen += taken
    return chosen


def plant(tree, chosen):
    """Writes the sources with the chosen mutants, numbered from 1 in their order; None is one that was taken out."""
    for file in sorted({mutant.file for mutant in chosen if mutant}):
        source = (ROOT / file).read_bytes()
        here = [(number, mutant) for number, mutant in enumerate(chosen, 1) if mutant and mutant.file == file]
        # Where one stands inside another, only the insertions do: from the back, the later start first.
        for number, mutant in sorted(here, key=lambda pair: (pair[1].start, pair[1].end), reverse=True):
            source = source[:mutant.start] + mutant.make(number).encode() + source[mutant.end:]
        (tree / file).write_bytes(source)


def cargo(tree, *arguments):
    return subprocess.run([os.environ.get("CARGO", "cargo"), *arguments], cwd=tree, capture_output=True, text=True)


def blamed(tree, spans):
    """The mutants in the places that an error names; where none stands in them, those between."""
    def numbers(text):
        return {int(number) for number in re.findall(r"mutant::is\((\d+)\)", text)}

    in_places = numbers("".join(line["text"] for span in spans for line in span["text"]))
    if in_places or not spans:
        return in_places
    lines = (tree / spans[0]["file_name"]).read_text().splitlines()
    return numbers("\n".join(lines[min(span["line_start"] for span in spans) - 1:max(span["line_end"] for span in spans)]))


def prepare(tree, seed, counts):
    if (tree / "src").exists():
        shutil.rmtree(tree / "src")
    tree.mkdir(parents=True, exist_ok=True)
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    for name in filter(None, listed.split("\0")):
        target = tree / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, target)
    lib = tree / "src/lib.rs"
    lib.write_text(lib.read_text() + SWITCH)
    chosen = sample(seed, counts)
    for _ in range(20):
        plant(tree, chosen)
        checked = cargo(tree, "test", "--release", "--lib", "--no-run", "--message-format=json")
        if checked.returncode == 0:
            break
        wrong = set()
        messages = (json.loads(line).get("message") or {} for line in checked.stdout.splitlines())
        for message in messages:
            if message.get("level") == "error":
                wrong.update(blamed(tree, message.get("spans", [])))
        if not wrong:
            sys.exit(checked.stderr[-3000:])
        print(f"{len(wrong)} do not compile")
        for file in {chosen[number - 1].file for number in wrong if chosen[number - 1]}:
            shutil.copyfile(ROOT / file, tree / file)
        for number in wrong:
            chosen[number - 1] = None
    counts = dict(counts)
    with open(tree / "mutants.tsv", "w") as out:
        for number, mutant in enumerate(chosen, 1):
            if mutant and counts[mutant.room] > 0:
                counts[mutant.room] -= 1
                out.write(f"{number}\t{mutant.room}\t{mutant.file}\t{mutant.line}\t{mutant.what}\n")


def binaries(tree):
    built = cargo(tree, "test", "--release", "--no-run", "--lib", "--test", "suite", "--message-format=json")
    if built.returncode:
        sys.exit(built.stderr[-3000:])
    found = {}
    for line in built.stdout.splitlines():
        artifact = json.loads(line)
        if artifact.get("profile", {}).get("test") and artifact.get("executable"):
            found[artifact["target"]["name"]] = artifact["executable"]
    return found["lotse"], found["suite"]


def passes(tree, program, filters, number):
    environment = {**os.environ, "LOTSE_MUTANT": str(number), "CARGO_MANIFEST_DIR": str(tree)}
    try:
        ended = subprocess.run([program, "-q", "--skip", "growth::", "--skip", "architecture::", *filters], cwd=tree, env=environment, capture_output=True, timeout=200)
    except subprocess.TimeoutExpired:
        return False
    return ended.returncode == 0


def survives(tree, programs, room, number):
    lib, suite = programs
    _, _, _, of_lib, of_suite = next(entry for entry in ROOMS if entry[0] == room)
    asked = [(lib, of_lib), (suite, of_suite), (lib, []), (suite, [])]
    return all(passes(tree, program, filters, number) for program, filters in asked)


def run(tree, jobs):
    programs = binaries(tree)
    if not survives(tree, programs, "check", 0):
        sys.exit("the tests fail without a mutant")
    rows = [line.rstrip("\n").split("\t") for line in open(tree / "mutants.tsv")]
    done = {}
    results = tree / "results.tsv"
    if results.exists():
        done = {line.split("\t")[0]: line.rstrip("\n").split("\t")[1] for line in open(results)}

    def judge(row):
        number, room = row[0], row[1]
        if number not in done:
            done[number] = "survived" if survives(tree, programs, room, number) else "killed"
            with open(results, "a") as out:
                out.write(f"{number}\t{done[number]}\n")
        return done[number]

    with ThreadPoolExecutor(jobs) as pool:
        verdicts = list(pool.map(judge, rows))
    for room, *_ in ROOMS:
        of_room = [verdict for row, verdict in zip(rows, verdicts) if row[1] == room]
        if of_room:
            killed = of_room.count("killed")
            print(f"{room}: {killed} of {len(of_room)} killed, {100 * killed // len(of_room)} %")
    for row, verdict in zip(rows, verdicts):
        if verdict == "survived":
            print("survived\t" + "\t".join(row))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tree", type=Path, help="where the copy stands")
    parser.add_argument("--seed", type=int, default=1, help="which sample is drawn")
    parser.add_argument("--rooms", nargs="+", choices=[room for room, *_ in ROOMS], help="the rooms it is drawn from; all, where none is named")
    parser.add_argument("--count", type=int, help="how many mutants of each room, where not as many as the table says")
    parser.add_argument("--run", action="store_true", help="run the tests on the mutants of the copy")
    parser.add_argument("--jobs", type=int, default=2, help="mutants at once")
    arguments = parser.parse_args()
    tree = arguments.tree.resolve()
    if arguments.run:
        run(tree, arguments.jobs)
    else:
        counts = {room: arguments.count or count for room, count, *_ in ROOMS if not arguments.rooms or room in arguments.rooms}
        prepare(tree, arguments.seed, counts)


if __name__ == "__main__":
    main()
