using Utleie.Domain.Wire;

namespace Utleie.Domain.Answers;

/// <summary>Names the members of a request that are not part of it, so that a misspelt one does not silently change what is asked for.</summary>
public static class UnknownMembers
{
    /// <summary>The code of the reasons.</summary>
    public const string Code = "unknown-member";

    /// <summary>The texts of the reasons, in bokmål, nynorsk and English.</summary>
    public static TextTable Texts { get; } = new(KeyValuePair.Create(Code, new LocalizedText(
        "«{member}» er ikke et felt i forespørselen og er ikke brukt. Rett navnet eller ta det ut.",
        "«{member}» er ikkje eit felt i førespurnaden og er ikkje brukt. Rett namnet eller ta det ut.",
        "“{member}” is not a field of the request and was not used. Correct the name or remove it.")));

    /// <summary>Returns a reason per unknown member, in document order; empty if there are none.</summary>
    public static ValueList<Reason> In(IExtensible request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return [.. (request.ExtensionData?.Keys ?? []).Select(member => Reason.Of(Code, new Argument("member", member)))];
    }
}
