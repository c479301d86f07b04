using System.Reflection;
using System.Text.RegularExpressions;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals.StudyPrograms;

namespace Utleie.Domain.Approvals.Tests;

public sealed partial class TextTests
{
    public static TheoryData<string> Codes => [.. new[] { typeof(ApprovalCodes), typeof(RequestCodes) }
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(constant => constant.Name != nameof(ApprovalCodes.System))
        .Select(constant => (string)constant.GetRawConstantValue()!).Distinct()];

    [Theory, MemberData(nameof(Codes))]
    public void EveryCode_HasATextInEachLanguage(string code)
    {
        Assert.Contains(code, ApprovalTexts.Table.Codes);
        Assert.Equal(3, Enum.GetValues<Language>().Select(language => ApprovalTexts.Table.Render(code, [], language)).Distinct().Count());
    }

    /// <summary>No placeholder is left where the engine fills in what it tells.</summary>
    [Fact]
    public void Refusals_HaveTheArgumentsOfTheirTexts()
    {
        var any = Enumerable.Range(0, 200).SelectMany(seed =>
        {
            var record = new AnyRecord(seed);
            _ = record.Walk(30).Last();
            return record.Tried;
        });
        foreach (var reason in any.Where(tried => tried.Answer.IsT1).SelectMany(tried => tried.Answer.AsT1.Reasons))
            Assert.DoesNotMatch(Placeholder(), ApprovalTexts.Table.Render(reason, Language.Nn));
    }

    [Theory]
    [InlineData("maxDuration", "150", "120", "Godkjennes automatisk opptil 120 minutter; dette er 150.")]
    [InlineData("maxDurations", null, null, "Betingelsen har et ukjent vilkår («maxDurations»).")]
    public void Terms_AreToldInWords(string term, string? has, string? needs, string text) => Assert.Equal(text, ApprovalTexts.Render(new(null, term, has, needs), Language.Nb));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
