### The guide in Tigrinya. Form of address, modal verbs and words: see the head of terms.ftl.
### Winter is ናይ ቁሪ ግዜ ([Winter]), never ክረምቲ, which is the rainy season from June to September.
### Months in examples of deadlines carry the German name too, and hours say that they are counted in the German way (readers may count from sunrise).

## Umschlag und Impressum

guide-title = መምርሒ መንበሪ ገዛ

guide-subtitle = ኣብ { -city } ገዛ ምርካብ፣ ምክራይን ምዕቃብን

guide-publisher = <span lang="de">Lotse</span> – ናሙና መምርሒ

guide-subject = እዚ መምርሒ፣ ኣብ { -city } ገዛ ክትናድዩ፣ ክትካረዩን ካብኡ ክትወጹን ከለኹም እንታይ ኣገዳሲ ከም ዝኾነ ብቐሊል ቋንቋ ይገልጽ።

cover-picture =
    .alt = ዝተፈላለየ ሕብሪ ዘለዎም ገዛውቲ ኣብ ጥቓ ሩባ ተሰሪዖም ኣለዉ። ኣብ ቅድሚኦም መንገዲ ዝሕብር ታቤላ ናብ ክልተ ኣንፈት የመልክት።

imprint-about = እዚ መምርሒ ናሙና እዩ። ንፕሮግራም ኮምፒተር «<span lang="de">Lotse</span>» ብሓድሽ ተጻሒፉ። እቲ ሓሳብ ካብ ናይ ኮሎን «<span lang="de">Wegweiser Wohnen</span>» መጺኡ። እዚ መምርሒ ናይ ከተማ { -city } (<span lang="de">Köln</span>) ወግዓዊ ሕታም ኣይኮነን።

imprint-no-legal-advice = እዚ መምርሒ ሕጋዊ ምኽሪ ኣይኮነን። ሕግታት፣ መጠን ገንዘብን ኣድራሻታትን ክቕየሩ ይኽእሉ። ኣገዳሲ ነገር ቅድሚ ምፍራምኩም ምኽሪ ሕተቱ። ኣድራሻታት ኣብዚ ትረኽቡ፦ <a name="help"></a>።

## So benutzen Sie dieses Heft

how-to-title = ነዚ መምርሒ ብኸመይ ትጥቀሙሉ

how-to-intro = እዚ መምርሒ ካብ ፈላማይ መወዓውዒ ገዛ ክሳብ ካብ ገዛ ምውጻእ ይሕግዘኩም። ኩሉ ከተንብቡ ኣየድልየኩምን። ሕጂ ዘድልየኩም ምዕራፍ ምረጹ። ኣገደስቲ ሕግታት ኣብ ሳጹናት ተጻሒፎም ኣለዉ። ሳጹን ዘለዎም ዝርዝራት ክትሓትምዎም፣ ምሳኹም ክትወስድዎምን ምልክት ክትገብሩሎምን ትኽእሉ ኢኹም።

how-to-words = <strong>ናይ ጀርመንኛ ቃላት፦</strong> ገለ ቃላት ኣብ ደብዳበታትን ውዕላትን ብጀርመንኛ ይጽሓፉ። ኣብቲ ጽሑፍን ኣብዚን ንገልጾም ኢና፦ <a name="glossary"></a>። ድሉዋት ደብዳበታት ኣብ መወዳእታ ይርከቡ፦ <a name="letters"></a>። ኩሉ ዕለታትን ሰዓታትን ብኣቆጻጽራ ጀርመን እዩ።

how-to-star = <strong>ንኹሉ ሰብ፦</strong> ንኣብነት «ኣካራዪ» ክንብል ከለና፣ ንኹሎም ሰባት ዝኾነ ጾታ ዘለዎም ማለትና እዩ። ኣብ ጀርመንኛ ነዚ ንምግላጽ ኮኾብ ይጽሓፍ፦ «<span lang="de">Vermieter*in</span>»።

how-to-together = <strong>ብሓባር ምንባብ፦</strong> ኩሎም ቋንቋታት ሓደ ዓይነት ምዕራፋትን ቁጽርታትን ኣለዎም። ስለዚ ነዚ መምርሒ ምስ ኣማኻሪ ብሓባር ክትጥቀሙሉ ትኽእሉ ኢኹም። ኣብ ክልቲኡ ጽሑፍ ናብ ሓደ ቦታ ብኢድኩም ኣመልክቱ።

## Kapitel Suchen

search-title = ገዛ ምንዳይ

search-intro = ገዛ ንምርካብ ብዙሕ ግዜ ትዕግስቲ የድሊ። ጽቡቕ እንተ ተዳሊኹም፣ ሓድሽ ገዛ ክርከብ ከሎ ብቕልጡፍ መልሲ ክትህቡ ትኽእሉ ኢኹም። እዚ ምዕራፍ ኣበይ ከም እተናድዩ፣ እንታይ ከም እትጽሕፉን ካብ ምንታይ ከም እትጥንቀቑን የርእየኩም።

search-residence-title = መንበሪ ቦታኹም ባዕልኹም ክትመርጹ ይፍቀደኩም ድዩ?

search-residence =
    ዑቕባ (<span lang="de">Schutzstatus</span>) ዝተዋህቦም ብዙሓት ሰባት ኣብ ሓደ ዝተወሰነ ክፍለ ሃገር (<span lang="de">Bundesland</span>) ክነብሩ ኣለዎም። እዚ ግዴታ <span lang="de">Wohnsitzregelung</span> ይበሃል። ንውሓቱ { $residence-years ->
        [one] { $residence-years } ዓመት
       *[other] { $residence-years } ዓመታት
    } እዩ። እዚ ግዴታ ዘይሰርሓሉ ፍሉይ ኩነታት ኣሎ፣ ንኣብነት ኣብ ሰሙን ብውሕዱ { $residence-hours ->
        [one] { $residence-hours } ሰዓት
       *[other] { $residence-hours } ሰዓታት
    } ትሰርሑ እንተ ኾይንኩም። ውዕል ክራይ <strong>ቅድሚ</strong> ምፍራምኩም ንቤት ጽሕፈት ወጻእተኛታት (<span lang="de">Ausländerbehörde</span>) ሕተቱ። መልሲ ብጽሑፍ እንተ ተቐበልኩም ይሓይሽ።

search-residence-note = <span lang="de">§ 12a AufenthG</span>። እዚ ሕጊ መንበሪ ፍቓድ እዩ።

search-where-title = ኣበይ ከም እተናድዩ

search-where-internet = ኣብ ኢንተርነትን ኣብ ጋዜጣታትን ኣናድዩ። እንተ ተኻኢሉ፣ ሓድሽ ገዛ ክርከብ ከሎ መልእኽቲ ብኡ ንብኡ ከም ዝመጸኩም ግበሩ። መዓልቲ መዓልቲ ርኣዩ፣ ንግሆን ምሸትን እንተ ርኢኹም ድማ ይሓይሽ።

search-where-companies = ናብ ኩባንያታት ገዛውቲ ጽሓፉ። ንማሕበራት ገዛውቲ (<span lang="de">Genossenschaften</span>) እውን ሕተቱ፦ ኣብኡ ኣባላት እጃም ይዕድጉ፣ ድሕሪኡ ድማ ብክራይ ይነብሩ። ናይ ምጽባይ ዝርዝር ኣሎ ድዩ? ስምኩም ኣመዝግቡ፣ ብተደጋጋሚ ድማ ደውሉሎም ወይ ጽሓፉሎም።

search-where-people = ገዛ ከም እተናድዩ ንኹሎም ንገሩ፦ ኣብ ስራሕ፣ ኣብ ቤት ትምህርቲ፣ ኣብ ማሕበር፣ ንጎረባብቲ። ኣብ ሱፐርማርኬት ወይ ኣብ ማእከል ከባቢ (<span lang="de">Stadtteilzentrum</span>) ንእሽቶ ወረቐት ምልጣፍ ቀሊል እዩ። ኣብ ብዙሓት ክፍልታት ከተማን ኣብ ከባቢ ከተማን እውን ኣናድዩ።

search-steps-title = ስጉምቲ ብስጉምቲ

search-step-budget = ነፍሲ ወከፍ ወርሒ ክንደይ ክራይ ክትከፍሉ ከም እትኽእሉ ጸብጽቡ፦ <a name="costs"></a>። ብዛዕባ ኤለክትሪክ፣ ኢንተርነት፣ ትኬት መጓዓዝያን ኣቕሑ ገዛን እውን ሕሰቡ።

search-step-papers = ሰነዳትኩም ኣዳልዉ፦ <a name="money"></a>። ንጹር ቅዳሓት ኣብ ተሌፎንኩም ዓቅቡ። ሽዑ ቅልጡፋት ትኾኑ።

search-step-message = ብዛዕባኹም ሓጺር ጽሑፍ ጽሓፉ። ስም፣ ብዝሒ ሰባት፣ ስራሕ፣ ክትኣትዉሉ እትደልዩ ዕለት፣ ቁጽሪ ተሌፎንን ጽሓፉ። ጽቡቕ ጀርመንኛ ዝፈልጥ ሰብ ነቲ ጽሑፍ ከንብቦ ሕተቱ።

search-step-answer = ንሓደሽቲ መወዓውዒታት ቀልጢፍኩም መልሱ። ንመን መዓስ ከም ዝጸሓፍኩም መዝግቡ። ክትመጹ እንተ ዘይክኢልኩም፣ ከም ዘይትመጹ ሓብሩ። ሽዑ ብጽቡቕ ይዝክሩኹም።

search-fraud-title = ገዛ ቅድሚ ምርኣይኩም ገንዘብ ኣይትኽፈሉ

search-fraud = ንዘይረኣኹሞ ገዛ ፈጺምኩም ገንዘብ ኣይትኽፈሉ። ቅዳሕ ናይ መንነት ወረቐትኩም ንዘይትፈልጥዎም ሰባት ኣይትስደዱ። እቲ ገዛ ኣዝዩ ሕሱር ድዩ? ሽዑ ተጠንቀቑ። ገለ መታለልቲ፣ ኣብ ወጻኢ ሃገር ከም ዘለዉን ነቲ መፍትሕ ብፖስታ ከም ዝሰድዎን ይነግሩ። ንኸምዚ ዝበለ መልእኽቲ ኣይትመልሱ።

## Kapitel Geld und Papiere

money-title = ገንዘብን ሰነዳትን

money-intro = ኣካረይቲ (<span lang="de">Vermieter*innen</span>) ክራይ ክትከፍሉ ትኽእሉ እንተ ኾይንኩም ክፈልጡ ይደልዩ። ገንዘብኩም እንተ ዘይኣከለ፣ ቤት ጽሕፈት መንግስቲ (<span lang="de">Amt</span>) ክሕግዘኩም ይኽእል። ኣብዚ ምዕራፍ እንታይ ሰነዳት ከም ዘድልየኩምን ንኣየናይ ገንዘብ ምልክታ ከተቕርቡ ከም እትኽእሉን ተንብቡ።

money-papers-title = ማሕደር ሰነዳትኩም

money-papers-income = ናይ ዝሓለፉ ኣዋርሕ መረጋገጺ እቶትኩም፣ ንኣብነት ናይ ደሞዝ ወረቐት ወይ ናይ ቤት ጽሕፈት መንግስቲ ውሳነ (<span lang="de">Bescheid</span>)

money-papers-schufa = ናይ { -schufa } ሓበሬታ ወረቐት

money-papers-wbs = ናትኩም { -wbs }፣ እንተ ኣለኩም

money-papers-rent = እንተ ተኻኢሉ፦ ናይ ቀደም ክራይ ኩሉ ግዜ ከም ዝኸፈልኩም ዘርኢ መረጋገጺ

money-schufa-title = ኣየናይ ናይ { -schufa } ወረቐት?

money-schufa = { -schufa } ሓበሬታ ይእክብ፦ ሰባት ክፍሊታቶም ይኸፍሉ ድዮም? ክልተ ዓይነት ወረቐት ኣሎ። <strong><span lang="de">Datenkopie</span></strong> ብናጻ እዩ፣ ንዓኹም ጥራይ ድማ እዩ። <strong><span lang="de">BonitätsAuskunft</span></strong> ገንዘብ የኽፍል፣ ንኣካረይቲ ዝወሃብ ድማ እዩ። ነቲ <span lang="de">Datenkopie</span> ንኻልእ ሰብ ኣይትሃቡ፦ ኣብኡ ብዙሕ ውልቃዊ ሓበሬታ ኣሎ።

money-wbs-title = { -wbs }

money-wbs-what = ንገለ ገዛውቲ መንግስቲ ብገንዘብ ደጊፍዎም እዩ። ክራዮም ብዙሕ ግዜ ይሓስር። ንኸምዚ ዝበለ ገዛ { -wbs } ዝበሃል ወረቐት የድልየኩም፣ ብሓጺሩ { -wbs-short }። እቶትኩም ካብ ሓደ ደረት ንታሕቲ እንተ ኾይኑ ትረኽብዎ። እዚ ንዓኹም ይምልከተኩም እንተ ኾይኑ፣ ንምምሕዳር ከተማ ሕተቱ።

money-wbs-valid =
    { -wbs-short } ኣብ <span lang="de">Nordrhein-Westfalen</span> ይሰርሕ፣ ንውሓት ግዜኡ { $wbs-years ->
        [one] { $wbs-years } ዓመት
       *[other] { $wbs-years } ዓመታት
    } እዩ። ከተማ { -city } ደጊም ገዛ ረኺባ ኣይትህብን እያ። ስለዚ ባዕልኹም ኢኹም እተናድዩ። ግን ብዛዕባ እዚ ምኽሪ ትህበኩም፦ <a name="housing-office"><span lang="de">Amt für Wohnungswesen</span></a>። እቲ ግዜ ክውዳእ ምስ ቀረበ፣ ብግዜኡ ንሓድሽ ምልክታ ኣቕርቡ።

money-wbs-valid-note = <span lang="de">§ 27 WoFG</span>፣ ሕጊ ደገፍ መንበሪ ገዛውቲ እዩ። ኣብ <span lang="de">Nordrhein-Westfalen</span> ብዛዕባ እዚ ናይ ክፍለ ሃገር ሕጊ እውን ኣሎ።

money-wbs-qr = ኣብዚ ከተማ { -city } ብዛዕባ { -wbs } ከምኡ እውን ብዛዕባ ምኽሪ ትሕብር።

money-wohngeld-title = { -wohngeld }

money-wohngeld =
    { -wohngeld } ትሑት እቶት ንዘለዎም ሰባት፣ ንክራይ ዝወሃብ ደገፍ ገንዘብ እዩ። ምልክታ (<span lang="de">Antrag</span>) ከተቕርቡ ኣለኩም። እቲ ገንዘብ ካብቲ ምልክታ ዘቕረብኩምሉ ወርሒ ይጅምር። ስለዚ ኣይትጸበዩ። መብዛሕትኡ ግዜ ዝፍቀደሉ ንውሓት { $wohngeld-months ->
        [one] { $wohngeld-months } ወርሒ
       *[other] { $wohngeld-months } ኣዋርሕ
    } እዩ። { -grundsicherungsgeld(form: "full") } ትወስዱ ዲኹም? ሽዑ { -wohngeld } የለን። ምልክታ ኣቕሪብኩም ዲኹም? ዝጎደለ ሰነዳት ቀልጢፍኩም ስደዱ።

money-wohngeld-note = <span lang="de">§§ 1, 3, 7, 25 WoGG</span>። እዚ ሕጊ ደገፍ ክራይ ገዛ እዩ።

money-jobcenter-title = ክራይ ካብ { -jobcenter }

money-jobcenter = ቤት ጽሕፈት { -jobcenter } ነቲ { -grundsicherungsgeld } ይኸፍል። ኣብኡ ንገዛ ብዝግባእ ዋጋ (<span lang="de">angemessen</span>) ዝኸውን ገንዘብ እውን ይኣቱ። ክራይ ክሳብ ክንደይ ክኸውን ከም ዝፍቀድ { -jobcenter } ይነግረኩም። ሕጂ ዝሰርሕ መጠን ገንዘብ ክንደይ ከም ዝኾነ ኩሉ ግዜ ሕተቱ። እንተ ደሊኹም፣ ነቲ ክራይ ብቐጥታ ናብ ኣካራዪ ይሰዶ።

money-jobcenter-move-title = ብጽሑፋዊ መረጋገጺ ገዛ ምቕያር

money-jobcenter-step-ask = ነቲ ሓድሽ ገዛ ዝገልጽ ወረቐት (<span lang="de">Angebot</span>) ምስ ኩሉ ወጻኢታቱ ናብ { -jobcenter } ሃቡ። ጽሑፋዊ መረጋገጺ ሕተቱ። እዚ መረጋገጺ <span lang="de">Zusicherung</span> ይበሃል።

money-jobcenter-step-deposit = ሽዑ ብዛዕባ { -kaution(form: "full") } ወይ ብዛዕባ እጃም ኣብ ማሕበር ገዛውቲ እውን ምልክታ ኣቕርቡ። እቲ ገንዘብ መብዛሕትኡ ግዜ ልቓሕ (<span lang="de">Darlehen</span>) እዩ። እዚ ማለት፦ ትምልስዎ ኢኹም።

money-jobcenter-step-sign = ውዕል ክራይ እትፍርሙ <strong>ድሕሪ</strong> እቲ መረጋገጺ ጥራይ እዩ። መረጋገጺ እንተ ዘይብልኩም፣ ምናልባት ክፋል ናይቲ ወጻኢታት ባዕልኹም ክትከፍሉ ትግደዱ ትኾኑ።

money-jobcenter-young = ዕድመኹም ትሕቲ { $benefit-age } ዓመት ድዩ? ሽዑ ድሕሪ ምግዓዝኩም ንገዛ ገንዘብ እትረኽቡ፣ ጽሑፋዊ መረጋገጺ (<span lang="de">Zusicherung</span>) እንተ ሃልዩኩም ጥራይ እዩ። ኣብ ውሽጢ { -city } ብዘይ ኣድላዪ ምኽንያት ትግዕዙ ዲኹም? ሽዑ { -jobcenter } ክሳብ ሕጂ ዝኸፍሎ ዝነበረ ጥራይ ይኸፍል። ሽዑ እውን፦ ምስቲ ቤት ጽሕፈት ቅድሚ ምግዓዝኩም ተዘራረቡ፣ ድሕሪኡ ኣይኮነን።

money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] ኣብ ቀዳማይ ዓመት
       *[other] ኣብ ቀዳሞት { $benefit-protected-years } ዓመታት
    } { -jobcenter } ነቲ ሓቀኛ ክራይ ይኸፍል፣ ግን ክሳብ ሓደ ዝለዓለ ደረት ጥራይ። እዚ ደረት እዚ ናይቲ ልሙድ ደረት { $benefit-limit-factor } ዕጽፊ እዩ። ወጻኢታት ናይ ሓድሽ ገዛ ካብቲ ልሙድ ደረት ይበዝሕ ድዩ? { -jobcenter } ነዚ ዝኸፍሎ፣ ቅድሚኡ ብጽሑፍ እንተ ኣረጋጊጹልኩም ጥራይ እዩ። እቲ ክራይ ካብቲ { -mietpreisbremse(form: "full") } ዝፈቅዶ ይበዝሕ ድዩ? ሽዑ ከም ዝግባእ ዋጋ ኣይቁጸርን፣ ናብ ኣካራዪ ድማ ጥርዓን ከተቕርቡ ኣለኩም፦ <a name="rent-brake"></a>።

money-jobcenter-limit-note = <span lang="de">§ 22 SGB II</span>። እዚ ካልኣይ መጽሓፍ ናይቲ ማሕበራዊ ሕጊ (<span lang="de">Sozialgesetzbuch</span>) እዩ።

money-jobcenter-sites =
    { -jobcenter } { -city } ቦታ ክቕይር ይሓስብ። ከም መደቡ፣ ኣብ ማእከል ዓመት { $jobcenter-move-year } ኣብ ክንዲ { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } ቦታ
       *[other] { $jobcenter-sites-today } ቦታታት
    } { $jobcenter-sites-planned } ጥራይ ክኾኑ እዮም፦ { $jobcenter-site-deutz } ኣብ <span lang="de">Deutz</span>፣ ከምኡ እውን { $jobcenter-site-west }። ቅድሚ ነፍሲ ወከፍ ቆጸራ፣ ኣብ ደብዳበኹም ዘሎ ኣድራሻ ርኣዩ።

## Kapitel Besichtigung und faire Behandlung

viewing-title = ገዛ ምርኣይን ፍትሓዊ ኣተሓሕዛን

viewing-intro = ገዛ ክትርእዩ (<span lang="de">Besichtigung</span>) ከለኹም፣ ንስኹም ነቲ ገዛ ትምርምርዎ፣ ኣካራዪ ድማ ምሳኹም ይፋለጥ። ብሰዓቱ ኣብኡ ተረኸቡ። ጽቡቕ ጀርመንኛ ዝዛረብ ሰብ ሒዝኩም ክትመጹ ትኽእሉ ኢኹም። ሕቶታት ሕተቱ፣ መልሲታት ድማ ጽሓፉ። ኣብኡ ዝነብሩ ሰባት እንተ ተሰማሚዖም፣ ስእሊ ከተልዕሉ ይፍቀደኩም።

viewing-picture = ንኹሉ ብህድኣት ርኣዩ፦ መሳኹቲ፣ መናድቕ፣ መሞቒ።
    .alt = ክልተ ሰባት ኣብ ባዶ ክፍሊ ደው ኢሎም ኣለዉ። እቲ ሓደ ዝርዝር ሒዙ ኣሎ፣ እቲ ካልእ ናብ መስኮት የመልክት። ትሕቲ መስኮት መሞቒ ኣሎ።

viewing-check-title = ዝርዝር መረጋገጺ፦ ገዛ ምርኣይ

viewing-check-windows = መሳኹትን ማዕጾታትን ጽቡቕ ጌሮም ይዕጸዉ። ንፋስ ኣይኣትዎምን።

viewing-check-mould = መናድቕን ኩርናዓትን ደረቕቲ እዮም። ፈንገስ (<span lang="de">Schimmel</span>) ወይ ጸሊም ነጥብታት የለን። ናይ ጠሊ ሽታ የለን።

viewing-check-heating = ኣብ ነፍሲ ወከፍ ክፍሊ መሞቒ (<span lang="de">Heizung</span>) ኣሎ። ኣብ መሕጸቢ ክፍሊ ምዉቕ ማይ ኣሎ።

viewing-check-noise = ጫውጫው፣ ጎረባብቲ፣ ናብ ባቡር፣ ቤት ትምህርትን ድኳናትን ዘሎ መንገድን ንዓይ ይሰማምዓኒ።

viewing-check-costs = { -kaltmiete(form: "full") }፣ { -nebenkosten(form: "full") } ከምኡ እውን { -kaution(form: "full") } ክንደይ ከም ዝኾኑ እፈልጥ እየ። ዝሓለፈ ዓመት መሞቒ ክንደይ ከም ዘኽፈለ እውን እፈልጥ እየ።

viewing-check-included = ክሽነ፣ ትሕተ ቤት (<span lang="de">Keller</span>)፣ መቐመጢ መኪናን ምስቲ ገዛ ይኣትዉ እንተ ኾይኖም እፈልጥ እየ። እቲ ገዛ ካብ መዓስ ናጻ ከም ዝኸውን እውን እፈልጥ እየ።

viewing-known-defects = ገለ ጉድለታት (<span lang="de">Mängel</span>) ቅድሚ ምፍራምኩም ድሮ ትፈልጥዎም ኢኹም። ብሰንኪ እዞም ጉድለታት፣ ድሓር ዝነከየ ክራይ ክትከፍሉ መብዛሕትኡ ግዜ ኣይትኽእሉን ኢኹም። ስለዚ ኣካራዪ እንታይ ክሳብ መዓስ ከም ዘዕሪ፣ ኣብቲ ውዕል ክራይ ከም ዝጽሓፍ ግበሩ። ድሕሪኡ ጥራይ ፈርሙ (§ 536b BGB)።

viewing-questions-title = ኣካረይቲ እንታይ ክሓቱ ይፍቀደሎም

viewing-questions-first = ገዛ ክትርእዩ ከለኹም ስምኩምን ኣድራሻ መራኸቢኹምን ጥራይ ትህቡ። መንግስቲ ንዝደገፎ ገዛ { -wbs-short } እውን ተርእዩ። ቅዳሕ መንነት ወረቐት ክትህቡ ኣየድልየኩምን። እቶትኩም እተረጋግጹ፣ ነቲ ገዛ ብርግጽ ምስ ደለኹምዎ ጥራይ እዩ። ስለዚ ናይ ደሞዝ ወረቐት ድሓር ጥራይ ኣምጽኡ።

viewing-questions-first-note = ንምሕላው ውልቃዊ ሓበሬታ (<span lang="de">Datenschutz</span>) ዝሰርሑ ኣብያተ ጽሕፈት መንግስቲ፣ ብዛዕባ እዚ መምርሕን ናሙና ፎርምን ኣዳልዮም ኣለዉ። ዕለቱ { $questions-guidance } እዩ፣ ኣብ ገጽ <span lang="de">ldi.nrw.de</span> ይርከብ።

viewing-fair-title = ካብ ካልኦት ብዝኸፍአ እንተ ተተሓዝኩም

viewing-fair = ገዛ ክትናድዩ ከለኹም፣ ዝኾነ ሰብ ብሰንኪ መበቆልኩም ኣብ ልዕሌኹም ኣድልዎ ክፍጽም ኣይፍቀዶን። ንኣብነት ብሰንኪ ስምኩም ጥራይ ገዛ እንተ ከልኡኹም፣ እዚ እውን ኣይፍቀድን። እዚ ክልከላ ዘይሰርሓሉ ፍሉይ ኩነታት ውሑድ እዩ። ሓደ ካብኡ ክኸውን ዝኽእል፦ ኣካራዪ ባዕሉ ኣብቲ ቦታ (<span lang="de">Grundstück</span>) ይነብር።

viewing-fair-note = <span lang="de">§§ 19, 21 AGG</span>። እዚ ሓፈሻዊ ሕጊ ማዕረ ኣተሓሕዛ እዩ።

viewing-fair-deadline =
    ሓድሓደ ግዜ ሽዑ ገንዘብ ናይ ምርካብ መሰል ኣለኩም። ነዚ መሰል እዚ ኣብ ውሽጢ { $discrimination-months ->
        [one] { $discrimination-months } ወርሒ
       *[other] { $discrimination-months } ኣዋርሕ
    } ካብ ኣካራዪ ክትሓትዎ ኣለኩም፣ ብጽሑፍ እንተ ኾነ ይሓይሽ። ስለዚ ቀልጢፍኩም ሓገዝ ድለዩ። እቲ ምኽሪ ብናጻ እዩ፦ <a name="adb"><span lang="de">Antidiskriminierungsbüro</span></a>። ኣብኡ ብዛዕባ ዘጋጠመኩም ንምዝራብ ጥራይ እውን ክትከዱ ትኽእሉ ኢኹም።

viewing-proof = ዘጋጠመ ነገር ብኡ ንብኡ ጽሓፉ፦ መዓልቲ፣ ሰዓት፣ ኣስማት፣ ልክዕ ቃላት። መወዓውዒታትን መልእኽትታትን ዓቅቡ። መን ኣብኡ ነይሩ? እዚ እውን ጽሓፉ። ጀርመናዊ ስም ዘለዎ ሰብ ዕድመ ረኺቡ፣ ንስኹም ግን ኣይረኸብኩምን ዲኹም? እዚ እውን ምልክት ክኸውን ይኽእል።

## Kapitel Mietvertrag

lease-title = ውዕል ክራይ

lease-intro = ውዕል ክራይ (<span lang="de">Mietvertrag</span>)፣ እንታይ ከም እትኸፍሉን እንታይ ክትገብሩ ከም ዝፍቀደኩምን ይውስን። ብምልኣት ኣንብብዎ። ብጸቕጢ ኣይትፈርሙ። ግዜ ሕተቱ፣ ወይ ነቲ ጽሑፍ ናብ ቤት ጽሕፈት ምኽሪ ውሰድዎ። ብዛዕባ ነፍሲ ወከፍ ዘይተረድኣኩም ቃል ሕተቱ። ኩሉ ፌርማታት ዘለዎ ሓደ ቅዳሕ ሕተቱ፣ ብጥንቃቐ ድማ ዓቅብዎ።

lease-content-title = ኣብቲ ውዕል እዚ ክህሉ ይግባእ

lease-content-flat = ኣስማት ናይ ኩሎም ተኻረይትን ናይ ኣካራዪን፣ ኣድራሻ፣ ደርቢ፣ ስፍሓት ናይቲ ገዛ። ዝፈረመ ሰብ ክኸፍል እውን ኣለዎ።

lease-content-rent = { -kaltmiete }፣ { -nebenkosten } ከምኡ እውን { -kaution }፣ ነፍሲ ወከፍ ብዩሮ ተጻሒፉ። ዝጎደለ ኣሎ ድዩ? ሕተቱ።

lease-content-start = ናብ ገዛ እትኣትዉሉ መዓልቲ። ኣብቲ ውዕል ናይ መወዳእታ ዕለት እውን እንተ ተጻሒፉ፣ ነዚ ንኣማኻሪ ኣርእይዎ። ቅድሚ እዚ ዕለት፣ በቲ ልሙድ ናይ ግዜ ገደብ ውዕል ከተቋርጹ መብዛሕትኡ ግዜ ኣይትኽእሉን ኢኹም። «<span lang="de">Kündigungsverzicht</span>» (ናይ ምቁራጽ መሰል ምሕዳግ) እንተ ሃልዩ እውን ከምኡ እዩ፦ ሽዑ ንዝተወሰነ ግዜ ከተቋርጹ መብዛሕትኡ ግዜ ኣይትኽእሉን ኢኹም።

lease-content-promises = ቃል ዝኣተዉልኩም ኩሉ፣ ንኣብነት ሓድሽ ባይታ። ብኣፍ ጥራይ ዝተባህለ ነገር ድሓር ንምርግጋጽ ኣጸጋሚ እዩ።

lease-painting-title = ቀለም ክቐብእ ዘለዎ መን እዩ?

lease-painting = ቀለም ምቕባእን ናይ መንደቕ ወረቐት ምልጣፍን ኣብ ውዕል ብዙሕ ግዜ «<span lang="de">Schönheitsreparaturen</span>» ይበሃል። እዚ ናይ ኣካራዪ ስራሕ እዩ። ናታትኩም ስራሕ ዝኸውን፣ እቲ ውዕል ብሕጋዊ መንገዲ ናባኹም ኣሕሊፍዎ እንተ ኾይኑ ጥራይ እዩ። ክትኣትዉ ከለኹም እቲ ገዛ ዘይተሓደሰ ድዩ ነይሩ? ሽዑ መብዛሕትኡ ግዜ ቀለም ክትቀብኡ ኣየድልየኩምን። እቲ ውዕል ፍሉይ ኩነታት ከይፈቐደ ጽኑዕ ናይ ምቕባእ ግዜያት እንተ ወሲኑ፣ እዚ እውን ብሕጊ ኣይሰርሕን። ቀለም ቅድሚ ምዕዳግኩም ነቲ ውዕል ንኣማኻሪ ኣርእይዎ።

lease-painting-note = § 535 BGB፣ ከምኡ እውን ብይናት ናይቲ ፌደራላዊ ቤት ፍርዲ (<span lang="de">Bundesgerichtshof</span>)፣ ንኣብነት <span lang="de">VIII ZR 185/14</span>። BGB ማለት ሲቪላዊ ሕጊ (<span lang="de">Bürgerliches Gesetzbuch</span>) እዩ።

lease-sublet-title = ካልኦት ሰባት ኣብ ገዛኹም ምቕባል

lease-sublet = ገዛኹም ንኻልእ ሰብ ከተካርዩ (<span lang="de">untervermieten</span>) ትደልዩ ዲኹም? ሽዑ ኩሉ ግዜ ኣቐዲሙ ፍቓድ የድልየኩም። <strong>ክፋል</strong> ናይቲ ገዛ ጥራይ ከተካርዩ፣ ፍቓድ ናይ ምርካብ መሰል ብዙሕ ግዜ ኣለኩም። ነዚ ጽቡቕ ምኽንያት የድልየኩም፣ እቲ ምኽንያት ድማ ድሕሪ ምጅማር ውዕል ጥራይ ዝመጸ ክኸውን ኣለዎ (§§ 540፣ 553 BGB)። መን ክኣቱ ከም ዝደለኹምን ስለምንታይን ንኣካራዪ ጽሓፉሉ። መልሲ ተጸበዩ።

lease-brake-title = እቲ ክራይ ካብ ዝግባእ ንላዕሊ ድዩ?

lease-brake = ኣብ { -city } { -mietpreisbremse(form: "full") } ይሰርሕ። ናይ ሓድሽ ውዕል ክራይ ካብቲ ልሙድ ክራይ ክበዝሕ ዝፍቀደሉ መጠን፣ እንተ በዝሐ { $brake-percent } እዩ። እቲ ልሙድ ክራይ «<span lang="de">ortsübliche Vergleichsmiete</span>» ይበሃል። { -mietspiegel } ነቲ ልሙድ ክራይ ንምግማት ዝሕግዝ ዝርዝር እዩ። ኣብ { -city } ካብ <span lang="de">Rheinische Immobilienbörse</span> ትረኽብዎ፣ ተሌፎን { $immobilienboerse-phone }። ኣብኡ ስፍሓት፣ ቦታን ዕድመን ናይቲ ገዛ ርኣዩ። ቤት ጽሕፈት ምኽሪ ኣብ ምጽብጻብ ይሕግዘኩም።

lease-brake-note = §§ 556d ክሳብ 556g BGB። እቲ ድንጋገ ናይ <span lang="de">Nordrhein-Westfalen</span> ካብ { $brake-since } ጀሚሩ ይሰርሕ፣ እቲ ደረት ክራይ ክሳብ { $brake-until } ይሰርሕ። እቲ ናይ ኮሎን { -mietspiegel } ቀሊል ዓይነት (<span lang="de">einfacher Mietspiegel</span>) እዩ፤ ዕለት ናይቲ ሓድሽ ሕታም { $mietspiegel-issue } እዩ።

lease-brake-exceptions = እዚ ደረት ክራይ፣ ድሕሪ { $brake-new-building } ጥራይ ንመጀመርታ ግዜ ኣብ ጥቕሚ ዝወዓሉን ዝተኻረዩን ሓደሽቲ ገዛውቲ ኣይምልከቶምን። ድሕሪ ሰፊሕ ምሕዳስ (<span lang="de">umfassende Modernisierung</span>) ንመጀመርታ ግዜ ዝካረ ገዛ እውን ኣይምልከቶን። ካልእ ፍሉይ ኩነታት እውን ኣሎ። መብዛሕትኡ ግዜ፣ ኣካራዪኹም ብዛዕባ ፍሉይ ኩነታት ቅድሚ ምፍራምኩም ክሕብረኩም ኣለዎ። እንተ ዘይሓቢሩኩም፣ እዚ ደረት ክራይ ብዙሕ ግዜ ሽዑ እውን ይሰርሕ። እቲ ህንጻ መዓስ ከም ዝተሃንጸን መዓስ ከም ዝተሓደሰን እውን ሕተቱ።

lease-brake-complain-title = መሰልኩም ብኸመይ ተኽብሩ

lease-brake-complain =
    እቲ ክራይ ካብ ዝግባእ ንላዕሊ ከም ዝኾነ ንኣካራዪ ጽሓፉሉ። እዚ ጥርዓን { -ruege } ይበሃል። ኢመይል ይኣክል። ነዊሕ ኣይትጸበዩ። ክልተ ነገራት ብሓባር እንተ ተማሊኦም፣ ካብ ቀዳመይቲ መዓልቲ ጀሚሩ ብትርፊ ዝኸፈልኩምዎ ገንዘብ ክምለሰልኩም ክትሓቱ ትኽእሉ ኢኹም። ቀዳማይ፦ እቲ ጥርዓን ({ -ruege })፣ ውዕል ክራይ ካብ ዝጅምረሉ ዕለት ኣትሒዙ ኣብ ውሽጢ ቀዳሞት { $complaint-months ->
        [one] { $complaint-months } ወርሒ
       *[other] { $complaint-months } ኣዋርሕ
    } ንኣካራዪ ይበጽሖ። ካልኣይ፦ እቲ ጥርዓን ({ -ruege })፣ ውዕል ክራይ <strong>ቅድሚ</strong> ምውድኡ ንኣካራዪ ይበጽሖ። እንተ ዘይኮይኑ፣ እዚ ንሓደሽቲ ክፍሊታት ጥራይ ይሰርሕ።

lease-brake-letter = ኣካራዪ ቅድሚ ውዕል ፍሉይ ኩነታት እንተ ጠቒሱልኩም፣ ምኽሪ ሕተቱ። ሽዑ ኣብቲ ጥርዓን ({ -ruege }) ብልክዕ ነቲ ፍሉይ ኩነታት መልሲ ሃቡ። እንተ ዘይኮይኑ፣ እቲ ጥርዓን ({ -ruege }) መብዛሕትኡ ግዜ ኣይሕግዝን። ናሙና ደብዳበ ኣብዚ ትረኽቡ፦ <a name="letters"></a>። ፍሉይ ኩነታት ዝጠቐሰልኩም ሰብ እንተ ዘየለ፣ ኣብቲ ደብዳበ «<span lang="de">Auskunft</span>» (ኣብዚ፦ ኣካራዪ ብዛዕባ ፍሉይ ኩነታት ዝበሎ) ዝብል ቃል ዘለዎ ምሉእ ሓሳብ ሰርዝዎ። ቅዳሕ ናይቲ ደብዳበን ከም ዝበጽሐ ዘርኢ መርትዖን ዓቅቡ።

## Kapitel Kaution und Makler

deposit-title = ገንዘብ ዋሕስን ደላሊ ገዛን

deposit-intro = { -kaution(form: "full") } ከም ውሕስነት ዝወሃብ ገንዘብ እዩ። ኣብኡ ክሳብ ዘለኹም፣ ኣካራዪ የቐምጦ። ካብ ገዛ ምስ ወጻእኩም ይምለሰልኩም፣ ዘይተኸፍለ ነገር እንተ ዘየለ። ቅብሊት ምስ ዝወሃበኩም ጥራይ ክፈሉ።

deposit-limit =
    { $deposit-months ->
        [one] { -kaution } ካብ ናይ { $deposit-months } ወርሒ ክራይ ክበዝሕ ኣይፍቀድን።
       *[other] { -kaution } ካብ ናይ { $deposit-months } ኣዋርሕ ክራይ ክበዝሕ ኣይፍቀድን።
    } ኣብዚ እቲ ክራይ ብዘይ { -nebenkosten } ከምኡ እውን ብዘይ መሞቒ ይጽብጸብ። ኣብነት፦ { -kaltmiete } { $example-cold-rent } እዩ። ሽዑ { -kaution } ካብ { $example-deposit } ክበዝሕ ኣይፍቀድን።

deposit-limit-note = § 551 BGB።

deposit-parts =
    { $deposit-parts ->
        [one] { -kaution } { $deposit-parts } ክፋል ጥራይ ጌርኩም ክትከፍልዎ ኣለኩም።
       *[other] ነቲ ገንዘብ ኣብ { $deposit-parts } ማዕረ ክፋላት መቒልኩም ክትከፍልዎ ይፍቀደኩም፣ ነፍሲ ወከፍ ወርሒ ሓደ ክፋል።
    } ነቲ ቀዳማይ ክፋል እትኸፍልዎ ውዕል ክራይ ክጅምር ከሎ ጥራይ እዩ፣ ክትፍርሙ ከለኹም ኣይኮነን። ብባንኪ (<span lang="de">Überweisung</span>) እንተ ከፈልኩም ይሓይሽ። ሽዑ መርትዖ ይህልወኩም።

deposit-safe = ኣካራዪ ንገንዘብኩም ካብ ናይ ገዛእ ርእሱ ገንዘብ ፈልዩ ከቐምጦ ኣለዎ። እቲ ወለድ ናትኩም እዩ። ኣብ መንበሪ ተማሃሮ ዩኒቨርሲቲ (<span lang="de">Wohnheim</span>) ወለድ ግድን ኣይኮነን። ገንዘብኩም ኣበይ ከም ዘሎ ሕተቱ።

deposit-back = ነቲ ገንዘብ መዓስ ከም ዝምለሰልኩም ኣብዚ ኣንብቡ፦ <a name="moving-out-deposit"></a>። ገንዘብ ካብ { -jobcenter } ትወስዱ ዲኹም? ሽዑ ቅድሚ ምፍራምኩም ብዛዕባ ልቓሕ (<span lang="de">Darlehen</span>) ሕተቱ።

deposit-broker-title = ንደላሊ ገዛ ዝኸፍል መን እዩ?

deposit-broker = ደላሎ ገዛ (<span lang="de">Makler*innen</span>) ገዛ የራኽቡ። መብዛሕትኡ ግዜ፣ ነቲ ስራሕ ዝኣዘዘ ሰብ ይኸፍል። እዚ ሰብ ብዙሕ ግዜ ኣካራዪ እዩ። ንስኹም እትኸፍሉ፣ እዞም ክልተ ነገራት ብሓባር ሓቂ እንተ ኾይኖም ጥራይ እዩ፦

deposit-broker-order = ነቲ ምንዳይ ገዛ ባዕልኹም ኣዚዝኩም፣ እዚ ድማ ብጽሑፍ (<span lang="de">Textform</span>)፣ ንኣብነት ብኢመይል። ብተሌፎን ጥራይ ምንጋር ኣይኣክልን።

deposit-broker-only = እቲ ደላሊ ነቲ ገዛ ንዓኹም ጥራይ ኣናድይዎ፣ ቅድሚኡ ድማ ኣይፈልጦን ነይሩ።

deposit-broker-warning = ቅድመ ክፍሊት ኣይትኽፈሉ፦ ክልኩል እዩ። መንግስቲ ንዝደገፎም ገዛውቲ፣ ደላሎ ካባኹም ፈጺሞም ገንዘብ ክሓቱ ኣይፍቀደሎምን። ገዛ ንምርኣይ ጥራይ እውን ገንዘብ ኣይትኽፈሉ።

deposit-broker-note = <span lang="de">§ 2 WoVermRG</span>። እዚ ሕጊ ገዛ ብደላሊ ብኸመይ ከም ዝርከብ ይውስን።

## Kapitel Einzug

moving-in-title = ናብ ገዛ ምእታው

moving-in-intro = መፍትሕ ረኺብኩም። እንቋዕ ሓጎሰኩም! ሕጂ ገለ ነገራት ቀልጢፍኩም ክትገብሩ ኣለኩም። ስምኩም ኣብ ደወልን ኣብ ሳንዱቕ ፖስታን ከም ዝጽሓፍ ግበሩ። እንተ ዘይኮይኑ ደብዳበታት ኣይበጽሓኩምን።

moving-in-record-title = ርክክብ ገዛ

moving-in-record = ምስ ኣካራዪ ናብ ኩሉ ክፍልታት ኪዱ። እቲ ገዛ ብኸመይ ኩነታት ከም ዘሎ ብሓባር ጽሓፉ። እዚ ወረቐት { -uebergabeprotokoll } ይበሃል። ካብ ገዛ ክትወጹ ከለኹም ይሕልወኩም። ሓቂ ዝኾነ ጥራይ ፈርሙ። ርክክብ ብቐትሪ ግበሩ፣ ምስክር ድማ ሒዝኩም ኪዱ።

moving-in-reservation = ጉድለት ከም ዘሎ እናፈለጥኩም፣ ነቲ ገዛ መሰልኩም ከይዓቀብኩም (<span lang="de">ohne Vorbehalt</span>) እንተ ተቐቢልኩምዎ፣ መሰላት ትስእኑ። ሽዑ ብሰንኪ እዚ ጉድለት ዝነከየ ክራይ ክትከፍሉ ኣይፍቀደኩምን። ብሰንኪ እዚ ጉድለት ካሕሳ (<span lang="de">Schadenersatz</span>) እውን ኣይትረኽቡን ኢኹም። ንነፍሲ ወከፍ ጉድለት፣ ኣካራዪ ክሳብ መዓስ ከም ዘዕርዮ ኣብቲ ጽሑፍ ርክክብ ጽሓፉ። እዚ ምሉእ ሓሳብ እውን ኣብኡ ጽሓፉ፦ «<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>» (ብሰንኪ እዞም ጉድለታት ዘለኒ መሰላት እዕቅብ።) ሓድሓደ ግዜ ኣካራዪ ነዚ ኣይቅበሎን። ሽዑ ገና ኣብቲ ርክክብ ከለኹም፣ ንኣካራዪ ንበይኑ ዝኾነ ወረቐት ሃብዎ። ኣብቲ ወረቐት እቶም ጉድለታትን እዚ ምሉእ ሓሳብን ይጽሓፉ። ምስክርኩም ኣብኡ ክህሉ ይግባእ (§ 536b BGB)።

moving-in-reservation-known = እዚ ምሉእ ሓሳብ፣ ቅድሚ ውዕል ክራይ ድሮ ትፈልጥዎም ንዝነበርኩም ጉድለታት መብዛሕትኡ ግዜ <strong>ኣይሕግዝን</strong>። ይኹን እምበር፣ ኣካራዪ ነዞም ጉድለታት መብዛሕትኡ ግዜ ከዕርዮም ኣለዎ።

moving-in-check-title = ዝርዝር መረጋገጺ፦ { -uebergabeprotokoll }

moving-in-check-damage = ኩሉ ጉድኣት ናይቲ ገዛ ኣብቲ ጽሑፍ ርክክብ ተጻሒፉ ኣሎ፣ ንእሽቶ ጉድኣት እውን። ናይ ኩሉ ክፍልታት ስእሊ ኣሎ።

moving-in-check-meters = ቁጽርታት ናይ ቆጻሪ ኤለክትሪክ፣ ጋዝ፣ ማይን መሞቕን ተጻሒፎም ኣለዉ።

moving-in-check-keys = ብዝሒ መፍትሓት ኣብቲ ጽሑፍ ርክክብ ተጻሒፉ ኣሎ።

moving-in-check-works = መሞቒ፣ ፎርኖ፣ ማይን መሳኹትን ፈቲነዮም። ዘይሰርሕ ነገር ኣብቲ ጽሑፍ ርክክብ ተጻሒፉ ኣሎ።

moving-in-check-reservation = ንነፍሲ ወከፍ ጉድለት፣ ክሳብ መዓስ ከም ዝዕረ ኣብቲ ጽሑፍ ርክክብ ተጻሒፉ ኣሎ። ምዕቃብ መሰለይ (<span lang="de">Vorbehalt</span>) እውን ኣብኡ ተጻሒፉ ኣሎ።

moving-in-check-copy = ኩሎም ፈሪሞም። ኣነ ቅዳሕ ኣለኒ።

moving-in-picture = ንነፍሲ ወከፍ ቆጻሪ፣ ኩሉ ቁጽርታቱ ክንበብ ብዝኽእል መንገዲ ስእሊ ኣልዕልዎ።
    .alt = ሓንቲ ኢድ ተሌፎን ኣብ ቅድሚ ቆጻሪ ሒዛ ኣላ። እቲ ቆጻሪ ኣብ መንደቕ ኣሎ። ኣብ ተሌፎን እቲ ቆጻሪ ይርአ። ኣብ ጎድኑ ዝርዝርን ምልክታትን ዘለዎ ወረቐት ተሰቒሉ ኣሎ።

moving-in-register-title = ኣድራሻ ምምዝጋብ

moving-in-register =
    ናብ ገዛ ካብ ዝኣተኹምሉ መዓልቲ ጀሚሩ ኣብ ውሽጢ { $register-weeks ->
        [one] { $register-weeks } ሰሙን
       *[other] { $register-weeks } ሰሙናት
    } ኣድራሻኹም ኣመዝግቡ (<span lang="de">Anmeldung</span>)። እዚ ኣብ ሓደ ቤት ጽሕፈት { -kundenzentrum } ናይ ከተማ ይግበር። { $service-centres ->
        [one] ኣብ { -city } { $service-centres } ኣሎ፣ ኣብ ገለ መዓልታት ብቖጸራ ጥራይ።
       *[other] ኣብ { -city } { $service-centres } ኣለዉ፣ ኣብ ገለ መዓልታት ብቖጸራ ጥራይ።
    } ናይ ኩሎም ዝኣትዉ ሰባት መንነት ወረቐት ወይ ፓስፖርት ሒዝኩም ኪዱ። ደንጒኹም እንተ ኣመዝጊብኩም፣ ክሳብ { $register-fine } ዝበጽሕ መቕጻዕቲ ገንዘብ ክመጸኩም ይኽእል።

moving-in-register-note = <span lang="de">§§ 17, 19, 54 BMG</span>። እዚ ፌደራላዊ ሕጊ ምዝገባ ኣድራሻ እዩ።

moving-in-confirmation = ነዚ { -wohnungsgeberbestaetigung } የድልየኩም። በዚ ወረቐት ኣካራዪ፣ ናብቲ ገዛ ከም ዝኣተኹም የረጋግጽ። ውዕል ክራይ ኣይኣክልን። ኣካራዪ ነዚ ወረቐት ኣብ ውሽጢ እቲ ተመሳሳሊ ግዜ ክህበኩም ኣለዎ። ኣይተዋህበኩምን ድዩ? ብኡ ንብኡ ኣብ { -kundenzentrum } ንገሩ።

moving-in-sham = ብሓቂ ኣብ እትነብሩሉ ቦታ ጥራይ ተመዝገቡ። ምሳኹም ዘይነብር ሰብ፣ ብኣድራሻኹም ክምዝገብ እውን ኣይፍቀዶን። ንኸምዚ ዝበለ ምዝገባ ኣድራሻኡ ዝህብ ሰብ፣ ምናልባት ክሳብ { $sham-address-fine } ዝበጽሕ መቕጻዕቲ ገንዘብ ክኸፍል ይግደድ ይኸውን።

moving-in-power-title = ኤለክትሪክ ከምኡ እውን { -rundfunkbeitrag }

moving-in-power = ናይ ገዛእ ርእስኹም ውዕል ከይሃለወኩም መብራህቲ ትውልዑ ዲኹም? ሽዑ ኤለክትሪክ ካብ <span lang="de">Grundversorger</span> ትረኽቡ። እዚ ንኹሎም ገዛውቲ ኤለክትሪክ ዝህብ ኩባንያ እዩ። ናብኡ ቁጽሪ ቆጻሪኹም ሓብሩ። ድሕሪኡ ዋጋታት ካልኦት ኩባንያታት ኣነጻጽሩ። ቅድሚ ምቕያርኩም ዋጋ፣ ንውሓት ውዕልን ናይ ምቁራጽ ግዜ ገደብን መርምሩ።

moving-in-power-note =
    <span lang="de">§ 2 StromGVV</span>፣ <span lang="de">§§ 20a, 38 EnWG</span>። ብዘይ ውዕል ዝወሃብ ግዝያዊ ኤለክትሪክ (<span lang="de">Ersatzversorgung</span>) እንተ በዝሐ { $substitute-supply-months ->
        [one] { $substitute-supply-months } ወርሒ
       *[other] { $substitute-supply-months } ኣዋርሕ
    } ይጸንሕ። ካብ { $supplier-switch-since } ጀሚሩ፣ ናብ ካልእ ኩባንያ ምቕያር ብተክኒክ ኣብ ውሽጢ { $supplier-switch-hours } ሰዓታት ይፍጸም።

moving-in-broadcasting = ንሬድዮን ተለቪዥንን { -rundfunkbeitrag } ዝበሃል ክፍሊት ኣሎ። ክሳብ { $broadcasting-fee-until }፣ እዛ መዓልቲ እውን ትሕወስ፣ እቲ ክፍሊት ንወርሒ { $broadcasting-fee } እዩ፣ ማለት ንርብዒ ዓመት { $broadcasting-fee-quarter }። ድሕሪኡ እቲ መጠን ክቕየር ይኽእል። ብዛዕባ እዚ ዝጽሓፍ ደብዳበታት ካብ «<span lang="de">Beitragsservice</span>» ይመጽእ። እዚ ነቲ ክፍሊት ዝእክብ ቤት ጽሕፈት እዩ። ንገዛኹም ክሳብ ሕጂ ዝኸፍል ሰብ እንተ ዘየለ፣ ነቲ ገዛ ኣብኡ ኣመዝግብዎ። { -rundfunkbeitrag } ብገዛ እዩ ዝኽፈል፣ ብሰብ ኣይኮነን። ገለ ዓይነት ደገፍ ካብ ቤት ጽሕፈት መንግስቲ ትወስዱ እንተ ኾይንኩም፣ ክትከፍልዎ ኣየድልየኩምን። ካብቲ ክፍሊት ናጻ ክትኮኑ ምልክታ ኣቕርቡ። ምስ ካልኦት ሰባት ሓቢርኩም ትነብሩ እንተ ኾይንኩም፣ መን ከም ዝኸፍል ተሰማምዑ፣ ነቲ ክፍሊት ድማ ተማቐልዎ።

## Kapitel Miete und Nebenkosten

costs-title = ክራይን ተወሳኺ ወጻኢታትን

costs-intro = ነፍሲ ወከፍ ወርሒ፣ ክራይን ክፋል ናይ ወጻኢታት ህንጻን ትኸፍሉ። ኣብ ዓመት ሓደ ግዜ ጸብጻብ ይግበር። ነቲ ጸብጻብ ዝርድኦ ሰብ ጌጋታት ክረክብን ገንዘብ ክቑጥብን ይኽእል።

costs-words = { -kaltmiete } ንገዛ ጥራይ ዝኽፈል ገንዘብ እዩ። ኣብ ልዕሊኡ { -nebenkosten } ኣሎ፣ ንኣብነት ንማይን ንጎሓፍን ንመሞቒን። ኩሉ ብሓባር { -warmmiete } ይበሃል። ኤለክትሪክ መብዛሕትኡ ግዜ ኣብኡ ኣይኣቱን። ስለዚ ኣብ ነፍሲ ወከፍ መወዓውዒ ርኣዩ፦ እቲ ዋጋ <span lang="de">kalt</span> ድዩ ወይስ <span lang="de">warm</span>?

costs-example = ኣብነት፣ ናይ ሓቂ ዘይኮነ መጠን ገንዘብ

costs-column-part = እትኸፍልዎ

costs-column-amount = መጠን ንወርሒ

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten } ብዘይ መሞቒ

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = መሞቕን ምዉቕ ማይን

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = ተወሳኺ ወጻኢታት (<span lang="de">Nebenkosten</span>) እንታይ እዩ?

costs-who = { -nebenkosten } እትኸፍሉ፣ ኣብ ውዕል ተጻሒፉ እንተ ሃልዩ ጥራይ እዩ። ሕጊ { $cost-kinds } ዓይነታት ይጠቅስ። ምምሕዳርን ጽገናን ኣብኡ ኣይኣትዉን። ኣብ ጸብጻብኩም ከምዚ ዝበለ ነገር ተጻሒፉ ኣሎ ድዩ? ሽዑ ሕተቱ።

costs-who-note = § 556 BGB፤ <span lang="de">§§ 1, 2 BetrKV</span>። እዚ ድንጋገ ወጻኢታት ህንጻ (<span lang="de">Betriebskostenverordnung</span>) እዩ።

costs-table = መን እንታይ ይኸፍል?

costs-column-cost = ወጻኢታት

costs-column-payer = መን ይኸፍል?

costs-row-heating = መሞቒ፣ ማይ፣ ረሳሕ ማይ

costs-row-waste = ጎሓፍ፣ ጽሬት ጽርግያ፣ ግብሪ መሬት

costs-row-house = ሊፍት፣ መብራህቲ ኮሪደር፣ ሓላዊ ህንጻ (<span lang="de">Hausmeister*in</span>)፣ ጀርዲን፣ መድሕን ህንጻ

costs-row-repairs = ጽገና ህንጻን ምምሕዳርን

costs-payer-tenant = ንስኹም፣ ኣብ ውዕል ተጻሒፉ እንተ ሃልዩ

costs-payer-landlord = ኣካራዪ

costs-statement-title = ዓመታዊ ጸብጻብ

costs-statement =
    መብዛሕትኡ ግዜ ነፍሲ ወከፍ ወርሒ ቅድመ ክፍሊት ትኸፍሉ። ድሕሪ ሓደ ዓመት ኣካራዪ ጸብጻብ (<span lang="de">Abrechnung</span>) ይገብር። እቲ ጸብጻብ፣ ድሕሪ መወዳእታ ናይቲ ናይ ጸብጻብ ዓመት ኣብ ውሽጢ { $statement-months ->
        [one] { $statement-months } ወርሒ
       *[other] { $statement-months } ኣዋርሕ
    } ክበጽሓኩም ኣለዎ። ደንጒዩ ድዩ መጺኡ? ሽዑ ከም ልሙድ ተወሳኺ ገንዘብ ክትከፍሉ ኣየድልየኩምን። ኩሉ ጸብጻባት ዓቅቡ።

costs-check =
    ነቲ ጸብጻብ መርምርዎ። ኩሉ ቅብሊታት ክትርእዩ ይፍቀደኩም፣ ንኣብነት ካብ ኩባንያታት ዝመጸ ሕሳብ። ንዚ ዝኸውን ደብዳበ፦ <a name="letters"></a>። ጌጋ ኣሎ ድዩ? እቲ ጸብጻብ ካብ ዝበጽሓኩም ጀሚሩ ኣብ ውሽጢ { $objection-months ->
        [one] { $objection-months } ወርሒ
       *[other] { $objection-months } ኣዋርሕ
    } ተቓውሞ ኣቕርቡ። ምስ ዝሓለፈ ዓመት ኣነጻጽሩ። ወጻኢታት ኣዝዩ ወሲኹ ድዩ? መግለጺ ሕተቱ።

costs-info-title = መሞቒ፣ CO₂፣ ተለቪዥን

costs-info-heating = ካብ ርሑቕ ምንባብ ቆጻሪ፦ ከምዚ ዝበለ ቆጻሪ እንተ ሃልዩ፣ ነፍሲ ወከፍ ወርሒ ቁጽርታት ናይ ሃልክኹም ይወሃበኩም።

costs-info-carbon = ወጻኢ CO₂ ናይ መሞቒ ዘይትን ጋዝን ምስ ኣካራዪ ትማቐሉ። ናይ ገዛእ ርእስኹም ውዕል ጋዝ ኣለኩም ድዩ? ሽዑ ነቲ ክፋል ባዕልኹም ክትሓቱ ኣለኩም።

costs-info-cable =
    ተለቪዥን ወይ ኢንተርነት ብመንገዲ ኣካራዪ፦ ድሕሪ { $cable-months ->
        [one] { $cable-months } ወርሒ
       *[other] { $cable-months } ኣዋርሕ
    } ምስ ኣካራዪ ከተቋርጽዎ ትኽእሉ ኢኹም።

costs-overcharge = እቲ ክራይ ካብቲ ልሙድ ክራይ ይበዝሕ ድዩ፣ እቲ ፍልልይ ድማ ካብ { $overcharge-percent } ንላዕሊ ድዩ? እዚ ክልኩል ክኸውን ይኽእል። ቤት ጽሕፈት { -wohnungsaufsicht } ናይ ከተማ ከምዚ ዝበለ ጉዳይ ብናጻ ይምርምር፦ <a name="housing-office">ኣድራሻ</a>።

## Kapitel Leben im Haus

living-title = ናብራ ኣብ ህንጻ

living-intro = ኣብ ሓደ ህንጻ ብዙሓት ሰባት ይነብሩ። ኣብ መደያይቦ ሰላምታ ምሃብ ጽቡቕ ጅማሮ እዩ። ናይ ህንጻ ሕግታት ብዙሕ ግዜ ኣብ { -hausordnung } ይርከቡ። እዚ ጽሑፍ ኣብ ኮሪደር ይስቀል ወይ ድማ ክፋል ናይቲ ውዕል እዩ። ነቶም ሕግታት ሓደ ግዜ ብምልኣት ኣንብብዎም። ብዙሕ ግዜ ብዛዕባ ጽሬት፣ ብሽክለታታት፣ ክፍሊ ሕጽቦ ክዳንን ጸጥታን እዮም።

living-waste-title = ጎሓፍ ምፍላይ

living-waste = ኣብ { -city } ነቶም በርሚላት ጎሓፍ ብሕብሪ መኽደኖም ትፈልጥዎም። ናይ ኤለክትሪክ መሳርሕን ባትሪታትን ናብ ዝኾነ በርሚል ኣይኣትዉን። ብጥንቃቐ ፍለዩ፦ እዚ ንኣከባቢ ጽቡቕ እዩ።

living-bins-picture = ኣርባዕተ መኽደን፣ ኣርባዕተ ዓይነት ጎሓፍ፦ ሓሙኽሽታዊ፣ ሰማያዊ፣ ብጫን ቡናውን።
    .alt = ኣርባዕተ በርሚላት ጎሓፍ ጎድኒ ንጎድኒ ኣለዉ። ቀዳማይ መኽደን ሓሙኽሽታዊ፣ ካልኣይ ሰማያዊ፣ ሳልሳይ ብጫ፣ ራብዓይ ቡናዊ እዩ።

living-bins-table = እንታይ ናብ ኣየናይ በርሚል ይኣቱ?

living-bins-column-lid = መኽደን

living-bins-column-in = ናብኡ ዝኣቱ

living-bins-column-out = ዘይኣቱ

living-bin-grey = ሓሙኽሽታዊ፦ ዝተረፈ ጎሓፍ (<span lang="de">Restmüll</span>)

living-bin-grey-in = ፓምፐርስ፣ ደሮና፣ ዝተሰብረ ኣቕሑ ክሽነ

living-bin-grey-out = ናብ ካልእ በርሚል ዝኣቱ ኩሉ

living-bin-blue = ሰማያዊ፦ ወረቐት (<span lang="de">Papier</span>)

living-bin-blue-in = ጋዜጣታት፣ ካርቶን፣ ጥራዛት

living-bin-blue-out = ዝረሰሐ ወረቐት፣ ሶፍት

living-bin-yellow = ብጫ፦ { -wertstofftonne }

living-bin-yellow-in = መጠቕለሊታት፣ ካልእ ነገራት ካብ ፕላስቲክ ወይ ሓጺን

living-bin-yellow-out = ናይ ኤለክትሪክ መሳርሒ፣ ባትሪ፣ ጥርሙዝ፣ ወረቐት

living-bin-brown = ቡናዊ፦ ተረፍ ምግብን ተኽልን (<span lang="de">Bio</span>)

living-bin-brown-in = ተረፍ ፍረታትን ኣሕምልትን፣ ቡን፣ ተኽልታት

living-bin-brown-out = ፌስታል ፕላስቲክ

living-waste-rules = ጎሓፍ ኣብ መዓልታዊ ናብራ

living-waste-do-flat = ካርቶን ኣንእሲኩም፣ ድሕሪኡ ናብ ሰማያዊ በርሚል ኣእትዉ

living-waste-do-plan =
    ዕለታት ኣስተብህሉ፦ ጎሓፍ ናይ ብጫ በርሚል { $yellow-bin-weeks ->
        [one] ሰሙን ሰሙን
       *[other] ኣብ { $yellow-bin-weeks } ሰሙናት ሓንሳብ
    } ይውሰድ።

living-waste-dont-beside = ጎሓፍ ኣብ ጎድኒ በርሚል ምቕማጥ

living-waste-dont-stairs = ኣቕሑ ገዛ ኣብ ኮሪደር ወይ ኣብ ትሕተ ቤት ምግዳፍ

living-bulky = ከም ኣቕሑ ገዛ ዝኣመሰለ ዓበይቲ ነገራት <span lang="de">Sperrmüll</span> ይበሃል። <span lang="de">Abfallwirtschaftsbetriebe Köln</span>፣ ብሓጺሩ AWB፣ እንተ ሓቲትኩሞም መጺኦም ይወስድዎ። ወይ ባዕልኹም ናብ <span lang="de">Wertstoff-Center</span> ውሰድዎ፦ <span lang="de">Ossendorf</span> ({ $wertstoff-ossendorf-street }) ወይ <span lang="de">Gremberghoven</span> ({ $wertstoff-gremberghoven-street })። ብዘይ ቆጸራ ዋላ ሓንቲ ኣብ ጽርግያ ኣይተቐምጡ።

living-quiet-title = ጸጥታ

living-quiet = ካብ ሰዓት { $quiet-from } ክሳብ ሰዓት { $quiet-to } (ብኣቆጻጽራ ሰዓት ጀርመን) ናይ ለይቲ ጸጥታ እዩ። ሽዑ ንካልኦት ክትርብሹ ኣይፍቀደኩምን። ኣብ ሰንበትን በዓላትን እውን ጫውጫው ዘለዎ ስራሕ ኣይፍቀድን፣ ንኣብነት ብትራፓኖ ምብሳዕ። ናይ ፍርቂ መዓልቲ ጸጥታ ኣብ { -hausordnung } ተጻሒፉ ክኸውን ይኽእል። ጽንብል ትገብሩ ዲኹም? ቅድሚኡ ንጎረባብቲ ንገሩ። ንዓኹም ዝርብሽ ነገር ኣሎ ድዩ? መጀመርታ ብሕያውነት ተዘራረቡ።

living-quiet-note = <span lang="de">§ 9 LImSchG NRW</span>። እዚ ናይ ክፍለ ሃገር ሕጊ ምክልኻል ካብ ጫውጫውን ብከላን (<span lang="de">Landes-Immissionsschutzgesetz</span>) እዩ።

living-air-title = ኣየር ምቕያርን ምምዋቕን

living-air = ክትክሽኑ፣ ክትሕጸቡን ክትድቅሱን ከለኹም፣ ማይ ናብ ኣየር ይኣቱ። ኣብ ዝሑል መናድቕ እንተ ተሪፉ፣ ፈንገስ (<span lang="de">Schimmel</span>) ክበቁል ይኽእል። ስለዚ፦ ኣየር ቀይሩ፣ ገዛ ድማ ኣሙቑ። ኣየር ክትቅይሩ ከለኹም መሞቒ ኣትሕቱ። ድሕሪኡ መሳኹቲ መሊስኩም ዕጸዉ።

living-air-picture = ብጸጋም ቅኑዕ፦ እቲ መስኮት ጋሕ ኢሉ ተኸፊቱ ኣሎ። ብየማን ጌጋ፦ እቲ መስኮት ምሉእ መዓልቲ ብላዕሊ ቁሩብ ጥራይ ተኸፊቱ (<span lang="de">gekippt</span>) ኣሎ።
    .alt = ክልተ መሳኹቲ ጎድኒ ንጎድኒ ኣለዉ። ብጸጋም እቲ መስኮት ጋሕ ኢሉ ተኸፊቱ ኣሎ፣ ፍላጻታት ሓድሽ ኣየር የርእዩ፣ ኣብ ላዕሊኡ ናይ ቅኑዕ ምልክት ኣሎ። ብየማን እቲ መስኮት ብላዕሊ ቁሩብ ጥራይ ተኸፊቱ ኣሎ፣ ኣብ ላዕሊኡ ናይ ጌጋ ምልክት ኣሎ።

living-air-rules = ኣንጻር ፈንገስ

living-air-do-wide =
    ኣብ መዓልቲ ብዙሕ ግዜ፣ መሳኹቲ { $airing-minutes ->
        [one] { $airing-minutes } ደቒቕ
       *[other] ኣስታት { $airing-minutes } ደቓይቕ
    } ጋሕ ኣቢልኩም ክፈቱ

living-air-do-steam = ድሕሪ ምሕጻብን ምኽሻንን ብኡ ንብኡ ኣየር ቀይሩ

living-air-do-gap = ኣቕሑ ገዛ ካብ ናይ ደገ መንደቕ ቁሩብ ኣርሕቑ

living-air-dont-tilted = መስኮት ምሉእ መዓልቲ ብላዕሊ ቁሩብ ክፉት ምግዳፍ

living-air-dont-cold = ክፍሊ ካብ ኣስታት { $room-temperature } ዲግሪ ንታሕቲ ክዝሕል ምግዳፍ

living-mould-tip = ፈንገስ ብጌጋኹም ዘይመጽኣሉ ግዜ ኣሎ። ሓድሓደ ግዜ ብሰንኪ እቲ ህንጻ እዩ። ኣይትሕብእዎ፣ ብቐለም ድማ ኣይትሸፍንዎ። ብኡ ንብኡ ኣፍልጡ፦ <a name="repairs"></a>። ስእሊ ኣልዕሉ፣ ብኸመይ ኣየር ከም እትቕይሩን ከም እተሙቑን ድማ ጽሓፉ።

living-smoke-title = ኣላርም ትኪ

living-smoke = ኣላርም ትኪ (<span lang="de">Rauchmelder</span>) ህይወት የድሕን። ኣብ መደቀሲ ክፍሊ፣ ኣብ ክፍሊ ቆልዑን ሓዊ ክለዓል ከሎ ኣብ እትሃድሙሉ ኮሪደራትን ክስቀል ኣለዎ። ኣብኡ ዝነብር ሰብ፣ ከም ዝሰርሕ የረጋግጽ። ሓድሓደ ግዜ ነዚ ኣካራዪ ይገብሮ። ሕተቱ። ኣላርም ትኪ ፈጺምኩም ኣይተውርዱ። ሓጺር ድምጺ ብተደጋጋሚ የስምዕ ድዩ? ሽዑ መብዛሕትኡ ግዜ ባትሪ ተወዲኡ እዩ።

living-smoke-note = <span lang="de">§ 47 BauO NRW</span>። እዚ ሕጊ ህንጸት ናይ <span lang="de">Nordrhein-Westfalen</span> እዩ።

living-smoke-picture = ኣላርም ትኪ ኣብ ናሕሲ ውሽጢ ገዛ ይስቀል። በቲ መልጎም ክትፍትንዎ ትኽእሉ ኢኹም።
    .alt = ክቢ ጻዕዳ ኣላርም ትኪ ኣብ ናሕሲ ውሽጢ ክፍሊ ተሰቒሉ ኣሎ። ሓንቲ ኢድ ብኣጻብዕ ነቲ መልጎም ትጸቅጦ ኣላ። ቀስትታት እቲ ዓቢ ድምጺ የርእዩ።

living-changes = ኣብ ባልኮን ንእሽቶ መሳርሒ ጸሓያዊ ጸዓት ወይ ብሰንኪ ስንክልና ለውጢ ኣብ ገዛ ትደልዩ ዲኹም? ቅድሚኡ ሕተቱ። ነቲ ፍቓድ ናይ ምርካብ መሰል መብዛሕትኡ ግዜ ኣለኩም (§ 554 BGB)። እንታይ ክትቅይሩ ከም እትደልዩ ብልክዕ ጽሓፉ፣ ንድፊ ድማ ምስኡ ኣእትዉ።

## Kapitel Etwas ist kaputt

repairs-title = ዝተበላሸወ ነገር

repairs-intro = መሞቒ ዝሑል እዩ፣ ማይ የንጠብጥብ፣ መንደቕ ርሑስ እዩ። ከምዚ ዝበለ ነገር ጉድለት (<span lang="de">Mangel</span>) ይበሃል። ኣካራዪ ነቲ ገዛ ብጽቡቕ ኩነታት ክሕዞ ኣለዎ። ንስኹም ነፍሲ ወከፍ ጉድለት ብኡ ንብኡ ከተፍልጡ ኣለኩም። ቀልጢፍኩም እንተ ኣፍሊጥኩም፣ ንኹሉ ሰብ ይሓይሽ።

repairs-step-report = ስእሊ ኣልዕሉ። ነቲ ጉድለት ብኡ ንብኡ ብጽሑፍ ኣፍልጡ። ንዚ ዝኸውን ደብዳበ፦ <a name="letters"></a>። ብተሌፎን ነጊርኩም ዲኹም? ሽዑ እውን ደብዳበ ወይ ኢመይል ስደዱ።

repairs-step-deadline = እቲ ጉድለት ክሳብ ኣየናይ መዓልቲ ክዕረ ከም ዘለዎ፣ ሓደ ዕለት ጽሓፉ። ኣብ ናይ ቁሪ ግዜ (<span lang="de">Winter</span>) መሞቒ ዝሑል እንተ ኾይኑ፣ እቲ ግዜ ኣዝዩ ሓጺር እዩ።

repairs-step-access = ሰብ ሞያ ብስምምዕ ናብ ገዛ ክኣትዉ ፍቐዱ። ቅድሚኡ ስም፣ ኩባንያን ሰዓትን ሕተቱ።

repairs-step-help = ዋላ ሓንቲ ኣይተገብረን ድዩ? ካብ ማሕበር ተኻረይቲ (<a name="mieterverein"><span lang="de">Mieterverein</span></a>) ምኽሪ ሕተቱ። ስእልታት፣ ደብዳበታትን ውዕል ክራይኩምን ሒዝኩም ኪዱ።

repairs-late = ጉድለት እንተ ዘየፍለጥኩም፣ ብዙሕ ገንዘብ ከኽፍለኩም ይኽእል። ምናልባት ነቲ ጉድኣት ክትከፍሉ ትግደዱ ትኾኑ። ዝነከየ ክራይ ናይ ምኽፋል መሰልኩም እውን ክትስእኑ ትኽእሉ ኢኹም። ስለዚ ናይቲ ዝሰደድኩሞ ጽሑፍ ቅዳሕ ዓቅቡ።

repairs-late-note = §§ 536 ክሳብ 536c BGB።

repairs-reduction-title = ዝነከየ ክራይ ምኽፋል?

repairs-reduction =
    ነቲ ገዛ ብግቡእ ክትጥቀሙሉ እንተ ዘይክኢልኩም፣ ንዚ ግዜ እዚ እትኸፍልዎ ክራይ ይነኪ። እዚ ምንካይ ክራይ (<span lang="de">Mietminderung</span>) ይበሃል። ናእሽቱ ጉድለታት ኣይቁጸሩን። ጸዓት ዝቑጥብ ምሕዳስ (<span lang="de">Modernisierung</span>) ክግበር ከሎ ግን ክራይ ኣይነክን፣ እዚ { $energy-works-months ->
        [one] { $energy-works-months } ወርሒ
       *[other] { $energy-works-months } ኣዋርሕ
    } ይጸንሕ። ክንደይ ከም ዝነኪ፣ ብመሰረት እቲ ጉድለት እዩ። ስለዚ ጽቡቕ ምኽሪ ኣዝዩ ኣገዳሲ እዩ።

repairs-reduction-warning = ክራይ ብናይ ገዛእ ርእስኹም ውሳነ ኣይትንከዩ። ብዙሕ እንተ ነኪኹም፣ ዕዳ ክራይ ይፍጠር። መጀመርታ ምኽሪ ሕተቱ። ክሳብ ሽዑ ምሉእ ክራይ ክፈሉ፣ ምስኡ ድማ ከምዚ ጽሓፉ፦ «<span lang="de">Zahlung unter Vorbehalt</span>»። ትርጉሙ፦ ምናልባት ነቲ ገንዘብ ድሓር ክምለሰልኩም ትሓቱ ትኾኑ።

repairs-gas-title = ሽታ ጋዝ ኣሎ

repairs-gas-flame = ሓዊ ኣይትወልዑ፣ መብራህቲ ኣይትወልዑ፣ መብራህቲ ኣይተጥፍኡ፣ ኣብ ውሽጢ ገዛ ተሌፎን ኣይትጠቀሙ።

repairs-gas-leave = መሳኹቲ ክፈቱ፣ ንኹሎም ኣጠንቅቑ፣ ብኡ ንብኡ ናብ ደገ ውጹ።

repairs-gas-call = ናብ ደገ ምስ ወጻእኩም ጥራይ ደውሉ፦ { $fire-brigade-phone }።

## Kapitel Mieterhöhung und Kündigung

notice-title = ምውሳኽ ክራይን ምቁራጽ ውዕልን

notice-intro = ደብዳበ ካብ ኣካራዪ ብዙሕ ግዜ የፍርህ። ህድእ በሉ። ጽኑዕ ሕግታትን ናይ ግዜ ገደባትን ኣሎ። ቡስጣ ናይቲ ደብዳበ ዓቅቡ፣ ዕለት ድማ ኣብኡ ጽሓፉ። ኣቐዲምኩም ምኽሪ ሕተቱ። ኣብ ኣፍደገ ዋላ ሓንቲ ኣይትፈርሙ።

notice-increase-title = ክራይ ክውስኽ እንተ ተደልዩ

notice-increase-kinds = መጀመርታ እቲ ወሰኽ ኣየናይ ዓይነት ምዃኑ ኣረጋግጹ። ኣብ «<span lang="de">Staffelmiete</span>» (በብደረጃ ዝውስኽ ክራይ)፣ እቲ ክራይ መዓስን ክንደይን ከም ዝውስኽ ድሮ ኣብቲ ውዕል ተጻሒፉ ኣሎ። ኣብ «<span lang="de">Indexmiete</span>» (ምስ ዋጋታት ዝተኣሳሰረ ክራይ)፣ እቲ ክራይ ምስቲ ኣብ ጀርመን ዘሎ ዋጋታት ይቕየር። ድሕሪ ምሕዳስ (<span lang="de">Modernisierung</span>) እውን ክራይ ክውስኽ ይኽእል። { -nebenkosten(form: "full") } እውን ብዘይ ስምምዕኩም ክውስኽ ይኽእል። ኣብዞም ኩነታት፣ ኣብ ታሕቲ ተጻሒፎም ዘለዉ ደረታት <strong>ኣይሰርሑን</strong> (§§ 557a፣ 557b፣ 559፣ 560 BGB)። መንግስቲ ንዝደገፎም ገዛውቲ ብዙሕ ግዜ ካልእ ሕግታት ይሰርሕ።

notice-increase-kinds-advice = ኣብ ከምዚ ዝበለ ኩነታት ካብ ዝግባእ ንታሕቲ እንተ ከፈልኩም፣ ዕዳ ክራይ ይፍጠር። መጀመርታ ምኽሪ ሕተቱ። ኣብ «<span lang="de">Staffelmiete</span>»፣ { -mietpreisbremse(form: "full") } ንነፍሲ ወከፍ ደረጃ ክሰርሕ ይኽእል። ኣብ «<span lang="de">Indexmiete</span>» ግን፣ ነቲ ናይ መጀመርታ ክራይ ጥራይ ክሰርሕ ይኽእል፣ እዚ ማለት ነቲ ውዕል ክጅምር ከሎ ዝኽፈል ክራይ። ብዛዕባ እዚ ተወሳኺ ሓበሬታ፦ <a name="rent-brake"></a>።

notice-increase =
    ኣብ ካልእ ኩነታት፣ ኣካራዪኹም ብዝወሰኸ ክራይ ክትሰማምዑ ክሓተኩም ይኽእል። እዚ ክሳብ እቲ ልሙድ ክራይ (<span lang="de">ortsübliche Vergleichsmiete</span>) ጥራይ እዩ ዝከኣል። እቲ ወሰኽ ክጅምር ከሎ፣ እቲ ክራይ ብውሕዱ { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } ወርሒ
       *[other] { $increase-unchanged-months } ኣዋርሕ
    } ዘይተቐየረ ክኸውን ኣለዎ። እቲ ደብዳበ ክመጽእ ዝፍቀድ፣ ድሕሪ እቲ ናይ መወዳእታ ወሰኽ ብውሕዱ { $increase-wait-years ->
        [one] { $increase-wait-years } ዓመት
       *[other] { $increase-wait-years } ዓመታት
    } ምስ ሓለፈ ጥራይ እዩ። ብሰንኪ ምሕዳስ ወይ ብሰንኪ { -nebenkosten } ዝመጽእ ወሰኽ ኣብዚ ኣይቁጸርን። ጥርጣረ እንተ ኣለኩም፣ በቲ { -mietspiegel } ባዕልኹም ጸብጽቡ።

notice-increase-note = §§ 558፣ 558b BGB። እዚ ደረት እዚ ኣብ { -city } ክሳብ { $increase-cap-until } ይሰርሕ።

notice-increase-cap =
    ንኸምዚ ዝበለ ወሰኽ ኣብ { -city } ካልኣይ ደረት እውን ኣሎ። እቲ ክራይ ኣብ ውሽጢ { $increase-cap-years ->
        [one] { $increase-cap-years } ዓመት
       *[other] { $increase-cap-years } ዓመታት
    } ክውስኽ ዝፍቀደሉ መጠን፣ እንተ በዝሐ { $increase-cap } እዩ። ብሰንኪ ምሕዳስ ወይ ብሰንኪ { -nebenkosten } ዝመጽእ ወሰኽ ኣብ ልዕሊ እዚ ክመጽእ ይኽእል። መልሲ ንምሃብ ዘለኩም ግዜ፣ ክሳብ መወዳእታ ናይቲ ድሕሪ ደብዳበ ዝመጽእ መበል { $consent-month } ወርሒ እዩ። ኣብነት፦ እቲ ደብዳበ ኣብ መጋቢት (<span lang="de">März</span>) ይመጽእ። ሽዑ ክሳብ መወዳእታ ግንቦት (<span lang="de">Mai</span>) መልሱ። ቅድሚ ምስምማዕኩም ነቲ ደብዳበ ንኣማኻሪ ኣርእይዎ። እንተ ዘይተሰማሚዕኩም፣ ኣካራዪ ናብ ቤት ፍርዲ ክኸይድ ይኽእል።

notice-landlord-title = ኣካራዪ ነቲ ውዕል የቋርጽ

notice-landlord = ኣካራዪ ከም ልሙድ ሕጊ ዝቕበሎ ምኽንያት የድልዮ። እቲ ምኽንያት ኣብቲ ደብዳበ ክጽሓፍ ኣለዎ። ምቁራጽ ውዕል (<span lang="de">Kündigung</span>) ዝሰርሕ፣ መብዛሕትኡ ግዜ ብወረቐትን ብሓቀኛ ፌርማን ጥራይ እዩ። ተራ ኢመይል፣ ፋክስ ወይ ናይ ተሌፎን መልእኽቲ (<span lang="de">Messenger</span>) ኣይኣክልን። ምቁራጽ ውዕል፣ ካብ ቤት ፍርዲ ኣብ ዝመጸ ደብዳበ እውን ተጻሒፉ ክህሉ ይኽእል። ብኡ ንብኡ ካብ ገዛ ኣይትውጽኡ። ቅድሚ መልሲ ምሃብኩም ነቲ ደብዳበ ንኣማኻሪ ኣርእይዎ።

notice-landlord-note = §§ 568፣ 573፣ 573c BGB።

notice-table = ውዕል ንምቁራጽ ናይ ግዜ ገደባት

notice-column-who = መን የቋርጽ፣ ክንደይ ግዜ ድማ ኣብኡ ነቢርኩም?

notice-column-period = ናይ ግዜ ገደብ (<span lang="de">Frist</span>)

notice-row-tenant = ባዕልኹም ተቋርጹ። ፍሉይ ኩነታት፦ <a name="moving-out-notice"></a>

notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } ወርሒ
       *[other] { $notice-months } ኣዋርሕ
    }

notice-row-short =
    { $tenancy-years-middle ->
        [one] ኣካራዪ የቋርጽ፣ ኣብኡ ካብ { $tenancy-years-middle } ዓመት ንታሕቲ ነቢርኩም
       *[other] ኣካራዪ የቋርጽ፣ ኣብኡ ካብ { $tenancy-years-middle } ዓመታት ንታሕቲ ነቢርኩም
    }

notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } ወርሒ
       *[other] { $landlord-notice-months } ኣዋርሕ
    }

notice-row-middle =
    { $tenancy-years-long ->
        [one] ኣካራዪ የቋርጽ፣ ኣብኡ ብውሕዱ { $tenancy-years-middle }፣ ግን ካብ { $tenancy-years-long } ዓመት ንታሕቲ ነቢርኩም
       *[other] ኣካራዪ የቋርጽ፣ ኣብኡ ብውሕዱ { $tenancy-years-middle }፣ ግን ካብ { $tenancy-years-long } ዓመታት ንታሕቲ ነቢርኩም
    }

notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } ወርሒ
       *[other] { $landlord-notice-months-middle } ኣዋርሕ
    }

notice-row-long =
    { $tenancy-years-long ->
        [one] ኣካራዪ የቋርጽ፣ ኣብኡ ብውሕዱ { $tenancy-years-long } ዓመት ነቢርኩም
       *[other] ኣካራዪ የቋርጽ፣ ኣብኡ ብውሕዱ { $tenancy-years-long } ዓመታት ነቢርኩም
    }

notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } ወርሒ
       *[other] { $landlord-notice-months-long } ኣዋርሕ
    }

notice-table-exceptions =
    እዚ ሰሌዳ፣ ብዘይ ናይ ግዜ ገደብ ንዝግበር ምቁራጽ (<span lang="de">fristlos</span>) ኣይሰርሕን፣ ክሳብ ዝተወሰነት መዓልቲ ጥራይ ንዝሰርሑ ውዕላት (<span lang="de">befristet</span>) እውን ኣይሰርሕን። ሓድሓደ ግዜ፣ ምስ ኣቕሑ ገዛ ዝካረ ክፍሊ ኣብ ውሽጢ እቲ ኣካራዪ ባዕሉ ዝነብረሉ ገዛ ይርከብ። ሽዑ ሕጋዊ ሓለዋ ብዙሕ ግዜ ይውሕድ። ኣብኡ እቲ ናይ ግዜ ገደብ ብዙሕ ዝሓጸረ ክኸውን ይኽእል፣ ኣካራዪ ድማ ምኽንያት ኣየድልዮን። ሓድሓደ ግዜ ኣካራዪ ባዕሉ ኣብቲ ህንጻ ይነብር። ኣብቲ ህንጻ ካብ { $owner-house-flats ->
        [one] { $owner-house-flats } ገዛ
       *[other] { $owner-house-flats } ገዛውቲ
    } ዘይበዝሕ እንተ ሃልዩ፣ ኣካራዪ ብዘይ ምኽንያት እውን ከቋርጽ ይኽእል። ሽዑ እቲ ናይ ግዜ ገደብ ይነውሕ (§§ 549፣ 573a፣ 573c BGB)።

notice-hardship =
    ካብ ገዛ ምውጻእ ንዓኹም ወይ ንስድራቤትኩም ኣዝዩ ከቢድ ክኸውን ድዩ? ንኣብነት ብሰንኪ ከቢድ ሕማም? ሽዑ ተቓውሞ ከተቕርቡ ትኽእሉ ኢኹም (§ 574 BGB)። ኢመይል ይኣክል። እቲ ኢመይል እንተ ደንጐየ ቅድሚ መወዳእታ ውዕል ክራይ { $hardship-months ->
        [one] { $hardship-months } ወርሒ
       *[other] { $hardship-months } ኣዋርሕ
    } ኣቐዲሙ ክበጽሕ ኣለዎ። ምውጻእ ስለምንታይ ኣዝዩ ከቢድ ከም ዝኾነ ብልክዕ ግለጹ፣ መርትዖታት ድማ ምስኡ ኣእትዉ። እቲ ናይ ግዜ ገደብ እንተ ሓለፈ እውን፣ ብኡ ንብኡ ምኽሪ ሕተቱ። ኣካራዪ ብዛዕባ እቲ ናይ ተቓውሞ መሰል ብግቡእ እንተ ዘይሓቢሩኩም፣ ኣብቲ ናይ መጀመርታ ቆጸራ ቤት ፍርዲ ሓድሓደ ግዜ ገና ተቓውሞ ከተቕርቡ ትኽእሉ ኢኹም።

notice-arrears-title = ክራይ ክትከፍሉ እንተ ዘይከኣልኩም

notice-arrears =
    ክራይ ወይ { -kaution } እንተ ዘይተኸፍለ፣ ኣካራዪ ነቲ ውዕል ምናልባት <strong><span lang="de">fristlos</span></strong> ከቋርጾ ይኽእል። እዚ ማለት፦ ብኡ ንብኡ፣ ብዘይ ናይ ግዜ ገደብ። ቅድሚኡ መዘኻኸሪ ደብዳበ (<span lang="de">Mahnung</span>) ግድን ክመጽእ ኣየድልን። ሕጊ ሰለስተ ኩነታት ይጠቅስ። ቀዳማይ፦ ኣብ { $arrears-dates ->
        [one] { $arrears-dates } ዕለት ክፍሊት ክራይ
       *[other] { $arrears-dates } ተኸታተልቲ ዕለታት ክፍሊት ክራይ
    } ዋላ ሓንቲ ኣይትኸፍሉን ወይ ካብ ዝግባእ ንታሕቲ ትኸፍሉ። ብሓባር ኣብዚ ዘይተኸፍለ ገንዘብ ድማ ካብ { $arrears-short-months ->
        [one] ናይ { $arrears-short-months } ወርሒ ክራይ
       *[other] ናይ { $arrears-short-months } ኣዋርሕ ክራይ
    } ይበዝሕ። ካልኣይ፦ ኣብ ዝነውሐ ግዜ ዕዳ ክራይ ተፈጢሩ፣ እቲ ዕዳ ድማ { $arrears-months ->
        [one] ናይ { $arrears-months } ወርሒ ክራይ
       *[other] ናይ { $arrears-months } ኣዋርሕ ክራይ
    } ዝኣክል እዩ። ሳልሳይ፦ ካብ { -kaution } ግዜ ክፍሊቱ ዝበጽሐ ግን ዘይተኸፍለ ገንዘብ፣ { $arrears-months ->
        [one] ናይ { $arrears-months } ወርሒ ክራይ
       *[other] ናይ { $arrears-months } ኣዋርሕ ክራይ
    } (ብዘይ { -nebenkosten }) ዝኣክል እዩ።

notice-arrears-cure =
    እቲ ናይ ምቁራጽ ደብዳበ ናባኹም <strong>ቅድሚ</strong> ምብጽሑ እንተ ከፈልኩም ይሓይሽ። ክሳብ ሽዑ ኩሉ እቲ ገንዘብ ንኣካራዪ ድሮ በጺሕዎ እንተ ኾይኑ፣ ነቲ ውዕል ደጊም <span lang="de">fristlos</span> (ብዘይ ናይ ግዜ ገደብ) ከቋርጾ ኣይፍቀዶን። ድሓር መብዛሕትኡ ግዜ ዝሕግዝ እዚ ጥራይ እዩ፦ ግዜ ክፍሊቱ ዝበጽሐ ክራይ ብምሉኡ ተኸፊሉ ክኸውን ኣለዎ፣ ናይቲ ድሕሪ ምቁራጽ ዘሎ ግዜ ክራይ እውን። እቲ ምቁራጽ ብሰንኪ { -kaution } እንተ መጺኡ፣ ካብ { -kaution } ግዜ ክፍሊቱ ዝበጽሐ ገንዘብ ተኸፊሉ ክኸውን ኣለዎ። ንዚ ዝወሃብ ናይ ግዜ ገደብ ዝውዳእ፣ <span lang="de">Räumungsklage</span> (ክሲ ምውጻእ ካብ ገዛ) ካብ ዝበጽሓኩም ጀሚሩ { $arrears-cure-months ->
        [one] { $arrears-cure-months } ወርሒ
       *[other] { $arrears-cure-months } ኣዋርሕ
    } ምስ ሓለፈ እዩ። በዚ ክሲ ኣካራዪ ካብ ገዛ ክትወጹ ይሓትት። ክሳብ ሽዑ ሓደ ቤት ጽሕፈት መንግስቲ፣ ግዜ ክፍሊቱ ዝበጽሐ ገንዘብ ብምሉኡ ክኸፍል ምዃኑ ንኣካራዪ ጽኑዕ ቃል እንተ ኣትዩሉ፣ እዚ እውን ይኣክል። ሽዑ እቲ <span lang="de">fristlos</span> ምቁራጽ (ብዘይ ናይ ግዜ ገደብ) ኣይሰርሕን።

notice-arrears-limits =
    በብክፋል ምኽፋል <strong>ኣይኣክልን</strong>። ድሕሪ ሓደ ምቁራጽ፣ ምኽፋል ኣብ ውሽጢ { $arrears-cure-years ->
        [one] { $arrears-cure-years } ዓመት
       *[other] { $arrears-cure-years } ዓመታት
    } ሓደ ግዜ ጥራይ ይሕግዝ። ኣካራዪ ንዓኹም ክኸፍሎ ዘለዎ ገንዘብ እንተ ሃልዩ፣ ነዚ ገንዘብ ኣብ ክንዲ ዕዳ ክራይ ክትቆጽርዎ (<span lang="de">verrechnen</span>) ትኽእሉ ዲኹም ወይስ ኣይትኽእሉን፣ <strong>ብኡ ንብኡ</strong> ንኣማኻሪ ሕተቱ።

notice-arrears-note = §§ 543፣ 569፣ 573፣ 574 BGB። ብዛዕባ ልሙድ ምቁራጽ ምስ ናይ ግዜ ገደብ (<span lang="de">mit Frist</span>)፦ <span lang="de">Bundesgerichtshof, VIII ZR 106/23</span>።

notice-arrears-ordinary = <strong>ኩሉ እንተ ከፈልኩም እውን፣ ነቲ ገዛ ክትስእንዎ ትኽእሉ ኢኹም።</strong> ብዙሕ ግዜ ኣካራዪ ኣብ ተመሳሳሊ ግዜ ልሙድ ምቁራጽ ምስ ናይ ግዜ ገደብ (<span lang="de">mit Frist</span>) እውን ይገብር። ሽዑ ኣብቲ ደብዳበ ብዙሕ ግዜ «<span lang="de">ordentlich</span>» (ምስ ናይ ግዜ ገደብ) ወይ «<span lang="de">hilfsweise ordentlich</span>» (ምስ ናይ ግዜ ገደብ፣ ንምናልባት እቲ ብዘይ ናይ ግዜ ገደብ ዝተገብረ ምቁራጽ እንተ ዘይሰሪሑ) ዝብል ተጻሒፉ ኣሎ። እዚ ካልኣይ ምቁራጽ ብምኽፋልኩም <strong>ኣይስረዝን</strong>። ምውጻእ ኣዝዩ ከቢድ ስለ ዝኾነ ዝቐርብ ተቓውሞ፣ ኣንጻር እዚ ምቁራጽ መብዛሕትኡ ግዜ ኣይሕግዝን። ምስ ናይ ግዜ ገደብ፣ ዘይተኸፍለ ገንዘብ ካብዚ ዝወሓደ እንተ ኾነ እውን፣ ኣካራዪ ሓድሓደ ግዜ ከቋርጽ ይኽእል።

notice-arrears-help = ኣይትጸበዩ! <strong>ብኡ ንብኡ</strong> ሓገዝ ድለዩ፣ ገና ቅድሚ ምቁራጽ ውዕል እንተ ኾነ ይሓይሽ። ቤት ጽሕፈት <a name="fachstelle">{ -fachstelle }</a> ነቲ ገዛ ከይትስእንዎ ይሕግዘኩም። { -jobcenter } ዕዳ ክራይ ክኸፍለልኩም ይኽእል። ሓደ ቤት ጽሕፈት መንግስቲ፣ ግዜ ክፍሊቱ ዝበጽሐ ገንዘብ ብምሉኡ ክኸፍል ምዃኑ ንኣካራዪ ብጽሑፍ ቃል ይኣትወሉ እንተ ኾይኑ ሕተቱ። ካብ ቤት ፍርዲ ዝመጸ ነፍሲ ወከፍ ደብዳበ ብኡ ንብኡ ክፈቱ፣ ኣብኡ ዘሎ ናይ ግዜ ገደባት ድማ ኣኽብሩ። በብክፋል ክትከፍሉ ድሉዋት ምዃንኩም እንተ ነገርኩም፣ ኣካራዪ ብሰንኪ እዚ ዕዳ ንዝግበር ነፍሲ ወከፍ ምቁራጽ ከም ዝሓደጎ ብጽሑፍ ክገልጽ ይግባእ።

## Kapitel Auszug

moving-out-title = ካብ ገዛ ምውጻእ

moving-out-intro = ሓድሽ ገዛ ረኺብኩም ዲኹም? ምውጻእኩም ጽቡቕ ጌርኩም መድቡ። ሽዑ { -kaution } ብቐሊሉ ይምለሰልኩም። ነቲ ናይ ቀደም ውዕል ከተቋርጽዎ ትኽእሉ እንተ ኾይንኩም፣ መዓስ ከም እትኽእሉ እውን፣ መጀመርታ ኣረጋግጹ። ውዕል ናይቲ ናይ ቀደም ገዛ እተቋርጹ፣ እቲ ሓድሽ ውዕል ምስ ተፈረመ ጥራይ እዩ።

moving-out-notice-title = ባዕልኹም ውዕል ምቁራጽ

moving-out-notice-fixed =
    መጀመርታ ውዕልኩም ኣንብቡ። «<span lang="de">befristet</span>» (ግዜኡ ዝተወሰነ) እንተ ኾይኑ፣ ኣብ ዝተወሰነት መዓልቲ ክውዳእ ተሓሲቡ ኣሎ። ቅድሚኣ፣ በቲ ልሙድ ናይ ግዜ ገደብ ከተቋርጹ መብዛሕትኡ ግዜ ኣይትኽእሉን ኢኹም። እቲ ውዕል ክፍረም ከሎ ብጽሑፍ ዝተዋህበ ምኽንያት እንተ ዘየለ፣ እቲ ውዕል መብዛሕትኡ ግዜ ባዕሉ ንባዕሉ ኣይውዳእን። «<span lang="de">Kündigungsverzicht</span>» (ናይ ምቁራጽ መሰል ምሕዳግ) ወይ «<span lang="de">Kündigungsausschluss</span>» (ንዝተወሰነ ግዜ ናይ ምቁራጽ መሰል ዘይምህላው) እውን የገድደኩም፣ ንውሓት ግዜኡ መብዛሕትኡ ግዜ እንተ በዝሐ { $notice-waiver-years ->
        [one] { $notice-waiver-years } ዓመት
       *[other] { $notice-waiver-years } ዓመታት
    } እዩ። ገለ ከምዚ ዝበሉ ስምምዓት ብሕጊ ኣይሰርሑን። ካብ ገዛ <strong>ቅድሚ</strong> ምውጻእኩም ወይ ሓድሽ ውዕል ቅድሚ ምፍራምኩም፣ ነቲ ናይ ቀደም ውዕል ንኣማኻሪ ኣርእይዎ። እንተ ዘይኮይኑ፣ ምናልባት ነቲ ገዛ ትስእንዎ ወይ ንነዊሕ ግዜ ናይ ክልተ ገዛ ክራይ ትኸፍሉ (§§ 557a፣ 575 BGB)።

moving-out-notice =
    ውዕልኩም ናይ መወዳእታ ዕለት ዘይብሉ (<span lang="de">unbefristet</span>) እንተ ኾይኑ፣ ከምኡ እውን <span lang="de">Kündigungsverzicht</span> እንተ ዘይብሉ፣ ምኽንያት ኣየድልየኩምን። እቲ ናይ ግዜ ገደብ (<span lang="de">Frist</span>) { $notice-months ->
        [one] { $notice-months } ወርሒ
       *[other] { $notice-months } ኣዋርሕ
    } እዩ። ደብዳበኹም እንተ ደንጐየ ኣብ መበል { $notice-workday } መዓልቲ ስራሕ (<span lang="de">Werktag</span>) ናይ ሓደ ወርሒ ኣብ ኢድ ኣካራዪ ክህሉ ኣለዎ። ሽዑ እቲ ወርሒ እውን ይቑጸር። መዓልታት ስራሕ ካብ ሰኑይ ክሳብ ቀዳም (<span lang="de">Samstag</span>) ዘለዋ መዓልታት እየን፣ ብዘይካ ወግዓዊ በዓላት። <strong>ቀዳም እውን ይቑጸር።</strong> ክሳብ እታ ናይ መወዳእታ መዓልቲ ኣይትጸበዩ። እቲ ደብዳበ ድሮ ኣብ ቀዳመይቲ ወይ ካልኣይቲ መዓልቲ ስራሕ ኣብኡ እንተ ሃለወ ይሓይሽ። ኣብነት፦ እቲ ደብዳበ እንተ ደንጐየ ኣብ መበል { $notice-workday } መዓልቲ ስራሕ ናይ መጋቢት (<span lang="de">März</span>) ይበጽሕ። ሽዑ እቲ ውዕል ኣብ መወዳእታ ግንቦት (<span lang="de">Mai</span>) ይውዳእ። እቲ ደብዳበ ኣብ መጋቢት ድሕሪ እዛ መዓልቲ እንተ መጺኡ፣ እቲ ውዕል ኣብ መወዳእታ ሰነ (<span lang="de">Juni</span>) ጥራይ እዩ ዝውዳእ። ናይ ክልተ ገዛ ክራይ ከይትኸፍሉ፣ ብልክዕ ጸብጽቡ።

moving-out-notice-room = ሓድሓደ ግዜ፣ ምስ ኣቕሑ ገዛ ዝካረ ክፍሊ ኣብ ውሽጢ እቲ ኣካራዪ ባዕሉ ዝነብረሉ ገዛ ይርከብ። ሽዑ እቲ ናይ ግዜ ገደብ ብዙሕ ግዜ ኣዝዩ ዝሓጸረ እዩ።

moving-out-notice-note = § 573c BGB። ንፌርማ §§ 126፣ 568 BGB ይሰርሑ።

moving-out-form = ኩሎም ተኻረይቲ ነቲ ደብዳበ ብኢዶም ይፍርሙ። እቲ ዝበለጸ ውሑስ መንገዲ ከምዚ እዩ፦ ሓደ ምስክር ነቲ ደብዳበ የንብቦ፣ ኣብ ሳንዱቕ ፖስታ ናይ ኣካራዪ ድማ የእትዎ። ወይ ድማ ኣካራዪ ነቲ ደብዳበ ከም ዝተቐበሎ ይፍርም። ብዝተመዝገበ ፖስታ (<span lang="de">Einschreiben</span>) ዝተላእከ ደብዳበ፣ ከይዱ ዝወሰዶ ሰብ እንተ ዘየለ፣ መብዛሕትኡ ግዜ ከም ዘይበጽሐ ይቑጸር። ናሙና፦ <a name="letters"></a>። ቅዳሕን መርትዖን ዓቅቡ።

moving-out-check-title = ዝርዝር መረጋገጺ፦ ካብ ገዛ ምውጻእ

moving-out-check-painting = ቀለም ምቕባእ ብሓቂ ግዴታይ ድዩ ወይስ ኣይኮነን፣ ኣረጋጊጸ ኣለኹ፦ <a name="lease-painting"></a>።

moving-out-check-clean = ገዛን ትሕተ ቤትን ባዶን ጽሩይን እዩ። ባዕለይ ዝገጠምኩዎም ነገራት ኣውጺአዮም፣ ወይ ካልእ ስምምዕ ብጽሑፍ ኣሎ።

moving-out-check-meters = ቁጽርታት ናይ ኩሉ ቆጻሪ ተጻሒፎም፣ ስእሎም እውን ተላዒሉ። እቶም ኩባንያታት ነቶም ቁጽርታት ተቐቢሎም።

moving-out-check-record = ኣብ { -uebergabeprotokoll } ሓቂ ዝኾነ ጥራይ ተጻሒፉ ኣሎ። ኣነ ቅዳሕ ኣለኒ።

moving-out-check-keys = ኩሎም መፍትሓት ተመሊሶም። እዚ ኣብቲ ጽሑፍ ርክክብ ተጻሒፉ ኣሎ።

moving-out-check-address = ኤለክትሪክ፣ ባንኪ፣ ፖስታ፣ { -rundfunkbeitrag } ከምኡ እውን ኣብያተ ጽሕፈት መንግስቲ ሓድሽ ኣድራሻይ ይፈልጡ።

moving-out-deposit-title = ነቲ { -kaution } መሊስኩም ምርካብ

moving-out-deposit =
    ሕጊ ናይ ግዜ ገደብ ኣይጠቅስን። ኣብያተ ፍርዲ ንኣካራዪ መብዛሕትኡ ግዜ ካብ { $deposit-return-min } ክሳብ { $deposit-return-max ->
        [one] { $deposit-return-max } ወርሒ
       *[other] { $deposit-return-max } ኣዋርሕ
    } ይህብዎ፣ ሓድሓደ ግዜ ዝያዳ። ንናይ መወዳእታ ጸብጻብ { -nebenkosten } ሓደ ክፋል ክሕዝ ይፍቀዶ። ቁጽሪ ሕሳብ ባንክኹምን ሓድሽ ኣድራሻኹምን ጽሓፉሉ። ንነዊሕ ግዜ መልሲ ኣይረኸብኩምን ዲኹም? እንደገና ጽሓፉ፣ ነቲ ገንዘብ ክሳብ ኣየናይ መዓልቲ ከም እትጽበዩ ድማ ሓደ ዕለት ጽሓፉ።

moving-out-claims =
    ኣካራዪ ንጉድኣት ናይቲ ገዛ ገንዘብ ንዘልኣለም ክሓትት ኣይክእልን። መብዛሕትኡ ግዜ፣ ነቲ ገዛ ካብ ዝመለስኩምሉ ዕለት ጀሚሩ { $claims-months ->
        [one] { $claims-months } ወርሒ
       *[other] { $claims-months } ኣዋርሕ
    } ምስ ሓለፈ፣ እዚ መሰሉ ግዜኡ ሓሊፉ እዩ (<span lang="de">verjährt</span>)። ሽዑ ምኽፋል ክትኣብዩ ትኽእሉ ኢኹም። <strong>ግን፦</strong> ንኸምዚ ዝበለ ጉድኣት ዝኸውን ገንዘብ፣ ካብ ናትኩም { -kaution } ብዙሕ ግዜ ድሓር እውን ከጉድል ይፍቀዶ። ብዛዕባ { -kaution } ናብ ቤት ፍርዲ ቅድሚ ምኻድኩም፣ ምኽሪ ሕተቱ።

moving-out-claims-note = §§ 215፣ 548 BGB። ገለ ናታትኩም መሰላት እውን ብኸምዚ ቅልጣፈ ግዜኦም ይሓልፍ፣ ኣብኡ ግን እቲ ግዜ ካብ መወዳእታ ውዕል ክራይ ይጅምር። ብዛዕባ { -kaution }፦ <span lang="de">Bundesgerichtshof, VIII ZR 71/05</span>፣ <span lang="de">VIII ZR 184/23</span>።

moving-out-register =
    ኣብ ውሽጢ ጀርመን ገዛ ትቕይሩ ዲኹም? ሽዑ ሓድሽ ኣድራሻኹም ጥራይ ኣመዝግቡ። ካብ ምዝገባ ክትወጹ (<span lang="de">Abmeldung</span>) ግድን ዝኸውን፣ ኣብ ጀርመን ሓድሽ ገዛ እንተ ዘይብልኩም ጥራይ እዩ። እዚ እንተ ቐደመ { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } ሰሙን
       *[other] { $deregister-weeks-before } ሰሙናት
    } ቅድሚ ምውጻእኩም፣ እንተ ደንጐየ ድማ { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } ሰሙን
       *[other] { $deregister-weeks-after } ሰሙናት
    } ድሕሪ ምውጻእኩም ይግበር።

## Kapitel Hilfe in Köln

help-title = ሓገዝ ኣብ ኮሎን

help-intro = ንኹሉ በይንኹም ክትገብርዎ ኣየድልየኩምን። ኣብዚ ናይ ህጹጽ ኩነታት ቁጽርታት፣ ኣገደስቲ ናይ ግዜ ገደባትን ጽቡቓት ኣድራሻታትን ትረኽቡ። እንተ ተኻኢሉ ቅድሚ ምኻድኩም ደውሉ። ኣድራሻታትን ሰዓታትን ክቕየሩ ይኽእሉ። ውዕልኩምን ኩሎም ደብዳበታትን ሒዝኩም ኪዱ።

help-emergency-title = ኣብ ህጹጽ ኩነታት

help-emergency = ሓደ ሰብ ኣብ ሓደጋ ድዩ ዘሎ? ሽዑ ብኡ ንብኡ ደውሉ። ስምኩም፣ ኣድራሻን ዘጋጠመ ነገርን ንገሩ።

help-emergency-police = ፖሊስ፦ { $police-phone }

help-emergency-fire = መጥፋእቲ ሓውን ኣምቡላንስን፦ { $fire-brigade-phone }

help-emergency-doctor = ናይ ሓኪም ኣገልግሎት፣ ክሊኒክ ዕጹው ክኸውን ከሎ፦ { $doctor-phone }

help-emergency-women =
    ዓመጽ ንዝበጽሐን ደቂ ኣንስትዮ ሓገዝ፣ ለይትን መዓልትን፣ ኣብ { $helpline-languages ->
        [one] { $helpline-languages } ቋንቋ
       *[other] { $helpline-languages } ቋንቋታት
    }፦ { $helpline-women-phone }

help-deadlines-table = ናይ ግዜ ገደባት ብሓጺሩ

help-column-task = እንታይ?

help-column-deadline = ክንደይ ግዜ?

help-row-register = ኣድራሻ ምምዝጋብ

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } ሰሙን ድሕሪ ምእታው
       *[other] { $register-weeks } ሰሙናት ድሕሪ ምእታው
    }

help-row-brake = ኣንጻር ካብ ዝግባእ ንላዕሊ ዝኾነ ክራይ ጥርዓን ምቕራብ፣ ኩሉ ትርፊ ገንዘብ ንምምላስ

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } ወርሒ ካብ ምጅማር፣ ግን ቅድሚ መወዳእታ ውዕል
       *[other] { $complaint-months } ኣዋርሕ ካብ ምጅማር፣ ግን ቅድሚ መወዳእታ ውዕል
    }

help-row-statement = ኣብ ጸብጻብ ዘሎ ጌጋ ምሕባር

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } ወርሒ ድሕሪ ምብጻሑ
       *[other] { $objection-months } ኣዋርሕ ድሕሪ ምብጻሑ
    }

help-row-hardship = ምውጻእ ኣዝዩ ከቢድ እንተ ኾይኑ፣ ኣንጻር ምቁራጽ ውዕል ተቓውሞ

help-cell-hardship =
    { $hardship-months ->
        [one] እንተ ደንጐየ { $hardship-months } ወርሒ ቅድሚ መወዳእታ፤ ድሕሪኡ ብኡ ንብኡ ምኽሪ ሕተቱ
       *[other] እንተ ደንጐየ { $hardship-months } ኣዋርሕ ቅድሚ መወዳእታ፤ ድሕሪኡ ብኡ ንብኡ ምኽሪ ሕተቱ
    }

help-contacts-title = ጽቡቓት ኣድራሻታት

contact-mieterverein = ንኣባላቱ ብዛዕባ ኩሉ ሕቶታት ክራይ ምኽሪ ይህብ። ኣባል ንምዃን ክፍሊት ኣሎ።

contact-adb = ገዛ ክትናድዩ ከለኹም፣ ብሰንኪ መበቆልኩም ካብ ካልኦት ብዝኸፍአ እንተ ተተሓዝኩም፣ ብናጻ ይሕግዘኩም።
    .hours = ተሌፎን፦ ካብ ሰኑይ ክሳብ ረቡዕ፣ ካብ ሰዓት { $adb-opens } ክሳብ ሰዓት { $adb-closes }

contact-housing-office = { -wbs }፣ ምኽሪ ብዛዕባ ምንዳይ ገዛ፣ ከምኡ እውን { -wohnungsaufsicht }
    .hours = ሰኑይ፣ ሰሉስን ሓሙስን፣ ካብ ሰዓት { $city-office-opens } ክሳብ ሰዓት { $city-office-closes }

contact-fachstelle = ዕዳ ክራይ እንተ ሃልዩኩም፣ ገዛኹም ትስእኑ እንተ ኣለኹም ወይ ድሮ ስኢንኩም እንተ ኾይንኩም ይሕግዘኩም።
    .hours = ሰኑይ፣ ሰሉስን ሓሙስን፣ ካብ ሰዓት { $city-office-opens } ክሳብ ሰዓት { $city-office-closes }

contact-wohngeld = ኣብዚ ንደገፍ ክራይ ገዛ ({ -wohngeld }) ምልክታ ተቕርቡ።
    .hours = ሰኑይ፣ ሰሉስን ሓሙስን፣ ካብ ሰዓት { $city-office-opens } ክሳብ ሰዓት { $city-office-closes }

contact-kundenzentrum = ኣብዚ ኣድራሻኹም ተመዝግቡ። ኣብ ገለ መዓልታት ብቖጸራ ጥራይ። ክትድውሉ ከለኹም፣ ብዛዕባ ኣብ ጥቓኹም ዘሎ ማእከል እውን ሕተቱ።

help-qr-mieterverein = መርበብ ሓበሬታ ናይ <span lang="de">Mieterverein</span>

## Glossar

glossary-title = መዝገበ ቃላት፦ ኣገደስቲ ቃላት ጀርመንኛ

glossary-intro = ነዞም ቃላት ኣብ መወዓውዒታት፣ ውዕላትን ደብዳበታትን ተንብብዎም። ኣብዚ ትርጉሞም ብሓጺሩ ተጻሒፉ ኣሎ።

glossary-anmeldung = ሕጂ ኣበይ ከም እትነብሩ ንከተማ ትነግሩ። እዚ ኣብ ሓደ { -kundenzentrum } ይግበር።
    .term = ምዝገባ ኣድራሻ

glossary-grundsicherungsgeld = ካብ { -jobcenter } ንመነባብሮን ንገዛን ዝወሃብ ገንዘብ። ኣብ ኣረጊት ጽሑፋት ካልእ ስም ኣለዎ።
    .term = { -grundsicherungsgeld(form: "own") }

glossary-hausordnung = ንኹሎም ኣብቲ ህንጻ ዘለዉ ሰባት ዝምልከቱ ሕግታት፣ ንኣብነት ብዛዕባ ጸጥታን ጽሬትን።
    .term = { -hausordnung(form: "own") }

glossary-kaltmiete = ክራይ ንገዛ ጥራይ፣ ብዘይ { -nebenkosten } ከምኡ እውን ብዘይ መሞቒ።
    .term = { -kaltmiete(form: "own") }

glossary-kaution = ከም ውሕስነት ዝወሃብ ገንዘብ። ካብ ገዛ ምስ ወጻእኩም ይምለሰልኩም፣ ዘይተኸፍለ ነገር እንተ ዘየለ።
    .term = { -kaution(form: "own") }

glossary-kuendigung = ውዕል ክራይ ንምቁራጽ ዝተሓሰበ ደብዳበ። መብዛሕትኡ ግዜ ብወረቐት ክኸውን፣ ሓቀኛ ፌርማ ድማ ክህልዎ ኣለዎ።
    .term = ምቁራጽ ውዕል

glossary-mangel = ኣብ ገዛ ዝተበላሸወ ወይ ብዙሕ ዝርብሽ ነገር። ኣብነት፦ መሞቒ ዝሑል እዩ።
    .term = ጉድለት

glossary-mietminderung = ጉድለት ክሳብ ዘሎ ዝነከየ ክራይ። መጀመርታ ምኽሪ ሕተቱ።
    .term = ምንካይ ክራይ

glossary-mietpreisbremse = ኣብ ሓደሽቲ ውዕላት ንክራይ ደረት ዝገብር ሕጊ። ንገለ ገዛውቲ ግን ኣይሰርሕን።
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = ናይ ሓንቲ ከተማ ልሙድ ክራይ ዘርኢ ዝርዝር። በዚ፣ ክራይኩም ልሙድ እንተ ኾይኑ ተረጋግጹ።
    .term = { -mietspiegel(form: "own") }

glossary-nebenkosten = ንህንጻ ዝኽፈል ወጻኢታት፣ ንኣብነት ማይን ጎሓፍን። ኣብ ሕጊ «<span lang="de">Betriebskosten</span>» ይበሃል።
    .term = { -nebenkosten(form: "own") }

glossary-ruege = እቲ ክራይ ካብ ዝግባእ ንላዕሊ ከም ዝኾነ ንኣካራዪ ትጽሕፉሉ። ከም ምኽንያት ነቲ { -mietpreisbremse } ትጠቕሱ።
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = ኣብ ውሽጢ ገዛ ቀለም ምቕባእ፣ ናይ መንደቕ ወረቐት ምልጣፍን ከምኡ ዝኣመሰለ ስራሕን። ገለ ውዕላት ነዚ የገድዱኹም፣ ገለ ግን ኣየገድዱኹምን።
    .term = ናይ ቀለምን መንደቕን ስራሕ

glossary-uebergabeprotokoll = እቲ ገዛ ክትኣትዉ ወይ ክትወጹ ከለኹም ብኸመይ ኩነታት ከም ዘሎ ዘርኢ ዝርዝር። ክልቲኦም ወገናት እንተ ፈሪሞምዎ ይሓይሽ።
    .term = { -uebergabeprotokoll(form: "own") }

glossary-untermiete = ሓደ ተኻራዪ ነቲ ገዛ ወይ ሓደ ክፍሊ ንኻልእ ሰብ የካርዮ። ነዚ ፍቓድ የድልዮ።
    .term = ካብ ተኻራዪ ምክራይ

glossary-vorbehalt = ገንዘብ ትኸፍሉ ወይ ገዛ ትቕበሉ፣ ግን ሽዑ ከምዚ ትብሉ፦ መሰላተይ እዕቅብ። ምናልባት ድሓር ገንዘብ ክምለሰለይ ክሓትት እየ።
    .term = ምዕቃብ መሰል

glossary-warmmiete = ክራይ ምስ { -nebenkosten } ከምኡ እውን ምስ መሞቒ።
    .term = { -warmmiete(form: "own") }

glossary-wbs = መንግስቲ ዝደገፎም ገዛውቲ ክትካረዩ ዝፈቅደልኩም ወረቐት። ብሓጺሩ፦ { -wbs-short }።
    .term = { -wbs(form: "own") }

glossary-wohngeld = ትሑት እቶት ንዘለዎም ሰባት፣ ንክራይ ዝወሃብ ደገፍ ገንዘብ። ምልክታ ናብ ከተማ ተቕርቡ።
    .term = { -wohngeld(form: "own") }

glossary-wohnungsgeberbestaetigung = ናብ ገዛ ከም ዝኣተኹም ዘረጋግጽ ወረቐት ናይ ኣካራዪ። ንምዝገባ ኣድራሻ (<span lang="de">Anmeldung</span>) የድልየኩም።
    .term = { -wohnungsgeberbestaetigung(form: "own") }

## Musterbriefe

letters-title = ናሙና ደብዳበታት

letters-intro = ኩሉ ግዜ ነቲ ናይ ጀርመንኛ ደብዳበ ስደዱ። እቲ ትርጉም ንምርዳእ ጥራይ ይሕግዘኩም። ነቶም መስመራት ምልእዎም፣ ዘይሰማማዕ ሰርዙ፣ ቅዳሕ ድማ ዓቅቡ። ኣገደስቲ ደብዳበታት፣ ከም ዝበጽሑ መርትዖ ብእትረኽቡሉ መንገዲ ስደዱ። እቲ ዝበለጸ ውሑስ መንገዲ ኣብዚ ተጻሒፉ ኣሎ፦ <a name="moving-out-notice"></a>። ደብዳበ ምቁራጽ ውዕል (<span lang="de">Kündigung</span>) ብወረቐት ክኸውን ኣለዎ። ኩሎም ተኻረይቲ ይፍርምዎ። ነቶም ካልኦት ደብዳበታት ብኢመይል እውን ክትሰድዎም ትኽእሉ ኢኹም።

letter-address = ካብ፦ ስም፣ ኣድራሻ፦ ____________________<br>ናብ፦ ስምን ኣድራሻን ናይ ኣካራዪ፦ ____________________<br>{ -city }፣ ዕለት፦ __________

letter-salutation = ዝኸበርክንን ዝኸበርኩምን፣

letter-closing = ምስ ክቡር ሰላምታ<br>ፌርማ፦ ____________________

letter-defect-title = ጉድለት ምፍላጥ

letter-defect-subject = <strong>ጉድለት ኣብ ገዛ ____________________</strong>

letter-defect-report = ካብ ዕለት __________ ጀሚሩ ኣብ ገዛይ እዚ ጉድለት ኣሎ፦ ____________________። ስእልታት ምስዚ ኣእትየ ኣለኹ።

letter-defect-demand = በጃኹም ነዚ ጉድለት ክሳብ ዕለት __________ ኣዕርይዎ። ቅድሚኡ በጃኹም ቆጸራ ሓብሩኒ። ክሳብ ሽዑ ነቲ ክራይ መሰለይ ዓቂበ (<span lang="de">unter Vorbehalt</span>) እኸፍል። ገንዘብ ክምለሰለይ ናይ ምሕታት መሰለይ እዕቅብ።

letter-receipts-title = ቅብሊታት ናይቲ ጸብጻብ ምርኣይ

letter-receipts-subject = <strong>ጸብጻብ ወጻኢታት ህንጻ (<span lang="de">Betriebskosten</span>) ናይ ዓመት ______</strong>

letter-receipts-request = ነቲ ዕለት __________ ዘለዎ ጸብጻብኩም ክምርምሮ እደሊ። በጃኹም ነቶም ቅብሊታት ክርእየሉ ዝኽእል ቆጸራ ሓብሩኒ። ነቶም ቅብሊታት ብኤለክትሮኒክ ክትሰዱለይ እውን ትኽእሉ ኢኹም። ክሳብ ሽዑ ተወሳኺ ክፍሊት እንተ ከፈልኩ፣ መሰለይ ዓቂበ (<span lang="de">unter Vorbehalt</span>) ጥራይ እየ ዝኸፍል። ተቓውሞ ናይ ምቕራብ መሰለይ እዕቅብ።

letter-rent-title = ኣንጻር ካብ ዝግባእ ንላዕሊ ዝኾነ ክራይ ጥርዓን ምቕራብ

letter-rent-subject = <strong>ጥርዓን ብዛዕባ ክራይ (<span lang="de">Rüge</span>) ብመሰረት § 556g BGB</strong>

letter-rent-complaint = ካብ ዕለት __________ ጀሚረ ኣብዚ ገዛ እነብር ኣለኹ፦ ____________________። <span lang="de">Kaltmiete</span> ______ ዩሮ እዩ። እዚ ክራይ እዚ ካብቲ §§ 556d ክሳብ 556g BGB ዝፈቅድዎ ንላዕሊ ስለ ዝኾነ፣ ጥርዓነይ የቕርብ ኣለኹ። ብዛዕባ እቲ ቅድሚ ውዕል ዝሃብኩምኒ ሓበሬታ (____________________)፦ ሓቅነቱ ኣይቅበሎን እየ፣ ምኽንያቱ ____________________።

letter-rent-demand = ብናተይ ጸብጻብ፣ እቲ ልሙድ ክራይ (<span lang="de">ortsübliche Vergleichsmiete</span>) ______ ዩሮ እዩ። በጃኹም ነቲ ክራይ ኣትሕትዎ፣ ብትርፊ ዝተኸፍለ ገንዘብ ድማ ምለሱለይ። ኣየናይ ፍሉይ ኩነታት ከም ምኽንያት ከም እትጠቕሱ፣ በጃኹም ሓብሩኒ። ዝቕጽል ክፍሊታት መሰለይ ዓቂበ (<span lang="de">unter Vorbehalt</span>) እኸፍል።

letter-notice-title = ውዕል ክራይ ምቁራጽ

letter-notice-subject = <strong>ምቁራጽ ውዕል (<span lang="de">Kündigung</span>) ናይ ገዛ ____________________</strong>

letter-notice-declaration = በዚ ደብዳበ፣ ነቲ ናይዚ ገዛ ውዕል ክራይ፣ ናይ ግዜ ገደብ ብምኽባር ንዕለት __________ የቋርጾ ኣለኹ። እዚ ዕለት እንተ ዘይሰሪሑ፣ ድሕሪኡ ንዝከኣል ዝቐረበ ዕለት የቋርጾ።

letter-notice-request = በጃኹም ነዚ ምቁራጽ ውዕል ኣረጋግጹለይ። በጃኹም ንርክክብ ገዛ ዝኸውን ቆጸራ ሓብሩኒ። ነቲ ገንዘብ ዋሕስ (<span lang="de">Kaution</span>) በጃኹም ናብዚ ሕሳብ ባንኪ ስደድዎ፦ ____________________።
