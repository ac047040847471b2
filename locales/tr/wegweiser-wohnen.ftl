### Housing guide in Turkish. Form of address: siz (polite plural). Vocabulary: see terms.ftl.

## Umschlag und Impressum

guide-title = Konut Rehberi

guide-subtitle = { -city(case: "loc") } ev bulmak, kiralamak ve evinizi korumak

guide-publisher = Lotse – örnek bir rehber

guide-subject = Bu rehber, { -city(case: "loc") } ev ararken, kiralarken ve evden çıkarken nelerin önemli olduğunu sade bir dille anlatır.

cover-picture =
    .alt = Bir nehrin kıyısında renkli evler yan yana duruyor. Önlerindeki yön levhası iki yönü gösteriyor.

imprint-about = Bu kitapçık bir örnektir. “<span lang="de">Lotse</span>” program kütüphanesi için yeni yazıldı. Fikir, Köln’ün “<span lang="de">Wegweiser Wohnen</span>” adlı rehberinden geliyor. Bu kitapçık { -city } Belediyesinin resmî bir yayını değildir.

imprint-no-legal-advice = Bu kitapçık hukuki danışmanlık değildir. Yasalar, tutarlar ve adresler değişebilir. Önemli bir şeyi imzalamadan önce bir danışma yerinden bilgi alın. Adresleri burada bulursunuz: <a name="help"></a>.

## So benutzen Sie dieses Heft

how-to-title = Bu kitapçığı böyle kullanın

how-to-intro = Bu kitapçık, ilk ilandan evden çıkışa kadar size eşlik eder. Hepsini okumak zorunda değilsiniz. Şu anda size gereken bölümü seçin. Önemli kurallar çerçeve içinde durur. Kutucuklu listeleri yazdırabilir, yanınıza alabilir ve işaretleyebilirsiniz.

how-to-words = <strong>Almanca kelimeler:</strong> Bazı kelimeler mektuplarda ve sözleşmelerde aynen böyle yazar. Bunları metinde ve burada açıklıyoruz: <a name="glossary"></a>. Hazır mektuplar en sondadır: <a name="letters"></a>.

how-to-star = <strong>Yıldız işareti:</strong> Almanca metinlerde “<span lang="de">Vermieter*in</span>” gibi yıldızlı kelimeler vardır. Türkçede buna gerek yoktur. “Ev sahibi” dediğimizde her cinsiyetten insanı kastediyoruz.

how-to-together = <strong>Birlikte okumak:</strong> Bütün dillerde bölümler ve numaralar aynıdır. Böylece kitapçığı bir danışmanla birlikte kullanabilirsiniz. Aynı yeri göstermeniz yeter.

## Kapitel Suchen

search-title = Ev aramak

search-intro = Ev bulmak çoğu zaman sabır ister. İyi hazırlanırsanız, bir teklif geldiğinde hızlı cevap verebilirsiniz. Bu bölüm nerede arayacağınızı, ne yazacağınızı ve kendinizi nelerden koruyacağınızı gösterir.

search-residence-title = Yaşayacağınız yeri serbestçe seçebilir misiniz?

search-residence =
    Koruma statüsü olan birçok insan { $residence-years ->
        [one] { $residence-years } yıl
       *[other] { $residence-years } yıl
    } boyunca belirli bir eyalette oturmak zorundadır. Bu zorunluluğun adı <span lang="de">Wohnsitzregelung</span>. İstisnalar vardır, örneğin haftada en az { $residence-hours ->
        [one] { $residence-hours } saat
       *[other] { $residence-hours } saat
    } çalışıyorsanız. Kira sözleşmesini imzalamadan <strong>önce</strong> Yabancılar Dairesine (<span lang="de">Ausländerbehörde</span>) sorun. En iyisi, cevabı yazılı olarak isteyin.

search-residence-note = § 12a AufenthG. Bu, Oturum Yasası’dır.

search-where-title = Arayabileceğiniz yerler

search-where-internet = İnternette ve gazetelerde arayın. Mümkünse yeni teklifler için otomatik bildirim açın. Her gün bakın, en iyisi sabah ve akşam.

search-where-companies = Konut şirketlerine yazın. Konut kooperatiflerine (<span lang="de">Genossenschaft</span>) de sorun: Orada üyeler pay satın alır ve sonra kiracı olarak oturur. Bekleme listesi var mı? Adınızı yazdırın ve düzenli olarak yeniden haber verin.

search-where-people = Ev aradığınızı herkese söyleyin: işte, okulda, dernekte, komşulara. Süpermarkete veya mahalle merkezine bir kâğıt asmak kolaydır. Birden çok semtte ve şehrin çevresinde de arayın.

search-steps-title = Adım adım

search-step-budget = Her ay ne kadar kira ödeyebileceğinizi hesaplayın: <a name="costs"></a>. Elektriği, interneti, yol parasını ve mobilyayı da düşünün.

search-step-papers = Belgelerinizi hazırlayın: <a name="money"></a>. İyi kopyalarını telefonunuza kaydedin. O zaman hızlı olursunuz.

search-step-message = Kendinizi tanıtan kısa bir metin yazın. Adınızı, kaç kişi olduğunuzu, işinizi, taşınma tarihini ve telefon numaranızı yazın. İyi Almanca bilen birinden metni okumasını isteyin.

search-step-answer = Yeni tekliflere hızlı cevap verin. Kime ne zaman yazdığınızı not edin. Gelemeyecekseniz haber verin. Böylece iyi hatırlanırsınız.

search-fraud-title = Evi görmeden para vermeyin

search-fraud = Görmediğiniz bir ev için asla para ödemeyin. Tanımadığınız kişilere kimliğinizin kopyasını göndermeyin. Teklif dikkat çekecek kadar ucuz mu? O zaman dikkatli olun. Bazı dolandırıcılar yurt dışında olduklarını ve anahtarı postayla göndereceklerini söyler. Buna cevap vermeyin.

## Kapitel Geld und Papiere

money-title = Para ve belgeler

money-intro = Ev sahipleri, kirayı ödeyip ödeyemeyeceğinizi bilmek ister. Paranız yetmiyorsa devlet size yardım edebilir. Bu bölümde hangi belgelere ihtiyacınız olduğunu ve hangi para yardımları için başvurabileceğinizi okursunuz.

money-papers-title = Belge dosyanız

money-papers-income = Son aylardaki gelirinizi gösteren belgeler, örneğin maaş bordroları veya bir kurumun karar yazısı

money-papers-schufa = { -schufa } şirketinden alınan bir bilgi belgesi

money-papers-wbs = Varsa { -wbs } belgeniz

money-papers-rent = Mümkünse: eski kiranızı her zaman ödediğinizi gösteren bir onay

money-schufa-title = Hangi { -schufa } belgesi?

money-schufa = { -schufa } şirketi, insanların faturalarını ödeyip ödemediği hakkında bilgi toplar. İki belge vardır. <strong><span lang="de">Datenkopie</span></strong> (veri kopyası) ücretsizdir ve yalnızca sizin içindir. <strong><span lang="de">BonitätsAuskunft</span></strong> (ödeme gücü belgesi) paralıdır ve ev sahipleri için hazırlanmıştır. <span lang="de">Datenkopie</span> belgesini kimseye vermeyin: İçinde özel hayatınızla ilgili çok bilgi vardır.

money-wbs-title = { -wbs } belgesi

money-wbs-what = Devlet bazı evlere para desteği verdi. Bu evler çoğu zaman daha ucuzdur. Bu evler için { -wbs } belgesi gerekir, kısaca { -wbs-short }. Bu, sosyal konut hakkı belgesidir. Geliriniz belirli bir sınırın altındaysa bu belgeyi alırsınız. Bunun sizin için geçerli olup olmadığını belediyeye sorun.

money-wbs-valid =
    { -wbs-short } belgesi Kuzey Ren-Vestfalya eyaletinde { $wbs-years ->
        [one] { $wbs-years } yıl
       *[other] { $wbs-years } yıl
    } geçerlidir. { -city } Belediyesi artık kimseye ev bulmuyor. Yani evi kendiniz ararsınız. Ama belediye bu konuda size danışmanlık yapar: <a name="housing-office"><span lang="de">Amt für Wohnungswesen</span></a> (konut dairesi). Süre yakında bitecekse zamanında yeni belge için başvurun.

money-wbs-valid-note = § 27 WoFG, Konut Destekleme Yasası. Kuzey Ren-Vestfalya’da bu konuda ayrı bir eyalet yasası geçerlidir.

money-wbs-qr = { -city } Belediyesi burada { -wbs } belgesi ve danışmanlık hakkında bilgi veriyor.

money-wohngeld-title = { -wohngeld } yardımı

money-wohngeld =
    { -wohngeld }, geliri az olan insanlar için kira yardımıdır. Bunun için başvurmanız gerekir. Yardım, başvuruyu yaptığınız ayla başlar. Yani beklemeyin. Genellikle { $wohngeld-months ->
        [one] { $wohngeld-months } ay
       *[other] { $wohngeld-months } ay
    } için onaylanır. { -grundsicherungsgeld } (temel güvence parası) alıyor musunuz? O zaman { -wohngeld } yardımı verilmez. Başvuru yaptınız mı? Eksik belgeleri hızlıca tamamlayıp gönderin.

money-wohngeld-note = §§ 1, 3, 7 ve 25 WoGG. Bu, Kira Yardımı Yasası’dır.

money-jobcenter-title = { -jobcenter } kurumundan kira

money-jobcenter = { -jobcenter }, { -grundsicherungsgeld } adlı parayı öder. Bu, yaşamak için gereken paradır. Uygun bir ev için para da buna dahildir. Evin ne kadar pahalı olabileceğini { -jobcenter } size söyler. Her zaman şu anda geçerli olan tutarları sorun. İsterseniz kurum kirayı doğrudan ev sahibine öder.

money-jobcenter-move-title = Onay alarak taşınma

money-jobcenter-step-ask = Ev teklifini bütün masraflarla birlikte { -jobcenter } kurumuna verin. Yazılı onay isteyin. Bu onayın adı <span lang="de">Zusicherung</span>.

money-jobcenter-step-deposit = Bu sırada { -kaution } (<span lang="de">Kaution</span>) veya kooperatif payları için de başvurun. Bu para genellikle borç olarak verilir. Yani parayı geri ödersiniz.

money-jobcenter-step-sign = Kira sözleşmesini <strong>ancak onaydan sonra</strong> imzalayın. Onay yoksa masrafların bir bölümü belki size kalır.

money-jobcenter-young = { $benefit-age } yaşından küçük müsünüz? O zaman taşındıktan sonra ev için ancak yazılı onayla (<span lang="de">Zusicherung</span>) para alırsınız. Gerekli bir neden olmadan { -city } içinde mi taşınıyorsunuz? O zaman { -jobcenter } yalnızca eskisi kadar öder. Bu durumda da şu geçerlidir: Kurumla taşındıktan sonra değil, taşınmadan önce konuşun.

money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] İlk yıl
       *[other] İlk { $benefit-protected-years } yıl
    } { -jobcenter } gerçek kirayı öder, ama bir üst sınır vardır. Bu sınır, normal sınırın { $benefit-limit-factor } katıdır. Yeni bir evin kirası normal sınırdan daha mı yüksek? { -jobcenter } bunu yalnızca önceden yazılı onay verdiyse öder. Kira, kiraları sınırlayan { -mietpreisbremse } kuralının izin verdiğinden daha mı yüksek? O zaman kira uygun sayılmaz ve ev sahibine şikâyette bulunmanız gerekir: <a name="rent-brake"></a>.

money-jobcenter-limit-note = § 22 SGB II. Bu, Sosyal Yasa Kitabı’nın ikinci kitabıdır.

money-jobcenter-sites =
    { -jobcenter } { -city } taşınmayı planlıyor. Plana göre { $jobcenter-move-year } yılının ortasında, bugünkü { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } yer
       *[other] { $jobcenter-sites-today } yer
    } yerine yalnızca { $jobcenter-sites-planned } yer olacak: Deutz semtinde { $jobcenter-site-deutz } ve ayrıca { $jobcenter-site-west }. Her randevudan önce mektubunuzdaki adrese bakın.

## Kapitel Besichtigung und faire Behandlung

viewing-title = Evi görmek ve adil davranış

viewing-intro = Evi görmeye gittiğinizde siz evi incelersiniz, ev sahibi de sizinle tanışır. Zamanında gidin. İsterseniz iyi Almanca bilen birini yanınıza alın. Soru sorun ve not alın. Evde oturanlar izin verirse fotoğraf çekebilirsiniz.

viewing-picture = Her şeye sakin sakin bakın: pencerelere, duvarlara, kalorifere.
    .alt = Boş bir odada iki kişi duruyor. Biri elinde bir liste tutuyor, diğeri pencereyi gösteriyor. Pencerenin altında bir kalorifer peteği var.

viewing-check-title = Evi görürken kontrol listesi

viewing-check-windows = Pencereler ve kapılar iyi kapanıyor. İçeri hava sızmıyor.

viewing-check-mould = Duvarlar ve köşeler kuru, küf ve koyu leke yok. Nem kokusu yok.

viewing-check-heating = Her oda ısıtılabiliyor. Banyoda sıcak su var.

viewing-check-noise = Gürültü, komşular ve trene, okula, dükkânlara giden yol bana uygun.

viewing-check-costs = { -kaltmiete } (yan giderler hariç kira), { -nebenkosten } (<span lang="de">Nebenkosten</span>) ve { -kaution } tutarlarını biliyorum. Geçen yıl ısıtmanın ne kadar tuttuğunu da biliyorum.

viewing-check-included = Mutfağın, bodrumun ve park yerinin eve dahil olup olmadığını biliyorum. Evin ne zaman boşalacağını da biliyorum.

viewing-known-defects = Bazı kusurları daha imzadan önce biliyorsunuz. Bu kusurlar yüzünden sonradan genellikle daha az kira ödeyemezsiniz. Bu yüzden ev sahibinin neyi ne zamana kadar onaracağını kira sözleşmesine yazdırın. Ancak ondan sonra imzalayın (§ 536b BGB).

viewing-questions-title = Ev sahiplerinin sorabileceği şeyler

viewing-questions-first = Evi görürken yalnızca adınızı ve iletişim bilginizi verirsiniz. Devlet destekli evlerde { -wbs-short } belgesini de gösterirsiniz. Kimliğinizin kopyasını vermeniz gerekmez. Gelirinizi ancak evi gerçekten istediğinizde belgelersiniz. Yani maaş bordrolarını daha sonra getirin.

viewing-questions-first-note = Veri koruma kurumlarının bu konuda örnek formlu bir rehberi vardır. Rehber { $questions-guidance } tarihlidir ve ldi.nrw.de sayfasındadır.

viewing-fair-title = Size daha kötü davranılırsa

viewing-fair = Ev aradığınızda hiç kimse kökeniniz yüzünden size başkalarından daha kötü davranamaz. Örneğin yalnızca adınız yüzünden ret cevabı almak da buna girer. Az sayıda istisna vardır. Bir istisna şu olabilir: Ev sahibinin kendisi de aynı arsada oturuyor.

viewing-fair-note = §§ 19 ve 21 AGG. Bu, Genel Eşit Davranma Yasası’dır.

viewing-fair-deadline =
    Böyle durumlarda bazen para isteme hakkınız olur. Bu parayı ev sahibinden { $discrimination-months ->
        [one] { $discrimination-months } ay
       *[other] { $discrimination-months } ay
    } içinde istemeniz gerekir. Bunu en iyisi yazılı olarak yapın. Bu yüzden hemen yardım alın. Danışma ücretsizdir: <a name="adb"><span lang="de">Antidiskriminierungsbüro</span></a> (ayrımcılığa karşı büro). İsterseniz orada sadece yaşadıklarınızı da anlatabilirsiniz.

viewing-proof = Ne olduğunu hemen yazın: gün, saat, isimler, söylenen sözler. İlanları ve mesajları saklayın. Kimler oradaydı? Bunu da not edin. Alman isimli biri evi görmeye davet edildi de siz edilmediniz mi? Bu da bir işaret olabilir.

## Kapitel Mietvertrag

lease-title = Kira sözleşmesi

lease-intro = Kira sözleşmesi, ne ödeyeceğinizi ve ne yapabileceğinizi belirler. Sözleşmenin tamamını okuyun. Baskı altında imzalamayın. Zaman isteyin veya metni bir danışma yerine götürün. Anlamadığınız her kelimeyi sorun. Bütün imzaların olduğu bir nüsha isteyin ve onu iyi saklayın.

lease-content-title = Sözleşmede bunlar yazmalı

lease-content-flat = Bütün kiracıların ve ev sahibinin adı, evin adresi, katı ve büyüklüğü. Sözleşmeyi imzalayan, ödemek de zorundadır.

lease-content-rent = { -kaltmiete }, { -nebenkosten } ve { -kaution }, her biri euro tutarı olarak. Eksik bir şey mi var? Ev sahibine sorun.

lease-content-start = Eve taşınma günü. Sözleşmede bir bitiş tarihi de yazıyorsa bunu kontrol ettirin. Bu tarihten önce sözleşmeyi genellikle normal süreyle feshedemezsiniz. Sözleşmede “<span lang="de">Kündigungsverzicht</span>” (fesih hakkından vazgeçme) varsa da aynısı geçerlidir: O zaman sözleşmeyi genellikle bir süre feshedemezsiniz.

lease-content-promises = Size söz verilen her şey, örneğin yeni bir zemin. Yalnızca sözle söyleneni sonradan kanıtlamak zordur.

lease-painting-title = Evi kim boyamak zorunda?

lease-painting = Boya yapmanın ve duvar kâğıdı yapıştırmanın adı sözleşmede çoğu zaman “<span lang="de">Schönheitsreparaturen</span>” olur. Bu iş ev sahibinin görevidir. Ama sözleşme bu işi geçerli biçimde size verdiyse durum farklıdır. Siz taşındığınızda ev yenilenmemiş miydi? O zaman genellikle boya yapmak zorunda değilsiniz. Sözleşmedeki istisnasız, sabit süreler de geçersizdir. Boya almadan önce sözleşmeyi kontrol ettirin.

lease-painting-note = § 535 BGB ve Federal Mahkeme’nin (<span lang="de">Bundesgerichtshof</span>) kararları, örneğin VIII ZR 185/14. BGB, Alman Medeni Kanunu’dur.

lease-sublet-title = Eve başka insanlar almak

lease-sublet = Evi siz başkasına kiraya vermek mi istiyorsunuz? Buna alt kira denir. Bunun için her zaman önceden izin almanız gerekir. Evin bir <strong>bölümü</strong> için çoğu zaman izin alma hakkınız vardır. Bunun için iyi bir nedeniniz olmalıdır. Bu neden, sözleşme başladıktan sonra ortaya çıkmış olmalıdır (§§ 540 ve 553 BGB). Eve kimin neden taşınacağını ev sahibine yazın. Cevabı bekleyin.

lease-brake-title = Kira çok mu yüksek?

lease-brake = { -city(case: "loc") } { -mietpreisbremse } (kira freni) geçerlidir. Yeni bir sözleşmede kira, olağan kiradan en fazla { $brake-percent } daha yüksek olabilir. Olağan kiranın adı “<span lang="de">ortsübliche Vergleichsmiete</span>”, yani o yerdeki benzer evlerin kirası. { -mietspiegel }, olağan kirayı tahmin etmenize yarayan bir listedir. { -city(case: "loc") } bu listeyi <span lang="de">Rheinische Immobilienbörse</span> kurumundan alırsınız, telefon { $immobilienboerse-phone }. Listede evin büyüklüğüne, yerine ve yaşına bakın. Bir danışma yeri hesaplamanıza yardım eder.

lease-brake-note = §§ 556d ile 556g arası BGB. Kuzey Ren-Vestfalya yönetmeliği { $brake-since } tarihinden beri geçerlidir, kira freni { $brake-until } tarihine kadar geçerlidir. Köln’deki { -mietspiegel } basit bir listedir (<span lang="de">einfacher Mietspiegel</span>); yeni baskının tarihi: { $mietspiegel-issue }.

lease-brake-exceptions = Kira freni, ilk kez { $brake-new-building } tarihinden sonra kullanılan ve kiraya verilen yeni binalar için geçerli değildir. Kapsamlı bir modernizasyondan sonraki ilk kiralama için de geçerli değildir. Başka istisnalar da vardır. Ev sahibiniz bir istisnayı size genellikle imzadan önce bildirmek zorundadır. Bildirmezse kira freni çoğu zaman yine de geçerlidir. Evin ne zaman yapıldığını ve ne zaman modernize edildiğini de sorun.

lease-brake-complain-title = Hakkınızı böyle ararsınız

lease-brake-complain =
    Ev sahibine kiranın çok yüksek olduğunu yazın. Bu şikâyetin adı { -ruege }. Bir e-posta yeterlidir. Uzun süre beklemeyin. İki koşul birlikte yerine gelirse fazla ödediğiniz parayı ilk günden başlayarak geri isteyebilirsiniz. Birincisi: { -ruege } şikâyeti, kira sözleşmesinin başlangıcından sonraki ilk { $complaint-months ->
        [one] { $complaint-months } ay
       *[other] { $complaint-months } ay
    } içinde ev sahibine ulaşır. İkincisi: { -ruege } şikâyeti, kira sözleşmesi bitmeden <strong>önce</strong> ev sahibine ulaşır. Yoksa bu yalnızca yeni ödemeler için geçerlidir.

lease-brake-letter = Ev sahibi size sözleşmeden önce bir istisna bildirdiyse bir danışma yerinden bilgi alın. O zaman { -ruege } şikâyetinde tam olarak bu istisnaya cevap verin. Yoksa { -ruege } genellikle işe yaramaz. Bir mektup örneği burada: <a name="letters"></a>. Size hiç kimse bir istisna bildirmediyse mektupta “<span lang="de">Auskunft</span>” (bilgi) kelimesinin geçtiği cümlenin üstünü çizin. Bir kopyayı ve mektubun ulaştığını gösteren bir kanıtı saklayın.

## Kapitel Kaution und Makler

deposit-title = Depozito ve emlakçı

deposit-intro = { -kaution(case: "capital") } (<span lang="de">Kaution</span>) güvence olarak verilen paradır. Siz orada oturduğunuz sürece ev sahibi bu parayı saklar. Evden çıktıktan sonra, açık borç yoksa parayı geri alırsınız. Yalnızca makbuz karşılığında ödeyin.

deposit-limit =
    { $deposit-months ->
        [one] { -kaution(case: "capital") } en fazla { $deposit-months } aylık kira kadar olabilir.
       *[other] { -kaution(case: "capital") } en fazla { $deposit-months } aylık kira kadar olabilir.
    } Burada { -nebenkosten } ve ısıtma hariç kira sayılır. Bir örnek: { -kaltmiete } tutarı { $example-cold-rent }. O zaman { -kaution } en fazla { $example-deposit } olabilir.

deposit-limit-note = § 551 BGB.

deposit-parts =
    { $deposit-parts ->
        [one] { -kaution(case: "acc-capital") } { $deposit-parts } seferde ödemeniz gerekir.
       *[other] { -kaution(case: "acc-capital") } { $deposit-parts } eşit taksitte ödeyebilirsiniz, her ay bir taksit.
    } İlk taksiti imza sırasında değil, ancak kira sözleşmesi başladığında ödersiniz. En iyisi banka havalesiyle ödeyin. O zaman kanıtınız olur.

deposit-safe = Ev sahibi paranızı kendi parasından ayrı olarak yatırmak zorundadır. Faizler size aittir. Öğrenci yurtlarında faiz verilmesi zorunlu değildir. Paranızın nerede durduğunu sorun.

deposit-back = Parayı ne zaman geri alacağınızı burada okuyun: <a name="moving-out-deposit"></a>. { -jobcenter } kurumundan para mı alıyorsunuz? O zaman imzalamadan önce kurumdan borç alıp alamayacağınızı sorun.

deposit-broker-title = Emlakçının ücretini kim öder?

deposit-broker = Emlakçılar kiralık ev bulur. Genellikle emlakçıya işi kim verdiyse o öder. Bu çoğu zaman ev sahibidir. Siz yalnızca şu iki durumun ikisi de varsa ödersiniz:

deposit-broker-order = Ev arama işini emlakçıya siz kendiniz verdiniz, hem de yazılı metinle, örneğin e-postayla. Yalnızca telefonda söylemek yetmez.

deposit-broker-only = Emlakçı evi yalnızca sizin için aradı ve evi daha önceden bilmiyordu.

deposit-broker-warning = Ön ödeme yapmayın: Ön ödeme yasaktır. Devlet destekli evler için emlakçılar sizden hiç para isteyemez. Yalnızca evi görmek için de hiçbir şey ödemeyin.

deposit-broker-note = § 2 WoVermRG. Bu yasa, ev bulma aracılığını düzenler.

## Kapitel Einzug

moving-in-title = Eve taşınmak

moving-in-intro = Anahtar sizde. Tebrikler! Şimdi birkaç işi hızlıca yapmak gerekir. Adınızı zile ve posta kutusuna da yazdırın. Yoksa postanız gelmez.

moving-in-record-title = Evin teslimi

moving-in-record = Ev sahibiyle birlikte bütün odaları gezin. Evin nasıl durumda olduğunu birlikte yazın. Bu kâğıdın adı { -uebergabeprotokoll } (<span lang="de">Übergabeprotokoll</span>). Evden çıkarken sizi korur. Yalnızca doğru olanı imzalayın. Evi gün ışığında teslim alın ve yanınıza bir tanık alın.

moving-in-reservation = Bir kusuru biliyorsanız ve evi çekince (<span lang="de">Vorbehalt</span>) koymadan teslim alırsanız hak kaybedersiniz. O zaman bu kusur yüzünden daha az kira ödeyemezsiniz. Bu kusur için tazminat da alamazsınız. Tutanağa her kusur için, ev sahibinin onu ne zamana kadar onaracağını yazın. Şu cümleyi de yazın: “<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>” (Bu kusurlar nedeniyle haklarımı saklı tutuyorum.) Bazen ev sahibi bunu kabul etmez. O zaman ona daha teslim sırasında ayrı bir kâğıt verin. Bu kâğıtta kusurlar ve bu cümle yazar. Tanığınız da orada olmalıdır (§ 536b BGB).

moving-in-reservation-known = Bu cümle, daha kira sözleşmesinden önce bildiğiniz kusurlarda genellikle işe <strong>yaramaz</strong>. Ev sahibi bu kusurları genellikle yine de onarmak zorundadır.

moving-in-check-title = { -uebergabeprotokoll(case: "capital") } için kontrol listesi

moving-in-check-damage = Bütün hasarlar tutanakta yazıyor, küçük çizikler de. Bütün odaların fotoğrafı var.

moving-in-check-meters = Elektrik, gaz, su ve ısıtma sayaçlarının rakamları not edildi.

moving-in-check-keys = Anahtar sayısı tutanakta yazıyor.

moving-in-check-works = Isıtmayı, ocağı, suyu ve pencereleri denedim. Çalışmayanlar tutanakta yazıyor.

moving-in-check-reservation = Her kusurun ne zamana kadar onarılacağı tutanakta yazıyor. Çekincem de orada yazıyor.

moving-in-check-copy = Herkes imzaladı. Bende bir kopya var.

moving-in-picture = Her sayacın fotoğrafını, bütün rakamlar okunacak şekilde çekin.
    .alt = Bir el, duvardaki sayacın önünde telefon tutuyor. Telefonda sayaç görünüyor. Yanında, üzerinde liste ve onay işaretleri olan bir kâğıt asılı.

moving-in-register-title = Adres kaydı yaptırmak

moving-in-register =
    Taşındıktan sonra { $register-weeks ->
        [one] { $register-weeks } hafta
       *[other] { $register-weeks } hafta
    } içinde adres kaydınızı yaptırın. Bunu belediyenin bir { -kundenzentrum } bürosunda yaparsınız. { $service-centres ->
        [one] { -city(case: "loc") } bu bürolardan { $service-centres } tane vardır, bazı günler yalnızca randevuyla gidilir.
       *[other] { -city(case: "loc") } bu bürolardan { $service-centres } tane vardır, bazı günler yalnızca randevuyla gidilir.
    } Taşınan herkesin kimliğini veya pasaportunu yanınıza alın. Kaydı çok geç yaptırırsanız, en fazla { $register-fine } para cezası verilebilir.

moving-in-register-note = §§ 17, 19 ve 54 BMG. Bu, Federal Adres Kayıt Yasası’dır.

moving-in-confirmation = Bunun için { -wohnungsgeberbestaetigung } belgesi gerekir. Ev sahibi bu kâğıtla eve taşındığınızı onaylar. Kira sözleşmesi yetmez. Ev sahibi bu belgeyi size aynı süre içinde vermek zorundadır. Belgeyi alamıyor musunuz? Bunu hemen { -kundenzentrum } bürosunda söyleyin.

moving-in-sham = Yalnızca gerçekten oturduğunuz yere kayıt yaptırın. Sizin yanınızda oturmayan bir kişinin sizin adresinize kayıt yaptırması da yasaktır. Adresini bunun için kullandıran kişi, en fazla { $sham-address-fine } para cezası ödemek zorunda kalabilir.

moving-in-power-title = Elektrik ve { -rundfunkbeitrag }

moving-in-power = Kendi sözleşmeniz olmadan ışığı açtınız mı? O zaman elektriği <span lang="de">Grundversorger</span> verir. Bu, bütün evlere elektrik veren şirketin adıdır. Sayacınızdaki rakamlarla bu şirkete kayıt olun. Sonra teklifleri karşılaştırın. Şirket değiştirmeden önce fiyatı, sözleşme süresini ve fesih süresini kontrol edin.

moving-in-power-note =
    § 2 StromGVV, §§ 20a ve 38 EnWG. Sözleşmesiz geçici elektrik (<span lang="de">Ersatzversorgung</span>) en fazla { $substitute-supply-months ->
        [one] { $substitute-supply-months } ay
       *[other] { $substitute-supply-months } ay
    } sürer. Başka şirkete geçiş, { $supplier-switch-since } tarihinden beri teknik olarak { $supplier-switch-hours } saatte yapılır.

moving-in-broadcasting = Radyo ve televizyon için { -rundfunkbeitrag } adlı ücret vardır. Bu ücret, { $broadcasting-fee-until } tarihine kadar (o gün dahil) ayda { $broadcasting-fee }, yani üç ay için { $broadcasting-fee-quarter } tutarındadır. Ondan sonra tutar değişebilir. Bununla ilgili mektuplar “<span lang="de">Beitragsservice</span>” (bu ücreti toplayan kurum) tarafından gönderilir. Eviniz için henüz kimse ödemiyorsa evi oraya kaydettirin. { -rundfunkbeitrag } kişi başına değil, ev başınadır. Devletten bazı yardımları alıyorsanız bunu ödemeniz gerekmez. Bunun için bir başvuru yaparsınız. Başkalarıyla birlikte oturuyorsanız kimin ödeyeceğini konuşun ve ücreti paylaşın.

## Kapitel Miete und Nebenkosten

costs-title = Kira ve yan giderler

costs-intro = Her ay kira ve bina giderlerinin bir bölümünü ödersiniz. Yılda bir kez hesap çıkarılır. Hesabı anlayan, hataları bulabilir ve para tasarruf edebilir.

costs-words = { -kaltmiete } yalnızca ev için ödenen paradır. Buna { -nebenkosten } (<span lang="de">Nebenkosten</span>) eklenir, örneğin su, çöp ve ısıtma giderleri. Hepsinin toplamına { -warmmiete } denir. Elektrik genellikle buna dahil değildir. Bu yüzden her ilanda bakın: Fiyat <span lang="de">kalt</span> mı, <span lang="de">warm</span> mı?

costs-example = Uydurma tutarlarla bir örnek

costs-column-part = Ödediğiniz gider

costs-column-amount = Aylık tutar

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = Isıtma hariç { -nebenkosten }

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = Isıtma ve sıcak su

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Yan giderler nedir?

costs-who = { -nebenkosten(case: "acc-capital") } yalnızca sözleşmede yazıyorsa ödersiniz. Yasada { $cost-kinds } tür sayılır. Yönetim ve onarım buna girmez. Hesabınızda böyle bir şey mi yazıyor? O zaman nedenini sorun.

costs-who-note = § 556 BGB; §§ 1 ve 2 BetrKV. Bu, İşletme Giderleri Yönetmeliği’dir.

costs-table = Kim neyi öder?

costs-column-cost = Gider

costs-column-payer = Kim öder?

costs-row-heating = Isıtma, su, atık su

costs-row-waste = Çöp, sokak temizliği, emlak vergisi

costs-row-house = Asansör, koridor ışığı, kapıcı, bahçe, bina sigortası

costs-row-repairs = Binadaki onarımlar ve yönetim

costs-payer-tenant = Sözleşmede yazıyorsa siz

costs-payer-landlord = Ev sahibi

costs-statement-title = Yıllık hesap

costs-statement =
    Genellikle her ay bir ön ödeme yaparsınız. Bir yıl sonra ev sahibi hesap çıkarır (<span lang="de">Abrechnung</span>). Hesap, hesap yılının bitiminden sonra { $statement-months ->
        [one] { $statement-months } ay
       *[other] { $statement-months } ay
    } içinde elinizde olmalıdır. Çok geç mi geldi? O zaman kural olarak ek ödeme yapmanız gerekmez. Bütün hesapları saklayın.

costs-check =
    Hesabı kontrol edin. Bütün belgeleri görme hakkınız vardır, örneğin şirketlerin faturalarını. Bunun için bir mektup: <a name="letters"></a>. Bir şey yanlış mı? Hesabı aldıktan sonra { $objection-months ->
        [one] { $objection-months } ay
       *[other] { $objection-months } ay
    } içinde itiraz edin. Geçen yılla karşılaştırın. Giderler çok mu arttı? Açıklama isteyin.

costs-info-title = Isıtma, CO₂ ve televizyon

costs-info-heating = Uzaktan okuma: Böyle cihazlarda tüketiminizin rakamlarını her ay alırsınız.

costs-info-carbon = Kalorifer yakıtı ve gaz için CO₂ giderini ev sahibiyle paylaşırsınız. Kendi gaz sözleşmeniz mi var? O zaman ev sahibinin payını kendiniz istemeniz gerekir.

costs-info-cable =
    Ev sahibi üzerinden televizyon veya internet: { $cable-months ->
        [one] { $cable-months } ay
       *[other] { $cable-months } ay
    } sonra ev sahibinden aldığınız bu hizmeti sona erdirebilirsiniz.

costs-overcharge = Kira, olağan kiradan yüksek mi ve aradaki fark { $overcharge-percent } oranından fazla mı? Bu yasak olabilir. Belediyenin { -wohnungsaufsicht } birimi böyle durumları ücretsiz inceler: <a name="housing-office">adres</a>.

## Kapitel Leben im Haus

living-title = Binada yaşam

living-intro = Binada birçok insan oturur. Merdivende bir selam iyi bir başlangıçtır. Kurallar çoğu zaman { -hausordnung(case: "loc") } (<span lang="de">Hausordnung</span>) yazar. Bunlar koridorda asılıdır veya sözleşmenin parçasıdır. Kuralların tamamını bir kez okuyun. Çoğu zaman konu temizlik, bisikletler, çamaşırhane ve sessizliktir.

living-waste-title = Çöpleri ayırmak

living-waste = { -city(case: "loc") } çöp kutularını kapağının renginden tanırsınız. Elektrikli aletler ve piller hiçbir çöp kutusuna atılmaz. Çöpleri dikkatle ayırın: Bu, çevre için iyidir.

living-bins-picture = Dört kapak, dört çeşit çöp: gri, mavi, sarı ve kahverengi.
    .alt = Dört çöp kutusu yan yana duruyor. Birinci kapak gri, ikincisi mavi, üçüncüsü sarı, dördüncüsü kahverengi.

living-bins-table = Hangi çöp hangi kutuya atılır?

living-bins-column-lid = Kapak

living-bins-column-in = Bunlar atılır

living-bins-column-out = Bunlar atılmaz

living-bin-grey = Gri: geri kalan çöp

living-bin-grey-in = Çocuk bezi, toz, kırık tabak çanak

living-bin-grey-out = Başka bir kutuya uyan her şey

living-bin-blue = Mavi: kâğıt

living-bin-blue-in = Gazete, karton, defter

living-bin-blue-out = Kirli kâğıt, kâğıt mendil

living-bin-yellow = Sarı: { -wertstofftonne }

living-bin-yellow-in = Ambalajlar ve plastik ya da metal olan diğer şeyler

living-bin-yellow-out = Elektrikli aletler, piller, cam, kâğıt

living-bin-brown = Kahverengi: organik çöp

living-bin-brown-in = Meyve ve sebze artıkları, kahve, bitkiler

living-bin-brown-out = Plastik poşetler

living-waste-rules = Günlük hayatta çöp

living-waste-do-flat = Kartonları küçültmek, sonra mavi kutuya koymak

living-waste-do-plan =
    Günlere dikkat etmek: Sarı çöp kutusu { $yellow-bin-weeks ->
        [one] her hafta
       *[other] { $yellow-bin-weeks } haftada bir
    } boşaltılır.

living-waste-dont-beside = Çöpü kutunun yanına bırakmak

living-waste-dont-stairs = Koridora veya bodruma mobilya bırakmak

living-bulky = Mobilya gibi büyük eşya çöpünün adı <span lang="de">Sperrmüll</span>. Köln’ün çöp işletmesi <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, kısaca AWB, istek üzerine gelip alır. Ya da kendiniz atık merkezine götürürsünüz: <span lang="de">Wertstoff-Center Ossendorf</span> ({ $wertstoff-ossendorf-street }) veya <span lang="de">Wertstoff-Center Gremberghoven</span> ({ $wertstoff-gremberghoven-street }). Randevusuz hiçbir şeyi sokağa koymayın.

living-quiet-title = Sessizlik

living-quiet = Saat { $quiet-from } ile { $quiet-to } arasında gece sessizliği vardır. O saatlerde başkalarını rahatsız edemezsiniz. Pazar günleri ve resmî tatil günlerinde de şu geçerlidir: Gürültülü iş yapılmaz, örneğin matkap kullanılmaz. { -hausordnung(case: "loc-capital") } öğle sessizliği de yazabilir. Kutlama mı yapacaksınız? Komşulara önceden söyleyin. Sizi rahatsız eden bir şey mi var? Önce dostça konuşun.

living-quiet-note = § 9 LImSchG NRW. Bu, eyaletin gürültü ve kirliliğe karşı koruma yasasıdır.

living-air-title = Havalandırmak ve ısıtmak

living-air = Yemek pişirirken, duş alırken ve uyurken havaya su karışır. Su soğuk duvarlarda kalırsa küf oluşabilir. Bu yüzden: havalandırın ve ısıtın. Havalandırırken kaloriferi kısın. Sonra pencereleri yeniden kapatın.

living-air-picture = Solda doğrusu: Pencere ardına kadar açık. Sağda yanlışı: Pencere bütün gün üstten aralık.
    .alt = Yan yana iki pencere. Solda pencere ardına kadar açık, oklar temiz havayı gösteriyor, üstünde onay işareti var. Sağda pencere yalnızca üstten aralık, üstünde çarpı işareti var.

living-air-rules = Küfe karşı

living-air-do-wide =
    Günde birkaç kez pencereleri { $airing-minutes ->
        [one] { $airing-minutes } dakika
       *[other] yaklaşık { $airing-minutes } dakika
    } ardına kadar açmak

living-air-do-steam = Duştan ve yemek pişirdikten sonra hemen havalandırmak

living-air-do-gap = Mobilyaları dış duvardan biraz uzağa koymak

living-air-dont-tilted = Pencereyi bütün gün üstten aralık bırakmak

living-air-dont-cold = Odaları yaklaşık { $room-temperature } dereceden daha soğuk bırakmak

living-mould-tip = Küf her zaman sizin suçunuz değildir. Bazen nedeni binadır. Küfü saklamayın ve üstünü boyamayın. Hemen bildirin: <a name="repairs"></a>. Fotoğraf çekin, nasıl havalandırdığınızı ve ısıttığınızı yazın.

living-smoke-title = Duman dedektörü

living-smoke = Duman dedektörleri hayat kurtarır. Yatak odasında, çocuk odasında ve yangında kaçış yolu olan koridorlarda asılı olmak zorundadır. Çalışır durumda kalmalarını orada oturan kişi sağlar. Bazen bunu ev sahibi yapar. Bunu ona sorun. Duman dedektörünü asla sökmeyin. Tekrar tekrar kısa kısa ötüyor mu? O zaman genellikle pili bitmiştir.

living-smoke-note = § 47 BauO NRW. Bu, Kuzey Ren-Vestfalya’nın İmar Yasası’dır.

living-smoke-picture = Duman dedektörü tavanda asılıdır. Düğmeyle deneyebilirsiniz.
    .alt = Odanın tavanında yuvarlak, beyaz bir duman dedektörü asılı. Bir el, parmağıyla düğmeye basıyor. Yaylar yüksek sesi gösteriyor.

living-changes = Balkona küçük bir güneş paneli mi istiyorsunuz? Veya engellilik nedeniyle evde değişiklik mi yapmak istiyorsunuz? Önceden sorun. Genellikle izin alma hakkınız vardır (§ 554 BGB). Neyi değiştirmek istediğinizi tam olarak yazın ve bir çizim ekleyin.

## Kapitel Etwas ist kaputt

repairs-title = Bir şey bozuk

repairs-intro = Kalorifer ısıtmıyor, su damlıyor, duvar ıslak. Böyle bir şeye kusur (<span lang="de">Mangel</span>) denir. Ev sahibi evi iyi durumda tutmak zorundadır. Siz her kusuru hemen bildirmek zorundasınız. Ne kadar erken bildirirseniz, herkes için o kadar iyidir.

repairs-step-report = Fotoğraf çekin. Kusuru hemen yazılı olarak bildirin. Bunun için bir mektup: <a name="letters"></a>. Telefon ettiniz mi? Yine de bir mektup veya e-posta gönderin.

repairs-step-deadline = Kusurun hangi güne kadar giderilmesi gerektiğini yazın. Kışın kalorifer soğuksa bu süre çok kısadır.

repairs-step-access = Ustaları, gün ve saat kararlaştırıp eve alın. Önceden adı, şirketi ve saati sorun.

repairs-step-help = Hiçbir şey olmuyor mu? Kiracılar derneğine danışın: <a name="mieterverein"><span lang="de">Mieterverein</span></a>. Fotoğrafları, mektupları ve kira sözleşmenizi yanınıza alın.

repairs-late = Bir kusuru bildirmezseniz bu pahalıya gelebilir. O zaman belki zararı sizin ödemeniz gerekir. Daha az kira ödeme hakkını da kaybedebilirsiniz. Bu yüzden bildiriminizin bir kopyasını saklayın.

repairs-late-note = §§ 536 ile 536c arası BGB.

repairs-reduction-title = Daha az kira ödenir mi?

repairs-reduction =
    Evi doğru dürüst kullanamıyorsanız, bu süre için ödemek zorunda olduğunuz kira daha azdır. Buna kira indirimi (<span lang="de">Mietminderung</span>) denir. Küçük kusurlar sayılmaz. Enerji tasarrufu sağlayan bir modernizasyonda kira indirimi { $energy-works-months ->
        [one] { $energy-works-months } ay
       *[other] { $energy-works-months } ay
    } boyunca geçerli değildir. Ne kadar az ödeneceği kusura bağlıdır. Bu yüzden iyi bir danışma çok önemlidir.

repairs-reduction-warning = Kirayı kendi başınıza azaltmayın. Fazla azaltırsanız kira borcu oluşur. Önce bir danışma yerinden bilgi alın. O zamana kadar kiranın tamamını ödeyin ve havaleye şunu yazın: “<span lang="de">Zahlung unter Vorbehalt</span>”. Anlamı şudur: Belki parayı sonra geri isteyeceksiniz.

repairs-gas-title = Gaz kokusu var

repairs-gas-flame = Evde ateş yakmayın, ışığı açmayın veya kapatmayın, telefon kullanmayın.

repairs-gas-leave = Pencereleri açın, herkesi uyarın, hemen dışarı çıkın.

repairs-gas-call = Ancak dışarı çıktıktan sonra arayın: { $fire-brigade-phone }.

## Kapitel Mieterhöhung und Kündigung

notice-title = Kira zammı ve fesih

notice-intro = Ev sahibinden gelen bir mektup çoğu zaman korkutur. Sakin kalın. Belirli kurallar ve süreler vardır. Zarfı saklayın ve üstüne tarihi yazın. Erkenden danışın. Kapıda hiçbir şey imzalamayın.

notice-increase-title = Kira artacaksa

notice-increase-kinds = Önce bunun ne tür bir zam olduğuna bakın. “<span lang="de">Staffelmiete</span>” (kademeli kira) varsa kiranın ne zaman ve ne kadar artacağı zaten sözleşmede yazar. “<span lang="de">Indexmiete</span>” (endeksli kira) varsa kira, Almanya’daki fiyatlarla birlikte değişir. Bir modernizasyondan sonra da kira artabilir. { -nebenkosten(case: "capital") } (<span lang="de">Nebenkosten</span>) da siz kabul etmeden artabilir. Bu durumlarda, daha aşağıda yazan sınırlar geçerli <strong>değildir</strong> (§§ 557a, 557b, 559 ve 560 BGB). Devlet destekli evler için çoğu zaman başka kurallar geçerlidir.

notice-increase-kinds-advice = Böyle durumlarda eksik öderseniz kira borcu oluşur. Önce bir danışma yerinden bilgi alın. “<span lang="de">Staffelmiete</span>” varsa { -mietpreisbremse } (kira freni) her kademe için geçerli olabilir. “<span lang="de">Indexmiete</span>” varsa kira freni yalnızca sözleşmenin başındaki kira için geçerli olabilir. Daha fazla bilgi: <a name="rent-brake"></a>.

notice-increase =
    Diğer durumlarda ev sahibiniz, daha yüksek bir kirayı kabul etmenizi isteyebilir. Bu yalnızca olağan kiraya (<span lang="de">ortsübliche Vergleichsmiete</span>) kadar mümkündür. Zam başladığında kira { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } aydır
       *[other] { $increase-unchanged-months } aydır
    } aynı kalmış olmak zorundadır. Mektup, son zamdan en erken { $increase-wait-years ->
        [one] { $increase-wait-years } yıl
       *[other] { $increase-wait-years } yıl
    } sonra gelebilir. Modernizasyon veya { -nebenkosten } nedeniyle yapılan zamlar burada sayılmaz. Şüpheniz varsa { -mietspiegel } listesiyle hesabı kontrol edin.

notice-increase-note = §§ 558 ve 558b BGB. Bu sınır { -city(case: "loc") } { $increase-cap-until } tarihine kadar geçerlidir.

notice-increase-cap =
    Böyle bir zam için { -city(case: "loc") } ikinci bir sınır daha vardır. Kira { $increase-cap-years ->
        [one] { $increase-cap-years } yıl
       *[other] { $increase-cap-years } yıl
    } içinde en fazla { $increase-cap } artabilir. Buna, modernizasyon veya { -nebenkosten } nedeniyle bir zam eklenebilir. Cevap için, mektuptan sonraki { $consent-month } ayın sonuna kadar zamanınız vardır. Örnek: Mektup martta gelir. O zaman mayıs sonuna kadar cevap verin. Kabul etmeden önce mektubu kontrol ettirin. Kabul etmezseniz ev sahibi mahkemeye gidebilir.

notice-landlord-title = Ev sahibi sözleşmeyi feshederse

notice-landlord = Ev sahibinin kural olarak yasanın kabul ettiği bir nedeni olmalıdır. Bu neden mektupta yazılı olmak zorundadır. Fesih (<span lang="de">Kündigung</span>), yani sözleşmeyi bitirme, genellikle yalnızca kâğıt üzerinde ve gerçek imzayla geçerlidir. Sıradan bir e-posta, bir faks veya mesaj uygulaması yetmez. Fesih, mahkemeden gelen bir mektupta da yazabilir. Hemen evden çıkmayın. Cevap vermeden önce mektubu kontrol ettirin.

notice-landlord-note = §§ 568, 573 ve 573c BGB.

notice-table = Fesihte süreler

notice-column-who = Kim feshediyor ve orada ne kadar zamandır oturuyorsunuz?

notice-column-period = Süre

notice-row-tenant = Siz kendiniz feshediyorsunuz. İstisnalar: <a name="moving-out-notice"></a>

notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } ay
       *[other] { $notice-months } ay
    }

notice-row-short =
    { $tenancy-years-middle ->
        [one] Ev sahibi feshediyor, siz { $tenancy-years-middle } yıldan az zamandır oturuyorsunuz
       *[other] Ev sahibi feshediyor, siz { $tenancy-years-middle } yıldan az zamandır oturuyorsunuz
    }

notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } ay
       *[other] { $landlord-notice-months } ay
    }

notice-row-middle =
    { $tenancy-years-long ->
        [one] Ev sahibi feshediyor, siz en az { $tenancy-years-middle } yıldır, ama { $tenancy-years-long } yıldan az zamandır oturuyorsunuz
       *[other] Ev sahibi feshediyor, siz en az { $tenancy-years-middle } yıldır, ama { $tenancy-years-long } yıldan az zamandır oturuyorsunuz
    }

notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } ay
       *[other] { $landlord-notice-months-middle } ay
    }

notice-row-long =
    { $tenancy-years-long ->
        [one] Ev sahibi feshediyor, siz en az { $tenancy-years-long } yıldır oturuyorsunuz
       *[other] Ev sahibi feshediyor, siz en az { $tenancy-years-long } yıldır oturuyorsunuz
    }

notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } ay
       *[other] { $landlord-notice-months-long } ay
    }

notice-table-exceptions =
    Tablo, “<span lang="de">fristlos</span>” (süre tanımadan yapılan) fesihler için ve “<span lang="de">befristet</span>” (belirli süreli) sözleşmeler için geçerli değildir. Bazen mobilyalı bir oda, ev sahibinin kendi oturduğu konutun içindedir. Bu durumda çoğu zaman daha az koruma vardır. Orada süre çok daha kısa olabilir ve ev sahibinin bir nedeni olması gerekmez. Bazen ev sahibinin kendisi de binada oturur. Binada en fazla { $owner-house-flats ->
        [one] { $owner-house-flats } konut
       *[other] { $owner-house-flats } konut
    } varsa, ev sahibi neden olmadan da feshedebilir. O zaman süre daha uzundur (§§ 549, 573a ve 573c BGB).

notice-hardship =
    Evden çıkmak sizin veya aileniz için çok mu ağır olur? Örneğin ağır bir hastalık nedeniyle? O zaman itiraz edebilirsiniz (§ 574 BGB). Bir e-posta yeterlidir. E-posta, kira sözleşmesinin bitiminden en geç { $hardship-months ->
        [one] { $hardship-months } ay
       *[other] { $hardship-months } ay
    } önce ulaşmış olmalıdır. Evden çıkmanın neden bu kadar zor olduğunu tam olarak anlatın ve kanıtlar ekleyin. Süre geçtiyse yine de hemen bir danışma yerinden bilgi alın. Ev sahibi sizi itiraz hakkı konusunda doğru şekilde bilgilendirmediyse itiraz bazen ilk duruşmada hâlâ mümkündür.

notice-arrears-title = Kirayı ödeyemediyseniz

notice-arrears =
    Kira veya { -kaution } eksikse ev sahibi sözleşmeyi belki <strong><span lang="de">fristlos</span></strong> feshedebilir. Bu, “süre tanımadan” demektir. Önceden bir ihtar gelmesi gerekmez. Yasa üç durum sayar. Birincisi: Art arda { $arrears-dates ->
        [one] { $arrears-dates } ödeme gününde
       *[other] { $arrears-dates } ödeme gününde
    } hiç ödemezsiniz veya eksik ödersiniz. Bu sırada toplam { $arrears-short-months ->
        [one] { $arrears-short-months } aylık kiradan
       *[other] { $arrears-short-months } aylık kiradan
    } fazlası eksiktir. İkincisi: Daha uzun bir sürede, { $arrears-months ->
        [one] { $arrears-months } aylık kira
       *[other] { $arrears-months } aylık kira
    } kadar kira borcu oluşmuştur. Üçüncüsü: { -kaution(case: "gen-capital") } ödeme zamanı gelmiş, ama ödenmemiş bölümü, { -nebenkosten } hariç { $arrears-months ->
        [one] { $arrears-months } aylık kira
       *[other] { $arrears-months } aylık kira
    } kadardır.

notice-arrears-cure =
    En iyisi, fesih size ulaşmadan <strong>önce</strong> ödeyin. O zaman paranın tamamı zaten ev sahibinin elindeyse, ev sahibi artık <span lang="de">fristlos</span> feshedemez. Daha sonra genellikle yalnızca tek bir şey işe yarar: Ödeme zamanı gelmiş kiranın tamamı ödenmiş olmalıdır, fesihten sonraki zaman için de. Fesih { -kaution } nedeniyle geldiyse, ödeme zamanı gelmiş { -kaution } ödenmiş olmalıdır. Bunun için süre, “<span lang="de">Räumungsklage</span>” (tahliye davası) size ulaştıktan { $arrears-cure-months ->
        [one] { $arrears-cure-months } ay
       *[other] { $arrears-cure-months } ay
    } sonra biter. Ev sahibi bu davayla evden çıkmanızı ister. Bir resmî kurumun o zamana kadar ev sahibine her şeyi ödeyeceğine kesin söz vermesi de yeterlidir. O zaman <span lang="de">fristlos</span> fesih geçersizdir.

notice-arrears-limits =
    Taksitler <strong>yetmez</strong>. Bir fesihten sonra ödemek, { $arrears-cure-years ->
        [one] { $arrears-cure-years } yıl
       *[other] { $arrears-cure-years } yıl
    } içinde yalnızca bir kez işe yarar. Ev sahibinin size para borcu varsa, bu parayı kira borcunuza sayıp sayamayacağınızı <strong>hemen</strong> kontrol ettirin.

notice-arrears-note = §§ 543, 569, 573 ve 574 BGB. Süre tanıyarak yapılan fesih hakkında: <span lang="de">Bundesgerichtshof</span> (Federal Mahkeme), VIII ZR 106/23.

notice-arrears-ordinary = <strong>Her şeyi ödeseniz bile evi kaybedebilirsiniz.</strong> Çoğu zaman ev sahibi aynı anda süre tanıyarak da fesheder. Bu durumda mektupta çoğu zaman “<span lang="de">ordentlich</span>” (süre tanıyarak) veya “<span lang="de">hilfsweise ordentlich</span>” (<span lang="de">fristlos</span> fesih geçersizse, süre tanıyarak) yazar. Bu ikinci fesih, ödemeyle geçersiz <strong>olmaz</strong>. Ağır durum nedeniyle itiraz etmek, buna karşı genellikle işe yaramaz. Süre tanıyarak ev sahibi bazen daha azı eksik olduğunda da feshedebilir.

notice-arrears-help = Beklemeyin! <strong>Hemen</strong> yardım alın, en iyisi daha fesih gelmeden önce. <a name="fachstelle">{ -fachstelle }</a> birimi, evinizi kaybetmemeniz için yardım eder. { -jobcenter } kira borçlarını üstlenebilir. Bir resmî kurumun ev sahibine her şeyi ödeyeceğine yazılı olarak söz verip vermeyeceğini sorun. Mahkemeden gelen her mektubu hemen açın ve içinde yazan sürelere uyun. Taksitle ödemeyi teklif ederseniz, ev sahibi bu borçlar nedeniyle yapılacak her fesihten yazılı olarak vazgeçmelidir.

## Kapitel Auszug

moving-out-title = Evden çıkmak

moving-out-intro = Yeni bir ev mi buldunuz? Eski evden ayrılmayı iyi planlayın. Böylece { -kaution(case: "acc") } daha kolay geri alırsınız. Önce eski sözleşmeyi feshedip feshedemeyeceğinizi ve ne zaman feshedebileceğinizi kontrol edin. Eski evin sözleşmesini ancak yeni sözleşme imzalandıktan sonra feshedin.

moving-out-notice-title = Sözleşmeyi siz feshediyorsunuz

moving-out-notice-fixed =
    Önce sözleşmenizi okuyun. Sözleşme “<span lang="de">befristet</span>” (belirli süreli) ise belirli bir günde bitmesi öngörülmüştür. Ondan önce sözleşmeyi genellikle normal süreyle feshedemezsiniz. İmza sırasında yazılı bir neden yoksa sözleşme genellikle kendiliğinden bitmez. “<span lang="de">Kündigungsverzicht</span>” (fesih hakkından vazgeçme) veya “<span lang="de">Kündigungsausschluss</span>” (fesih hakkının kaldırılması) da sizi bağlar, genellikle en fazla { $notice-waiver-years ->
        [one] { $notice-waiver-years } yıl
       *[other] { $notice-waiver-years } yıl
    } için. Böyle kuralların bazıları geçerli değildir. Evden çıkmadan veya yenisini imzalamadan <strong>önce</strong> eski sözleşmeyi kontrol ettirin. Yoksa belki evi kaybedersiniz veya uzun süre iki kira ödersiniz (§§ 557a ve 575 BGB).

moving-out-notice =
    Sözleşmeniz belirsiz süreliyse ve içinde fesih hakkından vazgeçme (<span lang="de">Kündigungsverzicht</span>) yoksa bir neden göstermeniz gerekmez. Süre { $notice-months ->
        [one] { $notice-months } aydır
       *[other] { $notice-months } aydır
    }. Mektubunuz bir ayın en geç { $notice-workday } iş gününde (<span lang="de">Werktag</span>) ev sahibinin elinde olmalıdır. O zaman bu ay da sayılır. Burada iş günleri, resmî tatiller dışında pazartesiden cumartesiye kadar olan günlerdir. <strong>Cumartesi de sayılır.</strong> Son günü beklemeyin. En iyisi, mektup daha birinci veya ikinci iş gününde orada olsun. Örnek: Mektup martın en geç { $notice-workday } iş gününde ulaşır. O zaman sözleşme mayıs sonunda biter. Mektup martta daha geç gelirse sözleşme ancak haziran sonunda biter. İki kira ödememek için iyi hesaplayın.

moving-out-notice-room = Bazen mobilyalı bir oda, ev sahibinin kendi oturduğu konutun içindedir. Bu durumda süre çoğu zaman çok daha kısadır.

moving-out-notice-note = § 573c BGB. İmza için §§ 126 ve 568 BGB geçerlidir.

moving-out-form = Mektubu bütün kiracılar elle imzalar. En güvenlisi şudur: Bir tanık mektubu okur ve onu ev sahibinin posta kutusuna atar. Veya ev sahibi, mektubu aldığını imzasıyla onaylar. Hiç kimsenin almadığı taahhütlü bir mektup (<span lang="de">Einschreiben</span>) genellikle ulaşmamış sayılır. Bir örnek: <a name="letters"></a>. Bir kopyayı ve kanıtı saklayın.

moving-out-check-title = Evden çıkarken kontrol listesi

moving-out-check-painting = Gerçekten boya yapmak zorunda olup olmadığımı kontrol ettim: <a name="lease-painting"></a>.

moving-out-check-clean = Ev ve bodrum boş ve temiz. Kendi taktığım şeyleri söktüm ya da yazılı olarak başka bir şey kararlaştırdık.

moving-out-check-meters = Bütün sayaçların rakamları not edildi ve fotoğrafı çekildi. Şirketler rakamları aldı.

moving-out-check-record = { -uebergabeprotokoll(case: "loc-capital") } yalnızca doğru olan yazıyor. Bende bir kopya var.

moving-out-check-keys = Bütün anahtarları geri verdim. Bu, tutanakta yazıyor.

moving-out-check-address = Elektrik şirketi, banka, posta, { -rundfunkbeitrag } ve resmî kurumlar yeni adresimi biliyor.

moving-out-deposit-title = { -kaution(case: "acc-capital") } geri almak

moving-out-deposit =
    Yasada bunun için bir süre yazmaz. Mahkemeler ev sahibine genellikle { $deposit-return-min } ile { $deposit-return-max ->
        [one] { $deposit-return-max } ay
       *[other] { $deposit-return-max } ay
    } arası zaman tanır, bazen daha fazla. Ev sahibi bir bölümü son { -nebenkosten } hesabı için elinde tutabilir. Ona hesap numaranızı ve yeni adresinizi yazın. Uzun süre cevap alamıyor musunuz? Bir kez daha yazın ve parayı hangi güne kadar beklediğinizi belirtin.

moving-out-claims =
    Ev sahibi evdeki hasarlar için sonsuza kadar para isteyemez. Onun bu hakkı genellikle evin geri verilmesinden { $claims-months ->
        [one] { $claims-months } ay
       *[other] { $claims-months } ay
    } sonra zaman aşımına uğrar (<span lang="de">verjährt</span>). O zaman ödemeyi reddedebilirsiniz. <strong>Ama:</strong> Ev sahibi böyle hasarların parasını, sizin verdiğiniz { -kaution } içinden çoğu zaman daha sonra da kesebilir. { -kaution(case: "capital") } için mahkemeye gitmeden önce bir danışma yerinden bilgi alın.

moving-out-claims-note = §§ 215 ve 548 BGB. Sizin bazı haklarınız da bu kadar çabuk zaman aşımına uğrar; onlarda süre kira sözleşmesinin bitiminden başlar. { -kaution(case: "capital") } hakkında: <span lang="de">Bundesgerichtshof</span> (Federal Mahkeme), VIII ZR 71/05 ve VIII ZR 184/23.

moving-out-register =
    Almanya içinde mi taşınıyorsunuz? O zaman yalnızca yeni adresinizi kaydettirin. Kaydınızı ancak Almanya’da yeni bir eviniz yoksa sildirmeniz gerekir. Bu, evden çıkmadan en erken { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } hafta
       *[other] { $deregister-weeks-before } hafta
    } önce, evden çıktıktan en geç { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } hafta
       *[other] { $deregister-weeks-after } hafta
    } sonra mümkündür.

## Kapitel Hilfe in Köln

help-title = Köln’de yardım

help-intro = Her şeyi tek başınıza başarmak zorunda değilsiniz. Burada acil durum numaralarını, en önemli süreleri ve iyi adresleri bulursunuz. Mümkünse gitmeden önce telefon edin. Adresler ve saatler değişebilir. Sözleşmenizi ve bütün mektupları yanınıza alın.

help-emergency-title = Acil durumda

help-emergency = Bir insan tehlikede mi? O zaman hemen arayın. Adınızı, adresi ve ne olduğunu söyleyin.

help-emergency-police = Polis: { $police-phone }

help-emergency-fire = İtfaiye ve ambulans: { $fire-brigade-phone }

help-emergency-doctor = Muayenehaneler kapalıyken nöbetçi doktor: { $doctor-phone }

help-emergency-women =
    Kadına yönelik şiddete karşı yardım, gece gündüz, { $helpline-languages ->
        [one] { $helpline-languages } dilde
       *[other] { $helpline-languages } dilde
    }: { $helpline-women-phone }

help-deadlines-table = Bir bakışta süreler

help-column-task = Ne?

help-column-deadline = Ne kadar zaman?

help-row-register = Adres kaydı yaptırmak

help-cell-register =
    { $register-weeks ->
        [one] Taşındıktan sonra { $register-weeks } hafta
       *[other] Taşındıktan sonra { $register-weeks } hafta
    }

help-row-brake = Çok yüksek kirayı şikâyet edip fazla ödenenin hepsini geri istemek

help-cell-brake =
    { $complaint-months ->
        [one] Başlangıçtan itibaren { $complaint-months } ay, ama sözleşme bitmeden önce
       *[other] Başlangıçtan itibaren { $complaint-months } ay, ama sözleşme bitmeden önce
    }

help-row-statement = Hesaptaki hataları bildirmek

help-cell-statement =
    { $objection-months ->
        [one] Hesabı aldıktan sonra { $objection-months } ay
       *[other] Hesabı aldıktan sonra { $objection-months } ay
    }

help-row-hardship = Ağır durum nedeniyle feshe itiraz etmek

help-cell-hardship =
    { $hardship-months ->
        [one] Bitimden en geç { $hardship-months } ay önce; sonra hemen danışın
       *[other] Bitimden en geç { $hardship-months } ay önce; sonra hemen danışın
    }

help-contacts-title = İyi adresler

contact-mieterverein = Üyelerine kirayla ilgili bütün sorularda danışmanlık yapar. Üyelik ücretlidir.

contact-adb = Ev ararken kökeniniz yüzünden size daha kötü davranılırsa ücretsiz yardım eder.
    .hours = Telefon: pazartesiden çarşambaya kadar, saat { $adb-opens } ile { $adb-closes } arası

contact-housing-office = { -wbs } belgesi, ev arama danışmanlığı ve { -wohnungsaufsicht }
    .hours = Pazartesi, salı ve perşembe, saat { $city-office-opens } ile { $city-office-closes } arası

contact-fachstelle = Kira borcunuz varsa, evinizi kaybediyorsanız veya kaybettiyseniz yardım eder.
    .hours = Pazartesi, salı ve perşembe, saat { $city-office-opens } ile { $city-office-closes } arası

contact-wohngeld = { -wohngeld } yardımı için buraya başvurursunuz.
    .hours = Pazartesi, salı ve perşembe, saat { $city-office-opens } ile { $city-office-closes } arası

contact-kundenzentrum = Adres kaydınızı burada yaptırırsınız. Bazı günler yalnızca randevuyla. Telefon ettiğinizde size yakın büroyu da sorun.

help-qr-mieterverein = Kiracılar derneğinin (<span lang="de">Mieterverein</span>) internet sayfası

## Glossar

glossary-title = Sözlük: önemli Almanca kelimeler

glossary-intro = Bu kelimeleri ilanlarda, sözleşmelerde ve mektuplarda okursunuz. Burada kısaca anlamları yazıyor.

glossary-anmeldung = Belediyeye şimdi nerede oturduğunuzu bildirirsiniz. Bunu bir { -kundenzentrum } bürosunda yaparsınız.
    .term = adres kaydı

glossary-grundsicherungsgeld = { -jobcenter } kurumunun yaşamak ve konut için verdiği para. Eski metinlerde bunun başka bir adı yazar.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-hausordnung = Binadaki herkes için kurallar, örneğin sessizlik ve temizlik hakkında.
    .term = { -hausordnung }

glossary-kaltmiete = Yalnızca ev için kira, { -nebenkosten } ve ısıtma dahil değildir.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Güvence olarak verilen para. Evden çıktıktan sonra, açık borç yoksa geri alırsınız.
    .term = { -kaution }

glossary-kuendigung = Kira sözleşmesini bitirmek için yazılan mektup. Genellikle kâğıt üzerinde ve gerçek imzalı olmak zorundadır.
    .term = sözleşmenin feshi

glossary-mangel = Evde bir şey bozuktur veya çok rahatsız eder. Örnek: Kalorifer ısıtmıyor.
    .term = kusur

glossary-mietminderung = Kusur olduğu sürece daha az kira. Önce bir danışma yerinden bilgi alın.
    .term = kira indirimi

glossary-mietpreisbremse = Yeni sözleşmelerde kirayı sınırlayan kural. Bazı evler için geçerli değildir.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Bir şehirdeki olağan kiraların listesi. Bununla kiranızın normal olup olmadığını kontrol edersiniz.
    .term = { -mietspiegel(form: "own") }

glossary-nebenkosten = Bina için giderler, örneğin su ve çöp. Yasada adı “<span lang="de">Betriebskosten</span>”.
    .term = { -nebenkosten }

glossary-ruege = Ev sahibine kiranın çok yüksek olduğunu yazarsınız. Bunu yaparken { -mietpreisbremse } kuralına dayanırsınız.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Evde boya, duvar kâğıdı ve benzeri işler. Bazı sözleşmeler sizi bunlara zorunlu tutmaz.
    .term = boya badana işleri

glossary-uebergabeprotokoll = Eve girerken veya evden çıkarken evin nasıl durumda olduğunu gösteren liste. En iyisi iki taraf da imzalar.
    .term = { -uebergabeprotokoll }

glossary-untermiete = Kiracı, evi veya bir odayı başkasına kiraya verir. Bunun için izin alması gerekir.
    .term = alt kira

glossary-vorbehalt = Para öder veya bir evi teslim alırsınız, ama bunu yaparken şunu söylersiniz: Haklarımı saklı tutuyorum. Belki daha sonra para geri isterim.
    .term = çekince

glossary-warmmiete = { -nebenkosten(case: "capital") } ve ısıtma dahil kira.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Devlet destekli evleri kiralamanıza izin veren belge. Kısaca: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-wohngeld = Geliri az olan insanlar için kira yardımı. Bunun için belediyeye başvurursunuz.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsgeberbestaetigung = Ev sahibinin, eve taşındığınızı onaylayan belgesi. Adres kaydı için gerekir.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

## Musterbriefe

letters-title = Örnek mektuplar

letters-intro = Her zaman Almanca mektubu gönderin. Çeviri yalnızca anlamanıza yardım eder. Çizgileri doldurun, uymayan yerlerin üstünü çizin ve bir kopya saklayın. Önemli mektupları, ulaştıklarını kanıtlayabileceğiniz şekilde gönderin. En güvenli yol burada yazıyor: <a name="moving-out-notice"></a>. Fesih mektubu kâğıt üzerinde olmak zorundadır. Fesih mektubunu bütün kiracılar imzalar. Diğer mektupları e-postayla da gönderebilirsiniz.

letter-address = Gönderen: ad, adres: ____________________<br>Alıcı: ev sahibinin adı ve adresi: ____________________<br>{ -city }, tarih: __________

letter-salutation = Sayın Yetkililer,

letter-closing = Saygılarımla<br>İmza: ____________________

letter-defect-title = Bir kusuru bildirmek

letter-defect-subject = <strong>____________________ adresindeki evde kusur</strong>

letter-defect-report = __________ tarihinden beri evimde şu kusur var: ____________________. Fotoğrafları ekliyorum.

letter-defect-demand = Lütfen kusuru __________ tarihine kadar giderin. Lütfen bana önceden bir randevu bildirin. O zamana kadar kirayı haklarımı saklı tutarak ödüyorum. Para iadesi isteme hakkımı saklı tutuyorum.

letter-receipts-title = Hesabın belgelerini görmek

letter-receipts-subject = <strong>______ yılına ait işletme giderleri hesabı</strong>

letter-receipts-request = __________ tarihli hesabınızı kontrol etmek istiyorum. Lütfen bana belgeleri görebileceğim bir randevu bildirin. Belgeleri elektronik olarak da gönderebilirsiniz. Ek ödemeyi o zamana kadar yalnızca haklarımı saklı tutarak yapıyorum. İtiraz hakkımı saklı tutuyorum.

letter-rent-title = Çok yüksek kirayı şikâyet etmek

letter-rent-subject = <strong>§ 556g BGB uyarınca kira şikâyeti</strong>

letter-rent-complaint = __________ tarihinden beri ____________________ adresindeki evde oturuyorum. Yan giderler hariç kira ______ euro tutarındadır. Bu kiranın §§ 556d ile 556g arası BGB hükümlerinin izin verdiğinden daha yüksek olduğunu bildiriyor ve şikâyet ediyorum. Sözleşmeden önce verdiğiniz bilgi (<span lang="de">Auskunft</span>) hakkında (____________________): Bu bilginin doğru olduğunu kabul etmiyorum, çünkü ____________________.

letter-rent-demand = Benim hesabıma göre bölgedeki olağan kira ______ euro tutarındadır. Lütfen kirayı düşürün ve fazla ödenen parayı geri ödeyin. Lütfen bana hangi istisnalara dayandığınızı bildirin. Sonraki ödemeleri haklarımı saklı tutarak yapıyorum.

letter-notice-title = Evin sözleşmesini feshetmek

letter-notice-subject = <strong>____________________ adresindeki evin kira sözleşmesinin feshi</strong>

letter-notice-declaration = Bu evin kira sözleşmesini süresine uyarak __________ tarihi itibarıyla, bu olmazsa mümkün olan en yakın tarih itibarıyla feshediyorum.

letter-notice-request = Lütfen feshi bana onaylayın. Lütfen evin teslimi için bir tarih önerin. Depozitoyu lütfen şu banka hesabına havale edin: ____________________.
