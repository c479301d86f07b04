// Availability: an interval tree, a slot calculator, and the day matrix in integers and with two date libraries.
import IntervalTree from '@flatten-js/interval-tree'
import { areIntervalsOverlapping, addMinutes } from 'date-fns'
import { DateTime, Interval } from 'luxon'
import slots from 'slot-calculator'
import { courtBookings, minuteOf, questions, slotMinutes, slotsADay } from './workloads.mjs'

const sizeOf = (courts, days, fill, buffer) =>
  `${courts} ${courts === 1 ? 'court' : 'courts'}, ${days} ${days === 1 ? 'day' : 'days'}, ${fill} %${buffer ? `, buffer ${buffer}` : ''}`

export function* checks() {
  for (const buffer of [0, 15]) {
    for (const days of [1, 31, 365]) {
      for (const fill of [10, 50, 90]) {
        yield check(1, days, fill, buffer)
      }
    }
  }

  for (const courts of [4, 40, 200]) {
    yield check(courts, 365, 50, 0)
  }
}

function check(courts, days, fill, buffer) {
  const trees = Array.from({ length: courts }, () => new IntervalTree())
  for (const { court, start, end } of courtBookings(courts, days, fill)) {
    // The tree's intervals include both ends; ours leave out the last.
    trees[court].insert([start, end - 1])
  }

  const asked = questions(courts, days)
  const isFree = one => !trees[one.court].intersect_any([one.start - buffer, one.end + buffer - 1])
  return {
    path: 'check',
    size: sizeOf(courts, days, fill, buffer),
    system: 'interval-tree',
    operations: asked.length,
    pass() {
      let free = 0
      for (const one of asked) {
        free += isFree(one) ? 1 : 0
      }

      return free
    },
    answers: () => asked.map(one => (isFree(one) ? 1 : 0)),
  }
}

export function* starts() {
  const iso = minute => new Date(minute * 60000).toISOString()
  for (const fill of [10, 50, 90]) {
    const days = Array.from({ length: 365 }, (_, day) => ({ from: iso(minuteOf(day, 0)), to: iso(minuteOf(day, slotsADay)), held: [] }))
    const byOpening = new Map(days.map((day, number) => [Math.floor(minuteOf(number, 0) / 1440), day]))
    for (const { start, end } of courtBookings(1, 365, fill)) {
      byOpening.get(Math.floor(start / 1440)).held.push({ from: iso(start), to: iso(end) })
    }

    const free = ({ from, to, held }) =>
      slots.getSlots({ from, to, availability: [{ from, to }], unavailability: held, duration: slotMinutes }).availableSlots
    yield {
      path: 'free-starts',
      size: sizeOf(1, 365, fill, 0),
      system: 'slot-calculator',
      operations: days.length,
      pass: () => days.reduce((sum, day) => sum + free(day).length, 0),
      answers: () => days.flatMap(day => [free(day).length, ...free(day).map(slot => Date.parse(slot.from) / 60000)]),
    }
  }
}

export function* matrices(path) {
  for (const courts of [1, 4, 40, 200]) {
    for (const fill of courts === 40 ? [10, 50, 90] : [50]) {
      const held = Array.from({ length: courts }, () => [])
      for (const { court, start, end } of courtBookings(courts, 1, fill)) {
        held[court].push({ start, end })
      }

      const lane = (system, matrix) => ({
        path,
        size: sizeOf(courts, 1, fill, 0),
        system,
        operations: 1,
        pass: () => countFree(matrix()),
        answers: matrix,
      })
      yield lane('plain JavaScript', () => inIntegers(held))
      if (path !== 'matrix-first') {
        yield lane('luxon', withLuxon(held))
        yield lane('date-fns', withDateFns(held))
      }
    }
  }
}

/** Every cell is read, as ours are. */
function countFree(cells) {
  let free = 0
  for (let i = 0; i < cells.length; i++) {
    free += cells[i]
  }

  return free
}

/** Cells marked free, and then what the bookings cover marked busy. */
function inIntegers(held) {
  const opens = minuteOf(0, 0)
  const cells = new Uint8Array(held.length * slotsADay).fill(1)
  for (let court = 0; court < held.length; court++) {
    for (const { start, end } of held[court]) {
      const first = Math.floor((start - opens) / slotMinutes)
      const last = Math.ceil((end - opens) / slotMinutes)
      cells.fill(0, court * slotsADay + Math.max(0, first), court * slotsADay + Math.min(slotsADay, last))
    }
  }

  return cells
}

function withLuxon(held) {
  const at = minute => DateTime.fromMillis(minute * 60000, { zone: 'Europe/Oslo' })
  const busy = held.map(court => court.map(({ start, end }) => Interval.fromDateTimes(at(start), at(end))))
  const opens = at(minuteOf(0, 0))
  return () => {
    const cells = []
    for (const court of busy) {
      for (let slot = 0; slot < slotsADay; slot++) {
        const cell = Interval.after(opens.plus({ minutes: slot * slotMinutes }), { minutes: slotMinutes })
        cells.push(court.some(booking => booking.overlaps(cell)) ? 0 : 1)
      }
    }

    return cells
  }
}

function withDateFns(held) {
  const at = minute => new Date(minute * 60000)
  const busy = held.map(court => court.map(({ start, end }) => ({ start: at(start), end: at(end) })))
  const opens = at(minuteOf(0, 0))
  return () => {
    const cells = []
    for (const court of busy) {
      for (let slot = 0; slot < slotsADay; slot++) {
        const start = addMinutes(opens, slot * slotMinutes)
        const cell = { start, end: addMinutes(start, slotMinutes) }
        cells.push(court.some(booking => areIntervalsOverlapping(booking, cell)) ? 0 : 1)
      }
    }

    return cells
  }
}
