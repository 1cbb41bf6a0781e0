import type { Me } from '../../contract.ts'

/** The parts of the console, as they stand in the address behind `#/`. */
export const pages = [
  'desk',
  'search',
  'directory',
  'lists',
  'report',
  'settings',
  'accounts',
  'audit',
] as const
export type Page = (typeof pages)[number]

export interface Route {
  page: Page
  /** The open conversation or list. */
  id?: string
}

/** @returns where an address leads; the desk for anything unknown. */
export function readRoute(hash: string): Route {
  const [, name = '', id = ''] = /^#\/([a-z]+)(?:\/(.+))?$/.exec(hash) ?? []
  const page = pages.find((one) => one === name) ?? 'desk'
  return id === '' ? { page } : { page, id: safeDecode(id) }
}

/** Whether a place is open to an account. The desk is for everybody: it says itself when it has nothing to show. */
export function isOpenTo({ may }: Pick<Me, 'may'>, page: Page): boolean {
  switch (page) {
    case 'settings':
      return may.editSettings
    case 'accounts':
      return may.editAccounts
    case 'audit':
      return may.readAudit
    case 'report':
      return may.readReport
    case 'desk':
    case 'search':
    case 'directory':
    case 'lists':
      return true
  }
  page satisfies never
  return false
}

export function writeRoute({ page, id }: Route): string {
  return id === undefined ? `#/${page}` : `#/${page}/${encodeURIComponent(id)}`
}

/** Where single sign-on leads when it could not sign anybody in. */
export const signOnFailed = '#sign-on-failed'

/** A link that was given out once: for the first account, or for a new password. */
export function readInvitation(hash: string): { secret: string } | undefined {
  const secret = /^#(?:setup|password)=([A-Za-z0-9_-]{16,})$/.exec(hash)?.[1]
  return secret === undefined ? undefined : { secret }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
