// All of a venue's publishing rules as zod schemas.
import * as z from 'zod'
import { aids, designs, isEmail, isPhone, keys, lengths, postalCode } from './venue-words.mjs'

export function byZod() {
  const issues = venue => schemas.flatMap(one => one.safeParse(venue).error?.issues ?? [])
  return {
    count: venue => issues(venue).length,
    broken: venue => issues(venue).flatMap(({ code, path }) => (code === 'invalid_type' ? requiredIn(always, path) : [path.join('.')])),
  }
}

/** Where a whole section is missing, so is everything that the schema requires in it. */
function requiredIn(type, [key, ...rest], path = '') {
  const [part, at] = [type.shape?.[key] ?? type.element, path ? `${path}.${key}` : `${key}`]
  return rest.length > 0 ? requiredIn(part, rest, at) : leaves(part, at)
}

const leaves = (type, path) => (type.shape ? Object.entries(type.shape).flatMap(([key, part]) => leaves(part, `${path}.${key}`)) : [path])

const says = text => typeof text === 'string' && text.trim() !== ''
const isGiven = value => value !== undefined
const text = z.string().trim().min(1)
const rows = z.array(z.unknown()).min(1)
const hasFile = (files, category) => files?.some(file => file.category === category && says(file.url)) === true
const isDocumented = info =>
  says(info.summary) || says(info.additionalInfo) || aids.some(key => isGiven(info[key])) || says(info.universalDesign?.otherAccommodation)
  || designs.some(key => isGiven(info.universalDesign?.[key]))
const canBeReached = contact => says(contact.name) && (says(contact.email) || says(contact.phone))

/** What is asked of every venue. */
const always = z.object({
  identity: z.object({ displayName: z.string().trim().min(3) }),
  location: z.object({
    address: z.object({ street: text, postalCode: z.string().regex(postalCode), postalArea: text }),
    accessType: z.string(),
    accessInstructions: text,
    map: z.object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) }),
    meetingPoint: text,
  }),
  audience: z.object({ visibility: rows }),
  pricing: z.object({ isFree: z.boolean() }),
  workflow: z.object({ approvalMode: z.string() }),
  content: z.object({
    shortDescription: z.string().max(200).trim().min(1),
    longDescription: text,
    gallery: rows,
    accessibilityInfo: z.custom(info => isGiven(info) && isDocumented(info)),
    faq: rows,
    guidelines: text,
    attachments: z.custom(files => hasFile(files, 'fire_instructions')),
  }),
  contacts: z
    .array(
      z.object({
        name: z.string().optional(),
        email: z.string().refine(isEmail).optional(),
        phone: z.string().refine(isPhone).optional(),
      }),
    )
    .refine(all => all.some(canBeReached)),
  venueCapacity: z.object({ maxPersons: z.number().positive() }),
  venueAccess: z.object({ keyType: z.string() }),
})

const rule = (path, keeps) => z.refine(keeps, { path: path.split('.') })
const isPresentationOnly = venue => venue.availability?.presentationOnly === true
const isByTime = venue => !isPresentationOnly(venue) && (venue.availability?.availabilityType ?? 'timeInterval') === 'timeInterval'
const isOpen = row => row.active !== false && isGiven(row.day)
const isFree = venue => venue.pricing?.isFree === true
const bearsVat = venue => !isFree(venue) && venue.pricing?.exemptFromVat !== true && venue.pricing?.vatRate > 0
const hasKey = venue => ['reception', 'physical_key'].includes(venue.location?.accessType)

/** What goes by several fields; a schema of its own, since zod asks nothing of the whole where a part is missing. */
const sometimes = z.looseObject({}).check(
  rule('availability.openingHours', v => isPresentationOnly(v) || v.availability?.openingHours?.some(isOpen)),
  rule('audience.bookableBy', v => isPresentationOnly(v) || v.audience?.bookableBy?.length > 0),
  ...lengths.map(key => rule(`timeLogic.${key}`, v => !isByTime(v) || v.timeLogic?.[key] > 0)),
  rule('pricing.basePrice', v => isFree(v) || v.pricing?.basePrice > 0),
  rule('pricing.priceModel', v => isFree(v) || isGiven(v.pricing?.priceModel)),
  rule('pricing.paymentMethods', v => isFree(v) || v.pricing?.paymentMethods?.some(method => method.enabled !== false)),
  rule('pricing.vatIncluded', v => !bearsVat(v) || isGiven(v.pricing.vatIncluded)),
  rule('location.accessCode', v => v.location?.accessType !== 'code' || isGiven(v.location.accessCode)),
  ...keys.map(key => rule(`location.${key}`, v => !hasKey(v) || says(v.location[key]) || says(v.venueAccess?.[key]))),
  rule('workflow.termsAcceptance.documentUrl', ({ workflow, content }) =>
    says(workflow?.termsAcceptance?.documentUrl) || says(workflow?.termsAcceptance?.documentId) || hasFile(content?.attachments, 'terms')),
  rule('venueCapacity', ({ venueCapacity: c }) => c?.maxPersons > 0 && (c.seatedCapacity > 0 || c.standingCapacity > 0)),
  rule('venueCapacity.fireCapacity', ({ venueCapacity: c }) => !(c?.maxPersons > 50) || c.fireCapacity > 0),
)

const schemas = [z.compile(always), z.compile(sometimes)]
