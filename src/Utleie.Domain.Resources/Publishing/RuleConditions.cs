using NodaTime;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>Conditions that several rules share.</summary>
internal static class RuleConditions
{
    /// <summary>The placeholder for a missing value in the arguments of a finding.</summary>
    internal const string Missing = "–";

    /// <summary>Returns whether a text has a character that is not white space.</summary>
    internal static bool Text(string? text) => !string.IsNullOrWhiteSpace(text);

    /// <summary>Returns a text as an argument of a finding; <see cref="Missing"/> if it is empty.</summary>
    internal static string Shown(string? text) => Text(text) ? text! : Missing;

    // D111.
    /// <summary>Returns whether it costs something; an object is paid unless it is marked as free.</summary>
    internal static bool Paid(BaseResource resource) => resource.Pricing?.IsFree != true;

    /// <summary>Returns whether a row of the ordinary week opens a day.</summary>
    internal static bool OpenDay(BaseResource resource)
    {
        if (resource.Availability is not { } availability)
            return false;
        foreach (var row in availability.OpeningHours.AsSpan())
        {
            if (row.Active != false && row.Day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday)
                return true;
        }

        return false;
    }

    /// <summary>Returns whether it is only presented (kun presentasjon).</summary>
    internal static bool PresentationOnly(BaseResource resource) => resource.Availability?.PresentationOnly == true;

    // D112.
    /// <summary>Returns whether it is booked by the minute, so that lengths apply.</summary>
    internal static bool ByTime(BaseResource resource) =>
        resource is not (Event or Equipment)
        && !PresentationOnly(resource)
        && (resource.Availability?.AvailabilityType ?? AvailabilityType.TimeInterval) == AvailabilityType.TimeInterval;

    /// <summary>Returns whether an event sells tickets with their own prices.</summary>
    internal static bool PricedTickets(BaseResource resource)
    {
        if (resource is not Event { EventCapacity: { } capacity })
            return false;
        foreach (var ticket in capacity.TicketTypes.AsSpan())
        {
            if (ticket.Price > 0)
                return true;
        }

        return false;
    }

    /// <summary>Returns whether at least one means of payment is offered.</summary>
    internal static bool WayToPay(PricingSection? pricing)
    {
        if (pricing is null)
            return false;
        foreach (var method in pricing.PaymentMethods.AsSpan())
        {
            if (method.Enabled != false)
                return true;
        }

        return false;
    }

    /// <summary>Returns whether there is a contact with a name and a way to reach them.</summary>
    internal static bool HasContact(BaseResource resource)
    {
        foreach (var contact in resource.Contacts.AsSpan())
        {
            if (Text(contact.Name) && (Text(contact.Email) || Text(contact.Phone)))
                return true;
        }

        return false;
    }

    /// <summary>Returns whether a file of a category has been uploaded.</summary>
    internal static bool Uploaded(BaseResource resource, AttachmentCategory category)
    {
        if (resource.Content is not { } content)
            return false;
        foreach (var file in content.Attachments.AsSpan())
        {
            if (file.Category == category && Text(file.Url))
                return true;
        }

        return false;
    }
}
