using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources;

/// <summary>Answers whether a rental object takes bookings, and composes the booking rules from its sections.</summary>
/// <remarks>Source: 001 §3.3, §3.4, §3.6, §10.1.</remarks>
public static class ResourceBookings
{
    /// <summary>The object's status does not allow bookings. Arguments: <c>status</c>.</summary>
    public const string NotBookable = "not-bookable";

    /// <summary>The object is an event, which is sold by ticket.</summary>
    public const string SoldByTicket = "sold-by-ticket";

    private static readonly TextTable Table = new(
        KeyValuePair.Create(NotBookable, new LocalizedText(
            "Objektet har status «{status}», og bare publiserte objekter kan bookes.",
            "Objektet har status «{status}», og berre publiserte objekt kan bookast.",
            "The object's status is “{status}”, and only published objects can be booked.")),
        KeyValuePair.Create(SoldByTicket, new LocalizedText(
            "Arrangementer har påmelding og billetter, og kan ikke bookes på tid. Hent prisen med quote.",
            "Arrangement har påmelding og billettar, og kan ikkje bookast på tid. Hent prisen med quote.",
            "Events use registration and tickets and cannot be booked by time. Get the price with quote.")));

    /// <summary>
    /// Returns why an object takes no bookings, regardless of the user; null if it takes them. Only published objects do, and events are
    /// sold by ticket.
    /// </summary>
    public static Reason? Check(BaseResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var status = resource.Metadata?.Status ?? ResourceStatus.Draft;
        if (!status.IsBookable)
            return Reason.Of(NotBookable, new Argument("status", status.Value));
        return resource is Event ? Reason.Of(SoldByTicket) : null;
    }

    /// <summary>Formats a reason of <see cref="Check"/> as text.</summary>
    public static string Render(Reason reason, Language language)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Table.Render(reason with { Arguments = [.. reason.Arguments.Select(argument => Worded(argument, language))] }, language);
    }

    /// <summary>
    /// Returns whether an applicant may see an object: the public sees published objects, and everyone only those visible to their circle.
    /// </summary>
    /// <remarks>An object without a status is a draft.</remarks>
    public static bool MaySee(BaseResource resource, Applicant applicant)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(applicant);
        return (applicant.IsWithin(Visibility.Internal) || (resource.Metadata?.Status ?? ResourceStatus.Draft).IsVisible)
            && AudienceRules.Of(resource.Audience).MaySee(applicant);
    }

    /// <summary>Compiles the approval rules of an object, or returns every error in its sections.</summary>
    /// <param name="resource">The object.</param>
    /// <param name="customRoles">Words of roles that your app adds; approval steps may use them.</param>
    public static OneOf<ApprovalRules, CompileErrors> Approvals(BaseResource resource, ValueList<string> customRoles = default)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var (workflow, levels) = (resource.Workflow ?? new(), (resource as SportsFacility)?.PriorityRules);
        return ApprovalRules.Compile(new()
        {
            ApprovalMode = workflow.ApprovalMode,
            ApprovalSteps = workflow.ApprovalSteps,
            AutoApprovalConditions = workflow.AutoApprovalConditions,
            TournamentRequiresApproval = levels?.TournamentRequiresApproval,
            EventRequiresApproval = levels?.EventRequiresApproval,
            CustomRoles = customRoles,
        });
    }

    /// <summary>Compiles the cancellation policy of an object.</summary>
    /// <returns>The policy, or every error in its rules, with the wire paths of the object.</returns>
    public static OneOf<CancellationPolicy, CompileErrors> Cancellation(BaseResource resource, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return CancellationPolicy.Compile(resource.TimeLogic?.CancellationRules, HoursOfCourts((resource as SportsFacility)?.MultiCourt), zone, finding => Placed(finding, (resource as SportsFacility)?.MultiCourt));
    }

    /// <summary>Returns a finding of the policy with its path in the object.</summary>
    private static Finding Placed(Finding finding, MultiCourt? courts)
    {
        const string Court = "courts[";
        if (!finding.Field.StartsWith(Court, StringComparison.Ordinal))
            return finding with { Field = $"timeLogic.{finding.Field}" };
        var id = finding.Field[Court.Length..finding.Field.LastIndexOf(']')];
        var index = courts!.Courts.TakeWhile(court => court.Id != id).Count();
        var path = courts.Courts[index].BookingRulesOverride?.CancellationHours is null ? "multiCourt.bookingRules" : FormattableString.Invariant($"multiCourt.courts[{index}].bookingRulesOverride");
        return finding with { Field = $"{path}.cancellationHours" };
    }

    /// <summary>The <c>cancellationHours</c> of each court: its own, or those of all courts.</summary>
    private static ValueMap<int> HoursOfCourts(MultiCourt? courts) => ValueMap<int>.Of((courts?.Courts ?? [])
        .DistinctBy(court => court.Id, StringComparer.Ordinal)
        .Select(court => (court.Id, Hours: court.BookingRulesOverride?.CancellationHours ?? courts!.BookingRules?.CancellationHours))
        .Where(court => court is { Id: not null, Hours: not null })
        .Select(court => KeyValuePair.Create(court.Id!, court.Hours!.Value)));

    /// <summary>Returns the ids of the chosen add-on services that require approval.</summary>
    public static ValueList<string> AddOnsThatNeedApproval(BaseResource resource, ValueList<string> chosen)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return [.. (resource.Pricing?.AddOnServices ?? []).Concat(resource.AddOnServices)
            .Where(service => service.NeedsApproval == true && service.Id is { } id && chosen.Contains(id))
            .Select(service => service.Id!)];
    }

    private static Argument Worded(Argument argument, Language language) =>
        argument.Name == "status" && ResourceStatus.TryParse(argument.Value, out var status)
            ? new(argument.Name, PublishingTexts.Status(status, language))
            : argument;
}
