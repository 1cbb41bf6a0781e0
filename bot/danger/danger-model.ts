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

/** Steps that L-BFGS remembers. */
const memory = 10
const mostRounds = 60

/**
 * Fits the model by L-BFGS with a ridge penalty on the coefficients. The same samples give the same model.
 *
 * @param ridge - strength of the penalty; biases are free.
 */
export function fitDangerModel(samples: readonly Sample[], classes: number, ridge: number): DangerModel {
  const dims = samples[0]?.vector.length ?? 0
  const width = dims + 1
  const size = classes * width
  let point = new Float64Array(size)
  let gradient = new Float64Array(size)
  let loss = lossOf(samples, classes, ridge, point, gradient)
  const past: { step: Float64Array; change: Float64Array; rho: number }[] = []
  for (let round = 0; round < mostRounds; round++) {
    const direction = directionOf(gradient, past)
    const slope = dot(direction, gradient)
    let length = 1
    let next = point
    const nextGradient = new Float64Array(size)
    let nextLoss = loss
    do {
      const along = length
      next = point.map((value, i) => value - along * (direction[i] as number))
      nextLoss = lossOf(samples, classes, ridge, next, nextGradient)
      length /= 2
    } while (nextLoss > loss - 2e-4 * length * slope && length > 1e-6)
    const from = point
    const before = gradient
    const step = next.map((value, i) => value - (from[i] as number))
    const change = nextGradient.map((value, i) => value - (before[i] as number))
    const curve = dot(step, change)
    if (curve > 1e-12) past.push({ step, change, rho: 1 / curve })
    if (past.length > memory) past.shift()
    const gain = loss - nextLoss
    point = next
    gradient = nextGradient
    loss = nextLoss
    if (gain < 1e-5 * Math.max(1, loss)) break
  }
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

/** The two loops of L-BFGS. */
function directionOf(
  gradient: Float64Array,
  past: readonly { step: Float64Array; change: Float64Array; rho: number }[],
): Float64Array {
  const direction = Float64Array.from(gradient)
  const last = past.at(-1)
  if (last === undefined) {
    const length = Math.sqrt(dot(gradient, gradient)) || 1
    return direction.map((value) => value / length)
  }
  const shares: number[] = []
  for (const { step, change, rho } of [...past].reverse()) {
    const share = rho * dot(step, direction)
    shares.push(share)
    addTo(direction, change, -share)
  }
  const scale = 1 / (last.rho * dot(last.change, last.change))
  for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * scale
  for (const { step, change, rho } of past)
    addTo(direction, step, (shares.pop() as number) - rho * dot(change, direction))
  return direction
}

function addTo(target: Float64Array, other: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + factor * (other[i] as number)
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}
