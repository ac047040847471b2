### Two pages of numbers in Tigrinya; no form of address. „etwa“ ኣስታት, „rund“ ብግምት, „über“ ልዕሊ, „mehr als“ ካብ … ንላዕሊ, „fast“ ዳርጋ.
### After a number the noun stands in the plural (other) or the singular (one).

## Kopf

numbers-title = ዓመት 2024 ብሓጺሩ

numbers-publisher = <span lang="de">Lotse</span> – ናሙና ጸብጻብ

numbers-subject = ክልተ ገጻት ቁጽርታት ካብ ናይ 2024 ጸብጻብ ስራሕ። እቲ ጸብጻብ ናይ ከተማ { -city } ቤት ጽሕፈት { -office } እዩ።

numbers-intro = ውህደትን ብዙሕነትን ኣብ { -city }፦ እዚኦም ኣገደስቲ ቁጽርታት ካብ ናይ 2024 ጸብጻብ ስራሕ እዮም። እቲ ጸብጻብ ናይ { -office(form: "full") } እዩ።

## Geld

money-title = ገንዘብ

money-budget = ኣስታት { $budget-total }
    .label = ንስራሕ ናይቲ ቤት ጽሕፈት ዝነበረ ገንዘብ

money-refunded = ኣስታት { $budget-refunded }
    .label = ካብኡ፣ ክፍለ ሃገርን ፌደራል መንግስትን ከም ደገፍ ዝኸፈልዎ

money-centres = ልዕሊ { $ikz-budget }
    .label = ንምድጋፍ ማእከላት ርክብ ባህልታት ዝነበረ ገንዘብ

## Mitreden und mithelfen

participation-title = ምስታፍን ምሕጋዝን

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] ኣባል ኣብ ሽማግለታት
           *[other] ኣባላት ኣብ ሽማግለታት
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] ኣኼባ ናይዞም ሽማግለታት
           *[other] ኣኼባታት ናይዞም ሽማግለታት
        }

participation-survey = ልዕሊ { $survey-response }
    .label = ካብ ሰራሕተኛታት ምምሕዳር ከተማ ኣብ ዳህሳስ ተሳቲፎም

participation-volunteers = ብግምት { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] ወለንተኛ ብመንገዲ { -komm-an } ተበጺሑ
           *[other] ወለንተኛታት ብመንገዲ { -komm-an } ተበጺሖም
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] ጉጅለ ወይ ማሕበር ብመንገዲ { -komm-an } ተደጊፉ
           *[other] ጉጅለታትን ማሕበራትን ብመንገዲ { -komm-an } ተደጊፎም
        }

participation-patenschaften = ልዕሊ { $kkp-new }
    .label =
        { $kkp-new ->
            [one] ሓድሽ ዝምድና ምሕጋዝ ንሓደ ቆልዓ (<span lang="de">Patenschaft</span>)
           *[other] ሓደሽቲ ዝምድናታት ምሕጋዝ ንቖልዑ (<span lang="de">Patenschaften</span>)
        }

## Begegnen und beraten

centres-title = ምርኻብን ምኽርን

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] ማእከል ርክብ ባህልታት
           *[other] ማእከላት ርክብ ባህልታት
        }

centres-advice = ኣስታት { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] ምኽሪ ኣብ መዓልቲ ኣብዞም ማእከላት
           *[other] ምኽርታት ኣብ መዓልቲ ኣብዞም ማእከላት
        }

centres-supported = ልዕሊ { $people-supported }
    .label =
        { $people-supported ->
            [one] ሰብ ብምኽርን ብርክብን ተሓጊዙ
           *[other] ሰባት ብምኽርን ብርክብን ተሓጊዞም
        }

## Sprachen

languages-title = ቋንቋታት

languages-mediators = ልዕሊ { $sim-languages }
    .label =
        { $sim-languages ->
            [one] ቋንቋ ወይ ላህጃ፦ ናይ ሓገዝ ቆጸራታት ናይ ኣራኸብቲ ቋንቋን ውህደትን
           *[other] ቋንቋታትን ላህጃታትን፦ ናይ ሓገዝ ቆጸራታት ናይ ኣራኸብቲ ቋንቋን ውህደትን
        }

languages-mediator-assignments = ልዕሊ { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] ናይ ሓገዝ ቆጸራ ናይ ኣራኸብቲ ቋንቋን ውህደትን
           *[other] ናይ ሓገዝ ቆጸራታት ናይ ኣራኸብቲ ቋንቋን ውህደትን
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] ቋንቋ ናይቲ ጽሑፍ «<span lang="de">Wegweiser Wohnen</span>»
           *[other] ቋንቋታት ናይቲ ጽሑፍ «<span lang="de">Wegweiser Wohnen</span>»
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] ቋንቋ ናይ መራሕቲ ውህደት (<span lang="de">Integrationslots*innen</span>)
           *[other] ቋንቋታት ናይ መራሕቲ ውህደት (<span lang="de">Integrationslots*innen</span>)
        }

languages-guide-assignments = ካብ { $lots-assignments } ንላዕሊ
    .label =
        { $lots-assignments ->
            [one] ናይ ሓገዝ ቆጸራ ናይ መራሕቲ ውህደት
           *[other] ናይ ሓገዝ ቆጸራታት ናይ መራሕቲ ውህደት
        }

languages-zmi = መበል { $zmi-issue }
    .label = ሕታም ናይታ መጽሔት «{ -zmi }»፣ ብ2024 ዝተሓትመ

## Lernen und gesund bleiben

learning-title = ምምሃርን ብጥዕና ምጽናሕን

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] መንእሰይ ኣብ ናይ ብዙሕ ቋንቋታት ምኽሪ ቤት ትምህርቲ
           *[other] መንእሰያት ኣብ ናይ ብዙሕ ቋንቋታት ምኽሪ ቤት ትምህርቲ
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] ቆልዓ ትሕቲ { $ki-children-age } ዓመት ኣብ ናይ ብዙሕ ቋንቋታት ምኽሪ ቤት ትምህርቲ
           *[other] ቆልዑ ትሕቲ { $ki-children-age } ዓመት ኣብ ናይ ብዙሕ ቋንቋታት ምኽሪ ቤት ትምህርቲ
        }

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] በቲ ቤት ጽሕፈት ዝወሃሃድ ቤት ትምህርቲ ኣብ «{ -schule-ohne-rassismus }»፣ ኣንጻር ዓሌትነት
           *[other] በቲ ቤት ጽሕፈት ዝወሃሃዳ ኣብያተ ትምህርቲ ኣብ «{ -schule-ohne-rassismus }»፣ ኣንጻር ዓሌትነት
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] መደብ ናይ መራሕቲ ውህደት ብዛዕባ ጥዕና
           *[other] መደባት ናይ መራሕቲ ውህደት ብዛዕባ ጥዕና
        }

health-participants = ልዕሊ { $health-participants }
    .label =
        { $health-participants ->
            [one] ሰብ ኣብ መደባት ጥዕና ተሳቲፉ
           *[other] ሰባት ኣብ መደባት ጥዕና ተሳቲፎም
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] ማእከል፣ ብዛዕባ ጥዕና ደቂ ኣንስትዮ ናይ ሓበሬታ መደባትን ኣገልግሎታትን ዘለዎ
           *[other] ማእከላት፣ ብዛዕባ ጥዕና ደቂ ኣንስትዮ ናይ ሓበሬታ መደባትን ኣገልግሎታትን ዘለዎም
        }

## Ankommen und arbeiten

arriving-title = ናብ ሓድሽ ቦታ ምእታውን ምስራሕን

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] ሰብ ብመንገዲ { -kim } ተበጺሑ
           *[other] ሰባት ብመንገዲ { -kim } ተበጺሖም
        }

arriving-wak = ዳርጋ { $wak-people }
    .label =
        { $wak-people ->
            [one] ሰብ ኣብ { -wak } ምኽሪ ረኺቡ
           *[other] ሰባት ኣብ { -wak } ምኽሪ ረኺቦም
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] ካብ ኤውሮጳዊ ሕብረት ዝመጸ ሰብ ብሓገዝ { -wak } ናብ ስራሕ መንገዲ ረኺቡ
           *[other] ካብ ኤውሮጳዊ ሕብረት ዝመጹ ሰባት ብሓገዝ { -wak } ናብ ስራሕ መንገዲ ረኺቦም
        }

## Vielfalt

diversity-title = ብዙሕነት ምርኣይ

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] ቤት ጽሕፈት ዝተሳተፎ ናይ ንጥፈት ወይ ናይ ዝኽሪ መዓልቲ
           *[other] ቤት ጽሕፈት ዝተሳተፎም ናይ ንጥፈትን ናይ ዝኽርን መዓልታት
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] ቅዳሕ ናይ «<span lang="de">Diversity Kalender</span>» (ካለንደር ብዙሕነት)
           *[other] ቅዳሓት ናይ «<span lang="de">Diversity Kalender</span>» (ካለንደር ብዙሕነት)
        }

diversity-eccar = { $eccar-since }
    .label = ምእታው ናብ { -eccar }፣ ምሕዝነት ከተማታት ኣንጻር ዓሌትነት

## Lesehilfe und Impressum

reading-title = ቁጽርታት ብቕኑዕ ምንባብ

reading-words = «ኣስታት»፣ «ብግምት»፣ «ልዕሊ»፣ «ካብ … ንላዕሊ» ከምኡ እውን «ዳርጋ» ማለት፦ እቲ ጸብጻብ ነቲ ቁጽሪ ብግምት ጥራይ ይነግር።

imprint-about = እዚ ጽሑፍ ካብ ዝተዘርግሑ ቁጽርታት ባዕልና ዘዳለናዮ ጽማቕ እዩ። ናይ ከተማ { -city } ሕታም <strong>ኣይኮነን</strong>። ንፕሮግራም ኮምፒተር «<span lang="de">Lotse</span>» ከም ናሙና ዝተዳለወ እዩ።

imprint-star = ኣብዚ ጽሑፍ ንኣብነት «መራሕቲ ውህደት» ክንብል ከለና፣ ንኹሎም ሰባት ዝኾነ ጾታ ዘለዎም ማለትና እዩ። ኣብ ጀርመንኛ ነዚ ንምግላጽ ኮኾብ ይጽሓፍ፦ «<span lang="de">Integrationslots*innen</span>»።
