### Housing guide in Polish. Form of address: Państwo (polite plural). Vocabulary: see terms.ftl.

## Umschlag und Impressum

guide-title = Przewodnik mieszkaniowy

guide-subtitle = Jak znaleźć, wynająć i zachować mieszkanie w { -city(case: "loc") }

guide-publisher = Lotse – przykładowy przewodnik

guide-subject = Przewodnik wyjaśnia prostym językiem, co jest ważne, gdy szukają Państwo mieszkania w { -city(case: "loc") }, wynajmują je lub się z niego wyprowadzają.

cover-picture =
    .alt = Rząd kolorowych domów stoi nad rzeką. Przed nimi drogowskaz pokazuje dwa kierunki.

imprint-about = Ta broszura jest przykładem. Napisano ją od nowa dla biblioteki programistycznej „<span lang="de">Lotse</span>”. Pomysł pochodzi z kolońskiej broszury „<span lang="de">Wegweiser Wohnen</span>”. Ta broszura nie jest urzędową publikacją miasta { -city(case: "gen") }.

imprint-no-legal-advice = Ta broszura nie jest poradą prawną. Ustawy, kwoty i adresy mogą się zmienić. Proszę zasięgnąć porady, zanim podpiszą Państwo coś ważnego. Adresy są tutaj: <a name="help"></a>.

## So benutzen Sie dieses Heft

how-to-title = Jak korzystać z tej broszury

how-to-intro = Ta broszura towarzyszy Państwu od pierwszego ogłoszenia do wyprowadzki. Nie muszą Państwo czytać wszystkiego. Proszę wybrać rozdział, którego Państwo właśnie potrzebują. Ważne zasady są w ramkach. Listy kontrolne z kratkami można wydrukować, zabrać ze sobą i odhaczać.

how-to-words = <strong>Niemieckie słowa:</strong> Niektóre słowa występują w tej formie w listach i umowach. Wyjaśniamy je w tekście i tutaj: <a name="glossary"></a>. Gotowe listy są na samym końcu: <a name="letters"></a>.

how-to-star = <strong>Formy słów:</strong> Piszemy na przykład „wynajmujący”, czyli osoba, od której najmują Państwo mieszkanie. Mamy na myśli osoby każdej płci. W tekście niemieckim służy do tego gwiazdka: „<span lang="de">Vermieter*in</span>”.

how-to-together = <strong>Wspólne czytanie:</strong> We wszystkich językach rozdziały i numery są takie same. Dlatego mogą Państwo korzystać z broszury razem z doradcą. Proszę po prostu wskazać to samo miejsce.

## Kapitel Suchen

search-title = Szukanie mieszkania

search-intro = Znalezienie mieszkania często wymaga cierpliwości. Dzięki dobremu przygotowaniu mogą Państwo szybko odpowiedzieć, gdy pojawi się oferta. Ten rozdział pokazuje, gdzie szukać, co pisać i na co uważać.

search-residence-title = Czy mogą Państwo swobodnie wybrać miejsce zamieszkania?

search-residence =
    Wiele osób ze statusem ochrony musi przez { $residence-years ->
        [one] { $residence-years } rok
        [few] { $residence-years } lata
        [many] { $residence-years } lat
       *[other] { $residence-years } roku
    } mieszkać w określonym kraju związkowym. Ten obowiązek nazywa się <span lang="de">Wohnsitzregelung</span>. Są wyjątki, na przykład przy pracy przez co najmniej { $residence-hours ->
        [one] { $residence-hours } godzinę
        [few] { $residence-hours } godziny
        [many] { $residence-hours } godzin
       *[other] { $residence-hours } godziny
    } w tygodniu. Proszę zapytać w urzędzie do spraw cudzoziemców (<span lang="de">Ausländerbehörde</span>), <strong>zanim</strong> podpiszą Państwo umowę najmu. Najlepiej poprosić o odpowiedź na piśmie.

search-residence-note = § 12a AufenthG. To ustawa o pobycie cudzoziemców.

search-where-title = Gdzie mogą Państwo szukać

search-where-internet = Proszę szukać w internecie i w gazetach. Jeśli to możliwe, proszę ustawić automatyczne powiadomienia o nowych ofertach. Proszę zaglądać tam codziennie, najlepiej rano i wieczorem.

search-where-companies = Proszę pisać do firm mieszkaniowych. Warto też pytać w spółdzielniach mieszkaniowych: tam członkowie kupują udziały, a potem mieszkają w wynajętym mieszkaniu. Jest tam lista oczekujących? Proszę się na nią wpisać i regularnie się przypominać.

search-where-people = Proszę mówić wszystkim, że szukają Państwo mieszkania: w pracy, w szkole, w klubie, wśród sąsiadów. Kartka w supermarkecie lub w centrum dzielnicowym wymaga niewiele wysiłku. Proszę szukać w kilku dzielnicach, a także w okolicach miasta.

search-steps-title = Krok po kroku

search-step-budget = Proszę obliczyć, ile czynszu mogą Państwo płacić co miesiąc: <a name="costs"></a>. Proszę pamiętać też o prądzie, internecie, biletach na przejazdy i meblach.

search-step-papers = Proszę przygotować dokumenty: <a name="money"></a>. Dobre kopie warto zapisać w telefonie. Wtedy mogą Państwo działać szybko.

search-step-message = Proszę napisać krótki tekst o sobie. Proszę podać imię i nazwisko, liczbę osób, pracę, termin wprowadzenia się i numer telefonu. Warto dać tekst do przeczytania osobie, która dobrze zna niemiecki.

search-step-answer = Proszę szybko odpowiadać na nowe oferty. Proszę zapisywać, do kogo i kiedy Państwo napisali. Jeśli nie mogą Państwo przyjść, proszę odwołać spotkanie. Tak pozostawią Państwo dobre wrażenie.

search-fraud-title = Żadnych pieniędzy przed obejrzeniem mieszkania

search-fraud = Proszę nigdy nie płacić za mieszkanie, którego Państwo nie widzieli. Proszę nie wysyłać kopii dowodu osobistego obcym osobom. Oferta jest wyjątkowo tania? Wtedy proszę zachować ostrożność. Niektórzy oszuści mówią, że są za granicą i wyślą klucz pocztą. Proszę na to nie odpowiadać.

## Kapitel Geld und Papiere

money-title = Pieniądze i dokumenty

money-intro = Wynajmujący chcą wiedzieć, czy mogą Państwo płacić czynsz. Urząd może pomóc, jeśli nie starcza Państwu pieniędzy. W tym rozdziale przeczytają Państwo, jakie dokumenty są potrzebne i o jakie pieniądze można złożyć wniosek.

money-papers-title = Państwa teczka

money-papers-income = Dokumenty o dochodach z ostatnich miesięcy, na przykład odcinki wypłaty lub decyzja z urzędu

money-papers-schufa = Zaświadczenie z firmy { -schufa }

money-papers-wbs = Państwa { -wbs }, jeśli go Państwo mają

money-papers-rent = Jeśli to możliwe: potwierdzenie, że zawsze płacili Państwo poprzedni czynsz

money-schufa-title = Jakie zaświadczenie z firmy { -schufa }?

money-schufa = Firma { -schufa } zbiera dane o tym, czy ludzie płacą swoje rachunki. Są dwa dokumenty. <strong>Kopia danych</strong> (<span lang="de">Datenkopie</span>) jest bezpłatna i tylko dla Państwa. <strong>Informacja o wypłacalności</strong> (<span lang="de">BonitätsAuskunft</span>) jest płatna i przeznaczona dla wynajmujących. Proszę nie przekazywać nikomu kopii danych: jest w niej wiele prywatnych informacji.

money-wbs-title = { -wbs }

money-wbs-what = Niektóre mieszkania są dotowane z pieniędzy publicznych. Często są one tańsze. Do takich mieszkań potrzebują Państwo zaświadczenia, które nazywa się { -wbs }, w skrócie { -wbs-short }. Otrzymają je Państwo, jeśli Państwa dochód jest niższy niż określona granica. Proszę zapytać w urzędzie miasta, czy to Państwa dotyczy.

money-wbs-valid =
    Dokument { -wbs-short } jest ważny { $wbs-years ->
        [one] { $wbs-years } rok
        [few] { $wbs-years } lata
        [many] { $wbs-years } lat
       *[other] { $wbs-years } roku
    } w Nadrenii Północnej-Westfalii. Miasto { -city } już nie pośredniczy w wynajmie mieszkań. Szukają więc Państwo sami. Miasto jednak doradza w tej sprawie: <a name="housing-office"><span lang="de">Amt für Wohnungswesen</span></a>. Jeśli ważność wkrótce się kończy, proszę w porę złożyć wniosek o nowy dokument.

money-wbs-valid-note = § 27 WoFG, ustawa o wspieraniu budownictwa mieszkaniowego. W Nadrenii Północnej-Westfalii obowiązuje w tej sprawie osobna ustawa tego kraju związkowego.

money-wbs-qr = Tutaj miasto { -city } informuje o dokumencie { -wbs } i o poradach.

money-wohngeld-title = { -wohngeld }

money-wohngeld =
    { -wohngeld } to dopłata do czynszu dla osób z małymi dochodami. Trzeba złożyć o nią wniosek. Przysługuje od miesiąca, w którym złożą Państwo wniosek. Dlatego proszę nie czekać. Najczęściej przyznaje się ją na { $wohngeld-months ->
        [one] { $wohngeld-months } miesiąc
        [few] { $wohngeld-months } miesiące
        [many] { $wohngeld-months } miesięcy
       *[other] { $wohngeld-months } miesiąca
    }. Otrzymują Państwo świadczenie { -grundsicherungsgeld } (pieniądze na życie i mieszkanie)? Wtedy dopłata { -wohngeld } się nie należy. Wniosek jest już złożony? Proszę szybko dosłać brakujące dokumenty.

money-wohngeld-note = §§ 1, 3, 7 i 25 WoGG. To ustawa o dopłacie do czynszu.

money-jobcenter-title = Czynsz z urzędu { -jobcenter }

money-jobcenter = Urząd { -jobcenter } wypłaca świadczenie { -grundsicherungsgeld }. Należą do niego także pieniądze na odpowiednie mieszkanie. Ile może ono kosztować, powie Państwu { -jobcenter }. Proszę zawsze pytać o kwoty, które obowiązują teraz. Na Państwa życzenie urząd przelewa czynsz bezpośrednio wynajmującemu.

money-jobcenter-move-title = Jak przeprowadzić się za zgodą urzędu

money-jobcenter-step-ask = Proszę złożyć w urzędzie { -jobcenter } ofertę ze wszystkimi kosztami. Proszę zwrócić się o pisemną zgodę. Nazywa się ona <span lang="de">Zusicherung</span>.

money-jobcenter-step-deposit = Przy okazji proszę złożyć wniosek także o pieniądze na { -kaution(case: "acc") } (<span lang="de">Kaution</span>) lub na udziały w spółdzielni. Te pieniądze to najczęściej pożyczka. To znaczy: trzeba je zwrócić.

money-jobcenter-step-sign = Proszę podpisać umowę najmu <strong>dopiero po</strong> otrzymaniu zgody. Bez zgody część kosztów być może zapłacą Państwo sami.

money-jobcenter-young =
    Mają Państwo mniej niż { $benefit-age ->
        [one] { $benefit-age } rok
        [few] { $benefit-age } lata
        [many] { $benefit-age } lat
       *[other] { $benefit-age } roku
    }? Wtedy po przeprowadzce otrzymają Państwo pieniądze na mieszkanie tylko z pisemną zgodą (<span lang="de">Zusicherung</span>). Przeprowadzają się Państwo w obrębie { -city(case: "gen") }, choć nie jest to konieczne? Wtedy { -jobcenter } płaci tylko tyle, co dotychczas. Także wtedy proszę porozmawiać z urzędem przed przeprowadzką, a nie po niej.

money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] W pierwszym roku
        [few] W pierwszych { $benefit-protected-years } latach
        [many] W pierwszych { $benefit-protected-years } latach
       *[other] W ciągu pierwszego { $benefit-protected-years } roku
    } { -jobcenter } płaci rzeczywisty czynsz, ale do górnej granicy. Ta górna granica jest { $benefit-limit-factor ->
        [one] { $benefit-limit-factor } raz
        [few] { $benefit-limit-factor } razy
        [many] { $benefit-limit-factor } razy
       *[other] { $benefit-limit-factor } raza
    } tak wysoka jak zwykła granica. Nowe mieszkanie kosztuje więcej, niż wynosi zwykła granica? Taki czynsz { -jobcenter } płaci tylko wtedy, gdy wcześniej wyraził na to pisemną zgodę. Czynsz jest wyższy, niż pozwala { -mietpreisbremse }? Wtedy uznaje się go za nieodpowiedni i muszą Państwo złożyć skargę u wynajmującego: <a name="rent-brake"></a>.

money-jobcenter-limit-note = § 22 SGB II. To kodeks socjalny, księga druga.

money-jobcenter-sites =
    { -jobcenter } w { -city(case: "loc") } planuje przeprowadzkę. Dziś ma { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } siedzibę
        [few] { $jobcenter-sites-today } siedziby
        [many] { $jobcenter-sites-today } siedzib
       *[other] { $jobcenter-sites-today } siedziby
    }. W połowie { $jobcenter-move-year } roku ma ich być już tylko { $jobcenter-sites-planned }: { $jobcenter-site-deutz } w dzielnicy <span lang="de">Deutz</span> oraz { $jobcenter-site-west }. Przed każdą wizytą proszę sprawdzić adres w swoim liście.

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

viewing-known-defects = O niektórych usterkach wiedzą Państwo już przed podpisaniem umowy. Z powodu tych usterek później najczęściej nie mogą Państwo płacić niższego czynszu. Dlatego proszę zadbać, by w umowie najmu zapisano, co wynajmujący naprawi i do kiedy. Proszę podpisać umowę dopiero potem (§ 536b BGB).

viewing-questions-title = O co mogą pytać wynajmujący

viewing-questions-first = Podczas oglądania podają Państwo tylko imię i nazwisko oraz kontakt. Przy mieszkaniach dotowanych pokazują Państwo także { -wbs-short }. Nie trzeba oddawać kopii dowodu osobistego. Dochody potwierdzają Państwo dopiero wtedy, gdy naprawdę chcą Państwo wziąć to mieszkanie. Odcinki wypłaty proszę więc przynieść dopiero później.

viewing-questions-first-note = Urzędy ochrony danych wydały na ten temat wskazówki z wzorem formularza. Pochodzą one z { $questions-guidance } i są na stronie ldi.nrw.de.

viewing-fair-title = Gdy ktoś traktuje Państwa gorzej

viewing-fair = Nikomu nie wolno traktować Państwa gorzej przy szukaniu mieszkania z powodu Państwa pochodzenia. Dotyczy to na przykład odmowy tylko z powodu Państwa nazwiska. Jest niewiele wyjątków. Jeden z nich może być taki: wynajmujący sam mieszka na tej samej posesji.

viewing-fair-note = §§ 19 i 21 AGG. To ogólna ustawa o równym traktowaniu.

viewing-fair-deadline =
    Czasami mają Państwo wtedy prawo do pieniędzy. To roszczenie muszą Państwo zgłosić wynajmującemu w ciągu { $discrimination-months ->
        [one] { $discrimination-months } miesiąca
        [few] { $discrimination-months } miesięcy
        [many] { $discrimination-months } miesięcy
       *[other] { $discrimination-months } miesiąca
    }, najlepiej na piśmie. Dlatego proszę szybko poszukać pomocy. Porady są bezpłatne: <a name="adb">biuro antydyskryminacyjne</a> (<span lang="de">Antidiskriminierungsbüro</span>). Mogą Państwo tam także tylko porozmawiać o tym, co się stało.

viewing-proof = Proszę od razu zapisać, co się stało: dzień, godzinę, nazwiska, dokładne słowa. Proszę zachować ogłoszenia i wiadomości. Kto był przy tym? To też proszę zapisać. Osoba z niemieckim nazwiskiem dostała zaproszenie, a Państwo nie? Także to może wskazywać na gorsze traktowanie.

## Kapitel Mietvertrag

lease-title = Umowa najmu

lease-intro = Umowa najmu (<span lang="de">Mietvertrag</span>) reguluje, co Państwo płacą i co Państwu wolno. Proszę przeczytać ją całą. Proszę nie podpisywać pod presją. Warto poprosić o czas do namysłu albo zabrać tekst do poradni. Proszę pytać o każde słowo, którego Państwo nie rozumieją. Warto poprosić o egzemplarz ze wszystkimi podpisami i dobrze go przechowywać.

lease-content-title = To powinno być w umowie

lease-content-flat = Nazwiska wszystkich najemców i wynajmującego, adres, piętro i wielkość mieszkania. Kto podpisuje, ten musi też płacić.

lease-content-rent = { -kaltmiete }, { -nebenkosten } (<span lang="de">Nebenkosten</span>) i { -kaution } (<span lang="de">Kaution</span>), zawsze jako kwota w euro. Czegoś brakuje? Proszę zapytać.

lease-content-start = Dzień wprowadzenia się. Jeśli w umowie jest też data zakończenia, proszę dać to do sprawdzenia. Przed tą datą najczęściej nie mogą Państwo wypowiedzieć umowy ze zwykłym okresem wypowiedzenia. To samo obowiązuje, gdy w umowie jest „<span lang="de">Kündigungsverzicht</span>” (rezygnacja z prawa do wypowiedzenia): wtedy najczęściej przez pewien czas nie mogą Państwo wypowiedzieć umowy.

lease-content-promises = Wszystko, co Państwu obiecano, na przykład nowa podłoga. To, co tylko powiedziano, trudno później udowodnić.

lease-painting-title = Kto musi malować?

lease-painting = Malowanie i tapetowanie często nazywa się w umowie „<span lang="de">Schönheitsreparaturen</span>”. To zadanie wynajmującego, chyba że umowa skutecznie przenosi je na Państwa. Mieszkanie przy wprowadzeniu się nie było odnowione? Wtedy najczęściej nie muszą Państwo malować. Sztywne terminy bez wyjątków też są nieskuteczne. Zanim kupią Państwo farbę, proszę dać umowę do sprawdzenia.

lease-painting-note = § 535 BGB i wyroki Federalnego Trybunału Sprawiedliwości (<span lang="de">Bundesgerichtshof</span>), na przykład VIII ZR 185/14. BGB to niemiecki kodeks cywilny.

lease-sublet-title = Przyjmowanie innych osób

lease-sublet = Chcą Państwo oddać mieszkanie w podnajem? Wtedy zawsze potrzebują Państwo wcześniej zgody. Do podnajmu <strong>części</strong> mieszkania często mają Państwo prawo. Potrzebny jest do tego dobry powód, który powstał dopiero po rozpoczęciu umowy (§§ 540 i 553 BGB). Proszę napisać do wynajmującego, kto ma się wprowadzić i dlaczego. Proszę poczekać na odpowiedź.

lease-brake-title = Czy czynsz jest za wysoki?

lease-brake = W { -city(case: "loc") } obowiązuje { -mietpreisbremse }, czyli ograniczenie wysokości czynszu. Przy nowej umowie czynsz może być wyższy od typowego czynszu najwyżej o { $brake-percent }. Typowy czynsz nazywa się „<span lang="de">ortsübliche Vergleichsmiete</span>” (miejscowy czynsz porównawczy). { -mietspiegel } to zestawienie, które pomaga go oszacować. W { -city(case: "loc") } dostaną je Państwo w instytucji <span lang="de">Rheinische Immobilienbörse</span>, telefon { $immobilienboerse-phone }. Proszę szukać w nim według wielkości, położenia i wieku mieszkania. W obliczeniach pomoże poradnia.

lease-brake-note = §§ 556d do 556g BGB. Rozporządzenie dla Nadrenii Północnej-Westfalii obowiązuje od { $brake-since }, ograniczenie do { $brake-until }. Koloński { -mietspiegel } to zestawienie proste (po niemiecku <span lang="de">einfach</span>); nowe wydanie z { $mietspiegel-issue }.

lease-brake-exceptions = Ograniczenie nie dotyczy nowych budynków, które dopiero po { $brake-new-building } po raz pierwszy były użytkowane i wynajęte. Nie dotyczy też pierwszego wynajęcia po gruntownej modernizacji. Są jeszcze inne wyjątki. Najczęściej wynajmujący musi poinformować Państwa o wyjątku przed podpisaniem umowy. Jeśli tego nie zrobi, ograniczenie często i tak obowiązuje. Proszę też zapytać, kiedy dom zbudowano i kiedy go zmodernizowano.

lease-brake-complain-title = Jak mogą się Państwo bronić

lease-brake-complain =
    Proszę napisać do wynajmującego, że czynsz jest za wysoki. Taka skarga nazywa się { -ruege }. Wystarczy e-mail. Proszę nie czekać długo. Mogą Państwo żądać zwrotu pieniędzy nadpłaconych od pierwszego dnia, jeśli spełnione są dwa warunki. Po pierwsze: { -ruege } dociera w ciągu { $complaint-months ->
        [one] { $complaint-months } miesiąca
        [few] { $complaint-months } miesięcy
        [many] { $complaint-months } miesięcy
       *[other] { $complaint-months } miesiąca
    } od początku najmu. Po drugie: { -ruege } dociera, <strong>zanim</strong> skończy się umowa najmu. W przeciwnym razie dotyczy to już tylko nowych wpłat.

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
    } Liczy się przy tym czynsz bez { -nebenkosten(case: "gen") } (<span lang="de">Nebenkosten</span>) i bez ogrzewania. Przykład: { -kaltmiete } wynosi { $example-cold-rent }. Wtedy { -kaution } może wynosić najwyżej { $example-deposit }.

deposit-limit-note = § 551 BGB.

deposit-parts =
    { $deposit-parts ->
        [one] Muszą Państwo zapłacić { -kaution(case: "acc") } w { $deposit-parts } części.
        [few] Mogą Państwo płacić w { $deposit-parts } równych częściach, co miesiąc jedną.
        [many] Mogą Państwo płacić w { $deposit-parts } równych częściach, co miesiąc jedną.
       *[other] Mogą Państwo płacić w { $deposit-parts } równej części, co miesiąc jedną.
    } Pierwszą część płacą Państwo dopiero wtedy, gdy zaczyna się najem, a nie już przy podpisaniu umowy. Najlepiej płacić przelewem. Wtedy mają Państwo dowód.

deposit-safe = Wynajmujący musi ulokować Państwa pieniądze oddzielnie od swoich. Odsetki należą do Państwa. W domach studenckich nie musi być odsetek. Proszę zapytać, gdzie są Państwa pieniądze.

deposit-back = Tutaj przeczytają Państwo, kiedy dostaną pieniądze z powrotem: <a name="moving-out-deposit"></a>. Otrzymują Państwo pieniądze z urzędu { -jobcenter }? Wtedy proszę zapytać o pożyczkę, zanim podpiszą Państwo umowę.

deposit-broker-title = Kto płaci pośrednikowi?

deposit-broker = Pośrednicy (po niemiecku <span lang="de">Makler</span>) pomagają znaleźć mieszkanie lub najemcę. Najczęściej płaci ten, kto im to zlecił. Często jest to wynajmujący. Państwo płacą tylko wtedy, gdy spełnione są oba warunki:

deposit-broker-order = Sami zlecili Państwo szukanie, i to w formie tekstowej, na przykład e-mailem. Samo powiedzenie przez telefon nie wystarczy.

deposit-broker-only = Pośrednik szukał mieszkania tylko dla Państwa i nie znał go wcześniej.

deposit-broker-warning = Proszę nie płacić zaliczki: jest zabroniona. Za mieszkania dotowane pośrednikom w ogóle nie wolno żądać od Państwa pieniędzy. Proszę też nie płacić za samo obejrzenie mieszkania.

deposit-broker-note = § 2 WoVermRG. Ta ustawa reguluje pośrednictwo w wynajmie mieszkań.

## Kapitel Einzug

moving-in-title = Wprowadzenie się

moving-in-intro = Mają Państwo klucz. Gratulujemy! Teraz trzeba szybko załatwić kilka spraw. Proszę też zadbać o swoje nazwisko przy dzwonku i na skrzynce na listy. Inaczej poczta nie dotrze.

moving-in-record-title = Przekazanie mieszkania

moving-in-record = Proszę obejść z wynajmującym wszystkie pomieszczenia. Proszę wspólnie zapisać, w jakim stanie jest mieszkanie. Ten dokument to { -uebergabeprotokoll } (<span lang="de">Übergabeprotokoll</span>). Chroni on Państwa przy wyprowadzce. Proszę podpisać tylko to, co się zgadza. Przekazanie proszę przeprowadzić przy świetle dziennym i zabrać ze sobą świadka.

moving-in-reservation = Jeśli znają Państwo usterkę i przejmują mieszkanie bez zastrzeżenia (<span lang="de">Vorbehalt</span>), tracą Państwo prawa. Wtedy z powodu tej usterki nie wolno Państwu płacić niższego czynszu. Nie dostaną też Państwo za nią odszkodowania. Przy każdej usterce proszę zapisać w protokole, do kiedy wynajmujący ją naprawi. Proszę wpisać tam też to zdanie: „<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>” (Zastrzegam sobie swoje prawa z powodu tych usterek.) Czasami wynajmujący się na to nie zgadza. Wtedy jeszcze podczas przekazania proszę dać mu osobną kartkę. Są na niej te usterki i to zdanie. Państwa świadek powinien być przy tym obecny (§ 536b BGB).

moving-in-reservation-known = To zdanie najczęściej <strong>nie</strong> pomaga przy usterkach, o których wiedzieli Państwo już przed zawarciem umowy najmu. Te usterki wynajmujący najczęściej i tak musi naprawić.

moving-in-check-title = Lista kontrolna: { -uebergabeprotokoll }

moving-in-check-damage = Wszystkie szkody są w protokole, także małe rysy. Są zdjęcia wszystkich pomieszczeń.

moving-in-check-meters = Stany liczników prądu, gazu, wody i ogrzewania są zapisane.

moving-in-check-keys = Liczba kluczy jest w protokole.

moving-in-check-works = Ogrzewanie, kuchenka, woda i okna są wypróbowane. Co nie działa, jest w protokole.

moving-in-check-reservation = Przy każdej usterce jest w protokole zapisane, do kiedy będzie naprawiona. Jest tam też moje zastrzeżenie.

moving-in-check-copy = Wszyscy podpisali. Mam kopię.

moving-in-picture = Proszę sfotografować każdy licznik tak, by można było odczytać wszystkie cyfry.
    .alt = Dłoń trzyma telefon przed licznikiem na ścianie. Na telefonie widać licznik. Obok wisi kartka z listą odhaczonych punktów.

moving-in-register-title = Zameldowanie adresu

moving-in-register =
    Proszę zameldować się w ciągu { $register-weeks ->
        [one] { $register-weeks } tygodnia
        [few] { $register-weeks } tygodni
        [many] { $register-weeks } tygodni
       *[other] { $register-weeks } tygodnia
    } od wprowadzenia się. Można to zrobić w biurze miasta, które nazywa się { -kundenzentrum }. { $service-centres ->
        [one] W { -city(case: "loc") } jest { $service-centres } takie biuro, w niektóre dni tylko po umówieniu terminu.
        [few] W { -city(case: "loc") } są { $service-centres } takie biura, w niektóre dni tylko po umówieniu terminu.
        [many] W { -city(case: "loc") } jest { $service-centres } takich biur, w niektóre dni tylko po umówieniu terminu.
       *[other] W { -city(case: "loc") } jest { $service-centres } takiego biura, w niektóre dni tylko po umówieniu terminu.
    } Proszę zabrać dowody osobiste lub paszporty wszystkich, którzy się wprowadzają. Za zbyt późne zameldowanie może grozić kara pieniężna do { $register-fine }.

moving-in-register-note = §§ 17, 19 i 54 BMG. To federalna ustawa o meldunku.

moving-in-confirmation = Potrzebny jest do tego dokument { -wohnungsgeberbestaetigung }. W tym dokumencie wynajmujący potwierdza, że się Państwo wprowadzili. Umowa najmu nie wystarczy. Wynajmujący musi dać go Państwu w takim samym terminie. Nie dostali go Państwo? Proszę od razu powiedzieć o tym w biurze { -kundenzentrum }.

moving-in-sham = Proszę meldować się tylko tam, gdzie naprawdę Państwo mieszkają. Ktoś nie mieszka z Państwem? Wtedy tej osobie także nie wolno meldować się pod Państwa adresem. Kto użycza do tego swojego adresu, musi się liczyć z karą pieniężną do { $sham-address-fine }.

moving-in-power-title = Prąd i { -rundfunkbeitrag }

moving-in-power = Włączają Państwo światło, a nie mają Państwo własnej umowy? Wtedy prąd dostarcza podstawowy dostawca (<span lang="de">Grundversorger</span>). Tak nazywa się firma, która zaopatruje wszystkie gospodarstwa domowe. Proszę się tam zgłosić i podać stan licznika. Potem proszę porównać oferty. Przed zmianą proszę sprawdzić cenę, czas trwania umowy i okres wypowiedzenia.

moving-in-power-note =
    § 2 StromGVV, §§ 20a i 38 EnWG. Zastępcza dostawa prądu bez umowy trwa najwyżej { $substitute-supply-months ->
        [one] { $substitute-supply-months } miesiąc
        [few] { $substitute-supply-months } miesiące
        [many] { $substitute-supply-months } miesięcy
       *[other] { $substitute-supply-months } miesiąca
    }. Od { $supplier-switch-since } zmiana firmy odbywa się technicznie w ciągu { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } godziny
        [few] { $supplier-switch-hours } godzin
        [many] { $supplier-switch-hours } godzin
       *[other] { $supplier-switch-hours } godziny
    }.

moving-in-broadcasting = Za radio i telewizję jest opłata { -rundfunkbeitrag }. Do { $broadcasting-fee-until } włącznie wynosi ona { $broadcasting-fee } miesięcznie, czyli { $broadcasting-fee-quarter } kwartalnie. Potem kwota może się zmienić. Listy w tej sprawie wysyła „<span lang="de">Beitragsservice</span>” (instytucja, która pobiera tę opłatę). Jeśli za Państwa mieszkanie jeszcze nikt nie płaci, proszę zgłosić tam mieszkanie. Opłatę { -rundfunkbeitrag } płaci się od mieszkania, a nie od osoby. Przy niektórych świadczeniach z urzędu nie muszą Państwo płacić. W tym celu proszę złożyć wniosek. Jeśli mieszkają Państwo z innymi, proszę uzgodnić, kto płaci, i podzielić się kosztami.

## Kapitel Miete und Nebenkosten

costs-title = Czynsz i koszty dodatkowe

costs-intro = Co miesiąc płacą Państwo czynsz i część kosztów domu. Raz w roku jest rozliczenie. Kto rozumie rozliczenie, może znaleźć błędy i zaoszczędzić pieniądze.

costs-words = { -kaltmiete } to pieniądze tylko za mieszkanie. Do tego dochodzą { -nebenkosten } (<span lang="de">Nebenkosten</span>), na przykład za wodę, śmieci i ogrzewanie. Wszystko razem nazywa się { -warmmiete }. Prąd najczęściej nie jest wliczony. Dlatego w każdym ogłoszeniu proszę sprawdzić: czy cena jest „zimna” (<span lang="de">kalt</span>), czy „ciepła” (<span lang="de">warm</span>)?

costs-example = Przykład ze zmyślonymi kwotami

costs-column-part = Za co Państwo płacą

costs-column-amount = Kwota na miesiąc

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(case: "capital") } bez ogrzewania

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = Ogrzewanie i ciepła woda

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
    } takich kosztów. Administracja i naprawy do nich nie należą. Coś takiego jest w Państwa rozliczeniu? Wtedy proszę zapytać.

costs-who-note = § 556 BGB; §§ 1 i 2 BetrKV. To rozporządzenie o kosztach eksploatacji.

costs-table = Kto za co płaci?

costs-column-cost = Koszty

costs-column-payer = Kto płaci?

costs-row-heating = Ogrzewanie, woda, ścieki

costs-row-waste = Śmieci, sprzątanie ulic, podatek gruntowy

costs-row-house = Winda, światło na korytarzu, dozorca, ogród, ubezpieczenie domu

costs-row-repairs = Naprawy domu i administracja

costs-payer-tenant = Państwo, jeśli jest to zapisane w umowie

costs-payer-landlord = wynajmujący

costs-statement-title = Roczne rozliczenie

costs-statement =
    Najczęściej co miesiąc płacą Państwo zaliczkę. Po roku wynajmujący robi rozliczenie. Rozliczenie musi dotrzeć do Państwa w ciągu { $statement-months ->
        [one] { $statement-months } miesiąca
        [few] { $statement-months } miesięcy
        [many] { $statement-months } miesięcy
       *[other] { $statement-months } miesiąca
    } po końcu roku rozliczeniowego. Przyszło za późno? Wtedy z reguły nie muszą Państwo nic dopłacać. Proszę zachować wszystkie rozliczenia.

costs-check =
    Proszę sprawdzić rozliczenie. Mogą Państwo obejrzeć wszystkie dokumenty do niego (<span lang="de">Belege</span>), na przykład faktury firm. List w tej sprawie: <a name="letters"></a>. Coś się nie zgadza? Proszę zgłosić sprzeciw w ciągu { $objection-months ->
        [one] { $objection-months } miesiąca
        [few] { $objection-months } miesięcy
        [many] { $objection-months } miesięcy
       *[other] { $objection-months } miesiąca
    } od otrzymania rozliczenia. Proszę porównać z zeszłym rokiem. Koszty mocno wzrosły? Wtedy warto poprosić o wyjaśnienie.

costs-info-title = Ogrzewanie, CO₂ i telewizja

costs-info-heating = Odczyt na odległość: przy takich urządzeniach co miesiąc dostają Państwo dane o swoim zużyciu.

costs-info-carbon = Kosztami CO₂ za olej opałowy i gaz dzielą się Państwo z wynajmującym. Mają Państwo własną umowę na gaz? Wtedy muszą Państwo sami zażądać od niego jego udziału.

costs-info-cable =
    Telewizja lub internet przez wynajmującego: po { $cable-months ->
        [one] { $cable-months } miesiącu
        [few] { $cable-months } miesiącach
        [many] { $cable-months } miesiącach
       *[other] { $cable-months } miesiąca
    } mogą Państwo u niego z tego zrezygnować.

costs-overcharge = Czynsz jest wyższy od typowego czynszu o więcej niż { $overcharge-percent }? To może być zabronione. Miejski urząd { -wohnungsaufsicht } bezpłatnie sprawdza takie przypadki: <a name="housing-office">adres</a>.

## Kapitel Leben im Haus

living-title = Życie w domu

living-intro = W domu mieszka wiele osób. Przywitanie się na klatce schodowej to dobry początek. Zasady często zawiera { -hausordnung } (<span lang="de">Hausordnung</span>). Wisi on na korytarzu albo jest częścią umowy. Proszę raz przeczytać wszystkie zasady. Często chodzi o sprzątanie, rowery, pralnię i ciszę.

living-waste-title = Segregacja śmieci

living-waste = W { -city(case: "loc") } pojemniki rozpoznają Państwo po kolorze pokrywy. Urządzeń elektrycznych i baterii nie wolno wrzucać do żadnego z tych pojemników. Proszę segregować starannie: to jest dobre dla środowiska.

living-bins-picture = Cztery pokrywy, cztery rodzaje śmieci: szara, niebieska, żółta i brązowa.
    .alt = Cztery pojemniki na śmieci stoją obok siebie. Pierwsza pokrywa jest szara, druga niebieska, trzecia żółta, czwarta brązowa.

living-bins-table = Co do którego pojemnika?

living-bins-column-lid = Pokrywa

living-bins-column-in = To wrzucamy

living-bins-column-out = Tego nie

living-bin-grey = Szara: odpady zmieszane

living-bin-grey-in = pieluchy, kurz, stłuczone naczynia

living-bin-grey-out = wszystko, co pasuje do innego pojemnika

living-bin-blue = Niebieska: papier

living-bin-blue-in = gazety, kartony, zeszyty

living-bin-blue-out = brudny papier, chusteczki

living-bin-yellow = Żółta: { -wertstofftonne }

living-bin-yellow-in = opakowania i inne rzeczy z plastiku lub metalu

living-bin-yellow-out = urządzenia elektryczne, baterie, szkło, papier

living-bin-brown = Brązowa: bio

living-bin-brown-in = resztki owoców i warzyw, kawa, rośliny

living-bin-brown-out = torby foliowe

living-waste-rules = Śmieci na co dzień

living-waste-do-flat = Zgnieść kartony, potem włożyć do niebieskiego pojemnika

living-waste-do-plan =
    Pamiętać o terminach: żółty pojemnik jest opróżniany { $yellow-bin-weeks ->
        [one] co tydzień
        [few] co { $yellow-bin-weeks } tygodnie
        [many] co { $yellow-bin-weeks } tygodni
       *[other] co { $yellow-bin-weeks } tygodnia
    }

living-waste-dont-beside = Stawiać śmieci obok pojemnika

living-waste-dont-stairs = Stawiać meble na korytarzu lub w piwnicy

living-bulky = Duże rzeczy, takie jak meble, to odpady wielkogabarytowe (<span lang="de">Sperrmüll</span>). Firma <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, w skrócie <span lang="de">AWB</span>, odbiera je na zgłoszenie. Mogą też Państwo zawieźć je sami: do punktów <span lang="de">Wertstoff-Center Ossendorf</span> ({ $wertstoff-ossendorf-street }) lub <span lang="de">Gremberghoven</span> ({ $wertstoff-gremberghoven-street }). Proszę nie stawiać niczego na ulicy bez umówionego terminu.

living-quiet-title = Cisza

living-quiet = Od godziny { $quiet-from } do { $quiet-to } trwa cisza nocna. Wtedy nie wolno przeszkadzać innym. Także w niedziele i święta: żadnych głośnych prac, na przykład wiercenia. Ciszę w południe może przewidywać { -hausordnung }. Urządzają Państwo przyjęcie? Proszę wcześniej powiedzieć o tym sąsiadom. Coś przeszkadza Państwu? Proszę najpierw życzliwie ze sobą porozmawiać.

living-quiet-note = § 9 LImSchG NRW. To ustawa Nadrenii Północnej-Westfalii o ochronie przed immisjami.

living-air-title = Wietrzenie i ogrzewanie

living-air = Podczas gotowania, kąpieli pod prysznicem i snu do powietrza trafia woda. Gdy osiada na zimnych ścianach, może rosnąć pleśń. Dlatego: wietrzyć i ogrzewać. Podczas wietrzenia proszę przykręcić ogrzewanie. Potem proszę znów zamknąć okna.

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

living-smoke = Czujniki dymu ratują życie. Muszą wisieć w sypialni, w pokoju dziecięcym i w korytarzach, którymi ucieka się w razie pożaru. Kto tam mieszka, ten dba, żeby działały. Czasami robi to wynajmujący. Proszę zapytać. Proszę nigdy nie zdejmować czujnika dymu. Czujnik krótko piszczy, i to ciągle od nowa? Wtedy najczęściej bateria jest rozładowana.

living-smoke-note = § 47 BauO NRW. To prawo budowlane dla Nadrenii Północnej-Westfalii.

living-smoke-picture = Czujnik dymu wisi na suficie. Przyciskiem można go sprawdzić.
    .alt = Okrągły biały czujnik dymu wisi na suficie pokoju. Dłoń naciska przycisk jednym palcem. Łuki pokazują głośny dźwięk.

living-changes = Chcą Państwo mieć małą instalację słoneczną na balkonie albo przebudować coś z powodu niepełnosprawności? Proszę najpierw zapytać. Najczęściej mają Państwo prawo do zgody (§ 554 BGB). Proszę dokładnie opisać, co chcą Państwo zmienić, i dołączyć rysunek.

## Kapitel Etwas ist kaputt

repairs-title = Coś jest zepsute

repairs-intro = Ogrzewanie nie grzeje, woda kapie, ściana jest mokra. Coś takiego to usterka (<span lang="de">Mangel</span>). Wynajmujący musi utrzymywać mieszkanie w dobrym stanie. Każdą usterkę muszą Państwo od razu zgłosić. Im wcześniej, tym lepiej dla wszystkich.

repairs-step-report = Proszę zrobić zdjęcia. Proszę od razu zgłosić usterkę na piśmie. List w tej sprawie: <a name="letters"></a>. Już Państwo dzwonili? Mimo to proszę wysłać jeszcze list lub e-mail.

repairs-step-deadline = Proszę podać dzień, do którego usterka ma być usunięta. Gdy ogrzewanie nie grzeje zimą, jest to bardzo krótki termin.

repairs-step-access = Proszę wpuszczać fachowców do mieszkania po uzgodnieniu terminu. Proszę wcześniej zapytać o nazwisko, firmę i godzinę.

repairs-step-help = Nic się nie dzieje? Proszę zasięgnąć rady w stowarzyszeniu najemców: <a name="mieterverein"><span lang="de">Mieterverein</span></a>. Proszę zabrać ze sobą zdjęcia, listy i umowę najmu.

repairs-late = Jeśli nie zgłoszą Państwo usterki, może to drogo kosztować. Być może będą Państwo wtedy musieli zapłacić za szkodę. Mogą Państwo stracić też prawo do niższego czynszu. Dlatego proszę zachować kopię zgłoszenia.

repairs-late-note = §§ 536 do 536c BGB.

repairs-reduction-title = Płacić niższy czynsz?

repairs-reduction =
    Jeśli nie mogą Państwo normalnie korzystać z mieszkania, za ten czas muszą Państwo płacić tylko niższy czynsz. To tak zwane obniżenie czynszu (<span lang="de">Mietminderung</span>). Małe usterki się nie liczą. Przy modernizacji, która oszczędza energię, nie obowiązuje to przez { $energy-works-months ->
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

notice-increase-kinds = Najpierw proszę sprawdzić, jaki to rodzaj podwyżki. Przy umowie „<span lang="de">Staffelmiete</span>” (czynsz stopniowany) już w umowie jest zapisane, kiedy i o ile wzrośnie czynsz. Przy umowie „<span lang="de">Indexmiete</span>” (czynsz indeksowany) czynsz zmienia się razem z cenami w Niemczech. Także po modernizacji czynsz może wzrosnąć. Także { -nebenkosten } (<span lang="de">Nebenkosten</span>) mogą wzrosnąć bez Państwa zgody. W tych przypadkach podane niżej granice <strong>nie</strong> obowiązują (§§ 557a, 557b, 559 i 560 BGB). Dla mieszkań dotowanych często obowiązują inne zasady.

notice-increase-kinds-advice = Jeśli w takich przypadkach płacą Państwo za mało, powstają długi za czynsz. Proszę najpierw zasięgnąć porady. Przy umowie „<span lang="de">Staffelmiete</span>” { -mietpreisbremse } (ograniczenie wysokości czynszu) może dotyczyć każdego stopnia czynszu. Przy umowie „<span lang="de">Indexmiete</span>” może dotyczyć tylko czynszu na początku umowy. Więcej na ten temat: <a name="rent-brake"></a>.

notice-increase =
    W innych przypadkach wynajmujący może zażądać, by zgodzili się Państwo na wyższy czynsz. Jest to możliwe tylko do wysokości miejscowego czynszu porównawczego (<span lang="de">ortsübliche Vergleichsmiete</span>). Gdy podwyżka się zaczyna, czynsz musi być taki sam już od { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } miesiąca
        [few] { $increase-unchanged-months } miesięcy
        [many] { $increase-unchanged-months } miesięcy
       *[other] { $increase-unchanged-months } miesiąca
    }. List może przyjść najwcześniej po upływie { $increase-wait-years ->
        [one] { $increase-wait-years } roku
        [few] { $increase-wait-years } lat
        [many] { $increase-wait-years } lat
       *[other] { $increase-wait-years } roku
    } od ostatniej podwyżki. Podwyżki z powodu modernizacji lub z powodu { -nebenkosten(case: "gen") } (<span lang="de">Nebenkosten</span>) nie liczą się przy tym. Jeśli mają Państwo wątpliwości, w sprawdzeniu obliczeń pomoże { -mietspiegel }.

notice-increase-note = §§ 558 i 558b BGB. Ta granica obowiązuje w { -city(case: "loc") } do { $increase-cap-until }.

notice-increase-cap =
    Przy takiej podwyżce jest w { -city(case: "loc") } jeszcze druga granica. Czynsz może w ciągu { $increase-cap-years ->
        [one] { $increase-cap-years } roku
        [few] { $increase-cap-years } lat
        [many] { $increase-cap-years } lat
       *[other] { $increase-cap-years } roku
    } wzrosnąć najwyżej o { $increase-cap }. Do tego może dojść podwyżka z powodu modernizacji lub z powodu { -nebenkosten(case: "gen") }. Na odpowiedź mają Państwo czas do końca { $consent-month } miesiąca po otrzymaniu listu. Przykład: list przychodzi w marcu. Wtedy proszę odpowiedzieć do końca maja. Proszę dać list do sprawdzenia, zanim Państwo się zgodzą. Jeśli Państwo się nie zgodzą, wynajmujący może iść do sądu.

notice-landlord-title = Wynajmujący wypowiada umowę

notice-landlord = Wynajmujący z reguły potrzebuje powodu, który uznaje ustawa. Powód musi być podany w liście. Wypowiedzenie (<span lang="de">Kündigung</span>) jest najczęściej ważne tylko na papierze z prawdziwym podpisem. Zwykły e-mail, faks lub komunikator nie wystarczą. Wypowiedzenie może być także w liście z sądu. Proszę nie wyprowadzać się od razu. Proszę dać list do sprawdzenia, zanim Państwo odpowiedzą.

notice-landlord-note = §§ 568, 573 i 573c BGB.

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
    }, może on wypowiedzieć umowę także bez powodu. Okres wypowiedzenia jest wtedy dłuższy (§§ 549, 573a i 573c BGB).

notice-hardship =
    Wyprowadzka byłaby bardzo ciężka dla Państwa lub Państwa rodziny? Na przykład z powodu poważnej choroby? Wtedy mogą Państwo złożyć sprzeciw (§ 574 BGB). Wystarczy e-mail. Musi dotrzeć najpóźniej { $hardship-months ->
        [one] { $hardship-months } miesiąc
        [few] { $hardship-months } miesiące
        [many] { $hardship-months } miesięcy
       *[other] { $hardship-months } miesiąca
    } przed końcem umowy najmu. Proszę dokładnie wyjaśnić, dlaczego wyprowadzka jest tak trudna, i dołączyć dowody. Jeśli ten termin już minął, proszę mimo to natychmiast zasięgnąć porady. Jeśli wynajmujący nie poinformował Państwa prawidłowo o prawie do sprzeciwu, sprzeciw jest czasami możliwy jeszcze na pierwszej rozprawie w sądzie.

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
    Najlepiej zapłacić, <strong>zanim</strong> wypowiedzenie do Państwa dotrze. Jeśli wtedy cała kwota jest już u wynajmującego, nie wolno mu już wypowiedzieć umowy <span lang="de">fristlos</span>. Później najczęściej pomaga tylko jedno: cały należny czynsz jest zapłacony, także za czas po wypowiedzeniu. Jeśli wypowiedzenie przyszło z powodu { -kaution(case: "gen") }, należna { -kaution } musi być zapłacona. Termin na to kończy się { $arrears-cure-months ->
        [one] { $arrears-cure-months } miesiąc
        [few] { $arrears-cure-months } miesiące
        [many] { $arrears-cure-months } miesięcy
       *[other] { $arrears-cure-months } miesiąca
    } po tym, jak dotarła do Państwa „<span lang="de">Räumungsklage</span>” (pozew o eksmisję). W tym pozwie wynajmujący żąda, by się Państwo wyprowadzili. Wystarczy także, jeśli do tego czasu jakiś urząd wiążąco obieca wynajmującemu, że zapłaci wszystko. Wtedy wypowiedzenie <span lang="de">fristlos</span> jest nieskuteczne.

notice-arrears-limits =
    Raty <strong>nie</strong> wystarczą. Po wypowiedzeniu zapłata pomaga tylko raz w ciągu { $arrears-cure-years ->
        [one] { $arrears-cure-years } roku
        [few] { $arrears-cure-years } lat
        [many] { $arrears-cure-years } lat
       *[other] { $arrears-cure-years } roku
    }. Jeśli wynajmujący jest Państwu winien pieniądze, proszę <strong>natychmiast</strong> poprosić poradnię o sprawdzenie, czy mogą Państwo rozliczyć je z długami za czynsz.

notice-arrears-note = §§ 543, 569, 573 i 574 BGB. W sprawie wypowiedzenia z zachowaniem okresu wypowiedzenia: Federalny Trybunał Sprawiedliwości (<span lang="de">Bundesgerichtshof</span>), VIII ZR 106/23.

notice-arrears-ordinary = <strong>Nawet jeśli zapłacą Państwo wszystko, mogą Państwo stracić mieszkanie.</strong> Często wynajmujący jednocześnie wypowiada umowę także z zachowaniem okresu wypowiedzenia. W liście jest wtedy często napisane „<span lang="de">ordentlich</span>” (z zachowaniem okresu wypowiedzenia) lub „<span lang="de">hilfsweise ordentlich</span>” (z zachowaniem okresu wypowiedzenia, gdyby wypowiedzenie <span lang="de">fristlos</span> było nieskuteczne). To drugie wypowiedzenie <strong>nie</strong> staje się nieskuteczne przez zapłatę. Sprzeciw z powodu trudnej sytuacji najczęściej nie pomaga przeciw temu wypowiedzeniu. Z zachowaniem okresu wypowiedzenia wynajmujący może czasami wypowiedzieć umowę także wtedy, gdy brakuje mniej pieniędzy.

notice-arrears-help = Proszę nie czekać! Proszę <strong>natychmiast</strong> poszukać pomocy, najlepiej jeszcze przed wypowiedzeniem. <a name="fachstelle">{ -fachstelle }</a> pomaga zachować mieszkanie. { -jobcenter } może przejąć długi za czynsz. Proszę zapytać, czy jakiś urząd obieca wynajmującemu na piśmie, że zapłaci wszystko. Każdy list z sądu proszę od razu otworzyć i przestrzegać podanych w nim terminów. Jeśli zaproponują Państwo spłatę w ratach, wynajmujący powinien na piśmie zrezygnować z każdego wypowiedzenia z powodu tych długów.

## Kapitel Auszug

moving-out-title = Wyprowadzka

moving-out-intro = Mają Państwo nowe mieszkanie? Proszę dobrze zaplanować wyprowadzkę. Wtedy łatwiej odzyskają Państwo { -kaution(case: "acc") } (<span lang="de">Kaution</span>). Najpierw proszę sprawdzić, czy i kiedy mogą Państwo wypowiedzieć starą umowę. Starą umowę najmu proszę wypowiedzieć dopiero wtedy, gdy nowa umowa jest podpisana.

moving-out-notice-title = Gdy sami Państwo wypowiadają umowę

moving-out-notice-fixed =
    Najpierw proszę przeczytać swoją umowę. Jeśli jest „<span lang="de">befristet</span>” (na czas określony), ma się skończyć w ustalonym dniu. Przedtem najczęściej nie mogą jej Państwo wypowiedzieć ze zwykłym okresem wypowiedzenia. Jeśli przy podpisaniu umowy nie było pisemnego powodu, umowa najczęściej nie kończy się sama. Także „<span lang="de">Kündigungsverzicht</span>” (rezygnacja z prawa do wypowiedzenia) lub „<span lang="de">Kündigungsausschluss</span>” (wyłączenie prawa do wypowiedzenia) wiąże Państwa, najczęściej na najwyżej { $notice-waiver-years ->
        [one] { $notice-waiver-years } rok
        [few] { $notice-waiver-years } lata
        [many] { $notice-waiver-years } lat
       *[other] { $notice-waiver-years } roku
    }. Nie każda taka zasada jest ważna. Proszę dać starą umowę do sprawdzenia, <strong>zanim</strong> się Państwo wyprowadzą lub podpiszą nową. Inaczej być może stracą Państwo mieszkanie lub będą długo płacić dwa czynsze (§§ 557a i 575 BGB).

moving-out-notice =
    Jeśli Państwa umowa jest na czas nieokreślony i nie ma w niej rezygnacji z prawa do wypowiedzenia (<span lang="de">Kündigungsverzicht</span>), nie potrzebują Państwo powodu. Okres wypowiedzenia to { $notice-months ->
        [one] { $notice-months } miesiąc
        [few] { $notice-months } miesiące
        [many] { $notice-months } miesięcy
       *[other] { $notice-months } miesiąca
    }. Państwa list musi być u wynajmującego najpóźniej w { $notice-workday } dniu roboczym miesiąca (po niemiecku <span lang="de">Werktag</span>). Wtedy ten miesiąc już się liczy. Dni robocze to tutaj dni od poniedziałku do soboty, oprócz świąt. <strong>Sobota też się liczy.</strong> Proszę nie czekać do ostatniego dnia. Najlepiej, żeby list był u niego już w pierwszym lub drugim dniu roboczym. Przykład: list dociera najpóźniej w { $notice-workday } dniu roboczym marca. Wtedy umowa kończy się z końcem maja. Jeśli list dotrze w marcu później, umowa kończy się dopiero z końcem czerwca. Proszę dokładnie liczyć, żeby nie płacić dwóch czynszów.

moving-out-notice-room = Czasami umeblowany pokój znajduje się w mieszkaniu, w którym mieszka wynajmujący. Wtedy okres wypowiedzenia jest często o wiele krótszy.

moving-out-notice-note = § 573c BGB. Podpisu dotyczą §§ 126 i 568 BGB.

moving-out-form = Wszyscy najemcy podpisują list własnoręcznie. Najbezpieczniej jest tak: świadek czyta list i wrzuca go do skrzynki na listy wynajmującego. Albo wynajmujący podpisuje, że otrzymał list. List polecony (<span lang="de">Einschreiben</span>), którego nikt nie odbiera, najczęściej uznaje się za niedostarczony. Wzór: <a name="letters"></a>. Proszę zachować kopię i dowód.

moving-out-check-title = Lista kontrolna na wyprowadzkę

moving-out-check-painting = Już wiem, czy naprawdę muszę malować: <a name="lease-painting"></a>.

moving-out-check-clean = Mieszkanie i piwnica są puste i czyste. Własne elementy zabudowy są usunięte albo uzgodniono na piśmie coś innego.

moving-out-check-meters = Wszystkie stany liczników są zapisane i sfotografowane. Firmy dostały te liczby.

moving-out-check-record = { -uebergabeprotokoll(case: "capital") } zawiera tylko to, co się zgadza. Mam kopię.

moving-out-check-keys = Wszystkie klucze są oddane. Jest to w protokole.

moving-out-check-address = Dostawca prądu, bank, poczta, { -rundfunkbeitrag } i urzędy znają mój nowy adres.

moving-out-deposit-title = Jak odzyskać { -kaution(case: "acc") }

moving-out-deposit =
    Ustawa nie podaje terminu. Sądy dają wynajmującemu najczęściej od { $deposit-return-min } do { $deposit-return-max ->
        [one] { $deposit-return-max } miesiąca
        [few] { $deposit-return-max } miesięcy
        [many] { $deposit-return-max } miesięcy
       *[other] { $deposit-return-max } miesiąca
    } czasu, a czasami więcej. Część może on zatrzymać na ostatnie rozliczenie { -nebenkosten(case: "gen") } (<span lang="de">Nebenkosten</span>). Proszę napisać mu swój numer konta i nowy adres. Długo nie ma odpowiedzi? Proszę napisać jeszcze raz i podać dzień, do którego czekają Państwo na pieniądze.

moving-out-claims =
    Wynajmujący nie może w nieskończoność żądać pieniędzy za szkody w mieszkaniu. Najczęściej jego roszczenie jest przedawnione { $claims-months ->
        [one] { $claims-months } miesiąc
        [few] { $claims-months } miesiące
        [many] { $claims-months } miesięcy
       *[other] { $claims-months } miesiąca
    } po oddaniu mieszkania. Wtedy mogą Państwo odmówić zapłaty. <strong>Ale:</strong> z Państwa { -kaution(case: "gen") } często wolno mu także później potrącić pieniądze za takie szkody. Proszę zasięgnąć porady, zanim w sprawie { -kaution(case: "gen") } pójdą Państwo do sądu.

moving-out-claims-note = §§ 215 i 548 BGB. Niektóre Państwa roszczenia też przedawniają się tak szybko, tu jednak od końca umowy najmu. W sprawie { -kaution(case: "gen") }: Federalny Trybunał Sprawiedliwości (<span lang="de">Bundesgerichtshof</span>), VIII ZR 71/05 i VIII ZR 184/23.

moving-out-register =
    Przeprowadzają się Państwo w Niemczech? Wtedy proszę zameldować tylko nowy adres. Wymeldować muszą się Państwo tylko wtedy, gdy nie mają Państwo nowego mieszkania w Niemczech. Można to zrobić najwcześniej { $deregister-weeks-before ->
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

help-emergency = Ktoś jest w niebezpieczeństwie? Wtedy proszę od razu zadzwonić. Proszę podać imię i nazwisko, adres i powiedzieć, co się stało.

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

help-deadlines-table = Terminy w skrócie

help-column-task = Co?

help-column-deadline = Ile czasu?

help-row-register = Zameldować adres

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } tydzień od wprowadzenia się
        [few] { $register-weeks } tygodnie od wprowadzenia się
        [many] { $register-weeks } tygodni od wprowadzenia się
       *[other] { $register-weeks } tygodnia od wprowadzenia się
    }

help-row-brake = Złożyć skargę na zbyt wysoki czynsz i zażądać zwrotu całej nadpłaty

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } miesiąc od początku najmu, ale przed końcem umowy
        [few] { $complaint-months } miesiące od początku najmu, ale przed końcem umowy
        [many] { $complaint-months } miesięcy od początku najmu, ale przed końcem umowy
       *[other] { $complaint-months } miesiąca od początku najmu, ale przed końcem umowy
    }

help-row-statement = Zgłosić błędy w rozliczeniu

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } miesiąc od otrzymania
        [few] { $objection-months } miesiące od otrzymania
        [many] { $objection-months } miesięcy od otrzymania
       *[other] { $objection-months } miesiąca od otrzymania
    }

help-row-hardship = Z powodu trudnej sytuacji złożyć sprzeciw wobec wypowiedzenia

help-cell-hardship =
    { $hardship-months ->
        [one] najpóźniej { $hardship-months } miesiąc przed końcem; potem natychmiast zasięgnąć porady
        [few] najpóźniej { $hardship-months } miesiące przed końcem; potem natychmiast zasięgnąć porady
        [many] najpóźniej { $hardship-months } miesięcy przed końcem; potem natychmiast zasięgnąć porady
       *[other] najpóźniej { $hardship-months } miesiąca przed końcem; potem natychmiast zasięgnąć porady
    }

help-contacts-title = Dobre adresy

contact-mieterverein = Doradza członkom we wszystkich sprawach najmu. Za członkostwo płaci się składkę.

contact-adb = Bezpłatnie pomaga, gdy ktoś przy szukaniu mieszkania traktuje Państwa gorzej z powodu pochodzenia.
    .hours = Telefon: od poniedziałku do środy, godz. { $adb-opens }–{ $adb-closes }

contact-housing-office = { -wbs }, porady o szukaniu mieszkania i { -wohnungsaufsicht }
    .hours = Poniedziałek, wtorek i czwartek, godz. { $city-office-opens }–{ $city-office-closes }

contact-fachstelle = Pomaga przy długach za czynsz oraz gdy tracą Państwo mieszkanie lub już je Państwo stracili.
    .hours = Poniedziałek, wtorek i czwartek, godz. { $city-office-opens }–{ $city-office-closes }

contact-wohngeld = Tutaj składają Państwo wniosek o { -wohngeld }.
    .hours = Poniedziałek, wtorek i czwartek, godz. { $city-office-opens }–{ $city-office-closes }

contact-kundenzentrum = Tutaj meldują Państwo swój adres. W niektóre dni tylko po umówieniu terminu. Dzwoniąc, proszę zapytać też o biuro w pobliżu.

help-qr-mieterverein = Strona internetowa stowarzyszenia <span lang="de">Mieterverein</span>

## Glossar

glossary-title = Słowniczek: ważne niemieckie słowa

glossary-intro = Te słowa przeczytają Państwo w ogłoszeniach, umowach i listach. Tutaj jest krótko napisane, co znaczą.

glossary-anmeldung = Zgłaszają Państwo miastu, gdzie teraz Państwo mieszkają. Można to zrobić w biurze { -kundenzentrum }.
    .term = zameldowanie

glossary-grundsicherungsgeld = Pieniądze z urzędu { -jobcenter } na życie i mieszkanie. W starszych tekstach występuje jeszcze inna nazwa.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-hausordnung = Zasady dla wszystkich w domu, na przykład dotyczące ciszy i sprzątania.
    .term = { -hausordnung }

glossary-kaltmiete = Czynsz tylko za mieszkanie, bez { -nebenkosten(case: "gen") } i ogrzewania.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Pieniądze jako zabezpieczenie. Po wyprowadzce dostaną je Państwo z powrotem, jeśli nie ma żadnych zaległości.
    .term = { -kaution }

glossary-kuendigung = List, który ma zakończyć umowę najmu. Najczęściej musi być na papierze i mieć prawdziwy podpis.
    .term = wypowiedzenie

glossary-mangel = Coś w mieszkaniu jest zepsute lub bardzo przeszkadza. Przykład: ogrzewanie nie grzeje.
    .term = usterka

glossary-mietminderung = Niższy czynsz, dopóki jest usterka. Proszę najpierw zasięgnąć porady.
    .term = obniżenie czynszu

glossary-mietpreisbremse = Zasada, która ogranicza czynsz przy nowych umowach. Nie dotyczy każdego mieszkania.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Zestawienie typowych czynszów w mieście. Dzięki niemu sprawdzą Państwo, czy Państwa czynsz jest normalny.
    .term = { -mietspiegel(form: "own") }

glossary-nebenkosten = Koszty domu, na przykład woda i śmieci. W ustawie nazywają się „<span lang="de">Betriebskosten</span>”.
    .term = { -nebenkosten }

glossary-ruege = Piszą Państwo do wynajmującego, że czynsz jest za wysoki. Powołują się Państwo przy tym na zasadę { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Malowanie, tapetowanie i podobne prace w mieszkaniu. Nie każda umowa zobowiązuje do nich Państwa.
    .term = malowanie i odświeżanie mieszkania

glossary-uebergabeprotokoll = Spis, który pokazuje, jak wygląda mieszkanie przy wprowadzeniu się lub wyprowadzce. Najlepiej, żeby podpisały go obie strony.
    .term = { -uebergabeprotokoll }

glossary-untermiete = Najemca wynajmuje mieszkanie lub pokój innej osobie. Potrzebuje na to zgody.
    .term = podnajem

glossary-vorbehalt = Płacą Państwo pieniądze lub przejmują mieszkanie, ale mówią przy tym: zachowuję swoje prawa. Może później zażądam zwrotu pieniędzy.
    .term = zastrzeżenie

glossary-warmmiete = Czynsz z { -nebenkosten(case: "ins") } i ogrzewaniem.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Dokument, z którym mogą Państwo wynajmować mieszkania dotowane. W skrócie: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-wohngeld = Dopłata do czynszu dla osób z małymi dochodami. Wniosek składają Państwo w urzędzie miasta.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsgeberbestaetigung = Dokument od wynajmującego, który potwierdza, że się Państwo wprowadzili. Potrzebują go Państwo do zameldowania.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

## Musterbriefe

letters-title = Wzory listów

letters-intro = Proszę zawsze wysyłać niemiecki list. Tłumaczenie służy tylko do zrozumienia. Proszę wypełnić linie, skreślić to, co nie pasuje, i zachować kopię. Ważne listy proszę wysyłać tak, by mogli Państwo udowodnić, że list dotarł. Najbezpieczniejszy sposób jest opisany tutaj: <a name="moving-out-notice"></a>. Wypowiedzenie musi być na papierze. Podpisują je wszyscy najemcy. Pozostałe listy mogą Państwo wysłać także e-mailem.

letter-address = Od: imię i nazwisko, adres: ____________________<br>Do: imię i nazwisko oraz adres wynajmującego: ____________________<br>{ -city }, data: __________

letter-salutation = Szanowni Państwo,

letter-closing = Z poważaniem<br>Podpis: ____________________

letter-defect-title = Zgłoszenie usterki

letter-defect-subject = <strong>Usterka w mieszkaniu ____________________</strong>

letter-defect-report = od dnia __________ w moim mieszkaniu jest następująca usterka: ____________________. Załączam zdjęcia.

letter-defect-demand = Proszę usunąć usterkę do dnia __________. Proszę wcześniej podać mi termin. Do tego czasu płacę czynsz z zastrzeżeniem. Zastrzegam sobie prawo do żądania zwrotu pieniędzy.

letter-receipts-title = Wgląd w dokumenty do rozliczenia

letter-receipts-subject = <strong>Rozliczenie kosztów eksploatacji za rok ______</strong>

letter-receipts-request = chcę sprawdzić Państwa rozliczenie z dnia __________. Proszę o podanie terminu, w którym mogę zobaczyć dokumenty do rozliczenia. Mogą Państwo także przesłać mi te dokumenty drogą elektroniczną. Do tego czasu dopłacam tylko z zastrzeżeniem. Zastrzegam sobie prawo do sprzeciwu.

letter-rent-title = Skarga na zbyt wysoki czynsz

letter-rent-subject = <strong>Skarga na wysokość czynszu według § 556g BGB</strong>

letter-rent-complaint = od dnia __________ mieszkam w mieszkaniu ____________________. Czynsz bez kosztów dodatkowych wynosi ______ euro. Składam skargę: ten czynsz jest wyższy, niż pozwalają §§ 556d do 556g BGB. W sprawie Państwa informacji (<span lang="de">Auskunft</span>) przed zawarciem umowy (____________________): kwestionuję ją, ponieważ ____________________.

letter-rent-demand = Według moich obliczeń miejscowy czynsz porównawczy wynosi ______ euro. Proszę obniżyć czynsz i zwrócić nadpłacone pieniądze. Proszę poinformować mnie, na jakie wyjątki się Państwo powołują. Kolejne wpłaty przekazuję z zastrzeżeniem.

letter-notice-title = Wypowiedzenie umowy najmu

letter-notice-subject = <strong>Wypowiedzenie umowy najmu mieszkania ____________________</strong>

letter-notice-declaration = niniejszym wypowiadam umowę najmu tego mieszkania z zachowaniem okresu wypowiedzenia na dzień __________, a jeśli ten termin nie jest możliwy, na najbliższy możliwy termin.

letter-notice-request = Proszę o potwierdzenie wypowiedzenia. Proszę zaproponować termin przekazania mieszkania. Kaucję proszę przelać na to konto: ____________________.
