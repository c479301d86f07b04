using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace AdminApi.Prices;

/// <summary>Tells of members of a request that nothing reads: a misspelt one would otherwise change what is asked for in silence.</summary>
internal static class UnknownMembers
{
    private const string Code = "unknown-member";

    internal static TextTable Table { get; } = new(KeyValuePair.Create(Code, new LocalizedText(
        "«{member}» er ikke et felt i forespørselen og blir ignorert. Rett navnet, eller fjern feltet.",
        "«{member}» er ikkje eit felt i førespurnaden og blir ignorert. Rett namnet, eller fjern feltet.",
        "“{member}” is not a field of the request and is ignored. Correct the name, or remove it.")));

    internal static ValueList<Reason> In(IExtensible request) =>
        [.. (request.ExtensionData?.Keys ?? []).Select(member => Reason.Of(Code, new Argument("member", member)))];
}
