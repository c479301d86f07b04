using System.Collections;
using System.Reflection;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>A way through types that know only their own members, as where a store has a column or a class for each.</summary>
internal static class Forgetful
{
    /// <summary>A copy without the members that no type knows, at any depth.</summary>
    internal static T Of<T>(T document)
        where T : IExtensible => (T)Stripped(document)!;

    private static object? Stripped(object? value) => value switch
    {
        IExtensible part => OfPart(part),
        IEnumerable items when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueList<>) => OfList(items),
        _ => value,
    };

    private static object OfPart(IExtensible part)
    {
        var copy = part.GetType().GetMethod("<Clone>$")!.Invoke(part, null)!;
        foreach (var property in part.GetType().GetProperties().Where(property => property.SetMethod is not null))
            property.SetValue(copy, property.Name == nameof(IExtensible.ExtensionData) ? null : Stripped(property.GetValue(copy)));
        return copy;
    }

    private static object OfList(IEnumerable items)
    {
        var item = items.GetType().GetGenericArguments()[0];
        if (!typeof(IExtensible).IsAssignableFrom(item))
            return items;
        var stripped = items.Cast<object>().Select(Stripped).ToArray();
        var array = Array.CreateInstance(item, stripped.Length);
        stripped.CopyTo(array, 0);
        return typeof(Forgetful).GetMethod(nameof(Made), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [array])!;
    }

    private static ValueList<T> Made<T>(T[] items) => ValueList.Create<T>(items);
}
