// Permits: the rule that 001 §11.2 documents, trigger by trigger, and the same triggers as rules of json-rules-engine.
import { Engine } from 'json-rules-engine'
import { json } from './workloads.mjs'

const permits = [
  'policePermit', 'alcoholPermit', 'noiseExemption', 'roadClosure',
  'firePermit', 'healthPermit', 'eventPermit', 'publicGatheringPermit',
]
const facts = {
  capacity: 'capacity', alcohol: 'servesAlcohol', amplified_sound: 'soundLevel', road_use: 'usesPublicRoad', food: 'servesFood',
}
const operators = { gt: 'greaterThan', gte: 'greaterThanInclusive', lt: 'lessThan', lte: 'lessThanInclusive', eq: 'equal' }

export const needs = () => lanes('permits', fired => [fired.reduce((bits, one) => bits | (1 << permits.indexOf(one.requiredPermit)), 0)])

export const reasons = () =>
  lanes('permits-reasons', fired => [fired.length, ...fired.map(one => +one.id.slice(1)).sort((one, other) => one - other)])

function* lanes(path, answer) {
  const events = json('events.json')
  for (const size of [8, 64, 1000]) {
    const triggers = json(`triggers-${size}.json`)
    const engine = engineOf(triggers)
    const lane = (system, assess, pass) => ({
      path,
      size: `${size} triggers`,
      system,
      operations: events.length,
      pass,
      async answers() {
        const all = []
        for (const event of events) {
          all.push(...answer(await assess(event)))
        }

        return all
      },
    })
    const byFunction = event => assess(event, triggers)
    yield lane('plain JavaScript', byFunction, () => events.reduce((sum, event) => sum + byFunction(event).length, 0))
    yield lane('json-rules-engine', event => run(engine, event), async () => {
      let sum = 0
      for (const event of events) {
        sum += (await run(engine, event)).length
      }

      return sum
    })
  }
}

/** Every trigger in turn: numbers are compared by the trigger's operator, a yes or no is to be the threshold itself. */
function assess(event, triggers) {
  const required = []
  for (const trigger of triggers) {
    if (fires(event, trigger)) {
      required.push(trigger)
    }
  }

  return required
}

function fires(event, trigger) {
  switch (trigger.condition) {
    case 'capacity':
      return compare(event.capacity, trigger)
    case 'amplified_sound':
      return compare(event.soundLevel, trigger)
    case 'alcohol':
      return event.servesAlcohol === trigger.threshold
    case 'road_use':
      return event.usesPublicRoad === trigger.threshold
    case 'food':
      return event.servesFood === trigger.threshold
  }
}

function compare(value, { operator, threshold }) {
  switch (operator) {
    case 'gt':
      return value > threshold
    case 'gte':
      return value >= threshold
    case 'lt':
      return value < threshold
    case 'lte':
      return value <= threshold
    case 'eq':
      return value === threshold
  }
}

function engineOf(triggers) {
  const rules = triggers.map(({ id, condition, operator, threshold, requiredPermit }) => ({
    conditions: { all: [{ fact: facts[condition], operator: operators[operator], value: threshold }] },
    event: { type: 'permit', params: { requiredPermit, id } },
  }))
  return new Engine(rules)
}

const run = async (engine, event) => (await engine.run(event)).events.map(fired => fired.params)
