using System.Collections;
using FsCheck.Fluent;

namespace Utleie.Domain.Resources.Tests;

/// <summary>The generator is only worth what it draws.</summary>
public sealed class AnyResourceTests
{
    [Fact]
    public void OfAnyCategory_DrawsEveryMemberOfEveryTypeAndLeavesEachOut()
    {
        var members = AnyResource.OfAnyCategory.Generator.Sample(400, 50).SelectMany(Parts.Of).SelectMany(Members).Distinct().ToList();
        var given = members.Where(member => member.IsGiven).Select(member => member.Name).Order(StringComparer.Ordinal).ToList();
        var left = members.Where(member => !member.IsGiven).Select(member => member.Name).Order(StringComparer.Ordinal);
        Assert.Contains($"{nameof(Translation)}.{nameof(Translation.ExtensionData)}", given);
        Assert.Equal(left, given);
        Assert.True(given.Count > 400, $"Only {given.Count} members were drawn.");
    }

    private static IEnumerable<(string Name, bool IsGiven)> Members(object part) =>
        from property in part.GetType().GetProperties()
        where property.SetMethod is not null
        select ($"{part.GetType().Name}.{property.Name}", IsGiven(property.GetValue(part)));

    private static bool IsGiven(object? value) => value switch
    {
        null => false,
        IEnumerable items => items.Cast<object>().Any(),
        _ => true,
    };
}
