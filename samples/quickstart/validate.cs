#:project ../../src/Utleie.Domain.FluentValidation/Utleie.Domain.FluentValidation.csproj
#:property PublishAot=false

// How is a form checked with FluentValidation? One step of the wizard by itself, and in nynorsk.
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.FluentValidation;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;

var validation = new PublishingValidation(SystemClock.Instance) { Language = Language.Nn };

var capacity = new VenueCapacityValidator(validation);
foreach (var failure in capacity.Validate(new VenueCapacity { MaxPersons = 0 }).Errors)
    Console.WriteLine($"{failure.Severity} {failure.PropertyName}: {failure.ErrorMessage}");

var pricing = new PricingSectionValidator(validation).Validate(new PricingSection { BasePrice = -1, VatRate = 13 });
foreach (var failure in pricing.Errors)
    Console.WriteLine($"{failure.Severity} {failure.PropertyName}: {failure.ErrorMessage}");

Console.WriteLine(pricing.MayBePublished() ? "Prisane kan publiserast." : "Prisane kan ikkje publiserast.");
