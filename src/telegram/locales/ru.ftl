# Русский: к читателю обращаемся на «вы» (со строчной буквы), о роли говорим без рода: «администратор».
# Кавычки: «…»; тире с пробелами. Склонять названия нельзя, поэтому они стоят после двоеточия или
# слова «канал», «группа».

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = новый участник
right-delete = Удаление сообщений
right-ban = Блокировка пользователей
right-invite = Пригласительные ссылки
right-topics = Управление темами
right-named = «{ $right }» ({ $code })
seconds = { $count } с
minutes = { $count } мин
hours = { $count } ч
days = { $count } дн.

## What members read

notice = Здравствуйте, { $user }! Чтобы писать в этой группе, сначала подпишитесь: { $channels }.
notice-left = ⚠️ { $user }, вы больше не можете писать здесь: вы вышли из { $channel }. Подпишитесь снова, чтобы продолжить.
notice-banned = ⚠️ { $user }: { $ban }
crowd = { $names } и ещё { $count }
banned =
    { $count ->
        [1] Вы заблокированы в { $channels }: помочь могут только администраторы этого канала.
       *[other] Вы заблокированы в { $channels }: помочь могут только администраторы этих каналов.
    }
join-button = 📢 Подписаться: { $channel }
verify-button = ✅ Подписка оформлена
verify-button-for = ✅ Подписка оформлена ({ $group })
verified = ✅ Проверка пройдена! Теперь вы можете писать.
still-missing = Вы ещё не подписаны: { $channels }
not-yours = Эта кнопка не для вас.
muted-by-admin = Администратор этой группы запретил вам писать. Снять запрет могут только администраторы.
muted-by-admin-in = Администратор группы { $group } запретил вам писать. Снять запрет могут только администраторы.
unsure = ⏳ Telegram сейчас не отвечает. Попробуйте ещё раз чуть позже.
still-checking = ⏳ Проверяем. Вы сможете писать, как только закончим.
admitted = ✅ Вы приняты. Добро пожаловать!
how-to-be-admitted = Чтобы вступить в { $group }, сначала подпишитесь: { $channels }. После этого вас примут.
muted-until =
    { $count ->
        [1] Вы не можете писать, пока не подпишетесь на этот канал:
       *[other] Вы не можете писать, пока не подпишетесь на эти каналы:
    }
muted-place = • { $group }: { $channels }
muted-help = Подпишитесь, и вы снова сможете писать. Если доступ не открылся сразу, нажмите кнопку.
free-again = ✅ Вы снова можете писать.

## Who may do what, and how often

admins-only = ⛔ Эта команда доступна только администраторам группы.
admins-only-protect = ⛔ Настраивать защиту могут только администраторы группы.
takes-ban-right = ⛔ Для этого в группе нужно право «{ right-ban }» (can_restrict_members): обратитесь к администратору, у которого оно есть.
unclear-who = ⚠️ Не видно, кто вы из анонимных администраторов, а право «{ right-ban }» (can_restrict_members) есть не у всех. Сделайте это не анонимно.
cannot-tell-admin = ⚠️ Не удаётся узнать у Telegram, администратор ли вы. Попробуйте чуть позже.
not-protected = Эта группа сейчас не защищена.
operator-refuses = ⛔ Оператор этого бота не разрешает этого здесь. Код открыт: вы можете запустить собственного бота.
groups-only = Эта команда работает в группах. Добавьте меня в свою группу и отправьте её там.
not-understood = Не понимаю. /start покажет, что я умею, а /help — список команд.
too-many-messages = ⏳ Слишком много сообщений сразу. Снова отвечу через { $seconds } с.
slow-down = ⏳ Помедленнее, пожалуйста: вы нажимаете быстрее, чем я успеваю.
back = ⬅️ Назад

## /start and /help

welcome = Добро пожаловать в Nezuko! Чтобы защитить группу: 1) сделайте меня администратором группы, 2) сделайте меня администратором канала, 3) отправьте <code>/protect @ВашКанал</code>
welcome-group = Здесь могут писать те, кто подписан на каналы группы. Администраторам: <code>/protect @ВашКанал</code>, подробности — /help.
added-to-group =
    Спасибо, что добавили меня! Чтобы защитить эту группу:
    1) Сделайте меня администратором с правами удалять сообщения, блокировать пользователей и приглашать их
    2) Сделайте меня администратором вашего канала
    3) Отправьте <code>/protect @ВашКанал</code>
setup-guide =
    Чтобы защитить группу:
    1) Добавьте меня в группу администратором с правами удалять сообщения, блокировать пользователей и приглашать их
    2) Добавьте меня администратором в каждый канал, чтобы я видел, кто подписан
    3) Отправьте в группе <code>/protect @ВашКанал</code>. Можно указать до пяти каналов: <code>/protect @Один @Два</code>. Закрытый канал указывают по ID: <code>/protect -1001234567890</code>
how-it-works =
    Когда в группе пишет тот, кто не подписан на канал, я удаляю сообщение, запрещаю человеку писать и показываю уведомление с кнопкой подписки на каждый канал.
    Как только он подпишется, я сниму запрет — нажмёт он кнопку или нет. Администраторов, ботов и записи связанного канала я не трогаю никогда.
help-trouble = Если что-то не работает: мне нужны права администратора в группе (удаление сообщений, блокировка пользователей) и в каждом канале. /status покажет, чего не хватает.
setup-button = ⚙️ Настройка
how-button = ❓ Как это работает
commands-button = 📋 Команды
add-to-group-button = ➕ Добавить в группу
command-start = Что я умею и как меня настроить
command-protect = Требовать подписку на канал
command-status = Показать защиту этой группы
command-unprotect = Выключить защиту
command-settings = Изменить тексты, сроки и проверки
command-forget = Что я о вас храню и как это удалить
command-help = Команды и решение проблем
help-protect = /protect @Канал — требовать подписку на канал, прежде чем писать
help-status = /status — показать защиту и проверить, всё ли работает
help-unprotect = /unprotect — выключить защиту
help-settings = /settings — изменить тексты, сроки и проверки
help-forget = /forget — в личном чате: что я о вас храню и как это удалить
help-help = /help — этот список

## /forget

known-of-you =
    🗂 Вот что я храню о вас:
    • группы, где вас видели: { $seen }
    • ограничения, наложенные мной: { $mutes }
    • открытые заявки на вступление: { $requests }
    • списки исключений с вами: { $lists }
    • сообщения только для вас: { $notices }
    • запись о владельце группы: { $owner }
seen-in = { $count } ({ $groups })
forget-how = Кнопка удалит всё это, а сначала снимет ваши ограничения. Настроенные вами группы останутся под защитой. Если вы снова напишете в защищённой группе, я снова вас узнаю.
forget-button = 🗑 Удалить
nothing-known = Я ничего о вас не храню.
blocked-stays = Оператор этого бота заблокировал вас. Это не удаляется.
not-forgotten = ⏳ Сейчас я не могу снять одно из ваших ограничений, поэтому ничего не удалено. Попробуйте ещё раз чуть позже.
forgotten = ✅ Удалено. Я больше ничего о вас не храню.
forget-in-private = Напишите мне /forget в личном чате.

## /protect

protect-usage = Как пользоваться: <code>/protect @ВашКанал</code> или до пяти: <code>/protect @Один @Два</code>. Закрытый канал указывают по ID: <code>/protect -1001234567890</code>
invalid-channel = ⚠️ Канал указан неверно. Укажите @имя канала или его числовой ID.
basic-group = ❌ Это обычная группа, а ограничивать участников можно только в супергруппе. Чтобы преобразовать её, откройте историю чата для новых участников в настройках группы.
verifying = 🔍 Проверяю права…
activated = 🛡️ Защита включена! Чтобы писать в этой группе, нужно подписаться: { $channels }.
already-protected = Эта группа уже защищена каналами: { $channels }. Чтобы сменить их, сначала отправьте <code>/unprotect</code>.
run-again = Исправив это, снова отправьте <code>/protect { $channels }</code>.
also-require = ➕ Требовать также { $channels }
confirm-question = Вы здесь анонимны. Нажмите «Подтвердить», чтобы я проверил, администрируете ли вы { $channels }.
confirm-button = ✅ Подтвердить
too-many-channels = ❌ Группа может требовать не более { $most } каналов.
requires-now = Сейчас требуются: { $channels }.
admin-here = ✅ Я администратор этой группы
admin-in = ✅ Я администратор { $channel }
actor-authorized = ✅ Вы вправе это настроить
actor-lacks-ban = ❌ У вас нет в этой группе права «{ right-ban }» (can_restrict_members). Попросите отправить команду администратора, у которого оно есть.
actor-not-admin = ❌ Вы не администратор этой группы
actor-not-admin-in = ❌ Вы не администратор { $channel }. Требовать подписку на канал может только его администратор: попросите его отправить команду.
actor-lacks-invite = ❌ Канал { $channel } закрытый, мне пришлось бы опубликовать пригласительную ссылку, а у вас там нет права «{ right-invite }» (can_invite_users). Попросите отправить команду администратора канала, у которого оно есть.
how-to-promote = Откройте чат, «Администраторы», «Добавить администратора» и выберите меня.
not-admin-here = ❌ Я не администратор этой группы. Сделайте меня администратором с правами «{ right-delete }» и «{ right-ban }».
not-admin-in = ❌ Я не администратор { $channel }. { how-to-promote }
lacks-rights-here = ❌ Я администратор этой группы, но мне не хватает прав: { $rights }. Дайте их мне в списке администраторов.
lacks-invite-in = ❌ Я администратор { $channel }, но мне не хватает права «{ right-invite }» (can_invite_users): без него не создать ссылку на закрытый канал.
no-join-link = ❌ Не могу создать пригласительную ссылку для { $channel }. Дайте мне там право «{ right-invite }» (can_invite_users).
no-answer = ⚠️ Telegram сейчас не отвечает.
not-found = ❌ Не нахожу канал { $channel }. Проверьте написание.
not-found-or-seen = ❌ Не нахожу канал { $channel }: он мне не виден. { how-to-promote }
is-a-group = ❌ { $channel } — группа, а не канал. Укажите канал.
is-a-user = ❌ { $channel } — пользователь, а не канал. Укажите канал.
too-many-look-ups = ⚠️ Вы указали слишком много каналов за короткое время. Попробуйте через минуту.

## /unprotect

unprotect-question = Точно выключить защиту? Подписываться больше не понадобится: { $channels }.
yes = Да
no = Нет
protection-stays = Защита остаётся включённой.
unprotected = 🔓 Защита выключена. Теперь все могут писать без подписки на каналы.

## /status

status-hint = Эта группа не защищена. Администраторы могут включить проверку командой <code>/protect @ВашКанал</code>.
status-title = <b>Защита</b>: { $state }
status-enabled = ✅ Включена
status-disabled = ❌ Выключена
status-suspended = ⚠️ Приостановлена: мне не хватает права (см. ниже)
status-suspended-for = ⚠️ Включена, но приостановлена для { $channels } (см. ниже)
status-channels = Каналы:
status-set-up-by = Защиту включил: { $owner }
status-an-admin = администратор
status-since = С: { $time } UTC
status-dry-run = Пробный режим: никто не ограничивается
status-diagnosis = <b>Диагностика</b>
status-no-answer = ⚠️ Telegram сейчас не отвечает
status-no-answer-for = ⚠️ { $channel }: Telegram сейчас не отвечает
status-not-admin-here = ❌ Я не администратор этой группы: сделайте меня администратором, иначе ничего не проверяется
status-not-admin-in = ❌ Я не администратор { $channel }: сделайте меня там администратором, иначе я не вижу, кто подписан, и никого за это не ограничиваю
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): дайте мне это право в списке администраторов
status-topics-missing = ❌ { right-topics } (can_manage_topics): дайте мне это право в списке администраторов, иначе темы посторонних останутся открытыми
status-lacks-invite-in = ❌ Я администратор { $channel }, но не могу создавать пригласительные ссылки: дайте мне там право «{ right-invite }» (can_invite_users)
status-members-gone = ⚠️ { $channel }: похоже, внезапно исчезло много подписчиков, поэтому я никого за него не ограничиваю, пока всё не придёт в норму. Если они действительно ушли: /unprotect, затем /protect

## /settings

settings-title = <b>Настройки</b>: { $group }
settings-line = { $label }: { $value }
settings-help = Нажмите на настройку, чтобы изменить её.
settings-close = Закрыть
setting-check-on-join = 🚪 Проверять при входе
setting-notice-lifetime = 🗑 Уведомления хранятся
setting-mute-length = 🔇 Запрет длится
setting-on-unknown = ❓ Если подписка неизвестна
setting-channel-senders = 📣 Писать от имени канала
setting-check-edits = ✏️ Проверять правки
setting-join-requests = 🙋 Впускать подписчиков каналов
setting-service-messages = 👋 Удалять сообщения о входе
setting-command-cleanup = 🧹 Команды хранятся
setting-notice-style = 👁 Уведомления
setting-language = 🌐 Язык участников
setting-dry-run = 🧪 Пробный режим (без запретов)
setting-warning-text = 📝 Текст уведомления
setting-verify-button = 🔘 Кнопка проверки
value-on = да
value-off = нет
value-for-good = всегда
value-allow = разрешать
value-block = блокировать
value-requests-off = нет
value-requests-auto = автоматически
value-public = общие
value-private = личные
settings-prompt = { $label }: ответьте на это сообщение новым текстом.
settings-now = Сейчас: { $value }
settings-rules = Не более { $most } символов. { $hint } Ответьте «{ $word }», чтобы вернуть обычный текст.
settings-placeholders = Вместо { "{user}" }, { "{channels}" } и { "{group}" } подставляются названия.
settings-too-long =
    ⚠️ Здесь { $count ->
        [one] { $count } символ
        [few] { $count } символа
       *[other] { $count } символов
    }, а можно не более { $most }.
settings-changed = ✅ { $label }: { $value }
saved = Сохранено.
shows-in = Telegram позволит мне обновить это через { $seconds } с

## The allow list

allow-list-row =
    👥 Исключения: { $count ->
        [0] никого
       *[other] { $count }
    }
allow-list-nobody = 👥 Без подписки на каналы не может писать никто.
allow-list-people = 👥 Эти люди могут писать без подписки на каналы:
allow-list-prompt = 👥 Исключения: ответьте на это сообщение, указав, кого добавить.
allow-list-how = Пришлите числовой ID или упомяните человека без имени пользователя. (Боты не могут искать по имени пользователя.)
allow-list-names-nobody = ⚠️ Здесь никто не указан. { allow-list-how }
allow-list-full = ⚠️ Список заполнен: больше { $most } человек в него не поместится.
allow-list-add = ➕ Добавить человека

## News for the owner of a group

for-admins-button = 🔧 Администраторам: что делать
group-lost = ⚠️ Защита группы { $group } приостановлена: я больше не могу удалять там сообщения и ограничивать участников.
group-lost-remedy = Сделайте меня администратором с правами «{ right-delete }» и «{ right-ban }», и защита возобновится сама.
group-regained = ✅ У меня снова есть все права: группа { $group } защищена.
group-regained-but = ✅ У меня снова есть все права в группе { $group }, но я всё ещё не администратор { $channels }.
channel-lost = ⚠️ Защита группы { $group } приостановлена для { $channel }: я больше не администратор { $channel } и не вижу, кто подписан.
channel-lost-remedy = Сделайте меня там администратором, и защита возобновится сама.
until-then-blocked = До тех пор я удаляю сообщения тех, кого не могу проверить, как велят настройки.
until-then-open = До тех пор писать могут все.
until-then-others = Остальные каналы по-прежнему обязательны.
channel-regained = ✅ Я снова администратор { $channel }: группа { $group } защищена.
channel-regained-but = ✅ Я снова администратор { $channel }, но всё ещё не администратор { $channels }.
members-gone = ⚠️ Похоже, из { $channel } внезапно исчезло много подписчиков. Это похоже на сбой, поэтому, пока всё не придёт в норму, в группе { $group } я никого не ограничиваю из-за { $channel }.
members-gone-remedy = Если они действительно ушли, отправьте там /unprotect, а затем /protect.
members-back = ✅ Подписчики { $channel } на месте: группа { $group } защищена.

## What a group reads when the bot leaves

leave-asked = Оператор этого бота попросил меня покинуть эту группу.
leave-blocked-group = Оператор этого бота не разрешает мне работать в этой группе, поэтому я ухожу.
leave-blocked-person = Оператор этого бота не разрешает мне работать для того, кто меня добавил, поэтому я ухожу.
leave-not-allowed = Этот бот предназначен только для определённых групп, поэтому я ухожу.

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
