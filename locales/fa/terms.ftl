### Form of address: شما (polite plural), in verbs and suffixes: بنویسید، قراردادتان.
### Iranian Persian in plain words, chosen so that Dari speakers can read it; digits are Western (0–9) as in German contracts; quotation marks «…», inside them ‹…›; ZWNJ in compounds; ezafe after ه is written هٔ.
### People: Persian has no grammatical gender; صاحب‌خانه is whoever lets the flat, مستأجر whoever rents it. The guide says once that everybody is meant.
### Wohnung = خانه, Haus = ساختمان, Stadt (as an authority) = شهرداری.
### German official words stay German, marked as German, usually after a Persian noun: گواهی { -wbs }، ادارهٔ { -jobcenter }.
### `form`: own = the Persian word alone, full = Persian with the German in brackets, de = the German word.

-city = کلن

-wbs =
    { $form ->
        [own] گواهی اجارهٔ خانهٔ یارانه‌ای
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] کمک‌هزینهٔ پایهٔ زندگی
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] کمک‌هزینهٔ مسکن
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] جدول اجاره‌های معمول
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] ترمز اجاره
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] اعتراض به اجارهٔ زیاد
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] تأییدیهٔ صاحب‌خانه
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag =
    { $form ->
        [full] حق رادیو و تلویزیون (<span lang="de">Rundfunkbeitrag</span>)
       *[de] <span lang="de">Rundfunkbeitrag</span>
    }

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

# The German word stands beside it at the first use in a chapter.
-kaution =
    { $form ->
        [full] ودیعه (<span lang="de">Kaution</span>)
       *[own] ودیعه
    }

# Widely used among Persian speakers in Germany. The German word stands beside it at the first use in a chapter.
-kaltmiete =
    { $form ->
        [full] اجارهٔ سرد (<span lang="de">Kaltmiete</span>)
       *[own] اجارهٔ سرد
    }

-warmmiete =
    { $form ->
        [full] اجارهٔ گرم (<span lang="de">Warmmiete</span>)
       *[own] اجارهٔ گرم
    }

# The German word stands beside it at the first use in a chapter.
-nebenkosten =
    { $form ->
        [full] هزینه‌های جانبی (<span lang="de">Nebenkosten</span>)
       *[own] هزینه‌های جانبی
    }

-hausordnung =
    { $form ->
        [full] مقررات ساختمان (<span lang="de">Hausordnung</span>)
       *[own] مقررات ساختمان
    }

-uebergabeprotokoll =
    { $form ->
        [full] صورت‌جلسهٔ تحویل (<span lang="de">Übergabeprotokoll</span>)
       *[own] صورت‌جلسهٔ تحویل
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office =
    { $form ->
        [full] ادارهٔ ادغام و تنوع (<span lang="de">Amt für Integration und Vielfalt</span>)
       *[own] ادارهٔ ادغام و تنوع
    }

-komm-an = <span lang="de">Komm-an NRW</span>

-patenschaften = <span lang="de">Kölner Kinder Patenschaften</span>

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus</span>

-eccar = <span lang="de">ECCAR</span>

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>
