#!/usr/bin/env python3
"""Two people work in two clones of one library, and git merges what they did with `lotse merge`.

    python3 tests/clones/clones.py [--minutes 15] [--seed 1] target/release/lotse

Each round both do some acts at random (write German or a translation, accept, review, lower, confirm with a reason, rename a fact, a term or a
message, lay files out anew), commit, and one merges the other. Every text has a mark that nobody changes, so that it is known under
whatever name. After each merge and the `lotse accept` behind it, these must hold:

- no text of either side is gone, in no language;
- a review or a reason that one side recorded, of the German and the translation that stand there now, is there still, unless the other side recorded
  something else of them meanwhile;
- nothing is reviewed that nobody has reviewed.

Names are compared as if nothing had been renamed. Prints what was done; ends with 1 and the folder at the first fault.
"""

import argparse
import hashlib
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

LOCALES = ["uk", "pl"]
DOCUMENTS = ["g", "h"]
COUNT = 10
STATES = ["machine", "draft", "translated", "reviewed"]


class Fault(Exception):
    pass


def fingerprint(text):
    """What a ledger keeps of a text in one line (`src/translation/fold.rs`)."""
    folded = re.sub(r"\{\s*(\S+)\s*\}", r"{\1}", re.sub(r"\s+", " ", text).strip())
    return hashlib.sha256(f"={folded}\0".encode()).hexdigest()[:12]


class World:
    """What both clones have in common: who was renamed to what, who read what."""

    def __init__(self, binary, seed, folder):
        self.binary, self.random, self.folder = binary, random.Random(seed), folder
        self.first = {}  # a name today → the one it began with
        self.read = set()  # (locale, mark, German, translation) that somebody reviewed
        self.names = 0
        self.counts = {}

    def new_name(self, stem):
        self.names += 1
        return f"{stem}-n{self.names}"

    def plain(self, text):
        """A text in one line, with the names it began with."""
        text = re.sub(r"\s+", " ", text).strip()
        text = re.sub(r"\{\s*(\$|-)([a-z0-9-]+)\s*\}", lambda m: "{" + m[1] + self.origin(m[2]) + "}", text)
        return text

    def origin(self, name):
        while name in self.first:
            name = self.first[name]
        return name

    def count(self, what):
        self.counts[what] = self.counts.get(what, 0) + 1


class Clone:
    def __init__(self, world, path):
        self.world, self.path = world, pathlib.Path(path)

    def run(self, *args, ok=(0,)):
        done = subprocess.run(args, cwd=self.path, capture_output=True, text=True)
        if ok is not None and done.returncode not in ok:
            raise Fault(f"{args} ends with {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def lotse(self, *args, ok=(0, 1)):
        return self.run(self.world.binary, *args, ok=ok)

    def git(self, *args, ok=(0,)):
        return self.run("git", "-c", "user.name=x", "-c", "user.email=x@example.org", *args, ok=ok)

    def entries(self, folder, locale):
        """mark → (document, id, text, fingerprint) of one language."""
        found = {}
        for document in DOCUMENTS:
            file = self.path / folder / locale / f"{document}.ftl"
            if not file.exists():
                continue
            for match in re.finditer(r"^(\S+) =((?:.|\n(?!\S))*)", file.read_text(), re.M):
                text = self.world.plain(match[2])
                mark = re.search(r"\bM\d+M\b", text)
                if mark:
                    found.setdefault(mark[0], []).append((document, match[1], text, fingerprint(match[2])))
        return found

    def records(self, locale):
        """mark → list of what the ledger says."""
        found = {}
        for document in DOCUMENTS:
            file = self.path / "ledger" / locale / f"{document}.ftl"
            if not file.exists():
                continue
            for match in re.finditer(r"^((?:#.*\n)+)(\S+) =((?:.|\n(?!\S))*)", file.read_text(), re.M):
                lines = dict(line[2:].split(": ", 1) for line in match[1].splitlines() if ": " in line)
                text = self.world.plain(match[3])
                mark = re.search(r"\bM\d+M\b", text)
                if mark:
                    record = {"id": match[2], "german": text, **{key: lines.get(key) for key in ("state", "by", "kept", "target")}}
                    found.setdefault(mark[0], []).append(record)
        return found

    def open(self, locale):
        """The marks of texts that are not recorded as they stand: those `lotse todo` lists, with drafts."""
        told = self.lotse("todo", locale).stdout
        return told

    def snapshot(self):
        return {
            "german": self.entries("locales", "de"),
            "texts": {locale: self.entries("locales", locale) for locale in LOCALES},
            "records": {locale: self.records(locale) for locale in LOCALES},
        }

    # Acts.

    def rewrite(self, locale, mark, change):
        for document in DOCUMENTS:
            file = self.path / "locales" / locale / f"{document}.ftl"
            text = file.read_text() if file.exists() else ""
            new = re.sub(r"^(\S+ = [^\n]*\b" + mark + r"\b[^\n]*)$", lambda m: change(m[1]), text, flags=re.M)
            if new != text:
                file.write_text(new)

    def act(self):
        world, rng = self.world, self.world.random
        marks = sorted(self.entries("locales", "de"))
        mark, locale = rng.choice(marks), rng.choice(LOCALES)
        german = self.entries("locales", "de")[mark][0]
        words = lambda line: re.sub(r"Wort\d+", f"Wort{rng.randrange(6)}", line)
        kind = rng.randrange(12)
        if kind < 2:
            self.rewrite("de", mark, words)
            world.count("German")
        elif kind < 5:
            self.rewrite(locale, mark, words)
            world.count("translation")
        elif kind == 5:
            self.lotse("accept", locale)
            world.count("accept")
        elif kind < 8:
            self.lotse("accept", locale, german[1], "--document", german[0], "--state", "reviewed", "--by", rng.choice(["Olena", "Ana"]))
            self.note(locale, mark)
            world.count("review")
        elif kind == 8:
            self.lotse("accept", locale, german[1], "--document", german[0], "--state", rng.choice(STATES[:3]))
            world.count("lower")
        elif kind == 9:
            reason = f"reason {rng.randrange(1000)}"
            self.lotse("accept", locale, german[1], "--document", german[0], "--unchanged", "--why", reason)
            # What was reviewed stays so, of the German of today.
            self.note(locale, mark)
            world.count("unchanged")
        elif kind == 10:
            self.rename(mark, german)
        else:
            self.lotse("fmt")
            world.count("fmt")

    def note(self, locale, mark):
        """Takes note of what the ledger says somebody has reviewed."""
        german, text = self.entries("locales", "de")[mark][0][2], self.entries("locales", locale).get(mark)
        for record in self.records(locale).get(mark, []):
            if record["state"] == "reviewed" and text and record["german"] == german and record["target"] == text[0][3]:
                self.world.read.add((locale, mark, german, text[0][2]))

    def rename(self, mark, german):
        world, rng = self.world, self.world.random
        kind = rng.choice(["fact", "term", "message"])
        if kind == "message":
            old, new = german[1], world.new_name("m")
            self.lotse("rename", "message", f"{german[0]}:{old}", new, ok=(0, 1, 2))
        else:
            file, pattern = ("documents/facts.toml", r"^\[(\S+)\]") if kind == "fact" else ("locales/de/terms.ftl", r"^-(\S+) =")
            old = rng.choice(re.findall(pattern, (self.path / file).read_text(), re.M))
            new = world.new_name("f" if kind == "fact" else "t")
            if self.lotse("rename", kind, old, new, ok=(0, 1, 2)).returncode == 0:
                world.first[new] = old
        world.count(f"rename {kind}")


def settle(text):
    """A text file in which every conflict is settled for our side."""
    out, side = [], 0
    for line in text.splitlines(keepends=True):
        if line.startswith("<<<<<<<"):
            side = 1
        elif line.startswith("=======") and side:
            side = 2
        elif line.startswith(">>>>>>>") and side:
            side = 0
        elif side != 2:
            out.append(line)
    return "".join(out)


def begin(world, folder):
    origin = folder / "origin.git"
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(origin)], check=True)
    clone = Clone(world, folder / "a")
    clone.path.mkdir()
    clone.git("init", "-q", "-b", "main")
    write = lambda path, text: ((clone.path / path).parent.mkdir(parents=True, exist_ok=True), (clone.path / path).write_text(text))
    write("lotse.toml", 'source = "de"\nlocales = ["de", "uk", "pl"]\nledger-format = 2\n\n[levels]\nunused-message = "allow"\n')
    facts = "".join(f'[f{at}]\nkind = "number"\nvalue = {at + 3}\nsource = "x"\nas-of = 2026-11-01\n\n' for at in range(3))
    write("documents/facts.toml", facts)
    for locale, word in [("de", "Amt"), ("uk", "Amtuk"), ("pl", "Amtpl")]:
        write(f"locales/{locale}/terms.ftl", "".join(f"-t{at} = {word}{at}\n" for at in range(2)))
        for at, document in enumerate(DOCUMENTS):
            rows = range(at * COUNT, (at + 1) * COUNT)
            text = lambda row: ["", f" {{ $f{row % 3} }}", f" {{ -t{row % 2} }}"][row % 3]
            write(f"locales/{locale}/{document}.ftl", "\n".join(f"m{row} = M{row}M {locale}x Wort{row % 6} Wort{row % 5}{text(row)} ende\n" for row in rows))
    for document in DOCUMENTS:
        write(f"documents/{document}.toml", f'title = "m{DOCUMENTS.index(document) * COUNT}"\ndate = 2026-11-20\n')
    write(".gitattributes", "*.ftl merge=lotse\n")
    clone.lotse("accept", "--all", "--force")
    clone.git("add", ".")
    clone.git("commit", "-qm", "base")
    clone.git("remote", "add", "origin", str(origin))
    clone.git("push", "-q", "origin", "main")
    other = Clone(world, folder / "b")
    subprocess.run(["git", "clone", "-q", str(origin), str(other.path)], check=True)
    for one in (clone, other):
        one.git("config", "merge.lotse.driver", f"'{world.binary}' merge %O %A %B %P")
    return clone, other


def merge(world, ours, theirs, base):
    """Merges the other into ours, settles, accepts, and looks at what is there."""
    own, other = ours.snapshot(), theirs.snapshot()
    theirs.git("push", "-q", "-f", "origin", "HEAD:other")
    ours.git("fetch", "-q", "origin")
    merged = ours.git("merge", "-q", "--no-edit", "origin/other", ok=(0, 1))
    for path in ours.git("diff", "--name-only", "--diff-filter=U").stdout.split():
        file = ours.path / path
        file.write_text(settle(file.read_text()))
        world.count("conflict")
        if path.endswith(".toml"):
            raise Fault(f"{path} has a conflict: {merged.stdout}")
    ours.lotse("accept", "--all")
    ours.git("add", "-A")
    ours.git("commit", "-qm", "merge", ok=(0, 1))
    look(world, ours, own, other, base)


def look(world, ours, own, other, base):
    now = ours.snapshot()
    for mark in own["german"].keys() | other["german"].keys():
        if len(now["german"].get(mark, [])) != 1:
            raise Fault(f"German of {mark}: {now['german'].get(mark)}")
    for locale in LOCALES:
        for mark in own["texts"][locale].keys() | other["texts"][locale].keys():
            found = now["texts"][locale].get(mark, [])
            sides = [side["texts"][locale].get(mark, [(0, 0, None, None)])[0][2] for side in (own, other)]
            if len(found) != 1 or found[0][2] not in sides:
                raise Fault(f"{locale} {mark}: {sides} → {found}")
            look_at_records(world, (locale, mark, now["german"][mark][0][2], found[0][2]), now, (own, other), base)


def look_at_records(world, pair, now, sides, base):
    locale, mark, german, text = pair
    of = lambda state: state["records"][locale].get(mark, [])
    records = of(now)
    if len(records) != 1:
        # Of a text that neither of several is of, nobody knows which counts.
        world.count("several")
        return
    [record] = records
    # Of another translation it confirms nothing.
    is_current = record["german"] == german and record["target"] == now["texts"][locale][mark][0][3]
    if is_current and record["state"] == "reviewed" and pair not in world.read:
        raise Fault(f"nobody has reviewed {pair}: {record}")
    for side, other in (sides, sides[::-1]):
        mine, theirs, was = of(side), of(other), of(base)
        if len(mine) != 1 or len(theirs) != 1 or len(was) != 1:
            continue
        own = side["texts"][locale][mark][0]
        same = (mine[0]["german"], own[2], mine[0]["target"]) == (german, text, own[3])
        key = lambda one: (one["state"], one["by"], one["kept"], one["german"])
        if not same or key(theirs[0]) != key(was[0]) or pair not in world.read:
            continue
        world.count("review to keep")
        if mine[0]["state"] == "reviewed" and record["state"] != "reviewed":
            raise Fault(f"a review is lost: {pair}\n{was}\n{mine}\n{theirs}\n→ {record}")
        if mine[0]["kept"] and record["kept"] != mine[0]["kept"]:
            raise Fault(f"a reason is lost: {pair}\n{was}\n{mine}\n{theirs}\n→ {record}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("binary")
    args = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="clones-"))
    world = World(str(pathlib.Path(args.binary).resolve()), args.seed, folder)
    ours, theirs = begin(world, folder)
    end, rounds = time.time() + args.minutes * 60, 0
    try:
        while time.time() < end:
            base = ours.snapshot()
            # One of them may rename: two names for one thing are a conflict of TOML.
            namer = world.random.randrange(2)
            for at, clone in enumerate((ours, theirs)):
                for _ in range(world.random.randrange(1, 6)):
                    clone.act() if at == namer else without_names(clone)
                clone.git("add", "-A")
                clone.git("commit", "-qm", "acts", ok=(0, 1))
            if world.random.randrange(2):
                ours, theirs = theirs, ours
            merge(world, ours, theirs, base)
            ours.git("push", "-q", "-f", "origin", "HEAD:main")
            theirs.git("fetch", "-q", "origin")
            theirs.git("reset", "-q", "--hard", "origin/main")
            rounds += 1
    except Fault as fault:
        print(f"{fault}\nround {rounds}, seed {args.seed}, in {folder}")
        print(world.counts)
        return 1
    print(f"{rounds} merges, seed {args.seed}: {dict(sorted(world.counts.items()))}")
    return 0


def without_names(clone):
    """Any act but a rename."""
    rename, clone.rename = clone.rename, lambda *_: None
    try:
        clone.act()
    finally:
        clone.rename = rename


if __name__ == "__main__":
    sys.exit(main())
