// sport: may not be published
using NodaTime;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;

var facility = UtleieJson.Read("""{"category":"sport","identity":{"displayName":"Padelbane"}}""");
var report = PublishingReport.Of(facility, new LocalDate(2026, 2, 6));
Console.WriteLine($"{facility.Category.Value}: {(report.IsValid ? "may" : "may not")} be published");
