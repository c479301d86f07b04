using FluentValidation.Results;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Resources.Tests;
using Utleie.Domain.Resources.Tests.Publishing;

namespace Utleie.Domain.FluentValidation.Tests;

public sealed class ValidatorTests
{
    private static readonly PublishingValidation Validation = new(new StoppedClock(Instant.FromUtc(2026, 2, 6, 10, 0)));

    [Law]
    public void Validate_AgreesWithTheReport(BaseResource resource) => Assert.Equal(
        PublishingReport.Of(resource, Complete.Today).Findings.Select(Told),
        new BaseResourceValidator(Validation).Validate(resource).Errors.Select(Told));

    [Law]
    public bool MayBePublished_AgreesWithTheReport(BaseResource resource) =>
        new BaseResourceValidator(Validation).Validate(resource).MayBePublished() == PublishingReport.Of(resource, Complete.Today).IsValid;

    [Fact]
    public void MayBePublished_IsNotHinderedByWarnings()
    {
        var result = new BaseResourceValidator(Validation).Validate(Complete.Venue with { Content = null });
        Assert.False(result.IsValid);
        Assert.True(result.MayBePublished());
    }

    [Fact]
    public void Validate_HandsTheFindingOn()
    {
        var failure = Assert.Single(new BaseResourceValidator(Validation with { Language = Language.En }).Validate(Complete.Venue with { VenueAccess = null }).Errors);
        Assert.Equal(("venueAccess.keyType", "key-type", "The key type is missing. Choose how the door is opened."), (failure.PropertyName, failure.ErrorCode, failure.ErrorMessage));
        Assert.Equal(RuleCategory.CategorySpecific, Assert.IsType<PublishingFinding>(failure.CustomState).Category);
    }

    [Fact]
    public void Validate_GoesByTheLocalDateOfTheZone()
    {
        var kept = Complete.Sports with { Maintenance = Complete.Sports.Maintenance! with { NextMaintenance = new(2026, 2, 6) } };
        Assert.Empty(Errors(Instant.FromUtc(2026, 2, 6, 22, 59), kept));
        Assert.Equal("maintenance-date", Assert.Single(Errors(Instant.FromUtc(2026, 2, 6, 23, 0), kept)).ErrorCode);
    }

    [Fact]
    public void Validate_TellsANullByItsName() =>
        Assert.Throws<ArgumentNullException>(() => new BaseResourceValidator(null!));

    private static List<ValidationFailure> Errors(Instant now, BaseResource resource) =>
        new BaseResourceValidator(new(new StoppedClock(now))).Validate(resource).Errors;

    private static string Told(PublishingFinding finding) => $"{finding.Field} {finding.Code} {finding.Severity} {finding.Text(Language.Nb)}";

    private static string Told(ValidationFailure failure) => $"{failure.PropertyName} {failure.ErrorCode} {failure.Severity} {failure.ErrorMessage}";
}
