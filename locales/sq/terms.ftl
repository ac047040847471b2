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

-wohnungsaufsicht =
    { $form ->
        [own] zyrë për mbikëqyrjen e banesave
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-city-office-days = E hënë, e martë dhe e enjte

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

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus – Schule mit Courage</span>

-eccar = ECCAR

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>

## Wörter, die auf Briefen und in Verträgen stehen: Das deutsche Wort steht beim ersten Mal neben dem eigenen.

-kuendigung =
    { $form ->
        [de] <span lang="de">Kündigung</span>
        [own] shkëputje e kontratës
       *[text]
            { $case ->
                [capital] Shkëputja e kontratës
                [iacc] shkëputje të kontratës
                [igen] shkëputjeje të kontratës
                [indef] shkëputje e kontratës
               *[nom] shkëputja e kontratës
            }
    }

-abmahnung =
    { $form ->
        [de] <span lang="de">Abmahnung</span>
        [own] paralajmërim me shkrim
       *[text] paralajmërim
    }

-mieterhoehung =
    { $form ->
        [de] <span lang="de">Mieterhöhung</span>
        [own] rritje e qirasë
       *[text]
            { $case ->
                [acc] rritjen e qirasë
                [igen] rritjeje të qirasë
                [indef] rritje e qirasë
               *[nom] rritja e qirasë
            }
    }

-abrechnung =
    { $form ->
        [de] <span lang="de">Abrechnung</span>
        [own] llogari vjetore e shpenzimeve
       *[text]
            { $case ->
                [acc] llogarinë vjetore
                [capital] Llogaria vjetore
               *[nom] llogaria vjetore
            }
    }

-klage =
    { $form ->
        [de] <span lang="de">Klage</span>
        [own] padi
       *[text]
            { $case ->
                [indef] padi
                [indef-capital] Padi
               *[nom] padia
            }
    }

-raeumungsklage =
    { $form ->
        [de] <span lang="de">Räumungsklage</span>
        [own] padi për lirimin e banesës
       *[text]
            { $case ->
                [acc] padinë për lirimin e banesës
                [indef] padi për lirimin e banesës
               *[nom] padia për lirimin e banesës
            }
    }

-mahnbescheid =
    { $form ->
        [de] <span lang="de">Mahnbescheid</span>
        [own] urdhër pagese nga gjykata
       *[text] urdhër pagese
    }

-eigenbedarf =
    { $form ->
        [de] <span lang="de">Eigenbedarf</span>
        [own] nevojë vetjake e qiradhënësit
       *[text]
            { $case ->
                [indef] nevojë vetjake
               *[nom] nevoja vetjake
            }
    }

-staffelmiete =
    { $form ->
        [de] <span lang="de">Staffelmiete</span>
        [own] qira me shkallë
       *[text]
            { $case ->
                [indef] qira me shkallë
               *[nom] qiraja me shkallë
            }
    }

-indexmiete =
    { $form ->
        [de] <span lang="de">Indexmiete</span>
        [own] qira sipas indeksit të çmimeve
       *[text]
            { $case ->
                [indef] qira sipas indeksit
               *[nom] qiraja sipas indeksit
            }
    }

-modernisierung =
    { $form ->
        [de] <span lang="de">Modernisierung</span>
        [own] modernizim
       *[text]
            { $case ->
                [iacc] modernizim
                [igen] modernizimi
               *[nom] modernizimi
            }
    }

-zusicherung =
    { $form ->
        [de] <span lang="de">Zusicherung</span>
        [own] premtim me shkrim
       *[text]
            { $case ->
                [capital] Premtimi me shkrim
               *[nom] premtimi me shkrim
            }
    }

-bescheid =
    { $form ->
        [de] <span lang="de">Bescheid</span>
        [own] vendim me shkrim i një zyre
       *[text] vendimi
    }

-vorbehalt =
    { $form ->
        [de] <span lang="de">Vorbehalt</span>
        [own] rezervë
       *[text]
            { $case ->
                [indef] rezervë
               *[nom] rezerva
            }
    }

-mangel =
    { $form ->
        [de] <span lang="de">Mangel</span>
       *[own] defekt
    }

-mietminderung =
    { $form ->
        [de] <span lang="de">Mietminderung</span>
       *[own] ulje e qirasë
    }

-widerspruch =
    { $form ->
        [de] <span lang="de">Widerspruch</span>
        [own] kundërshtim
       *[text]
            { $case ->
                [acc] kundërshtimin
                [capital] Kundërshtimi
                [indef] kundërshtim
               *[nom] kundërshtimi
            }
    }

-grundversorger =
    { $form ->
        [de] <span lang="de">Grundversorger</span>
        [own] furnizues bazë
       *[text]
            { $case ->
                [capital] Furnizuesi bazë
               *[nom] furnizuesi bazë
            }
    }

-betriebskosten =
    { $form ->
        [de] <span lang="de">Betriebskosten</span>
       *[own] shpenzime të ndërtesës
    }

-buergschaft =
    { $form ->
        [de] <span lang="de">Bürgschaft</span>
       *[own] dorëzani
    }

-beratungshilfe =
    { $form ->
        [own] ndihmë për këshillim juridik
       *[de] <span lang="de">Beratungshilfe</span>
    }

-schoenheitsreparaturen =
    { $form ->
        [de] <span lang="de">Schönheitsreparaturen</span>
       *[own] lyerje dhe punime të ngjashme
    }

-untermiete =
    { $form ->
        [de] <span lang="de">Untermiete</span>
       *[own] nënqira
    }

-anmeldung =
    { $form ->
        [de] <span lang="de">Anmeldung</span>
       *[own] regjistrim i adresës
    }

-kuendigungsverzicht =
    { $form ->
        [de] <span lang="de">Kündigungsverzicht</span>
       *[own]
            { $case ->
                [capital] Heqje dorë nga shkëputja e kontratës
               *[nom] heqje dorë nga shkëputja e kontratës
            }
    }

-vergleichsmiete =
    { $form ->
        [de] <span lang="de">Vergleichsmiete</span>
       *[own] qira e zakonshme në vend
    }

-provision =
    { $form ->
        [de] <span lang="de">Provision</span>
       *[own] komision i ndërmjetësit
    }

-antidiskriminierungsbuero =
    { $form ->
        [own] zyrë kundër diskriminimit
       *[de] <span lang="de">Antidiskriminierungsbüro</span>
    }

-auszugsmanagement =
    { $form ->
        [own] ndihmë për të kaluar në një banesë
       *[de] <span lang="de">Auszugsmanagement</span>
    }

-aufhebungsvertrag =
    { $form ->
        [own] marrëveshje për t’i dhënë fund kontratës
       *[de] <span lang="de">Aufhebungsvertrag</span>
    }

-erstausstattung =
    { $form ->
        [own] pajisje e parë e banesës
       *[de] <span lang="de">Erstausstattung</span>
    }

-selbstauskunft =
    { $form ->
        [own] formular me të dhëna për veten
       *[de] <span lang="de">Selbstauskunft</span>
    }

-zeitmietvertrag =
    { $form ->
        [own] kontratë qiraje me kohë të caktuar
       *[de] <span lang="de">Zeitmietvertrag</span>
    }

-abloese =
    { $form ->
        [own] pagesë për gjërat që mbeten në banesë
       *[de] <span lang="de">Ablöse</span>
    }

-sperrung =
    { $form ->
        [own] ndërprerje e rrymës ose e gazit
       *[de] <span lang="de">Sperrung</span>
    }

-sonderkuendigungsrecht =
    { $form ->
        [own] e drejtë e veçantë për shkëputje
       *[de] <span lang="de">Sonderkündigungsrecht</span>
    }

-raeumungsfrist =
    { $form ->
        [own] afat për lirimin e banesës
       *[de] <span lang="de">Räumungsfrist</span>
    }

-notunterkunft =
    { $form ->
        [own] strehim urgjent
       *[de] <span lang="de">Notunterkunft</span>
    }

-bundesgerichtshof =
    { $form ->
        [own] Gjykata Federale
       *[de] <span lang="de">Bundesgerichtshof</span>
    }

-housing-office =
    { $form ->
        [own] zyra për banesa
       *[de] <span lang="de">Amt für Wohnungswesen</span>
    }

-mieterverein =
    { $form ->
        [own] shoqata e qiramarrësve
       *[de] <span lang="de">Mieterverein</span>
    }

-prozesskostenhilfe =
    { $form ->
        [own] ndihmë për shpenzimet e gjyqit
       *[de] <span lang="de">Prozesskostenhilfe</span>
    }
