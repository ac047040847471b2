### Form of address: hûn (polite plural). Variety: Kurmanji Kurdish in the Hawar alphabet (ç ê î ş û), written for readers from Turkey, Syria and Iraq;
### where the regions differ, the word that most of them know is taken (muhlet, şaredarî, daxwazname, qaîde, mesref). Quotation marks “…”.
### People: “xwediyê xênî” (landlord) and “kirêdar” (tenant) mean everybody; the guide says so once.
### German official words stay German and never take a Kurdish ending: a Kurdish noun stands before them (belgeya { -wbs }).
### `form: "own"` gives the Kurdish word (glossary). `case: "obl"` gives the oblique, `case: "capital"` the form for the start of a sentence.

-city =
    { $case ->
        [obl] Kolnê
       *[nom] Koln
    }

-wbs =
    { $form ->
        [own] belgeya ji bo xaniyên bi alîkariya dewletê
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] pereyê ewlehiya bingehîn
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] alîkariya kirêyê
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] lîsteya kirêyên asayî
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] frena kirêyê
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] giliya li ser kirêya zêde bilind
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] belgeya xwediyê xênî ji bo qeydkirinê
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

# The own word, feminine; the German „Kaution“ stands beside it at the first use.
-kaution =
    { $case ->
        [obl] depozîtê
        [capital] Depozît
       *[nom] depozît
    }

-kaltmiete =
    { $form ->
        [own] kirê bêyî mesrefan
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] kirê bi hemû mesrefan re
       *[de] <span lang="de">Warmmiete</span>
    }

# The own words, a plural, the same in both cases; the German „Nebenkosten“ stands beside them at the first use.
-nebenkosten =
    { $case ->
        [capital] Mesrefên li gel kirêyê
       *[nom] mesrefên li gel kirêyê
    }

# The own words, a plural, the same in both cases; the German „Hausordnung“ stands beside them at the first use.
-hausordnung =
    { $case ->
        [capital] Qaîdeyên avahiyê
       *[nom] qaîdeyên avahiyê
    }

# The own words, feminine, the same in both cases; the German „Übergabeprotokoll“ stands beside them at the first use.
-uebergabeprotokoll =
    { $case ->
        [capital] Protokola teslîmkirinê
       *[nom] protokola teslîmkirinê
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office =
    { $form ->
        [own] Daîreya Entegrasyon û Pirrengiyê
       *[de] <span lang="de">Amt für Integration und Vielfalt</span>
    }

-komm-an = <span lang="de">Komm-an NRW</span>

-patenschaften = <span lang="de">Kölner Kinder Patenschaften</span>

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus</span>

-eccar = ECCAR

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = KIM

-inka = INKA

-wak = WAK

-nrweltoffen = <span lang="de">NRWeltoffen</span>
