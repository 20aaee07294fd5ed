# English: the reference, whose wording others follow. The reader is "you"; the bot says "I".
# Quotation marks and apostrophes are straight, for they stand beside what people type.
# Which values a text takes stands in src/telegram/texts. Between <b> and </b> a text is bold,
# between <code> and </code> it can be copied by a tap.

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = a new member
right-delete = Delete messages
right-ban = Ban users
right-invite = Invite users
right-topics = Manage topics
right-named = "{ $right }" ({ $code })
seconds = { $count } s
minutes = { $count } min
hours = { $count } h
days = { $count } d

## What members read

notice = Hello { $user }, you must join { $channels } to speak in this group.
notice-left = ⚠️ { $user }, your messaging permissions have been revoked because you left { $channel }. Please join back to chat.
notice-banned = ⚠️ { $user }: { $ban }
crowd = { $names } and { $count } more
banned =
    { $count ->
        [one] You are banned in { $channels }; ask its admins.
       *[other] You are banned in { $channels }; ask their admins.
    }
join-button = 📢 Join { $channel }
verify-button = ✅ I have joined
verify-button-for = ✅ I have joined ({ $group })
verified = ✅ Verification successful! You can now chat.
still-missing = You still haven't joined: { $channels }
progress = { $joined } of { $all } joined.
not-yours = This button is not for you.
muted-by-admin = An admin of this group muted you. I can't lift that; only they can.
muted-by-admin-in = An admin of { $group } muted you. I can't lift that; only they can.
unsure = ⏳ Telegram doesn't answer at the moment. Please try again shortly.
still-checking = ⏳ Still checking. You can speak as soon as it's done.
admitted = ✅ You are in. Welcome!
not-let-in-yet = ⏳ You have all that { $group } requires, but I can't let you in at the moment. I keep trying; its admins can do it, too.
admins-let-in = 🙋 I let nobody into this group at the moment: its admins decide on requests to join.
how-to-be-admitted = To join { $group }, first join { $channels }. You are let in as soon as you have.
muted-until =
    { $count ->
        [one] You are muted until you join this channel:
       *[other] You are muted until you join these channels:
    }
told-until = What you write is deleted until you have joined:
muted-place = • { $group }: { $channels }
muted-help =
    { $count ->
        [one] Join it, and you can speak again. If that takes a moment, press the button.
       *[other] Join them, and you can speak again. If that takes a moment, press the button.
    }
free-again = ✅ You can write again.
mute-stays = ⏳ { $group } requires nothing any more, but I can't lift your mute there at the moment. I keep trying; its admins can do it, too.
cannot-look = ⏳ I can't look into { $channels } at the moment, so your mute stays. It ends as soon as I see you there; the group's admins can lift it, too.
cannot-look-deletes = ⏳ I can't look into { $channels } at the moment, so what you write is deleted. That ends as soon as I see you there; the group's admins can change it, too.

## Who may do what, and how often

admins-only = ⛔ Only group administrators can use this command.
admins-only-protect = ⛔ Only group administrators can configure protection.
takes-ban-right = ⛔ This takes the right "{ right-ban }" (can_restrict_members) in this group: ask an admin who has it.
takes-invite-right = ⛔ This lets people into { $channel }: only an admin of it with the right "{ right-invite }" (can_invite_users) can switch it on.
unclear-who = ⚠️ I cannot see which of the anonymous admins you are, and not all of them have the right "{ right-ban }" (can_restrict_members). Do it without being anonymous.
cannot-tell-admin = ⚠️ I can't reach Telegram to see whether you're an admin. Try again in a moment.
not-protected = This group is not currently protected.
operator-refuses = ⛔ The operator of this bot does not allow that here. The code is open: you can run a bot of your own.
groups-only = This command works in groups. Add me to your group and use it there.
not-understood = I don't understand that. /start shows what I can do, and /help lists the commands.
too-many-messages = ⏳ That was a lot at once. I answer again in { $seconds } s.
slow-down = ⏳ Slow down, please: you press faster than I can follow.
back = ⬅️ Back

## /start and /help

welcome = Welcome to Nezuko! To protect a group: 1) Add me as admin in Group, 2) Add me as admin in Channel, 3) Run <code>/protect @YourChannel</code>
welcome-group = I let people speak here once they have joined the group's channels. Admins: <code>/protect @YourChannel</code>, and /help for more.
added-to-group =
    Thank you for adding me! An admin presses "{ setup-in-private-button }", and I lead through the rest in our private chat.

    Or without the button: Make me an admin here, with the rights to delete messages, ban users and invite users, and an admin in your channel. Then send <code>/protect @YourChannel</code>
setup-guide =
    Press "{ setup-group-button }" and choose the group that I should protect: that also makes me an admin there. Then you choose the channel in the same way, and say for whom the rules shall be. You need to type nothing.

    If you would rather type: Make me an admin of the group and of each channel, and send <code>/protect @YourChannel</code> in the group. Up to five channels work: <code>/protect @One @Two</code>. A private channel goes by its id: <code>/protect -1001234567890</code>
how-it-works =
    When somebody who is missing a channel writes in the group, I delete the message, mute them and show a notice with a Join button for each channel.
    As soon as they have joined, I lift the mute, whether they press the button or not. Admins, bots and the linked channel's posts are never touched.
help-trouble = If something doesn't work: I need admin rights in the group (delete messages, ban users) and in every channel. /status shows what is missing.
setup-button = ⚙️ Setup
how-button = ❓ How it works
commands-button = 📋 Commands
add-to-group-button = ➕ Add to group
command-start = What I do and how to set me up
command-protect = Require members to join a channel
command-status = Show the protection of this group
command-unprotect = Switch the protection off
command-settings = Change texts, times and checks
command-trust = As a reply: let somebody write without joining
command-untrust = As a reply: take somebody off the allow list
command-stats = What I stopped and what I brought
command-forget = What I know about you, and how to erase it
command-help = Commands and troubleshooting
help-protect = /protect @Channel – require members to join a channel before they speak
help-status = /status – show the protection and check that everything works
help-unprotect = /unprotect – switch the protection off
help-settings = /settings – change texts, times and what is checked
help-trust = /trust – as a reply: let somebody write without joining
help-untrust = /untrust – as a reply: take somebody off the allow list
help-stats = /stats – what I stopped, and whom I brought to your channels
help-forget = /forget – in private: what I know about you, and how to erase it
help-help = /help – this list

## /forget

known-of-you =
    🗂 What I have stored about you:
    • groups where you were seen: { $seen }
    • mutes that I imposed: { $mutes }
    • open requests to join: { $requests }
    • places on allow lists: { $lists }
    • messages for you alone: { $notices }
    • record as the owner of a group: { $owner }
seen-in = { $count } ({ $groups })
forget-how = The button erases all of it, and lifts your mutes first. Groups that you have set up stay protected. When you write in a protected group again, I know you again.
forget-button = 🗑 Erase it
nothing-known = I have stored nothing about you.
blocked-stays = The operator of this bot has blocked you. That is not erased.
not-forgotten = ⏳ I can't lift one of your mutes at the moment, so I have erased nothing. Please try again shortly.
forgotten = ✅ Erased. I have nothing stored about you any more.
forget-in-private = Write /forget to me in private.

## /protect

protect-usage = Usage: <code>/protect @YourChannel</code>, or up to five: <code>/protect @One @Two</code>. A private channel goes by its id: <code>/protect -1001234567890</code>
invalid-channel = ⚠️ Invalid channel format. Use @ChannelUsername or numeric channel ID.
basic-group = ❌ This is a basic group, and restricting members works in supergroups only. To convert it, make the chat history visible to new members in the group's settings: this upgrades the group.
verifying = 🔍 Verifying permissions...
activated = 🛡️ Protection Activated! Members must join { $channels } to speak in this group.
already-protected = This group is already protected by { $channels }. Run <code>/unprotect</code> first if you want to change channels.
run-again = Run <code>/protect { $channels }</code> again after fixing.
also-require = ➕ Also require { $channels }
confirm-question = You are anonymous here. Press Confirm, so that I can check that you administer { $channels }.
confirm-button = ✅ Confirm
too-many-channels = ❌ A group can require at most { $most } channels.
requires-now = This one requires { $channels }.
admin-here = ✅ I'm admin in this group
admin-in = ✅ I'm admin in { $channel }
actor-authorized = ✅ You're authorized to set this up
actor-lacks-ban = ❌ You lack the right "{ right-ban }" (can_restrict_members) in this group. Ask an admin who has it to do this.
actor-not-admin = ❌ You're not an administrator of this group
actor-not-admin-in = ❌ You're not an administrator of { $channel }. Only an admin of a channel can require it: ask one of them to do this.
actor-lacks-invite = ❌ { $channel } is private, so I would post a join link, and you lack the right "{ right-invite }" (can_invite_users) there. Ask an admin of it who has that right to do this.
how-to-promote = Open the chat, Administrators, Add Administrator, and choose me.
not-admin-here = ❌ I'm not admin in this group. Make me an administrator with the rights "{ right-delete }" and "{ right-ban }".
not-admin-in = ❌ I'm not admin in { $channel }. { how-to-promote }
lacks-rights-here = ❌ I'm admin in this group, but I lack the right { $rights }. Give it to me in the group's list of administrators.
lacks-invite-in = ❌ I'm admin in { $channel }, but I lack the right "{ right-invite }" (can_invite_users), which I need to make a join link for a private channel.
no-join-link = ❌ I can't make a join link for { $channel }. Give me the right "{ right-invite }" (can_invite_users) there.
no-answer = ⚠️ Telegram doesn't answer at the moment.
not-found = ❌ I can't find a channel { $channel }. Check the spelling.
not-found-or-seen = ❌ I can't find a channel { $channel }. I can't see it. { how-to-promote }
is-a-group = ❌ { $channel } is a basic group, and I can require channels and supergroups only. To convert it, make the chat history visible to new members in its settings.
is-a-user = ❌ { $channel } is a user, not a channel. Name a channel.
too-many-look-ups = ⚠️ You named many channels in a short time. Try again in a minute.

## /unprotect

unprotect-question = Really switch off protection? Members will no longer have to join { $channels }.
yes = Yes
no = No
protection-stays = Protection stays enabled.
unprotected = 🔓 Protection disabled. Members can now speak freely without channel verification.
still-muted = 🔇 Still muted: { $count }. I can lift that as soon as I have this right:

## /status

status-hint = This group is not protected. Admins can run <code>/protect @YourChannel</code> to enable verification.
status-title = <b>Protection</b>: { $state }
status-enabled = ✅ Enabled
status-disabled = ❌ Disabled
status-suspended = ⚠️ Suspended, because I lack a right (see below)
status-suspended-for = ⚠️ Enabled, but suspended for { $channels } (see below)
status-channels = Channels:
status-set-up-by = Set up by: { $owner }
status-an-admin = an admin
status-since = Since: { $time }
status-dry-run = Dry run: nobody is muted
status-diagnosis = <b>Diagnosis</b>
status-no-answer = ⚠️ Telegram doesn't answer at the moment
status-no-answer-for = ⚠️ { $channel }: Telegram doesn't answer at the moment
status-not-admin-here = ❌ I'm not admin in this group: make me an administrator, or nothing is checked
status-not-admin-in = ❌ I'm not admin in { $channel }: make me an administrator there, or I can't see who joined, and mute nobody for it
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): give me this right in the group's list of administrators
status-topics-missing = ❌ { right-topics } (can_manage_topics): give me this right in the group's list of administrators, or topics of strangers stay open
status-lacks-invite-in = ❌ I'm admin in { $channel }, but I can't make join links: give me the right "{ right-invite }" (can_invite_users) there
status-members-gone = ⚠️ { $channel }: many members suddenly seem to be gone, so I mute nobody for it until that looks right again. If they have really left, say so in /settings under "{ section-channels }"

## /settings

settings-line = { $label }: { $value }
setting-check-on-join = 🚪 Check on join
setting-notice-lifetime = 🗑 Notices stay
setting-mute-length = 🔇 Mutes last
setting-on-unknown = ❓ If membership is unknown
setting-channel-senders = 📣 Speaking as a channel
setting-check-edits = ✏️ Check edited messages
setting-join-requests = 🙋 Let members of the channels in
setting-service-messages = 👋 Delete join and leave messages
setting-command-cleanup = 🧹 Commands stay
setting-notice-style = 👁 Notices are
setting-language = 🌐 Members read
setting-dry-run = 🧪 Dry run (nobody is muted)
setting-warning-text = 📝 Warning text
setting-verify-button = 🔘 Verify button
value-on = on
value-off = off
value-for-good = for good
value-allow = allow
value-block = block
value-requests-off = off
value-requests-auto = auto
value-public = public
value-private = private
saved = Saved.

## The allow list

allow-list-row =
    👥 Allow list: { $count ->
        [0] nobody
       *[other] { $count }
    }
allow-list-nobody = 👥 Nobody may speak without joining the channels.
allow-list-people = 👥 These people may speak without joining the channels:
allow-list-press = Press a name to take it off.
allow-list-full = ⚠️ The allow list is full: it holds { $most } people.
allow-list-add = ➕ Add a person

## News for the owner of a group

for-admins-button = 🔧 For admins: what to do
group-lost = ⚠️ The protection of { $group } is suspended: I can't delete messages and restrict members there any more.
group-lost-remedy = Make me an administrator with the rights "{ right-delete }" and "{ right-ban }", and it goes on by itself.
group-regained = ✅ I have all rights again: { $group } is protected.
group-regained-but = ✅ I have all rights in { $group } again, but I'm still not admin in { $channels }.
channel-lost = ⚠️ The protection of { $group } is suspended for { $channel }: I'm not admin in { $channel } any more, so I can't see who has joined.
channel-lost-remedy = Make me an administrator there, and it goes on by itself.
link-missing = ⚠️ { $channel } is private and I can't make a join link for it, so notices in { $group } show no way in.
link-missing-remedy = Give me the right "{ right-invite }" (can_invite_users) there.
requests-unanswered = ⚠️ Requests to join { $chat } stay unanswered: I can't approve them.
until-then-blocked = Until then I delete the messages of those whom I cannot check, as the settings say.
until-then-open = Until then anybody can write.
until-then-others = The other channels are still required.
channel-regained = ✅ I'm admin in { $channel } again: { $group } is protected.
channel-regained-but = ✅ I'm admin in { $channel } again, but I'm still not admin in { $channels }.
members-gone = ⚠️ Many members of { $channel } suddenly seem to be gone from it. That looks like a fault, so until it looks right again I mute nobody for { $channel } in { $group }.
members-gone-remedy = If they have really left, say so in /settings under "{ section-channels }".
members-back = ✅ The members of { $channel } are there again: { $group } is protected.
picture-refused = ⚠️ Telegram does not take the picture of the notice in { $group }, so notices go out without it.
picture-refused-remedy = Choose another picture, or take it away.
words-refused = ⚠️ Telegram does not take your text or your link buttons in the notice of { $group }, so notices go out in my words.
words-refused-remedy = Preview shows what is the matter: change it there.

## What a group reads when the bot leaves

leave-asked = The operator of this bot has asked me to leave this group.
leave-blocked-group = The operator of this bot does not let me work in this group, so I leave.
leave-blocked-person = The operator of this bot does not let me work for the person who added me, so I leave.
leave-not-allowed = This bot is for certain groups only, so I leave.

## The control room

control-room-line = ⚙️ Settings are made in our private chat, where they disturb nobody.
control-room-button = ⚙️ Open settings
no-groups =
    I know no group that you may configure. Add me to one of yours, or write /settings there.
    You need the right to ban users.
group-list = <b>Your groups</b>
group-list-search = Choose one, or write a part of its name.
group-list-cut = These are not all: I looked at { $most } groups of yours. For another one, write /settings there.
group-list-nothing = No group of yours has "{ $query }" in its name.
group-unknown = I am not in this group any more, or do not know it yet. Write /settings in the group.
my-groups = 🗂 My groups
cancel = Cancel
cancelled = Cancelled. Nothing has changed.
question-over = That choice is no longer open. Go back to the screen and press its button again.
nothing-to-cancel = There is nothing to cancel.
screen-title = <b>{ $title }</b>
list-more = ... and { $count } more
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
means-check-on-join-told = Whoever misses a channel is told on joining what to do.
means-check-on-join-later = Whoever misses a channel is told with their first message what to do.
means-check-on-join-nobody = Nobody is checked on joining the group while there is a grace, or while only some topics are checked: people are checked when they write.
about-mute-length = When a mute ends by itself. Joining the channels ends it at once.
means-mutes-last = Whoever is muted from now on is free after { $time } at the latest, even if I'm away.
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

## Modes

notice-warned = ⚠️ Warning { $number } of { $most }
notice-warned-several = ⚠️ Warning
setting-on-offence = ⚖️ If a channel is missing
about-on-offence = What happens when somebody who misses a channel writes.
value-mute = mute
value-delete = delete only
value-warn = warn first
means-on-offence-mute = The message is deleted, and its author is muted until they have joined.
means-on-offence-delete = The message is deleted, and nobody is muted. For example, Bob writes "hi": his message goes, and so does the next one, until he has joined.
means-on-offence-warn = The first messages stay, each with a warning. Whoever then writes without having joined is muted.
setting-warnings = ⚠️ Warnings
about-warnings = How many messages stay with a warning before their author is muted. An album counts once.
means-warnings =
    { $count ->
        [one] One message stays. With the next one its author is muted.
       *[other] { $count } messages stay. With the next one their author is muted.
    }
setting-grace = 🐣 Grace after joining
about-grace = For how long after joining the group nobody is checked.
means-grace-off = Whoever joins is checked as everybody else.
means-grace = For example, Bob joins and may write for { $time }. With the first message after that he has to be in the channels.
setting-topics = 🧵 Topics
about-topics = For groups with topics: where messages are checked. To choose a topic, write /settings in it and press "This topic". A mute is always for the whole group.
value-topics-only = only chosen
value-topics-except = all but chosen
means-topics-all = I check messages in all topics.
means-topics-only = I check messages in the chosen topics only. As long as none is chosen, I check nowhere. Nobody is checked on joining the group.
means-topics-except = I check messages everywhere but in the chosen topics. Nobody is checked on joining the group.
chosen-topics = 📌 Chosen topics
about-chosen-topics = The topics that count as chosen. To choose another one, write /settings in it and press "This topic".
topic-general = General
topic-number = Topic { $id }
this-topic-button = 🧵 This topic
topic-enforced = I check messages in this topic.
topic-free = I leave messages in this topic alone.
topic-enforce-button = Check this topic
topic-free-button = Leave this topic alone
setting-requests-count = 🙋 Requests to channels count
about-requests-count = Whether a request to join a channel is enough to write. It is for channels that approve who joins. I see requests if I may invite people there, and only those made since then.
means-requests-count-on = For example, Bob asks to join the channel and may write at once, until the request is 14 days old or he is banned there. Nobody tells me of a refusal.
means-requests-count-off = Whoever has asked has to wait until they are approved.
setting-approve-requests = ✅ Approve requests to channels
about-approve-requests = Whether I approve requests to join a channel. I need the right to invite people there.
means-approve-requests-on = I approve whoever is in this group, or as soon as they come into it. I leave all others to the channel's admins. Whoever has to ask to join this group as well waits for an admin, unless requests to channels count.
means-approve-requests-off = The channel's admins decide on requests.
some-of = at least { $number } of { $channels }
setting-at-least = 🔢 How many channels
about-at-least = In how many of the channels one has to be to write.
value-all = all
means-at-least-all = One has to be in all of them.
means-at-least =
    { $count ->
        [one] One of them is enough, whichever. For example, Bob is only in the first one and may write.
       *[other] { $count } of them are enough, whichever.
    }
setting-welcome = 👋 Welcome
about-welcome = What I write in the group when somebody has joined the channels, for example: Welcome, Bob! The rules are pinned. It goes when notices go.
welcome-prompt = Write the welcome now, formatted as you like, up to { $most } characters. { $person } stands for the person, { $channels } for the channels, { $number } for how many these are, and { $group } for the group.
notice-removal = ⏳ Whoever has not joined within { $time } is removed from the group.
setting-removal = 🚷 Remove who does not join
about-removal = After how long somebody who was muted and has not joined leaves the group. They may come back at once. The notice says so, and again before it happens.
means-removal-off = Nobody is removed.
means-removal = For example, Bob is muted and does not join: after { $time } he is out of the group. It never concerns admins, nor those who were muted before you chose this.
removal-without-mutes = ⚠️ With "delete only" nobody is muted, so nobody would be removed. Change one of the two first.

## Setting a group up

added-as-admin = Thank you for adding me! I have all the rights I need here. What is left is to choose the channel, in our private chat.
setup-in-private-button = 🛠 Set up in private
setup-choose-group = Which group should I protect? The button opens your list; choosing a group also makes me an admin there.
setup-group-button = 👥 Choose a group
setup-choose-channel = ✅ I have all the rights I need in { $group }. Now choose the channel that people have to join. That also makes me an admin there.
setup-channel-button = 📢 Choose a channel
setup-another-button = ➕ Another channel
setup-other-button = 📢 Choose another channel
setup-check-button = 🔄 Check again
setup-rights-group-button = 🔧 Give me the rights in the group
setup-rights-channel-button = 🔧 Make me an admin of the channel
setup-goes-on = As soon as that is mended, I go on by myself.
setup-is-on = 🛡 This group is protected.
setup-ready = ✅ All is ready. To write, people will have to be in { $channels }.
setup-whom = For whom shall the rules be?
setup-everybody-button = 🛡 Everybody, from now on
setup-newcomers-button = 🌱 Only who joins from now on
setup-practise-button = 🧪 Practise first
concerns =
    { $seen ->
        [one] The one person who wrote here in the last 30 days is not in there.
       *[other] { $missing } of the { $seen } people who wrote here in the last 30 days are not in there.
    }
concerns-about = About { $missing } of the { $seen } people who wrote here in the last 30 days are not in there.
concerns-nobody = Whoever wrote here in the last 30 days is in there already. ({ $seen })
concerns-unknown = I have seen nobody write here yet, so I can't say how many people it will concern.
concerns-unanswered =
    { $seen ->
        [one] I saw one person write here in the last 30 days. Telegram doesn't say at the moment whether they are in there.
       *[other] I saw { $seen } people write here in the last 30 days. Telegram doesn't say at the moment how many of them are in there.
    }
activated-newcomers = 🛡️ Protection Activated! Whoever joins from now on must join { $channels } to speak in this group.
activated-practice = 🛡️ Protection Activated for practice: I mute nobody, and note who would have to join { $channels }.
channel-added = ✅ I'm admin in { $channel } now. Which group shall require it?
channel-added-no-group = ✅ I'm admin in { $channel } now. Add me to your group, and it can require it.
setting-newcomers = 🌱 The rules are for
about-newcomers = Whether the rules are for everybody, or spare those who were in the group before.
means-newcomers-on = Whoever was there before can write as always, and is not muted.
means-newcomers-off = Everybody has to be in the channels, however long they have been here.
value-everybody = everybody
value-joined-after = who joined after { $time } UTC
newcomers-from-now-button = 🌱 Only who joins from now on
status-newcomers = Only for those who joined after { $time } UTC
practice-begun = 🧪 Practice has begun: I mute nobody. In a day I tell you what I saw.
practice-button = 🧪 Practice
practice-about = I practise here: nobody is muted, and I note whom I would have asked to join.
practice-nobody = So far it would have been nobody.
practice-found = So far I would have asked { $count }: { $people }
practice-end-button = 🛡 Start now
practice-on-button = 🧪 Go on practising

## The channels of a group

invite-link = I can't look up an invite link: Telegram lets no bot do that. Choose the channel in our private chat, where you need to type nothing.
is-itself = ❌ A group can't require itself. Name a channel, or another group.
is-log-chat = ❌ The log of this group is read in { $channel }, and its members would read it, too. Choose another log chat first, or another channel.
change-in-private = ⚙️ Change channels in private
about-channels = These channels are required of whoever wants to write in the group. Notices name them in this order.
channels-count = Required now: { $count }. At most { $most } are possible.
channels-off = Protection is off, so nobody has to join them at the moment.
channel-members-gone = ⚠️ { $channel }: many members suddenly seem to be gone, so I mute nobody for it until that looks right again.
add-channel = ➕ Add a channel
check-again = 🔄 Check again
make-admin = 🔧 Make me an admin of { $chat }
make-admin-somewhere = 🔧 Make me an admin there
add-prompt = Choose a channel or a group with the keys below. I become an admin there, with the right to invite people and no other. You can also write its @name, a link or its id, or forward a post of it.
replace-prompt = What shall be required in place of { $channel }? { add-prompt }
pick-channel = 📢 Choose a channel
pick-group = 👥 Choose a group
done = Done
channels-added = ✅ Required now, too: { $channels }.
add-another = Choose another one, or press "{ done }".
channel-replaced = ✅ { $channel } is required now in place of { $old }.
names-no-channel = ⚠️ I see no channel in that. Write its @name, a link or its id, forward a post of it, or use the keys below.
names-one-channel = ⚠️ Name one channel only.
invite-link-here = I can't look up an invite link: Telegram lets no bot do that. Use the keys below.
required-already = { $channel } is required already.
about-channel = Number { $place } of { $count } in the list.
move-up = ⬆️ Move up
move-down = ⬇️ Move down
replace-channel = 🔁 Replace
remove-channel = 🗑 Remove
renew-link = 🔗 New join link
link-renewed = 🔗 There is a new join link. The old one no longer works.
really-left = They have really left
departure-believed = ✅ I trust what Telegram says again, and check everybody.
remove-question = Really remove { $channel }? Whoever misses nothing else can write at once.
channel-removed = { $channel } is no longer required.
last-channel = { $channel } is the only one. A group that requires nothing is open to everybody: replace it, or switch protection off.
channel-gone = That channel is not required any more.

## The notice and its texts

about-notice-texts = The notice in your own words, for each language. Where you have written nothing, members read my words.
about-notice-text = What people read in { $language } who miss a channel.
about-verify-button = The button that people press once they have joined.
about-link-button = A button under the notice that opens a page, such as your rules.
about-picture = A picture above the notice. A notice that several people share has none, nor does one with a very long text.
setting-members-language = 🗣 Each reads
about-members-language = Whether all members read the same language.
value-language-group = the group's language
means-language-group = All members read the language that you have chosen for the group.
value-language-own = their own language
means-language-own = I speak to each member as their Telegram does, if I know the language. What several people share is in the group's.
value-standard = standard
value-none = none
setting-link-first = 🔗 First link button
setting-link-second = 🔗 Second link button
setting-picture = 🖼 Picture
shown-now = Now:
write-button = ✏️ Change
save-button = ✅ Save
standard-button = ↩️ Standard
remove-button = 🗑 Remove
sample-button = 👁 Preview
text-prompt = Write the text in { $language } now, formatted as you like, up to { $most } characters. { $person } stands for the person, { $channels } for the channels they miss, { $number } for how many these are, and { $group } for the group.
button-prompt = Write the text of the button now, up to { $most } characters.
link-prompt = Write the text of the button, up to { $most } characters, and behind it the address. For example: Rules – https://example.com/rules
picture-prompt = Send the picture now, as a photo.
not-a-text = ⚠️ That is no text. Write it as a message.
nothing-visible = ⚠️ Nothing of that can be seen. Write some words.
not-a-link = ⚠️ That takes a text and behind it an address that begins with https://, for example: Rules – https://example.com/rules
not-a-photo = ⚠️ That is no photo. Send the picture as a photo, not as a file.
unknown-placeholder = ⚠️ I don't know { $placeholder }. I know { $person }, { $channels }, { $group } and { $number }.
placeholder-meant = ⚠️ I don't know { $placeholder }: did you mean { $meant }?
too-long-for-picture = ⚠️ Under a picture the text in { $language } is too long: { $length } of { $most } characters, names included. Shorten it, or remove the picture.
too-long-with-names = ⚠️ With the names that is { $length } characters; { $most } are possible. Shorten the text.
sample-question = That is what members will see. Save it?
sample-pressed = This is a preview: here the button does nothing.
sample-refused = ⚠️ Telegram does not take that.
send-another = Send me another one.
sample-channel = Your channel
draft-over = That is not the newest preview. Save the newest one, or write it again.
overtaken = ⚠️ Somebody has changed this meanwhile, so nothing is saved yet. See how it is now, and press once more if you still want to.
too-long = ⚠️ That is { $count } characters; { $most } are possible.

## People in the control room

about-people = Who is muted and why, and who may write without joining.
muted-list = 🔇 Muted now, with what they miss, since when and until when:
muted-nobody = 🔇 Nobody is muted at the moment.
why-button = 🔎 Why can't somebody write?
person-prompt = 🔎 Whom do you mean? Choose with the button below, or send me a numeric id, a forwarded message of theirs, or a mention.
person-picker = 👤 Choose from the list
person-nobody = ⚠️ I can't tell who that is. Bots cannot look up usernames, and some people hide their name when they are forwarded. Send the numeric id, or choose with the button.
about-person = What keeps this person from writing, and what you can do about it.
person-until = It ends by itself at the latest: { $until }
lift-button = 🔊 Lift the mute
lifted-now = ✅ Lifted. If they write again without having joined, I mute them again.
not-lifted = ⏳ Telegram does not let me lift this at the moment. Please try again shortly.
not-muted = I have not muted this person any more.
trust-button = ⭐ Let them write without joining
untrust-button = ➖ Take off the allow list
untrusted = ➖ { $person } is not on the allow list now, and has to join like everybody else.
look-again = 🔄 Look again
why-muted = 🔇 { $person } is muted by me since { $since }.
why-missing = ❌ { $person } misses { $channels }.
why-banned-in = ⛔ { $person } is banned in { $channels }: only the admins there can change that.
why-muted-by-admin = 🔇 { $person } is muted by an admin of the group. I leave that alone.
why-banned-here = ⛔ { $person } is banned in this group.
why-not-here = 🚪 { $person } is not in the group.
why-allowed = ⭐ { $person } is on the allow list and may write without joining.
why-admin = 👮 { $person } is an admin and may write anyway.
why-free = ✅ { $person } is not muted and may write.
why-unknown = ❔ I cannot tell at the moment what is the matter with { $person }: Telegram does not say.

## The page

page-open-button = 🪟 Open as a page
page-menu-button = Settings
page-forged = Open this page from your chat with me in Telegram.
page-expired = This page has been open for more than an hour. Close it and open it again.
page-names-no-channel = ⚠️ I see no channel in that. Write its @name, a link or its id.
page-invite-link = I can't look up an invite link: Telegram lets no bot do that. Write the channel's id, or choose it in our chat.
page-loading = Loading...
page-failed = ⚠️ That did not work. Please try again.
page-offline = I can't be reached at the moment. Check your connection, then try again.
page-again = Try again
page-search = Name or id
page-nobody-found = Nobody in these lists has that name or id.
page-more = Show more
page-unsaved = Not saved yet
page-insert = Insert
page-format = Formatting
page-bold = Bold
page-italic = Italic
page-underline = Underlined
page-strike = Struck through
page-button-text = Text of the button
page-button-address = Address (https://...)
page-channel = Channel or group: @name, link or id
page-choose-in-chat = Choose from your list, in our chat
page-open-in-chat = Open it in our chat
page-picture-in-chat = You send me the picture in our chat.
page-log-in-chat = You choose the log chat in our chat, from Telegram's list.
page-has-picture = 🖼 Your picture stands here
page-close = Close
page-text-language = Language of the text
page-overview = 🏠 Overview

## History, log chat and copies

about-history = Who changed what, the newest first. I keep this for 90 days.
history-empty = Nobody has changed anything yet.
history-head = { $when } – <b>{ $who }</b>
history-change = { $label }: { $before } → { $after }
history-allowed = ⭐ May write without joining: { $who }
history-disallowed = ⭐ Has to join again: { $who }
history-older = ⏭ Older
history-newest = ⏮ Newest
changed-protection = 🛡 Protection
anonymous-admin = an anonymous admin
nameless-person = somebody ({ $id })
standard-text = the standard text
own-value = changed
reformatted = { $text } (formatting changed)
none = none
section-log = 📣 Log chat
about-log = What happens here is told to a chat of the admins, in batches: mutes and their ends, changes, faults. Never what people write.
log-now = Now: <b>{ $chat }</b>.
log-is-off = Now: <b>off</b>. Nothing is told.
log-choose-channel = 📢 Choose a channel
log-choose-group = 👥 Choose a group
log-switch-off = Switch the log off
log-prompt = Choose a chat that you administer. Everybody in there will read the log. I have to be in the group already, and to be allowed to post in the channel.
log-members-read = Members would read the log there. Choose a chat of the admins.
log-not-admin = You are not an admin of that chat. Choose one of yours.
log-cannot-write = I can't write there. Allow me to post messages, then choose it again.
log-title = <b>📣 { $group }</b>
log-muted = 🔇 { $who } is muted: misses { $channels }
log-lifted = 🔊 { $who } may write again
log-joined = ✅ { $who } has joined and may write again
log-rules = 🔊 { $who } may write again: the rules have changed
log-removed = 🚪 { $who } has not joined in time and was removed from the group
log-ended = ⏹ { $who }: the mute is over, or an admin has changed it
log-changed = ⚙️ { $who }
log-more = And { $count } more. Mutes: { $muted }, ends of mutes: { $ended }
log-lost = ⚠️ I can't write in the log chat of { $group } any more, so its log is off. Choose another one in the settings.
only-new-people = 🌱 Only people who joined after
about-copies = Take the settings and texts of this group to another one, or keep them in a file.
copy-button = 📋 Copy to another group
export-button = 📤 Export to a file
import-button = 📥 Import from a file
copy-choose = To which group? It has to be one that you may configure.
copy-list-cut = These are not all: I looked at { $most } groups of yours. A file brings the settings to the others.
copy-none = I know no other group that you may configure.
would-change = This would change in <b>{ $group }</b>:
would-change-nothing = Nothing would change in { $group }: it is all the same there.
apply-button = ✅ Apply
apply-with-channels-button = ✅ Apply, with the channels
applied = Done. { $group } is set up like that now.
not-applied = Nothing has changed:
import-prompt = Send me a file that I exported. I show what it would change before anything does.
import-not-a-file = Please send the file itself (nezuko-*.json).
import-too-large = The file is too large. { $most } KB are the most.
import-unreachable = Telegram does not give me the file. Please send it again in a moment.
import-not-json = That is not a file that I exported. Nothing has changed.
import-version = The file has version { $version }, and I know version { $known }. Export it again. If it comes from a newer bot, update this one first.
import-faults = I can't use the file as it is. Nothing has changed:
import-field = • <code>{ $field }</code>: possible is { $possible }
import-unknown = Left out, because I don't know it or it belongs to one group alone: { $fields }
import-gone = I have lost sight of that file. Please send it again.
export-caption = The settings of { $group }. Send me this file under Import to bring them back, here or in another group.
export-sent = The file is on its way.
file-lost = ⚠️ Telegram did not take the file. Try again in a moment.

## Status and doubts

trust-how = Write <code>/trust</code> or <code>/untrust</code> as a reply to a message of the person whom you mean.
trust-no-person = ⚠️ Only people can be on the allow list: no bots, no channels, and no anonymous admins.
status-you-miss = ❌ You miss { $channels }.
status-you-may = ✅ You may write here.

## Languages of people

my-language = 🌐 My language
about-my-language = The language in which I speak to you, here and in answers to your commands. What the members of a group read is set in the group's own language screen.
language-chosen = Now: <b>{ $language }</b>. You have chosen it.
language-of-telegram = Now: <b>{ $language }</b>, as in your Telegram.
as-in-telegram = As in Telegram
known-language = • language that you have chosen: { $language }
known-changes = • changes that you made to groups: { $count }
known-other = • other notes about you, such as when you joined a group, or a set-up that you have begun: { $count }

## Statistics

section-statistics = 📊 Statistics
statistics-line = 📊 The statistics are in our private chat, where they disturb nobody.
statistics-button = 📊 Open statistics
statistics-about = What the gate does and brings, counted by the day (UTC) and without anybody's name. Choose how many days the picture shows.
statistics-empty = Nothing has happened in { $group } yet. As soon as I check messages there, the figures appear here.
statistics-none = 📊 Nothing was counted on these days.
statistics-messages = 💬 Messages checked: { $count }
statistics-muted = 🔇 Muted: { $count }
statistics-stopped = 🛑 Stopped or warned: { $count }
statistics-verified = ✅ Verified: { $count }
statistics-hours = ⏱ Within 1 h: { $first }, 6 h: { $second }, 24 h: { $third }, later: { $later }
statistics-left = 🚪 Left a channel: { $left }, came back: { $back }
statistics-joined = 📢 { $channel }: { $joined } joined
statistics-share = 📢 { $channel }: { $joined } joined, { $share } of those asked
statistics-compared = In brackets: compared with the { $days } days before.
statistics-drawing = 📊 I'm drawing it. One moment.
statistics-file = 📄 The file is on its way.
chart-joined = Joined channels
chart-muted = Muted
chart-stopped = Stopped
chart-verified = Verified
weekly-title = 📊 <b>{ $group }</b>: your week
weekly-report = 🔔 Weekly report
weekly-on = 🔔 Weekly report: on
weekly-off = 🔕 Weekly report: off
weekly-stop = 🔕 No more weekly reports
weekly-stopped = No more weekly reports for { $group }. Under "{ section-statistics }" you can switch them on again.
