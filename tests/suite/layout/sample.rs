//! A document with every kind of block, in German and in Arabic, from the same outline.

use std::sync::Arc;

use lotse::Locale;
use lotse::color::Color;
use lotse::document::block::*;
use lotse::document::image::Picture;
use lotse::internal::document::{FillRule, PathItem, PictureKind, Segment};

/// The words of one language.
struct Words {
    locale: &'static str,
    german: bool,
    short: [&'static str; 6],
    sentences: [&'static str; 4],
}

const GERMAN: Words = Words {
    locale: "de",
    german: true,
    short: ["Die Kaution", "Unterlagen bereithalten", "Bescheinigung", "höchstens drei Monatsmieten", "Einzug", "Fragen Sie nach"],
    sentences: [
        "Die Kaution ist eine Sicherheit für die Vermieterin oder den Vermieter. Sie darf höchstens drei Monatsmieten ohne \
         Betriebskosten betragen (§ 551 BGB).",
        "Sie können die Kaution in drei gleichen Teilen zahlen. Den ersten Teil zahlen Sie am Anfang des Mietverhältnisses, die beiden \
         anderen mit den nächsten Monatsmieten. Der Vermieter muss das Geld getrennt von seinem Vermögen anlegen.",
        "Unterschreiben Sie nichts, was Sie nicht verstehen.",
        "Bitten Sie eine Beratungsstelle um Hilfe: Telefon 0221 221-28022.",
    ],
};

const ARABIC: Words = Words {
    locale: "ar",
    german: false,
    short: ["مبلغ التأمين", "جهّز الأوراق", "شهادة", "ثلاثة إيجارات شهرية على الأكثر", "الانتقال", "اسأل"],
    sentences: [
        "مبلغ التأمين ضمان للمؤجِّر. لا يجوز أن يزيد على ثلاثة إيجارات شهرية دون تكاليف التشغيل (§ 551 BGB).",
        "يمكنك دفع مبلغ التأمين على ثلاثة أقساط متساوية. تدفع القسط الأول في بداية عقد الإيجار، والقسطين الآخرين مع الإيجارين التاليين. \
         يجب على المؤجِّر أن يحفظ المال منفصلاً عن أمواله.",
        "لا توقّع على شيء لا تفهمه.",
        "اطلب المساعدة من مركز استشارة: هاتف 0221 221-28022.",
    ],
};

/// The same in words that need no second line in either direction.
const BRIEF: Words = Words { sentences: ["Kurz.", "Knapp.", "Klar.", "Fertig."], ..GERMAN };

/// The document in a few German words.
pub(crate) fn brief() -> Composition {
    compose(&BRIEF)
}

/// The document in German.
pub(crate) fn german() -> Composition {
    compose(&GERMAN)
}

/// The document in Arabic.
pub(crate) fn arabic() -> Composition {
    compose(&ARABIC)
}

/// A text from a message.
pub(crate) fn text(message: &str, words: &str) -> Text {
    Text { inlines: vec![Inline::Text(words.to_owned())], message: message.to_owned(), ..Text::default() }
}

fn german_text(message: &str, words: &str) -> Text {
    Text { locale: Some(locale("de")), ..text(message, words) }
}

fn locale(tag: &str) -> Locale {
    tag.parse().expect("a tag of the sample")
}

fn template(before: &str, gap: &str) -> Template {
    Template(vec![TemplatePart::Text(before.to_owned()), TemplatePart::Gap(gap.to_owned())])
}

fn block(kind: BlockKind) -> Block {
    Block { kind, anchor: None, breaks: Breaks::default() }
}

/// A house with a roof, in natural size 240 × 150.
pub(crate) fn house(red: u8, green: u8, blue: u8) -> Arc<Picture> {
    let path = |points: &[(f32, f32)], color: Color| {
        let mut segments = vec![Segment::Move(points[0].0, points[0].1)];
        segments.extend(points[1..].iter().map(|&(x, y)| Segment::Line(x, y)));
        segments.push(Segment::Close);
        PathItem { segments, fill: Some(color), rule: FillRule::NonZero, stroke: None, opacity: 1.0 }
    };
    let items = vec![
        path(&[(40.0, 70.0), (200.0, 70.0), (200.0, 150.0), (40.0, 150.0)], Color { red, green, blue }),
        path(&[(20.0, 74.0), (120.0, 6.0), (220.0, 74.0)], Color { red: 0x9a, green: 0x34, blue: 0x12 }),
        path(&[(105.0, 100.0), (135.0, 100.0), (135.0, 150.0), (105.0, 150.0)], Color { red: 255, green: 255, blue: 255 }),
    ];
    Arc::new(Picture { path: "images/house.svg".to_owned(), width: 240.0, height: 150.0, kind: PictureKind::Vector(items) })
}

#[expect(clippy::too_many_lines, reason = "one arm or block for each kind")]
fn compose(words: &Words) -> Composition {
    let de = words.german;
    let pick = |german: &str, arabic: &str| if de { german.to_owned() } else { arabic.to_owned() };
    let [deposit, papers, proof, three, moving, ask] = words.short;
    let [one, two, sign, help] = words.sentences;
    let t = |message: &str, german: &str, arabic: &str| text(message, if de { german } else { arabic });
    let labels = Labels {
        contents: pick("Inhalt", "المحتويات"),
        page: template(&pick("Seite ", "صفحة "), "page"),
        cross_reference: Template(vec![
            TemplatePart::Text(pick("Kapitel ", "الفصل ")),
            TemplatePart::Gap("number".to_owned()),
            TemplatePart::Text(pick(", Seite ", "، صفحة ")),
            TemplatePart::Gap("page".to_owned()),
        ]),
        cross_reference_unnumbered: Template(vec![
            TemplatePart::Gap("title".to_owned()),
            TemplatePart::Text(pick(", Seite ", "، صفحة ")),
            TemplatePart::Gap("page".to_owned()),
        ]),
        continued: pick("Fortsetzung", "تابع"),
        footnote: template(&pick("Fußnote ", "حاشية "), "number"),
        checkbox: pick("Kästchen zum Ankreuzen", "مربع للتأشير"),
        yes_mark: pick("Ja", "نعم"),
        notes: [pick("Tipp", "نصيحة"), pick("Achtung", "انتبهوا"), pick("Info", "معلومة")],
        no_mark: pick("Nein", "لا"),
        ..Labels::default()
    };
    let linked = |message: &str| Text {
        inlines: vec![
            Inline::Text(format!("{sign} {} (", pick("Mehr dazu", "المزيد"))),
            Inline::Reference("moving".to_owned()),
            Inline::Text("). ".to_owned()),
            Inline::Strong(vec![Inline::Text(help.to_owned())]),
            Inline::Text(" ".to_owned()),
            Inline::Foreign(locale("de"), vec![Inline::Text("Wohnungsgeberbestätigung".to_owned())]),
            Inline::Text(" – ".to_owned()),
            Inline::Link(Target::Url("https://www.stadt-koeln.de".to_owned()), vec![Inline::Text("www.stadt-koeln.de".to_owned())]),
            Inline::Text(".".to_owned()),
        ],
        message: message.to_owned(),
        ..Text::default()
    };
    let paragraph = |message: &str, words: &str| block(BlockKind::Paragraph(Paragraph { text: text(message, words) }));
    let noted = |mut text: Text, number: &str, note: Text| {
        text.inlines.push(Inline::Note(number.to_owned()));
        text.footnotes.push(Footnote { number: number.to_owned(), text: note });
        text
    };
    let section = |message: &str, level: u8, title: &str| {
        block(BlockKind::Heading(Heading {
            level,
            number: None,
            label: None,
            title: text(message, title),
            icon: None,
            intro: None,
            opens: None,
        }))
    };
    let chapter = |anchor: &str, number: &str, title: &str, icon: bool| Block {
        kind: BlockKind::Heading(Heading {
            level: 1,
            number: Some(number.to_owned()),
            label: Some(text("chapter", &format!("{} {number}", pick("Kapitel", "الفصل")))),
            title: text(&format!("{anchor}-title"), title),
            icon: icon.then(|| house(0x2a, 0x7f, 0x8f)),
            intro: Some(text(&format!("{anchor}-intro"), help)),
            opens: None,
        }),
        anchor: Some(anchor.to_owned()),
        breaks: Breaks::default(),
    };
    let translated = |german: &str, arabic: &str| (german_text("letter", german), (!de).then(|| text("letter", arabic)));
    let blocks = vec![
        block(BlockKind::Cover(Cover {
            title: t("guide-title", "Wegweiser Wohnen in Köln", "دليل السكن في كولونيا"),
            subtitle: Some(t("guide-subtitle", "Suchen, mieten, wohnen, ausziehen", "البحث والاستئجار والسكن والانتقال")),
            endonym: t("", "Deutsch", "العربية"),
            publisher: Some(german_text("guide-publisher", "Stadt Köln, Amt für Integration und Vielfalt")),
            date: t("edition-date", "Stand: 20. November 2026", "بتاريخ 20 نوفمبر 2026"),
            picture: Some((house(0xea, 0xb3, 0x5a), pick("Ein Haus mit rotem Dach", "بيت بسقف أحمر"))),
            logo: Some(house(0x14, 0x50, 0x6e)),
        })),
        block(BlockKind::Imprint(Imprint {
            heading: t("imprint", "Impressum", "بيانات النشر"),
            paragraphs: vec![text("imprint-source", one), text("imprint-state", sign)],
        })),
        block(BlockKind::Contents),
        chapter("deposit", "1", deposit, true),
        paragraph("deposit-limit", one),
        block(BlockKind::Paragraph(Paragraph { text: linked("deposit-more") })),
        section("deposit-papers-title", 2, papers),
        block(BlockKind::Paragraph(Paragraph { text: noted(text("deposit-parts", two), "1", text("deposit-parts-note", one)) })),
        block(BlockKind::List(List {
            kind: ListKind::Bulleted,
            title: None,
            items: vec![text("papers-id", papers), text("papers-income", two), text("papers-proof", proof)],
        })),
        section("deposit-steps-title", 3, ask),
        block(BlockKind::List(List {
            kind: ListKind::Numbered,
            title: None,
            items: vec![text("step-ask", ask), text("step-sign", two), text("step-help", help)],
        })),
        block(BlockKind::List(List {
            kind: ListKind::Checklist,
            title: Some(text("check-title", papers)),
            items: vec![text("check-id", proof), text("check-income", one), text("check-help", sign)],
        })),
        block(BlockKind::Note(Note {
            style: NoteStyle::Tip,
            title: t("note-tip", "Tipp", "نصيحة"),
            paragraphs: vec![text("tip-one", two)],
            items: vec![text("tip-item", ask), text("tip-other", proof)],
        })),
        block(BlockKind::Note(Note {
            style: NoteStyle::Warning,
            title: t("note-warning", "Vorsicht", "تحذير"),
            paragraphs: vec![linked("warning-one")],
            items: Vec::new(),
        })),
        block(BlockKind::Note(Note {
            style: NoteStyle::Info,
            title: t("note-info", "Gut zu wissen", "معلومة"),
            paragraphs: vec![text("info-one", one), text("info-two", sign)],
            items: Vec::new(),
        })),
        block(BlockKind::Table(Table {
            caption: Some(text("rent-caption", sign)),
            label: t("table", "Tabelle 1", "الجدول 1"),
            columns: vec![
                t("rent-what", "Was?", "ماذا؟"),
                t("rent-when", "Bis wann?", "حتى متى؟"),
                t("rent-how", "Worauf Sie achten", "انتبه إلى"),
            ],
            rows: (0..6)
                .map(|row| {
                    vec![
                        text("rent-row", if row % 2 == 0 { deposit } else { proof }),
                        text("rent-cell", three),
                        text("rent-note", if row % 3 == 0 { two } else { sign }),
                    ]
                })
                .collect(),
            row_headers: RowHeaders::First,
        })),
        block(BlockKind::DoDont(DoDont {
            caption: text("talk-caption", ask),
            do_label: t("do", "Das hilft", "افعل"),
            dont_label: t("dont", "Das schadet", "لا تفعل"),
            dos: vec![text("do-one", papers), text("do-two", one)],
            donts: vec![text("dont-one", sign), text("dont-two", proof), text("dont-three", moving)],
        })),
        block(BlockKind::Contact(ContactCard {
            name: german_text("", "Mieterverein Köln"),
            text: Some(text("contact-mieterverein", help)),
            lines: vec![
                (t("contact-address", "Adresse", "العنوان"), german_text("", "Mühlenbach 49, 50676 Köln")),
                (
                    t("contact-phone", "Telefon", "الهاتف"),
                    Text {
                        inlines: vec![Inline::Link(
                            Target::Phone("+49221202370".to_owned()),
                            vec![Inline::Text("+49 221 202370".to_owned())],
                        )],
                        ..Text::default()
                    },
                ),
                (t("contact-hours", "Öffnungszeiten", "أوقات الدوام"), text("contact-hours", two)),
            ],
        })),
        chapter("moving", "2", moving, false),
        paragraph("moving-text", two),
        block(BlockKind::Letter(Letter {
            title: t("letter-title", "Brief: Mangel melden", "رسالة: الإبلاغ عن عيب"),
            send_label: german_text("letter-to-send", "Brief an die Vermieterin oder den Vermieter"),
            translation_label: (!de).then(|| text("letter-translation", "الترجمة لك فقط، لا ترسلها")),
            passages: vec![
                translated("Sehr geehrte Damen und Herren,", "حضرات السيدات والسادة،"),
                translated(GERMAN.sentences[1], ARABIC.sentences[1]),
                translated("Bitte beseitigen Sie den Mangel bis zum 15. Januar 2027.", "يرجى إصلاح العيب حتى 15 يناير 2027."),
                translated("Mit freundlichen Grüßen", "مع أطيب التحيات"),
            ],
        })),
        block(BlockKind::Figure(Figure {
            picture: house(0x2a, 0x7f, 0x8f),
            alt: pick("Ein Haus", "بيت"),
            label: t("figure", "Bild 1", "الصورة 1"),
            caption: Some(text("airing-picture", sign)),
            width: None,
            place: Place::Here,
        })),
        block(BlockKind::Quote(Quote {
            text: text("foreword", one),
            attribution: t("", "Erika Muster, Leiterin", "إريكا موستر، المديرة"),
        })),
        block(BlockKind::Tiles(Tiles {
            items: vec![
                Tile { value: t("tile-a", "17", "17"), label: text("tile-a.label", three) },
                Tile { value: t("tile-b", "8,7 Mio. €", "8.7 مليون €"), label: text("tile-b.label", moving) },
                Tile { value: t("tile-c", "250", "250"), label: text("tile-c.label", papers) },
            ],
        })),
        block(BlockKind::Chart(Chart {
            label: t("chart", "Diagramm 1", "المخطط 1"),
            caption: text("chart-funds", papers),
            alt: pick("Drei Balken", "ثلاثة أعمدة"),
            data_label: t("chart-data", "Zahlen zum Diagramm", "أرقام المخطط"),
            columns: (t("column-label", "Was", "ماذا"), t("column-value", "Wie viel", "كم")),
            bars: [(deposit, "1.200 €", 1.0), (moving, "800 €", 0.66), (proof, "90 €", 0.075)]
                .into_iter()
                .map(|(label, value, fraction)| Bar { label: text("bar", label), value: text("", value), fraction })
                .collect(),
        })),
        block(BlockKind::Qr(Qr {
            text: text("qr-text", help),
            url: "https://www.stadt-koeln.de/leben-in-koeln/wohnen".to_owned(),
            address: Text {
                inlines: vec![Inline::Link(
                    Target::Url("https://www.stadt-koeln.de/leben-in-koeln/wohnen".to_owned()),
                    vec![Inline::Text("www.stadt-koeln.de/leben-in-koeln/wohnen".to_owned())],
                )],
                locale: Some(locale("de")),
                ..Text::default()
            },
            alt: pick("QR-Code", "رمز QR"),
        })),
        Block {
            kind: BlockKind::Heading(Heading {
                level: 1,
                number: None,
                label: None,
                title: t("glossary-title", "Wörter", "مصطلحات"),
                icon: None,
                intro: None,
                opens: None,
            }),
            anchor: Some("glossary".to_owned()),
            breaks: Breaks::default(),
        },
        block(BlockKind::Glossary(Glossary {
            german_label: t("glossary-german", "Deutsches Wort", "الكلمة الألمانية"),
            entries: ["Kaution", "Betriebskosten", "Wohnungsgeberbestätigung"]
                .into_iter()
                .map(|word| GlossaryEntry {
                    german: german_text("glossary.term", word),
                    word: (!de).then(|| text("glossary.term", deposit)),
                    explanation: text("glossary", one),
                })
                .collect(),
        })),
    ];
    Composition {
        document: "sample".to_owned(),
        locale: locale(words.locale),
        hyphenation: None,
        metadata: Metadata {
            title: pick("Wegweiser Wohnen in Köln", "دليل السكن في كولونيا"),
            subject: sign.to_owned(),
            author: "Stadt Köln".to_owned(),
            date: (2026, 11, 20),
        },
        labels,
        blocks,
    }
}
