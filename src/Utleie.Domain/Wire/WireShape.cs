using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Wire;

/// <summary>Adds what the source generator does not support: unknown members, and conditions for writing lists and secrets.</summary>
internal static class WireShape
{
    /// <summary>A name that cannot collide with a member name.</summary>
    private const string ExtraName = "\0extra";

    private static readonly Action<IExtensible, JsonMembers?> SetExtra =
        typeof(IExtensible).GetProperty(nameof(IExtensible.ExtensionData))!.SetMethod!.CreateDelegate<Action<IExtensible, JsonMembers?>>();

    internal static void Complete(JsonTypeInfo type, ISecretProtector? protector)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        WireSetters.Use(type);
        foreach (var property in type.Properties)
        {
            if (typeof(IWireCollection).IsAssignableFrom(property.PropertyType))
                property.ShouldSerialize = static (_, value) => value is IWireCollection { IsAbsent: false };
            else if (property.PropertyType == typeof(Secret))
                property.ShouldSerialize = (_, value) => value is Secret secret && (secret.IsProtected || protector is not null);
        }

        if (typeof(IExtensible).IsAssignableFrom(type.Type))
            KeepUnknown(type);
    }

    /// <summary>Ignored properties do not reserve their name: a document may have a member with that name.</summary>
    private static void KeepUnknown(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i] is { Get: null, Set: null })
                type.Properties.RemoveAt(i);
        }

        type.Properties.Add(ExtensionData(type));
    }

    private static JsonPropertyInfo ExtensionData(JsonTypeInfo type) => JsonMetadataServices.CreatePropertyInfo(type.Options, new JsonPropertyInfoValues<JsonMembers>
    {
        DeclaringType = type.Type,
        PropertyName = ExtraName,
        IsProperty = true,
        IsExtensionData = true,
        Getter = static part => ((IExtensible)part).ExtensionData,
        Setter = static (part, members) => SetExtra((IExtensible)part, members),
    });
}
