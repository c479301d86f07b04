#:project ../../src/Utleie.Domain.Approvals/Utleie.Domain.Approvals.csproj
#:property PublishAot=false

// Who must approve a booking, why, and who was first? Two hours on a weekday are approved at once; Friday evening waits for two steps.
using NodaTime;
using OneOf;
using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals;
using Utleie.Domain.Wire;

var zone = DateTimeZoneProviders.Tzdb["Europe/Oslo"];
var rules = ApprovalRules.Compile(WireFormat.Read<ApprovalSections>("""
    {
      "approvalMode": "conditional",
      "autoApprovalConditions": [{ "id": "dagtid", "conditions": { "maxDuration": 180, "weekWindows": [
        { "dayOfWeek": ["Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag"], "timeFrom": "08:00", "timeTo": "16:00" }] } }],
      "approvalSteps": [{ "id": "sak", "order": 1, "role": "Saksbehandler", "escalationHours": 24 }, { "id": "leder", "order": 2, "role": "Admin" }]
    }
    """, WireFormat.Create(ApprovalsJson.Resolver))).GetValueOrThrow();

OneOf<Automatic, ApprovalPlan> Plan(Instant start, int hours) => rules.Plan(ApprovalFacts.Of(start, start + Duration.FromHours(hours), zone));

Console.WriteLine($"Fredag 12–14: {Plan(Instant.FromUtc(2026, 2, 13, 11, 0), 2).Match(direct => $"godkjent ({direct.Condition})", _ => "venter")}");
var plan = Plan(Instant.FromUtc(2026, 2, 13, 16, 0), 4).AsT1;
Console.WriteLine($"Fredag 17–21: venter på {string.Join(", så ", plan.Steps.Select(step => step.Role))}");
foreach (var term in plan.Because.AsEnumerable())
    Console.WriteLine($"  {ApprovalTexts.Render(term, Language.Nb)}");

// Two caseworkers look at version 1. The first decision is the one that counts.
var now = Instant.FromUtc(2026, 2, 6, 10, 0);
var record = ApprovalRules.Begin(plan, new() { SubmittedBy = "ola", ApplicantId = "ola", Start = Instant.FromUtc(2026, 2, 13, 16, 0) }, now);
foreach (var (clerk, seen) in new[] { ("kari", 1), ("per", 1) })
{
    var decided = ApprovalRules.Decide(record, new ApprovalCommand.Approve("sak", seen), new Actor(clerk, [UserRole.Caseworker]), now);
    Console.WriteLine($"{clerk}: " + decided.Match(
        after => $"godkjent; åpent nå: {string.Join(", ", ApprovalRules.Open(after, now).Select(step => step.Id))}",
        refusal => ApprovalTexts.Table.Render(refusal.Reasons[0], Language.Nb)));
    record = decided.Match(after => after, _ => record);
}
