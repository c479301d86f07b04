// What the rules of a venue name and read, whoever judges them.

export const keys = ['keyPickupLocation', 'keyPickupHours', 'keyReturnDeadline']
export const lengths = ['defaultBookingLength', 'minDuration', 'maxDuration']
export const aids = ['wheelchairAccessible', 'hearingAidsCompatible', 'visualAidsAvailable', 'assistanceAvailable']
export const designs = [
  'stepFreeAccess', 'wcAccessible', 'elevator', 'hearingLoop', 'accessibleParking', 'guideDogAllowed', 'signLanguageSupport',
  'brailleSignage',
]
export const postalCode = /^(?!0000)[0-9]{4}$/

const word = "[\\p{L}\\p{Nd}!#$%&'*+/=?^_`{|}~-]+"
const label = '(?!-)[\\p{L}\\p{Nd}\\p{Mn}-]{1,63}(?<!-)'
const email = new RegExp(`^(?=.{1,254}$)(?=[^@]{1,64}@)${word}(?:\\.${word})*@(?:${label}\\.)+(?!\\p{Nd}+$|.$)${label}$`, 'u')
const phone = /^(?:(?:\+|00)(?:47[2-9]\d{7}|(?!47)[1-9]\d{6,14})|[2-9]\d{7}|11\d|0[1-9]\d{3}|116\d{3})$/

/** An e-mail address as EmailAddress reads it; one that is not given is not judged. */
export const isEmail = text => text === '' || email.test(text)

/** A telephone number as PhoneNumber reads it; spaces carry no meaning. */
export const isPhone = text => text === '' || (text.length <= 40 && phone.test(text.replace(/[ \u00A0]/g, '')))
