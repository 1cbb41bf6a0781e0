import type { Language } from './texts.ts'

/** What one browser remembers of the person in front of it: nothing of any conversation. */
export interface Preferences {
  language: Language
  /** Single letters as commands. */
  shortcuts: boolean
  /** A short tone for news. */
  sound: boolean
  /** A notification for news, where the browser allows it too. */
  notifications: boolean
}

const place = 'tueroeffner-console'

export function readPreferences(): Preferences {
  let kept: Partial<Preferences> = {}
  try {
    kept = JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Preferences>
  } catch {
    // A browser without storage, or with somebody else's entry: the defaults will do.
  }
  return {
    language: kept.language === 'en' ? 'en' : 'de',
    shortcuts: kept.shortcuts !== false,
    sound: kept.sound === true,
    notifications: kept.notifications === true,
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(place, JSON.stringify(preferences))
  } catch {
    // They hold until the page is closed.
  }
}
