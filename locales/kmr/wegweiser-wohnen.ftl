### Housing guide in Kurmanji (Hawar alphabet). Form of address: hûn (polite plural). Vocabulary: see terms.ftl.

## Umschlag und Impressum

guide-title = Rêbernameya Xaniyan

guide-subtitle = Li { -city(case: "obl") } dîtin, kirêkirin û parastina xaniyekî

guide-publisher = <span lang="de">Lotse</span> – rêbernameyeke nimûne

guide-subject = Ev rêbername bi zimanekî hêsan rave dike ka li { -city(case: "obl") } di lêgerîn, kirêkirin û berdana xaniyekî de çi girîng e.

cover-picture =
    .alt = Rêzeke xaniyên rengîn li kêleka çemekî ye. Li pêşiya wan nîşaneke rêyê du aliyan nîşan dide.

imprint-about = Ev pirtûkok nimûneyek e. Ew ji bo pirtûkxaneya bernameyan a bi navê “<span lang="de">Lotse</span>” ji nû ve hat nivîsandin. Fikir ji rêbernameya bajarê Kolnê, “<span lang="de">Wegweiser Wohnen</span>”, tê. Ev pirtûkok ne weşaneke fermî ya Şaredariya { -city(case: "obl") } ye.

imprint-no-legal-advice = Ev pirtûkok ne şêwirmendiya hiqûqî ye. Qanûn, mîqdarên pereyan û navnîşan dikarin biguherin. Berî ku hûn tiştekî girîng îmze bikin, ji cihekî şêwirmendiyê şîretê bistînin. Hûn navnîşanan li vir dibînin: <a name="help"></a>.

## So benutzen Sie dieses Heft

how-to-title = Hûn vê pirtûkokê wisa bi kar tînin

how-to-intro = Ev pirtûkok ji îlana pêşîn heta derketina ji xênî bi we re ye. Ne hewce ye ku hûn hemûyî bixwînin. Beşa ku niha ji we re lazim e hilbijêrin. Qaîdeyên girîng di çarçoveyan de ne. Lîsteyên bi qutiyan hûn dikarin çap bikin, bi xwe re bibin û îşaret bikin.

how-to-words = <strong>Peyvên almanî:</strong> Hin peyv di name û peymanan de wisa tên nivîsandin. Em wan di nivîsê de û li vir rave dikin: <a name="glossary"></a>. Nameyên amade li dawiyê ne: <a name="letters"></a>.

how-to-star = <strong>Stêrk:</strong> Di almanî de peyvên bi stêrk hene, wek mînak “<span lang="de">Vermieter*in</span>”. Di kurdî de em stêrkê nanivîsin. Dema em dibêjin “xwediyê xênî” an “kirêdar”, mebesta me mirovên ji her zayendê (cins) ye.

how-to-together = <strong>Bi hev re xwendin:</strong> Di hemû zimanan de beş û hejmar wek hev in. Wisa hûn dikarin pirtûkokê bi şêwirmendekî re bi kar bînin. Tenê heman cihî nîşan bidin.

## Kapitel Suchen

search-title = Lêgerîna xaniyekî

search-intro = Dîtina xaniyekî gelek caran sebrê dixwaze. Eger hûn xwe baş amade bikin, hûn dikarin zû bersiva pêşniyarekê bidin. Ev beş nîşan dide ka hûn li ku bigerin, çi binivîsin û xwe ji çi biparêzin.

search-residence-title = Destûra we heye ku hûn cihê jiyanê bi serbestî hilbijêrin?

search-residence =
    Gelek kesên ku statuya wan a parastinê heye, mecbûr in { $residence-years ->
        [one] { $residence-years } salê
       *[other] { $residence-years } salan
    } li eyaleteke diyarkirî bijîn. Navê vê mecbûriyetê <span lang="de">Wohnsitzregelung</span> e. Îstisna hene, wek mînak eger hûn di hefteyê de herî kêm { $residence-hours ->
        [one] { $residence-hours } saetê
       *[other] { $residence-hours } saetan
    } bixebitin. Ji daîreya biyaniyan (<span lang="de">Ausländerbehörde</span>) bipirsin, <strong>berî</strong> ku hûn peymana kirêyê îmze bikin. Ya herî baş ew e ku hûn bersivê bi nivîskî bixwazin.

search-residence-note = § 12a AufenthG. Ev qanûna rûniştinê ye.

search-where-title = Hûn dikarin li ku bigerin

search-where-internet = Di înternetê de û di rojnameyan de bigerin. Eger gengaz be, ji bo îlanên nû peyameke otomatîk saz bikin. Her roj lê binêrin, ya herî baş serê sibehê û êvarê.

search-where-companies = Ji şirketên xaniyan re binivîsin. Ji kooperatîfên xaniyan (<span lang="de">Genossenschaft</span>) jî bipirsin: Li wir endam hîseyan dikirin û paşê bi kirê rûdinin. Lîsteya bendewariyê heye? Navê xwe bidin nivîsandin û timî ji nû ve lê bipirsin.

search-where-people = Ji her kesî re bêjin ku hûn li xaniyekî digerin: li kar, li dibistanê, li komeleyê, li cem cîranan. Daliqandina kaxezekê li supermarketê an li navenda taxê hêsan e. Li çend taxan û li derdora bajêr jî bigerin.

search-steps-title = Gav bi gav

search-step-budget = Hesab bikin ka hûn dikarin her meh çiqas kirê bidin: <a name="costs"></a>. Elektrîk, înternet, bilêt û mobîlyayê jî ji bîr nekin.

search-step-papers = Belgeyên xwe amade bikin: <a name="money"></a>. Kopiyên baş di telefonê de tomar bikin. Wisa hûn zû amade ne.

search-step-message = Nivîseke kurt li ser xwe binivîsin. Nav, hejmara kesan, kar, roja ketina xênî û hejmara telefonê binivîsin. Ji kesekî ku almanî baş dizane bixwazin ku nivîsê bixwîne.

search-step-answer = Bersiva îlanên nû zû bidin. Binivîsin ka we kengê ji kê re nivîsandiye. Eger hûn nikaribin herin, xeber bidin. Wisa hûn bi başî di bîra wan de dimînin.

search-fraud-title = Berî dîtina xênî pere nedin

search-fraud = Ji bo xaniyekî ku we nedîtiye qet pere nedin. Kopiya nasnameya xwe ji kesên nenas re neşînin. Îlanek bi awayekî ecêb erzan e? Hingê baldar bin. Hin xapînok dibêjin ku ew li derveyî welêt in û dê mifteyê bi posteyê bişînin. Bersiva wan nedin.

## Kapitel Geld und Papiere

money-title = Pere û belge

money-intro = Xwediyên xaniyan dixwazin bizanibin ka hûn dikarin kirêyê bidin an na. Eger pereyê we têrê neke, daîreya dewletê dikare alîkariya we bike. Di vê beşê de hûn dixwînin ka ji we re kîjan belge lazim in û hûn dikarin ji bo kîjan pereyî daxwaznameyê bidin.

money-papers-title = Dosyeya we

money-papers-income = Belgeyên dahata we ya mehên dawî, wek mînak bordroyên meaşê an biryarnameya daîreyekê

money-papers-schufa = Belgeya agahiyan a { -schufa }

money-papers-wbs = Belgeya we ya { -wbs }, eger hebe

money-papers-rent = Eger gengaz be: belgeyek ku we kirêya xaniyê xwe yê berê her tim daye

money-schufa-title = Kîjan belgeya { -schufa }?

money-schufa = Şirketa { -schufa } agahiyan li ser wê yekê dicivîne ka mirov fatûreyên xwe didin an na. Du belge hene. <strong><span lang="de">Datenkopie</span></strong> (kopiya agahiyan) bêpere ye û tenê ji bo we ye. <strong><span lang="de">BonitätsAuskunft</span></strong> (belgeya li ser dayîna deynan) bi pere ye û ji bo xwediyên xaniyan e. Belgeya <span lang="de">Datenkopie</span> nedin kesî: Tê de gelek agahiyên şexsî hene.

money-wbs-title = Belgeya { -wbs }

money-wbs-what = Dewletê ji bo hin xaniyan alîkariya pereyî daye. Ew gelek caran erzantir in. Ji bo van xaniyan belgeya { -wbs } lazim e, bi kurtî { -wbs-short }. Ew destûra kirêkirina xaniyên bi alîkariya dewletê ye. Eger dahata we di bin sînorekî de be, hûn vê belgeyê distînin. Ji şaredariyê bipirsin ka ev ji bo we derbasdar e.

money-wbs-valid =
    Belgeya { -wbs-short } li eyaleta <span lang="de">Nordrhein-Westfalen</span> { $wbs-years ->
        [one] { $wbs-years } salê
       *[other] { $wbs-years } salan
    } derbasdar e. Şaredariya { -city(case: "obl") } êdî ji kesî re xanî peyda nake. Ango hûn bi xwe digerin. Lê şaredarî di vî warî de şîretan dide we: <a name="housing-office"><span lang="de">Amt für Wohnungswesen</span></a> (daîreya xaniyan). Dema ku wextê wê nêzîkî dawiyê be, zû ji bo belgeyeke nû daxwaznameyê bidin.

money-wbs-valid-note = § 27 WoFG, qanûna piştgiriya xaniyan. Li <span lang="de">Nordrhein-Westfalen</span> di vî warî de qanûneke eyaletê ya taybet derbasdar e.

money-wbs-qr = Li vir Şaredariya { -city(case: "obl") } li ser belgeya { -wbs } û şêwirmendiyê agahiyê dide.

money-wohngeld-title = Alîkariya { -wohngeld }

money-wohngeld =
    { -wohngeld } alîkariyeke ji bo kirêyê ye, ji bo kesên ku dahata wan kêm e. Divê hûn ji bo wê daxwaznameyê bidin. Alîkarî ji wê mehê dest pê dike ku hûn tê de daxwaznameyê didin. Loma li bendê nemînin. Bi piranî ew ji bo { $wohngeld-months ->
        [one] { $wohngeld-months } mehê
       *[other] { $wohngeld-months } mehan
    } tê qebûlkirin. Hûn { -grundsicherungsgeld } (pereyê ewlehiya bingehîn) distînin? Hingê { -wohngeld } nayê dayîn. We daxwazname daye? Belgeyên ku kêm in zû bişînin.

money-wohngeld-note = §§ 1, 3, 7 û 25 WoGG. Ev qanûna alîkariya kirêyê ye.

money-jobcenter-title = Kirê ji { -jobcenter }

money-jobcenter = Daîreya { -jobcenter } pereyê bi navê { -grundsicherungsgeld } dide. Ev pere ji bo jiyanê ye. Pereyê ji bo xaniyekî guncaw jî tê de ye. { -jobcenter } ji we re dibêje ka xanî dikare çiqas biha be. Her tim bipirsin ka niha kîjan mîqdar derbasdar in. Eger hûn bixwazin, daîre kirêyê rasterast ji xwediyê xênî re dişîne.

money-jobcenter-move-title = Hûn wisa bi erêkirinê bar dikin

money-jobcenter-step-ask = Pêşniyara xênî bi hemû mesrefan re bidin { -jobcenter }. Erêkirineke nivîskî bixwazin. Navê vê erêkirinê <span lang="de">Zusicherung</span> e.

money-jobcenter-step-deposit = Di heman demê de ji bo { -kaution(case: "obl") } (<span lang="de">Kaution</span>) an ji bo hîseyên kooperatîfê jî daxwaznameyê bidin. Ev pere bi piranî wek deyn tê dayîn. Ango hûn wî vedigerînin.

money-jobcenter-step-sign = Peymana kirêyê <strong>tenê piştî</strong> erêkirinê îmze bikin. Eger erêkirin tune be, dibe ku beşek ji mesrefan li ser we bimîne.

money-jobcenter-young = Temenê we ji { $benefit-age } salî kêmtir e? Hingê piştî barkirinê hûn tenê bi erêkirina nivîskî (<span lang="de">Zusicherung</span>) ji bo xênî pere distînin. Hûn bê sedemeke pêwîst di nav bajarê { -city(case: "obl") } de bar dikin? Hingê { -jobcenter } tenê bi qasî berê dide. Di vê rewşê de jî: Berî barkirinê bi daîreyê re biaxivin, ne piştî barkirinê.

money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Di sala pêşîn de
       *[other] Di { $benefit-protected-years } salên pêşîn de
    } { -jobcenter } kirêya rastîn dide, lê tenê heta sînorekî. Ev sînor { $benefit-limit-factor } qatê sînorê normal e. Kirêya xaniyekî nû ji sînorê normal bilindtir e? Vê kirêyê { -jobcenter } tenê wê demê dide, eger pêşî erêkirina nivîskî dabe. Kirê ji ya ku { -mietpreisbremse } (qaîdeya ku kirêyan sînordar dike) destûrê dide bilindtir e? Hingê kirê wek “ne guncaw” tê hesibandin, û divê hûn li cem xwediyê xênî gilî bikin: <a name="rent-brake"></a>.

money-jobcenter-limit-note = § 22 SGB II. Ev pirtûka duyem a qanûna civakî ye.

money-jobcenter-sites =
    Daîreya { -jobcenter } ya { -city(case: "obl") } plan dike ku bar bike. Li gorî planê, di nîveka sala { $jobcenter-move-year } de dê ji { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } cihî
       *[other] { $jobcenter-sites-today } cihan
    } { $jobcenter-sites-planned ->
        [one] tenê { $jobcenter-sites-planned } bimîne
       *[other] tenê { $jobcenter-sites-planned } bimînin
    }: { $jobcenter-site-deutz } li taxa <span lang="de">Deutz</span> û { $jobcenter-site-west }. Berî her randevûyê li navnîşana di nameya xwe de binêrin.

## Kapitel Besichtigung und faire Behandlung

viewing-title = Dîtina xênî û muameleya bi edalet

viewing-intro = Di dîtina xênî de hûn xênî kontrol dikin û xwediyê xênî we nas dike. Di wextê xwe de herin. Eger hûn bixwazin, kesekî ku almanî baş dizane bi xwe re bibin. Pirsan bikin û notan binivîsin. Eger kesên ku li wir dijîn razî bin, hûn dikarin wêneyan bikişînin.

viewing-picture = Bi aramî li her tiştî binêrin: li pencereyan, dîwaran û germkirinê.
    .alt = Du kes di odeyeke vala de ne. Yek lîsteyekê di destê xwe de digire, yê din pencereyê nîşan dide. Di bin pencereyê de radyatoreke germkirinê heye.

viewing-check-title = Lîsteya kontrolê ji bo dîtina xênî

viewing-check-windows = Pencere û derî baş tên girtin. Ba nakeve hundir.

viewing-check-mould = Dîwar û quncik ziwa ne, kufik û lekeyên tarî tune ne. Bêhna şiliyê nayê.

viewing-check-heating = Her ode dikare bê germkirin. Li hemamê ava germ heye.

viewing-check-noise = Deng, cîran û rêya heta trên, dibistan û dikanan ji min re guncaw in.

viewing-check-costs = Ez { -kaltmiete } (kirê bêyî mesrefan), { -nebenkosten } (<span lang="de">Nebenkosten</span>) û { -kaution(case: "obl") } dizanim. Her wiha ez dizanim ka germkirina sala borî bi çiqasî bû.

viewing-check-included = Ez dizanim ka mitbax, jêrzemîn û cihê erebeyê di nav de ne an na. Her wiha ez dizanim ka xanî dê kengê vala be.

viewing-known-defects = Haya we ji hin kêmasiyan (<span lang="de">Mängel</span>) berî îmzekirinê jî heye. Ji ber van kêmasiyan hûn paşê bi piranî nikarin kêmtir kirê bidin. Loma di peymana kirêyê de bidin nivîsandin ka xwediyê xênî dê çi tamîr bike û heta kengê. Tenê piştî wê îmze bikin (§ 536b BGB).

viewing-questions-title = Xwediyên xaniyan dikarin çi bipirsin

viewing-questions-first = Di dîtina xênî de hûn tenê nav û agahiyên têkiliyê didin. Ji bo xaniyên bi alîkariya dewletê hûn { -wbs-short } jî nîşan didin. Ne hewce ye ku hûn kopiya nasnameyê bidin. Dahata xwe hûn tenê wê demê îspat dikin, gava hûn bi rastî wî xaniyî dixwazin. Loma bordroyên meaşê tenê paşê bi xwe re bibin.

viewing-questions-first-note = Daîreyên parastina agahiyên şexsî di vî warî de rêbernameyek bi formeke nimûne amade kiriye. Dîroka wê { $questions-guidance } ye û ew li ser malpera ldi.nrw.de ye.

viewing-fair-title = Eger muameleyeke xirabtir li we bê kirin

viewing-fair = Di lêgerîna xênî de qedexe ye ku kesek ji ber eslê we muameleyeke xirabtir li we bike. Ev wek mînak derbasdar e, eger tenê ji ber navê we bersiva “na” bê dayîn. Îstisna kêm in. Yek dikare ev be: Xwediyê xênî bi xwe li ser heman erdê dijî.

viewing-fair-note = §§ 19 û 21 AGG. Ev qanûna giştî ya muameleya wekhev e.

viewing-fair-deadline =
    Di rewşeke wisa de carinan mafê we heye ku hûn pere bixwazin. Divê hûn vî pereyî di nav { $discrimination-months ->
        [one] { $discrimination-months } mehê
       *[other] { $discrimination-months } mehan
    } de ji xwediyê xênî bixwazin, ya herî baş bi nivîskî. Loma zû alîkariyê bixwazin. Şêwirmendî bêpere ye: <a name="adb"><span lang="de">Antidiskriminierungsbüro</span></a> (ofîsa li dijî cudakariyê). Li wir hûn dikarin tenê behsa tiştê ku qewimiye jî bikin.

viewing-proof = Tiştê ku qewimiye di cih de binivîsin: roj, saet, nav, gotinên tam. Îlan û peyaman biparêzin. Kî li wir bû? Vê jî binivîsin. Kesekî bi navê almanî hatiye vexwendin û hûn nehatine vexwendin? Ev jî dikare nîşanek be.

## Kapitel Mietvertrag

lease-title = Peymana kirêyê

lease-intro = Peymana kirêyê diyar dike ka hûn çi didin û hûn dikarin çi bikin. Wê hemûyî bixwînin. Di bin zextê de îmze nekin. Wext bixwazin, an nivîsê bibin cihekî şêwirmendiyê. Her peyva ku hûn fêm nakin bipirsin. Nusxeyeke bi hemû îmzeyan bixwazin û wê baş biparêzin.

lease-content-title = Baş e ku ev di peymanê de hebin

lease-content-flat = Navên hemû kirêdaran û navê xwediyê xênî, navnîşan, qat û mezinahiya xênî. Kesê ku îmze dike, mecbûr e pere jî bide.

lease-content-rent = { -kaltmiete }, { -nebenkosten } û { -kaution }, her yek wek mîqdar bi euroyan. Tiştek kêm e? Bipirsin.

lease-content-start = Roja ketina xênî. Eger di peymanê de roja dawiyê jî hebe, vê yekê bidin kontrolkirin. Berî wê rojê hûn bi piranî nikarin peymanê bi muhleta normal betal bikin. Di “<span lang="de">Kündigungsverzicht</span>” (devjêberdana ji mafê betalkirinê) de jî wisa ye: Hingê hûn bi piranî demekê nikarin peymanê betal bikin.

lease-content-promises = Her tiştê ku soza wî ji we re hatiye dayîn, wek mînak erdeke nû ya odeyê. Tiştê ku tenê hatiye gotin, paşê zehmet tê îspatkirin.

lease-painting-title = Kî mecbûr e boyax bike?

lease-painting = Ji boyaxkirin û danîna kaxeza dîwaran re di peymanê de gelek caran “<span lang="de">Schönheitsreparaturen</span>” tê gotin. Ev karê xwediyê xênî ye. Ew tenê wê demê karê we ye, eger peyman wî bi awayekî derbasdar bide we. Dema hûn ketin xênî, xanî nehatibû nûkirin? Hingê bi piranî hûn ne mecbûr in boyax bikin. Demên sabît ên bê îstisna jî ne derbasdar in. Berî ku hûn boyaxê bikirin, peymanê bidin kontrolkirin.

lease-painting-note = § 535 BGB û biryarên Dadgeha Federal (<span lang="de">Bundesgerichtshof</span>), wek mînak VIII ZR 185/14. BGB qanûna medenî ya Almanyayê ye.

lease-sublet-title = Dema kesên din jî dikevin xênî

lease-sublet = Hûn bi xwe dixwazin xênî bi kirê bidin kesekî din (<span lang="de">Untermiete</span>)? Hingê her tim pêşî destûr lazim e. Ji bo <strong>beşeke</strong> xênî gelek caran mafê we yê destûrê heye. Ji bo vê sedemeke baş lazim e ku tenê piştî destpêka peymanê derketiye holê (§§ 540 û 553 BGB). Ji xwediyê xênî re binivîsin ka kî dê bikeve xênî û çima. Li benda bersivê bimînin.

lease-brake-title = Kirê zêde bilind e?

lease-brake = Li { -city(case: "obl") } { -mietpreisbremse } (frena kirêyê) derbasdar e. Di peymaneke nû de kirê dikare herî zêde bi { $brake-percent } ji kirêya asayî bilindtir be. Navê kirêya asayî “<span lang="de">ortsübliche Vergleichsmiete</span>” e, ango kirêya ku li wê derê ji bo xaniyên wek wî tê dayîn. { -mietspiegel } lîsteyek e ku hûn bi wê dikarin kirêya asayî texmîn bikin. Li { -city(case: "obl") } hûn wê ji <span lang="de">Rheinische Immobilienbörse</span> distînin, telefon { $immobilienboerse-phone }. Tê de li mezinahî, cih û temenê xênî binêrin. Cihekî şêwirmendiyê di hesabkirinê de alîkariya we dike.

lease-brake-note = §§ 556d heta 556g BGB. Rêziknameya ji bo <span lang="de">Nordrhein-Westfalen</span> ji roja { $brake-since } ve derbasdar e, frena kirêyê heta roja { $brake-until } derbasdar e. Lîsteya { -mietspiegel } ya Kolnê lîsteyeke sade ye (<span lang="de">einfacher Mietspiegel</span>); çapa nû ya roja { $mietspiegel-issue } ye.

lease-brake-exceptions = Fren ji bo avahiyên nû ne derbasdar e, eger ew tenê piştî roja { $brake-new-building } cara pêşîn hatibin bikaranîn û bi kirê hatibin dayîn. Ew ji bo kirêdana pêşîn a piştî nûjenkirineke berfireh jî ne derbasdar e. Îstisnayên din jî hene. Xwediyê xaniyê we bi piranî mecbûr e ku berî îmzeyê li ser îstisnayekê agahiyê bide we. Eger ew agahiyê nede, fren gelek caran dîsa jî derbasdar e. Her wiha bipirsin ka avahî kengê hatiye çêkirin û kengê hatiye nûjenkirin.

lease-brake-complain-title = Hûn wisa mafê xwe diparêzin

lease-brake-complain =
    Ji xwediyê xênî re binivîsin ku kirê zêde bilind e. Navê vê giliyê { -ruege } e. E-mailek bes e. Demeke dirêj li bendê nemînin. Hûn dikarin pereyê ku we zêde daye ji roja pêşîn ve paşde bixwazin, eger du tişt bi hev re rast bin. Ya yekem: Gilî ({ -ruege }) di { $complaint-months ->
        [one] { $complaint-months } meha pêşîn
       *[other] { $complaint-months } mehên pêşîn
    } de piştî destpêka peymana kirêyê digihîje xwediyê xênî. Ya duyem: Gilî ({ -ruege }) digihîje xwediyê xênî <strong>berî</strong> ku peymana kirêyê biqede. An na, ev tenê ji bo dayînên nû derbasdar e.

lease-brake-letter = Eger xwediyê xênî berî peymanê ji we re behsa îstisnayekê kiribe, şîretê bistînin. Hingê di giliyê de ({ -ruege }) tam bersiva wê îstisnayê bidin. An na, gilî ({ -ruege }) bi piranî alîkariyê nake. Hûn nameyekê li vir dibînin: <a name="letters"></a>. Eger tu kesî ji we re behsa îstisnayekê nekiribe, di nameyê de wê hevokê bi xêzekê jê bibin ku peyva “<span lang="de">Auskunft</span>” (li vir: tiştê ku xwediyê xênî li ser îstisnayekê gotiye) tê de ye. Kopiyekê û delîla ku name gihîştiye biparêzin.

## Kapitel Kaution und Makler

deposit-title = Depozît û simsar

deposit-intro = { -kaution(case: "capital") } (<span lang="de">Kaution</span>) pereyê temînatê ye. Heta ku hûn li wir dijîn, xwediyê xênî wî diparêze. Piştî derketinê, eger tu deyn nemabe, hûn wî paşde distînin. Tenê bi meqbûzê pere bidin.

deposit-limit =
    { $deposit-months ->
        [one] { -kaution(case: "capital") } dikare herî zêde bi qasî kirêya { $deposit-months } mehê be.
       *[other] { -kaution(case: "capital") } dikare herî zêde bi qasî kirêya { $deposit-months } mehan be.
    } Ji bo vê, kirêya bêyî { -nebenkosten } û bêyî germkirinê tê hesibandin. Mînakek: { -kaltmiete } { $example-cold-rent } ye. Hingê { -kaution } dikare herî zêde { $example-deposit } be.

deposit-limit-note = § 551 BGB.

deposit-parts =
    { $deposit-parts ->
        [one] Divê hûn { -kaution(case: "obl") } bi { $deposit-parts } qistê bidin.
       *[other] Hûn dikarin { -kaution(case: "obl") } bi { $deposit-parts } qistên wekhev bidin, her meh qistekê.
    } Qista pêşîn hûn tenê wê demê didin, gava peymana kirêyê dest pê dike, ne di dema îmzekirinê de. Ya herî baş bi hewaleya bankê bidin. Hingê delîlek li cem we heye.

deposit-safe = Divê xwediyê xênî pereyê we ji pereyê xwe cuda deyne. Faîz ya we ye. Li wargehên xwendekaran faîz ne mecbûrî ye. Bipirsin ka pereyê we li ku ye.

deposit-back = Li vir bixwînin ka hûn kengê pereyê xwe paşde distînin: <a name="moving-out-deposit"></a>. Hûn ji { -jobcenter } pere distînin? Hingê berî îmzekirinê li wir bipirsin ka hûn dikarin deyn bistînin an na.

deposit-broker-title = Kî pereyê simsarî dide?

deposit-broker = Simsar xaniyan peyda dikin. Bi piranî kesê ku kar daye simsarî, pere dide. Ew gelek caran xwediyê xênî ye. Hûn tenê wê demê pere didin, eger ev herdu bi hev re rast bin:

deposit-broker-order = We bi xwe karê lêgerînê daye simsarî, û ev jî bi nivîskî (<span lang="de">Textform</span>), wek mînak bi e-mailê. Eger ev tenê bi telefonê hatibe gotin, têrê nake.

deposit-broker-only = Simsar tenê ji bo we li xênî geriyaye û berê haya wî ji vî xaniyî tune bû.

deposit-broker-warning = Pereyê pêşîn nedin: Ew qedexe ye. Ji bo xaniyên bi alîkariya dewletê qedexe ye ku simsar ji we pere bixwazin. Tenê ji bo dîtina xênî jî pere nedin.

deposit-broker-note = § 2 WoVermRG. Ev qanûn diyar dike ka navbeynkariya xaniyan çawa dibe.

## Kapitel Einzug

moving-in-title = Ketina xênî

moving-in-intro = Mifte li cem we ye. Pîroz be! Niha hin kar hene ku divê zû bên kirin. Navê xwe li ser zengil û qutiya posteyê jî bidin nivîsandin. An na poste nagihîje we.

moving-in-record-title = Teslîmkirina xênî

moving-in-record = Bi xwediyê xênî re li hemû odeyan bigerin. Bi hev re binivîsin ka xanî çawa ye. Navê vê kaxezê { -uebergabeprotokoll } (<span lang="de">Übergabeprotokoll</span>) e. Ew di derketina ji xênî de we diparêze. Tenê tiştê ku rast e îmze bikin. Teslîmkirinê di ronahiya rojê de bikin û şahidekî bi xwe re bibin.

moving-in-reservation = Eger haya we ji kêmasiyekê hebe û hûn xênî bêyî parastina mafên xwe (<span lang="de">ohne Vorbehalt</span>) teslîm bigirin, hûn mafan winda dikin. Hingê nabe ku hûn ji ber vê kêmasiyê kêmtir kirê bidin. Ji bo vê kêmasiyê hûn tazmînatê (<span lang="de">Schadenersatz</span>) jî nastînin. Ji bo her kêmasiyê di protokolê de binivîsin ka xwediyê xênî dê heta kengê wê tamîr bike. Vê hevokê jî tê de binivîsin: “<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>” (Ez mafên xwe yên ji ber van kêmasiyan diparêzim.) Carinan xwediyê xênî vê qebûl nake. Hingê hêj di dema teslîmkirinê de kaxezeke cuda bidin xwediyê xênî. Kêmasî û ev hevok li ser vê kaxezê ne. Bila şahidê we li wir be (§ 536b BGB).

moving-in-reservation-known = Ji bo kêmasiyên ku haya we berî peymana kirêyê ji wan hebû, ev hevok bi piranî alîkariyê <strong>nake</strong>. Dîsa jî xwediyê xênî bi piranî mecbûr e ku van kêmasiyan tamîr bike.

moving-in-check-title = Lîsteya kontrolê ji bo { -uebergabeprotokoll }

moving-in-check-damage = Hemû zirar di protokolê de ne, xêzên biçûk jî. Wêneyên hemû odeyan hene.

moving-in-check-meters = Hejmarên saetên (<span lang="de">Zähler</span>) elektrîk, gaz, av û germkirinê hatine nivîsandin.

moving-in-check-keys = Hejmara mifteyan di protokolê de ye.

moving-in-check-works = Min germkirin, ocaxa xwarinê, av û pencere ceribandin. Tiştê ku naxebite di protokolê de ye.

moving-in-check-reservation = Ji bo her kêmasiyê di protokolê de hatiye nivîsandin ka ew dê heta kengê bê tamîrkirin. Parastina mafên min (<span lang="de">Vorbehalt</span>) jî tê de hatiye nivîsandin.

moving-in-check-copy = Hemûyan îmze kiriye. Kopiyek li cem min heye.

moving-in-picture = Wêneyê her saetê (<span lang="de">Zähler</span>) wisa bikişînin ku hemû hejmar bên xwendin.
    .alt = Destek telefonekê li ber saeteke mesrefê ya li dîwêr digire. Li ser telefonê saet xuya dike. Li kêlekê kaxezek bi lîste û îşaretan daliqandî ye.

moving-in-register-title = Qeydkirina navnîşanê

moving-in-register =
    Di nav { $register-weeks ->
        [one] { $register-weeks } hefteyê
       *[other] { $register-weeks } hefteyan
    } de piştî ketina xênî navnîşana xwe qeyd bikin. Ev li ofîseke { -kundenzentrum } ya şaredariyê dibe. { $service-centres ->
        [one] Li { -city(case: "obl") } { $service-centres } ofîseke wisa heye, hin rojan tenê bi randevûyê.
       *[other] Li { -city(case: "obl") } { $service-centres } ofîsên wisa hene, hin rojan tenê bi randevûyê.
    } Nasname an pasaportên hemû kesên ku dikevin xênî bi xwe re bibin. Eger hûn xwe dereng qeyd bikin, dibe ku cezayê pereyî heta { $register-fine } bê birîn.

moving-in-register-note = §§ 17, 19 û 54 BMG. Ev qanûna federal a qeydkirina navnîşanê ye.

moving-in-confirmation = Ji bo vê belgeya { -wohnungsgeberbestaetigung } lazim e. Bi vê kaxezê xwediyê xênî piştrast dike ku hûn ketine xênî. Peymana kirêyê têrê nake. Xwediyê xênî mecbûr e vê belgeyê di heman muhletê de bide we. Hûn wê nastînin? Di cih de li { -kundenzentrum } bêjin.

moving-in-sham = Xwe tenê li wî cihî qeyd bikin ku hûn bi rastî lê dijîn. Ji kesên ku bi we re najîn re jî qedexe ye ku xwe li navnîşana we qeyd bikin. Kesê ku navnîşana xwe ji bo vê bide, dibe ku mecbûr bimîne heta { $sham-address-fine } cezayê pereyî bide.

moving-in-power-title = Elektrîk û { -rundfunkbeitrag }

moving-in-power = Hûn çirayê vêdixin, lê peymana we ya elektrîkê tune ye? Hingê hûn elektrîkê ji <span lang="de">Grundversorger</span> distînin. Ev navê wê şirketê ye ku elektrîkê dide hemû malan. Xwe li wir qeyd bikin û hejmara li ser saeta xwe bidin. Paşê pêşniyaran bidin ber hev. Berî ku hûn şirketê biguherin, li biha, dema peymanê û muhleta betalkirinê binêrin.

moving-in-power-note =
    § 2 StromGVV, §§ 20a û 38 EnWG. Elektrîka demkî ya bê peyman (<span lang="de">Ersatzversorgung</span>) herî zêde { $substitute-supply-months ->
        [one] { $substitute-supply-months } mehê
       *[other] { $substitute-supply-months } mehan
    } didome. Ji roja { $supplier-switch-since } ve guhertina şirketê ji aliyê teknîkî ve di { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } saetê
       *[other] { $supplier-switch-hours } saetan
    } de çêdibe.

moving-in-broadcasting = Ji bo radyo û televîzyonê heqê { -rundfunkbeitrag } heye. Heta roja { $broadcasting-fee-until }, ew roj jî tê de, ev heq mehê { $broadcasting-fee } ye, ango her sê mehan { $broadcasting-fee-quarter }. Piştî wê, mîqdar dikare biguhere. Nameyên li ser vê ji “<span lang="de">Beitragsservice</span>” tên. Ev navê wî cihî ye ku vî heqî dicivîne. Eger ji bo xaniyê we hêj tu kes pere nade, xênî li wir qeyd bikin. { -rundfunkbeitrag } ji bo her xaniyekî ye, ne ji bo her kesekî. Eger hûn hin alîkariyên dewletê bistînin, hûn ne mecbûr in vî heqî bidin. Ji bo vê hûn daxwaznameyê didin. Eger hûn bi kesên din re dijîn, li hev bikin ka kî pere dide, û mesrefê parve bikin.

## Kapitel Miete und Nebenkosten

costs-title = Kirê û mesrefên li gel kirêyê

costs-intro = Hûn her meh kirê û beşek ji mesrefên avahiyê didin. Salê carekê hesab tê kirin. Kesê ku hesabî fêm dike, dikare xeletiyan bibîne û kêmtir pere bide.

costs-words = { -kaltmiete } tenê pereyê ji bo xênî ye. { -nebenkosten(case: "capital") } (<span lang="de">Nebenkosten</span>) li ser wê zêde dibin, wek mînak ji bo av, zibil û germkirinê. Navê hemûyan bi hev re { -warmmiete } ye. Elektrîk bi piranî ne tê de ye. Loma di her îlanê de binêrin: Biha <span lang="de">kalt</span> (bêyî mesrefan) e an <span lang="de">warm</span> (bi hemû mesrefan re) ye?

costs-example = Mînakek bi hejmarên ne rastîn

costs-column-part = Hûn çi didin

costs-column-amount = Mehê çiqas

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(case: "capital") }, bêyî germkirinê

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = Germkirin û ava germ

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Mesrefên li gel kirêyê çi ne?

costs-who =
    { -nebenkosten(case: "capital") } tenê wê demê tên dayîn, eger ew di peymanê de hatibin nivîsandin. Di qanûnê de { $cost-kinds ->
        [one] { $cost-kinds } cure heye
       *[other] { $cost-kinds } cure hene
    }. Rêvebirî û tamîr ne ji wan in. Tiştekî wisa di hesabê we de heye? Hingê bipirsin.

costs-who-note = § 556 BGB; §§ 1 û 2 BetrKV. Ev rêziknameya mesrefên xebitandina avahiyê ye.

costs-table = Kî çi dide?

costs-column-cost = Mesref

costs-column-payer = Kî dide?

costs-row-heating = Germkirin, av, ava qirêj

costs-row-waste = Zibil, paqijkirina kolanê, baca erd û avahiyê

costs-row-house = Asansor, çirayên korîdorê, lênêrê avahiyê, baxçe, sîgorteya avahiyê

costs-row-repairs = Tamîrên avahiyê û rêvebirî

costs-payer-tenant = Hûn, eger di peymanê de be

costs-payer-landlord = Xwediyê xênî

costs-statement-title = Hesabê salane

costs-statement =
    Bi piranî hûn her meh pereyê pêşîn didin. Piştî salekê xwediyê xênî hesab dike (<span lang="de">Abrechnung</span>). Divê hesab di nav { $statement-months ->
        [one] { $statement-months } mehê
       *[other] { $statement-months } mehan
    } de piştî dawiya sala hesabî li cem we be. Ew piştî vê muhletê tê? Hingê bi gelemperî hûn ne mecbûr in tiştekî zêde bidin. Hemû hesaban biparêzin.

costs-check =
    Hesabî kontrol bikin. Mafê we heye ku hûn hemû belgeyan bibînin, wek mînak fatûreyên şirketan. Nameyek ji bo vê: <a name="letters"></a>. Tiştek şaş e? Piştî ku hesab gihîşt we, di nav { $objection-months ->
        [one] { $objection-months } mehê
       *[other] { $objection-months } mehan
    } de îtiraz bikin. Hesabî bi yê sala borî re bidin ber hev. Mesref pir zêde bûne? Bixwazin ku ji we re bê ravekirin.

costs-info-title = Germkirin, CO₂ û televîzyon

costs-info-heating = Xwendina ji dûr ve: Bi amûrên wisa hûn her meh hejmarên xerckirina xwe distînin.

costs-info-carbon = Mesrefên CO₂ ji bo mazota germkirinê û gazê hûn û xwediyê xênî bi hev re didin. Peymana we bi xwe ya gazê heye? Hingê divê hûn para xwediyê xênî bi xwe bixwazin.

costs-info-cable =
    Televîzyon an înternet bi rêya xwediyê xênî: Piştî { $cable-months ->
        [one] { $cable-months } mehê
       *[other] { $cable-months } mehan
    } hûn dikarin vê li cem xwediyê xênî biqedînin.

costs-overcharge = Kirê bi zêdetirî { $overcharge-percent } ji kirêya asayî bilindtir e? Dibe ku ev qedexe be. { -wohnungsaufsicht } ya şaredariyê rewşên wisa bêpere kontrol dike: <a name="housing-office">navnîşan</a>.

## Kapitel Leben im Haus

living-title = Jiyana di avahiyê de

living-intro = Di avahiyê de gelek mirov dijîn. Silavek li ser derenceyan destpêkeke baş e. Qaîde gelek caran di { -hausordnung } (<span lang="de">Hausordnung</span>) de ne. Ew li korîdorê daliqandî ne an beşek ji peymanê ne. Qaîdeyan carekê hemûyî bixwînin. Gelek caran mijar paqijî, bisiklêt, odeya cilşuştinê û bêdengî ye.

living-waste-title = Veqetandina zibilî

living-waste = Li { -city(case: "obl") } hûn qutiyên zibilî (çop) bi rengê qapaxê nas dikin. Amûrên elektrîkê û pîl (batarya) nakevin tu qutiyê. Zibilî bi baldarî veqetînin: Ev ji bo jîngehê baş e.

living-bins-picture = Çar qapax, çar cureyên zibilî: gewr, şîn, zer û qehweyî.
    .alt = Çar qutiyên zibilî li kêleka hev in. Qapaxa pêşîn gewr e, ya duyem şîn e, ya sêyem zer e, ya çarem qehweyî ye.

living-bins-table = Çi dikeve kîjan qutiyê?

living-bins-column-lid = Qapax

living-bins-column-in = Ev dikeve tê de

living-bins-column-out = Ev na

living-bin-grey = Gewr: zibilê mayî

living-bin-grey-in = pundaxên zarokan, toz, firaxên şikestî

living-bin-grey-out = her tiştê ku dikeve qutiyeke din

living-bin-blue = Şîn: kaxez

living-bin-blue-in = rojname, karton, defter

living-bin-blue-out = kaxeza qirêj, destmalên kaxezî

living-bin-yellow = Zer: { -wertstofftonne }

living-bin-yellow-in = pakêt û tiştên din ên ji plastîk an metalê

living-bin-yellow-out = amûrên elektrîkê, pîl, şûşe, kaxez

living-bin-brown = Qehweyî: zibilê organîk

living-bin-brown-in = bermayên fêkî û sebzeyan, qehwe, giha û kulîlk

living-bin-brown-out = kîsên plastîk

living-waste-rules = Zibil di jiyana rojane de

living-waste-do-flat = Kartonan biçûk bikin, paşê bavêjin qutiya şîn

living-waste-do-plan =
    Rojan ji bîr nekin: Qutiya zer { $yellow-bin-weeks ->
        [one] her hefte
       *[other] her { $yellow-bin-weeks } hefteyan carekê
    } tê valakirin.

living-waste-dont-beside = Danîna zibilî li kêleka qutiyê

living-waste-dont-stairs = Danîna mobîlyayê li korîdor an jêrzemînê

living-bulky = Navê tiştên mezin, wek mobîlyayê, <span lang="de">Sperrmüll</span> e. <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, bi kurtî <span lang="de">AWB</span>, li ser daxwazê wan dibe. An jî hûn bi xwe wan dibin <span lang="de">Wertstoff-Center Ossendorf</span> ({ $wertstoff-ossendorf-street }) an <span lang="de">Gremberghoven</span> ({ $wertstoff-gremberghoven-street }). Bê randevû tiştekî li kolanê nehêlin.

living-quiet-title = Bêdengî

living-quiet = Ji saet { $quiet-from } heta saet { $quiet-to } bêdengiya şevê ye. Hingê nabe ku hûn kesên din aciz bikin. Rojên yekşem û rojên betlaneya fermî jî karên bi dengê bilind qedexe ne, wek mînak qulkirina dîwaran. Dibe ku bêdengiya nîvro di { -hausordnung } de hebe. Hûn şahiyekê çêdikin? Pêşî ji cîranan re bêjin. Tiştek we bi xwe aciz dike? Pêşî bi dostanî bi hev re biaxivin.

living-quiet-note = § 9 LImSchG NRW. Ev qanûna eyaletê ya parastina ji deng û hewaya qirêj e.

living-air-title = Guhertina hewayê û germkirin

living-air = Dema xwarinçêkirin, serşuştin û razanê av dikeve hewayê. Eger ew li dîwarên sar bimîne, dibe ku kufik çêbibe. Loma: hewayê biguherin û xênî germ bikin. Dema guhertina hewayê germkirinê kêm bikin. Piştî wê pencereyan dîsa bigirin.

living-air-picture = Li çepê wisa baş e: Pencere tam vekirî ye. Li rastê wisa şaş e: Pencere tevahiya rojê tenê ji jor ve hinekî vekirî ye.
    .alt = Du pencere li kêleka hev in. Li aliyê çepê pencereyek tam vekirî ye, tîr hewaya teze nîşan didin, li jor îşareta rast heye. Li aliyê rastê pencereyek tenê ji jor ve hinekî vekirî ye, li jor xaçek heye.

living-air-rules = Li dijî kufikê

living-air-do-wide =
    Rojê çend caran { $airing-minutes ->
        [one] { $airing-minutes } deqeyê
       *[other] nêzîkî { $airing-minutes } deqeyan
    } pencereyan tam vekin

living-air-do-steam = Piştî serşuştin û xwarinçêkirinê di cih de hewayê biguherin

living-air-do-gap = Mobîlyayê hinekî dûrî dîwarê derveyî deynin

living-air-dont-tilted = Hiştina pencereyan tevahiya rojê ji jor ve hinekî vekirî

living-air-dont-cold =
    Hiştina odeyê ku ji derdora { $room-temperature ->
        [one] { $room-temperature } dereceyê
       *[other] { $room-temperature } dereceyan
    } sartir bibe

living-mould-tip = Kufik ne her tim sûcê we ye. Carinan sedem avahî ye. Kufikê veneşêrin û li ser wê boyax nekin. Di cih de ragihînin: <a name="repairs"></a>. Wêneyan bikişînin û binivîsin ka hûn çawa hewayê diguherin û çawa germ dikin.

living-smoke-title = Alarma dûmanê

living-smoke = Alarmên dûmanê jiyanê xilas dikin. Divê ew li odeya razanê, li odeya zarokan û li wan korîdoran hebin ku mirov dema şewatê di wan re direve. Kesê ku li wir dijî, berpirs e ku ew bixebitin. Carinan xwediyê xênî vê dike. Bipirsin. Alarma dûmanê qet ranekin. Ew kurt û dubare deng derdixe? Hingê bi piranî pîl vala ye.

living-smoke-note = § 47 BauO NRW. Ev qanûna avahiyan a <span lang="de">Nordrhein-Westfalen</span> e.

living-smoke-picture = Alarma dûmanê li banê odeyê ye. Bi bişkojkê hûn dikarin wê biceribînin.
    .alt = Alarmeke dûmanê ya girover û spî li banê odeyê ye. Destek bi tiliyekê li bişkojkê dide. Kevan dengê bilind nîşan didin.

living-changes = Hûn dixwazin amûreke biçûk a enerjiya rojê li balkonê deynin, an ji ber astengdariyekê (seqetiyekê) xênî biguherînin? Pêşî bipirsin. Bi piranî mafê we yê destûrê heye (§ 554 BGB). Tam binivîsin ka hûn dixwazin çi biguherînin, û nexşeyekê pê ve bikin.

## Kapitel Etwas ist kaputt

repairs-title = Tiştek xira ye

repairs-intro = Germkirin sar dimîne, av dilop dike, dîwar şil e. Navê tiştekî wisa kêmasî (<span lang="de">Mangel</span>) e. Xwediyê xênî mecbûr e xênî di rewşeke baş de bihêle. Divê hûn her kêmasiyê di cih de ragihînin. Hûn çiqas zû ragihînin, ji bo her kesî ewqas baştir e.

repairs-step-report = Wêneyan bikişînin. Kêmasiyê di cih de bi nivîskî ragihînin. Nameyek ji bo vê: <a name="letters"></a>. We telefon kiriye? Dîsa jî nameyekê an e-mailekê bişînin.

repairs-step-deadline = Rojekê diyar bikin ku divê kêmasî heta wê rojê bê çareserkirin. Eger germkirin zivistanê sar be, ev muhleteke pir kurt e.

repairs-step-access = Piştî lihevkirinê rê bidin ku hoste bikevin hundirê xênî. Pêşî nav, şirket û saetê bipirsin.

repairs-step-help = Tiştek nabe? Ji <a name="mieterverein"><span lang="de">Mieterverein</span></a> (komeleya kirêdaran) şîretê bistînin. Wêne, name û peymana xwe ya kirêyê bi xwe re bibin.

repairs-late = Eger hûn kêmasiyekê ranegihînin, ev dikare biha be. Dibe ku hingê hûn mecbûr bin pereyê zirarê bidin. Dibe ku hûn mafê kirêya kêmtir jî winda bikin. Loma kopiyeke ragihandina xwe biparêzin.

repairs-late-note = §§ 536 heta 536c BGB.

repairs-reduction-title = Kêmtir kirê bidin?

repairs-reduction =
    Eger hûn nikaribin xênî bi awayekî normal bi kar bînin, ji bo vê demê kirêya ku hûn mecbûr in bidin kêmtir e. Navê vê <span lang="de">Mietminderung</span> (kêmkirina kirêyê) ye. Kêmasiyên biçûk nayên hesibandin. Di nûjenkirineke ku xerckirina enerjiyê kêm dike de, ev qaîde { $energy-works-months ->
        [one] { $energy-works-months } mehê
       *[other] { $energy-works-months } mehan
    } derbasdar nabe. Kirê çiqas kêm dibe, li gorî kêmasiyê ye. Loma şîreta baş ewqas girîng e.

repairs-reduction-warning = Kirêyê bi serê xwe kêm nekin. Eger hûn ji ya rast zêdetir kêm bikin, deynê kirêyê çêdibe. Pêşî şîretê bistînin. Heta hingê kirêya tam bidin û li ser hewaleyê binivîsin: “<span lang="de">Zahlung unter Vorbehalt</span>” (dayîn bi parastina mafan). Ev tê vê wateyê: Dibe ku hûn paşê pereyî paşde bixwazin.

repairs-gas-title = Bêhna gazê tê

repairs-gas-flame = Agir vênexin, çirayê ne vêxin û ne jî vemirînin, di xênî de telefonê bi kar neynin.

repairs-gas-leave = Pencereyan vekin, her kesî hişyar bikin, di cih de derkevin derve.

repairs-gas-call = Tenê li derve telefon bikin: { $fire-brigade-phone }.

## Kapitel Mieterhöhung und Kündigung

notice-title = Zêdekirina kirêyê û betalkirina peymanê

notice-intro = Nameyeke xwediyê xênî gelek caran mirovan ditirsîne. Aram bimînin. Qaîde û muhletên diyar hene. Zerfê biparêzin û dîrokê li ser binivîsin. Zû şîretê bistînin. Li ber derî tiştekî îmze nekin.

notice-increase-title = Dixwazin kirêyê zêde bikin

notice-increase-kinds = Pêşî kontrol bikin ka ev zêdekirineke çawa ye. Di “<span lang="de">Staffelmiete</span>” (kirêya ku gav bi gav zêde dibe) de, ji berê ve di peymanê de hatiye nivîsandin ka kirê kengê û çiqasî zêde dibe. Di “<span lang="de">Indexmiete</span>” (kirêya girêdayî bihayan) de, kirê bi bihayên li Almanyayê re diguhere. Piştî nûjenkirinekê (<span lang="de">Modernisierung</span>) jî kirê dikare zêde bibe. { -nebenkosten(case: "capital") } jî dikarin zêde bibin, bêyî ku hûn razî bibin. Di van rewşan de ew sînorên ku li jêrtir tên <strong>ne</strong> derbasdar in (§§ 557a, 557b, 559 û 560 BGB). Ji bo xaniyên bi alîkariya dewletê gelek caran qaîdeyên din derbasdar in.

notice-increase-kinds-advice = Eger hûn di rewşên wisa de ji mîqdara rast kêmtir bidin, deynê kirêyê çêdibe. Pêşî şîretê bistînin. Di “<span lang="de">Staffelmiete</span>” de frena kirêyê ({ -mietpreisbremse }) dikare ji bo her gavê derbasdar be. Di “<span lang="de">Indexmiete</span>” de ew tenê dikare ji bo kirêya pêşîn derbasdar be, ango ji bo kirêya destpêka peymanê. Zêdetir li ser vê: <a name="rent-brake"></a>.

notice-increase =
    Di rewşên din de xwediyê xaniyê we dikare ji we bixwaze ku hûn bi kirêyeke bilindtir razî bibin. Ev tenê heta kirêya asayî ya wê derê (<span lang="de">ortsübliche Vergleichsmiete</span>) dibe. Dema ku zêdekirin dest pê dike, divê kirê ji { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } mehê
       *[other] { $increase-unchanged-months } mehan
    } ve neguherîbe. Name dikare herî zû { $increase-wait-years ->
        [one] { $increase-wait-years } salê
       *[other] { $increase-wait-years } salan
    } piştî zêdekirina dawî bê. Zêdekirinên ji ber nûjenkirinê an ji ber { -nebenkosten } di vî hesabî de nayên hesibandin. Eger hûn guman dikin, bi { -mietspiegel } kontrol bikin.

notice-increase-note = §§ 558 û 558b BGB. Ev sînor li { -city(case: "obl") } heta roja { $increase-cap-until } derbasdar e.

notice-increase-cap =
    Ji bo zêdekirineke wisa li { -city(case: "obl") } sînorekî duyem jî heye. Kirê di nav { $increase-cap-years ->
        [one] { $increase-cap-years } salê
       *[other] { $increase-cap-years } salan
    } de dikare herî zêde bi { $increase-cap } bilind bibe. Zêdekirineke ji ber nûjenkirinê an ji ber { -nebenkosten } dikare li ser vê jî zêde bibe. Ji bo bersivê mehên piştî meha nameyê bihejmêrin: Wextê we heta dawiya meha bi hejmar { $consent-month } heye. Mînak: Name di adarê de tê. Hingê heta dawiya gulanê bersivê bidin. Berî ku hûn razî bibin, nameyê bidin kontrolkirin. Eger hûn razî nebin, xwediyê xênî dikare here dadgehê.

notice-landlord-title = Xwediyê xênî peymanê betal dike

notice-landlord = Bi gelemperî ji xwediyê xênî re sedemek lazim e ku qanûn wê qebûl dike. Divê sedem di nameyê de be. Betalkirin (<span lang="de">Kündigung</span>) bi piranî tenê li ser kaxezê û bi îmzeya rastîn derbasdar e. E-maileke sade, faks an messenger têrê nakin. Betalkirin dikare di nameyeke dadgehê de jî be. Di cih de ji xênî dernekevin. Berî ku hûn bersivê bidin, nameyê bidin kontrolkirin.

notice-landlord-note = §§ 568, 573 û 573c BGB.

notice-table = Muhletên betalkirina peymanê

notice-column-who = Kî betal dike, û hûn ji kengê ve li wir dijîn?

notice-column-period = Muhlet

notice-row-tenant = Hûn bi xwe betal dikin. Îstisna: <a name="moving-out-notice"></a>

notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } meh
       *[other] { $notice-months } meh
    }

notice-row-short =
    { $tenancy-years-middle ->
        [one] Xwediyê xênî betal dike, hûn ji { $tenancy-years-middle } salê kêmtir li wir dijîn
       *[other] Xwediyê xênî betal dike, hûn ji { $tenancy-years-middle } salan kêmtir li wir dijîn
    }

notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } meh
       *[other] { $landlord-notice-months } meh
    }

notice-row-middle =
    { $tenancy-years-long ->
        [one] Xwediyê xênî betal dike, herî kêm { $tenancy-years-middle } sal, lê kêmtir ji { $tenancy-years-long } salê ye ku hûn li wir dijîn
       *[other] Xwediyê xênî betal dike, herî kêm { $tenancy-years-middle } sal, lê kêmtir ji { $tenancy-years-long } salan e ku hûn li wir dijîn
    }

notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } meh
       *[other] { $landlord-notice-months-middle } meh
    }

notice-row-long =
    { $tenancy-years-long ->
        [one] Xwediyê xênî betal dike, herî kêm { $tenancy-years-long } sal e ku hûn li wir dijîn
       *[other] Xwediyê xênî betal dike, herî kêm { $tenancy-years-long } sal in ku hûn li wir dijîn
    }

notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } meh
       *[other] { $landlord-notice-months-long } meh
    }

notice-table-exceptions =
    Tablo ji bo betalkirinên bêyî muhletê (<span lang="de">fristlos</span>) ne derbasdar e, û ji bo peymanên ji bo demeke diyar (<span lang="de">befristet</span>) jî ne derbasdar e. Carinan odeyeke bi mobîlya di wî xaniyî de ye ku xwediyê xênî bi xwe lê dijî. Hingê gelek caran parastin kêmtir e. Li wir muhlet dikare gelek kurttir be, û ji xwediyê xênî re sedem ne lazim e. Carinan xwediyê xênî bi xwe di heman avahiyê de dijî. Eger di avahiyê de herî zêde { $owner-house-flats ->
        [one] { $owner-house-flats } xanî hebe
       *[other] { $owner-house-flats } xanî hebin
    }, xwediyê xênî dikare bê sedem jî peymanê betal bike. Hingê muhlet dirêjtir e (§§ 549, 573a û 573c BGB).

notice-hardship =
    Derketina ji xênî dê ji bo we an malbata we pir giran be? Wek mînak ji ber nexweşiyeke giran? Hingê hûn dikarin îtiraz bikin (§ 574 BGB). E-mailek bes e. Divê ew herî dereng { $hardship-months ->
        [one] { $hardship-months } mehê
       *[other] { $hardship-months } mehan
    } berî dawiya peymana kirêyê bigihîje. Tam rave bikin ka çima derketin ewqas giran e, û belgeyan pê ve bikin. Eger muhlet derbas bûbe, dîsa jî di cih de şîretê bistînin. Eger xwediyê xênî li ser mafê îtirazê bi awayekî rast agahî nedabe we, îtiraz carinan hêj di rûniştina pêşîn a dadgehê de jî dibe.

notice-arrears-title = Eger hûn nikaribin kirêyê bidin

notice-arrears =
    Eger kirê an { -kaution } nehatibe dayîn, dibe ku xwediyê xênî bikaribe peymanê <strong><span lang="de">fristlos</span></strong> betal bike. Ev tê vê wateyê: bêyî muhletê. Ne hewce ye ku pêşî nameyeke bibîrxistinê (<span lang="de">Mahnung</span>) bê. Qanûn behsa sê rewşan dike. Ya yekem: Hûn di { $arrears-dates ->
        [one] { $arrears-dates } roja dayîna kirêyê
       *[other] { $arrears-dates } rojên dayîna kirêyê yên li pey hev
    } de tu tiştî nadin an ji mîqdara lazim kêmtir didin. Bi hev re, pereyê ku di van rojan de nehatiye dayîn ji { $arrears-short-months ->
        [one] kirêya { $arrears-short-months } mehê
       *[other] kirêya { $arrears-short-months } mehan
    } zêdetir e. Ya duyem: Di demeke dirêjtir de deynê kirêyê çêbûye, û ev deyn digihîje { $arrears-months ->
        [one] kirêya { $arrears-months } mehê
       *[other] kirêya { $arrears-months } mehan
    }. Ya sêyem: Wextê dayîna beşekê ji { -kaution(case: "obl") } hatiye, lê ev beş nehatiye dayîn, û ew digihîje { $arrears-months ->
        [one] kirêya { $arrears-months } mehê
       *[other] kirêya { $arrears-months } mehan
    } bêyî { -nebenkosten }.

notice-arrears-cure =
    Ya herî baş ew e ku hûn pere bidin <strong>berî</strong> ku nameya betalkirinê bigihîje we. Eger hingê hemû pere ji berê ve gihîştibe xwediyê xênî, êdî nabe ku ew peymanê <span lang="de">fristlos</span> (bêyî muhletê) betal bike. Paşê bi piranî tenê ev alîkariyê dike: Divê hemû kirêya ku wextê dayîna wê hatiye, hatibe dayîn, ji bo dema piştî betalkirinê jî. Eger betalkirin ji ber { -kaution(case: "obl") } hatibe, divê ew beşa { -kaution(case: "obl") } ku wextê dayîna wê hatiye, hatibe dayîn. Muhleta ji bo vê { $arrears-cure-months ->
        [one] { $arrears-cure-months } meh
       *[other] { $arrears-cure-months } meh
    } piştî wê rojê diqede ku <span lang="de">Räumungsklage</span> (doza derxistina ji xênî) gihîştiye we. Bi vê dozê xwediyê xênî dixwaze ku hûn ji xênî derkevin. Ew jî bes e ku daîreyeke dewletê heta hingê soza teqez bide xwediyê xênî ku ew daîre dê hemû pereyê ku wextê dayîna wî hatiye bide. Hingê betalkirina <span lang="de">fristlos</span> (bêyî muhletê) ne derbasdar e.

notice-arrears-limits =
    Dayîna bi qistan têrê <strong>nake</strong>. Piştî betalkirinekê dayîna pereyî di { $arrears-cure-years ->
        [one] { $arrears-cure-years } salê
       *[other] { $arrears-cure-years } salan
    } de tenê carekê alîkariyê dike. Eger xwediyê xênî deyndarê we be, ango divê ew pere bide we, <strong>di cih de</strong> li cihekî şêwirmendiyê bidin kontrolkirin ka hûn dikarin vî pereyî bi deynê kirêyê re hesab bikin (<span lang="de">verrechnen</span>).

notice-arrears-note = §§ 543, 569, 573 û 574 BGB. Ji bo betalkirina asayî, bi muhlet (<span lang="de">mit Frist</span>): Dadgeha Federal (<span lang="de">Bundesgerichtshof</span>), VIII ZR 106/23.

notice-arrears-ordinary = <strong>Eger hûn hemû pereyî bidin jî, hûn dikarin xênî winda bikin.</strong> Gelek caran xwediyê xênî di heman demê de peymanê bi awayekî asayî jî betal dike, ango bi muhlet (<span lang="de">mit Frist</span>). Hingê di nameyê de gelek caran “<span lang="de">ordentlich</span>” (ango bi muhlet) an “<span lang="de">hilfsweise ordentlich</span>” (ango bi muhlet, ji bo wê rewşê ku betalkirina bêyî muhletê ne derbasdar be) hatiye nivîsandin. Ev betalkirina duyem bi dayîna pereyî ji holê <strong>ranabe</strong>. Îtiraza ji ber rewşa giran li dijî wê bi piranî alîkariyê nake. Bi awayekî asayî, bi muhlet, xwediyê xênî carinan dikare peymanê betal bike, eger deyn ji vê kêmtir be jî.

notice-arrears-help = Li bendê nemînin! <strong>Di cih de</strong> alîkariyê bixwazin, ya herî baş hêj berî betalkirinekê. <a name="fachstelle">{ -fachstelle }</a> alîkariya we dike ku hûn xênî winda nekin. { -jobcenter } dikare deynê kirêyê bide. Bipirsin ka daîreyeke dewletê bi nivîskî soz dide xwediyê xênî ku ew daîre dê hemû pereyê ku wextê dayîna wî hatiye bide. Her nameya dadgehê di cih de vekin, û guh bidin muhletên di nameyê de. Eger hûn pêşniyar bikin ku bi qistan bidin, bila xwediyê xênî bi nivîskî dev ji her betalkirina ji ber van deynan berde.

## Kapitel Auszug

moving-out-title = Derketina ji xênî

moving-out-intro = Xaniyekî we yê nû heye? Derketinê baş plan bikin. Wisa hûn { -kaution(case: "obl") } hêsantir paşde distînin. Pêşî kontrol bikin ka hûn dikarin peymana kevn betal bikin an na, û kengê. Peymana xaniyê kevn tenê piştî îmzekirina peymana nû betal bikin.

moving-out-notice-title = Hûn bi xwe peymanê betal dikin

moving-out-notice-fixed =
    Pêşî peymana xwe bixwînin. Eger ew “<span lang="de">befristet</span>” (ji bo demeke diyar) be, hatiye plankirin ku ew di rojeke diyar de biqede. Berî wê rojê hûn bi piranî nikarin peymanê bi muhleta normal betal bikin. Eger di dema îmzekirinê de sedemek bi nivîskî nehatibe dayîn, peyman bi piranî ji ber xwe ve naqede. “<span lang="de">Kündigungsverzicht</span>” (devjêberdana ji mafê betalkirinê) an “<span lang="de">Kündigungsausschluss</span>” (ji bo demekê mafê betalkirinê tune ye) jî we girê dide, bi piranî ji bo herî zêde { $notice-waiver-years ->
        [one] { $notice-waiver-years } salê
       *[other] { $notice-waiver-years } salan
    }. Hin qaîdeyên wisa ne derbasdar in. Peymana kevn bidin kontrolkirin, <strong>berî</strong> ku hûn ji xênî derkevin an peymaneke nû îmze bikin. An na, dibe ku hûn xênî winda bikin an demeke dirêj du kirêyan bidin (§§ 557a û 575 BGB).

moving-out-notice =
    Eger peymana we <span lang="de">unbefristet</span> be, ango bêyî roja dawiyê, û <span lang="de">Kündigungsverzicht</span> tê de tune be, ji we re sedem ne lazim e. Muhlet { $notice-months ->
        [one] { $notice-months } meh e
       *[other] { $notice-months } meh e
    }. Rojên kar (<span lang="de">Werktag</span>) yên mehê bihejmêrin: Divê nameya we herî dereng di roja kar a bi hejmar { $notice-workday } de li cem xwediyê xênî be. Hingê ew meh jî tê hesibandin. Rojên kar ji duşemê heta şemiyê ne, ji bilî rojên betlaneya fermî. <strong>Şemî jî tê hesibandin.</strong> Heta roja dawî li bendê nemînin. Ya herî baş ew e ku name jixwe di roja kar a yekem an duyem de li wir be. Mînak: Name herî dereng di roja kar a bi hejmar { $notice-workday } ya adarê de digihîje. Hingê peyman di dawiya gulanê de diqede. Eger name di adarê de piştî wê rojê bê, peyman tenê di dawiya hezîranê (<span lang="de">Juni</span>) de diqede. Baş hesab bikin, da ku hûn du kirêyan nedin.

moving-out-notice-room = Carinan odeyeke bi mobîlya di wî xaniyî de ye ku xwediyê xênî bi xwe lê dijî. Hingê muhlet gelek caran pir kurttir e.

moving-out-notice-note = § 573c BGB. Ji bo îmzeyê §§ 126 û 568 BGB derbasdar in.

moving-out-form = Hemû kirêdar nameyê bi destê xwe îmze dikin. Riya herî ewle ev e: Şahidek nameyê dixwîne û wê dixe qutiya posteyê ya xwediyê xênî. An jî xwediyê xênî bi îmzeya xwe piştrast dike: Min name wergirtiye. Nameya qeydkirî (<span lang="de">Einschreiben</span>) ku tu kes naçe wê bistîne, bi piranî wek negihîştî tê hesibandin. Nimûneyek: <a name="letters"></a>. Kopiyekê û delîlê biparêzin.

moving-out-check-title = Lîsteya kontrolê ji bo derketinê

moving-out-check-painting = Min kontrol kiriye ka ez bi rastî mecbûr im boyax bikim an na: <a name="lease-painting"></a>.

moving-out-check-clean = Xanî û jêrzemîn vala û paqij in. Tiştên ku min bi xwe çêkiribûn hatine rakirin, an me bi nivîskî li ser tiştekî din li hev kiriye.

moving-out-check-meters = Hejmarên hemû saetan hatine nivîsandin û wêneyên wan hatine kişandin. Şirketan hejmar standine.

moving-out-check-record = Di { -uebergabeprotokoll } de tenê tiştên rast hene. Kopiyek li cem min heye.

moving-out-check-keys = Hemû mifte hatine vegerandin. Ev di protokolê de ye.

moving-out-check-address = Şirketa elektrîkê, banke, poste, { -rundfunkbeitrag } û daîre navnîşana min a nû dizanin.

moving-out-deposit-title = Paşdestandina { -kaution(case: "obl") }

moving-out-deposit =
    Qanûn tu muhletê diyar nake. Dadgeh bi piranî { $deposit-return-min } heta { $deposit-return-max ->
        [one] { $deposit-return-max } mehê
       *[other] { $deposit-return-max } mehan
    } wext didin xwediyê xênî, carinan zêdetir. Xwediyê xênî dikare beşekê ji bo hesabê dawî yê { -nebenkosten } li cem xwe bihêle. Hejmara hesabê xwe yê bankê û navnîşana nû jê re binivîsin. Demeke dirêj bersiv nayê? Dîsa binivîsin, û rojekê diyar bikin ku hûn heta wê rojê li benda pereyî ne.

moving-out-claims =
    Xwediyê xênî nikare heta hetayê ji bo zirara li xênî pere bixwaze. Bi piranî dema vî mafî { $claims-months ->
        [one] { $claims-months } meh
       *[other] { $claims-months } meh
    } piştî vegerandina xênî derbas dibe (<span lang="de">verjährt</span>). Hingê hûn dikarin dayînê red bikin. <strong>Lê:</strong> Gelek caran xwediyê xênî dikare pereyê zirarên wisa paşê jî ji pereyê we yê { -kaution(case: "obl") } bibire. Berî ku hûn ji ber { -kaution(case: "obl") } herin dadgehê, şîretê bistînin.

moving-out-claims-note = §§ 215 û 548 BGB. Dema hin mafên we jî wisa zû derbas dibe, li vir ji dawiya peymana kirêyê ve. Ji bo { -kaution(case: "obl") }: Dadgeha Federal (<span lang="de">Bundesgerichtshof</span>), VIII ZR 71/05 û VIII ZR 184/23.

moving-out-register =
    Hûn di nav Almanyayê de bar dikin? Hingê tenê navnîşana nû qeyd bikin. Hûn tenê wê demê mecbûr in qeyda xwe bidin rakirin (<span lang="de">Abmeldung</span>), eger li Almanyayê xaniyekî we yê nû tune be. Ev herî zû { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } hefteyê
       *[other] { $deregister-weeks-before } hefteyan
    } berî derketinê û herî dereng { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } hefteyê
       *[other] { $deregister-weeks-after } hefteyan
    } piştî wê dibe.

## Kapitel Hilfe in Köln

help-title = Alîkarî li Kolnê

help-intro = Ne hewce ye ku hûn her tiştî bi tenê bikin. Li vir hûn hejmarên ji bo rewşa awarte, muhletên herî girîng û navnîşanên baş dibînin. Eger gengaz be, berî serdanê telefon bikin. Navnîşan û saet dikarin biguherin. Peymana xwe û hemû nameyan bi xwe re bibin.

help-emergency-title = Di rewşa awarte de

help-emergency = Kesek di xeterê de ye? Hingê di cih de telefon bikin. Navê xwe, navnîşanê û tiştê ku qewimiye bêjin.

help-emergency-police = Polîs: { $police-phone }

help-emergency-fire = Agirkuj û ambulans: { $fire-brigade-phone }

help-emergency-doctor = Doktorê nobedar, dema klînîka doktorî girtî be: { $doctor-phone }

help-emergency-women =
    Alîkarî li dijî tundiya li ser jinan, şev û roj, bi { $helpline-languages ->
        [one] { $helpline-languages } zimanî
       *[other] { $helpline-languages } zimanan
    }: { $helpline-women-phone }

help-deadlines-table = Muhlet bi kurtî

help-column-task = Çi?

help-column-deadline = Çiqas wext?

help-row-register = Qeydkirina navnîşanê

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } hefte piştî ketina xênî
       *[other] { $register-weeks } hefte piştî ketina xênî
    }

help-row-brake = Gilîkirina kirêya zêde bilind û paşdexwestina hemû pereyê zêde

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } meh ji destpêkê ve, lê berî dawiya peymanê
       *[other] { $complaint-months } meh ji destpêkê ve, lê berî dawiya peymanê
    }

help-row-statement = Ragihandina xeletiyên di hesabî de

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } meh piştî gihîştinê
       *[other] { $objection-months } meh piştî gihîştinê
    }

help-row-hardship = Îtiraza li dijî betalkirinê ji ber rewşa giran

help-cell-hardship =
    { $hardship-months ->
        [one] herî dereng { $hardship-months } meh berî dawiyê; piştî wê di cih de şîretê bistînin
       *[other] herî dereng { $hardship-months } meh berî dawiyê; piştî wê di cih de şîretê bistînin
    }

help-contacts-title = Navnîşanên baş

contact-mieterverein = Di hemû pirsên kirêyê de şîretan dide endaman. Endametî bi pere ye.

contact-adb = Bêpere alîkariyê dike, eger di lêgerîna xênî de ji ber eslê we muameleyeke xirabtir li we bê kirin.
    .hours = Telefon: duşem heta çarşem, saet { $adb-opens } heta { $adb-closes }

contact-housing-office = Belgeya { -wbs }, şêwirmendiya ji bo lêgerîna xênî, û { -wohnungsaufsicht }
    .hours = Duşem, sêşem û pêncşem, saet { $city-office-opens } heta { $city-office-closes }

contact-fachstelle = Alîkariyê dike, eger deynê we yê kirêyê hebe, eger hûn xaniyê xwe winda bikin, an jî eger we ew winda kiribe.
    .hours = Duşem, sêşem û pêncşem, saet { $city-office-opens } heta { $city-office-closes }

contact-wohngeld = Li vir hûn ji bo { -wohngeld } daxwaznameyê didin.
    .hours = Duşem, sêşem û pêncşem, saet { $city-office-opens } heta { $city-office-closes }

contact-kundenzentrum = Li vir hûn navnîşana xwe qeyd dikin. Hin rojan tenê bi randevûyê. Dema telefonê navenda nêzîkî xwe jî bipirsin.

help-qr-mieterverein = Malpera <span lang="de">Mieterverein</span>

## Glossar

glossary-title = Ferhengok: peyvên almanî yên girîng

glossary-intro = Hûn van peyvan di îlan, peyman û nameyan de dixwînin. Li vir bi kurtî hatiye nivîsandin ka wateya wan çi ye.

glossary-anmeldung = Hûn ji şaredariyê re dibêjin ka hûn niha li ku dijîn. Ev li { -kundenzentrum } dibe.
    .term = qeydkirina navnîşanê

glossary-grundsicherungsgeld = Pereyê ji { -jobcenter }, ji bo jiyan û xênî. Di nivîsên kevntir de hêj navekî din heye.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-hausordnung = Qaîdeyên ji bo her kesî di avahiyê de, wek mînak ji bo bêdengî û paqijiyê.
    .term = { -hausordnung }

glossary-kaltmiete = Kirêya tenê ji bo xênî, bêyî { -nebenkosten } û germkirinê.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Pereyê temînatê. Piştî derketinê, eger tu deyn nemabe, hûn wî paşde distînin.
    .term = { -kaution }

glossary-kuendigung = Nameyek ku armanca wê qedandina peymana kirêyê ye. Ew bi piranî divê li ser kaxezê be û îmzeyeke rastîn lê be.
    .term = betalkirina peymanê

glossary-mangel = Di xênî de tiştek xira ye an pir aciz dike. Mînak: Germkirin sar dimîne.
    .term = kêmasî

glossary-mietminderung = Kirêya kêmtir, heta ku kêmasî hebe. Pêşî şîretê bistînin.
    .term = kêmkirina kirêyê

glossary-mietpreisbremse = Qaîdeyek ku kirêyê di peymanên nû de sînordar dike. Ji bo hin xaniyan ew ne derbasdar e.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Lîsteya kirêyên asayî li bajarekî. Bi wê hûn kontrol dikin ka kirêya we normal e an na.
    .term = { -mietspiegel(form: "own") }

glossary-nebenkosten = Mesrefên ji bo avahiyê, wek mînak av û zibil. Di qanûnê de navê wan “<span lang="de">Betriebskosten</span>” e.
    .term = { -nebenkosten }

glossary-ruege = Hûn ji xwediyê xênî re dinivîsin ku kirê zêde bilind e. Ji bo vê hûn xwe dispêrin { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Boyaxkirin, danîna kaxeza dîwaran û karên wek wan di xênî de. Hin peyman vî karî li ser we ferz nakin.
    .term = karên boyaxê li xênî

glossary-uebergabeprotokoll = Lîsteyek ku nîşan dide ka xanî di ketinê an derketinê de çawa ye. Ya herî baş ew e ku herdu alî îmze bikin.
    .term = { -uebergabeprotokoll }

glossary-untermiete = Kirêdar xênî an odeyekê bi kirê dide kesekî din. Ji bo vê destûr lazim e.
    .term = dayîna bi kirê ji kesekî din re

glossary-vorbehalt = Hûn pere didin an xaniyekî teslîm digirin, lê di heman demê de dibêjin: Ez mafên xwe diparêzim. Dibe ku ez paşê pereyî paşde bixwazim.
    .term = parastina mafan

glossary-warmmiete = Kirê bi { -nebenkosten } û germkirinê re.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Kaxezek ku hûn bi wê dikarin xaniyên bi alîkariya dewletê kirê bikin. Bi kurtî: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-wohngeld = Alîkariya ji bo kirêyê, ji bo kesên ku dahata wan kêm e. Hûn ji bo wê li şaredariyê daxwaznameyê didin.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsgeberbestaetigung = Kaxeza xwediyê xênî ku ketina we ya xênî piştrast dike. Ew ji bo qeydkirina navnîşanê lazim e.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

## Musterbriefe

letters-title = Nameyên nimûne

letters-intro = Her tim nameya almanî bişînin. Werger tenê alîkariya we dike ku hûn fêm bikin. Xêzên vala dagirin, tiştê ku ne guncaw e bi xêzekê jê bibin, û kopiyekê li cem xwe bihêlin. Nameyên girîng wisa bişînin ku hûn bikaribin îspat bikin ku name gihîştiye. Riya herî ewle li vir hatiye nivîsandin: <a name="moving-out-notice"></a>. Divê nameya betalkirinê li ser kaxezê be. Hemû kirêdar wê îmze dikin. Nameyên din hûn dikarin bi e-mailê jî bişînin.

letter-address = Ji: nav, navnîşan: ____________________<br>Ji bo: nav û navnîşana xwediyê xênî: ____________________<br>{ -city }, dîrok: __________

letter-salutation = Xanim û birêzên hêja,

letter-closing = Bi silav û rêz<br>Îmze: ____________________

letter-defect-title = Ragihandina kêmasiyekê

letter-defect-subject = <strong>Kêmasî di xaniyê ____________________ de</strong>

letter-defect-report = Ji roja __________ ve di xaniyê min de ev kêmasî heye: ____________________. Ez wêneyan pê ve dikim.

letter-defect-demand = Ji kerema xwe kêmasiyê heta roja __________ çareser bikin. Ji kerema xwe berî wê randevûyekê ji min re bêjin. Heta hingê ez kirêyê bi parastina mafên xwe didim. Ez mafê xwe yê paşdexwestina pereyî diparêzim.

letter-receipts-title = Dîtina belgeyên hesabî

letter-receipts-subject = <strong>Hesabê mesrefên xebitandinê ji bo sala ______</strong>

letter-receipts-request = Ez dixwazim hesabê we yê roja __________ kontrol bikim. Ji kerema xwe ji min re randevûyekê bêjin ku ez bikaribim belgeyan bibînim. Hûn dikarin belgeyan bi awayê elektronîk jî ji min re bişînin. Heta hingê ez pereyê zêde tenê bi parastina mafên xwe didim. Ez mafê xwe yê îtirazan diparêzim.

letter-rent-title = Gilîkirina kirêya zêde bilind

letter-rent-subject = <strong>Giliya li ser kirêyê li gorî § 556g BGB</strong>

letter-rent-complaint = Ez ji roja __________ ve di xaniyê ____________________ de dijîm. Kirêya bêyî mesrefan ______ euro ye. Ez gilî dikim ku ev kirê ji ya ku §§ 556d heta 556g BGB destûrê didin bilindtir e. Li ser agahiya ku we berî peymanê da min (____________________): Ez rastiya wê qebûl nakim, ji ber ku ____________________.

letter-rent-demand = Li gorî hesabê min kirêya asayî ya wê derê ______ euro ye. Ji kerema xwe kirêyê kêm bikin û pereyê ku zêde hatiye dayîn vegerînin. Ji kerema xwe ji min re binivîsin ka hûn xwe dispêrin kîjan îstisnayan. Dayînên din ez bi parastina mafên xwe dikim.

letter-notice-title = Betalkirina peymana xênî

letter-notice-subject = <strong>Betalkirina peymana xaniyê ____________________</strong>

letter-notice-declaration = Bi vê nameyê ez peymana kirêyê ya vî xaniyî li gorî muhletê ji bo roja __________ betal dikim, an jî, eger ew roj ne gengaz be, ji bo roja gengaz a herî zû.

letter-notice-request = Ji kerema xwe betalkirinê ji min re piştrast bikin. Ji kerema xwe ji bo teslîmkirinê rojekê pêşniyar bikin. Depozîtê ji kerema xwe bişînin vî hesabî: ____________________.
