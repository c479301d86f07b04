// Fifteen of a venue's publishing rules as a JSON schema for ajv, and as a zod schema.
// Both tell of everything that is wrong, not only of the first.
import Ajv from 'ajv'
import * as z from 'zod'
import { json } from './workloads.mjs'

const fields = [
  'identity.displayName', 'location.address.street', 'location.address.postalCode', 'location.address.postalArea', 'location.accessType',
  'location.accessInstructions', 'workflow.approvalMode', 'pricing.basePrice', 'pricing.paymentMethods', 'venueCapacity.maxPersons',
  'venueAccess.keyType', 'availability.openingHours', 'content.gallery', 'content.longDescription', 'content.faq',
]
const passOf = 100

export function* checklists() {
  const validate = new Ajv({ allErrors: true }).compile(schema)
  for (const size of ['valid', 'half', 'empty']) {
    const venue = json(`venue-${size}.json`)
    const lane = (system, check, broken) => ({
      path: 'checklist',
      size,
      system,
      operations: passOf,
      pass() {
        let sum = 0
        for (let i = 0; i < passOf; i++) {
          sum += check()
        }

        return sum
      },
      answers() {
        // Where a whole section is missing, so is every field in it.
        const paths = broken()
        return fields.map(field => (paths.some(path => field === path || field.startsWith(`${path}.`)) ? 1 : 0))
      },
    })
    yield lane('ajv', () => (validate(venue) ? 1 : validate.errors.length), () => (validate(venue) ? [] : validate.errors.map(pathOf)))
    const issues = () => zod.safeParse(venue).error?.issues ?? []
    yield lane('zod', () => issues().length, () => issues().map(issue => issue.path.join('.')))
  }
}

function pathOf(error) {
  const at = error.instancePath.split('/').slice(1)
  return [...at, ...(error.params.missingProperty ? [error.params.missingProperty] : [])].join('.')
}

const object = properties => ({ type: 'object', properties, required: Object.keys(properties) })
const someText = { type: 'string', minLength: 1 }
const someRows = { type: 'array', minItems: 1 }
const openDay = { type: 'object', required: ['day'], properties: { active: { not: { const: false } } } }
const positive = { type: 'number', exclusiveMinimum: 0 }

const schema = object({
  identity: object({ displayName: { type: 'string', minLength: 3 } }),
  location: object({
    address: object({ street: someText, postalCode: { type: 'string', pattern: '^[0-9]{4}$' }, postalArea: someText }),
    accessType: someText,
    accessInstructions: someText,
  }),
  workflow: object({ approvalMode: someText }),
  pricing: {
    type: 'object',
    if: { properties: { isFree: { const: true } }, required: ['isFree'] },
    else: { properties: { basePrice: positive, paymentMethods: someRows }, required: ['basePrice', 'paymentMethods'] },
  },
  venueCapacity: object({ maxPersons: positive }),
  venueAccess: object({ keyType: someText }),
  availability: {
    type: 'object',
    if: { properties: { presentationOnly: { const: true } }, required: ['presentationOnly'] },
    else: {
      properties: { openingHours: { type: 'array', contains: openDay } },
      required: ['openingHours'],
    },
  },
  content: object({ gallery: someRows, longDescription: someText, faq: someRows }),
})

const text = z.string().min(1)
const rows = z.array(z.unknown()).min(1)
const open = z
  .array(z.object({ day: z.string().optional(), active: z.boolean().optional() }))
  .refine(all => all.some(row => row.active !== false && row.day))

const zod = z.object({
  identity: z.object({ displayName: z.string().min(3) }),
  location: z.object({
    address: z.object({ street: text, postalCode: z.string().regex(/^[0-9]{4}$/), postalArea: text }),
    accessType: text,
    accessInstructions: text,
  }),
  workflow: z.object({ approvalMode: text }),
  pricing: z.union([
    z.object({ isFree: z.literal(true) }),
    z.object({ isFree: z.literal(false).optional(), basePrice: z.number().positive(), paymentMethods: rows }),
  ]),
  venueCapacity: z.object({ maxPersons: z.number().positive() }),
  venueAccess: z.object({ keyType: text }),
  availability: z.union([z.object({ presentationOnly: z.literal(true) }), z.object({ openingHours: open })]),
  content: z.object({ gallery: rows, longDescription: text, faq: rows }),
})
