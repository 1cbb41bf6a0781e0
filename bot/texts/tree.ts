import type { de } from './de.ts'

type Widen<T> = T extends string ? string : { [K in keyof T]: Widen<T[K]> }

/** The shape every language file has. */
export type TextTree = Widen<typeof de>

type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Paths<T[K], `${Prefix}${K}.`>
}[keyof T & string]

/** A key of a fixed text: `greeting.hello`. */
export type TextKey = Paths<typeof de>
