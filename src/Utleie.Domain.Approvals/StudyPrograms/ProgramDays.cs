using NodaTime;

namespace Utleie.Domain.Approvals.StudyPrograms;

// D10, D223.
/// <summary>The deadlines of a program: days after submission at the same local time.</summary>
internal readonly record struct ProgramDays(int Reminder, int Expiry)
{
    internal const int Max = 365;

    internal static ProgramDays Of(StudyProgram? program) =>
        new(program?.ReminderDays ?? StudyProgram.DefaultReminderDays, program?.ExpiryDays ?? StudyProgram.DefaultExpiryDays);

    /// <summary>Adds days to a local date and time; a skipped time moves forward by the gap, a repeated one is the earlier.</summary>
    internal static Instant After(Instant submitted, int days, DateTimeZone zone) =>
        zone.ResolveLocal(submitted.InZone(zone).LocalDateTime.PlusDays(days), NodaTime.TimeZones.Resolvers.LenientResolver).ToInstant();
}
