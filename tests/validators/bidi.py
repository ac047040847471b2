#!/usr/bin/env python3
"""Writes tests/fixtures/bidi/lines.json: visual orders by GNU FriBidi (fribidi, Debian libfribidi-bin).

A sample is given to FriBidi with isolates set by hand where the renderer has to set them by itself; the tests give the renderer the
text without them. Run after a sample was added:
    python3 tests/validators/bidi.py
"""

import json
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Written by hand: < and > stand for LRI and PDI, ~ and ~ for FSI and PDI, ^ and ^ for RLI and PDI, of what the renderer isolates by itself.
# FriBidi 1.0 takes neighbouring isolates of one level for one text (BD13) and looks into them from behind (W2), so that a sample has
# several only where that changes nothing.
SAMPLES = [
    ("ar", "rtl", "اتصلوا بالرقم <+49 221 221-28022>."),
    ("ar", "rtl", "التأمين (<§ 551 BGB>)."),
    ("ar", "rtl", "حسب <§ 551 Abs. 3 BGB>، لا أكثر."),
    ("ar", "rtl", "من الساعة ~8–12~ إلى الساعة ~14:30–16:00~."),
    ("ar", "rtl", "غرامة تصل إلى ~1.000 €~!"),
    ("ar", "rtl", "زيادة قدرها ~12,5 %~ أو ~15%~!"),
    ("ar", "rtl", "من ~500–600 €~ إلى ~700–800 €~"),
    ("ar", "rtl", "مبلغ ^٥٠٠ €^ كل شهر."),
    ("ar", "rtl", "أي ^١٢٫٥٪^ من الدخل."),
    ("ar", "rtl", "نحو ~8.7 مليون يورو~ كل سنة"),
    ("ar", "rtl", "اكتبوا إلى <info@ibz-koeln.de> أو <https://www.stadt-koeln.de/wohnen?x=1>."),
    ("ar", "rtl", "الحساب: <DE89 3704 0044 0532 0130 00>"),
    ("ar", "rtl", "حتى ~31. Dezember 2029~ فقط"),
    ("ar", "rtl", "ثلاثة (3) أشهر و 12 يوما"),
    ("ar", "rtl", "نص عربي مع English words في الوسط."),
    ("ar", "rtl", "WBS هو الإذن (Wohnberechtigungsschein)."),
    ("ar", "rtl", "١٢٫٥ بالمئة من ٥٠٠ و ٣"),
    ("ar", "rtl", "مبلغ ~٥٠٠ يورو~ كل شهر"),
    ("fa", "rtl", "در ۳ قسط مساوی (حداکثر ^۱۲٪^) بپردازید."),
    ("fa", "rtl", "جریمه تا ~€۱٬۰۰۰~؛ در سال ۲۰۲۴"),
    ("fa", "rtl", "ماده <§ 551 BGB>، از ساعت ~۸–۱۲~ تا ~۱۴:۳۰~"),
    ("fa", "rtl", "تا ~۳۱ دسامبر ۲۰۲۹~، فصل ۵، صفحهٔ ۱۲"),
    ("fa", "rtl", "تلفن: <0221 / 2023 70>، شمارهٔ ۵"),
    ("ckb", "rtl", "ژمارەی تەلەفۆن <+49 221 202370>؛ کاتژمێر ~9:00–17:00~"),
    ("ckb", "rtl", "پارەی ~500 €~ (نەک زیاتر)"),
    ("ckb", "rtl", "پارەی ^٥٠٠ €^ زیاتر نییە"),
    ("ckb", "rtl", "نەک زیاتر لە ^١٥ ٪^"),
    ("ckb", "rtl", "تا ~٣١ی کانوونی یەکەمی ٢٠٢٩~، بەشی ٥، لاپەڕەی ١٢"),
    ("ckb", "rtl", "بڕوانامەی Wohnberechtigungsschein (WBS) لە Jobcenter"),
    ("de", "ltr", "Die Summe 1.000 € heißt مبلغ und 12 % نسبة."),
    ("de", "ltr", "Das Wort إيجار heißt Miete, und عقد الإيجار (3) Mietvertrag."),
    ("uk", "ltr", "Слово «شقة» означає квартиру."),
    ("ti", "ltr", "ቃል شقة (3) ትርጉሙ ገዛ።"),
    ("ar", "rtl", "قالت: «مرحبا!» (ثم: \"hello\")..."),
    ("ar", "rtl", "C++ و A/B و 3/4"),
    ("ar", "rtl", "[a] (b) {c} نص [د]"),
]
CONTROLS = {"<": "\u2066", ">": "\u2069"}


def marked(sample: str) -> str:
    parts = sample.split("~")
    text = "".join(part if index % 2 == 0 else f"\u2068{part}\u2069" for index, part in enumerate(parts))
    text = "".join(part if index % 2 == 0 else f"\u2067{part}\u2069" for index, part in enumerate(text.split("^")))
    return "".join(CONTROLS.get(character, character) for character in text)


def main() -> None:
    rows = []
    for language, direction, sample in SAMPLES:
        text = marked(sample)
        plain = "".join(c for c in text if c not in "\u2066\u2067\u2068\u2069")
        command = ["fribidi", f"--{direction}", "--nobreak", "--nopad", "--novisual", "--vtol", "--levels"]
        out = subprocess.run(command, input=text + "\n", check=True, capture_output=True, text=True).stdout.split("\n")
        order = [int(number) for number in out[0].split()]
        visual = "".join(text[index] for index in order if index < len(text))
        visual = "".join(c for c in visual if c not in "\u2066\u2067\u2068\u2069")
        assert sorted(visual) == sorted(plain), sample
        rows.append({"language": language, "direction": direction, "text": plain, "marked": text, "visual": visual, "levels": [int(n) for n in out[1].split()][: len(text)]})
    lines = ",\n".join(json.dumps(row, ensure_ascii=True, separators=(",", ":")) for row in rows)
    (ROOT / "tests/fixtures/bidi/lines.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
