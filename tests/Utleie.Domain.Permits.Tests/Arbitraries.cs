using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Utleie.Domain.Permits.Tracking;

[assembly: Properties(Arbitrary = [typeof(Utleie.Domain.Permits.Tests.Arbitraries)])]

namespace Utleie.Domain.Permits.Tests;

/// <summary>Up to 64 triggers with ids of their own.</summary>
public sealed record AnyTriggers(ValueList<PermitTrigger> Triggers);

/// <summary>Up to 200 triggers: more than one word of bits.</summary>
public sealed record ManyTriggers(ValueList<PermitTrigger> Triggers);

/// <summary>Up to 40 triggers that fire above a number.</summary>
public sealed record RisingTriggers(ValueList<PermitTrigger> Triggers);

/// <summary>How much larger an event gets.</summary>
public sealed record Growth(int More);

/// <summary>A fact and a threshold, with as many digits as each may have.</summary>
public sealed record FineNumbers(decimal Value, decimal Threshold);

/// <summary>What the laws of this project draw.</summary>
public static class Arbitraries
{
    public static Arbitrary<AnyTriggers> Triggers() => Any.Triggers(Any.Trigger, 64).Select(triggers => new AnyTriggers(triggers)).ToArbitrary();

    public static Arbitrary<ManyTriggers> ManyTriggers() => Any.Triggers(Any.Trigger, 200).Select(triggers => new ManyTriggers(triggers)).ToArbitrary();

    public static Arbitrary<RisingTriggers> RisingTriggers() => Any.Triggers(Any.RisingTrigger, 40).Select(triggers => new RisingTriggers(triggers)).ToArbitrary();

    public static Arbitrary<PermitTrigger> Trigger() => Any.Trigger.ToArbitrary();

    public static Arbitrary<EventFacts> Facts() => Any.Facts.ToArbitrary();

    public static Arbitrary<PermitType> Permits() => Any.Permit.ToArbitrary();

    public static Arbitrary<Growth> Growths() => Gen.Choose(0, 20).Select(more => new Growth(more)).ToArbitrary();

    public static Arbitrary<FineNumbers> Numbers() => (
        from value in Any.Decimals
        from threshold in Any.Decimals
        select new FineNumbers(value, decimal.Round(threshold % 1_000_000_000_000m, 4))).ToArbitrary();

    public static Arbitrary<PermitCommand> Commands() => Gen.Elements<PermitCommand>(TrackerTests.Commands.Values).ToArbitrary();
}
