using System.Text;
using System.Text.Json;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Tests.Wire;

public sealed class WireFormatTests
{
    private const string Whole =
        """
        {"text":"Møterom <Y> & \"Z\"","flag":true,"count":60,"price":500.50,"degrees":58.8683,"time":"24:00","date":"2026-02-06","season":"12-31","at":"2026-02-06T10:00:00Z","opens":"2026-06-01T10:00","day":"Lørdag","slug":"moeterom-y","id":"550e8400-e29b-41d4-a716-446655440001","code":"protected:abc","policy":"partial","colour":"sea_green","shade":"mørk nyanse","tags":["a","b"],"parts":[{"count":1},{"parts":[]}],"named":{"å":{"flag":false}},"part":{"tags":[]},"hostsOwn":{"b":1,"a":[1.0,null]}}
        """;

    [Fact]
    public void Write_GivesBackWhatWasRead() => Assert.Equal(Whole.Trim(), WireFormat.Write(Sample.Read(Whole), Sample.Options));

    [Fact]
    public void Read_GivesEqualDocuments_OfEqualText()
    {
        Assert.Equal(Sample.Read(Whole), Sample.Read(Whole));
        Assert.Equal(Sample.Read(Whole).GetHashCode(), Sample.Read(Whole).GetHashCode());
    }

    [Fact]
    public void Read_TakesAbsentAndNull_ForTheSame()
    {
        Assert.Equal(new Sample(), Sample.Read("{}"));
        Assert.Equal(new Sample(), Sample.Read("""{"text":null,"flag":null,"count":null,"price":null,"degrees":null,"time":null,"date":null,"season":null,"at":null,"opens":null,"day":null,"slug":null,"id":null,"code":null,"policy":null,"colour":null,"shade":null,"tags":null,"parts":null,"named":null,"part":null}"""));
        Assert.Equal("{}", WireFormat.Write(new Sample(), Sample.Options));
    }

    [Fact]
    public void Write_TellsTheEmptyListFromNone()
    {
        Assert.Equal("""{"tags":[]}""", WireFormat.Write(Sample.Read("""{"tags":[]}"""), Sample.Options));
        Assert.Equal("""{"named":{}}""", WireFormat.Write(Sample.Read("""{"named":{}}"""), Sample.Options));
    }

    [Theory]
    [InlineData("""{"text":1}""", "text: a text is expected, and there is the number 1. Put it in double quotes.")]
    [InlineData("""{"text":{"a":1}}""", "text: a text is expected, and there is an object. Put it in double quotes.")]
    [InlineData("""{"flag":"true"}""", "flag: true or false is expected, and there is the text 'true'. Write true or false without quotes.")]
    [InlineData("""{"flag":0}""", "flag: true or false is expected, and there is the number 0. Write true or false without quotes.")]
    [InlineData("""{"count":"60"}""", "count: a whole number is expected, and there is the text '60'. Write digits without quotes and without decimals, such as 60.")]
    [InlineData("""{"count":60.5}""", "count: a whole number is expected, and there is the number 60.5. Write digits without quotes and without decimals, such as 60.")]
    [InlineData("""{"count":2147483648}""", "count: a whole number is expected, and there is the number 2147483648. Write digits without quotes and without decimals, such as 60.")]
    [InlineData("""{"price":"500"}""", "price: a number is expected, and there is the text '500'. Write digits with a decimal point and without quotes, such as 500.50.")]
    [InlineData("""{"price":1e40}""", "price: a number is expected, and there is the number 1e40. Write digits with a decimal point and without quotes, such as 500.50.")]
    [InlineData("""{"degrees":[1]}""", "degrees: a number is expected, and there is a list. Write digits with a decimal point and without quotes, such as 58.8683.")]
    [InlineData("""{"degrees":1e400}""", "degrees: a number is expected, and there is the number 1e400. Write digits with a decimal point and without quotes, such as 58.8683.")]
    [InlineData("""{"time":"8:00"}""", "time: a time of day from 00:00 to 24:00 is expected, and there is the text '8:00'. Write it as 08:00.")]
    [InlineData("""{"date":"06.02.2026"}""", "date: a date is expected, and there is the text '06.02.2026'. Write it as 2026-02-06.")]
    [InlineData("""{"date":"2026-02-29"}""", "date: a date is expected, and there is the text '2026-02-29'. Write it as 2026-02-06.")]
    [InlineData("""{"date":"-0001-01-01"}""", "date: a date is expected, and there is the text '-0001-01-01'. Write it as 2026-02-06.")]
    [InlineData("""{"season":"13-01"}""", "season: a day of the year is expected, and there is the text '13-01'. Write it as 12-31.")]
    [InlineData("""{"at":"2026-02-06T10:00:00"}""", "at: an instant with Z or an offset is expected, and there is the text '2026-02-06T10:00:00'. Write it as 2026-02-06T10:00:00Z.")]
    [InlineData("""{"opens":"now"}""", "opens: a date, a local date and time, or an instant is expected, and there is the text 'now'. Write it as 2026-06-01, 2026-06-01T10:00 or 2026-06-01T08:00:00Z.")]
    [InlineData("""{"day":"Monday"}""", "day: a day of the week is expected, and there is the text 'Monday'. Write one of Mandag, Tirsdag, Onsdag, Torsdag, Fredag, Lørdag, Søndag.")]
    [InlineData("""{"slug":"Møterom"}""", "slug: a slug of a–z, 0–9 and hyphens is expected, and there is the text 'Møterom'. Write it as moeterom-y-kragero.")]
    [InlineData("""{"id":"1"}""", "id: a UUID is expected, and there is the text '1'. Write it as 550e8400-e29b-41d4-a716-446655440001.")]
    [InlineData("""{"policy":"some"}""", "policy: one of the known words is expected, and there is the text 'some'. Write one of full, partial, none.")]
    [InlineData("""{"colour":"SeaGreen"}""", "colour: one of the known words is expected, and there is the text 'SeaGreen'. Write one of red, darkBlue, sea_green.")]
    [InlineData("""{"shade":true}""", "shade: one of the known words is expected, and there is true or false. Write one of lys nyanse, mørk nyanse.")]
    [InlineData("""{"tags":"a"}""", "tags: a list is expected, and there is the text 'a'. Write the items in square brackets.")]
    [InlineData("""{"tags":["a",null]}""", "tags[1]: an item of the list is null. Leave the item out.")]
    [InlineData("""{"named":[]}""", "named: an object is expected, and there is a list. Write the entries in braces.")]
    [InlineData("""{"named":{"x":null}}""", "named.x: the value of an entry is null. Leave the entry out.")]
    [InlineData("""{"named":{"x":{},"x":{}}}""", "named.x: the name stands twice in the same object. Keep one of them.")]
    [InlineData("""{"parts":[{},{"named":{"nb":{"parts":[{"time":"x"}]}}}]}""", "parts[1].named.nb.parts[0].time: a time of day from 00:00 to 24:00 is expected, and there is the text 'x'. Write it as 08:00.")]
    public void Read_TellsPlaceProblemAndCure(string json, string message) => Assert.Equal(message, Sample.Error(json).Message);

    [Theory]
    [InlineData("""{"count":1,"count":2}""", "count")]
    [InlineData("""{"part":{"text":"a","text":"b"}}""", "part.text")]
    [InlineData("""{"own":1,"own":2}""", "own")]
    public void Read_RefusesANameTwice(string json, string field)
    {
        var error = Sample.Error(json);
        Assert.Equal("the name stands twice in the same object", error.Problem);
        Assert.StartsWith(field.Split('.')[0], error.Field, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("{}{}")]
    [InlineData("""{"text":"a",}""")]
    [InlineData("""{/* note */"text":"a"}""")]
    [InlineData("""{'text':'a'}""")]
    [InlineData("""{"price":.5}""")]
    [InlineData("""{"price":+5}""")]
    [InlineData("""{"price":NaN}""")]
    [InlineData("{\"text\":\"a\nb\"}")]
    public void Read_RefusesWhatIsNoJson(string json)
    {
        var error = Sample.Error(json);
        Assert.StartsWith("not well-formed JSON: ", error.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Path:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RefusesTheEmptyDocument() => Assert.Equal("the document is null. Write a JSON object.", Sample.Error("null").Message);

    [Fact]
    public void Read_GoesToTheDepth_AndNoFurther()
    {
        var deepest = Nested(WireFormat.MaxDepth);
        Assert.Equal(deepest, WireFormat.Write(Sample.Read(deepest), Sample.Options));
        foreach (var deeper in new[] { Nested(WireFormat.MaxDepth + 1), Nested(100_000), new string('[', 100_000), string.Concat(Enumerable.Repeat("{\"own\":", 100_000)) })
            Assert.Contains("nested deeper than 64 levels", Sample.Error(deeper).Message, StringComparison.Ordinal);

        static string Nested(int levels) => string.Concat(Enumerable.Repeat("{\"part\":", levels - 1)) + "{}" + new string('}', levels - 1);
    }

    [Fact]
    public void Read_RefusesMoreThanTheLargest()
    {
        var bytes = new byte[WireFormat.MaxBytes + 1];
        bytes.AsSpan().Fill((byte)' ');
        "{}"u8.CopyTo(bytes);
        Assert.NotNull(WireFormat.Read<Sample>(bytes.AsSpan(0, WireFormat.MaxBytes), Sample.Options));
        Assert.False(WireFormat.TryRead<Sample>(bytes, Sample.Options, out var none, out var error));
        Assert.Null(none);
        Assert.Equal("the document has 16777217 bytes, and at most 16777216 are read. Split it, or move images and attachments out of it.", error.Message);
    }

    [Fact]
    public void Read_PassesOverAByteOrderMark()
    {
        Assert.Equal("a", WireFormat.Read<Sample>([0xEF, 0xBB, 0xBF, .. "{\"text\":\"a\"}"u8], Sample.Options).Text);
        Assert.Throws<WireException>(() => WireFormat.Read<Sample>(Encoding.Unicode.GetBytes("{}"), Sample.Options));
    }

    [Theory]
    [InlineData("""{"text":"\uD83D"}""", "text")]
    [InlineData("""{"own":{"x":["\uDE00\uD83D"]}}""", "own.x[0]")]
    [InlineData("""{"parts":[{"tags":["a","\ud800b"]}]}""", "parts[0].tags[1]")]
    [InlineData("""{"\uD83D":1}""", "…")]
    public void Read_RefusesHalfASurrogatePair(string json, string field)
    {
        var error = Sample.Error(json);
        Assert.Equal(("the text is not valid Unicode", field), (error.Problem, error.Field));
    }

    [Fact]
    public void Read_RefusesBytesThatAreNoUtf8() => Assert.Equal(
        "the document is not valid UTF-8. Save it as UTF-8.",
        Assert.Throws<WireException>(() => WireFormat.Read<Sample>([.. "{\"text\":\""u8, 0xF8, .. "\"}"u8], Sample.Options)).Message);

    [Fact]
    public void Read_KeepsAWholePair() => Assert.Equal("🎉", Sample.Read("""{"text":"\uD83C\uDF89"}""").Text);

    [Fact]
    public void Errors_AreCaughtAsJsonErrors() => Assert.IsAssignableFrom<JsonException>(Sample.Error("{"));

    [Fact]
    public void Error_OfAConverterOfAHost_IsPlacedByTheReader()
    {
        var error = new WireException("a colour is expected", "Write it as red", "shade");
        Assert.Equal(("shade", "a colour is expected", "Write it as red", "shade: a colour is expected. Write it as red."), (error.Field, error.Problem, error.Cure, error.Message));
        Assert.Equal("parts[2].shade", WireException.Below(error, "parts[2]").Field);
    }
}
