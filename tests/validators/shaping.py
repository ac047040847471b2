#!/usr/bin/env python3
"""Writes tests/fixtures/shaping/runs.json: what HarfBuzz (hb-shape, Debian libharfbuzz-bin) makes of runs in every script.

The tests compare the glyphs of the typesetter with it, glyph by glyph. Run after a font was replaced or a run was added:
    python3 tests/validators/shaping.py
"""

import json
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
LATIN = ["NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic", "NotoSans-BoldItalic"]
ARABIC = ["NotoSansArabic-Regular", "NotoSansArabic-Bold"]
ETHIOPIC = ["NotoSansEthiopic-Regular", "NotoSansEthiopic-Bold"]

# fonts, script, language, direction, text, text before, text after
RUNS = [
    (LATIN, "Latn", "de", "ltr", "Die Kaution beträgt höchstens drei Nettokaltmieten.", "", ""),
    (LATIN, "Latn", "de", "ltr", "Waffeln für Ämter: AVAT, Tafel, „Yoga“ — Größe 1.000 €, § 551 BGB", "", ""),
    (LATIN, "Latn", "en", "ltr", "The office offers five flats; file the affidavit.", "", ""),
    (LATIN, "Latn", "fr", "ltr", "L’accueil est gratuit : où êtes-vous ? « Ça va. »", "", ""),
    (LATIN, "Latn", "it", "ltr", "Perché l’affitto è più caro?", "", ""),
    (LATIN, "Latn", "pl", "ltr", "Zażółć gęślą jaźń, łódź i źrebię.", "", ""),
    (LATIN, "Latn", "ro", "ltr", "Școală, țară, învățător și înțelegere.", "", ""),
    (LATIN, "Latn", "tr", "ltr", "İstanbul’da ıslak fişler: ığdır, fıstık, öğüt.", "", ""),
    (LATIN, "Latn", "sq", "ltr", "Çelësi është në shtëpi.", "", ""),
    (LATIN, "Latn", "sr-latn", "ltr", "Stanarina se plaća đački, čak i žao mi je.", "", ""),
    (LATIN, "Latn", "kmr", "ltr", "Hûn dikarin wê bi sê beşên wekhev bidin.", "", ""),
    (LATIN, "Latn", "vi", "ltr", "Tie\u0302\u0301ng Vie\u0323\u0302t: dấu kết hợp", "", ""),
    (LATIN, "Latn", "ar", "ltr", "+49 221 221-28022", "رقم ", "."),
    (LATIN, "Arab", "ar", "rtl", "(", "نص ", "§"),
    (LATIN, "Arab", "ar", "rtl", ").", "551", ""),
    (LATIN, "Cyrl", "uk", "ltr", "Застава не може перевищувати трьох місячних орендних плат.", "", ""),
    (LATIN, "Cyrl", "uk", "ltr", "Об’єднання орендарів, їжа, ґанок — Ґалаґан", "", ""),
    (LATIN, "Cyrl", "ru", "ltr", "Объявление: съёмная квартира, подъезд № 5", "", ""),
    (LATIN, "Cyrl", "bg", "ltr", "Гаранцията е най-много три наема: в, г, д, ж, з, и, й, к, л, п, т, ц, ш, щ, ю", "", ""),
    (LATIN, "Cyrl", "sr", "ltr", "Станарина, бгпдт", "", ""),
    (LATIN, "Grek", "el", "ltr", "Η εγγύηση είναι έως τρία μισθώματα.", "", ""),
    (ARABIC, "Arab", "ar", "rtl", "لا تزيد قيمة التأمين على ثلاثة إيجارات شهرية", "", ""),
    (ARABIC, "Arab", "ar", "rtl", "الله لآلئ لأن الإيجار لِلْمُسْتَأْجِرِ، شَقَّةٌ؟", "", ""),
    (ARABIC, "Arab", "ar", "rtl", " اتصلوا بالرقم ", "سطر", "+49"),
    (ARABIC, "Arab", "ar", "ltr", "٣٫٥", "نسبة ", " في"),
    (ARABIC, "Arab", "ar", "rtl", "تب", "ك", "ها"),
    (ARABIC, "Arab", "fa", "rtl", "می‌توانید آن را در قسط مساوی بپردازید؛ گچ پژ", "", ""),
    (ARABIC, "Arab", "fa", "ltr", "۱۲۳۴۵۶۷۸۹۰", "", ""),
    (ARABIC, "Arab", "fa", "rtl", "اجارهٔ خانه‌های کوچک", "", ""),
    (ARABIC, "Arab", "ckb", "rtl", "بارمتە نابێت لە سێ مانگی کرێی بنەڕەتی زیاتر بێت", "", ""),
    (ARABIC, "Arab", "ckb", "rtl", "ژووری گەورە، ڵ ڤ ۆ ێ ە ڕ پ چ گ هەڵبگرێت", "", ""),
    (ARABIC, "Arab", "fa", "rtl", "الله، کلاً، لأ، لآ، مسئول، خانهٔ ما، آیینِ‌نامه‌ها", "", ""),
    (ARABIC, "Arab", "fa", "rtl", "۱۲٫۵٪", "نرخ ", ""),
    (ARABIC, "Arab", "ckb", "rtl", "لەلای ئەوان، کاڵا، هەموو، گەڵا، ڕۆژ، بەڵێ؛ وێنەکە؟", "", ""),
    (ARABIC, "Arab", "ckb", "ltr", "١٢٣٤٥٦٧٨٩٠", "", ""),
    (ARABIC, "Arab", "ckb", "rtl", "ه‌", "نام", "کە"),
    (ARABIC, "Arab", "ur", "rtl", "کرایہ دار کو تین ماہ", "", ""),
    (ARABIC, "Arab", "ps", "rtl", "کرايه ښه ده، ټول ډېر ځوان", "", ""),
    (ETHIOPIC, "Ethi", "ti", "ltr", "እቲ ትሕጃ ካብ ወርሒ ጥረ ክራይ ክበዝሕ የብሉን።", "", ""),
    (ETHIOPIC, "Ethi", "ti", "ltr", "ብዛዕባ መሰልኩም ሓበሬታ ሕተቱ፤ ቋንቋ ቐሪቡ፧", "", ""),
    (ETHIOPIC, "Ethi", "am", "ltr", "ኪራይ ቤት፣ ውል እና ቁልፍ፡ ዋጋ", "", ""),
    (["NotoSansSymbols2-Regular"], "Zyyy", "de", "ltr", "✓✗☐", "", ""),
    (["NotoSansSymbols-Regular"], "Zyyy", "de", "ltr", "→", "", ""),
]


def glyph(font: pathlib.Path, character: str) -> int | None:
    out = shape(font, ["--direction=ltr", "--script=Zyyy", "--preserve-default-ignorables", f"--text={character}"])
    return out[0]["g"] or None


def shape(font: pathlib.Path, arguments: list[str]) -> list[dict]:
    command = ["hb-shape", f"--font-file={font}", "--shapers=ot", "--output-format=json", "--no-glyph-names", "--utf8-clusters", "--cluster-level=1"]
    return json.loads(subprocess.run(command + arguments, check=True, capture_output=True, text=True).stdout)


def main() -> None:
    rows = []
    for fonts, script, language, direction, text, before, after in RUNS:
        for name in fonts:
            font = ROOT / "fonts" / f"{name}.ttf"
            invisible = glyph(font, "\u200b") or glyph(font, " ")
            arguments = [f"--direction={direction}", f"--script={script}", f"--language={language}", f"--invisible-glyph={invisible}", f"--text={text}"]
            arguments += [f"--text-before={before}"] if before else []
            arguments += [f"--text-after={after}"] if after else []
            glyphs = [[g["g"], g["cl"], g["ax"], g["dx"], g["dy"]] for g in shape(font, arguments)]
            rows.append({"font": name, "script": script, "language": language, "direction": direction, "before": before, "text": text, "after": after, "glyphs": glyphs})
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    (ROOT / "tests/fixtures/shaping/runs.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
