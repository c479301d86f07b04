using Utleie.Domain.Answers;

namespace Utleie.Domain.Bookings.Tests;

public sealed class AudienceRulesTests
{
    private static readonly Actor Kari = new("kari", [UserRole.Citizen]);
    private static readonly Actor Caseworker = new("eva", [UserRole.Caseworker]);
    private static readonly OrganisationNumber Club = OrganisationNumber.Parse("974760673");

    /// <summary>001 §3.3: circles from the widest to the narrowest; each applicant is within their own and those around it.</summary>
    [Theory]
    [InlineData(Visibility.Public, true, true, true, true)]
    [InlineData(Visibility.Organization, false, true, true, true)]
    [InlineData(Visibility.Internal, false, false, true, true)]
    [InlineData(Visibility.AdminOnly, false, false, false, true)]
    public void MaySee_GoesByTheCircles(Visibility circle, bool citizen, bool organisation, bool employee, bool admin)
    {
        var rules = AudienceRules.Of(new() { Visibility = [circle] });
        Assert.Equal(
            [citizen, organisation, employee, admin],
            Enum.GetValues<ApplicantKind>().Select(kind => rules.MaySee(new() { Kind = kind })));
    }

    [Fact]
    public void MaySee_WithoutCirclesIsEveryone() => Assert.True(AudienceRules.Of(null).MaySee(new()));

    [Theory]
    [InlineData("organization", null, false)]
    [InlineData("Ideell", null, false)]
    [InlineData("Ideell", "Ideell", true)]
    [InlineData("public", null, true)]
    public void CheckBooking_AsksForACircleOrAGroup(string bookableBy, string? group, bool may)
    {
        var rules = AudienceRules.Of(new() { BookableBy = [bookableBy] });
        var refusal = rules.CheckBooking(new() { Id = "kari", Groups = group is null ? [] : [group] }, Kari);
        Assert.Equal(may ? null : $"not-bookable-by(groups: {bookableBy})", refusal?.Reasons[0].ToString());
        Assert.Null(rules.CheckBooking(new() { Id = "ola" }, Caseworker));
    }

    [Fact]
    public void CheckBooking_HasAllReasons()
    {
        var rules = AudienceRules.Of(new() { BookableBy = ["internal"], Restrictions = new() { RequireOrgNumber = true } });
        Assert.Equal([BookingCodes.NotForOthers, BookingCodes.NotBookableBy, BookingCodes.OrganisationMissing], Codes(rules.CheckBooking(new() { Id = "ola" }, Kari)));
    }

    [Fact]
    public void CheckBooking_ABlockedOrganisationIsToldWhoeverBooks()
    {
        var rules = AudienceRules.Of(new() { Restrictions = new() { BlockedOrganizations = ["974 760 673"] } });
        Assert.Equal([BookingCodes.OrganisationBlocked], Codes(rules.CheckBooking(new() { Id = "kari", Organisation = Club }, Caseworker)));
        Assert.Null(rules.CheckBooking(new() { Id = "kari" }, Kari));
    }

    /// <summary>D188: a restriction that cannot be read lets nobody in but through a caseworker.</summary>
    [Fact]
    public void CheckBooking_ARestrictionThatCannotBeReadIsKept()
    {
        var section = Wire.WireFormat.Read<AudienceSection>("""{"restrictions":{"minimumAge":18}}""", Wire.WireFormat.Create(BookingsJson.Resolver));
        var refusal = AudienceRules.Of(section).CheckBooking(new() { Id = "kari" }, Kari);
        Assert.Equal("restriction-not-read(member: minimumAge)", refusal!.Reasons.Single().ToString());
        Assert.Null(AudienceRules.Of(section).CheckBooking(new() { Id = "kari" }, Caseworker));
    }

    [Fact]
    public void Texts_AreThereForEveryCode() => Assert.Equal(
        typeof(BookingCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        BookingTexts.Table.Codes.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Codes(Refusal? refusal) => refusal?.Reasons.Select(reason => reason.Code) ?? [];
}
