### Housing guide in Turkish. Form of address: siz (polite plural). Vocabulary: see terms.ftl.

## Umschlag und Impressum

guide-title = Konut Rehberi

guide-subtitle = { -city(case: "loc") } ev bulmak, kiralamak ve evinizi kaybetmemek

guide-publisher = Lotse – örnek bir rehber

guide-subject = Bu rehber, { -city(case: "loc") } ev ararken, kiralarken ve evden çıkarken nelerin önemli olduğunu sade bir dille anlatır.

cover-picture =
    .alt = Bir nehrin kıyısında renkli evler yan yana duruyor. Önlerindeki yön levhası iki yönü gösteriyor.

imprint-about = Bu kitapçık bir örnektir. “<span lang="de">Lotse</span>” program kütüphanesi için yeni yazıldı. Fikir, Köln’ün “<span lang="de">Wegweiser Wohnen</span>” adlı rehberinden geliyor. Bu kitapçık { -city } Belediyesinin resmî bir yayını değildir. Dilleri biz kendimiz seçtik.

imprint-no-legal-advice = Bu kitapçık hukuki danışmanlık değildir. Yasalar, tutarlar ve adresler değişebilir. Önemli bir şeyi imzalamadan önce bir danışma yerinden bilgi alın. Adresleri burada bulursunuz: <a name="help"></a>.

imprint-law = Yasaların durumu: { $law-date }. Bu kitapçıktaki federal yasalar bu günkü metinleriyle esas alındı. Daha sonraki değişiklikler kitapçıkta yoktur.

## So benutzen Sie dieses Heft

how-to-title = Bu kitapçığı böyle kullanın

how-to-intro = Bu kitapçık, ilk ilandan evden çıkışa kadar size eşlik eder. Hepsini okumak zorunda değilsiniz. Şu anda size gereken bölümü seçin. Çerçevelerin içinde uyarılar ve öneriler vardır. En önemli süreler bir tablodadır: <a name="help-deadlines"></a>. Kutucuklu listeleri yazdırabilir, yanınıza alabilir ve işaretleyebilirsiniz.

how-to-words = <strong>Almanca kelimeler:</strong> Bazı kelimeler mektuplarda ve sözleşmelerde aynen böyle yazar. Bunları metinde ve burada açıklıyoruz: <a name="glossary"></a>. Hazır mektuplar en sondadır: <a name="letters"></a>.

how-to-star = <strong>Yıldız işareti:</strong> Almanca metinlerde “<span lang="de">Vermieter*in</span>” gibi yıldızlı kelimeler vardır. Türkçede buna gerek yoktur. “Ev sahibi” dediğimizde her cinsiyetten insanı kastediyoruz.

how-to-together = <strong>Birlikte okumak:</strong> Bütün dillerde bölümler ve numaralar aynıdır. Böylece kitapçığı bir danışmanla birlikte kullanabilirsiniz. Aynı yeri göstermeniz yeter.

how-to-law = <strong>Hukuk kelimeleri:</strong> “Geçersiz” (<span lang="de">unwirksam</span>) şu demektir: Hükmü yoktur. “Geçerli” (<span lang="de">wirksam</span>) şu demektir: Hükmü vardır. “Süre” (<span lang="de">Frist</span>), uymanız gereken zamandır. “§” işareti yasadaki maddeyi gösterir. “<span lang="de">BGB</span>”, Alman Medeni Kanunu’dur (<span lang="de">Bürgerliches Gesetzbuch</span>).

## Kapitel Suchen

search-title = Ev aramak

search-intro = Ev bulmak çoğu zaman sabır ister. İyi hazırlanırsanız, bir teklif geldiğinde hızlı cevap verebilirsiniz. Bu bölüm nerede arayacağınızı, ne yazacağınızı ve kendinizi nelerden koruyacağınızı gösterir.

search-residence-title = Yaşayacağınız yeri serbestçe seçebilir misiniz?

search-residence = “Koruma statüsü” şu demektir: Almanya sizi korur, örneğin mülteci olarak. Koruma statüsü olan birçok insan { $residence-years } yıl boyunca belirli bir eyalette oturmak zorundadır. Çoğu zaman bu zorunluluk belirli bir şehir için de geçerlidir. Kuzey Ren-Vestfalya’da sizin için genellikle bir resmî kurum bir şehir belirler. Bu zorunluluğun adı <span lang="de">Wohnsitzregelung</span>. Karar yazınızda ({ -bescheid(form: "de") }) başka bir şehrin adı yazıyorsa öylece { -city(case: "dat") } taşınamazsınız. İstisnalar vardır. Bir örnek: sigortalı, ücreti yeterli ve haftada en az { $residence-hours } saat olan bir iş. Meslek eğitimi, üniversite veya dil kursu da sayılabilir. Kira sözleşmesini imzalamadan <strong>önce</strong>, oturduğunuz yerdeki Yabancılar Dairesine (<span lang="de">Ausländerbehörde</span>) sorun. En iyisi, cevabı yazılı olarak isteyin.

search-residence-note = { $residence-law }. Bu, Oturum Yasası’dır.

search-where-title = Arayabileceğiniz yerler

search-where-internet = İnternette ve gazetelerde arayın. Mümkünse yeni teklifler için otomatik bildirim açın. Her gün bakın, en iyisi sabah ve akşam.

search-where-companies = Konut şirketlerine yazın. Konut kooperatiflerine (<span lang="de">Genossenschaft</span>) de sorun: Orada üyeler pay satın alır ve sonra kiracı olarak oturur. Bekleme listesi varsa adınızı yazdırın. Düzenli olarak yeniden haber verin.

search-where-people = Ev aradığınızı herkese söyleyin: işte, okulda, dernekte, komşulara. Süpermarkete veya mahalle merkezine bir kâğıt asmak kolaydır. Birden çok semtte ve şehrin çevresinde de arayın.

search-steps-title = Adım adım

search-step-budget = Her ay ne kadar kira ödeyebileceğinizi hesaplayın: <a name="costs"></a>. Elektriği, interneti, yol parasını ve mobilyayı da düşünün.

search-step-papers = Belgelerinizi hazırlayın: <a name="money-papers"></a>. İyi kopyalarını telefonunuza kaydedin. O zaman hızlı olursunuz. Belgeleri ancak evi gerçekten istediğinizde verin.

search-step-message = Kendinizi tanıtan kısa bir metin yazın. Adınızı, telefon numaranızı ve taşınmak istediğiniz günü yazın. Başta daha fazlasını söylemek zorunda değilsiniz. İsterseniz kaç kişi olduğunuzu ve ne iş yaptığınızı da yazabilirsiniz. İyi Almanca bilen birinden metni okumasını isteyin.

search-step-answer = Yeni tekliflere hızlı cevap verin. Kime ne zaman yazdığınızı not edin. Gelemeyecekseniz haber verin. Böylece iyi hatırlanırsınız.

search-fraud-title = Evi görmeden para vermeyin

search-fraud = Görmediğiniz bir ev için asla para ödemeyin. Tanımadığınız kişilere kimliğinizin kopyasını göndermeyin. Teklif dikkat çekecek kadar ucuzsa dikkatli olun. Bazı dolandırıcılar yurt dışında olduklarını ve anahtarı postayla göndereceklerini söyler. Buna cevap vermeyin.

search-shelter-title = Barınma yerinden eve geçmek

search-shelter = Belediyenin barınma yerinde (<span lang="de">Unterkunft</span>) oturuyorsanız evi tek başınıza aramak zorunda değilsiniz. { -city(case: "loc") } bunun için { -auszugsmanagement } (barınma yerinden eve taşınma desteği) vardır. Orada <span lang="de">Caritas</span>, <span lang="de">Deutsches Rotes Kreuz (DRK)</span> ve <span lang="de">Kölner Flüchtlingsrat</span> çalışanları yardım eder. Barınma yerinizde, sizden kimin sorumlu olduğunu sorun. Ev ararken ve kira sözleşmesinde yardım isteyin.

search-shelter-steps = İmzalamadan önce üç şeyi açıklığa kavuşturun. Birincisi, { -city(case: "loc") } oturmanıza izin olup olmadığı: <a name="search-residence"></a>. İkincisi, yeni kirayı kurumun ödeyip ödemeyeceği: <a name="money-jobcenter-move"></a>. Üçüncüsü, ilk mobilyaları kimin ödeyeceği: <a name="money-furniture"></a>. Paranız { -jobcenter } kurumundan değil de Sosyal Yardım Dairesinden (<span lang="de">Sozialamt</span>) geliyorsa oraya sorun.

## Kapitel Geld und Papiere

money-title = Para ve belgeler

money-intro = Ev sahipleri, kirayı ödeyip ödeyemeyeceğinizi bilmek ister. Paranız yetmiyorsa resmî kurumlar size yardım edebilir. Bu bölümde hangi belgelere ihtiyacınız olduğunu ve hangi para yardımları için başvurabileceğinizi okursunuz.

money-papers-title = Belge dosyanız

money-papers-intro = Evi görmeye giderken bu belgeleri yanınıza alın. Onları ancak evi gerçekten istediğinizde verin:

money-papers-income = Son aylardaki gelirinizi gösteren belgeler, örneğin maaş bordroları veya bir kurumun karar yazısı

money-papers-schufa = { -schufa } şirketinden alınan bir bilgi belgesi

money-papers-wbs = Varsa { -wbs } belgeniz

money-papers-rent = Mümkünse: eski kiranızı her zaman ödediğinizi gösteren bir onay

money-schufa-title = Hangi { -schufa } belgesi?

money-schufa = { -schufa } şirketi, insanların faturalarını ödeyip ödemediği hakkında bilgi toplar. İki belge vardır. <strong><span lang="de">Datenkopie</span></strong> (veri kopyası) ücretsizdir ve yalnızca sizin içindir. <strong><span lang="de">BonitätsAuskunft</span></strong> (ödeme gücü belgesi) paralıdır ve ev sahipleri için hazırlanmıştır. <span lang="de">Datenkopie</span> belgesini kimseye vermeyin: İçinde özel hayatınızla ilgili çok bilgi vardır.

money-wbs-title = { -wbs } belgesi

money-wbs-what = Devlet bazı evlere para desteği verdi. Bu evler çoğu zaman daha ucuzdur. Bu evler için { -wbs } belgesi gerekir, kısaca { -wbs-short }. Bu, sosyal konut hakkı belgesidir. Geliriniz belirli bir sınırın altındaysa bu belgeyi alırsınız. Ayrıca Almanya’da yasal olarak ve uzun süre için oturuyor olmanız gerekir. Bunun sizin için geçerli olup olmadığını belediyeye sorun.

money-wbs-valid = { -wbs-short } belgesinde, evin ne kadar büyük olabileceği yazar. Belge Kuzey Ren-Vestfalya eyaletinde { $wbs-years } yıl geçerlidir. Süre yakında bitecekse zamanında yeni belge için başvurun. { -city } Belediyesi artık kimseye ev bulmuyor. Yani evi kendiniz ararsınız. Ama belediye bu konuda size danışmanlık yapar. Bunu { -housing-office } (konut dairesi) yapar: <a name="card-housing-office"></a>.

money-wbs-valid-note = { $wbs-law }. Bu, Kuzey Ren-Vestfalya’nın devlet destekli evler hakkındaki yasasıdır.

money-wbs-qr = { -city } Belediyesi burada { -wbs-short } belgesi ve danışmanlık hakkında bilgi veriyor.

money-wohngeld-title = { -wohngeld } yardımı

money-wohngeld = { -wohngeld }, geliri az olan insanlar için kira yardımıdır. Bunun için başvurmanız gerekir. Yardım, başvuruyu yaptığınız ayla başlar. Yani beklemeyin. Kurum bu yardımı genellikle { $wohngeld-months } ay için yazılı olarak onaylar. Ondan sonra yeniden başvurursunuz. { -grundsicherungsgeld } (temel güvence parası) alıyorsanız { -wohngeld } yardımı verilmez. Başvurunuzdan sonra belge eksikse bunları hızlıca gönderin.

money-wohngeld-note = { $wohngeld-law }. Bu, Kira Yardımı Yasası’dır.

money-jobcenter-title = { -jobcenter } kurumundan kira

money-jobcenter = { -jobcenter }, { -grundsicherungsgeld } adlı parayı öder. Bu, yaşamak için gereken paradır. Eski adı “<span lang="de">Bürgergeld</span>” idi. “Uygun” (<span lang="de">angemessen</span>) bir ev için para da buna dahildir. Bu şu demektir: Ev fazla pahalı olmamalıdır. Sınırı size { -jobcenter } söyler. Her zaman şu anda geçerli olan tutarları sorun. İsterseniz kurum kirayı doğrudan ev sahibine öder.

money-jobcenter-move-title = Yazılı onayla (<span lang="de">Zusicherung</span>) böyle taşınırsınız

money-jobcenter-step-ask = { -zusicherung(case: "capital") } ({ -zusicherung(form: "de") }), { -jobcenter } kurumunun ödeyeceğine yazılı olarak söz vermesidir. Onayı, imzalamadan <strong>önce</strong> isteyin. Bundan, taşınacağınız yerdeki { -jobcenter } sorumludur. Ev teklifini bütün masraflarla birlikte oraya verin.

money-jobcenter-step-deposit = { -kaution(case: "capital") } (<span lang="de">Kaution</span>) veya kooperatif payları için de oraya başvurun. Bunun için de önceden yazılı onay gerekir. Bu para genellikle borç (<span lang="de">Darlehen</span>) olarak verilir. Yani parayı geri ödersiniz.

money-jobcenter-step-costs = Taşınma masrafları için, <strong>taşınmaya kadar</strong> sizden sorumlu olan { -jobcenter } kurumuna başvurursunuz. Burada da şu geçerlidir: önce yazılı onay, sonra taşınma.

money-jobcenter-step-sign = Kira sözleşmesini <strong>ancak yazılı onaydan sonra</strong> imzalayın. Yazılı onay yoksa masrafların bir bölümü belki size kalır.

money-jobcenter-young = { $benefit-age } yaşından küçükseniz, taşındıktan sonra ev için ancak yazılı onayla para alırsınız. Gerekli olmadığı hâlde { -city } içinde taşınırsanız { -jobcenter } en fazla eskisi kadar öder. Bu durumda da şu geçerlidir: Kurumla taşındıktan sonra değil, taşınmadan önce konuşun.

money-jobcenter-limit = Zaten oturduğunuz ev için bir koruma süresi vardır. Mektupta bunun adı “<span lang="de">Karenzzeit</span>” olur. Bu süre, { -grundsicherungsgeld } aldığınız ilk ayla başlar. { $benefit-protected-years } yıl sürer. Bu sürede { -jobcenter } gerçek kirayı öder, ama bir üst sınır vardır. Bu sınır, normal sınırın { $benefit-limit-factor } katıdır. Çocuklu ailelerde daha fazla olabilir. Koruma süresi ısıtma için geçerli değildir. Bu süreden sonra { -jobcenter }, fazla yüksek bir kirayı genellikle en fazla { $benefit-after-months } ay daha öder.

money-jobcenter-limit-new = <strong>Yeni</strong> bir ev için şu geçerlidir: { -jobcenter }, normal sınırdan fazlasını yalnızca önceden yazılı onay verdiyse öder. Bir şehir, metrekare başına bir sınır da koyabilir. Kira, { -mietpreisbremse } (kira freni) kuralının izin verdiğinden yüksekse uygun sayılmaz. O zaman { -jobcenter }, kirayı ev sahibine şikâyet etmenizi sizden istemek zorundadır. Bunun ne olduğunu burada okuyun: <a name="rent-brake"></a>.

money-jobcenter-limit-note = { $benefit-law }. Bu, Sosyal Yasa Kitabı’nın ikinci kitabıdır.

money-jobcenter-sites = { -jobcenter } { -city } taşınmayı planlıyor. Plana göre { $jobcenter-move-year } yılının ortasında, bugünkü { $jobcenter-sites-today } yer yerine yalnızca { $jobcenter-sites-planned } yer olacak: { $jobcenter-site-deutz } ve { $jobcenter-site-west }. Sizin için hangi adresin geçerli olduğu mektubunuzda yazar. Her randevudan önce oraya bakın.

money-furniture-title = Taşınma ve ilk mobilyalar

money-furniture = { -jobcenter }, ilk ev için mobilya, ocak ve başka aletlerin parasını verebilir. Bunun adı { -erstausstattung } (ilk eşya yardımı). Bunun için ayrı bir başvuru yaparsınız. Başvuruyu satın almadan <strong>önce</strong> yapın ve bir liste yazın. Bazen para yerine kupon veya eşya da alırsınız. { -jobcenter } kurumundan normalde para almayan kişiler de gelirleri azsa bunu sorabilir.

money-furniture-move = { -jobcenter } taşınma masraflarını da ödeyebilir. Bunun için taşınmanın gerekli olması şarttır. Önceden { -zusicherung } almanız gerekir: <a name="money-jobcenter-move"></a>. Birine iş vermeden önce fiyat teklifleri alın.

money-furniture-note = { $furniture-law }.

money-jobcenter-find = Hangi { -jobcenter } kurumunun sizden sorumlu olduğunu ve onu nasıl bulacağınızı burada okuyun: <a name="help-offices"></a>.

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

viewing-check-costs = { -kaltmiete } (yan giderler hariç kira), { -nebenkosten } (<span lang="de">Nebenkosten</span>) ve { -kaution } (<span lang="de">Kaution</span>) tutarlarını biliyorum. Geçen yıl ısıtmanın ne kadar tuttuğunu da biliyorum.

viewing-check-included = Mutfağın, bodrumun ve park yerinin eve dahil olup olmadığını biliyorum. Evin ne zaman boşalacağını da biliyorum.

viewing-known-defects = Bazı kusurları daha imzadan önce biliyorsunuz. Bu kusurlar yüzünden sonradan genellikle daha az kira ödeyemezsiniz. Bu yüzden ev sahibinin neyi ne zamana kadar onaracağını kira sözleşmesine yazdırın. Ancak ondan sonra imzalayın ({ $known-defects-law }).

viewing-questions-title = Ev sahiplerinin sorabileceği şeyler

viewing-questions-first = Evi görürken yalnızca adınızı ve iletişim bilginizi verirsiniz. Devlet destekli evlerde { -wbs-short } belgesini de gösterirsiniz. Kimliğinizin kopyasını vermeniz gerekmez. Maaş bordrolarınızı yanınıza alırsınız. Ama onları ancak evi gerçekten istediğinizde verirsiniz.

viewing-questions-first-note = Kişisel verileri koruyan kurumlar bu konuda bir “<span lang="de">Orientierungshilfe</span>” yazdı. Bu, örnek formu olan bir açıklamadır, tarihi: { $questions-guidance }. Onu burada bulursunuz: { $questions-page }.

viewing-questions-form = Birçok ev sahibi size bir form verir. Formun adı { -selbstauskunft } (kişisel bilgi formu). Evi görürken henüz formun tamamını doldurmak zorunda değilsiniz. Bir sorudan emin değilseniz, cevap vermeden önce bir danışma yerine sorun.

viewing-fair-title = Size daha kötü davranılırsa

viewing-fair = Ev aradığınızda hiç kimse kökeniniz veya ten renginiz yüzünden size başkalarından daha kötü davranamaz. Örneğin yalnızca adınız yüzünden ret cevabı almak da buna girer. Az sayıda istisna vardır. Bir istisna şu olabilir: Ev sahibinin kendisi de aynı arsada oturuyor. Cinsiyet, din, engellilik, yaş ve cinsel kimlik de çoğu zaman izin verilen bir neden değildir. Bu koruma genellikle yalnızca ev sahibi { $fairness-flats } evden fazlasını kiraya veriyorsa geçerlidir.

viewing-fair-note = { $fairness-law }. Bu, Genel Eşit Davranma Yasası’dır.

viewing-fair-deadline = Böyle durumlarda bazen para isteme hakkınız olur. Bu parayı ev sahibinden { $discrimination-months } ay içinde istemeniz gerekir. Bunu en iyisi yazılı olarak yapın. Süreyi, olayın olduğu günden başlayarak sayın. O zaman emin olursunuz. Bu yüzden hızlıca yardım isteyin: { -antidiskriminierungsbuero } (ayrımcılığa karşı büro). Danışma ücretsizdir: <a name="card-adb"></a>. İsterseniz orada sadece yaşadıklarınızı da anlatabilirsiniz.

viewing-proof = Ne olduğunu hemen yazın: gün, saat, isimler, söylenen sözler. Orada kimlerin olduğunu da not edin. İlanları ve mesajları saklayın. Bazen Alman isimli biri evi görmeye davet edilir, siz edilmezsiniz. Bu da bir işaret olabilir.

## Kapitel Mietvertrag

lease-title = Kira sözleşmesi

lease-intro = Kira sözleşmesi, ne ödeyeceğinizi ve ne yapabileceğinizi belirler. Sözleşmenin tamamını okuyun. Baskı altında imzalamayın. Zaman isteyin veya metni bir danışma yerine götürün. Anlamadığınız her kelimeyi sorun. Bütün imzaların olduğu bir nüsha isteyin ve onu iyi saklayın.

lease-content-title = Sözleşmede bunlar yazmalı

lease-content-flat = Bütün kiracıların ve ev sahibinin adı, evin adresi, katı ve büyüklüğü. Sözleşmeyi imzalayan, ödemek de zorundadır.

lease-content-rent = { -kaltmiete }, { -nebenkosten } (<span lang="de">Nebenkosten</span>) ve { -kaution } (<span lang="de">Kaution</span>), her biri euro tutarı olarak. Eksik bir şey varsa ev sahibine sorun.

lease-content-start = Eve taşınma günü. Sözleşmede bir bitiş tarihi de yazıyorsa bunu kontrol ettirin. Bu tarihten önce sözleşmeyi genellikle normal süreyle feshedemezsiniz. Sözleşmede { -kuendigungsverzicht } ({ -kuendigungsverzicht(form: "de") }) varsa da aynısı geçerlidir: O zaman sözleşmeyi genellikle bir süre feshedemezsiniz.

lease-content-promises = Size söz verilen her şey, örneğin yeni bir zemin. Yalnızca sözle söyleneni sonradan kanıtlamak zordur.

lease-content-pets = Evcil hayvanlara izin olup olmadığı. Sözleşmede hiçbir şey yazmasa da önceden sorun.

lease-kinds-title = Belirli süreli, mobilyalı, <span lang="de">WG</span>

lease-kinds = Bazı sözleşmeler farklıdır. Onları özellikle dikkatli okuyun.

lease-kind-fixed = <strong>Belirli süreli (<span lang="de">befristet</span>):</strong> Sözleşmede kesin bir son gün yazar. Bu sözleşmeye { -zeitmietvertrag } da denir. Ev sahibinin bunun için yasada sayılan bir nedeni olmalıdır. Bir örnek: Daha sonra evde kendisi oturmak ister. Bu nedeni size imza sırasında yazılı olarak bildirmek zorundadır. Yoksa sözleşme belirsiz süreli (<span lang="de">unbefristet</span>) olur ({ $fixed-term-law }).

lease-kind-waiver = <strong>{ -kuendigungsverzicht(case: "capital") } ({ -kuendigungsverzicht(form: "de") }):</strong> Başka bir ev bulsanız bile bir süre sözleşmeyi feshedemezsiniz. Bunu yalnızca o kadar uzun kalacağınızdan eminseniz imzalayın.

lease-kind-short = <strong>Yalnızca kısa bir süre için:</strong> Bazen biri evi yalnızca “geçici olarak” (<span lang="de">vorübergehend</span>) kiraya verir, örneğin kendisi yokken (<span lang="de">Zwischenmiete</span>). O zaman çoğu zaman feshe ({ -kuendigung(form: "de") }) karşı koruma yoktur. Çoğu zaman { -mietpreisbremse } (kira freni) de o durumda geçerli değildir ({ $exempt-law }). Sözleşmenin neden bu kadar kısa olduğunu sorun.

lease-kind-furnished = <strong>Mobilyalı (<span lang="de">möbliert</span>):</strong> Evde zaten mobilya vardır. Mobilyaların listesini sözleşmeye yazdırın. Mobilyaların ne kadar tuttuğunu sorun. Oda, ev sahibinin oturduğu evin içindeyse çoğu zaman daha az korunursunuz: <a name="notice-landlord"></a>.

lease-kind-shared = <strong><span lang="de">WG</span>:</strong> Birkaç kişi bir evi paylaşır. Sözleşmeyi kiminle yapacağınızı sorun. Başkalarıyla birlikte imzalarsanız belki kiranın tamamını ödemek zorunda kalırsınız. O zaman sözleşmeyi de yalnızca hep birlikte feshedebilirsiniz. Bir “<span lang="de">Hauptmieter*in</span>” (asıl kiracı) size bir oda kiraya verirse buna { -untermiete } ({ -untermiete(form: "de") }) denir. Ev sahibinin bunu kabul ettiğini size göstermelerini isteyin.

lease-painting-title = Evi kim boyamak zorunda?

lease-painting = Boya yapmanın ve duvar kâğıdı yapıştırmanın adı sözleşmede çoğu zaman { -schoenheitsreparaturen(form: "de") } ({ -schoenheitsreparaturen }) olur. Bu iş ev sahibinin görevidir. Ama sözleşme bu işi geçerli biçimde size verdiyse durum farklıdır. Siz taşındığınızda ev yenilenmemişse genellikle boya yapmak zorunda değilsiniz. Sözleşmedeki istisnasız, sabit süreler de geçersizdir. Boya almadan önce sözleşmeyi kontrol ettirin.

lease-painting-note = { $painting-law } ve { -bundesgerichtshof } (Federal Mahkeme) kararları, örneğin VIII ZR 185/14. Bu, kira hukuku için en yüksek Alman mahkemesidir.

lease-sublet-title = Eve başka insanlar almak

lease-family = Eşiniz ve çocuklarınız yanınıza taşınabilir. Bunun için izin almanız gerekmez. Ama bunu ev sahibine önceden bildirin, en iyisi yazılı olarak. Sormadan misafir de kabul edebilirsiniz.

lease-sublet = Evi veya bir odayı siz başkasına kiraya vermek istiyorsanız her zaman önceden izin almanız gerekir. Buna alt kira denir. Evin bir <strong>bölümü</strong> için çoğu zaman bu izni alma hakkınız vardır. Bunun için iyi bir nedeniniz olmalıdır. Bu neden, ancak sözleşme başladıktan sonra ortaya çıkmış olmalıdır ({ $sublet-law }). Eve kimi almak istediğinizi ve nedenini ev sahibine yazın. Cevabı bekleyin.

lease-brake-title = Kira izin verilenden yüksek mi?

lease-brake = { -city(case: "loc") } { -mietpreisbremse } (kira freni) geçerlidir. Yeni bir sözleşmede kira, olağan kiradan (<span lang="de">ortsübliche Vergleichsmiete</span>) en fazla { $brake-percent } daha yüksek olabilir. Olağan kira, buradaki benzer evler için alışılmış kiradır. { -mietspiegel }, bu kirayı tahmin etmenize yarayan bir listedir. { -city(case: "loc") } bu listeyi buradan alırsınız: { $immobilienboerse-name }, telefon { $immobilienboerse-phone }. Listede evin büyüklüğüne, yerine ve yaşına bakın. Bir danışma yeri hesaplamanıza yardım eder.

lease-brake-note = { $brake-law }. Kira freninin { -city(case: "loc") } geçerli olduğu bir yönetmelikte (<span lang="de">Verordnung</span>) yazar. Bu, eyalet hükûmetinin bir kuralıdır. Yönetmelik { $brake-since } tarihinden beri geçerlidir, kira freni { $brake-until } tarihine kadar geçerlidir (bu bilginin tarihi: { $ordinance-as-of }). Köln’deki { -mietspiegel } listesinin tarihi: { $mietspiegel-issue }. Yasada böyle bir listenin adı “<span lang="de">einfacher Mietspiegel</span>” (basit kira listesi).

lease-brake-exceptions = İstisnalar vardır. En sık görüleni şudur: Sizden önceki kiracı zaten daha fazla ödüyordu. O zaman kira genellikle sizin için de o kadar yüksek olabilir. Kira freni, ilk kez { $brake-new-building } tarihinden sonra kullanılan ve kiraya verilen yeni binalar için de geçerli değildir. Kapsamlı bir modernizasyondan ({ -modernisierung(form: "de") }) sonraki ilk kiralama için de geçerli değildir. Bu şu demektir: Ev çok daha iyi hâle getirildi. Ev sahibiniz bir istisnayı size genellikle imzadan önce bildirmek zorundadır. Bildirmediyse başta bu istisnaya dayanamaz. O zaman kira freni yine de geçerlidir.

lease-brake-complain-title = Hakkınızı böyle ararsınız

lease-brake-complain = Ev sahibine, kiranın izin verilenden yüksek olduğunu yazın. Bu şikâyetin adı { -ruege }. Bir e-posta yeterlidir. Uzun süre beklemeyin. İki koşul birlikte yerine gelirse fazla ödediğiniz parayı ilk günden başlayarak geri isteyebilirsiniz. Birincisi: { -ruege } şikâyeti, kira sözleşmesinin başlangıcından sonraki ilk { $complaint-months } ay içinde ev sahibine ulaşır. İkincisi: { -ruege } şikâyeti, kira sözleşmesi bitmeden <strong>önce</strong> ev sahibine ulaşır. { -ruege } şikâyeti daha geç ulaşırsa yalnızca ondan sonra fazla ödediğiniz parayı geri isteyebilirsiniz. Şikâyet, sözleşme bittikten sonra ulaşırsa hiçbir şey geri alamazsınız ({ $complaint-law }).

lease-brake-letter = Ev sahibi size sözleşmeden önce bir istisna bildirdiyse bir danışma yerinden bilgi alın. O zaman { -ruege } şikâyetinde tam olarak bu istisnaya cevap verin. Yoksa { -ruege } genellikle işe yaramaz. Bir mektup örneği burada: <a name="letters"></a>. Size hiç kimse bir istisna bildirmediyse mektupta “<span lang="de">Auskunft</span>” (bilgi) kelimesinin geçtiği cümlenin üstünü çizin. Bir kopyayı ve mektubun ulaştığını gösteren bir kanıtı saklayın.

## Kapitel Kaution und Makler

deposit-title = Depozito ve emlakçı

deposit-intro = { -kaution(case: "capital") } (<span lang="de">Kaution</span>) güvence olarak verilen paradır. Siz orada oturduğunuz sürece ev sahibi bu parayı saklar. Evden çıktıktan sonra, açık borç yoksa parayı geri alırsınız. Yalnızca makbuz karşılığında ödeyin.

deposit-limit = { -kaution(case: "capital") } en fazla { $deposit-months } aylık kira kadar olabilir. Burada { -nebenkosten } (<span lang="de">Nebenkosten</span>) hariç kira sayılır. Bir örnek: { -kaltmiete } { $example-cold-rent } tutarındadır. O zaman { -kaution } en fazla { $example-deposit } olabilir.

deposit-limit-note = { $deposit-law }.

deposit-parts =
    { $deposit-parts ->
        [1] { -kaution(case: "acc-capital") } tek seferde ödersiniz.
       *[other] { -kaution(case: "acc-capital") } { $deposit-parts } eşit taksitte ödeyebilirsiniz, her ay bir taksit.
    } İlk ödemenin zamanı imza sırasında değil, ancak kira sözleşmesi başladığında gelir. En iyisi banka havalesiyle ödeyin. O zaman kanıtınız olur.

deposit-safe = Ev sahibi paranızı kendi parasından ayrı olarak yatırmak zorundadır. Faizler size aittir. Öğrenci yurtlarında faiz verilmesi zorunlu değildir. Paranızın nerede durduğunu sorun. Bazen para yerine { -buergschaft } ({ -buergschaft(form: "de") }) de mümkündür. O zaman örneğin bir banka, sizin yerinize ödeyeceğine söz verir.

deposit-not-rent = Son aylarda da kirayı ödeyin. { -kaution(case: "acc-capital") } kiradan kendiniz düşmeyin. Yoksa kira borcu oluşur.

deposit-back = Parayı ne zaman geri alacağınızı burada okuyun: <a name="moving-out-deposit"></a>. { -jobcenter } kurumundan para alıyorsanız imzalamadan önce kurumdan borç alıp alamayacağınızı sorun: <a name="money-jobcenter-move"></a>.

deposit-broker-title = Emlakçının ücretini kim öder?

deposit-broker = Emlakçılar kiralık ev bulur. Genellikle emlakçıya işi kim verdiyse o öder. Bu çoğu zaman ev sahibidir. Siz yalnızca şu iki durumun ikisi de varsa ödersiniz:

deposit-broker-order = Ev arama işini emlakçıya siz kendiniz verdiniz, hem de yazılı metinle, örneğin e-postayla. Yalnızca telefonda söylemek yetmez.

deposit-broker-only = Emlakçı evi yalnızca sizin için aradı ve evi daha önceden bilmiyordu.

deposit-broker-warning = Ön ödeme yapmayın: Ön ödeme yasaktır. Devlet destekli evler için emlakçılar sizden hiç para isteyemez. Yalnızca evi görmek için de hiçbir şey ödemeyin.

deposit-broker-cap = Ödemeniz gerekiyorsa bu paranın adı { -provision } ({ -provision(form: "de") }) olur. Bu para, { -nebenkosten } hariç en fazla { $broker-cap-months } aylık kira kadar olabilir. Buna katma değer vergisi (<span lang="de">Mehrwertsteuer</span>) eklenir ({ $broker-cap-law }).

deposit-takeover = Bazen evde kalan bir mutfağı veya mobilyaları satın almanız istenir. Bu paranın adı { -abloese } (eşya devir parası). Eşyaların değerinden çok daha fazlasını ödemek zorunda değilsiniz. Yalnızca birinin evden çıkması karşılığında hiç kimse sizden para isteyemez. Belgeli taşınma masrafları bir istisnadır ({ $takeover-law }).

deposit-broker-note = { $broker-law }. Bu yasa, evlere nasıl aracılık edildiğini düzenler.

## Kapitel Einzug

moving-in-title = Eve taşınmak

moving-in-intro = Anahtar sizde. Tebrikler! Şimdi birkaç işi hızlıca yapmak gerekir. Adınızı zile ve posta kutusuna da yazdırın. Yoksa postanız gelmez.

moving-in-record-title = Evin teslimi

moving-in-record = Ev sahibiyle birlikte bütün odaları gezin. Evin ne durumda olduğunu birlikte yazın. Bu kâğıdın adı { -uebergabeprotokoll } (<span lang="de">Übergabeprotokoll</span>). Evden çıkarken sizi korur. Yalnızca doğru olanı imzalayın. Evi gün ışığında teslim alın ve yanınıza bir tanık alın.

moving-in-reservation = Bir kusuru biliyorsanız ve evi { -vorbehalt } ({ -vorbehalt(form: "de") }) koymadan teslim alırsanız hak kaybedersiniz. O zaman bu kusur yüzünden daha az kira ödeyemezsiniz. Bu kusur için tazminat da alamazsınız. Tutanağa her kusur için, ev sahibinin onu ne zamana kadar onaracağını yazın. Şu cümleyi de yazın: “<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>” (Bu kusurlar nedeniyle haklarımı saklı tutuyorum.) Bazen ev sahibi bunu kabul etmez. O zaman ona daha teslim sırasında ayrı bir kâğıt verin. Bu kâğıtta kusurlar ve bu cümle yazar. Tanığınız da orada olmalıdır ({ $known-defects-law }).

moving-in-reservation-known = Bu cümle, daha kira sözleşmesinden önce bildiğiniz kusurlarda genellikle işe <strong>yaramaz</strong>. Ev sahibi bu kusurları genellikle yine de onarmak zorundadır.

moving-in-check-title = { -uebergabeprotokoll(case: "capital") } için kontrol listesi

moving-in-check-damage = Bütün hasarlar tutanakta yazıyor, küçük çizikler de. Bütün odaların fotoğrafı var.

moving-in-check-meters = Elektrik, gaz, su ve ısıtma sayaçlarının rakamları not edildi.

moving-in-check-keys = Anahtar sayısı tutanakta yazıyor.

moving-in-check-works = Isıtmayı, ocağı, suyu ve pencereleri denedim. Çalışmayanlar tutanakta yazıyor.

moving-in-check-reservation = Her kusurun ne zamana kadar onarılacağı tutanakta yazıyor. Çekincem de orada yazıyor.

moving-in-check-copy = Herkes imzaladı. Bende bir kopya var.

moving-in-numbers = Acil durumlar için bir telefon numarası isteyin, örneğin ısıtma, su ve asansör için. Numarayı yazın. Bir anahtarı kaybederseniz bunu ev sahibine hemen söyleyin.

moving-in-insurance = “<span lang="de">Haftpflichtversicherung</span>” (sorumluluk sigortası), başkasının bir şeyine istemeden zarar verirseniz ödeyebilir. Bu sigortanın sizin için gerekli olup olmadığını bir danışma yerine sorun.

moving-in-picture = Her sayacın fotoğrafını, bütün rakamlar okunacak şekilde çekin.
    .alt = Bir el, duvardaki sayacın önünde telefon tutuyor. Telefonda sayaç görünüyor. Yanında, üzerinde liste ve onay işaretleri olan bir kâğıt asılı.

moving-in-register-title = Adres kaydı yaptırmak

moving-in-register = Taşındıktan sonra { $register-weeks } hafta içinde adres kaydınızı yaptırın. Bunu belediyenin bir { -kundenzentrum } bürosunda yaparsınız, bazı günler yalnızca randevuyla: <a name="card-kundenzentrum"></a>. Taşınan herkesin kimliğini veya pasaportunu yanınıza alın. Kaydı çok geç yaptırırsanız, en fazla { $register-fine } para cezası verilebilir.

moving-in-register-note = { $register-law }. Bu, Federal Adres Kayıt Yasası’dır.

moving-in-confirmation = Bunun için { -wohnungsgeberbestaetigung } belgesi gerekir. Ev sahibi bu kâğıtla eve taşındığınızı onaylar. Kira sözleşmesi yetmez. Ev sahibi bu belgeyi size aynı süre içinde vermek zorundadır. Belgeyi alamazsanız bunu hemen { -kundenzentrum } bürosunda söyleyin.

moving-in-sham = Yalnızca gerçekten oturduğunuz yere kayıt yaptırın. Sizin yanınızda oturmayan bir kişinin sizin adresinizi kullanmasına da izin vermeyin. Adresini bunun için kullandıran kişi, belki en fazla { $sham-address-fine } para cezası ödemek zorunda kalır.

moving-in-power-title = Elektrik ve { -rundfunkbeitrag }

moving-in-power = Kendi sözleşmeniz olmadan elektrik kullanırsanız elektriği { -grundversorger } (temel elektrik şirketi) verir. Bu, bütün evlere elektrik vermek zorunda olan şirketin adıdır. Böylece de bir sözleşme oluşur. Bunun adı “<span lang="de">Grundversorgung</span>” olur ve kendiliğinden bitmez. Bunun hangi şirket olduğunu ev sahibine sorun. Sayacınızdaki rakamlarla bu şirkete kayıt olun. Kendiniz gazla ısıtıyor veya yemek pişiriyorsanız gazı kimin verdiğini de sorun. Sonra teklifleri karşılaştırın. Şirket değiştirmeden önce fiyatı, sözleşme süresini ve fesih süresini kontrol edin.

moving-in-power-note = { $power-law }. { $supplier-switch-since } tarihinden beri başka bir şirkete teknik geçiş, iş günlerinde { $supplier-switch-hours } saat sürer. “<span lang="de">Ersatzversorgung</span>” (yedek elektrik), <span lang="de">Grundversorgung</span> ile aynı şey değildir. En fazla { $substitute-supply-months } ay sürer.

moving-in-broadcasting = Radyo ve televizyon için { -rundfunkbeitrag } adlı ücret vardır. Bu ücret, { $broadcasting-fee-until } tarihine kadar (o gün dahil) ayda { $broadcasting-fee }, yani üç ay için { $broadcasting-fee-quarter } tutarındadır. Ondan sonra tutar değişebilir. Bununla ilgili mektuplar “<span lang="de">Beitragsservice</span>” (bu ücreti toplayan kurum) tarafından gönderilir. Eviniz için henüz kimse ödemiyorsa evi oraya kaydettirin: <a name="broadcasting-page"></a>. { -rundfunkbeitrag } kişi başına değil, ev başınadır. Devletten bazı yardımları alıyorsanız bunu ödemeniz gerekmez. Bunun için bir başvuru yaparsınız. Başkalarıyla birlikte oturuyorsanız kimin ödeyeceğini konuşun ve ücreti paylaşın.

moving-in-cutoff-title = Elektrik veya gaz kesilecekse

moving-in-cutoff = Elektriği veya gazı ödemezseniz şirket size { -sperrung } yapacağını bildirebilir. Bu şu demektir: Elektriği veya gazı kesmek istiyor. Bunu size önceden yazmak zorundadır. Elektrik veya gaz kesilene kadar beklemeyin.

moving-in-cutoff-call = Şirketi arayın ve taksitle ödemeyi sorun. Uyarıdan sonra bunu isterseniz { -grundversorger } şirketi size taksit teklif etmek zorundadır. Mektupta bunun adı “<span lang="de">Abwendungsvereinbarung</span>” (kesmeyi önleyen anlaşma) olur. O zaman taksitleri ve bütün yeni faturaları zamanında ödeyin.

moving-in-cutoff-office = Hemen { -jobcenter } kurumuna veya Sosyal Yardım Dairesine (<span lang="de">Sozialamt</span>) sorun. Bunlar elektrik veya gaz borcunu bazen üstlenir, genellikle geri ödenecek bir borç olarak.

moving-in-cutoff-health = { -sperrung }, yani kesme, evinizde biri için tehlikeli olacaksa bunu şirkete yazın. Örnekler: hasta bir çocuk veya birinin yaşamak için gerek duyduğu bir cihaz. O zaman şirket çoğu zaman kesemez. Mektuba bir kanıt ekleyin.

moving-in-cutoff-note = { $cutoff-law }.

## Kapitel Miete und Nebenkosten

costs-title = Kira ve yan giderler

costs-intro = Her ay kira ve bina giderlerinin bir bölümünü ödersiniz. Yılda bir kez hesap çıkarılır. Hesabı ({ -abrechnung(form: "de") }) anlayan, hataları bulabilir ve para tasarruf edebilir.

costs-words = { -kaltmiete } yalnızca ev için ödenen paradır. Buna { -nebenkosten } (<span lang="de">Nebenkosten</span>) eklenir, örneğin su, çöp ve genellikle ısıtma giderleri. Sözleşmede ve yasada bunların adı “<span lang="de">Betriebskosten</span>” olur. Hepsinin toplamına { -warmmiete } denir. Isıtmanın { -nebenkosten } içinde olup olmadığını sözleşmede dikkatle okuyun. Bazen ısıtmayı ayrıca ödersiniz, örneğin kendi gaz sözleşmeniz varsa. Elektrik genellikle buna dahil değildir. Bu yüzden her ilanda bakın: Fiyat <span lang="de">kalt</span> mı, <span lang="de">warm</span> mı?

costs-example = Uydurma tutarlarla bir örnek

costs-column-part = Ödediğiniz gider

costs-column-amount = Aylık tutar

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(case: "capital") }: su, çöp, bina

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = { -nebenkosten(case: "capital") }: ısıtma ve sıcak su

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Yan giderler nedir?

costs-who = { -nebenkosten(case: "acc-capital") } yalnızca sözleşmede yazıyorsa ödersiniz. Yasada { $cost-kinds } tür sayılır. Yönetim ve onarım buna girmez. Hesabınızda böyle bir şey yazıyorsa nedenini sorun.

costs-who-note = { $costs-law }. <span lang="de">BetrKV</span>, İşletme Giderleri Yönetmeliği’dir (<span lang="de">Betriebskostenverordnung</span>).

costs-table = Kim neyi öder?

costs-column-cost = Gider

costs-column-payer = Kim öder?

costs-row-heating = Isıtma, sıcak su, su, atık su

costs-row-waste = Çöp, sokak temizliği, emlak vergisi

costs-row-house = Asansör, koridor ışığı, kapıcı, bahçe, bina temizliği, zararlı böcek ve hayvanlar

costs-row-more = Baca, bina sigortası, çamaşırhane

costs-row-repairs = Binadaki onarımlar ve yönetim

costs-payer-tenant = Sözleşmede yazıyorsa siz

costs-payer-landlord = Ev sahibi; istisna aşağıda

costs-small-repairs-title = Küçük onarımlar

costs-small-repairs = Birçok sözleşmede “<span lang="de">Kleinreparaturen</span>” (küçük onarımlar) hakkında bir cümle vardır. Buna göre küçük onarımları, örneğin bir musluğun onarımını, kendiniz ödemeniz beklenir. Böyle cümlelerin bazıları geçerli değildir. Ödemeden önce bunu kontrol ettirin. Binadaki diğer onarımları ev sahibi öder. Kendi bozduğunuz şeyi genellikle siz ödemek zorundasınız.

costs-statement-title = Yıllık hesap

costs-statement = Genellikle her ay bir ön ödeme yaparsınız. Bir yıl sonra ev sahibi hesap çıkarır. { -abrechnung(case: "capital") }, hesap yılının bitiminden sonra { $statement-months } ay içinde elinizde olmalıdır. Çok geç gelirse kural olarak ek ödeme yapmanız gerekmez. Bütün hesapları saklayın.

costs-check = Hesabı kontrol edin. Bütün belgeleri görme hakkınız vardır, örneğin şirketlerin faturalarını. Bunun için bir mektup: <a name="letters"></a>. Bir şey yanlışsa hesabı aldıktan sonra { $objection-months } ay içinde itiraz edin. Geçen yılla karşılaştırın. Giderler çok arttıysa açıklama isteyin.

costs-info-title = Isıtma, CO₂ ve televizyon

costs-info-heating = Cihazlarınız uzaktan okunuyorsa tüketiminizin rakamlarını her ay alırsınız.

costs-info-carbon = Kalorifer yakıtı ve gaz için CO₂ giderini ev sahibiyle paylaşırsınız. Kendi gaz sözleşmeniz varsa ev sahibinin payını kendiniz istemeniz gerekir. Gaz şirketinin faturasından sonra { $carbon-months } ay içinde ev sahibine yazın. Bir e-posta yeterlidir ({ $carbon-law }).

costs-info-cable = Kablolu televizyon giderleri { $cable-since } tarihinden beri artık hesapta yer alamaz ({ $cable-law }). Bu sık görülen bir hatadır. Televizyonu veya interneti ev sahibi üzerinden alıyorsanız, { $cable-months } ay sonra bu hizmeti ev sahibinde sona erdirebilirsiniz.

costs-overcharge = Kira, olağan kiradan (<span lang="de">ortsübliche Vergleichsmiete</span>) { $overcharge-percent } oranından fazla yüksekse bu yasak olabilir. Belediyenin { -wohnungsaufsicht } birimi böyle durumları ücretsiz inceler: <a name="card-housing-office"></a>.

## Kapitel Leben im Haus

living-title = Binada yaşam

living-intro = Binada birçok insan oturur. Merdivende bir selam iyi bir başlangıçtır. Kurallar çoğu zaman { -hausordnung(case: "loc") } (<span lang="de">Hausordnung</span>) yazar. Bunlar koridorda asılıdır veya sözleşmenin parçasıdır. Kuralların tamamını bir kez okuyun. Çoğu zaman konu temizlik, bisikletler, çamaşırhane ve sessizliktir.

living-waste-title = Çöpleri ayırmak

living-waste = { -city(case: "loc") } çöp kutularını kapağının renginden tanırsınız. Elektrikli aletler, piller ve cam bu kutuların hiçbirine atılmaz. Bunları nereye vereceğinizi kapıcıya veya çöp işletmesine (<span lang="de">Abfallwirtschaftsbetriebe</span>) sorun: <a name="living-bulky"></a>. Çöpleri dikkatle ayırın: Bu, çevre için iyidir.

living-bins-picture = Dört kapak, dört çeşit çöp: gri, mavi, sarı ve kahverengi.
    .alt = Dört çöp kutusu yan yana duruyor. Birinci kapak gri, ikincisi mavi, üçüncüsü sarı, dördüncüsü kahverengi.

living-bins-table = Hangi çöp hangi kutuya atılır?

living-bins-column-lid = Kapak

living-bins-column-in = Bunlar atılır

living-bins-column-out = Bunlar atılmaz

living-bin-grey = Gri: geri kalan çöp

living-bin-grey-in = Başka hiçbir kutuya uymayan geri kalan çöp

living-bin-grey-out = Cam, piller, elektrikli aletler

living-bin-blue = Mavi: kâğıt

living-bin-blue-in = Kâğıt ve kartonlar

living-bin-blue-out = Plastik veya metal ambalajlar

living-bin-yellow = Sarı: { -wertstofftonne }

living-bin-yellow-in = Ambalajlar ve plastik ya da metal olan diğer şeyler

living-bin-yellow-out = Elektrikli aletler, piller, cam, kâğıt

living-bin-brown = Kahverengi: organik çöp

living-bin-brown-in = Mutfaktan ve bahçeden organik çöp

living-bin-brown-out = Ambalajlar, plastik

living-waste-rules = Günlük hayatta çöp

living-waste-do-flat = Kartonları küçültmek, sonra mavi kutuya koymak

living-waste-do-plan = Kutuların ne zaman boşaltıldığını sormak

living-waste-dont-beside = Çöpü kutunun yanına bırakmak

living-waste-dont-stairs = Koridora veya bodruma mobilya bırakmak

living-bulky = Mobilya gibi büyük eşya çöpünün adı <span lang="de">Sperrmüll</span>. Köln’ün çöp işletmesi <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, kısaca AWB, istek üzerine gelip alır. Ya da kendiniz götürürsünüz: { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street }; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. Bilginin tarihi: { $bulky-as-of }, lütfen önceden kontrol edin: <a name="awb-page"></a>. Randevusuz hiçbir şeyi sokağa koymayın.

living-quiet-title = Sessizlik

living-quiet = Saat { $quiet-from } ile { $quiet-to } arasında gece sessizliği vardır ({ $quiet-law }). O saatlerde başkalarını rahatsız edemezsiniz. Pazar günleri ve resmî tatil günlerinde de şu geçerlidir: Gürültülü iş yapılmaz, örneğin matkap kullanılmaz. { -hausordnung(case: "loc-capital") } öğle sessizliği de yazabilir. Kutlama yapacaksanız komşulara önceden söyleyin. Sizi rahatsız eden bir şey varsa önce dostça konuşun.

living-quiet-note = <span lang="de">LImSchG</span>, eyaletin gürültü ve kirliliğe karşı koruma yasasıdır (<span lang="de">Landes-Immissionsschutzgesetz</span>). Gece için geçerlidir. Pazar ve tatil günleri için eyaletin ayrı bir yasası geçerlidir.

living-air-title = Havalandırmak ve ısıtmak

living-air = Yemek pişirirken, duş alırken ve uyurken havaya su karışır. Bu su soğuk duvarlarda kalırsa küf oluşabilir. Bu yüzden: havalandırın ve ısıtın. Havalandırırken kaloriferi kısın. Sonra pencereleri yeniden kapatın.

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

living-smoke = Duman dedektörleri hayat kurtarır. Yatak odasında, çocuk odasında ve yangında kaçış yolu olan koridorlarda asılı olmak zorundadır. Onları evin mülk sahibi takmak zorundadır. Çalışır durumda kalmalarını orada oturan kişi sağlar. Bazen bunu ev sahibi yapar. Bunu ona sorun. Duman dedektörünü asla sökmeyin. Tekrar tekrar kısa kısa ötüyorsa genellikle pili bitmiştir.

living-smoke-note = { $smoke-law }. Bu, Kuzey Ren-Vestfalya’nın İmar Yasası’dır.

living-smoke-picture = Duman dedektörü tavanda asılıdır. Düğmeyle deneyebilirsiniz.
    .alt = Odanın tavanında yuvarlak, beyaz bir duman dedektörü asılı. Bir el, parmağıyla düğmeye basıyor. Yaylar yüksek sesi gösteriyor.

living-changes-title = Evde değişiklik yapmak

living-changes = Balkona küçük bir güneş paneli istiyorsanız önceden sorun. Engellilik nedeniyle evde yapılacak bir değişiklik için de izin gerekir. Genellikle izin alma hakkınız vardır ({ $changes-law }). Neyi değiştirmek istediğinizi tam olarak yazın ve bir çizim ekleyin.

## Kapitel Etwas ist kaputt

repairs-title = Bir şey bozuk

repairs-intro = Kalorifer ısıtmıyor, su damlıyor, duvar ıslak. Böyle bir şeye { -mangel } ({ -mangel(form: "de") }) denir. Ev sahibi evi iyi durumda tutmak zorundadır. Siz her kusuru hemen bildirmek zorundasınız. Ne kadar erken bildirirseniz, herkes için o kadar iyidir.

repairs-step-report = Fotoğraf çekin. Kusuru hemen yazılı olarak bildirin. Bunun için bir mektup: <a name="letters"></a>. Daha önce telefon ettiyseniz bile ayrıca bir mektup veya e-posta gönderin.

repairs-step-deadline = Ev sahibine bir süre verin. Yani kusurun hangi güne kadar giderilmesi gerektiğini yazın. Kışın kalorifer soğuksa çok yakın bir gün yazın.

repairs-step-access = Ustaları, gün ve saat kararlaştırıp eve alın. Önceden adı, şirketi ve saati sorun.

repairs-step-help = Hiçbir şey olmazsa { -mieterverein } derneğine (kiracılar derneği) danışın: <a name="card-mieterverein"></a>. Fotoğrafları, mektupları ve kira sözleşmenizi yanınıza alın.

repairs-late = Bir kusuru bildirmezseniz bu pahalıya gelebilir. O zaman belki zararı sizin ödemeniz gerekir. Daha az kira ödeme hakkını da kaybedebilirsiniz. Bu yüzden bildiriminizin bir kopyasını saklayın.

repairs-late-note = { $defects-law }.

repairs-reduction-title = Daha az kira ödenir mi?

repairs-reduction = Evi gerektiği gibi kullanamıyorsanız bu süre için kira borcunuz daha azdır. Buna { -mietminderung } ({ -mietminderung(form: "de") }) denir. Küçük kusurlar sayılmaz. Enerji tasarrufu sağlayan bir modernizasyonda kira indirimi { $energy-works-months } ay boyunca geçerli değildir. Kiranın ne kadar azalacağı kusura bağlıdır. Bu yüzden iyi bir danışmanlık çok önemlidir.

repairs-reduction-warning = Kirayı kendi başınıza azaltmayın. Fazla azaltırsanız kira borcu oluşur. Önce bir danışma yerinden bilgi alın. O zamana kadar kiranın tamamını ödeyin ve havaleye şunu yazın: “<span lang="de">Zahlung unter Vorbehalt</span>”. Anlamı şudur: Belki parayı sonra geri isteyeceksiniz.

repairs-gas-title = Gaz kokusu var

repairs-gas-flame = Evde ateş yakmayın, ışığı açmayın veya kapatmayın, telefon kullanmayın.

repairs-gas-leave = Pencereleri açın, herkesi uyarın, hemen dışarı çıkın.

repairs-gas-call = Ancak dışarı çıktıktan sonra arayın: { $fire-brigade-phone }.

## Kapitel Mieterhöhung und Kündigung

notice-title = Kira zammı ve fesih

notice-intro = Ev sahibinden gelen bir mektup çoğu zaman korkutur. Sakin kalın. Belirli kurallar ve süreler vardır. Zarfı saklayın ve üstüne tarihi yazın. Erkenden danışın. Kapıda hiçbir şey imzalamayın.

notice-increase-title = Kira artacaksa

notice-increase-kinds = Önce bunun ne tür bir zam olduğuna bakın. { -staffelmiete(case: "capital") } ({ -staffelmiete(form: "de") }) varsa kiranın ne zaman ve ne kadar artacağı zaten sözleşmede yazar. { -indexmiete(case: "capital") } ({ -indexmiete(form: "de") }) varsa kira, Almanya’daki fiyatlarla birlikte değişir. Bir modernizasyondan ({ -modernisierung(form: "de") }) sonra da kira artabilir. { -nebenkosten(case: "capital") } (<span lang="de">Nebenkosten</span>) da siz kabul etmeden artabilir. Bu durumlarda, daha aşağıda yazan sınırlar geçerli <strong>değildir</strong> ({ $increase-kinds-law }). Devlet destekli evler için çoğu zaman başka kurallar geçerlidir.

notice-increase-kinds-advice = Böyle durumlarda eksik öderseniz kira borcu oluşur. Önce bir danışma yerinden bilgi alın. { -staffelmiete(case: "capital") } varsa { -mietpreisbremse } (kira freni) her kademe için geçerli olabilir. { -indexmiete(case: "capital") } varsa kira freni yalnızca sözleşmenin başındaki kira için geçerli olabilir. Daha fazla bilgi: <a name="rent-brake"></a>.

notice-increase = Diğer durumlarda ev sahibiniz, daha yüksek bir kirayı kabul etmenizi isteyebilir. Bunun nedeni mektupta yazılı olmak zorundadır. Bunun için bir e-posta yeterlidir. Kira yalnızca olağan kiraya (<span lang="de">ortsübliche Vergleichsmiete</span>) kadar artabilir. Zam başladığında kira { $increase-unchanged-months } aydır aynı kalmış olmak zorundadır. Mektup, son zamdan en erken { $increase-wait-years } yıl sonra gelebilir. { -modernisierung(case: "capital") } veya { -nebenkosten } nedeniyle yapılan zamlar burada sayılmaz. Şüpheniz varsa { -mietspiegel } listesiyle hesabı kontrol edin.

notice-increase-note = { $increase-law }. Bu sınır { -city(case: "loc") } { $increase-cap-until } tarihine kadar geçerlidir (bu bilginin tarihi: { $ordinance-as-of }).

notice-increase-cap = Böyle bir zam için { -city(case: "loc") } ikinci bir sınır daha vardır. Kira { $increase-cap-years } yıl içinde en fazla { $increase-cap } artabilir. Buna, { -modernisierung } veya { -nebenkosten } nedeniyle bir zam eklenebilir.

notice-increase-answer = Cevap için, mektuptan sonraki { $consent-month } ayın sonuna kadar zamanınız vardır. Örnek: Mektup { $example-increase-letter } tarihinde gelir. O zaman { $example-increase-answer } tarihine kadar cevap verin. Kabul etmeden <strong>önce</strong> mektubu kontrol ettirin. O zamana kadar <strong>eski</strong> kirayı zamanında ödemeye devam edin. Daha yüksek kirayı henüz ödemeyin: Bu, kabul etmek sayılabilir. Cevap vermezseniz kabul etmiş olmazsınız. Ama o zaman ev sahibi mahkemeye gidebilir. Bu sürenin bitiminden sonra bunun için { $increase-claim-months } ayı daha vardır.

notice-increase-steps-title = Kademeli kira ve endeksli kira

notice-increase-steps = { -staffelmiete(case: "loc-capital") } bütün kademeler daha baştan sözleşmede yazar: artış tutarı veya yeni kira, euro olarak. Yalnızca bir yüzde oranı yetmez. Kabul etmenizi isteyen bir mektup gelmez. Kiranın arttığı günleri kendinize not edin. O günden başlayarak daha fazla ödeyin. Bu süre içinde kira genellikle başka nedenlerle artamaz; yalnızca { -nebenkosten } nedeniyle artabilir.

notice-increase-index = { -indexmiete(case: "loc-capital") } ev sahibi size yeni kirayı yazar. Bir e-posta yeterlidir. Mektupta euro olarak bir tutar yazılı olmak zorundadır. “<span lang="de">Preisindex</span>” (fiyat endeksi) de yazılı olmak zorundadır. Bu, Almanya’daki fiyatları gösteren bir sayıdır. Ne zamandan başlayarak daha fazla ödeyeceğiniz mektupta yazmalıdır. Hesabı kontrol ettirin, ama zamanında ödeyin.

notice-increase-steps-note = { $increase-steps-law }.

notice-modernisation-title = Modernizasyon: gürültü ve daha yüksek kira

notice-modernisation = Büyük bir modernizasyondan ({ -modernisierung(form: "de") }) önce ev sahibi size yazmak zorundadır. Mektubun adı “<span lang="de">Ankündigung</span>” (duyuru). Mektup, işler başlamadan en geç { $works-notice-months } ay önce elinizde olmak zorundadır. İçinde ne yapılacağı, bunun ne kadar süreceği ve ne kadar daha fazla ödeyeceğiniz yazar. Genellikle işlere katlanmak (<span lang="de">dulden</span>) zorundasınız. Bu şu demektir: İşlere izin vermek zorundasınız.

notice-modernisation-rent = Ondan sonra ev sahibi bir yıllık kirayı, masrafların { $works-rent-share } oranı kadar artırabilir. Örnek: Sizin evinizdeki işler { $example-works } tutar. O zaman kira yılda en fazla { $example-works-year } artar. Bu, ayda { $example-works-month } eder. Onarımlar burada sayılmaz. Başka sınırlar da vardır. Bu yüzden mektubu kontrol ettirin.

notice-modernisation-hardship = İşler veya daha yüksek kira sizin için fazla ağırsa bunu ev sahibine <strong>hemen</strong> yazın. Süre kısadır ve mektupta yazmalıdır. Bütün nedenleri yazın: hastalık, yaş, düşük gelir.

notice-modernisation-note = { $works-law }.

notice-leave-title = Zamdan sonra evden çıkmak

notice-leave = Bazen yeni kira sizin için fazla yüksektir. Ev sahibi kirayı olağan kiraya kadar veya { -modernisierung } nedeniyle artırırsa sizin bir hakkınız vardır: { -sonderkuendigungsrecht } (özel fesih hakkı). O zaman, normalde henüz feshedemeyecek olsanız bile sözleşmeyi feshedebilirsiniz. Bu durumda zam sizin için geçerli olmaz. Bunun için süre kısadır. Hemen bir danışma yerinden bilgi alın ({ $leave-law }). { -staffelmiete(case: "loc-capital") } ve { -indexmiete(case: "loc") } bu hak, sözleşmede kararlaştırılan artış için geçerli değildir.

notice-landlord-title = Ev sahibi sözleşmeyi feshederse

notice-landlord = Ev sahibinin kural olarak yasanın kabul ettiği bir nedeni olmalıdır. Bu neden mektupta yazılı olmak zorundadır. { -kuendigung(case: "capital") } ({ -kuendigung(form: "de") }), yani sözleşmeyi bitirme, genellikle yalnızca kâğıt üzerinde ve gerçek imzayla geçerlidir. Sıradan bir e-posta, bir faks veya mesaj uygulaması yetmez. { -kuendigung(case: "capital") }, mahkemeden gelen bir mektupta da yazabilir. Hemen evden çıkmayın. Cevap vermeden önce mektubu kontrol ettirin.

notice-landlord-note = { $notice-landlord-law }.

notice-agreement = Bazen ev sahibi { -aufhebungsvertrag } (sözleşmeyi anlaşarak bitirme) ister. Bununla kira sözleşmesi, iki taraf da evet dediği için biter. Bunu imzalamak zorunda değilsiniz. İmzalarsanız feshe ({ -kuendigung(form: "de") }) karşı korumanızı kaybedersiniz. Önceden bir danışma yerinden bilgi alın.

notice-kinds-table = İki tür fesih

notice-kinds-column-question = Soru

notice-kinds-column-immediate = <span lang="de">fristlos</span> (süre tanımadan)

notice-kinds-column-ordinary = <span lang="de">ordentlich</span> (süre tanıyarak)

notice-kinds-row-meaning = Bu ne demek?

notice-kinds-meaning-immediate = süre tanımadan: Sözleşmenin hemen bitmesi istenir.

notice-kinds-meaning-ordinary = süre tanıyarak: Sözleşmenin birkaç ay sonra bitmesi istenir.

notice-kinds-row-reason = Neden?

notice-kinds-reason-immediate = yalnızca ağır bir nedenle, örneğin yüksek kira borcu

notice-kinds-reason-ordinary = yasada sayılan bir neden, örneğin ev sahibinin { -eigenbedarf } ({ -eigenbedarf(form: "de") })

notice-kinds-row-pay = Kira borcunu ödemek işe yarar mı?

notice-kinds-pay-immediate = evet, her şey zamanında ödenirse

notice-kinds-pay-ordinary = hayır

notice-kinds-row-hardship = Ağır durum nedeniyle { -widerspruch } ({ -widerspruch(form: "de") }) işe yarar mı?

notice-kinds-hardship-immediate = hayır

notice-kinds-hardship-ordinary = çoğu zaman evet, ama kira borcunda genellikle hayır; kira sözleşmesinin bitiminden en geç { $hardship-months } ay önce

notice-kinds-row-next = Ne yaparsınız?

notice-kinds-next-immediate = daha bugün yardım almak: { -fachstelle }

notice-kinds-next-ordinary = mektubu bu hafta kontrol ettirmek: { -mieterverein }

notice-kinds-both = Çoğu zaman iki fesih <strong>aynı</strong> mektupta yazar. O zaman mektupta “<span lang="de">fristlos, hilfsweise ordentlich</span>” (süre tanımadan, bu geçersizse süre tanıyarak) yazar. İkisine karşı da kendinizi savunmak zorundasınız.

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

notice-table-exceptions = Tablo, “<span lang="de">fristlos</span>” (süre tanımadan yapılan) fesihler için ve “<span lang="de">befristet</span>” (belirli süreli) sözleşmeler için geçerli değildir. Bazen mobilyalı bir oda, ev sahibinin kendi oturduğu konutun içindedir. Bu durumda çoğu zaman daha az koruma vardır. Orada süre çok daha kısa olabilir ve ev sahibinin bir nedeni olması gerekmez. Bazen ev sahibinin kendisi de binada oturur. Binada en fazla { $owner-house-flats } konut varsa, ev sahibi neden olmadan da feshedebilir. O zaman süre daha uzundur ({ $notice-exceptions-law }).

notice-hardship = Belki evden çıkmak sizin veya aileniz için çok ağır olur, örneğin ağır bir hastalık nedeniyle. Buna “<span lang="de">Härte</span>” (ağır durum) denir. Şu da ağır durumdur: Size uygun ve ödeyebileceğiniz başka bir ev bulamıyorsunuz. Bu yüzden nerelerde ev aradığınızı yazın. O zaman itiraz edebilirsiniz ({ $hardship-law }). Böyle bir { -widerspruch } ({ -widerspruch(form: "de") }) e-postayla da olur. Kira sözleşmesinin bitiminden en geç { $hardship-months } ay önce ulaşmış olmalıdır. Evden çıkmanın neden bu kadar zor olduğunu tam olarak anlatın ve kanıtlar ekleyin. Süre geçtiyse yine de hemen bir danışma yerinden bilgi alın. Ev sahibi sizi bu hak konusunda doğru şekilde bilgilendirmediyse { -widerspruch } ilk duruşmada da mümkündür. { -widerspruch(case: "capital") }, <strong><span lang="de">fristlos</span></strong> (süre tanımadan) yapılan bir feshe ({ -kuendigung(form: "de") }) karşı işe yaramaz.

notice-own-use-title = Ev sahibinin kendi ihtiyacı (<span lang="de">Eigenbedarf</span>) nedeniyle fesih

notice-own-use = { -eigenbedarf(form: "de") } ({ -eigenbedarf }) şu demektir: Ev sahibinin eve kendisi, ailesi veya kendi hanesindeki insanlar için ihtiyacı vardır. Eve kimin taşınacağı ve bunun nedeni mektupta yazılı olmak zorundadır. “Eve kendim ihtiyaç duyuyorum” demek genellikle yetmez. Bu, doğru da olmak zorundadır. Mektubu kontrol ettirin.

notice-own-use-bar = Bazen kiraladığınız ev, siz taşındıktan sonra ayrı tapulu bir daire (<span lang="de">Eigentumswohnung</span>) olur ve sonra satılır. { -city(case: "loc") } yeni mülk sahibi o zaman genellikle { $own-use-bar-years } yıl boyunca { -eigenbedarf } nedeniyle feshedemez. Bu süre satışla başlar.

notice-own-use-steps = Hemen evden çıkmayın ve hiçbir şey imzalamayın. Süreye yukarıdaki tabloda bakın. Evden çıkmayı ağır yapan şeyleri yazın ve hemen ev arayın. Evden çıkmak fazla ağırsa zamanında itiraz edin.

notice-own-use-note = { $own-use-law }. { -city } için olan kural { $own-use-bar-until } tarihine kadar geçerlidir (bu bilginin tarihi: { $ordinance-as-of }).

notice-arrears-title = Kirayı ödeyemediyseniz

notice-arrears = Kira veya { -kaution } (<span lang="de">Kaution</span>) eksikse ev sahibi sözleşmeyi belki <strong><span lang="de">fristlos</span></strong> feshedebilir. Bu, “süre tanımadan” demektir. Önceden bir ödeme hatırlatması (<span lang="de">Mahnung</span>) gelmesi gerekmez. Yasa üç durum sayar. Birincisi: Art arda { $arrears-dates } ödeme gününde hiç ödemezsiniz veya eksik ödersiniz. Bu sırada toplam { $arrears-short-months } aylık kiradan fazlası eksiktir. İkincisi: Daha uzun bir sürede, { $arrears-months } aylık kira kadar kira borcu oluşmuştur. Üçüncüsü: { -kaution(case: "gen-capital") } ödeme zamanı gelmiş, ama ödenmemiş bölümü, { -nebenkosten } hariç { $arrears-months } aylık kira kadardır.

notice-arrears-cure = En iyisi, { -kuendigung } ({ -kuendigung(form: "de") }) size ulaşmadan <strong>önce</strong> ödeyin. O zaman paranın tamamı zaten ev sahibinin elindeyse, ev sahibi artık <span lang="de">fristlos</span> feshedemez. Daha sonra genellikle yalnızca tek bir şey işe yarar: Ödeme zamanı gelmiş kiranın tamamı ödenmiş olmalıdır, fesihten sonraki zaman için de. { -kuendigung(case: "capital") } { -kaution } nedeniyle geldiyse, ödeme zamanı gelmiş { -kaution } ödenmiş olmalıdır. Bunun için süre, { -raeumungsklage } ({ -raeumungsklage(form: "de") }) size ulaştıktan { $arrears-cure-months } ay sonra biter. Ev sahibi bu davayla ({ -klage(form: "de") }) evden çıkmanızı ister. Bir resmî kurumun o zamana kadar ev sahibine her şeyi ödeyeceğine kesin söz vermesi de yeterlidir. O zaman <span lang="de">fristlos</span> { -kuendigung } geçersizdir.

notice-arrears-limits =
    Taksitler <strong>yetmez</strong>. Bir fesihten sonra ödemek, { $arrears-cure-years ->
        [one] { $arrears-cure-years } yıl
       *[other] { $arrears-cure-years } yıl
    } içinde yalnızca bir kez işe yarar. Ev sahibinin size para borcu varsa, bu parayı kira borcunuza sayıp sayamayacağınızı <strong>hemen</strong> kontrol ettirin.

notice-arrears-note = { $arrears-law }. Süre tanıyarak yapılan fesih hakkında: { -bundesgerichtshof } (Federal Mahkeme), VIII ZR 106/23.

notice-arrears-ordinary = <strong>Her şeyi ödeseniz bile evi kaybedebilirsiniz.</strong> Çoğu zaman ev sahibi aynı anda süre tanıyarak da fesheder. Bu durumda mektupta çoğu zaman “<span lang="de">ordentlich</span>” (süre tanıyarak) veya “<span lang="de">hilfsweise ordentlich</span>” (<span lang="de">fristlos</span> fesih geçersizse, süre tanıyarak) yazar. Bu ikinci fesih, ödemeyle geçersiz <strong>olmaz</strong>. Ağır durum nedeniyle itiraz etmek, buna karşı genellikle işe yaramaz. Süre tanıyarak ev sahibi bazen daha azı eksik olduğunda da feshedebilir.

notice-arrears-help = Beklemeyin! <strong>Hemen</strong> yardım alın, en iyisi daha { -kuendigung } gelmeden önce. { -fachstelle } birimi, evinizi kaybetmemeniz için yardım eder: <a name="card-fachstelle"></a>. { -jobcenter } kira borçlarını üstlenebilir. Bir resmî kurumun ev sahibine her şeyi ödeyeceğine yazılı olarak söz verip vermeyeceğini sorun. Mahkemeden gelen her mektubu hemen açın ve içinde yazan sürelere uyun. Taksitle ödemeyi teklif ederseniz, ev sahibi bu borçlar nedeniyle yapılacak her fesihten yazılı olarak vazgeçmelidir.

notice-eviction-title = Tahliye (<span lang="de">Räumung</span>) ve acil barınma yeri

notice-eviction = Bir fesihten ({ -kuendigung(form: "de") }) sonra evden aynı gün çıkmak zorunda değilsiniz. Evde kalırsanız ev sahibi { -raeumungsklage } ({ -raeumungsklage(form: "de") }) açabilir. Önce bir mahkeme karar verir. Ondan sonra evi yalnızca “<span lang="de">Gerichtsvollzieher*in</span>” (icra memuru) boşaltabilir. Bu, mahkemenin kararını uygulayan bir memurdur. Ev sahibi kilidi kendisi değiştiremez ve eşyalarınızı dışarı koyamaz. Bunu yine de yaparsa hemen bir avukattan yardım alın.

notice-eviction-step-open = Mahkemeden gelen her mektubu aynı gün açın. Zarfın üstüne tarihi yazın.

notice-eviction-step-help = Hemen { -fachstelle } birimine gidin: <a name="card-fachstelle"></a>. Dava açılmış olsa bile yardım eder.

notice-eviction-step-lawyer = Kendinize bir avukat bulun. Paranız yetmiyorsa burada okumaya devam edin: <a name="help-lawyer"></a>.

notice-eviction-step-time = Mahkemeye, mektuptaki süre içinde <strong>yazılı olarak</strong> cevap verin. Kendinizi savunmak istediğinizi yazın. Yoksa mahkeme duruşma yapmadan karar verebilir. Duruşmaya da gidin. Evden çıkmak için daha fazla zamana ihtiyacınız varsa bunu daha cevabınızda yazın. Bunu en geç duruşmada söylemek zorundasınız. Bu ek zamanın adı { -raeumungsfrist } (tahliye süresi).

notice-eviction-step-date = Tahliye için zaten bir gün belliyse beklemeyin. Bu günü { -fachstelle } birimine söyleyin. Mahkemenin tahliyeyi hâlâ durdurup durduramayacağını avukata sorun.

notice-eviction-shelter = Artık eviniz yoksa daha aynı gün { -fachstelle } birimine gidin. { -notunterkunft } (acil barınma yeri) isteyin. Bu, zor durumdaki insanlar için kalacak bir yerdir. Kimliğinizi, mektupları ve önemli ilaçları yanınıza alın. Soğuk gecelerde yardım: <a name="card-winter-help"></a>.

notice-eviction-note = { $eviction-law }.

## Kapitel Auszug

moving-out-title = Evden çıkmak

moving-out-intro = Yeni bir eviniz varsa eski evden ayrılmayı iyi planlayın. Böylece { -kaution(case: "acc") } (<span lang="de">Kaution</span>) daha kolay geri alırsınız. Önce eski sözleşmeyi feshedip feshedemeyeceğinizi ve ne zaman feshedebileceğinizi kontrol edin. Eski evin sözleşmesini ancak yeni sözleşme imzalandıktan sonra feshedin.

moving-out-notice-title = Sözleşmeyi siz feshediyorsunuz

moving-out-notice-fixed = Önce sözleşmenizi okuyun. Sözleşme “<span lang="de">befristet</span>” (belirli süreli) ise belirli bir günde bitmesi öngörülmüştür. Ondan önce sözleşmeyi genellikle normal süreyle feshedemezsiniz. İmza sırasında yazılı bir neden yoksa sözleşme genellikle kendiliğinden bitmez. “<span lang="de">Kündigungsverzicht</span>” (fesih hakkından vazgeçme) veya “<span lang="de">Kündigungsausschluss</span>” (fesih hakkının kaldırılması) da sizi bağlar, genellikle en fazla { $notice-waiver-years } yıl için. Böyle kuralların bazıları geçerli değildir. Evden çıkmadan veya yenisini imzalamadan <strong>önce</strong> eski sözleşmeyi kontrol ettirin. Yoksa belki evi kaybedersiniz veya uzun süre iki kira ödersiniz ({ $notice-fixed-law }).

moving-out-notice = Sözleşmeniz belirsiz süreliyse ve içinde fesih hakkından vazgeçme (<span lang="de">Kündigungsverzicht</span>) yoksa bir neden göstermeniz gerekmez. Süre { $notice-months } aydır. Mektubunuz bir ayın en geç { $notice-workday } iş gününde (<span lang="de">Werktag</span>) ev sahibinin elinde olmalıdır. O zaman bu ay da sayılır. Burada iş günleri, resmî tatiller dışında pazartesiden cumartesiye kadar olan günlerdir. <strong>Cumartesi de sayılır.</strong> Son günü beklemeyin. En iyisi, mektup daha birinci veya ikinci iş gününde orada olsun. Örnek: Mektup en geç { $example-notice-letter } tarihinde ulaşır. O zaman sözleşme { $example-notice-end } tarihinde biter. Mektup o ayda daha geç gelirse sözleşme ancak { $example-notice-late-end } tarihinde biter. İki kira ödememek için iyi hesaplayın.

moving-out-notice-room = Bazen mobilyalı bir oda, ev sahibinin kendi oturduğu konutun içindedir. Bu durumda süre çoğu zaman çok daha kısadır.

moving-out-notice-room-period = Böyle bir oda için sözleşme genellikle bir ayın { $room-notice-day } gününe kadar feshedilebilir. O zaman sözleşme daha bu ayın sonunda biter ({ $notice-tenant-law }). Bu, ev sahibi için de geçerlidir. Orada sürekli olarak ailenizle oturuyorsanız bu genellikle geçerli değildir.

moving-out-notice-note = { $notice-tenant-law }. İmza için { $notice-form-law } geçerlidir.

moving-out-form = Mektubu bütün kiracılar elle imzalar. En güvenlisi şudur: Bir tanık mektubu okur ve onu ev sahibinin posta kutusuna atar. Veya ev sahibi, mektubu aldığını imzasıyla onaylar. “<span lang="de">Einschreiben</span>” (taahhütlü mektup), postanın kanıt verdiği bir mektuptur. Onu hiç kimse gidip almazsa genellikle ulaşmamış sayılır. “<span lang="de">Einwurf-Einschreiben</span>” (posta kutusuna atılan taahhütlü mektup) için postanın belgesi tek başına kanıt olarak yetmez. Bir örnek: <a name="letters"></a>. Bir kopyayı ve kanıtı saklayın.

moving-out-successor = Daha erken çıkmak istiyorsanız ev sahibiyle konuşun. Bir “<span lang="de">Nachmieter*in</span>” (sizden sonraki kiracı) tek başına sözleşmenizi sona erdirmez. Bu, yalnızca ev sahibi kabul ederse olur, en iyisi yazılı olarak.

moving-out-check-title = Evden çıkarken kontrol listesi

moving-out-check-painting = Gerçekten boya yapmak zorunda olup olmadığımı kontrol ettim: <a name="lease-painting"></a>.

moving-out-check-clean = Ev ve bodrum boş ve temiz. Kendi taktığım şeyleri söktüm ya da yazılı olarak başka bir şey kararlaştırdık.

moving-out-check-meters = Bütün sayaçların rakamları not edildi ve fotoğrafı çekildi. Şirketler rakamları aldı.

moving-out-check-record = { -uebergabeprotokoll(case: "loc-capital") } (<span lang="de">Übergabeprotokoll</span>) yalnızca doğru olan yazıyor. Bende bir kopya var.

moving-out-check-keys = Bütün anahtarları geri verdim. Bu, tutanakta yazıyor.

moving-out-check-address = Elektrik şirketi, banka, posta, { -rundfunkbeitrag } ve resmî kurumlar yeni adresimi biliyor.

moving-out-deposit-title = { -kaution(case: "acc-capital") } geri almak

moving-out-deposit = Yasada bunun için bir süre yazmaz. Mahkemeler ev sahibine genellikle { $deposit-return-min } ile { $deposit-return-max } ay arası zaman tanır, bazen daha fazla. Ev sahibi bir bölümü, { -nebenkosten } (<span lang="de">Nebenkosten</span>) için son { -abrechnung } ({ -abrechnung(form: "de") }) nedeniyle elinde tutabilir. Ona hesap numaranızı ve yeni adresinizi yazın. Uzun süre cevap gelmezse bir kez daha yazın. Parayı hangi güne kadar beklediğinizi belirtin.

moving-out-claims = Ev sahibi evdeki hasarlar için sonsuza kadar para isteyemez. Onun bu hakkı genellikle evin geri verilmesinden { $claims-months } ay sonra zaman aşımına uğrar (<span lang="de">verjährt</span>). Bu şu demektir: Bunun için artık çok geçtir. O zaman ödemeyi reddedebilirsiniz. <strong>Ama:</strong> Ev sahibi böyle hasarların parasını, sizin verdiğiniz { -kaution } içinden çoğu zaman daha sonra da kesebilir. { -kaution(case: "capital") } için mahkemeye gitmeden önce bir danışma yerinden bilgi alın.

moving-out-claims-note = { $claims-law }. Sizin bazı haklarınız da bu kadar çabuk zaman aşımına uğrar; onlarda süre kira sözleşmesinin bitiminden başlar. { -kaution(case: "capital") } hakkında: { -bundesgerichtshof } (Federal Mahkeme), VIII ZR 71/05 ve VIII ZR 184/23.

moving-out-register-title = Adres kaydını sildirmek veya değiştirmek

moving-out-register = Almanya içinde taşınıyorsanız yalnızca yeni adresinizi kaydettirin. Kaydınızı ancak Almanya’da yeni bir eviniz yoksa sildirmeniz gerekir. Bu, evden çıkmadan en erken { $deregister-weeks-before } hafta önce, evden çıktıktan en geç { $deregister-weeks-after } hafta sonra mümkündür.

## Kapitel Hilfe in Köln

help-title = Köln’de yardım

help-intro = Her şeyi tek başınıza başarmak zorunda değilsiniz. Burada acil durum numaralarını, en önemli süreleri ve iyi adresleri bulursunuz. Mümkünse gitmeden önce telefon edin. Adresler ve saatler değişebilir. Sözleşmenizi ve bütün mektupları yanınıza alın.

help-emergency-title = Acil durumda

help-emergency = Bir insan tehlikedeyse hemen arayın. Adınızı, adresi ve ne olduğunu söyleyin.

help-emergency-police = Polis: { $police-phone }

help-emergency-fire = İtfaiye ve ambulans: { $fire-brigade-phone }

help-emergency-doctor = Muayenehaneler kapalıyken nöbetçi doktor: { $doctor-phone }

help-emergency-women =
    Kadına yönelik şiddete karşı yardım, gece gündüz, { $helpline-languages ->
        [one] { $helpline-languages } dilde
       *[other] { $helpline-languages } dilde
    }: { $helpline-women-phone }

help-letters-title = Bu mektup ne anlama geliyor?

help-letters = Mektubun üst kısmında yazan kelimeyi arayın. Mektubun ne zaman geldiğini zarfın üstüne yazın. Adresler burada: <a name="help-contacts"></a>.

help-letters-table = Mektuplar ve yapacaklarınız

help-letters-column-word = Mektupta yazan

help-letters-column-meaning = Anlamı

help-letters-column-next = Ne kadar zaman? Kime sormalı?

help-letter-mahnung = <span lang="de">Mahnung</span> (ödeme hatırlatması)

help-letter-mahnung-meaning = Biri şöyle diyor: Ödemediniz.

help-letter-mahnung-next = Hemen kontrol edin. Doğruysa: ödeyin. Kira için para yoksa: { -fachstelle } ve { -jobcenter }.

help-letter-abmahnung = { -abmahnung(form: "de") } ({ -abmahnung })

help-letter-abmahnung-meaning = Ev sahibi şöyle diyor: Yanlış bir şey yaptınız. Bu devam ederse sözleşmeyi feshedebilir.

help-letter-abmahnung-next = Doğruysa: bunu hemen bırakın. Doğru değilse: yazılı olarak cevap verin. { -mieterverein } derneğine (kiracılar derneği) sorun.

help-letter-immediate = <span lang="de">Fristlose</span> { -kuendigung(form: "de") } (süre tanımadan { -kuendigung })

help-letter-immediate-meaning = Ev sahibi hemen evden çıkmanızı istiyor. Genellikle konu kira borcudur. Evden hemen çıkmayın.

help-letter-immediate-next = Daha bugün: { -fachstelle }. Kira borcunuz varsa her şeyi mümkün olduğu kadar erken ödeyin, { -raeumungsklage } ({ -raeumungsklage(form: "de") }) geldikten sonra en geç { $arrears-cure-months } ay içinde. Bu, süre tanıyarak yapılan feshe karşı genellikle işe yaramaz.

help-letter-ordinary = <span lang="de">Ordentliche</span> { -kuendigung(form: "de") } (süre tanıyarak { -kuendigung }), { -eigenbedarf(form: "de") } (ev sahibinin { -eigenbedarf }) nedeniyle de

help-letter-ordinary-meaning = Ev sahibi bir süre sonra evden çıkmanızı istiyor. Evden hemen çıkmayın.

help-letter-ordinary-next = Bu hafta: { -mieterverein }. { -widerspruch(case: "capital") } ({ -widerspruch(form: "de") }) bitimden en geç { $hardship-months } ay önce ulaşmış olmalıdır.

help-letter-increase = { -mieterhoehung(form: "de") } ({ -mieterhoehung }): “<span lang="de">Bitte stimmen Sie zu</span>” (Lütfen kabul edin)

help-letter-increase-meaning = Ev sahibi daha fazla kira istiyor, olağan kiraya (<span lang="de">ortsübliche Vergleichsmiete</span>) kadar.

help-letter-increase-next = Mektuptan sonraki { $consent-month } ayın sonuna kadar zaman var. Önce kontrol ettirin ve o zamana kadar eski kirayı ödemeye devam edin: { -mieterverein }.

help-letter-index = { -staffelmiete(form: "de") } ({ -staffelmiete }), { -indexmiete(form: "de") } ({ -indexmiete }) veya { -mieterhoehung(form: "de") } <span lang="de">nach</span> { -modernisierung(form: "de") } (modernizasyon sonrası { -mieterhoehung })

help-letter-index-meaning = Siz kabul etmeseniz de kira artar.

help-letter-index-next = Hemen kontrol ettirin: { -mieterverein }. O zamana kadar zamanında ödeyin, en iyisi { -vorbehalt } ({ -vorbehalt(form: "de") }) koyarak.

help-letter-works = <span lang="de">Ankündigung</span>: { -modernisierung } duyurusu

help-letter-works-meaning = Binada inşaat yapılacak. Ondan sonra kira artabilir.

help-letter-works-next = Buna karşı olan nedenleri hemen yazın. Süre mektupta yazmalıdır. { -mieterverein } derneğine sorun.

help-letter-statement = { -abrechnung(form: "de") } <span lang="de">der</span> { -betriebskosten(form: "de") } (işletme giderleri hesabı)

help-letter-statement-meaning = Isıtma, su ve bina bu kadar tuttu. Belki ek ödeme yapmanız isteniyor.

help-letter-statement-next = Mektup çok geç geldiyse genellikle ek ödeme yapmak zorunda değilsiniz. Önce bunu kontrol ettirin. Çok geç gelmediyse ek ödemeyi mektuptaki güne kadar yapın, en iyisi { -vorbehalt } koyarak. Hataları bildirmek için: mektup geldikten sonra { $objection-months } ay zaman var. { -mieterverein } derneğine sorun.

help-letter-mahnbescheid = <span lang="de">Amtsgericht</span> mahkemesinden { -mahnbescheid(form: "de") } ({ -mahnbescheid })

help-letter-mahnbescheid-meaning = Biri para istiyor. Mahkeme bunun doğru olup olmadığını <strong>incelemedi</strong>.

help-letter-mahnbescheid-next = Süre mektupta yazar. Süre kısadır. Doğru değilse: { -widerspruch } ({ -widerspruch(form: "de") }) formunu doldurup hemen gönderin. Form, süre içinde mahkemeye ulaşmak zorundadır. Bir avukata sorun.

help-letter-klage = { -klage(form: "de") } ({ -klage }) veya { -raeumungsklage(form: "de") } ({ -raeumungsklage })

help-letter-klage-meaning = Ev sahibi mahkemeye gidiyor. Ödemenizi veya evden çıkmanızı istiyor. Evden hemen çıkmayın.

help-letter-klage-next = Süre mektupta yazar. Süre kısadır. Mahkemeye cevap verin, yoksa kaybedebilirsiniz. Hemen: avukat ve { -fachstelle }. Kira borcunuz varsa bu mektup geldikten sonra en geç { $arrears-cure-months } ay içinde her şeyi ödeyin.

help-letter-eviction = <span lang="de">Gerichtsvollzieher*in</span> (icra memuru) tarafından <span lang="de">Räumungstermin</span> (tahliye günü)

help-letter-eviction-meaning = O gün ev boşaltılır.

help-letter-eviction-next = Daha bugün: { -fachstelle } ve avukat.

help-letter-cutoff = { -sperrung } uyarısı (elektrik veya gaz kesilecek)

help-letter-cutoff-meaning = Şirket, para eksik olduğu için elektriği veya gazı kesmek istiyor.

help-letter-cutoff-next = Hemen şirketi arayın ve taksit isteyin, sonra { -jobcenter } kurumuna veya Sosyal Yardım Dairesine (<span lang="de">Sozialamt</span>) sorun.

help-deadlines-title = Süreler

help-deadlines-table = Bir bakışta süreler

help-column-task = Ne?

help-column-deadline = Ne kadar zaman, ne zamandan başlayarak?

help-row-register = Adres kaydı yaptırmak

help-cell-register =
    { $register-weeks ->
        [one] Taşındıktan sonra { $register-weeks } hafta
       *[other] Taşındıktan sonra { $register-weeks } hafta
    }

help-row-wohngeld = { -wohngeld } için başvurmak

help-cell-wohngeld = daha ona ihtiyaç duyduğunuz ilk ayın içinde

help-row-fairness = Size daha kötü davranıldıysa para istemek

help-cell-fairness = { $discrimination-months } ay; olayın olduğu günden başlayarak sayın

help-row-brake = İzin verilenden yüksek kirayı şikâyet edip baştan beri fazla ödediğinizi geri istemek

help-cell-brake = Kira sözleşmesinin başlangıcından itibaren { $complaint-months } ay, ama sözleşme bitmeden önce

help-row-landlord-statement = Ev sahibinin { -abrechnung(case: "acc") } ({ -abrechnung(form: "de") }) göndermesi

help-cell-landlord-statement = Hesap yılının bitiminden sonra { $statement-months } ay

help-row-statement = { -abrechnung(case: "loc-capital") } hata bildirmek

help-cell-statement = Hesabı aldıktan sonra { $objection-months } ay

help-row-carbon = Kendi gaz sözleşmenizde CO₂ payını istemek

help-cell-carbon = Gaz şirketinin faturasından sonra { $carbon-months } ay

help-row-increase = { -mieterhoehung(case: "acc-capital") } kabul etmek veya etmemek

help-cell-increase = Mektuptan sonraki { $consent-month } ayın sonuna kadar

help-row-notice = Sözleşmeyi kendiniz feshetmek. İstisnalar: <a name="moving-out-notice"></a>

help-cell-notice = { $notice-months } ay; mektup { $notice-workday } iş gününde orada olmalıdır, o zaman bu ay da sayılır

help-row-hardship = Süre tanıyarak yapılan feshe ({ -kuendigung(form: "de") }) ağır durum nedeniyle itiraz etmek

help-cell-hardship = Sözleşmenin bitiminden en geç { $hardship-months } ay önce; sonra hemen danışın

help-row-cure = Süre tanımadan (<span lang="de">fristlos</span>) yapılan fesihten ({ -kuendigung(form: "de") }) sonra her şeyi ödemek

help-cell-cure = { -raeumungsklage(case: "capital") } ({ -raeumungsklage(form: "de") }) geldikten sonra { $arrears-cure-months } ay; bu, süre tanıyarak yapılan feshe ({ -kuendigung(form: "de") }) karşı işe yaramaz

help-row-claims = Evden çıktıktan sonra: hasarlar veya eve takılan şeyler için para istemek

help-cell-claims = { $claims-months } ay; ev sahibi için evin geri verilmesinden, sizin için sözleşmenin bitiminden başlar

help-row-court = Mahkemeden mektup

help-cell-court = çok az zaman; süre mektupta yazar

help-offices-title = Hangi kurum hangi konuda yardım eder?

help-offices-table = Kurumlar ve görevleri

help-offices-column-task = Size gereken

help-offices-column-office = Soracağınız yer

help-office-living = Yaşamak ve kira için para, { -kaution } (<span lang="de">Kaution</span>), taşınma, ilk mobilyalar

help-office-living-who = { -jobcenter } { -city }; paranız Sosyal Yardım Dairesinden (<span lang="de">Sozialamt</span>) geliyorsa: orası

help-office-wohngeld = Düşük gelirde kira yardımı

help-office-wohngeld-who = { -city } Belediyesi, { -wohngeld }

help-office-wbs = { -wbs }, ev arama danışmanlığı, izin verilenden çok daha yüksek kira

help-office-wbs-who = { -city } Belediyesi, { -housing-office } (konut dairesi)

help-office-arrears = Kira borcu, { -kuendigung }, tahliye (<span lang="de">Räumung</span>), { -notunterkunft } (acil barınma yeri)

help-office-arrears-who = { -city } Belediyesi, { -fachstelle }

help-office-residence = { -city(case: "loc") } oturabilmek için izin

help-office-residence-who = Şu anda oturduğunuz yerdeki Yabancılar Dairesi (<span lang="de">Ausländerbehörde</span>)

help-office-register = Adres kaydı yaptırmak

help-office-register-who = { -city } Belediyesi, { -kundenzentrum }

help-jobcenter = { -jobcenter } { -city } kurumunun { $jobcenter-sites-today } yeri vardır. Sizin için hangisinin geçerli olduğu adresinize bağlıdır. Önce { -jobcenter } kurumundan gelen son mektubunuza bakın. Henüz mektubunuz yoksa belediyeye telefonla sorun: { $kundenzentrum-phone }. Orada oturduğunuz sokağı söyleyin.

help-contacts-title = İyi adresler

contact-mieterverein = Üyelerine kirayla ilgili bütün sorularda danışmanlık yapar. Üyelik ücretlidir.

contact-adb = Bu bir { -antidiskriminierungsbuero } (ayrımcılığa karşı büro). Ev ararken kökeniniz yüzünden size daha kötü davranılırsa ücretsiz yardım eder.
    .hours = Telefon: pazartesiden çarşambaya kadar, saat { $adb-opens } ile { $adb-closes } arası

contact-housing-office = { -wbs } belgesi, ev arama danışmanlığı ve { -wohnungsaufsicht }
    .hours = { -city-office-days }, saat { $city-office-opens } ile { $city-office-closes } arası

contact-fachstelle = Kira borcunuz varsa, evinizi kaybediyorsanız veya kaybettiyseniz yardım eder.
    .hours = { -city-office-days }, saat { $city-office-opens } ile { $city-office-closes } arası

contact-wohngeld = { -wohngeld } yardımı için buraya başvurursunuz.
    .hours = { -city-office-days }, saat { $city-office-opens } ile { $city-office-closes } arası

contact-kundenzentrum = Adres kaydınızı burada yaptırırsınız. Bazı günler yalnızca randevuyla. Telefon ettiğinizde size yakın büroyu da sorun.

contact-winter-help = Soğuk gecelerde evi olmayan insanlara yardım. Bu yardımın hangi aylarda olduğunu sorun.

help-qr-mieterverein = Kiracılar derneğinin (<span lang="de">Mieterverein</span>) internet sayfası

help-lawyer-title = Az parayla avukat

help-lawyer = Paranız bir avukata yetmiyorsa { -beratungshilfe } (hukuki danışma yardımı) vardır. O zaman danışma ve mektuplar için paranın en büyük bölümünü devlet öder. Bunu <span lang="de">Amtsgericht</span> mahkemesine sorun, en iyisi avukata ilk kez gitmeden önce. Mektuplarınızı ve gelirinizi gösteren belgeleri yanınıza alın. Zaten bir { -klage } ({ -klage(form: "de") }) varsa bu yardımın adı { -prozesskostenhilfe } (mahkeme masrafı yardımı) olur. Avukatınızdan bunun için başvurmasını isteyin.

## Glossar

glossary-title = Sözlük: önemli Almanca kelimeler

glossary-intro = Bu kelimeleri ilanlarda, sözleşmelerde ve mektuplarda okursunuz. Burada kısaca anlamları yazıyor.

glossary-abmahnung = Ev sahibinden bir mektup. İçinde neyi yanlış yaptığınızın ileri sürüldüğü yazar. Bu devam ederse arkasından { -kuendigung } gelebilir.
    .term = { -abmahnung(form: "own") }

glossary-abrechnung = Yılda bir kez gelen hesap: Isıtma, su ve bina ne kadar tuttu ve siz şimdiye kadar ne kadar ödediniz?
    .term = { -abrechnung(form: "own") }

glossary-anmeldung = Belediyeye şimdi nerede oturduğunuzu bildirirsiniz. Bunu bir { -kundenzentrum } bürosunda yaparsınız.
    .term = { -anmeldung(form: "own") }

glossary-aufhebungsvertrag = İki taraf da evet dediği için kira sözleşmesini bitiren sözleşme. Bunu imzalamak zorunda değilsiniz.
    .term = { -aufhebungsvertrag(form: "own") }

glossary-befristet = Sözleşmenin belirli bir günde bitmesi öngörülmüştür. Ondan önce genellikle normal süreyle feshedemezsiniz.
    .term = belirli süreli

glossary-beratungshilfe = Bir avukata ihtiyacınız varsa ve paranız azsa devletin yardımı. Bunun için <span lang="de">Amtsgericht</span> mahkemesine başvurulur.
    .term = { -beratungshilfe(form: "own") }

glossary-bescheid = Bir resmî kurumun neye karar verdiğini bildirdiği mektup.
    .term = { -bescheid(form: "own") }

glossary-betriebskosten = Yasada ve birçok sözleşmede { -nebenkosten } için kullanılan kelime.
    .term = { -betriebskosten(form: "own") }

glossary-buergschaft = Siz ödemezseniz bir banka veya bir kişi, sizin yerinize ödeyeceğine söz verir.
    .term = { -buergschaft(form: "own") }

glossary-eigenbedarf = Ev sahibi, eve kendisi veya ailesi için ihtiyacı olduğundan sözleşmeyi fesheder.
    .term = { -eigenbedarf(form: "own") }

glossary-erstausstattung = İlk mobilya ve aletler için para. Bunun için satın almadan önce başvurulur, örneğin { -jobcenter } kurumuna.
    .term = { -erstausstattung(form: "own") }

glossary-fristlos = Süre tanımadan. Böyle bir { -kuendigung } ile sözleşmenin hemen bitmesi istenir.
    .term = süre tanımadan

glossary-gerichtsvollzieher = Bir mahkemenin kararını uygulayan memur. Bir evi yalnızca o boşaltabilir.
    .term = icra memuru

glossary-grundsicherungsgeld = { -jobcenter } kurumunun yaşamak ve konut için verdiği para. Eski adı “<span lang="de">Bürgergeld</span>” idi. Eski belgelerde hâlâ bu ad yazar.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-grundversorger = Kendiniz bir sözleşme seçmediyseniz size elektrik veren şirket.
    .term = { -grundversorger(form: "own") }

glossary-hausordnung = Binadaki herkes için kurallar, örneğin sessizlik ve temizlik hakkında.
    .term = { -hausordnung }

glossary-indexmiete = Kiranın Almanya’daki fiyatlarla birlikte değiştiği sözleşme.
    .term = { -indexmiete(form: "own") }

glossary-kaltmiete = Yalnızca ev için kira, { -nebenkosten } dahil değildir.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Güvence olarak verilen para. Evden çıktıktan sonra, açık borç yoksa geri alırsınız.
    .term = { -kaution }

glossary-klage = Biri size karşı mahkemeye gider. Mektup mahkemeden gelir. Hemen danışın.
    .term = { -klage(form: "own") }

glossary-kuendigung = Kira sözleşmesini bitirmek için yazılan mektup. Genellikle kâğıt üzerinde ve gerçek imzalı olmak zorundadır. “<span lang="de">Ordentlich</span>” şu demektir: süre tanıyarak. “<span lang="de">Fristlos</span>” şu demektir: süre tanımadan.
    .term = { -kuendigung(form: "own") }

glossary-kuendigungsverzicht = Sözleşmedeki bir cümle: Bir süre sözleşmeyi feshedemezsiniz. Başka bir kelime “<span lang="de">Kündigungsausschluss</span>” olur.
    .term = { -kuendigungsverzicht(form: "own") }

glossary-mahnbescheid = Mahkemeden mektup: Biri sizden para istiyor. Mahkeme bunun doğru olup olmadığını henüz incelemedi. Hemen danışın.
    .term = { -mahnbescheid(form: "own") }

glossary-mahnung = Şunu söyleyen mektup: Henüz ödemediniz.
    .term = ödeme hatırlatması

glossary-mangel = Evde bir şey bozuktur veya çok rahatsız eder. Örnek: Kalorifer ısıtmıyor.
    .term = { -mangel(form: "own") }

glossary-mieterhoehung = Ev sahibi daha fazla kira ister. Önce bunun ne tür bir zam olduğuna bakın.
    .term = { -mieterhoehung(form: "own") }

glossary-mietminderung = Kusur olduğu sürece daha az kira. Önce bir danışma yerinden bilgi alın.
    .term = { -mietminderung(form: "own") }

glossary-mietpreisbremse = Yeni sözleşmelerde kirayı sınırlayan kural. Bazı evler için geçerli değildir.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Bir şehirdeki olağan kiraların listesi. Bununla kiranızın normal olup olmadığını kontrol edersiniz.
    .term = { -mietspiegel(form: "own") }

glossary-modernisierung = Evi veya binayı daha iyi yapan işler, örneğin yeni bir kalorifer. Ondan sonra kira artabilir.
    .term = { -modernisierung(form: "own") }

glossary-nebenkosten = { -kaltmiete } dışında bina için giderler, örneğin su, çöp ve genellikle ısıtma. Yasada adı “<span lang="de">Betriebskosten</span>”.
    .term = { -nebenkosten }

glossary-notunterkunft = Evi olmayan insanlar için kalacak yer.
    .term = { -notunterkunft(form: "own") }

glossary-prozesskostenhilfe = Paranız azsa mahkeme masrafları için devletin yardımı.
    .term = { -prozesskostenhilfe(form: "own") }

glossary-provision = Emlakçının bir eve aracılık ettiği için aldığı para.
    .term = { -provision(form: "own") }

glossary-raeumungsfrist = Evden çıkmak için bir mahkemenin verdiği süre. Bunu en geç mahkemedeki duruşmada istemek gerekir.
    .term = { -raeumungsfrist(form: "own") }

glossary-raeumungsklage = Ev sahibinin evden çıkmanızı istediği { -klage }. “<span lang="de">Räumung</span>” şu demektir: Ev boşaltılır ve geri verilir.
    .term = { -raeumungsklage(form: "own") }

glossary-ruege = Ev sahibine, kiranın izin verilenden yüksek olduğunu yazarsınız. Bunu yaparken { -mietpreisbremse } kuralına dayanırsınız.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Evde boya, duvar kâğıdı ve benzeri işler. Bazı sözleşmeler sizi bunlara zorunlu tutmaz.
    .term = { -schoenheitsreparaturen(form: "own") }

glossary-selbstauskunft = Ev sahibinin, siz ve geliriniz hakkında sorular içeren formu.
    .term = { -selbstauskunft(form: "own") }

glossary-sonderkuendigungsrecht = Normalde henüz feshedemeyecek olsanız bile feshetme hakkı, örneğin { -mieterhoehung } sonrasında.
    .term = { -sonderkuendigungsrecht(form: "own") }

glossary-sperrung = Para eksik olduğu için şirket elektriği veya gazı keser.
    .term = { -sperrung(form: "own") }

glossary-staffelmiete = Kiranın ne zaman ve ne kadar artacağı baştan yazılı olan sözleşme.
    .term = { -staffelmiete(form: "own") }

glossary-uebergabeprotokoll = Eve girerken veya evden çıkarken evin ne durumda olduğunu gösteren liste. En iyisi iki taraf da imzalar.
    .term = { -uebergabeprotokoll }

glossary-untermiete = Kiracı, evi veya bir odayı başkasına kiraya verir. Bunun için izin alması gerekir.
    .term = { -untermiete(form: "own") }

glossary-vergleichsmiete = Buradaki benzer evler için alışılmış kira. Kelimenin tamamı “<span lang="de">ortsübliche Vergleichsmiete</span>”.
    .term = { -vergleichsmiete(form: "own") }

glossary-vorbehalt = Para öder veya bir evi teslim alırsınız, ama bunu yaparken şunu söylersiniz: Haklarımı saklı tutuyorum. Belki daha sonra para geri isterim.
    .term = { -vorbehalt(form: "own") }

glossary-warmmiete = { -kaltmiete } ve { -nebenkosten } birlikte, genellikle ısıtma da dahil.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Devlet destekli evleri kiralamanıza izin veren belge. Kısaca: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-widerspruch = Şunu yazarsınız: Bunu kabul etmiyorum. Genellikle bunun için bir süre vardır.
    .term = { -widerspruch(form: "own") }

glossary-wohngeld = Geliri az olan insanlar için kira yardımı. Bunun için belediyeye başvurursunuz.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsaufsicht = Belediyenin bir birimi. Örneğin bir kiranın izin verilenden çok daha yüksek olup olmadığını inceler.
    .term = { -wohnungsaufsicht(form: "own") }

glossary-wohnungsgeberbestaetigung = Ev sahibinin, eve taşındığınızı onaylayan belgesi. Adres kaydı için gerekir.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

glossary-zusicherung = { -jobcenter } kurumunun, yeni bir evin masraflarını ödeyeceğine yazılı olarak söz vermesi.
    .term = { -zusicherung(form: "own") }

## Musterbriefe

letters-title = Örnek mektuplar

letters-intro = Her zaman Almanca mektubu gönderin. Çeviri yalnızca anlamanıza yardım eder. Çizgileri doldurun, uymayan yerlerin üstünü çizin ve bir kopya saklayın. “<span lang="de">Ich / wir</span>” (ben / biz) şu demektir: Birinin üstünü çizin. Bütün mektupların ulaştığını kanıtlayabilmelisiniz. En güvenli yol burada yazıyor: <a name="moving-out-notice"></a>. { -kuendigung(case: "capital") } ({ -kuendigung(form: "de") }) mektubu kâğıt üzerinde olmak zorundadır. Onu sözleşmedeki bütün kiracılar imzalar. Diğer mektupları e-postayla da gönderebilirsiniz. O zaman bir cevap isteyin ve e-postayı saklayın.

letter-address = Gönderen (bütün kiracıların adları):<br>________________________________________<br>________________________________________<br>Adres: _________________________________<br>Alıcı (ev sahibinin adı ve adresi):<br>________________________________________<br>________________________________________<br>{ -city }, tarih: __________

letter-salutation = Sayın Yetkililer,

letter-closing = Saygılarımla / Saygılarımızla<br>Bütün kiracıların imzaları:<br>________________________________________<br>________________________________________

letter-defect-title = Bir kusuru bildirmek

letter-defect-subject = <strong>____________________ adresindeki evde kusur</strong>

letter-defect-report = __________ tarihinden beri evde şu kusur var: ____________________. Fotoğraflar ektedir.

letter-defect-demand = Lütfen kusuru __________ tarihine kadar giderin. Lütfen bana / bize önceden bir randevu bildirin. O zamana kadar kirayı haklarımı / haklarımızı saklı tutarak ödüyorum / ödüyoruz. Para iadesi isteme hakkımı / hakkımızı saklı tutuyorum / tutuyoruz.

letter-receipts-title = { -abrechnung(case: "gen-capital") } ({ -abrechnung(form: "de") }) belgelerini görmek

letter-receipts-subject = <strong>______ yılına ait işletme giderleri (yan giderler) hesabı</strong>

letter-receipts-request = __________ tarihli hesabınızı kontrol etmek istiyorum / istiyoruz. Lütfen bana / bize belgeleri görebileceğim / görebileceğimiz bir randevu bildirin. Belgeleri elektronik olarak da gönderebilirsiniz. Ek ödemeyi o zamana kadar yalnızca haklarımı / haklarımızı saklı tutarak yapıyorum / yapıyoruz. İtiraz hakkı saklıdır.

letter-rent-title = İzin verilenden yüksek kirayı şikâyet etmek

letter-rent-subject = <strong>{ $complaint-law } uyarınca kira şikâyeti</strong>

letter-rent-complaint = __________ tarihinden beri ____________________ adresindeki evde oturuyorum / oturuyoruz. Yan giderler hariç kira ______ euro tutarındadır. Bu kiranın yasanın ({ $brake-law }) izin verdiğinden daha yüksek olduğunu bildiriyor ve şikâyet ediyorum / ediyoruz. Sözleşmeden önce verdiğiniz bilgi (<span lang="de">Auskunft</span>) hakkında (____________________): Bu bilginin doğru olduğunu kabul etmiyorum / etmiyoruz, çünkü ____________________.

letter-rent-demand = Hesabıma / Hesabımıza göre bölgedeki olağan kira ______ euro tutarındadır. Lütfen kirayı düşürün ve fazla ödenen parayı geri ödeyin. Lütfen hangi istisnalara dayandığınızı bana / bize bildirin. Bundan sonra kirayı yalnızca haklarımı / haklarımızı saklı tutarak ödüyorum / ödüyoruz.

letter-notice-title = Evin sözleşmesini feshetmek

letter-notice-subject = <strong>____________________ adresindeki evin kira sözleşmesinin feshi</strong>

letter-notice-declaration = Bu evin kira sözleşmesini süresine uyarak __________ tarihi itibarıyla, bu olmazsa mümkün olan en yakın tarih itibarıyla feshediyorum / feshediyoruz.

letter-notice-request = Lütfen feshi bana / bize onaylayın. Lütfen evin teslimi için bir tarih önerin. Depozitoyu lütfen şu banka hesabına havale edin: ____________________.
