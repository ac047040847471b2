### Form of address: вие (polite plural), not capitalised: the guide speaks to many readers.
### Standard Bulgarian; quotation marks „…“. Full article for subjects (наемодателят), short article elsewhere (наемодателя).
### People: the usual generic masculine (наемодател, наемател); the guide says once that everybody is meant.
### German official words stay German and never take an article or an ending. `form: "own"` gives the Bulgarian word (glossary),
### `form: "short"` and `form: "full"` the short and the full article, `form: "def"` the article of a plural, `form: "capital…"` the start of a sentence.

-city = Кьолн

-wbs =
    { $form ->
        [own] удостоверение за жилище с държавна подкрепа
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] основна парична помощ
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] добавка към наема
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] списък на обичайните наеми
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] ограничение на наема
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] оплакване заради твърде висок наем
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] потвърждение за нанасяне от наемодателя
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

# The own word; the German „Kaution“ stands beside it at the first use in a chapter.
-kaution =
    { $form ->
        [short] депозита
        [full] депозитът
        [capital] Депозит
        [capital-full] Депозитът
       *[bare] депозит
    }

-kaltmiete =
    { $form ->
        [own] наем без допълнителните разходи
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] наем с допълнителните разходи и отоплението
       *[de] <span lang="de">Warmmiete</span>
    }

# The own word; the German „Nebenkosten“ stands beside it at the first use in a chapter.
-nebenkosten =
    { $form ->
        [def] допълнителните разходи
        [capital] Допълнителни разходи
        [capital-def] Допълнителните разходи
       *[bare] допълнителни разходи
    }

# The German „Hausordnung“ stands beside it at the first use.
-hausordnung =
    { $form ->
        [short] правилника за вътрешния ред
        [full] правилникът за вътрешния ред
        [capital-full] Правилникът за вътрешния ред
       *[bare] правилник за вътрешния ред
    }

# The German „Übergabeprotokoll“ stands beside it at the first use.
-uebergabeprotokoll =
    { $form ->
        [short] приемо-предавателния протокол
        [full] приемо-предавателният протокол
        [capital-full] Приемо-предавателният протокол
       *[bare] приемо-предавателен протокол
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office = <span lang="de">Amt für Integration und Vielfalt</span>

-komm-an = <span lang="de">Komm-an NRW</span>

-patenschaften = <span lang="de">Kölner Kinder Patenschaften</span>

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus</span>

-eccar = <span lang="de">ECCAR</span>

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>
