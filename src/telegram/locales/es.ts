import type { MemberTexts } from './member-texts.ts';

export const es: MemberTexts = {
  name: 'Español',
  nameless: 'un nuevo miembro',
  warning: 'Hola {user}, para escribir en este grupo primero debes unirte a {channels}.',
  leftChannel:
    '⚠️ {user}, ya no puedes escribir aquí porque saliste de {channel}. Vuelve a unirte para seguir escribiendo.',
  banned: {
    one: 'No puedes entrar en {channels} porque te bloquearon allí: solo quienes administran ese canal pueden ayudarte.',
    many: 'No puedes entrar en {channels} porque te bloquearon allí: solo quienes administran esos canales pueden ayudarte.',
  },
  andMore: ' y {count} más',
  joinButton: '📢 Unirse a {channel}',
  verifyButton: '✅ Ya me uní',
  verified: '✅ ¡Verificación correcta! Ya puedes escribir.',
  stillMissing: 'Todavía te falta unirte a: {channels}',
  notYours: 'Este botón no es para ti.',
  mutedByAdmin:
    'La administración de este grupo te silenció. Solo ella puede quitar esa restricción.',
  mutedByAdminIn:
    'La administración de {group} te silenció. Solo ella puede quitar esa restricción.',
  unsure: '⏳ Telegram no responde en este momento. Inténtalo de nuevo en breve.',
  stillChecking: '⏳ Seguimos comprobando. Podrás escribir en cuanto termine.',
  admitted: '✅ Ya estás dentro. ¡Te damos la bienvenida!',
  howToBeAdmitted:
    'Para entrar en {group}, únete primero a {channels}. Se te admitirá en cuanto lo hagas.',
  mutedUntil: {
    one: 'No puedes escribir hasta que te unas a este canal:',
    many: 'No puedes escribir hasta que te unas a estos canales:',
  },
  mutedHelp: {
    one: 'Únete y podrás escribir de nuevo. Si tarda un momento, toca el botón.',
    many: 'Únete a ellos y podrás escribir de nuevo. Si tarda un momento, toca el botón.',
  },
  freeAgain: '✅ Ya puedes escribir de nuevo.',
  knownOfYou:
    '🗂 Esto es lo que guardo sobre ti:\n• grupos donde se te ha visto: {seen}\n• silencios que te puse: {mutes}\n• solicitudes de ingreso pendientes: {requests}\n• listas de excepciones en las que estás: {lists}\n• mensajes solo para ti: {notices}\n• registro como dueño de un grupo: {owner}',
  howToForget:
    'El botón lo borra todo y antes levanta tus silencios. Los grupos que configuraste siguen protegidos. Si vuelves a escribir en un grupo protegido, te conoceré de nuevo.',
  forgetButton: '🗑 Borrarlo',
  nothingKnown: 'No guardo nada sobre ti.',
  blockedStays: 'El operador de este bot te ha bloqueado. Eso no se borra.',
  notForgotten:
    '⏳ Ahora no puedo levantar uno de tus silencios, así que no he borrado nada. Inténtalo de nuevo en un momento.',
  forgotten: '✅ Borrado. Ya no guardo nada sobre ti.',
  forgetInPrivate: 'Escríbeme /forget en privado.',
};
