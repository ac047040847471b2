### Housing guide: a booklet in plain English for people who look for, rent or leave a flat in Cologne.
### Form of address: you. British spelling. Numbers, deadlines and amounts are variables.

## Umschlag und Impressum

guide-title = Housing Guide

guide-subtitle = Finding, renting and keeping a flat in { -city }

guide-publisher = Lotse – a sample guide

guide-subject = This guide explains in plain language what is important when you look for, rent or leave a flat in { -city }.

cover-picture =
    .alt = A row of colourful houses stands by a river. In front of them, a signpost points in two directions.

imprint-about = This booklet is a sample. It was newly written for the software library “Lotse”. The idea comes from the booklet “<span lang="de">Wegweiser Wohnen</span>” from Cologne. This booklet is not an official publication of the City of { -city }. We chose the languages ourselves.

imprint-no-legal-advice = This booklet is not legal advice. Laws, amounts and addresses can change. Get advice before you sign something important. You can find addresses here: <a name="help"></a>.

imprint-law = Law as of { $law-date }. The federal laws in this booklet have the text of that day. Later changes are not included.

## So benutzen Sie dieses Heft

how-to-title = How to use this booklet

how-to-intro = This booklet goes with you from the first advert to the day you move out. You do not have to read everything. Look for the chapter that you need now. Warnings and tips are in boxes. The most important deadlines are in a table: <a name="help-deadlines"></a>. Some lists have boxes to tick. You can print these lists, take them with you and tick them off.

how-to-words = <strong>German words:</strong> You will see some German words in letters and contracts. We explain them in the text and here: <a name="glossary"></a>. Sample letters are at the very end: <a name="letters"></a>.

how-to-star = <strong>All people are meant:</strong> We write, for example, “landlord” or “tenant”. We mean people of every gender.

how-to-together = <strong>Reading together:</strong> The chapters and numbers are the same in all languages. So you can use the booklet together with an adviser. Just point to the same place.

how-to-law = <strong>Words from the law:</strong> “Invalid” (<span lang="de">unwirksam</span>) means: it does not count in law. “Valid” (<span lang="de">wirksam</span>) means: it counts in law. A “deadline” or a “period” (<span lang="de">Frist</span>) is a time that you must keep to. The sign “§” names the place in the law. “BGB” stands for <span lang="de">Bürgerliches Gesetzbuch</span>, the German Civil Code.

## Kapitel Suchen

search-title = Looking for a flat

search-intro = Finding a flat often takes patience. If you prepare well, you can answer quickly when an offer comes. This chapter shows you where to look, what to write and what to be careful about.

search-residence-title = Are you free to choose where you live?

search-residence =
    “Protection status” means: Germany protects you, for example as a refugee. Many people with protection status must live in one particular federal state for { $residence-years ->
        [one] { $residence-years } year
       *[other] { $residence-years } years
    }. Often this is also the case for one particular town. In North Rhine-Westphalia, an office usually assigns you to a town. This duty is called <span lang="de">Wohnsitzregelung</span>. If your { -bescheid(form: "intro") } names another town, you may not simply move to { -city }. There are exceptions. One example is a job with insurance, enough pay and at least { $residence-hours ->
        [one] { $residence-hours } hour
       *[other] { $residence-hours } hours
    } per week. Vocational training, university studies or a language course can count too. Ask the immigration office (<span lang="de">Ausländerbehörde</span>) in the place where you live, and do this <strong>before</strong> you sign a rental contract. It is best to get the answer in writing.

search-residence-note = { $residence-law }. This is the Residence Act (<span lang="de">Aufenthaltsgesetz</span>).

search-where-title = Where you can look

search-where-internet = Look on the internet and in newspapers. If possible, set up an automatic alert for new offers. Check every day, ideally in the morning and in the evening.

search-where-companies = Write to housing companies. Ask housing cooperatives (<span lang="de">Genossenschaften</span>) too: members buy shares there and then live there as tenants. If there is a waiting list, ask them to put your name on it. Keep getting in touch.

search-where-people = Tell everyone that you are looking: at work, at school, in your club, in your neighbourhood. A note in the supermarket or in the community centre takes little effort. Look in several parts of the city and also in the area around it.

search-steps-title = Step by step

search-step-budget = Work out how much rent you can pay each month: <a name="costs"></a>. Think of electricity, internet, bus and train tickets and furniture too.

search-step-papers = Get your papers ready: <a name="money-papers"></a>. Save good copies on your phone. Then you can act quickly. Hand over the papers only when you really want the flat.

search-step-message = Write a short text about yourself. Give your name, your phone number and the day when you would like to move in. You do not have to say more at the start. If you like, you can also write how many people you are and what work you do. Ask someone who speaks good German to read the text.

search-step-answer = Answer new offers quickly. Note down who you wrote to and when. Tell people if you cannot come. Then they will remember you well.

search-fraud-title = No money before the viewing

search-fraud = Never pay money for a flat that you have not seen. Do not send a copy of your identity card or passport to strangers. If an offer is surprisingly cheap, be careful. Some people want to trick you. They say that they are abroad and will send the key by post. Do not answer them.

search-shelter-title = From a shelter into a flat

search-shelter = If you live in a shelter of the city, you do not have to look for a flat alone. In { -city } there is a service for this, the { -auszugsmanagement(form: "intro") }. There, people from <span lang="de">Caritas</span>, <span lang="de">Deutsches Rotes Kreuz</span> (DRK, the German Red Cross) and <span lang="de">Kölner Flüchtlingsrat</span> (the refugee council) help you. Ask in your shelter who is responsible for you. Ask for help with the search and with the rental contract.

search-shelter-steps = Find out three things before you sign. First, if you are allowed to live in { -city }: <a name="search-residence"></a>. Second, if the office pays the new rent: <a name="money-jobcenter-move"></a>. Third, who pays for the first furniture: <a name="money-furniture"></a>. If your money does not come from the { -jobcenter } but from the social welfare office (<span lang="de">Sozialamt</span>), ask there.

## Kapitel Geld und Papiere

money-title = Money and papers

money-intro = Landlords want to know if you can pay the rent. Public offices can help you if you do not have enough money. In this chapter you can read which papers you need and what money you can apply for.

money-papers-title = Your folder

money-papers-intro = Take these papers with you to the viewing. Hand them over only when you really want the flat:

money-papers-income = Proof of your income for the last few months, for example payslips or an official decision from a public office (<span lang="de">Bescheid</span>)

money-papers-schufa = A { -schufa } report

money-papers-wbs = Your certificate for subsidised flats ({ -wbs }), if you have one

money-papers-rent = If possible: a letter from your old landlord that says you always paid the rent

money-schufa-title = Which { -schufa } report?

money-schufa = { -schufa } is a company. It collects data about whether people pay their bills. There are two papers. The copy of your data (<strong><span lang="de">Datenkopie</span></strong>) is free and only for you. The credit report (<strong><span lang="de">BonitätsAuskunft</span></strong>) costs money and is meant for landlords. Do not pass on the <span lang="de">Datenkopie</span>: it has a lot of private information in it.

money-wbs-title = { -wbs }: certificate for subsidised flats

money-wbs-what = The state has helped to pay for some flats. These subsidised flats are often cheaper. For them you need a certificate. It is called { -wbs }, in short { -wbs-short }. You get it if your income is below a limit. You must also live in Germany lawfully and for a longer time. Ask the city if this applies to you.

money-wbs-valid =
    The { -wbs-short } says how large the flat may be. It is valid for { $wbs-years ->
        [one] { $wbs-years } year
       *[other] { $wbs-years } years
    } in North Rhine-Westphalia. If it will soon run out, apply for a new one in good time. The City of { -city } no longer finds flats for people. So you look for a flat yourself. But the city gives you advice about this, at the { -housing-office(form: "intro") }: <a name="card-housing-office"></a>.

money-wbs-valid-note = { $wbs-law }. This is a law of North Rhine-Westphalia about subsidised flats.

money-wbs-qr = Here the City of { -city } gives information about the { -wbs-short } and about advice.

money-wohngeld-title = { -wohngeld }: help with the rent

money-wohngeld =
    { -wohngeld } is money that helps people with a small income to pay the rent. You must apply for it. It starts with the month in which you apply. So do not wait. It is usually granted for { $wohngeld-months ->
        [one] { $wohngeld-months } month
       *[other] { $wohngeld-months } months
    }. After that, you make a new application. If you get { -grundsicherungsgeld } (basic income support), you do not get { -wohngeld }. If papers are missing after you have applied, send them quickly.

money-wohngeld-note = { $wohngeld-law }. This is the Housing Benefit Act (<span lang="de">Wohngeldgesetz</span>).

money-jobcenter-title = Rent from the { -jobcenter }

money-jobcenter = The { -jobcenter } is an office that pays { -grundsicherungsgeld }. It used to be called “<span lang="de">Bürgergeld</span>”. Money for an “appropriate” (<span lang="de">angemessen</span>) flat is part of it. This means: the flat must not be too expensive. The { -jobcenter } tells you the limit. Always ask for the amounts that apply now. If you wish, it sends the rent directly to the landlord.

money-jobcenter-move-title = How to move with a <span lang="de">Zusicherung</span>

money-jobcenter-step-ask = A { -zusicherung } is the written promise that the { -jobcenter } will pay. Ask for it <strong>before</strong> you sign. The { -jobcenter } in the place that you are moving to is responsible. Give it the offer with all the costs.

money-jobcenter-step-deposit = Also apply there for the { -kaution(form: "intro") } or for shares in a housing cooperative. For this too, you need the <span lang="de">Zusicherung</span> beforehand. The money is usually a loan (<span lang="de">Darlehen</span>). This means: you pay it back.

money-jobcenter-step-costs = For removal costs, you apply to the { -jobcenter } that is responsible for you <strong>until you move</strong>. Here too: first the <span lang="de">Zusicherung</span>, then the move.

money-jobcenter-step-sign = Sign the rental contract <strong>only after</strong> you have the <span lang="de">Zusicherung</span>. Without a <span lang="de">Zusicherung</span>, you may have to pay part of the costs yourself.

money-jobcenter-young = If you are under the age of { $benefit-age }, you get money for the flat after a move only with a <span lang="de">Zusicherung</span>. If you move within { -city } and the move is not necessary, the { -jobcenter } pays at most as much as before. In this case too: talk to the office before you move, not after.

money-jobcenter-limit =
    For the flat that you already live in, there is a protected period. The letter calls it “<span lang="de">Karenzzeit</span>”. It starts with the first month in which you get { -grundsicherungsgeld }. It lasts { $benefit-protected-years ->
        [one] { $benefit-protected-years } year
       *[other] { $benefit-protected-years } years
    }. During this time, the { -jobcenter } pays the real rent, but with an upper limit. This limit is { $benefit-limit-factor } times as high as the normal limit. For families with children, it can be more. The protected period does not apply to the heating. After that, if the rent is too high, the { -jobcenter } usually pays it for at most { $benefit-after-months ->
        [one] { $benefit-after-months } more month
       *[other] { $benefit-after-months } more months
    }.

money-jobcenter-limit-new = For a <strong>new</strong> flat: the { -jobcenter } pays more than the normal limit only if it promised this in writing beforehand. A city can also set a limit for each square metre. If the rent is higher than the { -mietpreisbremse } (rent brake) allows, it counts as not appropriate. Then the { -jobcenter } must ask you to complain to the landlord about the rent. You can read here what this is: <a name="rent-brake"></a>.

money-jobcenter-limit-note = { $benefit-law }. This is the Social Code, Book Two (<span lang="de">Sozialgesetzbuch, Zweites Buch</span>).

money-jobcenter-sites =
    The { -jobcenter } in { -city } is planning to move. The plan: in the middle of { $jobcenter-move-year }, { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } site
       *[other] { $jobcenter-sites-today } sites
    } will become only { $jobcenter-sites-planned }: <span lang="de">{ $jobcenter-site-deutz }</span> and <span lang="de">{ $jobcenter-site-west }</span>. Your letter says which address applies to you. Look there before each appointment.

money-furniture-title = Moving and first furniture

money-furniture = For a first flat, the { -jobcenter } can give money for furniture, a cooker and other appliances. This is called { -erstausstattung(form: "intro") }. You make a separate application for it. Do this <strong>before</strong> you buy anything, and write a list. Sometimes you get vouchers or things instead of money. People who get no other money from the { -jobcenter } can ask too, if their income is small.

money-furniture-move = The { -jobcenter } can also pay removal costs. For this, the move must be necessary. You need the { -zusicherung } beforehand: <a name="money-jobcenter-move"></a>. Get price offers before you hire anyone.

money-furniture-note = { $furniture-law }.

money-jobcenter-find = You can read here which { -jobcenter } is responsible for you and how to find it: <a name="help-offices"></a>.

## Kapitel Besichtigung und faire Behandlung

viewing-title = Viewing and fair treatment

viewing-intro = At the viewing you check the flat, and the landlord gets to know you. Be on time. You are welcome to bring someone who speaks German well. Ask questions and make notes. You may take photos if the people who live there agree.

viewing-picture = Take your time and look at everything: windows, walls, heating.
    .alt = Two people stand in an empty room. One holds a list, the other points to the window. There is a radiator under the window.

viewing-check-title = Checklist for the viewing

viewing-check-windows = Windows and doors close well. There is no draught.

viewing-check-mould = Walls and corners are dry, without mould or dark spots. It does not smell damp.

viewing-check-heating = Every room can be heated. There is hot water in the bathroom.

viewing-check-noise = The noise, the neighbourhood and the way to the train, school and shops suit me.

viewing-check-costs = I know the rent without other costs ({ -kaltmiete }), the { -nebenkosten(form: "intro") } and the { -kaution(form: "intro") }. I also know what the heating cost last year.

viewing-check-included = I know if a kitchen, a cellar and a parking space are included. I also know when the flat will be free.

viewing-known-defects = You already know about some defects (<span lang="de">Mängel</span>) before you sign. Because of these defects, you usually cannot pay less rent later. So have it written into the rental contract what the landlord will repair and by when. Sign only after that ({ $known-defects-law }).

viewing-questions-title = What landlords may ask

viewing-questions-first = At the viewing, you give only your name and contact details. For subsidised flats, you also show the { -wbs-short }. You do not have to hand over a copy of your identity card or passport. Take your payslips with you. But hand them over only when you really want the flat.

viewing-questions-first-note = The data protection authorities have written an “<span lang="de">Orientierungshilfe</span>” on this. It is an explanation with a sample form, dated { $questions-guidance }. You can find it here: { $questions-page }.

viewing-questions-form = Many landlords give you a form. It is called a { -selbstauskunft(form: "intro") }. At the viewing, you do not have to fill in all of it yet. If you are not sure about a question, ask an advice centre before you answer.

viewing-fair-title = If you are treated worse than others

viewing-fair =
    Nobody may treat you worse because of your origin or the colour of your skin when you look for a flat. This applies, for example, if you are turned down only because of your name. There are few exceptions. One can be: the landlord lives on the same property. Sex, religion, disability, age and sexual identity are often not a permitted reason either. This protection usually applies only if the landlord rents out more than { $fairness-flats ->
        [one] { $fairness-flats } flat
       *[other] { $fairness-flats } flats
    }.

viewing-fair-note = { $fairness-law }. This is the General Equal Treatment Act (<span lang="de">Allgemeines Gleichbehandlungsgesetz</span>).

viewing-fair-deadline =
    Sometimes you then have a right to money. You must claim it from the landlord within { $discrimination-months ->
        [one] { $discrimination-months } month
       *[other] { $discrimination-months } months
    }, ideally in writing. Count from the day when it happened. Then you are on the safe side. So get help quickly from the { -antidiskriminierungsbuero(form: "intro") }. The advice is free: <a name="card-adb"></a>. You can also go there just to talk about what happened.

viewing-proof = Write down at once what happened: day, time, names, exact words. Also note down who was there. Keep adverts and messages. Sometimes a person with a German name gets an invitation and you do not. That can also be a sign.

## Kapitel Mietvertrag

lease-title = The rental contract

lease-intro = The rental contract says what you pay and what you may do. Read all of it. Do not sign under pressure. Ask for time, or take the text to an advice centre. Ask about every word that you do not understand. Ask for a copy with all signatures, and keep it safe.

lease-content-title = This should be in the contract

lease-content-flat = Names of all tenants and of the landlord, address, floor and size of the flat. Everyone who signs must also pay.

lease-content-rent = { -kaltmiete }, { -nebenkosten(form: "intro") } and { -kaution(form: "intro") }, each as an amount in euros. If something is missing, ask about it.

lease-content-start = The day you move in. If there is also an end date in the contract, have this checked. Before this end date, you usually cannot give notice with the normal notice period. The same applies to a { -kuendigungsverzicht(form: "intro") }: then you usually cannot give notice for some time.

lease-content-promises = Everything that was promised to you, for example a new floor. What was only said is hard to prove later.

lease-content-pets = If pets are allowed. Ask beforehand, even if the contract says nothing about it.

lease-kinds-title = Fixed term, furnished, shared flat

lease-kinds = Some contracts are different. Read them very carefully.

lease-kind-fixed = <strong>For a fixed term (<span lang="de">befristet</span>):</strong> the contract names a fixed last day. A contract like this is also called a { -zeitmietvertrag(form: "intro") }. The landlord needs a reason from the law for this. An example: they want to live there themselves later. The landlord must give you this reason in writing when you sign. Otherwise the contract has no end date ({ $fixed-term-law }).

lease-kind-waiver = <strong>{ -kuendigungsverzicht }:</strong> for some time you cannot give notice, even if you find another flat. Sign this only if you are sure that you will stay that long.

lease-kind-short = <strong>Only for a short time:</strong> sometimes people rent out a flat only “<span lang="de">vorübergehend</span>” (for a short time), for example as a short sublet (<span lang="de">Zwischenmiete</span>). Then there is often no protection against { -kuendigung(form: "intro") }. The { -mietpreisbremse } (rent brake) often does not apply then either ({ $exempt-law }). Ask why the contract is so short.

lease-kind-furnished = <strong>Furnished:</strong> the flat already has furniture. Have a list of the furniture written into the contract. Ask how much the furniture costs. If the room is in the landlord’s own flat, you often have less protection: <a name="notice-landlord"></a>.

lease-kind-shared = <strong>Shared flat (<span lang="de">WG</span>):</strong> several people share a flat. Ask who your contract is with. If you sign together with others, you may have to pay the whole rent. You can then also give notice only together. If a main tenant (<span lang="de">Hauptmieter*in</span>) rents a room to you, this is called { -untermiete(form: "intro") }. Ask to see proof that the landlord agrees.

lease-painting-title = Who must paint?

lease-painting = In the contract, painting and wallpapering are often called { -schoenheitsreparaturen(form: "de") } ({ -schoenheitsreparaturen }). This is the landlord’s job, unless the contract passes it on to you in a valid way. If the flat was not renovated when you moved in, you usually do not have to paint. Fixed times for painting with no exceptions are not valid either. Have the contract checked before you buy paint.

lease-painting-note = { $painting-law } and decisions of the { -bundesgerichtshof(form: "intro") }, for example VIII ZR 185/14. This is the highest German court for tenancy law.

lease-sublet-title = Letting other people live with you

lease-family = Your husband or wife and your children may move in with you. You do not need permission for this. But tell the landlord beforehand, ideally in writing. You may also have visitors without asking.

lease-sublet = If you want to rent out your flat or a room to someone else, you always need permission first. This is called subletting. For <strong>part</strong> of the flat, you often have a right to permission. For this you need a good reason that came up only after the contract started ({ $sublet-law }). Write to the landlord. Say which person you would like to take in and why. Wait for the answer.

lease-brake-title = Is the rent too high?

lease-brake = In { -city } there is a legal limit on rent, the { -mietpreisbremse } (rent brake). In a new contract, the rent may be at most { $brake-percent } above the usual local rent (“<span lang="de">ortsübliche Vergleichsmiete</span>”). This is the rent that is usual here for similar flats. The { -mietspiegel } (rent index) is a list that helps you to estimate it. In { -city } you can get it here: { $immobilienboerse-name }, phone { $immobilienboerse-phone }. Look in it for the size, location and age of the flat. An advice centre helps you to work it out.

lease-brake-note = { $brake-law }. The rent brake applies in { -city } because of an ordinance (<span lang="de">Verordnung</span>). This is a rule made by the state government. It has applied since { $brake-since }, and the rent brake applies until { $brake-until } (as of { $ordinance-as-of }). The { -mietspiegel } for Cologne is dated { $mietspiegel-issue }. The law calls a list like this a “simple rent index” (<span lang="de">einfacher Mietspiegel</span>).

lease-brake-exceptions = There are exceptions. The most common one: the tenant before you already paid more. Then the rent may usually be that high for you too. The rent brake also does not apply to new buildings that were used and rented out for the first time only after { $brake-new-building }. It also does not apply to the first letting after an extensive { -modernisierung(form: "intro") }. This means: the flat was made much better. Your landlord must usually tell you about an exception before you sign. If they have not done this, they may not rely on it at first. Then the rent brake applies all the same.

lease-brake-complain-title = What you can do

lease-brake-complain =
    Write to the landlord and say that the rent is too high. This complaint is called { -ruege }. An email is enough. Do not wait long. You can claim back the money that you overpaid, from the first day on, if two things are true. First: the { -ruege } arrives in the first { $complaint-months ->
        [one] { $complaint-months } month
       *[other] { $complaint-months } months
    } after the start of the rental contract. Second: the { -ruege } arrives <strong>before</strong> the rental contract ends. If the { -ruege } arrives later, you can claim back only the money that you overpay after that. If it arrives only after the contract has ended, you get nothing back ({ $complaint-law }).

lease-brake-letter = If the landlord told you about an exception before the rental contract, get advice. Then deal with exactly this exception in the { -ruege }. If you do not do this, the { -ruege } usually does not help. You can find a letter here: <a name="letters"></a>. If nobody told you about an exception, cross out the sentence with “<span lang="de">Auskunft</span>” (information) in the letter. Keep a copy and proof that the letter arrived.

## Kapitel Kaution und Makler

deposit-title = Deposit and estate agent

deposit-intro = The { -kaution(form: "intro") } is money that serves as security. The landlord keeps it for as long as you live there. After you move out, you get it back if you owe nothing. Pay only if you get a receipt.

deposit-limit =
    { $deposit-months ->
        [one] The { -kaution } may be at most { $deposit-months } month’s rent.
       *[other] The { -kaution } may be at most { $deposit-months } months’ rent.
    } This means the rent without { -nebenkosten(form: "intro") }. An example: the { -kaltmiete } is { $example-cold-rent }. Then the { -kaution } may be at most { $example-deposit }.

deposit-limit-note = { $deposit-law }.

deposit-parts =
    { $deposit-parts ->
        [1] You pay the { -kaution } all at once.
       *[other] You may pay the { -kaution } in { $deposit-parts } equal parts, one each month.
    } The first payment is due only when the rental contract starts, not when you sign it. It is best to pay by bank transfer. Then you have proof.

deposit-safe = The landlord must keep your money separate from their own money. The interest belongs to you. In student halls, there does not have to be any interest. Ask where your money is. Sometimes a { -buergschaft(form: "intro") } is possible instead of money. Then a bank, for example, promises to pay for you.

deposit-not-rent = Pay the rent in the last months too. Do not take it out of the { -kaution } yourself. Otherwise you will have rent debts.

deposit-back = You can read here when you get the money back: <a name="moving-out-deposit"></a>. If you get money from the { -jobcenter }, ask for a loan before you sign: <a name="money-jobcenter-move"></a>.

deposit-broker-title = Who pays the estate agent?

deposit-broker = Estate agents (<span lang="de">Makler</span>) help people to find flats and tenants. Usually the person who hired them pays. This is often the landlord. You pay only if both of these are true:

deposit-broker-order = You hired the agent yourself to look for a flat, and you did so in text form, for example by email. Saying it on the phone is not enough.

deposit-broker-only = The agent looked for the flat only for you and did not know of it before.

deposit-broker-warning = Do not pay the agent in advance: advance payments are forbidden. For subsidised flats, agents may not ask you for any money at all. Also do not pay anything just for a viewing.

deposit-broker-cap =
    If you have to pay, the money is called { -provision(form: "intro") }. It may be at most { $broker-cap-months ->
        [one] { $broker-cap-months } month’s rent
       *[other] { $broker-cap-months } months’ rent
    } without { -nebenkosten }. Value added tax (<span lang="de">Mehrwertsteuer</span>) is added to this ({ $broker-cap-law }).

deposit-takeover = Sometimes you are asked to buy a kitchen or furniture that stays in the flat. This money is called a { -abloese(form: "intro") }. You do not have to pay much more than the things are worth. Nobody may ask you for money just because somebody moves out. One exception is removal costs with a receipt ({ $takeover-law }).

deposit-broker-note = { $broker-law }. This law is about how agents find flats for people.

## Kapitel Einzug

moving-in-title = Moving in

moving-in-intro = You have the key. Congratulations! Now there are a few things to do quickly. Also have your name put on the doorbell and the letter box. Otherwise your post will not arrive.

moving-in-record-title = The handover

moving-in-record = Go through all rooms with the landlord. Write down together what the flat is like. This paper is called the { -uebergabeprotokoll(form: "intro") }. It protects you when you move out. Sign only what is true. Do the handover in daylight, and bring a witness.

moving-in-reservation = If you know about a defect and take over the flat without a { -vorbehalt(form: "intro") }, you lose rights. Then you are not allowed to pay less rent because of this defect. You do not get compensation (<span lang="de">Schadenersatz</span>) for it either. For each defect, write in the record by when the landlord will repair it. Also write this sentence in the record: “<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>” (I reserve my rights because of these defects.) Sometimes the landlord refuses this. Then give the landlord a separate sheet of paper, while you are still at the handover. The defects and this sentence are on this sheet. Your witness should be there ({ $known-defects-law }).

moving-in-reservation-known = This sentence usually does <strong>not</strong> help with defects that you already knew about before you signed the rental contract. The landlord must usually repair these defects all the same.

moving-in-check-title = Checklist for the { -uebergabeprotokoll }

moving-in-check-damage = All damage is in the record, even small scratches. There are photos of all rooms.

moving-in-check-meters = The numbers on the meters for electricity, gas, water and heating are written down.

moving-in-check-keys = The number of keys is in the record.

moving-in-check-works = I have tried the heating, the cooker, the water and the windows. What does not work is in the record.

moving-in-check-reservation = For each defect, the record says by when it will be repaired. My { -vorbehalt } is in the record too.

moving-in-check-copy = Everyone has signed. I have a copy.

moving-in-numbers = Ask for a phone number for emergencies, for example with the heating, the water or the lift. Write it down. If you lose a key, tell the landlord at once.

moving-in-insurance = Liability insurance (“<span lang="de">Haftpflichtversicherung</span>”) can pay if you accidentally damage something that belongs to others. Ask an advice centre if it makes sense for you.

moving-in-picture = Take a photo of each meter so that all numbers can be read.
    .alt = A hand holds a phone in front of a meter on the wall. The meter can be seen on the phone. A sheet of paper with a list and ticks hangs next to it.

moving-in-register-title = Registering your address

moving-in-register =
    Register your address within { $register-weeks ->
        [one] { $register-weeks } week
       *[other] { $register-weeks } weeks
    } after you move in. You can do this at a city service office, called { -kundenzentrum }. On some days you need an appointment: <a name="card-kundenzentrum"></a>. Bring the identity cards or passports of everyone who moves in. If you register too late, you may have to pay a fine of up to { $register-fine }.

moving-in-register-note = { $register-law }. This is the Federal Registration Act (<span lang="de">Bundesmeldegesetz</span>).

moving-in-confirmation = For this you need the { -wohnungsgeberbestaetigung }. In this paper, the landlord confirms that you have moved in. The rental contract is not enough. The landlord must give it to you by the same deadline. If you do not get it, tell the { -kundenzentrum } at once.

moving-in-sham = Register only where you really live. Also do not let anyone use your address who does not live with you. Anyone who lends their address for this may have to pay a fine of up to { $sham-address-fine }.

moving-in-power-title = Electricity and { -rundfunkbeitrag }

moving-in-power = If you use electricity without having a contract of your own, you get it from the { -grundversorger(form: "intro") }. This is the name for the company that must supply all households. A contract comes about in this way too. It is called “<span lang="de">Grundversorgung</span>” (default supply), and it does not end by itself. Ask the landlord which company it is. Contact it and give your meter reading. Also ask who supplies the gas if you heat or cook with gas yourself. Then compare offers. Before you switch, check the price, how long the contract runs and the notice period.

moving-in-power-note =
    { $power-law }. Since { $supplier-switch-since }, the technical part of switching to another company takes { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } hour
       *[other] { $supplier-switch-hours } hours
    } on working days. Substitute supply (“<span lang="de">Ersatzversorgung</span>”) is something different from default supply. It lasts at most { $substitute-supply-months ->
        [one] { $substitute-supply-months } month
       *[other] { $substitute-supply-months } months
    }.

moving-in-broadcasting = There is a fee for radio and television, the { -rundfunkbeitrag }. Up to and including { $broadcasting-fee-until }, it is { $broadcasting-fee } a month, that is { $broadcasting-fee-quarter } for three months. After that, the amount can change. The letters about it come from the “<span lang="de">Beitragsservice</span>” (the office that collects the fee). If nobody pays for your flat yet, register the flat there: <a name="broadcasting-page"></a>. The { -rundfunkbeitrag } is for each flat, not for each person. If you get certain benefits from a public office, you do not have to pay. You must apply for this. If you live with other people, agree who pays, and share the cost.

moving-in-cutoff-title = If your electricity or gas is going to be cut off

moving-in-cutoff = If you do not pay for electricity or gas, the company can threaten a { -sperrung(form: "intro") }. This means: it wants to switch off the supply. It must write to you about this beforehand. Do not wait until it happens.

moving-in-cutoff-call = Call the company and ask to pay in instalments. The { -grundversorger } must offer you this if you ask for it after the threat. The letter calls it “<span lang="de">Abwendungsvereinbarung</span>” (an agreement that stops the cut-off). Then pay the instalments and all new bills on time.

moving-in-cutoff-office = Ask the { -jobcenter } or the social welfare office (<span lang="de">Sozialamt</span>) at once. Sometimes they take over debts for electricity or gas, usually as a loan.

moving-in-cutoff-health = Write to the company if a { -sperrung } would be dangerous for someone in your home. Examples are a sick child or a device that someone needs to live. Then the company is often not allowed to cut off the supply. Add proof.

moving-in-cutoff-note = { $cutoff-law }.

## Kapitel Miete und Nebenkosten

costs-title = Rent and additional costs

costs-intro = Each month you pay rent and part of the costs for the building. Once a year there is a statement (<span lang="de">Abrechnung</span>) of the costs. If you understand the statement, you can find mistakes and save money.

costs-words = The { -kaltmiete } (cold rent) is the money for the flat only. On top of this there are { -nebenkosten(form: "intro") }, for example for water, rubbish and usually also heating. In the contract and in the law they are called “<span lang="de">Betriebskosten</span>” (operating costs). Everything together is called { -warmmiete } (warm rent). Read in the contract exactly if the heating is part of the { -nebenkosten }. Sometimes you pay for it separately, for example if you have your own gas contract. Electricity is usually not included. So check with every advert: is the price “<span lang="de">kalt</span>” (cold) or “<span lang="de">warm</span>” (warm)?

costs-example = An example with made-up amounts

costs-column-part = What you pay

costs-column-amount = Amount per month

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(form: "capital") }: water, rubbish, building

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = { -nebenkosten(form: "capital") }: heating and hot water

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = What are additional costs?

costs-who =
    You pay { -nebenkosten } only if the contract says so. { $cost-kinds ->
        [one] The law names { $cost-kinds } kind.
       *[other] The law names { $cost-kinds } kinds.
    } Administration and repairs are not part of them. If something like that is in your statement, ask about it.

costs-who-note = { $costs-law }. BetrKV is the Operating Costs Ordinance (<span lang="de">Betriebskostenverordnung</span>).

costs-table = Who pays what?

costs-column-cost = Costs

costs-column-payer = Who pays?

costs-row-heating = Heating, hot water, water, waste water

costs-row-waste = Rubbish, street cleaning, property tax

costs-row-house = Lift, light in the hall, caretaker, garden, cleaning of the building, pest control

costs-row-more = Chimney, building insurance, laundry room

costs-row-repairs = Repairs to the building and administration

costs-payer-tenant = You, if it is in the contract

costs-payer-landlord = The landlord; for an exception see below

costs-small-repairs-title = Small repairs

costs-small-repairs = Many contracts have a sentence about small repairs (“<span lang="de">Kleinreparaturen</span>”). Then you are supposed to pay for small repairs yourself, for example to a tap. Not every sentence of this kind is valid. Have it checked before you pay. The landlord pays for other repairs to the building. You usually have to pay for what you broke yourself.

costs-statement-title = The yearly statement

costs-statement =
    Usually you pay an amount in advance each month. After a year, the landlord works out the costs. The { -abrechnung(form: "intro") } must reach you within { $statement-months ->
        [one] { $statement-months } month
       *[other] { $statement-months } months
    } after the end of the year that it is for. If it comes too late, as a rule you do not have to pay anything extra. Keep all statements.

costs-check =
    Check the statement. You may see all receipts, for example bills from companies. A letter for this: <a name="letters"></a>. If something is wrong, object within { $objection-months ->
        [one] { $objection-months } month
       *[other] { $objection-months } months
    } after you get the statement. Compare it with last year. If costs have gone up a lot, ask for an explanation.

costs-info-title = Heating, CO₂ and television

costs-info-heating = If your meters are read from a distance, you get figures about your use every month.

costs-info-carbon =
    You share the CO₂ costs for heating oil and gas with the landlord. If you have your own gas contract, you must ask for the landlord’s share yourself. Write to the landlord within { $carbon-months ->
        [one] { $carbon-months } month
       *[other] { $carbon-months } months
    } after the gas company’s bill. An email is enough ({ $carbon-law }).

costs-info-cable =
    Since { $cable-since }, costs for cable television may no longer be in the statement ({ $cable-law }). This is a common mistake. If you have television or internet through the landlord, you can end this with them after { $cable-months ->
        [one] { $cable-months } month
       *[other] { $cable-months } months
    }.

costs-overcharge = If the rent is more than { $overcharge-percent } above the usual local rent, this may be forbidden. The city’s housing inspection office ({ -wohnungsaufsicht }) checks such cases free of charge: <a name="card-housing-office"></a>.

## Kapitel Leben im Haus

living-title = Living in the building

living-intro = Many people live in the building. Saying hello on the stairs is a good start. There are often { -hausordnung(form: "intro") }. They hang in the hall or are part of the contract. Read all the rules once. They are often about cleaning, bicycles, the laundry room and quiet.

living-waste-title = Sorting rubbish

living-waste = In { -city } you can tell the bins by the colour of the lid. Electrical devices, batteries and glass do not go in any of these bins. Ask the caretaker or the waste company (<span lang="de">Abfallwirtschaftsbetriebe</span>) where to take them: <a name="living-bulky"></a>. Sort carefully: this is good for the environment.

living-bins-picture = Four lids, four kinds of rubbish: grey, blue, yellow and brown.
    .alt = Four rubbish bins stand side by side. The first lid is grey, the second blue, the third yellow, the fourth brown.

living-bins-table = What goes in which bin?

living-bins-column-lid = Lid

living-bins-column-in = This goes in

living-bins-column-out = Not this

living-bin-grey = Grey: other rubbish

living-bin-grey-in = other rubbish that does not go in any other bin

living-bin-grey-out = glass, batteries, electrical devices

living-bin-blue = Blue: paper

living-bin-blue-in = paper and cardboard boxes

living-bin-blue-out = packaging made of plastic or metal

living-bin-yellow = Yellow: recycling ({ -wertstofftonne })

living-bin-yellow-in = packaging and other things made of plastic or metal

living-bin-yellow-out = electrical devices, batteries, glass, paper

living-bin-brown = Brown: organic waste

living-bin-brown-in = organic waste from kitchen and garden

living-bin-brown-out = packaging, plastic

living-waste-rules = Rubbish in everyday life

living-waste-do-flat = Flatten cardboard boxes, then put them in the blue bin

living-waste-do-plan = Ask when the bins are emptied

living-waste-dont-beside = Put rubbish next to the bin

living-waste-dont-stairs = Leave furniture in the hall or cellar

living-bulky = Large things such as furniture are called <span lang="de">Sperrmüll</span>. The waste company <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, in short AWB, collects them if you ask. Or you take them away yourself: { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street }; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. As of { $bulky-as-of }, please check first: <a name="awb-page"></a>. Do not put anything on the street without an appointment.

living-quiet-title = Quiet

living-quiet = From { $quiet-from }:00 at night to { $quiet-to }:00 in the morning, it must be quiet ({ $quiet-law }). You may not disturb others then. On Sundays and public holidays too: no noisy work, for example no drilling. The { -hausordnung } may also set a quiet time at midday. If you have a party, tell your neighbours beforehand. If something disturbs you yourself, first talk to each other in a friendly way.

living-quiet-note = LImSchG is the state law on noise and air pollution (<span lang="de">Landes-Immissionsschutzgesetz</span>). It applies to the night. There is a separate law of the state for Sundays and public holidays.

living-air-title = Airing and heating

living-air = When you cook, shower and sleep, water goes into the air. If it stays on cold walls, mould can grow. So: air the rooms and heat them. Turn the heating down while you air the rooms. Close the windows again afterwards.

living-air-picture = On the left, correct: the window is wide open. On the right, wrong: the window is tilted all day.
    .alt = Two windows side by side. On the left, a window is wide open, arrows show fresh air, and there is a tick above it. On the right, a window is only tilted, and there is a cross above it.

living-air-rules = Against mould

living-air-do-wide =
    Open the windows wide several times a day for { $airing-minutes ->
        [one] { $airing-minutes } minute
       *[other] about { $airing-minutes } minutes
    }

living-air-do-steam = Air the room straight after showering and cooking

living-air-do-gap = Leave a small gap between furniture and outside walls

living-air-dont-tilted = Leave windows tilted all day

living-air-dont-cold = Let rooms get colder than about { $room-temperature } °C

living-mould-tip = Mould is not always your fault. Sometimes the building is the cause. Do not hide it or paint over it. Report it at once: <a name="repairs"></a>. Take photos, and write down how you air and heat the rooms.

living-smoke-title = Smoke alarms

living-smoke = Smoke alarms save lives. They must be in bedrooms, in children’s rooms and in halls that people use to escape from a fire. The owner must put them up. It is the job of the people who live there to make sure that they work. Sometimes the landlord does this. Ask about it. Never take down a smoke alarm. If it gives a short beep again and again, the battery is usually empty.

living-smoke-note = { $smoke-law }. This is the building law for North Rhine-Westphalia (<span lang="de">Bauordnung</span>).

living-smoke-picture = The smoke alarm is on the ceiling. You can test it with the button.
    .alt = A round white smoke alarm is on the ceiling of a room. A hand presses the button with one finger. Curved lines show the loud sound.

living-changes-title = Making changes to the flat

living-changes = If you would like a small solar panel on the balcony, ask first. You also need permission for changes to the flat because of a disability. You usually have a right to this permission ({ $changes-law }). Write exactly what you would like to change, and add a drawing.

## Kapitel Etwas ist kaputt

repairs-title = Something is broken

repairs-intro = The heating stays cold, water drips, the wall is wet. Something like this is called a { -mangel(form: "intro") }. The landlord must keep the flat in good order. You must report every defect at once. The earlier you do it, the better for everyone.

repairs-step-report = Take photos. Report the defect at once in writing. A letter for this: <a name="letters"></a>. If you have already phoned, send a letter or an email as well.

repairs-step-deadline = Give the landlord a deadline. This means: you name a day by which the defect should be repaired. If the heating is cold in winter, name a day that is very soon.

repairs-step-access = Let repair workers into the flat at a time that you have agreed. Ask beforehand for the name, the company and the time.

repairs-step-help = If nothing happens, get advice from the { -mieterverein(form: "intro") }: <a name="card-mieterverein"></a>. Bring photos, letters and your rental contract.

repairs-late = If you do not report a defect, it can become expensive. You may then have to pay for the damage. You can also lose the right to pay less rent. So keep a copy of your report.

repairs-late-note = { $defects-law }.

repairs-reduction-title = Paying less rent?

repairs-reduction =
    If you cannot use the flat properly, you owe less rent for this time. This is called a { -mietminderung(form: "intro") }. Small defects do not count. With modernisation that saves energy, this does not apply for { $energy-works-months ->
        [one] { $energy-works-months } month
       *[other] { $energy-works-months } months
    }. How much less you owe depends on the defect. That is why good advice is so important.

repairs-reduction-warning = Do not reduce the rent on your own. If you reduce it too much, you will have rent debts. Get advice first. Until then, pay the full rent and write with the payment: “<span lang="de">Zahlung unter Vorbehalt</span>”. This means: you may want to ask for the money back later.

repairs-gas-title = It smells of gas

repairs-gas-flame = No fire. Do not switch lights on or off. Do not use a phone in the flat.

repairs-gas-leave = Open windows, warn everyone, go outside at once.

repairs-gas-call = Phone only when you are outside: { $fire-brigade-phone }.

## Kapitel Mieterhöhung und Kündigung

notice-title = Rent increase and notice

notice-intro = A letter from the landlord is often frightening. Stay calm. There are fixed rules and deadlines. Keep the envelope, and write the date on it. Get advice early. Do not sign anything at the door.

notice-increase-title = The landlord wants more rent

notice-increase-kinds = First check what kind of increase it is. With a { -staffelmiete(form: "intro") }, the contract already says when the rent goes up and by how much. With an { -indexmiete(form: "intro") }, the rent changes with prices in Germany. The rent can also go up after a { -modernisierung(form: "intro") }. The { -nebenkosten(form: "intro") } can also go up without your agreement. In these cases, the limits further below do <strong>not</strong> apply ({ $increase-kinds-law }). For subsidised flats, there are often other rules.

notice-increase-kinds-advice = If you pay too little in such cases, you will have rent debts. Get advice first. With a { -staffelmiete }, the { -mietpreisbremse } (rent brake) can apply to every step. With an { -indexmiete }, it can apply only to the first rent. More about this: <a name="rent-brake"></a>.

notice-increase =
    In other cases, your landlord can demand that you agree to a higher rent. The letter must say why. An email is enough for this. The rent may go up only as far as the usual local rent (<span lang="de">ortsübliche Vergleichsmiete</span>). When the increase starts, the rent must have been the same for { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } month
       *[other] { $increase-unchanged-months } months
    }. The letter may come at the earliest { $increase-wait-years ->
        [one] { $increase-wait-years } year
       *[other] { $increase-wait-years } years
    } after the last increase. Increases because of a { -modernisierung } or because of the { -nebenkosten } do not count for this. If you are in doubt, check the amount with the { -mietspiegel } (rent index).

notice-increase-note = { $increase-law }. This limit applies in { -city } until { $increase-cap-until } (as of { $ordinance-as-of }).

notice-increase-cap =
    With an increase like this, there is also a second limit in { -city }. The rent may go up by at most { $increase-cap } within { $increase-cap-years ->
        [one] { $increase-cap-years } year
       *[other] { $increase-cap-years } years
    }. An increase because of a { -modernisierung } or because of the { -nebenkosten } can come on top of this.

notice-increase-answer =
    You have time to answer until the end of the { $consent-month } month after the letter. An example: the letter comes on { $example-increase-letter }. Then you answer by { $example-increase-answer }. Have the letter checked <strong>before</strong> you agree. Until then, keep paying the <strong>old</strong> rent on time. Do not pay the higher rent yet: this can count as agreeing. If you do not answer, you have not agreed. But then the landlord can go to court. For this, they have another { $increase-claim-months ->
        [one] { $increase-claim-months } month
       *[other] { $increase-claim-months } months
    } after that time.

notice-increase-steps-title = <span lang="de">Staffelmiete</span> and <span lang="de">Indexmiete</span>

notice-increase-steps = With a { -staffelmiete }, all steps are already in the contract, with the amount or with the new rent in euros. A percentage alone is not enough. No letter comes that asks you to agree. Write down the days on which the rent goes up. Pay more from then on. During this time, the rent may usually not go up for other reasons, except because of the { -nebenkosten }.

notice-increase-index = With an { -indexmiete }, the landlord writes to you and names the new rent. An email is enough. It must name an amount in euros. The price index (“<span lang="de">Preisindex</span>”) must be in it too. This is a number for the prices in Germany. The letter should say from when you pay more. Have the calculation checked, but pay on time.

notice-increase-steps-note = { $increase-steps-law }.

notice-modernisation-title = Modernisation: noise and higher rent

notice-modernisation =
    Before a larger { -modernisierung }, the landlord must write to you. The letter is called “<span lang="de">Ankündigung</span>” (announcement). It must reach you no later than { $works-notice-months ->
        [one] { $works-notice-months } month
       *[other] { $works-notice-months } months
    } before the work starts. It says what will be done, how long it will take and how much more you are to pay. Usually you must “<span lang="de">dulden</span>” the work. This means: you must allow it.

notice-modernisation-rent = After that, the landlord can raise the yearly rent by { $works-rent-share } of the costs. An example: the work for your flat costs { $example-works }. Then the rent goes up by at most { $example-works-year } a year. That is { $example-works-month } a month. Repairs do not count for this. There are further limits. So have the letter checked.

notice-modernisation-hardship = If the work or the higher rent is too hard on you, write this to the landlord <strong>at once</strong>. The deadline is short and should be in the letter. Give all reasons: illness, age, small income.

notice-modernisation-note = { $works-law }.

notice-leave-title = Moving out after an increase

notice-leave = Sometimes the new rent is too high for you. If the landlord raises the rent up to the usual local rent or because of a { -modernisierung }, you have a { -sonderkuendigungsrecht(form: "intro") }. Then you may give notice, even if you could not do so yet otherwise. The increase then does not apply to you. The time for this is short. Get advice at once ({ $leave-law }). With a { -staffelmiete } and an { -indexmiete }, this right does not apply to the agreed increase.

notice-landlord-title = The landlord gives you notice

notice-landlord = As a rule, the landlord needs a reason that the law accepts. The reason must be in the letter. A { -kuendigung(form: "intro") } is usually valid only on paper with a real signature. An ordinary email, a fax or a message in a messenger app is not enough. A { -kuendigung } can also be in a letter from the court. Do not move out straight away. Have the letter checked before you answer.

notice-landlord-note = { $notice-landlord-law }.

notice-agreement = Sometimes the landlord wants an { -aufhebungsvertrag(form: "intro") }. With this, the rental contract ends because both sides say yes. You do not have to sign it. If you sign, you lose the protection against { -kuendigung }. Get advice beforehand.

notice-kinds-table = Two kinds of notice

notice-kinds-column-question = Question

notice-kinds-column-immediate = <span lang="de">fristlos</span>

notice-kinds-column-ordinary = <span lang="de">ordentlich</span>

notice-kinds-row-meaning = What does it mean?

notice-kinds-meaning-immediate = without a notice period: the contract is meant to end at once.

notice-kinds-meaning-ordinary = with a notice period: the contract is meant to end after some months.

notice-kinds-row-reason = Why?

notice-kinds-reason-immediate = only for a serious reason, for example high rent debts

notice-kinds-reason-ordinary = a reason from the law, for example { -eigenbedarf(form: "intro") }

notice-kinds-row-pay = Does it help to pay rent debts?

notice-kinds-pay-immediate = yes, if everything is paid in time

notice-kinds-pay-ordinary = no

notice-kinds-row-hardship = Does an { -widerspruch(form: "intro") } because of hardship help?

notice-kinds-hardship-immediate = no

notice-kinds-hardship-ordinary =
    often yes, but usually not with rent debts; no later than { $hardship-months ->
        [one] { $hardship-months } month
       *[other] { $hardship-months } months
    } before the end

notice-kinds-row-next = What do you do?

notice-kinds-next-immediate = get help today: { -fachstelle }

notice-kinds-next-ordinary = have the letter checked this week: { -mieterverein(form: "intro") }

notice-kinds-both = Often both kinds of notice are in <strong>one</strong> letter. Then it says “<span lang="de">fristlos, hilfsweise ordentlich</span>”. This means: without a notice period, and in case that is not valid, with a notice period. You must defend yourself against both.

notice-table = Notice periods

notice-column-who = Who gives notice, and how long have you lived there?

notice-column-period = Notice period

notice-row-tenant = You give notice yourself. Exceptions: <a name="moving-out-notice"></a>

notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } month
       *[other] { $notice-months } months
    }

notice-row-short =
    { $tenancy-years-middle ->
        [one] Landlord gives notice, you have lived there less than { $tenancy-years-middle } year
       *[other] Landlord gives notice, you have lived there less than { $tenancy-years-middle } years
    }

notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } month
       *[other] { $landlord-notice-months } months
    }

notice-row-middle =
    { $tenancy-years-long ->
        [one] Landlord gives notice, you have lived there at least { $tenancy-years-middle } but less than { $tenancy-years-long } year
       *[other] Landlord gives notice, you have lived there at least { $tenancy-years-middle } but less than { $tenancy-years-long } years
    }

notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } month
       *[other] { $landlord-notice-months-middle } months
    }

notice-row-long =
    { $tenancy-years-long ->
        [one] Landlord gives notice, you have lived there at least { $tenancy-years-long } year
       *[other] Landlord gives notice, you have lived there at least { $tenancy-years-long } years
    }

notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } month
       *[other] { $landlord-notice-months-long } months
    }

notice-table-exceptions =
    The table does not apply to notice without a notice period (<span lang="de">fristlos</span>), and it does not apply to fixed-term contracts (<span lang="de">befristet</span>). Sometimes a furnished room is inside the flat where the landlord lives. Then there is often less protection. There, the notice period can be much shorter, and the landlord does not need a reason. Sometimes the landlord lives in the same building. If there are no more than { $owner-house-flats ->
        [one] { $owner-house-flats } flat
       *[other] { $owner-house-flats } flats
    } in the building, the landlord can also give notice without a reason. The notice period is then longer ({ $notice-exceptions-law }).

notice-hardship =
    Perhaps moving out would be very hard for you or your family, for example because of a serious illness. This is called hardship (“<span lang="de">Härte</span>”). It is also hardship if you cannot find another flat that is suitable and that you can afford. So write down where you have looked. Then you can object ({ $hardship-law }). An { -widerspruch } like this can also be sent by email. It must arrive no later than { $hardship-months ->
        [one] { $hardship-months } month
       *[other] { $hardship-months } months
    } before the end of the rental contract. Explain exactly why moving out is so hard, and add proof. If the deadline has passed, get advice at once all the same. If the landlord did not inform you properly, the { -widerspruch } is still possible at the first court hearing. It does not help against a { -kuendigung } <strong>without a notice period</strong> (<span lang="de">fristlos</span>).

notice-own-use-title = Notice because of own use (<span lang="de">Eigenbedarf</span>)

notice-own-use = { -eigenbedarf(form: "capital") } means: the landlord needs the flat for themselves, for their family or for people from their household. The letter must say who is to move in and why. “I need the flat myself” is usually not enough. It must also be true. Have the letter checked.

notice-own-use-bar =
    Sometimes, after you have moved in, your rented flat is turned into a flat that can be sold by itself (<span lang="de">Eigentumswohnung</span>), and then it is sold. In { -city }, the new owner may then usually not give notice because of { -eigenbedarf } for { $own-use-bar-years ->
        [one] { $own-use-bar-years } year
       *[other] { $own-use-bar-years } years
    }. The time starts with the sale.

notice-own-use-steps = Do not move out straight away, and do not sign anything. Check the notice period in the table above. Write down what makes moving out hard, and look for flats at once. Object in time if moving out is too hard.

notice-own-use-note = { $own-use-law }. The rule for { -city } applies until { $own-use-bar-until } (as of { $ordinance-as-of }).

notice-arrears-title = If you could not pay the rent

notice-arrears =
    If rent or { -kaution(form: "intro") } has not been paid, the landlord can perhaps give you notice <strong><span lang="de">fristlos</span></strong>. This means: without a notice period. A reminder does not have to come first. The law names three cases. First: on { $arrears-dates ->
        [one] { $arrears-dates } due date for the rent
       *[other] { $arrears-dates } due dates for the rent
    }, one after the other, you pay nothing or too little. Together, you then owe more than { $arrears-short-months ->
        [one] { $arrears-short-months } month’s rent
       *[other] { $arrears-short-months } months’ rent
    }. Second: over a longer time, rent debts have built up that are as high as { $arrears-months ->
        [one] { $arrears-months } month’s rent
       *[other] { $arrears-months } months’ rent
    }. Third: part of the { -kaution } is due but not paid, and this part is as much as { $arrears-months ->
        [one] { $arrears-months } month’s rent
       *[other] { $arrears-months } months’ rent
    } without { -nebenkosten }.

notice-arrears-cure =
    It is best to pay <strong>before</strong> the { -kuendigung } reaches you. If the landlord has already received all the money by then, the landlord may no longer give you notice without a notice period (<span lang="de">fristlos</span>). Later, usually only this helps: all the rent that is due has been paid, also for the time after the { -kuendigung }. If the { -kuendigung } came because of the { -kaution }, the { -kaution } that is due must have been paid. The time for this ends { $arrears-cure-months ->
        [one] { $arrears-cure-months } month
       *[other] { $arrears-cure-months } months
    } after the { -raeumungsklage(form: "intro") } has reached you. With this { -klage(form: "intro") }, the landlord demands that you move out. It is also enough if, by then, a public office firmly promises the landlord to pay everything. Then the { -kuendigung } without a notice period (<span lang="de">fristlos</span>) becomes invalid.

notice-arrears-limits =
    Paying in instalments is <strong>not</strong> enough. After a notice, paying helps only once in { $arrears-cure-years ->
        [one] { $arrears-cure-years } year
       *[other] { $arrears-cure-years } years
    }. If the landlord owes you money, have someone check <strong>at once</strong> if you can set this money off against your rent debts.

notice-arrears-note = { $arrears-law }. On notice with a notice period: { -bundesgerichtshof(form: "intro") }, VIII ZR 106/23.

notice-arrears-ordinary = <strong>Even if you pay everything, you can lose the flat.</strong> Often the landlord also gives you notice with a notice period at the same time. The letter then often says “<span lang="de">ordentlich</span>” (with a notice period) or “<span lang="de">hilfsweise ordentlich</span>” (with a notice period, in case the notice without a notice period is not valid). This second notice does <strong>not</strong> become invalid when you pay. An objection because of hardship usually does not help against it. With a notice period, the landlord can sometimes give notice even if you owe less.

notice-arrears-help = Do not wait! Get help <strong>at once</strong>, ideally before you get a { -kuendigung }. The city office { -fachstelle } helps you to keep the flat: <a name="card-fachstelle"></a>. The { -jobcenter } can take over rent debts. Ask if a public office will promise the landlord in writing to pay everything. Open every letter from the court at once, and keep to the deadlines in it. If you offer to pay in instalments, the landlord should give up (waive) in writing every { -kuendigung } because of these debts.

notice-eviction-title = Eviction and emergency shelter

notice-eviction = After a { -kuendigung }, you do not have to leave the flat on the same day. If you stay, the landlord can file a { -raeumungsklage }. First a court decides. Then only a bailiff (“<span lang="de">Gerichtsvollzieher*in</span>”) may clear the flat (<span lang="de">Räumung</span>). This is an official who carries out what the court has decided. The landlord themselves may not change the lock or put your things outside. If they do so all the same, get help from a lawyer at once.

notice-eviction-step-open = Open every letter from the court on the same day. Write the date on the envelope.

notice-eviction-step-help = Go to the { -fachstelle } at once: <a name="card-fachstelle"></a>. It still helps even if there is already a court claim.

notice-eviction-step-lawyer = Get a lawyer. If you do not have enough money, read on here: <a name="help-lawyer"></a>.

notice-eviction-step-time = Answer the court <strong>in writing</strong>, by the deadline in the letter. Write that you want to defend yourself. Otherwise the court can decide without a hearing. Go to the hearing as well. If you need more time before you move out, write this in your answer already. You must say it at the hearing at the latest. This time is called { -raeumungsfrist(form: "intro") }.

notice-eviction-step-date = If there is already a date for the eviction, do not wait. Tell the { -fachstelle } this date. Ask the lawyer if the court can still stop the eviction.

notice-eviction-shelter = If you no longer have a flat, go to the { -fachstelle } on the same day. Ask for an { -notunterkunft(form: "intro") }. This is a place to live for people in need. Bring your identity card or passport, letters and important medicine. Help on cold nights: <a name="card-winter-help"></a>.

notice-eviction-note = { $eviction-law }.

## Kapitel Auszug

moving-out-title = Moving out

moving-out-intro = If you have a new flat, plan well for leaving the old one. Then it is easier to get your { -kaution(form: "intro") } back. First check if and when you can give notice on the old contract. Give notice on the old flat only when the new contract is signed.

moving-out-notice-title = Giving notice yourself

moving-out-notice-fixed =
    Read your contract first. If it is “<span lang="de">befristet</span>” (for a fixed term), it is meant to end on a fixed day. Before that day, you usually cannot give notice with the normal notice period. If there was no written reason when you signed, the contract usually does not end by itself. A “<span lang="de">Kündigungsverzicht</span>” or “<span lang="de">Kündigungsausschluss</span>” (an agreement not to give notice for some time) also binds you, usually for at most { $notice-waiver-years ->
        [one] { $notice-waiver-years } year
       *[other] { $notice-waiver-years } years
    }. Not every rule of this kind is valid. Have the old contract checked <strong>before</strong> you move out or sign a new one. Otherwise you may lose the flat or pay two rents for a long time ({ $notice-fixed-law }).

moving-out-notice =
    If your contract has no end date (<span lang="de">unbefristet</span>) and no <span lang="de">Kündigungsverzicht</span>, you do not need a reason. The notice period is { $notice-months ->
        [one] { $notice-months } month
       *[other] { $notice-months } months
    }. Your letter must be with the landlord no later than the { $notice-workday } working day (<span lang="de">Werktag</span>) of a month. Then this month counts too. Working days are the days from Monday to Saturday, except public holidays. <strong>Saturday counts too.</strong> Do not wait until the last day. It is best if the letter is already there on the first or second working day. An example: the letter arrives no later than { $example-notice-letter }. Then the contract ends on { $example-notice-end }. If the letter comes later in the month, the contract ends only on { $example-notice-late-end }. Work it out exactly, so that you do not pay two rents.

moving-out-notice-room = Sometimes a furnished room is inside the flat where the landlord lives. Then the notice period is often much shorter.

moving-out-notice-room-period = For a room like this, it is usually possible to give notice up to the { $room-notice-day } of a month. The contract then ends already at the end of that month ({ $notice-tenant-law }). This applies to the landlord too. It usually does not apply if you live there permanently with your family.

moving-out-notice-note = { $notice-tenant-law }. For the signature, { $notice-form-law } apply.

moving-out-form = All tenants sign the letter by hand. The safest way is this: a witness reads the letter and puts it in the landlord’s letter box. Or the landlord signs that they have received it. A registered letter (“<span lang="de">Einschreiben</span>”) is a letter with proof from the post office. If nobody collects it, it usually counts as not having arrived. With an “<span lang="de">Einwurf-Einschreiben</span>” (the post puts it in the letter box), the receipt from the post office alone is not enough as proof. A sample: <a name="letters"></a>. Keep a copy and the proof.

moving-out-successor = If you want to move out earlier, talk to the landlord. A new tenant who would take over the flat after you (“<span lang="de">Nachmieter*in</span>”) is not enough to end your contract. The landlord must agree, ideally in writing.

moving-out-check-title = Checklist for moving out

moving-out-check-painting = I have checked if I really have to paint: <a name="lease-painting"></a>.

moving-out-check-clean = The flat and the cellar are empty and clean. Things that I installed are gone, or something else is agreed in writing.

moving-out-check-meters = All meter readings are written down and photographed. The companies have the numbers.

moving-out-check-record = The { -uebergabeprotokoll(form: "intro") } says only what is true. I have a copy.

moving-out-check-keys = All keys are back. This is in the record.

moving-out-check-address = The electricity company, bank, post office, { -rundfunkbeitrag } office and public offices know my new address.

moving-out-deposit-title = Getting the { -kaution } back

moving-out-deposit =
    The law gives no deadline. Courts usually give the landlord { $deposit-return-min } to { $deposit-return-max ->
        [one] { $deposit-return-max } month
       *[other] { $deposit-return-max } months
    }, sometimes more. The landlord may keep part of the money for the last { -abrechnung(form: "intro") } of the { -nebenkosten(form: "intro") }. Send the landlord your bank account number and your new address. If you get no answer for a long time, write again. Give a day by which you expect the money.

moving-out-claims =
    The landlord cannot ask for money for damage to the flat for ever. Usually the claim is time-barred (“<span lang="de">verjährt</span>”) { $claims-months ->
        [one] { $claims-months } month
       *[other] { $claims-months } months
    } after you give back the flat. This means: it is too late for it. Then you can refuse to pay. <strong>But:</strong> the landlord may often still take the money for such damage out of your { -kaution } later. Get advice before you go to court about the { -kaution }.

moving-out-claims-note = { $claims-law }. Some of your own claims run out just as quickly; here the time starts at the end of the rental contract. On the { -kaution }: { -bundesgerichtshof(form: "intro") }, VIII ZR 71/05 and VIII ZR 184/23.

moving-out-register-title = Deregistering or changing your address

moving-out-register =
    If you move within Germany, you only register the new address. You have to deregister only if you have no new flat in Germany. You can do this no earlier than { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } week
       *[other] { $deregister-weeks-before } weeks
    } before you move out and no later than { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } week
       *[other] { $deregister-weeks-after } weeks
    } afterwards.

## Kapitel Hilfe in Köln

help-title = Help in Cologne

help-intro = You do not have to do everything alone. Here you find emergency numbers, the most important deadlines and useful addresses. If possible, phone before you visit. Addresses and times can change. Bring your contract and all letters.

help-emergency-title = In an emergency

help-emergency = If someone is in danger, phone at once. Give your name, the address and what happened.

help-emergency-police = Police: { $police-phone }

help-emergency-fire = Fire brigade and ambulance: { $fire-brigade-phone }

help-emergency-doctor = Doctor on call (<span lang="de">Ärztlicher Bereitschaftsdienst</span>) when your doctor’s practice is closed: { $doctor-phone }

help-emergency-women =
    Help in cases of violence against women, day and night, in { $helpline-languages ->
        [one] { $helpline-languages } language
       *[other] { $helpline-languages } languages
    }: { $helpline-women-phone }

help-letters-title = What does this letter mean?

help-letters = Look for the word at the top of the letter. Write on the envelope when the letter came. Addresses are here: <a name="help-contacts"></a>.

help-letters-table = Letters and what you do

help-letters-column-word = The letter says

help-letters-column-meaning = This means

help-letters-column-next = How much time? Who do you ask?

help-letter-mahnung = <span lang="de">Mahnung</span> (reminder)

help-letter-mahnung-meaning = Someone says that you have not paid.

help-letter-mahnung-next = Check it at once. If it is right: pay. If you do not have the money for the rent: { -fachstelle } and { -jobcenter }.

help-letter-abmahnung = { -abmahnung(form: "letter") }

help-letter-abmahnung-meaning = The landlord says that you have done something wrong. If it goes on, they can give you notice.

help-letter-abmahnung-next = If it is right: stop it at once. If it is not right: answer in writing. Ask the { -mieterverein }.

help-letter-immediate = <span lang="de">Fristlose</span> { -kuendigung(form: "de") } (notice without a notice period)

help-letter-immediate-meaning = The landlord wants you to move out at once. Usually it is about rent debts. Do not move out straight away.

help-letter-immediate-next =
    Today: { -fachstelle }. With rent debts, pay everything as early as possible, no later than { $arrears-cure-months ->
        [one] { $arrears-cure-months } month
       *[other] { $arrears-cure-months } months
    } after you get the { -raeumungsklage }. This usually does not help against a notice with a notice period.

help-letter-ordinary = <span lang="de">Ordentliche</span> { -kuendigung(form: "de") } (notice with a notice period), including because of { -eigenbedarf(form: "intro") }

help-letter-ordinary-meaning = The landlord wants you to move out after a notice period. Do not move out straight away.

help-letter-ordinary-next =
    This week: { -mieterverein(form: "intro") }. The { -widerspruch } must arrive no later than { $hardship-months ->
        [one] { $hardship-months } month
       *[other] { $hardship-months } months
    } before the end.

help-letter-increase = { -mieterhoehung(form: "letter") }: “Please agree”

help-letter-increase-meaning = The landlord wants more rent, up to the usual local rent.

help-letter-increase-next = Time until the end of the { $consent-month } month after the letter. Have it checked before that, and keep paying the old rent until then: { -mieterverein }.

help-letter-index = { -staffelmiete(form: "intro") }, { -indexmiete(form: "intro") } or { -mieterhoehung } after { -modernisierung(form: "intro") }

help-letter-index-meaning = The rent goes up, even if you do not agree.

help-letter-index-next = Have it checked at once: { -mieterverein }. Until then pay on time, ideally with a { -vorbehalt(form: "intro") }.

help-letter-works = <span lang="de">Ankündigung</span> (announcement) of a { -modernisierung }

help-letter-works-meaning = There will be building work. After that, the rent can go up.

help-letter-works-next = Write at once and give the reasons against it. The deadline should be in the letter. Ask the { -mieterverein }.

help-letter-statement = { -abrechnung(form: "letter") } of { -betriebskosten(form: "intro") }

help-letter-statement-meaning = This is what heating, water and the building cost. You may have to pay extra.

help-letter-statement-next =
    If the letter came too late, you usually do not have to pay anything extra. Have this checked first. If it came in time, pay the extra amount by the day in the letter, ideally with a { -vorbehalt }. Report mistakes: you have { $objection-months ->
        [one] { $objection-months } month
       *[other] { $objection-months } months
    } after you get the letter. Ask the { -mieterverein }.

help-letter-mahnbescheid = { -mahnbescheid(form: "letter") } from the local court (<span lang="de">Amtsgericht</span>)

help-letter-mahnbescheid-meaning = Someone wants money. The court has <strong>not</strong> checked if this is right.

help-letter-mahnbescheid-next = The deadline is in the letter. It is short. If it is not right: fill in the form for the { -widerspruch(form: "intro") } and send it off at once. It must reach the court by the deadline. Ask a lawyer.

help-letter-klage = { -klage(form: "letter") } or { -raeumungsklage(form: "letter") }

help-letter-klage-meaning = The landlord goes to court. They want you to pay or move out. Do not move out straight away.

help-letter-klage-next =
    The deadline is in the letter. It is short. Answer the court, otherwise you can lose. At once: lawyer and { -fachstelle }. With rent debts, pay everything, no later than { $arrears-cure-months ->
        [one] { $arrears-cure-months } month
       *[other] { $arrears-cure-months } months
    } after you get this letter.

help-letter-eviction = <span lang="de">Räumungstermin</span> (eviction date) from the bailiff (<span lang="de">Gerichtsvollzieher*in</span>)

help-letter-eviction-meaning = On this day the flat will be cleared.

help-letter-eviction-next = Today: { -fachstelle } and lawyer.

help-letter-cutoff = Threat of a { -sperrung(form: "intro") } of electricity or gas

help-letter-cutoff-meaning = The company wants to switch it off because money has not been paid.

help-letter-cutoff-next = Call the company at once and ask for instalments, then ask the { -jobcenter } or the social welfare office (<span lang="de">Sozialamt</span>).

help-deadlines-title = Deadlines

help-deadlines-table = Deadlines at a glance

help-column-task = What?

help-column-deadline = How much time, from when?

help-row-register = Register your address

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } week after you move in
       *[other] { $register-weeks } weeks after you move in
    }

help-row-wohngeld = Apply for { -wohngeld }

help-cell-wohngeld = still in the month from which you need it

help-row-fairness = Claim money if you were treated worse

help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } month
       *[other] { $discrimination-months } months
    }; count from the day when it happened

help-row-brake = Complain about rent that is too high, and claim back what you have overpaid since the start

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } month
       *[other] { $complaint-months } months
    } from the start of the rental contract, but before it ends

help-row-landlord-statement = The landlord sends the { -abrechnung }

help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } month
       *[other] { $statement-months } months
    } after the end of the year that it is for

help-row-statement = Report mistakes in the { -abrechnung }

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } month
       *[other] { $objection-months } months
    } after you get it

help-row-carbon = Ask for the landlord’s CO₂ share, if you have your own gas contract

help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } month
       *[other] { $carbon-months } months
    } after the gas company’s bill

help-row-increase = Agree to a { -mieterhoehung } or not

help-cell-increase = until the end of the { $consent-month } month after the letter

help-row-notice = Give notice yourself. Exceptions: <a name="moving-out-notice"></a>

help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } month
       *[other] { $notice-months } months
    }; the letter must be there by the { $notice-workday } working day, then this month counts too

help-row-hardship = Object to a { -kuendigung } with a notice period because of hardship

help-cell-hardship =
    no later than { $hardship-months ->
        [one] { $hardship-months } month
       *[other] { $hardship-months } months
    } before the contract ends; after that, get advice at once

help-row-cure = Pay everything after a { -kuendigung } without a notice period (<span lang="de">fristlos</span>)

help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } month
       *[other] { $arrears-cure-months } months
    } after you get the { -raeumungsklage }; this does not help against a { -kuendigung } with a notice period

help-row-claims = After moving out: claim money for damage or for things that were installed

help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } month
       *[other] { $claims-months } months
    }; for the landlord from when the flat is given back, for you from the end of the contract

help-row-court = Letter from the court

help-cell-court = very little time; the deadline is in the letter

help-offices-title = Which office helps with what?

help-offices-table = Offices and their tasks

help-offices-column-task = What you need

help-offices-column-office = Where you ask

help-office-living = Money to live on and for the rent, { -kaution(form: "intro") }, removal, first furniture

help-office-living-who = { -jobcenter } { -city }; if your money comes from the social welfare office (<span lang="de">Sozialamt</span>): ask there

help-office-wohngeld = Help with the rent if your income is small

help-office-wohngeld-who = City of { -city }, { -wohngeld }

help-office-wbs = { -wbs }, advice on looking for a flat, rent that is much too high

help-office-wbs-who = City of { -city }, { -housing-office(form: "intro") }

help-office-arrears = Rent debts, { -kuendigung }, eviction, { -notunterkunft(form: "intro") }

help-office-arrears-who = City of { -city }, { -fachstelle }

help-office-residence = Permission to live in { -city }

help-office-residence-who = Immigration office (<span lang="de">Ausländerbehörde</span>) in the place where you live now

help-office-register = Register your address

help-office-register-who = City of { -city }, { -kundenzentrum }

help-jobcenter =
    The { -jobcenter } in { -city } has { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } site.
       *[other] { $jobcenter-sites-today } sites.
    } Which one is for you depends on your address. First look at your last letter from the { -jobcenter }. If you do not have one yet, phone the city and ask: { $kundenzentrum-phone }. Tell them your street.

help-contacts-title = Useful addresses

contact-mieterverein = Tenants’ association. It advises members on all questions about renting. Members pay a fee.

contact-adb = This is an { -antidiskriminierungsbuero(form: "intro") }. It helps free of charge if you are treated worse because of your origin when you look for a flat.
    .hours = Phone: Monday to Wednesday, { $adb-opens }:00 to { $adb-closes }:00

contact-housing-office = { -wbs }, advice on looking for a flat and { -wohnungsaufsicht } (housing inspection)
    .hours = { -city-office-days }, { $city-office-opens }:00 to { $city-office-closes }:00

contact-fachstelle = Helps with rent debts and if you are losing or have already lost your flat.
    .hours = { -city-office-days }, { $city-office-opens }:00 to { $city-office-closes }:00

contact-wohngeld = Here you apply for { -wohngeld }.
    .hours = { -city-office-days }, { $city-office-opens }:00 to { $city-office-closes }:00

contact-kundenzentrum = Here you register your address. On some days only by appointment. When you phone, also ask which centre is near you.

contact-winter-help = Help for people without a flat on cold nights. Ask in which months this help is available.

help-qr-mieterverein = The website of the <span lang="de">Mieterverein</span> (tenants’ association)

help-lawyer-title = A lawyer when you have little money

help-lawyer = If you do not have enough money for a lawyer, there is { -beratungshilfe(form: "intro") }. Then the state pays most of the cost of advice and letters. Ask for it at the local court (<span lang="de">Amtsgericht</span>), ideally before you first visit the lawyer. Bring your letters and proof of your income. If there is already a { -klage }, the help is called { -prozesskostenhilfe(form: "intro") }. Ask your lawyer to apply for it.

## Glossar

glossary-title = Glossary: important German words

glossary-intro = You will read these words in adverts, contracts and letters. Here is a short explanation of each.

glossary-abmahnung = A letter from the landlord. It says what you are said to have done wrong. If it goes on, a { -kuendigung } can follow.
    .term = { -abmahnung }

glossary-abrechnung = Bill once a year: what did heating, water and the building cost, and what have you already paid?
    .term = { -abrechnung }

glossary-anmeldung = You tell the city where you live now. You can do this at a { -kundenzentrum }.
    .term = { -anmeldung }

glossary-aufhebungsvertrag = Contract that ends the rental contract because both sides say yes. You do not have to sign it.
    .term = { -aufhebungsvertrag }

glossary-befristet = The contract is meant to end on a fixed day. Before that day, you usually cannot give notice with the normal notice period.
    .term = for a fixed term

glossary-beratungshilfe = Help from the state if you need a lawyer and have little money. You apply for it at the local court.
    .term = { -beratungshilfe }

glossary-bescheid = Letter in which a public office says what it has decided.
    .term = { -bescheid }

glossary-betriebskosten = The word in the law and in many contracts for { -nebenkosten }.
    .term = { -betriebskosten }

glossary-buergschaft = A bank or a person promises to pay for you if you do not pay.
    .term = { -buergschaft }

glossary-eigenbedarf = The landlord gives notice because they need the flat for themselves or their family.
    .term = { -eigenbedarf }

glossary-erstausstattung = Money for the first furniture and appliances. You apply for it before you buy, for example at the { -jobcenter }.
    .term = { -erstausstattung }

glossary-fristlos = Without a notice period. A { -kuendigung } of this kind is meant to end the contract at once.
    .term = without a notice period

glossary-gerichtsvollzieher = Official who carries out what a court has decided. Only this person may clear a flat.
    .term = bailiff

glossary-grundsicherungsgeld = Money from the { -jobcenter } for living costs and for the flat. It used to be called “<span lang="de">Bürgergeld</span>”. Old papers still have this name.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-grundversorger = Company that supplies you with electricity if you have not chosen a contract yourself.
    .term = { -grundversorger }

glossary-hausordnung = Rules for everyone in the building, for example about quiet and cleaning.
    .term = { -hausordnung }

glossary-indexmiete = Contract in which the rent changes with prices in Germany.
    .term = { -indexmiete(form: "own") }

glossary-kaltmiete = Rent for the flat only, without { -nebenkosten }.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Money as security. You get it back after you move out if you owe nothing.
    .term = { -kaution }

glossary-klage = Someone takes you to court. The letter comes from the court. Get advice at once.
    .term = { -klage }

glossary-kuendigung = A letter that is meant to end the rental contract. It must usually be on paper and have a real signature. “<span lang="de">Ordentlich</span>” means: with a notice period. “<span lang="de">Fristlos</span>” means: without a notice period.
    .term = { -kuendigung }

glossary-kuendigungsverzicht = Sentence in the contract: you cannot give notice for some time. Another word is “<span lang="de">Kündigungsausschluss</span>”.
    .term = { -kuendigungsverzicht(form: "own") }

glossary-mahnbescheid = Letter from the court: someone wants money from you. The court has not yet checked if this is right. Get advice at once.
    .term = { -mahnbescheid }

glossary-mahnung = Letter that says: you have not paid yet.
    .term = reminder

glossary-mangel = Something in the flat is broken or disturbs you a lot. Example: the heating stays cold.
    .term = { -mangel }

glossary-mieterhoehung = The landlord wants more rent. First check what kind it is.
    .term = { -mieterhoehung }

glossary-mietminderung = Less rent as long as there is a defect. Get advice first.
    .term = { -mietminderung }

glossary-mietpreisbremse = Rule that limits the rent in new contracts. It does not apply to every flat.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = List of usual rents in a city. You can use it to check if your rent is normal.
    .term = { -mietspiegel(form: "own") }

glossary-modernisierung = Work that makes the flat or the building better, for example new heating. After that, the rent can go up.
    .term = { -modernisierung }

glossary-nebenkosten = Costs for the building on top of the { -kaltmiete }, for example water, rubbish and usually the heating. The law calls them “<span lang="de">Betriebskosten</span>”.
    .term = { -nebenkosten }

glossary-notunterkunft = Place to live for people who have no flat.
    .term = { -notunterkunft }

glossary-prozesskostenhilfe = Help from the state with the costs of a court case if you have little money.
    .term = { -prozesskostenhilfe }

glossary-provision = Money for the estate agent when they have found a flat for someone.
    .term = { -provision }

glossary-raeumungsfrist = Time until you must move out, given by a court. You must apply for it at the court hearing at the latest.
    .term = { -raeumungsfrist }

glossary-raeumungsklage = { -klage(form: "capital") } with which the landlord demands that you move out. “<span lang="de">Räumung</span>” means: the flat is emptied and given back.
    .term = { -raeumungsklage }

glossary-ruege = You write to the landlord and say that the rent is too high. You rely on the { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Painting, wallpapering and similar work in the flat. Not every contract makes this your duty.
    .term = { -schoenheitsreparaturen }

glossary-selbstauskunft = Form from the landlord with questions about you and your income.
    .term = { -selbstauskunft }

glossary-sonderkuendigungsrecht = Right to give notice even if you could not do so yet otherwise, for example after a { -mieterhoehung }.
    .term = { -sonderkuendigungsrecht }

glossary-sperrung = The company switches off electricity or gas because money has not been paid.
    .term = { -sperrung }

glossary-staffelmiete = Contract that already says when the rent goes up and by how much.
    .term = { -staffelmiete(form: "own") }

glossary-uebergabeprotokoll = List that shows what the flat is like when you move in or out. It is best if both sides sign it.
    .term = { -uebergabeprotokoll }

glossary-untermiete = A tenant rents out the flat or a room to someone else. For this, the tenant needs permission.
    .term = { -untermiete }

glossary-vergleichsmiete = The rent that is usual here for similar flats. The full German name is “<span lang="de">ortsübliche Vergleichsmiete</span>”.
    .term = { -vergleichsmiete }

glossary-vorbehalt = You pay money or take over a flat, but say at the same time: I keep my rights. I may ask for money back later.
    .term = { -vorbehalt }

glossary-warmmiete = { -kaltmiete } and { -nebenkosten } together, usually with heating too.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Paper that lets you rent subsidised flats. In short: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-widerspruch = You write: I do not agree with this. There is usually a deadline for it.
    .term = { -widerspruch }

glossary-wohngeld = Money that helps people with a small income to pay the rent. You apply to the city for it.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsaufsicht = Office of the city. It checks, for example, if a rent is much too high.
    .term = { -wohnungsaufsicht(form: "own") }

glossary-wohnungsgeberbestaetigung = Paper from the landlord that confirms that you have moved in. You need it to register your address.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

glossary-zusicherung = Written promise from the { -jobcenter } that it will pay the costs of a new flat.
    .term = { -zusicherung(form: "own") }

## Musterbriefe

letters-title = Sample letters

letters-intro = Always send the German letter. The translation only helps you to understand it. Fill in the lines, cross out what does not fit, and keep a copy. “I / we” means: cross out one of them. You must be able to prove that each letter arrived. You can find the safest way here: <a name="moving-out-notice"></a>. The { -kuendigung(form: "intro") } must be on paper. All tenants in the contract sign it. The other letters can also be sent by email. Then ask for an answer, and keep the email.

letter-address = From (names of all tenants):<br>________________________________________<br>________________________________________<br>Address: _________________________________<br>To (name and address of the landlord):<br>________________________________________<br>________________________________________<br>{ -city }, date: __________

letter-salutation = Dear Sir or Madam,

letter-closing = Yours faithfully,<br>Signatures of all tenants:<br>________________________________________<br>________________________________________

letter-defect-title = Reporting a defect

letter-defect-subject = <strong>Defect in the flat ____________________</strong>

letter-defect-report = Since __________ there has been this defect in the flat: ____________________. Photos are enclosed.

letter-defect-demand = Please repair the defect by __________. Please give me / us an appointment beforehand. Until then, I / we pay the rent with a reservation of rights (<span lang="de">unter Vorbehalt</span>). I / we reserve the right to claim money back.

letter-receipts-title = Seeing the receipts for the { -abrechnung(form: "intro") }

letter-receipts-subject = <strong>Statement of operating costs (additional costs) for the year ______</strong>

letter-receipts-request = I / we would like to check your statement of __________. Please give me / us an appointment to see the receipts. You can also send the receipts electronically. Until then, I / we make any additional payment only with a reservation of rights (<span lang="de">unter Vorbehalt</span>). I / we reserve the right to object.

letter-rent-title = Complaining about rent that is too high

letter-rent-subject = <strong>Complaint about the rent under { $complaint-law }</strong>

letter-rent-complaint = I / we have lived in the flat ____________________ since __________. The rent without additional costs (<span lang="de">Kaltmiete</span>) is ______ euros. I / we complain that this rent is higher than the law allows ({ $brake-law }). About your information (<span lang="de">Auskunft</span>) before the contract (____________________): I / we dispute it, because ____________________.

letter-rent-demand = By my / our calculation, the usual local rent (<span lang="de">ortsübliche Vergleichsmiete</span>) is ______ euros. Please lower the rent, and pay back the money that was overpaid. Please tell me / us which exceptions you rely on. From now on, I / we pay the rent only with a reservation of rights (<span lang="de">unter Vorbehalt</span>).

letter-notice-title = Giving notice on the flat

letter-notice-subject = <strong>Notice to end the contract for the flat ____________________</strong>

letter-notice-declaration = I / we hereby give notice to end the rental contract for this flat on __________, with the correct notice period, or, if this date is not possible, on the next possible date.

letter-notice-request = Please confirm the notice to me / us. Please suggest an appointment for the handover. Please transfer the deposit to this account: ____________________.
