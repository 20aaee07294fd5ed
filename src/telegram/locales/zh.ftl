# 简体中文：称呼读者用“你”，机器人自称“我”。使用全角标点与弯引号“……”，句间不加空格；
# 中文与命令、名称、数字之间加一个空格。用语与 Telegram 中文界面一致：群组、频道、管理员、禁言。

## Pieces of other texts

list-comma = 、
sentence-gap = { "" }
nameless = 新成员
right-delete = 删除消息
right-ban = 封禁用户
right-invite = 邀请用户
right-topics = 管理话题
right-named = “{ $right }”（{ $code }）
seconds = { $count } 秒
minutes = { $count } 分钟
hours = { $count } 小时
days = { $count } 天

## What members read

notice = { $user }，你好！请先加入 { $channels }，然后才能在本群发言。
notice-left = ⚠️ { $user }，由于你退出了 { $channel }，现已不能在此发言。请重新加入后再发言。
notice-banned = ⚠️ { $user }：{ $ban }
crowd = { $names } 以及另外 { $count } 人
banned = 你已被 { $channels } 封禁：只有相应频道的管理员能帮你。
join-button = 📢 加入 { $channel }
verify-button = ✅ 我已加入
verify-button-for = ✅ 我已加入（{ $group }）
verified = ✅ 验证通过！现在可以发言了。
still-missing = 你还没有加入：{ $channels }
progress = 已加入 { $joined }/{ $all } 个。
not-yours = 这个按钮不是给你的。
muted-by-admin = 你被本群管理员禁言了，只有管理员能解除。
muted-by-admin-in = 你被 { $group } 的管理员禁言了，只有管理员能解除。
unsure = ⏳ Telegram 暂时没有响应，请稍后再试。
still-checking = ⏳ 仍在检查，完成后即可发言。
admitted = ✅ 你已入群，欢迎！
not-let-in-yet = ⏳ 你已满足 { $group } 的全部要求，但我暂时无法让你入群。我会继续尝试，管理员也可以让你加入。
admins-let-in = 🙋 我目前不会让任何人加入此群组：加群申请由群组管理员决定。
how-to-be-admitted = 要加入 { $group }，请先加入 { $channels }。加入后会立即通过你的申请。
muted-until =
    { $count ->
        [1] 在加入以下频道之前，你不能发言：
       *[other] 在加入以下各频道之前，你不能发言：
    }
told-until = 在你加入之前，你发送的内容会被删除：
muted-place = • { $group }：{ $channels }
muted-help = 加入后即可恢复发言。如果没有立即恢复，请点按按钮。
free-again = ✅ 你可以重新发言了。
mute-stays = ⏳ { $group } 已不再有任何要求，但我暂时无法解除你在那里的禁言。我会继续尝试，管理员也可以解除。
cannot-look = ⏳ 我暂时看不到 { $channels } 中有哪些人，所以你的禁言会保留。一旦看到你在其中就会解除，群管理员也可以解除。
cannot-look-deletes = ⏳ 我暂时看不到 { $channels } 中有哪些人，所以你发送的内容会被删除。一旦看到你在其中就会停止，群管理员也可以更改。

## Who may do what, and how often

admins-only = ⛔ 只有群组管理员可以使用此命令。
admins-only-protect = ⛔ 只有群组管理员可以设置保护。
takes-ban-right = ⛔ 此操作需要在本群拥有“{ right-ban }”权限（can_restrict_members），请联系拥有该权限的管理员。
takes-invite-right = ⛔ 这会让人进入 { $channel }：只有在那里拥有“{ right-invite }”权限（can_invite_users）的管理员才能开启。
unclear-who = ⚠️ 我看不出你是哪位匿名管理员，而且并非所有管理员都有“{ right-ban }”权限（can_restrict_members）。请取消匿名后再操作。
cannot-tell-admin = ⚠️ 暂时无法向 Telegram 确认你是否为管理员，请稍后再试。
not-protected = 本群目前未受保护。
operator-refuses = ⛔ 此机器人的运营者不允许在这里这样做。代码是开源的：你可以运行自己的机器人。
groups-only = 此命令只能在群组中使用。请把我添加到你的群组，再在那里使用。
not-understood = 我没看懂。发送 /start 了解我能做什么，发送 /help 查看命令列表。
too-many-messages = ⏳ 消息太多了。我会在 { $seconds } 秒后继续回复。
slow-down = ⏳ 请慢一点：你点得太快，我跟不上了。
back = ⬅️ 返回

## /start and /help

welcome = 欢迎使用 Nezuko！保护群组的步骤：1) 在群组中把我设为管理员；2) 在频道中把我设为管理员；3) 发送 <code>/protect @YourChannel</code>
welcome-group = 加入本群指定的频道后即可在此发言。管理员请用 <code>/protect @YourChannel</code>，更多说明见 /help
added-to-group =
    感谢添加！请管理员点“{ setup-in-private-button }”，我会在私聊中一步步引导。

    不用按钮也可以：在本群把我设为管理员，并授予删除消息、封禁用户和邀请用户的权限，也在你的频道把我设为管理员。然后发送 <code>/protect @YourChannel</code>
setup-guide =
    点“{ setup-group-button }”，选择要我保护的群组：这样我也会成为那里的管理员。然后用同样的方式选择频道，再决定规则适用于谁。你什么都不用输入。

    如果更喜欢输入命令：把我设为群组和每个频道的管理员，然后在群组中发送 <code>/protect @YourChannel</code>。最多可填五个频道：<code>/protect @One @Two</code>。私有频道用其 ID 表示：<code>/protect -1001234567890</code>
how-it-works =
    未加入指定频道的人在群里发言时，我会删除该消息、将其禁言，并显示一条提醒，其中每个频道都有一个加入按钮。
    对方一加入，我就会解除禁言，无论是否点按按钮。管理员、机器人以及关联频道的帖子都不受影响。
help-trouble = 如果有问题：我需要是群组（删除消息、封禁用户）和每个频道的管理员。发送 /status 查看缺少什么。
setup-button = ⚙️ 设置方法
how-button = ❓ 工作原理
commands-button = 📋 命令
add-to-group-button = ➕ 添加到群组
command-start = 我的用途和设置方法
command-protect = 要求成员加入频道
command-status = 查看本群的保护状态
command-unprotect = 关闭保护
command-settings = 更改文字、时间和检查项
command-trust = 以回复方式：允许某人不加入就发言
command-untrust = 以回复方式：将某人移出例外名单
command-stats = 我拦下了谁、带来了谁
command-forget = 查看并删除我保存的你的信息
command-help = 命令与疑难解答
help-protect = /protect @Channel – 要求成员先加入频道再发言
help-status = /status – 查看保护状态并检查是否一切正常
help-unprotect = /unprotect – 关闭保护
help-settings = /settings – 更改文字、时间和检查项
help-trust = /trust – 以回复方式：允许某人不加入就发言
help-untrust = /untrust – 以回复方式：将某人移出例外名单
help-stats = /stats – 我拦下了谁，又为你的频道带来了谁
help-forget = /forget – 在私聊中：查看并删除我保存的你的信息
help-help = /help – 本列表

## /forget

known-of-you =
    🗂 我保存了以下关于你的信息：
    • 见过你的群组：{ $seen }
    • 我实施的禁言：{ $mutes }
    • 待处理的入群申请：{ $requests }
    • 包含你的例外名单：{ $lists }
    • 仅发给你的消息：{ $notices }
    • 群主记录：{ $owner }
seen-in = { $count }（{ $groups }）
forget-how = 点按按钮会全部删除，并先解除你的禁言。你设置的群组仍受保护。如果你再次在受保护的群组中发言，我会重新认识你。
forget-button = 🗑 删除
nothing-known = 我没有保存任何关于你的信息。
blocked-stays = 此机器人的运营者封禁了你，这条记录不会删除。
not-forgotten = ⏳ 暂时无法解除你的一项禁言，因此没有删除任何内容。请稍后再试。
forgotten = ✅ 已删除。我不再保存任何关于你的信息。
forget-in-private = 请在私聊中向我发送 /forget。

## /protect

protect-usage = 用法：<code>/protect @YourChannel</code>，最多五个：<code>/protect @One @Two</code>。私有频道用其 ID 表示：<code>/protect -1001234567890</code>
invalid-channel = ⚠️ 频道格式无效。请使用频道的 @用户名 或数字 ID。
basic-group = ❌ 这是普通群组，只有超级群组才能限制成员。要转换，请在群组设置中将聊天记录设为对新成员可见。
verifying = 🔍 正在检查权限……
activated = 🛡️ 保护已开启！成员必须加入 { $channels } 才能在本群发言。
already-protected = 本群已由 { $channels } 保护。如需更换频道，请先发送 <code>/unprotect</code>。
run-again = 修正后请再次发送 <code>/protect { $channels }</code>。
also-require = ➕ 同时要求 { $channels }
confirm-question = 你在这里是匿名的。请点按“确认”，以便我检查你是否管理 { $channels }。
confirm-button = ✅ 确认
too-many-channels = ❌ 一个群组最多可以要求 { $most } 个频道。
requires-now = 本群目前要求 { $channels }。
admin-here = ✅ 我是本群的管理员
admin-in = ✅ 我是 { $channel } 的管理员
actor-authorized = ✅ 你有权进行此设置
actor-lacks-ban = ❌ 你在本群没有“{ right-ban }”权限（can_restrict_members）。请让拥有该权限的管理员来操作。
actor-not-admin = ❌ 你不是本群的管理员
actor-not-admin-in = ❌ 你不是 { $channel } 的管理员。只有频道的管理员才能要求加入该频道：请让其中一位来操作。
actor-lacks-invite = ❌ { $channel } 是私有频道，我需要公布邀请链接，而你在那里没有“{ right-invite }”权限（can_invite_users）。请让该频道中拥有该权限的管理员来操作。
how-to-promote = 打开该聊天，依次选择“管理员”“添加管理员”，然后选择我。
not-admin-here = ❌ 我不是本群的管理员。请把我设为管理员，并授予“{ right-delete }”和“{ right-ban }”权限。
not-admin-in = ❌ 我不是 { $channel } 的管理员。{ how-to-promote }
lacks-rights-here = ❌ 我是本群的管理员，但缺少权限：{ $rights }。请在群组的管理员列表中授予我。
lacks-invite-in = ❌ 我是 { $channel } 的管理员，但缺少“{ right-invite }”权限（can_invite_users），没有它就无法创建私有频道的链接。
no-join-link = ❌ 我无法创建 { $channel } 的邀请链接。请在那里授予我“{ right-invite }”权限（can_invite_users）。
no-answer = ⚠️ Telegram 暂时没有响应。
not-found = ❌ 找不到频道 { $channel }。请检查拼写。
not-found-or-seen = ❌ 找不到频道 { $channel }：我看不到它。{ how-to-promote }
is-a-group = ❌ { $channel } 是普通群组，我只能要求加入频道和超级群组。要转换，请在其设置中将聊天记录设为对新成员可见。
is-a-user = ❌ { $channel } 是用户，不是频道。请指定一个频道。
too-many-look-ups = ⚠️ 你在短时间内指定了太多频道。请一分钟后再试。

## /unprotect

unprotect-question = 确定要关闭保护吗？成员将不再需要加入 { $channels }。
yes = 是
no = 否
protection-stays = 保护仍然开启。
unprotected = 🔓 保护已关闭。现在所有人无需加入频道即可发言。
still-muted = 🔇 仍被禁言：{ $count }。获得此权限后我会立即解除：

## /status

status-hint = 本群未受保护。管理员可发送 <code>/protect @YourChannel</code> 开启验证。
status-title = <b>保护</b>：{ $state }
status-enabled = ✅ 已开启
status-disabled = ❌ 已关闭
status-suspended = ⚠️ 已暂停，因为我缺少权限（见下文）
status-suspended-for = ⚠️ 已开启，但对 { $channels } 暂停（见下文）
status-channels = 频道：
status-set-up-by = 设置者：{ $owner }
status-an-admin = 一位管理员
status-since = 开始时间：{ $time }
status-dry-run = 试运行：不会禁言任何人
status-diagnosis = <b>诊断</b>
status-no-answer = ⚠️ Telegram 暂时没有响应
status-no-answer-for = ⚠️ { $channel }：Telegram 暂时没有响应
status-not-admin-here = ❌ 我不是本群的管理员：请把我设为管理员，否则不会进行任何检查
status-not-admin-in = ❌ 我不是 { $channel } 的管理员：请在那里把我设为管理员，否则我看不到谁已加入，也不会因此禁言任何人
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right }（{ $code }）：请在群组的管理员列表中授予我此权限
status-topics-missing = ❌ { right-topics }（can_manage_topics）：请在群组的管理员列表中授予我此权限，否则陌生人的话题会一直开放
status-lacks-invite-in = ❌ 我是 { $channel } 的管理员，但无法创建邀请链接：请在那里授予我“{ right-invite }”权限（can_invite_users）
status-members-gone = ⚠️ { $channel }：许多成员似乎突然消失，因此在恢复正常之前，我不会因它禁言任何人。如果他们确实退出了，请在 /settings 的“{ section-channels }”中说明

## /settings

settings-line = { $label }：{ $value }
setting-check-on-join = 🚪 入群时检查
setting-notice-lifetime = 🗑 提醒保留时间
setting-mute-length = 🔇 禁言时长
setting-on-unknown = ❓ 无法确认是否加入时
setting-channel-senders = 📣 以频道身份发言
setting-check-edits = ✏️ 检查编辑过的消息
setting-join-requests = 🙋 自动通过频道成员的申请
setting-service-messages = 👋 删除入群和退群消息
setting-command-cleanup = 🧹 命令保留时间
setting-notice-style = 👁 提醒方式
setting-language = 🌐 成员看到的语言
setting-dry-run = 🧪 试运行（不禁言任何人）
setting-warning-text = 📝 提醒文字
setting-verify-button = 🔘 验证按钮
value-on = 开
value-off = 关
value-for-good = 永久
value-allow = 允许
value-block = 阻止
value-requests-off = 关
value-requests-auto = 自动
value-public = 公开
value-private = 仅本人可见
saved = 已保存。

## The allow list

allow-list-row =
    👥 例外名单：{ $count ->
        [0] 无
       *[other] { $count }
    }
allow-list-nobody = 👥 任何人都须加入频道才能发言。
allow-list-people = 👥 以下人员无需加入频道即可发言：
allow-list-press = 点按名字即可将其移出名单。
allow-list-full = ⚠️ 例外名单已满：最多 { $most } 人。
allow-list-add = ➕ 添加人员

## News for the owner of a group

for-admins-button = 🔧 管理员：如何处理
group-lost = ⚠️ { $group } 的保护已暂停：我无法再在那里删除消息和限制成员。
group-lost-remedy = 请把我设为管理员，并授予“{ right-delete }”和“{ right-ban }”权限，保护会自动恢复。
group-regained = ✅ 我已重新拥有全部权限：{ $group } 受到保护。
group-regained-but = ✅ 我在 { $group } 已重新拥有全部权限，但仍不是 { $channels } 的管理员。
channel-lost = ⚠️ { $group } 的保护已对 { $channel } 暂停：我不再是 { $channel } 的管理员，看不到谁已加入。
channel-lost-remedy = 请在那里把我设为管理员，保护会自动恢复。
link-missing = ⚠️ { $channel } 是私有频道，而我无法创建它的邀请链接，因此 { $group } 的提醒中没有加入的途径。
link-missing-remedy = 请在那里授予我“{ right-invite }”权限（can_invite_users）。
requests-unanswered = ⚠️ 加入 { $chat } 的申请无人处理：我无法批准它们。
until-then-blocked = 在此之前，我会按设置删除无法检查的人的消息。
until-then-open = 在此之前，任何人都可以发言。
until-then-others = 其他频道仍须加入。
channel-regained = ✅ 我重新成为 { $channel } 的管理员：{ $group } 受到保护。
channel-regained-but = ✅ 我重新成为 { $channel } 的管理员，但仍不是 { $channels } 的管理员。
members-gone = ⚠️ { $channel } 的许多成员似乎突然消失。这看起来像是故障，因此在恢复正常之前，我不会在 { $group } 因 { $channel } 禁言任何人。
members-gone-remedy = 如果他们确实退出了，请在 /settings 的“{ section-channels }”中说明。
members-back = ✅ { $channel } 的成员已恢复：{ $group } 受到保护。
picture-refused = ⚠️ Telegram 不接受 { $group } 的提醒图片，因此提醒不带图片发出。
picture-refused-remedy = 请换一张图片，或移除它。
words-refused = ⚠️ Telegram 不接受你在 { $group } 的提醒中的文字或链接按钮，因此提醒用我的文字发出。
words-refused-remedy = 预览会显示问题所在：请在那里修改。

## What a group reads when the bot leaves

leave-asked = 此机器人的运营者让我退出本群。
leave-blocked-group = 此机器人的运营者不允许我在本群工作，因此我将退出。
leave-blocked-person = 此机器人的运营者不允许我为添加我的人服务，因此我将退出。
leave-not-allowed = 此机器人仅供特定群组使用，因此我将退出。

## The control room

control-room-line = ⚙️ 设置在我们的私聊中进行，不会打扰任何人。
control-room-button = ⚙️ 打开设置
no-groups =
    我不知道有哪个群组可以由你设置。请把我加入你的群组，或在群里发送 /settings。
    设置需要封禁用户的权限。
group-list = <b>你的群组</b>
group-list-search = 选择一个群组，或发送群名的一部分。
group-list-cut = 这不是全部：我只查看了你的 { $most } 个群组。要打开其他群组，请在那里发送 /settings。
group-list-nothing = 你的群组中没有名称包含“{ $query }”的。
group-unknown = 我已不在这个群组，或者还不认识它。请在群里发送 /settings。
my-groups = 🗂 我的群组
cancel = 取消
cancelled = 已取消，没有任何更改。
question-over = 这次选择已经失效。请返回该页面，再点按一次按钮。
nothing-to-cancel = 没有可取消的操作。
screen-title = <b>{ $title }</b>
list-more = … 还有 { $count } 项
home-title = <b>{ $group }</b> – { $state }
home-about = 你可以在这里决定谁能在群里发言，以及我在群里说什么。
home-figures =
    👥 30 天内出现：{ $seen }
    🔇 目前禁言：{ $muted }
    ⭐ 例外名单：{ $allowed }
home-no-channels = 还没有要求加入任何频道。
home-requires = 发言前必须加入 { $channels }。
section-channels = 📢 频道
section-rules = 📏 规则
section-notices = ✉️ 提醒和文字
section-language = 🌐 语言
section-people = 👥 人员
section-history = 📜 更改记录
section-copies = 📋 复制和导出
section-off = 🔓 关闭保护
section-on = 🛡 开启保护
about-rules = 我检查谁，以及未加入频道的人会怎样。
about-notices = 我在群里写什么、谁能看到、保留多久。
about-languages = 成员看到的语言。无论这里怎么选，你看到的都是你自己的语言。
value-now = 当前：<b>{ $value }</b>。{ $means }
switched-off = 🔓 { $group } 的保护已关闭，所有人都可以发言。
switched-on = 🛡 { $group } 的保护已开启。
about-check-on-join = 是在入群时检查，还是在第一次发言时检查。
means-check-on-join-on = 未加入频道的人一入群就会被禁言，并会知道该怎么做。
means-check-on-join-off = 未加入频道的人在发出第一条消息时被禁言。
means-check-on-join-told = 未加入频道的人一入群就会知道该怎么做。
means-check-on-join-later = 未加入频道的人在发出第一条消息时会知道该怎么做。
means-check-on-join-nobody = 只要设有宽限期，或只检查部分话题，入群时就不做检查，而是在发言时检查。
about-mute-length = 禁言何时自动结束。加入频道后会立即解除。
means-mutes-last = 从现在起被禁言的人最迟在 { $time } 后可以重新发言，即使我停止运行。
about-on-unknown = 当 Telegram 没有告知作者是否在频道中时，如何处理其消息。
means-on-unknown-allow = 消息保留：没有人会因 Telegram 的故障受影响。
means-on-unknown-block = 消息会被删除，但作者不会被禁言。
about-channel-senders = 成员可以用自己频道的身份发言，我看不到他们是谁。
means-channel-senders-block = 这类消息会被删除，除非该频道是要求加入的频道之一。
means-channel-senders-allow = 这类消息会保留。拥有频道的人不加入你的频道也能发言。
about-check-edits = 有人编辑消息时，我是否也进行检查。
means-check-edits-on = 没有人能在退出频道后把旧消息改成广告。
means-check-edits-off = 编辑过的消息会保留，不论作者是谁。
about-join-requests = 适用于需要申请才能加入的群组。
means-join-requests-off = 申请由你自己处理。
means-join-requests-auto = 已加入所有频道的人会被批准。其他人会得知还缺哪些，加入后即被批准。
about-dry-run = 试运行：我只观察和计数，什么都不做。
means-dry-run-on = 不会禁言任何人，也不会删除消息。
means-dry-run-off = 按规则执行。
about-notice-lifetime = 如果本人没有提前加入，提醒在群里保留多久。
means-notices-last = 提醒会在 { $time } 后消失。
means-notices-stay = 提醒会保留到本人加入为止。
about-notice-style = 有人未加入频道时，谁能看到提醒。
means-notice-style-public = 全群都能看到。
means-notice-style-private = 在 Telegram 支持时只有本人能看到。继续发言的人会在群里收到提醒。
about-service-messages = 有人入群或退群时，Telegram 会显示一条消息。
means-service-messages-on = 我会删除这些消息。
means-service-messages-off = 这些消息会保留。
about-command-cleanup = 命令和我的回复在群里保留多久。
means-commands-last = 它们会在 { $time } 后消失。
means-commands-stay = 它们会保留。
about-language = 提醒以及成员看到的其他内容所用的语言。
means-language = 成员看到的语言是 { $language }。

## Modes

notice-warned = ⚠️ 警告 { $number }/{ $most }
notice-warned-several = ⚠️ 警告
setting-on-offence = ⚖️ 缺少频道时
about-on-offence = 未加入频道的人发言时会怎样。
value-mute = 禁言
value-delete = 仅删除
value-warn = 先警告
means-on-offence-mute = 消息会被删除，作者在加入之前被禁言。
means-on-offence-delete = 消息会被删除，但不会禁言任何人。例如 Bob 发“你好”：这条消息会消失，之后的也一样，直到他加入为止。
means-on-offence-warn = 最初的几条消息会保留，每条附一次警告。之后仍未加入就发言的人会被禁言。
setting-warnings = ⚠️ 警告次数
about-warnings = 作者被禁言之前，有几条消息附警告保留。一个相册只算一次。
means-warnings = 保留 { $count } 条消息。再发一条，作者就会被禁言。
setting-grace = 🐣 入群宽限期
about-grace = 入群后多长时间内不做检查。
means-grace-off = 新入群的人与其他人一样接受检查。
means-grace = 例如 Bob 入群后 { $time }内可以发言。此后发第一条消息时，他必须已加入频道。
setting-topics = 🧵 话题
about-topics = 适用于有话题的群组：在哪里检查消息。要选择话题，请在其中发送 /settings，然后点击“此话题”。禁言始终对整个群组生效。
value-topics-only = 仅所选
value-topics-except = 除所选以外全部
means-topics-all = 我检查所有话题中的消息。
means-topics-only = 我只检查所选话题中的消息。尚未选择任何话题时，不检查任何地方。入群时不做检查。
means-topics-except = 除所选话题外，我检查所有消息。入群时不做检查。
chosen-topics = 📌 所选话题
about-chosen-topics = 已选择的话题。要再选择一个，请在其中发送 /settings，然后点击“此话题”。
topic-general = 综合
topic-number = 话题 { $id }
this-topic-button = 🧵 此话题
topic-enforced = 我检查此话题中的消息。
topic-free = 我不干预此话题中的消息。
topic-enforce-button = 检查此话题
topic-free-button = 不干预此话题
setting-requests-count = 🙋 频道申请也算数
about-requests-count = 申请加入频道是否就足以发言。适用于需要审批的频道。我在那里有邀请权限时才能看到申请，而且只能看到此后提交的。
means-requests-count-on = 例如 Bob 申请加入频道后可以立即发言，直到申请满 14 天或他被那里封禁。申请被拒绝时，没有人会通知我。
means-requests-count-off = 已申请的人必须等待批准。
setting-approve-requests = ✅ 批准频道申请
about-approve-requests = 我是否批准加入频道的申请。我需要在那里有邀请权限。
means-approve-requests-on = 已在本群组的人，或一进入本群组，我就会批准。其他人由频道管理员决定。如果加入本群组也需要申请，就要等管理员处理，除非频道申请也算数。
means-approve-requests-off = 申请由频道管理员决定。
some-of = 至少 { $number } 个：{ $channels }
setting-at-least = 🔢 需要几个频道
about-at-least = 要加入几个频道才能发言。
value-all = 全部
means-at-least-all = 必须加入全部频道。
means-at-least = 加入其中任意 { $count } 个即可。
setting-welcome = 👋 欢迎语
about-welcome = 有人加入频道后，我在群里发的话，例如：欢迎 Bob！群规已置顶。保留时间与提醒相同。
welcome-prompt = 现在请写欢迎语，格式随意，最多 { $most } 个字符。{ $person } 代表此人，{ $channels } 代表频道，{ $number } 代表频道数量，{ $group } 代表群组。
notice-removal = ⏳ { $time }内仍未加入的人会被移出群组。
setting-removal = 🚷 移出未加入者
about-removal = 被禁言且一直未加入的人多久后会被移出群组。他们可以马上再进群。提醒里会写明，移出之前还会再提醒一次。
means-removal-off = 不会移出任何人。
means-removal = 例如 Bob 被禁言且没有加入：{ $time }后他就不在群里了。管理员以及此前已被禁言的人不受影响。
removal-without-mutes = ⚠️ 选择“仅删除”时不会禁言任何人，因此也不会移出任何人。请先更改其中一项。

## Setting a group up

added-as-admin = 谢谢你添加我！我在这里已有所需的全部权限，只差选择频道：请在我们的私聊中选择。
setup-in-private-button = 🛠 在私聊中设置
setup-choose-group = 要我保护哪个群组？按钮会打开你的列表；选择群组后，我也会成为那里的管理员。
setup-group-button = 👥 选择群组
setup-choose-channel = ✅ 我在 { $group } 已有所需的全部权限。现在请选择成员必须加入的频道，我也会因此成为那里的管理员。
setup-channel-button = 📢 选择频道
setup-another-button = ➕ 再加一个频道
setup-other-button = 📢 换一个频道
setup-check-button = 🔄 重新检查
setup-rights-group-button = 🔧 在群组中授予我权限
setup-rights-channel-button = 🔧 把我设为频道管理员
setup-goes-on = 问题解决后，我会自动继续。
setup-is-on = 🛡 本群组已受保护。
setup-ready = ✅ 一切就绪。今后发言须加入 { $channels }。
setup-whom = 规则适用于谁？
setup-everybody-button = 🛡 从现在起适用于所有人
setup-newcomers-button = 🌱 只适用于今后入群的人
setup-practise-button = 🧪 先试运行
concerns = 过去 30 天在此发言的 { $seen } 人中，有 { $missing } 人没有加入。
concerns-about = 过去 30 天在此发言的 { $seen } 人中，约有 { $missing } 人没有加入。
concerns-nobody = 过去 30 天在此发言的人都已加入。（{ $seen }）
concerns-unknown = 我还没有看到有人在此发言，所以不知道会涉及多少人。
concerns-unanswered = 过去 30 天有 { $seen } 人在此发言。Telegram 目前没有告诉我其中多少人已加入。
activated-newcomers = 🛡️ 保护已开启！今后入群的人必须加入 { $channels } 才能在本群发言。
activated-practice = 🛡️ 保护已开启（试运行）！我不会禁言任何人，只记录谁本需加入 { $channels }。
channel-added = ✅ 我现在是 { $channel } 的管理员。哪个群组要求加入它？
channel-added-no-group = ✅ 我现在是 { $channel } 的管理员。把我添加到你的群组，就可以要求加入它。
setting-newcomers = 🌱 规则适用于
about-newcomers = 规则适用于所有人，还是不适用于原来就在群里的人。
means-newcomers-on = 原来就在群里的人照常发言，不会被禁言。
means-newcomers-off = 所有人都必须加入频道，无论入群多久。
value-everybody = 所有人
value-joined-after = { $time } UTC 之后入群的人
newcomers-from-now-button = 🌱 只适用于今后入群的人
status-newcomers = 只适用于 { $time } UTC 之后入群的人
practice-begun = 🧪 试运行已开始：我不会禁言任何人。一天后我会告诉你观察结果。
practice-button = 🧪 试运行
practice-about = 我正在试运行：不禁言任何人，只记录本会要求谁加入。
practice-nobody = 到目前为止没有这样的人。
practice-found = 到目前为止本会要求 { $count } 人加入：{ $people }
practice-end-button = 🛡 现在开始
practice-on-button = 🧪 继续试运行

## The channels of a group

invite-link = 我无法查询邀请链接：Telegram 不允许任何机器人这样做。请在我们的私聊中选择频道，在那里不需要输入任何内容。
is-itself = ❌ 群组不能要求加入它自己。请指定一个频道或另一个群组。
is-log-chat = ❌ 此群组的日志发在 { $channel }，成员也会在那里看到。请先选择另一个日志聊天，或另一个频道。
change-in-private = ⚙️ 在私聊中更改频道
about-channels = 想在群组里发言的人需要加入这些频道。提醒会按此顺序列出它们。
channels-count = 目前要求：{ $count } 个。最多 { $most } 个。
channels-off = 保护已关闭，所以目前没有人需要加入它们。
channel-members-gone = ⚠️ { $channel }：许多成员似乎突然消失，因此在恢复正常之前，我不会因它禁言任何人。
add-channel = ➕ 添加频道
check-again = 🔄 重新检查
make-admin = 🔧 把我设为管理员：{ $chat }
make-admin-somewhere = 🔧 在那里把我设为管理员
add-prompt = 请用下方按钮选择频道或群组。我会成为那里的管理员，只有邀请权限。你也可以发送它的 @用户名、链接或 ID，或者转发它的一条消息。
replace-prompt = 用什么代替 { $channel }？{ add-prompt }
pick-channel = 📢 选择频道
pick-group = 👥 选择群组
done = 完成
channels-added = ✅ 现在还要求加入：{ $channels }。
add-another = 请再选一个，或点按“{ done }”。
channel-replaced = ✅ 现在要求加入 { $channel }，代替 { $old }。
names-no-channel = ⚠️ 这里面没有频道。请发送它的 @用户名、链接或 ID，转发它的一条消息，或使用下方按钮。
names-one-channel = ⚠️ 请只指定一个频道。
invite-link-here = 我无法查询邀请链接：Telegram 不允许任何机器人这样做。请使用下方按钮。
required-already = 已经要求加入 { $channel }。
about-channel = 列表中第 { $place } 个，共 { $count } 个。
move-up = ⬆️ 上移
move-down = ⬇️ 下移
replace-channel = 🔁 替换
remove-channel = 🗑 移除
renew-link = 🔗 新的加入链接
link-renewed = 🔗 已创建新的加入链接，旧链接已失效。
really-left = 他们确实退出了
departure-believed = ✅ 我重新相信 Telegram 的说法，并检查所有人。
remove-question = 确定要移除 { $channel } 吗？已加入其余频道的人可以立即发言。
channel-removed = 不再要求加入 { $channel }。
last-channel = { $channel } 是唯一的频道。不要求任何频道的群组对所有人开放：请替换它，或关闭保护。
channel-gone = 已不再要求加入该频道。

## The notice and its texts

about-notice-texts = 用你自己的话写提醒，每种语言各一份。没有写的语言，成员会看到我的文字。
about-notice-text = 未加入频道的人看到的文字。语言：{ $language }。
about-verify-button = 加入之后要点按的按钮。
about-link-button = 提醒下方打开网页的按钮，比如群规。
about-picture = 提醒上方的图片。多人共用的提醒没有图片，文字很长的提醒也没有。
setting-members-language = 🗣 每位成员看到
about-members-language = 所有成员是否看到同一种语言。
value-language-group = 群组的语言
means-language-group = 所有成员都看到你为群组选择的语言。
value-language-own = 自己的语言
means-language-own = 如果我会某位成员 Telegram 的语言，就用它与其交流。多人共同看到的内容使用群组的语言。
value-standard = 默认
value-none = 无
setting-link-first = 🔗 第一个链接按钮
setting-link-second = 🔗 第二个链接按钮
setting-picture = 🖼 图片
shown-now = 当前：
write-button = ✏️ 修改
save-button = ✅ 保存
standard-button = ↩️ 恢复默认
remove-button = 🗑 移除
sample-button = 👁 预览
text-prompt = 现在请写文字（语言：{ $language }），格式随意，最多 { $most } 个字符。{ $person } 代表成员，{ $channels } 代表其尚未加入的频道，{ $number } 代表这些频道的数量，{ $group } 代表群组。
button-prompt = 现在请写按钮的文字，最多 { $most } 个字符。
link-prompt = 请写按钮的文字（最多 { $most } 个字符），后面加上网址。例如：群规 – https://example.com/rules
picture-prompt = 现在请以照片形式发送图片。
not-a-text = ⚠️ 这不是文字。请写成一条消息。
nothing-visible = ⚠️ 里面没有可见的内容。请写几个字。
not-a-link = ⚠️ 需要一段文字，后面跟一个以 https:// 开头的网址，例如：群规 – https://example.com/rules
not-a-photo = ⚠️ 这不是照片。请以照片而不是文件的形式发送图片。
unknown-placeholder = ⚠️ 我不认识 { $placeholder }。我认识 { $person }、{ $channels }、{ $group } 和 { $number }。
placeholder-meant = ⚠️ 我不认识 { $placeholder }：你是指 { $meant } 吗？
too-long-for-picture = ⚠️ 带图片时，这段文字（语言：{ $language }）太长：连同名称共 { $length } 个字符，最多 { $most } 个。请缩短文字，或移除图片。
too-long-with-names = ⚠️ 连同名称共 { $length } 个字符，最多允许 { $most } 个。请缩短文字。
sample-question = 成员会看到这样的内容。要保存吗？
sample-pressed = 这是预览：按钮在这里不起作用。
sample-refused = ⚠️ Telegram 不接受这个内容。
send-another = 请发送别的。
sample-channel = 你的频道
draft-over = 这不是最新的预览。请保存最新的，或重新写一次。
overtaken = ⚠️ 在此期间有人修改了这里，因此尚未保存任何内容。请看看现在的内容，如果仍要继续，请再按一次。
too-long = ⚠️ 共 { $count } 个字符，最多允许 { $most } 个。

## People in the control room

about-people = 谁被禁言、为什么，以及谁无需加入即可发言。
muted-list = 🔇 当前被禁言的人，以及所缺频道和起止时间：
muted-nobody = 🔇 目前没有人被禁言。
why-button = 🔎 为什么有人不能发言？
person-prompt = 🔎 你指的是谁？请用下方按钮选择，或发给我数字 ID、对方的一条转发消息，或提及对方的消息。
person-picker = 👤 从列表中选择
person-nobody = ⚠️ 我无法判断这是谁。机器人无法查询用户名，有些人的消息被转发时会隐藏姓名。请发送数字 ID，或用按钮选择。
about-person = 此人为什么不能发言，以及你可以怎么做。
person-until = 最迟自动结束时间：{ $until }
lift-button = 🔊 解除禁言
lifted-now = ✅ 已解除禁言。对方若未加入又发言，我会再次禁言。
not-lifted = ⏳ Telegram 暂时不允许我解除禁言，请稍后再试。
not-muted = 此人已不再被我禁言。
trust-button = ⭐ 允许不加入就发言
untrust-button = ➖ 移出例外名单
untrusted = ➖ { $person } 现在不在例外名单中，须和其他人一样加入频道。
look-again = 🔄 重新检查
why-muted = 🔇 { $person } 已被我禁言，开始时间：{ $since }。
why-missing = ❌ { $person } 还没有加入：{ $channels }。
why-banned-in = ⛔ { $person } 已被 { $channels } 封禁：只有那里的管理员能更改。
why-muted-by-admin = 🔇 { $person } 被本群管理员禁言了。我不会改动。
why-banned-here = ⛔ { $person } 已被本群封禁。
why-not-here = 🚪 { $person } 不在群组中。
why-allowed = ⭐ { $person } 在例外名单中，无需加入即可发言。
why-admin = 👮 { $person } 是管理员，本来就可以发言。
why-free = ✅ { $person } 没有被禁言，可以发言。
why-unknown = ❔ 暂时无法得知 { $person } 的情况：Telegram 没有响应。

## The page

page-open-button = 🪟 以网页打开
page-menu-button = 设置
page-forged = 请在 Telegram 中从与我的聊天里打开此页面。
page-expired = 此页面已打开一个多小时。请关闭后重新打开。
page-names-no-channel = ⚠️ 这里面没有频道。请填写它的 @用户名、链接或 ID。
page-invite-link = 我无法查询邀请链接：Telegram 不允许任何机器人这样做。请填写频道的 ID，或在我们的聊天中选择它。
page-loading = 正在加载…
page-failed = ⚠️ 没有成功，请重试。
page-offline = 目前无法连接到我。请检查网络后重试。
page-again = 重试
page-search = 名字或 ID
page-nobody-found = 这些列表中没有使用该名字或 ID 的人。
page-more = 显示更多
page-unsaved = 尚未保存
page-insert = 插入
page-format = 格式
page-bold = 粗体
page-italic = 斜体
page-underline = 下划线
page-strike = 删除线
page-button-text = 按钮文字
page-button-address = 网址（https://…）
page-channel = 频道或群组：@用户名、链接或 ID
page-choose-in-chat = 在我们的聊天中从列表选择
page-open-in-chat = 在我们的聊天中打开
page-picture-in-chat = 图片请在我们的聊天中发给我。
page-log-in-chat = 日志聊天请在我们的聊天中，从 Telegram 的列表选择。
page-has-picture = 🖼 你的图片会显示在这里
page-close = 关闭
page-text-language = 文字的语言
page-overview = 🏠 概览

## History, log chat and copies

about-history = 谁改了什么，最新的在前。我保存 90 天。
history-empty = 还没有人做过更改。
history-head = { $when } – <b>{ $who }</b>
history-change = { $label }：{ $before } → { $after }
history-allowed = ⭐ 无需加入即可发言：{ $who }
history-disallowed = ⭐ 需要重新加入：{ $who }
history-older = ⏭ 更早
history-newest = ⏮ 最新
changed-protection = 🛡 保护
anonymous-admin = 一位匿名管理员
nameless-person = 某人（{ $id }）
standard-text = 默认文字
own-value = 已更改
reformatted = { $text }（格式已更改）
none = 无
section-log = 📣 日志聊天
about-log = 这里发生的事会分批报告到管理员的聊天中：禁言及其结束、更改、故障。绝不包含成员写的内容。
log-now = 当前：<b>{ $chat }</b>。
log-is-off = 当前：<b>已关闭</b>。不报告任何内容。
log-choose-channel = 📢 选择频道
log-choose-group = 👥 选择群组
log-switch-off = 关闭日志
log-prompt = 请选择一个你管理的聊天。其中的所有人都会看到日志。我必须已在该群组中，或有权在该频道发消息。
log-members-read = 成员会在那里看到日志。请选择管理员的聊天。
log-not-admin = 你不是那个聊天的管理员。请选择你自己的聊天。
log-cannot-write = 我无法在那里发消息。请允许我发消息，然后重新选择。
log-title = <b>📣 { $group }</b>
log-muted = 🔇 { $who } 已被禁言：未加入 { $channels }
log-lifted = 🔊 { $who } 可以重新发言
log-joined = ✅ { $who } 已加入，可以重新发言
log-rules = 🔊 { $who } 可以重新发言：规则已更改
log-removed = 🚪 { $who } 未及时加入，已被移出群组
log-ended = ⏹ { $who }：禁言已结束，或被管理员更改
log-changed = ⚙️ { $who }
log-more = 还有 { $count } 条。禁言：{ $muted }，结束禁言：{ $ended }
log-lost = ⚠️ 我无法再在 { $group } 的日志聊天中发消息，因此日志已关闭。请在设置中选择其他聊天。
only-new-people = 🌱 仅限此时间之后入群的人
about-copies = 把本群的设置和文字带到另一个群，或保存到文件。
copy-button = 📋 复制到另一个群
export-button = 📤 导出到文件
import-button = 📥 从文件导入
copy-choose = 复制到哪个群？必须是你有权配置的群。
copy-list-cut = 这不是全部：我只查看了你的 { $most } 个群组。其他群组可以用文件导入设置。
copy-none = 我不知道你有权配置的其他群。
would-change = <b>{ $group }</b> 中将更改：
would-change-nothing = { $group } 中不会有任何更改：那里完全一样。
apply-button = ✅ 应用
apply-with-channels-button = ✅ 连同频道一起应用
applied = 完成。{ $group } 现在已这样设置。
not-applied = 没有任何更改：
import-prompt = 请发送我导出的文件。在更改之前，我会先显示将更改的内容。
import-not-a-file = 请发送文件本身（nezuko-*.json）。
import-too-large = 文件太大。最多 { $most } KB。
import-unreachable = Telegram 没有把文件给我。请稍后再发一次。
import-not-json = 这不是我导出的文件。没有任何更改。
import-version = 文件版本为 { $version }，而我认识的版本是 { $known }。请重新导出。如果它来自更新的机器人，请先更新本机器人。
import-faults = 我无法直接使用这个文件。没有任何更改：
import-field = • <code>{ $field }</code>：可用值 { $possible }
import-unknown = 已略过，因为我不认识它，或它只属于某一个群：{ $fields }
import-gone = 我找不到那个文件了。请再发一次。
export-caption = { $group } 的设置。点按“从文件导入”并把此文件发给我，即可在这里或其他群恢复这些设置。
export-sent = 文件马上就到。
file-lost = ⚠️ Telegram 没有接收该文件。请稍后再试。

## Status and doubts

trust-how = 请回复你所指的人的一条消息，发送 <code>/trust</code> 或 <code>/untrust</code>。
trust-no-person = ⚠️ 例外名单中只能是真人：机器人、频道和匿名管理员都不行。
status-you-miss = ❌ 你还没有加入：{ $channels }。
status-you-may = ✅ 你可以在这里发言。

## Languages of people

my-language = 🌐 我的语言
about-my-language = 我在这里以及回复你的命令时使用的语言。群成员看到的语言在该群的语言页面中设置。
language-chosen = 当前：<b>{ $language }</b>。这是你选择的。
language-of-telegram = 当前：<b>{ $language }</b>，与你的 Telegram 相同。
as-in-telegram = 与 Telegram 相同
known-language = • 你选择的语言：{ $language }
known-changes = • 你对群组所做的更改：{ $count }
known-other = • 关于你的其他记录，例如你何时加入群组，或你开始的设置：{ $count }

## Statistics

section-statistics = 📊 统计
statistics-line = 📊 统计在我们的私聊里，不会打扰任何人。
statistics-button = 📊 打开统计
statistics-about = 验证做了什么、带来了什么：按天（UTC）统计，不含任何人的名字。请选择图表显示多少天。
statistics-empty = { $group } 里还没有任何动静。我开始检查那里的消息后，数字就会显示在这里。
statistics-none = 📊 这些天没有任何统计。
statistics-messages = 💬 已检查消息：{ $count }
statistics-muted = 🔇 被禁言：{ $count }
statistics-stopped = 🛑 被拦截或警告：{ $count }
statistics-verified = ✅ 已验证：{ $count }
statistics-hours = ⏱ 1 小时内：{ $first }，6 小时内：{ $second }，24 小时内：{ $third }，更晚：{ $later }
statistics-left = 🚪 退出频道：{ $left }，重新加入：{ $back }
statistics-joined = 📢 { $channel }：{ $joined } 人加入
statistics-share = 📢 { $channel }：{ $joined } 人加入，占我要求过的人的 { $share }
statistics-compared = 括号内：与之前 { $days } 天相比。
statistics-drawing = 📊 正在绘制，请稍等……
statistics-file = 📄 文件马上就到。
chart-joined = 加入频道
chart-muted = 被禁言
chart-stopped = 被拦截
chart-verified = 已验证
weekly-title = 📊 <b>{ $group }</b>：你的一周
weekly-report = 🔔 每周报告
weekly-on = 🔔 每周报告：开
weekly-off = 🔕 每周报告：关
weekly-stop = 🔕 不再发送每周报告
weekly-stopped = 不会再发送 { $group } 的每周报告。你可以在“{ section-statistics }”里重新打开。
