### Housing guide: a booklet in plain English for people who look for, rent or leave a flat in Cologne.
### Form of address: you. British spelling. Numbers, deadlines and amounts are variables.

## Umschlag und Impressum

guide-title = Housing Guide

guide-subtitle = Finding, renting and keeping a flat in { -city }

guide-publisher = Lotse – a sample guide

guide-subject = This guide explains in plain language what is important when you look for, rent or leave a flat in { -city }.

cover-picture =
    .alt = A row of colourful houses stands by a river. In front of them, a signpost points in two directions.

imprint-about = This booklet is a sample. It was newly written for the software library “Lotse”. The idea comes from the booklet “<span lang="de">Wegweiser Wohnen</span>” from Cologne. This booklet is not an official publication of the City of { -city }.

imprint-no-legal-advice = This booklet is not legal advice. Laws, amounts and addresses can change. Get advice before you sign something important. You can find addresses here: <a name="help"></a>.

## So benutzen Sie dieses Heft

how-to-title = How to use this booklet

how-to-intro = This booklet goes with you from the first advert to the day you move out. You do not have to read everything. Look for the chapter that you need now. Important rules are in boxes. Some lists have boxes to tick. You can print these lists, take them with you and tick them off.

how-to-words = <strong>German words:</strong> You will see some German words in letters and contracts. We explain them in the text and here: <a name="glossary"></a>. Sample letters are at the very end: <a name="letters"></a>.

how-to-star = <strong>All people are meant:</strong> We write, for example, “landlord” or “tenant”. We mean people of every gender.

how-to-together = <strong>Reading together:</strong> The chapters and numbers are the same in all languages. So you can use the booklet together with an adviser. Just point to the same place.

## Kapitel Suchen

search-title = Looking for a flat

search-intro = Finding a flat often takes patience. If you prepare well, you can answer quickly when an offer comes. This chapter shows you where to look, what to write and what to be careful about.

search-residence-title = Are you free to choose where you live?

search-residence =
    Many people with protection status must live in one particular federal state for { $residence-years ->
        [one] { $residence-years } year
       *[other] { $residence-years } years
    }. This duty is called <span lang="de">Wohnsitzregelung</span>. There are exceptions, for example if you have a job with at least { $residence-hours ->
        [one] { $residence-hours } hour
       *[other] { $residence-hours } hours
    } per week. Ask the immigration office (<span lang="de">Ausländerbehörde</span>) <strong>before</strong> you sign a rental contract. It is best to get the answer in writing.

search-residence-note = § 12a AufenthG. This is the Residence Act (<span lang="de">Aufenthaltsgesetz</span>).

search-where-title = Where you can look

search-where-internet = Look on the internet and in newspapers. If possible, set up an automatic alert for new offers. Check every day, ideally in the morning and in the evening.

search-where-companies = Write to housing companies. Ask housing cooperatives (<span lang="de">Genossenschaften</span>) too: members buy shares there and then live there as tenants. Is there a waiting list? Ask them to put your name on it, and keep getting in touch.

search-where-people = Tell everyone that you are looking: at work, at school, in your club, in your neighbourhood. A note in the supermarket or in the community centre takes little effort. Look in several parts of the city and also in the area around it.

search-steps-title = Step by step

search-step-budget = Work out how much rent you can pay each month: <a name="costs"></a>. Think of electricity, internet, bus and train tickets and furniture too.

search-step-papers = Get your papers ready: <a name="money"></a>. Save good copies on your phone. Then you can act quickly.

search-step-message = Write a short text about yourself. Give your name, the number of people, your job, the date when you want to move in and your phone number. Ask someone who speaks good German to read the text.

search-step-answer = Answer new offers quickly. Note down who you wrote to and when. Tell people if you cannot come. Then they will remember you well.

search-fraud-title = No money before the viewing

search-fraud = Never pay money for a flat that you have not seen. Do not send a copy of your identity card or passport to strangers. Is an offer surprisingly cheap? Then be careful. Some people want to trick you. They say that they are abroad and will send the key by post. Do not answer them.

## Kapitel Geld und Papiere

money-title = Money and papers

money-intro = Landlords want to know if you can pay the rent. Public offices can help you if you do not have enough money. In this chapter you can read which papers you need and what money you can apply for.

money-papers-title = Your folder

money-papers-income = Proof of your income for the last few months, for example payslips or an official decision from a public office (<span lang="de">Bescheid</span>)

money-papers-schufa = A { -schufa } report

money-papers-wbs = Your certificate for subsidised flats ({ -wbs }), if you have one

money-papers-rent = If possible: a letter from your old landlord that says you always paid the rent

money-schufa-title = Which { -schufa } report?

money-schufa = { -schufa } is a company. It collects data about whether people pay their bills. There are two papers. The copy of your data (<strong><span lang="de">Datenkopie</span></strong>) is free and only for you. The credit report (<strong><span lang="de">BonitätsAuskunft</span></strong>) costs money and is meant for landlords. Do not pass on the <span lang="de">Datenkopie</span>: it has a lot of private information in it.

money-wbs-title = { -wbs }: certificate for subsidised flats

money-wbs-what = The state has helped to pay for some flats. These subsidised flats are often cheaper. For them you need a certificate. It is called { -wbs }, in short { -wbs-short }. You get it if your income is below a limit. Ask the city if this applies to you.

money-wbs-valid =
    The { -wbs-short } is valid for { $wbs-years ->
        [one] { $wbs-years } year
       *[other] { $wbs-years } years
    } in North Rhine-Westphalia. The City of { -city } no longer finds flats for people. So you look for a flat yourself. But the city gives you advice about this: <a name="housing-office">housing office (<span lang="de">Amt für Wohnungswesen</span>)</a>. If your certificate will soon run out, apply for a new one in good time.

money-wbs-valid-note = § 27 WoFG, the Housing Promotion Act (<span lang="de">Wohnraumförderungsgesetz</span>). North Rhine-Westphalia has its own state law on this.

money-wbs-qr = Here the City of { -city } gives information about the { -wbs } and about advice.

money-wohngeld-title = { -wohngeld }: help with the rent

money-wohngeld =
    { -wohngeld } is money that helps people with a small income to pay the rent. You must apply for it. It starts with the month in which you apply. So do not wait. It is usually granted for { $wohngeld-months ->
        [one] { $wohngeld-months } month
       *[other] { $wohngeld-months } months
    }. Do you get { -grundsicherungsgeld } (basic income support)? Then you do not get { -wohngeld }. Have you already applied? Send any missing papers quickly.

money-wohngeld-note = §§ 1, 3, 7 and 25 WoGG. This is the Housing Benefit Act (<span lang="de">Wohngeldgesetz</span>).

money-jobcenter-title = Rent from the { -jobcenter }

money-jobcenter = The { -jobcenter } is an office that pays { -grundsicherungsgeld }. Money for a reasonable flat is part of this. The { -jobcenter } tells you how much the flat may cost. Always ask for the amounts that apply now. If you wish, it sends the rent directly to the landlord.

money-jobcenter-move-title = How to move with approval

money-jobcenter-step-ask = Give the { -jobcenter } the offer with all the costs. Ask for a written <span lang="de">Zusicherung</span>. That is the name of the approval.

money-jobcenter-step-deposit = At the same time, apply for the { -kaution(form: "intro") } or for shares in a housing cooperative. The money is usually a loan. This means: you pay it back.

money-jobcenter-step-sign = Sign the rental contract <strong>only after</strong> you have the approval. Without approval, you may have to pay part of the costs yourself.

money-jobcenter-young = Are you under the age of { $benefit-age }? Then, after a move, you get money for the flat only with this approval (<span lang="de">Zusicherung</span>). Do you move within { -city } without a necessary reason? Then the { -jobcenter } pays only as much as before. In this case too: talk to the office before you move, not after.

money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] In the first year,
       *[other] In the first { $benefit-protected-years } years,
    } the { -jobcenter } pays the real rent, but with an upper limit. This limit is { $benefit-limit-factor } times as high as the normal limit. Does a new flat cost more than the normal limit? The { -jobcenter } pays this higher amount only if it promised to do so in writing beforehand. There is a rule that limits the rent in new contracts: the { -mietpreisbremse }. Is your rent higher than this rule allows? Then it counts as not reasonable, and you must complain to the landlord: <a name="rent-brake"></a>.

money-jobcenter-limit-note = § 22 SGB II. This is the Social Code, Book Two (<span lang="de">Sozialgesetzbuch, Zweites Buch</span>).

money-jobcenter-sites =
    The { -jobcenter } in { -city } is planning to move. The plan: in the middle of { $jobcenter-move-year }, { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } site
       *[other] { $jobcenter-sites-today } sites
    } will become only { $jobcenter-sites-planned }: <span lang="de">{ $jobcenter-site-deutz }</span> in Deutz and <span lang="de">{ $jobcenter-site-west }</span>. Before each appointment, look at the address in your letter.

## Kapitel Besichtigung und faire Behandlung

viewing-title = Viewing and fair treatment

viewing-intro = At the viewing you check the flat, and the landlord gets to know you. Be on time. You are welcome to bring someone who speaks German well. Ask questions and make notes. You may take photos if the people who live there agree.

viewing-picture = Take your time and look at everything: windows, walls, heating.
    .alt = Two people stand in an empty room. One holds a list, the other points to the window. There is a radiator under the window.

viewing-check-title = Checklist for the viewing

viewing-check-windows = Windows and doors close well. There is no draught.

viewing-check-mould = Walls and corners are dry, without mould or dark spots. It does not smell damp.

viewing-check-heating = Every room can be heated. There is hot water in the bathroom.

viewing-check-noise = The noise, the neighbourhood and the way to the train, school and shops are right for me.

viewing-check-costs = I know the rent without other costs ({ -kaltmiete }), the { -nebenkosten(form: "intro") } and the { -kaution(form: "intro") }. I also know what the heating cost last year.

viewing-check-included = I know if a kitchen, a cellar and a parking space are included. I also know when the flat will be free.

viewing-known-defects = You already know about some defects (<span lang="de">Mängel</span>) before you sign. Because of these defects, you usually cannot pay less rent later. So have it written into the rental contract what the landlord will repair and by when. Sign only after that (§ 536b BGB).

viewing-questions-title = What landlords may ask

viewing-questions-first = At the viewing, you give only your name and contact details. For subsidised flats, you also show the { -wbs-short }. You do not have to hand over a copy of your identity card or passport. You show proof of your income only when you really want the flat. So bring payslips only later.

viewing-questions-first-note = The data protection authorities have a guide on this with a sample form. It is dated { $questions-guidance } and is on the website ldi.nrw.de.

viewing-fair-title = If you are treated worse than others

viewing-fair = Nobody may put you at a disadvantage because of your origin when you look for a flat. This applies, for example, if you are turned down only because of your name. There are a few exceptions. One can be: the landlord lives on the same property.

viewing-fair-note = §§ 19 and 21 AGG. This is the General Equal Treatment Act (<span lang="de">Allgemeines Gleichbehandlungsgesetz</span>).

viewing-fair-deadline =
    Sometimes you then have a right to money. You must claim it from the landlord within { $discrimination-months ->
        [one] { $discrimination-months } month
       *[other] { $discrimination-months } months
    }, ideally in writing. So get help quickly. The advice is free: <a name="adb">anti-discrimination office (<span lang="de">Antidiskriminierungsbüro</span>)</a>. You can also go there just to talk about what happened.

viewing-proof = Write down at once what happened: day, time, names, exact words. Keep adverts and messages. Who was there? Note that down too. Was a person with a German name invited, but you were not? That can also be a sign.

## Kapitel Mietvertrag

lease-title = The rental contract

lease-intro = The rental contract says what you pay and what you may do. Read all of it. Do not sign under pressure. Ask for time, or take the text to an advice centre. Ask about every word that you do not understand. Ask for a copy with all signatures, and keep it safe.

lease-content-title = This should be in the contract

lease-content-flat = Names of all tenants and of the landlord, address, floor and size of the flat. Everyone who signs must also pay.

lease-content-rent = { -kaltmiete }, { -nebenkosten(form: "intro") } and { -kaution(form: "intro") }, each as an amount in euros. Is something missing? Ask about it.

lease-content-start = The day you move in. If there is also an end date in the contract, have this checked. Before this end date, you usually cannot give notice with the normal notice period. The same applies to a “<span lang="de">Kündigungsverzicht</span>” (giving up the right to give notice): then you usually cannot give notice for some time.

lease-content-promises = Everything that was promised to you, for example a new floor. What was only said is hard to prove later.

lease-painting-title = Who must paint?

lease-painting = In the contract, painting and wallpapering are often called “<span lang="de">Schönheitsreparaturen</span>”. This is the landlord’s job, unless the contract passes it on to you in a valid way. Was the flat not renovated when you moved in? Then you usually do not have to paint. Fixed times for painting with no exceptions are not valid either. Before you buy paint, have the contract checked.

lease-painting-note = § 535 BGB and decisions of the Federal Court of Justice, for example VIII ZR 185/14. BGB is the German Civil Code (<span lang="de">Bürgerliches Gesetzbuch</span>).

lease-sublet-title = Letting other people live with you

lease-sublet = Do you want to rent out your flat or a room to someone else (sublet)? Then you always need permission first. For <strong>part</strong> of the flat, you often have a right to permission. For this you need a good reason that came up only after the contract started (§§ 540 and 553 BGB). Write to the landlord. Say who is going to move in and why. Wait for the answer.

lease-brake-title = Is the rent too high?

lease-brake = In { -city } there is a legal limit on rent, the { -mietpreisbremse } (rent brake). In a new contract, the rent may be at most { $brake-percent } above the usual rent. In letters, the usual rent is called “<span lang="de">ortsübliche Vergleichsmiete</span>”. The { -mietspiegel } (rent index) is a list that helps you to estimate it. In { -city } you can get it from the <span lang="de">Rheinische Immobilienbörse</span>, phone { $immobilienboerse-phone }. Look in it for the size, location and age of the flat. An advice centre helps you to work it out.

lease-brake-note = §§ 556d to 556g BGB. The regulation for North Rhine-Westphalia has applied since { $brake-since }. The rent brake applies until { $brake-until }. The { -mietspiegel } for Cologne is a simple one (<span lang="de">einfacher Mietspiegel</span>); new edition dated { $mietspiegel-issue }.

lease-brake-exceptions = The rent brake does not apply to new buildings that were used and rented out for the first time only after { $brake-new-building }. It also does not apply to the first letting after an extensive modernisation. There are more exceptions. Your landlord must usually tell you about an exception before you sign. If they do not, the rent brake often applies all the same. Also ask when the building was built and when it was modernised.

lease-brake-complain-title = What you can do

lease-brake-complain =
    Write to the landlord and say that the rent is too high. This complaint is called { -ruege }. An email is enough. Do not wait long. You can claim back the money that you overpaid, from the first day on, if two things are true. First: the { -ruege } arrives in the first { $complaint-months ->
        [one] { $complaint-months } month
       *[other] { $complaint-months } months
    } after the start of the rental contract. Second: the { -ruege } arrives <strong>before</strong> the rental contract ends. Otherwise, this applies only to new payments.

lease-brake-letter = If the landlord told you about an exception before the rental contract, get advice. Then deal with exactly this exception in the { -ruege }. If you do not do this, the { -ruege } usually does not help. You can find a letter here: <a name="letters"></a>. If nobody told you about an exception, cross out the sentence with “<span lang="de">Auskunft</span>” (information) in the letter. Keep a copy and proof that the letter arrived.

## Kapitel Kaution und Makler

deposit-title = Deposit and estate agent

deposit-intro = The { -kaution(form: "intro") } is money that serves as security. The landlord keeps it for as long as you live there. After you move out, you get it back if you owe nothing. Pay only if you get a receipt.

deposit-limit =
    { $deposit-months ->
        [one] The { -kaution } may be at most { $deposit-months } month’s rent.
       *[other] The { -kaution } may be at most { $deposit-months } months’ rent.
    } This means the rent without { -nebenkosten(form: "intro") } and without heating. An example: the { -kaltmiete } is { $example-cold-rent }. Then the { -kaution } may be at most { $example-deposit }.

deposit-limit-note = § 551 BGB.

deposit-parts =
    { $deposit-parts ->
        [one] You must pay the { -kaution } in { $deposit-parts } part.
       *[other] You may pay in { $deposit-parts } equal parts, one each month.
    } You pay the first part only when the rental contract starts, not when you sign it. It is best to pay by bank transfer. Then you have proof.

deposit-safe = The landlord must keep your money separate from their own money. The interest belongs to you. In student halls, there does not have to be any interest. Ask where your money is.

deposit-back = You can read here when you get the money back: <a name="moving-out-deposit"></a>. Do you get money from the { -jobcenter }? Then ask for a loan before you sign.

deposit-broker-title = Who pays the estate agent?

deposit-broker = Estate agents (<span lang="de">Makler</span>) help people to find flats and tenants. Usually the person who hired them pays. This is often the landlord. You pay only if both of these are true:

deposit-broker-order = You hired the agent yourself to look for a flat, and you did so in text form, for example by email. Saying it on the phone is not enough.

deposit-broker-only = The agent looked for the flat only for you and did not know of it before.

deposit-broker-warning = Do not pay the agent in advance: advance payments are forbidden. For subsidised flats, agents may not ask you for any money at all. Also do not pay anything just for a viewing.

deposit-broker-note = § 2 WoVermRG. This law is about how agents find flats for people.

## Kapitel Einzug

moving-in-title = Moving in

moving-in-intro = You have the key. Congratulations! Now there are a few things to do quickly. Also have your name put on the doorbell and the letter box. Otherwise your post will not arrive.

moving-in-record-title = The handover

moving-in-record = Go through all rooms with the landlord. Write down together what the flat is like. This paper is called the { -uebergabeprotokoll(form: "intro") }. It protects you when you move out. Sign only what is true. Do the handover in daylight, and bring a witness.

moving-in-reservation = If you know about a defect and take over the flat without a reservation (<span lang="de">Vorbehalt</span>), you lose rights. Then you are not allowed to pay less rent because of this defect. You do not get compensation (<span lang="de">Schadenersatz</span>) for it either. For each defect, write in the record by when the landlord will repair it. Also write this sentence in the record: “<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>” (I reserve my rights because of these defects.) Sometimes the landlord refuses this. Then give the landlord a separate sheet of paper, while you are still at the handover. The defects and this sentence are on this sheet. Your witness should be there (§ 536b BGB).

moving-in-reservation-known = This sentence usually does <strong>not</strong> help with defects that you already knew about before you signed the rental contract. The landlord must usually repair these defects all the same.

moving-in-check-title = Checklist for the { -uebergabeprotokoll }

moving-in-check-damage = All damage is in the record, even small scratches. There are photos of all rooms.

moving-in-check-meters = The numbers on the meters for electricity, gas, water and heating are written down.

moving-in-check-keys = The number of keys is in the record.

moving-in-check-works = I have tried the heating, the cooker, the water and the windows. What does not work is in the record.

moving-in-check-reservation = For each defect, the record says by when it will be repaired. My reservation (<span lang="de">Vorbehalt</span>) is in the record too.

moving-in-check-copy = Everyone has signed. I have a copy.

moving-in-picture = Take a photo of each meter so that all numbers can be read.
    .alt = A hand holds a phone in front of a meter on the wall. The meter can be seen on the phone. A sheet of paper with a list and ticks hangs next to it.

moving-in-register-title = Registering your address

moving-in-register =
    Register your address within { $register-weeks ->
        [one] { $register-weeks } week
       *[other] { $register-weeks } weeks
    } after you move in. You can do this at a city service office, called { -kundenzentrum }. { $service-centres ->
        [one] There is { $service-centres } in { -city }, on some days only by appointment.
       *[other] There are { $service-centres } of them in { -city }, on some days only by appointment.
    } Bring the identity cards or passports of everyone who moves in. If you register too late, you may have to pay a fine of up to { $register-fine }.

moving-in-register-note = §§ 17, 19 and 54 BMG. This is the Federal Registration Act (<span lang="de">Bundesmeldegesetz</span>).

moving-in-confirmation = For this you need the { -wohnungsgeberbestaetigung }. In this paper, the landlord confirms that you have moved in. The rental contract is not enough. The landlord must give it to you by the same deadline. If you do not get it, tell the { -kundenzentrum } at once.

moving-in-sham = Register only where you really live. Does someone not live with you? Then this person must not register at your address. Anyone who lends their address for this may have to pay a fine of up to { $sham-address-fine }.

moving-in-power-title = Electricity and { -rundfunkbeitrag }

moving-in-power = Do you switch on the light without having your own contract? Then you get electricity from the <span lang="de">Grundversorger</span> (basic supplier). This is the company that supplies all households. Contact it and give your meter reading. Then compare offers. Before you switch, check the price, how long the contract runs and the notice period.

moving-in-power-note =
    § 2 StromGVV, §§ 20a and 38 EnWG. Substitute supply without a contract (<span lang="de">Ersatzversorgung</span>) lasts at most { $substitute-supply-months ->
        [one] { $substitute-supply-months } month
       *[other] { $substitute-supply-months } months
    }. Since { $supplier-switch-since }, the technical part of switching to another company takes { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } hour
       *[other] { $supplier-switch-hours } hours
    }.

moving-in-broadcasting = There is a fee for radio and television, the { -rundfunkbeitrag }. Up to and including { $broadcasting-fee-until }, it is { $broadcasting-fee } a month, that is { $broadcasting-fee-quarter } for three months. After that, the amount can change. The letters about it come from the “<span lang="de">Beitragsservice</span>” (the office that collects the fee). If nobody pays for your flat yet, register the flat there. The { -rundfunkbeitrag } is for each flat, not for each person. If you get certain benefits from a public office, you do not have to pay. You must apply for this. If you live with other people, agree who pays, and share the cost.

## Kapitel Miete und Nebenkosten

costs-title = Rent and additional costs

costs-intro = Each month you pay rent and part of the costs for the building. Once a year there is a statement of the costs. If you understand it, you can find mistakes and save money.

costs-words = The { -kaltmiete } (cold rent) is the money for the flat only. On top of this there are { -nebenkosten(form: "intro") }, for example for water, rubbish and heating. Everything together is called { -warmmiete } (warm rent). Electricity is usually not included. So check with every advert: is the price “<span lang="de">kalt</span>” (cold) or “<span lang="de">warm</span>” (warm)?

costs-example = An example with made-up amounts

costs-column-part = What you pay

costs-column-amount = Amount per month

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(form: "capital") } without heating

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = Heating and hot water

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = What are additional costs?

costs-who =
    You pay { -nebenkosten } only if the contract says so. { $cost-kinds ->
        [one] The law names { $cost-kinds } kind.
       *[other] The law names { $cost-kinds } kinds.
    } Administration and repairs are not part of them. Is something like that in your statement? Then ask about it.

costs-who-note = § 556 BGB; §§ 1 and 2 BetrKV. This is the Operating Costs Ordinance (<span lang="de">Betriebskostenverordnung</span>).

costs-table = Who pays what?

costs-column-cost = Costs

costs-column-payer = Who pays?

costs-row-heating = Heating, water, waste water

costs-row-waste = Rubbish, street cleaning, property tax

costs-row-house = Lift, light in the hall, caretaker, garden, building insurance

costs-row-repairs = Repairs to the building and administration

costs-payer-tenant = You, if it is in the contract

costs-payer-landlord = The landlord

costs-statement-title = The yearly statement

costs-statement =
    Usually you pay an amount in advance each month. After a year, the landlord sends you a statement (<span lang="de">Abrechnung</span>). The statement must reach you within { $statement-months ->
        [one] { $statement-months } month
       *[other] { $statement-months } months
    } after the end of the year that it is for. Does it come too late? Then as a rule you do not have to pay anything extra. Keep all statements.

costs-check =
    Check the statement. You may see all receipts, for example bills from companies. A letter for this: <a name="letters"></a>. Is something wrong? Object within { $objection-months ->
        [one] { $objection-months } month
       *[other] { $objection-months } months
    } after you get the statement. Compare it with last year. Have costs gone up a lot? Ask for an explanation.

costs-info-title = Heating, CO₂ and television

costs-info-heating = Meters that are read from a distance: with such devices, you get figures about your use every month.

costs-info-carbon = You share the CO₂ costs for heating oil and gas with the landlord. Do you have your own gas contract? Then you must ask for the landlord’s share yourself.

costs-info-cable =
    Television or internet through the landlord: after { $cable-months ->
        [one] { $cable-months } month
       *[other] { $cable-months } months
    }, you can end this with the landlord.

costs-overcharge = Is the rent more than { $overcharge-percent } above the usual rent? This may be forbidden. The city’s housing inspection office ({ -wohnungsaufsicht }) checks such cases free of charge: <a name="housing-office">address</a>.

## Kapitel Leben im Haus

living-title = Living in the building

living-intro = Many people live in the building. Saying hello on the stairs is a good start. There are often { -hausordnung(form: "intro") }. They hang in the hall or are part of the contract. Read all the rules once. They are often about cleaning, bicycles, the laundry room and quiet.

living-waste-title = Sorting rubbish

living-waste = In { -city } you can tell the bins by the colour of the lid. Electrical devices and batteries do not go in any bin. Sort carefully: this is good for the environment.

living-bins-picture = Four lids, four kinds of rubbish: grey, blue, yellow and brown.
    .alt = Four rubbish bins stand side by side. The first lid is grey, the second blue, the third yellow, the fourth brown.

living-bins-table = What goes in which bin?

living-bins-column-lid = Lid

living-bins-column-in = This goes in

living-bins-column-out = Not this

living-bin-grey = Grey: other rubbish

living-bin-grey-in = nappies, dust, broken dishes

living-bin-grey-out = everything that belongs in another bin

living-bin-blue = Blue: paper

living-bin-blue-in = newspapers, cardboard boxes, exercise books

living-bin-blue-out = dirty paper, tissues

living-bin-yellow = Yellow: recycling ({ -wertstofftonne })

living-bin-yellow-in = packaging and other things made of plastic or metal

living-bin-yellow-out = electrical devices, batteries, glass, paper

living-bin-brown = Brown: organic waste

living-bin-brown-in = scraps of fruit and vegetables, coffee, plants

living-bin-brown-out = plastic bags

living-waste-rules = Rubbish in everyday life

living-waste-do-flat = Flatten cardboard boxes, then put them in the blue bin

living-waste-do-plan =
    Check the dates: the yellow bin is emptied { $yellow-bin-weeks ->
        [one] every week
       *[other] every { $yellow-bin-weeks } weeks
    }

living-waste-dont-beside = Put rubbish next to the bin

living-waste-dont-stairs = Leave furniture in the hall or cellar

living-bulky = Large things such as furniture are called <span lang="de">Sperrmüll</span>. The waste company <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, in short AWB, collects them if you ask. Or you take them away yourself: to the recycling centre (<span lang="de">Wertstoff-Center</span>) in Ossendorf (<span lang="de">{ $wertstoff-ossendorf-street }</span>) or in Gremberghoven (<span lang="de">{ $wertstoff-gremberghoven-street }</span>). Do not put anything on the street without an appointment.

living-quiet-title = Quiet

living-quiet = Between { NUMBER($quiet-from, minimumFractionDigits: 2) } at night and { NUMBER($quiet-to, minimumFractionDigits: 2) } in the morning, it must be quiet. You may not disturb others then. On Sundays and public holidays too: no noisy work, for example no drilling. The { -hausordnung } may also set a quiet time at midday. Are you having a party? Tell your neighbours beforehand. Does something disturb you yourself? First talk to each other in a friendly way.

living-quiet-note = § 9 LImSchG NRW. This is the state law on noise and air pollution (<span lang="de">Landes-Immissionsschutzgesetz</span>).

living-air-title = Airing and heating

living-air = When you cook, shower and sleep, water goes into the air. If it stays on cold walls, mould can grow. So: air the rooms and heat them. Turn the heating down while the windows are open. Close them again afterwards.

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

living-smoke = Smoke alarms save lives. They must be in bedrooms, in children’s rooms and in halls that people use to escape from a fire. It is the job of the people who live there to make sure that they work. Sometimes the landlord does this. Ask about it. Never take down a smoke alarm. Does it give a short beep again and again? Then the battery is usually empty.

living-smoke-note = § 47 BauO NRW. This is the building law for North Rhine-Westphalia (<span lang="de">Bauordnung</span>).

living-smoke-picture = The smoke alarm is on the ceiling. You can test it with the button.
    .alt = A round white smoke alarm is on the ceiling of a room. A hand presses the button with one finger. Curved lines show the loud sound.

living-changes = Would you like to put a small solar panel on the balcony, or have the flat changed because of a disability? Ask first. You usually have a right to permission (§ 554 BGB). Write exactly what you would like to change, and add a drawing.

## Kapitel Etwas ist kaputt

repairs-title = Something is broken

repairs-intro = The heating stays cold, water drips, the wall is wet. Something like this is called <span lang="de">Mangel</span> (defect). The landlord must keep the flat in good order. You must report every defect at once. The earlier you do it, the better for everyone.

repairs-step-report = Take photos. Report the defect at once in writing. A letter for this: <a name="letters"></a>. Have you phoned? Send a letter or an email as well.

repairs-step-deadline = Give a deadline: a day by which the defect should be repaired. If the heating stays cold in winter, this deadline is very short.

repairs-step-access = Let repair workers into the flat at a time that you have agreed. Ask beforehand for the name, the company and the time.

repairs-step-help = Is nothing happening? Get advice from the tenants’ association (<a name="mieterverein"><span lang="de">Mieterverein</span></a>). Bring photos, letters and your rental contract.

repairs-late = If you do not report a defect, it can become expensive. You may then have to pay for the damage. You can also lose the right to pay less rent. So keep a copy of your report.

repairs-late-note = §§ 536 to 536c BGB.

repairs-reduction-title = Paying less rent?

repairs-reduction =
    If you cannot use the flat properly, you only have to pay a lower rent for this time. This is called <span lang="de">Mietminderung</span> (rent reduction). Small defects do not count. With modernisation that saves energy, this does not apply for { $energy-works-months ->
        [one] { $energy-works-months } month
       *[other] { $energy-works-months } months
    }. How much less you pay depends on the defect. That is why good advice is so important.

repairs-reduction-warning = Do not reduce the rent on your own. If you reduce it too much, you will have rent debts. Get advice first. Until then, pay the full rent and write with the payment: “<span lang="de">Zahlung unter Vorbehalt</span>”. This means: you may want to ask for the money back later.

repairs-gas-title = It smells of gas

repairs-gas-flame = No fire. Do not switch lights on or off. Do not use a phone in the flat.

repairs-gas-leave = Open windows, warn everyone, go outside at once.

repairs-gas-call = Phone only when you are outside: { $fire-brigade-phone }.

## Kapitel Mieterhöhung und Kündigung

notice-title = Rent increase and notice

notice-intro = A letter from the landlord is often frightening. Stay calm. There are fixed rules and deadlines. Keep the envelope, and write the date on it. Get advice early. Do not sign anything at the door.

notice-increase-title = The landlord wants more rent

notice-increase-kinds = First check what kind of increase it is. With a “<span lang="de">Staffelmiete</span>” (rent that goes up in fixed steps), the contract already says when the rent goes up and by how much. With an “<span lang="de">Indexmiete</span>” (rent linked to a price index), the rent changes with prices in Germany. The rent can also go up after a modernisation. The { -nebenkosten(form: "intro") } can also go up without your agreement. In these cases, the limits further below do <strong>not</strong> apply (§§ 557a, 557b, 559 and 560 BGB). For subsidised flats, there are often other rules.

notice-increase-kinds-advice = If you pay too little in such cases, you will have rent debts. Get advice first. With a “<span lang="de">Staffelmiete</span>”, the { -mietpreisbremse } (rent brake) can apply to every step. With an “<span lang="de">Indexmiete</span>”, it can apply only to the first rent, at the start of the contract. More about this: <a name="rent-brake"></a>.

notice-increase =
    In other cases, your landlord can demand that you agree to a higher rent. This is possible only up to the usual rent (<span lang="de">ortsübliche Vergleichsmiete</span>). When the increase starts, the rent must have been the same for { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } month
       *[other] { $increase-unchanged-months } months
    }. The letter may come at the earliest { $increase-wait-years ->
        [one] { $increase-wait-years } year
       *[other] { $increase-wait-years } years
    } after the last increase. Increases because of a modernisation or because of the { -nebenkosten(form: "intro") } do not count for this. If you are in doubt, check the amount with the { -mietspiegel } (rent index).

notice-increase-note = §§ 558 and 558b BGB. This limit applies in { -city } until { $increase-cap-until }.

notice-increase-cap =
    With an increase like this, there is also a second limit in { -city }. The rent may go up by at most { $increase-cap } within { $increase-cap-years ->
        [one] { $increase-cap-years } year
       *[other] { $increase-cap-years } years
    }. An increase because of a modernisation or because of the { -nebenkosten } can come on top of this. You have time to answer until the end of the { $consent-month } month after the letter. Example: the letter comes in March. Then answer by the end of May. Have the letter checked before you agree. If you do not agree, the landlord can go to court.

notice-landlord-title = The landlord gives you notice

notice-landlord = Notice (<span lang="de">Kündigung</span>) is meant to end the rental contract. As a rule, the landlord needs a reason that the law accepts. The reason must be in the letter. Notice is usually valid only on paper with a real signature. An ordinary email, a fax or a message in a messenger app is not enough. Notice can also be in a letter from the court. Do not move out straight away. Have the letter checked before you answer.

notice-landlord-note = §§ 568, 573 and 573c BGB.

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
    } in the building, the landlord can also give notice without a reason. The notice period is then longer (§§ 549, 573a and 573c BGB).

notice-hardship =
    Would moving out be very hard for you or your family? For example because of a serious illness? Then you can object (§ 574 BGB). An email is enough. It must arrive no later than { $hardship-months ->
        [one] { $hardship-months } month
       *[other] { $hardship-months } months
    } before the end of the rental contract. Explain exactly why moving out is so hard, and add proof. If the deadline has passed, get advice at once all the same. If the landlord did not inform you properly about the objection, it is sometimes still possible to object at the first court hearing.

notice-arrears-title = If you could not pay the rent

notice-arrears =
    If rent or { -kaution(form: "intro") } has not been paid, the landlord can perhaps give you notice <strong><span lang="de">fristlos</span></strong>. This means: without a notice period. A reminder does not have to come first. The law names three cases. First: on { $arrears-dates ->
        [one] { $arrears-dates } due date for the rent
       *[other] { $arrears-dates } due dates for the rent
    }, one after the other, you pay nothing or too little. Together, more than { $arrears-short-months ->
        [one] { $arrears-short-months } month’s rent
       *[other] { $arrears-short-months } months’ rent
    } is then missing. Second: over a longer time, rent debts have built up that are as high as { $arrears-months ->
        [one] { $arrears-months } month’s rent
       *[other] { $arrears-months } months’ rent
    }. Third: part of the { -kaution } is due but not paid, and this part is as much as { $arrears-months ->
        [one] { $arrears-months } month’s rent
       *[other] { $arrears-months } months’ rent
    } without { -nebenkosten }.

notice-arrears-cure =
    It is best to pay <strong>before</strong> the notice reaches you. If the landlord has already received all the money by then, the landlord may no longer give you notice without a notice period (<span lang="de">fristlos</span>). Later, usually only this helps: all the rent that is due has been paid, also for the time after the notice. If the notice came because of the { -kaution }, the { -kaution } that is due must have been paid. The time for this ends { $arrears-cure-months ->
        [one] { $arrears-cure-months } month
       *[other] { $arrears-cure-months } months
    } after the court claim for eviction (<span lang="de">Räumungsklage</span>) has reached you. With this claim, the landlord demands that you move out. It is also enough if, by then, a public office firmly promises the landlord to pay everything. Then the notice without a notice period (<span lang="de">fristlos</span>) becomes invalid.

notice-arrears-limits =
    Paying in instalments is <strong>not</strong> enough. After a notice, paying helps only once in { $arrears-cure-years ->
        [one] { $arrears-cure-years } year
       *[other] { $arrears-cure-years } years
    }. If the landlord owes you money, have someone check <strong>at once</strong> if you can set this money off against your rent debts.

notice-arrears-note = §§ 543, 569, 573 and 574 BGB. On notice with a notice period: Federal Court of Justice, VIII ZR 106/23.

notice-arrears-ordinary = <strong>Even if you pay everything, you can lose the flat.</strong> Often the landlord also gives you notice with a notice period at the same time. The letter then often says “<span lang="de">ordentlich</span>” (with a notice period) or “<span lang="de">hilfsweise ordentlich</span>” (with a notice period, in case the notice without a notice period is not valid). This second notice does <strong>not</strong> become invalid when you pay. An objection because of hardship usually does not help against it. With a notice period, the landlord can sometimes give notice even if less is missing.

notice-arrears-help = Do not wait! Get help <strong>at once</strong>, ideally before you get a notice. The city office <a name="fachstelle">{ -fachstelle }</a> helps you to keep the flat. The { -jobcenter } can take over rent debts. Ask if a public office will promise the landlord in writing to pay everything. Open every letter from the court at once, and keep to the deadlines in it. If you offer to pay in instalments, the landlord should give up (waive) in writing every notice because of these debts.

## Kapitel Auszug

moving-out-title = Moving out

moving-out-intro = Do you have a new flat? Plan well for leaving the old one. Then it is easier to get your { -kaution(form: "intro") } back. First check if and when you can give notice on the old contract. Give notice on the old flat only when the new contract is signed.

moving-out-notice-title = Giving notice yourself

moving-out-notice-fixed =
    Read your contract first. If it is “<span lang="de">befristet</span>” (for a fixed term), it is meant to end on a fixed day. Before that day, you usually cannot give notice with the normal notice period. If there was no written reason when you signed, the contract usually does not end by itself. A “<span lang="de">Kündigungsverzicht</span>” or “<span lang="de">Kündigungsausschluss</span>” (no right to give notice for some time) also binds you, usually for at most { $notice-waiver-years ->
        [one] { $notice-waiver-years } year
       *[other] { $notice-waiver-years } years
    }. Not every rule of this kind is valid. Have the old contract checked <strong>before</strong> you move out or sign a new one. Otherwise you may lose the flat or pay two rents for a long time (§§ 557a and 575 BGB).

moving-out-notice =
    If your contract is open-ended (<span lang="de">unbefristet</span>) and has no <span lang="de">Kündigungsverzicht</span>, you do not need a reason. The notice period is { $notice-months ->
        [one] { $notice-months } month
       *[other] { $notice-months } months
    }. Your letter must be with the landlord no later than the { $notice-workday } working day (<span lang="de">Werktag</span>) of a month. Then this month counts too. Working days are the days from Monday to Saturday, except public holidays. <strong>Saturday counts too.</strong> Do not wait until the last day. It is best if the letter is already there on the first or second working day. Example: the letter arrives no later than the { $notice-workday } working day in March. Then the contract ends at the end of May. If the letter comes later in March, the contract ends only at the end of June. Work it out exactly, so that you do not pay two rents.

moving-out-notice-room = Sometimes a furnished room is inside the flat where the landlord lives. Then the notice period is often much shorter.

moving-out-notice-note = § 573c BGB. For the signature, §§ 126 and 568 BGB apply.

moving-out-form = All tenants sign the letter by hand. The safest way is this: a witness reads the letter and puts it in the landlord’s letter box. Or the landlord signs that they have received it. If nobody collects a registered letter (<span lang="de">Einschreiben</span>), it usually counts as not having arrived. A sample: <a name="letters"></a>. Keep a copy and the proof.

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
    }, sometimes more. The landlord may keep part of the money for the last statement of the { -nebenkosten(form: "intro") }. Send the landlord your bank account number and your new address. Do you get no answer for a long time? Write again, and give a day by which you expect the money.

moving-out-claims =
    The landlord cannot ask for money for damage to the flat for ever. Usually the claim is time-barred (<span lang="de">verjährt</span>) { $claims-months ->
        [one] { $claims-months } month
       *[other] { $claims-months } months
    } after you give back the flat. Then you can refuse to pay. <strong>But:</strong> the landlord may often still take the money for such damage out of your { -kaution } later. Get advice before you go to court about the { -kaution }.

moving-out-claims-note = §§ 215 and 548 BGB. Some of your own claims run out just as quickly; here the time starts at the end of the rental contract. On the { -kaution }: Federal Court of Justice, VIII ZR 71/05 and VIII ZR 184/23.

moving-out-register =
    Are you moving within Germany? Then you only register the new address. You have to deregister only if you have no new flat in Germany. You can do this no earlier than { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } week
       *[other] { $deregister-weeks-before } weeks
    } before you move out and no later than { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } week
       *[other] { $deregister-weeks-after } weeks
    } afterwards.

## Kapitel Hilfe in Köln

help-title = Help in Cologne

help-intro = You do not have to do everything alone. Here you find emergency numbers, the most important deadlines and good addresses. If possible, phone before you visit. Addresses and times can change. Bring your contract and all letters.

help-emergency-title = In an emergency

help-emergency = Is someone in danger? Then phone at once. Give your name, the address and what happened.

help-emergency-police = Police: { $police-phone }

help-emergency-fire = Fire brigade and ambulance: { $fire-brigade-phone }

help-emergency-doctor = Doctor on call (<span lang="de">Ärztlicher Bereitschaftsdienst</span>) when your doctor’s practice is closed: { $doctor-phone }

help-emergency-women =
    Help in cases of violence against women, day and night, in { $helpline-languages ->
        [one] { $helpline-languages } language
       *[other] { $helpline-languages } languages
    }: { $helpline-women-phone }

help-deadlines-table = Deadlines at a glance

help-column-task = What?

help-column-deadline = How much time?

help-row-register = Register your address

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } week after you move in
       *[other] { $register-weeks } weeks after you move in
    }

help-row-brake = Rent too high: complain and claim back all overpaid money

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } month from the start, but before the contract ends
       *[other] { $complaint-months } months from the start, but before the contract ends
    }

help-row-statement = Report mistakes in the statement

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } month after you get it
       *[other] { $objection-months } months after you get it
    }

help-row-hardship = Object to notice because of hardship

help-cell-hardship =
    { $hardship-months ->
        [one] no later than { $hardship-months } month before the end; after that, get advice at once
       *[other] no later than { $hardship-months } months before the end; after that, get advice at once
    }

help-contacts-title = Good addresses

contact-mieterverein = Tenants’ association. It advises members on all questions about renting. Members pay a fee.

contact-adb = Helps free of charge if you are treated worse because of your origin when you look for a flat.
    .hours = Phone: Monday to Wednesday, { NUMBER($adb-opens, minimumFractionDigits: 2) } to { NUMBER($adb-closes, minimumFractionDigits: 2) }

contact-housing-office = { -wbs }, advice on looking for a flat and { -wohnungsaufsicht } (housing inspection)
    .hours = Monday, Tuesday and Thursday, { NUMBER($city-office-opens, minimumFractionDigits: 2) } to { NUMBER($city-office-closes, minimumFractionDigits: 2) }

contact-fachstelle = Helps with rent debts and if you are losing or have already lost your flat.
    .hours = Monday, Tuesday and Thursday, { NUMBER($city-office-opens, minimumFractionDigits: 2) } to { NUMBER($city-office-closes, minimumFractionDigits: 2) }

contact-wohngeld = Here you apply for { -wohngeld }.
    .hours = Monday, Tuesday and Thursday, { NUMBER($city-office-opens, minimumFractionDigits: 2) } to { NUMBER($city-office-closes, minimumFractionDigits: 2) }

contact-kundenzentrum = Here you register your address. On some days only by appointment. When you phone, also ask which centre is near you.

help-qr-mieterverein = The website of the <span lang="de">Mieterverein</span> (tenants’ association)

## Glossar

glossary-title = Glossary: important German words

glossary-intro = You will read these words in adverts, contracts and letters. Here is a short explanation of each.

glossary-anmeldung = You tell the city where you live now. You can do this at a { -kundenzentrum }.
    .term = registering your address

glossary-grundsicherungsgeld = Money from the { -jobcenter } for living costs and for the flat. Older texts still use another name for it.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-hausordnung = Rules for everyone in the building, for example about quiet and cleaning.
    .term = { -hausordnung }

glossary-kaltmiete = Rent for the flat only, without { -nebenkosten } and heating.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Money as security. You get it back after you move out if you owe nothing.
    .term = { -kaution }

glossary-kuendigung = A letter that is meant to end the rental contract. It must usually be on paper and have a real signature.
    .term = notice

glossary-mangel = Something in the flat is broken or disturbs you a lot. Example: the heating stays cold.
    .term = defect

glossary-mietminderung = Less rent as long as there is a defect. Get advice first.
    .term = rent reduction

glossary-mietpreisbremse = Rule that limits the rent in new contracts. It does not apply to every flat.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = List of usual rents in a city. You can use it to check if your rent is normal.
    .term = { -mietspiegel(form: "own") }

glossary-nebenkosten = Costs for the building, for example water and rubbish. The law calls them “<span lang="de">Betriebskosten</span>”.
    .term = { -nebenkosten }

glossary-ruege = You write to the landlord and say that the rent is too high. You rely on the { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Painting, wallpapering and similar work in the flat. Not every contract makes this your duty.
    .term = painting and decorating

glossary-uebergabeprotokoll = List that shows what the flat is like when you move in or out. It is best if both sides sign it.
    .term = { -uebergabeprotokoll }

glossary-untermiete = A tenant rents out the flat or a room to someone else. For this, the tenant needs permission.
    .term = subletting

glossary-vorbehalt = You pay money or take over a flat, but say at the same time: I keep my rights. I may ask for money back later.
    .term = reservation of rights

glossary-warmmiete = Rent with { -nebenkosten } and heating.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Paper that lets you rent subsidised flats. In short: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-wohngeld = Money that helps people with a small income to pay the rent. You apply to the city for it.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsgeberbestaetigung = Paper from the landlord that confirms that you have moved in. You need it to register your address.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

## Musterbriefe

letters-title = Sample letters

letters-intro = Always send the German letter. The translation only helps you to understand it. Fill in the lines, cross out what does not fit, and keep a copy. Send important letters in a way that lets you prove that they arrived. You can find the safest way here: <a name="moving-out-notice"></a>. The notice must be on paper. All tenants sign it. The other letters can also be sent by email.

letter-address = From: name, address: ____________________<br>To: name and address of the landlord: ____________________<br>{ -city }, date: __________

letter-salutation = Dear Sir or Madam,

letter-closing = Yours faithfully,<br>Signature: ____________________

letter-defect-title = Reporting a defect

letter-defect-subject = <strong>Defect in the flat ____________________</strong>

letter-defect-report = Since __________ there has been this defect in my flat: ____________________. I enclose photos.

letter-defect-demand = Please repair the defect by __________. Please give me an appointment beforehand. Until then, I pay the rent under reservation (<span lang="de">unter Vorbehalt</span>). I reserve the right to claim money back.

letter-receipts-title = Seeing the receipts for the statement

letter-receipts-subject = <strong>Statement of additional costs (<span lang="de">Betriebskosten</span>) for the year ______</strong>

letter-receipts-request = I would like to check your statement of __________. Please give me an appointment when I can see the receipts. You can also send me the receipts electronically. Until then, I make any additional payment only under reservation (<span lang="de">unter Vorbehalt</span>). I reserve the right to object.

letter-rent-title = Complaining about rent that is too high

letter-rent-subject = <strong>Complaint about the rent under § 556g BGB</strong>

letter-rent-complaint = I have lived in the flat ____________________ since __________. The rent without additional costs (<span lang="de">Kaltmiete</span>) is ______ euros. I complain that this rent is higher than §§ 556d to 556g BGB allow. About your information (<span lang="de">Auskunft</span>) before the rental contract (____________________): I dispute it, because ____________________.

letter-rent-demand = By my calculation, the usual rent (<span lang="de">ortsübliche Vergleichsmiete</span>) is ______ euros. Please lower the rent, and pay back the money that I overpaid. Please tell me which exceptions you rely on. I make further payments under reservation (<span lang="de">unter Vorbehalt</span>).

letter-notice-title = Giving notice on the flat

letter-notice-subject = <strong>Notice to end the contract for the flat ____________________</strong>

letter-notice-declaration = I hereby give notice to end the rental contract for this flat on __________, with the correct notice period, or, if this date is not possible, on the next possible date.

letter-notice-request = Please confirm my notice to me. Please suggest an appointment for the handover. Please transfer the deposit to this account: ____________________.
