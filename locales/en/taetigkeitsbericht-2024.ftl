### Short report in plain English on the numbers of the 2024 activity report. No form of address. British spelling.
### “etwa” is about, “rund” around, “über” over, “mehr als” more than, “fast” almost.

## Umschlag und Impressum

report-title = Integration and diversity in { -city }

report-subtitle = The 2024 activity report, told briefly and simply

report-publisher = Lotse – a sample report

report-subject = This booklet sums up numbers from the 2024 activity report of the { -office } of the City of { -city } in plain language.

cover-picture =
    .alt = Five people stand side by side on a bridge over a river. Behind them, the sun is rising.

imprint-about = This booklet is our own summary. It is <strong>not</strong> a publication of the City of { -city }. It was written as a sample for the software library “Lotse”.

imprint-source-report = The numbers come from the published activity report (“<span lang="de">Tätigkeitsbericht 2024</span>”) of the { -office } of the City of { -city }. The sentences are new. You can read more here: <a name="credits"></a>.

imprint-star = All people are meant: words such as “pupils” mean people of every gender.

## Kapitel Das Amt

office-title = The office at a glance

office-intro = The { -office } is the office for integration and diversity. It is part of the City of { -city }. When was the office founded, and how much money did it work with in 2024?

office-founded = The office was founded in { $office-founded }. It has many different tasks: people should be able to have a say. They should find advice, including in their own language. And they should be treated fairly.

office-districts =
    The office works for the whole city. { $districts ->
        [one] { -city } has { $districts } city district.
       *[other] { -city } has { $districts } city districts.
    }

tile-budget = about { $budget-total }
    .label = was the office’s budget for its work in 2024

tile-refunded = about { $budget-refunded }
    .label = of this was funding from the state and federal governments

tile-founded = { $office-founded }
    .label = founding of the office

office-money-title = Where the money comes from

office-money = In 2024, the office had about { $budget-total } to work with. Not all of this came from the city itself: about { $budget-refunded } was funding from the state and federal governments.

office-programmes-title = Money for individual programmes

office-programmes = For some programmes, the report gives an amount without a word such as “about” or “over”. The chart compares these amounts.

chart-funds = Money for individual programmes in 2024
    .alt = A bar chart. Each bar stands for a programme. The longer the bar, the more money there was.

chart-funds-areas = Projects in local areas

chart-funds-komm-an = Volunteering: { -komm-an }

name-mediators = Language and integration mediators

chart-funds-lsbti = LGBTI projects against discrimination and violence

name-nrweltoffen = { -nrweltoffen }

name-guides = Integration guides

chart-funds-health = Events on health

office-programmes-more = The report gives other amounts only roughly. That is why they are not in the chart, but in the text: <a name="centres"></a>; <a name="arriving"></a>.

reading-title = How to read the numbers

reading-words = Some numbers in the report are rounded. Then there is a word before them: “about”, “around”, “over”, “more than” or “almost”. Without such a word, the report gives exactly this number.

## Kapitel Mitreden und mithelfen

participation-title = Having a say and helping

participation-intro = Many people in { -city } share their opinions, their knowledge and their time.

bodies-title = Committees

bodies-run =
    A committee is a group that meets and discusses a topic. { $bodies ->
        [one] The office looked after { $bodies } committee.
       *[other] The office looked after { $bodies } committees.
    } The Lord Mayor chaired { $bodies-chaired-by-mayor } of them. This means: she led the meetings.

tile-bodies = { $bodies }
    .label =
        { $bodies ->
            [one] committee
           *[other] committees
        }

tile-body-members = { $body-members }
    .label =
        { $body-members ->
            [one] member
           *[other] members
        }

tile-body-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] meeting
           *[other] meetings
        }

events-title = Events and survey

events =
    { $expert-events ->
        [one] The office organised { $expert-events } expert event.
       *[other] The office organised { $expert-events } expert events.
    } { $expert-event-attendees ->
        [one] In total, over { $expert-event-attendees } guest came.
       *[other] In total, over { $expert-event-attendees } guests came.
    }

survey = The city’s staff were asked for their views too. The survey was anonymous. It was about discrimination and about data on equality. Over { $survey-response } of the staff took part.

volunteering-title = Volunteering

volunteering-komm-an =
    Volunteering means: people help because they want to, without pay. The programme { -komm-an } supports this help. In 2024, there was { $komman-funds } for this. { $komman-groups ->
        [one] The money supported { $komman-groups } initiative or association.
       *[other] The money supported { $komman-groups } initiatives and associations.
    } { $komman-volunteers ->
        [one] It reached around { $komman-volunteers } volunteer.
       *[other] It reached around { $komman-volunteers } volunteers.
    }

volunteering-more = In 2024 there was also this:

volunteering-welcome =
    { $welcome-initiatives ->
        [one] Over { $welcome-initiatives } welcome initiative got support.
       *[other] Over { $welcome-initiatives } welcome initiatives got support.
    }

volunteering-patenschaften =
    { $kkp-new ->
        [one] In the project { -patenschaften }, over { $kkp-new } new mentoring partnership began.
       *[other] In the project { -patenschaften }, over { $kkp-new } new mentoring partnerships began.
    } In each partnership, one person supports one child.

volunteering-centres =
    { $ikz-volunteers ->
        [one] In the intercultural centres, over { $ikz-volunteers } volunteer helped.
       *[other] In the intercultural centres, over { $ikz-volunteers } volunteers helped.
    }

## Kapitel Begegnen und beraten

centres-title = Meeting people and getting advice

centres-intro = Sometimes it helps to talk, sometimes to get advice. This needs places with open doors.

centres-places-title = Intercultural centres

centres-what =
    In intercultural centres, people of different origins meet. { $ikz-count ->
        [one] The report counts { $ikz-count } centre like this.
       *[other] The report counts { $ikz-count } centres like this.
    } { $ikz-staff ->
        [one] { $ikz-staff } person works there as their main job.
       *[other] { $ikz-staff } people work there as their main job.
    } There is a budget of over { $ikz-budget } for funding the centres.

centres-picture = Open doors: intercultural centres are places for meeting people and getting advice.
    .alt = A house with an open door. A person stands in the doorway and waves. Other people come from left and right, and there is a tree next to the house.

tile-centres = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] intercultural centre
           *[other] intercultural centres
        }

tile-centre-advice = about { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] advice session a day in the centres
           *[other] advice sessions a day in the centres
        }

tile-people-supported = over { $people-supported }
    .label =
        { $people-supported ->
            [one] person supported through advice and meeting others
           *[other] people supported through advice and meeting others
        }

service-title = Intercultural service

service =
    { $ikd-sites ->
        [one] The city’s intercultural service (<span lang="de">Interkultureller Dienst</span>) had { $ikd-sites } site.
       *[other] The city’s intercultural service (<span lang="de">Interkultureller Dienst</span>) had { $ikd-sites } sites.
    } There was { $ikd-funds } for projects in local areas. A local area (<span lang="de">Sozialraum</span>) is a part of the city.

fairness-title = Advice against discrimination

fairness =
    Discrimination means, for example: someone is treated worse because of their origin. { $adb-offices ->
        [one] The office funded { $adb-offices } advice centre that helps against this. It is called an anti-discrimination office (<span lang="de">Antidiskriminierungsbüro</span>).
       *[other] The office funded { $adb-offices } advice centres that help against this. They are called anti-discrimination offices (<span lang="de">Antidiskriminierungsbüros</span>).
    } { $adb-consultations ->
        [one] In 2024, there was { $adb-consultations } advice session there.
       *[other] In 2024, there were { $adb-consultations } advice sessions there.
    }

## Kapitel Viele Sprachen

languages-title = Many languages

languages-intro = People who are still learning German should still understand everything important. People, booklets and a magazine help with this.

languages-people-title = People who connect others

languages-mediators =
    Sometimes people do not share a language. Then language and integration mediators help them to talk. { $sim-languages ->
        [one] Their assignments were in over { $sim-languages } language or dialect.
       *[other] Their assignments were in over { $sim-languages } languages and dialects.
    }

languages-guides =
    Integration guides support people who are new in the city. { $lots-languages ->
        [one] They work in { $lots-languages } language.
       *[other] They work in { $lots-languages } languages.
    }

languages-picture = Many languages, one conversation
    .alt = Three people sit at a table. Above each of them is a speech bubble with its own pattern: dots, waves and lines.

languages-table = Assignments and money in 2024

languages-column-who = Who helps?

languages-column-assignments = Assignments

column-funds = Money

languages-mediators-assignments = over { $sim-assignments }

languages-mediators-funds = { $sim-funds }

languages-guides-assignments = more than { $lots-assignments }

languages-guides-funds = { $lots-funds }

languages-reading-title = Booklets and magazine

languages-housing =
    { $housing-languages ->
        [one] The booklet “<span lang="de">Wegweiser Wohnen</span>” (housing guide) is available in { $housing-languages } language.
       *[other] The booklet “<span lang="de">Wegweiser Wohnen</span>” (housing guide) is available in { $housing-languages } languages.
    } It explains what is important when you rent. In 2024, Ukrainian was added.

languages-housing-note = Our sources do not say which languages these are. The “Housing Guide” (“<span lang="de">Wegweiser Wohnen</span>”) of the library “Lotse” is a different booklet, our own.

languages-zmi = A magazine is part of this too: the { -zmi }. <span lang="de">ZMI</span> stands for “<span lang="de">Zentrum für Mehrsprachigkeit und Integration</span>” (centre for multilingualism and integration). The <span lang="de">ZMI</span> itself has existed since { $zmi-since }. In 2024, the { $zmi-issue } issue of the magazine was published.

chart-languages = How many languages these services offer
    .alt = A bar chart. Each bar stands for a service. The longer the bar, the more languages there are.

chart-languages-mediators = Language and integration mediators (more than this number)

chart-languages-housing = “<span lang="de">Wegweiser Wohnen</span>”

## Kapitel Lernen und gesund bleiben

learning-title = Learning and staying healthy

learning-intro = School and health matter to everyone. This is what advice, workshops and events are for.

school-title = All about school

school-advice =
    In { -city }, people can talk about questions on school in several languages. { $ki-youth ->
        [one] The multilingual school advice service reached { $ki-youth } young person.
       *[other] The multilingual school advice service reached { $ki-youth } young people.
    } { $ki-children ->
        [one] It also reached { $ki-children } child under the age of { $ki-children-age }.
       *[other] It also reached { $ki-children } children under the age of { $ki-children-age }.
    }

school-workshops =
    { $bridge-workshops ->
        [one] For pupils, there was { $bridge-workshops } workshop called “<span lang="de">Brückenbauer*</span>” (bridge builders).
       *[other] For pupils, there were { $bridge-workshops } workshops called “<span lang="de">Brückenbauer*</span>” (bridge builders).
    } { $bridge-pupils ->
        [one] { $bridge-pupils } pupil took part.
       *[other] { $bridge-pupils } pupils took part.
    }

school-network =
    In the network “{ -schule-ohne-rassismus }” (school without racism – school with courage), schools work against racism. { $schools-sor ->
        [one] The office coordinates { $schools-sor } school there.
       *[other] The office coordinates { $schools-sor } schools there.
    }

health-title = Health

health =
    Integration guides also give information about health. { $health-events ->
        [one] In 2024, they held { $health-events } event on this.
       *[other] In 2024, they held { $health-events } events on this.
    } There was { $health-funds } for this.

health-women =
    { $health-centres ->
        [one] There were information events and services on women’s health in { $health-centres } centre.
       *[other] There were information events and services on women’s health in { $health-centres } centres.
    }

tile-health-events = { $health-events }
    .label =
        { $health-events ->
            [one] event on health held by the integration guides
           *[other] events on health held by the integration guides
        }

tile-health-participants = over { $health-participants }
    .label =
        { $health-participants ->
            [one] person took part in activities on health
           *[other] people took part in activities on health
        }

tile-health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] centre with information events and services on women’s health
           *[other] centres with information events and services on women’s health
        }

## Kapitel Ankommen und arbeiten

arriving-title = Arriving and working

arriving-intro = A new life in { -city } often begins with questions: Who can help me? Where can I learn German? How do I find work?

arriving-help-title = Advice in many places

arriving-kim =
    Case managers work at { -kim }. They plan the next steps with each person. { $kim-managers ->
        [one] In { -city }, { $kim-managers } case manager was working.
       *[other] In { -city }, { $kim-managers } case managers were working.
    }

arriving-inka = At { -inka }, people who have newly come from other countries of the EU get advice. The money for this comes from the EU: over { $inka-funds }.

arriving-wak =
    { -wak } is for people from other countries of the EU. There was over { $wak-funds } for this. { $wak-placed ->
        [one] With this help, { $wak-placed } person found their way into work.
       *[other] With this help, { $wak-placed } people found their way into work.
    }

arriving-table = Where the services are and how many people use them

arriving-column-offer = Service

arriving-column-places = Places

arriving-column-people = People

arriving-row-kim = { -kim }

arriving-kim-places =
    { $kim-quarters ->
        [one] { $kim-quarters } city quarter
       *[other] { $kim-quarters } city quarters
    }

arriving-kim-people =
    { $kim-people ->
        [one] { $kim-people } person reached
       *[other] { $kim-people } people reached
    }

arriving-row-inka = { -inka }

arriving-inka-places =
    { $inka-sites ->
        [one] { $inka-sites } site
       *[other] { $inka-sites } sites
    }

arriving-inka-people =
    { $inka-people ->
        [one] over { $inka-people } person advised
       *[other] over { $inka-people } people advised
    }

arriving-row-wak = { -wak }

arriving-wak-places =
    { $wak-sites ->
        [one] { $wak-sites } site
       *[other] { $wak-sites } sites
    }

arriving-wak-people =
    { $wak-people ->
        [one] almost { $wak-people } person advised
       *[other] almost { $wak-people } people advised
    }

arriving-course-title = Learning German and finding advice

arriving-course =
    In the integration course (<span lang="de">Integrationskurs</span>), people learn German. Some people may attend it, others must. { $integration-course ->
        [one] The report gives a number for this: { $integration-course } person.
       *[other] The report gives a number for this: { $integration-course } people.
    }

arriving-cases =
    There is also advice at a service called “<span lang="de">Integrative Sprach- und Orientierungsförderung</span>” (help with language and with finding one’s way). { $iso-case ->
        [one] The report names over { $iso-case } advice session on one particular case.
       *[other] The report names over { $iso-case } advice sessions on one particular case.
    } { $iso-noncase ->
        [one] In addition, there is { $iso-noncase } general advice session.
       *[other] In addition, there are { $iso-noncase } general advice sessions.
    }

arriving-cases-note = In the report, both figures are in one sentence, and “over” stands before them. It is not clear if “over” also applies to the second figure.

## Kapitel Vielfalt zeigen

diversity-title = Showing diversity

diversity-intro = People are different and have the same rights. This should be seen and heard in the city.

days-title = Remembering and celebrating

days =
    Some days invite people to join in, others to remember. { $awareness-days ->
        [one] In 2024, the office took part in { $awareness-days } day of action or remembrance.
       *[other] In 2024, the office took part in { $awareness-days } days of action and remembrance.
    }

days-history = Armando Rodrigues de Sá is part of history too. He arrived in { -city } ({ $guest-worker-year }). In those days, people like him were called “guest workers” (<span lang="de">Gastarbeiter</span>): they were brought to Germany to work.

days-history-note = The report says “Rodriguez”. The name is spelled “Rodrigues”.

days-calendar =
    { $calendar-copies ->
        [one] { $calendar-copies } copy of the “<span lang="de">Diversity Kalender</span>” (diversity calendar) was printed.
       *[other] { $calendar-copies } copies of the “<span lang="de">Diversity Kalender</span>” (diversity calendar) were printed.
    } Never before had so many been printed.

calendar-picture = A calendar for many occasions
    .alt = A calendar page with two rings. In the boxes there are colourful circles, squares and triangles.

network-title = Cities against racism

network =
    { -eccar } is an alliance of cities in Europe. They work together against racism. { -city } has been a member since { $eccar-since }. { $eccar-cities ->
        [one] Besides { -city }, around { $eccar-cities } other city is a member.
       *[other] Besides { -city }, around { $eccar-cities } other cities are members.
    }

projects-title = Projects for respect

projects-lsbti =
    LGBTI is short for lesbian, gay, bisexual, trans and intersex people. { $campaigns ->
        [one] The city’s LGBTI unit ran { $campaigns } campaign.
       *[other] The city’s LGBTI unit ran { $campaigns } campaigns.
    }

projects-nrweltoffen = The programme { -nrweltoffen } works against right-wing extremism and racism. It gets its money from the state. It also helped to make projects and services possible in { -city }.

projects-table = Projects and money in 2024

projects-column-area = Area

projects-column-count = Number

projects-nrweltoffen-count =
    { $nrweltoffen-projects ->
        [one] { $nrweltoffen-projects } project or service
       *[other] { $nrweltoffen-projects } projects and services
    }

projects-nrweltoffen-funds = { $nrweltoffen-funds }

projects-row-lsbti = LGBTI

projects-lsbti-count =
    { $lsbti-projects ->
        [one] { $lsbti-projects } project against discrimination and violence
       *[other] { $lsbti-projects } projects against discrimination and violence
    }

projects-lsbti-funds = { $lsbti-funds }

## Quellen und Mitarbeit

credits-title = Sources and contributors

credits-source = All numbers come from the activity report (“<span lang="de">Tätigkeitsbericht 2024</span>”) of the { -office } of the City of { -city }. We wrote the sentences ourselves. So any mistakes in this booklet are ours.

credits-text = <strong>Text:</strong> editors of this edition

credits-pictures = <strong>Pictures:</strong> our own drawings for this booklet

credits-setting = <strong>Layout and charts:</strong> the program “Lotse”

credits-translation = <strong>Translations:</strong> the front of each translated edition says how the translation was made.

contact-office = This booklet is about this office. The office did not make this booklet.

credits-more-title = Everything on two pages

credits-more = Not much time? The most important numbers are also available on two pages. The sheet is called “2024 at a glance”.
