### Form of address: ንስኹም (polite plural), in verbs and suffixes: ኣንብቡ፣ ክትከፍሉ ኣለኩም፣ ውዕልኩም.
### Tigrinya in Eritrean spelling (ጸ, not ፀ), in words that readers from Tigray know too; Gregorian month names of Eritrea.
### Quotation marks «…»; punctuation ። ፣ ፤ ፦; question mark ?; apostrophes are avoided (ከምኡ እውን).
### Modal verbs, always the same: must = ክት… ኣለኩም or ግድን; need not = ክት… ኣየድልየኩምን; may = ይፍቀደኩም, may not = ኣይፍቀደኩምን / ኣይፍቀድን; can = ትኽእሉ ኢኹም; right = መሰል.
### People: the usual generic masculine (ኣካራዪ, ተኻራዪ); the guide says once that everybody is meant.
### Modernisierung = ምምሕያሽ ገዛ (made better), never ምሕዳስ, which is renovating. Kündigung = ምቁራጽ ውዕል, fristlos = ብዘይ ናይ ግዜ ገደብ, ordentlich = ምስ ናይ ግዜ ገደብ, unwirksam = ብሕጊ ኣይሰርሕን.
### German official words stay German, marked as German. No Tigrinya prefix (ን ብ) or suffix (ን) is glued to a placeable or a German word: use ነቲ, በቲ, ናይ, ብዛዕባ, ከምኡ እውን.
### `form`: own = the Tigrinya word alone (glossary), full = the Tigrinya word with the German in brackets, de = the German word. Words of letters print `full` where nothing else is asked for.

-city = ኮሎን

-wbs =
    { $form ->
        [own] ወረቐት ንገዛ ምስ ደገፍ መንግስቲ
        [full] ወረቐት ንገዛ ምስ ደገፍ መንግስቲ (<span lang="de">Wohnberechtigungsschein</span>)
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] መሰረታዊ ደገፍ ገንዘብ
        [full] መሰረታዊ ደገፍ ገንዘብ (<span lang="de">Grundsicherungsgeld</span>)
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] ደገፍ ክራይ ገዛ
        [full] ደገፍ ክራይ ገዛ (<span lang="de">Wohngeld</span>)
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] ዝርዝር ልሙድ ክራይ
        [full] ዝርዝር ልሙድ ክራይ (<span lang="de">Mietspiegel</span>)
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] ሕጊ ደረት ክራይ
        [full] ሕጊ ደረት ክራይ (<span lang="de">Mietpreisbremse</span>)
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] ጥርዓን ብዛዕባ ካብ ዝግባእ ንላዕሊ ዝኾነ ክራይ
        [full] ጥርዓን ብዛዕባ ካብ ዝግባእ ንላዕሊ ዝኾነ ክራይ (<span lang="de">Rüge</span>)
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] መረጋገጺ ኣካራዪ
        [full] መረጋገጺ ኣካራዪ (<span lang="de">Wohnungsgeberbestätigung</span>)
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag =
    { $form ->
        [own] ክፍሊት ሬድዮን ተለቪዥንን
        [full] ክፍሊት ሬድዮን ተለቪዥንን (<span lang="de">Rundfunkbeitrag</span>)
       *[de] <span lang="de">Rundfunkbeitrag</span>
    }

-wohnungsaufsicht =
    { $form ->
        [own] ቤት ጽሕፈት ቁጽጽር ገዛውቲ
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-city-office-days = ሰኑይ፣ ሰሉስን ሓሙስን

# Readers in Germany mostly say Kaution; ዋሕስ is the guarantee. Not መድሕን: that is insurance.
-kaution =
    { $form ->
        [own] ገንዘብ ዋሕስ
        [full] ገንዘብ ዋሕስ (<span lang="de">Kaution</span>)
       *[de] <span lang="de">Kaution</span>
    }

# Not ዝሑል ክራይ: a word for word rendering says nothing.
-kaltmiete =
    { $form ->
        [own] መሰረታዊ ክራይ
        [full] መሰረታዊ ክራይ (<span lang="de">Kaltmiete</span>)
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] ጠቕላላ ክራይ
        [full] ጠቕላላ ክራይ (<span lang="de">Warmmiete</span>)
       *[de] <span lang="de">Warmmiete</span>
    }

-nebenkosten =
    { $form ->
        [own] ተወሳኺ ወጻኢታት
        [full] ተወሳኺ ወጻኢታት (<span lang="de">Nebenkosten</span>)
       *[de] <span lang="de">Nebenkosten</span>
    }

-hausordnung =
    { $form ->
        [own] ሕግታት ህንጻ
        [full] ሕግታት ህንጻ (<span lang="de">Hausordnung</span>)
       *[de] <span lang="de">Hausordnung</span>
    }

-uebergabeprotokoll =
    { $form ->
        [own] ጽሑፍ ርክክብ ገዛ
        [full] ጽሑፍ ርክክብ ገዛ (<span lang="de">Übergabeprotokoll</span>)
       *[de] <span lang="de">Übergabeprotokoll</span>
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office =
    { $form ->
        [own] ቤት ጽሕፈት ውህደትን ብዙሕነትን
        [full] ቤት ጽሕፈት ውህደትን ብዙሕነትን (<span lang="de">Amt für Integration und Vielfalt</span>)
       *[de] <span lang="de">Amt für Integration und Vielfalt</span>
    }

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
        [own] ምቁራጽ ውዕል
        [de] <span lang="de">Kündigung</span>
       *[full] ምቁራጽ ውዕል (<span lang="de">Kündigung</span>)
    }

-abmahnung =
    { $form ->
        [own] ደብዳበ መጠንቀቕታ
        [de] <span lang="de">Abmahnung</span>
       *[full] ደብዳበ መጠንቀቕታ (<span lang="de">Abmahnung</span>)
    }

-mieterhoehung =
    { $form ->
        [own] ምውሳኽ ክራይ
        [de] <span lang="de">Mieterhöhung</span>
       *[full] ምውሳኽ ክራይ (<span lang="de">Mieterhöhung</span>)
    }

-abrechnung =
    { $form ->
        [own] ዓመታዊ ጸብጻብ
        [de] <span lang="de">Abrechnung</span>
       *[full] ዓመታዊ ጸብጻብ (<span lang="de">Abrechnung</span>)
    }

-klage =
    { $form ->
        [own] ክሲ ኣብ ቤት ፍርዲ
        [de] <span lang="de">Klage</span>
       *[full] ክሲ ኣብ ቤት ፍርዲ (<span lang="de">Klage</span>)
    }

-raeumungsklage =
    { $form ->
        [own] ክሲ ምውጻእ ካብ ገዛ
        [de] <span lang="de">Räumungsklage</span>
       *[full] ክሲ ምውጻእ ካብ ገዛ (<span lang="de">Räumungsklage</span>)
    }

-mahnbescheid =
    { $form ->
        [own] ናይ ቤት ፍርዲ ትእዛዝ ክፍሊት
        [de] <span lang="de">Mahnbescheid</span>
       *[full] ናይ ቤት ፍርዲ ትእዛዝ ክፍሊት (<span lang="de">Mahnbescheid</span>)
    }

-eigenbedarf =
    { $form ->
        [own] ኣካራዪ ነቲ ገዛ ባዕሉ ምድላዩ
        [de] <span lang="de">Eigenbedarf</span>
       *[full] ኣካራዪ ነቲ ገዛ ባዕሉ ምድላዩ (<span lang="de">Eigenbedarf</span>)
    }

-staffelmiete =
    { $form ->
        [own] በብደረጃ ዝውስኽ ክራይ
        [de] <span lang="de">Staffelmiete</span>
       *[full] በብደረጃ ዝውስኽ ክራይ (<span lang="de">Staffelmiete</span>)
    }

-indexmiete =
    { $form ->
        [own] ምስ ዋጋታት ዝተኣሳሰረ ክራይ
        [de] <span lang="de">Indexmiete</span>
       *[full] ምስ ዋጋታት ዝተኣሳሰረ ክራይ (<span lang="de">Indexmiete</span>)
    }

-modernisierung =
    { $form ->
        [own] ምምሕያሽ ገዛ
        [de] <span lang="de">Modernisierung</span>
       *[full] ምምሕያሽ ገዛ (<span lang="de">Modernisierung</span>)
    }

-zusicherung =
    { $form ->
        [own] ጽሑፋዊ መረጋገጺ
        [de] <span lang="de">Zusicherung</span>
       *[full] ጽሑፋዊ መረጋገጺ (<span lang="de">Zusicherung</span>)
    }

-bescheid =
    { $form ->
        [own] ውሳነ ቤት ጽሕፈት
        [de] <span lang="de">Bescheid</span>
       *[full] ውሳነ ቤት ጽሕፈት (<span lang="de">Bescheid</span>)
    }

-vorbehalt =
    { $form ->
        [own] ምዕቃብ መሰል
        [de] <span lang="de">Vorbehalt</span>
       *[full] ምዕቃብ መሰል (<span lang="de">Vorbehalt</span>)
    }

-mangel =
    { $form ->
        [own] ጉድለት
        [de] <span lang="de">Mangel</span>
       *[full] ጉድለት (<span lang="de">Mangel</span>)
    }

-mietminderung =
    { $form ->
        [own] ምንካይ ክራይ
        [de] <span lang="de">Mietminderung</span>
       *[full] ምንካይ ክራይ (<span lang="de">Mietminderung</span>)
    }

-widerspruch =
    { $form ->
        [own] ተቓውሞ
        [de] <span lang="de">Widerspruch</span>
       *[full] ተቓውሞ (<span lang="de">Widerspruch</span>)
    }

-grundversorger =
    { $form ->
        [own] ኩባንያ መሰረታዊ ቀረብ
        [de] <span lang="de">Grundversorger</span>
       *[full] ኩባንያ መሰረታዊ ቀረብ (<span lang="de">Grundversorger</span>)
    }

-betriebskosten =
    { $form ->
        [own] ወጻኢታት ህንጻ
        [de] <span lang="de">Betriebskosten</span>
       *[full] ወጻኢታት ህንጻ (<span lang="de">Betriebskosten</span>)
    }

-buergschaft =
    { $form ->
        [own] ዋሕስ ምዃን
        [de] <span lang="de">Bürgschaft</span>
       *[full] ዋሕስ ምዃን (<span lang="de">Bürgschaft</span>)
    }

-beratungshilfe =
    { $form ->
        [own] ሓገዝ ንሕጋዊ ምኽሪ
        [de] <span lang="de">Beratungshilfe</span>
       *[full] ሓገዝ ንሕጋዊ ምኽሪ (<span lang="de">Beratungshilfe</span>)
    }

-schoenheitsreparaturen =
    { $form ->
        [own] ናይ ቀለምን መንደቕን ስራሕ
        [de] <span lang="de">Schönheitsreparaturen</span>
       *[full] ናይ ቀለምን መንደቕን ስራሕ (<span lang="de">Schönheitsreparaturen</span>)
    }

-untermiete =
    { $form ->
        [own] ካብ ተኻራዪ ምክራይ
        [de] <span lang="de">Untermiete</span>
       *[full] ካብ ተኻራዪ ምክራይ (<span lang="de">Untermiete</span>)
    }

-anmeldung =
    { $form ->
        [own] ምዝገባ ኣድራሻ
        [de] <span lang="de">Anmeldung</span>
       *[full] ምዝገባ ኣድራሻ (<span lang="de">Anmeldung</span>)
    }

-kuendigungsverzicht =
    { $form ->
        [own] ናይ ምቁራጽ መሰል ምሕዳግ
        [de] <span lang="de">Kündigungsverzicht</span>
       *[full] ናይ ምቁራጽ መሰል ምሕዳግ (<span lang="de">Kündigungsverzicht</span>)
    }

-vergleichsmiete =
    { $form ->
        [own] ልሙድ ክራይ
        [de] <span lang="de">Vergleichsmiete</span>
       *[full] ልሙድ ክራይ (<span lang="de">Vergleichsmiete</span>)
    }

-provision =
    { $form ->
        [own] ክፍሊት ደላሊ
        [de] <span lang="de">Provision</span>
       *[full] ክፍሊት ደላሊ (<span lang="de">Provision</span>)
    }

-antidiskriminierungsbuero =
    { $form ->
        [own] ቤት ጽሕፈት ኣንጻር ኣድልዎ
        [de] <span lang="de">Antidiskriminierungsbüro</span>
       *[full] ቤት ጽሕፈት ኣንጻር ኣድልዎ (<span lang="de">Antidiskriminierungsbüro</span>)
    }

-auszugsmanagement = <span lang="de">Auszugsmanagement</span>

-aufhebungsvertrag =
    { $form ->
        [own] ስምምዕ ንምቁራጽ ውዕል
        [de] <span lang="de">Aufhebungsvertrag</span>
       *[full] ስምምዕ ንምቁራጽ ውዕል (<span lang="de">Aufhebungsvertrag</span>)
    }

-erstausstattung =
    { $form ->
        [own] ገንዘብ ንመጀመርታ ኣቕሑ ገዛ
        [de] <span lang="de">Erstausstattung</span>
       *[full] ገንዘብ ንመጀመርታ ኣቕሑ ገዛ (<span lang="de">Erstausstattung</span>)
    }

-selbstauskunft =
    { $form ->
        [own] ፎርም ውልቃዊ ሓበሬታ
        [de] <span lang="de">Selbstauskunft</span>
       *[full] ፎርም ውልቃዊ ሓበሬታ (<span lang="de">Selbstauskunft</span>)
    }

-zeitmietvertrag =
    { $form ->
        [own] ግዜኡ ዝተወሰነ ውዕል ክራይ
        [de] <span lang="de">Zeitmietvertrag</span>
       *[full] ግዜኡ ዝተወሰነ ውዕል ክራይ (<span lang="de">Zeitmietvertrag</span>)
    }

-abloese =
    { $form ->
        [own] ክፍሊት ንዝተረፈ ኣቕሑ
        [de] <span lang="de">Ablöse</span>
       *[full] ክፍሊት ንዝተረፈ ኣቕሑ (<span lang="de">Ablöse</span>)
    }

-sperrung =
    { $form ->
        [own] ምቁራጽ ኤለክትሪክ ወይ ጋዝ
        [de] <span lang="de">Sperrung</span>
       *[full] ምቁራጽ ኤለክትሪክ ወይ ጋዝ (<span lang="de">Sperrung</span>)
    }

-sonderkuendigungsrecht =
    { $form ->
        [own] ፍሉይ መሰል ምቁራጽ ውዕል
        [de] <span lang="de">Sonderkündigungsrecht</span>
       *[full] ፍሉይ መሰል ምቁራጽ ውዕል (<span lang="de">Sonderkündigungsrecht</span>)
    }

-raeumungsfrist =
    { $form ->
        [own] ግዜ ንምውጻእ ካብ ገዛ
        [de] <span lang="de">Räumungsfrist</span>
       *[full] ግዜ ንምውጻእ ካብ ገዛ (<span lang="de">Räumungsfrist</span>)
    }

-notunterkunft =
    { $form ->
        [own] ግዝያዊ መጽለሊ
        [de] <span lang="de">Notunterkunft</span>
       *[full] ግዝያዊ መጽለሊ (<span lang="de">Notunterkunft</span>)
    }

-bundesgerichtshof =
    { $form ->
        [own] ላዕለዋይ ፌደራላዊ ቤት ፍርዲ
        [de] <span lang="de">Bundesgerichtshof</span>
       *[full] ላዕለዋይ ፌደራላዊ ቤት ፍርዲ (<span lang="de">Bundesgerichtshof</span>)
    }

-housing-office =
    { $form ->
        [own] ቤት ጽሕፈት ጉዳይ መንበሪ ገዛ
        [de] <span lang="de">Amt für Wohnungswesen</span>
       *[full] ቤት ጽሕፈት ጉዳይ መንበሪ ገዛ (<span lang="de">Amt für Wohnungswesen</span>)
    }

-mieterverein =
    { $form ->
        [own] ማሕበር ተኻረይቲ
        [de] <span lang="de">Mieterverein</span>
       *[full] ማሕበር ተኻረይቲ (<span lang="de">Mieterverein</span>)
    }

-prozesskostenhilfe =
    { $form ->
        [own] ሓገዝ ንወጻኢታት ቤት ፍርዲ
        [de] <span lang="de">Prozesskostenhilfe</span>
       *[full] ሓገዝ ንወጻኢታት ቤት ፍርዲ (<span lang="de">Prozesskostenhilfe</span>)
    }
