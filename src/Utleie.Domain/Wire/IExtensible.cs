namespace Utleie.Domain.Wire;

// D2.
/// <summary>A part of a document that preserves unknown JSON members, so that your app's own fields survive a round trip.</summary>
public interface IExtensible
{
    /// <summary>The JSON members that the type does not define; null if there are none.</summary>
    JsonMembers? ExtensionData { get; init; }
}
