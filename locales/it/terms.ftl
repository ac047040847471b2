### Form of address: Lei (polite singular), written with a capital letter (Lei, Le, Suo, Sua), so that „Suo“ is never read as the landlord’s.
### The translated letters („Signore e Signori“) use Vi/Vostro, as Italian business letters do.
### Standard Italian of Italy, plain language; apostrophe ’, quotation marks «…», inside them “…”.
### People: the usual generic masculine (proprietario, inquilino); the guide says once that everybody is meant. „proprietario“ is the landlord.
### Words and adjectives that would show the reader’s gender are avoided.
### Numbers: `many` (round millions) takes „di“. No elided article stands before a variable.
### German official words stay German and are never inflected; their Italian article follows the German gender (neuter: il).
### `form: "own"` gives the Italian word (glossary), `form: "capital"` the Italian word with a capital letter.

-city = Colonia

-wbs =
    { $form ->
        [own] certificato per alloggi agevolati
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] sussidio di base
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] contributo per l’affitto
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] tabella degli affitti abituali
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] freno agli affitti
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] reclamo per affitto troppo alto
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] conferma del proprietario per la registrazione
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

# The Italian word (feminine); the German „Kaution“ stands beside it at the first use in a chapter.
-kaution = cauzione

-kaltmiete =
    { $form ->
        [own] affitto senza spese accessorie
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] affitto con spese accessorie e riscaldamento
       *[de] <span lang="de">Warmmiete</span>
    }

# The Italian words (feminine plural); the German „Nebenkosten“ stands beside them at the first use in a chapter.
-nebenkosten =
    { $form ->
        [capital] Spese accessorie
       *[plain] spese accessorie
    }

# The Italian words (masculine); the German „Hausordnung“ stands beside them at the first use.
-hausordnung = regolamento della casa

# The Italian words (masculine); the German „Übergabeprotokoll“ stands beside them at the first use.
-uebergabeprotokoll = verbale di consegna

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
