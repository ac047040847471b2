### What the imprint says in this library only. Form of address: شما (polite plural).

imprint-languages = زبان‌ها را خودمان انتخاب کرده‌ایم. فهرست شهرداری کلن در منابع ما منتشر نشده است.
