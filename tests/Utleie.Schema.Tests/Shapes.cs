using System.Text.Json;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Tests;

namespace Utleie.Schema.Tests;

/// <summary>The shapes behind the categories: every type that a rental object reaches, with its members as the wire has them.</summary>
internal static class Shapes
{
    private static readonly JsonSerializerOptions Options = WithoutTheChoiceOfCategory(UtleieJson.Options);

    /// <summary>The categories by their wire words, each with its type.</summary>
    internal static IReadOnlyList<(string Word, Type Type)> Categories { get; } =
        [("lokaler", typeof(Venue)), ("sport", typeof(SportsFacility)), ("arrangementer", typeof(Event)), ("torg", typeof(Equipment))];

    /// <summary>The types that a type reaches, itself first.</summary>
    internal static IEnumerable<Type> Reached(Type type) => WireKind.Reached(type, Options);

    /// <summary>The members of a type with the kind of each, in the order they are written.</summary>
    internal static IEnumerable<Member> Members(Type type)
    {
        var kinds = WireKind.Members(type, Options).Select(line => line.Split(' ', 2)).ToDictionary(line => line[0], line => line[1]);
        return Options.GetTypeInfo(type).Properties
            .Where(property => kinds.ContainsKey(property.Name))
            .OrderBy(property => property.Order)
            .Select(property => new Member(property.Name, kinds[property.Name], Summaries.Of(type, (System.Reflection.PropertyInfo)property.AttributeProvider!), ((System.Reflection.PropertyInfo)property.AttributeProvider!).DeclaringType == typeof(BaseResource)));
    }

    private static JsonSerializerOptions WithoutTheChoiceOfCategory(JsonSerializerOptions options)
    {
        var shapes = new JsonSerializerOptions(options);
        foreach (var choice in shapes.Converters.Where(converter => AnyResource.Types.Any(converter.CanConvert)).ToList())
            shapes.Converters.Remove(choice);
        return shapes;
    }
}

/// <summary>A member of a type.</summary>
/// <param name="Name">Its wire name.</param>
/// <param name="Kind">What it holds, in the words of <see cref="WireKind"/>.</param>
/// <param name="Summary">What the library says of it.</param>
/// <param name="IsCommon">Whether every category has it.</param>
internal sealed record Member(string Name, string Kind, string Summary, bool IsCommon);
