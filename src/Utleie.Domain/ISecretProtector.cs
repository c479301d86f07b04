namespace Utleie.Domain;

/// <summary>How a host keeps secrets: a port to its data protection.</summary>
/// <remarks>Both calls must be safe on several threads. Source: 001 §3.2 ("kryptert").</remarks>
public interface ISecretProtector
{
    /// <summary>The protected form of a text, never empty.</summary>
    string Protect(string plainText);

    /// <summary>The text of a protected form that this protector made.</summary>
    string Unprotect(string protectedForm);
}
