using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling;

// D1.
/// <summary>The words of this package, in bokmål, nynorsk and English.</summary>
public static class SchedulingTexts
{
    /// <summary>A sentence for every one of <see cref="SchedulingCodes"/>; a host may bring its own <see cref="TextTable.With"/> it.</summary>
    public static TextTable Table { get; } = new([.. RefusalTexts.All, .. FindingTexts.All, .. UnknownMembers.FindingTexts]);
}
