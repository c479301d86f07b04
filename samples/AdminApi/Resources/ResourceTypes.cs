using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Resources;

namespace AdminApi.Resources;

/// <summary>The types of rental objects as the contract writes their members, open to be looked at and changed.</summary>
internal static class ResourceTypes
{
    /// <summary>The contract's options without the converters that read and write whole objects: what is left is told by the types.</summary>
    /// <param name="change">What is changed of each type.</param>
    internal static JsonSerializerOptions With(Action<JsonTypeInfo> change)
    {
        var types = UtleieJson.Options.TypeInfoResolver!.WithAddedModifier(change);
        var options = new JsonSerializerOptions(UtleieJson.Options) { TypeInfoResolver = types };
        foreach (var converter in options.Converters.Where(converter => typeof(BaseResource).IsAssignableFrom(converter.Type)).ToArray())
            options.Converters.Remove(converter);
        options.MakeReadOnly();
        return options;
    }
}
