#!/usr/bin/env python3
"""How often `lotse check` is right on texts that it has never seen.

It takes the Fluent files of a public project that you have at hand, makes a library of them in a temporary folder, checks it, and prints how
many findings there are of each code and a random sample of them, each with its source and its translation, for a person to judge. Nothing of
the project is kept.

    python3 tests/precision/precision.py --lotse target/release/lotse --source en --locale de --locale fr DIR
    python3 tests/precision/precision.py --lotse … --source en --locale de --code number-mismatch --sample 40 --seed 7 DIR.git

DIR holds a folder for each locale, or is a bare git repository that does. Folders under a locale become part of the names of resources; facts
that the project does not say are variables nobody knows, so the findings on them are left out.
"""

import argparse
import collections
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

# What a library of its own says of itself: the documents, facts and ledgers that a foreign project has not.
NOT_ASKED = ["unconfirmed-translation", "missing-translation", "obsolete-translation", "unknown-variable", "unused-message", "missing-furniture", "missing-glyph"]


def files_of(folder, locale):
    """The Fluent files of a locale: path below it, and text."""
    if (folder / "HEAD").is_file():
        git = ["git", f"--git-dir={folder}"]
        names = subprocess.run([*git, "ls-tree", "-rz", "--name-only", "HEAD", f"{locale}/"], check=True, capture_output=True).stdout
        for name in filter(None, names.decode().split("\0")):
            if name.endswith(".ftl"):
                yield name[len(locale) + 1 :], subprocess.run([*git, "show", f"HEAD:{name}"], check=True, capture_output=True).stdout
    else:
        for path in sorted((folder / locale).rglob("*.ftl")):
            yield str(path.relative_to(folder / locale)), path.read_bytes()


def build(folder, root, source, locales):
    """Writes the library."""
    listed = ", ".join(f'"{locale}"' for locale in [source, *locales])
    (root / "lotse.toml").write_text(f'source = "{source}"\nlocales = [{listed}]\n', encoding="utf-8")
    for locale in [source, *locales]:
        target = root / "locales" / locale
        target.mkdir(parents=True)
        for name, text in files_of(folder, locale):
            flat = re.sub(r"[^a-z0-9]+", "-", name[: -len(".ftl")].lower()).strip("-")
            (target / f"{flat}.ftl").write_bytes(text)


def entry(root, locale, document, message):
    """The lines of a message, as they stand in its file."""
    path = root / "locales" / locale / f"{document}.ftl"
    if not path.is_file() or not message:
        return "–"
    found = re.search(rf"(?m)^{re.escape(message.split('.')[0])} *=.*(?:\n(?:[ \t}}].*|(?=\n *[ \t]).*))*", path.read_text(encoding="utf-8", errors="replace"))
    return found.group(0).rstrip() if found else "–"


def check(lotse, root):
    allow = [part for code in NOT_ASKED for part in ("-A", code)]
    run = subprocess.run([lotse, "check", *allow, "--format", "json"], cwd=root, capture_output=True)
    if run.returncode not in (0, 1):
        sys.exit(run.stderr.decode())
    return json.loads(run.stdout)["findings"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--lotse", default="target/release/lotse", help="the program")
    arguments.add_argument("--source", default="en")
    arguments.add_argument("--locale", action="append", required=True)
    arguments.add_argument("--code", action="append", default=[], help="only these codes in the sample")
    arguments.add_argument("--sample", type=int, default=20, help="so many of each code")
    arguments.add_argument("--seed", type=int, default=1)
    args = arguments.parse_args()
    lotse = str(pathlib.Path(args.lotse).resolve())
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        build(args.folder, root, args.source, args.locale)
        findings = [found for found in check(lotse, root) if found["locale"] != args.source]
        by_code = collections.defaultdict(list)
        for found in findings:
            by_code[found["code"]].append(found)
        for code, of_code in sorted(by_code.items()):
            print(f"{len(of_code):7} {of_code[0]['level']:5} {code}")
        draw = random.Random(args.seed)
        for code in sorted(by_code):
            if args.code and code not in args.code:
                continue
            for found in draw.sample(by_code[code], min(args.sample, len(by_code[code]))):
                place, message = found["location"], found["message"]
                print(f"\n== {code}  {found['locale']}  {found['document']}  {message}  line {place and place.get('line')}\n   {found['text']}")
                print(entry(root, args.source, found["document"], message))
                print(entry(root, found["locale"], found["document"], message))


if __name__ == "__main__":
    main()
