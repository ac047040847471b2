### Housing guide in Kurmanji (Hawar alphabet). Form of address: hûn (polite plural). Vocabulary: see terms.ftl.

## Umschlag und Impressum

guide-title = Rêbernameya Xaniyan

guide-subtitle = Li { -city(case: "obl") } dîtin, kirêkirin û parastina xaniyekî

guide-publisher = <span lang="de">Lotse</span> – rêbernameyeke nimûne

guide-subject = Ev rêbername bi zimanekî hêsan rave dike ka li { -city(case: "obl") } di lêgerîn, kirêkirin û berdana xaniyekî de çi girîng e.

cover-picture =
    .alt = Rêzeke xaniyên rengîn li kêleka çemekî ye. Li pêşiya wan nîşaneke rêyê du aliyan nîşan dide.

imprint-about = Ev pirtûkok nimûneyek e. Ew ji bo pirtûkxaneya bernameyan a bi navê “<span lang="de">Lotse</span>” ji nû ve hat nivîsandin. Fikir ji rêbernameya bajarê Kolnê, “<span lang="de">Wegweiser Wohnen</span>”, tê. Ev pirtûkok ne weşaneke fermî ya Şaredariya { -city(case: "obl") } ye. Ziman me bi xwe hilbijartine.

imprint-no-legal-advice = Ev pirtûkok ne şêwirmendiya hiqûqî ye. Qanûn, mîqdarên pereyan û navnîşan dikarin biguherin. Berî ku hûn tiştekî girîng îmze bikin, ji cihekî şêwirmendiyê şîretê bistînin. Hûn navnîşanan li vir dibînin: <a name="help"></a>.

imprint-law = Rewşa qanûnan: { $law-date }. Qanûnên federal ên di vê pirtûkokê de bi nivîsa vê rojê ne. Guhertinên paşê tê de nînin.

## So benutzen Sie dieses Heft

how-to-title = Hûn vê pirtûkokê wisa bi kar tînin

how-to-intro = Ev pirtûkok ji îlana pêşîn heta derketina ji xênî bi we re ye. Ne hewce ye ku hûn hemûyî bixwînin. Beşa ku niha ji we re lazim e hilbijêrin. Di çarçoveyan de hişyarî û şîret hene. Muhletên herî girîng di tabloyekê de ne: <a name="help-deadlines"></a>. Lîsteyên bi qutiyan hûn dikarin çap bikin, bi xwe re bibin û îşaret bikin.

how-to-words = <strong>Peyvên almanî:</strong> Hin peyv di name û peymanan de wisa tên nivîsandin. Em wan di nivîsê de û li vir rave dikin: <a name="glossary"></a>. Nameyên amade li dawiyê ne: <a name="letters"></a>.

how-to-star = <strong>Stêrk:</strong> Di almanî de peyvên bi stêrk hene, wek mînak “<span lang="de">Vermieter*in</span>”. Di kurdî de em stêrkê nanivîsin. Dema em dibêjin “xwediyê xênî” an “kirêdar”, mebesta me mirovên ji her zayendê (cins) ye.

how-to-together = <strong>Bi hev re xwendin:</strong> Di hemû zimanan de beş û hejmar wek hev in. Wisa hûn dikarin pirtûkokê bi şêwirmendekî re bi kar bînin. Tenê heman cihî nîşan bidin.

how-to-law = <strong>Peyvên hiqûqê:</strong> “Ne derbasdar” (<span lang="de">unwirksam</span>) tê vê wateyê: Hukmê wê tune ye. “Derbasdar” (<span lang="de">wirksam</span>) tê vê wateyê: Hukmê wê heye. “Muhlet” (<span lang="de">Frist</span>) demek e: Nabe ku hûn wê derbas bikin. Îşareta “§” cihê di qanûnê de nîşan dide. “<span lang="de">BGB</span>” qanûna medenî ya Almanyayê ye (<span lang="de">Bürgerliches Gesetzbuch</span>).

## Kapitel Suchen

search-title = Lêgerîna xaniyekî

search-intro = Dîtina xaniyekî gelek caran sebrê dixwaze. Eger hûn xwe baş amade bikin, hûn dikarin zû bersiva pêşniyarekê bidin. Ev beş nîşan dide ka hûn li ku bigerin, çi binivîsin û xwe ji çi biparêzin.

search-residence-title = Destûra we heye ku hûn cihê jiyanê bi serbestî hilbijêrin?

search-residence =
    “Statuya parastinê” tê vê wateyê: Almanya we diparêze, mînak wek penaber. Gelek kesên ku statuya wan a parastinê heye, mecbûr in { $residence-years ->
        [one] { $residence-years } salê
       *[other] { $residence-years } salan
    } li eyaleteke diyarkirî bijîn. Gelek caran ev ji bo bajarekî diyarkirî jî derbasdar e. Li <span lang="de">Nordrhein-Westfalen</span> bi piranî daîreyek ji we re bajarekî diyar dike. Navê vê mecbûriyetê <span lang="de">Wohnsitzregelung</span> e. Eger di biryarnameya we de ({ -bescheid(form: "de") }) bajarekî din hebe, hûn nikarin wisa bi hêsanî bar bikin { -city(case: "obl") }. Îstisna hene. Mînakek: karek bi sîgorte, bi meaşê têr û bi herî kêm { $residence-hours ->
        [one] { $residence-hours } saetê
       *[other] { $residence-hours } saetan
    } di hefteyê de. Perwerdehiya pîşeyî, zanîngeh an kursa ziman jî dikarin bên hesibandin. Li cihê ku hûn lê dijîn ji daîreya biyaniyan (<span lang="de">Ausländerbehörde</span>) bipirsin, <strong>berî</strong> ku hûn peymana kirêyê îmze bikin. Ya herî baş ew e ku hûn bersivê bi nivîskî bixwazin.

search-residence-note = { $residence-law }. Ev qanûna rûniştinê ye.

search-where-title = Hûn dikarin li ku bigerin

search-where-internet = Di înternetê de û di rojnameyan de bigerin. Eger gengaz be, ji bo îlanên nû peyameke otomatîk saz bikin. Her roj lê binêrin, ya herî baş serê sibehê û êvarê.

search-where-companies = Ji şirketên xaniyan re binivîsin. Ji kooperatîfên xaniyan (<span lang="de">Genossenschaft</span>) jî bipirsin: Li wir endam hîseyan dikirin û paşê bi kirê rûdinin. Eger lîsteya bendewariyê hebe, navê xwe bidin nivîsandin. Timî ji nû ve lê bipirsin.

search-where-people = Ji her kesî re bêjin ku hûn li xaniyekî digerin: li kar, li dibistanê, li komeleyê, li cem cîranan. Daliqandina kaxezekê li supermarketê an li navenda taxê hêsan e. Li çend taxan û li derdora bajêr jî bigerin.

search-steps-title = Gav bi gav

search-step-budget = Hesab bikin ka hûn dikarin her meh çiqas kirê bidin: <a name="costs"></a>. Elektrîk, înternet, bilêt û mobîlyayê jî ji bîr nekin.

search-step-papers = Belgeyên xwe amade bikin: <a name="money-papers"></a>. Kopiyên baş di telefonê de tomar bikin. Wisa hûn zû amade ne. Belgeyan tenê wê demê bidin, gava hûn bi rastî wî xaniyî dixwazin.

search-step-message = Nivîseke kurt li ser xwe binivîsin. Nav, hejmara telefonê û roja ku hûn dixwazin bikevin xênî binivîsin. Di destpêkê de hûn ne mecbûr in zêdetir bêjin. Eger hûn bixwazin, hûn dikarin binivîsin ka hûn çend kes in û çi kar dikin. Ji kesekî ku almanî baş dizane bixwazin ku nivîsê bixwîne.

search-step-answer = Bersiva îlanên nû zû bidin. Binivîsin ka we kengê ji kê re nivîsandiye. Eger hûn nikaribin herin, xeber bidin. Wisa hûn bi başî di bîra wan de dimînin.

search-fraud-title = Berî dîtina xênî pere nedin

search-fraud = Ji bo xaniyekî ku we nedîtiye qet pere nedin. Kopiya nasnameya xwe ji kesên nenas re neşînin. Eger îlanek bi awayekî ecêb erzan be, baldar bin. Hin xapînok dibêjin ku ew li derveyî welêt in û dê mifteyê bi posteyê bişînin. Bersiva wan nedin.

search-shelter-title = Ji wargehê ber bi xaniyekî ve

search-shelter = Eger hûn li wargeheke şaredariyê (<span lang="de">Unterkunft</span>) dijîn, hûn ne mecbûr in bi tenê bigerin. Li { -city(case: "obl") } ji bo vê { -auszugsmanagement } (alîkariya ji bo derbasbûna xaniyekî) heye. Li wir mirovên ji <span lang="de">Caritas</span>, <span lang="de">Deutsches Rotes Kreuz (DRK)</span> û <span lang="de">Kölner Flüchtlingsrat</span> alîkariyê dikin. Li wargeha xwe bipirsin ka kî ji bo we berpirs e. Ji bo lêgerîna xênî û ji bo peymana kirêyê alîkariyê bixwazin.

search-shelter-steps = Berî ku hûn îmze bikin, sê tiştan zelal bikin. Ya yekem, destûra we heye ku hûn li { -city(case: "obl") } bijîn an na: <a name="search-residence"></a>. Ya duyem, daîre dê kirêya nû bide an na: <a name="money-jobcenter-move"></a>. Ya sêyem, kî dê mobîlyaya pêşîn bide: <a name="money-furniture"></a>. Eger pereyê we ne ji { -jobcenter }, lê ji daîreya civakî (<span lang="de">Sozialamt</span>) tê, li wir bipirsin.

## Kapitel Geld und Papiere

money-title = Pere û belge

money-intro = Xwediyên xaniyan dixwazin bizanibin ka hûn dikarin kirêyê bidin an na. Eger pereyê we têrê neke, daîreyên dewletê dikarin alîkariya we bikin. Di vê beşê de hûn dixwînin ka ji we re kîjan belge lazim in û hûn dikarin ji bo kîjan pereyî daxwaznameyê bidin.

money-papers-title = Dosyeya we

money-papers-intro = Dema hûn diçin xênî bibînin, van belgeyan bi xwe re bibin. Wan tenê wê demê bidin, gava hûn bi rastî wî xaniyî dixwazin:

money-papers-income = Belgeyên dahata we ya mehên dawî, wek mînak bordroyên meaşê an biryarnameya daîreyekê

money-papers-schufa = Belgeya agahiyan a { -schufa }

money-papers-wbs = Belgeya we ya { -wbs }, eger hebe

money-papers-rent = Eger gengaz be: belgeyek ku we kirêya xaniyê xwe yê berê her tim daye

money-schufa-title = Kîjan belgeya { -schufa }?

money-schufa = Şirketa { -schufa } agahiyan li ser wê yekê dicivîne ka mirov fatûreyên xwe didin an na. Du belge hene. <strong><span lang="de">Datenkopie</span></strong> (kopiya agahiyan) bêpere ye û tenê ji bo we ye. <strong><span lang="de">BonitätsAuskunft</span></strong> (belgeya li ser dayîna deynan) bi pere ye û ji bo xwediyên xaniyan e. Belgeya <span lang="de">Datenkopie</span> nedin kesî: Tê de gelek agahiyên şexsî hene.

money-wbs-title = Belgeya { -wbs }

money-wbs-what = Dewletê ji bo hin xaniyan alîkariya pereyî daye. Ew gelek caran erzantir in. Ji bo van xaniyan belgeya { -wbs } lazim e, bi kurtî { -wbs-short }. Ew destûra kirêkirina xaniyên bi alîkariya dewletê ye. Eger dahata we di bin sînorekî de be, hûn vê belgeyê distînin. Divê hûn bi awayekî qanûnî û ji bo demeke dirêjtir jî li Almanyayê bijîn. Ji şaredariyê bipirsin ka ev ji bo we derbasdar e.

money-wbs-valid =
    Li ser belgeya { -wbs-short } hatiye nivîsandin ka xanî dikare çiqas mezin be. Ew li eyaleta <span lang="de">Nordrhein-Westfalen</span> { $wbs-years ->
        [one] { $wbs-years } salê
       *[other] { $wbs-years } salan
    } derbasdar e. Dema ku wextê wê nêzîkî dawiyê be, di wextê xwe de ji bo belgeyeke nû daxwaznameyê bidin. Şaredariya { -city(case: "obl") } êdî ji kesî re xanî peyda nake. Ango hûn bi xwe digerin. Lê şaredarî di vî warî de şîretan dide we. Vê yekê { -housing-office } (daîreya xaniyan) dike: <a name="card-housing-office"></a>.

money-wbs-valid-note = { $wbs-law }. Ev qanûneke <span lang="de">Nordrhein-Westfalen</span> e li ser xaniyên bi alîkariya dewletê.

money-wbs-qr = Li vir Şaredariya { -city(case: "obl") } li ser belgeya { -wbs-short } û şêwirmendiyê agahiyê dide.

money-wohngeld-title = Alîkariya { -wohngeld }

money-wohngeld =
    { -wohngeld } alîkariyeke ji bo kirêyê ye, ji bo kesên ku dahata wan kêm e. Divê hûn ji bo wê daxwaznameyê bidin. Alîkarî ji wê mehê dest pê dike ku hûn tê de daxwaznameyê didin. Loma li bendê nemînin. Bi piranî daîre wê ji bo { $wohngeld-months ->
        [one] { $wohngeld-months } mehê
       *[other] { $wohngeld-months } mehan
    } bi nivîskî qebûl dike. Piştî wê hûn daxwaznameyeke nû didin. Eger hûn { -grundsicherungsgeld } (pereyê ewlehiya bingehîn) distînin, { -wohngeld } nayê dayîn. Eger piştî daxwaznameya we belge kêm bin, wan zû bişînin.

money-wohngeld-note = { $wohngeld-law }. Ev qanûna alîkariya kirêyê ye.

money-jobcenter-title = Kirê ji { -jobcenter }

money-jobcenter = Daîreya { -jobcenter } pereyê bi navê { -grundsicherungsgeld } dide. Ev pere ji bo jiyanê ye. Berê navê wî “<span lang="de">Bürgergeld</span>” bû. Pereyê ji bo xaniyekî “guncaw” (<span lang="de">angemessen</span>) jî tê de ye. Ev tê vê wateyê: Nabe ku xanî zêde biha be. Sînor { -jobcenter } ji we re dibêje. Her tim bipirsin ka niha kîjan mîqdar derbasdar in. Eger hûn bixwazin, daîre kirêyê rasterast ji xwediyê xênî re dişîne.

money-jobcenter-move-title = Hûn wisa bi erêkirina nivîskî (<span lang="de">Zusicherung</span>) bar dikin

money-jobcenter-step-ask = { -zusicherung(case: "capital") } ({ -zusicherung(form: "de") }) soza nivîskî ye ku { -jobcenter } dê pere bide. Wê bixwazin, <strong>berî</strong> ku hûn îmze bikin. Daîreya { -jobcenter } ya wî cihî berpirs e ku hûn lê bar dikin. Pêşniyara xênî bi hemû mesrefan re bidin wir.

money-jobcenter-step-deposit = Ji bo { -kaution(case: "obl") } (<span lang="de">Kaution</span>) an ji bo hîseyên kooperatîfê jî li wir daxwaznameyê bidin. Ji bo vê jî pêşî erêkirina nivîskî lazim e. Ev pere bi piranî wek deyn (<span lang="de">Darlehen</span>) tê dayîn. Ango hûn wî vedigerînin.

money-jobcenter-step-costs = Ji bo mesrefên barkirinê hûn li wê daîreya { -jobcenter } daxwaznameyê didin ku <strong>heta barkirinê</strong> ji bo we berpirs e. Li vir jî wisa ye: pêşî erêkirina nivîskî, paşê barkirin.

money-jobcenter-step-sign = Peymana kirêyê <strong>tenê piştî</strong> erêkirina nivîskî îmze bikin. Eger erêkirina nivîskî tune be, dibe ku beşek ji mesrefan li ser we bimîne.

money-jobcenter-young = Eger temenê we ji { $benefit-age } salî kêmtir be, piştî barkirinê hûn tenê bi erêkirina nivîskî ji bo xênî pere distînin. Eger hûn di nav bajarê { -city(case: "obl") } de bar bikin û ev ne pêwîst be, { -jobcenter } herî zêde bi qasî berê dide. Di vê rewşê de jî: Berî barkirinê bi daîreyê re biaxivin, ne piştî barkirinê.

money-jobcenter-limit =
    Ji bo xaniyê ku hûn jixwe tê de dijîn, demeke parastinê heye. Di nameyê de navê wê “<span lang="de">Karenzzeit</span>” e. Ew ji wê meha pêşîn dest pê dike ku hûn tê de { -grundsicherungsgeld } distînin. Ew { $benefit-protected-years ->
        [one] { $benefit-protected-years } salê
       *[other] { $benefit-protected-years } salan
    } didome. Di vê demê de { -jobcenter } kirêya rastîn dide, lê tenê heta sînorekî. Ev sînor { $benefit-limit-factor } qatê sînorê normal e. Ji bo malbatên bi zarok dikare zêdetir be. Ji bo germkirinê dema parastinê ne derbasdar e. Piştî wê { -jobcenter } kirêya zêde bilind bi piranî herî zêde { $benefit-after-months ->
        [one] { $benefit-after-months } mehê
       *[other] { $benefit-after-months } mehan
    } din jî dide.

money-jobcenter-limit-new = Ji bo xaniyekî <strong>nû</strong> wisa ye: { -jobcenter } ji sînorê normal zêdetir tenê wê demê dide, eger pêşî bi nivîskî soz dabe. Bajarek dikare ji bo her metrekare jî sînorekî deyne. Eger kirê ji ya ku { -mietpreisbremse } (frena kirêyê) destûrê dide bilindtir be, ew wek “ne guncaw” tê hesibandin. Hingê divê { -jobcenter } ji we bixwaze ku hûn li cem xwediyê xênî li ser kirêyê gilî bikin. Li vir bixwînin ka ev çi ye: <a name="rent-brake"></a>.

money-jobcenter-limit-note = { $benefit-law }. Ev pirtûka duyem a qanûna civakî ye.

money-jobcenter-sites =
    Daîreya { -jobcenter } ya { -city(case: "obl") } plan dike ku bar bike. Li gorî planê, di nîveka sala { $jobcenter-move-year } de dê ji { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } cihî
       *[other] { $jobcenter-sites-today } cihan
    } { $jobcenter-sites-planned ->
        [one] tenê { $jobcenter-sites-planned } bimîne
       *[other] tenê { $jobcenter-sites-planned } bimînin
    }: { $jobcenter-site-deutz } û { $jobcenter-site-west }. Li ser nameya we hatiye nivîsandin ka kîjan navnîşan ji bo we derbasdar e. Berî her randevûyê li wir binêrin.

money-furniture-title = Barkirin û mobîlyaya pêşîn

money-furniture = Ji bo xaniyê pêşîn { -jobcenter } dikare pereyê mobîlya, ocaxa xwarinê û amûrên din bide. Navê vê { -erstausstattung } (alîkariya ji bo tiştên malê yên pêşîn) e. Ji bo vê hûn daxwaznameyeke cuda didin. Vê yekê <strong>berî</strong> kirînê bikin û lîsteyekê binivîsin. Carinan hûn li şûna pereyî kupon an tiştan distînin. Kesê ku wekî din ji { -jobcenter } pere nastîne jî dikare bipirse, eger dahata wî kêm be.

money-furniture-move = { -jobcenter } dikare mesrefên barkirinê jî bide. Ji bo vê divê barkirin pêwîst be. Pêşî ji we re { -zusicherung } lazim e: <a name="money-jobcenter-move"></a>. Berî ku hûn kar bidin kesekî, pêşniyarên bihayan bixwazin.

money-furniture-note = { $furniture-law }.

money-jobcenter-find = Li vir bixwînin ka kîjan { -jobcenter } ji bo we berpirs e û hûn wê çawa dibînin: <a name="help-offices"></a>.

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

viewing-check-costs = Ez { -kaltmiete } (kirê bêyî mesrefan), { -nebenkosten } (<span lang="de">Nebenkosten</span>) û { -kaution(case: "obl") } (<span lang="de">Kaution</span>) dizanim. Her wiha ez dizanim ka germkirina sala borî bi çiqasî bû.

viewing-check-included = Ez dizanim ka mitbax, jêrzemîn û cihê erebeyê di nav de ne an na. Her wiha ez dizanim ka xanî dê kengê vala be.

viewing-known-defects = Haya we ji hin kêmasiyan (<span lang="de">Mängel</span>) berî îmzekirinê jî heye. Ji ber van kêmasiyan hûn paşê bi piranî nikarin kêmtir kirê bidin. Loma di peymana kirêyê de bidin nivîsandin ka xwediyê xênî dê çi tamîr bike û heta kengê. Tenê piştî wê îmze bikin ({ $known-defects-law }).

viewing-questions-title = Xwediyên xaniyan dikarin çi bipirsin

viewing-questions-first = Di dîtina xênî de hûn tenê nav û agahiyên têkiliyê didin. Ji bo xaniyên bi alîkariya dewletê hûn { -wbs-short } jî nîşan didin. Ne hewce ye ku hûn kopiya nasnameyê bidin. Bordroyên meaşê hûn bi xwe re dibin. Lê hûn wan tenê wê demê didin, gava hûn bi rastî wî xaniyî dixwazin.

viewing-questions-first-note = Daîreyên parastina agahiyên şexsî di vî warî de “<span lang="de">Orientierungshilfe</span>” nivîsandine. Ev ravekirinek e bi formeke nimûne, dîroka wê { $questions-guidance } e. Hûn wê li vir dibînin: { $questions-page }.

viewing-questions-form = Gelek xwediyên xaniyan formekê didin we. Navê wê { -selbstauskunft } (forma agahiyên li ser xwe) e. Di dîtina xênî de hûn hêj ne mecbûr in wê tam dagirin. Eger hûn ji pirsekê ne piştrast bin, berî ku hûn bersivê bidin ji cihekî şêwirmendiyê bipirsin.

viewing-fair-title = Eger muameleyeke xirabtir li we bê kirin

viewing-fair =
    Di lêgerîna xênî de qedexe ye ku kesek ji ber eslê we an rengê çermê we muameleyeke xirabtir li we bike. Ev wek mînak derbasdar e, eger tenê ji ber navê we bersiva “na” bê dayîn. Îstisna kêm in. Yek dikare ev be: Xwediyê xênî bi xwe li ser heman erdê dijî. Zayend, ol, astengdarî, temen û nasnameya zayendî jî gelek caran ne sedemên destûrdayî ne. Ev parastin bi piranî tenê wê demê derbasdar e, eger xwediyê xênî ji { $fairness-flats ->
        [one] { $fairness-flats } xaniyî
       *[other] { $fairness-flats } xaniyan
    } zêdetir bi kirê bide.

viewing-fair-note = { $fairness-law }. Ev qanûna giştî ya muameleya wekhev e.

viewing-fair-deadline =
    Di rewşeke wisa de carinan mafê we heye ku hûn pere bixwazin. Divê hûn vî pereyî di nav { $discrimination-months ->
        [one] { $discrimination-months } mehê
       *[other] { $discrimination-months } mehan
    } de ji xwediyê xênî bixwazin, ya herî baş bi nivîskî. Ji wê rojê bihejmêrin ku ew qewimiye. Hingê hûn di ewlehiyê de ne. Loma zû ji { -antidiskriminierungsbuero } (ofîsa li dijî cudakariyê) alîkariyê bixwazin. Şêwirmendî bêpere ye: <a name="card-adb"></a>. Li wir hûn dikarin tenê behsa tiştê ku qewimiye jî bikin.

viewing-proof = Tiştê ku qewimiye di cih de binivîsin: roj, saet, nav, gotinên tam. Her wiha binivîsin ka kî li wir bû. Îlan û peyaman biparêzin. Carinan kesek bi navê almanî tê vexwendin û hûn nayên vexwendin. Ev jî dikare nîşanek be.

## Kapitel Mietvertrag

lease-title = Peymana kirêyê

lease-intro = Peymana kirêyê diyar dike ka hûn çi didin û hûn dikarin çi bikin. Wê hemûyî bixwînin. Di bin zextê de îmze nekin. Wext bixwazin, an nivîsê bibin cihekî şêwirmendiyê. Her peyva ku hûn fêm nakin bipirsin. Nusxeyeke bi hemû îmzeyan bixwazin û wê baş biparêzin.

lease-content-title = Baş e ku ev di peymanê de hebin

lease-content-flat = Navên hemû kirêdaran û navê xwediyê xênî, navnîşan, qat û mezinahiya xênî. Kesê ku îmze dike, mecbûr e pere jî bide.

lease-content-rent = { -kaltmiete }, { -nebenkosten } (<span lang="de">Nebenkosten</span>) û { -kaution } (<span lang="de">Kaution</span>), her yek wek mîqdar bi euroyan. Eger tiştek kêm be, bipirsin.

lease-content-start = Roja ketina xênî. Eger di peymanê de roja dawiyê jî hebe, vê yekê bidin kontrolkirin. Berî wê rojê hûn bi piranî nikarin peymanê bi muhleta normal betal bikin. Eger di peymanê de { -kuendigungsverzicht } ({ -kuendigungsverzicht(form: "de") }) hebe, ew jî wisa ye: Hingê hûn bi piranî demekê nikarin peymanê betal bikin.

lease-content-promises = Her tiştê ku soza wî ji we re hatiye dayîn, wek mînak erdeke nû ya odeyê. Tiştê ku tenê hatiye gotin, paşê zehmet tê îspatkirin.

lease-content-pets = Destûra heywanên malê heye an na. Eger di peymanê de tiştek tune be jî, pêşî bipirsin.

lease-kinds-title = Ji bo demeke diyar, bi mobîlya, <span lang="de">WG</span>

lease-kinds = Hin peyman ji yên din cuda ne. Wan bi taybetî bi baldarî bixwînin.

lease-kind-fixed = <strong>Ji bo demeke diyar (<span lang="de">befristet</span>):</strong> Di peymanê de rojeke dawî ya diyar heye. Navê vê peymanê { -zeitmietvertrag } e jî. Ji bo vê ji xwediyê xênî re sedemek ji qanûnê lazim e. Mînakek: Ew dixwaze paşê bi xwe li wir bijî. Divê ew vê sedemê di dema îmzekirinê de bi nivîskî ji we re bêje. An na, peyman bêyî roja dawiyê ye (<span lang="de">unbefristet</span>) ({ $fixed-term-law }).

lease-kind-waiver = <strong>{ -kuendigungsverzicht(case: "capital") } ({ -kuendigungsverzicht(form: "de") }):</strong> Hûn demekê nikarin peymanê betal bikin, eger hûn xaniyekî din bibînin jî. Vê yekê tenê îmze bikin, eger hûn bi teqezî ewqas dirêj bimînin.

lease-kind-short = <strong>Tenê ji bo demeke kurt:</strong> Carinan kesek xênî tenê “ji bo demeke kurt” (<span lang="de">vorübergehend</span>) bi kirê dide, wek mînak dema ku ew bi xwe li cihekî din e (<span lang="de">Zwischenmiete</span>). Hingê gelek caran parastina li dijî betalkirinê ({ -kuendigung(form: "de") }) tune ye. Hingê gelek caran { -mietpreisbremse } (frena kirêyê) jî ne derbasdar e ({ $exempt-law }). Bipirsin ka peyman çima ewqas kurt e.

lease-kind-furnished = <strong>Bi mobîlya (<span lang="de">möbliert</span>):</strong> Di xênî de jixwe mobîlya heye. Lîsteya mobîlyayê di peymanê de bidin nivîsandin. Bipirsin ka mobîlya bi çiqasî ye. Eger ode di xaniyê ku xwediyê xênî lê dijî de be, gelek caran parastina we kêmtir e: <a name="notice-landlord"></a>.

lease-kind-shared = <strong><span lang="de">WG</span>:</strong> Çend kes xaniyekî parve dikin. Bipirsin ka hûn peymanê bi kê re çêdikin. Eger hûn bi kesên din re îmze bikin, dibe ku hûn mecbûr bin hemû kirêyê bidin. Hingê hûn peymanê jî tenê bi hev re dikarin betal bikin. Eger “<span lang="de">Hauptmieter*in</span>” (kirêdarê sereke) odeyekê bi kirê bide we, navê vê { -untermiete } ({ -untermiete(form: "de") }) e. Bixwazin ku ji we re bê nîşandan ku xwediyê xênî razî ye.

lease-painting-title = Kî mecbûr e boyax bike?

lease-painting = Ji boyaxkirin û danîna kaxeza dîwaran re di peymanê de gelek caran { -schoenheitsreparaturen(form: "de") } ({ -schoenheitsreparaturen }) tê gotin. Ev karê xwediyê xênî ye. Ew tenê wê demê karê we ye, eger peyman wî bi awayekî derbasdar bide we. Eger xanî di ketina we de nehatibe nûkirin, hûn bi piranî ne mecbûr in boyax bikin. Demên sabît ên bê îstisna jî ne derbasdar in. Berî ku hûn boyaxê bikirin, peymanê bidin kontrolkirin.

lease-painting-note = { $painting-law } û biryarên { -bundesgerichtshof } (Dadgeha Federal), wek mînak VIII ZR 185/14. Ev ji bo mafê kirêyê dadgeha herî bilind a Almanyayê ye.

lease-sublet-title = Dema kesên din jî dikevin xênî

lease-family = Hevjîna we an hevjînê we û zarokên we dikarin bên cem we bijîn. Ji bo vê destûr ne lazim e. Lê pêşî ji xwediyê xênî re bêjin, ya herî baş bi nivîskî. Hûn dikarin bê pirs mêvanan jî qebûl bikin.

lease-sublet = Eger hûn dixwazin xênî an odeyekê bi kirê bidin kesekî din, her tim pêşî destûr lazim e. Navê vê “dayîna bi kirê ji kesekî din re” ye. Ji bo <strong>beşeke</strong> xênî gelek caran mafê we yê vê destûrê heye. Ji bo vê sedemeke baş lazim e ku tenê piştî destpêka peymanê derketiye holê ({ $sublet-law }). Ji xwediyê xênî re binivîsin ka hûn dixwazin kîjan kesî bistînin cem xwe û çima. Li benda bersivê bimînin.

lease-brake-title = Kirê zêde bilind e?

lease-brake = Li { -city(case: "obl") } { -mietpreisbremse } (frena kirêyê) derbasdar e. Di peymaneke nû de kirê dikare herî zêde bi { $brake-percent } ji kirêya asayî ya wê derê (<span lang="de">ortsübliche Vergleichsmiete</span>) bilindtir be. Ev ew kirê ye ku li vir ji bo xaniyên wek wî asayî ye. { -mietspiegel } lîsteyek e ku hûn bi wê dikarin vê kirêyê texmîn bikin. Li { -city(case: "obl") } hûn wê ji vir distînin: { $immobilienboerse-name }, telefon { $immobilienboerse-phone }. Tê de li mezinahî, cih û temenê xênî binêrin. Cihekî şêwirmendiyê di hesabkirinê de alîkariya we dike.

lease-brake-note = { $brake-law }. Di rêziknameyekê de (<span lang="de">Verordnung</span>) hatiye nivîsandin ku fren li { -city(case: "obl") } derbasdar e. Ev qaîdeyeke hikûmeta eyaletê ye. Rêzikname ji { $brake-since } ve derbasdar e, fren heta { $brake-until } derbasdar e (rewşa vê agahiyê: { $ordinance-as-of }). Dîroka lîsteya { -mietspiegel } ya Kolnê { $mietspiegel-issue } e. Di qanûnê de navê lîsteyeke wisa “<span lang="de">einfacher Mietspiegel</span>” (lîsteya sade) ye.

lease-brake-exceptions = Îstisna hene. Ya ku herî zêde tê dîtin ev e: Kirêdarê berî we jixwe zêdetir dida. Hingê kirê bi piranî dikare ji bo we jî ewqas bilind be. Fren ji bo avahiyên nû jî ne derbasdar e, eger ew tenê piştî { $brake-new-building } cara pêşîn hatibin bikaranîn û bi kirê hatibin dayîn. Ew ji bo kirêdana pêşîn a piştî nûjenkirineke berfireh ({ -modernisierung(form: "de") }) jî ne derbasdar e. Ev tê vê wateyê: Xanî gelek çêtir hatiye kirin. Xwediyê xaniyê we bi piranî mecbûr e ku berî îmzeyê li ser îstisnayekê agahiyê bide we. Eger wî ev nekiribe, nabe ku ew di destpêkê de xwe bispêre îstisnayê. Hingê fren dîsa jî derbasdar e.

lease-brake-complain-title = Hûn wisa mafê xwe diparêzin

lease-brake-complain =
    Ji xwediyê xênî re binivîsin ku kirê zêde bilind e. Navê vê giliyê { -ruege } e. E-mailek bes e. Demeke dirêj li bendê nemînin. Hûn dikarin pereyê ku we zêde daye ji roja pêşîn ve paşde bixwazin, eger du tişt bi hev re rast bin. Ya yekem: Gilî ({ -ruege }) di { $complaint-months ->
        [one] { $complaint-months } meha pêşîn
       *[other] { $complaint-months } mehên pêşîn
    } de piştî destpêka peymana kirêyê digihîje xwediyê xênî. Ya duyem: Gilî ({ -ruege }) digihîje xwediyê xênî <strong>berî</strong> ku peymana kirêyê biqede. Eger gilî ({ -ruege }) paşê bigihîje, hûn tenê dikarin wî pereyî paşde bixwazin ku hûn piştî wê zêde didin. Eger ew tenê piştî dawiya peymanê bigihîje, hûn tiştekî paşde nastînin ({ $complaint-law }).

lease-brake-letter = Eger xwediyê xênî berî peymanê ji we re behsa îstisnayekê kiribe, şîretê bistînin. Hingê di giliyê de ({ -ruege }) tam bersiva wê îstisnayê bidin. An na, gilî ({ -ruege }) bi piranî alîkariyê nake. Hûn nameyekê li vir dibînin: <a name="letters"></a>. Eger tu kesî ji we re behsa îstisnayekê nekiribe, di nameyê de wê hevokê bi xêzekê jê bibin ku peyva “<span lang="de">Auskunft</span>” (li vir: tiştê ku xwediyê xênî li ser îstisnayekê gotiye) tê de ye. Kopiyekê û delîla ku name gihîştiye biparêzin.

## Kapitel Kaution und Makler

deposit-title = Depozît û simsar

deposit-intro = { -kaution(case: "capital") } (<span lang="de">Kaution</span>) pereyê temînatê ye. Heta ku hûn li wir dijîn, xwediyê xênî wî diparêze. Piştî derketinê, eger tu deyn nemabe, hûn wî paşde distînin. Tenê bi meqbûzê pere bidin.

deposit-limit =
    { -kaution(case: "capital") } dikare herî zêde bi qasî { $deposit-months ->
        [one] kirêya { $deposit-months } mehê
       *[other] kirêya { $deposit-months } mehan
    } be. Ji bo vê, kirêya bêyî { -nebenkosten } (<span lang="de">Nebenkosten</span>) tê hesibandin. Mînakek: { -kaltmiete } { $example-cold-rent } ye. Hingê { -kaution } dikare herî zêde { $example-deposit } be.

deposit-limit-note = { $deposit-law }.

deposit-parts =
    { $deposit-parts ->
        [1] Hûn { -kaution(case: "obl") } bi carekê didin.
       *[other] Hûn dikarin { -kaution(case: "obl") } bi { $deposit-parts } qistên wekhev bidin, her meh qistekê.
    } Wextê dayîna pêşîn tenê wê demê tê, gava peymana kirêyê dest pê dike, ne di dema îmzekirinê de. Ya herî baş bi hewaleya bankê bidin. Hingê delîlek li cem we heye.

deposit-safe = Divê xwediyê xênî pereyê we ji pereyê xwe cuda deyne. Faîz ya we ye. Li wargehên xwendekaran faîz ne mecbûrî ye. Bipirsin ka pereyê we li ku ye. Carinan li şûna pereyî { -buergschaft } ({ -buergschaft(form: "de") }) jî dibe. Hingê wek mînak bankek soz dide ku ji dêvla we pere bide.

deposit-not-rent = Di mehên dawî de jî kirêyê bidin. Bi xwe { -kaution(case: "obl") } ji kirêyê kêm nekin. An na, deynê kirêyê çêdibe.

deposit-back = Li vir bixwînin ka hûn kengê pereyê xwe paşde distînin: <a name="moving-out-deposit"></a>. Eger hûn ji { -jobcenter } pere distînin, berî îmzekirinê li wir bipirsin ka hûn dikarin deyn bistînin an na: <a name="money-jobcenter-move"></a>.

deposit-broker-title = Kî pereyê simsarî dide?

deposit-broker = Simsar xaniyan peyda dikin. Bi piranî kesê ku kar daye simsarî, pere dide. Ew gelek caran xwediyê xênî ye. Hûn tenê wê demê pere didin, eger ev herdu bi hev re rast bin:

deposit-broker-order = We bi xwe karê lêgerînê daye simsarî, û ev jî bi nivîskî (<span lang="de">Textform</span>), wek mînak bi e-mailê. Eger ev tenê bi telefonê hatibe gotin, têrê nake.

deposit-broker-only = Simsar tenê ji bo we li xênî geriyaye û berê haya wî ji vî xaniyî tune bû.

deposit-broker-warning = Pereyê pêşîn nedin: Ew qedexe ye. Ji bo xaniyên bi alîkariya dewletê qedexe ye ku simsar ji we pere bixwazin. Tenê ji bo dîtina xênî jî pere nedin.

deposit-broker-cap =
    Eger hûn mecbûr bin pere bidin, navê vî pereyî { -provision } ({ -provision(form: "de") }) ye. Ew dikare herî zêde bi qasî { $broker-cap-months ->
        [one] kirêya { $broker-cap-months } mehê
       *[other] kirêya { $broker-cap-months } mehan
    } bêyî { -nebenkosten } be. Baca li ser firotinê (<span lang="de">Mehrwertsteuer</span>) li ser vê zêde dibe ({ $broker-cap-law }).

deposit-takeover = Carinan ji we tê xwestin ku hûn mitbaxekê an mobîlyayê bikirin ku di xênî de dimînin. Navê vî pereyî { -abloese } (pereyê tiştên ku di xênî de dimînin) e. Hûn ne mecbûr in ji qîmeta tiştan gelek zêdetir bidin. Qedexe ye ku kesek tenê ji ber ku yek ji xênî derdikeve ji we pere bixwaze. Mesrefên barkirinê yên bi belge îstisna ne ({ $takeover-law }).

deposit-broker-note = { $broker-law }. Ev qanûn diyar dike ka navbeynkariya xaniyan çawa dibe.

## Kapitel Einzug

moving-in-title = Ketina xênî

moving-in-intro = Mifte li cem we ye. Pîroz be! Niha hin kar hene ku divê zû bên kirin. Navê xwe li ser zengil û qutiya posteyê jî bidin nivîsandin. An na poste nagihîje we.

moving-in-record-title = Teslîmkirina xênî

moving-in-record = Bi xwediyê xênî re li hemû odeyan bigerin. Bi hev re binivîsin ka xanî çawa ye. Navê vê kaxezê { -uebergabeprotokoll } (<span lang="de">Übergabeprotokoll</span>) e. Ew di derketina ji xênî de we diparêze. Tenê tiştê ku rast e îmze bikin. Teslîmkirinê di ronahiya rojê de bikin û şahidekî bi xwe re bibin.

moving-in-reservation = Eger haya we ji kêmasiyekê hebe û hûn xênî bêyî parastina mafên xwe ({ -vorbehalt(form: "de") }) teslîm bigirin, hûn mafan winda dikin. Hingê nabe ku hûn ji ber vê kêmasiyê kêmtir kirê bidin. Ji bo vê kêmasiyê hûn tazmînatê (<span lang="de">Schadenersatz</span>) jî nastînin. Ji bo her kêmasiyê di protokolê de binivîsin ka xwediyê xênî dê heta kengê wê tamîr bike. Vê hevokê jî tê de binivîsin: “<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>” (Ez mafên xwe yên ji ber van kêmasiyan diparêzim.) Carinan xwediyê xênî vê qebûl nake. Hingê hêj di dema teslîmkirinê de kaxezeke cuda bidin xwediyê xênî. Kêmasî û ev hevok li ser vê kaxezê ne. Bila şahidê we li wir be ({ $known-defects-law }).

moving-in-reservation-known = Ji bo kêmasiyên ku haya we berî peymana kirêyê ji wan hebû, ev hevok bi piranî alîkariyê <strong>nake</strong>. Dîsa jî xwediyê xênî bi piranî mecbûr e ku van kêmasiyan tamîr bike.

moving-in-check-title = Lîsteya kontrolê ji bo { -uebergabeprotokoll }

moving-in-check-damage = Hemû zirar di protokolê de ne, xêzên biçûk jî. Wêneyên hemû odeyan hene.

moving-in-check-meters = Hejmarên saetên (<span lang="de">Zähler</span>) elektrîk, gaz, av û germkirinê hatine nivîsandin.

moving-in-check-keys = Hejmara mifteyan di protokolê de ye.

moving-in-check-works = Min germkirin, ocaxa xwarinê, av û pencere ceribandin. Tiştê ku naxebite di protokolê de ye.

moving-in-check-reservation = Ji bo her kêmasiyê di protokolê de hatiye nivîsandin ka ew dê heta kengê bê tamîrkirin. Parastina mafên min (<span lang="de">Vorbehalt</span>) jî tê de hatiye nivîsandin.

moving-in-check-copy = Hemûyan îmze kiriye. Kopiyek li cem min heye.

moving-in-numbers = Ji bo rewşa awarte hejmareke telefonê bixwazin, wek mînak ji bo germkirin, av û asansorê. Wê binivîsin. Eger hûn mifteyekê winda bikin, di cih de ji xwediyê xênî re bêjin.

moving-in-insurance = “<span lang="de">Haftpflichtversicherung</span>” (sîgorteya berpirsiyariyê) dikare pere bide, eger hûn bêyî ku bixwazin zirarê bidin tiştekî yê kesên din. Ji cihekî şêwirmendiyê bipirsin ka ev sîgorte ji bo we baş e an na.

moving-in-picture = Wêneyê her saetê (<span lang="de">Zähler</span>) wisa bikişînin ku hemû hejmar bên xwendin.
    .alt = Destek telefonekê li ber saeteke mesrefê ya li dîwêr digire. Li ser telefonê saet xuya dike. Li kêlekê kaxezek bi lîste û îşaretan daliqandî ye.

moving-in-register-title = Qeydkirina navnîşanê

moving-in-register =
    Di nav { $register-weeks ->
        [one] { $register-weeks } hefteyê
       *[other] { $register-weeks } hefteyan
    } de piştî ketina xênî navnîşana xwe qeyd bikin. Ev li ofîseke { -kundenzentrum } ya şaredariyê dibe, hin rojan tenê bi randevûyê: <a name="card-kundenzentrum"></a>. Nasname an pasaportên hemû kesên ku dikevin xênî bi xwe re bibin. Eger hûn xwe dereng qeyd bikin, dibe ku cezayê pereyî heta { $register-fine } bê birîn.

moving-in-register-note = { $register-law }. Ev qanûna federal a qeydkirina navnîşanê ye.

moving-in-confirmation = Ji bo vê belgeya { -wohnungsgeberbestaetigung } lazim e. Bi vê kaxezê xwediyê xênî piştrast dike ku hûn ketine xênî. Peymana kirêyê têrê nake. Xwediyê xênî mecbûr e vê belgeyê di heman muhletê de bide we. Eger hûn wê nestînin, di cih de li { -kundenzentrum } bêjin.

moving-in-sham = Xwe tenê li wî cihî qeyd bikin ku hûn bi rastî lê dijîn. Destûrê nedin kesên ku bi we re najîn jî ku navnîşana we bi kar bînin. Kesê ku navnîşana xwe ji bo vê bide, dibe ku mecbûr bimîne heta { $sham-address-fine } cezayê pereyî bide.

moving-in-power-title = Elektrîk û { -rundfunkbeitrag }

moving-in-power = Eger hûn elektrîkê bi kar bînin, lê peymana we bi xwe tune be, { -grundversorger } (şirketa bingehîn a elektrîkê) elektrîkê dide we. Ev navê wê şirketê ye ku mecbûr e elektrîkê bide hemû malan. Bi vî awayî jî peymanek çêdibe. Navê wê “<span lang="de">Grundversorgung</span>” e û ew ji ber xwe ve naqede. Ji xwediyê xênî bipirsin ka ev kîjan şirket e. Xwe li wir qeyd bikin û hejmara li ser saeta xwe bidin. Eger hûn bi xwe bi gazê germ dikin an xwarinê çêdikin, bipirsin ka kî gazê dide. Paşê pêşniyaran bidin ber hev. Berî ku hûn şirketê biguherin, li biha, dema peymanê û muhleta betalkirinê binêrin.

moving-in-power-note =
    { $power-law }. Ji { $supplier-switch-since } ve guhertina teknîkî ya şirketê di rojên kar de { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } saetê
       *[other] { $supplier-switch-hours } saetan
    } didome. “<span lang="de">Ersatzversorgung</span>” (elektrîka demkî) tiştekî din e, ne <span lang="de">Grundversorgung</span> e. Ew herî zêde { $substitute-supply-months ->
        [one] { $substitute-supply-months } mehê
       *[other] { $substitute-supply-months } mehan
    } didome.

moving-in-broadcasting = Ji bo radyo û televîzyonê heqê { -rundfunkbeitrag } heye. Heta { $broadcasting-fee-until }, ew roj jî tê de, ev heq mehê { $broadcasting-fee } ye, ango her sê mehan { $broadcasting-fee-quarter }. Piştî wê, mîqdar dikare biguhere. Nameyên li ser vê ji “<span lang="de">Beitragsservice</span>” tên. Ev navê wî cihî ye ku vî heqî dicivîne. Eger ji bo xaniyê we hêj tu kes pere nade, xênî li wir qeyd bikin: <a name="broadcasting-page"></a>. { -rundfunkbeitrag } ji bo her xaniyekî ye, ne ji bo her kesekî. Eger hûn hin alîkariyên dewletê bistînin, hûn ne mecbûr in vî heqî bidin. Ji bo vê hûn daxwaznameyê didin. Eger hûn bi kesên din re dijîn, li hev bikin ka kî pere dide, û mesrefê parve bikin.

moving-in-cutoff-title = Eger bixwazin elektrîkê an gazê bibirin

moving-in-cutoff = Eger hûn pereyê elektrîkê an gazê nedin, şirket dikare { -sperrung } ragihîne. Ev tê vê wateyê: Ew dixwaze elektrîkê an gazê bibire. Divê ew pêşî vê ji we re binivîse. Li bendê nemînin heta ku elektrîk an gaz bê birîn.

moving-in-cutoff-call = Telefonî şirketê bikin û dayîna bi qistan bipirsin. Eger hûn piştî hişyariyê wê bixwazin, { -grundversorger } mecbûr e dayîna bi qistan pêşniyarî we bike. Di nameyê de navê vê “<span lang="de">Abwendungsvereinbarung</span>” (lihevkirina ku pêşî li birînê digire) ye. Hingê qistan û hemû fatûreyên nû di wextê xwe de bidin.

moving-in-cutoff-office = Di cih de ji { -jobcenter } an ji daîreya civakî (<span lang="de">Sozialamt</span>) bipirsin. Carinan ew deynên elektrîkê an gazê didin, bi piranî wek deyn ku hûn vedigerînin.

moving-in-cutoff-health = Eger { -sperrung }, ango birîn, dê ji bo kesekî li mala we bi xeter be, ji şirketê re binivîsin. Mînak: zarokekî nexweş an amûrek ku ji kesekî re ji bo jiyanê lazim e. Hingê gelek caran nabe ku şirket bibire. Belgeyekê pê ve bikin.

moving-in-cutoff-note = { $cutoff-law }.

## Kapitel Miete und Nebenkosten

costs-title = Kirê û mesrefên li gel kirêyê

costs-intro = Hûn her meh kirê û beşek ji mesrefên avahiyê didin. Salê carekê hesab tê kirin. Kesê ku hesabî ({ -abrechnung(form: "de") }) fêm dike, dikare xeletiyan bibîne û kêmtir pere bide.

costs-words = { -kaltmiete } tenê pereyê ji bo xênî ye. { -nebenkosten(case: "capital") } (<span lang="de">Nebenkosten</span>) li ser wê zêde dibin, wek mînak ji bo av, zibil û bi piranî ji bo germkirinê jî. Di peymanê û di qanûnê de navê wan “<span lang="de">Betriebskosten</span>” e. Navê hemûyan bi hev re { -warmmiete } ye. Di peymanê de bi baldarî bixwînin ka germkirin di nav { -nebenkosten } de ye an na. Carinan hûn wê cuda didin, wek mînak eger peymana we bi xwe ya gazê hebe. Elektrîk bi piranî ne tê de ye. Loma di her îlanê de binêrin: Biha <span lang="de">kalt</span> (bêyî mesrefan) e an <span lang="de">warm</span> (bi hemû mesrefan re) ye?

costs-example = Mînakek bi hejmarên ne rastîn

costs-column-part = Hûn çi didin

costs-column-amount = Mehê çiqas

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(case: "capital") }: av, zibil, avahî

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = { -nebenkosten(case: "capital") }: germkirin û ava germ

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Mesrefên li gel kirêyê çi ne?

costs-who =
    { -nebenkosten(case: "capital") } tenê wê demê tên dayîn, eger ew di peymanê de hatibin nivîsandin. Di qanûnê de { $cost-kinds ->
        [one] { $cost-kinds } cure heye
       *[other] { $cost-kinds } cure hene
    }. Rêvebirî û tamîr ne ji wan in. Eger tiştekî wisa di hesabê we de hebe, bipirsin.

costs-who-note = { $costs-law }. <span lang="de">BetrKV</span> rêziknameya mesrefên xebitandina avahiyê ye (<span lang="de">Betriebskostenverordnung</span>).

costs-table = Kî çi dide?

costs-column-cost = Mesref

costs-column-payer = Kî dide?

costs-row-heating = Germkirin, ava germ, av, ava qirêj

costs-row-waste = Zibil, paqijkirina kolanê, baca erd û avahiyê

costs-row-house = Asansor, çirayên korîdorê, lênêrê avahiyê, baxçe, paqijkirina avahiyê, têkoşîna li dijî kêzikan

costs-row-more = Rêya dûmanê (<span lang="de">Schornstein</span>), sîgorteya avahiyê, odeya cilşuştinê

costs-row-repairs = Tamîrên avahiyê û rêvebirî

costs-payer-tenant = Hûn, eger di peymanê de be

costs-payer-landlord = Xwediyê xênî; îstisna li jêr e

costs-small-repairs-title = Tamîrên biçûk

costs-small-repairs = Di gelek peymanan de hevokek li ser “<span lang="de">Kleinreparaturen</span>” (tamîrên biçûk) heye. Li gorî wê tê xwestin ku hûn tamîrên biçûk bi xwe bidin, wek mînak yên musluqekê. Hin hevokên wisa ne derbasdar in. Berî ku hûn pere bidin, wê bidin kontrolkirin. Tamîrên din ên avahiyê xwediyê xênî dide. Tiştê ku we bi xwe xira kiriye, divê hûn bi piranî bidin.

costs-statement-title = Hesabê salane

costs-statement =
    Bi piranî hûn her meh pereyê pêşîn didin. Piştî salekê xwediyê xênî hesab dike. Divê { -abrechnung } di nav { $statement-months ->
        [one] { $statement-months } mehê
       *[other] { $statement-months } mehan
    } de piştî dawiya sala hesabî li cem we be. Eger ew piştî vê muhletê bê, bi gelemperî hûn ne mecbûr in tiştekî zêde bidin. Hemû hesaban biparêzin.

costs-check =
    Hesabî kontrol bikin. Mafê we heye ku hûn hemû belgeyan bibînin, wek mînak fatûreyên şirketan. Nameyek ji bo vê: <a name="letters"></a>. Eger tiştek şaş be, piştî ku hesab gihîşt we, di nav { $objection-months ->
        [one] { $objection-months } mehê
       *[other] { $objection-months } mehan
    } de îtiraz bikin. Hesabî bi yê sala borî re bidin ber hev. Eger mesref pir zêde bûbin, bixwazin ku ji we re bê ravekirin.

costs-info-title = Germkirin, CO₂ û televîzyon

costs-info-heating = Eger amûrên we ji dûr ve bên xwendin, hûn her meh hejmarên xerckirina xwe distînin.

costs-info-carbon =
    Mesrefên CO₂ ji bo mazota germkirinê û gazê hûn û xwediyê xênî bi hev re didin. Eger peymana we bi xwe ya gazê hebe, divê hûn para xwediyê xênî bi xwe bixwazin. Di nav { $carbon-months ->
        [one] { $carbon-months } mehê
       *[other] { $carbon-months } mehan
    } de piştî fatûreya şirketa gazê ji xwediyê xênî re binivîsin. E-mailek bes e ({ $carbon-law }).

costs-info-cable =
    Ji { $cable-since } ve nabe ku mesrefên televîzyona kablo êdî di hesabê salane de hebin ({ $cable-law }). Ev xeletiyek e ku gelek caran çêdibe. Eger televîzyon an înterneta we bi rêya xwediyê xênî be, piştî { $cable-months ->
        [one] { $cable-months } mehê
       *[other] { $cable-months } mehan
    } hûn dikarin vê li cem xwediyê xênî biqedînin.

costs-overcharge = Eger kirê bi zêdetirî { $overcharge-percent } ji kirêya asayî ya wê derê (<span lang="de">ortsübliche Vergleichsmiete</span>) bilindtir be, dibe ku ev qedexe be. { -wohnungsaufsicht } ya şaredariyê rewşên wisa bêpere kontrol dike: <a name="card-housing-office"></a>.

## Kapitel Leben im Haus

living-title = Jiyana di avahiyê de

living-intro = Di avahiyê de gelek mirov dijîn. Silavek li ser derenceyan destpêkeke baş e. Qaîde gelek caran di { -hausordnung } (<span lang="de">Hausordnung</span>) de ne. Ew li korîdorê daliqandî ne an beşek ji peymanê ne. Qaîdeyan carekê hemûyî bixwînin. Gelek caran mijar paqijî, bisiklêt, odeya cilşuştinê û bêdengî ye.

living-waste-title = Veqetandina zibilî

living-waste = Li { -city(case: "obl") } hûn qutiyên zibilî (çop) bi rengê qapaxê nas dikin. Amûrên elektrîkê, pîl (batarya) û şûşe nakevin tu yek ji van qutiyan. Ji lênêrê avahiyê an ji şirketa zibilî (<span lang="de">Abfallwirtschaftsbetriebe</span>) bipirsin ka hûn wan li ku bidin: <a name="living-bulky"></a>. Zibilî bi baldarî veqetînin: Ev ji bo jîngehê baş e.

living-bins-picture = Çar qapax, çar cureyên zibilî: gewr, şîn, zer û qehweyî.
    .alt = Çar qutiyên zibilî li kêleka hev in. Qapaxa pêşîn gewr e, ya duyem şîn e, ya sêyem zer e, ya çarem qehweyî ye.

living-bins-table = Çi dikeve kîjan qutiyê?

living-bins-column-lid = Qapax

living-bins-column-in = Ev dikeve tê de

living-bins-column-out = Ev na

living-bin-grey = Gewr: zibilê mayî

living-bin-grey-in = zibilê mayî yê ku nakeve tu qutiyeke din

living-bin-grey-out = şûşe, pîl, amûrên elektrîkê

living-bin-blue = Şîn: kaxez

living-bin-blue-in = kaxez û karton

living-bin-blue-out = pakêtên ji plastîk an metalê

living-bin-yellow = Zer: { -wertstofftonne }

living-bin-yellow-in = pakêt û tiştên din ên ji plastîk an metalê

living-bin-yellow-out = amûrên elektrîkê, pîl, şûşe, kaxez

living-bin-brown = Qehweyî: zibilê organîk

living-bin-brown-in = zibilê organîk ê mitbax û baxçe

living-bin-brown-out = pakêt, plastîk

living-waste-rules = Zibil di jiyana rojane de

living-waste-do-flat = Kartonan biçûk bikin, paşê bavêjin qutiya şîn

living-waste-do-plan = Bipirsin ka qutî kengê tên valakirin

living-waste-dont-beside = Danîna zibilî li kêleka qutiyê

living-waste-dont-stairs = Danîna mobîlyayê li korîdor an jêrzemînê

living-bulky = Navê tiştên mezin, wek mobîlyayê, <span lang="de">Sperrmüll</span> e. <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, bi kurtî <span lang="de">AWB</span>, li ser daxwazê wan dibe. An jî hûn bi xwe wan dibin: { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street }; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. Rewşa vê agahiyê: { $bulky-as-of }, ji kerema xwe pêşî kontrol bikin: <a name="awb-page"></a>. Bê randevû tiştekî li kolanê nehêlin.

living-quiet-title = Bêdengî

living-quiet = Ji saet { $quiet-from } heta saet { $quiet-to } bêdengiya şevê ye ({ $quiet-law }). Hingê nabe ku hûn kesên din aciz bikin. Rojên yekşem û rojên betlaneya fermî jî karên bi dengê bilind qedexe ne, wek mînak qulkirina dîwaran. Dibe ku bêdengiya nîvro di { -hausordnung } de hebe. Eger hûn şahiyekê çêdikin, pêşî ji cîranan re bêjin. Eger tiştek we bi xwe aciz dike, pêşî bi dostanî bi hev re biaxivin.

living-quiet-note = <span lang="de">LImSchG</span> qanûna eyaletê ya parastina ji deng û hewaya qirêj e (<span lang="de">Landes-Immissionsschutzgesetz</span>). Ew ji bo şevê ye. Ji bo rojên yekşem û rojên betlaneyê qanûneke din a eyaletê derbasdar e.

living-air-title = Guhertina hewayê û germkirin

living-air = Dema xwarinçêkirin, serşuştin û razanê av dikeve hewayê. Eger ev av li dîwarên sar bimîne, dibe ku kufik çêbibe. Loma: hewayê biguherin û xênî germ bikin. Dema guhertina hewayê germkirinê kêm bikin. Piştî wê pencereyan dîsa bigirin.

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

living-air-dont-tilted = Hiştina pencereyan tevahiya rojê nîvvekirî

living-air-dont-cold =
    Hiştina odeyê ku ji derdora { $room-temperature ->
        [one] { $room-temperature } dereceyê
       *[other] { $room-temperature } dereceyan
    } sartir bibe

living-mould-tip = Kufik ne her tim sûcê we ye. Carinan sedem avahî ye. Kufikê veneşêrin û li ser wê boyax nekin. Di cih de ragihînin: <a name="repairs"></a>. Wêneyan bikişînin û binivîsin ka hûn çawa hewayê diguherin û çawa germ dikin.

living-smoke-title = Alarma dûmanê

living-smoke = Alarmên dûmanê jiyanê xilas dikin. Divê ew li odeya razanê, li odeya zarokan û li wan korîdoran hebin ku mirov dema şewatê di wan re direve. Divê xwediyê milkê wan daliqîne. Kesê ku li wir dijî, berpirs e ku ew bixebitin. Carinan xwediyê xênî vê dike. Bipirsin. Alarma dûmanê qet ranekin. Eger ew kurt û dubare deng derxe, bi piranî pîl vala ye.

living-smoke-note = { $smoke-law }. Ev qanûna avahiyan a <span lang="de">Nordrhein-Westfalen</span> e.

living-smoke-picture = Alarma dûmanê li banê odeyê ye. Bi bişkojkê hûn dikarin wê biceribînin.
    .alt = Alarmeke dûmanê ya girover û spî li banê odeyê ye. Destek bi tiliyekê li bişkojkê dide. Kevan dengê bilind nîşan didin.

living-changes-title = Guhertina tiştekî di xênî de

living-changes = Eger hûn bixwazin amûreke biçûk a enerjiya rojê li balkonê deynin, pêşî bipirsin. Ji bo guhertineke ji ber astengdariyê jî destûr lazim e. Bi piranî mafê we yê destûrê heye ({ $changes-law }). Tam binivîsin ka hûn dixwazin çi biguherînin, û nexşeyekê pê ve bikin.

## Kapitel Etwas ist kaputt

repairs-title = Tiştek xira ye

repairs-intro = Germkirin sar dimîne, av dilop dike, dîwar şil e. Navê tiştekî wisa { -mangel } ({ -mangel(form: "de") }) e. Xwediyê xênî mecbûr e xênî di rewşeke baş de bihêle. Divê hûn her kêmasiyê di cih de ragihînin. Hûn çiqas zû ragihînin, ji bo her kesî ewqas baştir e.

repairs-step-report = Wêneyan bikişînin. Kêmasiyê di cih de bi nivîskî ragihînin. Nameyek ji bo vê: <a name="letters"></a>. Eger we jixwe telefon kiribe jî, dîsa nameyekê an e-mailekê bişînin.

repairs-step-deadline = Muhletekê bidin xwediyê xênî. Ango rojekê diyar bikin ku divê kêmasî heta wê rojê bê çareserkirin. Eger germkirin zivistanê sar be, rojeke pir nêzîk diyar bikin.

repairs-step-access = Piştî lihevkirinê rê bidin ku hoste bikevin hundirê xênî. Pêşî nav, şirket û saetê bipirsin.

repairs-step-help = Eger tiştek nebe, ji { -mieterverein } (komeleya kirêdaran) şîretê bistînin: <a name="card-mieterverein"></a>. Wêne, name û peymana xwe ya kirêyê bi xwe re bibin.

repairs-late = Eger hûn kêmasiyekê ranegihînin, ev dikare ji we re biha be. Dibe ku hingê hûn mecbûr bin pereyê zirarê bidin. Dibe ku hûn mafê kirêya kêmtir jî winda bikin. Loma kopiyeke ragihandina xwe biparêzin.

repairs-late-note = { $defects-law }.

repairs-reduction-title = Kêmtir kirê bidin?

repairs-reduction =
    Eger hûn nikaribin xênî bi awayekî normal bi kar bînin, ji bo vê demê kirêya ku divê hûn bidin kêmtir e. Navê vê { -mietminderung(form: "de") } ({ -mietminderung }) ye. Kêmasiyên biçûk nayên hesibandin. Di nûjenkirineke ku xerckirina enerjiyê kêm dike de, ev qaîde { $energy-works-months ->
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

notice-increase-kinds = Pêşî kontrol bikin ka ev zêdekirineke çawa ye. Di { -staffelmiete } ({ -staffelmiete(form: "de") }) de, ji berê ve di peymanê de hatiye nivîsandin ka kirê kengê û çiqasî zêde dibe. Di { -indexmiete } ({ -indexmiete(form: "de") }) de, kirê bi bihayên li Almanyayê re diguhere. Piştî { -modernisierung(case: "iobl") } ({ -modernisierung(form: "de") }) jî kirê dikare zêde bibe. { -nebenkosten(case: "capital") } (<span lang="de">Nebenkosten</span>) jî dikarin zêde bibin, bêyî ku hûn razî bibin. Di van rewşan de ew sînorên ku li jêrtir tên <strong>ne</strong> derbasdar in ({ $increase-kinds-law }). Ji bo xaniyên bi alîkariya dewletê gelek caran qaîdeyên din derbasdar in.

notice-increase-kinds-advice = Eger hûn di rewşên wisa de ji mîqdara rast kêmtir bidin, deynê kirêyê çêdibe. Pêşî şîretê bistînin. Di { -staffelmiete } de frena kirêyê ({ -mietpreisbremse }) dikare ji bo her gavê derbasdar be. Di { -indexmiete } de ew tenê dikare ji bo kirêya pêşîn derbasdar be, ango ji bo kirêya destpêka peymanê. Zêdetir li ser vê: <a name="rent-brake"></a>.

notice-increase =
    Di rewşên din de xwediyê xaniyê we dikare ji we bixwaze ku hûn bi kirêyeke bilindtir razî bibin. Divê di nameyê de bê nivîsandin ka çima. Ji bo vê e-mailek bes e. Kirê dikare tenê heta kirêya asayî ya wê derê (<span lang="de">ortsübliche Vergleichsmiete</span>) bilind bibe. Dema ku zêdekirin dest pê dike, divê kirê ji { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } mehê
       *[other] { $increase-unchanged-months } mehan
    } ve neguherîbe. Name dikare herî zû { $increase-wait-years ->
        [1] salekê
       *[other] { $increase-wait-years } salan
    } piştî zêdekirina dawî bê. Zêdekirinên ji ber { -modernisierung(case: "obl") } an ji ber { -nebenkosten } di vî hesabî de nayên hesibandin. Eger hûn guman dikin, bi { -mietspiegel } kontrol bikin.

notice-increase-note = { $increase-law }. Ev sînor li { -city(case: "obl") } heta { $increase-cap-until } derbasdar e (rewşa vê agahiyê: { $ordinance-as-of }).

notice-increase-cap =
    Ji bo zêdekirineke wisa li { -city(case: "obl") } sînorekî duyem jî heye. Kirê di nav { $increase-cap-years ->
        [one] { $increase-cap-years } salê
       *[other] { $increase-cap-years } salan
    } de dikare herî zêde bi { $increase-cap } bilind bibe. Zêdekirineke ji ber { -modernisierung(case: "obl") } an ji ber { -nebenkosten } dikare li ser vê jî zêde bibe.

notice-increase-answer =
    Ji bo bersivê wextê we heta dawiya { $consent-month ->
        [2] meha duyem
        [one] meha bi hejmar { $consent-month }
       *[other] meha bi hejmar { $consent-month }
    } a piştî meha nameyê heye. Mînakek: Name di { $example-increase-letter } de tê. Hingê heta { $example-increase-answer } bersivê bidin. <strong>Berî</strong> ku hûn razî bibin, nameyê bidin kontrolkirin. Heta hingê kirêya <strong>kevn</strong> mîna berê di wextê xwe de bidin. Kirêya bilindtir hêj nedin: Ev dikare wek razîbûn bê hesibandin. Eger hûn bersivê nedin, hûn razî nebûne. Lê hingê xwediyê xênî dikare here dadgehê. Ji bo vê piştî wê demê { $increase-claim-months ->
        [one] { $increase-claim-months } meha wî ya din heye
       *[other] { $increase-claim-months } mehên wî yên din hene
    }.

notice-increase-steps-title = Kirêya gav bi gav û kirêya girêdayî bihayan

notice-increase-steps = Di { -staffelmiete } de hemû gav ji berê ve di peymanê de ne, bi mîqdara zêdekirinê an bi kirêya nû, bi euroyan. Tenê rêjeyek ji sedî têrê nake. Nameyek nayê ku razîbûna we bixwaze. Rojên ku kirê zêde dibe ji xwe re binivîsin. Ji wan rojan ve zêdetir bidin. Ji ber sedemên din kirê di vê demê de bi piranî nikare zêde bibe, ji bilî zêdekirina ji ber { -nebenkosten }.

notice-increase-index = Di { -indexmiete } de xwediyê xênî kirêya nû ji we re dinivîse. E-mailek bes e. Divê tê de mîqdarek bi euroyan hebe. Divê “<span lang="de">Preisindex</span>” jî tê de hebe. Ev hejmarek e ji bo bihayên li Almanyayê. Baş e ku di nameyê de hebe ka hûn ji kengê ve zêdetir didin. Hesabî bidin kontrolkirin, lê di wextê xwe de kirêyê bidin.

notice-increase-steps-note = { $increase-steps-law }.

notice-modernisation-title = Nûjenkirin: deng û kirêya bilindtir

notice-modernisation =
    Berî nûjenkirineke mezin ({ -modernisierung(form: "de") }) divê xwediyê xênî ji we re binivîse. Navê nameyê “<span lang="de">Ankündigung</span>” (ragihandin) e. Divê ew herî dereng { $works-notice-months ->
        [one] { $works-notice-months } mehê
       *[other] { $works-notice-months } mehan
    } berî karan li cem we be. Tê de hatiye nivîsandin ka çi tê kirin, ew çiqas didome û hûn ê çiqas zêdetir bidin. Bi piranî divê hûn karan qebûl bikin (<span lang="de">dulden</span>). Ev tê vê wateyê: Divê hûn rê bidin karan.

notice-modernisation-rent = Piştî wê xwediyê xênî dikare kirêyê di salekê de bi { $works-rent-share } ji mesrefan zêde bike. Mînakek: Mesrefa karan ji bo xaniyê we { $example-works } ye. Hingê kirê di salekê de herî zêde bi { $example-works-year } zêde dibe. Ev di mehê de { $example-works-month } e. Tamîr di vî hesabî de nayên hesibandin. Sînorên din jî hene. Loma nameyê bidin kontrolkirin.

notice-modernisation-hardship = Eger kar an kirêya bilindtir ji bo we zêde giran bin, vê yekê <strong>di cih de</strong> ji xwediyê xênî re binivîsin. Muhlet kurt e. Gerek ew di nameyê de be. Hemû sedeman binivîsin: nexweşî, temen, dahata kêm.

notice-modernisation-note = { $works-law }.

notice-leave-title = Derketina ji xênî piştî zêdekirinê

notice-leave = Carinan kirêya nû ji bo we zêde bilind e. Eger xwediyê xênî kirêyê heta kirêya asayî ya wê derê an ji ber { -modernisierung(case: "obl") } zêde bike, mafekî we heye: { -sonderkuendigungsrecht } (mafê taybet ê betalkirinê). Hingê hûn dikarin peymanê betal bikin, eger hûn wekî din hêj nikaribin jî. Hingê zêdekirin ji bo we ne derbasdar e. Dema ji bo vê kurt e. Di cih de şîretê bistînin ({ $leave-law }). Di { -staffelmiete } û di { -indexmiete } de ev maf ji bo zêdekirina ku di peymanê de ye ne derbasdar e.

notice-landlord-title = Xwediyê xênî peymanê betal dike

notice-landlord = Bi gelemperî ji xwediyê xênî re sedemek lazim e ku qanûn wê qebûl dike. Divê sedem di nameyê de be. { -kuendigung(case: "capital") } ({ -kuendigung(form: "de") }) bi piranî tenê li ser kaxezê û bi îmzeya rastîn derbasdar e. E-maileke sade, faks an messenger têrê nakin. { -kuendigung(case: "capital") } dikare di nameyeke dadgehê de jî be. Di cih de ji xênî dernekevin. Berî ku hûn bersivê bidin, nameyê bidin kontrolkirin.

notice-landlord-note = { $notice-landlord-law }.

notice-agreement = Carinan xwediyê xênî { -aufhebungsvertrag } (lihevkirina ji bo qedandina peymanê) dixwaze. Bi wê peymana kirêyê diqede, ji ber ku herdu alî dibêjin erê. Hûn ne mecbûr in wê îmze bikin. Bi îmzeyê hûn parastina li dijî betalkirinê ({ -kuendigung(form: "de") }) winda dikin. Pêşî şîretê bistînin.

notice-kinds-table = Du cureyên betalkirinê

notice-kinds-column-question = Pirs

notice-kinds-column-immediate = <span lang="de">fristlos</span> (bêyî muhletê)

notice-kinds-column-ordinary = <span lang="de">ordentlich</span> (bi muhlet)

notice-kinds-row-meaning = Ev çi ye?

notice-kinds-meaning-immediate = bêyî muhletê: Tê xwestin ku peyman di cih de biqede.

notice-kinds-meaning-ordinary = bi muhlet: Tê xwestin ku peyman piştî çend mehan biqede.

notice-kinds-row-reason = Çima?

notice-kinds-reason-immediate = tenê ji ber sedemeke giran, wek mînak deynê mezin ê kirêyê

notice-kinds-reason-ordinary = sedemek ji qanûnê, wek mînak { -eigenbedarf } ({ -eigenbedarf(form: "de") })

notice-kinds-row-pay = Dayîna deynê kirêyê alîkariyê dike?

notice-kinds-pay-immediate = erê, eger hemû di wextê xwe de hatibe dayîn

notice-kinds-pay-ordinary = na

notice-kinds-row-hardship = { -widerspruch(case: "capital") } ({ -widerspruch(form: "de") }) ji ber rewşa giran alîkariyê dike?

notice-kinds-hardship-immediate = na

notice-kinds-hardship-ordinary =
    gelek caran erê, lê eger deynê kirêyê hebe, bi piranî na; herî dereng { $hardship-months ->
        [one] { $hardship-months } mehê
       *[other] { $hardship-months } mehan
    } berî dawiya peymana kirêyê

notice-kinds-row-next = Hûn çi dikin?

notice-kinds-next-immediate = hêj îro alîkariyê bixwazin: { -fachstelle }

notice-kinds-next-ordinary = nameyê di vê hefteyê de bidin kontrolkirin: { -mieterverein }

notice-kinds-both = Gelek caran herdu betalkirin di <strong>yek</strong> nameyê de ne. Hingê li wir “<span lang="de">fristlos, hilfsweise ordentlich</span>” (bêyî muhletê; eger ev ne derbasdar be, bi muhlet) hatiye nivîsandin. Divê hûn li dijî herduyan xwe biparêzin.

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
    }, xwediyê xênî dikare bê sedem jî peymanê betal bike. Hingê muhlet dirêjtir e ({ $notice-exceptions-law }).

notice-hardship =
    Dibe ku derketina ji xênî ji bo we an malbata we pir giran be, wek mînak ji ber nexweşiyeke giran. Navê vê “<span lang="de">Härte</span>” (rewşa giran) e. Ev jî rewşa giran e: Hûn xaniyekî din nabînin ku guncaw be û hûn bikaribin kirêya wî bidin. Loma binivîsin ka hûn li ku geriyane. Hingê hûn dikarin îtiraz bikin ({ $hardship-law }). { -widerspruch(case: "capital") } ({ -widerspruch(form: "de") }) bi e-mailê jî dibe. Divê ew herî dereng { $hardship-months ->
        [one] { $hardship-months } mehê
       *[other] { $hardship-months } mehan
    } berî dawiya peymana kirêyê bigihîje. Tam rave bikin ka çima derketin ewqas giran e, û belgeyan pê ve bikin. Eger muhlet derbas bûbe, dîsa jî di cih de şîretê bistînin. Eger xwediyê xênî li ser vî mafî bi awayekî rast agahî nedabe we, { -widerspruch } hêj di rûniştina pêşîn a dadgehê de jî dibe. Li dijî betalkirina ({ -kuendigung(form: "de") }) <strong>bêyî muhletê (<span lang="de">fristlos</span>)</strong> ew alîkariyê nake.

notice-own-use-title = Betalkirina ji ber pêdiviya xwediyê xênî (<span lang="de">Eigenbedarf</span>)

notice-own-use = { -eigenbedarf(form: "de") } ({ -eigenbedarf }) tê vê wateyê: Xanî ji xwediyê xênî re, ji malbata wî re an ji mirovên ku pê re di malekê de dijîn re lazim e. Divê di nameyê de bê nivîsandin ka kî dê bikeve xênî û çima. “Xanî ji min bi xwe re lazim e” bi piranî têrê nake. Divê ev rast jî be. Nameyê bidin kontrolkirin.

notice-own-use-bar =
    Carinan xaniyê we yê bi kirê, piştî ku hûn dikevinê, dibe xaniyekî bi tapuya cuda (<span lang="de">Eigentumswohnung</span>) û paşê tê firotin. Li { -city(case: "obl") } hingê xwediyê nû bi piranî { $own-use-bar-years ->
        [one] { $own-use-bar-years } salê
       *[other] { $own-use-bar-years } salan
    } nikare ji ber { -eigenbedarf } peymanê betal bike. Ev dem bi firotinê dest pê dike.

notice-own-use-steps = Di cih de ji xênî dernekevin û tiştekî îmze nekin. Di tabloya li jor de li muhletê binêrin. Binivîsin ka çi derketinê giran dike, û di cih de li xaniyan bigerin. Eger derketin zêde giran be, di wextê xwe de îtiraz bikin.

notice-own-use-note = { $own-use-law }. Qaîdeya ji bo { -city(case: "obl") } heta { $own-use-bar-until } derbasdar e (rewşa vê agahiyê: { $ordinance-as-of }).

notice-arrears-title = Eger hûn nekaribûn kirêyê bidin

notice-arrears =
    Eger kirê an { -kaution } (<span lang="de">Kaution</span>) nehatibe dayîn, dibe ku xwediyê xênî bikaribe peymanê <strong><span lang="de">fristlos</span></strong> betal bike. Ev tê vê wateyê: bêyî muhletê. Ne hewce ye ku pêşî nameyeke bibîrxistinê (<span lang="de">Mahnung</span>) bê. Qanûn behsa sê rewşan dike. Ya yekem: Hûn di { $arrears-dates ->
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
    Ya herî baş ew e ku hûn pere bidin <strong>berî</strong> ku { -kuendigung } ({ -kuendigung(form: "de") }) bigihîje we. Eger hingê hemû pere ji berê ve gihîştibe xwediyê xênî, êdî nabe ku ew peymanê <span lang="de">fristlos</span> (bêyî muhletê) betal bike. Paşê bi piranî tenê ev alîkariyê dike: Divê hemû kirêya ku wextê dayîna wê hatiye, hatibe dayîn, ji bo dema piştî betalkirinê jî. Eger { -kuendigung } ji ber { -kaution(case: "obl") } hatibe, divê ew beşa { -kaution(case: "obl") } ku wextê dayîna wê hatiye, hatibe dayîn. Muhleta ji bo vê { $arrears-cure-months ->
        [one] { $arrears-cure-months } meh
       *[other] { $arrears-cure-months } meh
    } piştî wê rojê diqede ku { -raeumungsklage } ({ -raeumungsklage(form: "de") }) gihîştiye we. Bi vê dozê ({ -klage(form: "de") }) xwediyê xênî dixwaze ku hûn ji xênî derkevin. Ew jî bes e ku daîreyeke dewletê heta hingê soza teqez bide xwediyê xênî ku ew daîre dê hemû pereyê ku wextê dayîna wî hatiye bide. Hingê betalkirina <span lang="de">fristlos</span> (bêyî muhletê) ne derbasdar e.

notice-arrears-limits =
    Dayîna bi qistan têrê <strong>nake</strong>. Piştî betalkirinekê dayîna pereyî di { $arrears-cure-years ->
        [one] { $arrears-cure-years } salê
       *[other] { $arrears-cure-years } salan
    } de tenê carekê alîkariyê dike. Eger xwediyê xênî deyndarê we be, ango divê ew pere bide we, <strong>di cih de</strong> li cihekî şêwirmendiyê bidin kontrolkirin ka hûn dikarin vî pereyî bi deynê kirêyê re hesab bikin (<span lang="de">verrechnen</span>).

notice-arrears-note = { $arrears-law }. Ji bo betalkirina asayî, bi muhlet (<span lang="de">mit Frist</span>): { -bundesgerichtshof } (Dadgeha Federal), VIII ZR 106/23.

notice-arrears-ordinary = <strong>Eger hûn hemû pereyî bidin jî, hûn dikarin xênî winda bikin.</strong> Gelek caran xwediyê xênî di heman demê de peymanê bi awayekî asayî jî betal dike, ango bi muhlet (<span lang="de">mit Frist</span>). Hingê di nameyê de gelek caran “<span lang="de">ordentlich</span>” (ango bi muhlet) an “<span lang="de">hilfsweise ordentlich</span>” (ango bi muhlet, ji bo wê rewşê ku betalkirina bêyî muhletê ne derbasdar be) hatiye nivîsandin. Ev betalkirina duyem bi dayîna pereyî ji holê <strong>ranabe</strong>. Îtiraza ji ber rewşa giran li dijî wê bi piranî alîkariyê nake. Bi awayekî asayî, bi muhlet, xwediyê xênî carinan dikare peymanê betal bike, eger deyn ji vê kêmtir be jî.

notice-arrears-help = Li bendê nemînin! <strong>Di cih de</strong> alîkariyê bixwazin, ya herî baş hêj berî { -kuendigung(case: "iobl") }. { -fachstelle } alîkariya we dike ku hûn xênî winda nekin: <a name="card-fachstelle"></a>. { -jobcenter } dikare deynê kirêyê bide. Bipirsin ka daîreyeke dewletê bi nivîskî soz dide xwediyê xênî ku ew daîre dê hemû pereyê ku wextê dayîna wî hatiye bide. Her nameya dadgehê di cih de vekin, û guh bidin muhletên di nameyê de. Eger hûn pêşniyar bikin ku bi qistan bidin, bila xwediyê xênî bi nivîskî dev ji her betalkirina ji ber van deynan berde.

notice-eviction-title = Valakirina xênî (<span lang="de">Räumung</span>) û cihê mayînê yê awarte

notice-eviction = Piştî { -kuendigung(case: "iobl") } ({ -kuendigung(form: "de") }) hûn ne mecbûr in di heman rojê de ji xênî derkevin. Eger hûn bimînin, xwediyê xênî dikare { -raeumungsklage } ({ -raeumungsklage(form: "de") }) veke. Pêşî dadgeh biryar dide. Piştî wê tenê “<span lang="de">Gerichtsvollzieher*in</span>” (memûrê dadgehê) dikare xênî vala bike. Ev memûrek e ku tiştê ku dadgehê biryar daye dike. Nabe ku xwediyê xênî bi xwe qiflê biguherîne an tiştên we derxe derve. Eger ew dîsa jî vê bike, di cih de ji parêzerekî alîkariyê bixwazin.

notice-eviction-step-open = Her nameya dadgehê di heman rojê de vekin. Dîrokê li ser zerfê binivîsin.

notice-eviction-step-help = Di cih de herin { -fachstelle }: <a name="card-fachstelle"></a>. Ew hêj jî alîkariyê dike, eger doz jixwe hatibe vekirin.

notice-eviction-step-lawyer = Ji xwe re parêzerekî bigirin. Eger pere têrê neke, li vir bixwînin: <a name="help-lawyer"></a>.

notice-eviction-step-time = <strong>Bi nivîskî</strong> bersivê bidin dadgehê, di wê muhletê de ku di nameyê de ye. Binivîsin ku hûn dixwazin xwe biparêzin. An na, dadgeh dikare bêyî rûniştinê biryarê bide. Herin rûniştinê jî. Eger ji bo derketina ji xênî ji we re zêdetir wext lazim be, vê hêj di bersiva xwe de binivîsin. Divê hûn vê herî dereng di rûniştinê de bêjin. Navê vî wextê zêde { -raeumungsfrist } (muhleta derketina ji xênî) e.

notice-eviction-step-date = Eger ji bo valakirina xênî jixwe rojek diyar be, li bendê nemînin. Vê rojê ji { -fachstelle } re bêjin. Ji parêzer bipirsin ka dadgeh dikare hêj valakirinê rawestîne.

notice-eviction-shelter = Eger êdî xaniyê we tune be, di heman rojê de herin { -fachstelle }. { -notunterkunft } (cihê mayînê yê awarte) bixwazin. Ev ji bo mirovên di tengasiyê de cihekî jiyanê ye. Nasname, name û dermanên girîng bi xwe re bibin. Alîkarî di şevên sar de: <a name="card-winter-help"></a>.

notice-eviction-note = { $eviction-law }.

## Kapitel Auszug

moving-out-title = Derketina ji xênî

moving-out-intro = Eger xaniyekî we yê nû hebe, derketinê baş plan bikin. Wisa hûn { -kaution(case: "obl") } (<span lang="de">Kaution</span>) hêsantir paşde distînin. Pêşî kontrol bikin ka hûn dikarin peymana kevn betal bikin an na, û kengê. Peymana xaniyê kevn tenê piştî îmzekirina peymana nû betal bikin.

moving-out-notice-title = Hûn bi xwe peymanê betal dikin

moving-out-notice-fixed =
    Pêşî peymana xwe bixwînin. Eger ew “<span lang="de">befristet</span>” (ji bo demeke diyar) be, hatiye plankirin ku ew di rojeke diyar de biqede. Berî wê rojê hûn bi piranî nikarin peymanê bi muhleta normal betal bikin. Eger di dema îmzekirinê de sedemek bi nivîskî nehatibe dayîn, peyman bi piranî ji ber xwe ve naqede. “<span lang="de">Kündigungsverzicht</span>” (devjêberdana ji mafê betalkirinê) an “<span lang="de">Kündigungsausschluss</span>” (ji bo demekê mafê betalkirinê tune ye) jî we girê dide, bi piranî ji bo herî zêde { $notice-waiver-years ->
        [one] { $notice-waiver-years } salê
       *[other] { $notice-waiver-years } salan
    }. Hin qaîdeyên wisa ne derbasdar in. Peymana kevn bidin kontrolkirin, <strong>berî</strong> ku hûn ji xênî derkevin an peymaneke nû îmze bikin. An na, dibe ku hûn xênî winda bikin an demeke dirêj du kirêyan bidin ({ $notice-fixed-law }).

moving-out-notice =
    Eger peymana we <span lang="de">unbefristet</span> be, ango bêyî roja dawiyê, û <span lang="de">Kündigungsverzicht</span> tê de tune be, ji we re sedem ne lazim e. Muhlet { $notice-months ->
        [one] { $notice-months } meh e
       *[other] { $notice-months } meh e
    }. Divê nameya we herî dereng di { $notice-workday ->
        [3] roja kar a sêyem
        [one] roja kar a bi hejmar { $notice-workday }
       *[other] roja kar a bi hejmar { $notice-workday }
    } (<span lang="de">Werktag</span>) a mehekê de li cem xwediyê xênî be. Hingê ew meh jî tê hesibandin. Rojên kar ji duşemê heta şemiyê ne, ji bilî rojên betlaneya fermî. <strong>Şemî jî tê hesibandin.</strong> Heta roja dawî li bendê nemînin. Ya herî baş ew e ku name jixwe di roja kar a yekem an duyem de li wir be. Mînakek: Name herî dereng di { $example-notice-letter } de digihîje. Hingê peyman di { $example-notice-end } de diqede. Eger name di wê mehê de derengtir bê, peyman tenê di { $example-notice-late-end } de diqede. Baş hesab bikin, da ku hûn du kirêyan nedin.

moving-out-notice-room = Carinan odeyeke bi mobîlya di wî xaniyî de ye ku xwediyê xênî bi xwe lê dijî. Hingê muhlet gelek caran pir kurttir e.

moving-out-notice-room-period =
    Peymana odeyeke wisa bi piranî heta { $room-notice-day ->
        [15] roja panzdehem
        [one] roja bi hejmar { $room-notice-day }
       *[other] roja bi hejmar { $room-notice-day }
    } a mehekê dikare bê betalkirin. Hingê peyman jixwe di dawiya wê mehê de diqede ({ $notice-tenant-law }). Ev ji bo xwediyê xênî jî derbasdar e. Eger hûn bi malbata xwe re her tim li wir dijîn, ev bi piranî ne derbasdar e.

moving-out-notice-note = { $notice-tenant-law }. Ji bo îmzeyê { $notice-form-law } derbasdar in.

moving-out-form = Hemû kirêdar nameyê bi destê xwe îmze dikin. Riya herî ewle ev e: Şahidek nameyê dixwîne û wê dixe qutiya posteyê ya xwediyê xênî. An jî xwediyê xênî bi îmzeya xwe piştrast dike: Min name wergirtiye. “<span lang="de">Einschreiben</span>” (nameya qeydkirî) nameyek bi belgeya posteyê ye. Eger tu kes naçe wê bistîne, ew bi piranî wek negihîştî tê hesibandin. Di “<span lang="de">Einwurf-Einschreiben</span>” (nameya qeydkirî ya ku dikeve qutiya posteyê) de belgeya posteyê bi tenê wek delîl têrê nake. Nimûneyek: <a name="letters"></a>. Kopiyekê û delîlê biparêzin.

moving-out-successor = Eger hûn dixwazin zûtir derkevin, bi xwediyê xênî re biaxivin. “<span lang="de">Nachmieter*in</span>” (kirêdarê piştî we) bi tenê peymana we naqedîne. Divê xwediyê xênî razî be, ya herî baş bi nivîskî.

moving-out-check-title = Lîsteya kontrolê ji bo derketinê

moving-out-check-painting = Min kontrol kiriye ka ez bi rastî mecbûr im boyax bikim an na: <a name="lease-painting"></a>.

moving-out-check-clean = Xanî û jêrzemîn vala û paqij in. Tiştên ku min bi xwe çêkiribûn hatine rakirin, an me bi nivîskî li ser tiştekî din li hev kiriye.

moving-out-check-meters = Hejmarên hemû saetan hatine nivîsandin û wêneyên wan hatine kişandin. Şirketan hejmar standine.

moving-out-check-record = Di { -uebergabeprotokoll } (<span lang="de">Übergabeprotokoll</span>) de tenê tiştên rast hene. Kopiyek li cem min heye.

moving-out-check-keys = Hemû mifte hatine vegerandin. Ev di protokolê de ye.

moving-out-check-address = Şirketa elektrîkê, banke, poste, { -rundfunkbeitrag } û daîre navnîşana min a nû dizanin.

moving-out-deposit-title = Paşdestandina { -kaution(case: "obl") }

moving-out-deposit =
    Qanûn tu muhletê diyar nake. Dadgeh bi piranî { $deposit-return-min } heta { $deposit-return-max ->
        [one] { $deposit-return-max } mehê
       *[other] { $deposit-return-max } mehan
    } wext didin xwediyê xênî, carinan zêdetir. Xwediyê xênî dikare beşekê ji bo { -abrechnung } ({ -abrechnung(form: "de") }) yê dawî yê { -nebenkosten } (<span lang="de">Nebenkosten</span>) li cem xwe bihêle. Hejmara hesabê xwe yê bankê û navnîşana nû jê re binivîsin. Eger demeke dirêj bersiv neyê, dîsa binivîsin. Rojekê diyar bikin ku hûn heta wê rojê li benda pereyî ne.

moving-out-claims =
    Xwediyê xênî nikare heta hetayê ji bo zirara li xênî pere bixwaze. Bi piranî dema vî mafî { $claims-months ->
        [one] { $claims-months } meh
       *[other] { $claims-months } meh
    } piştî vegerandina xênî derbas dibe (<span lang="de">verjährt</span>). Ev tê vê wateyê: Êdî ji bo vê dereng e. Hingê hûn dikarin dayînê red bikin. <strong>Lê:</strong> Gelek caran xwediyê xênî dikare pereyê zirarên wisa paşê jî ji pereyê we yê { -kaution(case: "obl") } bibire. Berî ku hûn ji ber { -kaution(case: "obl") } herin dadgehê, şîretê bistînin.

moving-out-claims-note = { $claims-law }. Dema hin mafên we jî wisa zû derbas dibe, li vir ji dawiya peymana kirêyê ve. Ji bo { -kaution(case: "obl") }: { -bundesgerichtshof } (Dadgeha Federal), VIII ZR 71/05 û VIII ZR 184/23.

moving-out-register-title = Rakirin an guhertina qeyda navnîşanê

moving-out-register =
    Eger hûn di nav Almanyayê de bar bikin, tenê navnîşana nû qeyd bikin. Hûn tenê wê demê mecbûr in qeyda xwe bidin rakirin (<span lang="de">Abmeldung</span>), eger li Almanyayê xaniyekî we yê nû tune be. Ev herî zû { $deregister-weeks-before ->
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

help-emergency = Eger kesek di xeterê de be, di cih de telefon bikin. Navê xwe, navnîşanê û tiştê ku qewimiye bêjin.

help-emergency-police = Polîs: { $police-phone }

help-emergency-fire = Agirkuj û ambulans: { $fire-brigade-phone }

help-emergency-doctor = Doktorê nobedar, dema klînîka doktorî girtî be: { $doctor-phone }

help-emergency-women =
    Alîkarî li dijî tundiya li ser jinan, şev û roj, bi { $helpline-languages ->
        [one] { $helpline-languages } zimanî
       *[other] { $helpline-languages } zimanan
    }: { $helpline-women-phone }

help-letters-title = Wateya vê nameyê çi ye?

help-letters = Li wê peyvê bigerin ku li jora nameyê hatiye nivîsandin. Li ser zerfê binivîsin ka name kengê hat. Navnîşan li vir in: <a name="help-contacts"></a>.

help-letters-table = Name û tiştê ku hûn dikin

help-letters-column-word = Di nameyê de ev heye

help-letters-column-meaning = Wateya wê

help-letters-column-next = Çiqas wext? Ji kê bipirsin?

help-letter-mahnung = <span lang="de">Mahnung</span> (nameya bibîrxistinê)

help-letter-mahnung-meaning = Kesek dibêje: We pere nedaye.

help-letter-mahnung-next = Di cih de kontrol bikin. Eger rast be: pere bidin. Eger pereyê kirêyê kêm be: { -fachstelle } û { -jobcenter }.

help-letter-abmahnung = { -abmahnung(form: "de") } ({ -abmahnung })

help-letter-abmahnung-meaning = Xwediyê xênî dibêje: We tiştekî şaş kiriye. Eger ev bidome, ew dikare peymanê betal bike.

help-letter-abmahnung-next = Eger rast be: di cih de dev jê berdin. Eger ne rast be: bi nivîskî bersivê bidin. Ji { -mieterverein } (komeleya kirêdaran) bipirsin.

help-letter-immediate = <span lang="de">Fristlose</span> { -kuendigung(form: "de") } ({ -kuendigung(case: "ez") } bêyî muhletê)

help-letter-immediate-meaning = Xwediyê xênî dixwaze ku hûn di cih de ji xênî derkevin. Bi piranî ji ber deynê kirêyê ye. Di cih de ji xênî dernekevin.

help-letter-immediate-next =
    Hêj îro: { -fachstelle }. Eger deynê kirêyê hebe, çiqas zû dibe hemûyî bidin, herî dereng { $arrears-cure-months ->
        [one] { $arrears-cure-months } mehê
       *[other] { $arrears-cure-months } mehan
    } piştî ku { -raeumungsklage } ({ -raeumungsklage(form: "de") }) hat. Ev bi piranî li dijî betalkirina bi muhlet alîkariyê nake.

help-letter-ordinary = <span lang="de">Ordentliche</span> { -kuendigung(form: "de") } ({ -kuendigung(case: "ez") } bi muhlet), her wiha ji ber { -eigenbedarf(form: "de") } ({ -eigenbedarf })

help-letter-ordinary-meaning = Xwediyê xênî dixwaze ku hûn piştî muhletekê ji xênî derkevin. Di cih de ji xênî dernekevin.

help-letter-ordinary-next =
    Di vê hefteyê de: { -mieterverein }. Divê { -widerspruch } ({ -widerspruch(form: "de") }) herî dereng { $hardship-months ->
        [one] { $hardship-months } mehê
       *[other] { $hardship-months } mehan
    } berî dawiyê bigihîje.

help-letter-increase = { -mieterhoehung(form: "de") } ({ -mieterhoehung }): “<span lang="de">Bitte stimmen Sie zu</span>” (Ji kerema xwe razî bibin)

help-letter-increase-meaning = Xwediyê xênî zêdetir kirê dixwaze, heta kirêya asayî ya wê derê (<span lang="de">ortsübliche Vergleichsmiete</span>).

help-letter-increase-next =
    Wext heta dawiya { $consent-month ->
        [2] meha duyem
        [one] meha bi hejmar { $consent-month }
       *[other] meha bi hejmar { $consent-month }
    } a piştî meha nameyê heye. Pêşî bidin kontrolkirin û heta hingê kirêya kevn mîna berê bidin: { -mieterverein }.

help-letter-index = { -staffelmiete(form: "de") } ({ -staffelmiete }), { -indexmiete(form: "de") } ({ -indexmiete }) an { -mieterhoehung(form: "de") } <span lang="de">nach</span> { -modernisierung(form: "de") } ({ -mieterhoehung } piştî nûjenkirinê)

help-letter-index-meaning = Kirê zêde dibe, eger hûn razî nebin jî.

help-letter-index-next = Di cih de bidin kontrolkirin: { -mieterverein }. Heta hingê di wextê xwe de bidin, ya herî baş bi { -vorbehalt } ({ -vorbehalt(form: "de") }).

help-letter-works = <span lang="de">Ankündigung</span>: ragihandina { -modernisierung(case: "iobl") }

help-letter-works-meaning = Di avahiyê de kar tên kirin. Piştî wê kirê dikare zêde bibe.

help-letter-works-next = Sedemên li dijî vê di cih de binivîsin. Gerek muhlet di nameyê de be. Ji { -mieterverein } bipirsin.

help-letter-statement = { -abrechnung(form: "de") } <span lang="de">der</span> { -betriebskosten(form: "de") } (hesabê mesrefên avahiyê)

help-letter-statement-meaning = Mesrefa germkirin, av û avahiyê ewqas e. Dibe ku tê xwestin hûn pereyê zêde bidin.

help-letter-statement-next =
    Eger name zêde dereng hatibe, hûn bi piranî ne mecbûr in pereyê zêde bidin. Pêşî vê bidin kontrolkirin. Eger ew zêde dereng nehatibe, pereyê zêde heta roja di nameyê de bidin, ya herî baş bi { -vorbehalt }. Ji bo ragihandina xeletiyan: { $objection-months ->
        [one] { $objection-months } meh
       *[other] { $objection-months } meh
    } wext heye, piştî ku name hat. Ji { -mieterverein } bipirsin.

help-letter-mahnbescheid = { -mahnbescheid(form: "de") } ({ -mahnbescheid }) ji dadgeha <span lang="de">Amtsgericht</span>

help-letter-mahnbescheid-meaning = Kesek pere dixwaze. Dadgehê kontrol <strong>nekiriye</strong> ka ev rast e an na.

help-letter-mahnbescheid-next = Muhlet di nameyê de ye. Ew kurt e. Eger ne rast be: forma ji bo { -widerspruch(case: "obl") } ({ -widerspruch(form: "de") }) dagirin û di cih de bişînin. Divê form di nav muhletê de bigihîje dadgehê. Ji parêzerekî bipirsin.

help-letter-klage = { -klage(form: "de") } ({ -klage }) an { -raeumungsklage(form: "de") } ({ -raeumungsklage })

help-letter-klage-meaning = Xwediyê xênî diçe dadgehê. Ew dixwaze ku hûn pere bidin an ji xênî derkevin. Di cih de ji xênî dernekevin.

help-letter-klage-next =
    Muhlet di nameyê de ye. Ew kurt e. Bersivê bidin dadgehê, an na hûn dikarin winda bikin. Di cih de: parêzer û { -fachstelle }. Eger deynê kirêyê hebe, hemûyî bidin, herî dereng { $arrears-cure-months ->
        [one] { $arrears-cure-months } mehê
       *[other] { $arrears-cure-months } mehan
    } piştî ku ev name hat.

help-letter-eviction = <span lang="de">Räumungstermin</span> (roja valakirina xênî) ji <span lang="de">Gerichtsvollzieher*in</span> (memûrê dadgehê)

help-letter-eviction-meaning = Di vê rojê de xanî tê valakirin.

help-letter-eviction-next = Hêj îro: { -fachstelle } û parêzer.

help-letter-cutoff = Hişyariya { -sperrung } (birîna elektrîkê an gazê)

help-letter-cutoff-meaning = Şirket dixwaze elektrîkê an gazê bibire, ji ber ku pere nehatiye dayîn.

help-letter-cutoff-next = Di cih de telefonî şirketê bikin û qistan bixwazin, paşê ji { -jobcenter } an ji daîreya civakî (<span lang="de">Sozialamt</span>) bipirsin.

help-deadlines-title = Muhlet

help-deadlines-table = Muhlet bi kurtî

help-column-task = Çi?

help-column-deadline = Çiqas wext, ji kengê ve?

help-row-register = Qeydkirina navnîşanê

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } hefte piştî ketina xênî
       *[other] { $register-weeks } hefte piştî ketina xênî
    }

help-row-wohngeld = Daxwaznameya { -wohngeld }

help-cell-wohngeld = hêj di wê meha pêşîn de ku ew ji we re lazim e

help-row-fairness = Xwestina pereyî, eger muameleyeke xirabtir li we hatibe kirin

help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } meh; ji wê rojê bihejmêrin ku ew qewimiye
       *[other] { $discrimination-months } meh; ji wê rojê bihejmêrin ku ew qewimiye
    }

help-row-brake = Gilîkirina kirêya zêde bilind û paşdexwestina pereyê ku we ji destpêkê ve zêde daye

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } meh ji destpêka peymana kirêyê ve, lê berî dawiya wê
       *[other] { $complaint-months } meh ji destpêka peymana kirêyê ve, lê berî dawiya wê
    }

help-row-landlord-statement = Xwediyê xênî { -abrechnung } ({ -abrechnung(form: "de") }) dişîne

help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } meh piştî dawiya sala hesabî
       *[other] { $statement-months } meh piştî dawiya sala hesabî
    }

help-row-statement = Ragihandina xeletiyên di { -abrechnung } de

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } meh, piştî ku hûn wî distînin
       *[other] { $objection-months } meh, piştî ku hûn wî distînin
    }

help-row-carbon = Xwestina para CO₂, eger peymana we bi xwe ya gazê hebe

help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } meh piştî fatûreya şirketa gazê
       *[other] { $carbon-months } meh piştî fatûreya şirketa gazê
    }

help-row-increase = Razîbûna bi { -mieterhoehung } an na

help-cell-increase =
    heta dawiya { $consent-month ->
        [2] meha duyem
        [one] meha bi hejmar { $consent-month }
       *[other] meha bi hejmar { $consent-month }
    } a piştî meha nameyê

help-row-notice = Hûn bi xwe peymanê betal dikin. Îstisna: <a name="moving-out-notice"></a>

help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } meh; divê name di
       *[other] { $notice-months } meh; divê name di
    } { $notice-workday ->
        [3] roja kar a sêyem
        [one] roja kar a bi hejmar { $notice-workday }
       *[other] roja kar a bi hejmar { $notice-workday }
    } de li wir be, hingê ew meh jî tê hesibandin

help-row-hardship = Îtiraza li dijî betalkirina ({ -kuendigung(form: "de") }) bi muhlet, ji ber rewşa giran

help-cell-hardship =
    { $hardship-months ->
        [one] herî dereng { $hardship-months } mehê berî dawiya peymanê; piştî wê di cih de şîretê bistînin
       *[other] herî dereng { $hardship-months } mehan berî dawiya peymanê; piştî wê di cih de şîretê bistînin
    }

help-row-cure = Dayîna hemû pereyî piştî betalkirina ({ -kuendigung(form: "de") }) bêyî muhletê (<span lang="de">fristlos</span>)

help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } meh, piştî ku { -raeumungsklage } hat; ev li dijî betalkirina ({ -kuendigung(form: "de") }) bi muhlet alîkariyê nake
       *[other] { $arrears-cure-months } meh, piştî ku { -raeumungsklage } hat; ev li dijî betalkirina ({ -kuendigung(form: "de") }) bi muhlet alîkariyê nake
    }

help-row-claims = Piştî derketinê: xwestina pereyî ji bo ziraran an ji bo tiştên ku hatine çêkirin

help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } meh; ji bo xwediyê xênî ji vegerandina xênî ve, ji bo we ji dawiya peymanê ve
       *[other] { $claims-months } meh; ji bo xwediyê xênî ji vegerandina xênî ve, ji bo we ji dawiya peymanê ve
    }

help-row-court = Nameya dadgehê

help-cell-court = wextekî pir kêm; muhlet di nameyê de ye

help-offices-title = Kîjan daîre di çi de alîkariyê dike?

help-offices-table = Daîre û karên wan

help-offices-column-task = Ev ji we re lazim e

help-offices-column-office = Hûn li wir dipirsin

help-office-living = Pereyê ji bo jiyan û kirêyê, { -kaution } (<span lang="de">Kaution</span>), barkirin, mobîlyaya pêşîn

help-office-living-who = { -jobcenter } { -city }; eger pereyê we ji daîreya civakî (<span lang="de">Sozialamt</span>) tê: li wir

help-office-wohngeld = Alîkariya kirêyê, eger dahat kêm be

help-office-wohngeld-who = Şaredariya { -city(case: "obl") }, { -wohngeld }

help-office-wbs = { -wbs }, şêwirmendiya ji bo lêgerîna xênî, kirêya gelek zêde bilind

help-office-wbs-who = Şaredariya { -city(case: "obl") }, { -housing-office } (daîreya xaniyan)

help-office-arrears = Deynê kirêyê, { -kuendigung }, valakirina xênî (<span lang="de">Räumung</span>), { -notunterkunft } (cihê mayînê yê awarte)

help-office-arrears-who = Şaredariya { -city(case: "obl") }, { -fachstelle }

help-office-residence = Destûra jiyana li { -city(case: "obl") }

help-office-residence-who = Daîreya biyaniyan (<span lang="de">Ausländerbehörde</span>) ya wî cihî ku hûn niha lê dijîn

help-office-register = Qeydkirina navnîşanê

help-office-register-who = Şaredariya { -city(case: "obl") }, { -kundenzentrum }

help-jobcenter =
    Daîreya { -jobcenter } ya { -city(case: "obl") } { $jobcenter-sites-today ->
        [one] li { $jobcenter-sites-today } cihî ye.
       *[other] li { $jobcenter-sites-today } cihan e.
    } Kîjan ji bo we derbasdar e, girêdayî navnîşana we ye. Pêşî li nameya xwe ya dawî ya { -jobcenter } binêrin. Eger hêj nameya we tune be, bi telefonê ji şaredariyê bipirsin: { $kundenzentrum-phone }. Li wir navê kolana xwe bêjin.

help-contacts-title = Navnîşanên baş

contact-mieterverein = Di hemû pirsên kirêyê de şîretan dide endaman. Endametî bi pere ye.

contact-adb = Ev ofîsa li dijî cudakariyê ye ({ -antidiskriminierungsbuero }). Ew bêpere alîkariyê dike, eger di lêgerîna xênî de ji ber eslê we muameleyeke xirabtir li we bê kirin.
    .hours = Telefon: duşem heta çarşem, saet { $adb-opens } heta { $adb-closes }

contact-housing-office = Belgeya { -wbs }, şêwirmendiya ji bo lêgerîna xênî, û { -wohnungsaufsicht }
    .hours = { -city-office-days }, saet { $city-office-opens } heta { $city-office-closes }

contact-fachstelle = Alîkariyê dike, eger deynê we yê kirêyê hebe, eger hûn xaniyê xwe winda bikin, an jî eger we ew winda kiribe.
    .hours = { -city-office-days }, saet { $city-office-opens } heta { $city-office-closes }

contact-wohngeld = Li vir hûn ji bo { -wohngeld } daxwaznameyê didin.
    .hours = { -city-office-days }, saet { $city-office-opens } heta { $city-office-closes }

contact-kundenzentrum = Li vir hûn navnîşana xwe qeyd dikin. Hin rojan tenê bi randevûyê. Dema telefonê navenda nêzîkî xwe jî bipirsin.

contact-winter-help = Alîkarî ji bo mirovên bê xanî di şevên sar de. Bipirsin ka ev alîkarî di kîjan mehan de heye.

help-qr-mieterverein = Malpera <span lang="de">Mieterverein</span>

help-lawyer-title = Parêzer bi pereyê hindik

help-lawyer = Eger pereyê we ji bo parêzerekî têrê neke, { -beratungshilfe } (alîkariya ji bo şêwirmendiya hiqûqî) heye. Hingê dewlet beşê herî mezin ê pereyê şîret û nameyan dide. Li dadgeha <span lang="de">Amtsgericht</span> vê bipirsin, ya herî baş berî ku hûn cara pêşîn herin cem parêzer. Nameyên xwe û belgeyên dahata xwe bi xwe re bibin. Eger jixwe dozek ({ -klage(form: "de") }) hebe, navê alîkariyê { -prozesskostenhilfe } (alîkariya ji bo mesrefên dadgehê) ye. Ji parêzerê xwe bixwazin ku ji bo wê daxwaznameyê bide.

## Glossar

glossary-title = Ferhengok: peyvên almanî yên girîng

glossary-intro = Hûn van peyvan di îlan, peyman û nameyan de dixwînin. Li vir bi kurtî hatiye nivîsandin ka wateya wan çi ye.

glossary-abmahnung = Nameyeke xwediyê xênî. Tê de hatiye nivîsandin ka tê gotin we çi şaş kiriye. Eger ev bidome, dibe ku { -kuendigung } bê.
    .term = { -abmahnung(form: "own") }

glossary-abrechnung = Hesabê ku salê carekê tê: Mesrefa germkirin, av û avahiyê çiqas bû, û we jixwe çiqas daye?
    .term = { -abrechnung(form: "own") }

glossary-anmeldung = Hûn ji şaredariyê re dibêjin ka hûn niha li ku dijîn. Ev li { -kundenzentrum } dibe.
    .term = { -anmeldung(form: "own") }

glossary-aufhebungsvertrag = Peymana ku pê peymana kirêyê diqede, ji ber ku herdu alî dibêjin erê. Hûn ne mecbûr in wê îmze bikin.
    .term = { -aufhebungsvertrag(form: "own") }

glossary-befristet = Hatiye plankirin ku peyman di rojeke diyar de biqede. Berî wê rojê hûn bi piranî nikarin peymanê bi muhleta normal betal bikin.
    .term = ji bo demeke diyar

glossary-beratungshilfe = Alîkariya dewletê, eger parêzerek ji we re lazim be û pereyê we hindik be. Daxwazname li dadgeha <span lang="de">Amtsgericht</span> tê dayîn.
    .term = { -beratungshilfe(form: "own") }

glossary-bescheid = Nameyek ku daîreyeke dewletê tê de dibêje ka wê çi biryar daye.
    .term = { -bescheid(form: "own") }

glossary-betriebskosten = Peyva ku di qanûnê û di gelek peymanan de ji bo { -nebenkosten } tê bikaranîn.
    .term = { -betriebskosten(form: "own") }

glossary-buergschaft = Bankek an kesek soz dide ku ji dêvla we pere bide, eger hûn nedin.
    .term = { -buergschaft(form: "own") }

glossary-eigenbedarf = Xwediyê xênî peymanê betal dike, ji ber ku xanî ji wî an ji malbata wî re lazim e.
    .term = { -eigenbedarf(form: "own") }

glossary-erstausstattung = Pereyê ji bo mobîlya û amûrên pêşîn. Daxwazname berî kirînê tê dayîn, wek mînak li { -jobcenter }.
    .term = { -erstausstattung(form: "own") }

glossary-fristlos = Bêyî muhletê. Bi betalkirineke wisa ({ -kuendigung(form: "de") }) tê xwestin ku peyman di cih de biqede.
    .term = bêyî muhletê

glossary-gerichtsvollzieher = Memûrê ku tiştê ku dadgehê biryar daye dike. Tenê ew dikare xaniyekî vala bike.
    .term = memûrê dadgehê

glossary-grundsicherungsgeld = Pereyê ji { -jobcenter }, ji bo jiyan û xênî. Berê navê wî “<span lang="de">Bürgergeld</span>” bû. Di belgeyên kevn de hêj ev nav heye.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-grundversorger = Şirketa ku elektrîkê dide we, eger we bi xwe peymanek hilnebijartibe.
    .term = { -grundversorger(form: "own") }

glossary-hausordnung = Qaîdeyên ji bo her kesî di avahiyê de, wek mînak ji bo bêdengî û paqijiyê.
    .term = { -hausordnung }

glossary-indexmiete = Peymana ku tê de kirê bi bihayên li Almanyayê re diguhere.
    .term = { -indexmiete(form: "own") }

glossary-kaltmiete = Kirêya tenê ji bo xênî, bêyî { -nebenkosten }.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Pereyê temînatê. Piştî derketinê, eger tu deyn nemabe, hûn wî paşde distînin.
    .term = { -kaution }

glossary-klage = Kesek li dijî we diçe dadgehê. Name ji dadgehê tê. Di cih de şîretê bistînin.
    .term = { -klage(form: "own") }

glossary-kuendigung = Nameyek ku armanca wê qedandina peymana kirêyê ye. Ew bi piranî divê li ser kaxezê be û îmzeyeke rastîn lê be. “<span lang="de">Ordentlich</span>” tê vê wateyê: bi muhlet. “<span lang="de">Fristlos</span>” tê vê wateyê: bêyî muhletê.
    .term = { -kuendigung(form: "own") }

glossary-kuendigungsverzicht = Hevokek di peymanê de: Hûn demekê nikarin peymanê betal bikin. Peyveke din “<span lang="de">Kündigungsausschluss</span>” e.
    .term = { -kuendigungsverzicht(form: "own") }

glossary-mahnbescheid = Nameya dadgehê: Kesek ji we pere dixwaze. Dadgehê hêj kontrol nekiriye ka ev rast e an na. Di cih de şîretê bistînin.
    .term = { -mahnbescheid(form: "own") }

glossary-mahnung = Nameya ku dibêje: We hêj pere nedaye.
    .term = nameya bibîrxistinê

glossary-mangel = Di xênî de tiştek xira ye an pir aciz dike. Mînak: Germkirin sar dimîne.
    .term = { -mangel(form: "own") }

glossary-mieterhoehung = Xwediyê xênî zêdetir kirê dixwaze. Pêşî kontrol bikin ka ev zêdekirineke çawa ye.
    .term = { -mieterhoehung(form: "own") }

glossary-mietminderung = Kirêya kêmtir, heta ku kêmasî hebe. Pêşî şîretê bistînin.
    .term = { -mietminderung(form: "own") }

glossary-mietpreisbremse = Qaîdeyek ku kirêyê di peymanên nû de sînordar dike. Ji bo hin xaniyan ew ne derbasdar e.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Lîsteya kirêyên asayî li bajarekî. Bi wê hûn kontrol dikin ka kirêya we normal e an na.
    .term = { -mietspiegel(form: "own") }

glossary-modernisierung = Karên ku xênî an avahiyê çêtir dikin, wek mînak germkirineke nû. Piştî wê kirê dikare zêde bibe.
    .term = { -modernisierung(form: "own") }

glossary-nebenkosten = Mesrefên ji bo avahiyê li gel { -kaltmiete }, wek mînak av, zibil û bi piranî germkirin. Di qanûnê de navê wan “<span lang="de">Betriebskosten</span>” e.
    .term = { -nebenkosten }

glossary-notunterkunft = Cihekî jiyanê ji bo mirovên ku xaniyê wan tune ye.
    .term = { -notunterkunft(form: "own") }

glossary-prozesskostenhilfe = Alîkariya dewletê ji bo mesrefên dadgehê, eger pereyê we hindik be.
    .term = { -prozesskostenhilfe(form: "own") }

glossary-provision = Pereyê simsar, eger wî xaniyek peyda kiribe.
    .term = { -provision(form: "own") }

glossary-raeumungsfrist = Dema heta derketinê ku dadgeh dide. Divê ew herî dereng di rûniştina dadgehê de bê xwestin.
    .term = { -raeumungsfrist(form: "own") }

glossary-raeumungsklage = { -klage(case: "ez-capital") } ku pê xwediyê xênî dixwaze ku hûn ji xênî derkevin. “<span lang="de">Räumung</span>” tê vê wateyê: Xanî tê valakirin û vegerandin.
    .term = { -raeumungsklage(form: "own") }

glossary-ruege = Hûn ji xwediyê xênî re dinivîsin ku kirê zêde bilind e. Ji bo vê hûn xwe dispêrin { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Boyaxkirin, danîna kaxeza dîwaran û karên wek wan di xênî de. Hin peyman vî karî li ser we ferz nakin.
    .term = { -schoenheitsreparaturen(form: "own") }

glossary-selbstauskunft = Forma xwediyê xênî bi pirsên li ser we û dahata we.
    .term = { -selbstauskunft(form: "own") }

glossary-sonderkuendigungsrecht = Mafê ku hûn peymanê betal bikin, eger hûn wekî din hêj nikaribin jî, wek mînak piştî { -mieterhoehung }.
    .term = { -sonderkuendigungsrecht(form: "own") }

glossary-sperrung = Şirket elektrîkê an gazê dibire, ji ber ku pere nehatiye dayîn.
    .term = { -sperrung(form: "own") }

glossary-staffelmiete = Peymana ku tê de ji berê ve hatiye nivîsandin ka kirê kengê û çiqasî zêde dibe.
    .term = { -staffelmiete(form: "own") }

glossary-uebergabeprotokoll = Lîsteyek ku nîşan dide ka xanî di ketinê an derketinê de çawa ye. Ya herî baş ew e ku herdu alî îmze bikin.
    .term = { -uebergabeprotokoll }

glossary-untermiete = Kirêdar xênî an odeyekê bi kirê dide kesekî din. Ji bo vê destûr lazim e.
    .term = { -untermiete(form: "own") }

glossary-vergleichsmiete = Kirêya ku li vir ji bo xaniyên wek wî asayî ye. Peyva tam “<span lang="de">ortsübliche Vergleichsmiete</span>” ye.
    .term = { -vergleichsmiete(form: "own") }

glossary-vorbehalt = Hûn pere didin an xaniyekî teslîm digirin, lê di heman demê de dibêjin: Ez mafên xwe diparêzim. Dibe ku ez paşê pereyî paşde bixwazim.
    .term = { -vorbehalt(form: "own") }

glossary-warmmiete = { -kaltmiete } û { -nebenkosten } bi hev re, bi piranî germkirin jî tê de.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Kaxezek ku hûn bi wê dikarin xaniyên bi alîkariya dewletê kirê bikin. Bi kurtî: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-widerspruch = Hûn dinivîsin: Ez bi vê ne razî me. Bi piranî ji bo vê muhletek heye.
    .term = { -widerspruch(form: "own") }

glossary-wohngeld = Alîkariya ji bo kirêyê, ji bo kesên ku dahata wan kêm e. Hûn ji bo wê li şaredariyê daxwaznameyê didin.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsaufsicht = Daîreyeke şaredariyê. Ew wek mînak kontrol dike ka kirêyek gelek zêde bilind e an na.
    .term = { -wohnungsaufsicht(form: "own") }

glossary-wohnungsgeberbestaetigung = Kaxeza xwediyê xênî ku ketina we ya xênî piştrast dike. Ew ji bo qeydkirina navnîşanê lazim e.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

glossary-zusicherung = Soza nivîskî ya { -jobcenter } ku ew dê mesrefên xaniyekî nû bide.
    .term = { -zusicherung(form: "own") }

## Musterbriefe

letters-title = Nameyên nimûne

letters-intro = Her tim nameya almanî bişînin. Werger tenê alîkariya we dike ku hûn fêm bikin. Xêzên vala dagirin, tiştê ku ne guncaw e bi xêzekê jê bibin, û kopiyekê li cem xwe bihêlin. “<span lang="de">Ich / wir</span>” (ez / em) tê vê wateyê: Yekê ji wan bi xêzekê jê bibin. Divê hûn bikaribin îspat bikin ku hemû name gihîştine. Riya herî ewle li vir hatiye nivîsandin: <a name="moving-out-notice"></a>. Divê nameya betalkirinê ({ -kuendigung(form: "de") }) li ser kaxezê be. Hemû kirêdarên di peymanê de wê îmze dikin. Nameyên din hûn dikarin bi e-mailê jî bişînin. Hingê bersivekê bixwazin û e-mailê biparêzin.

letter-address = Ji (navên hemû kirêdaran):<br>________________________________________<br>________________________________________<br>Navnîşan: _________________________________<br>Ji bo (nav û navnîşana xwediyê xênî):<br>________________________________________<br>________________________________________<br>{ -city }, dîrok: __________

letter-salutation = Xanim û birêzên hêja,

letter-closing = Bi silav û rêz<br>Îmzeyên hemû kirêdaran:<br>________________________________________<br>________________________________________

letter-defect-title = Ragihandina kêmasiyekê

letter-defect-subject = <strong>Kêmasî di xaniyê ____________________ de</strong>

letter-defect-report = Ji roja __________ ve di xênî de ev kêmasî heye: ____________________. Wêne pê ve ne.

letter-defect-demand = Ji kerema xwe kêmasiyê heta roja __________ çareser bikin. Ji kerema xwe berî wê randevûyekê ji min / ji me re bêjin. Heta hingê ez kirêyê bi parastina mafên xwe didim / em kirêyê bi parastina mafên xwe didin. Ez mafê xwe yê paşdexwestina pereyî diparêzim / Em mafê xwe yê paşdexwestina pereyî diparêzin.

letter-receipts-title = Dîtina belgeyên { -abrechnung } ({ -abrechnung(form: "de") })

letter-receipts-subject = <strong>Hesabê mesrefên xebitandinê (mesrefên li gel kirêyê) ji bo sala ______</strong>

letter-receipts-request = Ez dixwazim / Em dixwazin hesabê we yê roja __________ kontrol bikim / bikin. Ji kerema xwe ji min / ji me re ji bo dîtina belgeyan randevûyekê bêjin. Hûn dikarin belgeyan bi awayê elektronîk jî bişînin. Heta hingê ez pereyê zêde tenê bi parastina mafên xwe didim / em pereyê zêde tenê bi parastina mafên xwe didin. Mafê îtirazan parastî dimîne.

letter-rent-title = Gilîkirina kirêya zêde bilind

letter-rent-subject = <strong>Giliya li ser kirêyê li gorî { $complaint-law }</strong>

letter-rent-complaint = Ez ji roja __________ ve di xaniyê ____________________ de dijîm / Em ji roja __________ ve di xaniyê ____________________ de dijîn. Kirêya bêyî mesrefan ______ euro ye. Ez gilî dikim / Em gilî dikin ku ev kirê ji ya ku qanûn ({ $brake-law }) destûrê dide bilindtir e. Li ser agahiya we (<span lang="de">Auskunft</span>) ya berî peymanê (____________________): Ez rastiya wê qebûl nakim / Em rastiya wê qebûl nakin, ji ber ku ____________________.

letter-rent-demand = Li gorî hesabê min / me kirêya asayî ya wê derê ______ euro ye. Ji kerema xwe kirêyê kêm bikin û pereyê ku zêde hatiye dayîn vegerînin. Ji kerema xwe ji min / ji me re binivîsin ka hûn xwe dispêrin kîjan îstisnayan. Ji niha û pê ve ez kirêyê tenê bi parastina mafên xwe didim / em kirêyê tenê bi parastina mafên xwe didin.

letter-notice-title = Betalkirina peymana xênî

letter-notice-subject = <strong>Betalkirina peymana xaniyê ____________________</strong>

letter-notice-declaration = Bi vê nameyê ez peymana kirêyê ya vî xaniyî li gorî muhletê ji bo roja __________ betal dikim / em betal dikin, an jî, eger ew roj ne gengaz be, ji bo roja gengaz a herî zû.

letter-notice-request = Ji kerema xwe betalkirinê ji min / ji me re piştrast bikin. Ji kerema xwe ji bo teslîmkirinê rojekê pêşniyar bikin. Depozîtê ji kerema xwe bişînin vî hesabî: ____________________.
