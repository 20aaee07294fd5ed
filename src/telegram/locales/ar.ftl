# العربية: نخاطب القارئ بصيغة المفرد المذكر على عادة التطبيقات، ويتحدث البوت عن نفسه بصيغة المتكلم.
# علامات الاقتباس: «…»، والفاصلة «،» وعلامة الاستفهام «؟». النص من اليمين إلى اليسار، والأسماء والأوامر
# يعزلها البرنامج بنفسه.

## Pieces of other texts

list-comma = { "، " }
sentence-gap = { " " }
nameless = عضو جديد
right-delete = حذف الرسائل
right-ban = حظر المستخدمين
right-invite = دعوة المستخدمين
right-topics = إدارة المواضيع
right-named = «{ $right }» ({ $code })
seconds =
    { $count ->
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
minutes =
    { $count ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
hours =
    { $count ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
days =
    { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

## What members read

notice = مرحبًا { $user }، للكتابة في هذه المجموعة يجب الانضمام أولًا إلى { $channels }.
notice-left = ⚠️ { $user }، لم يعد بإمكانك الكتابة هنا لأنك غادرت { $channel }. انضمّ من جديد لتتابع الكتابة.
notice-banned = ⚠️ { $user }: { $ban }
crowd =
    { $count ->
        [one] { $names } وعضو آخر
        [two] { $names } وعضوان آخران
        [few] { $names } و{ $count } آخرون
        [many] { $names } و{ $count } آخرون
       *[other] { $names } و{ $count } آخرون
    }
banned = تم حظرك في { $channels }: لا يستطيع مساعدتك إلا المشرفون هناك.
join-button = 📢 الانضمام إلى { $channel }
verify-button = ✅ انضممت
verify-button-for = ✅ انضممت ({ $group })
verified = ✅ تم التحقق! يمكنك الكتابة الآن.
still-missing = لم تنضمّ بعد إلى: { $channels }
progress = انضممت إلى { $joined } من { $all }.
not-yours = هذا الزر ليس لك.
muted-by-admin = كتمك أحد مشرفي هذه المجموعة، ولا يستطيع رفع الكتم إلا المشرفون.
muted-by-admin-in = كتمك أحد مشرفي { $group }، ولا يستطيع رفع الكتم إلا المشرفون.
unsure = ⏳ لا يستجيب تيليجرام حاليًا. حاول مجددًا بعد قليل.
still-checking = ⏳ ما زلت أتحقق. يمكنك الكتابة فور الانتهاء.
admitted = ✅ تم قبولك. أهلًا وسهلًا!
not-let-in-yet = ⏳ لا ينقصك شيء للانضمام إلى { $group }، لكن لا أستطيع إدخالك الآن. سأواصل المحاولة، ويمكن لمشرفي المجموعة إدخالك أيضًا.
admins-let-in = 🙋 لا أقبل أحدًا في هذه المجموعة حاليًا: مشرفوها هم من يبتّ في طلبات الانضمام.
how-to-be-admitted = للدخول إلى { $group }، انضمّ أولًا إلى { $channels }. سيُقبل طلبك فور انضمامك.
muted-until =
    { $count ->
        [one] لا يمكنك الكتابة حتى تنضمّ إلى هذه القناة:
        [two] لا يمكنك الكتابة حتى تنضمّ إلى هاتين القناتين:
       *[other] لا يمكنك الكتابة حتى تنضمّ إلى هذه القنوات:
    }
told-until = يُحذف ما تكتبه حتى تنضمّ إلى المطلوب:
muted-place = • { $group }: { $channels }
muted-help =
    { $count ->
        [one] انضمّ إليها لتتمكن من الكتابة من جديد. إن تأخر ذلك فاضغط الزر.
        [two] انضمّ إليهما لتتمكن من الكتابة من جديد. إن تأخر ذلك فاضغط الزر.
       *[other] انضمّ إليها جميعًا لتتمكن من الكتابة من جديد. إن تأخر ذلك فاضغط الزر.
    }
free-again = ✅ يمكنك الكتابة من جديد.
mute-stays = ⏳ لم تعد { $group } تشترط شيئًا، لكن لا أستطيع رفع الكتم عنك هناك الآن. سأواصل المحاولة، ويمكن لمشرفي المجموعة رفعه أيضًا.
cannot-look = ⏳ لا أستطيع الآن رؤية من في { $channels }، لذلك يبقى الكتم عنك. ينتهي بمجرد أن أراك هناك، ويمكن لمشرفي المجموعة رفعه أيضًا.
cannot-look-deletes = ⏳ لا أستطيع الآن رؤية من في { $channels }، لذلك يُحذف ما تكتبه. ينتهي ذلك بمجرد أن أراك هناك، ويمكن لمشرفي المجموعة تغييره أيضًا.

## Who may do what, and how often

admins-only = ⛔ هذا الأمر لمشرفي المجموعة فقط.
admins-only-protect = ⛔ إعداد الحماية لمشرفي المجموعة فقط.
takes-ban-right = ⛔ يتطلب هذا صلاحية «{ right-ban }» (can_restrict_members) في هذه المجموعة: اطلبه من مشرف يملكها.
takes-invite-right = ⛔ هذا يُدخل أشخاصًا إلى { $channel }: لا يفعّله إلا مشرف فيها لديه صلاحية «{ right-invite }» (can_invite_users).
unclear-who = ⚠️ لا أستطيع معرفة أيّ المشرفين المجهولين أنت، وليست لديهم جميعًا صلاحية «{ right-ban }» (can_restrict_members). أعد المحاولة دون إخفاء هويتك.
cannot-tell-admin = ⚠️ لا أستطيع الوصول إلى تيليجرام لمعرفة هل أنت من المشرفين. حاول مجددًا بعد قليل.
not-protected = هذه المجموعة غير محمية حاليًا.
operator-refuses = ⛔ لا يسمح مشغّل هذا البوت بذلك هنا. الشيفرة مفتوحة: يمكنك تشغيل بوت خاص بك.
groups-only = يعمل هذا الأمر في المجموعات. أضفني إلى مجموعتك واستخدمه هناك.
not-understood = لم أفهم. يعرض /start ما أستطيع فعله، ويعرض /help قائمة الأوامر.
too-many-messages = ⏳ رسائل كثيرة دفعة واحدة. سأجيب من جديد بعد { $seconds } ث.
slow-down = ⏳ على مهلك من فضلك: تتوالى الضغطات أسرع مما أستطيع متابعته.
back = ⬅️ رجوع

## /start and /help

welcome = أهلًا بك في Nezuko! لحماية مجموعة: 1) اجعلني مشرفًا في المجموعة، 2) اجعلني مشرفًا في القناة، 3) أرسل <code>/protect @YourChannel</code>
welcome-group = يكتب هنا من انضمّ إلى قنوات المجموعة. للمشرفين: <code>/protect @YourChannel</code>، وللمزيد /help.
added-to-group =
    شكرًا لإضافتي! يضغط أحد المشرفين «{ setup-in-private-button }»، وأرشده إلى الباقي في محادثتنا الخاصة.

    أو من دون الزر: اجعلني مشرفًا هنا مع صلاحيات حذف الرسائل وحظر المستخدمين ودعوة المستخدمين، ومشرفًا في قناتك. ثم أرسل <code>/protect @YourChannel</code>
setup-guide =
    اضغط «{ setup-group-button }» واختر المجموعة التي أحميها: بذلك تجعلني مشرفًا فيها أيضًا. ثم اختر القناة بالطريقة نفسها وحدّد لمن تكون القواعد. لا تحتاج إلى كتابة شيء.

    إن كنت تفضّل الكتابة: اجعلني مشرفًا في المجموعة وفي كل قناة، ثم أرسل <code>/protect @YourChannel</code> في المجموعة. يمكن ذكر خمس قنوات على الأكثر: <code>/protect @One @Two</code>. وتُذكر القناة الخاصة بمعرّفها الرقمي: <code>/protect -1001234567890</code>
how-it-works =
    عندما يكتب في المجموعة من لم ينضمّ إلى إحدى القنوات، أحذف الرسالة وأكتم صاحبها وأعرض تنبيهًا فيه زر انضمام لكل قناة.
    وفور انضمامه أرفع الكتم، سواء ضغط الزر أم لم يضغطه. ولا أمسّ أبدًا المشرفين ولا البوتات ولا منشورات القناة المرتبطة.
help-trouble = إن لم يعمل شيء ما: أحتاج إلى أن أكون مشرفًا في المجموعة (حذف الرسائل، حظر المستخدمين) وفي كل قناة. يعرض /status ما ينقص.
setup-button = ⚙️ الإعداد
how-button = ❓ طريقة العمل
commands-button = 📋 الأوامر
add-to-group-button = ➕ إضافة إلى مجموعة
command-start = ما أفعله وكيفية إعدادي
command-protect = اشتراط الانضمام إلى قناة
command-status = عرض حماية هذه المجموعة
command-unprotect = إيقاف الحماية
command-settings = تغيير النصوص والأوقات والفحوص
command-trust = ردًّا على رسالة: السماح لشخص بالكتابة دون الانضمام
command-untrust = ردًّا على رسالة: حذف شخص من الاستثناءات
command-stats = من أوقفتُ ومن جلبتُ
command-forget = ما أعرفه عنك وكيفية محوه
command-help = الأوامر وحل المشكلات
help-protect = /protect @Channel – اشتراط الانضمام إلى قناة قبل الكتابة
help-status = /status – عرض الحماية والتأكد من أن كل شيء يعمل
help-unprotect = /unprotect – إيقاف الحماية
help-settings = /settings – تغيير النصوص والأوقات وما يُفحص
help-trust = /trust – ردًّا على رسالة: السماح لشخص بالكتابة دون الانضمام
help-untrust = /untrust – ردًّا على رسالة: حذف شخص من الاستثناءات
help-stats = /stats – من أوقفتُ ومن جلبتُ إلى قنواتك
help-forget = /forget – في المحادثة الخاصة: ما أعرفه عنك وكيفية محوه
help-help = /help – هذه القائمة

## /forget

known-of-you =
    🗂 ما خزّنته عنك:
    • مجموعات ظهرت فيها: { $seen }
    • حالات كتم فرضتُها: { $mutes }
    • طلبات انضمام معلّقة: { $requests }
    • قوائم استثناءات تضمك: { $lists }
    • رسائل لك وحدك: { $notices }
    • سجلّ مالك مجموعة: { $owner }
seen-in = { $count } ({ $groups })
forget-how = يمحو الزر كل ذلك، ويرفع الكتم عنك أولًا. وتبقى المجموعات التي أعددتها محمية. وإذا كتبت مجددًا في مجموعة محمية فسأعرفك من جديد.
forget-button = 🗑 محو
nothing-known = لم أخزّن عنك شيئًا.
blocked-stays = حظرك مشغّل هذا البوت، وهذا لا يُمحى.
not-forgotten = ⏳ لا أستطيع رفع إحدى حالات الكتم عنك حاليًا، فلم أمحُ شيئًا. حاول مجددًا بعد قليل.
forgotten = ✅ تم المحو. لم يعد لديّ شيء مخزّن عنك.
forget-in-private = أرسل إليّ /forget في المحادثة الخاصة.

## /protect

protect-usage = الاستخدام: <code>/protect @YourChannel</code>، أو خمس قنوات على الأكثر: <code>/protect @One @Two</code>. وتُذكر القناة الخاصة بمعرّفها الرقمي: <code>/protect -1001234567890</code>
invalid-channel = ⚠️ صيغة القناة غير صحيحة. استخدم اسم القناة مسبوقًا بعلامة @ أو معرّفها الرقمي.
basic-group = ❌ هذه مجموعة عادية، ولا يمكن تقييد الأعضاء إلا في المجموعات الخارقة. لتحويلها اجعل سجلّ المحادثة مرئيًا للأعضاء الجدد من إعدادات المجموعة.
verifying = 🔍 جارٍ التحقق من الصلاحيات…
activated = 🛡️ تم تفعيل الحماية! للكتابة في هذه المجموعة يجب الانضمام إلى { $channels }.
already-protected = هذه المجموعة محمية بالفعل عبر { $channels }. أرسل <code>/unprotect</code> أولًا إن أردت تغيير القنوات.
run-again = بعد الإصلاح أرسل <code>/protect { $channels }</code> من جديد.
also-require = ➕ اشترط أيضًا { $channels }
confirm-question = هويتك مخفية هنا. اضغط «تأكيد» لأتحقق من أنك تدير { $channels }.
confirm-button = ✅ تأكيد
too-many-channels = ❌ يمكن للمجموعة أن تشترط { $most } قنوات على الأكثر.
requires-now = تشترط هذه المجموعة { $channels }.
admin-here = ✅ أنا مشرف في هذه المجموعة
admin-in = ✅ أنا مشرف في { $channel }
actor-authorized = ✅ يحق لك إعداد الحماية
actor-lacks-ban = ❌ تنقصك صلاحية «{ right-ban }» (can_restrict_members) في هذه المجموعة. اطلب من مشرف يملكها أن يفعل ذلك.
actor-not-admin = ❌ لست من مشرفي هذه المجموعة
actor-not-admin-in = ❌ لست من مشرفي { $channel }. لا يشترط القناةَ إلا أحد مشرفيها: اطلب من أحدهم أن يفعل ذلك.
actor-lacks-invite = ❌ { $channel } قناة خاصة، فسأنشر لها رابط دعوة، وتنقصك هناك صلاحية «{ right-invite }» (can_invite_users). اطلب من مشرف في القناة يملكها أن يفعل ذلك.
how-to-promote = افتح المحادثة ثم «المشرفون» ثم «إضافة مشرف» واخترني.
not-admin-here = ❌ لست مشرفًا في هذه المجموعة. اجعلني مشرفًا مع صلاحيتي «{ right-delete }» و«{ right-ban }».
not-admin-in = ❌ لست مشرفًا في { $channel }. { how-to-promote }
lacks-rights-here = ❌ أنا مشرف في هذه المجموعة لكن تنقصني صلاحية { $rights }. امنحني إياها من قائمة مشرفي المجموعة.
lacks-invite-in = ❌ أنا مشرف في { $channel } لكن تنقصني صلاحية «{ right-invite }» (can_invite_users)، وأحتاج إليها لإنشاء رابط قناة خاصة.
no-join-link = ❌ لا أستطيع إنشاء رابط دعوة إلى { $channel }. امنحني هناك صلاحية «{ right-invite }» (can_invite_users).
no-answer = ⚠️ لا يستجيب تيليجرام حاليًا.
not-found = ❌ لا أجد القناة { $channel }. تحقق من كتابتها.
not-found-or-seen = ❌ لا أجد القناة { $channel } ولا أستطيع رؤيتها. { how-to-promote }
is-a-group = ❌ { $channel } مجموعة عادية، ولا يمكنني أن أشترط إلا القنوات والمجموعات الخارقة. لتحويلها اجعل سجلّ المحادثة مرئيًا للأعضاء الجدد من إعداداتها.
is-a-user = ❌ { $channel } مستخدم وليس قناة. اذكر قناة.
too-many-look-ups = ⚠️ ذكرت قنوات كثيرة في وقت قصير. حاول مجددًا بعد دقيقة.

## /unprotect

unprotect-question = هل تريد حقًا إيقاف الحماية؟ لن يلزم الأعضاء بعد ذلك الانضمام إلى { $channels }.
yes = نعم
no = لا
protection-stays = تبقى الحماية مفعّلة.
unprotected = 🔓 تم إيقاف الحماية. يستطيع الجميع الآن الكتابة دون الانضمام إلى قناة.
still-muted = 🔇 ما زالوا مكتومين: { $count }. سأرفع الكتم حالما أحصل على هذه الصلاحية:

## /status

status-hint = هذه المجموعة غير محمية. يمكن للمشرفين تفعيل التحقق بالأمر <code>/protect @YourChannel</code>
status-title = <b>الحماية</b>: { $state }
status-enabled = ✅ مفعّلة
status-disabled = ❌ متوقفة
status-suspended = ⚠️ معلّقة لأن صلاحية تنقصني (انظر أدناه)
status-suspended-for = ⚠️ مفعّلة، لكنها معلّقة بالنسبة إلى { $channels } (انظر أدناه)
status-channels = القنوات:
status-set-up-by = الإعداد من: { $owner }
status-an-admin = أحد المشرفين
status-since = منذ: { $time }
status-dry-run = وضع التجربة: لا يُكتم أحد
status-diagnosis = <b>التشخيص</b>
status-no-answer = ⚠️ لا يستجيب تيليجرام حاليًا
status-no-answer-for = ⚠️ { $channel }: لا يستجيب تيليجرام حاليًا
status-not-admin-here = ❌ لست مشرفًا في هذه المجموعة: اجعلني مشرفًا وإلا فلن يُفحص شيء
status-not-admin-in = ❌ لست مشرفًا في { $channel }: اجعلني مشرفًا هناك وإلا فلن أرى من انضمّ ولن أكتم أحدًا بسببها
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): امنحني هذه الصلاحية من قائمة مشرفي المجموعة
status-topics-missing = ❌ { right-topics } (can_manage_topics): امنحني هذه الصلاحية من قائمة مشرفي المجموعة وإلا بقيت مواضيع الغرباء مفتوحة
status-lacks-invite-in = ❌ أنا مشرف في { $channel } لكن لا أستطيع إنشاء روابط دعوة: امنحني هناك صلاحية «{ right-invite }» (can_invite_users)
status-members-gone = ⚠️ { $channel }: يبدو أن أعضاء كثيرين اختفوا فجأة، فلن أكتم أحدًا بسببها حتى يعود الأمر إلى طبيعته. إن كانوا قد غادروا حقًا فأخبرني بذلك في /settings ضمن «{ section-channels }»

## /settings

settings-line = { $label }: { $value }
setting-check-on-join = 🚪 الفحص عند الانضمام
setting-notice-lifetime = 🗑 مدة بقاء التنبيهات
setting-mute-length = 🔇 مدة الكتم
setting-on-unknown = ❓ إن لم تُعرف العضوية
setting-channel-senders = 📣 الكتابة باسم قناة
setting-check-edits = ✏️ فحص الرسائل المعدّلة
setting-join-requests = 🙋 قبول أعضاء القنوات
setting-service-messages = 👋 حذف رسائل الدخول والخروج
setting-command-cleanup = 🧹 مدة بقاء الأوامر
setting-notice-style = 👁 التنبيهات
setting-language = 🌐 لغة الأعضاء
setting-dry-run = 🧪 وضع التجربة (لا يُكتم أحد)
setting-warning-text = 📝 نص التنبيه
setting-verify-button = 🔘 زر التحقق
value-on = نعم
value-off = لا
value-for-good = بلا حد
value-allow = سماح
value-block = منع
value-requests-off = لا
value-requests-auto = تلقائيًا
value-public = عامة
value-private = خاصة
saved = تم الحفظ.

## The allow list

allow-list-row =
    👥 الاستثناءات: { $count ->
        [0] لا أحد
       *[other] { $count }
    }
allow-list-nobody = 👥 لا يحق لأحد أن يكتب دون الانضمام إلى القنوات.
allow-list-people = 👥 يحق لهؤلاء أن يكتبوا دون الانضمام إلى القنوات:
allow-list-press = اضغط على اسم لحذفه من القائمة.
allow-list-full = ⚠️ قائمة الاستثناءات ممتلئة. الحد الأقصى للأشخاص فيها: { $most }.
allow-list-add = ➕ إضافة شخص

## News for the owner of a group

for-admins-button = 🔧 للمشرفين: ما يجب فعله
group-lost = ⚠️ حماية { $group } معلّقة: لم أعد أستطيع حذف الرسائل وتقييد الأعضاء هناك.
group-lost-remedy = اجعلني مشرفًا مع صلاحيتي «{ right-delete }» و«{ right-ban }» فتُستأنف من تلقاء نفسها.
group-regained = ✅ عادت إليّ جميع الصلاحيات: { $group } محمية.
group-regained-but = ✅ عادت إليّ جميع الصلاحيات في { $group }، لكنني ما زلت غير مشرف في { $channels }.
channel-lost = ⚠️ حماية { $group } معلّقة بالنسبة إلى { $channel }: لم أعد مشرفًا في { $channel }، فلا أرى من انضمّ.
channel-lost-remedy = اجعلني مشرفًا هناك فتُستأنف من تلقاء نفسها.
link-missing = ⚠️ لا أستطيع إنشاء رابط دعوة إلى { $channel } الخاصة، لذلك لا تعرض التنبيهات في { $group } طريقًا إليها.
link-missing-remedy = امنحني هناك صلاحية «{ right-invite }» (can_invite_users).
requests-unanswered = ⚠️ طلبات الانضمام إلى { $chat } تبقى بلا رد: لا أستطيع قبولها.
until-then-blocked = وحتى ذلك الحين أحذف رسائل من لا أستطيع التحقق منهم، كما تنص الإعدادات.
until-then-open = وحتى ذلك الحين يستطيع الجميع الكتابة.
until-then-others = وما زالت القنوات الأخرى مشروطة.
channel-regained = ✅ عدت مشرفًا في { $channel }: { $group } محمية.
channel-regained-but = ✅ عدت مشرفًا في { $channel }، لكنني ما زلت غير مشرف في { $channels }.
members-gone = ⚠️ يبدو أن كثيرًا من أعضاء { $channel } اختفوا فجأة. يبدو هذا خللًا، فلن أكتم أحدًا بسبب { $channel } في { $group } حتى يعود الأمر إلى طبيعته.
members-gone-remedy = إن كانوا قد غادروا حقًا فأخبرني بذلك في /settings ضمن «{ section-channels }».
members-back = ✅ عاد أعضاء { $channel }: { $group } محمية.
picture-refused = ⚠️ لا يقبل Telegram صورة التنبيه في { $group }، لذلك تُرسل التنبيهات من دونها.
picture-refused-remedy = اختر صورة أخرى أو أزلها.
words-refused = ⚠️ لا يقبل Telegram نصّك أو أزرار روابطك في تنبيه { $group }، لذلك تُرسل التنبيهات بكلماتي.
words-refused-remedy = تُظهر المعاينة موضع الخلل: غيّره هناك.

## What a group reads when the bot leaves

leave-asked = طلب مني مشغّل هذا البوت مغادرة هذه المجموعة.
leave-blocked-group = لا يسمح لي مشغّل هذا البوت بالعمل في هذه المجموعة، فسأغادر.
leave-blocked-person = لا يسمح لي مشغّل هذا البوت بالعمل لمن أضافني، فسأغادر.
leave-not-allowed = هذا البوت لمجموعات معيّنة فقط، فسأغادر.

## The control room

control-room-line = ⚙️ تُضبط الإعدادات في محادثتنا الخاصة حتى لا تزعج أحدًا.
control-room-button = ⚙️ فتح الإعدادات
no-groups =
    لا أعرف مجموعة يمكنك ضبطها. أضفني إلى إحدى مجموعاتك أو أرسل /settings فيها.
    يتطلب الضبط صلاحية حظر المستخدمين.
group-list = <b>مجموعاتك</b>
group-list-search = اختر مجموعة أو أرسل جزءًا من اسمها.
group-list-cut = هذه ليست كلها: فحصت من مجموعاتك { $most }. لغيرها أرسل /settings في المجموعة نفسها.
group-list-nothing = لا يرد «{ $query }» في اسم أي من مجموعاتك.
group-unknown = لم أعد في هذه المجموعة أو لا أعرفها بعد. أرسل /settings في المجموعة.
my-groups = 🗂 مجموعاتي
cancel = إلغاء
cancelled = تم الإلغاء. لم يتغير شيء.
question-over = لم يعد هذا الاختيار متاحًا. ارجع إلى الشاشة واضغط زرها من جديد.
nothing-to-cancel = لا يوجد ما يمكن إلغاؤه.
screen-title = <b>{ $title }</b>
list-more = … و{ $count } غيرها
home-title = <b>{ $group }</b> – { $state }
home-about = هنا تقرر من يحق له أن يكتب في المجموعة وماذا أقول فيها.
home-figures =
    👥 شوهدوا خلال 30 يومًا: { $seen }
    🔇 مكتومون الآن: { $muted }
    ⭐ الاستثناءات: { $allowed }
home-no-channels = لا تشترط أي قناة بعد.
home-requires = للكتابة يجب الانضمام إلى { $channels }.
section-channels = 📢 القنوات
section-rules = 📏 القواعد
section-notices = ✉️ التنبيهات والنصوص
section-language = 🌐 اللغة
section-people = 👥 الأشخاص
section-history = 📜 السجل
section-copies = 📋 النسخ والتصدير
section-off = 🔓 إيقاف الحماية
section-on = 🛡 تفعيل الحماية
about-rules = من أفحصه، وماذا يحدث لمن تنقصه قناة.
about-notices = ما أكتبه في المجموعة، ومن يراه، وكم يبقى.
about-languages = اللغة التي يقرأ بها الأعضاء. أما لغتك أنت فلا يغيّرها هذا الاختيار.
value-now = الآن: <b>{ $value }</b>. { $means }
switched-off = 🔓 حماية { $group } متوقفة. يستطيع الجميع الكتابة.
switched-on = 🛡 حماية { $group } مفعّلة.
about-check-on-join = هل أفحص الأشخاص عند انضمامهم إلى المجموعة أم عند أول رسالة لهم.
means-check-on-join-on = من تنقصه قناة يُكتم عند انضمامه ويعرف ما عليه فعله.
means-check-on-join-off = من تنقصه قناة يُكتم عند أول رسالة له.
means-check-on-join-told = من تنقصه قناة يعرف عند انضمامه ما عليه فعله.
means-check-on-join-later = من تنقصه قناة يعرف عند أول رسالة له ما عليه فعله.
means-check-on-join-nobody = ما دامت هناك مهلة، أو ما دامت بعض المواضيع فقط تُفحص، لا يُفحص أحد عند الانضمام إلى المجموعة، بل عندما يكتب.
about-mute-length = متى ينتهي الكتم من تلقاء نفسه. الانضمام إلى القنوات ينهيه فورًا.
means-mutes-last = من يُكتم من الآن فصاعدًا يكتب مجددًا بعد { $time } على الأكثر، حتى لو توقفتُ عن العمل.
about-on-unknown = مصير الرسالة ما دام تيليجرام لا يقول هل صاحبها في القنوات.
means-on-unknown-allow = تبقى: لا يتضرر أحد من خلل في تيليجرام.
means-on-unknown-block = تُحذف، ولا يُكتم صاحبها.
about-channel-senders = يستطيع الأعضاء الكتابة باسم قناة لهم، ولا أرى حينها من هم.
means-channel-senders-block = تُحذف هذه الرسائل، إلا إذا كانت القناة من القنوات المطلوبة.
means-channel-senders-allow = تبقى هذه الرسائل. من له قناة يكتب دون الانضمام إلى قنواتك.
about-check-edits = هل أفحص الأشخاص أيضًا عندما يعدّلون رسالة.
means-check-edits-on = لا يستطيع أحد تحويل رسالة قديمة إلى إعلان بعد مغادرة القناة.
means-check-edits-off = تبقى الرسائل المعدّلة أيًّا كان صاحبها.
about-join-requests = للمجموعات التي يُطلب الانضمام إليها.
means-join-requests-off = أنت من يبتّ في الطلبات.
means-join-requests-auto = من كان في جميع القنوات يُقبل. وغيره يعرف ما ينقصه ثم يُقبل.
about-dry-run = وضع التجربة: أراقب وأعدّ ولا أمسّ شيئًا.
means-dry-run-on = لا يُكتم أحد ولا تُحذف رسالة.
means-dry-run-off = تُطبَّق القواعد كما هي.
about-notice-lifetime = مدة بقاء التنبيه في المجموعة ما لم ينضمّ صاحبه قبل ذلك.
means-notices-last = يختفي التنبيه بعد { $time }.
means-notices-stay = يبقى التنبيه حتى ينضمّ صاحبه.
about-notice-style = من يرى التنبيه الموجّه إلى من تنقصه قناة.
means-notice-style-public = تراه المجموعة كلها.
means-notice-style-private = يراه صاحبه وحده حيث يتيح تيليجرام ذلك. ومن يواصل الكتابة يصله في المجموعة.
about-service-messages = يكتب تيليجرام سطرًا عندما ينضمّ أحد أو يغادر.
means-service-messages-on = أحذف هذه السطور.
means-service-messages-off = تبقى هذه السطور.
about-command-cleanup = مدة بقاء الأوامر وردودي عليها في المجموعة.
means-commands-last = تختفي بعد { $time }.
means-commands-stay = تبقى.
about-language = لغة التنبيهات وكل ما يقرؤه الأعضاء غيرها.
means-language = لغة الأعضاء: { $language }.

## Modes

notice-warned = ⚠️ الإنذار { $number } من { $most }
notice-warned-several = ⚠️ إنذار
setting-on-offence = ⚖️ إذا نقصت قناة
about-on-offence = ماذا يحدث عندما يكتب من تنقصه قناة.
value-mute = كتم
value-delete = حذف فقط
value-warn = إنذار أولًا
means-on-offence-mute = تُحذف الرسالة ويُكتم صاحبها حتى ينضم.
means-on-offence-delete = تُحذف الرسالة ولا يُكتم أحد. مثلًا يكتب بوب «مرحبا»: تختفي رسالته وما بعدها حتى ينضم.
means-on-offence-warn = تبقى الرسائل الأولى ومع كل منها إنذار. ومن كتب بعد ذلك دون أن ينضم يُكتم.
setting-warnings = ⚠️ عدد الإنذارات
about-warnings = كم رسالة تبقى مع إنذار قبل أن يُكتم صاحبها. الألبوم يُحسب مرة واحدة.
means-warnings =
    { $count ->
        [one] تبقى رسالة واحدة. ومع التالية يُكتم صاحبها.
        [two] تبقى رسالتان. ومع التالية يُكتم صاحبهما.
        [few] تبقى { $count } رسائل. ومع التالية يُكتم صاحبها.
       *[other] تبقى { $count } رسالة. ومع التالية يُكتم صاحبها.
    }
setting-grace = 🐣 مهلة بعد الانضمام
about-grace = المدة بعد الانضمام إلى المجموعة التي لا أفحص فيها أحدًا.
means-grace-off = من ينضم يُفحص كغيره.
means-grace = مثلًا ينضم بوب ويمكنه الكتابة لمدة { $time }. ومع أول رسالة بعدها يجب أن يكون في القنوات.
setting-topics = 🧵 المواضيع
about-topics = للمجموعات ذات المواضيع: أين أفحص الرسائل. لاختيار موضوع اكتب فيه /settings واضغط «هذا الموضوع». والكتم يكون دائمًا في المجموعة كلها.
value-topics-only = المختارة فقط
value-topics-except = الكل عدا المختارة
means-topics-all = أفحص الرسائل في كل المواضيع.
means-topics-only = أفحص الرسائل في المواضيع المختارة فقط. وما لم يُختر أي موضوع فلا أفحص في أي مكان. ولا يُفحص أحد عند الانضمام إلى المجموعة.
means-topics-except = أفحص الرسائل في كل مكان عدا المواضيع المختارة. ولا يُفحص أحد عند الانضمام إلى المجموعة.
chosen-topics = 📌 المواضيع المختارة
about-chosen-topics = المواضيع التي تُعد مختارة. لاختيار موضوع آخر اكتب فيه /settings واضغط «هذا الموضوع».
topic-general = عام
topic-number = الموضوع { $id }
this-topic-button = 🧵 هذا الموضوع
topic-enforced = أفحص الرسائل في هذا الموضوع.
topic-free = لا أمسّ الرسائل في هذا الموضوع.
topic-enforce-button = افحص هذا الموضوع
topic-free-button = لا تمسّ هذا الموضوع
setting-requests-count = 🙋 طلبات القنوات تُحتسب
about-requests-count = هل يكفي طلب الانضمام إلى قناة كي يكتب المرء. هذا للقنوات التي توافق على من ينضم. أرى الطلبات إن كان لي حق دعوة الناس هناك، وفقط ما قُدّم منذ ذلك الحين.
means-requests-count-on = مثلًا يطلب بوب الانضمام إلى القناة ويمكنه الكتابة فورًا، حتى يمضي على الطلب 14 يومًا أو يُحظر هناك. ولا يخبرني أحد بالرفض.
means-requests-count-off = من طلب الانضمام ينتظر حتى يُقبل.
setting-approve-requests = ✅ قبول طلبات القنوات
about-approve-requests = هل أقبل طلبات الانضمام إلى القنوات. أحتاج إلى حق دعوة الناس هناك.
means-approve-requests-on = أقبل من كان في هذه المجموعة، أو فور دخوله إليها. وغيره يبتّ فيه مشرفو القناة. ومن عليه أن يطلب الانضمام إلى هذه المجموعة أيضًا ينتظر مشرفًا، إلا إذا كانت طلبات القنوات تُحتسب.
means-approve-requests-off = يبتّ مشرفو القناة في الطلبات.
some-of = { $number } على الأقل من { $channels }
setting-at-least = 🔢 كم قناة
about-at-least = في كم من القنوات يجب أن يكون المرء كي يكتب.
value-all = الكل
means-at-least-all = يجب أن يكون المرء فيها كلها.
means-at-least =
    { $count ->
        [one] تكفي واحدة منها أيًّا كانت. مثلًا بوب في الأولى فقط ويمكنه الكتابة.
        [two] تكفي اثنتان منها أيًّا كانتا.
        [few] تكفي { $count } منها أيًّا كانت.
       *[other] تكفي { $count } منها أيًّا كانت.
    }
setting-welcome = 👋 الترحيب
about-welcome = ما أكتبه في المجموعة عندما ينضم أحدهم إلى القنوات، مثلًا: أهلًا يا بوب! القواعد مثبتة. ويختفي كما تختفي التنبيهات.
welcome-prompt = اكتب الترحيب الآن بالتنسيق الذي تريده، حتى { $most } حرف. { $person } يعني الشخص، و{ $channels } القنوات، و{ $number } عددها، و{ $group } المجموعة.
notice-removal = ⏳ من لم ينضم خلال { $time } يُخرج من المجموعة.
setting-removal = 🚷 إخراج من لا ينضم
about-removal = بعد كم من الوقت يُخرج من المجموعة من كُتم ولم ينضم. ويمكنه العودة فورًا. التنبيه يقول ذلك، ومرة أخرى قبل الإخراج.
means-removal-off = لا يُخرج أحد.
means-removal = مثلًا كُتم بوب ولم ينضم: بعد { $time } يصبح خارج المجموعة. ولا يشمل ذلك المشرفين أبدًا، ولا من كُتم قبل هذا الاختيار.
removal-without-mutes = ⚠️ مع «حذف فقط» لا يُكتم أحد، فلن يُخرج أحد. غيّر أحد الإعدادين أولًا.

## Setting a group up

added-as-admin = شكرًا على إضافتي! لديّ هنا كل الصلاحيات اللازمة. بقي اختيار القناة في محادثتنا الخاصة.
setup-in-private-button = 🛠 الإعداد في المحادثة الخاصة
setup-choose-group = أي مجموعة أحمي؟ الزر يفتح قائمتك، واختيار المجموعة يجعلني مشرفًا فيها أيضًا.
setup-group-button = 👥 اختيار مجموعة
setup-choose-channel = ✅ لديّ كل الصلاحيات اللازمة في { $group }. اختر الآن القناة التي يجب الانضمام إليها. هذا يجعلني مشرفًا فيها أيضًا.
setup-channel-button = 📢 اختيار قناة
setup-another-button = ➕ قناة أخرى أيضًا
setup-other-button = 📢 اختيار قناة غيرها
setup-check-button = 🔄 إعادة التحقق
setup-rights-group-button = 🔧 امنحني الصلاحيات في المجموعة
setup-rights-channel-button = 🔧 اجعلني مشرفًا في القناة
setup-goes-on = حالما يُصلَح ذلك أتابع من تلقاء نفسي.
setup-is-on = 🛡 هذه المجموعة محمية.
setup-ready = ✅ كل شيء جاهز. ستتطلب الكتابة الانضمام إلى { $channels }.
setup-whom = على مَن تسري القواعد؟
setup-everybody-button = 🛡 على الجميع من الآن
setup-newcomers-button = 🌱 على مَن ينضمّ من الآن فقط
setup-practise-button = 🧪 التجربة أولًا
concerns = عدد من كتبوا هنا في آخر 30 يومًا: { $seen }. عدد من لم ينضمّ منهم: { $missing }.
concerns-about = عدد من كتبوا هنا في آخر 30 يومًا: { $seen }. عدد من لم ينضمّ منهم نحو { $missing }.
concerns-nobody = كل من كتب هنا في آخر 30 يومًا منضمّ بالفعل. ({ $seen })
concerns-unknown = لم أرَ أحدًا يكتب هنا بعد، فلا أعرف كم شخصًا سيعنيه ذلك.
concerns-unanswered = عدد من كتبوا هنا في آخر 30 يومًا: { $seen }. لا يخبرني تيليجرام حاليًا كم منهم قد انضمّ.
activated-newcomers = 🛡️ تم تفعيل الحماية! مَن ينضمّ إلى المجموعة من الآن يجب أن ينضمّ إلى { $channels } ليكتب فيها.
activated-practice = 🛡️ تم تفعيل الحماية للتجربة! لا أكتم أحدًا، وأسجّل مَن كان عليه الانضمام إلى { $channels }.
channel-added = ✅ أنا الآن مشرف في { $channel }. أي مجموعة تشترطها؟
channel-added-no-group = ✅ أنا الآن مشرف في { $channel }. أضفني إلى مجموعتك لتستطيع اشتراطها.
setting-newcomers = 🌱 تسري القواعد على
about-newcomers = هل تسري القواعد على الجميع، أم تستثني مَن كان في المجموعة من قبل.
means-newcomers-on = مَن كان هنا من قبل يكتب كالمعتاد ولا يُكتم.
means-newcomers-off = يجب أن يكون الجميع في القنوات، مهما طال وجودهم هنا.
value-everybody = الجميع
value-joined-after = مَن انضمّ بعد { $time } UTC
newcomers-from-now-button = 🌱 مَن ينضمّ من الآن فقط
status-newcomers = على مَن انضمّ بعد { $time } UTC فقط
practice-begun = 🧪 بدأت التجربة: لا أكتم أحدًا. بعد يوم أخبرك بما رأيت.
practice-button = 🧪 وضع التجربة
practice-about = أجرّب هنا: لا يُكتم أحد، وأسجّل مَن كنت سأطلب منه الانضمام.
practice-nobody = حتى الآن لا أحد.
practice-found = حتى الآن كنت سأطلب الانضمام من هؤلاء ({ $count }): { $people }
practice-end-button = 🛡 ابدأ الآن
practice-on-button = 🧪 متابعة التجربة

## The channels of a group

invite-link = لا يمكنني الاطلاع على رابط دعوة: لا يسمح تيليجرام بذلك لأي بوت. اختر القناة في محادثتنا الخاصة، ولن تحتاج هناك إلى كتابة شيء.
is-itself = ❌ لا يمكن للمجموعة أن تشترط نفسها. اذكر قناة أو مجموعة أخرى.
is-log-chat = ❌ يُقرأ سجل هذه المجموعة في { $channel }، وسيقرؤه الأعضاء هناك أيضًا. اختر أولًا محادثة أخرى للسجل، أو قناة أخرى.
change-in-private = ⚙️ تغيير القنوات في المحادثة الخاصة
about-channels = هذه القنوات مطلوبة ممن يريد الكتابة في المجموعة. وتذكرها التنبيهات بهذا الترتيب.
channels-count = المطلوب الآن: { $count }. الحد الأقصى { $most }.
channels-off = الحماية متوقفة، فلا يلزم أحدًا الانضمام إليها في الوقت الحالي.
channel-members-gone = ⚠️ { $channel }: يبدو أن أعضاء كثيرين اختفوا فجأة، فلن أكتم أحدًا بسببها حتى يعود الأمر إلى طبيعته.
add-channel = ➕ إضافة قناة
check-again = 🔄 إعادة التحقق
make-admin = 🔧 اجعلني مشرفًا في { $chat }
make-admin-somewhere = 🔧 اجعلني مشرفًا هناك
add-prompt = اختر قناة أو مجموعة بالأزرار في الأسفل. سأصبح مشرفًا هناك بصلاحية الدعوة وحدها. ويمكنك أيضًا كتابة اسم المستخدم الخاص بها أو رابطها أو معرّفها الرقمي، أو إعادة توجيه منشور منها.
replace-prompt = ما الذي يُشترط بدلًا من { $channel }؟ { add-prompt }
pick-channel = 📢 اختيار قناة
pick-group = 👥 اختيار مجموعة
done = تم
channels-added = ✅ صار مطلوبًا أيضًا: { $channels }.
add-another = اختر غيرها أو اضغط «{ done }».
channel-replaced = ✅ صارت { $channel } مطلوبة بدلًا من { $old }.
names-no-channel = ⚠️ لا أرى قناة في ذلك. اكتب اسم المستخدم الخاص بها أو رابطها أو معرّفها الرقمي، أو أعد توجيه منشور منها، أو استخدم الأزرار في الأسفل.
names-one-channel = ⚠️ اذكر قناة واحدة فقط.
invite-link-here = لا يمكنني الاطلاع على رابط دعوة: لا يسمح تيليجرام بذلك لأي بوت. استخدم الأزرار في الأسفل.
required-already = { $channel } مطلوبة بالفعل.
about-channel = الرقم { $place } من { $count } في القائمة.
move-up = ⬆️ إلى أعلى
move-down = ⬇️ إلى أسفل
replace-channel = 🔁 استبدال
remove-channel = 🗑 إزالة
renew-link = 🔗 رابط جديد
link-renewed = 🔗 أُنشئ رابط انضمام جديد، ولم يعد القديم يعمل.
really-left = لقد غادروا حقًا
departure-believed = ✅ أثق من جديد بما يقوله تيليجرام، وأتحقق من الجميع.
remove-question = هل تريد حقًا إزالة { $channel }؟ من لا ينقصه غيرها يمكنه الكتابة فورًا.
channel-removed = لم تعد { $channel } مطلوبة.
last-channel = { $channel } هي الوحيدة. والمجموعة التي لا تشترط شيئًا مفتوحة للجميع: استبدلها أو أوقف الحماية.
channel-gone = لم تعد تلك القناة مطلوبة.

## The notice and its texts

about-notice-texts = التنبيه بكلماتك أنت، لكل لغة. وحيث لم تكتب شيئًا يقرأ الأعضاء كلماتي.
about-notice-text = ما يقرؤه من لم ينضمّ إلى قناة. اللغة: { $language }.
about-verify-button = الزر الذي يُضغط بعد الانضمام.
about-link-button = زر تحت التنبيه يفتح صفحة، مثل قواعد المجموعة.
about-picture = صورة فوق التنبيه. التنبيه المشترك بين عدة أشخاص بلا صورة، وكذلك التنبيه ذو النص الطويل جدًا.
setting-members-language = 🗣 لغة كل عضو
about-members-language = هل يقرأ جميع الأعضاء اللغة نفسها.
value-language-group = لغة المجموعة
means-language-group = يقرأ جميع الأعضاء اللغة التي اخترتها للمجموعة.
value-language-own = لغته هو
means-language-own = أخاطب كل عضو بلغة تيليجرام لديه إن كنت أعرفها. وما يقرؤه عدة أشخاص معًا يكون بلغة المجموعة.
value-standard = افتراضي
value-none = لا شيء
setting-link-first = 🔗 زر الرابط الأول
setting-link-second = 🔗 زر الرابط الثاني
setting-picture = 🖼 الصورة
shown-now = الآن:
write-button = ✏️ تغيير
save-button = ✅ حفظ
standard-button = ↩️ الافتراضي
remove-button = 🗑 إزالة
sample-button = 👁 معاينة
text-prompt = اكتب الآن النص (اللغة: { $language }) بالتنسيق الذي تريده. الحد الأقصى للأحرف: { $most }. يحل محل { $person } اسم الشخص، ومحل { $channels } القنوات التي تنقصه، ومحل { $number } عددها، ومحل { $group } المجموعة.
button-prompt = اكتب الآن نص الزر. الحد الأقصى للأحرف: { $most }.
link-prompt = اكتب نص الزر (الحد الأقصى للأحرف: { $most })، ثم العنوان بعده. مثلًا: القواعد – https://example.com/rules
picture-prompt = أرسل الآن الصورة بصيغة صورة.
not-a-text = ⚠️ هذا ليس نصًا. اكتبه في رسالة.
nothing-visible = ⚠️ لا يظهر من ذلك شيء. اكتب بعض الكلمات.
not-a-link = ⚠️ يلزم نص وبعده عنوان يبدأ بـ https://، مثلًا: القواعد – https://example.com/rules
not-a-photo = ⚠️ هذه ليست صورة. أرسلها بصيغة صورة، لا ملف.
unknown-placeholder = ⚠️ لا أعرف { $placeholder }. أعرف { $person } و{ $channels } و{ $group } و{ $number }.
placeholder-meant = ⚠️ لا أعرف { $placeholder }: هل تقصد { $meant }؟
too-long-for-picture = ⚠️ هذا النص (اللغة: { $language }) أطول من أن يوضع تحت صورة: { $length } من { $most } مع الأسماء. اختصره أو أزل الصورة.
too-long-with-names = ⚠️ مع الأسماء يصبح عدد الأحرف { $length }، والحد الأقصى { $most }. اختصر النص.
sample-question = هكذا سيراه الأعضاء. هل أحفظه؟
sample-pressed = هذه معاينة: الزر هنا لا يفعل شيئًا.
sample-refused = ⚠️ تيليجرام لا يقبل ذلك.
send-another = أرسل شيئًا آخر.
sample-channel = قناتك
draft-over = هذه ليست أحدث معاينة. احفظ الأحدث أو اكتب من جديد.
overtaken = ⚠️ غيّر أحدهم هذا في هذه الأثناء، لذلك لم يُحفظ شيء بعد. انظر كيف هو الآن، واضغط مرة أخرى إن كنت ما زلت تريد ذلك.
too-long = ⚠️ عدد الأحرف { $count }، والحد الأقصى { $most }.

## People in the control room

about-people = من المكتوم ولماذا، ومن يحق له أن يكتب دون الانضمام.
muted-list = 🔇 المكتومون الآن، مع ما ينقصهم ومنذ متى وحتى متى:
muted-nobody = 🔇 لا أحد مكتوم حاليًا.
why-button = 🔎 لماذا لا يستطيع أحدهم الكتابة؟
person-prompt = 🔎 من تقصد؟ اختر بالزر أدناه، أو أرسل إليّ معرّفًا رقميًا أو رسالة للشخص معادًا توجيهها أو إشارة إليه.
person-picker = 👤 اختر من القائمة
person-nobody = ⚠️ لا أعرف من هذا. لا تستطيع البوتات البحث باسم المستخدم، ويخفي بعض الناس أسماءهم عند إعادة توجيه رسائلهم. أرسل المعرّف الرقمي أو اختر بالزر.
about-person = ما يمنع هذا الشخص من الكتابة، وما يمكنك فعله.
person-until = ينتهي الكتم من تلقاء نفسه في موعد أقصاه: { $until }
lift-button = 🔊 رفع الكتم
lifted-now = ✅ رُفع الكتم. إن كتب هذا الشخص مجددًا دون الانضمام فسأكتمه من جديد.
not-lifted = ⏳ لا يسمح لي تيليجرام برفع الكتم حاليًا. حاول مجددًا بعد قليل.
not-muted = لم يعد هذا الشخص مكتومًا من قِبَلي.
trust-button = ⭐ السماح بالكتابة دون انضمام
untrust-button = ➖ حذف من الاستثناءات
untrusted = ➖ الآن خارج قائمة الاستثناءات: { $person }، والانضمام لازم كما هو لغيره.
look-again = 🔄 إعادة التحقق
why-muted = 🔇 كتمتُ { $person } منذ { $since }.
why-missing = ❌ ينقص { $person } الانضمام إلى: { $channels }.
why-banned-in = ⛔ { $person }: الحظر قائم في { $channels }، ولا يرفعه إلا المشرفون هناك.
why-muted-by-admin = 🔇 كتم { $person } أحد مشرفي المجموعة. لا أمسّ ذلك.
why-banned-here = ⛔ { $person }: الحظر قائم في هذه المجموعة.
why-not-here = 🚪 { $person } خارج المجموعة.
why-allowed = ⭐ في قائمة الاستثناءات: { $person }، والكتابة متاحة دون الانضمام.
why-admin = 👮 من المشرفين: { $person }، والكتابة متاحة على أي حال.
why-free = ✅ لا كتم على { $person }، والكتابة متاحة.
why-unknown = ❔ لا أستطيع حاليًا معرفة حال { $person }: لا يستجيب تيليجرام.

## The page

page-open-button = 🪟 فتح كصفحة
page-menu-button = الإعدادات
page-forged = افتح هذه الصفحة من محادثتك معي في تيليجرام.
page-expired = هذه الصفحة مفتوحة منذ أكثر من ساعة. أغلقها ثم افتحها من جديد.
page-names-no-channel = ⚠️ لا أرى قناة في ذلك. اكتب @اسمها أو رابطًا أو معرّفها.
page-invite-link = لا يمكنني الاطلاع على رابط دعوة: لا يسمح تيليجرام بذلك لأي بوت. اكتب معرّف القناة أو اخترها في محادثتنا.
page-loading = جارٍ التحميل…
page-failed = ⚠️ لم ينجح ذلك. حاول مرة أخرى من فضلك.
page-offline = لا يمكن الوصول إليّ الآن. تحقق من اتصالك ثم حاول مرة أخرى.
page-again = حاول مرة أخرى
page-search = الاسم أو المعرّف
page-nobody-found = لا أحد في هاتين القائمتين بهذا الاسم أو المعرّف.
page-more = عرض المزيد
page-unsaved = لم يُحفظ بعد
page-insert = إدراج
page-format = التنسيق
page-bold = غامق
page-italic = مائل
page-underline = تحته خط
page-strike = يتوسطه خط
page-button-text = نص الزر
page-button-address = العنوان (https://…)
page-channel = القناة أو المجموعة: @اسمها أو رابطها أو معرّفها
page-choose-in-chat = الاختيار من قائمتك في محادثتنا
page-open-in-chat = الفتح في محادثتنا
page-picture-in-chat = ترسل إليّ الصورة في محادثتنا.
page-log-in-chat = تختار محادثة السجل في محادثتنا، من قائمة تيليجرام.
page-has-picture = 🖼 هنا مكان صورتك
page-close = إغلاق
page-text-language = لغة النص
page-overview = 🏠 نظرة عامة

## History, log chat and copies

about-history = من غيّر ماذا، الأحدث أولًا. أحتفظ بذلك 90 يومًا.
history-empty = لم يغيّر أحد شيئًا بعد.
history-head = { $when } – <b>{ $who }</b>
history-change = { $label }: { $before } ← { $after }
history-allowed = ⭐ الكتابة دون انضمام مسموحة لـ: { $who }
history-disallowed = ⭐ يلزم الانضمام من جديد: { $who }
history-older = ⏭ الأقدم
history-newest = ⏮ الأحدث
changed-protection = 🛡 الحماية
anonymous-admin = مشرف مجهول
nameless-person = شخص ما ({ $id })
standard-text = النص الافتراضي
own-value = تم التغيير
reformatted = { $text } (تغيّر التنسيق)
none = لا شيء
section-log = 📣 محادثة السجل
about-log = أُبلغ محادثةً للمشرفين بما يحدث هنا على دفعات: الكتم وانتهاؤه والتغييرات والأعطال، ولا أنقل أبدًا ما يكتبه الناس.
log-now = الآن: <b>{ $chat }</b>.
log-is-off = الآن: <b>متوقف</b>. لا يُبلَّغ بشيء.
log-choose-channel = 📢 اختيار قناة
log-choose-group = 👥 اختيار مجموعة
log-switch-off = إيقاف السجل
log-prompt = اختر محادثة تشرف عليها. سيقرأ السجلَّ كل من فيها. يجب أن أكون في المجموعة مسبقًا، وأن يُسمح لي بالنشر في القناة.
log-members-read = سيقرأ الأعضاء السجل هناك. اختر محادثة خاصة بالمشرفين.
log-not-admin = لست من مشرفي تلك المحادثة. اختر واحدة من محادثاتك.
log-cannot-write = لا أستطيع الكتابة هناك. اسمح لي بنشر الرسائل ثم اخترها من جديد.
log-title = <b>📣 { $group }</b>
log-muted = 🔇 { $who }: كُتم لعدم الانضمام إلى { $channels }
log-lifted = 🔊 { $who }: الكتابة متاحة من جديد
log-joined = ✅ { $who }: تم الانضمام والكتابة متاحة من جديد
log-rules = 🔊 { $who }: الكتابة متاحة من جديد لأن القواعد تغيّرت
log-removed = 🚪 { $who }: أُخرج من المجموعة لعدم الانضمام في الوقت المحدد
log-ended = ⏹ { $who }: انتهى الكتم أو غيّره أحد المشرفين
log-changed = ⚙️ { $who }
log-more = وأيضًا { $count } غيرها. كتم: { $muted }، انتهاء كتم: { $ended }
log-lost = ⚠️ لم أعد أستطيع الكتابة في محادثة سجل { $group }، لذلك توقف السجل. اختر محادثة أخرى من الإعدادات.
only-new-people = 🌱 فقط مَن انضمّ بعد
about-copies = انقل إعدادات هذه المجموعة ونصوصها إلى مجموعة أخرى، أو احفظها في ملف.
copy-button = 📋 نسخ إلى مجموعة أخرى
export-button = 📤 تصدير إلى ملف
import-button = 📥 استيراد من ملف
copy-choose = إلى أي مجموعة؟ يجب أن يكون ضبطها من صلاحياتك.
copy-list-cut = هذه ليست كلها: فحصت من مجموعاتك { $most }. ينقل ملف الإعدادات إلى غيرها.
copy-none = لا أعرف مجموعة أخرى يمكنك ضبطها.
would-change = هذا ما سيتغير في <b>{ $group }</b>:
would-change-nothing = لن يتغير شيء في { $group }: كل شيء هناك كما هو.
apply-button = ✅ تطبيق
apply-with-channels-button = ✅ تطبيق مع القنوات
applied = تم. أصبحت { $group } مضبوطة هكذا.
not-applied = لم يتغير شيء:
import-prompt = أرسل إليّ ملفًا صدّرتُه. سأعرض ما سيغيّره قبل أن يتغير شيء.
import-not-a-file = يُرجى إرسال الملف نفسه (nezuko-*.json).
import-too-large = الملف كبير جدًا. الحد الأقصى { $most } كيلوبايت.
import-unreachable = لا يعطيني تيليجرام الملف. يُرجى إرساله من جديد بعد لحظات.
import-not-json = هذا ليس ملفًا صدّرتُه. لم يتغير شيء.
import-version = إصدار الملف { $version }، وأنا أعرف الإصدار { $known }. صدّره من جديد. وإن كان من بوت أحدث، فحدّث هذا أولًا.
import-faults = لا أستطيع استخدام الملف كما هو. لم يتغير شيء:
import-field = • <code>{ $field }</code>: الممكن { $possible }
import-unknown = تُرك لأني لا أعرفه أو لأنه يخص مجموعة واحدة: { $fields }
import-gone = لم أعد أجد ذلك الملف. يُرجى إرساله من جديد.
export-caption = إعدادات { $group }. أرسل إليّ هذا الملف ضمن الاستيراد لاستعادتها، هنا أو في مجموعة أخرى.
export-sent = الملف في الطريق.
file-lost = ⚠️ لم يقبل تيليجرام الملف. حاول مرة أخرى بعد لحظات.

## Status and doubts

trust-how = اكتب <code>/trust</code> أو <code>/untrust</code> ردًّا على رسالة من الشخص الذي تقصده.
trust-no-person = ⚠️ قائمة الاستثناءات للأشخاص فقط: لا بوتات ولا قنوات ولا مشرفين مجهولين.
status-you-miss = ❌ ينقصك الانضمام إلى: { $channels }.
status-you-may = ✅ يمكنك الكتابة هنا.

## Languages of people

my-language = 🌐 لغتي
about-my-language = اللغة التي أخاطبك بها هنا وفي الرد على أوامرك. أما ما يقرؤه أعضاء المجموعة فيُضبط في شاشة اللغة الخاصة بالمجموعة.
language-chosen = الآن: <b>{ $language }</b>. هذا اختيارك.
language-of-telegram = الآن: <b>{ $language }</b>، كما في تيليجرام لديك.
as-in-telegram = كما في تيليجرام
known-language = • اللغة التي اخترتها: { $language }
known-changes = • التغييرات التي أجريتها في المجموعات: { $count }
known-other = • ملاحظات أخرى عنك، مثل متى انضممت إلى مجموعة أو إعداد بدأته: { $count }

## Statistics

section-statistics = 📊 الإحصاءات
statistics-line = 📊 الإحصاءات في محادثتنا الخاصة حيث لا تزعج أحدًا.
statistics-button = 📊 فتح الإحصاءات
statistics-about = ما يفعله التحقق وما يجلبه، محسوبًا بالأيام (UTC) ومن دون اسم أحد. اختر كم يومًا يعرض الرسم.
statistics-empty = لم يحدث شيء في { $group } بعد. ما إن أفحص رسائل هناك حتى تظهر الأرقام هنا.
statistics-none = 📊 لم يُحسب شيء في هذه الأيام.
statistics-messages = 💬 الرسائل المفحوصة: { $count }
statistics-muted = 🔇 المكتومون: { $count }
statistics-stopped = 🛑 من أُوقفوا أو أُنذروا: { $count }
statistics-verified = ✅ تم التحقق منهم: { $count }
statistics-hours = ⏱ خلال ساعة: { $first }، 6 ساعات: { $second }، 24 ساعة: { $third }، لاحقًا: { $later }
statistics-left = 🚪 غادروا قناة: { $left }، عادوا: { $back }
statistics-joined = 📢 { $channel }: المنضمّون { $joined }
statistics-share = 📢 { $channel }: المنضمّون { $joined }، أي { $share } ممن طلبتُ منهم ذلك
statistics-compared = بين قوسين: مقارنة بالفترة السابقة المماثلة (الأيام: { $days }).
statistics-drawing = 📊 أرسمها الآن. لحظة…
statistics-file = 📄 الملف في الطريق.
chart-joined = المنضمّون
chart-muted = المكتومون
chart-stopped = من أُوقفوا
chart-verified = تم التحقق منهم
weekly-title = 📊 <b>{ $group }</b>: أسبوعك
weekly-report = 🔔 التقرير الأسبوعي
weekly-on = 🔔 التقرير الأسبوعي: مفعّل
weekly-off = 🔕 التقرير الأسبوعي: متوقف
weekly-stop = 🔕 إيقاف التقارير الأسبوعية
weekly-stopped = لن تصل تقارير أسبوعية عن { $group } بعد الآن. يمكنك تفعيلها من جديد ضمن «{ section-statistics }».
