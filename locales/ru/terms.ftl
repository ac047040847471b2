### Form of address: вы (polite plural), not capitalised.
### Standard Russian, the letter ё is always written; quotation marks «…», inside them „…“.
### People: the usual generic masculine (арендодатель, арендатор); the guide says once that everybody is meant.
### German official words stay German and are never inflected. `form: "own"` gives the Russian word (glossary),
### `case` gives the form for the sentence: gen, dat, acc, ins, loc, and `capital` for the nominative at the start of a sentence.

-city =
    { $case ->
        [gen] Кёльна
        [dat] Кёльну
        [acc] Кёльн
        [ins] Кёльном
        [loc] Кёльне
       *[nom] Кёльн
    }

-wbs =
    { $form ->
        [own] справка о праве на социальное жильё
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] базовое денежное пособие
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] доплата к арендной плате
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] список обычных цен на аренду
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] ограничение арендной платы
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] претензия из-за слишком высокой арендной платы
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] подтверждение въезда от арендодателя
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht =
    { $form ->
        [own] жилищный надзор
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-city-office-days = Понедельник, вторник и четверг

# The own word; the German „Kaution“ stands beside it at the first use in a chapter.
-kaution =
    { $case ->
        [gen] залога
        [dat] залогу
        [acc] залог
        [ins] залогом
        [loc] залоге
        [capital] Залог
       *[nom] залог
    }

-kaltmiete =
    { $form ->
        [own] аренда без дополнительных расходов
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] аренда с дополнительными расходами
       *[de] <span lang="de">Warmmiete</span>
    }

# The own word; the German „Nebenkosten“ stands beside it at the first use in a chapter.
-nebenkosten =
    { $case ->
        [gen] дополнительных расходов
        [dat] дополнительным расходам
        [acc] дополнительные расходы
        [ins] дополнительными расходами
        [loc] дополнительных расходах
        [capital] Дополнительные расходы
       *[nom] дополнительные расходы
    }

# Plural in Russian. The German „Hausordnung“ stands beside it at the first use.
-hausordnung =
    { $case ->
        [gen] правил дома
        [dat] правилам дома
        [acc] правила дома
        [ins] правилами дома
        [loc] правилах дома
        [capital] Правила дома
       *[nom] правила дома
    }

# The German „Übergabeprotokoll“ stands beside it at the first use.
-uebergabeprotokoll =
    { $case ->
        [gen] акта приёма-передачи
        [dat] акту приёма-передачи
        [acc] акт приёма-передачи
        [ins] актом приёма-передачи
        [loc] акте приёма-передачи
        [capital] Акт приёма-передачи
       *[nom] акт приёма-передачи
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office = <span lang="de">Amt für Integration und Vielfalt</span>

-komm-an = <span lang="de">Komm-an NRW</span>

-patenschaften = <span lang="de">Kölner Kinder Patenschaften</span>

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus – Schule mit Courage</span>

-eccar = <span lang="de">ECCAR</span>

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>

-kuendigung =
    { $form ->
        [own]
            { $case ->
                [gen] расторжения договора
                [dat] расторжению договора
                [acc] расторжение договора
                [ins] расторжением договора
                [loc] расторжении договора
                [capital] Расторжение договора
               *[nom] расторжение договора
            }
       *[de] <span lang="de">Kündigung</span>
    }

-abmahnung =
    { $form ->
        [own]
            { $case ->
                [gen] предупреждения
                [dat] предупреждению
                [acc] предупреждение
                [ins] предупреждением
                [loc] предупреждении
                [capital] Предупреждение
               *[nom] предупреждение
            }
       *[de] <span lang="de">Abmahnung</span>
    }

-mieterhoehung =
    { $form ->
        [own]
            { $case ->
                [gen] повышения арендной платы
                [dat] повышению арендной платы
                [acc] повышение арендной платы
                [ins] повышением арендной платы
                [loc] повышении арендной платы
                [capital] Повышение арендной платы
               *[nom] повышение арендной платы
            }
       *[de] <span lang="de">Mieterhöhung</span>
    }

-abrechnung =
    { $form ->
        [own]
            { $case ->
                [gen] расчёта
                [dat] расчёту
                [acc] расчёт
                [ins] расчётом
                [loc] расчёте
                [capital] Расчёт
               *[nom] расчёт
            }
       *[de] <span lang="de">Abrechnung</span>
    }

-klage =
    { $form ->
        [own]
            { $case ->
                [gen] иска
                [dat] иску
                [acc] иск
                [ins] иском
                [loc] иске
                [capital] Иск
               *[nom] иск
            }
       *[de] <span lang="de">Klage</span>
    }

-raeumungsklage =
    { $form ->
        [own]
            { $case ->
                [gen] иска о выселении
                [dat] иску о выселении
                [acc] иск о выселении
                [ins] иском о выселении
                [loc] иске о выселении
                [capital] Иск о выселении
               *[nom] иск о выселении
            }
       *[de] <span lang="de">Räumungsklage</span>
    }

-mahnbescheid =
    { $form ->
        [own]
            { $case ->
                [gen] судебного приказа об оплате
                [dat] судебному приказу об оплате
                [acc] судебный приказ об оплате
                [ins] судебным приказом об оплате
                [loc] судебном приказе об оплате
                [capital] Судебный приказ об оплате
               *[nom] судебный приказ об оплате
            }
       *[de] <span lang="de">Mahnbescheid</span>
    }

-eigenbedarf =
    { $form ->
        [own]
            { $case ->
                [gen] собственных нужд
                [dat] собственным нуждам
                [acc] собственные нужды
                [ins] собственными нуждами
                [loc] собственных нуждах
                [capital] Собственные нужды
               *[nom] собственные нужды
            }
       *[de] <span lang="de">Eigenbedarf</span>
    }

-staffelmiete =
    { $form ->
        [own]
            { $case ->
                [gen] ступенчатой арендной платы
                [dat] ступенчатой арендной плате
                [acc] ступенчатую арендную плату
                [ins] ступенчатой арендной платой
                [loc] ступенчатой арендной плате
                [capital] Ступенчатая арендная плата
               *[nom] ступенчатая арендная плата
            }
       *[de] <span lang="de">Staffelmiete</span>
    }

-indexmiete =
    { $form ->
        [own]
            { $case ->
                [gen] индексируемой арендной платы
                [dat] индексируемой арендной плате
                [acc] индексируемую арендную плату
                [ins] индексируемой арендной платой
                [loc] индексируемой арендной плате
                [capital] Индексируемая арендная плата
               *[nom] индексируемая арендная плата
            }
       *[de] <span lang="de">Indexmiete</span>
    }

-modernisierung =
    { $form ->
        [own]
            { $case ->
                [gen] модернизации
                [dat] модернизации
                [acc] модернизацию
                [ins] модернизацией
                [loc] модернизации
                [capital] Модернизация
               *[nom] модернизация
            }
       *[de] <span lang="de">Modernisierung</span>
    }

-zusicherung =
    { $form ->
        [own]
            { $case ->
                [gen] письменного обещания
                [dat] письменному обещанию
                [acc] письменное обещание
                [ins] письменным обещанием
                [loc] письменном обещании
                [capital] Письменное обещание
               *[nom] письменное обещание
            }
       *[de] <span lang="de">Zusicherung</span>
    }

-bescheid =
    { $form ->
        [own]
            { $case ->
                [gen] решения ведомства
                [dat] решению ведомства
                [acc] решение ведомства
                [ins] решением ведомства
                [loc] решении ведомства
                [capital] Решение ведомства
               *[nom] решение ведомства
            }
       *[de] <span lang="de">Bescheid</span>
    }

-vorbehalt =
    { $form ->
        [own]
            { $case ->
                [gen] оговорки
                [dat] оговорке
                [acc] оговорку
                [ins] оговоркой
                [loc] оговорке
                [capital] Оговорка
               *[nom] оговорка
            }
       *[de] <span lang="de">Vorbehalt</span>
    }

-mangel =
    { $form ->
        [own]
            { $case ->
                [gen] дефекта
                [dat] дефекту
                [acc] дефект
                [ins] дефектом
                [loc] дефекте
                [capital] Дефект
               *[nom] дефект
            }
       *[de] <span lang="de">Mangel</span>
    }

-mietminderung =
    { $form ->
        [own]
            { $case ->
                [gen] снижения арендной платы
                [dat] снижению арендной платы
                [acc] снижение арендной платы
                [ins] снижением арендной платы
                [loc] снижении арендной платы
                [capital] Снижение арендной платы
               *[nom] снижение арендной платы
            }
       *[de] <span lang="de">Mietminderung</span>
    }

-widerspruch =
    { $form ->
        [own]
            { $case ->
                [gen] возражения
                [dat] возражению
                [acc] возражение
                [ins] возражением
                [loc] возражении
                [capital] Возражение
               *[nom] возражение
            }
       *[de] <span lang="de">Widerspruch</span>
    }

-grundversorger =
    { $form ->
        [own]
            { $case ->
                [gen] основного поставщика
                [dat] основному поставщику
                [acc] основного поставщика
                [ins] основным поставщиком
                [loc] основном поставщике
                [capital] Основной поставщик
               *[nom] основной поставщик
            }
       *[de] <span lang="de">Grundversorger</span>
    }

-betriebskosten =
    { $form ->
        [own]
            { $case ->
                [gen] расходов на содержание дома
                [dat] расходам на содержание дома
                [acc] расходы на содержание дома
                [ins] расходами на содержание дома
                [loc] расходах на содержание дома
                [capital] Расходы на содержание дома
               *[nom] расходы на содержание дома
            }
       *[de] <span lang="de">Betriebskosten</span>
    }

-buergschaft =
    { $form ->
        [own]
            { $case ->
                [gen] поручительства
                [dat] поручительству
                [acc] поручительство
                [ins] поручительством
                [loc] поручительстве
                [capital] Поручительство
               *[nom] поручительство
            }
       *[de] <span lang="de">Bürgschaft</span>
    }

-beratungshilfe =
    { $form ->
        [own]
            { $case ->
                [gen] помощи государства на консультацию адвоката
                [dat] помощи государства на консультацию адвоката
                [acc] помощь государства на консультацию адвоката
                [ins] помощью государства на консультацию адвоката
                [loc] помощи государства на консультацию адвоката
                [capital] Помощь государства на консультацию адвоката
               *[nom] помощь государства на консультацию адвоката
            }
       *[de] <span lang="de">Beratungshilfe</span>
    }

-schoenheitsreparaturen =
    { $form ->
        [own]
            { $case ->
                [gen] косметического ремонта
                [dat] косметическому ремонту
                [acc] косметический ремонт
                [ins] косметическим ремонтом
                [loc] косметическом ремонте
                [capital] Косметический ремонт
               *[nom] косметический ремонт
            }
       *[de] <span lang="de">Schönheitsreparaturen</span>
    }

-untermiete =
    { $form ->
        [own]
            { $case ->
                [gen] субаренды
                [dat] субаренде
                [acc] субаренду
                [ins] субарендой
                [loc] субаренде
                [capital] Субаренда
               *[nom] субаренда
            }
       *[de] <span lang="de">Untermiete</span>
    }

-anmeldung =
    { $form ->
        [own]
            { $case ->
                [gen] регистрации адреса
                [dat] регистрации адреса
                [acc] регистрацию адреса
                [ins] регистрацией адреса
                [loc] регистрации адреса
                [capital] Регистрация адреса
               *[nom] регистрация адреса
            }
       *[de] <span lang="de">Anmeldung</span>
    }

-kuendigungsverzicht =
    { $form ->
        [own]
            { $case ->
                [gen] отказа от права на расторжение
                [dat] отказу от права на расторжение
                [acc] отказ от права на расторжение
                [ins] отказом от права на расторжение
                [loc] отказе от права на расторжение
                [capital] Отказ от права на расторжение
               *[nom] отказ от права на расторжение
            }
       *[de] <span lang="de">Kündigungsverzicht</span>
    }

-vergleichsmiete =
    { $form ->
        [own]
            { $case ->
                [gen] обычной арендной платы
                [dat] обычной арендной плате
                [acc] обычную арендную плату
                [ins] обычной арендной платой
                [loc] обычной арендной плате
                [capital] Обычная арендная плата
               *[nom] обычная арендная плата
            }
       *[de] <span lang="de">Vergleichsmiete</span>
    }

-provision =
    { $form ->
        [own]
            { $case ->
                [gen] комиссии маклера
                [dat] комиссии маклера
                [acc] комиссию маклера
                [ins] комиссией маклера
                [loc] комиссии маклера
                [capital] Комиссия маклера
               *[nom] комиссия маклера
            }
       *[de] <span lang="de">Provision</span>
    }

-antidiskriminierungsbuero =
    { $form ->
        [own]
            { $case ->
                [gen] бюро против дискриминации
                [dat] бюро против дискриминации
                [acc] бюро против дискриминации
                [ins] бюро против дискриминации
                [loc] бюро против дискриминации
                [capital] Бюро против дискриминации
               *[nom] бюро против дискриминации
            }
       *[de] <span lang="de">Antidiskriminierungsbüro</span>
    }

-auszugsmanagement = <span lang="de">Auszugsmanagement</span>

-aufhebungsvertrag =
    { $form ->
        [own]
            { $case ->
                [gen] договора о прекращении аренды
                [dat] договору о прекращении аренды
                [acc] договор о прекращении аренды
                [ins] договором о прекращении аренды
                [loc] договоре о прекращении аренды
                [capital] Договор о прекращении аренды
               *[nom] договор о прекращении аренды
            }
       *[de] <span lang="de">Aufhebungsvertrag</span>
    }

-erstausstattung =
    { $form ->
        [own]
            { $case ->
                [gen] денег на первую обстановку
                [dat] деньгам на первую обстановку
                [acc] деньги на первую обстановку
                [ins] деньгами на первую обстановку
                [loc] деньгах на первую обстановку
                [capital] Деньги на первую обстановку
               *[nom] деньги на первую обстановку
            }
       *[de] <span lang="de">Erstausstattung</span>
    }

-selbstauskunft =
    { $form ->
        [own]
            { $case ->
                [gen] анкеты арендатора
                [dat] анкете арендатора
                [acc] анкету арендатора
                [ins] анкетой арендатора
                [loc] анкете арендатора
                [capital] Анкета арендатора
               *[nom] анкета арендатора
            }
       *[de] <span lang="de">Selbstauskunft</span>
    }

-zeitmietvertrag =
    { $form ->
        [own]
            { $case ->
                [gen] срочного договора аренды
                [dat] срочному договору аренды
                [acc] срочный договор аренды
                [ins] срочным договором аренды
                [loc] срочном договоре аренды
                [capital] Срочный договор аренды
               *[nom] срочный договор аренды
            }
       *[de] <span lang="de">Zeitmietvertrag</span>
    }

-abloese =
    { $form ->
        [own]
            { $case ->
                [gen] платы за оставленные вещи
                [dat] плате за оставленные вещи
                [acc] плату за оставленные вещи
                [ins] платой за оставленные вещи
                [loc] плате за оставленные вещи
                [capital] Плата за оставленные вещи
               *[nom] плата за оставленные вещи
            }
       *[de] <span lang="de">Ablöse</span>
    }

-sperrung =
    { $form ->
        [own]
            { $case ->
                [gen] отключения
                [dat] отключению
                [acc] отключение
                [ins] отключением
                [loc] отключении
                [capital] Отключение
               *[nom] отключение
            }
       *[de] <span lang="de">Sperrung</span>
    }

-sonderkuendigungsrecht =
    { $form ->
        [own]
            { $case ->
                [gen] особого права на расторжение
                [dat] особому праву на расторжение
                [acc] особое право на расторжение
                [ins] особым правом на расторжение
                [loc] особом праве на расторжение
                [capital] Особое право на расторжение
               *[nom] особое право на расторжение
            }
       *[de] <span lang="de">Sonderkündigungsrecht</span>
    }

-raeumungsfrist =
    { $form ->
        [own]
            { $case ->
                [gen] срока на выезд
                [dat] сроку на выезд
                [acc] срок на выезд
                [ins] сроком на выезд
                [loc] сроке на выезд
                [capital] Срок на выезд
               *[nom] срок на выезд
            }
       *[de] <span lang="de">Räumungsfrist</span>
    }

-notunterkunft =
    { $form ->
        [own]
            { $case ->
                [gen] экстренного приюта
                [dat] экстренному приюту
                [acc] экстренный приют
                [ins] экстренным приютом
                [loc] экстренном приюте
                [capital] Экстренный приют
               *[nom] экстренный приют
            }
       *[de] <span lang="de">Notunterkunft</span>
    }

-bundesgerichtshof =
    { $form ->
        [own]
            { $case ->
                [gen] Федерального верховного суда
                [dat] Федеральному верховному суду
                [acc] Федеральный верховный суд
                [ins] Федеральным верховным судом
                [loc] Федеральном верховном суде
                [capital] Федеральный верховный суд
               *[nom] Федеральный верховный суд
            }
       *[de] <span lang="de">Bundesgerichtshof</span>
    }

-housing-office =
    { $form ->
        [own]
            { $case ->
                [gen] жилищного ведомства
                [dat] жилищному ведомству
                [acc] жилищное ведомство
                [ins] жилищным ведомством
                [loc] жилищном ведомстве
                [capital] Жилищное ведомство
               *[nom] жилищное ведомство
            }
       *[de] <span lang="de">Amt für Wohnungswesen</span>
    }

-mieterverein =
    { $form ->
        [own]
            { $case ->
                [gen] союза арендаторов
                [dat] союзу арендаторов
                [acc] союз арендаторов
                [ins] союзом арендаторов
                [loc] союзе арендаторов
                [capital] Союз арендаторов
               *[nom] союз арендаторов
            }
       *[de] <span lang="de">Mieterverein</span>
    }

-prozesskostenhilfe =
    { $form ->
        [own]
            { $case ->
                [gen] помощи государства на судебные расходы
                [dat] помощи государства на судебные расходы
                [acc] помощь государства на судебные расходы
                [ins] помощью государства на судебные расходы
                [loc] помощи государства на судебные расходы
                [capital] Помощь государства на судебные расходы
               *[nom] помощь государства на судебные расходы
            }
       *[de] <span lang="de">Prozesskostenhilfe</span>
    }
