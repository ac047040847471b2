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

-wohnungsaufsicht =
    { $form ->
        [own] controlul locuințelor
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-city-office-days = Luni, marți și joi

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

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus – Schule mit Courage</span>

-eccar = <span lang="de">ECCAR</span>

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>

## Wörter, die auf Briefen und in Verträgen stehen: Das deutsche Wort steht beim ersten Mal neben dem eigenen.

# The Romanian word; the German „Kündigung” stands beside it at the first use in a chapter.
-kuendigung =
    { $case ->
        [def] rezilierea
        [gen] rezilierii
        [gen-indef] rezilieri
        [de] <span lang="de">Kündigung</span>
        [capital] Reziliere
        [def-capital] Rezilierea
       *[nom] reziliere
    }

-abmahnung =
    { $form ->
        [own] avertisment
       *[de] <span lang="de">Abmahnung</span>
    }

# The Romanian word; the German „Mieterhöhung” stands beside it at the first use in a chapter.
-mieterhoehung =
    { $case ->
        [def] mărirea chiriei
        [capital] Mărire a chiriei
       *[nom] mărire a chiriei
    }

# The Romanian word; the German „Abrechnung” stands beside it at the first use in a chapter.
-abrechnung =
    { $case ->
        [def] decontul
        [gen] decontului
        [def-capital] Decontul
        [capital] Decont
       *[nom] decont
    }

-klage =
    { $form ->
        [own] acțiune în judecată
       *[de] <span lang="de">Klage</span>
    }

-raeumungsklage =
    { $form ->
        [own] acțiune de evacuare
       *[de] <span lang="de">Räumungsklage</span>
    }

-mahnbescheid =
    { $form ->
        [own] ordin de plată de la tribunal
       *[de] <span lang="de">Mahnbescheid</span>
    }

-eigenbedarf =
    { $form ->
        [own] proprietarul are nevoie de locuință
       *[de] <span lang="de">Eigenbedarf</span>
    }

-staffelmiete =
    { $form ->
        [own] chirie care crește în trepte
       *[de] <span lang="de">Staffelmiete</span>
    }

-indexmiete =
    { $form ->
        [own] chirie legată de prețuri
       *[de] <span lang="de">Indexmiete</span>
    }

# The Romanian word; the German „Modernisierung” stands beside it at the first use in a chapter.
-modernisierung =
    { $case ->
        [gen] modernizări
        [def] modernizarea
       *[nom] modernizare
    }

-zusicherung =
    { $form ->
        [own] promisiune scrisă
       *[de] <span lang="de">Zusicherung</span>
    }

-bescheid =
    { $form ->
        [own] decizie a unei instituții
       *[de] <span lang="de">Bescheid</span>
    }

# The Romanian word; the German „Vorbehalt” stands beside it at the first use in a chapter.
-vorbehalt = rezervă

# The Romanian word; the German „Mangel” stands beside it at the first use in a chapter.
-mangel = defect

-mietminderung =
    { $form ->
        [own] reducerea chiriei
       *[de] <span lang="de">Mietminderung</span>
    }

# The Romanian word; the German „Widerspruch” stands beside it at the first use in a chapter.
-widerspruch =
    { $case ->
        [def] contestația
        [def-capital] Contestația
        [gen] contestației
       *[nom] contestație
    }

-grundversorger =
    { $form ->
        [own] furnizor de bază
       *[de] <span lang="de">Grundversorger</span>
    }

-betriebskosten =
    { $form ->
        [own] costuri de exploatare
       *[de] <span lang="de">Betriebskosten</span>
    }

-buergschaft =
    { $form ->
        [own] garanție dată de altcineva
       *[de] <span lang="de">Bürgschaft</span>
    }

-beratungshilfe =
    { $form ->
        [own] ajutor pentru sfatul unui avocat
       *[de] <span lang="de">Beratungshilfe</span>
    }

-schoenheitsreparaturen =
    { $form ->
        [own] lucrări de zugrăvit
       *[de] <span lang="de">Schönheitsreparaturen</span>
    }

-untermiete =
    { $form ->
        [own] subînchiriere
       *[de] <span lang="de">Untermiete</span>
    }

-anmeldung =
    { $form ->
        [own] înregistrarea adresei
       *[de] <span lang="de">Anmeldung</span>
    }

-kuendigungsverzicht =
    { $form ->
        [own] renunțare la dreptul de a rezilia
       *[de] <span lang="de">Kündigungsverzicht</span>
    }

-vergleichsmiete =
    { $form ->
        [own] chirie obișnuită în localitate
       *[de] <span lang="de">Vergleichsmiete</span>
    }

-provision =
    { $form ->
        [own] comision
       *[de] <span lang="de">Provision</span>
    }

-antidiskriminierungsbuero =
    { $form ->
        [own] birou antidiscriminare
       *[de] <span lang="de">Antidiskriminierungsbüro</span>
    }

-auszugsmanagement = <span lang="de">Auszugsmanagement</span>

-aufhebungsvertrag =
    { $form ->
        [own] acord de încetare a contractului
       *[de] <span lang="de">Aufhebungsvertrag</span>
    }

-erstausstattung =
    { $form ->
        [own] prima dotare a locuinței
       *[de] <span lang="de">Erstausstattung</span>
    }

-selbstauskunft =
    { $form ->
        [own] formular cu date despre dumneavoastră
       *[de] <span lang="de">Selbstauskunft</span>
    }

-zeitmietvertrag =
    { $form ->
        [own] contract pe perioadă determinată
       *[de] <span lang="de">Zeitmietvertrag</span>
    }

-abloese =
    { $form ->
        [own] bani pentru lucrurile lăsate în locuință
       *[de] <span lang="de">Ablöse</span>
    }

-sperrung =
    { $form ->
        [own] oprirea curentului sau a gazului
       *[de] <span lang="de">Sperrung</span>
    }

-sonderkuendigungsrecht =
    { $form ->
        [own] drept special de reziliere
       *[de] <span lang="de">Sonderkündigungsrecht</span>
    }

-raeumungsfrist =
    { $form ->
        [own] timp până la plecare, dat de tribunal
       *[de] <span lang="de">Räumungsfrist</span>
    }

-notunterkunft =
    { $form ->
        [own] adăpost de urgență
       *[de] <span lang="de">Notunterkunft</span>
    }

-bundesgerichtshof =
    { $form ->
        [own] Curtea Federală de Justiție
       *[de] <span lang="de">Bundesgerichtshof</span>
    }

-housing-office =
    { $form ->
        [own] oficiul pentru locuințe
       *[de] <span lang="de">Amt für Wohnungswesen</span>
    }

-mieterverein =
    { $form ->
        [own] asociația chiriașilor
       *[de] <span lang="de">Mieterverein</span>
    }

-prozesskostenhilfe =
    { $form ->
        [own] ajutor pentru cheltuielile de judecată
       *[de] <span lang="de">Prozesskostenhilfe</span>
    }
