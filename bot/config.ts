import { availableParallelism } from 'node:os'
import { z } from 'zod'

/** A switch in the environment: only these words, so that "false" never reads as true. */
const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false', '1', '0'], 'write true or false')
    .default(fallback ? 'true' : 'false')
    .transform((word) => word === 'true' || word === '1')

const whole = (fallback: number, least: number, most: number) =>
  z.coerce
    .number('write a whole number')
    .int('write a whole number')
    .min(least, `at least ${least}`)
    .max(most, `at most ${most}`)
    .default(fallback)

const origin = z.string().refine((text) => {
  try {
    return new URL(text).origin === text
  } catch {
    return false
  }
}, 'write each origin like https://www.example.org, without a path')

const secret = z
  .string()
  .min(24, 'use at least 24 random characters')
  .refine((text) => !/change.?me|example|secret|password/i.test(text), 'use a random value, not an example')

/** Encrypted on its way, or never leaving this machine. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
}

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: whole(3000, 0, 65_535),
  PUBLIC_URL: z.url('write a full address such as https://tueroeffner.example.org').optional(),
  STORE_URL: z
    .string()
    .regex(/^file:.+/, 'write file:./data or another folder after "file:"')
    .default('file:./data'),
  CONTENT_PACK: z.string().min(1).default('knowledge/content/leipzig'),
  EMBEDDING_MODEL: z.string().min(1).default('knowledge/model'),
  EMBEDDING_ALLOW_REMOTE: flag(false),
  EMBEDDING_PROCESSES: whole(Math.min(2, availableParallelism()), 1, 16),
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(origin)),
  TRUST_PROXY_HOPS: whole(0, 0, 10),
  METRICS_TOKEN: secret.optional(),
  SIGN_ON_ISSUER: z.url('write the full address of the sign-on service').optional(),
  SIGN_ON_CLIENT_ID: z.string().min(1).optional(),
  SIGN_ON_CLIENT_SECRET: secret.optional(),
  SECURITY_CONTACT: z
    .string()
    .regex(/^(https:|mailto:)/, 'write an address that starts with https: or mailto:')
    .optional(),
  RETENTION_HOURS: whole(24, 1, 72),
  HANDOFF_RETENTION_DAYS: whole(30, 1, 90),
  TELEGRAM_TOKEN: z
    .string()
    .regex(/^\d{3,20}:[A-Za-z0-9_-]{30,64}$/, 'copy the whole token that @BotFather gave you')
    .optional(),
  TELEGRAM_WEBHOOK_URL: z
    .url('write a full address such as https://tueroeffner.example.org')
    .refine((url) => isSafe(url), 'Telegram calls only https: addresses')
    .optional(),
  TELEGRAM_HANDOFF: flag(true),
  TELEGRAM_KEY: secret.optional(),
  TELEGRAM_API_ROOT: z
    .url('write a full address such as https://api.telegram.org')
    .refine((url) => isSafe(url), 'the token would travel in the clear; write an https: address')
    .default('https://api.telegram.org'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'write debug, info, warn, error or silent')
    .default('info'),
  TZ: z
    .literal('Europe/Berlin', 'leave it out or write Europe/Berlin: opening hours are computed in this zone')
    .default('Europe/Berlin'),
  DEBUG: z
    .string()
    .refine((text) => !/telegraf|\*/.test(text), 'debug output of libraries prints users’ messages; unset it')
    .optional(),
})

/** How this installation runs; frozen. */
export interface Config {
  host: string
  port: number
  publicUrl: string | undefined
  /** Folder of the file store. */
  dataFolder: string
  contentPack: string
  embeddingModel: string
  embeddingAllowRemote: boolean
  /** Processes for the model, each with a model of its own in memory. */
  embeddingProcesses: number
  allowedOrigins: readonly string[]
  trustProxyHops: number
  metricsToken: string | undefined
  /** Single sign-on for the console; undefined without. */
  signOn: { issuer: string; clientId: string; clientSecret: string } | undefined
  /** Where to report a weakness; undefined: no security.txt is served. */
  securityContact: string | undefined
  retentionHours: number
  /** Conversations that were with people, after closing. */
  handoffRetentionDays: number
  telegram: {
    /** Undefined: the channel is left out. */
    token: string | undefined
    /** Address at which Telegram reaches this service; undefined: long polling. */
    webhookUrl: string | undefined
    /** May conversations be passed on to people there? */
    handoff: boolean
    /** Encrypts chat ids; undefined: a key is made beside the data folder. */
    key: string | undefined
    apiRoot: string
  }
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID'
}

/**
 * Reads the environment once, at start. Every variable stands in `.env.example`.
 *
 * @param env - `process.env`, or a test's own; variables that are set but empty count as not set.
 * @throws {ConfigError} `CONFIG_INVALID`, naming every problem.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(set)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `  ${String(issue.path[0])}: ${issue.message}`)
    throw new ConfigError(
      `config: ${problems.length} setting${problems.length === 1 ? ' is' : 's are'} wrong; correct ${problems.length === 1 ? 'it' : 'them'} in .env or the environment:\n${problems.join('\n')}`,
    )
  }
  const { data } = parsed
  return Object.freeze({
    host: data.HOST,
    port: data.PORT,
    publicUrl: data.PUBLIC_URL,
    dataFolder: data.STORE_URL.slice('file:'.length),
    contentPack: data.CONTENT_PACK,
    embeddingModel: data.EMBEDDING_MODEL,
    embeddingAllowRemote: data.EMBEDDING_ALLOW_REMOTE,
    embeddingProcesses: data.EMBEDDING_PROCESSES,
    allowedOrigins: Object.freeze(data.ALLOWED_ORIGINS),
    trustProxyHops: data.TRUST_PROXY_HOPS,
    metricsToken: data.METRICS_TOKEN,
    signOn: signOnOf(data),
    securityContact: data.SECURITY_CONTACT,
    retentionHours: data.RETENTION_HOURS,
    handoffRetentionDays: data.HANDOFF_RETENTION_DAYS,
    telegram: Object.freeze({
      token: data.TELEGRAM_TOKEN,
      webhookUrl: data.TELEGRAM_WEBHOOK_URL,
      handoff: data.TELEGRAM_HANDOFF,
      key: data.TELEGRAM_KEY,
      apiRoot: data.TELEGRAM_API_ROOT,
    }),
    logLevel: data.LOG_LEVEL,
  })
}

function signOnOf(data: z.infer<typeof schema>): Config['signOn'] {
  const { SIGN_ON_ISSUER: issuer, SIGN_ON_CLIENT_ID: clientId, SIGN_ON_CLIENT_SECRET: clientSecret } = data
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return undefined
  if (issuer === undefined || clientId === undefined || clientSecret === undefined)
    throw new ConfigError(
      'config: single sign-on needs SIGN_ON_ISSUER, SIGN_ON_CLIENT_ID and SIGN_ON_CLIENT_SECRET together',
    )
  return { issuer, clientId, clientSecret }
}
