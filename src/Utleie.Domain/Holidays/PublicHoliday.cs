using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Holidays;

/// <summary>A public holiday (rød dag) of one year.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Name">The name, capitalised as a label.</param>
public sealed record PublicHoliday(LocalDate Date, LocalizedText Name);
