### Guide to housing, Albanian. Form of address: ju (polite plural). Terms: see terms.ftl.

## Umschlag und Impressum

guide-title = Udhërrëfyes për banimin

guide-subtitle = Si ta gjeni, ta merrni me qira dhe ta mbani një banesë në { -city }

guide-publisher = <span lang="de">Lotse</span> – një udhërrëfyes si shembull

guide-subject = Udhërrëfyesi shpjegon me gjuhë të thjeshtë se çfarë është e rëndësishme kur kërkoni, merrni me qira ose lini një banesë në { -city }.

cover-picture =
    .alt = Një rresht me shtëpi shumëngjyrëshe pranë një lumi. Përpara tyre, një shenjë rrugore tregon në dy drejtime.

imprint-about = Kjo broshurë është një shembull. Ajo u shkrua nga e para për bibliotekën e softuerit «<span lang="de">Lotse</span>». Ideja vjen nga broshura «<span lang="de">Wegweiser Wohnen</span>» e Këlnit. Kjo broshurë nuk është botim zyrtar i Qytetit të { -city(case: "gen") }. Gjuhët i kemi zgjedhur vetë.

imprint-no-legal-advice = Kjo broshurë nuk është këshillë juridike. Ligjet, shumat dhe adresat mund të ndryshojnë. Kërkoni këshillë para se të nënshkruani diçka të rëndësishme. Adresat i gjeni këtu: <a name="help"></a>.

imprint-law = Gjendja e ligjeve: { $law-date }. Ligjet federale në këtë broshurë kanë tekstin e kësaj dite. Ndryshimet e mëvonshme nuk janë në broshurë.

## So benutzen Sie dieses Heft

how-to-title = Si ta përdorni këtë broshurë

how-to-intro = Kjo broshurë ju shoqëron nga njoftimi i parë për një banesë deri te dalja nga banesa. Nuk keni nevojë të lexoni gjithçka. Zgjidhni kapitullin që ju duhet tani. Në korniza ka paralajmërime dhe këshilla. Afatet më të rëndësishme janë në një tabelë: <a name="help-deadlines"></a>. Listat me kuti mund t’i printoni, t’i merrni me vete dhe t’i shënoni.

how-to-words = <strong>Fjalët gjermane:</strong> Disa fjalë i gjeni pikërisht kështu në letra dhe kontrata. Ne i shpjegojmë në tekst dhe këtu: <a name="glossary"></a>. Letrat e gatshme janë në fund: <a name="letters"></a>.

how-to-star = <strong>Të gjithë njerëzit:</strong> Ne shkruajmë për shembull «qiradhënësi» ose «qiramarrësi». Me këtë nënkuptojmë njerëz të çdo gjinie. Në gjermanisht këtë e tregon ylli: «<span lang="de">Vermieter*in</span>».

how-to-together = <strong>Lexoni së bashku:</strong> Të gjitha gjuhët kanë të njëjtët kapituj dhe numra. Kështu mund ta përdorni broshurën së bashku me një këshilltar. Mjafton të tregoni të njëjtin vend në tekst.

how-to-law = <strong>Fjalë nga e drejta:</strong> «I pavlefshëm» (<span lang="de">unwirksam</span>) do të thotë: nuk vlen. «I vlefshëm» (<span lang="de">wirksam</span>) do të thotë: vlen. «Afat» (<span lang="de">Frist</span>) është koha që duhet ta respektoni. Shenja «§» tregon vendin në ligj. «<span lang="de">BGB</span>» është Kodi Civil (<span lang="de">Bürgerliches Gesetzbuch</span>).

## Kapitel Suchen

search-title = Kërkimi i banesës

search-intro = Për të gjetur një banesë shpesh duhet durim. Nëse përgatiteni mirë, mund të përgjigjeni shpejt kur vjen një ofertë. Ky kapitull ju tregon ku të kërkoni, çfarë të shkruani dhe nga çfarë të ruheni.

search-residence-title = A mund ta zgjidhni lirisht vendin e banimit?

search-residence =
    «Status mbrojtjeje» do të thotë: Gjermania ju mbron, për shembull si refugjat. Shumë njerëz me status mbrojtjeje janë të detyruar të banojnë { $residence-years ->
        [one] { $residence-years } vit
       *[other] { $residence-years } vjet
    } në një land të caktuar (<span lang="de">Bundesland</span>). Shpesh kjo vlen edhe për një qytet të caktuar. Në Renaninë Veriore-Vestfali (<span lang="de">Nordrhein-Westfalen</span>) zakonisht një zyrë jua cakton qytetin. Ky detyrim quhet <span lang="de">Wohnsitzregelung</span>. Nëse në vendimin tuaj ({ -bescheid(form: "de") }) shkruhet një qytet tjetër, nuk keni të drejtë të shpërnguleni thjesht në { -city }. Ka përjashtime. Një shembull është një punë me sigurim, me pagë të mjaftueshme dhe me të paktën { $residence-hours ->
        [one] { $residence-hours } orë
       *[other] { $residence-hours } orë
    } në javë. Edhe një formim profesional, studimet ose një kurs gjuhe mund të llogariten. Pyetni zyrën për të huajt (<span lang="de">Ausländerbehörde</span>) në vendin ku banoni, <strong>para se</strong> të nënshkruani një kontratë qiraje. Më së miri është ta kërkoni përgjigjen me shkrim.

search-residence-note = { $residence-law }. Ky është ligji për qëndrimin e të huajve (<span lang="de">Aufenthaltsgesetz</span>).

search-where-title = Ku mund të kërkoni

search-where-internet = Kërkoni në internet dhe në gazeta. Nëse është e mundur, aktivizoni një njoftim automatik për ofertat e reja. Shikoni çdo ditë, më së miri në mëngjes dhe në mbrëmje.

search-where-companies = Shkruajuni kompanive të banesave. Pyetni edhe kooperativat e banimit (<span lang="de">Genossenschaften</span>): aty anëtarët blejnë pjesë dhe pastaj banojnë me qira. Nëse ka një listë pritjeje, kërkoni t’ju shënojnë në të. Kontaktojini përsëri e përsëri.

search-where-people = Tregojuni të gjithëve se po kërkoni banesë: në punë, në shkollë, në shoqatë, në lagje. Një shënim në supermarket ose në qendrën e lagjes kërkon pak mund. Kërkoni në disa lagje dhe edhe në vendet përreth qytetit.

search-steps-title = Hap pas hapi

search-step-budget = Llogaritni sa qira mund të paguani çdo muaj: <a name="costs"></a>. Mendoni edhe për rrymën elektrike, internetin, biletat e udhëtimit dhe mobiliet.

search-step-papers = Bëni gati dokumentet: <a name="money-papers"></a>. Ruani kopje të mira në telefon. Kështu jeni të shpejtë. Dorëzojini dokumentet vetëm kur e doni vërtet banesën.

search-step-message = Shkruani një tekst të shkurtër për veten. Shënoni emrin, numrin e telefonit dhe ditën kur doni të hyni në banesë. Më shumë nuk keni detyrim të thoni në fillim. Nëse dëshironi, mund të shkruani edhe sa veta jeni dhe çfarë pune bëni. Luteni një person që di mirë gjermanisht ta lexojë tekstin.

search-step-answer = Përgjigjuni shpejt ofertave të reja. Shënoni kujt i keni shkruar dhe kur. Nëse nuk mund të shkoni, lajmëroni. Kështu lini përshtypje të mirë.

search-fraud-title = Asnjë pagesë para se ta shihni banesën

search-fraud = Mos paguani kurrë para për një banesë që nuk e keni parë. Mos u dërgoni të panjohurve kopje të letërnjoftimit. Nëse një ofertë është çuditërisht e lirë, kini kujdes. Disa mashtrues thonë se janë jashtë vendit dhe se e dërgojnë çelësin me postë. Mos iu përgjigjni mesazheve të tilla.

search-shelter-title = Nga strehimi i qytetit në një banesë

search-shelter = Nëse banoni në një strehim të qytetit (<span lang="de">Unterkunft</span>), nuk keni nevojë të kërkoni vetëm. Në { -city } për këtë ka një ofertë që quhet { -auszugsmanagement } (ndihmë për të kaluar në një banesë). Aty ju ndihmojnë njerëz nga <span lang="de">Caritas</span>, <span lang="de">Deutsches Rotes Kreuz (DRK)</span> dhe <span lang="de">Kölner Flüchtlingsrat</span>. Pyetni në strehimin tuaj kush është përgjegjës për ju. Kërkoni ndihmë për kërkimin e banesës dhe për kontratën e qirasë.

search-shelter-steps = Sqaroni tri gjëra para se të nënshkruani. Së pari, nëse ju lejohet të banoni në { -city }: <a name="search-residence"></a>. Së dyti, nëse zyra e paguan qiranë e re: <a name="money-jobcenter-move"></a>. Së treti, kush i paguan mobiliet e para: <a name="money-furniture"></a>. Nëse paratë tuaja nuk vijnë nga zyra { -jobcenter }, por nga zyra sociale (<span lang="de">Sozialamt</span>), pyetni atje.

## Kapitel Geld und Papiere

money-title = Paratë dhe dokumentet

money-intro = Qiradhënësit duan të dinë nëse mund ta paguani qiranë. Kur paratë tuaja nuk mjaftojnë, zyrat e shtetit mund t’ju ndihmojnë. Në këtë kapitull lexoni cilat dokumente ju duhen dhe për cilat ndihma mund të bëni kërkesë.

money-papers-title = Dosja juaj

money-papers-intro = Merrni këto dokumente me vete kur shkoni ta shihni banesën. Dorëzojini vetëm kur e doni vërtet banesën:

money-papers-income = Dëshmi për të ardhurat tuaja në muajt e fundit, për shembull fletëpagesa ose një vendim nga një zyrë e shtetit (<span lang="de">Bescheid</span>)

money-papers-schufa = një informacion nga firma { -schufa }

money-papers-wbs = vërtetimi { -wbs }, nëse e keni

money-papers-rent = nëse është e mundur: një vërtetim se qiranë e vjetër e keni paguar gjithmonë

money-schufa-title = Cili informacion nga firma { -schufa }?

money-schufa = Firma { -schufa } mbledh të dhëna për të ditur nëse njerëzit i paguajnë faturat. Ka dy dokumente. <strong><span lang="de">Datenkopie</span></strong> është falas dhe vetëm për ju. <strong><span lang="de">BonitätsAuskunft</span></strong> kushton para dhe është menduar për qiradhënësit. Mos ia jepni askujt dokumentin <span lang="de">Datenkopie</span>: aty ka shumë të dhëna private.

money-wbs-title = { -wbs }

money-wbs-what = Disa banesa shteti i ka ndihmuar me para. Ato quhen banesa të subvencionuara dhe shpesh janë më të lira. Për këto banesa ju duhet një vërtetim. Ai quhet { -wbs }, shkurt { -wbs-short }. Ju e merrni nëse të ardhurat tuaja janë nën një kufi. Gjithashtu duhet të banoni në Gjermani në mënyrë të ligjshme dhe për një kohë më të gjatë. Pyetni administratën e qytetit nëse kjo vlen për ju.

money-wbs-valid =
    Në vërtetimin { -wbs-short } shkruhet sa e madhe mund të jetë banesa. Ai vlen { $wbs-years ->
        [one] { $wbs-years } vit
       *[other] { $wbs-years } vjet
    } në landin Renania Veriore-Vestfali (<span lang="de">Nordrhein-Westfalen</span>). Nëse koha mbaron së shpejti, bëni kërkesë me kohë për një vërtetim të ri. Qyteti i { -city(case: "gen") } nuk ndërmjetëson më banesa. Pra, banesën e kërkoni vetë. Por qyteti ju këshillon për këtë. Këshillimin e bën { -housing-office } (zyra për banesa): <a name="card-housing-office"></a>.

money-wbs-valid-note = { $wbs-law }. Ky është ligji i Renanisë Veriore-Vestfali për banesat e subvencionuara.

money-wbs-qr = Këtu Qyteti i { -city(case: "gen") } informon për vërtetimin { -wbs-short } dhe për këshillimin.

money-wohngeld-title = { -wohngeld }

money-wohngeld =
    { -wohngeld } është një ndihmë për qiranë për njerëz me të ardhura të ulëta. Duhet të bëni kërkesë. Ndihma fillon me muajin në të cilin bëni kërkesën. Prandaj mos prisni. Zakonisht zyra e miraton me shkrim për { $wohngeld-months ->
        [one] { $wohngeld-months } muaj
       *[other] { $wohngeld-months } muaj
    }. Pastaj bëni një kërkesë të re. Nëse merrni { -grundsicherungsgeld } (ndihmë bazë për jetesën), nuk ka { -wohngeld }. Nëse pas kërkesës mungojnë dokumente, dërgojini ato shpejt.

money-wohngeld-note = { $wohngeld-law }. Ky është ligji për ndihmën për qiranë (<span lang="de">Wohngeldgesetz</span>).

money-jobcenter-title = Qiraja nga zyra { -jobcenter }

money-jobcenter = Zyra { -jobcenter } paguan { -grundsicherungsgeld }. Këto janë para për jetesën. Më parë ato quheshin «<span lang="de">Bürgergeld</span>». Aty hyjnë edhe para për një banesë «të përshtatshme» (<span lang="de">angemessen</span>). Kjo do të thotë: banesa nuk lejohet të jetë tepër e shtrenjtë. Kufirin jua thotë zyra { -jobcenter }. Pyetni gjithmonë për shumat që vlejnë tani. Nëse dëshironi, zyra ia paguan qiranë drejtpërdrejt qiradhënësit.

money-jobcenter-move-title = Si të shpërnguleni me premtimin me shkrim (<span lang="de">Zusicherung</span>)

money-jobcenter-step-ask = { -zusicherung(case: "capital") } ({ -zusicherung(form: "de") }) do të thotë: zyra { -jobcenter } premton me shkrim se paguan. Kërkojeni <strong>para se</strong> të nënshkruani. Përgjegjëse është zyra { -jobcenter } në vendin ku do të shpërnguleni. Dorëzojeni atje ofertën me të gjitha shpenzimet.

money-jobcenter-step-deposit = Atje bëni kërkesë edhe për { -kaution(case: "acc") } (<span lang="de">Kaution</span>) ose për pjesët në një kooperativë. Edhe për këtë ju duhet më parë premtimi me shkrim. Këto para zakonisht janë hua (<span lang="de">Darlehen</span>). Kjo do të thotë: ju i ktheni ato.

money-jobcenter-step-costs = Për shpenzimet e shpërnguljes bëni kërkesë te zyra { -jobcenter } që është përgjegjëse për ju <strong>deri në shpërngulje</strong>. Edhe këtu vlen: së pari premtimi me shkrim, pastaj shpërngulja.

money-jobcenter-step-sign = Nënshkruajeni kontratën e qirasë <strong>vetëm pas</strong> premtimit me shkrim. Pa këtë premtim ndoshta duhet ta paguani vetë një pjesë të shpenzimeve.

money-jobcenter-young = Nëse jeni nën { $benefit-age } vjeç, pas një shpërnguljeje merrni para për banesën vetëm me premtimin me shkrim. Nëse shpërnguleni brenda { -city(case: "gen") } pa qenë e nevojshme, zyra { -jobcenter } paguan më së shumti aq sa deri tani. Edhe atëherë vlen: bisedoni me zyrën para shpërnguljes, jo pas saj.

money-jobcenter-limit =
    Për banesën ku banoni tashmë ka një kohë mbrojtjeje. Në letër ajo quhet «<span lang="de">Karenzzeit</span>». Ajo fillon me muajin e parë në të cilin merrni { -grundsicherungsgeld }. Ajo zgjat { $benefit-protected-years ->
        [one] { $benefit-protected-years } vit
       *[other] { $benefit-protected-years } vjet
    }. Në këtë kohë zyra { -jobcenter } paguan qiranë e vërtetë, por me një kufi të sipërm. Ky kufi është { $benefit-limit-factor } herë sa kufiri normal. Për familjet me fëmijë mund të jetë më shumë. Për ngrohjen koha e mbrojtjes nuk vlen. Pastaj zyra { -jobcenter } e paguan një qira tepër të lartë zakonisht edhe më së shumti { $benefit-after-months ->
        [one] { $benefit-after-months } muaj
       *[other] { $benefit-after-months } muaj
    }.

money-jobcenter-limit-new = Për një banesë <strong>të re</strong> vlen: më shumë se kufirin normal, zyra { -jobcenter } e paguan vetëm nëse e ka premtuar më parë me shkrim. Një qytet mund të caktojë edhe një kufi për çdo metër katror. Nëse qiraja është më e lartë se sa lejon rregulli { -mietpreisbremse } (kufizimi i qirasë), ajo nuk konsiderohet e përshtatshme. Atëherë zyra { -jobcenter } duhet t’ju kërkojë që të ankoheni te qiradhënësi për qiranë. Çfarë është kjo, e lexoni këtu: <a name="rent-brake"></a>.

money-jobcenter-limit-note = { $benefit-law }. Ky është Kodi Social, Libri i Dytë (<span lang="de">Sozialgesetzbuch, Zweites Buch</span>).

money-jobcenter-sites =
    Zyra { -jobcenter } në { -city } planifikon të zhvendoset. Sipas planit, në mes të vitit { $jobcenter-move-year }, nga { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } vend
       *[other] { $jobcenter-sites-today } vende
    } do të bëhen vetëm { $jobcenter-sites-planned }: <span lang="de">{ $jobcenter-site-deutz }</span> dhe <span lang="de">{ $jobcenter-site-west }</span>. Cila adresë vlen për ju, shkruhet në letrën tuaj. Shikojeni atë para çdo takimi.

money-furniture-title = Shpërngulja dhe mobiliet e para

money-furniture = Për banesën e parë zyra { -jobcenter } mund të japë para për mobilie, sobë gatimi dhe pajisje të tjera. Kjo quhet { -erstausstattung } (pajisje e parë e banesës). Për këtë bëni një kërkesë të veçantë. Bëjeni <strong>para</strong> blerjes dhe shkruani një listë. Ndonjëherë në vend të parave merrni kuponë ose sende. Edhe kush përndryshe nuk merr para nga zyra { -jobcenter }, mund të pyesë, nëse të ardhurat janë të ulëta.

money-furniture-move = Zyra { -jobcenter } mund t’i paguajë edhe shpenzimet e shpërnguljes. Për këtë shpërngulja duhet të jetë e nevojshme. Më parë ju duhet { -zusicherung }: <a name="money-jobcenter-move"></a>. Kërkoni oferta para se të porosisni dikë.

money-furniture-note = { $furniture-law }.

money-jobcenter-find = Cila zyrë { -jobcenter } është përgjegjëse për ju dhe si ta gjeni, e lexoni këtu: <a name="help-offices"></a>.

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

viewing-check-costs = E di sa janë qiraja pa shpenzime ({ -kaltmiete }), { -nebenkosten } (<span lang="de">Nebenkosten</span>) dhe { -kaution } (<span lang="de">Kaution</span>). E di edhe sa kushtoi ngrohja vitin e kaluar.

viewing-check-included = E di nëse kuzhina, bodrumi dhe vendi i parkimit hyjnë në çmim. E di edhe nga kur është e lirë banesa.

viewing-known-defects = Disa defekte (<span lang="de">Mängel</span>) i dini që para nënshkrimit. Për shkak të këtyre defekteve, më vonë zakonisht nuk mund të paguani më pak qira. Prandaj kërkoni që në kontratën e qirasë të shkruhet çfarë riparon qiradhënësi dhe deri kur. Nënshkruani vetëm pas kësaj ({ $known-defects-law }).

viewing-questions-title = Çfarë lejohet t’ju pyesin qiradhënësit

viewing-questions-first = Gjatë vizitës jepni vetëm emrin dhe kontaktin. Për banesat e subvencionuara tregoni edhe vërtetimin { -wbs-short }. Nuk keni nevojë të dorëzoni kopje të letërnjoftimit. Fletëpagesat i merrni me vete. Por i dorëzoni vetëm kur e doni vërtet banesën.

viewing-questions-first-note = Autoritetet për mbrojtjen e të dhënave personale kanë shkruar për këtë një «<span lang="de">Orientierungshilfe</span>». Ky është një shpjegim me një model formulari, me datën { $questions-guidance }. E gjeni këtu: { $questions-page }.

viewing-questions-form = Shumë qiradhënës ju japin një formular. Ai quhet { -selbstauskunft } (formular me të dhëna për veten). Gjatë vizitës nuk keni ende detyrim ta plotësoni të tërin. Nëse nuk jeni të sigurt për një pyetje, pyetni një zyrë këshillimi para se të përgjigjeni.

viewing-fair-title = Nëse ju trajtojnë më keq

viewing-fair =
    Kur kërkoni banesë, askush nuk ka të drejtë t’ju trajtojë më keq për shkak të prejardhjes ose të ngjyrës së lëkurës. Kjo vlen për shembull kur ju refuzojnë vetëm për shkak të emrit tuaj. Ka pak përjashtime. Një përjashtim mund të jetë ky: qiradhënësi banon vetë në të njëjtin truall. Edhe gjinia, feja, aftësia e kufizuar, mosha dhe identiteti seksual shpesh nuk janë arsye e lejuar. Kjo mbrojtje zakonisht vlen vetëm kur qiradhënësi jep me qira më shumë se { $fairness-flats ->
        [one] { $fairness-flats } banesë
       *[other] { $fairness-flats } banesa
    }.

viewing-fair-note = { $fairness-law }. Ky është ligji i përgjithshëm për trajtimin e barabartë (<span lang="de">Allgemeines Gleichbehandlungsgesetz</span>).

viewing-fair-deadline =
    Në raste të tilla ndonjëherë keni të drejtë të merrni para. Këto para duhet t’ia kërkoni qiradhënësit brenda { $discrimination-months ->
        [one] { $discrimination-months } muaji
       *[other] { $discrimination-months } muajsh
    }, më së miri me shkrim. Numërojeni kohën nga dita kur ka ndodhur. Atëherë jeni të sigurt. Prandaj kërkoni ndihmë shpejt te zyra { -antidiskriminierungsbuero } (zyra kundër diskriminimit). Këshillimi është falas: <a name="card-adb"></a>. Aty mund edhe vetëm të flisni për atë që ka ndodhur.

viewing-proof = Shkruani menjëherë çfarë ka ndodhur: ditën, orën, emrat, fjalët e sakta. Shënoni edhe kush ishte i pranishëm. Ruani njoftimet dhe mesazhet. Ndonjëherë një person me emër gjerman merr ftesë, e ju jo. Edhe kjo mund të jetë një shenjë.

## Kapitel Mietvertrag

lease-title = Kontrata e qirasë

lease-intro = Kontrata e qirasë rregullon çfarë paguani dhe çfarë ju lejohet. Lexojeni të gjithën. Mos nënshkruani nën presion. Kërkoni kohë ose merreni tekstin me vete te një këshilltar. Pyetni për çdo fjalë që nuk e kuptoni. Kërkoni një kopje me të gjitha nënshkrimet dhe ruajeni mirë.

lease-content-title = Çfarë është mirë të shkruhet në kontratë

lease-content-flat = Emrat e të gjithë qiramarrësve dhe të qiradhënësit, adresa, kati dhe madhësia e banesës. Kush nënshkruan, duhet edhe të paguajë.

lease-content-rent = Qiraja { -kaltmiete }, { -nebenkosten } (<span lang="de">Nebenkosten</span>) dhe { -kaution } (<span lang="de">Kaution</span>), secila e shënuar si shumë në euro. Nëse mungon diçka, pyetni.

lease-content-start = Dita e hyrjes në banesë. Nëse në kontratë shkruhet edhe një datë mbarimi, kërkoni që dikush ta kontrollojë këtë. Para kësaj date zakonisht nuk mund ta shkëputni kontratën me afatin normal. E njëjta gjë vlen te një { -kuendigungsverzicht } ({ -kuendigungsverzicht(form: "de") }): atëherë zakonisht për njëfarë kohe nuk mund ta shkëputni kontratën.

lease-content-promises = Gjithçka që ju kanë premtuar, për shembull një dysheme e re. Çfarë është thënë vetëm me gojë, më vonë vështirë mund të provohet.

lease-content-pets = Nëse lejohen kafshë shtëpiake. Pyetni më parë, edhe kur në kontratë nuk shkruhet asgjë.

lease-kinds-title = Me kohë të caktuar, e mobiluar, <span lang="de">WG</span>

lease-kinds = Disa kontrata janë ndryshe. Lexojini me kujdes të veçantë.

lease-kind-fixed = <strong>Me kohë të caktuar (<span lang="de">befristet</span>):</strong> në kontratë shkruhet një ditë e fundit. Kjo kontratë quhet edhe { -zeitmietvertrag }. Për këtë qiradhënësit i duhet një arsye nga ligji. Një shembull: ai do të banojë vetë aty më vonë. Këtë arsye duhet t’jua tregojë me shkrim në kohën e nënshkrimit. Përndryshe kontrata është me kohë të pacaktuar (<span lang="de">unbefristet</span>) ({ $fixed-term-law }).

lease-kind-waiver = <strong>{ -kuendigungsverzicht(case: "capital") } ({ -kuendigungsverzicht(form: "de") }):</strong> për njëfarë kohe nuk mund ta shkëputni kontratën, edhe nëse gjeni një banesë tjetër. Nënshkruajeni këtë vetëm nëse do të qëndroni me siguri aq gjatë.

lease-kind-short = <strong>Vetëm për një kohë të shkurtër:</strong> ndonjëherë dikush e jep banesën vetëm «përkohësisht» (<span lang="de">vorübergehend</span>), për shembull ndërsa vetë është larg (<span lang="de">Zwischenmiete</span>). Atëherë shpesh nuk ka mbrojtje nga { -kuendigung } ({ -kuendigung(form: "de") }). Atëherë shpesh nuk vlen as rregulli { -mietpreisbremse } (kufizimi i qirasë) ({ $exempt-law }). Pyetni pse kontrata është kaq e shkurtër.

lease-kind-furnished = <strong>E mobiluar (<span lang="de">möbliert</span>):</strong> banesa ka tashmë mobilie. Kërkoni që në kontratë të shkruhet një listë e mobilieve. Pyetni sa kushtojnë mobiliet. Nëse dhoma ndodhet në banesën e qiradhënësit, shpesh keni më pak mbrojtje: <a name="notice-landlord"></a>.

lease-kind-shared = <strong><span lang="de">WG</span>:</strong> disa njerëz ndajnë një banesë. Pyetni me kë e bëni kontratën. Nëse nënshkruani bashkë me të tjerë, ndoshta duhet ta paguani të gjithë qiranë. Atëherë edhe kontratën mund ta shkëputni vetëm bashkë. Nëse një «<span lang="de">Hauptmieter*in</span>» (qiramarrësi kryesor) ju jep një dhomë me qira, kjo quhet { -untermiete } ({ -untermiete(form: "de") }). Kërkoni t’ju tregojnë se qiradhënësi është dakord.

lease-painting-title = Kush duhet ta lyejë banesën?

lease-painting = Lyerja dhe vendosja e letrave të murit në kontratë shpesh quhen { -schoenheitsreparaturen(form: "de") } ({ -schoenheitsreparaturen }). Kjo është detyrë e qiradhënësit, përveç kur kontrata jua kalon juve në mënyrë të vlefshme. Nëse banesa nuk ishte e rinovuar kur hytë, zakonisht nuk keni detyrim të lyeni. Edhe afatet fikse pa përjashtim janë të pavlefshme. Para se të blini bojë, kërkoni që dikush ta kontrollojë kontratën.

lease-painting-note = { $painting-law } dhe vendime të gjykatës { -bundesgerichtshof } (Gjykata Federale), për shembull VIII ZR 185/14. Kjo është gjykata më e lartë gjermane për të drejtën e qirasë.

lease-sublet-title = Kur merrni njerëz të tjerë në banesë

lease-family = Bashkëshorti ose bashkëshortja dhe fëmijët tuaj kanë të drejtë të vijnë të banojnë te ju. Për këtë nuk ju duhet leje. Por tregojani qiradhënësit më parë, më së miri me shkrim. Edhe vizitorë lejohet të keni pa pyetur.

lease-sublet = Nëse doni ta jepni banesën ose një dhomë me qira dikujt tjetër, ju duhet gjithmonë leja që më parë. Kjo quhet dhënie me nënqira. Për një <strong>pjesë</strong> të banesës shpesh keni të drejtë ta merrni këtë leje. Për këtë ju duhet një arsye e mirë, që ka lindur vetëm pas fillimit të kontratës ({ $sublet-law }). Shkruajini qiradhënësit cilin person doni ta merrni në banesë dhe pse. Prisni përgjigjen.

lease-brake-title = A është qiraja tepër e lartë?

lease-brake = Në { -city } vlen rregulli { -mietpreisbremse } (kufizimi i qirasë). Në një kontratë të re, qiraja lejohet të jetë më së shumti { $brake-percent } mbi qiranë e zakonshme në vend (<span lang="de">ortsübliche Vergleichsmiete</span>). Kjo është qiraja e zakonshme këtu për banesa të ngjashme. { -mietspiegel } është një listë me të cilën mund ta vlerësoni këtë qira. Në { -city } listën e merrni këtu: { $immobilienboerse-name }, telefoni { $immobilienboerse-phone }. Shikoni aty sipas madhësisë, vendit dhe moshës së banesës. Një zyrë këshillimi ju ndihmon për llogaritjen.

lease-brake-note = { $brake-law }. Që kufizimi vlen në { -city }, shkruhet në një rregullore (<span lang="de">Verordnung</span>). Ky është një rregull i qeverisë së landit. Rregullorja vlen që nga data { $brake-since }, kufizimi deri më { $brake-until } (gjendja e këtij informacioni: { $ordinance-as-of }). Lista { -mietspiegel } e Këlnit mban datën { $mietspiegel-issue }. Në ligj një listë e tillë quhet «<span lang="de">einfacher Mietspiegel</span>» (listë e thjeshtë).

lease-brake-exceptions = Ka përjashtime. Më i shpeshti është ky: qiramarrësi para jush ka paguar tashmë më shumë. Atëherë qiraja zakonisht lejohet të jetë po aq e lartë edhe për ju. Kufizimi nuk vlen as për ndërtesat e reja që për herë të parë u përdorën dhe u dhanë me qira vetëm pas datës { $brake-new-building }. Ai nuk vlen as për dhënien e parë me qira pas një modernizimi të gjerë ({ -modernisierung(form: "de") }). Kjo do të thotë: banesa u bë shumë më e mirë. Zakonisht qiradhënësi duhet t’ju informojë për një përjashtim para nënshkrimit. Nëse nuk e ka bërë këtë, në fillim nuk ka të drejtë të mbështetet te përjashtimi. Atëherë kufizimi vlen megjithatë.

lease-brake-complain-title = Si të mbroheni

lease-brake-complain =
    Shkruajini qiradhënësit se qiraja është tepër e lartë. Kjo ankesë quhet { -ruege }. Mjafton një e-mail. Mos prisni gjatë. Paratë që keni paguar tepër mund t’i kërkoni mbrapsht që nga dita e parë, nëse plotësohen dy kushte. Së pari: ankesa { -ruege } mbërrin në { $complaint-months ->
        [one] { $complaint-months } muajin e parë
       *[other] { $complaint-months } muajt e parë
    } pas fillimit të kontratës së qirasë. Së dyti: ankesa { -ruege } mbërrin <strong>para se</strong> të mbarojë kontrata e qirasë. Nëse ankesa { -ruege } mbërrin më vonë, mund të kërkoni mbrapsht vetëm paratë që i paguani tepër pas saj. Nëse ajo mbërrin vetëm pas mbarimit të kontratës, nuk merrni asgjë mbrapsht ({ $complaint-law }).

lease-brake-letter = Nëse qiradhënësi ju ka përmendur një përjashtim para kontratës, kërkoni këshillë. Pastaj në ankesën { -ruege } përgjigjuni pikërisht për këtë përjashtim. Nëse nuk e bëni këtë, ankesa { -ruege } zakonisht nuk ndihmon. Një letër e gjeni këtu: <a name="letters"></a>. Nëse askush nuk ju ka përmendur ndonjë përjashtim, hiqni me vizë në letër fjalinë me «<span lang="de">Auskunft</span>» (informacion). Mbani një kopje dhe një provë se letra ka mbërritur.

## Kapitel Kaution und Makler

deposit-title = Depozita dhe ndërmjetësi

deposit-intro = { -kaution(case: "capital") } (<span lang="de">Kaution</span>) është një shumë parash që jepet si garanci. Qiradhënësi e ruan për sa kohë banoni aty. Pasi të dilni nga banesa, e merrni mbrapsht, nëse nuk ka mbetur asgjë pa paguar. Paguani vetëm nëse merrni një vërtetim pagese.

deposit-limit =
    { -kaution(case: "capital") } lejohet të jetë më së shumti { $deposit-months ->
        [one] { $deposit-months } qira mujore
       *[other] { $deposit-months } qira mujore
    }. Këtu llogaritet qiraja pa { -nebenkosten(case: "indef") } (<span lang="de">Nebenkosten</span>). Një shembull: qiraja { -kaltmiete } është { $example-cold-rent }. Atëherë { -kaution } lejohet të jetë më së shumti { $example-deposit }.

deposit-limit-note = { $deposit-law }.

deposit-parts =
    { $deposit-parts ->
        [1] { -kaution(case: "acc-capital") } e paguani përnjëherë.
       *[other] Keni të drejtë ta paguani { -kaution(case: "acc") } në { $deposit-parts } pjesë të barabarta, çdo muaj një pjesë.
    } Pagesa e parë duhet bërë vetëm kur fillon kontrata e qirasë, jo qysh kur e nënshkruani. Më së miri paguani me transfertë bankare. Atëherë keni një provë.

deposit-safe = Qiradhënësi duhet t’i vendosë paratë tuaja veçmas, jo bashkë me paratë e veta. Kamata (interesi) ju takon juve. Në konviktet e studentëve nuk është e detyrueshme të ketë kamatë. Pyetni se ku janë paratë tuaja. Ndonjëherë në vend të parave është e mundur edhe një { -buergschaft } ({ -buergschaft(form: "de") }). Atëherë për shembull një bankë premton të paguajë për ju.

deposit-not-rent = Paguajeni qiranë edhe në muajt e fundit. Mos e zbritni vetë { -kaution(case: "acc") } nga qiraja. Përndryshe krijohen borxhe qiraje.

deposit-back = Kur i merrni paratë mbrapsht, e lexoni këtu: <a name="moving-out-deposit"></a>. Nëse merrni para nga zyra { -jobcenter }, pyetni për një hua para se të nënshkruani: <a name="money-jobcenter-move"></a>.

deposit-broker-title = Kush e paguan ndërmjetësin?

deposit-broker = Ndërmjetësit (<span lang="de">Makler</span>) gjejnë banesa për të tjerët. Zakonisht paguan ai që e ka porositur ndërmjetësin. Shpesh ky është qiradhënësi. Ju paguani vetëm kur plotësohen të dyja këto:

deposit-broker-order = Kërkimin e keni porositur vetë, dhe këtë në formë teksti (<span lang="de">Textform</span>), për shembull me e-mail. Nuk mjafton ta keni thënë vetëm në telefon.

deposit-broker-only = Ndërmjetësi e ka kërkuar banesën vetëm për ju dhe nuk e ka njohur që më parë.

deposit-broker-warning = Mos bëni asnjë parapagim: parapagimi është i ndaluar. Për banesat e subvencionuara ndërmjetësit nuk kanë të drejtë t’ju kërkojnë fare para. Mos paguani asgjë as për ta parë banesën.

deposit-broker-cap =
    Nëse duhet të paguani, këto para quhen { -provision } ({ -provision(form: "de") }). Shuma lejohet të jetë më së shumti { $broker-cap-months ->
        [one] { $broker-cap-months } qira mujore
       *[other] { $broker-cap-months } qira mujore
    } pa { -nebenkosten(case: "indef") }. Kësaj i shtohet tatimi mbi vlerën e shtuar (<span lang="de">Mehrwertsteuer</span>) ({ $broker-cap-law }).

deposit-takeover = Ndonjëherë ju kërkohet të blini një kuzhinë ose mobilie që mbeten në banesë. Këto para quhen { -abloese } (pagesë për gjërat që mbeten në banesë). Nuk keni detyrim të paguani shumë më tepër se sa vlejnë gjërat. Askush nuk ka të drejtë të kërkojë para nga ju vetëm pse dikush del nga banesa. Një përjashtim janë shpenzimet e shpërnguljes me dëshmi ({ $takeover-law }).

deposit-broker-note = { $broker-law }. Ky ligj rregullon se si ndërmjetësohen banesat.

## Kapitel Einzug

moving-in-title = Shpërngulja në banesë

moving-in-intro = E keni çelësin. Urime! Tani duhet të kryeni shpejt disa gjëra. Kërkoni që emri juaj të vendoset edhe te zilja dhe te kutia postare. Përndryshe posta nuk mbërrin.

moving-in-record-title = Dorëzimi i banesës

moving-in-record = Kaloni me qiradhënësin nëpër të gjitha dhomat. Shkruani së bashku në çfarë gjendjeje është banesa. Ky dokument quhet { -uebergabeprotokoll } (<span lang="de">Übergabeprotokoll</span>). Ai ju mbron kur të dilni nga banesa. Nënshkruani vetëm atë që është e vërtetë. Bëjeni dorëzimin me dritën e ditës dhe merrni me vete një dëshmitar.

moving-in-reservation = Nëse e dini një defekt dhe e merrni banesën në dorëzim pa { -vorbehalt(case: "indef") } ({ -vorbehalt(form: "de") }), humbni të drejta. Atëherë nuk keni të drejtë të paguani më pak qira për shkak të këtij defekti. Për të nuk merrni as dëmshpërblim (<span lang="de">Schadenersatz</span>). Për çdo defekt shkruani në procesverbal deri kur e riparon qiradhënësi. Shkruani aty edhe këtë fjali: «<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>» (I ruaj të drejtat e mia për shkak të këtyre defekteve.) Ndonjëherë qiradhënësi nuk e pranon këtë. Atëherë jepini atij një fletë të veçantë, ende gjatë dorëzimit. Në fletë janë defektet dhe kjo fjali. Dëshmitari juaj duhet të jetë i pranishëm ({ $known-defects-law }).

moving-in-reservation-known = Kjo fjali zakonisht <strong>nuk</strong> ndihmon për defektet që i dinit që para se të nënshkruanit kontratën e qirasë. Megjithatë, qiradhënësi zakonisht duhet t’i riparojë këto defekte.

moving-in-check-title = Lista e kontrollit për { -uebergabeprotokoll(case: "acc") }

moving-in-check-damage = Të gjitha dëmet janë shënuar në procesverbal, edhe gërvishtjet e vogla. Nga të gjitha dhomat ka fotografi.

moving-in-check-meters = Janë shënuar shifrat e matësve për rrymën, gazin, ujin dhe ngrohjen.

moving-in-check-keys = Numri i çelësave është shënuar në procesverbal.

moving-in-check-works = I kam provuar ngrohjen, sobën e gatimit, ujin dhe dritaret. Çfarë nuk punon, është shënuar në procesverbal.

moving-in-check-reservation = Për çdo defekt është shënuar në procesverbal deri kur do të riparohet. Aty është shënuar edhe rezerva ime (<span lang="de">Vorbehalt</span>).

moving-in-check-copy = Të gjithë kanë nënshkruar. Unë kam një kopje.

moving-in-numbers = Kërkoni një numër telefoni për raste urgjente, për shembull për ngrohjen, ujin dhe ashensorin. Shënojeni. Nëse humbni një çelës, tregojani menjëherë qiradhënësit.

moving-in-insurance = Një «<span lang="de">Haftpflichtversicherung</span>» (sigurim i përgjegjësisë) mund të paguajë nëse pa dashje dëmtoni diçka që është e të tjerëve. Pyetni një zyrë këshillimi nëse ky sigurim ka kuptim për ju.

moving-in-picture = Fotografojeni çdo matës ashtu që të lexohen të gjitha shifrat.
    .alt = Një dorë mban një telefon para një matësi në mur. Në telefon duket matësi. Anash varet një fletë me një listë dhe me shenja të vëna.

moving-in-register-title = Regjistrimi i adresës

moving-in-register =
    Regjistrohuni brenda { $register-weeks ->
        [one] { $register-weeks } jave
       *[other] { $register-weeks } javësh
    } pasi të hyni në banesë. Kjo bëhet në një zyrë { -kundenzentrum } të qytetit, në disa ditë vetëm me takim të caktuar: <a name="card-kundenzentrum"></a>. Merrni me vete letërnjoftimet ose pasaportat e të gjithëve që hyjnë në banesë. Nëse regjistroheni tepër vonë, mund të ketë gjobë deri në { $register-fine }.

moving-in-register-note = { $register-law }. Ky është ligji federal për regjistrimin e banimit (<span lang="de">Bundesmeldegesetz</span>).

moving-in-confirmation = Për këtë ju duhet dokumenti { -wohnungsgeberbestaetigung }. Me këtë dokument qiradhënësi vërteton se keni hyrë në banesë. Kontrata e qirasë nuk mjafton. Qiradhënësi duhet t’jua japë brenda të njëjtit afat. Nëse nuk e merrni, tregojeni menjëherë në zyrën { -kundenzentrum }.

moving-in-sham = Regjistrohuni vetëm atje ku banoni vërtet. Mos lejoni as që adresën tuaj ta përdorë dikush që nuk banon te ju. Kush e jep adresën e vet për këtë, ndoshta duhet të paguajë një gjobë deri në { $sham-address-fine }.

moving-in-power-title = Rryma elektrike dhe { -rundfunkbeitrag }

moving-in-power = Nëse përdorni rrymë pa pasur vetë një kontratë, ju furnizon { -grundversorger } ({ -grundversorger(form: "de") }). Kështu quhet firma që duhet t’i furnizojë të gjitha familjet. Edhe kështu lind një kontratë. Ajo quhet «<span lang="de">Grundversorgung</span>» dhe nuk mbaron vetvetiu. Pyetni qiradhënësin cila firmë është kjo. Lajmërohuni atje me shifrat që tregon matësi juaj. Pyetni edhe kush e furnizon gazin, nëse vetë ngrohni ose gatuani me gaz. Pastaj krahasoni ofertat. Para se ta ndërroni firmën, shikoni çmimin, kohëzgjatjen dhe afatin për shkëputjen e kontratës.

moving-in-power-note =
    { $power-law }. Që nga data { $supplier-switch-since } kalimi teknik te një firmë tjetër zgjat { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } orë
       *[other] { $supplier-switch-hours } orë
    } në ditët e punës. Një «<span lang="de">Ersatzversorgung</span>» (furnizim zëvendësues) është diçka tjetër nga <span lang="de">Grundversorgung</span>. Ajo zgjat më së shumti { $substitute-supply-months ->
        [one] { $substitute-supply-months } muaj
       *[other] { $substitute-supply-months } muaj
    }.

moving-in-broadcasting = Për radion dhe televizionin ka një tarifë që quhet { -rundfunkbeitrag }. Deri më { $broadcasting-fee-until } (përfshirë këtë ditë) ajo është { $broadcasting-fee } në muaj, pra { $broadcasting-fee-quarter } për çdo tremujor. Pas kësaj shuma mund të ndryshojë. Letrat për tarifën vijnë nga «<span lang="de">Beitragsservice</span>» (zyra që e mbledh tarifën). Nëse për banesën tuaj ende nuk paguan askush, regjistrojeni banesën aty: <a name="broadcasting-page"></a>. Tarifa { -rundfunkbeitrag } llogaritet për banesë, jo për person. Nëse merrni ndihma të caktuara nga zyrat e shtetit, nuk keni detyrim të paguani. Për këtë bëni një kërkesë. Nëse banoni bashkë me të tjerë, merruni vesh kush paguan dhe ndajini shpenzimet.

moving-in-cutoff-title = Kur duan t’jua ndërpresin rrymën ose gazin

moving-in-cutoff = Nëse nuk e paguani rrymën ose gazin, firma mund t’ju paralajmërojë për { -sperrung }. Kjo do të thotë: ajo ka ndërmend t’jua ndërpresë rrymën ose gazin. Këtë duhet t’jua shkruajë më parë. Mos prisni derisa të ndodhë ndërprerja.

moving-in-cutoff-call = Telefononi firmën dhe pyetni për pagesë me këste. { -grundversorger(case: "capital") } duhet t’jua ofrojë këtë, nëse e kërkoni pas paralajmërimit. Në letër kjo quhet «<span lang="de">Abwendungsvereinbarung</span>» (marrëveshje që e shmang ndërprerjen). Pastaj paguani në kohë këstet dhe të gjitha faturat e reja.

moving-in-cutoff-office = Pyetni menjëherë zyrën { -jobcenter } ose zyrën sociale (<span lang="de">Sozialamt</span>). Ndonjëherë ato i marrin përsipër borxhet për rrymën ose gazin, zakonisht si hua.

moving-in-cutoff-health = Shkruajini firmës nëse { -sperrung } (ndërprerja) do të ishte e rrezikshme për dikë te ju. Shembuj janë një fëmijë i sëmurë ose një pajisje që dikujt i duhet për të jetuar. Atëherë firma shpesh nuk lejohet ta bëjë ndërprerjen. Bashkëngjitni një dëshmi.

moving-in-cutoff-note = { $cutoff-law }.

## Kapitel Miete und Nebenkosten

costs-title = Qiraja dhe shpenzimet shtesë

costs-intro = Çdo muaj paguani qiranë dhe një pjesë të shpenzimeve për ndërtesën. Një herë në vit bëhet llogaria. Kush e kupton llogarinë ({ -abrechnung(form: "de") }), mund të gjejë gabime dhe të kursejë para.

costs-words = { -kaltmiete } është qiraja vetëm për banesën. Kësaj i shtohen { -nebenkosten } (<span lang="de">Nebenkosten</span>), për shembull për ujin, mbeturinat dhe zakonisht edhe për ngrohjen. Në kontratë dhe në ligj ato quhen «<span lang="de">Betriebskosten</span>». Të gjitha bashkë quhen { -warmmiete }. Lexoni me kujdes në kontratë nëse ngrohja është brenda { -nebenkosten(case: "gen") }. Ndonjëherë e paguani atë veçmas, për shembull kur keni një kontratë tuajën për gazin. Rryma zakonisht nuk hyn aty. Prandaj shikoni te çdo njoftim: a është çmimi <span lang="de">kalt</span> (pa shpenzime) apo <span lang="de">warm</span> (me shpenzime)?

costs-example = Një shembull me shuma të sajuara

costs-column-part = Çfarë paguani

costs-column-amount = Shuma në muaj

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(case: "capital") }: uji, mbeturinat, ndërtesa

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = { -nebenkosten(case: "capital") }: ngrohja dhe uji i ngrohtë

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Çfarë janë shpenzimet shtesë?

costs-who =
    { -nebenkosten(case: "capital") } i paguani vetëm kur kjo shkruhet në kontratë. { $cost-kinds ->
        [one] Ligji përmend { $cost-kinds } lloj.
       *[other] Ligji përmend { $cost-kinds } lloje.
    } Administrimi dhe riparimet nuk hyjnë aty. Nëse në llogarinë tuaj shkruhet diçka e tillë, pyetni.

costs-who-note = { $costs-law }. <span lang="de">BetrKV</span> është rregullorja për shpenzimet e ndërtesës (<span lang="de">Betriebskostenverordnung</span>).

costs-table = Kush paguan çfarë?

costs-column-cost = Shpenzimi

costs-column-payer = Kush paguan?

costs-row-heating = Ngrohja, uji i ngrohtë, uji, ujërat e zeza

costs-row-waste = Mbeturinat, pastrimi i rrugës, tatimi mbi pronën

costs-row-house = Ashensori, drita në korridor, kujdestari i ndërtesës, kopshti, pastrimi i ndërtesës, luftimi i dëmtuesve

costs-row-more = Oxhaku, sigurimi i ndërtesës, dhoma e larjes

costs-row-repairs = Riparimet në ndërtesë dhe administrimi

costs-payer-tenant = ju, kur kjo shkruhet në kontratë

costs-payer-landlord = qiradhënësi; përjashtimin e shihni më poshtë

costs-small-repairs-title = Riparime të vogla

costs-small-repairs = Në shumë kontrata ka një fjali për «<span lang="de">Kleinreparaturen</span>» (riparime të vogla). Sipas saj kërkohet që ju t’i paguani vetë riparimet e vogla, për shembull të një rubineti. Disa fjali të tilla nuk janë të vlefshme. Kërkoni që dikush ta kontrollojë fjalinë para se të paguani. Riparimet e tjera në ndërtesë i paguan qiradhënësi. Atë që e keni prishur vetë, zakonisht duhet ta paguani.

costs-statement-title = Llogaria vjetore

costs-statement =
    Zakonisht çdo muaj bëni një parapagim. Pas një viti qiradhënësi bën llogarinë. { -abrechnung(case: "capital") } duhet të jetë te ju brenda { $statement-months ->
        [one] { $statement-months } muaji
       *[other] { $statement-months } muajsh
    } pas mbarimit të vitit të llogarisë. Nëse ajo vjen tepër vonë, si rregull nuk keni detyrim të paguani asgjë shtesë. Ruajini të gjitha llogaritë vjetore.

costs-check =
    Kontrollojeni llogarinë. Keni të drejtë t’i shihni të gjitha dëshmitë e shpenzimeve, për shembull faturat e firmave. Një letër për këtë: <a name="letters"></a>. Nëse diçka është gabim, kundërshtoni brenda { $objection-months ->
        [one] { $objection-months } muaji
       *[other] { $objection-months } muajsh
    } pasi ta keni marrë llogarinë. Krahasoni me vitin e kaluar. Nëse shpenzimet janë rritur shumë, kërkoni një shpjegim.

costs-info-title = Ngrohja, CO₂ dhe televizioni

costs-info-heating = Nëse pajisjet tuaja lexohen nga larg, merrni çdo muaj shifrat për konsumin tuaj.

costs-info-carbon =
    Shpenzimet e CO₂ për naftën e ngrohjes dhe gazin i ndani me qiradhënësin. Nëse keni një kontratë tuajën për gazin, duhet ta kërkoni vetë pjesën e qiradhënësit. Shkruajini atij brenda { $carbon-months ->
        [one] { $carbon-months } muaji
       *[other] { $carbon-months } muajsh
    } pas faturës së firmës së gazit. Mjafton një e-mail ({ $carbon-law }).

costs-info-cable =
    Që nga data { $cable-since } shpenzimet për televizionin kabllor nuk lejohet të jenë më në llogarinë vjetore ({ $cable-law }). Ky është një gabim i shpeshtë. Nëse e keni televizionin ose internetin përmes qiradhënësit, pas { $cable-months ->
        [one] { $cable-months } muaji
       *[other] { $cable-months } muajsh
    } mund ta ndërprisni këtë shërbim te ai.

costs-overcharge = Nëse qiraja është më shumë se { $overcharge-percent } mbi qiranë e zakonshme në vend (<span lang="de">ortsübliche Vergleichsmiete</span>), kjo mund të jetë e ndaluar. Zyra { -wohnungsaufsicht } e qytetit i kontrollon falas rastet e tilla: <a name="card-housing-office"></a>.

## Kapitel Leben im Haus

living-title = Jeta në ndërtesë

living-intro = Në ndërtesë banojnë shumë njerëz. Një përshëndetje në shkallë është një fillim i mirë. Shpesh ka { -hausordnung(case: "indef") } (<span lang="de">Hausordnung</span>). Ato janë varur në korridor ose janë pjesë e kontratës. Lexojini një herë të gjitha rregullat. Shpesh bëhet fjalë për pastrimin, biçikletat, dhomën e larjes dhe qetësinë.

living-waste-title = Ndarja e mbeturinave

living-waste = Në { -city } koshat i dalloni nga ngjyra e kapakut. Pajisjet elektrike, bateritë dhe qelqi nuk hidhen në asnjërin nga këta kosha. Pyetni kujdestarin e ndërtesës ose ndërmarrjen e mbeturinave (<span lang="de">Abfallwirtschaftsbetriebe</span>) ku t’i dorëzoni: <a name="living-bulky"></a>. Ndajini mbeturinat me kujdes: kjo është mirë për mjedisin.

living-bins-picture = Katër kapakë, katër lloje mbeturinash: gri, blu, i verdhë dhe kafe.
    .alt = Katër kosha mbeturinash qëndrojnë pranë njëri-tjetrit. Kapaku i parë është gri, i dyti blu, i treti i verdhë, i katërti kafe.

living-bins-table = Çfarë hidhet në cilin kosh?

living-bins-column-lid = Kapaku

living-bins-column-in = Kjo hidhet këtu

living-bins-column-out = Kjo jo

living-bin-grey = Gri: mbeturinat e tjera

living-bin-grey-in = mbeturina të tjera, që nuk hidhen në asnjë kosh tjetër

living-bin-grey-out = qelq, bateri, pajisje elektrike

living-bin-blue = Blu: letra

living-bin-blue-in = letër dhe kuti kartoni

living-bin-blue-out = ambalazhe prej plastike ose metali

living-bin-yellow = I verdhë: { -wertstofftonne }

living-bin-yellow-in = ambalazhe dhe gjëra të tjera prej plastike ose metali

living-bin-yellow-out = pajisje elektrike, bateri, qelq, letër

living-bin-brown = Kafe: mbeturina bio

living-bin-brown-in = mbeturina bio nga kuzhina dhe kopshti

living-bin-brown-out = ambalazhe, plastikë

living-waste-rules = Mbeturinat në përditshmëri

living-waste-do-flat = Shtypini kutitë e kartonit, pastaj hidhini në koshin blu

living-waste-do-plan = Pyetni kur zbrazen koshat

living-waste-dont-beside = mbeturina të lëna pranë koshit

living-waste-dont-stairs = mobilie të lëna në korridor ose në bodrum

living-bulky = Gjërat e mëdha si mobiliet quhen <span lang="de">Sperrmüll</span>. Ndërmarrja <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, shkurt <span lang="de">AWB</span>, vjen dhe i merr kur e kërkoni. Ose i çoni vetë: { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street }; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. Gjendja e informacionit: { $bulky-as-of }, ju lutem kontrollojeni më parë: <a name="awb-page"></a>. Mos nxirrni asgjë në rrugë pa një datë të caktuar.

living-quiet-title = Qetësia

living-quiet = Nga ora { $quiet-from } deri në orën { $quiet-to } është qetësia e natës ({ $quiet-law }). Atëherë nuk lejohet t’i shqetësoni të tjerët. Edhe të dielave dhe në ditë festash vlen: mos bëni punë me zhurmë, për shembull mos shponi mure. Në { -hausordnung } mund të jetë caktuar edhe një qetësi e mesditës. Nëse doni të festoni, lajmërojini fqinjët më parë. Nëse diçka ju shqetëson juve, së pari bisedoni miqësisht me njëri-tjetrin.

living-quiet-note = <span lang="de">LImSchG</span> është ligji i landit kundër zhurmës dhe ndotjes (<span lang="de">Landes-Immissionsschutzgesetz</span>). Ai vlen për natën. Për të dielat dhe ditët e festave vlen një ligj tjetër i landit.

living-air-title = Ajrosja dhe ngrohja

living-air = Kur gatuani, bëni dush dhe flini, në ajër hyn ujë. Nëse ky ujë mbetet në mure të ftohta, mund të rritet myk. Prandaj: ajrosni dhe ngrohni. Kur ajrosni, uleni ngrohjen. Pastaj mbyllini përsëri dritaret.

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

living-mould-tip = Myku nuk është gjithmonë faji juaj. Ndonjëherë shkaku është ndërtesa. Mos e fshihni mykun dhe mos e lyeni përsipër. Njoftoni menjëherë për të: <a name="repairs"></a>. Bëni fotografi dhe shkruani si ajrosni dhe si ngrohni.

living-smoke-title = Detektorët e tymit

living-smoke = Detektorët e tymit shpëtojnë jetë. Ata duhet të jenë në dhomën e gjumit, në dhomën e fëmijëve dhe në korridoret nga ku iket në rast zjarri. Duhet t’i vendosë pronari i banesës. Kush banon aty, kujdeset që të punojnë. Ndonjëherë këtë e bën qiradhënësi. Pyetni. Mos hiqni kurrë një detektor tymi. Nëse ai lëshon vazhdimisht një tingull të shkurtër, zakonisht është shkarkuar bateria.

living-smoke-note = { $smoke-law }. Ky është ligji i ndërtimit për Renaninë Veriore-Vestfali (<span lang="de">Bauordnung</span>).

living-smoke-picture = Detektori i tymit varet në tavan. Me buton mund ta provoni.
    .alt = Një detektor tymi i rrumbullakët dhe i bardhë varet në tavanin e dhomës. Një dorë e shtyp butonin me një gisht. Harqe tregojnë tingullin e fortë.

living-changes-title = Ndryshime në banesë

living-changes = Nëse doni një impiant të vogël diellor në ballkon, pyetni më parë. Edhe për një ndryshim në banesë për shkak të aftësisë së kufizuar ju duhet leje. Zakonisht keni të drejtë ta merrni lejen ({ $changes-law }). Shkruani saktësisht çfarë doni të ndryshoni dhe bashkëngjitni një skicë.

## Kapitel Etwas ist kaputt

repairs-title = Diçka është prishur

repairs-intro = Ngrohja mbetet e ftohtë, uji pikon, muri është i lagur. Një gjë e tillë quhet { -mangel } ({ -mangel(form: "de") }). Qiradhënësi duhet ta mbajë banesën në rregull. Ju duhet të njoftoni menjëherë për çdo defekt. Sa më herët ta bëni, aq më mirë për të gjithë.

repairs-step-report = Bëni fotografi. Njoftoni menjëherë me shkrim për defektin. Një letër për këtë: <a name="letters"></a>. Edhe nëse keni telefonuar tashmë, dërgoni përveç kësaj një letër ose një e-mail.

repairs-step-deadline = Caktojini qiradhënësit një afat. Kjo do të thotë: tregoni një ditë deri kur duhet të ndreqet defekti. Nëse ngrohja është e ftohtë në dimër, tregoni një ditë shumë të afërt.

repairs-step-access = Lërini mjeshtrit të hyjnë në banesë, pasi të merreni vesh me ta. Pyetni më parë për emrin, firmën dhe orën.

repairs-step-help = Nëse nuk ndodh asgjë, kërkoni këshillë te shoqata e qiramarrësve ({ -mieterverein }): <a name="card-mieterverein"></a>. Merrni me vete fotografitë, letrat dhe kontratën e qirasë.

repairs-late = Nëse nuk njoftoni për një defekt, kjo mund t’ju kushtojë shtrenjtë. Ndoshta atëherë duhet ta paguani dëmin. Mund ta humbni edhe të drejtën për të paguar më pak qira. Prandaj ruani një kopje të njoftimit tuaj.

repairs-late-note = { $defects-law }.

repairs-reduction-title = Të paguani më pak qira?

repairs-reduction =
    Nëse nuk mund ta përdorni banesën siç duhet, për këtë kohë keni borxh një qira më të ulët. Kjo quhet { -mietminderung } ({ -mietminderung(form: "de") }). Defektet e vogla nuk merren parasysh. Gjatë një modernizimi që kursen energji, kjo nuk vlen për një kohë prej { $energy-works-months ->
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

notice-increase-kinds = Së pari shikoni çfarë lloj rritjeje është. Te { -staffelmiete } ({ -staffelmiete(form: "de") }), në kontratë shkruhet që më parë kur dhe sa rritet qiraja. Te { -indexmiete } ({ -indexmiete(form: "de") }), qiraja ndryshon bashkë me çmimet në Gjermani. Qiraja mund të rritet edhe pas një modernizimi ({ -modernisierung(form: "de") }). Edhe { -nebenkosten } (<span lang="de">Nebenkosten</span>) mund të rriten pa pëlqimin tuaj. Në këto raste, kufijtë që shkruhen më poshtë <strong>nuk</strong> vlejnë ({ $increase-kinds-law }). Për banesat e subvencionuara shpesh vlejnë rregulla të tjera.

notice-increase-kinds-advice = Nëse në raste të tilla paguani tepër pak, krijohen borxhe qiraje. Së pari kërkoni këshillë. Te { -staffelmiete }, rregulli { -mietpreisbremse } (kufizimi i qirasë) mund të vlejë për çdo shkallë. Te { -indexmiete }, ai mund të vlejë vetëm për qiranë e parë, në fillim të kontratës. Më shumë për këtë: <a name="rent-brake"></a>.

notice-increase =
    Në raste të tjera, qiradhënësi juaj mund të kërkojë që ju të pajtoheni me një qira më të lartë. Në letër duhet të shkruhet pse. Për këtë mjafton një e-mail. Qiraja lejohet të rritet vetëm deri te qiraja e zakonshme në vend (<span lang="de">ortsübliche Vergleichsmiete</span>). Kur fillon rritja, qiraja duhet të ketë qenë e njëjtë prej { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } muaji
       *[other] { $increase-unchanged-months } muajsh
    }. Letra lejohet të vijë më së hershmi { $increase-wait-years ->
        [one] { $increase-wait-years } vit
       *[other] { $increase-wait-years } vjet
    } pas rritjes së fundit. Këtu nuk llogariten rritjet për shkak të një { -modernisierung(case: "igen") } ose për shkak të { -nebenkosten(case: "gen") }. Nëse keni dyshime, kontrollojeni llogaritjen me listën { -mietspiegel }.

notice-increase-note = { $increase-law }. Ky kufi vlen në { -city } deri më { $increase-cap-until } (gjendja e këtij informacioni: { $ordinance-as-of }).

notice-increase-cap =
    Te një rritje e tillë ka në { -city } edhe një kufi të dytë. Qiraja lejohet të rritet brenda { $increase-cap-years ->
        [one] { $increase-cap-years } viti
       *[other] { $increase-cap-years } vjetësh
    } më së shumti me { $increase-cap }. Kësaj mund t’i shtohet një rritje për shkak të një { -modernisierung(case: "igen") } ose për shkak të { -nebenkosten(case: "gen") }.

notice-increase-answer =
    Për t’u përgjigjur keni kohë deri në fund të muajit të { $consent-month } pas letrës. Një shembull: letra vjen më { $example-increase-letter }. Atëherë përgjigjuni deri më { $example-increase-answer }. Kërkoni që dikush ta kontrollojë letrën <strong>para se</strong> të pajtoheni. Deri atëherë vazhdoni ta paguani në kohë qiranë e <strong>vjetër</strong>. Mos e paguani ende qiranë më të lartë: kjo mund të llogaritet si pajtim. Nëse nuk përgjigjeni, nuk jeni pajtuar. Por atëherë qiradhënësi mund të shkojë në gjykatë. Për këtë, pas kësaj kohe, ai ka edhe { $increase-claim-months ->
        [one] { $increase-claim-months } muaj
       *[other] { $increase-claim-months } muaj
    }.

notice-increase-steps-title = Qiraja me shkallë dhe qiraja sipas indeksit

notice-increase-steps = Te { -staffelmiete } të gjitha shkallët shkruhen që më parë në kontratë, me shumën e rritjes ose me qiranë e re në euro. Vetëm një përqindje nuk mjafton. Nuk vjen asnjë letër që kërkon pajtimin tuaj. Shënoni ditët kur rritet qiraja. Nga ato ditë paguani më shumë. Për arsye të tjera qiraja në këtë kohë zakonisht nuk lejohet të rritet, përveç për shkak të { -nebenkosten(case: "gen") }.

notice-increase-index = Te { -indexmiete } qiradhënësi jua shkruan qiranë e re. Mjafton një e-mail. Aty duhet të shkruhet një shumë në euro. Duhet të shkruhet edhe «<span lang="de">Preisindex</span>» (indeksi i çmimeve). Ky është një numër për çmimet në Gjermani. Nga kur paguani më shumë, do të duhej të shkruhej në letër. Kërkoni që dikush ta kontrollojë llogaritjen, por paguani në kohë.

notice-increase-steps-note = { $increase-steps-law }.

notice-modernisation-title = Modernizimi: zhurmë dhe qira më e lartë

notice-modernisation =
    Para një modernizimi të madh ({ -modernisierung(form: "de") }) qiradhënësi duhet t’ju shkruajë. Letra quhet «<span lang="de">Ankündigung</span>» (lajmërim). Ajo duhet të jetë te ju më së voni { $works-notice-months ->
        [one] { $works-notice-months } muaj
       *[other] { $works-notice-months } muaj
    } para punimeve. Aty shkruhet çfarë do të bëhet, sa zgjat kjo dhe sa do të paguani më tepër. Zakonisht duhet t’i duroni punimet (<span lang="de">dulden</span>). Kjo do të thotë: duhet t’i lejoni ato.

notice-modernisation-rent = Pastaj qiradhënësi mund ta rrisë qiranë në vit me { $works-rent-share } të shpenzimeve. Një shembull: punimet për banesën tuaj kushtojnë { $example-works }. Atëherë qiraja rritet më së shumti { $example-works-year } në vit. Kjo është { $example-works-month } në muaj. Riparimet nuk llogariten këtu. Ka edhe kufij të tjerë. Prandaj kërkoni që dikush ta kontrollojë letrën.

notice-modernisation-hardship = Nëse punimet ose qiraja më e lartë janë tepër të rënda për ju, shkruajani këtë qiradhënësit <strong>menjëherë</strong>. Afati është i shkurtër dhe do të duhej të shkruhej në letër. Shkruani të gjitha arsyet: sëmundje, moshë, të ardhura të ulëta.

notice-modernisation-note = { $works-law }.

notice-leave-title = Të dilni nga banesa pas një rritjeje

notice-leave = Ndonjëherë qiraja e re është tepër e lartë për ju. Nëse qiradhënësi e rrit qiranë deri te qiraja e zakonshme në vend ose për shkak të një { -modernisierung(case: "igen") }, ju keni { -sonderkuendigungsrecht } (e drejtë e veçantë për shkëputje). Atëherë keni të drejtë ta shkëputni kontratën, edhe kur përndryshe ende nuk do të mundnit. Në këtë rast rritja nuk vlen për ju. Koha për këtë është e shkurtër. Kërkoni menjëherë këshillë ({ $leave-law }). Te { -staffelmiete } dhe te { -indexmiete } kjo e drejtë nuk vlen për rritjen që është caktuar në kontratë.

notice-landlord-title = Qiradhënësi e shkëput kontratën

notice-landlord = Qiradhënësit, si rregull, i duhet një arsye që ligji e pranon. Arsyeja duhet të jetë në letër. Një { -kuendigung(case: "indef") } ({ -kuendigung(form: "de") }) zakonisht vlen vetëm në fletë letre, me nënshkrim të vërtetë. Një e-mail i zakonshëm, një faks ose një mesazh në telefon nuk mjaftojnë. Një { -kuendigung(case: "indef") } mund të jetë edhe në një letër nga gjykata. Mos dilni menjëherë nga banesa. Kërkoni që dikush ta kontrollojë letrën para se të përgjigjeni.

notice-landlord-note = { $notice-landlord-law }.

notice-agreement = Ndonjëherë qiradhënësi dëshiron një { -aufhebungsvertrag } (marrëveshje për t’i dhënë fund kontratës). Me të kontrata e qirasë mbaron, sepse të dyja palët thonë po. Nuk keni detyrim ta nënshkruani. Me nënshkrimin e humbni mbrojtjen nga { -kuendigung } ({ -kuendigung(form: "de") }). Kërkoni këshillë më parë.

notice-kinds-table = Dy lloje shkëputjesh

notice-kinds-column-question = Pyetja

notice-kinds-column-immediate = <span lang="de">fristlos</span> (pa lënë afat)

notice-kinds-column-ordinary = <span lang="de">ordentlich</span> (duke lënë afat)

notice-kinds-row-meaning = Çfarë do të thotë?

notice-kinds-meaning-immediate = pa lënë afat: kërkohet që kontrata të mbarojë menjëherë.

notice-kinds-meaning-ordinary = duke lënë afat: kërkohet që kontrata të mbarojë pas disa muajsh.

notice-kinds-row-reason = Pse?

notice-kinds-reason-immediate = vetëm për një arsye të rëndë, për shembull borxhe të larta qiraje

notice-kinds-reason-ordinary = një arsye nga ligji, për shembull { -eigenbedarf(case: "indef") } e qiradhënësit ({ -eigenbedarf(form: "de") })

notice-kinds-row-pay = A ndihmon pagesa e borxheve të qirasë?

notice-kinds-pay-immediate = po, nëse gjithçka është paguar në kohë

notice-kinds-pay-ordinary = jo

notice-kinds-row-hardship = A ndihmon { -widerspruch } ({ -widerspruch(form: "de") }) për shkak të vështirësisë së madhe?

notice-kinds-hardship-immediate = jo

notice-kinds-hardship-ordinary =
    shpesh po, por zakonisht jo kur ka borxhe qiraje; më së voni { $hardship-months ->
        [one] { $hardship-months } muaj
       *[other] { $hardship-months } muaj
    } para mbarimit të kontratës së qirasë

notice-kinds-row-next = Çfarë bëni?

notice-kinds-next-immediate = kërkoni ndihmë që sot: { -fachstelle }

notice-kinds-next-ordinary = kërkoni këtë javë që letra të kontrollohet: { -mieterverein }

notice-kinds-both = Shpesh të dyja shkëputjet janë në <strong>një</strong> letër të vetme. Atëherë aty shkruhet «<span lang="de">fristlos, hilfsweise ordentlich</span>» (pa lënë afat; nëse kjo nuk vlen, duke lënë afat). Duhet të mbroheni kundër të dyjave.

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
    }, qiradhënësi mund ta shkëputë kontratën edhe pa arsye. Atëherë afati është më i gjatë ({ $notice-exceptions-law }).

notice-hardship =
    Ndoshta dalja nga banesa do të ishte shumë e rëndë për ju ose për familjen tuaj, për shembull për shkak të një sëmundjeje të rëndë. Kjo quhet «<span lang="de">Härte</span>» (vështirësi e madhe). Vështirësi e madhe është edhe kjo: nuk gjeni banesë tjetër që është e përshtatshme dhe që mund ta paguani. Prandaj shkruani ku keni kërkuar. Atëherë mund të kundërshtoni ({ $hardship-law }). Një { -widerspruch(case: "indef") } ({ -widerspruch(form: "de") }) i tillë mund të bëhet edhe me e-mail. Ai duhet të mbërrijë më së voni { $hardship-months ->
        [one] { $hardship-months } muaj
       *[other] { $hardship-months } muaj
    } para mbarimit të kontratës së qirasë. Shpjegoni saktësisht pse dalja është kaq e rëndë dhe bashkëngjitni dëshmi. Nëse afati ka kaluar, kërkoni megjithatë menjëherë këshillë. Nëse qiradhënësi nuk ju ka informuar siç duhet për këtë të drejtë, { -widerspruch } është ende i mundur në seancën e parë në gjykatë. Kundër një shkëputjeje ({ -kuendigung(form: "de") }) <strong>pa lënë afat (<span lang="de">fristlos</span>)</strong> ai nuk ndihmon.

notice-own-use-title = Shkëputja për nevojë vetjake (<span lang="de">Eigenbedarf</span>)

notice-own-use = { -eigenbedarf(form: "de") } ({ -eigenbedarf(case: "indef") }) do të thotë: qiradhënësit i duhet banesa për vete, për familjen e vet ose për njerëz që banojnë me të. Në letër duhet të shkruhet kush do të hyjë në banesë dhe pse. «Më duhet vetë banesa» zakonisht nuk mjafton. Kjo duhet edhe të jetë e vërtetë. Kërkoni që dikush ta kontrollojë letrën.

notice-own-use-bar =
    Ndonjëherë banesa juaj me qira, pasi keni hyrë ju, kthehet në një banesë në pronësi më vete (<span lang="de">Eigentumswohnung</span>) dhe pastaj shitet. Në { -city } pronari i ri zakonisht nuk ka të drejtë që brenda { $own-use-bar-years ->
        [one] { $own-use-bar-years } viti
       *[other] { $own-use-bar-years } vjetësh
    } ta shkëputë kontratën për { -eigenbedarf(case: "indef") }. Koha fillon me shitjen.

notice-own-use-steps = Mos dilni menjëherë nga banesa dhe mos nënshkruani asgjë. Shikoni afatin në tabelën më sipër. Shkruani çfarë e bën të rëndë daljen dhe kërkoni menjëherë banesa. Kundërshtoni në kohë, nëse dalja është tepër e rëndë.

notice-own-use-note = { $own-use-law }. Rregulli për { -city(case: "acc") } vlen deri më { $own-use-bar-until } (gjendja e këtij informacioni: { $ordinance-as-of }).

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
    Më së miri paguani <strong>para se</strong> { -kuendigung } ({ -kuendigung(form: "de") }) të mbërrijë te ju. Nëse atëherë të gjitha paratë janë tashmë te qiradhënësi, ai nuk ka më të drejtë ta shkëputë kontratën pa lënë afat (<span lang="de">fristlos</span>). Më vonë zakonisht ndihmon vetëm kjo: e gjithë qiraja që duhej paguar tashmë, është paguar, edhe për kohën pas shkëputjes. Nëse { -kuendigung } erdhi për shkak të { -kaution(case: "gen") }, { -kaution } që duhej paguar tashmë, duhet të jetë paguar. Afati për këtë mbaron { $arrears-cure-months ->
        [one] { $arrears-cure-months } muaj
       *[other] { $arrears-cure-months } muaj
    } pasi { -raeumungsklage } ({ -raeumungsklage(form: "de") }) të ketë mbërritur te ju. Me këtë padi ({ -klage(form: "de") }) qiradhënësi kërkon që ju të dilni nga banesa. Mjafton edhe nëse deri atëherë një zyrë e shtetit i premton qiradhënësit në mënyrë të prerë se do të paguajë gjithçka. Atëherë { -kuendigung } pa lënë afat (<span lang="de">fristlos</span>) është e pavlefshme.

notice-arrears-limits =
    Pagesa me këste <strong>nuk</strong> mjafton. Pas një shkëputjeje, pagesa ndihmon vetëm një herë në { $arrears-cure-years ->
        [one] { $arrears-cure-years } vit
       *[other] { $arrears-cure-years } vjet
    }. Nëse qiradhënësi ju ka borxh para, kërkoni <strong>menjëherë</strong> që dikush të kontrollojë nëse mund t’i kompensoni ato me borxhet e qirasë.

notice-arrears-note = { $arrears-law }. Për shkëputjen duke lënë afat: { -bundesgerichtshof } (Gjykata Federale), VIII ZR 106/23.

notice-arrears-ordinary = <strong>Edhe nëse paguani gjithçka, mund ta humbni banesën.</strong> Shpesh qiradhënësi e shkëput kontratën njëkohësisht edhe duke lënë afat. Në letër atëherë shpesh shkruhet «<span lang="de">ordentlich</span>» (duke lënë afat) ose «<span lang="de">hilfsweise ordentlich</span>» (duke lënë afat, për rastin kur shkëputja pa lënë afat nuk është e vlefshme). Kjo shkëputje e dytë <strong>nuk</strong> bëhet e pavlefshme me pagesën. Kundërshtimi për shkak se dalja do të ishte shumë e rëndë, zakonisht nuk ndihmon kundër saj. Duke lënë afat, qiradhënësi ndonjëherë mund ta shkëputë kontratën edhe kur mungon më pak.

notice-arrears-help = Mos prisni! Kërkoni ndihmë <strong>menjëherë</strong>, më së miri që para një { -kuendigung(case: "igen") }. Zyra { -fachstelle } ju ndihmon që ta mbani banesën: <a name="card-fachstelle"></a>. Zyra { -jobcenter } mund t’i marrë përsipër borxhet e qirasë. Pyetni nëse një zyrë e shtetit i premton me shkrim qiradhënësit se do të paguajë gjithçka. Hapeni menjëherë çdo letër nga gjykata dhe respektoni afatet në të. Nëse ofroni të paguani me këste, qiradhënësi duhet të heqë dorë me shkrim nga çdo { -kuendigung(case: "indef") } për shkak të këtyre borxheve.

notice-eviction-title = Lirimi i banesës (<span lang="de">Räumung</span>) dhe strehimi urgjent

notice-eviction = Pas një { -kuendigung(case: "igen") } ({ -kuendigung(form: "de") }) nuk keni detyrim ta lini banesën po atë ditë. Nëse qëndroni, qiradhënësi mund të ngrejë { -raeumungsklage(case: "acc") } ({ -raeumungsklage(form: "de") }). Së pari vendos një gjykatë. Vetëm «<span lang="de">Gerichtsvollzieher*in</span>» (përmbaruesi gjyqësor) lejohet pastaj ta zbrazë banesën. Ky është një nëpunës që bën atë që ka vendosur gjykata. Qiradhënësi nuk lejohet vetë ta ndërrojë bravën ose t’i nxjerrë jashtë sendet tuaja. Nëse megjithatë e bën këtë, kërkoni menjëherë ndihmë te një avokat.

notice-eviction-step-open = Hapeni çdo letër nga gjykata po atë ditë. Shkruani datën mbi zarf.

notice-eviction-step-help = Shkoni menjëherë te zyra { -fachstelle }: <a name="card-fachstelle"></a>. Ajo ndihmon edhe kur ka tashmë një padi.

notice-eviction-step-lawyer = Gjeni një avokat. Nëse paratë nuk mjaftojnë, lexoni më tej këtu: <a name="help-lawyer"></a>.

notice-eviction-step-time = Përgjigjuni gjykatës <strong>me shkrim</strong>, brenda afatit që shkruhet në letër. Shkruani se doni të mbroheni. Përndryshe gjykata mund të vendosë pa seancë. Shkoni edhe në seancë. Nëse ju duhet më shumë kohë për të dalë nga banesa, shkruajeni këtë që në përgjigjen tuaj. Duhet ta thoni më së voni në seancë. Kjo kohë shtesë quhet { -raeumungsfrist } (afat për lirimin e banesës).

notice-eviction-step-date = Nëse është caktuar tashmë një ditë për lirimin e banesës, mos prisni. Tregojani këtë ditë zyrës { -fachstelle }. Pyetni avokatin nëse gjykata mund ta ndalë ende lirimin e banesës.

notice-eviction-shelter = Nëse nuk keni më banesë, shkoni po atë ditë te zyra { -fachstelle }. Kërkoni { -notunterkunft } (strehim urgjent). Ky është një vend banimi për njerëz në nevojë. Merrni me vete letërnjoftimin, letrat dhe barnat e rëndësishme. Ndihmë në netë të ftohta: <a name="card-winter-help"></a>.

notice-eviction-note = { $eviction-law }.

## Kapitel Auszug

moving-out-title = Dalja nga banesa

moving-out-intro = Nëse keni një banesë të re, planifikojeni mirë largimin. Kështu e merrni më lehtë mbrapsht { -kaution(case: "acc") } (<span lang="de">Kaution</span>). Së pari shikoni nëse dhe kur mund ta shkëputni kontratën e vjetër. Kontratën e banesës së vjetër shkëputeni vetëm kur të jetë nënshkruar kontrata e re.

moving-out-notice-title = Kur e shkëputni vetë kontratën

moving-out-notice-fixed =
    Së pari lexoni kontratën tuaj. Nëse ajo është «<span lang="de">befristet</span>» (me kohë të caktuar), parashikohet që ajo të mbarojë në një ditë të caktuar. Para kësaj dite zakonisht nuk mund ta shkëputni me afatin normal. Pa një arsye me shkrim në kohën e nënshkrimit, kontrata zakonisht nuk mbaron vetvetiu. Edhe një «<span lang="de">Kündigungsverzicht</span>» ose «<span lang="de">Kündigungsausschluss</span>» (pa të drejtë shkëputjeje për njëfarë kohe) është i detyrueshëm për ju, zakonisht për më së shumti { $notice-waiver-years ->
        [one] { $notice-waiver-years } vit
       *[other] { $notice-waiver-years } vjet
    }. Jo çdo rregull i tillë është i vlefshëm. Kërkoni që dikush ta kontrollojë kontratën e vjetër <strong>para se</strong> të dilni nga banesa ose të nënshkruani një kontratë të re. Përndryshe ndoshta do ta humbni banesën ose do të paguani gjatë dy qira ({ $notice-fixed-law }).

moving-out-notice =
    Nëse kontrata juaj është me kohë të pacaktuar (<span lang="de">unbefristet</span>) dhe nuk ka <span lang="de">Kündigungsverzicht</span>, nuk ju duhet asnjë arsye. Afati është { $notice-months ->
        [one] { $notice-months } muaj
       *[other] { $notice-months } muaj
    }. Letra juaj duhet të jetë te qiradhënësi më së voni në ditën e { $notice-workday } të punës (<span lang="de">Werktag</span>) të një muaji. Atëherë llogaritet edhe ky muaj. Ditë pune janë ditët nga e hëna deri të shtunën, përveç festave zyrtare. <strong>Edhe e shtuna llogaritet.</strong> Mos prisni deri në ditën e fundit. Më së miri letra të jetë aty që në ditën e parë ose të dytë të punës. Një shembull: letra mbërrin më së voni më { $example-notice-letter }. Atëherë kontrata mbaron më { $example-notice-end }. Nëse letra vjen më vonë në atë muaj, kontrata mbaron vetëm më { $example-notice-late-end }. Llogaritni saktë, që të mos paguani dy qira.

moving-out-notice-room = Ndonjëherë një dhomë e mobiluar ndodhet brenda banesës ku banon vetë qiradhënësi. Atëherë afati shpesh është shumë më i shkurtër.

moving-out-notice-room-period = Për një dhomë të tillë kontrata zakonisht mund të shkëputet deri në ditën e { $room-notice-day } të një muaji. Atëherë kontrata mbaron që në fund të këtij muaji ({ $notice-tenant-law }). Kjo vlen edhe për qiradhënësin. Zakonisht nuk vlen nëse banoni aty përherë me familjen tuaj.

moving-out-notice-note = { $notice-tenant-law }. Për nënshkrimin vlejnë { $notice-form-law }.

moving-out-form = Të gjithë qiramarrësit e nënshkruajnë letrën me dorë. Mënyra më e sigurt është kjo: një dëshmitar e lexon letrën dhe e hedh në kutinë postare të qiradhënësit. Ose qiradhënësi nënshkruan se e ka marrë. Një «<span lang="de">Einschreiben</span>» (letër rekomande) është një letër me dëshmi nga posta. Nëse askush nuk shkon ta marrë, zakonisht konsiderohet se nuk ka mbërritur. Te «<span lang="de">Einwurf-Einschreiben</span>» (letër rekomande që hidhet në kutinë postare), vetëm dëshmia e postës nuk mjafton si provë. Një model: <a name="letters"></a>. Mbani një kopje dhe provën.

moving-out-successor = Nëse doni të dilni më herët, bisedoni me qiradhënësin. Vetëm një «<span lang="de">Nachmieter*in</span>» (qiramarrës që vjen pas jush) nuk i jep fund kontratës suaj. Qiradhënësi duhet të jetë dakord, më së miri me shkrim.

moving-out-check-title = Lista e kontrollit për daljen nga banesa

moving-out-check-painting = Kam kontrolluar nëse duhet vërtet të lyej: <a name="lease-painting"></a>.

moving-out-check-clean = Banesa dhe bodrumi janë të zbrazët dhe të pastër. Gjërat që kam montuar vetë i kam hequr, ose jemi marrë vesh ndryshe me shkrim.

moving-out-check-meters = Të gjitha shifrat e matësve janë shënuar dhe fotografuar. Firmat i kanë marrë shifrat.

moving-out-check-record = Në { -uebergabeprotokoll(case: "acc") } (<span lang="de">Übergabeprotokoll</span>) shkruhet vetëm ajo që është e vërtetë. Unë kam një kopje.

moving-out-check-keys = Të gjithë çelësat janë kthyer. Kjo është shënuar në procesverbal.

moving-out-check-address = Firma e rrymës, banka, posta, { -rundfunkbeitrag } dhe zyrat e shtetit e dinë adresën time të re.

moving-out-deposit-title = Kthimi i { -kaution(case: "gen") }

moving-out-deposit =
    Ligji nuk cakton afat. Gjykatat zakonisht i japin qiradhënësit { $deposit-return-min } deri në { $deposit-return-max ->
        [one] { $deposit-return-max } muaj
       *[other] { $deposit-return-max } muaj
    } kohë, ndonjëherë më shumë. Një pjesë lejohet ta mbajë për llogarinë e fundit vjetore ({ -abrechnung(form: "de") }) të { -nebenkosten(case: "gen") } (<span lang="de">Nebenkosten</span>). Shkruajini numrin e llogarisë suaj bankare dhe adresën e re. Nëse për një kohë të gjatë nuk vjen përgjigje, shkruani edhe një herë. Caktoni një ditë deri kur i prisni paratë.

moving-out-claims =
    Qiradhënësi nuk mund të kërkojë përgjithmonë para për dëmet në banesë. Zakonisht kërkesa e tij është e parashkruar (<span lang="de">verjährt</span>) { $claims-months ->
        [one] { $claims-months } muaj
       *[other] { $claims-months } muaj
    } pas kthimit të banesës. Kjo do të thotë: për këtë është tepër vonë. Atëherë ju mund ta refuzoni pagesën. <strong>Por:</strong> nga { -kaution } juaj ai shpesh ka të drejtë t’i zbresë paratë për dëme të tilla edhe më vonë. Kërkoni këshillë para se të shkoni në gjykatë për shkak të { -kaution(case: "gen") }.

moving-out-claims-note = { $claims-law }. Edhe disa nga të drejtat tuaja parashkruhen po aq shpejt; këtu koha fillon me mbarimin e kontratës së qirasë. Për { -kaution(case: "acc") }: { -bundesgerichtshof } (Gjykata Federale), VIII ZR 71/05 dhe VIII ZR 184/23.

moving-out-register-title = Çregjistrimi ose ndryshimi i adresës

moving-out-register =
    Nëse shpërnguleni brenda Gjermanisë, regjistroni vetëm adresën e re. Duhet të çregjistroheni vetëm kur nuk keni banesë të re në Gjermani. Këtë mund ta bëni më së hershmi { $deregister-weeks-before ->
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

help-emergency = Nëse një njeri është në rrezik, telefononi menjëherë. Tregoni emrin tuaj, adresën dhe çfarë ka ndodhur.

help-emergency-police = Policia: { $police-phone }

help-emergency-fire = Zjarrfikësit dhe ndihma e shpejtë: { $fire-brigade-phone }

help-emergency-doctor = Mjeku kujdestar, kur klinika e mjekut është e mbyllur: { $doctor-phone }

help-emergency-women =
    Ndihmë për gratë kundër dhunës, ditë e natë, në { $helpline-languages ->
        [one] { $helpline-languages } gjuhë
       *[other] { $helpline-languages } gjuhë
    }: { $helpline-women-phone }

help-letters-title = Çfarë do të thotë kjo letër?

help-letters = Kërkoni fjalën që shkruhet lart në letër. Shkruani mbi zarf kur erdhi letra. Adresat janë këtu: <a name="help-contacts"></a>.

help-letters-table = Letrat dhe çfarë bëni ju

help-letters-column-word = Kjo shkruhet në letër

help-letters-column-meaning = Kjo do të thotë

help-letters-column-next = Sa kohë? Kë të pyesni?

help-letter-mahnung = <span lang="de">Mahnung</span> (letër kujtese)

help-letter-mahnung-meaning = Dikush thotë: nuk keni paguar.

help-letter-mahnung-next = Kontrollojeni menjëherë. Nëse është e vërtetë: paguani. Nëse mungojnë paratë për qiranë: { -fachstelle } dhe { -jobcenter }.

help-letter-abmahnung = { -abmahnung(form: "de") } (paralajmërim me shkrim)

help-letter-abmahnung-meaning = Qiradhënësi thotë: keni bërë diçka gabim. Nëse kjo vazhdon, ai mund ta shkëputë kontratën.

help-letter-abmahnung-next = Nëse është e vërtetë: ndaloni menjëherë. Nëse nuk është e vërtetë: përgjigjuni me shkrim. Pyetni shoqatën e qiramarrësve ({ -mieterverein }).

help-letter-immediate = <span lang="de">Fristlose</span> { -kuendigung(form: "de") } ({ -kuendigung(case: "indef") } pa lënë afat)

help-letter-immediate-meaning = Qiradhënësi do që ju të dilni menjëherë nga banesa. Zakonisht bëhet fjalë për borxhe qiraje. Mos dilni menjëherë nga banesa.

help-letter-immediate-next =
    Që sot: { -fachstelle }. Për borxhe qiraje paguani gjithçka sa më herët, më së voni { $arrears-cure-months ->
        [one] { $arrears-cure-months } muaj
       *[other] { $arrears-cure-months } muaj
    } pasi të ketë ardhur { -raeumungsklage } ({ -raeumungsklage(form: "de") }). Kjo zakonisht nuk ndihmon kundër një shkëputjeje të kontratës duke lënë afat.

help-letter-ordinary = <span lang="de">Ordentliche</span> { -kuendigung(form: "de") } ({ -kuendigung(case: "indef") } duke lënë afat), edhe për { -eigenbedarf(form: "de") } ({ -eigenbedarf(case: "indef") })

help-letter-ordinary-meaning = Qiradhënësi do që ju të dilni nga banesa pas një afati. Mos dilni menjëherë nga banesa.

help-letter-ordinary-next =
    Këtë javë: { -mieterverein }. { -widerspruch(case: "capital") } ({ -widerspruch(form: "de") }) duhet të mbërrijë më së voni { $hardship-months ->
        [one] { $hardship-months } muaj
       *[other] { $hardship-months } muaj
    } para mbarimit.

help-letter-increase = { -mieterhoehung(form: "de") } ({ -mieterhoehung(case: "indef") }): «<span lang="de">Bitte stimmen Sie zu</span>» (Ju lutem pajtohuni)

help-letter-increase-meaning = Qiradhënësi do më shumë qira, deri te qiraja e zakonshme në vend (<span lang="de">ortsübliche Vergleichsmiete</span>).

help-letter-increase-next = Kohë deri në fund të muajit të { $consent-month } pas letrës. Kërkoni më parë që të kontrollohet dhe deri atëherë vazhdoni ta paguani qiranë e vjetër: { -mieterverein }.

help-letter-index = { -staffelmiete(form: "de") } ({ -staffelmiete(case: "indef") }), { -indexmiete(form: "de") } ({ -indexmiete(case: "indef") }) ose { -mieterhoehung(form: "de") } <span lang="de">nach</span> { -modernisierung(form: "de") } ({ -mieterhoehung(case: "indef") } pas modernizimit)

help-letter-index-meaning = Qiraja rritet edhe nëse nuk pajtoheni.

help-letter-index-next = Kërkoni menjëherë që të kontrollohet: { -mieterverein }. Deri atëherë paguani në kohë, më së miri me { -vorbehalt(case: "indef") } ({ -vorbehalt(form: "de") }).

help-letter-works = <span lang="de">Ankündigung</span>: lajmërim për { -modernisierung(case: "iacc") }

help-letter-works-meaning = Në ndërtesë do të bëhen punime. Pastaj qiraja mund të rritet.

help-letter-works-next = Shkruani menjëherë arsyet kundër kësaj. Afati do të duhej të shkruhej në letër. Pyetni shoqatën e qiramarrësve ({ -mieterverein }).

help-letter-statement = { -abrechnung(form: "de") } <span lang="de">der</span> { -betriebskosten(form: "de") } (llogaria e shpenzimeve të ndërtesës)

help-letter-statement-meaning = Kaq kanë kushtuar ngrohja, uji dhe ndërtesa. Ndoshta ju kërkohet të paguani shtesë.

help-letter-statement-next =
    Nëse letra ka ardhur tepër vonë, zakonisht nuk keni detyrim të paguani shtesë. Kërkoni që kjo të kontrollohet së pari. Nëse nuk ka ardhur tepër vonë, paguani shtesën deri në ditën që shkruhet në letër, më së miri me { -vorbehalt(case: "indef") }. Për të njoftuar gabimet: { $objection-months ->
        [one] { $objection-months } muaj
       *[other] { $objection-months } muaj
    } kohë pasi të ketë ardhur letra. Pyetni shoqatën e qiramarrësve ({ -mieterverein }).

help-letter-mahnbescheid = { -mahnbescheid(form: "de") } ({ -mahnbescheid }) nga gjykata <span lang="de">Amtsgericht</span>

help-letter-mahnbescheid-meaning = Dikush kërkon para. Gjykata <strong>nuk</strong> e ka kontrolluar nëse kjo është e vërtetë.

help-letter-mahnbescheid-next = Afati shkruhet në letër. Ai është i shkurtër. Nëse nuk është e vërtetë: plotësoni formularin për { -widerspruch(case: "acc") } ({ -widerspruch(form: "de") }) dhe dërgojeni menjëherë. Formulari duhet të mbërrijë në gjykatë brenda afatit. Pyetni një avokat.

help-letter-klage = { -klage(form: "de") } ({ -klage(case: "indef") }) ose { -raeumungsklage(form: "de") } ({ -raeumungsklage(case: "indef") })

help-letter-klage-meaning = Qiradhënësi shkon në gjykatë. Ai do që ju të paguani ose të dilni nga banesa. Mos dilni menjëherë nga banesa.

help-letter-klage-next =
    Afati shkruhet në letër. Ai është i shkurtër. Përgjigjuni gjykatës, përndryshe mund të humbni. Menjëherë: avokat dhe { -fachstelle }. Për borxhe qiraje paguani gjithçka, më së voni { $arrears-cure-months ->
        [one] { $arrears-cure-months } muaj
       *[other] { $arrears-cure-months } muaj
    } pasi të ketë ardhur kjo letër.

help-letter-eviction = <span lang="de">Räumungstermin</span> (dita e lirimit të banesës) nga <span lang="de">Gerichtsvollzieher*in</span> (përmbaruesi gjyqësor)

help-letter-eviction-meaning = Në këtë ditë zbrazet banesa.

help-letter-eviction-next = Që sot: { -fachstelle } dhe avokat.

help-letter-cutoff = Paralajmërim për { -sperrung } (ndërprerje e rrymës ose e gazit)

help-letter-cutoff-meaning = Firma do ta ndërpresë rrymën ose gazin, sepse mungojnë paratë.

help-letter-cutoff-next = Telefononi menjëherë firmën dhe kërkoni të paguani me këste, pastaj pyetni zyrën { -jobcenter } ose zyrën sociale (<span lang="de">Sozialamt</span>).

help-deadlines-title = Afatet

help-deadlines-table = Afatet me një shikim

help-column-task = Çfarë?

help-column-deadline = Sa kohë, nga kur?

help-row-register = Të regjistroni adresën

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } javë pas hyrjes në banesë
       *[other] { $register-weeks } javë pas hyrjes në banesë
    }

help-row-wohngeld = Të bëni kërkesë për { -wohngeld }

help-cell-wohngeld = ende në muajin e parë kur ju duhet

help-row-fairness = Të kërkoni para, nëse ju kanë trajtuar më keq

help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } muaj; numëroni nga dita kur ka ndodhur
       *[other] { $discrimination-months } muaj; numëroni nga dita kur ka ndodhur
    }

help-row-brake = Të ankoheni për qira tepër të lartë dhe të kërkoni mbrapsht atë që keni paguar tepër që nga fillimi

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } muaj nga fillimi i kontratës së qirasë, por para mbarimit të saj
       *[other] { $complaint-months } muaj nga fillimi i kontratës së qirasë, por para mbarimit të saj
    }

help-row-landlord-statement = Qiradhënësi dërgon { -abrechnung(case: "acc") } ({ -abrechnung(form: "de") })

help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } muaj pas mbarimit të vitit të llogarisë
       *[other] { $statement-months } muaj pas mbarimit të vitit të llogarisë
    }

help-row-statement = Të njoftoni për gabime në { -abrechnung(case: "acc") }

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } muaj pasi ta keni marrë
       *[other] { $objection-months } muaj pasi ta keni marrë
    }

help-row-carbon = Të kërkoni pjesën e CO₂, kur keni kontratë tuajën për gazin

help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } muaj pas faturës së firmës së gazit
       *[other] { $carbon-months } muaj pas faturës së firmës së gazit
    }

help-row-increase = Të pajtoheni ose jo me { -mieterhoehung(case: "acc") }

help-cell-increase = deri në fund të muajit të { $consent-month } pas letrës

help-row-notice = Ta shkëputni vetë kontratën. Përjashtime: <a name="moving-out-notice"></a>

help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } muaj; letra duhet të jetë aty në ditën e { $notice-workday } të punës, atëherë llogaritet edhe ky muaj
       *[other] { $notice-months } muaj; letra duhet të jetë aty në ditën e { $notice-workday } të punës, atëherë llogaritet edhe ky muaj
    }

help-row-hardship = Të kundërshtoni një shkëputje ({ -kuendigung(form: "de") }) me afat, sepse dalja është shumë e rëndë

help-cell-hardship =
    { $hardship-months ->
        [one] më së voni { $hardship-months } muaj para mbarimit të kontratës; pas kësaj kërkoni menjëherë këshillë
       *[other] më së voni { $hardship-months } muaj para mbarimit të kontratës; pas kësaj kërkoni menjëherë këshillë
    }

help-row-cure = Të paguani gjithçka pas një shkëputjeje ({ -kuendigung(form: "de") }) pa lënë afat (<span lang="de">fristlos</span>)

help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } muaj pasi të ketë ardhur { -raeumungsklage }; kjo nuk ndihmon kundër një { -kuendigung(case: "igen") } me afat
       *[other] { $arrears-cure-months } muaj pasi të ketë ardhur { -raeumungsklage }; kjo nuk ndihmon kundër një { -kuendigung(case: "igen") } me afat
    }

help-row-claims = Pas daljes: të kërkoni para për dëme ose për gjëra të montuara

help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } muaj; për qiradhënësin nga kthimi i banesës, për ju nga mbarimi i kontratës
       *[other] { $claims-months } muaj; për qiradhënësin nga kthimi i banesës, për ju nga mbarimi i kontratës
    }

help-row-court = Letër nga gjykata

help-cell-court = shumë pak kohë; afati shkruhet në letër

help-offices-title = Cila zyrë ndihmon për çfarë?

help-offices-table = Zyrat dhe detyrat e tyre

help-offices-column-task = Kjo ju duhet

help-offices-column-office = Aty pyesni

help-office-living = Para për jetesën dhe për qiranë, { -kaution } (<span lang="de">Kaution</span>), shpërngulja, mobiliet e para

help-office-living-who = { -jobcenter } { -city }; nëse paratë tuaja vijnë nga zyra sociale (<span lang="de">Sozialamt</span>): atje

help-office-wohngeld = Ndihmë për qiranë kur të ardhurat janë të ulëta

help-office-wohngeld-who = Qyteti i { -city(case: "gen") }, { -wohngeld }

help-office-wbs = { -wbs }, këshillim për kërkimin e banesës, qira shumë e tepruar

help-office-wbs-who = Qyteti i { -city(case: "gen") }, { -housing-office } (zyra për banesa)

help-office-arrears = Borxhe qiraje, { -kuendigung(case: "indef") }, lirim i banesës (<span lang="de">Räumung</span>), { -notunterkunft } (strehim urgjent)

help-office-arrears-who = Qyteti i { -city(case: "gen") }, { -fachstelle }

help-office-residence = Leje për të banuar në { -city }

help-office-residence-who = Zyra për të huajt (<span lang="de">Ausländerbehörde</span>) në vendin ku banoni tani

help-office-register = Regjistrimi i adresës

help-office-register-who = Qyteti i { -city(case: "gen") }, { -kundenzentrum }

help-jobcenter =
    Zyra { -jobcenter } në { -city } ka { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } vend.
       *[other] { $jobcenter-sites-today } vende.
    } Cili vlen për ju, varet nga adresa juaj. Së pari shikoni letrën tuaj të fundit nga zyra { -jobcenter }. Nëse nuk keni ende letër, pyetni administratën e qytetit në telefon: { $kundenzentrum-phone }. Tregoni aty rrugën ku banoni.

help-contacts-title = Adresa të mira

contact-mieterverein = Këshillon anëtarët për të gjitha pyetjet rreth qirasë. Për anëtarësinë paguhet një kuotë.

contact-adb = Kjo është një zyrë kundër diskriminimit ({ -antidiskriminierungsbuero }). Ju ndihmon falas kur ju trajtojnë më keq për shkak të prejardhjes suaj gjatë kërkimit të banesës.
    .hours = Telefoni: nga e hëna deri të mërkurën, nga ora { $adb-opens } deri në orën { $adb-closes }

contact-housing-office = { -wbs }, këshillim për kërkimin e banesës dhe { -wohnungsaufsicht }
    .hours = { -city-office-days }, nga ora { $city-office-opens } deri në orën { $city-office-closes }

contact-fachstelle = Ndihmon kur keni borxhe qiraje dhe kur po e humbni ose e keni humbur tashmë banesën.
    .hours = { -city-office-days }, nga ora { $city-office-opens } deri në orën { $city-office-closes }

contact-wohngeld = Këtu bëni kërkesë për { -wohngeld }.
    .hours = { -city-office-days }, nga ora { $city-office-opens } deri në orën { $city-office-closes }

contact-kundenzentrum = Këtu e regjistroni adresën tuaj. Në disa ditë vetëm me takim të caktuar. Kur telefononi, pyetni edhe për zyrën afër jush.

contact-winter-help = Ndihmë për njerëz pa banesë në netë të ftohta. Pyetni në cilët muaj ka këtë ndihmë.

help-qr-mieterverein = Faqja e internetit e shoqatës së qiramarrësve <span lang="de">Mieterverein</span>

help-lawyer-title = Avokat pa shumë para

help-lawyer = Nëse paratë tuaja nuk mjaftojnë për një avokat, ka { -beratungshilfe } (ndihmë për këshillim juridik). Atëherë shteti paguan pjesën më të madhe për këshilla dhe letra. Pyetni për këtë në gjykatën <span lang="de">Amtsgericht</span>, më së miri para vizitës së parë te avokati. Merrni me vete letrat tuaja dhe dëshmitë për të ardhurat. Nëse ka tashmë një padi ({ -klage(form: "de") }), ndihma quhet { -prozesskostenhilfe } (ndihmë për shpenzimet e gjyqit). Luteni avokatin tuaj ta kërkojë atë.

## Glossar

glossary-title = Fjalorth: fjalë të rëndësishme gjermane

glossary-intro = Këto fjalë i lexoni në njoftime, kontrata dhe letra. Këtu shkruhet shkurt çfarë do të thonë.

glossary-abmahnung = Një letër nga qiradhënësi. Në të shkruhet çfarë thuhet se keni bërë gabim. Nëse kjo vazhdon, mund të vijë një { -kuendigung(case: "indef") }.
    .term = { -abmahnung(form: "own") }

glossary-abrechnung = Llogari një herë në vit: sa kanë kushtuar ngrohja, uji dhe ndërtesa, dhe sa keni paguar tashmë?
    .term = { -abrechnung(form: "own") }

glossary-anmeldung = Ju i tregoni qytetit ku banoni tani. Kjo bëhet në një zyrë { -kundenzentrum }.
    .term = { -anmeldung(form: "own") }

glossary-aufhebungsvertrag = Marrëveshje me të cilën mbaron kontrata e qirasë, sepse të dyja palët thonë po. Nuk keni detyrim ta nënshkruani.
    .term = { -aufhebungsvertrag(form: "own") }

glossary-befristet = Parashikohet që kontrata të mbarojë në një ditë të caktuar. Para kësaj dite zakonisht nuk mund ta shkëputni me afatin normal.
    .term = me kohë të caktuar

glossary-beratungshilfe = Ndihmë nga shteti, kur ju duhet një avokat dhe keni pak para. Kërkesa bëhet në gjykatën <span lang="de">Amtsgericht</span>.
    .term = { -beratungshilfe(form: "own") }

glossary-bescheid = Letër në të cilën një zyrë e shtetit thotë çfarë ka vendosur.
    .term = { -bescheid(form: "own") }

glossary-betriebskosten = Fjala në ligj dhe në shumë kontrata për { -nebenkosten }.
    .term = { -betriebskosten(form: "own") }

glossary-buergschaft = Një bankë ose një person premton të paguajë për ju, nëse ju nuk paguani.
    .term = { -buergschaft(form: "own") }

glossary-eigenbedarf = Qiradhënësi e shkëput kontratën, sepse i duhet banesa për vete ose për familjen e vet.
    .term = { -eigenbedarf(form: "own") }

glossary-erstausstattung = Para për mobiliet dhe pajisjet e para. Kërkesa bëhet para blerjes, për shembull te zyra { -jobcenter }.
    .term = { -erstausstattung(form: "own") }

glossary-fristlos = Pa lënë afat. Me një { -kuendigung(case: "iacc") } të tillë dikush do që kontrata të mbarojë menjëherë.
    .term = menjëherë, pa lënë afat

glossary-gerichtsvollzieher = Nëpunës që bën atë që ka vendosur një gjykatë. Vetëm ai lejohet ta zbrazë një banesë.
    .term = përmbarues gjyqësor

glossary-grundsicherungsgeld = Para nga zyra { -jobcenter } për jetesën dhe banesën. Më parë quheshin «<span lang="de">Bürgergeld</span>». Në dokumente të vjetra shkruhet ende ky emër.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-grundversorger = Firma që ju furnizon me rrymë, nëse nuk keni zgjedhur vetë një kontratë.
    .term = { -grundversorger(form: "own") }

glossary-hausordnung = Rregulla për të gjithë në ndërtesë, për shembull për qetësinë dhe pastrimin.
    .term = { -hausordnung(case: "indef") }

glossary-indexmiete = Kontratë në të cilën qiraja ndryshon bashkë me çmimet në Gjermani.
    .term = { -indexmiete(form: "own") }

glossary-kaltmiete = Qiraja vetëm për banesën, pa { -nebenkosten(case: "indef") }.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Para si garanci. I merrni mbrapsht pasi të dilni nga banesa, nëse nuk ka mbetur asgjë pa paguar.
    .term = { -kaution(case: "indef") }

glossary-klage = Dikush shkon në gjykatë kundër jush. Letra vjen nga gjykata. Kërkoni menjëherë këshillë.
    .term = { -klage(form: "own") }

glossary-kuendigung = Një letër që ka për qëllim t’i japë fund kontratës së qirasë. Ajo zakonisht duhet të jetë në fletë letre dhe të ketë një nënshkrim të vërtetë. «<span lang="de">Ordentlich</span>» do të thotë: duke lënë afat. «<span lang="de">Fristlos</span>» do të thotë: pa lënë afat.
    .term = { -kuendigung(form: "own") }

glossary-kuendigungsverzicht = Fjali në kontratë: për njëfarë kohe nuk mund ta shkëputni kontratën. Një fjalë tjetër është «<span lang="de">Kündigungsausschluss</span>».
    .term = { -kuendigungsverzicht(form: "own") }

glossary-mahnbescheid = Letër nga gjykata: dikush kërkon para nga ju. Gjykata nuk e ka kontrolluar ende nëse kjo është e vërtetë. Kërkoni menjëherë këshillë.
    .term = { -mahnbescheid(form: "own") }

glossary-mahnung = Letër që thotë: nuk keni paguar ende.
    .term = letër kujtese për pagesë

glossary-mangel = Diçka në banesë është prishur ose shqetëson shumë. Shembull: ngrohja mbetet e ftohtë.
    .term = { -mangel(form: "own") }

glossary-mieterhoehung = Qiradhënësi do më shumë qira. Së pari shikoni çfarë lloj rritjeje është.
    .term = { -mieterhoehung(form: "own") }

glossary-mietminderung = Më pak qira për sa kohë ka një defekt. Së pari kërkoni këshillë.
    .term = { -mietminderung(form: "own") }

glossary-mietpreisbremse = Rregull që e kufizon qiranë në kontrata të reja. Për disa banesa nuk vlen.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Listë me qiratë e zakonshme në një qytet. Me të kontrolloni nëse qiraja juaj është normale.
    .term = { -mietspiegel(form: "own") }

glossary-modernisierung = Punime që e bëjnë më të mirë banesën ose ndërtesën, për shembull një ngrohje e re. Pastaj qiraja mund të rritet.
    .term = { -modernisierung(form: "own") }

glossary-nebenkosten = Shpenzime për ndërtesën përveç qirasë { -kaltmiete }, për shembull për ujin, mbeturinat dhe zakonisht ngrohjen. Në ligj quhen «<span lang="de">Betriebskosten</span>».
    .term = { -nebenkosten(case: "indef") }

glossary-notunterkunft = Vend banimi për njerëz që nuk kanë banesë.
    .term = { -notunterkunft(form: "own") }

glossary-prozesskostenhilfe = Ndihmë nga shteti për shpenzimet në gjykatë, kur keni pak para.
    .term = { -prozesskostenhilfe(form: "own") }

glossary-provision = Para për ndërmjetësin, kur ai ka ndërmjetësuar një banesë.
    .term = { -provision(form: "own") }

glossary-raeumungsfrist = Koha deri në dalje që jep një gjykatë. Duhet kërkuar më së voni në seancën e gjykatës.
    .term = { -raeumungsfrist(form: "own") }

glossary-raeumungsklage = { -klage(case: "indef-capital") } me të cilën qiradhënësi kërkon që ju të dilni nga banesa. «<span lang="de">Räumung</span>» do të thotë: banesa zbrazet dhe kthehet.
    .term = { -raeumungsklage(form: "own") }

glossary-ruege = Ju i shkruani qiradhënësit se qiraja është tepër e lartë. Mbështeteni te rregulli { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Lyerja, vendosja e letrave të murit dhe punë të ngjashme në banesë. Disa kontrata nuk ju detyrojnë për këtë.
    .term = { -schoenheitsreparaturen(form: "own") }

glossary-selbstauskunft = Formular i qiradhënësit me pyetje për ju dhe të ardhurat tuaja.
    .term = { -selbstauskunft(form: "own") }

glossary-sonderkuendigungsrecht = E drejtë për ta shkëputur kontratën, edhe kur përndryshe ende nuk do të mundnit, për shembull pas një { -mieterhoehung(case: "igen") }.
    .term = { -sonderkuendigungsrecht(form: "own") }

glossary-sperrung = Firma e ndërpret rrymën ose gazin, sepse mungojnë paratë.
    .term = { -sperrung(form: "own") }

glossary-staffelmiete = Kontratë në të cilën shkruhet që më parë kur dhe sa rritet qiraja.
    .term = { -staffelmiete(form: "own") }

glossary-uebergabeprotokoll = Listë që tregon si duket banesa kur hyni ose kur dilni. Më së miri e nënshkruajnë të dyja palët.
    .term = { -uebergabeprotokoll(case: "indef") }

glossary-untermiete = Një qiramarrës ia jep banesën ose një dhomë me qira dikujt tjetër. Për këtë i duhet leje.
    .term = { -untermiete(form: "own") }

glossary-vergleichsmiete = Qiraja që është e zakonshme këtu për banesa të ngjashme. Fjala e plotë është «<span lang="de">ortsübliche Vergleichsmiete</span>».
    .term = { -vergleichsmiete(form: "own") }

glossary-vorbehalt = Ju paguani para ose merrni një banesë në dorëzim, por njëkohësisht thoni: i ruaj të drejtat e mia. Ndoshta më vonë kërkoj para mbrapsht.
    .term = { -vorbehalt(form: "own") }

glossary-warmmiete = { -kaltmiete } dhe { -nebenkosten } bashkë, zakonisht edhe me ngrohje.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Dokument me të cilin ju lejohet të merrni me qira banesa të subvencionuara nga shteti. Shkurt: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-widerspruch = Ju shkruani: nuk jam dakord me këtë. Zakonisht për këtë ka një afat.
    .term = { -widerspruch(form: "own") }

glossary-wohngeld = Ndihmë për qiranë për njerëz me të ardhura të ulëta. Kërkesën e bëni te administrata e qytetit.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsaufsicht = Zyrë e qytetit. Ajo kontrollon për shembull nëse një qira është shumë e tepruar.
    .term = { -wohnungsaufsicht(form: "own") }

glossary-wohnungsgeberbestaetigung = Dokument i qiradhënësit që vërteton se keni hyrë në banesë. Ju duhet për regjistrimin e adresës.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

glossary-zusicherung = Zyra { -jobcenter } premton me shkrim se i paguan shpenzimet e një banese të re.
    .term = { -zusicherung(form: "own") }

## Musterbriefe

letters-title = Modele letrash

letters-intro = Dërgoni gjithmonë letrën në gjermanisht. Përkthimi ju ndihmon vetëm për ta kuptuar. Plotësoni vijat, hiqni me vizë çfarë nuk përshtatet dhe mbani një kopje. «<span lang="de">Ich / wir</span>» (unë / ne) do të thotë: hiqni me vizë njërën. Duhet të mund të provoni se kanë mbërritur të gjitha letrat. Mënyra më e sigurt shpjegohet këtu: <a name="moving-out-notice"></a>. { -kuendigung(case: "capital") } ({ -kuendigung(form: "de") }) duhet të jetë në fletë letre. Atë e nënshkruajnë të gjithë qiramarrësit që janë në kontratë. Letrat e tjera mund t’i dërgoni edhe me e-mail. Atëherë kërkoni një përgjigje dhe ruajeni e-mailin.

letter-address = Nga (emrat e të gjithë qiramarrësve):<br>________________________________________<br>________________________________________<br>Adresa: _________________________________<br>Për (emri dhe adresa e qiradhënësit):<br>________________________________________<br>________________________________________<br>{ -city }, data: __________

letter-salutation = Të nderuara zonja dhe të nderuar zotërinj,

letter-closing = Me respekt<br>Nënshkrimet e të gjithë qiramarrësve:<br>________________________________________<br>________________________________________

letter-defect-title = Njoftimi për një defekt

letter-defect-subject = <strong>Defekt në banesën ____________________</strong>

letter-defect-report = që nga data __________ në banesë ka këtë defekt: ____________________. Fotografitë janë bashkëngjitur.

letter-defect-demand = Ju lutem / Ju lutemi ta ndreqni defektin deri më __________. Ju lutem / Ju lutemi të më / të na caktoni më parë një takim. Deri atëherë e paguaj / e paguajmë qiranë me rezervë. Ruaj / Ruajmë të drejtën të kërkoj / të kërkojmë para mbrapsht.

letter-receipts-title = Shikimi i dëshmive për { -abrechnung(case: "acc") } ({ -abrechnung(form: "de") })

letter-receipts-subject = <strong>Llogaria e shpenzimeve të ndërtesës (shpenzimeve shtesë) për vitin ______</strong>

letter-receipts-request = dëshiroj / dëshirojmë ta kontrolloj / ta kontrollojmë llogarinë tuaj të datës __________. Ju lutem / Ju lutemi të më / të na caktoni një takim për t’i parë dëshmitë e shpenzimeve. Dëshmitë mund t’i dërgoni edhe në mënyrë elektronike. Deri atëherë një pagesë shtesë e bëj / e bëjmë vetëm me rezervë. E drejta për kundërshtime mbetet e ruajtur.

letter-rent-title = Ankesë për një qira tepër të lartë

letter-rent-subject = <strong>Ankesë për qiranë sipas { $complaint-law }</strong>

letter-rent-complaint = që nga data __________ banoj / banojmë në banesën ____________________. Qiraja pa shpenzime shtesë (<span lang="de">Kaltmiete</span>) është ______ euro. Ankohem / Ankohemi se kjo qira është më e lartë se sa lejon ligji ({ $brake-law }). Për informacionin tuaj (<span lang="de">Auskunft</span>) para kontratës (____________________): e kontestoj / e kontestojmë, sepse ____________________.

letter-rent-demand = Sipas llogaritjes sime / sonë, qiraja e zakonshme në vend është ______ euro. Ju lutem / Ju lutemi ta ulni qiranë dhe t’i ktheni paratë e paguara tepër. Ju lutem / Ju lutemi të më / të na njoftoni në cilat përjashtime mbështeteni. Nga tani e tutje e paguaj / e paguajmë qiranë vetëm me rezervë.

letter-notice-title = Shkëputja e kontratës së banesës

letter-notice-subject = <strong>Shkëputja e kontratës për banesën ____________________</strong>

letter-notice-declaration = me këtë letër e shkëpus / e shkëpusim kontratën e qirasë për këtë banesë, duke respektuar afatin, më datën __________; nëse kjo datë nuk vlen, në datën më të afërt të mundshme.

letter-notice-request = Ju lutem / Ju lutemi të ma / të na e konfirmoni shkëputjen. Ju lutem / Ju lutemi të propozoni një takim për dorëzimin e banesës. Depozitën ju lutem / ju lutemi ta dërgoni në këtë llogari bankare: ____________________.
