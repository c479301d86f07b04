namespace Utleie.Domain;

/// <summary>Encrypts and decrypts secrets; implemented by your app.</summary>
/// <remarks>Implementations must be thread-safe. Source: 001 §3.2 ("kryptert").</remarks>
public interface ISecretProtector
{
    /// <summary>Returns the encrypted form of a text; never empty.</summary>
    string Protect(string plainText);

    /// <summary>Returns the text of an encrypted form created by this protector.</summary>
    string Unprotect(string protectedForm);
}
