using NodaTime;
using Utleie.Cli.Frame;
using Utleie.Cli.Texts;
using Utleie.Cli.Wire;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Commands;

/// <summary>Plays what people do with the requests of study programs.</summary>
internal static class ApprovalsCommand
{
    internal static Command Definition { get; } = new()
    {
        Name = "approvals",
        Summary = "What becomes of requests that one of several approvers decides.",
        Operands = ["S", "E"],
        About =
        [
            "S  {programs[], approvers[], users[], domains?}",
            "E  JSON lines {at, actor, command: submit|approve|reject|retract|look, request?, program?, comment?}",
        ],
        Example = new(
            "approvals samples/data/approvals/study-programs.json samples/data/requests/bilteknikk.jsonl",
            "",
            """
            {"ok":true,"status":"Pending","reminder":false,"expiresAt":"2026-03-30T07:00:00Z","retracted":false}
            {"ok":true,"status":"Pending","reminder":true,"expiresAt":"2026-03-30T07:00:00Z","retracted":false}
            {"ok":true,"status":"Approved","reminder":false,"expiresAt":"2026-03-30T07:00:00Z","retracted":false}
            {"ok":false,"status":"Approved","reminder":false,"expiresAt":"2026-03-30T07:00:00Z","retracted":false,"code":"already-decided"}
            …
            """),
        Run = Run,
    };

    private static ExitCode Run(Call call) => StudyProgramRules.Compile(call.Read<StudyProgramSection>(call.Operands[0]), call.Zone).Match(
        rules =>
        {
            var play = new Play(call, rules);
            return Batch.Run<RequestEvent>(call, call.Operands[1], play.Answer);
        },
        errors => Refusals.Write(call, errors.Findings, ApprovalTexts.Table));

    /// <summary>The requests there are, and what comes of an event.</summary>
    private sealed class Play(Call call, StudyProgramRules rules)
    {
        private readonly Dictionary<string, RequestCase> _requests = new(StringComparer.Ordinal);
        private int _ids;
        private string _last = "";

        internal ExitCode Answer(RequestEvent asked)
        {
            var now = LocalTimes.Start(asked.At, call.Zone, "at") ?? throw new WireException("the value is missing", "Write the time as 2026-03-20T09:00", "at");
            var (verb, who) = (asked.Command ?? throw new WireException("the value is missing", $"Write {string.Join(", ", WireWords<RequestVerb>.All)}", "command"), asked.Who());
            var id = asked.Request ?? (verb == RequestVerb.Submit ? NewId("r") : _last);
            var done = Do(verb, id, who, asked, now);
            Write(id, verb, who, done, now);
            return done is null ? ExitCode.Done : ExitCode.No;
        }

        /// <summary>Does it, after writing what has expired; the refusal where it is not done.</summary>
        private Refusal? Do(RequestVerb verb, string id, string who, RequestEvent asked, Instant now)
        {
            foreach (var request in _requests.Values.ToList())
                Keep(rules.Expire(request, NewId("l"), now));
            if (verb == RequestVerb.Submit)
                return _requests.ContainsKey(id) ? Refusal.Of(ApprovalCodes.DuplicateId, new Argument("value", id)) : Submitted(id, Keep(rules.Submit(new(id, who, asked.Program, NewId("l")), [.. _requests.Values], now)));
            if (!_requests.TryGetValue(id, out var before))
                return Refusal.Of("not-found", new Argument("id", id));
            return verb switch
            {
                RequestVerb.Approve => Keep(rules.Decide(before, new(NewId("d"), who, ApprovalDecision.Approved, asked.Comment, NewId("l")), now)),
                RequestVerb.Reject => Keep(rules.Decide(before, new(NewId("d"), who, ApprovalDecision.Rejected, asked.Comment, NewId("l")), now)),
                RequestVerb.Retract => Keep(rules.Retract(before, who, asked.Comment, NewId("l"), now)),
                RequestVerb.Look or RequestVerb.Submit => null,
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }

        private Refusal? Submitted(string id, Refusal? refusal)
        {
            _last = refusal is null ? id : _last;
            return refusal;
        }

        private Refusal? Keep(OneOf<RequestStep, Refusal> step)
        {
            if (!step.TryPickT0(out var done, out var refusal))
                return refusal;
            _requests[done.After.Request.Id!] = done.After;
            return null;
        }

        private void Write(string id, RequestVerb verb, string who, Refusal? refusal, Instant now)
        {
            var view = _requests.TryGetValue(id, out var request) ? rules.StateAt(request, now) : null;
            var status = view is null ? null : WireWords<RequestStatus>.Of(view.Status);
            var answer = new RequestAnswer(refusal is null, status, view?.IsReminderDue == true, view?.ExpiresAt, view?.IsRetracted == true, refusal?.Reasons[0].Code);
            if (!call.IsText)
                call.WriteLine(answer);
            else if (refusal is null)
                call.Page.Paragraph($"✓ {WireWords<RequestVerb>.Of(verb)} {who} {id}: {status}", ink: Ink.Good);
            else
                Refusals.Tell(call.Page, ReasonDocument.Of(refusal.Reasons, ApprovalTexts.Table, call.Language));
        }

        private string NewId(string kind) => FormattableString.Invariant($"{kind}{++_ids}");
    }
}
