### Form of address: Państwo (polite plural, capitalised) with verbs in the third person plural; requests with „proszę” + infinitive.
### Standard Polish; quotation marks „…”, inside them «…».
### People: the usual generic masculine (wynajmujący, najemca); the guide says once that everybody is meant.
### German official words stay German and are never inflected. `form: "own"` gives the Polish word (glossary),
### `case` gives the form for the sentence: gen, dat, acc, ins, loc, and `capital` for the nominative at the start of a sentence.

-city =
    { $case ->
        [gen] Kolonii
        [dat] Kolonii
        [acc] Kolonię
        [ins] Kolonią
        [loc] Kolonii
       *[nom] Kolonia
    }

-wbs =
    { $form ->
        [own] zaświadczenie o prawie do mieszkania dotowanego
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] zasiłek podstawowy
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] dodatek mieszkaniowy
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] zestawienie typowych czynszów
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] ograniczenie wysokości czynszu
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] skarga na zbyt wysoki czynsz
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] potwierdzenie wprowadzenia się od wynajmującego
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

# The Polish word; the German „Kaution” stands beside it at the first use in a chapter.
-kaution =
    { $case ->
        [gen] kaucji
        [dat] kaucji
        [acc] kaucję
        [ins] kaucją
        [loc] kaucji
        [capital] Kaucja
       *[nom] kaucja
    }

-kaltmiete =
    { $form ->
        [own] czynsz bez kosztów dodatkowych
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] czynsz z kosztami dodatkowymi i ogrzewaniem
       *[de] <span lang="de">Warmmiete</span>
    }

# The Polish words (plural); the German „Nebenkosten” stands beside them at the first use in a chapter.
-nebenkosten =
    { $case ->
        [gen] kosztów dodatkowych
        [dat] kosztom dodatkowym
        [acc] koszty dodatkowe
        [ins] kosztami dodatkowymi
        [loc] kosztach dodatkowych
        [capital] Koszty dodatkowe
       *[nom] koszty dodatkowe
    }

# The German „Hausordnung” stands beside it at the first use.
-hausordnung =
    { $case ->
        [gen] regulaminu domu
        [dat] regulaminowi domu
        [acc] regulamin domu
        [ins] regulaminem domu
        [loc] regulaminie domu
        [capital] Regulamin domu
       *[nom] regulamin domu
    }

# The German „Übergabeprotokoll” stands beside it at the first use.
-uebergabeprotokoll =
    { $case ->
        [gen] protokołu zdawczo-odbiorczego
        [dat] protokołowi zdawczo-odbiorczemu
        [acc] protokół zdawczo-odbiorczy
        [ins] protokołem zdawczo-odbiorczym
        [loc] protokole zdawczo-odbiorczym
        [capital] Protokół zdawczo-odbiorczy
       *[nom] protokół zdawczo-odbiorczy
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office = <span lang="de">Amt für Integration und Vielfalt</span>

-komm-an = <span lang="de">Komm-an NRW</span>

-patenschaften = <span lang="de">Kölner Kinder Patenschaften</span>

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus</span>

-eccar = <span lang="de">ECCAR</span>

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>
