using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals.Tests;

/// <summary>Short forms of what the tests need.</summary>
internal static class Given
{
    internal static DateTimeZone Oslo { get; } = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    internal static JsonSerializerOptions Json { get; } = WireFormat.Create(ApprovalsJson.Resolver);

    /// <summary>An instant as people write it, with its offset.</summary>
    internal static Instant At(string text) => Moment.Parse(text).Start(Oslo);

    internal static ApprovalSections Sections(string json) => WireFormat.Read<ApprovalSections>(json, Json);

    internal static ApprovalRules Rules(string json) => ApprovalRules.Compile(Sections(json)).GetValueOrThrow();

    internal static ApprovalFacts Facts(string start, string end) => ApprovalFacts.Of(At(start), At(end), Oslo);

    internal static ApprovalPlan Plan(this ApprovalRules rules) => rules.Plan(Facts("2026-02-10T10:00", "2026-02-10T12:00")).AsT1;

    internal static string Codes(this Refusal refusal) => string.Join(" ", refusal.Reasons.Select(reason => reason.Code));

    internal static string Argument(this Reason reason, string name) => reason.Arguments.Single(argument => argument.Name == name).Value;

    internal static string Text(Instant? instant) => instant is { } at ? OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<+HH:mm>").Format(at.InZone(Oslo).ToOffsetDateTime()) : "";
}
