using System.Collections;
using FsCheck.Fluent;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

/// <summary>The generator is only worth what it draws.</summary>
public sealed class AnyResourceTests
{
    [Fact]
    public void OfAnyCategory_DrawsEveryMemberOfEveryTypeAndLeavesEachOut()
    {
        var present = new HashSet<string>();
        var absent = new HashSet<string>();
        foreach (var resource in AnyResource.OfAnyCategory.Generator.Sample(400, 50))
            Walk(resource, present, absent);
        Assert.Contains($"{nameof(Venue)}.{nameof(Venue.Extra)}", present);
        Assert.Contains($"{nameof(Translation)}.{nameof(Translation.Extra)}", present);
        Assert.Equal(absent.Order(StringComparer.Ordinal), present.Order(StringComparer.Ordinal));
        Assert.True(present.Count > 400, $"Only {present.Count} members were drawn.");
    }

    private static void Walk(object part, HashSet<string> present, HashSet<string> absent)
    {
        foreach (var property in part.GetType().GetProperties().Where(property => property.SetMethod is not null))
        {
            var value = property.GetValue(part);
            (value is null or ICollection { Count: 0 } || IsEmpty(value) ? absent : present).Add($"{part.GetType().Name}.{property.Name}");
            var inner = value switch
            {
                IExtensible one => [one],
                JsonMembers or null or string => [],
                IEnumerable many => many.Cast<object>().Select(item => item is KeyValuePair<string, Translation> entry ? entry.Value : item).OfType<IExtensible>(),
                _ => Enumerable.Empty<IExtensible>(),
            };
            foreach (var item in inner)
                Walk(item, present, absent);
        }
    }

    private static bool IsEmpty(object value) => value is IEnumerable items and not string && !items.GetEnumerator().MoveNext();
}
