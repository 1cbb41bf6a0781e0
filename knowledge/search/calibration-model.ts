/** A fitted logistic model: features are centred and scaled, then weighed. Made by `npm run calibrate`. */
export interface LogisticModel {
  mean: readonly number[]
  scale: readonly number[]
  weights: readonly number[]
  bias: number
}

/** Calibration of one search mode. */
export interface Calibration {
  /** Probability that the first entry is right. */
  first: LogisticModel
  /** Probability that the right entry is among the first three. */
  firstThree: LogisticModel
  /** From this probability on the first entry is shown as the answer. */
  answerFrom: number
  /** From this probability on the user is asked which of the first entries is meant. */
  askFrom: number
}

/** @returns a probability, 0..1. */
export function probability(model: LogisticModel, features: readonly number[]): number {
  let sum = model.bias
  for (const [index, weight] of model.weights.entries())
    sum += weight * (((features[index] ?? 0) - (model.mean[index] ?? 0)) / (model.scale[index] ?? 1))
  return 1 / (1 + Math.exp(-sum))
}

/**
 * Fits a logistic model by Newton's method with a ridge penalty.
 *
 * @param rows - features, shape [examples, features].
 * @param labels - true for a positive example.
 * @param ridge - strength of the penalty on the scaled weights.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  ridge = 1,
): LogisticModel {
  const size = rows[0]?.length ?? 0
  const mean = Array.from(
    { length: size },
    (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length,
  )
  const scale = Array.from(
    { length: size },
    (_, i) =>
      Math.sqrt(rows.reduce((sum, row) => sum + ((row[i] ?? 0) - (mean[i] ?? 0)) ** 2, 0) / rows.length) || 1,
  )
  const scaled = rows.map((row) => [1, ...row.map((value, i) => (value - (mean[i] ?? 0)) / (scale[i] ?? 1))])
  let weights = new Array<number>(size + 1).fill(0)
  for (let round = 0; round < 30; round++) {
    const gradient = new Array<number>(size + 1).fill(0)
    const hessian = Array.from({ length: size + 1 }, () => new Array<number>(size + 1).fill(0))
    for (const [index, row] of scaled.entries()) {
      const p = 1 / (1 + Math.exp(-dot(row, weights)))
      const error = (labels[index] ? 1 : 0) - p
      const curve = Math.max(p * (1 - p), 1e-9)
      for (const [i, x] of row.entries()) {
        gradient[i] = (gradient[i] ?? 0) + error * x
        const line = hessian[i] as number[]
        for (const [j, y] of row.entries()) line[j] = (line[j] ?? 0) + curve * x * y
      }
    }
    for (let i = 1; i <= size; i++) {
      gradient[i] = (gradient[i] ?? 0) - ridge * (weights[i] ?? 0)
      const line = hessian[i] as number[]
      line[i] = (line[i] ?? 0) + ridge
    }
    const step = solve(hessian, gradient)
    weights = weights.map((weight, i) => weight + (step[i] ?? 0))
    if (Math.max(...step.map(Math.abs)) < 1e-8) break
  }
  return { mean, scale, weights: weights.slice(1), bias: weights[0] ?? 0 }
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, index) => [...line, right[index] ?? 0])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row
    ;[rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]]
    const head = rows[column] as number[]
    for (let row = 0; row < size; row++) {
      if (row === column) continue
      const line = rows[row] as number[]
      const factor = (line[column] ?? 0) / (head[column] || 1e-12)
      for (let k = column; k <= size; k++) line[k] = (line[k] ?? 0) - factor * (head[k] ?? 0)
    }
  }
  return rows.map((line, index) => (line[size] ?? 0) / (line[index] || 1e-12))
}
