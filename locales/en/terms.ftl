### Form of address: you. Variety: British English, plain words and short sentences for second-language readers.
### People: landlord, tenant, agent with “they”; the guide says once that people of every gender are meant.
### German official words stay German, marked. `form: "own"` gives the English word (glossary), `form: "intro"` the English word
### with the German one in brackets (first use), `form: "letter"` the German word with the English one in brackets (what stands on a letter),
### `form: "de"` the German word alone, `form: "capital"` the English word with a capital letter (headings, table cells).

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

-wohnungsaufsicht =
    { $form ->
        [own] housing inspection office
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-city-office-days = Monday, Tuesday and Thursday

-kaution =
    { $form ->
        [intro] deposit (<span lang="de">Kaution</span>)
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

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus – Schule mit Courage</span>

-eccar = ECCAR

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = KIM

-inka = INKA

-wak = WAK

-nrweltoffen = <span lang="de">NRWeltoffen</span>

## Wörter, die auf Briefen und in Verträgen stehen: Das deutsche Wort steht beim ersten Mal neben dem eigenen.

-kuendigung =
    { $form ->
        [de] <span lang="de">Kündigung</span>
        [intro] notice (<span lang="de">Kündigung</span>)
       *[own] notice
    }

-abmahnung =
    { $form ->
        [letter] <span lang="de">Abmahnung</span> (warning letter)
       *[own] warning letter
    }

-mieterhoehung =
    { $form ->
        [letter] <span lang="de">Mieterhöhung</span> (rent increase)
       *[own] rent increase
    }

-abrechnung =
    { $form ->
        [intro] statement (<span lang="de">Abrechnung</span>)
        [letter] <span lang="de">Abrechnung</span> (statement)
       *[own] statement
    }

-klage =
    { $form ->
        [intro] court claim (<span lang="de">Klage</span>)
        [letter] <span lang="de">Klage</span> (court claim)
        [capital] Court claim
       *[own] court claim
    }

-raeumungsklage =
    { $form ->
        [intro] court claim for eviction (<span lang="de">Räumungsklage</span>)
        [letter] <span lang="de">Räumungsklage</span> (court claim for eviction)
       *[own] court claim for eviction
    }

-mahnbescheid =
    { $form ->
        [letter] <span lang="de">Mahnbescheid</span> (court payment order)
       *[own] court payment order
    }

-eigenbedarf =
    { $form ->
        [intro] own use (<span lang="de">Eigenbedarf</span>)
        [capital] Own use
       *[own] own use
    }

-staffelmiete =
    { $form ->
        [own] rent in fixed steps
        [intro] <span lang="de">Staffelmiete</span> (rent in fixed steps)
       *[de] <span lang="de">Staffelmiete</span>
    }

-indexmiete =
    { $form ->
        [own] rent linked to prices
        [intro] <span lang="de">Indexmiete</span> (rent linked to prices)
       *[de] <span lang="de">Indexmiete</span>
    }

-modernisierung =
    { $form ->
        [intro] modernisation (<span lang="de">Modernisierung</span>)
       *[own] modernisation
    }

-zusicherung =
    { $form ->
        [own] written promise
       *[de] <span lang="de">Zusicherung</span>
    }

-bescheid =
    { $form ->
        [intro] official decision (<span lang="de">Bescheid</span>)
       *[own] official decision
    }

-vorbehalt =
    { $form ->
        [intro] reservation of rights (<span lang="de">Vorbehalt</span>)
       *[own] reservation of rights
    }

-mangel =
    { $form ->
        [intro] defect (<span lang="de">Mangel</span>)
       *[own] defect
    }

-mietminderung =
    { $form ->
        [intro] rent reduction (<span lang="de">Mietminderung</span>)
       *[own] rent reduction
    }

-widerspruch =
    { $form ->
        [intro] objection (<span lang="de">Widerspruch</span>)
       *[own] objection
    }

-grundversorger =
    { $form ->
        [intro] default supplier (<span lang="de">Grundversorger</span>)
       *[own] default supplier
    }

-betriebskosten =
    { $form ->
        [intro] operating costs (<span lang="de">Betriebskosten</span>)
       *[own] operating costs
    }

-buergschaft =
    { $form ->
        [intro] guarantee (<span lang="de">Bürgschaft</span>)
       *[own] guarantee
    }

-beratungshilfe =
    { $form ->
        [intro] legal advice aid (<span lang="de">Beratungshilfe</span>)
       *[own] legal advice aid
    }

-schoenheitsreparaturen =
    { $form ->
        [de] <span lang="de">Schönheitsreparaturen</span>
       *[own] painting and decorating
    }

-untermiete =
    { $form ->
        [intro] subletting (<span lang="de">Untermiete</span>)
       *[own] subletting
    }

-anmeldung = registering your address

-kuendigungsverzicht =
    { $form ->
        [own] agreement not to give notice
        [intro] <span lang="de">Kündigungsverzicht</span> (agreement not to give notice)
       *[de] <span lang="de">Kündigungsverzicht</span>
    }

-vergleichsmiete = usual local rent

-provision =
    { $form ->
        [intro] commission (<span lang="de">Provision</span>)
       *[own] commission
    }

-antidiskriminierungsbuero =
    { $form ->
        [intro] anti-discrimination office (<span lang="de">Antidiskriminierungsbüro</span>)
       *[own] anti-discrimination office
    }

-auszugsmanagement =
    { $form ->
        [intro] <span lang="de">Auszugsmanagement</span> (moving-out service)
       *[de] <span lang="de">Auszugsmanagement</span>
    }

-aufhebungsvertrag =
    { $form ->
        [intro] agreement to end the contract (<span lang="de">Aufhebungsvertrag</span>)
       *[own] agreement to end the contract
    }

-erstausstattung =
    { $form ->
        [intro] first furnishings (<span lang="de">Erstausstattung</span>)
       *[own] first furnishings
    }

-selbstauskunft =
    { $form ->
        [intro] personal information form (<span lang="de">Selbstauskunft</span>)
       *[own] personal information form
    }

-zeitmietvertrag =
    { $form ->
        [intro] fixed-term rental contract (<span lang="de">Zeitmietvertrag</span>)
       *[own] fixed-term rental contract
    }

-abloese =
    { $form ->
        [intro] take-over payment (<span lang="de">Ablöse</span>)
       *[own] take-over payment
    }

-sperrung =
    { $form ->
        [intro] cut-off (<span lang="de">Sperrung</span>)
       *[own] cut-off
    }

-sonderkuendigungsrecht =
    { $form ->
        [intro] special right to give notice (<span lang="de">Sonderkündigungsrecht</span>)
       *[own] special right to give notice
    }

-raeumungsfrist =
    { $form ->
        [intro] extra time to move out (<span lang="de">Räumungsfrist</span>)
       *[own] extra time to move out
    }

-notunterkunft =
    { $form ->
        [intro] emergency shelter (<span lang="de">Notunterkunft</span>)
       *[own] emergency shelter
    }

-bundesgerichtshof =
    { $form ->
        [intro] Federal Court of Justice (<span lang="de">Bundesgerichtshof</span>)
       *[own] Federal Court of Justice
    }

-housing-office =
    { $form ->
        [intro] housing office (<span lang="de">Amt für Wohnungswesen</span>)
       *[own] housing office
    }

-mieterverein =
    { $form ->
        [intro] tenants’ association (<span lang="de">Mieterverein</span>)
       *[own] tenants’ association
    }

-prozesskostenhilfe =
    { $form ->
        [intro] legal aid for court costs (<span lang="de">Prozesskostenhilfe</span>)
       *[own] legal aid for court costs
    }
