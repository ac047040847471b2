#!/usr/bin/env python3
"""Lists the public surface of the crate, one item a line, from what rustdoc knows of it.

    python3 tests/surface/run.py                   compares it with tests/surface/surface.txt
    LOTSE_BLESS=1 python3 tests/surface/run.py     writes tests/surface/surface.txt

What is hidden in the documentation is no part of the surface. A line that ends with [render] is there with that feature alone. A type of a foreign
crate may stand in a signature only if the crate is one of FOREIGN: the next minor version of any other would break whoever uses this one.

rustdoc's JSON has no promise of stability, so the stable compiler gives it only where it is told to (RUSTC_BOOTSTRAP). rustdoc alone is told: what
is compiled stays as it is for all other steps.
"""

import difflib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KNOWN = Path(__file__).with_name("surface.txt")
CARGO = os.environ.get("CARGO", "cargo")

# The format of rustdoc's JSON that this script reads; another one is read only once somebody has looked at what changed.
FORMAT = 57
FOREIGN = {"std", "core", "alloc", "serde_core", "serde"}
# Derived and compiler-made; they stand in one word each.
PLAIN = {"StructuralPartialEq", "Freeze", "UnsafeUnpin"}


class Surface:
    def __init__(self, doc):
        if doc["format_version"] != FORMAT:
            sys.exit(f"rustdoc writes format {doc['format_version']}, and this script reads {FORMAT}")
        self.index, self.paths, self.crates = doc["index"], doc["paths"], doc["external_crates"]
        self.root = str(doc["root"])
        self.lines, self.foreign, self.public, self.named_in = set(), set(), {}, {}

    def item(self, id):
        return self.index.get(str(id))

    # Types

    def path(self, path, at):
        summary = self.paths.get(str(path["id"]))
        name = path["path"].split("::")[-1]
        if not summary or summary["crate_id"] == 0:
            self.named_in.setdefault(path["id"], f"{name} in {at}")
        else:
            crate = self.crates[str(summary["crate_id"])]["name"]
            if crate not in FOREIGN:
                self.foreign.add(f"{'::'.join(summary['path'])} in {at}")
        return name + self.args(path.get("args"), at)

    def args(self, args, at):
        if not args:
            return ""
        if "angle_bracketed" in args:
            inner = args["angle_bracketed"]
            parts = [self.arg(arg, at) for arg in inner["args"]]
            parts += [self.constraint(one, at) for one in inner["constraints"]]
            return f"<{', '.join(parts)}>" if parts else ""
        if "parenthesized" in args:
            inner = args["parenthesized"]
            out = f" -> {self.type(inner['output'], at)}" if inner["output"] else ""
            return f"({', '.join(self.type(one, at) for one in inner['inputs'])}){out}"
        return "(..)"

    def arg(self, arg, at):
        if arg == "infer":
            return "_"
        ((kind, inner),) = arg.items()
        return inner if kind == "lifetime" else self.type(inner, at) if kind == "type" else inner.get("expr", "_")

    def constraint(self, one, at):
        binding = one["binding"]
        if "equality" in binding:
            term = binding["equality"]
            value = self.type(term["type"], at) if "type" in term else term["constant"]["expr"]
            return f"{one['name']} = {value}"
        return f"{one['name']}: {self.bounds(binding['constraint'], at)}"

    def bounds(self, bounds, at):
        return " + ".join(self.bound(bound, at) for bound in bounds)

    def bound(self, bound, at):
        ((kind, inner),) = bound.items()
        if kind == "trait_bound":
            sign = {"none": "", "maybe": "?", "maybe_const": "~const "}[inner["modifier"]]
            return sign + self.path(inner["trait"], at)
        return inner if kind == "outlives" else "use<..>"

    def type(self, type, at):
        if type is None:
            return "()"
        ((kind, inner),) = type.items()
        of = lambda one: self.type(one, at)
        match kind:
            case "resolved_path":
                return self.path(inner, at)
            case "primitive" | "generic":
                return inner
            case "borrowed_ref":
                lifetime = f"{inner['lifetime']} " if inner["lifetime"] else ""
                return f"&{lifetime}{'mut ' if inner['is_mutable'] else ''}{of(inner['type'])}"
            case "tuple":
                return f"({', '.join(map(of, inner))})"
            case "slice":
                return f"[{of(inner)}]"
            case "array":
                return f"[{of(inner['type'])}; {inner['len']}]"
            case "impl_trait":
                return f"impl {self.bounds(inner, at)}"
            case "dyn_trait":
                traits = [self.path(one["trait"], at) for one in inner["traits"]]
                return f"dyn {' + '.join(traits + ([inner['lifetime']] if inner['lifetime'] else []))}"
            case "qualified_path":
                trait = f" as {self.path(inner['trait'], at)}" if inner["trait"] else ""
                return f"<{of(inner['self_type'])}{trait}>::{inner['name']}"
            case "function_pointer":
                return "fn" + self.signature(inner["sig"], at)
            case "raw_pointer":
                return f"*{of(inner['type'])}"
        raise ValueError(f"an unknown kind of type: {kind}")

    def generics(self, generics, at):
        params = []
        for param in generics["params"]:
            kind = param["kind"]
            if "lifetime" in kind:
                params.append(param["name"])
            elif "type" in kind and not kind["type"]["is_synthetic"]:
                bounds = self.bounds(kind["type"]["bounds"], at)
                params.append(param["name"] + (f": {bounds}" if bounds else ""))
            elif "const" in kind:
                params.append(f"const {param['name']}: {self.type(kind['const']['type'], at)}")
        where = []
        for one in generics["where_predicates"]:
            if "bound_predicate" in one:
                one = one["bound_predicate"]
                where.append(f"{self.type(one['type'], at)}: {self.bounds(one['bounds'], at)}")
        return (f"<{', '.join(params)}>" if params else ""), (f" where {', '.join(where)}" if where else "")

    def signature(self, sig, at):
        inputs = []
        for name, type in sig["inputs"]:
            spelled = self.type(type, at)
            inputs.append({"Self": "self", "&Self": "&self", "&mut Self": "&mut self"}.get(spelled, spelled) if name == "self" else f"{name}: {spelled}")
        out = f" -> {self.type(sig['output'], at)}" if sig["output"] else ""
        return f"({', '.join(inputs)}){out}"

    # Items

    def add(self, line):
        self.lines.add(line)

    def walk(self, id, path):
        item = self.item(id)
        if item is None:
            return
        ((kind, inner),) = item["inner"].items()
        if kind == "use":
            target = self.item(inner["id"]) if inner["id"] is not None else None
            if target is None:
                self.add(f"use {path}::{inner['name']} = {inner['source']}")
            elif inner["is_glob"]:
                for child in target["inner"]["module"]["items"]:
                    self.walk(child, path)
            else:
                self.named(inner["id"], f"{path}::{inner['name']}")
            return
        self.named(id, f"{path}::{item['name']}" if path else item["name"])

    def named(self, id, path):
        if id in self.public:
            self.add(f"use {path} = {self.public[id]}")
            return
        self.public[id] = path
        item = self.item(id)
        ((kind, inner),) = item["inner"].items()
        mark = "".join(f"#[{name}] " for name in ("non_exhaustive", "must_use") if any(name in str(a) for a in item["attrs"]))
        getattr(self, "of_" + kind)(inner, path, mark)

    def of_module(self, inner, path, mark):
        self.add(f"mod {path}")
        # What is declared here before what is given on from elsewhere: an item has the path of its own module where there is one.
        items = sorted(inner["items"], key=lambda id: "use" in (self.item(id) or {"inner": {}})["inner"])
        for child in items:
            self.walk(child, path)

    def of_struct(self, inner, path, mark):
        params, where = self.generics(inner["generics"], path)
        kind = inner["kind"]
        if kind == "unit":
            self.add(f"{mark}struct {path}{params}")
        elif "tuple" in kind:
            fields = [self.type(self.item(one)["inner"]["struct_field"], path) if one and self.item(one) else "_" for one in kind["tuple"]]
            self.add(f"{mark}struct {path}{params}({', '.join(fields)}){where}")
        else:
            rest = " { .. }" if kind["plain"]["has_stripped_fields"] else ""
            self.add(f"{mark}struct {path}{params}{where}{rest}")
            self.fields(kind["plain"]["fields"], path)
        self.impls(inner["impls"], path)

    def fields(self, ids, path):
        for field in filter(None, map(self.item, ids)):
            at = f"{path}::{field['name']}"
            self.add(f"field {at}: {self.type(field['inner']['struct_field'], at)}")

    def of_enum(self, inner, path, mark):
        params, where = self.generics(inner["generics"], path)
        self.add(f"{mark}enum {path}{params}{where}{' { .. }' if inner['has_stripped_variants'] else ''}")
        for variant in filter(None, map(self.item, inner["variants"])):
            at = f"{path}::{variant['name']}"
            kind = variant["inner"]["variant"]["kind"]
            mark = "#[non_exhaustive] " if any("non_exhaustive" in str(a) for a in variant["attrs"]) else ""
            if kind == "plain":
                self.add(f"{mark}variant {at}")
            elif "tuple" in kind:
                self.add(f"{mark}variant {at}({', '.join(self.type(self.item(one)['inner']['struct_field'], at) if one else '_' for one in kind['tuple'])})")
            else:
                self.add(f"{mark}variant {at}")
                self.fields(kind["struct"]["fields"], at)
        self.impls(inner["impls"], path)

    def of_function(self, inner, path, mark):
        params, where = self.generics(inner["generics"], path)
        header = inner["header"]
        words = "".join(word for word, on in (("const ", header["is_const"]), ("async ", header["is_async"]), ("unsafe ", header["is_unsafe"])) if on)
        self.add(f"{mark}{words}fn {path}{params}{self.signature(inner['sig'], path)}{where}")

    def of_constant(self, inner, path, mark):
        self.add(f"const {path}: {self.type(inner['type'], path)}")

    def of_static(self, inner, path, mark):
        self.add(f"static {path}: {self.type(inner['type'], path)}")

    def of_assoc_const(self, inner, path, mark):
        self.of_constant(inner, path, mark)

    def of_assoc_type(self, inner, path, mark):
        self.add(f"type {path} = {self.type(inner['type'], path)}")

    def of_type_alias(self, inner, path, mark):
        params, _ = self.generics(inner["generics"], path)
        self.add(f"type {path}{params} = {self.type(inner['type'], path)}")

    def of_trait(self, inner, path, mark):
        params, where = self.generics(inner["generics"], path)
        self.add(f"{mark}trait {path}{params}: {self.bounds(inner['bounds'], path)}{where}")
        for child in filter(None, map(self.item, inner["items"])):
            ((kind, of),) = child["inner"].items()
            getattr(self, "of_" + kind)(of, f"{path}::{child['name']}", "")

    def of_macro(self, inner, path, mark):
        self.add(f"macro {path}")

    def impls(self, ids, path):
        for of in (self.item(id)["inner"]["impl"] for id in ids if self.item(id)):
            if of["blanket_impl"]:
                continue
            if of["trait"] is None:
                for child in filter(None, map(self.item, of["items"])):
                    ((kind, inner),) = child["inner"].items()
                    mark = "#[must_use] " if any("must_use" in str(a) for a in child["attrs"]) else ""
                    getattr(self, "of_" + kind)(inner, f"{path}::{child['name']}", mark)
                continue
            name = of["trait"]["path"].split("::")[-1]
            if of["is_synthetic"] and not of["is_negative"] or name in PLAIN:
                # Auto traits are told where they are missing.
                continue
            at = f"impl of {name} for {path}"
            self.add(f"impl {path}: {'!' if of['is_negative'] else ''}{self.path(of['trait'], at)}")
            for child in filter(None, map(self.item, of["items"])):
                if "assoc_type" in child["inner"]:
                    self.add(f"impl {path}: {name}::{child['name']} = {self.type(child['inner']['assoc_type']['type'], at)}")


def rustdoc(features):
    """What rustdoc knows of the crate with some features."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "rustdoc"
        told.write_text('#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc "$@"\n')
        told.chmod(0o755)
        command = [CARGO, "rustdoc", "--quiet", "--release", "--locked", "--lib", *features, "--", "-Zunstable-options", "--output-format=json", "--cap-lints=allow"]
        subprocess.run(command, cwd=ROOT, env={**os.environ, "RUSTDOC": str(told)}, check=True)
    metadata = subprocess.run([CARGO, "metadata", "--no-deps", "--format-version=1"], cwd=ROOT, check=True, capture_output=True)
    return json.loads((Path(json.loads(metadata.stdout)["target_directory"]) / "doc" / "lotse.json").read_text())


def lines(features):
    surface = Surface(rustdoc(features))
    surface.walk(surface.root, "")
    nameless = [at for id, at in surface.named_in.items() if id not in surface.public]
    for what, found in (("types of foreign crates", surface.foreign), ("types that nobody outside can name", nameless)):
        if found:
            sys.exit(f"{what} in public signatures:\n" + "\n".join(sorted(found)))
    return surface.lines


def place(line):
    """By path first, so that what belongs together stands together."""
    return line.split("] ")[-1].split(" ", 1)[1].replace("fn ", "").split("(")[0].split("<")[0].split(" ")[0].rstrip(":"), line


def main():
    everything, base = lines(["--all-features"]), lines(["--no-default-features", "--features=check"])
    if base - everything:
        sys.exit("a feature takes away from the surface:\n" + "\n".join(sorted(base - everything)))
    text = [line + ("\n" if line in base else "  [render]\n") for line in sorted(everything, key=place)]
    if os.environ.get("LOTSE_BLESS"):
        KNOWN.write_text("".join(text))
    known = KNOWN.read_text().splitlines(keepends=True)
    if known != text:
        sys.stdout.writelines(difflib.unified_diff(known, text, "tests/surface/surface.txt", "the public surface", n=0))
        sys.exit("the public surface has changed; if it is meant to: LOTSE_BLESS=1 python3 tests/surface/run.py")
    print(f"{len(text)} lines of public surface, as {KNOWN.name} has them")


main()
