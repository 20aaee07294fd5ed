import type { MemberTexts } from './member-texts.ts';

export const pt: MemberTexts = {
  name: 'Português',
  warning: 'Olá {user}, para escrever neste grupo, entre primeiro em {channels}.',
  leftChannel:
    '⚠️ {user}, você não pode mais escrever aqui porque saiu de {channel}. Entre de novo para continuar.',
  andMore: ' e mais {count}',
  joinButton: '📢 Entrar em {channel}',
  verifyButton: '✅ Já entrei',
  verified: '✅ Verificação concluída! Agora você pode escrever.',
  stillMissing: 'Você ainda não entrou em: {channels}',
  notYours: 'Este botão não é para você.',
  unsure: '⏳ O Telegram não está respondendo agora. Tente de novo daqui a pouco.',
  stillChecking: '⏳ Ainda verificando. Você poderá escrever assim que terminar.',
  admitted: '✅ Pronto. Boas-vindas!',
  howToBeAdmitted:
    'Para entrar em {group}, entre primeiro em {channels}. Você será admitido assim que fizer isso.',
  mutedUntil: 'Você não pode escrever até entrar nestes canais:',
  mutedHelp: 'Entre neles e poderá escrever de novo. Se demorar um momento, aperte o botão.',
};
