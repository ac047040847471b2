//! What is a correction of the source, and what is another text: tables of both.

use super::*;
use crate::fluent::Resource;

/// The differences between two texts, in words.
fn told(language: &str, former: &str, new: &str) -> String {
    let [former, new] = [former, new].map(|text| Resource::of(format!("a = {text}\n")));
    let language = Language::of(&language.parse().unwrap());
    let found = differences(&language, &former.get("a").unwrap(), &new.get("a").unwrap());
    let told: Vec<_> = found.iter().map(|found| format!("{} {}→{}", found.essence.name(), found.former, found.new)).collect();
    told.join(", ")
}

#[test]
fn what_counts_is_told_from_what_does_not() {
    let cases = [
        ("Die Kaution betragt drei Monate.", "Die Kaution beträgt drei Monate.", ""),
        ("Zahlen Sie 3 Monate.", "Zahlen Sie 2 Monate.", "number 3→2"),
        ("Zahlen Sie.", "Zahlen Sie nicht.", "negation →nicht"),
        ("Zahlen Sie zwei Mieten.", "Zahlen Sie drei Mieten.", "number zwei→drei"),
        ("Die Klausel ist gültig.", "Die Klausel ist ungültig.", "negation gültig→ungültig"),
        ("Die Unterschrift und Ort.", "Unterschrift und Ort.", ""),
        ("Zahlen Sie keine Miete.", "Zahlen Sie Miete.", "negation keine→"),
        ("Sie müssen zahlen.", "Sie dürfen zahlen.", "duty müssen→dürfen"),
        ("Das kann sie.", "Das soll sie nicht.", "negation →nicht, duty können→sollen"),
        ("Der Mieter muss zahlen.", "Die Mieter müssen zahlen.", ""),
        ("You may leave.", "You must leave.", "duty may→must"),
        ("You pay.", "You don't pay.", "negation →don’t"),
        ("You pay.", "You didn’t pay ‘not’.", "negation →didn’t, negation →not"),
        ("Höchstens drei.", "Mindestens drei.", "duty höchstens→mindestens"),
        ("Der Mieter zahlt.", "Der Vermieter zahlt.", "party mieter→vermieter"),
        ("Mieter zahlen Vermietern.", "Vermieter zahlen Mietern.", "party mieter, vermieter→vermieter, mieter"),
        ("Die Mieterin zahlt.", "Der Mieter zahlt.", ""),
        ("The tenant pays.", "The landlord pays.", "party tenant→landlord"),
        (
            "Sie zahlen die Miete am Anfang.",
            "Katzen schlafen den ganzen Tag.",
            "wording sie zahlen miete am anfang→katzen schlafen ganzen tag",
        ),
        ("Sie zahlen die Miete am Anfang des Monats.", "Sie zahlen die Miete zu Beginn des Monats.", "wording am anfang→zu beginn"),
        ("Eins rot blau.", "Eins rot grün.", "wording blau→grün"),
        ("Eins rot.", "Eins grün.", "wording rot→grün"),
        ("Sie müssen nicht zahlen, wenn Sie kommen.", "Sie müssen zahlen, wenn Sie nicht kommen.", "negation nicht→nicht"),
        ("Sie zahlen 3 Raten in 2 Monaten.", "Sie zahlen 2 Raten in 3 Monaten.", "number 3, 2→2, 3"),
        ("Das können Sie, das sollen Sie.", "Das sollen Sie, das können Sie.", "duty können, sollen→sollen, können"),
        ("Siehe https://a.de.", "Siehe https://b.de.", "address https://a.de→https://b.de"),
        ("{ $a } Monate", "{ $b } Monate", "variable $a→$b"),
        ("{ -wbs }", "{ -wbg }", "reference -wbs→-wbg"),
        ("<strong>Achtung</strong>", "Achtung", "markup <strong>→"),
        ("A", "A\n    .x = Ja", "part →.x"),
        // Of each part by itself: a word of a heading is all of it.
        (
            "Die Kaution ist hoch und steht fest.\n    .x = Lang",
            "Die Kaution ist hoch und steht fest.\n    .x = Kurz",
            "wording lang→kurz",
        ),
        ("Die Kaution ist hoch.\n    .x = Kaution", "Die Kaution ist hoch.\n    .x = Kautoin", ""),
    ];
    for (former, new, expected) in cases {
        let language = if former.contains("You ") || former.contains("The ") { "en" } else { "de" };
        assert_eq!(told(language, former, new), expected, "{former} / {new}");
    }
}

/// A language, and what of a long sentence is one thing before and another after, whichever comes first.
const OTHERS: &[(&str, &str, &str)] = &[
    ("de", "am Montag", "am Sonntag"),
    ("de", "mit Bescheid", "ohne Bescheid"),
    ("de", "vor dem Einzug", "nach dem Einzug"),
    ("de", "von dem Amt", "vor dem Amt"),
    ("de", "erlaubt", "verboten"),
    ("de", "mehr Geld", "weniger Geld"),
    ("de", "mehr Geld", "sehr Geld"),
    ("de", "höchstens", "mindestens"),
    ("de", "spätestens", "frühestens"),
    ("de", "muss", "darf"),
    ("de", "immer", "nie"),
    ("de", "und", "oder"),
    ("de", "innerhalb", "außerhalb"),
    ("de", "oberhalb", "unterhalb"),
    ("de", "Anmeldung", "Abmeldung"),
    ("de", "anmelden", "abmelden"),
    ("de", "Angabe", "Abgabe"),
    ("de", "arbeiten", "bearbeiten"),
    ("de", "befristet", "unbefristet"),
    ("de", "alle", "nur"),
    ("de", "seine Miete", "ihre Miete"),
    ("de", "seine Miete", "meine Miete"),
    ("de", "eine Miete", "keine Miete"),
    ("de", "wird", "wurde"),
    ("de", "hat", "hatte"),
    ("de", "Tage", "Wochen"),
    ("de", "Wochen", "Monate"),
    ("de", "Juni", "Juli"),
    ("de", "Euro", "Cent"),
    ("de", "m weit", "km weit"),
    ("de", "m weit", "mm weit"),
    ("de", "kg schwer", "mg schwer"),
    ("de", "Arbeitgeber", "Arbeitnehmer"),
    ("de", "Verkäufer", "Käufer"),
    ("de", "Untermieter", "Hauptmieter"),
    ("de", "nach SGB II", "nach SGB XII"),
    ("de", "nach SGB II", "nach SGB III"),
    ("de", "nach SGB X", "nach SGB V"),
    ("de", "nach dem BGB", "nach dem SGB"),
    ("de", "Buchstabe a", "Buchstabe b"),
    ("de", "bei -5 Grad", "bei 5 Grad"),
    ("de", "bei −5 Grad", "bei 5 Grad"),
    ("de", "um 1.000 mehr", "um 1,000 mehr"),
    ("de", "um 3,5 mehr", "um 3.5 mehr"),
    ("de", "in 3-5 Tagen", "in 3/5 Tagen"),
    ("de", "um 5 %", "um 5 ‰"),
    ("de", "um 5 €", "um 5 $"),
    ("de", "nach § 5", "nach 5"),
    ("de", "um ½ Liter", "um ¼ Liter"),
    ("de", "sagt ihnen das Amt", "sagt Ihnen das Amt"),
    ("de", "sagt ihre Frau", "sagt Ihre Frau"),
    ("de", "wie sie wissen", "wie Sie wissen"),
    ("de", "Mund beißt Hund", "Hund beißt Mund"),
    ("de", "{ 5 } Mal", "{ 6 } Mal"),
    ("de", "{ NUMBER($a) }", "{ NUMBER($a, minimumFractionDigits: 2) }"),
    ("de", "{ DATETIME($a, month: \"long\") }", "{ DATETIME($a, month: \"short\") }"),
    ("de", "{ -amt(case: \"dat\") }", "{ -amt(case: \"nom\") }"),
    ("de", "{ b.x }", "{ b.y }"),
    ("en", "before", "after"),
    ("en", "with", "without"),
    ("en", "on", "in"),
    ("en", "and", "or"),
    ("en", "more", "less"),
    ("en", "most", "least"),
    ("en", "may", "must"),
    ("en", "always", "never"),
    ("en", "allowed", "forbidden"),
    ("en", "inside", "outside"),
    ("en", "inclusive", "exclusive"),
    ("en", "days", "weeks"),
    ("en", "June", "July"),
    ("en", "employer", "employee"),
    ("en", "lessor", "lessee"),
    ("en", "registered", "deregistered"),
    ("en", "his", "her"),
    ("en", "now", "not"),
    // A language of which nobody has listed a word.
    ("so", "ka hor", "ka dib"),
];

#[test]
fn a_word_for_another_is_no_correction() {
    for &(language, one, other) in OTHERS {
        for (former, new) in [(one, other), (other, one)] {
            let sentence = |what: &str| format!("Alpha Beta Gamma Delta Epsilon {what} Zeta Eta Theta Iota Kappa Lambda.");
            assert_ne!(told(language, &sentence(former), &sentence(new)), "", "{language}: {former} → {new}");
        }
    }
}

#[test]
fn a_slip_of_the_pen_is_a_correction() {
    let cases = [
        ("de", "Mieterr", "Mieter"),
        ("de", "Meiter", "Mieter"),
        ("de", "Vemieter zahlt", "Vermieter zahlt"),
        ("de", "Jobcentre", "Jobcenter"),
        ("de", "daß", "dass"),
        ("de", "das", "dass"),
        ("de", "Straße", "Strasse"),
        ("de", "so dass", "sodass"),
        ("de", "kennen lernen", "kennenlernen"),
        ("de", "die die", "die"),
        ("de", "vro dem Einzug", "vor dem Einzug"),
        ("de", "udn", "und"),
        ("de", "Monnate", "Monate"),
        ("de", "Wohnugn", "Wohnung"),
        ("de", "Anmledung", "Anmeldung"),
        ("de", "wegen dem Umzug", "wegen des Umzugs"),
        ("de", "der Kaution", "die Kaution"),
        ("de", "zahlen", "bitte zahlen"),
        ("de", "Raten zahlen wenn", "Raten, zahlen, wenn"),
        ("de", "Tage ,", "Tage,"),
        ("de", "kündigen", "Kündigen"),
        ("de", "du", "Du"),
        ("de", "an. sie", "an. Sie"),
        ("de", "in 5 Tagen", "in 5 Tage"),
        ("de", "müsst", "müssen"),
        ("de", "„Kaution“", "»Kaution«"),
        ("de", "{ NUMBER($a,  minimumFractionDigits:2) }", "{NUMBER($a, minimumFractionDigits: 2)}"),
        ("en", "recieve", "receive"),
        ("en", "teh tenant", "the tenant"),
        ("en", "don't", "don’t"),
        ("en", "a letter", "the letter"),
        ("uk", "заставва", "застава"),
    ];
    for (language, former, new) in cases {
        let sentence = |what: &str| format!("Alpha Beta Gamma Delta Epsilon {what} Zeta Eta Theta Iota Kappa Lambda.");
        assert_eq!(told(language, &sentence(former), &sentence(new)), "", "{language}: {former} → {new}");
    }
}
