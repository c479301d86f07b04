// race.mjs PATH [--answers] [--smoke]: times the lanes of a path in Node and prints a line of JSON for each.
import { answersOf, timeOf, warmUp } from './node/timing.mjs'
import { totals } from './node/prices.mjs'
import { checks, starts, matrices } from './node/calendars.mjs'
import { bookings } from './node/bookings.mjs'
import { needs, reasons } from './node/permits.mjs'
import { checklists } from './node/checklists.mjs'
import { reads, writes } from './node/json.mjs'

const paths = {
  'price-total': totals,
  check: checks,
  'free-starts': starts,
  'matrix-cells': () => matrices('matrix-cells'),
  'matrix-first': () => matrices('matrix-first'),
  'matrix-rows': () => matrices('matrix-rows'),
  book: bookings,
  permits: needs,
  'permits-reasons': reasons,
  checklist: checklists,
  'json-read': reads,
  'json-write': writes,
}

const [path, ...flags] = process.argv.slice(2)
if (!paths[path]) {
  throw new Error(`There is no path '${path}'. The paths are ${Object.keys(paths).join(', ')}.`)
}

const isSmoke = flags.includes('--smoke')
const lanes = [...paths[path]()]
if (!flags.includes('--answers')) {
  await warmUp(lanes, isSmoke)
}

for (const lane of lanes) {
  const line = flags.includes('--answers') ? await answersOf(lane) : await timeOf(lane, isSmoke)
  console.log(JSON.stringify(line))
}
