using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Priorities;

namespace Utleie.Domain.Scheduling.Tests.Priorities;

public sealed class CourtPriorityTests
{
    private static readonly CourtPriorityRules Rules = new()
    {
        Levels = [CourtPriorityLevel.Match, CourtPriorityLevel.Training, CourtPriorityLevel.Tournament],
        TrainingPriority = ["fram"],
        MatchPriority = ["urædd"],
        TournamentRequiresApproval = true,
        EventRequiresApproval = false,
        LocalClubPriority = true,
        LocalClubIds = ["urædd", "pors"],
    };

    [Theory]
    [InlineData("training fram 9", "match - 10", PriorityCriterion.Level, false)]
    [InlineData("tournament - 9", "event - 1", PriorityCriterion.Level, true)]
    [InlineData("training fram 9", "training urædd 1", PriorityCriterion.Organisation, true)]
    [InlineData("match urædd 9", "match fram 1", PriorityCriterion.Organisation, true)]
    [InlineData("training pors 9", "training odd 1", PriorityCriterion.LocalClub, true)]
    [InlineData("tournament urædd 9", "tournament fram 1", PriorityCriterion.LocalClub, true)]
    [InlineData("training odd 2", "training - 1", PriorityCriterion.RequestTime, false)]
    [InlineData("tournament odd 2", "tournament - 1", PriorityCriterion.RequestTime, false)]
    [InlineData("training odd 1", "training odd 1", PriorityCriterion.Id, true)]
    public void Rank_TellsWhichRuleDecided(string one, string other, PriorityCriterion rule, bool oneIsFirst)
    {
        var ranked = Compiled(Rules).Rank(Claim("b", other), Claim("a", one));

        Assert.Equal(oneIsFirst ? ["a", "b"] : ["b", "a"], ranked.Select(claim => claim.Claim.Id));
        Assert.All(ranked, claim => Assert.Equal(rule, claim.DecidedBy));
    }

    [Theory]
    [InlineData("tournament - 1", true)]
    [InlineData("event - 1", false)]
    [InlineData("match - 1", false)]
    public void Rank_SaysWhatWaitsForApproval(string claim, bool waits)
    {
        var only = Assert.Single(Compiled(Rules).Rank(Claim("a", claim)));

        Assert.Equal((1, waits, null), (only.Rank, only.RequiresApproval, only.DecidedBy));
    }

    [Fact]
    public void Rank_TakesTheSameClaimTwice() =>
        Assert.All(Compiled(Rules).Rank(Claim("a", "match - 1"), Claim("a", "match - 1")), claim => Assert.Equal(PriorityCriterion.Id, claim.DecidedBy));

    [Fact]
    public void Rank_IgnoresLocalClubsUnlessTold() => Assert.Equal(
        PriorityCriterion.RequestTime,
        Compiled(Rules with { LocalClubPriority = false }).Rank(Claim("a", "training pors 9"), Claim("b", "training odd 1"))[0].DecidedBy);

    [Law]
    public bool Rank_DoesNotDependOnTheOrderOfTheClaims(CourtClaims drawn) =>
        Compiled(Rules).Rank(drawn.Claims) == Compiled(Rules).Rank(drawn.Claims.OrderBy(claim => (claim.Id, drawn.Seed).GetHashCode()));

    [Fact]
    public void Compile_DoubtsMissingAndDoubledLevels()
    {
        Assert.Equal("no-levels", Assert.Single(CourtPriority.Compile(new()).Findings).Code);
        Assert.Equal("priorityRules.levels[1]", Assert.Single(CourtPriority.Compile(new() { Levels = [CourtPriorityLevel.Match, CourtPriorityLevel.Match] }).Findings).Field);
    }

    private static CourtPriority Compiled(CourtPriorityRules rules) => CourtPriority.Compile(rules).GetValueOrThrow();

    private static CourtClaim Claim(string id, string words) => words.Split(' ') is [var level, var organisation, var hour]
        ? new(id, Enum.Parse<CourtPriorityLevel>(level, ignoreCase: true), organisation == "-" ? null : organisation, Instant.FromUtc(2026, 1, 1, int.Parse(hour, System.Globalization.CultureInfo.InvariantCulture), 0))
        : throw new ArgumentException(words);
}
