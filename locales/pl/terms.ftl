### Form of address: Państwo (polite plural, capitalised) with verbs in the third person plural; requests with „proszę” + infinitive.
### Standard Polish; quotation marks „…”, inside them «…».
### People: the usual generic masculine (wynajmujący, najemca); the guide says once that everybody is meant.
### German official words stay German and are never inflected. `form: "own"` gives the Polish word (glossary),
### `case` gives the form for the sentence: gen, dat, acc, ins, loc, and `capital` for the nominative at the start of a sentence.

-city =
    { $case ->
        [gen] Kolonii
        [dat] Kolonii
        [acc] Kolonię
        [ins] Kolonią
        [loc] Kolonii
       *[nom] Kolonia
    }

-wbs =
    { $form ->
        [own] zaświadczenie o prawie do mieszkania dotowanego
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] zasiłek podstawowy
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] dodatek mieszkaniowy
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] zestawienie typowych czynszów
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] ograniczenie wysokości czynszu
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] skarga na zbyt wysoki czynsz
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] potwierdzenie wprowadzenia się od wynajmującego
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht =
    { $form ->
        [own] nadzór mieszkaniowy
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-city-office-days = Poniedziałek, wtorek i czwartek

# The Polish word; the German „Kaution” stands beside it at the first use in a chapter.
-kaution =
    { $case ->
        [gen] kaucji
        [dat] kaucji
        [acc] kaucję
        [ins] kaucją
        [loc] kaucji
        [capital] Kaucja
       *[nom] kaucja
    }

-kaltmiete =
    { $form ->
        [own] czynsz bez kosztów dodatkowych
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] czynsz z kosztami dodatkowymi
       *[de] <span lang="de">Warmmiete</span>
    }

# The Polish words (plural); the German „Nebenkosten” stands beside them at the first use in a chapter.
-nebenkosten =
    { $case ->
        [gen] kosztów dodatkowych
        [dat] kosztom dodatkowym
        [acc] koszty dodatkowe
        [ins] kosztami dodatkowymi
        [loc] kosztach dodatkowych
        [capital] Koszty dodatkowe
       *[nom] koszty dodatkowe
    }

# The German „Hausordnung” stands beside it at the first use.
-hausordnung =
    { $case ->
        [gen] regulaminu domu
        [dat] regulaminowi domu
        [acc] regulamin domu
        [ins] regulaminem domu
        [loc] regulaminie domu
        [capital] Regulamin domu
       *[nom] regulamin domu
    }

# The German „Übergabeprotokoll” stands beside it at the first use.
-uebergabeprotokoll =
    { $case ->
        [gen] protokołu zdawczo-odbiorczego
        [dat] protokołowi zdawczo-odbiorczemu
        [acc] protokół zdawczo-odbiorczy
        [ins] protokołem zdawczo-odbiorczym
        [loc] protokole zdawczo-odbiorczym
        [capital] Protokół zdawczo-odbiorczy
       *[nom] protokół zdawczo-odbiorczy
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office = <span lang="de">Amt für Integration und Vielfalt</span>

-komm-an = <span lang="de">Komm-an NRW</span>

-patenschaften = <span lang="de">Kölner Kinder Patenschaften</span>

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus – Schule mit Courage</span>

-eccar = <span lang="de">ECCAR</span>

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>

-kuendigung =
    { $form ->
        [own]
            { $case ->
                [gen] wypowiedzenia
                [dat] wypowiedzeniu
                [acc] wypowiedzenie
                [ins] wypowiedzeniem
                [loc] wypowiedzeniu
                [capital] Wypowiedzenie
               *[nom] wypowiedzenie
            }
       *[de] <span lang="de">Kündigung</span>
    }

-abmahnung =
    { $form ->
        [own]
            { $case ->
                [gen] ostrzeżenia
                [dat] ostrzeżeniu
                [acc] ostrzeżenie
                [ins] ostrzeżeniem
                [loc] ostrzeżeniu
                [capital] Ostrzeżenie
               *[nom] ostrzeżenie
            }
       *[de] <span lang="de">Abmahnung</span>
    }

-mieterhoehung =
    { $form ->
        [own]
            { $case ->
                [gen] podwyżki czynszu
                [dat] podwyżce czynszu
                [acc] podwyżkę czynszu
                [ins] podwyżką czynszu
                [loc] podwyżce czynszu
                [capital] Podwyżka czynszu
               *[nom] podwyżka czynszu
            }
       *[de] <span lang="de">Mieterhöhung</span>
    }

-abrechnung =
    { $form ->
        [own]
            { $case ->
                [gen] rozliczenia
                [dat] rozliczeniu
                [acc] rozliczenie
                [ins] rozliczeniem
                [loc] rozliczeniu
                [capital] Rozliczenie
               *[nom] rozliczenie
            }
       *[de] <span lang="de">Abrechnung</span>
    }

-klage =
    { $form ->
        [own]
            { $case ->
                [gen] pozwu
                [dat] pozwowi
                [acc] pozew
                [ins] pozwem
                [loc] pozwie
                [capital] Pozew
               *[nom] pozew
            }
       *[de] <span lang="de">Klage</span>
    }

-raeumungsklage =
    { $form ->
        [own]
            { $case ->
                [gen] pozwu o eksmisję
                [dat] pozwowi o eksmisję
                [acc] pozew o eksmisję
                [ins] pozwem o eksmisję
                [loc] pozwie o eksmisję
                [capital] Pozew o eksmisję
               *[nom] pozew o eksmisję
            }
       *[de] <span lang="de">Räumungsklage</span>
    }

-mahnbescheid =
    { $form ->
        [own]
            { $case ->
                [gen] sądowego nakazu zapłaty
                [dat] sądowemu nakazowi zapłaty
                [acc] sądowy nakaz zapłaty
                [ins] sądowym nakazem zapłaty
                [loc] sądowym nakazie zapłaty
                [capital] Sądowy nakaz zapłaty
               *[nom] sądowy nakaz zapłaty
            }
       *[de] <span lang="de">Mahnbescheid</span>
    }

-eigenbedarf =
    { $form ->
        [own]
            { $case ->
                [gen] potrzeb własnych
                [dat] potrzebom własnym
                [acc] potrzeby własne
                [ins] potrzebami własnymi
                [loc] potrzebach własnych
                [capital] Potrzeby własne
               *[nom] potrzeby własne
            }
       *[de] <span lang="de">Eigenbedarf</span>
    }

-staffelmiete =
    { $form ->
        [own]
            { $case ->
                [gen] czynszu stopniowanego
                [dat] czynszowi stopniowanemu
                [acc] czynsz stopniowany
                [ins] czynszem stopniowanym
                [loc] czynszu stopniowanym
                [capital] Czynsz stopniowany
               *[nom] czynsz stopniowany
            }
       *[de] <span lang="de">Staffelmiete</span>
    }

-indexmiete =
    { $form ->
        [own]
            { $case ->
                [gen] czynszu indeksowanego
                [dat] czynszowi indeksowanemu
                [acc] czynsz indeksowany
                [ins] czynszem indeksowanym
                [loc] czynszu indeksowanym
                [capital] Czynsz indeksowany
               *[nom] czynsz indeksowany
            }
       *[de] <span lang="de">Indexmiete</span>
    }

-modernisierung =
    { $form ->
        [own]
            { $case ->
                [gen] modernizacji
                [dat] modernizacji
                [acc] modernizację
                [ins] modernizacją
                [loc] modernizacji
                [capital] Modernizacja
               *[nom] modernizacja
            }
       *[de] <span lang="de">Modernisierung</span>
    }

-zusicherung =
    { $form ->
        [own]
            { $case ->
                [gen] pisemnej obietnicy
                [dat] pisemnej obietnicy
                [acc] pisemną obietnicę
                [ins] pisemną obietnicą
                [loc] pisemnej obietnicy
                [capital] Pisemna obietnica
               *[nom] pisemna obietnica
            }
       *[de] <span lang="de">Zusicherung</span>
    }

-bescheid =
    { $form ->
        [own]
            { $case ->
                [gen] decyzji urzędu
                [dat] decyzji urzędu
                [acc] decyzję urzędu
                [ins] decyzją urzędu
                [loc] decyzji urzędu
                [capital] Decyzja urzędu
               *[nom] decyzja urzędu
            }
       *[de] <span lang="de">Bescheid</span>
    }

-vorbehalt =
    { $form ->
        [own]
            { $case ->
                [gen] zastrzeżenia
                [dat] zastrzeżeniu
                [acc] zastrzeżenie
                [ins] zastrzeżeniem
                [loc] zastrzeżeniu
                [capital] Zastrzeżenie
               *[nom] zastrzeżenie
            }
       *[de] <span lang="de">Vorbehalt</span>
    }

-mangel =
    { $form ->
        [own]
            { $case ->
                [gen] usterki
                [dat] usterce
                [acc] usterkę
                [ins] usterką
                [loc] usterce
                [capital] Usterka
               *[nom] usterka
            }
       *[de] <span lang="de">Mangel</span>
    }

-mietminderung =
    { $form ->
        [own]
            { $case ->
                [gen] obniżenia czynszu
                [dat] obniżeniu czynszu
                [acc] obniżenie czynszu
                [ins] obniżeniem czynszu
                [loc] obniżeniu czynszu
                [capital] Obniżenie czynszu
               *[nom] obniżenie czynszu
            }
       *[de] <span lang="de">Mietminderung</span>
    }

-widerspruch =
    { $form ->
        [own]
            { $case ->
                [gen] sprzeciwu
                [dat] sprzeciwowi
                [acc] sprzeciw
                [ins] sprzeciwem
                [loc] sprzeciwie
                [capital] Sprzeciw
               *[nom] sprzeciw
            }
       *[de] <span lang="de">Widerspruch</span>
    }

-grundversorger =
    { $form ->
        [own]
            { $case ->
                [gen] podstawowego dostawcy
                [dat] podstawowemu dostawcy
                [acc] podstawowego dostawcę
                [ins] podstawowym dostawcą
                [loc] podstawowym dostawcy
                [capital] Podstawowy dostawca
               *[nom] podstawowy dostawca
            }
       *[de] <span lang="de">Grundversorger</span>
    }

-betriebskosten =
    { $form ->
        [own]
            { $case ->
                [gen] kosztów eksploatacji
                [dat] kosztom eksploatacji
                [acc] koszty eksploatacji
                [ins] kosztami eksploatacji
                [loc] kosztach eksploatacji
                [capital] Koszty eksploatacji
               *[nom] koszty eksploatacji
            }
       *[de] <span lang="de">Betriebskosten</span>
    }

-buergschaft =
    { $form ->
        [own]
            { $case ->
                [gen] poręczenia
                [dat] poręczeniu
                [acc] poręczenie
                [ins] poręczeniem
                [loc] poręczeniu
                [capital] Poręczenie
               *[nom] poręczenie
            }
       *[de] <span lang="de">Bürgschaft</span>
    }

-beratungshilfe =
    { $form ->
        [own]
            { $case ->
                [gen] pomocy państwa na poradę prawną
                [dat] pomocy państwa na poradę prawną
                [acc] pomoc państwa na poradę prawną
                [ins] pomocą państwa na poradę prawną
                [loc] pomocy państwa na poradę prawną
                [capital] Pomoc państwa na poradę prawną
               *[nom] pomoc państwa na poradę prawną
            }
       *[de] <span lang="de">Beratungshilfe</span>
    }

-schoenheitsreparaturen =
    { $form ->
        [own]
            { $case ->
                [gen] malowania i odświeżania mieszkania
                [dat] malowaniu i odświeżaniu mieszkania
                [acc] malowanie i odświeżanie mieszkania
                [ins] malowaniem i odświeżaniem mieszkania
                [loc] malowaniu i odświeżaniu mieszkania
                [capital] Malowanie i odświeżanie mieszkania
               *[nom] malowanie i odświeżanie mieszkania
            }
       *[de] <span lang="de">Schönheitsreparaturen</span>
    }

-untermiete =
    { $form ->
        [own]
            { $case ->
                [gen] podnajmu
                [dat] podnajmowi
                [acc] podnajem
                [ins] podnajmem
                [loc] podnajmie
                [capital] Podnajem
               *[nom] podnajem
            }
       *[de] <span lang="de">Untermiete</span>
    }

-anmeldung =
    { $form ->
        [own]
            { $case ->
                [gen] zameldowania
                [dat] zameldowaniu
                [acc] zameldowanie
                [ins] zameldowaniem
                [loc] zameldowaniu
                [capital] Zameldowanie
               *[nom] zameldowanie
            }
       *[de] <span lang="de">Anmeldung</span>
    }

-kuendigungsverzicht =
    { $form ->
        [own]
            { $case ->
                [gen] rezygnacji z prawa do wypowiedzenia
                [dat] rezygnacji z prawa do wypowiedzenia
                [acc] rezygnację z prawa do wypowiedzenia
                [ins] rezygnacją z prawa do wypowiedzenia
                [loc] rezygnacji z prawa do wypowiedzenia
                [capital] Rezygnacja z prawa do wypowiedzenia
               *[nom] rezygnacja z prawa do wypowiedzenia
            }
       *[de] <span lang="de">Kündigungsverzicht</span>
    }

-vergleichsmiete =
    { $form ->
        [own]
            { $case ->
                [gen] miejscowego czynszu porównawczego
                [dat] miejscowemu czynszowi porównawczemu
                [acc] miejscowy czynsz porównawczy
                [ins] miejscowym czynszem porównawczym
                [loc] miejscowym czynszu porównawczym
                [capital] Miejscowy czynsz porównawczy
               *[nom] miejscowy czynsz porównawczy
            }
       *[de] <span lang="de">Vergleichsmiete</span>
    }

-provision =
    { $form ->
        [own]
            { $case ->
                [gen] prowizji
                [dat] prowizji
                [acc] prowizję
                [ins] prowizją
                [loc] prowizji
                [capital] Prowizja
               *[nom] prowizja
            }
       *[de] <span lang="de">Provision</span>
    }

-antidiskriminierungsbuero =
    { $form ->
        [own]
            { $case ->
                [gen] biura antydyskryminacyjnego
                [dat] biuru antydyskryminacyjnemu
                [acc] biuro antydyskryminacyjne
                [ins] biurem antydyskryminacyjnym
                [loc] biurze antydyskryminacyjnym
                [capital] Biuro antydyskryminacyjne
               *[nom] biuro antydyskryminacyjne
            }
       *[de] <span lang="de">Antidiskriminierungsbüro</span>
    }

-auszugsmanagement = <span lang="de">Auszugsmanagement</span>

-aufhebungsvertrag =
    { $form ->
        [own]
            { $case ->
                [gen] umowy o rozwiązaniu najmu
                [dat] umowie o rozwiązaniu najmu
                [acc] umowę o rozwiązaniu najmu
                [ins] umową o rozwiązaniu najmu
                [loc] umowie o rozwiązaniu najmu
                [capital] Umowa o rozwiązaniu najmu
               *[nom] umowa o rozwiązaniu najmu
            }
       *[de] <span lang="de">Aufhebungsvertrag</span>
    }

-erstausstattung =
    { $form ->
        [own]
            { $case ->
                [gen] pieniędzy na pierwsze wyposażenie
                [dat] pieniądzom na pierwsze wyposażenie
                [acc] pieniądze na pierwsze wyposażenie
                [ins] pieniędzmi na pierwsze wyposażenie
                [loc] pieniądzach na pierwsze wyposażenie
                [capital] Pieniądze na pierwsze wyposażenie
               *[nom] pieniądze na pierwsze wyposażenie
            }
       *[de] <span lang="de">Erstausstattung</span>
    }

-selbstauskunft =
    { $form ->
        [own]
            { $case ->
                [gen] formularza z danymi o najemcy
                [dat] formularzowi z danymi o najemcy
                [acc] formularz z danymi o najemcy
                [ins] formularzem z danymi o najemcy
                [loc] formularzu z danymi o najemcy
                [capital] Formularz z danymi o najemcy
               *[nom] formularz z danymi o najemcy
            }
       *[de] <span lang="de">Selbstauskunft</span>
    }

-zeitmietvertrag =
    { $form ->
        [own]
            { $case ->
                [gen] umowy najmu na czas określony
                [dat] umowie najmu na czas określony
                [acc] umowę najmu na czas określony
                [ins] umową najmu na czas określony
                [loc] umowie najmu na czas określony
                [capital] Umowa najmu na czas określony
               *[nom] umowa najmu na czas określony
            }
       *[de] <span lang="de">Zeitmietvertrag</span>
    }

-abloese =
    { $form ->
        [own]
            { $case ->
                [gen] zapłaty za pozostawione rzeczy
                [dat] zapłacie za pozostawione rzeczy
                [acc] zapłatę za pozostawione rzeczy
                [ins] zapłatą za pozostawione rzeczy
                [loc] zapłacie za pozostawione rzeczy
                [capital] Zapłata za pozostawione rzeczy
               *[nom] zapłata za pozostawione rzeczy
            }
       *[de] <span lang="de">Ablöse</span>
    }

-sperrung =
    { $form ->
        [own]
            { $case ->
                [gen] odłączenia
                [dat] odłączeniu
                [acc] odłączenie
                [ins] odłączeniem
                [loc] odłączeniu
                [capital] Odłączenie
               *[nom] odłączenie
            }
       *[de] <span lang="de">Sperrung</span>
    }

-sonderkuendigungsrecht =
    { $form ->
        [own]
            { $case ->
                [gen] szczególnego prawa do wypowiedzenia
                [dat] szczególnemu prawu do wypowiedzenia
                [acc] szczególne prawo do wypowiedzenia
                [ins] szczególnym prawem do wypowiedzenia
                [loc] szczególnym prawie do wypowiedzenia
                [capital] Szczególne prawo do wypowiedzenia
               *[nom] szczególne prawo do wypowiedzenia
            }
       *[de] <span lang="de">Sonderkündigungsrecht</span>
    }

-raeumungsfrist =
    { $form ->
        [own]
            { $case ->
                [gen] czasu na wyprowadzkę
                [dat] czasowi na wyprowadzkę
                [acc] czas na wyprowadzkę
                [ins] czasem na wyprowadzkę
                [loc] czasie na wyprowadzkę
                [capital] Czas na wyprowadzkę
               *[nom] czas na wyprowadzkę
            }
       *[de] <span lang="de">Räumungsfrist</span>
    }

-notunterkunft =
    { $form ->
        [own]
            { $case ->
                [gen] tymczasowego schronienia
                [dat] tymczasowemu schronieniu
                [acc] tymczasowe schronienie
                [ins] tymczasowym schronieniem
                [loc] tymczasowym schronieniu
                [capital] Tymczasowe schronienie
               *[nom] tymczasowe schronienie
            }
       *[de] <span lang="de">Notunterkunft</span>
    }

-bundesgerichtshof =
    { $form ->
        [own]
            { $case ->
                [gen] Federalnego Trybunału Sprawiedliwości
                [dat] Federalnemu Trybunałowi Sprawiedliwości
                [acc] Federalny Trybunał Sprawiedliwości
                [ins] Federalnym Trybunałem Sprawiedliwości
                [loc] Federalnym Trybunale Sprawiedliwości
                [capital] Federalny Trybunał Sprawiedliwości
               *[nom] Federalny Trybunał Sprawiedliwości
            }
       *[de] <span lang="de">Bundesgerichtshof</span>
    }

-housing-office =
    { $form ->
        [own]
            { $case ->
                [gen] urzędu mieszkaniowego
                [dat] urzędowi mieszkaniowemu
                [acc] urząd mieszkaniowy
                [ins] urzędem mieszkaniowym
                [loc] urzędzie mieszkaniowym
                [capital] Urząd mieszkaniowy
               *[nom] urząd mieszkaniowy
            }
       *[de] <span lang="de">Amt für Wohnungswesen</span>
    }

-mieterverein =
    { $form ->
        [own]
            { $case ->
                [gen] stowarzyszenia najemców
                [dat] stowarzyszeniu najemców
                [acc] stowarzyszenie najemców
                [ins] stowarzyszeniem najemców
                [loc] stowarzyszeniu najemców
                [capital] Stowarzyszenie najemców
               *[nom] stowarzyszenie najemców
            }
       *[de] <span lang="de">Mieterverein</span>
    }

-prozesskostenhilfe =
    { $form ->
        [own]
            { $case ->
                [gen] pomocy państwa na koszty procesu
                [dat] pomocy państwa na koszty procesu
                [acc] pomoc państwa na koszty procesu
                [ins] pomocą państwa na koszty procesu
                [loc] pomocy państwa na koszty procesu
                [capital] Pomoc państwa na koszty procesu
               *[nom] pomoc państwa na koszty procesu
            }
       *[de] <span lang="de">Prozesskostenhilfe</span>
    }
