import { fixedIntent } from '../fixed-intent.ts'

/** "Fill in my form", "write my letter": the council’s bounds. */
export const fillForm = fixedIntent({
  id: 'fill-form',
  kind: 'refuse',
  text: 'limits.form',
  next: ['human', 'topics'],
  utterances: {
    de: [
      'Füllen Sie mein Formular aus',
      'Kannst du für mich das Formular ausfüllen?',
      'Schreib bitte einen Brief für mich',
      'Können Sie meinen Antrag ausfüllen und abschicken?',
      'Bitte formulieren Sie mir einen Widerspruch',
      'Schreiben Sie mir eine Kündigung',
      'Können Sie meinen Antrag weiterleiten?',
      'Übersetzen Sie bitte diesen Brief für mich',
    ],
    en: [
      'Fill in my form',
      'Can you fill out the form for me?',
      'Write a letter for me please',
      'Can you submit my application?',
      'Please write an objection for me',
      'Write my cancellation letter',
      'Can you forward my application?',
      'Please translate this letter for me',
    ],
    uk: ['Заповніть, будь ласка, мою заяву', 'Напишіть за мене листа'],
    ru: ['Заполните за меня анкету', 'Напишите за меня письмо'],
    ar: ['املأ الاستمارة عني', 'اكتب لي رسالة من فضلك'],
    fa: ['فرم مرا پر کنید', 'برای من نامه بنویسید'],
    tr: ['Formumu doldurur musunuz?', 'Benim için mektup yazar mısın?'],
    fr: ['Remplissez mon formulaire', 'Écrivez une lettre pour moi'],
    es: ['Rellene mi formulario', 'Escriba una carta por mí'],
    pl: ['Proszę wypełnić mój formularz', 'Napisz za mnie list'],
    ro: ['Completați formularul meu', 'Scrie o scrisoare pentru mine'],
    vi: ['Điền đơn giúp tôi', 'Viết thư giúp tôi'],
  },
})
