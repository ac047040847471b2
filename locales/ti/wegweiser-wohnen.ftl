### The guide in Tigrinya. Form of address, modal verbs and words: see the head of terms.ftl.
### Winter is ናይ ቁሪ ግዜ ([Winter]), never ክረምቲ, which is the rainy season from June to September.
### Dates in examples of deadlines are values. That dates and hours are counted in the German way (readers may count from sunrise) is a note of the translation, in brackets and marked as such (ሓበሬታ ተርጓሚ).

## Umschlag und Impressum

guide-title = መምርሒ መንበሪ ገዛ

guide-subtitle = ኣብ { -city } ገዛ ምርካብ፣ ምክራይን ምዕቃብን

guide-publisher = <span lang="de">Lotse</span> – ናሙና መምርሒ

guide-subject = እዚ መምርሒ፣ ኣብ { -city } ገዛ ክትናድዩ፣ ክትካረዩን ካብኡ ክትወጹን ከለኹም እንታይ ኣገዳሲ ከም ዝኾነ ብቐሊል ቋንቋ ይገልጽ።

cover-picture =
    .alt = ዝተፈላለየ ሕብሪ ዘለዎም ገዛውቲ ኣብ ጥቓ ሩባ ተሰሪዖም ኣለዉ። ኣብ ቅድሚኦም መንገዲ ዝሕብር ታቤላ ናብ ክልተ ኣንፈት የመልክት።

imprint-about = እዚ መምርሒ ናሙና እዩ። ንፕሮግራም ኮምፒተር «<span lang="de">Lotse</span>» ብሓድሽ ተጻሒፉ። እቲ ሓሳብ ካብ ናይ ኮሎን «<span lang="de">Wegweiser Wohnen</span>» መጺኡ። እዚ መምርሒ ናይ ከተማ { -city } (<span lang="de">Köln</span>) ወግዓዊ ሕታም ኣይኮነን። ነተን ቋንቋታት ባዕልና መሪጽናየን።

imprint-no-legal-advice = እዚ መምርሒ ሕጋዊ ምኽሪ ኣይኮነን። ሕግታት፣ መጠን ገንዘብን ኣድራሻታትን ክቕየሩ ይኽእሉ። ኣገዳሲ ነገር ቅድሚ ምፍራምኩም ምኽሪ ሕተቱ። ኣድራሻታት ኣብዚ ትረኽቡ፦ <a name="help"></a>።

imprint-law = ዕለት ናይ ሕግታት (<span lang="de">Rechtsstand</span>)፦ { $law-date }። ኣብዚ መምርሒ ዘለዉ ፌደራላውያን ሕግታት ናይዚ ዕለት ጽሑፍ ኣለዎም። ድሕሪኡ ዝመጸ ለውጢ ኣብዚ የለን።

## So benutzen Sie dieses Heft

how-to-title = ነዚ መምርሒ ብኸመይ ትጥቀሙሉ

how-to-intro = እዚ መምርሒ ካብ ፈላማይ መወዓውዒ ገዛ ክሳብ ካብ ገዛ ምውጻእ ይሕግዘኩም። ኩሉ ከተንብቡ ኣየድልየኩምን። ሕጂ ዘድልየኩም ምዕራፍ ምረጹ። ኣብ ሳጹናት መጠንቀቕታታትን ምኽርታትን ተጻሒፎም ኣለዉ። እቶም ዝኣገደሱ ናይ ግዜ ገደባት ኣብ ሰሌዳ ተጻሒፎም ኣለዉ፦ <a name="help-deadlines"></a>። ሳጹን ዘለዎም ዝርዝራት ክትሓትምዎም፣ ምሳኹም ክትወስድዎምን ምልክት ክትገብሩሎምን ትኽእሉ ኢኹም።

how-to-words = <strong>ናይ ጀርመንኛ ቃላት፦</strong> ገለ ቃላት ኣብ ደብዳበታትን ውዕላትን ብጀርመንኛ ይጽሓፉ። ኣብቲ ጽሑፍን ኣብዚን ንገልጾም ኢና፦ <a name="glossary"></a>። ድሉዋት ደብዳበታት ኣብ መወዳእታ ይርከቡ፦ <a name="letters"></a>። (ሓበሬታ ተርጓሚ፦ ኩሉ ዕለታትን ሰዓታትን ብኣቆጻጽራ ጀርመን እዩ።)

how-to-star = <strong>ንኹሉ ሰብ፦</strong> ንኣብነት «ኣካራዪ» ክንብል ከለና፣ ንኹሎም ሰባት ዝኾነ ጾታ ዘለዎም ማለትና እዩ። ኣብ ጀርመንኛ ነዚ ንምግላጽ ኮኾብ ይጽሓፍ፦ «<span lang="de">Vermieter*in</span>»።

how-to-together = <strong>ብሓባር ምንባብ፦</strong> ኩሎም ቋንቋታት ሓደ ዓይነት ምዕራፋትን ቁጽርታትን ኣለዎም። ስለዚ ነዚ መምርሒ ምስ ኣማኻሪ ብሓባር ክትጥቀሙሉ ትኽእሉ ኢኹም። ኣብ ክልቲኡ ጽሑፍ ናብ ሓደ ቦታ ብኢድኩም ኣመልክቱ።

how-to-law = <strong>ናይ ሕጊ ቃላት፦</strong> «<span lang="de">Unwirksam</span>» ማለት፦ ብሕጊ ኣይሰርሕን። «<span lang="de">Wirksam</span>» ማለት፦ ብሕጊ ይሰርሕ። «<span lang="de">Frist</span>» (ናይ ግዜ ገደብ) ከተኽብርዎ ዘለኩም ግዜ እዩ። «§» ዝብል ምልክት ኣብ ሕጊ ዘሎ ቦታ ይሕብር። «BGB» ማለት <span lang="de">Bürgerliches Gesetzbuch</span> (ሲቪላዊ ሕጊ ጀርመን) እዩ።

## Kapitel Suchen

search-title = ገዛ ምንዳይ

search-intro = ገዛ ንምርካብ ብዙሕ ግዜ ትዕግስቲ የድሊ። ጽቡቕ እንተ ተዳሊኹም፣ ሓድሽ ገዛ ክርከብ ከሎ ብቕልጡፍ መልሲ ክትህቡ ትኽእሉ ኢኹም። እዚ ምዕራፍ ኣበይ ከም እተናድዩ፣ እንታይ ከም እትጽሕፉን ካብ ምንታይ ከም እትጥንቀቑን የርእየኩም።

search-residence-title = መንበሪ ቦታኹም ባዕልኹም ክትመርጹ ይፍቀደኩም ድዩ?

search-residence =
    «<span lang="de">Schutzstatus</span>» (ዑቕባ) ማለት፦ ጀርመን ትከላኸለልኩም፣ ንኣብነት ከም ስደተኛ። ዑቕባ ዝተዋህቦም ብዙሓት ሰባት ኣብ ሓደ ዝተወሰነ ክፍለ ሃገር (<span lang="de">Bundesland</span>) ክነብሩ ኣለዎም። ንውሓት ናይዚ ግዜ { $residence-years ->
        [one] { $residence-years } ዓመት
       *[other] { $residence-years } ዓመታት
    } እዩ። ብዙሕ ግዜ እዚ ንሓንቲ ዝተወሰነት ከተማ እውን ይሰርሕ። ኣብ <span lang="de">Nordrhein-Westfalen</span> መብዛሕትኡ ግዜ ሓደ ቤት ጽሕፈት ከተማ ይምድበልኩም። እዚ ግዴታ <span lang="de">Wohnsitzregelung</span> ይበሃል። እቲ ዝተዋህበኩም { -bescheid } ካልእ ከተማ እንተ ጠቒሱ፣ ብናይ ገዛእ ርእስኹም ውሳነ ናብ { -city } ክትግዕዙ ኣይፍቀደኩምን። ፍሉይ ኩነታት ኣሎ። ሓደ ኣብነት፦ መድሕን ዘለዎ፣ እኹል ደሞዝ ዘለዎን ኣብ ሰሙን ብውሕዱ { $residence-hours ->
        [one] { $residence-hours } ሰዓት
       *[other] { $residence-hours } ሰዓታት
    } ዝኾነን ስራሕ። ናይ ሞያ ትምህርቲ፣ ናይ ዩኒቨርሲቲ ትምህርቲ ወይ ናይ ቋንቋ ትምህርቲ እውን ክቑጸር ይኽእል። ውዕል ክራይ <strong>ቅድሚ</strong> ምፍራምኩም፣ ኣብ መንበሪ ቦታኹም ንዘሎ ቤት ጽሕፈት ወጻእተኛታት (<span lang="de">Ausländerbehörde</span>) ሕተቱ። መልሲ ብጽሑፍ እንተ ተቐበልኩም ይሓይሽ።

search-residence-note = { $residence-law }። እዚ ሕጊ መንበሪ ፍቓድ እዩ።

search-where-title = ኣበይ ከም እተናድዩ

search-where-internet = ኣብ ኢንተርነትን ኣብ ጋዜጣታትን ኣናድዩ። እንተ ተኻኢሉ፣ ሓድሽ ገዛ ክርከብ ከሎ መልእኽቲ ብኡ ንብኡ ከም ዝመጸኩም ግበሩ። መዓልቲ መዓልቲ ርኣዩ፣ ንግሆን ምሸትን እንተ ርኢኹም ድማ ይሓይሽ።

search-where-companies = ናብ ኩባንያታት ገዛውቲ ጽሓፉ። ንማሕበራት ገዛውቲ (<span lang="de">Genossenschaften</span>) እውን ሕተቱ፦ ኣብኡ ኣባላት እጃም ይዕድጉ፣ ድሕሪኡ ድማ ብክራይ ይነብሩ። ናይ ምጽባይ ዝርዝር እንተ ሃልዩ፣ ስምኩም ኣመዝግቡ። ብተደጋጋሚ ድማ ደውሉሎም ወይ ጽሓፉሎም።

search-where-people = ገዛ ከም እተናድዩ ንኹሎም ንገሩ፦ ኣብ ስራሕ፣ ኣብ ቤት ትምህርቲ፣ ኣብ ማሕበር፣ ንጎረባብቲ። ኣብ ሱፐርማርኬት ወይ ኣብ ማእከል ከባቢ (<span lang="de">Stadtteilzentrum</span>) ንእሽቶ ወረቐት ምልጣፍ ቀሊል እዩ። ኣብ ብዙሓት ክፍልታት ከተማን ኣብ ከባቢ ከተማን እውን ኣናድዩ።

search-steps-title = ስጉምቲ ብስጉምቲ

search-step-budget = ነፍሲ ወከፍ ወርሒ ክንደይ ክራይ ክትከፍሉ ከም እትኽእሉ ጸብጽቡ፦ <a name="costs"></a>። ብዛዕባ ኤለክትሪክ፣ ኢንተርነት፣ ትኬት መጓዓዝያን ኣቕሑ ገዛን እውን ሕሰቡ።

search-step-papers = ሰነዳትኩም ኣዳልዉ፦ <a name="money-papers"></a>። ጽቡቕ ቅዳሓት ኣብ ተሌፎንኩም ዓቅቡ። ሽዑ ቅልጡፋት ትኾኑ። ነቶም ሰነዳት እትህቡ፣ ነቲ ገዛ ብርግጽ ምስ ደለኹምዎ ጥራይ እዩ።

search-step-message = ብዛዕባኹም ሓጺር ጽሑፍ ጽሓፉ። ስምኩም፣ ቁጽሪ ተሌፎንኩምን ናብ ገዛ ክትኣትዉሉ እትደልዩ መዓልቲን ጽሓፉ። መጀመርታ ካብዚ ንላዕሊ ክትነግሩ ኣየድልየኩምን። ብድሌትኩም፣ ክንደይ ሰባት ከም ዝኾንኩምን እንታይ ከም እትሰርሑን እውን ክትጽሕፉ ትኽእሉ ኢኹም። ጽቡቕ ጀርመንኛ ዝፈልጥ ሰብ ነቲ ጽሑፍ ከንብቦ ሕተቱ።

search-step-answer = ንሓደሽቲ መወዓውዒታት ቀልጢፍኩም መልሱ። ንመን መዓስ ከም ዝጸሓፍኩም መዝግቡ። ክትመጹ እንተ ዘይክኢልኩም፣ ከም ዘይትመጹ ሓብሩ። ሽዑ ብጽቡቕ ይዝክሩኹም።

search-fraud-title = ገዛ ቅድሚ ምርኣይኩም ገንዘብ ኣይትኽፈሉ

search-fraud = ንዘይረኣኹሞ ገዛ ፈጺምኩም ገንዘብ ኣይትኽፈሉ። ቅዳሕ ናይ መንነት ወረቐትኩም ንዘይትፈልጥዎም ሰባት ኣይትስደዱ። ሓደ ገዛ ካብ ልሙድ ንላዕሊ ሕሱር እንተ ኾይኑ፣ ተጠንቀቑ። ገለ መታለልቲ፣ ኣብ ወጻኢ ሃገር ከም ዘለዉን ነቲ መፍትሕ ብፖስታ ከም ዝሰድዎን ይነግሩ። ንኸምዚ ዝበለ መልእኽቲ ኣይትመልሱ።

search-shelter-title = ካብ መዕቆቢ ናብ ገዛ

search-shelter = ኣብ ናይ ከተማ መዕቆቢ (<span lang="de">Unterkunft</span>) ትነብሩ እንተ ኾይንኩም፣ በይንኹም ገዛ ከተናድዩ ኣየድልየኩምን። ኣብ { -city } ንዚ ዝኸውን { -auszugsmanagement } ኣሎ። እዚ ካብ መዕቆቢ ናብ ገዛ ንምግዓዝ ዝሕግዝ ኣገልግሎት እዩ። ኣብኡ ናይ <span lang="de">Caritas</span>፣ ናይ <span lang="de">Deutsches Rotes Kreuz (DRK)</span> ከምኡ እውን ናይ <span lang="de">Kölner Flüchtlingsrat</span> ሰባት ይሕግዙ። ኣብ መዕቆቢኹም፣ ንዓኹም ዝምልከቶ ሰብ መን ከም ዝኾነ ሕተቱ። ገዛ ኣብ ምንዳይን ኣብ ውዕል ክራይን ሓገዝ ሕተቱ።

search-shelter-steps = ቅድሚ ምፍራምኩም ሰለስተ ነገራት ኣነጽሩ። ቀዳማይ፦ ኣብ { -city } ክትነብሩ ይፍቀደኩም እንተ ኾይኑ፦ <a name="search-residence"></a>። ካልኣይ፦ ቤት ጽሕፈት ነቲ ሓድሽ ክራይ ይኸፍል እንተ ኾይኑ፦ <a name="money-jobcenter-move"></a>። ሳልሳይ፦ ንመጀመርታ ኣቕሑ ገዛ ዝኸፍል መን ከም ዝኾነ፦ <a name="money-furniture"></a>። ገንዘብኩም ካብ { -jobcenter } ዘይኮነስ ካብ <span lang="de">Sozialamt</span> (ቤት ጽሕፈት ማሕበራዊ ጉዳያት) ዝመጽእ እንተ ኾይኑ፣ ኣብኡ ሕተቱ።

## Kapitel Geld und Papiere

money-title = ገንዘብን ሰነዳትን

money-intro = ኣካረይቲ (<span lang="de">Vermieter*innen</span>) ክራይ ክትከፍሉ ትኽእሉ እንተ ኾይንኩም ክፈልጡ ይደልዩ። ገንዘብኩም እንተ ዘይኣከለ፣ ኣብያተ ጽሕፈት መንግስቲ ክሕግዙኹም ይኽእሉ። ኣብዚ ምዕራፍ እንታይ ሰነዳት ከም ዘድልየኩምን ንኣየናይ ገንዘብ ምልክታ ከተቕርቡ ከም እትኽእሉን ተንብቡ።

money-papers-title = ማሕደር ሰነዳትኩም

money-papers-intro = ነዞም ሰነዳት፣ ገዛ ክትርእዩ ከለኹም ሒዝኩም ኪዱ። እትህብዎም ግን፣ ነቲ ገዛ ብርግጽ ምስ ደለኹምዎ ጥራይ እዩ፦

money-papers-income = ናይ ዝሓለፉ ኣዋርሕ መረጋገጺ እቶትኩም፣ ንኣብነት ናይ ደሞዝ ወረቐት ወይ ናይ ቤት ጽሕፈት መንግስቲ ውሳነ (<span lang="de">Bescheid</span>)

money-papers-schufa = ናይ { -schufa } ሓበሬታ ወረቐት

money-papers-wbs = ናትኩም { -wbs }፣ እንተ ኣለኩም

money-papers-rent = እንተ ተኻኢሉ፦ ናይ ቀደም ክራይ ኩሉ ግዜ ከም ዝኸፈልኩም ዘርኢ መረጋገጺ

money-schufa-title = ኣየናይ ናይ { -schufa } ወረቐት?

money-schufa = { -schufa } ሓበሬታ ይእክብ፦ ሰባት ክፍሊታቶም ይኸፍሉ ድዮም? ክልተ ዓይነት ወረቐት ኣሎ። <strong><span lang="de">Datenkopie</span></strong> ብናጻ እዩ፣ ንዓኹም ጥራይ ድማ እዩ። <strong><span lang="de">BonitätsAuskunft</span></strong> ገንዘብ የኽፍል፣ ንኣካረይቲ ዝወሃብ ድማ እዩ። ነቲ <span lang="de">Datenkopie</span> ንኻልእ ሰብ ኣይትሃቡ፦ ኣብኡ ብዙሕ ውልቃዊ ሓበሬታ ኣሎ።

money-wbs-title = { -wbs }

money-wbs-what = ንገለ ገዛውቲ መንግስቲ ብገንዘብ ደጊፍዎም እዩ። ክራዮም ብዙሕ ግዜ ይሓስር። ንኸምዚ ዝበለ ገዛ { -wbs } ዝበሃል ወረቐት የድልየኩም፣ ብሓጺሩ { -wbs-short }። እቶትኩም ካብ ሓደ ደረት ንታሕቲ እንተ ኾይኑ ትረኽብዎ። ከምኡ እውን ኣብ ጀርመን ብሕጋዊ መንገድን ንነዊሕ ግዜን ክትነብሩ ኣለኩም። እዚ ንዓኹም ይምልከተኩም እንተ ኾይኑ፣ ንምምሕዳር ከተማ ሕተቱ።

money-wbs-valid =
    ኣብቲ { -wbs-short }፣ እቲ ገዛ ክሳብ ክንደይ ዓቢ ክኸውን ከም ዝፍቀድ ተጻሒፉ ኣሎ። ኣብ <span lang="de">Nordrhein-Westfalen</span> ይሰርሕ፣ ንውሓት ግዜኡ { $wbs-years ->
        [one] { $wbs-years } ዓመት
       *[other] { $wbs-years } ዓመታት
    } እዩ። እቲ ግዜ ክውዳእ ምስ ቀረበ፣ ብግዜኡ ንሓድሽ ምልክታ ኣቕርቡ። ከተማ { -city } ደጊም ገዛ ረኺባ ኣይትህብን እያ። ስለዚ ባዕልኹም ኢኹም እተናድዩ። ግን እታ ከተማ ብዛዕባ እዚ ምኽሪ ትህበኩም፣ እዚ ድማ እዚ ቤት ጽሕፈት እዩ፦ { -housing-office }፣ <a name="card-housing-office"></a>።

money-wbs-valid-note = { $wbs-law }። እዚ ብዛዕባ መንግስቲ ዝደገፎም ገዛውቲ ዝተጻሕፈ ናይ <span lang="de">Nordrhein-Westfalen</span> ሕጊ እዩ።

money-wbs-qr = ኣብዚ ከተማ { -city } ብዛዕባ { -wbs-short } ከምኡ እውን ብዛዕባ ምኽሪ ትሕብር።

money-wohngeld-title = { -wohngeld }

money-wohngeld =
    { -wohngeld } ትሑት እቶት ንዘለዎም ሰባት፣ ንክራይ ዝወሃብ ደገፍ ገንዘብ እዩ። ምልክታ (<span lang="de">Antrag</span>) ከተቕርቡ ኣለኩም። እቲ ገንዘብ ካብቲ ምልክታ ዘቕረብኩምሉ ወርሒ ይጅምር። ስለዚ ኣይትጸበዩ። መብዛሕትኡ ግዜ ዝፍቀደሉ (<span lang="de">bewilligt</span>) ንውሓት { $wohngeld-months ->
        [one] { $wohngeld-months } ወርሒ
       *[other] { $wohngeld-months } ኣዋርሕ
    } እዩ። «<span lang="de">Bewilligt</span>» ማለት፦ እቲ ቤት ጽሕፈት ከም ዝኸፍል ብጽሑፍ ይሕብር። ድሕሪኡ ሓድሽ ምልክታ ተቕርቡ። { -grundsicherungsgeld(form: "full") } ትወስዱ እንተ ኾይንኩም፣ { -wohngeld } የለን። ድሕሪ ምልክታኹም ሰነዳት እንተ ጎዲሎም፣ ቀልጢፍኩም ስደድዎም።

money-wohngeld-note = { $wohngeld-law }። እዚ ሕጊ ደገፍ ክራይ ገዛ እዩ።

money-jobcenter-title = ክራይ ካብ { -jobcenter }

money-jobcenter = ቤት ጽሕፈት { -jobcenter } ነቲ { -grundsicherungsgeld } ይኸፍል። ቅድሚ ሕጂ «<span lang="de">Bürgergeld</span>» ይበሃል ነይሩ። ኣብኡ ንገዛ ብዝግባእ ዋጋ («<span lang="de">angemessen</span>») ዝኸውን ገንዘብ እውን ይኣቱ። እዚ ማለት፦ እቲ ገዛ ካብ ደረት ንላዕሊ ክቡር ክኸውን ኣይፍቀድን። እቲ ደረት { -jobcenter } ይነግረኩም። ሕጂ ዝሰርሕ መጠን ገንዘብ ክንደይ ከም ዝኾነ ኩሉ ግዜ ሕተቱ። እንተ ደሊኹም፣ ነቲ ክራይ ብቐጥታ ናብ ኣካራዪ ይሰዶ።

money-jobcenter-move-title = ብጽሑፋዊ መረጋገጺ (<span lang="de">Zusicherung</span>) ገዛ ምቕያር

money-jobcenter-step-ask = { -zusicherung }፣ { -jobcenter } ከም ዝኸፍል ብጽሑፍ ዝኣትዎ ቃል እዩ። <strong>ቅድሚ</strong> ምፍራምኩም ሕተትዎ። ንዚ ዝምልከቶ፣ ኣብቲ እትግዕዙሉ ቦታ ዘሎ { -jobcenter } እዩ። ነቲ ሓድሽ ገዛ ዝገልጽ ወረቐት (<span lang="de">Angebot</span>) ምስ ኩሉ ወጻኢታቱ ኣብኡ ሃቡ።

money-jobcenter-step-deposit = ኣብኡ ብዛዕባ { -kaution(form: "full") } ወይ ብዛዕባ እጃም ኣብ ማሕበር ገዛውቲ እውን ምልክታ ኣቕርቡ። ንዚ እውን ቅድሚኡ ጽሑፋዊ መረጋገጺ የድልየኩም። እቲ ገንዘብ መብዛሕትኡ ግዜ ልቓሕ (<span lang="de">Darlehen</span>) እዩ። እዚ ማለት፦ ትምልስዎ ኢኹም።

money-jobcenter-step-costs = ንወጻኢታት ምግዓዝ ምልክታ እተቕርቡ ናብቲ <strong>ክሳብ ምግዓዝኩም</strong> ንዓኹም ዝምልከቶ { -jobcenter } እዩ። ኣብዚ እውን፦ መጀመርታ እቲ ጽሑፋዊ መረጋገጺ፣ ድሕሪኡ ምግዓዝ።

money-jobcenter-step-sign = ውዕል ክራይ እትፍርሙ <strong>ድሕሪ</strong> እቲ ጽሑፋዊ መረጋገጺ ጥራይ እዩ። ጽሑፋዊ መረጋገጺ እንተ ዘይብልኩም፣ ምናልባት ክፋል ናይቲ ወጻኢታት ባዕልኹም ክትከፍሉ ትግደዱ ትኾኑ።

money-jobcenter-young = ዕድመኹም ትሕቲ { $benefit-age } ዓመት እንተ ኾይኑ፣ ድሕሪ ምግዓዝኩም ንገዛ ገንዘብ እትረኽቡ፣ ጽሑፋዊ መረጋገጺ እንተ ሃልዩኩም ጥራይ እዩ። ኣብ ውሽጢ { -city } ትግዕዙ እንተ ኾይንኩም፣ እዚ ድማ ኣድላዪ እንተ ዘይኮይኑ፣ { -jobcenter } እንተ በዝሐ ክሳብ ሕጂ ዝኸፍሎ ዝነበረ ይኸፍል። ሽዑ እውን፦ ምስቲ ቤት ጽሕፈት ቅድሚ ምግዓዝኩም ተዘራረቡ፣ ድሕሪኡ ኣይኮነን።

money-jobcenter-limit =
    ነቲ ድሮ እትነብሩሉ ገዛ ናይ ምክልኻል ግዜ ኣሎ። ኣብ ደብዳበ «<span lang="de">Karenzzeit</span>» ይበሃል። እዚ ግዜ፣ { -grundsicherungsgeld } ካብ እትረኽቡሉ ቀዳማይ ወርሒ ይጅምር። ንውሓቱ { $benefit-protected-years ->
        [one] { $benefit-protected-years } ዓመት
       *[other] { $benefit-protected-years } ዓመታት
    } እዩ። ኣብዚ ግዜ { -jobcenter } ነቲ ሓቀኛ ክራይ ይኸፍል፣ ግን ክሳብ ሓደ ዝለዓለ ደረት ጥራይ። እዚ ደረት እዚ ናይቲ ልሙድ ደረት { $benefit-limit-factor } ዕጽፊ እዩ። ቆልዑ ንዘለዎም ስድራቤታት ክበዝሕ ይኽእል። ንመሞቒ እዚ ናይ ምክልኻል ግዜ ኣይሰርሕን። ድሕሪኡ { -jobcenter } ካብ ደረት ንላዕሊ ዝኾነ ክራይ ገና ዝኸፍለሉ ግዜ፣ መብዛሕትኡ ግዜ እንተ በዝሐ { $benefit-after-months ->
        [one] { $benefit-after-months } ወርሒ
       *[other] { $benefit-after-months } ኣዋርሕ
    } እዩ።

money-jobcenter-limit-new = <strong>ንሓድሽ</strong> ገዛ ከምዚ እዩ፦ { -jobcenter } ካብቲ ልሙድ ደረት ንላዕሊ ዝኸፍል፣ ቅድሚኡ ብጽሑፍ እንተ ኣረጋጊጹልኩም ጥራይ እዩ። ሓንቲ ከተማ ንነፍሲ ወከፍ ትርብዒት ሜትሮ እውን ደረት ክትውስን ትኽእል። እቲ ክራይ ካብቲ { -mietpreisbremse(form: "full") } ዝፈቅዶ ንላዕሊ እንተ ኾይኑ፣ ከም ዝግባእ ዋጋ ኣይቁጸርን። ሽዑ { -jobcenter }፣ ብዛዕባ እቲ ክራይ ንኣካራዪ ጥርዓን ከተቕርቡ ክሓተኩም ኣለዎ። እዚ እንታይ ከም ዝኾነ ኣብዚ ኣንብቡ፦ <a name="rent-brake"></a>።

money-jobcenter-limit-note = { $benefit-law }። እዚ ካልኣይ መጽሓፍ ናይቲ ማሕበራዊ ሕጊ (<span lang="de">Sozialgesetzbuch</span>) እዩ።

money-jobcenter-sites =
    { -jobcenter } { -city } ቦታ ክቕይር ይሓስብ። ኣብ ማእከል ዓመት { $jobcenter-move-year }፣ ኣብ ክንዲ { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } ቦታ
       *[other] { $jobcenter-sites-today } ቦታታት
    }፣ ከም መደቡ { $jobcenter-sites-planned } ጥራይ ክኾኑ እዮም፦ { $jobcenter-site-deutz } ከምኡ እውን { $jobcenter-site-west }። ንዓኹም ኣየናይ ኣድራሻ ከም ዝምልከት ኣብ ደብዳበኹም ተጻሒፉ ኣሎ። ቅድሚ ነፍሲ ወከፍ ቆጸራ ኣብኡ ርኣዩ።

money-furniture-title = ምግዓዝን መጀመርታ ኣቕሑ ገዛን

money-furniture = ንመጀመርታ ገዛኹም፣ { -jobcenter } ንኣቕሑ ገዛ፣ ንፎርኖን ንኻልእ መሳርሕን ገንዘብ ክህብ ይኽእል። እዚ { -erstausstattung } ይበሃል። ንዚ ንበይኑ ዝኾነ ምልክታ ተቕርቡ። እዚ <strong>ቅድሚ</strong> ምዕዳግኩም ግበርዎ፣ ዝርዝር ድማ ጽሓፉ። ሓድሓደ ግዜ ኣብ ክንዲ ገንዘብ፣ ናይ ምዕዳግ ወረቐት ወይ ኣቕሑ ይወሃበኩም። ካብ { -jobcenter } ካልእ ገንዘብ ዘይወስድ ሰብ እውን፣ እቶቱ ትሑት እንተ ኾይኑ፣ ክሓትት ይኽእል።

money-furniture-move = { -jobcenter } ንወጻኢታት ምግዓዝ እውን ክኸፍል ይኽእል። ንዚ፣ እቲ ምግዓዝ ኣድላዪ ክኸውን ኣለዎ። ቅድሚኡ ጽሑፋዊ መረጋገጺ ({ -zusicherung(form: "de") }) የድልየኩም፦ <a name="money-jobcenter-move"></a>። ነቲ ስራሕ ንሰብ ቅድሚ ምሃብኩም፣ ካብ ዝተፈላለዩ ዋጋታት ሕተቱ።

money-furniture-note = { $furniture-law }።

money-jobcenter-find = ንዓኹም ዝምልከት ኣየናይ { -jobcenter } ከም ዝኾነን ብኸመይ ከም እትረኽብዎን ኣብዚ ኣንብቡ፦ <a name="help-offices"></a>።

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

viewing-known-defects = ገለ ጉድለታት ({ -mangel(form: "de") }) ቅድሚ ምፍራምኩም ድሮ ትፈልጥዎም ኢኹም። ብሰንኪ እዞም ጉድለታት፣ ድሓር ዝነከየ ክራይ ክትከፍሉ መብዛሕትኡ ግዜ ኣይትኽእሉን ኢኹም። ስለዚ ኣካራዪ እንታይ ክሳብ መዓስ ከም ዘዕሪ፣ ኣብቲ ውዕል ክራይ ከም ዝጽሓፍ ግበሩ። ድሕሪኡ ጥራይ ፈርሙ ({ $known-defects-law })።

viewing-questions-title = ኣካረይቲ እንታይ ክሓቱ ይፍቀደሎም

viewing-questions-first = ገዛ ክትርእዩ ከለኹም ስምኩምን ኣድራሻ መራኸቢኹምን ጥራይ ትህቡ። መንግስቲ ንዝደገፎ ገዛ { -wbs-short } እውን ተርእዩ። ቅዳሕ መንነት ወረቐት ክትህቡ ኣየድልየኩምን። ናይ ደሞዝ ወረቓቕትኹም ሒዝኩም ትኸዱ። እትህብዎም ግን፣ ነቲ ገዛ ብርግጽ ምስ ደለኹምዎ ጥራይ እዩ።

viewing-questions-first-note = ንምሕላው ውልቃዊ ሓበሬታ (<span lang="de">Datenschutz</span>) ዝሰርሑ ኣብያተ ጽሕፈት መንግስቲ፣ ብዛዕባ እዚ «<span lang="de">Orientierungshilfe</span>» ጽሒፎም ኣለዉ። እዚ ምስ ናሙና ፎርም ዝመጽእ መግለጺ እዩ፣ ዕለቱ { $questions-guidance } እዩ። ኣብዚ ትረኽብዎ፦ { $questions-page }።

viewing-questions-form = ብዙሓት ኣካረይቲ ሓደ ፎርም ይህቡኹም። { -selbstauskunft } ይበሃል። ገዛ ክትርእዩ ከለኹም ገና ብምሉኡ ክትመልእዎ ኣየድልየኩምን። ብዛዕባ ሓደ ሕቶ ርግጸኛታት እንተ ዘይኮንኩም፣ ቅድሚ ምምላስኩም ንኣማኻሪ ሕተቱ።

viewing-fair-title = ካብ ካልኦት ብዝኸፍአ እንተ ተተሓዝኩም

viewing-fair =
    ገዛ ክትናድዩ ከለኹም፣ ዝኾነ ሰብ ብሰንኪ መበቆልኩም ወይ ሕብሪ ቆርበትኩም ኣብ ልዕሌኹም ኣድልዎ ክፍጽም ኣይፍቀዶን። ንኣብነት ብሰንኪ ስምኩም ጥራይ ገዛ እንተ ከልኡኹም፣ እዚ እውን ኣይፍቀድን። ፍሉይ ኩነታት ውሑድ እዩ። ሓደ ካብኡ ክኸውን ዝኽእል፦ ኣካራዪ ባዕሉ ኣብቲ ቦታ (<span lang="de">Grundstück</span>) ይነብር። ጾታ፣ ሃይማኖት፣ ስንክልና፣ ዕድመን ጾታዊ መንነትን እውን ብዙሕ ግዜ ዝተፈቕደ ምኽንያት ኣይኮኑን። እዚ ካልኣይ ሓለዋ መብዛሕትኡ ግዜ ዝሰርሕ፣ ኣካራዪ ካብ { $fairness-flats ->
        [one] { $fairness-flats } ገዛ
       *[other] { $fairness-flats } ገዛውቲ
    } ንላዕሊ የካሪ እንተ ኾይኑ ጥራይ እዩ።

viewing-fair-note = { $fairness-law }። እዚ ሓፈሻዊ ሕጊ ማዕረ ኣተሓሕዛ እዩ።

viewing-fair-deadline =
    ሓድሓደ ግዜ ሽዑ ገንዘብ ናይ ምርካብ መሰል ኣለኩም። ነዚ መሰል እዚ ኣብ ውሽጢ { $discrimination-months ->
        [one] { $discrimination-months } ወርሒ
       *[other] { $discrimination-months } ኣዋርሕ
    } ካብ ኣካራዪ ክትሓትዎ ኣለኩም፣ ብጽሑፍ እንተ ኾነ ይሓይሽ። ካብታ ዘጋጠመላ መዓልቲ ጀሚርኩም ቁጸሩ። ሽዑ ውሑሳት ኢኹም። ስለዚ ቀልጢፍኩም ኣብዚ ሓገዝ ድለዩ፦ { -antidiskriminierungsbuero }። እቲ ምኽሪ ብናጻ እዩ፦ <a name="card-adb"></a>። ኣብኡ ብዛዕባ ዘጋጠመኩም ንምዝራብ ጥራይ እውን ክትከዱ ትኽእሉ ኢኹም።

viewing-proof = ዘጋጠመ ነገር ብኡ ንብኡ ጽሓፉ፦ መዓልቲ፣ ሰዓት፣ ኣስማት፣ ልክዕ ቃላት። መን ኣብኡ ከም ዝነበረ እውን ጽሓፉ። መወዓውዒታትን መልእኽትታትን ዓቅቡ። ሓድሓደ ግዜ ጀርመናዊ ስም ዘለዎ ሰብ ዕድመ ይረክብ፣ ንስኹም ግን ኣይትረኽቡን። እዚ እውን ምልክት ክኸውን ይኽእል።

## Kapitel Mietvertrag

lease-title = ውዕል ክራይ

lease-intro = ውዕል ክራይ (<span lang="de">Mietvertrag</span>)፣ እንታይ ከም እትኸፍሉን እንታይ ክትገብሩ ከም ዝፍቀደኩምን ይውስን። ብምልኣት ኣንብብዎ። ብጸቕጢ ኣይትፈርሙ። ግዜ ሕተቱ፣ ወይ ነቲ ጽሑፍ ናብ ቤት ጽሕፈት ምኽሪ ውሰድዎ። ብዛዕባ ነፍሲ ወከፍ ዘይተረድኣኩም ቃል ሕተቱ። ኩሉ ፌርማታት ዘለዎ ሓደ ቅዳሕ ሕተቱ፣ ብጥንቃቐ ድማ ዓቅብዎ።

lease-content-title = ኣብቲ ውዕል እዚ ክህሉ ይግባእ

lease-content-flat = ኣስማት ናይ ኩሎም ተኻረይትን ናይ ኣካራዪን፣ ኣድራሻ፣ ደርቢ፣ ስፍሓት ናይቲ ገዛ። ዝፈረመ ሰብ ክኸፍል እውን ኣለዎ።

lease-content-rent = { -kaltmiete(form: "full") }፣ { -nebenkosten(form: "full") } ከምኡ እውን { -kaution(form: "full") }፣ ነፍሲ ወከፍ ብዩሮ ተጻሒፉ። ዝጎደለ እንተ ሃልዩ፣ ሕተቱ።

lease-content-start = ናብ ገዛ እትኣትዉሉ መዓልቲ። ኣብቲ ውዕል ናይ መወዳእታ ዕለት እውን እንተ ተጻሒፉ፣ ነዚ ንኣማኻሪ ኣርእይዎ። ቅድሚ እዚ ዕለት፣ በቲ ልሙድ ናይ ግዜ ገደብ ውዕል ከተቋርጹ መብዛሕትኡ ግዜ ኣይትኽእሉን ኢኹም። { -kuendigungsverzicht } እንተ ሃልዩ እውን ከምኡ እዩ፦ ሽዑ ንዝተወሰነ ግዜ ከተቋርጹ መብዛሕትኡ ግዜ ኣይትኽእሉን ኢኹም።

lease-content-promises = ቃል ዝኣተዉልኩም ኩሉ፣ ንኣብነት ሓድሽ ባይታ። ብኣፍ ጥራይ ዝተባህለ ነገር ድሓር ንምርግጋጽ ኣጸጋሚ እዩ።

lease-content-pets = ናይ ገዛ እንስሳ ዝፍቀድ እንተ ኾይኑ። ኣብቲ ውዕል ዋላ ሓንቲ እንተ ዘይተጻሕፈ እውን፣ ቅድሚኡ ሕተቱ።

lease-kinds-title = ግዜኡ ዝተወሰነ፣ ምስ ኣቕሑ ገዛ፣ <span lang="de">WG</span>

lease-kinds = ገለ ውዕላት ዝተፈልዩ እዮም። ብፍላይ ብጥንቃቐ ኣንብብዎም።

lease-kind-fixed = <strong>ግዜኡ ዝተወሰነ (<span lang="de">befristet</span>)፦</strong> ኣብቲ ውዕል ሓንቲ ዝተወሰነት ናይ መወዳእታ መዓልቲ ተጻሒፋ ኣላ። { -zeitmietvertrag } እውን ይበሃል። ኣካራዪ ንዚ ኣብ ሕጊ ዘሎ ምኽንያት የድልዮ። ሓደ ኣብነት፦ ድሓር ባዕሉ ኣብኡ ክነብር ይደሊ። ነዚ ምኽንያት፣ ክፍረም ከሎ ብጽሑፍ ክነግረኩም ኣለዎ። እንተ ዘይኮይኑ፣ እቲ ውዕል ናይ መወዳእታ ዕለት የብሉን (<span lang="de">unbefristet</span>፣ { $fixed-term-law })።

lease-kind-waiver = <strong>{ -kuendigungsverzicht }፦</strong> ካልእ ገዛ እንተ ረኸብኩም እውን፣ ንዝተወሰነ ግዜ ውዕል ከተቋርጹ ኣይትኽእሉን ኢኹም። ነዚ እትፍርሙ፣ ክንድኡ ግዜ ብርግጽ ከም እትጸንሑ እንተ ፈሊጥኩም ጥራይ እዩ።

lease-kind-short = <strong>ንሓጺር ግዜ ጥራይ፦</strong> ሓድሓደ ግዜ ሓደ ሰብ ገዛ ንሓጺር ግዜ ጥራይ («<span lang="de">vorübergehend</span>») የካሪ፣ ንኣብነት ከም <span lang="de">Zwischenmiete</span>። ሽዑ ብዙሕ ግዜ ካብ { -kuendigung } ዝከላኸል ሓለዋ የለን። { -mietpreisbremse(form: "full") } እውን ሽዑ ብዙሕ ግዜ ኣይሰርሕን ({ $exempt-law })። እቲ ውዕል ስለምንታይ ክንድኡ ሓጺር ከም ዝኾነ ሕተቱ።

lease-kind-furnished = <strong>ምስ ኣቕሑ ገዛ (<span lang="de">möbliert</span>)፦</strong> እቲ ገዛ ድሮ ኣቕሑ ኣለዎ። ዝርዝር ናይቲ ኣቕሑ ኣብቲ ውዕል ከም ዝጽሓፍ ግበሩ። እቲ ኣቕሑ ክንደይ ከም ዘኽፍል ሕተቱ። እቲ ክፍሊ ኣብ ውሽጢ ኣካራዪ ባዕሉ ዝነብረሉ ገዛ እንተ ኾይኑ፣ ብዙሕ ግዜ ሓለዋኹም ይውሕድ፦ <a name="notice-landlord"></a>።

lease-kind-shared = <strong><span lang="de">WG</span>፦</strong> ብዙሓት ሰባት ኣብ ሓደ ገዛ ብሓባር ይነብሩ። ነቲ ውዕል ምስ መን ከም እትገብርዎ ሕተቱ። ምስ ካልኦት ብሓባር እንተ ፈሪምኩም፣ ምናልባት ነቲ ክራይ ብምሉኡ ክትከፍሉ ትግደዱ ትኾኑ። ሽዑ ውዕል ከተቋርጹ እትኽእሉ እውን ብሓባር ጥራይ እዩ። ቀንዲ ተኻራዪ («<span lang="de">Hauptmieter*in</span>») ሓደ ክፍሊ እንተ ኣካርዩኩም፣ እዚ { -untermiete } ይበሃል። ኣካራዪ ናይቲ ገዛ ከም ዝተሰማምዐ ዘርኢ ጽሑፍ ሕተቱ።

lease-painting-title = ቀለም ክቐብእ ዘለዎ መን እዩ?

lease-painting = ቀለም ምቕባእን ናይ መንደቕ ወረቐት ምልጣፍን ኣብ ውዕል ብዙሕ ግዜ { -schoenheitsreparaturen } ይበሃል። እዚ ናይ ኣካራዪ ስራሕ እዩ። ናታትኩም ስራሕ ዝኸውን፣ እቲ ውዕል ብሕጋዊ መንገዲ (<span lang="de">wirksam</span>) ናባኹም ኣሕሊፍዎ እንተ ኾይኑ ጥራይ እዩ። ክትኣትዉ ከለኹም እቲ ገዛ ዘይተሓደሰ እንተ ነይሩ፣ መብዛሕትኡ ግዜ ቀለም ክትቀብኡ ኣየድልየኩምን። ፍሉይ ኩነታት ዘይፈቅድ ጽኑዕ ናይ ምቕባእ ግዜያት እውን ብሕጊ ኣይሰርሕን (<span lang="de">unwirksam</span>)። ቀለም ቅድሚ ምዕዳግኩም ነቲ ውዕል ንኣማኻሪ ኣርእይዎ።

lease-painting-note = { $painting-law }፣ ከምኡ እውን ብይናት ናይ { -bundesgerichtshof }፣ ንኣብነት <span lang="de">VIII ZR 185/14</span>። እዚ ንሕጊ ክራይ እቲ ዝለዓለ ቤት ፍርዲ ጀርመን እዩ።

lease-sublet-title = ካልኦት ሰባት ኣብ ገዛኹም ምቕባል

lease-family = በዓል ቤትኩም ወይ በዓልቲ ቤትኩም፣ ከምኡ እውን ደቅኹም፣ ናብ ገዛኹም ኣትዮም ክነብሩ ይፍቀደሎም። ንዚ ፍቓድ ኣየድልየኩምን። ግን ቅድሚኡ ንኣካራዪ ንገርዎ፣ ብጽሑፍ እንተ ኾነ ይሓይሽ። ከይሓተትኩም ጋሻ እውን ክትቅበሉ ይፍቀደኩም።

lease-sublet = ነቲ ገዛ ወይ ሓደ ክፍሊ ንኻልእ ሰብ ከተካርዩ እንተ ደሊኹም፣ ኩሉ ግዜ ቅድሚኡ ፍቓድ የድልየኩም። እዚ <span lang="de">untervermieten</span> ይበሃል። <strong>ክፋል</strong> ናይቲ ገዛ ጥራይ ከተካርዩ፣ ነቲ ፍቓድ ናይ ምርካብ መሰል ብዙሕ ግዜ ኣለኩም። ነዚ ጽቡቕ ምኽንያት የድልየኩም፣ እቲ ምኽንያት ድማ ድሕሪ ምጅማር ውዕል ጥራይ ዝመጸ ክኸውን ኣለዎ ({ $sublet-law })። ንመን ክትቅበሉ ከም እትደልዩን ስለምንታይን ንኣካራዪ ጽሓፉሉ። መልሲ ተጸበዩ።

lease-brake-title = እቲ ክራይ ካብ ዝግባእ ንላዕሊ ድዩ?

lease-brake = ኣብ { -city } { -mietpreisbremse(form: "full") } ይሰርሕ። ናይ ሓድሽ ውዕል ክራይ ካብቲ ልሙድ ክራይ («<span lang="de">ortsübliche Vergleichsmiete</span>») ክበዝሕ ዝፍቀደሉ መጠን፣ እንተ በዝሐ { $brake-percent } እዩ። እዚ፣ ኣብዚ ከባቢ ንተመሳሳሊ ገዛውቲ ዝተለምደ ክራይ እዩ። { -mietspiegel } ነቲ ልሙድ ክራይ ንምግማት ዝሕግዝ ዝርዝር እዩ። ኣብ { -city } ኣብዚ ትረኽብዎ፦ { $immobilienboerse-name }፣ ተሌፎን { $immobilienboerse-phone }። ኣብኡ ስፍሓት፣ ቦታን ዕድመን ናይቲ ገዛ ርኣዩ። ቤት ጽሕፈት ምኽሪ ኣብ ምጽብጻብ ይሕግዘኩም።

lease-brake-note = { $brake-law }። እቲ ደረት ክራይ ኣብ { -city } ከም ዝሰርሕ፣ ኣብ <span lang="de">Verordnung</span> ተጻሒፉ ኣሎ። እዚ ናይ መንግስቲ ክፍለ ሃገር ድንጋገ እዩ። እቲ ድንጋገ ካብ { $brake-since } ጀሚሩ ይሰርሕ፣ እቲ ደረት ክራይ ክሳብ { $brake-until } ይሰርሕ (ዕለት ናይዚ ሓበሬታ፦ { $ordinance-as-of })። ዕለት ናይቲ ናይ ኮሎን { -mietspiegel } { $mietspiegel-issue } እዩ። ኣብ ሕጊ ከምዚ ዝበለ ዝርዝር «<span lang="de">einfacher Mietspiegel</span>» ይበሃል።

lease-brake-exceptions = ፍሉይ ኩነታት ኣሎ። እቲ መብዛሕትኡ ግዜ ዘጋጥም፦ ቅድሜኹም ዝነበረ ተኻራዪ ድሮ ዝበዝሐ ይኸፍል ነይሩ። ሽዑ እቲ ክራይ ንዓኹም እውን መብዛሕትኡ ግዜ ክሳብ ክንድኡ ክኸውን ይፍቀድ። እቲ ደረት ክራይ፣ ድሕሪ { $brake-new-building } ጥራይ ንመጀመርታ ግዜ ኣብ ጥቕሚ ዝወዓሉን ዝተኻረዩን ሓደሽቲ ህንጻታት እውን ኣይምልከቶምን። ድሕሪ ሰፊሕ { -modernisierung } ንመጀመርታ ግዜ ዝካረ ገዛ እውን ኣይምልከቶን። እዚ ማለት፦ እቲ ገዛ ኣዝዩ ተመሓይሹ። መብዛሕትኡ ግዜ፣ ኣካራዪኹም ብዛዕባ ፍሉይ ኩነታት ቅድሚ ምፍራምኩም ክሕብረኩም ኣለዎ። እንተ ዘይሓቢሩኩም፣ ንግዜኡ ነቲ ፍሉይ ኩነታት ከም ምኽንያት ክጠቅሶ ኣይፍቀዶን። ሽዑ፣ ፍሉይ ኩነታት እንተ ሃለወ እውን፣ እቲ ደረት ክራይ ይሰርሕ።

lease-brake-complain-title = መሰልኩም ብኸመይ ተኽብሩ

lease-brake-complain =
    እቲ ክራይ ካብ ዝግባእ ንላዕሊ ከም ዝኾነ ንኣካራዪ ጽሓፉሉ። እዚ ጥርዓን { -ruege } ይበሃል። ኢመይል ይኣክል። ነዊሕ ኣይትጸበዩ። ክልተ ነገራት እንተ ተማሊኦም፣ ካብ ቀዳመይቲ መዓልቲ ጀሚሩ ብትርፊ ዝኸፈልኩምዎ ገንዘብ ክምለሰልኩም ክትሓቱ ትኽእሉ ኢኹም። ቀዳማይ፦ እቲ ጥርዓን ({ -ruege })፣ ውዕል ክራይ ካብ ዝጅምረሉ ዕለት ኣትሒዙ ኣብ ውሽጢ ቀዳሞት { $complaint-months ->
        [one] { $complaint-months } ወርሒ
       *[other] { $complaint-months } ኣዋርሕ
    } ንኣካራዪ ይበጽሖ። ካልኣይ፦ እቲ ጥርዓን ({ -ruege })፣ ውዕል ክራይ <strong>ቅድሚ</strong> ምውድኡ ንኣካራዪ ይበጽሖ። እቲ ጥርዓን ድሓር እንተ በጺሑ፣ ክምለሰልኩም ክትሓትዎ እትኽእሉ ድሕሪኡ ብትርፊ እትኸፍልዎ ገንዘብ ጥራይ እዩ። ድሕሪ መወዳእታ ውዕል ጥራይ እንተ በጺሑ፣ ዋላ ሓንቲ ኣይምለሰልኩምን ({ $complaint-law })።

lease-brake-letter = ኣካራዪ ቅድሚ ውዕል ፍሉይ ኩነታት እንተ ጠቒሱልኩም፣ ምኽሪ ሕተቱ። ሽዑ ኣብቲ ጥርዓን ({ -ruege }) ብልክዕ ነቲ ፍሉይ ኩነታት መልሲ ሃቡ። እንተ ዘይኮይኑ፣ እቲ ጥርዓን ({ -ruege }) መብዛሕትኡ ግዜ ኣይሕግዝን። ናሙና ደብዳበ ኣብዚ ትረኽቡ፦ <a name="letters"></a>። ፍሉይ ኩነታት ዝጠቐሰልኩም ሰብ እንተ ዘየለ፣ ኣብቲ ደብዳበ «<span lang="de">Auskunft</span>» (ኣብዚ፦ ኣካራዪ ብዛዕባ ፍሉይ ኩነታት ዝበሎ) ዝብል ቃል ዘለዎ ምሉእ ሓሳብ ሰርዝዎ። ቅዳሕ ናይቲ ደብዳበን ከም ዝበጽሐ ዘርኢ መርትዖን ዓቅቡ።

## Kapitel Kaution und Makler

deposit-title = ገንዘብ ዋሕስን ደላሊ ገዛን

deposit-intro = { -kaution(form: "full") } ከም ውሕስነት ዝወሃብ ገንዘብ እዩ። ኣብኡ ክሳብ ዘለኹም፣ ኣካራዪ የቐምጦ። ካብ ገዛ ምስ ወጻእኩም ይምለሰልኩም፣ ዘይተኸፍለ ነገር እንተ ዘየለ። ቅብሊት ምስ ዝወሃበኩም ጥራይ ክፈሉ።

deposit-limit =
    { $deposit-months ->
        [one] { -kaution(form: "full") } ካብ ናይ { $deposit-months } ወርሒ ክራይ ክበዝሕ ኣይፍቀድን።
       *[other] { -kaution(form: "full") } ካብ ናይ { $deposit-months } ኣዋርሕ ክራይ ክበዝሕ ኣይፍቀድን።
    } ኣብዚ እቲ ክራይ ብዘይ { -nebenkosten(form: "full") } ይጽብጸብ። ኣብነት፦ { -kaltmiete(form: "full") } { $example-cold-rent } እዩ። ሽዑ { -kaution } ካብ { $example-deposit } ክበዝሕ ኣይፍቀድን።

deposit-limit-note = { $deposit-law }።

deposit-parts =
    { $deposit-parts ->
        [1] ነቲ { -kaution } ብሓንሳብ ትኸፍልዎ።
        [one] ነቲ { -kaution } ኣብ { $deposit-parts } ማዕረ ክፋል መቒልኩም ክትከፍልዎ ይፍቀደኩም፣ ነፍሲ ወከፍ ወርሒ ሓደ ክፋል።
       *[other] ነቲ { -kaution } ኣብ { $deposit-parts } ማዕረ ክፋላት መቒልኩም ክትከፍልዎ ይፍቀደኩም፣ ነፍሲ ወከፍ ወርሒ ሓደ ክፋል።
    } ግዜ ናይቲ ቀዳማይ ክፍሊት ዝበጽሕ ውዕል ክራይ ክጅምር ከሎ ጥራይ እዩ፣ ክትፍርሙ ከለኹም ኣይኮነን። ብባንኪ (<span lang="de">Überweisung</span>) እንተ ከፈልኩም ይሓይሽ። ሽዑ መርትዖ ይህልወኩም።

deposit-safe = ኣካራዪ ንገንዘብኩም ካብ ናይ ገዛእ ርእሱ ገንዘብ ፈልዩ ከቐምጦ ኣለዎ። እቲ ወለድ ናትኩም እዩ። ኣብ መንበሪ ተማሃሮ ዩኒቨርሲቲ (<span lang="de">Wohnheim</span>) ወለድ ግድን ኣይኮነን። ገንዘብኩም ኣበይ ከም ዘሎ ሕተቱ። ሓድሓደ ግዜ ገንዘብ ኣብ ክንዲ ምሃብ፣ { -buergschaft } እውን ይከኣል። ሽዑ ንኣብነት ሓደ ባንኪ ኣብ ክንዳኹም ክኸፍል ቃል ይኣቱ።

deposit-not-rent = ኣብተን ናይ መወዳእታ ኣዋርሕ እውን ክራይ ክፈሉ። ነቲ { -kaution } ባዕልኹም ካብ ክራይ ኣይተጉድሉ። እንተ ዘይኮይኑ ዕዳ ክራይ ይፍጠር።

deposit-back = ነቲ ገንዘብ መዓስ ከም ዝምለሰልኩም ኣብዚ ኣንብቡ፦ <a name="moving-out-deposit"></a>። ገንዘብ ካብ { -jobcenter } ትወስዱ እንተ ኾይንኩም፣ ቅድሚ ምፍራምኩም ብዛዕባ ልቓሕ (<span lang="de">Darlehen</span>) ሕተቱ፦ <a name="money-jobcenter-move"></a>።

deposit-broker-title = ንደላሊ ገዛ ዝኸፍል መን እዩ?

deposit-broker = ደላሎ ገዛ (<span lang="de">Makler*innen</span>) ገዛ የራኽቡ። መብዛሕትኡ ግዜ፣ ነቲ ስራሕ ዝኣዘዘ ሰብ ይኸፍል። እዚ ሰብ ብዙሕ ግዜ ኣካራዪ እዩ። ንስኹም እትኸፍሉ፣ እዞም ክልተ ነገራት ብሓባር ሓቂ እንተ ኾይኖም ጥራይ እዩ፦

deposit-broker-order = ነቲ ምንዳይ ገዛ ባዕልኹም ኣዚዝኩም፣ እዚ ድማ ብጽሑፍ (<span lang="de">Textform</span>)፣ ንኣብነት ብኢመይል። ብተሌፎን ጥራይ ምንጋር ኣይኣክልን።

deposit-broker-only = እቲ ደላሊ ነቲ ገዛ ንዓኹም ጥራይ ኣናድይዎ፣ ቅድሚኡ ድማ ኣይፈልጦን ነይሩ።

deposit-broker-warning = ቅድመ ክፍሊት ኣይትኽፈሉ፦ ክልኩል እዩ። መንግስቲ ንዝደገፎም ገዛውቲ፣ ደላሎ ካባኹም ፈጺሞም ገንዘብ ክሓቱ ኣይፍቀደሎምን። ገዛ ንምርኣይ ጥራይ እውን ገንዘብ ኣይትኽፈሉ።

deposit-broker-cap =
    ክትከፍሉ እንተ ተገዲድኩም፣ እቲ ገንዘብ { -provision } ይበሃል። ካብ ናይ { $broker-cap-months ->
        [one] { $broker-cap-months } ወርሒ
       *[other] { $broker-cap-months } ኣዋርሕ
    } ክራይ፣ ብዘይ { -nebenkosten }፣ ክበዝሕ ኣይፍቀድን። ኣብ ልዕሊኡ ቀረጽ መሸጣ (<span lang="de">Mehrwertsteuer</span>) ይውሰኽ ({ $broker-cap-law })።

deposit-takeover = ሓድሓደ ግዜ ኣብቲ ገዛ ዝተርፍ ክሽነ ወይ ኣቕሑ ክትዕድጉ ይሓቱኹም። እዚ ገንዘብ { -abloese } ይበሃል። ካብ ዋጋ ናይቲ ኣቕሑ ብዙሕ ዝበዝሕ ክትከፍሉ ኣየድልየኩምን። ሓደ ሰብ ካብ ገዛ ስለ ዝወጸ ጥራይ፣ ዝኾነ ሰብ ካባኹም ገንዘብ ክሓትት ኣይፍቀዶን። ፍሉይ ኩነታት፦ ቅብሊት ዘለዎ ወጻኢታት ምግዓዝ ({ $takeover-law })።

deposit-broker-note = { $broker-law }። እዚ ሕጊ ገዛ ብደላሊ ብኸመይ ከም ዝርከብ ይውስን።

## Kapitel Einzug

moving-in-title = ናብ ገዛ ምእታው

moving-in-intro = መፍትሕ ረኺብኩም። እንቋዕ ሓጎሰኩም! ሕጂ ገለ ነገራት ቀልጢፍኩም ክትገብሩ ኣለኩም። ስምኩም ኣብ ደወልን ኣብ ሳንዱቕ ፖስታን ከም ዝጽሓፍ ግበሩ። እንተ ዘይኮይኑ ደብዳበታት ኣይበጽሓኩምን።

moving-in-record-title = ርክክብ ገዛ

moving-in-record = ምስ ኣካራዪ ናብ ኩሉ ክፍልታት ኪዱ። እቲ ገዛ ብኸመይ ኩነታት ከም ዘሎ ብሓባር ጽሓፉ። እዚ ወረቐት { -uebergabeprotokoll } ይበሃል። ካብ ገዛ ክትወጹ ከለኹም ይሕልወኩም። ሓቂ ዝኾነ ጥራይ ፈርሙ። ርክክብ ብቐትሪ ግበሩ፣ ምስክር ድማ ሒዝኩም ኪዱ።

moving-in-reservation = ጉድለት ({ -mangel(form: "de") }) ከም ዘሎ እናፈለጥኩም፣ ነቲ ገዛ መሰልኩም ከይዓቀብኩም (ብዘይ { -vorbehalt(form: "de") }) እንተ ተቐቢልኩምዎ፣ መሰላት ትስእኑ። ሽዑ ብሰንኪ እዚ ጉድለት ዝነከየ ክራይ ክትከፍሉ ኣይፍቀደኩምን። ብሰንኪ እዚ ጉድለት ካሕሳ (<span lang="de">Schadenersatz</span>) እውን ኣይትረኽቡን ኢኹም። ንነፍሲ ወከፍ ጉድለት፣ ኣካራዪ ክሳብ መዓስ ከም ዘዕርዮ ኣብቲ ጽሑፍ ርክክብ ጽሓፉ። እዚ ምሉእ ሓሳብ እውን ኣብኡ ጽሓፉ፦ «<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>» (ብሰንኪ እዞም ጉድለታት ዘለኒ መሰላት እዕቅብ።) ሓድሓደ ግዜ ኣካራዪ ነዚ ኣይቅበሎን። ሽዑ ገና ኣብቲ ርክክብ ከለኹም፣ ንኣካራዪ ንበይኑ ዝኾነ ወረቐት ሃብዎ። ኣብቲ ወረቐት እቶም ጉድለታትን እዚ ምሉእ ሓሳብን ይጽሓፉ። ምስክርኩም ኣብኡ ክህሉ ይግባእ ({ $known-defects-law })።

moving-in-reservation-known = እዚ ምሉእ ሓሳብ፣ ቅድሚ ውዕል ክራይ ድሮ ትፈልጥዎም ንዝነበርኩም ጉድለታት መብዛሕትኡ ግዜ <strong>ኣይሕግዝን</strong>። ይኹን እምበር፣ ኣካራዪ ነዞም ጉድለታት መብዛሕትኡ ግዜ ከዕርዮም ኣለዎ።

moving-in-check-title = ዝርዝር መረጋገጺ፦ { -uebergabeprotokoll }

moving-in-check-damage = ኩሉ ጉድኣት ናይቲ ገዛ ኣብቲ ጽሑፍ ርክክብ ተጻሒፉ ኣሎ፣ ንእሽቶ ጉድኣት እውን። ናይ ኩሉ ክፍልታት ስእሊ ኣሎ።

moving-in-check-meters = ቁጽርታት ናይ ቆጻሪ ኤለክትሪክ፣ ጋዝ፣ ማይን መሞቕን ተጻሒፎም ኣለዉ።

moving-in-check-keys = ብዝሒ መፍትሓት ኣብቲ ጽሑፍ ርክክብ ተጻሒፉ ኣሎ።

moving-in-check-works = መሞቒ፣ ፎርኖ፣ ማይን መሳኹትን ፈቲነዮም። ዘይሰርሕ ነገር ኣብቲ ጽሑፍ ርክክብ ተጻሒፉ ኣሎ።

moving-in-check-reservation = ንነፍሲ ወከፍ ጉድለት፣ ክሳብ መዓስ ከም ዝዕረ ኣብቲ ጽሑፍ ርክክብ ተጻሒፉ ኣሎ። ምዕቃብ መሰለይ (<span lang="de">Vorbehalt</span>) እውን ኣብኡ ተጻሒፉ ኣሎ።

moving-in-check-copy = ኩሎም ፈሪሞም። ኣነ ቅዳሕ ኣለኒ።

moving-in-numbers = ንህጹጽ ኩነታት ዝኸውን ቁጽሪ ተሌፎን ሕተቱ፣ ንኣብነት ንመሞቒ፣ ንማይን ንሊፍትን። ነቲ ቁጽሪ ጽሓፍዎ። መፍትሕ እንተ ኣጥፊእኩም፣ ብኡ ንብኡ ንኣካራዪ ንገርዎ።

moving-in-insurance = «<span lang="de">Haftpflichtversicherung</span>» ዝበሃል መድሕን፣ ብጌጋ ናይ ካልኦት ኣቕሑ እንተ ኣበላሺኹም ክኸፍል ይኽእል። እዚ መድሕን ንዓኹም ዝጠቅም እንተ ኾይኑ፣ ንኣማኻሪ ሕተቱ።

moving-in-picture = ንነፍሲ ወከፍ ቆጻሪ፣ ኩሉ ቁጽርታቱ ክንበብ ብዝኽእል መንገዲ ስእሊ ኣልዕልዎ።
    .alt = ሓንቲ ኢድ ተሌፎን ኣብ ቅድሚ ቆጻሪ ሒዛ ኣላ። እቲ ቆጻሪ ኣብ መንደቕ ኣሎ። ኣብ ተሌፎን እቲ ቆጻሪ ይርአ። ኣብ ጎድኑ ዝርዝርን ምልክታትን ዘለዎ ወረቐት ተሰቒሉ ኣሎ።

moving-in-register-title = ኣድራሻ ምምዝጋብ

moving-in-register =
    ናብ ገዛ ካብ ዝኣተኹምሉ መዓልቲ ጀሚሩ ኣብ ውሽጢ { $register-weeks ->
        [one] { $register-weeks } ሰሙን
       *[other] { $register-weeks } ሰሙናት
    } ኣድራሻኹም ኣመዝግቡ ({ -anmeldung(form: "de") })። እዚ ኣብ ሓደ ቤት ጽሕፈት { -kundenzentrum } ናይ ከተማ ይግበር፣ ኣብ ገለ መዓልታት ብቖጸራ ጥራይ፦ <a name="card-kundenzentrum"></a>። ናይ ኩሎም ዝኣትዉ ሰባት መንነት ወረቐት ወይ ፓስፖርት ሒዝኩም ኪዱ። ደንጒኹም እንተ ኣመዝጊብኩም፣ ክሳብ { $register-fine } ዝበጽሕ መቕጻዕቲ ገንዘብ ክመጸኩም ይኽእል።

moving-in-register-note = { $register-law }። እዚ ፌደራላዊ ሕጊ ምዝገባ ኣድራሻ እዩ።

moving-in-confirmation = ነዚ { -wohnungsgeberbestaetigung } የድልየኩም። በዚ ወረቐት ኣካራዪ፣ ናብቲ ገዛ ከም ዝኣተኹም የረጋግጽ። ውዕል ክራይ ኣይኣክልን። ኣካራዪ ነዚ ወረቐት ኣብ ውሽጢ እቲ ተመሳሳሊ ግዜ ክህበኩም ኣለዎ። እንተ ዘይተዋህበኩም፣ ብኡ ንብኡ ኣብ { -kundenzentrum } ንገሩ።

moving-in-sham = ብሓቂ ኣብ እትነብሩሉ ቦታ ጥራይ ተመዝገቡ። ምሳኹም ዘይነብር ሰብ ብኣድራሻኹም ክጥቀም ኣይትፍቀዱ። ንኸምዚ ዝበለ ነገር ኣድራሻኡ ዝህብ ሰብ፣ ምናልባት ክሳብ { $sham-address-fine } ዝበጽሕ መቕጻዕቲ ገንዘብ ክኸፍል ይግደድ ይኸውን።

moving-in-power-title = ኤለክትሪክ ከምኡ እውን { -rundfunkbeitrag }

moving-in-power = ናይ ገዛእ ርእስኹም ውዕል ከይሃለወኩም ኤለክትሪክ ትጥቀሙ እንተ ኾይንኩም፣ ኤለክትሪክ ካብ { -grundversorger } ትረኽቡ። እዚ ንኹሎም ገዛውቲ ኤለክትሪክ ክህብ ዘለዎ ኩባንያ እዩ። በዚ እውን ውዕል ይፍጠር። እዚ ውዕል «<span lang="de">Grundversorgung</span>» ይበሃል፣ ባዕሉ ንባዕሉ ድማ ኣይውዳእን። ኣየናይ ኩባንያ ከም ዝኾነ ንኣካራዪ ሕተቱ። ናብኡ ቁጽሪ ቆጻሪኹም ሓብሩ። ባዕልኹም ብጋዝ ተሙቑ ወይ ትኽሽኑ እንተ ኾይንኩም፣ ጋዝ ዝህብ መን ከም ዝኾነ እውን ሕተቱ። ድሕሪኡ ዋጋታት ካልኦት ኩባንያታት ኣነጻጽሩ። ቅድሚ ምቕያርኩም ዋጋ፣ ንውሓት ውዕልን ናይ ምቁራጽ ግዜ ገደብን መርምሩ።

moving-in-power-note =
    { $power-law }። ካብ { $supplier-switch-since } ጀሚሩ፣ ናብ ካልእ ኩባንያ ዝግበር ተክኒካዊ ምቕያር ኣብ መዓልታት ስራሕ { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } ሰዓት
       *[other] { $supplier-switch-hours } ሰዓታት
    } ይወስድ። «<span lang="de">Ersatzversorgung</span>» ካብ <span lang="de">Grundversorgung</span> ዝተፈልየ ነገር እዩ። እንተ በዝሐ { $substitute-supply-months ->
        [one] { $substitute-supply-months } ወርሒ
       *[other] { $substitute-supply-months } ኣዋርሕ
    } ይጸንሕ።

moving-in-broadcasting = ንሬድዮን ተለቪዥንን { -rundfunkbeitrag } ዝበሃል ክፍሊት ኣሎ። ክሳብ { $broadcasting-fee-until }፣ እዛ መዓልቲ እውን ትሕወስ፣ እቲ ክፍሊት ንወርሒ { $broadcasting-fee } እዩ፣ ማለት ንርብዒ ዓመት { $broadcasting-fee-quarter }። ድሕሪኡ እቲ መጠን ክቕየር ይኽእል። ብዛዕባ እዚ ዝጽሓፍ ደብዳበታት ካብ «<span lang="de">Beitragsservice</span>» ይመጽእ። እዚ ነቲ ክፍሊት ዝእክብ ቤት ጽሕፈት እዩ። ንገዛኹም ክሳብ ሕጂ ዝኸፍል ሰብ እንተ ዘየለ፣ ነቲ ገዛ ኣብኡ ኣመዝግብዎ፦ <a name="broadcasting-page"></a>። { -rundfunkbeitrag } ብገዛ እዩ ዝኽፈል፣ ብሰብ ኣይኮነን። ገለ ዓይነት ደገፍ ካብ ቤት ጽሕፈት መንግስቲ ትወስዱ እንተ ኾይንኩም፣ ክትከፍልዎ ኣየድልየኩምን። ንዚ ምልክታ ተቕርቡ። ምስ ካልኦት ሰባት ሓቢርኩም ትነብሩ እንተ ኾይንኩም፣ መን ከም ዝኸፍል ተሰማምዑ፣ ነቲ ክፍሊት ድማ ተማቐልዎ።

moving-in-cutoff-title = ኤለክትሪክ ወይ ጋዝ ክቋረጽ እንተ ተደልዩ

moving-in-cutoff = ኤለክትሪክ ወይ ጋዝ እንተ ዘይከፈልኩም፣ እቲ ኩባንያ { -sperrung } ከም ዝገብር ከጠንቅቐኩም ይኽእል። እዚ ማለት፦ ኤለክትሪክ ወይ ጋዝ ከቋርጽ ይደሊ። ቅድሚኡ ነዚ ክጽሕፈልኩም ኣለዎ። ክሳብ ዝቋረጽ ኣይትጸበዩ።

moving-in-cutoff-call = ነቲ ኩባንያ ደውሉሉ፣ በብክፋል ክትከፍሉ ድማ ሕተቱ። { -grundversorger }፣ ድሕሪ እቲ መጠንቀቕታ እንተ ሓቲትኩምዎ፣ በብክፋል ናይ ምኽፋል ስምምዕ ከቕርበልኩም ኣለዎ። ኣብ ደብዳበ «<span lang="de">Abwendungsvereinbarung</span>» (ምቁራጽ ንምትራፍ ዝግበር ስምምዕ) ይበሃል። ድሕሪኡ ነቶም ክፋላትን ንኹሉ ሓድሽ ሕሳብን ብግዜኡ ክፈሉ።

moving-in-cutoff-office = ብኡ ንብኡ ንቤት ጽሕፈት { -jobcenter } ወይ ንቤት ጽሕፈት ማሕበራዊ ጉዳያት (<span lang="de">Sozialamt</span>) ሕተቱ። ሓድሓደ ግዜ ንዕዳ ኤለክትሪክ ወይ ጋዝ ይኸፍሉ፣ መብዛሕትኡ ግዜ ከም ልቓሕ (<span lang="de">Darlehen</span>)።

moving-in-cutoff-health = { -sperrung } ኣብ ገዛኹም ንዘሎ ሰብ ሓደገኛ እንተ ኾይኑ፣ ነቲ ኩባንያ ጽሓፉሉ። ኣብነት፦ ሕሙም ቆልዓ፣ ወይ ሓደ ሰብ ንህይወቱ ዘድልዮ መሳርሒ። ሽዑ እቲ ኩባንያ ብዙሕ ግዜ ከቋርጽ ኣይፍቀዶን። መርትዖ ምስኡ ኣእትዉ።

moving-in-cutoff-note = { $cutoff-law }።

## Kapitel Miete und Nebenkosten

costs-title = ክራይን ተወሳኺ ወጻኢታትን

costs-intro = ነፍሲ ወከፍ ወርሒ፣ ክራይን ክፋል ናይ ወጻኢታት ህንጻን ትኸፍሉ። ኣብ ዓመት ሓደ ግዜ ጸብጻብ ይግበር። ነቲ ዓመታዊ ጸብጻብ ({ -abrechnung(form: "de") }) ዝርድኦ ሰብ ጌጋታት ክረክብን ገንዘብ ክቑጥብን ይኽእል።

costs-words = { -kaltmiete(form: "full") } ንገዛ ጥራይ ዝኽፈል ገንዘብ እዩ። ኣብ ልዕሊኡ { -nebenkosten(form: "full") } ኣሎ፣ ንኣብነት ንማይን ንጎሓፍን፣ መብዛሕትኡ ግዜ ንመሞቒ እውን። ኣብ ውዕልን ኣብ ሕግን «<span lang="de">Betriebskosten</span>» ይበሃል። ኩሉ ብሓባር { -warmmiete(form: "full") } ይበሃል። መሞቒ ኣብ { -nebenkosten } ዝኣቱ እንተ ኾይኑ፣ ኣብቲ ውዕል ብጥንቃቐ ኣንብቡ። ሓድሓደ ግዜ ንመሞቒ ንበይኑ ትኸፍሉ፣ ንኣብነት ናይ ገዛእ ርእስኹም ውዕል ጋዝ እንተ ሃልዩኩም። ኤለክትሪክ መብዛሕትኡ ግዜ ኣብኡ ኣይኣቱን። ስለዚ ኣብ ነፍሲ ወከፍ መወዓውዒ ርኣዩ፦ እቲ ዋጋ <span lang="de">kalt</span> ድዩ ወይስ <span lang="de">warm</span>?

costs-example = ኣብነት፣ ናይ ሓቂ ዘይኮነ መጠን ገንዘብ

costs-column-part = እትኸፍልዎ

costs-column-amount = መጠን ንወርሒ

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten }፦ ማይ፣ ጎሓፍ፣ ህንጻ

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = { -nebenkosten }፦ መሞቕን ምዉቕ ማይን

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = ተወሳኺ ወጻኢታት (<span lang="de">Nebenkosten</span>) እንታይ እዩ?

costs-who =
    { -nebenkosten } እትኸፍሉ፣ ኣብ ውዕል ተጻሒፉ እንተ ሃልዩ ጥራይ እዩ። { $cost-kinds ->
        [one] ሕጊ { $cost-kinds } ዓይነት ይጠቅስ።
       *[other] ሕጊ { $cost-kinds } ዓይነታት ይጠቅስ።
    } ምምሕዳርን ጽገናን ኣብኡ ኣይኣትዉን። ኣብ ጸብጻብኩም ከምዚ ዝበለ ነገር ተጻሒፉ እንተ ሃልዩ፣ ሕተቱ።

costs-who-note = { $costs-law }። <span lang="de">BetrKV</span> ማለት ድንጋገ ወጻኢታት ህንጻ (<span lang="de">Betriebskostenverordnung</span>) እዩ።

costs-table = መን እንታይ ይኸፍል?

costs-column-cost = ወጻኢታት

costs-column-payer = መን ይኸፍል?

costs-row-heating = መሞቒ፣ ምዉቕ ማይ፣ ማይ፣ ረሳሕ ማይ

costs-row-waste = ጎሓፍ፣ ጽሬት ጽርግያ፣ ግብሪ መሬት

costs-row-house = ሊፍት፣ መብራህቲ ኮሪደር፣ ሓላዊ ህንጻ (<span lang="de">Hausmeister*in</span>)፣ ጀርዲን፣ ጽሬት ህንጻ፣ ምጥፋእ ባልዕን ኣንጭዋን

costs-row-more = መውጽኢ ትኪ፣ መድሕን ህንጻ፣ ክፍሊ ሕጽቦ ክዳን

costs-row-repairs = ጽገና ህንጻን ምምሕዳርን

costs-payer-tenant = ንስኹም፣ ኣብ ውዕል ተጻሒፉ እንተ ሃልዩ

costs-payer-landlord = ኣካራዪ፤ ፍሉይ ኩነታት ኣብ ታሕቲ

costs-small-repairs-title = ናእሽቱ ጽገናታት

costs-small-repairs = ኣብ ብዙሓት ውዕላት ብዛዕባ «<span lang="de">Kleinreparaturen</span>» (ናእሽቱ ጽገናታት) ዝጽሓፍ ምሉእ ሓሳብ ኣሎ። ብመሰረቱ፣ ናእሽቱ ጽገናታት ባዕልኹም ክትከፍሉ ይሓትት፣ ንኣብነት ንቡምባ ማይ። ገለ ከምዚ ዝበሉ ሓሳባት ብሕጊ ኣይሰርሑን። ቅድሚ ምኽፋልኩም ንኣማኻሪ ኣርእይዎ። ካልእ ጽገና ህንጻ ኣካራዪ ይኸፍሎ። ባዕልኹም ንዘበላሸኹሞ ነገር መብዛሕትኡ ግዜ ክትከፍሉ ኣለኩም።

costs-statement-title = ዓመታዊ ጸብጻብ

costs-statement =
    መብዛሕትኡ ግዜ ነፍሲ ወከፍ ወርሒ ቅድመ ክፍሊት ትኸፍሉ። ድሕሪ ሓደ ዓመት ኣካራዪ ጸብጻብ ይገብር። { -abrechnung }፣ ድሕሪ መወዳእታ ናይቲ ናይ ጸብጻብ ዓመት ኣብ ውሽጢ { $statement-months ->
        [one] { $statement-months } ወርሒ
       *[other] { $statement-months } ኣዋርሕ
    } ክበጽሓኩም ኣለዎ። ደንጒዩ እንተ በጺሑ፣ ከም ልሙድ ተወሳኺ ገንዘብ ክትከፍሉ ኣየድልየኩምን። ኩሉ ጸብጻባት ዓቅቡ።

costs-check =
    ነቲ ዓመታዊ ጸብጻብ መርምርዎ። ኩሉ ቅብሊታት ክትርእዩ ይፍቀደኩም፣ ንኣብነት ካብ ኩባንያታት ዝመጸ ሕሳብ። ንዚ ዝኸውን ደብዳበ፦ <a name="letters"></a>። ጌጋ እንተ ሃልዩ፣ እቲ ጸብጻብ ካብ ዝበጽሓኩም ጀሚሩ ኣብ ውሽጢ { $objection-months ->
        [one] { $objection-months } ወርሒ
       *[other] { $objection-months } ኣዋርሕ
    } ተቓውሞ ኣቕርቡ። ምስ ዝሓለፈ ዓመት ኣነጻጽሩ። ወጻኢታት ኣዝዩ እንተ ወሲኹ፣ መግለጺ ሕተቱ።

costs-info-title = መሞቒ፣ CO₂፣ ተለቪዥን

costs-info-heating = ቆጻሪታትኩም ካብ ርሑቕ ዝንበቡ እንተ ኾይኖም፣ ነፍሲ ወከፍ ወርሒ ቁጽርታት ናይ ሃልክኹም ይወሃበኩም።

costs-info-carbon =
    ወጻኢ CO₂ ናይ መሞቒ ዘይትን ጋዝን ምስ ኣካራዪ ትማቐሉ። ናይ ገዛእ ርእስኹም ውዕል ጋዝ እንተ ሃልዩኩም፣ ነቲ ኣካራዪ ክኸፍሎ ዘለዎ ክፋል ባዕልኹም ክትሓቱ ኣለኩም። ድሕሪ እቲ ሕሳብ ናይ ኩባንያ ጋዝ ኣብ ውሽጢ { $carbon-months ->
        [one] { $carbon-months } ወርሒ
       *[other] { $carbon-months } ኣዋርሕ
    } ንኣካራዪ ጽሓፉሉ። ኢመይል ይኣክል ({ $carbon-law })።

costs-info-cable =
    ካብ { $cable-since } ጀሚሩ፣ ወጻኢታት ናይ ኬብል ተለቪዥን ደጊም ኣብ ዓመታዊ ጸብጻብ ክጽሓፍ ኣይፍቀድን ({ $cable-law })። እዚ ብዙሕ ግዜ ዘጋጥም ጌጋ እዩ። ተለቪዥን ወይ ኢንተርነት ብመንገዲ ኣካራዪ እንተ ሃልዩኩም፣ ድሕሪ { $cable-months ->
        [one] { $cable-months } ወርሒ
       *[other] { $cable-months } ኣዋርሕ
    } ምስ ኣካራዪ ከተቋርጽዎ ትኽእሉ ኢኹም።

costs-overcharge = እቲ ክራይ ካብቲ ልሙድ ክራይ ({ -vergleichsmiete(form: "de") }) ብልዕሊ { $overcharge-percent } ዝበዝሕ እንተ ኾይኑ፣ እዚ ክልኩል ክኸውን ይኽእል። ቤት ጽሕፈት { -wohnungsaufsicht } ናይ ከተማ ከምዚ ዝበለ ጉዳይ ብናጻ ይምርምር፦ <a name="card-housing-office"></a>።

## Kapitel Leben im Haus

living-title = ናብራ ኣብ ህንጻ

living-intro = ኣብ ሓደ ህንጻ ብዙሓት ሰባት ይነብሩ። ኣብ መደያይቦ ሰላምታ ምሃብ ጽቡቕ ጅማሮ እዩ። ናይ ህንጻ ሕግታት ብዙሕ ግዜ ኣብ { -hausordnung } ይርከቡ። እዚ ጽሑፍ ኣብ ኮሪደር ይስቀል ወይ ድማ ክፋል ናይቲ ውዕል እዩ። ነቶም ሕግታት ሓደ ግዜ ብምልኣት ኣንብብዎም። ብዙሕ ግዜ ብዛዕባ ጽሬት፣ ብሽክለታታት፣ ክፍሊ ሕጽቦ ክዳንን ጸጥታን እዮም።

living-waste-title = ጎሓፍ ምፍላይ

living-waste = ኣብ { -city } ነቶም በርሚላት ጎሓፍ ብሕብሪ መኽደኖም ትፈልጥዎም። ናይ ኤለክትሪክ መሳርሕን ባትሪታትን ጥራሙዝን ናብ ዝኾነ ካብዞም በርሚላት ኣይኣትዉን። ኣበይ ከም እትህብዎም ንሓላዊ ህንጻ ወይ ንኩባንያ ጎሓፍ (<span lang="de">Abfallwirtschaftsbetriebe</span>) ሕተቱ፦ <a name="living-bulky"></a>። ብጥንቃቐ ፍለዩ፦ እዚ ንኣከባቢ ጽቡቕ እዩ።

living-bins-picture = ኣርባዕተ መኽደን፣ ኣርባዕተ ዓይነት ጎሓፍ፦ ሓሙኽሽታዊ፣ ሰማያዊ፣ ብጫን ቡናውን።
    .alt = ኣርባዕተ በርሚላት ጎሓፍ ጎድኒ ንጎድኒ ኣለዉ። ቀዳማይ መኽደን ሓሙኽሽታዊ፣ ካልኣይ ሰማያዊ፣ ሳልሳይ ብጫ፣ ራብዓይ ቡናዊ እዩ።

living-bins-table = እንታይ ናብ ኣየናይ በርሚል ይኣቱ?

living-bins-column-lid = መኽደን

living-bins-column-in = ናብኡ ዝኣቱ

living-bins-column-out = ዘይኣቱ

living-bin-grey = ሓሙኽሽታዊ፦ ዝተረፈ ጎሓፍ (<span lang="de">Restmüll</span>)

living-bin-grey-in = ናብ ካልእ በርሚል ዘይኣቱ ጎሓፍ

living-bin-grey-out = ጥርሙዝ፣ ባትሪ፣ ናይ ኤለክትሪክ መሳርሒ

living-bin-blue = ሰማያዊ፦ ወረቐት (<span lang="de">Papier</span>)

living-bin-blue-in = ወረቐትን ካርቶንን

living-bin-blue-out = መጠቕለሊታት ካብ ፕላስቲክ ወይ ብረታ-ብረት

living-bin-yellow = ብጫ፦ { -wertstofftonne }

living-bin-yellow-in = መጠቕለሊታት፣ ካልእ ነገራት ካብ ፕላስቲክ ወይ ብረታ-ብረት

living-bin-yellow-out = ናይ ኤለክትሪክ መሳርሒ፣ ባትሪ፣ ጥርሙዝ፣ ወረቐት

living-bin-brown = ቡናዊ፦ ተረፍ ምግብን ተኽልን (<span lang="de">Bio</span>)

living-bin-brown-in = ተረፍ ምግቢ ካብ ክሽነ፣ ተረፍ ተኽሊ ካብ ጀርዲን

living-bin-brown-out = መጠቕለሊታት፣ ፕላስቲክ

living-waste-rules = ጎሓፍ ኣብ መዓልታዊ ናብራ

living-waste-do-flat = ካርቶን ኣንእሲኩም፣ ድሕሪኡ ናብ ሰማያዊ በርሚል ኣእትዉ

living-waste-do-plan = በርሚላት መዓስ ባዶ ከም ዝግበሩ ሕተቱ

living-waste-dont-beside = ጎሓፍ ኣብ ጎድኒ በርሚል ምቕማጥ

living-waste-dont-stairs = ኣቕሑ ገዛ ኣብ ኮሪደር ወይ ኣብ ትሕተ ቤት ምግዳፍ

living-bulky = ከም ኣቕሑ ገዛ ዝኣመሰለ ዓበይቲ ነገራት <span lang="de">Sperrmüll</span> ይበሃል። <span lang="de">Abfallwirtschaftsbetriebe Köln</span>፣ ብሓጺሩ AWB፣ እንተ ሓቲትኩሞም መጺኦም ይወስድዎ። ወይ ባዕልኹም ውሰድዎ፦ { $wertstoff-ossendorf-name }፣ { $wertstoff-ossendorf-street }፤ { $wertstoff-gremberghoven-name }፣ { $wertstoff-gremberghoven-street }። ዕለት ናይዚ ሓበሬታ፦ { $bulky-as-of }፣ በጃኹም ቅድሚኡ ኣረጋግጹ፦ <a name="awb-page"></a>። ብዘይ ቆጸራ ዋላ ሓንቲ ኣብ ጽርግያ ኣይተቐምጡ።

living-quiet-title = ጸጥታ

living-quiet = ካብ ሰዓት { $quiet-from } ክሳብ ሰዓት { $quiet-to } ናይ ለይቲ ጸጥታ እዩ ({ $quiet-law })። (ሓበሬታ ተርጓሚ፦ ብኣቆጻጽራ ሰዓት ጀርመን።) ሽዑ ንካልኦት ክትርብሹ ኣይፍቀደኩምን። ኣብ ሰንበትን በዓላትን እውን ጫውጫው ዘለዎ ስራሕ ኣይትግበሩ፣ ንኣብነት ብትራፓኖ ምብሳዕ። ናይ ፍርቂ መዓልቲ ጸጥታ ኣብ { -hausordnung } ተጻሒፉ ክኸውን ይኽእል። ጽንብል እንተ ገበርኩም፣ ቅድሚኡ ንጎረባብቲ ንገሩ። ንዓኹም ዝርብሽ ነገር እንተ ሃልዩ፣ መጀመርታ ብሕያውነት ተዘራረቡ።

living-quiet-note = <span lang="de">LImSchG</span> ማለት ናይ ክፍለ ሃገር ሕጊ ምክልኻል ካብ ጫውጫውን ብከላን (<span lang="de">Landes-Immissionsschutzgesetz</span>) እዩ። እዚ ሕጊ ንለይቲ ይሰርሕ። ንሰንበትን በዓላትን ካልእ ናይ ክፍለ ሃገር ሕጊ ኣሎ።

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

living-smoke = ኣላርም ትኪ (<span lang="de">Rauchmelder</span>) ህይወት የድሕን። ኣብ መደቀሲ ክፍሊ፣ ኣብ ክፍሊ ቆልዑን ሓዊ ክለዓል ከሎ ኣብ እትሃድሙሉ ኮሪደራትን ክስቀል ኣለዎ። ክሰቕሎ ዘለዎ ዋና ናይቲ ገዛ (<span lang="de">Eigentümer*in</span>) እዩ። ኣብኡ ዝነብር ሰብ፣ ከም ዝሰርሕ የረጋግጽ። ሓድሓደ ግዜ ነዚ ኣካራዪ ይገብሮ። ሕተቱ። ኣላርም ትኪ ፈጺምኩም ኣይተውርዱ። ሓጺር ድምጺ ብተደጋጋሚ እንተ ኣስሚዑ፣ መብዛሕትኡ ግዜ ባትሪ ተወዲኡ እዩ።

living-smoke-note = { $smoke-law }። እዚ ሕጊ ህንጸት ናይ <span lang="de">Nordrhein-Westfalen</span> እዩ።

living-smoke-picture = ኣላርም ትኪ ኣብ ናሕሲ ውሽጢ ገዛ ይስቀል። በቲ መልጎም ክትፍትንዎ ትኽእሉ ኢኹም።
    .alt = ክቢ ጻዕዳ ኣላርም ትኪ ኣብ ናሕሲ ውሽጢ ክፍሊ ተሰቒሉ ኣሎ። ሓንቲ ኢድ ብኣጻብዕ ነቲ መልጎም ትጸቅጦ ኣላ። ቀስትታት እቲ ዓቢ ድምጺ የርእዩ።

living-changes-title = ኣብ ገዛ ለውጢ ምግባር

living-changes = ኣብ ባልኮን ንእሽቶ መሳርሒ ጸሓያዊ ጸዓት እንተ ደሊኹም፣ ቅድሚኡ ሕተቱ። ብሰንኪ ስንክልና ንዝግበር ለውጢ ኣብ ገዛ እውን ፍቓድ የድልየኩም። ነቲ ፍቓድ ናይ ምርካብ መሰል መብዛሕትኡ ግዜ ኣለኩም ({ $changes-law })። እንታይ ክትቅይሩ ከም እትደልዩ ብልክዕ ጽሓፉ፣ ንድፊ ድማ ምስኡ ኣእትዉ።

## Kapitel Etwas ist kaputt

repairs-title = ዝተበላሸወ ነገር

repairs-intro = መሞቒ ዝሑል እዩ፣ ማይ የንጠብጥብ፣ መንደቕ ርሑስ እዩ። ከምዚ ዝበለ ነገር { -mangel } ይበሃል። ኣካራዪ ነቲ ገዛ ብጽቡቕ ኩነታት ክሕዞ ኣለዎ። ንስኹም ነፍሲ ወከፍ ጉድለት ብኡ ንብኡ ከተፍልጡ ኣለኩም። ቀልጢፍኩም እንተ ኣፍሊጥኩም፣ ንኹሉ ሰብ ይሓይሽ።

repairs-step-report = ስእሊ ኣልዕሉ። ነቲ ጉድለት ብኡ ንብኡ ብጽሑፍ ኣፍልጡ። ንዚ ዝኸውን ደብዳበ፦ <a name="letters"></a>። ብተሌፎን እንተ ነጊርኩም እውን፣ ደብዳበ ወይ ኢመይል ስደዱ።

repairs-step-deadline = ንኣካራዪ ናይ ግዜ ገደብ (<span lang="de">Frist</span>) ሃቡ። እዚ ማለት፦ እቲ ጉድለት ክሳብ ኣየናይ መዓልቲ ክዕረ ከም ዘለዎ፣ ሓደ ዕለት ትጽሕፉ። ኣብ ናይ ቁሪ ግዜ (<span lang="de">Winter</span>) መሞቒ ዝሑል እንተ ኾይኑ፣ ኣዝዩ ቀረባ ዕለት ጽሓፉ።

repairs-step-access = ሰብ ሞያ ብስምምዕ ናብ ገዛ ክኣትዉ ፍቐዱ። ቅድሚኡ ስም፣ ኩባንያን ሰዓትን ሕተቱ።

repairs-step-help = ዋላ ሓንቲ እንተ ዘይተገብረ፣ ኣብዚ ምኽሪ ሕተቱ፦ { -mieterverein }፣ <a name="card-mieterverein"></a>። ስእልታት፣ ደብዳበታትን ውዕል ክራይኩምን ሒዝኩም ኪዱ።

repairs-late = ጉድለት እንተ ዘየፍለጥኩም፣ ብዙሕ ገንዘብ ከኽፍለኩም ይኽእል። ምናልባት ነቲ ጉድኣት ክትከፍሉ ትግደዱ ትኾኑ። ዝነከየ ክራይ ናይ ምኽፋል መሰልኩም እውን ክትስእኑ ትኽእሉ ኢኹም። ስለዚ ናይቲ ዝሰደድኩሞ ጽሑፍ ቅዳሕ ዓቅቡ።

repairs-late-note = { $defects-law }።

repairs-reduction-title = ዝነከየ ክራይ ምኽፋል?

repairs-reduction =
    ነቲ ገዛ ብግቡእ ክትጥቀሙሉ እንተ ዘይክኢልኩም፣ ንዚ ግዜ እዚ ክትከፍልዎ ዘለኩም ክራይ ይነኪ። እዚ { -mietminderung } ይበሃል። ናእሽቱ ጉድለታት ኣይቁጸሩን። ጸዓት ዝቑጥብ { -modernisierung } ክግበር ከሎ ግን ክራይ ኣይነክን፣ እዚ { $energy-works-months ->
        [one] { $energy-works-months } ወርሒ
       *[other] { $energy-works-months } ኣዋርሕ
    } ይጸንሕ። ክንደይ ከም ዝነኪ፣ ብመሰረት እቲ ጉድለት እዩ። ስለዚ ጽቡቕ ምኽሪ ኣዝዩ ኣገዳሲ እዩ።

repairs-reduction-warning = ክራይ ብናይ ገዛእ ርእስኹም ውሳነ ኣይትንከዩ። ካብ ዝግባእ ንላዕሊ እንተ ነኪኹም፣ ዕዳ ክራይ ይፍጠር። መጀመርታ ምኽሪ ሕተቱ። ክሳብ ሽዑ ምሉእ ክራይ ክፈሉ፣ ምስኡ ድማ ከምዚ ጽሓፉ፦ «<span lang="de">Zahlung unter Vorbehalt</span>» (መሰል ብምዕቃብ ዝግበር ክፍሊት)። ትርጉሙ፦ ምናልባት ነቲ ገንዘብ ድሓር ክምለሰልኩም ትሓቱ ትኾኑ።

repairs-gas-title = ሽታ ጋዝ ኣሎ

repairs-gas-flame = ሓዊ ኣይትወልዑ፣ መብራህቲ ኣይትወልዑ፣ መብራህቲ ኣይተጥፍኡ፣ ኣብ ውሽጢ ገዛ ተሌፎን ኣይትጠቀሙ።

repairs-gas-leave = መሳኹቲ ክፈቱ፣ ንኹሎም ኣጠንቅቑ፣ ብኡ ንብኡ ናብ ደገ ውጹ።

repairs-gas-call = ናብ ደገ ምስ ወጻእኩም ጥራይ ደውሉ፦ { $fire-brigade-phone }።

## Kapitel Mieterhöhung und Kündigung

notice-title = ምውሳኽ ክራይን ምቁራጽ ውዕልን

notice-intro = ደብዳበ ካብ ኣካራዪ ብዙሕ ግዜ የፍርህ። ህድእ በሉ። ጽኑዕ ሕግታትን ናይ ግዜ ገደባትን ኣሎ። ቡስጣ ናይቲ ደብዳበ ዓቅቡ፣ ዕለት ድማ ኣብኡ ጽሓፉ። ኣቐዲምኩም ምኽሪ ሕተቱ። ኣብ ኣፍደገ ዋላ ሓንቲ ኣይትፈርሙ።

notice-increase-title = ክራይ ክውስኽ እንተ ተደልዩ

notice-increase-kinds = መጀመርታ እቲ ወሰኽ ኣየናይ ዓይነት ምዃኑ ኣረጋግጹ። ኣብ { -staffelmiete(form: "de") } ({ -staffelmiete(form: "own") })፣ እቲ ክራይ መዓስን ክንደይን ከም ዝውስኽ ድሮ ኣብቲ ውዕል ተጻሒፉ ኣሎ። ኣብ { -indexmiete(form: "de") } ({ -indexmiete(form: "own") })፣ እቲ ክራይ ምስቲ ኣብ ጀርመን ዘሎ ዋጋታት ይቕየር። ድሕሪ { -modernisierung } እውን ክራይ ክውስኽ ይኽእል። { -nebenkosten(form: "full") } እውን ብዘይ ስምምዕኩም ክውስኽ ይኽእል። ኣብዞም ኩነታት፣ ኣብ ታሕቲ ተጻሒፎም ዘለዉ ደረታት <strong>ኣይሰርሑን</strong> ({ $increase-kinds-law })። መንግስቲ ንዝደገፎም ገዛውቲ ብዙሕ ግዜ ካልእ ሕግታት ይሰርሕ።

notice-increase-kinds-advice = ኣብ ከምዚ ዝበለ ኩነታት ካብ ዝግባእ ንታሕቲ እንተ ከፈልኩም፣ ዕዳ ክራይ ይፍጠር። መጀመርታ ምኽሪ ሕተቱ። ኣብ { -staffelmiete(form: "de") }፣ { -mietpreisbremse(form: "full") } ንነፍሲ ወከፍ ደረጃ ክሰርሕ ይኽእል። ኣብ { -indexmiete(form: "de") } ግን፣ ነቲ ናይ መጀመርታ ክራይ ጥራይ ክሰርሕ ይኽእል፣ እዚ ማለት ነቲ ውዕል ክጅምር ከሎ ዝኽፈል ክራይ። ብዛዕባ እዚ ተወሳኺ ሓበሬታ፦ <a name="rent-brake"></a>።

notice-increase =
    ኣብ ካልእ ኩነታት፣ ኣካራዪኹም ብዝወሰኸ ክራይ ክትሰማምዑ ክሓተኩም ይኽእል። እቲ ደብዳበ ስለምንታይ ክገልጽ ኣለዎ። ንዚ ኢመይል ይኣክል። እቲ ክራይ ክውስኽ ዝፍቀደሉ፣ ክሳብ እቲ ልሙድ ክራይ (<span lang="de">ortsübliche Vergleichsmiete</span>) ጥራይ እዩ። እቲ ወሰኽ ክጅምር ከሎ፣ እቲ ክራይ ካብ ቅድሚ { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } ወርሒ
       *[other] { $increase-unchanged-months } ኣዋርሕ
    } ጀሚሩ ዘይተቐየረ ክኸውን ኣለዎ። እቲ ደብዳበ ክመጽእ ዝፍቀድ፣ እንተ ቐደመ ድሕሪ እቲ ናይ መወዳእታ ወሰኽ { $increase-wait-years ->
        [one] { $increase-wait-years } ዓመት
       *[other] { $increase-wait-years } ዓመታት
    } ምስ ሓለፈ እዩ። ብሰንኪ { -modernisierung } ወይ ብሰንኪ { -nebenkosten } ዝመጽእ ወሰኽ ኣብዚ ኣይቁጸርን። ጥርጣረ እንተ ኣለኩም፣ በቲ { -mietspiegel } ባዕልኹም ጸብጽቡ።

notice-increase-note = { $increase-law }። እዚ ደረት እዚ ኣብ { -city } ክሳብ { $increase-cap-until } ይሰርሕ (ዕለት ናይዚ ሓበሬታ፦ { $ordinance-as-of })።

notice-increase-cap =
    ንኸምዚ ዝበለ ወሰኽ ኣብ { -city } ካልኣይ ደረት እውን ኣሎ። እቲ ክራይ ኣብ ውሽጢ { $increase-cap-years ->
        [one] { $increase-cap-years } ዓመት
       *[other] { $increase-cap-years } ዓመታት
    } ክውስኽ ዝፍቀደሉ መጠን፣ እንተ በዝሐ { $increase-cap } እዩ። ብሰንኪ { -modernisierung } ወይ ብሰንኪ { -nebenkosten } ዝመጽእ ወሰኽ ኣብ ልዕሊ እዚ ክመጽእ ይኽእል።

notice-increase-answer =
    መልሲ ንምሃብ ዘለኩም ግዜ፣ ክሳብ መወዳእታ ናይቲ ድሕሪ ደብዳበ ዝመጽእ { $consent-month ->
        [1] ቀዳማይ ወርሒ
        [2] ካልኣይ ወርሒ
        [3] ሳልሳይ ወርሒ
       *[other] መበል { $consent-month } ወርሒ
    } እዩ። ኣብነት፦ እቲ ደብዳበ በዚ ዕለት ይመጽእ፦ { $example-increase-letter }። ሽዑ ክሳብ እዚ ዕለት መልሱ፦ { $example-increase-answer }። <strong>ቅድሚ</strong> ምስምማዕኩም ነቲ ደብዳበ ንኣማኻሪ ኣርእይዎ። ክሳብ ሽዑ ነቲ <strong>ናይ ቀደም</strong> ክራይ ብግዜኡ ምኽፋል ቀጽሉ። ነቲ ዝወሰኸ ክራይ ገና ኣይትኽፈልዎ፦ እዚ ከም ስምምዕ ክቑጸር ይኽእል። እንተ ዘይመለስኩም፣ ኣይተሰማማዕኩምን ማለት እዩ። ሽዑ ግን ኣካራዪ ናብ ቤት ፍርዲ ክኸይድ ይኽእል። ንዚ ድሕሪ እዚ ግዜ እዚ ገና { $increase-claim-months ->
        [one] { $increase-claim-months } ወርሒ
       *[other] { $increase-claim-months } ኣዋርሕ
    } ኣለዎ።

notice-increase-steps-title = በብደረጃ ዝውስኽ ክራይን ምስ ዋጋታት ዝተኣሳሰረ ክራይን

notice-increase-steps = ኣብ { -staffelmiete(form: "de") } ({ -staffelmiete(form: "own") }) ኩሎም ደረጃታት ድሮ ኣብቲ ውዕል ተጻሒፎም ኣለዉ፣ ምስ መጠን ወሰኽ ወይ ምስቲ ሓድሽ ክራይ ብዩሮ። ሚእታዊ (%) ጥራይ ኣይኣክልን። ስምምዕኩም ዝሓትት ደብዳበ ኣይመጽእን። ክራይ ዝውስኸለን መዓልታት ጽሓፉ። ካብኡ ጀሚርኩም ዝያዳ ክፈሉ። ብኻልእ ምኽንያት ክራይ ኣብዚ ግዜ እዚ መብዛሕትኡ ግዜ ክውስኽ ኣይፍቀድን፣ ብዘይካ ብሰንኪ { -nebenkosten }።

notice-increase-index = ኣብ { -indexmiete(form: "de") } ({ -indexmiete(form: "own") }) ኣካራዪ ነቲ ሓድሽ ክራይ ይጽሕፈልኩም። ኢመይል ይኣክል። ኣብኡ መጠን ገንዘብ ብዩሮ ክጽሓፍ ኣለዎ። እቲ «<span lang="de">Preisindex</span>» እውን ኣብኡ ክጽሓፍ ኣለዎ። እዚ ንዋጋታት ኣብ ጀርመን ዘርኢ ቁጽሪ እዩ። ካብ መዓስ ጀሚርኩም ዝያዳ ከም እትኸፍሉ ኣብቲ ደብዳበ ክጽሓፍ ይግባእ። ነቲ ጸብጻብ ንኣማኻሪ ኣርእይዎ፣ ግን ብግዜኡ ክፈሉ።

notice-increase-steps-note = { $increase-steps-law }።

notice-modernisation-title = ምምሕያሽ ገዛ፦ ጫውጫውን ዝወሰኸ ክራይን

notice-modernisation =
    ቅድሚ ዓቢ { -modernisierung } ኣካራዪ ክጽሕፈልኩም ኣለዎ። እቲ ደብዳበ «<span lang="de">Ankündigung</span>» (ኣቐዲሙ ዝመጽእ ሓበሬታ) ይበሃል። እንተ ደንጐየ ቅድሚ እቲ ስራሕ { $works-notice-months ->
        [one] { $works-notice-months } ወርሒ
       *[other] { $works-notice-months } ኣዋርሕ
    } ኣቐዲሙ ክበጽሕ ኣለዎ። ኣብኡ፣ እንታይ ከም ዝስራሕ፣ ክንደይ ግዜ ከም ዝወስድን ክንደይ ዝያዳ ክትከፍሉ ከም ዝሓተኩምን ተጻሒፉ ኣሎ። መብዛሕትኡ ግዜ ነቲ ስራሕ «<span lang="de">dulden</span>» ክትገብሩ ኣለኩም። እዚ ማለት፦ ነቲ ስራሕ ክትፈቕዱ ኣለኩም።

notice-modernisation-rent = ድሕሪኡ ኣካራዪ ነቲ ክራይ ክውስኾ ይኽእል። እቲ ወሰኽ ኣብ ዓመት { $works-rent-share } ናይቲ ወጻኢታት ክኸውን ይኽእል። ኣብነት፦ እቲ ስራሕ ንገዛኹም { $example-works } የኽፍል። ሽዑ እቲ ክራይ ኣብ ዓመት እንተ በዝሐ { $example-works-year } ይውስኽ። እዚ ኣብ ወርሒ { $example-works-month } እዩ። ጽገና ኣብዚ ኣይቁጸርን። ካልእ ደረታት እውን ኣሎ። ስለዚ ነቲ ደብዳበ ንኣማኻሪ ኣርእይዎ።

notice-modernisation-hardship = እቲ ስራሕ ወይ እቲ ዝወሰኸ ክራይ ንዓኹም ካብ ዓቕሚ ንላዕሊ ከቢድ እንተ ኾይኑ፣ ነዚ <strong>ብኡ ንብኡ</strong> ንኣካራዪ ጽሓፉሉ። እቲ ናይ ግዜ ገደብ ሓጺር እዩ፣ ኣብቲ ደብዳበ ድማ ክጽሓፍ ይግባእ። ኩሉ ምኽንያታት ጽሓፉ፦ ሕማም፣ ዕድመ፣ ትሑት እቶት።

notice-modernisation-note = { $works-law }።

notice-leave-title = ድሕሪ ወሰኽ ክራይ ካብ ገዛ ምውጻእ

notice-leave = ሓድሓደ ግዜ እቲ ሓድሽ ክራይ ንዓኹም ካብ ዓቕምኹም ንላዕሊ እዩ። ኣካራዪ ነቲ ክራይ ክሳብ እቲ ልሙድ ክራይ ወይ ብሰንኪ { -modernisierung } እንተ ወሲኽዎ፣ { -sonderkuendigungsrecht } ኣለኩም። ሽዑ፣ ብዘይ እዚ መሰል ገና ከተቋርጹ እንተ ዘይትኽእሉ እውን፣ ነቲ ውዕል ከተቋርጽዎ ይፍቀደኩም። ሽዑ እቲ ወሰኽ ንዓኹም ኣይሰርሕን። ንዚ ዘሎ ግዜ ሓጺር እዩ። ብኡ ንብኡ ምኽሪ ሕተቱ ({ $leave-law })። ኣብ { -staffelmiete(form: "de") } ከምኡ እውን ኣብ { -indexmiete(form: "de") }፣ ነቲ ኣብ ውዕል ዝተሰማማዕኩምሉ ወሰኽ እዚ መሰል ኣይሰርሕን።

notice-landlord-title = ኣካራዪ ነቲ ውዕል የቋርጽ

notice-landlord = ኣካራዪ ከም ልሙድ ሕጊ ዝቕበሎ ምኽንያት የድልዮ። እቲ ምኽንያት ኣብቲ ደብዳበ ክጽሓፍ ኣለዎ። { -kuendigung } ዝሰርሕ፣ መብዛሕትኡ ግዜ ብወረቐትን ብሓቀኛ ፌርማን ጥራይ እዩ። ተራ ኢመይል፣ ፋክስ ወይ ናይ ተሌፎን መልእኽቲ (<span lang="de">Messenger</span>) ኣይኣክልን። ምቁራጽ ውዕል፣ ካብ ቤት ፍርዲ ኣብ ዝመጸ ደብዳበ እውን ተጻሒፉ ክህሉ ይኽእል። ብኡ ንብኡ ካብ ገዛ ኣይትውጽኡ። ቅድሚ መልሲ ምሃብኩም ነቲ ደብዳበ ንኣማኻሪ ኣርእይዎ።

notice-landlord-note = { $notice-landlord-law }።

notice-agreement = ሓድሓደ ግዜ ኣካራዪ { -aufhebungsvertrag } ይደሊ። በዚ ውዕል ክራይ ይውዳእ፣ ምኽንያቱ ክልቲኦም ወገናት እወ ይብሉ። ነዚ ክትፍርሙ ኣየድልየኩምን። ብምፍራምኩም፣ ካብ ምቁራጽ ውዕል ({ -kuendigung(form: "de") }) ዝከላኸለልኩም ሕጋዊ ሓለዋ ትስእኑ። ቅድሚኡ ምኽሪ ሕተቱ።

notice-kinds-table = ክልተ ዓይነት ምቁራጽ ውዕል

notice-kinds-column-question = ሕቶ

notice-kinds-column-immediate = <span lang="de">fristlos</span> (ብዘይ ናይ ግዜ ገደብ)

notice-kinds-column-ordinary = <span lang="de">ordentlich</span> (ምስ ናይ ግዜ ገደብ)

notice-kinds-row-meaning = እንታይ ማለት እዩ?

notice-kinds-meaning-immediate = ብዘይ ናይ ግዜ ገደብ፦ እቲ ውዕል ብኡ ንብኡ ክውዳእ ይደልዩ።

notice-kinds-meaning-ordinary = ምስ ናይ ግዜ ገደብ፦ እቲ ውዕል ድሕሪ ገለ ኣዋርሕ ክውዳእ ይደልዩ።

notice-kinds-row-reason = ስለምንታይ?

notice-kinds-reason-immediate = ብኸቢድ ምኽንያት ጥራይ፣ ንኣብነት ብዙሕ ዕዳ ክራይ

notice-kinds-reason-ordinary = ኣብ ሕጊ ዘሎ ምኽንያት፣ ንኣብነት { -eigenbedarf }

notice-kinds-row-pay = ዕዳ ክራይ ምኽፋል ይሕግዝ ድዩ?

notice-kinds-pay-immediate = እወ፣ ኩሉ ብግዜኡ ተኸፊሉ እንተ ኾይኑ

notice-kinds-pay-ordinary = ኣይፋልን

notice-kinds-row-hardship = ምውጻእ ኣዝዩ ከቢድ ስለ ዝኾነ ዝቐርብ { -widerspruch } ይሕግዝ ድዩ?

notice-kinds-hardship-immediate = ኣይፋልን

notice-kinds-hardship-ordinary =
    ብዙሕ ግዜ እወ፣ ብሰንኪ ዕዳ ክራይ እንተ ኾይኑ ግን መብዛሕትኡ ግዜ ኣይፋልን፤ እንተ ደንጐየ { $hardship-months ->
        [one] { $hardship-months } ወርሒ
       *[other] { $hardship-months } ኣዋርሕ
    } ቅድሚ መወዳእታ ውዕል ክራይ ክበጽሕ ኣለዎ

notice-kinds-row-next = እንታይ ትገብሩ?

notice-kinds-next-immediate = ሎሚ ሓገዝ ሕተቱ፦ { -fachstelle }

notice-kinds-next-ordinary = ኣብዚ ሰሙን እዚ ነቲ ደብዳበ ኣርእዩ፦ { -mieterverein }

notice-kinds-both = ብዙሕ ግዜ ክልቲኡ ዓይነት ምቁራጽ ኣብ <strong>ሓደ</strong> ደብዳበ ይጽሓፍ። ሽዑ ኣብኡ «<span lang="de">fristlos, hilfsweise ordentlich</span>» (ብዘይ ናይ ግዜ ገደብ፤ እዚ እንተ ዘይሰሪሑ፣ ምስ ናይ ግዜ ገደብ) ተጻሒፉ ኣሎ። ኣንጻር ክልቲኡ መሰልኩም ከተኽብሩ ኣለኩም።

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
    እዚ ሰሌዳ፣ ብዘይ ናይ ግዜ ገደብ ንዝግበር ምቁራጽ (<span lang="de">fristlos</span>) ኣይሰርሕን፣ ክሳብ ዝተወሰነት መዓልቲ ጥራይ ንዝሰርሑ ውዕላት (<span lang="de">befristet</span>) እውን ኣይሰርሕን። ሓድሓደ ግዜ፣ ምስ ኣቕሑ ገዛ ዝካረ ክፍሊ (<span lang="de">möbliert</span>) ኣብ ውሽጢ እቲ ኣካራዪ ባዕሉ ዝነብረሉ ገዛ ይርከብ። ሽዑ ሕጋዊ ሓለዋ ብዙሕ ግዜ ይውሕድ። ኣብኡ እቲ ናይ ግዜ ገደብ ብዙሕ ዝሓጸረ ክኸውን ይኽእል፣ ኣካራዪ ድማ ምኽንያት ኣየድልዮን። ሓድሓደ ግዜ ኣካራዪ ባዕሉ ኣብቲ ህንጻ ይነብር። ኣብቲ ህንጻ እንተ በዝሐ { $owner-house-flats ->
        [one] { $owner-house-flats } ገዛ
       *[other] { $owner-house-flats } ገዛውቲ
    } እንተ ሃልዩ፣ ኣካራዪ ብዘይ ምኽንያት እውን ከቋርጽ ይኽእል። ሽዑ እቲ ናይ ግዜ ገደብ ይነውሕ ({ $notice-exceptions-law })።

notice-hardship =
    ምናልባት ካብ ገዛ ምውጻእ ንዓኹም ወይ ንስድራቤትኩም ኣዝዩ ከቢድ ይኸውን፣ ንኣብነት ብሰንኪ ከቢድ ሕማም። እዚ ከቢድ ኩነታት («<span lang="de">Härte</span>») ይበሃል። እዚ እውን ከቢድ ኩነታት እዩ፦ ዝሰማማዕን ክትከፍልዎ እትኽእሉን ካልእ ገዛ ኣይትረኽቡን ኢኹም። ስለዚ ኣበይ ከም ዝደለኹም ጽሓፉ። ሽዑ ተቓውሞ ከተቕርቡ ትኽእሉ ኢኹም ({ $hardship-law })። ከምዚ ዝበለ ተቓውሞ ({ -widerspruch(form: "de") }) ብኢመይል እውን ይከኣል። እንተ ደንጐየ ቅድሚ መወዳእታ ውዕል ክራይ { $hardship-months ->
        [one] { $hardship-months } ወርሒ
       *[other] { $hardship-months } ኣዋርሕ
    } ኣቐዲሙ ክበጽሕ ኣለዎ። ምውጻእ ስለምንታይ ኣዝዩ ከቢድ ከም ዝኾነ ብልክዕ ግለጹ፣ መርትዖታት ድማ ምስኡ ኣእትዉ። እቲ ናይ ግዜ ገደብ እንተ ሓለፈ እውን፣ ብኡ ንብኡ ምኽሪ ሕተቱ። ኣካራዪ ብዛዕባ እቲ ናይ ተቓውሞ መሰል ብግቡእ እንተ ዘይሓቢሩኩም፣ ኣብቲ ናይ መጀመርታ ቆጸራ ቤት ፍርዲ ገና ተቓውሞ ከተቕርቡ ትኽእሉ ኢኹም። ኣንጻር <strong><span lang="de">fristlos</span></strong> { -kuendigung }፣ ማለት ብዘይ ናይ ግዜ ገደብ፣ ኣይሕግዝን።

notice-own-use-title = ብሰንኪ <span lang="de">Eigenbedarf</span> ዝግበር ምቁራጽ ውዕል

notice-own-use = { -eigenbedarf } ማለት፦ ኣካራዪ ነቲ ገዛ ንገዛእ ርእሱ፣ ንስድራቤቱ ወይ ምስኡ ንዝነብሩ ሰባት የድልዮ። መን ክኣትዎ ከም ዝተሓሰበን ስለምንታይን፣ ኣብቲ ደብዳበ ክጽሓፍ ኣለዎ። «ነቲ ገዛ ባዕለይ የድልየኒ» ዝብል ጥራይ መብዛሕትኡ ግዜ ኣይኣክልን። ሓቂ እውን ክኸውን ኣለዎ። ነቲ ደብዳበ ንኣማኻሪ ኣርእይዎ።

notice-own-use-bar =
    ሓድሓደ ግዜ እቲ እትካረይዎ ገዛ፣ ንስኹም ድሕሪ ምእታውኩም፣ ንበይኑ ዝሽየጥ ውልቃዊ ገዛ (<span lang="de">Eigentumswohnung</span>) ይኸውን፣ ድሕሪኡ ድማ ይሽየጥ። ሽዑ ኣብ { -city } እቲ ሓድሽ ዋና፣ መብዛሕትኡ ግዜ ብሰንኪ { -eigenbedarf(form: "de") } ውዕል ከቋርጽ ኣይፍቀዶን፤ እዚ ክልከላ { $own-use-bar-years ->
        [one] { $own-use-bar-years } ዓመት
       *[other] { $own-use-bar-years } ዓመታት
    } ይጸንሕ። እቲ ግዜ ካብቲ ገዛ ዝተሸጠሉ ዕለት ይጅምር።

notice-own-use-steps = ብኡ ንብኡ ካብ ገዛ ኣይትውጽኡ፣ ዋላ ሓንቲ ድማ ኣይትፈርሙ። ኣብ ላዕሊ ኣብ ዘሎ ሰሌዳ ናይ ግዜ ገደብ ኣረጋግጹ። ምውጻእ ስለምንታይ ከቢድ ከም ዝኾነ ጽሓፉ፣ ብኡ ንብኡ ድማ ገዛ ኣናድዩ። ምውጻእ ካብ ዓቕሚ ንላዕሊ ከቢድ እንተ ኾይኑ፣ ብግዜኡ ተቓውሞ ኣቕርቡ።

notice-own-use-note = { $own-use-law }። እቲ ናይ { -city } ሕጊ ክሳብ { $own-use-bar-until } ይሰርሕ (ዕለት ናይዚ ሓበሬታ፦ { $ordinance-as-of })።

notice-arrears-title = ክራይ ክትከፍሉ እንተ ዘይከኣልኩም

notice-arrears =
    ክራይ ወይ { -kaution(form: "full") } እንተ ዘይተኸፍለ፣ ኣካራዪ ነቲ ውዕል ምናልባት <strong><span lang="de">fristlos</span></strong> ከቋርጾ ይኽእል። እዚ ማለት፦ ብኡ ንብኡ፣ ብዘይ ናይ ግዜ ገደብ። ቅድሚኡ መዘኻኸሪ ደብዳበ (<span lang="de">Mahnung</span>) ግድን ክመጽእ ኣየድልን። ሕጊ ሰለስተ ኩነታት ይጠቅስ። ቀዳማይ፦ ኣብ { $arrears-dates ->
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
    እቲ ናይ ምቁራጽ ደብዳበ ({ -kuendigung(form: "de") }) ናባኹም <strong>ቅድሚ</strong> ምብጽሑ እንተ ከፈልኩም ይሓይሽ። ክሳብ ሽዑ ኩሉ እቲ ገንዘብ ንኣካራዪ ድሮ በጺሕዎ እንተ ኾይኑ፣ ነቲ ውዕል ደጊም <span lang="de">fristlos</span> (ብዘይ ናይ ግዜ ገደብ) ከቋርጾ ኣይፍቀዶን። ድሓር መብዛሕትኡ ግዜ ዝሕግዝ እዚ ጥራይ እዩ፦ ግዜ ክፍሊቱ ዝበጽሐ ክራይ ብምሉኡ ተኸፊሉ ክኸውን ኣለዎ፣ ናይቲ ድሕሪ ምቁራጽ ዘሎ ግዜ ክራይ እውን። እቲ ምቁራጽ ብሰንኪ { -kaution } እንተ መጺኡ፣ ካብ { -kaution } ግዜ ክፍሊቱ ዝበጽሐ ገንዘብ ተኸፊሉ ክኸውን ኣለዎ። ንዚ ዝወሃብ ናይ ግዜ ገደብ ዝውዳእ፣ { -raeumungsklage } ካብ ዝበጽሓኩም ጀሚሩ { $arrears-cure-months ->
        [one] { $arrears-cure-months } ወርሒ
       *[other] { $arrears-cure-months } ኣዋርሕ
    } ምስ ሓለፈ እዩ። በዚ ክሲ ({ -klage(form: "de") }) ኣካራዪ ካብ ገዛ ክትወጹ ይሓትት። ክሳብ ሽዑ ሓደ ቤት ጽሕፈት መንግስቲ፣ ግዜ ክፍሊቱ ዝበጽሐ ገንዘብ ብምሉኡ ክኸፍል ምዃኑ ንኣካራዪ ጽኑዕ ቃል እንተ ኣትዩሉ፣ እዚ እውን ይኣክል። ሽዑ እቲ <span lang="de">fristlos</span> ምቁራጽ (ብዘይ ናይ ግዜ ገደብ) ብሕጊ ኣይሰርሕን።

notice-arrears-limits =
    በብክፋል ምኽፋል <strong>ኣይኣክልን</strong>። ድሕሪ ሓደ ምቁራጽ፣ ምኽፋል ኣብ ውሽጢ { $arrears-cure-years ->
        [one] { $arrears-cure-years } ዓመት
       *[other] { $arrears-cure-years } ዓመታት
    } ሓደ ግዜ ጥራይ ይሕግዝ። ኣካራዪ ንዓኹም ክኸፍሎ ዘለዎ ገንዘብ እንተ ሃልዩ፣ ነዚ ገንዘብ ኣብ ክንዲ ዕዳ ክራይ ክትቆጽርዎ (<span lang="de">verrechnen</span>) ትኽእሉ ዲኹም ወይስ ኣይትኽእሉን፣ <strong>ብኡ ንብኡ</strong> ንኣማኻሪ ሕተቱ።

notice-arrears-note = { $arrears-law }። ብዛዕባ ምቁራጽ ምስ ናይ ግዜ ገደብ (<span lang="de">mit Frist</span>)፦ { -bundesgerichtshof }፣ <span lang="de">VIII ZR 106/23</span>።

notice-arrears-ordinary = <strong>ኩሉ እንተ ከፈልኩም እውን፣ ነቲ ገዛ ክትስእንዎ ትኽእሉ ኢኹም።</strong> ብዙሕ ግዜ ኣካራዪ ኣብ ተመሳሳሊ ግዜ ልሙድ ምቁራጽ ምስ ናይ ግዜ ገደብ (<span lang="de">mit Frist</span>) እውን ይገብር። ሽዑ ኣብቲ ደብዳበ ብዙሕ ግዜ «<span lang="de">ordentlich</span>» (ምስ ናይ ግዜ ገደብ) ወይ «<span lang="de">hilfsweise ordentlich</span>» (ምስ ናይ ግዜ ገደብ፣ ንምናልባት እቲ ብዘይ ናይ ግዜ ገደብ ዝተገብረ ምቁራጽ እንተ ዘይሰሪሑ) ዝብል ተጻሒፉ ኣሎ። እዚ ካልኣይ ምቁራጽ ብምኽፋልኩም <strong>ኣይስረዝን</strong>። ምውጻእ ኣዝዩ ከቢድ ስለ ዝኾነ ዝቐርብ ተቓውሞ፣ ኣንጻር እዚ ምቁራጽ መብዛሕትኡ ግዜ ኣይሕግዝን። ምስ ናይ ግዜ ገደብ፣ ዘይተኸፍለ ገንዘብ ካብዚ ዝወሓደ እንተ ኾነ እውን፣ ኣካራዪ ሓድሓደ ግዜ ከቋርጽ ይኽእል።

notice-arrears-help = ኣይትጸበዩ! <strong>ብኡ ንብኡ</strong> ሓገዝ ድለዩ፣ ገና ቅድሚ ምቁራጽ ውዕል ({ -kuendigung(form: "de") }) እንተ ኾነ ይሓይሽ። ቤት ጽሕፈት { -fachstelle } ነቲ ገዛ ከይትስእንዎ ይሕግዘኩም፦ <a name="card-fachstelle"></a>። { -jobcenter } ዕዳ ክራይ ክኸፍለልኩም ይኽእል። ሓደ ቤት ጽሕፈት መንግስቲ፣ ግዜ ክፍሊቱ ዝበጽሐ ገንዘብ ብምሉኡ ክኸፍል ምዃኑ ንኣካራዪ ብጽሑፍ ቃል ይኣትወሉ እንተ ኾይኑ ሕተቱ። ካብ ቤት ፍርዲ ዝመጸ ነፍሲ ወከፍ ደብዳበ ብኡ ንብኡ ክፈቱ፣ ኣብኡ ዘሎ ናይ ግዜ ገደባት ድማ ኣኽብሩ። በብክፋል ክትከፍሉ ድሉዋት ምዃንኩም እንተ ነገርኩም፣ ኣካራዪ ብሰንኪ እዚ ዕዳ ንዝግበር ነፍሲ ወከፍ ምቁራጽ ከም ዝሓደጎ ብጽሑፍ ክገልጽ ይግባእ።

notice-eviction-title = ብቤት ፍርዲ ካብ ገዛ ምውጻእ (<span lang="de">Räumung</span>)፣ ግዝያዊ መጽለሊ

notice-eviction = ድሕሪ { -kuendigung } ነቲ ገዛ ኣብታ ባዕላ መዓልቲ ክትገድፍዎ ኣየድልየኩምን። እንተ ጸኒሕኩም፣ ኣካራዪ { -raeumungsklage } ከቕርብ ይኽእል። መጀመርታ ቤት ፍርዲ ይውስን። ድሕሪኡ ካብቲ ገዛ ብግዴታ ከውጽእ ዝፍቀዶ «<span lang="de">Gerichtsvollzieher*in</span>» ጥራይ እዩ። እዚ፣ ቤት ፍርዲ ዝወሰኖ ዝፍጽም ሰራሕተኛ መንግስቲ እዩ። ኣካራዪ ባዕሉ ነቲ መሸጎሪ ክቕይሮ ወይ ኣቕሑኹም ናብ ደገ ከውጽኦ ኣይፍቀዶን። ይኹን እምበር ነዚ እንተ ገይሩ፣ ብኡ ንብኡ ካብ ጠበቓ ሓገዝ ድለዩ።

notice-eviction-step-open = ካብ ቤት ፍርዲ ዝመጸ ነፍሲ ወከፍ ደብዳበ ኣብታ ዝመጸላ መዓልቲ ክፈቱ። ኣብቲ ቡስጣ ዕለት ጽሓፉ።

notice-eviction-step-help = ብኡ ንብኡ ናብዚ ኪዱ፦ { -fachstelle }፣ <a name="card-fachstelle"></a>። ክሲ ({ -klage(form: "de") }) ድሮ መጺኡ እንተ ኾይኑ እውን፣ ይሕግዘኩም።

notice-eviction-step-lawyer = ጠበቓ ድለዩ። ገንዘብኩም እንተ ዘይኣከለ፣ ኣብዚ ቀጽሉ፦ <a name="help-lawyer"></a>።

notice-eviction-step-time = ንቤት ፍርዲ <strong>ብጽሑፍ</strong> መልሱ፣ ኣብ ውሽጢ እቲ ኣብ ደብዳበ ዘሎ ናይ ግዜ ገደብ። ኣንጻር እቲ ክሲ ክትከላኸሉ ከም እትደልዩ ጽሓፉ። ከምኡ እንተ ዘይጌርኩም፣ ቤት ፍርዲ ብዘይ ቆጸራ ክውስን ይኽእል። ናብቲ ቆጸራ ቤት ፍርዲ እውን ኪዱ። ካብ ገዛ ንምውጻእ ዝያዳ ግዜ እንተ ደሊኹም፣ ነዚ ድሮ ኣብ መልስኹም ጽሓፍዎ። እንተ ደንጐየ ኣብቲ ቆጸራ ክትነግሩ ኣለኩም። እዚ ዝያዳ ግዜ { -raeumungsfrist } ይበሃል።

notice-eviction-step-date = ካብ ገዛ እትወጹሉ መዓልቲ ድሮ ተወሲኑ እንተ ኾይኑ፣ ኣይትጸበዩ። ነታ መዓልቲ ኣብ { -fachstelle } ንገሩ። ቤት ፍርዲ ነቲ ምውጻእ ገና ደው ከብሎ ይኽእል እንተ ኾይኑ፣ ነቲ ጠበቓ ሕተቱ።

notice-eviction-shelter = ገዛ እንተ ዘይብልኩም፣ ገና ኣብታ ባዕላ መዓልቲ ናብዚ ኪዱ፦ { -fachstelle }። ብዛዕባ { -notunterkunft } ሕተቱ። እዚ፣ ኣብ ጸገም ንዘለዉ ሰባት ዝኸውን መንበሪ ቦታ እዩ። መንነት ወረቐት፣ ደብዳበታትን ኣገዳሲ መድሃኒትን ሒዝኩም ኪዱ። ሓገዝ ኣብ ቆራሪ ለይትታት፦ <a name="card-winter-help"></a>።

notice-eviction-note = { $eviction-law }።

## Kapitel Auszug

moving-out-title = ካብ ገዛ ምውጻእ

moving-out-intro = ሓድሽ ገዛ እንተ ረኺብኩም፣ ምውጻእኩም ጽቡቕ ጌርኩም መድቡ። ሽዑ { -kaution(form: "full") } ብቐሊሉ ይምለሰልኩም። ነቲ ናይ ቀደም ውዕል ከተቋርጽዎ ትኽእሉ እንተ ኾይንኩም፣ መዓስ ከም እትኽእሉ እውን፣ መጀመርታ ኣረጋግጹ። ውዕል ናይቲ ናይ ቀደም ገዛ እተቋርጹ፣ እቲ ሓድሽ ውዕል ምስ ተፈረመ ጥራይ እዩ።

moving-out-notice-title = ባዕልኹም ውዕል ምቁራጽ

moving-out-notice-fixed =
    መጀመርታ ውዕልኩም ኣንብቡ። «<span lang="de">befristet</span>» (ግዜኡ ዝተወሰነ) እንተ ኾይኑ፣ ኣብ ዝተወሰነት መዓልቲ ክውዳእ ተሓሲቡ ኣሎ። ቅድሚኣ፣ በቲ ልሙድ ናይ ግዜ ገደብ ከተቋርጹ መብዛሕትኡ ግዜ ኣይትኽእሉን ኢኹም። እቲ ውዕል ክፍረም ከሎ ብጽሑፍ ዝተዋህበ ምኽንያት እንተ ዘየለ፣ እቲ ውዕል መብዛሕትኡ ግዜ ባዕሉ ንባዕሉ ኣይውዳእን። «<span lang="de">Kündigungsverzicht</span>» (ናይ ምቁራጽ መሰል ምሕዳግ) ወይ «<span lang="de">Kündigungsausschluss</span>» (ንዝተወሰነ ግዜ ናይ ምቁራጽ መሰል ዘይምህላው) እውን የገድደኩም፣ ንውሓት ግዜኡ መብዛሕትኡ ግዜ እንተ በዝሐ { $notice-waiver-years ->
        [one] { $notice-waiver-years } ዓመት
       *[other] { $notice-waiver-years } ዓመታት
    } እዩ። ገለ ከምዚ ዝበሉ ስምምዓት ብሕጊ ኣይሰርሑን። ካብ ገዛ <strong>ቅድሚ</strong> ምውጻእኩም ወይ ሓድሽ ውዕል ቅድሚ ምፍራምኩም፣ ነቲ ናይ ቀደም ውዕል ንኣማኻሪ ኣርእይዎ። እንተ ዘይኮይኑ፣ ምናልባት ነቲ ገዛ ትስእንዎ ወይ ንነዊሕ ግዜ ናይ ክልተ ገዛ ክራይ ትኸፍሉ ({ $notice-fixed-law })።

moving-out-notice =
    ውዕልኩም ናይ መወዳእታ ዕለት ዘይብሉ (<span lang="de">unbefristet</span>) እንተ ኾይኑ፣ ከምኡ እውን <span lang="de">Kündigungsverzicht</span> እንተ ዘይብሉ፣ ምኽንያት ኣየድልየኩምን። እቲ ናይ ግዜ ገደብ (<span lang="de">Frist</span>) { $notice-months ->
        [one] { $notice-months } ወርሒ
       *[other] { $notice-months } ኣዋርሕ
    } እዩ። ደብዳበኹም እንተ ደንጐየ ኣብ { $notice-workday ->
        [1] ቀዳመይቲ መዓልቲ ስራሕ
        [2] ካልኣይቲ መዓልቲ ስራሕ
        [3] ሳልሰይቲ መዓልቲ ስራሕ
       *[other] መበል { $notice-workday } መዓልቲ ስራሕ
    } (<span lang="de">Werktag</span>) ናይ ሓደ ወርሒ ኣብ ኢድ ኣካራዪ ክህሉ ኣለዎ። ሽዑ እቲ ወርሒ እውን ይቑጸር። መዓልታት ስራሕ ካብ ሰኑይ ክሳብ ቀዳም (<span lang="de">Samstag</span>) ዘለዋ መዓልታት እየን፣ ብዘይካ ወግዓዊ በዓላት። <strong>ቀዳም እውን ይቑጸር።</strong> ክሳብ እታ ናይ መወዳእታ መዓልቲ ኣይትጸበዩ። እቲ ደብዳበ ድሮ ኣብ ቀዳመይቲ ወይ ካልኣይቲ መዓልቲ ስራሕ ኣብኡ እንተ ሃለወ ይሓይሽ። ኣብነት፦ እቲ ደብዳበ እንተ ደንጐየ በዚ ዕለት ይበጽሕ፦ { $example-notice-letter }። ሽዑ እቲ ውዕል በዚ ዕለት ይውዳእ፦ { $example-notice-end }። እቲ ደብዳበ ኣብቲ ወርሒ ድሕሪ እዛ መዓልቲ እንተ መጺኡ፣ እቲ ውዕል ደንጒዩ ይውዳእ፣ በዚ ዕለት፦ { $example-notice-late-end }። ናይ ክልተ ገዛ ክራይ ከይትኸፍሉ፣ ብልክዕ ጸብጽቡ።

moving-out-notice-room = ሓድሓደ ግዜ፣ ምስ ኣቕሑ ገዛ ዝካረ ክፍሊ ኣብ ውሽጢ እቲ ኣካራዪ ባዕሉ ዝነብረሉ ገዛ ይርከብ። ሽዑ እቲ ናይ ግዜ ገደብ ብዙሕ ግዜ ኣዝዩ ዝሓጸረ እዩ።

moving-out-notice-room-period = ንኸምዚ ዝበለ ክፍሊ፣ መብዛሕትኡ ግዜ ክሳብ መበል { $room-notice-day } መዓልቲ ናይ ሓደ ወርሒ ውዕል ምቁራጽ ይከኣል። ሽዑ እቲ ውዕል ድሮ ኣብ መወዳእታ ናይዚ ወርሒ እዚ ይውዳእ ({ $notice-tenant-law })። እዚ ንኣካራዪ እውን ይሰርሕ። ምስ ስድራቤትኩም ንነዊሕ ግዜ ኣብኡ ትነብሩ እንተ ኾይንኩም ግን፣ መብዛሕትኡ ግዜ ኣይሰርሕን።

moving-out-notice-note = { $notice-tenant-law }። ንፌርማ { $notice-form-law } ይሰርሕ።

moving-out-form = ኩሎም ተኻረይቲ ነቲ ደብዳበ ብኢዶም ይፍርሙ። እቲ ዝበለጸ ውሑስ መንገዲ ከምዚ እዩ፦ ሓደ ምስክር ነቲ ደብዳበ የንብቦ፣ ኣብ ሳንዱቕ ፖስታ ናይ ኣካራዪ ድማ የእትዎ። ወይ ድማ ኣካራዪ ነቲ ደብዳበ ከም ዝተቐበሎ ይፍርም። «<span lang="de">Einschreiben</span>» ምስ መረጋገጺ ናይ ፖስታ ዝስደድ ደብዳበ እዩ። ከይዱ ዝወሰዶ ሰብ እንተ ዘየለ፣ መብዛሕትኡ ግዜ ከም ዘይበጽሐ ይቑጸር። ኣብ «<span lang="de">Einwurf-Einschreiben</span>»፣ እቲ ናይ ፖስታ ቅብሊት ንበይኑ ከም መርትዖ ኣይኣክልን። ናሙና፦ <a name="letters"></a>። ቅዳሕን መርትዖን ዓቅቡ።

moving-out-successor = ቀልጢፍኩም ክትወጹ እንተ ደሊኹም፣ ምስ ኣካራዪ ተዘራረቡ። ድሕሬኹም ዝኣቱ ተኻራዪ («<span lang="de">Nachmieter*in</span>») ንበይኑ ንውዕልኩም ኣየቋርጾን። ኣካራዪ ክሰማማዕ ኣለዎ፣ ብጽሑፍ እንተ ኾነ ይሓይሽ።

moving-out-check-title = ዝርዝር መረጋገጺ፦ ካብ ገዛ ምውጻእ

moving-out-check-painting = ቀለም ምቕባእ ብሓቂ ግዴታይ ድዩ ወይስ ኣይኮነን፣ ኣረጋጊጸ ኣለኹ፦ <a name="lease-painting"></a>።

moving-out-check-clean = ገዛን ትሕተ ቤትን ባዶን ጽሩይን እዩ። ባዕለይ ዝገጠምኩዎም ነገራት ኣውጺአዮም፣ ወይ ካልእ ስምምዕ ብጽሑፍ ኣሎ።

moving-out-check-meters = ቁጽርታት ናይ ኩሉ ቆጻሪ ተጻሒፎም፣ ስእሎም እውን ተላዒሉ። እቶም ኩባንያታት ነቶም ቁጽርታት ተቐቢሎም።

moving-out-check-record = ኣብ { -uebergabeprotokoll(form: "full") } ሓቂ ዝኾነ ጥራይ ተጻሒፉ ኣሎ። ኣነ ቅዳሕ ኣለኒ።

moving-out-check-keys = ኩሎም መፍትሓት ተመሊሶም። እዚ ኣብቲ ጽሑፍ ርክክብ ተጻሒፉ ኣሎ።

moving-out-check-address = ኤለክትሪክ፣ ባንኪ፣ ፖስታ፣ { -rundfunkbeitrag } ከምኡ እውን ኣብያተ ጽሕፈት መንግስቲ ሓድሽ ኣድራሻይ ይፈልጡ።

moving-out-deposit-title = ነቲ { -kaution } መሊስኩም ምርካብ

moving-out-deposit =
    ሕጊ ናይ ግዜ ገደብ ኣይጠቅስን። ኣብያተ ፍርዲ ንኣካራዪ መብዛሕትኡ ግዜ ካብ { $deposit-return-min } ክሳብ { $deposit-return-max ->
        [one] { $deposit-return-max } ወርሒ
       *[other] { $deposit-return-max } ኣዋርሕ
    } ይህብዎ፣ ሓድሓደ ግዜ ዝያዳ። ንናይ መወዳእታ ዓመታዊ ጸብጻብ ({ -abrechnung(form: "de") }) ናይ { -nebenkosten(form: "full") } ሓደ ክፋል ክሕዝ ይፍቀዶ። ቁጽሪ ሕሳብ ባንክኹምን ሓድሽ ኣድራሻኹምን ጽሓፉሉ። ንነዊሕ ግዜ መልሲ እንተ ዘይመጸ፣ እንደገና ጽሓፉ። ነቲ ገንዘብ ክሳብ ኣየናይ መዓልቲ ከም እትጽበዩ፣ ሓደ ዕለት ጽሓፉ።

moving-out-claims =
    ኣካራዪ ንጉድኣት ናይቲ ገዛ ገንዘብ ንዘልኣለም ክሓትት ኣይክእልን። መብዛሕትኡ ግዜ፣ ነቲ ገዛ ካብ ዝመለስኩምሉ ዕለት ጀሚሩ { $claims-months ->
        [one] { $claims-months } ወርሒ
       *[other] { $claims-months } ኣዋርሕ
    } ምስ ሓለፈ፣ እዚ መሰሉ «<span lang="de">verjährt</span>» እዩ። እዚ ማለት፦ ግዜኡ ሓሊፉ እዩ። ሽዑ ምኽፋል ክትኣብዩ ትኽእሉ ኢኹም። <strong>ግን፦</strong> ንኸምዚ ዝበለ ጉድኣት ዝኸውን ገንዘብ፣ ካብ ናትኩም { -kaution } ብዙሕ ግዜ ድሓር እውን ከጉድል ይፍቀዶ። ብዛዕባ { -kaution } ናብ ቤት ፍርዲ ቅድሚ ምኻድኩም፣ ምኽሪ ሕተቱ።

moving-out-claims-note = { $claims-law }። ገለ ናታትኩም መሰላት እውን ብኸምዚ ቅልጣፈ ግዜኦም ይሓልፍ፣ ኣብኡ ግን እቲ ግዜ ካብ መወዳእታ ውዕል ክራይ ይጅምር። ብዛዕባ { -kaution }፦ { -bundesgerichtshof }፣ <span lang="de">VIII ZR 71/05</span>፣ <span lang="de">VIII ZR 184/23</span>።

moving-out-register-title = ኣድራሻ ምስራዝ ወይ ምቕያር

moving-out-register =
    ኣብ ውሽጢ ጀርመን ገዛ እንተ ቀዪርኩም፣ ሓድሽ ኣድራሻኹም ጥራይ ኣመዝግቡ። ካብ ምዝገባ ክትወጹ (<span lang="de">Abmeldung</span>) ግድን ዝኸውን፣ ኣብ ጀርመን ሓድሽ ገዛ እንተ ዘይብልኩም ጥራይ እዩ። እዚ እንተ ቐደመ { $deregister-weeks-before ->
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

help-emergency = ሓደ ሰብ ኣብ ሓደጋ እንተ ሃልዩ፣ ብኡ ንብኡ ደውሉ። ስምኩም፣ ኣድራሻን ዘጋጥም ዘሎ ነገርን ንገሩ።

help-emergency-police = ፖሊስ፦ { $police-phone }

help-emergency-fire = መጥፋእቲ ሓውን ኣምቡላንስን፦ { $fire-brigade-phone }

help-emergency-doctor = ናይ ሓኪም ኣገልግሎት፣ ክሊኒክ ዕጹው ክኸውን ከሎ፦ { $doctor-phone }

help-emergency-women =
    ዓመጽ ንዝበጽሐን ደቂ ኣንስትዮ ሓገዝ፣ ለይትን መዓልትን፣ ኣብ { $helpline-languages ->
        [one] { $helpline-languages } ቋንቋ
       *[other] { $helpline-languages } ቋንቋታት
    }፦ { $helpline-women-phone }

help-letters-title = እዚ ደብዳበ እንታይ ማለት እዩ?

help-letters = ኣብ ላዕሊ ኣብቲ ደብዳበ ዘሎ ቃል ድለዩ። እቲ ደብዳበ መዓስ ከም ዝመጸ ኣብቲ ቡስጣ ጽሓፉ። ኣድራሻታት ኣብዚ ኣሎ፦ <a name="help-contacts"></a>።

help-letters-table = ደብዳበታትን እትገብርዎ ነገርን

help-letters-column-word = ኣብቲ ደብዳበ ዘሎ ቃል

help-letters-column-meaning = ትርጉሙ

help-letters-column-next = ክንደይ ግዜ? ንመን ትሓቱ?

help-letter-mahnung = መዘኻኸሪ ደብዳበ (<span lang="de">Mahnung</span>)

help-letter-mahnung-meaning = ሓደ ሰብ ይብል፦ ኣይከፈልኩምን።

help-letter-mahnung-next = ብኡ ንብኡ መርምሩ። ሓቂ እንተ ኾይኑ፦ ክፈሉ። ንክራይ ዝኸውን ገንዘብ እንተ ጎዲሉ፦ { -fachstelle }፣ { -jobcenter }።

help-letter-abmahnung = { -abmahnung }

help-letter-abmahnung-meaning = ኣካራዪ ይብል፦ ጌጋ ጌርኩም። እንተ ቐጺሉ፣ ውዕል ከቋርጽ ይኽእል።

help-letter-abmahnung-next = ሓቂ እንተ ኾይኑ፦ ብኡ ንብኡ ኣቋርጽዎ። ሓቂ እንተ ዘይኮይኑ፦ ብጽሑፍ መልሱ። ኣብዚ ሕተቱ፦ { -mieterverein }።

help-letter-immediate = { -kuendigung }፣ <span lang="de">fristlos</span> (ብዘይ ናይ ግዜ ገደብ)

help-letter-immediate-meaning = ኣካራዪ፣ ብኡ ንብኡ ካብ ገዛ ክትወጹ ይደሊ። መብዛሕትኡ ግዜ ብሰንኪ ዕዳ ክራይ እዩ። ብኡ ንብኡ ካብ ገዛ ኣይትውጽኡ።

help-letter-immediate-next =
    ሎሚ፦ { -fachstelle }። ዕዳ ክራይ እንተ ሃልዩ፣ ብዝተኻእለ መጠን ቀልጢፍኩም ኩሉ ክፈሉ፣ እንተ ደንጐየ { -raeumungsklage } ካብ ዝመጸሉ ዕለት ጀሚሩ ኣብ ውሽጢ { $arrears-cure-months ->
        [one] { $arrears-cure-months } ወርሒ
       *[other] { $arrears-cure-months } ኣዋርሕ
    }። እዚ ምኽፋል፣ ኣንጻር ምቁራጽ ምስ ናይ ግዜ ገደብ መብዛሕትኡ ግዜ ኣይሕግዝን።

help-letter-ordinary = { -kuendigung }፣ <span lang="de">ordentlich</span> (ምስ ናይ ግዜ ገደብ)፣ ብሰንኪ { -eigenbedarf } እውን

help-letter-ordinary-meaning = ኣካራዪ፣ ድሕሪ ናይ ግዜ ገደብ (<span lang="de">Frist</span>) ካብ ገዛ ክትወጹ ይደሊ። ብኡ ንብኡ ካብ ገዛ ኣይትውጽኡ።

help-letter-ordinary-next =
    ኣብዚ ሰሙን እዚ፦ { -mieterverein }። እቲ { -widerspruch } እንተ ደንጐየ { $hardship-months ->
        [one] { $hardship-months } ወርሒ
       *[other] { $hardship-months } ኣዋርሕ
    } ቅድሚ መወዳእታ ክበጽሕ ኣለዎ።

help-letter-increase = { -mieterhoehung }፦ «<span lang="de">Bitte stimmen Sie zu</span>» (በጃኹም ተሰማምዑ)

help-letter-increase-meaning = ኣካራዪ ዝያዳ ክራይ ይደሊ፣ ክሳብ እቲ ልሙድ ክራይ ({ -vergleichsmiete(form: "de") })።

help-letter-increase-next =
    ግዜ ኣለኩም ክሳብ መወዳእታ ናይቲ ድሕሪ ደብዳበ ዝመጽእ { $consent-month ->
        [1] ቀዳማይ ወርሒ
        [2] ካልኣይ ወርሒ
        [3] ሳልሳይ ወርሒ
       *[other] መበል { $consent-month } ወርሒ
    }። ቅድሚኡ ነቲ ደብዳበ ኣርእዩ፣ ክሳብ ሽዑ ድማ ነቲ ናይ ቀደም ክራይ ምኽፋል ቀጽሉ፦ { -mieterverein }።

help-letter-index = { -staffelmiete }፣ { -indexmiete } ወይ ድሕሪ { -modernisierung } ዝመጽእ { -mieterhoehung }

help-letter-index-meaning = እንተ ዘይተሰማማዕኩም እውን፣ እቲ ክራይ ይውስኽ።

help-letter-index-next = ብኡ ንብኡ ነቲ ደብዳበ ኣርእዩ፦ { -mieterverein }። ክሳብ ሽዑ ብግዜኡ ክፈሉ፣ ምስ { -vorbehalt } እንተ ኾነ ይሓይሽ።

help-letter-works = <span lang="de">Ankündigung</span> (ኣቐዲሙ ዝመጽእ ሓበሬታ) ናይ { -modernisierung }

help-letter-works-meaning = ኣብቲ ህንጻ ስራሕ ክግበር እዩ። ድሕሪኡ ክራይ ክውስኽ ይኽእል።

help-letter-works-next = ኣንጻር እቲ ስራሕ ዘሎ ምኽንያታት ብኡ ንብኡ ጽሓፉ። እቲ ናይ ግዜ ገደብ ኣብቲ ደብዳበ ክጽሓፍ ይግባእ። ኣብዚ ሕተቱ፦ { -mieterverein }።

help-letter-statement = { -abrechnung } ናይ { -betriebskosten }

help-letter-statement-meaning = መሞቒ፣ ማይን ህንጻን ክንደይ ከም ዘኽፈለ። ምናልባት ተወሳኺ ገንዘብ ክትከፍሉ ይሓቱኹም።

help-letter-statement-next =
    እቲ ደብዳበ ደንጒዩ እንተ መጺኡ፣ መብዛሕትኡ ግዜ ተወሳኺ ገንዘብ ክትከፍሉ ኣየድልየኩምን። መጀመርታ ነዚ ንኣማኻሪ ኣርእይዎ። እንተ ዘይደንጐየ፣ ነቲ ተወሳኺ ገንዘብ ክሳብ እታ ኣብ ደብዳበ ዘላ መዓልቲ ክፈሉ፣ ምስ { -vorbehalt } እንተ ኾነ ይሓይሽ። ጌጋ ንምሕባር፦ እቲ ደብዳበ ካብ ዝመጸሉ ዕለት ጀሚሩ { $objection-months ->
        [one] { $objection-months } ወርሒ
       *[other] { $objection-months } ኣዋርሕ
    } ግዜ ኣለኩም። ኣብዚ ሕተቱ፦ { -mieterverein }።

help-letter-mahnbescheid = { -mahnbescheid }፣ ካብ <span lang="de">Amtsgericht</span>

help-letter-mahnbescheid-meaning = ሓደ ሰብ ገንዘብ ይደሊ። ቤት ፍርዲ፣ እዚ ሓቂ እንተ ኾይኑ <strong>ኣይመርመሮን</strong>።

help-letter-mahnbescheid-next = እቲ ናይ ግዜ ገደብ ኣብቲ ደብዳበ ተጻሒፉ ኣሎ። ሓጺር እዩ። ሓቂ እንተ ዘይኮይኑ፦ ነቲ ናይ { -widerspruch } ፎርም መሊእኩም ብኡ ንብኡ ስደድዎ። ኣብ ውሽጢ እቲ ናይ ግዜ ገደብ ናብ ቤት ፍርዲ ክበጽሕ ኣለዎ። ንጠበቓ ሕተቱ።

help-letter-klage = { -klage } ወይ { -raeumungsklage }

help-letter-klage-meaning = ኣካራዪ ናብ ቤት ፍርዲ ይኸይድ። ክትከፍሉ ወይ ካብ ገዛ ክትወጹ ይደሊ። ብኡ ንብኡ ካብ ገዛ ኣይትውጽኡ።

help-letter-klage-next =
    እቲ ናይ ግዜ ገደብ ኣብቲ ደብዳበ ተጻሒፉ ኣሎ። ሓጺር እዩ። ንቤት ፍርዲ መልሱ። እንተ ዘይመለስኩም፣ ክትስዓሩ ትኽእሉ ኢኹም። ብኡ ንብኡ፦ ጠበቓን { -fachstelle }። ዕዳ ክራይ እንተ ሃልዩ፣ ኩሉ ክፈሉ፣ እንተ ደንጐየ እዚ ደብዳበ ካብ ዝመጸሉ ዕለት ጀሚሩ ኣብ ውሽጢ { $arrears-cure-months ->
        [one] { $arrears-cure-months } ወርሒ
       *[other] { $arrears-cure-months } ኣዋርሕ
    }።

help-letter-eviction = <span lang="de">Räumungstermin</span>፦ ካብ ገዛ እትወጹሉ መዓልቲ፣ ካብ <span lang="de">Gerichtsvollzieher*in</span>

help-letter-eviction-meaning = ኣብዛ መዓልቲ እዚኣ ካብቲ ገዛ ብግዴታ የውጽኡኹም።

help-letter-eviction-next = ሎሚ፦ { -fachstelle } ከምኡ እውን ጠበቓ።

help-letter-cutoff = መጠንቀቕታ፦ { -sperrung }

help-letter-cutoff-meaning = ገንዘብ ስለ ዘይተኸፍለ፣ እቲ ኩባንያ ኤለክትሪክ ወይ ጋዝ ከቋርጽ ይደሊ።

help-letter-cutoff-next = ብኡ ንብኡ ነቲ ኩባንያ ደውሉሉ፣ በብክፋል ክትከፍሉ ድማ ሕተቱ፣ ድሕሪኡ ንቤት ጽሕፈት { -jobcenter } ወይ ንቤት ጽሕፈት ማሕበራዊ ጉዳያት (<span lang="de">Sozialamt</span>) ሕተቱ።

help-deadlines-title = ናይ ግዜ ገደባት

help-deadlines-table = ናይ ግዜ ገደባት ብሓጺሩ

help-column-task = እንታይ?

help-column-deadline = ክንደይ ግዜ፣ ካብ መዓስ?

help-row-register = ኣድራሻ ምምዝጋብ

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } ሰሙን ድሕሪ ምእታው
       *[other] { $register-weeks } ሰሙናት ድሕሪ ምእታው
    }

help-row-wohngeld = ምልክታ ምቕራብ፦ { -wohngeld }

help-cell-wohngeld = ገና ኣብቲ ዘድልየኩም ቀዳማይ ወርሒ

help-row-fairness = ኣድልዎ እንተ ኣጋጠመ፣ ገንዘብ ምሕታት

help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } ወርሒ፤ ካብታ ዘጋጠመላ መዓልቲ ጀሚርኩም ቁጸሩ
       *[other] { $discrimination-months } ኣዋርሕ፤ ካብታ ዘጋጠመላ መዓልቲ ጀሚርኩም ቁጸሩ
    }

help-row-brake = ኣንጻር ካብ ዝግባእ ንላዕሊ ዝኾነ ክራይ ጥርዓን ምቕራብ፣ ካብ መጀመርታ ጀሚሩ ብትርፊ ዝኸፈልኩምዎ ገንዘብ ክምለስ ምሕታት

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } ወርሒ ካብ ምጅማር ውዕል ክራይ፣ ግን ቅድሚ መወዳእታኡ
       *[other] { $complaint-months } ኣዋርሕ ካብ ምጅማር ውዕል ክራይ፣ ግን ቅድሚ መወዳእታኡ
    }

help-row-landlord-statement = ኣካራዪ ነቲ { -abrechnung } ይሰድድ

help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } ወርሒ ድሕሪ መወዳእታ ናይቲ ናይ ጸብጻብ ዓመት
       *[other] { $statement-months } ኣዋርሕ ድሕሪ መወዳእታ ናይቲ ናይ ጸብጻብ ዓመት
    }

help-row-statement = ኣብ { -abrechnung } ዘሎ ጌጋ ምሕባር

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } ወርሒ፣ ካብ ዝበጽሓኩም ዕለት ጀሚሩ
       *[other] { $objection-months } ኣዋርሕ፣ ካብ ዝበጽሓኩም ዕለት ጀሚሩ
    }

help-row-carbon = ናይ CO₂ ክፋል ምሕታት፣ ናይ ገዛእ ርእስኹም ውዕል ጋዝ እንተ ሃልዩኩም

help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } ወርሒ ድሕሪ እቲ ሕሳብ ናይ ኩባንያ ጋዝ
       *[other] { $carbon-months } ኣዋርሕ ድሕሪ እቲ ሕሳብ ናይ ኩባንያ ጋዝ
    }

help-row-increase = ኣብ { -mieterhoehung } ምስምማዕ ወይ ዘይምስምማዕ

help-cell-increase =
    ክሳብ መወዳእታ ናይቲ ድሕሪ ደብዳበ ዝመጽእ { $consent-month ->
        [1] ቀዳማይ ወርሒ
        [2] ካልኣይ ወርሒ
        [3] ሳልሳይ ወርሒ
       *[other] መበል { $consent-month } ወርሒ
    }

help-row-notice = ባዕልኹም ውዕል ተቋርጹ። ፍሉይ ኩነታት፦ <a name="moving-out-notice"></a>

help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } ወርሒ
       *[other] { $notice-months } ኣዋርሕ
    }፤ እቲ ደብዳበ ኣብ { $notice-workday ->
        [1] ቀዳመይቲ መዓልቲ ስራሕ
        [2] ካልኣይቲ መዓልቲ ስራሕ
        [3] ሳልሰይቲ መዓልቲ ስራሕ
       *[other] መበል { $notice-workday } መዓልቲ ስራሕ
    } ክበጽሕ ኣለዎ፣ ሽዑ እቲ ወርሒ ይቑጸር

help-row-hardship = ምውጻእ ኣዝዩ ከቢድ እንተ ኾይኑ፣ ኣንጻር { -kuendigung } ምስ ናይ ግዜ ገደብ ተቓውሞ

help-cell-hardship =
    { $hardship-months ->
        [one] እንተ ደንጐየ { $hardship-months } ወርሒ ቅድሚ መወዳእታ ውዕል፤ ድሕሪኡ ብኡ ንብኡ ምኽሪ ሕተቱ
       *[other] እንተ ደንጐየ { $hardship-months } ኣዋርሕ ቅድሚ መወዳእታ ውዕል፤ ድሕሪኡ ብኡ ንብኡ ምኽሪ ሕተቱ
    }

help-row-cure = ድሕሪ <span lang="de">fristlos</span> { -kuendigung }፣ ብዘይ ናይ ግዜ ገደብ፣ ኩሉ ምኽፋል

help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } ወርሒ፣ { -raeumungsklage } ካብ ዝመጸሉ ዕለት ጀሚሩ፤ እዚ ኣንጻር { -kuendigung(form: "own") } ምስ ናይ ግዜ ገደብ ኣይሕግዝን
       *[other] { $arrears-cure-months } ኣዋርሕ፣ { -raeumungsklage } ካብ ዝመጸሉ ዕለት ጀሚሩ፤ እዚ ኣንጻር { -kuendigung(form: "own") } ምስ ናይ ግዜ ገደብ ኣይሕግዝን
    }

help-row-claims = ድሕሪ ምውጻእ፦ ብሰንኪ ጉድኣት ወይ ብሰንኪ ዝተገጠመ ነገራት ገንዘብ ምሕታት

help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } ወርሒ፤ ንኣካራዪ ካብ ምምላስ ገዛ ጀሚሩ፣ ንዓኹም ካብ መወዳእታ ውዕል ጀሚሩ
       *[other] { $claims-months } ኣዋርሕ፤ ንኣካራዪ ካብ ምምላስ ገዛ ጀሚሩ፣ ንዓኹም ካብ መወዳእታ ውዕል ጀሚሩ
    }

help-row-court = ደብዳበ ካብ ቤት ፍርዲ

help-cell-court = ኣዝዩ ሓጺር ግዜ፤ እቲ ናይ ግዜ ገደብ ኣብቲ ደብዳበ ተጻሒፉ ኣሎ

help-offices-title = ኣየናይ ቤት ጽሕፈት ኣብ ምንታይ ይሕግዝ?

help-offices-table = ኣብያተ ጽሕፈትን ስርሖምን

help-offices-column-task = ዘድልየኩም

help-offices-column-office = ኣብዚ ሕተቱ

help-office-living = ገንዘብ ንመነባብሮን ንክራይን፣ { -kaution(form: "full") }፣ ምግዓዝ፣ መጀመርታ ኣቕሑ ገዛ

help-office-living-who = { -jobcenter } { -city }፤ ገንዘብኩም ካብ <span lang="de">Sozialamt</span> ዝመጽእ እንተ ኾይኑ፦ ኣብኡ

help-office-wohngeld = ትሑት እቶት ንዘለዎም ሰባት ንክራይ ዝወሃብ ደገፍ

help-office-wohngeld-who = ከተማ { -city }፣ { -wohngeld }

help-office-wbs = { -wbs }፣ ምኽሪ ብዛዕባ ምንዳይ ገዛ፣ ካብ ዝግባእ ኣዝዩ ንላዕሊ ዝኾነ ክራይ

help-office-wbs-who = ከተማ { -city }፣ { -housing-office }

help-office-arrears = ዕዳ ክራይ፣ { -kuendigung }፣ ብቤት ፍርዲ ካብ ገዛ ምውጻእ፣ { -notunterkunft }

help-office-arrears-who = ከተማ { -city }፣ { -fachstelle }

help-office-residence = ኣብ { -city } ንምንባር ፍቓድ

help-office-residence-who = ቤት ጽሕፈት ወጻእተኛታት (<span lang="de">Ausländerbehörde</span>)፣ ኣብቲ ሕጂ እትነብሩሉ ቦታ

help-office-register = ኣድራሻ ምምዝጋብ

help-office-register-who = ከተማ { -city }፣ { -kundenzentrum }

help-jobcenter =
    { -jobcenter } { -city } { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } ቦታ ኣለዎ።
       *[other] { $jobcenter-sites-today } ቦታታት ኣለዎ።
    } ንዓኹም ኣየናይ ከም ዝምልከት፣ ብመሰረት ኣድራሻኹም እዩ። መጀመርታ ነቲ ናይ መወዳእታ ደብዳበ ናይ { -jobcenter } ርኣዩ። ገና ደብዳበ እንተ ዘይብልኩም፣ ንከተማ ብተሌፎን ሕተቱ፦ { $kundenzentrum-phone }። ኣብኡ ስም ጎደናኹም ንገሩ።

help-contacts-title = ጽቡቓት ኣድራሻታት

contact-mieterverein = ንኣባላቱ ብዛዕባ ኩሉ ሕቶታት ክራይ ምኽሪ ይህብ። ኣባል ንምዃን ክፍሊት ኣሎ።

contact-adb = እዚ { -antidiskriminierungsbuero } እዩ። ገዛ ክትናድዩ ከለኹም፣ ብሰንኪ መበቆልኩም ካብ ካልኦት ብዝኸፍአ እንተ ተተሓዝኩም፣ ብናጻ ይሕግዘኩም።
    .hours = ተሌፎን፦ ካብ ሰኑይ ክሳብ ረቡዕ፣ ካብ ሰዓት { $adb-opens } ክሳብ ሰዓት { $adb-closes }

contact-housing-office = { -wbs }፣ ምኽሪ ብዛዕባ ምንዳይ ገዛ፣ ከምኡ እውን { -wohnungsaufsicht }
    .hours = { -city-office-days }፣ ካብ ሰዓት { $city-office-opens } ክሳብ ሰዓት { $city-office-closes }

contact-fachstelle = ዕዳ ክራይ እንተ ሃልዩኩም፣ ገዛኹም ትስእኑ እንተ ኣለኹም ወይ ድሮ ስኢንኩም እንተ ኾይንኩም ይሕግዘኩም።
    .hours = { -city-office-days }፣ ካብ ሰዓት { $city-office-opens } ክሳብ ሰዓት { $city-office-closes }

contact-wohngeld = ኣብዚ ንደገፍ ክራይ ገዛ ({ -wohngeld }) ምልክታ ተቕርቡ።
    .hours = { -city-office-days }፣ ካብ ሰዓት { $city-office-opens } ክሳብ ሰዓት { $city-office-closes }

contact-kundenzentrum = ኣብዚ ኣድራሻኹም ተመዝግቡ። ኣብ ገለ መዓልታት ብቖጸራ ጥራይ። ክትድውሉ ከለኹም፣ ብዛዕባ ኣብ ጥቓኹም ዘሎ ማእከል እውን ሕተቱ።

contact-winter-help = ገዛ ንዘይብሎም ሰባት ሓገዝ ኣብ ቆራሪ ለይትታት። እዚ ሓገዝ ኣብ ኣየኖት ኣዋርሕ ከም ዘሎ ሕተቱ።

help-qr-mieterverein = መርበብ ሓበሬታ ናይ { -mieterverein }

help-lawyer-title = ጠበቓ ብዘይ ብዙሕ ገንዘብ

help-lawyer = ገንዘብኩም ንጠበቓ እንተ ዘይኣከለ፣ { -beratungshilfe } ኣሎ። ሽዑ ንምኽርን ንደብዳበታትን መንግስቲ ነቲ ዝዓበየ ክፋል ይኸፍል። ብዛዕባ እዚ ኣብ ቤት ፍርዲ ከባቢ (<span lang="de">Amtsgericht</span>) ሕተቱ፣ ቅድሚ ናብ ጠበቓ እትገብርዎ ቀዳማይ ምብጻሕ እንተ ኾነ ይሓይሽ። ደብዳበታትኩምን መረጋገጺ እቶትኩምን ሒዝኩም ኪዱ። { -klage } ድሮ እንተ ሃልዩ፣ እቲ ሓገዝ { -prozesskostenhilfe } ይበሃል። ጠበቓኹም ንዚ ምልክታ ከቕርብ ሕተቱ።

## Glossar

glossary-title = መዝገበ ቃላት፦ ኣገደስቲ ቃላት ጀርመንኛ

glossary-intro = ነዞም ቃላት ኣብ መወዓውዒታት፣ ውዕላትን ደብዳበታትን ተንብብዎም። ኣብዚ ትርጉሞም ብሓጺሩ ተጻሒፉ ኣሎ።

glossary-abmahnung = ደብዳበ ካብ ኣካራዪ። ብመሰረቱ ዝገበርኩምዎ ጌጋ እንታይ ከም ዝኾነ ኣብኡ ተጻሒፉ ኣሎ። እንተ ቐጺሉ፣ { -kuendigung } ክስዕብ ይኽእል።
    .term = { -abmahnung(form: "own") }

glossary-abrechnung = ሓደ ግዜ ኣብ ዓመት ዝመጽእ ሕሳብ፦ መሞቒ፣ ማይን ህንጻን ክንደይ ኣኽፊሉ፣ ክንደይ ድማ ድሮ ከፊልኩም?
    .term = { -abrechnung(form: "own") }

glossary-anmeldung = ሕጂ ኣበይ ከም እትነብሩ ንከተማ ትነግሩ። እዚ ኣብ ሓደ { -kundenzentrum } ይግበር።
    .term = { -anmeldung(form: "own") }

glossary-aufhebungsvertrag = ክልቲኦም ወገናት እወ ስለ ዝበሉ ውዕል ክራይ ዝውድእ ስምምዕ። ክትፍርምዎ ኣየድልየኩምን።
    .term = { -aufhebungsvertrag(form: "own") }

glossary-befristet = እቲ ውዕል ኣብ ዝተወሰነት መዓልቲ ክውዳእ ተሓሲቡ ኣሎ። ቅድሚኣ፣ በቲ ልሙድ ናይ ግዜ ገደብ ከተቋርጹ መብዛሕትኡ ግዜ ኣይትኽእሉን ኢኹም።
    .term = ግዜኡ ዝተወሰነ

glossary-beratungshilfe = ጠበቓ እንተ ኣድልዩኩምን ውሑድ ገንዘብ እንተ ሃልዩኩምን፣ ካብ መንግስቲ ዝወሃብ ሓገዝ። ምልክታ ኣብ ቤት ፍርዲ ከባቢ (<span lang="de">Amtsgericht</span>) ይቐርብ።
    .term = { -beratungshilfe(form: "own") }

glossary-bescheid = ሓደ ቤት ጽሕፈት እንታይ ከም ዝወሰነ ዝሕብር ደብዳበ።
    .term = { -bescheid(form: "own") }

glossary-betriebskosten = ኣብ ሕግን ኣብ ብዙሓት ውዕላትን ዘሎ ካልእ ቃል ናይ { -nebenkosten(form: "full") }።
    .term = { -betriebskosten(form: "own") }

glossary-buergschaft = ንስኹም እንተ ዘይከፈልኩም፣ ሓደ ባንኪ ወይ ሓደ ሰብ ኣብ ክንዳኹም ክኸፍል ቃል ይኣቱ።
    .term = { -buergschaft(form: "own") }

glossary-eigenbedarf = ኣካራዪ ነቲ ገዛ ንገዛእ ርእሱ ወይ ንስድራቤቱ ስለ ዘድልዮ፣ ውዕል የቋርጽ።
    .term = { -eigenbedarf(form: "own") }

glossary-erstausstattung = ንመጀመርታ ኣቕሑ ገዛን መሳርሕን ዝወሃብ ገንዘብ። ምልክታ ቅድሚ ምዕዳግ ይቐርብ፣ ንኣብነት ናብ { -jobcenter }።
    .term = { -erstausstattung(form: "own") }

glossary-fristlos = ብዘይ ናይ ግዜ ገደብ። <span lang="de">Fristlos</span> ዝኾነ { -kuendigung } ነቲ ውዕል ብኡ ንብኡ ንምውዳእ ዝተሓሰበ እዩ።
    .term = ብዘይ ናይ ግዜ ገደብ

glossary-gerichtsvollzieher = ቤት ፍርዲ ዝወሰኖ ዝፍጽም ሰራሕተኛ መንግስቲ። ካብ ገዛ ብግዴታ ከውጽእ ዝፍቀዶ ንሱ ጥራይ እዩ።
    .term = ፈጻሚ ውሳነ ቤት ፍርዲ

glossary-grundsicherungsgeld = ካብ { -jobcenter } ንመነባብሮን ንገዛን ዝወሃብ ገንዘብ። ቅድሚ ሕጂ «<span lang="de">Bürgergeld</span>» ይበሃል ነይሩ። ኣብ ኣረጊት ወረቓቕቲ ገና እዚ ስም ተጻሒፉ ኣሎ።
    .term = { -grundsicherungsgeld(form: "own") }

glossary-grundversorger = ባዕልኹም ውዕል እንተ ዘይመረጽኩም፣ ኤለክትሪክ ዝህበኩም ኩባንያ።
    .term = { -grundversorger(form: "own") }

glossary-hausordnung = ንኹሎም ኣብቲ ህንጻ ዘለዉ ሰባት ዝምልከቱ ሕግታት፣ ንኣብነት ብዛዕባ ጸጥታን ጽሬትን።
    .term = { -hausordnung(form: "own") }

glossary-indexmiete = ክራዩ ምስቲ ኣብ ጀርመን ዘሎ ዋጋታት ዝቕየር ውዕል።
    .term = { -indexmiete(form: "own") }

glossary-kaltmiete = ክራይ ንገዛ ጥራይ፣ ብዘይ { -nebenkosten }።
    .term = { -kaltmiete(form: "own") }

glossary-kaution = ከም ውሕስነት ዝወሃብ ገንዘብ። ካብ ገዛ ምስ ወጻእኩም ይምለሰልኩም፣ ዘይተኸፍለ ነገር እንተ ዘየለ።
    .term = { -kaution(form: "own") }

glossary-klage = ሓደ ሰብ ኣንጻርኩም ናብ ቤት ፍርዲ ይኸይድ። እቲ ደብዳበ ካብ ቤት ፍርዲ ይመጽእ። ብኡ ንብኡ ምኽሪ ሕተቱ።
    .term = { -klage(form: "own") }

glossary-kuendigung = ውዕል ክራይ ንምቁራጽ ዝተሓሰበ ደብዳበ። መብዛሕትኡ ግዜ ብወረቐት ክኸውን፣ ሓቀኛ ፌርማ ድማ ክህልዎ ኣለዎ። «<span lang="de">Ordentlich</span>» ማለት፦ ምስ ናይ ግዜ ገደብ። «<span lang="de">Fristlos</span>» ማለት፦ ብዘይ ናይ ግዜ ገደብ።
    .term = { -kuendigung(form: "own") }

glossary-kuendigungsverzicht = ኣብ ውዕል ዘሎ ምሉእ ሓሳብ፦ ንዝተወሰነ ግዜ ውዕል ከተቋርጹ ኣይትኽእሉን ኢኹም። ካልእ ቃል «<span lang="de">Kündigungsausschluss</span>» እዩ።
    .term = { -kuendigungsverzicht(form: "own") }

glossary-mahnbescheid = ደብዳበ ካብ ቤት ፍርዲ፦ ሓደ ሰብ ካባኹም ገንዘብ ይደሊ። እዚ ሓቂ እንተ ኾይኑ፣ ቤት ፍርዲ ገና ኣይመርመሮን። ብኡ ንብኡ ምኽሪ ሕተቱ።
    .term = { -mahnbescheid(form: "own") }

glossary-mahnung = ገና ከም ዘይከፈልኩም ዝሕብር ደብዳበ።
    .term = መዘኻኸሪ ደብዳበ

glossary-mangel = ኣብ ገዛ ዝተበላሸወ ወይ ብዙሕ ዝርብሽ ነገር። ኣብነት፦ መሞቒ ዝሑል እዩ።
    .term = { -mangel(form: "own") }

glossary-mieterhoehung = ኣካራዪ ዝያዳ ክራይ ይደሊ። መጀመርታ ኣየናይ ዓይነት ምዃኑ ኣረጋግጹ።
    .term = { -mieterhoehung(form: "own") }

glossary-mietminderung = ጉድለት ክሳብ ዘሎ ዝነከየ ክራይ። መጀመርታ ምኽሪ ሕተቱ።
    .term = { -mietminderung(form: "own") }

glossary-mietpreisbremse = ኣብ ሓደሽቲ ውዕላት ንክራይ ደረት ዝገብር ሕጊ። ንገለ ገዛውቲ ግን ኣይሰርሕን።
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = ናይ ሓንቲ ከተማ ልሙድ ክራይ ዘርኢ ዝርዝር። በዚ፣ ክራይኩም ልሙድ እንተ ኾይኑ ተረጋግጹ።
    .term = { -mietspiegel(form: "own") }

glossary-modernisierung = ነቲ ገዛ ወይ ነቲ ህንጻ ዘመሓይሽ ስራሕ፣ ንኣብነት ሓድሽ መሞቒ። ድሕሪኡ ክራይ ክውስኽ ይኽእል።
    .term = { -modernisierung(form: "own") }

glossary-nebenkosten = ብዘይካ { -kaltmiete } ንህንጻ ዝኽፈል ወጻኢታት፣ ንኣብነት ማይ፣ ጎሓፍን መብዛሕትኡ ግዜ መሞቕን። ኣብ ሕጊ «<span lang="de">Betriebskosten</span>» ይበሃል።
    .term = { -nebenkosten(form: "own") }

glossary-notunterkunft = ገዛ ንዘይብሎም ሰባት ዝኸውን መንበሪ ቦታ።
    .term = { -notunterkunft(form: "own") }

glossary-prozesskostenhilfe = ውሑድ ገንዘብ እንተ ሃልዩኩም፣ ንወጻኢታት ቤት ፍርዲ ካብ መንግስቲ ዝወሃብ ሓገዝ።
    .term = { -prozesskostenhilfe(form: "own") }

glossary-provision = ገዛ እንተ ኣራኺቡ፣ ንደላሊ ዝኽፈል ገንዘብ።
    .term = { -provision(form: "own") }

glossary-raeumungsfrist = ካብ ገዛ ክሳብ እትወጹ ቤት ፍርዲ ዝህበኩም ግዜ። ምልክታ እንተ ደንጐየ ኣብ ቆጸራ ቤት ፍርዲ ክቐርብ ኣለዎ።
    .term = { -raeumungsfrist(form: "own") }

glossary-raeumungsklage = ኣካራዪ ካብ ገዛ ክትወጹ ዝሓተሉ ክሲ ({ -klage(form: "de") })። «<span lang="de">Räumung</span>» ማለት፦ እቲ ገዛ ባዶ ይግበርን ይምለስን።
    .term = { -raeumungsklage(form: "own") }

glossary-ruege = እቲ ክራይ ካብ ዝግባእ ንላዕሊ ከም ዝኾነ ንኣካራዪ ትጽሕፉሉ። ከም ምኽንያት ነቲ { -mietpreisbremse } ትጠቕሱ።
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = ኣብ ውሽጢ ገዛ ቀለም ምቕባእ፣ ናይ መንደቕ ወረቐት ምልጣፍን ከምኡ ዝኣመሰለ ስራሕን። ገለ ውዕላት ነዚ የገድዱኹም፣ ገለ ግን ኣየገድዱኹምን።
    .term = { -schoenheitsreparaturen(form: "own") }

glossary-selbstauskunft = ብዛዕባኹምን ብዛዕባ እቶትኩምን ሕቶታት ዘለዎ ፎርም ናይ ኣካራዪ።
    .term = { -selbstauskunft(form: "own") }

glossary-sonderkuendigungsrecht = ብዘይ እዚ መሰል ገና ከተቋርጹ እንተ ዘይትኽእሉ እውን፣ ውዕል ናይ ምቁራጽ መሰል፣ ንኣብነት ድሕሪ { -mieterhoehung }።
    .term = { -sonderkuendigungsrecht(form: "own") }

glossary-sperrung = ገንዘብ ስለ ዘይተኸፍለ፣ እቲ ኩባንያ ኤለክትሪክ ወይ ጋዝ የቋርጽ።
    .term = { -sperrung(form: "own") }

glossary-staffelmiete = ክራይ መዓስን ክንደይን ከም ዝውስኽ ድሮ ተጻሒፉሉ ዘሎ ውዕል።
    .term = { -staffelmiete(form: "own") }

glossary-uebergabeprotokoll = እቲ ገዛ ክትኣትዉ ወይ ክትወጹ ከለኹም ብኸመይ ኩነታት ከም ዘሎ ዘርኢ ዝርዝር። ክልቲኦም ወገናት እንተ ፈሪሞምዎ ይሓይሽ።
    .term = { -uebergabeprotokoll(form: "own") }

glossary-untermiete = ሓደ ተኻራዪ ነቲ ገዛ ወይ ሓደ ክፍሊ ንኻልእ ሰብ የካርዮ። ነዚ ፍቓድ የድልዮ።
    .term = { -untermiete(form: "own") }

glossary-vergleichsmiete = ኣብዚ ከባቢ ንተመሳሳሊ ገዛውቲ ዝተለምደ ክራይ። እቲ ምሉእ ቃል «<span lang="de">ortsübliche Vergleichsmiete</span>» እዩ።
    .term = { -vergleichsmiete(form: "own") }

glossary-vorbehalt = ገንዘብ ትኸፍሉ ወይ ገዛ ትቕበሉ፣ ግን ሽዑ ከምዚ ትብሉ፦ መሰላተይ እዕቅብ። ምናልባት ድሓር ገንዘብ ክምለሰለይ ክሓትት እየ።
    .term = { -vorbehalt(form: "own") }

glossary-warmmiete = { -kaltmiete } ምስ { -nebenkosten } ብሓባር፣ መብዛሕትኡ ግዜ ምስ መሞቒ እውን።
    .term = { -warmmiete(form: "own") }

glossary-wbs = መንግስቲ ዝደገፎም ገዛውቲ ክትካረዩ ዝፈቅደልኩም ወረቐት። ብሓጺሩ፦ { -wbs-short }።
    .term = { -wbs(form: "own") }

glossary-widerspruch = ከምዚ ትጽሕፉ፦ በዚ ኣይሰማማዕን እየ። መብዛሕትኡ ግዜ ንዚ ናይ ግዜ ገደብ ኣሎ።
    .term = { -widerspruch(form: "own") }

glossary-wohngeld = ትሑት እቶት ንዘለዎም ሰባት፣ ንክራይ ዝወሃብ ደገፍ ገንዘብ። ምልክታ ናብ ከተማ ተቕርቡ።
    .term = { -wohngeld(form: "own") }

glossary-wohnungsaufsicht = ቤት ጽሕፈት ናይ ከተማ። ንኣብነት፣ ሓደ ክራይ ካብ ዝግባእ ኣዝዩ ንላዕሊ እንተ ኾይኑ ይምርምር።
    .term = { -wohnungsaufsicht(form: "own") }

glossary-wohnungsgeberbestaetigung = ናብ ገዛ ከም ዝኣተኹም ዘረጋግጽ ወረቐት ናይ ኣካራዪ። ንምዝገባ ኣድራሻ (<span lang="de">Anmeldung</span>) የድልየኩም።
    .term = { -wohnungsgeberbestaetigung(form: "own") }

glossary-zusicherung = { -jobcenter } ወጻኢታት ናይ ሓድሽ ገዛ ከም ዝኸፍል ብጽሑፍ ዝኣትዎ ቃል።
    .term = { -zusicherung(form: "own") }

## Musterbriefe

letters-title = ናሙና ደብዳበታት

letters-intro = ኩሉ ግዜ ነቲ ናይ ጀርመንኛ ደብዳበ ስደዱ። እቲ ትርጉም ንምርዳእ ጥራይ ይሕግዘኩም። ነቶም መስመራት ምልእዎም፣ ዘይሰማማዕ ሰርዙ፣ ቅዳሕ ድማ ዓቅቡ። «<span lang="de">Ich / wir</span>» (ኣነ / ንሕና) ማለት፦ ሓደ ካብኡ ሰርዙ። ኩሎም ደብዳበታት ከም ዝበጽሑ መርትዖ ክህልወኩም ኣለዎ። እቲ ዝበለጸ ውሑስ መንገዲ ኣብዚ ተጻሒፉ ኣሎ፦ <a name="moving-out-notice"></a>። እቲ { -kuendigung } ብወረቐት ክኸውን ኣለዎ። ኩሎም ኣብቲ ውዕል ዘለዉ ተኻረይቲ ይፍርምዎ። ነቶም ካልኦት ደብዳበታት ብኢመይል እውን ክትሰድዎም ትኽእሉ ኢኹም። ሽዑ መልሲ ሕተቱ፣ ነቲ ኢመይል ድማ ዓቅብዎ።

letter-address = ካብ (ኣስማት ናይ ኩሎም ተኻረይቲ)፦<br>________________________________________<br>________________________________________<br>ኣድራሻ፦ _________________________________<br>ናብ (ስምን ኣድራሻን ናይ ኣካራዪ)፦<br>________________________________________<br>________________________________________<br>{ -city }፣ ዕለት፦ __________

letter-salutation = ዝኸበርክንን ዝኸበርኩምን፣

letter-closing = ምስ ክቡር ሰላምታ<br>ፌርማታት ናይ ኩሎም ተኻረይቲ፦<br>________________________________________<br>________________________________________

letter-defect-title = ጉድለት ምፍላጥ

letter-defect-subject = <strong>ጉድለት ኣብ ገዛ ____________________</strong>

letter-defect-report = ካብ ዕለት __________ ጀሚሩ ኣብቲ ገዛ እዚ ጉድለት ኣሎ፦ ____________________። ስእልታት ምስዚ ኣሎ።

letter-defect-demand = በጃኹም ነዚ ጉድለት ክሳብ ዕለት __________ ኣዕርይዎ። ቅድሚኡ በጃኹም ቆጸራ ሓብሩኒ / ሓብሩና። ክሳብ ሽዑ ነቲ ክራይ መሰለይ ዓቂበ / መሰልና ዓቂብና (<span lang="de">unter Vorbehalt</span>) እኸፍል / ንኸፍል። ገንዘብ ክምለስ ናይ ምሕታት መሰለይ እዕቅብ / መሰልና ንዕቅብ።

letter-receipts-title = ቅብሊታት ናይ { -abrechnung } ምርኣይ

letter-receipts-subject = <strong>{ -abrechnung } ናይ { -betriebskosten }፣ { -nebenkosten(form: "full") }፣ ናይ ዓመት ______</strong>

letter-receipts-request = ነቲ ዕለት __________ ዘለዎ ዓመታዊ ጸብጻብኩም ክምርምሮ እደሊ / ክንምርምሮ ንደሊ። ነቶም ቅብሊታት ንምርኣይ በጃኹም ቆጸራ ሓብሩኒ / ሓብሩና። ነቶም ቅብሊታት ብኤለክትሮኒክ ክትሰድዎም እውን ትኽእሉ ኢኹም። ክሳብ ሽዑ ተወሳኺ ክፍሊት መሰለይ ዓቂበ / መሰልና ዓቂብና (<span lang="de">unter Vorbehalt</span>) ጥራይ እኸፍል / ንኸፍል። ተቓውሞ ናይ ምቕራብ መሰል ዕቁብ እዩ።

letter-rent-title = ኣንጻር ካብ ዝግባእ ንላዕሊ ዝኾነ ክራይ ጥርዓን ምቕራብ

letter-rent-subject = <strong>ጥርዓን ብዛዕባ ክራይ ({ -ruege }) ብመሰረት { $complaint-law }</strong>

letter-rent-complaint = ካብ ዕለት __________ ጀሚረ / ጀሚርና ኣብዚ ገዛ እነብር ኣለኹ / ንነብር ኣለና፦ ____________________። መሰረታዊ ክራይ (<span lang="de">Kaltmiete</span>) ______ ዩሮ እዩ። እዚ ክራይ እዚ ካብቲ ሕጊ ዝፈቅዶ ንላዕሊ ስለ ዝኾነ ({ $brake-law })፣ ጥርዓን ኣቕርብ ኣለኹ / ነቕርብ ኣለና። ብዛዕባ እቲ ቅድሚ ውዕል ዝሃብኩምዎ ሓበሬታ (<span lang="de">Auskunft</span>) (____________________)፦ ሓቅነቱ ኣይቅበሎን እየ / ኣይንቅበሎን ኢና፣ ምኽንያቱ ____________________።

letter-rent-demand = ብናተይ / ብናትና ጸብጻብ፣ እቲ ልሙድ ክራይ (<span lang="de">ortsübliche Vergleichsmiete</span>) ______ ዩሮ እዩ። በጃኹም ነቲ ክራይ ኣትሕትዎ፣ ብትርፊ ዝተኸፍለ ገንዘብ ድማ ምለሱ። ኣየናይ ፍሉይ ኩነታት ከም ምኽንያት ከም እትጠቕሱ፣ በጃኹም ሓብሩኒ / ሓብሩና። ካብ ሕጂ ጀሚረ / ጀሚርና ነቲ ክራይ መሰለይ ዓቂበ / መሰልና ዓቂብና (<span lang="de">unter Vorbehalt</span>) ጥራይ እኸፍል / ንኸፍል።

letter-notice-title = ውዕል ክራይ ምቁራጽ

letter-notice-subject = <strong>ምቁራጽ ውዕል (<span lang="de">Kündigung</span>) ናይ ገዛ ____________________</strong>

letter-notice-declaration = በዚ ደብዳበ፣ ነቲ ናይዚ ገዛ ውዕል ክራይ፣ ናይ ግዜ ገደብ ብምኽባር ንዕለት __________ የቋርጾ ኣለኹ / ነቋርጾ ኣለና። እዚ ዕለት እንተ ዘይሰሪሑ፣ ድሕሪኡ ንዝከኣል ዝቐረበ ዕለት የቋርጾ / ነቋርጾ።

letter-notice-request = በጃኹም ነዚ ምቁራጽ ውዕል ኣረጋግጹለይ / ኣረጋግጹልና። በጃኹም ንርክክብ ገዛ ዝኸውን ቆጸራ ሓብሩ። ነቲ { -kaution(form: "full") } በጃኹም ናብዚ ሕሳብ ባንኪ ስደድዎ፦ ____________________።
