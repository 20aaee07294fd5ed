# O‘zbekcha (lotin yozuvi): o‘quvchiga “siz” deb murojaat qilinadi, bot o‘zi haqida “men” deydi.
# Qo‘shtirnoq: “…”; o‘ va g‘ harflarida ‘ belgisi, tutuq belgisi — ’. Nomlarga qo‘shimcha qo‘shilmaydi,
# shuning uchun nomdan keyin “kanali”, “guruhi” so‘zi yoki ikki nuqta turadi.

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = yangi a’zo
right-delete = Xabarlarni o‘chirish
right-ban = Foydalanuvchilarni bloklash
right-invite = Foydalanuvchilarni taklif qilish
right-topics = Mavzularni boshqarish
right-named = “{ $right }” ({ $code })
seconds = { $count } soniya
minutes = { $count } daqiqa
hours = { $count } soat
days = { $count } kun

## What members read

notice = Salom, { $user }! Bu guruhda yozish uchun avval a’zo bo‘ling: { $channels }.
notice-left = ⚠️ { $user }, { $channel } kanalidan chiqqaningiz uchun endi bu yerda yoza olmaysiz. Davom etish uchun qayta a’zo bo‘ling.
notice-banned = ⚠️ { $user }: { $ban }
crowd = { $names } va yana { $count } kishi
banned =
    { $count ->
        [1] Siz { $channels } kanalida bloklangansiz: faqat o‘sha kanal adminlari yordam bera oladi.
       *[other] Siz { $channels } kanallarida bloklangansiz: faqat o‘sha kanallar adminlari yordam bera oladi.
    }
join-button = 📢 A’zo bo‘lish: { $channel }
verify-button = ✅ A’zo bo‘ldim
verify-button-for = ✅ A’zo bo‘ldim ({ $group })
verified = ✅ Tekshiruvdan o‘tdingiz! Endi yoza olasiz.
still-missing = Siz hali a’zo bo‘lmagansiz: { $channels }
progress = { $all } tadan { $joined } tasi bajarildi.
not-yours = Bu tugma siz uchun emas.
muted-by-admin = Bu guruh admini sizga yozishni taqiqlagan. Taqiqni faqat adminlar olib tashlay oladi.
muted-by-admin-in = { $group } guruhi admini sizga yozishni taqiqlagan. Taqiqni faqat adminlar olib tashlay oladi.
unsure = ⏳ Telegram hozir javob bermayapti. Birozdan keyin qayta urinib ko‘ring.
still-checking = ⏳ Hali tekshiryapman. Tugashi bilan yoza olasiz.
admitted = ✅ Guruhga qabul qilindingiz. Xush kelibsiz!
not-let-in-yet = ⏳ { $group } uchun hamma shart bajarilgan, lekin hozir sizni qabul qila olmayapman. Yana urinib ko‘raman; adminlar ham qabul qila oladi.
admins-let-in = 🙋 Hozircha bu guruhga hech kimni qabul qilmayapman: so‘rovlarni guruh adminlari hal qiladi.
how-to-be-admitted = { $group } guruhiga kirish uchun avval a’zo bo‘ling: { $channels }. Shundan so‘ng darhol qabul qilinasiz.
muted-until =
    { $count ->
        [1] Bu kanalga a’zo bo‘lmaguningizcha yoza olmaysiz:
       *[other] Bu kanallarga a’zo bo‘lmaguningizcha yoza olmaysiz:
    }
told-until = A’zo bo‘lmaguningizcha yozganlaringiz o‘chiriladi:
muted-place = • { $group }: { $channels }
muted-help = A’zo bo‘ling, shunda yana yoza olasiz. Agar biroz cho‘zilsa, tugmani bosing.
free-again = ✅ Yana yoza olasiz.
mute-stays = ⏳ { $group } endi hech narsa talab qilmaydi, lekin hozir u yerdagi taqiqingizni olib tashlay olmayapman. Yana urinib ko‘raman; adminlar ham olib tashlay oladi.
cannot-look = ⏳ Hozir { $channels } ichida kim borligini ko‘ra olmayapman, shuning uchun taqiqingiz qoladi. Sizni u yerda ko‘rishim bilan tugaydi; guruh adminlari ham olib tashlay oladi.
cannot-look-deletes = ⏳ Hozir { $channels } ichida kim borligini ko‘ra olmayapman, shuning uchun yozganlaringiz o‘chiriladi. Sizni u yerda ko‘rishim bilan tugaydi; guruh adminlari ham buni o‘zgartira oladi.

## Who may do what, and how often

admins-only = ⛔ Bu buyruqdan faqat guruh adminlari foydalana oladi.
admins-only-protect = ⛔ Himoyani faqat guruh adminlari sozlay oladi.
takes-ban-right = ⛔ Buning uchun bu guruhda “{ right-ban }” (can_restrict_members) huquqi kerak: shu huquqi bor admindan so‘rang.
takes-invite-right = ⛔ Bu odamlarni { $channel } ichiga kiritadi: uni faqat u yerdagi “{ right-invite }” (can_invite_users) huquqli admin yoqa oladi.
unclear-who = ⚠️ Anonim adminlarning qaysi biri ekaningizni ko‘ra olmayman, “{ right-ban }” (can_restrict_members) huquqi esa hammasida ham yo‘q. Buni anonim bo‘lmagan holda bajaring.
cannot-tell-admin = ⚠️ Admin ekaningizni Telegramdan bila olmayapman. Birozdan keyin qayta urinib ko‘ring.
not-protected = Bu guruh hozir himoyalanmagan.
operator-refuses = ⛔ Bu bot operatori bunga bu yerda ruxsat bermaydi. Kod ochiq: o‘z botingizni ishga tushirishingiz mumkin.
groups-only = Bu buyruq guruhlarda ishlaydi. Meni guruhingizga qo‘shing va o‘sha yerda foydalaning.
not-understood = Tushunmadim. /start nima qila olishimni ko‘rsatadi, /help buyruqlar ro‘yxatini beradi.
too-many-messages = ⏳ Birdaniga juda ko‘p xabar keldi. { $seconds } soniyadan keyin yana javob beraman.
slow-down = ⏳ Iltimos, sekinroq: juda tez bosyapsiz, ulgurmayapman.
back = ⬅️ Orqaga

## /start and /help

welcome = Nezuko botiga xush kelibsiz! Guruhni himoyalash uchun: 1) meni guruhda admin qiling, 2) meni kanalda admin qiling, 3) <code>/protect @KanalNomi</code> deb yuboring
welcome-group = Bu yerda guruh kanallariga a’zo bo‘lganlar yoza oladi. Adminlar uchun: <code>/protect @KanalNomi</code>, batafsil: /help
added-to-group =
    Meni qo‘shganingiz uchun rahmat! Adminlardan biri “{ setup-in-private-button }” tugmasini bossin, qolganini shaxsiy suhbatda ko‘rsataman.

    Yoki tugmasiz: meni bu yerda xabarlarni o‘chirish, foydalanuvchilarni bloklash va taklif qilish huquqlari bilan admin qiling, kanalingizda ham admin qiling. Keyin <code>/protect @KanalNomi</code> deb yuboring
setup-guide =
    “{ setup-group-button }” tugmasini bosing va men himoya qiladigan guruhni tanlang: shu bilan u yerda admin ham bo‘laman. Keyin kanalni ham xuddi shunday tanlaysiz va qoidalar kimlar uchunligini aytasiz. Hech narsa yozish shart emas.

    Yozishni afzal ko‘rsangiz: meni guruhda va har bir kanalda admin qiling hamda guruhda <code>/protect @KanalNomi</code> deb yuboring. Beshtagacha kanal mumkin: <code>/protect @Bir @Ikki</code>. Yopiq kanal ID raqami bilan ko‘rsatiladi: <code>/protect -1001234567890</code>
how-it-works =
    Kanalga a’zo bo‘lmagan kishi guruhda yozsa, xabarni o‘chiraman, unga yozishni taqiqlayman va har bir kanal uchun a’zo bo‘lish tugmasi bor ogohlantirish ko‘rsataman.
    A’zo bo‘lishi bilan, tugmani bossa ham, bosmasa ham, taqiqni olib tashlayman. Adminlar, botlar va bog‘langan kanal postlariga hech qachon tegmayman.
help-trouble = Biror narsa ishlamasa: men guruhda (xabarlarni o‘chirish, foydalanuvchilarni bloklash) va har bir kanalda admin bo‘lishim kerak. /status nima yetishmayotganini ko‘rsatadi.
setup-button = ⚙️ Sozlash
how-button = ❓ Qanday ishlaydi
commands-button = 📋 Buyruqlar
add-to-group-button = ➕ Guruhga qo‘shish
command-start = Nima qilaman va meni qanday sozlash mumkin
command-protect = Kanalga a’zo bo‘lishni talab qilish
command-status = Bu guruh himoyasini ko‘rsatish
command-unprotect = Himoyani o‘chirish
command-settings = Matn, vaqt va tekshiruvlarni o‘zgartirish
command-trust = Javob tariqasida: a’zo bo‘lmasdan yozishga ruxsat berish
command-untrust = Javob tariqasida: istisnolardan olib tashlash
command-stats = Kimni to‘xtatdim va kimni keltirdim
command-forget = Siz haqingizda nimani saqlayman va uni qanday o‘chirish mumkin
command-help = Buyruqlar va muammolarni hal qilish
help-protect = /protect @Kanal – yozishdan oldin kanalga a’zo bo‘lishni talab qiladi
help-status = /status – himoyani ko‘rsatadi va hammasi ishlayotganini tekshiradi
help-unprotect = /unprotect – himoyani o‘chiradi
help-settings = /settings – matn, vaqt va tekshiruvlarni o‘zgartiradi
help-trust = /trust – javob tariqasida: a’zo bo‘lmasdan yozishga ruxsat berish
help-untrust = /untrust – javob tariqasida: istisnolardan olib tashlash
help-stats = /stats – kimni to‘xtatdim va kanallaringizga kimni keltirdim
help-forget = /forget – shaxsiy suhbatda: siz haqingizda nimani saqlayman va uni qanday o‘chirish mumkin
help-help = /help – shu ro‘yxat

## /forget

known-of-you =
    🗂 Siz haqingizda saqlaganlarim:
    • siz ko‘ringan guruhlar: { $seen }
    • men qo‘ygan taqiqlar: { $mutes }
    • kutilayotgan qo‘shilish so‘rovlari: { $requests }
    • siz bor istisnolar ro‘yxatlari: { $lists }
    • faqat siz uchun xabarlar: { $notices }
    • guruh egasi sifatidagi yozuv: { $owner }
seen-in = { $count } ({ $groups })
forget-how = Tugma hammasini o‘chiradi va avval taqiqlaringizni olib tashlaydi. Siz sozlagan guruhlar himoyada qoladi. Himoyalangan guruhda yana yozsangiz, sizni yana taniyman.
forget-button = 🗑 O‘chirish
nothing-known = Siz haqingizda hech narsa saqlamayman.
blocked-stays = Bu bot operatori sizni bloklagan. Bu o‘chirilmaydi.
not-forgotten = ⏳ Hozir taqiqlaringizdan birini olib tashlay olmayapman, shuning uchun hech narsa o‘chirmadim. Birozdan keyin qayta urinib ko‘ring.
forgotten = ✅ O‘chirildi. Endi siz haqingizda hech narsa saqlamayman.
forget-in-private = Menga shaxsiy suhbatda /forget deb yozing.

## /protect

protect-usage = Foydalanish: <code>/protect @KanalNomi</code> yoki beshtagacha: <code>/protect @Bir @Ikki</code>. Yopiq kanal ID raqami bilan ko‘rsatiladi: <code>/protect -1001234567890</code>
invalid-channel = ⚠️ Kanal noto‘g‘ri ko‘rsatilgan. Kanalning @nomini yoki ID raqamini yozing.
basic-group = ❌ Bu oddiy guruh, a’zolarni cheklash esa faqat superguruhlarda mumkin. Uni o‘zgartirish uchun guruh sozlamalarida suhbat tarixini yangi a’zolarga ochib qo‘ying.
verifying = 🔍 Huquqlar tekshirilmoqda…
activated = 🛡️ Himoya yoqildi! Bu guruhda yozish uchun a’zo bo‘lish kerak: { $channels }.
already-protected = Bu guruh allaqachon himoyalangan: { $channels }. Kanallarni o‘zgartirmoqchi bo‘lsangiz, avval <code>/unprotect</code> deb yuboring.
run-again = Tuzatgach, yana <code>/protect { $channels }</code> deb yuboring.
also-require = ➕ Buni ham talab qilish: { $channels }
confirm-question = Siz bu yerda anonimsiz. Quyidagilarga admin ekaningizni tekshirishim uchun “Tasdiqlash” tugmasini bosing: { $channels }.
confirm-button = ✅ Tasdiqlash
too-many-channels = ❌ Guruh ko‘pi bilan { $most } ta kanalni talab qila oladi.
requires-now = Bu guruh talab qiladigan kanallar: { $channels }.
admin-here = ✅ Men bu guruhda adminman
admin-in = ✅ Men { $channel } kanalida adminman
actor-authorized = ✅ Sizda buni sozlash huquqi bor
actor-lacks-ban = ❌ Bu guruhda sizda “{ right-ban }” (can_restrict_members) huquqi yo‘q. Shu huquqi bor admindan buni qilishni so‘rang.
actor-not-admin = ❌ Siz bu guruh admini emassiz
actor-not-admin-in = ❌ Siz { $channel } kanali admini emassiz. Kanalni faqat uning admini talab qila oladi: ulardan biridan buni qilishni so‘rang.
actor-lacks-invite = ❌ { $channel } – yopiq kanal, shuning uchun taklif havolasini joylashim kerak bo‘ladi, sizda esa u yerda “{ right-invite }” (can_invite_users) huquqi yo‘q. Shu huquqi bor kanal adminidan buni qilishni so‘rang.
how-to-promote = Suhbatni oching, “Adminlar”, “Admin qo‘shish” bo‘limida meni tanlang.
not-admin-here = ❌ Men bu guruhda admin emasman. Meni “{ right-delete }” va “{ right-ban }” huquqlari bilan admin qiling.
not-admin-in = ❌ Men { $channel } kanalida admin emasman. { how-to-promote }
lacks-rights-here = ❌ Men bu guruhda adminman, lekin menda { $rights } huquqi yo‘q. Uni guruh adminlari ro‘yxatida menga bering.
lacks-invite-in = ❌ Men { $channel } kanalida adminman, lekin menda yopiq kanal havolasini yaratish uchun kerak bo‘lgan “{ right-invite }” (can_invite_users) huquqi yo‘q.
no-join-link = ❌ { $channel } uchun taklif havolasini yarata olmayman. Menga u yerda “{ right-invite }” (can_invite_users) huquqini bering.
no-answer = ⚠️ Telegram hozir javob bermayapti.
not-found = ❌ { $channel } kanalini topa olmadim. Yozilishini tekshiring.
not-found-or-seen = ❌ { $channel } kanalini topa olmadim: u menga ko‘rinmaydi. { how-to-promote }
is-a-group = ❌ { $channel } oddiy guruh, men esa faqat kanal va superguruhlarni talab qila olaman. Uni o‘zgartirish uchun uning sozlamalarida suhbat tarixini yangi a’zolarga ochib qo‘ying.
is-a-user = ❌ { $channel } kanal emas, foydalanuvchi. Kanalni ko‘rsating.
too-many-look-ups = ⚠️ Qisqa vaqtda juda ko‘p kanal ko‘rsatdingiz. Bir daqiqadan keyin qayta urinib ko‘ring.

## /unprotect

unprotect-question = Himoya rostdan ham o‘chirilsinmi? Shundan keyin bularga a’zo bo‘lish shart bo‘lmaydi: { $channels }.
yes = Ha
no = Yo‘q
protection-stays = Himoya yoqilganicha qoladi.
unprotected = 🔓 Himoya o‘chirildi. Endi hamma kanalga a’zo bo‘lmasdan yoza oladi.
still-muted = 🔇 Hali ham yoza olmaydi: { $count }. Bu huquq berilishi bilan taqiqni olib tashlayman:

## /status

status-hint = Bu guruh himoyalanmagan. Adminlar tekshiruvni <code>/protect @KanalNomi</code> buyrug‘i bilan yoqishi mumkin.
status-title = <b>Himoya</b>: { $state }
status-enabled = ✅ Yoqilgan
status-disabled = ❌ O‘chirilgan
status-suspended = ⚠️ To‘xtatib turilgan, chunki menga bir huquq yetishmayapti (pastga qarang)
status-suspended-for = ⚠️ Yoqilgan, lekin bular uchun to‘xtatib turilgan: { $channels } (pastga qarang)
status-channels = Kanallar:
status-set-up-by = Sozlagan: { $owner }
status-an-admin = admin
status-since = Boshlangan: { $time }
status-dry-run = Sinov rejimi: hech kimga yozish taqiqlanmaydi
status-diagnosis = <b>Tashxis</b>
status-no-answer = ⚠️ Telegram hozir javob bermayapti
status-no-answer-for = ⚠️ { $channel }: Telegram hozir javob bermayapti
status-not-admin-here = ❌ Men bu guruhda admin emasman: meni admin qiling, aks holda hech narsa tekshirilmaydi
status-not-admin-in = ❌ Men { $channel } kanalida admin emasman: meni u yerda admin qiling, aks holda kim a’zo bo‘lganini ko‘rmayman va u sababli hech kimni cheklamayman
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): bu huquqni guruh adminlari ro‘yxatida menga bering
status-topics-missing = ❌ { right-topics } (can_manage_topics): bu huquqni guruh adminlari ro‘yxatida menga bering, aks holda begonalarning mavzulari ochiq qoladi
status-lacks-invite-in = ❌ Men { $channel } kanalida adminman, lekin taklif havolalarini yarata olmayman: menga u yerda “{ right-invite }” (can_invite_users) huquqini bering
status-members-gone = ⚠️ { $channel }: ko‘p a’zo birdan ketib qolganga o‘xshaydi, shuning uchun holat tiklanmaguncha shu kanal sababli hech kimni cheklamayman. Ular rostdan ketgan bo‘lsa, buni /settings ichida “{ section-channels }” bo‘limida ayting

## /settings

settings-line = { $label }: { $value }
setting-check-on-join = 🚪 Qo‘shilganda tekshirish
setting-notice-lifetime = 🗑 Ogohlantirishlar turadi
setting-mute-length = 🔇 Taqiq davom etadi
setting-on-unknown = ❓ A’zolik noma’lum bo‘lsa
setting-channel-senders = 📣 Kanal nomidan yozish
setting-check-edits = ✏️ Tahrirlanganlarni tekshirish
setting-join-requests = 🙋 Kanal a’zolarini qabul qilish
setting-service-messages = 👋 Kirish va chiqish xabarlarini o‘chirish
setting-command-cleanup = 🧹 Buyruqlar turadi
setting-notice-style = 👁 Ogohlantirishlar
setting-language = 🌐 A’zolar tili
setting-dry-run = 🧪 Sinov rejimi (taqiqsiz)
setting-warning-text = 📝 Ogohlantirish matni
setting-verify-button = 🔘 Tekshirish tugmasi
value-on = ha
value-off = yo‘q
value-for-good = muddatsiz
value-allow = ruxsat
value-block = taqiq
value-requests-off = yo‘q
value-requests-auto = avtomatik
value-public = ochiq
value-private = shaxsiy
saved = Saqlandi.

## The allow list

allow-list-row =
    👥 Istisnolar: { $count ->
        [0] hech kim
       *[other] { $count }
    }
allow-list-nobody = 👥 Kanallarga a’zo bo‘lmasdan hech kim yoza olmaydi.
allow-list-people = 👥 Bu odamlar kanallarga a’zo bo‘lmasdan yoza oladi:
allow-list-press = Ro‘yxatdan olib tashlash uchun ismni bosing.
allow-list-full = ⚠️ Istisnolar ro‘yxati to‘lgan: unga ko‘pi bilan { $most } kishi sig‘adi.
allow-list-add = ➕ Odam qo‘shish

## News for the owner of a group

for-admins-button = 🔧 Adminlar uchun: nima qilish kerak
group-lost = ⚠️ { $group } himoyasi to‘xtatib turilgan: u yerda endi xabarlarni o‘chira olmayman va a’zolarni cheklay olmayman.
group-lost-remedy = Meni “{ right-delete }” va “{ right-ban }” huquqlari bilan admin qiling, shunda u o‘zi davom etadi.
group-regained = ✅ Menda yana barcha huquqlar bor: { $group } himoyalangan.
group-regained-but = ✅ { $group } guruhida menda yana barcha huquqlar bor, lekin hali ham bularda admin emasman: { $channels }.
channel-lost = ⚠️ { $group } himoyasi { $channel } uchun to‘xtatib turilgan: men endi { $channel } kanalida admin emasman, shuning uchun kim a’zo bo‘lganini ko‘rmayman.
channel-lost-remedy = Meni u yerda admin qiling, shunda u o‘zi davom etadi.
link-missing = ⚠️ { $channel } yopiq va men uning taklif havolasini yarata olmayman, shuning uchun { $group } guruhidagi ogohlantirishlar unga kirish yo‘lini ko‘rsatmaydi.
link-missing-remedy = Menga u yerda “{ right-invite }” (can_invite_users) huquqini bering.
requests-unanswered = ⚠️ { $chat } ga qo‘shilish so‘rovlari javobsiz qolyapti: men ularni tasdiqlay olmayman.
until-then-blocked = Ungacha tekshira olmaydiganlarimning xabarlarini sozlamalarga ko‘ra o‘chiraman.
until-then-open = Ungacha hamma yoza oladi.
until-then-others = Boshqa kanallar hamon majburiy.
channel-regained = ✅ Men yana { $channel } kanalida adminman: { $group } himoyalangan.
channel-regained-but = ✅ Men yana { $channel } kanalida adminman, lekin hali ham bularda emas: { $channels }.
members-gone = ⚠️ { $channel } kanalining ko‘p a’zosi birdan ketib qolganga o‘xshaydi. Bu nosozlik bo‘lishi mumkin, shuning uchun holat tiklanmaguncha { $group } guruhida { $channel } sababli hech kimni cheklamayman.
members-gone-remedy = Ular rostdan ketgan bo‘lsa, buni /settings ichida “{ section-channels }” bo‘limida ayting.
members-back = ✅ { $channel } kanali a’zolari qaytdi: { $group } himoyalangan.
picture-refused = ⚠️ Telegram { $group } guruhidagi ogohlantirish rasmini qabul qilmayapti, shuning uchun ogohlantirishlar rasmsiz ketmoqda.
picture-refused-remedy = Boshqa rasm tanlang yoki uni olib tashlang.
words-refused = ⚠️ Telegram { $group } guruhi ogohlantirishidagi matningizni yoki havola tugmalaringizni qabul qilmayapti, shuning uchun ogohlantirishlar mening so‘zlarim bilan ketmoqda.
words-refused-remedy = Ko‘rib chiqish nima bo‘lganini ko‘rsatadi: o‘sha yerda o‘zgartiring.

## What a group reads when the bot leaves

leave-asked = Bu bot operatori mendan bu guruhdan chiqishni so‘radi.
leave-blocked-group = Bu bot operatori menga bu guruhda ishlashga ruxsat bermaydi, shuning uchun chiqaman.
leave-blocked-person = Bu bot operatori meni qo‘shgan kishi uchun ishlashimga ruxsat bermaydi, shuning uchun chiqaman.
leave-not-allowed = Bu bot faqat muayyan guruhlar uchun, shuning uchun chiqaman.

## The control room

control-room-line = ⚙️ Sozlamalar hech kimga xalaqit bermasligi uchun shaxsiy suhbatimizda o‘zgartiriladi.
control-room-button = ⚙️ Sozlamalarni ochish
no-groups =
    Siz sozlay oladigan guruhni bilmayman. Meni guruhingizga qo‘shing yoki o‘sha yerda /settings yuboring.
    Sozlash uchun foydalanuvchilarni bloklash huquqi kerak.
group-list = <b>Guruhlaringiz</b>
group-list-search = Birini tanlang yoki nomining bir qismini yuboring.
group-list-cut = Bular hammasi emas: { $most } ta guruhingizni ko‘rib chiqdim. Boshqasi uchun o‘sha yerda /settings yuboring.
group-list-nothing = Hech bir guruhingiz nomida “{ $query }” yo‘q.
group-unknown = Men endi bu guruhda emasman yoki uni hali bilmayman. Guruhda /settings yuboring.
my-groups = 🗂 Guruhlarim
cancel = Bekor qilish
cancelled = Bekor qilindi. Hech narsa o‘zgarmadi.
question-over = Bu tanlov endi amal qilmaydi. Sahifaga qayting va tugmasini qayta bosing.
nothing-to-cancel = Bekor qilinadigan narsa yo‘q.
screen-title = <b>{ $title }</b>
list-more = … va yana { $count } ta
home-title = <b>{ $group }</b> – { $state }
home-about = Guruhda kim yoza olishini va men u yerda nima deyishimni shu yerda hal qilasiz.
home-figures =
    👥 30 kunda ko‘ringan: { $seen }
    🔇 Hozir yoza olmaydi: { $muted }
    ⭐ Istisnolar: { $allowed }
home-no-channels = Hozircha hech qanday kanal talab qilinmaydi.
home-requires = Yozish uchun a’zo bo‘lish kerak: { $channels }.
section-channels = 📢 Kanallar
section-rules = 📏 Qoidalar
section-notices = ✉️ Ogohlantirishlar va matnlar
section-language = 🌐 Til
section-people = 👥 Odamlar
section-history = 📜 Tarix
section-copies = 📋 Nusxa va eksport
section-off = 🔓 O‘chirish
section-on = 🛡 Yoqish
about-rules = Kimni tekshiraman va kanalga a’zo bo‘lmaganlarga nima bo‘ladi.
about-notices = Guruhda nima yozaman, uni kim ko‘radi va u qancha turadi.
about-languages = A’zolar qaysi tilda o‘qiydi. Sizning tilingiz bunga bog‘liq emas.
value-now = Hozir: <b>{ $value }</b>. { $means }
switched-off = 🔓 { $group } himoyasi o‘chirilgan. Hamma yoza oladi.
switched-on = 🛡 { $group } himoyasi yoqilgan.
about-check-on-join = Odamlarni guruhga qo‘shilganda tekshiraymi yoki birinchi marta yozganda.
means-check-on-join-on = Kanalga a’zo bo‘lmagan kishiga qo‘shilishi bilan yozish taqiqlanadi va nima qilish aytiladi.
means-check-on-join-off = Kanalga a’zo bo‘lmagan kishiga birinchi xabaridan keyin yozish taqiqlanadi.
means-check-on-join-told = Kanalga a’zo bo‘lmagan kishiga qo‘shilishi bilan nima qilish aytiladi.
means-check-on-join-later = Kanalga a’zo bo‘lmagan kishiga birinchi xabarida nima qilish aytiladi.
means-check-on-join-nobody = Muhlat bo‘lsa yoki faqat ba’zi mavzular tekshirilsa, guruhga kirganda hech kim tekshirilmaydi, yozganda tekshiriladi.
about-mute-length = Taqiq qachon o‘zi tugaydi. Kanallarga a’zo bo‘lish uni darhol tugatadi.
means-mutes-last = Bundan keyin taqiqlanganlar, men ishlamay qolsam ham, ko‘pi bilan shuncha vaqtdan keyin yana yoza oladi: { $time }.
about-on-unknown = Telegram muallif kanallarga a’zo yoki yo‘qligini aytmaguncha xabar bilan nima qilinadi.
means-on-unknown-allow = U qoladi: Telegramdagi nosozlikdan hech kim zarar ko‘rmaydi.
means-on-unknown-block = U o‘chiriladi, muallifga esa yozish taqiqlanmaydi.
about-channel-senders = A’zolar o‘z kanali nomidan yozishi mumkin. Ularning kimligini ko‘ra olmayman.
means-channel-senders-block = Kanal talab qilinganlardan biri bo‘lmasa, bunday xabarlar o‘chiriladi.
means-channel-senders-allow = Bunday xabarlar qoladi. Kanali bor kishi kanallaringizga a’zo bo‘lmasdan yoza oladi.
about-check-edits = Odamlarni xabarni tahrirlaganda ham tekshiraymi.
means-check-edits-on = Hech kim kanaldan chiqib, eski xabarni reklamaga aylantira olmaydi.
means-check-edits-off = Tahrirlangan xabarlar kimniki bo‘lsa ham qoladi.
about-join-requests = Qo‘shilish uchun so‘rov yuboriladigan guruhlar uchun.
means-join-requests-off = So‘rovlarni o‘zingiz hal qilasiz.
means-join-requests-auto = Barcha kanallarga a’zo bo‘lgan qabul qilinadi. Boshqalarga nima yetishmasligi aytiladi, keyin qabul qilinadi.
about-dry-run = Sinov rejimi: kuzataman va sanayman, hech narsaga tegmayman.
means-dry-run-on = Hech kimga yozish taqiqlanmaydi, hech bir xabar o‘chirilmaydi.
means-dry-run-off = Qoidalar to‘liq ishlaydi.
about-notice-lifetime = Odam undan oldin a’zo bo‘lmasa, ogohlantirish guruhda qancha turadi.
means-notices-last = Ogohlantirish shuncha vaqtdan keyin yo‘qoladi: { $time }.
means-notices-stay = Ogohlantirish odam a’zo bo‘lguncha turadi.
about-notice-style = Kanalga a’zo bo‘lmagan kishi uchun ogohlantirishni kim ko‘radi.
means-notice-style-public = Uni butun guruh ko‘radi.
means-notice-style-private = Telegram imkon bergan joyda uni faqat o‘sha kishi ko‘radi. Yozishda davom etsa, guruhda chiqadi.
about-service-messages = Kimdir qo‘shilsa yoki chiqsa, Telegram xabar ko‘rsatadi.
means-service-messages-on = Bu xabarlarni o‘chiraman.
means-service-messages-off = Bu xabarlar qoladi.
about-command-cleanup = Buyruqlar va javoblarim guruhda qancha turadi.
means-commands-last = Ular shuncha vaqtdan keyin yo‘qoladi: { $time }.
means-commands-stay = Ular qoladi.
about-language = Ogohlantirishlar va a’zolar o‘qiydigan boshqa hamma narsaning tili.
means-language = A’zolar tili: { $language }.

## Modes

notice-warned = ⚠️ { $most } ta ogohlantirishdan { $number }-si
notice-warned-several = ⚠️ Ogohlantirish
setting-on-offence = ⚖️ Kanalga a’zo bo‘lmasa
about-on-offence = Kanalga a’zo bo‘lmagan kishi yozsa, nima bo‘ladi.
value-mute = taqiq
value-delete = faqat o‘chirish
value-warn = avval ogohlantirish
means-on-offence-mute = Xabar o‘chiriladi, muallifga a’zo bo‘lgunicha yozish taqiqlanadi.
means-on-offence-delete = Xabar o‘chiriladi, hech kimga yozish taqiqlanmaydi. Masalan, Bob “salom” deb yozadi: xabari o‘chadi, keyingilari ham, a’zo bo‘lgunicha.
means-on-offence-warn = Birinchi xabarlar qoladi, har biriga ogohlantirish beriladi. Keyin a’zo bo‘lmay yozganga yozish taqiqlanadi.
setting-warnings = ⚠️ Ogohlantirishlar soni
about-warnings = Taqiqdan oldin nechta xabar ogohlantirish bilan qoladi. Albom bir marta hisoblanadi.
means-warnings = { $count } ta xabar qoladi. Keyingisidan so‘ng muallifga yozish taqiqlanadi.
setting-grace = 🐣 Kirgandan keyingi muhlat
about-grace = Guruhga kirgandan keyin qancha vaqt hech kim tekshirilmaydi.
means-grace-off = Kirgan kishi boshqalar kabi tekshiriladi.
means-grace = Masalan, Bob kiradi va shuncha vaqt yozishi mumkin: { $time }. Undan keyingi birinchi xabarida kanallarga a’zo bo‘lishi kerak.
setting-topics = 🧵 Mavzular
about-topics = Mavzulari bor guruhlar uchun: xabarlar qayerda tekshiriladi. Mavzuni tanlash uchun unda /settings deb yozing va “Shu mavzu” tugmasini bosing. Yozish har doim butun guruhda taqiqlanadi.
value-topics-only = faqat tanlanganlari
value-topics-except = tanlanganlaridan boshqa hammasi
means-topics-all = Xabarlarni barcha mavzularda tekshiraman.
means-topics-only = Xabarlarni faqat tanlangan mavzularda tekshiraman. Hech biri tanlanmaguncha, hech qayerda tekshirmayman. Guruhga kirganda hech kim tekshirilmaydi.
means-topics-except = Xabarlarni tanlangan mavzulardan boshqa hamma joyda tekshiraman. Guruhga kirganda hech kim tekshirilmaydi.
chosen-topics = 📌 Tanlangan mavzular
about-chosen-topics = Tanlangan deb hisoblanadigan mavzular. Boshqasini tanlash uchun unda /settings deb yozing va “Shu mavzu” tugmasini bosing.
topic-general = Umumiy
topic-number = Mavzu { $id }
this-topic-button = 🧵 Shu mavzu
topic-enforced = Shu mavzudagi xabarlarni tekshiraman.
topic-free = Shu mavzudagi xabarlarga tegmayman.
topic-enforce-button = Shu mavzuni tekshirish
topic-free-button = Shu mavzuga tegmaslik
setting-requests-count = 🙋 Kanalga so‘rovlar hisobga olinadi
about-requests-count = Yozish uchun kanalga qo‘shilish so‘rovi yetarlimi. Bu a’zolarni tasdiqlaydigan kanallar uchun. U yerga odam taklif qila olsam, so‘rovlarni ko‘raman, faqat o‘shandan keyin yuborilganlarini.
means-requests-count-on = Masalan, Bob kanalga so‘rov yuboradi va darhol yozishi mumkin: so‘rov 14 kunlik bo‘lguncha yoki Bob u yerda bloklanguncha. Rad etilganini menga hech kim aytmaydi.
means-requests-count-off = So‘rov yuborgan kishi tasdiqlanishini kutishi kerak.
setting-approve-requests = ✅ Kanalga so‘rovlarni tasdiqlash
about-approve-requests = Kanalga qo‘shilish so‘rovlarini tasdiqlaymanmi. Buning uchun u yerga odam taklif qilish huquqi kerak.
means-approve-requests-on = Shu guruhda bo‘lgan yoki unga kirgan zahoti kishini tasdiqlayman. Boshqalarni kanal adminlari hal qiladi. Bu guruhga ham so‘rov bilan kiradigan kishi adminni kutadi, kanalga so‘rovlar hisobga olinsa kutmaydi.
means-approve-requests-off = So‘rovlarni kanal adminlari hal qiladi.
some-of = kamida { $number } tasiga: { $channels }
setting-at-least = 🔢 Nechta kanal
about-at-least = Yozish uchun kanallarning nechtasiga a’zo bo‘lish kerak.
value-all = hammasi
means-at-least-all = Hammasiga a’zo bo‘lish kerak.
means-at-least = Ulardan { $count } tasi yetarli, qaysi biri bo‘lsa ham.
setting-welcome = 👋 Salomlashish
about-welcome = Kimdir kanallarga a’zo bo‘lganda guruhda nima yozaman, masalan: Xush kelibsiz, Bob! Qoidalar qadab qo‘yilgan. Ogohlantirishlar bilan bir vaqtda yo‘qoladi.
welcome-prompt = Salomlashish matnini hozir yozing, xohlagan ko‘rinishda, ko‘pi bilan { $most } belgi. { $person } o‘rniga kishi, { $channels } o‘rniga kanallar, { $number } o‘rniga ularning soni, { $group } o‘rniga guruh qo‘yiladi.
notice-removal = ⏳ Shu vaqt ichida a’zo bo‘lmagan guruhdan chiqariladi: { $time }.
setting-removal = 🚷 A’zo bo‘lmaganni chiqarish
about-removal = Yozishi taqiqlangan va a’zo bo‘lmagan kishi qancha vaqtdan keyin guruhdan chiqariladi. U darhol qaytishi mumkin. Ogohlantirish buni aytadi, biroz oldin yana bir marta.
means-removal-off = Hech kim chiqarilmaydi.
means-removal = Masalan, Bobga yozish taqiqlanadi va u a’zo bo‘lmaydi: { $time }dan keyin u guruhda emas. Bu adminlarga ham, avval taqiqlanganlarga ham hech qachon tegishli emas.
removal-without-mutes = ⚠️ “faqat o‘chirish”da hech kimga yozish taqiqlanmaydi, demak, hech kim chiqarilmaydi. Avval ikkisidan birini o‘zgartiring.

## Setting a group up

added-as-admin = Meni qo‘shganingiz uchun rahmat! Bu yerda menda barcha kerakli huquqlar bor. Endi shaxsiy suhbatimizda kanalni tanlash qoldi.
setup-in-private-button = 🛠 Shaxsiy suhbatda sozlash
setup-choose-group = Qaysi guruhni himoya qilay? Tugma ro‘yxatingizni ochadi; guruhni tanlasangiz, u yerda admin ham bo‘laman.
setup-group-button = 👥 Guruhni tanlash
setup-choose-channel = ✅ { $group } guruhida menda barcha kerakli huquqlar bor. Endi a’zo bo‘lish kerak bo‘lgan kanalni tanlang. Shunda u yerda admin ham bo‘laman.
setup-channel-button = 📢 Kanalni tanlash
setup-another-button = ➕ Yana bitta kanal
setup-other-button = 📢 Boshqa kanalni tanlash
setup-check-button = 🔄 Qayta tekshirish
setup-rights-group-button = 🔧 Menga guruhda huquq berish
setup-rights-channel-button = 🔧 Meni kanalda admin qilish
setup-goes-on = Bu tuzatilishi bilan o‘zim davom etaman.
setup-is-on = 🛡 Bu guruh himoyalangan.
setup-ready = ✅ Hammasi tayyor. Yozish uchun a’zo bo‘lish kerak bo‘ladi: { $channels }.
setup-whom = Qoidalar kim uchun bo‘lsin?
setup-everybody-button = 🛡 Hozirdan hamma uchun
setup-newcomers-button = 🌱 Faqat endi qo‘shiladiganlar uchun
setup-practise-button = 🧪 Avval sinov rejimi
concerns = So‘nggi 30 kunda bu yerda yozgan { $seen } kishidan { $missing } nafari u yerga a’zo emas.
concerns-about = So‘nggi 30 kunda bu yerda yozgan { $seen } kishidan taxminan { $missing } nafari u yerga a’zo emas.
concerns-nobody = So‘nggi 30 kunda bu yerda yozganlarning hammasi allaqachon a’zo. ({ $seen })
concerns-unknown = Bu yerda hali hech kim yozganini ko‘rmadim, shuning uchun necha kishiga tegishli bo‘lishini ayta olmayman.
concerns-unanswered = So‘nggi 30 kunda bu yerda { $seen } kishi yozganini ko‘rdim. Ulardan nechtasi a’zo ekanini Telegram hozir aytmayapti.
activated-newcomers = 🛡️ Himoya yoqildi! Bundan buyon guruhga qo‘shiladiganlar yozish uchun a’zo bo‘lishi kerak: { $channels }.
activated-practice = 🛡️ Himoya sinov uchun yoqildi! Hech kimga yozishni taqiqlamayman, kim a’zo bo‘lishi kerak bo‘lardi, shuni yozib boraman: { $channels }.
channel-added = ✅ Endi men { $channel } kanalida adminman. Qaysi guruh uni talab qilsin?
channel-added-no-group = ✅ Endi men { $channel } kanalida adminman. Meni guruhingizga qo‘shing, shunda u kanalni talab qila oladi.
setting-newcomers = 🌱 Qoidalar kim uchun
about-newcomers = Qoidalar hamma uchunmi yoki avvaldan guruhda bo‘lganlarga tegishli emasmi.
means-newcomers-on = Avvaldan bu yerda bo‘lganlar odatdagidek yozadi, ularga taqiq qo‘yilmaydi.
means-newcomers-off = Qancha vaqtdan beri bu yerda bo‘lishidan qat’i nazar, hamma kanallarga a’zo bo‘lishi kerak.
value-everybody = hamma uchun
value-joined-after = { $time } UTC vaqtidan keyin qo‘shilganlar uchun
newcomers-from-now-button = 🌱 Faqat endi qo‘shiladiganlar
status-newcomers = Faqat { $time } UTC vaqtidan keyin qo‘shilganlar uchun
practice-begun = 🧪 Sinov rejimi boshlandi: hech kimga yozishni taqiqlamayman. Bir kundan keyin ko‘rganimni aytaman.
practice-button = 🧪 Sinov rejimi
practice-about = Bu yerda sinov rejimi: hech kimga yozish taqiqlanmaydi, kimdan a’zo bo‘lishni so‘ragan bo‘lardim, shuni yozib boraman.
practice-nobody = Hozircha bunday odam yo‘q.
practice-found = Hozircha { $count } kishidan a’zo bo‘lishni so‘ragan bo‘lardim: { $people }
practice-end-button = 🛡 Hozir boshlash
practice-on-button = 🧪 Sinovni davom ettirish

## The channels of a group

invite-link = Taklif havolasini tekshira olmayman: Telegram buni hech bir botga ruxsat etmaydi. Kanalni shaxsiy suhbatimizda tanlang, u yerda hech narsa yozish shart emas.
is-itself = ❌ Guruh o‘zini o‘zi talab qila olmaydi. Kanalni yoki boshqa guruhni ko‘rsating.
is-log-chat = ❌ Bu guruh jurnali { $channel } ichida yuritiladi, a’zolar ham uni o‘sha yerda o‘qigan bo‘lardi. Avval boshqa jurnal chatini yoki boshqa kanalni tanlang.
change-in-private = ⚙️ Kanallarni shaxsiy suhbatda o‘zgartirish
about-channels = Guruhda yozmoqchi bo‘lganlardan shu kanallar talab qilinadi. Ogohlantirishlar ularni shu tartibda aytadi.
channels-count = Hozir talab qilinadi: { $count }. Ko‘pi bilan { $most } ta bo‘lishi mumkin.
channels-off = Himoya o‘chirilgan, shuning uchun hozircha hech kim a’zo bo‘lishi shart emas.
channel-members-gone = ⚠️ { $channel }: ko‘p a’zo birdan ketib qolganga o‘xshaydi, shuning uchun holat tiklanmaguncha shu kanal sababli hech kimni cheklamayman.
add-channel = ➕ Kanal qo‘shish
check-again = 🔄 Qayta tekshirish
make-admin = 🔧 Meni admin qiling: { $chat }
make-admin-somewhere = 🔧 Meni u yerda admin qiling
add-prompt = Quyidagi tugmalar bilan kanal yoki guruhni tanlang. Men u yerda faqat taklif qilish huquqi bilan admin bo‘laman. Uning @nomini, havolasini yoki ID raqamini yozishingiz yoki undan post uzatishingiz ham mumkin.
replace-prompt = Buning o‘rniga nima talab qilinsin: { $channel }? { add-prompt }
pick-channel = 📢 Kanalni tanlash
pick-group = 👥 Guruhni tanlash
done = Tayyor
channels-added = ✅ Endi bu ham talab qilinadi: { $channels }.
add-another = Yana birini tanlang yoki “{ done }” tugmasini bosing.
channel-replaced = ✅ Endi talab qilinadi: { $channel }. U buning o‘rnini oldi: { $old }.
names-no-channel = ⚠️ Bunda kanal ko‘rinmayapti. Uning @nomini, havolasini yoki ID raqamini yozing, undan post uzating yoki quyidagi tugmalardan foydalaning.
names-one-channel = ⚠️ Faqat bitta kanalni ko‘rsating.
invite-link-here = Taklif havolasini tekshira olmayman: Telegram buni hech bir botga ruxsat etmaydi. Quyidagi tugmalardan foydalaning.
required-already = Allaqachon talab qilinadi: { $channel }.
about-channel = Ro‘yxatda { $count } tadan { $place }-o‘rinda.
move-up = ⬆️ Yuqoriga
move-down = ⬇️ Pastga
replace-channel = 🔁 Almashtirish
remove-channel = 🗑 Olib tashlash
renew-link = 🔗 Yangi havola
link-renewed = 🔗 A’zo bo‘lish uchun yangi havola yaratildi. Eskisi endi ishlamaydi.
really-left = Ular rostdan ketgan
departure-believed = ✅ Telegramga yana ishonaman va hammani tekshiraman.
remove-question = Rostdan olib tashlansinmi: { $channel }? Qolgan kanallarga a’zo bo‘lganlar darhol yoza oladi.
channel-removed = Endi talab qilinmaydi: { $channel }.
last-channel = Ro‘yxatda faqat shu bor: { $channel }. Hech narsa talab qilmaydigan guruh hammaga ochiq: uni almashtiring yoki himoyani o‘chiring.
channel-gone = Bu kanal endi talab qilinmaydi.

## The notice and its texts

about-notice-texts = Ogohlantirish o‘z so‘zlaringiz bilan, har bir til uchun. Siz hech narsa yozmagan tilda a’zolar mening matnimni o‘qiydi.
about-notice-text = Kanalga a’zo bo‘lmaganlar o‘qiydigan matn. Til: { $language }.
about-verify-button = A’zo bo‘lgach bosiladigan tugma.
about-link-button = Ogohlantirish ostidagi, sahifa ochadigan tugma, masalan, guruh qoidalari.
about-picture = Ogohlantirish ustidagi rasm. Bir necha kishiga umumiy ogohlantirishda va matni juda uzun bo‘lganida rasm bo‘lmaydi.
setting-members-language = 🗣 Har kim o‘qiydi
about-members-language = Hamma a’zolar bir tilda o‘qiydimi.
value-language-group = guruh tilida
means-language-group = Hamma a’zolar guruh uchun siz tanlagan tilda o‘qiydi.
value-language-own = o‘z tilida
means-language-own = Bilsam, har bir a’zo bilan uning Telegrami tilida gaplashaman. Bir necha kishi birga o‘qiydigan narsa guruh tilida bo‘ladi.
value-standard = standart
value-none = yo‘q
setting-link-first = 🔗 Birinchi havola tugmasi
setting-link-second = 🔗 Ikkinchi havola tugmasi
setting-picture = 🖼 Rasm
shown-now = Hozir:
write-button = ✏️ O‘zgartirish
save-button = ✅ Saqlash
standard-button = ↩️ Standart
remove-button = 🗑 Olib tashlash
sample-button = 👁 Ko‘rib chiqish
text-prompt = Endi matnni yozing (til: { $language }), istagancha formatlang, ko‘pi bilan { $most } ta belgi. { $person } o‘rniga odamning ismi, { $channels } o‘rniga u a’zo bo‘lmagan kanallar, { $number } o‘rniga ularning soni, { $group } o‘rniga guruh qo‘yiladi.
button-prompt = Endi tugma matnini yozing, ko‘pi bilan { $most } ta belgi.
link-prompt = Tugma matnini yozing (ko‘pi bilan { $most } ta belgi), keyin manzilni. Masalan: Qoidalar – https://example.com/rules
picture-prompt = Endi rasmni surat qilib yuboring.
not-a-text = ⚠️ Bu matn emas. Uni xabar qilib yozing.
nothing-visible = ⚠️ Unda ko‘rinadigan narsa yo‘q. Bir necha so‘z yozing.
not-a-link = ⚠️ Matn va undan keyin https:// bilan boshlanadigan manzil kerak, masalan: Qoidalar – https://example.com/rules
not-a-photo = ⚠️ Bu surat emas. Rasmni fayl emas, surat qilib yuboring.
unknown-placeholder = ⚠️ { $placeholder } menga notanish. Men biladiganlar: { $person }, { $channels }, { $group } va { $number }.
placeholder-meant = ⚠️ { $placeholder } menga notanish: { $meant } demoqchimidingiz?
too-long-for-picture = ⚠️ Rasm ostida bu matn (til: { $language }) juda uzun: nomlar bilan { $length } ta, ko‘pi bilan { $most } ta belgi mumkin. Uni qisqartiring yoki rasmni olib tashlang.
too-long-with-names = ⚠️ Bu nomlar bilan { $length } ta belgi; ko‘pi bilan { $most } ta mumkin. Matnni qisqartiring.
sample-question = A’zolar shuni ko‘radi. Saqlansinmi?
sample-pressed = Bu ko‘rib chiqish uchun: tugma bu yerda hech narsa qilmaydi.
sample-refused = ⚠️ Telegram buni qabul qilmaydi.
send-another = Boshqasini yuboring.
sample-channel = Kanalingiz
draft-over = Bu eng yangi ko‘rinish emas. Eng yangisini saqlang yoki qaytadan yozing.
overtaken = ⚠️ Bu orada kimdir buni o‘zgartirdi, shuning uchun hali hech narsa saqlanmadi. Hozir qandayligiga qarang va hali ham xohlasangiz, yana bir bor bosing.
too-long = ⚠️ Bu { $count } ta belgi; ko‘pi bilan { $most } ta mumkin.

## People in the control room

about-people = Kimga nega yozish taqiqlangan va kim a’zo bo‘lmasdan yoza oladi.
muted-list = 🔇 Hozir yoza olmaydiganlar (yetishmayotgan kanallar, qachondan va qachongacha):
muted-nobody = 🔇 Hozir hech kimga yozish taqiqlanmagan.
why-button = 🔎 Nega kimdir yoza olmayapti?
person-prompt = 🔎 Kimni nazarda tutyapsiz? Quyidagi tugma bilan tanlang yoki menga raqamli ID, shu odamdan uzatilgan xabar yoxud u belgilangan xabarni yuboring.
person-picker = 👤 Ro‘yxatdan tanlash
person-nobody = ⚠️ Bu kimligini bila olmayapman. Botlar foydalanuvchi nomi bo‘yicha qidira olmaydi, ba’zilar esa xabari uzatilganda nomini yashiradi. Raqamli ID yuboring yoki tugma bilan tanlang.
about-person = Bu odamga yozishga nima xalaqit beryapti va nima qila olasiz.
person-until = Taqiq ko‘pi bilan shu vaqtgacha davom etadi: { $until }
lift-button = 🔊 Taqiqni olib tashlash
lifted-now = ✅ Taqiq olib tashlandi. Bu odam a’zo bo‘lmasdan yana yozsa, taqiq qaytadi.
not-lifted = ⏳ Telegram hozir taqiqni olib tashlashimga yo‘l qo‘ymayapti. Birozdan keyin qayta urinib ko‘ring.
not-muted = Bu odamda mening taqiqim endi yo‘q.
trust-button = ⭐ A’zo bo‘lmasdan yozsin
untrust-button = ➖ Istisnolardan olib tashlash
untrusted = ➖ { $person } endi istisnolar ro‘yxatida emas va hamma kabi a’zo bo‘lishi kerak.
look-again = 🔄 Qayta tekshirish
why-muted = 🔇 { $person }: yozishni men taqiqlaganman. Boshlangan vaqti: { $since }.
why-missing = ❌ { $person } hali a’zo bo‘lmagan: { $channels }.
why-banned-in = ⛔ { $person } bloklangan: { $channels }. Buni faqat o‘sha yerdagi adminlar o‘zgartira oladi.
why-muted-by-admin = 🔇 { $person }: yozishni guruh admini taqiqlagan. Bunga tegmayman.
why-banned-here = ⛔ { $person } bu guruhda bloklangan.
why-not-here = 🚪 { $person } guruhda yo‘q.
why-allowed = ⭐ { $person } istisnolar ro‘yxatida va a’zo bo‘lmasdan yoza oladi.
why-admin = 👮 { $person } admin, shuning uchun baribir yoza oladi.
why-free = ✅ { $person }: taqiq yo‘q, yoza oladi.
why-unknown = ❔ { $person } haqida hozir hech narsa deya olmayman: Telegram javob bermayapti.

## The page

page-open-button = 🪟 Sahifa sifatida ochish
page-menu-button = Sozlamalar
page-forged = Bu sahifani Telegramda men bilan suhbatingizdan oching.
page-expired = Bu sahifa bir soatdan ko‘proq ochiq turibdi. Uni yoping va qayta oching.
page-names-no-channel = ⚠️ Bunda kanal ko‘rinmayapti. Uning @nomini, havolasini yoki id raqamini yozing.
page-invite-link = Taklif havolasini ko‘rib chiqa olmayman: Telegram buni hech bir botga ruxsat etmaydi. Kanalning id raqamini yozing yoki uni suhbatimizda tanlang.
page-loading = Yuklanmoqda…
page-failed = ⚠️ Buning iloji bo‘lmadi. Qayta urinib ko‘ring.
page-offline = Hozir men bilan bog‘lanib bo‘lmayapti. Ulanishni tekshirib, qayta urinib ko‘ring.
page-again = Qayta urinish
page-search = Ism yoki id
page-nobody-found = Bu ro‘yxatlarda bunday ismli yoki idli hech kim yo‘q.
page-more = Yana ko‘rsatish
page-unsaved = Hali saqlanmagan
page-insert = Qo‘yish
page-format = Formatlash
page-bold = Qalin
page-italic = Kursiv
page-underline = Tagi chizilgan
page-strike = Usti chizilgan
page-button-text = Tugma matni
page-button-address = Manzil (https://…)
page-channel = Kanal yoki guruh: @nom, havola yoki id
page-choose-in-chat = Suhbatimizda ro‘yxatdan tanlash
page-open-in-chat = Suhbatimizda ochish
page-picture-in-chat = Rasmni menga suhbatimizda yuborasiz.
page-log-in-chat = Jurnal chatini suhbatimizda, Telegram ro‘yxatidan tanlaysiz.
page-has-picture = 🖼 Rasmingiz shu yerda turadi
page-close = Yopish
page-text-language = Matn tili
page-overview = 🏠 Umumiy ko‘rinish

## History, log chat and copies

about-history = Kim nimani o‘zgartirgan, eng yangisi birinchi. Buni 90 kun saqlayman.
history-empty = Hali hech kim hech narsani o‘zgartirmagan.
history-head = { $when } – <b>{ $who }</b>
history-change = { $label }: { $before } → { $after }
history-allowed = ⭐ A’zo bo‘lmasdan yoza oladi: { $who }
history-disallowed = ⭐ Yana a’zo bo‘lishi kerak: { $who }
history-older = ⏭ Eskiroq
history-newest = ⏮ Eng yangi
changed-protection = 🛡 Himoya
anonymous-admin = anonim admin
nameless-person = kimdir ({ $id })
standard-text = standart matn
own-value = o‘zgartirildi
reformatted = { $text } (formatlash o‘zgartirildi)
none = yo‘q
section-log = 📣 Jurnal chati
about-log = Bu yerda nima bo‘layotganini adminlar chatiga to‘plab xabar qilaman: taqiqlar va ularning tugashi, o‘zgarishlar, nosozliklar. Odamlar nima yozganini hech qachon aytmayman.
log-now = Hozir: <b>{ $chat }</b>.
log-is-off = Hozir: <b>o‘chirilgan</b>. Hech narsa xabar qilinmaydi.
log-choose-channel = 📢 Kanal tanlash
log-choose-group = 👥 Guruh tanlash
log-switch-off = Jurnalni o‘chirish
log-prompt = O‘zingiz admin bo‘lgan chatni tanlang. U yerdagi hamma jurnalni o‘qiydi. Guruhda men allaqachon bo‘lishim, kanalda esa yozish huquqim bo‘lishi kerak.
log-members-read = U yerda jurnalni a’zolar o‘qigan bo‘lardi. Adminlar chatini tanlang.
log-not-admin = Siz u chatda admin emassiz. O‘zingizning chatingizni tanlang.
log-cannot-write = U yerga yoza olmayman. Xabar yuborishga ruxsat bering va qaytadan tanlang.
log-title = <b>📣 { $group }</b>
log-muted = 🔇 { $who } yoza olmaydi. A’zo emas: { $channels }
log-lifted = 🔊 { $who } yana yoza oladi
log-joined = ✅ { $who } a’zo bo‘ldi va yana yoza oladi
log-rules = 🔊 { $who } yana yoza oladi: qoidalar o‘zgardi
log-removed = 🚪 { $who } o‘z vaqtida a’zo bo‘lmadi va guruhdan chiqarildi
log-ended = ⏹ { $who }: taqiq tugadi yoki uni admin o‘zgartirdi
log-changed = ⚙️ { $who }
log-more = Va yana { $count } ta. Taqiqlar: { $muted }, tugaganlari: { $ended }
log-lost = ⚠️ { $group } guruhining jurnal chatiga endi yoza olmayman, shuning uchun jurnal o‘chirildi. Sozlamalarda boshqa chatni tanlang.
only-new-people = 🌱 Faqat shundan keyin qo‘shilganlar
about-copies = Bu guruhning sozlamalari va matnlarini boshqa guruhga ko‘chiring yoki faylda saqlang.
copy-button = 📋 Boshqa guruhga nusxalash
export-button = 📤 Faylga saqlash
import-button = 📥 Fayldan yuklash
copy-choose = Qaysi guruhga? Uni sozlash huquqingiz bo‘lishi kerak.
copy-list-cut = Bular hammasi emas: { $most } ta guruhingizni ko‘rib chiqdim. Qolganlariga sozlamalar fayl orqali o‘tadi.
copy-none = Siz sozlay oladigan boshqa guruhni bilmayman.
would-change = <b>{ $group }</b> guruhida bular o‘zgaradi:
would-change-nothing = { $group } guruhida hech narsa o‘zgarmaydi: u yerda hammasi shunday.
apply-button = ✅ Qo‘llash
apply-with-channels-button = ✅ Kanallar bilan qo‘llash
applied = Tayyor. { $group } endi shunday sozlangan.
not-applied = Hech narsa o‘zgarmadi:
import-prompt = Mendan olgan sozlamalar faylini yuboring. Biror narsa o‘zgarishidan oldin nima o‘zgarishini ko‘rsataman.
import-not-a-file = Iltimos, faylning o‘zini yuboring (nezuko-*.json).
import-too-large = Fayl juda katta. Ko‘pi bilan { $most } KB.
import-unreachable = Telegram menga faylni bermayapti. Birozdan keyin qayta yuboring.
import-not-json = Bu mendan olingan sozlamalar fayli emas. Hech narsa o‘zgarmadi.
import-version = Faylning versiyasi { $version }, men esa { $known } versiyani bilaman. Uni qaytadan saqlang. Agar u yangiroq botdan bo‘lsa, avval shu botni yangilang.
import-faults = Faylni shu holicha ishlata olmayman. Hech narsa o‘zgarmadi:
import-field = • <code>{ $field }</code>: mumkin bo‘lgan qiymat { $possible }
import-unknown = Tashlab ketildi, chunki buni bilmayman yoki u faqat bitta guruhga tegishli: { $fields }
import-gone = U faylni endi topa olmayapman. Qayta yuboring.
export-caption = { $group } sozlamalari. Ularni shu yerda yoki boshqa guruhda qaytarish uchun “Fayldan yuklash” tugmasini bosib, bu faylni yuboring.
export-sent = Fayl yo‘lda.
file-lost = ⚠️ Telegram faylni qabul qilmadi. Birozdan keyin qayta urinib ko‘ring.

## Status and doubts

trust-how = Nazarda tutgan odamingiz xabariga javob tariqasida <code>/trust</code> yoki <code>/untrust</code> deb yozing.
trust-no-person = ⚠️ Istisnolar ro‘yxatida faqat odamlar bo‘lishi mumkin: botlar, kanallar va anonim adminlar emas.
status-you-miss = ❌ Siz hali a’zo bo‘lmagansiz: { $channels }.
status-you-may = ✅ Bu yerda yoza olasiz.

## Languages of people

my-language = 🌐 Mening tilim
about-my-language = Siz bilan shu yerda va buyruqlaringizga javob berganda gaplashadigan tilim. Guruh a’zolari o‘qiydigan til guruhning til sahifasida sozlanadi.
language-chosen = Hozir: <b>{ $language }</b>. Uni o‘zingiz tanlagansiz.
language-of-telegram = Hozir: <b>{ $language }</b>, Telegramingizdagi kabi.
as-in-telegram = Telegramdagi kabi
known-language = • siz tanlagan til: { $language }
known-changes = • guruhlarda qilgan o‘zgartirishlaringiz: { $count }
known-other = • siz haqingizdagi boshqa yozuvlar, masalan guruhga qachon qo‘shilganingiz yoki siz boshlagan sozlash: { $count }

## Statistics

section-statistics = 📊 Statistika
statistics-line = 📊 Statistika shaxsiy suhbatimizda, u yerda hech kimga xalaqit bermaydi.
statistics-button = 📊 Statistikani ochish
statistics-about = Tekshiruv nima qilgani va nima keltirgani: kunlar bo‘yicha (UTC) va ismlarsiz. Grafik necha kunni ko‘rsatishini tanlang.
statistics-empty = { $group } guruhida hali hech narsa bo‘lmadi. U yerda xabarlarni tekshirishim bilan raqamlar shu yerda paydo bo‘ladi.
statistics-none = 📊 Bu kunlarda hech narsa sanalmadi.
statistics-messages = 💬 Tekshirilgan xabarlar: { $count }
statistics-muted = 🔇 Yozish taqiqlangan: { $count }
statistics-stopped = 🛑 To‘xtatilgan yoki ogohlantirilgan: { $count }
statistics-verified = ✅ Tasdiqlangan: { $count }
statistics-hours = ⏱ 1 soatda: { $first }, 6 soatda: { $second }, 24 soatda: { $third }, keyin: { $later }
statistics-left = 🚪 Kanaldan chiqqan: { $left }, qaytgan: { $back }
statistics-joined = 📢 { $channel }: { $joined } kishi qo‘shildi
statistics-share = 📢 { $channel }: { $joined } kishi qo‘shildi, men so‘raganlarning { $share } qismi
statistics-compared = Qavs ichida: oldingi { $days } kun bilan taqqoslash.
statistics-drawing = 📊 Chizyapman. Bir lahza…
statistics-file = 📄 Fayl yo‘lda.
chart-joined = Qo‘shilganlar
chart-muted = Yozish taqiqlangan
chart-stopped = To‘xtatilgan
chart-verified = Tasdiqlangan
weekly-title = 📊 <b>{ $group }</b>: haftangiz
weekly-report = 🔔 Haftalik hisobot
weekly-on = 🔔 Haftalik hisobot: yoqilgan
weekly-off = 🔕 Haftalik hisobot: o‘chirilgan
weekly-stop = 🔕 Haftalik hisobot kerak emas
weekly-stopped = { $group } uchun haftalik hisobot endi kelmaydi. “{ section-statistics }” bo‘limida uni qayta yoqishingiz mumkin.
