### Form of address: siz (polite plural). Variety: Turkish of Turkey, TDK spelling, apostrophe ’ (U+2019), quotation marks “…”.
### People: Turkish has no grammatical gender (ev sahibi, kiracı); the guide says once that everybody is meant.
### German official words stay German and never take a Turkish suffix: a Turkish noun follows and takes it ({ -wbs } belgesi).
### `form: "own"` gives the Turkish word (glossary). `case` gives the form for the sentence: gen, dat, acc, loc,
### and `capital`, `acc-capital` … for the start of a sentence.

-city =
    { $case ->
        [gen] Köln’ün
        [dat] Köln’e
        [loc] Köln’de
       *[nom] Köln
    }

-wbs =
    { $form ->
        [own] sosyal konut hakkı belgesi
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] temel güvence parası
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] kira yardımı
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] olağan kiralar listesi
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] kira freni
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] izin verilenden yüksek kira şikâyeti
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] ev sahibinin taşınma onayı
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht =
    { $form ->
        [own] konut denetimi
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-city-office-days = Pazartesi, salı ve perşembe

# The own word; the German „Kaution“ stands beside it at the first use.
-kaution =
    { $case ->
        [gen] depozitonun
        [dat] depozitoya
        [acc] depozitoyu
        [acc-capital] Depozitoyu
        [gen-capital] Depozitonun
        [capital] Depozito
       *[nom] depozito
    }

-kaltmiete =
    { $form ->
        [own] yan giderler hariç kira
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] yan giderler ve ısıtma dahil kira
       *[de] <span lang="de">Warmmiete</span>
    }

# The own word, a plural; the German „Nebenkosten“ stands beside it at the first use.
-nebenkosten =
    { $case ->
        [gen] yan giderlerin
        [dat] yan giderlere
        [acc] yan giderleri
        [acc-capital] Yan giderleri
        [capital] Yan giderler
       *[nom] yan giderler
    }

# The own word, a plural; the German „Hausordnung“ stands beside it at the first use.
-hausordnung =
    { $case ->
        [gen] bina kurallarının
        [acc] bina kurallarını
        [loc] bina kurallarında
        [loc-capital] Bina kurallarında
        [capital] Bina kuralları
       *[nom] bina kuralları
    }

# The own word; the German „Übergabeprotokoll“ stands beside it at the first use.
-uebergabeprotokoll =
    { $case ->
        [gen] teslim tutanağının
        [acc] teslim tutanağını
        [loc] teslim tutanağında
        [loc-capital] Teslim tutanağında
        [capital] Teslim tutanağı
       *[nom] teslim tutanağı
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office =
    { $form ->
        [own] Entegrasyon ve Çeşitlilik Dairesi
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
        [own] sözleşmenin feshi
       *[text]
            { $case ->
                [capital] Fesih
               *[nom] fesih
            }
    }

-abmahnung =
    { $form ->
        [de] <span lang="de">Abmahnung</span>
       *[own] ihtar
    }

-mieterhoehung =
    { $form ->
        [de] <span lang="de">Mieterhöhung</span>
       *[own]
            { $case ->
                [acc-capital] Kira zammını
               *[nom] kira zammı
            }
    }

-abrechnung =
    { $form ->
        [de] <span lang="de">Abrechnung</span>
       *[own]
            { $case ->
                [acc] yıllık hesabı
                [capital] Yıllık hesap
                [gen-capital] Yıllık hesabın
                [loc-capital] Yıllık hesapta
               *[nom] yıllık hesap
            }
    }

-klage =
    { $form ->
        [de] <span lang="de">Klage</span>
       *[own] dava
    }

-raeumungsklage =
    { $form ->
        [de] <span lang="de">Räumungsklage</span>
       *[own]
            { $case ->
                [capital] Tahliye davası
               *[nom] tahliye davası
            }
    }

-mahnbescheid =
    { $form ->
        [de] <span lang="de">Mahnbescheid</span>
       *[own] ödeme emri
    }

-eigenbedarf =
    { $form ->
        [de] <span lang="de">Eigenbedarf</span>
        [own] ev sahibinin kendi ihtiyacı
       *[text] kendi ihtiyacı
    }

-staffelmiete =
    { $form ->
        [de] <span lang="de">Staffelmiete</span>
       *[own]
            { $case ->
                [capital] Kademeli kira
                [loc-capital] Kademeli kirada
               *[nom] kademeli kira
            }
    }

-indexmiete =
    { $form ->
        [de] <span lang="de">Indexmiete</span>
       *[own]
            { $case ->
                [capital] Endeksli kira
                [loc] endeksli kirada
                [loc-capital] Endeksli kirada
               *[nom] endeksli kira
            }
    }

-modernisierung =
    { $form ->
        [de] <span lang="de">Modernisierung</span>
       *[own]
            { $case ->
                [capital] Modernizasyon
               *[nom] modernizasyon
            }
    }

-zusicherung =
    { $form ->
        [de] <span lang="de">Zusicherung</span>
       *[own]
            { $case ->
                [capital] Yazılı onay
               *[nom] yazılı onay
            }
    }

-bescheid =
    { $form ->
        [de] <span lang="de">Bescheid</span>
       *[own] karar yazısı
    }

-vorbehalt =
    { $form ->
        [de] <span lang="de">Vorbehalt</span>
       *[own] çekince
    }

-mangel =
    { $form ->
        [de] <span lang="de">Mangel</span>
       *[own] kusur
    }

-mietminderung =
    { $form ->
        [de] <span lang="de">Mietminderung</span>
       *[own] kira indirimi
    }

-widerspruch =
    { $form ->
        [de] <span lang="de">Widerspruch</span>
       *[own]
            { $case ->
                [capital] İtiraz
               *[nom] itiraz
            }
    }

-grundversorger =
    { $form ->
        [own] temel elektrik şirketi
       *[de] <span lang="de">Grundversorger</span>
    }

-betriebskosten =
    { $form ->
        [de] <span lang="de">Betriebskosten</span>
       *[own] işletme giderleri
    }

-buergschaft =
    { $form ->
        [de] <span lang="de">Bürgschaft</span>
       *[own] kefalet
    }

-beratungshilfe =
    { $form ->
        [own] hukuki danışma yardımı
       *[de] <span lang="de">Beratungshilfe</span>
    }

-schoenheitsreparaturen =
    { $form ->
        [de] <span lang="de">Schönheitsreparaturen</span>
       *[own] boya badana işleri
    }

-untermiete =
    { $form ->
        [de] <span lang="de">Untermiete</span>
       *[own] alt kira
    }

-anmeldung =
    { $form ->
        [de] <span lang="de">Anmeldung</span>
       *[own] adres kaydı
    }

-kuendigungsverzicht =
    { $form ->
        [de] <span lang="de">Kündigungsverzicht</span>
       *[own]
            { $case ->
                [capital] Fesih hakkından vazgeçme
               *[nom] fesih hakkından vazgeçme
            }
    }

-vergleichsmiete =
    { $form ->
        [de] <span lang="de">Vergleichsmiete</span>
       *[own] benzer evlerin olağan kirası
    }

-provision =
    { $form ->
        [de] <span lang="de">Provision</span>
       *[own] emlakçı komisyonu
    }

-antidiskriminierungsbuero =
    { $form ->
        [own] ayrımcılığa karşı büro
       *[de] <span lang="de">Antidiskriminierungsbüro</span>
    }

-auszugsmanagement =
    { $form ->
        [own] barınma yerinden eve taşınma desteği
       *[de] <span lang="de">Auszugsmanagement</span>
    }

-aufhebungsvertrag =
    { $form ->
        [own] sözleşmeyi anlaşarak bitirme
       *[de] <span lang="de">Aufhebungsvertrag</span>
    }

-erstausstattung =
    { $form ->
        [own] ilk eşya yardımı
       *[de] <span lang="de">Erstausstattung</span>
    }

-selbstauskunft =
    { $form ->
        [own] kişisel bilgi formu
       *[de] <span lang="de">Selbstauskunft</span>
    }

-zeitmietvertrag =
    { $form ->
        [own] belirli süreli kira sözleşmesi
       *[de] <span lang="de">Zeitmietvertrag</span>
    }

-abloese =
    { $form ->
        [own] eşya devir parası
       *[de] <span lang="de">Ablöse</span>
    }

-sperrung =
    { $form ->
        [own] elektriğin veya gazın kesilmesi
       *[de] <span lang="de">Sperrung</span>
    }

-sonderkuendigungsrecht =
    { $form ->
        [own] özel fesih hakkı
       *[de] <span lang="de">Sonderkündigungsrecht</span>
    }

-raeumungsfrist =
    { $form ->
        [own] tahliye süresi
       *[de] <span lang="de">Räumungsfrist</span>
    }

-notunterkunft =
    { $form ->
        [own] acil barınma yeri
       *[de] <span lang="de">Notunterkunft</span>
    }

-bundesgerichtshof =
    { $form ->
        [own] Federal Mahkeme
       *[de] <span lang="de">Bundesgerichtshof</span>
    }

-housing-office =
    { $form ->
        [own] konut dairesi
       *[de] <span lang="de">Amt für Wohnungswesen</span>
    }

-mieterverein =
    { $form ->
        [own] kiracılar derneği
       *[de] <span lang="de">Mieterverein</span>
    }

-prozesskostenhilfe =
    { $form ->
        [own] mahkeme masrafı yardımı
       *[de] <span lang="de">Prozesskostenhilfe</span>
    }
