### Form of address: ju (polite plural), not capitalised.
### Standard Albanian, readable in Kosovo, Albania and North Macedonia; quotation marks «…», inside them “…”; apostrophe ’ (U+2019).
### People: the usual generic masculine (qiradhënësi, qiramarrësi); the guide says once that everybody is meant.
### German official words stay German and never take an Albanian ending: an Albanian noun stands before them (vërtetimi { -wbs }).
### `form: "own"` gives the Albanian word (glossary). `case` gives the form for the sentence: acc, gen (also dative and ablative),
### `indef` (without article), and `capital`, `acc-capital`, `indef-capital` for the start of a sentence.

-city =
    { $case ->
        [def] Këlni
        [acc] Këlnin
        [gen] Këlnit
       *[indef] Këln
    }

-wbs =
    { $form ->
        [own] vërtetim për banesë sociale
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] ndihmë bazë për jetesën
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] ndihmë për qiranë
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] pasqyrë e qirave të zakonshme
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] kufizim i qirasë
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] ankesë për qira tepër të lartë
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] vërtetim i qiradhënësit për hyrjen
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

# The own word; the German „Kaution“ stands beside it at the first use.
-kaution =
    { $case ->
        [acc] depozitën
        [gen] depozitës
        [indef] depozitë
        [capital] Depozita
        [acc-capital] Depozitën
       *[nom] depozita
    }

-kaltmiete =
    { $form ->
        [own] qira pa shpenzime shtesë
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] qira me shpenzime shtesë dhe ngrohje
       *[de] <span lang="de">Warmmiete</span>
    }

# The own word, a plural; the German „Nebenkosten“ stands beside it at the first use.
-nebenkosten =
    { $case ->
        [gen] shpenzimeve shtesë
        [indef] shpenzime shtesë
        [capital] Shpenzimet shtesë
        [indef-capital] Shpenzime shtesë
       *[nom] shpenzimet shtesë
    }

# The own word, a plural; the German „Hausordnung“ stands beside it at the first use.
-hausordnung =
    { $case ->
        [gen] rregullave të ndërtesës
        [indef] rregulla të ndërtesës
       *[nom] rregullat e ndërtesës
    }

# The own word; the German „Übergabeprotokoll“ stands beside it at the first use.
-uebergabeprotokoll =
    { $case ->
        [acc] procesverbalin e dorëzimit
        [gen] procesverbalit të dorëzimit
        [indef] procesverbal i dorëzimit
       *[nom] procesverbali i dorëzimit
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office = <span lang="de">Amt für Integration und Vielfalt</span>

-komm-an = <span lang="de">Komm-an NRW</span>

-patenschaften = <span lang="de">Kölner Kinder Patenschaften</span>

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus</span>

-eccar = ECCAR

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>
