import type { MemberTexts } from './member-texts.ts';

export const fr: MemberTexts = {
  name: 'Français',
  warning: 'Bonjour {user}, pour écrire dans ce groupe, rejoignez d’abord {channels}.',
  leftChannel:
    '⚠️ {user}, vous ne pouvez plus écrire ici car vous avez quitté {channel}. Rejoignez-le pour continuer.',
  andMore: ' et {count} de plus',
  joinButton: '📢 Rejoindre {channel}',
  verifyButton: '✅ J’ai rejoint',
  verified: '✅ Vérification réussie ! Vous pouvez écrire.',
  stillMissing: 'Vous n’avez pas encore rejoint : {channels}',
  notYours: 'Ce bouton n’est pas pour vous.',
  unsure: '⏳ Telegram ne répond pas pour le moment. Réessayez dans un instant.',
  stillChecking: '⏳ Vérification en cours. Vous pourrez écrire dès qu’elle sera terminée.',
  admitted: '✅ C’est fait. Bienvenue !',
  howToBeAdmitted:
    'Pour entrer dans {group}, rejoignez d’abord {channels}. Vous serez admis aussitôt.',
  mutedUntil: 'Vous ne pouvez pas écrire avant d’avoir rejoint ces canaux :',
  mutedHelp:
    'Rejoignez-les et vous pourrez écrire de nouveau. Si cela tarde, appuyez sur le bouton.',
};
