# Français : on vouvoie, et le bot dit « je ». Guillemets « … » avec espaces insécables,
# apostrophe courbe, espace insécable devant : ! ? et ;.

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = un nouveau membre
right-delete = Supprimer des messages
right-ban = Bannir des utilisateurs
right-invite = Inviter des utilisateurs avec un lien
right-topics = Gérer les sujets
right-named = « { $right } » ({ $code })
seconds = { $count } s
minutes = { $count } min
hours = { $count } h
days = { $count } j

## What members read

notice = Bonjour { $user }, pour écrire dans ce groupe, rejoignez d’abord { $channels }.
notice-left = ⚠️ { $user }, vous ne pouvez plus écrire ici car vous avez quitté { $channel }. Rejoignez-le pour continuer.
notice-banned = ⚠️ { $user } : { $ban }
crowd =
    { $count ->
        [one] { $names } et { $count } autre
       *[other] { $names } et { $count } autres
    }
banned =
    { $count ->
        [one] L’accès à { $channels } vous est interdit : seuls les admins de ce canal peuvent vous aider.
       *[other] L’accès à { $channels } vous est interdit : seuls les admins de ces canaux peuvent vous aider.
    }
join-button = 📢 Rejoindre { $channel }
verify-button = ✅ C’est fait
verify-button-for = ✅ C’est fait ({ $group })
verified = ✅ Vérification réussie ! Vous pouvez écrire.
still-missing = Vous n’avez pas encore rejoint : { $channels }
progress = Déjà { $joined } sur { $all }.
not-yours = Ce bouton n’est pas pour vous.
muted-by-admin = Un admin de ce groupe vous a retiré la parole. Seuls les admins peuvent lever cette restriction.
muted-by-admin-in = Un admin de { $group } vous a retiré la parole. Seuls les admins peuvent lever cette restriction.
unsure = ⏳ Telegram ne répond pas pour le moment. Réessayez dans un instant.
still-checking = ⏳ Vérification en cours. Vous pourrez écrire dès qu’elle sera terminée.
admitted = ✅ Vous êtes dans le groupe. Bienvenue !
not-let-in-yet = ⏳ Il ne vous manque rien pour { $group }, mais je ne peux pas vous laisser entrer pour le moment. Je réessaie ; ses admins peuvent aussi le faire.
admins-let-in = 🙋 Je n’admets personne dans ce groupe en ce moment : ses admins décident des demandes.
how-to-be-admitted = Pour entrer dans { $group }, rejoignez d’abord { $channels }. Votre demande sera acceptée aussitôt.
muted-until =
    { $count ->
        [one] Vous ne pouvez pas écrire avant d’avoir rejoint ce canal :
       *[other] Vous ne pouvez pas écrire avant d’avoir rejoint ces canaux :
    }
told-until = Ce que vous écrivez est supprimé tant que vous n’avez pas rejoint les canaux indiqués :
muted-place = • { $group } : { $channels }
muted-help =
    { $count ->
        [one] Rejoignez-le et vous pourrez écrire de nouveau. Si cela tarde, appuyez sur le bouton.
       *[other] Rejoignez-les et vous pourrez écrire de nouveau. Si cela tarde, appuyez sur le bouton.
    }
free-again = ✅ Vous pouvez de nouveau écrire.
mute-stays = ⏳ { $group } n’exige plus rien, mais je ne peux pas vous y rendre la parole pour le moment. Je réessaie ; ses admins peuvent aussi le faire.
cannot-look = ⏳ Je ne peux pas voir qui est dans { $channels } pour le moment ; la restriction reste donc en place. Elle prend fin dès que je vous y vois ; les admins du groupe peuvent aussi la lever.
cannot-look-deletes = ⏳ Je ne peux pas voir qui est dans { $channels } pour le moment ; ce que vous écrivez est donc supprimé. Cela prend fin dès que je vous y vois ; les admins du groupe peuvent aussi y remédier.

## Who may do what, and how often

admins-only = ⛔ Seuls les admins du groupe peuvent utiliser cette commande.
admins-only-protect = ⛔ Seuls les admins du groupe peuvent configurer la protection.
takes-ban-right = ⛔ Il faut pour cela le droit « { right-ban } » (can_restrict_members) dans ce groupe : demandez à un admin qui l’a.
takes-invite-right = ⛔ Cela fait entrer des gens dans { $channel } : seul un de ses admins avec le droit « { right-invite } » (can_invite_users) peut l’activer.
unclear-who = ⚠️ Je ne vois pas lequel des admins anonymes vous êtes, et tous n’ont pas le droit « { right-ban } » (can_restrict_members). Faites-le sans être anonyme.
cannot-tell-admin = ⚠️ Je n’arrive pas à joindre Telegram pour savoir si vous êtes admin. Réessayez dans un instant.
not-protected = Ce groupe n’est pas protégé actuellement.
operator-refuses = ⛔ L’opérateur de ce bot ne le permet pas ici. Le code est ouvert : vous pouvez avoir votre propre bot.
groups-only = Cette commande fonctionne dans les groupes. Ajoutez-moi au vôtre et utilisez-la là-bas.
not-understood = Je ne comprends pas. /start montre ce que je sais faire, et /help la liste des commandes.
too-many-messages = ⏳ Cela fait beaucoup d’un coup. Je répondrai de nouveau dans { $seconds } s.
slow-down = ⏳ Moins vite, s’il vous plaît : vous appuyez plus vite que je ne peux suivre.
back = ⬅️ Retour

## /start and /help

welcome = Bienvenue sur Nezuko ! Pour protéger un groupe : 1) nommez-moi admin du groupe, 2) nommez-moi admin du canal, 3) envoyez <code>/protect @VotreCanal</code>
welcome-group = Pour écrire ici, il faut avoir rejoint les canaux du groupe. Pour les admins : <code>/protect @VotreCanal</code>, et /help pour en savoir plus.
added-to-group =
    Merci de m’avoir ajouté ! Un admin appuie sur « { setup-in-private-button } », et je le guide pour la suite dans notre discussion privée.

    Ou sans le bouton : nommez-moi admin ici, avec les droits de supprimer des messages, de bannir des utilisateurs et d’en inviter avec un lien, ainsi que dans votre canal. Puis envoyez <code>/protect @VotreCanal</code>
setup-guide =
    Appuyez sur « { setup-group-button } » et choisissez le groupe que je dois protéger : cela m’y nomme aussi admin. Ensuite, vous choisissez le canal de la même façon et dites pour qui sont les règles. Vous n’avez rien à saisir.

    Si vous préférez écrire : nommez-moi admin du groupe et de chaque canal, puis envoyez <code>/protect @VotreCanal</code> dans le groupe. Cinq canaux au plus sont possibles : <code>/protect @Un @Deux</code>. Un canal privé s’indique par son identifiant : <code>/protect -1001234567890</code>
how-it-works =
    Quand une personne à qui il manque un canal écrit dans le groupe, je supprime le message, je lui retire la parole et j’affiche un avis avec un bouton pour rejoindre chaque canal.
    Dès qu’elle les a rejoints, je lui rends la parole, qu’elle appuie sur le bouton ou non. Je ne touche jamais aux admins, aux bots ni aux publications du canal associé.
help-trouble = Si quelque chose ne marche pas : je dois être admin du groupe (supprimer des messages, bannir des utilisateurs) et de chaque canal. /status montre ce qui manque.
setup-button = ⚙️ Configurer
how-button = ❓ Fonctionnement
commands-button = 📋 Commandes
add-to-group-button = ➕ Ajouter à un groupe
command-start = Ce que je fais et comment me configurer
command-protect = Exiger de rejoindre un canal
command-status = Voir la protection de ce groupe
command-unprotect = Désactiver la protection
command-settings = Modifier textes, durées et contrôles
command-trust = En réponse : laisser quelqu’un écrire sans rejoindre
command-untrust = En réponse : retirer quelqu’un des exceptions
command-stats = Qui j’ai arrêté et qui j’ai amené
command-forget = Ce que je sais de vous et comment l’effacer
command-help = Commandes et dépannage
help-protect = /protect @Canal – exige de rejoindre un canal avant d’écrire
help-status = /status – montre la protection et vérifie que tout fonctionne
help-unprotect = /unprotect – désactive la protection
help-settings = /settings – modifie les textes, les durées et ce qui est contrôlé
help-trust = /trust – en réponse : laisser quelqu’un écrire sans rejoindre
help-untrust = /untrust – en réponse : retirer quelqu’un des exceptions
help-stats = /stats – qui j’ai arrêté et qui j’ai amené dans vos canaux
help-forget = /forget – en privé : ce que je sais de vous et comment l’effacer
help-help = /help – cette liste

## /forget

known-of-you =
    🗂 Voici ce que j’ai enregistré sur vous :
    • groupes où votre présence a été notée : { $seen }
    • restrictions que j’ai imposées : { $mutes }
    • demandes d’adhésion en attente : { $requests }
    • listes d’exceptions où vous figurez : { $lists }
    • messages visibles par vous seulement : { $notices }
    • fiche de propriétaire d’un groupe : { $owner }
seen-in = { $count } ({ $groups })
forget-how = Le bouton efface tout et lève d’abord vos restrictions. Les groupes que vous avez configurés restent protégés. Si vous écrivez à nouveau dans un groupe protégé, je vous connaîtrai à nouveau.
forget-button = 🗑 Effacer
nothing-known = Je n’ai rien enregistré sur vous.
blocked-stays = L’opérateur de ce bot vous bloque. Cela n’est pas effacé.
not-forgotten = ⏳ Je ne peux pas lever une de vos restrictions pour le moment, donc je n’ai rien effacé. Réessayez dans un instant.
forgotten = ✅ Effacé. Je n’ai plus rien d’enregistré sur vous.
forget-in-private = Écrivez-moi /forget en privé.

## /protect

protect-usage = Utilisation : <code>/protect @VotreCanal</code>, ou jusqu’à cinq : <code>/protect @Un @Deux</code>. Un canal privé s’indique par son identifiant : <code>/protect -1001234567890</code>
invalid-channel = ⚠️ Format de canal non valide. Indiquez son @nom ou son identifiant numérique.
basic-group = ❌ C’est un groupe simple, et l’on ne peut restreindre des membres que dans un supergroupe. Pour le convertir, rendez l’historique visible aux nouveaux membres dans les paramètres du groupe.
verifying = 🔍 Vérification des droits…
activated = 🛡️ Protection activée ! Pour écrire dans ce groupe, il faut rejoindre { $channels }.
already-protected = Ce groupe est déjà protégé par { $channels }. Envoyez d’abord <code>/unprotect</code> pour changer de canaux.
run-again = Corrigez cela, puis renvoyez <code>/protect { $channels }</code>.
also-require = ➕ Exiger aussi { $channels }
confirm-question = Vous êtes anonyme ici. Appuyez sur « Confirmer » pour que je vérifie que vous administrez { $channels }.
confirm-button = ✅ Confirmer
too-many-channels = ❌ Un groupe peut exiger { $most } canaux au plus.
requires-now = Celui-ci exige { $channels }.
admin-here = ✅ Je suis admin de ce groupe
admin-in = ✅ Je suis admin de { $channel }
actor-authorized = ✅ Vous pouvez configurer la protection
actor-lacks-ban = ❌ Il vous manque le droit « { right-ban } » (can_restrict_members) dans ce groupe. Demandez à un admin qui l’a de le faire.
actor-not-admin = ❌ Vous n’êtes pas admin de ce groupe
actor-not-admin-in = ❌ Vous n’êtes pas admin de { $channel }. Seul un admin d’un canal peut l’exiger : demandez à l’un d’eux de le faire.
actor-lacks-invite = ❌ { $channel } est privé : je publierais donc un lien d’invitation, et il vous y manque le droit « { right-invite } » (can_invite_users). Demandez à un admin du canal qui l’a de le faire.
how-to-promote = Ouvrez le groupe ou le canal, « Administrateurs », « Ajouter un administrateur », et choisissez-moi.
not-admin-here = ❌ Je ne suis pas admin de ce groupe. Nommez-moi admin avec les droits « { right-delete } » et « { right-ban } ».
not-admin-in = ❌ Je ne suis pas admin de { $channel }. { how-to-promote }
lacks-rights-here = ❌ Je suis admin de ce groupe, mais il me manque { $rights }. Accordez-moi ce qui manque dans la liste des administrateurs.
lacks-invite-in = ❌ Je suis admin de { $channel }, mais il me manque le droit « { right-invite } » (can_invite_users), nécessaire pour créer le lien d’un canal privé.
no-join-link = ❌ Je ne peux pas créer de lien d’invitation pour { $channel }. Donnez-moi là-bas le droit « { right-invite } » (can_invite_users).
no-answer = ⚠️ Telegram ne répond pas pour le moment.
not-found = ❌ Je ne trouve pas le canal { $channel }. Vérifiez l’orthographe.
not-found-or-seen = ❌ Je ne trouve pas le canal { $channel } : je ne peux pas le voir. { how-to-promote }
is-a-group = ❌ { $channel } est un groupe simple, et je ne peux exiger que des canaux et des supergroupes. Pour le convertir, rendez l’historique visible aux nouveaux membres dans ses paramètres.
is-a-user = ❌ { $channel } est un utilisateur, pas un canal. Indiquez un canal.
too-many-look-ups = ⚠️ Vous avez indiqué beaucoup de canaux en peu de temps. Réessayez dans une minute.

## /unprotect

unprotect-question = Vraiment désactiver la protection ? Les membres n’auront plus à rejoindre { $channels }.
yes = Oui
no = Non
protection-stays = La protection reste activée.
unprotected = 🔓 Protection désactivée. Tout le monde peut écrire sans rejoindre de canal.
still-muted = 🔇 Personnes encore privées de parole : { $count }. Je pourrai la leur rendre dès que j’aurai ce droit :

## /status

status-hint = Ce groupe n’est pas protégé. Les admins peuvent activer la vérification avec <code>/protect @VotreCanal</code>.
status-title = <b>Protection</b> : { $state }
status-enabled = ✅ Activée
status-disabled = ❌ Désactivée
status-suspended = ⚠️ Suspendue, car il me manque un droit (voir plus bas)
status-suspended-for = ⚠️ Activée, mais suspendue pour { $channels } (voir plus bas)
status-channels = Canaux :
status-set-up-by = Configurée par : { $owner }
status-an-admin = un admin
status-since = Depuis : { $time }
status-dry-run = Essai : personne n’est privé de parole
status-diagnosis = <b>Diagnostic</b>
status-no-answer = ⚠️ Telegram ne répond pas pour le moment
status-no-answer-for = ⚠️ { $channel } : Telegram ne répond pas pour le moment
status-not-admin-here = ❌ Je ne suis pas admin de ce groupe : nommez-moi admin, sinon rien n’est vérifié
status-not-admin-in = ❌ Je ne suis pas admin de { $channel } : nommez-moi admin là-bas, sinon je ne vois pas qui l’a rejoint et ne retire la parole à personne pour cela
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }) : donnez-moi ce droit dans la liste des administrateurs
status-topics-missing = ❌ { right-topics } (can_manage_topics) : donnez-moi ce droit dans la liste des administrateurs, sinon les sujets d’inconnus restent ouverts
status-lacks-invite-in = ❌ Je suis admin de { $channel }, mais je ne peux pas créer de liens d’invitation : donnez-moi là-bas le droit « { right-invite } » (can_invite_users)
status-members-gone = ⚠️ { $channel } : de nombreux membres semblent soudain partis. Je ne retire donc la parole à personne pour ce canal jusqu’à ce que cela redevienne normal. S’ils sont vraiment partis, dites-le dans /settings, sous « { section-channels } »

## /settings

settings-line = { $label } : { $value }
setting-check-on-join = 🚪 Vérifier à l’arrivée
setting-notice-lifetime = 🗑 Durée des avis
setting-mute-length = 🔇 Durée du silence
setting-on-unknown = ❓ Si l’appartenance est inconnue
setting-channel-senders = 📣 Écrire en tant que canal
setting-check-edits = ✏️ Vérifier les messages modifiés
setting-join-requests = 🙋 Admettre les membres des canaux
setting-service-messages = 👋 Effacer arrivées et départs
setting-command-cleanup = 🧹 Durée des commandes
setting-notice-style = 👁 Avis
setting-language = 🌐 Langue des membres
setting-dry-run = 🧪 Essai (sans restriction)
setting-warning-text = 📝 Texte de l’avis
setting-verify-button = 🔘 Bouton de vérification
value-on = oui
value-off = non
value-for-good = illimitée
value-allow = autoriser
value-block = bloquer
value-requests-off = non
value-requests-auto = auto
value-public = publics
value-private = privés
saved = Enregistré.

## The allow list

allow-list-row =
    👥 Exceptions : { $count ->
        [0] personne
       *[other] { $count }
    }
allow-list-nobody = 👥 Personne ne peut écrire sans rejoindre les canaux.
allow-list-people = 👥 Ces personnes peuvent écrire sans rejoindre les canaux :
allow-list-press = Appuyez sur un nom pour le retirer de la liste.
allow-list-full = ⚠️ La liste est pleine : elle contient { $most } personnes.
allow-list-add = ➕ Ajouter une personne

## News for the owner of a group

for-admins-button = 🔧 Pour les admins : que faire
group-lost = ⚠️ La protection de { $group } est suspendue : je ne peux plus y supprimer de messages ni restreindre de membres.
group-lost-remedy = Nommez-moi admin avec les droits « { right-delete } » et « { right-ban } », et elle reprendra d’elle-même.
group-regained = ✅ J’ai de nouveau tous les droits : { $group } est protégé.
group-regained-but = ✅ J’ai de nouveau tous les droits dans { $group }, mais je ne suis toujours pas admin de { $channels }.
channel-lost = ⚠️ La protection de { $group } est suspendue pour { $channel } : je ne suis plus admin de { $channel } et ne vois donc pas qui l’a rejoint.
channel-lost-remedy = Nommez-moi admin là-bas, et elle reprendra d’elle-même.
link-missing = ⚠️ { $channel } est privé et je ne peux pas créer de lien d’invitation, les avis de { $group } n’indiquent donc pas comment y entrer.
link-missing-remedy = Donnez-moi là-bas le droit « { right-invite } » (can_invite_users).
requests-unanswered = ⚠️ Les demandes pour rejoindre { $chat } restent sans réponse : je ne peux pas les approuver.
until-then-blocked = D’ici là, je supprime les messages des personnes que je ne peux pas vérifier, selon les réglages.
until-then-open = D’ici là, tout le monde peut écrire.
until-then-others = Les autres canaux restent exigés.
channel-regained = ✅ Je suis de nouveau admin de { $channel } : { $group } est protégé.
channel-regained-but = ✅ Je suis de nouveau admin de { $channel }, mais toujours pas de { $channels }.
members-gone = ⚠️ De nombreux membres de { $channel } semblent soudain partis. Cela ressemble à une panne : jusqu’à ce que tout redevienne normal, je ne retire la parole à personne à cause de { $channel } dans { $group }.
members-gone-remedy = S’ils sont vraiment partis, dites-le dans /settings, sous « { section-channels } ».
members-back = ✅ Les membres de { $channel } sont de retour : { $group } est protégé.
picture-refused = ⚠️ Telegram n’accepte pas l’image de l’avis dans { $group }, les avis partent donc sans elle.
picture-refused-remedy = Choisissez une autre image, ou retirez-la.
words-refused = ⚠️ Telegram n’accepte pas votre texte ou vos boutons de lien dans l’avis de { $group }, les avis partent donc avec mes mots.
words-refused-remedy = L’aperçu montre ce qui ne va pas : modifiez-le là.

## What a group reads when the bot leaves

leave-asked = L’opérateur de ce bot m’a demandé de quitter ce groupe.
leave-blocked-group = L’opérateur de ce bot ne me laisse pas travailler dans ce groupe, je m’en vais donc.
leave-blocked-person = L’opérateur de ce bot ne me laisse pas travailler pour la personne qui m’a ajouté, je m’en vais donc.
leave-not-allowed = Ce bot est réservé à certains groupes, je m’en vais donc.

## The control room

control-room-line = ⚙️ Les réglages se font dans notre discussion privée, où ils ne dérangent personne.
control-room-button = ⚙️ Ouvrir les réglages
no-groups =
    Je ne connais aucun groupe que vous puissiez configurer. Ajoutez-moi à l’un des vôtres, ou envoyez-y /settings.
    Il faut pour cela le droit de bannir des utilisateurs.
group-list = <b>Vos groupes</b>
group-list-search = Choisissez-en un, ou envoyez une partie de son nom.
group-list-cut = Ce ne sont pas tous : j’ai regardé { $most } de vos groupes. Pour un autre, envoyez-y /settings.
group-list-nothing = Aucun de vos groupes n’a « { $query } » dans son nom.
group-unknown = Je ne suis plus dans ce groupe, ou je ne le connais pas encore. Envoyez /settings dans le groupe.
my-groups = 🗂 Mes groupes
cancel = Annuler
cancelled = Annulé. Rien n’a changé.
question-over = Ce choix n’est plus ouvert. Revenez à l’écran et appuyez de nouveau sur son bouton.
nothing-to-cancel = Il n’y a rien à annuler.
screen-title = <b>{ $title }</b>
list-more = … et { $count } de plus
home-title = <b>{ $group }</b> – { $state }
home-about = Ici, vous décidez qui peut écrire dans le groupe et ce que j’y dis.
home-figures =
    👥 Personnes vues en 30 jours : { $seen }
    🔇 Personnes privées de parole : { $muted }
    ⭐ Exceptions : { $allowed }
home-no-channels = Il n’exige encore aucun canal.
home-requires = Pour écrire, il faut être dans { $channels }.
section-channels = 📢 Canaux
section-rules = 📏 Règles
section-notices = ✉️ Avis et textes
section-language = 🌐 Langue
section-people = 👥 Personnes
section-history = 📜 Historique
section-copies = 📋 Copier et exporter
section-off = 🔓 Désactiver
section-on = 🛡 Activer
about-rules = Qui je vérifie, et ce qui arrive aux personnes à qui il manque un canal.
about-notices = Ce que j’écris dans le groupe, qui le voit et combien de temps cela reste.
about-languages = La langue que lisent les membres. Vous lisez la vôtre, quel que soit le choix fait ici.
value-now = Actuellement : <b>{ $value }</b>. { $means }
switched-off = 🔓 La protection de { $group } est désactivée. Tout le monde peut écrire.
switched-on = 🛡 La protection de { $group } est activée.
about-check-on-join = Si je vérifie les personnes dès leur arrivée dans le groupe, ou quand elles écrivent.
means-check-on-join-on = S’il manque un canal à une personne, je lui retire la parole dès son arrivée et lui explique quoi faire.
means-check-on-join-off = S’il manque un canal à une personne, je lui retire la parole à son premier message.
means-check-on-join-told = S’il manque un canal à une personne, je lui explique dès son arrivée quoi faire.
means-check-on-join-later = S’il manque un canal à une personne, je lui explique à son premier message quoi faire.
means-check-on-join-nobody = Tant qu’il y a un délai, ou que seuls certains sujets sont vérifiés, personne n’est vérifié à son arrivée dans le groupe, mais en écrivant.
about-mute-length = Quand le silence prend fin de lui-même. Rejoindre les canaux y met fin aussitôt.
means-mutes-last = Qui est privé de parole à partir de maintenant la retrouve au plus tard après { $time }, même si je suis en panne.
about-on-unknown = Ce que devient un message tant que Telegram ne dit pas si son auteur est dans les canaux.
means-on-unknown-allow = Il reste : personne ne pâtit d’une panne de Telegram.
means-on-unknown-block = Il est supprimé, mais son auteur garde la parole.
about-channel-senders = Les membres peuvent écrire au nom d’un canal à eux. Je ne vois pas qui ils sont.
means-channel-senders-block = Ces messages sont supprimés, sauf si le canal est l’un de ceux exigés.
means-channel-senders-allow = Ces messages restent. Quiconque a un canal peut écrire sans rejoindre les vôtres.
about-check-edits = Si je vérifie aussi les personnes quand elles modifient un message.
means-check-edits-on = Personne ne peut transformer un vieux message en publicité après avoir quitté le canal.
means-check-edits-off = Les messages modifiés restent, quel que soit leur auteur.
about-join-requests = Pour les groupes où il faut demander à entrer.
means-join-requests-off = Vous décidez vous-mêmes des demandes.
means-join-requests-auto = Les personnes présentes dans tous les canaux sont admises. Les autres apprennent quoi rejoindre, puis sont admises.
about-dry-run = Essai : j’observe et je compte, sans toucher à rien.
means-dry-run-on = Personne n’est privé de parole, et aucun message n’est supprimé.
means-dry-run-off = Les règles s’appliquent.
about-notice-lifetime = Combien de temps un avis reste dans le groupe, si la personne ne rejoint pas les canaux avant.
means-notices-last = Un avis disparaît après { $time }.
means-notices-stay = Un avis reste jusqu’à ce que la personne ait rejoint les canaux.
about-notice-style = Qui voit l’avis destiné à une personne à qui il manque un canal.
means-notice-style-public = Tout le groupe le voit.
means-notice-style-private = Seule la personne le voit, là où Telegram le permet. Si elle insiste, il paraît dans le groupe.
about-service-messages = Telegram écrit une ligne quand quelqu’un arrive ou part.
means-service-messages-on = J’efface ces lignes.
means-service-messages-off = Ces lignes restent.
about-command-cleanup = Combien de temps les commandes et mes réponses restent dans le groupe.
means-commands-last = Elles disparaissent après { $time }.
means-commands-stay = Elles restent.
about-language = La langue des avis et de tout ce que lisent les membres.
means-language = Les membres lisent en { $language }.

## Modes

notice-warned = ⚠️ Avertissement { $number } sur { $most }
notice-warned-several = ⚠️ Avertissement
setting-on-offence = ⚖️ S’il manque un canal
about-on-offence = Ce qui se passe quand quelqu’un écrit sans avoir rejoint tous les canaux.
value-mute = retirer la parole
value-delete = supprimer seulement
value-warn = avertir d’abord
means-on-offence-mute = Le message est supprimé, et son auteur perd la parole jusqu’à ce qu’il rejoigne.
means-on-offence-delete = Le message est supprimé, et personne n’est privé de parole. Par exemple, Bob écrit « salut » : son message disparaît, et les suivants aussi, jusqu’à ce qu’il rejoigne.
means-on-offence-warn = Les premiers messages restent, chacun avec un avertissement. Qui écrit ensuite sans avoir rejoint perd la parole.
setting-warnings = ⚠️ Avertissements
about-warnings = Combien de messages restent avec un avertissement avant que leur auteur perde la parole. Un album compte une fois.
means-warnings =
    { $count ->
        [one] Un message reste. Au suivant, son auteur perd la parole.
       *[other] { $count } messages restent. Au suivant, leur auteur perd la parole.
    }
setting-grace = 🐣 Délai après l’arrivée
about-grace = Combien de temps après son arrivée dans le groupe personne n’est vérifié.
means-grace-off = Qui arrive est vérifié comme tout le monde.
means-grace = Par exemple, Bob arrive et peut écrire pendant { $time }. Dès le premier message suivant, il doit être dans les canaux.
setting-topics = 🧵 Sujets
about-topics = Pour les groupes à sujets : où les messages sont vérifiés. Pour choisir un sujet, écrivez-y /settings et appuyez sur « Ce sujet ». La parole est toujours retirée dans tout le groupe.
value-topics-only = seulement ceux choisis
value-topics-except = tous sauf ceux choisis
means-topics-all = Je vérifie les messages dans tous les sujets.
means-topics-only = Je vérifie les messages seulement dans les sujets choisis. Tant qu’aucun n’est choisi, je ne vérifie nulle part. Personne n’est vérifié à son arrivée dans le groupe.
means-topics-except = Je vérifie les messages partout sauf dans les sujets choisis. Personne n’est vérifié à son arrivée dans le groupe.
chosen-topics = 📌 Sujets choisis
about-chosen-topics = Les sujets qui comptent comme choisis. Pour en choisir un autre, écrivez-y /settings et appuyez sur « Ce sujet ».
topic-general = Général
topic-number = Sujet { $id }
this-topic-button = 🧵 Ce sujet
topic-enforced = Je vérifie les messages dans ce sujet.
topic-free = Je laisse tranquilles les messages de ce sujet.
topic-enforce-button = Vérifier ce sujet
topic-free-button = Laisser ce sujet tranquille
setting-requests-count = 🙋 Les demandes aux canaux comptent
about-requests-count = Si une demande d’adhésion à un canal suffit pour écrire. C’est pour les canaux qui approuvent les arrivées. Je vois les demandes si je peux y inviter des gens, et seulement celles faites depuis.
means-requests-count-on = Par exemple, Bob demande à rejoindre le canal et peut écrire aussitôt, jusqu’à ce que la demande ait 14 jours ou qu’il y soit banni. Personne ne me signale un refus.
means-requests-count-off = Qui a fait une demande doit attendre d’être admis.
setting-approve-requests = ✅ Approuver les demandes aux canaux
about-approve-requests = Si j’approuve les demandes d’adhésion à un canal. Il me faut le droit d’y inviter des gens.
means-approve-requests-on = J’approuve toute personne présente dans ce groupe, ou dès qu’elle y entre. Pour les autres, les admins du canal décident. Qui doit aussi demander à entrer dans ce groupe attend un admin, sauf si les demandes aux canaux comptent.
means-approve-requests-off = Les admins du canal décident des demandes.
some-of = au moins { $number } de { $channels }
setting-at-least = 🔢 Combien de canaux
about-at-least = Dans combien des canaux il faut être pour écrire.
value-all = tous
means-at-least-all = Il faut être dans tous.
means-at-least =
    { $count ->
        [one] Un seul suffit, n’importe lequel. Par exemple, Bob n’est que dans le premier et peut écrire.
       *[other] { $count } suffisent, n’importe lesquels.
    }
setting-welcome = 👋 Bienvenue
about-welcome = Ce que j’écris dans le groupe quand quelqu’un a rejoint les canaux, par exemple : Bienvenue, Bob ! Les règles sont épinglées. Cela disparaît en même temps que les avis.
welcome-prompt = Écrivez maintenant le mot de bienvenue, mis en forme à votre gré, { $most } caractères au plus. { $person } représente la personne, { $channels } les canaux, { $number } leur nombre et { $group } le groupe.
notice-removal = ⏳ Qui n’a pas rejoint d’ici { $time } est retiré du groupe.
setting-removal = 🚷 Retirer qui ne rejoint pas
about-removal = Après combien de temps qui est privé de parole et n’a pas rejoint est retiré du groupe. On peut revenir aussitôt. L’avis le dit, et une fois encore avant.
means-removal-off = Personne n’est retiré.
means-removal = Par exemple, Bob est privé de parole et ne rejoint pas : après { $time }, il n’est plus dans le groupe. Cela ne touche jamais les admins, ni ceux qui étaient déjà privés de parole.
removal-without-mutes = ⚠️ Avec « supprimer seulement », personne n’est privé de parole, donc personne ne serait retiré. Changez d’abord l’un des deux.

## Setting a group up

added-as-admin = Merci de m’avoir ajouté ! J’ai ici tous les droits nécessaires. Il ne reste qu’à choisir le canal, dans notre discussion privée.
setup-in-private-button = 🛠 Configurer en privé
setup-choose-group = Quel groupe dois-je protéger ? Le bouton ouvre votre liste ; choisir un groupe m’y nomme aussi admin.
setup-group-button = 👥 Choisir un groupe
setup-choose-channel = ✅ J’ai tous les droits nécessaires dans { $group }. Choisissez maintenant le canal à rejoindre. Cela m’y nomme aussi admin.
setup-channel-button = 📢 Choisir un canal
setup-another-button = ➕ Encore un canal
setup-other-button = 📢 Choisir un autre canal
setup-check-button = 🔄 Vérifier à nouveau
setup-rights-group-button = 🔧 Me donner les droits dans le groupe
setup-rights-channel-button = 🔧 Me nommer admin du canal
setup-goes-on = Dès que c’est réparé, je continue de moi-même.
setup-is-on = 🛡 Ce groupe est protégé.
setup-ready = ✅ Tout est prêt. Pour écrire, il faudra être dans { $channels }.
setup-whom = Pour qui les règles doivent-elles valoir ?
setup-everybody-button = 🛡 Pour tout le monde, dès maintenant
setup-newcomers-button = 🌱 Seulement pour les futurs membres
setup-practise-button = 🧪 D’abord un essai
concerns = Personnes qui ont écrit ici ces 30 derniers jours sans avoir tout rejoint : { $missing } sur { $seen }.
concerns-about = Personnes qui ont écrit ici ces 30 derniers jours sans avoir tout rejoint : environ { $missing } sur { $seen }.
concerns-nobody = Toutes les personnes qui ont écrit ici ces 30 derniers jours ont déjà tout rejoint. ({ $seen })
concerns-unknown = Je n’ai encore vu personne écrire ici : je ne peux pas dire combien de personnes seront concernées.
concerns-unanswered = Personnes qui ont écrit ici ces 30 derniers jours : { $seen }. Telegram ne dit pas pour l’instant combien ont tout rejoint.
activated-newcomers = 🛡️ Protection activée ! Les personnes qui arrivent à partir de maintenant doivent rejoindre { $channels } pour écrire dans ce groupe.
activated-practice = 🛡️ Protection activée à l’essai ! Je ne retire la parole à personne et je note qui devrait rejoindre { $channels }.
channel-added = ✅ Je suis maintenant admin de { $channel }. Quel groupe doit l’exiger ?
channel-added-no-group = ✅ Je suis maintenant admin de { $channel }. Ajoutez-moi à votre groupe, et il pourra l’exiger.
setting-newcomers = 🌱 Les règles valent pour
about-newcomers = Si les règles valent pour tout le monde ou épargnent les membres déjà présents dans le groupe.
means-newcomers-on = Les membres déjà présents écrivent comme toujours, sans aucune restriction.
means-newcomers-off = Tout le monde doit être dans les canaux, quelle que soit son ancienneté ici.
value-everybody = tout le monde
value-joined-after = membres arrivés après { $time } UTC
newcomers-from-now-button = 🌱 Seulement les futurs membres
status-newcomers = Seulement pour les membres arrivés après { $time } UTC
practice-begun = 🧪 L’essai a commencé : je ne retire la parole à personne. Dans un jour, je vous dirai ce que j’ai vu.
practice-button = 🧪 Essai
practice-about = Je suis à l’essai ici : personne n’est privé de parole, et je note à qui j’aurais demandé de rejoindre les canaux.
practice-nobody = Jusqu’ici, cela n’aurait été personne.
practice-found = Jusqu’ici, je l’aurais demandé à { $count } : { $people }
practice-end-button = 🛡 Commencer maintenant
practice-on-button = 🧪 Continuer l’essai

## The channels of a group

invite-link = Je ne peux pas consulter un lien d’invitation : Telegram ne le permet à aucun bot. Choisissez le canal dans notre discussion privée, où il n’y a rien à taper.
is-itself = ❌ Un groupe ne peut pas s’exiger lui-même. Indiquez un canal ou un autre groupe.
is-log-chat = ❌ Le journal de ce groupe se lit dans { $channel }, et les membres l’y liraient aussi. Choisissez d’abord une autre discussion pour le journal, ou un autre canal.
change-in-private = ⚙️ Changer les canaux en privé
about-channels = Ces canaux sont exigés de quiconque veut écrire dans le groupe. Les avis les nomment dans cet ordre.
channels-count = Exigés actuellement : { $count }. Le maximum est { $most }.
channels-off = La protection est désactivée : pour l’instant, personne n’a à les rejoindre.
channel-members-gone = ⚠️ { $channel } : de nombreux membres semblent soudain partis. Je ne retire donc la parole à personne pour ce canal jusqu’à ce que cela redevienne normal.
add-channel = ➕ Ajouter un canal
check-again = 🔄 Vérifier à nouveau
make-admin = 🔧 Nommez-moi admin : { $chat }
make-admin-somewhere = 🔧 Nommez-moi admin là-bas
add-prompt = Choisissez un canal ou un groupe avec les boutons ci-dessous. J’y deviens admin, avec le seul droit d’inviter. Vous pouvez aussi écrire son @nom, un lien ou son identifiant, ou transférer une de ses publications.
replace-prompt = Que faut-il exiger à la place de { $channel } ? { add-prompt }
pick-channel = 📢 Choisir un canal
pick-group = 👥 Choisir un groupe
done = Terminé
channels-added = ✅ Désormais exigé aussi : { $channels }.
add-another = Choisissez-en un autre, ou appuyez sur « { done } ».
channel-replaced = ✅ { $channel } est désormais exigé à la place de { $old }.
names-no-channel = ⚠️ Je n’y vois aucun canal. Écrivez son @nom, un lien ou son identifiant, transférez une de ses publications, ou utilisez les boutons ci-dessous.
names-one-channel = ⚠️ Indiquez un seul canal.
invite-link-here = Je ne peux pas consulter un lien d’invitation : Telegram ne le permet à aucun bot. Utilisez les boutons ci-dessous.
required-already = { $channel } est déjà exigé.
about-channel = Numéro { $place } sur { $count } dans la liste.
move-up = ⬆️ Monter
move-down = ⬇️ Descendre
replace-channel = 🔁 Remplacer
remove-channel = 🗑 Retirer
renew-link = 🔗 Nouveau lien d’invitation
link-renewed = 🔗 Il y a un nouveau lien d’invitation. L’ancien ne fonctionne plus.
really-left = Ils sont vraiment partis
departure-believed = ✅ Je me fie à nouveau à Telegram, et je vérifie tout le monde.
remove-question = Vraiment retirer { $channel } ? Les personnes qui n’ont rien d’autre à rejoindre pourront écrire aussitôt.
channel-removed = { $channel } n’est plus exigé.
last-channel = { $channel } est le seul. Un groupe qui n’exige rien est ouvert à tout le monde : remplacez-le, ou désactivez la protection.
channel-gone = Ce canal n’est plus exigé.

## The notice and its texts

about-notice-texts = L’avis avec vos propres mots, pour chaque langue. Là où vous n’avez rien écrit, les membres lisent les miens.
about-notice-text = Ce que lisent en { $language } les personnes à qui il manque un canal.
about-verify-button = Le bouton sur lequel on appuie une fois le canal rejoint.
about-link-button = Un bouton sous l’avis qui ouvre une page, par exemple vos règles.
about-picture = Une image au-dessus de l’avis. Un avis pour plusieurs personnes n’en a pas, ni celui dont le texte est très long.
setting-members-language = 🗣 Chaque membre lit
about-members-language = Si tous les membres lisent la même langue.
value-language-group = la langue du groupe
means-language-group = Tous les membres lisent la langue que vous avez choisie pour le groupe.
value-language-own = sa propre langue
means-language-own = Je parle à chaque membre dans la langue de son Telegram, si je la connais. Ce que plusieurs personnes lisent ensemble est dans celle du groupe.
value-standard = standard
value-none = aucun
setting-link-first = 🔗 Premier bouton de lien
setting-link-second = 🔗 Second bouton de lien
setting-picture = 🖼 Image
shown-now = Actuellement :
write-button = ✏️ Modifier
save-button = ✅ Enregistrer
standard-button = ↩️ Standard
remove-button = 🗑 Retirer
sample-button = 👁 Aperçu
text-prompt = Écrivez maintenant le texte en { $language }, mis en forme à votre gré, { $most } caractères au plus. { $person } représente la personne, { $channels } les canaux qui lui manquent, { $number } leur nombre et { $group } le groupe.
button-prompt = Écrivez maintenant le texte du bouton, { $most } caractères au plus.
link-prompt = Écrivez le texte du bouton, { $most } caractères au plus, puis l’adresse. Par exemple : Règles – https://example.com/rules
picture-prompt = Envoyez maintenant l’image, comme photo.
not-a-text = ⚠️ Ce n’est pas un texte. Écrivez-le dans un message.
nothing-visible = ⚠️ On n’y voit rien. Écrivez quelques mots.
not-a-link = ⚠️ Il faut un texte, puis une adresse qui commence par https://, par exemple : Règles – https://example.com/rules
not-a-photo = ⚠️ Ce n’est pas une photo. Envoyez l’image comme photo, pas comme fichier.
unknown-placeholder = ⚠️ Je ne connais pas { $placeholder }. Je connais { $person }, { $channels }, { $group } et { $number }.
placeholder-meant = ⚠️ Je ne connais pas { $placeholder } : vouliez-vous dire { $meant } ?
too-long-for-picture = ⚠️ Sous une image, le texte en { $language } est trop long : { $length } caractères sur { $most }, noms compris. Raccourcissez-le ou retirez l’image.
too-long-with-names = ⚠️ Avec les noms, cela fait { $length } caractères ; { $most } sont possibles. Raccourcissez le texte.
sample-question = Voilà ce que verront les membres. Faut-il l’enregistrer ?
sample-pressed = C’est un aperçu : ici, le bouton ne fait rien.
sample-refused = ⚠️ Telegram ne l’accepte pas.
send-another = Envoyez-moi autre chose.
sample-channel = Votre canal
draft-over = Ce n’est pas le dernier aperçu. Enregistrez le dernier, ou écrivez-le de nouveau.
overtaken = ⚠️ Quelqu’un a modifié cela entre-temps, rien n’est donc encore enregistré. Voyez ce qu’il en est maintenant et appuyez à nouveau si vous le voulez toujours.
too-long = ⚠️ Cela fait { $count } caractères ; { $most } sont possibles.

## People in the control room

about-people = Qui est privé de parole et pourquoi, et qui peut écrire sans rejoindre les canaux.
muted-list = 🔇 Personnes actuellement privées de parole, avec ce qui manque, depuis quand et jusqu’à quand :
muted-nobody = 🔇 Personne n’est privé de parole en ce moment.
why-button = 🔎 Pourquoi quelqu’un ne peut-il pas écrire ?
person-prompt = 🔎 De qui s’agit-il ? Choisissez avec le bouton ci-dessous, ou envoyez-moi un identifiant numérique, un message transféré de cette personne ou une mention.
person-picker = 👤 Choisir dans la liste
person-nobody = ⚠️ Je ne vois pas qui c’est. Les bots ne peuvent pas chercher un nom d’utilisateur, et certaines personnes cachent leur nom dans les messages transférés. Envoyez l’identifiant numérique ou choisissez avec le bouton.
about-person = Ce qui empêche cette personne d’écrire, et ce que vous pouvez y faire.
person-until = Fin automatique au plus tard : { $until }
lift-button = 🔊 Rendre la parole
lifted-now = ✅ Parole rendue. Si cette personne écrit de nouveau sans avoir rejoint les canaux, je la lui retirerai encore.
not-lifted = ⏳ Telegram ne me laisse pas rendre la parole pour le moment. Réessayez dans un instant.
not-muted = Je ne prive plus cette personne de parole.
trust-button = ⭐ Laisser écrire sans rejoindre
untrust-button = ➖ Retirer des exceptions
untrusted = ➖ { $person } ne figure pas sur la liste des exceptions et doit rejoindre les canaux comme tout le monde.
look-again = 🔄 Regarder de nouveau
why-muted = 🔇 J’ai retiré la parole à { $person } le { $since }.
why-missing = ❌ { $person } n’a pas encore rejoint : { $channels }
why-banned-in = ⛔ { $person } n’a pas accès à { $channels } : seuls les admins de ces canaux peuvent changer cela.
why-muted-by-admin = 🔇 Un admin du groupe a retiré la parole à { $person }. Je n’y touche pas.
why-banned-here = ⛔ L’accès à ce groupe est interdit à { $person }.
why-not-here = 🚪 { $person } n’est pas dans le groupe.
why-allowed = ⭐ { $person } figure sur la liste des exceptions et peut écrire sans rejoindre les canaux.
why-admin = 👮 { $person } est admin et peut écrire de toute façon.
why-free = ✅ { $person } a la parole et peut écrire.
why-unknown = ❔ Je ne peux pas dire pour le moment ce qu’il en est de { $person } : Telegram ne le dit pas.

## The page

page-open-button = 🪟 Ouvrir comme page
page-menu-button = Réglages
page-forged = Ouvrez cette page depuis votre conversation avec moi dans Telegram.
page-expired = Cette page est ouverte depuis plus d’une heure. Fermez-la et ouvrez-la de nouveau.
page-names-no-channel = ⚠️ Je n’y vois aucun canal. Écrivez son @nom, un lien ou son identifiant.
page-invite-link = Je ne peux pas consulter un lien d’invitation : Telegram ne le permet à aucun bot. Écrivez l’identifiant du canal, ou choisissez-le dans notre conversation.
page-loading = Chargement…
page-failed = ⚠️ Cela n’a pas fonctionné. Veuillez réessayer.
page-offline = Je suis injoignable pour le moment. Vérifiez votre connexion, puis réessayez.
page-again = Réessayer
page-search = Nom ou identifiant
page-nobody-found = Personne dans ces listes ne porte ce nom ou cet identifiant.
page-more = Afficher plus
page-unsaved = Pas encore enregistré
page-insert = Insérer
page-format = Mise en forme
page-bold = Gras
page-italic = Italique
page-underline = Souligné
page-strike = Barré
page-button-text = Texte du bouton
page-button-address = Adresse (https://…)
page-channel = Canal ou groupe : @nom, lien ou identifiant
page-choose-in-chat = Choisir dans votre liste, dans notre conversation
page-open-in-chat = Ouvrir dans notre conversation
page-picture-in-chat = Vous m’envoyez l’image dans notre conversation.
page-log-in-chat = Le journal se choisit dans notre conversation, à partir de la liste de Telegram.
page-has-picture = 🖼 Votre image se trouve ici
page-close = Fermer
page-text-language = Langue du texte
page-overview = 🏠 Aperçu général

## History, log chat and copies

about-history = Qui a changé quoi, le plus récent d’abord. Je le garde 90 jours.
history-empty = Personne n’a encore rien changé.
history-head = { $when } – <b>{ $who }</b>
history-change = { $label } : { $before } → { $after }
history-allowed = ⭐ Peut écrire sans rejoindre les canaux : { $who }
history-disallowed = ⭐ Doit de nouveau rejoindre les canaux : { $who }
history-older = ⏭ Plus ancien
history-newest = ⏮ Plus récent
changed-protection = 🛡 Protection
anonymous-admin = un admin anonyme
nameless-person = quelqu’un ({ $id })
standard-text = le texte standard
own-value = modifié
reformatted = { $text } (mise en forme modifiée)
none = aucun
section-log = 📣 Journal
about-log = Ce qui se passe ici est signalé par lots dans une discussion des admins : restrictions et leur fin, changements, pannes. Jamais ce que les gens écrivent.
log-now = Actuellement : <b>{ $chat }</b>.
log-is-off = Actuellement : <b>désactivé</b>. Rien n’est signalé.
log-choose-channel = 📢 Choisir un canal
log-choose-group = 👥 Choisir un groupe
log-switch-off = Arrêter le journal
log-prompt = Choisissez une discussion que vous administrez. Toutes les personnes qui s’y trouvent liront le journal. Je dois déjà être dans le groupe, et pouvoir publier dans le canal.
log-members-read = Les membres y liraient le journal. Choisissez une discussion des admins.
log-not-admin = Vous n’êtes pas admin de cette discussion. Choisissez l’une des vôtres.
log-cannot-write = Je ne peux pas y écrire. Autorisez-moi à publier, puis choisissez-la de nouveau.
log-title = <b>📣 { $group }</b>
log-muted = 🔇 { $who } ne peut plus écrire : il manque { $channels }
log-lifted = 🔊 { $who } peut de nouveau écrire
log-joined = ✅ { $who } a rejoint les canaux et peut de nouveau écrire
log-rules = 🔊 { $who } peut de nouveau écrire : les règles ont changé
log-removed = 🚪 { $who } n’a pas rejoint à temps et a été retiré du groupe
log-ended = ⏹ { $who } : la restriction est finie, ou un admin l’a changée
log-changed = ⚙️ { $who }
log-more = … et { $count } de plus. Restrictions : { $muted }, fins de restriction : { $ended }
log-lost = ⚠️ Je ne peux plus écrire dans le journal de { $group }, qui est donc arrêté. Choisissez une autre discussion dans les réglages.
only-new-people = 🌱 Seulement les personnes arrivées après
about-copies = Reprenez les réglages et les textes de ce groupe dans un autre, ou gardez-les dans un fichier.
copy-button = 📋 Copier vers un autre groupe
export-button = 📤 Exporter dans un fichier
import-button = 📥 Importer un fichier
copy-choose = Vers quel groupe ? Vous devez pouvoir le configurer.
copy-list-cut = Ce ne sont pas tous : j’ai regardé { $most } de vos groupes. Un fichier porte les réglages dans les autres.
copy-none = Je ne connais aucun autre groupe que vous puissiez configurer.
would-change = Voici ce qui changerait dans <b>{ $group }</b> :
would-change-nothing = Rien ne changerait dans { $group } : tout y est pareil.
apply-button = ✅ Appliquer
apply-with-channels-button = ✅ Appliquer, avec les canaux
applied = C’est fait. { $group } est maintenant configuré ainsi.
not-applied = Rien n’a changé :
import-prompt = Envoyez-moi un fichier que j’ai exporté. Je montre ce qu’il changerait avant de changer quoi que ce soit.
import-not-a-file = Envoyez le fichier lui-même (nezuko-*.json).
import-too-large = Le fichier est trop grand. { $most } Ko au plus.
import-unreachable = Telegram ne me transmet pas le fichier. Renvoyez-le dans un instant.
import-not-json = Ce n’est pas un fichier que j’ai exporté. Rien n’a changé.
import-version = Le fichier est en version { $version }, et je connais la version { $known }. Exportez-le de nouveau. S’il vient d’un bot plus récent, mettez d’abord celui-ci à jour.
import-faults = Je ne peux pas utiliser ce fichier tel quel. Rien n’a changé :
import-field = • <code>{ $field }</code> : valeurs possibles : { $possible }
import-unknown = Laissé de côté, car inconnu ou propre à un seul groupe : { $fields }
import-gone = Je ne retrouve plus ce fichier. Renvoyez-le, s’il vous plaît.
export-caption = Les réglages de { $group }. Envoyez-moi ce fichier sous « Importer un fichier » pour les reprendre, ici ou dans un autre groupe.
export-sent = Le fichier arrive.
file-lost = ⚠️ Telegram n’a pas pris le fichier. Réessayez dans un instant.

## Status and doubts

trust-how = Écrivez <code>/trust</code> ou <code>/untrust</code> en réponse à un message de la personne concernée.
trust-no-person = ⚠️ La liste n’accepte que des personnes : ni bots, ni canaux, ni admins anonymes.
status-you-miss = ❌ Il vous reste à rejoindre : { $channels }
status-you-may = ✅ Vous pouvez écrire ici.

## Languages of people

my-language = 🌐 Ma langue
about-my-language = La langue dans laquelle je vous parle, ici et en réponse à vos commandes. Ce que lisent les membres d’un groupe se règle dans l’écran de langue du groupe.
language-chosen = Actuellement : <b>{ $language }</b>. Vous l’avez choisie.
language-of-telegram = Actuellement : <b>{ $language }</b>, comme dans votre Telegram.
as-in-telegram = Comme dans Telegram
known-language = • langue que vous avez choisie : { $language }
known-changes = • changements que vous avez faits dans des groupes : { $count }
known-other = • autres notes à votre sujet, par exemple quand vous avez rejoint un groupe ou une configuration que vous avez commencée : { $count }

## Statistics

section-statistics = 📊 Statistiques
statistics-line = 📊 Les statistiques sont dans notre discussion privée, où elles ne dérangent personne.
statistics-button = 📊 Ouvrir les statistiques
statistics-about = Qui j’arrête et qui j’amène aux canaux, compté par jour (UTC) et sans aucun nom. Choisissez combien de jours l’image montre.
statistics-empty = Il ne s’est encore rien passé dans { $group }. Dès que j’y vérifie des messages, les chiffres apparaissent ici.
statistics-none = 📊 Rien n’a été compté pendant ces jours.
statistics-messages = 💬 Messages vérifiés : { $count }
statistics-muted = 🔇 Personnes privées de parole : { $count }
statistics-stopped = 🛑 Messages bloqués ou avertissements : { $count }
statistics-verified = ✅ Vérifications réussies : { $count }
statistics-hours = ⏱ En 1 h : { $first }, 6 h : { $second }, 24 h : { $third }, plus tard : { $later }
statistics-left = 🚪 Départs d’un canal : { $left }, retours : { $back }
statistics-joined = 📢 { $channel } – nouveaux abonnés : { $joined }
statistics-share = 📢 { $channel } – nouveaux abonnés : { $joined }, { $share } des personnes averties
statistics-compared = Entre parenthèses : par rapport aux { $days } jours précédents.
statistics-drawing = 📊 Je dessine. Un instant…
statistics-file = 📄 Le fichier arrive.
chart-joined = Nouveaux abonnés
chart-muted = Paroles retirées
chart-stopped = Blocages
chart-verified = Vérifications
weekly-title = 📊 <b>{ $group }</b> : votre semaine
weekly-report = 🔔 Rapport hebdomadaire
weekly-on = 🔔 Rapport hebdomadaire : activé
weekly-off = 🔕 Rapport hebdomadaire : désactivé
weekly-stop = 🔕 Plus de rapport hebdomadaire
weekly-stopped = Plus de rapport hebdomadaire pour { $group }. Sous « { section-statistics } », vous pouvez le réactiver.
