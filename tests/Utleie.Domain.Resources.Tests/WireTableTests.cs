using System.Text.Json;

namespace Utleie.Domain.Resources.Tests;

public sealed class WireTableTests
{
    internal static readonly JsonSerializerOptions Shapes = WithoutTheChoiceOfCategory(UtleieJson.Options);

    private static readonly Type[] Types = [.. AnyResource.Types.SelectMany(type => WireKind.Reached(type, Shapes)).Distinct()];

    public static TheoryData<string> Names => [.. Types.Select(type => type.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Shape_HasTheFieldsOfTheTableAndNoOthers(string type) =>
        Assert.Equal(Expected(type).Order(StringComparer.Ordinal), WireKind.Members(Types.Single(one => one.Name == type), Shapes));

    [Fact]
    public void Table_NamesEveryTypeThatAResourceReaches() =>
        Assert.Equal(WireTable.Rows.Keys.Order(StringComparer.Ordinal), Types.Select(type => type.Name).Append(nameof(BaseResource)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Expected(string type) =>
        AnyResource.Types.Any(category => category.Name == type) ? WireTable.Rows[type].Concat(WireTable.Rows[nameof(BaseResource)]) : WireTable.Rows[type];

    private static JsonSerializerOptions WithoutTheChoiceOfCategory(JsonSerializerOptions options)
    {
        var shapes = new JsonSerializerOptions(options);
        foreach (var choice in shapes.Converters.Where(converter => AnyResource.Types.Any(converter.CanConvert)).ToList())
            shapes.Converters.Remove(choice);
        return shapes;
    }
}
