# Español: se tutea a quien lee y el bot habla en primera persona; español neutro, sin voseo ni
# vosotros. Comillas latinas: «…».

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = un nuevo miembro
right-delete = Eliminar mensajes
right-ban = Expulsar usuarios
right-invite = Invitar con un enlace
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
progress = Llevas { $joined } de { $all }.
not-yours = Este botón no es para ti.
muted-by-admin = La administración de este grupo te silenció. Solo ella puede quitar esa restricción.
muted-by-admin-in = La administración de { $group } te silenció. Solo ella puede quitar esa restricción.
unsure = ⏳ Telegram no responde en este momento. Inténtalo de nuevo en breve.
still-checking = ⏳ Seguimos comprobando. Podrás escribir en cuanto termine.
admitted = ✅ Ya estás dentro. ¡Te damos la bienvenida!
not-let-in-yet = ⏳ Ya cumples todo lo que pide { $group }, pero ahora no puedo dejarte entrar. Seguiré intentándolo; sus administradores también pueden hacerlo.
admins-let-in = 🙋 Ahora no admito a nadie en este grupo: sus administradores deciden sobre las solicitudes.
how-to-be-admitted = Para entrar en { $group }, únete primero a { $channels }. Se te admitirá en cuanto lo hagas.
muted-until =
    { $count ->
        [one] No puedes escribir hasta que te unas a este canal:
       *[other] No puedes escribir hasta que te unas a estos canales:
    }
told-until = Lo que escribas se borra hasta que te unas:
muted-place = • { $group }: { $channels }
muted-help =
    { $count ->
        [one] Únete y podrás escribir de nuevo. Si tarda un momento, toca el botón.
       *[other] Únete a ellos y podrás escribir de nuevo. Si tarda un momento, toca el botón.
    }
free-again = ✅ Ya puedes escribir de nuevo.
mute-stays = ⏳ { $group } ya no pide nada, pero ahora no puedo quitarte el silencio allí. Seguiré intentándolo; sus administradores también pueden hacerlo.
cannot-look = ⏳ Ahora no puedo ver quién está en { $channels }, así que sigues en silencio. Termina en cuanto te vea allí; los administradores del grupo también pueden quitarlo.
cannot-look-deletes = ⏳ Ahora no puedo ver quién está en { $channels }, así que lo que escribas se borra. Termina en cuanto te vea allí; los administradores del grupo también pueden cambiarlo.

## Who may do what, and how often

admins-only = ⛔ Solo los administradores del grupo pueden usar este comando.
admins-only-protect = ⛔ Solo los administradores del grupo pueden configurar la protección.
takes-ban-right = ⛔ Para esto hace falta el permiso «{ right-ban }» (can_restrict_members) en este grupo: pídeselo a un administrador que lo tenga.
takes-invite-right = ⛔ Esto deja entrar a gente en { $channel }: solo puede activarlo un administrador de allí con el permiso «{ right-invite }» (can_invite_users).
unclear-who = ⚠️ No puedo ver quién eres entre los administradores anónimos, y no todos tienen el permiso «{ right-ban }» (can_restrict_members). Hazlo sin el modo anónimo.
cannot-tell-admin = ⚠️ No puedo consultar a Telegram si administras el grupo. Inténtalo de nuevo en un momento.
not-protected = Este grupo no está protegido en este momento.
operator-refuses = ⛔ El operador de este bot no permite eso aquí. El código es abierto: puedes tener un bot propio.
groups-only = Este comando funciona en grupos. Añádeme a tu grupo y úsalo allí.
not-understood = No entiendo eso. /start muestra lo que puedo hacer y /help enumera los comandos.
too-many-messages = ⏳ Han sido muchos mensajes seguidos. Volveré a responder en { $seconds } s.
slow-down = ⏳ Más despacio, por favor: tocas los botones más rápido de lo que puedo seguir.
back = ⬅️ Volver

## /start and /help

welcome = ¡Te doy la bienvenida a Nezuko! Para proteger un grupo: 1) hazme administrador del grupo, 2) hazme administrador del canal, 3) envía <code>/protect @TuCanal</code>
welcome-group = Aquí puede escribir quien se haya unido a los canales del grupo. Administradores: <code>/protect @TuCanal</code>, y /help para saber más.
added-to-group =
    ¡Gracias por añadirme! Un administrador pulsa «{ setup-in-private-button }» y lo guío por el resto en nuestro chat privado.

    O sin el botón: hazme administrador aquí, con permisos para eliminar mensajes, expulsar usuarios e invitar con un enlace, y también en tu canal. Después envía <code>/protect @TuCanal</code>
setup-guide =
    Pulsa «{ setup-group-button }» y elige el grupo que debo proteger: así también me haces administrador allí. Después eliges el canal de la misma manera y dices para quién son las reglas. No tienes que escribir nada.

    Si prefieres escribir: hazme administrador del grupo y de cada canal, y envía <code>/protect @TuCanal</code> en el grupo. Se admiten hasta cinco canales: <code>/protect @Uno @Dos</code>. Un canal privado se indica con su ID: <code>/protect -1001234567890</code>
how-it-works =
    Cuando alguien a quien le falta un canal escribe en el grupo, elimino el mensaje, silencio a esa persona y muestro un aviso con un botón para unirse a cada canal.
    En cuanto se une, le quito el silencio, toque el botón o no. Nunca toco a los administradores, a los bots ni las publicaciones del canal vinculado.
help-trouble = Si algo no funciona: necesito ser administrador del grupo (eliminar mensajes, expulsar usuarios) y de cada canal. /status muestra lo que falta.
setup-button = ⚙️ Configurar
how-button = ❓ Cómo funciona
commands-button = 📋 Comandos
add-to-group-button = ➕ Añadir a un grupo
command-start = Qué hago y cómo configurarme
command-protect = Exigir unirse a un canal
command-status = Ver la protección de este grupo
command-unprotect = Desactivar la protección
command-settings = Cambiar textos, tiempos y comprobaciones
command-trust = En respuesta: dejar que alguien escriba sin unirse
command-untrust = En respuesta: quitar a alguien de las excepciones
command-stats = Lo que he frenado y lo que he traído
command-forget = Qué sé de ti y cómo borrarlo
command-help = Comandos y solución de problemas
help-protect = /protect @Canal – exige unirse a un canal antes de escribir
help-status = /status – muestra la protección y comprueba que todo funcione
help-unprotect = /unprotect – desactiva la protección
help-settings = /settings – cambia textos, tiempos y lo que se comprueba
help-trust = /trust – en respuesta: dejar que alguien escriba sin unirse
help-untrust = /untrust – en respuesta: quitar a alguien de las excepciones
help-stats = /stats – a quién he frenado y a quién he llevado a tus canales
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
    • registro como propietario de un grupo: { $owner }
seen-in = { $count } ({ $groups })
forget-how = El botón lo borra todo y antes quita tus silencios. Los grupos que configuraste siguen protegidos. Si vuelves a escribir en un grupo protegido, te conoceré de nuevo.
forget-button = 🗑 Borrarlo
nothing-known = No guardo nada sobre ti.
blocked-stays = El operador de este bot te ha bloqueado. Eso no se borra.
not-forgotten = ⏳ Ahora no puedo quitar uno de tus silencios, así que no he borrado nada. Inténtalo de nuevo en un momento.
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
confirm-question = Aquí escribes en modo anónimo. Toca «Confirmar» para que pueda comprobar que administras { $channels }.
confirm-button = ✅ Confirmar
too-many-channels = ❌ Un grupo puede exigir { $most } canales como máximo.
requires-now = Este exige { $channels }.
admin-here = ✅ Soy administrador de este grupo
admin-in = ✅ Soy administrador de { $channel }
actor-authorized = ✅ Tienes permiso para configurarlo
actor-lacks-ban = ❌ Te falta el permiso «{ right-ban }» (can_restrict_members) en este grupo. Pide a un administrador que lo tenga que lo haga.
actor-not-admin = ❌ No administras este grupo
actor-not-admin-in = ❌ No administras { $channel }. Solo un administrador de un canal puede exigirlo: pide a alguno que lo haga.
actor-lacks-invite = ❌ { $channel } es privado, así que yo publicaría un enlace de invitación, y allí te falta el permiso «{ right-invite }» (can_invite_users). Pide a un administrador del canal que lo tenga que lo haga.
how-to-promote = Abre el chat, «Administradores», «Añadir administrador», y elígeme.
not-admin-here = ❌ No soy administrador de este grupo. Hazme administrador con los permisos «{ right-delete }» y «{ right-ban }».
not-admin-in = ❌ No soy administrador de { $channel }. { how-to-promote }
lacks-rights-here = ❌ Soy administrador de este grupo, pero me falta: { $rights }. Concédemelo en la lista de administradores del grupo.
lacks-invite-in = ❌ Soy administrador de { $channel }, pero me falta el permiso «{ right-invite }» (can_invite_users), que necesito para crear el enlace de un canal privado.
no-join-link = ❌ No puedo crear un enlace de invitación para { $channel }. Dame allí el permiso «{ right-invite }» (can_invite_users).
no-answer = ⚠️ Telegram no responde en este momento.
not-found = ❌ No encuentro el canal { $channel }. Revisa cómo está escrito.
not-found-or-seen = ❌ No encuentro el canal { $channel }: no puedo verlo. { how-to-promote }
is-a-group = ❌ { $channel } es un grupo básico y solo puedo exigir canales y supergrupos. Para convertirlo, haz visible el historial para los nuevos miembros en sus ajustes.
is-a-user = ❌ { $channel } es un usuario, no un canal. Indica un canal.
too-many-look-ups = ⚠️ Has indicado muchos canales en poco tiempo. Inténtalo de nuevo en un minuto.

## /unprotect

unprotect-question = ¿Desactivar la protección? Los miembros ya no tendrán que unirse a { $channels }.
yes = Sí
no = No
protection-stays = La protección sigue activada.
unprotected = 🔓 Protección desactivada. Todos pueden escribir sin unirse a ningún canal.
still-muted = 🔇 Aún en silencio: { $count }. Quitaré el silencio en cuanto tenga este permiso:

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
status-since = Desde: { $time }
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
status-members-gone = ⚠️ { $channel }: de repente parece que se han ido muchos miembros, así que no silencio a nadie por él hasta que se vea normal. Si de verdad se fueron, dilo en /settings, en «{ section-channels }»

## /settings

settings-line = { $label }: { $value }
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
saved = Guardado.

## The allow list

allow-list-row =
    👥 Excepciones: { $count ->
        [0] nadie
       *[other] { $count }
    }
allow-list-nobody = 👥 Nadie puede escribir sin unirse a los canales.
allow-list-people = 👥 Estas personas pueden escribir sin unirse a los canales:
allow-list-press = Toca un nombre para quitarlo de la lista.
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
link-missing = ⚠️ { $channel } es privado y no puedo crear un enlace de invitación, así que los avisos de { $group } no muestran cómo entrar.
link-missing-remedy = Dame allí el permiso «{ right-invite }» (can_invite_users).
requests-unanswered = ⚠️ Las solicitudes para unirse a { $chat } quedan sin respuesta: no puedo aprobarlas.
until-then-blocked = Hasta entonces elimino los mensajes de quienes no puedo comprobar, como dicen los ajustes.
until-then-open = Hasta entonces puede escribir cualquiera.
until-then-others = Los demás canales se siguen exigiendo.
channel-regained = ✅ Vuelvo a ser administrador de { $channel }: { $group } está protegido.
channel-regained-but = ✅ Vuelvo a ser administrador de { $channel }, pero sigo sin serlo de { $channels }.
members-gone = ⚠️ De repente parece que se han ido muchos miembros de { $channel }. Tiene aspecto de fallo, así que, hasta que se vea normal, no silencio a nadie por { $channel } en { $group }.
members-gone-remedy = Si de verdad se fueron, dilo en /settings, en «{ section-channels }».
members-back = ✅ Los miembros de { $channel } están de nuevo: { $group } está protegido.
picture-refused = ⚠️ Telegram no acepta la imagen del aviso en { $group }, así que los avisos salen sin ella.
picture-refused-remedy = Elige otra imagen o quítala.
words-refused = ⚠️ Telegram no acepta tu texto o tus botones de enlace en el aviso de { $group }, así que los avisos salen con mis palabras.
words-refused-remedy = La vista previa muestra qué ocurre: cámbialo allí.

## What a group reads when the bot leaves

leave-asked = El operador de este bot me ha pedido que salga de este grupo.
leave-blocked-group = El operador de este bot no me deja trabajar en este grupo, así que me voy.
leave-blocked-person = El operador de este bot no me deja trabajar para quien me añadió, así que me voy.
leave-not-allowed = Este bot es solo para ciertos grupos, así que me voy.

## The control room

control-room-line = ⚙️ Los ajustes se cambian en nuestro chat privado, donde no molestan a nadie.
control-room-button = ⚙️ Abrir los ajustes
no-groups =
    No conozco ningún grupo que puedas configurar. Añádeme a uno tuyo o escribe /settings en él.
    Para configurar hace falta el permiso de expulsar usuarios.
group-list = <b>Tus grupos</b>
group-list-search = Elige uno o escribe una parte de su nombre.
group-list-cut = No son todos: he mirado { $most } de tus grupos. Para otro, escribe /settings en él.
group-list-nothing = Ninguno de tus grupos tiene «{ $query }» en el nombre.
group-unknown = Ya no estoy en este grupo, o todavía no lo conozco. Escribe /settings en el grupo.
my-groups = 🗂 Mis grupos
cancel = Cancelar
cancelled = Cancelado. No ha cambiado nada.
question-over = Esa elección ya no está abierta. Vuelve a la pantalla y toca otra vez su botón.
nothing-to-cancel = No hay nada que cancelar.
screen-title = <b>{ $title }</b>
list-more = … y { $count } más
home-title = <b>{ $group }</b> – { $state }
home-about = Aquí decides quién puede escribir en el grupo y qué digo yo allí.
home-figures =
    👥 Personas vistas en 30 días: { $seen }
    🔇 En silencio ahora: { $muted }
    ⭐ Excepciones: { $allowed }
home-no-channels = Todavía no exige ningún canal.
home-requires = Para escribir hay que estar en { $channels }.
section-channels = 📢 Canales
section-rules = 📏 Reglas
section-notices = ✉️ Avisos y textos
section-language = 🌐 Idioma
section-people = 👥 Personas
section-history = 📜 Historial
section-copies = 📋 Copiar y exportar
section-off = 🔓 Desactivar
section-on = 🛡 Activar
about-rules = A quién compruebo y qué pasa con quien todavía no se ha unido a algún canal.
about-notices = Qué escribo en el grupo, quién lo ve y cuánto tiempo se queda.
about-languages = En qué idioma leen los miembros. Tú lees en el tuyo, elijas lo que elijas aquí.
value-now = Ahora: <b>{ $value }</b>. { $means }
switched-off = 🔓 La protección de { $group } está desactivada. Todos pueden escribir.
switched-on = 🛡 La protección de { $group } está activada.
about-check-on-join = Si compruebo a la gente cuando entra en el grupo o cuando escribe por primera vez.
means-check-on-join-on = Si a alguien le falta un canal, queda en silencio al entrar y le digo qué hacer.
means-check-on-join-off = Si a alguien le falta un canal, queda en silencio con su primer mensaje.
means-check-on-join-told = Si a alguien le falta un canal, le digo al entrar qué hacer.
means-check-on-join-later = Si a alguien le falta un canal, le digo con su primer mensaje qué hacer.
means-check-on-join-nobody = Mientras haya un plazo o solo se comprueben algunos temas, no compruebo a nadie al entrar en el grupo, sino cuando escribe.
about-mute-length = Cuándo termina el silencio por sí solo. Unirse a los canales lo termina enseguida.
means-mutes-last = Quien quede en silencio desde ahora vuelve a escribir a más tardar después de { $time }, aunque yo falle.
about-on-unknown = Qué pasa con un mensaje mientras Telegram no dice si su autor está en los canales.
means-on-unknown-allow = Se queda: nadie sufre por un fallo de Telegram.
means-on-unknown-block = Se elimina, pero su autor no queda en silencio.
about-channel-senders = Los miembros pueden escribir en nombre de un canal suyo. No puedo ver quiénes son.
means-channel-senders-block = Esos mensajes se eliminan, salvo que el canal sea uno de los exigidos.
means-channel-senders-allow = Esos mensajes se quedan. Quien tiene un canal puede escribir sin unirse a los tuyos.
about-check-edits = Si compruebo a la gente también cuando edita un mensaje.
means-check-edits-on = Nadie puede convertir un mensaje viejo en publicidad después de salir del canal.
means-check-edits-off = Los mensajes editados se quedan, sean de quien sean.
about-join-requests = Para grupos en los que hay que pedir entrar.
means-join-requests-off = Las solicitudes las deciden los administradores.
means-join-requests-auto = Quien está en todos los canales entra. A los demás les digo a qué unirse, y después entran.
about-dry-run = Prueba: miro y cuento, pero no toco nada.
means-dry-run-on = No se silencia a nadie ni se elimina ningún mensaje.
means-dry-run-off = Se hace lo que dicen las reglas.
about-notice-lifetime = Cuánto tiempo se queda un aviso en el grupo, si la persona no se une antes.
means-notices-last = Un aviso desaparece al cabo de { $time }.
means-notices-stay = Un aviso se queda hasta que la persona se ha unido.
about-notice-style = Quién ve el aviso cuando a alguien le falta un canal.
means-notice-style-public = Lo ve todo el grupo.
means-notice-style-private = Solo lo ve esa persona, donde Telegram lo permite. Si insiste, el aviso sale en el grupo.
about-service-messages = Telegram escribe una línea cuando alguien entra o sale.
means-service-messages-on = Elimino esas líneas.
means-service-messages-off = Esas líneas se quedan.
about-command-cleanup = Cuánto tiempo se quedan en el grupo los comandos y mis respuestas.
means-commands-last = Desaparecen al cabo de { $time }.
means-commands-stay = Se quedan.
about-language = El idioma de los avisos y de todo lo demás que leen los miembros.
means-language = Los miembros leen en { $language }.

## Modes

notice-warned = ⚠️ Advertencia { $number } de { $most }
notice-warned-several = ⚠️ Advertencia
setting-on-offence = ⚖️ Si falta un canal
about-on-offence = Qué pasa cuando escribe alguien que no está en algún canal.
value-mute = silenciar
value-delete = solo eliminar
value-warn = advertir antes
means-on-offence-mute = Se elimina el mensaje y se silencia a su autor hasta que se una.
means-on-offence-delete = Se elimina el mensaje y no se silencia a nadie. Por ejemplo, Bob escribe «hola»: su mensaje desaparece, y los siguientes también, hasta que se una.
means-on-offence-warn = Los primeros mensajes se quedan, cada uno con una advertencia. Quien después escriba sin haberse unido queda en silencio.
setting-warnings = ⚠️ Advertencias
about-warnings = Cuántos mensajes se quedan con una advertencia antes de silenciar a su autor. Un álbum cuenta una vez.
means-warnings =
    { $count ->
        [one] Se queda un mensaje. Con el siguiente se silencia a su autor.
       *[other] Se quedan { $count } mensajes. Con el siguiente se silencia a su autor.
    }
setting-grace = 🐣 Plazo tras entrar
about-grace = Durante cuánto tiempo tras entrar en el grupo no compruebo a nadie.
means-grace-off = A quien entra lo compruebo como a los demás.
means-grace = Por ejemplo, Bob entra y puede escribir durante { $time }. Desde el primer mensaje posterior debe estar en los canales.
setting-topics = 🧵 Temas
about-topics = Para grupos con temas: dónde compruebo los mensajes. Para elegir un tema, escribe en él /settings y pulsa «Este tema». Se silencia siempre en todo el grupo.
value-topics-only = solo los elegidos
value-topics-except = todos menos los elegidos
means-topics-all = Compruebo los mensajes en todos los temas.
means-topics-only = Compruebo los mensajes solo en los temas elegidos. Mientras no haya ninguno, no compruebo en ningún sitio. Al entrar en el grupo no compruebo a nadie.
means-topics-except = Compruebo los mensajes en todas partes menos en los temas elegidos. Al entrar en el grupo no compruebo a nadie.
chosen-topics = 📌 Temas elegidos
about-chosen-topics = Los temas que cuentan como elegidos. Para elegir otro, escribe en él /settings y pulsa «Este tema».
topic-general = General
topic-number = Tema { $id }
this-topic-button = 🧵 Este tema
topic-enforced = Compruebo los mensajes en este tema.
topic-free = Los mensajes de este tema los dejo en paz.
topic-enforce-button = Comprobar este tema
topic-free-button = Dejar en paz este tema
setting-requests-count = 🙋 Las solicitudes a canales cuentan
about-requests-count = Si basta una solicitud para unirse a un canal para poder escribir. Es para canales que aprueban quién se une. Veo las solicitudes si puedo invitar a gente allí, y solo las hechas desde entonces.
means-requests-count-on = Por ejemplo, Bob pide unirse al canal y puede escribir enseguida, hasta que la solicitud tenga 14 días o lo expulsen de allí. Nadie me avisa de un rechazo.
means-requests-count-off = Quien lo ha pedido debe esperar a que lo aprueben.
setting-approve-requests = ✅ Aprobar solicitudes a canales
about-approve-requests = Si apruebo las solicitudes para unirse a un canal. Necesito el permiso de invitar a gente allí.
means-approve-requests-on = Apruebo a quien está en este grupo, o en cuanto entra en él. De los demás deciden los administradores del canal. Quien también tiene que pedir entrar en este grupo espera a un administrador, salvo que las solicitudes a canales cuenten.
means-approve-requests-off = Las solicitudes las deciden los administradores del canal.
some-of = al menos { $number } de { $channels }
setting-at-least = 🔢 Cuántos canales
about-at-least = En cuántos de los canales hay que estar para escribir.
value-all = todos
means-at-least-all = Hay que estar en todos.
means-at-least =
    { $count ->
        [one] Basta con uno, cualquiera. Por ejemplo, Bob solo está en el primero y puede escribir.
       *[other] Basta con { $count }, los que sean.
    }
setting-welcome = 👋 Bienvenida
about-welcome = Lo que escribo en el grupo cuando alguien se ha unido a los canales, por ejemplo: ¡Te damos la bienvenida, Bob! Las normas están fijadas. Desaparece cuando desaparecen los avisos.
welcome-prompt = Escribe ahora la bienvenida, con el formato que quieras, de hasta { $most } caracteres. { $person } representa a la persona; { $channels }, los canales; { $number }, cuántos son, y { $group }, el grupo.
notice-removal = ⏳ Quien no se haya unido en { $time } sale del grupo.
setting-removal = 🚷 Sacar a quien no se une
about-removal = Al cabo de cuánto tiempo sale del grupo quien está en silencio y no se ha unido. Puede volver enseguida. El aviso lo dice, y otra vez poco antes.
means-removal-off = No se saca a nadie.
means-removal = Por ejemplo, Bob queda en silencio y no se une: al cabo de { $time } está fuera del grupo. Nunca afecta a los administradores ni a quien ya estaba en silencio.
removal-without-mutes = ⚠️ Con «solo eliminar» no se silencia a nadie, así que nadie saldría del grupo. Cambia antes una de las dos cosas.

## Setting a group up

added-as-admin = ¡Gracias por añadirme! Aquí tengo todos los permisos que necesito. Solo falta elegir el canal, en nuestro chat privado.
setup-in-private-button = 🛠 Configurar en privado
setup-choose-group = ¿Qué grupo debo proteger? El botón abre tu lista; al elegir un grupo, también me haces administrador allí.
setup-group-button = 👥 Elegir un grupo
setup-choose-channel = ✅ Tengo todos los permisos que necesito en { $group }. Ahora elige el canal al que hay que unirse. Así también me haces administrador allí.
setup-channel-button = 📢 Elegir un canal
setup-another-button = ➕ Otro canal más
setup-other-button = 📢 Elegir otro canal
setup-check-button = 🔄 Comprobar de nuevo
setup-rights-group-button = 🔧 Dame los permisos en el grupo
setup-rights-channel-button = 🔧 Hazme administrador del canal
setup-goes-on = En cuanto esté arreglado, sigo por mi cuenta.
setup-is-on = 🛡 Este grupo está protegido.
setup-ready = ✅ Todo listo. Para escribir habrá que estar en { $channels }.
setup-whom = ¿Para quién deben valer las reglas?
setup-everybody-button = 🛡 Para todos, desde ahora
setup-newcomers-button = 🌱 Solo para quien entre desde ahora
setup-practise-button = 🧪 Primero una prueba
concerns = Personas que escribieron aquí en los últimos 30 días sin haberse unido: { $missing } de { $seen }.
concerns-about = Personas que escribieron aquí en los últimos 30 días sin haberse unido: unas { $missing } de { $seen }.
concerns-nobody = Quienes escribieron aquí en los últimos 30 días ya se han unido. ({ $seen })
concerns-unknown = Aún no he visto escribir a nadie aquí, así que no sé a cuántas personas afectará.
concerns-unanswered = Personas que escribieron aquí en los últimos 30 días: { $seen }. Telegram no dice ahora cuántas se han unido.
activated-newcomers = 🛡️ ¡Protección activada! Quien entre desde ahora tiene que unirse a { $channels } para escribir en este grupo.
activated-practice = 🛡️ ¡Protección activada en modo de prueba! No silencio a nadie y anoto quién tendría que unirse a { $channels }.
channel-added = ✅ Ya soy administrador de { $channel }. ¿Qué grupo debe exigirlo?
channel-added-no-group = ✅ Ya soy administrador de { $channel }. Añádeme a tu grupo y podrá exigirlo.
setting-newcomers = 🌱 Las reglas valen para
about-newcomers = Si las reglas valen para todos o no afectan a quienes ya estaban en el grupo.
means-newcomers-on = Quien ya estaba escribe como siempre y no queda en silencio.
means-newcomers-off = Todos deben estar en los canales, lleven aquí el tiempo que lleven.
value-everybody = todos
value-joined-after = quien entró después de { $time } UTC
newcomers-from-now-button = 🌱 Solo quien entre desde ahora
status-newcomers = Solo para quien entró después de { $time } UTC
practice-begun = 🧪 La prueba ha empezado: no silencio a nadie. Dentro de un día te cuento lo que he visto.
practice-button = 🧪 Prueba
practice-about = Aquí estoy en modo de prueba: no se silencia a nadie y anoto a quién le habría pedido unirse.
practice-nobody = Hasta ahora no habría sido a nadie.
practice-found = Hasta ahora se lo habría pedido a { $count }: { $people }
practice-end-button = 🛡 Empezar ya
practice-on-button = 🧪 Seguir con la prueba

## The channels of a group

invite-link = No puedo consultar un enlace de invitación: Telegram no se lo permite a ningún bot. Elige el canal en nuestro chat privado, donde no hace falta escribir nada.
is-itself = ❌ Un grupo no puede exigirse a sí mismo. Indica un canal u otro grupo.
is-log-chat = ❌ El registro de este grupo está en { $channel }, y los miembros lo leerían ahí. Elige antes otro chat de registro, u otro canal.
change-in-private = ⚙️ Cambiar los canales en privado
about-channels = Estos canales se exigen a quien quiera escribir en el grupo. Los avisos los nombran en este orden.
channels-count = Exigidos ahora: { $count }. Se pueden exigir { $most } como máximo.
channels-off = La protección está desactivada, así que por ahora nadie tiene que unirse.
channel-members-gone = ⚠️ { $channel }: de repente parece que se han ido muchos miembros, así que no silencio a nadie por él hasta que se vea normal.
add-channel = ➕ Añadir un canal
check-again = 🔄 Comprobar de nuevo
make-admin = 🔧 Hazme administrador de { $chat }
make-admin-somewhere = 🔧 Hazme administrador allí
add-prompt = Elige un canal o un grupo con los botones de abajo. Allí seré administrador, con permiso para invitar y ninguno más. También puedes escribir su @nombre, un enlace o su ID, o reenviar una publicación suya.
replace-prompt = ¿Qué se exigirá en lugar de { $channel }? { add-prompt }
pick-channel = 📢 Elegir un canal
pick-group = 👥 Elegir un grupo
done = Listo
channels-added = ✅ Ahora también se exige: { $channels }.
add-another = Elige otro o toca «{ done }».
channel-replaced = ✅ Ahora se exige { $channel } en lugar de { $old }.
names-no-channel = ⚠️ Ahí no veo ningún canal. Escribe su @nombre, un enlace o su ID, reenvía una publicación suya o usa los botones de abajo.
names-one-channel = ⚠️ Indica un solo canal.
invite-link-here = No puedo consultar un enlace de invitación: Telegram no se lo permite a ningún bot. Usa los botones de abajo.
required-already = { $channel } ya se exige.
about-channel = Número { $place } de { $count } en la lista.
move-up = ⬆️ Subir
move-down = ⬇️ Bajar
replace-channel = 🔁 Sustituir
remove-channel = 🗑 Quitar
renew-link = 🔗 Nuevo enlace de invitación
link-renewed = 🔗 Hay un nuevo enlace de invitación. El anterior ya no funciona.
really-left = De verdad se fueron
departure-believed = ✅ Vuelvo a fiarme de lo que dice Telegram y compruebo a todos.
remove-question = ¿Quitar { $channel }? Quien no tenga nada más pendiente podrá escribir enseguida.
channel-removed = { $channel } ya no se exige.
last-channel = { $channel } es el único. Un grupo que no exige nada está abierto a todos: sustitúyelo o desactiva la protección.
channel-gone = Ese canal ya no se exige.

## The notice and its texts

about-notice-texts = El aviso con tus propias palabras, para cada idioma. Donde no hayas escrito nada, los miembros leen las mías.
about-notice-text = Lo que lee en { $language } quien todavía no se ha unido a algún canal.
about-verify-button = El botón que se toca después de unirse.
about-link-button = Un botón bajo el aviso que abre una página, por ejemplo, las reglas del grupo.
about-picture = Una imagen sobre el aviso. Un aviso para varias personas no la lleva, ni tampoco uno con un texto muy largo.
setting-members-language = 🗣 Cada cual lee
about-members-language = Si todos los miembros leen el mismo idioma.
value-language-group = el idioma del grupo
means-language-group = Todos los miembros leen el idioma que elegiste para el grupo.
value-language-own = su propio idioma
means-language-own = Hablo a cada miembro en el idioma de su Telegram, si lo conozco. Lo que leen varias personas va en el del grupo.
value-standard = estándar
value-none = ninguno
setting-link-first = 🔗 Primer botón de enlace
setting-link-second = 🔗 Segundo botón de enlace
setting-picture = 🖼 Imagen
shown-now = Ahora:
write-button = ✏️ Cambiar
save-button = ✅ Guardar
standard-button = ↩️ Estándar
remove-button = 🗑 Quitar
sample-button = 👁 Vista previa
text-prompt = Escribe ahora el texto en { $language }, con el formato que quieras, de hasta { $most } caracteres. { $person } representa a la persona; { $channels }, los canales que le faltan; { $number }, cuántos son, y { $group }, el grupo.
button-prompt = Escribe ahora el texto del botón, de hasta { $most } caracteres.
link-prompt = Escribe el texto del botón, de hasta { $most } caracteres, y detrás la dirección. Por ejemplo: Reglas – https://example.com/rules
picture-prompt = Envía ahora la imagen, como foto.
not-a-text = ⚠️ Eso no es un texto. Escríbelo como mensaje.
nothing-visible = ⚠️ De eso no se ve nada. Escribe unas palabras.
not-a-link = ⚠️ Hace falta un texto y detrás una dirección que empiece por https://, por ejemplo: Reglas – https://example.com/rules
not-a-photo = ⚠️ Eso no es una foto. Envía la imagen como foto, no como archivo.
unknown-placeholder = ⚠️ No conozco { $placeholder }. Conozco { $person }, { $channels }, { $group } y { $number }.
placeholder-meant = ⚠️ No conozco { $placeholder }: quizá querías decir { $meant }.
too-long-for-picture = ⚠️ Bajo una imagen el texto en { $language } es demasiado largo: { $length } de { $most } caracteres, con los nombres. Acórtalo o quita la imagen.
too-long-with-names = ⚠️ Con los nombres son { $length } caracteres; se admiten { $most }. Acorta el texto.
sample-question = Así lo verán los miembros. ¿Lo guardo?
sample-pressed = Es una vista previa: aquí el botón no hace nada.
sample-refused = ⚠️ Telegram no lo acepta.
send-another = Envíame otra cosa.
sample-channel = Tu canal
draft-over = Esa no es la última vista previa. Guarda la última o escríbelo de nuevo.
overtaken = ⚠️ Alguien ha cambiado esto entretanto, así que aún no se ha guardado nada. Mira cómo está ahora y pulsa otra vez si todavía quieres hacerlo.
too-long = ⚠️ Son { $count } caracteres; se admiten { $most }.

## People in the control room

about-people = Quién está en silencio y por qué, y quién puede escribir sin unirse.
muted-list = 🔇 En silencio ahora, con lo que les falta, desde cuándo y hasta cuándo:
muted-nobody = 🔇 Ahora mismo no hay nadie en silencio.
why-button = 🔎 ¿Por qué alguien no puede escribir?
person-prompt = 🔎 ¿A quién te refieres? Elige con el botón de abajo, o envíame un ID numérico, un mensaje suyo reenviado o una mención.
person-picker = 👤 Elegir de la lista
person-nobody = ⚠️ No sé quién es. Los bots no pueden buscar por alias, y hay quien oculta su nombre al ser reenviado. Envía el ID numérico o elige con el botón.
about-person = Qué le impide escribir a esta persona y qué puedes hacer.
person-until = Termina por sí solo, como muy tarde: { $until }
lift-button = 🔊 Quitar el silencio
lifted-now = ✅ Hecho: ya puede escribir. Si vuelve a escribir sin haberse unido, volverá a quedar en silencio.
not-lifted = ⏳ Telegram no me deja quitar el silencio en este momento. Inténtalo de nuevo en breve.
not-muted = Ya no tengo en silencio a esta persona.
trust-button = ⭐ Dejar escribir sin unirse
untrust-button = ➖ Quitar de las excepciones
untrusted = ➖ { $person } no está ahora en la lista de excepciones y debe unirse como los demás.
look-again = 🔄 Mirar otra vez
why-muted = 🔇 Tengo en silencio a { $person } desde: { $since }
why-missing = ❌ A { $person } le falta unirse a: { $channels }
why-banned-in = ⛔ A { $person } le han bloqueado el acceso a { $channels }: solo la administración de allí puede cambiarlo.
why-muted-by-admin = 🔇 La administración del grupo silenció a { $person }. En eso no intervengo.
why-banned-here = ⛔ { $person } tiene bloqueado el acceso a este grupo.
why-not-here = 🚪 { $person } no está en el grupo.
why-allowed = ⭐ { $person } está en la lista de excepciones y puede escribir sin unirse.
why-admin = 👮 { $person } administra el grupo y puede escribir de todos modos.
why-free = ✅ { $person } no está en silencio y puede escribir.
why-unknown = ❔ Ahora no puedo saber qué pasa con { $person }: Telegram no lo dice.

## The page

page-open-button = 🪟 Abrir como página
page-menu-button = Ajustes
page-forged = Abre esta página desde tu chat conmigo en Telegram.
page-expired = Esta página lleva abierta más de una hora. Ciérrala y ábrela de nuevo.
page-names-no-channel = ⚠️ Ahí no veo ningún canal. Escribe su @nombre, un enlace o su id.
page-invite-link = No puedo consultar un enlace de invitación: Telegram no se lo permite a ningún bot. Escribe el id del canal o elígelo en nuestro chat.
page-loading = Cargando…
page-failed = ⚠️ No ha funcionado. Inténtalo de nuevo.
page-offline = Ahora mismo no se me puede contactar. Comprueba tu conexión e inténtalo de nuevo.
page-again = Intentar de nuevo
page-search = Nombre o id
page-nobody-found = En estas listas nadie tiene ese nombre ni ese id.
page-more = Mostrar más
page-unsaved = Sin guardar
page-insert = Insertar
page-format = Formato
page-bold = Negrita
page-italic = Cursiva
page-underline = Subrayado
page-strike = Tachado
page-button-text = Texto del botón
page-button-address = Dirección (https://…)
page-channel = Canal o grupo: @nombre, enlace o id
page-choose-in-chat = Elegir de tu lista, en nuestro chat
page-open-in-chat = Abrir en nuestro chat
page-picture-in-chat = La imagen me la envías en nuestro chat.
page-log-in-chat = El chat de registro se elige en nuestro chat, de la lista de Telegram.
page-has-picture = 🖼 Aquí va tu imagen
page-close = Cerrar
page-text-language = Idioma del texto
page-overview = 🏠 Resumen

## History, log chat and copies

about-history = Quién cambió qué, lo más reciente primero. Lo guardo 90 días.
history-empty = Todavía nadie ha cambiado nada.
history-head = { $when } – <b>{ $who }</b>
history-change = { $label }: { $before } → { $after }
history-allowed = ⭐ Puede escribir sin unirse: { $who }
history-disallowed = ⭐ Tiene que volver a unirse: { $who }
history-older = ⏭ Anteriores
history-newest = ⏮ Recientes
changed-protection = 🛡 Protección
anonymous-admin = un administrador anónimo
nameless-person = alguien ({ $id })
standard-text = el texto estándar
own-value = cambiado
reformatted = { $text } (formato cambiado)
none = ninguno
section-log = 📣 Chat de registro
about-log = Cuento lo que pasa aquí en un chat de los administradores, por tandas: silencios y su fin, cambios, fallos. Nunca lo que escribe la gente.
log-now = Ahora: <b>{ $chat }</b>.
log-is-off = Ahora: <b>desactivado</b>. No se registra nada.
log-choose-channel = 📢 Elegir un canal
log-choose-group = 👥 Elegir un grupo
log-switch-off = Desactivar el registro
log-prompt = Elige un chat que administres. Todos los que están ahí leerán el registro. En el grupo ya debo estar, y en el canal debo poder publicar.
log-members-read = Ahí los miembros leerían el registro. Elige un chat de los administradores.
log-not-admin = No eres administrador de ese chat. Elige uno tuyo.
log-cannot-write = No puedo escribir ahí. Permíteme publicar mensajes y elígelo otra vez.
log-title = <b>📣 { $group }</b>
log-muted = 🔇 { $who } está en silencio: le falta { $channels }
log-lifted = 🔊 { $who } puede volver a escribir
log-joined = ✅ { $who } se unió y puede volver a escribir
log-rules = 🔊 { $who } puede volver a escribir: las reglas han cambiado
log-removed = 🚪 { $who } no se unió a tiempo y fue expulsado del grupo
log-ended = ⏹ { $who }: el silencio terminó o lo cambió un administrador
log-changed = ⚙️ { $who }
log-more = … y { $count } más. Silencios: { $muted }, terminados: { $ended }
log-lost = ⚠️ Ya no puedo escribir en el chat de registro de { $group }, así que el registro está desactivado. Elige otro en los ajustes.
only-new-people = 🌱 Solo quienes entraron después de
about-copies = Lleva los ajustes y textos de este grupo a otro, o guárdalos en un archivo.
copy-button = 📋 Copiar a otro grupo
export-button = 📤 Exportar a un archivo
import-button = 📥 Importar de un archivo
copy-choose = ¿A qué grupo? Tienes que poder configurarlo.
copy-list-cut = No son todos: he mirado { $most } de tus grupos. Un archivo lleva los ajustes a los demás.
copy-none = No conozco otro grupo que puedas configurar.
would-change = Esto cambiaría en <b>{ $group }</b>:
would-change-nothing = En { $group } no cambiaría nada: allí todo es igual.
apply-button = ✅ Aplicar
apply-with-channels-button = ✅ Aplicar, con los canales
applied = Listo. { $group } ya está configurado así.
not-applied = No ha cambiado nada:
import-prompt = Envíame un archivo que yo haya exportado. Antes de cambiar nada te muestro qué cambiaría.
import-not-a-file = Envía el archivo mismo (nezuko-*.json), por favor.
import-too-large = El archivo es demasiado grande. El máximo son { $most } KB.
import-unreachable = Telegram no me entrega el archivo. Envíalo otra vez dentro de un momento.
import-not-json = Ese archivo no lo exporté yo. No ha cambiado nada.
import-version = El archivo tiene la versión { $version } y yo conozco la { $known }. Expórtalo otra vez. Si viene de un bot más nuevo, actualiza primero este.
import-faults = No puedo usar el archivo tal como está. No ha cambiado nada:
import-field = • <code>{ $field }</code>: es posible { $possible }
import-unknown = Omitido, porque no lo conozco o pertenece a un solo grupo: { $fields }
import-gone = Ya no encuentro ese archivo. Envíalo otra vez, por favor.
export-caption = Los ajustes de { $group }. Envíame este archivo en Importar para recuperarlos, aquí o en otro grupo.
export-sent = El archivo está en camino.
file-lost = ⚠️ Telegram no ha aceptado el archivo. Vuelve a intentarlo en un momento.

## Status and doubts

trust-how = Escribe <code>/trust</code> o <code>/untrust</code> en respuesta a un mensaje de la persona de la que hablas.
trust-no-person = ⚠️ En la lista solo puede haber personas: ni bots, ni canales, ni administradores anónimos.
status-you-miss = ❌ Te falta unirte a: { $channels }
status-you-may = ✅ Puedes escribir aquí.

## Languages of people

my-language = 🌐 Mi idioma
about-my-language = El idioma en que te hablo, aquí y al responder a tus comandos. Lo que leen los miembros de un grupo se elige en la pantalla de idioma de ese grupo.
language-chosen = Ahora: <b>{ $language }</b>. Lo elegiste tú.
language-of-telegram = Ahora: <b>{ $language }</b>, como en tu Telegram.
as-in-telegram = Como en Telegram
known-language = • idioma que elegiste: { $language }
known-changes = • cambios que hiciste en grupos: { $count }
known-other = • otras notas sobre ti, como cuándo entraste en un grupo o una configuración que empezaste: { $count }

## Statistics

section-statistics = 📊 Estadísticas
statistics-line = 📊 Las estadísticas están en nuestro chat privado, donde no molestan a nadie.
statistics-button = 📊 Abrir estadísticas
statistics-about = A quién freno y a quién llevo a los canales, contado por días (UTC) y sin nombres. Elige cuántos días muestra la imagen.
statistics-empty = En { $group } todavía no ha pasado nada. En cuanto revise mensajes allí, las cifras aparecerán aquí.
statistics-none = 📊 En esos días no se contó nada.
statistics-messages = 💬 Mensajes revisados: { $count }
statistics-muted = 🔇 Silencios: { $count }
statistics-stopped = 🛑 Frenados o advertidos: { $count }
statistics-verified = ✅ Verificaciones: { $count }
statistics-hours = ⏱ En 1 h: { $first }, 6 h: { $second }, 24 h: { $third }, después: { $later }
statistics-left = 🚪 Salieron de un canal: { $left }, volvieron: { $back }
statistics-joined = 📢 { $channel } – se unieron: { $joined }
statistics-share = 📢 { $channel } – se unieron: { $joined }, { $share } de quienes recibieron el aviso
statistics-compared = Entre paréntesis: comparado con los { $days } días anteriores.
statistics-drawing = 📊 Lo estoy dibujando. Un momento…
statistics-file = 📄 El archivo está en camino.
chart-joined = Se unieron
chart-muted = Silencios
chart-stopped = Frenados
chart-verified = Verificaciones
weekly-title = 📊 <b>{ $group }</b>: tu semana
weekly-report = 🔔 Informe semanal
weekly-on = 🔔 Informe semanal: activado
weekly-off = 🔕 Informe semanal: desactivado
weekly-stop = 🔕 No más informes semanales
weekly-stopped = No habrá más informes semanales de { $group }. En «{ section-statistics }» puedes volver a activarlos.
