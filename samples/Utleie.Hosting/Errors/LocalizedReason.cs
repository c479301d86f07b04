using Utleie.Domain.Answers;

namespace Utleie.Hosting.Errors;

/// <summary>A reason with the texts of the engine that gave it.</summary>
/// <param name="Reason">The code and its arguments.</param>
/// <param name="Texts">The texts of the code.</param>
public readonly record struct LocalizedReason(Reason Reason, TextTable Texts)
{
    /// <summary>Returns the sentence in a language.</summary>
    public string In(Language language) => Texts.Render(Reason, language);

    /// <summary>Returns the reasons of one engine with its texts.</summary>
    public static IEnumerable<LocalizedReason> Of(ValueList<Reason> reasons, TextTable texts) => reasons.Select(reason => new LocalizedReason(reason, texts));
}
