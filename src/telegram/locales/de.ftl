# Deutsch: Die Lesenden werden geduzt, der Bot sagt „ich“. Telegrams eigene Wörter (Admin, Kanal,
# Gruppe, stummschalten) stehen wie in Telegrams deutscher App. Anführungszeichen: „…“.

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = neues Mitglied
right-delete = Nachrichten löschen
right-ban = Nutzer sperren
right-invite = Nutzer per Link einladen
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
progress = { $joined } von { $all } geschafft.
not-yours = Dieser Knopf ist nicht für dich.
muted-by-admin = Ein Admin dieser Gruppe hat dich stummgeschaltet. Nur die Admins können das aufheben.
muted-by-admin-in = Ein Admin von { $group } hat dich stummgeschaltet. Nur die Admins können das aufheben.
unsure = ⏳ Telegram antwortet gerade nicht. Bitte versuche es gleich noch einmal.
still-checking = ⏳ Die Prüfung läuft noch. Danach kannst du schreiben.
admitted = ✅ Du bist drin. Willkommen!
not-let-in-yet = ⏳ Für { $group } fehlt dir nichts mehr, aber ich kann dich gerade nicht hereinlassen. Ich versuche es weiter; die Admins können es auch.
admins-let-in = 🙋 In diese Gruppe nehme ich gerade niemanden auf: Über Beitrittsanfragen entscheiden ihre Admins.
how-to-be-admitted = Um { $group } beizutreten, tritt zuerst { $channels } bei. Danach wirst du aufgenommen.
muted-until =
    { $count ->
        [one] Du bist stummgeschaltet, bis du diesem Kanal beitrittst:
       *[other] Du bist stummgeschaltet, bis du diesen Kanälen beitrittst:
    }
told-until = Was du schreibst, wird gelöscht, bis du hier beigetreten bist:
muted-place = • { $group }: { $channels }
muted-help =
    { $count ->
        [one] Tritt ihm bei, dann kannst du wieder schreiben. Falls es einen Moment dauert, drücke den Knopf.
       *[other] Tritt ihnen bei, dann kannst du wieder schreiben. Falls es einen Moment dauert, drücke den Knopf.
    }
free-again = ✅ Du kannst wieder schreiben.
mute-stays = ⏳ { $group } verlangt nichts mehr, aber ich kann deine Stummschaltung dort gerade nicht aufheben. Ich versuche es weiter; die Admins können es auch.
cannot-look = ⏳ Ich kann gerade nicht sehen, wer in { $channels } ist; deshalb bleibst du stummgeschaltet. Sobald ich dich dort sehe, ist das vorbei; die Admins der Gruppe können es auch aufheben.
cannot-look-deletes = ⏳ Ich kann gerade nicht sehen, wer in { $channels } ist; deshalb wird gelöscht, was du schreibst. Sobald ich dich dort sehe, ist das vorbei; die Admins der Gruppe können es auch ändern.

## Who may do what, and how often

admins-only = ⛔ Diesen Befehl können nur Admins der Gruppe verwenden.
admins-only-protect = ⛔ Den Schutz können nur Admins der Gruppe einrichten.
takes-ban-right = ⛔ Dafür brauchst du in dieser Gruppe das Recht „{ right-ban }“ (can_restrict_members): Bitte einen Admin darum, der es hat.
takes-invite-right = ⛔ Das lässt Leute in { $channel }: Einschalten kann es nur ein Admin von dort mit dem Recht „{ right-invite }“ (can_invite_users).
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
    Danke, dass du mich hinzugefügt hast! Ein Admin drückt auf „{ setup-in-private-button }“, und ich führe im privaten Chat durch alles Weitere.

    Oder ohne den Knopf: Mach mich hier zum Admin, mit den Rechten, Nachrichten zu löschen, Nutzer zu sperren und Nutzer einzuladen, und in deinem Kanal auch. Dann sende <code>/protect @DeinKanal</code>
setup-guide =
    Drück auf „{ setup-group-button }“ und wähle die Gruppe, die ich schützen soll: Damit werde ich dort auch Admin. Danach wählst du genauso den Kanal und sagst, für wen die Regeln gelten. Tippen musst du nichts.

    Wenn du lieber tippst: Mach mich in der Gruppe und in jedem Kanal zum Admin und sende in der Gruppe <code>/protect @DeinKanal</code>. Bis zu fünf Kanäle sind möglich: <code>/protect @Eins @Zwei</code>. Einen privaten Kanal nennst du mit seiner ID: <code>/protect -1001234567890</code>
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
command-trust = Als Antwort: jemanden ohne Beitritt schreiben lassen
command-untrust = Als Antwort: jemanden von der Ausnahmeliste nehmen
command-stats = Was ich aufgehalten und gebracht habe
command-forget = Was ich über dich weiß und wie du es löschst
command-help = Befehle und Hilfe bei Problemen
help-protect = /protect @Kanal – verlangt, einem Kanal beizutreten, bevor man schreibt
help-status = /status – zeigt den Schutz und prüft, ob alles funktioniert
help-unprotect = /unprotect – schaltet den Schutz aus
help-settings = /settings – ändert Texte, Zeiten und was geprüft wird
help-trust = /trust – als Antwort: jemanden ohne Beitritt schreiben lassen
help-untrust = /untrust – als Antwort: jemanden von der Ausnahmeliste nehmen
help-stats = /stats – wen ich aufgehalten und wen ich in deine Kanäle gebracht habe
help-forget = /forget – im privaten Chat: was ich über dich weiß und wie du es löschst
help-help = /help – diese Liste

## /forget

known-of-you =
    🗂 Das habe ich über dich gespeichert:
    • Gruppen, in denen du gesehen wurdest: { $seen }
    • Stummschaltungen von mir: { $mutes }
    • offene Beitrittsanfragen: { $requests }
    • Ausnahmelisten, auf denen du stehst: { $lists }
    • Nachrichten für dich allein: { $notices }
    • Eintrag als Inhaber einer Gruppe: { $owner }
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
actor-lacks-ban = ❌ Dir fehlt in dieser Gruppe das Recht „{ right-ban }“ (can_restrict_members). Bitte einen Admin, der es hat, das zu tun.
actor-not-admin = ❌ Du bist kein Admin dieser Gruppe
actor-not-admin-in = ❌ Du bist kein Admin von { $channel }. Nur Admins eines Kanals können ihn verlangen: Bitte einen von ihnen, das zu tun.
actor-lacks-invite = ❌ { $channel } ist privat, also würde ich einen Einladungslink veröffentlichen, und dir fehlt dort das Recht „{ right-invite }“ (can_invite_users). Bitte einen Admin des Kanals, der es hat, das zu tun.
how-to-promote = Öffne den Chat, „Administratoren“, „Admin hinzufügen“, und wähle mich.
not-admin-here = ❌ Ich bin kein Admin in dieser Gruppe. Mach mich zum Admin mit den Rechten „{ right-delete }“ und „{ right-ban }“.
not-admin-in = ❌ Ich bin kein Admin in { $channel }. { how-to-promote }
lacks-rights-here = ❌ Ich bin Admin in dieser Gruppe, aber mir fehlt: { $rights }. Gib mir das in der Liste der Administratoren.
lacks-invite-in = ❌ Ich bin Admin in { $channel }, aber mir fehlt das Recht „{ right-invite }“ (can_invite_users), das ich für den Einladungslink eines privaten Kanals brauche.
no-join-link = ❌ Ich kann für { $channel } keinen Einladungslink erstellen. Gib mir dort das Recht „{ right-invite }“ (can_invite_users).
no-answer = ⚠️ Telegram antwortet gerade nicht.
not-found = ❌ Ich finde den Kanal { $channel } nicht. Prüfe die Schreibweise.
not-found-or-seen = ❌ Ich finde den Kanal { $channel } nicht: Ich kann ihn nicht sehen. { how-to-promote }
is-a-group = ❌ { $channel } ist eine einfache Gruppe; verlangen kann ich nur Kanäle und Supergruppen. Um sie umzuwandeln, mache in ihren Einstellungen den Chatverlauf für neue Mitglieder sichtbar.
is-a-user = ❌ { $channel } ist ein Nutzer und kein Kanal. Nenne einen Kanal.
too-many-look-ups = ⚠️ Du hast in kurzer Zeit viele Kanäle genannt. Versuche es in einer Minute noch einmal.

## /unprotect

unprotect-question = Den Schutz wirklich ausschalten? Zum Schreiben muss dann niemand mehr beitreten: { $channels }
yes = Ja
no = Nein
protection-stays = Der Schutz bleibt an.
unprotected = 🔓 Schutz ausgeschaltet. Alle können jetzt schreiben, ohne einem Kanal beizutreten.
still-muted = 🔇 Noch stumm: { $count }. Ich hebe das auf, sobald ich dieses Recht habe:

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
status-since = Seit: { $time }
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
status-members-gone = ⚠️ { $channel }: Viele Mitglieder scheinen plötzlich weg zu sein. Bis das wieder stimmig aussieht, schalte ich deswegen niemanden stumm. Falls sie wirklich gegangen sind, sag es mir in /settings unter „{ section-channels }“

## /settings

settings-line = { $label }: { $value }
setting-check-on-join = 🚪 Prüfung beim Beitritt
setting-notice-lifetime = 🗑 Hinweise bleiben
setting-mute-length = 🔇 Stummschaltung dauert
setting-on-unknown = ❓ Bei unklarer Mitgliedschaft
setting-channel-senders = 📣 Als Kanal schreiben
setting-check-edits = ✏️ Bearbeitete Nachrichten prüfen
setting-join-requests = 🙋 Kanalmitglieder aufnehmen
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
saved = Gespeichert.

## The allow list

allow-list-row =
    👥 Ausnahmen: { $count ->
        [0] niemand
       *[other] { $count }
    }
allow-list-nobody = 👥 Niemand darf schreiben, ohne den Kanälen beizutreten.
allow-list-people = 👥 Diese Leute dürfen schreiben, ohne den Kanälen beizutreten:
allow-list-press = Drücke auf einen Namen, um ihn von der Liste zu nehmen.
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
link-missing = ⚠️ { $channel } ist privat und ich kann dafür keinen Einladungslink erstellen, deshalb zeigen Hinweise in { $group } keinen Weg dorthin.
link-missing-remedy = Gib mir dort das Recht „{ right-invite }“ (can_invite_users).
requests-unanswered = ⚠️ Beitrittsanfragen für { $chat } bleiben unbeantwortet: Ich kann sie nicht annehmen.
until-then-blocked = Bis dahin lösche ich die Nachrichten derer, die ich nicht prüfen kann, wie es eingestellt ist.
until-then-open = Bis dahin können alle schreiben.
until-then-others = Die anderen Kanäle werden weiter verlangt.
channel-regained = ✅ Ich bin wieder Admin in { $channel }: { $group } ist geschützt.
channel-regained-but = ✅ Ich bin wieder Admin in { $channel }, aber weiterhin nicht in { $channels }.
members-gone = ⚠️ Viele Mitglieder von { $channel } scheinen plötzlich weg zu sein. Das sieht nach einem Fehler aus; bis es wieder stimmig ist, schalte ich in { $group } niemanden wegen { $channel } stumm.
members-gone-remedy = Falls sie wirklich gegangen sind, sag es mir in /settings unter „{ section-channels }“.
members-back = ✅ Die Mitglieder von { $channel } sind wieder da: { $group } ist geschützt.
picture-refused = ⚠️ Telegram nimmt das Bild des Hinweises in { $group } nicht an, deshalb gehen Hinweise ohne Bild hinaus.
picture-refused-remedy = Wähle ein anderes Bild oder nimm es weg.
words-refused = ⚠️ Telegram nimmt deinen Text oder deine Link-Knöpfe im Hinweis von { $group } nicht an, deshalb gehen Hinweise in meinen Worten hinaus.
words-refused-remedy = Die Vorschau zeigt, woran es liegt: Ändere es dort.

## What a group reads when the bot leaves

leave-asked = Der Betreiber dieses Bots hat mich gebeten, diese Gruppe zu verlassen.
leave-blocked-group = Der Betreiber dieses Bots lässt mich in dieser Gruppe nicht arbeiten, deshalb gehe ich.
leave-blocked-person = Der Betreiber dieses Bots lässt mich nicht für die Person arbeiten, die mich hinzugefügt hat, deshalb gehe ich.
leave-not-allowed = Dieser Bot ist nur für bestimmte Gruppen da, deshalb gehe ich.

## The control room

control-room-line = ⚙️ Einstellungen machst du in unserem privaten Chat, wo sie niemanden stören.
control-room-button = ⚙️ Einstellungen öffnen
no-groups =
    Ich kenne keine Gruppe, deren Einstellungen du ändern darfst. Füge mich zu einer deiner Gruppen hinzu oder sende dort /settings.
    Dafür brauchst du das Recht, Nutzer zu sperren.
group-list = <b>Deine Gruppen</b>
group-list-search = Wähle eine aus oder sende einen Teil ihres Namens.
group-list-cut = Das sind nicht alle: Ich habe { $most } deiner Gruppen angesehen. Für eine andere sende dort /settings.
group-list-nothing = Keine deiner Gruppen hat „{ $query }“ im Namen.
group-unknown = In dieser Gruppe bin ich nicht mehr, oder ich kenne sie noch nicht. Sende /settings in der Gruppe.
my-groups = 🗂 Meine Gruppen
cancel = Abbrechen
cancelled = Abgebrochen. Es hat sich nichts geändert.
question-over = Diese Auswahl ist nicht mehr offen. Geh zurück und drücke den Knopf noch einmal.
nothing-to-cancel = Es gibt nichts abzubrechen.
screen-title = <b>{ $title }</b>
list-more = … und { $count } weitere
home-title = <b>{ $group }</b> – { $state }
home-about = Hier entscheidest du, wer in der Gruppe schreiben darf und was ich dort sage.
home-figures =
    👥 In 30 Tagen gesehen: { $seen }
    🔇 Jetzt stumm: { $muted }
    ⭐ Ausnahmen: { $allowed }
home-no-channels = Sie verlangt noch keinen Kanal.
home-requires = Wer schreiben will, muss beigetreten sein: { $channels }.
section-channels = 📢 Kanäle
section-rules = 📏 Regeln
section-notices = ✉️ Hinweise und Texte
section-language = 🌐 Sprache
section-people = 👥 Personen
section-history = 📜 Verlauf
section-copies = 📋 Kopieren und exportieren
section-off = 🔓 Ausschalten
section-on = 🛡 Einschalten
about-rules = Wen ich prüfe und was geschieht, wenn jemandem ein Kanal fehlt.
about-notices = Was ich in der Gruppe schreibe, wer es sieht und wie lange es bleibt.
about-languages = In welcher Sprache die Mitglieder lesen. Du liest in deiner, egal was hier steht.
value-now = Jetzt: <b>{ $value }</b>. { $means }
switched-off = 🔓 Der Schutz von { $group } ist aus. Alle können schreiben.
switched-on = 🛡 Der Schutz von { $group } ist an.
about-check-on-join = Ob ich Leute prüfe, wenn sie der Gruppe beitreten, oder erst, wenn sie schreiben.
means-check-on-join-on = Wem ein Kanal fehlt, der wird beim Beitritt stummgeschaltet und erfährt, was zu tun ist.
means-check-on-join-off = Wem ein Kanal fehlt, der wird bei der ersten Nachricht stummgeschaltet.
means-check-on-join-told = Wem ein Kanal fehlt, der erfährt beim Beitritt, was zu tun ist.
means-check-on-join-later = Wem ein Kanal fehlt, der erfährt bei der ersten Nachricht, was zu tun ist.
means-check-on-join-nobody = Solange es eine Schonzeit gibt oder nur manche Themen geprüft werden, wird beim Beitritt zur Gruppe niemand geprüft, sondern erst beim Schreiben.
about-mute-length = Wann eine Stummschaltung von selbst endet. Wer den Kanälen beitritt, ist sofort frei.
means-mutes-last = Wer ab jetzt stumm ist, darf spätestens nach { $time } wieder schreiben, selbst wenn ich ausfalle.
about-on-unknown = Was mit einer Nachricht geschieht, wenn Telegram nicht sagt, ob ihr Absender in den Kanälen ist.
means-on-unknown-allow = Sie bleibt: Niemand leidet unter einer Störung bei Telegram.
means-on-unknown-block = Sie wird gelöscht, aber niemand wird stummgeschaltet.
about-channel-senders = Mitglieder können im Namen eines eigenen Kanals schreiben. Ich sehe dann nicht, wer sie sind.
means-channel-senders-block = Solche Nachrichten werden gelöscht, außer der Kanal ist einer der verlangten.
means-channel-senders-allow = Solche Nachrichten bleiben. Wer einen Kanal hat, kann schreiben, ohne deinen beizutreten.
about-check-edits = Ob ich Leute auch dann prüfe, wenn sie eine Nachricht bearbeiten.
means-check-edits-on = Niemand kann nach dem Verlassen des Kanals aus einer alten Nachricht Werbung machen.
means-check-edits-off = Bearbeitete Nachrichten bleiben, egal von wem sie sind.
about-join-requests = Für Gruppen, denen man nur auf Anfrage beitreten kann.
means-join-requests-off = Über Anfragen entscheidet ihr selbst.
means-join-requests-auto = Wer in allen Kanälen ist, wird aufgenommen. Die anderen erfahren, was fehlt, und werden danach aufgenommen.
about-dry-run = Probelauf: Ich schaue zu und zähle mit, greife aber nicht ein.
means-dry-run-on = Niemand wird stummgeschaltet und keine Nachricht gelöscht.
means-dry-run-off = Es gilt, was die Regeln sagen.
about-notice-lifetime = Wie lange ein Hinweis in der Gruppe bleibt, wenn die Person nicht vorher beitritt.
means-notices-last = Ein Hinweis verschwindet nach { $time }.
means-notices-stay = Ein Hinweis bleibt, bis die Person beigetreten ist.
about-notice-style = Wer den Hinweis sieht, wenn jemandem ein Kanal fehlt.
means-notice-style-public = Die ganze Gruppe sieht ihn.
means-notice-style-private = Nur die Person sieht ihn, wo Telegram das kann. Wer weitermacht, bekommt ihn in der Gruppe.
about-service-messages = Telegram schreibt eine Zeile, wenn jemand beitritt oder geht.
means-service-messages-on = Ich lösche diese Zeilen.
means-service-messages-off = Diese Zeilen bleiben.
about-command-cleanup = Wie lange Befehle und meine Antworten darauf in der Gruppe bleiben.
means-commands-last = Sie verschwinden nach { $time }.
means-commands-stay = Sie bleiben.
about-language = Die Sprache der Hinweise und von allem anderen, was Mitglieder lesen.
means-language = Die Mitglieder lesen { $language }.

## Modes

notice-warned = ⚠️ Verwarnung { $number } von { $most }
notice-warned-several = ⚠️ Verwarnung
setting-on-offence = ⚖️ Wenn ein Kanal fehlt
about-on-offence = Was geschieht, wenn jemand schreibt, dem ein Kanal fehlt.
value-mute = stummschalten
value-delete = nur löschen
value-warn = erst verwarnen
means-on-offence-mute = Die Nachricht wird gelöscht, und wer sie schrieb, ist bis zum Beitritt stumm.
means-on-offence-delete = Die Nachricht wird gelöscht, und niemand wird stummgeschaltet. Zum Beispiel schreibt Bob „hi“: Das verschwindet, und alles Weitere auch, bis er beigetreten ist.
means-on-offence-warn = Die ersten Nachrichten bleiben, jede mit einer Verwarnung. Wer danach schreibt, ohne beigetreten zu sein, wird stummgeschaltet.
setting-warnings = ⚠️ Verwarnungen
about-warnings = Wie viele Nachrichten mit einer Verwarnung bleiben, bevor ich stummschalte. Ein Album zählt einmal.
means-warnings =
    { $count ->
        [one] Eine Nachricht bleibt. Die nächste führt zum Stummschalten.
       *[other] { $count } Nachrichten bleiben. Die nächste führt zum Stummschalten.
    }
setting-grace = 🐣 Schonzeit nach dem Beitritt
about-grace = Wie lange nach dem Beitritt zur Gruppe niemand geprüft wird.
means-grace-off = Wer beitritt, wird geprüft wie alle anderen.
means-grace = Zum Beispiel tritt Bob bei und darf { $time } lang schreiben. Ab der ersten Nachricht danach muss er in den Kanälen sein.
setting-topics = 🧵 Themen
about-topics = Für Gruppen mit Themen: wo Nachrichten geprüft werden. Um ein Thema zu wählen, schreib dort /settings und drück auf „Dieses Thema“. Stummgeschaltet wird immer für die ganze Gruppe.
value-topics-only = nur gewählte
value-topics-except = alle außer gewählten
means-topics-all = Ich prüfe Nachrichten in allen Themen.
means-topics-only = Ich prüfe Nachrichten nur in den gewählten Themen. Solange keines gewählt ist, prüfe ich nirgends. Beim Beitritt zur Gruppe wird niemand geprüft.
means-topics-except = Ich prüfe Nachrichten überall außer in den gewählten Themen. Beim Beitritt zur Gruppe wird niemand geprüft.
chosen-topics = 📌 Gewählte Themen
about-chosen-topics = Die Themen, die als gewählt gelten. Um ein anderes zu wählen, schreib dort /settings und drück auf „Dieses Thema“.
topic-general = Allgemein
topic-number = Thema { $id }
this-topic-button = 🧵 Dieses Thema
topic-enforced = Ich prüfe Nachrichten in diesem Thema.
topic-free = Nachrichten in diesem Thema lasse ich in Ruhe.
topic-enforce-button = Dieses Thema prüfen
topic-free-button = Dieses Thema in Ruhe lassen
setting-requests-count = 🙋 Anfragen an Kanäle zählen
about-requests-count = Ob eine Beitrittsanfrage an einen Kanal genügt, um zu schreiben. Das ist für Kanäle, die über Beitritte entscheiden. Ich sehe Anfragen nur, wenn ich dort Leute einladen darf, und nur solche von da an.
means-requests-count-on = Zum Beispiel stellt Bob eine Anfrage an den Kanal und darf sofort schreiben, bis die Anfrage 14 Tage alt ist oder er dort gesperrt wird. Von einer Ablehnung erfahre ich nichts.
means-requests-count-off = Wer angefragt hat, muss warten, bis er aufgenommen ist.
setting-approve-requests = ✅ Anfragen an Kanäle annehmen
about-approve-requests = Ob ich Beitrittsanfragen an Kanäle annehme. Dafür muss ich dort Leute einladen dürfen.
means-approve-requests-on = Ich nehme auf, wer in dieser Gruppe ist, oder sobald er in sie kommt. Über alle anderen entscheiden die Admins des Kanals. Wer auch bei dieser Gruppe anfragen muss, wartet auf einen Admin, außer wenn Anfragen an Kanäle zählen.
means-approve-requests-off = Über Anfragen entscheiden die Admins des Kanals.
some-of = mindestens { $number } von { $channels }
setting-at-least = 🔢 Wie viele Kanäle
about-at-least = In wie vielen der Kanäle man sein muss, um zu schreiben.
value-all = alle
means-at-least-all = Man muss in allen sein.
means-at-least =
    { $count ->
        [one] Einer davon genügt, egal welcher. Zum Beispiel ist Bob nur im ersten und darf schreiben.
       *[other] { $count } davon genügen, egal welche.
    }
setting-welcome = 👋 Begrüßung
about-welcome = Was ich in der Gruppe schreibe, wenn jemand den Kanälen beigetreten ist, zum Beispiel: Willkommen, Bob! Die Regeln sind angeheftet. Es verschwindet so bald wie Hinweise.
welcome-prompt = Schreib jetzt die Begrüßung, gern formatiert, bis zu { $most } Zeichen. { $person } steht für die Person, { $channels } für die Kanäle, { $number } für deren Anzahl und { $group } für die Gruppe.
notice-removal = ⏳ Wer nach { $time } nicht beigetreten ist, wird aus der Gruppe entfernt.
setting-removal = 🚷 Entfernen, wer nicht beitritt
about-removal = Nach welcher Zeit jemand, der stummgeschaltet wurde und nicht beigetreten ist, aus der Gruppe entfernt wird. Er darf sofort wiederkommen. Der Hinweis sagt das, und kurz vorher noch einmal.
means-removal-off = Niemand wird entfernt.
means-removal = Zum Beispiel wird Bob stummgeschaltet und tritt nicht bei: Nach { $time } ist er nicht mehr in der Gruppe. Admins betrifft das nie, und auch niemanden, der vorher schon stumm war.
removal-without-mutes = ⚠️ Mit „nur löschen“ wird niemand stummgeschaltet, also auch niemand entfernt. Ändere zuerst eines von beiden.

## Setting a group up

added-as-admin = Danke fürs Hinzufügen! Ich habe hier alle Rechte, die ich brauche. Jetzt fehlt nur noch der Kanal: Den wählst du in unserem privaten Chat.
setup-in-private-button = 🛠 Privat einrichten
setup-choose-group = Welche Gruppe soll ich schützen? Der Knopf öffnet deine Liste. Wenn du eine Gruppe wählst, werde ich dort auch Admin.
setup-group-button = 👥 Gruppe wählen
setup-choose-channel = ✅ In { $group } habe ich alle Rechte, die ich brauche. Wähle jetzt den Kanal, dem man beitreten muss. Dadurch werde ich dort auch Admin.
setup-channel-button = 📢 Kanal wählen
setup-another-button = ➕ Noch ein Kanal
setup-other-button = 📢 Anderen Kanal wählen
setup-check-button = 🔄 Erneut prüfen
setup-rights-group-button = 🔧 Rechte in der Gruppe geben
setup-rights-channel-button = 🔧 Im Kanal zum Admin machen
setup-goes-on = Sobald das behoben ist, mache ich von selbst weiter.
setup-is-on = 🛡 Diese Gruppe ist geschützt.
setup-ready = ✅ Alles bereit. Wer schreiben will, muss beigetreten sein: { $channels }
setup-whom = Für wen sollen die Regeln gelten?
setup-everybody-button = 🛡 Ab jetzt für alle
setup-newcomers-button = 🌱 Nur für neue Mitglieder
setup-practise-button = 🧪 Erst ein Probelauf
concerns =
    { $seen ->
        [one] Die eine Person, die hier in den letzten 30 Tagen geschrieben hat, ist noch nicht beigetreten.
       *[other] Noch nicht beigetreten: { $missing } von { $seen } Leuten, die hier in den letzten 30 Tagen geschrieben haben.
    }
concerns-about = Noch nicht beigetreten: etwa { $missing } von { $seen } Leuten, die hier in den letzten 30 Tagen geschrieben haben.
concerns-nobody = Alle, die hier in den letzten 30 Tagen geschrieben haben, sind schon beigetreten. ({ $seen })
concerns-unknown = Ich habe hier noch niemanden schreiben sehen und kann nicht sagen, wie viele es betrifft.
concerns-unanswered =
    { $seen ->
        [one] In den letzten 30 Tagen hat hier eine einzige Person geschrieben. Ob sie beigetreten ist, sagt Telegram gerade nicht.
       *[other] In den letzten 30 Tagen haben hier { $seen } Leute geschrieben. Wie viele davon beigetreten sind, sagt Telegram gerade nicht.
    }
activated-newcomers = 🛡️ Schutz aktiviert! Wer ab jetzt in die Gruppe kommt, muss beitreten, um zu schreiben: { $channels }
activated-practice = 🛡️ Schutz als Probelauf aktiviert! Ich schalte niemanden stumm und merke mir, wer beitreten müsste: { $channels }
channel-added = ✅ Ich bin jetzt Admin in { $channel }. Welche Gruppe soll den Kanal verlangen?
channel-added-no-group = ✅ Ich bin jetzt Admin in { $channel }. Füge mich zu deiner Gruppe hinzu, dann kann sie den Kanal verlangen.
setting-newcomers = 🌱 Die Regeln gelten für
about-newcomers = Ob die Regeln für alle gelten oder diejenigen verschonen, die schon vorher da waren.
means-newcomers-on = Wer vorher da war, schreibt wie immer und wird nicht stummgeschaltet.
means-newcomers-off = Alle müssen in den Kanälen sein, egal wie lange sie schon hier sind.
value-everybody = alle
value-joined-after = wer nach dem { $time } UTC kam
newcomers-from-now-button = 🌱 Nur wer ab jetzt dazukommt
status-newcomers = Nur für Mitglieder, die nach dem { $time } UTC kamen
practice-begun = 🧪 Der Probelauf hat begonnen: Ich schalte niemanden stumm. In einem Tag sage ich dir, was ich gesehen habe.
practice-button = 🧪 Probelauf
practice-about = Hier läuft ein Probelauf: Niemand wird stummgeschaltet, und ich merke mir, wen ich zum Beitreten aufgefordert hätte.
practice-nobody = Bisher wäre es niemand gewesen.
practice-found = Bisher hätte ich { $count } aufgefordert: { $people }
practice-end-button = 🛡 Jetzt starten
practice-on-button = 🧪 Probelauf fortsetzen

## The channels of a group

invite-link = Einladungslinks kann ich nicht nachschlagen, das erlaubt Telegram keinem Bot. Wähle den Kanal in unserem privaten Chat aus; dort musst du nichts eintippen.
is-itself = ❌ Eine Gruppe kann sich nicht selbst verlangen. Nenne einen Kanal oder eine andere Gruppe.
is-log-chat = ❌ In { $channel } steht das Protokoll dieser Gruppe, und die Mitglieder würden es dort lesen. Wähle erst einen anderen Protokoll-Chat oder einen anderen Kanal.
change-in-private = ⚙️ Kanäle privat ändern
about-channels = Diese Kanäle werden von allen verlangt, die in der Gruppe schreiben wollen. Hinweise nennen sie in dieser Reihenfolge.
channels-count = Jetzt verlangt: { $count }. Höchstens { $most } sind möglich.
channels-off = Der Schutz ist aus, deshalb muss ihnen im Moment niemand beitreten.
channel-members-gone = ⚠️ { $channel }: Viele Mitglieder scheinen plötzlich weg zu sein. Bis das wieder stimmig aussieht, schalte ich deswegen niemanden stumm.
add-channel = ➕ Kanal hinzufügen
check-again = 🔄 Erneut prüfen
make-admin = 🔧 Mach mich zum Admin: { $chat }
make-admin-somewhere = 🔧 Mach mich dort zum Admin
add-prompt = Wähle mit den Tasten unten einen Kanal oder eine Gruppe. Ich werde dort Admin und darf nur Leute einladen. Du kannst auch den @Namen, einen Link oder die ID schreiben oder einen Beitrag von dort weiterleiten.
replace-prompt = Was soll statt { $channel } verlangt werden? { add-prompt }
pick-channel = 📢 Kanal auswählen
pick-group = 👥 Gruppe auswählen
done = Fertig
channels-added = ✅ Jetzt auch verlangt: { $channels }.
add-another = Wähle noch etwas aus oder drücke „{ done }“.
channel-replaced = ✅ { $channel } wird jetzt statt { $old } verlangt.
names-no-channel = ⚠️ Darin sehe ich keinen Kanal. Schreib den @Namen, einen Link oder die ID, leite einen Beitrag weiter oder nimm die Tasten unten.
names-one-channel = ⚠️ Nenne nur einen Kanal.
invite-link-here = Einladungslinks kann ich nicht nachschlagen, das erlaubt Telegram keinem Bot. Nimm die Tasten unten.
required-already = { $channel } wird schon verlangt.
about-channel = Nummer { $place } von { $count } in der Liste.
move-up = ⬆️ Nach oben
move-down = ⬇️ Nach unten
replace-channel = 🔁 Ersetzen
remove-channel = 🗑 Entfernen
renew-link = 🔗 Neuer Einladungslink
link-renewed = 🔗 Es gibt einen neuen Einladungslink. Der alte gilt nicht mehr.
really-left = Sie sind wirklich gegangen
departure-believed = ✅ Ich glaube Telegram wieder und prüfe alle.
remove-question = { $channel } wirklich entfernen? Wem sonst nichts fehlt, der kann sofort schreiben.
channel-removed = { $channel } wird nicht mehr verlangt.
last-channel = { $channel } ist der einzige Eintrag. Eine Gruppe, die nichts verlangt, steht allen offen: Ersetze ihn oder schalte den Schutz aus.
channel-gone = Dieser Kanal wird nicht mehr verlangt.

## The notice and its texts

about-notice-texts = Der Hinweis in deinen eigenen Worten, für jede Sprache. Wo du nichts geschrieben hast, lesen die Mitglieder meine Worte.
about-notice-text = Was Leute auf { $language } lesen, denen ein Kanal fehlt.
about-verify-button = Der Knopf, den man drückt, sobald man beigetreten ist.
about-link-button = Ein Knopf unter dem Hinweis, der eine Seite öffnet, zum Beispiel eure Regeln.
about-picture = Ein Bild über dem Hinweis. Ein Hinweis für mehrere Leute hat keins, einer mit sehr langem Text auch nicht.
setting-members-language = 🗣 Jedes Mitglied liest
about-members-language = Ob alle Mitglieder dieselbe Sprache lesen.
value-language-group = Sprache der Gruppe
means-language-group = Alle Mitglieder lesen die Sprache, die du für die Gruppe gewählt hast.
value-language-own = die eigene Sprache
means-language-own = Ich spreche mit allen in der Sprache ihres Telegram, wenn ich sie kann. Was mehrere gemeinsam lesen, ist in der Sprache der Gruppe.
value-standard = Standard
value-none = keiner
setting-link-first = 🔗 Erster Link-Knopf
setting-link-second = 🔗 Zweiter Link-Knopf
setting-picture = 🖼 Bild
shown-now = Jetzt:
write-button = ✏️ Ändern
save-button = ✅ Speichern
standard-button = ↩️ Standard
remove-button = 🗑 Entfernen
sample-button = 👁 Vorschau
text-prompt = Schreib jetzt den Text auf { $language }, gern formatiert, bis zu { $most } Zeichen. { $person } steht für die Person, { $channels } für die Kanäle, die ihr fehlen, { $number } für deren Anzahl und { $group } für die Gruppe.
button-prompt = Schreib jetzt den Text des Knopfes, bis zu { $most } Zeichen.
link-prompt = Schreib den Text des Knopfes, bis zu { $most } Zeichen, und dahinter die Adresse. Zum Beispiel: Regeln – https://example.com/rules
picture-prompt = Schick jetzt das Bild, und zwar als Foto.
not-a-text = ⚠️ Das ist kein Text. Schreib ihn als Nachricht.
nothing-visible = ⚠️ Davon ist nichts zu sehen. Schreib ein paar Worte.
not-a-link = ⚠️ Ich brauche einen Text und dahinter eine Adresse, die mit https:// beginnt, zum Beispiel: Regeln – https://example.com/rules
not-a-photo = ⚠️ Das ist kein Foto. Schick das Bild als Foto, nicht als Datei.
unknown-placeholder = ⚠️ { $placeholder } kenne ich nicht. Ich kenne { $person }, { $channels }, { $group } und { $number }.
placeholder-meant = ⚠️ { $placeholder } kenne ich nicht: Meintest du { $meant }?
too-long-for-picture = ⚠️ Unter einem Bild ist der Text auf { $language } zu lang: { $length } von { $most } Zeichen, die Namen eingerechnet. Kürze ihn oder entferne das Bild.
too-long-with-names = ⚠️ Mit den Namen sind das { $length } Zeichen; möglich sind { $most }. Kürze den Text.
sample-question = So werden es die Mitglieder sehen. Speichern?
sample-pressed = Das ist eine Vorschau: Hier tut der Knopf nichts.
sample-refused = ⚠️ Das nimmt Telegram nicht an.
send-another = Schick mir etwas anderes.
sample-channel = Dein Kanal
draft-over = Das ist nicht die neueste Vorschau. Speichere die neueste oder schreib es noch einmal.
overtaken = ⚠️ Das hat inzwischen jemand geändert, deshalb ist noch nichts gespeichert. Sieh nach, wie es jetzt ist, und drücke noch einmal, wenn du es immer noch willst.
too-long = ⚠️ Das sind { $count } Zeichen; möglich sind { $most }.

## People in the control room

about-people = Wer warum stummgeschaltet ist und wer schreiben darf, ohne beizutreten.
muted-list = 🔇 Jetzt stummgeschaltet, mit den fehlenden Kanälen, seit wann und bis wann:
muted-nobody = 🔇 Zurzeit ist niemand stummgeschaltet.
why-button = 🔎 Warum kann jemand nicht schreiben?
person-prompt = 🔎 Wen meinst du? Wähle mit dem Knopf unten aus oder schick mir die ID als Zahl, eine weitergeleitete Nachricht der Person oder eine Erwähnung.
person-picker = 👤 Aus der Liste wählen
person-nobody = ⚠️ Ich kann nicht erkennen, wer das ist. Bots können Benutzernamen nicht nachschlagen, und manche verbergen beim Weiterleiten ihren Namen. Schick die ID als Zahl oder wähle mit dem Knopf.
about-person = Was diese Person am Schreiben hindert und was du tun kannst.
person-until = Endet spätestens von selbst: { $until }
lift-button = 🔊 Stummschaltung aufheben
lifted-now = ✅ Aufgehoben. Wer wieder schreibt, ohne beigetreten zu sein, wird wieder stummgeschaltet.
not-lifted = ⏳ Telegram lässt mich das gerade nicht aufheben. Bitte versuche es gleich noch einmal.
not-muted = Diese Person ist von mir nicht mehr stummgeschaltet.
trust-button = ⭐ Ohne Beitritt schreiben lassen
untrust-button = ➖ Von der Ausnahmeliste nehmen
untrusted = ➖ { $person } steht jetzt nicht auf der Ausnahmeliste und muss wie alle anderen beitreten.
look-again = 🔄 Noch einmal nachsehen
why-muted = 🔇 { $person } ist von mir stummgeschaltet seit { $since }.
why-missing = ❌ { $person } fehlt noch: { $channels }
why-banned-in = ⛔ { $person } ist gesperrt in { $channels }: Nur die Admins dort können das ändern.
why-muted-by-admin = 🔇 { $person } wurde von einem Admin der Gruppe stummgeschaltet. Daran ändere ich nichts.
why-banned-here = ⛔ { $person } ist in dieser Gruppe gesperrt.
why-not-here = 🚪 { $person } ist nicht in der Gruppe.
why-allowed = ⭐ { $person } steht auf der Ausnahmeliste und darf schreiben, ohne beizutreten.
why-admin = 👮 { $person } hat Adminrechte und darf ohnehin schreiben.
why-free = ✅ { $person } ist nicht stummgeschaltet und darf schreiben.
why-unknown = ❔ Ich kann gerade nicht sagen, was mit { $person } los ist: Telegram verrät es nicht.

## The page

page-open-button = 🪟 Als Seite öffnen
page-menu-button = Einstellungen
page-forged = Öffne diese Seite aus deinem Chat mit mir in Telegram.
page-expired = Diese Seite ist seit über einer Stunde offen. Schließ sie und öffne sie noch einmal.
page-names-no-channel = ⚠️ Darin sehe ich keinen Kanal. Schreib den @Namen, einen Link oder die ID.
page-invite-link = Einladungslinks kann ich nicht nachschlagen, das erlaubt Telegram keinem Bot. Schreib die ID des Kanals oder wähl ihn in unserem Chat.
page-loading = Wird geladen …
page-failed = ⚠️ Das hat nicht geklappt. Bitte versuch es noch einmal.
page-offline = Ich bin gerade nicht erreichbar. Prüf deine Verbindung und versuch es dann noch einmal.
page-again = Noch einmal versuchen
page-search = Name oder ID
page-nobody-found = In diesen Listen hat niemand diesen Namen oder diese ID.
page-more = Mehr anzeigen
page-unsaved = Noch nicht gespeichert
page-insert = Einfügen
page-format = Formatierung
page-bold = Fett
page-italic = Kursiv
page-underline = Unterstrichen
page-strike = Durchgestrichen
page-button-text = Text der Taste
page-button-address = Adresse (https://…)
page-channel = Kanal oder Gruppe: @Name, Link oder ID
page-choose-in-chat = In unserem Chat aus deiner Liste wählen
page-open-in-chat = In unserem Chat öffnen
page-picture-in-chat = Das Bild schickst du mir in unserem Chat.
page-log-in-chat = Den Chat für das Protokoll wählst du in unserem Chat, aus Telegrams Liste.
page-has-picture = 🖼 Hier steht dein Bild
page-close = Schließen
page-text-language = Sprache des Textes
page-overview = 🏠 Überblick

## History, log chat and copies

about-history = Wer was geändert hat, das Neueste zuerst. Ich behalte es 90 Tage lang.
history-empty = Noch hat niemand etwas geändert.
history-head = { $when } – <b>{ $who }</b>
history-change = { $label }: { $before } → { $after }
history-allowed = ⭐ Darf schreiben, ohne beizutreten: { $who }
history-disallowed = ⭐ Muss wieder beitreten: { $who }
history-older = ⏭ Älter
history-newest = ⏮ Neueste
changed-protection = 🛡 Schutz
anonymous-admin = ein anonymer Admin
nameless-person = jemand ({ $id })
standard-text = der Standardtext
own-value = geändert
reformatted = { $text } (Formatierung geändert)
none = keine
section-log = 📣 Protokoll
about-log = Was hier geschieht, melde ich gesammelt in einem Chat der Admins: Stummschaltungen und ihr Ende, Änderungen, Störungen. Nie, was jemand schreibt.
log-now = Jetzt: <b>{ $chat }</b>.
log-is-off = Jetzt: <b>aus</b>. Ich melde nichts.
log-choose-channel = 📢 Kanal wählen
log-choose-group = 👥 Gruppe wählen
log-switch-off = Protokoll ausschalten
log-prompt = Wähle einen Chat, in dem du Admin bist. Alle dort lesen das Protokoll. In der Gruppe muss ich schon sein, und im Kanal muss ich schreiben dürfen.
log-members-read = Dort würden die Mitglieder das Protokoll lesen. Wähle einen Chat der Admins.
log-not-admin = In diesem Chat bist du kein Admin. Wähle einen von deinen.
log-cannot-write = Dort kann ich nicht schreiben. Erlaube mir, Nachrichten zu senden, und wähle den Chat noch einmal.
log-title = <b>📣 { $group }</b>
log-muted = 🔇 { $who } ist stummgeschaltet: es fehlt { $channels }
log-lifted = 🔊 { $who } darf wieder schreiben
log-joined = ✅ { $who } ist beigetreten und darf wieder schreiben
log-rules = 🔊 { $who } darf wieder schreiben: Die Regeln haben sich geändert
log-removed = 🚪 { $who } ist nicht rechtzeitig beigetreten und wurde aus der Gruppe entfernt
log-ended = ⏹ { $who }: Die Stummschaltung ist vorbei oder ein Admin hat sie geändert
log-changed = ⚙️ { $who }
log-more = … und { $count } weitere. Stummschaltungen: { $muted }, davon beendet: { $ended }
log-lost = ⚠️ Im Protokoll-Chat von { $group } kann ich nicht mehr schreiben, deshalb ist das Protokoll aus. Wähle in den Einstellungen einen anderen Chat.
only-new-people = 🌱 Nur wer beigetreten ist nach
about-copies = Übernimm die Einstellungen und Texte dieser Gruppe in eine andere oder bewahre sie in einer Datei auf.
copy-button = 📋 In eine andere Gruppe kopieren
export-button = 📤 In eine Datei exportieren
import-button = 📥 Aus einer Datei importieren
copy-choose = In welche Gruppe? Du musst ihre Einstellungen ändern dürfen.
copy-list-cut = Das sind nicht alle: Ich habe { $most } deiner Gruppen angesehen. In die anderen bringt eine Datei die Einstellungen.
copy-none = Ich kenne keine andere Gruppe, deren Einstellungen du ändern darfst.
would-change = Das würde sich in <b>{ $group }</b> ändern:
would-change-nothing = In { $group } würde sich nichts ändern: Dort ist alles gleich.
apply-button = ✅ Übernehmen
apply-with-channels-button = ✅ Mit den Kanälen übernehmen
applied = Erledigt. { $group } ist jetzt so eingestellt.
not-applied = Nichts hat sich geändert:
import-prompt = Schick mir eine Datei, die ich exportiert habe. Ich zeige erst, was sie ändern würde.
import-not-a-file = Bitte schick die Datei selbst (nezuko-*.json).
import-too-large = Die Datei ist zu groß. Höchstens { $most } KB sind möglich.
import-unreachable = Telegram gibt mir die Datei gerade nicht heraus. Bitte schick sie gleich noch einmal.
import-not-json = Diese Datei habe nicht ich exportiert. Nichts hat sich geändert.
import-version = Die Datei hat Version { $version }, und ich kenne Version { $known }. Exportiere sie noch einmal. Kommt sie von einem neueren Bot, dann aktualisiere zuerst diesen.
import-faults = So kann ich die Datei nicht verwenden. Nichts hat sich geändert:
import-field = • <code>{ $field }</code>: möglich ist { $possible }
import-unknown = Weggelassen, weil ich es nicht kenne oder es nur zu einer Gruppe gehört: { $fields }
import-gone = Ich finde diese Datei nicht mehr. Bitte schick sie noch einmal.
export-caption = Die Einstellungen von { $group }. Schick mir diese Datei unter Import, um sie hier oder in einer anderen Gruppe wieder zu übernehmen.
export-sent = Die Datei ist unterwegs.
file-lost = ⚠️ Telegram hat die Datei nicht angenommen. Versuche es gleich noch einmal.

## Status and doubts

trust-how = Sende <code>/trust</code> oder <code>/untrust</code> als Antwort auf eine Nachricht der Person, die du meinst.
trust-no-person = ⚠️ Auf der Ausnahmeliste können nur Personen stehen: keine Bots, keine Kanäle und keine anonymen Admins.
status-you-miss = ❌ Dir fehlt noch: { $channels }
status-you-may = ✅ Du darfst hier schreiben.

## Languages of people

my-language = 🌐 Meine Sprache
about-my-language = In dieser Sprache rede ich mit dir, hier und wenn ich auf deine Befehle antworte. Was die Mitglieder einer Gruppe lesen, stellst du in der Gruppe unter Sprache ein.
language-chosen = Jetzt: <b>{ $language }</b>. So hast du es gewählt.
language-of-telegram = Jetzt: <b>{ $language }</b>, wie in deinem Telegram.
as-in-telegram = Wie in Telegram
known-language = • Sprache, die du gewählt hast: { $language }
known-changes = • Änderungen, die du an Gruppen vorgenommen hast: { $count }
known-other = • andere Notizen über dich, etwa wann du einer Gruppe beigetreten bist, oder eine begonnene Einrichtung: { $count }

## Statistics

section-statistics = 📊 Statistik
statistics-line = 📊 Die Statistik steht in unserem privaten Chat, wo sie niemanden stört.
statistics-button = 📊 Statistik öffnen
statistics-about = Wen ich aufhalte und wen ich in die Kanäle bringe, nach Tagen (UTC) und ohne Namen gezählt. Wähle, wie viele Tage das Bild zeigt.
statistics-empty = In { $group } ist noch nichts passiert. Sobald ich dort Nachrichten prüfe, erscheinen die Zahlen hier.
statistics-none = 📊 In diesen Tagen wurde nichts gezählt.
statistics-messages = 💬 Nachrichten geprüft: { $count }
statistics-muted = 🔇 Stummgeschaltet: { $count }
statistics-stopped = 🛑 Gestoppt oder verwarnt: { $count }
statistics-verified = ✅ Verifiziert: { $count }
statistics-hours = ⏱ Innerhalb von 1 Std.: { $first }, 6 Std.: { $second }, 24 Std.: { $third }, später: { $later }
statistics-left = 🚪 Kanal verlassen: { $left }, zurückgekommen: { $back }
statistics-joined = 📢 { $channel }: { $joined } beigetreten
statistics-share = 📢 { $channel }: { $joined } beigetreten, { $share } der Aufgeforderten
statistics-compared = In Klammern: verglichen mit den { $days } Tagen davor.
statistics-drawing = 📊 Ich zeichne es. Einen Moment …
statistics-file = 📄 Die Datei ist unterwegs.
chart-joined = Beigetreten
chart-muted = Stumm
chart-stopped = Gestoppt
chart-verified = Verifiziert
weekly-title = 📊 <b>{ $group }</b>: deine Woche
weekly-report = 🔔 Wochenbericht
weekly-on = 🔔 Wochenbericht: an
weekly-off = 🔕 Wochenbericht: aus
weekly-stop = 🔕 Keine Wochenberichte mehr
weekly-stopped = Keine Wochenberichte mehr für { $group }. Unter „{ section-statistics }“ kannst du sie wieder einschalten.
