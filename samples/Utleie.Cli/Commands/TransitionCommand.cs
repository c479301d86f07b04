using Utleie.Cli.Frame;
using Utleie.Cli.Texts;
using Utleie.Cli.Wire;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Commands;

/// <summary>Takes a rental object a step on in its life.</summary>
internal static class TransitionCommand
{
    internal static Command Definition { get; } = new()
    {
        Name = "transition",
        Summary = "The object after a command of its life cycle, or why it is not done.",
        Operands = ["R", "C"],
        Request = 1,
        About =
        [
            "R  the rental object",
            "C  {command, actor: {id, roles[]}, reason?, seenVersion?, changed?, newId?, taken[]?};",
            "   the commands are submit, approve, reject, publish, suspend, resume, archive, duplicate, saveDraft and edit;",
            "   the roles are Admin, Saksbehandler, Driftsansvarlig, Innbygger and Organisasjon;",
            "   in a batch each is done to the object that the one before left",
        ],
        Example = new(
            "transition samples/data/sommerkonsert.json - --text",
            """{"command": "publish", "actor": {"id": "ola@drammen.example", "roles": ["Saksbehandler"]}}""",
            """
            ✗ publish: Objektet har status «Venter godkjenning» og er ikke godkjent.
            Få det godkjent først.
            """),
        Run = Run,
    };

    private static ExitCode Run(Call call)
    {
        var resource = call.Resource(0);
        return Requests.Run<TransitionAsk>(call, 1, ask => Answer(call, ref resource, ask));
    }

    private static ExitCode Answer(Call call, ref BaseResource resource, TransitionAsk ask)
    {
        var before = resource;
        var decision = ResourceLifecycle.Decide(before, ask.What(before, call.Now), ask.Who(), call.Now, Reports.Options(call));
        resource = decision.Match(after => ask.Command == LifecycleAction.Duplicate ? before : after, _ => before);
        return decision.Match(after => Done(call, before, after, ask), refused => Refused(call, refused, ask));
    }

    private static ExitCode Done(Call call, BaseResource before, BaseResource after, TransitionAsk ask)
    {
        if (call.IsText)
            call.Page.Paragraph($"✓ {Word(ask)}: {Status(call, before)} → {Status(call, after)} ({after.Metadata?.Version})", ink: Ink.Good);
        else
            call.Output.WriteLine(CliJson.Resource(after, call.IsBatch));
        return ExitCode.Done;
    }

    private static string Word(TransitionAsk ask) => ask.Command is { } action ? WireWords<LifecycleAction>.Of(action) : "–";

    private static string Status(Call call, BaseResource resource) =>
        PublishingTexts.Status(resource.Status, call.Language);

    private static ExitCode Refused(Call call, LifecycleRefusal refused, TransitionAsk ask)
    {
        var answer = TransitionReasons.Of(refused, call.Language);
        if (call.IsText)
            Refusals.Tell(call.Page, [.. answer.Reasons.Select(reason => reason with { Field = Word(ask) }), .. answer.Findings]);
        else
            call.Write(new TransitionRefusal(answer));
        return ExitCode.No;
    }
}
