// The workloads: files, and what is made from the same seeds as on the C# side. Every one is held against the manifest.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../workloads/', import.meta.url))
const manifest = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8'))

/** FNV-1a over 32-bit words. */
export function digest(numbers) {
  let hash = 2166136261
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 16777619)
  }

  return hash >>> 0
}

export function text(name) {
  const bytes = readFileSync(folder + name)
  check(name, digest(bytes))
  return bytes.toString('utf8')
}

export const json = name => JSON.parse(text(name))

export class Seed {
  constructor(start) {
    this.state = (Math.imul(start, 2654435761) + 1) >>> 0
  }

  next(below) {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0
    return (this.state >>> 8) % below
  }
}

export const slotMinutes = 30
export const slotsADay = 28
const firstDay = Date.UTC(2026, 0, 5) / 60000
const summer = [Date.UTC(2026, 2, 29, 1) / 60000, Date.UTC(2026, 9, 25, 1) / 60000]

/** Minutes that Oslo is ahead of UTC, in 2026. */
export const offsetAt = utcMinute => (utcMinute >= summer[0] && utcMinute < summer[1] ? 120 : 60)

/** The next moment after this one at which the clocks change, or Infinity. */
export const changeAfter = utcMinute => summer.find(change => change > utcMinute) ?? Infinity

/** A slot of a day as minutes since 1970; no slot lies near a clock change. */
export function minuteOf(day, slot) {
  const local = firstDay + day * 1440 + 480 + slot * slotMinutes
  return local - offsetAt(local - 60)
}

/** The bookings of a facility as {court, start, end}. */
export function courtBookings(courts, days, fill) {
  const seed = new Seed(courts * 1000 + days)
  const bookings = []
  for (let court = 0; court < courts; court++) {
    for (let day = 0; day < days; day++) {
      for (let slot = 0; slot < slotsADay; ) {
        const length = Math.min(slotsADay - slot, 1 + seed.next(4))
        if (seed.next(100) < fill) {
          bookings.push({ court, start: minuteOf(day, slot), end: minuteOf(day, slot + length) })
        }

        slot += length
      }
    }
  }

  check(`courts-${courts}-days-${days}-fill-${fill}`, digest(bookings.flatMap(one => [one.court, one.start, one.end])))
  return bookings
}

/** The hours that are asked about. */
export function questions(courts, days) {
  const all = make(200, 365)
  check('questions', digest(all.flatMap(one => [one.court, one.start])))
  return make(courts, days)

  function make(courts, days) {
    const seed = new Seed(7)
    return Array.from({ length: 1000 }, () => {
      const [court, day, slot] = [seed.next(courts), seed.next(days), seed.next(slotsADay - 1)]
      return { court, start: minuteOf(day, slot), end: minuteOf(day, slot) + 60 }
    })
  }
}

function check(name, sum) {
  if (manifest[name] !== sum) {
    throw new Error(`The workload '${name}' has checksum ${sum}, and the manifest says ${manifest[name]}.`)
  }
}
