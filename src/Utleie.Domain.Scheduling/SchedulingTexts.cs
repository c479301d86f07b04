using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Scheduling;

// D1.
/// <summary>The texts of this package, in bokmål, nynorsk and English.</summary>
public static class SchedulingTexts
{
    /// <summary>The text of every code in <see cref="SchedulingCodes"/>. To replace texts, use <see cref="TextTable.With"/>.</summary>
    public static TextTable Table { get; } = new TextTable([.. RefusalTexts.All, .. FindingTexts.All, .. UnknownMembers.FindingTexts]).With(DayTypeCodes.FindingTexts);
}
