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
slow-down = ⏳ لطفاً آهسته‌تر: سریع‌تر از آن فشار می‌دهید که بتوانم همراهی کنم.
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
    همین که عضو شود، چه دکمه را بزند چه نزند، محدودیت را برمی‌دارم. به مدیران، ربات‌ها و فرسته‌های کانال پیوندشده هرگز کاری ندارم.
help-trouble = اگر چیزی کار نمی‌کند: باید در گروه (حذف پیام‌ها، محروم کردن کاربران) و در همه‌ی کانال‌ها مدیر باشم. /status نشان می‌دهد چه چیزی کم است.
setup-button = ⚙️ راه‌اندازی
how-button = ❓ روش کار
commands-button = 📋 دستورها
add-to-group-button = ➕ افزودن به گروه
command-start = چه می‌کنم و چگونه راه می‌افتم
command-protect = الزام عضویت در کانال
command-status = نمایش محافظت این گروه
command-unprotect = خاموش کردن محافظت
command-settings = تغییر متن‌ها، زمان‌ها و بررسی‌ها
command-forget = آنچه از شما می‌دانم و روش پاک کردن آن
command-help = دستورها و رفع مشکل
help-protect = /protect @Channel – عضویت در کانال را پیش از نوشتن الزامی می‌کند
help-status = /status – محافظت را نشان می‌دهد و بررسی می‌کند که همه‌چیز کار کند
help-unprotect = /unprotect – محافظت را خاموش می‌کند
help-settings = /settings – متن‌ها، زمان‌ها و بررسی‌ها را تغییر می‌دهد
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
is-a-group = ❌ { $channel } گروه است، نه کانال. یک کانال نام ببرید.
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
status-since = از: { $time } UTC
status-dry-run = آزمایشی: کسی بی‌صدا نمی‌شود
status-diagnosis = <b>عیب‌یابی</b>
status-no-answer = ⚠️ تلگرام فعلاً پاسخ نمی‌دهد
status-no-answer-for = ⚠️ { $channel }: تلگرام فعلاً پاسخ نمی‌دهد
status-not-admin-here = ❌ در این گروه مدیر نیستم: مرا مدیر کنید، وگرنه چیزی بررسی نمی‌شود
status-not-admin-in = ❌ در { $channel } مدیر نیستم: مرا آنجا مدیر کنید، وگرنه نمی‌بینم چه کسی عضو شده و کسی را به‌خاطر آن بی‌صدا نمی‌کنم
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): این دسترسی را در فهرست مدیران گروه به من بدهید
status-topics-missing = ❌ { right-topics } (can_manage_topics): این دسترسی را در فهرست مدیران گروه به من بدهید، وگرنه موضوع‌های ناآشنایان باز می‌ماند
status-lacks-invite-in = ❌ در { $channel } مدیر هستم ولی نمی‌توانم پیوند دعوت بسازم: دسترسی «{ right-invite }» (can_invite_users) را آنجا به من بدهید
status-members-gone = ⚠️ { $channel }: به نظر می‌رسد اعضای زیادی ناگهان رفته‌اند، پس تا وضع عادی نشود کسی را به‌خاطر آن بی‌صدا نمی‌کنم. اگر واقعاً رفته‌اند: /unprotect و سپس /protect

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
setting-dry-run = 🧪 آزمایشی (بدون بی‌صدا کردن)
setting-warning-text = 📝 متن هشدار
setting-verify-button = 🔘 دکمه‌ی تأیید
value-on = روشن
value-off = خاموش
value-for-good = همیشه
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
allow-list-full = ⚠️ فهرست پر است: گنجایش آن { $most } نفر است.
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
members-gone-remedy = اگر واقعاً رفته‌اند، آنجا /unprotect و سپس /protect را بفرستید.
members-back = ✅ اعضای { $channel } برگشته‌اند: { $group } محافظت می‌شود.

## What a group reads when the bot leaves

leave-asked = گرداننده‌ی این ربات از من خواسته است این گروه را ترک کنم.
leave-blocked-group = گرداننده‌ی این ربات اجازه نمی‌دهد در این گروه کار کنم، پس می‌روم.
leave-blocked-person = گرداننده‌ی این ربات اجازه نمی‌دهد برای کسی که مرا اضافه کرده کار کنم، پس می‌روم.
leave-not-allowed = این ربات فقط برای گروه‌های معینی است، پس می‌روم.

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
