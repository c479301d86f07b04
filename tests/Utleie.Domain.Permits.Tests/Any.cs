using FsCheck;
using FsCheck.Fluent;

namespace Utleie.Domain.Permits.Tests;

/// <summary>Arbitrary triggers and facts, drawn narrow enough that thresholds are met, missed and hit exactly.</summary>
internal static class Any
{
    private static readonly string[] NumberWords = ["capacity", "amplified_sound", "duration"];
    private static readonly string[] FlagWords = ["alcohol", "road_use", "food"];
    private static readonly string?[] Operators = ["gt", "gte", "lt", "lte", "eq", null];

    internal static Gen<decimal> Halves => Gen.Choose(0, 60).Select(half => half / 2m);

    /// <summary>Numbers of every size and scale that a fact may have.</summary>
    internal static Gen<decimal> Decimals =>
        from digits in Gen.Choose(int.MinValue, int.MaxValue)
        from more in Gen.Choose(0, 1000)
        from scale in Gen.Choose(0, 12)
        select new decimal(Math.Abs(digits), more % 5 == 0 ? more : 0, 0, digits < 0, (byte)scale);

    internal static Gen<PermitType> Permit => Gen.Elements<PermitType>(PermitType.All);

    internal static Gen<PermitTrigger> Trigger => Gen.OneOf(NumberTrigger(Operators), FlagTrigger);

    internal static Gen<PermitTrigger> RisingTrigger => NumberTrigger(["gt", "gte", null]);

    internal static Gen<EventFacts> Facts =>
        from capacity in Gen.Choose(0, 30)
        from sound in Halves
        from hours in Halves
        from flags in Gen.Elements(true, false).ArrayOf(3)
        from unknown in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 63)))
        select new EventFacts
        {
            Capacity = (unknown & 1) != 0 ? null : capacity,
            SoundLevel = (unknown & 2) != 0 ? null : sound,
            DurationHours = (unknown & 4) != 0 ? null : hours,
            ServesAlcohol = (unknown & 8) != 0 ? null : flags[0],
            UsesPublicRoad = (unknown & 16) != 0 ? null : flags[1],
            ServesFood = (unknown & 32) != 0 ? null : flags[2],
        };

    private static Gen<PermitTrigger> FlagTrigger =>
        from condition in Gen.Elements(FlagWords)
        from flag in Gen.Elements(true, false)
        from permit in Permit
        select new PermitTrigger { Condition = condition, Threshold = flag, RequiredPermit = permit.Value };

    /// <summary>Triggers with ids of their own, from none to so many.</summary>
    internal static Gen<ValueList<PermitTrigger>> Triggers(Gen<PermitTrigger> one, int most) =>
        from count in Gen.Choose(0, most)
        from triggers in one.ArrayOf(count)
        select Named(triggers);

    internal static ValueList<PermitTrigger> Named(IEnumerable<PermitTrigger> triggers) =>
        [.. triggers.Select((trigger, i) => trigger with { Id = FormattableString.Invariant($"t{i}") })];

    private static Gen<PermitTrigger> NumberTrigger(string?[] operators) =>
        from condition in Gen.Elements(NumberWords)
        from word in Gen.Elements(operators)
        from threshold in Halves
        from permit in Permit
        select new PermitTrigger { Condition = condition, Operator = word, Threshold = threshold, RequiredPermit = permit.Value };
}
