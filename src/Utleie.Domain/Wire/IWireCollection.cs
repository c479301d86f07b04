using System.Text.Json.Serialization;

namespace Utleie.Domain.Wire;

/// <summary>A collection that provides its own JSON converter, without reflection.</summary>
internal interface IWireCollection
{
    /// <summary>Whether the collection is absent and therefore not written.</summary>
    bool IsAbsent { get; }

    /// <summary>Creates its converter.</summary>
    JsonConverter CreateConverter();
}
