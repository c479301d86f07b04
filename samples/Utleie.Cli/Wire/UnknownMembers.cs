using Utleie.Cli.Texts;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Wire;

/// <summary>Tells of members of a request that nothing reads: a misspelt one would otherwise change the price in silence.</summary>
internal static class UnknownMembers
{
    private const string Code = "unknown-member";

    private static readonly TextTable Table = new(KeyValuePair.Create(Code, Words.UnknownMember));

    internal static ValueList<ReasonDocument> Notes(JsonMembers? extra, Language language) =>
        [.. (extra?.Keys ?? []).Select(member => Note(member, language))];

    private static ReasonDocument Note(string member, Language language)
    {
        var reason = Reason.Of(Code, new Argument("member", member));
        return new(Code, ReasonLine.ArgsOf(reason.Arguments), Table.Render(reason, language));
    }
}
