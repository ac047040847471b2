### Housing guide in Romanian. Form of address: dumneavoastră. Vocabulary: see terms.ftl.

## Umschlag und Impressum

guide-title = Ghid pentru locuință

guide-subtitle = Cum găsiți, închiriați și păstrați o locuință în { -city }

guide-publisher = <span lang="de">Lotse</span> – un exemplu de ghid

guide-subject = Ghidul explică pe înțelesul tuturor ce este important când căutați, închiriați sau părăsiți o locuință în { -city }.

cover-picture =
    .alt = Un șir de case colorate se află lângă un râu. În fața lor, un indicator arată în două direcții.

imprint-about = Această broșură este un exemplu. Textul este nou și a fost scris pentru biblioteca de software „<span lang="de">Lotse</span>”. Ideea vine de la broșura „<span lang="de">Wegweiser Wohnen</span>” din Köln. Această broșură nu este o publicație oficială a orașului { -city }. Limbile le-am ales noi.

imprint-no-legal-advice = Această broșură nu este consultanță juridică. Legile, sumele și adresele se pot schimba. Cereți consiliere înainte să semnați ceva important. Adrese găsiți aici: <a name="help"></a>.

imprint-law = Stadiul legilor: { $law-date }. Legile federale din această broșură au textul din această zi. Modificările de mai târziu nu apar aici.

## So benutzen Sie dieses Heft

how-to-title = Cum folosiți această broșură

how-to-intro = Această broșură vă însoțește de la primul anunț până la plecarea din locuință. Nu este nevoie să citiți totul. Căutați capitolul de care aveți nevoie acum. În chenare găsiți avertismente și sfaturi. Cele mai importante termene sunt într-un tabel: <a name="help-deadlines"></a>. Listele cu căsuțe le puteți tipări, lua cu dumneavoastră și bifa.

how-to-words = <strong>Cuvinte germane:</strong> Unele cuvinte apar exact așa în scrisori și contracte. Le explicăm în text și aici: <a name="glossary"></a>. Scrisori gata scrise găsiți chiar la sfârșit: <a name="letters"></a>.

how-to-star = <strong>Forme ale cuvintelor:</strong> Scriem, de exemplu, „proprietar” și ne referim la oameni de orice gen. „Proprietar” este aici cine vă dă locuința cu chirie. În textul german apare „<span lang="de">Vermieter*in</span>”.

how-to-together = <strong>Citiți împreună:</strong> Toate limbile au aceleași capitole și numere. Așa puteți folosi broșura împreună cu un consilier. Arătați pur și simplu același loc.

how-to-law = <strong>Cuvinte din drept:</strong> „<span lang="de">Unwirksam</span>” înseamnă: nu este valabil. „<span lang="de">Wirksam</span>” înseamnă: este valabil. O „<span lang="de">Frist</span>” (un termen) este un timp pe care trebuie să îl respectați. Semnul „§” arată locul din lege. „<span lang="de">BGB</span>” înseamnă <span lang="de">Bürgerliches Gesetzbuch</span> (Codul civil german).

## Kapitel Suchen

search-title = Cum căutați o locuință

search-intro = Ca să găsiți o locuință, aveți adesea nevoie de răbdare. Dacă vă pregătiți bine, puteți răspunde repede când apare o ofertă. Acest capitol vă arată unde să căutați, ce să scrieți și de ce să vă feriți.

search-residence-title = Aveți voie să alegeți liber unde locuiți?

search-residence =
    „<span lang="de">Schutzstatus</span>” (statut de protecție) înseamnă: Germania vă protejează, de exemplu ca refugiat. Mulți oameni cu statut de protecție trebuie să locuiască timp de { $residence-years ->
        [one] { $residence-years } an
        [few] { $residence-years } ani
       *[other] { $residence-years } de ani
    } într-un anumit land federal (<span lang="de">Bundesland</span>). Adesea, acest lucru este valabil și pentru un anumit oraș. În <span lang="de">Nordrhein-Westfalen</span>, de cele mai multe ori o autoritate vă repartizează într-un oraș. Această obligație se numește <span lang="de">Wohnsitzregelung</span>. Dacă în decizia autorității ({ -bescheid }) este trecut un alt oraș, nu aveți voie să vă mutați pur și simplu în { -city }. Există excepții. Un exemplu este un loc de muncă cu asigurare, cu un salariu suficient și cu cel puțin { $residence-hours ->
        [one] { $residence-hours } oră
        [few] { $residence-hours } ore
       *[other] { $residence-hours } de ore
    } pe săptămână. Se poate lua în calcul și o formare profesională, studiile la o universitate sau un curs de limbă. Întrebați la autoritatea pentru străini (<span lang="de">Ausländerbehörde</span>) din locul unde locuiți, <strong>înainte</strong> să semnați un contract de închiriere. Cel mai bine este să cereți răspunsul în scris.

search-residence-note = { $residence-law }. Aceasta este Legea privind șederea străinilor (<span lang="de">Aufenthaltsgesetz</span>).

search-where-title = Unde puteți căuta

search-where-internet = Căutați pe internet și în ziare. Dacă se poate, activați mesaje automate pentru oferte noi. Verificați în fiecare zi, cel mai bine dimineața și seara.

search-where-companies = Scrieți la companii de locuințe. Întrebați și la cooperative (<span lang="de">Genossenschaften</span>): acolo membrii cumpără părți sociale și apoi locuiesc cu chirie. Dacă există o listă de așteptare, cereți să vi se treacă numele pe listă. Întrebați din nou, de mai multe ori.

search-where-people = Spuneți tuturor că sunteți în căutare: la muncă, la școală, la club, printre vecini. Un bilețel la supermarket sau la centrul de cartier cere puțin efort. Căutați în mai multe cartiere și în împrejurimile orașului.

search-steps-title = Pas cu pas

search-step-budget = Calculați câtă chirie puteți plăti în fiecare lună: <a name="costs"></a>. Gândiți-vă și la curent electric, internet, bilete de transport și mobilă.

search-step-papers = Pregătiți-vă actele: <a name="money-papers"></a>. Salvați pe telefon copii clare ale actelor. Așa puteți reacționa repede. Dați actele abia când vreți cu adevărat locuința.

search-step-message = Scrieți un text scurt despre dumneavoastră. Spuneți numele, numărul de telefon și ziua în care ați dori să vă mutați. La început nu este nevoie să spuneți mai mult. Dacă doriți, puteți scrie și câte persoane sunteți și ce lucrați. Rugați o persoană care știe bine germana să citească textul.

search-step-answer = Răspundeți repede la ofertele noi. Notați cui și când i-ați scris. Anunțați dacă nu puteți veni. Așa lăsați o impresie bună.

search-fraud-title = Niciun ban înainte de vizionare

search-fraud = Nu plătiți niciodată bani pentru o locuință pe care nu ați văzut-o. Nu trimiteți o copie a actului de identitate unor necunoscuți. Dacă o ofertă este neobișnuit de ieftină, aveți grijă. Unii escroci spun că sunt în străinătate și că trimit cheia prin poștă. Nu răspundeți la așa ceva.

search-shelter-title = Din centrul de cazare într-o locuință

search-shelter = Dacă locuiți într-un centru de cazare al orașului (<span lang="de">Unterkunft</span>), nu este nevoie să căutați pe cont propriu. În { -city } există pentru aceasta serviciul { -auszugsmanagement } (ajutor la mutarea din centrul de cazare). Acolo vă ajută oameni de la <span lang="de">Caritas</span>, <span lang="de">Deutsches Rotes Kreuz</span> (<span lang="de">DRK</span>, Crucea Roșie Germană) și <span lang="de">Kölner Flüchtlingsrat</span>. Întrebați în centrul dumneavoastră de cazare cine se ocupă de dumneavoastră. Cereți ajutor la căutare și la contractul de închiriere.

search-shelter-steps = Lămuriți trei lucruri înainte să semnați. În primul rând, dacă aveți voie să locuiți în { -city }: <a name="search-residence"></a>. În al doilea rând, dacă instituția plătește chiria nouă: <a name="money-jobcenter-move"></a>. În al treilea rând, cine plătește prima mobilă: <a name="money-furniture"></a>. Dacă banii dumneavoastră nu vin de la { -jobcenter }, ci de la oficiul de asistență socială (<span lang="de">Sozialamt</span>), întrebați acolo.

## Kapitel Geld und Papiere

money-title = Bani și acte

money-intro = Proprietarii vor să știe dacă puteți plăti chiria. Instituțiile publice vă pot ajuta dacă banii nu vă ajung. În acest capitol citiți de ce acte aveți nevoie și ce bani puteți cere.

money-papers-title = Dosarul dumneavoastră

money-papers-intro = Luați aceste acte cu dumneavoastră la vizionare. Dați-le abia când vreți cu adevărat locuința:

money-papers-income = dovezi ale venitului din ultimele luni, de exemplu fluturași de salariu sau o decizie de la o instituție publică

money-papers-schufa = un raport de la { -schufa }

money-papers-wbs = certificatul { -wbs }, dacă îl aveți

money-papers-rent = dacă se poate: o confirmare că ați plătit întotdeauna chiria la locuința veche

money-schufa-title = Ce raport de la { -schufa }?

money-schufa = Firma { -schufa } adună date despre cum își plătesc oamenii facturile. Există două documente. <strong><span lang="de">Datenkopie</span></strong> (copia datelor) este gratuită și doar pentru dumneavoastră. <strong><span lang="de">BonitätsAuskunft</span></strong> (raportul despre capacitatea de plată) costă bani și este pentru proprietari. Nu dați mai departe copia datelor: în ea sunt multe informații private.

money-wbs-title = { -wbs }

money-wbs-what = Statul a dat bani pentru unele locuințe (locuințe subvenționate). Ele sunt adesea mai ieftine. Pentru aceste locuințe aveți nevoie de un certificat care se numește { -wbs }, pe scurt { -wbs-short }. Îl primiți dacă venitul dumneavoastră este sub o anumită limită. Trebuie și să locuiți legal și pe o perioadă mai lungă în Germania. Întrebați la primărie dacă este și cazul dumneavoastră.

money-wbs-valid =
    Pe certificatul { -wbs-short } scrie cât de mare poate fi locuința. Certificatul este valabil { $wbs-years ->
        [one] { $wbs-years } an
        [few] { $wbs-years } ani
       *[other] { $wbs-years } de ani
    } în landul <span lang="de">Nordrhein-Westfalen</span>. Cereți din timp un certificat nou, dacă perioada se termină curând. Primăria orașului { -city } nu mai repartizează locuințe. Deci căutați pe cont propriu. Dar primăria vă dă sfaturi despre asta, și anume oficiul pentru locuințe ({ -housing-office }): <a name="card-housing-office"></a>.

money-wbs-valid-note = { $wbs-law }. Aceasta este o lege din <span lang="de">Nordrhein-Westfalen</span> despre locuințele subvenționate.

money-wbs-qr = Aici primăria orașului { -city } informează despre certificatul { -wbs-short } și despre consiliere.

money-wohngeld-title = { -wohngeld }

money-wohngeld =
    { -wohngeld } este un ajutor pentru chirie, pentru oameni cu venit mic. Trebuie să îl cereți. Banii se dau începând cu luna în care depuneți cererea. Deci nu așteptați. De cele mai multe ori, ajutorul se aprobă pentru { $wohngeld-months ->
        [one] { $wohngeld-months } lună
        [few] { $wohngeld-months } luni
       *[other] { $wohngeld-months } de luni
    }. După aceea depuneți o cerere nouă. Dacă primiți { -grundsicherungsgeld }, nu primiți { -wohngeld }. Dacă după cererea dumneavoastră lipsesc acte, trimiteți-le repede.

money-wohngeld-note = { $wohngeld-law }. Aceasta este legea despre { -wohngeld } (<span lang="de">Wohngeldgesetz</span>).

money-jobcenter-title = Chirie de la { -jobcenter }

money-jobcenter = Instituția { -jobcenter } plătește un ajutor numit { -grundsicherungsgeld }. Mai demult se numea „<span lang="de">Bürgergeld</span>”. Aici intră și bani pentru o locuință adecvată („<span lang="de">angemessen</span>”). Aceasta înseamnă: locuința nu are voie să fie prea scumpă. Limita v-o spune { -jobcenter }. Întrebați întotdeauna care sunt sumele valabile acum. Dacă doriți, { -jobcenter } transferă chiria direct proprietarului.

money-jobcenter-move-title = Așa vă mutați cu o promisiune scrisă (<span lang="de">Zusicherung</span>)

money-jobcenter-step-ask = O { -zusicherung } este promisiunea scrisă că { -jobcenter } plătește. Cereți-o <strong>înainte</strong> să semnați. De ea se ocupă { -jobcenter } din locul în care vă mutați. Depuneți acolo oferta cu toate costurile.

money-jobcenter-step-deposit = Cereți acolo și bani pentru { -kaution } (<span lang="de">Kaution</span>) sau pentru părțile sociale la o cooperativă. Și pentru aceasta aveți nevoie dinainte de { -zusicherung }. De obicei, banii sunt un împrumut (<span lang="de">Darlehen</span>). Adică îi dați înapoi.

money-jobcenter-step-costs = Banii pentru costurile mutării îi cereți la acel { -jobcenter } care se ocupă de dumneavoastră <strong>până la mutare</strong>. Și aici regula este: mai întâi { -zusicherung }, apoi mutarea.

money-jobcenter-step-sign = Semnați contractul de închiriere <strong>abia după</strong> ce aveți { -zusicherung }. Fără { -zusicherung }, s-ar putea să trebuiască să plătiți o parte din costuri din banii dumneavoastră.

money-jobcenter-young =
    Dacă aveți sub { $benefit-age ->
        [one] { $benefit-age } an
        [few] { $benefit-age } ani
       *[other] { $benefit-age } de ani
    }, după o mutare primiți bani pentru locuință numai cu { -zusicherung }. Dacă vă mutați în interiorul orașului { -city } și mutarea nu este necesară, { -jobcenter } plătește cel mult cât a plătit până acum. Și în acest caz, vorbiți cu instituția înainte de mutare, nu după.

money-jobcenter-limit =
    Pentru locuința în care stați deja există o perioadă de protecție. În scrisoare se numește „<span lang="de">Karenzzeit</span>”. Ea începe cu prima lună în care primiți { -grundsicherungsgeld } și durează { $benefit-protected-years ->
        [one] { $benefit-protected-years } an
        [few] { $benefit-protected-years } ani
       *[other] { $benefit-protected-years } de ani
    }. În acest timp, { -jobcenter } plătește chiria reală, dar numai până la o limită maximă. Aceasta este egală cu limita normală înmulțită cu { $benefit-limit-factor }. Pentru familiile cu copii poate fi mai mult. Pentru încălzire nu există perioadă de protecție. După perioada de protecție, { -jobcenter } mai plătește o chirie prea mare, de cele mai multe ori, cel mult { $benefit-after-months ->
        [one] { $benefit-after-months } lună
        [few] { $benefit-after-months } luni
       *[other] { $benefit-after-months } de luni
    }.

money-jobcenter-limit-new = Pentru o locuință <strong>nouă</strong>, regula este: { -jobcenter } plătește mai mult decât limita normală numai dacă a promis în scris acest lucru înainte. Un oraș poate stabili și o limită pentru fiecare metru pătrat. Dacă chiria este mai mare decât permite regula { -mietpreisbremse } (limitarea chiriei), ea nu este considerată adecvată. Atunci { -jobcenter } trebuie să vă ceară să faceți reclamație pentru chirie. Ce înseamnă aceasta citiți aici: <a name="rent-brake"></a>.

money-jobcenter-limit-note = { $benefit-law }. Acesta este Codul social, cartea a doua (<span lang="de">Sozialgesetzbuch, Zweites Buch</span>).

money-jobcenter-sites =
    { -jobcenter } { -city } plănuiește o mutare. La mijlocul anului { $jobcenter-move-year }, în loc de { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } sediu
        [few] { $jobcenter-sites-today } sedii
       *[other] { $jobcenter-sites-today } de sedii
    } urmează să fie doar { $jobcenter-sites-planned }: <span lang="de">{ $jobcenter-site-deutz }</span> și <span lang="de">{ $jobcenter-site-west }</span>. Adresa valabilă pentru dumneavoastră este în scrisoarea pe care ați primit-o. Verificați-o acolo înainte de fiecare programare.

money-furniture-title = Mutarea și prima mobilă

money-furniture = Pentru o primă locuință, { -jobcenter } poate da bani pentru mobilă, aragaz și alte aparate. Acești bani se numesc { -erstausstattung } (prima dotare a locuinței). Pentru ei depuneți o cerere separată. Faceți acest lucru <strong>înainte</strong> de cumpărare și scrieți o listă. Uneori, în loc de bani, primiți tichete sau lucruri. Poate să întrebe și cine nu primește alți bani de la { -jobcenter }, dacă are un venit mic.

money-furniture-move = { -jobcenter } poate plăti și costurile mutării. Pentru aceasta, mutarea trebuie să fie necesară. Aveți nevoie dinainte de { -zusicherung }: <a name="money-jobcenter-move"></a>. Cereți oferte de preț înainte să angajați pe cineva.

money-furniture-note = { $furniture-law }.

money-jobcenter-find = Care { -jobcenter } se ocupă de dumneavoastră și cum îl găsiți, citiți aici: <a name="help-offices"></a>.

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

viewing-known-defects = Unele defecte (<span lang="de">Mängel</span>) le cunoașteți deja înainte de semnare. Din cauza acestor defecte, de obicei nu puteți plăti mai târziu o chirie mai mică. De aceea, cereți să se scrie în contractul de închiriere ce repară proprietarul și până când. Semnați abia după aceea ({ $known-defects-law }).

viewing-questions-title = Ce au voie să întrebe proprietarii

viewing-questions-first = La vizionare dați doar numele și datele de contact. La locuințele subvenționate arătați și certificatul { -wbs-short }. Nu este nevoie să dați o copie a actului de identitate. Fluturașii de salariu îi luați cu dumneavoastră. Dar îi dați abia când vreți cu adevărat locuința.

viewing-questions-first-note = Autoritățile pentru protecția datelor au scris despre aceasta o „<span lang="de">Orientierungshilfe</span>”. Este o explicație cu un formular model, din { $questions-guidance }. O găsiți aici: { $questions-page }.

viewing-questions-form = Mulți proprietari vă dau un formular. El se numește { -selbstauskunft } (date despre dumneavoastră). La vizionare încă nu este nevoie să îl completați tot. Dacă nu sunteți sigur la o întrebare, cereți un sfat de la un serviciu de consiliere înainte să răspundeți.

viewing-fair-title = Dacă cineva vă tratează mai rău

viewing-fair =
    Când căutați o locuință, nimeni nu are voie să vă trateze mai rău din cauza originii sau a culorii pielii. Acest lucru este valabil, de exemplu, dacă primiți un refuz doar din cauza numelui. Există puține excepții. Una poate fi: proprietarul locuiește și el pe același teren. Nici sexul, religia, dizabilitatea, vârsta și identitatea sexuală nu sunt adesea un motiv permis. Această protecție este valabilă de obicei numai dacă proprietarul dă cu chirie mai mult de { $fairness-flats ->
        [one] { $fairness-flats } locuință
        [few] { $fairness-flats } locuințe
       *[other] { $fairness-flats } de locuințe
    }.

viewing-fair-note = { $fairness-law }. Aceasta este Legea generală privind egalitatea de tratament (<span lang="de">Allgemeines Gleichbehandlungsgesetz</span>).

viewing-fair-deadline =
    Uneori aveți atunci dreptul la bani. Trebuie să îi cereți de la proprietar în termen de { $discrimination-months ->
        [one] { $discrimination-months } lună
        [few] { $discrimination-months } luni
       *[other] { $discrimination-months } de luni
    }, cel mai bine în scris. Numărați din ziua în care s-a întâmplat. Așa sunteți în siguranță. De aceea, cereți repede ajutor la biroul antidiscriminare ({ -antidiskriminierungsbuero }). Consilierea este gratuită: <a name="card-adb"></a>. Acolo puteți și numai să povestiți ce s-a întâmplat.

viewing-proof = Scrieți imediat ce s-a întâmplat: ziua, ora, numele, cuvintele exacte. Notați și cine a fost de față. Păstrați anunțurile și mesajele. Uneori, o persoană cu nume german primește o invitație, iar dumneavoastră nu. Și acesta poate fi un semn.

## Kapitel Mietvertrag

lease-title = Contractul de închiriere

lease-intro = Contractul de închiriere stabilește ce plătiți și ce aveți voie să faceți. Citiți-l în întregime. Nu semnați sub presiune. Cereți timp sau mergeți cu textul la o consiliere. Întrebați despre fiecare cuvânt pe care nu îl înțelegeți. Cereți un exemplar cu toate semnăturile și păstrați-l bine.

lease-content-title = Ce ar trebui să scrie în contract

lease-content-flat = Numele tuturor chiriașilor și al proprietarului, adresa, etajul și mărimea locuinței. Cine semnează trebuie să și plătească.

lease-content-rent = { -kaltmiete }, { -nebenkosten } (<span lang="de">Nebenkosten</span>) și { -kaution } (<span lang="de">Kaution</span>), fiecare ca sumă în euro. Dacă lipsește ceva, întrebați.

lease-content-start = Ziua în care vă mutați. Dacă în contract scrie și o dată de sfârșit, cereți să fie verificat acest lucru. Înainte de această dată, de obicei nu puteți rezilia cu termenul de preaviz normal. La fel este și la { -kuendigungsverzicht } (renunțare la dreptul de a rezilia): atunci, o anumită perioadă, de obicei nu puteți rezilia contractul.

lease-content-promises = Tot ce vi s-a promis, de exemplu o podea nouă. Ce s-a spus doar oral se dovedește greu mai târziu.

lease-content-pets = Dacă animalele de companie sunt permise. Întrebați dinainte, chiar dacă în contract nu scrie nimic.

lease-kinds-title = Pe perioadă determinată, mobilat, <span lang="de">WG</span>

lease-kinds = Unele contracte sunt altfel. Citiți-le cu mare atenție.

lease-kind-fixed = <strong>Pe perioadă determinată (<span lang="de">befristet</span>):</strong> În contract scrie o ultimă zi fixă. Acest contract se numește și { -zeitmietvertrag }. Pentru el, proprietarul are nevoie de un motiv din lege. Un exemplu: vrea să locuiască el însuși acolo mai târziu. Acest motiv trebuie să vi-l spună în scris la semnare. Altfel, contractul este pe perioadă nedeterminată (<span lang="de">unbefristet</span>) ({ $fixed-term-law }).

lease-kind-waiver = <strong>{ -kuendigungsverzicht }:</strong> O anumită perioadă nu puteți rezilia contractul, chiar dacă găsiți o altă locuință. Semnați așa ceva numai dacă rămâneți sigur atât timp.

lease-kind-short = <strong>Numai pentru scurt timp:</strong> Uneori, cineva dă cu chirie doar „<span lang="de">vorübergehend</span>” (pentru scurt timp), de exemplu cât este plecat (<span lang="de">Zwischenmiete</span>). Atunci, adesea nu există protecție împotriva rezilierii ({ -kuendigung(case: "de") }). Adesea nu se aplică atunci nici regula { -mietpreisbremse } (limitarea chiriei) ({ $exempt-law }). Întrebați de ce este contractul atât de scurt.

lease-kind-furnished = <strong>Mobilat:</strong> Locuința are deja mobilă. Cereți să se scrie în contract o listă a mobilei. Întrebați cât costă mobila. Dacă camera se află în locuința proprietarului, aveți adesea mai puțină protecție: <a name="notice-landlord"></a>.

lease-kind-shared = <strong><span lang="de">WG</span>:</strong> Mai mulți oameni împart o locuință. Întrebați cu cine faceți contractul. Dacă semnați împreună cu alții, s-ar putea să trebuiască să plătiți toată chiria. Atunci puteți și rezilia numai împreună. Dacă un chiriaș principal („<span lang="de">Hauptmieter*in</span>”) vă închiriază o cameră, aceasta se numește { -untermiete } (subînchiriere). Cereți o dovadă că proprietarul este de acord.

lease-painting-title = Cine trebuie să zugrăvească?

lease-painting = Zugrăvitul și tapetatul se numesc adesea în contract { -schoenheitsreparaturen }. Aceasta este sarcina proprietarului, în afară de cazul în care contractul v-o transmite în mod valabil. Dacă locuința nu era renovată când v-ați mutat, de obicei nu aveți obligația să zugrăviți. Nici termenele fixe fără nicio excepție nu sunt valabile. Cereți să fie verificat contractul înainte să cumpărați vopsea.

lease-painting-note = { $painting-law } și hotărâri de la { -bundesgerichtshof }, de exemplu VIII ZR 185/14. Aceasta este cea mai înaltă instanță germană pentru chirii.

lease-sublet-title = Dacă primiți alți oameni în locuință

lease-family = Soțul sau soția și copiii dumneavoastră au voie să se mute la dumneavoastră. Pentru aceasta nu aveți nevoie de permisiune. Dar spuneți-i dinainte proprietarului, cel mai bine în scris. Puteți primi și vizite fără să întrebați.

lease-sublet = Dacă vreți să dați mai departe cu chirie locuința sau o cameră, aveți întotdeauna nevoie dinainte de permisiune. Aceasta se numește subînchiriere. Pentru o <strong>parte</strong> din locuință aveți adesea dreptul la permisiune. Pentru aceasta aveți nevoie de un motiv bun, care a apărut abia după începutul contractului ({ $sublet-law }). Scrieți proprietarului ce persoană ați dori să primiți și de ce. Așteptați răspunsul.

lease-brake-title = Este chiria prea mare?

lease-brake = În { -city } se aplică regula { -mietpreisbremse } (limitarea chiriei). La un contract nou, chiria poate fi cu cel mult { $brake-percent } peste „<span lang="de">ortsübliche Vergleichsmiete</span>”. Aceasta este chiria obișnuită aici pentru locuințe asemănătoare. { -mietspiegel } este o listă cu care puteți estima această chirie. În { -city } o primiți aici: { $immobilienboerse-name }, telefon { $immobilienboerse-phone }. Căutați în ea după mărimea, zona și vechimea locuinței. La un serviciu de consiliere vă ajută cineva cu calculul.

lease-brake-note = { $brake-law }. Că limitarea se aplică în { -city } scrie într-un regulament (<span lang="de">Verordnung</span>). Aceasta este o regulă a guvernului landului. Regulamentul este valabil de la { $brake-since }, iar limitarea până la { $brake-until } (stadiul acestei informații: { $ordinance-as-of }). Lista { -mietspiegel } din Köln este din { $mietspiegel-issue }. În lege, o astfel de listă se numește „<span lang="de">einfacher Mietspiegel</span>”.

lease-brake-exceptions = Există excepții. Cea mai frecventă: chiriașul dinaintea dumneavoastră a plătit deja mai mult. Atunci, de obicei, chiria poate fi la fel de mare și pentru dumneavoastră. Limitarea nu se aplică nici la clădiri noi care au fost folosite și închiriate pentru prima dată abia după { $brake-new-building }. Nu se aplică nici la prima închiriere după o { -modernisierung } (<span lang="de">Modernisierung</span>) amplă. Aceasta înseamnă: locuința a fost făcută mult mai bună. De obicei, proprietarul trebuie să vă informeze despre o excepție înainte de semnare. Dacă nu a făcut acest lucru, la început nu are voie să se bazeze pe excepție. Atunci limitarea se aplică totuși.

lease-brake-complain-title = Așa vă apărați

lease-brake-complain =
    Scrieți proprietarului că chiria este prea mare. Această reclamație se numește { -ruege }. Un e-mail este suficient. Nu așteptați mult. Puteți cere înapoi banii plătiți în plus începând cu prima zi, dacă sunt îndeplinite două condiții. Prima condiție: reclamația { -ruege } ajunge în { $complaint-months ->
        [one] prima lună ({ $complaint-months })
        [few] primele { $complaint-months } luni
       *[other] primele { $complaint-months } de luni
    } după începutul contractului de închiriere. A doua condiție: reclamația { -ruege } ajunge <strong>înainte</strong> să se termine contractul de închiriere. Dacă reclamația { -ruege } vine mai târziu, puteți cere înapoi numai banii pe care îi plătiți în plus după aceea. Dacă vine abia după sfârșitul contractului, nu primiți nimic înapoi ({ $complaint-law }).

lease-brake-letter = Dacă proprietarul v-a indicat o excepție înainte de contract, cereți un sfat. Apoi răspundeți în reclamația { -ruege } exact la această excepție. Dacă nu faceți acest lucru, reclamația { -ruege } de obicei nu ajută. O scrisoare găsiți aici: <a name="letters"></a>. Dacă nimeni nu v-a indicat nicio excepție, tăiați din scrisoare propoziția cu „<span lang="de">Auskunft</span>” (informație). Păstrați o copie și o dovadă că scrisoarea a ajuns.

## Kapitel Kaution und Makler

deposit-title = Garanția și agentul imobiliar

deposit-intro = { -kaution(case: "def-capital") } (<span lang="de">Kaution</span>) este o sumă de bani dată ca siguranță. Proprietarul o păstrează cât timp locuiți acolo. După ce plecați din locuință, o primiți înapoi, dacă nu mai aveți nimic de plătit. Plătiți numai dacă primiți o dovadă de plată.

deposit-limit =
    { $deposit-months ->
        [one] { -kaution(case: "def-capital") } poate fi de cel mult { $deposit-months } chirie lunară.
        [few] { -kaution(case: "def-capital") } poate fi de cel mult { $deposit-months } chirii lunare.
       *[other] { -kaution(case: "def-capital") } poate fi de cel mult { $deposit-months } de chirii lunare.
    } Se ia în calcul chiria fără { -nebenkosten } (<span lang="de">Nebenkosten</span>). Un exemplu: { -kaltmiete } este de { $example-cold-rent }. Atunci { -kaution(case: "def") } poate fi de cel mult { $example-deposit }.

deposit-limit-note = { $deposit-law }.

deposit-parts =
    { $deposit-parts ->
        [1] Plătiți { -kaution(case: "def") } toată o dată.
        [few] Aveți voie să plătiți { -kaution(case: "def") } în { $deposit-parts } rate egale, câte una în fiecare lună.
       *[other] Aveți voie să plătiți { -kaution(case: "def") } în { $deposit-parts } de rate egale, câte una în fiecare lună.
    } Prima plată trebuie făcută abia când începe contractul de închiriere, nu deja la semnare. Cel mai bine plătiți prin transfer bancar. Atunci aveți o dovadă.

deposit-safe = Proprietarul trebuie să țină banii dumneavoastră într-un cont separat de banii lui. Dobânda este a dumneavoastră. La căminele studențești nu este obligatoriu să existe dobândă. Întrebați unde sunt banii dumneavoastră. Uneori, în loc de bani, este posibilă și o { -buergschaft } (garanție dată de altcineva). Atunci, de exemplu, o bancă promite să plătească pentru dumneavoastră.

deposit-not-rent = Plătiți chiria și în ultimele luni. Nu scădeți din ea { -kaution(case: "def") } pe cont propriu. Altfel apar datorii la chirie.

deposit-back = Aici citiți când primiți banii înapoi: <a name="moving-out-deposit"></a>. Dacă primiți bani de la { -jobcenter }, întrebați despre un împrumut înainte să semnați: <a name="money-jobcenter-move"></a>.

deposit-broker-title = Cine plătește agentul imobiliar?

deposit-broker = Agenții imobiliari (<span lang="de">Makler</span>) ajută la închirierea locuințelor. De obicei plătește cine l-a angajat pe agent. Adesea acesta este proprietarul. Dumneavoastră plătiți numai dacă ambele lucruri sunt adevărate:

deposit-broker-order = Chiar dumneavoastră i-ați cerut agentului să caute, și anume printr-un mesaj scris, de exemplu printr-un e-mail. Dacă ați spus doar la telefon, nu este suficient.

deposit-broker-only = Agentul a căutat locuința doar pentru dumneavoastră și nu o cunoștea dinainte.

deposit-broker-warning = Nu plătiți niciun avans: este interzis. Pentru locuințe subvenționate, agenții nu au voie să vă ceară niciun ban. De asemenea, nu plătiți nimic doar pentru o vizionare.

deposit-broker-cap =
    Dacă trebuie să plătiți, banii se numesc { -provision } (comision). Comisionul poate fi de cel mult { $broker-cap-months ->
        [one] { $broker-cap-months } chirie lunară
        [few] { $broker-cap-months } chirii lunare
       *[other] { $broker-cap-months } de chirii lunare
    } fără { -nebenkosten }. La acesta se adaugă taxa pe valoarea adăugată ({ $broker-cap-law }).

deposit-takeover = Uneori vi se cere să cumpărați o bucătărie sau mobilă care rămâne în locuință. Acești bani se numesc { -abloese }. Nu aveți obligația să plătiți mult mai mult decât valorează lucrurile. Doar pentru faptul că cineva se mută din locuință, nimeni nu are voie să vă ceară bani. O excepție sunt costurile mutării cu dovadă ({ $takeover-law }).

deposit-broker-note = { $broker-law }. Această lege spune cum se face intermedierea locuințelor.

## Kapitel Einzug

moving-in-title = Mutarea în locuință

moving-in-intro = Aveți cheia. Felicitări! Acum trebuie să rezolvați repede câteva lucruri. Cereți și să se pună numele dumneavoastră la sonerie și la cutia poștală. Altfel, scrisorile nu ajung.

moving-in-record-title = Predarea locuinței

moving-in-record = Treceți cu proprietarul prin toate camerele. Scrieți împreună în ce stare este locuința. Acest document se numește { -uebergabeprotokoll } (<span lang="de">Übergabeprotokoll</span>). El vă apără când plecați din locuință. Semnați numai ce este adevărat. Faceți predarea la lumina zilei și luați cu dumneavoastră un martor.

moving-in-reservation = Dacă știți de un defect și preluați locuința fără { -vorbehalt } (<span lang="de">Vorbehalt</span>), pierdeți drepturi. Atunci nu aveți voie să plătiți mai puțină chirie din cauza acestui defect. Pentru el nu primiți nici despăgubiri (<span lang="de">Schadenersatz</span>). Scrieți în procesul-verbal, la fiecare defect, până când îl repară proprietarul. Scrieți acolo și această propoziție: „<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>” (Îmi rezerv drepturile din cauza acestor defecte.) Uneori, proprietarul refuză. Atunci dați-i, încă în timpul predării, o foaie separată. Pe ea sunt defectele și această propoziție. Martorul dumneavoastră ar trebui să fie de față ({ $known-defects-law }).

moving-in-reservation-known = De obicei, această propoziție <strong>nu</strong> ajută la defectele pe care le cunoșteați deja înainte de semnarea contractului de închiriere. De obicei, proprietarul trebuie totuși să repare aceste defecte.

moving-in-check-title = Listă de verificare pentru { -uebergabeprotokoll(case: "def") }

moving-in-check-damage = Toate stricăciunile sunt scrise în procesul-verbal, chiar și zgârieturile mici. Există fotografii din toate camerele.

moving-in-check-meters = Cifrele de pe contoarele de curent, gaz, apă și încălzire sunt notate.

moving-in-check-keys = Numărul de chei este scris în procesul-verbal.

moving-in-check-works = Am încercat încălzirea, plita, apa și ferestrele. Ce nu merge este scris în procesul-verbal.

moving-in-check-reservation = La fiecare defect este scris în procesul-verbal până când va fi reparat. Acolo este scrisă și rezerva mea (<span lang="de">Vorbehalt</span>).

moving-in-check-copy = Toți au semnat. Am o copie.

moving-in-numbers = Cereți un număr de telefon pentru cazuri de urgență, de exemplu la încălzire, apă și lift. Notați-l. Dacă pierdeți o cheie, spuneți imediat proprietarului.

moving-in-insurance = O „<span lang="de">Haftpflichtversicherung</span>” (asigurare de răspundere civilă) poate plăti dacă stricați din greșeală ceva care aparține altora. Întrebați la un serviciu de consiliere dacă are rost pentru dumneavoastră.

moving-in-picture = Fotografiați fiecare contor astfel încât să se poată citi toate cifrele.
    .alt = O mână ține un telefon în fața unui contor de pe perete. Pe telefon se vede contorul. Alături este o foaie cu o listă și bife.

moving-in-register-title = Înregistrarea adresei

moving-in-register =
    Înregistrați-vă adresa în termen de { $register-weeks ->
        [one] { $register-weeks } săptămână
        [few] { $register-weeks } săptămâni
       *[other] { $register-weeks } de săptămâni
    } după ce v-ați mutat. Puteți face asta într-un birou al primăriei numit { -kundenzentrum }, în unele zile doar cu programare: <a name="card-kundenzentrum"></a>. Luați cu dumneavoastră actele de identitate sau pașapoartele tuturor celor care se mută. Dacă vă înregistrați prea târziu, puteți primi o amendă de până la { $register-fine }.

moving-in-register-note = { $register-law }. Aceasta este Legea federală privind evidența populației (<span lang="de">Bundesmeldegesetz</span>).

moving-in-confirmation = Pentru aceasta aveți nevoie de documentul { -wohnungsgeberbestaetigung }. Cu el, proprietarul confirmă că v-ați mutat. Contractul de închiriere nu este suficient. Proprietarul trebuie să vă dea documentul în același termen. Dacă nu îl primiți, spuneți imediat la { -kundenzentrum }.

moving-in-sham = Înregistrați-vă numai acolo unde locuiți cu adevărat. Nu lăsați nici pe altcineva, care nu locuiește la dumneavoastră, să folosească adresa dumneavoastră. Cine își pune adresa la dispoziție pentru așa ceva poate fi obligat să plătească o amendă de până la { $sham-address-fine }.

moving-in-power-title = Curentul electric și { -rundfunkbeitrag }

moving-in-power = Dacă folosiți curent fără să aveți un contract propriu, îl primiți de la { -grundversorger } (furnizorul de bază). Așa se numește firma care trebuie să aprovizioneze toate gospodăriile. Și așa ia naștere un contract. El se numește „<span lang="de">Grundversorgung</span>” și nu se termină de la sine. Întrebați proprietarul care este această firmă. Anunțați firma și spuneți ce arată contorul. Întrebați și cine livrează gazul, dacă încălziți sau gătiți chiar dumneavoastră cu gaz. Apoi comparați ofertele. Înainte să schimbați firma, verificați prețul, durata contractului și termenul de preaviz.

moving-in-power-note =
    { $power-law }. De la { $supplier-switch-since }, trecerea tehnică la o altă firmă durează, în zilele lucrătoare, { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } oră
        [few] { $supplier-switch-hours } ore
       *[other] { $supplier-switch-hours } de ore
    }. O „<span lang="de">Ersatzversorgung</span>” (furnizare de înlocuire) este altceva decât <span lang="de">Grundversorgung</span>. Ea durează cel mult { $substitute-supply-months ->
        [one] { $substitute-supply-months } lună
        [few] { $substitute-supply-months } luni
       *[other] { $substitute-supply-months } de luni
    }.

moving-in-broadcasting = Pentru radio și televiziune există o taxă numită { -rundfunkbeitrag }. Până la { $broadcasting-fee-until } inclusiv, ea este de { $broadcasting-fee } pe lună, adică { $broadcasting-fee-quarter } pe trimestru. După aceea, suma se poate schimba. Scrisorile despre taxă vin de la „<span lang="de">Beitragsservice</span>” (serviciul care încasează taxa). Dacă pentru locuința dumneavoastră încă nu plătește nimeni, înregistrați locuința acolo: <a name="broadcasting-page"></a>. Taxa { -rundfunkbeitrag } se plătește pentru fiecare locuință, nu pentru fiecare persoană. Dacă primiți anumite ajutoare de la stat, nu aveți obligația să plătiți. Pentru aceasta depuneți o cerere. Dacă locuiți cu alții, stabiliți cine plătește și împărțiți costurile.

moving-in-cutoff-title = Dacă urmează să vi se oprească curentul sau gazul

moving-in-cutoff = Dacă nu plătiți curentul sau gazul, firma poate amenința cu { -sperrung } (oprirea). Aceasta înseamnă: vrea să oprească curentul sau gazul. Ea trebuie să vă scrie dinainte. Nu așteptați până se ajunge acolo.

moving-in-cutoff-call = Sunați la firmă și întrebați despre plata în rate. { -grundversorger } trebuie să vă propună rate, dacă le cereți după amenințare. În scrisoare, această înțelegere se numește „<span lang="de">Abwendungsvereinbarung</span>”. Plătiți apoi la timp ratele și toate facturile noi.

moving-in-cutoff-office = Întrebați imediat la { -jobcenter } sau la oficiul de asistență socială (<span lang="de">Sozialamt</span>). Uneori aceste instituții preiau datoriile la curent sau la gaz, de obicei ca împrumut.

moving-in-cutoff-health = Scrieți firmei dacă { -sperrung } ar fi periculoasă pentru cineva de la dumneavoastră. Exemple sunt un copil bolnav sau un aparat de care cineva are nevoie ca să trăiască. Atunci, adesea firma nu are voie să oprească. Adăugați o dovadă.

moving-in-cutoff-note = { $cutoff-law }.

## Kapitel Miete und Nebenkosten

costs-title = Chiria și costurile suplimentare

costs-intro = În fiecare lună plătiți chiria și o parte din costurile clădirii. O dată pe an se face { -abrechnung(case: "def") } (<span lang="de">Abrechnung</span>). Cine înțelege decontul poate găsi greșeli și poate economisi bani.

costs-words = { -kaltmiete } (chiria „rece”) este suma doar pentru locuință. La ea se adaugă { -nebenkosten } (<span lang="de">Nebenkosten</span>), de exemplu pentru apă, gunoi și, de obicei, și pentru încălzire. În contract și în lege ele se numesc „<span lang="de">Betriebskosten</span>”. Totul împreună se numește { -warmmiete } (chiria „caldă”). Citiți cu atenție în contract dacă încălzirea este inclusă în { -nebenkosten(case: "def") }. Uneori o plătiți separat, de exemplu dacă aveți un contract propriu de gaz. Curentul electric, de obicei, nu este inclus. De aceea, la fiecare anunț verificați: prețul este „<span lang="de">kalt</span>” sau „<span lang="de">warm</span>”?

costs-example = Un exemplu cu sume inventate

costs-column-part = Ce plătiți

costs-column-amount = Suma pe lună

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(case: "capital") }: apă, gunoi, clădire

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = { -nebenkosten(case: "capital") }: încălzire și apă caldă

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Ce sunt costurile suplimentare?

costs-who =
    { -nebenkosten(case: "def-capital") } le plătiți numai dacă scrie în contract. { $cost-kinds ->
        [one] Legea numește { $cost-kinds } tip de costuri.
        [few] Legea numește { $cost-kinds } tipuri de costuri.
       *[other] Legea numește { $cost-kinds } de tipuri de costuri.
    } Administrarea și reparațiile nu fac parte din ele. Dacă așa ceva scrie în decontul dumneavoastră, întrebați.

costs-who-note = { $costs-law }. BetrKV este Regulamentul privind costurile de exploatare (<span lang="de">Betriebskostenverordnung</span>).

costs-table = Cine ce plătește?

costs-column-cost = Costuri

costs-column-payer = Cine plătește?

costs-row-heating = Încălzire, apă caldă, apă, canalizare

costs-row-waste = Gunoi, curățenia străzii, impozit pe proprietate

costs-row-house = Lift, lumină pe hol, îngrijitorul clădirii, grădină, curățenia clădirii, dăunători

costs-row-more = Coș de fum, asigurarea clădirii, spălătorie

costs-row-repairs = Reparații la clădire și administrare

costs-payer-tenant = dumneavoastră, dacă scrie în contract

costs-payer-landlord = proprietarul; excepția este mai jos

costs-small-repairs-title = Reparații mici

costs-small-repairs = În multe contracte există o propoziție despre „<span lang="de">Kleinreparaturen</span>” (reparații mici). Ea spune că plătiți chiar dumneavoastră reparațiile mici, de exemplu la un robinet. Nu orice propoziție de acest fel este valabilă. Cereți să fie verificată înainte să plătiți. Alte reparații la clădire le plătește proprietarul. De obicei, trebuie să plătiți ce ați stricat chiar dumneavoastră.

costs-statement-title = Decontul anual

costs-statement =
    De obicei plătiți în fiecare lună un avans. După un an, proprietarul face decontul. { -abrechnung(case: "def-capital") } trebuie să ajungă la dumneavoastră în termen de { $statement-months ->
        [one] { $statement-months } lună
        [few] { $statement-months } luni
       *[other] { $statement-months } de luni
    } de la sfârșitul anului pentru care se face. Dacă vine prea târziu, de regulă nu aveți obligația să mai plătiți ceva în plus. Păstrați toate deconturile.

costs-check =
    Verificați decontul. Aveți voie să vedeți toate documentele, de exemplu facturile firmelor. O scrisoare pentru aceasta: <a name="letters"></a>. Dacă ceva este greșit, contestați decontul în termen de { $objection-months ->
        [one] { $objection-months } lună
        [few] { $objection-months } luni
       *[other] { $objection-months } de luni
    } după ce l-ați primit. Comparați cu anul trecut. Dacă au crescut mult costurile, cereți o explicație.

costs-info-title = Încălzire, CO₂ și televiziune

costs-info-heating = Dacă aparatele dumneavoastră sunt citite de la distanță, primiți în fiecare lună cifre despre consumul dumneavoastră.

costs-info-carbon =
    Costurile CO₂ pentru combustibilul lichid de încălzire (<span lang="de">Heizöl</span>) și pentru gaz le împărțiți cu proprietarul. Dacă aveți un contract propriu de gaz, trebuie să cereți chiar dumneavoastră partea lui. Scrieți-i în termen de { $carbon-months ->
        [one] { $carbon-months } lună
        [few] { $carbon-months } luni
       *[other] { $carbon-months } de luni
    } după factura firmei de gaz. Un e-mail este suficient ({ $carbon-law }).

costs-info-cable =
    De la { $cable-since }, costurile pentru televiziunea prin cablu nu mai au voie să apară în decont ({ $cable-law }). Aceasta este o greșeală frecventă. Dacă aveți televiziune sau internet prin proprietar, după { $cable-months ->
        [one] { $cable-months } lună
        [few] { $cable-months } luni
       *[other] { $cable-months } de luni
    } îi puteți spune că renunțați la acest serviciu.

costs-overcharge = Dacă chiria este cu mai mult de { $overcharge-percent } peste chiria obișnuită (<span lang="de">ortsübliche Vergleichsmiete</span>), acest lucru poate fi interzis. Biroul primăriei numit { -wohnungsaufsicht } verifică gratuit astfel de cazuri: <a name="card-housing-office"></a>.

## Kapitel Leben im Haus

living-title = Viața în clădire

living-intro = În clădire locuiesc mulți oameni. Un salut pe scară este un început bun. Regulile sunt scrise adesea în { -hausordnung } (<span lang="de">Hausordnung</span>). El este afișat pe hol sau face parte din contract. Citiți o dată toate regulile. Adesea este vorba despre curățenie, biciclete, spălătorie și liniște.

living-waste-title = Sortarea gunoiului

living-waste = În { -city } recunoașteți pubelele după culoarea capacului. Aparatele electrice, bateriile și sticla nu se aruncă în niciuna dintre aceste pubele. Întrebați îngrijitorul clădirii sau firma de salubritate (<span lang="de">Abfallwirtschaftsbetriebe</span>) unde le duceți: <a name="living-bulky"></a>. Sortați cu grijă: este bine pentru mediu.

living-bins-picture = Patru capace, patru feluri de gunoi: gri, albastru, galben și maro.
    .alt = Patru pubele stau una lângă alta. Primul capac este gri, al doilea albastru, al treilea galben, al patrulea maro.

living-bins-table = Ce se pune în fiecare pubelă?

living-bins-column-lid = Capac

living-bins-column-in = Se pune

living-bins-column-out = Nu se pune

living-bin-grey = Gri: gunoi menajer

living-bin-grey-in = gunoi care nu se potrivește în nicio altă pubelă

living-bin-grey-out = sticlă, baterii, aparate electrice

living-bin-blue = Albastru: hârtie

living-bin-blue-in = hârtie și cutii de carton

living-bin-blue-out = ambalaje din plastic sau metal

living-bin-yellow = Galben: reciclabile ({ -wertstofftonne })

living-bin-yellow-in = ambalaje și alte lucruri din plastic sau metal

living-bin-yellow-out = aparate electrice, baterii, sticlă, hârtie

living-bin-brown = Maro: bio

living-bin-brown-in = resturi biologice din bucătărie și grădină

living-bin-brown-out = ambalaje, plastic

living-waste-rules = Gunoiul de zi cu zi

living-waste-do-flat = Pliați cutiile de carton, apoi puneți-le în pubela albastră

living-waste-do-plan = Întrebați când se golesc pubelele

living-waste-dont-beside = Gunoi pus lângă pubelă

living-waste-dont-stairs = Mobilă lăsată pe hol sau în pivniță

living-bulky = Lucrurile mari, cum ar fi mobila, se numesc <span lang="de">Sperrmüll</span>. Firma de salubritate <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, pe scurt <span lang="de">AWB</span>, le ia de la dumneavoastră la cerere. Sau le duceți chiar dumneavoastră: { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street }; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. Informație din anul { $bulky-as-of }, verificați înainte: <a name="awb-page"></a>. Nu puneți nimic pe stradă fără programare.

living-quiet-title = Liniște

living-quiet = Între ora { $quiet-from } și ora { $quiet-to } este liniște de noapte ({ $quiet-law }). Atunci nu aveți voie să îi deranjați pe ceilalți. Și duminica și în zilele de sărbătoare regula este: fără lucrări zgomotoase, de exemplu fără găurit. În { -hausordnung } poate fi scris că este liniște și la prânz. Dacă dați o petrecere, spuneți dinainte vecinilor. Dacă pe dumneavoastră vă deranjează ceva, vorbiți mai întâi prietenos unii cu alții.

living-quiet-note = LImSchG este legea landului privind protecția împotriva zgomotului și a poluării (<span lang="de">Landes-Immissionsschutzgesetz</span>). Ea este valabilă pentru noapte. Pentru duminici și sărbători există o lege separată a landului.

living-air-title = Aerisire și încălzire

living-air = Când gătiți, faceți duș și dormiți, ajunge apă în aer. Dacă apa rămâne pe pereții reci, poate crește mucegai. De aceea: aerisiți și încălziți. Când aerisiți, dați căldura mai mică. După aceea închideți la loc ferestrele.

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

living-smoke = Detectoarele de fum salvează vieți. Ele trebuie să fie în dormitor, în camera copiilor și pe holurile pe unde se fuge în caz de incendiu. Ele trebuie montate de persoana căreia îi aparține locuința (<span lang="de">Eigentümer*in</span>). Cine locuiește acolo are grijă ca ele să funcționeze. Uneori face acest lucru cel care vă dă locuința cu chirie. Întrebați. Nu scoateți niciodată un detector de fum. Dacă se aude mereu câte un sunet scurt, de obicei bateria este goală.

living-smoke-note = { $smoke-law }. Aceasta este legea construcțiilor din <span lang="de">Nordrhein-Westfalen</span> (<span lang="de">Bauordnung</span>).

living-smoke-picture = Detectorul de fum este pe tavan. Cu butonul îl puteți testa.
    .alt = Un detector de fum rotund și alb este pe tavanul camerei. O mână apasă butonul cu un deget. Arcuri arată sunetul puternic.

living-changes-title = Dacă vreți să modificați ceva

living-changes = Dacă doriți o mică instalație solară pe balcon, întrebați dinainte. Și pentru o modificare din cauza unei dizabilități aveți nevoie de o permisiune. De obicei aveți dreptul la ea ({ $changes-law }). Scrieți exact ce doriți să schimbați și adăugați un desen.

## Kapitel Etwas ist kaputt

repairs-title = Ceva este stricat

repairs-intro = Încălzirea rămâne rece, apa picură, peretele este ud. Așa ceva se numește { -mangel } (<span lang="de">Mangel</span>). Proprietarul trebuie să țină locuința în stare bună. Dumneavoastră trebuie să anunțați imediat fiecare defect. Cu cât o faceți mai repede, cu atât este mai bine pentru toți.

repairs-step-report = Faceți fotografii. Anunțați imediat defectul în scris. O scrisoare pentru aceasta: <a name="letters"></a>. Dacă ați sunat deja, trimiteți totuși și o scrisoare sau un e-mail.

repairs-step-deadline = Dați proprietarului un termen (<span lang="de">Frist</span>). Aceasta înseamnă: spuneți o zi până la care defectul trebuie reparat. Dacă iarna încălzirea este rece, alegeți o zi foarte apropiată.

repairs-step-access = Lăsați meseriașii să intre în locuință la data stabilită împreună. Întrebați dinainte numele, firma și ora.

repairs-step-help = Dacă nu se întâmplă nimic, cereți sfatul asociației chiriașilor ({ -mieterverein }): <a name="card-mieterverein"></a>. Luați cu dumneavoastră fotografii, scrisori și contractul de închiriere.

repairs-late = Dacă nu anunțați un defect, vă poate costa mult. Poate că va trebui atunci să plătiți paguba. Puteți pierde și dreptul la o chirie mai mică. De aceea, păstrați o copie a anunțului dumneavoastră.

repairs-late-note = { $defects-law }.

repairs-reduction-title = Plătiți mai puțină chirie?

repairs-reduction =
    Dacă nu puteți folosi locuința cum trebuie, datorați pentru acest timp o chirie mai mică. Aceasta se numește { -mietminderung } (reducerea chiriei). Defectele mici nu contează. La o modernizare care economisește energie, acest drept nu există timp de { $energy-works-months ->
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

notice-increase-kinds = Verificați mai întâi ce fel de mărire este. La { -staffelmiete } (chirie care crește în trepte) scrie deja în contract când și cu cât crește chiria. La { -indexmiete } (chirie legată de prețuri), chiria se schimbă odată cu prețurile din Germania. Chiria poate crește și după o { -modernisierung } (<span lang="de">Modernisierung</span>). Și { -nebenkosten(case: "def") } (<span lang="de">Nebenkosten</span>) pot crește fără acordul dumneavoastră. În aceste cazuri, limitele de mai jos <strong>nu</strong> se aplică ({ $increase-kinds-law }). Pentru locuințele subvenționate se aplică adesea alte reguli.

notice-increase-kinds-advice = Dacă plătiți prea puțin în astfel de cazuri, apar datorii la chirie. Cereți mai întâi un sfat. La { -staffelmiete }, regula { -mietpreisbremse } (limitarea chiriei) se poate aplica la fiecare treaptă. La { -indexmiete }, ea se poate aplica numai la prima chirie. Mai multe despre aceasta: <a name="rent-brake"></a>.

notice-increase =
    În alte cazuri, proprietarul poate cere să fiți de acord cu o chirie mai mare. Scrisoarea trebuie să spună de ce. Pentru aceasta, un e-mail este suficient. Chiria poate crește numai până la chiria obișnuită (<span lang="de">ortsübliche Vergleichsmiete</span>). Când începe mărirea, chiria trebuie să fie neschimbată de { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } lună
        [few] { $increase-unchanged-months } luni
       *[other] { $increase-unchanged-months } de luni
    }. Scrisoarea poate veni cel mai devreme la { $increase-wait-years ->
        [one] { $increase-wait-years } an
        [few] { $increase-wait-years } ani
       *[other] { $increase-wait-years } de ani
    } după ultima mărire. Măririle din cauza unei { -modernisierung(case: "gen") } sau din cauza { -nebenkosten(case: "gen") } nu se pun la socoteală aici. Dacă aveți îndoieli, verificați calculul cu { -mietspiegel } (lista chiriilor obișnuite).

notice-increase-note = { $increase-law }. Această limită este valabilă în { -city } până la { $increase-cap-until } (stadiul acestei informații: { $ordinance-as-of }).

notice-increase-cap =
    La o mărire de acest fel există în { -city } și o a doua limită. Chiria poate crește cu cel mult { $increase-cap } într-un interval de { $increase-cap-years ->
        [one] { $increase-cap-years } an
        [few] { $increase-cap-years } ani
       *[other] { $increase-cap-years } de ani
    }. La aceasta se poate adăuga o mărire din cauza unei { -modernisierung(case: "gen") } sau din cauza { -nebenkosten(case: "gen") }.

notice-increase-answer =
    Pentru răspuns aveți timp până la { $consent-month ->
        [1] sfârșitul primei luni
        [2] sfârșitul celei de-a doua luni
        [3] sfârșitul celei de-a treia luni
        [4] sfârșitul celei de-a patra luni
       *[other] { $consent-month } sfârșit de lună
    } după primirea scrisorii. Un exemplu: scrisoarea vine pe { $example-increase-letter }. Atunci răspundeți până la { $example-increase-answer }. Cereți să fie verificată scrisoarea <strong>înainte</strong> să fiți de acord. Până atunci, plătiți în continuare la timp chiria <strong>veche</strong>. Nu plătiți încă chiria mai mare: dacă o plătiți, acest lucru poate fi considerat un acord. Dacă nu răspundeți, nu v-ați dat acordul. Dar atunci proprietarul poate merge la tribunal. Pentru aceasta, după acest timp, mai are { $increase-claim-months ->
        [one] { $increase-claim-months } lună
        [few] { $increase-claim-months } luni
       *[other] { $increase-claim-months } de luni
    }.

notice-increase-steps-title = <span lang="de">Staffelmiete</span> și <span lang="de">Indexmiete</span>

notice-increase-steps = La { -staffelmiete }, toate treptele sunt deja în contract, cu suma măririi sau cu noua chirie în euro. Doar un procent nu este suficient. Nu vine nicio scrisoare care vă cere acordul. Notați-vă zilele în care crește chiria. Din acele zile plătiți mai mult. Din alte motive, chiria de obicei nu are voie să crească în acest timp, în afară de măriri din cauza { -nebenkosten(case: "gen") }.

notice-increase-index = La { -indexmiete }, proprietarul vă scrie noua chirie. Un e-mail este suficient. În scrisoare trebuie să fie o sumă în euro. În ea trebuie să fie și „<span lang="de">Preisindex</span>”. Acesta este un număr pentru prețurile din Germania. În scrisoare ar trebui să scrie și de când plătiți mai mult. Cereți să fie verificat calculul, dar plătiți la timp.

notice-increase-steps-note = { $increase-steps-law }.

notice-modernisation-title = Modernizare: zgomot și chirie mai mare

notice-modernisation =
    Înaintea unei { -modernisierung(case: "gen") } mai mari, proprietarul trebuie să vă scrie. Scrisoarea se numește „<span lang="de">Ankündigung</span>” (anunț). Ea trebuie să ajungă cel târziu cu { $works-notice-months ->
        [one] { $works-notice-months } lună
        [few] { $works-notice-months } luni
       *[other] { $works-notice-months } de luni
    } înainte de lucrări. În ea scrie ce se face, cât durează și cât ar urma să plătiți în plus. De obicei, trebuie să suportați lucrările (în germană „<span lang="de">dulden</span>”). Aceasta înseamnă: trebuie să le permiteți.

notice-modernisation-rent = După aceea, proprietarul poate mări chiria pe an cu { $works-rent-share } din costuri. Un exemplu: lucrările pentru locuința dumneavoastră costă { $example-works }. Atunci chiria crește cu cel mult { $example-works-year } pe an. Aceasta înseamnă { $example-works-month } pe lună. Reparațiile nu se pun la socoteală. Există și alte limite. De aceea, cereți să fie verificată scrisoarea.

notice-modernisation-hardship = Dacă lucrările sau chiria mai mare sunt prea grele pentru dumneavoastră, scrieți acest lucru proprietarului <strong>imediat</strong>. Termenul este scurt și ar trebui să fie în scrisoare. Spuneți toate motivele: boală, vârstă, venit mic.

notice-modernisation-note = { $works-law }.

notice-leave-title = Plecarea după o mărire a chiriei

notice-leave = Uneori, chiria nouă este prea mare pentru dumneavoastră. Dacă proprietarul mărește chiria până la chiria obișnuită (<span lang="de">ortsübliche Vergleichsmiete</span>) sau din cauza unei { -modernisierung(case: "gen") }, aveți { -sonderkuendigungsrecht } (un drept special de reziliere). Atunci aveți voie să reziliați chiar dacă altfel încă nu ați putea. Mărirea nu este atunci valabilă pentru dumneavoastră. Timpul pentru aceasta este scurt. Cereți imediat un sfat ({ $leave-law }). La { -staffelmiete } și { -indexmiete }, acest drept nu există pentru mărirea stabilită în contract.

notice-landlord-title = Proprietarul reziliază contractul

notice-landlord = De regulă, proprietarul are nevoie de un motiv pe care legea îl acceptă. Motivul trebuie să fie scris în scrisoare. O { -kuendigung } (<span lang="de">Kündigung</span>) este valabilă de obicei numai pe hârtie și cu semnătură originală. Un e-mail obișnuit, un fax sau mesajele pe telefon nu sunt suficiente. O { -kuendigung } poate fi și într-o scrisoare de la tribunal. Nu vă mutați imediat. Cereți să fie verificată scrisoarea înainte să răspundeți.

notice-landlord-note = { $notice-landlord-law }.

notice-agreement = Uneori, proprietarul vrea { -aufhebungsvertrag } (un acord de încetare a contractului). Cu el, contractul de închiriere se termină pentru că amândoi spuneți da. Nu aveți obligația să îl semnați. Prin semnătură pierdeți protecția împotriva { -kuendigung(case: "gen") }. Cereți dinainte un sfat.

notice-kinds-table = Două feluri de reziliere

notice-kinds-column-question = Întrebare

notice-kinds-column-immediate = <span lang="de">fristlos</span> (fără preaviz)

notice-kinds-column-ordinary = <span lang="de">ordentlich</span> (cu preaviz)

notice-kinds-row-meaning = Ce înseamnă?

notice-kinds-meaning-immediate = fără termen: contractul ar urma să se termine imediat.

notice-kinds-meaning-ordinary = cu termen: contractul ar urma să se termine după câteva luni.

notice-kinds-row-reason = De ce?

notice-kinds-reason-immediate = numai pentru un motiv grav, de exemplu datorii mari la chirie

notice-kinds-reason-ordinary = un motiv din lege, de exemplu { -eigenbedarf } (proprietarul are nevoie de locuință)

notice-kinds-row-pay = Ajută să plătiți datoriile la chirie?

notice-kinds-pay-immediate = da, dacă totul este plătit la timp

notice-kinds-pay-ordinary = nu

notice-kinds-row-hardship = Ajută o { -widerspruch } (<span lang="de">Widerspruch</span>) pentru că plecarea ar fi prea grea (<span lang="de">Härte</span>)?

notice-kinds-hardship-immediate = nu

notice-kinds-hardship-ordinary =
    adesea da, dar de obicei nu la datorii la chirie; cel târziu cu { $hardship-months ->
        [one] { $hardship-months } lună
        [few] { $hardship-months } luni
       *[other] { $hardship-months } de luni
    } înainte de sfârșitul contractului de închiriere

notice-kinds-row-next = Ce faceți?

notice-kinds-next-immediate = cereți ajutor chiar astăzi: { -fachstelle }

notice-kinds-next-ordinary = cereți în această săptămână să fie verificată scrisoarea: { -mieterverein } (asociația chiriașilor)

notice-kinds-both = Adesea, ambele rezilieri sunt în <strong>aceeași</strong> scrisoare. Atunci acolo scrie „<span lang="de">fristlos, hilfsweise ordentlich</span>” (fără preaviz, iar dacă aceasta nu este valabilă, cu preaviz). Trebuie să vă apărați împotriva amândurora.

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
    }, proprietarul poate rezilia și fără motiv. Termenul este atunci mai lung ({ $notice-exceptions-law }).

notice-hardship =
    Poate că plecarea din locuință ar fi foarte grea pentru dumneavoastră sau pentru familia dumneavoastră, de exemplu din cauza unei boli grave. Aceasta se numește „<span lang="de">Härte</span>”. Este <span lang="de">Härte</span> și dacă nu găsiți o altă locuință care se potrivește și pe care o puteți plăti. De aceea, notați unde ați căutat. Atunci puteți contesta rezilierea ({ $hardship-law }). O astfel de { -widerspruch } (<span lang="de">Widerspruch</span>) se poate trimite și prin e-mail. Ea trebuie să ajungă cel târziu cu { $hardship-months ->
        [one] { $hardship-months } lună
        [few] { $hardship-months } luni
       *[other] { $hardship-months } de luni
    } înainte de sfârșitul contractului de închiriere. Explicați exact de ce este atât de grea plecarea și adăugați dovezi. Dacă termenul a trecut, cereți totuși imediat un sfat. Dacă proprietarul nu v-a informat corect, mai puteți depune { -widerspruch(case: "def") } la prima ședință de la tribunal. Împotriva unei { -kuendigung(case: "gen-indef") } <strong>fără preaviz (<span lang="de">fristlos</span>)</strong> ea nu ajută.

notice-own-use-title = Reziliere din cauza <span lang="de">Eigenbedarf</span>

notice-own-use = { -eigenbedarf } înseamnă: proprietarul are nevoie de locuință pentru el, pentru familia lui sau pentru oameni din gospodăria lui. În scrisoare trebuie să scrie cine urmează să se mute acolo și de ce. „Am nevoie chiar eu de locuință” de obicei nu este suficient. Trebuie să fie și adevărat. Cereți să fie verificată scrisoarea.

notice-own-use-bar =
    Uneori, după ce v-ați mutat, locuința închiriată devine o locuință care se poate vinde separat (<span lang="de">Eigentumswohnung</span>) și apoi este vândută. În { -city }, noul proprietar de obicei nu are voie atunci să rezilieze din cauza { -eigenbedarf } timp de { $own-use-bar-years ->
        [one] { $own-use-bar-years } an
        [few] { $own-use-bar-years } ani
       *[other] { $own-use-bar-years } de ani
    }. Timpul începe de la vânzare.

notice-own-use-steps = Nu vă mutați imediat și nu semnați nimic. Verificați termenul în tabelul de mai sus. Notați ce face plecarea grea și căutați imediat locuințe. Contestați rezilierea la timp, dacă plecarea este prea grea.

notice-own-use-note = { $own-use-law }. Regula pentru { -city } este valabilă până la { $own-use-bar-until } (stadiul acestei informații: { $ordinance-as-of }).

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
    Cel mai bine este să plătiți <strong>înainte</strong> ca { -kuendigung(case: "def") } să ajungă la dumneavoastră. Dacă atunci toți banii sunt deja la proprietar, el nu mai are voie să rezilieze fără preaviz (<span lang="de">fristlos</span>). Mai târziu, de obicei ajută un singur lucru: toată chiria datorată este plătită, inclusiv pentru perioada de după { -kuendigung }. Dacă { -kuendigung(case: "def") } a venit din cauza { -kaution(case: "gen") }, { -kaution(case: "def") } datorată trebuie să fie plătită. Termenul pentru aceasta se termină la { $arrears-cure-months ->
        [one] { $arrears-cure-months } lună
        [few] { $arrears-cure-months } luni
       *[other] { $arrears-cure-months } de luni
    } după ce acțiunea de evacuare ({ -raeumungsklage }) a ajuns la dumneavoastră. Prin această acțiune în judecată ({ -klage }), proprietarul cere să plecați din locuință. Este suficient și dacă, până atunci, o instituție publică îi promite ferm proprietarului că plătește totul. Atunci { -kuendigung(case: "def") } fără preaviz (<span lang="de">fristlos</span>) își pierde valabilitatea.

notice-arrears-limits =
    Plata în rate <strong>nu</strong> este suficientă. După o reziliere, plata ajută o singură dată în { $arrears-cure-years ->
        [one] { $arrears-cure-years } an
        [few] { $arrears-cure-years } ani
       *[other] { $arrears-cure-years } de ani
    }. Dacă proprietarul vă datorează bani, cereți <strong>imediat</strong> să se verifice dacă puteți compensa acești bani cu datoriile la chirie.

notice-arrears-note = { $arrears-law }. Despre rezilierea cu preaviz: { -bundesgerichtshof } (Curtea Federală de Justiție), VIII ZR 106/23.

notice-arrears-ordinary = <strong>Chiar dacă plătiți totul, puteți pierde locuința.</strong> Adesea, proprietarul reziliază în același timp și cu preaviz. În scrisoare scrie atunci adesea „<span lang="de">ordentlich</span>” (cu preaviz) sau „<span lang="de">hilfsweise ordentlich</span>” (cu preaviz, în cazul în care rezilierea fără preaviz nu este valabilă). Prin plată, această a doua reziliere <strong>nu</strong> își pierde valabilitatea. O contestație pe motiv că plecarea ar fi foarte grea de obicei nu ajută împotriva ei. Cu preaviz, proprietarul poate uneori să rezilieze și dacă lipsește mai puțin.

notice-arrears-help = Nu așteptați! Cereți <strong>imediat</strong> ajutor, cel mai bine deja înainte de o { -kuendigung }. Biroul { -fachstelle } vă ajută să păstrați locuința: <a name="card-fachstelle"></a>. { -jobcenter } poate prelua datoriile la chirie. Întrebați dacă o instituție publică îi promite în scris proprietarului că plătește totul. Deschideți imediat fiecare scrisoare de la tribunal și respectați termenele din ea. Dacă propuneți plata în rate, proprietarul ar trebui să renunțe în scris la orice { -kuendigung } din cauza acestor datorii.

notice-eviction-title = Evacuarea (<span lang="de">Räumung</span>) și adăpostul de urgență (<span lang="de">Notunterkunft</span>)

notice-eviction = După o { -kuendigung } nu este nevoie să părăsiți locuința în aceeași zi. Dacă rămâneți, proprietarul poate depune la tribunal o acțiune de evacuare ({ -raeumungsklage }). Mai întâi decide un tribunal. Numai un executor judecătoresc („<span lang="de">Gerichtsvollzieher*in</span>”) are voie apoi să golească locuința. Acesta este un funcționar care face ce a decis tribunalul. Proprietarul nu are voie să schimbe el însuși încuietoarea sau să vă scoată lucrurile afară. Dacă totuși face acest lucru, cereți imediat ajutorul unui avocat.

notice-eviction-step-open = Deschideți fiecare scrisoare de la tribunal în aceeași zi. Scrieți data pe plic.

notice-eviction-step-help = Mergeți imediat la { -fachstelle }: <a name="card-fachstelle"></a>. Acest birou ajută și dacă acțiunea în judecată a venit deja.

notice-eviction-step-lawyer = Luați-vă un avocat. Dacă banii nu ajung, citiți mai departe aici: <a name="help-lawyer"></a>.

notice-eviction-step-time = Răspundeți tribunalului <strong>în scris</strong>, în termenul din scrisoare. Scrieți că vreți să vă apărați. Altfel, tribunalul poate decide fără ședință. Mergeți și la ședința de la tribunal. Dacă aveți nevoie de mai mult timp până la plecarea din locuință, scrieți acest lucru deja în răspuns. Trebuie să îl spuneți cel târziu la ședință. Acest timp se numește { -raeumungsfrist }.

notice-eviction-step-date = Dacă s-a stabilit deja o zi pentru evacuare, nu așteptați. Spuneți această zi la { -fachstelle }. Întrebați avocatul dacă tribunalul mai poate opri evacuarea.

notice-eviction-shelter = Dacă nu mai aveți locuință, mergeți chiar în aceeași zi la { -fachstelle }. Întrebați despre { -notunterkunft } (adăpost de urgență). Acesta este un loc de locuit pentru oameni la nevoie. Luați cu dumneavoastră actul de identitate, scrisorile și medicamentele importante. Ajutor în nopțile reci: <a name="card-winter-help"></a>.

notice-eviction-note = { $eviction-law }.

## Kapitel Auszug

moving-out-title = Plecarea din locuință

moving-out-intro = Dacă aveți o locuință nouă, planificați bine plecarea. Așa primiți mai ușor înapoi { -kaution(case: "def") } (<span lang="de">Kaution</span>). Verificați mai întâi dacă și când puteți rezilia contractul vechi. Reziliați contractul vechi abia când este semnat contractul nou.

moving-out-notice-title = Dacă reziliați dumneavoastră

moving-out-notice-fixed =
    Citiți mai întâi contractul dumneavoastră. Dacă este „<span lang="de">befristet</span>” (pe perioadă determinată), este prevăzut să se termine într-o zi fixă. Înainte de această zi, de obicei nu puteți rezilia cu termenul de preaviz normal. Fără un motiv scris la semnare, contractul de obicei nu se termină de la sine. Și un „<span lang="de">Kündigungsverzicht</span>” sau „<span lang="de">Kündigungsausschluss</span>” (fără drept de reziliere o anumită perioadă) este obligatoriu pentru dumneavoastră, de obicei pentru cel mult { $notice-waiver-years ->
        [one] { $notice-waiver-years } an
        [few] { $notice-waiver-years } ani
       *[other] { $notice-waiver-years } de ani
    }. Nu orice regulă de acest fel este valabilă. Cereți să fie verificat contractul vechi <strong>înainte</strong> să plecați din locuință sau să semnați un contract nou. Altfel, s-ar putea să pierdeți locuința sau să plătiți mult timp două chirii ({ $notice-fixed-law }).

moving-out-notice =
    Dacă aveți un contract pe perioadă nedeterminată (<span lang="de">unbefristet</span>) și fără <span lang="de">Kündigungsverzicht</span>, nu aveți nevoie de un motiv. Termenul de preaviz este de { $notice-months ->
        [one] { $notice-months } lună
        [few] { $notice-months } luni
       *[other] { $notice-months } de luni
    }. Scrisoarea trebuie să fie la proprietar cel târziu în { $notice-workday ->
        [1] prima zi lucrătoare
        [2] a doua zi lucrătoare
        [3] a treia zi lucrătoare
        [4] a patra zi lucrătoare
       *[other] { $notice-workday } <span lang="de">Werktag</span>
    } (<span lang="de">Werktag</span>) a unei luni. Atunci se numără și această lună. Zile lucrătoare sunt aici zilele de luni până sâmbătă, în afară de sărbătorile legale. <strong>Se numără și sâmbăta.</strong> Nu așteptați până în ultima zi. Cel mai bine este ca scrisoarea să fie acolo deja în prima sau a doua zi lucrătoare. Un exemplu: scrisoarea ajunge cel târziu pe { $example-notice-letter }. Atunci contractul se termină pe { $example-notice-end }. Dacă scrisoarea vine mai târziu în acea lună, contractul se termină abia pe { $example-notice-late-end }. Calculați exact, ca să nu plătiți două chirii.

moving-out-notice-room = Uneori, o cameră mobilată se află în locuința în care stă proprietarul. Atunci termenul de preaviz este adesea mult mai scurt.

moving-out-notice-room-period =
    La o astfel de cameră se poate rezilia de obicei până în { $room-notice-day ->
        [15] a cincisprezecea zi
       *[other] { $room-notice-day } <span lang="de">Tag</span>
    } a unei luni. Contractul se termină atunci deja la sfârșitul aceleiași luni ({ $notice-tenant-law }). Acest lucru este valabil și pentru proprietar. De obicei nu este valabil dacă locuiți acolo permanent cu familia dumneavoastră.

moving-out-notice-note = { $notice-tenant-law }. Pentru semnătură sunt valabile { $notice-form-law }.

moving-out-form = Toți chiriașii semnează scrisoarea de mână. Cel mai sigur este așa: un martor citește scrisoarea și o pune în cutia poștală a proprietarului. Sau proprietarul semnează că a primit-o. „<span lang="de">Einschreiben</span>” este o scrisoare recomandată, cu dovadă de la poștă. Dacă nimeni nu o ridică, de obicei se consideră că ea nu a ajuns. La „<span lang="de">Einwurf-Einschreiben</span>” (recomandată pusă direct în cutia poștală), chitanța poștei nu este suficientă singură ca dovadă. Un model: <a name="letters"></a>. Păstrați o copie și dovada.

moving-out-successor = Dacă vreți să plecați mai devreme, vorbiți cu proprietarul. Doar un chiriaș care vine după dumneavoastră („<span lang="de">Nachmieter*in</span>”) nu pune capăt contractului dumneavoastră. Proprietarul trebuie să fie de acord, cel mai bine în scris.

moving-out-check-title = Listă de verificare pentru plecare

moving-out-check-painting = Am verificat dacă trebuie cu adevărat să zugrăvesc: <a name="lease-painting"></a>.

moving-out-check-clean = Locuința și pivnița sunt goale și curate. Ce am montat eu este demontat sau s-a stabilit altceva în scris.

moving-out-check-meters = Cifrele de pe toate contoarele sunt notate și fotografiate. Firmele au primit cifrele.

moving-out-check-record = În { -uebergabeprotokoll(case: "def") } (<span lang="de">Übergabeprotokoll</span>) scrie numai ce este adevărat. Am o copie.

moving-out-check-keys = Toate cheile sunt predate. Acest lucru este scris în procesul-verbal.

moving-out-check-address = Firma de curent, banca, poșta, serviciul { -rundfunkbeitrag } și instituțiile publice știu adresa mea nouă.

moving-out-deposit-title = Cum primiți înapoi { -kaution(case: "def") }

moving-out-deposit =
    Legea nu stabilește niciun termen. Tribunalele îi lasă proprietarului de obicei { $deposit-return-max ->
        [one] între { $deposit-return-min } și { $deposit-return-max } lună
        [few] între { $deposit-return-min } și { $deposit-return-max } luni
       *[other] între { $deposit-return-min } și { $deposit-return-max } de luni
    }, uneori mai mult. O parte o poate păstra pentru ultimul { -abrechnung } (<span lang="de">Abrechnung</span>) al { -nebenkosten(case: "gen") } (<span lang="de">Nebenkosten</span>). Scrieți-i numărul contului și adresa nouă. Dacă multă vreme nu vine niciun răspuns, scrieți încă o dată. Spuneți o zi până la care așteptați banii.

moving-out-claims =
    Proprietarul nu poate cere la nesfârșit bani pentru stricăciuni în locuință. De obicei, dreptul lui este prescris („<span lang="de">verjährt</span>”) la { $claims-months ->
        [one] { $claims-months } lună
        [few] { $claims-months } luni
       *[other] { $claims-months } de luni
    } după ce dați locuința înapoi. Aceasta înseamnă: este prea târziu. Atunci puteți refuza plata. <strong>Însă:</strong> din { -kaution(case: "def") } dumneavoastră, el are adesea voie să scadă banii pentru astfel de stricăciuni și mai târziu. Cereți un sfat înainte să mergeți la tribunal pentru { -kaution }.

moving-out-claims-note = { $claims-law }. Și unele dintre drepturile dumneavoastră se prescriu la fel de repede, aici de la sfârșitul contractului de închiriere. Despre { -kaution }: { -bundesgerichtshof } (Curtea Federală de Justiție), VIII ZR 71/05 și VIII ZR 184/23.

moving-out-register-title = Anularea înregistrării sau schimbarea adresei

moving-out-register =
    Dacă vă mutați în interiorul Germaniei, înregistrați doar adresa nouă. Trebuie să anulați înregistrarea numai dacă nu aveți o locuință nouă în Germania. Puteți face acest lucru cel mai devreme cu { $deregister-weeks-before ->
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

help-emergency = Dacă un om este în pericol, sunați imediat. Spuneți numele dumneavoastră, adresa și ce s-a întâmplat.

help-emergency-police = Poliția: { $police-phone }

help-emergency-fire = Pompieri și salvare: { $fire-brigade-phone }

help-emergency-doctor = Medicul de gardă, când cabinetul este închis: { $doctor-phone }

help-emergency-women =
    Ajutor în caz de violență împotriva femeilor, zi și noapte, în { $helpline-languages ->
        [one] { $helpline-languages } limbă
        [few] { $helpline-languages } limbi
       *[other] { $helpline-languages } de limbi
    }: { $helpline-women-phone }

help-letters-title = Ce înseamnă această scrisoare?

help-letters = Căutați cuvântul care este scris sus în scrisoare. Scrieți pe plic când a venit scrisoarea. Adresele sunt aici: <a name="help-contacts"></a>.

help-letters-table = Scrisori și ce faceți

help-letters-column-word = Scrie în scrisoare

help-letters-column-meaning = Aceasta înseamnă

help-letters-column-next = Cât timp? Pe cine întrebați?

help-letter-mahnung = <span lang="de">Mahnung</span> (somație de plată)

help-letter-mahnung-meaning = Cineva spune: nu ați plătit.

help-letter-mahnung-next = Verificați imediat. Dacă este adevărat: plătiți. Dacă lipsesc banii pentru chirie: { -fachstelle } și { -jobcenter }.

help-letter-abmahnung = { -abmahnung } (avertisment)

help-letter-abmahnung-meaning = Proprietarul spune: ați făcut ceva greșit. Dacă lucrul continuă, el poate rezilia.

help-letter-abmahnung-next = Dacă este adevărat: încetați imediat. Dacă nu este adevărat: răspundeți în scris. Întrebați la { -mieterverein } (asociația chiriașilor).

help-letter-immediate = <span lang="de">Fristlose Kündigung</span> ({ -kuendigung } fără preaviz)

help-letter-immediate-meaning = Proprietarul vrea să plecați imediat din locuință. De obicei este vorba despre datorii la chirie. Nu vă mutați imediat.

help-letter-immediate-next =
    Chiar astăzi: { -fachstelle }. La datorii la chirie, plătiți tot cât mai devreme, cel târziu la { $arrears-cure-months ->
        [one] { $arrears-cure-months } lună
        [few] { $arrears-cure-months } luni
       *[other] { $arrears-cure-months } de luni
    } după ce a venit { -raeumungsklage } (acțiunea de evacuare). De obicei, plata nu ajută împotriva unei rezilieri cu preaviz.

help-letter-ordinary = <span lang="de">Ordentliche Kündigung</span> ({ -kuendigung } cu preaviz), și din cauza { -eigenbedarf } (proprietarul are nevoie de locuință)

help-letter-ordinary-meaning = Proprietarul vrea să plecați din locuință după un termen. Nu vă mutați imediat.

help-letter-ordinary-next =
    În această săptămână: { -mieterverein }. { -widerspruch(case: "def-capital") } (<span lang="de">Widerspruch</span>) trebuie să ajungă cel târziu cu { $hardship-months ->
        [one] { $hardship-months } lună
        [few] { $hardship-months } luni
       *[other] { $hardship-months } de luni
    } înainte de sfârșit.

help-letter-increase = <span lang="de">Mieterhöhung</span> ({ -mieterhoehung }): „<span lang="de">Bitte stimmen Sie zu</span>” (Vă rugăm să fiți de acord)

help-letter-increase-meaning = Proprietarul vrea mai multă chirie, până la chiria obișnuită (<span lang="de">ortsübliche Vergleichsmiete</span>).

help-letter-increase-next =
    Timp până la { $consent-month ->
        [1] sfârșitul primei luni
        [2] sfârșitul celei de-a doua luni
        [3] sfârșitul celei de-a treia luni
        [4] sfârșitul celei de-a patra luni
       *[other] { $consent-month } sfârșit de lună
    } după primirea scrisorii. Cereți înainte o verificare și plătiți până atunci în continuare chiria veche: { -mieterverein }.

help-letter-index = { -staffelmiete } (chirie în trepte), { -indexmiete } (chirie legată de prețuri) sau { -mieterhoehung } după { -modernisierung } (<span lang="de">Modernisierung</span>)

help-letter-index-meaning = Chiria crește, chiar dacă nu sunteți de acord.

help-letter-index-next = Cereți imediat o verificare: { -mieterverein }. Până atunci plătiți la timp, cel mai bine sub { -vorbehalt } (<span lang="de">unter Vorbehalt</span>).

help-letter-works = <span lang="de">Ankündigung einer Modernisierung</span> (anunț despre o { -modernisierung })

help-letter-works-meaning = În clădire se fac lucrări. După aceea, chiria poate crește.

help-letter-works-next = Scrieți imediat motivele împotriva lucrărilor. Termenul ar trebui să fie în scrisoare. Întrebați la { -mieterverein }.

help-letter-statement = <span lang="de">Abrechnung</span> ({ -abrechnung(case: "def") }) pentru { -betriebskosten } (costurile clădirii)

help-letter-statement-meaning = Atât au costat încălzirea, apa și clădirea. Poate că vi se cere să mai plătiți ceva.

help-letter-statement-next =
    Dacă scrisoarea a venit prea târziu, de obicei nu aveți obligația să mai plătiți ceva. Cereți mai întâi să se verifice acest lucru. Dacă nu a venit prea târziu: plătiți diferența până în ziua din scrisoare, cel mai bine sub { -vorbehalt }. Pentru a anunța greșeli aveți { $objection-months ->
        [one] { $objection-months } lună
        [few] { $objection-months } luni
       *[other] { $objection-months } de luni
    } după ce a venit scrisoarea. Întrebați la { -mieterverein }.

help-letter-mahnbescheid = { -mahnbescheid } de la <span lang="de">Amtsgericht</span> (ordin de plată de la judecătorie)

help-letter-mahnbescheid-meaning = Cineva vrea bani. Tribunalul <strong>nu</strong> a verificat dacă este adevărat.

help-letter-mahnbescheid-next = Termenul este în scrisoare. Este scurt. Dacă nu este adevărat: completați formularul pentru { -widerspruch } (<span lang="de">Widerspruch</span>) și trimiteți-l imediat. Formularul trebuie să ajungă la tribunal în acest termen. Întrebați un avocat.

help-letter-klage = { -klage } (acțiune în judecată) sau { -raeumungsklage } (acțiune de evacuare)

help-letter-klage-meaning = Proprietarul merge la tribunal. Proprietarul vrea să plătiți sau să plecați din locuință. Nu vă mutați imediat.

help-letter-klage-next =
    Termenul este în scrisoare. Este scurt. Răspundeți tribunalului, altfel puteți pierde. Imediat: avocat și { -fachstelle }. La datorii la chirie, plătiți tot, cel târziu la { $arrears-cure-months ->
        [one] { $arrears-cure-months } lună
        [few] { $arrears-cure-months } luni
       *[other] { $arrears-cure-months } de luni
    } după ce a venit această scrisoare.

help-letter-eviction = <span lang="de">Räumungstermin</span> (ziua evacuării) de la executorul judecătoresc (<span lang="de">Gerichtsvollzieher*in</span>)

help-letter-eviction-meaning = În această zi se golește locuința.

help-letter-eviction-next = Chiar astăzi: { -fachstelle } și avocat.

help-letter-cutoff = Amenințare cu { -sperrung } (oprirea curentului sau a gazului)

help-letter-cutoff-meaning = Firma vrea să oprească, pentru că lipsesc bani.

help-letter-cutoff-next = Sunați imediat la firmă și cereți rate, apoi întrebați la { -jobcenter } sau la oficiul de asistență socială (<span lang="de">Sozialamt</span>).

help-deadlines-title = Termene

help-deadlines-table = Termenele pe scurt

help-column-task = Ce?

help-column-deadline = Cât timp, de când?

help-row-register = Înregistrați adresa

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } săptămână după mutare
        [few] { $register-weeks } săptămâni după mutare
       *[other] { $register-weeks } de săptămâni după mutare
    }

help-row-wohngeld = Cereți { -wohngeld }

help-cell-wohngeld = încă în luna de la care aveți nevoie de el

help-row-fairness = Cereți bani dacă cineva v-a tratat mai rău

help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } lună; numărați din ziua în care s-a întâmplat
        [few] { $discrimination-months } luni; numărați din ziua în care s-a întâmplat
       *[other] { $discrimination-months } de luni; numărați din ziua în care s-a întâmplat
    }

help-row-brake = Reclamați chiria prea mare și cereți înapoi ce ați plătit în plus de la început

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } lună de la începutul contractului de închiriere, dar înainte de sfârșitul lui
        [few] { $complaint-months } luni de la începutul contractului de închiriere, dar înainte de sfârșitul lui
       *[other] { $complaint-months } de luni de la începutul contractului de închiriere, dar înainte de sfârșitul lui
    }

help-row-landlord-statement = Proprietarul trimite { -abrechnung(case: "def") } (<span lang="de">Abrechnung</span>)

help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } lună după sfârșitul anului pentru care se face
        [few] { $statement-months } luni după sfârșitul anului pentru care se face
       *[other] { $statement-months } de luni după sfârșitul anului pentru care se face
    }

help-row-statement = Anunțați greșelile din { -abrechnung }

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } lună după ce l-ați primit
        [few] { $objection-months } luni după ce l-ați primit
       *[other] { $objection-months } de luni după ce l-ați primit
    }

help-row-carbon = Cereți partea proprietarului din costurile CO₂, dacă aveți un contract propriu de gaz

help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } lună după factura firmei de gaz
        [few] { $carbon-months } luni după factura firmei de gaz
       *[other] { $carbon-months } de luni după factura firmei de gaz
    }

help-row-increase = Vă dați acordul sau nu la o { -mieterhoehung } (<span lang="de">Mieterhöhung</span>)

help-cell-increase =
    până la { $consent-month ->
        [1] sfârșitul primei luni
        [2] sfârșitul celei de-a doua luni
        [3] sfârșitul celei de-a treia luni
        [4] sfârșitul celei de-a patra luni
       *[other] { $consent-month } sfârșit de lună
    } după primirea scrisorii

help-row-notice = Reziliați dumneavoastră. Excepții: <a name="moving-out-notice"></a>

help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } lună
        [few] { $notice-months } luni
       *[other] { $notice-months } de luni
    }; scrisoarea trebuie să ajungă până în { $notice-workday ->
        [1] prima zi lucrătoare
        [2] a doua zi lucrătoare
        [3] a treia zi lucrătoare
        [4] a patra zi lucrătoare
       *[other] { $notice-workday } <span lang="de">Werktag</span>
    } (<span lang="de">Werktag</span>), atunci se numără și această lună

help-row-hardship = Contestați o { -kuendigung } cu preaviz pentru că plecarea ar fi prea grea (<span lang="de">Härte</span>)

help-cell-hardship =
    { $hardship-months ->
        [one] cel târziu cu { $hardship-months } lună înainte de sfârșitul contractului; după aceea, cereți imediat un sfat
        [few] cel târziu cu { $hardship-months } luni înainte de sfârșitul contractului; după aceea, cereți imediat un sfat
       *[other] cel târziu cu { $hardship-months } de luni înainte de sfârșitul contractului; după aceea, cereți imediat un sfat
    }

help-row-cure = După o { -kuendigung } fără preaviz (<span lang="de">fristlos</span>), plătiți tot

help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } lună după ce a venit { -raeumungsklage }; aceasta nu ajută împotriva unei { -kuendigung(case: "gen-indef") } cu preaviz
        [few] { $arrears-cure-months } luni după ce a venit { -raeumungsklage }; aceasta nu ajută împotriva unei { -kuendigung(case: "gen-indef") } cu preaviz
       *[other] { $arrears-cure-months } de luni după ce a venit { -raeumungsklage }; aceasta nu ajută împotriva unei { -kuendigung(case: "gen-indef") } cu preaviz
    }

help-row-claims = După plecare: cereți bani pentru stricăciuni sau pentru lucruri montate

help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } lună; pentru proprietar de la înapoierea locuinței, pentru dumneavoastră de la sfârșitul contractului
        [few] { $claims-months } luni; pentru proprietar de la înapoierea locuinței, pentru dumneavoastră de la sfârșitul contractului
       *[other] { $claims-months } de luni; pentru proprietar de la înapoierea locuinței, pentru dumneavoastră de la sfârșitul contractului
    }

help-row-court = Scrisoare de la tribunal

help-cell-court = foarte puțin timp; termenul este în scrisoare

help-offices-title = Ce instituție ajută la ce?

help-offices-table = Instituțiile și sarcinile lor

help-offices-column-task = De aceasta aveți nevoie

help-offices-column-office = Acolo întrebați

help-office-living = Bani pentru trai și pentru chirie, { -kaution } (<span lang="de">Kaution</span>), mutare, prima mobilă

help-office-living-who = { -jobcenter } { -city }; dacă banii dumneavoastră vin de la <span lang="de">Sozialamt</span> (oficiul de asistență socială): acolo

help-office-wohngeld = Ajutor pentru chirie la venit mic

help-office-wohngeld-who = Primăria { -city }, { -wohngeld }

help-office-wbs = { -wbs } (certificat pentru locuințe subvenționate), consiliere pentru căutare, chirie mult prea mare

help-office-wbs-who = Primăria { -city }, { -housing-office }

help-office-arrears = Datorii la chirie, { -kuendigung }, evacuare, { -notunterkunft } (adăpost de urgență)

help-office-arrears-who = Primăria { -city }, { -fachstelle }

help-office-residence = Permisiunea de a locui în { -city }

help-office-residence-who = <span lang="de">Ausländerbehörde</span> (autoritatea pentru străini) din locul unde locuiți acum

help-office-register = Înregistrarea adresei

help-office-register-who = Primăria { -city }, { -kundenzentrum }

help-jobcenter =
    { -jobcenter } { -city } are { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } sediu.
        [few] { $jobcenter-sites-today } sedii.
       *[other] { $jobcenter-sites-today } de sedii.
    } Care este valabil pentru dumneavoastră depinde de adresa dumneavoastră. Uitați-vă mai întâi la ultima scrisoare de la { -jobcenter }. Dacă încă nu aveți nicio scrisoare, întrebați la primărie, prin telefon: { $kundenzentrum-phone }. Spuneți acolo strada dumneavoastră.

help-contacts-title = Adrese utile

contact-mieterverein = Dă sfaturi membrilor în toate problemele legate de chirie. Pentru a fi membru se plătește o cotizație.

contact-adb = Acesta este un birou antidiscriminare ({ -antidiskriminierungsbuero }). Ajută gratuit dacă cineva vă tratează mai rău din cauza originii când căutați o locuință.
    .hours = Telefon: de luni până miercuri, între orele { $adb-opens } și { $adb-closes }

contact-housing-office = { -wbs }, consiliere pentru căutarea unei locuințe și { -wohnungsaufsicht }
    .hours = { -city-office-days }, între orele { $city-office-opens } și { $city-office-closes }

contact-fachstelle = Ajută dacă aveți datorii la chirie și dacă vă pierdeți locuința sau ați pierdut-o deja.
    .hours = { -city-office-days }, între orele { $city-office-opens } și { $city-office-closes }

contact-wohngeld = Aici cereți { -wohngeld }.
    .hours = { -city-office-days }, între orele { $city-office-opens } și { $city-office-closes }

contact-kundenzentrum = Aici vă înregistrați adresa. În unele zile doar cu programare. Când sunați, întrebați și despre centrul din apropierea dumneavoastră.

contact-winter-help = Ajutor pentru oameni fără locuință în nopțile reci. Întrebați în ce luni există acest ajutor.

help-qr-mieterverein = Pagina de internet a asociației chiriașilor (<span lang="de">Mieterverein</span>)

help-lawyer-title = Avocat fără mulți bani

help-lawyer = Dacă banii nu vă ajung pentru un avocat, există { -beratungshilfe }. Atunci statul plătește cea mai mare parte pentru sfaturi și scrisori. Întrebați despre ea la judecătorie (<span lang="de">Amtsgericht</span>), cel mai bine înainte de prima vizită la avocat. Luați cu dumneavoastră scrisorile și dovezi despre venitul dumneavoastră. Dacă există deja o acțiune în judecată ({ -klage }), ajutorul se numește { -prozesskostenhilfe }. Rugați avocatul să ceară acest ajutor.

## Glossar

glossary-title = Glosar: cuvinte germane importante

glossary-intro = Citiți aceste cuvinte în anunțuri, contracte și scrisori. Aici scrie pe scurt ce înseamnă.

glossary-abmahnung = O scrisoare de la proprietar. În ea scrie ce se spune că ați făcut greșit. Dacă lucrul continuă, poate urma o { -kuendigung } (<span lang="de">Kündigung</span>).
    .term = { -abmahnung(form: "own") }

glossary-abrechnung = Socoteală o dată pe an: cât au costat încălzirea, apa și clădirea și cât ați plătit deja?
    .term = { -abrechnung }

glossary-anmeldung = Spuneți primăriei unde locuiți acum. Puteți face acest lucru într-un { -kundenzentrum }.
    .term = { -anmeldung(form: "own") }

glossary-aufhebungsvertrag = Contract prin care contractul de închiriere se termină, pentru că amândoi spuneți da. Nu aveți obligația să îl semnați.
    .term = { -aufhebungsvertrag(form: "own") }

glossary-befristet = Este prevăzut ca acest contract să se termine într-o zi fixă. Înainte de ea, de obicei nu puteți rezilia cu termenul de preaviz normal.
    .term = pe perioadă determinată

glossary-beratungshilfe = Ajutor de la stat, dacă aveți nevoie de un avocat și aveți puțini bani. Se cere la judecătorie (<span lang="de">Amtsgericht</span>).
    .term = { -beratungshilfe(form: "own") }

glossary-bescheid = Scrisoare în care o instituție spune ce a decis.
    .term = { -bescheid(form: "own") }

glossary-betriebskosten = Cuvântul din lege și din multe contracte pentru { -nebenkosten } (<span lang="de">Nebenkosten</span>).
    .term = { -betriebskosten(form: "own") }

glossary-buergschaft = O bancă sau o persoană promite să plătească pentru dumneavoastră, dacă dumneavoastră nu plătiți.
    .term = { -buergschaft(form: "own") }

glossary-eigenbedarf = Proprietarul reziliază pentru că are nevoie de locuință pentru el sau pentru familia lui.
    .term = { -eigenbedarf(form: "own") }

glossary-erstausstattung = Bani pentru prima mobilă și primele aparate. Se cer înainte de cumpărare, de exemplu la { -jobcenter }.
    .term = { -erstausstattung(form: "own") }

glossary-fristlos = Fără termen. O { -kuendigung } <span lang="de">fristlos</span> are scopul de a pune capăt imediat contractului.
    .term = fără preaviz

glossary-gerichtsvollzieher = Funcționar care face ce a decis un tribunal. Numai el are voie să golească o locuință.
    .term = executor judecătoresc

glossary-grundsicherungsgeld = Bani de la { -jobcenter } pentru trai și pentru locuință. Mai demult se numeau „<span lang="de">Bürgergeld</span>”. În actele vechi apare încă acest nume.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-grundversorger = Firma care vă livrează curent, dacă nu ați ales dumneavoastră un contract.
    .term = { -grundversorger(form: "own") }

glossary-hausordnung = Reguli pentru toți din clădire, de exemplu despre liniște și curățenie.
    .term = { -hausordnung }

glossary-indexmiete = Contract la care chiria se schimbă odată cu prețurile din Germania.
    .term = { -indexmiete(form: "own") }

glossary-kaltmiete = Chirie doar pentru locuință, fără { -nebenkosten }.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Bani dați ca siguranță. După ce plecați din locuință, îi primiți înapoi, dacă nu mai aveți nimic de plătit.
    .term = { -kaution }

glossary-klage = Cineva vă dă în judecată. Scrisoarea vine de la tribunal. Cereți imediat un sfat.
    .term = { -klage(form: "own") }

glossary-kuendigung = O scrisoare care are scopul de a pune capăt contractului de închiriere. De obicei, trebuie să fie pe hârtie și să aibă o semnătură originală. „<span lang="de">Ordentlich</span>” înseamnă: cu preaviz. „<span lang="de">Fristlos</span>” înseamnă: fără preaviz.
    .term = { -kuendigung }

glossary-kuendigungsverzicht = Propoziție în contract: o anumită perioadă nu puteți rezilia. Un alt cuvânt este „<span lang="de">Kündigungsausschluss</span>”.
    .term = { -kuendigungsverzicht(form: "own") }

glossary-mahnbescheid = Scrisoare de la tribunal: cineva vrea bani de la dumneavoastră. Tribunalul încă nu a verificat dacă este adevărat. Cereți imediat un sfat.
    .term = { -mahnbescheid(form: "own") }

glossary-mahnung = Scrisoare care spune: încă nu ați plătit.
    .term = somație de plată

glossary-mangel = Ceva în locuință este stricat sau deranjează mult. Exemplu: încălzirea rămâne rece.
    .term = { -mangel }

glossary-mieterhoehung = Proprietarul vrea mai multă chirie. Verificați mai întâi ce fel de mărire este.
    .term = { -mieterhoehung }

glossary-mietminderung = Chirie mai mică, atât timp cât există un defect. Cereți mai întâi un sfat.
    .term = { -mietminderung(form: "own") }

glossary-mietpreisbremse = Regulă care limitează chiria la contractele noi. Pentru unele locuințe ea nu este valabilă.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Listă cu chiriile obișnuite dintr-un oraș. Cu ea verificați dacă chiria dumneavoastră este normală.
    .term = { -mietspiegel(form: "own") }

glossary-modernisierung = Lucrări care fac locuința sau clădirea mai bună, de exemplu o încălzire nouă. După ele, chiria poate crește.
    .term = { -modernisierung }

glossary-nebenkosten = Costuri pentru clădire pe lângă { -kaltmiete }, de exemplu apă, gunoi și, de obicei, încălzirea. În lege se numesc „<span lang="de">Betriebskosten</span>”.
    .term = { -nebenkosten }

glossary-notunterkunft = Loc de locuit pentru oameni care nu au locuință.
    .term = { -notunterkunft(form: "own") }

glossary-prozesskostenhilfe = Ajutor de la stat pentru cheltuielile de la tribunal, dacă aveți puțini bani.
    .term = { -prozesskostenhilfe(form: "own") }

glossary-provision = Bani pentru agentul imobiliar, dacă a intermediat o locuință.
    .term = { -provision(form: "own") }

glossary-raeumungsfrist = Timp până la plecarea din locuință, dat de un tribunal. Trebuie cerut cel târziu la ședința de la tribunal.
    .term = { -raeumungsfrist(form: "own") }

glossary-raeumungsklage = Acțiune în judecată ({ -klage }) prin care proprietarul cere să plecați din locuință. „<span lang="de">Räumung</span>” înseamnă: locuința este golită și dată înapoi.
    .term = { -raeumungsklage(form: "own") }

glossary-ruege = Scrieți proprietarului că chiria este prea mare. Vă bazați pe regula { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Zugrăvit, tapetat și lucrări asemănătoare în locuință. Nu orice contract vă obligă la aceasta.
    .term = { -schoenheitsreparaturen(form: "own") }

glossary-selbstauskunft = Formular al proprietarului, cu întrebări despre dumneavoastră și despre venitul dumneavoastră.
    .term = { -selbstauskunft(form: "own") }

glossary-sonderkuendigungsrecht = Dreptul de a rezilia chiar dacă altfel încă nu ați putea, de exemplu după o { -mieterhoehung }.
    .term = { -sonderkuendigungsrecht(form: "own") }

glossary-sperrung = Firma oprește curentul sau gazul, pentru că lipsesc bani.
    .term = { -sperrung(form: "own") }

glossary-staffelmiete = Contract în care scrie deja când și cu cât crește chiria.
    .term = { -staffelmiete(form: "own") }

glossary-uebergabeprotokoll = Listă care arată în ce stare este locuința la mutare sau la plecare. Cel mai bine este să semneze ambele părți.
    .term = { -uebergabeprotokoll }

glossary-untermiete = Un chiriaș dă mai departe cu chirie locuința sau o cameră. Pentru aceasta are nevoie de permisiune.
    .term = { -untermiete(form: "own") }

glossary-vergleichsmiete = Chiria obișnuită aici pentru locuințe asemănătoare. Cuvântul întreg este „<span lang="de">ortsübliche Vergleichsmiete</span>”.
    .term = { -vergleichsmiete(form: "own") }

glossary-vorbehalt = Plătiți bani sau preluați o locuință, dar spuneți în același timp: îmi păstrez drepturile. Poate că mai târziu voi cere bani înapoi.
    .term = { -vorbehalt }

glossary-warmmiete = { -kaltmiete } și { -nebenkosten } împreună, de obicei și cu încălzire.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Document cu care aveți voie să închiriați locuințe subvenționate. Pe scurt: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-widerspruch = Scrieți: nu sunt de acord cu acest lucru. De obicei există un termen pentru aceasta.
    .term = { -widerspruch }

glossary-wohngeld = Ajutor pentru chirie, pentru oameni cu venit mic. Îl cereți la primărie.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsaufsicht = Birou al primăriei. El verifică, de exemplu, dacă o chirie este mult prea mare.
    .term = { -wohnungsaufsicht(form: "own") }

glossary-wohnungsgeberbestaetigung = Document de la proprietar care confirmă că v-ați mutat. Aveți nevoie de el pentru înregistrarea adresei.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

glossary-zusicherung = Promisiune scrisă de la { -jobcenter } că plătește costurile unei locuințe noi.
    .term = { -zusicherung(form: "own") }

## Musterbriefe

letters-title = Modele de scrisori

letters-intro = Trimiteți întotdeauna scrisoarea în germană. Traducerea vă ajută doar să înțelegeți. Completați liniile, tăiați ce nu se potrivește și păstrați o copie. „<span lang="de">Ich / wir</span>” („eu / noi”) înseamnă: tăiați unul dintre cuvinte. Toate scrisorile trebuie să ajungă astfel încât să puteți dovedi acest lucru. Calea cea mai sigură este explicată aici: <a name="moving-out-notice"></a>. { -kuendigung(case: "def-capital") } (<span lang="de">Kündigung</span>) trebuie să fie pe hârtie. Toți chiriașii din contract o semnează. Celelalte scrisori le puteți trimite și prin e-mail. Atunci cereți un răspuns și păstrați e-mailul.

letter-address = De la (numele tuturor chiriașilor):<br>________________________________________<br>________________________________________<br>Adresa: _________________________________<br>Către (numele și adresa proprietarului):<br>________________________________________<br>________________________________________<br>{ -city }, data: __________

letter-salutation = Stimate doamne, stimați domni,

letter-closing = Cu stimă,<br>Semnăturile tuturor chiriașilor:<br>________________________________________<br>________________________________________

letter-defect-title = Anunțarea unui defect

letter-defect-subject = <strong>Defect în locuința ____________________</strong>

letter-defect-report = Din data de __________ există în locuință acest defect: ____________________. Sunt anexate fotografii.

letter-defect-demand = Vă rog / Vă rugăm să remediați defectul până la __________. Vă rog / Vă rugăm să îmi / să ne propuneți înainte o zi pentru aceasta. Până atunci plătesc / plătim chiria sub rezervă. Îmi rezerv / Ne rezervăm dreptul de a cere bani înapoi.

letter-receipts-title = Consultarea documentelor pentru { -abrechnung } (<span lang="de">Abrechnung</span>)

letter-receipts-subject = <strong>Decontul costurilor de exploatare (<span lang="de">Betriebskosten</span>), adică al costurilor suplimentare (<span lang="de">Nebenkosten</span>), pentru anul ______</strong>

letter-receipts-request = Doresc / Dorim să verific / să verificăm decontul dumneavoastră din __________. Vă rog / Vă rugăm să îmi / să ne comunicați o zi pentru consultarea documentelor. Puteți trimite documentele și electronic. O eventuală plată suplimentară o fac / o facem până atunci numai sub rezervă. Dreptul de a face obiecții rămâne rezervat.

letter-rent-title = Reclamație pentru o chirie prea mare

letter-rent-subject = <strong>Reclamație privind chiria conform { $complaint-law }</strong>

letter-rent-complaint = Locuiesc / Locuim din data de __________ în locuința ____________________. Chiria fără costuri suplimentare (<span lang="de">Kaltmiete</span>) este de ______ euro. Reclam / Reclamăm faptul că această chirie este mai mare decât permite legea ({ $brake-law }). Despre informația dumneavoastră (<span lang="de">Auskunft</span>) dinainte de contract (____________________): o contest / o contestăm, deoarece ____________________.

letter-rent-demand = După calculul meu / nostru, chiria obișnuită (<span lang="de">ortsübliche Vergleichsmiete</span>) este de ______ euro. Vă rog / Vă rugăm să micșorați chiria și să dați înapoi banii plătiți în plus. Vă rog / Vă rugăm să îmi / să ne comunicați pe ce excepții vă bazați. De acum înainte plătesc / plătim chiria numai sub rezervă.

letter-notice-title = Rezilierea contractului de închiriere

letter-notice-subject = <strong>Rezilierea contractului pentru locuința ____________________</strong>

letter-notice-declaration = Prin prezenta reziliez / reziliem contractul de închiriere pentru această locuință, cu respectarea termenului de preaviz, la data de __________, iar dacă nu se poate atunci, la următoarea dată posibilă.

letter-notice-request = Vă rog / Vă rugăm să îmi / să ne confirmați rezilierea. Vă rog / Vă rugăm să propuneți o zi pentru predarea locuinței. Vă rog / Vă rugăm să transferați garanția în acest cont: ____________________.
