// Times a lane {path, size, system, operations, pass, answers, prepare?} by the same paces as the C# side.
import { digest } from './workloads.mjs'

const full = { together: 4000, warmUp: 400, batches: 5, batch: 50 }
const smoke = { together: 0, warmUp: 200, batches: 1, batch: 20 }

let sink = 0

export async function answersOf(lane) {
  return { path: lane.path, size: lane.size, system: lane.system, answers: [...(await lane.answers())] }
}

/** Runs all lanes of a path in turn until they are compiled as well as they will be. */
export async function warmUp(lanes, isSmoke) {
  for (const started = performance.now(); performance.now() - started < (isSmoke ? smoke : full).together; ) {
    for (const lane of lanes) {
      await pass(lane)
    }
  }
}

export async function timeOf(lane, isSmoke) {
  const pace = isSmoke ? smoke : full
  const started = performance.now()
  do {
    await pass(lane)
  } while (performance.now() - started < pace.warmUp)

  globalThis.gc?.()
  const batches = []
  for (let i = 0; i < pace.batches; i++) {
    batches.push(await batch(lane, pace.batch))
  }

  const nsPerOp = batches.sort((a, b) => a - b)[batches.length >> 1]
  return { path: lane.path, size: lane.size, system: lane.system, nsPerOp, checksum: digest(await lane.answers()) }
}

async function batch(lane, milliseconds) {
  let passes = 0
  let time = 0
  do {
    time += await pass(lane)
    passes++
  } while (time < milliseconds)
  return (time * 1e6) / passes / lane.operations
}

async function pass(lane) {
  lane.prepare?.()
  const started = performance.now()
  const answer = lane.pass()
  // A promise is waited for only where a system gives one, so that the others do not pay for it.
  sink += typeof answer === 'number' ? answer : await answer
  return performance.now() - started
}

export const keptAlive = () => sink
