using System.Text;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

/// <summary>What cannot be read is told with its place and its cure, and nothing of it is read.</summary>
public sealed class BadInputTests
{
    private const string Categories = "Write one of lokaler, sport, arrangementer, torg.";

    [Theory]

    // Not JSON, or no rental object.
    [InlineData("", "not well-formed JSON: The input does not contain any JSON tokens. Correct the JSON there.")]
    [InlineData("lokaler", "not well-formed JSON: 'l' is an invalid start of a value. Correct the JSON there.")]
    [InlineData("null", "the document is null. Write a JSON object.")]
    [InlineData("[]", "a rental object is expected, and this is no JSON object. Write it in braces, with its category.")]
    [InlineData("\"lokaler\"", "a rental object is expected, and this is no JSON object. Write it in braces, with its category.")]
    [InlineData("""{"category":"lokaler"} {}""", "not well-formed JSON: '{' is invalid after a single JSON value. Correct the JSON there.")]
    [InlineData("""{"category":"lokaler","pricing":{"basePrice":1""", "pricing.basePrice: not well-formed JSON: '1' is an invalid end of a number. Correct the JSON there.")]
    [InlineData("""{"pricing":{"fees":[{"amount":1},{"amount":01}]},"category":"lokaler"}""", "pricing.fees[1].amount: not well-formed JSON: Invalid leading zero before '1'. Correct the JSON there.")]
    [InlineData("""{"category":"lokaler","contacts":[],}""", "contacts: not well-formed JSON: The JSON object contains a trailing comma at the end which is not supported in this mode. Correct the JSON there.")]
    [InlineData("""{"category":"lokaler" // a comment""", "category: not well-formed JSON: '/' is invalid after a value. Correct the JSON there.")]

    // The category.
    [InlineData("{}", "category: the category is missing. " + Categories)]
    [InlineData("""{"identity":{"category":"lokaler"}}""", "category: the category is missing. " + Categories)]
    [InlineData("""{"category":null}""", "category: the category is no text. " + Categories)]
    [InlineData("""{"category":["lokaler"]}""", "category: the category is no text. " + Categories)]
    [InlineData("""{"category":"Lokaler"}""", "category: 'Lokaler' is no known category. " + Categories)]
    [InlineData("""{"category":"båt"}""", "category: 'båt' is no known category. " + Categories)]

    // A name twice.
    [InlineData("""{"category":"lokaler","category":"lokaler"}""", "category: the name stands twice in the same object. Keep one of them.")]
    [InlineData("""{"category":"lokaler","identity":{"slug":"a","slug":"b"}}""", "identity.slug: the name stands twice in the same object. Keep one of them.")]
    [InlineData("""{"category":"torg","condition":{"damageHistory":[{"id":"1","id":"2"}]}}""", "condition.damageHistory[0].id: the name stands twice in the same object. Keep one of them.")]
    [InlineData("""{"category":"lokaler","x":1,"x":2}""", "x: the name stands twice in the same object. Keep one of them.")]

    // The wrong kind.
    [InlineData("""{"category":"lokaler","identity":"Møterom"}""", "identity: an object is expected, and there is something else. Write its members in braces.")]
    [InlineData("""{"category":"lokaler","identity":{"displayName":5}}""", "identity.displayName: a text is expected, and there is the number 5. Put it in double quotes.")]
    [InlineData("""{"category":"lokaler","venueCapacity":{"maxPersons":"30"}}""", "venueCapacity.maxPersons: a whole number is expected, and there is the text '30'. Write digits without quotes and without decimals, such as 60.")]
    [InlineData("""{"category":"lokaler","venueCapacity":{"maxPersons":30.5}}""", "venueCapacity.maxPersons: a whole number is expected, and there is the number 30.5. Write digits without quotes and without decimals, such as 60.")]
    [InlineData("""{"category":"lokaler","venueCapacity":{"maxPersons":3000000000}}""", "venueCapacity.maxPersons: a whole number is expected, and there is the number 3000000000. Write digits without quotes and without decimals, such as 60.")]
    [InlineData("""{"category":"lokaler","pricing":{"isFree":"ja"}}""", "pricing.isFree: true or false is expected, and there is the text 'ja'. Write true or false without quotes.")]
    [InlineData("""{"category":"lokaler","pricing":{"basePrice":"500 kr"}}""", "pricing.basePrice: a number is expected, and there is the text '500 kr'. Write digits with a decimal point and without quotes, such as 500.50.")]
    [InlineData("""{"category":"lokaler","pricing":{"basePrice":1e400}}""", "pricing.basePrice: a number is expected, and there is the number 1e400. Write digits with a decimal point and without quotes, such as 500.50.")]
    [InlineData("""{"category":"lokaler","pricing":{"basePrice":NaN}}""", "pricing.basePrice: not well-formed JSON: 'N' is an invalid start of a value. Correct the JSON there.")]
    [InlineData("""{"category":"lokaler","location":{"map":{"lat":"NaN"}}}""", "location.map.lat: a number is expected, and there is the text 'NaN'. Write digits with a decimal point and without quotes, such as 58.8683.")]
    [InlineData("""{"category":"lokaler","contacts":{"name":"Ola"}}""", "contacts: a list is expected, and there is an object. Write the items in square brackets.")]
    [InlineData("""{"category":"lokaler","facilities":["Dusj",null]}""", "facilities[1]: an item of the list is null. Leave the item out.")]
    [InlineData("""{"category":"lokaler","content":{"translations":[]}}""", "content.translations: an object is expected, and there is a list. Write the entries in braces.")]
    [InlineData("""{"category":"lokaler","content":{"translations":{"en":null}}}""", "content.translations.en: the value of an entry is null. Leave the entry out.")]

    // Words and values.
    [InlineData("""{"category":"lokaler","metadata":{"status":"deleted"}}""", "metadata.status: one of the known words is expected, and there is the text 'deleted'. Write one of draft, pending_review, published, archived, suspended.")]
    [InlineData("""{"category":"lokaler","location":{"accessType":"Code"}}""", "location.accessType: one of the known words is expected, and there is the text 'Code'. Write one of code, reception, janitor, digital, physical_key.")]
    [InlineData("""{"category":"lokaler","audience":{"visibility":["public","alle"]}}""", "audience.visibility[1]: one of the known words is expected, and there is the text 'alle'. Write one of public, organization, internal, admin_only.")]
    [InlineData("""{"category":"sport","multiCourt":{"courts":[{"bookingSlots":[{"dayOfWeek":"Monday"}]}]}}""", "multiCourt.courts[0].bookingSlots[0].dayOfWeek: a day of the week is expected, and there is the text 'Monday'. Write one of Mandag, Tirsdag, Onsdag, Torsdag, Fredag, Lørdag, Søndag.")]
    [InlineData("""{"category":"arrangementer","program":{"startTime":"25:00"}}""", "program.startTime: a time of day from 00:00 to 24:00 is expected, and there is the text '25:00'. Write it as 08:00.")]
    [InlineData("""{"category":"arrangementer","program":{"startTime":"8:00"}}""", "program.startTime: a time of day from 00:00 to 24:00 is expected, and there is the text '8:00'. Write it as 08:00.")]
    [InlineData("""{"category":"arrangementer","eventDates":[{"date":"2026-02-30"}]}""", "eventDates[0].date: a date is expected, and there is the text '2026-02-30'. Write it as 2026-02-06.")]
    [InlineData("""{"category":"arrangementer","eventDates":[{"date":"06.02.2026"}]}""", "eventDates[0].date: a date is expected, and there is the text '06.02.2026'. Write it as 2026-02-06.")]
    [InlineData("""{"category":"lokaler","metadata":{"createdAt":"2026-02-06T10:00:00"}}""", "metadata.createdAt: an instant with Z or an offset is expected, and there is the text '2026-02-06T10:00:00'. Write it as 2026-02-06T10:00:00Z.")]
    [InlineData("""{"category":"lokaler","metadata":{"createdAt":"2026-13-06T10:00:00Z"}}""", "metadata.createdAt: an instant with Z or an offset is expected, and there is the text '2026-13-06T10:00:00Z'. Write it as 2026-02-06T10:00:00Z.")]
    [InlineData("""{"category":"lokaler","identity":{"objectId":"1"}}""", "identity.objectId: a UUID is expected, and there is the text '1'. Write it as 550e8400-e29b-41d4-a716-446655440001.")]
    [InlineData("""{"category":"lokaler","identity":{"slug":"Møterom Y"}}""", "identity.slug: a slug of a–z, 0–9 and hyphens is expected, and there is the text 'Møterom Y'. Write it as moeterom-y-kragero.")]

    // Half a surrogate pair.
    [InlineData("""{"category":"lokaler","contacts":[{"name":"\uD83D"}]}""", "contacts[0].name: the text is not valid Unicode. Write whole characters; half a surrogate pair is none.")]
    [InlineData("""{"category":"lokaler","x":{"y":["\uDE00"]}}""", "x.y[0]: the text is not valid Unicode. Write whole characters; half a surrogate pair is none.")]
    [InlineData("""{"category":"\uD800"}""", "category: the text is not valid Unicode. Write whole characters; half a surrogate pair is none.")]
    public void Read_TellsPlaceProblemAndCure(string json, string message)
    {
        var error = Assert.Throws<WireException>(() => UtleieJson.Read(json));
        Assert.Equal(message, error.Message);
        Assert.EndsWith(error.Text.En[1..], message, StringComparison.Ordinal);
        Assert.All([error.Text.Nb, error.Text.Nn], norwegian => Assert.DoesNotMatch(@"\b(is|are|the|and|Write it|expected)\b", norwegian));
    }

    [Fact]
    public void Read_RefusesTenThousandLevels()
    {
        var json = $"{{\"category\":\"lokaler\",\"x\":{new string('[', 10_000)}{new string(']', 10_000)}}}";
        var error = Assert.Throws<WireException>(() => UtleieJson.Read(json));
        Assert.Equal("the document is nested deeper than 64 levels", error.Problem);
        Assert.StartsWith("x[0][0]", error.Field, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RefusesMoreThanSixteenMebibytes()
    {
        var json = $"{{\"category\":\"lokaler\",\"x\":\"{new string('a', WireFormat.MaxBytes)}\"}}";
        var error = Assert.Throws<WireException>(() => UtleieJson.Read(json));
        Assert.Equal("the document has 16777245 bytes, and at most 16777216 are read. Split it, or move images and attachments out of it.", error.Message);
    }

    [Fact]
    public void Read_RefusesBytesThatAreNoUtf8()
    {
        var error = Assert.Throws<WireException>(() => UtleieJson.Read(Encoding.Latin1.GetBytes("""{"category":"lokaler","subcategory":"Møterom"}""")));
        Assert.Equal("the document is not valid UTF-8. Save it as UTF-8.", error.Message);
    }

    [Fact]
    public void Read_AcceptsAByteOrderMark() =>
        Assert.Equal(new Venue(), UtleieJson.Read([.. Encoding.UTF8.Preamble, .. """{"category":"lokaler"}"""u8]));

    [Fact]
    public void Read_AcceptsSixtyFourLevels()
    {
        var json = $"{{\"category\":\"lokaler\",\"x\":{new string('[', 63)}{new string(']', 63)}}}";
        Assert.Equal(json, UtleieJson.Write(UtleieJson.Read(json)));
    }
}
