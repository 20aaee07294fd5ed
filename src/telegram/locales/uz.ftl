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
not-yours = Bu tugma siz uchun emas.
muted-by-admin = Bu guruh admini sizga yozishni taqiqlagan. Taqiqni faqat adminlar olib tashlay oladi.
muted-by-admin-in = { $group } guruhi admini sizga yozishni taqiqlagan. Taqiqni faqat adminlar olib tashlay oladi.
unsure = ⏳ Telegram hozir javob bermayapti. Birozdan keyin qayta urinib ko‘ring.
still-checking = ⏳ Hali tekshiryapman. Tugashi bilan yoza olasiz.
admitted = ✅ Guruhga qabul qilindingiz. Xush kelibsiz!
how-to-be-admitted = { $group } guruhiga kirish uchun avval a’zo bo‘ling: { $channels }. Shundan so‘ng darhol qabul qilinasiz.
muted-until =
    { $count ->
        [1] Bu kanalga a’zo bo‘lmaguningizcha yoza olmaysiz:
       *[other] Bu kanallarga a’zo bo‘lmaguningizcha yoza olmaysiz:
    }
muted-place = • { $group }: { $channels }
muted-help = A’zo bo‘ling, shunda yana yoza olasiz. Agar biroz cho‘zilsa, tugmani bosing.
free-again = ✅ Yana yoza olasiz.

## Who may do what, and how often

admins-only = ⛔ Bu buyruqdan faqat guruh adminlari foydalana oladi.
admins-only-protect = ⛔ Himoyani faqat guruh adminlari sozlay oladi.
takes-ban-right = ⛔ Buning uchun bu guruhda “{ right-ban }” (can_restrict_members) huquqi kerak: shu huquqi bor admindan so‘rang.
unclear-who = ⚠️ Anonim adminlarning qaysi biri ekaningizni ko‘ra olmayman, “{ right-ban }” (can_restrict_members) huquqi esa hammasida ham yo‘q. Buni anonim bo‘lmasdan bajaring.
cannot-tell-admin = ⚠️ Admin ekaningizni bilish uchun Telegramga ulana olmayapman. Birozdan keyin qayta urinib ko‘ring.
not-protected = Bu guruh hozir himoyalanmagan.
operator-refuses = ⛔ Bu bot operatori bunga bu yerda ruxsat bermaydi. Kod ochiq: o‘z botingizni ishga tushirishingiz mumkin.
groups-only = Bu buyruq guruhlarda ishlaydi. Meni guruhingizga qo‘shing va o‘sha yerda foydalaning.
not-understood = Tushunmadim. /start nima qila olishimni ko‘rsatadi, /help buyruqlar ro‘yxatini beradi.
too-many-messages = ⏳ Birdaniga juda ko‘p xabar keldi. { $seconds } soniyadan keyin yana javob beraman.
slow-down = ⏳ Iltimos, sekinroq: men ulgura olmaydigan darajada tez bosyapsiz.
back = ⬅️ Orqaga

## /start and /help

welcome = Nezuko botiga xush kelibsiz! Guruhni himoyalash uchun: 1) meni guruhda admin qiling, 2) meni kanalda admin qiling, 3) <code>/protect @KanalNomi</code> deb yuboring
welcome-group = Bu yerda guruh kanallariga a’zo bo‘lganlar yoza oladi. Adminlar uchun: <code>/protect @KanalNomi</code>, batafsil: /help
added-to-group =
    Meni qo‘shganingiz uchun rahmat! Bu guruhni himoyalash uchun:
    1) Meni xabarlarni o‘chirish, foydalanuvchilarni bloklash va taklif qilish huquqlari bilan admin qiling
    2) Meni kanalingizda admin qiling
    3) <code>/protect @KanalNomi</code> deb yuboring
setup-guide =
    Guruhni himoyalash uchun:
    1) Meni guruhga xabarlarni o‘chirish, foydalanuvchilarni bloklash va taklif qilish huquqlari bilan admin qilib qo‘shing
    2) Kim a’zo bo‘lganini ko‘rishim uchun meni har bir kanalga admin qilib qo‘shing
    3) Guruhda <code>/protect @KanalNomi</code> deb yuboring. Beshtagacha kanal mumkin: <code>/protect @Bir @Ikki</code>. Yopiq kanal ID raqami bilan ko‘rsatiladi: <code>/protect -1001234567890</code>
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
command-forget = Siz haqingizda nimani saqlayman va uni qanday o‘chirish mumkin
command-help = Buyruqlar va muammolarni hal qilish
help-protect = /protect @Kanal – yozishdan oldin kanalga a’zo bo‘lishni talab qiladi
help-status = /status – himoyani ko‘rsatadi va hammasi ishlayotganini tekshiradi
help-unprotect = /unprotect – himoyani o‘chiradi
help-settings = /settings – matn, vaqt va tekshiruvlarni o‘zgartiradi
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
invalid-channel = ⚠️ Kanal noto‘g‘ri ko‘rsatilgan. Kanalning @nomini yoki raqamli ID sini yozing.
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
actor-lacks-ban = ❌ Bu guruhda sizda “{ right-ban }” (can_restrict_members) huquqi yo‘q. Shu huquqi bor admindan buyruqni yuborishni so‘rang.
actor-not-admin = ❌ Siz bu guruh admini emassiz
actor-not-admin-in = ❌ Siz { $channel } kanali admini emassiz. Kanalni faqat uning admini talab qila oladi: ulardan biridan buyruqni yuborishni so‘rang.
actor-lacks-invite = ❌ { $channel } – yopiq kanal, shuning uchun taklif havolasini joylashim kerak bo‘ladi, sizda esa u yerda “{ right-invite }” (can_invite_users) huquqi yo‘q. Shu huquqi bor kanal adminidan buyruqni yuborishni so‘rang.
how-to-promote = Suhbatni oching, “Adminlar”, “Admin qo‘shish” bo‘limida meni tanlang.
not-admin-here = ❌ Men bu guruhda admin emasman. Meni “{ right-delete }” va “{ right-ban }” huquqlari bilan admin qiling.
not-admin-in = ❌ Men { $channel } kanalida admin emasman. { how-to-promote }
lacks-rights-here = ❌ Men bu guruhda adminman, lekin menda { $rights } huquqi yo‘q. Uni guruh adminlari ro‘yxatida menga bering.
lacks-invite-in = ❌ Men { $channel } kanalida adminman, lekin menda yopiq kanal havolasini yaratish uchun kerak bo‘lgan “{ right-invite }” (can_invite_users) huquqi yo‘q.
no-join-link = ❌ { $channel } uchun taklif havolasini yarata olmayman. Menga u yerda “{ right-invite }” (can_invite_users) huquqini bering.
no-answer = ⚠️ Telegram hozir javob bermayapti.
not-found = ❌ { $channel } kanalini topa olmadim. Yozilishini tekshiring.
not-found-or-seen = ❌ { $channel } kanalini topa olmadim: u menga ko‘rinmaydi. { how-to-promote }
is-a-group = ❌ { $channel } kanal emas, guruh. Kanalni ko‘rsating.
is-a-user = ❌ { $channel } kanal emas, foydalanuvchi. Kanalni ko‘rsating.
too-many-look-ups = ⚠️ Qisqa vaqtda juda ko‘p kanal ko‘rsatdingiz. Bir daqiqadan keyin qayta urinib ko‘ring.

## /unprotect

unprotect-question = Himoya rostdan ham o‘chirilsinmi? A’zolar endi bularga a’zo bo‘lishi shart bo‘lmaydi: { $channels }.
yes = Ha
no = Yo‘q
protection-stays = Himoya yoqilganicha qoladi.
unprotected = 🔓 Himoya o‘chirildi. Endi hamma kanalga a’zo bo‘lmasdan yoza oladi.

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
status-since = Boshlangan: { $time } UTC
status-dry-run = Sinov: hech kimga yozish taqiqlanmaydi
status-diagnosis = <b>Tashxis</b>
status-no-answer = ⚠️ Telegram hozir javob bermayapti
status-no-answer-for = ⚠️ { $channel }: Telegram hozir javob bermayapti
status-not-admin-here = ❌ Men bu guruhda admin emasman: meni admin qiling, aks holda hech narsa tekshirilmaydi
status-not-admin-in = ❌ Men { $channel } kanalida admin emasman: meni u yerda admin qiling, aks holda kim a’zo bo‘lganini ko‘rmayman va buning uchun hech kimni cheklamayman
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): bu huquqni guruh adminlari ro‘yxatida menga bering
status-topics-missing = ❌ { right-topics } (can_manage_topics): bu huquqni guruh adminlari ro‘yxatida menga bering, aks holda begonalarning mavzulari ochiq qoladi
status-lacks-invite-in = ❌ Men { $channel } kanalida adminman, lekin taklif havolalarini yarata olmayman: menga u yerda “{ right-invite }” (can_invite_users) huquqini bering
status-members-gone = ⚠️ { $channel }: ko‘p a’zo birdan ketib qolganga o‘xshaydi, shuning uchun holat tiklanmaguncha buning uchun hech kimni cheklamayman. Ular rostdan ketgan bo‘lsa: /unprotect, keyin /protect

## /settings

settings-line = { $label }: { $value }
setting-check-on-join = 🚪 Qo‘shilganda tekshirish
setting-notice-lifetime = 🗑 Ogohlantirishlar turadi
setting-mute-length = 🔇 Taqiq davom etadi
setting-on-unknown = ❓ A’zolik noma’lum bo‘lsa
setting-channel-senders = 📣 Kanal nomidan yozish
setting-check-edits = ✏️ Tahrirlanganlarni tekshirish
setting-join-requests = 🙋 Kanal a’zolarini qabul qilish
setting-service-messages = 👋 Kirdi-chiqdi xabarlarini o‘chirish
setting-command-cleanup = 🧹 Buyruqlar turadi
setting-notice-style = 👁 Ogohlantirishlar
setting-language = 🌐 A’zolar tili
setting-dry-run = 🧪 Sinov (taqiqsiz)
setting-warning-text = 📝 Ogohlantirish matni
setting-verify-button = 🔘 Tekshirish tugmasi
value-on = ha
value-off = yo‘q
value-for-good = doim
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
allow-list-full = ⚠️ Ro‘yxat to‘lgan: unga { $most } kishi sig‘adi.
allow-list-add = ➕ Odam qo‘shish

## News for the owner of a group

for-admins-button = 🔧 Adminlar uchun: nima qilish kerak
group-lost = ⚠️ { $group } himoyasi to‘xtatib turilgan: u yerda endi xabarlarni o‘chira olmayman va a’zolarni cheklay olmayman.
group-lost-remedy = Meni “{ right-delete }” va “{ right-ban }” huquqlari bilan admin qiling, shunda u o‘zi davom etadi.
group-regained = ✅ Menda yana barcha huquqlar bor: { $group } himoyalangan.
group-regained-but = ✅ { $group } guruhida menda yana barcha huquqlar bor, lekin hali ham bularda admin emasman: { $channels }.
channel-lost = ⚠️ { $group } himoyasi { $channel } uchun to‘xtatib turilgan: men endi { $channel } kanalida admin emasman, shuning uchun kim a’zo bo‘lganini ko‘rmayman.
channel-lost-remedy = Meni u yerda admin qiling, shunda u o‘zi davom etadi.
until-then-blocked = Ungacha tekshira olmaydiganlarimning xabarlarini sozlamalarga ko‘ra o‘chiraman.
until-then-open = Ungacha hamma yoza oladi.
until-then-others = Boshqa kanallar hamon majburiy.
channel-regained = ✅ Men yana { $channel } kanalida adminman: { $group } himoyalangan.
channel-regained-but = ✅ Men yana { $channel } kanalida adminman, lekin hali ham bularda emas: { $channels }.
members-gone = ⚠️ { $channel } kanalining ko‘p a’zosi birdan ketib qolganga o‘xshaydi. Bu nosozlikka o‘xshaydi, shuning uchun holat tiklanmaguncha { $group } guruhida { $channel } sababli hech kimni cheklamayman.
members-gone-remedy = Ular rostdan ketgan bo‘lsa, u yerda /unprotect, keyin /protect deb yuboring.
members-back = ✅ { $channel } kanali a’zolari qaytdi: { $group } himoyalangan.

## What a group reads when the bot leaves

leave-asked = Bu bot operatori mendan bu guruhdan chiqishni so‘radi.
leave-blocked-group = Bu bot operatori menga bu guruhda ishlashga ruxsat bermaydi, shuning uchun chiqaman.
leave-blocked-person = Bu bot operatori meni qo‘shgan kishi uchun ishlashimga ruxsat bermaydi, shuning uchun chiqaman.
leave-not-allowed = Bu bot faqat muayyan guruhlar uchun, shuning uchun chiqaman.

## The control room

control-room-line = ⚙️ Settings are made in our private chat, where they disturb nobody.
control-room-button = ⚙️ Open settings
no-groups =
    I know no group that you may configure. Add me to one of yours, or write /settings there.
    Configuring takes the right to ban users.
group-list = <b>Your groups</b>
group-list-search = Choose one, or write a part of its name.
group-list-nothing = No group of yours has "{ $query }" in its name.
group-unknown = I am not in this group any more, or do not know it yet. Write /settings in the group.
my-groups = 🗂 My groups
cancel = Cancel
cancelled = Cancelled. Nothing has changed.
question-over = That choice is no longer open. Go back to the screen and press its button again.
screen-title = <b>{ $title }</b>
home-title = <b>{ $group }</b> – { $state }
home-about = Here you decide who may write in the group, and what I say there.
home-figures =
    👥 Seen in 30 days: { $seen }
    🔇 Muted now: { $muted }
    ⭐ On the allow list: { $allowed }
home-no-channels = It requires no channel yet.
home-requires = To write, people have to be in { $channels }.
section-channels = 📢 Channels
section-rules = 📏 Rules
section-notices = ✉️ Notices and texts
section-language = 🌐 Language
section-people = 👥 People
section-history = 📜 History
section-copies = 📋 Copy and export
section-off = 🔓 Switch off
section-on = 🛡 Switch on
about-rules = Whom I check, and what happens to those who miss a channel.
about-notices = What I write in the group, who sees it, and how long it stays.
about-languages = Which language members read. You read yours, whatever is set here.
value-now = Now: <b>{ $value }</b>. { $means }
switched-off = 🔓 Protection of { $group } is off. Everybody may write.
switched-on = 🛡 Protection of { $group } is on.
about-check-on-join = Whether I check people when they join the group, or when they first write.
means-check-on-join-on = Whoever misses a channel is muted on joining and told what to do.
means-check-on-join-off = Whoever misses a channel is muted with their first message.
about-mute-length = When a mute ends by itself. Joining the channels ends it at once.
means-mutes-last = If I were away, nobody would stay muted longer than { $time }.
about-on-unknown = What happens to a message while Telegram does not say whether its author is in the channels.
means-on-unknown-allow = It stays: nobody suffers from a fault of Telegram.
means-on-unknown-block = It is deleted, and its author is not muted.
about-channel-senders = Members can write in the name of a channel of theirs. I cannot see who they are.
means-channel-senders-block = Such messages are deleted, unless the channel is one of the required ones.
means-channel-senders-allow = Such messages stay. Whoever has a channel can write without joining yours.
about-check-edits = Whether I check people also when they edit a message.
means-check-edits-on = Nobody can turn an old message into an advertisement after leaving the channel.
means-check-edits-off = Edited messages stay, whoever wrote them.
about-join-requests = For groups that one has to ask to join.
means-join-requests-off = You decide on requests yourselves.
means-join-requests-auto = Whoever is in all channels is let in. Others are told what to join, and let in then.
about-dry-run = Practice: I watch and count, and touch nothing.
means-dry-run-on = Nobody is muted, and no message is deleted.
means-dry-run-off = What the rules say is done.
about-notice-lifetime = How long a notice stays in the group, unless its person joins before.
means-notices-last = A notice goes after { $time }.
means-notices-stay = A notice stays until its person has joined.
about-notice-style = Who sees the notice for somebody who misses a channel.
means-notice-style-public = The whole group sees it.
means-notice-style-private = Only the person sees it, where Telegram can do that. Who goes on gets it in the group.
about-service-messages = Telegram writes a line when somebody joins or leaves.
means-service-messages-on = I delete these lines.
means-service-messages-off = These lines stay.
about-command-cleanup = How long commands and my answers to them stay in the group.
means-commands-last = They go after { $time }.
means-commands-stay = They stay.
about-language = The language of notices and of everything else that members read.
means-language = Members read { $language }.

## Setting a group up

## The channels of a group

## The notice and its texts

## People in the control room

## History, log chat and copies

## Status and doubts

## Languages of people
