// Writes `cldr.tsv` and `expected.tsv` from the JSON packages of CLDR.
//
//     npm install cldr-core@48.2 cldr-misc-full@48.2 cldr-localenames-full@48.2 cldr-numbers-full@48.2 cldr-dates-full@48.2
//     node src/language/generate.mjs node_modules
//
// `cldr.tsv` is what Lotse asks when it runs: a row for each language of CLDR, and for each variant of one that says something else.
// `expected.tsv` is what CLDR says in full of every locale of its modern and moderate coverage and of every language, whatever is known of it; a test
// reads it. Numbers and money stand there in Western digits, which Lotse prints unless a manifest says otherwise.
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
// The pattern of a month with its year, likewise; `L` is a month that stands alone, `M` one in a date.
const monthPattern = tag => {
  const pattern = unmarked(gregorian(tag)?.dateTimeFormats.availableFormats.yMMMM ?? '');
  const fields = pattern.replace(/'[^']*'/g, '');
  return /M{4}|L{4}/.test(fields) && !/[A-Za-z]/.test(fields.replace(/M{4}|L{4}|y+/g, '')) ? pattern : '';
};
// The months of a language that has not reached modern coverage, since ICU4X carries those of some and not of others, and of a late comer.
const LATE = ['ht'];
const months = tag => {
  const { format, 'stand-alone': alone } = gregorian(tag)?.months ?? {};
  const names = Object.values(format?.wide ?? {});
  if ((levels[tag] === 'modern' && !LATE.includes(tag)) || names.some(name => /^M\d\d$/.test(name))) return ['', ''];
  const standing = Object.values(alone?.wide ?? {}).join('|');
  return [names.join('|'), standing === names.join('|') ? '' : standing];
};
const unmarked = text => text.replace(/[\u200e\u200f\u061c]/g, '');
// The placement of a sign: the pattern with its digits as one `#`, and that of negative numbers where its minus does not stand before all of it;
// bidirectional marks are the typesetter's.
const placement = pattern => {
  const [positive, negative] = unmarked(pattern).split(';').map(part => part.replace(/[#,.0]+/, '#'));
  return negative === undefined || negative === `-${positive}` ? positive : `${positive};${negative}`;
};
// The placement beside Western digits, and beside those of the language where that is another.
const placements = (numbers, style) => {
  const of = system => placement(numbers[`${style}Formats-numberSystem-${system}`].standard);
  const [western, native] = [of('latn'), of(numbers.defaultNumberingSystem)];
  return western === native ? western : `${western}|${native}`;
};
// How Western digits are written: decimal sign, sign between groups, minus, sizes of the last group and of those before it, and how many digits
// stand before the first sign at least. A no-break space is `_`, a narrow one `~`.
const symbols = numbers => {
  const { decimal, group, minusSign } = numbers['symbols-numberSystem-latn'];
  const sizes = numbers['decimalFormats-numberSystem-latn'].standard.split('.')[0].split(',').map(part => part.length);
  const [last, before] = [sizes.at(-1), sizes.length > 2 ? sizes.at(-2) : sizes.at(-1)];
  const signs = [decimal, group, minusSign].map(sign => unmarked(sign).replace('\u00a0', '_').replace('\u202f', '~'));
  return [...signs, last, before, numbers.minimumGroupingDigits].join(' ');
};
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
    numbers ? placements(numbers, 'currency') : '',
    numbers ? placements(numbers, 'percent') : '',
    numbers ? symbols(numbers) : '',
    cardinal(tag),
    plurals(ordinals, tag),
    datePattern(tag),
    monthPattern(tag),
    ...months(tag),
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
  if (!effective(tag) && !aliases[tag]) rows.set(tag, ['', '', '', '', '', cardinal(tag), plurals(ordinals, tag), '', '', '', '']);
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
writeFileSync(join(here, 'cldr.tsv'), head + '# tag\tendonym\tquotes\tcurrency\tpercent\tnumbers\tcardinal = whose rules\tordinal\tdate\tmonth and year\tmonths\tmonths alone, or: code\t=tag it stands for\n' + [...table, ...names].sort(byTag).join('\n') + '\n');

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
// A number of Western digits by the pattern of a style (UTS #35, part 3), with no-break spaces for blanks.
const numberOf = (numbers, style, value) => {
  const { decimal, group, minusSign, percentSign } = numbers['symbols-numberSystem-latn'];
  const [positive, negative = `-${positive}`] = numbers[`${style}Formats-numberSystem-latn`].standard.split(';');
  const shape = positive.match(/[#,.0]+/)[0].split('.')[0].split(',').map(part => part.length);
  const [whole, fraction] = value.replace('-', '').split('.');
  let [rest, grouped, size] = [whole, '', shape.at(-1)];
  if (shape.length > 1 && whole.length >= size + Number(numbers.minimumGroupingDigits)) {
    for (; rest.length > size; size = shape.length > 2 ? shape.at(-2) : size) {
      grouped = group + rest.slice(-size) + grouped;
      rest = rest.slice(0, -size);
    }
  }
  const digits = rest + grouped + (fraction ? decimal + fraction : '');
  const pattern = value.startsWith('-') ? negative : positive;
  return unmarked(pattern.replace(/[#,.0]+/, '#').replace('-', minusSign).replace('%', percentSign).replace('#', digits)).replace(/ /g, '\u00a0');
};
// The same with a currency: what is between its letters and a digit is a no-break space, if the pattern has nothing there.
const moneyOf = (numbers, currency, value) =>
  numberOf(numbers, 'currency', value)
    .replace(/¤(?=\d)/, /\p{S}$/u.test(currency) ? currency : `${currency}\u00a0`)
    .replace(/(?<=\d)¤/, /^\p{S}/u.test(currency) ? currency : `\u00a0${currency}`)
    .replace('¤', currency);
const expected = tag => {
  const data = dataOf(tag);
  const folder = existsSync(join(packages, `cldr-misc-full/main/${data}`)) ? data : undefined;
  const order = folder && read(`cldr-misc-full/main/${folder}/layout.json`).main[folder].layout.orientation.characterOrder;
  const [endonym, quotes] = folder ? row(folder) : ['', ''];
  const numbers = folder && read(`cldr-numbers-full/main/${folder}/numbers.json`).main[folder].numbers;
  const euro = folder && read(`cldr-numbers-full/main/${folder}/currencies.json`).main[folder].numbers.currencies.EUR.symbol;
  const calendar = folder && gregorian(folder);
  const date = day => calendar ? dateOf(calendar.dateFormats.long, calendar.months, day) : '';
  const month = day => calendar ? dateOf(calendar.dateTimeFormats.availableFormats.yMMMM, calendar.months, day) : '';
  const number = value => numbers ? numberOf(numbers, 'decimal', value) : '';
  const money = value => numbers ? moneyOf(numbers, euro, value) : '';
  return [
    tag, script(data), { 'left-to-right': 'ltr', 'right-to-left': 'rtl' }[order] ?? '',
    plurals(cardinals, data), quotes, endonym, euro ?? '', date([2029, 12, 31]), date([2025, 5, 7]), month([2029, 12, 1]), month([2025, 5, 1]),
    number('1234'), number('-1234567.5'), money('18.36'), money('-1234.50'), numbers ? numberOf(numbers, 'percent', '-15') : '',
  ].join('\t');
};
const covered = Object.keys(levels).filter(tag => ['modern', 'moderate'].includes(levels[tag]) && tag !== 'und');
const languages = available.filter(tag => !subtags(tag).region && !subtags(tag).variant);
const tags = [...new Set([...covered.filter(tag => !subtags(tag).variant), ...languages, ...SHIPPED, ...ONCE_WRONG])].sort(byTag);
writeFileSync(
  join(here, 'expected.tsv'),
  head + '# tag\tscript\tdirection\tcardinal\tquotes\tendonym\tEUR\t2029-12-31\t2025-05-07\t2029-12\t2025-05\t1234\t-1234567.5\t18.36 EUR\t-1234.50 EUR\t-15 %\n' + tags.map(expected).join('\n') + '\n',
);
