using static Utleie.Domain.Resources.Publishing.RuleConditions;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>Checks that universal design is documented: that something is stated, even if only that there is none.</summary>
internal static class Accessibility
{
    internal static bool IsDocumented(AccessibilityInfo? info) => info is not null && (Said(info) || (info.UniversalDesign is { } design && Known(design)));

    private static bool Said(AccessibilityInfo info) =>
        Text(info.Summary) || Text(info.AdditionalInfo)
        || (info.WheelchairAccessible ?? info.HearingAidsCompatible ?? info.VisualAidsAvailable ?? info.AssistanceAvailable) is not null;

    private static bool Known(UniversalDesign design) =>
        Text(design.OtherAccommodation)
        || (design.StepFreeAccess ?? design.WcAccessible ?? design.Elevator ?? design.HearingLoop ?? design.AccessibleParking
            ?? design.GuideDogAllowed ?? design.SignLanguageSupport ?? design.BrailleSignage) is not null;
}
