using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Approvals.Tests;

/// <summary>Any plan, and any sequence of commands on it, drawn from a seed.</summary>
internal sealed class AnyRecord(int seed)
{
    private static readonly string[] Roles = ["Saksbehandler", "Driftsansvarlig", "Admin", "Brannvern"];
    private readonly Random _random = new(seed);

    /// <summary>The last command and its answer.</summary>
    internal List<(ApprovalRecord Before, ApprovalCommand Command, Actor By, Instant At, OneOf<ApprovalRecord, Refusal> Answer)> Tried { get; } = [];

    internal ApprovalPlan Plan()
    {
        var steps = Enumerable.Range(0, _random.Next(1, 6)).Select(i => new PlannedStep
        {
            Id = $"s{i}",
            Order = _random.Next(0, 3),
            Role = Roles[_random.Next(Roles.Length)],
            Required = _random.Next(3) > 0,
            NotifyOnSubmit = _random.Next(2) > 0,
            EscalationHours = _random.Next(2) > 0 ? _random.Next(1, 48) : null,
            AutoApproved = _random.Next(5) == 0,
            AutoApprovedBy = null,
        });
        return new([.. steps.OrderBy(step => step.Order)], []);
    }

    /// <summary>The records after each command that was carried out, from the first on.</summary>
    internal IEnumerable<ApprovalRecord> Walk(int commands)
    {
        var now = Records.Now;
        var record = ApprovalRules.Begin(Plan(), Records.Subject with { Start = now + Duration.FromHours(200) }, now);
        yield return record;
        for (var i = 0; i < commands; i++)
        {
            now += Duration.FromHours(_random.Next(0, 20));
            var (command, by) = (Command(record), Actor());
            var answer = ApprovalRules.Decide(record, command, by, now);
            Tried.Add((record, command, by, now, answer));
            if (answer.TryPickT0(out var after, out _))
                yield return record = after;
        }
    }

    private ApprovalCommand Command(ApprovalRecord record)
    {
        var (step, seen) = ($"s{_random.Next(6)}", Math.Max(1, record.Version - (_random.Next(4) == 0 ? 1 : 0)));
        return _random.Next(8) switch
        {
            < 4 => new ApprovalCommand.Approve(step, seen),
            < 6 => new ApprovalCommand.Reject(_random.Next(3) == 0 ? null : step, seen, _random.Next(4) == 0 ? "" : "nei"),
            _ => new ApprovalCommand.Escalate(step),
        };
    }

    private Actor Actor() => new(_random.Next(6) == 0 ? "ola" : $"u{_random.Next(4)}", [.. Enum.GetValues<UserRole>().Where(_ => _random.Next(4) == 0)])
    {
        CustomRoles = _random.Next(4) == 0 ? ["Brannvern"] : [],
        Delegations = _random.Next(3) == 0 ? [new("kari", [Roles[_random.Next(Roles.Length)]])] : [],
    };
}
