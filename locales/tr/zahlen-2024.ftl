### The year 2024 in numbers, in Turkish. No form of address. The approximating word (yaklaşık, üstü, fazla …) stands
### in the value of the tile with a noun that carries the Turkish suffix, so that no suffix is glued to the number.

## Kopf

numbers-title = Bir bakışta 2024

numbers-publisher = Lotse – örnek bir rapor

numbers-subject = { -city } Belediyesine bağlı { -office } dairesinin 2024 faaliyet raporundan sayılarla iki sayfa.

numbers-intro = { -city(case: "loc") } entegrasyon ve çeşitlilik: Bunlar, { -office } (Entegrasyon ve Çeşitlilik Dairesi) tarafından yayımlanan 2024 faaliyet raporundaki önemli sayılardır.

## Geld

money-title = Para

money-budget = yaklaşık { $budget-total }
    .label = dairenin çalışmaları için elindeki para

money-refunded = yaklaşık { $budget-refunded }
    .label = bunun içinde eyalet ve federal devletin teşvik parası

money-centres = { $ikz-budget } üstü
    .label = kültürlerarası merkezlerin desteklenmesi için

## Mitreden und mithelfen

participation-title = Söz sahibi olmak ve yardım etmek

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] kurul üyesi
           *[other] kurul üyesi
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] bu kurulların toplantısı
           *[other] bu kurulların toplantısı
        }

participation-survey = { $survey-response } üstü
    .label = belediye çalışanlarının bir ankete katılım oranı

participation-volunteers = { $komman-volunteers } civarında
    .label =
        { $komman-volunteers ->
            [one] gönüllüye { -komm-an } ile ulaşıldı
           *[other] gönüllüye { -komm-an } ile ulaşıldı
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] girişim veya dernek { -komm-an } ile desteklendi
           *[other] girişim ve dernek { -komm-an } ile desteklendi
        }

participation-patenschaften = { $kkp-new } üstü
    .label =
        { $kkp-new ->
            [one] çocuk için yeni mentorluk
           *[other] çocuklar için yeni mentorluk
        }

## Begegnen und beraten

centres-title = Buluşma ve danışma

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] kültürlerarası merkez
           *[other] kültürlerarası merkez
        }

centres-advice = yaklaşık { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] bu merkezlerde günlük danışma görüşmesi
           *[other] bu merkezlerde günlük danışma görüşmesi
        }

centres-supported = { $people-supported } kişiden fazla
    .label = danışma ve buluşma ile desteklenen insanlar

## Sprachen

languages-title = Diller

languages-mediators = { $sim-languages } üstü
    .label = dil ve lehçede dil ve entegrasyon aracılarının görevleri

languages-mediator-assignments = { $sim-assignments } üstü
    .label =
        { $sim-assignments ->
            [one] görev: dil ve entegrasyon aracıları
           *[other] görev: dil ve entegrasyon aracıları
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] dilde “<span lang="de">Wegweiser Wohnen</span>” kitapçığı
           *[other] dilde “<span lang="de">Wegweiser Wohnen</span>” kitapçığı
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] dilde entegrasyon rehberleri
           *[other] dilde entegrasyon rehberleri
        }

languages-guide-assignments = { $lots-assignments } görevden fazla
    .label =
        { $lots-assignments ->
            [one] entegrasyon rehberlerinin yaptığı görevler
           *[other] entegrasyon rehberlerinin yaptığı görevler
        }

languages-zmi = { $zmi-issue }
    .label = sayı: “{ -zmi }” dergisi, 2024’te yayımlandı

## Lernen und gesund bleiben

learning-title = Öğrenmek ve sağlıklı kalmak

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] genç, çok dilli okul danışmanlığından yararlandı
           *[other] genç, çok dilli okul danışmanlığından yararlandı
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] { $ki-children-age } yaş altı çocuk, çok dilli okul danışmanlığından yararlandı
           *[other] { $ki-children-age } yaş altı çocuk, çok dilli okul danışmanlığından yararlandı
        }

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] dairenin “{ -schule-ohne-rassismus }” ağında koordine ettiği okul
           *[other] dairenin “{ -schule-ohne-rassismus }” ağında koordine ettiği okul
        }

health-events = { $health-events }
    .label = entegrasyon rehberlerinin yaptığı sağlık etkinliği

health-participants = { $health-participants } kişiden fazla
    .label = sağlık etkinliklerine katılanlar

health-centres = { $health-centres }
    .label = merkezde kadın sağlığı için bilgi etkinlikleri ve hizmetler

## Ankommen und arbeiten

arriving-title = Yerleşmek ve çalışmak

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] kişiye { -kim } ile ulaşıldı
           *[other] kişiye { -kim } ile ulaşıldı
        }

arriving-wak = neredeyse { $wak-people }
    .label =
        { $wak-people ->
            [one] kişiye { -wak } danışmanlık yaptı
           *[other] kişiye { -wak } danışmanlık yaptı
        }

arriving-placed = { $wak-placed }
    .label = AB’den gelen kişi { -wak } ile işe giden yolu buldu

## Vielfalt

diversity-title = Çeşitliliği göstermek

diversity-days = { $awareness-days }
    .label = dairenin eşlik ettiği etkinlik ve anma günü

diversity-calendar = { $calendar-copies }
    .label = adet “<span lang="de">Diversity Kalender</span>” (çeşitlilik takvimi)

diversity-eccar = { $eccar-since }
    .label = ırkçılığa karşı şehirler birliği { -eccar } üyeliğinin başlangıcı

## Lesehilfe und Impressum

reading-title = Sayıları doğru okumak

reading-words = “Yaklaşık”, “civarında”, “üstü”, “fazla” ve “neredeyse” şu demektir: Rapor bu sayıyı yalnızca yaklaşık olarak veriyor.

imprint-about = Bu sayfa, yayımlanmış sayıların bize ait bir özetidir. { -city } Belediyesinin bir yayını <strong>değildir</strong>. “<span lang="de">Lotse</span>” program kütüphanesi için örnek olarak hazırlandı.

imprint-star = Almanca metindeki yıldız, örneğin “<span lang="de">Integrationslots*innen</span>”, şu demektir: Her cinsiyetten insan kastedilir. Türkçede buna gerek yoktur.
