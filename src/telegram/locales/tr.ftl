# Türkçe: okuyana “siz” diye seslenilir, bot kendinden “ben” diye söz eder. Tırnak: “…”. Adlara ek
# getirilemez; bu yüzden adların ardından iki nokta ya da “kanalı”, “grubu” gibi bir sözcük gelir.

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = yeni üye
right-delete = Mesajları Silme
right-ban = Kullanıcıları Yasaklama
right-invite = Bağlantı ile Davet Etme
right-topics = Konuları Yönetme
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
        [one] { $channels } kanalında yasaklandınız: yalnızca o kanalın yöneticileri yardımcı olabilir.
       *[other] { $channels } kanallarında yasaklandınız: yalnızca o kanalların yöneticileri yardımcı olabilir.
    }
join-button = 📢 Katıl: { $channel }
verify-button = ✅ Katıldım
verify-button-for = ✅ Katıldım ({ $group })
verified = ✅ Doğrulama tamam! Artık yazabilirsiniz.
still-missing = Henüz katılmadınız: { $channels }
progress = { $all } kanaldan { $joined } tanesi tamam.
not-yours = Bu düğme sizin için değil.
muted-by-admin = Bu grubun bir yöneticisi sizi susturdu. Bunu yalnızca yöneticiler kaldırabilir.
muted-by-admin-in = { $group } grubunun bir yöneticisi sizi susturdu. Bunu yalnızca yöneticiler kaldırabilir.
unsure = ⏳ Telegram şu anda yanıt vermiyor. Lütfen birazdan yeniden deneyin.
still-checking = ⏳ Kontrol sürüyor. Biter bitmez yazabilirsiniz.
admitted = ✅ Gruba alındınız. Hoş geldiniz!
not-let-in-yet = ⏳ { $group } için eksiğiniz yok, ama şu anda sizi içeri alamıyorum. Denemeyi sürdürüyorum; yöneticiler de alabilir.
admins-let-in = 🙋 Şu anda bu gruba kimseyi almıyorum: katılma isteklerine grubun yöneticileri karar verir.
how-to-be-admitted = { $group } grubuna katılmak için önce şuraya katılın: { $channels }. Katılır katılmaz kabul edileceksiniz.
muted-until =
    { $count ->
        [one] Şu kanala katılana kadar yazamazsınız:
       *[other] Şu kanallara katılana kadar yazamazsınız:
    }
told-until = Katılana kadar yazdıklarınız silinir:
muted-place = • { $group }: { $channels }
muted-help =
    { $count ->
        [one] Kanala katılın, yeniden yazabilirsiniz. Biraz sürerse düğmeye basın.
       *[other] Hepsine katılın, yeniden yazabilirsiniz. Biraz sürerse düğmeye basın.
    }
free-again = ✅ Yeniden yazabilirsiniz.
mute-stays = ⏳ { $group } artık bir şey istemiyor, ama oradaki susturmanızı şu anda kaldıramıyorum. Denemeyi sürdürüyorum; yöneticiler de kaldırabilir.
cannot-look = ⏳ Şu anda { $channels } içinde kimlerin olduğunu göremiyorum, bu yüzden susturmanız sürüyor. Sizi orada görür görmez biter; grubun yöneticileri de kaldırabilir.
cannot-look-deletes = ⏳ Şu anda { $channels } içinde kimlerin olduğunu göremiyorum, bu yüzden yazdıklarınız siliniyor. Sizi orada görür görmez biter; grubun yöneticileri de bunu değiştirebilir.

## Who may do what, and how often

admins-only = ⛔ Bu komutu yalnızca grup yöneticileri kullanabilir.
admins-only-protect = ⛔ Korumayı yalnızca grup yöneticileri ayarlayabilir.
takes-ban-right = ⛔ Bunun için bu grupta “{ right-ban }” (can_restrict_members) yetkisi gerekir: bu yetkiye sahip bir yöneticiye başvurun.
takes-invite-right = ⛔ Bu, insanları { $channel } içine alır: yalnızca oradaki “{ right-invite }” (can_invite_users) yetkili bir yönetici açabilir.
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
    Beni eklediğiniz için teşekkürler! Bir yönetici “{ setup-in-private-button }” düğmesine bassın; gerisini özel sohbette adım adım gösteririm.

    Düğmesiz de olur: beni burada mesajları silme, kullanıcıları yasaklama ve bağlantı ile davet etme yetkileriyle yönetici yapın, kanalınızda da yönetici yapın. Sonra <code>/protect @Kanaliniz</code> yazın
setup-guide =
    “{ setup-group-button }” düğmesine basıp korumamı istediğiniz grubu seçin: böylece orada yönetici de olurum. Sonra kanalı da aynı şekilde seçer, kuralların kimler için olduğunu söylersiniz. Hiçbir şey yazmanız gerekmez.

    Yazmayı tercih ederseniz: beni grupta ve her kanalda yönetici yapın, grupta <code>/protect @Kanaliniz</code> yazın. En fazla beş kanal olabilir: <code>/protect @Bir @Iki</code>. Özel kanallar kimlik numarasıyla belirtilir: <code>/protect -1001234567890</code>
how-it-works =
    Kanala katılmamış biri grupta yazdığında mesajı siler, kişiyi susturur ve her kanal için bir katılma düğmesi olan bir uyarı gösteririm.
    Katılır katılmaz, düğmeye bassın basmasın, susturmayı kaldırırım. Yöneticilere, botlara ve bağlı kanalın gönderilerine asla dokunmam.
help-trouble = Bir şey çalışmıyorsa: grupta (mesajları silme, kullanıcıları yasaklama) ve her kanalda yönetici olmam gerekir. /status eksikleri gösterir.
setup-button = ⚙️ Kurulum
how-button = ❓ Nasıl çalışır
commands-button = 📋 Komutlar
add-to-group-button = ➕ Gruba ekle
command-start = Ne yaparım, nasıl kurulurum
command-protect = Bir kanala katılmayı zorunlu kıl
command-status = Bu grubun korumasını göster
command-unprotect = Korumayı kapat
command-settings = Metinleri, süreleri ve kontrolleri değiştir
command-trust = Yanıt olarak: birinin katılmadan yazmasına izin ver
command-untrust = Yanıt olarak: birini istisnalardan çıkar
command-stats = Kimi durdurdum, kimi getirdim
command-forget = Hakkınızda ne biliyorum, nasıl silinir
command-help = Komutlar ve sorun giderme
help-protect = /protect @Kanal – yazmadan önce bir kanala katılmayı zorunlu kılar
help-status = /status – korumayı gösterir ve her şeyin çalıştığını kontrol eder
help-unprotect = /unprotect – korumayı kapatır
help-settings = /settings – metinleri, süreleri ve kontrolleri değiştirir
help-trust = /trust – yanıt olarak: birinin katılmadan yazmasına izin ver
help-untrust = /untrust – yanıt olarak: birini istisnalardan çıkar
help-stats = /stats – kimi durdurduğum ve kanallarınıza kimi getirdiğim
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
also-require = ➕ Bunu da zorunlu kıl: { $channels }
confirm-question = Burada anonimsiniz. Şunları yönettiğinizi kontrol edebilmem için “Onayla” düğmesine basın: { $channels }.
confirm-button = ✅ Onayla
too-many-channels = ❌ Bir grup en fazla { $most } kanalı zorunlu kılabilir.
requires-now = Bu grubun zorunlu kıldıkları: { $channels }.
admin-here = ✅ Bu grupta yöneticiyim
admin-in = ✅ { $channel } kanalında yöneticiyim
actor-authorized = ✅ Bunu ayarlama yetkiniz var
actor-lacks-ban = ❌ Bu grupta “{ right-ban }” (can_restrict_members) yetkiniz yok. Bunu, bu yetkiye sahip bir yöneticinin yapmasını isteyin.
actor-not-admin = ❌ Bu grubun yöneticisi değilsiniz
actor-not-admin-in = ❌ { $channel } kanalının yöneticisi değilsiniz. Bir kanalı yalnızca yöneticisi zorunlu kılabilir: bunu onlardan birinin yapmasını isteyin.
actor-lacks-invite = ❌ { $channel } özel bir kanal; bir davet bağlantısı paylaşmam gerekir, sizin ise orada “{ right-invite }” (can_invite_users) yetkiniz yok. Bunu, bu yetkiye sahip bir kanal yöneticisinin yapmasını isteyin.
how-to-promote = Sohbeti açın, “Yöneticiler”, “Yönetici ekle” deyin ve beni seçin.
not-admin-here = ❌ Bu grupta yönetici değilim. Beni “{ right-delete }” ve “{ right-ban }” yetkileriyle yönetici yapın.
not-admin-in = ❌ { $channel } kanalında yönetici değilim. { how-to-promote }
lacks-rights-here = ❌ Bu grupta yöneticiyim ama eksik yetkim var: { $rights }. Bunu bana grubun yönetici listesinden verin.
lacks-invite-in = ❌ { $channel } kanalında yöneticiyim ama özel bir kanalın bağlantısını oluşturmak için gereken “{ right-invite }” (can_invite_users) yetkim yok.
no-join-link = ❌ { $channel } için davet bağlantısı oluşturamıyorum. Bana orada “{ right-invite }” (can_invite_users) yetkisini verin.
no-answer = ⚠️ Telegram şu anda yanıt vermiyor.
not-found = ❌ Böyle bir kanal bulamadım: { $channel }. Yazımını kontrol edin.
not-found-or-seen = ❌ Böyle bir kanal bulamadım: { $channel }. Onu göremiyorum. { how-to-promote }
is-a-group = ❌ { $channel } bir temel grup; yalnızca kanalları ve süper grupları zorunlu kılabilirim. Dönüştürmek için o grubun ayarlarında sohbet geçmişini yeni üyelere görünür yapın.
is-a-user = ❌ { $channel } kanal değil, kullanıcı. Bir kanal belirtin.
too-many-look-ups = ⚠️ Kısa sürede çok kanal belirttiniz. Bir dakika sonra yeniden deneyin.

## /unprotect

unprotect-question = Koruma gerçekten kapatılsın mı? Üyelerin artık şuraya katılması gerekmeyecek: { $channels }.
yes = Evet
no = Hayır
protection-stays = Koruma açık kalıyor.
unprotected = 🔓 Koruma kapatıldı. Artık herkes kanala katılmadan yazabilir.
still-muted = 🔇 Hâlâ susturulmuş: { $count }. Bu yetkiyi alır almaz kaldıracağım:

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
status-since = Başlangıç: { $time }
status-dry-run = Deneme: kimse susturulmuyor
status-diagnosis = <b>Tanılama</b>
status-no-answer = ⚠️ Telegram şu anda yanıt vermiyor
status-no-answer-for = ⚠️ { $channel }: Telegram şu anda yanıt vermiyor
status-not-admin-here = ❌ Bu grupta yönetici değilim: beni yönetici yapın, yoksa hiçbir şey kontrol edilmez
status-not-admin-in = ❌ { $channel } kanalında yönetici değilim: beni orada yönetici yapın, yoksa kimin katıldığını göremem ve bu yüzden kimseyi susturmam
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): bana bu yetkiyi grubun yönetici listesinden verin
status-topics-missing = ❌ { right-topics } (can_manage_topics): bana bu yetkiyi grubun yönetici listesinden verin, yoksa yabancıların konuları açık kalır
status-lacks-invite-in = ❌ { $channel } kanalında yöneticiyim ama davet bağlantısı oluşturamıyorum: bana orada “{ right-invite }” (can_invite_users) yetkisini verin
status-members-gone = ⚠️ { $channel }: birdenbire çok sayıda üye gitmiş görünüyor; durum düzelene kadar bu yüzden kimseyi susturmuyorum. Gerçekten ayrıldılarsa bunu /settings içinde “{ section-channels }” bölümünde belirtin

## /settings

settings-line = { $label }: { $value }
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
saved = Kaydedildi.

## The allow list

allow-list-row =
    👥 İstisnalar: { $count ->
        [0] yok
       *[other] { $count }
    }
allow-list-nobody = 👥 Kanallara katılmadan kimse yazamaz.
allow-list-people = 👥 Bu kişiler kanallara katılmadan yazabilir:
allow-list-press = Listeden çıkarmak için bir ada dokunun.
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
link-missing = ⚠️ { $channel } gizli ve onun için davet bağlantısı oluşturamıyorum, bu yüzden { $group } grubundaki uyarılar nasıl girileceğini göstermiyor.
link-missing-remedy = Bana orada “{ right-invite }” (can_invite_users) yetkisini verin.
requests-unanswered = ⚠️ { $chat } için katılma istekleri yanıtsız kalıyor: onları onaylayamıyorum.
until-then-blocked = O zamana kadar, ayarlarda belirtildiği gibi, kontrol edemediklerimin mesajlarını siliyorum.
until-then-open = O zamana kadar herkes yazabilir.
until-then-others = Diğer kanallar hâlâ zorunlu.
channel-regained = ✅ { $channel } kanalında yeniden yöneticiyim: { $group } korunuyor.
channel-regained-but = ✅ { $channel } kanalında yeniden yöneticiyim ama şuralarda hâlâ değilim: { $channels }.
members-gone = ⚠️ { $channel } kanalının birçok üyesi birdenbire gitmiş görünüyor. Bu bir arızaya benziyor; durum düzelene kadar { $group } grubunda { $channel } yüzünden kimseyi susturmuyorum.
members-gone-remedy = Gerçekten ayrıldılarsa bunu /settings içinde “{ section-channels }” bölümünde belirtin.
members-back = ✅ { $channel } kanalının üyeleri geri geldi: { $group } korunuyor.
picture-refused = ⚠️ Telegram { $group } grubundaki uyarının resmini kabul etmiyor, bu yüzden uyarılar resimsiz gidiyor.
picture-refused-remedy = Başka bir resim seçin ya da resmi kaldırın.
words-refused = ⚠️ Telegram { $group } grubunun uyarısındaki metninizi ya da bağlantı düğmelerinizi kabul etmiyor, bu yüzden uyarılar benim sözlerimle gidiyor.
words-refused-remedy = Sorunun ne olduğunu önizleme gösterir: oradan değiştirin.

## What a group reads when the bot leaves

leave-asked = Bu botun işletmecisi bu gruptan ayrılmamı istedi.
leave-blocked-group = Bu botun işletmecisi bu grupta çalışmama izin vermiyor, bu yüzden ayrılıyorum.
leave-blocked-person = Bu botun işletmecisi beni ekleyen kişi için çalışmama izin vermiyor, bu yüzden ayrılıyorum.
leave-not-allowed = Bu bot yalnızca belirli gruplar içindir, bu yüzden ayrılıyorum.

## The control room

control-room-line = ⚙️ Ayarlar, kimseyi rahatsız etmeyecekleri özel sohbetimizde yapılır.
control-room-button = ⚙️ Ayarları aç
no-groups =
    Ayarlayabileceğiniz bir grup bilmiyorum. Beni gruplarınızdan birine ekleyin ya da orada /settings yazın.
    Ayarlamak için kullanıcıları yasaklama yetkisi gerekir.
group-list = <b>Gruplarınız</b>
group-list-search = Birini seçin ya da adının bir parçasını yazın.
group-list-cut = Bunlar hepsi değil: { $most } grubunuza baktım. Başka bir grup için orada /settings yazın.
group-list-nothing = Hiçbir grubunuzun adında “{ $query }” geçmiyor.
group-unknown = Artık bu grupta değilim ya da onu henüz tanımıyorum. Grupta /settings yazın.
my-groups = 🗂 Gruplarım
cancel = Vazgeç
cancelled = Vazgeçildi. Hiçbir şey değişmedi.
question-over = Bu seçim artık açık değil. Ekrana dönüp düğmesine yeniden basın.
nothing-to-cancel = Vazgeçilecek bir şey yok.
screen-title = <b>{ $title }</b>
list-more = … ve { $count } tane daha
home-title = <b>{ $group }</b> – { $state }
home-about = Grupta kimin yazabileceğine ve benim orada ne diyeceğime burada karar verirsiniz.
home-figures =
    👥 30 günde görülen: { $seen }
    🔇 Şu anda susturulmuş: { $muted }
    ⭐ İstisnalar: { $allowed }
home-no-channels = Henüz hiçbir kanalı zorunlu kılmıyor.
home-requires = Yazmak için şuraya katılmış olmak gerekir: { $channels }.
section-channels = 📢 Kanallar
section-rules = 📏 Kurallar
section-notices = ✉️ Uyarılar ve metinler
section-language = 🌐 Dil
section-people = 👥 Kişiler
section-history = 📜 Geçmiş
section-copies = 📋 Kopyala ve dışa aktar
section-off = 🔓 Kapat
section-on = 🛡 Aç
about-rules = Kimi kontrol ettiğim ve bir kanala katılmamış olanlara ne olduğu.
about-notices = Gruba ne yazdığım, bunu kimin gördüğü ve ne kadar kaldığı.
about-languages = Üyelerin okuduğu dil. Burada ne seçilirse seçilsin, siz kendi dilinizde okursunuz.
value-now = Şu anda: <b>{ $value }</b>. { $means }
switched-off = 🔓 { $group } grubunun koruması kapalı. Herkes yazabilir.
switched-on = 🛡 { $group } grubunun koruması açık.
about-check-on-join = Kişileri gruba katıldıklarında mı, yoksa ilk yazdıklarında mı kontrol edeceğim.
means-check-on-join-on = Bir kanala katılmamış olan, gruba girerken susturulur ve ne yapacağını öğrenir.
means-check-on-join-off = Bir kanala katılmamış olan, ilk mesajında susturulur.
means-check-on-join-told = Bir kanala katılmamış olan, gruba girerken ne yapacağını öğrenir.
means-check-on-join-later = Bir kanala katılmamış olan, ilk mesajında ne yapacağını öğrenir.
means-check-on-join-nobody = Süre tanınmışken veya yalnızca bazı konular kontrol edilirken gruba girerken kimse kontrol edilmez; kişiler yazınca kontrol edilir.
about-mute-length = Susturmanın kendiliğinden ne zaman biteceği. Kanallara katılmak onu hemen bitirir.
means-mutes-last = Bundan sonra susturulan biri, ben çalışmasam bile en geç şu sürede yeniden yazabilir: { $time }.
about-on-unknown = Telegram, yazarının kanallarda olup olmadığını söylemediğinde bir mesaja ne olacağı.
means-on-unknown-allow = Mesaj kalır: Telegram’daki bir arıza kimseye zarar vermez.
means-on-unknown-block = Mesaj silinir, yazarı susturulmaz.
about-channel-senders = Üyeler kendi kanalları adına yazabilir. Kim olduklarını göremem.
means-channel-senders-block = Kanal, zorunlu olanlardan biri değilse bu mesajlar silinir.
means-channel-senders-allow = Bu mesajlar kalır. Kanalı olan, sizin kanallarınıza katılmadan yazabilir.
about-check-edits = Kişileri bir mesajı düzenlediklerinde de kontrol edip etmeyeceğim.
means-check-edits-on = Kimse kanaldan ayrıldıktan sonra eski bir mesajı reklama çeviremez.
means-check-edits-off = Kim yazmış olursa olsun, düzenlenen mesajlar kalır.
about-join-requests = Katılmak için istek gönderilen gruplar için.
means-join-requests-off = İsteklere kendiniz karar verirsiniz.
means-join-requests-auto = Tüm kanallarda olan içeri alınır. Diğerlerine neye katılacakları söylenir, sonra alınırlar.
about-dry-run = Deneme: izlerim ve sayarım, hiçbir şeye dokunmam.
means-dry-run-on = Kimse susturulmaz, hiçbir mesaj silinmez.
means-dry-run-off = Kurallar ne diyorsa o yapılır.
about-notice-lifetime = Kişi daha önce katılmazsa uyarının grupta ne kadar kalacağı.
means-notices-last = Uyarı şu süre sonra kaybolur: { $time }.
means-notices-stay = Uyarı, kişi katılana kadar kalır.
about-notice-style = Bir kanalı eksik olan kişi için uyarıyı kimin göreceği.
means-notice-style-public = Uyarıyı bütün grup görür.
means-notice-style-private = Telegram’ın izin verdiği yerde yalnızca o kişi görür. Sürdürürse uyarı gruba gelir.
about-service-messages = Biri katıldığında ya da ayrıldığında Telegram bir satır yazar.
means-service-messages-on = Bu satırları silerim.
means-service-messages-off = Bu satırlar kalır.
about-command-cleanup = Komutların ve yanıtlarımın grupta ne kadar kalacağı.
means-commands-last = Şu süre sonra kaybolurlar: { $time }.
means-commands-stay = Kalırlar.
about-language = Uyarıların ve üyelerin okuduğu diğer her şeyin dili.
means-language = Üyelerin dili: { $language }.

## Modes

notice-warned = ⚠️ İkaz { $number } / { $most }
notice-warned-several = ⚠️ İkaz
setting-on-offence = ⚖️ Bir kanal eksikse
about-on-offence = Bir kanala katılmamış biri yazdığında ne olur.
value-mute = sustur
value-delete = yalnızca sil
value-warn = önce ikaz et
means-on-offence-mute = Mesaj silinir, yazarı katılana kadar susturulur.
means-on-offence-delete = Mesaj silinir, kimse susturulmaz. Örneğin Bob “selam” yazar: mesajı silinir, sonrakiler de, katılana kadar.
means-on-offence-warn = İlk mesajlar kalır, her birine bir ikaz verilir. Sonra katılmadan yazan susturulur.
setting-warnings = ⚠️ İkaz sayısı
about-warnings = Yazarı susturulmadan önce kaç mesaj bir ikazla kalır. Bir albüm bir kez sayılır.
means-warnings = { $count } mesaj kalır. Sonrakinde yazarı susturulur.
setting-grace = 🐣 Girişten sonra süre
about-grace = Gruba girdikten sonra ne kadar süre kimsenin kontrol edilmediği.
means-grace-off = Giren kişi herkes gibi kontrol edilir.
means-grace = Örneğin Bob girer ve şu süre boyunca yazabilir: { $time }. Ondan sonraki ilk mesajında kanallarda olmalıdır.
setting-topics = 🧵 Konular
about-topics = Konuları olan gruplar için: mesajların nerede kontrol edildiği. Bir konuyu seçmek için orada /settings yazın ve “Bu konu” düğmesine basın. Susturma her zaman tüm grup içindir.
value-topics-only = yalnızca seçilenler
value-topics-except = seçilenler dışında hepsi
means-topics-all = Mesajları tüm konularda kontrol ederim.
means-topics-only = Mesajları yalnızca seçilen konularda kontrol ederim. Hiçbiri seçilmedikçe hiçbir yerde kontrol etmem. Gruba girerken kimse kontrol edilmez.
means-topics-except = Mesajları seçilen konular dışında her yerde kontrol ederim. Gruba girerken kimse kontrol edilmez.
chosen-topics = 📌 Seçilen konular
about-chosen-topics = Seçilmiş sayılan konular. Başka birini seçmek için orada /settings yazın ve “Bu konu” düğmesine basın.
topic-general = Genel
topic-number = Konu { $id }
this-topic-button = 🧵 Bu konu
topic-enforced = Bu konudaki mesajları kontrol ederim.
topic-free = Bu konudaki mesajlara dokunmam.
topic-enforce-button = Bu konuyu kontrol et
topic-free-button = Bu konuya dokunma
setting-requests-count = 🙋 Kanal istekleri sayılsın
about-requests-count = Yazmak için bir kanala katılma isteğinin yetip yetmediği. Katılanları onaylayan kanallar içindir. İstekleri, orada kişi davet edebiliyorsam ve yalnızca o andan sonra görürüm.
means-requests-count-on = Örneğin Bob kanala katılma isteği gönderir ve hemen yazabilir; istek 14 günlük olana ya da Bob oradan yasaklanana kadar. Reddi bana kimse bildirmez.
means-requests-count-off = İstek gönderen, onaylanana kadar beklemelidir.
setting-approve-requests = ✅ Kanal isteklerini onayla
about-approve-requests = Bir kanala katılma isteklerini onaylayıp onaylamadığım. Bunun için orada kişi davet etme yetkim olmalı.
means-approve-requests-on = Bu grupta olanı ya da gruba girer girmez onaylarım. Diğerlerine kanalın yöneticileri karar verir. Bu gruba da istekle girmesi gereken kişi bir yöneticiyi bekler; kanal istekleri sayılıyorsa beklemez.
means-approve-requests-off = İsteklere kanalın yöneticileri karar verir.
some-of = en az { $number } tanesi: { $channels }
setting-at-least = 🔢 Kaç kanal
about-at-least = Yazabilmek için kanallardan kaçında olmak gerektiği.
value-all = hepsi
means-at-least-all = Hepsinde olmak gerekir.
means-at-least = Şu kadarı yeter, hangileri olursa olsun: { $count }.
setting-welcome = 👋 Karşılama
about-welcome = Biri kanallara katıldığında gruba ne yazdığım, örneğin: Hoş geldin Bob! Kurallar sabitlenmiş. Uyarılarla aynı süre sonra kaybolur.
welcome-prompt = Karşılama metnini şimdi yazın, dilediğiniz biçimde, en çok { $most } karakter. { $person } kişinin, { $channels } kanalların, { $number } sayılarının, { $group } grubun yerine geçer.
notice-removal = ⏳ Şu süre içinde katılmayan gruptan çıkarılır: { $time }.
setting-removal = 🚷 Katılmayanı çıkar
about-removal = Susturulan ve katılmayan birinin ne kadar süre sonra gruptan çıkarıldığı. Hemen geri gelebilir. Bunu uyarı söyler, az önce bir kez daha.
means-removal-off = Kimse çıkarılmaz.
means-removal = Örneğin Bob susturulur ve katılmaz: şu süre sonra grupta değildir: { $time }. Yöneticileri ve önceden susturulmuş olanları hiç kapsamaz.
removal-without-mutes = ⚠️ “yalnızca sil” ile kimse susturulmaz, dolayısıyla kimse çıkarılmaz. Önce ikisinden birini değiştirin.

## Setting a group up

added-as-admin = Beni eklediğiniz için teşekkürler! Burada gereken tüm yetkilere sahibim. Geriye kanalı seçmek kaldı: özel sohbetimizde seçin.
setup-in-private-button = 🛠 Özel sohbette kur
setup-choose-group = Hangi grubu koruyayım? Düğme listenizi açar; bir grup seçtiğinizde orada yönetici de olurum.
setup-group-button = 👥 Grup seç
setup-choose-channel = ✅ { $group } grubunda gereken tüm yetkilere sahibim. Şimdi katılınması gereken kanalı seçin. Böylece orada yönetici de olurum.
setup-channel-button = 📢 Kanal seç
setup-another-button = ➕ Bir kanal daha
setup-other-button = 📢 Başka bir kanal seç
setup-check-button = 🔄 Yeniden kontrol et
setup-rights-group-button = 🔧 Bana grupta yetki verin
setup-rights-channel-button = 🔧 Beni kanalda yönetici yapın
setup-goes-on = Bu düzelir düzelmez kendiliğimden devam ederim.
setup-is-on = 🛡 Bu grup korunuyor.
setup-ready = ✅ Her şey hazır. Yazmak için şuraya katılmış olmak gerekecek: { $channels }
setup-whom = Kurallar kimler için geçerli olsun?
setup-everybody-button = 🛡 Bundan sonra herkes için
setup-newcomers-button = 🌱 Yalnızca yeni katılanlar için
setup-practise-button = 🧪 Önce deneme
concerns = Son 30 günde burada yazan { $seen } kişiden { $missing } kişi henüz katılmamış.
concerns-about = Son 30 günde burada yazan { $seen } kişiden yaklaşık { $missing } kişi henüz katılmamış.
concerns-nobody = Son 30 günde burada yazan herkes zaten katılmış. ({ $seen })
concerns-unknown = Burada yazan kimseyi henüz görmedim, bu yüzden kaç kişiyi etkileyeceğini söyleyemem.
concerns-unanswered = Son 30 günde burada { $seen } kişinin yazdığını gördüm. Kaçının katıldığını Telegram şu anda söylemiyor.
activated-newcomers = 🛡️ Koruma açıldı! Bundan sonra gelenlerin bu grupta yazmak için şuraya katılması gerekir: { $channels }.
activated-practice = 🛡️ Koruma deneme için açıldı! Kimseyi susturmuyorum, şuraya katılması gerekenleri not ediyorum: { $channels }.
channel-added = ✅ Artık { $channel } kanalında yöneticiyim. Hangi grup bu kanalı zorunlu kılsın?
channel-added-no-group = ✅ Artık { $channel } kanalında yöneticiyim. Beni grubunuza ekleyin, grup bu kanalı zorunlu kılabilsin.
setting-newcomers = 🌱 Kurallar kimin için
about-newcomers = Kuralların herkesi mi, yoksa yalnızca sonradan katılanları mı kapsadığı.
means-newcomers-on = Önceden burada olanlar her zamanki gibi yazar, susturulmaz.
means-newcomers-off = Ne zamandır burada olursa olsun herkes kanallarda olmalı.
value-everybody = herkes
value-joined-after = { $time } UTC sonrasında katılanlar
newcomers-from-now-button = 🌱 Yalnızca bundan sonra katılanlar
status-newcomers = Yalnızca { $time } UTC sonrasında katılanlar için
practice-begun = 🧪 Deneme başladı: kimseyi susturmuyorum. Bir gün sonra gördüklerimi size söylerim.
practice-button = 🧪 Deneme
practice-about = Burada deneme yapıyorum: kimse susturulmuyor, kime katılmasını söyleyeceğimi not ediyorum.
practice-nobody = Şimdiye kadar kimse olmazdı.
practice-found = Şimdiye kadar { $count } kişiye söylerdim: { $people }
practice-end-button = 🛡 Şimdi başlat
practice-on-button = 🧪 Denemeye devam

## The channels of a group

invite-link = Davet bağlantısına bakamam: Telegram buna hiçbir bot için izin vermiyor. Kanalı özel sohbetimizde seçin; orada bir şey yazmanız gerekmez.
is-itself = ❌ Bir grup kendisini zorunlu kılamaz. Bir kanal ya da başka bir grup belirtin.
is-log-chat = ❌ Bu grubun kaydı { $channel } içinde okunuyor; üyeler de orada okurdu. Önce başka bir kayıt sohbeti ya da başka bir kanal seçin.
change-in-private = ⚙️ Kanalları özel sohbette değiştir
about-channels = Grupta yazmak isteyenlerden bu kanallar istenir. Uyarılar onları bu sırayla sayar.
channels-count = Şu anda zorunlu: { $count }. En fazla { $most } olabilir.
channels-off = Koruma kapalı; şimdilik kimsenin bunlara katılması gerekmiyor.
channel-members-gone = ⚠️ { $channel }: birdenbire çok sayıda üye gitmiş görünüyor; durum düzelene kadar bu yüzden kimseyi susturmuyorum.
add-channel = ➕ Kanal ekle
check-again = 🔄 Yeniden kontrol et
make-admin = 🔧 Beni yönetici yapın: { $chat }
make-admin-somewhere = 🔧 Beni orada yönetici yapın
add-prompt = Aşağıdaki tuşlarla bir kanal ya da grup seçin. Orada yalnızca davet yetkisi olan bir yönetici olurum. @adını, bir bağlantıyı ya da kimliğini de yazabilir veya oradan bir gönderi iletebilirsiniz.
replace-prompt = Şunun yerine ne zorunlu olsun: { $channel }? { add-prompt }
pick-channel = 📢 Kanal seç
pick-group = 👥 Grup seç
done = Bitti
channels-added = ✅ Artık bu da zorunlu: { $channels }.
add-another = Bir tane daha seçin ya da “{ done }” tuşuna basın.
channel-replaced = ✅ Eski: { $old }. Artık onun yerine zorunlu: { $channel }.
names-no-channel = ⚠️ Burada bir kanal göremiyorum. @adını, bir bağlantıyı ya da kimliğini yazın, oradan bir gönderi iletin ya da aşağıdaki tuşları kullanın.
names-one-channel = ⚠️ Yalnızca bir kanal belirtin.
invite-link-here = Davet bağlantısına bakamam: Telegram buna hiçbir bot için izin vermiyor. Aşağıdaki tuşları kullanın.
required-already = Zaten zorunlu: { $channel }.
about-channel = Listedeki yeri: { $place } / { $count }.
move-up = ⬆️ Yukarı taşı
move-down = ⬇️ Aşağı taşı
replace-channel = 🔁 Değiştir
remove-channel = 🗑 Çıkar
renew-link = 🔗 Yeni bağlantı
link-renewed = 🔗 Yeni bir katılım bağlantısı var. Eskisi artık çalışmıyor.
really-left = Gerçekten ayrıldılar
departure-believed = ✅ Telegram’a yeniden güveniyorum ve herkesi kontrol ediyorum.
remove-question = Gerçekten çıkarılsın mı: { $channel }? Başka eksiği olmayan hemen yazabilir.
channel-removed = Artık zorunlu değil: { $channel }.
last-channel = Listede yalnızca bu var: { $channel }. Hiçbir şeyi zorunlu kılmayan grup herkese açıktır: onu değiştirin ya da korumayı kapatın.
channel-gone = O kanal artık zorunlu değil.

## The notice and its texts

about-notice-texts = Her dil için kendi sözlerinizle uyarı. Bir şey yazmadığınız dillerde üyeler benim sözlerimi okur.
about-notice-text = Bir kanala katılmamış olanların { $language } dilinde okuduğu metin.
about-verify-button = Katıldıktan sonra basılan düğme.
about-link-button = Uyarının altında bir sayfa açan düğme, örneğin kurallarınız.
about-picture = Uyarının üstünde bir resim. Birkaç kişinin ortak uyarısında ve metni çok uzun olanda resim olmaz.
setting-members-language = 🗣 Herkes okur
about-members-language = Bütün üyelerin aynı dilde mi okuduğu.
value-language-group = grubun dilinde
means-language-group = Bütün üyeler grup için seçtiğiniz dilde okur.
value-language-own = kendi dilinde
means-language-own = Biliyorsam her üyeyle Telegram’ının dilinde konuşurum. Birkaç kişinin ortak okuduğu, grubun dilindedir.
value-standard = varsayılan
value-none = yok
setting-link-first = 🔗 Birinci bağlantı düğmesi
setting-link-second = 🔗 İkinci bağlantı düğmesi
setting-picture = 🖼 Resim
shown-now = Şu an:
write-button = ✏️ Değiştir
save-button = ✅ Kaydet
standard-button = ↩️ Varsayılan
remove-button = 🗑 Kaldır
sample-button = 👁 Önizleme
text-prompt = { $language } metnini şimdi yazın; dilediğiniz gibi biçimlendirin, en fazla { $most } karakter. { $person } kişinin, { $channels } katılmadığı kanalların, { $number } bunların sayısının, { $group } grubun yerini tutar.
button-prompt = Düğmenin metnini şimdi yazın, en fazla { $most } karakter.
link-prompt = Düğmenin metnini yazın (en fazla { $most } karakter), ardından adresi. Örneğin: Kurallar – https://example.com/rules
picture-prompt = Resmi şimdi fotoğraf olarak gönderin.
not-a-text = ⚠️ Bu bir metin değil. Mesaj olarak yazın.
nothing-visible = ⚠️ Bunda görünen bir şey yok. Birkaç sözcük yazın.
not-a-link = ⚠️ Bir metin ve ardından https:// ile başlayan bir adres gerekiyor, örneğin: Kurallar – https://example.com/rules
not-a-photo = ⚠️ Bu bir fotoğraf değil. Resmi dosya olarak değil, fotoğraf olarak gönderin.
unknown-placeholder = ⚠️ { $placeholder } ifadesini tanımıyorum. Tanıdıklarım: { $person }, { $channels }, { $group } ve { $number }.
placeholder-meant = ⚠️ { $placeholder } ifadesini tanımıyorum: { $meant } mi demek istediniz?
too-long-for-picture = ⚠️ Resim altındaki { $language } metni çok uzun: adlarla birlikte { $length }, en fazla { $most } karakter olabilir. Metni kısaltın veya resmi kaldırın.
too-long-with-names = ⚠️ Adlarla birlikte bu { $length } karakter; en fazla { $most } olabilir. Metni kısaltın.
sample-question = Üyeler bunu görecek. Kaydedilsin mi?
sample-pressed = Bu bir önizleme: düğme burada bir şey yapmaz.
sample-refused = ⚠️ Telegram bunu kabul etmiyor.
send-another = Başka bir şey gönderin.
sample-channel = Kanalınız
draft-over = Bu en yeni önizleme değil. En yenisini kaydedin veya yeniden yazın.
overtaken = ⚠️ Bu arada biri bunu değiştirdi, bu yüzden henüz hiçbir şey kaydedilmedi. Şimdiki haline bakın ve hâlâ istiyorsanız yeniden basın.
too-long = ⚠️ Bu { $count } karakter; en fazla { $most } olabilir.

## People in the control room

about-people = Kimlerin neden susturulduğu ve kimlerin katılmadan yazabileceği.
muted-list = 🔇 Şu anda susturulanlar; eksik kanalları, başlangıç ve bitiş zamanlarıyla:
muted-nobody = 🔇 Şu anda susturulan kimse yok.
why-button = 🔎 Biri neden yazamıyor?
person-prompt = 🔎 Kimi kastediyorsunuz? Aşağıdaki düğmeyle seçin ya da sayısal kimliği, kişinin iletilen bir mesajını veya bir bahsetmeyi gönderin.
person-picker = 👤 Listeden seç
person-nobody = ⚠️ Bunun kim olduğunu anlayamıyorum. Botlar kullanıcı adıyla arama yapamaz, bazı kişiler de iletilen mesajlarda adını gizler. Sayısal kimliği gönderin ya da düğmeyle seçin.
about-person = Bu kişinin yazmasını neyin engellediği ve sizin ne yapabileceğiniz.
person-until = En geç şu tarihte kendiliğinden biter: { $until }
lift-button = 🔊 Susturmayı kaldır
lifted-now = ✅ Kaldırıldı. Kişi katılmadan yeniden yazarsa onu yine sustururum.
not-lifted = ⏳ Telegram şu anda bunu kaldırmama izin vermiyor. Lütfen birazdan yeniden deneyin.
not-muted = Bu kişi üzerinde artık benim bir susturmam yok.
trust-button = ⭐ Katılmadan yazmasına izin ver
untrust-button = ➖ İstisnalardan çıkar
untrusted = ➖ { $person } şu anda istisnalar listesinde değil ve herkes gibi katılması gerekiyor.
look-again = 🔄 Yeniden bak
why-muted = 🔇 { $person } benim tarafımdan susturuldu. Başlangıç: { $since }
why-missing = ❌ { $person } henüz katılmadı: { $channels }
why-banned-in = ⛔ { $person } şurada yasaklı: { $channels }. Bunu yalnızca oranın yöneticileri değiştirebilir.
why-muted-by-admin = 🔇 { $person } grubun bir yöneticisi tarafından susturuldu. Buna dokunmam.
why-banned-here = ⛔ { $person } bu grupta yasaklı.
why-not-here = 🚪 { $person } grupta değil.
why-allowed = ⭐ { $person } istisnalar listesinde ve katılmadan yazabilir.
why-admin = 👮 { $person } yönetici ve zaten yazabilir.
why-free = ✅ { $person } susturulmuş değil ve yazabilir.
why-unknown = ❔ { $person } için durumu şu anda söyleyemiyorum: Telegram bilgi vermiyor.

## The page

page-open-button = 🪟 Sayfa olarak aç
page-menu-button = Ayarlar
page-forged = Bu sayfayı Telegram’da benimle olan sohbetinizden açın.
page-expired = Bu sayfa bir saatten uzun süredir açık. Kapatıp yeniden açın.
page-names-no-channel = ⚠️ Burada bir kanal göremiyorum. @adını, bir bağlantıyı ya da kimliğini yazın.
page-invite-link = Davet bağlantısına bakamam: Telegram buna hiçbir bot için izin vermiyor. Kanalın kimliğini yazın ya da onu sohbetimizde seçin.
page-loading = Yükleniyor…
page-failed = ⚠️ Olmadı. Lütfen yeniden deneyin.
page-offline = Şu anda bana ulaşılamıyor. Bağlantınızı denetleyip yeniden deneyin.
page-again = Yeniden dene
page-search = Ad ya da kimlik
page-nobody-found = Bu listelerde bu ad ya da kimlikle kimse yok.
page-more = Daha fazla göster
page-unsaved = Henüz kaydedilmedi
page-insert = Ekle
page-format = Biçim
page-bold = Kalın
page-italic = Eğik
page-underline = Altı çizili
page-strike = Üstü çizili
page-button-text = Düğmenin metni
page-button-address = Adres (https://…)
page-channel = Kanal ya da grup: @ad, bağlantı ya da kimlik
page-choose-in-chat = Sohbetimizde listenizden seçin
page-open-in-chat = Sohbetimizde aç
page-picture-in-chat = Resmi bana sohbetimizde gönderirsiniz.
page-log-in-chat = Kayıt sohbetini sohbetimizde, Telegram’ın listesinden seçersiniz.
page-has-picture = 🖼 Resminiz burada durur
page-close = Kapat
page-text-language = Metnin dili
page-overview = 🏠 Genel bakış

## History, log chat and copies

about-history = Kim neyi değiştirdi, en yeniler önce. Bunu 90 gün saklarım.
history-empty = Henüz kimse bir şey değiştirmedi.
history-head = { $when } – <b>{ $who }</b>
history-change = { $label }: { $before } → { $after }
history-allowed = ⭐ Katılmadan yazabilir: { $who }
history-disallowed = ⭐ Yeniden katılması gerekir: { $who }
history-older = ⏭ Daha eski
history-newest = ⏮ En yeni
changed-protection = 🛡 Koruma
anonymous-admin = anonim bir yönetici
nameless-person = biri ({ $id })
standard-text = varsayılan metin
own-value = değiştirildi
reformatted = { $text } (biçim değiştirildi)
none = yok
section-log = 📣 Kayıt sohbeti
about-log = Burada olanları yöneticilerin bir sohbetine toplu olarak bildiririm: susturmalar ve bitişleri, değişiklikler, arızalar. İnsanların yazdıklarını asla.
log-now = Şu an: <b>{ $chat }</b>.
log-is-off = Şu an: <b>kapalı</b>. Hiçbir şey bildirilmez.
log-choose-channel = 📢 Kanal seç
log-choose-group = 👥 Grup seç
log-switch-off = Kaydı kapat
log-prompt = Yöneticisi olduğunuz bir sohbet seçin. Oradaki herkes kaydı okur. Grupta zaten bulunmam, kanalda ise yazabilmem gerekir.
log-members-read = Orada kaydı üyeler okurdu. Yöneticilerin bir sohbetini seçin.
log-not-admin = O sohbetin yöneticisi değilsiniz. Kendi sohbetlerinizden birini seçin.
log-cannot-write = Oraya yazamıyorum. Mesaj göndermeme izin verip sohbeti yeniden seçin.
log-title = <b>📣 { $group }</b>
log-muted = 🔇 { $who } susturuldu, katılmadığı kanal: { $channels }
log-lifted = 🔊 { $who } yeniden yazabilir
log-joined = ✅ { $who } katıldı ve yeniden yazabilir
log-rules = 🔊 { $who } yeniden yazabilir: kurallar değişti
log-removed = 🚪 { $who } zamanında katılmadı ve gruptan çıkarıldı
log-ended = ⏹ { $who }: susturma bitti ya da bir yönetici değiştirdi
log-changed = ⚙️ { $who }
log-more = … ve { $count } tane daha. Susturma: { $muted }, biten: { $ended }
log-lost = ⚠️ { $group } grubunun kayıt sohbetine artık yazamıyorum, bu yüzden kayıt kapalı. Ayarlardan başka bir sohbet seçin.
only-new-people = 🌱 Yalnızca şundan sonra katılanlar
about-copies = Bu grubun ayarlarını ve metinlerini başka bir gruba taşıyın ya da bir dosyada saklayın.
copy-button = 📋 Başka bir gruba kopyala
export-button = 📤 Dosyaya aktar
import-button = 📥 Dosyadan al
copy-choose = Hangi gruba? O grubu ayarlama yetkiniz olmalı.
copy-list-cut = Bunlar hepsi değil: { $most } grubunuza baktım. Diğerlerine ayarlar bir dosyayla taşınır.
copy-none = Ayarlayabileceğiniz başka bir grup bilmiyorum.
would-change = <b>{ $group }</b> grubunda şunlar değişir:
would-change-nothing = { $group } grubunda hiçbir şey değişmez: orada her şey aynı.
apply-button = ✅ Uygula
apply-with-channels-button = ✅ Kanallarla birlikte uygula
applied = Tamam. { $group } artık böyle ayarlı.
not-applied = Hiçbir şey değişmedi:
import-prompt = Bana dışa aktardığım bir dosyayı gönderin. Bir şey değişmeden önce neyin değişeceğini gösteririm.
import-not-a-file = Lütfen dosyanın kendisini gönderin (nezuko-*.json).
import-too-large = Dosya çok büyük. En fazla { $most } KB olabilir.
import-unreachable = Telegram bana dosyayı vermiyor. Lütfen biraz sonra yeniden gönderin.
import-not-json = Bu dosyayı ben aktarmadım. Hiçbir şey değişmedi.
import-version = Dosyanın sürümü { $version }, benim bildiğim sürüm { $known }. Yeniden aktarın. Daha yeni bir bottan geliyorsa önce bunu güncelleyin.
import-faults = Dosyayı bu haliyle kullanamam. Hiçbir şey değişmedi:
import-field = • <code>{ $field }</code>: geçerli olan { $possible }
import-unknown = Bilmediğim ya da yalnızca tek bir gruba ait olduğu için dışarıda bırakıldı: { $fields }
import-gone = O dosyayı artık bulamıyorum. Lütfen yeniden gönderin.
export-caption = { $group } grubunun ayarları. Geri almak için bu dosyayı burada ya da başka bir grupta “Dosyadan al” bölümünden gönderin.
export-sent = Dosya yolda.
file-lost = ⚠️ Telegram dosyayı kabul etmedi. Birazdan tekrar deneyin.

## Status and doubts

trust-how = Kastettiğiniz kişinin bir mesajına yanıt olarak <code>/trust</code> ya da <code>/untrust</code> yazın.
trust-no-person = ⚠️ Listede yalnızca kişiler olabilir: botlar, kanallar ve anonim yöneticiler olamaz.
status-you-miss = ❌ Henüz katılmadınız: { $channels }
status-you-may = ✅ Burada yazabilirsiniz.

## Languages of people

my-language = 🌐 Dilim
about-my-language = Sizinle burada ve komutlarınıza yanıt verirken konuştuğum dil. Bir grubun üyelerinin okuduğu dil, o grubun dil ekranından ayarlanır.
language-chosen = Şu an: <b>{ $language }</b>. Bunu siz seçtiniz.
language-of-telegram = Şu an: <b>{ $language }</b>, Telegram’ınızdaki gibi.
as-in-telegram = Telegram’daki gibi
known-language = • seçtiğiniz dil: { $language }
known-changes = • gruplarda yaptığınız değişiklikler: { $count }
known-other = • hakkınızdaki diğer notlar, örneğin bir gruba ne zaman katıldığınız veya başlattığınız bir kurulum: { $count }

## Statistics

section-statistics = 📊 İstatistikler
statistics-line = 📊 İstatistikler özel sohbetimizde; orada kimseyi rahatsız etmezler.
statistics-button = 📊 İstatistikleri aç
statistics-about = Kimi durdurduğum ve kanallara kimi getirdiğim; gün gün (UTC) ve adsız sayılır. Resmin kaç günü göstereceğini seçin.
statistics-empty = { $group } grubunda henüz bir şey olmadı. Orada mesajları kontrol etmeye başlayınca sayılar burada görünür.
statistics-none = 📊 Bu günlerde hiçbir şey sayılmadı.
statistics-messages = 💬 Kontrol edilen mesaj: { $count }
statistics-muted = 🔇 Susturulan: { $count }
statistics-stopped = 🛑 Durdurulan veya ikaz edilen: { $count }
statistics-verified = ✅ Doğrulanan: { $count }
statistics-hours = ⏱ 1 saatte: { $first }, 6 saatte: { $second }, 24 saatte: { $third }, sonra: { $later }
statistics-left = 🚪 Kanaldan çıkan: { $left }, geri gelen: { $back }
statistics-joined = 📢 { $channel }: { $joined } katıldı
statistics-share = 📢 { $channel }: { $joined } katıldı, uyarı alanların { $share } kadarı
statistics-compared = Parantez içinde: önceki { $days } günle karşılaştırma.
statistics-drawing = 📊 Çiziyorum. Bir saniye…
statistics-file = 📄 Dosya yolda.
chart-joined = Katılan
chart-muted = Susturulan
chart-stopped = Durdurulan
chart-verified = Doğrulanan
weekly-title = 📊 <b>{ $group }</b>: haftanız
weekly-report = 🔔 Haftalık rapor
weekly-on = 🔔 Haftalık rapor: açık
weekly-off = 🔕 Haftalık rapor: kapalı
weekly-stop = 🔕 Haftalık rapor istemiyorum
weekly-stopped = { $group } için artık haftalık rapor gelmeyecek. “{ section-statistics }” altında yeniden açabilirsiniz.
