using NodaTime;

namespace Utleie.Domain.Tests;

public sealed class ActorTests
{
    [Theory]
    [InlineData("Saksbehandler", true)]
    [InlineData("saksbehandler", false)]
    [InlineData("Admin", false)]
    [InlineData("Brannvern", true)]
    [InlineData("brannvern", false)]
    [InlineData("", false)]
    public void Is_TakesTheWordOfARole(string word, bool answer) =>
        Assert.Equal(answer, new Actor("kari", [UserRole.Caseworker]) { CustomRoles = ["Brannvern", "Admin"] }.Is(word));

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(0, null, true)]
    [InlineData(1, null, false)]
    [InlineData(null, 0, false)]
    [InlineData(null, 1, true)]
    [InlineData(-1, 1, true)]
    public void Delegations_AreValidFromInclusiveToExclusive(int? from, int? to, bool valid)
    {
        var now = Instant.FromUtc(2026, 2, 1, 12, 0);
        Assert.Equal(valid, new Delegation("kari", ["Saksbehandler"], now + Hours(from), now + Hours(to)).IsValid(now));

        static Duration? Hours(int? hours) => hours is { } count ? Duration.FromHours(count) : null;
    }
}
