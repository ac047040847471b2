### Form of address: вы (polite plural), not capitalised.
### Standard Russian, the letter ё is always written; quotation marks «…», inside them „…“.
### People: the usual generic masculine (арендодатель, арендатор); the guide says once that everybody is meant.
### German official words stay German and are never inflected. `form: "own"` gives the Russian word (glossary),
### `case` gives the form for the sentence: gen, dat, acc, ins, loc, and `capital` for the nominative at the start of a sentence.

-city =
    { $case ->
        [gen] Кёльна
        [dat] Кёльну
        [acc] Кёльн
        [ins] Кёльном
        [loc] Кёльне
       *[nom] Кёльн
    }

-wbs =
    { $form ->
        [own] справка о праве на социальное жильё
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] базовое денежное пособие
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] доплата к арендной плате
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] список обычных цен на аренду
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] ограничение арендной платы
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] претензия из-за слишком высокой арендной платы
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] подтверждение въезда от арендодателя
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

# The own word; the German „Kaution“ stands beside it at the first use in a chapter.
-kaution =
    { $case ->
        [gen] залога
        [dat] залогу
        [acc] залог
        [ins] залогом
        [loc] залоге
        [capital] Залог
       *[nom] залог
    }

-kaltmiete =
    { $form ->
        [own] аренда без дополнительных расходов
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] аренда с дополнительными расходами и отоплением
       *[de] <span lang="de">Warmmiete</span>
    }

# The own word; the German „Nebenkosten“ stands beside it at the first use in a chapter.
-nebenkosten =
    { $case ->
        [gen] дополнительных расходов
        [dat] дополнительным расходам
        [acc] дополнительные расходы
        [ins] дополнительными расходами
        [loc] дополнительных расходах
        [capital] Дополнительные расходы
       *[nom] дополнительные расходы
    }

# Plural in Russian. The German „Hausordnung“ stands beside it at the first use.
-hausordnung =
    { $case ->
        [gen] правил дома
        [dat] правилам дома
        [acc] правила дома
        [ins] правилами дома
        [loc] правилах дома
        [capital] Правила дома
       *[nom] правила дома
    }

# The German „Übergabeprotokoll“ stands beside it at the first use.
-uebergabeprotokoll =
    { $case ->
        [gen] акта приёма-передачи
        [dat] акту приёма-передачи
        [acc] акт приёма-передачи
        [ins] актом приёма-передачи
        [loc] акте приёма-передачи
        [capital] Акт приёма-передачи
       *[nom] акт приёма-передачи
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
