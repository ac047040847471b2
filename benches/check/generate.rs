//! A generated library, complete and recorded, with nothing wrong in it, and its twin for gettext: the same texts as PO files.
//!
//! A source and 17 target locales: 10 documents of 200 messages make 34,000 translations.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use lotse::document::content::Content;
use lotse::language::{FURNITURE, Furniture, Known};
use lotse::library::Library;
use lotse::translation::{Confirmation, Scope, State, Wanted, accept};

/// A language: what its sentences are made of.
struct Language {
    tag: &'static str,
    /// Words in its letters.
    words: &'static str,
    /// The plural categories of CLDR.
    categories: &'static str,
    /// The plural forms of gettext; where there are fewer than categories, the last categories are for fractions.
    forms: &'static str,
    /// The full stop.
    stop: &'static str,
}

const TWO: &str = "nplurals=2; plural=(n != 1);";
const ROMANCE: &str = "nplurals=3; plural=(n == 0 || n == 1 ? 0 : n % 1000000 == 0 ? 1 : 2);";
const SLAVIC: &str =
    "nplurals=3; plural=(n % 10 == 1 && n % 100 != 11 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2);";
const ROMANIAN: &str = "nplurals=3; plural=(n == 1 ? 0 : n == 0 || (n % 100 > 0 && n % 100 < 20) ? 1 : 2);";
const ARABIC: &str =
    "nplurals=6; plural=(n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n % 100 >= 3 && n % 100 <= 10 ? 3 : n % 100 >= 11 ? 4 : 5);";

/// The first is the source.
const LANGUAGES: &[Language] = &[
    Language {
        tag: "de",
        words: "Miete Wohnung Kaution Vertrag Zimmer Heizung Schlüssel Nachbar Brief Termin schreiben zahlen wohnen prüfen",
        categories: "one other",
        forms: TWO,
        stop: ".",
    },
    Language {
        tag: "en",
        words: "rent home deposit lease room heating key neighbour letter date write pay live check",
        categories: "one other",
        forms: TWO,
        stop: ".",
    },
    Language {
        tag: "fr",
        words: "loyer logement caution contrat chambre chauffage clé voisin lettre date écrire payer habiter vérifier",
        categories: "one many other",
        forms: ROMANCE,
        stop: ".",
    },
    Language {
        tag: "it",
        words: "affitto casa cauzione contratto stanza caldaia chiave vicino lettera data scrivere pagare abitare controllare",
        categories: "one many other",
        forms: ROMANCE,
        stop: ".",
    },
    Language {
        tag: "pl",
        words: "czynsz mieszkanie kaucja umowa pokój ogrzewanie klucz sąsiad list termin napisać zapłacić mieszkać sprawdzić",
        categories: "one few many other",
        forms: SLAVIC,
        stop: ".",
    },
    Language {
        tag: "ro",
        words: "chirie locuință garanție contract cameră căldură cheie vecin scrisoare dată scrie plăti locui verifica",
        categories: "one few other",
        forms: ROMANIAN,
        stop: ".",
    },
    Language {
        tag: "bg",
        words: "наем жилище гаранция договор стая отопление ключ съсед писмо дата пиша плащам живея проверявам",
        categories: "one other",
        forms: TWO,
        stop: ".",
    },
    Language {
        tag: "sq",
        words: "qira banesë garanci kontratë dhomë ngrohje çelës fqinj letër datë shkruaj paguaj banoj kontrolloj",
        categories: "one other",
        forms: TWO,
        stop: ".",
    },
    Language {
        tag: "sr-Latn",
        words: "kirija stan kaucija ugovor soba grejanje ključ komšija pismo datum pisati platiti stanovati proveriti",
        categories: "one few other",
        forms: SLAVIC,
        stop: ".",
    },
    Language {
        tag: "tr",
        words: "kira konut depozito sözleşme oda ısıtma anahtar komşu mektup tarih yazmak ödemek oturmak kontrol",
        categories: "one other",
        forms: TWO,
        stop: ".",
    },
    Language {
        tag: "uk",
        words: "оренда житло застава договір кімната опалення ключ сусід лист дата писати платити мешкати перевіряти",
        categories: "one few many other",
        forms: SLAVIC,
        stop: ".",
    },
    Language {
        tag: "ru",
        words: "аренда жильё залог договор комната отопление ключ сосед письмо дата писать платить жить проверять",
        categories: "one few many other",
        forms: SLAVIC,
        stop: ".",
    },
    Language {
        tag: "ar",
        words: "إيجار مسكن تأمين عقد غرفة تدفئة مفتاح جار رسالة موعد يكتب يدفع يسكن يراجع",
        categories: "zero one two few many other",
        forms: ARABIC,
        stop: ".",
    },
    Language {
        tag: "fa",
        words: "اجاره مسکن ودیعه قرارداد اتاق گرمایش کلید همسایه نامه تاریخ نوشتن پرداخت زندگی بررسی",
        categories: "one other",
        forms: TWO,
        stop: ".",
    },
    Language {
        tag: "ckb",
        words: "کرێ خانوو بارمتە گرێبەست ژوور گەرمکردن کلیل دراوسێ نامە بەروار نووسین پارەدان ژیان پشکنین",
        categories: "one other",
        forms: TWO,
        stop: ".",
    },
    Language {
        tag: "kmr",
        words: "kirê xanî depozîto peyman ode germkirin kilît cîran name dîrok nivîsandin dayîn jiyîn kontrolkirin",
        categories: "one other",
        forms: TWO,
        stop: ".",
    },
    Language {
        tag: "es",
        words: "alquiler piso fianza contrato cuarto caldera llave vecino carta fecha escribir pagar vivir revisar",
        categories: "one many other",
        forms: ROMANCE,
        stop: ".",
    },
    Language {
        tag: "ti",
        words: "ክራይ ገዛ ትሕጃ ውዕል ክፍሊ ምውዓይ መፍትሕ ጎረቤት ደብዳበ ዕለት ጽሓፍ ክፈል ንበር መርምር",
        categories: "one other",
        forms: TWO,
        stop: "።",
    },
];

/// A part of a message.
enum Part {
    /// Words, markup, numbers.
    Text(String),
    /// A value by its name.
    Value(&'static str),
    /// A term: the markup gettext has to repeat.
    Term(&'static str, &'static str),
    /// A value by its name, with the words that follow it in each plural category.
    Plural(&'static str, Vec<String>),
}

/// Writes the library and its twin; `messages` in each of `documents` documents.
pub(crate) fn library(root: &Path, documents: usize, messages: usize) {
    let write = |path: String, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("every path has a folder")).expect("the folder is writable");
        fs::write(path, text).expect("the folder is writable");
    };
    let tags: Vec<String> = LANGUAGES.iter().map(|language| format!("\"{}\"", language.tag)).collect();
    write("lotse.toml".into(), &format!("source = \"de\"\nlocales = [{}]\n", tags.join(", ")));
    let fact = "kind = \"number\"\nvalue = 3\nsource = \"BGB § 551\"\nchecked = 2026-08-19\n";
    write("documents/facts.toml".into(), &format!("[months]\n{fact}\n[days]\n{fact}"));
    for language in LANGUAGES {
        write(format!("locales/{}/terms.ftl", language.tag), &format!("-city = {CITY}\n"));
        write(format!("locales/{}/common.ftl", language.tag), &furniture(language));
    }
    for document in 0..documents {
        let mut outline =
            String::from("title = \"m0\"\ndate = 2026-11-20\n[[block]]\nkind = \"chapter\"\nid = \"deposit\"\ntitle = \"m0\"\n");
        for message in 1..messages {
            let _ = write!(outline, "[[block]]\nkind = \"paragraph\"\ntext = \"m{message}\"\n");
        }
        write(format!("documents/d{document}.toml"), &outline);
        for language in LANGUAGES {
            let text: String = (0..messages).map(|message| fluent(language, document, message)).collect();
            write(format!("locales/{}/d{document}.ftl", language.tag), &text);
        }
        for language in &LANGUAGES[1..] {
            let text: String = (0..messages).map(|message| gettext(language, document, message)).collect();
            write(format!("po/{}/d{document}.po", language.tag), &(header(language) + &text));
        }
    }
    record(root);
}

/// The page furniture of a language: a word of its own for each message, and the variables.
fn furniture(language: &Language) -> String {
    let mut words = language.words.split(' ').cycle();
    let mut message = |word: &Furniture| {
        let values: String = word.variables.iter().map(|name| format!(" {{ ${name} }}")).collect();
        format!("{} = {}{values}\n", word.id, words.next().expect("they never end"))
    };
    FURNITURE.iter().filter(|word| word.known != Known::Never).map(&mut message).collect()
}

const CITY: &str = "<span lang=\"de\">Köln</span>";

/// One message: two or three sentences with what real ones hold.
fn parts(language: &Language, document: usize, message: usize) -> Vec<Part> {
    let words: Vec<&str> = language.words.split(' ').collect();
    let stop = language.stop;
    let mut seed = document * 7919 + message * 104_729 + 17;
    let mut parity = 0;
    let mut sentence = |length: usize| {
        let word = |_| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let at = (seed >> 33) % (words.len() / 2);
            seed ^= 1 << 40;
            // Neighbours differ, so that no word stands twice in a row.
            parity ^= 1;
            words[at * 2 + parity]
        };
        (0..length).map(word).collect::<Vec<_>>().join(" ")
    };
    let mut parts = vec![Part::Text(format!("{}{stop} ", sentence(9)))];
    match message % 5 {
        0 => {
            parts.push(Part::Text(format!("{} ", sentence(4))));
            parts.push(Part::Value("months"));
            parts.push(Part::Text(format!(" {}{stop}", sentence(5))));
        }
        1 => parts.push(Part::Text(format!("<strong>{}</strong> {} 250 (§ 551 BGB){stop}", sentence(2), sentence(7)))),
        2 => {
            parts.push(Part::Text(format!("{} ", sentence(6))));
            parts.push(Part::Term("-city", CITY));
            parts.push(Part::Text(format!(" <a name=\"deposit\">{}</a>{stop}", sentence(2))));
        }
        3 => {
            parts.push(Part::Text(format!("{} ", sentence(3))));
            parts.push(Part::Plural("days", language.categories.split(' ').map(|_| sentence(2)).collect()));
            parts.push(Part::Text(format!(" {}{stop}", sentence(3))));
        }
        _ => parts.push(Part::Text(format!("{}{stop}", sentence(14)))),
    }
    parts
}

/// A message as Fluent has it.
fn fluent(language: &Language, document: usize, message: usize) -> String {
    let mut text = format!("# {document} {message}\nm{message} = ");
    for part in parts(language, document, message) {
        match part {
            Part::Text(words) => text.push_str(&words),
            Part::Value(name) => _ = write!(text, "{{ ${name} }}"),
            Part::Term(name, _) => _ = write!(text, "{{ {name} }}"),
            Part::Plural(name, variants) => {
                let _ = writeln!(text, "{{ ${name} ->");
                for (category, words) in language.categories.split(' ').zip(variants) {
                    let mark = if category == "other" { "*" } else { " " };
                    let _ = writeln!(text, "       {mark}[{category}] {{ ${name} }} {words}");
                }
                text.push_str("    }");
            }
        }
    }
    text + "\n\n"
}

/// A message as gettext has it: with its source, and each plural form written out.
fn gettext(language: &Language, document: usize, message: usize) -> String {
    let (source, target) = (parts(&LANGUAGES[0], document, message), parts(language, document, message));
    let plural = target.iter().find_map(|part| match part {
        Part::Plural(_, variants) => Some(variants.len().min(count(language))),
        _ => None,
    });
    let mut text = format!("#. {document} {message}\n#, python-format\nmsgctxt \"m{message}\"\nmsgid {}\n", spell(&source, 0));
    match plural {
        None => _ = writeln!(text, "msgstr {}", spell(&target, 0)),
        Some(forms) => {
            let _ = writeln!(text, "msgid_plural {}", spell(&source, 1));
            for form in 0..forms {
                let _ = writeln!(text, "msgstr[{form}] {}", spell(&target, form));
            }
        }
    }
    text + "\n"
}

/// How many plural forms a language has.
fn count(language: &Language) -> usize {
    language.forms["nplurals=".len()..].chars().next().and_then(|digit| digit.to_digit(10)).expect("the table says it") as usize
}

/// A string of a PO file, with one plural form written out.
fn spell(parts: &[Part], form: usize) -> String {
    let mut text = String::new();
    for part in parts {
        match part {
            Part::Text(words) => text.push_str(words),
            Part::Value(name) => _ = write!(text, "%({name})d"),
            Part::Term(_, words) => text.push_str(words),
            Part::Plural(name, variants) => _ = write!(text, "%({name})d {}", variants[form]),
        }
    }
    format!("\"{}\"", text.replace('"', "\\\""))
}

/// The header that `msgfmt --check-header` asks for.
fn header(language: &Language) -> String {
    let fields = [
        "Project-Id-Version: guide 1",
        "PO-Revision-Date: 2026-11-20 12:00+0100",
        "Last-Translator: nobody <nobody@example.org>",
        "Language-Team: nobody <nobody@example.org>",
        &format!("Language: {}", language.tag.replace('-', "@").replace("Latn", "latin")),
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        &format!("Plural-Forms: {}", language.forms),
    ];
    let lines: String = fields.iter().map(|field| format!("\"{field}\\n\"\n")).collect();
    format!("msgid \"\"\nmsgstr \"\"\n{lines}\n")
}

/// Records every translation, so that the ledgers are there.
fn record(root: &Path) {
    let library = Library::open(root).expect("the generated library is sound");
    let content = Content::read(&library);
    let scope = Scope::of(&content);
    let confirmation = Confirmation::new(State::Machine, None, None).expect("no reviewer is needed");
    for locale in library.locales().iter().filter(|locale| *locale != library.source_locale()) {
        let accepted = accept(&library, &scope, locale, &Wanted::default(), &confirmation).expect("the ledgers can be read");
        library.apply(&accepted.edits).expect("the folder is writable");
    }
}
