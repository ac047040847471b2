### Page furniture in Turkish. Form of address: siz (polite plural). Keep it short.

## Zähler und Verweise

contents = İçindekiler

page = Sayfa { $page }

chapter = Bölüm { $number }

cross-reference = Bölüm { $number }, sayfa { $page }

cross-reference-unnumbered = “{ $title }”, sayfa { $page }

table = Tablo { $number }

figure = Resim { $number }

chart = Grafik { $number }

footnote = Dipnot { $number }

continued = Devamı

## Kästen und Spalten

note-tip = İpucu

note-warning = Dikkat

note-info = Bilmekte yarar var

do = Doğrusu böyle

dont = Lütfen yapmayın

yes-mark = Evet

no-mark = Hayır

checkbox = İşaretleme kutusu

## Glossar und Musterbriefe

glossary-german = Almanca kelime

letter-to-send = Bu mektubu gönderin

letter-translation = Bu çeviri yalnızca sizin için, lütfen göndermeyin

## Karten mit Adressen

contact-address = Adres

contact-phone = Telefon

contact-email = E-posta

contact-web = İnternet

contact-hours = Görüşme saatleri

contact-checked = Kontrol tarihi: { $date }

contact-as-of = Kaynağın tarihi: { $date }, lütfen kontrol edin.

contact-undated = Lütfen bu bilgileri kontrol edin.

## Links und Codes

link-page = Sayfaya git: { $page }

link-web = İnternet sayfası { $url }

link-email = E-posta: { $email }

link-phone = Arayın: { $phone }

qr-alt = { $url } adresini içeren QR kod

## Diagramme und Zitate

chart-data = Grafikteki sayılar

column-value = Değer

column-label = Ad

quote-by = { $name }, { $role }

## Impressum

edition-date = Tarih: { $date }

imprint = Bu kitapçık hakkında

imprint-language = Bu baskının dili: { $language }.

imprint-source = Bu Almanca baskı asıl metindir.

imprint-german-decides = Baskılar arasında fark varsa Almanca metin geçerlidir.

imprint-facts-checked = Tüm bilgiler { $date } tarihinde veya daha sonra kontrol edildi.

imprint-facts-as-of = Kaynakların en eski tarihi, bilindiği kadarıyla: { $date }. Hiç kimse bilgileri tek tek kontrol etmedi. Sizin için önemli olanı lütfen kontrol edin.

imprint-state-machine = Bu çeviriyi bir makine yaptı. Henüz hiçbir insan çeviriyi kontrol etmedi.

imprint-state-draft = Bu çeviri bir taslaktır. Henüz kontrol edilmedi.

imprint-state-translated = Bu çeviri tamamlandı. İkinci bir kişi henüz kontrol etmedi.

imprint-state-reviewed = Bu çeviri kontrol edildi. Kontrol eden: { $by }, tarih: { $date }.

imprint-outdated = Bazı yerler henüz güncel değil.

imprint-languages = Dilleri biz kendimiz seçtik. Köln Belediyesinin dil listesi, kaynaklarımızda herkese açık değil.

untranslated = Henüz çevrilmedi
