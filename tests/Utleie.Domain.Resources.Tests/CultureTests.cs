using System.Globalization;
using FsCheck.Fluent;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

/// <summary>Nothing in the contract depends on where the program runs.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Cultures => ["nb-NO", "tr-TR", "ar-SA", "th-TH"];

    [Theory, MemberData(nameof(Cultures))]
    public void Write_IsTheSameInEveryCulture(string culture)
    {
        var drawn = AnyResource.OfAnyCategory.Generator.Sample(30, 50).ToList();
        var invariant = In(CultureInfo.InvariantCulture, () => drawn.ConvertAll(resource => UtleieJson.Write(resource)));
        Assert.Equal(invariant, In(CultureInfo.GetCultureInfo(culture), () => drawn.ConvertAll(resource => UtleieJson.Write(resource))));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void Read_IsTheSameInEveryCulture(string culture)
    {
        const string json = """{"category":"sport","subcategory":"Innendørs","pricing":{"basePrice":500.50},"multiCourt":{"courts":[{"bookingSlots":[{"dayOfWeek":"TIRSDAG","timeFrom":"08:00"}]}]}}""";
        var invariant = In(CultureInfo.InvariantCulture, () => UtleieJson.Read(json));
        Assert.Equal(invariant, In(CultureInfo.GetCultureInfo(culture), () => UtleieJson.Read(json)));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void Errors_AreTheSameInEveryCulture(string culture)
    {
        const string json = """{"category":"lokaler","pricing":{"basePrice":"1.5"}}""";
        string Message() => Assert.Throws<WireException>(() => UtleieJson.Read(json)).Message;
        Assert.Equal(In(CultureInfo.InvariantCulture, Message), In(CultureInfo.GetCultureInfo(culture), Message));
    }

    private static T In<T>(CultureInfo culture, Func<T> body)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return body();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
