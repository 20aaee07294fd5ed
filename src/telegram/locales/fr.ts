import type { MemberTexts } from './member-texts.ts';

export const fr: MemberTexts = {
  name: 'Français',
  nameless: 'un nouveau membre',
  warning: 'Bonjour {user}, pour écrire dans ce groupe, rejoignez d’abord {channels}.',
  leftChannel:
    '⚠️ {user}, vous ne pouvez plus écrire ici car vous avez quitté {channel}. Rejoignez-le pour continuer.',
  banned: {
    one: 'L’accès à {channels} vous est interdit : seuls les admins de ce canal peuvent vous aider.',
    many: 'L’accès à {channels} vous est interdit : seuls les admins de ces canaux peuvent vous aider.',
  },
  andMore: ' et {count} autres',
  joinButton: '📢 Rejoindre {channel}',
  verifyButton: '✅ C’est fait',
  verified: '✅ Vérification réussie ! Vous pouvez écrire.',
  stillMissing: 'Vous n’avez pas encore rejoint : {channels}',
  notYours: 'Ce bouton n’est pas pour vous.',
  mutedByAdmin:
    'Un admin de ce groupe vous a retiré la parole. Seuls les admins peuvent lever cette restriction.',
  mutedByAdminIn:
    'Un admin de {group} vous a retiré la parole. Seuls les admins peuvent lever cette restriction.',
  unsure: '⏳ Telegram ne répond pas pour le moment. Réessayez dans un instant.',
  stillChecking: '⏳ Vérification en cours. Vous pourrez écrire dès qu’elle sera terminée.',
  admitted: '✅ Vous êtes dans le groupe. Bienvenue !',
  howToBeAdmitted:
    'Pour entrer dans {group}, rejoignez d’abord {channels}. Votre demande sera acceptée aussitôt.',
  mutedUntil: {
    one: 'Vous ne pouvez pas écrire avant d’avoir rejoint ce canal :',
    many: 'Vous ne pouvez pas écrire avant d’avoir rejoint ces canaux :',
  },
  mutedHelp: {
    one: 'Rejoignez-le et vous pourrez écrire de nouveau. Si cela tarde, appuyez sur le bouton.',
    many: 'Rejoignez-les et vous pourrez écrire de nouveau. Si cela tarde, appuyez sur le bouton.',
  },
  freeAgain: '✅ Vous pouvez de nouveau écrire.',
  knownOfYou:
    "🗂 Voici ce que j'ai enregistré sur vous :\n• groupes où vous avez été vu : {seen}\n• restrictions que j'ai imposées : {mutes}\n• demandes d'adhésion en attente : {requests}\n• listes d'exceptions où vous figurez : {lists}\n• messages pour vous seul : {notices}\n• fiche de propriétaire d'un groupe : {owner}",
  howToForget:
    "Le bouton efface tout et lève d'abord vos restrictions. Les groupes que vous avez configurés restent protégés. Si vous écrivez à nouveau dans un groupe protégé, je vous connaîtrai à nouveau.",
  forgetButton: '🗑 Effacer',
  nothingKnown: "Je n'ai rien enregistré sur vous.",
  blockedStays: "L'opérateur de ce bot vous a bloqué. Cela n'est pas effacé.",
  notForgotten:
    "⏳ Je ne peux pas lever une de vos restrictions pour le moment, donc je n'ai rien effacé. Réessayez dans un instant.",
  forgotten: "✅ Effacé. Je n'ai plus rien d'enregistré sur vous.",
  forgetInPrivate: 'Écrivez-moi /forget en privé.',
};
