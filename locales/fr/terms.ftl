### Form of address: vous (polite). Variety: standard French of France, plain words and short sentences for second-language readers.
### People: generic masculine (le propriétaire, le locataire); the guide says once that people of every gender are meant. Agreement with “vous” is avoided.
### “Propriétaire” is the landlord, also a company. The reader is “vous”, the city “la ville”.
### German official words stay German, marked, with an article after the gender of the French meaning (le WBS, la Mietpreisbremse).
### `form: "own"` gives the French word (glossary), `form: "intro"` the French word with the German one in brackets (first use),
### `form: "capital"` the French word with a capital letter (headings, table cells).

-city = Cologne

-wbs =
    { $form ->
        [own] certificat pour un logement social
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] allocation de base
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] allocation logement
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] barème des loyers
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] frein aux loyers
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] réclamation sur le loyer
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] attestation du propriétaire
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-kaution =
    { $form ->
        [intro] caution (<span lang="de">Kaution</span>)
       *[own] caution
    }

-kaltmiete =
    { $form ->
        [own] loyer sans charges
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] loyer charges comprises
       *[de] <span lang="de">Warmmiete</span>
    }

-nebenkosten =
    { $form ->
        [intro] charges (<span lang="de">Nebenkosten</span>)
        [capital] Charges
       *[own] charges
    }

-hausordnung =
    { $form ->
        [intro] règlement intérieur (<span lang="de">Hausordnung</span>)
       *[own] règlement intérieur
    }

-uebergabeprotokoll =
    { $form ->
        [intro] état des lieux (<span lang="de">Übergabeprotokoll</span>)
       *[own] état des lieux
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office = <span lang="de">Amt für Integration und Vielfalt</span>

-komm-an = <span lang="de">Komm-an NRW</span>

-patenschaften = <span lang="de">Kölner Kinder Patenschaften</span>

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus</span>

-eccar = ECCAR

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = KIM

-inka = INKA

-wak = WAK

-nrweltoffen = <span lang="de">NRWeltoffen</span>
