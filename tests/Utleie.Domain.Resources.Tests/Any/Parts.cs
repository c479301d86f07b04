using System.Collections;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

/// <summary>Walks a document's parts, itself first.</summary>
internal static class Parts
{
    internal static IEnumerable<IExtensible> Of(IExtensible document) =>
        document.GetType().GetProperties().SelectMany(property => Inner(property.GetValue(document))).SelectMany(Of).Prepend(document);

    private static IEnumerable<IExtensible> Inner(object? value) => value switch
    {
        IExtensible part => [part],
        string or JsonMembers => [],
        IEnumerable many => many.Cast<object>().Select(item => item is IExtensible ? item : item.GetType().GetProperty("Value")?.GetValue(item)).OfType<IExtensible>(),
        _ => [],
    };
}
