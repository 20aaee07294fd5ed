# Italiano: si dà del tu a chi legge, e il bot parla in prima persona. Virgolette: «…»; apostrofo
# curvo.

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = un nuovo membro
right-delete = Eliminare i messaggi
right-ban = Rimuovere utenti
right-invite = Invitare utenti tramite link
right-topics = Gestire i topic
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
progress = Sei a { $joined } su { $all }.
not-yours = Questo pulsante non è per te.
muted-by-admin = Un amministratore di questo gruppo ti ha tolto la parola. Solo gli amministratori possono ridartela.
muted-by-admin-in = Un amministratore di { $group } ti ha tolto la parola. Solo gli amministratori possono ridartela.
unsure = ⏳ Al momento Telegram non risponde. Riprova tra poco.
still-checking = ⏳ Sto ancora controllando. Potrai scrivere appena avrò finito.
admitted = ✅ Fai parte del gruppo. Ti diamo il benvenuto!
not-let-in-yet = ⏳ Non ti manca nulla per { $group }, ma al momento non riesco a farti entrare. Continuo a provare; possono farlo anche gli amministratori.
admins-let-in = 🙋 Al momento non ammetto nessuno in questo gruppo: sulle richieste decidono i suoi admin.
how-to-be-admitted = Per entrare in { $group }, unisciti prima a { $channels }. La tua richiesta verrà accettata subito dopo.
muted-until =
    { $count ->
        [one] Non puoi scrivere finché non ti unisci a questo canale:
       *[other] Non puoi scrivere finché non ti unisci a questi canali:
    }
told-until = Quello che scrivi viene eliminato finché non ti unisci:
muted-place = • { $group }: { $channels }
muted-help =
    { $count ->
        [one] Unisciti e potrai scrivere di nuovo. Se ci vuole un momento, premi il pulsante.
       *[other] Unisciti a tutti e potrai scrivere di nuovo. Se ci vuole un momento, premi il pulsante.
    }
free-again = ✅ Puoi di nuovo scrivere.
mute-stays = ⏳ { $group } non chiede più nulla, ma al momento non riesco a ridarti la parola lì. Continuo a provare; possono farlo anche gli amministratori.
cannot-look = ⏳ Al momento non riesco a vedere chi è in { $channels }, quindi il silenzio resta. Finisce appena ti vedo lì; possono toglierlo anche gli amministratori del gruppo.
cannot-look-deletes = ⏳ Al momento non riesco a vedere chi è in { $channels }, quindi quello che scrivi viene eliminato. Finisce appena ti vedo lì; possono cambiarlo anche gli amministratori del gruppo.

## Who may do what, and how often

admins-only = ⛔ Solo gli amministratori del gruppo possono usare questo comando.
admins-only-protect = ⛔ Solo gli amministratori del gruppo possono configurare la protezione.
takes-ban-right = ⛔ Serve il permesso «{ right-ban }» (can_restrict_members) in questo gruppo: chiedi a un amministratore che ce l’ha.
takes-invite-right = ⛔ Questo fa entrare persone in { $channel }: può attivarlo solo un suo amministratore con il permesso «{ right-invite }» (can_invite_users).
unclear-who = ⚠️ Non vedo quale degli amministratori anonimi sei, e non tutti hanno il permesso «{ right-ban }» (can_restrict_members). Fallo senza la modalità anonima.
cannot-tell-admin = ⚠️ Non riesco a sapere da Telegram se amministri il gruppo. Riprova tra un momento.
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
    Grazie per avermi aggiunto! Un amministratore preme «{ setup-in-private-button }» e lo guido nel resto nella nostra chat privata.

    Oppure senza il pulsante: nominami amministratore qui, con i permessi di eliminare i messaggi, rimuovere utenti e invitare utenti tramite link, e anche nel tuo canale. Poi invia <code>/protect @IlTuoCanale</code>
setup-guide =
    Premi «{ setup-group-button }» e scegli il gruppo che devo proteggere: così mi nomini anche amministratore lì. Poi scegli il canale allo stesso modo e dici per chi valgono le regole. Non devi scrivere nulla.

    Se preferisci scrivere: nominami amministratore del gruppo e di ogni canale, e invia <code>/protect @IlTuoCanale</code> nel gruppo. I canali possono essere fino a cinque: <code>/protect @Uno @Due</code>. Un canale privato si indica con il suo ID: <code>/protect -1001234567890</code>
how-it-works =
    Quando una persona a cui manca un canale scrive nel gruppo, elimino il messaggio, le tolgo la parola e mostro un avviso con un pulsante per unirsi a ogni canale.
    Appena si è unita le ridò la parola, che prema il pulsante o no. Non tocco mai gli amministratori, i bot e i post del canale collegato.
help-trouble = Se qualcosa non funziona: devo essere amministratore del gruppo (eliminare i messaggi, rimuovere utenti) e di ogni canale. /status mostra cosa manca.
setup-button = ⚙️ Configura
how-button = ❓ Come funziona
commands-button = 📋 Comandi
add-to-group-button = ➕ Aggiungi a un gruppo
command-start = Cosa faccio e come configurarmi
command-protect = Richiedere l’iscrizione a un canale
command-status = Mostrare la protezione di questo gruppo
command-unprotect = Disattivare la protezione
command-settings = Cambiare testi, tempi e controlli
command-trust = In risposta: lasciare che qualcuno scriva senza unirsi
command-untrust = In risposta: togliere qualcuno dalle eccezioni
command-stats = Chi ho fermato e chi ho portato
command-forget = Cosa so di te e come cancellarlo
command-help = Comandi e soluzione dei problemi
help-protect = /protect @Canale – richiede di unirsi a un canale prima di scrivere
help-status = /status – mostra la protezione e controlla che tutto funzioni
help-unprotect = /unprotect – disattiva la protezione
help-settings = /settings – cambia testi, tempi e controlli
help-trust = /trust – in risposta: lasciare che qualcuno scriva senza unirsi
help-untrust = /untrust – in risposta: togliere qualcuno dalle eccezioni
help-stats = /stats – chi ho fermato e chi ho portato nei tuoi canali
help-forget = /forget – in privato: cosa so di te e come cancellarlo
help-help = /help – questo elenco

## /forget

known-of-you =
    🗂 Ecco cosa ho salvato su di te:
    • gruppi in cui risulti: { $seen }
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
not-forgotten = ⏳ Al momento non riesco a ridarti la parola in uno dei gruppi, quindi non ho cancellato nulla. Riprova tra poco.
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
confirm-question = Qui usi la modalità anonima. Premi «Conferma», così controllo che tu amministri { $channels }.
confirm-button = ✅ Conferma
too-many-channels = ❌ Un gruppo può richiedere al massimo { $most } canali.
requires-now = Questo richiede { $channels }.
admin-here = ✅ Sono amministratore di questo gruppo
admin-in = ✅ Sono amministratore di { $channel }
actor-authorized = ✅ Puoi configurare la protezione
actor-lacks-ban = ❌ Ti manca il permesso «{ right-ban }» (can_restrict_members) in questo gruppo. Chiedi a un amministratore che ce l’ha di farlo.
actor-not-admin = ❌ Non amministri questo gruppo
actor-not-admin-in = ❌ Non amministri { $channel }. Solo un amministratore di un canale può richiederlo: chiedi a uno di loro di farlo.
actor-lacks-invite = ❌ { $channel } è privato, quindi pubblicherei un link d’invito, e lì ti manca il permesso «{ right-invite }» (can_invite_users). Chiedi a un amministratore del canale che ce l’ha di farlo.
how-to-promote = Apri la chat, «Amministratori», «Aggiungi amministratore», e scegli me.
not-admin-here = ❌ Non sono amministratore di questo gruppo. Nominami amministratore con i permessi «{ right-delete }» e «{ right-ban }».
not-admin-in = ❌ Non sono amministratore di { $channel }. { how-to-promote }
lacks-rights-here = ❌ Sono amministratore di questo gruppo, ma mi manca: { $rights }. Concedimelo nell’elenco degli amministratori del gruppo.
lacks-invite-in = ❌ Sono amministratore di { $channel }, ma mi manca il permesso «{ right-invite }» (can_invite_users), che mi serve per creare il link di un canale privato.
no-join-link = ❌ Non riesco a creare un link d’invito per { $channel }. Dammi lì il permesso «{ right-invite }» (can_invite_users).
no-answer = ⚠️ Al momento Telegram non risponde.
not-found = ❌ Non trovo il canale { $channel }. Controlla come è scritto.
not-found-or-seen = ❌ Non trovo il canale { $channel }: non posso vederlo. { how-to-promote }
is-a-group = ❌ { $channel } è un gruppo semplice, e posso richiedere solo canali e supergruppi. Per convertirlo, rendi la cronologia visibile ai nuovi membri nelle sue impostazioni.
is-a-user = ❌ { $channel } è un utente, non un canale. Indica un canale.
too-many-look-ups = ⚠️ Hai indicato molti canali in poco tempo. Riprova tra un minuto.

## /unprotect

unprotect-question = Disattivare davvero la protezione? I membri non dovranno più unirsi a { $channels }.
yes = Sì
no = No
protection-stays = La protezione resta attiva.
unprotected = 🔓 Protezione disattivata. Ora tutti possono scrivere senza unirsi a un canale.
still-muted = 🔇 Ancora senza parola: { $count }. Potrò ridarla appena avrò questo permesso:

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
status-since = Dal: { $time }
status-dry-run = Prova: non tolgo la parola a nessuno
status-diagnosis = <b>Diagnosi</b>
status-no-answer = ⚠️ Al momento Telegram non risponde
status-no-answer-for = ⚠️ { $channel }: al momento Telegram non risponde
status-not-admin-here = ❌ Non sono amministratore di questo gruppo: nominami amministratore, o non viene controllato nulla
status-not-admin-in = ❌ Non sono amministratore di { $channel }: nominami amministratore lì, o non vedo chi si è unito e non tolgo la parola a nessuno per questo
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): dammi questo permesso nell’elenco degli amministratori del gruppo
status-topics-missing = ❌ { right-topics } (can_manage_topics): dammi questo permesso nell’elenco degli amministratori del gruppo, o i topic degli estranei restano aperti
status-lacks-invite-in = ❌ Sono amministratore di { $channel }, ma non posso creare link d’invito: dammi lì il permesso «{ right-invite }» (can_invite_users)
status-members-gone = ⚠️ { $channel }: all’improvviso molti membri sembrano spariti, quindi non tolgo la parola a nessuno per questo canale finché la situazione non torna normale. Se se ne sono andati davvero, dillo in /settings, sotto «{ section-channels }»

## /settings

settings-line = { $label }: { $value }
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
setting-dry-run = 🧪 Prova (nessuno perde la parola)
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
saved = Salvato.

## The allow list

allow-list-row =
    👥 Eccezioni: { $count ->
        [0] nessuna
       *[other] { $count }
    }
allow-list-nobody = 👥 Nessuno può scrivere senza unirsi ai canali.
allow-list-people = 👥 Queste persone possono scrivere senza unirsi ai canali:
allow-list-press = Premi un nome per toglierlo dall’elenco.
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
link-missing = ⚠️ { $channel } è privato e non riesco a creare un link d’invito, quindi gli avvisi in { $group } non mostrano come entrare.
link-missing-remedy = Dammi lì il permesso «{ right-invite }» (can_invite_users).
requests-unanswered = ⚠️ Le richieste di entrare in { $chat } restano senza risposta: non posso approvarle.
until-then-blocked = Fino ad allora elimino i messaggi di chi non posso controllare, come dicono le impostazioni.
until-then-open = Fino ad allora può scrivere chiunque.
until-then-others = Gli altri canali restano richiesti.
channel-regained = ✅ Sono di nuovo amministratore di { $channel }: { $group } è protetto.
channel-regained-but = ✅ Sono di nuovo amministratore di { $channel }, ma non ancora di { $channels }.
members-gone = ⚠️ All’improvviso molti membri di { $channel } sembrano spariti. Sembra un guasto: finché la situazione non torna normale, in { $group } non tolgo la parola a nessuno per { $channel }.
members-gone-remedy = Se se ne sono andati davvero, dillo in /settings, sotto «{ section-channels }».
members-back = ✅ I membri di { $channel } sono tornati: { $group } è protetto.
picture-refused = ⚠️ Telegram non accetta l’immagine dell’avviso in { $group }, quindi gli avvisi escono senza.
picture-refused-remedy = Scegli un’altra immagine o toglila.
words-refused = ⚠️ Telegram non accetta il tuo testo o i tuoi pulsanti con link nell’avviso di { $group }, quindi gli avvisi escono con parole mie.
words-refused-remedy = L’anteprima mostra che cosa non va: cambialo lì.

## What a group reads when the bot leaves

leave-asked = L’operatore di questo bot mi ha chiesto di lasciare questo gruppo.
leave-blocked-group = L’operatore di questo bot non mi lascia lavorare in questo gruppo, quindi me ne vado.
leave-blocked-person = L’operatore di questo bot non mi lascia lavorare per chi mi ha aggiunto, quindi me ne vado.
leave-not-allowed = Questo bot è solo per alcuni gruppi, quindi me ne vado.

## The control room

control-room-line = ⚙️ Le impostazioni si cambiano nella nostra chat privata, dove non disturbano nessuno.
control-room-button = ⚙️ Apri le impostazioni
no-groups =
    Non conosco nessun gruppo che tu possa configurare. Aggiungimi a uno dei tuoi o scrivi /settings lì.
    Per configurare serve il permesso di rimuovere utenti.
group-list = <b>I tuoi gruppi</b>
group-list-search = Scegline uno o scrivi una parte del suo nome.
group-list-cut = Non sono tutti: ho guardato { $most } dei tuoi gruppi. Per un altro, scrivi /settings lì.
group-list-nothing = Nessuno dei tuoi gruppi ha «{ $query }» nel nome.
group-unknown = Non sono più in questo gruppo, o non lo conosco ancora. Scrivi /settings nel gruppo.
my-groups = 🗂 I miei gruppi
cancel = Annulla
cancelled = Annullato. Non è cambiato nulla.
question-over = Questa scelta non è più aperta. Torna alla schermata e premi di nuovo il suo pulsante.
nothing-to-cancel = Non c’è nulla da annullare.
screen-title = <b>{ $title }</b>
list-more = … e ancora { $count }
home-title = <b>{ $group }</b> – { $state }
home-about = Qui decidi chi può scrivere nel gruppo e che cosa dico io lì.
home-figures =
    👥 Persone viste in 30 giorni: { $seen }
    🔇 Senza parola ora: { $muted }
    ⭐ Eccezioni: { $allowed }
home-no-channels = Non richiede ancora nessun canale.
home-requires = Per scrivere bisogna essere in { $channels }.
section-channels = 📢 Canali
section-rules = 📏 Regole
section-notices = ✉️ Avvisi e testi
section-language = 🌐 Lingua
section-people = 👥 Persone
section-history = 📜 Cronologia
section-copies = 📋 Copia ed esporta
section-off = 🔓 Disattiva
section-on = 🛡 Attiva
about-rules = Chi controllo, e che cosa succede a chi manca un canale.
about-notices = Che cosa scrivo nel gruppo, chi lo vede e quanto resta.
about-languages = La lingua che leggono i membri. Tu leggi la tua, qualunque sia la scelta qui.
value-now = Ora: <b>{ $value }</b>. { $means }
switched-off = 🔓 La protezione di { $group } è disattivata. Tutti possono scrivere.
switched-on = 🛡 La protezione di { $group } è attiva.
about-check-on-join = Se controllo le persone quando entrano nel gruppo o quando scrivono per la prima volta.
means-check-on-join-on = A chi manca un canale tolgo la parola all’ingresso e spiego che cosa fare.
means-check-on-join-off = A chi manca un canale tolgo la parola al primo messaggio.
means-check-on-join-told = A chi manca un canale spiego all’ingresso che cosa fare.
means-check-on-join-later = A chi manca un canale spiego al primo messaggio che cosa fare.
means-check-on-join-nobody = Finché c’è una tregua o controllo solo alcuni argomenti, chi entra nel gruppo non viene controllato subito, ma quando scrive.
about-mute-length = Quando il silenzio finisce da solo. Chi si unisce ai canali riprende subito la parola.
means-mutes-last = Chi resta senza parola da ora in poi torna a scrivere al più tardi dopo { $time }, anche se mi fermo.
about-on-unknown = Che cosa succede a un messaggio finché Telegram non dice se il suo autore è nei canali.
means-on-unknown-allow = Resta: nessuno ci rimette per un guasto di Telegram.
means-on-unknown-block = Viene eliminato, ma all’autore non tolgo la parola.
about-channel-senders = I membri possono scrivere a nome di un loro canale. Non vedo chi sono.
means-channel-senders-block = Questi messaggi vengono eliminati, a meno che il canale sia uno di quelli richiesti.
means-channel-senders-allow = Questi messaggi restano. Chi ha un canale può scrivere senza unirsi ai tuoi.
about-check-edits = Se controllo le persone anche quando modificano un messaggio.
means-check-edits-on = Nessuno può trasformare un vecchio messaggio in pubblicità dopo aver lasciato il canale.
means-check-edits-off = I messaggi modificati restano, di chiunque siano.
about-join-requests = Per i gruppi in cui bisogna chiedere di entrare.
means-join-requests-off = Sulle richieste decidete voi.
means-join-requests-auto = Chi è in tutti i canali entra. Gli altri leggono a che cosa unirsi, e poi entrano.
about-dry-run = Prova: guardo e conto, senza toccare nulla.
means-dry-run-on = Non tolgo la parola a nessuno e non elimino messaggi.
means-dry-run-off = Vale ciò che dicono le regole.
about-notice-lifetime = Quanto resta un avviso nel gruppo, se la persona non si unisce prima.
means-notices-last = Un avviso sparisce dopo { $time }.
means-notices-stay = Un avviso resta finché la persona non si è unita.
about-notice-style = Chi vede l’avviso quando a qualcuno manca un canale.
means-notice-style-public = Lo vede tutto il gruppo.
means-notice-style-private = Lo vede solo la persona, dove Telegram lo permette. Se insiste, l’avviso va nel gruppo.
about-service-messages = Telegram scrive una riga quando qualcuno entra o esce.
means-service-messages-on = Elimino queste righe.
means-service-messages-off = Queste righe restano.
about-command-cleanup = Quanto restano nel gruppo i comandi e le mie risposte.
means-commands-last = Spariscono dopo { $time }.
means-commands-stay = Restano.
about-language = La lingua degli avvisi e di tutto ciò che leggono i membri.
means-language = I membri leggono in { $language }.

## Modes

notice-warned = ⚠️ Avvertimento { $number } di { $most }
notice-warned-several = ⚠️ Avvertimento
setting-on-offence = ⚖️ Se manca un canale
about-on-offence = Che cosa succede quando scrive qualcuno che non è in qualche canale.
value-mute = togliere la parola
value-delete = solo eliminare
value-warn = prima avvertire
means-on-offence-mute = Il messaggio viene eliminato, e tolgo la parola all’autore finché non si unisce.
means-on-offence-delete = Il messaggio viene eliminato, e non tolgo la parola a nessuno. Per esempio, Bob scrive «ciao»: il messaggio sparisce, e anche i successivi, finché non si unisce.
means-on-offence-warn = I primi messaggi restano, ognuno con un avvertimento. A chi poi scrive senza essersi unito tolgo la parola.
setting-warnings = ⚠️ Avvertimenti
about-warnings = Quanti messaggi restano con un avvertimento prima che tolga la parola. Un album conta una volta.
means-warnings =
    { $count ->
        [one] Un messaggio resta. Al successivo tolgo la parola all’autore.
       *[other] { $count } messaggi restano. Al successivo tolgo la parola all’autore.
    }
setting-grace = 🐣 Tregua dopo l’ingresso
about-grace = Per quanto tempo dopo l’ingresso nel gruppo non controllo nessuno.
means-grace-off = Chi entra viene controllato come tutti gli altri.
means-grace = Per esempio, Bob entra e può scrivere per { $time }. Dal primo messaggio successivo deve essere nei canali.
setting-topics = 🧵 Argomenti
about-topics = Per i gruppi con argomenti: dove controllo i messaggi. Per scegliere un argomento, scrivi lì /settings e premi «Questo argomento». Si viene silenziati sempre in tutto il gruppo.
value-topics-only = solo quelli scelti
value-topics-except = tutti tranne quelli scelti
means-topics-all = Controllo i messaggi in tutti gli argomenti.
means-topics-only = Controllo i messaggi solo negli argomenti scelti. Finché non ne è scelto nessuno, non controllo da nessuna parte. Chi entra nel gruppo non viene controllato.
means-topics-except = Controllo i messaggi ovunque tranne che negli argomenti scelti. Chi entra nel gruppo non viene controllato.
chosen-topics = 📌 Argomenti scelti
about-chosen-topics = Gli argomenti che valgono come scelti. Per sceglierne un altro, scrivi lì /settings e premi «Questo argomento».
topic-general = Generale
topic-number = Argomento { $id }
this-topic-button = 🧵 Questo argomento
topic-enforced = Controllo i messaggi in questo argomento.
topic-free = Lascio in pace i messaggi di questo argomento.
topic-enforce-button = Controlla questo argomento
topic-free-button = Lascia in pace questo argomento
setting-requests-count = 🙋 Le richieste ai canali contano
about-requests-count = Se per scrivere basta una richiesta di entrare in un canale. È per i canali che approvano chi entra. Vedo le richieste se lì posso invitare persone, e solo quelle fatte da allora.
means-requests-count-on = Per esempio, Bob chiede di entrare nel canale e può scrivere subito, finché la richiesta non ha 14 giorni o lui non viene bannato lì. Nessuno mi avvisa di un rifiuto.
means-requests-count-off = Chi ha chiesto deve aspettare di essere approvato.
setting-approve-requests = ✅ Approva le richieste ai canali
about-approve-requests = Se approvo le richieste di entrare in un canale. Mi serve il diritto di invitare persone lì.
means-approve-requests-on = Approvo chi è in questo gruppo, o appena vi entra. Sugli altri decidono gli admin del canale. Chi deve chiedere anche di entrare in questo gruppo aspetta un admin, a meno che le richieste ai canali contino.
means-approve-requests-off = Sulle richieste decidono gli admin del canale.
some-of = almeno { $number } tra { $channels }
setting-at-least = 🔢 Quanti canali
about-at-least = In quanti dei canali bisogna essere per scrivere.
value-all = tutti
means-at-least-all = Bisogna essere in tutti.
means-at-least =
    { $count ->
        [one] Ne basta uno, uno qualsiasi. Per esempio, Bob è solo nel primo e può scrivere.
       *[other] Ne bastano { $count }, quali che siano.
    }
setting-welcome = 👋 Benvenuto
about-welcome = Che cosa scrivo nel gruppo quando qualcuno si è unito ai canali, per esempio: Benvenuto, Bob! Le regole sono fissate in alto. Sparisce quando spariscono gli avvisi.
welcome-prompt = Scrivi ora il benvenuto, formattato come vuoi, fino a { $most } caratteri. { $person } sta per la persona, { $channels } per i canali, { $number } per quanti sono e { $group } per il gruppo.
notice-removal = ⏳ Chi non si unisce entro { $time } viene rimosso dal gruppo.
setting-removal = 🚷 Rimuovere chi non si unisce
about-removal = Dopo quanto tempo viene rimosso dal gruppo chi è senza parola e non si è unito. Può tornare subito. L’avviso lo dice, e un’altra volta poco prima.
means-removal-off = Nessuno viene rimosso.
means-removal = Per esempio, Bob resta senza parola e non si unisce: dopo { $time } è fuori dal gruppo. Non riguarda mai gli admin, né chi era già senza parola.
removal-without-mutes = ⚠️ Con «solo eliminare» nessuno resta senza parola, quindi nessuno verrebbe rimosso. Cambia prima uno dei due.

## Setting a group up

added-as-admin = Grazie per avermi aggiunto! Qui ho tutti i permessi che mi servono. Manca solo il canale: sceglilo nella nostra chat privata.
setup-in-private-button = 🛠 Configura in privato
setup-choose-group = Quale gruppo devo proteggere? Il pulsante apre il tuo elenco; scegliendo un gruppo mi nomini anche amministratore lì.
setup-group-button = 👥 Scegli un gruppo
setup-choose-channel = ✅ In { $group } ho tutti i permessi che mi servono. Ora scegli il canale a cui bisogna unirsi. Così mi nomini anche amministratore lì.
setup-channel-button = 📢 Scegli un canale
setup-another-button = ➕ Aggiungi un altro canale
setup-other-button = 📢 Scegli un altro canale
setup-check-button = 🔄 Controlla di nuovo
setup-rights-group-button = 🔧 Dammi i permessi nel gruppo
setup-rights-channel-button = 🔧 Nominami amministratore del canale
setup-goes-on = Appena è sistemato, continuo da solo.
setup-is-on = 🛡 Questo gruppo è protetto.
setup-ready = ✅ Tutto pronto. Per scrivere bisognerà essere in { $channels }.
setup-whom = Per chi devono valere le regole?
setup-everybody-button = 🛡 Per tutti, da adesso
setup-newcomers-button = 🌱 Solo per chi entra da adesso
setup-practise-button = 🧪 Prima una prova
concerns = Persone che hanno scritto qui negli ultimi 30 giorni senza essersi unite: { $missing } su { $seen }.
concerns-about = Persone che hanno scritto qui negli ultimi 30 giorni senza essersi unite: circa { $missing } su { $seen }.
concerns-nobody = Chi ha scritto qui negli ultimi 30 giorni si è già unito. ({ $seen })
concerns-unknown = Non ho ancora visto scrivere nessuno qui, quindi non so quante persone riguarderà.
concerns-unanswered = Persone che hanno scritto qui negli ultimi 30 giorni: { $seen }. Al momento Telegram non dice quante si sono unite.
activated-newcomers = 🛡️ Protezione attivata! Chi entra da adesso deve unirsi a { $channels } per scrivere in questo gruppo.
activated-practice = 🛡️ Protezione attivata in prova! Non tolgo la parola a nessuno e annoto chi dovrebbe unirsi a { $channels }.
channel-added = ✅ Ora sono amministratore di { $channel }. Quale gruppo deve richiederlo?
channel-added-no-group = ✅ Ora sono amministratore di { $channel }. Aggiungimi al tuo gruppo e potrà richiederlo.
setting-newcomers = 🌱 Le regole valgono per
about-newcomers = Se le regole valgono per tutti o non toccano chi era già nel gruppo.
means-newcomers-on = Chi c’era già scrive come sempre e non perde la parola.
means-newcomers-off = Tutti devono essere nei canali, non importa da quanto tempo siano qui.
value-everybody = tutti
value-joined-after = chi è entrato dopo il { $time } UTC
newcomers-from-now-button = 🌱 Solo chi entra da adesso
status-newcomers = Solo per chi è entrato dopo il { $time } UTC
practice-begun = 🧪 La prova è iniziata: non tolgo la parola a nessuno. Tra un giorno ti dico che cosa ho visto.
practice-button = 🧪 Prova
practice-about = Qui sono in prova: nessuno perde la parola e annoto a chi avrei chiesto di unirsi.
practice-nobody = Finora non sarebbe stato nessuno.
practice-found = Finora l’avrei chiesto a { $count }: { $people }
practice-end-button = 🛡 Inizia adesso
practice-on-button = 🧪 Continua la prova

## The channels of a group

invite-link = Non posso consultare un link d’invito: Telegram non lo permette a nessun bot. Scegli il canale nella nostra chat privata, dove non serve scrivere nulla.
is-itself = ❌ Un gruppo non può richiedere sé stesso. Indica un canale o un altro gruppo.
is-log-chat = ❌ Il registro di questo gruppo si trova in { $channel }, e i membri lo leggerebbero lì. Scegli prima un’altra chat di registro o un altro canale.
change-in-private = ⚙️ Cambia i canali in privato
about-channels = Questi canali sono richiesti a chi vuole scrivere nel gruppo. Gli avvisi li nominano in quest’ordine.
channels-count = Richiesti ora: { $count }. Il massimo è { $most }.
channels-off = La protezione è disattivata, quindi per ora nessuno deve unirsi.
channel-members-gone = ⚠️ { $channel }: all’improvviso molti membri sembrano spariti, quindi non tolgo la parola a nessuno per questo canale finché la situazione non torna normale.
add-channel = ➕ Aggiungi un canale
check-again = 🔄 Controlla di nuovo
make-admin = 🔧 Nominami amministratore: { $chat }
make-admin-somewhere = 🔧 Nominami amministratore lì
add-prompt = Scegli un canale o un gruppo con i tasti qui sotto. Lì divento amministratore, con il solo permesso di invitare. Puoi anche scrivere il suo @nome, un link o il suo ID, oppure inoltrare un suo post.
replace-prompt = Che cosa va richiesto al posto di { $channel }? { add-prompt }
pick-channel = 📢 Scegli un canale
pick-group = 👥 Scegli un gruppo
done = Fatto
channels-added = ✅ Ora è richiesto anche: { $channels }.
add-another = Scegline un altro, oppure premi «{ done }».
channel-replaced = ✅ Ora è richiesto { $channel } al posto di { $old }.
names-no-channel = ⚠️ Qui non vedo nessun canale. Scrivi il suo @nome, un link o il suo ID, inoltra un suo post o usa i tasti qui sotto.
names-one-channel = ⚠️ Indica un solo canale.
invite-link-here = Non posso consultare un link d’invito: Telegram non lo permette a nessun bot. Usa i tasti qui sotto.
required-already = { $channel } è già richiesto.
about-channel = Numero { $place } di { $count } nell’elenco.
move-up = ⬆️ Sposta su
move-down = ⬇️ Sposta giù
replace-channel = 🔁 Sostituisci
remove-channel = 🗑 Rimuovi
renew-link = 🔗 Nuovo link d’invito
link-renewed = 🔗 C’è un nuovo link d’invito. Quello vecchio non funziona più.
really-left = Se ne sono andati davvero
departure-believed = ✅ Mi fido di nuovo di Telegram e controllo tutti.
remove-question = Rimuovere davvero { $channel }? Chi non ha altro a cui unirsi potrà scrivere subito.
channel-removed = { $channel } non è più richiesto.
last-channel = { $channel } è l’unico. Un gruppo che non richiede nulla è aperto a tutti: sostituiscilo o disattiva la protezione.
channel-gone = Quel canale non è più richiesto.

## The notice and its texts

about-notice-texts = L’avviso con parole tue, per ogni lingua. Dove non hai scritto nulla, i membri leggono le mie.
about-notice-text = Che cosa legge in { $language } chi deve ancora unirsi a un canale.
about-verify-button = Il pulsante da premere dopo essersi uniti.
about-link-button = Un pulsante sotto l’avviso che apre una pagina, per esempio le vostre regole.
about-picture = Un’immagine sopra l’avviso. Un avviso per più persone non ce l’ha, e nemmeno uno con un testo molto lungo.
setting-members-language = 🗣 Ognuno legge
about-members-language = Se tutti i membri leggono la stessa lingua.
value-language-group = la lingua del gruppo
means-language-group = Tutti i membri leggono la lingua che hai scelto per il gruppo.
value-language-own = la propria lingua
means-language-own = Parlo a ciascuno nella lingua del suo Telegram, se la conosco. Quello che leggono più persone insieme è nella lingua del gruppo.
value-standard = predefinito
value-none = nessuno
setting-link-first = 🔗 Primo pulsante con link
setting-link-second = 🔗 Secondo pulsante con link
setting-picture = 🖼 Immagine
shown-now = Ora:
write-button = ✏️ Cambia
save-button = ✅ Salva
standard-button = ↩️ Predefinito
remove-button = 🗑 Togli
sample-button = 👁 Anteprima
text-prompt = Scrivi ora il testo in { $language }, formattato come vuoi, fino a { $most } caratteri. { $person } sta per la persona, { $channels } per i canali che le mancano, { $number } per il loro numero e { $group } per il gruppo.
button-prompt = Scrivi ora il testo del pulsante, fino a { $most } caratteri.
link-prompt = Scrivi il testo del pulsante, fino a { $most } caratteri, e poi l’indirizzo. Per esempio: Regole – https://example.com/rules
picture-prompt = Invia ora l’immagine, come foto.
not-a-text = ⚠️ Questo non è un testo. Scrivilo in un messaggio.
nothing-visible = ⚠️ Non si vede nulla. Scrivi qualche parola.
not-a-link = ⚠️ Servono un testo e poi un indirizzo che inizi con https://, per esempio: Regole – https://example.com/rules
not-a-photo = ⚠️ Questa non è una foto. Invia l’immagine come foto, non come file.
unknown-placeholder = ⚠️ Non conosco { $placeholder }. Conosco { $person }, { $channels }, { $group } e { $number }.
placeholder-meant = ⚠️ Non conosco { $placeholder }: intendevi { $meant }?
too-long-for-picture = ⚠️ Sotto un’immagine il testo in { $language } è troppo lungo: { $length } caratteri su { $most }, nomi compresi. Accorcialo o togli l’immagine.
too-long-with-names = ⚠️ Con i nomi sono { $length } caratteri; il massimo è { $most }. Accorcia il testo.
sample-question = Ecco che cosa vedranno i membri. Salvo?
sample-pressed = È un’anteprima: qui il pulsante non fa nulla.
sample-refused = ⚠️ Telegram non lo accetta.
send-another = Inviami qualcos’altro.
sample-channel = Il tuo canale
draft-over = Questa non è l’anteprima più recente. Salva la più recente o riscrivi.
overtaken = ⚠️ Nel frattempo qualcuno ha modificato questo, quindi non è ancora salvato nulla. Guarda com’è adesso e premi di nuovo se lo vuoi ancora.
too-long = ⚠️ Sono { $count } caratteri; il massimo è { $most }.

## People in the control room

about-people = Chi non ha la parola e perché, e chi può scrivere senza unirsi.
muted-list = 🔇 Ora senza parola, con ciò che manca, da quando e fino a quando:
muted-nobody = 🔇 Al momento nessuno è senza parola.
why-button = 🔎 Perché qualcuno non può scrivere?
person-prompt = 🔎 Di chi parli? Scegli con il pulsante qui sotto, oppure inviami un ID numerico, un messaggio inoltrato della persona o una menzione.
person-picker = 👤 Scegli dall’elenco
person-nobody = ⚠️ Non capisco chi sia. I bot non possono cercare i nomi utente, e alcuni nascondono il proprio nome nei messaggi inoltrati. Invia l’ID numerico o scegli con il pulsante.
about-person = Che cosa impedisce a questa persona di scrivere, e che cosa puoi fare.
person-until = Finisce da sé al più tardi: { $until }
lift-button = 🔊 Ridai la parola
lifted-now = ✅ Parola ridata. Se questa persona scrive di nuovo senza essersi unita, gliela tolgo ancora.
not-lifted = ⏳ Al momento Telegram non mi lascia ridare la parola. Riprova tra poco.
not-muted = Questa persona non è più senza parola per opera mia.
trust-button = ⭐ Lascia scrivere senza unirsi
untrust-button = ➖ Togli dalle eccezioni
untrusted = ➖ { $person } ora non è nell’elenco delle eccezioni e deve unirsi come tutti.
look-again = 🔄 Guarda di nuovo
why-muted = 🔇 Ho tolto la parola a { $person }. Inizio: { $since }
why-missing = ❌ A { $person } manca ancora: { $channels }
why-banned-in = ⛔ L’accesso di { $person } a { $channels } è bloccato: solo chi amministra lì può cambiare le cose.
why-muted-by-admin = 🔇 Un amministratore del gruppo ha tolto la parola a { $person }. In questo non intervengo.
why-banned-here = ⛔ L’accesso di { $person } a questo gruppo è bloccato.
why-not-here = 🚪 { $person } non è nel gruppo.
why-allowed = ⭐ { $person } è nell’elenco delle eccezioni e può scrivere senza unirsi.
why-admin = 👮 { $person } amministra il gruppo e può scrivere comunque.
why-free = ✅ { $person } ha la parola e può scrivere.
why-unknown = ❔ Al momento non so che cosa succede con { $person }: Telegram non lo dice.

## The page

page-open-button = 🪟 Apri come pagina
page-menu-button = Impostazioni
page-forged = Apri questa pagina dalla tua chat con me in Telegram.
page-expired = Questa pagina è aperta da più di un’ora. Chiudila e aprila di nuovo.
page-names-no-channel = ⚠️ Qui non vedo nessun canale. Scrivi il suo @nome, un link o il suo id.
page-invite-link = Non posso consultare un link di invito: Telegram non lo permette a nessun bot. Scrivi l’id del canale o sceglilo nella nostra chat.
page-loading = Caricamento…
page-failed = ⚠️ Non ha funzionato. Riprova.
page-offline = Al momento non sono raggiungibile. Controlla la connessione e riprova.
page-again = Riprova
page-search = Nome o id
page-nobody-found = In questi elenchi nessuno ha quel nome o id.
page-more = Mostra altro
page-unsaved = Non ancora salvato
page-insert = Inserisci
page-format = Formattazione
page-bold = Grassetto
page-italic = Corsivo
page-underline = Sottolineato
page-strike = Barrato
page-button-text = Testo del pulsante
page-button-address = Indirizzo (https://…)
page-channel = Canale o gruppo: @nome, link o id
page-choose-in-chat = Scegli dal tuo elenco, nella nostra chat
page-open-in-chat = Apri nella nostra chat
page-picture-in-chat = L’immagine me la mandi nella nostra chat.
page-log-in-chat = La chat del registro si sceglie nella nostra chat, dall’elenco di Telegram.
page-has-picture = 🖼 Qui sta la tua immagine
page-close = Chiudi
page-text-language = Lingua del testo
page-overview = 🏠 Panoramica

## History, log chat and copies

about-history = Chi ha cambiato cosa, dal più recente. Lo conservo per 90 giorni.
history-empty = Nessuno ha ancora cambiato nulla.
history-head = { $when } – <b>{ $who }</b>
history-change = { $label }: { $before } → { $after }
history-allowed = ⭐ Può scrivere senza unirsi: { $who }
history-disallowed = ⭐ Deve di nuovo unirsi: { $who }
history-older = ⏭ Precedenti
history-newest = ⏮ Più recenti
changed-protection = 🛡 Protezione
anonymous-admin = un amministratore anonimo
nameless-person = qualcuno ({ $id })
standard-text = il testo predefinito
own-value = modificato
reformatted = { $text } (formattazione modificata)
none = nessuno
section-log = 📣 Chat di registro
about-log = Quello che succede qui lo segnalo a gruppi in una chat degli amministratori: silenzi e loro fine, modifiche, guasti. Mai quello che la gente scrive.
log-now = Ora: <b>{ $chat }</b>.
log-is-off = Ora: <b>disattivato</b>. Non segnalo nulla.
log-choose-channel = 📢 Scegli un canale
log-choose-group = 👥 Scegli un gruppo
log-switch-off = Disattiva il registro
log-prompt = Scegli una chat che amministri. Tutti quelli che ci sono leggeranno il registro. Nel gruppo devo già esserci, e nel canale devo poter pubblicare.
log-members-read = Lì i membri leggerebbero il registro. Scegli una chat degli amministratori.
log-not-admin = Non amministri quella chat. Scegline una tua.
log-cannot-write = Lì non posso scrivere. Permettimi di pubblicare messaggi, poi sceglila di nuovo.
log-title = <b>📣 { $group }</b>
log-muted = 🔇 { $who } non può scrivere: manca { $channels }
log-lifted = 🔊 { $who } può di nuovo scrivere
log-joined = ✅ { $who } ora è nei canali e può di nuovo scrivere
log-rules = 🔊 { $who } può di nuovo scrivere: le regole sono cambiate
log-removed = 🚪 { $who } non si è unito in tempo e non è più nel gruppo: è stato rimosso
log-ended = ⏹ { $who }: il silenzio è finito, o un amministratore l’ha cambiato
log-changed = ⚙️ { $who }
log-more = … e ancora { $count }. Silenzi: { $muted }, finiti: { $ended }
log-lost = ⚠️ Non posso più scrivere nella chat di registro di { $group }, quindi il registro è disattivato. Scegline un’altra nelle impostazioni.
only-new-people = 🌱 Solo chi è entrato dopo
about-copies = Porta le impostazioni e i testi di questo gruppo in un altro, o conservali in un file.
copy-button = 📋 Copia in un altro gruppo
export-button = 📤 Esporta in un file
import-button = 📥 Importa da un file
copy-choose = In quale gruppo? Devi poterlo configurare.
copy-list-cut = Non sono tutti: ho guardato { $most } dei tuoi gruppi. Un file porta le impostazioni negli altri.
copy-none = Non conosco altri gruppi che tu possa configurare.
would-change = In <b>{ $group }</b> cambierebbe questo:
would-change-nothing = In { $group } non cambierebbe nulla: lì è tutto uguale.
apply-button = ✅ Applica
apply-with-channels-button = ✅ Applica, con i canali
applied = Fatto. { $group } ora è configurato così.
not-applied = Non è cambiato nulla:
import-prompt = Inviami un file che ho esportato io. Mostro che cosa cambierebbe prima di cambiare qualcosa.
import-not-a-file = Invia proprio il file (nezuko-*.json).
import-too-large = Il file è troppo grande. Al massimo { $most } KB.
import-unreachable = Telegram non mi consegna il file. Invialo di nuovo tra un momento.
import-not-json = Quel file non l’ho esportato io. Non è cambiato nulla.
import-version = Il file ha la versione { $version }, e io conosco la { $known }. Esportalo di nuovo. Se viene da un bot più recente, aggiorna prima questo.
import-faults = Non posso usare il file così com’è. Non è cambiato nulla:
import-field = • <code>{ $field }</code>: è possibile { $possible }
import-unknown = Tralasciato, perché non lo conosco o riguarda un solo gruppo: { $fields }
import-gone = Non trovo più quel file. Invialo di nuovo.
export-caption = Le impostazioni di { $group }. Inviami questo file sotto Importa per riprenderle, qui o in un altro gruppo.
export-sent = Il file è in arrivo.
file-lost = ⚠️ Telegram non ha accettato il file. Riprova tra un attimo.

## Status and doubts

trust-how = Scrivi <code>/trust</code> o <code>/untrust</code> in risposta a un messaggio della persona che intendi.
trust-no-person = ⚠️ Nell’elenco possono stare solo persone: niente bot, canali o amministratori anonimi.
status-you-miss = ❌ Devi ancora unirti a: { $channels }
status-you-may = ✅ Qui puoi scrivere.

## Languages of people

my-language = 🌐 La mia lingua
about-my-language = La lingua in cui ti parlo, qui e quando rispondo ai tuoi comandi. Quello che leggono i membri di un gruppo si imposta nella schermata della lingua del gruppo.
language-chosen = Ora: <b>{ $language }</b>. L’hai scelta tu.
language-of-telegram = Ora: <b>{ $language }</b>, come nel tuo Telegram.
as-in-telegram = Come in Telegram
known-language = • lingua che hai scelto: { $language }
known-changes = • modifiche che hai fatto ai gruppi: { $count }
known-other = • altre note su di te, per esempio la data di ingresso in un gruppo o una configurazione che hai iniziato: { $count }

## Statistics

section-statistics = 📊 Statistiche
statistics-line = 📊 Le statistiche sono nella nostra chat privata, dove non disturbano nessuno.
statistics-button = 📊 Apri le statistiche
statistics-about = Chi fermo e chi porto nei canali, contato per giorno (UTC) e senza nomi. Scegli quanti giorni mostra l’immagine.
statistics-empty = In { $group } non è ancora successo nulla. Appena controllo dei messaggi lì, i numeri appaiono qui.
statistics-none = 📊 In questi giorni non è stato contato nulla.
statistics-messages = 💬 Messaggi controllati: { $count }
statistics-muted = 🔇 Senza parola: { $count }
statistics-stopped = 🛑 Fermati o avvertiti: { $count }
statistics-verified = ✅ Verifiche riuscite: { $count }
statistics-hours = ⏱ Entro 1 h: { $first }, 6 h: { $second }, 24 h: { $third }, dopo: { $later }
statistics-left = 🚪 Uscite da un canale: { $left }, ritorni: { $back }
statistics-joined = 📢 { $channel } – nuovi iscritti: { $joined }
statistics-share = 📢 { $channel } – nuovi iscritti: { $joined }, { $share } di chi ha ricevuto l’avviso
statistics-compared = Tra parentesi: rispetto ai { $days } giorni precedenti.
statistics-drawing = 📊 Sto disegnando. Un momento…
statistics-file = 📄 Il file è in arrivo.
chart-joined = Nuovi iscritti
chart-muted = Senza parola
chart-stopped = Fermati
chart-verified = Verifiche riuscite
weekly-title = 📊 <b>{ $group }</b>: la tua settimana
weekly-report = 🔔 Rapporto settimanale
weekly-on = 🔔 Rapporto settimanale: attivo
weekly-off = 🔕 Rapporto settimanale: disattivato
weekly-stop = 🔕 Niente più rapporti settimanali
weekly-stopped = Niente più rapporti settimanali per { $group }. In «{ section-statistics }» puoi riattivarli.
