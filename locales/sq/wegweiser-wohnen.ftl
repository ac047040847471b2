### Guide to housing, Albanian. Form of address: ju (polite plural). Terms: see terms.ftl.

## Umschlag und Impressum

guide-title = Udhërrëfyes për banimin

guide-subtitle = Si ta gjeni, ta merrni me qira dhe ta mbani një banesë në { -city }

guide-publisher = <span lang="de">Lotse</span> – një udhërrëfyes si shembull

guide-subject = Udhërrëfyesi shpjegon me gjuhë të thjeshtë se çfarë është e rëndësishme kur kërkoni, merrni me qira ose lini një banesë në { -city }.

cover-picture =
    .alt = Një rresht me shtëpi shumëngjyrëshe pranë një lumi. Përpara tyre, një shenjë rrugore tregon në dy drejtime.

imprint-about = Kjo broshurë është një shembull. Ajo u shkrua nga e para për bibliotekën e softuerit «<span lang="de">Lotse</span>». Ideja vjen nga broshura «<span lang="de">Wegweiser Wohnen</span>» e Këlnit. Kjo broshurë nuk është botim zyrtar i Qytetit të { -city(case: "gen") }.

imprint-no-legal-advice = Kjo broshurë nuk është këshillë juridike. Ligjet, shumat dhe adresat mund të ndryshojnë. Kërkoni këshillë para se të nënshkruani diçka të rëndësishme. Adresat i gjeni këtu: <a name="help"></a>.

## So benutzen Sie dieses Heft

how-to-title = Si ta përdorni këtë broshurë

how-to-intro = Kjo broshurë ju shoqëron nga njoftimi i parë për një banesë deri te dalja nga banesa. Nuk keni nevojë të lexoni gjithçka. Zgjidhni kapitullin që ju duhet tani. Rregullat e rëndësishme janë në korniza. Listat me kuti mund t’i printoni, t’i merrni me vete dhe t’i shënoni.

how-to-words = <strong>Fjalët gjermane:</strong> Disa fjalë i gjeni pikërisht kështu në letra dhe kontrata. Ne i shpjegojmë në tekst dhe këtu: <a name="glossary"></a>. Letrat e gatshme janë në fund: <a name="letters"></a>.

how-to-star = <strong>Të gjithë njerëzit:</strong> Ne shkruajmë për shembull «qiradhënësi» ose «qiramarrësi». Me këtë nënkuptojmë njerëz të çdo gjinie. Në gjermanisht këtë e tregon ylli: «<span lang="de">Vermieter*in</span>».

how-to-together = <strong>Lexoni së bashku:</strong> Të gjitha gjuhët kanë të njëjtët kapituj dhe numra. Kështu mund ta përdorni broshurën së bashku me një këshilltar. Mjafton të tregoni të njëjtin vend në tekst.

## Kapitel Suchen

search-title = Kërkimi i banesës

search-intro = Për të gjetur një banesë shpesh duhet durim. Nëse përgatiteni mirë, mund të përgjigjeni shpejt kur vjen një ofertë. Ky kapitull ju tregon ku të kërkoni, çfarë të shkruani dhe nga çfarë të ruheni.

search-residence-title = A mund ta zgjidhni lirisht vendin e banimit?

search-residence =
    Shumë njerëz me status mbrojtjeje janë të detyruar të banojnë { $residence-years ->
        [one] { $residence-years } vit
       *[other] { $residence-years } vjet
    } në një land të caktuar (<span lang="de">Bundesland</span>). Ky detyrim quhet <span lang="de">Wohnsitzregelung</span>. Ka përjashtime, për shembull kur keni një punë me të paktën { $residence-hours ->
        [one] { $residence-hours } orë
       *[other] { $residence-hours } orë
    } në javë. Pyetni zyrën për të huajt (<span lang="de">Ausländerbehörde</span>) <strong>para se</strong> të nënshkruani një kontratë qiraje. Më së miri është ta kërkoni përgjigjen me shkrim.

search-residence-note = § 12a AufenthG. Ky është ligji për qëndrimin e të huajve (<span lang="de">Aufenthaltsgesetz</span>).

search-where-title = Ku mund të kërkoni

search-where-internet = Kërkoni në internet dhe në gazeta. Nëse është e mundur, aktivizoni një njoftim automatik për ofertat e reja. Shikoni çdo ditë, më së miri në mëngjes dhe në mbrëmje.

search-where-companies = Shkruajuni kompanive të banesave. Pyetni edhe kooperativat e banimit (<span lang="de">Genossenschaften</span>): aty anëtarët blejnë pjesë dhe pastaj banojnë me qira. A ka një listë pritjeje? Kërkoni t’ju shënojnë në listë dhe kontaktojini përsëri herë pas here.

search-where-people = Tregojuni të gjithëve se po kërkoni banesë: në punë, në shkollë, në shoqatë, në lagje. Një shënim në supermarket ose në qendrën e lagjes kërkon pak mund. Kërkoni në disa lagje dhe edhe në vendet përreth qytetit.

search-steps-title = Hap pas hapi

search-step-budget = Llogaritni sa qira mund të paguani çdo muaj: <a name="costs"></a>. Mendoni edhe për rrymën elektrike, internetin, biletat e udhëtimit dhe mobiliet.

search-step-papers = Bëni gati dokumentet: <a name="money"></a>. Ruani kopje të mira në telefon. Kështu jeni të shpejtë.

search-step-message = Shkruani një tekst të shkurtër për veten. Shënoni emrin, numrin e personave, punën, datën kur doni të hyni në banesë dhe numrin e telefonit. Luteni një person që di mirë gjermanisht ta lexojë tekstin.

search-step-answer = Përgjigjuni shpejt ofertave të reja. Shënoni kujt i keni shkruar dhe kur. Nëse nuk mund të shkoni, lajmëroni. Kështu lini përshtypje të mirë.

search-fraud-title = Asnjë pagesë para se ta shihni banesën

search-fraud = Mos paguani kurrë para për një banesë që nuk e keni parë. Mos u dërgoni të panjohurve kopje të letërnjoftimit. A është një ofertë çuditërisht e lirë? Atëherë kini kujdes. Disa mashtrues thonë se janë jashtë vendit dhe se e dërgojnë çelësin me postë. Mos iu përgjigjni mesazheve të tilla.

## Kapitel Geld und Papiere

money-title = Paratë dhe dokumentet

money-intro = Qiradhënësit duan të dinë nëse mund ta paguani qiranë. Kur paratë tuaja nuk mjaftojnë, zyra e shtetit mund t’ju ndihmojë. Në këtë kapitull lexoni cilat dokumente ju duhen dhe për cilat ndihma mund të bëni kërkesë.

money-papers-title = Dosja juaj

money-papers-income = Dëshmi për të ardhurat tuaja në muajt e fundit, për shembull fletëpagesa ose një vendim nga një zyrë e shtetit (<span lang="de">Bescheid</span>)

money-papers-schufa = një informacion nga firma { -schufa }

money-papers-wbs = vërtetimi { -wbs }, nëse e keni

money-papers-rent = nëse është e mundur: një vërtetim se qiranë e vjetër e keni paguar gjithmonë

money-schufa-title = Cili informacion nga firma { -schufa }?

money-schufa = Firma { -schufa } mbledh të dhëna për të ditur nëse njerëzit i paguajnë faturat. Ka dy dokumente. <strong><span lang="de">Datenkopie</span></strong> është falas dhe vetëm për ju. <strong><span lang="de">BonitätsAuskunft</span></strong> kushton para dhe është menduar për qiradhënësit. Mos ia jepni askujt dokumentin <span lang="de">Datenkopie</span>: aty ka shumë të dhëna private.

money-wbs-title = { -wbs }

money-wbs-what = Disa banesa shteti i ka ndihmuar me para. Ato quhen banesa të subvencionuara dhe shpesh janë më të lira. Për këto banesa ju duhet një vërtetim. Ai quhet { -wbs }, shkurt { -wbs-short }. Ju e merrni nëse të ardhurat tuaja janë nën një kufi. Pyetni administratën e qytetit nëse kjo vlen për ju.

money-wbs-valid =
    Vërtetimi { -wbs-short } vlen { $wbs-years ->
        [one] { $wbs-years } vit
       *[other] { $wbs-years } vjet
    } në landin Renania Veriore-Vestfali (<span lang="de">Nordrhein-Westfalen</span>). Qyteti i { -city(case: "gen") } nuk ndërmjetëson më banesa. Pra, banesën e kërkoni vetë. Por qyteti ju këshillon për këtë: <a name="housing-office">zyra për banesa (<span lang="de">Amt für Wohnungswesen</span>)</a>. Nëse koha mbaron së shpejti, bëni kërkesë me kohë për një vërtetim të ri.

money-wbs-valid-note = § 27 WoFG, ligji për ndihmën shtetërore për banesa (<span lang="de">Wohnraumförderungsgesetz</span>). Në Renaninë Veriore-Vestfali për këtë vlen një ligj i veçantë i landit.

money-wbs-qr = Këtu Qyteti i { -city(case: "gen") } informon për vërtetimin { -wbs } dhe për këshillimin.

money-wohngeld-title = { -wohngeld }

money-wohngeld =
    { -wohngeld } është një ndihmë për qiranë për njerëz me të ardhura të ulëta. Duhet të bëni kërkesë. Ndihma fillon me muajin në të cilin bëni kërkesën. Prandaj mos prisni. Zakonisht miratohet për { $wohngeld-months ->
        [one] { $wohngeld-months } muaj
       *[other] { $wohngeld-months } muaj
    }. A merrni { -grundsicherungsgeld } (ndihmë bazë për jetesën)? Atëherë nuk ka { -wohngeld }. E keni bërë kërkesën? Dokumentet që mungojnë dërgojini shpejt.

money-wohngeld-note = §§ 1, 3, 7 dhe 25 WoGG. Ky është ligji për ndihmën për qiranë (<span lang="de">Wohngeldgesetz</span>).

money-jobcenter-title = Qiraja nga zyra { -jobcenter }

money-jobcenter = Zyra { -jobcenter } paguan { -grundsicherungsgeld }. Këto janë para për jetesën. Aty hyjnë edhe para për një banesë me çmim të arsyeshëm. Sa mund të kushtojë banesa, jua thotë zyra { -jobcenter }. Pyetni gjithmonë për shumat që vlejnë tani. Nëse dëshironi, zyra ia paguan qiranë drejtpërdrejt qiradhënësit.

money-jobcenter-move-title = Si të shpërnguleni me pëlqimin e zyrës

money-jobcenter-step-ask = Dorëzojeni ofertën me të gjitha shpenzimet në zyrën { -jobcenter }. Kërkoni një pëlqim me shkrim. Ai quhet <span lang="de">Zusicherung</span>.

money-jobcenter-step-deposit = Bashkë me këtë bëni kërkesë edhe për { -kaution(case: "acc") } (<span lang="de">Kaution</span>) ose për pjesët në një kooperativë. Këto para zakonisht janë hua (<span lang="de">Darlehen</span>). Kjo do të thotë: ju i ktheni ato.

money-jobcenter-step-sign = Nënshkruajeni kontratën e qirasë <strong>vetëm pas</strong> pëlqimit. Pa pëlqim ndoshta do ta paguani vetë një pjesë të shpenzimeve.

money-jobcenter-young = A jeni nën { $benefit-age } vjeç? Atëherë pas një shpërnguljeje merrni para për banesën vetëm nëse keni pëlqimin me shkrim (<span lang="de">Zusicherung</span>). A shpërnguleni brenda { -city(case: "gen") } pa qenë e nevojshme? Atëherë zyra { -jobcenter } paguan vetëm aq sa deri tani. Edhe atëherë vlen: bisedoni me zyrën para shpërnguljes, jo pas saj.

money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Në vitin e parë
       *[other] Në { $benefit-protected-years } vitet e para
    } zyra { -jobcenter } paguan qiranë e vërtetë, por me një kufi të sipërm. Ky kufi është { $benefit-limit-factor } herë sa kufiri normal. A është qiraja e një banese të re më e lartë se kufiri normal? Zyra { -jobcenter } e paguan këtë qira vetëm nëse më parë ka dhënë pëlqimin me shkrim. Rregulli { -mietpreisbremse } i kufizon qiratë. A është qiraja më e lartë se sa lejon ky rregull? Atëherë qiraja nuk konsiderohet e arsyeshme dhe ju duhet të ankoheni te qiradhënësi: <a name="rent-brake"></a>.

money-jobcenter-limit-note = § 22 SGB II. Ky është Kodi Social, Libri i Dytë (<span lang="de">Sozialgesetzbuch, Zweites Buch</span>).

money-jobcenter-sites =
    Zyra { -jobcenter } në { -city } planifikon të zhvendoset. Sipas planit, në mes të vitit { $jobcenter-move-year }, nga { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } vend
       *[other] { $jobcenter-sites-today } vende
    } do të bëhen vetëm { $jobcenter-sites-planned }: <span lang="de">{ $jobcenter-site-deutz }</span> në Deutz dhe <span lang="de">{ $jobcenter-site-west }</span>. Para çdo takimi shikoni adresën në letrën tuaj.

## Kapitel Besichtigung und faire Behandlung

viewing-title = Vizita në banesë dhe trajtimi i drejtë

viewing-intro = Gjatë vizitës ju e kontrolloni banesën dhe qiradhënësi njihet me ju. Shkoni në kohë. Merrni me vete një person që flet mirë gjermanisht, nëse dëshironi. Bëni pyetje dhe mbani shënime. Fotografi mund të bëni, nëse banorët janë dakord.

viewing-picture = Shikoni gjithçka me qetësi: dritaret, muret, ngrohjen.
    .alt = Dy persona qëndrojnë në një dhomë të zbrazët. Njëri mban një listë, tjetri tregon dritaren. Nën dritare është një radiator.

viewing-check-title = Lista e kontrollit për vizitën

viewing-check-windows = Dritaret dhe dyert mbyllen mirë. Nuk hyn erë.

viewing-check-mould = Muret dhe qoshet janë të thata, pa myk dhe pa njolla të errëta. Nuk vjen erë lagështie.

viewing-check-heating = Çdo dhomë mund të ngrohet. Në banjë ka ujë të ngrohtë.

viewing-check-noise = Zhurma, lagjja dhe rruga deri te treni, shkolla dhe dyqanet janë të përshtatshme për mua.

viewing-check-costs = E di sa janë qiraja pa shpenzime ({ -kaltmiete }), { -nebenkosten } (<span lang="de">Nebenkosten</span>) dhe { -kaution }. E di edhe sa kushtoi ngrohja vitin e kaluar.

viewing-check-included = E di nëse kuzhina, bodrumi dhe vendi i parkimit hyjnë në çmim. E di edhe nga kur është e lirë banesa.

viewing-known-defects = Disa defekte (<span lang="de">Mängel</span>) i dini që para nënshkrimit. Për shkak të këtyre defekteve, më vonë zakonisht nuk mund të paguani më pak qira. Prandaj kërkoni që në kontratën e qirasë të shkruhet çfarë riparon qiradhënësi dhe deri kur. Nënshkruani vetëm pas kësaj (§ 536b BGB).

viewing-questions-title = Çfarë lejohet t’ju pyesin qiradhënësit

viewing-questions-first = Gjatë vizitës jepni vetëm emrin dhe kontaktin. Për banesat e subvencionuara tregoni edhe vërtetimin { -wbs-short }. Nuk keni detyrim të dorëzoni kopje të letërnjoftimit. Të ardhurat i dëshmoni vetëm kur e doni vërtet banesën. Prandaj fletëpagesat sillini më vonë.

viewing-questions-first-note = Autoritetet për mbrojtjen e të dhënave personale kanë një udhëzues për këtë, me një model formulari. Ai mban datën { $questions-guidance } dhe gjendet në faqen ldi.nrw.de.

viewing-fair-title = Nëse ju trajtojnë më keq

viewing-fair = Kur kërkoni banesë, askush nuk ka të drejtë t’ju trajtojë më keq për shkak të prejardhjes suaj. Kjo vlen për shembull kur ju refuzojnë vetëm për shkak të emrit tuaj. Ka pak përjashtime. Një përjashtim mund të jetë ky: qiradhënësi banon vetë në të njëjtin truall.

viewing-fair-note = §§ 19 dhe 21 AGG. Ky është ligji i përgjithshëm për trajtimin e barabartë (<span lang="de">Allgemeines Gleichbehandlungsgesetz</span>).

viewing-fair-deadline =
    Ndonjëherë keni atëherë të drejtë të merrni para. Këto para duhet t’ia kërkoni qiradhënësit brenda { $discrimination-months ->
        [one] { $discrimination-months } muaji
       *[other] { $discrimination-months } muajsh
    }, më së miri me shkrim. Prandaj kërkoni ndihmë shpejt. Këshillimi është falas: <a name="adb">zyra kundër diskriminimit (<span lang="de">Antidiskriminierungsbüro</span>)</a>. Aty mund edhe vetëm të flisni për atë që ka ndodhur.

viewing-proof = Shkruani menjëherë çfarë ka ndodhur: ditën, orën, emrat, fjalët e sakta. Ruani njoftimet dhe mesazhet. Kush ishte i pranishëm? Shënojeni edhe këtë. A ka marrë ftesë një person me emër gjerman, e ju jo? Edhe kjo mund të jetë një shenjë.

## Kapitel Mietvertrag

lease-title = Kontrata e qirasë

lease-intro = Kontrata e qirasë rregullon çfarë paguani dhe çfarë ju lejohet. Lexojeni të gjithën. Mos nënshkruani nën presion. Kërkoni kohë ose merreni tekstin me vete te një këshilltar. Pyetni për çdo fjalë që nuk e kuptoni. Kërkoni një kopje me të gjitha nënshkrimet dhe ruajeni mirë.

lease-content-title = Çfarë është mirë të shkruhet në kontratë

lease-content-flat = Emrat e të gjithë qiramarrësve dhe të qiradhënësit, adresa, kati dhe madhësia e banesës. Kush nënshkruan, duhet edhe të paguajë.

lease-content-rent = Qiraja { -kaltmiete }, { -nebenkosten } dhe { -kaution }, secila e shënuar si shumë në euro. A mungon diçka? Pyetni.

lease-content-start = Dita e hyrjes në banesë. Nëse në kontratë shkruhet edhe një datë mbarimi, kërkoni që dikush ta kontrollojë këtë. Para kësaj date zakonisht nuk mund ta shkëputni kontratën me afatin normal. E njëjta gjë vlen te një «<span lang="de">Kündigungsverzicht</span>» (heqje dorë nga shkëputja e kontratës): atëherë zakonisht për njëfarë kohe nuk mund ta shkëputni kontratën.

lease-content-promises = Gjithçka që ju kanë premtuar, për shembull një dysheme e re. Çfarë është thënë vetëm me gojë, më vonë vështirë mund të provohet.

lease-painting-title = Kush duhet ta lyejë banesën?

lease-painting = Lyerja e mureve dhe vendosja e letrave të murit në kontratë shpesh quhen «<span lang="de">Schönheitsreparaturen</span>». Kjo është detyrë e qiradhënësit, përveç kur kontrata jua kalon juve në mënyrë të vlefshme. Kur hytë, banesa nuk ishte e rinovuar? Atëherë zakonisht nuk keni detyrim të lyeni. Edhe afatet fikse pa përjashtim janë të pavlefshme. Para se të blini bojë, kërkoni që dikush ta kontrollojë kontratën.

lease-painting-note = § 535 BGB dhe vendime të Gjykatës Federale (<span lang="de">Bundesgerichtshof</span>), për shembull VIII ZR 185/14. BGB është Kodi Civil (<span lang="de">Bürgerliches Gesetzbuch</span>).

lease-sublet-title = Kur merrni njerëz të tjerë në banesë

lease-sublet = A doni ta jepni banesën me nënqira (<span lang="de">Untermiete</span>)? Atëherë ju duhet gjithmonë leja që më parë. Për një <strong>pjesë</strong> të banesës shpesh keni të drejtë ta merrni lejen. Për këtë ju duhet një arsye e mirë, që ka lindur vetëm pas fillimit të kontratës (§§ 540 dhe 553 BGB). Shkruajini qiradhënësit kush do të hyjë në banesë dhe pse. Prisni përgjigjen.

lease-brake-title = A është qiraja tepër e lartë?

lease-brake = Në { -city } vlen rregulli { -mietpreisbremse } (kufizimi i qirasë). Në një kontratë të re, qiraja lejohet të jetë më së shumti { $brake-percent } mbi qiranë e zakonshme. Qiraja e zakonshme quhet «<span lang="de">ortsübliche Vergleichsmiete</span>». { -mietspiegel } është një listë me të cilën mund ta vlerësoni qiranë e zakonshme. Në { -city } listën e merrni te <span lang="de">Rheinische Immobilienbörse</span>, telefoni { $immobilienboerse-phone }. Shikoni aty madhësinë, vendin dhe moshën e banesës. Një këshilltar ju ndihmon për llogaritjen.

lease-brake-note = §§ 556d deri 556g BGB. Rregullorja për Renaninë Veriore-Vestfali vlen që nga data { $brake-since }, kufizimi vlen deri më { $brake-until }. Lista { -mietspiegel } e Këlnit është e thjeshtë (<span lang="de">einfacher Mietspiegel</span>); data e botimit të ri: { $mietspiegel-issue }.

lease-brake-exceptions = Kufizimi nuk vlen për ndërtesat e reja që për herë të parë u përdorën dhe u dhanë me qira vetëm pas datës { $brake-new-building }. Ai nuk vlen as për dhënien e parë me qira pas një modernizimi të gjerë. Ka edhe përjashtime të tjera. Zakonisht qiradhënësi duhet t’ju informojë për një përjashtim para nënshkrimit. Nëse nuk e bën këtë, kufizimi shpesh vlen megjithatë. Pyetni edhe kur është ndërtuar dhe kur është modernizuar shtëpia.

lease-brake-complain-title = Si të mbroheni

lease-brake-complain =
    Shkruajini qiradhënësit se qiraja është tepër e lartë. Kjo ankesë quhet { -ruege }. Mjafton një e-mail. Mos prisni gjatë. Paratë që keni paguar tepër mund t’i kërkoni mbrapsht që nga dita e parë, nëse plotësohen dy kushte. Së pari: ankesa { -ruege } mbërrin në { $complaint-months ->
        [one] { $complaint-months } muajin e parë
       *[other] { $complaint-months } muajt e parë
    } pas fillimit të kontratës së qirasë. Së dyti: ankesa { -ruege } mbërrin <strong>para se</strong> të mbarojë kontrata e qirasë. Përndryshe kjo vlen vetëm për pagesat e reja.

lease-brake-letter = Nëse qiradhënësi ju ka përmendur një përjashtim para kontratës, kërkoni këshillë. Pastaj në ankesën { -ruege } përgjigjuni pikërisht për këtë përjashtim. Nëse nuk e bëni këtë, ankesa { -ruege } zakonisht nuk ndihmon. Një letër e gjeni këtu: <a name="letters"></a>. Nëse askush nuk ju ka përmendur ndonjë përjashtim, hiqni me vizë në letër fjalinë me «<span lang="de">Auskunft</span>» (informacion). Mbani një kopje dhe një provë se letra ka mbërritur.

## Kapitel Kaution und Makler

deposit-title = Depozita dhe ndërmjetësi

deposit-intro = { -kaution(case: "capital") } (<span lang="de">Kaution</span>) është një shumë parash që jepet si garanci. Qiradhënësi e ruan për sa kohë banoni aty. Pasi të dilni nga banesa, e merrni mbrapsht, nëse nuk ka mbetur asgjë pa paguar. Paguani vetëm nëse merrni një vërtetim pagese.

deposit-limit =
    { $deposit-months ->
        [one] { -kaution(case: "capital") } lejohet të jetë më së shumti { $deposit-months } qira mujore.
       *[other] { -kaution(case: "capital") } lejohet të jetë më së shumti { $deposit-months } qira mujore.
    } Këtu llogaritet qiraja pa { -nebenkosten(case: "indef") } (<span lang="de">Nebenkosten</span>) dhe pa ngrohje. Një shembull: qiraja { -kaltmiete } është { $example-cold-rent }. Atëherë { -kaution } lejohet të jetë më së shumti { $example-deposit }.

deposit-limit-note = § 551 BGB.

deposit-parts =
    { $deposit-parts ->
        [one] Duhet ta paguani { -kaution(case: "acc") } në { $deposit-parts } pjesë.
       *[other] Keni të drejtë ta paguani { -kaution(case: "acc") } në { $deposit-parts } pjesë të barabarta, çdo muaj një pjesë.
    } Pjesën e parë e paguani vetëm kur fillon kontrata e qirasë, jo qysh kur e nënshkruani. Më së miri paguani me transfertë bankare. Atëherë keni një provë.

deposit-safe = Qiradhënësi duhet t’i vendosë paratë tuaja veçmas, jo bashkë me paratë e veta. Kamata (interesi) ju takon juve. Në konviktet e studentëve nuk është e detyrueshme të ketë kamatë. Pyetni se ku janë paratë tuaja.

deposit-back = Kur i merrni paratë mbrapsht, e lexoni këtu: <a name="moving-out-deposit"></a>. A merrni para nga zyra { -jobcenter }? Atëherë pyetni për një hua para se të nënshkruani.

deposit-broker-title = Kush e paguan ndërmjetësin?

deposit-broker = Ndërmjetësit (<span lang="de">Makler</span>) gjejnë banesa për të tjerët. Zakonisht paguan ai që e ka porositur ndërmjetësin. Shpesh ky është qiradhënësi. Ju paguani vetëm kur plotësohen të dyja këto:

deposit-broker-order = Kërkimin e keni porositur vetë, dhe këtë në formë teksti (<span lang="de">Textform</span>), për shembull me e-mail. Nuk mjafton ta keni thënë vetëm në telefon.

deposit-broker-only = Ndërmjetësi e ka kërkuar banesën vetëm për ju dhe nuk e ka njohur që më parë.

deposit-broker-warning = Mos bëni asnjë parapagim: parapagimi është i ndaluar. Për banesat e subvencionuara ndërmjetësit nuk kanë të drejtë t’ju kërkojnë fare para. Mos paguani asgjë as për ta parë banesën.

deposit-broker-note = § 2 WoVermRG. Ky ligj rregullon se si ndërmjetësohen banesat.

## Kapitel Einzug

moving-in-title = Hyrja në banesë

moving-in-intro = E keni çelësin. Urime! Tani duhet të kryeni shpejt disa gjëra. Kërkoni që emri juaj të vendoset edhe te zilja dhe te kutia postare. Përndryshe posta nuk mbërrin.

moving-in-record-title = Dorëzimi i banesës

moving-in-record = Kaloni me qiradhënësin nëpër të gjitha dhomat. Shkruani së bashku në çfarë gjendjeje është banesa. Ky dokument quhet { -uebergabeprotokoll } (<span lang="de">Übergabeprotokoll</span>). Ai ju mbron kur të dilni nga banesa. Nënshkruani vetëm atë që është e vërtetë. Bëjeni dorëzimin me dritën e ditës dhe merrni me vete një dëshmitar.

moving-in-reservation = Nëse e dini një defekt dhe e merrni banesën në dorëzim pa rezervë (<span lang="de">Vorbehalt</span>), humbni të drejta. Atëherë nuk keni të drejtë të paguani më pak qira për shkak të këtij defekti. Për të nuk merrni as dëmshpërblim (<span lang="de">Schadenersatz</span>). Për çdo defekt shkruani në procesverbal deri kur e riparon qiradhënësi. Shkruani aty edhe këtë fjali: «<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>» (I ruaj të drejtat e mia për shkak të këtyre defekteve.) Ndonjëherë qiradhënësi nuk e pranon këtë. Atëherë jepini atij një fletë të veçantë, ende gjatë dorëzimit. Në fletë janë defektet dhe kjo fjali. Dëshmitari juaj duhet të jetë i pranishëm (§ 536b BGB).

moving-in-reservation-known = Kjo fjali zakonisht <strong>nuk</strong> ndihmon për defektet që i dinit që para se të nënshkruanit kontratën e qirasë. Megjithatë, qiradhënësi zakonisht duhet t’i riparojë këto defekte.

moving-in-check-title = Lista e kontrollit për { -uebergabeprotokoll(case: "acc") }

moving-in-check-damage = Të gjitha dëmet janë shënuar në procesverbal, edhe gërvishtjet e vogla. Nga të gjitha dhomat ka fotografi.

moving-in-check-meters = Janë shënuar shifrat e matësve për rrymën, gazin, ujin dhe ngrohjen.

moving-in-check-keys = Numri i çelësave është shënuar në procesverbal.

moving-in-check-works = I kam provuar ngrohjen, sobën e gatimit, ujin dhe dritaret. Çfarë nuk punon, është shënuar në procesverbal.

moving-in-check-reservation = Për çdo defekt është shënuar në procesverbal deri kur do të riparohet. Aty është shënuar edhe rezerva ime (<span lang="de">Vorbehalt</span>).

moving-in-check-copy = Të gjithë kanë nënshkruar. Unë kam një kopje.

moving-in-picture = Fotografojeni çdo matës ashtu që të lexohen të gjitha shifrat.
    .alt = Një dorë mban një telefon para një matësi në mur. Në telefon duket matësi. Anash varet një fletë me një listë dhe me shenja të vëna.

moving-in-register-title = Regjistrimi i adresës

moving-in-register =
    Regjistrohuni brenda { $register-weeks ->
        [one] { $register-weeks } jave
       *[other] { $register-weeks } javësh
    } pasi të hyni në banesë. Kjo bëhet në një zyrë { -kundenzentrum } të qytetit. { $service-centres ->
        [one] Në { -city } ka { $service-centres } zyrë të tillë, në disa ditë vetëm me takim të caktuar.
       *[other] Në { -city } ka { $service-centres } zyra të tilla, në disa ditë vetëm me takim të caktuar.
    } Merrni me vete letërnjoftimet ose pasaportat e të gjithëve që hyjnë në banesë. Nëse regjistroheni me vonesë, mund të ketë gjobë deri në { $register-fine }.

moving-in-register-note = §§ 17, 19 dhe 54 BMG. Ky është ligji federal për regjistrimin e banimit (<span lang="de">Bundesmeldegesetz</span>).

moving-in-confirmation = Për këtë ju duhet dokumenti { -wohnungsgeberbestaetigung }. Me këtë dokument qiradhënësi vërteton se keni hyrë në banesë. Kontrata e qirasë nuk mjafton. Qiradhënësi duhet t’jua japë brenda të njëjtit afat. Nuk po e merrni? Tregojeni menjëherë në zyrën { -kundenzentrum }.

moving-in-sham = Regjistrohuni vetëm atje ku banoni vërtet. Nuk lejohet as që në adresën tuaj të regjistrohet dikush që nuk banon te ju. Kush e jep adresën e vet për këtë, ndoshta duhet të paguajë një gjobë deri në { $sham-address-fine }.

moving-in-power-title = Rryma elektrike dhe { -rundfunkbeitrag }

moving-in-power = A e ndizni dritën pa pasur vetë një kontratë? Atëherë rrymën e merrni nga furnizuesi bazë (<span lang="de">Grundversorger</span>). Kështu quhet firma që furnizon të gjitha familjet. Lajmërohuni atje me shifrat që tregon matësi juaj. Pastaj krahasoni ofertat. Para se ta ndërroni firmën, shikoni çmimin, kohëzgjatjen dhe afatin për shkëputjen e kontratës.

moving-in-power-note =
    § 2 StromGVV, §§ 20a dhe 38 EnWG. Një furnizim zëvendësues pa kontratë (<span lang="de">Ersatzversorgung</span>) zgjat më së shumti { $substitute-supply-months ->
        [one] { $substitute-supply-months } muaj
       *[other] { $substitute-supply-months } muaj
    }. Që nga data { $supplier-switch-since } kalimi te një firmë tjetër kryhet teknikisht në { $supplier-switch-hours } orë.

moving-in-broadcasting = Për radion dhe televizionin ka një tarifë që quhet { -rundfunkbeitrag }. Deri më { $broadcasting-fee-until } (përfshirë këtë ditë) ajo është { $broadcasting-fee } në muaj, pra { $broadcasting-fee-quarter } për çdo tremujor. Pas kësaj shuma mund të ndryshojë. Letrat për tarifën vijnë nga «<span lang="de">Beitragsservice</span>» (zyra që e mbledh tarifën). Nëse për banesën tuaj ende nuk paguan askush, regjistrojeni banesën aty. Tarifa { -rundfunkbeitrag } llogaritet për banesë, jo për person. Nëse merrni ndihma të caktuara nga zyrat e shtetit, nuk keni detyrim të paguani. Për këtë bëni një kërkesë. Nëse banoni bashkë me të tjerë, merruni vesh kush paguan dhe ndajini shpenzimet.

## Kapitel Miete und Nebenkosten

costs-title = Qiraja dhe shpenzimet shtesë

costs-intro = Çdo muaj paguani qiranë dhe një pjesë të shpenzimeve për ndërtesën. Një herë në vit bëhet llogaria. Kush e kupton llogarinë, mund të gjejë gabime dhe të kursejë para.

costs-words = { -kaltmiete } është qiraja vetëm për banesën. Kësaj i shtohen { -nebenkosten } (<span lang="de">Nebenkosten</span>), për shembull për ujin, mbeturinat dhe ngrohjen. Të gjitha bashkë quhen { -warmmiete }. Rryma zakonisht nuk hyn aty. Prandaj shikoni te çdo njoftim: a është çmimi <span lang="de">kalt</span> (pa shpenzime) apo <span lang="de">warm</span> (me shpenzime)?

costs-example = Një shembull me shuma të sajuara

costs-column-part = Çfarë paguani

costs-column-amount = Shuma në muaj

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(case: "capital") } pa ngrohje

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = Ngrohja dhe uji i ngrohtë

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Çfarë janë shpenzimet shtesë?

costs-who = { -nebenkosten(case: "capital") } i paguani vetëm kur kjo shkruhet në kontratë. Ligji përmend { $cost-kinds } lloje. Administrimi dhe riparimet nuk hyjnë aty. A shkruhet diçka e tillë në llogarinë tuaj? Atëherë pyetni.

costs-who-note = § 556 BGB; §§ 1 dhe 2 BetrKV. Kjo është rregullorja për shpenzimet e ndërtesës (<span lang="de">Betriebskostenverordnung</span>).

costs-table = Kush paguan çfarë?

costs-column-cost = Shpenzimi

costs-column-payer = Kush paguan?

costs-row-heating = Ngrohja, uji, ujërat e zeza

costs-row-waste = Mbeturinat, pastrimi i rrugës, tatimi mbi pronën

costs-row-house = Ashensori, drita në korridor, kujdestari i ndërtesës, kopshti, sigurimi i ndërtesës

costs-row-repairs = Riparimet në ndërtesë dhe administrimi

costs-payer-tenant = ju, kur kjo shkruhet në kontratë

costs-payer-landlord = qiradhënësi

costs-statement-title = Llogaria vjetore

costs-statement =
    Zakonisht çdo muaj bëni një parapagim. Pas një viti qiradhënësi bën llogarinë. Llogaria duhet të jetë te ju brenda { $statement-months ->
        [one] { $statement-months } muaji
       *[other] { $statement-months } muajsh
    } pas mbarimit të vitit të llogarisë. A vjen ajo me vonesë? Atëherë, si rregull, nuk keni detyrim të paguani asgjë shtesë. Ruajini të gjitha llogaritë vjetore.

costs-check =
    Kontrollojeni llogarinë. Keni të drejtë t’i shihni të gjitha dëshmitë e shpenzimeve, për shembull faturat e firmave. Një letër për këtë: <a name="letters"></a>. A ka ndonjë gabim? Kundërshtoni brenda { $objection-months ->
        [one] { $objection-months } muaji
       *[other] { $objection-months } muajsh
    } pasi ta keni marrë llogarinë. Krahasoni me vitin e kaluar. A janë rritur shumë shpenzimet? Kërkoni një shpjegim.

costs-info-title = Ngrohja, CO₂ dhe televizioni

costs-info-heating = Leximi në distancë: te pajisjet e tilla merrni çdo muaj shifrat për konsumin tuaj.

costs-info-carbon = Shpenzimet e CO₂ për naftën e ngrohjes dhe gazin i ndani me qiradhënësin. A keni një kontratë tuajën për gazin? Atëherë duhet ta kërkoni vetë pjesën e qiradhënësit.

costs-info-cable =
    Televizioni ose interneti përmes qiradhënësit: pas { $cable-months ->
        [one] { $cable-months } muaji
       *[other] { $cable-months } muajsh
    } mund ta ndërprisni këtë te qiradhënësi.

costs-overcharge = A është qiraja më shumë se { $overcharge-percent } mbi qiranë e zakonshme? Kjo mund të jetë e ndaluar. Zyra { -wohnungsaufsicht } e qytetit i kontrollon falas rastet e tilla: <a name="housing-office">adresa</a>.

## Kapitel Leben im Haus

living-title = Jeta në ndërtesë

living-intro = Në ndërtesë banojnë shumë njerëz. Një përshëndetje në shkallë është një fillim i mirë. Shpesh ka { -hausordnung(case: "indef") } (<span lang="de">Hausordnung</span>). Ato janë varur në korridor ose janë pjesë e kontratës. Lexojini një herë të gjitha rregullat. Shpesh bëhet fjalë për pastrimin, biçikletat, dhomën e larjes dhe qetësinë.

living-waste-title = Ndarja e mbeturinave

living-waste = Në { -city } koshat i dalloni nga ngjyra e kapakut. Pajisjet elektrike dhe bateritë nuk hidhen në asnjë kosh. Ndajini mbeturinat me kujdes: kjo është mirë për mjedisin.

living-bins-picture = Katër kapakë, katër lloje mbeturinash: gri, blu, i verdhë dhe kafe.
    .alt = Katër kosha mbeturinash qëndrojnë pranë njëri-tjetrit. Kapaku i parë është gri, i dyti blu, i treti i verdhë, i katërti kafe.

living-bins-table = Çfarë hidhet në cilin kosh?

living-bins-column-lid = Kapaku

living-bins-column-in = Kjo hidhet këtu

living-bins-column-out = Kjo jo

living-bin-grey = Gri: mbeturinat e tjera

living-bin-grey-in = pelena, pluhur, enë të thyera

living-bin-grey-out = gjithçka që hidhet në një kosh tjetër

living-bin-blue = Blu: letra

living-bin-blue-in = gazeta, kuti kartoni, fletore

living-bin-blue-out = letër e ndotur, shami letre

living-bin-yellow = I verdhë: { -wertstofftonne }

living-bin-yellow-in = ambalazhe dhe gjëra të tjera prej plastike ose metali

living-bin-yellow-out = pajisje elektrike, bateri, qelq, letër

living-bin-brown = Kafe: mbeturina bio

living-bin-brown-in = mbetje frutash dhe perimesh, kafe, bimë

living-bin-brown-out = qese plastike

living-waste-rules = Mbeturinat në përditshmëri

living-waste-do-flat = Shtypini kutitë e kartonit, pastaj hidhini në koshin blu

living-waste-do-plan =
    Kini parasysh datat: koshi i verdhë zbrazet { $yellow-bin-weeks ->
        [one] çdo javë
       *[other] çdo { $yellow-bin-weeks } javë
    }.

living-waste-dont-beside = mbeturina të lëna pranë koshit

living-waste-dont-stairs = mobilie të lëna në korridor ose në bodrum

living-bulky = Gjërat e mëdha si mobiliet quhen <span lang="de">Sperrmüll</span>. Ndërmarrja <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, shkurt <span lang="de">AWB</span>, vjen dhe i merr kur e kërkoni. Ose i çoni vetë në një qendër <span lang="de">Wertstoff-Center</span>: në Ossendorf (<span lang="de">{ $wertstoff-ossendorf-street }</span>) ose në Gremberghoven (<span lang="de">{ $wertstoff-gremberghoven-street }</span>). Mos nxirrni asgjë në rrugë pa një datë të caktuar.

living-quiet-title = Qetësia

living-quiet = Nga ora { $quiet-from } deri në orën { $quiet-to } është qetësia e natës. Atëherë nuk lejohet t’i shqetësoni të tjerët. Edhe të dielave dhe në ditë festash vlen: mos bëni punë me zhurmë, për shembull mos shponi mure. Në { -hausordnung } mund të jetë caktuar edhe një qetësi e mesditës. Doni të festoni? Lajmërojini fqinjët më parë. A ju shqetëson diçka juve? Së pari bisedoni miqësisht me njëri-tjetrin.

living-quiet-note = § 9 LImSchG NRW. Ky është ligji i landit kundër zhurmës dhe ndotjes (<span lang="de">Landes-Immissionsschutzgesetz</span>).

living-air-title = Ajrosja dhe ngrohja

living-air = Kur gatuani, bëni dush dhe flini, në ajër hyn ujë. Nëse uji mbetet në mure të ftohta, mund të rritet myk. Prandaj: ajrosni dhe ngrohni. Kur ajrosni, uleni ngrohjen. Pastaj mbyllini përsëri dritaret.

living-air-picture = Majtas është mirë: dritarja është e hapur krejt. Djathtas është gabim: dritarja është gjithë ditën vetëm pak e hapur nga lart.
    .alt = Dy dritare pranë njëra-tjetrës. Majtas një dritare është e hapur krejt, shigjetat tregojnë ajër të pastër, sipër është një shenjë pohimi. Djathtas një dritare është vetëm pak e hapur nga lart, sipër është një kryq.

living-air-rules = Kundër mykut

living-air-do-wide =
    Hapini krejt dritaret disa herë në ditë { $airing-minutes ->
        [one] për { $airing-minutes } minutë
       *[other] për rreth { $airing-minutes } minuta
    }

living-air-do-steam = Ajrosni menjëherë pas dushit dhe gatimit

living-air-do-gap = Vendosini mobiliet pak larg murit të jashtëm

living-air-dont-tilted = dritare gjithë ditën pak e hapur nga lart

living-air-dont-cold = dhoma më të ftohta se rreth { $room-temperature } gradë

living-mould-tip = Myku nuk është gjithmonë faji juaj. Ndonjëherë shkaku është ndërtesa. Mos e fshihni mykun dhe mos e lyeni përsipër. Lajmërojeni menjëherë: <a name="repairs"></a>. Bëni fotografi dhe shkruani si ajrosni dhe si ngrohni.

living-smoke-title = Detektorët e tymit

living-smoke = Detektorët e tymit shpëtojnë jetë. Ata duhet të jenë në dhomën e gjumit, në dhomën e fëmijëve dhe në korridoret nga ku iket në rast zjarri. Kush banon aty, kujdeset që të punojnë. Ndonjëherë këtë e bën qiradhënësi. Pyetni. Mos hiqni kurrë një detektor tymi. A lëshon ai një tingull të shkurtër herë pas here? Atëherë zakonisht është shkarkuar bateria.

living-smoke-note = § 47 BauO NRW. Ky është ligji i ndërtimit për Renaninë Veriore-Vestfali (<span lang="de">Bauordnung</span>).

living-smoke-picture = Detektori i tymit varet në tavan. Me buton mund ta provoni.
    .alt = Një detektor tymi i rrumbullakët dhe i bardhë varet në tavanin e dhomës. Një dorë e shtyp butonin me një gisht. Harqe tregojnë tingullin e fortë.

living-changes = A doni një impiant të vogël diellor në ballkon ose një ndryshim në banesë për shkak të aftësisë së kufizuar? Pyetni më parë. Zakonisht keni të drejtë ta merrni lejen (§ 554 BGB). Shkruani saktësisht çfarë doni të ndryshoni dhe bashkëngjitni një skicë.

## Kapitel Etwas ist kaputt

repairs-title = Diçka është prishur

repairs-intro = Ngrohja mbetet e ftohtë, uji pikon, muri është i lagur. Një gjë e tillë quhet defekt (<span lang="de">Mangel</span>). Qiradhënësi duhet ta mbajë banesën në rregull. Ju duhet ta lajmëroni menjëherë çdo defekt. Sa më herët ta bëni, aq më mirë për të gjithë.

repairs-step-report = Bëni fotografi. Lajmërojeni defektin menjëherë me shkrim. Një letër për këtë: <a name="letters"></a>. A keni telefonuar? Megjithatë dërgoni edhe një letër ose një e-mail.

repairs-step-deadline = Caktoni një ditë deri kur duhet të ndreqet defekti. Kur ngrohja është e ftohtë në dimër, ky afat është shumë i shkurtër.

repairs-step-access = Lërini mjeshtrit të hyjnë në banesë, pasi të merreni vesh me ta. Pyetni më parë për emrin, firmën dhe orën.

repairs-step-help = Nuk ndodh asgjë? Kërkoni këshillë te shoqata e qiramarrësve <a name="mieterverein"><span lang="de">Mieterverein</span></a>. Merrni me vete fotografitë, letrat dhe kontratën e qirasë.

repairs-late = Nëse nuk e lajmëroni një defekt, kjo mund t’ju kushtojë shtrenjtë. Ndoshta atëherë duhet ta paguani dëmin. Mund ta humbni edhe të drejtën për të paguar më pak qira. Prandaj ruani një kopje të lajmërimit tuaj.

repairs-late-note = §§ 536 deri 536c BGB.

repairs-reduction-title = Të paguani më pak qira?

repairs-reduction =
    Nëse nuk mund ta përdorni banesën siç duhet, për këtë kohë duhet të paguani vetëm një qira më të ulët. Kjo quhet ulje e qirasë (<span lang="de">Mietminderung</span>). Defektet e vogla nuk merren parasysh. Gjatë një modernizimi që kursen energji, kjo nuk vlen për një kohë prej { $energy-works-months ->
        [one] { $energy-works-months } muaji
       *[other] { $energy-works-months } muajsh
    }. Sa ulet qiraja, varet nga defekti. Prandaj një këshillë e mirë është shumë e rëndësishme.

repairs-reduction-warning = Mos e ulni qiranë vetë. Nëse e ulni tepër, krijohen borxhe qiraje. Së pari kërkoni këshillë. Deri atëherë paguani të gjithë qiranë dhe shkruani te pagesa: «<span lang="de">Zahlung unter Vorbehalt</span>». Kjo do të thotë: ndoshta më vonë doni t’i kërkoni paratë mbrapsht.

repairs-gas-title = Vjen erë gazi

repairs-gas-flame = Në banesë: mos ndizni zjarr, mos e ndizni dhe mos e fikni dritën, mos përdorni telefonin.

repairs-gas-leave = Hapni dritaret, lajmëroni të gjithë, dilni menjëherë jashtë.

repairs-gas-call = Telefononi vetëm kur të jeni jashtë: { $fire-brigade-phone }.

## Kapitel Mieterhöhung und Kündigung

notice-title = Rritja e qirasë dhe shkëputja e kontratës

notice-intro = Një letër nga qiradhënësi shpesh shkakton frikë. Qëndroni të qetë. Ka rregulla dhe afate të caktuara. Ruajeni zarfin dhe shkruani datën mbi të. Kërkoni këshillë herët. Mos nënshkruani asgjë te dera.

notice-increase-title = Kur qiradhënësi do ta rrisë qiranë

notice-increase-kinds = Së pari shikoni çfarë lloj rritjeje është. Te një «<span lang="de">Staffelmiete</span>» (qira që rritet me shkallë të caktuara), në kontratë shkruhet që më parë kur dhe sa rritet qiraja. Te një «<span lang="de">Indexmiete</span>» (qira e lidhur me indeksin e çmimeve), qiraja ndryshon bashkë me çmimet në Gjermani. Qiraja mund të rritet edhe pas një modernizimi. Edhe { -nebenkosten } (<span lang="de">Nebenkosten</span>) mund të rriten pa pëlqimin tuaj. Në këto raste, kufijtë që shkruhen më poshtë <strong>nuk</strong> vlejnë (§§ 557a, 557b, 559 dhe 560 BGB). Për banesat e subvencionuara shpesh vlejnë rregulla të tjera.

notice-increase-kinds-advice = Nëse në raste të tilla paguani tepër pak, krijohen borxhe qiraje. Së pari kërkoni këshillë. Te një «<span lang="de">Staffelmiete</span>», rregulli { -mietpreisbremse } (kufizimi i qirasë) mund të vlejë për çdo shkallë. Te një «<span lang="de">Indexmiete</span>», ai mund të vlejë vetëm për qiranë e parë, në fillim të kontratës. Më shumë për këtë: <a name="rent-brake"></a>.

notice-increase =
    Në raste të tjera, qiradhënësi juaj mund të kërkojë që ju të pajtoheni me një qira më të lartë. Kjo është e mundur vetëm deri te qiraja e zakonshme në vend (<span lang="de">ortsübliche Vergleichsmiete</span>). Kur fillon rritja, qiraja duhet të ketë qenë e njëjtë prej { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } muaji
       *[other] { $increase-unchanged-months } muajsh
    }. Letra lejohet të vijë më së hershmi { $increase-wait-years ->
        [one] { $increase-wait-years } vit
       *[other] { $increase-wait-years } vjet
    } pas rritjes së fundit. Këtu nuk llogariten rritjet për shkak të një modernizimi ose për shkak të { -nebenkosten(case: "gen") } (<span lang="de">Nebenkosten</span>). Nëse keni dyshime, kontrollojeni llogaritjen me listën { -mietspiegel }.

notice-increase-note = §§ 558 dhe 558b BGB. Ky kufi vlen në { -city } deri më { $increase-cap-until }.

notice-increase-cap =
    Te një rritje e tillë ka në { -city } edhe një kufi të dytë. Qiraja lejohet të rritet brenda { $increase-cap-years ->
        [one] { $increase-cap-years } viti
       *[other] { $increase-cap-years } vjetësh
    } më së shumti me { $increase-cap }. Kësaj mund t’i shtohet një rritje për shkak të një modernizimi ose për shkak të { -nebenkosten(case: "gen") }. Për t’u përgjigjur keni kohë deri në fund të muajit të { $consent-month } pas letrës. Shembull: letra vjen në mars. Atëherë përgjigjuni deri në fund të majit. Kërkoni që dikush ta kontrollojë letrën para se të pajtoheni. Nëse nuk pajtoheni, qiradhënësi mund të shkojë në gjykatë.

notice-landlord-title = Qiradhënësi e shkëput kontratën

notice-landlord = Qiradhënësit, si rregull, i duhet një arsye që ligji e pranon. Arsyeja duhet të jetë në letër. Një shkëputje e kontratës (<span lang="de">Kündigung</span>) zakonisht vlen vetëm në fletë letre, me nënshkrim të vërtetë. Një e-mail i zakonshëm, një faks ose një mesazh në telefon nuk mjaftojnë. Një shkëputje e kontratës mund të jetë edhe në një letër nga gjykata. Mos dilni menjëherë nga banesa. Kërkoni që dikush ta kontrollojë letrën para se të përgjigjeni.

notice-landlord-note = §§ 568, 573 dhe 573c BGB.

notice-table = Afatet për shkëputjen e kontratës

notice-column-who = Kush e shkëput kontratën dhe prej sa kohësh banoni aty?

notice-column-period = Afati

notice-row-tenant = Ju e shkëputni vetë. Përjashtime: <a name="moving-out-notice"></a>

notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } muaj
       *[other] { $notice-months } muaj
    }

notice-row-short =
    { $tenancy-years-middle ->
        [one] Qiradhënësi e shkëput, ju banoni aty më pak se { $tenancy-years-middle } vit
       *[other] Qiradhënësi e shkëput, ju banoni aty më pak se { $tenancy-years-middle } vjet
    }

notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } muaj
       *[other] { $landlord-notice-months } muaj
    }

notice-row-middle =
    { $tenancy-years-long ->
        [one] Qiradhënësi e shkëput, ju banoni aty të paktën { $tenancy-years-middle }, por më pak se { $tenancy-years-long } vit
       *[other] Qiradhënësi e shkëput, ju banoni aty të paktën { $tenancy-years-middle }, por më pak se { $tenancy-years-long } vjet
    }

notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } muaj
       *[other] { $landlord-notice-months-middle } muaj
    }

notice-row-long =
    { $tenancy-years-long ->
        [one] Qiradhënësi e shkëput, ju banoni aty të paktën { $tenancy-years-long } vit
       *[other] Qiradhënësi e shkëput, ju banoni aty të paktën { $tenancy-years-long } vjet
    }

notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } muaj
       *[other] { $landlord-notice-months-long } muaj
    }

notice-table-exceptions =
    Tabela nuk vlen për shkëputjet pa lënë afat (<span lang="de">fristlos</span>) dhe as për kontratat me kohë të caktuar (<span lang="de">befristet</span>). Ndonjëherë një dhomë e mobiluar ndodhet brenda banesës ku banon vetë qiradhënësi. Atëherë shpesh ka më pak mbrojtje. Aty afati mund të jetë shumë më i shkurtër dhe qiradhënësit nuk i duhet asnjë arsye. Ndonjëherë qiradhënësi banon vetë në ndërtesë. Nëse në ndërtesë ka më së shumti { $owner-house-flats ->
        [one] { $owner-house-flats } banesë
       *[other] { $owner-house-flats } banesa
    }, qiradhënësi mund ta shkëputë kontratën edhe pa arsye. Atëherë afati është më i gjatë (§§ 549, 573a dhe 573c BGB).

notice-hardship =
    A do të ishte dalja nga banesa shumë e rëndë për ju ose për familjen tuaj? Për shembull për shkak të një sëmundjeje të rëndë? Atëherë mund të kundërshtoni (§ 574 BGB). Mjafton një e-mail. Ai duhet të mbërrijë më së voni { $hardship-months ->
        [one] { $hardship-months } muaj
       *[other] { $hardship-months } muaj
    } para mbarimit të kontratës së qirasë. Shpjegoni saktësisht pse dalja është kaq e rëndë dhe bashkëngjitni dëshmi. Nëse afati ka kaluar, kërkoni megjithatë menjëherë këshillë. Nëse qiradhënësi nuk ju ka informuar siç duhet për kundërshtimin, ndonjëherë kundërshtimi është ende i mundur në seancën e parë në gjykatë.

notice-arrears-title = Nëse nuk keni mundur ta paguani qiranë

notice-arrears =
    Nëse mungon qiraja ose { -kaution } (<span lang="de">Kaution</span>), qiradhënësi ndoshta mund ta shkëputë kontratën <strong><span lang="de">fristlos</span></strong>. Kjo do të thotë: menjëherë, pa lënë afat. Nuk është e detyrueshme që më parë të vijë një letër kujtese. Ligji përmend tri raste. Rasti i parë: në { $arrears-dates ->
        [one] { $arrears-dates } datë pagese
       *[other] { $arrears-dates } data pagese
    } radhazi nuk paguani asgjë ose paguani tepër pak. Gjithsej mungon kështu më shumë se { $arrears-short-months ->
        [one] { $arrears-short-months } qira mujore
       *[other] { $arrears-short-months } qira mujore
    }. Rasti i dytë: për një kohë më të gjatë janë krijuar borxhe qiraje, aq të larta sa { $arrears-months ->
        [one] { $arrears-months } qira mujore
       *[other] { $arrears-months } qira mujore
    }. Rasti i tretë: një pjesë e { -kaution(case: "gen") } duhej paguar tashmë dhe nuk është paguar, dhe kjo pjesë është aq e lartë sa { $arrears-months ->
        [one] { $arrears-months } qira mujore
       *[other] { $arrears-months } qira mujore
    } pa { -nebenkosten(case: "indef") }.

notice-arrears-cure =
    Më së miri paguani <strong>para se</strong> shkëputja e kontratës të mbërrijë te ju. Nëse atëherë të gjitha paratë janë tashmë te qiradhënësi, ai nuk ka më të drejtë ta shkëputë kontratën pa lënë afat (<span lang="de">fristlos</span>). Më vonë zakonisht ndihmon vetëm kjo: e gjithë qiraja që duhej paguar tashmë, është paguar, edhe për kohën pas shkëputjes. Nëse shkëputja erdhi për shkak të { -kaution(case: "gen") }, { -kaution } që duhej paguar tashmë, duhet të jetë paguar. Afati për këtë mbaron { $arrears-cure-months ->
        [one] { $arrears-cure-months } muaj
       *[other] { $arrears-cure-months } muaj
    } pasi padia për lirimin e banesës (<span lang="de">Räumungsklage</span>) të ketë mbërritur te ju. Me këtë padi qiradhënësi kërkon që ju të dilni nga banesa. Mjafton edhe nëse deri atëherë një zyrë e shtetit i premton qiradhënësit në mënyrë të prerë se do të paguajë gjithçka. Atëherë shkëputja pa lënë afat (<span lang="de">fristlos</span>) bëhet e pavlefshme.

notice-arrears-limits =
    Pagesa me këste <strong>nuk</strong> mjafton. Pas një shkëputjeje, pagesa ndihmon vetëm një herë në { $arrears-cure-years ->
        [one] { $arrears-cure-years } vit
       *[other] { $arrears-cure-years } vjet
    }. Nëse qiradhënësi ju ka borxh para, kërkoni <strong>menjëherë</strong> që dikush të kontrollojë nëse mund t’i kompensoni ato me borxhet e qirasë.

notice-arrears-note = §§ 543, 569, 573 dhe 574 BGB. Për shkëputjen duke lënë afat: Gjykata Federale (<span lang="de">Bundesgerichtshof</span>), VIII ZR 106/23.

notice-arrears-ordinary = <strong>Edhe nëse paguani gjithçka, mund ta humbni banesën.</strong> Shpesh qiradhënësi e shkëput kontratën njëkohësisht edhe duke lënë afat. Në letër atëherë shpesh shkruhet «<span lang="de">ordentlich</span>» (duke lënë afat) ose «<span lang="de">hilfsweise ordentlich</span>» (duke lënë afat, për rastin kur shkëputja pa lënë afat nuk është e vlefshme). Kjo shkëputje e dytë <strong>nuk</strong> bëhet e pavlefshme me pagesën. Kundërshtimi për shkak se dalja do të ishte shumë e rëndë, zakonisht nuk ndihmon kundër saj. Duke lënë afat, qiradhënësi ndonjëherë mund ta shkëputë kontratën edhe kur mungon më pak.

notice-arrears-help = Mos prisni! Kërkoni ndihmë <strong>menjëherë</strong>, më së miri që para një shkëputjeje të kontratës. Zyra <a name="fachstelle">{ -fachstelle }</a> ju ndihmon që ta mbani banesën. Zyra { -jobcenter } mund t’i marrë përsipër borxhet e qirasë. Pyetni nëse një zyrë e shtetit i premton me shkrim qiradhënësit se do të paguajë gjithçka. Hapeni menjëherë çdo letër nga gjykata dhe respektoni afatet në të. Nëse ofroni të paguani me këste, qiradhënësi duhet të heqë dorë me shkrim nga çdo shkëputje e kontratës për shkak të këtyre borxheve.

## Kapitel Auszug

moving-out-title = Dalja nga banesa

moving-out-intro = A keni një banesë të re? Planifikojeni mirë largimin. Kështu e merrni më lehtë mbrapsht { -kaution(case: "acc") }. Së pari shikoni nëse dhe kur mund ta shkëputni kontratën e vjetër. Kontratën e banesës së vjetër shkëputeni vetëm kur të jetë nënshkruar kontrata e re.

moving-out-notice-title = Kur e shkëputni vetë kontratën

moving-out-notice-fixed =
    Së pari lexoni kontratën tuaj. Nëse ajo është «<span lang="de">befristet</span>» (me kohë të caktuar), parashikohet që ajo të mbarojë në një ditë të caktuar. Para kësaj dite zakonisht nuk mund ta shkëputni me afatin normal. Pa një arsye me shkrim në kohën e nënshkrimit, kontrata zakonisht nuk mbaron vetvetiu. Edhe një «<span lang="de">Kündigungsverzicht</span>» ose «<span lang="de">Kündigungsausschluss</span>» (pa të drejtë shkëputjeje për njëfarë kohe) është i detyrueshëm për ju, zakonisht për më së shumti { $notice-waiver-years ->
        [one] { $notice-waiver-years } vit
       *[other] { $notice-waiver-years } vjet
    }. Jo çdo rregull i tillë është i vlefshëm. Kërkoni që dikush ta kontrollojë kontratën e vjetër <strong>para se</strong> të dilni nga banesa ose të nënshkruani një kontratë të re. Përndryshe ndoshta do ta humbni banesën ose do të paguani gjatë dy qira (§§ 557a dhe 575 BGB).

moving-out-notice =
    Nëse kontrata juaj është me kohë të pacaktuar (<span lang="de">unbefristet</span>) dhe nuk ka <span lang="de">Kündigungsverzicht</span>, nuk ju duhet asnjë arsye. Afati është { $notice-months ->
        [one] { $notice-months } muaj
       *[other] { $notice-months } muaj
    }. Letra juaj duhet të jetë te qiradhënësi më së voni në ditën e { $notice-workday } të punës (<span lang="de">Werktag</span>) të një muaji. Atëherë llogaritet edhe ky muaj. Ditë pune janë ditët nga e hëna deri të shtunën, përveç festave zyrtare. <strong>Edhe e shtuna llogaritet.</strong> Mos prisni deri në ditën e fundit. Më së miri letra të jetë aty që në ditën e parë ose të dytë të punës. Shembull: letra mbërrin më së voni në ditën e { $notice-workday } të punës në mars. Atëherë kontrata mbaron në fund të majit. Nëse letra vjen më vonë në mars, kontrata mbaron vetëm në fund të qershorit. Llogaritni saktë, që të mos paguani dy qira.

moving-out-notice-room = Ndonjëherë një dhomë e mobiluar ndodhet brenda banesës ku banon vetë qiradhënësi. Atëherë afati shpesh është shumë më i shkurtër.

moving-out-notice-note = § 573c BGB. Për nënshkrimin vlejnë §§ 126 dhe 568 BGB.

moving-out-form = Të gjithë qiramarrësit e nënshkruajnë letrën me dorë. Mënyra më e sigurt është kjo: një dëshmitar e lexon letrën dhe e hedh në kutinë postare të qiradhënësit. Ose qiradhënësi nënshkruan se e ka marrë. Nëse askush nuk shkon ta marrë një letër rekomande (<span lang="de">Einschreiben</span>), zakonisht konsiderohet se ajo nuk ka mbërritur. Një model: <a name="letters"></a>. Mbani një kopje dhe provën.

moving-out-check-title = Lista e kontrollit për daljen nga banesa

moving-out-check-painting = E kam kontrolluar nëse duhet vërtet të lyej: <a name="lease-painting"></a>.

moving-out-check-clean = Banesa dhe bodrumi janë të zbrazët dhe të pastër. Gjërat që kam montuar vetë i kam hequr, ose jemi marrë vesh ndryshe me shkrim.

moving-out-check-meters = Të gjitha shifrat e matësve janë shënuar dhe fotografuar. Firmat i kanë marrë shifrat.

moving-out-check-record = Në { -uebergabeprotokoll(case: "acc") } shkruhet vetëm ajo që është e vërtetë. Unë kam një kopje.

moving-out-check-keys = Të gjithë çelësat janë kthyer. Kjo është shënuar në procesverbal.

moving-out-check-address = Firma e rrymës, banka, posta, { -rundfunkbeitrag } dhe zyrat e shtetit e dinë adresën time të re.

moving-out-deposit-title = Kthimi i { -kaution(case: "gen") }

moving-out-deposit =
    Ligji nuk cakton afat. Gjykatat zakonisht i japin qiradhënësit { $deposit-return-min } deri në { $deposit-return-max ->
        [one] { $deposit-return-max } muaj
       *[other] { $deposit-return-max } muaj
    } kohë, ndonjëherë më shumë. Një pjesë lejohet ta mbajë për llogarinë e fundit të { -nebenkosten(case: "gen") }. Shkruajini numrin e llogarisë suaj bankare dhe adresën e re. Nuk merrni përgjigje për një kohë të gjatë? Shkruani edhe një herë dhe caktoni një ditë deri kur i prisni paratë.

moving-out-claims =
    Qiradhënësi nuk mund të kërkojë përgjithmonë para për dëmet në banesë. Zakonisht kërkesa e tij është parashkruar (<span lang="de">verjährt</span>) { $claims-months ->
        [one] { $claims-months } muaj
       *[other] { $claims-months } muaj
    } pas kthimit të banesës. Atëherë ju mund ta refuzoni pagesën. <strong>Por:</strong> nga { -kaution } juaj ai shpesh ka të drejtë t’i zbresë paratë për dëme të tilla edhe më vonë. Kërkoni këshillë para se të shkoni në gjykatë për shkak të { -kaution(case: "gen") }.

moving-out-claims-note = §§ 215 dhe 548 BGB. Edhe disa nga të drejtat tuaja parashkruhen po aq shpejt; këtu koha fillon me mbarimin e kontratës së qirasë. Për { -kaution(case: "acc") }: Gjykata Federale (<span lang="de">Bundesgerichtshof</span>), VIII ZR 71/05 dhe VIII ZR 184/23.

moving-out-register =
    A shpërnguleni brenda Gjermanisë? Atëherë regjistroni vetëm adresën e re. Duhet të çregjistroheni vetëm kur nuk keni banesë të re në Gjermani. Këtë mund ta bëni më së hershmi { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } javë
       *[other] { $deregister-weeks-before } javë
    } para daljes dhe më së voni { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } javë
       *[other] { $deregister-weeks-after } javë
    } pas saj.

## Kapitel Hilfe in Köln

help-title = Ndihmë në Këln

help-intro = Nuk keni nevojë t’i bëni të gjitha vetëm. Këtu gjeni numrat për raste urgjente, afatet më të rëndësishme dhe adresa të mira. Para një vizite telefononi, nëse mundeni. Adresat dhe oraret mund të ndryshojnë. Merrni me vete kontratën dhe të gjitha letrat.

help-emergency-title = Në rast urgjent

help-emergency = A është një njeri në rrezik? Atëherë telefononi menjëherë. Tregoni emrin tuaj, adresën dhe çfarë ka ndodhur.

help-emergency-police = Policia: { $police-phone }

help-emergency-fire = Zjarrfikësit dhe ndihma e shpejtë: { $fire-brigade-phone }

help-emergency-doctor = Mjeku kujdestar, kur klinika e mjekut është e mbyllur: { $doctor-phone }

help-emergency-women =
    Ndihmë për gratë kundër dhunës, ditë e natë, në { $helpline-languages ->
        [one] { $helpline-languages } gjuhë
       *[other] { $helpline-languages } gjuhë
    }: { $helpline-women-phone }

help-deadlines-table = Afatet me një shikim

help-column-task = Çfarë?

help-column-deadline = Sa kohë?

help-row-register = Të regjistroni adresën

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } javë pas hyrjes në banesë
       *[other] { $register-weeks } javë pas hyrjes në banesë
    }

help-row-brake = Të ankoheni për qira tepër të lartë dhe të kërkoni gjithçka mbrapsht

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } muaj nga fillimi, por para mbarimit të kontratës
       *[other] { $complaint-months } muaj nga fillimi, por para mbarimit të kontratës
    }

help-row-statement = Të lajmëroni gabime në llogarinë vjetore

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } muaj pas marrjes
       *[other] { $objection-months } muaj pas marrjes
    }

help-row-hardship = Të kundërshtoni shkëputjen, sepse dalja do të ishte shumë e rëndë

help-cell-hardship =
    { $hardship-months ->
        [one] më së voni { $hardship-months } muaj para mbarimit; pas kësaj kërkoni menjëherë këshillë
       *[other] më së voni { $hardship-months } muaj para mbarimit; pas kësaj kërkoni menjëherë këshillë
    }

help-contacts-title = Adresa të mira

contact-mieterverein = Këshillon anëtarët për të gjitha pyetjet rreth qirasë. Për anëtarësinë paguhet një kuotë.

contact-adb = Ju ndihmon falas kur ju trajtojnë më keq për shkak të prejardhjes suaj gjatë kërkimit të banesës.
    .hours = Telefoni: nga e hëna deri të mërkurën, nga ora { $adb-opens } deri në orën { $adb-closes }

contact-housing-office = { -wbs }, këshillim për kërkimin e banesës dhe { -wohnungsaufsicht }
    .hours = E hënë, e martë dhe e enjte, nga ora { $city-office-opens } deri në orën { $city-office-closes }

contact-fachstelle = Ndihmon kur keni borxhe qiraje dhe kur po e humbni ose e keni humbur tashmë banesën.
    .hours = E hënë, e martë dhe e enjte, nga ora { $city-office-opens } deri në orën { $city-office-closes }

contact-wohngeld = Këtu bëni kërkesë për { -wohngeld }.
    .hours = E hënë, e martë dhe e enjte, nga ora { $city-office-opens } deri në orën { $city-office-closes }

contact-kundenzentrum = Këtu e regjistroni adresën tuaj. Në disa ditë vetëm me takim të caktuar. Kur telefononi, pyetni edhe për zyrën afër jush.

help-qr-mieterverein = Faqja e internetit e shoqatës së qiramarrësve <span lang="de">Mieterverein</span>

## Glossar

glossary-title = Fjalorth: fjalë të rëndësishme gjermane

glossary-intro = Këto fjalë i lexoni në njoftime, kontrata dhe letra. Këtu shkruhet shkurt çfarë do të thonë.

glossary-anmeldung = Ju i tregoni qytetit ku banoni tani. Kjo bëhet në një zyrë { -kundenzentrum }.
    .term = regjistrim i adresës

glossary-grundsicherungsgeld = Para nga zyra { -jobcenter } për jetesën dhe banesën. Në tekste më të vjetra për këtë përdoret ende një emër tjetër.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-hausordnung = Rregulla për të gjithë në ndërtesë, për shembull për qetësinë dhe pastrimin.
    .term = { -hausordnung(case: "indef") }

glossary-kaltmiete = Qiraja vetëm për banesën, pa { -nebenkosten(case: "indef") } dhe pa ngrohje.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Para si garanci. I merrni mbrapsht pasi të dilni nga banesa, nëse nuk ka mbetur asgjë pa paguar.
    .term = { -kaution(case: "indef") }

glossary-kuendigung = Një letër që ka për qëllim t’i japë fund kontratës së qirasë. Ajo zakonisht duhet të jetë në fletë letre dhe të ketë një nënshkrim të vërtetë.
    .term = shkëputje e kontratës

glossary-mangel = Diçka në banesë është prishur ose shqetëson shumë. Shembull: ngrohja mbetet e ftohtë.
    .term = defekt

glossary-mietminderung = Më pak qira për sa kohë ka një defekt. Së pari kërkoni këshillë.
    .term = ulje e qirasë

glossary-mietpreisbremse = Rregull që e kufizon qiranë në kontrata të reja. Për disa banesa nuk vlen.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Listë me qiratë e zakonshme në një qytet. Me të kontrolloni nëse qiraja juaj është normale.
    .term = { -mietspiegel(form: "own") }

glossary-nebenkosten = Shpenzime për ndërtesën, për shembull për ujin dhe mbeturinat. Në ligj quhen «<span lang="de">Betriebskosten</span>».
    .term = { -nebenkosten(case: "indef") }

glossary-ruege = Ju i shkruani qiradhënësit se qiraja është tepër e lartë. Mbështeteni te rregulli { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Lyerja, vendosja e letrave të murit dhe punë të ngjashme në banesë. Disa kontrata nuk ju detyrojnë për këtë.
    .term = lyerje dhe punime të ngjashme

glossary-uebergabeprotokoll = Listë që tregon si duket banesa kur hyni ose kur dilni. Më së miri e nënshkruajnë të dyja palët.
    .term = { -uebergabeprotokoll(case: "indef") }

glossary-untermiete = Një qiramarrës ia jep banesën ose një dhomë me qira dikujt tjetër. Për këtë i duhet leje.
    .term = nënqira

glossary-vorbehalt = Ju paguani para ose merrni një banesë në dorëzim, por njëkohësisht thoni: i ruaj të drejtat e mia. Ndoshta më vonë kërkoj para mbrapsht.
    .term = rezervë

glossary-warmmiete = Qiraja me { -nebenkosten(case: "indef") } dhe ngrohje.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Dokument me të cilin ju lejohet të merrni me qira banesa të subvencionuara nga shteti. Shkurt: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-wohngeld = Ndihmë për qiranë për njerëz me të ardhura të ulëta. Kërkesën e bëni te administrata e qytetit.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsgeberbestaetigung = Dokument i qiradhënësit që vërteton se keni hyrë në banesë. Ju duhet për regjistrimin e adresës.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

## Musterbriefe

letters-title = Modele letrash

letters-intro = Dërgoni gjithmonë letrën në gjermanisht. Përkthimi ju ndihmon vetëm për ta kuptuar. Plotësoni vijat, hiqni me vizë çfarë nuk përshtatet dhe mbani një kopje. Letrat e rëndësishme dërgojini ashtu që të mund të provoni se letra ka mbërritur. Mënyra më e sigurt shpjegohet këtu: <a name="moving-out-notice"></a>. Shkëputja e kontratës duhet të jetë në fletë letre. Atë e nënshkruajnë të gjithë qiramarrësit. Letrat e tjera mund t’i dërgoni edhe me e-mail.

letter-address = Nga: emri, adresa: ____________________<br>Për: emri dhe adresa e qiradhënësit: ____________________<br>{ -city }, data: __________

letter-salutation = Të nderuara zonja dhe të nderuar zotërinj,

letter-closing = Me respekt<br>Nënshkrimi: ____________________

letter-defect-title = Lajmërimi i një defekti

letter-defect-subject = <strong>Defekt në banesën ____________________</strong>

letter-defect-report = që nga data __________ në banesën time ka këtë defekt: ____________________. Bashkëngjitur ju dërgoj fotografi.

letter-defect-demand = Ju lutem ta ndreqni defektin deri më __________. Ju lutem të më caktoni më parë një takim. Deri atëherë e paguaj qiranë me rezervë. Ruaj të drejtën të kërkoj para mbrapsht.

letter-receipts-title = Shikimi i dëshmive për llogarinë vjetore

letter-receipts-subject = <strong>Llogaria e shpenzimeve (<span lang="de">Betriebskosten</span>) për vitin ______</strong>

letter-receipts-request = dëshiroj ta kontrolloj llogarinë tuaj të datës __________. Ju lutem të më caktoni një takim ku mund t’i shoh dëshmitë e shpenzimeve. Dëshmitë mund të m’i dërgoni edhe në mënyrë elektronike. Deri atëherë një pagesë shtesë e bëj vetëm me rezervë. Ruaj të drejtën për kundërshtime.

letter-rent-title = Ankesë për një qira tepër të lartë

letter-rent-subject = <strong>Ankesë për qiranë sipas § 556g BGB</strong>

letter-rent-complaint = që nga data __________ banoj në banesën ____________________. Qiraja <span lang="de">Kaltmiete</span> është ______ euro. Ankohem se kjo qira është më e lartë se sa lejojnë §§ 556d deri 556g BGB. Për informacionin tuaj (<span lang="de">Auskunft</span>) para kontratës (____________________): e kontestoj, sepse ____________________.

letter-rent-demand = Sipas llogaritjes sime, qiraja e zakonshme në vend është ______ euro. Ju lutem ta ulni qiranë dhe t’i ktheni paratë e paguara tepër. Ju lutem të më njoftoni në cilat përjashtime mbështeteni. Pagesat e tjera i bëj me rezervë.

letter-notice-title = Shkëputja e kontratës së banesës

letter-notice-subject = <strong>Shkëputja e kontratës për banesën ____________________</strong>

letter-notice-declaration = me këtë letër e shkëpus kontratën e qirasë për këtë banesë, duke respektuar afatin, më datën __________; nëse kjo datë nuk vlen, në datën më të afërt të mundshme.

letter-notice-request = Ju lutem të ma konfirmoni shkëputjen. Ju lutem të propozoni një takim për dorëzimin e banesës. Depozitën ju lutem ta dërgoni në këtë llogari bankare: ____________________.
