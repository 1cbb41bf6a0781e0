import { afterAll, beforeAll, expect } from 'vitest'
import { signsIn } from './console-desk.ts'
import { createDataFolder, removeDataFolder, type Service, startService } from './service.ts'
import { browserSuite } from './suite.ts'
import type { VisitOptions, Visitor } from './visitor.ts'
import { createPerson, type WaitingPerson } from './waiting-person.ts'

/**
 * A service with a console for this file, without any account yet.
 *
 * @param env - asked when the service starts: more of its environment.
 */
export function consoleSuite(env: () => Promise<Record<string, string>> = async () => ({})): {
  service(): Service
  /** Opens a page of this service, by the name it gives itself in its links. */
  visits(path: string, options?: VisitOptions): Promise<Visitor>
  /** Somebody at the desk, signed in, in a window of their own. */
  sits(login?: string, options?: VisitOptions): Promise<Visitor>
  /** Somebody who asked for a person and wrote this. */
  waits(text: string): Promise<WaitingPerson>
} {
  const suite = browserSuite()
  const data = createDataFolder()
  let service: Service
  beforeAll(async () => {
    // Words alone are enough here, and the start is quick.
    service = await startService({ data, env: { EMBEDDING_MODEL: '/nonexistent', ...(await env()) } })
  })
  afterAll(async () => {
    expect(await service.stop()).toBe(0)
    removeDataFolder(data)
  })

  const visits = (path: string, options: VisitOptions = {}) =>
    suite.visits(path, { ...options, address: `http://localhost:${service.port}` })
  return {
    service: () => service,
    visits,
    async sits(login = 'kim', options = {}) {
      const visitor = await visits('/console/', { width: 1366, height: 768, ...options })
      await signsIn(visitor, login)
      await visitor.page.locator('.rows, .lists .empty:not([aria-busy])').first().waitFor()
      return visitor
    },
    async waits(text) {
      const person = await createPerson(service.address)
      await person.asksForPerson()
      await person.says(text)
      return person
    },
  }
}
