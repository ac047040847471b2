"""canonical.py LOTSE: compares Fluent's canonical form with that of fluent.syntax, entry by entry.

First every entry of the library as it is shipped; then files made by chance (from a fixed seed) that hold what the grammar allows and nobody
writes, formatted by `LOTSE fmt`. Between entries `lotse fmt` writes one blank line, and fluent.syntax none: so entries are compared, not files.
One difference is known: where a text begins with a placeable on a line of its own and goes on on a line with another indent, the Rust parser
counts the indent otherwise. What differs in blanks at the start of lines only is counted, and is not an error.
"""

import pathlib
import random
import subprocess
import sys
import tempfile

from fluent.syntax import FluentParser, FluentSerializer, ast

PARSER, SERIALIZER = FluentParser(with_spans=True), FluentSerializer()
CHANCE = random.Random(7)
one_of = CHANCE.choice


def entries(text):
    return [entry for entry in PARSER.parse(text).body if isinstance(entry, (ast.Message, ast.Term))]


def compare(before, after):
    """Yields ours and theirs for each entry that is written differently."""
    then, now = entries(before), entries(after)
    if [entry.id.name for entry in then] != [entry.id.name for entry in now]:
        yield after, before
        return
    for old, new in zip(then, now):
        ours = after[new.span.start : new.span.end].strip("\n")
        theirs = SERIALIZER.serialize_entry(old).strip("\n")
        if ours != theirs:
            yield ours, theirs


def gap(inner):
    return one_of(["", " ", "  ", "\n        "]) + inner + one_of(["", " ", "\n    "])


def words():
    return " ".join(one_of(["Wort", "zwei", "Grüße", "слово", "—", "a.b", "1,5", "(x)", '"q"', "'s"]) for _ in range(CHANCE.randint(1, 5)))


def inline(depth):
    literal = '"%s"' % one_of(["", "x", '\\"', "\\\\", "\\u00e9", "{", "}", " "])
    term = "-term(%s)" % gap(one_of(["", 'case: "x"', "$a, case: 1", '"p"']))
    call = "NUMBER(%s)" % one_of(["$n", "$n, minimumFractionDigits: 2", '"x", $n,opt:"v"', "$n,"])
    nested = "{%s}" % gap(expression(depth + 1)) if depth < 3 else "$n"
    return one_of([literal, "1", "-2.50", "007", "$n", "msg", "msg.attr", "-term", term, call, nested])


def expression(depth):
    if depth >= 3 or CHANCE.random() > 0.25:
        return inline(depth)
    selector = one_of(["$n", 'NUMBER($n, type: "ordinal")', "-term.attr", '"x"', "1"])
    keys = [(key, "") for key in CHANCE.sample(["one", "few", "many", "0", "1.5", "key"], CHANCE.randint(0, 3))] + [("other", "*")]
    CHANCE.shuffle(keys)
    text = selector + one_of([" ", "", "\n    "]) + "->" + one_of(["\n", "\n\n", " \n"])
    for key, star in keys:
        text += one_of(["    ", "  ", " ", "         "]) + f"{star}[{one_of(['', ' '])}{key}{one_of(['', ' '])}]"
        text += one_of([" ", "", "\n        "]) + pattern(depth + 1) + one_of(["\n", "\n\n"])
    return text + one_of(["", "  ", "    "])


def pattern(depth):
    text = ""
    for _ in range(CHANCE.randint(1, 4)):
        text += words() if CHANCE.random() < 0.5 else "{%s}" % gap(expression(depth))
        text += one_of(["\n    ", "\n      ", "\n\n    ", "\n \n        ", "  ", " "]) + words() if CHANCE.random() < 0.3 else one_of([" ", ""])
    return text


def entry(number):
    if CHANCE.random() < 0.2:
        return one_of(["# alone\n", "## group\n", "### file\n", "#\n", "junk\n", f"broken{number} = {{\n"])
    text = one_of(["", "", "# comment\n", "# a\n#\n# b\n", "# a\n\n", "## g\n", "### r\n\n"])
    text += one_of(["m", "m", "-t"]) + str(number) + one_of([" = ", "=", "  =  ", " =\n    "]) + pattern(0)
    for attribute in range(one_of([0, 0, 0, 1, 2])):
        text += "\n" + one_of(["    ", " ", "        "]) + f".a{attribute}" + one_of([" = ", "=", " =\n        "]) + pattern(0)
    return text + one_of(["\n", "\n\n", "\n\n\n"])


def main(lotse):
    root = pathlib.Path(__file__).parents[2]
    count, wrong, blanks = 0, [], 0
    for path in sorted([*root.glob("locales/*/*.ftl"), *root.glob("ledger/*/*.ftl")]):
        text = path.read_text(encoding="utf-8")
        count += len(entries(text))
        wrong += compare(text, text)
    shipped = count
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "locales/de").mkdir(parents=True)
        (folder / "lotse.toml").write_text('source = "de"\nlocales = ["de"]\n')
        texts = {folder / f"locales/de/f{at}.ftl": "".join(entry(number) for number in range(CHANCE.randint(1, 6))) for at in range(2000)}
        for path, text in texts.items():
            path.write_text(text, encoding="utf-8", newline="")
        subprocess.run([lotse, "-C", folder, "-q", "fmt"], check=False)
        if subprocess.run([lotse, "-C", folder, "-q", "fmt", "--check"], check=False).returncode != 0:
            wrong.append(("what was formatted is formatted anew", ""))
        for path, text in texts.items():
            count += len(entries(text))
            for ours, theirs in compare(text, path.read_text(encoding="utf-8")):
                if [line.lstrip(" ") for line in ours.split("\n")] == [line.lstrip(" ") for line in theirs.split("\n")]:
                    blanks += 1
                else:
                    wrong.append((ours, theirs))
    for ours, theirs in wrong[:3]:
        print(f"--- lotse\n{ours}\n--- fluent.syntax\n{theirs}")
    print(f"canonical form: {shipped} shipped and {count - shipped} made entries, {len(wrong)} differ, {blanks} in leading blanks only")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
