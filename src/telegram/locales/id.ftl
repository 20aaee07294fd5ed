# Bahasa Indonesia: pembaca disapa “Anda” (huruf besar), bot menyebut dirinya “saya”. Tanda kutip:
# “…”. Istilah mengikuti aplikasi Telegram: grup, channel, admin, hak, pesan, berkas, postingan.

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = anggota baru
right-delete = Hapus Pesan
right-ban = Blokir Pengguna
right-invite = Undang Pengguna Dengan Tautan
right-topics = Kelola Topik
right-named = “{ $right }” ({ $code })
seconds = { $count } dtk
minutes = { $count } mnt
hours = { $count } jam
days = { $count } hari

## What members read

notice = Halo { $user }, Anda harus bergabung dengan { $channels } dulu sebelum bisa menulis di grup ini.
notice-left = ⚠️ { $user }, Anda tidak bisa lagi menulis di sini karena sudah keluar dari { $channel }. Silakan bergabung kembali untuk melanjutkan.
notice-banned = ⚠️ { $user }: { $ban }
crowd = { $names } dan { $count } orang lainnya
banned = Anda diblokir di { $channels }: hanya admin channel tersebut yang bisa membantu Anda.
join-button = 📢 Gabung { $channel }
verify-button = ✅ Saya sudah bergabung
verify-button-for = ✅ Sudah bergabung ({ $group })
verified = ✅ Verifikasi berhasil! Sekarang Anda bisa menulis.
still-missing = Anda belum bergabung dengan: { $channels }
progress = Sudah { $joined } dari { $all }.
not-yours = Tombol ini bukan untuk Anda.
muted-by-admin = Anda dibisukan oleh admin grup ini. Hanya admin yang bisa mencabutnya.
muted-by-admin-in = Anda dibisukan oleh admin { $group }. Hanya admin yang bisa mencabutnya.
unsure = ⏳ Telegram sedang tidak merespons. Silakan coba lagi nanti.
still-checking = ⏳ Masih memeriksa. Anda bisa menulis begitu selesai.
admitted = ✅ Anda sudah diterima. Selamat datang!
not-let-in-yet = ⏳ Anda sudah memenuhi semua syarat { $group }, tetapi saat ini saya tidak bisa memasukkan Anda. Saya terus mencoba; adminnya juga bisa.
admins-let-in = 🙋 Saat ini saya tidak menerima siapa pun ke grup ini: permintaan bergabung diputuskan adminnya.
how-to-be-admitted = Untuk masuk ke { $group }, bergabunglah dulu dengan { $channels }. Anda akan diterima begitu sudah bergabung.
muted-until = Anda tidak bisa menulis sampai bergabung dengan channel berikut:
told-until = Yang Anda tulis dihapus sampai Anda bergabung:
muted-place = • { $group }: { $channels }
muted-help = Bergabunglah, dan Anda bisa menulis lagi. Jika agak lama, tekan tombolnya.
free-again = ✅ Anda bisa menulis lagi.
mute-stays = ⏳ { $group } tidak lagi mensyaratkan apa pun, tetapi saat ini saya tidak bisa mencabut pembisuan Anda di sana. Saya terus mencoba; adminnya juga bisa.
cannot-look = ⏳ Saat ini saya tidak bisa melihat siapa saja di { $channels }, jadi Anda tetap dibisukan. Itu berakhir begitu saya melihat Anda di sana; admin grup juga bisa mencabutnya.
cannot-look-deletes = ⏳ Saat ini saya tidak bisa melihat siapa saja di { $channels }, jadi yang Anda tulis dihapus. Itu berakhir begitu saya melihat Anda di sana; admin grup juga bisa mengubahnya.

## Who may do what, and how often

admins-only = ⛔ Hanya admin grup yang bisa menggunakan perintah ini.
admins-only-protect = ⛔ Hanya admin grup yang bisa mengatur perlindungan.
takes-ban-right = ⛔ Ini memerlukan hak “{ right-ban }” (can_restrict_members) di grup ini: mintalah kepada admin yang memilikinya.
takes-invite-right = ⛔ Ini memasukkan orang ke { $channel }: hanya adminnya dengan hak “{ right-invite }” (can_invite_users) yang bisa mengaktifkannya.
unclear-who = ⚠️ Saya tidak bisa melihat Anda admin anonim yang mana, dan tidak semuanya memiliki hak “{ right-ban }” (can_restrict_members). Lakukan tanpa mode anonim.
cannot-tell-admin = ⚠️ Saya tidak bisa menghubungi Telegram untuk melihat apakah Anda admin. Coba lagi nanti.
not-protected = Grup ini sedang tidak dilindungi.
operator-refuses = ⛔ Operator bot ini tidak mengizinkannya di sini. Kodenya terbuka: Anda bisa menjalankan bot sendiri.
groups-only = Perintah ini berfungsi di grup. Tambahkan saya ke grup Anda dan gunakan di sana.
not-understood = Saya tidak mengerti. /start menunjukkan apa yang bisa saya lakukan, dan /help menampilkan daftar perintah.
too-many-messages = ⏳ Terlalu banyak pesan sekaligus. Saya menjawab lagi dalam { $seconds } dtk.
slow-down = ⏳ Mohon pelan-pelan: Anda menekan lebih cepat daripada yang bisa saya ikuti.
back = ⬅️ Kembali

## /start and /help

welcome = Selamat datang di Nezuko! Untuk melindungi grup: 1) jadikan saya admin di grup, 2) jadikan saya admin di channel, 3) kirim <code>/protect @ChannelAnda</code>
welcome-group = Di sini orang bisa menulis setelah bergabung dengan channel grup. Untuk admin: <code>/protect @ChannelAnda</code>, dan /help untuk selengkapnya.
added-to-group =
    Terima kasih sudah menambahkan saya! Seorang admin menekan “{ setup-in-private-button }”, dan saya memandu sisanya di obrolan pribadi.

    Atau tanpa tombol: jadikan saya admin di sini, dengan hak menghapus pesan, memblokir pengguna, dan mengundang pengguna dengan tautan, dan juga di channel Anda. Lalu kirim <code>/protect @ChannelAnda</code>
setup-guide =
    Tekan “{ setup-group-button }” dan pilih grup yang harus saya lindungi: dengan begitu saya juga menjadi admin di sana. Lalu Anda memilih channel dengan cara yang sama dan menentukan aturan ini untuk siapa. Anda tidak perlu mengetik apa pun.

    Kalau lebih suka mengetik: jadikan saya admin di grup dan di setiap channel, lalu kirim <code>/protect @ChannelAnda</code> di grup. Bisa sampai lima channel: <code>/protect @Satu @Dua</code>. Channel privat disebut dengan ID-nya: <code>/protect -1001234567890</code>
how-it-works =
    Ketika orang yang belum bergabung dengan suatu channel menulis di grup, saya menghapus pesannya, membisukannya, dan menampilkan pemberitahuan dengan tombol gabung untuk setiap channel.
    Begitu ia bergabung, saya mencabut pembisuan itu, baik tombolnya ditekan maupun tidak. Admin, bot, dan postingan channel tertaut tidak pernah saya sentuh.
help-trouble = Jika ada yang tidak berfungsi: saya perlu menjadi admin di grup (hapus pesan, blokir pengguna) dan di setiap channel. /status menunjukkan apa yang kurang.
setup-button = ⚙️ Pengaturan awal
how-button = ❓ Cara kerja
commands-button = 📋 Perintah
add-to-group-button = ➕ Tambahkan ke grup
command-start = Apa yang saya lakukan dan cara menyiapkan saya
command-protect = Wajibkan bergabung dengan channel
command-status = Tampilkan perlindungan grup ini
command-unprotect = Matikan perlindungan
command-settings = Ubah teks, waktu, dan pemeriksaan
command-trust = Sebagai balasan: izinkan seseorang menulis tanpa bergabung
command-untrust = Sebagai balasan: keluarkan seseorang dari pengecualian
command-stats = Siapa yang saya tahan dan saya bawa
command-forget = Apa yang saya simpan tentang Anda dan cara menghapusnya
command-help = Perintah dan pemecahan masalah
help-protect = /protect @Channel – mewajibkan bergabung dengan channel sebelum menulis
help-status = /status – menampilkan perlindungan dan memeriksa apakah semuanya berfungsi
help-unprotect = /unprotect – mematikan perlindungan
help-settings = /settings – mengubah teks, waktu, dan apa yang diperiksa
help-trust = /trust – sebagai balasan: izinkan seseorang menulis tanpa bergabung
help-untrust = /untrust – sebagai balasan: keluarkan seseorang dari pengecualian
help-stats = /stats – siapa yang saya tahan dan saya bawa ke channel Anda
help-forget = /forget – di obrolan pribadi: apa yang saya simpan tentang Anda dan cara menghapusnya
help-help = /help – daftar ini

## /forget

known-of-you =
    🗂 Yang saya simpan tentang Anda:
    • grup tempat Anda terlihat: { $seen }
    • pembisuan dari saya: { $mutes }
    • permintaan bergabung yang menunggu: { $requests }
    • daftar pengecualian yang memuat Anda: { $lists }
    • pesan khusus untuk Anda: { $notices }
    • catatan sebagai pemilik grup: { $owner }
seen-in = { $count } ({ $groups })
forget-how = Tombol ini menghapus semuanya, dan lebih dulu mencabut pembisuan Anda. Grup yang Anda atur tetap dilindungi. Jika Anda menulis lagi di grup yang dilindungi, saya mengenal Anda lagi.
forget-button = 🗑 Hapus
nothing-known = Saya tidak menyimpan apa pun tentang Anda.
blocked-stays = Operator bot ini memblokir Anda. Catatan itu tidak dihapus.
not-forgotten = ⏳ Saya belum bisa mencabut salah satu pembisuan Anda, jadi saya tidak menghapus apa pun. Silakan coba lagi nanti.
forgotten = ✅ Terhapus. Saya tidak menyimpan apa pun lagi tentang Anda.
forget-in-private = Kirim /forget kepada saya di obrolan pribadi.

## /protect

protect-usage = Cara pakai: <code>/protect @ChannelAnda</code>, atau sampai lima: <code>/protect @Satu @Dua</code>. Channel privat disebut dengan ID-nya: <code>/protect -1001234567890</code>
invalid-channel = ⚠️ Format channel tidak valid. Gunakan @nama channel atau ID angkanya.
basic-group = ❌ Ini grup biasa, sedangkan anggota hanya bisa dibatasi di supergrup. Untuk mengubahnya, buat riwayat obrolan terlihat oleh anggota baru di pengaturan grup.
verifying = 🔍 Memeriksa hak…
activated = 🛡️ Perlindungan aktif! Untuk menulis di grup ini, anggota harus bergabung dengan { $channels }.
already-protected = Grup ini sudah dilindungi dengan { $channels }. Kirim dulu <code>/unprotect</code> jika ingin mengganti channel.
run-again = Kirim lagi <code>/protect { $channels }</code> setelah diperbaiki.
also-require = ➕ Wajibkan juga { $channels }
confirm-question = Anda anonim di sini. Tekan “Konfirmasi” agar saya bisa memeriksa bahwa Anda mengelola { $channels }.
confirm-button = ✅ Konfirmasi
too-many-channels = ❌ Sebuah grup bisa mewajibkan paling banyak { $most } channel.
requires-now = Grup ini mewajibkan { $channels }.
admin-here = ✅ Saya admin di grup ini
admin-in = ✅ Saya admin di { $channel }
actor-authorized = ✅ Anda berhak mengaturnya
actor-lacks-ban = ❌ Anda tidak memiliki hak “{ right-ban }” (can_restrict_members) di grup ini. Mintalah admin yang memilikinya untuk melakukannya.
actor-not-admin = ❌ Anda bukan admin grup ini
actor-not-admin-in = ❌ Anda bukan admin { $channel }. Hanya admin suatu channel yang bisa mewajibkannya: mintalah salah satu dari mereka untuk melakukannya.
actor-lacks-invite = ❌ { $channel } bersifat privat, jadi saya akan membagikan tautan undangan, dan Anda tidak memiliki hak “{ right-invite }” (can_invite_users) di sana. Mintalah admin channel yang memilikinya untuk melakukannya.
how-to-promote = Buka obrolan, “Admin”, “Tambahkan Admin”, lalu pilih saya.
not-admin-here = ❌ Saya bukan admin di grup ini. Jadikan saya admin dengan hak “{ right-delete }” dan “{ right-ban }”.
not-admin-in = ❌ Saya bukan admin di { $channel }. { how-to-promote }
lacks-rights-here = ❌ Saya admin di grup ini, tetapi tidak memiliki hak { $rights }. Berikan hak itu di daftar admin grup.
lacks-invite-in = ❌ Saya admin di { $channel }, tetapi tidak memiliki hak “{ right-invite }” (can_invite_users) yang diperlukan untuk membuat tautan channel privat.
no-join-link = ❌ Saya tidak bisa membuat tautan undangan untuk { $channel }. Beri saya hak “{ right-invite }” (can_invite_users) di sana.
no-answer = ⚠️ Telegram sedang tidak merespons.
not-found = ❌ Saya tidak menemukan channel { $channel }. Periksa ejaannya.
not-found-or-seen = ❌ Saya tidak menemukan channel { $channel }: saya tidak bisa melihatnya. { how-to-promote }
is-a-group = ❌ { $channel } adalah grup biasa, sedangkan saya hanya bisa mewajibkan channel dan supergrup. Untuk mengubahnya, buat riwayat obrolan terlihat oleh anggota baru di pengaturannya.
is-a-user = ❌ { $channel } adalah pengguna, bukan channel. Sebutkan sebuah channel.
too-many-look-ups = ⚠️ Anda menyebut banyak channel dalam waktu singkat. Coba lagi dalam satu menit.

## /unprotect

unprotect-question = Yakin ingin mematikan perlindungan? Anggota tidak perlu lagi bergabung dengan { $channels }.
yes = Ya
no = Tidak
protection-stays = Perlindungan tetap aktif.
unprotected = 🔓 Perlindungan dimatikan. Sekarang semua orang bisa menulis tanpa bergabung dengan channel.
still-muted = 🔇 Masih dibisukan: { $count }. Saya mencabutnya begitu mendapat hak ini:

## /status

status-hint = Grup ini tidak dilindungi. Admin bisa mengaktifkan verifikasi dengan <code>/protect @ChannelAnda</code>.
status-title = <b>Perlindungan</b>: { $state }
status-enabled = ✅ Aktif
status-disabled = ❌ Nonaktif
status-suspended = ⚠️ Ditangguhkan, karena saya kekurangan hak (lihat di bawah)
status-suspended-for = ⚠️ Aktif, tetapi ditangguhkan untuk { $channels } (lihat di bawah)
status-channels = Channel:
status-set-up-by = Diatur oleh: { $owner }
status-an-admin = seorang admin
status-since = Sejak: { $time }
status-dry-run = Uji coba: tidak ada yang dibisukan
status-diagnosis = <b>Diagnosis</b>
status-no-answer = ⚠️ Telegram sedang tidak merespons
status-no-answer-for = ⚠️ { $channel }: Telegram sedang tidak merespons
status-not-admin-here = ❌ Saya bukan admin di grup ini: jadikan saya admin, atau tidak ada yang diperiksa
status-not-admin-in = ❌ Saya bukan admin di { $channel }: jadikan saya admin di sana, atau saya tidak bisa melihat siapa yang bergabung dan tidak membisukan siapa pun karenanya
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): beri saya hak ini di daftar admin grup
status-topics-missing = ❌ { right-topics } (can_manage_topics): beri saya hak ini di daftar admin grup, atau topik dari orang asing tetap terbuka
status-lacks-invite-in = ❌ Saya admin di { $channel }, tetapi tidak bisa membuat tautan undangan: beri saya hak “{ right-invite }” (can_invite_users) di sana
status-members-gone = ⚠️ { $channel }: banyak anggota tampak tiba-tiba hilang, jadi saya tidak membisukan siapa pun karenanya sampai keadaan kembali wajar. Jika mereka memang keluar, katakan di /settings, bagian “{ section-channels }”

## /settings

settings-line = { $label }: { $value }
setting-check-on-join = 🚪 Periksa saat bergabung
setting-notice-lifetime = 🗑 Pemberitahuan bertahan
setting-mute-length = 🔇 Pembisuan berlangsung
setting-on-unknown = ❓ Jika keanggotaan tidak diketahui
setting-channel-senders = 📣 Menulis sebagai channel
setting-check-edits = ✏️ Periksa pesan yang diedit
setting-join-requests = 🙋 Terima anggota channel
setting-service-messages = 👋 Hapus pesan masuk dan keluar
setting-command-cleanup = 🧹 Perintah bertahan
setting-notice-style = 👁 Pemberitahuan bersifat
setting-language = 🌐 Bahasa anggota
setting-dry-run = 🧪 Uji coba (tanpa pembisuan)
setting-warning-text = 📝 Teks pemberitahuan
setting-verify-button = 🔘 Tombol verifikasi
value-on = ya
value-off = tidak
value-for-good = selamanya
value-allow = izinkan
value-block = blokir
value-requests-off = tidak
value-requests-auto = otomatis
value-public = publik
value-private = pribadi
saved = Tersimpan.

## The allow list

allow-list-row =
    👥 Pengecualian: { $count ->
        [0] tidak ada
       *[other] { $count }
    }
allow-list-nobody = 👥 Tidak ada yang boleh menulis tanpa bergabung dengan channel.
allow-list-people = 👥 Orang-orang ini boleh menulis tanpa bergabung dengan channel:
allow-list-press = Tekan sebuah nama untuk mengeluarkannya.
allow-list-full = ⚠️ Daftar sudah penuh: isinya { $most } orang.
allow-list-add = ➕ Tambahkan orang

## News for the owner of a group

for-admins-button = 🔧 Untuk admin: yang perlu dilakukan
group-lost = ⚠️ Perlindungan { $group } ditangguhkan: saya tidak bisa lagi menghapus pesan dan membatasi anggota di sana.
group-lost-remedy = Jadikan saya admin dengan hak “{ right-delete }” dan “{ right-ban }”, dan perlindungan berlanjut dengan sendirinya.
group-regained = ✅ Saya memiliki semua hak lagi: { $group } dilindungi.
group-regained-but = ✅ Saya memiliki semua hak lagi di { $group }, tetapi masih bukan admin di { $channels }.
channel-lost = ⚠️ Perlindungan { $group } ditangguhkan untuk { $channel }: saya bukan lagi admin di { $channel }, jadi saya tidak bisa melihat siapa yang sudah bergabung.
channel-lost-remedy = Jadikan saya admin di sana, dan perlindungan berlanjut dengan sendirinya.
link-missing = ⚠️ { $channel } bersifat privat dan saya tidak bisa membuat tautan undangannya, jadi pemberitahuan di { $group } tidak menunjukkan jalan masuk.
link-missing-remedy = Beri saya hak “{ right-invite }” (can_invite_users) di sana.
requests-unanswered = ⚠️ Permintaan bergabung ke { $chat } tidak terjawab: saya tidak bisa menyetujuinya.
until-then-blocked = Sampai saat itu, saya menghapus pesan dari orang yang tidak bisa saya periksa, sesuai pengaturan.
until-then-open = Sampai saat itu, siapa pun bisa menulis.
until-then-others = Channel lainnya tetap wajib.
channel-regained = ✅ Saya admin lagi di { $channel }: { $group } dilindungi.
channel-regained-but = ✅ Saya admin lagi di { $channel }, tetapi masih bukan admin di { $channels }.
members-gone = ⚠️ Banyak anggota { $channel } tampak tiba-tiba hilang. Ini tampak seperti gangguan, jadi sampai keadaan kembali wajar saya tidak membisukan siapa pun karena { $channel } di { $group }.
members-gone-remedy = Jika mereka memang keluar, katakan di /settings, bagian “{ section-channels }”.
members-back = ✅ Anggota { $channel } sudah kembali: { $group } dilindungi.
picture-refused = ⚠️ Telegram tidak menerima gambar pemberitahuan di { $group }, jadi pemberitahuan dikirim tanpa gambar.
picture-refused-remedy = Pilih gambar lain, atau hapus gambarnya.
words-refused = ⚠️ Telegram tidak menerima teks atau tombol tautan Anda dalam pemberitahuan { $group }, jadi pemberitahuan dikirim dengan kata-kata saya.
words-refused-remedy = Pratinjau menunjukkan apa masalahnya: ubah di sana.

## What a group reads when the bot leaves

leave-asked = Operator bot ini meminta saya keluar dari grup ini.
leave-blocked-group = Operator bot ini tidak mengizinkan saya bekerja di grup ini, jadi saya keluar.
leave-blocked-person = Operator bot ini tidak mengizinkan saya bekerja untuk orang yang menambahkan saya, jadi saya keluar.
leave-not-allowed = Bot ini hanya untuk grup tertentu, jadi saya keluar.

## The control room

control-room-line = ⚙️ Pengaturan dilakukan di obrolan pribadi kita, supaya tidak mengganggu siapa pun.
control-room-button = ⚙️ Buka pengaturan
no-groups =
    Saya tidak mengenal grup yang boleh Anda atur. Tambahkan saya ke salah satu grup Anda, atau kirim /settings di sana.
    Untuk mengaturnya perlu hak memblokir pengguna.
group-list = <b>Grup Anda</b>
group-list-search = Pilih salah satu, atau kirim sebagian namanya.
group-list-cut = Ini belum semuanya: saya memeriksa { $most } grup Anda. Untuk grup lain, kirim /settings di sana.
group-list-nothing = Tidak ada grup Anda dengan “{ $query }” dalam namanya.
group-unknown = Saya sudah tidak ada di grup ini, atau belum mengenalnya. Kirim /settings di grup.
my-groups = 🗂 Grup saya
cancel = Batal
cancelled = Dibatalkan. Tidak ada yang berubah.
question-over = Pilihan itu sudah tidak terbuka. Kembalilah ke layarnya dan tekan tombolnya lagi.
nothing-to-cancel = Tidak ada yang perlu dibatalkan.
screen-title = <b>{ $title }</b>
list-more = … dan { $count } lagi
home-title = <b>{ $group }</b> – { $state }
home-about = Di sini Anda menentukan siapa yang boleh menulis di grup dan apa yang saya katakan di sana.
home-figures =
    👥 Terlihat dalam 30 hari: { $seen }
    🔇 Sedang dibisukan: { $muted }
    ⭐ Pengecualian: { $allowed }
home-no-channels = Belum ada channel yang diwajibkan.
home-requires = Untuk menulis, orang harus bergabung dengan { $channels }.
section-channels = 📢 Channel
section-rules = 📏 Aturan
section-notices = ✉️ Pemberitahuan dan teks
section-language = 🌐 Bahasa
section-people = 👥 Orang
section-history = 📜 Riwayat
section-copies = 📋 Salin dan ekspor
section-off = 🔓 Matikan
section-on = 🛡 Nyalakan
about-rules = Siapa yang saya periksa, dan apa yang terjadi pada yang belum bergabung dengan suatu channel.
about-notices = Apa yang saya tulis di grup, siapa yang melihatnya, dan berapa lama bertahan.
about-languages = Bahasa yang dibaca anggota. Anda membaca dalam bahasa Anda, apa pun pilihannya di sini.
value-now = Sekarang: <b>{ $value }</b>. { $means }
switched-off = 🔓 Perlindungan { $group } nonaktif. Semua orang bisa menulis.
switched-on = 🛡 Perlindungan { $group } aktif.
about-check-on-join = Apakah saya memeriksa orang saat masuk grup, atau saat pertama kali menulis.
means-check-on-join-on = Yang belum bergabung dengan suatu channel dibisukan saat masuk dan diberi tahu caranya.
means-check-on-join-off = Yang belum bergabung dengan suatu channel dibisukan pada pesan pertamanya.
means-check-on-join-told = Yang belum bergabung dengan suatu channel diberi tahu caranya saat masuk.
means-check-on-join-later = Yang belum bergabung dengan suatu channel diberi tahu caranya pada pesan pertamanya.
means-check-on-join-nobody = Selama ada kelonggaran, atau hanya sebagian topik yang diperiksa, yang masuk grup tidak diperiksa saat itu, tetapi saat menulis.
about-mute-length = Kapan pembisuan berakhir sendiri. Bergabung dengan channel langsung mengakhirinya.
means-mutes-last = Siapa pun yang dibisukan mulai sekarang bisa menulis lagi paling lambat setelah { $time }, sekalipun saya mati.
about-on-unknown = Nasib sebuah pesan selama Telegram tidak memberi tahu apakah penulisnya ada di channel.
means-on-unknown-allow = Pesan tetap ada: tidak ada yang rugi karena gangguan Telegram.
means-on-unknown-block = Pesan dihapus, tetapi penulisnya tidak dibisukan.
about-channel-senders = Anggota bisa menulis atas nama channelnya sendiri. Saya tidak bisa melihat siapa mereka.
means-channel-senders-block = Pesan seperti itu dihapus, kecuali channelnya termasuk yang diwajibkan.
means-channel-senders-allow = Pesan seperti itu tetap ada. Pemilik channel bisa menulis tanpa bergabung dengan channel Anda.
about-check-edits = Apakah saya juga memeriksa orang saat mengedit pesan.
means-check-edits-on = Tidak ada yang bisa mengubah pesan lama menjadi iklan setelah keluar dari channel.
means-check-edits-off = Pesan yang diedit tetap ada, siapa pun penulisnya.
about-join-requests = Untuk grup yang hanya bisa dimasuki dengan permintaan bergabung.
means-join-requests-off = Anda sendiri yang memutuskan permintaannya.
means-join-requests-auto = Yang ada di semua channel diterima. Yang lain diberi tahu apa yang kurang, lalu diterima.
about-dry-run = Uji coba: saya mengamati dan menghitung, tanpa menyentuh apa pun.
means-dry-run-on = Tidak ada yang dibisukan, dan tidak ada pesan yang dihapus.
means-dry-run-off = Aturan dijalankan sebagaimana adanya.
about-notice-lifetime = Berapa lama pemberitahuan bertahan di grup, jika orangnya belum bergabung.
means-notices-last = Pemberitahuan hilang setelah { $time }.
means-notices-stay = Pemberitahuan bertahan sampai orangnya bergabung.
about-notice-style = Siapa yang melihat pemberitahuan untuk orang yang belum bergabung dengan suatu channel.
means-notice-style-public = Seluruh grup melihatnya.
means-notice-style-private = Hanya orangnya yang melihat, jika Telegram bisa. Yang terus menulis mendapatkannya di grup.
about-service-messages = Telegram menulis satu baris saat seseorang masuk atau keluar.
means-service-messages-on = Saya menghapus baris-baris itu.
means-service-messages-off = Baris-baris itu tetap ada.
about-command-cleanup = Berapa lama perintah dan jawaban saya bertahan di grup.
means-commands-last = Semuanya hilang setelah { $time }.
means-commands-stay = Semuanya tetap ada.
about-language = Bahasa pemberitahuan dan semua hal lain yang dibaca anggota.
means-language = Anggota membaca dalam { $language }.

## Modes

notice-warned = ⚠️ Peringatan { $number } dari { $most }
notice-warned-several = ⚠️ Peringatan
setting-on-offence = ⚖️ Bila ada kanal yang kurang
about-on-offence = Apa yang terjadi bila yang menulis belum bergabung dengan suatu kanal.
value-mute = bisukan
value-delete = hapus saja
value-warn = peringatkan dulu
means-on-offence-mute = Pesan dihapus, dan penulisnya dibisukan sampai bergabung.
means-on-offence-delete = Pesan dihapus, dan tidak ada yang dibisukan. Misalnya Bob menulis “hai”: pesannya hilang, begitu juga yang berikutnya, sampai ia bergabung.
means-on-offence-warn = Pesan-pesan pertama tetap ada, masing-masing dengan peringatan. Yang kemudian menulis tanpa bergabung dibisukan.
setting-warnings = ⚠️ Peringatan
about-warnings = Berapa pesan yang tetap ada dengan peringatan sebelum penulisnya dibisukan. Satu album dihitung sekali.
means-warnings = { $count } pesan tetap ada. Pada pesan berikutnya penulisnya dibisukan.
setting-grace = 🐣 Kelonggaran setelah masuk
about-grace = Berapa lama setelah masuk grup tidak ada yang diperiksa.
means-grace-off = Yang masuk diperiksa seperti yang lain.
means-grace = Misalnya Bob masuk dan boleh menulis selama { $time }. Sejak pesan pertama setelah itu ia harus ada di kanal.
setting-topics = 🧵 Topik
about-topics = Untuk grup dengan topik: di mana pesan diperiksa. Untuk memilih topik, tulis /settings di dalamnya dan tekan “Topik ini”. Pembisuan selalu berlaku untuk seluruh grup.
value-topics-only = hanya yang dipilih
value-topics-except = semua kecuali yang dipilih
means-topics-all = Saya memeriksa pesan di semua topik.
means-topics-only = Saya memeriksa pesan hanya di topik yang dipilih. Selama belum ada yang dipilih, saya tidak memeriksa di mana pun. Yang masuk grup tidak diperiksa.
means-topics-except = Saya memeriksa pesan di mana pun kecuali di topik yang dipilih. Yang masuk grup tidak diperiksa.
chosen-topics = 📌 Topik yang dipilih
about-chosen-topics = Topik yang dianggap dipilih. Untuk memilih yang lain, tulis /settings di dalamnya dan tekan “Topik ini”.
topic-general = Umum
topic-number = Topik { $id }
this-topic-button = 🧵 Topik ini
topic-enforced = Saya memeriksa pesan di topik ini.
topic-free = Saya membiarkan pesan di topik ini.
topic-enforce-button = Periksa topik ini
topic-free-button = Biarkan topik ini
setting-requests-count = 🙋 Permintaan ke channel dihitung
about-requests-count = Apakah permintaan bergabung ke channel sudah cukup untuk menulis. Ini untuk channel yang menyetujui siapa yang bergabung. Saya melihat permintaan jika boleh mengundang orang di sana, dan hanya yang dibuat sejak itu.
means-requests-count-on = Misalnya Bob meminta bergabung ke channel dan langsung boleh menulis, sampai permintaannya berumur 14 hari atau ia diblokir di sana. Penolakan tidak diberitahukan kepada saya.
means-requests-count-off = Yang sudah meminta harus menunggu disetujui.
setting-approve-requests = ✅ Setujui permintaan ke channel
about-approve-requests = Apakah saya menyetujui permintaan bergabung ke channel. Saya perlu hak mengundang orang di sana.
means-approve-requests-on = Saya menyetujui siapa pun yang ada di grup ini, atau begitu ia masuk. Yang lain diputuskan admin channel. Yang juga harus meminta untuk masuk grup ini menunggu admin, kecuali permintaan ke channel dihitung.
means-approve-requests-off = Admin channel yang memutuskan permintaan.
some-of = setidaknya { $number } dari { $channels }
setting-at-least = 🔢 Berapa kanal
about-at-least = Di berapa kanal orang harus ada agar bisa menulis.
value-all = semua
means-at-least-all = Orang harus ada di semuanya.
means-at-least = Cukup { $count } di antaranya, yang mana saja.
setting-welcome = 👋 Sambutan
about-welcome = Apa yang saya tulis di grup bila seseorang sudah bergabung dengan kanal, misalnya: Selamat datang, Bob! Aturan ada di pesan tersemat. Hilang bersamaan dengan pemberitahuan.
welcome-prompt = Tulis sambutan sekarang, boleh diformat, paling banyak { $most } karakter. { $person } mewakili orangnya, { $channels } kanalnya, { $number } jumlahnya, dan { $group } grupnya.
notice-removal = ⏳ Yang belum bergabung dalam { $time } dikeluarkan dari grup.
setting-removal = 🚷 Keluarkan yang tak bergabung
about-removal = Setelah berapa lama orang yang dibisukan dan belum bergabung dikeluarkan dari grup. Ia boleh langsung kembali. Pemberitahuan mengatakannya, dan sekali lagi sebelumnya.
means-removal-off = Tidak ada yang dikeluarkan.
means-removal = Misalnya Bob dibisukan dan tidak bergabung: setelah { $time } ia di luar grup. Ini tidak pernah mengenai admin, juga bukan yang sudah dibisukan sebelumnya.
removal-without-mutes = ⚠️ Dengan “hapus saja” tidak ada yang dibisukan, jadi tidak ada yang dikeluarkan. Ubah dulu salah satunya.

## Setting a group up

added-as-admin = Terima kasih telah menambahkan saya! Di sini saya sudah punya semua hak yang diperlukan. Tinggal memilih channel, di obrolan pribadi kita.
setup-in-private-button = 🛠 Atur di obrolan pribadi
setup-choose-group = Grup mana yang harus saya lindungi? Tombol ini membuka daftar Anda; memilih grup juga menjadikan saya admin di sana.
setup-group-button = 👥 Pilih grup
setup-choose-channel = ✅ Saya punya semua hak yang diperlukan di { $group }. Sekarang pilih channel yang harus diikuti. Itu juga menjadikan saya admin di sana.
setup-channel-button = 📢 Pilih channel
setup-another-button = ➕ Satu channel lagi
setup-other-button = 📢 Pilih channel lain
setup-check-button = 🔄 Periksa lagi
setup-rights-group-button = 🔧 Beri saya hak di grup
setup-rights-channel-button = 🔧 Jadikan saya admin channel
setup-goes-on = Begitu itu beres, saya lanjut sendiri.
setup-is-on = 🛡 Grup ini terlindungi.
setup-ready = ✅ Semua siap. Untuk menulis, anggota harus berada di { $channels }.
setup-whom = Untuk siapa aturan ini berlaku?
setup-everybody-button = 🛡 Semua orang, mulai sekarang
setup-newcomers-button = 🌱 Hanya yang masuk mulai sekarang
setup-practise-button = 🧪 Uji coba dulu
concerns = Dari { $seen } orang yang menulis di sini dalam 30 hari terakhir, { $missing } belum bergabung.
concerns-about = Dari { $seen } orang yang menulis di sini dalam 30 hari terakhir, sekitar { $missing } belum bergabung.
concerns-nobody = Semua yang menulis di sini dalam 30 hari terakhir sudah bergabung. ({ $seen })
concerns-unknown = Saya belum melihat siapa pun menulis di sini, jadi saya tidak tahu berapa orang yang terkena.
concerns-unanswered = Dalam 30 hari terakhir saya melihat { $seen } orang menulis di sini. Saat ini Telegram tidak memberi tahu berapa yang sudah bergabung.
activated-newcomers = 🛡️ Perlindungan aktif! Siapa pun yang masuk mulai sekarang harus bergabung dengan { $channels } untuk menulis di grup ini.
activated-practice = 🛡️ Perlindungan aktif sebagai uji coba! Saya tidak membisukan siapa pun, dan mencatat siapa yang seharusnya bergabung dengan { $channels }.
channel-added = ✅ Sekarang saya admin di { $channel }. Grup mana yang harus mewajibkannya?
channel-added-no-group = ✅ Sekarang saya admin di { $channel }. Tambahkan saya ke grup Anda agar grup itu bisa mewajibkannya.
setting-newcomers = 🌱 Aturan berlaku untuk
about-newcomers = Apakah aturan berlaku untuk semua orang, atau tidak mengenai yang sudah ada di grup.
means-newcomers-on = Yang sudah ada di sini menulis seperti biasa dan tidak dibisukan.
means-newcomers-off = Semua orang harus berada di channel, selama apa pun mereka di sini.
value-everybody = semua orang
value-joined-after = yang masuk setelah { $time } UTC
newcomers-from-now-button = 🌱 Hanya yang masuk mulai sekarang
status-newcomers = Hanya untuk yang masuk setelah { $time } UTC
practice-begun = 🧪 Uji coba dimulai: saya tidak membisukan siapa pun. Sehari lagi saya beri tahu apa yang saya lihat.
practice-button = 🧪 Uji coba
practice-about = Saya sedang uji coba di sini: tidak ada yang dibisukan, dan saya mencatat siapa yang akan saya minta bergabung.
practice-nobody = Sejauh ini tidak ada yang akan saya minta.
practice-found = Sejauh ini saya akan meminta { $count } orang: { $people }
practice-end-button = 🛡 Mulai sekarang
practice-on-button = 🧪 Lanjutkan uji coba

## The channels of a group

invite-link = Saya tidak bisa mencari tautan undangan: Telegram tidak mengizinkannya untuk bot mana pun. Pilih channelnya di obrolan pribadi kita; di sana Anda tidak perlu mengetik apa pun.
is-itself = ❌ Sebuah grup tidak bisa mewajibkan dirinya sendiri. Sebutkan channel atau grup lain.
is-log-chat = ❌ Log grup ini dibaca di { $channel }, dan anggota juga akan membacanya di sana. Pilih dulu obrolan log lain, atau channel lain.
change-in-private = ⚙️ Ubah channel di obrolan pribadi
about-channels = Channel ini diwajibkan bagi siapa pun yang ingin menulis di grup. Pemberitahuan menyebutnya dalam urutan ini.
channels-count = Wajib sekarang: { $count }. Paling banyak { $most }.
channels-off = Perlindungan mati, jadi saat ini tidak ada yang harus bergabung.
channel-members-gone = ⚠️ { $channel }: banyak anggota tampak tiba-tiba hilang, jadi saya tidak membisukan siapa pun karenanya sampai keadaan kembali wajar.
add-channel = ➕ Tambah channel
check-again = 🔄 Periksa lagi
make-admin = 🔧 Jadikan saya admin { $chat }
make-admin-somewhere = 🔧 Jadikan saya admin di sana
add-prompt = Pilih channel atau grup dengan tombol di bawah. Saya menjadi admin di sana, hanya dengan hak mengundang. Anda juga bisa menulis @namanya, tautan, atau ID-nya, atau meneruskan postingannya.
replace-prompt = Apa yang diwajibkan sebagai pengganti { $channel }? { add-prompt }
pick-channel = 📢 Pilih channel
pick-group = 👥 Pilih grup
done = Selesai
channels-added = ✅ Sekarang juga wajib: { $channels }.
add-another = Pilih yang lain, atau tekan “{ done }”.
channel-replaced = ✅ Sekarang { $channel } wajib sebagai pengganti { $old }.
names-no-channel = ⚠️ Saya tidak melihat channel di situ. Tulis @namanya, tautan, atau ID-nya, teruskan postingannya, atau pakai tombol di bawah.
names-one-channel = ⚠️ Sebutkan satu channel saja.
invite-link-here = Saya tidak bisa mencari tautan undangan: Telegram tidak mengizinkannya untuk bot mana pun. Pakai tombol di bawah.
required-already = { $channel } sudah wajib.
about-channel = Nomor { $place } dari { $count } dalam daftar.
move-up = ⬆️ Naikkan
move-down = ⬇️ Turunkan
replace-channel = 🔁 Ganti
remove-channel = 🗑 Hapus
renew-link = 🔗 Tautan undangan baru
link-renewed = 🔗 Ada tautan undangan yang baru. Yang lama tidak berlaku lagi.
really-left = Mereka memang keluar
departure-believed = ✅ Saya kembali memercayai Telegram dan memeriksa semua orang.
remove-question = Yakin menghapus { $channel }? Siapa pun yang sudah bergabung dengan channel lainnya bisa langsung menulis.
channel-removed = { $channel } tidak wajib lagi.
last-channel = { $channel } satu-satunya. Grup yang tidak mewajibkan apa pun terbuka untuk semua orang: gantilah, atau matikan perlindungan.
channel-gone = Channel itu tidak wajib lagi.

## The notice and its texts

about-notice-texts = Pemberitahuan dengan kata-kata Anda sendiri, untuk tiap bahasa. Jika Anda tidak menulis apa pun, anggota membaca kata-kata saya.
about-notice-text = Yang dibaca dalam { $language } oleh orang yang belum bergabung dengan suatu channel.
about-verify-button = Tombol yang ditekan setelah bergabung.
about-link-button = Tombol di bawah pemberitahuan yang membuka halaman, misalnya aturan grup.
about-picture = Gambar di atas pemberitahuan. Pemberitahuan untuk beberapa orang tidak memakainya, begitu juga yang teksnya sangat panjang.
setting-members-language = 🗣 Tiap orang membaca
about-members-language = Apakah semua anggota membaca bahasa yang sama.
value-language-group = bahasa grup
means-language-group = Semua anggota membaca bahasa yang Anda pilih untuk grup.
value-language-own = bahasanya sendiri
means-language-own = Saya berbicara kepada tiap anggota dalam bahasa Telegram mereka, jika saya menguasainya. Yang dibaca beberapa orang bersama memakai bahasa grup.
value-standard = standar
value-none = tidak ada
setting-link-first = 🔗 Tombol tautan pertama
setting-link-second = 🔗 Tombol tautan kedua
setting-picture = 🖼 Gambar
shown-now = Sekarang:
write-button = ✏️ Ubah
save-button = ✅ Simpan
standard-button = ↩️ Standar
remove-button = 🗑 Hapus
sample-button = 👁 Pratinjau
text-prompt = Tulis teks dalam { $language } sekarang, dengan format sesuka Anda, hingga { $most } karakter. { $person } mewakili orangnya, { $channels } channel yang belum diikutinya, { $number } jumlahnya, dan { $group } grupnya.
button-prompt = Tulis teks tombol sekarang, hingga { $most } karakter.
link-prompt = Tulis teks tombol, hingga { $most } karakter, lalu alamatnya. Misalnya: Aturan – https://example.com/rules
picture-prompt = Kirim gambarnya sekarang, sebagai foto.
not-a-text = ⚠️ Itu bukan teks. Tulislah sebagai pesan.
nothing-visible = ⚠️ Tidak ada yang terlihat. Tulis beberapa kata.
not-a-link = ⚠️ Perlu teks, lalu alamat yang diawali https://, misalnya: Aturan – https://example.com/rules
not-a-photo = ⚠️ Itu bukan foto. Kirim gambarnya sebagai foto, bukan sebagai berkas.
unknown-placeholder = ⚠️ Saya tidak mengenal { $placeholder }. Yang saya kenal: { $person }, { $channels }, { $group }, dan { $number }.
placeholder-meant = ⚠️ Saya tidak mengenal { $placeholder }: maksud Anda { $meant }?
too-long-for-picture = ⚠️ Di bawah gambar, teks { $language } terlalu panjang: { $length } dari { $most } karakter, termasuk nama. Persingkat, atau hapus gambarnya.
too-long-with-names = ⚠️ Dengan nama, panjangnya { $length } karakter; batasnya { $most }. Persingkat teksnya.
sample-question = Inilah yang akan dilihat anggota. Simpan?
sample-pressed = Ini pratinjau: di sini tombolnya tidak melakukan apa-apa.
sample-refused = ⚠️ Telegram tidak menerimanya.
send-another = Kirim yang lain.
sample-channel = Channel Anda
draft-over = Itu bukan pratinjau terbaru. Simpan yang terbaru, atau tulis ulang.
overtaken = ⚠️ Sementara itu ada yang mengubahnya, jadi belum ada yang disimpan. Lihat keadaannya sekarang, lalu tekan sekali lagi jika Anda masih mau.
too-long = ⚠️ Panjangnya { $count } karakter; batasnya { $most }.

## People in the control room

about-people = Siapa yang dibisukan dan mengapa, serta siapa yang boleh menulis tanpa bergabung.
muted-list = 🔇 Sedang dibisukan, beserta channel yang kurang, sejak kapan dan sampai kapan:
muted-nobody = 🔇 Saat ini tidak ada yang dibisukan.
why-button = 🔎 Mengapa seseorang tidak bisa menulis?
person-prompt = 🔎 Siapa yang Anda maksud? Pilih dengan tombol di bawah, atau kirimkan ID angka, pesan darinya yang diteruskan, atau sebutan.
person-picker = 👤 Pilih dari daftar
person-nobody = ⚠️ Saya tidak tahu siapa itu. Bot tidak bisa mencari nama pengguna, dan sebagian orang menyembunyikan namanya saat pesannya diteruskan. Kirim ID angka, atau pilih dengan tombol.
about-person = Apa yang membuat orang ini tidak bisa menulis, dan apa yang bisa Anda lakukan.
person-until = Berakhir dengan sendirinya paling lambat: { $until }
lift-button = 🔊 Cabut pembisuan
lifted-now = ✅ Sudah dicabut. Jika ia menulis lagi tanpa bergabung, saya membisukannya lagi.
not-lifted = ⏳ Telegram sedang tidak mengizinkan saya mencabutnya. Silakan coba lagi nanti.
not-muted = Orang ini tidak lagi dibisukan oleh saya.
trust-button = ⭐ Izinkan menulis tanpa bergabung
untrust-button = ➖ Keluarkan dari pengecualian
untrusted = ➖ { $person } kini tidak ada di daftar pengecualian dan harus bergabung seperti yang lain.
look-again = 🔄 Lihat lagi
why-muted = 🔇 { $person } saya bisukan sejak { $since }.
why-missing = ❌ { $person } belum bergabung dengan { $channels }.
why-banned-in = ⛔ { $person } diblokir di { $channels }: hanya admin di sana yang bisa mengubahnya.
why-muted-by-admin = 🔇 { $person } dibisukan oleh admin grup. Itu tidak saya ubah.
why-banned-here = ⛔ { $person } diblokir di grup ini.
why-not-here = 🚪 { $person } tidak ada di grup.
why-allowed = ⭐ { $person } ada di daftar pengecualian dan boleh menulis tanpa bergabung.
why-admin = 👮 { $person } adalah admin dan memang boleh menulis.
why-free = ✅ { $person } tidak dibisukan dan boleh menulis.
why-unknown = ❔ Saat ini saya tidak bisa mengetahui keadaan { $person }: Telegram tidak memberi tahu.

## The page

page-open-button = 🪟 Buka sebagai halaman
page-menu-button = Pengaturan
page-forged = Buka halaman ini dari obrolan Anda dengan saya di Telegram.
page-expired = Halaman ini sudah terbuka lebih dari satu jam. Tutup lalu buka lagi.
page-names-no-channel = ⚠️ Saya tidak melihat kanal di situ. Tulis @namanya, tautan, atau id-nya.
page-invite-link = Saya tidak bisa mencari tautan undangan: Telegram tidak mengizinkannya untuk bot mana pun. Tulis id kanalnya, atau pilih di obrolan kita.
page-loading = Memuat…
page-failed = ⚠️ Tidak berhasil. Silakan coba lagi.
page-offline = Saya sedang tidak dapat dihubungi. Periksa koneksi Anda, lalu coba lagi.
page-again = Coba lagi
page-search = Nama atau id
page-nobody-found = Tidak ada orang dengan nama atau id itu di daftar ini.
page-more = Tampilkan lagi
page-unsaved = Belum disimpan
page-insert = Sisipkan
page-format = Format
page-bold = Tebal
page-italic = Miring
page-underline = Garis bawah
page-strike = Coret
page-button-text = Teks tombol
page-button-address = Alamat (https://…)
page-channel = Kanal atau grup: @nama, tautan, atau id
page-choose-in-chat = Pilih dari daftar Anda, di obrolan kita
page-open-in-chat = Buka di obrolan kita
page-picture-in-chat = Gambar Anda kirim kepada saya di obrolan kita.
page-log-in-chat = Obrolan log dipilih di obrolan kita, dari daftar Telegram.
page-has-picture = 🖼 Gambar Anda ada di sini
page-close = Tutup
page-text-language = Bahasa teks
page-overview = 🏠 Ringkasan

## History, log chat and copies

about-history = Siapa mengubah apa, yang terbaru di atas. Saya menyimpannya 90 hari.
history-empty = Belum ada yang mengubah apa pun.
history-head = { $when } – <b>{ $who }</b>
history-change = { $label }: { $before } → { $after }
history-allowed = ⭐ Boleh menulis tanpa bergabung: { $who }
history-disallowed = ⭐ Harus bergabung lagi: { $who }
history-older = ⏭ Lebih lama
history-newest = ⏮ Terbaru
changed-protection = 🛡 Perlindungan
anonymous-admin = admin anonim
nameless-person = seseorang ({ $id })
standard-text = teks standar
own-value = diubah
reformatted = { $text } (format diubah)
none = tidak ada
section-log = 📣 Obrolan log
about-log = Yang terjadi di sini saya laporkan ke obrolan admin secara berkala: pembisuan dan akhirnya, perubahan, gangguan. Tidak pernah apa yang ditulis orang.
log-now = Sekarang: <b>{ $chat }</b>.
log-is-off = Sekarang: <b>mati</b>. Tidak ada yang dilaporkan.
log-choose-channel = 📢 Pilih channel
log-choose-group = 👥 Pilih grup
log-switch-off = Matikan log
log-prompt = Pilih obrolan yang Anda kelola. Semua orang di sana akan membaca log. Saya harus sudah ada di grup itu, dan boleh menulis di channel itu.
log-members-read = Di sana anggota akan membaca log. Pilih obrolan milik admin.
log-not-admin = Anda bukan admin obrolan itu. Pilih salah satu milik Anda.
log-cannot-write = Saya tidak bisa menulis di sana. Izinkan saya mengirim pesan, lalu pilih lagi.
log-title = <b>📣 { $group }</b>
log-muted = 🔇 { $who } dibisukan: belum bergabung dengan { $channels }
log-lifted = 🔊 { $who } boleh menulis lagi
log-joined = ✅ { $who } sudah bergabung dan boleh menulis lagi
log-rules = 🔊 { $who } boleh menulis lagi: aturannya berubah
log-removed = 🚪 { $who } tidak bergabung tepat waktu dan dikeluarkan dari grup
log-ended = ⏹ { $who }: pembisuan berakhir, atau admin mengubahnya
log-changed = ⚙️ { $who }
log-more = … dan { $count } lagi. Pembisuan: { $muted }, berakhir: { $ended }
log-lost = ⚠️ Saya tidak bisa lagi menulis di obrolan log { $group }, jadi log-nya mati. Pilih yang lain di pengaturan.
only-new-people = 🌱 Hanya yang bergabung setelah
about-copies = Bawa pengaturan dan teks grup ini ke grup lain, atau simpan dalam berkas.
copy-button = 📋 Salin ke grup lain
export-button = 📤 Ekspor ke berkas
import-button = 📥 Impor dari berkas
copy-choose = Ke grup mana? Anda harus boleh mengaturnya.
copy-list-cut = Ini belum semuanya: saya memeriksa { $most } grup Anda. Berkas membawa pengaturan ke grup lainnya.
copy-none = Saya tidak mengenal grup lain yang boleh Anda atur.
would-change = Ini yang akan berubah di <b>{ $group }</b>:
would-change-nothing = Tidak ada yang berubah di { $group }: semuanya sama di sana.
apply-button = ✅ Terapkan
apply-with-channels-button = ✅ Terapkan, dengan channelnya
applied = Selesai. { $group } sekarang diatur seperti itu.
not-applied = Tidak ada yang berubah:
import-prompt = Kirimi saya berkas yang saya ekspor. Saya tunjukkan dulu apa yang akan berubah.
import-not-a-file = Kirim berkasnya langsung (nezuko-*.json).
import-too-large = Berkas terlalu besar. Paling banyak { $most } KB.
import-unreachable = Telegram tidak memberi saya berkas itu. Kirim lagi sebentar lagi.
import-not-json = Itu bukan berkas yang saya ekspor. Tidak ada yang berubah.
import-version = Berkas itu versi { $version }, sedangkan saya mengenal versi { $known }. Ekspor lagi. Jika berasal dari bot yang lebih baru, perbarui dulu bot ini.
import-faults = Saya tidak bisa memakai berkas itu apa adanya. Tidak ada yang berubah:
import-field = • <code>{ $field }</code>: yang mungkin { $possible }
import-unknown = Dilewati, karena tidak saya kenal atau milik satu grup saja: { $fields }
import-gone = Saya tidak menemukan berkas itu lagi. Silakan kirim ulang.
export-caption = Pengaturan { $group }. Kirim berkas ini di bagian “Impor” untuk memakainya lagi, di sini atau di grup lain.
export-sent = Berkas sedang dikirim.
file-lost = ⚠️ Telegram tidak menerima berkas itu. Coba lagi sebentar lagi.

## Status and doubts

trust-how = Tulis <code>/trust</code> atau <code>/untrust</code> sebagai balasan atas pesan orang yang Anda maksud.
trust-no-person = ⚠️ Hanya orang yang bisa ada di daftar: bukan bot, channel, atau admin anonim.
status-you-miss = ❌ Anda belum bergabung dengan: { $channels }
status-you-may = ✅ Anda boleh menulis di sini.

## Languages of people

my-language = 🌐 Bahasa saya
about-my-language = Bahasa yang saya pakai dengan Anda, di sini dan saat menjawab perintah Anda. Yang dibaca anggota grup diatur di layar bahasa grup itu.
language-chosen = Sekarang: <b>{ $language }</b>. Ini pilihan Anda.
language-of-telegram = Sekarang: <b>{ $language }</b>, seperti di Telegram Anda.
as-in-telegram = Seperti di Telegram
known-language = • bahasa yang Anda pilih: { $language }
known-changes = • perubahan yang Anda buat pada grup: { $count }
known-other = • catatan lain tentang Anda, misalnya kapan Anda bergabung dengan grup, atau penyiapan yang Anda mulai: { $count }

## Statistics

section-statistics = 📊 Statistik
statistics-line = 📊 Statistik ada di obrolan pribadi kita, supaya tidak mengganggu siapa pun.
statistics-button = 📊 Buka statistik
statistics-about = Siapa yang saya tahan dan siapa yang saya bawa ke channel, dihitung per hari (UTC) tanpa nama siapa pun. Pilih berapa hari yang ditampilkan gambar.
statistics-empty = Belum ada yang terjadi di { $group }. Begitu saya memeriksa pesan di sana, angkanya muncul di sini.
statistics-none = 📊 Tidak ada yang dihitung pada hari-hari itu.
statistics-messages = 💬 Pesan diperiksa: { $count }
statistics-muted = 🔇 Dibisukan: { $count }
statistics-stopped = 🛑 Dicegah atau diperingatkan: { $count }
statistics-verified = ✅ Terverifikasi: { $count }
statistics-hours = ⏱ Dalam 1 jam: { $first }, 6 jam: { $second }, 24 jam: { $third }, kemudian: { $later }
statistics-left = 🚪 Keluar dari channel: { $left }, kembali: { $back }
statistics-joined = 📢 { $channel }: { $joined } bergabung
statistics-share = 📢 { $channel }: { $joined } bergabung, { $share } dari yang diberi tahu
statistics-compared = Dalam kurung: dibandingkan dengan { $days } hari sebelumnya.
statistics-drawing = 📊 Sedang saya gambar. Sebentar…
statistics-file = 📄 Berkasnya sedang dikirim.
chart-joined = Bergabung
chart-muted = Dibisukan
chart-stopped = Dicegah
chart-verified = Terverifikasi
weekly-title = 📊 <b>{ $group }</b>: minggu Anda
weekly-report = 🔔 Laporan mingguan
weekly-on = 🔔 Laporan mingguan: aktif
weekly-off = 🔕 Laporan mingguan: nonaktif
weekly-stop = 🔕 Hentikan laporan mingguan
weekly-stopped = Tidak ada lagi laporan mingguan untuk { $group }. Di “{ section-statistics }” Anda dapat mengaktifkannya lagi.
