import { minimise } from './lbfgs.ts'

/**
 * A fitted multinomial logistic model over the vector of a sentence. Its classes are the kinds of danger in the order of
 * `dangerKinds`, and last: none. Made by `npm run danger -- --fit`.
 */
export interface DangerModel {
  /** Coefficients, shape [classes, dims]. */
  weights: readonly (readonly number[])[]
  /** One for each class. */
  biases: readonly number[]
}

/** From which probability of any danger a message is heard. */
export interface DangerThresholds {
  whole: number
  /** The same where a hint stands. */
  hinted: number
  /** For one piece of a long message: twelve pieces have twelve chances to be misheard. */
  piece: number
}

/** @returns the probability of each class, together 1. */
export function probabilities({ weights, biases }: DangerModel, vector: Float32Array): number[] {
  const sums = weights.map((row, index) => {
    let sum = biases[index] as number
    for (let i = 0; i < vector.length; i++) sum += (row[i] as number) * (vector[i] as number)
    return sum
  })
  return softmax(sums)
}

/** @returns what sums of evidence mean as probabilities, together 1. */
export function softmax(sums: readonly number[]): number[] {
  const highest = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - highest))
  const total = powers.reduce((all, power) => all + power, 0)
  return powers.map((power) => power / total)
}

export interface Sample {
  /** Unit length, shape [dims]. */
  vector: Float32Array
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
export function fitDangerModel(samples: readonly Sample[], classes: number, ridge: number): DangerModel {
  const dims = samples[0]?.vector.length ?? 0
  const width = dims + 1
  const point = minimise(classes * width, (at, gradient) => lossOf(samples, classes, ridge, at, gradient))
  const rows = Array.from({ length: classes }, (_, row) => point.subarray(row * width, (row + 1) * width))
  return {
    weights: rows.map((row) => [...row.subarray(0, dims)]),
    biases: rows.map((row) => row[dims] as number),
  }
}

/** Penalised cross entropy; writes its gradient. Each class has its coefficients and then its bias. */
function lossOf(
  samples: readonly Sample[],
  classes: number,
  ridge: number,
  point: Float64Array,
  gradient: Float64Array,
): number {
  gradient.fill(0)
  const width = point.length / classes
  const dims = width - 1
  const sums = new Float64Array(classes)
  let loss = 0
  for (const { vector, label, weight } of samples) {
    let highest = Number.NEGATIVE_INFINITY
    for (let row = 0; row < classes; row++) {
      const start = row * width
      // Four sums at once: each addition need not wait for the one before.
      let a = point[start + dims] as number
      let b = 0
      let c = 0
      let d = 0
      let i = 0
      for (; i + 3 < dims; i += 4) {
        a += (point[start + i] as number) * (vector[i] as number)
        b += (point[start + i + 1] as number) * (vector[i + 1] as number)
        c += (point[start + i + 2] as number) * (vector[i + 2] as number)
        d += (point[start + i + 3] as number) * (vector[i + 3] as number)
      }
      for (; i < dims; i++) a += (point[start + i] as number) * (vector[i] as number)
      sums[row] = a + b + c + d
      highest = Math.max(highest, sums[row] as number)
    }
    let total = 0
    for (let row = 0; row < classes; row++) {
      sums[row] = Math.exp((sums[row] as number) - highest)
      total += sums[row] as number
    }
    loss -= weight * Math.log((sums[label] as number) / total + 1e-300)
    for (let row = 0; row < classes; row++) {
      const error = weight * ((sums[row] as number) / total - (row === label ? 1 : 0))
      if (Math.abs(error) < 1e-5) continue
      const start = row * width
      for (let i = 0; i < dims; i++)
        gradient[start + i] = (gradient[start + i] as number) + error * (vector[i] as number)
      gradient[start + dims] = (gradient[start + dims] as number) + error
    }
  }
  for (let at = 0; at < point.length; at++) {
    if (at % width === dims) continue
    const value = point[at] as number
    loss += (ridge / 2) * value * value
    gradient[at] = (gradient[at] as number) + ridge * value
  }
  return loss
}
