// Booking one after another with an interval tree for each court: look, and insert where nothing is in the way.
import IntervalTree from '@flatten-js/interval-tree'
import { text } from './workloads.mjs'

const courts = 40

export function* bookings() {
  for (const size of [1000, 10000, 100000]) {
    const requests = text(`large/requests-${size}.csv`).trimEnd().split('\n').map(line => {
      const [id, court, start, end] = line.split(',')
      return { id, court: +court, start: +start, end: +end }
    })
    for (const buffer of [0, 15]) {
      const empty = () => Array.from({ length: courts }, () => new IntervalTree())
      let trees = empty()
      yield {
        path: 'book',
        size: `${size} requests${buffer ? `, buffer ${buffer}` : ''}`,
        system: 'interval-tree',
        operations: size,
        prepare: () => (trees = empty()),
        pass() {
          let added = 0
          for (const request of requests) {
            added += tryAdd(trees, request, buffer)
          }

          return added
        },
        answers() {
          const fresh = empty()
          return requests.map(request => tryAdd(fresh, request, buffer))
        },
      }
    }
  }
}

function tryAdd(trees, { id, court, start, end }, buffer) {
  if (trees[court].intersect_any([start - buffer, end + buffer - 1])) {
    return 0
  }

  trees[court].insert([start, end - 1], id)
  return 1
}
