// Writes `cldr.tsv` and `expected.tsv` from the JSON packages of CLDR.
//
//     npm install cldr-core@48.2 cldr-misc-full@48.2 cldr-localenames-full@48.2 cldr-numbers-full@48.2 cldr-dates-full@48.2
//     node src/language/generate.mjs node_modules
//
// `cldr.tsv` is what Lotse asks when it runs: a row for each language of CLDR, and for each variant of one that says something else.
// `expected.tsv` is what CLDR says in full of every locale of its modern and moderate coverage and of every language shipped or once
// known wrongly; a test reads it.
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const read = path => JSON.parse(readFileSync(join(packages, path), 'utf8'));
const supplemental = name => read(`cldr-core/supplemental/${name}.json`).supplemental;

const version = read('cldr-core/package.json').version;
const levels = read('cldr-core/coverageLevels.json').effectiveCoverageLevels;
const likely = supplemental('likelySubtags').likelySubtags;
const cardinals = supplemental('plurals')['plurals-type-cardinal'];
const ordinals = supplemental('ordinals')['plurals-type-ordinal'];
const aliases = supplemental('aliases').metadata.alias.languageAlias;
const available = read('cldr-core/availableLocales.json').availableLocales.full.filter(tag => tag !== 'und');

const SHIPPED = ['de', 'en', 'fr', 'it', 'pl', 'ro', 'bg', 'sq', 'sr-Latn', 'tr', 'uk', 'ru', 'ar', 'fa', 'ckb', 'kmr', 'ti'];
const ONCE_WRONG = ['pes', 'prs', 'iw', 'dv', 'ks', 'mzn', 'lrc', 'syr', 'kab', 'yi', 'fil', 'tl', 'tzm', 'fur'];

const byTag = (a, b) => (a < b ? -1 : 1);
const categories = rules => Object.keys(rules ?? {}).map(key => key.replace('pluralRule-count-', '')).join(' ');
const subtags = tag => {
  const [language, ...rest] = tag.split('-');
  return {
    language,
    script: rest.find(part => part.length === 4 && /^[A-Za-z]/.test(part)),
    region: rest.find(part => part.length === 2 || /^\d{3}$/.test(part)),
    variant: rest.find(part => part.length > 4),
  };
};
const script = tag => {
  const { language, script, region } = subtags(tag);
  if (script) return script;
  const full = likely[`${language}-${region}`] ?? likely[language];
  return full ? full.split('-')[1] : 'Zyyy';
};
const plurals = (rules, tag) => {
  const { language, region } = subtags(tag);
  return categories(rules[`${language}-${region}`] ?? rules[language]);
};
// ICU4X carries the rules of languages that have reached basic coverage; another goes by those of a language that counts as it does.
const cardinal = tag => {
  const { language } = subtags(tag);
  const found = plurals(cardinals, tag);
  if (!found || levels[language]) return found;
  const rulesOf = code => JSON.stringify(Object.entries(cardinals[code]).map(([key, rule]) => [key, rule.replace(/@.*/, '').trim()]));
  const same = Object.keys(cardinals).filter(code => rulesOf(code) === rulesOf(language));
  const donor = same.find(code => levels[code] === 'modern') ?? same.find(code => levels[code]);
  return donor ? `${found} = ${donor}` : '';
};
const gregorian = tag => {
  const path = `cldr-dates-full/main/${tag}/ca-gregorian.json`;
  return existsSync(join(packages, path)) ? read(path).main[tag].dates.calendars.gregorian : undefined;
};
// The pattern of a whole date with its month in words; none where it has fields beside day, month and year.
const datePattern = tag => {
  const pattern = unmarked(gregorian(tag)?.dateFormats.long ?? '');
  const fields = pattern.replace(/'[^']*'/g, '');
  const sound = /M{4}|L{4}/.test(fields) && !/[A-Za-z]/.test(fields.replace(/M{4}|L{4}|d+|y+/g, ''));
  return sound ? pattern.replace(/L{4}/, 'MMMM') : '';
};
// The months of a language that has not reached modern coverage, since ICU4X carries those of some and not of others, and of a late comer.
const LATE = ['ht'];
const months = tag => {
  const names = Object.values(gregorian(tag)?.months.format.wide ?? {});
  return (levels[tag] === 'modern' && !LATE.includes(tag)) || names.some(name => /^M\d\d$/.test(name)) ? '' : names.join('|');
};
const unmarked = text => text.replace(/[\u200e\u200f\u061c]/g, '');
// The placement of a sign: the pattern with its digits as one `#`; bidirectional marks are the typesetter's.
const placement = pattern => unmarked(pattern.split(';')[0]).replace(/[#,.0]+/, '#');
const row = tag => {
  // Locales of which CLDR has hardly more than the tag lack some files.
  const main = (pack, file) => {
    const path = `${pack}/main/${tag}/${file}.json`;
    return existsSync(join(packages, path)) ? read(path).main[tag] : undefined;
  };
  const { language, script: written } = subtags(tag);
  const names = main('cldr-localenames-full', 'languages')?.localeDisplayNames.languages ?? {};
  const found = (written && written !== script(language) && names[`${language}-${written}`]) || names[language] || '';
  const marks = main('cldr-misc-full', 'delimiters')?.delimiters;
  const kinds = ['quotationStart', 'quotationEnd', 'alternateQuotationStart', 'alternateQuotationEnd'];
  const quotes = marks ? kinds.map(kind => marks[kind]).join(' ') : '';
  const numbers = main('cldr-numbers-full', 'numbers')?.numbers;
  // A locale that has not reached basic coverage has the marks of the root only by inheritance: nobody has said they are right.
  const inherited = !levels[tag] && quotes === '“ ” ‘ ’';
  return [
    found === language ? '' : found,
    inherited ? '' : quotes,
    numbers ? placement(numbers[`currencyFormats-numberSystem-${numbers.defaultNumberingSystem}`].standard) : '',
    numbers ? placement(numbers[`percentFormats-numberSystem-${numbers.defaultNumberingSystem}`].standard) : '',
    cardinal(tag),
    plurals(ordinals, tag),
    datePattern(tag),
    months(tag),
  ];
};

// Rows: the languages, their variants of another script, and what says something else than the tag it is cut off to.
const rows = new Map();
const parent = tag => {
  const { language, script: written } = subtags(tag);
  const cut = tag.slice(0, tag.lastIndexOf('-'));
  return tag.includes('-') && !(cut === language && written && written !== script(language)) ? cut : undefined;
};
const effective = tag => (tag === undefined ? undefined : rows.get(tag) ?? effective(parent(tag)));
for (const tag of [...available].sort((a, b) => a.length - b.length)) {
  if (subtags(tag).variant) continue;
  const own = row(tag);
  if (effective(parent(tag))?.join('\t') !== own.join('\t')) rows.set(tag, own);
}
// Languages of which CLDR has the plural rules and nothing else.
for (const tag of Object.keys(cardinals)) {
  if (!effective(tag) && !aliases[tag]) rows.set(tag, ['', '', '', '', cardinal(tag), plurals(ordinals, tag), '', '']);
}
// Codes that are another name of a language here: those of one dialect of many, and those given up. A code of three letters for what has
// one of two ("deu") is a slip and none.
const renamed = Object.keys(aliases).filter(code => {
  const { _reason: reason, _replacement: target } = aliases[code];
  const known = !target.includes(' ') && effective(subtags(target).language);
  const slip = ['overlong', 'bibliographic'].includes(reason) && !target.includes('-');
  return !code.includes('-') && known && !slip;
});
const names = renamed.sort(byTag).map(code => `${code}\t=${aliases[code]._replacement}`);
const head = `# CLDR ${version}, written by src/language/generate.mjs. Unicode-3.0.\n`;
const table = [...rows.keys()].sort(byTag).map(tag => [tag, ...rows.get(tag)].join('\t'));
writeFileSync(join(here, 'cldr.tsv'), head + '# tag\tendonym\tquotes\tcurrency\tpercent\tcardinal = whose rules\tordinal\tdate\tmonths, or: code\t=tag it stands for\n' + [...table, ...names].sort(byTag).join('\n') + '\n');

// What is expected of each locale, in full.
const dataOf = tag => {
  const { language, script, region } = subtags(tag);
  const target = aliases[language]?._replacement ?? language;
  const parts = subtags(target);
  return [parts.language, script ?? parts.script, region ?? parts.region].filter(Boolean).join('-');
};
const dateOf = (pattern, names, [year, month, day]) =>
  unmarked(pattern.replace(/'([^']*)'|(d+)|(M+|L+)|(y+)/g, (_, quoted, d, m, y) => {
    if (quoted !== undefined) return quoted;
    if (d) return String(day).padStart(d.length, '0');
    if (y) return String(year);
    const width = { 4: 'wide', 3: 'abbreviated' }[m.length];
    if (!width) return String(month).padStart(m.length, '0');
    return names[m[0] === 'L' ? 'stand-alone' : 'format'][width][month];
  }));
const expected = tag => {
  const data = dataOf(tag);
  const folder = existsSync(join(packages, `cldr-misc-full/main/${data}`)) ? data : undefined;
  const order = folder && read(`cldr-misc-full/main/${folder}/layout.json`).main[folder].layout.orientation.characterOrder;
  const [endonym, quotes, currency, percent] = folder ? row(folder) : ['', '', '', ''];
  const calendar = folder && gregorian(folder);
  const date = day => calendar ? dateOf(calendar.dateFormats.long, calendar.months, day) : '';
  return [
    tag, script(data), { 'left-to-right': 'ltr', 'right-to-left': 'rtl' }[order] ?? '',
    plurals(cardinals, data), quotes, endonym, currency, percent, date([2029, 12, 31]), date([2025, 5, 7]),
  ].join('\t');
};
const covered = Object.keys(levels).filter(tag => ['modern', 'moderate'].includes(levels[tag]) && tag !== 'und');
const tags = [...new Set([...covered.filter(tag => !subtags(tag).variant), ...SHIPPED, ...ONCE_WRONG])].sort(byTag);
writeFileSync(
  join(here, 'expected.tsv'),
  head + '# tag\tscript\tdirection\tcardinal\tquotes\tendonym\tcurrency\tpercent\t2029-12-31\t2025-05-07\n' + tags.map(expected).join('\n') + '\n',
);
