import { rulesReply } from '../answer.ts'
import type { Sayable } from '../recogniser.ts'
import type { FollowUp, Group } from './follow-up.ts'

function group(id: string, groups: readonly Group[], utterances: Sayable['utterances']): FollowUp {
  return {
    id,
    groups,
    utterances,
    reply({ entry }, context) {
      return entry && rulesReply(entry, groups, context)
    },
  }
}

/** "I am a refugee": whose rules for the entry just shown are meant. */
export const groupFollowUps: readonly FollowUp[] = [
  group('rules-eu', ['eu'], {
    de: [
      'Ich bin EU-Bürger',
      'Ich komme aus der EU',
      'Und für EU-Bürger?',
      'Regeln für EU-Bürger',
      'Ich bin aus Polen',
      'Ich bin aus Rumänien',
    ],
    en: [
      'I am an EU citizen',
      'I am from the EU',
      'And for EU citizens?',
      'Rules for EU citizens',
      'I am from Poland',
      'I am from Italy',
    ],
  }),
  group('rules-third-country', ['third-country', 'workers'], {
    de: [
      'Ich bin nicht aus der EU',
      'Und für Nicht-EU-Bürger?',
      'Regeln für Menschen aus anderen Ländern',
      'Ich komme aus Indien',
    ],
    en: [
      'I am not from the EU',
      'And for non-EU citizens?',
      'Rules for people from other countries',
      'I am from India',
    ],
  }),
  group('rules-protection', ['protection', 'asylum', 'toleration'], {
    de: ['Ich bin Flüchtling', 'Ich bin geflüchtet', 'Und für Geflüchtete?', 'Regeln für Geflüchtete'],
    en: ['I am a refugee', 'And for refugees?', 'Rules for refugees'],
    uk: ['Я біженець', 'Я біженка'],
    ru: ['Я беженец', 'Я беженка'],
    ar: ['أنا لاجئ', 'أنا لاجئة'],
    fa: ['من پناهنده هستم'],
    tr: ['Ben mülteciyim'],
    fr: ['Je suis réfugié'],
    es: ['Soy refugiado'],
  }),
  group('rules-asylum', ['asylum', 'toleration'], {
    de: ['Ich habe Asyl beantragt', 'Ich bin im Asylverfahren', 'Und im Asylverfahren?'],
    en: ['I have applied for asylum', 'I am in the asylum procedure', 'And for asylum seekers?'],
  }),
  group('rules-toleration', ['toleration', 'asylum'], {
    de: ['Ich habe eine Duldung', 'Ich habe Duldung', 'Und mit Duldung?', 'Ich bin geduldet'],
    en: ['I have a Duldung', 'And with a Duldung?', 'I am tolerated'],
  }),
  group('rules-ukraine', ['ukraine'], {
    de: ['Ich komme aus der Ukraine', 'Und für Ukrainer?', 'Ich habe Paragraf 24'],
    en: ['I am from Ukraine', 'And for Ukrainians?', 'I have § 24'],
    uk: ['Я з України', 'А для українців?'],
    ru: ['Я из Украины'],
  }),
  group('rules-students', ['students'], {
    de: ['Ich bin Student', 'Ich bin Studentin', 'Und für Studierende?', 'Regeln für Studierende'],
    en: ['I am a student', 'And for students?', 'Rules for students'],
  }),
  group('rules-without-papers', ['without-papers'], {
    de: ['Ich habe keine Papiere', 'Und ohne Papiere?', 'Regeln für Menschen ohne Papiere'],
    en: ['I have no papers', 'And without papers?', 'Rules for people without papers'],
  }),
]
