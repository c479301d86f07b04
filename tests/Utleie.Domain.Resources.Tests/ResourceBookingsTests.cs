using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Domain.Resources.Tests;

public sealed class ResourceBookingsTests
{
    public static TheoryData<ResourceStatus> Statuses => [.. ResourceStatus.All];

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Check_OnlyPublishedObjectsTakeBookings(ResourceStatus status)
    {
        var reason = ResourceBookings.Check(new Venue { Metadata = new() { Status = status } });
        Assert.Equal(status == ResourceStatus.Published ? null : Reason.Of(ResourceBookings.NotBookable, new Argument("status", status.Value)), reason);
    }

    [Fact]
    public void Check_AnObjectWithoutAStatusIsADraft() =>
        Assert.Equal(Reason.Of(ResourceBookings.NotBookable, new Argument("status", "draft")), ResourceBookings.Check(new Equipment()));

    [Fact]
    public void Check_AnEventIsSoldByTicket() =>
        Assert.Equal(Reason.Of(ResourceBookings.SoldByTicket), ResourceBookings.Check(new Event { Metadata = new() { Status = ResourceStatus.Published } }));

    [Theory]
    [InlineData(Language.Nb)]
    [InlineData(Language.Nn)]
    [InlineData(Language.En)]
    public void Render_NamesTheStatusInTheLanguage(Language language)
    {
        var text = ResourceBookings.Render(ResourceBookings.Check(new Venue { Metadata = new() { Status = ResourceStatus.PendingReview } })!, language);
        Assert.Contains($"«{PublishingTexts.Status(ResourceStatus.PendingReview, language)}»", text.Replace('“', '«').Replace('”', '»'), StringComparison.Ordinal);
        Assert.DoesNotContain("pending_review", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ApplicantKind.Citizen, false, true, false)]
    [InlineData(ApplicantKind.Organization, false, true, false)]
    [InlineData(ApplicantKind.Employee, true, true, true)]
    [InlineData(ApplicantKind.Admin, true, true, true)]
    public void MaySee_DraftsAreForStaffAndInternalObjectsToo(ApplicantKind kind, bool draft, bool published, bool isInternal)
    {
        var applicant = new Applicant { Id = "kari", Kind = kind };
        var hall = new Venue { Metadata = new() { Status = ResourceStatus.Published } };
        Assert.Equal(draft, ResourceBookings.MaySee(new Venue(), applicant));
        Assert.Equal(published, ResourceBookings.MaySee(hall, applicant));
        Assert.Equal(isInternal, ResourceBookings.MaySee(hall with { Audience = new() { Visibility = [Visibility.Internal] } }, applicant));
    }

    [Fact]
    public void AddOnsThatNeedApproval_AreThoseChosenOfBothLists()
    {
        var hall = new Venue
        {
            Pricing = new() { AddOnServices = [new() { Id = "lyd", NeedsApproval = true }, new() { Id = "lys", NeedsApproval = false }, new() { Id = "scene", NeedsApproval = true }] },
            AddOnServices = [new() { Id = "mat", NeedsApproval = true }, new() { Id = "vakt" }, new() { NeedsApproval = true }],
        };
        Assert.Equal(["lyd", "mat"], ResourceBookings.AddOnsThatNeedApproval(hall, ["mat", "lyd", "lys", "vakt", "ukjent"]));
        Assert.Empty(ResourceBookings.AddOnsThatNeedApproval(hall, []));
        Assert.Empty(ResourceBookings.AddOnsThatNeedApproval(new Venue(), ["lyd"]));
    }

    [Fact]
    public void Cancellation_ReadsTheRulesOfTheTimeSection()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Oslo"];
        var (now, start) = (Instant.FromUtc(2026, 2, 9, 8, 0), Instant.FromUtc(2026, 2, 9, 12, 0));
        var booking = new CancellableBooking { Status = BookingStatus.Confirmed, Start = start, End = start + Duration.FromHours(2), Total = Money.Of(1000) };
        var caseworker = new Actor("k", [UserRole.Caseworker]);
        var hall = new Venue { TimeLogic = new() { CancellationRules = new() { LateCancellationThresholdHours = 24 } } };
        Assert.True(ResourceBookings.Cancellation(hall, zone).AsT0.Statement(booking, new(), caseworker, now).AsT0.Late);
        Assert.False(ResourceBookings.Cancellation(new Venue(), zone).AsT0.Statement(booking, new(), caseworker, now).AsT0.Late);
    }
}
