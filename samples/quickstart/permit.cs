#:project ../../src/Utleie.Domain.Permits/Utleie.Domain.Permits.csproj
#:property PublishAot=false

// Which permits does an event need, why, and by when? A concert for 800 with beer and a loud stage.
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits;
using Utleie.Domain.Wire;

var facts = WireFormat.Read<EventFacts>("""
    {
      "date": "2026-06-20", "capacity": 800, "servesAlcohol": true, "soundLevel": 95, "usesPublicRoad": false,
      "documentRequirements": { "alcoholPermit": { "required": true, "status": "approved", "approvedAt": "2026-05-02T10:00:00Z" } }
    }
    """, WireFormat.Create(PermitsJson.Resolver));

var assessment = PermitRules.NorwegianDefaults.Assess(facts, facts.DocumentRequirements, today: new LocalDate(2026, 6, 1));

foreach (var permit in assessment.Permits.Where(permit => permit.State != PermitOutcome.NotRequired))
{
    Console.WriteLine(PermitTexts.Line(permit, Language.Nb, nameWidth: 26));
    foreach (var reason in permit.Reasons)
        Console.WriteLine($"    {PermitTexts.Render(reason, Language.Nb)}");
}

Console.WriteLine(assessment.IsGranted ? "Alt er i orden." : "Arrangementet kan ikke holdes ennå.");
