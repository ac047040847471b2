### Form of address: vi (polite plural, small letter, as in texts for many readers). In the letters to the landlord: Vi, Vas, Vaš with a capital letter.
### Serbian in Latin letters, ekavian; words that readers from Bosnia and Croatia know as well. Quotation marks „…”.
### People: the usual generic masculine (stanodavac, stanar); the guide says once that everybody is meant.
### German official words stay German and are never inflected. `form: "own"` gives the Serbian word (glossary),
### `case` gives the form for the sentence: gen, acc, ins, loc, and `capital` for the nominative at the start of a sentence.
### Dates print in the nominative and with a full stop of their own („31. decembar 2029.”): no full stop and no comma after them.

-city =
    { $case ->
        [gen] Kelna
        [acc] Keln
        [ins] Kelnom
        [loc] Kelnu
       *[nom] Keln
    }

-wbs =
    { $form ->
        [own] potvrda o pravu na stan s državnom podrškom
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] osnovna novčana pomoć
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] dodatak za kiriju
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] pregled uobičajenih kirija
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] ograničenje kirije
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] pritužba na previsoku kiriju
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] potvrda stanodavca o useljenju
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

# The Serbian word; the German „Kaution” stands beside it at the first use in a chapter.
-kaution =
    { $case ->
        [gen] kaucije
        [acc] kauciju
        [ins] kaucijom
        [loc] kauciji
        [capital] Kaucija
       *[nom] kaucija
    }

-kaltmiete =
    { $form ->
        [own] osnovna kirija
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] ukupna kirija
       *[de] <span lang="de">Warmmiete</span>
    }

# The Serbian words (plural); the German „Nebenkosten” stands beside them at the first use in a chapter.
-nebenkosten =
    { $case ->
        [gen] dodatnih troškova
        [acc] dodatne troškove
        [ins] dodatnim troškovima
        [loc] dodatnim troškovima
        [capital] Dodatni troškovi
       *[nom] dodatni troškovi
    }

# The German „Hausordnung” stands beside it at the first use.
-hausordnung =
    { $case ->
        [gen] kućnog reda
        [acc] kućni red
        [ins] kućnim redom
        [loc] kućnom redu
        [capital] Kućni red
       *[nom] kućni red
    }

# The German „Übergabeprotokoll” stands beside it at the first use.
-uebergabeprotokoll =
    { $case ->
        [gen] zapisnika o primopredaji
        [acc] zapisnik o primopredaji
        [ins] zapisnikom o primopredaji
        [loc] zapisniku o primopredaji
        [capital] Zapisnik o primopredaji
       *[nom] zapisnik o primopredaji
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
