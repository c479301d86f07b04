namespace Utleie.Domain.Wire;

/// <summary>A part of a document that keeps members it does not know, so that a host's own fields survive reading and writing.</summary>
/// <remarks>Source: D2.</remarks>
public interface IExtensible
{
    /// <summary>The members that were read but are not known here; null where there were none.</summary>
    JsonMembers? ExtensionData { get; init; }
}
