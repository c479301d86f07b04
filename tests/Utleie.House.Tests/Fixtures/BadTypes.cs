using System.Diagnostics.CodeAnalysis;

#pragma warning disable CA1051, CA1815, CA1822, CA1711, CS1591, CA1012

namespace Utleie.House.Tests.Fixtures;

// Types that break one rule each, and their sound neighbours: they prove that the rules can fail.

public class Unsealed;

public record UnsealedRecord;

public sealed class Sealed;

public static class Static;

public struct MutableStruct
{
    public int Value;
}

public readonly record struct ReadonlyStruct(int Value);

public enum Words
{
    First,
    Second,
}

public sealed class Settable
{
    public int Property { get; set; }

    public int Born { get; init; }

    public int Hidden { get; private set; }

    public int this[int index]
    {
        get => index;
        set => _ = value;
    }
}

[SuppressMessage("Usage", "CA2211", Justification = "It is the fixture.")]
public static class SettableField
{
    public const int Constant = 1;
    public static readonly int Fixed = 2;
    public static int Loose;
}

public interface ISettable
{
    int Value { get; set; }
}

public abstract record OpenUnion
{
    private OpenUnion()
    {
    }

    public sealed record Case : OpenUnion;
}

public abstract record ClosedCommand
{
    private ClosedCommand()
    {
    }

    private protected abstract Words Kind { get; }

    public sealed record Case : ClosedCommand
    {
        private protected override Words Kind => Words.First;
    }
}

public abstract record HalfClosedCommand
{
    internal abstract Words Kind { get; }
}

public abstract record ClosedAnswer
{
    private ClosedAnswer()
    {
    }

    private protected abstract Words Kind { get; }
}

public abstract class OpenBase;

public abstract class ClosedBase
{
    private protected ClosedBase()
    {
    }
}

public abstract record BaseResource;
