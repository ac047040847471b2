### Short report in Turkish. No form of address, plain and friendly tone. Vocabulary: see terms.ftl.
### über = üzerinde (after a number alone: üstü), mehr als = fazla, fast = neredeyse, etwa = yaklaşık, rund = civarında.

## Umschlag und Impressum

report-title = { -city(case: "loc") } Entegrasyon ve Çeşitlilik

report-subtitle = 2024 faaliyet raporu, kısa ve sade anlatım

report-publisher = Lotse – örnek bir rapor

report-subject = Bu kitapçık, { -city } Belediyesine bağlı { -office } dairesinin 2024 faaliyet raporundaki sayıları sade bir dille özetler.

cover-picture =
    .alt = Nehrin üzerindeki bir köprüde beş kişi yan yana duruyor. Arkalarında güneş doğuyor.

imprint-about = Bu kitapçık bize ait bir özettir. { -city } Belediyesinin bir yayını <strong>değildir</strong>. “<span lang="de">Lotse</span>” program kütüphanesi için örnek olarak yazıldı.

imprint-source-report = Sayılar, { -city } Belediyesine bağlı { -office } dairesinin yayımladığı “<span lang="de">Tätigkeitsbericht 2024</span>” (faaliyet raporu) adlı rapordan alındı. Cümleler yenidir. Daha fazla bilgi: <a name="credits"></a>.

imprint-star = Almanca metindeki yıldız, örneğin “<span lang="de">Schüler*innen</span>”, şu demektir: Her cinsiyetten insan kastedilir. Türkçede buna gerek yoktur.

## Kapitel Das Amt

office-title = Daireye genel bakış

office-intro = { -office } (Entegrasyon ve Çeşitlilik Dairesi), { -city } Belediyesine bağlıdır. Bu daire ne zamandan beri var ve 2024’te ne kadar parayla çalıştı?

office-founded = Dairenin kuruluş tarihi: { $office-founded }. Görevleri çok çeşitlidir: İnsanlar söz sahibi olabilmeli. İnsanlar danışma bulabilmeli, kendi dillerinde de. Ve insanlara adil davranılmalı.

office-districts =
    Daire bütün şehir için çalışır. { $districts ->
        [one] { -city(case: "loc") } { $districts } ilçe (<span lang="de">Stadtbezirk</span>) vardır.
       *[other] { -city(case: "loc") } { $districts } ilçe (<span lang="de">Stadtbezirk</span>) vardır.
    }

tile-budget = yaklaşık { $budget-total }
    .label = dairenin 2024’teki çalışmaları için elindeki para

tile-refunded = yaklaşık { $budget-refunded }
    .label = bunun içinde eyalet ve federal devletin teşvik parası

tile-founded = { $office-founded }
    .label = dairenin kuruluşu

office-money-title = Paranın geldiği yerler

office-money = Daire 2024’te yaklaşık { $budget-total } ile çalışabildi. Bunun bir bölümünü belediye kendisi ödemedi: Yaklaşık { $budget-refunded }, teşvik parası olarak eyaletten ve federal devletten geldi.

office-programmes-title = Tek tek programlar için para

office-programmes = Rapor bazı programlar için, yanında “yaklaşık” veya “üzerinde” gibi bir söz olmadan bir tutar verir. Grafik bu tutarları karşılaştırır.

chart-funds = 2024 yılında tek tek programlar için para
    .alt = Bir çubuk grafik. Her çubuk bir programı gösterir. Çubuk ne kadar uzunsa o kadar çok para verilmiştir.

chart-funds-areas = Sosyal bölgelerdeki projeler

chart-funds-komm-an = Gönüllülük: { -komm-an }

name-mediators = Dil ve entegrasyon aracıları

chart-funds-lsbti = Ayrımcılığa ve şiddete karşı LGBTİ projeleri

name-nrweltoffen = { -nrweltoffen }

name-guides = Entegrasyon rehberleri

chart-funds-health = Sağlık etkinlikleri

office-programmes-more = Rapor diğer tutarları yalnızca yaklaşık olarak verir. Bu yüzden onlar grafikte değil, metinde yer alır: <a name="centres"></a>; <a name="arriving"></a>.

reading-title = Sayıları doğru okumak

reading-words = Rapordaki bazı sayılar yuvarlanmıştır. O zaman sayının yanında bir söz durur: “yaklaşık”, “civarında”, “üzerinde”, “üstü”, “fazla” veya “neredeyse”. Böyle bir söz yoksa rapor tam olarak bu sayıyı verir.

## Kapitel Mitreden und mithelfen

participation-title = Söz sahibi olmak ve yardım etmek

participation-intro = { -city(case: "loc") } birçok insan görüşünü, bilgisini ve zamanını paylaşıyor.

bodies-title = Kurullar

bodies-run =
    Kurul, bir araya gelip bir konuyu konuşan bir gruptur. { $bodies ->
        [one] Daire { $bodies } kurulun işlerini yürüttü.
       *[other] Daire { $bodies } kurulun işlerini yürüttü.
    } Bunlardan { $bodies-chaired-by-mayor } kurula şehrin kadın belediye başkanı (<span lang="de">Oberbürgermeisterin</span>) başkanlık etti.

tile-bodies = { $bodies }
    .label =
        { $bodies ->
            [one] kurul
           *[other] kurul
        }

tile-body-members = { $body-members }
    .label =
        { $body-members ->
            [one] üye
           *[other] üye
        }

tile-body-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] toplantı
           *[other] toplantı
        }

events-title = Etkinlikler ve anket

events = Daire { $expert-events } uzmanlık etkinliği düzenledi. Toplam konuk sayısı { $expert-event-attendees } kişinin üzerindeydi.

survey = Belediye çalışanlarına da soruldu. Anket isimsizdi. Konu, ayrımcılık ve eşitlik hakkındaki verilerdi. Çalışanların ankete katılımı { $survey-response } oranının üzerindeydi.

volunteering-title = Gönüllülük

volunteering-komm-an =
    Gönüllülük şu demektir: İnsanlar isteyerek ve ücret almadan yardım eder. { -komm-an } programı bu yardımı destekler. 2024’te bunun için { $komman-funds } verildi. { $komman-groups ->
        [one] Bu parayla { $komman-groups } girişim veya dernek desteklendi.
       *[other] Bu parayla { $komman-groups } girişim ve dernek desteklendi.
    } { $komman-volunteers ->
        [one] Para, { $komman-volunteers } civarında gönüllüye ulaştı.
       *[other] Para, { $komman-volunteers } civarında gönüllüye ulaştı.
    }

volunteering-more = 2024’te bunlar da vardı:

volunteering-welcome =
    { $welcome-initiatives ->
        [40] { $welcome-initiatives }’tan fazla hoş geldin girişimi destek aldı.
        [one] Destek alan hoş geldin girişimlerinin sayısı { $welcome-initiatives } üzerindeydi.
       *[other] Destek alan hoş geldin girişimlerinin sayısı { $welcome-initiatives } üzerindeydi.
    }

volunteering-patenschaften =
    { $kkp-new ->
        [50] { -patenschaften } (çocuklar için mentorluk) projesinde { $kkp-new }’den fazla yeni mentorluk başladı.
        [one] { -patenschaften } (çocuklar için mentorluk) projesinde başlayan yeni mentorlukların sayısı { $kkp-new } üzerindeydi.
       *[other] { -patenschaften } (çocuklar için mentorluk) projesinde başlayan yeni mentorlukların sayısı { $kkp-new } üzerindeydi.
    } Her zaman bir kişi bir çocuğa eşlik eder.

volunteering-centres =
    { $ikz-volunteers ->
        [one] Kültürlerarası merkezlerde gönüllü yardım edenlerin sayısı { $ikz-volunteers } kişinin üzerindeydi.
       *[other] Kültürlerarası merkezlerde gönüllü yardım edenlerin sayısı { $ikz-volunteers } kişinin üzerindeydi.
    }

## Kapitel Begegnen und beraten

centres-title = Buluşma ve danışma

centres-intro = Bazen bir konuşma yardım eder, bazen bir tavsiye. Bunun için kapısı açık yerler gerekir.

centres-places-title = Kültürlerarası merkezler

centres-what = Kültürlerarası merkezlerde farklı kökenlerden insanlar buluşur. Raporda böyle { $ikz-count } merkez sayılıyor. Orada { $ikz-staff } kişi asıl mesleği olarak çalışıyor. Merkezlerin desteklenmesi için { $ikz-budget } tutarının üzerinde bir bütçe ayrılmıştır.

centres-picture = Açık kapılar: Kültürlerarası merkezler buluşma ve danışma yerleridir.
    .alt = Kapısı açık bir ev. Kapıda bir kişi duruyor ve el sallıyor. Soldan ve sağdan başka insanlar geliyor, yanda bir ağaç var.

tile-centres = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] kültürlerarası merkez
           *[other] kültürlerarası merkez
        }

tile-centre-advice = yaklaşık { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] merkezlerde günlük danışma görüşmesi
           *[other] merkezlerde günlük danışma görüşmesi
        }

tile-people-supported = { $people-supported } kişiden fazla
    .label = danışma ve buluşma ile desteklenen insanlar

service-title = Kültürlerarası hizmet

service =
    { $ikd-sites ->
        [one] Belediyenin kültürlerarası hizmet biriminin (<span lang="de">Interkultureller Dienst</span>) { $ikd-sites } yeri vardı.
       *[other] Belediyenin kültürlerarası hizmet biriminin (<span lang="de">Interkultureller Dienst</span>) { $ikd-sites } yeri vardı.
    } Sosyal bölgelerdeki projeler için { $ikd-funds } verildi. Sosyal bölge (<span lang="de">Sozialraum</span>), şehirde bir alandır.

fairness-title = Ayrımcılığa karşı danışma

fairness =
    Ayrımcılık örneğin şu demektir: Bir insana kökeni yüzünden daha kötü davranılır. { $adb-offices ->
        [one] Daire, buna karşı yardım eden { $adb-offices } büroyu destekledi. Bu büronun adı <span lang="de">Antidiskriminierungsbüro</span>.
       *[other] Daire, buna karşı yardım eden { $adb-offices } büroyu destekledi. Bu büroların adı <span lang="de">Antidiskriminierungsbüro</span>.
    } { $adb-consultations ->
        [one] 2024 yılında orada { $adb-consultations } danışma görüşmesi yapıldı.
       *[other] 2024 yılında orada { $adb-consultations } danışma görüşmesi yapıldı.
    }

## Kapitel Viele Sprachen

languages-title = Birçok dil

languages-intro = Hâlâ Almanca öğrenen biri de önemli olan her şeyi anlayabilmeli. İnsanlar, kitapçıklar ve bir dergi bunun için yardım ediyor.

languages-people-title = Bağ kuran insanlar

languages-mediators =
    Bazen ortak bir dil yoktur. O zaman dil ve entegrasyon aracıları konuşmaya yardım eder. { $sim-languages ->
        [100] Görevleri { $sim-languages }’den fazla dil ve lehçedeydi.
        [one] Görevlerindeki dil ve lehçelerin sayısı { $sim-languages } üzerindeydi.
       *[other] Görevlerindeki dil ve lehçelerin sayısı { $sim-languages } üzerindeydi.
    }

languages-guides =
    Entegrasyon rehberleri, şehre yeni gelen insanlara eşlik eder. { $lots-languages ->
        [one] { $lots-languages } dilde çalışırlar.
       *[other] { $lots-languages } dilde çalışırlar.
    }

languages-picture = Birçok dil, tek bir sohbet
    .alt = Üç kişi bir masada oturuyor. Her birinin üstünde kendi deseni olan bir konuşma balonu var: noktalar, dalgalar ve çizgiler.

languages-table = 2024 yılında görevler ve para

languages-column-who = Kim yardım ediyor?

languages-column-assignments = Görevler

column-funds = Para

languages-mediators-assignments = { $sim-assignments } üstü

languages-mediators-funds = { $sim-funds }

languages-guides-assignments = { $lots-assignments } görevden fazla

languages-guides-funds = { $lots-funds }

languages-reading-title = Kitapçıklar ve dergi

languages-housing =
    { $housing-languages ->
        [one] “<span lang="de">Wegweiser Wohnen</span>” (konut rehberi) adlı kitapçık { $housing-languages } dilde var.
       *[other] “<span lang="de">Wegweiser Wohnen</span>” (konut rehberi) adlı kitapçık { $housing-languages } dilde var.
    } Kitapçık, ev kiralarken nelerin önemli olduğunu anlatır. 2024 yılında Ukraynaca eklendi.

languages-housing-note = Bunların hangi diller olduğu kaynaklarımızda yazmıyor. “<span lang="de">Lotse</span>” kütüphanesindeki “<span lang="de">Wegweiser Wohnen</span>” başka, ayrı bir kitapçıktır.

languages-zmi = Bir dergi de var: { -zmi }. ZMI, “<span lang="de">Zentrum für Mehrsprachigkeit und Integration</span>” (çok dillilik ve entegrasyon merkezi) demektir. ZMI merkezinin kendisi { $zmi-since } yılından beri var. 2024 yılında derginin { $zmi-issue } sayısı çıktı.

chart-languages = Bu hizmetlerde şu kadar dil var
    .alt = Bir çubuk grafik. Her çubuk bir hizmeti gösterir. Çubuk ne kadar uzunsa orada o kadar çok dil vardır.

chart-languages-mediators = Dil ve entegrasyon aracıları (bu sayıdan fazla)

chart-languages-housing = “<span lang="de">Wegweiser Wohnen</span>”

## Kapitel Lernen und gesund bleiben

learning-title = Öğrenmek ve sağlıklı kalmak

learning-intro = Okul ve sağlık herkesi ilgilendirir. Bu yüzden danışma, atölyeler ve etkinlikler vardır.

school-title = Okulla ilgili her şey

school-advice = { -city(case: "loc") } okulla ilgili sorular birçok dilde konuşulabilir. Çok dilli okul danışmanlığı { $ki-youth } gence ulaştı. Ayrıca { $ki-children-age } yaşından küçük { $ki-children } çocuğa ulaştı.

school-workshops = Öğrenciler için “<span lang="de">Brückenbauer*</span>” (köprü kuranlar) adlı { $bridge-workshops } atölye yapıldı. { $bridge-pupils } öğrenci katıldı.

school-network = “{ -schule-ohne-rassismus }” (ırkçılıksız okul, cesur okul) ağında okullar ırkçılığa karşı çalışıyor. Daire bu ağda { $schools-sor } okulu koordine ediyor.

health-title = Sağlık

health = Entegrasyon rehberleri sağlık hakkında da bilgi verir. 2024 yılında bu konuda { $health-events } etkinlik yaptılar. Bunun için { $health-funds } ayrılmıştı.

health-women = { $health-centres } merkezde kadın sağlığı için bilgi etkinlikleri ve hizmetler vardı.

tile-health-events = { $health-events }
    .label = entegrasyon rehberlerinin yaptığı sağlık etkinliği

tile-health-participants = { $health-participants } kişiden fazla
    .label = sağlık etkinliklerine katılanlar

tile-health-centres = { $health-centres }
    .label = merkezde kadın sağlığı için bilgi etkinlikleri ve hizmetler

## Kapitel Ankommen und arbeiten

arriving-title = Yerleşmek ve çalışmak

arriving-intro = { -city(case: "loc") } yeni bir hayat çoğu zaman sorularla başlar: Bana kim yardım eder? Almancayı nerede öğrenirim? Nasıl iş bulurum?

arriving-help-title = Birçok yerde danışma

arriving-kim =
    { -kim } programında kişisel destek danışmanları (<span lang="de">Case-Manager</span>) çalışır. Her kişiyle birlikte sonraki adımları planlarlar. { $kim-managers ->
        [one] { -city(case: "loc") } { $kim-managers } danışman görev yaptı.
       *[other] { -city(case: "loc") } { $kim-managers } danışman görev yaptı.
    }

arriving-inka = { -inka } programında, diğer AB ülkelerinden yeni gelen insanlara danışmanlık yapılır. Bunun parası AB’den gelir: { $inka-funds } tutarının üzerinde.

arriving-wak = { -wak }, diğer AB ülkelerinden gelen insanlar içindir. Bunun için { $wak-funds } tutarının üzerinde para verildi. Bu yardımla { $wak-placed } kişi işe giden yolu buldu.

arriving-table = Hizmetlerin yerleri ve hizmetlerden yararlananların sayısı

arriving-column-offer = Hizmet

arriving-column-places = Yerler

arriving-column-people = İnsanlar

arriving-row-kim = { -kim }

arriving-kim-places = { $kim-quarters } mahalle (<span lang="de">Stadtteil</span>)

arriving-kim-people =
    { $kim-people ->
        [one] { $kim-people } kişiye ulaşıldı
       *[other] { $kim-people } kişiye ulaşıldı
    }

arriving-row-inka = { -inka }

arriving-inka-places =
    { $inka-sites ->
        [one] { $inka-sites } yer
       *[other] { $inka-sites } yer
    }

arriving-inka-people =
    { $inka-people ->
        [one] { $inka-people } kişiden fazlasına danışmanlık yapıldı
       *[other] { $inka-people } kişiden fazlasına danışmanlık yapıldı
    }

arriving-row-wak = { -wak }

arriving-wak-places =
    { $wak-sites ->
        [one] { $wak-sites } yer
       *[other] { $wak-sites } yer
    }

arriving-wak-people =
    { $wak-people ->
        [one] Neredeyse { $wak-people } kişiye danışmanlık yapıldı
       *[other] Neredeyse { $wak-people } kişiye danışmanlık yapıldı
    }

arriving-course-title = Almanca öğrenmek ve danışmak

arriving-course =
    Entegrasyon kursunda (<span lang="de">Integrationskurs</span>) Almanca öğrenilir. Bazı insanların bu kursa gitme hakkı vardır, bazıları ise gitmek zorundadır. { $integration-course ->
        [one] Rapor bu konuda { $integration-course } kişiden söz ediyor.
       *[other] Rapor bu konuda { $integration-course } kişiden söz ediyor.
    }

arriving-cases =
    “<span lang="de">Integrative Sprach- und Orientierungsförderung</span>” (dil ve yön bulma desteği) da danışmanlık verir. { $iso-case ->
        [5000] Rapor, belirli bir durumla ilgili { $iso-case }’den fazla danışma görüşmesi sayıyor.
        [one] Rapora göre belirli bir durumla ilgili danışma görüşmelerinin sayısı { $iso-case } üzerinde.
       *[other] Rapora göre belirli bir durumla ilgili danışma görüşmelerinin sayısı { $iso-case } üzerinde.
    } Buna { $iso-noncase } genel danışma görüşmesi eklenir.

arriving-cases-note = Raporda iki sayı da aynı cümlede yazar ve önlerinde “<span lang="de">über</span>” (…den fazla) sözü vardır. Bu sözün ikinci sayı için de geçerli olup olmadığı belli değildir.

## Kapitel Vielfalt zeigen

diversity-title = Çeşitliliği göstermek

diversity-intro = İnsanlar farklıdır ve aynı haklara sahiptir. Bu, şehirde görülmeli ve duyulmalı.

days-title = Anmak ve kutlamak

days = Bazı günler katılmaya davet eder, bazıları anmaya. 2024 yılında daire { $awareness-days } etkinlik ve anma gününe eşlik etti.

days-history = Armando Rodrigues de Sá da tarihin bir parçasıdır. { -city(case: "dat") } geldi ({ $guest-worker-year }). O zamanlar onun gibi insanlara “<span lang="de">Gastarbeiter</span>” (misafir işçi) denirdi: Bu insanlar çalışmak için Almanya’ya getirildi.

days-history-note = Raporda “<span lang="de">Rodriguez</span>” yazıyor. Adın doğru yazılışı “Rodrigues”.

days-calendar = “<span lang="de">Diversity Kalender</span>” (çeşitlilik takvimi) { $calendar-copies } adet basıldı. Baskı sayısı daha önce hiç bu kadar yüksek olmamıştı.

calendar-picture = Birçok özel gün için bir takvim
    .alt = İki halkalı bir takvim yaprağı. Kutularda renkli daireler, kareler ve üçgenler var.

network-title = Irkçılığa karşı şehirler

network =
    { -eccar }, Avrupa’daki şehirlerin bir birliğidir. Birlikte ırkçılığa karşı çalışırlar. { -city }, { $eccar-since } tarihinden beri üyedir. { $eccar-cities ->
        [one] { -city } dışında { $eccar-cities } civarında şehir daha üyedir.
       *[other] { -city } dışında { $eccar-cities } civarında şehir daha üyedir.
    }

projects-title = Saygı için projeler

projects-lsbti =
    LGBTİ bir kısaltmadır: lezbiyen, gey, biseksüel, trans ve interseks insanlar. Almancası: <span lang="de">LSBTI</span>. { $campaigns ->
        [one] LGBTİ birimi { $campaigns } kampanya yaptı.
       *[other] LGBTİ birimi { $campaigns } kampanya yaptı.
    }

projects-nrweltoffen = { -nrweltoffen } programı aşırı sağa ve ırkçılığa karşıdır. Parasını eyaletten alır. Bu parayla da { -city(case: "loc") } projeler ve hizmetler mümkün oldu.

projects-table = 2024 yılında projeler ve para

projects-column-area = Alan

projects-column-count = Sayı

projects-nrweltoffen-count =
    { $nrweltoffen-projects ->
        [one] { $nrweltoffen-projects } proje veya hizmet
       *[other] { $nrweltoffen-projects } proje ve hizmet
    }

projects-nrweltoffen-funds = { $nrweltoffen-funds }

projects-row-lsbti = LGBTİ

projects-lsbti-count = Ayrımcılığa ve şiddete karşı { $lsbti-projects } proje

projects-lsbti-funds = { $lsbti-funds }

## Quellen und Mitarbeit

credits-title = Kaynaklar ve katkılar

credits-source = Bütün sayılar, { -city } Belediyesine bağlı { -office } dairesinin “<span lang="de">Tätigkeitsbericht 2024</span>” (faaliyet raporu) adlı raporundan alındı. Cümleleri biz yazdık. Bu yüzden bu kitapçıktaki hatalar bizim hatalarımızdır.

credits-text = <strong>Metin:</strong> Bu baskının yazı ekibi

credits-pictures = <strong>Resimler:</strong> Bu kitapçık için bizim yaptığımız çizimler

credits-setting = <strong>Dizgi ve grafikler:</strong> “<span lang="de">Lotse</span>” programı

credits-translation = <strong>Çeviriler:</strong> Çevrilmiş her baskının başında çevirinin nasıl yapıldığı yazar.

contact-office = Burada bu daire anlatılıyor. Kitapçığı daire hazırlamadı.

credits-more-title = Hepsi iki sayfada

credits-more = Vaktiniz az mı? En önemli sayılar iki sayfada da var. O yaprağın adı “Bir bakışta 2024”.
