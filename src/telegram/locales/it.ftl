# Italiano: si dà del tu a chi legge, e il bot parla in prima persona. Virgolette: «…»; apostrofo
# curvo.

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = un nuovo membro
right-delete = Elimina messaggi
right-ban = Blocca utenti
right-invite = Invita utenti
right-topics = Gestisci argomenti
right-named = «{ $right }» ({ $code })
seconds = { $count } s
minutes = { $count } min
hours = { $count } h
days = { $count } g

## What members read

notice = Ciao { $user }, per scrivere in questo gruppo devi prima unirti a { $channels }.
notice-left = ⚠️ { $user }, non puoi più scrivere qui perché hai lasciato { $channel }. Unisciti di nuovo per continuare.
notice-banned = ⚠️ { $user }: { $ban }
crowd =
    { $count ->
        [one] { $names } e un’altra persona
       *[other] { $names } e altre { $count } persone
    }
banned =
    { $count ->
        [one] Il tuo accesso a { $channels } è bloccato: può aiutarti solo chi amministra quel canale.
       *[other] Il tuo accesso a { $channels } è bloccato: può aiutarti solo chi amministra quei canali.
    }
join-button = 📢 Unisciti a { $channel }
verify-button = ✅ Fatto
verify-button-for = ✅ Fatto ({ $group })
verified = ✅ Verifica riuscita! Ora puoi scrivere.
still-missing = Devi ancora unirti a: { $channels }
not-yours = Questo pulsante non è per te.
muted-by-admin = Un amministratore di questo gruppo ti ha tolto la parola. Solo gli amministratori possono ridartela.
muted-by-admin-in = Un amministratore di { $group } ti ha tolto la parola. Solo gli amministratori possono ridartela.
unsure = ⏳ Al momento Telegram non risponde. Riprova tra poco.
still-checking = ⏳ Sto ancora controllando. Potrai scrivere appena avrò finito.
admitted = ✅ Fai parte del gruppo. Ti diamo il benvenuto!
how-to-be-admitted = Per entrare in { $group }, unisciti prima a { $channels }. La tua richiesta verrà accettata subito dopo.
muted-until =
    { $count ->
        [one] Non puoi scrivere finché non ti unisci a questo canale:
       *[other] Non puoi scrivere finché non ti unisci a questi canali:
    }
muted-place = • { $group }: { $channels }
muted-help =
    { $count ->
        [one] Unisciti e potrai scrivere di nuovo. Se ci vuole un momento, premi il pulsante.
       *[other] Unisciti a tutti e potrai scrivere di nuovo. Se ci vuole un momento, premi il pulsante.
    }
free-again = ✅ Puoi di nuovo scrivere.

## Who may do what, and how often

admins-only = ⛔ Solo gli amministratori del gruppo possono usare questo comando.
admins-only-protect = ⛔ Solo gli amministratori del gruppo possono configurare la protezione.
takes-ban-right = ⛔ Serve il permesso «{ right-ban }» (can_restrict_members) in questo gruppo: chiedi a un amministratore che ce l’ha.
unclear-who = ⚠️ Non vedo quale degli amministratori anonimi sei, e non tutti hanno il permesso «{ right-ban }» (can_restrict_members). Fallo senza essere anonimo.
cannot-tell-admin = ⚠️ Non riesco a sapere da Telegram se sei amministratore. Riprova tra un momento.
not-protected = Al momento questo gruppo non è protetto.
operator-refuses = ⛔ L’operatore di questo bot qui non lo permette. Il codice è aperto: puoi avere un bot tuo.
groups-only = Questo comando funziona nei gruppi. Aggiungimi al tuo gruppo e usalo lì.
not-understood = Non capisco. /start mostra cosa so fare e /help elenca i comandi.
too-many-messages = ⏳ Troppi messaggi in una volta. Risponderò di nuovo tra { $seconds } s.
slow-down = ⏳ Più piano, per favore: premi più in fretta di quanto io riesca a seguire.
back = ⬅️ Indietro

## /start and /help

welcome = Ti do il benvenuto in Nezuko! Per proteggere un gruppo: 1) nominami amministratore del gruppo, 2) nominami amministratore del canale, 3) invia <code>/protect @IlTuoCanale</code>
welcome-group = Qui può scrivere chi si è unito ai canali del gruppo. Per gli amministratori: <code>/protect @IlTuoCanale</code>, e /help per saperne di più.
added-to-group =
    Grazie per avermi aggiunto! Per proteggere questo gruppo:
    1) Nominami amministratore qui, con i permessi di eliminare messaggi, bloccare utenti e invitare utenti
    2) Nominami amministratore del tuo canale
    3) Invia <code>/protect @IlTuoCanale</code>
setup-guide =
    Per proteggere un gruppo:
    1) Aggiungimi al gruppo come amministratore, con i permessi di eliminare messaggi, bloccare utenti e invitare utenti
    2) Aggiungimi a ogni canale come amministratore, così vedo chi si è unito
    3) Invia <code>/protect @IlTuoCanale</code> nel gruppo. I canali possono essere fino a cinque: <code>/protect @Uno @Due</code>. Un canale privato si indica con il suo ID: <code>/protect -1001234567890</code>
how-it-works =
    Quando scrive nel gruppo qualcuno a cui manca un canale, elimino il messaggio, gli tolgo la parola e mostro un avviso con un pulsante per unirsi a ogni canale.
    Appena si è unito gli ridò la parola, che prema il pulsante o no. Non tocco mai gli amministratori, i bot e i post del canale collegato.
help-trouble = Se qualcosa non funziona: devo essere amministratore del gruppo (eliminare messaggi, bloccare utenti) e di ogni canale. /status mostra cosa manca.
setup-button = ⚙️ Configura
how-button = ❓ Come funziona
commands-button = 📋 Comandi
add-to-group-button = ➕ Aggiungi a un gruppo
command-start = Cosa faccio e come configurarmi
command-protect = Richiedere l’iscrizione a un canale
command-status = Mostrare la protezione di questo gruppo
command-unprotect = Disattivare la protezione
command-settings = Cambiare testi, tempi e controlli
command-forget = Cosa so di te e come cancellarlo
command-help = Comandi e soluzione dei problemi
help-protect = /protect @Canale – richiede di unirsi a un canale prima di scrivere
help-status = /status – mostra la protezione e controlla che tutto funzioni
help-unprotect = /unprotect – disattiva la protezione
help-settings = /settings – cambia testi, tempi e controlli
help-forget = /forget – in privato: cosa so di te e come cancellarlo
help-help = /help – questo elenco

## /forget

known-of-you =
    🗂 Ecco cosa ho salvato su di te:
    • gruppi in cui sei comparso: { $seen }
    • silenzi che ho imposto: { $mutes }
    • richieste di ingresso in sospeso: { $requests }
    • elenchi di eccezioni in cui figuri: { $lists }
    • messaggi solo per te: { $notices }
    • scheda di proprietario di un gruppo: { $owner }
seen-in = { $count } ({ $groups })
forget-how = Il pulsante cancella tutto e prima ti ridà la parola. I gruppi che hai configurato restano protetti. Se scrivi di nuovo in un gruppo protetto, ti conoscerò di nuovo.
forget-button = 🗑 Cancella
nothing-known = Non ho salvato nulla su di te.
blocked-stays = L’operatore di questo bot ti ha bloccato. Questo non viene cancellato.
not-forgotten = ⏳ Al momento non riesco a togliere una delle tue restrizioni, quindi non ho cancellato nulla. Riprova tra poco.
forgotten = ✅ Cancellato. Non ho più nulla su di te.
forget-in-private = Scrivimi /forget in privato.

## /protect

protect-usage = Uso: <code>/protect @IlTuoCanale</code>, o fino a cinque: <code>/protect @Uno @Due</code>. Un canale privato si indica con il suo ID: <code>/protect -1001234567890</code>
invalid-channel = ⚠️ Formato del canale non valido. Usa il @nome del canale o il suo ID numerico.
basic-group = ❌ Questo è un gruppo semplice, e si possono limitare i membri solo nei supergruppi. Per convertirlo, rendi la cronologia visibile ai nuovi membri nelle impostazioni del gruppo.
verifying = 🔍 Controllo i permessi…
activated = 🛡️ Protezione attivata! Per scrivere in questo gruppo bisogna unirsi a { $channels }.
already-protected = Questo gruppo è già protetto da { $channels }. Invia prima <code>/unprotect</code> se vuoi cambiare canali.
run-again = Dopo aver corretto, invia di nuovo <code>/protect { $channels }</code>.
also-require = ➕ Richiedi anche { $channels }
confirm-question = Qui sei anonimo. Premi «Conferma», così controllo che tu amministri { $channels }.
confirm-button = ✅ Conferma
too-many-channels = ❌ Un gruppo può richiedere al massimo { $most } canali.
requires-now = Questo richiede { $channels }.
admin-here = ✅ Sono amministratore di questo gruppo
admin-in = ✅ Sono amministratore di { $channel }
actor-authorized = ✅ Puoi configurare la protezione
actor-lacks-ban = ❌ Ti manca il permesso «{ right-ban }» (can_restrict_members) in questo gruppo. Chiedi a un amministratore che ce l’ha di inviare il comando.
actor-not-admin = ❌ Non sei amministratore di questo gruppo
actor-not-admin-in = ❌ Non sei amministratore di { $channel }. Solo un amministratore di un canale può richiederlo: chiedi a uno di loro di inviare il comando.
actor-lacks-invite = ❌ { $channel } è privato, quindi pubblicherei un link d’invito, e lì ti manca il permesso «{ right-invite }» (can_invite_users). Chiedi a un amministratore del canale che ce l’ha di inviare il comando.
how-to-promote = Apri la chat, «Amministratori», «Aggiungi amministratore», e scegli me.
not-admin-here = ❌ Non sono amministratore di questo gruppo. Nominami amministratore con i permessi «{ right-delete }» e «{ right-ban }».
not-admin-in = ❌ Non sono amministratore di { $channel }. { how-to-promote }
lacks-rights-here = ❌ Sono amministratore di questo gruppo, ma mi manca: { $rights }. Concedimelo nell’elenco degli amministratori del gruppo.
lacks-invite-in = ❌ Sono amministratore di { $channel }, ma mi manca il permesso «{ right-invite }» (can_invite_users), che mi serve per creare il link di un canale privato.
no-join-link = ❌ Non riesco a creare un link d’invito per { $channel }. Dammi lì il permesso «{ right-invite }» (can_invite_users).
no-answer = ⚠️ Al momento Telegram non risponde.
not-found = ❌ Non trovo il canale { $channel }. Controlla come è scritto.
not-found-or-seen = ❌ Non trovo il canale { $channel }: non posso vederlo. { how-to-promote }
is-a-group = ❌ { $channel } è un gruppo, non un canale. Indica un canale.
is-a-user = ❌ { $channel } è un utente, non un canale. Indica un canale.
too-many-look-ups = ⚠️ Hai indicato molti canali in poco tempo. Riprova tra un minuto.

## /unprotect

unprotect-question = Disattivare davvero la protezione? I membri non dovranno più unirsi a { $channels }.
yes = Sì
no = No
protection-stays = La protezione resta attiva.
unprotected = 🔓 Protezione disattivata. Ora tutti possono scrivere senza unirsi a un canale.

## /status

status-hint = Questo gruppo non è protetto. Gli amministratori possono attivare la verifica con <code>/protect @IlTuoCanale</code>.
status-title = <b>Protezione</b>: { $state }
status-enabled = ✅ Attiva
status-disabled = ❌ Disattivata
status-suspended = ⚠️ Sospesa, perché mi manca un permesso (vedi sotto)
status-suspended-for = ⚠️ Attiva, ma sospesa per { $channels } (vedi sotto)
status-channels = Canali:
status-set-up-by = Configurata da: { $owner }
status-an-admin = un amministratore
status-since = Dal: { $time } UTC
status-dry-run = Prova: non tolgo la parola a nessuno
status-diagnosis = <b>Diagnosi</b>
status-no-answer = ⚠️ Al momento Telegram non risponde
status-no-answer-for = ⚠️ { $channel }: al momento Telegram non risponde
status-not-admin-here = ❌ Non sono amministratore di questo gruppo: nominami amministratore, o non viene controllato nulla
status-not-admin-in = ❌ Non sono amministratore di { $channel }: nominami amministratore lì, o non vedo chi si è unito e non tolgo la parola a nessuno per questo
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): dammi questo permesso nell’elenco degli amministratori del gruppo
status-topics-missing = ❌ { right-topics } (can_manage_topics): dammi questo permesso nell’elenco degli amministratori del gruppo, o gli argomenti degli estranei restano aperti
status-lacks-invite-in = ❌ Sono amministratore di { $channel }, ma non posso creare link d’invito: dammi lì il permesso «{ right-invite }» (can_invite_users)
status-members-gone = ⚠️ { $channel }: all’improvviso molti membri sembrano spariti, quindi non tolgo la parola a nessuno per questo canale finché la situazione non torna normale. Se se ne sono andati davvero: /unprotect, poi /protect

## /settings

settings-title = <b>Impostazioni</b> di { $group }
settings-line = { $label }: { $value }
settings-help = Premi un’impostazione per cambiarla.
settings-close = Chiudi
setting-check-on-join = 🚪 Controllo all’ingresso
setting-notice-lifetime = 🗑 Gli avvisi restano
setting-mute-length = 🔇 Il silenzio dura
setting-on-unknown = ❓ Se l’iscrizione è incerta
setting-channel-senders = 📣 Scrivere come canale
setting-check-edits = ✏️ Controlla i messaggi modificati
setting-join-requests = 🙋 Ammetti i membri dei canali
setting-service-messages = 👋 Elimina avvisi di ingresso e uscita
setting-command-cleanup = 🧹 I comandi restano
setting-notice-style = 👁 Gli avvisi sono
setting-language = 🌐 Lingua dei membri
setting-dry-run = 🧪 Prova (nessuno viene limitato)
setting-warning-text = 📝 Testo dell’avviso
setting-verify-button = 🔘 Pulsante di verifica
value-on = sì
value-off = no
value-for-good = per sempre
value-allow = consenti
value-block = blocca
value-requests-off = no
value-requests-auto = automatico
value-public = pubblici
value-private = privati
settings-prompt = { $label }: rispondi a questo messaggio con il nuovo testo.
settings-now = Ora: { $value }
settings-rules = Fino a { $most } caratteri. { $hint } Rispondi «{ $word }» per il testo standard.
settings-placeholders = { "{user}" }, { "{channels}" } e { "{group}" } stanno per i nomi.
settings-too-long = ⚠️ Sono { $count } caratteri; il massimo è { $most }.
settings-changed = ✅ { $label } ora è: { $value }
saved = Salvato.
shows-in = Telegram mi lascia aggiornare questo tra { $seconds } s

## The allow list

allow-list-row =
    👥 Eccezioni: { $count ->
        [0] nessuna
       *[other] { $count }
    }
allow-list-nobody = 👥 Nessuno può scrivere senza unirsi ai canali.
allow-list-people = 👥 Queste persone possono scrivere senza unirsi ai canali:
allow-list-prompt = 👥 Eccezioni: rispondi a questo messaggio indicando chi aggiungere.
allow-list-how = Scrivi l’ID numerico, o menziona qualcuno senza nome utente. (I bot non possono cercare i nomi utente.)
allow-list-names-nobody = ⚠️ Questo non indica nessuno. { allow-list-how }
allow-list-full = ⚠️ L’elenco è pieno: contiene { $most } persone.
allow-list-add = ➕ Aggiungi una persona

## News for the owner of a group

for-admins-button = 🔧 Per gli amministratori: cosa fare
group-lost = ⚠️ La protezione di { $group } è sospesa: lì non posso più eliminare messaggi né limitare membri.
group-lost-remedy = Nominami amministratore con i permessi «{ right-delete }» e «{ right-ban }», e riprenderà da sola.
group-regained = ✅ Ho di nuovo tutti i permessi: { $group } è protetto.
group-regained-but = ✅ Ho di nuovo tutti i permessi in { $group }, ma non sono ancora amministratore di { $channels }.
channel-lost = ⚠️ La protezione di { $group } è sospesa per { $channel }: non sono più amministratore di { $channel } e non vedo chi si è unito.
channel-lost-remedy = Nominami amministratore lì, e riprenderà da sola.
until-then-blocked = Fino ad allora elimino i messaggi di chi non posso controllare, come dicono le impostazioni.
until-then-open = Fino ad allora può scrivere chiunque.
until-then-others = Gli altri canali restano richiesti.
channel-regained = ✅ Sono di nuovo amministratore di { $channel }: { $group } è protetto.
channel-regained-but = ✅ Sono di nuovo amministratore di { $channel }, ma non ancora di { $channels }.
members-gone = ⚠️ All’improvviso molti membri di { $channel } sembrano spariti. Sembra un guasto: finché la situazione non torna normale, in { $group } non tolgo la parola a nessuno per { $channel }.
members-gone-remedy = Se se ne sono andati davvero, invia lì /unprotect e poi /protect.
members-back = ✅ I membri di { $channel } sono tornati: { $group } è protetto.

## What a group reads when the bot leaves

leave-asked = L’operatore di questo bot mi ha chiesto di lasciare questo gruppo.
leave-blocked-group = L’operatore di questo bot non mi lascia lavorare in questo gruppo, quindi me ne vado.
leave-blocked-person = L’operatore di questo bot non mi lascia lavorare per chi mi ha aggiunto, quindi me ne vado.
leave-not-allowed = Questo bot è solo per alcuni gruppi, quindi me ne vado.

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
