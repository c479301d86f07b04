namespace AdminApi.Load.Tests;

/// <summary>The verdict of a run finds each thing that may go wrong: one that finds nothing proves nothing.</summary>
public sealed class VerdictTests
{
    private static readonly Ask Ten = new(0, "k0", "bane-1", new(2026, 2, 9, 10, 0), 1, Manner.Plain);

    private static readonly Ask Later = Ten with { Number = 1, Key = "k1", Start = new(2026, 2, 9, 11, 15) };

    private static readonly Instant Made = Instant.FromUtc(2026, 2, 6, 12, 0);

    private readonly Journal _journal = new();

    [Fact]
    public void Wrongs_AreNoneWhereAllIsWell()
    {
        _journal.Entries.Add(new(Ten, Kept("b0")));
        _journal.Entries.Add(new(Later, Kept("b1")));
        _journal.Entries.Add(new(Ten with { Number = 2, Key = "k2" }, Refused()));
        _journal.Entries.Add(new(Ten with { Number = 3, Manner = Manner.AgainstTheRules }, Refused() with { Status = 422 }));
        _journal.Repeats.Add((Ten with { Manner = Manner.Again }, Kept("b0"), Kept("b0")));
        _journal.Repeats.Add((Ten with { Manner = Manner.Twice }, Refused(), Kept("b0")));
        Assert.Empty(Wrongs(Booking("b0", Ten), Booking("b1", Later)));
    }

    [Fact]
    public void Wrongs_TellBookingsThatOverlapAndThoseInTheGap()
    {
        var early = Later with { Start = new(2026, 2, 9, 11, 0) };
        _journal.Entries.Add(new(Ten, Kept("b0")));
        _journal.Entries.Add(new(early, Kept("b1")));
        Assert.Contains("overlaps", Assert.Single(Wrongs(Booking("b0", Ten), Booking("b1", early))), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrongs_SeeThroughALongBookingToThoseInsideIt()
    {
        var (day, first, last) = (Ten with { Hours = 8 }, Ten with { Start = new(2026, 2, 9, 11, 0) }, Ten with { Start = new(2026, 2, 9, 15, 0) });
        _journal.Entries.Add(new(day, Kept("b0")));
        _journal.Entries.Add(new(first, Kept("b1")));
        _journal.Entries.Add(new(last, Kept("b2")));
        Assert.Equal(2, Wrongs(Booking("b0", day), Booking("b1", first), Booking("b2", last)).Count);
    }

    [Fact]
    public void Wrongs_TellWhatWasAcknowledgedAndIsNotStored()
    {
        _journal.Entries.Add(new(Ten, Kept("b0")));
        Assert.Contains("nothing is stored", Assert.Single(Wrongs()), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrongs_TellWhatIsStoredOtherwiseThanAsked()
    {
        _journal.Entries.Add(new(Ten, Kept("b0")));
        Assert.Single(Wrongs(Booking("b0", Later)));
    }

    [Fact]
    public void Wrongs_TellWhatIsStoredAndWasNotAcknowledged() =>
        Assert.Contains("acknowledged 0 times", Assert.Single(Wrongs(Booking("b0", Ten))), StringComparison.Ordinal);

    [Fact]
    public void Wrongs_TellOneBookingOfTwoRequests()
    {
        _journal.Entries.Add(new(Ten, Kept("b0")));
        _journal.Entries.Add(new(Ten with { Key = "k1" }, Kept("b0")));
        Assert.Contains("acknowledged 2 times", Assert.Single(Wrongs(Booking("b0", Ten))), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrongs_TellARequestThatIsAnsweredOtherwiseWhenItComesAgain()
    {
        _journal.Repeats.Add((Ten with { Manner = Manner.Again }, Kept("b0"), Refused()));
        _journal.Repeats.Add((Ten with { Manner = Manner.Twice }, Kept("b0"), Kept("b1")));
        Assert.Equal(2, Wrongs().Count);
    }

    [Fact]
    public void Wrongs_TellARefusalWithoutAReason()
    {
        _journal.Entries.Add(new(Ten, Refused()));
        Assert.Contains("nothing stood in its way", Assert.Single(Wrongs()), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrongs_TellARefusalThatWasBeforeItsReasonOrAfterIt()
    {
        _journal.Entries.Add(new(Ten, Kept("b0")));
        _journal.Entries.Add(new(Later, Kept("b1")));
        _journal.Cancelled["b0"] = new(Made + Duration.FromSeconds(1), Made + Duration.FromSeconds(2));
        _journal.Entries.Add(new(Ten with { Number = 2 }, Refused() with { Time = new(Made + Duration.FromSeconds(3), Made + Duration.FromSeconds(4)) }));
        _journal.Entries.Add(new(Later with { Number = 3 }, Refused() with { Time = new(Made - Duration.FromSeconds(2), Made - Duration.FromSeconds(1)) }));
        Assert.Equal(2, Wrongs(Booking("b0", Ten) with { Status = "cancelled" }, Booking("b1", Later)).Count);
    }

    [Fact]
    public void Wrongs_TellACancellationThatIsNotStored()
    {
        _journal.Entries.Add(new(Ten, Kept("b0")));
        _journal.Cancelled["b0"] = new(Made, Made);
        Assert.Contains("was cancelled", Assert.Single(Wrongs(Booking("b0", Ten))), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrongs_TellWhatNoRuleAllowsAndIsKept()
    {
        _journal.Entries.Add(new(Ten with { Manner = Manner.AgainstTheRules }, Kept("b0")));
        Assert.Single(Wrongs(Booking("b0", Ten)));
    }

    private static Reply Kept(string id) => new(201, id, [], new(Made, Made), TimeSpan.Zero, 1);

    private static Reply Refused() => new(409, null, ["occupied"], new(Made, Made), TimeSpan.Zero, 1);

    private static Stored Booking(string id, Ask ask) => new(id, "confirmed", ask.Court, ask.From, ask.To, Made);

    private List<string> Wrongs(params Stored[] stored) => [.. new Verdict(stored, _journal).Wrongs()];
}
