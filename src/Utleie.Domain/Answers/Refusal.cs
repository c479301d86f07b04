namespace Utleie.Domain.Answers;

/// <summary>A request that is refused, with every reason.</summary>
/// <param name="Reasons">All reasons, at least one. The engine that refused has a text for each code in nb, nn and en.</param>
public sealed record Refusal(ValueList<Reason> Reasons)
{
    /// <summary>Returns a refusal with a single reason.</summary>
    public static Refusal Of(string code, params ReadOnlySpan<Argument> arguments) => new([Reason.Of(code, arguments)]);
}
