#:project ../../src/Utleie.Domain.DependencyInjection/Utleie.Domain.DependencyInjection.csproj
#:package Microsoft.Extensions.DependencyInjection
#:property PublishAot=false

// How does a host get all of it? Two calls: the rules with a clock, and a store in memory.
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Utleie.Domain.DependencyInjection;
using Utleie.Domain.Permits;
using Utleie.Domain.Resources;
using Utleie.Domain.Storage;

using var services = new ServiceCollection()
    .AddUtleieDomain(options => options with { Clock = SystemClock.Instance, Zone = "Europe/Oslo" })
    .AddInMemoryStore()
    .BuildServiceProvider();

var validator = services.GetRequiredService<IValidator<BaseResource>>();
var findings = validator.Validate(new Venue { Identity = new() { DisplayName = "Ny sal" } }).Errors;
Console.WriteLine($"Zone: {services.GetRequiredService<DateTimeZone>().Id}");
Console.WriteLine($"Permits known: {string.Join(", ", services.GetRequiredService<PermitRules>().Triggers.Select(trigger => trigger.RequiredPermit))}");
Console.WriteLine($"Findings of a new venue: {findings.Count}, the first {findings[0].PropertyName}");
Console.WriteLine($"Objects in the store: {(await services.GetRequiredService<IUtleieStore>().Resources.ListAsync(new(), default)).Items.Count}");
