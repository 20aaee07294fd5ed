# Українська: до читача звертаємося на «ви» (з малої літери), бот говорить про себе «я».
# Лапки: «…»; тире з пробілами. Назви не відмінюються, тому стоять після двокрапки чи слова «канал»,
# «група».

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = новий учасник
right-delete = Видалення повідомлень
right-ban = Блокування користувачів
right-invite = Запрошення користувачів
right-topics = Керування темами
right-named = «{ $right }» ({ $code })
seconds = { $count } с
minutes = { $count } хв
hours = { $count } год
days = { $count } дн.

## What members read

notice = Вітаю, { $user }! Щоб писати в цій групі, спершу підпишіться: { $channels }.
notice-left = ⚠️ { $user }, ви більше не можете тут писати, бо вийшли з { $channel }. Підпишіться знову, щоб продовжити.
notice-banned = ⚠️ { $user }: { $ban }
crowd = { $names } і ще { $count }
banned =
    { $count ->
        [1] Вас заблоковано в { $channels }: допомогти можуть лише адміністратори цього каналу.
       *[other] Вас заблоковано в { $channels }: допомогти можуть лише адміністратори цих каналів.
    }
join-button = 📢 Підписатися: { $channel }
verify-button = ✅ Підписку оформлено
verify-button-for = ✅ Підписку оформлено ({ $group })
verified = ✅ Перевірку пройдено! Тепер ви можете писати.
still-missing = Ви ще не підписалися: { $channels }
not-yours = Ця кнопка не для вас.
muted-by-admin = Адміністратор цієї групи заборонив вам писати. Зняти заборону можуть лише адміністратори.
muted-by-admin-in = Адміністратор групи { $group } заборонив вам писати. Зняти заборону можуть лише адміністратори.
unsure = ⏳ Telegram зараз не відповідає. Спробуйте ще раз трохи згодом.
still-checking = ⏳ Перевіряю. Щойно закінчу, ви зможете писати.
admitted = ✅ Вас прийнято. Ласкаво просимо!
how-to-be-admitted = Щоб вступити до { $group }, спершу підпишіться: { $channels }. Після цього вас приймуть.
muted-until =
    { $count ->
        [1] Ви не можете писати, доки не підпишетеся на цей канал:
       *[other] Ви не можете писати, доки не підпишетеся на ці канали:
    }
muted-place = • { $group }: { $channels }
muted-help = Підпишіться — і знову зможете писати. Якщо доступ не з’явився одразу, натисніть кнопку.
free-again = ✅ Ви знову можете писати.

## Who may do what, and how often

admins-only = ⛔ Ця команда доступна лише адміністраторам групи.
admins-only-protect = ⛔ Налаштовувати захист можуть лише адміністратори групи.
takes-ban-right = ⛔ Для цього в групі потрібне право «{ right-ban }» (can_restrict_members): зверніться до адміністратора, який його має.
unclear-who = ⚠️ Не видно, хто ви з анонімних адміністраторів, а право «{ right-ban }» (can_restrict_members) мають не всі. Зробіть це не анонімно.
cannot-tell-admin = ⚠️ Не вдається дізнатися в Telegram, чи ви адміністратор. Спробуйте трохи згодом.
not-protected = Цю групу зараз не захищено.
operator-refuses = ⛔ Оператор цього бота не дозволяє цього тут. Код відкритий: ви можете запустити власного бота.
groups-only = Ця команда працює в групах. Додайте мене до своєї групи й надішліть її там.
not-understood = Не розумію. /start покаже, що я вмію, а /help — список команд.
too-many-messages = ⏳ Забагато повідомлень одразу. Знову відповім через { $seconds } с.
slow-down = ⏳ Повільніше, будь ласка: ви натискаєте швидше, ніж я встигаю.
back = ⬅️ Назад

## /start and /help

welcome = Ласкаво просимо до Nezuko! Щоб захистити групу: 1) зробіть мене адміністратором групи, 2) зробіть мене адміністратором каналу, 3) надішліть <code>/protect @ВашКанал</code>
welcome-group = Тут можуть писати ті, хто підписався на канали групи. Адміністраторам: <code>/protect @ВашКанал</code>, докладніше — /help.
added-to-group =
    Дякую, що додали мене! Щоб захистити цю групу:
    1) Зробіть мене адміністратором із правами видаляти повідомлення, блокувати користувачів і запрошувати їх
    2) Зробіть мене адміністратором вашого каналу
    3) Надішліть <code>/protect @ВашКанал</code>
setup-guide =
    Щоб захистити групу:
    1) Додайте мене до групи адміністратором із правами видаляти повідомлення, блокувати користувачів і запрошувати їх
    2) Додайте мене адміністратором до кожного каналу, щоб я бачив, хто підписався
    3) Надішліть у групі <code>/protect @ВашКанал</code>. Можна вказати до п’яти каналів: <code>/protect @Один @Два</code>. Приватний канал вказують за ID: <code>/protect -1001234567890</code>
how-it-works =
    Коли в групі пише той, хто не підписався на канал, я видаляю повідомлення, забороняю людині писати й показую сповіщення з кнопкою підписки на кожен канал.
    Щойно вона підпишеться, я знімаю заборону — натисне вона кнопку чи ні. Адміністраторів, ботів і дописів пов’язаного каналу я ніколи не чіпаю.
help-trouble = Якщо щось не працює: мені потрібні права адміністратора в групі (видалення повідомлень, блокування користувачів) і в кожному каналі. /status покаже, чого бракує.
setup-button = ⚙️ Налаштування
how-button = ❓ Як це працює
commands-button = 📋 Команди
add-to-group-button = ➕ Додати до групи
command-start = Що я вмію і як мене налаштувати
command-protect = Вимагати підписки на канал
command-status = Показати захист цієї групи
command-unprotect = Вимкнути захист
command-settings = Змінити тексти, строки й перевірки
command-forget = Що я про вас зберігаю та як це видалити
command-help = Команди та розв’язання проблем
help-protect = /protect @Канал — вимагати підписки на канал, перш ніж писати
help-status = /status — показати захист і перевірити, чи все працює
help-unprotect = /unprotect — вимкнути захист
help-settings = /settings — змінити тексти, строки й перевірки
help-forget = /forget — у приватному чаті: що я про вас зберігаю та як це видалити
help-help = /help — цей список

## /forget

known-of-you =
    🗂 Ось що я зберігаю про вас:
    • групи, де вас бачили: { $seen }
    • обмеження, які я наклав: { $mutes }
    • відкриті заявки на вступ: { $requests }
    • списки винятків із вами: { $lists }
    • повідомлення лише для вас: { $notices }
    • запис про власника групи: { $owner }
seen-in = { $count } ({ $groups })
forget-how = Кнопка видалить усе це, а спершу зніме ваші обмеження. Налаштовані вами групи лишаться під захистом. Якщо ви знову напишете в захищеній групі, я знову вас знатиму.
forget-button = 🗑 Видалити
nothing-known = Я нічого про вас не зберігаю.
blocked-stays = Оператор цього бота заблокував вас. Це не видаляється.
not-forgotten = ⏳ Зараз я не можу зняти одне з ваших обмежень, тому нічого не видалено. Спробуйте ще раз трохи згодом.
forgotten = ✅ Видалено. Я більше нічого про вас не зберігаю.
forget-in-private = Напишіть мені /forget у приватному чаті.

## /protect

protect-usage = Як користуватися: <code>/protect @ВашКанал</code> або до п’яти: <code>/protect @Один @Два</code>. Приватний канал вказують за ID: <code>/protect -1001234567890</code>
invalid-channel = ⚠️ Канал указано неправильно. Укажіть @ім’я каналу або його числовий ID.
basic-group = ❌ Це звичайна група, а обмежувати учасників можна лише в супергрупі. Щоб перетворити її, відкрийте історію чату для нових учасників у налаштуваннях групи.
verifying = 🔍 Перевіряю права…
activated = 🛡️ Захист увімкнено! Щоб писати в цій групі, треба підписатися: { $channels }.
already-protected = Цю групу вже захищають канали: { $channels }. Щоб змінити їх, спершу надішліть <code>/unprotect</code>.
run-again = Виправивши це, знову надішліть <code>/protect { $channels }</code>.
also-require = ➕ Вимагати також { $channels }
confirm-question = Ви тут анонімні. Натисніть «Підтвердити», щоб я перевірив, чи адмініструєте ви { $channels }.
confirm-button = ✅ Підтвердити
too-many-channels = ❌ Група може вимагати щонайбільше { $most } каналів.
requires-now = Зараз вимагаються: { $channels }.
admin-here = ✅ Я адміністратор цієї групи
admin-in = ✅ Я адміністратор { $channel }
actor-authorized = ✅ Ви маєте право це налаштувати
actor-lacks-ban = ❌ Ви не маєте в цій групі права «{ right-ban }» (can_restrict_members). Попросіть надіслати команду адміністратора, який його має.
actor-not-admin = ❌ Ви не адміністратор цієї групи
actor-not-admin-in = ❌ Ви не адміністратор { $channel }. Вимагати підписки на канал може лише його адміністратор: попросіть його надіслати команду.
actor-lacks-invite = ❌ Канал { $channel } приватний, тож мені довелося б опублікувати посилання-запрошення, а ви не маєте там права «{ right-invite }» (can_invite_users). Попросіть надіслати команду адміністратора каналу, який його має.
how-to-promote = Відкрийте чат, «Адміністратори», «Додати адміністратора» й виберіть мене.
not-admin-here = ❌ Я не адміністратор цієї групи. Зробіть мене адміністратором із правами «{ right-delete }» і «{ right-ban }».
not-admin-in = ❌ Я не адміністратор { $channel }. { how-to-promote }
lacks-rights-here = ❌ Я адміністратор цієї групи, але мені бракує прав: { $rights }. Надайте їх мені в списку адміністраторів.
lacks-invite-in = ❌ Я адміністратор { $channel }, але мені бракує права «{ right-invite }» (can_invite_users): без нього не створити посилання на приватний канал.
no-join-link = ❌ Не можу створити посилання-запрошення для { $channel }. Надайте мені там право «{ right-invite }» (can_invite_users).
no-answer = ⚠️ Telegram зараз не відповідає.
not-found = ❌ Не знаходжу каналу { $channel }. Перевірте написання.
not-found-or-seen = ❌ Не знаходжу каналу { $channel }: мені його не видно. { how-to-promote }
is-a-group = ❌ { $channel } — група, а не канал. Укажіть канал.
is-a-user = ❌ { $channel } — користувач, а не канал. Укажіть канал.
too-many-look-ups = ⚠️ Ви вказали забагато каналів за короткий час. Спробуйте за хвилину.

## /unprotect

unprotect-question = Справді вимкнути захист? Підписуватися більше не треба буде: { $channels }.
yes = Так
no = Ні
protection-stays = Захист лишається ввімкненим.
unprotected = 🔓 Захист вимкнено. Тепер усі можуть писати без підписки на канали.

## /status

status-hint = Цю групу не захищено. Адміністратори можуть увімкнути перевірку командою <code>/protect @ВашКанал</code>.
status-title = <b>Захист</b>: { $state }
status-enabled = ✅ Увімкнено
status-disabled = ❌ Вимкнено
status-suspended = ⚠️ Призупинено: мені бракує права (див. нижче)
status-suspended-for = ⚠️ Увімкнено, але призупинено для { $channels } (див. нижче)
status-channels = Канали:
status-set-up-by = Захист увімкнув: { $owner }
status-an-admin = адміністратор
status-since = З: { $time } UTC
status-dry-run = Пробний режим: нікого не обмежують
status-diagnosis = <b>Діагностика</b>
status-no-answer = ⚠️ Telegram зараз не відповідає
status-no-answer-for = ⚠️ { $channel }: Telegram зараз не відповідає
status-not-admin-here = ❌ Я не адміністратор цієї групи: зробіть мене адміністратором, інакше нічого не перевіряється
status-not-admin-in = ❌ Я не адміністратор { $channel }: зробіть мене там адміністратором, інакше я не бачу, хто підписався, і нікого за це не обмежую
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): надайте мені це право в списку адміністраторів
status-topics-missing = ❌ { right-topics } (can_manage_topics): надайте мені це право в списку адміністраторів, інакше теми сторонніх лишаться відкритими
status-lacks-invite-in = ❌ Я адміністратор { $channel }, але не можу створювати посилання-запрошення: надайте мені там право «{ right-invite }» (can_invite_users)
status-members-gone = ⚠️ { $channel }: схоже, раптово зникло багато підписників, тож я нікого за нього не обмежую, доки все не владнається. Якщо вони справді пішли: /unprotect, а потім /protect

## /settings

settings-title = <b>Налаштування</b>: { $group }
settings-line = { $label }: { $value }
settings-help = Натисніть налаштування, щоб змінити його.
settings-close = Закрити
setting-check-on-join = 🚪 Перевіряти на вході
setting-notice-lifetime = 🗑 Сповіщення зберігаються
setting-mute-length = 🔇 Заборона триває
setting-on-unknown = ❓ Якщо підписка невідома
setting-channel-senders = 📣 Писати від імені каналу
setting-check-edits = ✏️ Перевіряти редаговане
setting-join-requests = 🙋 Впускати підписників каналів
setting-service-messages = 👋 Видаляти повідомлення про вхід
setting-command-cleanup = 🧹 Команди зберігаються
setting-notice-style = 👁 Сповіщення
setting-language = 🌐 Мова учасників
setting-dry-run = 🧪 Пробний режим (без заборон)
setting-warning-text = 📝 Текст сповіщення
setting-verify-button = 🔘 Кнопка перевірки
value-on = так
value-off = ні
value-for-good = завжди
value-allow = дозволяти
value-block = блокувати
value-requests-off = ні
value-requests-auto = автоматично
value-public = спільні
value-private = особисті
settings-prompt = { $label }: дайте відповідь на це повідомлення з новим текстом.
settings-now = Зараз: { $value }
settings-rules = Не більше ніж { $most } символів. { $hint } Дайте відповідь «{ $word }», щоб повернути звичайний текст.
settings-placeholders = Замість { "{user}" }, { "{channels}" } і { "{group}" } буде підставлено назви.
settings-too-long =
    ⚠️ Тут { $count ->
        [one] { $count } символ
        [few] { $count } символи
       *[other] { $count } символів
    }, а можна не більше ніж { $most }.
settings-changed = ✅ { $label }: { $value }
saved = Збережено.
shows-in = Telegram дозволить мені оновити це через { $seconds } с

## The allow list

allow-list-row =
    👥 Винятки: { $count ->
        [0] нікого
       *[other] { $count }
    }
allow-list-nobody = 👥 Без підписки на канали не може писати ніхто.
allow-list-people = 👥 Ці люди можуть писати без підписки на канали:
allow-list-prompt = 👥 Винятки: дайте відповідь на це повідомлення, вказавши, кого додати.
allow-list-how = Надішліть числовий ID або згадайте людину без імені користувача. (Боти не можуть шукати за іменем користувача.)
allow-list-names-nobody = ⚠️ Тут нікого не вказано. { allow-list-how }
allow-list-full = ⚠️ Список заповнено: більше ніж { $most } людей у ньому не вміститься.
allow-list-add = ➕ Додати людину

## News for the owner of a group

for-admins-button = 🔧 Адміністраторам: що робити
group-lost = ⚠️ Захист групи { $group } призупинено: я більше не можу видаляти там повідомлення й обмежувати учасників.
group-lost-remedy = Зробіть мене адміністратором із правами «{ right-delete }» і «{ right-ban }», і захист відновиться сам.
group-regained = ✅ Я знову маю всі права: групу { $group } захищено.
group-regained-but = ✅ Я знову маю всі права в групі { $group }, але досі не адміністратор { $channels }.
channel-lost = ⚠️ Захист групи { $group } призупинено для { $channel }: я більше не адміністратор { $channel } і не бачу, хто підписався.
channel-lost-remedy = Зробіть мене там адміністратором, і захист відновиться сам.
until-then-blocked = Доти я видаляю повідомлення тих, кого не можу перевірити, як велять налаштування.
until-then-open = Доти писати можуть усі.
until-then-others = Решта каналів і далі обов’язкові.
channel-regained = ✅ Я знову адміністратор { $channel }: групу { $group } захищено.
channel-regained-but = ✅ Я знову адміністратор { $channel }, але досі не адміністратор { $channels }.
members-gone = ⚠️ Схоже, із { $channel } раптово зникло багато підписників. Це скидається на збій, тож, доки все не владнається, у групі { $group } я нікого не обмежую через { $channel }.
members-gone-remedy = Якщо вони справді пішли, надішліть там /unprotect, а потім /protect.
members-back = ✅ Підписники { $channel } на місці: групу { $group } захищено.

## What a group reads when the bot leaves

leave-asked = Оператор цього бота попросив мене вийти з цієї групи.
leave-blocked-group = Оператор цього бота не дозволяє мені працювати в цій групі, тож я виходжу.
leave-blocked-person = Оператор цього бота не дозволяє мені працювати для того, хто мене додав, тож я виходжу.
leave-not-allowed = Цей бот лише для певних груп, тож я виходжу.

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
