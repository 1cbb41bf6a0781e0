import { softmax } from './danger-model.ts'
import { minimise } from './lbfgs.ts'
import { normalise } from './normalise.ts'

/**
 * A fitted multinomial logistic model over the pieces of words in a message. It reads what the vector of a sentence blurs:
 * the very words, and what is left of them when they are misspelt. Classes as in `DangerModel`.
 */
export interface GramModel {
  /** Coefficients, shape [buckets, classes]. */
  weights: Float32Array
  /** One for each class. */
  biases: readonly number[]
}

/** Pieces share this many places by their hash: more of them hear no better (measured: 4,096 to 65,536). */
export const buckets = 8192
/** Letters of a piece; a word's ends count as one. */
const lengths = { least: 2, most: 5 } as const

/** @returns the places of all pieces of a message's words, each once. */
export function gramsOf(text: string): Int32Array {
  const places = new Set<number>()
  for (const word of normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    const letters = ` ${word} `
    for (let start = 0; start < letters.length; start++) {
      // FNV-1a
      let hash = 0x811c9dc5
      for (let end = start; end < Math.min(letters.length, start + lengths.most); end++) {
        hash = Math.imul(hash ^ letters.charCodeAt(end), 0x01000193)
        if (end - start + 1 >= lengths.least) places.add((hash >>> 8) % buckets)
      }
    }
  }
  return Int32Array.from(places).sort()
}

/** @returns the probability of each class, together 1. */
export function gramProbabilities({ weights, biases }: GramModel, grams: Int32Array): number[] {
  return softmax(sumsOf(weights, biases, grams))
}

/** A message counts by its direction: a long one is not more certain than a short one. */
function sumsOf(
  weights: Float32Array | Float64Array,
  biases: readonly number[],
  grams: Int32Array,
): number[] {
  const classes = biases.length
  const sums = new Float64Array(classes)
  for (let i = 0; i < grams.length; i++) {
    const start = (grams[i] as number) * classes
    for (let row = 0; row < classes; row++)
      sums[row] = (sums[row] as number) + (weights[start + row] as number)
  }
  const one = 1 / Math.sqrt(Math.max(1, grams.length))
  return biases.map((bias, row) => bias + one * (sums[row] as number))
}

export interface GramSample {
  grams: Int32Array
  /** Place of its class. */
  label: number
  /** How much it counts. */
  weight: number
}

/**
 * Fits the model with a ridge penalty on the coefficients. The same samples give the same model.
 *
 * @param ridge - strength of the penalty; biases are free.
 */
export function fitGramModel(samples: readonly GramSample[], classes: number, ridge: number): GramModel {
  const size = buckets * classes
  const errors = new Float64Array(classes)
  const biasesOf = (point: Float64Array) => [...point.subarray(size)]
  const point = minimise(size + classes, (at, gradient) => {
    gradient.fill(0)
    const biases = biasesOf(at)
    let loss = 0
    for (const { grams, label, weight } of samples) {
      const found = softmax(sumsOf(at, biases, grams))
      loss -= weight * Math.log((found[label] as number) + 1e-300)
      for (let row = 0; row < classes; row++) {
        errors[row] = weight * ((found[row] as number) - (row === label ? 1 : 0))
        gradient[size + row] = (gradient[size + row] as number) + (errors[row] as number)
      }
      // What the model is sure of and right moves nothing.
      if (errors.every((error) => Math.abs(error) < 1e-5)) continue
      const one = 1 / Math.sqrt(Math.max(1, grams.length))
      for (let i = 0; i < grams.length; i++) {
        const start = (grams[i] as number) * classes
        for (let row = 0; row < classes; row++)
          gradient[start + row] = (gradient[start + row] as number) + one * (errors[row] as number)
      }
    }
    for (let index = 0; index < size; index++) {
      const value = at[index] as number
      loss += (ridge / 2) * value * value
      gradient[index] = (gradient[index] as number) + ridge * value
    }
    return loss
  })
  return { weights: Float32Array.from(point.subarray(0, size)), biases: biasesOf(point) }
}

/** The coefficients in a byte each, as text for a file. */
export function packGramModel({ weights, biases }: GramModel): PackedGramModel {
  const step = weights.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1
  const bytes = Int8Array.from(weights, (value) => Math.round(value / step))
  return { step, biases, bytes: Buffer.from(bytes.buffer).toString('base64') }
}

export interface PackedGramModel {
  /** What one step of a byte is worth. */
  step: number
  biases: readonly number[]
  /** Base64 of signed bytes, shape [buckets, classes]. */
  bytes: string
}

export function unpackGramModel({ step, biases, bytes }: PackedGramModel): GramModel {
  const packed = Buffer.from(bytes, 'base64')
  const weights = Float32Array.from(packed, (byte) => ((byte << 24) >> 24) * step)
  return { weights, biases }
}
