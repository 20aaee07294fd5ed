# Português do Brasil: trata-se quem lê por “você”, e o bot fala na primeira pessoa. Aspas: “…”.

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = um novo membro
right-delete = Apagar mensagens
right-ban = Banir usuários
right-invite = Convidar usuários via link
right-topics = Gerenciar tópicos
right-named = “{ $right }” ({ $code })
seconds = { $count } s
minutes = { $count } min
hours = { $count } h
days = { $count } d

## What members read

notice = Olá { $user }, para escrever neste grupo, entre primeiro em { $channels }.
notice-left = ⚠️ { $user }, você não pode mais escrever aqui porque saiu de { $channel }. Entre de novo para continuar.
notice-banned = ⚠️ { $user }: { $ban }
crowd = { $names } e mais { $count }
banned =
    { $count ->
        [one] Seu acesso a { $channels } está bloqueado: só quem administra esse canal pode ajudar.
       *[other] Seu acesso a { $channels } está bloqueado: só quem administra esses canais pode ajudar.
    }
join-button = 📢 Entrar em { $channel }
verify-button = ✅ Já entrei
verify-button-for = ✅ Já entrei ({ $group })
verified = ✅ Verificação concluída! Agora você pode escrever.
still-missing = Você ainda não entrou em: { $channels }
progress = Você já entrou em { $joined } de { $all }.
not-yours = Este botão não é para você.
muted-by-admin = A administração deste grupo silenciou você. Só ela pode retirar essa restrição.
muted-by-admin-in = A administração de { $group } silenciou você. Só ela pode retirar essa restrição.
unsure = ⏳ O Telegram não está respondendo agora. Tente de novo daqui a pouco.
still-checking = ⏳ Ainda verificando. Você poderá escrever assim que terminar.
admitted = ✅ Você já está no grupo. Boas-vindas!
not-let-in-yet = ⏳ Não falta nada para entrar em { $group }, mas não consigo aceitar você agora. Continuo tentando; os administradores também podem.
admins-let-in = 🙋 No momento não admito ninguém neste grupo: os admins dele decidem sobre os pedidos.
how-to-be-admitted = Para entrar em { $group }, entre primeiro em { $channels }. Seu pedido será aceito assim que fizer isso.
muted-until =
    { $count ->
        [one] Você não pode escrever até entrar neste canal:
       *[other] Você não pode escrever até entrar nestes canais:
    }
told-until = O que você escreve é apagado até você entrar:
muted-place = • { $group }: { $channels }
muted-help =
    { $count ->
        [one] Entre nele e poderá escrever de novo. Se demorar um momento, toque no botão.
       *[other] Entre neles e poderá escrever de novo. Se demorar um momento, toque no botão.
    }
free-again = ✅ Você já pode escrever de novo.
mute-stays = ⏳ { $group } não exige mais nada, mas não consigo retirar o seu silêncio lá agora. Continuo tentando; os administradores também podem.
cannot-look = ⏳ Não consigo ver agora quem está em { $channels }, por isso o seu silêncio continua. Ele termina assim que eu vir você lá; os administradores do grupo também podem retirá-lo.
cannot-look-deletes = ⏳ Não consigo ver agora quem está em { $channels }, por isso o que você escreve é apagado. Isso termina assim que eu vir você lá; os administradores do grupo também podem mudar isso.

## Who may do what, and how often

admins-only = ⛔ Só administradores do grupo podem usar este comando.
admins-only-protect = ⛔ Só administradores do grupo podem configurar a proteção.
takes-ban-right = ⛔ Isso exige a permissão “{ right-ban }” (can_restrict_members) neste grupo: peça a um administrador que a tenha.
takes-invite-right = ⛔ Isso deixa pessoas entrarem em { $channel }: só um administrador de lá com a permissão “{ right-invite }” (can_invite_users) pode ativar.
unclear-who = ⚠️ Não consigo ver qual dos administradores anônimos é você, e nem todos têm a permissão “{ right-ban }” (can_restrict_members). Faça isso sem o modo anônimo.
cannot-tell-admin = ⚠️ Não consigo falar com o Telegram para saber se você administra o grupo. Tente de novo em instantes.
not-protected = Este grupo não está protegido no momento.
operator-refuses = ⛔ O operador deste bot não permite isso aqui. O código é aberto: você pode ter um bot próprio.
groups-only = Este comando funciona em grupos. Adicione-me ao seu grupo e use-o lá.
not-understood = Não entendi. /start mostra o que sei fazer, e /help lista os comandos.
too-many-messages = ⏳ Foram muitas mensagens de uma vez. Volto a responder em { $seconds } s.
slow-down = ⏳ Mais devagar, por favor: você toca nos botões mais rápido do que consigo acompanhar.
back = ⬅️ Voltar

## /start and /help

welcome = Boas-vindas ao Nezuko! Para proteger um grupo: 1) torne-me administrador do grupo, 2) torne-me administrador do canal, 3) envie <code>/protect @SeuCanal</code>
welcome-group = Aqui pode escrever quem entrou nos canais do grupo. Administradores: <code>/protect @SeuCanal</code>, e /help para saber mais.
added-to-group =
    Obrigado por me adicionar! Um administrador toca em “{ setup-in-private-button }” e eu mostro o resto na nossa conversa privada.

    Ou sem o botão: torne-me administrador aqui, com permissão para apagar mensagens, banir usuários e convidar usuários via link, e também no seu canal. Depois envie <code>/protect @SeuCanal</code>
setup-guide =
    Toque em “{ setup-group-button }” e escolha o grupo que devo proteger: assim você também me torna administrador lá. Depois você escolhe o canal do mesmo jeito e diz para quem valem as regras. Não precisa digitar nada.

    Se preferir digitar: torne-me administrador do grupo e de cada canal, e envie <code>/protect @SeuCanal</code> no grupo. São possíveis até cinco canais: <code>/protect @Um @Dois</code>. Um canal privado é indicado pelo ID: <code>/protect -1001234567890</code>
how-it-works =
    Quando alguém que ainda não entrou em algum canal escreve no grupo, apago a mensagem, silencio a pessoa e mostro um aviso com um botão para entrar em cada canal.
    Assim que ela entra, retiro o silêncio, com ou sem toque no botão. Nunca mexo com administradores, bots nem com as publicações do canal vinculado.
help-trouble = Se algo não funcionar: preciso ser administrador do grupo (apagar mensagens, banir usuários) e de cada canal. /status mostra o que falta.
setup-button = ⚙️ Configurar
how-button = ❓ Como funciona
commands-button = 📋 Comandos
add-to-group-button = ➕ Adicionar a um grupo
command-start = O que faço e como me configurar
command-protect = Exigir a entrada em um canal
command-status = Mostrar a proteção deste grupo
command-unprotect = Desligar a proteção
command-settings = Alterar textos, tempos e verificações
command-trust = Em resposta: deixar alguém escrever sem entrar
command-untrust = Em resposta: tirar alguém das exceções
command-stats = Quem barrei e quem trouxe
command-forget = O que sei sobre você e como apagar
command-help = Comandos e solução de problemas
help-protect = /protect @Canal – exige entrar em um canal antes de escrever
help-status = /status – mostra a proteção e verifica se tudo funciona
help-unprotect = /unprotect – desliga a proteção
help-settings = /settings – altera textos, tempos e o que é verificado
help-trust = /trust – em resposta: deixar alguém escrever sem entrar
help-untrust = /untrust – em resposta: tirar alguém das exceções
help-stats = /stats – quem eu barrei e quem levei aos seus canais
help-forget = /forget – no privado: o que sei sobre você e como apagar
help-help = /help – esta lista

## /forget

known-of-you =
    🗂 O que guardo sobre você:
    • grupos em que você apareceu: { $seen }
    • silenciamentos que impus: { $mutes }
    • pedidos de entrada pendentes: { $requests }
    • listas de exceções em que você está: { $lists }
    • mensagens só para você: { $notices }
    • registro como dono de um grupo: { $owner }
seen-in = { $count } ({ $groups })
forget-how = O botão apaga tudo e antes retira os seus silenciamentos. Os grupos que você configurou continuam protegidos. Se você escrever de novo em um grupo protegido, vou conhecer você de novo.
forget-button = 🗑 Apagar
nothing-known = Não guardo nada sobre você.
blocked-stays = O operador deste bot bloqueou você. Isso não é apagado.
not-forgotten = ⏳ Não consigo retirar um dos seus silenciamentos agora, por isso não apaguei nada. Tente de novo daqui a pouco.
forgotten = ✅ Apagado. Não guardo mais nada sobre você.
forget-in-private = Escreva /forget para mim no privado.

## /protect

protect-usage = Uso: <code>/protect @SeuCanal</code>, ou até cinco: <code>/protect @Um @Dois</code>. Um canal privado é indicado pelo ID: <code>/protect -1001234567890</code>
invalid-channel = ⚠️ Formato de canal inválido. Use o @nome do canal ou o ID numérico.
basic-group = ❌ Este é um grupo básico, e só em supergrupos é possível restringir membros. Para convertê-lo, torne o histórico visível para novos membros nas configurações do grupo.
verifying = 🔍 Verificando permissões…
activated = 🛡️ Proteção ativada! Para escrever neste grupo, é preciso entrar em { $channels }.
already-protected = Este grupo já está protegido por { $channels }. Envie antes <code>/unprotect</code> se quiser trocar de canais.
run-again = Depois de corrigir, envie de novo <code>/protect { $channels }</code>.
also-require = ➕ Exigir também { $channels }
confirm-question = Aqui você está no modo anônimo. Toque em “Confirmar” para que eu verifique se você administra { $channels }.
confirm-button = ✅ Confirmar
too-many-channels = ❌ Um grupo pode exigir no máximo { $most } canais.
requires-now = Este exige { $channels }.
admin-here = ✅ Sou administrador deste grupo
admin-in = ✅ Sou administrador de { $channel }
actor-authorized = ✅ Você pode configurar isso
actor-lacks-ban = ❌ Falta a você a permissão “{ right-ban }” (can_restrict_members) neste grupo. Peça a um administrador que a tenha para fazer isso.
actor-not-admin = ❌ Você não administra este grupo
actor-not-admin-in = ❌ Você não administra { $channel }. Só um administrador do canal pode exigi-lo: peça a um deles para fazer isso.
actor-lacks-invite = ❌ { $channel } é privado, então eu publicaria um link de convite, e falta a você lá a permissão “{ right-invite }” (can_invite_users). Peça a um administrador do canal que a tenha para fazer isso.
how-to-promote = Abra o chat, “Administradores”, “Adicionar administrador”, e me escolha.
not-admin-here = ❌ Não sou administrador deste grupo. Torne-me administrador com as permissões “{ right-delete }” e “{ right-ban }”.
not-admin-in = ❌ Não sou administrador de { $channel }. { how-to-promote }
lacks-rights-here = ❌ Sou administrador deste grupo, mas me falta: { $rights }. Conceda-me isso na lista de administradores do grupo.
lacks-invite-in = ❌ Sou administrador de { $channel }, mas me falta a permissão “{ right-invite }” (can_invite_users), de que preciso para criar o link de um canal privado.
no-join-link = ❌ Não consigo criar um link de convite para { $channel }. Dê-me lá a permissão “{ right-invite }” (can_invite_users).
no-answer = ⚠️ O Telegram não está respondendo agora.
not-found = ❌ Não encontro o canal { $channel }. Confira a grafia.
not-found-or-seen = ❌ Não encontro o canal { $channel }: não consigo vê-lo. { how-to-promote }
is-a-group = ❌ { $channel } é um grupo básico, e só posso exigir canais e supergrupos. Para convertê-lo, torne o histórico visível para novos membros nas configurações dele.
is-a-user = ❌ { $channel } é um usuário, não um canal. Indique um canal.
too-many-look-ups = ⚠️ Você indicou muitos canais em pouco tempo. Tente de novo em um minuto.

## /unprotect

unprotect-question = Desligar mesmo a proteção? Os membros não precisarão mais entrar em { $channels }.
yes = Sim
no = Não
protection-stays = A proteção continua ligada.
unprotected = 🔓 Proteção desligada. Todos podem escrever sem entrar em nenhum canal.
still-muted = 🔇 Ainda em silêncio: { $count }. Retiro o silêncio assim que tiver esta permissão:

## /status

status-hint = Este grupo não está protegido. Os administradores podem ativar a verificação com <code>/protect @SeuCanal</code>.
status-title = <b>Proteção</b>: { $state }
status-enabled = ✅ Ligada
status-disabled = ❌ Desligada
status-suspended = ⚠️ Suspensa, porque me falta uma permissão (veja abaixo)
status-suspended-for = ⚠️ Ligada, mas suspensa para { $channels } (veja abaixo)
status-channels = Canais:
status-set-up-by = Configurada por: { $owner }
status-an-admin = um administrador
status-since = Desde: { $time }
status-dry-run = Teste: ninguém é silenciado
status-diagnosis = <b>Diagnóstico</b>
status-no-answer = ⚠️ O Telegram não está respondendo agora
status-no-answer-for = ⚠️ { $channel }: o Telegram não está respondendo agora
status-not-admin-here = ❌ Não sou administrador deste grupo: torne-me administrador, ou nada será verificado
status-not-admin-in = ❌ Não sou administrador de { $channel }: torne-me administrador lá, ou não vejo quem entrou e não silencio ninguém por isso
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): dê-me esta permissão na lista de administradores do grupo
status-topics-missing = ❌ { right-topics } (can_manage_topics): dê-me esta permissão na lista de administradores do grupo, ou os tópicos de estranhos ficam abertos
status-lacks-invite-in = ❌ Sou administrador de { $channel }, mas não consigo criar links de convite: dê-me lá a permissão “{ right-invite }” (can_invite_users)
status-members-gone = ⚠️ { $channel }: de repente muitos membros parecem ter saído, então não silencio ninguém por ele até que isso volte ao normal. Se eles realmente saíram, diga isso em /settings, em “{ section-channels }”

## /settings

settings-line = { $label }: { $value }
setting-check-on-join = 🚪 Verificar na entrada
setting-notice-lifetime = 🗑 Avisos duram
setting-mute-length = 🔇 O silêncio dura
setting-on-unknown = ❓ Se não der para saber
setting-channel-senders = 📣 Escrever como canal
setting-check-edits = ✏️ Verificar mensagens editadas
setting-join-requests = 🙋 Admitir membros dos canais
setting-service-messages = 👋 Apagar avisos de entrada e saída
setting-command-cleanup = 🧹 Comandos duram
setting-notice-style = 👁 Os avisos são
setting-language = 🌐 Idioma dos membros
setting-dry-run = 🧪 Teste (ninguém é silenciado)
setting-warning-text = 📝 Texto do aviso
setting-verify-button = 🔘 Botão de verificar
value-on = sim
value-off = não
value-for-good = para sempre
value-allow = permitir
value-block = bloquear
value-requests-off = não
value-requests-auto = automático
value-public = públicos
value-private = privados
saved = Salvo.

## The allow list

allow-list-row =
    👥 Exceções: { $count ->
        [0] ninguém
       *[other] { $count }
    }
allow-list-nobody = 👥 Ninguém pode escrever sem entrar nos canais.
allow-list-people = 👥 Estas pessoas podem escrever sem entrar nos canais:
allow-list-press = Toque em um nome para tirá-lo da lista.
allow-list-full = ⚠️ A lista está cheia: ela comporta { $most } pessoas.
allow-list-add = ➕ Adicionar uma pessoa

## News for the owner of a group

for-admins-button = 🔧 Para administradores: o que fazer
group-lost = ⚠️ A proteção de { $group } está suspensa: não consigo mais apagar mensagens nem restringir membros lá.
group-lost-remedy = Torne-me administrador com as permissões “{ right-delete }” e “{ right-ban }”, e ela continua sozinha.
group-regained = ✅ Tenho de novo todas as permissões: { $group } está protegido.
group-regained-but = ✅ Tenho de novo todas as permissões em { $group }, mas ainda não sou administrador de { $channels }.
channel-lost = ⚠️ A proteção de { $group } está suspensa para { $channel }: não sou mais administrador de { $channel } e não vejo quem entrou.
channel-lost-remedy = Torne-me administrador lá, e ela continua sozinha.
link-missing = ⚠️ { $channel } é privado e não consigo criar um link de convite, então os avisos em { $group } não mostram como entrar.
link-missing-remedy = Dê-me lá a permissão “{ right-invite }” (can_invite_users).
requests-unanswered = ⚠️ Os pedidos para entrar em { $chat } ficam sem resposta: não consigo aprová-los.
until-then-blocked = Até lá apago as mensagens de quem não consigo verificar, como dizem as configurações.
until-then-open = Até lá qualquer pessoa pode escrever.
until-then-others = Os outros canais continuam exigidos.
channel-regained = ✅ Sou de novo administrador de { $channel }: { $group } está protegido.
channel-regained-but = ✅ Sou de novo administrador de { $channel }, mas ainda não de { $channels }.
members-gone = ⚠️ De repente muitos membros de { $channel } parecem ter saído. Isso parece uma falha; até voltar ao normal, não silencio ninguém por causa de { $channel } em { $group }.
members-gone-remedy = Se eles realmente saíram, diga isso em /settings, em “{ section-channels }”.
members-back = ✅ Os membros de { $channel } estão de volta: { $group } está protegido.
picture-refused = ⚠️ O Telegram não aceita a imagem do aviso em { $group }, então os avisos saem sem ela.
picture-refused-remedy = Escolha outra imagem ou remova-a.
words-refused = ⚠️ O Telegram não aceita o seu texto ou os seus botões de link no aviso de { $group }, então os avisos saem com as minhas palavras.
words-refused-remedy = A prévia mostra o que há de errado: mude por lá.

## What a group reads when the bot leaves

leave-asked = O operador deste bot me pediu para sair deste grupo.
leave-blocked-group = O operador deste bot não me deixa trabalhar neste grupo, por isso vou sair.
leave-blocked-person = O operador deste bot não me deixa trabalhar para quem me adicionou, por isso vou sair.
leave-not-allowed = Este bot é só para certos grupos, por isso vou sair.

## The control room

control-room-line = ⚙️ As configurações são feitas no nosso chat privado, onde não incomodam ninguém.
control-room-button = ⚙️ Abrir configurações
no-groups =
    Não conheço nenhum grupo que você possa configurar. Adicione-me a um dos seus ou envie /settings nele.
    Para configurar, é preciso ter a permissão de banir usuários.
group-list = <b>Seus grupos</b>
group-list-search = Escolha um ou envie uma parte do nome.
group-list-cut = Não são todos: olhei { $most } dos seus grupos. Para outro, envie /settings nele.
group-list-nothing = Nenhum grupo seu tem “{ $query }” no nome.
group-unknown = Não estou mais neste grupo, ou ainda não o conheço. Envie /settings no grupo.
my-groups = 🗂 Meus grupos
cancel = Cancelar
cancelled = Cancelado. Nada mudou.
question-over = Essa escolha não está mais aberta. Volte à tela e toque no botão de novo.
nothing-to-cancel = Não há nada para cancelar.
screen-title = <b>{ $title }</b>
list-more = … e mais { $count }
home-title = <b>{ $group }</b> – { $state }
home-about = Aqui você decide quem pode escrever no grupo e o que eu digo lá.
home-figures =
    👥 Pessoas vistas em 30 dias: { $seen }
    🔇 Em silêncio agora: { $muted }
    ⭐ Exceções: { $allowed }
home-no-channels = Ele ainda não exige nenhum canal.
home-requires = Para escrever, é preciso estar em { $channels }.
section-channels = 📢 Canais
section-rules = 📏 Regras
section-notices = ✉️ Avisos e textos
section-language = 🌐 Idioma
section-people = 👥 Pessoas
section-history = 📜 Histórico
section-copies = 📋 Copiar e exportar
section-off = 🔓 Desligar
section-on = 🛡 Ligar
about-rules = Quem eu verifico e o que acontece com quem ainda não entrou em algum canal.
about-notices = O que escrevo no grupo, quem vê e por quanto tempo fica.
about-languages = O idioma que os membros leem. Você lê no seu, seja qual for a escolha aqui.
value-now = Agora: <b>{ $value }</b>. { $means }
switched-off = 🔓 A proteção de { $group } está desligada. Todos podem escrever.
switched-on = 🛡 A proteção de { $group } está ligada.
about-check-on-join = Se verifico as pessoas quando entram no grupo ou só quando escrevem.
means-check-on-join-on = Quem ainda não entrou em algum canal fica em silêncio ao entrar no grupo e fica sabendo o que fazer.
means-check-on-join-off = Quem ainda não entrou em algum canal fica em silêncio na primeira mensagem.
means-check-on-join-told = Quem ainda não entrou em algum canal fica sabendo o que fazer ao entrar no grupo.
means-check-on-join-later = Quem ainda não entrou em algum canal fica sabendo o que fazer na primeira mensagem.
means-check-on-join-nobody = Enquanto houver um prazo ou só alguns tópicos forem verificados, ninguém é verificado ao entrar no grupo, e sim ao escrever.
about-mute-length = Quando o silêncio acaba sozinho. Entrar nos canais acaba com ele na hora.
means-mutes-last = Quem ficar em silêncio a partir de agora volta a escrever no máximo após { $time }, mesmo que eu falhe.
about-on-unknown = O que acontece com uma mensagem enquanto o Telegram não diz se o autor está nos canais.
means-on-unknown-allow = Ela fica: ninguém sofre por uma falha do Telegram.
means-on-unknown-block = Ela é apagada, e o autor não é silenciado.
about-channel-senders = Membros podem escrever em nome de um canal deles. Não consigo ver quem são.
means-channel-senders-block = Essas mensagens são apagadas, a não ser que o canal seja um dos exigidos.
means-channel-senders-allow = Essas mensagens ficam. Quem tem um canal pode escrever sem entrar nos seus.
about-check-edits = Se verifico as pessoas também quando editam uma mensagem.
means-check-edits-on = Ninguém pode transformar uma mensagem antiga em propaganda depois de sair do canal.
means-check-edits-off = Mensagens editadas ficam, seja quem for o autor.
about-join-requests = Para grupos em que é preciso pedir para entrar.
means-join-requests-off = Vocês mesmos decidem sobre os pedidos.
means-join-requests-auto = Quem está em todos os canais entra. Os outros ficam sabendo o que falta e entram depois.
about-dry-run = Teste: eu observo e conto, sem mexer em nada.
means-dry-run-on = Ninguém é silenciado e nenhuma mensagem é apagada.
means-dry-run-off = Vale o que dizem as regras.
about-notice-lifetime = Por quanto tempo um aviso fica no grupo, se a pessoa não entrar antes.
means-notices-last = Um aviso some depois de { $time }.
means-notices-stay = Um aviso fica até a pessoa ter entrado.
about-notice-style = Quem vê o aviso quando alguém ainda não entrou em algum canal.
means-notice-style-public = O grupo inteiro vê.
means-notice-style-private = Só a pessoa vê, onde o Telegram permite. Se ela insistir, o aviso vai para o grupo.
about-service-messages = O Telegram escreve uma linha quando alguém entra ou sai.
means-service-messages-on = Apago essas linhas.
means-service-messages-off = Essas linhas ficam.
about-command-cleanup = Por quanto tempo os comandos e minhas respostas ficam no grupo.
means-commands-last = Eles somem depois de { $time }.
means-commands-stay = Eles ficam.
about-language = O idioma dos avisos e de tudo o mais que os membros leem.
means-language = Os membros leem em { $language }.

## Modes

notice-warned = ⚠️ Advertência { $number } de { $most }
notice-warned-several = ⚠️ Advertência
setting-on-offence = ⚖️ Se falta um canal
about-on-offence = O que acontece quando escreve alguém que não está em algum canal.
value-mute = silenciar
value-delete = só apagar
value-warn = advertir antes
means-on-offence-mute = A mensagem é apagada, e o autor fica silenciado até entrar.
means-on-offence-delete = A mensagem é apagada, e ninguém é silenciado. Por exemplo, Bob escreve “oi”: a mensagem some, e as próximas também, até ele entrar.
means-on-offence-warn = As primeiras mensagens ficam, cada uma com uma advertência. Quem depois escreve sem ter entrado é silenciado.
setting-warnings = ⚠️ Advertências
about-warnings = Quantas mensagens ficam com uma advertência antes de o autor ser silenciado. Um álbum conta uma vez.
means-warnings =
    { $count ->
        [one] Uma mensagem fica. Com a próxima o autor é silenciado.
       *[other] { $count } mensagens ficam. Com a próxima o autor é silenciado.
    }
setting-grace = 🐣 Prazo depois de entrar
about-grace = Por quanto tempo depois de entrar no grupo ninguém é verificado.
means-grace-off = Quem entra é verificado como todos os outros.
means-grace = Por exemplo, Bob entra e pode escrever por { $time }. A partir da primeira mensagem depois disso, precisa estar nos canais.
setting-topics = 🧵 Tópicos
about-topics = Para grupos com tópicos: onde as mensagens são verificadas. Para escolher um tópico, escreva /settings nele e toque em “Este tópico”. O silêncio vale sempre para o grupo inteiro.
value-topics-only = só os escolhidos
value-topics-except = todos menos os escolhidos
means-topics-all = Verifico as mensagens em todos os tópicos.
means-topics-only = Verifico as mensagens só nos tópicos escolhidos. Enquanto nenhum for escolhido, não verifico em lugar nenhum. Ninguém é verificado ao entrar no grupo.
means-topics-except = Verifico as mensagens em todo lugar, menos nos tópicos escolhidos. Ninguém é verificado ao entrar no grupo.
chosen-topics = 📌 Tópicos escolhidos
about-chosen-topics = Os tópicos que contam como escolhidos. Para escolher outro, escreva /settings nele e toque em “Este tópico”.
topic-general = Geral
topic-number = Tópico { $id }
this-topic-button = 🧵 Este tópico
topic-enforced = Verifico as mensagens neste tópico.
topic-free = Deixo em paz as mensagens deste tópico.
topic-enforce-button = Verificar este tópico
topic-free-button = Deixar este tópico em paz
setting-requests-count = 🙋 Pedidos aos canais contam
about-requests-count = Se basta um pedido para entrar em um canal para escrever. É para canais que aprovam quem entra. Vejo os pedidos se puder convidar pessoas lá, e só os feitos a partir daí.
means-requests-count-on = Por exemplo, Bob pede para entrar no canal e já pode escrever, até o pedido completar 14 dias ou ele ser banido de lá. Ninguém me avisa de uma recusa.
means-requests-count-off = Quem pediu precisa esperar a aprovação.
setting-approve-requests = ✅ Aprovar pedidos aos canais
about-approve-requests = Se eu aprovo os pedidos para entrar em um canal. Preciso da permissão de convidar pessoas lá.
means-approve-requests-on = Aprovo quem está neste grupo, ou assim que entra nele. Sobre os outros, decidem os admins do canal. Quem também precisa pedir para entrar neste grupo espera por um admin, a não ser que os pedidos aos canais contem.
means-approve-requests-off = Os admins do canal decidem sobre os pedidos.
some-of = pelo menos { $number } de { $channels }
setting-at-least = 🔢 Quantos canais
about-at-least = Em quantos dos canais é preciso estar para escrever.
value-all = todos
means-at-least-all = É preciso estar em todos.
means-at-least =
    { $count ->
        [one] Basta um, qualquer um. Por exemplo, Bob só está no primeiro e pode escrever.
       *[other] Bastam { $count }, quaisquer que sejam.
    }
setting-welcome = 👋 Boas-vindas
about-welcome = O que escrevo no grupo quando alguém entrou nos canais, por exemplo: Boas-vindas, Bob! As regras estão fixadas. Some no mesmo prazo dos avisos.
welcome-prompt = Escreva agora as boas-vindas, com a formatação que quiser, até { $most } caracteres. { $person } representa a pessoa, { $channels } os canais, { $number } quantos são e { $group } o grupo.
notice-removal = ⏳ Quem não entrar em { $time } é removido do grupo.
setting-removal = 🚷 Remover quem não entra
about-removal = Depois de quanto tempo quem foi silenciado e não entrou sai do grupo. Pode voltar na hora. O aviso diz isso, e de novo pouco antes.
means-removal-off = Ninguém é removido.
means-removal = Por exemplo, Bob é silenciado e não entra: depois de { $time } está fora do grupo. Nunca vale para administradores nem para quem já estava silenciado.
removal-without-mutes = ⚠️ Com “só apagar” ninguém é silenciado, então ninguém seria removido. Mude antes um dos dois.

## Setting a group up

added-as-admin = Obrigado por me adicionar! Aqui tenho todas as permissões necessárias. Só falta escolher o canal, no nosso chat privado.
setup-in-private-button = 🛠 Configurar no privado
setup-choose-group = Qual grupo devo proteger? O botão abre a sua lista; ao escolher um grupo, você também me torna administrador lá.
setup-group-button = 👥 Escolher um grupo
setup-choose-channel = ✅ Tenho todas as permissões necessárias em { $group }. Agora escolha o canal em que é preciso entrar. Isso também me torna administrador lá.
setup-channel-button = 📢 Escolher um canal
setup-another-button = ➕ Mais um canal
setup-other-button = 📢 Escolher outro canal
setup-check-button = 🔄 Verificar de novo
setup-rights-group-button = 🔧 Dê-me as permissões no grupo
setup-rights-channel-button = 🔧 Torne-me administrador do canal
setup-goes-on = Assim que isso estiver resolvido, continuo por conta própria.
setup-is-on = 🛡 Este grupo está protegido.
setup-ready = ✅ Tudo pronto. Para escrever, será preciso estar em { $channels }.
setup-whom = Para quem as regras devem valer?
setup-everybody-button = 🛡 Para todos, a partir de agora
setup-newcomers-button = 🌱 Só para quem entrar a partir de agora
setup-practise-button = 🧪 Primeiro um teste
concerns = Pessoas que escreveram aqui nos últimos 30 dias e ainda não entraram: { $missing } de { $seen }.
concerns-about = Pessoas que escreveram aqui nos últimos 30 dias e ainda não entraram: cerca de { $missing } de { $seen }.
concerns-nobody = Quem escreveu aqui nos últimos 30 dias já entrou. ({ $seen })
concerns-unknown = Ainda não vi ninguém escrever aqui, então não sei quantas pessoas serão afetadas.
concerns-unanswered = Pessoas que escreveram aqui nos últimos 30 dias: { $seen }. O Telegram não diz agora quantas já entraram.
activated-newcomers = 🛡️ Proteção ativada! Quem chegar a partir de agora precisa entrar em { $channels } para escrever neste grupo.
activated-practice = 🛡️ Proteção ativada em teste! Não silencio ninguém e anoto quem precisaria entrar em { $channels }.
channel-added = ✅ Agora sou administrador de { $channel }. Qual grupo deve exigi-lo?
channel-added-no-group = ✅ Agora sou administrador de { $channel }. Adicione-me ao seu grupo, e ele poderá exigi-lo.
setting-newcomers = 🌱 As regras valem para
about-newcomers = Se as regras valem para todos ou poupam quem já estava no grupo.
means-newcomers-on = Quem já estava aqui escreve como sempre e não fica em silêncio.
means-newcomers-off = Todos precisam estar nos canais, não importa há quanto tempo estejam aqui.
value-everybody = todos
value-joined-after = quem entrou depois de { $time } UTC
newcomers-from-now-button = 🌱 Só quem entrar a partir de agora
status-newcomers = Só para quem entrou depois de { $time } UTC
practice-begun = 🧪 O teste começou: não silencio ninguém. Daqui a um dia conto o que vi.
practice-button = 🧪 Teste
practice-about = Estou em teste aqui: não silencio ninguém e anoto a quem eu teria pedido para entrar.
practice-nobody = Até agora não teria sido ninguém.
practice-found = Até agora eu teria pedido a { $count }: { $people }
practice-end-button = 🛡 Começar agora
practice-on-button = 🧪 Continuar o teste

## The channels of a group

invite-link = Não consigo consultar um link de convite: o Telegram não permite isso a nenhum bot. Escolha o canal no nosso chat privado, onde não é preciso digitar nada.
is-itself = ❌ Um grupo não pode exigir a si mesmo. Indique um canal ou outro grupo.
is-log-chat = ❌ O registro deste grupo fica em { $channel }, e os membros o leriam lá. Escolha antes outro chat de registro ou outro canal.
change-in-private = ⚙️ Mudar os canais no privado
about-channels = Estes canais são exigidos de quem quiser escrever no grupo. Os avisos os citam nesta ordem.
channels-count = Exigidos agora: { $count }. O máximo é { $most }.
channels-off = A proteção está desligada; por enquanto ninguém precisa entrar neles.
channel-members-gone = ⚠️ { $channel }: de repente muitos membros parecem ter saído, então não silencio ninguém por ele até que isso volte ao normal.
add-channel = ➕ Adicionar um canal
check-again = 🔄 Verificar de novo
make-admin = 🔧 Torne-me administrador: { $chat }
make-admin-somewhere = 🔧 Torne-me administrador lá
add-prompt = Escolha um canal ou um grupo com os botões abaixo. Viro administrador lá, só com a permissão de convidar. Você também pode escrever o @nome, um link ou o ID, ou encaminhar uma publicação de lá.
replace-prompt = O que será exigido no lugar de { $channel }? { add-prompt }
pick-channel = 📢 Escolher um canal
pick-group = 👥 Escolher um grupo
done = Pronto
channels-added = ✅ Agora também é exigido: { $channels }.
add-another = Escolha outro ou toque em “{ done }”.
channel-replaced = ✅ Agora { $channel } é exigido no lugar de { $old }.
names-no-channel = ⚠️ Não vejo nenhum canal aí. Escreva o @nome, um link ou o ID, encaminhe uma publicação de lá ou use os botões abaixo.
names-one-channel = ⚠️ Indique só um canal.
invite-link-here = Não consigo consultar um link de convite: o Telegram não permite isso a nenhum bot. Use os botões abaixo.
required-already = { $channel } já é exigido.
about-channel = Número { $place } de { $count } na lista.
move-up = ⬆️ Subir
move-down = ⬇️ Descer
replace-channel = 🔁 Trocar
remove-channel = 🗑 Remover
renew-link = 🔗 Novo link de convite
link-renewed = 🔗 Há um novo link de convite. O antigo não funciona mais.
really-left = Eles realmente saíram
departure-believed = ✅ Volto a acreditar no Telegram e verifico todos.
remove-question = Remover mesmo { $channel }? Quem não tiver mais nada pendente poderá escrever na hora.
channel-removed = { $channel } não é mais exigido.
last-channel = { $channel } é o único. Um grupo que não exige nada fica aberto a todos: troque-o ou desligue a proteção.
channel-gone = Esse canal não é mais exigido.

## The notice and its texts

about-notice-texts = O aviso com as suas palavras, para cada idioma. Onde você não escreveu nada, os membros leem as minhas.
about-notice-text = O que lê em { $language } quem ainda não entrou em algum canal.
about-verify-button = O botão em que se toca depois de entrar.
about-link-button = Um botão abaixo do aviso que abre uma página, por exemplo, com as suas regras.
about-picture = Uma imagem acima do aviso. Um aviso para várias pessoas não tem imagem, nem um com texto muito longo.
setting-members-language = 🗣 Cada um lê
about-members-language = Se todos os membros leem o mesmo idioma.
value-language-group = o idioma do grupo
means-language-group = Todos os membros leem o idioma que você escolheu para o grupo.
value-language-own = o próprio idioma
means-language-own = Falo com cada membro no idioma do Telegram dele, se eu souber falá-lo. O que várias pessoas leem juntas fica no do grupo.
value-standard = padrão
value-none = nenhum
setting-link-first = 🔗 Primeiro botão de link
setting-link-second = 🔗 Segundo botão de link
setting-picture = 🖼 Imagem
shown-now = Agora:
write-button = ✏️ Alterar
save-button = ✅ Salvar
standard-button = ↩️ Padrão
remove-button = 🗑 Remover
sample-button = 👁 Prévia
text-prompt = Escreva agora o texto em { $language }, com a formatação que quiser e até { $most } caracteres. { $person } representa a pessoa; { $channels }, os canais que faltam; { $number }, quantos são; e { $group }, o grupo.
button-prompt = Escreva agora o texto do botão, com até { $most } caracteres.
link-prompt = Escreva o texto do botão, com até { $most } caracteres, e depois o endereço. Por exemplo: Regras – https://example.com/rules
picture-prompt = Envie agora a imagem, como foto.
not-a-text = ⚠️ Isso não é um texto. Escreva em uma mensagem.
nothing-visible = ⚠️ Não dá para ver nada disso. Escreva algumas palavras.
not-a-link = ⚠️ Preciso de um texto e depois de um endereço que comece com https://, por exemplo: Regras – https://example.com/rules
not-a-photo = ⚠️ Isso não é uma foto. Envie a imagem como foto, não como arquivo.
unknown-placeholder = ⚠️ Não conheço { $placeholder }. Conheço { $person }, { $channels }, { $group } e { $number }.
placeholder-meant = ⚠️ Não conheço { $placeholder }: você quis dizer { $meant }?
too-long-for-picture = ⚠️ Com uma imagem, o texto em { $language } é longo demais: { $length } de { $most } caracteres, contando os nomes. Encurte o texto ou remova a imagem.
too-long-with-names = ⚠️ Com os nomes são { $length } caracteres; o limite é { $most }. Encurte o texto.
sample-question = É isto que os membros vão ver. Salvar?
sample-pressed = Esta é uma prévia: aqui o botão não faz nada.
sample-refused = ⚠️ O Telegram não aceita isso.
send-another = Envie outra coisa.
sample-channel = Seu canal
draft-over = Essa não é a prévia mais recente. Salve a mais recente ou escreva de novo.
overtaken = ⚠️ Alguém mudou isto nesse meio-tempo, por isso nada foi salvo ainda. Veja como está agora e toque de novo se ainda quiser.
too-long = ⚠️ São { $count } caracteres; o limite é { $most }.

## People in the control room

about-people = Quem está em silêncio e por quê, e quem pode escrever sem entrar nos canais.
muted-list = 🔇 Em silêncio agora, com o que falta, desde quando e até quando:
muted-nobody = 🔇 Ninguém está em silêncio no momento.
why-button = 🔎 Por que alguém não consegue escrever?
person-prompt = 🔎 De quem você está falando? Escolha com o botão abaixo ou me envie um ID numérico, uma mensagem encaminhada da pessoa ou uma menção.
person-picker = 👤 Escolher na lista
person-nobody = ⚠️ Não consigo saber quem é. Bots não conseguem procurar nomes de usuário, e há quem esconda o nome ao ser encaminhado. Envie o ID numérico ou escolha com o botão.
about-person = O que impede esta pessoa de escrever e o que você pode fazer.
person-until = Termina sozinho, no mais tardar: { $until }
lift-button = 🔊 Retirar o silêncio
lifted-now = ✅ Silêncio retirado. Se a pessoa escrever de novo sem ter entrado, eu a silencio outra vez.
not-lifted = ⏳ O Telegram não me deixa retirar o silêncio agora. Tente de novo daqui a pouco.
not-muted = Esta pessoa já não está em silêncio por minha causa.
trust-button = ⭐ Deixar escrever sem entrar
untrust-button = ➖ Tirar das exceções
untrusted = ➖ { $person } não está na lista de exceções agora e precisa entrar como todo mundo.
look-again = 🔄 Olhar de novo
why-muted = 🔇 Silenciei { $person } em { $since }.
why-missing = ❌ { $person } ainda não entrou em: { $channels }
why-banned-in = ⛔ O acesso de { $person } a { $channels } está bloqueado: só a administração de lá pode mudar isso.
why-muted-by-admin = 🔇 A administração do grupo silenciou { $person }. Nisso eu não mexo.
why-banned-here = ⛔ O acesso de { $person } a este grupo está bloqueado.
why-not-here = 🚪 { $person } não está no grupo.
why-allowed = ⭐ { $person } está na lista de exceções e pode escrever sem entrar nos canais.
why-admin = 👮 { $person } administra o grupo e pode escrever de qualquer forma.
why-free = ✅ { $person } não está em silêncio e pode escrever.
why-unknown = ❔ Não consigo dizer agora o que há com { $person }: o Telegram não informa.

## The page

page-open-button = 🪟 Abrir como página
page-menu-button = Ajustes
page-forged = Abra esta página pela sua conversa comigo no Telegram.
page-expired = Esta página está aberta há mais de uma hora. Feche-a e abra de novo.
page-names-no-channel = ⚠️ Não vejo nenhum canal aí. Escreva o @nome, um link ou o id.
page-invite-link = Não consigo consultar um link de convite: o Telegram não permite isso a nenhum bot. Escreva o id do canal ou escolha-o na nossa conversa.
page-loading = Carregando…
page-failed = ⚠️ Não funcionou. Tente de novo.
page-offline = Não estou acessível no momento. Verifique sua conexão e tente de novo.
page-again = Tentar de novo
page-search = Nome ou id
page-nobody-found = Ninguém nestas listas tem esse nome ou id.
page-more = Mostrar mais
page-unsaved = Ainda não salvo
page-insert = Inserir
page-format = Formatação
page-bold = Negrito
page-italic = Itálico
page-underline = Sublinhado
page-strike = Tachado
page-button-text = Texto do botão
page-button-address = Endereço (https://…)
page-channel = Canal ou grupo: @nome, link ou id
page-choose-in-chat = Escolher da sua lista, na nossa conversa
page-open-in-chat = Abrir na nossa conversa
page-picture-in-chat = Você me envia a imagem na nossa conversa.
page-log-in-chat = O chat do registro é escolhido na nossa conversa, na lista do Telegram.
page-has-picture = 🖼 Sua imagem fica aqui
page-close = Fechar
page-text-language = Idioma do texto
page-overview = 🏠 Visão geral

## History, log chat and copies

about-history = Quem mudou o quê, do mais recente ao mais antigo. Guardo por 90 dias.
history-empty = Ninguém mudou nada ainda.
history-head = { $when } – <b>{ $who }</b>
history-change = { $label }: { $before } → { $after }
history-allowed = ⭐ Pode escrever sem entrar: { $who }
history-disallowed = ⭐ Precisa entrar de novo: { $who }
history-older = ⏭ Mais antigos
history-newest = ⏮ Mais recentes
changed-protection = 🛡 Proteção
anonymous-admin = um administrador anônimo
nameless-person = alguém ({ $id })
standard-text = o texto padrão
own-value = alterado
reformatted = { $text } (formatação alterada)
none = nenhum
section-log = 📣 Chat de registro
about-log = O que acontece aqui é contado em um chat dos administradores, em lotes: silenciamentos e o fim deles, mudanças, falhas. Nunca o que as pessoas escrevem.
log-now = Agora: <b>{ $chat }</b>.
log-is-off = Agora: <b>desligado</b>. Nada é registrado.
log-choose-channel = 📢 Escolher um canal
log-choose-group = 👥 Escolher um grupo
log-switch-off = Desligar o registro
log-prompt = Escolha um chat que você administra. Todos que estão lá vão ler o registro. No grupo eu já preciso estar, e no canal preciso poder publicar.
log-members-read = Lá os membros leriam o registro. Escolha um chat dos administradores.
log-not-admin = Você não é administrador desse chat. Escolha um dos seus.
log-cannot-write = Não consigo escrever lá. Permita que eu publique mensagens e escolha de novo.
log-title = <b>📣 { $group }</b>
log-muted = 🔇 { $who } está em silêncio: falta { $channels }
log-lifted = 🔊 { $who } pode escrever de novo
log-joined = ✅ { $who } entrou e pode escrever de novo
log-rules = 🔊 { $who } pode escrever de novo: as regras mudaram
log-removed = 🚪 { $who } não entrou a tempo e foi removido do grupo
log-ended = ⏹ { $who }: o silenciamento acabou ou um administrador o alterou
log-changed = ⚙️ { $who }
log-more = … e mais { $count }. Silenciamentos: { $muted }, encerrados: { $ended }
log-lost = ⚠️ Não consigo mais escrever no chat de registro de { $group }, então o registro está desligado. Escolha outro nas configurações.
only-new-people = 🌱 Só quem entrou depois de
about-copies = Leve as configurações e os textos deste grupo para outro, ou guarde-os em um arquivo.
copy-button = 📋 Copiar para outro grupo
export-button = 📤 Exportar para um arquivo
import-button = 📥 Importar de um arquivo
copy-choose = Para qual grupo? Você precisa poder configurá-lo.
copy-list-cut = Não são todos: olhei { $most } dos seus grupos. Um arquivo leva as configurações aos demais.
copy-none = Não conheço outro grupo que você possa configurar.
would-change = Isto mudaria em <b>{ $group }</b>:
would-change-nothing = Nada mudaria em { $group }: lá está tudo igual.
apply-button = ✅ Aplicar
apply-with-channels-button = ✅ Aplicar, com os canais
applied = Pronto. { $group } agora está configurado assim.
not-applied = Nada mudou:
import-prompt = Envie um arquivo que eu exportei. Mostro o que ele mudaria antes de mudar qualquer coisa.
import-not-a-file = Envie o próprio arquivo (nezuko-*.json), por favor.
import-too-large = O arquivo é grande demais. O máximo são { $most } KB.
import-unreachable = O Telegram não me entrega o arquivo. Envie de novo daqui a pouco.
import-not-json = Esse arquivo não foi exportado por mim. Nada mudou.
import-version = O arquivo tem a versão { $version }, e eu conheço a { $known }. Exporte de novo. Se ele vem de um bot mais novo, atualize este primeiro.
import-faults = Não posso usar o arquivo assim. Nada mudou:
import-field = • <code>{ $field }</code>: é possível { $possible }
import-unknown = Deixado de fora, porque não conheço ou pertence a um só grupo: { $fields }
import-gone = Não encontro mais esse arquivo. Envie de novo, por favor.
export-caption = As configurações de { $group }. Envie este arquivo em Importar para recuperá-las, aqui ou em outro grupo.
export-sent = O arquivo está a caminho.
file-lost = ⚠️ O Telegram não aceitou o arquivo. Tente novamente em instantes.

## Status and doubts

trust-how = Escreva <code>/trust</code> ou <code>/untrust</code> em resposta a uma mensagem da pessoa em questão.
trust-no-person = ⚠️ Só pessoas podem estar na lista: nem bots, nem canais, nem administradores anônimos.
status-you-miss = ❌ Falta você entrar em: { $channels }
status-you-may = ✅ Você pode escrever aqui.

## Languages of people

my-language = 🌐 Meu idioma
about-my-language = O idioma em que falo com você, aqui e nas respostas aos seus comandos. O que os membros de um grupo leem é definido na tela de idioma do grupo.
language-chosen = Agora: <b>{ $language }</b>. Foi você quem escolheu.
language-of-telegram = Agora: <b>{ $language }</b>, como no seu Telegram.
as-in-telegram = Como no Telegram
known-language = • idioma que você escolheu: { $language }
known-changes = • alterações que você fez em grupos: { $count }
known-other = • outras notas sobre você, como quando entrou em um grupo ou uma configuração que começou: { $count }

## Statistics

section-statistics = 📊 Estatísticas
statistics-line = 📊 As estatísticas estão no nosso chat privado, onde não incomodam ninguém.
statistics-button = 📊 Abrir estatísticas
statistics-about = Quem eu barro e quem levo aos canais, contado por dia (UTC) e sem nomes. Escolha quantos dias a imagem mostra.
statistics-empty = Ainda não aconteceu nada em { $group }. Assim que eu verificar mensagens lá, os números aparecem aqui.
statistics-none = 📊 Nada foi contado nesses dias.
statistics-messages = 💬 Mensagens verificadas: { $count }
statistics-muted = 🔇 Silenciamentos: { $count }
statistics-stopped = 🛑 Barrados ou advertidos: { $count }
statistics-verified = ✅ Verificações: { $count }
statistics-hours = ⏱ Em 1 h: { $first }, 6 h: { $second }, 24 h: { $third }, depois: { $later }
statistics-left = 🚪 Saíram de um canal: { $left }, voltaram: { $back }
statistics-joined = 📢 { $channel } – entraram: { $joined }
statistics-share = 📢 { $channel } – entraram: { $joined }, { $share } de quem recebeu o aviso
statistics-compared = Entre parênteses: em comparação com os { $days } dias anteriores.
statistics-drawing = 📊 Estou desenhando. Um momento…
statistics-file = 📄 O arquivo está a caminho.
chart-joined = Entraram
chart-muted = Silenciamentos
chart-stopped = Barrados
chart-verified = Verificações
weekly-title = 📊 <b>{ $group }</b>: a sua semana
weekly-report = 🔔 Relatório semanal
weekly-on = 🔔 Relatório semanal: ligado
weekly-off = 🔕 Relatório semanal: desligado
weekly-stop = 🔕 Sem relatórios semanais
weekly-stopped = Sem mais relatórios semanais de { $group }. Em “{ section-statistics }” você pode ligá-los de novo.
