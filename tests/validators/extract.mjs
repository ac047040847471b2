// node extract.mjs FOLDER_OF_PDFJS FILE: the text that pdf.js finds in a file, as the viewer of Firefox searches it; pages end with a form feed.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

// The library draws too, and asks for this class of browsers when it is loaded; reading text uses none.
globalThis.DOMMatrix ??= class DOMMatrix {};

const [folder, file] = process.argv.slice(2);
const { getDocument } = await import(pathToFileURL(`${folder}/legacy/build/pdf.mjs`));
const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
for (let number = 1; number <= pdf.numPages; number += 1) {
  const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
  process.stdout.write(`${items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join("")}\f`);
}
