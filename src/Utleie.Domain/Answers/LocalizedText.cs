namespace Utleie.Domain.Answers;

/// <summary>A text in bokmål, nynorsk and English.</summary>
/// <param name="Nb">The bokmål text.</param>
/// <param name="Nn">The nynorsk text.</param>
/// <param name="En">The English text.</param>
public sealed record LocalizedText(string Nb, string Nn, string En)
{
    /// <summary>Returns the text in a language.</summary>
    public string In(Language language) => language switch
    {
        Language.Nn => Nn,
        Language.En => En,
        Language.Nb => Nb,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "There is no such language."),
    };

    /// <summary>The bokmål text.</summary>
    public override string ToString() => Nb;
}
