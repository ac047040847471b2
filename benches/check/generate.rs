//! A generated library: 17 locales × 10 documents × 200 messages, complete and recorded, with nothing wrong in it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use lotse::document::content::Content;
use lotse::library::Library;
use lotse::translation::{Confirmation, State, accept, apply};

/// Locales with words in the letters of the language, its plural categories and its full stop.
const LOCALES: &[(&str, &str, &str, &str)] = &[
    (
        "de",
        "Miete Wohnung Kaution Vertrag Zimmer Heizung Schlüssel Nachbar Brief Termin schreiben zahlen wohnen prüfen",
        "one other",
        ".",
    ),
    ("en", "rent home deposit lease room heating key neighbour letter date write pay live check", "one other", "."),
    (
        "fr",
        "loyer logement caution contrat chambre chauffage clé voisin lettre date écrire payer habiter vérifier",
        "one many other",
        ".",
    ),
    (
        "it",
        "affitto casa cauzione contratto stanza caldaia chiave vicino lettera data scrivere pagare abitare controllare",
        "one many other",
        ".",
    ),
    (
        "pl",
        "czynsz mieszkanie kaucja umowa pokój ogrzewanie klucz sąsiad list termin napisać zapłacić mieszkać sprawdzić",
        "one few many other",
        ".",
    ),
    (
        "ro",
        "chirie locuință garanție contract cameră căldură cheie vecin scrisoare dată scrie plăti locui verifica",
        "one few other",
        ".",
    ),
    ("bg", "наем жилище гаранция договор стая отопление ключ съсед писмо дата пиша плащам живея проверявам", "one other", "."),
    ("sq", "qira banesë garanci kontratë dhomë ngrohje çelës fqinj letër datë shkruaj paguaj banoj kontrolloj", "one other", "."),
    (
        "sr-Latn",
        "kirija stan kaucija ugovor soba grejanje ključ komšija pismo datum pisati platiti stanovati proveriti",
        "one few other",
        ".",
    ),
    ("tr", "kira konut depozito sözleşme oda ısıtma anahtar komşu mektup tarih yazmak ödemek oturmak kontrol", "one other", "."),
    (
        "uk",
        "оренда житло застава договір кімната опалення ключ сусід лист дата писати платити мешкати перевіряти",
        "one few many other",
        ".",
    ),
    (
        "ru",
        "аренда жильё залог договор комната отопление ключ сосед письмо дата писать платить жить проверять",
        "one few many other",
        ".",
    ),
    ("ar", "إيجار مسكن تأمين عقد غرفة تدفئة مفتاح جار رسالة موعد يكتب يدفع يسكن يراجع", "zero one two few many other", "."),
    ("fa", "اجاره مسکن ودیعه قرارداد اتاق گرمایش کلید همسایه نامه تاریخ نوشتن پرداخت زندگی بررسی", "one other", "."),
    ("ckb", "کرێ خانوو بارمتە گرێبەست ژوور گەرمکردن کلیل دراوسێ نامە بەروار نووسین پارەدان ژیان پشکنین", "one other", "."),
    ("kmr", "kirê xanî depozîto peyman ode germkirin kilît cîran name dîrok nivîsandin dayîn jiyîn kontrolkirin", "one other", "."),
    ("ti", "ክራይ ገዛ ትሕጃ ውዕል ክፍሊ ምውዓይ መፍትሕ ጎረቤት ደብዳበ ዕለት ጽሓፍ ክፈል ንበር መርምር", "one other", "።"),
];

/// Writes the library; `messages` in each of `documents` documents.
pub(crate) fn library(root: &Path, documents: usize, messages: usize) {
    let write = |path: String, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("every path has a folder")).expect("the folder is writable");
        fs::write(path, text).expect("the folder is writable");
    };
    let tags: Vec<String> = LOCALES.iter().map(|(tag, ..)| format!("\"{tag}\"")).collect();
    write("lotse.toml".into(), &format!("source = \"de\"\nlocales = [{}]\n", tags.join(", ")));
    let fact = "kind = \"number\"\nvalue = 3\nsource = \"BGB § 551\"\nchecked = 2026-08-19\n";
    write("documents/facts.toml".into(), &format!("[months]\n{fact}\n[days]\n{fact}"));
    for (tag, ..) in LOCALES {
        write(format!("locales/{tag}/terms.ftl"), "-city = <span lang=\"de\">Köln</span>\n");
    }
    for document in 0..documents {
        let mut outline =
            String::from("title = \"m0\"\ndate = 2026-11-20\n[[block]]\nkind = \"chapter\"\nid = \"deposit\"\ntitle = \"m0\"\n");
        for message in 1..messages {
            let _ = write!(outline, "[[block]]\nkind = \"paragraph\"\ntext = \"m{message}\"\n");
        }
        write(format!("documents/d{document}.toml"), &outline);
        for (at, _) in LOCALES.iter().enumerate() {
            let text: String = (0..messages).map(|message| entry(at, document, message)).collect();
            write(format!("locales/{}/d{document}.ftl", LOCALES[at].0), &text);
        }
    }
    record(root);
}

/// One message: a paragraph of two or three sentences with what real ones hold.
fn entry(locale: usize, document: usize, message: usize) -> String {
    let (_, words, categories, stop) = LOCALES[locale];
    let words: Vec<&str> = words.split(' ').collect();
    let mut seed = document * 7919 + message * 104_729 + 17;
    let mut word = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Neighbours differ, so that no word stands twice in a row.
        let at = (seed >> 33) % (words.len() / 2);
        seed ^= 1 << 40;
        at
    };
    let mut parity = 0;
    let all: Vec<&str> = LOCALES[locale].1.split(' ').collect();
    let mut sentence = |length: usize| {
        let picked: Vec<&str> = (0..length)
            .map(|_| {
                parity ^= 1;
                all[word() * 2 + parity]
            })
            .collect();
        picked.join(" ")
    };
    let mut text = format!("# {document} {message}\nm{message} = {}{stop} ", sentence(9));
    match message % 5 {
        0 => {
            let _ = write!(text, "{} {{ $months }} {}{stop}", sentence(4), sentence(5));
        }
        1 => {
            let _ = write!(text, "<strong>{}</strong> {} 250 (§ 551 BGB){stop}", sentence(2), sentence(7));
        }
        2 => {
            let _ = write!(text, "{} {{ -city }} <a name=\"deposit\">{}</a>{stop}", sentence(6), sentence(2));
        }
        3 => {
            text.push_str(&sentence(3));
            text.push_str(" { $days ->\n");
            for category in categories.split(' ') {
                let mark = if category == "other" { "       *" } else { "        " };
                let _ = writeln!(text, "{mark}[{category}] {{ $days }} {}", sentence(2));
            }
            let _ = write!(text, "    }} {}{stop}", sentence(3));
        }
        _ => {
            let _ = write!(text, "{}{stop}", sentence(14));
        }
    }
    text.push_str("\n\n");
    text
}

/// Records every translation, so that the ledgers are there.
fn record(root: &Path) {
    let library = Library::open(root).expect("the generated library is sound");
    let content = Content::read(&library);
    let scope = lotse::check::scope(&content);
    let confirmation = Confirmation::new(State::Machine, None, None).expect("no reviewer is needed");
    for locale in library.locales().iter().filter(|locale| *locale != library.source_locale()) {
        let accepted = accept(&library, &scope, locale, None, &confirmation).expect("the ledgers can be read");
        apply(&library, &accepted.edits).expect("the folder is writable");
    }
}
