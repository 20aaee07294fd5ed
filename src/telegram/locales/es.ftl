# Español: se tutea a quien lee y el bot habla en primera persona; español neutro, sin voseo ni
# vosotros. Comillas latinas: «…».

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = un nuevo miembro
right-delete = Eliminar mensajes
right-ban = Suspender usuarios
right-invite = Añadir usuarios
right-topics = Gestionar temas
right-named = «{ $right }» ({ $code })
seconds = { $count } s
minutes = { $count } min
hours = { $count } h
days = { $count } d

## What members read

notice = Hola { $user }, para escribir en este grupo primero debes unirte a { $channels }.
notice-left = ⚠️ { $user }, ya no puedes escribir aquí porque saliste de { $channel }. Vuelve a unirte para seguir escribiendo.
notice-banned = ⚠️ { $user }: { $ban }
crowd = { $names } y { $count } más
banned =
    { $count ->
        [one] No puedes entrar en { $channels } porque te bloquearon allí: solo quienes administran ese canal pueden ayudarte.
       *[other] No puedes entrar en { $channels } porque te bloquearon allí: solo quienes administran esos canales pueden ayudarte.
    }
join-button = 📢 Unirse a { $channel }
verify-button = ✅ Ya me uní
verify-button-for = ✅ Ya me uní ({ $group })
verified = ✅ ¡Verificación correcta! Ya puedes escribir.
still-missing = Todavía te falta unirte a: { $channels }
not-yours = Este botón no es para ti.
muted-by-admin = La administración de este grupo te silenció. Solo ella puede quitar esa restricción.
muted-by-admin-in = La administración de { $group } te silenció. Solo ella puede quitar esa restricción.
unsure = ⏳ Telegram no responde en este momento. Inténtalo de nuevo en breve.
still-checking = ⏳ Seguimos comprobando. Podrás escribir en cuanto termine.
admitted = ✅ Ya estás dentro. ¡Te damos la bienvenida!
how-to-be-admitted = Para entrar en { $group }, únete primero a { $channels }. Se te admitirá en cuanto lo hagas.
muted-until =
    { $count ->
        [one] No puedes escribir hasta que te unas a este canal:
       *[other] No puedes escribir hasta que te unas a estos canales:
    }
muted-place = • { $group }: { $channels }
muted-help =
    { $count ->
        [one] Únete y podrás escribir de nuevo. Si tarda un momento, toca el botón.
       *[other] Únete a ellos y podrás escribir de nuevo. Si tarda un momento, toca el botón.
    }
free-again = ✅ Ya puedes escribir de nuevo.

## Who may do what, and how often

admins-only = ⛔ Solo los administradores del grupo pueden usar este comando.
admins-only-protect = ⛔ Solo los administradores del grupo pueden configurar la protección.
takes-ban-right = ⛔ Para esto hace falta el permiso «{ right-ban }» (can_restrict_members) en este grupo: pídeselo a un administrador que lo tenga.
unclear-who = ⚠️ No puedo ver cuál de los administradores anónimos eres, y no todos tienen el permiso «{ right-ban }» (can_restrict_members). Hazlo sin ser anónimo.
cannot-tell-admin = ⚠️ No puedo consultar a Telegram si eres administrador. Inténtalo de nuevo en un momento.
not-protected = Este grupo no está protegido en este momento.
operator-refuses = ⛔ El operador de este bot no permite eso aquí. El código es abierto: puedes tener un bot propio.
groups-only = Este comando funciona en grupos. Añádeme a tu grupo y úsalo allí.
not-understood = No entiendo eso. /start muestra lo que puedo hacer y /help enumera los comandos.
too-many-messages = ⏳ Han sido muchos mensajes seguidos. Volveré a responder en { $seconds } s.
slow-down = ⏳ Más despacio, por favor: pulsas más rápido de lo que puedo seguir.
back = ⬅️ Volver

## /start and /help

welcome = ¡Te doy la bienvenida a Nezuko! Para proteger un grupo: 1) hazme administrador del grupo, 2) hazme administrador del canal, 3) envía <code>/protect @TuCanal</code>
welcome-group = Aquí puede escribir quien se haya unido a los canales del grupo. Administradores: <code>/protect @TuCanal</code>, y /help para saber más.
added-to-group =
    ¡Gracias por añadirme! Para proteger este grupo:
    1) Hazme administrador aquí, con permisos para eliminar mensajes, suspender usuarios y añadir usuarios
    2) Hazme administrador de tu canal
    3) Envía <code>/protect @TuCanal</code>
setup-guide =
    Para proteger un grupo:
    1) Añádeme al grupo como administrador, con permisos para eliminar mensajes, suspender usuarios y añadir usuarios
    2) Añádeme a cada canal como administrador, para que pueda ver quién se ha unido
    3) Envía <code>/protect @TuCanal</code> en el grupo. Se admiten hasta cinco canales: <code>/protect @Uno @Dos</code>. Un canal privado se indica con su ID: <code>/protect -1001234567890</code>
how-it-works =
    Cuando escribe en el grupo alguien a quien le falta un canal, elimino el mensaje, le silencio y muestro un aviso con un botón para unirse a cada canal.
    En cuanto se une, le devuelvo la palabra, pulse el botón o no. Nunca toco a los administradores, a los bots ni las publicaciones del canal vinculado.
help-trouble = Si algo no funciona: necesito ser administrador del grupo (eliminar mensajes, suspender usuarios) y de cada canal. /status muestra lo que falta.
setup-button = ⚙️ Configurar
how-button = ❓ Cómo funciona
commands-button = 📋 Comandos
add-to-group-button = ➕ Añadir a un grupo
command-start = Qué hago y cómo configurarme
command-protect = Exigir unirse a un canal
command-status = Ver la protección de este grupo
command-unprotect = Desactivar la protección
command-settings = Cambiar textos, tiempos y comprobaciones
command-forget = Qué sé de ti y cómo borrarlo
command-help = Comandos y solución de problemas
help-protect = /protect @Canal – exige unirse a un canal antes de escribir
help-status = /status – muestra la protección y comprueba que todo funcione
help-unprotect = /unprotect – desactiva la protección
help-settings = /settings – cambia textos, tiempos y lo que se comprueba
help-forget = /forget – en privado: qué sé de ti y cómo borrarlo
help-help = /help – esta lista

## /forget

known-of-you =
    🗂 Esto es lo que guardo sobre ti:
    • grupos donde se te ha visto: { $seen }
    • silencios que te puse: { $mutes }
    • solicitudes de ingreso pendientes: { $requests }
    • listas de excepciones en las que estás: { $lists }
    • mensajes solo para ti: { $notices }
    • registro como dueño de un grupo: { $owner }
seen-in = { $count } ({ $groups })
forget-how = El botón lo borra todo y antes levanta tus silencios. Los grupos que configuraste siguen protegidos. Si vuelves a escribir en un grupo protegido, te conoceré de nuevo.
forget-button = 🗑 Borrarlo
nothing-known = No guardo nada sobre ti.
blocked-stays = El operador de este bot te ha bloqueado. Eso no se borra.
not-forgotten = ⏳ Ahora no puedo levantar uno de tus silencios, así que no he borrado nada. Inténtalo de nuevo en un momento.
forgotten = ✅ Borrado. Ya no guardo nada sobre ti.
forget-in-private = Escríbeme /forget en privado.

## /protect

protect-usage = Uso: <code>/protect @TuCanal</code>, o hasta cinco: <code>/protect @Uno @Dos</code>. Un canal privado se indica con su ID: <code>/protect -1001234567890</code>
invalid-channel = ⚠️ Formato de canal no válido. Usa el @alias del canal o su ID numérico.
basic-group = ❌ Este es un grupo básico, y solo en los supergrupos se puede restringir a los miembros. Para convertirlo, haz visible el historial para los nuevos miembros en los ajustes del grupo.
verifying = 🔍 Comprobando permisos…
activated = 🛡️ ¡Protección activada! Para escribir en este grupo hay que unirse a { $channels }.
already-protected = Este grupo ya está protegido con { $channels }. Envía antes <code>/unprotect</code> si quieres cambiar de canales.
run-again = Vuelve a enviar <code>/protect { $channels }</code> cuando esté corregido.
also-require = ➕ Exigir también { $channels }
confirm-question = Aquí eres anónimo. Pulsa «Confirmar» para que pueda comprobar que administras { $channels }.
confirm-button = ✅ Confirmar
too-many-channels = ❌ Un grupo puede exigir { $most } canales como máximo.
requires-now = Este exige { $channels }.
admin-here = ✅ Soy administrador de este grupo
admin-in = ✅ Soy administrador de { $channel }
actor-authorized = ✅ Tienes permiso para configurarlo
actor-lacks-ban = ❌ Te falta el permiso «{ right-ban }» (can_restrict_members) en este grupo. Pide a un administrador que lo tenga que envíe el comando.
actor-not-admin = ❌ No eres administrador de este grupo
actor-not-admin-in = ❌ No eres administrador de { $channel }. Solo un administrador de un canal puede exigirlo: pide a alguno que envíe el comando.
actor-lacks-invite = ❌ { $channel } es privado, así que yo publicaría un enlace de invitación, y allí te falta el permiso «{ right-invite }» (can_invite_users). Pide a un administrador del canal que lo tenga que envíe el comando.
how-to-promote = Abre el chat, «Administradores», «Añadir administrador», y elígeme.
not-admin-here = ❌ No soy administrador de este grupo. Hazme administrador con los permisos «{ right-delete }» y «{ right-ban }».
not-admin-in = ❌ No soy administrador de { $channel }. { how-to-promote }
lacks-rights-here = ❌ Soy administrador de este grupo, pero me falta: { $rights }. Concédemelo en la lista de administradores del grupo.
lacks-invite-in = ❌ Soy administrador de { $channel }, pero me falta el permiso «{ right-invite }» (can_invite_users), que necesito para crear el enlace de un canal privado.
no-join-link = ❌ No puedo crear un enlace de invitación para { $channel }. Dame allí el permiso «{ right-invite }» (can_invite_users).
no-answer = ⚠️ Telegram no responde en este momento.
not-found = ❌ No encuentro el canal { $channel }. Revisa cómo está escrito.
not-found-or-seen = ❌ No encuentro el canal { $channel }: no puedo verlo. { how-to-promote }
is-a-group = ❌ { $channel } es un grupo, no un canal. Indica un canal.
is-a-user = ❌ { $channel } es un usuario, no un canal. Indica un canal.
too-many-look-ups = ⚠️ Has indicado muchos canales en poco tiempo. Inténtalo de nuevo en un minuto.

## /unprotect

unprotect-question = ¿Desactivar la protección? Los miembros ya no tendrán que unirse a { $channels }.
yes = Sí
no = No
protection-stays = La protección sigue activada.
unprotected = 🔓 Protección desactivada. Todos pueden escribir sin unirse a ningún canal.

## /status

status-hint = Este grupo no está protegido. Los administradores pueden activar la verificación con <code>/protect @TuCanal</code>.
status-title = <b>Protección</b>: { $state }
status-enabled = ✅ Activada
status-disabled = ❌ Desactivada
status-suspended = ⚠️ Suspendida, porque me falta un permiso (ver abajo)
status-suspended-for = ⚠️ Activada, pero suspendida para { $channels } (ver abajo)
status-channels = Canales:
status-set-up-by = Configurada por: { $owner }
status-an-admin = un administrador
status-since = Desde: { $time } UTC
status-dry-run = Prueba: no se silencia a nadie
status-diagnosis = <b>Diagnóstico</b>
status-no-answer = ⚠️ Telegram no responde en este momento
status-no-answer-for = ⚠️ { $channel }: Telegram no responde en este momento
status-not-admin-here = ❌ No soy administrador de este grupo: hazme administrador o no se comprobará nada
status-not-admin-in = ❌ No soy administrador de { $channel }: hazme administrador allí o no podré ver quién se unió, y no silenciaré a nadie por ello
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): dame este permiso en la lista de administradores del grupo
status-topics-missing = ❌ { right-topics } (can_manage_topics): dame este permiso en la lista de administradores del grupo, o los temas de desconocidos quedarán abiertos
status-lacks-invite-in = ❌ Soy administrador de { $channel }, pero no puedo crear enlaces de invitación: dame allí el permiso «{ right-invite }» (can_invite_users)
status-members-gone = ⚠️ { $channel }: de repente parece que se han ido muchos miembros, así que no silencio a nadie por él hasta que se vea normal. Si de verdad se fueron: /unprotect y después /protect

## /settings

settings-title = <b>Ajustes</b> de { $group }
settings-line = { $label }: { $value }
settings-help = Pulsa un ajuste para cambiarlo.
settings-close = Cerrar
setting-check-on-join = 🚪 Comprobar al entrar
setting-notice-lifetime = 🗑 Los avisos duran
setting-mute-length = 🔇 El silencio dura
setting-on-unknown = ❓ Si no se sabe si es miembro
setting-channel-senders = 📣 Escribir como canal
setting-check-edits = ✏️ Comprobar mensajes editados
setting-join-requests = 🙋 Admitir a miembros de los canales
setting-service-messages = 👋 Borrar avisos de entrada y salida
setting-command-cleanup = 🧹 Los comandos duran
setting-notice-style = 👁 Los avisos son
setting-language = 🌐 Los miembros leen en
setting-dry-run = 🧪 Prueba (no se silencia a nadie)
setting-warning-text = 📝 Texto del aviso
setting-verify-button = 🔘 Botón de verificar
value-on = sí
value-off = no
value-for-good = siempre
value-allow = permitir
value-block = bloquear
value-requests-off = no
value-requests-auto = automático
value-public = públicos
value-private = privados
settings-prompt = { $label }: responde a este mensaje con el texto nuevo.
settings-now = Ahora: { $value }
settings-rules = Hasta { $most } caracteres. { $hint } Responde «{ $word }» para volver al texto estándar.
settings-placeholders = { "{user}" }, { "{channels}" } y { "{group}" } representan los nombres.
settings-too-long = ⚠️ Son { $count } caracteres; se admiten { $most }.
settings-changed = ✅ { $label } ahora es: { $value }
saved = Guardado.
shows-in = Telegram me deja actualizar esto en { $seconds } s

## The allow list

allow-list-row =
    👥 Excepciones: { $count ->
        [0] nadie
       *[other] { $count }
    }
allow-list-nobody = 👥 Nadie puede escribir sin unirse a los canales.
allow-list-people = 👥 Estas personas pueden escribir sin unirse a los canales:
allow-list-prompt = 👥 Excepciones: responde a este mensaje indicando a quién añadir.
allow-list-how = Escribe el ID numérico o menciona a alguien que no tenga alias. (Los bots no pueden buscar por alias.)
allow-list-names-nobody = ⚠️ Eso no indica a nadie. { allow-list-how }
allow-list-full = ⚠️ La lista está llena: admite { $most } personas.
allow-list-add = ➕ Añadir a una persona

## News for the owner of a group

for-admins-button = 🔧 Para administradores: qué hacer
group-lost = ⚠️ La protección de { $group } está suspendida: ya no puedo eliminar mensajes ni restringir a miembros allí.
group-lost-remedy = Hazme administrador con los permisos «{ right-delete }» y «{ right-ban }», y continuará sola.
group-regained = ✅ Vuelvo a tener todos los permisos: { $group } está protegido.
group-regained-but = ✅ Vuelvo a tener todos los permisos en { $group }, pero sigo sin ser administrador de { $channels }.
channel-lost = ⚠️ La protección de { $group } está suspendida para { $channel }: ya no soy administrador de { $channel }, así que no puedo ver quién se ha unido.
channel-lost-remedy = Hazme administrador allí y continuará sola.
until-then-blocked = Hasta entonces elimino los mensajes de quienes no puedo comprobar, como dicen los ajustes.
until-then-open = Hasta entonces puede escribir cualquiera.
until-then-others = Los demás canales se siguen exigiendo.
channel-regained = ✅ Vuelvo a ser administrador de { $channel }: { $group } está protegido.
channel-regained-but = ✅ Vuelvo a ser administrador de { $channel }, pero sigo sin serlo de { $channels }.
members-gone = ⚠️ De repente parece que se han ido muchos miembros de { $channel }. Tiene aspecto de fallo, así que, hasta que se vea normal, no silencio a nadie por { $channel } en { $group }.
members-gone-remedy = Si de verdad se fueron, envía allí /unprotect y después /protect.
members-back = ✅ Los miembros de { $channel } están de nuevo: { $group } está protegido.

## What a group reads when the bot leaves

leave-asked = El operador de este bot me ha pedido que salga de este grupo.
leave-blocked-group = El operador de este bot no me deja trabajar en este grupo, así que me voy.
leave-blocked-person = El operador de este bot no me deja trabajar para quien me añadió, así que me voy.
leave-not-allowed = Este bot es solo para ciertos grupos, así que me voy.

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
