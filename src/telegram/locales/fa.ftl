# فارسی: خواننده «شما» خطاب می‌شود و ربات از خود با «من» سخن می‌گوید. گیومه: «…»، ویرگول «،» و نشان
# پرسش «؟»، با نیم‌فاصله. متن از راست به چپ است و برنامه نام‌ها و دستورها را خود جدا نگه می‌دارد.

## Pieces of other texts

list-comma = { "، " }
sentence-gap = { " " }
nameless = عضو تازه
right-delete = حذف پیام‌ها
right-ban = محروم کردن کاربران
right-invite = دعوت کاربران
right-topics = مدیریت موضوع‌ها
right-named = «{ $right }» ({ $code })
seconds = { $count } ثانیه
minutes = { $count } دقیقه
hours = { $count } ساعت
days = { $count } روز

## What members read

notice = سلام { $user }، برای نوشتن در این گروه اول باید در { $channels } عضو شوید.
notice-left = ⚠️ { $user }، چون از { $channel } خارج شده‌اید دیگر نمی‌توانید اینجا بنویسید. برای ادامه دوباره عضو شوید.
notice-banned = ⚠️ { $user }: { $ban }
crowd = { $names } و { $count } نفر دیگر
banned =
    { $count ->
        [1] شما در { $channels } محروم شده‌اید: فقط مدیران آن کانال می‌توانند کمکتان کنند.
       *[other] شما در { $channels } محروم شده‌اید: فقط مدیران آن کانال‌ها می‌توانند کمکتان کنند.
    }
join-button = 📢 عضویت در { $channel }
verify-button = ✅ عضو شدم
verify-button-for = ✅ عضو شدم ({ $group })
verified = ✅ تأیید شد! حالا می‌توانید بنویسید.
still-missing = هنوز عضو نشده‌اید: { $channels }
progress = { $joined } از { $all } انجام شد.
not-yours = این دکمه برای شما نیست.
muted-by-admin = یکی از مدیران این گروه شما را بی‌صدا کرده است. فقط مدیران می‌توانند آن را بردارند.
muted-by-admin-in = یکی از مدیران { $group } شما را بی‌صدا کرده است. فقط مدیران می‌توانند آن را بردارند.
unsure = ⏳ تلگرام فعلاً پاسخ نمی‌دهد. لطفاً کمی بعد دوباره امتحان کنید.
still-checking = ⏳ هنوز در حال بررسی‌ام. همین که تمام شود می‌توانید بنویسید.
admitted = ✅ پذیرفته شدید. خوش آمدید!
how-to-be-admitted = برای ورود به { $group } اول در { $channels } عضو شوید. همین که عضو شوید پذیرفته می‌شوید.
muted-until =
    { $count ->
        [1] تا در این کانال عضو نشوید نمی‌توانید بنویسید:
       *[other] تا در این کانال‌ها عضو نشوید نمی‌توانید بنویسید:
    }
muted-place = • { $group }: { $channels }
muted-help = عضو شوید تا دوباره بتوانید بنویسید. اگر کمی طول کشید، دکمه را بزنید.
free-again = ✅ دوباره می‌توانید بنویسید.

## Who may do what, and how often

admins-only = ⛔ فقط مدیران گروه می‌توانند از این دستور استفاده کنند.
admins-only-protect = ⛔ فقط مدیران گروه می‌توانند محافظت را تنظیم کنند.
takes-ban-right = ⛔ این کار به دسترسی «{ right-ban }» (can_restrict_members) در این گروه نیاز دارد: از مدیری که آن را دارد بخواهید.
unclear-who = ⚠️ نمی‌توانم ببینم کدام‌یک از مدیران ناشناس هستید و همه‌ی آن‌ها دسترسی «{ right-ban }» (can_restrict_members) را ندارند. این کار را بدون حالت ناشناس انجام دهید.
cannot-tell-admin = ⚠️ نمی‌توانم از تلگرام بپرسم که مدیر هستید یا نه. کمی بعد دوباره امتحان کنید.
not-protected = این گروه فعلاً محافظت نمی‌شود.
operator-refuses = ⛔ گرداننده‌ی این ربات آن را اینجا اجازه نمی‌دهد. کد باز است: می‌توانید ربات خودتان را اجرا کنید.
groups-only = این دستور در گروه‌ها کار می‌کند. مرا به گروهتان اضافه کنید و آنجا از آن استفاده کنید.
not-understood = متوجه نشدم. /start نشان می‌دهد چه کارهایی از من برمی‌آید و /help فهرست دستورهاست.
too-many-messages = ⏳ پیام‌های زیادی یک‌جا رسید. { $seconds } ثانیه‌ی دیگر دوباره پاسخ می‌دهم.
slow-down = ⏳ لطفاً آهسته‌تر: تندتر از آن دکمه می‌زنید که به شما برسم.
back = ⬅️ بازگشت

## /start and /help

welcome = به Nezuko خوش آمدید! برای محافظت از گروه: ۱) مرا مدیر گروه کنید، ۲) مرا مدیر کانال کنید، ۳) بفرستید <code>/protect @YourChannel</code>
welcome-group = اینجا کسانی می‌توانند بنویسند که در کانال‌های گروه عضو شده‌اند. برای مدیران: <code>/protect @YourChannel</code>، و /help برای آگاهی بیشتر.
added-to-group =
    سپاس که مرا اضافه کردید! برای محافظت از این گروه:
    ۱) مرا اینجا با دسترسی حذف پیام‌ها، محروم کردن کاربران و دعوت کاربران مدیر کنید
    ۲) مرا در کانالتان مدیر کنید
    ۳) بفرستید <code>/protect @YourChannel</code>
setup-guide =
    برای محافظت از گروه:
    ۱) مرا با دسترسی حذف پیام‌ها، محروم کردن کاربران و دعوت کاربران به‌عنوان مدیر به گروه اضافه کنید
    ۲) مرا به‌عنوان مدیر به هر کانال اضافه کنید تا ببینم چه کسانی عضو شده‌اند
    ۳) در گروه بفرستید <code>/protect @YourChannel</code>. تا پنج کانال ممکن است: <code>/protect @One @Two</code>. کانال خصوصی را با شناسه‌اش نام ببرید: <code>/protect -1001234567890</code>
how-it-works =
    وقتی کسی که عضو کانالی نیست در گروه بنویسد، پیام را حذف می‌کنم، او را بی‌صدا می‌کنم و هشداری با دکمه‌ی عضویت برای هر کانال نشان می‌دهم.
    همین که عضو شود، چه دکمه را بزند چه نزند، محدودیت را برمی‌دارم. به مدیران، ربات‌ها و پست‌های کانال پیوندشده هرگز کاری ندارم.
help-trouble = اگر چیزی کار نمی‌کند: باید در گروه (حذف پیام‌ها، محروم کردن کاربران) و در همه‌ی کانال‌ها مدیر باشم. /status نشان می‌دهد چه چیزی کم است.
setup-button = ⚙️ راه‌اندازی
how-button = ❓ روش کار
commands-button = 📋 دستورها
add-to-group-button = ➕ افزودن به گروه
command-start = چه می‌کنم و چگونه تنظیمم کنید
command-protect = الزام عضویت در کانال
command-status = نمایش محافظت این گروه
command-unprotect = خاموش کردن محافظت
command-settings = تغییر متن‌ها، زمان‌ها و بررسی‌ها
command-trust = در پاسخ: اجازه‌ی نوشتن بدون عضویت
command-untrust = در پاسخ: حذف از فهرست استثناها
command-stats = جلوی چه کسانی را گرفتم و چه کسانی را آوردم
command-forget = آنچه از شما می‌دانم و روش پاک کردن آن
command-help = دستورها و رفع مشکل
help-protect = /protect @Channel – عضویت در کانال را پیش از نوشتن الزامی می‌کند
help-status = /status – محافظت را نشان می‌دهد و بررسی می‌کند که همه‌چیز کار کند
help-unprotect = /unprotect – محافظت را خاموش می‌کند
help-settings = /settings – متن‌ها، زمان‌ها و بررسی‌ها را تغییر می‌دهد
help-trust = /trust – در پاسخ: اجازه‌ی نوشتن بدون عضویت
help-untrust = /untrust – در پاسخ: حذف از فهرست استثناها
help-stats = /stats – جلوی چه کسانی را گرفتم و چه کسانی را به کانال‌هایتان آوردم
help-forget = /forget – در گفتگوی خصوصی: آنچه از شما می‌دانم و روش پاک کردن آن
help-help = /help – همین فهرست

## /forget

known-of-you =
    🗂 آنچه درباره‌ی شما نگه داشته‌ام:
    • گروه‌هایی که در آن‌ها دیده شده‌اید: { $seen }
    • محدودیت‌هایی که من گذاشته‌ام: { $mutes }
    • درخواست‌های عضویت در انتظار: { $requests }
    • فهرست‌های استثنا که در آن‌ها هستید: { $lists }
    • پیام‌های فقط برای شما: { $notices }
    • ثبت به‌عنوان مالک گروه: { $owner }
seen-in = { $count } ({ $groups })
forget-how = این دکمه همه را پاک می‌کند و پیش از آن محدودیت‌های شما را برمی‌دارد. گروه‌هایی که تنظیم کرده‌اید محافظت‌شده می‌مانند. اگر دوباره در گروهی محافظت‌شده بنویسید، دوباره شما را می‌شناسم.
forget-button = 🗑 پاک کردن
nothing-known = چیزی درباره‌ی شما نگه نداشته‌ام.
blocked-stays = گرداننده‌ی این ربات شما را مسدود کرده است. این پاک نمی‌شود.
not-forgotten = ⏳ فعلاً نمی‌توانم یکی از محدودیت‌های شما را بردارم، پس چیزی پاک نکردم. لطفاً کمی بعد دوباره امتحان کنید.
forgotten = ✅ پاک شد. دیگر چیزی درباره‌ی شما نگه نداشته‌ام.
forget-in-private = در گفتگوی خصوصی برایم /forget بفرستید.

## /protect

protect-usage = روش استفاده: <code>/protect @YourChannel</code> یا تا پنج کانال: <code>/protect @One @Two</code>. کانال خصوصی را با شناسه‌اش نام ببرید: <code>/protect -1001234567890</code>
invalid-channel = ⚠️ قالب کانال نادرست است. نام کاربری کانال با @ یا شناسه‌ی عددی آن را بنویسید.
basic-group = ❌ این گروه عادی است و محدود کردن اعضا فقط در ابرگروه ممکن است. برای تبدیل آن، در تنظیمات گروه تاریخچه‌ی گفتگو را برای اعضای تازه نمایان کنید.
verifying = 🔍 بررسی دسترسی‌ها…
activated = 🛡️ محافظت روشن شد! برای نوشتن در این گروه باید در { $channels } عضو شد.
already-protected = این گروه از پیش با { $channels } محافظت می‌شود. برای تغییر کانال‌ها اول <code>/unprotect</code> را بفرستید.
run-again = پس از رفع مشکل دوباره <code>/protect { $channels }</code> را بفرستید.
also-require = ➕ { $channels } هم الزامی شود
confirm-question = شما اینجا ناشناس هستید. «تأیید» را بزنید تا بررسی کنم که { $channels } را مدیریت می‌کنید.
confirm-button = ✅ تأیید
too-many-channels = ❌ هر گروه حداکثر { $most } کانال را می‌تواند الزامی کند.
requires-now = کانال‌های الزامی این گروه: { $channels }.
admin-here = ✅ در این گروه مدیر هستم
admin-in = ✅ در { $channel } مدیر هستم
actor-authorized = ✅ شما اجازه‌ی این تنظیم را دارید
actor-lacks-ban = ❌ شما دسترسی «{ right-ban }» (can_restrict_members) را در این گروه ندارید. از مدیری که آن را دارد بخواهید دستور را بفرستد.
actor-not-admin = ❌ شما مدیر این گروه نیستید
actor-not-admin-in = ❌ شما مدیر { $channel } نیستید. فقط مدیر هر کانال می‌تواند آن را الزامی کند: از یکی از آن‌ها بخواهید دستور را بفرستد.
actor-lacks-invite = ❌ { $channel } خصوصی است، پس باید پیوند دعوت منتشر کنم و شما آنجا دسترسی «{ right-invite }» (can_invite_users) را ندارید. از مدیری در کانال که آن را دارد بخواهید دستور را بفرستد.
how-to-promote = گفتگو را باز کنید، سپس «مدیران» و «افزودن مدیر»، و مرا انتخاب کنید.
not-admin-here = ❌ در این گروه مدیر نیستم. مرا با دسترسی‌های «{ right-delete }» و «{ right-ban }» مدیر کنید.
not-admin-in = ❌ در { $channel } مدیر نیستم. { how-to-promote }
lacks-rights-here = ❌ در این گروه مدیر هستم ولی دسترسی { $rights } را ندارم. آن را در فهرست مدیران گروه به من بدهید.
lacks-invite-in = ❌ در { $channel } مدیر هستم ولی دسترسی «{ right-invite }» (can_invite_users) را که برای ساختن پیوند کانال خصوصی لازم است ندارم.
no-join-link = ❌ نمی‌توانم برای { $channel } پیوند دعوت بسازم. دسترسی «{ right-invite }» (can_invite_users) را آنجا به من بدهید.
no-answer = ⚠️ تلگرام فعلاً پاسخ نمی‌دهد.
not-found = ❌ کانال { $channel } را پیدا نمی‌کنم. املای آن را بررسی کنید.
not-found-or-seen = ❌ کانال { $channel } را پیدا نمی‌کنم و نمی‌توانم آن را ببینم. { how-to-promote }
is-a-group = ❌ { $channel } گروه عادی است و من فقط کانال‌ها و ابرگروه‌ها را می‌توانم الزامی کنم. برای تبدیل آن، در تنظیماتش تاریخچه‌ی گفتگو را برای اعضای تازه نمایان کنید.
is-a-user = ❌ { $channel } کاربر است، نه کانال. یک کانال نام ببرید.
too-many-look-ups = ⚠️ در زمان کوتاهی کانال‌های زیادی نام بردید. یک دقیقه‌ی دیگر دوباره امتحان کنید.

## /unprotect

unprotect-question = واقعاً محافظت خاموش شود؟ دیگر لازم نیست اعضا در { $channels } عضو شوند.
yes = بله
no = نه
protection-stays = محافظت روشن می‌ماند.
unprotected = 🔓 محافظت خاموش شد. اکنون همه می‌توانند بدون عضویت در کانال بنویسند.

## /status

status-hint = این گروه محافظت نمی‌شود. مدیران می‌توانند با <code>/protect @YourChannel</code> تأیید عضویت را روشن کنند.
status-title = <b>محافظت</b>: { $state }
status-enabled = ✅ روشن
status-disabled = ❌ خاموش
status-suspended = ⚠️ معلق، چون دسترسی لازم را ندارم (پایین را ببینید)
status-suspended-for = ⚠️ روشن، ولی برای { $channels } معلق (پایین را ببینید)
status-channels = کانال‌ها:
status-set-up-by = تنظیم‌کننده: { $owner }
status-an-admin = یکی از مدیران
status-since = از { $time }
status-dry-run = حالت آزمایشی: کسی بی‌صدا نمی‌شود
status-diagnosis = <b>عیب‌یابی</b>
status-no-answer = ⚠️ تلگرام فعلاً پاسخ نمی‌دهد
status-no-answer-for = ⚠️ { $channel }: تلگرام فعلاً پاسخ نمی‌دهد
status-not-admin-here = ❌ در این گروه مدیر نیستم: مرا مدیر کنید، وگرنه چیزی بررسی نمی‌شود
status-not-admin-in = ❌ در { $channel } مدیر نیستم: مرا آنجا مدیر کنید، وگرنه نمی‌بینم چه کسی عضو شده و کسی را به‌خاطر آن بی‌صدا نمی‌کنم
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): این دسترسی را در فهرست مدیران گروه به من بدهید
status-topics-missing = ❌ { right-topics } (can_manage_topics): این دسترسی را در فهرست مدیران گروه به من بدهید، وگرنه موضوع‌های ناآشنایان باز می‌ماند
status-lacks-invite-in = ❌ در { $channel } مدیر هستم ولی نمی‌توانم پیوند دعوت بسازم: دسترسی «{ right-invite }» (can_invite_users) را آنجا به من بدهید
status-members-gone = ⚠️ { $channel }: به نظر می‌رسد اعضای زیادی ناگهان رفته‌اند، پس تا وضع عادی نشود کسی را به‌خاطر آن بی‌صدا نمی‌کنم. اگر واقعاً رفته‌اند، این را در /settings بخش «{ section-channels }» بگویید

## /settings

settings-line = { $label }: { $value }
setting-check-on-join = 🚪 بررسی هنگام ورود
setting-notice-lifetime = 🗑 ماندگاری هشدارها
setting-mute-length = 🔇 مدت بی‌صدا بودن
setting-on-unknown = ❓ اگر عضویت نامعلوم باشد
setting-channel-senders = 📣 نوشتن به نام کانال
setting-check-edits = ✏️ بررسی پیام‌های ویرایش‌شده
setting-join-requests = 🙋 پذیرش اعضای کانال‌ها
setting-service-messages = 👋 حذف پیام‌های ورود و خروج
setting-command-cleanup = 🧹 ماندگاری دستورها
setting-notice-style = 👁 هشدارها
setting-language = 🌐 زبان اعضا
setting-dry-run = 🧪 حالت آزمایشی (بدون بی‌صدا کردن)
setting-warning-text = 📝 متن هشدار
setting-verify-button = 🔘 دکمه‌ی تأیید
value-on = روشن
value-off = خاموش
value-for-good = نامحدود
value-allow = مجاز
value-block = ممنوع
value-requests-off = خاموش
value-requests-auto = خودکار
value-public = عمومی
value-private = خصوصی
saved = ذخیره شد.

## The allow list

allow-list-row =
    👥 استثناها: { $count ->
        [0] هیچ‌کس
       *[other] { $count }
    }
allow-list-nobody = 👥 هیچ‌کس نمی‌تواند بدون عضویت در کانال‌ها بنویسد.
allow-list-people = 👥 این افراد می‌توانند بدون عضویت در کانال‌ها بنویسند:
allow-list-press = برای حذف از فهرست، نام را بزنید.
allow-list-full = ⚠️ فهرست استثناها پر است: گنجایش آن { $most } نفر است.
allow-list-add = ➕ افزودن فرد

## News for the owner of a group

for-admins-button = 🔧 برای مدیران: چه باید کرد
group-lost = ⚠️ محافظت از { $group } معلق است: دیگر نمی‌توانم آنجا پیام‌ها را حذف و اعضا را محدود کنم.
group-lost-remedy = مرا با دسترسی‌های «{ right-delete }» و «{ right-ban }» مدیر کنید تا خودبه‌خود ادامه یابد.
group-regained = ✅ دوباره همه‌ی دسترسی‌ها را دارم: { $group } محافظت می‌شود.
group-regained-but = ✅ در { $group } دوباره همه‌ی دسترسی‌ها را دارم، ولی هنوز در { $channels } مدیر نیستم.
channel-lost = ⚠️ محافظت از { $group } برای { $channel } معلق است: دیگر در { $channel } مدیر نیستم و نمی‌بینم چه کسی عضو شده است.
channel-lost-remedy = مرا آنجا مدیر کنید تا خودبه‌خود ادامه یابد.
until-then-blocked = تا آن زمان، طبق تنظیمات، پیام کسانی را که نمی‌توانم بررسی کنم حذف می‌کنم.
until-then-open = تا آن زمان همه می‌توانند بنویسند.
until-then-others = عضویت در کانال‌های دیگر همچنان الزامی است.
channel-regained = ✅ دوباره در { $channel } مدیر هستم: { $group } محافظت می‌شود.
channel-regained-but = ✅ دوباره در { $channel } مدیر هستم، ولی هنوز در { $channels } نه.
members-gone = ⚠️ به نظر می‌رسد بسیاری از اعضای { $channel } ناگهان رفته‌اند. این شبیه اختلال است، پس تا وضع عادی نشود در { $group } کسی را به‌خاطر { $channel } بی‌صدا نمی‌کنم.
members-gone-remedy = اگر واقعاً رفته‌اند، این را در /settings بخش «{ section-channels }» بگویید.
members-back = ✅ اعضای { $channel } برگشته‌اند: { $group } محافظت می‌شود.

## What a group reads when the bot leaves

leave-asked = گرداننده‌ی این ربات از من خواسته است این گروه را ترک کنم.
leave-blocked-group = گرداننده‌ی این ربات اجازه نمی‌دهد در این گروه کار کنم، پس می‌روم.
leave-blocked-person = گرداننده‌ی این ربات اجازه نمی‌دهد برای کسی که مرا اضافه کرده کار کنم، پس می‌روم.
leave-not-allowed = این ربات فقط برای گروه‌های معینی است، پس می‌روم.

## The control room

control-room-line = ⚙️ تنظیمات در گفتگوی خصوصی ما انجام می‌شود تا مزاحم کسی نباشد.
control-room-button = ⚙️ باز کردن تنظیمات
no-groups =
    گروهی نمی‌شناسم که بتوانید تنظیمش کنید. مرا به یکی از گروه‌هایتان بیفزایید یا آنجا /settings را بفرستید.
    تنظیم کردن به دسترسی محروم کردن کاربران نیاز دارد.
group-list = <b>گروه‌های شما</b>
group-list-search = یکی را انتخاب کنید یا بخشی از نامش را بفرستید.
group-list-nothing = در نام هیچ‌یک از گروه‌هایتان «{ $query }» نیست.
group-unknown = دیگر در این گروه نیستم یا هنوز آن را نمی‌شناسم. در گروه /settings را بفرستید.
my-groups = 🗂 گروه‌های من
cancel = لغو
cancelled = لغو شد. چیزی تغییر نکرد.
question-over = این انتخاب دیگر باز نیست. به صفحه برگردید و دکمه‌اش را دوباره بزنید.
screen-title = <b>{ $title }</b>
home-title = <b>{ $group }</b> – { $state }
home-about = اینجا تعیین می‌کنید چه کسی در گروه بنویسد و من آنجا چه بگویم.
home-figures =
    👥 دیده‌شده در ۳۰ روز: { $seen }
    🔇 اکنون بی‌صدا: { $muted }
    ⭐ استثناها: { $allowed }
home-no-channels = هنوز عضویت در کانالی لازم نیست.
home-requires = برای نوشتن باید در { $channels } عضو بود.
section-channels = 📢 کانال‌ها
section-rules = 📏 قواعد
section-notices = ✉️ هشدارها و متن‌ها
section-language = 🌐 زبان
section-people = 👥 افراد
section-history = 📜 تاریخچه
section-copies = 📋 رونوشت و خروجی
section-off = 🔓 خاموش کردن
section-on = 🛡 روشن کردن
about-rules = چه کسی را بررسی می‌کنم و برای کسی که عضو کانالی نیست چه پیش می‌آید.
about-notices = در گروه چه می‌نویسم، چه کسی آن را می‌بیند و چقدر می‌ماند.
about-languages = زبانی که اعضا می‌خوانند. زبان خود شما به این انتخاب بستگی ندارد.
value-now = اکنون: <b>{ $value }</b>. { $means }
switched-off = 🔓 محافظت از { $group } خاموش است. همه می‌توانند بنویسند.
switched-on = 🛡 محافظت از { $group } روشن است.
about-check-on-join = افراد را هنگام ورود به گروه بررسی کنم یا وقتی اولین بار می‌نویسند.
means-check-on-join-on = کسی که عضو کانالی نیست هنگام ورود بی‌صدا می‌شود و می‌خواند چه باید بکند.
means-check-on-join-off = کسی که عضو کانالی نیست با اولین پیامش بی‌صدا می‌شود.
about-mute-length = بی‌صدا بودن چه زمانی خودبه‌خود تمام می‌شود. عضویت در کانال‌ها فوراً تمامش می‌کند.
means-mutes-last = حتی اگر من از کار بیفتم، هیچ‌کس بیش از { $time } بی‌صدا نمی‌ماند.
about-on-unknown = تا وقتی تلگرام نگوید نویسنده عضو کانال‌ها هست یا نه، با پیامش چه شود.
means-on-unknown-allow = می‌ماند: کسی از خطای تلگرام آسیب نمی‌بیند.
means-on-unknown-block = حذف می‌شود، ولی نویسنده بی‌صدا نمی‌شود.
about-channel-senders = اعضا می‌توانند به نام کانال خودشان بنویسند. من نمی‌بینم چه کسانی هستند.
means-channel-senders-block = این پیام‌ها حذف می‌شوند، مگر اینکه کانال یکی از کانال‌های لازم باشد.
means-channel-senders-allow = این پیام‌ها می‌مانند. هر که کانالی دارد بدون عضویت در کانال‌های شما می‌نویسد.
about-check-edits = افراد را هنگام ویرایش پیام هم بررسی کنم یا نه.
means-check-edits-on = کسی نمی‌تواند پس از ترک کانال، پیامی قدیمی را به تبلیغ تبدیل کند.
means-check-edits-off = پیام‌های ویرایش‌شده می‌مانند، نویسنده هر که باشد.
about-join-requests = برای گروه‌هایی که ورود به آن‌ها درخواست می‌خواهد.
means-join-requests-off = درباره‌ی درخواست‌ها خودتان تصمیم می‌گیرید.
means-join-requests-auto = هر که عضو همه‌ی کانال‌ها باشد پذیرفته می‌شود. بقیه می‌خوانند چه کم است و پس از آن پذیرفته می‌شوند.
about-dry-run = حالت آزمایشی: نگاه می‌کنم و می‌شمارم و به چیزی دست نمی‌زنم.
means-dry-run-on = کسی بی‌صدا و پیامی حذف نمی‌شود.
means-dry-run-off = قواعد به‌طور کامل اجرا می‌شوند.
about-notice-lifetime = هشدار چقدر در گروه بماند، اگر فرد زودتر عضو نشود.
means-notices-last = هشدار پس از { $time } پاک می‌شود.
means-notices-stay = هشدار تا عضو شدن فرد می‌ماند.
about-notice-style = چه کسی هشدار مربوط به فردی را که عضو کانالی نیست می‌بیند.
means-notice-style-public = همه‌ی گروه آن را می‌بینند.
means-notice-style-private = جایی که تلگرام اجازه دهد، فقط خود فرد آن را می‌بیند. هر که به نوشتن ادامه دهد آن را در گروه می‌بیند.
about-service-messages = وقتی کسی وارد یا خارج می‌شود، تلگرام پیامی نشان می‌دهد.
means-service-messages-on = این پیام‌ها را حذف می‌کنم.
means-service-messages-off = این پیام‌ها می‌مانند.
about-command-cleanup = دستورها و پاسخ‌های من چقدر در گروه بمانند.
means-commands-last = پس از { $time } پاک می‌شوند.
means-commands-stay = می‌مانند.
about-language = زبان هشدارها و هر چیز دیگری که اعضا می‌خوانند.
means-language = زبان اعضا: { $language }.

## Modes

notice-warned = ⚠️ اخطار { $number } از { $most }
setting-on-offence = ⚖️ اگر عضو کانالی نباشد
about-on-offence = وقتی کسی که عضو کانالی نیست می‌نویسد چه می‌شود.
value-mute = بی‌صدا
value-delete = فقط حذف
value-warn = اول اخطار
means-on-offence-mute = پیام حذف و نویسنده تا عضو شدن بی‌صدا می‌شود.
means-on-offence-delete = پیام حذف می‌شود و کسی بی‌صدا نمی‌شود. مثلاً باب می‌نویسد «سلام»: پیامش پاک می‌شود و پیام‌های بعدی هم، تا وقتی عضو شود.
means-on-offence-warn = پیام‌های اول می‌مانند، هر کدام با یک اخطار. هر که پس از آن بدون عضویت بنویسد بی‌صدا می‌شود.
setting-warnings = ⚠️ شمار اخطارها
about-warnings = چند پیام با اخطار می‌ماند پیش از آن‌که نویسنده بی‌صدا شود. آلبوم یک بار شمرده می‌شود.
means-warnings = { $count } پیام می‌ماند. با پیام بعدی نویسنده بی‌صدا می‌شود.
setting-grace = 🐣 مهلت پس از ورود
about-grace = تا چه مدت پس از ورود به گروه کسی بررسی نمی‌شود.
means-grace-off = تازه‌وارد مثل بقیه بررسی می‌شود.
means-grace = مثلاً باب وارد می‌شود و تا { $time } می‌تواند بنویسد. از اولین پیام پس از آن باید عضو کانال‌ها باشد.
setting-topics = 🧵 موضوع‌ها
about-topics = برای گروه‌های دارای موضوع: پیام‌ها کجا بررسی می‌شوند. برای انتخاب موضوع، در آن /settings بنویسید و «این موضوع» را بزنید. سکوت همیشه برای کل گروه است.
value-topics-only = فقط انتخاب‌شده‌ها
value-topics-except = همه جز انتخاب‌شده‌ها
means-topics-all = پیام‌ها را در همه‌ی موضوع‌ها بررسی می‌کنم.
means-topics-only = پیام‌ها را فقط در موضوع‌های انتخاب‌شده بررسی می‌کنم. تا هیچ‌کدام انتخاب نشده، هیچ‌جا بررسی نمی‌کنم. هنگام ورود به گروه کسی بررسی نمی‌شود.
means-topics-except = پیام‌ها را همه‌جا جز در موضوع‌های انتخاب‌شده بررسی می‌کنم. هنگام ورود به گروه کسی بررسی نمی‌شود.
chosen-topics = 📌 موضوع‌های انتخاب‌شده
about-chosen-topics = موضوع‌هایی که انتخاب‌شده به حساب می‌آیند. برای انتخاب موضوعی دیگر، در آن /settings بنویسید و «این موضوع» را بزنید.
topic-general = عمومی
topic-number = موضوع { $id }
this-topic-button = 🧵 این موضوع
topic-enforced = پیام‌های این موضوع را بررسی می‌کنم.
topic-free = به پیام‌های این موضوع کاری ندارم.
topic-enforce-button = بررسی این موضوع
topic-free-button = کاری نداشتن به این موضوع
setting-requests-count = 🙋 درخواست کانال به حساب می‌آید
about-requests-count = آیا درخواست عضویت در کانال برای نوشتن کافی است. برای کانال‌هایی است که عضویت را تأیید می‌کنند. درخواست‌ها را وقتی می‌بینم که آنجا حق دعوت داشته باشم، و فقط از آن پس.
means-requests-count-on = مثلاً باب درخواست عضویت در کانال می‌دهد و فوراً می‌تواند بنویسد، تا وقتی که درخواست 14 روزه شود یا آنجا مسدود شود. از رد درخواست کسی به من خبر نمی‌دهد.
means-requests-count-off = هر که درخواست داده باید منتظر تأیید بماند.
setting-approve-requests = ✅ تأیید درخواست‌های کانال
about-approve-requests = آیا درخواست‌های عضویت در کانال را تأیید کنم. برای این کار آنجا حق دعوت لازم دارم.
means-approve-requests-on = هر که هنگام درخواست در این گروه باشد تأیید می‌شود. درباره‌ی بقیه مدیران کانال تصمیم می‌گیرند.
means-approve-requests-off = درباره‌ی درخواست‌ها مدیران کانال تصمیم می‌گیرند.
some-of = دست‌کم { $number } تا از { $channels }
setting-at-least = 🔢 چند کانال
about-at-least = برای نوشتن باید عضو چند تا از کانال‌ها بود.
value-all = همه
means-at-least-all = باید عضو همه‌ی آن‌ها بود.
means-at-least = { $count } تا از آن‌ها کافی است، هر کدام که باشد.
setting-welcome = 👋 خوشامد
about-welcome = آنچه وقتی کسی عضو کانال‌ها شد در گروه می‌نویسم، مثلاً: خوش آمدی باب! قوانین سنجاق شده است. همراه هشدارها پاک می‌شود.
welcome-prompt = متن خوشامد را اکنون بنویسید، با هر قالبی، تا { $most } نویسه. { $person } به‌جای شخص، { $channels } به‌جای کانال‌ها، { $number } به‌جای شمار آن‌ها و { $group } به‌جای گروه می‌آید.
notice-removal = ⏳ هر که تا { $time } عضو نشود از گروه بیرون می‌رود.
setting-removal = 🚷 بیرون کردن کسی که عضو نشود
about-removal = پس از چه مدت کسی که بی‌صدا شده و عضو نشده از گروه بیرون می‌رود. می‌تواند فوراً برگردد. هشدار این را می‌گوید، و کمی پیش از آن دوباره.
means-removal-off = کسی بیرون نمی‌رود.
means-removal = مثلاً باب بی‌صدا می‌شود و عضو نمی‌شود: پس از { $time } بیرون از گروه است. هرگز شامل مدیران و کسانی که پیش‌تر بی‌صدا شده‌اند نمی‌شود.
removal-without-mutes = ⚠️ با «فقط حذف» کسی بی‌صدا نمی‌شود، پس کسی هم بیرون نمی‌رود. اول یکی از این دو را تغییر دهید.

## Setting a group up

added-as-admin = ممنون که مرا اضافه کردید! اینجا همه‌ی دسترسی‌های لازم را دارم. فقط انتخاب کانال مانده است، در گفتگوی خصوصی ما.
setup-in-private-button = 🛠 تنظیم در گفتگوی خصوصی
setup-choose-group = از کدام گروه محافظت کنم؟ دکمه فهرست شما را باز می‌کند؛ با انتخاب گروه، مرا مدیر آنجا هم می‌کنید.
setup-group-button = 👥 انتخاب گروه
setup-choose-channel = ✅ در { $group } همه‌ی دسترسی‌های لازم را دارم. حالا کانالی را انتخاب کنید که باید عضوش شد. با این کار مدیر آنجا هم می‌شوم.
setup-channel-button = 📢 انتخاب کانال
setup-another-button = ➕ یک کانال دیگر هم
setup-other-button = 📢 انتخاب کانالی دیگر
setup-check-button = 🔄 بررسی دوباره
setup-rights-group-button = 🔧 دادن دسترسی‌ها به من در گروه
setup-rights-channel-button = 🔧 مدیر کردن من در کانال
setup-press-below = لطفاً دکمه‌ی پایین یا «{ cancel }» را بزنید.
setup-goes-on = همین که درست شود، خودم ادامه می‌دهم.
setup-is-on = 🛡 از این گروه محافظت می‌شود.
setup-ready = ✅ همه چیز آماده است. برای نوشتن باید در { $channels } عضو بود.
setup-whom = قواعد برای چه کسانی باشد؟
setup-everybody-button = 🛡 برای همه، از همین حالا
setup-newcomers-button = 🌱 فقط برای کسانی که از این پس می‌آیند
setup-practise-button = 🧪 اول حالت آزمایشی
concerns = از { $seen } نفری که در ۳۰ روز گذشته اینجا نوشته‌اند، { $missing } نفر آنجا عضو نیستند.
concerns-about = از { $seen } نفری که در ۳۰ روز گذشته اینجا نوشته‌اند، حدود { $missing } نفر آنجا عضو نیستند.
concerns-nobody = همه‌ی کسانی که در ۳۰ روز گذشته اینجا نوشته‌اند، آنجا عضو هستند. ({ $seen })
concerns-unknown = هنوز ندیده‌ام کسی اینجا بنویسد، پس نمی‌توانم بگویم چند نفر را در بر می‌گیرد.
concerns-unanswered = در ۳۰ روز گذشته { $seen } نفر اینجا نوشته‌اند. تلگرام فعلاً نمی‌گوید چند نفرشان آنجا عضو هستند.
activated-newcomers = 🛡️ محافظت روشن شد! هر کس از این پس به گروه بیاید، برای نوشتن در آن باید در { $channels } عضو شود.
channel-added = ✅ حالا مدیر { $channel } هستم. کدام گروه عضویت در آن را بخواهد؟
channel-added-no-group = ✅ حالا مدیر { $channel } هستم. مرا به گروهتان اضافه کنید تا بتواند عضویت در آن را بخواهد.
setting-newcomers = 🌱 قواعد برای چه کسانی
about-newcomers = اینکه قواعد برای همه باشد، یا با کسانی که از قبل در گروه بودند کاری نداشته باشد.
means-newcomers-on = کسی که از قبل اینجا بوده مثل همیشه می‌نویسد و بی‌صدا نمی‌شود.
means-newcomers-off = همه باید در کانال‌ها عضو باشند، هر قدر هم که اینجا بوده باشند.
value-everybody = همه
value-joined-after = کسانی که پس از { $time } UTC آمدند
newcomers-from-now-button = 🌱 فقط کسانی که از این پس می‌آیند
status-newcomers = فقط برای کسانی که پس از { $time } UTC آمدند
practice-begun = 🧪 حالت آزمایشی شروع شد: کسی را بی‌صدا نمی‌کنم. یک روز دیگر می‌گویم چه دیدم.
practice-button = 🧪 حالت آزمایشی
practice-about = اینجا در حالت آزمایشی هستم: کسی بی‌صدا نمی‌شود، و یادداشت می‌کنم از چه کسانی می‌خواستم عضو شوند.
practice-nobody = تا حالا کسی نبوده است.
practice-found = تا حالا از { $count } نفر می‌خواستم عضو شوند: { $people }
practice-end-button = 🛡 همین حالا شروع شود
practice-on-button = 🧪 ادامه‌ی حالت آزمایشی

## The channels of a group

invite-link = نمی‌توانم پیوند دعوت را بررسی کنم: تلگرام این اجازه را به هیچ رباتی نمی‌دهد. کانال را در گفتگوی خصوصی‌مان انتخاب کنید؛ آنجا لازم نیست چیزی بنویسید.
is-itself = ❌ گروه نمی‌تواند خودش را الزامی کند. یک کانال یا گروهی دیگر نام ببرید.
change-in-private = ⚙️ تغییر کانال‌ها در گفتگوی خصوصی
about-channels = هر که بخواهد در گروه بنویسد باید در همه‌ی این‌ها عضو باشد. هشدارها آن‌ها را به همین ترتیب نام می‌برند.
channels-count = اکنون الزامی: { $count }. حداکثر { $most } ممکن است.
channels-off = محافظت خاموش است، پس فعلاً لازم نیست کسی عضو آن‌ها شود.
channel-members-gone = ⚠️ { $channel }: به نظر می‌رسد اعضای زیادی ناگهان رفته‌اند، پس تا وضع عادی نشود کسی را به‌خاطر آن بی‌صدا نمی‌کنم.
add-channel = ➕ افزودن کانال
check-again = 🔄 بررسی دوباره
make-admin = 🔧 مرا مدیر کنید: { $chat }
make-admin-somewhere = 🔧 مرا آنجا مدیر کنید
add-prompt = با دکمه‌های پایین یک کانال یا گروه انتخاب کنید. آنجا مدیر می‌شوم، فقط با دسترسی دعوت. می‌توانید نام کاربری، پیوند یا شناسه‌ی آن را هم بنویسید یا پستی از آن بازارسال کنید.
replace-prompt = به جای { $channel } چه چیزی الزامی شود؟ { add-prompt }
pick-channel = 📢 انتخاب کانال
pick-group = 👥 انتخاب گروه
done = تمام
channels-added = ✅ اکنون این هم الزامی است: { $channels }.
add-another = یکی دیگر انتخاب کنید یا «{ done }» را بزنید.
channel-replaced = ✅ اکنون { $channel } به جای { $old } الزامی است.
names-no-channel = ⚠️ در این پیام کانالی نمی‌بینم. نام کاربری، پیوند یا شناسه‌ی آن را بنویسید، پستی از آن بازارسال کنید یا از دکمه‌های پایین استفاده کنید.
names-one-channel = ⚠️ فقط یک کانال نام ببرید.
invite-link-here = نمی‌توانم پیوند دعوت را بررسی کنم: تلگرام این اجازه را به هیچ رباتی نمی‌دهد. از دکمه‌های پایین استفاده کنید.
required-already = { $channel } از پیش الزامی است.
about-channel = شماره‌ی { $place } از { $count } در فهرست.
move-up = ⬆️ بالاتر
move-down = ⬇️ پایین‌تر
replace-channel = 🔁 جایگزینی
remove-channel = 🗑 برداشتن
renew-link = 🔗 پیوند تازه
link-renewed = 🔗 پیوند عضویت تازه‌ای ساخته شد. پیوند قبلی دیگر کار نمی‌کند.
really-left = واقعاً رفته‌اند
departure-believed = ✅ دوباره به گفته‌ی تلگرام اعتماد می‌کنم و همه را بررسی می‌کنم.
remove-question = واقعاً { $channel } برداشته شود؟ هر که کانال دیگری کم نداشته باشد بی‌درنگ می‌تواند بنویسد.
channel-removed = { $channel } دیگر الزامی نیست.
last-channel = { $channel } تنها کانال فهرست است. گروهی که چیزی الزامی نکند به روی همه باز است: آن را جایگزین کنید یا محافظت را خاموش کنید.
channel-gone = آن کانال دیگر الزامی نیست.

## The notice and its texts

about-notice-texts = هشدار به قلم خودتان، برای هر زبان. جایی که چیزی ننوشته‌اید، اعضا متن مرا می‌خوانند.
about-notice-text = آنچه کسانی که عضو کانالی نیستند می‌خوانند. زبان: { $language }.
about-verify-button = دکمه‌ای که افراد پس از عضویت می‌زنند.
about-link-button = دکمه‌ای زیر هشدار که صفحه‌ای را باز می‌کند، مثلاً قوانین گروه.
about-picture = تصویری بالای هشدار. هشدار مشترک چند نفر تصویر ندارد، و هشداری با متن خیلی بلند هم همین‌طور.
setting-members-language = 🗣 هر کس می‌خواند
about-members-language = اینکه همه‌ی اعضا به یک زبان بخوانند یا نه.
value-language-group = به زبان گروه
means-language-group = همه‌ی اعضا به زبانی می‌خوانند که برای گروه انتخاب کرده‌اید.
value-language-own = به زبان خودش
means-language-own = با هر عضو به زبان تلگرامش حرف می‌زنم، اگر آن را بلد باشم. آنچه چند نفر با هم می‌خوانند به زبان گروه است.
value-standard = پیش‌فرض
value-none = ندارد
setting-link-first = 🔗 دکمه‌ی پیوند اول
setting-link-second = 🔗 دکمه‌ی پیوند دوم
setting-picture = 🖼 تصویر
shown-now = اکنون:
write-button = ✏️ تغییر
save-button = ✅ ذخیره
standard-button = ↩️ پیش‌فرض
remove-button = 🗑 برداشتن
sample-button = 👁 پیش‌نمایش
text-prompt = حالا متن را بنویسید (زبان: { $language })، با هر قالب‌بندی که می‌خواهید، حداکثر { $most } نویسه. به‌جای { $person } نام شخص می‌آید، به‌جای { $channels } کانال‌هایی که عضوشان نیست، به‌جای { $number } تعدادشان و به‌جای { $group } نام گروه.
button-prompt = حالا متن دکمه را بنویسید، حداکثر { $most } نویسه.
link-prompt = متن دکمه را بنویسید (حداکثر { $most } نویسه) و پس از آن نشانی را. مثلاً: قوانین – https://example.com/rules
picture-prompt = حالا تصویر را به شکل عکس بفرستید.
not-a-text = ⚠️ این متن نیست. آن را در یک پیام بنویسید.
nothing-visible = ⚠️ چیزی از آن دیده نمی‌شود. چند کلمه بنویسید.
not-a-link = ⚠️ یک متن لازم است و پس از آن نشانی‌ای که با https:// شروع شود، مثلاً: قوانین – https://example.com/rules
not-a-photo = ⚠️ این عکس نیست. تصویر را به شکل عکس بفرستید، نه فایل.
unknown-placeholder = ⚠️ { $placeholder } را نمی‌شناسم. { $person }، { $channels }، { $group } و { $number } را می‌شناسم.
placeholder-meant = ⚠️ { $placeholder } را نمی‌شناسم: منظورتان { $meant } بود؟
too-long-for-picture = ⚠️ زیر تصویر، این متن (زبان: { $language }) زیادی بلند است: { $length } از { $most } نویسه، با نام‌ها. آن را کوتاه کنید یا تصویر را بردارید.
sample-question = اعضا این را خواهند دید. ذخیره شود؟
sample-pressed = این پیش‌نمایش است: دکمه اینجا کاری نمی‌کند.
sample-refused = ⚠️ تلگرام این را نمی‌پذیرد. چیز دیگری بفرستید.
sample-channel = کانال شما
draft-over = این تازه‌ترین پیش‌نمایش نیست. تازه‌ترین را ذخیره کنید یا دوباره بنویسید.
too-long = ⚠️ این متن { $count } نویسه است؛ حداکثر { $most } ممکن است.

## People in the control room

about-people = چه کسی چرا بی‌صدا شده و چه کسی بدون عضویت می‌تواند بنویسد.
muted-list = 🔇 اکنون بی‌صدا، با کانال‌هایی که کم دارند و از کی تا کی:
muted-nobody = 🔇 فعلاً کسی بی‌صدا نیست.
why-button = 🔎 چرا کسی نمی‌تواند بنویسد؟
person-prompt = 🔎 منظورتان کیست؟ با دکمه‌ی پایین انتخاب کنید، یا شناسه‌ی عددی، پیامی بازارسال‌شده از او یا اشاره‌ای به او (منشن) را برایم بفرستید.
person-picker = 👤 انتخاب از فهرست
person-nobody = ⚠️ نمی‌دانم این کیست. ربات‌ها نمی‌توانند نام کاربری را جستجو کنند و برخی هنگام بازارسال نامشان را پنهان می‌کنند. شناسه‌ی عددی را بفرستید یا با دکمه انتخاب کنید.
about-person = چه چیزی مانع نوشتن این فرد است و چه کاری از شما برمی‌آید.
person-until = حداکثر در این زمان خودبه‌خود تمام می‌شود: { $until }
lift-button = 🔊 برداشتن بی‌صدایی
lifted-now = ✅ برداشته شد. اگر بدون عضویت دوباره بنویسد، باز بی‌صدایش می‌کنم.
not-lifted = ⏳ تلگرام فعلاً اجازه‌ی برداشتن آن را نمی‌دهد. لطفاً کمی بعد دوباره امتحان کنید.
not-muted = این فرد دیگر از سوی من بی‌صدا نیست.
trust-button = ⭐ اجازه‌ی نوشتن بدون عضویت
untrust-button = ➖ حذف از استثناها
untrusted = ➖ { $person } اکنون در فهرست استثناها نیست و باید مانند دیگران عضو شود.
look-again = 🔄 بررسی دوباره
why-muted = 🔇 { $person } را من بی‌صدا کرده‌ام، از { $since }.
why-missing = ❌ { $person } در { $channels } عضو نیست.
why-banned-in = ⛔ { $person } در { $channels } محروم است: فقط مدیران آنجا می‌توانند آن را تغییر دهند.
why-muted-by-admin = 🔇 { $person } را یکی از مدیران گروه بی‌صدا کرده است. به آن دست نمی‌زنم.
why-banned-here = ⛔ { $person } در این گروه محروم است.
why-not-here = 🚪 { $person } در گروه نیست.
why-allowed = ⭐ { $person } در فهرست استثناهاست و می‌تواند بدون عضویت بنویسد.
why-admin = 👮 { $person } مدیر است و در هر حال می‌تواند بنویسد.
why-free = ✅ { $person } بی‌صدا نیست و می‌تواند بنویسد.
why-unknown = ❔ فعلاً نمی‌توانم بگویم وضع { $person } چیست: تلگرام پاسخ نمی‌دهد.

## The page

page-open-button = 🪟 باز کردن به‌صورت صفحه
page-menu-button = تنظیمات
page-forged = این صفحه را از گفتگویتان با من در تلگرام باز کنید.
page-expired = این صفحه بیش از یک ساعت باز بوده است. آن را ببندید و دوباره باز کنید.
page-names-no-channel = ⚠️ در این کانالی نمی‌بینم. @نام، پیوند یا شناسه‌اش را بنویسید.
page-invite-link = نمی‌توانم پیوند دعوت را بررسی کنم: تلگرام این اجازه را به هیچ رباتی نمی‌دهد. شناسه‌ی کانال را بنویسید یا آن را در گفتگویمان انتخاب کنید.
page-loading = در حال بارگیری…
page-failed = ⚠️ نشد. لطفاً دوباره امتحان کنید.
page-offline = الان در دسترس نیستم. اتصال خود را بررسی کنید و دوباره امتحان کنید.
page-again = امتحان دوباره
page-search = نام یا شناسه
page-more = نمایش بیشتر
page-unsaved = هنوز ذخیره نشده
page-insert = درج
page-format = قالب‌بندی
page-bold = پررنگ
page-italic = کج
page-underline = زیرخط‌دار
page-strike = خط‌خورده
page-button-text = متن دکمه
page-button-address = نشانی (https://…)
page-channel = کانال یا گروه: @نام، پیوند یا شناسه
page-choose-in-chat = انتخاب از فهرستتان در گفتگویمان
page-has-picture = 🖼 تصویر شما اینجا قرار می‌گیرد
page-close = بستن
page-text-language = زبان متن
page-overview = 🏠 نمای کلی

## History, log chat and copies

about-history = چه کسی چه چیزی را تغییر داد، تازه‌ترین‌ها اول. این را ۹۰ روز نگه می‌دارم.
history-empty = هنوز کسی چیزی را تغییر نداده است.
history-head = { $when } – <b>{ $who }</b>
history-change = { $label }: { $before } ← { $after }
history-allowed = ⭐ بدون عضویت می‌تواند بنویسد: { $who }
history-disallowed = ⭐ دوباره باید عضو شود: { $who }
history-older = ⏭ قدیمی‌تر
history-newest = ⏮ تازه‌ترین
changed-protection = 🛡 محافظت
anonymous-admin = یک مدیر ناشناس
nameless-person = یک نفر ({ $id })
standard-text = متن پیش‌فرض
own-value = تغییر کرد
none = هیچ
section-log = 📣 گفتگوی گزارش
about-log = آنچه اینجا رخ می‌دهد دسته‌دسته به گفتگوی مدیران گزارش می‌شود: بی‌صدا شدن‌ها و پایانشان، تغییرها، خطاها. هرگز آنچه افراد می‌نویسند.
log-now = اکنون: <b>{ $chat }</b>.
log-is-off = اکنون: <b>خاموش</b>. چیزی گزارش نمی‌شود.
log-choose-channel = 📢 انتخاب کانال
log-choose-group = 👥 انتخاب گروه
log-switch-off = خاموش کردن گزارش
log-prompt = گفتگویی را انتخاب کنید که مدیر آن هستید. همه‌ی کسانی که آنجا هستند گزارش را می‌خوانند. من باید از قبل در گروه باشم و اجازه‌ی نوشتن در کانال را داشته باشم.
log-members-read = آنجا اعضا گزارش را می‌خوانند. گفتگوی مدیران را انتخاب کنید.
log-not-admin = شما مدیر آن گفتگو نیستید. یکی از گفتگوهای خودتان را انتخاب کنید.
log-cannot-write = نمی‌توانم آنجا بنویسم. اجازه‌ی ارسال پیام بدهید و دوباره انتخابش کنید.
log-title = <b>📣 { $group }</b>
log-muted = 🔇 { $who } بی‌صدا شد: عضو نیست در { $channels }
log-lifted = 🔊 { $who } دوباره می‌تواند بنویسد
log-joined = ✅ { $who } عضو شد و دوباره می‌تواند بنویسد
log-rules = 🔊 { $who } دوباره می‌تواند بنویسد: قواعد تغییر کرده است
log-ended = ⏹ { $who }: بی‌صدا بودن تمام شد یا مدیری آن را تغییر داد
log-changed = ⚙️ { $who }
log-more = و { $count } مورد دیگر. بی‌صدا شدن: { $muted }، پایان بی‌صدایی: { $ended }
log-lost = ⚠️ دیگر نمی‌توانم در گفتگوی گزارش { $group } بنویسم، پس گزارش خاموش است. در تنظیمات گفتگوی دیگری انتخاب کنید.
only-new-people = 🌱 فقط کسانی که عضو شده‌اند پس از
about-copies = تنظیمات و متن‌های این گروه را به گروه دیگری ببرید، یا در یک فایل نگه دارید.
copy-button = 📋 کپی در گروه دیگر
export-button = 📤 خروجی گرفتن در فایل
import-button = 📥 وارد کردن از فایل
copy-choose = در کدام گروه؟ باید اجازه‌ی تنظیم آن را داشته باشید.
copy-none = گروه دیگری نمی‌شناسم که بتوانید تنظیم کنید.
would-change = این‌ها در <b>{ $group }</b> تغییر می‌کند:
would-change-nothing = در { $group } چیزی تغییر نمی‌کند: آنجا همه چیز همین است.
apply-button = ✅ اعمال
apply-with-channels-button = ✅ اعمال همراه با کانال‌ها
applied = انجام شد. { $group } اکنون این‌گونه تنظیم شده است.
not-applied = چیزی تغییر نکرد:
import-prompt = فایل تنظیماتی را که از من گرفته‌اید بفرستید. پیش از هر تغییر نشان می‌دهم چه چیزی عوض می‌شود.
import-not-a-file = لطفاً خود فایل را بفرستید (nezuko-*.json).
import-too-large = فایل خیلی بزرگ است. حداکثر { $most } کیلوبایت.
import-unreachable = تلگرام فایل را به من نمی‌دهد. لطفاً کمی بعد دوباره بفرستید.
import-not-json = این فایل تنظیماتی نیست که از من گرفته باشید. چیزی تغییر نکرد.
import-version = نسخه‌ی فایل { $version } است و من نسخه‌ی { $known } را می‌شناسم. دوباره خروجی بگیرید. اگر از ربات تازه‌تری آمده، اول این یکی را به‌روز کنید.
import-faults = نمی‌توانم از فایل به این شکل استفاده کنم. چیزی تغییر نکرد:
import-field = • <code>{ $field }</code>: مقدار ممکن { $possible }
import-unknown = کنار گذاشته شد، چون نمی‌شناسم یا فقط مال یک گروه است: { $fields }
import-gone = دیگر آن فایل را پیدا نمی‌کنم. لطفاً دوباره بفرستید.
export-caption = تنظیمات { $group }. برای بازگرداندن آن‌ها، اینجا یا در گروه دیگر، «وارد کردن از فایل» را بزنید و این فایل را بفرستید.
export-sent = فایل در راه است.

## Status and doubts

trust-how = در پاسخ به پیامی از فرد موردنظر <code>/trust</code> یا <code>/untrust</code> بنویسید.
trust-no-person = ⚠️ فقط افراد می‌توانند در فهرست استثناها باشند: نه ربات، نه کانال و نه مدیر ناشناس.
status-you-miss = ❌ هنوز عضو نشده‌اید: { $channels }.
status-you-may = ✅ می‌توانید اینجا بنویسید.

## Languages of people

my-language = 🌐 زبان من
about-my-language = زبانی که با آن با شما حرف می‌زنم، اینجا و در پاسخ به دستورهای شما. آنچه اعضای گروه می‌خوانند در صفحه‌ی زبان همان گروه تنظیم می‌شود.
language-chosen = اکنون: <b>{ $language }</b>. خودتان انتخاب کرده‌اید.
language-of-telegram = اکنون: <b>{ $language }</b>، مانند تلگرام شما.
as-in-telegram = مانند تلگرام
known-language = • زبانی که انتخاب کرده‌اید: { $language }
known-changes = • تغییرهایی که در گروه‌ها داده‌اید: { $count }

## Statistics

section-statistics = 📊 آمار
statistics-line = 📊 آمار در گفتگوی خصوصی ماست و آنجا مزاحم کسی نمی‌شود.
statistics-button = 📊 باز کردن آمار
statistics-about = کار و دستاورد بررسی عضویت، روز به روز (UTC) و بدون نام هیچ‌کس. انتخاب کنید نمودار چند روز را نشان دهد.
statistics-empty = هنوز در { $group } اتفاقی نیفتاده است. همین که آنجا پیامی را بررسی کنم، عددها اینجا دیده می‌شوند.
statistics-messages = 💬 پیام‌های بررسی‌شده: { $count }
statistics-muted = 🔇 بی‌صداشده: { $count }
statistics-verified = ✅ تأییدشده: { $count }
statistics-hours = ⏱ تا ۱ ساعت: { $first }، ۶ ساعت: { $second }، ۲۴ ساعت: { $third }، دیرتر: { $later }
statistics-left = 🚪 خارج‌شده از کانال: { $left }، بازگشته: { $back }
statistics-joined = 📢 { $channel }: { $joined } نفر عضو شدند
statistics-share = 📢 { $channel }: { $joined } نفر عضو شدند، { $share } از کسانی که از آن‌ها خواستم
statistics-compared = در پرانتز: در مقایسه با { $days } روز پیش از آن.
statistics-drawing = 📊 دارم نمودار را می‌کشم. یک لحظه…
statistics-file = 📄 فایل در راه است.
chart-joined = عضوشده در کانال‌ها
chart-muted = بی‌صداشده
chart-verified = تأییدشده
weekly-title = 📊 <b>{ $group }</b>: هفته‌ی شما
weekly-report = 🔔 گزارش هفتگی
weekly-on = 🔔 گزارش هفتگی: روشن
weekly-off = 🔕 گزارش هفتگی: خاموش
weekly-stop = 🔕 توقف گزارش هفتگی
weekly-stopped = دیگر گزارش هفتگی برای { $group } نمی‌آید. در «{ section-statistics }» می‌توانید دوباره روشنش کنید.
