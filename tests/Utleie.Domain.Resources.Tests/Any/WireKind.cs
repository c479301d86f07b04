using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

/// <summary>Says in the words of the tables what a JSON shape holds, so that a table and a shape can be compared.</summary>
public static class WireKind
{
    /// <summary>The members of a type as <c>name kind</c>, in the order of the names.</summary>
    public static IEnumerable<string> Members(Type type, JsonSerializerOptions options) => options.GetTypeInfo(type).Properties
        .Where(property => !property.IsExtensionData)
        .Select(property => $"{property.Name} {Of(property.PropertyType)}")
        .Order(StringComparer.Ordinal);

    /// <summary>The types that a type's shape reaches, itself included.</summary>
    public static IEnumerable<Type> Reached(Type type, JsonSerializerOptions options)
    {
        var seen = new HashSet<Type>();
        var waiting = new Queue<Type>([type]);
        while (waiting.TryDequeue(out var next))
        {
            if (!seen.Add(next))
                continue;
            foreach (var property in options.GetTypeInfo(next).Properties.Where(property => !property.IsExtensionData))
            {
                var inner = Inner(property.PropertyType);
                if (typeof(IExtensible).IsAssignableFrom(inner))
                    waiting.Enqueue(inner);
            }
        }

        return seen;
    }

    private static string Of(Type type) => Plain(type) switch
    {
        var list when Is(list, typeof(ValueList<>)) => $"{Of(list.GenericTypeArguments[0])}[]",
        var map when Is(map, typeof(ValueMap<>)) => $"{Of(map.GenericTypeArguments[0])}{{}}",
        var day when day == typeof(IsoDayOfWeek) => "weekday",
        var words when words.IsEnum => Words(words),
        var words when words.GetProperty("All", BindingFlags.Public | BindingFlags.Static) is { } all => string.Join("|", ((IEnumerable<object>)all.GetValue(null)!).Select(Word)),
        var known => Known(known),
    };

    private static string Known(Type type) => type.Name switch
    {
        nameof(String) => "text",
        nameof(Boolean) => "boolean",
        nameof(Int32) => "whole",
        nameof(Decimal) or nameof(Double) => "number",
        nameof(ClockTime) => "time",
        nameof(LocalDate) => "date",
        nameof(AnnualDate) => "MM-DD",
        nameof(Instant) => "instant",
        nameof(Moment) => "moment",
        nameof(Slug) => "slug",
        nameof(ResourceId) => "uuid",
        nameof(Secret) => "secret",
        nameof(JsonMembers) => "object",
        var name => name,
    };

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static Type Inner(Type type) => Is(type, typeof(ValueList<>)) || Is(type, typeof(ValueMap<>)) ? type.GenericTypeArguments[0] : type;

    private static bool Is(Type type, Type generic) => type.IsGenericType && type.GetGenericTypeDefinition() == generic;

    private static string Words(Type type) => string.Join("|", (IEnumerable<string>)typeof(WireWords<>).MakeGenericType(type).GetProperty("All")!.GetValue(null)!);

    private static object? Word(object value) => value.GetType().GetProperty("Value")!.GetValue(value);
}
