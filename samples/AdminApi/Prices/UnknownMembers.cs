using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace AdminApi.Prices;

/// <summary>Tells of members of a request that nothing reads: a misspelt one would otherwise change what is asked for in silence.</summary>
internal static class UnknownMembers
{
    private const string Code = "unknown-member";

    internal static TextTable Table { get; } = new(KeyValuePair.Create(Code, new LocalizedText(
        "Ingen leser «{member}» i forespørselen. Rett navnet eller ta det ut.",
        "Ingen les «{member}» i førespurnaden. Rett namnet eller ta det ut.",
        "Nothing reads “{member}” in the request. Correct its name or leave it out.")));

    internal static ValueList<Reason> In(IExtensible request) =>
        [.. (request.ExtensionData?.Keys ?? []).Select(member => Reason.Of(Code, new Argument("member", member)))];
}
