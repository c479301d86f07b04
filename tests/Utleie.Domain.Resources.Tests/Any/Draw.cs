using System.Reflection;
using System.Text.Json;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

/// <summary>Draws values of any type a document has, ordinary and extreme ones, the same for the same seed.</summary>
internal sealed class Draw(int seed)
{
    private const double PresentShare = 0.6;
    private const int LongestList = 3;

    private static readonly MethodInfo ListMethod = typeof(Draw).GetMethod(nameof(List), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly MethodInfo MapMethod = typeof(Draw).GetMethod(nameof(Map), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly Random _random = new(seed);

    internal object Document(Type type)
    {
        var document = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            if (property.Name == nameof(IExtensible.ExtensionData))
                property.SetValue(document, Chance(0.2) ? new JsonMembers(AnyJson.Members(_random, depth: 3)) : null);
            else if (Chance(PresentShare))
                property.SetValue(document, Value(property.PropertyType));
        }

        return document;
    }

    private object Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(IsoDayOfWeek))
            return (IsoDayOfWeek)_random.Next(1, 8);
        if (type.IsEnum)
            return One([.. Enum.GetValues(type).Cast<object>()]);
        if (Scalar(type) is { } scalar)
            return scalar;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return ListMethod.MakeGenericMethod(type.GenericTypeArguments).Invoke(this, null)!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueMap<>))
            return MapMethod.MakeGenericMethod(type.GenericTypeArguments).Invoke(this, null)!;
        if (type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is System.Collections.IEnumerable words)
            return One([.. words.Cast<object>()]);
        return typeof(IExtensible).IsAssignableFrom(type) ? Document(type) : throw new NotSupportedException($"No values of {type} are drawn. Add them to {nameof(Draw)}.");
    }

    private object? Scalar(Type type) => type.Name switch
    {
        nameof(String) => AnyText.Of(_random),
        nameof(Boolean) => Chance(0.5),
        nameof(Int32) => One(0, 1, 30, -1, int.MaxValue, int.MinValue, _random.Next()),
        nameof(Decimal) => One(0m, 500m, 99.90m, -0.01m, 1.10m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, _random.Next() / 100m),
        nameof(Double) => One(58.8683, 9.4103, -90, 180, 0, double.MaxValue, double.Epsilon, _random.NextDouble() * 180),
        nameof(ClockTime) => ClockTime.FromMinutes(One(0, 1, 1439, 1440, _random.Next(1441))),
        nameof(LocalDate) => Date(),
        nameof(AnnualDate) => One(new AnnualDate(2, 29), new AnnualDate(12, 31), new AnnualDate(_random.Next(1, 13), _random.Next(1, 29))),
        nameof(Instant) => Instant(),
        nameof(Moment) => One(Moment.Of(Date()), Moment.Of(Date().At(new LocalTime(_random.Next(24), _random.Next(60), _random.Next(60)))), Moment.Of(Instant())),
        nameof(Slug) => Slug.From($"Bane {_random.Next()}"),
        nameof(ResourceId) => ResourceId.Version7(NodaTime.Instant.FromUnixTimeSeconds(_random.Next()), (UInt128)_random.NextInt64()),
        nameof(Secret) => Secret.FromProtected("x" + AnyText.Of(_random)),
        nameof(JsonMembers) => new JsonMembers(AnyJson.Members(_random, depth: 2)),
        nameof(JsonElement) => AnyJson.Members(_random, depth: 2),
        _ => null,
    };

    private LocalDate Date() => One(new LocalDate(1, 1, 1), LocalDate.MaxIsoValue, new LocalDate(2024, 2, 29), new LocalDate(2026, 1, 1).PlusDays(_random.Next(730)));

    private Instant Instant() => One(
        NodaTime.Instant.FromUtc(1, 1, 1, 0, 0),
        NodaTime.Instant.MaxValue,
        NodaTime.Instant.FromUtc(2026, 3, 29, 1, 0),
        NodaTime.Instant.FromUnixTimeSeconds(_random.Next()).PlusNanoseconds(_random.Next()));

    private ValueList<T> List<T>() => [.. Enumerable.Range(0, _random.Next(LongestList + 1)).Select(_ => (T)Value(typeof(T)))];

    private ValueMap<T> Map<T>() => ValueMap<T>.Of(AnyText.Keys(_random, LongestList).Select(key => KeyValuePair.Create(key, (T)Value(typeof(T)))));

    private bool Chance(double share) => _random.NextDouble() < share;

    private T One<T>(params T[] of) => of[_random.Next(of.Length)];
}
