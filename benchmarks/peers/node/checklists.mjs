// All of a venue's publishing rules by ajv and by zod. Both tell of everything that is wrong, not only of the first.
import { json } from './workloads.mjs'
import { byAjv } from './venue-ajv.mjs'
import { byZod } from './venue-zod.mjs'

// The same fields in the same order as ChecklistLanes.Fields.
const fields = [
  'identity.displayName', 'location.address.street', 'location.address.postalCode', 'location.address.postalArea', 'location.accessType',
  'location.accessInstructions', 'location.map', 'location.meetingPoint', 'location.accessCode', 'location.keyPickupLocation',
  'location.keyPickupHours', 'location.keyReturnDeadline', 'availability.openingHours', 'audience.visibility', 'audience.bookableBy',
  'timeLogic.defaultBookingLength', 'timeLogic.minDuration', 'timeLogic.maxDuration', 'pricing.isFree', 'pricing.basePrice',
  'pricing.priceModel', 'pricing.paymentMethods', 'pricing.vatIncluded', 'workflow.approvalMode',
  'workflow.termsAcceptance.documentUrl', 'content.shortDescription', 'content.longDescription', 'content.gallery',
  'content.accessibilityInfo', 'content.faq', 'content.guidelines', 'contacts', 'contacts[].email', 'contacts[].phone',
  'venueCapacity.maxPersons', 'venueCapacity', 'venueCapacity.fireCapacity', 'venueAccess.keyType', 'content.attachments',
]
const passOf = 100

export function* checklists() {
  const systems = Object.entries({ ajv: byAjv(), zod: byZod() })
  for (const size of ['valid', 'half', 'empty', 'wrong']) {
    const venue = json(`venue-${size}.json`)
    for (const [system, { count, broken }] of systems) {
      yield {
        path: 'checklist',
        size,
        system,
        operations: passOf,
        pass() {
          let sum = 0
          for (let i = 0; i < passOf; i++) {
            sum += count(venue)
          }

          return sum
        },
        answers() {
          const found = new Set(broken(venue).map(fieldOf))
          return fields.map(field => (found.has(field) ? 1 : 0))
        },
      }
    }
  }
}

/** The field at a path, or the nearest above it: `contacts.2.email` is `contacts[].email`, `location.map.lat` is `location.map`. */
function fieldOf(path) {
  const known = path.replace(/\.\d+\./, '[].')
  return fields.includes(known) || !path.includes('.') ? known : fieldOf(path.slice(0, path.lastIndexOf('.')))
}
