//! How long the text of a page takes: 350 words, analysed, shaped and broken into lines.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use lotse::internal::font::Programs;
use lotse::internal::typeset::text::{Paragraph, TextStyle};
use lotse::language::Direction;

const SAMPLES: [(&str, Direction, &str); 4] = [
    (
        "de",
        Direction::LeftToRight,
        "Die Kaution beträgt höchstens drei Nettokaltmieten (§ 551 BGB). Sie können sie in drei gleichen Raten zahlen; die Vermieterin muss das Geld getrennt von ihrem Vermögen anlegen.",
    ),
    (
        "uk",
        Direction::LeftToRight,
        "Застава не може перевищувати трьох місячних орендних плат без комунальних витрат. Візьміть із собою паспорт, довідку про доходи та заяву; об’єднання орендарів відповідає на запитання.",
    ),
    (
        "ar",
        Direction::RightToLeft,
        "لا تزيد قيمة التأمين على ثلاثة إيجارات شهرية (§ 551 BGB). اتصلوا بالرقم +49 221 221-28022 من الساعة 8–12، أو اكتبوا إلى المكتب للحصول على موعد في أقرب وقت.",
    ),
    (
        "ti",
        Direction::LeftToRight,
        "እቲ ትሕጃ ካብ 3 ወርሒ ጥረ ክራይ ክበዝሕ የብሉን (§ 551 BGB)። ኣብ ሰለስተ ማዕረ ክፍሊታት ክትከፍልዎ ትኽእሉ ኢኹም፤ ብዛዕባ መሰልኩም ሓበሬታ ሕተቱ።",
    ),
];

const WORDS_A_PAGE: usize = 350;
const MEASURE: f32 = 440.0;

fn page(criterion: &mut Criterion) {
    let fonts = Programs::embedded();
    let mut group = criterion.benchmark_group("text of a page");
    for (tag, direction, sample) in SAMPLES {
        let locale = tag.parse().expect("a tag");
        let style = TextStyle { direction, ..TextStyle::default() };
        // Paragraphs of two samples each.
        let text = format!("{sample} {sample}");
        let paragraphs = WORDS_A_PAGE / text.split(' ').count();
        group.bench_function(tag, |bencher| {
            bencher.iter(|| {
                for _ in 0..paragraphs {
                    let paragraph = Paragraph::plain(&fonts, black_box(&text), &style, &locale);
                    black_box(paragraph.break_lines(|_| MEASURE));
                }
            });
        });
        group.bench_function(format!("{tag}, shaping only"), |bencher| {
            bencher.iter(|| {
                for _ in 0..paragraphs {
                    black_box(Paragraph::plain(&fonts, black_box(&text), &style, &locale));
                }
            });
        });
    }
    group.finish();
}

criterion_group!(benches, page);
criterion_main!(benches);
