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
progress = Готово: { $joined } з { $all }.
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
is-a-group = ❌ { $channel } — звичайна група, а вимагати я можу лише канали й супергрупи. Щоб перетворити її, відкрийте в її налаштуваннях історію чату для нових учасників.
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
status-members-gone = ⚠️ { $channel }: схоже, раптово зникло багато підписників, тож я нікого за нього не обмежую, доки все не владнається. Якщо вони справді пішли, повідомте про це в /settings, розділ «{ section-channels }»

## /settings

settings-line = { $label }: { $value }
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
saved = Збережено.

## The allow list

allow-list-row =
    👥 Винятки: { $count ->
        [0] нікого
       *[other] { $count }
    }
allow-list-nobody = 👥 Без підписки на канали не може писати ніхто.
allow-list-people = 👥 Ці люди можуть писати без підписки на канали:
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
members-gone-remedy = Якщо вони справді пішли, повідомте про це в /settings, розділ «{ section-channels }».
members-back = ✅ Підписники { $channel } на місці: групу { $group } захищено.

## What a group reads when the bot leaves

leave-asked = Оператор цього бота попросив мене вийти з цієї групи.
leave-blocked-group = Оператор цього бота не дозволяє мені працювати в цій групі, тож я виходжу.
leave-blocked-person = Оператор цього бота не дозволяє мені працювати для того, хто мене додав, тож я виходжу.
leave-not-allowed = Цей бот лише для певних груп, тож я виходжу.

## The control room

control-room-line = ⚙️ Налаштування – у нашому приватному чаті, де вони нікому не заважають.
control-room-button = ⚙️ Відкрити налаштування
no-groups =
    Я не знаю груп, які ви можете налаштовувати. Додайте мене до своєї групи або надішліть там /settings.
    Для налаштування потрібне право блокувати користувачів.
group-list = <b>Ваші групи</b>
group-list-search = Виберіть групу або надішліть частину її назви.
group-list-nothing = Жодна ваша група не має «{ $query }» у назві.
group-unknown = Мене вже немає в цій групі, або я її ще не знаю. Надішліть /settings у групі.
my-groups = 🗂 Мої групи
cancel = Скасувати
cancelled = Скасовано. Нічого не змінилося.
question-over = Цей вибір уже закрито. Поверніться на екран і натисніть кнопку ще раз.
screen-title = <b>{ $title }</b>
home-title = <b>{ $group }</b> – { $state }
home-about = Тут ви вирішуєте, хто може писати в групі і що я там кажу.
home-figures =
    👥 Помічено за 30 днів: { $seen }
    🔇 Зараз із забороною: { $muted }
    ⭐ Винятки: { $allowed }
home-no-channels = Підписка на канали поки не потрібна.
home-requires = Щоб писати, потрібна підписка: { $channels }.
section-channels = 📢 Канали
section-rules = 📏 Правила
section-notices = ✉️ Сповіщення й тексти
section-language = 🌐 Мова
section-people = 👥 Люди
section-history = 📜 Історія
section-copies = 📋 Копія та експорт
section-off = 🔓 Вимкнути
section-on = 🛡 Увімкнути
about-rules = Кого я перевіряю і що буде з тими, хто не підписаний на канал.
about-notices = Що я пишу в групі, хто це бачить і як довго воно зберігається.
about-languages = Якою мовою читають учасники. Ви читаєте своєю, хоч би що тут стояло.
value-now = Зараз: <b>{ $value }</b>. { $means }
switched-off = 🔓 Захист групи { $group } вимкнено. Писати можуть усі.
switched-on = 🛡 Захист групи { $group } увімкнено.
about-check-on-join = Чи перевіряти людей на вході до групи, чи лише коли вони напишуть.
means-check-on-join-on = Хто не підписаний на канал, отримує заборону вже на вході й дізнається, що робити.
means-check-on-join-off = Хто не підписаний на канал, отримує заборону з першим повідомленням.
about-mute-length = Коли заборона закінчується сама. Підписка на канали знімає її одразу.
means-mutes-last = Навіть якщо я перестану працювати, заборона ні в кого не триватиме довше ніж { $time }.
about-on-unknown = Що робити з повідомленням, поки Telegram не каже, чи підписаний автор на канали.
means-on-unknown-allow = Воно лишається: через збій Telegram ніхто не страждає.
means-on-unknown-block = Воно видаляється, але автор заборони не отримує.
about-channel-senders = Учасники можуть писати від імені свого каналу. Хто вони, мені не видно.
means-channel-senders-block = Такі повідомлення видаляються, якщо канал не є одним з обов’язкових.
means-channel-senders-allow = Такі повідомлення лишаються. Хто має канал, той може писати без підписки на ваші.
about-check-edits = Чи перевіряти людей і тоді, коли вони редагують повідомлення.
means-check-edits-on = Ніхто не зробить рекламу зі старого повідомлення, відписавшись від каналу.
means-check-edits-off = Редаговані повідомлення лишаються, хоч би хто їх написав.
about-join-requests = Для груп, до яких вступають за запитом.
means-join-requests-off = Запити ви розглядаєте самі.
means-join-requests-auto = Хто підписаний на всі канали, того я впускаю. Решта дізнаються, чого бракує, і заходять потім.
about-dry-run = Пробний режим: я дивлюся й рахую, але нічого не чіпаю.
means-dry-run-on = Ніхто не отримує заборони, і повідомлення не видаляються.
means-dry-run-off = Діє те, що сказано в правилах.
about-notice-lifetime = Як довго сповіщення лишається в групі, якщо людина не підпишеться раніше.
means-notices-last = Сповіщення зникає через { $time }.
means-notices-stay = Сповіщення лишається, доки людина не підпишеться.
about-notice-style = Хто бачить сповіщення для того, хто не підписаний на канал.
means-notice-style-public = Його бачить уся група.
means-notice-style-private = Його бачить лише сама людина, де Telegram це вміє. Хто писатиме далі, отримає його в групі.
about-service-messages = Telegram пише рядок, коли хтось заходить або виходить.
means-service-messages-on = Я видаляю ці рядки.
means-service-messages-off = Ці рядки лишаються.
about-command-cleanup = Як довго команди й мої відповіді лишаються в групі.
means-commands-last = Вони зникають через { $time }.
means-commands-stay = Вони лишаються.
about-language = Мова сповіщень і всього іншого, що читають учасники.
means-language = Мова учасників: { $language }.

## Setting a group up

## The channels of a group

invite-link = Посилання-запрошення я перевірити не можу: Telegram не дозволяє цього ботам. Виберіть канал у нашому приватному чаті, там нічого не треба вводити.
is-itself = ❌ Група не може вимагати саму себе. Укажіть канал або іншу групу.
change-in-private = ⚙️ Змінити канали в приватному чаті
about-channels = Щоб писати в групі, треба бути в усіх цих чатах. Сповіщення називають їх у такому порядку.
channels-count = Зараз потрібно: { $count }. Можна щонайбільше { $most }.
channels-off = Захист вимкнено, тож поки що підписуватися ніхто не мусить.
channel-members-gone = ⚠️ { $channel }: схоже, раптово зникло багато підписників, тож я нікого за нього не обмежую, доки все не владнається.
add-channel = ➕ Додати канал
check-again = 🔄 Перевірити знову
make-admin = 🔧 Призначте мене адміністратором: { $chat }
make-admin-somewhere = 🔧 Призначте мене там адміністратором
add-prompt = Виберіть канал або групу кнопками нижче. Я стану там адміністратором з єдиним правом запрошувати. Можна також написати @назву, посилання чи id або переслати сюди допис звідти.
replace-prompt = Що вимагати замість { $channel }? { add-prompt }
pick-channel = 📢 Вибрати канал
pick-group = 👥 Вибрати групу
done = Готово
channels-added = ✅ Тепер потрібно також: { $channels }.
add-another = Виберіть ще або натисніть «{ done }».
channel-replaced = ✅ Тепер потрібно { $channel } замість { $old }.
names-no-channel = ⚠️ Каналу тут не видно. Напишіть його @назву, посилання чи id, перешліть допис звідти або скористайтеся кнопками нижче.
names-one-channel = ⚠️ Укажіть лише один канал.
invite-link-here = Посилання-запрошення я перевірити не можу: Telegram не дозволяє цього ботам. Скористайтеся кнопками нижче.
required-already = Уже потрібно: { $channel }.
about-channel = Місце { $place } з { $count } у списку.
move-up = ⬆️ Вище
move-down = ⬇️ Нижче
replace-channel = 🔁 Замінити
remove-channel = 🗑 Прибрати
renew-link = 🔗 Нове посилання
link-renewed = 🔗 Створено нове посилання для вступу. Старе більше не діє.
really-left = Вони справді пішли
departure-believed = ✅ Я знову вірю Telegram і перевіряю всіх.
remove-question = Справді прибрати { $channel }? Ті, кому більше нічого не бракує, одразу зможуть писати.
channel-removed = Більше не потрібно: { $channel }.
last-channel = { $channel } — єдиний у списку. Група без вимог відкрита для всіх: замініть його або вимкніть захист.
channel-gone = Цей канал більше не потрібен.

## The notice and its texts

about-notice-texts = Сповіщення вашими словами, кожною мовою. Де ви нічого не написали, учасники читають мій текст.
about-notice-text = Що читають мовою { $language } ті, хто не підписаний на канал.
about-verify-button = Кнопка, яку натискають після підписки.
about-link-button = Кнопка під сповіщенням, що відкриває сторінку, наприклад ваші правила.
about-picture = Зображення над сповіщенням. У сповіщенні для кількох людей його немає, як і в сповіщенні з дуже довгим текстом.
setting-members-language = 🗣 Кожен читає
about-members-language = Чи читають усі учасники однією мовою.
value-language-group = мовою групи
means-language-group = Усі учасники читають мовою, яку ви вибрали для групи.
value-language-own = своєю мовою
means-language-own = Я говорю з кожним мовою його Telegram, якщо знаю її. Те, що читають одразу кілька людей, – мовою групи.
value-standard = стандарт
value-none = немає
setting-link-first = 🔗 Перша кнопка з посиланням
setting-link-second = 🔗 Друга кнопка з посиланням
setting-picture = 🖼 Зображення
shown-now = Зараз:
write-button = ✏️ Змінити
save-button = ✅ Зберегти
standard-button = ↩️ Стандарт
remove-button = 🗑 Прибрати
sample-button = 👁 Попередній перегляд
text-prompt = Напишіть текст мовою { $language }, з будь-яким форматуванням. Найбільша довжина: { $most }. Замість { $person } буде ім’я людини, замість { $channels } – канали, на які вона не підписана, замість { $number } – їхня кількість, замість { $group } – група.
button-prompt = Напишіть текст кнопки. Найбільша довжина: { $most }.
link-prompt = Напишіть текст кнопки (найбільша довжина: { $most }), а за ним адресу. Наприклад: Правила – https://example.com/rules
picture-prompt = Надішліть зображення як фото.
not-a-text = ⚠️ Це не текст. Напишіть його повідомленням.
nothing-visible = ⚠️ Тут нічого не видно. Напишіть кілька слів.
not-a-link = ⚠️ Потрібен текст, а за ним адреса, що починається з https://, наприклад: Правила – https://example.com/rules
not-a-photo = ⚠️ Це не фото. Надішліть зображення як фото, а не як файл.
unknown-placeholder = ⚠️ Я не знаю { $placeholder }. Я знаю { $person }, { $channels }, { $group } і { $number }.
placeholder-meant = ⚠️ Я не знаю { $placeholder }: може, { $meant }?
too-long-for-picture = ⚠️ Під зображенням текст мовою { $language } задовгий: { $length } з { $most } разом з іменами. Скоротіть його або приберіть зображення.
sample-question = Так це побачать учасники. Зберегти?
sample-pressed = Це попередній перегляд: тут кнопка нічого не робить.
sample-refused = ⚠️ Telegram цього не приймає. Надішліть щось інше.
sample-channel = Ваш канал
draft-over = Це не останній перегляд. Збережіть останній або напишіть ще раз.
too-long =
    ⚠️ Тут { $count ->
        [one] { $count } символ
        [few] { $count } символи
       *[other] { $count } символів
    }, а можна не більше ніж { $most }.

## People in the control room

## History, log chat and copies

about-history = Хто що змінив, спершу нове. Зберігаю 90 днів.
history-empty = Поки що ніхто нічого не змінював.
history-head = { $when } – <b>{ $who }</b>
history-change = { $label }: { $before } → { $after }
history-allowed = ⭐ Може писати без підписки: { $who }
history-disallowed = ⭐ Знову потрібна підписка: { $who }
history-older = Раніше »
history-newest = « Нові
changed-protection = 🛡 Захист
anonymous-admin = анонімний адміністратор
nameless-person = хтось ({ $id })
standard-text = звичайний текст
own-value = змінено
none = немає

## Status and doubts

## Languages of people

my-language = 🌐 Моя мова
about-my-language = Мова, якою я говорю з вами: тут і у відповідях на ваші команди. Що читають учасники групи, задають на екрані мови самої групи.
language-chosen = Зараз: <b>{ $language }</b>. Це ваш вибір.
language-of-telegram = Зараз: <b>{ $language }</b>, як у вашому Telegram.
as-in-telegram = Як у Telegram
known-language = • мова, яку ви вибрали: { $language }
known-changes = • зміни, які ви внесли в групах: { $count }
