// All of a venue's publishing rules as a JSON schema.
import Ajv from 'ajv'
import { aids, designs, isEmail, isPhone, keys, lengths, postalCode } from './venue-words.mjs'

export function byAjv() {
  const validate = new Ajv({ allErrors: true, formats: { email: isEmail, phone: isPhone } }).compile(schema)
  return {
    count: venue => (validate(venue) ? 1 : validate.errors.length),
    broken: venue => (validate(venue) ? [] : validate.errors.flatMap(pathsOf)),
  }
}

/** Where a whole section is missing, so is everything that the schema which misses it requires in it. */
function pathsOf({ keyword, instancePath, schemaPath, params }) {
  // What each row lacks is told once, of the list in which none will do.
  if (schemaPath.includes('/contains/')) {
    return []
  }

  const at = instancePath.slice(1).replaceAll('/', '.')
  if (keyword !== 'required') {
    return [at]
  }

  const owner = schemaPath.split('/').slice(1, -1).reduce((part, key) => part[key], schema)
  return required(owner.properties[params.missingProperty], at ? `${at}.${params.missingProperty}` : params.missingProperty)
}

function required(part, path) {
  const below = [
    ...(part.required ?? []).flatMap(key => required(part.properties[key], `${path}.${key}`)),
    ...(part.anyOf ?? []).flatMap(one => required(one, path)),
  ]
  return below.length > 0 ? below : [path]
}

const object = properties => ({ type: 'object', properties, required: Object.keys(properties) })
const objectWithAny = (keys, value) => keys.map(key => object({ [key]: value }))
const given = { type: 'string' }
const someText = { type: 'string', pattern: '\\S' }
const someRows = { type: 'array', minItems: 1 }
const yesOrNo = { type: 'boolean' }
const positive = { type: 'number', exclusiveMinimum: 0 }
const degrees = most => ({ type: 'number', minimum: -most, maximum: most })
const isNot = value => ({ not: { const: value } })
const rowsWith = contains => ({ type: 'array', contains })
const fileOf = category => object({ category: { const: category }, url: someText })
const openedBy = (...types) => object({ location: object({ accessType: { enum: types } }) })
const presentationOnly = object({ availability: object({ presentationOnly: { const: true } }) })
const byDayOrUnit = object({ availability: object({ availabilityType: { enum: ['day', 'quantity'] } }) })

const schema = {
  ...object({
    identity: object({ displayName: { type: 'string', pattern: '\\S[^]+\\S' } }),
    location: object({
      address: object({ street: someText, postalCode: { type: 'string', pattern: postalCode.source }, postalArea: someText }),
      accessType: given,
      accessInstructions: someText,
      map: object({ lat: degrees(90), lng: degrees(180) }),
      meetingPoint: someText,
    }),
    audience: object({ visibility: someRows }),
    pricing: object({ isFree: yesOrNo }),
    workflow: object({ approvalMode: given }),
    content: object({
      shortDescription: { ...someText, maxLength: 200 },
      longDescription: someText,
      gallery: someRows,
      accessibilityInfo: {
        type: 'object',
        anyOf: [
          ...objectWithAny(['summary', 'additionalInfo'], someText),
          ...objectWithAny(aids, yesOrNo),
          object({
            universalDesign: { type: 'object', anyOf: [...objectWithAny(['otherAccommodation'], someText), ...objectWithAny(designs, yesOrNo)] },
          }),
        ],
      },
      faq: someRows,
      guidelines: someText,
      attachments: rowsWith(fileOf('fire_instructions')),
    }),
    contacts: {
      ...rowsWith({ ...object({ name: someText }), anyOf: objectWithAny(['email', 'phone'], someText) }),
      items: { type: 'object', properties: { email: { type: 'string', format: 'email' }, phone: { type: 'string', format: 'phone' } } },
    },
    venueCapacity: {
      ...object({ maxPersons: positive }),
      anyOf: ['seatedCapacity', 'standingCapacity'].map(key => object({ maxPersons: positive, [key]: positive })),
    },
    venueAccess: object({ keyType: given }),
  }),
  allOf: [
    {
      if: presentationOnly,
      else: object({
        availability: object({ openingHours: rowsWith({ ...object({ day: given }), properties: { day: given, active: isNot(false) } }) }),
        audience: object({ bookableBy: someRows }),
      }),
    },
    {
      if: { anyOf: [presentationOnly, byDayOrUnit] },
      else: object({ timeLogic: object(Object.fromEntries(lengths.map(key => [key, positive]))) }),
    },
    {
      if: object({ pricing: object({ isFree: { const: true } }) }),
      else: object({
        pricing: object({
          basePrice: positive,
          priceModel: given,
          paymentMethods: rowsWith({ type: 'object', properties: { enabled: isNot(false) } }),
        }),
      }),
    },
    {
      if: object({
        pricing: {
          type: 'object',
          properties: { isFree: isNot(true), exemptFromVat: isNot(true), vatRate: positive },
          required: ['vatRate'],
        },
      }),
      then: object({ pricing: object({ vatIncluded: yesOrNo }) }),
    },
    { if: openedBy('code'), then: object({ location: object({ accessCode: given }) }) },
    {
      if: openedBy('reception', 'physical_key'),
      then: {
        allOf: keys.map(key => ({
          if: object({ venueAccess: object({ [key]: someText }) }),
          else: object({ location: object({ [key]: someText }) }),
        })),
      },
    },
    {
      if: object({ content: object({ attachments: rowsWith(fileOf('terms')) }) }),
      else: object({
        workflow: object({ termsAcceptance: { type: 'object', anyOf: objectWithAny(['documentUrl', 'documentId'], someText) } }),
      }),
    },
    {
      if: object({ venueCapacity: object({ maxPersons: { type: 'number', exclusiveMinimum: 50 } }) }),
      then: object({ venueCapacity: object({ fireCapacity: positive }) }),
    },
  ],
}
