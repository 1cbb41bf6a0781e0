/** Steps that are remembered. */
const memory = 10
const mostRounds = 60

/**
 * Finds the lowest point of a smooth function by L-BFGS (Nocedal and Wright, Numerical Optimization, 2006, algorithm 7.5)
 * from zero on, in at most sixty rounds. The same function gives the same point.
 *
 * @param size - number of variables.
 * @param lossAt - the function's value; writes its gradient.
 */
export function minimise(
  size: number,
  lossAt: (point: Float64Array, gradient: Float64Array) => number,
): Float64Array {
  let point = new Float64Array(size)
  let gradient = new Float64Array(size)
  let loss = lossAt(point, gradient)
  const past: Step[] = []
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
      nextLoss = lossAt(next, nextGradient)
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
  return point
}

interface Step {
  step: Float64Array
  change: Float64Array
  rho: number
}

/** The two loops. */
function directionOf(gradient: Float64Array, past: readonly Step[]): Float64Array {
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
