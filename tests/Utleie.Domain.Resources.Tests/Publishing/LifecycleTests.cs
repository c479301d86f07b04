using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits;
using Utleie.Domain.Resources.Publishing;
using static Utleie.Domain.Resources.Publishing.LifecycleCommand;

namespace Utleie.Domain.Resources.Tests.Publishing;

public sealed class LifecycleTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 2, 6, 10, 0);
    private static readonly Actor Admin = new("admin@kommune.no", [UserRole.Admin]);
    private static readonly Actor Kari = new("kari@kommune.no", [UserRole.Caseworker]);
    private static readonly Actor Per = new("per@kommune.no", [UserRole.Caseworker]);
    private static readonly Actor Drift = new("drift@kommune.no", [UserRole.OperationsManager]);

    [Fact]
    public void Decide_LeadsAnObjectFromDraftToArchive()
    {
        var draft = Did(new Venue(), new SaveDraft(Complete.Venue), Kari).Metadata;
        Assert.Equal(new() { Status = ResourceStatus.Draft, Version = 1, CreatedAt = Now, CreatedBy = Kari.Id, UpdatedAt = Now, UpdatedBy = Kari.Id }, draft);
        var sent = Did(Complete.Venue with { Metadata = draft }, new Submit(), Kari);
        Assert.Equal(draft! with { Status = ResourceStatus.PendingReview, Version = 2, SubmittedAt = Now, SubmittedBy = Kari.Id }, sent.Metadata);
        var approved = Did(sent, new Approve(), Per);
        Assert.Equal((ResourceStatus.PendingReview, 3, Per.Id), (approved.Metadata!.Status, approved.Metadata.Version, approved.Metadata.ApprovedBy));
        var published = Did(approved, new Publish(), Kari);
        Assert.Equal((ResourceStatus.Published, 4, Now), (published.Metadata!.Status, published.Metadata.Version, published.Metadata.PublishedAt));
        var suspended = Did(published, new Suspend("Vannskade"), Drift);
        Assert.Equal((ResourceStatus.Suspended, Now, "Vannskade"), (suspended.Metadata!.Status, suspended.Metadata.SuspendedAt, suspended.Metadata.SuspensionReason));
        var resumed = Did(suspended, new Resume(), Drift);
        Assert.Equal((ResourceStatus.Published, null, null), (resumed.Metadata!.Status, resumed.Metadata.SuspendedAt, resumed.Metadata.SuspensionReason));
        var archived = Did(resumed, new Archive(), Kari);
        Assert.Equal((ResourceStatus.Archived, 7, Now), (archived.Metadata!.Status, archived.Metadata.Version, archived.Metadata.ArchivedAt));
    }

    [Fact]
    public void Reject_SendsBackWithAReason()
    {
        var back = Did(In(ResourceStatus.PendingReview), new Reject("Bildet er uskarpt."), Per).Metadata!;
        Assert.Equal((ResourceStatus.Draft, "Bildet er uskarpt.", null, null), (back.Status, back.RejectionReason, back.SubmittedBy, back.ApprovedAt));
        Assert.Null(Did(Complete.Venue with { Metadata = back }, new Submit(), Kari).Metadata!.RejectionReason);
        Assert.Equal(["reason-missing"], Codes(In(ResourceStatus.PendingReview), new Reject(" "), Per));
    }

    [Fact]
    public void Approve_IsNotForTheSenderUnlessAdmin()
    {
        var sent = Did(Complete.Venue, new Submit(), Kari);
        Assert.Equal(["own-submission"], Codes(sent, new Approve(), Kari));
        Did(sent, new Approve(), Per);
        var own = Did(Complete.Venue, new Submit(), Admin);
        Did(own, new Approve(), Admin);
    }

    [Fact]
    public void Edit_OfWhatWaitsTakesTheApprovalBack()
    {
        var approved = Did(Did(Complete.Venue, new Submit(), Kari), new Approve(), Per);
        var edited = Did(approved, new Edit(Complete.Venue with { Subcategory = "Møterom" }), Per);
        Assert.Equal((ResourceStatus.PendingReview, Per.Id, null), (edited.Metadata!.Status, edited.Metadata.SubmittedBy, edited.Metadata.ApprovedAt));
        Assert.Equal(["not-approved"], Codes(edited, new Publish(), Kari));
        Assert.Equal(["own-submission"], Codes(edited, new Approve(), Per));
    }

    [Fact]
    public void Edit_OfAPublishedObjectKeepsItPublished()
    {
        var published = In(ResourceStatus.Published);
        var edited = Did(published, new Edit(published with { Subcategory = "Møterom", Metadata = null }), Kari);
        Assert.Equal((ResourceStatus.Published, 6, "Møterom"), (edited.Metadata!.Status, edited.Metadata.Version, edited.Subcategory));
    }

    [Fact]
    public void Decide_RefusesWhatWouldShowTheObjectWithHardFindings()
    {
        var broken = Complete.Venue with { VenueCapacity = null };
        foreach (var (before, command) in new (BaseResource, LifecycleCommand)[]
        {
            (In(ResourceStatus.Published), new Edit(broken)),
            (broken with { Metadata = In(ResourceStatus.Suspended).Metadata }, new Resume()),
            (broken with { Metadata = In(ResourceStatus.PendingReview).Metadata! with { ApprovedAt = Now } }, new Publish()),
        })
        {
            var refused = Refused(before, command, Admin);
            Assert.Equal(["hard-findings"], refused.Reasons.Select(reason => reason.Code));
            Assert.Equal("venueCapacity.maxPersons", Assert.Single(refused.Blocking).Field);
        }

        Did(broken, new SaveDraft(broken), Kari);
        Did(broken, new Submit(), Kari);
        Did(In(ResourceStatus.Suspended), new Edit(broken), Kari);
    }

    [Fact]
    public void Decide_TellsAllReasonsAtOnce() => Assert.Equal(
        ["version-conflict", "not-allowed", "not-submitted", "reason-missing"],
        Codes(In(ResourceStatus.Published), new Reject("") { SeenVersion = 4 }, new("innbygger", [UserRole.Citizen])));

    [Fact]
    public void Decide_HoldsTheVersionThatWasSeen()
    {
        Did(In(ResourceStatus.Published), new Suspend() { SeenVersion = 5 }, Kari);
        var reason = Assert.Single(Refused(In(ResourceStatus.Published), new Suspend() { SeenVersion = 6 }, Kari).Reasons);
        Assert.Equal(
            "Noen andre har endret objektet: du så versjon 6, og nå er det versjon 5. Last inn på nytt.",
            PublishingTexts.Render(reason, Language.Nb));
        Did(Complete.Venue, new SaveDraft(Complete.Venue) { SeenVersion = 0 }, Kari);
    }

    [Fact]
    public void Edit_KeepsIdAndCategory()
    {
        var id = ResourceId.Version7(Now, 1);
        var stored = Complete.Venue with { Identity = Complete.Venue.Identity! with { ObjectId = id } };
        Assert.Equal(id, Did(stored, new SaveDraft(Complete.Venue), Kari).Identity!.ObjectId);
        Assert.Equal(
            ["object-id-changed"],
            Codes(stored, new SaveDraft(Complete.Venue with { Identity = new() { ObjectId = ResourceId.Version7(Now, 2) } }), Kari));
        Assert.Equal(["category-changed"], Codes(stored, new Edit(Complete.Event), Kari));
    }

    [Fact]
    public void Edit_OfAnOperationsManagerIsOfMaintenanceConditionAndBlackouts()
    {
        var sports = Complete.Sports with { Metadata = In(ResourceStatus.Published).Metadata };
        Did(sports, new Edit(sports with { Maintenance = new() { Status = Scheduling.MaintenanceStatus.Limited }, TimeLogic = sports.TimeLogic! with { BlackoutPeriods = [new() { Id = "sommer", Name = "Sommer", FromDate = new(2026, 7, 1), ToDate = new(2026, 7, 31) }] } }), Drift);
        Did(sports, new Edit(sports with { MultiCourt = new() { Courts = [sports.MultiCourt!.Courts[0] with { Status = Scheduling.CourtStatus.Closed }] } }), Drift);
        Did(Complete.Equipment, new Edit(Complete.Equipment with { Condition = new() { Status = Lending.ConditionStatus.Poor } }), Drift);
        Assert.Equal(["edit-beyond-role"], Codes(sports, new Edit(sports with { Subcategory = "Padel" }), Drift));
        Assert.Equal(["edit-beyond-role"], Codes(sports, new Edit(sports with { MultiCourt = new() { Courts = [sports.MultiCourt!.Courts[0] with { Name = "A" }] } }), Drift));
        Did(sports, new Edit(sports with { Subcategory = "Padel" }), new("begge", [UserRole.OperationsManager, UserRole.Caseworker]));
    }

    [Fact]
    public void Duplicate_MakesANewDraftWithoutHistory()
    {
        var id = ResourceId.Version7(Now, 7);
        var old = Complete.Event with
        {
            Identity = new() { ObjectId = ResourceId.Version7(Now, 1), DisplayName = "Sommerfest", Slug = Slug.Parse("sommerfest") },
            Metadata = new() { Status = ResourceStatus.Archived, Version = 9, TotalBookings = 40 },
            DocumentRequirements = Complete.Event.DocumentRequirements! with { PolicePermit = new() { Required = true, Status = PermitStatus.Approved, DecisionDate = new(2025, 1, 1), Notes = "Ring først" } },
        };
        var copy = (Event)Did(old, new Duplicate(id, slug => slug == Slug.Parse("sommerfest-2")), Kari);
        Assert.Equal(new() { ObjectId = id, DisplayName = "Sommerfest", Slug = Slug.Parse("sommerfest-3") }, copy.Identity);
        Assert.Equal(new() { Status = ResourceStatus.Draft, Version = 1, CreatedAt = Now, CreatedBy = Kari.Id, UpdatedAt = Now, UpdatedBy = Kari.Id }, copy.Metadata);
        Assert.Equal(new() { Required = true, Notes = "Ring først" }, copy.DocumentRequirements!.PolicePermit);
    }

    [Fact]
    public void Decide_ThrowsWhereItIsMisused()
    {
        var old = Complete.Venue with { Identity = new() { ObjectId = ResourceId.Version7(Now, 1) } };
        Assert.Throws<ArgumentException>(() => ResourceLifecycle.Decide(old, new Edit(null!), Kari, Now));
        Assert.Throws<ArgumentException>(() => ResourceLifecycle.Decide(old, new Submit(), new(" ", [UserRole.Admin]), Now));
        Assert.Throws<ArgumentException>(() => ResourceLifecycle.Decide(old, new Duplicate(default), Kari, Now));
        Assert.Throws<ArgumentException>(() => ResourceLifecycle.Decide(old, new Duplicate(old.Identity!.ObjectId!.Value), Kari, Now));
    }

    [Fact]
    public void Allows_SaysWhichButtonsToShow()
    {
        Assert.True(ResourceLifecycle.Allows(In(ResourceStatus.Published), LifecycleAction.Suspend, Drift));
        Assert.False(ResourceLifecycle.Allows(In(ResourceStatus.Published), LifecycleAction.Archive, Drift));
        Assert.False(ResourceLifecycle.Allows(In(ResourceStatus.Draft), LifecycleAction.Archive, Admin));
    }

    /// <summary>What a list of objects shows.</summary>
    [Theory]
    [InlineData("draft", "Utkast", "Utkast", "Draft")]
    [InlineData("pending_review", "Venter godkjenning", "Ventar på godkjenning", "Pending review")]
    [InlineData("published", "Publisert", "Publisert", "Published")]
    [InlineData("archived", "Arkivert", "Arkivert", "Archived")]
    [InlineData("suspended", "Midlertidig stoppet", "Mellombels stoppa", "Suspended")]
    public void Status_IsNamedInEveryLanguage(string word, string nb, string nn, string en)
    {
        Assert.True(ResourceStatus.TryParse(word, out var status));
        Assert.Equal([nb, nn, en], new[] { Language.Nb, Language.Nn, Language.En }.Select(language => PublishingTexts.Status(status, language)));
    }

    /// <summary>A type of the host's own is not the object that is stored, though it borrows its category.</summary>
    [Fact]
    public void Edit_IsOfTheSameType()
    {
        Assert.Equal(["category-changed"], Codes(Complete.Equipment, new Edit(new Lookalike()), Admin));
        Assert.Equal(["category-changed"], Codes(Complete.Equipment with { Metadata = In(ResourceStatus.Published).Metadata }, new Edit(new Lookalike()), Admin));
    }

    [Fact]
    public void Edit_OfAnOperationsManagerWhoIsAdminIsOfEverything() =>
        Did(In(ResourceStatus.Published), new Edit(In(ResourceStatus.Published) with { Subcategory = "Sal" }), new("begge", [UserRole.OperationsManager, UserRole.Admin]));

    [Fact]
    public void Misuse_IsToldWithItsCure()
    {
        Assert.StartsWith("The Edit has no object. Give the whole object as it is to be.", Misused(new Edit(null!)), StringComparison.Ordinal);
        Assert.StartsWith("The SaveDraft has no object. Give the whole object as it is to be.", Misused(new SaveDraft(null!)), StringComparison.Ordinal);
        Assert.Contains("is no id of its own. Make one with ResourceId.Version7.", Misused(new Duplicate(default)), StringComparison.Ordinal);

        static string Misused(LifecycleCommand command) => Assert.Throws<ArgumentException>(() => ResourceLifecycle.Decide(Complete.Venue, command, Admin, Now)).Message;
    }

    private sealed record Lookalike() : BaseResource(ResourceCategory.Equipment);

    /// <summary>One of an actor's roles is enough.</summary>
    [Fact]
    public void Roles_OneThatMayIsEnough()
    {
        var both = new Actor("begge", [UserRole.Citizen, UserRole.Caseworker]);
        Did(In(ResourceStatus.Published), new Suspend(), both);
        Assert.True(ResourceLifecycle.Allows(In(ResourceStatus.Published), LifecycleAction.Suspend, both));
    }

    [Fact]
    public void Refusals_NameTheRoles()
    {
        Assert.Equal("not-allowed(roles: Innbygger, Driftsansvarlig)", Refused(In(ResourceStatus.Published), new Archive(), new("x", [UserRole.Citizen, UserRole.OperationsManager])).Reasons[0].ToString());
        Assert.Equal("not-allowed(roles: –)", Refused(In(ResourceStatus.Published), new Archive(), new("x", [])).Reasons[0].ToString());
        Assert.Equal("not-suspended(status: draft)", Refused(Complete.Venue, new Resume(), Admin).Reasons[0].ToString());
        Assert.Equal("category-changed(from: lokaler, to: arrangementer)", Refused(Complete.Venue, new SaveDraft(Complete.Event), Kari).Reasons[0].ToString());
    }

    [Fact]
    public void Allows_PublishesWhatIsApproved()
    {
        Assert.False(ResourceLifecycle.Allows(In(ResourceStatus.PendingReview), LifecycleAction.Publish, Admin));
        var approved = In(ResourceStatus.PendingReview) with { Metadata = new() { Status = ResourceStatus.PendingReview, ApprovedAt = Now } };
        Assert.True(ResourceLifecycle.Allows(approved, LifecycleAction.Publish, Admin));
    }

    /// <summary>Who made an object, and when, stays as it was first written; its name stays with it when only the id is missing.</summary>
    [Fact]
    public void Edit_KeepsWhoMadeItAndWhen()
    {
        var stored = In(ResourceStatus.Draft) with { Identity = new() { ObjectId = ResourceId.Version7(Now, 1), DisplayName = "Sal" } };
        stored = stored with { Metadata = stored.Metadata! with { CreatedAt = Now - Duration.FromDays(9) } };
        var edited = Did(stored, new SaveDraft(stored with { Identity = new() { DisplayName = "Storsal" } }), Kari);
        Assert.Equal((Now - Duration.FromDays(9), "x"), (edited.Metadata!.CreatedAt, edited.Metadata.CreatedBy));
        Assert.Equal(stored.Identity! with { DisplayName = "Storsal" }, edited.Identity);
    }

    [Fact]
    public void Duplicate_MakesASlugOfTheNameThatNobodyHas()
    {
        var unnamed = Complete.Venue with { Identity = new() { DisplayName = "Storsal" } };
        var copy = Did(unnamed, new Duplicate(ResourceId.Version7(Now, 7), slug => slug == Slug.Parse("storsal")), Kari);
        Assert.Equal(Slug.Parse("storsal-2"), copy.Identity!.Slug);
        Assert.Equal(Slug.Parse("storsal"), Did(unnamed, new Duplicate(ResourceId.Version7(Now, 7)), Kari).Identity!.Slug);
    }

    [Fact]
    public void Edit_OfAnOperationsManagerLeavesLengthsAlone()
    {
        var venue = In(ResourceStatus.Published);
        Assert.Equal(["edit-beyond-role"], Codes(venue, new Edit(venue with { TimeLogic = venue.TimeLogic! with { MaxDurationMinutes = 90 } }), Drift));
        var single = Complete.Sports with { MultiCourt = null, Metadata = venue.Metadata };
        Did(single, new Edit(single with { Maintenance = new() { Status = Scheduling.MaintenanceStatus.Limited } }), Drift);
    }

    internal static Venue In(ResourceStatus status) => Complete.Venue with { Metadata = new() { Status = status, Version = 5, CreatedAt = Now, CreatedBy = "x" } };

    private static BaseResource Did(BaseResource resource, LifecycleCommand command, Actor actor) =>
        ResourceLifecycle.Decide(resource, command, actor, Now).Match(
            after => after,
            refused => throw new InvalidOperationException($"{command} is refused: {refused.Reasons} {refused.Blocking}"));

    private static LifecycleRefusal Refused(BaseResource resource, LifecycleCommand command, Actor actor) =>
        ResourceLifecycle.Decide(resource, command, actor, Now).AsT1;

    private static IEnumerable<string> Codes(BaseResource resource, LifecycleCommand command, Actor actor) => Refused(resource, command, actor).Reasons.Select(reason => reason.Code);
}
