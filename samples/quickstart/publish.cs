#:project ../../src/Utleie.Domain.Resources/Utleie.Domain.Resources.csproj
#:property PublishAot=false

// May a rental object be published, and what is left to do? A meeting room that somebody has begun on.
using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;

var room = UtleieJson.Read("""
    {
      "category": "lokaler",
      "identity": { "displayName": "Møterom Y", "slug": "moeterom-y" },
      "pricing": { "basePrice": 300, "priceModel": "per time", "currency": "NOK", "vatRate": 25 },
      "venueCapacity": { "maxPersons": 0 },
      "vertsfelt": { "romnummer": "2-114" }
    }
    """);

var report = PublishingReport.Of(room, today: new LocalDate(2026, 2, 6));
Console.WriteLine($"{report.CompletionPercentage} % ferdig, {(report.IsValid ? "kan publiseres" : "kan ikke publiseres")}:");
foreach (var finding in report.Errors)
    Console.WriteLine($"  {finding.Field}: {finding.Text(Language.Nb)}");

var draft = room with { Metadata = new() { Status = ResourceStatus.Draft, Version = 1 } };
var kari = new Actor("kari@kommune.example", [UserRole.Caseworker]);
Console.WriteLine(ResourceLifecycle.Decide(draft, new LifecycleCommand.Publish(), kari, now: Instant.FromUtc(2026, 2, 6, 10, 0)).Match(
    done => "Publisert",
    refused => string.Join(' ', refused.Reasons.Select(reason => PublishingTexts.Render(reason, Language.Nb)))));
