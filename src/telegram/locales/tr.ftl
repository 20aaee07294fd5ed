# Türkçe: okuyana “siz” diye seslenilir, bot kendinden “ben” diye söz eder. Tırnak: “…”. Adlara ek
# getirilemez; bu yüzden adların ardından iki nokta ya da “kanalı”, “grubu” gibi bir sözcük gelir.

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = yeni üye
right-delete = Mesajları sil
right-ban = Kullanıcıları engelle
right-invite = Kullanıcı davet et
right-topics = Konuları yönet
right-named = “{ $right }” ({ $code })
seconds = { $count } sn
minutes = { $count } dk
hours = { $count } sa
days = { $count } gün

## What members read

notice = Merhaba { $user }, bu grupta yazabilmek için önce şuraya katılmalısınız: { $channels }.
notice-left = ⚠️ { $user }, { $channel } kanalından ayrıldığınız için artık burada yazamazsınız. Yazmaya devam etmek için yeniden katılın.
notice-banned = ⚠️ { $user }: { $ban }
crowd = { $names } ve { $count } kişi daha
banned =
    { $count ->
        [one] { $channels } kanalında engellendiniz: yalnızca o kanalın yöneticileri yardımcı olabilir.
       *[other] { $channels } kanallarında engellendiniz: yalnızca o kanalların yöneticileri yardımcı olabilir.
    }
join-button = 📢 Katıl: { $channel }
verify-button = ✅ Katıldım
verify-button-for = ✅ Katıldım ({ $group })
verified = ✅ Doğrulama tamam! Artık yazabilirsiniz.
still-missing = Henüz katılmadınız: { $channels }
not-yours = Bu düğme sizin için değil.
muted-by-admin = Bu grubun bir yöneticisi sizi susturdu. Bunu yalnızca yöneticiler kaldırabilir.
muted-by-admin-in = { $group } grubunun bir yöneticisi sizi susturdu. Bunu yalnızca yöneticiler kaldırabilir.
unsure = ⏳ Telegram şu anda yanıt vermiyor. Lütfen birazdan yeniden deneyin.
still-checking = ⏳ Kontrol sürüyor. Biter bitmez yazabilirsiniz.
admitted = ✅ Gruba alındınız. Hoş geldiniz!
how-to-be-admitted = { $group } grubuna katılmak için önce şuraya katılın: { $channels }. Katılır katılmaz kabul edileceksiniz.
muted-until =
    { $count ->
        [one] Şu kanala katılana kadar yazamazsınız:
       *[other] Şu kanallara katılana kadar yazamazsınız:
    }
muted-place = • { $group }: { $channels }
muted-help =
    { $count ->
        [one] Kanala katılın, yeniden yazabilirsiniz. Biraz sürerse düğmeye basın.
       *[other] Hepsine katılın, yeniden yazabilirsiniz. Biraz sürerse düğmeye basın.
    }
free-again = ✅ Yeniden yazabilirsiniz.

## Who may do what, and how often

admins-only = ⛔ Bu komutu yalnızca grup yöneticileri kullanabilir.
admins-only-protect = ⛔ Korumayı yalnızca grup yöneticileri ayarlayabilir.
takes-ban-right = ⛔ Bunun için bu grupta “{ right-ban }” (can_restrict_members) yetkisi gerekir: bu yetkiye sahip bir yöneticiye başvurun.
unclear-who = ⚠️ Anonim yöneticilerden hangisi olduğunuzu göremiyorum ve “{ right-ban }” (can_restrict_members) yetkisi hepsinde yok. Bunu anonim olmadan yapın.
cannot-tell-admin = ⚠️ Yönetici olup olmadığınızı öğrenmek için Telegram’a ulaşamıyorum. Birazdan yeniden deneyin.
not-protected = Bu grup şu anda korunmuyor.
operator-refuses = ⛔ Bu botun işletmecisi burada buna izin vermiyor. Kod açık: kendi botunuzu çalıştırabilirsiniz.
groups-only = Bu komut gruplarda çalışır. Beni grubunuza ekleyip orada kullanın.
not-understood = Bunu anlamadım. /start neler yapabildiğimi gösterir, /help komutları sıralar.
too-many-messages = ⏳ Bir anda çok mesaj geldi. { $seconds } sn sonra yeniden yanıt vereceğim.
slow-down = ⏳ Lütfen yavaşlayın: yetişemeyeceğim kadar hızlı basıyorsunuz.
back = ⬅️ Geri

## /start and /help

welcome = Nezuko’ya hoş geldiniz! Bir grubu korumak için: 1) beni grupta yönetici yapın, 2) beni kanalda yönetici yapın, 3) <code>/protect @Kanaliniz</code> yazın
welcome-group = Burada grubun kanallarına katılanlar yazabilir. Yöneticiler için: <code>/protect @Kanaliniz</code>, daha fazlası: /help
added-to-group =
    Beni eklediğiniz için teşekkürler! Bu grubu korumak için:
    1) Beni mesaj silme, kullanıcı engelleme ve kullanıcı davet etme yetkileriyle yönetici yapın
    2) Beni kanalınızda yönetici yapın
    3) <code>/protect @Kanaliniz</code> yazın
setup-guide =
    Bir grubu korumak için:
    1) Beni gruba mesaj silme, kullanıcı engelleme ve kullanıcı davet etme yetkileriyle yönetici olarak ekleyin
    2) Kimin katıldığını görebilmem için beni her kanala yönetici olarak ekleyin
    3) Grupta <code>/protect @Kanaliniz</code> yazın. En fazla beş kanal olabilir: <code>/protect @Bir @Iki</code>. Özel kanallar kimlik numarasıyla belirtilir: <code>/protect -1001234567890</code>
how-it-works =
    Kanala katılmamış biri grupta yazdığında mesajı siler, kişiyi susturur ve her kanal için bir katılma düğmesi olan bir uyarı gösteririm.
    Katılır katılmaz, düğmeye bassın basmasın, susturmayı kaldırırım. Yöneticilere, botlara ve bağlı kanalın gönderilerine asla dokunmam.
help-trouble = Bir şey çalışmıyorsa: grupta (mesajları silme, kullanıcıları engelleme) ve her kanalda yönetici olmam gerekir. /status eksikleri gösterir.
setup-button = ⚙️ Kurulum
how-button = ❓ Nasıl çalışır
commands-button = 📋 Komutlar
add-to-group-button = ➕ Gruba ekle
command-start = Ne yaparım, nasıl kurulurum
command-protect = Bir kanala katılmayı zorunlu kıl
command-status = Bu grubun korumasını göster
command-unprotect = Korumayı kapat
command-settings = Metinleri, süreleri ve kontrolleri değiştir
command-forget = Hakkınızda ne biliyorum, nasıl silinir
command-help = Komutlar ve sorun giderme
help-protect = /protect @Kanal – yazmadan önce bir kanala katılmayı zorunlu kılar
help-status = /status – korumayı gösterir ve her şeyin çalıştığını kontrol eder
help-unprotect = /unprotect – korumayı kapatır
help-settings = /settings – metinleri, süreleri ve kontrolleri değiştirir
help-forget = /forget – özel sohbette: hakkınızda ne biliyorum, nasıl silinir
help-help = /help – bu liste

## /forget

known-of-you =
    🗂 Hakkınızda sakladıklarım:
    • görüldüğünüz gruplar: { $seen }
    • uyguladığım susturmalar: { $mutes }
    • bekleyen katılma istekleri: { $requests }
    • bulunduğunuz istisna listeleri: { $lists }
    • yalnızca size özel mesajlar: { $notices }
    • grup sahibi kaydı: { $owner }
seen-in = { $count } ({ $groups })
forget-how = Düğme hepsini siler, önce de susturmalarınızı kaldırır. Kurduğunuz gruplar korunmaya devam eder. Korunan bir grupta yeniden yazdığınızda sizi yine tanırım.
forget-button = 🗑 Sil
nothing-known = Hakkınızda hiçbir şey saklamıyorum.
blocked-stays = Bu botun işletmecisi sizi engelledi. Bu silinmez.
not-forgotten = ⏳ Susturmalarınızdan birini şu anda kaldıramıyorum, bu yüzden hiçbir şey silmedim. Lütfen birazdan yeniden deneyin.
forgotten = ✅ Silindi. Artık hakkınızda hiçbir şey saklamıyorum.
forget-in-private = Bana özel sohbette /forget yazın.

## /protect

protect-usage = Kullanım: <code>/protect @Kanaliniz</code> ya da en fazla beş kanal: <code>/protect @Bir @Iki</code>. Özel kanallar kimlik numarasıyla belirtilir: <code>/protect -1001234567890</code>
invalid-channel = ⚠️ Kanal biçimi geçersiz. Kanalın @adını ya da sayısal kimliğini yazın.
basic-group = ❌ Bu bir temel grup; üyeler yalnızca süper gruplarda kısıtlanabilir. Dönüştürmek için grup ayarlarında sohbet geçmişini yeni üyelere görünür yapın.
verifying = 🔍 Yetkiler kontrol ediliyor…
activated = 🛡️ Koruma açıldı! Bu grupta yazmak için şuraya katılmak gerekir: { $channels }.
already-protected = Bu grup zaten korunuyor: { $channels }. Kanalları değiştirmek isterseniz önce <code>/unprotect</code> yazın.
run-again = Düzelttikten sonra yeniden <code>/protect { $channels }</code> yazın.
also-require = ➕ Bunu da iste: { $channels }
confirm-question = Burada anonimsiniz. Şunları yönettiğinizi kontrol edebilmem için “Onayla” düğmesine basın: { $channels }.
confirm-button = ✅ Onayla
too-many-channels = ❌ Bir grup en fazla { $most } kanal isteyebilir.
requires-now = Bu grubun istedikleri: { $channels }.
admin-here = ✅ Bu grupta yöneticiyim
admin-in = ✅ { $channel } kanalında yöneticiyim
actor-authorized = ✅ Bunu ayarlama yetkiniz var
actor-lacks-ban = ❌ Bu grupta “{ right-ban }” (can_restrict_members) yetkiniz yok. Komutu, bu yetkiye sahip bir yöneticinin vermesini isteyin.
actor-not-admin = ❌ Bu grubun yöneticisi değilsiniz
actor-not-admin-in = ❌ { $channel } kanalının yöneticisi değilsiniz. Bir kanalı yalnızca yöneticisi zorunlu kılabilir: komutu onlardan birinin vermesini isteyin.
actor-lacks-invite = ❌ { $channel } özel bir kanal; bir davet bağlantısı paylaşmam gerekir, sizin ise orada “{ right-invite }” (can_invite_users) yetkiniz yok. Komutu, bu yetkiye sahip bir kanal yöneticisinin vermesini isteyin.
how-to-promote = Sohbeti açın, “Yöneticiler”, “Yönetici ekle” deyin ve beni seçin.
not-admin-here = ❌ Bu grupta yönetici değilim. Beni “{ right-delete }” ve “{ right-ban }” yetkileriyle yönetici yapın.
not-admin-in = ❌ { $channel } kanalında yönetici değilim. { how-to-promote }
lacks-rights-here = ❌ Bu grupta yöneticiyim ama eksik yetkim var: { $rights }. Bunu bana grubun yönetici listesinden verin.
lacks-invite-in = ❌ { $channel } kanalında yöneticiyim ama özel bir kanalın bağlantısını oluşturmak için gereken “{ right-invite }” (can_invite_users) yetkim yok.
no-join-link = ❌ { $channel } için davet bağlantısı oluşturamıyorum. Bana orada “{ right-invite }” (can_invite_users) yetkisini verin.
no-answer = ⚠️ Telegram şu anda yanıt vermiyor.
not-found = ❌ Böyle bir kanal bulamadım: { $channel }. Yazımını kontrol edin.
not-found-or-seen = ❌ Böyle bir kanal bulamadım: { $channel }. Onu göremiyorum. { how-to-promote }
is-a-group = ❌ { $channel } kanal değil, grup. Bir kanal belirtin.
is-a-user = ❌ { $channel } kanal değil, kullanıcı. Bir kanal belirtin.
too-many-look-ups = ⚠️ Kısa sürede çok kanal belirttiniz. Bir dakika sonra yeniden deneyin.

## /unprotect

unprotect-question = Koruma gerçekten kapatılsın mı? Üyelerin artık şuraya katılması gerekmeyecek: { $channels }.
yes = Evet
no = Hayır
protection-stays = Koruma açık kalıyor.
unprotected = 🔓 Koruma kapatıldı. Artık herkes kanala katılmadan yazabilir.

## /status

status-hint = Bu grup korunmuyor. Yöneticiler doğrulamayı <code>/protect @Kanaliniz</code> ile açabilir.
status-title = <b>Koruma</b>: { $state }
status-enabled = ✅ Açık
status-disabled = ❌ Kapalı
status-suspended = ⚠️ Askıda, çünkü bir yetkim eksik (aşağıya bakın)
status-suspended-for = ⚠️ Açık, ama şunlar için askıda: { $channels } (aşağıya bakın)
status-channels = Kanallar:
status-set-up-by = Kuran: { $owner }
status-an-admin = bir yönetici
status-since = Başlangıç: { $time } UTC
status-dry-run = Deneme: kimse susturulmuyor
status-diagnosis = <b>Denetim</b>
status-no-answer = ⚠️ Telegram şu anda yanıt vermiyor
status-no-answer-for = ⚠️ { $channel }: Telegram şu anda yanıt vermiyor
status-not-admin-here = ❌ Bu grupta yönetici değilim: beni yönetici yapın, yoksa hiçbir şey kontrol edilmez
status-not-admin-in = ❌ { $channel } kanalında yönetici değilim: beni orada yönetici yapın, yoksa kimin katıldığını göremem ve bu yüzden kimseyi susturmam
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): bana bu yetkiyi grubun yönetici listesinden verin
status-topics-missing = ❌ { right-topics } (can_manage_topics): bana bu yetkiyi grubun yönetici listesinden verin, yoksa yabancıların konuları açık kalır
status-lacks-invite-in = ❌ { $channel } kanalında yöneticiyim ama davet bağlantısı oluşturamıyorum: bana orada “{ right-invite }” (can_invite_users) yetkisini verin
status-members-gone = ⚠️ { $channel }: birdenbire çok sayıda üye gitmiş görünüyor; durum düzelene kadar bu yüzden kimseyi susturmuyorum. Gerçekten ayrıldılarsa: /unprotect, sonra /protect

## /settings

settings-title = <b>Ayarlar</b>: { $group }
settings-line = { $label }: { $value }
settings-help = Değiştirmek için bir ayara basın.
settings-close = Kapat
setting-check-on-join = 🚪 Katılınca kontrol et
setting-notice-lifetime = 🗑 Uyarıların süresi
setting-mute-length = 🔇 Susturma süresi
setting-on-unknown = ❓ Üyelik bilinmiyorsa
setting-channel-senders = 📣 Kanal adına yazma
setting-check-edits = ✏️ Düzenlenen mesajları kontrol et
setting-join-requests = 🙋 Kanal üyelerini içeri al
setting-service-messages = 👋 Giriş çıkış mesajlarını sil
setting-command-cleanup = 🧹 Komutların süresi
setting-notice-style = 👁 Uyarılar
setting-language = 🌐 Üyelerin dili
setting-dry-run = 🧪 Deneme (kimse susturulmaz)
setting-warning-text = 📝 Uyarı metni
setting-verify-button = 🔘 Doğrulama düğmesi
value-on = açık
value-off = kapalı
value-for-good = kalıcı
value-allow = izin ver
value-block = engelle
value-requests-off = kapalı
value-requests-auto = otomatik
value-public = herkese açık
value-private = kişiye özel
settings-prompt = { $label }: bu mesajı yeni metinle yanıtlayın.
settings-now = Şu an: { $value }
settings-rules = En fazla { $most } karakter. { $hint } Standart metin için “{ $word }” yanıtını verin.
settings-placeholders = { "{user}" }, { "{channels}" } ve { "{group}" } adların yerini tutar.
settings-too-long = ⚠️ Bu { $count } karakter; en fazla { $most } olabilir.
settings-changed = ✅ { $label } artık: { $value }
saved = Kaydedildi.
shows-in = Telegram bunu ancak { $seconds } sn sonra güncellememe izin veriyor

## The allow list

allow-list-row =
    👥 İstisnalar: { $count ->
        [0] yok
       *[other] { $count }
    }
allow-list-nobody = 👥 Kanallara katılmadan kimse yazamaz.
allow-list-people = 👥 Bu kişiler kanallara katılmadan yazabilir:
allow-list-prompt = 👥 İstisnalar: kimin ekleneceğini bu mesajı yanıtlayarak yazın.
allow-list-how = Sayısal kimliği yazın ya da kullanıcı adı olmayan birinden bahsedin. (Botlar kullanıcı adıyla arama yapamaz.)
allow-list-names-nobody = ⚠️ Bu kimseyi belirtmiyor. { allow-list-how }
allow-list-full = ⚠️ Liste dolu: en fazla { $most } kişi alır.
allow-list-add = ➕ Kişi ekle

## News for the owner of a group

for-admins-button = 🔧 Yöneticiler için: ne yapmalı
group-lost = ⚠️ { $group } grubunun koruması askıda: orada artık mesaj silemiyor ve üyeleri kısıtlayamıyorum.
group-lost-remedy = Beni “{ right-delete }” ve “{ right-ban }” yetkileriyle yönetici yapın; koruma kendiliğinden sürer.
group-regained = ✅ Bütün yetkilerim geri geldi: { $group } korunuyor.
group-regained-but = ✅ { $group } grubunda bütün yetkilerim geri geldi ama şuralarda hâlâ yönetici değilim: { $channels }.
channel-lost = ⚠️ { $group } grubunun koruması { $channel } için askıda: { $channel } kanalında artık yönetici değilim, bu yüzden kimin katıldığını göremiyorum.
channel-lost-remedy = Beni orada yönetici yapın; koruma kendiliğinden sürer.
until-then-blocked = O zamana kadar, ayarlarda belirtildiği gibi, kontrol edemediklerimin mesajlarını siliyorum.
until-then-open = O zamana kadar herkes yazabilir.
until-then-others = Diğer kanallar hâlâ zorunlu.
channel-regained = ✅ { $channel } kanalında yeniden yöneticiyim: { $group } korunuyor.
channel-regained-but = ✅ { $channel } kanalında yeniden yöneticiyim ama şuralarda hâlâ değilim: { $channels }.
members-gone = ⚠️ { $channel } kanalının birçok üyesi birdenbire gitmiş görünüyor. Bu bir arızaya benziyor; durum düzelene kadar { $group } grubunda { $channel } yüzünden kimseyi susturmuyorum.
members-gone-remedy = Gerçekten ayrıldılarsa orada /unprotect, sonra /protect yazın.
members-back = ✅ { $channel } kanalının üyeleri geri geldi: { $group } korunuyor.

## What a group reads when the bot leaves

leave-asked = Bu botun işletmecisi bu gruptan ayrılmamı istedi.
leave-blocked-group = Bu botun işletmecisi bu grupta çalışmama izin vermiyor, bu yüzden ayrılıyorum.
leave-blocked-person = Bu botun işletmecisi beni ekleyen kişi için çalışmama izin vermiyor, bu yüzden ayrılıyorum.
leave-not-allowed = Bu bot yalnızca belirli gruplar içindir, bu yüzden ayrılıyorum.

## The control room

control-room-line = ⚙️ Settings are made in our private chat, where they disturb nobody.
control-room-button = ⚙️ Open settings
control-room-here = Settings are made in our private chat now. Open it here.
no-groups =
    I know no group that you may configure. Add me to one of yours, or write /settings there.
    Configuring takes the right to ban users.
group-list = <b>Your groups</b>
group-list-search = Choose one, or write a part of its name.
group-list-nothing = No group of yours has "{ $query }" in its name.
group-unknown = I am not in this group any more, or do not know it yet. Write /settings in the group.
my-groups = « My groups
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
