using Utleie.Domain.Answers;

namespace Utleie.Domain.Tests;

public sealed class EmailDomainRolesTests
{
    private static EmailDomainRoles Rules { get; } = EmailDomainRoles.Compile(
        [new() { Domain = "hist.no", Role = "approver" }, new() { Domain = "Stud.HiST.no", Role = "student" }, new() { Domain = "blåbær.no", Role = "student" }]).GetValueOrThrow();

    /// <summary>003 (User): the longest suffix of whole labels, and nothing for who is not verified.</summary>
    [Theory]
    [InlineData("a@hist.no", true, "approver")]
    [InlineData("a@ans.hist.no", true, "approver")]
    [InlineData("a@stud.hist.no", true, "student")]
    [InlineData("a@bil.stud.hist.no", true, "student")]
    [InlineData("a@STUD.hist.no", true, "student")]
    [InlineData("a@blåbær.no", true, "student")]
    [InlineData("a@ahist.no", true, null)]
    [InlineData("a@no.no", true, null)]
    [InlineData("hist.no@ntnu.no", true, null)]
    [InlineData("a@hist.no", false, null)]
    public void RoleOf_IsThatOfTheLongestDomain(string address, bool verified, string? role) => Assert.Equal(role, Rules.RoleOf(EmailAddress.Parse(address), verified));

    [Fact]
    public void RoleOf_NoAddressIsNone() => Assert.Null(Rules.RoleOf(default, verified: true));

    [Law]
    public bool RoleOf_EqualsALoopOverTheRules(uint labels, uint count)
    {
        string[] words = ["a", "b", "aa"];
        EmailDomainRole[] rules = [.. Enumerable.Range(0, (int)(count % 6)).Select(i => new EmailDomainRole { Domain = Domain(count + (uint)(i * 7)), Role = $"r{i}" }).DistinctBy(rule => rule.Domain)];
        var domain = Domain(labels);
        var expected = rules.Where(rule => domain == rule.Domain || domain.EndsWith($".{rule.Domain}", StringComparison.Ordinal)).MaxBy(rule => rule.Domain!.Length)?.Role;
        return EmailDomainRoles.Compile([.. rules]).GetValueOrThrow().RoleOf(EmailAddress.Parse($"x@{domain}"), verified: true) == expected;

        string Domain(uint any) => string.Join('.', Enumerable.Range(0, (int)(any % 4)).Select(i => words[(any >> i) % 3])) is { Length: > 0 } some ? $"{some}.no" : "b.no";
    }

    [Theory]
    [InlineData(null, "student", "[0].domain not-a-domain")]
    [InlineData("hist", "student", "[0].domain not-a-domain")]
    [InlineData("a@hist.no", "student", "[0].domain not-a-domain")]
    [InlineData("hist.no", " ", "[0].role role-missing")]
    [InlineData("hist.no", "Admin", "[0].role role-not-given")]
    public void Compile_FindsWhatIsWrong(string? domain, string? role, string finding)
    {
        var errors = EmailDomainRoles.Compile([new() { Domain = domain, Role = role }]).AsT1;
        Assert.Equal(finding, string.Join("; ", errors.Findings.Select(found => $"{found.Field} {found.Code}")));
        Assert.All(errors.Findings, found => Assert.NotEqual(found.Code, new TextTable(EmailDomainRoles.FindingTexts).Render(found, Language.Nb)));
    }

    [Fact]
    public void Compile_FindsADomainTwice() => Assert.Equal(
        "[1].domain: duplicate-domain(value: hist.no)",
        EmailDomainRoles.Compile([new() { Domain = "hist.no", Role = "a" }, new() { Domain = "HIST.no", Role = "b" }]).AsT1.Findings.Single().ToString());
}
