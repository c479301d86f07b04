// A plain price function: filter the plans that can apply, sort them by strength, walk the booking from cut to cut.
import { changeAfter, json, offsetAt } from './workloads.mjs'

const days = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag']

export function* totals() {
  const times = json('bookings.json').map(([start, length]) => ({ start, end: start + length }))
  for (const size of [4, 16, 64, 256]) {
    const section = prepared(json(`plans-${size}.json`))
    yield {
      path: 'price-total',
      size: `${size} plans`,
      system: 'plain JavaScript',
      operations: times.length,
      pass() {
        let sum = 0
        for (const time of times) {
          sum += total(section, time.start, time.end)
        }

        return sum
      },
      answers: () => times.map(time => total(section, time.start, time.end)),
    }
  }
}

/** Words as numbers, once. */
function prepared(section) {
  const plans = section.pricePlans.map((plan, order) => {
    const { dayOfWeek = [], timeFrom, timeTo, minDuration = 0 } = plan.conditions
    const [from, to] = [minute(timeFrom), minute(timeTo)]
    const on = days.map(day => dayOfWeek.length === 0 || dayOfWeek.includes(day))
    const length = to <= from ? to + 1440 - from : to - from
    return { order, on, from, length, minDuration, priority: plan.priority, ore: plan.price * 100 }
  })
  return { plans, baseOre: section.basePrice * 100, vatRate: section.vatRate }
}

const minute = clock => 60 * +clock.slice(0, 2) + +clock.slice(3)

/** What a booking costs in øre, tax included. */
function total(section, start, end) {
  let net = 0
  for (let from = start; from < end; ) {
    const to = Math.min(end, changeAfter(from))
    const offset = offsetAt(from)
    net += stretch(section, end - start, from + offset, to + offset)
    from = to
  }

  return net + half(net * section.vatRate, 100)
}

/** A stretch of local time that no clock change cuts. */
function stretch(section, length, start, end) {
  const windows = []
  for (const plan of section.plans.filter(plan => length >= plan.minDuration)) {
    for (let day = Math.floor(start / 1440) - 1; day * 1440 < end; day++) {
      const from = day * 1440 + plan.from
      // 1 January 1970 was a Thursday.
      if (plan.on[(day + 3) % 7] && from < end && from + plan.length > start) {
        windows.push({ from, to: from + plan.length, plan })
      }
    }
  }

  windows.sort((one, other) => other.plan.priority - one.plan.priority || one.plan.order - other.plan.order)
  const cuts = windows.flatMap(window => [window.from, window.to]).filter(cut => cut > start && cut < end)
  cuts.sort((one, other) => one - other)
  cuts.push(end)

  let [sum, ore, minutes, at] = [0, section.baseOre, 0, start]
  for (const cut of cuts) {
    const next = windows.find(window => window.from <= at && at < window.to)?.plan.ore ?? section.baseOre
    if (next !== ore) {
      sum += half(ore * minutes, 60)
      ;[ore, minutes] = [next, 0]
    }

    minutes += cut - at
    at = cut
  }

  return sum + half(ore * minutes, 60)
}

/** A quotient of non-negative numbers, half away from zero. */
const half = (number, divisor) => Math.floor((2 * number + divisor) / (2 * divisor))
