using System.Diagnostics;

namespace Utleie.Domain;

/// <summary>A text that must not be seen: a door code. It never prints itself.</summary>
/// <remarks>
/// A secret is either plain, or protected by the host (see <see cref="ISecretProtector"/>). JSON holds the protected form or nothing.
/// Source: 001 §3.2 (<c>accessCode</c>); D9.
/// </remarks>
[DebuggerDisplay("***")]
public sealed class Secret : IEquatable<Secret>
{
    /// <summary>What the protected form starts with on the wire.</summary>
    internal const string ProtectedPrefix = "protected:";

    private const string Mask = "***";

    private readonly string _text;

    private Secret(string text, bool isProtected) => (_text, IsProtected) = (text, isProtected);

    /// <summary>Whether this holds the host's protected form and not the text itself.</summary>
    public bool IsProtected { get; }

    /// <summary>A secret of the text itself.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static Secret FromPlainText(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return new(text, isProtected: false);
    }

    /// <summary>A secret of the form that a protector made.</summary>
    /// <exception cref="ArgumentException">The form is empty.</exception>
    public static Secret FromProtected(string form)
    {
        ArgumentException.ThrowIfNullOrEmpty(form);
        return new(form, isProtected: true);
    }

    /// <summary>The text itself. Call it only where the text is handed to the one who may have it.</summary>
    /// <exception cref="InvalidOperationException">The secret is protected; ask <see cref="RevealWith"/>.</exception>
    public string Reveal() => IsProtected
        ? throw new InvalidOperationException("The secret is in its protected form. Reveal it with the protector that made it.")
        : _text;

    /// <summary>The text itself, taken out of its protection where it has one.</summary>
    public string RevealWith(ISecretProtector protector)
    {
        ArgumentNullException.ThrowIfNull(protector);
        return IsProtected ? protector.Unprotect(_text) : _text;
    }

    /// <summary>The secret in its protected form.</summary>
    public Secret ProtectWith(ISecretProtector protector)
    {
        ArgumentNullException.ThrowIfNull(protector);
        return IsProtected ? this : new(protector.Protect(_text), isProtected: true);
    }

    /// <summary>Whether both hold the same text in the same form.</summary>
    public bool Equals(Secret? other) => other is not null && IsProtected == other.IsProtected && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Secret);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>Three asterisks, whatever the secret.</summary>
    public override string ToString() => Mask;

    /// <summary>The form that may be written: never the text itself.</summary>
    internal string? WireForm(ISecretProtector? protector) => (IsProtected, protector) switch
    {
        (true, _) => ProtectedPrefix + _text,
        (false, null) => null,
        _ => ProtectedPrefix + ProtectWith(protector)._text,
    };
}
