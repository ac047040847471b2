### Form of address: ئێوە (polite plural), in verbs and suffixes: بگەڕێن، گرێبەستەکەتان.
### Central Kurdish (Sorani) in the Kurdish Arabic alphabet, plain words understood in Iraq and Iran; initial ڕ; the letter h is always ھ (U+06BE), the vowel ە is U+06D5.
### Quotation marks “…”; Western digits come from the variables (the readers compare with German papers); Gregorian months with the names used in Iraqi Kurdistan.
### Kurdish has no grammatical gender; the guide says once that everybody is meant.
### Vermieter = خاوەن خانوو, Mieter = کرێچی, Wohnung = خانوو, Haus = باڵەخانە, Mietvertrag = گرێبەستی کرێ, Kündigung = کۆتاییھێنان بە گرێبەست, Rüge = سکاڵا, widersprechen = ناڕەزایی دەربڕین.
### German official words stay German, marked as German, usually after a Kurdish noun: بەڵگەنامەی { -wbs }، پارەی { -wohngeld }.
### No Kurdish suffix (ی، ەکە، دا) is glued to a placeable or to a German word: write around, or use `form`.
### `form`: own = the Kurdish word alone, full = Kurdish with the German in brackets, de = the German word.

-city = کۆڵن

-wbs =
    { $form ->
        [own] بەڵگەنامەی مافی خانووی پاڵپشتیکراو
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] پارەی دابینکردنی بژێوی
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] یارمەتیی کرێ
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] لیستی کرێ باوەکان
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] یاسای سنووردارکردنی کرێ
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] سکاڵا لە کرێی زۆر بەرز
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] نووسراوی خاوەن خانوو بۆ نیشتەجێبوون
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag =
    { $form ->
        [full] پارەی ڕادیۆ و تەلەڤیزیۆن (<span lang="de">Rundfunkbeitrag</span>)
       *[de] <span lang="de">Rundfunkbeitrag</span>
    }

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

# بارمتە alone can also mean "hostage": always with پارەی. The German word stands beside it at the first use in a chapter.
-kaution =
    { $form ->
        [full] پارەی بارمتە (<span lang="de">Kaution</span>)
       *[own] پارەی بارمتە
    }

# Literal "cold rent", as Kurdish speakers in Germany say. The German word stands beside it at the first use in a chapter.
-kaltmiete =
    { $form ->
        [full] کرێی سارد (<span lang="de">Kaltmiete</span>)
       *[own] کرێی سارد
    }

-warmmiete =
    { $form ->
        [full] کرێی گەرم (<span lang="de">Warmmiete</span>)
       *[own] کرێی گەرم
    }

# The German word stands beside it at the first use in a chapter.
-nebenkosten =
    { $form ->
        [full] خەرجییە لاوەکییەکان (<span lang="de">Nebenkosten</span>)
       *[own] خەرجییە لاوەکییەکان
    }

-hausordnung =
    { $form ->
        [full] ڕێساکانی باڵەخانە (<span lang="de">Hausordnung</span>)
       *[own] ڕێساکانی باڵەخانە
    }

-uebergabeprotokoll =
    { $form ->
        [full] پرۆتۆکۆڵی ڕادەستکردن (<span lang="de">Übergabeprotokoll</span>)
       *[own] پرۆتۆکۆڵی ڕادەستکردن
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office =
    { $form ->
        [full] فەرمانگەی ئینتیگراسیۆن و فرەچەشنی (<span lang="de">Amt für Integration und Vielfalt</span>)
       *[own] فەرمانگەی ئینتیگراسیۆن و فرەچەشنی
    }

-komm-an = <span lang="de">Komm-an NRW</span>

-patenschaften = <span lang="de">Kölner Kinder Patenschaften</span>

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus</span>

-eccar = <span lang="de">ECCAR</span>

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>
