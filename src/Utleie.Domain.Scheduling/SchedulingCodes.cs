namespace Utleie.Domain.Scheduling;

/// <summary>The codes of every reason and finding of this package; <see cref="SchedulingTexts"/> has the texts.</summary>
public static class SchedulingCodes
{
    /// <summary>No court has this id.</summary>
    public const string UnknownCourt = "unknown-court";

    /// <summary>There are several courts, and none is named.</summary>
    public const string CourtMissing = "court-missing";

    /// <summary>The part can only be booked with the whole room.</summary>
    public const string NotBookableAlone = "not-bookable-alone";

    /// <summary>The resource is only presented and cannot be booked.</summary>
    public const string PresentationOnly = "presentation-only";

    /// <summary>The court is under maintenance.</summary>
    public const string CourtInMaintenance = "court-in-maintenance";

    /// <summary>The court is closed.</summary>
    public const string CourtClosed = "court-closed";

    /// <summary>The whole facility is under maintenance.</summary>
    public const string FacilityInMaintenance = "facility-in-maintenance";

    /// <summary>The whole facility is closed.</summary>
    public const string FacilityClosed = "facility-closed";

    /// <summary>The time is outside the years 1971 to 2199.</summary>
    public const string OutsideCalendar = "outside-calendar";

    /// <summary>The end is not after the start.</summary>
    public const string EndsBeforeStart = "ends-before-start";

    /// <summary>The start or the end has seconds.</summary>
    public const string NotWholeMinutes = "not-whole-minutes";

    /// <summary>The start or the end is not that of a whole day.</summary>
    public const string NotWholeDays = "not-whole-days";

    /// <summary>The booking to be moved does not exist.</summary>
    public const string NotHeld = "not-held";

    /// <summary>The time does not exist, because the clocks go forward over it.</summary>
    public const string SkippedHour = "skipped-hour";

    /// <summary>The start is in the past.</summary>
    public const string InThePast = "in-the-past";

    /// <summary>The start is too soon.</summary>
    public const string LeadTime = "lead-time";

    /// <summary>The start is too far ahead.</summary>
    public const string BeyondHorizon = "beyond-horizon";

    /// <summary>Booking of the period has not opened yet.</summary>
    public const string NotOpenYet = "not-open-yet";

    /// <summary>Booking of the period opens only for other target groups.</summary>
    public const string NotOpenForGroup = "not-open-for-group";

    /// <summary>The booking is shorter than the minimum.</summary>
    public const string TooShort = "too-short";

    /// <summary>The booking is longer than the maximum.</summary>
    public const string TooLong = "too-long";

    /// <summary>The length is not a whole number of slots.</summary>
    public const string OffSlotLength = "off-slot-length";

    /// <summary>The start is not on a slot boundary.</summary>
    public const string OffGrid = "off-grid";

    /// <summary>The time is not one of the periods that can be booked. Arguments: <c>start</c>, <c>end</c>, <c>periods</c>.</summary>
    public const string NotAPeriod = "not-a-period";

    /// <summary>The day is closed.</summary>
    public const string DayClosed = "day-closed";

    /// <summary>The time is not inside the opening hours.</summary>
    public const string OutsideOpening = "outside-opening";

    /// <summary>A blackout covers a date of the booking.</summary>
    public const string Blackout = "blackout";

    /// <summary>The weekly template blocks the time.</summary>
    public const string BlockedSlot = "blocked-slot";

    /// <summary>The time is reserved for a recurring booking.</summary>
    public const string FrameTime = "frame-time";

    /// <summary>A confirmed booking occupies the time.</summary>
    public const string Occupied = "occupied";

    /// <summary>A booking that awaits confirmation occupies the time.</summary>
    public const string Reserved = "reserved";

    /// <summary>The administrator has blocked the time.</summary>
    public const string BlockedTime = "blocked-time";

    /// <summary>The time is needed before or after another booking.</summary>
    public const string Buffer = "buffer";

    /// <summary>The free time is shorter than the minimum booking.</summary>
    public const string GapTooShort = "gap-too-short";

    /// <summary>The number of persons exceeds the capacity of the room.</summary>
    public const string OverCapacity = "over-capacity";

    /// <summary>The number of persons exceeds the capacity of the room together with the other bookings.</summary>
    public const string SharedCapacity = "shared-capacity";

    /// <summary>The user has reached the booking limit for that day.</summary>
    public const string DayLimit = "day-limit";

    /// <summary>The user has reached the booking limit for that week.</summary>
    public const string WeekLimit = "week-limit";

    /// <summary>The user has reached the booking limit for that month.</summary>
    public const string MonthLimit = "month-limit";

    /// <summary>The user has reached the limit for bookings that have not ended.</summary>
    public const string ActiveLimit = "active-limit";

    /// <summary>The user would have more hours than the limit on that day.</summary>
    public const string DayHoursLimit = "day-hours-limit";

    /// <summary>The user would have more hours than the limit in that week.</summary>
    public const string WeekHoursLimit = "week-hours-limit";

    /// <summary>The user would have more hours than the limit in that month.</summary>
    public const string MonthHoursLimit = "month-hours-limit";

    /// <summary>The organisation has reached the booking limit for that day.</summary>
    public const string OrganisationDayLimit = "organisation-day-limit";

    /// <summary>The organisation has reached the booking limit for that week.</summary>
    public const string OrganisationWeekLimit = "organisation-week-limit";

    /// <summary>The organisation has reached the booking limit for that month.</summary>
    public const string OrganisationMonthLimit = "organisation-month-limit";

    /// <summary>The organisation has reached the limit for bookings that have not ended.</summary>
    public const string OrganisationActiveLimit = "organisation-active-limit";

    /// <summary>The organisation would have more hours than the limit on that day.</summary>
    public const string OrganisationDayHoursLimit = "organisation-day-hours-limit";

    /// <summary>The organisation would have more hours than the limit in that week.</summary>
    public const string OrganisationWeekHoursLimit = "organisation-week-hours-limit";

    /// <summary>The organisation would have more hours than the limit in that month.</summary>
    public const string OrganisationMonthHoursLimit = "organisation-month-hours-limit";

    /// <summary>Fewer units are free than requested.</summary>
    public const string TooFewUnits = "too-few-units";

    /// <summary>Less than one unit is requested.</summary>
    public const string NoQuantity = "no-quantity";

    /// <summary>The search ended before the end of the query.</summary>
    public const string SearchBounded = "search-bounded";

    /// <summary>No time in the query is free.</summary>
    public const string NothingFree = "nothing-free";

    /// <summary>Nothing is open in the query.</summary>
    public const string ClosedThroughout = "closed-throughout";

    /// <summary>The facility is available with limitations.</summary>
    public const string FacilityLimited = "facility-limited";

    /// <summary>The act on holidays limits public events in some hours of a date. Arguments: <c>date</c>, <c>hours</c>.</summary>
    public const string HolidayPeace = "holiday-peace";

    /// <summary>Adjacent rooms may be noisy.</summary>
    public const string AdjacentRooms = "adjacent-rooms";

    /// <summary>The time zone is unknown.</summary>
    public const string UnknownZone = "unknown-zone";

    /// <summary>The availability type requires another kind of calendar.</summary>
    public const string WrongAvailabilityType = "wrong-availability-type";

    /// <summary>There are no opening hours, so nothing can be booked.</summary>
    public const string NoOpeningHours = "no-opening-hours";

    /// <summary>A row lacks a required member.</summary>
    public const string Incomplete = "incomplete";

    /// <summary>Two opening rows overlap.</summary>
    public const string OpeningOverlap = "opening-overlap";

    /// <summary>Two opening rows overlap on a date that both apply to. Arguments: <c>other</c>, <c>date</c>.</summary>
    public const string OpeningOverlapOnDate = "opening-overlap-on-date";

    /// <summary>A row that restricts what can be booked cannot be read, so that more could be booked without it.</summary>
    public const string RestrictionUnread = "restriction-unread";

    /// <summary>Whole days are booked, so that periods have no effect.</summary>
    public const string PeriodsOfDays = "periods-of-days";

    /// <summary>A period has no length.</summary>
    public const string ZeroLength = "zero-length";

    /// <summary>A period is shorter or longer than what can be booked. Arguments: <c>length</c>, <c>min</c>, <c>max</c> in minutes.</summary>
    public const string PeriodLength = "period-length";

    /// <summary>A booking window opens after its period. Arguments: <c>opens</c>, <c>to</c>.</summary>
    public const string WindowAfterPeriod = "window-after-period";

    /// <summary>The weeks of an opening row are neither <c>odd</c> nor <c>even</c>. Arguments: <c>word</c>.</summary>
    public const string UnknownWeeks = "unknown-weeks";

    /// <summary>An occurrence in the month is neither 1–5 nor −1. Arguments: <c>value</c>.</summary>
    public const string UnknownNth = "unknown-nth";

    /// <summary>The named school calendar is not among those of the app. Arguments: <c>id</c>, <c>known</c>.</summary>
    public const string UnknownSchoolCalendar = "unknown-school-calendar";

    /// <summary>An opening row across midnight is so long that it is probably reversed.</summary>
    public const string OpeningReversed = "opening-reversed";

    /// <summary>An exception is neither closed nor has hours.</summary>
    public const string ExceptionEmpty = "exception-empty";

    /// <summary>Two exceptions cover the same date.</summary>
    public const string ExceptionOverlap = "exception-overlap";

    /// <summary>The last date is before the first.</summary>
    public const string DatesReversed = "dates-reversed";

    /// <summary>A number is outside its range.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>The slot length is not allowed.</summary>
    public const string SlotNotAllowed = "slot-not-allowed";

    /// <summary>A minimum or maximum length is not allowed for the slot length.</summary>
    public const string LengthNotAllowed = "length-not-allowed";

    /// <summary>The minimum length is above the maximum.</summary>
    public const string MinAboveMax = "min-above-max";

    /// <summary>The lead time is longer than the horizon, so that no start is possible. Arguments: <c>hours</c>, <c>days</c>.</summary>
    public const string LeadBeyondHorizon = "lead-beyond-horizon";

    /// <summary>The minimum booking is longer than the longest opening. Arguments: <c>min</c>, <c>longest</c> in minutes.</summary>
    public const string MinAboveOpening = "min-above-opening";

    /// <summary>No whole number of slots lies within the minimum and maximum length.</summary>
    public const string NoLengthFits = "no-length-fits";

    /// <summary>A length is not a whole number of slots and is rounded.</summary>
    public const string LengthRounded = "length-rounded";

    /// <summary>Duplicate id.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>Missing id.</summary>
    public const string MissingId = "missing-id";

    /// <summary>A template row names another court than the one that contains it.</summary>
    public const string SlotOfOtherCourt = "slot-of-other-court";

    /// <summary>A divisible room has no parts.</summary>
    public const string NoParts = "no-parts";

    /// <summary>A season's weekly hour names no court and so reserves all of them.</summary>
    public const string FrameTimeOnAllCourts = "frame-time-on-all-courts";

    /// <summary>The number of units is missing.</summary>
    public const string NoUnits = "no-units";

    /// <summary>Two existing bookings overlap.</summary>
    public const string StoredOverlap = "stored-overlap";

    /// <summary>No level of use is listed.</summary>
    public const string NoLevels = "no-levels";

    /// <summary>Duplicate level.</summary>
    public const string DuplicateLevel = "duplicate-level";
}
