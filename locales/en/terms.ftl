### Form of address: you. Variety: British English, plain words and short sentences for second-language readers.
### People: landlord, tenant, agent with “they”; the guide says once that people of every gender are meant.
### German official words stay German, marked. `form: "own"` gives the English word (glossary), `form: "intro"` the English word
### with the German one in brackets (first use), `form: "capital"` the English word with a capital letter (headings, table cells).

-city = Cologne

-wbs =
    { $form ->
        [own] certificate for subsidised flats
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] basic income support
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] housing benefit
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] rent index
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] rent brake
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] complaint about the rent
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] landlord’s confirmation
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-kaution =
    { $form ->
        [intro] deposit (<span lang="de">Kaution</span>)
        [capital] Deposit
       *[own] deposit
    }

-kaltmiete =
    { $form ->
        [own] cold rent
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] warm rent
       *[de] <span lang="de">Warmmiete</span>
    }

-nebenkosten =
    { $form ->
        [intro] additional costs (<span lang="de">Nebenkosten</span>)
        [capital] Additional costs
       *[own] additional costs
    }

-hausordnung =
    { $form ->
        [intro] house rules (<span lang="de">Hausordnung</span>)
       *[own] house rules
    }

-uebergabeprotokoll =
    { $form ->
        [intro] handover record (<span lang="de">Übergabeprotokoll</span>)
       *[own] handover record
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
