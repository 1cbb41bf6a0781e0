import { fixedIntent } from '../fixed-intent.ts'

/** "What can you do?" */
export const help = fixedIntent({
  id: 'help',
  kind: 'intent',
  text: 'greeting.help',
  next: ['topics', 'human'],
  utterances: {
    de: [
      'Was kannst du?',
      'Was können Sie?',
      'Womit können Sie mir helfen?',
      'Wie funktioniert das hier?',
      'Was kann ich hier fragen?',
      '/help',
      '/hilfe',
    ],
    en: [
      'What can you do?',
      'What can you help me with?',
      'How does this work?',
      'What can I ask here?',
      'How can you help me?',
    ],
    uk: ['Що ти вмієш?', 'Чим ви можете допомогти?'],
    ru: ['Что ты умеешь?', 'Чем вы можете помочь?'],
    ar: ['ماذا يمكنك أن تفعل؟', 'كيف يمكنك مساعدتي؟'],
    fa: ['چه کاری می‌توانید انجام دهید؟'],
    tr: ['Ne yapabilirsin?', 'Bana nasıl yardım edebilirsin?'],
    fr: ['Que peux-tu faire ?', 'Comment pouvez-vous m’aider ?'],
    es: ['¿Qué puedes hacer?', '¿En qué me puedes ayudar?'],
    pl: ['Co potrafisz?', 'W czym możesz pomóc?'],
    ro: ['Ce poți face?', 'Cu ce mă poți ajuta?'],
    vi: ['Bạn có thể làm gì?'],
  },
})
