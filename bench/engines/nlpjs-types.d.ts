/** nlp.js has no types; these are the parts that the comparison uses. */
declare module '@nlpjs/core' {
  export interface Container {
    use(plugin: unknown): void
  }
  export function containerBootstrap(): Promise<Container>
}

declare module '@nlpjs/lang-de' {
  export const LangDe: unknown
}

declare module '@nlpjs/lang-en-min' {
  export const LangEn: unknown
}

declare module '@nlpjs/nlu' {
  import type { Container } from '@nlpjs/core'

  export class NluNeural {
    constructor(settings: { container: Container; locale: string; log: boolean })
    train(corpus: readonly { utterance: string; intent: string }[]): Promise<unknown>
    process(utterance: string): Promise<{ classifications: { intent: string; score: number }[] }>
  }
}
