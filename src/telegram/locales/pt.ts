import type { MemberTexts } from './member-texts.ts';

export const pt: MemberTexts = {
  name: 'Português',
  nameless: 'um novo membro',
  warning: 'Olá {user}, para escrever neste grupo, entre primeiro em {channels}.',
  leftChannel:
    '⚠️ {user}, você não pode mais escrever aqui porque saiu de {channel}. Entre de novo para continuar.',
  banned: {
    one: 'Seu acesso a {channels} está bloqueado: só quem administra esse canal pode ajudar.',
    many: 'Seu acesso a {channels} está bloqueado: só quem administra esses canais pode ajudar.',
  },
  andMore: ' e mais {count}',
  joinButton: '📢 Entrar em {channel}',
  verifyButton: '✅ Já entrei',
  verified: '✅ Verificação concluída! Agora você pode escrever.',
  stillMissing: 'Você ainda não entrou em: {channels}',
  notYours: 'Este botão não é para você.',
  mutedByAdmin: 'A administração deste grupo silenciou você. Só ela pode retirar essa restrição.',
  mutedByAdminIn: 'A administração de {group} silenciou você. Só ela pode retirar essa restrição.',
  unsure: '⏳ O Telegram não está respondendo agora. Tente de novo daqui a pouco.',
  stillChecking: '⏳ Ainda verificando. Você poderá escrever assim que terminar.',
  admitted: '✅ Pronto. Boas-vindas!',
  howToBeAdmitted:
    'Para entrar em {group}, entre primeiro em {channels}. Seu pedido será aceito assim que fizer isso.',
  mutedUntil: {
    one: 'Você não pode escrever até entrar neste canal:',
    many: 'Você não pode escrever até entrar nestes canais:',
  },
  mutedHelp: {
    one: 'Entre nele e poderá escrever de novo. Se demorar um momento, aperte o botão.',
    many: 'Entre neles e poderá escrever de novo. Se demorar um momento, aperte o botão.',
  },
  freeAgain: '✅ Você já pode escrever de novo.',
  knownOfYou:
    '🗂 O que guardo sobre você:\n• grupos onde você foi visto: {seen}\n• silenciamentos que impus: {mutes}\n• pedidos de entrada pendentes: {requests}\n• listas de exceções em que você está: {lists}\n• mensagens só para você: {notices}\n• registro como dono de um grupo: {owner}',
  howToForget:
    'O botão apaga tudo e antes retira os seus silenciamentos. Os grupos que você configurou continuam protegidos. Se você escrever de novo em um grupo protegido, vou conhecer você de novo.',
  forgetButton: '🗑 Apagar',
  nothingKnown: 'Não guardo nada sobre você.',
  blockedStays: 'O operador deste bot bloqueou você. Isso não é apagado.',
  notForgotten:
    '⏳ Não consigo retirar um dos seus silenciamentos agora, por isso não apaguei nada. Tente de novo daqui a pouco.',
  forgotten: '✅ Apagado. Não guardo mais nada sobre você.',
  forgetInPrivate: 'Escreva /forget para mim em privado.',
};
