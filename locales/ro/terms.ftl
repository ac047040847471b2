### Form of address: dumneavoastră (polite, verbs in the second person plural); the pronoun is left out where the verb says it.
### Standard Romanian, ș and ț with comma below; quotation marks „…”, inside them «…».
### People: the usual generic masculine (proprietar, chiriaș); the guide says once that everybody is meant. „Proprietar” is the landlord.
### Numbers: `few` without „de” (3 luni), `other` with „de” (24 de luni).
### German official words stay German and are never inflected. `form: "own"` gives the Romanian word (glossary),
### `case` gives the form for the sentence: def (with article), gen (genitive with article), capital, def-capital.

-city = Köln

-wbs =
    { $form ->
        [own] certificat pentru locuințe subvenționate
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] ajutor bănesc de bază
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] ajutor pentru chirie
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] lista chiriilor obișnuite
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] limitarea chiriei
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] reclamație pentru chirie prea mare
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] confirmarea proprietarului că v-ați mutat
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

# The Romanian word; the German „Kaution” stands beside it at the first use in a chapter.
-kaution =
    { $case ->
        [def] garanția
        [gen] garanției
        [capital] Garanție
        [def-capital] Garanția
       *[nom] garanție
    }

-kaltmiete =
    { $form ->
        [own] chirie fără costuri suplimentare
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] chirie cu costuri suplimentare și încălzire
       *[de] <span lang="de">Warmmiete</span>
    }

# The Romanian words (plural); the German „Nebenkosten” stands beside them at the first use in a chapter.
-nebenkosten =
    { $case ->
        [def] costurile suplimentare
        [gen] costurilor suplimentare
        [capital] Costuri suplimentare
        [def-capital] Costurile suplimentare
       *[nom] costuri suplimentare
    }

# The German „Hausordnung” stands beside it at the first use.
-hausordnung =
    { $case ->
        [gen] regulamentului clădirii
       *[def] regulamentul clădirii
    }

# The German „Übergabeprotokoll” stands beside it at the first use.
-uebergabeprotokoll =
    { $case ->
        [def] procesul-verbal de predare-primire
        [gen] procesului-verbal de predare-primire
       *[nom] proces-verbal de predare-primire
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
