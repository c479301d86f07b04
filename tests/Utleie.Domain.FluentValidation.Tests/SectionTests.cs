using FluentValidation;
using FluentValidation.Results;
using NodaTime;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Resources.Tests;
using Utleie.Domain.Resources.Tests.Publishing;

namespace Utleie.Domain.FluentValidation.Tests;

public sealed class SectionTests
{
    private static readonly PublishingValidation Validation = new(new StoppedClock(Instant.FromUtc(2026, 2, 6, 10, 0)));

    /// <summary>What a rule takes from another section, it cannot know in a section alone.</summary>
    private static readonly string[] BetweenSections = ["key-pickup-location", "key-pickup-hours", "key-return-deadline", "bookable-by", "default-booking-length", "min-duration", "max-duration", "base-price", "price-model", "terms-document", "courts", "permit-undecided"];

    public static TheoryData<string> Names => [.. typeof(SectionValidator<>).Assembly.GetExportedTypes().Where(IsOfASection).Select(type => type.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Validate_FindsNothingInACompleteSection(string name)
    {
        var validator = Create(name);
        var section = Complete.All.Select(resource => Find(resource, validator)).OfType<object>().First();
        Assert.DoesNotContain(Validate(validator, section).Errors, error => !BetweenSections.Contains(error.ErrorCode));
    }

    [Theory, MemberData(nameof(Names))]
    public void Validate_TellsFullPathsOfAnEmptySection(string name)
    {
        var validator = Create(name);
        var type = validator.GetType().BaseType!.GenericTypeArguments[0];
        var errors = Validate(validator, Activator.CreateInstance(type)!).Errors;
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.StartsWith(PathOf(validator), error.PropertyName, StringComparison.Ordinal));
    }

    [Law]
    public void Validate_AgreesWithTheReportOfTheWholeObject(Venue venue)
    {
        var told = PublishingReport.Of(venue, Complete.Today).Findings.Where(finding => finding.Source == FindingSource.Rules && !BetweenSections.Contains(finding.Code)).ToList();
        foreach (var validator in Names.Select(row => Create(row.Data)))
        {
            if (Find(venue, validator) is not { } section)
                continue;
            var path = PathOf(validator);
            Assert.Equal(
                told.Where(finding => finding.Field == path || finding.Field.StartsWith($"{path}.", StringComparison.Ordinal)).Select(finding => $"{finding.Field} {finding.Code}"),
                Validate(validator, section).Errors.Where(error => error.CustomState is PublishingFinding { Source: FindingSource.Rules } && !BetweenSections.Contains(error.ErrorCode)).Select(error => $"{error.PropertyName} {error.ErrorCode}"));
        }
    }

    private static bool IsOfASection(Type type) => !type.IsAbstract && type.BaseType is { IsGenericType: true } basis && basis.GetGenericTypeDefinition() == typeof(SectionValidator<>);

    private static IValidator Create(string name) =>
        (IValidator)Activator.CreateInstance(typeof(SectionValidator<>).Assembly.GetExportedTypes().Single(type => type.Name == name), Validation)!;

    private static string PathOf(IValidator validator) => (string)validator.GetType().GetProperty("Path")!.GetValue(validator)!;

    private static object? Find(BaseResource resource, IValidator validator)
    {
        var section = resource.GetType().GetProperty(PathOf(validator), System.Reflection.BindingFlags.IgnoreCase | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance);
        return section?.PropertyType == validator.GetType().BaseType!.GenericTypeArguments[0] ? section.GetValue(resource) : null;
    }

    private static ValidationResult Validate(IValidator validator, object section) =>
        validator.Validate((IValidationContext)Activator.CreateInstance(typeof(ValidationContext<>).MakeGenericType(section.GetType()), section)!);
}
