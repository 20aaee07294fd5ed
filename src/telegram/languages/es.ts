import type { MemberTexts } from './member-texts.ts';

export const es: MemberTexts = {
  name: 'Español',
  warning: 'Hola {user}, para escribir en este grupo primero debes unirte a {channels}.',
  leftChannel:
    '⚠️ {user}, ya no puedes escribir aquí porque saliste de {channel}. Vuelve a unirte para seguir hablando.',
  andMore: ' y {count} más',
  joinButton: '📢 Unirse a {channel}',
  verifyButton: '✅ Ya me uní',
  verified: '✅ ¡Verificación correcta! Ya puedes escribir.',
  stillMissing: 'Todavía no te has unido a: {channels}',
  notYours: 'Este botón no es para ti.',
  unsure: '⏳ Telegram no responde en este momento. Inténtalo de nuevo en breve.',
  stillChecking: '⏳ Seguimos comprobando. Podrás escribir en cuanto termine.',
  admitted: '✅ Ya estás dentro. ¡Te damos la bienvenida!',
  howToBeAdmitted:
    'Para entrar en {group}, únete primero a {channels}. Se te admitirá en cuanto lo hagas.',
  mutedUntil: 'No puedes escribir hasta que te unas a estos canales:',
  mutedHelp: 'Únete a ellos y podrás escribir de nuevo. Si tarda un momento, pulsa el botón.',
};
