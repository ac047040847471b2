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

-wohnungsaufsicht =
    { $form ->
        [own] daîreya çavdêriya xaniyan
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-city-office-days = Duşem, sêşem û pêncşem

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
        [own] betalkirina peymanê
       *[text]
            { $case ->
                [capital] Betalkirin
                [ez] betalkirina
                [iobl] betalkirinekê
               *[nom] betalkirin
            }
    }

-abmahnung =
    { $form ->
        [de] <span lang="de">Abmahnung</span>
       *[own] nameya hişyariyê
    }

-mieterhoehung =
    { $form ->
        [de] <span lang="de">Mieterhöhung</span>
       *[own] zêdekirina kirêyê
    }

-abrechnung =
    { $form ->
        [de] <span lang="de">Abrechnung</span>
       *[own] hesabê salane
    }

-klage =
    { $form ->
        [de] <span lang="de">Klage</span>
        [own] doz li dadgehê
       *[text]
            { $case ->
                [ez-capital] Doza
               *[nom] doz
            }
    }

-raeumungsklage =
    { $form ->
        [de] <span lang="de">Räumungsklage</span>
       *[own] doza derxistina ji xênî
    }

-mahnbescheid =
    { $form ->
        [de] <span lang="de">Mahnbescheid</span>
       *[own] fermana dayîna pereyî
    }

-eigenbedarf =
    { $form ->
        [de] <span lang="de">Eigenbedarf</span>
       *[own] pêdiviya xwediyê xênî
    }

-staffelmiete =
    { $form ->
        [de] <span lang="de">Staffelmiete</span>
       *[own] kirêya gav bi gav
    }

-indexmiete =
    { $form ->
        [de] <span lang="de">Indexmiete</span>
       *[own] kirêya girêdayî bihayan
    }

-modernisierung =
    { $form ->
        [de] <span lang="de">Modernisierung</span>
       *[own]
            { $case ->
                [iobl] nûjenkirinekê
                [obl] nûjenkirinê
               *[nom] nûjenkirin
            }
    }

-zusicherung =
    { $form ->
        [de] <span lang="de">Zusicherung</span>
       *[own]
            { $case ->
                [capital] Erêkirina nivîskî
               *[nom] erêkirina nivîskî
            }
    }

-bescheid =
    { $form ->
        [de] <span lang="de">Bescheid</span>
       *[own] biryarname
    }

-vorbehalt =
    { $form ->
        [de] <span lang="de">Vorbehalt</span>
       *[own] parastina mafan
    }

-mangel =
    { $form ->
        [de] <span lang="de">Mangel</span>
       *[own] kêmasî
    }

-mietminderung =
    { $form ->
        [de] <span lang="de">Mietminderung</span>
       *[own] kêmkirina kirêyê
    }

-widerspruch =
    { $form ->
        [de] <span lang="de">Widerspruch</span>
       *[own]
            { $case ->
                [capital] Îtiraz
                [obl] îtirazê
               *[nom] îtiraz
            }
    }

-grundversorger =
    { $form ->
        [own] şirketa bingehîn a elektrîkê
       *[de] <span lang="de">Grundversorger</span>
    }

-betriebskosten =
    { $form ->
        [de] <span lang="de">Betriebskosten</span>
       *[own] mesrefên xebitandina avahiyê
    }

-buergschaft =
    { $form ->
        [de] <span lang="de">Bürgschaft</span>
       *[own] kefalet
    }

-beratungshilfe =
    { $form ->
        [own] alîkariya ji bo şêwirmendiya hiqûqî
       *[de] <span lang="de">Beratungshilfe</span>
    }

-schoenheitsreparaturen =
    { $form ->
        [de] <span lang="de">Schönheitsreparaturen</span>
       *[own] karên boyaxê li xênî
    }

-untermiete =
    { $form ->
        [de] <span lang="de">Untermiete</span>
       *[own] dayîna bi kirê ji kesekî din re
    }

-anmeldung =
    { $form ->
        [de] <span lang="de">Anmeldung</span>
       *[own] qeydkirina navnîşanê
    }

-kuendigungsverzicht =
    { $form ->
        [de] <span lang="de">Kündigungsverzicht</span>
       *[own]
            { $case ->
                [capital] Devjêberdana ji mafê betalkirinê
               *[nom] devjêberdana ji mafê betalkirinê
            }
    }

-vergleichsmiete =
    { $form ->
        [de] <span lang="de">Vergleichsmiete</span>
       *[own] kirêya asayî ya wê derê
    }

-provision =
    { $form ->
        [de] <span lang="de">Provision</span>
       *[own] heqê simsarî
    }

-antidiskriminierungsbuero =
    { $form ->
        [own] ofîsa li dijî cudakariyê
       *[de] <span lang="de">Antidiskriminierungsbüro</span>
    }

-auszugsmanagement =
    { $form ->
        [own] alîkariya ji bo derbasbûna xaniyekî
       *[de] <span lang="de">Auszugsmanagement</span>
    }

-aufhebungsvertrag =
    { $form ->
        [own] lihevkirina ji bo qedandina peymanê
       *[de] <span lang="de">Aufhebungsvertrag</span>
    }

-erstausstattung =
    { $form ->
        [own] alîkariya ji bo tiştên malê yên pêşîn
       *[de] <span lang="de">Erstausstattung</span>
    }

-selbstauskunft =
    { $form ->
        [own] forma agahiyên li ser xwe
       *[de] <span lang="de">Selbstauskunft</span>
    }

-zeitmietvertrag =
    { $form ->
        [own] peymana kirêyê ya ji bo demeke diyar
       *[de] <span lang="de">Zeitmietvertrag</span>
    }

-abloese =
    { $form ->
        [own] pereyê tiştên ku di xênî de dimînin
       *[de] <span lang="de">Ablöse</span>
    }

-sperrung =
    { $form ->
        [own] birîna elektrîkê an gazê
       *[de] <span lang="de">Sperrung</span>
    }

-sonderkuendigungsrecht =
    { $form ->
        [own] mafê taybet ê betalkirinê
       *[de] <span lang="de">Sonderkündigungsrecht</span>
    }

-raeumungsfrist =
    { $form ->
        [own] muhleta derketina ji xênî
       *[de] <span lang="de">Räumungsfrist</span>
    }

-notunterkunft =
    { $form ->
        [own] cihê mayînê yê awarte
       *[de] <span lang="de">Notunterkunft</span>
    }

-bundesgerichtshof =
    { $form ->
        [own] Dadgeha Federal
       *[de] <span lang="de">Bundesgerichtshof</span>
    }

-housing-office =
    { $form ->
        [own] daîreya xaniyan
       *[de] <span lang="de">Amt für Wohnungswesen</span>
    }

-mieterverein =
    { $form ->
        [own] komeleya kirêdaran
       *[de] <span lang="de">Mieterverein</span>
    }

-prozesskostenhilfe =
    { $form ->
        [own] alîkariya ji bo mesrefên dadgehê
       *[de] <span lang="de">Prozesskostenhilfe</span>
    }
