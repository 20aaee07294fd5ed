# Deutsch: Die Lesenden werden geduzt, der Bot sagt „ich“. Telegrams eigene Wörter (Admin, Kanal,
# Gruppe, stummschalten) stehen wie in Telegrams deutscher App. Anführungszeichen: „…“.

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = neues Mitglied
right-delete = Nachrichten löschen
right-ban = Nutzer sperren
right-invite = Nutzer einladen
right-topics = Themen verwalten
right-named = „{ $right }“ ({ $code })
seconds = { $count } s
minutes = { $count } min
hours = { $count } Std.
days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }

## What members read

notice = Hallo { $user }, um in dieser Gruppe zu schreiben, tritt bitte zuerst { $channels } bei.
notice-left = ⚠️ { $user }, du kannst hier nicht mehr schreiben, weil du { $channel } verlassen hast. Tritt wieder bei, um weiterzuschreiben.
notice-banned = ⚠️ { $user }: { $ban }
crowd = { $names } und { $count } weitere
banned =
    { $count ->
        [one] Du bist in { $channels } gesperrt: Nur die Admins dieses Kanals können dir helfen.
       *[other] Du bist in { $channels } gesperrt: Nur die Admins dieser Kanäle können dir helfen.
    }
join-button = 📢 { $channel } beitreten
verify-button = ✅ Ich bin beigetreten
verify-button-for = ✅ Ich bin beigetreten ({ $group })
verified = ✅ Geschafft! Du kannst jetzt schreiben.
still-missing = Dir fehlt noch: { $channels }
not-yours = Dieser Knopf ist nicht für dich.
muted-by-admin = Ein Admin dieser Gruppe hat dich stummgeschaltet. Nur die Admins können das aufheben.
muted-by-admin-in = Ein Admin von { $group } hat dich stummgeschaltet. Nur die Admins können das aufheben.
unsure = ⏳ Telegram antwortet gerade nicht. Bitte versuche es gleich noch einmal.
still-checking = ⏳ Die Prüfung läuft noch. Danach kannst du schreiben.
admitted = ✅ Du bist drin. Willkommen!
how-to-be-admitted = Um { $group } beizutreten, tritt zuerst { $channels } bei. Danach wirst du eingelassen.
muted-until =
    { $count ->
        [one] Du bist stummgeschaltet, bis du diesem Kanal beitrittst:
       *[other] Du bist stummgeschaltet, bis du diesen Kanälen beitrittst:
    }
muted-place = • { $group }: { $channels }
muted-help =
    { $count ->
        [one] Tritt ihm bei, dann kannst du wieder schreiben. Falls es einen Moment dauert, drücke den Knopf.
       *[other] Tritt ihnen bei, dann kannst du wieder schreiben. Falls es einen Moment dauert, drücke den Knopf.
    }
free-again = ✅ Du kannst wieder schreiben.

## Who may do what, and how often

admins-only = ⛔ Diesen Befehl können nur Admins der Gruppe verwenden.
admins-only-protect = ⛔ Den Schutz können nur Admins der Gruppe einrichten.
takes-ban-right = ⛔ Dafür brauchst du in dieser Gruppe das Recht „{ right-ban }“ (can_restrict_members): Bitte einen Admin darum, der es hat.
unclear-who = ⚠️ Ich kann nicht erkennen, welcher der anonymen Admins du bist, und nicht alle haben das Recht „{ right-ban }“ (can_restrict_members). Mach es, ohne anonym zu sein.
cannot-tell-admin = ⚠️ Ich erreiche Telegram gerade nicht, um zu sehen, ob du Admin bist. Versuche es gleich noch einmal.
not-protected = Diese Gruppe ist derzeit nicht geschützt.
operator-refuses = ⛔ Der Betreiber dieses Bots erlaubt das hier nicht. Der Code ist offen: Du kannst einen eigenen Bot betreiben.
groups-only = Dieser Befehl funktioniert in Gruppen. Füge mich zu deiner Gruppe hinzu und verwende ihn dort.
not-understood = Das verstehe ich nicht. /start zeigt, was ich kann, und /help nennt die Befehle.
too-many-messages = ⏳ Das war viel auf einmal. Ich antworte wieder in { $seconds } s.
slow-down = ⏳ Langsamer, bitte: Du drückst schneller, als ich folgen kann.
back = ⬅️ Zurück

## /start and /help

welcome = Willkommen bei Nezuko! So schützt du eine Gruppe: 1) Mach mich in der Gruppe zum Admin, 2) mach mich im Kanal zum Admin, 3) sende <code>/protect @DeinKanal</code>
welcome-group = Hier kann schreiben, wer den Kanälen der Gruppe beigetreten ist. Für Admins: <code>/protect @DeinKanal</code>, und /help für mehr.
added-to-group =
    Danke, dass du mich hinzugefügt hast! So schützt du diese Gruppe:
    1) Mach mich hier zum Admin, mit den Rechten, Nachrichten zu löschen, Nutzer zu sperren und Nutzer einzuladen
    2) Mach mich in deinem Kanal zum Admin
    3) Sende <code>/protect @DeinKanal</code>
setup-guide =
    So schützt du eine Gruppe:
    1) Füge mich als Admin zur Gruppe hinzu, mit den Rechten, Nachrichten zu löschen, Nutzer zu sperren und Nutzer einzuladen
    2) Füge mich als Admin zu jedem Kanal hinzu, damit ich sehe, wer beigetreten ist
    3) Sende <code>/protect @DeinKanal</code> in der Gruppe. Bis zu fünf Kanäle sind möglich: <code>/protect @Eins @Zwei</code>. Einen privaten Kanal nennst du mit seiner ID: <code>/protect -1001234567890</code>
how-it-works =
    Wenn jemand in der Gruppe schreibt und einem Kanal noch nicht beigetreten ist, lösche ich die Nachricht, schalte die Person stumm und zeige einen Hinweis mit einem Beitreten-Knopf für jeden Kanal.
    Sobald sie beigetreten ist, hebe ich die Stummschaltung auf, ob sie den Knopf drückt oder nicht. Admins, Bots und Beiträge des verknüpften Kanals rühre ich nie an.
help-trouble = Falls etwas nicht funktioniert: Ich brauche Adminrechte in der Gruppe (Nachrichten löschen, Nutzer sperren) und in jedem Kanal. /status zeigt, was fehlt.
setup-button = ⚙️ Einrichten
how-button = ❓ So funktioniert es
commands-button = 📋 Befehle
add-to-group-button = ➕ Zu Gruppe hinzufügen
command-start = Was ich tue und wie du mich einrichtest
command-protect = Mitgliedschaft in einem Kanal verlangen
command-status = Den Schutz dieser Gruppe zeigen
command-unprotect = Den Schutz ausschalten
command-settings = Texte, Zeiten und Prüfungen ändern
command-forget = Was ich über dich weiß, und wie du es löschst
command-help = Befehle und Hilfe bei Problemen
help-protect = /protect @Kanal – verlangt, einem Kanal beizutreten, bevor man schreibt
help-status = /status – zeigt den Schutz und prüft, ob alles funktioniert
help-unprotect = /unprotect – schaltet den Schutz aus
help-settings = /settings – ändert Texte, Zeiten und was geprüft wird
help-forget = /forget – im privaten Chat: was ich über dich weiß, und wie du es löschst
help-help = /help – diese Liste

## /forget

known-of-you =
    🗂 Das habe ich über dich gespeichert:
    • Gruppen, in denen du gesehen wurdest: { $seen }
    • Stummschaltungen von mir: { $mutes }
    • offene Beitrittsanfragen: { $requests }
    • Plätze auf Ausnahmelisten: { $lists }
    • Nachrichten für dich allein: { $notices }
    • Eintrag als Besitzer einer Gruppe: { $owner }
seen-in = { $count } ({ $groups })
forget-how = Der Knopf löscht alles und hebt vorher deine Stummschaltungen auf. Gruppen, die du eingerichtet hast, bleiben geschützt. Wenn du wieder in einer geschützten Gruppe schreibst, kenne ich dich wieder.
forget-button = 🗑 Löschen
nothing-known = Ich habe nichts über dich gespeichert.
blocked-stays = Der Betreiber dieses Bots hat dich gesperrt. Das wird nicht gelöscht.
not-forgotten = ⏳ Ich kann eine deiner Stummschaltungen gerade nicht aufheben und habe deshalb nichts gelöscht. Bitte versuche es gleich noch einmal.
forgotten = ✅ Gelöscht. Über dich ist nichts mehr gespeichert.
forget-in-private = Schreibe mir /forget im privaten Chat.

## /protect

protect-usage = So geht es: <code>/protect @DeinKanal</code>, oder bis zu fünf: <code>/protect @Eins @Zwei</code>. Einen privaten Kanal nennst du mit seiner ID: <code>/protect -1001234567890</code>
invalid-channel = ⚠️ So kann ich keinen Kanal erkennen. Nenne seinen @Benutzernamen oder seine ID als Zahl.
basic-group = ❌ Das ist eine einfache Gruppe, und stummschalten lässt sich nur in Supergruppen. Um sie umzuwandeln, mache in den Einstellungen der Gruppe den Chatverlauf für neue Mitglieder sichtbar.
verifying = 🔍 Ich prüfe die Rechte …
activated = 🛡️ Schutz aktiviert! Um in dieser Gruppe zu schreiben, muss man beitreten: { $channels }
already-protected = Diese Gruppe ist bereits geschützt durch { $channels }. Sende zuerst <code>/unprotect</code>, wenn du andere Kanäle möchtest.
run-again = Sende noch einmal <code>/protect { $channels }</code>, sobald das behoben ist.
also-require = ➕ Auch verlangen: { $channels }
confirm-question = Du bist hier anonym. Drücke „Bestätigen“, damit ich prüfen kann, ob du Admin bist in { $channels }.
confirm-button = ✅ Bestätigen
too-many-channels = ❌ Eine Gruppe kann höchstens { $most } Kanäle verlangen.
requires-now = Diese verlangt { $channels }.
admin-here = ✅ Ich bin Admin in dieser Gruppe
admin-in = ✅ Ich bin Admin in { $channel }
actor-authorized = ✅ Du darfst das einrichten
actor-lacks-ban = ❌ Dir fehlt in dieser Gruppe das Recht „{ right-ban }“ (can_restrict_members). Bitte einen Admin, der es hat, den Befehl zu senden.
actor-not-admin = ❌ Du bist kein Admin dieser Gruppe
actor-not-admin-in = ❌ Du bist kein Admin von { $channel }. Nur Admins eines Kanals können ihn verlangen: Bitte einen von ihnen, den Befehl zu senden.
actor-lacks-invite = ❌ { $channel } ist privat, also würde ich einen Einladungslink veröffentlichen, und dir fehlt dort das Recht „{ right-invite }“ (can_invite_users). Bitte einen Admin des Kanals, der es hat, den Befehl zu senden.
how-to-promote = Öffne den Chat, „Administratoren“, „Admin hinzufügen“, und wähle mich.
not-admin-here = ❌ Ich bin kein Admin in dieser Gruppe. Mach mich zum Admin mit den Rechten „{ right-delete }“ und „{ right-ban }“.
not-admin-in = ❌ Ich bin kein Admin in { $channel }. { how-to-promote }
lacks-rights-here = ❌ Ich bin Admin in dieser Gruppe, aber mir fehlt: { $rights }. Gib mir das in der Liste der Administratoren.
lacks-invite-in = ❌ Ich bin Admin in { $channel }, aber mir fehlt das Recht „{ right-invite }“ (can_invite_users), das ich für den Einladungslink eines privaten Kanals brauche.
no-join-link = ❌ Ich kann für { $channel } keinen Einladungslink erstellen. Gib mir dort das Recht „{ right-invite }“ (can_invite_users).
no-answer = ⚠️ Telegram antwortet gerade nicht.
not-found = ❌ Ich finde keinen Kanal { $channel }. Prüfe die Schreibweise.
not-found-or-seen = ❌ Ich finde keinen Kanal { $channel }: Ich kann ihn nicht sehen. { how-to-promote }
is-a-group = ❌ { $channel } ist eine Gruppe und kein Kanal. Nenne einen Kanal.
is-a-user = ❌ { $channel } ist ein Nutzer und kein Kanal. Nenne einen Kanal.
too-many-look-ups = ⚠️ Du hast in kurzer Zeit viele Kanäle genannt. Versuche es in einer Minute noch einmal.

## /unprotect

unprotect-question = Den Schutz wirklich ausschalten? Zum Schreiben muss dann niemand mehr beitreten: { $channels }
yes = Ja
no = Nein
protection-stays = Der Schutz bleibt an.
unprotected = 🔓 Schutz ausgeschaltet. Alle können jetzt schreiben, ohne einem Kanal beizutreten.

## /status

status-hint = Diese Gruppe ist nicht geschützt. Admins können den Schutz mit <code>/protect @DeinKanal</code> einschalten.
status-title = <b>Schutz</b>: { $state }
status-enabled = ✅ Eingeschaltet
status-disabled = ❌ Ausgeschaltet
status-suspended = ⚠️ Ausgesetzt, weil mir ein Recht fehlt (siehe unten)
status-suspended-for = ⚠️ Eingeschaltet, aber ausgesetzt für { $channels } (siehe unten)
status-channels = Kanäle:
status-set-up-by = Eingerichtet von: { $owner }
status-an-admin = einem Admin
status-since = Seit: { $time } UTC
status-dry-run = Probelauf: Niemand wird stummgeschaltet
status-diagnosis = <b>Diagnose</b>
status-no-answer = ⚠️ Telegram antwortet gerade nicht
status-no-answer-for = ⚠️ { $channel }: Telegram antwortet gerade nicht
status-not-admin-here = ❌ Ich bin kein Admin in dieser Gruppe: Mach mich zum Admin, sonst wird nichts geprüft
status-not-admin-in = ❌ Ich bin kein Admin in { $channel }: Mach mich dort zum Admin, sonst sehe ich nicht, wer beigetreten ist, und schalte deswegen niemanden stumm
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): Gib mir dieses Recht in der Liste der Administratoren
status-topics-missing = ❌ { right-topics } (can_manage_topics): Gib mir dieses Recht in der Liste der Administratoren, sonst bleiben Themen von Fremden offen
status-lacks-invite-in = ❌ Ich bin Admin in { $channel }, kann aber keine Einladungslinks erstellen: Gib mir dort das Recht „{ right-invite }“ (can_invite_users)
status-members-gone = ⚠️ { $channel }: Viele Mitglieder scheinen plötzlich weg zu sein. Bis das wieder stimmig aussieht, schalte ich deswegen niemanden stumm. Falls sie wirklich gegangen sind: /unprotect, dann /protect

## /settings

settings-title = <b>Einstellungen</b> von { $group }
settings-line = { $label }: { $value }
settings-help = Drücke auf eine Einstellung, um sie zu ändern.
settings-close = Schließen
setting-check-on-join = 🚪 Prüfung beim Beitritt
setting-notice-lifetime = 🗑 Hinweise bleiben
setting-mute-length = 🔇 Stummschaltung dauert
setting-on-unknown = ❓ Bei unklarer Mitgliedschaft
setting-channel-senders = 📣 Als Kanal schreiben
setting-check-edits = ✏️ Bearbeitete Nachrichten prüfen
setting-join-requests = 🙋 Mitglieder der Kanäle einlassen
setting-service-messages = 👋 Beitrittsmeldungen löschen
setting-command-cleanup = 🧹 Befehle bleiben
setting-notice-style = 👁 Hinweise sind
setting-language = 🌐 Sprache der Mitglieder
setting-dry-run = 🧪 Probelauf (ohne Stummschalten)
setting-warning-text = 📝 Hinweistext
setting-verify-button = 🔘 Prüfknopf
value-on = an
value-off = aus
value-for-good = für immer
value-allow = erlauben
value-block = blockieren
value-requests-off = aus
value-requests-auto = automatisch
value-public = öffentlich
value-private = privat
settings-prompt = { $label }: Antworte auf diese Nachricht mit dem neuen Text.
settings-now = Jetzt: { $value }
settings-rules = Höchstens { $most } Zeichen. { $hint } Antworte „{ $word }“ für den Standardtext.
settings-placeholders = { "{user}" }, { "{channels}" } und { "{group}" } stehen für die Namen.
settings-too-long = ⚠️ Das sind { $count } Zeichen; möglich sind { $most }.
settings-changed = ✅ { $label } ist jetzt: { $value }
saved = Gespeichert.
shows-in = Telegram lässt mich das erst in { $seconds } s aktualisieren

## The allow list

allow-list-row =
    👥 Ausnahmen: { $count ->
        [0] niemand
       *[other] { $count }
    }
allow-list-nobody = 👥 Niemand darf schreiben, ohne den Kanälen beizutreten.
allow-list-people = 👥 Diese Leute dürfen schreiben, ohne den Kanälen beizutreten:
allow-list-prompt = 👥 Ausnahmen: Antworte auf diese Nachricht und nenne, wer dazukommt.
allow-list-how = Nenne die ID als Zahl oder erwähne jemanden, der keinen Benutzernamen hat. (Bots können Benutzernamen nicht nachschlagen.)
allow-list-names-nobody = ⚠️ Damit ist niemand genannt. { allow-list-how }
allow-list-full = ⚠️ Mehr als { $most } Ausnahmen sind nicht möglich.
allow-list-add = ➕ Person hinzufügen

## News for the owner of a group

for-admins-button = 🔧 Für Admins: was zu tun ist
group-lost = ⚠️ Der Schutz von { $group } ist ausgesetzt: Ich kann dort keine Nachrichten mehr löschen und niemanden mehr stummschalten.
group-lost-remedy = Mach mich zum Admin mit den Rechten „{ right-delete }“ und „{ right-ban }“, dann geht es von selbst weiter.
group-regained = ✅ Ich habe wieder alle Rechte: { $group } ist geschützt.
group-regained-but = ✅ Ich habe in { $group } wieder alle Rechte, bin aber weiterhin kein Admin in { $channels }.
channel-lost = ⚠️ Der Schutz von { $group } ist für { $channel } ausgesetzt: Ich bin kein Admin mehr in { $channel } und sehe nicht, wer beigetreten ist.
channel-lost-remedy = Mach mich dort zum Admin, dann geht es von selbst weiter.
until-then-blocked = Bis dahin lösche ich die Nachrichten derer, die ich nicht prüfen kann, wie es eingestellt ist.
until-then-open = Bis dahin können alle schreiben.
until-then-others = Die anderen Kanäle werden weiter verlangt.
channel-regained = ✅ Ich bin wieder Admin in { $channel }: { $group } ist geschützt.
channel-regained-but = ✅ Ich bin wieder Admin in { $channel }, aber weiterhin nicht in { $channels }.
members-gone = ⚠️ Viele Mitglieder von { $channel } scheinen plötzlich weg zu sein. Das sieht nach einem Fehler aus; bis es wieder stimmig ist, schalte ich in { $group } niemanden wegen { $channel } stumm.
members-gone-remedy = Falls sie wirklich gegangen sind, sende dort /unprotect und dann /protect.
members-back = ✅ Die Mitglieder von { $channel } sind wieder da: { $group } ist geschützt.

## What a group reads when the bot leaves

leave-asked = Der Betreiber dieses Bots hat mich gebeten, diese Gruppe zu verlassen.
leave-blocked-group = Der Betreiber dieses Bots lässt mich in dieser Gruppe nicht arbeiten, deshalb gehe ich.
leave-blocked-person = Der Betreiber dieses Bots lässt mich nicht für die Person arbeiten, die mich hinzugefügt hat, deshalb gehe ich.
leave-not-allowed = Dieser Bot ist nur für bestimmte Gruppen da, deshalb gehe ich.

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
