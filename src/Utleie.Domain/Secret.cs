using System.Diagnostics;

namespace Utleie.Domain;

// D9.
/// <summary>A secret text such as a door code. <see cref="ToString"/> never reveals it.</summary>
/// <remarks>
/// A secret is either plain or encrypted (see <see cref="ISecretProtector"/>). JSON contains the encrypted form, or nothing.
/// Source: 001 §3.2 (<c>accessCode</c>).
/// </remarks>
[DebuggerDisplay("***")]
public sealed class Secret : IEquatable<Secret>
{
    /// <summary>The prefix of the encrypted form in JSON.</summary>
    internal const string ProtectedPrefix = "protected:";

    private const string Mask = "***";

    private readonly string _text;

    private Secret(string text, bool isProtected) => (_text, IsProtected) = (text, isProtected);

    /// <summary>Whether this is the encrypted form.</summary>
    public bool IsProtected { get; }

    /// <summary>Creates a secret from plain text.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static Secret FromPlainText(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return new(text, isProtected: false);
    }

    /// <summary>Creates a secret from the encrypted form returned by a protector.</summary>
    /// <exception cref="ArgumentException">The form is empty.</exception>
    public static Secret FromProtected(string form)
    {
        ArgumentException.ThrowIfNullOrEmpty(form);
        return new(form, isProtected: true);
    }

    /// <summary>Returns the plain text. Call it only to show the text to someone authorized.</summary>
    /// <exception cref="InvalidOperationException">The secret is encrypted; use <see cref="RevealWith"/>.</exception>
    public string Reveal() => IsProtected
        ? throw new InvalidOperationException("The secret is in its protected form. Reveal it with the protector that made it.")
        : _text;

    /// <summary>Returns the plain text, decrypted if necessary.</summary>
    public string RevealWith(ISecretProtector protector)
    {
        ArgumentNullException.ThrowIfNull(protector);
        return IsProtected ? protector.Unprotect(_text) : _text;
    }

    /// <summary>Returns the secret in encrypted form.</summary>
    public Secret ProtectWith(ISecretProtector protector)
    {
        ArgumentNullException.ThrowIfNull(protector);
        return IsProtected ? this : new(protector.Protect(_text), isProtected: true);
    }

    /// <summary>Whether both contain the same text in the same form.</summary>
    public bool Equals(Secret? other) => other is not null && IsProtected == other.IsProtected && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Secret);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>Always three asterisks.</summary>
    public override string ToString() => Mask;

    /// <summary>Returns the form to write to JSON, never the plain text.</summary>
    internal string? WireForm(ISecretProtector? protector) => (IsProtected, protector) switch
    {
        (true, _) => ProtectedPrefix + _text,
        (false, null) => null,
        _ => ProtectedPrefix + ProtectWith(protector)._text,
    };
}
