import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { chromiumOptions } from '../helpers/chromium.ts'
import { createDataFolder, removeDataFolder, startService, untilIndexed } from './service.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the running service. */
    address: string
    /** Where the one browser of the run listens. */
    browser: string
  }
}

/** One service and one browser for all files; a file that needs a service of its own starts one more. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const data = createDataFolder()
  const [service, browser] = await Promise.all([
    startService({ data }),
    chromium.launchServer(chromiumOptions()),
  ])
  await untilIndexed(service, ({ search }) =>
    process.stderr.write(`e2e: preparing the search, ${search.done ?? 0} of ${search.total ?? '?'}\n`),
  )
  provide('address', service.address)
  provide('browser', browser.wsEndpoint())

  return async () => {
    await browser.close()
    const code = await service.stop()
    if (code === 0) removeDataFolder(data)
    else {
      process.exitCode = 1
      throw new Error(
        `e2e: the service ended with code ${code ?? 'none within 10 s'}; its log is ${service.log}`,
      )
    }
  }
}
