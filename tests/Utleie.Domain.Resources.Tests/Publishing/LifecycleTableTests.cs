using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Wire;
using static Utleie.Domain.Resources.Publishing.LifecycleCommand;

namespace Utleie.Domain.Resources.Tests.Publishing;

/// <summary>Every status × command × role, in the order of the diagram of 001 §10.1; and what no sequence of commands can do.</summary>
public sealed class LifecycleTableTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 2, 6, 10, 0);
    private static readonly Venue Broken = Complete.Venue with { VenueCapacity = null };

    private static readonly string[] Columns = ["saveDraft", "submit", "approve", "reject", "publish", "edit", "suspend", "resume", "archive", "duplicate"];

    /// <summary>A row per status: what it becomes, or why not.</summary>
    private static readonly Dictionary<string, string[]> Rows = new(StringComparer.Ordinal)
    {
        ["draft"] = ["draft", "pending_review", "not-submitted", "not-submitted", "not-approved", "draft", "not-published", "not-suspended", "not-published", "draft"],
        ["pending_review"] = ["not-draft", "not-draft", "pending_review", "draft", "not-approved", "pending_review", "not-published", "not-suspended", "not-published", "draft"],
        ["pending_review, approved"] = ["not-draft", "not-draft", "already-approved", "draft", "published", "pending_review", "not-published", "not-suspended", "not-published", "draft"],
        ["published"] = ["not-draft", "not-draft", "not-submitted", "not-submitted", "already-published", "published", "suspended", "not-suspended", "archived", "draft"],
        ["archived"] = ["archived!", "archived!", "archived!", "archived!", "archived!", "archived!", "archived!", "archived!", "archived!", "draft"],
        ["suspended"] = ["not-draft", "not-draft", "not-submitted", "not-submitted", "resume-instead", "suspended", "not-published", "published", "archived", "draft"],
    };

    /// <summary>001 §1.3: what each role may do.</summary>
    private static readonly Dictionary<string, string[]> Roles = new(StringComparer.Ordinal)
    {
        ["Admin"] = Columns,
        ["Saksbehandler"] = Columns,
        ["Driftsansvarlig"] = ["edit", "suspend", "resume"],
        ["Innbygger"] = [],
        ["Organisasjon"] = [],
    };

    public static TheoryData<string, string, string> Cells =>
        [.. from status in Rows.Keys from action in Columns from role in Roles.Keys select new TheoryDataRow<string, string, string>(status, action, role)];

    [Theory, MemberData(nameof(Cells))]
    public void Decide_FollowsTheTable(string status, string action, string role)
    {
        var resource = In(status);
        var cell = Rows[status][Array.IndexOf(Columns, action)];
        Assert.True(WireWords<UserRole>.TryParse(role, out var known));
        var decision = ResourceLifecycle.Decide(resource, Command(action, resource), new("x", [known]), Now);
        var may = Roles[role].Contains(action);
        var told = decision.Match(
            after => after.Metadata!.Status!.Value,
            refused => string.Join(' ', refused.Reasons.Select(reason => reason.Code == "archived" ? "archived!" : reason.Code)));
        var refusal = ResourceStatus.TryParse(cell, out _) ? null : cell;
        Assert.Equal(may ? cell : string.Join(' ', new[] { "not-allowed", refusal }.OfType<string>()), told);
    }

    [Fact]
    public void Roles_AreThoseOfTheTable() => Assert.Equal(Roles.Keys, WireWords<UserRole>.All);

    [Fact]
    public void Reasons_HaveWordsInEveryLanguage()
    {
        string[] codes = ["version-conflict", "not-allowed", "edit-beyond-role", "own-submission", "reason-missing", "category-changed", "object-id-changed", "hard-findings", "archived", .. Rows.Values.SelectMany(row => row).Where(cell => cell.Contains('-', StringComparison.Ordinal))];
        Assert.All(codes, code => Assert.Contains(code, PublishingTexts.Table.Codes));
        Assert.Equal(
            "The object's status is “Draft”, not published. Publish it first.",
            PublishingTexts.Render(Reason.Of("not-published", new Argument("status", "draft")), Language.En));
    }

    [Law]
    public void Sequences_NeverPublishWhatIsBroken(LifecycleSteps steps)
    {
        BaseResource resource = Complete.Venue;
        foreach (var (action, changed, actor) in steps.Steps)
        {
            var before = resource.Metadata;
            var decision = ResourceLifecycle.Decide(resource, Command(action, changed), actor, Now);
            if (!decision.TryPickT0(out var after, out _) || action == "duplicate")
                continue;
            resource = after;
            Assert.NotEqual(ResourceStatus.Archived, before?.Status);
            Assert.Equal((before?.Version ?? 0) + 1, resource.Metadata!.Version);
            Assert.Equal((Now, actor.Id), (resource.Metadata.UpdatedAt, resource.Metadata.UpdatedBy));
            if (resource.Metadata.Status == ResourceStatus.Published)
                Assert.True(PublishingReport.Of(resource, new(2026, 2, 6)).IsValid);
        }
    }

    internal static Gen<LifecycleSteps> AnySteps =>
        from steps in Gen.ListOf(
            from action in Gen.Elements(Columns)
            from changed in Gen.Elements<BaseResource>(Complete.Venue, Broken)
            from actor in Gen.Elements<Actor>(new("admin", [UserRole.Admin]), new("kari", [UserRole.Caseworker]), new("per", [UserRole.Caseworker]), new("drift", [UserRole.OperationsManager]))
            select (action, changed, actor), 60)
        select new LifecycleSteps([.. steps]);

    private static Venue In(string status)
    {
        Assert.True(ResourceStatus.TryParse(status.Split(',')[0], out var known));
        var venue = LifecycleTests.In(known);
        return status.EndsWith("approved", StringComparison.Ordinal) ? venue with { Metadata = venue.Metadata! with { ApprovedAt = Now } } : venue;
    }

    private static LifecycleCommand Command(string action, BaseResource changed) => action switch
    {
        "saveDraft" => new SaveDraft(changed),
        "submit" => new Submit(),
        "approve" => new Approve(),
        "reject" => new Reject("Feil bilde."),
        "publish" => new Publish(),
        "edit" => new Edit(changed),
        "suspend" => new Suspend(),
        "resume" => new Resume(),
        "archive" => new Archive(),
        _ => new Duplicate(ResourceId.Version7(Now, 7)),
    };
}
