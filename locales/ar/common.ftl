### What the imprint says in this library only. Form of address: أنتم (polite plural).

imprint-languages = نحن اخترنا اللغات بأنفسنا. قائمة مدينة كولونيا غير منشورة في مصادرنا.
