using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Answers;

// D2, D188, D199.
/// <summary>Names the members that a request or a document has and its type does not, so that a misspelt one does not silently change what is meant.</summary>
public static class UnknownMembers
{
    /// <summary>The unknown members of one part that are named; a row or a condition with more does not apply.</summary>
    private const int Most = 100;

    /// <summary>A member of a request that was not used. Arguments: <c>member</c>.</summary>
    public const string Code = "unknown-member";

    /// <summary>A member of a document that looks misspelt; its row does not apply. Arguments: <c>member</c>, <c>nearest</c>.</summary>
    public const string Misspelt = "misspelt-member";

    /// <summary>A member of a section that looks misspelt; it has no effect. Arguments: <c>member</c>, <c>nearest</c>.</summary>
    public const string Unused = "misspelt-field";

    /// <summary>A member among conditions that is not a condition; what carries it does not apply. Arguments: <c>member</c>.</summary>
    public const string Condition = "unknown-condition";

    /// <summary>A member of a document that is kept and has no effect. Arguments: <c>member</c>.</summary>
    public const string Kept = "member-without-effect";

    /// <summary>The texts of the reasons about requests, in bokmål, nynorsk and English.</summary>
    public static TextTable Texts { get; } = new(KeyValuePair.Create(Code, new LocalizedText(
        "«{member}» er ikke et felt i forespørselen og er ikke brukt. Rett navnet eller ta det ut.",
        "«{member}» er ikkje eit felt i førespurnaden og er ikkje brukt. Rett namnet eller ta det ut.",
        "“{member}” is not a field of the request and was not used. Correct the name or remove it.")));

    /// <summary>The texts of the findings about documents, in bokmål, nynorsk and English.</summary>
    public static ValueList<KeyValuePair<string, LocalizedText>> FindingTexts { get; } =
    [
        new(Misspelt, new(
            "«{member}» er ikke et kjent felt. Mente du «{nearest}»? Raden gjelder ikke før navnet er rettet.",
            "«{member}» er ikkje eit kjent felt. Meinte du «{nearest}»? Rada gjeld ikkje før namnet er retta.",
            "“{member}” is not a known field. Did you mean “{nearest}”? The row does not apply until the name is corrected.")),
        new(Unused, new(
            "«{member}» er ikke et kjent felt og har ingen virkning. Mente du «{nearest}»?",
            "«{member}» er ikkje eit kjent felt og har ingen verknad. Meinte du «{nearest}»?",
            "“{member}” is not a known field and has no effect. Did you mean “{nearest}”?")),
        new(Condition, new(
            "«{member}» er ikke et kjent vilkår, så raden gjelder ikke. Rett navnet eller fjern vilkåret.",
            "«{member}» er ikkje eit kjent vilkår, så rada gjeld ikkje. Rett namnet eller fjern vilkåret.",
            "“{member}” is not a known condition, so the row does not apply. Correct the name or remove it.")),
        new(Kept, new(
            "«{member}» er ikke et kjent felt og har ingen virkning. Fjern det hvis det er skrevet feil.",
            "«{member}» er ikkje eit kjent felt og har ingen verknad. Fjern det om det er skrive feil.",
            "“{member}” is not a known field and has no effect. Remove it if it is a mistake.")),
    ];

    /// <summary>Returns a reason per unknown member, in document order, at most 100; empty if there are none.</summary>
    public static ValueList<Reason> In(IExtensible request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return [.. (request.ExtensionData?.Keys ?? []).Take(Most).Select(member => Reason.Of(Code, new Argument("member", member)))];
    }

    /// <summary>Returns a warning per unknown member of a part of a document, in document order, of the first 100; empty if there are none.</summary>
    /// <param name="path">The wire path of the part: <c>pricing.pricePlans[0].conditions</c>.</param>
    /// <param name="part">The part.</param>
    /// <param name="type">The JSON metadata of its type, which has the known names.</param>
    /// <param name="role">What an unknown member means for the part.</param>
    public static ValueList<Finding> In(string path, IExtensible part, JsonTypeInfo type, MemberRole role)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(type);
        if (part.ExtensionData is not { Count: > 0 } unknown)
            return [];
        string[] known = [.. type.Properties.Where(property => !property.IsExtensionData).Select(property => property.Name)];
        var findings = unknown.Keys.Take(Most).Select(member => Finding(path, member, NearestName.Of(member, known), role));
        // What is not compared might be misspelt.
        return unknown.Count <= Most || role == MemberRole.Section ? [.. findings] : [.. findings, Finding(path, unknown.Keys.ElementAt(Most), null, MemberRole.Condition)];
    }

    /// <summary>Whether a finding of <see cref="In(string, IExtensible, JsonTypeInfo, MemberRole)"/> means that its row does not apply.</summary>
    public static bool Disables(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Code is Misspelt or Condition;
    }

    private static Finding Finding(string path, string member, string? nearest, MemberRole role)
    {
        var name = new Argument("member", member);
        if (nearest is not null)
            return Answers.Finding.Warning($"{path}.{member}", role == MemberRole.Section ? Unused : Misspelt, name, new("nearest", nearest));
        return Answers.Finding.Warning($"{path}.{member}", role == MemberRole.Condition ? Condition : Kept, name);
    }
}
