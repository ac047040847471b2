### Form of address: أنتم (polite plural), in verbs and suffixes: ابحثوا، عقدكم.
### Modern Standard Arabic in plain words; quotation marks ”…“ (as in CLDR); Western digits (the readers compare with German papers).
### People: the usual generic masculine (المؤجر، المستأجر); the guide says once that everybody is meant.
### German official words stay German, marked as German, usually after an Arabic noun: شهادة { -wbs }، مكتب { -jobcenter }.
### No Arabic prefix (و ب ل) is glued to a placeable or to a German word: write around, or use `form: "and-full"`.
### `form`: own = the Arabic word alone, full = Arabic with the German in brackets, and-full = the same with و in front, de = the German word.

-city = كولونيا

-wbs =
    { $form ->
        [own] شهادة استحقاق السكن المدعوم
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] إعانة الضمان الأساسي
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] إعانة السكن
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] قائمة الإيجارات المعتادة
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] قاعدة الحد من الإيجار
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] شكوى من الإيجار المرتفع
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] تأكيد السكن من المؤجر
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag =
    { $form ->
        [full] رسوم الإذاعة والتلفزيون (<span lang="de">Rundfunkbeitrag</span>)
        [and-full] ورسوم الإذاعة والتلفزيون (<span lang="de">Rundfunkbeitrag</span>)
       *[de] <span lang="de">Rundfunkbeitrag</span>
    }

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

# Not مبلغ التأمين: readers take that for insurance. The German word stands beside it at the first use in a chapter.
-kaution =
    { $form ->
        [full] مبلغ الضمان (<span lang="de">Kaution</span>)
        [and-full] ومبلغ الضمان (<span lang="de">Kaution</span>)
       *[own] مبلغ الضمان
    }

# Widely used among Arabic speakers in Germany. The German word stands beside it at the first use in a chapter.
-kaltmiete =
    { $form ->
        [full] الإيجار البارد (<span lang="de">Kaltmiete</span>)
       *[own] الإيجار البارد
    }

-warmmiete =
    { $form ->
        [full] الإيجار الدافئ (<span lang="de">Warmmiete</span>)
       *[own] الإيجار الدافئ
    }

# The German word stands beside it at the first use in a chapter.
-nebenkosten =
    { $form ->
        [full] التكاليف الإضافية (<span lang="de">Nebenkosten</span>)
        [and-full] والتكاليف الإضافية (<span lang="de">Nebenkosten</span>)
       *[own] التكاليف الإضافية
    }

-hausordnung =
    { $form ->
        [full] قواعد المبنى (<span lang="de">Hausordnung</span>)
       *[own] قواعد المبنى
    }

-uebergabeprotokoll =
    { $form ->
        [full] محضر التسليم (<span lang="de">Übergabeprotokoll</span>)
       *[own] محضر التسليم
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office =
    { $form ->
        [full] مكتب الاندماج والتنوع (<span lang="de">Amt für Integration und Vielfalt</span>)
       *[own] مكتب الاندماج والتنوع
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
