using System.Collections.Concurrent;
using System.Globalization;
using NodaTime;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>Stores that each break one thing, as adapters do.</summary>
internal static class BrokenStores
{
    private static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    private static readonly Instant Year2000 = Instant.FromUtc(2000, 1, 1, 0, 0);

    internal static Dictionary<string, Func<BrokenStore>> All { get; } = new(StringComparer.Ordinal)
    {
        // What is kept of an object
        ["forgets unknown members"] = () => new(sound => new KeepingResources(sound, Forgetful.Of), attachments: sound => new ForgetfulFiles(sound), audit: sound => new ForgetfulLog(sound)),
        ["fills in a status"] = () => new(sound => new KeepingResources(sound, room => room with { Metadata = room.Metadata! with { Status = room.Metadata.Status ?? ResourceStatus.Draft } })),
        ["lays a change over what was"] = () => new(sound => new MergingResources(sound), sound => new MergingBookings(sound)),
        ["throws for what is not there"] = () => new(sound => new ThrowingResources(sound), sound => new ThrowingBookings(sound)),
        ["finds the nearest slug"] = () => new(sound => new NearestSlug(sound)),

        // Ids, slugs and versions of an object
        ["upserts"] = () => new(sound => new UpsertingResources(sound), sound => new UpsertingBookings(sound), sound => new UpsertingFiles(sound)),
        ["shares slugs"] = () => new(sound => new SharedSlugs(sound)),
        ["looks for a slug first"] = () => new(sound => new LookingFirstSlugs(sound)),
        ["never frees a slug"] = () => new(sound => new EverTakenSlugs(sound)),
        ["refuses a change for its own slug"] = () => new(sound => new OwnSlugTaken(sound)),
        ["finds slugs with LIKE"] = () => new(sound => new SlugsLike(sound)),
        ["ignores versions"] = () => new(sound => new VersionlessResources(sound), sound => new VersionlessBookings(sound)),
        ["counts versions itself"] = () => new(sound => new CountingResources(sound)),
        ["looks at the version first"] = () => new(sound => new LookingFirstResources(sound)),

        // Removal
        ["removes what is held"] = () => new(sound => new RemovingUsed(sound, evenHeld: true)),
        ["removes what has history"] = () => new(sound => new RemovingUsed(sound, evenHeld: false)),
        ["looks for bookings before it removes"] = () => new(sound => new LookingFirstRemoval(sound)),
        ["lists what is removed"] = () => new(sound => new ListingRemoved(sound)),
        ["leaves files behind"] = () => new(attachments: sound => new LastingFiles(sound)),
        ["takes the log along"] = () =>
        {
            ConcurrentDictionary<string, bool> gone = [];
            return new(sound => new TakingLogAlong(sound, gone), audit: sound => new GapingLog(sound, gone));
        },

        // Queries of objects
        ["ignores the category"] = () => new(sound => new QueryingResources(sound, query => query with { Category = null })),
        ["ignores the status"] = () => new(sound => new QueryingResources(sound, query => query with { Status = null })),
        ["collates owners"] = () => new(sound => new CollatingOwners(sound)),
        ["cuts pages before it filters"] = () => new(sound => new CuttingFirstResources(sound), sound => new CuttingFirstBookings(sound)),

        // What is kept of a booking
        ["forgets who made it and what it costs"] = () => new(bookings: sound => new KeepingBookings(sound, booking => booking with { CreatedBy = null, Quote = null })),
        ["names a court where there is none"] = () => new(bookings: sound => new KeepingBookings(sound, booking => booking.Booking.CourtIds.IsEmpty ? booking with { Booking = booking.Booking with { CourtIds = ["alle"] } } : booking)),
        ["keeps no-shows as completed"] = () => new(bookings: sound => new KeepingBookings(sound, booking => booking with { Status = booking.Status == BookingStatus.NoShow ? BookingStatus.Completed : booking.Status })),
        ["cuts times to milliseconds"] = () => new(bookings: sound => new KeepingBookings(sound, booking => KeepingBookings.Times(booking, time => Instant.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds())))),
        ["collates ids"] = () => new(bookings: sound => new CollatingIds(sound)),

        // Who stands in whose way
        ["never refuses a time"] = () => new(bookings: sound => new JudgingBookings(sound, (_, _) => false)),
        ["looks for the time first"] = () => new(bookings: sound => new LookingFirstBookings(sound)),
        ["takes spans for closed"] = () => new(bookings: Judging((wanted, held) => Excludes(wanted, held) && Meet(wanted, held, (a, b) => a.Start <= b.End && b.Start <= a.End))),
        ["forgets the gap"] = () => new(bookings: Judging((wanted, held) => Excludes(wanted, held) && Meet(wanted, held, (_, _) => true) && wanted.Booking.Start < held.Booking.End && held.Booking.Start < wanted.Booking.End)),
        ["compares starts"] = () => new(bookings: Judging((wanted, held) => Excludes(wanted, held) && Meet(wanted, held, (a, b) => a.Start == b.Start))),
        ["looks at the first court"] = () => new(bookings: Judging((wanted, held) => wanted.ConflictsWith(held) && wanted.Blocked[0].Court == held.Blocked[0].Court)),
        ["takes courts for one whoever has them"] = () => new(bookings: Judging((wanted, held) => Excludes(wanted, held) && wanted.Blocked.Any(a => held.Blocked.Any(b => string.Equals(a.Court.Trim(), b.Court, StringComparison.OrdinalIgnoreCase) && a.Start < b.End && b.Start < a.End)))),
        ["holds what is cancelled"] = () => new(bookings: sound => new HoldingCancelled(sound)),
        ["holds what is confirmed alone"] = () => new(bookings: Judging((wanted, held) => wanted.ConflictsWith(held) && held.Status == BookingStatus.Confirmed)),
        ["refuses what shares its time"] = () => new(bookings: Judging((wanted, held) => (wanted with { IsExclusive = true }).ConflictsWith(held with { IsExclusive = true }))),
        ["books what is not there"] = () => new(bookings: sound => new BookingAnything(sound)),
        ["looks a month back"] = () => new(bookings: Judging((wanted, held) => wanted.ConflictsWith(held) && wanted.Booking.Start - held.Booking.Start < Duration.FromDays(31))),

        // Batches, changes and rechecks
        ["keeps half a batch"] = () => new(bookings: sound => new HalfBatches(sound)),
        ["keeps a hundred of a batch"] = () => new(bookings: sound => new ShortBatches(sound)),
        ["judges a batch by what is stored alone"] = () => new(bookings: sound => new BatchesBesideThemselves(sound)),
        ["puts a change in its own way"] = () => new(bookings: sound => new JudgingBookings(sound, (wanted, held) => wanted.ConflictsWith(held), seesItself: true)),
        ["keeps what a moved booking held"] = () => new(bookings: sound => new HoldingBoth(sound)),
        ["does not judge changes"] = () => new(bookings: Judging((wanted, held) => wanted.Version == 1 && wanted.ConflictsWith(held))),
        ["ignores rechecks"] = () => new(bookings: sound => new Rechecking(sound, _ => null)),
        ["asks a condition about all times"] = () => new(bookings: sound => new Rechecking(sound, condition => condition with { From = Instant.MinValue, To = Instant.MaxValue })),
        ["asks a condition about the change itself"] = () => new(bookings: sound => new RecheckingItself(sound)),
        ["takes what a condition throws for no"] = () => new(bookings: sound => new Rechecking(sound, condition => condition with { IsMet = held => Tried(condition, held) })),
        ["asks a condition first"] = () => new(bookings: sound => new RecheckingFirst(sound)),
        ["asks a condition instead of spans"] = () => new(bookings: sound => new RecheckingOnly(sound)),

        // Queries of bookings
        ["ignores the object"] = () => new(bookings: sound => new QueryingBookings(sound, query => query with { Resource = null })),
        ["looks for courts by a part of their name"] = () => new(bookings: sound => new QueryingBookings(sound, query => query with { Courts = [] }, (query, booking) => query.Courts.IsEmpty || booking.Blocked.Any(span => query.Courts.Any(court => span.Court.StartsWith(court, StringComparison.Ordinal))))),
        ["includes what ends at the time asked from"] = () => new(bookings: sound => new QueryingBookings(sound, query => query with { From = query.From - Duration.Epsilon })),
        ["looks for bookings without their gap"] = () => new(bookings: sound => new QueryingBookings(sound, query => query, (query, booking) => query.From is null || booking.Booking.End > query.From)),
        ["takes pending for not held"] = () => new(bookings: sound => new QueryingBookings(sound, query => query, (query, booking) => !query.OnlyHeld || booking.Status != BookingStatus.Pending)),
        ["collates users"] = () => new(bookings: sound => new QueryingBookings(sound, query => query with { BookedBy = null }, (query, booking) => query.BookedBy is null || string.Equals(query.BookedBy, booking.Booking.BookedBy?.Trim(), StringComparison.OrdinalIgnoreCase))),

        // Times
        ["keeps wall times"] = () => new(bookings: sound => new KeepingBookings(sound, booking => KeepingBookings.Times(booking, time => time.InZone(Oslo).LocalDateTime.InZoneLeniently(Oslo).ToInstant()))),
        ["keeps winter times all year"] = () => new(bookings: sound => new KeepingBookings(sound, booking => KeepingBookings.Times(booking, time => Oslo.AtStrictly(time.InZone(Oslo).LocalDateTime.PlusMinutes(time.InZone(Oslo).IsDaylightSavingTime() ? -60 : 0)).ToInstant()))),
        ["keeps one date"] = () => new(bookings: sound => new KeepingBookings(sound, KeepingBookings.OnOneDate)),
        ["counts seconds from 2000 in 32 bits"] = () => new(bookings: sound => new KeepingBookings(sound, booking => KeepingBookings.Times(booking, time => Year2000 + Duration.FromSeconds(Math.Clamp((time - Year2000).TotalSeconds, 0, uint.MaxValue))))),

        // Files and the log
        ["tells of everyone's files"] = () => new(attachments: sound => new EveryonesFiles(sound)),
        ["ignores what an entry is about"] = () => new(audit: sound => new QueryingLog(sound, query => query with { EntityId = null })),
        ["writes the log first"] = () => ThroughEveryWrite.Of(BrokenNotes.LogFirst),
        ["writes the log afterwards"] = () => ThroughEveryWrite.Of(BrokenNotes.LogAfter),
        ["logs nothing"] = () => ThroughEveryWrite.Of(_ => (note, write) => write(note with { Audit = [] })),

        // IdempotencyRecords
        ["cuts receipts short"] = () => new(receipts: sound => new ShortReceipts(sound)),
        ["removes receipts of the time itself"] = () => new(receipts: sound => new EagerReceipts(sound)),
        ["keeps receipts of what was refused"] = () =>
        {
            ConcurrentDictionary<string, IdempotencyRecord> refused = [];
            return ThroughEveryWrite.Of(BrokenNotes.ReceiptsOfRefused(refused), sound => new ReceiptsOfRefused(sound, refused));
        },
        ["looks for receipts first"] = () => ThroughEveryWrite.Of(BrokenNotes.ReceiptsLookedForFirst),
        ["does repeated writes again"] = () => ThroughEveryWrite.Of(BrokenNotes.DoneTwice),
        ["looks at no key where it removes"] = NoKeysOfRemovals.Store,

        // Requests and integration issues
        ["forgets members of requests and issues"] = () => new(requests: sound => new ForgetfulRequests(sound), issues: sound => new ForgetfulIssues(sound)),
        ["upserts requests and issues"] = () => new(requests: sound => new UpsertingRequests(sound), issues: sound => new UpsertingIssues(sound)),
        ["lets a student ask twice"] = () => new(requests: sound => new PendingTwice(sound, looksFirst: false)),
        ["looks for a pending request first"] = () => new(requests: sound => new PendingTwice(sound, looksFirst: true)),
        ["ignores versions of requests and issues"] = () => new(requests: sound => new VersionlessRequests(sound, looksFirst: false), issues: sound => new VersionlessIssues(sound, looksFirst: false)),
        ["looks at their versions first"] = () => new(requests: sound => new VersionlessRequests(sound, looksFirst: true), issues: sound => new VersionlessIssues(sound, looksFirst: true)),
        ["ignores the status of requests"] = () => new(requests: sound => new QueryingRequests(sound)),
        ["logs no requests"] = () => new(requests: sound => new SilentRequests(sound)),
        ["opens an issue twice"] = () => new(issues: sound => new OpenTwice(sound, looksFirst: false)),
        ["looks for an open issue first"] = () => new(issues: sound => new OpenTwice(sound, looksFirst: true)),
        ["tells resolved issues as open"] = () => new(issues: sound => new QueryingIssues(sound)),

        // Pages and cancellation
        ["pages by offset"] = () => new ByOffset().Store(),
        ["pages in Norwegian order"] = () => new Ordered(StringComparer.Create(CultureInfo.GetCultureInfo("nb-NO"), CompareOptions.None)).Store(),
        ["pages by the last group of a UUID"] = () => new Ordered(new LastGroupFirst()).Store(),
        ["ends with an empty page"] = () => new WithEmptyLast().Store(),
        ["looks for the last of the page before"] = () => new AfterWhatIsThere().Store(),
        ["ignores cancellation of reads"] = IgnoringCancellation.OfReads,
        ["ignores cancellation of writes"] = IgnoringCancellation.OfWrites,
        ["ignores cancellation of sweeping"] = IgnoringCancellation.OfSweeping,
    };

    /// <summary>Whether the runtime knows an order of letters but the ordinal one.</summary>
    internal static bool KnowsNorwegianOrder => StringComparer.Create(CultureInfo.GetCultureInfo("nb-NO"), CompareOptions.None).Compare("a", "B") < 0;

    /// <summary>Stores made of the same parts, and broken nowhere: what catches these catches the parts.</summary>
    internal static Dictionary<string, Func<BrokenStore>> Sound { get; } = new(StringComparer.Ordinal)
    {
        ["passes everything on"] = () => new(sound => new PassingResources(sound), sound => new PassingBookings(sound), sound => new PassingAttachments(sound), sound => new PassingAudit(sound), sound => new PassingReceipts(sound), sound => new PassingRequests(sound), sound => new PassingIssues(sound)),
        ["goes through every write"] = () => ThroughEveryWrite.Of(_ => (note, write) => write(note)),
        ["judges by the rule"] = () => new(bookings: Judging((wanted, held) => wanted.ConflictsWith(held))),
        ["cuts in ordinal order"] = () => new Ordered(StringComparer.Ordinal).Store(),
        ["asks what was asked"] = () => new(sound => new QueryingResources(sound, query => query), sound => new QueryingBookings(sound, query => query, (_, _) => true), audit: sound => new QueryingLog(sound, query => query)),
    };

    private static Func<IUtleieStore, IBookingStore> Judging(Func<StoredBooking, StoredBooking, bool> conflict) => sound => new JudgingBookings(sound, conflict);

    private static bool Excludes(StoredBooking wanted, StoredBooking held) => wanted.IsExclusive && held.IsExclusive;

    private static bool Meet(StoredBooking wanted, StoredBooking held, Func<Scheduling.Decisions.BlockedSpan, Scheduling.Decisions.BlockedSpan, bool> meet) =>
        wanted.Blocked.Any(mine => held.Blocked.Any(other => mine.Court == other.Court && meet(mine, other)));

    private static bool Tried(CommitCondition condition, ValueList<StoredBooking> held)
    {
        try
        {
            return condition.IsMet(held);
        }
        catch (TimeZoneNotFoundException)
        {
            return false;
        }
    }
}
