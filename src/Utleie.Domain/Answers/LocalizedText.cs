namespace Utleie.Domain.Answers;

/// <summary>One sentence in the three languages of the library.</summary>
/// <param name="Nb">In bokmål.</param>
/// <param name="Nn">In nynorsk.</param>
/// <param name="En">In English.</param>
public sealed record LocalizedText(string Nb, string Nn, string En)
{
    /// <summary>The sentence in a language.</summary>
    public string In(Language language) => language switch
    {
        Language.Nn => Nn,
        Language.En => En,
        _ => Nb,
    };

    /// <summary>The sentence in bokmål.</summary>
    public override string ToString() => Nb;
}
