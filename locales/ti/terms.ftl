### Form of address: ንስኹም (polite plural), in verbs and suffixes: ኣንብቡ፣ ክትከፍሉ ኣለኩም፣ ውዕልኩም.
### Tigrinya in Eritrean spelling (ጸ, not ፀ), in words that readers from Tigray know too; Gregorian month names of Eritrea, with the German month beside them where a deadline depends on it.
### Quotation marks «…»; punctuation ። ፣ ፤ ፦; question mark ?; apostrophes are avoided (ከምኡ እውን).
### Modal verbs, always the same: must = ክት… ኣለኩም or ግድን; need not = ክት… ኣየድልየኩምን; may = ይፍቀደኩም, may not = ኣይፍቀደኩምን / ኣይፍቀድን; can = ትኽእሉ ኢኹም; right = መሰል.
### People: the usual generic masculine (ኣካራዪ, ተኻራዪ); the guide says once that everybody is meant.
### German official words stay German, marked as German. No Tigrinya prefix (ን ብ) or suffix (ን) is glued to a placeable or a German word: use ነቲ, በቲ, ናይ, ብዛዕባ, ከምኡ እውን.
### `form`: own = the Tigrinya word alone (glossary), full = the Tigrinya word with the German in brackets, de = the German word.

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
        [own] ጥርዓን ብዛዕባ ልዑል ክራይ
        [full] ጥርዓን ብዛዕባ ልዑል ክራይ (<span lang="de">Rüge</span>)
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

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

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

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus</span>

-eccar = ECCAR

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>
