### Form of address: ئێوە (polite plural), in verbs and suffixes: بگەڕێن، گرێبەستەکەتان.
### Central Kurdish (Sorani) in the Kurdish Arabic alphabet, plain words understood in Iraq and Iran; initial ڕ; the letter h is always ھ (U+06BE), the vowel ە is U+06D5.
### Quotation marks “…”; Western digits come from the variables (the readers compare with German papers); Gregorian months with the names used in Iraqi Kurdistan.
### Kurdish has no grammatical gender; the guide says once that everybody is meant.
### Vermieter = خاوەن خانوو, Mieter = کرێچی, Wohnung = خانوو, Haus = باڵەخانە, Mietvertrag = گرێبەستی کرێ, Kündigung = کۆتاییھێنان بە گرێبەست, Rüge = سکاڵا, widersprechen = ناڕەزایی دەربڕین.
### German official words stay German, marked as German, usually after a Kurdish noun: بەڵگەنامەی { -wbs }، پارەی { -wohngeld }.
### No Kurdish suffix (ی، ەکە، دا) is glued to a placeable or to a German word: write around, or use `form`.
### zu hohe Miete = کرێی بەرزتر لە ڕێگەپێدراو (never زۆر بەرز alone), Vergleichsmiete = کرێی باوی ناوچەکە, Zusicherung = بەڵێنی نووسراو, Klage = داوای دادگا, fristlos = بێ ماوەی ئاگادارکردنەوە, ordentlich = لەگەڵ ماوە.
### `form`: own = the Kurdish word alone, full = Kurdish with the German in brackets, de = the German word. Words of letters print `full` where nothing else is asked for.

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
        [own] سکاڵا لە کرێی بەرزتر لە ڕێگەپێدراو
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

-wohnungsaufsicht =
    { $form ->
        [own] چاودێریی خانوو
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-city-office-days = دووشەممە، سێشەممە و پێنجشەممە

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

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus – Schule mit Courage</span>

-eccar = <span lang="de">ECCAR</span>

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>

## Wörter, die auf Briefen und in Verträgen stehen: Das deutsche Wort steht beim ersten Mal neben dem eigenen.

-kuendigung =
    { $form ->
        [own] کۆتاییھێنان بە گرێبەست
        [de] <span lang="de">Kündigung</span>
       *[full] کۆتاییھێنان بە گرێبەست (<span lang="de">Kündigung</span>)
    }

-abmahnung =
    { $form ->
        [own] نامەی ھۆشداری
        [de] <span lang="de">Abmahnung</span>
       *[full] نامەی ھۆشداری (<span lang="de">Abmahnung</span>)
    }

-mieterhoehung =
    { $form ->
        [own] بەرزکردنەوەی کرێ
        [de] <span lang="de">Mieterhöhung</span>
       *[full] بەرزکردنەوەی کرێ (<span lang="de">Mieterhöhung</span>)
    }

-abrechnung =
    { $form ->
        [own] حیسابی ساڵانە
        [de] <span lang="de">Abrechnung</span>
       *[full] حیسابی ساڵانە (<span lang="de">Abrechnung</span>)
    }

-klage =
    { $form ->
        [own] داوای دادگا
        [de] <span lang="de">Klage</span>
       *[full] داوای دادگا (<span lang="de">Klage</span>)
    }

-raeumungsklage =
    { $form ->
        [own] داوای دادگا بۆ چۆڵکردن
        [de] <span lang="de">Räumungsklage</span>
       *[full] داوای دادگا بۆ چۆڵکردن (<span lang="de">Räumungsklage</span>)
    }

-mahnbescheid =
    { $form ->
        [own] فەرمانی پارەدان لە دادگاوە
        [de] <span lang="de">Mahnbescheid</span>
       *[full] فەرمانی پارەدان لە دادگاوە (<span lang="de">Mahnbescheid</span>)
    }

-eigenbedarf =
    { $form ->
        [own] پێویستیی خاوەن خانوو بە خانووەکە
        [de] <span lang="de">Eigenbedarf</span>
       *[full] پێویستیی خاوەن خانوو بە خانووەکە (<span lang="de">Eigenbedarf</span>)
    }

-staffelmiete =
    { $form ->
        [own] کرێی پلە بە پلە
        [de] <span lang="de">Staffelmiete</span>
       *[full] کرێی پلە بە پلە (<span lang="de">Staffelmiete</span>)
    }

-indexmiete =
    { $form ->
        [own] کرێی بەستراو بە نرخەکانەوە
        [de] <span lang="de">Indexmiete</span>
       *[full] کرێی بەستراو بە نرخەکانەوە (<span lang="de">Indexmiete</span>)
    }

-modernisierung =
    { $form ->
        [own] نوێکردنەوە
        [de] <span lang="de">Modernisierung</span>
       *[full] نوێکردنەوە (<span lang="de">Modernisierung</span>)
    }

-zusicherung =
    { $form ->
        [own] بەڵێنی نووسراو
        [de] <span lang="de">Zusicherung</span>
       *[full] بەڵێنی نووسراو (<span lang="de">Zusicherung</span>)
    }

-bescheid =
    { $form ->
        [own] بڕیارنامە
        [de] <span lang="de">Bescheid</span>
       *[full] بڕیارنامە (<span lang="de">Bescheid</span>)
    }

-vorbehalt =
    { $form ->
        [own] پاراستنی ماف
        [de] <span lang="de">Vorbehalt</span>
       *[full] پاراستنی ماف (<span lang="de">Vorbehalt</span>)
    }

-mangel =
    { $form ->
        [own] کەموکوڕی
        [de] <span lang="de">Mangel</span>
       *[full] کەموکوڕی (<span lang="de">Mangel</span>)
    }

-mietminderung =
    { $form ->
        [own] کەمکردنەوەی کرێ
        [de] <span lang="de">Mietminderung</span>
       *[full] کەمکردنەوەی کرێ (<span lang="de">Mietminderung</span>)
    }

-widerspruch =
    { $form ->
        [own] ناڕەزایی
        [de] <span lang="de">Widerspruch</span>
       *[full] ناڕەزایی (<span lang="de">Widerspruch</span>)
    }

-grundversorger =
    { $form ->
        [own] دابینکەری سەرەکی
        [de] <span lang="de">Grundversorger</span>
       *[full] دابینکەری سەرەکی (<span lang="de">Grundversorger</span>)
    }

-betriebskosten =
    { $form ->
        [own] خەرجییەکانی باڵەخانە
        [de] <span lang="de">Betriebskosten</span>
       *[full] خەرجییەکانی باڵەخانە (<span lang="de">Betriebskosten</span>)
    }

-buergschaft =
    { $form ->
        [own] کەفالەت
        [de] <span lang="de">Bürgschaft</span>
       *[full] کەفالەت (<span lang="de">Bürgschaft</span>)
    }

-beratungshilfe =
    { $form ->
        [own] یارمەتیی ڕاوێژی یاسایی
        [de] <span lang="de">Beratungshilfe</span>
       *[full] یارمەتیی ڕاوێژی یاسایی (<span lang="de">Beratungshilfe</span>)
    }

-schoenheitsreparaturen =
    { $form ->
        [own] بۆیاخ و جوانکردنی خانوو
        [de] <span lang="de">Schönheitsreparaturen</span>
       *[full] بۆیاخ و جوانکردنی خانوو (<span lang="de">Schönheitsreparaturen</span>)
    }

-untermiete =
    { $form ->
        [own] بەکرێدانەوە
        [de] <span lang="de">Untermiete</span>
       *[full] بەکرێدانەوە (<span lang="de">Untermiete</span>)
    }

-anmeldung =
    { $form ->
        [own] تۆمارکردنی ناونیشان
        [de] <span lang="de">Anmeldung</span>
       *[full] تۆمارکردنی ناونیشان (<span lang="de">Anmeldung</span>)
    }

-kuendigungsverzicht =
    { $form ->
        [own] وازھێنان لە مافی کۆتاییھێنان بە گرێبەست
        [de] <span lang="de">Kündigungsverzicht</span>
       *[full] وازھێنان لە مافی کۆتاییھێنان بە گرێبەست (<span lang="de">Kündigungsverzicht</span>)
    }

-vergleichsmiete =
    { $form ->
        [own] کرێی باوی ناوچەکە
        [de] <span lang="de">Vergleichsmiete</span>
       *[full] کرێی باوی ناوچەکە (<span lang="de">Vergleichsmiete</span>)
    }

-provision =
    { $form ->
        [own] کرێی دەڵاڵ
        [de] <span lang="de">Provision</span>
       *[full] کرێی دەڵاڵ (<span lang="de">Provision</span>)
    }

-antidiskriminierungsbuero =
    { $form ->
        [own] نووسینگەی دژە جیاکاری
        [de] <span lang="de">Antidiskriminierungsbüro</span>
       *[full] نووسینگەی دژە جیاکاری (<span lang="de">Antidiskriminierungsbüro</span>)
    }

-auszugsmanagement = <span lang="de">Auszugsmanagement</span>

-aufhebungsvertrag =
    { $form ->
        [own] ڕێککەوتننامەی کۆتاییھێنان
        [de] <span lang="de">Aufhebungsvertrag</span>
       *[full] ڕێککەوتننامەی کۆتاییھێنان (<span lang="de">Aufhebungsvertrag</span>)
    }

-erstausstattung =
    { $form ->
        [own] پارەی کەلوپەلی سەرەتایی
        [de] <span lang="de">Erstausstattung</span>
       *[full] پارەی کەلوپەلی سەرەتایی (<span lang="de">Erstausstattung</span>)
    }

-selbstauskunft =
    { $form ->
        [own] فۆرمی زانیاریی کەسی
        [de] <span lang="de">Selbstauskunft</span>
       *[full] فۆرمی زانیاریی کەسی (<span lang="de">Selbstauskunft</span>)
    }

-zeitmietvertrag =
    { $form ->
        [own] گرێبەستی کرێی ماوە دیاریکراو
        [de] <span lang="de">Zeitmietvertrag</span>
       *[full] گرێبەستی کرێی ماوە دیاریکراو (<span lang="de">Zeitmietvertrag</span>)
    }

-abloese =
    { $form ->
        [own] پارەی کەلوپەلی بەجێماو
        [de] <span lang="de">Ablöse</span>
       *[full] پارەی کەلوپەلی بەجێماو (<span lang="de">Ablöse</span>)
    }

-sperrung =
    { $form ->
        [own] بڕینی کارەبا یان گاز
        [de] <span lang="de">Sperrung</span>
       *[full] بڕینی کارەبا یان گاز (<span lang="de">Sperrung</span>)
    }

-sonderkuendigungsrecht =
    { $form ->
        [own] مافی تایبەتی کۆتاییھێنان
        [de] <span lang="de">Sonderkündigungsrecht</span>
       *[full] مافی تایبەتی کۆتاییھێنان (<span lang="de">Sonderkündigungsrecht</span>)
    }

-raeumungsfrist =
    { $form ->
        [own] ماوەی چۆڵکردن
        [de] <span lang="de">Räumungsfrist</span>
       *[full] ماوەی چۆڵکردن (<span lang="de">Räumungsfrist</span>)
    }

-notunterkunft =
    { $form ->
        [own] پەناگەی کاتی
        [de] <span lang="de">Notunterkunft</span>
       *[full] پەناگەی کاتی (<span lang="de">Notunterkunft</span>)
    }

-bundesgerichtshof =
    { $form ->
        [own] دادگای باڵای فیدراڵ
        [de] <span lang="de">Bundesgerichtshof</span>
       *[full] دادگای باڵای فیدراڵ (<span lang="de">Bundesgerichtshof</span>)
    }

-housing-office =
    { $form ->
        [own] فەرمانگەی نیشتەجێبوون
        [de] <span lang="de">Amt für Wohnungswesen</span>
       *[full] فەرمانگەی نیشتەجێبوون (<span lang="de">Amt für Wohnungswesen</span>)
    }

-mieterverein =
    { $form ->
        [own] یەکێتیی کرێچییان
        [de] <span lang="de">Mieterverein</span>
       *[full] یەکێتیی کرێچییان (<span lang="de">Mieterverein</span>)
    }

-prozesskostenhilfe =
    { $form ->
        [own] یارمەتیی خەرجیی دادگا
        [de] <span lang="de">Prozesskostenhilfe</span>
       *[full] یارمەتیی خەرجیی دادگا (<span lang="de">Prozesskostenhilfe</span>)
    }
