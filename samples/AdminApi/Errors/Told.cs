using Utleie.Domain.Answers;

namespace AdminApi.Errors;

/// <summary>A reason and the words of whoever gave it.</summary>
internal readonly record struct Told(Reason Reason, TextTable Texts)
{
    internal string In(Language language) => Texts.Render(Reason, language);

    internal static IEnumerable<Told> Of(ValueList<Reason> reasons, TextTable texts) => reasons.Select(reason => new Told(reason, texts));
}
