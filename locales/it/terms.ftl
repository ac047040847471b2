### Form of address: Lei (polite singular), written with a capital letter (Lei, Le, Suo, Sua), so that „Suo“ is never read as the landlord’s.
### The translated letters („Signore e Signori“) use Vi/Vostro, as Italian business letters do.
### Standard Italian of Italy, plain language; apostrophe ’, quotation marks «…», inside them “…”.
### People: the usual generic masculine (proprietario, inquilino); the guide says once that everybody is meant. „proprietario“ is the landlord.
### Words and adjectives that would show the reader’s gender are avoided.
### Numbers: `many` (round millions) takes „di“. No elided article stands before a variable.
### German official words stay German and are never inflected; their Italian article follows the German gender (neuter: il).
### `form: "own"` gives the Italian word (glossary), `form: "intro"` the Italian word with the German one in brackets (first use),
### `form: "letter"` the German word with the Italian one in brackets (what stands on a letter), `form: "de"` the German word alone,
### `form: "capital"` the Italian word with a capital letter.

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

-wohnungsaufsicht =
    { $form ->
        [own] ufficio di controllo degli alloggi
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-city-office-days = Lunedì, martedì e giovedì

# The Italian word (feminine); the German „Kaution“ stands beside it at the first use in a chapter.
-kaution =
    { $form ->
        [intro] cauzione (<span lang="de">Kaution</span>)
       *[own] cauzione
    }

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
        [intro] spese accessorie (<span lang="de">Nebenkosten</span>)
        [capital] Spese accessorie
       *[own] spese accessorie
    }

# The Italian words (masculine); the German „Hausordnung“ stands beside them at the first use.
-hausordnung =
    { $form ->
        [intro] regolamento della casa (<span lang="de">Hausordnung</span>)
       *[own] regolamento della casa
    }

# The Italian words (masculine); the German „Übergabeprotokoll“ stands beside them at the first use.
-uebergabeprotokoll =
    { $form ->
        [intro] verbale di consegna (<span lang="de">Übergabeprotokoll</span>)
       *[own] verbale di consegna
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office = <span lang="de">Amt für Integration und Vielfalt</span>

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
        [de] <span lang="de">Kündigung</span>
        [intro] disdetta (<span lang="de">Kündigung</span>)
       *[own] disdetta
    }

-abmahnung =
    { $form ->
        [letter] <span lang="de">Abmahnung</span> (lettera di richiamo)
       *[own] lettera di richiamo
    }

-mieterhoehung =
    { $form ->
        [letter] <span lang="de">Mieterhöhung</span> (aumento dell’affitto)
       *[own] aumento dell’affitto
    }

-abrechnung =
    { $form ->
        [intro] conteggio (<span lang="de">Abrechnung</span>)
        [letter] <span lang="de">Abrechnung</span> (conteggio)
       *[own] conteggio
    }

-klage =
    { $form ->
        [intro] causa in tribunale (<span lang="de">Klage</span>)
        [letter] <span lang="de">Klage</span> (causa in tribunale)
        [capital] Causa in tribunale
       *[own] causa in tribunale
    }

-raeumungsklage =
    { $form ->
        [intro] causa di sfratto (<span lang="de">Räumungsklage</span>)
        [letter] <span lang="de">Räumungsklage</span> (causa di sfratto)
       *[own] causa di sfratto
    }

-mahnbescheid =
    { $form ->
        [letter] <span lang="de">Mahnbescheid</span> (ingiunzione di pagamento)
       *[own] ingiunzione di pagamento
    }

-eigenbedarf =
    { $form ->
        [intro] uso proprio (<span lang="de">Eigenbedarf</span>)
        [capital] Uso proprio
       *[own] uso proprio
    }

-staffelmiete =
    { $form ->
        [own] affitto a scatti fissi
        [intro] <span lang="de">Staffelmiete</span> (affitto a scatti fissi)
       *[de] <span lang="de">Staffelmiete</span>
    }

-indexmiete =
    { $form ->
        [own] affitto legato ai prezzi
        [intro] <span lang="de">Indexmiete</span> (affitto legato ai prezzi)
       *[de] <span lang="de">Indexmiete</span>
    }

-modernisierung =
    { $form ->
        [intro] ammodernamento (<span lang="de">Modernisierung</span>)
       *[own] ammodernamento
    }

-zusicherung =
    { $form ->
        [own] promessa scritta
       *[de] <span lang="de">Zusicherung</span>
    }

-bescheid =
    { $form ->
        [intro] decisione scritta (<span lang="de">Bescheid</span>)
       *[own] decisione scritta
    }

-vorbehalt =
    { $form ->
        [intro] riserva (<span lang="de">Vorbehalt</span>)
       *[own] riserva
    }

-mangel =
    { $form ->
        [intro] difetto (<span lang="de">Mangel</span>)
       *[own] difetto
    }

-mietminderung =
    { $form ->
        [intro] riduzione dell’affitto (<span lang="de">Mietminderung</span>)
       *[own] riduzione dell’affitto
    }

-widerspruch =
    { $form ->
        [intro] opposizione (<span lang="de">Widerspruch</span>)
       *[own] opposizione
    }

-grundversorger =
    { $form ->
        [intro] fornitore di base (<span lang="de">Grundversorger</span>)
       *[own] fornitore di base
    }

-betriebskosten =
    { $form ->
        [intro] spese di esercizio (<span lang="de">Betriebskosten</span>)
       *[own] spese di esercizio
    }

-buergschaft =
    { $form ->
        [intro] fideiussione (<span lang="de">Bürgschaft</span>)
       *[own] fideiussione
    }

-beratungshilfe =
    { $form ->
        [intro] aiuto per la consulenza legale (<span lang="de">Beratungshilfe</span>)
       *[own] aiuto per la consulenza legale
    }

-schoenheitsreparaturen =
    { $form ->
        [de] <span lang="de">Schönheitsreparaturen</span>
       *[own] lavori di imbiancatura
    }

-untermiete =
    { $form ->
        [intro] subaffitto (<span lang="de">Untermiete</span>)
       *[own] subaffitto
    }

-anmeldung = registrazione dell’indirizzo

-kuendigungsverzicht =
    { $form ->
        [own] rinuncia alla disdetta
        [intro] <span lang="de">Kündigungsverzicht</span> (rinuncia alla disdetta)
       *[de] <span lang="de">Kündigungsverzicht</span>
    }

-vergleichsmiete = affitto abituale del luogo

-provision =
    { $form ->
        [intro] provvigione (<span lang="de">Provision</span>)
       *[own] provvigione
    }

-antidiskriminierungsbuero =
    { $form ->
        [intro] ufficio contro la discriminazione (<span lang="de">Antidiskriminierungsbüro</span>)
       *[own] ufficio contro la discriminazione
    }

-auszugsmanagement =
    { $form ->
        [intro] <span lang="de">Auszugsmanagement</span> (aiuto per passare a un appartamento)
       *[de] <span lang="de">Auszugsmanagement</span>
    }

-aufhebungsvertrag =
    { $form ->
        [intro] accordo per finire il contratto (<span lang="de">Aufhebungsvertrag</span>)
       *[own] accordo per finire il contratto
    }

-erstausstattung =
    { $form ->
        [intro] primo arredamento (<span lang="de">Erstausstattung</span>)
       *[own] primo arredamento
    }

-selbstauskunft =
    { $form ->
        [intro] modulo con informazioni personali (<span lang="de">Selbstauskunft</span>)
       *[own] modulo con informazioni personali
    }

-zeitmietvertrag =
    { $form ->
        [intro] contratto a tempo determinato (<span lang="de">Zeitmietvertrag</span>)
       *[own] contratto a tempo determinato
    }

-abloese =
    { $form ->
        [intro] buonuscita per i mobili (<span lang="de">Ablöse</span>)
       *[own] buonuscita per i mobili
    }

-sperrung =
    { $form ->
        [intro] interruzione della fornitura (<span lang="de">Sperrung</span>)
       *[own] interruzione della fornitura
    }

-sonderkuendigungsrecht =
    { $form ->
        [intro] diritto speciale di disdetta (<span lang="de">Sonderkündigungsrecht</span>)
       *[own] diritto speciale di disdetta
    }

-raeumungsfrist =
    { $form ->
        [intro] tempo per lasciare l’appartamento (<span lang="de">Räumungsfrist</span>)
       *[own] tempo per lasciare l’appartamento
    }

-notunterkunft =
    { $form ->
        [intro] alloggio di emergenza (<span lang="de">Notunterkunft</span>)
       *[own] alloggio di emergenza
    }

-bundesgerichtshof =
    { $form ->
        [intro] Corte federale di giustizia (<span lang="de">Bundesgerichtshof</span>)
       *[own] Corte federale di giustizia
    }

-housing-office =
    { $form ->
        [intro] ufficio per la casa (<span lang="de">Amt für Wohnungswesen</span>)
       *[own] ufficio per la casa
    }

-mieterverein =
    { $form ->
        [intro] associazione degli inquilini (<span lang="de">Mieterverein</span>)
       *[own] associazione degli inquilini
    }

-prozesskostenhilfe =
    { $form ->
        [intro] aiuto per le spese del processo (<span lang="de">Prozesskostenhilfe</span>)
       *[own] aiuto per le spese del processo
    }
