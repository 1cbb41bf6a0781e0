import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createCore, PackError } from './adapters/cli/core.ts'
import { createProgress } from './adapters/cli/progress.ts'
import { fromRoot } from './adapters/cli/project-root.ts'
import { createConsole } from './adapters/console/console.ts'
import { createPinoLog } from './adapters/log/pino-log.ts'
import { openKeptDocument } from './adapters/storage/kept-document-file.ts'
import { openLowdbStore } from './adapters/storage/lowdb-store.ts'
import { readOrCreateSecret } from './adapters/storage/secret-file.ts'
import { openTelegramChannel } from './adapters/telegram/telegram-channel.ts'
import { webhookBase } from './adapters/telegram/webhook.ts'
import { createMetrics } from './adapters/web/operations.ts'
import { createWebServer } from './adapters/web/server.ts'
import { createVisitorPresence } from './adapters/web/visitor-presence.ts'
import { systemClock } from './bot/clock.ts'
import { ConfigError, readConfig } from './bot/config.ts'
import { createDeskSettings, deskSettingsSchema, noSettings } from './bot/desk-settings.ts'
import { createPickUps } from './bot/pick-up.ts'
import { startRetention } from './bot/retention.ts'
import { StoreError } from './bot/store.ts'
import { tallySchema } from './bot/tally.ts'

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const config = readConfig(process.env)
  process.env.TZ = 'Europe/Berlin'
  if (Intl.DateTimeFormat().resolvedOptions().timeZone !== 'Europe/Berlin')
    throw new ConfigError(
      'config: this Node.js has no time zone data for Europe/Berlin; install a full-icu build',
    )

  const log = createPinoLog(config.logLevel)
  process.on('uncaughtException', (error) => {
    log.error('process.failed', { code: error.name })
    process.exit(1)
  })
  process.on('unhandledRejection', (reason) => {
    log.error('process.rejected', { code: reason instanceof Error ? reason.name : 'UNKNOWN' })
    process.exit(1)
  })

  const data = fromRoot(config.dataFolder)
  const store = await openLowdbStore(data, () => log.error('store.document-broken'))
  const metrics = createMetrics()
  const progress = createProgress('Preparing the search (words alone answer meanwhile)')
  const settings = await createDeskSettings(
    openKeptDocument(join(data, 'settings.json'), deskSettingsSchema, noSettings),
  )
  const core = await createCore({
    config,
    store,
    clock: systemClock,
    log,
    metrics,
    settings,
    tallies: openKeptDocument(join(data, 'tally.json'), tallySchema, {}),
    watch: true,
    report: ({ done, total }) => progress(done, total),
  })
  const retention = { botHours: config.retentionHours, handoffDays: config.handoffRetentionDays }
  const presence = createVisitorPresence((id) => core.conversations.tell(id, { type: 'state' }))
  let address = config.publicUrl ?? ''
  const desk = await createConsole({
    conversations: core.conversations,
    tally: core.tally,
    knowledge: core.knowledge,
    settings,
    clock: systemClock,
    log,
    retention,
    dataFolder: data,
    secret: await readOrCreateSecret(join(data, 'console-session.key')),
    address: () => address,
    userPresent: presence.has,
    ...(config.signOn ? { signOn: config.signOn } : {}),
  })
  const { token } = config.telegram
  const telegram =
    token === undefined
      ? undefined
      : await openTelegramChannel({
          config: { ...config.telegram, token },
          publicUrl: config.publicUrl,
          dataFolder: data,
          assistant: core.assistant,
          conversations: core.conversations,
          pickUps: createPickUps(core.conversations, store),
          clock: systemClock,
          log,
        })
  const server = createWebServer({
    config,
    assistant: core.assistant,
    conversations: core.conversations,
    store,
    knowledge: core.knowledge,
    clock: systemClock,
    log,
    metrics,
    secret: await readOrCreateSecret(join(data, 'visitor-token.key')),
    desk,
    presence,
    banner: () => settings.present().banner,
    ...(telegram?.router ? { webhook: { path: webhookBase, router: telegram.router } } : {}),
    channels: () => ({ telegram: telegram?.state() ?? { state: 'left-out' } }),
    publicFolder: fromRoot('dist/public'),
  })
  const port = await server.start()
  const resumed = await core.assistant.resume()
  telegram?.start()
  const stopRetention = startRetention({
    store,
    conversations: core.conversations,
    assistant: core.assistant,
    clock: systemClock,
    times: retention,
    log,
  })
  log.info('service.started', { port, count: resumed })
  address = config.publicUrl ?? `http://localhost:${port}`
  desk.start()
  const setUp = await desk.setUpLink()
  process.stderr.write(`
Türöffner is open.
  Demo page with the chat   ${address}/
  Chat alone                ${address}/chat
  All answers               ${address}/answers
  For counsellors           ${address}/console/
  State                     ${address}/readyz
  Telegram                  ${telegram ? `by ${config.telegram.webhookUrl ? 'webhook' : 'long polling'}` : 'left out: TELEGRAM_TOKEN is not set (docs/telegram.md)'}
Try: "Wo melde ich mich an?"
${setUp ? `\nThe console has no account yet. This link makes the first one, once, within 24 hours:\n  ${setUp}\n` : ''}`)
  void core.settled.then(() => log.info('search.settled', { mode: core.knowledge().search.state().mode }))

  let stopping = false
  async function stop(): Promise<void> {
    if (stopping) return
    stopping = true
    log.info('service.stopping')
    const forced = setTimeout(() => process.exit(1), 10_000)
    forced.unref()
    stopRetention()
    await server.stop()
    await telegram?.stop()
    await desk.close()
    await core.close()
    log.info('service.stopped')
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof PackError || error instanceof StoreError
  const code = (error as NodeJS.ErrnoException).code
  if (known) process.stderr.write(`${error.message}\n`)
  else if (code === 'EADDRINUSE')
    process.stderr.write('main: the port is taken; stop the other program or set PORT to a free one\n')
  else
    process.stderr.write(
      `main: the start failed (${error instanceof Error ? (error.stack ?? error.name) : 'unknown'})\n`,
    )
  process.exit(1)
})
