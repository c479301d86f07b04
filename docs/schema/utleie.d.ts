// The rental object as JSON. Every member may be absent, since a draft is incomplete; members that no type knows are kept.

/** A rental object of a municipality (utleieobjekt), told apart by its category. */
export type RentalObject = Venue | SportsFacility | Event | Equipment;

/** A rental object of a municipality (utleieobjekt): what every category has. */
export interface BaseResource {
  /** The category, which tells the types of JSON apart; it is written first. */
  category: string;
  /** A finer word for what it is: Møterom. */
  subcategory?: string | null;
  /** What it is called, and who owns it. */
  identity?: ResourceIdentity | null;
  /** Where it is, and how one gets in. */
  location?: ResourceLocation | null;
  /** Who may see it, and who may book it. */
  audience?: AudienceSection | null;
  /** How long, how late and how often it can be booked. */
  timeLogic?: TimeLogicSection | null;
  /** What it costs, and how it is paid. */
  pricing?: PricingSection | null;
  /** What must be decided, shown and signed before a booking holds. */
  workflow?: WorkflowSection | null;
  /** What the public reads about it. */
  content?: ContentSection | null;
  /** Where it is in its life, and what has happened to it. */
  metadata?: ResourceMetadata | null;
  /** Whom to ask about it. */
  contacts?: Array<Contact> | null;
  /** When it is open. */
  availability?: AvailabilitySection | null;
  /** Services that can be added, beside those of AddOnServices; both lists count. */
  addOnServices?: Array<AddOnService> | null;
}

/** A room or building to hire (lokale): a meeting room, a banquet hall, a gymnasium. */
export interface Venue extends BaseResource {
  /** The category, which tells the types of JSON apart; it is written first. */
  category: "lokaler";
  /** How many it holds. */
  venueCapacity?: VenueCapacity | null;
  /** The rooms it can be divided into. */
  roomStructure?: RoomStructure | null;
  /** Keys, rigging and cleaning. */
  venueAccess?: VenueAccess | null;
  /** What there is to use in it. */
  venueEquipment?: VenueEquipment | null;
  /** How loud it may be, and when. */
  noiseRules?: NoiseRules | null;
  /** What it has, in the words of Standard or the host's own. */
  facilities?: Array<string> | null;
}

/** What a rental object is called, and who owns it (identitet). */
export interface ResourceIdentity {
  /** The id that never changes; the host makes it once, by Version7. */
  objectId?: string | null;
  /** The name the public sees; at least 3 characters to be published. */
  displayName?: string | null;
  /** The name in the web address, made of the display name and unique in the host. */
  slug?: string | null;
  /** The unit that owns it, set from the unit of the admin: Kultur og idrett. */
  ownerUnit?: string | null;
  /** The municipality's own code: MR-Y-001. */
  internalCode?: string | null;
  /** What it is called in the house, where that is not the display name. */
  internalName?: string | null;
}

/** Where a rental object is, and how one gets in (lokasjon og tilgang). */
export interface ResourceLocation {
  /** Its postal address. */
  address?: AddressDraft | null;
  /** Its place on the map. */
  map?: GeoPointDraft | null;
  /** Where to turn up, as the renter reads it. */
  meetingPoint?: string | null;
  /** How to find it. */
  directionsText?: string | null;
  /** How the door is opened. */
  accessType?: "code" | "reception" | "janitor" | "digital" | "physical_key" | null;
  /** The code of the door; it never prints itself, and is written only in a protected form. */
  accessCode?: string | null;
  /** How to get in, step by step. */
  accessInstructions?: string | null;
  /** Where the key is fetched; needed for a physical key. */
  keyPickupLocation?: string | null;
  /** When it can be fetched, in words. */
  keyPickupHours?: string | null;
  /** When it must be back, in words. */
  keyReturnDeadline?: string | null;
  /** Where to park and unload. */
  parkingInfo?: string | null;
  /** How many cars can be parked. */
  parkingSpots?: number | null;
  /** Whether there is a place to unload (lastesone); default no. */
  loadingZone?: boolean | null;
  /** When one may unload, in words. */
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

/** How long, how early and how often one may book (tidslogikk), as the admin writes it. */
export interface TimeLogicSection {
  /** The length offered first, in minutes. */
  defaultBookingLength?: number | null;
  /** The shortest booking in minutes (included). */
  minDuration?: number | null;
  /** The longest booking in minutes (included). */
  maxDuration?: number | null;
  /** Minutes kept free before a booking to rig (rigg-tid); default 0. */
  bufferBefore?: number | null;
  /** Minutes kept free after a booking to clear (rydd-tid); default 0. */
  bufferAfter?: number | null;
  /** A booking starts at least so many hours from now (included); default 0. */
  minLeadTime?: number | null;
  /** A booking starts at most so many days from now, at the same time of day (included); absent is no limit. */
  maxLeadTime?: number | null;
  /** How many bookings one user may have. */
  maxBookingsPerUser?: BookingLimits | null;
  /** Dates on which nothing is booked (sperringer). */
  blackoutPeriods?: Array<BlackoutPeriod> | null;
  /** What a cancellation costs, and until when it is free (avbestillingsregler). */
  cancellationRules?: CancellationRules | null;
  /** What follows when a user stays away (ikke møtt). */
  noShowRules?: NoShowRules | null;
}

/** The prices and payment options of a rental object (pris og økonomi), as entered by an admin. */
export interface PricingSection {
  /** Whether the object is free of charge. */
  isFree?: boolean | null;
  /** The price per unit of PriceModel if no plan applies; ≥ 0. */
  basePrice?: number | null;
  /** What the price applies to; defaults to per time. */
  priceModel?: "per time" | "per dag" | "per billett" | "per tidsluke" | "per enhet per dag" | "per booking" | "per halvtime" | "per 30 min" | null;
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

/** What must be decided, shown and signed before a booking holds (arbeidsflyt og etterlevelse). */
export interface WorkflowSection {
  /** Who decides on a booking. */
  approvalMode?: "automatic" | "manual" | "conditional" | null;
  /** The steps a request passes (godkjenningstrinn). */
  approvalSteps?: Array<ApprovalStep> | null;
  /** What lets a request be approved by itself; one of them is enough. */
  autoApprovalConditions?: Array<AutoApprovalCondition> | null;
  /** The host's own points before publishing, beside the standing ones. */
  prePublishChecklist?: Array<ChecklistEntry> | null;
  /** Documents the renter hands in. */
  documentRequirements?: Array<DocumentRequirement> | null;
  /** The terms the renter accepts. */
  termsAcceptance?: TermsAcceptance | null;
  /** Time given to an umbrella organisation to hand on (paraplydisponering). */
  umbrellaDisposal?: UmbrellaDisposal | null;
}

/** What the public reads about a rental object (innhold og kvalitet). */
export interface ContentSection {
  /** A description for lists; at most 200 characters to be published. */
  shortDescription?: string | null;
  /** A description for the object's own page. */
  longDescription?: string | null;
  /** Pictures. */
  gallery?: Array<GalleryImage> | null;
  /** Files. */
  attachments?: Array<Attachment> | null;
  /** Languages it is presented in, by their codes: nb, en. */
  languages?: Array<string> | null;
  /** The same texts in other languages, by their codes. */
  translations?: Record<string, Translation> | null;
  /** Questions often asked. */
  faq?: Array<FaqEntry> | null;
  /** House rules. */
  guidelines?: string | null;
  /** Who can get in and take part (tilgjengelighet). */
  accessibilityInfo?: AccessibilityInfo | null;
  /** Words it is found by. */
  keywords?: Array<string> | null;
}

/** Where a rental object is in its life, and what has happened to it. */
export interface ResourceMetadata {
  /** Where it is in its life; default draft. */
  status?: "draft" | "pending_review" | "published" | "archived" | "suspended" | null;
  /** When it was made. */
  createdAt?: string | null;
  /** Who made it. */
  createdBy?: string | null;
  /** When it was last changed. */
  updatedAt?: string | null;
  /** Who changed it last. */
  updatedBy?: string | null;
  /** When it was last sent for approval; absent in a draft. */
  submittedAt?: string | null;
  /** Who sent it, and so may not approve it. */
  submittedBy?: string | null;
  /** When it was approved; the status stays pending_review until it is published. */
  approvedAt?: string | null;
  /** Who approved it. */
  approvedBy?: string | null;
  /** Why it was sent back, until it is sent again. */
  rejectionReason?: string | null;
  /** When it was last published. */
  publishedAt?: string | null;
  /** When it was stopped for a while; absent when it is not. */
  suspendedAt?: string | null;
  /** Why it was stopped. */
  suspensionReason?: string | null;
  /** When it was archived. */
  archivedAt?: string | null;
  /** Counts the changes, from 1. */
  version?: number | null;
  /** The system it was imported from. */
  importSource?: string | null;
  /** When it was last booked. */
  lastBooking?: string | null;
  /** How many bookings it has had. */
  totalBookings?: number | null;
  /** The mean of its reviews. */
  rating?: number | null;
  /** How many reviews there are. */
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

/** When a resource can be booked (tilgjengelighet), as the admin writes it. */
export interface AvailabilitySection {
  /** What is booked: slots of time, whole days or units; default timeInterval. */
  availabilityType?: "timeInterval" | "day" | "quantity" | null;
  /** The slot of time, in minutes, where no court rule says another; default 60. */
  intervalMinutes?: number | null;
  /** The ordinary week (åpningstider); several rows a day are allowed. */
  openingHours?: Array<OpeningHours> | null;
  /** Dates that replace the ordinary week (unntak). */
  exceptions?: Array<AvailabilityException> | null;
  /** Whether it is only shown and never booked (kun presentasjon); default no. */
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
  /** Its price in the section's currency, once per booking; ≥ 0. */
  price?: number | null;
  /** Whether it is added to every quote; defaults to false. */
  required?: boolean | null;
  /** Whether it needs approval by a caseworker; defaults to false. */
  needsApproval?: boolean | null;
}

/** How many a venue holds (kapasitet). */
export interface VenueCapacity {
  /** The most people at once; > 0 to be published. */
  maxPersons?: number | null;
  /** The most who can sit. */
  seatedCapacity?: number | null;
  /** The most who can stand. */
  standingCapacity?: number | null;
  /** The most the fire regulations allow (brannforskrift); recommended above 50 persons. */
  fireCapacity?: number | null;
  /** Ways to set the tables (bordoppsett). */
  tableLayouts?: Array<TableLayout> | null;
}

/** How a venue is divided into rooms (rom-struktur). */
export interface RoomStructure {
  /** Whether the parts can be booked (kan deles i underrom); default no. */
  isDivisible?: boolean | null;
  /** The parts (underrom). */
  subRooms?: Array<SubRoom> | null;
  /** Whether whole and parts may be booked at the same time, up to capacity; default no. */
  canBookSimultaneously?: boolean | null;
  /** Facilities that the parts share. */
  sharedFacilities?: Array<string> | null;
  /** Rooms next door, which are told about but never blocked (tilstøtende rom). */
  adjacentRooms?: Array<string> | null;
  /** The room this venue is itself a part of. */
  parentRoomId?: string | null;
}

/** Keys, rigging and cleaning of a venue (tilgang). */
export interface VenueAccess {
  /** How the door is opened. */
  keyType?: "code" | "reception" | "janitor" | "digital" | "physical_key" | null;
  /** Where the key is fetched. */
  keyPickupLocation?: string | null;
  /** When it can be fetched, in words. */
  keyPickupHours?: string | null;
  /** When it must be back, in words. */
  keyReturnDeadline?: string | null;
  /** Money held for the key, in the pricing section's currency; it joins the deposit. */
  keyDeposit?: number | null;
  /** Minutes to rig before a booking; the larger of this and the time logic's buffer counts. */
  setupTimeMinutes?: number | null;
  /** Minutes to clear after a booking; the larger of this and the time logic's buffer counts. */
  teardownTimeMinutes?: number | null;
  /** Whether cleaning is in the price; default no. */
  cleaningIncluded?: boolean | null;
  /** What cleaning costs where it is neither included nor done by the renter; ≥ 0. */
  cleaningFee?: number | null;
  /** What the renter must clean, in words. */
  cleaningInstructions?: string | null;
  /** Whether the renter cleans; default no. */
  selfServiceCleaning?: boolean | null;
}

/** What there is to use in a venue (utstyr). */
export interface VenueEquipment {
  /** What comes with the room. */
  includedEquipment?: Array<EquipmentItem> | null;
  /** What can be rented beside it. */
  availableForRent?: Array<EquipmentItem> | null;
  /** Whether the renter may bring their own; default no. */
  externalEquipmentAllowed?: boolean | null;
  /** Whether a technician can be had; default no. */
  techSupportAvailable?: boolean | null;
  /** What the technician costs, in the pricing section's currency; ≥ 0. */
  techSupportFee?: number | null;
  /** When the technician can be had, in words. */
  techSupportHours?: string | null;
}

/** How loud a venue may be, and when (støyregler). */
export interface NoiseRules {
  /** The loudest allowed, in dB; null is no limit. */
  maxDecibelLevel?: number | null;
  /** When quiet begins (included), local wall time: 23:00. */
  quietHoursFrom?: string | null;
  /** When it ends (excluded): 07:00; at or before the start is the day after. */
  quietHoursTo?: string | null;
  /** Whether music may be played; absent is not stated. */
  musicAllowed?: boolean | null;
  /** Whether sound may be amplified; absent is not stated. */
  amplifiedSoundAllowed?: boolean | null;
  /** Whether musicians may play; absent is not stated. */
  livePerformanceAllowed?: boolean | null;
  /** Whether the neighbours must be told beforehand; default no. */
  neighborNotificationRequired?: boolean | null;
  /** What happens when someone complains, in words. */
  noiseComplaintProcess?: string | null;
}

/** An address as an admin types it. */
export interface AddressDraft {
  /** Street and number: Kulturveien 1. */
  street?: string | null;
  /** Four digits: 3770. */
  postalCode?: string | null;
  /** The area of the code (poststed): Kragerø. */
  postalArea?: string | null;
  /** The name of the building. */
  building?: string | null;
  /** The room or zone in it. */
  roomNumber?: string | null;
  /** The floor. */
  floor?: string | null;
}

/** A place on the map as it was clicked, in degrees of WGS 84. */
export interface GeoPointDraft {
  /** Degrees north, −90 to 90. */
  lat?: number | null;
  /** Degrees east, −180 to 180. */
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

/** How many bookings one user may have. */
export interface BookingLimits {
  /** The most that touch one local day. */
  perDay?: number | null;
  /** The most that touch one ISO week. */
  perWeek?: number | null;
  /** The most that touch one calendar month. */
  perMonth?: number | null;
  /** The most that have not ended yet. */
  activeBookings?: number | null;
}

/** Dates on which nothing is booked (sperring): Sommerferie, Vedlikehold. */
export interface BlackoutPeriod {
  /** Its id within the section. */
  id?: string | null;
  /** What it is called in a calendar. */
  name?: string | null;
  /** Its first local date (included). */
  fromDate?: string | null;
  /** Its last local date (included). */
  toDate?: string | null;
  /** Why, in words. */
  reason?: string | null;
  /** Whether it comes back every year on the same days; it may wrap over New Year, and 29 February counts as the 28th in other years. Default no. */
  recurring?: boolean | null;
  /** Whether citizens may see its name and reason; default yes. */
  visible?: boolean | null;
}

/** What a cancellation costs, and until when it is free (avbestillingsregler). */
export interface CancellationRules {
  /** Hours before the start until which a booking can be cancelled. */
  cutoffHours?: number | null;
  /** Whether a part of a booking can be cancelled; default no. */
  allowPartialCancellation?: boolean | null;
  /** The fee of a late cancellation; ≥ 0. */
  lateCancellationFee?: number | null;
  /** Hours before the start from which a cancellation is late. */
  lateCancellationThreshold?: number | null;
  /** What is paid back after a cancellation in time. */
  refundPolicy?: "full" | "partial" | "none" | null;
  /** Percent paid back where the policy is partial, 0–100. */
  refundPercentage?: number | null;
}

/** What follows when a user stays away (ikke møtt). */
export interface NoShowRules {
  /** The fee; ≥ 0. */
  fee?: number | null;
  /** Warnings given before the consequence; default 0. */
  warningCount?: number | null;
  /** What happens after the warnings. */
  consequenceAction?: "none" | "fee" | "block_temporary" | "block_permanent" | null;
  /** How many days a temporary block lasts. */
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
  /** When it applies; null means always. */
  conditions?: PlanConditions | null;
  /** The priority if plans overlap, higher first; defaults to 0. */
  priority?: number | null;
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
  /** The amount, or a percentage if the type is percentage; ≥ 0. */
  amount?: number | null;
  /** How the amount is charged; defaults to fixed. */
  type?: "fixed" | "per_hour" | "per_day" | "percentage" | null;
  /** The purpose of the fee. */
  category?: "cleaning" | "security" | "setup" | "equipment" | "damage" | "late" | "other" | null;
  /** Whether it is added to every quote; defaults to false. */
  mandatory?: boolean | null;
  /** When it is charged, as text. */
  conditions?: string | null;
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
  /** Whether the role is told when the step is reached; default no. */
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

/** A point on the list before publishing (sjekkliste). */
export interface ChecklistEntry {
  /** Its id within the list. */
  id?: string | null;
  /** What it says. */
  label?: string | null;
  /** Whether it blocks publishing; default no. */
  required?: boolean | null;
  /** The group it stands in. */
  category?: string | null;
  /** The path of the field that satisfies it when filled in: content.longDescription. */
  validationRule?: string | null;
}

/** A document the renter hands in (dokumentkrav). */
export interface DocumentRequirement {
  /** Its id within the section. */
  id?: string | null;
  /** What it is called. */
  name?: string | null;
  /** The kind of document: forsikring. */
  type?: string | null;
  /** Whether a booking needs it; default no. */
  required?: boolean | null;
  /** Whether a caseworker must agree to it; default no. */
  requiresApproval?: boolean | null;
  /** Days it holds from when it was handed in; absent is for ever. */
  validityPeriod?: number | null;
  /** What makes it needed: tags (alkohol), over_N_personer, over_N_timer; none is always. */
  triggers?: Array<string> | null;
}

/** The terms a renter accepts (vilkår). */
export interface TermsAcceptance {
  /** Whether they must be accepted; default no. */
  required?: boolean | null;
  /** Where they are read; needed where they must be accepted. */
  documentUrl?: string | null;
  /** The document's id in the archive. */
  documentId?: string | null;
  /** Which version is accepted: 2026-01. */
  version?: string | null;
  /** Whether they must be signed; default no. */
  signatureRequired?: boolean | null;
  /** Whether the signature may be digital, by BankID; default no. */
  digitalSignature?: boolean | null;
}

/** Time given to umbrella organisations, which hand it on to their clubs (paraplydisponering). */
export interface UmbrellaDisposal {
  /** Whether time is given at all; default no. */
  allowed?: boolean | null;
  /** The umbrella organisations, by id or number. */
  organizations?: Array<string> | null;
  /** Hours a week for each of them; absent is no limit. */
  quotaPerWeek?: number | null;
  /** Whether they may hand time on to their clubs; default no. */
  canDistributeToSubclubs?: boolean | null;
  /** Whether they may lock times so that no one else books them; default no. */
  canLockTimes?: boolean | null;
}

/** A picture of a rental object. */
export interface GalleryImage {
  /** Its id within the gallery. */
  id?: string | null;
  /** Where it is. */
  url?: string | null;
  /** Where a small one is. */
  thumbnailUrl?: string | null;
  /** What it shows, for those who see it and those who do not. */
  caption?: string | null;
  /** Whether it is shown first; default no. */
  isPrimary?: boolean | null;
  /** Where it stands; the lowest is the first. */
  order?: number | null;
}

/** A file that belongs to a rental object (vedlegg). */
export interface Attachment {
  /** Its id within the section. */
  id?: string | null;
  /** What it is called. */
  name?: string | null;
  /** The kind of file. */
  type?: "pdf" | "image" | "document" | null;
  /** Where it is. */
  url?: string | null;
  /** When it was uploaded. */
  uploadedAt?: string | null;
  /** What it is about. */
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
  /** Questions often asked. */
  faq?: Array<FaqEntry> | null;
}

/** A question often asked, and its answer. */
export interface FaqEntry {
  /** The question. */
  question?: string | null;
  /** The answer. */
  answer?: string | null;
  /** The group it stands in. */
  category?: string | null;
}

/** Who can get in and take part (tilgjengelighetsinformasjon). */
export interface AccessibilityInfo {
  /** It in a few words. */
  summary?: string | null;
  /** What the building has (universell utforming). */
  universalDesign?: UniversalDesign | null;
  /** Whether a wheelchair gets everywhere the renter does; absent is not known. */
  wheelchairAccessible?: boolean | null;
  /** Whether hearing aids can be used with the sound system; absent is not known. */
  hearingAidsCompatible?: boolean | null;
  /** Whether there are aids for those who see poorly; absent is not known. */
  visualAidsAvailable?: boolean | null;
  /** Whether someone can help on the spot; absent is not known. */
  assistanceAvailable?: boolean | null;
  /** Whether the help must be asked for beforehand; default no. */
  assistanceBookingRequired?: boolean | null;
  /** Anything else. */
  additionalInfo?: string | null;
}

/** A row of the week's opening hours (åpningstid). */
export interface OpeningHours {
  /** The day it opens on. */
  day?: "Mandag" | "Tirsdag" | "Onsdag" | "Torsdag" | "Fredag" | "Lørdag" | "Søndag" | null;
  /** When it opens (included). */
  from?: string | null;
  /** When it closes (excluded), at most 24 hours later. */
  to?: string | null;
  /** Whether the row counts; default yes. */
  active?: boolean | null;
}

/** Dates with other opening hours than the week's (unntak): a holiday, an open Sunday. */
export interface AvailabilityException {
  /** Its id within the section. */
  id?: string | null;
  /** What it is called in a calendar: 1. juledag. */
  name?: string | null;
  /** Its first local date (included). */
  fromDate?: string | null;
  /** Its last local date (included); absent is the first date alone. */
  toDate?: string | null;
  /** Why, in words. */
  reason?: string | null;
  /** Whether the days are closed, whatever the hours say; default no. */
  closed?: boolean | null;
  /** The hours of its days; a row without a day holds for each of them. */
  openingHours?: Array<OpeningHours> | null;
}

/** A way to set the tables (bordoppsett): U-form, Klasserom, Bankett. */
export interface TableLayout {
  /** Its id within the venue. */
  id?: string | null;
  /** What it is called. */
  name?: string | null;
  /** How many it seats. */
  capacity?: number | null;
  /** What it is like. */
  description?: string | null;
  /** Where a picture of it is. */
  imageUrl?: string | null;
}

/** A part of a venue (underrom). */
export interface SubRoom {
  /** Its id within the venue. */
  id?: string | null;
  /** What it is called. */
  name?: string | null;
  /** The most persons in it; ≥ 0. */
  capacity?: number | null;
  /** Its floor in square metres. */
  size?: number | null;
  /** Whether it can be booked alone; default yes. */
  canBookSeparately?: boolean | null;
  /** Added to the unit price, in the pricing section's currency; may be negative. */
  priceAdjustment?: number | null;
}

/** A kind of thing in a venue. */
export interface EquipmentItem {
  /** Its id, by which a request chooses it. */
  id?: string | null;
  /** What it is called on a quote. */
  name?: string | null;
  /** How many there are. */
  quantity?: number | null;
  /** Whether it comes with the room; the list it stands in counts where they disagree. */
  included?: boolean | null;
  /** What one costs per booking, in the pricing section's currency; ≥ 0. */
  rentalPrice?: number | null;
  /** What it is. */
  description?: string | null;
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
  /** The groups it is for; none is everyone. */
  targetGroups?: Array<string> | null;
  /** The longest booking in minutes, itself included. */
  maxDuration?: number | null;
  /** The most participants, itself included. */
  maxCapacity?: number | null;
  /** Local dates that are never approved by themselves. */
  excludeDates?: Array<string> | null;
  /** Whether the renter must have booked before; default no. */
  requirePreviousBooking?: boolean | null;
}

/** What a building has for everyone to use it (universell utforming). */
export interface UniversalDesign {
  /** A way in without steps. */
  stepFreeAccess?: boolean | null;
  /** A toilet for wheelchairs (HC-toalett). */
  wcAccessible?: boolean | null;
  /** A lift. */
  elevator?: boolean | null;
  /** A hearing loop (teleslynge). */
  hearingLoop?: boolean | null;
  /** Parking for the disabled. */
  accessibleParking?: boolean | null;
  /** Guide dogs may come in. */
  guideDogAllowed?: boolean | null;
  /** Sign language on request. */
  signLanguageSupport?: boolean | null;
  /** Signs in braille. */
  brailleSignage?: boolean | null;
  /** Anything else, in words. */
  otherAccommodation?: string | null;
}

/** Courts and pitches booked by time (idrettsbaner): padel, football, tennis, squash. */
export interface SportsFacility extends BaseResource {
  /** The category, which tells the types of JSON apart; it is written first. */
  category: "sport";
  /** What the courts are like, where one does not say otherwise. */
  courtInfo?: CourtInfo | null;
  /** The courts, and the rules they share. */
  multiCourt?: MultiCourt | null;
  /** Which use and which clubs come first. */
  priorityRules?: CourtPriorityRules | null;
  /** What state the courts are in. */
  maintenance?: CourtMaintenance | null;
  /** What is asked of those who use them. */
  userRequirements?: UserRequirements | null;
  /** Standing times of a season (rammetid). */
  seasonBooking?: SeasonBooking | null;
}

/** What a court is like (bane-info). */
export interface CourtInfo {
  /** What one plays on: Grus, Kunstgress, Parkett. */
  surface?: string | null;
  /** How large it is. */
  dimensions?: CourtDimensions | null;
  /** Whether it is indoors. */
  indoor?: boolean | null;
  /** Whether it is lit. */
  lighting?: boolean | null;
  /** When it is lit, in words. */
  lightingHours?: string | null;
  /** Whether it can be heated; default no. */
  heatingAvailable?: boolean | null;
  /** Whether heat is part of the price; default no. */
  heatingIncluded?: boolean | null;
  /** What heat costs where it is not included, in the pricing section's currency; ≥ 0. */
  heatingFee?: number | null;
  /** Lines for different sports. */
  markings?: Array<string> | null;
}

/** The courts of a sports facility, each with a calendar of its own (multi-bane). */
export interface MultiCourt {
  /** The courts or zones (baner). */
  courts?: Array<Court> | null;
  /** What they share: Garderobe, Dusj, Klubbhus. */
  sharedFacilities?: Array<string> | null;
  /** Rules in words for all of them (felles regler). */
  commonRules?: string | null;
  /** How all of them are booked, where a court does not say otherwise. */
  bookingRules?: CourtBookingRules | null;
}

/** Who comes first where several ask for the same court (prioritetsregler). */
export interface CourtPriorityRules {
  /** The kinds of use, the first before the second; one left out comes after those named. */
  levels?: Array<"training" | "match" | "tournament" | "event"> | null;
  /** Ids of organisations that come first in training. */
  trainingPriority?: Array<string> | null;
  /** Ids of organisations that come first in matches. */
  matchPriority?: Array<string> | null;
  /** Whether a tournament waits for approval; default no. */
  tournamentRequiresApproval?: boolean | null;
  /** Whether an event waits for approval; default no. */
  eventRequiresApproval?: boolean | null;
  /** Whether local clubs come before others; default no. */
  localClubPriority?: boolean | null;
  /** Ids of the local clubs. */
  localClubIds?: Array<string> | null;
}

/** The state of a sports facility and the work on it (vedlikehold). */
export interface CourtMaintenance {
  /** Whether it can be used; default available. */
  status?: "available" | "limited" | "maintenance" | "closed" | null;
  /** The local date of the next maintenance. */
  nextMaintenance?: string | null;
  /** Work done and planned. */
  maintenanceSchedule?: Array<MaintenanceEntry> | null;
  /** The local date of the last inspection. */
  lastInspection?: string | null;
  /** Days between inspections. */
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

/** How the hours of a season are given out (sesongbooking). */
export interface SeasonBooking {
  /** Whether hours are given out by season; default no. */
  enabled?: boolean | null;
  /** The season's first local date (included). */
  seasonStart?: string | null;
  /** The season's last local date (included). */
  seasonEnd?: string | null;
  /** The weekly hours (rammetid). */
  frameTimeSlots?: Array<FrameTimeSlot> | null;
  /** The last local date to apply (included). */
  applicationDeadline?: string | null;
  /** How they are given out. */
  allocationMethod?: "first_come" | "lottery" | "priority" | null;
}

/** The size of a court. */
export interface CourtDimensions {
  /** Its length in metres. */
  length?: number | null;
  /** Its width in metres. */
  width?: number | null;
}

/** A court or zone of a sports facility (bane). */
export interface Court {
  /** Its id within the facility. */
  id?: string | null;
  /** What it is called: Bane 1, Hovedbane. */
  name?: string | null;
  /** What it is like. */
  courtInfo?: CourtInfo | null;
  /** Whether it can be used; default available. */
  status?: "available" | "maintenance" | "closed" | null;
  /** Added to the unit price, in the pricing section's currency; may be negative. */
  priceAdjustment?: number | null;
  /** Its weekly template. */
  bookingSlots?: Array<BookingSlot> | null;
  /** Rules that replace the common ones for this court; those left out stay. */
  bookingRulesOverride?: CourtBookingRules | null;
}

/** How a court is booked (booking-regler), for all courts or as an override for one. */
export interface CourtBookingRules {
  /** The slot in minutes: 30, 45 or 60. */
  slotDurationMinutes?: number | null;
  /** The shortest booking in minutes (included). */
  minDurationMinutes?: number | null;
  /** The longest booking in minutes (included). */
  maxDurationMinutes?: number | null;
  /** Minutes kept free after a booking; default 0. */
  bufferMinutes?: number | null;
  /** How many local dates ahead of today a booking may start (included); absent is no limit. */
  advanceBookingDays?: number | null;
  /** Hours before the start until which cancelling is free. */
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

/** Hours of every week of a season (rammetid). */
export interface FrameTimeSlot {
  /** Its id within the season. */
  id?: string | null;
  /** The day it starts on. */
  dayOfWeek?: "Mandag" | "Tirsdag" | "Onsdag" | "Torsdag" | "Fredag" | "Lørdag" | "Søndag" | null;
  /** When it starts (included). */
  timeFrom?: string | null;
  /** When it ends (excluded); at or before the start is past midnight. */
  timeTo?: string | null;
  /** Who has it; absent while nobody does. */
  allocatedTo?: string | null;
  /** What it is for. */
  type?: "training" | "match" | "tournament" | "open" | null;
}

/** A part of a court's weekly template (tidsluke): closed, or held for a club all season. */
export interface BookingSlot {
  /** Its id within the court. */
  id?: string | null;
  /** The court; absent is the one it stands under. */
  courtId?: string | null;
  /** The day it starts on. */
  dayOfWeek?: "Mandag" | "Tirsdag" | "Onsdag" | "Torsdag" | "Fredag" | "Lørdag" | "Søndag" | null;
  /** When it starts (included). */
  timeFrom?: string | null;
  /** When it ends (excluded); at or before the start is past midnight. */
  timeTo?: string | null;
  /** What it is; default available. */
  status?: "available" | "booked" | "blocked" | null;
  /** Who holds it every week. */
  bookedBy?: string | null;
  /** The id of the standing booking. */
  bookingId?: string | null;
}

/** Something that takes place, with tickets or registration (arrangement): a concert, a course, a seminar. */
export interface Event extends BaseResource {
  /** The category, which tells the types of JSON apart; it is written first. */
  category: "arrangementer";
  /** Who holds it, and answers for it. */
  organizer?: Organizer | null;
  /** What happens, and when. */
  program?: EventProgram | null;
  /** How many it holds, and what they can buy. */
  eventCapacity?: EventCapacity | null;
  /** How people get a place. */
  registration?: EventRegistration | null;
  /** What happens when a participant or the event itself is cancelled. */
  cancellation?: EventCancellation | null;
  /** The permits it has or needs. */
  documentRequirements?: DocumentRequirements | null;
  /** Where it takes place. */
  eventVenue?: EventVenue | null;
  /** The dates it takes place on. */
  eventDates?: Array<EventDate> | null;
}

/** Who holds an event, and answers for it (arrangør). */
export interface Organizer {
  /** What kind of organiser it is. */
  organizationType?: "person" | "organization" | "municipality" | null;
  /** Its name. */
  name?: string | null;
  /** A number for Parse. */
  orgNumber?: string | null;
  /** The person who answers for the event; all of their fields are needed to be published. */
  responsiblePerson?: ResponsiblePerson | null;
  /** Who answers while the event is on. */
  emergencyContact?: Contact | null;
  /** How many events it has held before. */
  previousEvents?: number | null;
  /** How well the municipality knows it; default unverified. */
  verificationStatus?: "unverified" | "verified" | "trusted" | null;
}

/** What happens at an event, and when, in local wall time (program). */
export interface EventProgram {
  /** When those who take part may arrive. */
  checkInTime?: string | null;
  /** When the audience is let in. */
  doorsOpenTime?: string | null;
  /** When it begins. */
  startTime?: string | null;
  /** When it ends; after the start. */
  endTime?: string | null;
  /** Breaks (pauser). */
  breaks?: Array<EventBreak> | null;
  /** What is on (programposter). */
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
  /** Which of the three below counts. */
  type?: "linked_venue" | "linked_outdoor" | "custom_address" | null;
  /** The venue it is held in. */
  linkedVenueId?: string | null;
  /** The object of the square it is held on. */
  linkedOutdoorId?: string | null;
  /** An address of its own. */
  customAddress?: AddressDraft | null;
  /** What the place must have, in words. */
  venueRequirements?: string | null;
  /** What must be rigged, in words. */
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

/** The person who answers for an event (ansvarlig). */
export interface ResponsiblePerson {
  /** Their name. */
  name?: string | null;
  /** What they are in the organisation. */
  role?: string | null;
  /** A number for Parse. */
  phone?: string | null;
  /** An address for Parse. */
  email?: string | null;
  /** Whether they have shown who they are; default no. */
  idVerified?: boolean | null;
}

/** A break in an event. */
export interface EventBreak {
  /** Its id within the program. */
  id?: string | null;
  /** What it is called. */
  name?: string | null;
  /** When it begins. */
  startTime?: string | null;
  /** How long it is, in minutes; > 0. */
  duration?: number | null;
}

/** Something that is on at an event (programpost). */
export interface ProgramItem {
  /** Its id within the program. */
  id?: string | null;
  /** What it is called. */
  title?: string | null;
  /** What it is about. */
  description?: string | null;
  /** When it begins. */
  startTime?: string | null;
  /** How long it is, in minutes; > 0. */
  duration?: number | null;
  /** Who is on. */
  presenter?: string | null;
  /** Where, if there are several rooms or stages. */
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

/** Things to borrow by number (torg): tents, sound systems, projectors, tables and chairs. */
export interface Equipment extends BaseResource {
  /** The category, which tells the types of JSON apart; it is written first. */
  category: "torg";
  /** What there is to lend, and what one unit is. */
  inventory?: EquipmentInventory | null;
  /** What state it is in. */
  condition?: EquipmentCondition | null;
  /** How it is handed out and handed in. */
  loan?: LoanConfig | null;
  /** Money held for it, and what may be taken from it. */
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
