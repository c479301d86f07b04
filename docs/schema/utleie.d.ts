// The rental object as JSON. Every member may be absent, since a draft is incomplete; members that no type knows are kept.

/** A rental object of a municipality (utleieobjekt), told apart by its category. */
export type RentalObject = Venue | SportsFacility | Event | Equipment;

/** A rental object of a municipality (utleieobjekt), with the sections of every category. */
export interface BaseResource {
  /** The category, which selects the type in JSON; written first. */
  category: string;
  /** A more specific type of object: Møterom. */
  subcategory?: string | null;
  /** The names and the owner. */
  identity?: ResourceIdentity | null;
  /** The location and how to get in. */
  location?: ResourceLocation | null;
  /** Who may see it, and who may book it. */
  audience?: AudienceSection | null;
  /** The limits on length, lead time and number of bookings. */
  timeLogic?: TimeLogicSection | null;
  /** The prices and how to pay. */
  pricing?: PricingSection | null;
  /** The approvals, documents and signatures that a booking requires. */
  workflow?: WorkflowSection | null;
  /** The public content. */
  content?: ContentSection | null;
  /** The status and the history. */
  metadata?: ResourceMetadata | null;
  /** The contacts. */
  contacts?: Array<Contact> | null;
  /** The opening hours. */
  availability?: AvailabilitySection | null;
  /** Add-on services in addition to those of AddOnServices; both lists apply. */
  addOnServices?: Array<AddOnService> | null;
}

/** A room or building to hire (lokale): a meeting room, a banquet hall, a gymnasium. */
export interface Venue extends BaseResource {
  /** The category, which selects the type in JSON; written first. */
  category: "lokaler";
  /** The capacity. */
  venueCapacity?: VenueCapacity | null;
  /** The rooms it can be divided into. */
  roomStructure?: RoomStructure | null;
  /** Keys, setup and cleaning. */
  venueAccess?: VenueAccess | null;
  /** The equipment. */
  venueEquipment?: VenueEquipment | null;
  /** The noise limits. */
  noiseRules?: NoiseRules | null;
  /** The facilities, by the words of Standard or of your app. */
  facilities?: Array<string> | null;
}

/** The names and the owner of a rental object (identitet). */
export interface ResourceIdentity {
  /** The permanent id; your app creates it once with Version7. */
  objectId?: string | null;
  /** The public name; at least 3 characters to be published. */
  displayName?: string | null;
  /** The name in the URL, derived from the display name and unique in your app. */
  slug?: string | null;
  /** The unit that owns it, set from the unit of the administrator: Kultur og idrett. */
  ownerUnit?: string | null;
  /** The municipality's own code: MR-Y-001. */
  internalCode?: string | null;
  /** The internal name, if it differs from the display name. */
  internalName?: string | null;
}

/** The location of a rental object and how to get in (lokasjon og tilgang). */
export interface ResourceLocation {
  /** The postal address. */
  address?: AddressDraft | null;
  /** The position on the map. */
  map?: GeoPointDraft | null;
  /** The meeting point, as shown to the renter. */
  meetingPoint?: string | null;
  /** The directions. */
  directionsText?: string | null;
  /** How the door is opened. */
  accessType?: "code" | "reception" | "janitor" | "digital" | "physical_key" | null;
  /** The door code. Never printed, and written only in a protected form. */
  accessCode?: string | null;
  /** The access instructions. */
  accessInstructions?: string | null;
  /** Where the key is collected; required for a physical key. */
  keyPickupLocation?: string | null;
  /** When the key can be collected, as text. */
  keyPickupHours?: string | null;
  /** When the key must be returned, as text. */
  keyReturnDeadline?: string | null;
  /** The parking and unloading information. */
  parkingInfo?: string | null;
  /** The number of parking spaces. */
  parkingSpots?: number | null;
  /** Whether there is a loading zone (lastesone); defaults to false. */
  loadingZone?: boolean | null;
  /** When the loading zone may be used, as text. */
  loadingZoneHours?: string | null;
}

/** Who may see a rental object, and who may book it (målgruppe og synlighet). */
export interface AudienceSection {
  /** Who may see it. */
  visibility?: Array<"public" | "organization" | "internal" | "admin_only"> | null;
  /** Who may book it: words of Visibility, or names of target groups. */
  bookableBy?: Array<string> | null;
  /** Who comes first when several want the same time. */
  priorityRules?: Array<PriorityRule> | null;
  /** What is asked of the renter. */
  restrictions?: AudienceRestrictions | null;
}

/** The limits on length, lead time and number of bookings (tidslogikk), as the administrator writes them. */
export interface TimeLogicSection {
  /** The default length in minutes. */
  defaultBookingLength?: number | null;
  /** The minimum length of a booking in minutes (inclusive). */
  minDuration?: number | null;
  /** The maximum length of a booking in minutes (inclusive). */
  maxDuration?: number | null;
  /** The setup time in minutes kept free before a booking (rigg-tid); defaults to 0. */
  bufferBefore?: number | null;
  /** The teardown time in minutes kept free after a booking (rydd-tid); defaults to 0. */
  bufferAfter?: number | null;
  /** The minimum number of hours from now to the start of a booking (inclusive); defaults to 0. */
  minLeadTime?: number | null;
  /** The maximum number of days from now to the start of a booking, at the same time of day (inclusive); null means no limit. */
  maxLeadTime?: number | null;
  /** The maximum number of calendar months from now to the start of a booking, to the same day of the month and time of day (inclusive), or the last day of a shorter month; null means no limit. */
  maxLeadMonths?: number | null;
  /** When periods open for booking, and for whom; empty means always and everyone. */
  bookingWindows?: Array<BookingWindow> | null;
  /** The booking limits per user. */
  maxBookingsPerUser?: BookingLimits | null;
  /** The dates that cannot be booked (sperringer). */
  blackoutPeriods?: Array<BlackoutPeriod> | null;
  /** What a cancellation costs, and until when it is free (avbestillingsregler). */
  cancellationRules?: CancellationRules | null;
  /** The consequences of a no-show (ikke møtt). */
  noShowRules?: NoShowRules | null;
}

/** The prices and payment options of a rental object (pris og økonomi), as entered by an admin. */
export interface PricingSection {
  /** Whether the object is free of charge. */
  isFree?: boolean | null;
  /** The price per unit of PriceModel if no plan applies; ≥ 0. */
  basePrice?: number | null;
  /** What the price applies to; defaults to per time. */
  priceModel?: "per time" | "per dag" | "per billett" | "per tidsluke" | "per enhet per dag" | "per booking" | "per halvtime" | "per 30 min" | "per påbegynt time" | null;
  /** The ISO 4217 currency code; defaults to NOK. */
  currency?: string | null;
  /** The VAT rate in percent: 0, 12, 15 or 25. */
  vatRate?: number | null;
  /** Whether the prices include VAT; defaults to false. */
  vatIncluded?: boolean | null;
  /** Whether the object is exempt from VAT, regardless of the rate; defaults to false. */
  exemptFromVat?: boolean | null;
  /** The municipality's fee code. */
  feeCode?: string | null;
  /** Target groups with their own prices (målgruppepriser). */
  targetGroups?: Array<TargetGroup> | null;
  /** Prices that apply at certain times (prisplaner). */
  pricePlans?: Array<PricePlan> | null;
  /** Prices by the length of the booking (pristrinn), instead of BasePrice. */
  tiers?: Array<PriceTier> | null;
  /** Prices for whole windows of time (pakkepriser). */
  packages?: Array<PricePackage> | null;
  /** When a package counts; defaults to cheapest. */
  packageRule?: "cheapest" | "always" | null;
  /** The least and the most that a rental costs. */
  limits?: Array<PriceLimit> | null;
  /** The prices from later dates on (prislister), in the order of their dates. */
  priceLists?: Array<PriceList> | null;
  /** The date that decides which price list applies; defaults to use. */
  priceListDate?: "use" | "order" | null;
  /** How the rental is taxed; defaults to standard. */
  vatTreatment?: "standard" | "exempt" | "zero" | "if_registered" | null;
  /** The security deposit. */
  deposit?: DepositConfig | null;
  /** Fees in addition to the rental (avgifter). */
  fees?: Array<Fee> | null;
  /** The payment methods. */
  paymentMethods?: Array<PaymentMethod> | null;
  /** Optional services (tilleggstjenester). */
  addOnServices?: Array<AddOnService> | null;
  /** Discounts on the rental. */
  discounts?: Array<Discount> | null;
  /** Multipliers by season, peak time and holiday. */
  seasonPricing?: SeasonPricing | null;
  /** When payment by invoice is available. */
  invoiceSettings?: InvoiceSettings | null;
}

/** The approvals, documents and signatures that a booking requires (arbeidsflyt og etterlevelse). */
export interface WorkflowSection {
  /** How a booking is approved. */
  approvalMode?: "automatic" | "manual" | "conditional" | null;
  /** The approval steps of a request (godkjenningstrinn). */
  approvalSteps?: Array<ApprovalStep> | null;
  /** The conditions for automatic approval; one of them is enough. */
  autoApprovalConditions?: Array<AutoApprovalCondition> | null;
  /** Your app's own checklist items before publishing, in addition to the standard ones. */
  prePublishChecklist?: Array<ChecklistEntry> | null;
  /** The documents that the renter must submit. */
  documentRequirements?: Array<DocumentRequirement> | null;
  /** The terms that the renter accepts. */
  termsAcceptance?: TermsAcceptance | null;
  /** Time allocated to umbrella organisations to distribute (paraplydisponering). */
  umbrellaDisposal?: UmbrellaDisposal | null;
}

/** The public content of a rental object (innhold og kvalitet). */
export interface ContentSection {
  /** The description for lists; at most 200 characters to be published. */
  shortDescription?: string | null;
  /** The description for the object's own page. */
  longDescription?: string | null;
  /** The images. */
  gallery?: Array<GalleryImage> | null;
  /** The files. */
  attachments?: Array<Attachment> | null;
  /** The language codes of the content: nb, en. */
  languages?: Array<string> | null;
  /** The texts in other languages, by language code. */
  translations?: Record<string, Translation> | null;
  /** Frequently asked questions. */
  faq?: Array<FaqEntry> | null;
  /** House rules. */
  guidelines?: string | null;
  /** The accessibility (tilgjengelighet). */
  accessibilityInfo?: AccessibilityInfo | null;
  /** The search keywords. */
  keywords?: Array<string> | null;
}

/** The status and the history of a rental object. */
export interface ResourceMetadata {
  /** The status in the publishing life cycle; defaults to draft. */
  status?: "draft" | "pending_review" | "published" | "archived" | "suspended" | null;
  /** When it was created. */
  createdAt?: string | null;
  /** Who created it. */
  createdBy?: string | null;
  /** When it was last changed. */
  updatedAt?: string | null;
  /** Who changed it last. */
  updatedBy?: string | null;
  /** When it was last submitted for approval; null in a draft. */
  submittedAt?: string | null;
  /** Who submitted it, and therefore may not approve it. */
  submittedBy?: string | null;
  /** When it was approved; the status stays pending_review until it is published. */
  approvedAt?: string | null;
  /** Who approved it. */
  approvedBy?: string | null;
  /** Why it was returned; null once it is submitted again. */
  rejectionReason?: string | null;
  /** When it was last published. */
  publishedAt?: string | null;
  /** When it was suspended; null if it is not suspended. */
  suspendedAt?: string | null;
  /** Why it was suspended. */
  suspensionReason?: string | null;
  /** When it was archived. */
  archivedAt?: string | null;
  /** The version, starting at 1; incremented by every change. */
  version?: number | null;
  /** The system it was imported from. */
  importSource?: string | null;
  /** When it was last booked. */
  lastBooking?: string | null;
  /** The total number of bookings. */
  totalBookings?: number | null;
  /** The mean rating of its reviews. */
  rating?: number | null;
  /** The number of reviews. */
  reviewCount?: number | null;
}

/** A contact person of a rental object (kontakt). */
export interface Contact {
  /** The name of the person or office. */
  name?: string | null;
  /** The role: Vaktmester. */
  role?: string | null;
  /** The e-mail address, in the form that Parse accepts. */
  email?: string | null;
  /** The phone number, in the form that Parse accepts. */
  phone?: string | null;
  /** Whether this is the primary contact; defaults to false. */
  isPrimary?: boolean | null;
  /** Whether this is an emergency contact; defaults to false. */
  isEmergency?: boolean | null;
}

/** When a resource can be booked (tilgjengelighet), as the administrator writes it. */
export interface AvailabilitySection {
  /** What is booked: time slots, whole days or units; defaults to timeInterval. */
  availabilityType?: "timeInterval" | "day" | "quantity" | null;
  /** The slot length in minutes, unless a court rule sets another; defaults to 60. */
  intervalMinutes?: number | null;
  /** The ordinary week (åpningstider); a day may have several rows. */
  openingHours?: Array<OpeningHours> | null;
  /** The dates that replace the ordinary week (unntak). */
  exceptions?: Array<AvailabilityException> | null;
  /** The id of the school calendar that skoledag and skoleferie refer to, brought by your app. */
  schoolCalendar?: string | null;
  /** The only times that can be booked; empty means any number of slots within opening hours. */
  periods?: Array<BookablePeriod> | null;
  /** Where the slots of a day are counted from; defaults to opening. */
  startGrid?: "opening" | "clock" | null;
  /** Whether it is only presented and cannot be booked (kun presentasjon); defaults to false. */
  presentationOnly?: boolean | null;
}

/** A service that can be added to a booking (tilleggstjeneste). */
export interface AddOnService {
  /** The id, used to select it in a request. */
  id?: string | null;
  /** The name shown on a quote. */
  name?: string | null;
  /** A description. */
  description?: string | null;
  /** Its price in the section's currency, per Unit and piece; ≥ 0. */
  price?: number | null;
  /** What the price applies to; defaults to booking. */
  unit?: "booking" | "day" | "night" | "hour" | null;
  /** Lower prices for many pieces, in the order of their quantities. */
  quantityPrices?: Array<QuantityPrice> | null;
  /** The VAT rate in percent: 0, 12, 15 or 25; defaults to the section's. */
  vatRate?: number | null;
  /** Whether it is added to every quote; defaults to false. */
  required?: boolean | null;
  /** Whether it needs approval by a caseworker; defaults to false. */
  needsApproval?: boolean | null;
}

/** The capacity of a venue (kapasitet). */
export interface VenueCapacity {
  /** The maximum number of persons at once; > 0 to be published. */
  maxPersons?: number | null;
  /** The maximum number of seated persons. */
  seatedCapacity?: number | null;
  /** The maximum number of standing persons. */
  standingCapacity?: number | null;
  /** The maximum number of persons by fire regulations (brannforskrift); recommended above 50 persons. */
  fireCapacity?: number | null;
  /** The table layouts (bordoppsett). */
  tableLayouts?: Array<TableLayout> | null;
}

/** How a venue is divided into rooms (rom-struktur). */
export interface RoomStructure {
  /** Whether the parts can be booked (kan deles i underrom); defaults to false. */
  isDivisible?: boolean | null;
  /** The parts (underrom). */
  subRooms?: Array<SubRoom> | null;
  /** Whether the whole room and its parts may be booked at the same time, up to capacity; defaults to false. */
  canBookSimultaneously?: boolean | null;
  /** The facilities that the parts share. */
  sharedFacilities?: Array<string> | null;
  /** The adjacent rooms, which give a notice but are never blocked (tilstøtende rom). */
  adjacentRooms?: Array<string> | null;
  /** The id of the room that contains this venue. */
  parentRoomId?: string | null;
}

/** Keys, setup and cleaning of a venue (tilgang). */
export interface VenueAccess {
  /** How the door is opened. */
  keyType?: "code" | "reception" | "janitor" | "digital" | "physical_key" | null;
  /** Where the key is collected. */
  keyPickupLocation?: string | null;
  /** When the key can be collected, as text. */
  keyPickupHours?: string | null;
  /** When the key must be returned, as text. */
  keyReturnDeadline?: string | null;
  /** The deposit for the key, in the currency of the pricing section; added to the deposit. */
  keyDeposit?: number | null;
  /** The setup time in minutes before a booking; the larger of this and the buffer of the time rules applies. */
  setupTimeMinutes?: number | null;
  /** The teardown time in minutes after a booking; the larger of this and the buffer of the time rules applies. */
  teardownTimeMinutes?: number | null;
  /** Whether cleaning is included in the price; defaults to false. */
  cleaningIncluded?: boolean | null;
  /** The price of cleaning if it is neither included nor done by the renter; ≥ 0. */
  cleaningFee?: number | null;
  /** What the renter must clean, as text. */
  cleaningInstructions?: string | null;
  /** Whether the renter cleans; defaults to false. */
  selfServiceCleaning?: boolean | null;
}

/** The equipment of a venue (utstyr). */
export interface VenueEquipment {
  /** The equipment included with the room. */
  includedEquipment?: Array<EquipmentItem> | null;
  /** The equipment for rent. */
  availableForRent?: Array<EquipmentItem> | null;
  /** Whether renters may bring their own equipment; defaults to false. */
  externalEquipmentAllowed?: boolean | null;
  /** Whether technical support is available; defaults to false. */
  techSupportAvailable?: boolean | null;
  /** The price of technical support, in the currency of the pricing section; ≥ 0. */
  techSupportFee?: number | null;
  /** When technical support is available, as text. */
  techSupportHours?: string | null;
}

/** The noise limits of a venue (støyregler). */
export interface NoiseRules {
  /** The maximum sound level in dB; null means no limit. */
  maxDecibelLevel?: number | null;
  /** The start of the quiet hours (inclusive), in local time: 23:00. */
  quietHoursFrom?: string | null;
  /** The end of the quiet hours (exclusive): 07:00; an end at or before the start is on the next day. */
  quietHoursTo?: string | null;
  /** Whether music may be played; null if not stated. */
  musicAllowed?: boolean | null;
  /** Whether sound may be amplified; null if not stated. */
  amplifiedSoundAllowed?: boolean | null;
  /** Whether live performances are allowed; null if not stated. */
  livePerformanceAllowed?: boolean | null;
  /** Whether the neighbours must be notified in advance; defaults to false. */
  neighborNotificationRequired?: boolean | null;
  /** How noise complaints are handled, as text. */
  noiseComplaintProcess?: string | null;
}

/** An address as an administrator types it. */
export interface AddressDraft {
  /** Street and number: Kulturveien 1. */
  street?: string | null;
  /** Four digits: 3770. */
  postalCode?: string | null;
  /** The postal area (poststed): Kragerø. */
  postalArea?: string | null;
  /** The name of the building. */
  building?: string | null;
  /** The room or zone in the building. */
  roomNumber?: string | null;
  /** The floor. */
  floor?: string | null;
}

/** A position on the map as it was clicked, in degrees of WGS 84. */
export interface GeoPointDraft {
  /** The latitude in degrees north, from −90 to 90 (inclusive). */
  lat?: number | null;
  /** The longitude in degrees east, from −180 to 180 (inclusive). */
  lng?: number | null;
}

/** Who comes first when several want the same time (prioriteringsregel). */
export interface PriorityRule {
  /** Its id within the section. */
  id?: string | null;
  /** What it is called. */
  name?: string | null;
  /** Its rank; 1 is the highest. */
  priority?: number | null;
  /** The groups it favours; none is everyone. */
  targetGroups?: Array<string> | null;
  /** When it holds, in words. */
  conditions?: string | null;
}

/** What is asked of the one who books. */
export interface AudienceRestrictions {
  /** Whether an organisation number is needed; default no. */
  requireOrgNumber?: boolean | null;
  /** Whether an adult of 18 or more must answer for it; default no. */
  requireResponsibleAdult?: boolean | null;
  /** The lowest age in years, itself included. */
  minAge?: number | null;
  /** The highest age in years, itself included. */
  maxAge?: number | null;
  /** The kinds of organisation that may; none is all. */
  allowedOrganizationTypes?: Array<string> | null;
  /** Organisations that may not, by id or number. */
  blockedOrganizations?: Array<string> | null;
  /** Whether one must be a member; default no. */
  membershipRequired?: boolean | null;
  /** How surely the renter must be known; default none. */
  verificationLevel?: "none" | "email" | "phone" | "bankid" | null;
}

/** When a period opens for booking, and for whom (bookingåpning): the autumn from 1 May 09:00 for clubs, from 1 June for everyone. */
export interface BookingWindow {
  /** The id within the section. */
  id?: string | null;
  /** When booking opens: a local date (its midnight), a local date and time, or an instant. */
  opensAt?: string | null;
  /** The first local date of the period (inclusive). */
  forFrom?: string | null;
  /** The last local date of the period (inclusive). */
  forTo?: string | null;
  /** The target groups it opens for, by id or name; empty means everyone. */
  targetGroups?: Array<string> | null;
}

/** The maximum number of bookings per user. */
export interface BookingLimits {
  /** The maximum number of bookings that touch one local day. */
  perDay?: number | null;
  /** The maximum number of bookings that touch one ISO week. */
  perWeek?: number | null;
  /** The maximum number of bookings that touch one calendar month. */
  perMonth?: number | null;
  /** The maximum number of bookings that have not ended. */
  activeBookings?: number | null;
  /** The maximum number of hours in one local day; only the part of a booking inside the day counts. */
  hoursPerDay?: number | null;
  /** The maximum number of hours in one ISO week; only the part of a booking inside the week counts. */
  hoursPerWeek?: number | null;
  /** The maximum number of hours in one calendar month; only the part of a booking inside the month counts. */
  hoursPerMonth?: number | null;
  /** The limits of all bookings of one organisation together. */
  perOrganisation?: OrganisationLimits | null;
}

/** Dates that cannot be booked (sperring): Sommerferie, Vedlikehold. */
export interface BlackoutPeriod {
  /** The id within the section. */
  id?: string | null;
  /** The name shown in a calendar. */
  name?: string | null;
  /** The first local date (inclusive). */
  fromDate?: string | null;
  /** The last local date (inclusive). */
  toDate?: string | null;
  /** The reason, as text. */
  reason?: string | null;
  /** Whether it repeats every year on the same dates. It may span New Year; 29 February counts as the 28th in other years. Defaults to false. */
  recurring?: boolean | null;
  /** Whether citizens may see the name and the reason; defaults to true. */
  visible?: boolean | null;
}

/** What a cancellation costs, and until when it is free (avbestillingsregler). */
export interface CancellationRules {
  /** The number of hours before the start until which a booking can be cancelled. */
  cutoffHours?: number | null;
  /** Whether part of a booking can be cancelled; defaults to false. */
  allowPartialCancellation?: boolean | null;
  /** The fee of a late cancellation; ≥ 0. */
  lateCancellationFee?: number | null;
  /** The number of hours before the start from which a cancellation is late. */
  lateCancellationThreshold?: number | null;
  /** The refund after a cancellation in time. */
  refundPolicy?: "full" | "partial" | "none" | null;
  /** The percentage refunded if the policy is partial, from 0 to 100 (inclusive). */
  refundPercentage?: number | null;
}

/** The consequences of a no-show (ikke møtt). */
export interface NoShowRules {
  /** The fee; ≥ 0. */
  fee?: number | null;
  /** The number of warnings before the consequence; defaults to 0. */
  warningCount?: number | null;
  /** The consequence after the warnings. */
  consequenceAction?: "none" | "fee" | "block_temporary" | "block_permanent" | null;
  /** The length of a temporary block in days. */
  blockDurationDays?: number | null;
}

/** A group of renters with its own price (målgruppe): Ideell, Kommersiell, Barn og unge. */
export interface TargetGroup {
  /** The id within the section. */
  id?: string | null;
  /** The name of the group, used in requests. */
  group?: string | null;
  /** The unit price for the group in the section's currency; ≥ 0. */
  price?: number | null;
  /** Whether the group pays nothing; defaults to false. */
  free?: boolean | null;
  /** A percentage off the unit price, instead of a price, 0–100. */
  discountPercent?: number | null;
  /** Whether membership of the group must be verified; defaults to false. */
  requiresVerification?: boolean | null;
}

/** A price that applies at certain times (prisplan). */
export interface PricePlan {
  /** The id within the section. */
  id?: string | null;
  /** The name shown on a quote: Kveld. */
  name?: string | null;
  /** The unit price in the section's currency; ≥ 0. */
  price?: number | null;
  /** Prices by the length of the booking, instead of Price. */
  tiers?: Array<PriceTier> | null;
  /** When it applies; null means always. */
  conditions?: PlanConditions | null;
  /** The priority if plans overlap, higher first; defaults to 0. */
  priority?: number | null;
}

/** A price from a point of the booking on (pristrinn): the first two hours 610, each started hour after that 215. */
export interface PriceTier {
  /** The first minute of the booking it applies to; the first tier starts at 0, and each later one after the one before. */
  fromMinutes?: number | null;
  /** The unit price in the section's currency; ≥ 0. */
  price?: number | null;
  /** What the price applies to: per booking (the tier once), per time, per påbegynt time or per halvtime. Defaults to the section's model. */
  model?: "per time" | "per dag" | "per billett" | "per tidsluke" | "per enhet per dag" | "per booking" | "per halvtime" | "per 30 min" | "per påbegynt time" | null;
}

/** One price for a whole window of time (pakkepris): a weekend, an evening, a day and night. */
export interface PricePackage {
  /** The id within the section. */
  id?: string | null;
  /** The name shown on a quote: Helg. */
  name?: string | null;
  /** The price of the package in the section's currency; ≥ 0. */
  price?: number | null;
  /** The time it covers. */
  window?: PackageWindow | null;
  /** The target groups it is for, by id or name; empty means everyone. */
  targetGroups?: Array<string> | null;
  /** The types of day on which it starts, as an alternative to the window's days; empty means any. */
  dayTypes?: Array<string> | null;
  /** The ids of the parts it is for: any of them; empty means any part or the whole. */
  parts?: Array<string> | null;
  /** The numbers of parts it is for; the whole has all of them. Empty means any number. */
  partCount?: Array<number> | null;
  /** The purposes it is for; empty means any. */
  purposes?: Array<string> | null;
  /** The minimum number of participants. */
  minParticipants?: number | null;
  /** The maximum number of participants. */
  maxParticipants?: number | null;
  /** The VAT rate in percent: 0, 12, 15 or 25; defaults to the section's. */
  vatRate?: number | null;
}

/** The least and the most that a rental costs: a minimum, a maximum per day, a maximum per booking, a minimum time. */
export interface PriceLimit {
  /** The least that a rental costs; ≥ 0. A rental that is free stays free. */
  minimumPrice?: number | null;
  /** The most that the time of one local date costs; ≥ 0. */
  maximumPerDay?: number | null;
  /** The most that the rental of a booking costs; ≥ 0. */
  maximumPerBooking?: number | null;
  /** The least number of minutes that are charged. */
  minimumMinutes?: number | null;
  /** The target groups it is for, by id or name; empty means everyone. */
  targetGroups?: Array<string> | null;
}

/** The prices from a date on (prisliste): the members of the section that change. */
export interface PriceList {
  /** The id within the section: 2027. */
  id?: string | null;
  /** The first local date it applies to. */
  validFrom?: string | null;
  isFree?: boolean | null;
  basePrice?: number | null;
  priceModel?: "per time" | "per dag" | "per billett" | "per tidsluke" | "per enhet per dag" | "per booking" | "per halvtime" | "per 30 min" | "per påbegynt time" | null;
  currency?: string | null;
  vatRate?: number | null;
  vatIncluded?: boolean | null;
  exemptFromVat?: boolean | null;
  feeCode?: string | null;
  targetGroups?: Array<TargetGroup> | null;
  pricePlans?: Array<PricePlan> | null;
  tiers?: Array<PriceTier> | null;
  packages?: Array<PricePackage> | null;
  packageRule?: "cheapest" | "always" | null;
  limits?: Array<PriceLimit> | null;
  vatTreatment?: "standard" | "exempt" | "zero" | "if_registered" | null;
  deposit?: DepositConfig | null;
  fees?: Array<Fee> | null;
  paymentMethods?: Array<PaymentMethod> | null;
  addOnServices?: Array<AddOnService> | null;
  discounts?: Array<Discount> | null;
  seasonPricing?: SeasonPricing | null;
  invoiceSettings?: InvoiceSettings | null;
}

/** A security deposit (depositum). */
export interface DepositConfig {
  /** Whether it is always required; defaults to false. */
  required?: boolean | null;
  /** The amount in the section's currency; ≥ 0. */
  amount?: number | null;
  /** The conditions that require it: tags (alkohol), over_N_personer, over_N_timer. */
  triggers?: Array<string> | null;
  /** The conditions for a refund, as text. */
  refundConditions?: string | null;
  /** The number of days until it is refunded. */
  refundTimeline?: number | null;
  /** What may be deducted, as text. */
  deductionRules?: string | null;
}

/** A fee in addition to the rental (avgift): Renhold, Vakthold. */
export interface Fee {
  /** The id, used to select it in a request. */
  id?: string | null;
  /** The name shown on a quote. */
  name?: string | null;
  /** The amount, or a percentage if the type is percentage or percentage_of_revenue; ≥ 0. */
  amount?: number | null;
  /** How the amount is charged; defaults to fixed. */
  type?: "fixed" | "per_hour" | "per_day" | "percentage" | "per_person" | "per_person_per_night" | "percentage_of_revenue" | null;
  /** The purpose of the fee. */
  category?: "cleaning" | "security" | "setup" | "equipment" | "damage" | "late" | "other" | null;
  /** Whether it is added to every quote; defaults to false. */
  mandatory?: boolean | null;
  /** When it is charged, as text. */
  conditions?: string | null;
  /** The least that a share of the ticket revenue is; ≥ 0. */
  minimum?: number | null;
  /** The most that a share of the ticket revenue is; ≥ 0. */
  maximum?: number | null;
  /** The ticket revenue that is not shared; only what exceeds it counts. */
  revenueThreshold?: number | null;
  /** The minimum number of participants. */
  minParticipants?: number | null;
  /** The maximum number of participants. */
  maxParticipants?: number | null;
  /** The target groups it is for, by id or name; empty means everyone. */
  targetGroups?: Array<string> | null;
  /** The number of persons who are not charged, such as leaders. */
  freePersons?: number | null;
  /** The VAT rate in percent: 0, 12, 15 or 25; defaults to the section's. */
  vatRate?: number | null;
  /** For a fee charged afterwards: the length of the started period that the amount is for, in minutes. */
  perStartedMinutes?: number | null;
}

/** A payment method (betalingsmetode). */
export interface PaymentMethod {
  /** The id within the section. */
  id?: string | null;
  /** The type of payment. */
  type?: "card" | "vipps" | "invoice" | "ehf" | "cash" | "free" | null;
  /** Whether it is available; defaults to true. */
  enabled?: boolean | null;
  /** The account to pay to. */
  accountNumber?: string | null;
  /** Settings of the payment system, preserved unchanged. */
  settings?: Record<string, unknown> | null;
}

/** A discount on the rental (rabatt). */
export interface Discount {
  /** The id within the section. */
  id?: string | null;
  /** The name shown on a quote. */
  name?: string | null;
  /** Whether the value is a percentage or an amount. */
  type?: "percentage" | "fixed" | null;
  /** A percentage 0–100, or an amount ≥ 0. */
  value?: number | null;
  /** The target groups it applies to; empty means everyone. */
  targetGroups?: Array<string> | null;
  /** The first local booking date it applies to (inclusive). */
  validFrom?: string | null;
  /** The last local booking date it applies to (inclusive). */
  validTo?: string | null;
  /** Whether it requires the code; defaults to true if there is a code. */
  requiresCode?: boolean | null;
  /** The code, compared case-insensitively. */
  code?: string | null;
  /** The maximum number of uses in total; your app counts the uses. */
  maxUsage?: number | null;
}

/** Unit price multipliers by season, peak time and holiday. */
export interface SeasonPricing {
  /** Whether the multipliers apply; defaults to true. */
  enabled?: boolean | null;
  /** The seasons. */
  seasons?: Array<PriceSeason> | null;
  /** The weekly peak times. */
  peakTimes?: Array<PeakTime> | null;
  /** The holidays. */
  holidayPricing?: Array<HolidayPrice> | null;
}

/** When payment by invoice is available (faktura). */
export interface InvoiceSettings {
  /** Whether invoices are available; defaults to false. */
  allowInvoice?: boolean | null;
  /** The target groups it applies to; empty means everyone. */
  allowedForGroups?: Array<string> | null;
  /** The payment term in days. */
  paymentTermsDays?: number | null;
  /** The minimum total for an invoice. */
  minimumAmount?: number | null;
  /** Whether the buyer needs an organisation number; defaults to false. */
  requireOrgNumber?: boolean | null;
  /** Whether electronic invoices (EHF) are available; defaults to false. */
  ehfEnabled?: boolean | null;
}

/** One of the steps a request passes before it is approved (godkjenningstrinn). */
export interface ApprovalStep {
  /** Its id within the workflow. */
  id?: string | null;
  /** Where it stands; the lowest is the first. */
  order?: number | null;
  /** What it is called. */
  name?: string | null;
  /** The role that may approve it: Saksbehandler. */
  role?: string | null;
  /** Whether it must be passed; default yes. */
  required?: boolean | null;
  /** Whether it passes by itself where its conditions hold; default no. */
  autoApprove?: boolean | null;
  /** Ids of AutoApprovalCondition; one of them is enough, and none always holds. */
  autoApproveConditions?: Array<string> | null;
  /** Whether the role is notified when the step is reached; defaults to false. */
  notifyOnSubmit?: boolean | null;
  /** Hours until a step no one has decided is escalated; absent is never. */
  escalationHours?: number | null;
}

/** What lets a request be approved by itself (betingelse for auto-godkjenning). */
export interface AutoApprovalCondition {
  /** Its id within the workflow. */
  id?: string | null;
  /** What it is called. */
  name?: string | null;
  /** What must hold; all of it. */
  conditions?: AutoApprovalTerms | null;
}

/** An item of the pre-publish checklist (sjekkliste). */
export interface ChecklistEntry {
  /** The id within the list. */
  id?: string | null;
  /** The label. */
  label?: string | null;
  /** Whether it blocks publishing; defaults to false. */
  required?: boolean | null;
  /** The group that contains it. */
  category?: string | null;
  /** The path of the field that checks it when filled in: content.longDescription. */
  validationRule?: string | null;
}

/** A document that the renter must submit (dokumentkrav). */
export interface DocumentRequirement {
  /** The id within the section. */
  id?: string | null;
  /** The name. */
  name?: string | null;
  /** The kind of document: forsikring. */
  type?: string | null;
  /** Whether a booking requires it; defaults to false. */
  required?: boolean | null;
  /** Whether a caseworker must approve it; defaults to false. */
  requiresApproval?: boolean | null;
  /** The number of days it is valid after submission; null means no expiry. */
  validityPeriod?: number | null;
  /** The triggers that require it: tags (alkohol), over_N_personer, over_N_timer; empty means always. */
  triggers?: Array<string> | null;
}

/** The terms that a renter accepts (vilkår). */
export interface TermsAcceptance {
  /** Whether they must be accepted; defaults to false. */
  required?: boolean | null;
  /** The URL of the terms; required if they must be accepted. */
  documentUrl?: string | null;
  /** The document's id in the archive. */
  documentId?: string | null;
  /** The version that is accepted: 2026-01. */
  version?: string | null;
  /** Whether they must be signed; defaults to false. */
  signatureRequired?: boolean | null;
  /** Whether the signature may be digital, by BankID; defaults to false. */
  digitalSignature?: boolean | null;
}

/** Time allocated to umbrella organisations, which distribute it to their clubs (paraplydisponering). */
export interface UmbrellaDisposal {
  /** Whether time is allocated at all; defaults to false. */
  allowed?: boolean | null;
  /** The umbrella organisations, by id or number. */
  organizations?: Array<string> | null;
  /** The hours per week for each organisation; null means no limit. */
  quotaPerWeek?: number | null;
  /** Whether they may distribute time to their clubs; defaults to false. */
  canDistributeToSubclubs?: boolean | null;
  /** Whether they may lock times, so that no one else can book them; defaults to false. */
  canLockTimes?: boolean | null;
}

/** An image of a rental object. */
export interface GalleryImage {
  /** The id within the gallery. */
  id?: string | null;
  /** The URL. */
  url?: string | null;
  /** The URL of a thumbnail. */
  thumbnailUrl?: string | null;
  /** The caption, also used as alternative text. */
  caption?: string | null;
  /** Whether it is the primary image; defaults to false. */
  isPrimary?: boolean | null;
  /** The sort order; the lowest comes first. */
  order?: number | null;
}

/** A file that belongs to a rental object (vedlegg). */
export interface Attachment {
  /** The id within the section. */
  id?: string | null;
  /** The name. */
  name?: string | null;
  /** The kind of file. */
  type?: "pdf" | "image" | "document" | null;
  /** The URL. */
  url?: string | null;
  /** When it was uploaded. */
  uploadedAt?: string | null;
  /** The subject of the file. */
  category?: "rules" | "floor_plan" | "fire_instructions" | "terms" | "permit" | "other" | null;
}

/** The texts of a rental object in one language. */
export interface Translation {
  /** The name. */
  displayName?: string | null;
  /** The description for lists. */
  shortDescription?: string | null;
  /** The description for the object's own page. */
  longDescription?: string | null;
  /** House rules. */
  guidelines?: string | null;
  /** Frequently asked questions. */
  faq?: Array<FaqEntry> | null;
}

/** A frequently asked question with its answer. */
export interface FaqEntry {
  /** The question. */
  question?: string | null;
  /** The answer. */
  answer?: string | null;
  /** The group that contains it. */
  category?: string | null;
}

/** Physical and sensory accessibility (tilgjengelighetsinformasjon). */
export interface AccessibilityInfo {
  /** A short summary. */
  summary?: string | null;
  /** The universal design of the building (universell utforming). */
  universalDesign?: UniversalDesign | null;
  /** Whether a wheelchair can go everywhere the renter does; null if unknown. */
  wheelchairAccessible?: boolean | null;
  /** Whether hearing aids work with the sound system; null if unknown. */
  hearingAidsCompatible?: boolean | null;
  /** Whether there are visual aids; null if unknown. */
  visualAidsAvailable?: boolean | null;
  /** Whether assistance is available on site; null if unknown. */
  assistanceAvailable?: boolean | null;
  /** Whether assistance must be booked in advance; defaults to false. */
  assistanceBookingRequired?: boolean | null;
  /** Additional information. */
  additionalInfo?: string | null;
}

/** A row of the weekly opening hours (åpningstid). */
export interface OpeningHours {
  /** The day on which it opens. */
  day?: "Mandag" | "Tirsdag" | "Onsdag" | "Torsdag" | "Fredag" | "Lørdag" | "Søndag" | null;
  /** The opening time (inclusive). */
  from?: string | null;
  /** The closing time (exclusive); at most 24 hours later. */
  to?: string | null;
  /** Whether the row applies; defaults to true. */
  active?: boolean | null;
  /** Whether it is closed on the dates of the row, regardless of its times and of other rows of the same rank; defaults to false. */
  closed?: boolean | null;
  /** The day types it applies to, as words: helligdag; empty means the day of the week alone. */
  dayTypes?: Array<string> | null;
  /** The first local date it applies to (inclusive); null means no limit. */
  validFrom?: string | null;
  /** The last local date it applies to (inclusive); null means no limit. */
  validTo?: string | null;
  /** The first day of the annual season it applies in (inclusive). */
  seasonStart?: string | null;
  /** The last day of the annual season (inclusive); before the start wraps around New Year. */
  seasonEnd?: string | null;
  /** The ISO weeks it applies in, as a word: odd or even; null means every week. */
  weeks?: string | null;
  /** The occurrences of the day of the week in its month: 1–5, or −1 for the last; empty means every one. */
  nth?: Array<number> | null;
}

/** Dates whose opening hours differ from the ordinary week (unntak), such as a holiday or an open Sunday. */
export interface AvailabilityException {
  /** The id within the section. */
  id?: string | null;
  /** The name shown in a calendar: 1. juledag. */
  name?: string | null;
  /** The first local date (inclusive). */
  fromDate?: string | null;
  /** The last local date (inclusive); null means the first date alone. */
  toDate?: string | null;
  /** The reason, as text. */
  reason?: string | null;
  /** Whether the days are closed, regardless of the hours; defaults to false. */
  closed?: boolean | null;
  /** The hours of its days; a row without a day applies to each of them. */
  openingHours?: Array<OpeningHours> | null;
}

/** A fixed time that is booked as a whole (bookbar periode): Kveld 16–24, Hele dagen 08–24. */
export interface BookablePeriod {
  /** The id within the section. */
  id?: string | null;
  /** The name shown in a calendar. */
  name?: string | null;
  /** The local start (inclusive). */
  from?: string | null;
  /** The local end (exclusive); at or before the start is on the next day. 00:00–00:00 is the whole day. */
  to?: string | null;
  /** The days on which it starts; empty means every day. */
  dayOfWeek?: Array<"Mandag" | "Tirsdag" | "Onsdag" | "Torsdag" | "Fredag" | "Lørdag" | "Søndag"> | null;
}

/** A price per piece from a number of pieces on: 44 each, 40 each from 50. */
export interface QuantityPrice {
  /** The first quantity it applies to, from 1. */
  from?: number | null;
  /** The price per piece; ≥ 0. */
  price?: number | null;
}

/** A table layout (bordoppsett): U-form, Klasserom, Bankett. */
export interface TableLayout {
  /** The id within the venue. */
  id?: string | null;
  /** The name. */
  name?: string | null;
  /** The number of seats. */
  capacity?: number | null;
  /** The description. */
  description?: string | null;
  /** The URL of an image. */
  imageUrl?: string | null;
}

/** A part of a venue (underrom). */
export interface SubRoom {
  /** The id within the venue. */
  id?: string | null;
  /** The name. */
  name?: string | null;
  /** The maximum number of persons in it; ≥ 0. */
  capacity?: number | null;
  /** The floor area in square metres. */
  size?: number | null;
  /** Whether it can be booked alone; defaults to true. */
  canBookSeparately?: boolean | null;
  /** The amount added to the unit price, in the currency of the pricing section; may be negative. */
  priceAdjustment?: number | null;
  /** The share of the whole room's unit price, 0–1: 0.5 for half; absent means the same price. */
  priceFactor?: number | null;
}

/** A type of equipment in a venue. */
export interface EquipmentItem {
  /** The id that a request uses to choose it. */
  id?: string | null;
  /** The name shown on a quote. */
  name?: string | null;
  /** The quantity available. */
  quantity?: number | null;
  /** Whether it is included with the room; if this disagrees with the list that contains it, the list applies. */
  included?: boolean | null;
  /** The price of one per Unit, in the currency of the pricing section; ≥ 0. */
  rentalPrice?: number | null;
  /** What the rental price applies to; defaults to booking. */
  unit?: "booking" | "day" | "night" | "hour" | null;
  /** Lower prices for many, in the order of their quantities. */
  quantityPrices?: Array<QuantityPrice> | null;
  /** The description. */
  description?: string | null;
}

/** The maximum number and hours of bookings of one organisation, whoever of its members made them. */
export interface OrganisationLimits {
  /** The maximum number of bookings that touch one local day. */
  perDay?: number | null;
  /** The maximum number of bookings that touch one ISO week. */
  perWeek?: number | null;
  /** The maximum number of bookings that touch one calendar month. */
  perMonth?: number | null;
  /** The maximum number of bookings that have not ended. */
  activeBookings?: number | null;
  /** The maximum number of hours in one local day; only the part of a booking inside the day counts. */
  hoursPerDay?: number | null;
  /** The maximum number of hours in one ISO week; only the part of a booking inside the week counts. */
  hoursPerWeek?: number | null;
  /** The maximum number of hours in one calendar month; only the part of a booking inside the month counts. */
  hoursPerMonth?: number | null;
}

/** When a price plan applies; an absent condition is always met. */
export interface PlanConditions {
  /** The days on which the window starts; empty means every day. */
  dayOfWeek?: Array<"Mandag" | "Tirsdag" | "Onsdag" | "Torsdag" | "Fredag" | "Lørdag" | "Søndag"> | null;
  /** The start of the window (inclusive); defaults to 00:00. */
  timeFrom?: string | null;
  /** The end of the window (exclusive); at or before the start means the next day. Defaults to 24:00. */
  timeTo?: string | null;
  /** The minimum length of the whole booking in minutes. */
  minDuration?: number | null;
  /** The first day of the annual season (inclusive). */
  seasonStart?: string | null;
  /** The last day of the annual season (inclusive); before the start wraps around New Year. */
  seasonEnd?: string | null;
  /** The target groups it is for, by id or name; empty means everyone. */
  targetGroups?: Array<string> | null;
  /** The types of day on which the window starts, as an alternative to DayOfWeek: virkedag, lørdag, helligdag, førHelligdag, skoledag, skoleferie. */
  dayTypes?: Array<string> | null;
  /** The minimum number of participants; not met if the number is unknown. */
  minParticipants?: number | null;
  /** The maximum number of participants; not met if the number is unknown. */
  maxParticipants?: number | null;
  /** The ids of the sub-rooms or courts it is for: any of them; empty means any part or the whole. */
  parts?: Array<string> | null;
  /** The numbers of parts that its price is for, all together; the whole has all of them. Empty means any number. */
  partCount?: Array<number> | null;
  /** The purposes it is for, such as trening; empty means any. */
  purposes?: Array<string> | null;
}

/** The time that a package covers, in one of three forms. */
export interface PackageWindow {
  /** The weekday on which it starts. */
  fromDay?: "Mandag" | "Tirsdag" | "Onsdag" | "Torsdag" | "Fredag" | "Lørdag" | "Søndag" | null;
  /** The start (inclusive); defaults to 00:00. */
  timeFrom?: string | null;
  /** The weekday on which it ends. */
  toDay?: "Mandag" | "Tirsdag" | "Onsdag" | "Torsdag" | "Fredag" | "Lørdag" | "Søndag" | null;
  /** The end (exclusive); defaults to 24:00. */
  timeTo?: string | null;
  /** The days on which it starts; empty means every day. */
  dayOfWeek?: Array<"Mandag" | "Tirsdag" | "Onsdag" | "Torsdag" | "Fredag" | "Lørdag" | "Søndag"> | null;
  /** The length in elapsed hours, from any time; 1–8784. */
  hours?: number | null;
}

/** A season with a multiplier. */
export interface PriceSeason {
  /** The id within the section. */
  id?: string | null;
  /** The name shown on a quote. */
  name?: string | null;
  /** The first day, MM-DD (inclusive). */
  startDate?: string | null;
  /** The last day, MM-DD (inclusive); before the start wraps around New Year. */
  endDate?: string | null;
  /** The factor on the unit price; ≥ 0. */
  priceMultiplier?: number | null;
}

/** A weekly peak time with a multiplier. */
export interface PeakTime {
  /** The id within the section. */
  id?: string | null;
  /** The name shown on a quote. */
  name?: string | null;
  /** The days on which the window starts; empty means every day. */
  dayOfWeek?: Array<"Mandag" | "Tirsdag" | "Onsdag" | "Torsdag" | "Fredag" | "Lørdag" | "Søndag"> | null;
  /** The start of the window (inclusive); defaults to 00:00. */
  timeFrom?: string | null;
  /** The end of the window (exclusive); defaults to 24:00. */
  timeTo?: string | null;
  /** The factor on the unit price; ≥ 0. */
  priceMultiplier?: number | null;
}

/** A holiday with a multiplier. */
export interface HolidayPrice {
  /** The id within the section. */
  id?: string | null;
  /** The local date. */
  date?: string | null;
  /** The name of the holiday. */
  name?: string | null;
  /** The factor on the unit price; ≥ 0. */
  priceMultiplier?: number | null;
}

/** What must hold of a request, all of it; an absent term holds. */
export interface AutoApprovalTerms {
  /** The target groups it is for, as verified; empty is everyone. */
  targetGroups?: Array<string> | null;
  /** The longest booking in elapsed minutes (inclusive), 1–527,040. */
  maxDuration?: number | null;
  /** The most participants (inclusive); an unknown number does not meet it. */
  maxCapacity?: number | null;
  /** Local dates on which nothing is approved automatically; a booking that ends at 00:00 does not touch the new day. */
  excludeDates?: Array<string> | null;
  /** Whether the applicant must have completed a booking with this owner before; default no. */
  requirePreviousBooking?: boolean | null;
  /** Weekly windows of local time; the booking must lie wholly within them together. */
  weekWindows?: Array<ApprovalWindow> | null;
}

/** The universal design of a building (universell utforming). */
export interface UniversalDesign {
  /** Whether there is an entrance without steps. */
  stepFreeAccess?: boolean | null;
  /** Whether there is a wheelchair-accessible toilet (HC-toalett). */
  wcAccessible?: boolean | null;
  /** Whether there is a lift. */
  elevator?: boolean | null;
  /** Whether there is a hearing loop (teleslynge). */
  hearingLoop?: boolean | null;
  /** Whether there is accessible parking. */
  accessibleParking?: boolean | null;
  /** Whether guide dogs are allowed. */
  guideDogAllowed?: boolean | null;
  /** Whether sign language is available on request. */
  signLanguageSupport?: boolean | null;
  /** Whether there are braille signs. */
  brailleSignage?: boolean | null;
  /** Other accommodations, as text. */
  otherAccommodation?: string | null;
}

/** A weekly window of local time in which bookings are approved automatically. */
export interface ApprovalWindow {
  /** The days on which the window starts; empty is every day. */
  dayOfWeek?: Array<"Mandag" | "Tirsdag" | "Onsdag" | "Torsdag" | "Fredag" | "Lørdag" | "Søndag"> | null;
  /** The start (inclusive), 00:00–23:59; defaults to 00:00. */
  timeFrom?: string | null;
  /** The end (exclusive); before the start is on the next day. Defaults to 24:00. */
  timeTo?: string | null;
}

/** Courts and pitches booked by time (idrettsbaner): padel, football, tennis, squash. */
export interface SportsFacility extends BaseResource {
  /** The category, which selects the type in JSON; written first. */
  category: "sport";
  /** The properties of the courts, unless a court overrides them. */
  courtInfo?: CourtInfo | null;
  /** The courts and their common rules. */
  multiCourt?: MultiCourt | null;
  /** The priority of uses and clubs. */
  priorityRules?: CourtPriorityRules | null;
  /** The state of the courts. */
  maintenance?: CourtMaintenance | null;
  /** The requirements on users. */
  userRequirements?: UserRequirements | null;
  /** The weekly times of a season (rammetid). */
  seasonBooking?: SeasonBooking | null;
}

/** The properties of a court (bane-info). */
export interface CourtInfo {
  /** The playing surface: Grus, Kunstgress, Parkett. */
  surface?: string | null;
  /** The size. */
  dimensions?: CourtDimensions | null;
  /** Whether it is indoors. */
  indoor?: boolean | null;
  /** Whether it has lighting. */
  lighting?: boolean | null;
  /** When it is lit, as text. */
  lightingHours?: string | null;
  /** Whether it can be heated; defaults to false. */
  heatingAvailable?: boolean | null;
  /** Whether heating is included in the price; defaults to false. */
  heatingIncluded?: boolean | null;
  /** The price of heating if it is not included, in the currency of the pricing section; ≥ 0. */
  heatingFee?: number | null;
  /** The line markings for different sports. */
  markings?: Array<string> | null;
}

/** The courts of a sports facility, each with its own calendar (multi-bane). */
export interface MultiCourt {
  /** The courts or zones (baner). */
  courts?: Array<Court> | null;
  /** The facilities they share: Garderobe, Dusj, Klubbhus. */
  sharedFacilities?: Array<string> | null;
  /** The rules for all courts, as text (felles regler). */
  commonRules?: string | null;
  /** The booking rules for all courts, unless a court overrides them. */
  bookingRules?: CourtBookingRules | null;
}

/** Who comes first if several request the same court (prioritetsregler). */
export interface CourtPriorityRules {
  /** The kinds of use, in descending order of priority; a kind that is left out comes after those listed. */
  levels?: Array<"training" | "match" | "tournament" | "event"> | null;
  /** The ids of organisations with priority for training. */
  trainingPriority?: Array<string> | null;
  /** The ids of organisations with priority for matches. */
  matchPriority?: Array<string> | null;
  /** Whether a tournament requires approval; defaults to false. */
  tournamentRequiresApproval?: boolean | null;
  /** Whether an event requires approval; defaults to false. */
  eventRequiresApproval?: boolean | null;
  /** Whether local clubs come before others; defaults to false. */
  localClubPriority?: boolean | null;
  /** The ids of the local clubs. */
  localClubIds?: Array<string> | null;
}

/** The state and the maintenance of a sports facility (vedlikehold). */
export interface CourtMaintenance {
  /** Whether it can be used; defaults to available. */
  status?: "available" | "limited" | "maintenance" | "closed" | null;
  /** The local date of the next maintenance. */
  nextMaintenance?: string | null;
  /** Completed and planned maintenance. */
  maintenanceSchedule?: Array<MaintenanceEntry> | null;
  /** The local date of the last inspection. */
  lastInspection?: string | null;
  /** The number of days between inspections. */
  inspectionFrequency?: number | null;
}

/** What is asked of those who use a court (brukerkrav). */
export interface UserRequirements {
  /** The lowest age in years, itself included; null is none. */
  minAge?: number | null;
  /** The highest age in years, itself included; null is none. */
  maxAge?: number | null;
  /** Whether a certificate is needed; default no. */
  certificationRequired?: boolean | null;
  /** Which certificate. */
  certificationType?: string | null;
  /** How it is shown; default none. */
  certificationVerification?: "none" | "self_declaration" | "document" | "registry" | null;
  /** Whether an adult of 18 or more must answer for it; default no. */
  responsibleAdultRequired?: boolean | null;
  /** Whether a course is needed beforehand; default no. */
  trainingRequired?: boolean | null;
  /** Where the course is found. */
  trainingUrl?: string | null;
  /** What the body must manage, in words. */
  physicalRequirements?: string | null;
}

/** How the weekly hours of a season are allocated (sesongbooking). */
export interface SeasonBooking {
  /** Whether hours are allocated by season; defaults to false. */
  enabled?: boolean | null;
  /** The first local date of the season (inclusive). */
  seasonStart?: string | null;
  /** The last local date of the season (inclusive). */
  seasonEnd?: string | null;
  /** The weekly hours (rammetid). */
  frameTimeSlots?: Array<FrameTimeSlot> | null;
  /** The last local date for applications (inclusive). */
  applicationDeadline?: string | null;
  /** How the hours are allocated. */
  allocationMethod?: "first_come" | "lottery" | "priority" | null;
}

/** The size of a court. */
export interface CourtDimensions {
  /** The length in metres. */
  length?: number | null;
  /** The width in metres. */
  width?: number | null;
}

/** A court or zone of a sports facility (bane). */
export interface Court {
  /** The id within the facility. */
  id?: string | null;
  /** The name: Bane 1, Hovedbane. */
  name?: string | null;
  /** The properties of the court. */
  courtInfo?: CourtInfo | null;
  /** Whether it can be used; defaults to available. */
  status?: "available" | "maintenance" | "closed" | null;
  /** The amount added to the unit price, in the currency of the pricing section; may be negative. */
  priceAdjustment?: number | null;
  /** The share of the whole facility's unit price, 0–1: 0.5 for half; absent means the same price. */
  priceFactor?: number | null;
  /** The weekly template. */
  bookingSlots?: Array<BookingSlot> | null;
  /** Rules that override the common ones for this court; a null property keeps the common rule. */
  bookingRulesOverride?: CourtBookingRules | null;
}

/** How a court is booked (booking-regler), for all courts or as an override for one. */
export interface CourtBookingRules {
  /** The slot length in minutes: 30, 45 or 60. */
  slotDurationMinutes?: number | null;
  /** The minimum length of a booking in minutes (inclusive). */
  minDurationMinutes?: number | null;
  /** The maximum length of a booking in minutes (inclusive). */
  maxDurationMinutes?: number | null;
  /** The minutes kept free after a booking; defaults to 0. */
  bufferMinutes?: number | null;
  /** The number of local dates ahead of today on which a booking may start (inclusive); null means no limit. */
  advanceBookingDays?: number | null;
  /** The number of hours before the start until which cancellation is free. */
  cancellationHours?: number | null;
}

/** Maintenance done or planned on a court or on equipment (vedlikehold). */
export interface MaintenanceEntry {
  /** The id within the log. */
  id?: string | null;
  /** The local date of the work. */
  date?: string | null;
  /** The kind of work: Kontroll. */
  type?: string | null;
  /** A description of the work. */
  description?: string | null;
  /** The person or company that did the work. */
  performedBy?: string | null;
  /** The local date the work is next due. */
  nextScheduled?: string | null;
}

/** A weekly time of a season (rammetid). */
export interface FrameTimeSlot {
  /** The id within the season. */
  id?: string | null;
  /** The day on which it starts. */
  dayOfWeek?: "Mandag" | "Tirsdag" | "Onsdag" | "Torsdag" | "Fredag" | "Lørdag" | "Søndag" | null;
  /** The start (inclusive). */
  timeFrom?: string | null;
  /** The end (exclusive); an end at or before the start is on the next day. */
  timeTo?: string | null;
  /** The user or organisation it is allocated to; null if it is not allocated. */
  allocatedTo?: string | null;
  /** The intended use. */
  type?: "training" | "match" | "tournament" | "open" | null;
}

/** A row of a court's weekly template (tidsluke): closed, or reserved for a club every week. */
export interface BookingSlot {
  /** The id within the court. */
  id?: string | null;
  /** The id of the court; null means the court that contains the row. */
  courtId?: string | null;
  /** The day it starts on. */
  dayOfWeek?: "Mandag" | "Tirsdag" | "Onsdag" | "Torsdag" | "Fredag" | "Lørdag" | "Søndag" | null;
  /** The start (inclusive). */
  timeFrom?: string | null;
  /** The end (exclusive); an end at or before the start is on the next day. */
  timeTo?: string | null;
  /** The status; defaults to available. */
  status?: "available" | "booked" | "blocked" | null;
  /** The user or organisation that has the time every week. */
  bookedBy?: string | null;
  /** The id of the recurring booking. */
  bookingId?: string | null;
}

/** An event with tickets or registration (arrangement): a concert, a course, a seminar. */
export interface Event extends BaseResource {
  /** The category, which selects the type in JSON; written first. */
  category: "arrangementer";
  /** The organiser, who is responsible for it. */
  organizer?: Organizer | null;
  /** The program and its times. */
  program?: EventProgram | null;
  /** The capacity and the tickets. */
  eventCapacity?: EventCapacity | null;
  /** How participants register. */
  registration?: EventRegistration | null;
  /** What happens if a participant cancels or the event is cancelled. */
  cancellation?: EventCancellation | null;
  /** The permits it has or needs. */
  documentRequirements?: DocumentRequirements | null;
  /** The location. */
  eventVenue?: EventVenue | null;
  /** The dates. */
  eventDates?: Array<EventDate> | null;
}

/** The organiser of an event, who is responsible for it (arrangør). */
export interface Organizer {
  /** The kind of organiser. */
  organizationType?: "person" | "organization" | "municipality" | null;
  /** The name. */
  name?: string | null;
  /** The organisation number, for Parse. */
  orgNumber?: string | null;
  /** The person responsible for the event; all fields are required to be published. */
  responsiblePerson?: ResponsiblePerson | null;
  /** The contact while the event takes place. */
  emergencyContact?: Contact | null;
  /** The number of earlier events. */
  previousEvents?: number | null;
  /** Whether the municipality has verified it; defaults to unverified. */
  verificationStatus?: "unverified" | "verified" | "trusted" | null;
}

/** The program of an event, in local time (program). */
export interface EventProgram {
  /** When participants may arrive. */
  checkInTime?: string | null;
  /** When the audience is let in. */
  doorsOpenTime?: string | null;
  /** The start. */
  startTime?: string | null;
  /** The end; after the start. */
  endTime?: string | null;
  /** The breaks (pauser). */
  breaks?: Array<EventBreak> | null;
  /** The program items (programposter). */
  programItems?: Array<ProgramItem> | null;
}

/** How many an event holds, and what they can buy (kapasitet og billetter). */
export interface EventCapacity {
  /** The most people at once, whatever the ticket; > 0 to be published. */
  totalCapacity?: number | null;
  /** The kinds of ticket on sale; none where nothing is sold. */
  ticketTypes?: Array<TicketType> | null;
  /** Parts of the hall that are sold apart; none is one hall. */
  sections?: Array<EventSection> | null;
  /** The most on the waiting list; absent is no limit, 0 is no list. */
  waitlistCapacity?: number | null;
}

/** How people get a place at an event (påmelding). */
export interface EventRegistration {
  /** Whether places are bought, taken, open or drawn. */
  type?: "tickets" | "registration" | "free" | "lottery" | null;
  /** When registration closes (excluded); before the first date of the event. */
  deadline?: EventDeadline | null;
  /** When the early discount ends (excluded). */
  earlyBirdDeadline?: EventDeadline | null;
  /** Percent off until the early deadline, 0–100. */
  earlyBirdDiscount?: number | null;
  /** Whether there is a waiting list when the event is full; default no. */
  waitlistEnabled?: boolean | null;
  /** The most on the waiting list; the lower of this and WaitlistCapacity counts. */
  waitlistCapacity?: number | null;
  /** Whether a freed place goes to the first on the list by itself; default no. */
  autoPromoteFromWaitlist?: boolean | null;
  /** Whether a place must be confirmed to be kept; default no. */
  confirmationRequired?: boolean | null;
  /** Hours to confirm in, from the offer. */
  confirmationDeadlineHours?: number | null;
  /** Whether one may register several; default no. */
  allowGroupRegistration?: boolean | null;
  /** The most in one registration; absent is no limit. */
  maxGroupSize?: number | null;
  /** Whether a caseworker decides on each registration; default no. */
  requiresApproval?: boolean | null;
  /** What the caseworker judges by, in words. */
  approvalCriteria?: string | null;
}

/** What happens when a participant or the event itself is cancelled (avlysning og refusjon). */
export interface EventCancellation {
  /** Hours before the start until when a participant may cancel and be refunded. */
  cancellationDeadlineHours?: number | null;
  /** What is paid back to a participant who cancels in time. */
  refundPolicy?: "full" | "partial" | "none" | null;
  /** Percent paid back under partial, 0–100. */
  partialRefundPercentage?: number | null;
  /** Days until the money is paid back. */
  refundDeadlineDays?: number | null;
  /** Whether the weather may cancel the event; default no. */
  weatherCancellation?: boolean | null;
  /** What weather does, in words. */
  weatherPolicy?: string | null;
  /** Fewer than this cancel the event; null is no minimum. */
  minParticipantsRequired?: number | null;
  /** Hours before the start when the minimum is judged. */
  minParticipantsDeadlineHours?: number | null;
  /** How participants are told. */
  cancellationNotificationMethods?: Array<"email" | "sms" | "push"> | null;
  /** What is offered instead, in words. */
  alternativeDatePolicy?: string | null;
}

/** The document requirements of an event (dokumentkrav): permits, fire watch and insurance. */
export interface DocumentRequirements {
  /** The alcohol licence (skjenkebevilling). */
  alcoholPermit?: PermitRequirement | null;
  /** The fire watch (brannvakt). */
  fireWatch?: FireWatchRequirement | null;
  /** The police approval (politigodkjenning). */
  policePermit?: PermitRequirement | null;
  /** The event permit of the municipality (arrangementstillatelse). */
  eventPermit?: PermitRequirement | null;
  /** The noise exemption (støydispensasjon). */
  noisePermit?: PermitRequirement | null;
  /** The road closure permit (veisperring). */
  roadClosure?: PermitRequirement | null;
  /** The approval of the food safety authority (Mattilsynet). */
  healthPermit?: PermitRequirement | null;
  /** The notice of a public gathering (offentlig samling). */
  publicGatheringPermit?: PermitRequirement | null;
  /** Whether the organizer must have insurance; defaults to false. */
  insuranceRequired?: boolean | null;
  /** The minimum insurance coverage in kroner; ≥ 0. */
  insuranceMinCoverage?: number | null;
  /** NoisePermit under its alternative name: read, never written. */
  noiseExemption?: PermitRequirement | null;
  /** FireWatch under its alternative name: read, never written. */
  firePermit?: FireWatchRequirement | null;
}

/** Where an event takes place (sted-tilknytning). */
export interface EventVenue {
  /** Which of the three locations below applies. */
  type?: "linked_venue" | "linked_outdoor" | "custom_address" | null;
  /** The id of the venue. */
  linkedVenueId?: string | null;
  /** The id of the outdoor object. */
  linkedOutdoorId?: string | null;
  /** A custom address. */
  customAddress?: AddressDraft | null;
  /** The requirements on the location, as text. */
  venueRequirements?: string | null;
  /** The setup requirements, as text. */
  setupRequirements?: string | null;
}

/** A date the event takes place on (eventdato). */
export interface EventDate {
  /** The local date it starts on. */
  date?: string | null;
  /** When it starts; absent is the program's start. */
  time?: string | null;
  /** When it ends; at or before the start is the day after. */
  endTime?: string | null;
  /** How many tickets are left for this date. */
  availableTickets?: number | null;
  /** How many tickets there are for this date. */
  totalTickets?: number | null;
  /** Whether it will be held; default scheduled. */
  status?: "scheduled" | "cancelled" | "soldout" | null;
}

/** The person responsible for an event (ansvarlig). */
export interface ResponsiblePerson {
  /** The name. */
  name?: string | null;
  /** The role in the organisation. */
  role?: string | null;
  /** The telephone number, for Parse. */
  phone?: string | null;
  /** The e-mail address, for Parse. */
  email?: string | null;
  /** Whether the identity is verified; defaults to false. */
  idVerified?: boolean | null;
}

/** A break in an event. */
export interface EventBreak {
  /** The id within the program. */
  id?: string | null;
  /** The name. */
  name?: string | null;
  /** The start. */
  startTime?: string | null;
  /** The length in minutes; > 0. */
  duration?: number | null;
}

/** A program item of an event (programpost). */
export interface ProgramItem {
  /** The id within the program. */
  id?: string | null;
  /** The title. */
  title?: string | null;
  /** The description. */
  description?: string | null;
  /** The start. */
  startTime?: string | null;
  /** The length in minutes; > 0. */
  duration?: number | null;
  /** The presenter. */
  presenter?: string | null;
  /** The room or stage, if there are several. */
  location?: string | null;
}

/** A ticket type of an event (billettype): Voksen, Barn, Student. */
export interface TicketType {
  /** The id, used in orders. */
  id?: string | null;
  /** The name shown on a quote. */
  name?: string | null;
  /** The price per ticket in the section's currency; ≥ 0. */
  price?: number | null;
  /** The total number of tickets. */
  quantity?: number | null;
  /** The number of tickets left. */
  availableQuantity?: number | null;
  /** A description. */
  description?: string | null;
  /** Restrictions, such as Krever gyldig studentbevis. */
  restrictions?: string | null;
  /** The start of sales (inclusive). */
  salesStart?: string | null;
  /** The end of sales (exclusive; a date includes the whole day). */
  salesEnd?: string | null;
  /** The maximum number per order. */
  maxPerOrder?: number | null;
}

/** A part of the hall that is sold apart (sone): Parterre, Balkong. */
export interface EventSection {
  /** Its id within the event, by which an order names it. */
  id?: string | null;
  /** What it is called on a ticket. */
  name?: string | null;
  /** How many it holds. */
  capacity?: number | null;
  /** What is added to the price of a ticket there, in the section's currency; may be negative; default 0. */
  priceAdjustment?: number | null;
  /** Whether it is fit for wheelchairs (HC-tilpasset); default no. */
  accessibility?: boolean | null;
}

/** A date and the time of day on it, in local wall time. */
export interface EventDeadline {
  /** The local date. */
  date?: string | null;
  /** The time on it; absent is the end of the day, 24:00. */
  time?: string | null;
}

/** The record of one permit of an event: whether it is required, and the status of the application. */
export interface PermitRequirement {
  /** Whether it is required regardless of triggers; if null or false, the triggers decide. */
  required?: boolean | null;
  /** The status of the application; null and not_required mean no application. */
  status?: "not_required" | "pending" | "approved" | "rejected" | "expired" | null;
  /** The application deadline in days before this event; ≥ 0; null means that of the trigger or permit. */
  applicationDeadlineDays?: number | null;
  /** The id of the uploaded document in your app. */
  documentId?: string | null;
  /** The last local date of validity (inclusive); null means no expiry. */
  expiryDate?: string | null;
  /** Notes by the caseworker. */
  notes?: string | null;
  /** The local date of the application. */
  applicationDate?: string | null;
  /** The local date of the decision. Source: 001 §11.3. */
  decisionDate?: string | null;
  /** The reason for a rejection. */
  rejectionReason?: string | null;
}

/** The fire watch of an event (brannvakt): a fire permit with requirements on the guards. */
export interface FireWatchRequirement {
  /** Whether it is required regardless of triggers; if null or false, the triggers decide. */
  required?: boolean | null;
  /** The minimum number of guards; ≥ 0. */
  minPersons?: number | null;
  /** The status of the application; null and not_required mean no application. */
  status?: "not_required" | "pending" | "approved" | "rejected" | "expired" | null;
  /** Whether the guards must be certified; defaults to false. */
  certificateRequired?: boolean | null;
  /** The application deadline in days before this event; ≥ 0; null means that of the trigger or permit. */
  applicationDeadlineDays?: number | null;
  /** The id of the uploaded document in your app. */
  documentId?: string | null;
  /** The last local date of validity (inclusive); null means no expiry. */
  expiryDate?: string | null;
  /** Notes by the caseworker. */
  notes?: string | null;
  /** The local date of the application. */
  applicationDate?: string | null;
  /** The local date of the decision. */
  decisionDate?: string | null;
  /** The reason for a rejection. */
  rejectionReason?: string | null;
}

/** Equipment lent by the unit (torg): tents, sound systems, projectors, tables and chairs. */
export interface Equipment extends BaseResource {
  /** The category, which selects the type in JSON; written first. */
  category: "torg";
  /** The inventory and the kind of unit. */
  inventory?: EquipmentInventory | null;
  /** The condition. */
  condition?: EquipmentCondition | null;
  /** How it is collected and returned. */
  loan?: LoanConfig | null;
  /** The deposit, and what may be deducted from it. */
  equipmentDeposit?: EquipmentDeposit | null;
}

/** What there is to lend, and what one unit is (utstyrsinventar). */
export interface EquipmentInventory {
  /** How many units the municipality owns; > 0 to be published. */
  totalUnits?: number | null;
  /** How many of them can be lent at all: not under repair or withdrawn. */
  availableUnits?: number | null;
  /** What one unit is: Partytelt 6 × 12 m. */
  unitDescription?: string | null;
  /** What one set holds. */
  setContents?: Array<string> | null;
  /** The units' serial numbers. */
  serialNumbers?: Array<string> | null;
  /** The local date they were bought. */
  purchaseDate?: string | null;
  /** Months they are expected to last from the purchase. */
  expectedLifespan?: number | null;
}

/** What state the equipment is in, and what has happened to it (tilstand og vedlikehold). */
export interface EquipmentCondition {
  /** How good it is. */
  status?: "good" | "fair" | "poor" | "needs_repair" | null;
  /** The local date it was last inspected. */
  lastInspection?: string | null;
  /** The local date it is to be inspected next. */
  nextInspection?: string | null;
  /** Maintenance done and planned (vedlikeholdslogg). */
  maintenanceLog?: Array<MaintenanceEntry> | null;
  /** Damage reported (skadehistorikk). */
  damageHistory?: Array<DamageEntry> | null;
}

/** How equipment is handed out and handed in (utlånskonfigurasjon). */
export interface LoanConfig {
  /** The longest loan in days; > 0 to be published. */
  maxLoanDurationDays?: number | null;
  /** Whether the borrower must fetch it; default no. */
  pickupRequired?: boolean | null;
  /** Whether the municipality brings it; default no. */
  deliveryAvailable?: boolean | null;
  /** What bringing it costs, in the pricing section's currency; ≥ 0. */
  deliveryFee?: number | null;
  /** Where it is fetched (hentested). */
  pickupLocation?: string | null;
  /** When it can be fetched, in words. */
  pickupHours?: string | null;
  /** The time of the last day it must be back by. */
  returnDeadlineTime?: string | null;
  /** What each started day late costs, in the pricing section's currency; ≥ 0. */
  lateReturnFeePerDay?: number | null;
  /** Hours after the deadline before the fee begins; default 0. */
  graceHours?: number | null;
}

/** Money held for borrowed equipment, and what may be taken from it (depositum og skadehåndtering). */
export interface EquipmentDeposit {
  /** How much is held, in the pricing section's currency; ≥ 0. */
  baseAmount?: number | null;
  /** The most that is held, whatever joins it; absent is no limit. */
  maxDeposit?: number | null;
  /** When the equipment is looked over. */
  inspectionProcess?: InspectionProcess | null;
  /** How damage is settled. */
  damageHandling?: DamageHandling | null;
}

/** A piece of damage, from the report to the repair (skade). */
export interface DamageEntry {
  /** Its id within the history. */
  id?: string | null;
  /** The local date it was found. */
  date?: string | null;
  /** What is broken. */
  description?: string | null;
  /** What the repair cost, in the pricing section's currency; ≥ 0. */
  repairCost?: number | null;
  /** The local date it was repaired; absent is not yet. */
  repairedDate?: string | null;
  /** Who reported it. */
  reportedBy?: string | null;
  /** The loan it happened on. */
  bookingId?: string | null;
}

/** When equipment is looked over. */
export interface InspectionProcess {
  /** Whether it is when handed out (ved utlevering); default no. */
  preInspectionRequired?: boolean | null;
  /** Whether it is when handed in (ved retur); default no. */
  postInspectionRequired?: boolean | null;
  /** Whether photographs are taken; default no. */
  photoDocumentationRequired?: boolean | null;
}

/** How damage is settled with the borrower. */
export interface DamageHandling {
  /** How a deduction is decided, in words. */
  deductionProcess?: string | null;
  /** Days the borrower has to dispute it. */
  disputeDeadlineDays?: number | null;
}
