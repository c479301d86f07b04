using System.Text.Json.Serialization;

namespace Utleie.Domain.Wire;

/// <summary>A collection of values that knows how it is written, without reflection.</summary>
internal interface IWireCollection
{
    /// <summary>Whether it was never given, and so is not written.</summary>
    bool IsAbsent { get; }

    /// <summary>Its converter.</summary>
    JsonConverter CreateConverter();
}
