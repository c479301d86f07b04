using System.Text.Json;

namespace Utleie.Domain.Resources.Tests;

public sealed class WireTableTests
{
    /// <summary>The permits' shapes have a table of their own, in the tests of their package: each permit has two names.</summary>
    private static readonly string[] Elsewhere = ["DocumentRequirements", "PermitRequirement", "FireWatchRequirement"];

    internal static readonly JsonSerializerOptions Shapes = WithoutTheChoiceOfCategory(UtleieJson.Options);

    private static readonly Type[] Types =
        [.. AnyResource.Types.SelectMany(type => WireKind.Reached(type, Shapes)).Distinct().Where(type => !Elsewhere.Contains(type.Name))];

    public static TheoryData<string> Names => [.. WireTable.Rows.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Shape_HasTheFieldsOfTheTableAndNoOthers(string type) =>
        Assert.Equal(WireTable.Rows[type].Order(StringComparer.Ordinal), WireKind.Members(Types.Single(one => one.Name == type), Shapes));

    [Fact]
    public void Table_NamesEveryTypeThatAResourceReaches() =>
        Assert.Equal(WireTable.Rows.Keys.Order(StringComparer.Ordinal), Types.Select(type => type.Name).Order(StringComparer.Ordinal));

    private static JsonSerializerOptions WithoutTheChoiceOfCategory(JsonSerializerOptions options)
    {
        var shapes = new JsonSerializerOptions(options);
        foreach (var choice in shapes.Converters.Where(converter => AnyResource.Types.Any(converter.CanConvert)).ToList())
            shapes.Converters.Remove(choice);
        return shapes;
    }
}
