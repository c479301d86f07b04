using System.Collections;
using System.Reflection;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

/// <summary>The same document with one member less, at the top or further in.</summary>
internal static class Shrunk
{
    internal static IEnumerable<T> Of<T>(T document)
        where T : class
    {
        foreach (var property in document.GetType().GetProperties().Where(property => property.SetMethod is not null))
        {
            var value = property.GetValue(document);
            if (value is null || IsEmptyList(value))
                continue;
            yield return With(document, property, null);
            if (value is IExtensible part)
            {
                foreach (var smaller in Of(part))
                    yield return With(document, property, smaller);
            }
        }
    }

    private static bool IsEmptyList(object value) => value is IEnumerable items and not string && !items.Cast<object>().Any();

    private static T With<T>(T document, PropertyInfo property, object? value)
    {
        var copy = document!.GetType().GetMethod("<Clone>$")!.Invoke(document, null)!;
        property.SetValue(copy, value);
        return (T)copy;
    }
}
