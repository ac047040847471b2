### What the imprint says in this library only. Form of address: ئێوە (polite plural).

imprint-languages = زمانەکان خۆمان ھەڵمانبژاردوون. لیستی شاری کۆڵن لە سەرچاوەکانی ئێمەدا بۆ گشت بڵاو نەکراوەتەوە.
