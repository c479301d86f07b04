// policePermit: Missing, apply by 6 June
using NodaTime;
using Utleie.Domain.Permits;

var facts = new EventFacts { Capacity = 800, Date = new LocalDate(2026, 6, 20) };
var police = PermitRules.NorwegianDefaults.Assess(facts, null, new LocalDate(2026, 2, 6)).Of(PermitType.PolicePermit);
Console.WriteLine($"{police.Type.Value}: {police.State}, apply by {police.ApplyBy!.Value.ToString("d MMMM", System.Globalization.CultureInfo.InvariantCulture)}");
