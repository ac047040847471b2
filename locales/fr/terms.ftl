### Form of address: vous (polite). Variety: standard French of France, plain words and short sentences for second-language readers.
### People: generic masculine (le propriétaire, le locataire); the guide says once that people of every gender are meant. Agreement with “vous” is avoided.
### “Propriétaire” is the landlord, also a company. The reader is “vous”, the city “la ville”.
### German official words stay German, marked, with an article after the gender of the French meaning (le WBS, la Mietpreisbremse).
### `form: "own"` gives the French word (glossary), `form: "intro"` the French word with the German one in brackets (first use),
### `form: "letter"` the German word with the French one in brackets (what stands on a letter), `form: "de"` the German word alone,
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

-wohnungsaufsicht =
    { $form ->
        [own] service de contrôle du logement
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-city-office-days = Lundi, mardi et jeudi

-kaution =
    { $form ->
        [intro] dépôt de garantie (<span lang="de">Kaution</span>)
       *[own] dépôt de garantie
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
        [intro] résiliation (<span lang="de">Kündigung</span>)
       *[own] résiliation
    }

-abmahnung =
    { $form ->
        [letter] <span lang="de">Abmahnung</span> (lettre d’avertissement)
       *[own] lettre d’avertissement
    }

-mieterhoehung =
    { $form ->
        [letter] <span lang="de">Mieterhöhung</span> (augmentation de loyer)
       *[own] augmentation de loyer
    }

-abrechnung =
    { $form ->
        [intro] décompte (<span lang="de">Abrechnung</span>)
        [letter] <span lang="de">Abrechnung</span> (décompte)
       *[own] décompte
    }

-klage =
    { $form ->
        [intro] demande en justice (<span lang="de">Klage</span>)
        [letter] <span lang="de">Klage</span> (demande en justice)
        [capital] Demande en justice
       *[own] demande en justice
    }

-raeumungsklage =
    { $form ->
        [intro] demande d’expulsion en justice (<span lang="de">Räumungsklage</span>)
        [letter] <span lang="de">Räumungsklage</span> (demande d’expulsion en justice)
       *[own] demande d’expulsion en justice
    }

-mahnbescheid =
    { $form ->
        [letter] <span lang="de">Mahnbescheid</span> (injonction de payer)
       *[own] injonction de payer
    }

-eigenbedarf =
    { $form ->
        [intro] besoin personnel (<span lang="de">Eigenbedarf</span>)
        [capital] Besoin personnel
       *[own] besoin personnel
    }

-staffelmiete =
    { $form ->
        [own] loyer à étapes fixes
        [intro] <span lang="de">Staffelmiete</span> (loyer à étapes fixes)
       *[de] <span lang="de">Staffelmiete</span>
    }

-indexmiete =
    { $form ->
        [own] loyer lié aux prix
        [intro] <span lang="de">Indexmiete</span> (loyer lié aux prix)
       *[de] <span lang="de">Indexmiete</span>
    }

-modernisierung =
    { $form ->
        [intro] modernisation (<span lang="de">Modernisierung</span>)
       *[own] modernisation
    }

-zusicherung =
    { $form ->
        [own] promesse écrite
       *[de] <span lang="de">Zusicherung</span>
    }

-bescheid =
    { $form ->
        [intro] décision écrite (<span lang="de">Bescheid</span>)
       *[own] décision écrite
    }

-vorbehalt =
    { $form ->
        [intro] réserve (<span lang="de">Vorbehalt</span>)
       *[own] réserve
    }

-mangel =
    { $form ->
        [intro] défaut (<span lang="de">Mangel</span>)
       *[own] défaut
    }

-mietminderung =
    { $form ->
        [intro] réduction de loyer (<span lang="de">Mietminderung</span>)
       *[own] réduction de loyer
    }

-widerspruch =
    { $form ->
        [intro] opposition (<span lang="de">Widerspruch</span>)
       *[own] opposition
    }

-grundversorger =
    { $form ->
        [intro] fournisseur de base (<span lang="de">Grundversorger</span>)
       *[own] fournisseur de base
    }

-betriebskosten =
    { $form ->
        [intro] charges d’exploitation (<span lang="de">Betriebskosten</span>)
       *[own] charges d’exploitation
    }

-buergschaft =
    { $form ->
        [intro] cautionnement (<span lang="de">Bürgschaft</span>)
       *[own] cautionnement
    }

-beratungshilfe =
    { $form ->
        [intro] aide au conseil juridique (<span lang="de">Beratungshilfe</span>)
       *[own] aide au conseil juridique
    }

-schoenheitsreparaturen =
    { $form ->
        [de] <span lang="de">Schönheitsreparaturen</span>
       *[own] travaux de peinture et de rafraîchissement
    }

-untermiete =
    { $form ->
        [intro] sous-location (<span lang="de">Untermiete</span>)
       *[own] sous-location
    }

-anmeldung = déclaration d’adresse

-kuendigungsverzicht =
    { $form ->
        [own] renonciation au droit de résilier
        [intro] <span lang="de">Kündigungsverzicht</span> (renonciation au droit de résilier)
       *[de] <span lang="de">Kündigungsverzicht</span>
    }

-vergleichsmiete = loyer habituel local

-provision =
    { $form ->
        [intro] commission (<span lang="de">Provision</span>)
       *[own] commission
    }

-antidiskriminierungsbuero =
    { $form ->
        [intro] bureau contre la discrimination (<span lang="de">Antidiskriminierungsbüro</span>)
       *[own] bureau contre la discrimination
    }

-auszugsmanagement =
    { $form ->
        [intro] <span lang="de">Auszugsmanagement</span> (service d’aide pour quitter le foyer)
       *[de] <span lang="de">Auszugsmanagement</span>
    }

-aufhebungsvertrag =
    { $form ->
        [intro] accord de fin de contrat (<span lang="de">Aufhebungsvertrag</span>)
       *[own] accord de fin de contrat
    }

-erstausstattung =
    { $form ->
        [intro] premier équipement (<span lang="de">Erstausstattung</span>)
       *[own] premier équipement
    }

-selbstauskunft =
    { $form ->
        [intro] formulaire de renseignements (<span lang="de">Selbstauskunft</span>)
       *[own] formulaire de renseignements
    }

-zeitmietvertrag =
    { $form ->
        [intro] contrat à durée déterminée (<span lang="de">Zeitmietvertrag</span>)
       *[own] contrat à durée déterminée
    }

-abloese =
    { $form ->
        [intro] prix de reprise (<span lang="de">Ablöse</span>)
       *[own] prix de reprise
    }

-sperrung =
    { $form ->
        [intro] coupure (<span lang="de">Sperrung</span>)
       *[own] coupure
    }

-sonderkuendigungsrecht =
    { $form ->
        [intro] droit spécial de résilier (<span lang="de">Sonderkündigungsrecht</span>)
       *[own] droit spécial de résilier
    }

-raeumungsfrist =
    { $form ->
        [intro] délai pour quitter le logement (<span lang="de">Räumungsfrist</span>)
       *[own] délai pour quitter le logement
    }

-notunterkunft =
    { $form ->
        [intro] hébergement d’urgence (<span lang="de">Notunterkunft</span>)
       *[own] hébergement d’urgence
    }

-bundesgerichtshof =
    { $form ->
        [intro] Cour fédérale de justice (<span lang="de">Bundesgerichtshof</span>)
       *[own] Cour fédérale de justice
    }

-housing-office =
    { $form ->
        [intro] service du logement (<span lang="de">Amt für Wohnungswesen</span>)
       *[own] service du logement
    }

-mieterverein =
    { $form ->
        [intro] association de locataires (<span lang="de">Mieterverein</span>)
       *[own] association de locataires
    }

-prozesskostenhilfe =
    { $form ->
        [intro] aide pour les frais de justice (<span lang="de">Prozesskostenhilfe</span>)
       *[own] aide pour les frais de justice
    }
