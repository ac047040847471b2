### Housing guide in Polish. Form of address: Państwo (polite plural). Vocabulary: see terms.ftl.

## Umschlag und Impressum

guide-title = Przewodnik mieszkaniowy

guide-subtitle = Jak znaleźć, wynająć i zachować mieszkanie w { -city(case: "loc") }

guide-publisher = Lotse – przykładowy przewodnik

guide-subject = Przewodnik wyjaśnia prostym językiem, co jest ważne, gdy szukają Państwo mieszkania w { -city(case: "loc") }, wynajmują je lub się z niego wyprowadzają.

cover-picture =
    .alt = Rząd kolorowych domów stoi nad rzeką. Przed nimi drogowskaz pokazuje dwa kierunki.

imprint-about = Ta broszura jest przykładem. Napisano ją od nowa dla biblioteki programistycznej „<span lang="de">Lotse</span>”. Pomysł pochodzi z kolońskiej broszury „<span lang="de">Wegweiser Wohnen</span>”. Ta broszura nie jest urzędową publikacją miasta { -city(case: "gen") }. Języki wybraliśmy sami.

imprint-no-legal-advice = Ta broszura nie jest poradą prawną. Ustawy, kwoty i adresy mogą się zmienić. Proszę zasięgnąć porady, zanim podpiszą Państwo coś ważnego. Adresy są tutaj: <a name="help"></a>.

imprint-law = Stan prawny: { $law-date }. Ustawy federalne w tej broszurze mają treść z tego dnia. Późniejszych zmian w niej nie ma.

## So benutzen Sie dieses Heft

how-to-title = Jak korzystać z tej broszury

how-to-intro = Ta broszura towarzyszy Państwu od pierwszego ogłoszenia do wyprowadzki. Nie muszą Państwo czytać wszystkiego. Proszę wybrać rozdział, którego Państwo właśnie potrzebują. W ramkach są ostrzeżenia i wskazówki. Najważniejsze terminy są w tabeli: <a name="help-deadlines"></a>. Listy kontrolne z kratkami można wydrukować, zabrać ze sobą i odhaczać.

how-to-words = <strong>Niemieckie słowa:</strong> Niektóre słowa występują w tej formie w listach i umowach. Wyjaśniamy je w tekście i tutaj: <a name="glossary"></a>. Gotowe listy są na samym końcu: <a name="letters"></a>.

how-to-star = <strong>Formy słów:</strong> Piszemy na przykład „wynajmujący”, czyli osoba, od której najmują Państwo mieszkanie. Mamy na myśli osoby każdej płci. W tekście niemieckim służy do tego gwiazdka: „<span lang="de">Vermieter*in</span>”.

how-to-together = <strong>Wspólne czytanie:</strong> We wszystkich językach rozdziały i numery są takie same. Dlatego mogą Państwo korzystać z broszury razem z doradcą. Proszę po prostu wskazać to samo miejsce.

how-to-law = <strong>Słowa z prawa:</strong> „Nieskuteczne” (<span lang="de">unwirksam</span>) znaczy: to nie obowiązuje. „Skuteczne” (<span lang="de">wirksam</span>) znaczy: to obowiązuje. „Termin” lub „okres” (<span lang="de">Frist</span>) to czas, którego muszą Państwo dotrzymać. Znak „§” wskazuje miejsce w ustawie. „BGB” to niemiecki kodeks cywilny (<span lang="de">Bürgerliches Gesetzbuch</span>).

## Kapitel Suchen

search-title = Szukanie mieszkania

search-intro = Znalezienie mieszkania często wymaga cierpliwości. Dzięki dobremu przygotowaniu mogą Państwo szybko odpowiedzieć, gdy pojawi się oferta. Ten rozdział pokazuje, gdzie szukać, co pisać i na co uważać.

search-residence-title = Czy mogą Państwo swobodnie wybrać miejsce zamieszkania?

search-residence =
    „Status ochrony” (<span lang="de">Schutzstatus</span>) znaczy: Niemcy Państwa chronią, na przykład jako uchodźców. Wiele osób ze statusem ochrony musi przez { $residence-years ->
        [one] { $residence-years } rok
        [few] { $residence-years } lata
        [many] { $residence-years } lat
       *[other] { $residence-years } roku
    } mieszkać w określonym kraju związkowym. Często dotyczy to także określonego miasta. W Nadrenii Północnej-Westfalii urząd najczęściej przydziela Państwu miasto. Ten obowiązek nazywa się <span lang="de">Wohnsitzregelung</span>. Jeśli w Państwa decyzji urzędu ({ -bescheid }) jest inne miasto, nie wolno Państwu po prostu przeprowadzić się do { -city(case: "gen") }. Są wyjątki. Jeden przykład to praca z ubezpieczeniem, wystarczającą płacą i w wymiarze co najmniej { $residence-hours ->
        [one] { $residence-hours } godziny
        [few] { $residence-hours } godzin
        [many] { $residence-hours } godzin
       *[other] { $residence-hours } godziny
    } w tygodniu. Liczyć się mogą także nauka zawodu, studia lub kurs językowy. Proszę zapytać w urzędzie do spraw cudzoziemców (<span lang="de">Ausländerbehörde</span>) w swoim miejscu zamieszkania, <strong>zanim</strong> podpiszą Państwo umowę najmu. Najlepiej poprosić o odpowiedź na piśmie.

search-residence-note = { $residence-law }. To ustawa o pobycie cudzoziemców.

search-where-title = Gdzie mogą Państwo szukać

search-where-internet = Proszę szukać w internecie i w gazetach. Jeśli to możliwe, proszę ustawić automatyczne powiadomienia o nowych ofertach. Proszę zaglądać tam codziennie, najlepiej rano i wieczorem.

search-where-companies = Proszę pisać do firm mieszkaniowych. Warto też pytać w spółdzielniach mieszkaniowych: tam członkowie kupują udziały, a potem mieszkają w wynajętym mieszkaniu. Jeśli jest lista oczekujących, proszę się na nią wpisać. Proszę regularnie się przypominać.

search-where-people = Proszę mówić wszystkim, że szukają Państwo mieszkania: w pracy, w szkole, w klubie, wśród sąsiadów. Kartka w supermarkecie lub w centrum dzielnicowym wymaga niewiele wysiłku. Proszę szukać w kilku dzielnicach, a także w okolicach miasta.

search-steps-title = Krok po kroku

search-step-budget = Proszę obliczyć, ile czynszu mogą Państwo płacić co miesiąc: <a name="costs"></a>. Proszę pamiętać też o prądzie, internecie, biletach na przejazdy i meblach.

search-step-papers = Proszę przygotować dokumenty: <a name="money-papers"></a>. Dobre kopie warto zapisać w telefonie. Wtedy mogą Państwo działać szybko. Proszę oddać dokumenty dopiero wtedy, gdy naprawdę chcą Państwo to mieszkanie.

search-step-message = Proszę napisać krótki tekst o sobie. Proszę podać imię i nazwisko, numer telefonu i dzień, w którym chcieliby się Państwo wprowadzić. Więcej nie muszą Państwo na początku mówić. Dobrowolnie mogą Państwo też napisać, ile jest osób i jaką mają Państwo pracę. Warto dać tekst do przeczytania osobie, która dobrze zna niemiecki.

search-step-answer = Proszę szybko odpowiadać na nowe oferty. Proszę zapisywać, do kogo i kiedy Państwo napisali. Jeśli nie mogą Państwo przyjść, proszę odwołać spotkanie. Tak pozostawią Państwo dobre wrażenie.

search-fraud-title = Żadnych pieniędzy przed obejrzeniem mieszkania

search-fraud = Proszę nigdy nie płacić za mieszkanie, którego Państwo nie widzieli. Proszę nie wysyłać kopii dowodu osobistego obcym osobom. Jeśli oferta jest wyjątkowo tania, proszę zachować ostrożność. Niektórzy oszuści mówią, że są za granicą i wyślą klucz pocztą. Proszę na to nie odpowiadać.

search-shelter-title = Z ośrodka do mieszkania

search-shelter = Jeśli mieszkają Państwo w ośrodku lub innym zakwaterowaniu miasta (<span lang="de">Unterkunft</span>), nie muszą Państwo szukać sami. W { -city(case: "loc") } jest do tego oferta { -auszugsmanagement }: pomoc przy przeprowadzce z ośrodka do mieszkania. Pomagają tam ludzie z organizacji <span lang="de">Caritas</span>, <span lang="de">Deutsches Rotes Kreuz</span> (DRK) i <span lang="de">Kölner Flüchtlingsrat</span>. Proszę zapytać w swoim ośrodku, kto się Państwem zajmuje. Warto poprosić o pomoc w szukaniu i przy umowie najmu.

search-shelter-steps = Proszę wyjaśnić trzy sprawy, zanim Państwo podpiszą umowę. Po pierwsze: czy wolno Państwu mieszkać w { -city(case: "loc") }: <a name="search-residence"></a>. Po drugie: czy urząd zapłaci nowy czynsz: <a name="money-jobcenter-move"></a>. Po trzecie: kto zapłaci za pierwsze meble: <a name="money-furniture"></a>. Jeśli pieniądze płaci Państwu nie { -jobcenter }, lecz urząd socjalny (<span lang="de">Sozialamt</span>), proszę zapytać tam.

## Kapitel Geld und Papiere

money-title = Pieniądze i dokumenty

money-intro = Wynajmujący chcą wiedzieć, czy mogą Państwo płacić czynsz. Urzędy mogą pomóc, jeśli nie starcza Państwu pieniędzy. W tym rozdziale przeczytają Państwo, jakie dokumenty są potrzebne i o jakie pieniądze można złożyć wniosek.

money-papers-title = Państwa teczka

money-papers-intro = Proszę zabrać te dokumenty na oglądanie mieszkania. Proszę oddać je dopiero wtedy, gdy naprawdę chcą Państwo to mieszkanie:

money-papers-income = Dokumenty o dochodach z ostatnich miesięcy, na przykład odcinki wypłaty lub decyzja z urzędu

money-papers-schufa = Zaświadczenie z firmy { -schufa }

money-papers-wbs = Państwa { -wbs }, jeśli go Państwo mają

money-papers-rent = Jeśli to możliwe: potwierdzenie, że zawsze płacili Państwo poprzedni czynsz

money-schufa-title = Jakie zaświadczenie z firmy { -schufa }?

money-schufa = Firma { -schufa } zbiera dane o tym, czy ludzie płacą swoje rachunki. Są dwa dokumenty. <strong>Kopia danych</strong> (<span lang="de">Datenkopie</span>) jest bezpłatna i tylko dla Państwa. <strong>Informacja o wypłacalności</strong> (<span lang="de">BonitätsAuskunft</span>) jest płatna i przeznaczona dla wynajmujących. Proszę nie przekazywać nikomu kopii danych: jest w niej wiele prywatnych informacji.

money-wbs-title = { -wbs }

money-wbs-what = Niektóre mieszkania są dotowane z pieniędzy publicznych. Często są one tańsze. Do takich mieszkań potrzebują Państwo zaświadczenia, które nazywa się { -wbs }, w skrócie { -wbs-short }. Otrzymają je Państwo, jeśli Państwa dochód jest niższy niż określona granica. Muszą Państwo także mieszkać w Niemczech legalnie i przez dłuższy czas. Proszę zapytać w urzędzie miasta, czy to Państwa dotyczy.

money-wbs-valid =
    W dokumencie { -wbs-short } jest zapisane, jak duże może być mieszkanie. Jest on ważny { $wbs-years ->
        [one] { $wbs-years } rok
        [few] { $wbs-years } lata
        [many] { $wbs-years } lat
       *[other] { $wbs-years } roku
    } w Nadrenii Północnej-Westfalii. Jeśli ważność wkrótce się kończy, proszę w porę złożyć wniosek o nowy dokument. Miasto { -city } już nie pośredniczy w wynajmie mieszkań. Szukają więc Państwo sami. Miasto jednak doradza w tej sprawie, a dokładnie { -housing-office(form: "own") } ({ -housing-office }): <a name="card-housing-office"></a>.

money-wbs-valid-note = { $wbs-law }. To ustawa Nadrenii Północnej-Westfalii o mieszkaniach dotowanych.

money-wbs-qr = Tutaj miasto { -city } informuje o dokumencie { -wbs-short } i o poradach.

money-wohngeld-title = { -wohngeld }

money-wohngeld =
    { -wohngeld } to dopłata do czynszu dla osób z małymi dochodami. Trzeba złożyć o nią wniosek. Przysługuje od miesiąca, w którym złożą Państwo wniosek. Dlatego proszę nie czekać. Najczęściej przyznaje się ją na { $wohngeld-months ->
        [one] { $wohngeld-months } miesiąc
        [few] { $wohngeld-months } miesiące
        [many] { $wohngeld-months } miesięcy
       *[other] { $wohngeld-months } miesiąca
    }: urząd informuje na piśmie, że będzie płacić. Potem składają Państwo nowy wniosek. Jeśli otrzymują Państwo świadczenie { -grundsicherungsgeld } (pieniądze na życie i mieszkanie), dopłata { -wohngeld } się nie należy. Jeśli po złożeniu wniosku brakuje dokumentów, proszę szybko je dosłać.

money-wohngeld-note = { $wohngeld-law }. To ustawa o dopłacie do czynszu.

money-jobcenter-title = Czynsz z urzędu { -jobcenter }

money-jobcenter = Urząd { -jobcenter } wypłaca świadczenie { -grundsicherungsgeld }. Dawniej nazywało się ono „<span lang="de">Bürgergeld</span>”. Należą do niego także pieniądze na „odpowiednie” mieszkanie (<span lang="de">angemessen</span>). To znaczy: nie może być ono za drogie. Granicę poda Państwu { -jobcenter }. Proszę zawsze pytać o kwoty, które obowiązują teraz. Na Państwa życzenie urząd przelewa czynsz bezpośrednio wynajmującemu.

money-jobcenter-move-title = Jak przeprowadzić się z pisemną obietnicą urzędu

money-jobcenter-step-ask = { -zusicherung } to pisemna obietnica, że { -jobcenter } zapłaci. Trzeba o nią poprosić, <strong>zanim</strong> podpiszą Państwo umowę. Odpowiada za to { -jobcenter } w miejscu, do którego się Państwo przeprowadzają. Proszę złożyć tam ofertę ze wszystkimi kosztami.

money-jobcenter-step-deposit = Tam proszę złożyć wniosek także o pieniądze na { -kaution(case: "acc") } (<span lang="de">Kaution</span>) lub na udziały w spółdzielni. Do tego też potrzebują Państwo wcześniej pisemnej obietnicy. Te pieniądze to najczęściej pożyczka (<span lang="de">Darlehen</span>). To znaczy: trzeba je zwrócić.

money-jobcenter-step-costs = O koszty przeprowadzki proszę wystąpić do tego urzędu { -jobcenter }, który odpowiada za Państwa <strong>do przeprowadzki</strong>. Tutaj też obowiązuje zasada: najpierw pisemna obietnica, potem przeprowadzka.

money-jobcenter-step-sign = Proszę podpisać umowę najmu <strong>dopiero po</strong> otrzymaniu pisemnej obietnicy. Bez niej część kosztów być może zapłacą Państwo sami.

money-jobcenter-young =
    Jeśli mają Państwo mniej niż { $benefit-age ->
        [one] { $benefit-age } rok
        [few] { $benefit-age } lata
        [many] { $benefit-age } lat
       *[other] { $benefit-age } roku
    }, po przeprowadzce otrzymają Państwo pieniądze na mieszkanie tylko z pisemną obietnicą. Jeśli przeprowadzają się Państwo w obrębie { -city(case: "gen") }, choć nie jest to konieczne, { -jobcenter } płaci najwyżej tyle, co dotychczas. Także wtedy proszę porozmawiać z urzędem przed przeprowadzką, a nie po niej.

money-jobcenter-limit =
    Dla mieszkania, w którym już Państwo mieszkają, jest okres ochronny. W liście nazywa się on „<span lang="de">Karenzzeit</span>”. Zaczyna się w pierwszym miesiącu, w którym otrzymują Państwo świadczenie { -grundsicherungsgeld }. Trwa { $benefit-protected-years ->
        [one] { $benefit-protected-years } rok
        [few] { $benefit-protected-years } lata
        [many] { $benefit-protected-years } lat
       *[other] { $benefit-protected-years } roku
    }. W tym czasie { -jobcenter } płaci rzeczywisty czynsz, ale do górnej granicy. Ta górna granica to { $benefit-limit-factor }-krotność zwykłej granicy. Dla rodzin z dziećmi może być wyższa. Ogrzewania okres ochronny nie dotyczy. Potem { -jobcenter } najczęściej płaci za wysoki czynsz jeszcze przez najwyżej { $benefit-after-months ->
        [one] { $benefit-after-months } miesiąc
        [few] { $benefit-after-months } miesiące
        [many] { $benefit-after-months } miesięcy
       *[other] { $benefit-after-months } miesiąca
    }.

money-jobcenter-limit-new = Dla <strong>nowego</strong> mieszkania obowiązuje zasada: więcej niż zwykłą granicę { -jobcenter } płaci tylko wtedy, gdy wcześniej obiecał to na piśmie. Miasto może też ustalić granicę za metr kwadratowy. Jeśli czynsz jest wyższy, niż pozwala { -mietpreisbremse }, uznaje się go za nieodpowiedni (<span lang="de">nicht angemessen</span>). Wtedy { -jobcenter } musi wezwać Państwa, aby złożyli Państwo skargę na czynsz u wynajmującego. Co to jest, przeczytają Państwo tutaj: <a name="rent-brake"></a>.

money-jobcenter-limit-note = { $benefit-law }. To kodeks socjalny, księga druga.

money-jobcenter-sites =
    { -jobcenter } w { -city(case: "loc") } planuje przeprowadzkę. W połowie { $jobcenter-move-year } roku zamiast { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } siedziby
        [few] { $jobcenter-sites-today } siedzib
        [many] { $jobcenter-sites-today } siedzib
       *[other] { $jobcenter-sites-today } siedziby
    } mają zostać tylko { $jobcenter-sites-planned }: { $jobcenter-site-deutz } i { $jobcenter-site-west }. Który adres jest dla Państwa właściwy, jest napisane w Państwa liście. Proszę sprawdzić to przed każdą wizytą.

money-furniture-title = Przeprowadzka i pierwsze meble

money-furniture = Na pierwsze mieszkanie { -jobcenter } może dać pieniądze na meble, kuchenkę i inne urządzenia. Nazywa się to { -erstausstattung } (pierwsze wyposażenie). Składa się o to osobny wniosek. Proszę zrobić to <strong>przed</strong> zakupem i napisać listę. Czasami zamiast pieniędzy dostaną Państwo bony lub rzeczy. Także osoby, które nie dostają innych pieniędzy z urzędu { -jobcenter }, mogą zapytać, jeśli mają małe dochody.

money-furniture-move = Koszty przeprowadzki { -jobcenter } też może zapłacić. Warunek: przeprowadzka jest konieczna. Wcześniej potrzebują Państwo pisemnej obietnicy ({ -zusicherung }): <a name="money-jobcenter-move"></a>. Proszę zebrać oferty z cenami, zanim Państwo komuś to zlecą.

money-furniture-note = { $furniture-law }.

money-jobcenter-find = Który { -jobcenter } zajmuje się Państwem i jak go znaleźć, przeczytają Państwo tutaj: <a name="help-offices"></a>.

## Kapitel Besichtigung und faire Behandlung

viewing-title = Oglądanie mieszkania i uczciwe traktowanie

viewing-intro = Podczas oglądania sprawdzają Państwo mieszkanie, a wynajmujący poznaje Państwa. Proszę przyjść punktualnie. Mogą Państwo zabrać ze sobą osobę, która dobrze mówi po niemiecku. Proszę zadawać pytania i robić notatki. Zdjęcia wolno robić, jeśli mieszkańcy się zgadzają.

viewing-picture = Proszę spokojnie obejrzeć wszystko: okna, ściany, ogrzewanie.
    .alt = Dwie osoby stoją w pustym pokoju. Jedna trzyma listę, druga wskazuje na okno. Pod oknem wisi kaloryfer.

viewing-check-title = Lista kontrolna na oglądanie mieszkania

viewing-check-windows = Okna i drzwi dobrze się zamykają. Nie ma przeciągu.

viewing-check-mould = Ściany i kąty są suche, bez pleśni i ciemnych plam. Nie czuć wilgoci.

viewing-check-heating = W każdym pokoju można włączyć ogrzewanie. W łazience jest ciepła woda.

viewing-check-noise = Hałas, sąsiedztwo oraz droga na przystanek lub stację, do szkoły i do sklepów mi odpowiadają.

viewing-check-costs = Wiem, ile wynoszą { -kaltmiete } (sam czynsz), { -nebenkosten } (<span lang="de">Nebenkosten</span>) i { -kaution } (<span lang="de">Kaution</span>). Wiem też, ile kosztowało ogrzewanie w zeszłym roku.

viewing-check-included = Wiem, czy kuchnia, piwnica i miejsce parkingowe należą do mieszkania. Wiem też, od kiedy mieszkanie jest wolne.

viewing-known-defects = O niektórych usterkach wiedzą Państwo już przed podpisaniem umowy. Z powodu tych usterek najczęściej nie mogą Państwo później płacić niższego czynszu. Dlatego proszę o wpisanie do umowy najmu, co wynajmujący naprawi i do kiedy. Proszę podpisać dopiero potem ({ $known-defects-law }).

viewing-questions-title = O co mogą pytać wynajmujący

viewing-questions-first = Przy oglądaniu mieszkania podają Państwo tylko nazwisko i kontakt. Przy mieszkaniach dotowanych pokazują Państwo także { -wbs-short }. Kopii dowodu osobistego nie muszą Państwo oddawać. Odcinki wypłaty proszę zabrać ze sobą. Proszę jednak oddać je dopiero wtedy, gdy naprawdę chcą Państwo to mieszkanie.

viewing-questions-first-note = Urzędy ochrony danych napisały na ten temat „<span lang="de">Orientierungshilfe</span>”. To wyjaśnienie z wzorem formularza, z { $questions-guidance }. Znajdą je Państwo tutaj: { $questions-page }.

viewing-questions-form = Wielu wynajmujących daje Państwu formularz. Nazywa się on { -selbstauskunft }. Przy oglądaniu mieszkania nie muszą go Państwo jeszcze wypełnić w całości. Jeśli przy jakimś pytaniu nie są Państwo pewni, proszę zapytać w poradni, zanim Państwo odpowiedzą.

viewing-fair-title = Gdy ktoś traktuje Państwa gorzej

viewing-fair =
    Nikomu nie wolno traktować Państwa gorzej przy szukaniu mieszkania z powodu Państwa pochodzenia lub koloru skóry. Dotyczy to na przykład odmowy tylko z powodu Państwa nazwiska. Jest niewiele wyjątków. Jeden z nich może być taki: wynajmujący sam mieszka na tej samej posesji. Także płeć, religia, niepełnosprawność, wiek i tożsamość seksualna często nie są dozwolonym powodem. Ta ochrona najczęściej obowiązuje tylko wtedy, gdy wynajmujący wynajmuje więcej niż { $fairness-flats ->
        [one] { $fairness-flats } mieszkanie
        [few] { $fairness-flats } mieszkania
        [many] { $fairness-flats } mieszkań
       *[other] { $fairness-flats } mieszkania
    }.

viewing-fair-note = { $fairness-law }. To ogólna ustawa o równym traktowaniu.

viewing-fair-deadline =
    Czasami mają Państwo wtedy prawo do pieniędzy. To roszczenie muszą Państwo zgłosić wynajmującemu w ciągu { $discrimination-months ->
        [one] { $discrimination-months } miesiąca
        [few] { $discrimination-months } miesięcy
        [many] { $discrimination-months } miesięcy
       *[other] { $discrimination-months } miesiąca
    }, najlepiej na piśmie. Proszę liczyć od dnia, w którym to się stało. Wtedy na pewno się Państwo nie spóźnią. Dlatego proszę szybko poszukać pomocy w biurze antydyskryminacyjnym ({ -antidiskriminierungsbuero }). Porady są bezpłatne: <a name="card-adb"></a>. Mogą Państwo tam także tylko porozmawiać o tym, co się stało.

viewing-proof = Proszę od razu zapisać, co się stało: dzień, godzinę, nazwiska, dokładne słowa. Proszę zapisać też, kto był przy tym. Proszę zachować ogłoszenia i wiadomości. Czasami osoba z niemieckim nazwiskiem dostaje zaproszenie, a Państwo nie. Także to może wskazywać na gorsze traktowanie.

## Kapitel Mietvertrag

lease-title = Umowa najmu

lease-intro = Umowa najmu (<span lang="de">Mietvertrag</span>) reguluje, co Państwo płacą i co Państwu wolno. Proszę przeczytać ją całą. Proszę nie podpisywać pod presją. Warto poprosić o czas do namysłu albo zabrać tekst do poradni. Proszę pytać o każde słowo, którego Państwo nie rozumieją. Warto poprosić o egzemplarz ze wszystkimi podpisami i dobrze go przechowywać.

lease-content-title = To powinno być w umowie

lease-content-flat = Nazwiska wszystkich najemców i wynajmującego, adres, piętro i wielkość mieszkania. Kto podpisuje, ten musi też płacić.

lease-content-rent = { -kaltmiete }, { -nebenkosten } (<span lang="de">Nebenkosten</span>) i { -kaution } (<span lang="de">Kaution</span>), zawsze jako kwota w euro. Jeśli czegoś brakuje, proszę zapytać.

lease-content-start = Dzień wprowadzenia się. Jeśli w umowie jest też data zakończenia, proszę dać to do sprawdzenia. Przed tą datą najczęściej nie mogą Państwo wypowiedzieć umowy ze zwykłym okresem wypowiedzenia. To samo obowiązuje, gdy w umowie jest „{ -kuendigungsverzicht }” (rezygnacja z prawa do wypowiedzenia): wtedy najczęściej przez pewien czas nie mogą Państwo wypowiedzieć umowy.

lease-content-promises = Wszystko, co Państwu obiecano, na przykład nowa podłoga. To, co tylko powiedziano, trudno później udowodnić.

lease-content-pets = Czy wolno mieć zwierzęta domowe. Proszę zapytać wcześniej, także wtedy, gdy w umowie nic o tym nie ma.

lease-kinds-title = Na czas określony, z meblami, mieszkanie wspólne

lease-kinds = Niektóre umowy są inne. Proszę czytać je szczególnie uważnie.

lease-kind-fixed = <strong>Na czas określony (<span lang="de">befristet</span>):</strong> W umowie jest ustalony ostatni dzień. Taka umowa nazywa się też { -zeitmietvertrag }. Wynajmujący potrzebuje do tego powodu z ustawy. Jeden przykład: później chce sam tam mieszkać. Ten powód musi podać Państwu na piśmie przy podpisaniu umowy. Inaczej umowa jest na czas nieokreślony, czyli bez ustalonego końca ({ $fixed-term-law }).

lease-kind-waiver = <strong>{ -kuendigungsverzicht }:</strong> Przez pewien czas nie mogą Państwo wypowiedzieć umowy, nawet jeśli znajdą Państwo inne mieszkanie. Proszę to podpisać tylko wtedy, gdy na pewno zostaną tam Państwo tak długo.

lease-kind-short = <strong>Tylko na krótki czas:</strong> Czasami ktoś wynajmuje mieszkanie tylko przejściowo (<span lang="de">vorübergehend</span>), na przykład na czas swojego wyjazdu (<span lang="de">Zwischenmiete</span>). Wtedy często nie ma ochrony przed wypowiedzeniem ({ -kuendigung }). Często nie obowiązuje wtedy także { -mietpreisbremse } ({ $exempt-law }). Proszę zapytać, dlaczego umowa jest taka krótka.

lease-kind-furnished = <strong>Z meblami (<span lang="de">möbliert</span>):</strong> W mieszkaniu są już meble. Proszę o wpisanie listy mebli do umowy. Proszę zapytać, ile kosztują meble. Jeśli pokój znajduje się w mieszkaniu wynajmującego, często mają Państwo mniejszą ochronę: <a name="notice-landlord"></a>.

lease-kind-shared = <strong>Mieszkanie wspólne (<span lang="de">WG</span>):</strong> Kilka osób mieszka w jednym mieszkaniu. Proszę zapytać, z kim zawierają Państwo umowę. Jeśli podpisują Państwo razem z innymi, być może będą Państwo musieli zapłacić cały czynsz. Wypowiedzieć umowę można wtedy też tylko razem. Jeśli pokój wynajmuje Państwu główny najemca (<span lang="de">Hauptmieter*in</span>), nazywa się to { -untermiete } (podnajem). Warto poprosić o dowód, że wynajmujący się zgadza.

lease-painting-title = Kto musi malować?

lease-painting = Malowanie i tapetowanie często nazywa się w umowie „{ -schoenheitsreparaturen }”. To zadanie wynajmującego, chyba że umowa skutecznie przenosi je na Państwa. Jeśli mieszkanie przy wprowadzeniu się nie było odnowione, najczęściej nie muszą Państwo malować. Sztywne terminy bez wyjątków też są nieskuteczne. Zanim kupią Państwo farbę, proszę dać umowę do sprawdzenia.

lease-painting-note = { $painting-law } i wyroki Federalnego Trybunału Sprawiedliwości ({ -bundesgerichtshof }), na przykład <span lang="de">VIII ZR 185/14</span>. To najwyższy niemiecki sąd w sprawach najmu.

lease-sublet-title = Przyjmowanie innych osób

lease-family = Mąż lub żona i Państwa dzieci mogą się do Państwa wprowadzić. Nie potrzebują Państwo na to zgody. Proszę jednak wcześniej powiedzieć o tym wynajmującemu, najlepiej na piśmie. Gości też mogą Państwo mieć bez pytania.

lease-sublet = Jeśli chcą Państwo wynająć komuś mieszkanie lub pokój, zawsze potrzebują Państwo wcześniej zgody. Nazywa się to podnajem. Jeśli chodzi o <strong>część</strong> mieszkania, często mają Państwo prawo do tej zgody. Potrzebny jest do tego dobry powód, który powstał dopiero po rozpoczęciu umowy ({ $sublet-law }). Proszę napisać do wynajmującego, kogo chcą Państwo przyjąć i dlaczego. Proszę poczekać na odpowiedź.

lease-brake-title = Czy czynsz jest za wysoki?

lease-brake = W { -city(case: "loc") } obowiązuje { -mietpreisbremse }, czyli ograniczenie wysokości czynszu. Przy nowej umowie czynsz może być najwyżej o { $brake-percent } wyższy niż „<span lang="de">ortsübliche Vergleichsmiete</span>”. To miejscowy czynsz porównawczy, czyli czynsz, jaki jest tutaj typowy dla podobnych mieszkań. { -mietspiegel } to zestawienie, które pomaga go oszacować. W { -city(case: "loc") } dostaną je Państwo tutaj: { $immobilienboerse-name }, telefon { $immobilienboerse-phone }. Proszę szukać w nim według wielkości, położenia i wieku mieszkania. W obliczeniach pomoże poradnia.

lease-brake-note = { $brake-law }. To, że ograniczenie obowiązuje w { -city(case: "loc") }, jest zapisane w rozporządzeniu (<span lang="de">Verordnung</span>). To przepis rządu kraju związkowego. Rozporządzenie obowiązuje od { $brake-since }, a ograniczenie do { $brake-until } (stan tej informacji: { $ordinance-as-of }). Koloński { -mietspiegel } jest z { $mietspiegel-issue }. W ustawie takie zestawienie nazywa się „<span lang="de">einfacher Mietspiegel</span>” (zestawienie proste).

lease-brake-exceptions = Są wyjątki. Najczęstszy: poprzedni najemca już płacił więcej. Wtedy czynsz najczęściej może być tak wysoki także dla Państwa. Ograniczenie nie dotyczy też nowych budynków, które dopiero po { $brake-new-building } po raz pierwszy były użytkowane i wynajęte. Nie dotyczy też pierwszego wynajęcia po gruntownej modernizacji ({ -modernisierung }). To znaczy: mieszkanie stało się o wiele lepsze. Najczęściej wynajmujący musi poinformować Państwa o wyjątku przed podpisaniem umowy. Jeśli tego nie zrobił, na początku nie wolno mu powoływać się na wyjątek. Wtedy ograniczenie i tak obowiązuje.

lease-brake-complain-title = Jak mogą się Państwo bronić

lease-brake-complain =
    Proszę napisać do wynajmującego, że czynsz jest za wysoki. Taka skarga nazywa się { -ruege }. Wystarczy e-mail. Proszę nie czekać długo. Mogą Państwo żądać zwrotu pieniędzy nadpłaconych od pierwszego dnia, jeśli spełnione są dwa warunki. Po pierwsze: { -ruege } dociera w ciągu pierwszych { $complaint-months ->
        [one] { $complaint-months } miesiąca
        [few] { $complaint-months } miesięcy
        [many] { $complaint-months } miesięcy
       *[other] { $complaint-months } miesiąca
    } od początku umowy najmu. Po drugie: { -ruege } dociera, <strong>zanim</strong> skończy się umowa najmu. Jeśli { -ruege } dotrze później, mogą Państwo żądać zwrotu tylko tych pieniędzy, które nadpłacą Państwo potem. Jeśli dotrze dopiero po końcu umowy, nic Państwo nie odzyskają ({ $complaint-law }).

lease-brake-letter = Jeśli wynajmujący przed zawarciem umowy wskazał Państwu jakiś wyjątek, proszę zasięgnąć porady. Wtedy proszę w skardze ({ -ruege }) odnieść się dokładnie do tego wyjątku. Inaczej { -ruege } najczęściej nie pomaga. Wzór listu jest tutaj: <a name="letters"></a>. Jeśli nikt nie wskazał Państwu żadnego wyjątku, proszę skreślić w liście zdanie ze słowem „<span lang="de">Auskunft</span>” (informacja). Proszę zachować kopię i dowód, że list dotarł.

## Kapitel Kaution und Makler

deposit-title = Kaucja i pośrednik

deposit-intro = { -kaution(case: "capital") } (<span lang="de">Kaution</span>) to pieniądze jako zabezpieczenie. Wynajmujący przechowuje je, dopóki Państwo tam mieszkają. Po wyprowadzce dostaną je Państwo z powrotem, jeśli nie ma żadnych zaległości. Proszę płacić tylko za pokwitowaniem.

deposit-limit =
    { $deposit-months ->
        [one] { -kaution(case: "capital") } może wynosić najwyżej { $deposit-months } miesięczny czynsz.
        [few] { -kaution(case: "capital") } może wynosić najwyżej { $deposit-months } miesięczne czynsze.
        [many] { -kaution(case: "capital") } może wynosić najwyżej { $deposit-months } miesięcznych czynszów.
       *[other] { -kaution(case: "capital") } może wynosić najwyżej { $deposit-months } miesięcznego czynszu.
    } Liczy się przy tym czynsz bez { -nebenkosten(case: "gen") } (<span lang="de">Nebenkosten</span>). Przykład: { -kaltmiete } wynosi { $example-cold-rent }. Wtedy { -kaution } może wynosić najwyżej { $example-deposit }.

deposit-limit-note = { $deposit-law }.

deposit-parts =
    { $deposit-parts ->
        [1] Płacą Państwo całą { -kaution(case: "acc") } od razu.
        [few] Mogą Państwo płacić { -kaution(case: "acc") } w { $deposit-parts } równych częściach, co miesiąc jedną.
        [many] Mogą Państwo płacić { -kaution(case: "acc") } w { $deposit-parts } równych częściach, co miesiąc jedną.
       *[other] Mogą Państwo płacić { -kaution(case: "acc") } w { $deposit-parts } równej części, co miesiąc jedną.
    } Pierwszą wpłatę trzeba zrobić dopiero wtedy, gdy zaczyna się umowa najmu, a nie już przy podpisaniu umowy. Najlepiej płacić przelewem. Wtedy mają Państwo dowód.

deposit-safe = Wynajmujący musi ulokować Państwa pieniądze oddzielnie od swoich. Odsetki należą do Państwa. W domach studenckich nie musi być odsetek. Proszę zapytać, gdzie są Państwa pieniądze. Czasami zamiast pieniędzy możliwe jest także poręczenie ({ -buergschaft }). Wtedy na przykład bank obiecuje, że za Państwa zapłaci.

deposit-not-rent = Także w ostatnich miesiącach proszę płacić czynsz. Proszę nie odliczać { -kaution(case: "gen") } od czynszu na własną rękę. Inaczej powstają długi za czynsz.

deposit-back = Tutaj przeczytają Państwo, kiedy dostaną pieniądze z powrotem: <a name="moving-out-deposit"></a>. Jeśli otrzymują Państwo pieniądze z urzędu { -jobcenter }, proszę zapytać o pożyczkę, zanim podpiszą Państwo umowę: <a name="money-jobcenter-move"></a>.

deposit-broker-title = Kto płaci pośrednikowi?

deposit-broker = Pośrednicy (po niemiecku <span lang="de">Makler</span>) pomagają znaleźć mieszkanie lub najemcę. Najczęściej płaci ten, kto im to zlecił. Często jest to wynajmujący. Państwo płacą tylko wtedy, gdy spełnione są oba warunki:

deposit-broker-order = Sami zlecili Państwo szukanie, i to w formie tekstowej, na przykład e-mailem. Samo powiedzenie przez telefon nie wystarczy.

deposit-broker-only = Pośrednik szukał mieszkania tylko dla Państwa i nie znał go wcześniej.

deposit-broker-warning = Proszę nie płacić zaliczki: jest zabroniona. Za mieszkania dotowane pośrednikom w ogóle nie wolno żądać od Państwa pieniędzy. Proszę też nie płacić za samo obejrzenie mieszkania.

deposit-broker-cap =
    Jeśli muszą Państwo zapłacić, te pieniądze nazywają się { -provision } (prowizja). Może ona wynosić najwyżej { $broker-cap-months ->
        [one] { $broker-cap-months } miesięczny czynsz
        [few] { $broker-cap-months } miesięczne czynsze
        [many] { $broker-cap-months } miesięcznych czynszów
       *[other] { $broker-cap-months } miesięcznego czynszu
    } bez { -nebenkosten(case: "gen") }. Do tego dochodzi podatek VAT ({ $broker-cap-law }).

deposit-takeover = Czasami ktoś chce, żeby kupili Państwo kuchnię lub meble, które zostają w mieszkaniu. Te pieniądze nazywają się { -abloese }. Nie muszą Państwo płacić o wiele więcej, niż te rzeczy są warte. Za samo to, że ktoś się wyprowadza, nikomu nie wolno żądać od Państwa pieniędzy. Wyjątkiem są koszty przeprowadzki z rachunkiem ({ $takeover-law }).

deposit-broker-note = { $broker-law }. Ta ustawa reguluje pośrednictwo w wynajmie mieszkań.

## Kapitel Einzug

moving-in-title = Wprowadzenie się

moving-in-intro = Mają Państwo klucz. Gratulujemy! Teraz trzeba szybko załatwić kilka spraw. Proszę też zadbać o swoje nazwisko przy dzwonku i na skrzynce na listy. Inaczej poczta nie dotrze.

moving-in-record-title = Przekazanie mieszkania

moving-in-record = Proszę obejść z wynajmującym wszystkie pomieszczenia. Proszę wspólnie zapisać, w jakim stanie jest mieszkanie. Ten dokument to { -uebergabeprotokoll } (<span lang="de">Übergabeprotokoll</span>). Chroni on Państwa przy wyprowadzce. Proszę podpisać tylko to, co się zgadza. Przekazanie proszę przeprowadzić przy świetle dziennym i zabrać ze sobą świadka.

moving-in-reservation = Jeśli znają Państwo usterkę i przejmują mieszkanie bez zastrzeżenia ({ -vorbehalt }), tracą Państwo prawa. Wtedy z powodu tej usterki nie wolno Państwu płacić niższego czynszu. Nie dostaną też Państwo za nią odszkodowania. Przy każdej usterce proszę zapisać w protokole, do kiedy wynajmujący ją naprawi. Proszę wpisać tam też to zdanie: „<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>” (Zastrzegam sobie swoje prawa z powodu tych usterek.) Czasami wynajmujący się na to nie zgadza. Wtedy jeszcze podczas przekazania proszę dać mu osobną kartkę. Są na niej te usterki i to zdanie. Państwa świadek powinien być przy tym obecny ({ $known-defects-law }).

moving-in-reservation-known = To zdanie najczęściej <strong>nie</strong> pomaga przy usterkach, o których wiedzieli Państwo już przed zawarciem umowy najmu. Te usterki wynajmujący najczęściej i tak musi naprawić.

moving-in-check-title = Lista kontrolna: { -uebergabeprotokoll }

moving-in-check-damage = Wszystkie szkody są w protokole, także małe rysy. Są zdjęcia wszystkich pomieszczeń.

moving-in-check-meters = Odczyty liczników prądu, gazu, wody i ogrzewania są zapisane.

moving-in-check-keys = Liczba kluczy jest w protokole.

moving-in-check-works = Ogrzewanie, kuchenka, woda i okna są wypróbowane. Co nie działa, jest w protokole.

moving-in-check-reservation = Przy każdej usterce jest w protokole zapisane, do kiedy będzie naprawiona. Jest tam też moje zastrzeżenie.

moving-in-check-copy = Wszyscy podpisali. Mam kopię.

moving-in-numbers = Proszę zapytać o numer telefonu na nagły wypadek, na przykład gdy coś się stanie z ogrzewaniem, wodą lub windą. Proszę go zapisać. Jeśli zgubią Państwo klucz, proszę od razu powiedzieć o tym wynajmującemu.

moving-in-insurance = „<span lang="de">Haftpflichtversicherung</span>” (ubezpieczenie od odpowiedzialności cywilnej) może zapłacić, jeśli przez przypadek uszkodzą Państwo cudzą rzecz. Proszę zapytać w poradni, czy jest to dla Państwa potrzebne.

moving-in-picture = Proszę sfotografować każdy licznik tak, by można było odczytać wszystkie cyfry.
    .alt = Dłoń trzyma telefon przed licznikiem na ścianie. Na telefonie widać licznik. Obok wisi kartka z listą odhaczonych punktów.

moving-in-register-title = Zameldowanie adresu

moving-in-register =
    Proszę zameldować się w ciągu { $register-weeks ->
        [one] { $register-weeks } tygodnia
        [few] { $register-weeks } tygodni
        [many] { $register-weeks } tygodni
       *[other] { $register-weeks } tygodnia
    } od wprowadzenia się. Można to zrobić w biurze miasta, które nazywa się { -kundenzentrum }, w niektóre dni tylko po umówieniu terminu: <a name="card-kundenzentrum"></a>. Proszę zabrać dowody osobiste lub paszporty wszystkich, którzy się wprowadzają. Za zbyt późne zameldowanie może grozić kara pieniężna do { $register-fine }.

moving-in-register-note = { $register-law }. To federalna ustawa o meldunku.

moving-in-confirmation = Potrzebny jest do tego dokument { -wohnungsgeberbestaetigung }. W tym dokumencie wynajmujący potwierdza, że się Państwo wprowadzili. Umowa najmu nie wystarczy. Wynajmujący musi dać go Państwu w takim samym terminie. Jeśli go Państwo nie dostaną, proszę od razu powiedzieć o tym w biurze { -kundenzentrum }.

moving-in-sham = Proszę meldować się tylko tam, gdzie naprawdę Państwo mieszkają. Proszę też nie pozwalać, by z Państwa adresu korzystał ktoś, kto z Państwem nie mieszka. Kto użycza do tego swojego adresu, być może będzie musiał zapłacić karę pieniężną do { $sham-address-fine }.

moving-in-power-title = Prąd i { -rundfunkbeitrag }

moving-in-power = Jeśli korzystają Państwo z prądu, a nie mają Państwo własnej umowy, prąd dostarcza { -grundversorger }. Tak nazywa się firma, która musi zaopatrywać wszystkie gospodarstwa domowe. W ten sposób też powstaje umowa. Nazywa się „<span lang="de">Grundversorgung</span>” i nie kończy się sama. Proszę zapytać wynajmującego, która to firma. Proszę się tam zgłosić i podać stan licznika. Proszę też zapytać, kto dostarcza gaz, jeśli sami Państwo nim ogrzewają lub na nim gotują. Potem proszę porównać oferty. Przed zmianą proszę sprawdzić cenę, czas trwania umowy i okres wypowiedzenia.

moving-in-power-note =
    { $power-law }. Od { $supplier-switch-since } techniczna zmiana firmy trwa w dni robocze { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } godzinę
        [few] { $supplier-switch-hours } godziny
        [many] { $supplier-switch-hours } godzin
       *[other] { $supplier-switch-hours } godziny
    }. „<span lang="de">Ersatzversorgung</span>” (dostawa zastępcza) to coś innego niż <span lang="de">Grundversorgung</span>. Trwa ona najwyżej { $substitute-supply-months ->
        [one] { $substitute-supply-months } miesiąc
        [few] { $substitute-supply-months } miesiące
        [many] { $substitute-supply-months } miesięcy
       *[other] { $substitute-supply-months } miesiąca
    }.

moving-in-broadcasting = Za radio i telewizję jest opłata { -rundfunkbeitrag }. Do { $broadcasting-fee-until } włącznie wynosi ona { $broadcasting-fee } miesięcznie, czyli { $broadcasting-fee-quarter } kwartalnie. Potem kwota może się zmienić. Listy w tej sprawie wysyła „<span lang="de">Beitragsservice</span>” (instytucja, która pobiera tę opłatę). Jeśli za Państwa mieszkanie jeszcze nikt nie płaci, proszę zgłosić tam mieszkanie: <a name="broadcasting-page"></a>. Opłatę { -rundfunkbeitrag } płaci się od mieszkania, a nie od osoby. Przy niektórych świadczeniach z urzędu nie muszą Państwo płacić. W tym celu proszę złożyć wniosek. Jeśli mieszkają Państwo z innymi, proszę uzgodnić, kto płaci, i podzielić się kosztami.

moving-in-cutoff-title = Gdy firma chce odłączyć prąd lub gaz

moving-in-cutoff = Jeśli nie płacą Państwo za prąd lub gaz, firma może zagrozić odłączeniem. W liście jest słowo { -sperrung }: firma chce odłączyć prąd lub gaz. Musi wcześniej Państwu o tym napisać. Proszę nie czekać, aż prąd lub gaz zostanie odłączony.

moving-in-cutoff-call = Proszę zadzwonić do firmy i zapytać o płacenie w ratach. { -grundversorger } musi Państwu to zaproponować, jeśli po groźbie odłączenia Państwo tego zażądają. W liście nazywa się to „<span lang="de">Abwendungsvereinbarung</span>” (umowa, która zapobiega odłączeniu). Potem proszę punktualnie płacić raty i wszystkie nowe rachunki.

moving-in-cutoff-office = Proszę od razu zapytać w urzędzie { -jobcenter } lub w urzędzie socjalnym (<span lang="de">Sozialamt</span>). Czasami przejmują one długi za prąd lub gaz, najczęściej jako pożyczkę.

moving-in-cutoff-health = Proszę napisać do firmy, jeśli odłączenie ({ -sperrung }) byłoby u Państwa dla kogoś niebezpieczne. Przykłady to chore dziecko lub urządzenie, którego ktoś potrzebuje do życia. Wtedy firmie często nie wolno odłączyć prądu ani gazu. Proszę dołączyć dowód.

moving-in-cutoff-note = { $cutoff-law }.

## Kapitel Miete und Nebenkosten

costs-title = Czynsz i koszty dodatkowe

costs-intro = Co miesiąc płacą Państwo czynsz i część kosztów domu. Raz w roku jest rozliczenie (<span lang="de">Abrechnung</span>). Kto rozumie rozliczenie, może znaleźć błędy i zaoszczędzić pieniądze.

costs-words = { -kaltmiete } to pieniądze tylko za mieszkanie. Do tego dochodzą { -nebenkosten } (<span lang="de">Nebenkosten</span>), na przykład za wodę, śmieci i najczęściej też za ogrzewanie. W umowie i w ustawie nazywają się „<span lang="de">Betriebskosten</span>”. Wszystko razem nazywa się { -warmmiete }. Proszę dokładnie sprawdzić w umowie, czy ogrzewanie wlicza się w { -nebenkosten(case: "acc") }. Czasami płacą Państwo za nie osobno, na przykład przy własnej umowie na gaz. Prąd najczęściej nie jest wliczony. Dlatego w każdym ogłoszeniu proszę sprawdzić: czy cena jest „zimna” (<span lang="de">kalt</span>), czy „ciepła” (<span lang="de">warm</span>)?

costs-example = Przykład ze zmyślonymi kwotami

costs-column-part = Za co Państwo płacą

costs-column-amount = Kwota na miesiąc

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(case: "capital") }: woda, śmieci, dom

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = { -nebenkosten(case: "capital") }: ogrzewanie i ciepła woda

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Co to są koszty dodatkowe?

costs-who =
    { -nebenkosten(case: "capital") } płacą Państwo tylko wtedy, gdy jest to zapisane w umowie. Ustawa wymienia { $cost-kinds ->
        [one] { $cost-kinds } rodzaj
        [few] { $cost-kinds } rodzaje
        [many] { $cost-kinds } rodzajów
       *[other] { $cost-kinds } rodzaju
    } takich kosztów. Administracja i naprawy do nich nie należą. Jeśli coś takiego jest w Państwa rozliczeniu, proszę zapytać.

costs-who-note = { $costs-law }. BetrKV to rozporządzenie o kosztach eksploatacji.

costs-table = Kto za co płaci?

costs-column-cost = Koszty

costs-column-payer = Kto płaci?

costs-row-heating = Ogrzewanie, ciepła woda, woda, ścieki

costs-row-waste = Śmieci, sprzątanie ulic, podatek gruntowy

costs-row-house = Winda, światło na korytarzu, dozorca, ogród, sprzątanie domu, zwalczanie szkodników

costs-row-more = Komin, ubezpieczenie domu, pralnia

costs-row-repairs = Naprawy domu i administracja

costs-payer-tenant = Państwo, jeśli jest to zapisane w umowie

costs-payer-landlord = wynajmujący; wyjątek patrz niżej

costs-small-repairs-title = Drobne naprawy

costs-small-repairs = W wielu umowach jest zdanie o „<span lang="de">Kleinreparaturen</span>” (drobne naprawy). Według niego mają Państwo sami płacić za drobne naprawy, na przykład za naprawę kranu. Nie każde takie zdanie jest ważne. Proszę dać je do sprawdzenia, zanim Państwo zapłacą. Za inne naprawy w domu płaci wynajmujący. Za to, co sami Państwo zepsuli, najczęściej muszą Państwo zapłacić.

costs-statement-title = Roczne rozliczenie

costs-statement =
    Najczęściej co miesiąc płacą Państwo zaliczkę. Po roku wynajmujący robi rozliczenie. { -abrechnung(form: "own", case: "capital") } ({ -abrechnung }) musi dotrzeć do Państwa w ciągu { $statement-months ->
        [one] { $statement-months } miesiąca
        [few] { $statement-months } miesięcy
        [many] { $statement-months } miesięcy
       *[other] { $statement-months } miesiąca
    } od końca roku rozliczeniowego. Jeśli przyszło za późno, z reguły nie muszą Państwo nic dopłacać. Proszę zachować wszystkie rozliczenia.

costs-check =
    Proszę sprawdzić rozliczenie. Mogą Państwo obejrzeć wszystkie dokumenty do niego (<span lang="de">Belege</span>), na przykład faktury firm. List w tej sprawie: <a name="letters"></a>. Jeśli coś się nie zgadza, proszę zgłosić sprzeciw w ciągu { $objection-months ->
        [one] { $objection-months } miesiąca
        [few] { $objection-months } miesięcy
        [many] { $objection-months } miesięcy
       *[other] { $objection-months } miesiąca
    } od otrzymania rozliczenia. Proszę porównać z zeszłym rokiem. Jeśli koszty mocno wzrosły, warto poprosić o wyjaśnienie.

costs-info-title = Ogrzewanie, CO₂ i telewizja

costs-info-heating = Jeśli Państwa urządzenia są odczytywane na odległość, co miesiąc dostają Państwo dane o swoim zużyciu.

costs-info-carbon =
    Kosztami CO₂ za olej opałowy i gaz dzielą się Państwo z wynajmującym. Jeśli mają Państwo własną umowę na gaz, muszą Państwo sami zażądać od niego jego udziału. Proszę napisać do niego w ciągu { $carbon-months ->
        [one] { $carbon-months } miesiąca
        [few] { $carbon-months } miesięcy
        [many] { $carbon-months } miesięcy
       *[other] { $carbon-months } miesiąca
    } od rachunku firmy gazowej. Wystarczy e-mail ({ $carbon-law }).

costs-info-cable =
    Kosztów telewizji kablowej od { $cable-since } nie wolno już wpisywać do rozliczenia ({ $cable-law }). To częsty błąd. Jeśli mają Państwo telewizję lub internet przez wynajmującego, po { $cable-months ->
        [one] { $cable-months } miesiącu
        [few] { $cable-months } miesiącach
        [many] { $cable-months } miesiącach
       *[other] { $cable-months } miesiąca
    } mogą Państwo u niego z tego zrezygnować.

costs-overcharge = Jeśli czynsz jest wyższy od miejscowego czynszu porównawczego (<span lang="de">ortsübliche Vergleichsmiete</span>) o więcej niż { $overcharge-percent }, może to być zabronione. Miejski nadzór mieszkaniowy ({ -wohnungsaufsicht }) bezpłatnie sprawdza takie przypadki: <a name="card-housing-office"></a>.

## Kapitel Leben im Haus

living-title = Życie w domu

living-intro = W domu mieszka wiele osób. Przywitanie się na klatce schodowej to dobry początek. Zasady często zawiera { -hausordnung } (<span lang="de">Hausordnung</span>). Wisi on na korytarzu albo jest częścią umowy. Proszę raz przeczytać wszystkie zasady. Często chodzi o sprzątanie, rowery, pralnię i ciszę.

living-waste-title = Segregacja śmieci

living-waste = W { -city(case: "loc") } pojemniki rozpoznają Państwo po kolorze pokrywy. Urządzeń elektrycznych, baterii i szkła nie wolno wrzucać do żadnego z tych pojemników. Proszę zapytać dozorcę lub miejską firmę od śmieci (<span lang="de">Abfallwirtschaftsbetriebe</span>), gdzie je oddać: <a name="living-bulky"></a>. Proszę segregować starannie: to jest dobre dla środowiska.

living-bins-picture = Cztery pokrywy, cztery rodzaje śmieci: szara, niebieska, żółta i brązowa.
    .alt = Cztery pojemniki na śmieci stoją obok siebie. Pierwsza pokrywa jest szara, druga niebieska, trzecia żółta, czwarta brązowa.

living-bins-table = Co do którego pojemnika?

living-bins-column-lid = Pokrywa

living-bins-column-in = To wrzucamy

living-bins-column-out = Tego nie

living-bin-grey = Szara: odpady zmieszane

living-bin-grey-in = odpady, które nie pasują do żadnego innego pojemnika

living-bin-grey-out = szkło, baterie, urządzenia elektryczne

living-bin-blue = Niebieska: papier

living-bin-blue-in = papier i kartony

living-bin-blue-out = opakowania z plastiku lub metalu

living-bin-yellow = Żółta: { -wertstofftonne }

living-bin-yellow-in = opakowania i inne rzeczy z plastiku lub metalu

living-bin-yellow-out = urządzenia elektryczne, baterie, szkło, papier

living-bin-brown = Brązowa: bio

living-bin-brown-in = bioodpady z kuchni i ogrodu

living-bin-brown-out = opakowania, plastik

living-waste-rules = Śmieci na co dzień

living-waste-do-flat = Zgnieść kartony, potem włożyć do niebieskiego pojemnika

living-waste-do-plan = Zapytać, kiedy opróżnia się pojemniki

living-waste-dont-beside = Stawiać śmieci obok pojemnika

living-waste-dont-stairs = Stawiać meble na korytarzu lub w piwnicy

living-bulky = Duże rzeczy, takie jak meble, to odpady wielkogabarytowe (<span lang="de">Sperrmüll</span>). Firma <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, w skrócie <span lang="de">AWB</span>, odbiera je na zgłoszenie. Mogą też Państwo zawieźć je sami: { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street }; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. Stan na rok { $bulky-as-of }, proszę wcześniej sprawdzić: <a name="awb-page"></a>. Proszę nie stawiać niczego na ulicy bez umówionego terminu.

living-quiet-title = Cisza

living-quiet = Od godziny { $quiet-from } do { $quiet-to } trwa cisza nocna ({ $quiet-law }). Wtedy nie wolno przeszkadzać innym. Także w niedziele i święta: żadnych głośnych prac, na przykład wiercenia. Ciszę w południe może przewidywać { -hausordnung }. Jeśli urządzają Państwo przyjęcie, proszę wcześniej powiedzieć o tym sąsiadom. Jeśli coś przeszkadza Państwu, proszę najpierw życzliwie ze sobą porozmawiać.

living-quiet-note = LImSchG to ustawa kraju związkowego o ochronie przed hałasem i zanieczyszczeniami. Dotyczy ona nocy. Niedziel i świąt dotyczy osobna ustawa kraju związkowego.

living-air-title = Wietrzenie i ogrzewanie

living-air = Podczas gotowania, kąpieli pod prysznicem i snu do powietrza trafia woda. Jeśli osiada na zimnych ścianach, może rosnąć pleśń. Dlatego: wietrzyć i ogrzewać. Podczas wietrzenia proszę przykręcić ogrzewanie. Potem proszę znów zamknąć okna.

living-air-picture = Z lewej dobrze: okno jest szeroko otwarte. Z prawej źle: okno jest uchylone przez cały dzień.
    .alt = Dwa okna obok siebie. Z lewej okno jest szeroko otwarte, strzałki pokazują świeże powietrze, nad nim jest znak zgody. Z prawej okno jest tylko uchylone, nad nim jest krzyżyk.

living-air-rules = Przeciw pleśni

living-air-do-wide =
    Kilka razy dziennie szeroko otwierać okna na { $airing-minutes ->
        [one] { $airing-minutes } minutę
        [few] około { $airing-minutes } minut
        [many] około { $airing-minutes } minut
       *[other] około { $airing-minutes } minuty
    }

living-air-do-steam = Wietrzyć od razu po kąpieli i gotowaniu

living-air-do-gap = Ustawiać meble w pewnej odległości od ściany zewnętrznej

living-air-dont-tilted = Zostawiać okno uchylone przez cały dzień

living-air-dont-cold =
    Dopuszczać, by w pokoju było mniej niż około { $room-temperature ->
        [one] { $room-temperature } stopnia
        [few] { $room-temperature } stopni
        [many] { $room-temperature } stopni
       *[other] { $room-temperature } stopnia
    }

living-mould-tip = Pleśń to nie zawsze Państwa wina. Czasami przyczyną jest sam dom. Proszę jej nie ukrywać ani nie zamalowywać. Proszę od razu ją zgłosić: <a name="repairs"></a>. Proszę zrobić zdjęcia i zapisać, jak Państwo wietrzą i ogrzewają.

living-smoke-title = Czujnik dymu

living-smoke = Czujniki dymu ratują życie. Muszą wisieć w sypialni, w pokoju dziecięcym i w korytarzach, którymi ucieka się w razie pożaru. Założyć je musi właściciel. Kto tam mieszka, ten dba, żeby działały. Czasami robi to wynajmujący. Proszę zapytać. Proszę nigdy nie zdejmować czujnika dymu. Jeśli czujnik krótko piszczy, i to ciągle od nowa, najczęściej bateria jest rozładowana.

living-smoke-note = { $smoke-law }. To prawo budowlane dla Nadrenii Północnej-Westfalii.

living-smoke-picture = Czujnik dymu wisi na suficie. Przyciskiem można go sprawdzić.
    .alt = Okrągły biały czujnik dymu wisi na suficie pokoju. Dłoń naciska przycisk jednym palcem. Łuki pokazują głośny dźwięk.

living-changes-title = Gdy chcą Państwo coś przebudować

living-changes = Jeśli chcą Państwo mieć małą instalację słoneczną na balkonie, proszę najpierw zapytać. Także na przebudowę z powodu niepełnosprawności potrzebują Państwo zgody. Najczęściej mają Państwo do niej prawo ({ $changes-law }). Proszę dokładnie opisać, co chcą Państwo zmienić, i dołączyć rysunek.

## Kapitel Etwas ist kaputt

repairs-title = Coś jest zepsute

repairs-intro = Ogrzewanie nie grzeje, woda kapie, ściana jest mokra. Coś takiego to usterka ({ -mangel }). Wynajmujący musi utrzymywać mieszkanie w dobrym stanie. Każdą usterkę muszą Państwo od razu zgłosić. Im wcześniej, tym lepiej dla wszystkich.

repairs-step-report = Proszę zrobić zdjęcia. Proszę od razu zgłosić usterkę na piśmie. List w tej sprawie: <a name="letters"></a>. Jeśli już Państwo dzwonili, mimo to proszę wysłać jeszcze list lub e-mail.

repairs-step-deadline = Proszę wyznaczyć wynajmującemu termin (<span lang="de">Frist</span>). To znaczy: proszę podać dzień, do którego usterka ma być usunięta. Jeśli zimą ogrzewanie nie grzeje, proszę podać dzień, który jest bardzo blisko.

repairs-step-access = Proszę wpuszczać fachowców do mieszkania po uzgodnieniu terminu. Proszę wcześniej zapytać o nazwisko, firmę i godzinę.

repairs-step-help = Jeśli nic się nie dzieje, proszę zasięgnąć rady w stowarzyszeniu najemców ({ -mieterverein }): <a name="card-mieterverein"></a>. Proszę zabrać ze sobą zdjęcia, listy i umowę najmu.

repairs-late = Jeśli nie zgłoszą Państwo usterki, może to drogo kosztować. Być może będą Państwo wtedy musieli zapłacić za szkodę. Mogą Państwo stracić też prawo do niższego czynszu. Dlatego proszę zachować kopię zgłoszenia.

repairs-late-note = { $defects-law }.

repairs-reduction-title = Płacić niższy czynsz?

repairs-reduction =
    Jeśli nie mogą Państwo normalnie korzystać z mieszkania, za ten czas są Państwo winni tylko niższy czynsz. To tak zwane obniżenie czynszu ({ -mietminderung }). Małe usterki się nie liczą. Przy modernizacji, która oszczędza energię, nie obowiązuje to przez { $energy-works-months ->
        [one] { $energy-works-months } miesiąc
        [few] { $energy-works-months } miesiące
        [many] { $energy-works-months } miesięcy
       *[other] { $energy-works-months } miesiąca
    }. O ile mniej się płaci, zależy od usterki. Dlatego dobra rada jest tak ważna.

repairs-reduction-warning = Proszę nie obniżać czynszu na własną rękę. Jeśli obniżą go Państwo za bardzo, powstaną długi za czynsz. Proszę najpierw zasięgnąć porady. Do tego czasu proszę płacić cały czynsz i dopisać: „<span lang="de">Zahlung unter Vorbehalt</span>” (zapłata z zastrzeżeniem). To znaczy: być może będą Państwo później żądać zwrotu tych pieniędzy.

repairs-gas-title = Czuć gaz

repairs-gas-flame = Żadnego ognia, nie włączać ani nie wyłączać światła, nie używać telefonu w mieszkaniu.

repairs-gas-leave = Otworzyć okna, ostrzec wszystkich, natychmiast wyjść.

repairs-gas-call = Zadzwonić dopiero na zewnątrz: { $fire-brigade-phone }.

## Kapitel Mieterhöhung und Kündigung

notice-title = Podwyżka czynszu i wypowiedzenie

notice-intro = List od wynajmującego często budzi lęk. Proszę zachować spokój. Są stałe zasady i terminy. Proszę zachować kopertę i napisać na niej datę. Proszę wcześnie poszukać rady. Proszę niczego nie podpisywać przy drzwiach.

notice-increase-title = Czynsz ma wzrosnąć

notice-increase-kinds = Najpierw proszę sprawdzić, jaki to rodzaj podwyżki. Przy umowie „{ -staffelmiete }” (czynsz stopniowany) już w umowie jest zapisane, kiedy i o ile wzrośnie czynsz. Przy umowie „{ -indexmiete }” (czynsz indeksowany) czynsz zmienia się razem z cenami w Niemczech. Także po modernizacji ({ -modernisierung }) czynsz może wzrosnąć. Także { -nebenkosten } (<span lang="de">Nebenkosten</span>) mogą wzrosnąć bez Państwa zgody. W tych przypadkach podane niżej granice <strong>nie</strong> obowiązują ({ $increase-kinds-law }). Dla mieszkań dotowanych często obowiązują inne zasady.

notice-increase-kinds-advice = Jeśli w takich przypadkach płacą Państwo za mało, powstają długi za czynsz. Proszę najpierw zasięgnąć porady. Przy umowie „{ -staffelmiete }” { -mietpreisbremse } (ograniczenie wysokości czynszu) może dotyczyć każdego stopnia czynszu. Przy umowie „{ -indexmiete }” może dotyczyć tylko czynszu na początku umowy. Więcej na ten temat: <a name="rent-brake"></a>.

notice-increase =
    W innych przypadkach wynajmujący może zażądać, by zgodzili się Państwo na wyższy czynsz. W liście musi być napisane dlaczego. Wystarczy e-mail. Czynsz może wzrosnąć tylko do wysokości miejscowego czynszu porównawczego (<span lang="de">ortsübliche Vergleichsmiete</span>). Gdy podwyżka się zaczyna, czynsz musi być taki sam już od { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } miesiąca
        [few] { $increase-unchanged-months } miesięcy
        [many] { $increase-unchanged-months } miesięcy
       *[other] { $increase-unchanged-months } miesiąca
    }. List może przyjść najwcześniej po upływie { $increase-wait-years ->
        [one] { $increase-wait-years } roku
        [few] { $increase-wait-years } lat
        [many] { $increase-wait-years } lat
       *[other] { $increase-wait-years } roku
    } od ostatniej podwyżki. Podwyżki z powodu { -modernisierung(form: "own", case: "gen") } lub z powodu { -nebenkosten(case: "gen") } nie liczą się przy tym. Jeśli mają Państwo wątpliwości, w sprawdzeniu obliczeń pomoże { -mietspiegel }.

notice-increase-note = { $increase-law }. Ta granica obowiązuje w { -city(case: "loc") } do { $increase-cap-until } (stan tej informacji: { $ordinance-as-of }).

notice-increase-cap =
    Przy takiej podwyżce jest w { -city(case: "loc") } jeszcze druga granica. Czynsz może w ciągu { $increase-cap-years ->
        [one] { $increase-cap-years } roku
        [few] { $increase-cap-years } lat
        [many] { $increase-cap-years } lat
       *[other] { $increase-cap-years } roku
    } wzrosnąć najwyżej o { $increase-cap }. Do tego może dojść podwyżka z powodu { -modernisierung(form: "own", case: "gen") } lub z powodu { -nebenkosten(case: "gen") }.

notice-increase-answer =
    Na odpowiedź mają Państwo czas do końca { $consent-month } miesiąca po otrzymaniu listu. Przykład: list przychodzi { $example-increase-letter }. Wtedy proszę odpowiedzieć do { $example-increase-answer }. Proszę dać list do sprawdzenia, <strong>zanim</strong> Państwo się zgodzą. Do tego czasu proszę nadal punktualnie płacić <strong>stary</strong> czynsz. Proszę jeszcze nie płacić wyższego czynszu: może to zostać uznane za zgodę. Brak odpowiedzi nie jest zgodą. Wtedy jednak wynajmujący może iść do sądu. Ma na to po tym czasie jeszcze { $increase-claim-months ->
        [one] { $increase-claim-months } miesiąc
        [few] { $increase-claim-months } miesiące
        [many] { $increase-claim-months } miesięcy
       *[other] { $increase-claim-months } miesiąca
    }.

notice-increase-steps-title = Czynsz stopniowany i czynsz indeksowany

notice-increase-steps = Przy umowie „{ -staffelmiete }” wszystkie stopnie są już w umowie: kwota podwyżki albo nowy czynsz w euro. Sam procent nie wystarczy. Nie przyjdzie list z pytaniem o Państwa zgodę. Proszę zapisać sobie dni, w których czynsz rośnie. Od tych dni proszę płacić więcej. Z innych powodów czynsz w tym czasie najczęściej nie może wzrosnąć, z wyjątkiem { -nebenkosten(case: "gen") }.

notice-increase-index = Przy umowie „{ -indexmiete }” wynajmujący pisze Państwu, ile wynosi nowy czynsz. Wystarczy e-mail. Musi w nim być kwota w euro. Musi w nim być też „<span lang="de">Preisindex</span>” (wskaźnik cen). To liczba, która pokazuje ceny w Niemczech. W liście powinno być napisane, od kiedy płacą Państwo więcej. Proszę dać obliczenia do sprawdzenia, ale płacić punktualnie.

notice-increase-steps-note = { $increase-steps-law }.

notice-modernisation-title = Modernizacja: hałas i wyższy czynsz

notice-modernisation =
    Przed większą modernizacją ({ -modernisierung }) wynajmujący musi do Państwa napisać. Ten list nazywa się „<span lang="de">Ankündigung</span>” (zapowiedź). Musi przyjść najpóźniej { $works-notice-months ->
        [one] { $works-notice-months } miesiąc
        [few] { $works-notice-months } miesiące
        [many] { $works-notice-months } miesięcy
       *[other] { $works-notice-months } miesiąca
    } przed rozpoczęciem prac. Jest w nim napisane, co będzie robione, jak długo to potrwa i o ile więcej mają Państwo płacić. Najczęściej muszą Państwo znosić te prace (<span lang="de">dulden</span>). To znaczy: muszą Państwo na nie pozwolić.

notice-modernisation-rent = Potem wynajmujący może podnieść czynsz w skali roku o { $works-rent-share } kosztów tych prac. Przykład: prace w Państwa mieszkaniu kosztują { $example-works }. Wtedy czynsz wzrośnie najwyżej o { $example-works-year } rocznie. To jest { $example-works-month } miesięcznie. Naprawy nie liczą się przy tym. Są jeszcze inne granice. Dlatego proszę dać list do sprawdzenia.

notice-modernisation-hardship = Jeśli prace lub wyższy czynsz są dla Państwa zbyt ciężkie, proszę <strong>od razu</strong> napisać o tym wynajmującemu. Termin jest krótki i powinien być podany w liście. Proszę podać wszystkie powody: chorobę, wiek, małe dochody.

notice-modernisation-note = { $works-law }.

notice-leave-title = Wyprowadzka po podwyżce

notice-leave = Czasami nowy czynsz jest dla Państwa za wysoki. Jeśli wynajmujący podnosi czynsz do miejscowego czynszu porównawczego albo z powodu { -modernisierung(form: "own", case: "gen") }, mają Państwo { -sonderkuendigungsrecht } (szczególne prawo do wypowiedzenia). Mogą Państwo wtedy wypowiedzieć umowę, nawet jeśli normalnie jeszcze by Państwo nie mogli. Podwyżka wtedy Państwa nie dotyczy. Czasu na to jest mało. Proszę od razu zasięgnąć porady ({ $leave-law }). Przy umowach „{ -staffelmiete }” i „{ -indexmiete }” to prawo nie dotyczy podwyżki, która jest ustalona w umowie.

notice-landlord-title = Wynajmujący wypowiada umowę

notice-landlord = Wynajmujący z reguły potrzebuje powodu, który uznaje ustawa. Powód musi być podany w liście. { -kuendigung(form: "own", case: "capital") } ({ -kuendigung }) jest najczęściej ważne tylko na papierze z prawdziwym podpisem. Zwykły e-mail, faks lub komunikator nie wystarczą. Wypowiedzenie może być także w liście z sądu. Proszę nie wyprowadzać się od razu. Proszę dać list do sprawdzenia, zanim Państwo odpowiedzą.

notice-landlord-note = { $notice-landlord-law }.

notice-agreement = Czasami wynajmujący chce zawrzeć { -aufhebungsvertrag } (umowę o rozwiązaniu najmu). Umowa najmu kończy się wtedy, bo obie strony mówią „tak”. Nie muszą Państwo tego podpisywać. Po podpisaniu tracą Państwo ochronę przed { -kuendigung(form: "own", case: "ins") }. Proszę wcześniej zasięgnąć porady.

notice-kinds-table = Dwa rodzaje wypowiedzenia

notice-kinds-column-question = Pytanie

notice-kinds-column-immediate = <span lang="de">fristlos</span> (bez okresu)

notice-kinds-column-ordinary = <span lang="de">ordentlich</span> (z okresem)

notice-kinds-row-meaning = Co to znaczy?

notice-kinds-meaning-immediate = bez okresu wypowiedzenia: umowa ma się skończyć od razu.

notice-kinds-meaning-ordinary = z okresem wypowiedzenia: umowa ma się skończyć po kilku miesiącach.

notice-kinds-row-reason = Dlaczego?

notice-kinds-reason-immediate = tylko z ważnego powodu, na przykład z powodu wysokich długów za czynsz

notice-kinds-reason-ordinary = powód z ustawy, na przykład { -eigenbedarf } (potrzeby własne)

notice-kinds-row-pay = Czy pomaga zapłacenie długów za czynsz?

notice-kinds-pay-immediate = tak, jeśli wszystko jest zapłacone na czas

notice-kinds-pay-ordinary = nie

notice-kinds-row-hardship = Czy pomaga { -widerspruch(form: "own") } ({ -widerspruch }) z powodu trudnej sytuacji?

notice-kinds-hardship-immediate = nie

notice-kinds-hardship-ordinary =
    często tak, ale przy długach za czynsz najczęściej nie; najpóźniej { $hardship-months ->
        [one] { $hardship-months } miesiąc
        [few] { $hardship-months } miesiące
        [many] { $hardship-months } miesięcy
       *[other] { $hardship-months } miesiąca
    } przed końcem umowy najmu

notice-kinds-row-next = Co robić?

notice-kinds-next-immediate = jeszcze dzisiaj poszukać pomocy: { -fachstelle }

notice-kinds-next-ordinary = w tym tygodniu dać list do sprawdzenia: { -mieterverein(form: "own") } ({ -mieterverein })

notice-kinds-both = Często oba wypowiedzenia są w <strong>jednym</strong> liście. Wtedy jest tam napisane „<span lang="de">fristlos, hilfsweise ordentlich</span>” (bez okresu wypowiedzenia, a gdyby to było nieskuteczne, z okresem wypowiedzenia). Muszą się Państwo bronić przed oboma.

notice-table = Okresy wypowiedzenia

notice-column-who = Kto wypowiada umowę i jak długo Państwo tam mieszkają?

notice-column-period = Okres

notice-row-tenant = Sami Państwo wypowiadają. Wyjątki: <a name="moving-out-notice"></a>

notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } miesiąc
        [few] { $notice-months } miesiące
        [many] { $notice-months } miesięcy
       *[other] { $notice-months } miesiąca
    }

notice-row-short =
    { $tenancy-years-middle ->
        [one] Wynajmujący wypowiada, a mieszkają tam Państwo krócej niż { $tenancy-years-middle } rok
        [few] Wynajmujący wypowiada, a mieszkają tam Państwo krócej niż { $tenancy-years-middle } lata
        [many] Wynajmujący wypowiada, a mieszkają tam Państwo krócej niż { $tenancy-years-middle } lat
       *[other] Wynajmujący wypowiada, a mieszkają tam Państwo krócej niż { $tenancy-years-middle } roku
    }

notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } miesiąc
        [few] { $landlord-notice-months } miesiące
        [many] { $landlord-notice-months } miesięcy
       *[other] { $landlord-notice-months } miesiąca
    }

notice-row-middle =
    { $tenancy-years-long ->
        [one] Wynajmujący wypowiada, a mieszkają tam Państwo co najmniej { $tenancy-years-middle }, ale krócej niż { $tenancy-years-long } rok
        [few] Wynajmujący wypowiada, a mieszkają tam Państwo co najmniej { $tenancy-years-middle }, ale krócej niż { $tenancy-years-long } lata
        [many] Wynajmujący wypowiada, a mieszkają tam Państwo co najmniej { $tenancy-years-middle }, ale krócej niż { $tenancy-years-long } lat
       *[other] Wynajmujący wypowiada, a mieszkają tam Państwo co najmniej { $tenancy-years-middle }, ale krócej niż { $tenancy-years-long } roku
    }

notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } miesiąc
        [few] { $landlord-notice-months-middle } miesiące
        [many] { $landlord-notice-months-middle } miesięcy
       *[other] { $landlord-notice-months-middle } miesiąca
    }

notice-row-long =
    { $tenancy-years-long ->
        [one] Wynajmujący wypowiada, a mieszkają tam Państwo co najmniej { $tenancy-years-long } rok
        [few] Wynajmujący wypowiada, a mieszkają tam Państwo co najmniej { $tenancy-years-long } lata
        [many] Wynajmujący wypowiada, a mieszkają tam Państwo co najmniej { $tenancy-years-long } lat
       *[other] Wynajmujący wypowiada, a mieszkają tam Państwo co najmniej { $tenancy-years-long } roku
    }

notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } miesiąc
        [few] { $landlord-notice-months-long } miesiące
        [many] { $landlord-notice-months-long } miesięcy
       *[other] { $landlord-notice-months-long } miesiąca
    }

notice-table-exceptions =
    Tabela nie dotyczy wypowiedzenia „<span lang="de">fristlos</span>” (bez okresu wypowiedzenia) ani umów, które są „<span lang="de">befristet</span>” (na czas określony). Czasami umeblowany pokój znajduje się w mieszkaniu, w którym mieszka wynajmujący. Wtedy często obowiązuje mniejsza ochrona. Okres wypowiedzenia może tam być o wiele krótszy, a wynajmujący nie potrzebuje powodu. Czasami w tym domu mieszka także wynajmujący. Jeśli ten dom ma najwyżej { $owner-house-flats ->
        [one] { $owner-house-flats } mieszkanie
        [few] { $owner-house-flats } mieszkania
        [many] { $owner-house-flats } mieszkań
       *[other] { $owner-house-flats } mieszkania
    }, może on wypowiedzieć umowę także bez powodu. Okres wypowiedzenia jest wtedy dłuższy ({ $notice-exceptions-law }).

notice-hardship =
    Być może wyprowadzka byłaby bardzo ciężka dla Państwa lub Państwa rodziny, na przykład z powodu poważnej choroby. Nazywa się to „<span lang="de">Härte</span>” (trudna sytuacja). Trudna sytuacja jest także wtedy, gdy nie znajdują Państwo innego mieszkania, które jest odpowiednie i na które Państwa stać. Dlatego proszę zapisywać, gdzie Państwo szukali. Wtedy mogą Państwo złożyć sprzeciw ({ $hardship-law }). Taki { -widerspruch(form: "own") } ({ -widerspruch }) można wysłać także e-mailem. Musi dotrzeć najpóźniej { $hardship-months ->
        [one] { $hardship-months } miesiąc
        [few] { $hardship-months } miesiące
        [many] { $hardship-months } miesięcy
       *[other] { $hardship-months } miesiąca
    } przed końcem umowy najmu. Proszę dokładnie wyjaśnić, dlaczego wyprowadzka jest tak trudna, i dołączyć dowody. Jeśli ten termin już minął, proszę mimo to od razu zasięgnąć porady. Jeśli wynajmujący nie poinformował Państwa prawidłowo o prawie do sprzeciwu, sprzeciw jest możliwy jeszcze na pierwszej rozprawie w sądzie. Przeciw { -kuendigung(form: "own", case: "dat") } <strong><span lang="de">fristlos</span></strong> (bez okresu wypowiedzenia) sprzeciw nie pomaga.

notice-own-use-title = Wypowiedzenie z powodu potrzeb własnych (<span lang="de">Eigenbedarf</span>)

notice-own-use = Słowo { -eigenbedarf } (potrzeby własne) znaczy: wynajmujący potrzebuje mieszkania dla siebie, dla swojej rodziny lub dla osób ze swojego gospodarstwa domowego. W liście musi być napisane, kto ma się wprowadzić i dlaczego. Samo zdanie „Potrzebuję mieszkania dla siebie” najczęściej nie wystarczy. Musi to też być prawda. Proszę dać list do sprawdzenia.

notice-own-use-bar =
    Czasami po Państwa wprowadzeniu się wynajmowane mieszkanie staje się mieszkaniem własnościowym (<span lang="de">Eigentumswohnung</span>), a potem zostaje sprzedane. W { -city(case: "loc") } nowemu właścicielowi najczęściej przez { $own-use-bar-years ->
        [one] { $own-use-bar-years } rok
        [few] { $own-use-bar-years } lata
        [many] { $own-use-bar-years } lat
       *[other] { $own-use-bar-years } roku
    } nie wolno wtedy wypowiedzieć umowy z powodu { -eigenbedarf(form: "own", case: "gen") }. Ten czas zaczyna się od sprzedaży.

notice-own-use-steps = Proszę nie wyprowadzać się od razu i niczego nie podpisywać. Proszę sprawdzić okres w tabeli powyżej. Proszę zapisać, dlaczego wyprowadzka jest ciężka, i od razu szukać mieszkań. Proszę na czas złożyć sprzeciw, jeśli wyprowadzka jest zbyt ciężka.

notice-own-use-note = { $own-use-law }. Zasada dla { -city(case: "gen") } obowiązuje do { $own-use-bar-until } (stan tej informacji: { $ordinance-as-of }).

notice-arrears-title = Gdy nie mogli Państwo zapłacić czynszu

notice-arrears =
    Jeśli brakuje czynszu lub { -kaution(case: "gen") } (<span lang="de">Kaution</span>), wynajmujący być może ma prawo wypowiedzieć umowę <strong><span lang="de">fristlos</span></strong>. To znaczy: bez okresu wypowiedzenia. Wcześniej nie musi przyjść żadne upomnienie. Ustawa wymienia trzy przypadki. Po pierwsze: w { $arrears-dates ->
        [one] { $arrears-dates } terminie płatności
        [few] { $arrears-dates } terminach płatności
        [many] { $arrears-dates } terminach płatności
       *[other] { $arrears-dates } terminu płatności
    } z rzędu nie płacą Państwo nic albo płacą za mało. Łącznie brakuje przy tym kwoty większej niż { $arrears-short-months ->
        [one] { $arrears-short-months } miesięczny czynsz
        [few] { $arrears-short-months } miesięczne czynsze
        [many] { $arrears-short-months } miesięcznych czynszów
       *[other] { $arrears-short-months } miesięcznego czynszu
    }. Po drugie: w dłuższym czasie powstały długi za czynsz tak wysokie jak { $arrears-months ->
        [one] { $arrears-months } miesięczny czynsz
        [few] { $arrears-months } miesięczne czynsze
        [many] { $arrears-months } miesięcznych czynszów
       *[other] { $arrears-months } miesięcznego czynszu
    }. Po trzecie: część { -kaution(case: "gen") }, którą należało już zapłacić i która nie jest zapłacona, jest tak wysoka jak { $arrears-months ->
        [one] { $arrears-months } miesięczny czynsz
        [few] { $arrears-months } miesięczne czynsze
        [many] { $arrears-months } miesięcznych czynszów
       *[other] { $arrears-months } miesięcznego czynszu
    } bez { -nebenkosten(case: "gen") }.

notice-arrears-cure =
    Najlepiej zapłacić, <strong>zanim</strong> { -kuendigung(form: "own") } do Państwa dotrze. Jeśli wtedy cała kwota jest już u wynajmującego, nie wolno mu już wypowiedzieć umowy <span lang="de">fristlos</span>. Później najczęściej pomaga tylko jedno: cały należny czynsz jest zapłacony, także za czas po wypowiedzeniu. Jeśli wypowiedzenie przyszło z powodu { -kaution(case: "gen") }, należna { -kaution } musi być zapłacona. Termin na to kończy się { $arrears-cure-months ->
        [one] { $arrears-cure-months } miesiąc
        [few] { $arrears-cure-months } miesiące
        [many] { $arrears-cure-months } miesięcy
       *[other] { $arrears-cure-months } miesiąca
    } po tym, jak dotarł do Państwa pozew o eksmisję ({ -raeumungsklage }). W tym { -klage(form: "own", case: "loc") } ({ -klage }) wynajmujący żąda, by się Państwo wyprowadzili. Wystarczy także, jeśli do tego czasu jakiś urząd wiążąco obieca wynajmującemu, że zapłaci wszystko. Wtedy wypowiedzenie <span lang="de">fristlos</span> jest nieskuteczne.

notice-arrears-limits =
    Raty <strong>nie</strong> wystarczą. Po wypowiedzeniu zapłata pomaga tylko raz w ciągu { $arrears-cure-years ->
        [one] { $arrears-cure-years } roku
        [few] { $arrears-cure-years } lat
        [many] { $arrears-cure-years } lat
       *[other] { $arrears-cure-years } roku
    }. Jeśli wynajmujący jest Państwu winien pieniądze, proszę <strong>natychmiast</strong> poprosić poradnię o sprawdzenie, czy mogą Państwo rozliczyć je z długami za czynsz.

notice-arrears-note = { $arrears-law }. W sprawie wypowiedzenia z zachowaniem okresu wypowiedzenia: Federalny Trybunał Sprawiedliwości ({ -bundesgerichtshof }), <span lang="de">VIII ZR 106/23</span>.

notice-arrears-ordinary = <strong>Nawet jeśli zapłacą Państwo wszystko, mogą Państwo stracić mieszkanie.</strong> Często wynajmujący jednocześnie wypowiada umowę także z zachowaniem okresu wypowiedzenia. W liście jest wtedy często napisane „<span lang="de">ordentlich</span>” (z zachowaniem okresu wypowiedzenia) lub „<span lang="de">hilfsweise ordentlich</span>” (z zachowaniem okresu wypowiedzenia, gdyby wypowiedzenie <span lang="de">fristlos</span> było nieskuteczne). To drugie wypowiedzenie <strong>nie</strong> staje się nieskuteczne przez zapłatę. Sprzeciw z powodu trudnej sytuacji najczęściej nie pomaga przeciw temu wypowiedzeniu. Z zachowaniem okresu wypowiedzenia wynajmujący może czasami wypowiedzieć umowę także wtedy, gdy brakuje mniej pieniędzy.

notice-arrears-help = Proszę nie czekać! Proszę <strong>natychmiast</strong> poszukać pomocy, najlepiej jeszcze przed { -kuendigung(form: "own", case: "ins") }. { -fachstelle } pomaga zachować mieszkanie: <a name="card-fachstelle"></a>. { -jobcenter } może przejąć długi za czynsz. Proszę zapytać, czy jakiś urząd obieca wynajmującemu na piśmie, że zapłaci wszystko. Każdy list z sądu proszę od razu otworzyć i przestrzegać podanych w nim terminów. Jeśli zaproponują Państwo spłatę w ratach, wynajmujący powinien na piśmie zrezygnować z każdego wypowiedzenia z powodu tych długów.

notice-eviction-title = Eksmisja i tymczasowe schronienie

notice-eviction = Po { -kuendigung(form: "own", case: "loc") } nie muszą Państwo opuścić mieszkania tego samego dnia. Jeśli Państwo zostaną, wynajmujący może złożyć pozew o eksmisję ({ -raeumungsklage }). Najpierw decyduje sąd. Tylko komornik (<span lang="de">Gerichtsvollzieher*in</span>) ma wtedy prawo opróżnić mieszkanie. To urzędnik, który wykonuje to, co postanowił sąd. Wynajmującemu nie wolno samemu wymienić zamka ani wystawić Państwa rzeczy. Jeśli jednak to robi, proszę od razu poszukać pomocy u adwokata.

notice-eviction-step-open = Każdy list z sądu proszę otworzyć tego samego dnia. Proszę napisać datę na kopercie.

notice-eviction-step-help = Proszę od razu pójść do biura { -fachstelle }: <a name="card-fachstelle"></a>. Pomaga ono także wtedy, gdy pozew już jest.

notice-eviction-step-lawyer = Proszę znaleźć adwokata. Jeśli nie starcza pieniędzy, proszę czytać dalej tutaj: <a name="help-lawyer"></a>.

notice-eviction-step-time = Proszę odpowiedzieć sądowi <strong>na piśmie</strong>, w terminie podanym w liście. Proszę napisać, że chcą się Państwo bronić. W przeciwnym razie sąd może podjąć decyzję bez rozprawy. Proszę też pójść na rozprawę. Jeśli potrzebują Państwo więcej czasu na wyprowadzkę, proszę napisać o tym już w swojej odpowiedzi. Najpóźniej na rozprawie muszą Państwo o tym powiedzieć. Ten dodatkowy czas nazywa się { -raeumungsfrist } (czas na wyprowadzkę).

notice-eviction-step-date = Jeśli dzień eksmisji jest już ustalony, proszę nie czekać. Proszę podać ten dzień w biurze { -fachstelle }. Proszę zapytać adwokata, czy sąd może jeszcze wstrzymać eksmisję.

notice-eviction-shelter = Jeśli nie mają już Państwo mieszkania, jeszcze tego samego dnia proszę pójść do biura { -fachstelle }. Proszę zapytać o tymczasowe schronienie ({ -notunterkunft }). To miejsce do mieszkania dla osób w potrzebie. Proszę zabrać dowód osobisty lub paszport, listy i ważne leki. Pomoc w zimne noce: <a name="card-winter-help"></a>.

notice-eviction-note = { $eviction-law }.

## Kapitel Auszug

moving-out-title = Wyprowadzka

moving-out-intro = Jeśli mają Państwo nowe mieszkanie, proszę dobrze zaplanować wyprowadzkę. Wtedy łatwiej odzyskają Państwo { -kaution(case: "acc") } (<span lang="de">Kaution</span>). Najpierw proszę sprawdzić, czy i kiedy mogą Państwo wypowiedzieć starą umowę. Starą umowę najmu proszę wypowiedzieć dopiero wtedy, gdy nowa umowa jest podpisana.

moving-out-notice-title = Gdy sami Państwo wypowiadają umowę

moving-out-notice-fixed =
    Najpierw proszę przeczytać swoją umowę. Jeśli jest „<span lang="de">befristet</span>” (na czas określony), ma się skończyć w ustalonym dniu. Przedtem najczęściej nie mogą jej Państwo wypowiedzieć ze zwykłym okresem wypowiedzenia. Jeśli przy podpisaniu umowy nie było pisemnego powodu, umowa najczęściej nie kończy się sama. Także „<span lang="de">Kündigungsverzicht</span>” (rezygnacja z prawa do wypowiedzenia) lub „<span lang="de">Kündigungsausschluss</span>” (wyłączenie prawa do wypowiedzenia) wiąże Państwa, najczęściej na najwyżej { $notice-waiver-years ->
        [one] { $notice-waiver-years } rok
        [few] { $notice-waiver-years } lata
        [many] { $notice-waiver-years } lat
       *[other] { $notice-waiver-years } roku
    }. Nie każda taka zasada jest ważna. Proszę dać starą umowę do sprawdzenia, <strong>zanim</strong> się Państwo wyprowadzą lub podpiszą nową. Inaczej być może stracą Państwo mieszkanie lub będą długo płacić dwa czynsze ({ $notice-fixed-law }).

moving-out-notice =
    Jeśli Państwa umowa jest na czas nieokreślony i nie ma w niej rezygnacji z prawa do wypowiedzenia (<span lang="de">Kündigungsverzicht</span>), nie potrzebują Państwo powodu. Okres wypowiedzenia to { $notice-months ->
        [one] { $notice-months } miesiąc
        [few] { $notice-months } miesiące
        [many] { $notice-months } miesięcy
       *[other] { $notice-months } miesiąca
    }. Państwa list musi być u wynajmującego najpóźniej w { $notice-workday } dniu roboczym miesiąca (po niemiecku <span lang="de">Werktag</span>). Wtedy ten miesiąc już się liczy. Dni robocze to tutaj dni od poniedziałku do soboty, oprócz świąt. <strong>Sobota też się liczy.</strong> Proszę nie czekać do ostatniego dnia. Najlepiej, żeby list był u niego już w pierwszym lub drugim dniu roboczym. Przykład: list dociera najpóźniej { $example-notice-letter }. Wtedy umowa kończy się { $example-notice-end }. Jeśli list dotrze w tym miesiącu później, umowa kończy się dopiero { $example-notice-late-end }. Proszę dokładnie liczyć, żeby nie płacić dwóch czynszów.

moving-out-notice-room = Czasami umeblowany pokój znajduje się w mieszkaniu, w którym mieszka wynajmujący. Wtedy okres wypowiedzenia jest często o wiele krótszy.

moving-out-notice-room-period = Taki pokój można najczęściej wypowiedzieć do { $room-notice-day } dnia miesiąca. Umowa kończy się wtedy już z końcem tego samego miesiąca ({ $notice-tenant-law }). Dotyczy to także wynajmującego. Najczęściej nie dotyczy to osób, które mieszkają tam na stałe ze swoją rodziną.

moving-out-notice-note = { $notice-tenant-law }. Podpisu dotyczą { $notice-form-law }.

moving-out-form = Wszyscy najemcy podpisują list własnoręcznie. Najbezpieczniej jest tak: świadek czyta list i wrzuca go do skrzynki na listy wynajmującego. Albo wynajmujący podpisuje, że otrzymał list. „<span lang="de">Einschreiben</span>” to list polecony, czyli list z potwierdzeniem poczty. Jeśli nikt go nie odbierze, najczęściej uznaje się go za niedostarczony. Przy liście „<span lang="de">Einwurf-Einschreiben</span>” (list polecony, który poczta wrzuca do skrzynki) samo potwierdzenie poczty nie wystarczy jako dowód. Wzór: <a name="letters"></a>. Proszę zachować kopię i dowód.

moving-out-successor = Jeśli chcą się Państwo wyprowadzić wcześniej, proszę porozmawiać z wynajmującym. Sam następny najemca (<span lang="de">Nachmieter*in</span>) nie kończy Państwa umowy. Wynajmujący musi się zgodzić, najlepiej na piśmie.

moving-out-check-title = Lista kontrolna na wyprowadzkę

moving-out-check-painting = Już wiem, czy naprawdę muszę malować: <a name="lease-painting"></a>.

moving-out-check-clean = Mieszkanie i piwnica są puste i czyste. Własne elementy zabudowy są usunięte albo uzgodniono na piśmie coś innego.

moving-out-check-meters = Wszystkie stany liczników są zapisane i sfotografowane. Firmy dostały te liczby.

moving-out-check-record = { -uebergabeprotokoll(case: "capital") } (<span lang="de">Übergabeprotokoll</span>) zawiera tylko to, co się zgadza. Mam kopię.

moving-out-check-keys = Wszystkie klucze są oddane. Jest to w protokole.

moving-out-check-address = Dostawca prądu, bank, poczta, { -rundfunkbeitrag } i urzędy znają mój nowy adres.

moving-out-deposit-title = Jak odzyskać { -kaution(case: "acc") }

moving-out-deposit =
    Ustawa nie podaje terminu. Sądy dają wynajmującemu najczęściej od { $deposit-return-min } do { $deposit-return-max ->
        [one] { $deposit-return-max } miesiąca
        [few] { $deposit-return-max } miesięcy
        [many] { $deposit-return-max } miesięcy
       *[other] { $deposit-return-max } miesiąca
    } czasu, a czasami więcej. Część może on zatrzymać na ostatnie { -abrechnung(form: "own", case: "acc") } ({ -abrechnung }) { -nebenkosten(case: "gen") } (<span lang="de">Nebenkosten</span>). Proszę napisać mu swój numer konta i nowy adres. Jeśli długo nie ma odpowiedzi, proszę napisać jeszcze raz. Proszę podać dzień, do którego czekają Państwo na pieniądze.

moving-out-claims =
    Wynajmujący nie może w nieskończoność żądać pieniędzy za szkody w mieszkaniu. Najczęściej jego roszczenie jest przedawnione (<span lang="de">verjährt</span>) { $claims-months ->
        [one] { $claims-months } miesiąc
        [few] { $claims-months } miesiące
        [many] { $claims-months } miesięcy
       *[other] { $claims-months } miesiąca
    } po oddaniu mieszkania. To znaczy: jest już na to za późno. Wtedy mogą Państwo odmówić zapłaty. <strong>Ale:</strong> z Państwa { -kaution(case: "gen") } często wolno mu także później potrącić pieniądze za takie szkody. Proszę zasięgnąć porady, zanim w sprawie { -kaution(case: "gen") } pójdą Państwo do sądu.

moving-out-claims-note = { $claims-law }. Niektóre Państwa roszczenia też przedawniają się tak szybko, tu jednak od końca umowy najmu. W sprawie { -kaution(case: "gen") }: Federalny Trybunał Sprawiedliwości ({ -bundesgerichtshof }), <span lang="de">VIII ZR 71/05</span> i <span lang="de">VIII ZR 184/23</span>.

moving-out-register-title = Wymeldowanie lub zmiana adresu

moving-out-register =
    Jeśli przeprowadzają się Państwo w Niemczech, proszę zameldować tylko nowy adres. Wymeldować muszą się Państwo tylko wtedy, gdy nie mają Państwo nowego mieszkania w Niemczech. Można to zrobić najwcześniej { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } tydzień
        [few] { $deregister-weeks-before } tygodnie
        [many] { $deregister-weeks-before } tygodni
       *[other] { $deregister-weeks-before } tygodnia
    } przed wyprowadzką i najpóźniej { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } tydzień
        [few] { $deregister-weeks-after } tygodnie
        [many] { $deregister-weeks-after } tygodni
       *[other] { $deregister-weeks-after } tygodnia
    } po niej.

## Kapitel Hilfe in Köln

help-title = Pomoc w Kolonii

help-intro = Nie muszą Państwo radzić sobie ze wszystkim sami. Tutaj są numery alarmowe, najważniejsze terminy i dobre adresy. Jeśli to możliwe, przed wizytą proszę zadzwonić. Adresy i godziny mogą się zmienić. Proszę zabrać ze sobą umowę i wszystkie listy.

help-emergency-title = W nagłym wypadku

help-emergency = Jeśli ktoś jest w niebezpieczeństwie, proszę od razu zadzwonić. Proszę podać imię i nazwisko, adres i powiedzieć, co się stało.

help-emergency-police = Policja: { $police-phone }

help-emergency-fire = Straż pożarna i pogotowie ratunkowe: { $fire-brigade-phone }

help-emergency-doctor = Dyżur lekarski, gdy przychodnia jest zamknięta: { $doctor-phone }

help-emergency-women =
    Pomoc przy przemocy wobec kobiet, w dzień i w nocy, w { $helpline-languages ->
        [one] { $helpline-languages } języku
        [few] { $helpline-languages } językach
        [many] { $helpline-languages } językach
       *[other] { $helpline-languages } języka
    }: { $helpline-women-phone }

help-letters-title = Co znaczy ten list?

help-letters = Proszę poszukać słowa, które jest na górze listu. Proszę napisać na kopercie, kiedy list przyszedł. Adresy są tutaj: <a name="help-contacts"></a>.

help-letters-table = Listy i co robić

help-letters-column-word = To jest w liście

help-letters-column-meaning = To znaczy

help-letters-column-next = Ile czasu? Kogo zapytać?

help-letter-mahnung = <span lang="de">Mahnung</span> (upomnienie)

help-letter-mahnung-meaning = Ktoś mówi: nie zapłacili Państwo.

help-letter-mahnung-next = Od razu sprawdzić. Jeśli to prawda: zapłacić. Jeśli brakuje pieniędzy na czynsz: { -fachstelle } i { -jobcenter }.

help-letter-abmahnung = { -abmahnung } (ostrzeżenie)

help-letter-abmahnung-meaning = Wynajmujący mówi: zrobili Państwo coś źle. Jeśli tak będzie dalej, może wypowiedzieć umowę.

help-letter-abmahnung-next = Jeśli to prawda: od razu z tym skończyć. Jeśli to nieprawda: odpowiedzieć na piśmie. Proszę zapytać { -mieterverein(form: "own", case: "acc") } ({ -mieterverein }).

help-letter-immediate = <span lang="de">Fristlose</span> { -kuendigung } (wypowiedzenie bez okresu wypowiedzenia)

help-letter-immediate-meaning = Wynajmujący chce, aby Państwo od razu się wyprowadzili. Najczęściej chodzi o długi za czynsz. Proszę nie wyprowadzać się od razu.

help-letter-immediate-next =
    Jeszcze dzisiaj: { -fachstelle }. Przy długach za czynsz jak najwcześniej zapłacić wszystko, najpóźniej { $arrears-cure-months ->
        [one] { $arrears-cure-months } miesiąc
        [few] { $arrears-cure-months } miesiące
        [many] { $arrears-cure-months } miesięcy
       *[other] { $arrears-cure-months } miesiąca
    } po tym, jak przyszedł pozew o eksmisję ({ -raeumungsklage }). Przeciw wypowiedzeniu z okresem wypowiedzenia zapłata najczęściej nie pomaga.

help-letter-ordinary = <span lang="de">Ordentliche</span> { -kuendigung } (wypowiedzenie z okresem wypowiedzenia), także { -eigenbedarf } (potrzeby własne)

help-letter-ordinary-meaning = Wynajmujący chce, aby Państwo wyprowadzili się po okresie wypowiedzenia. Proszę nie wyprowadzać się od razu.

help-letter-ordinary-next =
    W tym tygodniu: { -mieterverein(form: "own") } ({ -mieterverein }). { -widerspruch(form: "own", case: "capital") } ({ -widerspruch }) musi dotrzeć najpóźniej { $hardship-months ->
        [one] { $hardship-months } miesiąc
        [few] { $hardship-months } miesiące
        [many] { $hardship-months } miesięcy
       *[other] { $hardship-months } miesiąca
    } przed końcem.

help-letter-increase = { -mieterhoehung } (podwyżka czynszu): „<span lang="de">Bitte stimmen Sie zu</span>” (prosimy o zgodę)

help-letter-increase-meaning = Wynajmujący chce wyższego czynszu, do wysokości miejscowego czynszu porównawczego.

help-letter-increase-next = Czas do końca { $consent-month } miesiąca po otrzymaniu listu. Najpierw dać do sprawdzenia i do tego czasu nadal płacić stary czynsz: { -mieterverein(form: "own") }.

help-letter-index = { -staffelmiete } (czynsz stopniowany), { -indexmiete } (czynsz indeksowany) lub { -mieterhoehung } (podwyżka czynszu) po modernizacji ({ -modernisierung })

help-letter-index-meaning = Czynsz rośnie, nawet jeśli Państwo się nie zgadzają.

help-letter-index-next = Od razu dać do sprawdzenia: { -mieterverein(form: "own") }. Do tego czasu płacić punktualnie, najlepiej z zastrzeżeniem ({ -vorbehalt }).

help-letter-works = <span lang="de">Ankündigung</span> (zapowiedź prac), { -modernisierung } (modernizacja)

help-letter-works-meaning = W domu będą prace budowlane. Potem czynsz może wzrosnąć.

help-letter-works-next = Od razu napisać, jakie powody są przeciw temu. Termin powinien być podany w liście. Proszę zapytać { -mieterverein(form: "own", case: "acc") }.

help-letter-statement = { -abrechnung }: { -betriebskosten } (rozliczenie kosztów eksploatacji)

help-letter-statement-meaning = Tyle kosztowały ogrzewanie, woda i dom. Być może mają Państwo dopłacić.

help-letter-statement-next =
    Jeśli list przyszedł za późno, najczęściej nie muszą Państwo nic dopłacać. Najpierw proszę dać to do sprawdzenia. Jeśli muszą Państwo dopłacić, proszę zrobić to najpóźniej w dniu podanym w liście, najlepiej z { -vorbehalt(form: "own", case: "ins") }. Zgłosić błędy: mają Państwo { $objection-months ->
        [one] { $objection-months } miesiąc
        [few] { $objection-months } miesiące
        [many] { $objection-months } miesięcy
       *[other] { $objection-months } miesiąca
    } czasu od otrzymania listu. Proszę zapytać { -mieterverein(form: "own", case: "acc") }.

help-letter-mahnbescheid = { -mahnbescheid } (sądowy nakaz zapłaty) z sądu rejonowego (<span lang="de">Amtsgericht</span>)

help-letter-mahnbescheid-meaning = Ktoś chce pieniędzy. Sąd <strong>nie</strong> sprawdził, czy to prawda.

help-letter-mahnbescheid-next = Termin jest podany w liście. Jest krótki. Jeśli to nieprawda: wypełnić i od razu wysłać formularz sprzeciwu ({ -widerspruch }). Formularz musi dotrzeć do sądu przed upływem tego terminu. Proszę zapytać adwokata.

help-letter-klage = { -klage } (pozew) lub { -raeumungsklage } (pozew o eksmisję)

help-letter-klage-meaning = Wynajmujący idzie do sądu. Chce, aby Państwo zapłacili lub się wyprowadzili. Proszę nie wyprowadzać się od razu.

help-letter-klage-next =
    Termin jest podany w liście. Jest krótki. Proszę odpowiedzieć sądowi, w przeciwnym razie mogą Państwo przegrać. Od razu: adwokat i { -fachstelle }. Przy długach za czynsz zapłacić wszystko, najpóźniej { $arrears-cure-months ->
        [one] { $arrears-cure-months } miesiąc
        [few] { $arrears-cure-months } miesiące
        [many] { $arrears-cure-months } miesięcy
       *[other] { $arrears-cure-months } miesiąca
    } po tym, jak przyszedł ten list.

help-letter-eviction = <span lang="de">Räumungstermin</span> (termin eksmisji) od komornika (<span lang="de">Gerichtsvollzieher*in</span>)

help-letter-eviction-meaning = Tego dnia mieszkanie zostanie opróżnione.

help-letter-eviction-next = Jeszcze dzisiaj: { -fachstelle } i adwokat.

help-letter-cutoff = { -sperrung }: firma grozi odłączeniem prądu lub gazu

help-letter-cutoff-meaning = Firma chce odłączyć prąd lub gaz, bo brakuje pieniędzy.

help-letter-cutoff-next = Od razu zadzwonić do firmy i zażądać rat, potem zapytać { -jobcenter } lub urząd socjalny (<span lang="de">Sozialamt</span>).

help-deadlines-title = Terminy

help-deadlines-table = Terminy w skrócie

help-column-task = Co?

help-column-deadline = Ile czasu, od kiedy?

help-row-register = Zameldować adres

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } tydzień od wprowadzenia się
        [few] { $register-weeks } tygodnie od wprowadzenia się
        [many] { $register-weeks } tygodni od wprowadzenia się
       *[other] { $register-weeks } tygodnia od wprowadzenia się
    }

help-row-wohngeld = Złożyć wniosek o { -wohngeld }

help-cell-wohngeld = jeszcze w tym miesiącu, od którego Państwo tego potrzebują

help-row-fairness = Zażądać pieniędzy, gdy ktoś potraktował Państwa gorzej

help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } miesiąc; proszę liczyć od dnia, w którym to się stało
        [few] { $discrimination-months } miesiące; proszę liczyć od dnia, w którym to się stało
        [many] { $discrimination-months } miesięcy; proszę liczyć od dnia, w którym to się stało
       *[other] { $discrimination-months } miesiąca; proszę liczyć od dnia, w którym to się stało
    }

help-row-brake = Złożyć skargę na zbyt wysoki czynsz i zażądać zwrotu tego, co nadpłacili Państwo od początku

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } miesiąc od początku umowy najmu, ale przed jej końcem
        [few] { $complaint-months } miesiące od początku umowy najmu, ale przed jej końcem
        [many] { $complaint-months } miesięcy od początku umowy najmu, ale przed jej końcem
       *[other] { $complaint-months } miesiąca od początku umowy najmu, ale przed jej końcem
    }

help-row-landlord-statement = Wynajmujący przysyła { -abrechnung(form: "own", case: "acc") } ({ -abrechnung })

help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } miesiąc od końca roku rozliczeniowego
        [few] { $statement-months } miesiące od końca roku rozliczeniowego
        [many] { $statement-months } miesięcy od końca roku rozliczeniowego
       *[other] { $statement-months } miesiąca od końca roku rozliczeniowego
    }

help-row-statement = Zgłosić błędy w { -abrechnung(form: "own", case: "loc") } ({ -abrechnung })

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } miesiąc od dnia, w którym je Państwo otrzymali
        [few] { $objection-months } miesiące od dnia, w którym je Państwo otrzymali
        [many] { $objection-months } miesięcy od dnia, w którym je Państwo otrzymali
       *[other] { $objection-months } miesiąca od dnia, w którym je Państwo otrzymali
    }

help-row-carbon = Zażądać udziału w kosztach CO₂, przy własnej umowie na gaz

help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } miesiąc od rachunku firmy gazowej
        [few] { $carbon-months } miesiące od rachunku firmy gazowej
        [many] { $carbon-months } miesięcy od rachunku firmy gazowej
       *[other] { $carbon-months } miesiąca od rachunku firmy gazowej
    }

help-row-increase = Zgodzić się na podwyżkę czynszu ({ -mieterhoehung }) lub nie

help-cell-increase = do końca { $consent-month } miesiąca po otrzymaniu listu

help-row-notice = Samemu wypowiedzieć umowę. Wyjątki: <a name="moving-out-notice"></a>

help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } miesiąc; list musi dotrzeć najpóźniej w { $notice-workday } dniu roboczym, wtedy ten miesiąc się liczy
        [few] { $notice-months } miesiące; list musi dotrzeć najpóźniej w { $notice-workday } dniu roboczym, wtedy ten miesiąc się liczy
        [many] { $notice-months } miesięcy; list musi dotrzeć najpóźniej w { $notice-workday } dniu roboczym, wtedy ten miesiąc się liczy
       *[other] { $notice-months } miesiąca; list musi dotrzeć najpóźniej w { $notice-workday } dniu roboczym, wtedy ten miesiąc się liczy
    }

help-row-hardship = Z powodu trudnej sytuacji złożyć sprzeciw wobec wypowiedzenia ({ -kuendigung }) z okresem wypowiedzenia

help-cell-hardship =
    { $hardship-months ->
        [one] najpóźniej { $hardship-months } miesiąc przed końcem umowy; potem od razu zasięgnąć porady
        [few] najpóźniej { $hardship-months } miesiące przed końcem umowy; potem od razu zasięgnąć porady
        [many] najpóźniej { $hardship-months } miesięcy przed końcem umowy; potem od razu zasięgnąć porady
       *[other] najpóźniej { $hardship-months } miesiąca przed końcem umowy; potem od razu zasięgnąć porady
    }

help-row-cure = Po { -kuendigung(form: "own", case: "loc") } <span lang="de">fristlos</span> (bez okresu wypowiedzenia) zapłacić wszystko

help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } miesiąc od dnia, w którym przyszedł pozew o eksmisję ({ -raeumungsklage }); nie pomaga to przeciw { -kuendigung(form: "own", case: "dat") } z okresem wypowiedzenia
        [few] { $arrears-cure-months } miesiące od dnia, w którym przyszedł pozew o eksmisję ({ -raeumungsklage }); nie pomaga to przeciw { -kuendigung(form: "own", case: "dat") } z okresem wypowiedzenia
        [many] { $arrears-cure-months } miesięcy od dnia, w którym przyszedł pozew o eksmisję ({ -raeumungsklage }); nie pomaga to przeciw { -kuendigung(form: "own", case: "dat") } z okresem wypowiedzenia
       *[other] { $arrears-cure-months } miesiąca od dnia, w którym przyszedł pozew o eksmisję ({ -raeumungsklage }); nie pomaga to przeciw { -kuendigung(form: "own", case: "dat") } z okresem wypowiedzenia
    }

help-row-claims = Po wyprowadzce: zażądać pieniędzy za szkody lub za zabudowę

help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } miesiąc; dla wynajmującego od oddania mieszkania, dla Państwa od końca umowy
        [few] { $claims-months } miesiące; dla wynajmującego od oddania mieszkania, dla Państwa od końca umowy
        [many] { $claims-months } miesięcy; dla wynajmującego od oddania mieszkania, dla Państwa od końca umowy
       *[other] { $claims-months } miesiąca; dla wynajmującego od oddania mieszkania, dla Państwa od końca umowy
    }

help-row-court = List z sądu

help-cell-court = bardzo mało czasu; termin jest podany w liście

help-offices-title = Który urząd w czym pomaga?

help-offices-table = Urzędy i ich zadania

help-offices-column-task = Czego Państwo potrzebują

help-offices-column-office = Gdzie zapytać

help-office-living = Pieniądze na życie i na czynsz, { -kaution } (<span lang="de">Kaution</span>), przeprowadzka, pierwsze meble

help-office-living-who = { -jobcenter } { -city }; jeśli pieniądze płaci Państwu urząd socjalny (<span lang="de">Sozialamt</span>): tam

help-office-wohngeld = Dopłata do czynszu przy małych dochodach

help-office-wohngeld-who = Miasto { -city }, { -wohngeld }

help-office-wbs = { -wbs }, porady o szukaniu, o wiele za wysoki czynsz

help-office-wbs-who = Miasto { -city }, { -housing-office(form: "own") } ({ -housing-office })

help-office-arrears = Długi za czynsz, { -kuendigung(form: "own") }, eksmisja, { -notunterkunft(form: "own") } ({ -notunterkunft })

help-office-arrears-who = Miasto { -city }, { -fachstelle }

help-office-residence = Pozwolenie na mieszkanie w { -city(case: "loc") }

help-office-residence-who = Urząd do spraw cudzoziemców (<span lang="de">Ausländerbehörde</span>) w miejscu, w którym teraz Państwo mieszkają

help-office-register = Zameldować adres

help-office-register-who = Miasto { -city }, { -kundenzentrum }

help-jobcenter =
    { -jobcenter } w { -city(case: "loc") } ma { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } siedzibę
        [few] { $jobcenter-sites-today } siedziby
        [many] { $jobcenter-sites-today } siedzib
       *[other] { $jobcenter-sites-today } siedziby
    }. Która jest dla Państwa, zależy od Państwa adresu. Najpierw proszę spojrzeć na ostatni list z urzędu { -jobcenter }. Jeśli jeszcze nie mają Państwo takiego listu, proszę zapytać miasto przez telefon: { $kundenzentrum-phone }. Proszę podać tam swoją ulicę.

help-contacts-title = Dobre adresy

contact-mieterverein = Doradza członkom we wszystkich sprawach najmu. Za członkostwo płaci się składkę.

contact-adb = To biuro antydyskryminacyjne ({ -antidiskriminierungsbuero }). Bezpłatnie pomaga, gdy ktoś przy szukaniu mieszkania traktuje Państwa gorzej z powodu pochodzenia.
    .hours = Telefon: od poniedziałku do środy, godz. { $adb-opens }–{ $adb-closes }

contact-housing-office = { -wbs }, porady o szukaniu mieszkania i nadzór mieszkaniowy ({ -wohnungsaufsicht })
    .hours = { -city-office-days }, godz. { $city-office-opens }–{ $city-office-closes }

contact-fachstelle = Pomaga przy długach za czynsz oraz gdy tracą Państwo mieszkanie lub już je Państwo stracili.
    .hours = { -city-office-days }, godz. { $city-office-opens }–{ $city-office-closes }

contact-wohngeld = Tutaj składają Państwo wniosek o { -wohngeld }.
    .hours = { -city-office-days }, godz. { $city-office-opens }–{ $city-office-closes }

contact-kundenzentrum = Tutaj meldują Państwo swój adres. W niektóre dni tylko po umówieniu terminu. Dzwoniąc, proszę zapytać też o biuro w pobliżu.

contact-winter-help = Pomoc dla osób bez mieszkania w zimne noce. Proszę zapytać, w których miesiącach jest ta pomoc.

help-qr-mieterverein = Strona internetowa stowarzyszenia <span lang="de">Mieterverein</span>

help-lawyer-title = Adwokat przy małych dochodach

help-lawyer = Jeśli nie starcza Państwu pieniędzy na adwokata, jest { -beratungshilfe(form: "own") } ({ -beratungshilfe }). Wtedy państwo płaci największą część za porady i listy. Proszę zapytać o to w sądzie rejonowym (<span lang="de">Amtsgericht</span>), najlepiej przed pierwszą wizytą u adwokata. Proszę zabrać listy i dokumenty o dochodach. Jeśli jest już { -klage(form: "own") } ({ -klage }), pomoc nazywa się { -prozesskostenhilfe }. Warto poprosić adwokata, żeby o nią wystąpił.

## Glossar

glossary-title = Słowniczek: ważne niemieckie słowa

glossary-intro = Te słowa przeczytają Państwo w ogłoszeniach, umowach i listach. Tutaj jest krótko napisane, co znaczą.

glossary-abmahnung = List od wynajmującego. Jest w nim napisane, co mieli Państwo zrobić źle. Jeśli tak będzie dalej, może przyjść { -kuendigung(form: "own") } ({ -kuendigung }).
    .term = { -abmahnung(form: "own") }

glossary-abrechnung = Rachunek raz w roku: ile kosztowały ogrzewanie, woda i dom, a ile już Państwo zapłacili?
    .term = { -abrechnung(form: "own") }

glossary-anmeldung = Zgłaszają Państwo miastu, gdzie teraz Państwo mieszkają. Można to zrobić w biurze { -kundenzentrum }.
    .term = { -anmeldung(form: "own") }

glossary-aufhebungsvertrag = Umowa, którą kończy się umowa najmu, bo obie strony mówią „tak”. Nie muszą jej Państwo podpisywać.
    .term = { -aufhebungsvertrag(form: "own") }

glossary-befristet = Umowa ma się skończyć w ustalonym dniu. Przedtem najczęściej nie mogą jej Państwo wypowiedzieć ze zwykłym okresem wypowiedzenia.
    .term = na czas określony

glossary-beratungshilfe = Pomoc państwa, gdy potrzebują Państwo adwokata i mają mało pieniędzy. Wniosek składa się w sądzie rejonowym (<span lang="de">Amtsgericht</span>).
    .term = { -beratungshilfe(form: "own") }

glossary-bescheid = List, w którym urząd mówi, co postanowił.
    .term = { -bescheid(form: "own") }

glossary-betriebskosten = Słowo, którym ustawa i wiele umów nazywają { -nebenkosten(case: "acc") }.
    .term = { -betriebskosten(form: "own") }

glossary-buergschaft = Bank lub jakaś osoba obiecuje, że zapłaci za Państwa, jeśli Państwo nie zapłacą.
    .term = { -buergschaft(form: "own") }

glossary-eigenbedarf = Wynajmujący wypowiada umowę, bo potrzebuje mieszkania dla siebie lub swojej rodziny.
    .term = { -eigenbedarf(form: "own") }

glossary-erstausstattung = Pieniądze na pierwsze meble i urządzenia. Wniosek składa się przed zakupem, na przykład w urzędzie { -jobcenter }.
    .term = { -erstausstattung(form: "own") }

glossary-fristlos = Bez okresu wypowiedzenia. Takie wypowiedzenie ({ -kuendigung }) ma od razu zakończyć umowę.
    .term = bez okresu wypowiedzenia

glossary-gerichtsvollzieher = Urzędnik, który wykonuje to, co postanowił sąd. Tylko on ma prawo opróżnić mieszkanie.
    .term = komornik

glossary-grundsicherungsgeld = Pieniądze z urzędu { -jobcenter } na życie i mieszkanie. Dawniej nazywały się „<span lang="de">Bürgergeld</span>”. W starych dokumentach jest jeszcze ta nazwa.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-grundversorger = Firma, która dostarcza Państwu prąd, jeśli sami nie wybrali Państwo żadnej umowy.
    .term = { -grundversorger(form: "own") }

glossary-hausordnung = Zasady dla wszystkich w domu, na przykład dotyczące ciszy i sprzątania.
    .term = { -hausordnung }

glossary-indexmiete = Umowa, w której czynsz zmienia się razem z cenami w Niemczech.
    .term = { -indexmiete(form: "own") }

glossary-kaltmiete = Czynsz tylko za mieszkanie, bez { -nebenkosten(case: "gen") }.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Pieniądze jako zabezpieczenie. Po wyprowadzce dostaną je Państwo z powrotem, jeśli nie ma żadnych zaległości.
    .term = { -kaution }

glossary-klage = Ktoś idzie przeciw Państwu do sądu. List przychodzi z sądu. Proszę od razu zasięgnąć porady.
    .term = { -klage(form: "own") }

glossary-kuendigung = List, który ma zakończyć umowę najmu. Najczęściej musi być na papierze i mieć prawdziwy podpis. „<span lang="de">Ordentlich</span>” znaczy: z okresem wypowiedzenia. „<span lang="de">Fristlos</span>” znaczy: bez okresu wypowiedzenia.
    .term = { -kuendigung(form: "own") }

glossary-kuendigungsverzicht = Zdanie w umowie: przez pewien czas nie mogą Państwo wypowiedzieć umowy. Inne słowo to „<span lang="de">Kündigungsausschluss</span>”.
    .term = { -kuendigungsverzicht(form: "own") }

glossary-mahnbescheid = List z sądu: ktoś chce od Państwa pieniędzy. Sąd jeszcze nie sprawdził, czy to prawda. Proszę od razu zasięgnąć porady.
    .term = { -mahnbescheid(form: "own") }

glossary-mahnung = List, który mówi: jeszcze Państwo nie zapłacili.
    .term = upomnienie

glossary-mangel = Coś w mieszkaniu jest zepsute lub bardzo przeszkadza. Przykład: ogrzewanie nie grzeje.
    .term = { -mangel(form: "own") }

glossary-mieterhoehung = Wynajmujący chce wyższego czynszu. Najpierw proszę sprawdzić, jaki to rodzaj podwyżki.
    .term = { -mieterhoehung(form: "own") }

glossary-mietminderung = Niższy czynsz, dopóki jest usterka. Proszę najpierw zasięgnąć porady.
    .term = { -mietminderung(form: "own") }

glossary-mietpreisbremse = Zasada, która ogranicza czynsz przy nowych umowach. Nie dotyczy każdego mieszkania.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Zestawienie typowych czynszów w mieście. Dzięki niemu sprawdzą Państwo, czy Państwa czynsz jest normalny.
    .term = { -mietspiegel(form: "own") }

glossary-modernisierung = Prace, dzięki którym mieszkanie lub dom staje się lepszy, na przykład nowe ogrzewanie. Potem czynsz może wzrosnąć.
    .term = { -modernisierung(form: "own") }

glossary-nebenkosten = Koszty domu, które dochodzą do czynszu { -kaltmiete }, na przykład woda, śmieci i najczęściej ogrzewanie. W ustawie nazywają się „<span lang="de">Betriebskosten</span>”.
    .term = { -nebenkosten }

glossary-notunterkunft = Miejsce do mieszkania dla osób, które nie mają mieszkania.
    .term = { -notunterkunft(form: "own") }

glossary-prozesskostenhilfe = Pomoc państwa na koszty w sądzie, gdy mają Państwo mało pieniędzy.
    .term = { -prozesskostenhilfe(form: "own") }

glossary-provision = Pieniądze dla pośrednika, jeśli pomógł znaleźć mieszkanie.
    .term = { -provision(form: "own") }

glossary-raeumungsfrist = Czas do wyprowadzki, który daje sąd. Trzeba o niego wnioskować najpóźniej na rozprawie w sądzie.
    .term = { -raeumungsfrist(form: "own") }

glossary-raeumungsklage = { -klage(form: "own", case: "capital") } ({ -klage }), w którym wynajmujący żąda, by się Państwo wyprowadzili. „<span lang="de">Räumung</span>” znaczy: mieszkanie zostaje opróżnione i oddane.
    .term = { -raeumungsklage(form: "own") }

glossary-ruege = Piszą Państwo do wynajmującego, że czynsz jest za wysoki. Powołują się Państwo przy tym na zasadę { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Malowanie, tapetowanie i podobne prace w mieszkaniu. Nie każda umowa zobowiązuje do nich Państwa.
    .term = { -schoenheitsreparaturen(form: "own") }

glossary-selbstauskunft = Formularz od wynajmującego z pytaniami o Państwa i Państwa dochody.
    .term = { -selbstauskunft(form: "own") }

glossary-sonderkuendigungsrecht = Prawo do wypowiedzenia umowy, nawet jeśli normalnie jeszcze by Państwo nie mogli, na przykład po podwyżce czynszu ({ -mieterhoehung }).
    .term = { -sonderkuendigungsrecht(form: "own") }

glossary-sperrung = Firma odłącza prąd lub gaz, bo brakuje pieniędzy.
    .term = { -sperrung(form: "own") }

glossary-staffelmiete = Umowa, w której już jest zapisane, kiedy i o ile wzrośnie czynsz.
    .term = { -staffelmiete(form: "own") }

glossary-uebergabeprotokoll = Lista, która pokazuje, jak wygląda mieszkanie przy wprowadzeniu się lub wyprowadzce. Najlepiej, żeby podpisały ją obie strony.
    .term = { -uebergabeprotokoll }

glossary-untermiete = Najemca wynajmuje mieszkanie lub pokój innej osobie. Potrzebuje na to zgody.
    .term = { -untermiete(form: "own") }

glossary-vergleichsmiete = Czynsz, jaki jest tutaj typowy dla podobnych mieszkań. Całe słowo to „<span lang="de">ortsübliche Vergleichsmiete</span>”.
    .term = { -vergleichsmiete(form: "own") }

glossary-vorbehalt = Płacą Państwo pieniądze lub przejmują mieszkanie, ale mówią przy tym: zachowuję swoje prawa. Może później zażądam zwrotu pieniędzy.
    .term = { -vorbehalt(form: "own") }

glossary-warmmiete = { -kaltmiete } i { -nebenkosten } razem, najczęściej też z ogrzewaniem.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Dokument, z którym mogą Państwo wynajmować mieszkania dotowane. W skrócie: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-widerspruch = Piszą Państwo: nie zgadzam się z tym. Najczęściej jest na to termin.
    .term = { -widerspruch(form: "own") }

glossary-wohngeld = Dopłata do czynszu dla osób z małymi dochodami. Wniosek składają Państwo w urzędzie miasta.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsaufsicht = Urząd miasta. Sprawdza na przykład, czy czynsz nie jest o wiele za wysoki.
    .term = { -wohnungsaufsicht(form: "own") }

glossary-wohnungsgeberbestaetigung = Dokument od wynajmującego, który potwierdza, że się Państwo wprowadzili. Potrzebują go Państwo do zameldowania.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

glossary-zusicherung = Pisemna obietnica z urzędu { -jobcenter }, że zapłaci koszty nowego mieszkania.
    .term = { -zusicherung(form: "own") }

## Musterbriefe

letters-title = Wzory listów

letters-intro = Proszę zawsze wysyłać niemiecki list. Tłumaczenie służy tylko do zrozumienia. Proszę wypełnić puste miejsca, skreślić to, co nie pasuje, i zachować kopię. „<span lang="de">Ich / wir</span>” (ja / my) znaczy: proszę skreślić jedno z nich. Wszystkie listy muszą dotrzeć tak, by mogli Państwo to udowodnić. Najbezpieczniejszy sposób jest opisany tutaj: <a name="moving-out-notice"></a>. { -kuendigung(form: "own", case: "capital") } ({ -kuendigung }) musi być na papierze. Podpisują je wszyscy najemcy z umowy. Pozostałe listy mogą Państwo wysłać także e-mailem. Wtedy warto poprosić o odpowiedź i zachować e-mail.

letter-address = Od (imiona i nazwiska wszystkich najemców):<br>________________________________________<br>________________________________________<br>Adres: _________________________________<br>Do (imię i nazwisko oraz adres wynajmującego):<br>________________________________________<br>________________________________________<br>{ -city }, data: __________

letter-salutation = Szanowni Państwo,

letter-closing = Z poważaniem<br>Podpisy wszystkich najemców:<br>________________________________________<br>________________________________________

letter-defect-title = Zgłoszenie usterki

letter-defect-subject = <strong>Usterka w mieszkaniu ____________________</strong>

letter-defect-report = od dnia __________ w mieszkaniu jest następująca usterka: ____________________. Zdjęcia w załączeniu.

letter-defect-demand = Proszę / Prosimy usunąć usterkę do dnia __________. Proszę / Prosimy wcześniej podać mi / nam termin. Do tego czasu płacę / płacimy czynsz z zastrzeżeniem. Zastrzegam / Zastrzegamy sobie prawo do żądania zwrotu pieniędzy.

letter-receipts-title = Wgląd w dokumenty do { -abrechnung(form: "own", case: "gen") } ({ -abrechnung })

letter-receipts-subject = <strong>Rozliczenie kosztów eksploatacji (kosztów dodatkowych) za rok ______</strong>

letter-receipts-request = chcę / chcemy sprawdzić Państwa rozliczenie z dnia __________. Proszę / Prosimy o podanie mi / nam terminu na wgląd w dokumenty do rozliczenia. Mogą Państwo także przesłać te dokumenty drogą elektroniczną. Do tego czasu dopłacam / dopłacamy tylko z zastrzeżeniem. Zastrzegam / Zastrzegamy sobie prawo do sprzeciwu.

letter-rent-title = Skarga na zbyt wysoki czynsz

letter-rent-subject = <strong>Skarga na wysokość czynszu według { $complaint-law }</strong>

letter-rent-complaint = mieszkam / mieszkamy od dnia __________ w mieszkaniu ____________________. Czynsz bez kosztów dodatkowych ({ -kaltmiete }) wynosi ______ euro. Składam / Składamy skargę: ten czynsz jest wyższy, niż pozwala ustawa ({ $brake-law }). W sprawie Państwa informacji (<span lang="de">Auskunft</span>) przed zawarciem umowy (____________________): kwestionuję / kwestionujemy ją, ponieważ ____________________.

letter-rent-demand = Według moich / naszych obliczeń miejscowy czynsz porównawczy (<span lang="de">ortsübliche Vergleichsmiete</span>) wynosi ______ euro. Proszę / Prosimy obniżyć czynsz i zwrócić nadpłacone pieniądze. Proszę / Prosimy poinformować mnie / nas, na jakie wyjątki się Państwo powołują. Od teraz płacę / płacimy czynsz tylko z zastrzeżeniem.

letter-notice-title = Wypowiedzenie umowy najmu

letter-notice-subject = <strong>Wypowiedzenie umowy najmu mieszkania ____________________</strong>

letter-notice-declaration = niniejszym wypowiadam / wypowiadamy umowę najmu tego mieszkania z zachowaniem okresu wypowiedzenia na dzień __________, a jeśli ten termin nie jest możliwy, na najbliższy możliwy termin.

letter-notice-request = Proszę / Prosimy o potwierdzenie mi / nam wypowiedzenia. Proszę / Prosimy zaproponować termin przekazania mieszkania. Kaucję proszę / prosimy przelać na to konto: ____________________.
