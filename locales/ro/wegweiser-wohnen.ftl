### Housing guide in Romanian. Form of address: dumneavoastră. Vocabulary: see terms.ftl.

## Umschlag und Impressum

guide-title = Ghid pentru locuință

guide-subtitle = Cum găsiți, închiriați și păstrați o locuință în { -city }

guide-publisher = <span lang="de">Lotse</span> – un exemplu de ghid

guide-subject = Ghidul explică pe înțelesul tuturor ce este important când căutați, închiriați sau părăsiți o locuință în { -city }.

cover-picture =
    .alt = Un șir de case colorate se află lângă un râu. În fața lor, un indicator arată în două direcții.

imprint-about = Această broșură este un exemplu. Textul este nou și a fost scris pentru biblioteca de software „<span lang="de">Lotse</span>”. Ideea vine de la broșura „<span lang="de">Wegweiser Wohnen</span>” din Köln. Această broșură nu este o publicație oficială a orașului { -city }.

imprint-no-legal-advice = Această broșură nu este consultanță juridică. Legile, sumele și adresele se pot schimba. Cereți consiliere înainte să semnați ceva important. Adrese găsiți aici: <a name="help"></a>.

## So benutzen Sie dieses Heft

how-to-title = Cum folosiți această broșură

how-to-intro = Această broșură vă însoțește de la primul anunț până la plecarea din locuință. Nu este nevoie să citiți totul. Căutați capitolul de care aveți nevoie acum. Regulile importante sunt în chenare. Listele cu căsuțe le puteți tipări, lua cu dumneavoastră și bifa.

how-to-words = <strong>Cuvinte germane:</strong> Unele cuvinte apar exact așa în scrisori și contracte. Le explicăm în text și aici: <a name="glossary"></a>. Scrisori gata scrise găsiți chiar la sfârșit: <a name="letters"></a>.

how-to-star = <strong>Forme ale cuvintelor:</strong> Scriem, de exemplu, „proprietar” și ne referim la oameni de orice gen. „Proprietar” este aici cine vă dă locuința cu chirie. În textul german apare „<span lang="de">Vermieter*in</span>”.

how-to-together = <strong>Citiți împreună:</strong> Toate limbile au aceleași capitole și numere. Așa puteți folosi broșura împreună cu un consilier. Arătați pur și simplu același loc.

## Kapitel Suchen

search-title = Cum căutați o locuință

search-intro = Ca să găsiți o locuință, aveți adesea nevoie de răbdare. Dacă vă pregătiți bine, puteți răspunde repede când apare o ofertă. Acest capitol vă arată unde să căutați, ce să scrieți și de ce să vă feriți.

search-residence-title = Aveți voie să alegeți liber unde locuiți?

search-residence =
    Mulți oameni cu statut de protecție trebuie să locuiască timp de { $residence-years ->
        [one] { $residence-years } an
        [few] { $residence-years } ani
       *[other] { $residence-years } de ani
    } într-un anumit land federal (<span lang="de">Bundesland</span>). Această obligație se numește <span lang="de">Wohnsitzregelung</span>. Există excepții, de exemplu dacă lucrați cel puțin { $residence-hours ->
        [one] { $residence-hours } oră
        [few] { $residence-hours } ore
       *[other] { $residence-hours } de ore
    } pe săptămână. Întrebați la autoritatea pentru străini (<span lang="de">Ausländerbehörde</span>) <strong>înainte</strong> să semnați un contract de închiriere. Cel mai bine este să cereți răspunsul în scris.

search-residence-note = § 12a AufenthG. Aceasta este Legea privind șederea străinilor (<span lang="de">Aufenthaltsgesetz</span>).

search-where-title = Unde puteți căuta

search-where-internet = Căutați pe internet și în ziare. Dacă se poate, activați mesaje automate pentru oferte noi. Verificați în fiecare zi, cel mai bine dimineața și seara.

search-where-companies = Scrieți la companii de locuințe. Întrebați și la cooperative (<span lang="de">Genossenschaften</span>): acolo membrii cumpără părți sociale și apoi locuiesc cu chirie. Există o listă de așteptare? Cereți să vi se treacă numele pe listă și întrebați din nou, de mai multe ori.

search-where-people = Spuneți tuturor că sunteți în căutare: la muncă, la școală, la club, printre vecini. Un bilețel la supermarket sau la centrul de cartier cere puțin efort. Căutați în mai multe cartiere și în împrejurimile orașului.

search-steps-title = Pas cu pas

search-step-budget = Calculați câtă chirie puteți plăti în fiecare lună: <a name="costs"></a>. Gândiți-vă și la curent electric, internet, bilete de transport și mobilă.

search-step-papers = Pregătiți-vă actele: <a name="money"></a>. Salvați pe telefon copii clare ale actelor. Așa puteți reacționa repede.

search-step-message = Scrieți un text scurt despre dumneavoastră. Spuneți numele, numărul de persoane, locul de muncă, data mutării și numărul de telefon. Rugați o persoană care știe bine germana să citească textul.

search-step-answer = Răspundeți repede la ofertele noi. Notați cui și când i-ați scris. Anunțați dacă nu puteți veni. Așa lăsați o impresie bună.

search-fraud-title = Niciun ban înainte de vizionare

search-fraud = Nu plătiți niciodată bani pentru o locuință pe care nu ați văzut-o. Nu trimiteți o copie a actului de identitate unor necunoscuți. O ofertă este neobișnuit de ieftină? Atunci aveți grijă. Unii escroci spun că sunt în străinătate și că trimit cheia prin poștă. Nu răspundeți la așa ceva.

## Kapitel Geld und Papiere

money-title = Bani și acte

money-intro = Proprietarii vor să știe dacă puteți plăti chiria. O instituție publică vă poate ajuta dacă banii nu vă ajung. În acest capitol citiți de ce acte aveți nevoie și ce bani puteți cere.

money-papers-title = Dosarul dumneavoastră

money-papers-income = dovezi ale venitului din ultimele luni, de exemplu fluturași de salariu sau o decizie de la o instituție publică

money-papers-schufa = un raport de la { -schufa }

money-papers-wbs = certificatul { -wbs }, dacă îl aveți

money-papers-rent = dacă se poate: o confirmare că ați plătit întotdeauna chiria la locuința veche

money-schufa-title = Ce raport de la { -schufa }?

money-schufa = Firma { -schufa } adună date despre cum își plătesc oamenii facturile. Există două documente. <strong><span lang="de">Datenkopie</span></strong> (copia datelor) este gratuită și doar pentru dumneavoastră. <strong><span lang="de">BonitätsAuskunft</span></strong> (raportul despre capacitatea de plată) costă bani și este pentru proprietari. Nu dați mai departe copia datelor: în ea sunt multe informații private.

money-wbs-title = { -wbs }

money-wbs-what = Statul a dat bani pentru unele locuințe (locuințe subvenționate). Ele sunt adesea mai ieftine. Pentru aceste locuințe aveți nevoie de un certificat care se numește { -wbs }, pe scurt { -wbs-short }. Îl primiți dacă venitul dumneavoastră este sub o anumită limită. Întrebați la primărie dacă este și cazul dumneavoastră.

money-wbs-valid =
    Certificatul { -wbs-short } este valabil { $wbs-years ->
        [one] { $wbs-years } an
        [few] { $wbs-years } ani
       *[other] { $wbs-years } de ani
    } în landul <span lang="de">Nordrhein-Westfalen</span>. Primăria orașului { -city } nu mai repartizează locuințe. Deci căutați pe cont propriu. Primăria vă dă însă sfaturi despre asta: <a name="housing-office">oficiul pentru locuințe (<span lang="de">Amt für Wohnungswesen</span>)</a>. Cereți din timp un certificat nou, dacă perioada se termină curând.

money-wbs-valid-note = § 27 WoFG, Legea privind sprijinul pentru locuințe (<span lang="de">Wohnraumförderungsgesetz</span>). În <span lang="de">Nordrhein-Westfalen</span> există pentru aceasta o lege proprie a landului.

money-wbs-qr = Aici primăria orașului { -city } informează despre certificatul { -wbs } și despre consiliere.

money-wohngeld-title = { -wohngeld }

money-wohngeld =
    { -wohngeld } este un ajutor pentru chirie, pentru oameni cu venit mic. Trebuie să îl cereți. Banii se dau începând cu luna în care depuneți cererea. Deci nu așteptați. De cele mai multe ori se aprobă pentru { $wohngeld-months ->
        [one] { $wohngeld-months } lună
        [few] { $wohngeld-months } luni
       *[other] { $wohngeld-months } de luni
    }. Primiți ajutorul { -grundsicherungsgeld }? Atunci nu primiți { -wohngeld }. Ați depus o cerere? Trimiteți repede actele care lipsesc.

money-wohngeld-note = §§ 1, 3, 7 și 25 WoGG. Aceasta este legea despre { -wohngeld } (<span lang="de">Wohngeldgesetz</span>).

money-jobcenter-title = Chirie de la { -jobcenter }

money-jobcenter = Instituția { -jobcenter } plătește un ajutor numit { -grundsicherungsgeld }. Aici intră și bani pentru o locuință adecvată. { -jobcenter } vă spune cât de scumpă poate fi locuința. Întrebați întotdeauna care sunt sumele valabile acum. Dacă doriți, { -jobcenter } transferă chiria direct proprietarului.

money-jobcenter-move-title = Așa vă mutați cu acordul instituției

money-jobcenter-step-ask = Depuneți oferta de locuință, cu toate costurile, la { -jobcenter }. Cereți un acord scris. În germană se numește <span lang="de">Zusicherung</span>.

money-jobcenter-step-deposit = Cereți în același timp și bani pentru { -kaution } (<span lang="de">Kaution</span>) sau pentru părțile sociale la o cooperativă. De obicei, banii sunt un împrumut. Adică îi dați înapoi.

money-jobcenter-step-sign = Semnați contractul de închiriere <strong>abia după</strong> ce aveți acordul. Fără acord, s-ar putea să plătiți o parte din costuri din banii dumneavoastră.

money-jobcenter-young =
    { $benefit-age ->
        [one] Aveți sub { $benefit-age } an?
        [few] Aveți sub { $benefit-age } ani?
       *[other] Aveți sub { $benefit-age } de ani?
    } Atunci, după o mutare, primiți bani pentru locuință numai dacă aveți acordul scris. Vă mutați în interiorul orașului { -city } fără să fie necesar? Atunci { -jobcenter } plătește doar cât a plătit până acum. Și în acest caz, vorbiți cu instituția înainte de mutare, nu după.

money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] În primul an
        [few] În primii { $benefit-protected-years } ani
       *[other] În primii { $benefit-protected-years } de ani
    }, { -jobcenter } plătește chiria reală, dar numai până la o limită maximă. Această limită este egală cu limita normală înmulțită cu { $benefit-limit-factor }. O nouă locuință costă mai mult decât limita normală? { -jobcenter } plătește această sumă mai mare numai dacă a promis în scris acest lucru înainte. Chiria este mai mare decât permite regula { -mietpreisbremse } (limitarea chiriei)? Atunci ea nu este considerată adecvată și trebuie să faceți o reclamație la proprietar: <a name="rent-brake"></a>.

money-jobcenter-limit-note = § 22 SGB II. Acesta este Codul social, cartea a doua (<span lang="de">Sozialgesetzbuch, Zweites Buch</span>).

money-jobcenter-sites =
    { -jobcenter } { -city } plănuiește o mutare. La mijlocul anului { $jobcenter-move-year }, în loc de { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } sediu
        [few] { $jobcenter-sites-today } sedii
       *[other] { $jobcenter-sites-today } de sedii
    } urmează să fie doar { $jobcenter-sites-planned }: <span lang="de">{ $jobcenter-site-deutz }</span> în cartierul <span lang="de">Deutz</span> și <span lang="de">{ $jobcenter-site-west }</span>. Înainte de fiecare programare, verificați adresa din scrisoarea dumneavoastră.

## Kapitel Besichtigung und faire Behandlung

viewing-title = Vizionarea și tratamentul corect

viewing-intro = La vizionare, dumneavoastră verificați locuința, iar proprietarul face cunoștință cu dumneavoastră. Veniți la timp. Puteți lua cu dumneavoastră o persoană care vorbește bine germana. Puneți întrebări și luați notițe. Puteți face fotografii dacă cei care locuiesc acolo sunt de acord.

viewing-picture = Uitați-vă la toate în liniște: ferestre, pereți, încălzire.
    .alt = Două persoane stau într-o cameră goală. Una ține o listă, cealaltă arată spre fereastră. Sub fereastră este un calorifer.

viewing-check-title = Listă de verificare pentru vizionare

viewing-check-windows = Ferestrele și ușile se închid bine. Nu intră aer rece.

viewing-check-mould = Pereții și colțurile sunt uscate, fără mucegai și fără pete întunecate. Nu miroase a umezeală.

viewing-check-heating = Fiecare cameră se poate încălzi. În baie există apă caldă.

viewing-check-noise = Zgomotul, vecinii și drumul până la tren, școală și magazine mi se potrivesc.

viewing-check-costs = Știu cât sunt chiria fără costuri suplimentare ({ -kaltmiete }), { -nebenkosten(case: "def") } (<span lang="de">Nebenkosten</span>) și { -kaution(case: "def") } (<span lang="de">Kaution</span>). Știu și cât a costat încălzirea anul trecut.

viewing-check-included = Știu dacă bucătăria, pivnița și locul de parcare sunt incluse. Știu și de când este liberă locuința.

viewing-known-defects = Unele defecte (<span lang="de">Mängel</span>) le cunoașteți deja înainte de semnare. Din cauza acestor defecte, de obicei nu puteți plăti mai târziu o chirie mai mică. De aceea, cereți să se scrie în contractul de închiriere ce repară proprietarul și până când. Semnați abia după aceea (§ 536b BGB).

viewing-questions-title = Ce au voie să întrebe proprietarii

viewing-questions-first = La vizionare dați doar numele și datele de contact. La locuințele subvenționate arătați și certificatul { -wbs-short }. Nu este nevoie să dați o copie a actului de identitate. Venitul îl dovediți abia când vreți cu adevărat locuința. Deci aduceți fluturașii de salariu abia mai târziu.

viewing-questions-first-note = Autoritățile pentru protecția datelor au un ghid despre aceasta, cu un formular model. Este din { $questions-guidance } și se află pe pagina ldi.nrw.de.

viewing-fair-title = Dacă cineva vă tratează mai rău

viewing-fair = Nimeni nu are voie să vă dezavantajeze din cauza originii dumneavoastră când căutați o locuință. Acest lucru este valabil, de exemplu, dacă primiți un refuz doar din cauza numelui. Există puține excepții. Una poate fi: proprietarul locuiește și el pe același teren.

viewing-fair-note = §§ 19 și 21 AGG. Aceasta este Legea generală privind egalitatea de tratament (<span lang="de">Allgemeines Gleichbehandlungsgesetz</span>).

viewing-fair-deadline =
    Uneori aveți atunci dreptul la bani. Trebuie să îi cereți de la proprietar în termen de { $discrimination-months ->
        [one] { $discrimination-months } lună
        [few] { $discrimination-months } luni
       *[other] { $discrimination-months } de luni
    }, cel mai bine în scris. De aceea, cereți repede ajutor. Consilierea este gratuită: <a name="adb">biroul antidiscriminare (<span lang="de">Antidiskriminierungsbüro</span>)</a>. Acolo puteți și numai să povestiți ce s-a întâmplat.

viewing-proof = Scrieți imediat ce s-a întâmplat: ziua, ora, numele, cuvintele exacte. Păstrați anunțurile și mesajele. Cine a fost de față? Notați și asta. O persoană cu nume german a primit o invitație, iar dumneavoastră nu? Și acesta poate fi un semn.

## Kapitel Mietvertrag

lease-title = Contractul de închiriere

lease-intro = Contractul de închiriere stabilește ce plătiți și ce aveți voie să faceți. Citiți-l în întregime. Nu semnați sub presiune. Cereți timp sau mergeți cu textul la o consiliere. Întrebați despre fiecare cuvânt pe care nu îl înțelegeți. Cereți un exemplar cu toate semnăturile și păstrați-l bine.

lease-content-title = Ce ar trebui să scrie în contract

lease-content-flat = Numele tuturor chiriașilor și al proprietarului, adresa, etajul și mărimea locuinței. Cine semnează trebuie să și plătească.

lease-content-rent = { -kaltmiete }, { -nebenkosten } (<span lang="de">Nebenkosten</span>) și { -kaution } (<span lang="de">Kaution</span>), fiecare ca sumă în euro. Lipsește ceva? Întrebați.

lease-content-start = Ziua în care vă mutați. Dacă în contract scrie și o dată de sfârșit, cereți să fie verificat acest lucru. Înainte de această dată, de obicei nu puteți rezilia cu termenul de preaviz normal. La fel este și la un „<span lang="de">Kündigungsverzicht</span>” (renunțare la dreptul de a rezilia): atunci, o anumită perioadă, de obicei nu puteți rezilia contractul.

lease-content-promises = Tot ce vi s-a promis, de exemplu o podea nouă. Ce s-a spus doar oral se dovedește greu mai târziu.

lease-painting-title = Cine trebuie să zugrăvească?

lease-painting = Zugrăvitul și tapetatul se numesc adesea în contract „<span lang="de">Schönheitsreparaturen</span>”. Aceasta este sarcina proprietarului, în afară de cazul în care contractul v-o transmite în mod valabil. Locuința nu era renovată când v-ați mutat? Atunci, de obicei, nu aveți obligația să zugrăviți. Nici termenele fixe de zugrăvit care nu permit nicio excepție nu sunt valabile. Înainte să cumpărați vopsea, cereți să fie verificat contractul.

lease-painting-note = § 535 BGB și hotărâri ale Curții Federale de Justiție (<span lang="de">Bundesgerichtshof</span>), de exemplu VIII ZR 185/14. BGB înseamnă Codul civil (<span lang="de">Bürgerliches Gesetzbuch</span>).

lease-sublet-title = Dacă primiți alți oameni în locuință

lease-sublet = Vreți să subînchiriați? Atunci trebuie să aveți întotdeauna permisiunea dinainte. Pentru o <strong>parte</strong> din locuință aveți adesea dreptul să o primiți. Pentru aceasta aveți nevoie de un motiv bun, care a apărut abia după începutul contractului (§§ 540 și 553 BGB). Scrieți proprietarului cine urmează să se mute la dumneavoastră și de ce. Așteptați răspunsul.

lease-brake-title = Este chiria prea mare?

lease-brake = În { -city } se aplică regula { -mietpreisbremse }. La un contract nou, chiria poate fi cu cel mult { $brake-percent } peste chiria obișnuită. Chiria obișnuită se numește „<span lang="de">ortsübliche Vergleichsmiete</span>”. { -mietspiegel } este o listă cu care puteți estima această chirie. În { -city } o primiți la <span lang="de">Rheinische Immobilienbörse</span>, telefon { $immobilienboerse-phone }. Căutați în ea după mărimea, zona și vechimea locuinței. La consiliere vă ajută cineva cu calculul.

lease-brake-note = §§ 556d până la 556g BGB. Regulamentul pentru <span lang="de">Nordrhein-Westfalen</span> este valabil de la { $brake-since }, iar limitarea chiriei până la { $brake-until }. Lista { -mietspiegel } din Köln este una simplă (<span lang="de">einfacher Mietspiegel</span>); ediție nouă din { $mietspiegel-issue }.

lease-brake-exceptions = Limitarea nu se aplică la clădiri noi care au fost folosite și închiriate pentru prima dată abia după { $brake-new-building }. Nu se aplică nici la prima închiriere după o modernizare amplă. Există și alte excepții. De obicei, proprietarul trebuie să vă informeze despre o excepție înainte de semnare. Dacă nu face acest lucru, limitarea se aplică adesea totuși. Întrebați și când a fost construită și când a fost modernizată clădirea.

lease-brake-complain-title = Așa vă apărați

lease-brake-complain =
    Scrieți proprietarului că chiria este prea mare. Această reclamație se numește { -ruege }. Un e-mail este suficient. Nu așteptați mult. Puteți cere înapoi banii plătiți în plus începând cu prima zi, dacă sunt îndeplinite două condiții. Prima condiție: reclamația { -ruege } ajunge în { $complaint-months ->
        [one] prima lună ({ $complaint-months })
        [few] primele { $complaint-months } luni
       *[other] primele { $complaint-months } de luni
    } de la începutul contractului de închiriere. A doua condiție: reclamația { -ruege } ajunge <strong>înainte</strong> să se termine contractul de închiriere. Altfel, acest lucru este valabil doar pentru plățile noi.

lease-brake-letter = Dacă proprietarul v-a indicat o excepție înainte de contract, cereți un sfat. Apoi răspundeți în reclamația { -ruege } exact la această excepție. Dacă nu faceți acest lucru, reclamația { -ruege } de obicei nu ajută. O scrisoare găsiți aici: <a name="letters"></a>. Dacă nimeni nu v-a indicat nicio excepție, tăiați din scrisoare propoziția cu „<span lang="de">Auskunft</span>” (informație). Păstrați o copie și o dovadă că scrisoarea a ajuns.

## Kapitel Kaution und Makler

deposit-title = Garanția și agentul imobiliar

deposit-intro = { -kaution(case: "def-capital") } (<span lang="de">Kaution</span>) este o sumă de bani dată ca siguranță. Proprietarul o păstrează cât timp locuiți acolo. După ce plecați din locuință, o primiți înapoi, dacă nu mai aveți nimic de plătit. Plătiți numai dacă primiți o dovadă de plată.

deposit-limit =
    { $deposit-months ->
        [one] { -kaution(case: "def-capital") } poate fi de cel mult { $deposit-months } chirie lunară.
        [few] { -kaution(case: "def-capital") } poate fi de cel mult { $deposit-months } chirii lunare.
       *[other] { -kaution(case: "def-capital") } poate fi de cel mult { $deposit-months } de chirii lunare.
    } Se ia în calcul chiria fără { -nebenkosten } (<span lang="de">Nebenkosten</span>) și fără încălzire. Un exemplu: { -kaltmiete } este de { $example-cold-rent }. Atunci { -kaution(case: "def") } poate fi de cel mult { $example-deposit }.

deposit-limit-note = § 551 BGB.

deposit-parts =
    { $deposit-parts ->
        [one] Trebuie să plătiți { -kaution(case: "def") } în { $deposit-parts } rată.
        [few] Puteți plăti în { $deposit-parts } rate egale, câte una în fiecare lună.
       *[other] Puteți plăti în { $deposit-parts } de rate egale, câte una în fiecare lună.
    } Prima rată o plătiți abia când începe contractul de închiriere, nu la semnare. Cel mai bine plătiți prin transfer bancar. Atunci aveți o dovadă.

deposit-safe = Proprietarul trebuie să depună banii dumneavoastră separat de banii lui. Dobânda este a dumneavoastră. La căminele studențești nu este obligatoriu să existe dobândă. Întrebați unde sunt banii dumneavoastră.

deposit-back = Aici citiți când primiți banii înapoi: <a name="moving-out-deposit"></a>. Primiți bani de la { -jobcenter }? Atunci întrebați despre un împrumut înainte să semnați.

deposit-broker-title = Cine plătește agentul imobiliar?

deposit-broker = Agenții imobiliari (<span lang="de">Makler</span>) ajută la închirierea locuințelor. De obicei plătește cine l-a angajat pe agent. Adesea acesta este proprietarul. Dumneavoastră plătiți numai dacă ambele lucruri sunt adevărate:

deposit-broker-order = Chiar dumneavoastră i-ați cerut agentului să caute, și anume printr-un mesaj scris, de exemplu printr-un e-mail. Dacă ați spus doar la telefon, nu este suficient.

deposit-broker-only = Agentul a căutat locuința doar pentru dumneavoastră și nu o cunoștea dinainte.

deposit-broker-warning = Nu plătiți niciun avans: este interzis. Pentru locuințe subvenționate, agenții nu au voie să vă ceară niciun ban. De asemenea, nu plătiți nimic doar pentru o vizionare.

deposit-broker-note = § 2 WoVermRG. Această lege spune cum se face intermedierea locuințelor.

## Kapitel Einzug

moving-in-title = Mutarea în locuință

moving-in-intro = Aveți cheia. Felicitări! Acum trebuie să rezolvați repede câteva lucruri. Cereți și să se pună numele dumneavoastră la sonerie și la cutia poștală. Altfel, scrisorile nu ajung.

moving-in-record-title = Predarea locuinței

moving-in-record = Treceți cu proprietarul prin toate camerele. Scrieți împreună în ce stare este locuința. Acest document se numește { -uebergabeprotokoll } (<span lang="de">Übergabeprotokoll</span>). El vă apără când plecați din locuință. Semnați numai ce este adevărat. Faceți predarea la lumina zilei și luați cu dumneavoastră un martor.

moving-in-reservation = Dacă știți de un defect și preluați locuința fără rezervă (<span lang="de">Vorbehalt</span>), pierdeți drepturi. Atunci nu aveți voie să plătiți mai puțină chirie din cauza acestui defect. Pentru el nu primiți nici despăgubiri (<span lang="de">Schadenersatz</span>). Scrieți în procesul-verbal, la fiecare defect, până când îl repară proprietarul. Scrieți acolo și această propoziție: „<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>” (Îmi rezerv drepturile din cauza acestor defecte.) Uneori, proprietarul refuză. Atunci dați-i, încă în timpul predării, o foaie separată. Pe ea sunt defectele și această propoziție. Martorul dumneavoastră ar trebui să fie de față (§ 536b BGB).

moving-in-reservation-known = De obicei, această propoziție <strong>nu</strong> ajută la defectele pe care le cunoșteați deja înainte de semnarea contractului de închiriere. De obicei, proprietarul trebuie totuși să repare aceste defecte.

moving-in-check-title = Listă de verificare pentru { -uebergabeprotokoll(case: "def") }

moving-in-check-damage = Toate stricăciunile sunt scrise în procesul-verbal, chiar și zgârieturile mici. Există fotografii din toate camerele.

moving-in-check-meters = Cifrele de pe contoarele de curent, gaz, apă și încălzire sunt notate.

moving-in-check-keys = Numărul de chei este scris în procesul-verbal.

moving-in-check-works = Am încercat încălzirea, plita, apa și ferestrele. Ce nu merge este scris în procesul-verbal.

moving-in-check-reservation = La fiecare defect este scris în procesul-verbal până când va fi reparat. Acolo este scrisă și rezerva mea (<span lang="de">Vorbehalt</span>).

moving-in-check-copy = Toți au semnat. Am o copie.

moving-in-picture = Fotografiați fiecare contor astfel încât să se poată citi toate cifrele.
    .alt = O mână ține un telefon în fața unui contor de pe perete. Pe telefon se vede contorul. Alături este o foaie cu o listă și bife.

moving-in-register-title = Înregistrarea adresei

moving-in-register =
    Înregistrați-vă adresa în termen de { $register-weeks ->
        [one] { $register-weeks } săptămână
        [few] { $register-weeks } săptămâni
       *[other] { $register-weeks } de săptămâni
    } după ce v-ați mutat. Puteți face asta într-un birou al primăriei numit { -kundenzentrum }. { $service-centres ->
        [one] În { -city } există { $service-centres } birou de acest fel, în unele zile doar cu programare.
        [few] În { -city } există { $service-centres } birouri de acest fel, în unele zile doar cu programare.
       *[other] În { -city } există { $service-centres } de birouri de acest fel, în unele zile doar cu programare.
    } Luați cu dumneavoastră actele de identitate sau pașapoartele tuturor celor care se mută. Dacă vă înregistrați prea târziu, puteți primi o amendă de până la { $register-fine }.

moving-in-register-note = §§ 17, 19 și 54 BMG. Aceasta este Legea federală privind evidența populației (<span lang="de">Bundesmeldegesetz</span>).

moving-in-confirmation = Pentru aceasta aveți nevoie de documentul { -wohnungsgeberbestaetigung }. Cu el, proprietarul confirmă că v-ați mutat. Contractul de închiriere nu este suficient. Proprietarul trebuie să vă dea documentul în același termen. Nu îl primiți? Spuneți imediat la { -kundenzentrum }.

moving-in-sham = Înregistrați-vă numai acolo unde locuiți cu adevărat. O persoană nu locuiește la dumneavoastră? Atunci nu are voie să se înregistreze la adresa dumneavoastră. Cine își pune adresa la dispoziție pentru așa ceva poate fi obligat să plătească o amendă de până la { $sham-address-fine }.

moving-in-power-title = Curentul electric și { -rundfunkbeitrag }

moving-in-power = Aprindeți lumina fără să aveți un contract propriu? Atunci primiți curent de la furnizorul de bază (<span lang="de">Grundversorger</span>). Așa se numește firma care aprovizionează toate gospodăriile. Anunțați această firmă și spuneți ce arată contorul. Apoi comparați ofertele. Înainte să schimbați firma, verificați prețul, durata contractului și termenul de preaviz.

moving-in-power-note =
    § 2 StromGVV, §§ 20a și 38 EnWG. Furnizarea de curent fără contract (<span lang="de">Ersatzversorgung</span>) durează cel mult { $substitute-supply-months ->
        [one] { $substitute-supply-months } lună
        [few] { $substitute-supply-months } luni
       *[other] { $substitute-supply-months } de luni
    }. De la { $supplier-switch-since }, trecerea la altă firmă se face, din punct de vedere tehnic, în { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } oră
        [few] { $supplier-switch-hours } ore
       *[other] { $supplier-switch-hours } de ore
    }.

moving-in-broadcasting = Pentru radio și televiziune există o taxă numită { -rundfunkbeitrag }. Până la { $broadcasting-fee-until } inclusiv, ea este de { $broadcasting-fee } pe lună, adică { $broadcasting-fee-quarter } pe trimestru. După aceea, suma se poate schimba. Scrisorile despre taxă vin de la „<span lang="de">Beitragsservice</span>” (serviciul care încasează taxa). Dacă pentru locuința dumneavoastră încă nu plătește nimeni, înregistrați locuința acolo. Taxa { -rundfunkbeitrag } se plătește pentru fiecare locuință, nu pentru fiecare persoană. Dacă primiți anumite ajutoare de la stat, nu aveți obligația să plătiți. Pentru aceasta depuneți o cerere. Dacă locuiți cu alții, stabiliți cine plătește și împărțiți costurile.

## Kapitel Miete und Nebenkosten

costs-title = Chiria și costurile suplimentare

costs-intro = În fiecare lună plătiți chiria și o parte din costurile clădirii. O dată pe an se face decontul. Cine înțelege decontul poate găsi greșeli și poate economisi bani.

costs-words = { -kaltmiete } (chiria „rece”) este suma doar pentru locuință. La ea se adaugă { -nebenkosten } (<span lang="de">Nebenkosten</span>), de exemplu pentru apă, gunoi și încălzire. Totul împreună se numește { -warmmiete } (chiria „caldă”). Curentul electric, de obicei, nu este inclus. De aceea, la fiecare anunț verificați: prețul este „<span lang="de">kalt</span>” sau „<span lang="de">warm</span>”?

costs-example = Un exemplu cu sume inventate

costs-column-part = Ce plătiți

costs-column-amount = Suma pe lună

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(case: "capital") } fără încălzire

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = Încălzire și apă caldă

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Ce sunt costurile suplimentare?

costs-who =
    { -nebenkosten(case: "def-capital") } le plătiți numai dacă scrie în contract. { $cost-kinds ->
        [one] Legea numește { $cost-kinds } tip de costuri.
        [few] Legea numește { $cost-kinds } tipuri de costuri.
       *[other] Legea numește { $cost-kinds } de tipuri de costuri.
    } Administrarea și reparațiile nu fac parte din ele. Scrie așa ceva în decontul dumneavoastră? Atunci întrebați.

costs-who-note = § 556 BGB; §§ 1 și 2 BetrKV. Acesta este Regulamentul privind costurile de exploatare (<span lang="de">Betriebskostenverordnung</span>).

costs-table = Cine ce plătește?

costs-column-cost = Costuri

costs-column-payer = Cine plătește?

costs-row-heating = Încălzire, apă, canalizare

costs-row-waste = Gunoi, curățenia străzii, impozit pe proprietate

costs-row-house = Lift, lumină pe hol, îngrijitorul clădirii, grădină, asigurarea clădirii

costs-row-repairs = Reparații la clădire și administrare

costs-payer-tenant = dumneavoastră, dacă scrie în contract

costs-payer-landlord = proprietarul

costs-statement-title = Decontul anual

costs-statement =
    De obicei plătiți în fiecare lună un avans. După un an, proprietarul face decontul (<span lang="de">Abrechnung</span>). Decontul trebuie să ajungă la dumneavoastră în termen de { $statement-months ->
        [one] { $statement-months } lună
        [few] { $statement-months } luni
       *[other] { $statement-months } de luni
    } de la sfârșitul anului pentru care se face. Vine prea târziu? Atunci, de regulă, nu aveți obligația să mai plătiți ceva în plus. Păstrați toate deconturile.

costs-check =
    Verificați decontul. Aveți voie să vedeți toate documentele, de exemplu facturile firmelor. O scrisoare pentru aceasta: <a name="letters"></a>. Este ceva greșit? Contestați decontul în termen de { $objection-months ->
        [one] { $objection-months } lună
        [few] { $objection-months } luni
       *[other] { $objection-months } de luni
    } după ce l-ați primit. Comparați cu anul trecut. Au crescut mult costurile? Cereți o explicație.

costs-info-title = Încălzire, CO₂ și televiziune

costs-info-heating = Aparate citite de la distanță: cu ele primiți în fiecare lună cifre despre consumul dumneavoastră.

costs-info-carbon = Costurile CO₂ pentru păcură și gaz le împărțiți cu proprietarul. Aveți un contract propriu de gaz? Atunci trebuie să cereți chiar dumneavoastră de la proprietar partea lui.

costs-info-cable =
    Televiziune sau internet prin proprietar: după { $cable-months ->
        [one] { $cable-months } lună
        [few] { $cable-months } luni
       *[other] { $cable-months } de luni
    } îi puteți spune proprietarului că renunțați la acest serviciu.

costs-overcharge = Este chiria cu mai mult de { $overcharge-percent } peste chiria obișnuită? Acest lucru poate fi interzis. Biroul primăriei numit { -wohnungsaufsicht } verifică gratuit astfel de cazuri: <a name="housing-office">adresa</a>.

## Kapitel Leben im Haus

living-title = Viața în clădire

living-intro = În clădire locuiesc mulți oameni. Un salut pe scară este un început bun. Regulile sunt scrise adesea în { -hausordnung } (<span lang="de">Hausordnung</span>). El este afișat pe hol sau face parte din contract. Citiți o dată toate regulile. Adesea este vorba despre curățenie, biciclete, spălătorie și liniște.

living-waste-title = Sortarea gunoiului

living-waste = În { -city } recunoașteți pubelele după culoarea capacului. Aparatele electrice și bateriile nu se aruncă în nicio pubelă. Sortați cu grijă: este bine pentru mediu.

living-bins-picture = Patru capace, patru feluri de gunoi: gri, albastru, galben și maro.
    .alt = Patru pubele stau una lângă alta. Primul capac este gri, al doilea albastru, al treilea galben, al patrulea maro.

living-bins-table = Ce se pune în fiecare pubelă?

living-bins-column-lid = Capac

living-bins-column-in = Se pune

living-bins-column-out = Nu se pune

living-bin-grey = Gri: gunoi menajer

living-bin-grey-in = scutece, praf, vase sparte

living-bin-grey-out = tot ce se poate pune în altă pubelă

living-bin-blue = Albastru: hârtie

living-bin-blue-in = ziare, cutii de carton, caiete

living-bin-blue-out = hârtie murdară, șervețele

living-bin-yellow = Galben: reciclabile ({ -wertstofftonne })

living-bin-yellow-in = ambalaje și alte lucruri din plastic sau metal

living-bin-yellow-out = aparate electrice, baterii, sticlă, hârtie

living-bin-brown = Maro: bio

living-bin-brown-in = resturi de fructe și legume, cafea, plante

living-bin-brown-out = pungi de plastic

living-waste-rules = Gunoiul de zi cu zi

living-waste-do-flat = Pliați cutiile de carton, apoi puneți-le în pubela albastră

living-waste-do-plan =
    Respectați datele: pubela galbenă se golește { $yellow-bin-weeks ->
        [one] în fiecare săptămână
        [few] o dată la { $yellow-bin-weeks } săptămâni
       *[other] o dată la { $yellow-bin-weeks } de săptămâni
    }

living-waste-dont-beside = Gunoi pus lângă pubelă

living-waste-dont-stairs = Mobilă lăsată pe hol sau în pivniță

living-bulky = Lucrurile mari, cum ar fi mobila, se numesc <span lang="de">Sperrmüll</span>. Firma de salubritate <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, pe scurt <span lang="de">AWB</span>, le ia de la dumneavoastră la cerere. Sau le duceți chiar dumneavoastră: la centrul <span lang="de">Wertstoff-Center</span> din <span lang="de">Ossendorf</span> (<span lang="de">{ $wertstoff-ossendorf-street }</span>) sau din <span lang="de">Gremberghoven</span> (<span lang="de">{ $wertstoff-gremberghoven-street }</span>). Nu puneți nimic pe stradă fără programare.

living-quiet-title = Liniște

living-quiet = Între ora { $quiet-from } și ora { $quiet-to } este liniște de noapte. Atunci nu aveți voie să îi deranjați pe ceilalți. Nici duminica și nici în zilele de sărbătoare nu sunt permise lucrări zgomotoase, de exemplu găuritul. În { -hausordnung } poate fi scris că este liniște și la prânz. Dați o petrecere? Spuneți dinainte vecinilor. Vă deranjează ceva? Vorbiți mai întâi prietenos unii cu alții.

living-quiet-note = § 9 LImSchG NRW. Aceasta este legea landului privind protecția împotriva zgomotului și a poluării (<span lang="de">Landes-Immissionsschutzgesetz</span>).

living-air-title = Aerisire și încălzire

living-air = Când gătiți, faceți duș și dormiți, ajunge apă în aer. Dacă apa rămâne pe pereții reci, poate crește mucegai. De aceea: aerisiți și încălziți. Când aerisiți, dați căldura mai mică. Apoi închideți la loc ferestrele.

living-air-picture = Stânga, corect: fereastra este larg deschisă. Dreapta, greșit: fereastra este rabatată toată ziua.
    .alt = Două ferestre una lângă alta. În stânga, o fereastră este larg deschisă, săgeți arată aer proaspăt, deasupra este o bifă. În dreapta, o fereastră este doar rabatată, deasupra este un X.

living-air-rules = Împotriva mucegaiului

living-air-do-wide =
    { $airing-minutes ->
        [one] Deschideți larg ferestrele de mai multe ori pe zi câte { $airing-minutes } minut
        [few] Deschideți larg ferestrele de mai multe ori pe zi câte circa { $airing-minutes } minute
       *[other] Deschideți larg ferestrele de mai multe ori pe zi câte circa { $airing-minutes } de minute
    }

living-air-do-steam = Aerisiți imediat după duș și după gătit

living-air-do-gap = Lăsați puțin spațiu între mobilă și peretele exterior

living-air-dont-tilted = Fereastră rabatată toată ziua

living-air-dont-cold =
    { $room-temperature ->
        [one] Camere mai reci de circa { $room-temperature } grad
        [few] Camere mai reci de circa { $room-temperature } grade
       *[other] Camere mai reci de circa { $room-temperature } de grade
    }

living-mould-tip = Mucegaiul nu este întotdeauna vina dumneavoastră. Uneori cauza este clădirea. Nu îl ascundeți și nu îl acoperiți cu vopsea. Anunțați-l imediat: <a name="repairs"></a>. Faceți fotografii și notați cum aerisiți și cum încălziți.

living-smoke-title = Detectoare de fum

living-smoke = Detectoarele de fum salvează vieți. Ele trebuie să fie în dormitor, în camera copiilor și pe holurile pe unde se fuge în caz de incendiu. Cine locuiește acolo are grijă ca ele să funcționeze. Uneori face acest lucru proprietarul. Întrebați. Nu scoateți niciodată un detector de fum. Se aude mereu câte un sunet scurt? Atunci, de obicei, bateria este goală.

living-smoke-note = § 47 BauO NRW. Aceasta este legea construcțiilor din <span lang="de">Nordrhein-Westfalen</span> (<span lang="de">Bauordnung</span>).

living-smoke-picture = Detectorul de fum este pe tavan. Cu butonul îl puteți testa.
    .alt = Un detector de fum rotund și alb este pe tavanul camerei. O mână apasă butonul cu un deget. Arcuri arată sunetul puternic.

living-changes = Doriți o mică instalație solară pe balcon sau o modificare din cauza unei dizabilități? Întrebați dinainte. De obicei aveți dreptul la permisiune (§ 554 BGB). Scrieți exact ce doriți să schimbați și adăugați un desen.

## Kapitel Etwas ist kaputt

repairs-title = Ceva este stricat

repairs-intro = Încălzirea rămâne rece, apa picură, peretele este ud. Așa ceva se numește defect (<span lang="de">Mangel</span>). Proprietarul trebuie să țină locuința în stare bună. Dumneavoastră trebuie să anunțați imediat fiecare defect. Cu cât o faceți mai repede, cu atât este mai bine pentru toți.

repairs-step-report = Faceți fotografii. Anunțați imediat defectul în scris. O scrisoare pentru aceasta: <a name="letters"></a>. Ați sunat? Trimiteți totuși și o scrisoare sau un e-mail.

repairs-step-deadline = Scrieți până în ce zi trebuie reparat defectul. Dacă încălzirea este rece iarna, acesta este un termen foarte scurt.

repairs-step-access = Lăsați meseriașii să intre în locuință la data stabilită împreună. Întrebați dinainte numele, firma și ora.

repairs-step-help = Nu se întâmplă nimic? Cereți sfatul asociației chiriașilor (<a name="mieterverein"><span lang="de">Mieterverein</span></a>). Luați cu dumneavoastră fotografii, scrisori și contractul de închiriere.

repairs-late = Dacă nu anunțați un defect, vă poate costa mult. Poate că va trebui atunci să plătiți paguba. Puteți pierde și dreptul la o chirie mai mică. De aceea, păstrați o copie a anunțului dumneavoastră.

repairs-late-note = §§ 536 până la 536c BGB.

repairs-reduction-title = Plătiți mai puțină chirie?

repairs-reduction =
    Dacă nu puteți folosi locuința cum trebuie, datorați pentru acest timp doar o chirie mai mică. Aceasta se numește reducerea chiriei (<span lang="de">Mietminderung</span>). Defectele mici nu contează. La o modernizare care economisește energie, acest drept nu există timp de { $energy-works-months ->
        [one] { $energy-works-months } lună
        [few] { $energy-works-months } luni
       *[other] { $energy-works-months } de luni
    }. Cu cât este mai mică chiria depinde de defect. De aceea este atât de important un sfat bun.

repairs-reduction-warning = Nu micșorați chiria pe cont propriu. Dacă o micșorați prea mult, apar datorii la chirie. Cereți mai întâi un sfat. Până atunci plătiți toată chiria și scrieți la plată: „<span lang="de">Zahlung unter Vorbehalt</span>” (plată sub rezervă). Aceasta înseamnă: poate că veți cere banii înapoi mai târziu.

repairs-gas-title = Miroase a gaz

repairs-gas-flame = Fără foc, nu aprindeți și nu stingeți lumina, nu folosiți telefonul în locuință.

repairs-gas-leave = Deschideți ferestrele, avertizați-i pe toți, ieșiți imediat afară.

repairs-gas-call = Sunați abia când sunteți afară: { $fire-brigade-phone }.

## Kapitel Mieterhöhung und Kündigung

notice-title = Mărirea chiriei și rezilierea

notice-intro = O scrisoare de la proprietar sperie adesea. Păstrați-vă calmul. Există reguli și termene fixe. Păstrați plicul și scrieți data pe el. Cereți din timp un sfat. Nu semnați nimic la ușă.

notice-increase-title = Chiria urmează să crească

notice-increase-kinds = Verificați mai întâi ce fel de mărire este. La o „<span lang="de">Staffelmiete</span>” (chirie care crește în trepte fixe), scrie deja în contract când și cu cât crește chiria. La o „<span lang="de">Indexmiete</span>” (chirie legată de indicele prețurilor), chiria se schimbă odată cu prețurile din Germania. Chiria poate crește și după o modernizare. Și { -nebenkosten(case: "def") } (<span lang="de">Nebenkosten</span>) pot crește fără acordul dumneavoastră. În aceste cazuri, limitele de mai jos <strong>nu</strong> se aplică (§§ 557a, 557b, 559 și 560 BGB). Pentru locuințele subvenționate se aplică adesea alte reguli.

notice-increase-kinds-advice = Dacă plătiți prea puțin în astfel de cazuri, apar datorii la chirie. Cereți mai întâi un sfat. La o „<span lang="de">Staffelmiete</span>”, regula { -mietpreisbremse } (limitarea chiriei) se poate aplica la fiecare treaptă. La o „<span lang="de">Indexmiete</span>”, ea se poate aplica numai la prima chirie, la începutul contractului. Mai multe despre aceasta: <a name="rent-brake"></a>.

notice-increase =
    În alte cazuri, proprietarul poate cere să fiți de acord cu o chirie mai mare. Acest lucru este posibil numai până la chiria obișnuită (<span lang="de">ortsübliche Vergleichsmiete</span>). Când începe mărirea, chiria trebuie să fie neschimbată de { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } lună
        [few] { $increase-unchanged-months } luni
       *[other] { $increase-unchanged-months } de luni
    }. Scrisoarea poate veni cel mai devreme la { $increase-wait-years ->
        [one] { $increase-wait-years } an
        [few] { $increase-wait-years } ani
       *[other] { $increase-wait-years } de ani
    } după ultima mărire. Măririle din cauza unei modernizări sau din cauza { -nebenkosten(case: "gen") } (<span lang="de">Nebenkosten</span>) nu se pun la socoteală aici. Dacă aveți îndoieli, verificați calculul cu { -mietspiegel } (lista chiriilor obișnuite).

notice-increase-note = §§ 558 și 558b BGB. Această limită este valabilă în { -city } până la { $increase-cap-until }.

# { $consent-month } prints as „al 2-lea”, so the noun must be masculine or neuter („sfârșit de lună”, not „lună”).
notice-increase-cap =
    La o mărire de acest fel există în { -city } și o a doua limită. Chiria poate crește cu cel mult { $increase-cap } într-un interval de { $increase-cap-years ->
        [one] { $increase-cap-years } an
        [few] { $increase-cap-years } ani
       *[other] { $increase-cap-years } de ani
    }. La aceasta se poate adăuga o mărire din cauza unei modernizări sau din cauza { -nebenkosten(case: "gen") }. Pentru răspuns aveți timp până la { $consent-month } sfârșit de lună după luna în care vine scrisoarea. Exemplu: scrisoarea vine în martie. Atunci răspundeți până la sfârșitul lunii mai. Cereți să fie verificată scrisoarea înainte să fiți de acord. Dacă nu sunteți de acord, proprietarul poate merge la tribunal.

notice-landlord-title = Proprietarul reziliază contractul

notice-landlord = De regulă, proprietarul are nevoie de un motiv pe care legea îl acceptă. Motivul trebuie să fie scris în scrisoare. O reziliere (<span lang="de">Kündigung</span>) este valabilă de obicei numai pe hârtie și cu semnătură originală. Un e-mail obișnuit, un fax sau mesajele pe telefon nu sunt suficiente. O reziliere poate fi și într-o scrisoare de la tribunal. Nu vă mutați imediat. Cereți să fie verificată scrisoarea înainte să răspundeți.

notice-landlord-note = §§ 568, 573 și 573c BGB.

notice-table = Termene de preaviz la reziliere

notice-column-who = Cine reziliază și de cât timp locuiți acolo?

notice-column-period = Termen

notice-row-tenant = Reziliați dumneavoastră. Excepții: <a name="moving-out-notice"></a>

notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } lună
        [few] { $notice-months } luni
       *[other] { $notice-months } de luni
    }

notice-row-short =
    { $tenancy-years-middle ->
        [one] Proprietarul reziliază, locuiți acolo de mai puțin de { $tenancy-years-middle } an
        [few] Proprietarul reziliază, locuiți acolo de mai puțin de { $tenancy-years-middle } ani
       *[other] Proprietarul reziliază, locuiți acolo de mai puțin de { $tenancy-years-middle } de ani
    }

notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } lună
        [few] { $landlord-notice-months } luni
       *[other] { $landlord-notice-months } de luni
    }

notice-row-middle =
    { $tenancy-years-long ->
        [one] Proprietarul reziliază, locuiți acolo de cel puțin { $tenancy-years-middle }, dar de mai puțin de { $tenancy-years-long } an
        [few] Proprietarul reziliază, locuiți acolo de cel puțin { $tenancy-years-middle }, dar de mai puțin de { $tenancy-years-long } ani
       *[other] Proprietarul reziliază, locuiți acolo de cel puțin { $tenancy-years-middle }, dar de mai puțin de { $tenancy-years-long } de ani
    }

notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } lună
        [few] { $landlord-notice-months-middle } luni
       *[other] { $landlord-notice-months-middle } de luni
    }

notice-row-long =
    { $tenancy-years-long ->
        [one] Proprietarul reziliază, locuiți acolo de cel puțin { $tenancy-years-long } an
        [few] Proprietarul reziliază, locuiți acolo de cel puțin { $tenancy-years-long } ani
       *[other] Proprietarul reziliază, locuiți acolo de cel puțin { $tenancy-years-long } de ani
    }

notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } lună
        [few] { $landlord-notice-months-long } luni
       *[other] { $landlord-notice-months-long } de luni
    }

notice-table-exceptions =
    Tabelul nu se aplică la rezilierile fără preaviz (<span lang="de">fristlos</span>) și nici la contractele pe perioadă determinată (<span lang="de">befristet</span>). Uneori, o cameră mobilată se află în locuința în care stă proprietarul. Atunci există adesea mai puțină protecție. Acolo termenul poate fi mult mai scurt, iar proprietarul nu are nevoie de un motiv. Uneori, proprietarul locuiește și el în clădire. Dacă în clădire sunt cel mult { $owner-house-flats ->
        [one] { $owner-house-flats } locuință
        [few] { $owner-house-flats } locuințe
       *[other] { $owner-house-flats } de locuințe
    }, proprietarul poate rezilia și fără motiv. Termenul este atunci mai lung (§§ 549, 573a și 573c BGB).

notice-hardship =
    Plecarea din locuință ar fi foarte grea pentru dumneavoastră sau pentru familia dumneavoastră? De exemplu din cauza unei boli grave? Atunci puteți contesta rezilierea (§ 574 BGB). Un e-mail este suficient. El trebuie să ajungă cel târziu cu { $hardship-months ->
        [one] { $hardship-months } lună
        [few] { $hardship-months } luni
       *[other] { $hardship-months } de luni
    } înainte de sfârșitul contractului de închiriere. Explicați exact de ce este atât de grea plecarea și adăugați dovezi. Dacă termenul a trecut, cereți totuși imediat un sfat. Dacă proprietarul nu v-a informat corect despre contestație, uneori mai puteți contesta la prima ședință de la tribunal.

notice-arrears-title = Dacă nu ați putut plăti chiria

notice-arrears =
    Dacă lipsește chiria sau { -kaution(case: "def") } (<span lang="de">Kaution</span>), poate că proprietarul are dreptul să rezilieze <strong><span lang="de">fristlos</span></strong>. Aceasta înseamnă: fără preaviz. Nu este obligatoriu ca înainte să vină o somație. Legea numește trei cazuri. Primul caz: la { $arrears-dates ->
        [one] { $arrears-dates } termen de plată
        [few] { $arrears-dates } termene de plată
       *[other] { $arrears-dates } de termene de plată
    } la rând nu plătiți nimic sau plătiți prea puțin. În total, suma care lipsește este mai mare decât { $arrears-short-months ->
        [one] { $arrears-short-months } chirie lunară
        [few] { $arrears-short-months } chirii lunare
       *[other] { $arrears-short-months } de chirii lunare
    }. Al doilea caz: într-un timp mai lung s-au adunat datorii la chirie la fel de mari ca { $arrears-months ->
        [one] { $arrears-months } chirie lunară
        [few] { $arrears-months } chirii lunare
       *[other] { $arrears-months } de chirii lunare
    }. Al treilea caz: o parte din { -kaution } trebuia deja plătită și nu este plătită, iar această parte este la fel de mare ca { $arrears-months ->
        [one] { $arrears-months } chirie lunară
        [few] { $arrears-months } chirii lunare
       *[other] { $arrears-months } de chirii lunare
    } fără { -nebenkosten }.

notice-arrears-cure =
    Cel mai bine este să plătiți <strong>înainte</strong> ca rezilierea să ajungă la dumneavoastră. Dacă atunci toți banii sunt deja la proprietar, el nu mai are voie să rezilieze fără preaviz (<span lang="de">fristlos</span>). Mai târziu, de obicei ajută un singur lucru: toată chiria datorată este plătită, inclusiv pentru perioada de după reziliere. Dacă rezilierea a venit din cauza { -kaution(case: "gen") }, { -kaution(case: "def") } datorată trebuie să fie plătită. Termenul pentru aceasta se termină la { $arrears-cure-months ->
        [one] { $arrears-cure-months } lună
        [few] { $arrears-cure-months } luni
       *[other] { $arrears-cure-months } de luni
    } după ce cererea de evacuare depusă la tribunal (<span lang="de">Räumungsklage</span>) a ajuns la dumneavoastră. Prin ea, proprietarul cere să plecați din locuință. Este suficient și dacă, până atunci, o instituție publică îi promite ferm proprietarului că plătește totul. Atunci rezilierea fără preaviz (<span lang="de">fristlos</span>) își pierde valabilitatea.

notice-arrears-limits =
    Plata în rate <strong>nu</strong> este suficientă. După o reziliere, plata ajută o singură dată în { $arrears-cure-years ->
        [one] { $arrears-cure-years } an
        [few] { $arrears-cure-years } ani
       *[other] { $arrears-cure-years } de ani
    }. Dacă proprietarul vă datorează bani, cereți <strong>imediat</strong> să se verifice dacă puteți compensa acești bani cu datoriile la chirie.

notice-arrears-note = §§ 543, 569, 573 și 574 BGB. Despre rezilierea cu preaviz: <span lang="de">Bundesgerichtshof</span>, VIII ZR 106/23.

notice-arrears-ordinary = <strong>Chiar dacă plătiți totul, puteți pierde locuința.</strong> Adesea, proprietarul reziliază în același timp și cu preaviz. În scrisoare scrie atunci adesea „<span lang="de">ordentlich</span>” (cu preaviz) sau „<span lang="de">hilfsweise ordentlich</span>” (cu preaviz, în cazul în care rezilierea fără preaviz nu este valabilă). Prin plată, această a doua reziliere <strong>nu</strong> își pierde valabilitatea. O contestație pe motiv că plecarea ar fi foarte grea de obicei nu ajută împotriva ei. Cu preaviz, proprietarul poate uneori să rezilieze și dacă lipsește mai puțin.

notice-arrears-help = Nu așteptați! Cereți <strong>imediat</strong> ajutor, cel mai bine deja înainte de o reziliere. Biroul <a name="fachstelle">{ -fachstelle }</a> vă ajută să păstrați locuința. { -jobcenter } poate prelua datoriile la chirie. Întrebați dacă o instituție publică îi promite în scris proprietarului că plătește totul. Deschideți imediat fiecare scrisoare de la tribunal și respectați termenele din ea. Dacă propuneți plata în rate, proprietarul ar trebui să renunțe în scris la orice reziliere din cauza acestor datorii.

## Kapitel Auszug

moving-out-title = Plecarea din locuință

moving-out-intro = Aveți o locuință nouă? Planificați bine plecarea. Așa primiți mai ușor înapoi { -kaution(case: "def") } (<span lang="de">Kaution</span>). Verificați mai întâi dacă și când puteți rezilia contractul vechi. Reziliați contractul vechi abia când este semnat contractul nou.

moving-out-notice-title = Dacă reziliați dumneavoastră

moving-out-notice-fixed =
    Citiți mai întâi contractul dumneavoastră. Dacă este „<span lang="de">befristet</span>” (pe perioadă determinată), este prevăzut să se termine într-o zi fixă. Înainte de această zi, de obicei nu puteți rezilia cu termenul de preaviz normal. Fără un motiv scris la semnare, contractul de obicei nu se termină de la sine. Și un „<span lang="de">Kündigungsverzicht</span>” sau „<span lang="de">Kündigungsausschluss</span>” (fără drept de reziliere o anumită perioadă) este obligatoriu pentru dumneavoastră, de obicei pentru cel mult { $notice-waiver-years ->
        [one] { $notice-waiver-years } an
        [few] { $notice-waiver-years } ani
       *[other] { $notice-waiver-years } de ani
    }. Nu orice regulă de acest fel este valabilă. Cereți să fie verificat contractul vechi <strong>înainte</strong> să plecați din locuință sau să semnați un contract nou. Altfel, s-ar putea să pierdeți locuința sau să plătiți mult timp două chirii (§§ 557a și 575 BGB).

moving-out-notice =
    Dacă aveți un contract pe perioadă nedeterminată (<span lang="de">unbefristet</span>) și fără <span lang="de">Kündigungsverzicht</span>, nu aveți nevoie de un motiv. Termenul de preaviz este de { $notice-months ->
        [one] { $notice-months } lună
        [few] { $notice-months } luni
       *[other] { $notice-months } de luni
    }. Scrisoarea trebuie să fie la proprietar cel târziu în { $notice-workday } <span lang="de">Werktag</span> (zi lucrătoare) al unei luni. Atunci se numără și această lună. Zile lucrătoare sunt aici zilele de luni până sâmbătă, în afară de sărbătorile legale. <strong>Se numără și sâmbăta.</strong> Nu așteptați până în ultima zi. Cel mai bine este ca scrisoarea să fie acolo deja în prima sau a doua zi lucrătoare. Exemplu: scrisoarea ajunge cel târziu în { $notice-workday } <span lang="de">Werktag</span> al lunii martie. Atunci contractul se termină la sfârșitul lunii mai. Dacă scrisoarea vine mai târziu în martie, contractul se termină abia la sfârșitul lunii iunie. Calculați exact, ca să nu plătiți două chirii.

moving-out-notice-room = Uneori, o cameră mobilată se află în locuința în care stă proprietarul. Atunci termenul de preaviz este adesea mult mai scurt.

moving-out-notice-note = § 573c BGB. Pentru semnătură sunt valabile §§ 126 și 568 BGB.

moving-out-form = Toți chiriașii semnează scrisoarea de mână. Cel mai sigur este așa: un martor citește scrisoarea și o pune în cutia poștală a proprietarului. Sau proprietarul semnează că a primit-o. Dacă nimeni nu ridică o scrisoare recomandată (<span lang="de">Einschreiben</span>), de obicei se consideră că ea nu a ajuns. Un model: <a name="letters"></a>. Păstrați o copie și dovada.

moving-out-check-title = Listă de verificare pentru plecare

moving-out-check-painting = Am verificat dacă trebuie cu adevărat să zugrăvesc: <a name="lease-painting"></a>.

moving-out-check-clean = Locuința și pivnița sunt goale și curate. Ce am montat eu este demontat sau s-a stabilit altceva în scris.

moving-out-check-meters = Cifrele de pe toate contoarele sunt notate și fotografiate. Firmele au primit cifrele.

moving-out-check-record = În { -uebergabeprotokoll(case: "def") } scrie numai ce este adevărat. Am o copie.

moving-out-check-keys = Toate cheile sunt predate. Acest lucru este scris în procesul-verbal.

moving-out-check-address = Firma de curent, banca, poșta, serviciul { -rundfunkbeitrag } și instituțiile publice știu adresa mea nouă.

moving-out-deposit-title = Cum primiți înapoi { -kaution(case: "def") }

moving-out-deposit =
    Legea nu stabilește niciun termen. Tribunalele îi lasă proprietarului de obicei { $deposit-return-max ->
        [one] între { $deposit-return-min } și { $deposit-return-max } lună
        [few] între { $deposit-return-min } și { $deposit-return-max } luni
       *[other] între { $deposit-return-min } și { $deposit-return-max } de luni
    }, uneori mai mult. O parte o poate păstra pentru ultimul decont al { -nebenkosten(case: "gen") }. Scrieți-i numărul contului și adresa nouă. Nu primiți răspuns multă vreme? Mai scrieți o scrisoare și spuneți până în ce zi așteptați banii.

moving-out-claims =
    Proprietarul nu poate cere la nesfârșit bani pentru stricăciuni în locuință. De obicei, dreptul lui este prescris (<span lang="de">verjährt</span>) la { $claims-months ->
        [one] { $claims-months } lună
        [few] { $claims-months } luni
       *[other] { $claims-months } de luni
    } după ce dați locuința înapoi. Atunci puteți refuza plata. <strong>Însă:</strong> din { -kaution(case: "def") } dumneavoastră, el are adesea voie să scadă banii pentru astfel de stricăciuni și mai târziu. Cereți un sfat înainte să mergeți la tribunal pentru { -kaution }.

moving-out-claims-note = §§ 215 și 548 BGB. Și unele dintre drepturile dumneavoastră se prescriu la fel de repede, aici de la sfârșitul contractului de închiriere. Despre { -kaution }: <span lang="de">Bundesgerichtshof</span>, VIII ZR 71/05 și VIII ZR 184/23.

moving-out-register =
    Vă mutați în interiorul Germaniei? Atunci înregistrați doar adresa nouă. Trebuie să anulați înregistrarea numai dacă nu aveți o locuință nouă în Germania. Puteți face acest lucru cel mai devreme cu { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } săptămână
        [few] { $deregister-weeks-before } săptămâni
       *[other] { $deregister-weeks-before } de săptămâni
    } înainte de plecare și cel târziu la { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } săptămână
        [few] { $deregister-weeks-after } săptămâni
       *[other] { $deregister-weeks-after } de săptămâni
    } după aceea.

## Kapitel Hilfe in Köln

help-title = Ajutor în Köln

help-intro = Nu este nevoie să rezolvați totul pe cont propriu. Aici găsiți numere de urgență, cele mai importante termene și adrese utile. Dacă se poate, sunați înainte de o vizită. Adresele și orele se pot schimba. Luați cu dumneavoastră contractul și toate scrisorile.

help-emergency-title = În caz de urgență

help-emergency = Este un om în pericol? Atunci sunați imediat. Spuneți numele dumneavoastră, adresa și ce s-a întâmplat.

help-emergency-police = Poliția: { $police-phone }

help-emergency-fire = Pompieri și salvare: { $fire-brigade-phone }

help-emergency-doctor = Medicul de gardă, când cabinetul este închis: { $doctor-phone }

help-emergency-women =
    Ajutor în caz de violență împotriva femeilor, zi și noapte, în { $helpline-languages ->
        [one] { $helpline-languages } limbă
        [few] { $helpline-languages } limbi
       *[other] { $helpline-languages } de limbi
    }: { $helpline-women-phone }

help-deadlines-table = Termenele pe scurt

help-column-task = Ce?

help-column-deadline = Cât timp?

help-row-register = Înregistrați adresa

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } săptămână după mutare
        [few] { $register-weeks } săptămâni după mutare
       *[other] { $register-weeks } de săptămâni după mutare
    }

help-row-brake = Reclamați chiria prea mare și cereți tot înapoi

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } lună de la început, dar înainte de sfârșitul contractului
        [few] { $complaint-months } luni de la început, dar înainte de sfârșitul contractului
       *[other] { $complaint-months } de luni de la început, dar înainte de sfârșitul contractului
    }

help-row-statement = Anunțați greșelile din decont

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } lună după primire
        [few] { $objection-months } luni după primire
       *[other] { $objection-months } de luni după primire
    }

help-row-hardship = Contestați rezilierea dacă plecarea este prea grea

help-cell-hardship =
    { $hardship-months ->
        [one] cel târziu cu { $hardship-months } lună înainte de sfârșit; după aceea, cereți imediat un sfat
        [few] cel târziu cu { $hardship-months } luni înainte de sfârșit; după aceea, cereți imediat un sfat
       *[other] cel târziu cu { $hardship-months } de luni înainte de sfârșit; după aceea, cereți imediat un sfat
    }

help-contacts-title = Adrese utile

contact-mieterverein = Dă sfaturi membrilor în toate problemele legate de chirie. Pentru a fi membru se plătește o cotizație.

contact-adb = Ajută gratuit dacă cineva vă tratează mai rău din cauza originii când căutați o locuință.
    .hours = Telefon: de luni până miercuri, între orele { $adb-opens } și { $adb-closes }

contact-housing-office = { -wbs }, consiliere pentru căutarea unei locuințe și { -wohnungsaufsicht }
    .hours = Luni, marți și joi, între orele { $city-office-opens } și { $city-office-closes }

contact-fachstelle = Ajută dacă aveți datorii la chirie și dacă vă pierdeți locuința sau ați pierdut-o deja.
    .hours = Luni, marți și joi, între orele { $city-office-opens } și { $city-office-closes }

contact-wohngeld = Aici cereți { -wohngeld }.
    .hours = Luni, marți și joi, între orele { $city-office-opens } și { $city-office-closes }

contact-kundenzentrum = Aici vă înregistrați adresa. În unele zile doar cu programare. Când sunați, întrebați și despre centrul din apropierea dumneavoastră.

help-qr-mieterverein = Pagina de internet a asociației chiriașilor (<span lang="de">Mieterverein</span>)

## Glossar

glossary-title = Glosar: cuvinte germane importante

glossary-intro = Citiți aceste cuvinte în anunțuri, contracte și scrisori. Aici scrie pe scurt ce înseamnă.

glossary-anmeldung = Spuneți primăriei unde locuiți acum. Puteți face acest lucru într-un { -kundenzentrum }.
    .term = înregistrarea adresei

glossary-grundsicherungsgeld = Bani de la { -jobcenter } pentru trai și pentru locuință. În textele mai vechi apare încă alt nume.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-hausordnung = Reguli pentru toți din clădire, de exemplu despre liniște și curățenie.
    .term = { -hausordnung }

glossary-kaltmiete = Chirie doar pentru locuință, fără { -nebenkosten } și fără încălzire.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Bani dați ca siguranță. După ce plecați din locuință, îi primiți înapoi, dacă nu mai aveți nimic de plătit.
    .term = { -kaution }

glossary-kuendigung = O scrisoare care are scopul de a pune capăt contractului de închiriere. De obicei, trebuie să fie pe hârtie și să aibă o semnătură originală.
    .term = reziliere

glossary-mangel = Ceva în locuință este stricat sau deranjează mult. Exemplu: încălzirea rămâne rece.
    .term = defect

glossary-mietminderung = Chirie mai mică, atât timp cât există un defect. Cereți mai întâi un sfat.
    .term = reducerea chiriei

glossary-mietpreisbremse = Regulă care limitează chiria la contractele noi. Pentru unele locuințe ea nu este valabilă.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Listă cu chiriile obișnuite dintr-un oraș. Cu ea verificați dacă chiria dumneavoastră este normală.
    .term = { -mietspiegel(form: "own") }

glossary-nebenkosten = Costuri pentru clădire, de exemplu apă și gunoi. În lege se numesc „<span lang="de">Betriebskosten</span>”.
    .term = { -nebenkosten }

glossary-ruege = Scrieți proprietarului că chiria este prea mare. Vă bazați pe regula { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Zugrăvit, tapetat și lucrări asemănătoare în locuință. Unele contracte nu vă obligă la aceasta.
    .term = lucrări de zugrăvit

glossary-uebergabeprotokoll = Listă care arată în ce stare este locuința la mutare sau la plecare. Cel mai bine este să semneze ambele părți.
    .term = { -uebergabeprotokoll }

glossary-untermiete = Un chiriaș dă mai departe cu chirie locuința sau o cameră. Pentru aceasta are nevoie de permisiune.
    .term = subînchiriere

glossary-vorbehalt = Plătiți bani sau preluați o locuință, dar spuneți în același timp: îmi păstrez drepturile. Poate că mai târziu voi cere bani înapoi.
    .term = rezervă

glossary-warmmiete = Chirie cu { -nebenkosten } și încălzire.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Document cu care aveți voie să închiriați locuințe subvenționate. Pe scurt: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-wohngeld = Ajutor pentru chirie, pentru oameni cu venit mic. Îl cereți la primărie.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsgeberbestaetigung = Document de la proprietar care confirmă că v-ați mutat. Aveți nevoie de el pentru înregistrarea adresei.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

## Musterbriefe

letters-title = Modele de scrisori

letters-intro = Trimiteți întotdeauna scrisoarea în germană. Traducerea vă ajută doar să înțelegeți. Completați liniile, tăiați ce nu se potrivește și păstrați o copie. Trimiteți scrisorile importante astfel încât să puteți dovedi că au ajuns. Calea cea mai sigură este explicată aici: <a name="moving-out-notice"></a>. Rezilierea trebuie să fie pe hârtie. Toți chiriașii o semnează. Celelalte scrisori le puteți trimite și prin e-mail.

letter-address = De la: nume, adresă: ____________________<br>Către: numele și adresa proprietarului: ____________________<br>{ -city }, data: __________

letter-salutation = Stimate doamne, stimați domni,

letter-closing = Cu stimă,<br>Semnătura: ____________________

letter-defect-title = Anunțarea unui defect

letter-defect-subject = <strong>Defect în locuința ____________________</strong>

letter-defect-report = Din data de __________ există în locuința mea acest defect: ____________________. Anexez fotografii.

letter-defect-demand = Vă rog să remediați defectul până la __________. Vă rog să îmi propuneți înainte o zi pentru aceasta. Până atunci plătesc chiria sub rezervă. Îmi rezerv dreptul de a cere bani înapoi.

letter-receipts-title = Consultarea documentelor pentru decont

letter-receipts-subject = <strong>Decontul costurilor de exploatare (<span lang="de">Betriebskosten</span>) pentru anul ______</strong>

letter-receipts-request = Doresc să verific decontul dumneavoastră din __________. Vă rog să îmi comunicați o zi în care pot consulta documentele. Puteți să îmi trimiteți documentele și electronic. O eventuală plată suplimentară o fac până atunci numai sub rezervă. Îmi rezerv dreptul de a face obiecții.

letter-rent-title = Reclamație pentru o chirie prea mare

letter-rent-subject = <strong>Reclamație privind chiria conform § 556g BGB</strong>

letter-rent-complaint = Locuiesc din data de __________ în locuința ____________________. Chiria fără costuri suplimentare (<span lang="de">Kaltmiete</span>) este de ______ euro. Reclam faptul că această chirie este mai mare decât permit §§ 556d până la 556g BGB. Despre informația dumneavoastră (<span lang="de">Auskunft</span>) dinainte de contract (____________________): o contest, deoarece ____________________.

letter-rent-demand = După calculul meu, chiria obișnuită (<span lang="de">ortsübliche Vergleichsmiete</span>) este de ______ euro. Vă rog să micșorați chiria și să îmi dați înapoi banii plătiți în plus. Vă rog să îmi comunicați pe ce excepții vă bazați. Plățile următoare le fac sub rezervă.

letter-notice-title = Rezilierea contractului de închiriere

letter-notice-subject = <strong>Rezilierea contractului pentru locuința ____________________</strong>

letter-notice-declaration = Prin prezenta reziliez contractul de închiriere pentru această locuință, cu respectarea termenului de preaviz, la data de __________, iar dacă nu se poate atunci, la următoarea dată posibilă.

letter-notice-request = Vă rog să îmi confirmați rezilierea. Vă rog să propuneți o zi pentru predarea locuinței. Vă rog să transferați garanția în acest cont: ____________________.
