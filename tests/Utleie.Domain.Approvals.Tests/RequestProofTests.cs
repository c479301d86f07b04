using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Wire;
using static Utleie.Domain.Approvals.Tests.RequestWorld;

namespace Utleie.Domain.Approvals.Tests;

/// <summary>
/// Every reachable global state of five users who approve, reject, expire, retract and read one request, each in three steps that others come between: take the time, read and decide,
/// write by compare-and-set. The clock passes the expiry anywhere.
/// </summary>
public sealed class RequestProofTests
{
    private static readonly Instant[] Clock = [Submitted + Duration.FromHours(1), Expires];

    private enum Phase
    {
        Idle,
        Timed,
        Writing,
        Done,
    }

    [Fact]
    public void EveryInterleaving_HasAtMostOneDecision_AndContradictsNoReader()
    {
        var states = Explore(comparesVersion: true, writesExpiry: true);
        Assert.Empty(states.SelectMany(Faults).Distinct());
        Assert.InRange(states.Count, 1_000, 100_000);
        // The search meets every end there is.
        Assert.Equal(
            ["Approved", "Approved retracted", "Expired", "Rejected"],
            states.Where(state => state.Agents.All(agent => agent.Phase == Phase.Done)).Select(Words).Distinct().Order(StringComparer.Ordinal));
        TestContext.Current.TestOutputHelper?.WriteLine($"{states.Count} states");
    }

    [Fact]
    public void EveryInterleaving_WithoutComparingVersions_HasTwoDecisions() =>
        Assert.Contains("two decisions", Explore(comparesVersion: false, writesExpiry: true).SelectMany(Faults));

    [Fact]
    public void EveryInterleaving_WhereExpiryIsToldAndNotWritten_ContradictsAReader() =>
        Assert.Contains("a reader is contradicted", Explore(comparesVersion: true, writesExpiry: false).SelectMany(Faults));

    private static HashSet<World> Explore(bool comparesVersion, bool writesExpiry)
    {
        var start = new World(0, Pending, "", "", [.. new[] { "approve", "reject", "expire", "retract", "read" }.Select(name => new Agent(name, Phase.Idle, 0, null, null))]);
        var (seen, queue) = (new HashSet<World> { start }, new Queue<World>([start]));
        while (queue.TryDequeue(out var state))
        {
            foreach (var next in Next(state, comparesVersion, writesExpiry).Where(seen.Add))
                queue.Enqueue(next);
        }

        return seen;
    }

    private static IEnumerable<World> Next(World world, bool comparesVersion, bool writesExpiry)
    {
        if (world.Now == 0)
            yield return world with { Now = 1 };
        for (var i = 0; i < world.Agents.Count; i++)
        {
            var agent = world.Agents[i];
            if (agent.Phase == Phase.Idle)
                yield return world.With(i, agent with { Phase = Phase.Timed, Now = world.Now });
            else if (agent.Phase == Phase.Timed)
                yield return Decided(world, i, agent, writesExpiry);
            else if (agent.Phase == Phase.Writing)
                yield return Written(world, i, agent, comparesVersion);
        }
    }

    private static World Decided(World world, int i, Agent agent, bool writesExpiry)
    {
        var now = Clock[agent.Now];
        if (agent.Name == "read")
            return Read(world, i, agent, writesExpiry);
        // Whoever meets a request past its expiry writes that first.
        var step = Rules.StateAt(world.Stored, now).IsExpiryDue && agent.Name != "retract" ? Rules.Expire(world.Stored, "l", now) : agent.Name switch
        {
            "approve" => Rules.Decide(world.Stored, Approve("anne"), now),
            "reject" => Rules.Decide(world.Stored, Reject("arne"), now),
            "expire" => Rules.Expire(world.Stored, "l", now),
            _ => Rules.Retract(world.Stored, "anne", null, "l", now),
        };
        return step.Match(
            done => world.With(i, agent with { Phase = Phase.Writing, After = done.After, Action = done.Entry.Action }),
            _ => world.With(i, agent with { Phase = Phase.Done }));
    }

    private static World Read(World world, int i, Agent agent, bool writesExpiry)
    {
        if (!Rules.StateAt(world.Stored, Clock[agent.Now]).IsExpiryDue)
            return Told(world, i, agent, Words(world));
        return writesExpiry
            ? world.With(i, agent with { Phase = Phase.Writing, After = Rules.Expire(world.Stored, "l", Clock[agent.Now]).AsT0.After, Action = RequestActions.Expire })
            : Told(world, i, agent, "Expired");
    }

    private static World Told(World world, int i, Agent agent, string words) => world.With(i, agent with { Phase = Phase.Done }) with { Told = words };

    private static World Written(World world, int i, Agent agent, bool comparesVersion)
    {
        if (comparesVersion && world.Stored.Version != agent.After!.Version - 1)
            return world.With(i, new(agent.Name, Phase.Idle, 0, null, null));
        var written = world with { Stored = agent.After!, Audit = $"{world.Audit} {agent.Action}" };
        // Whoever wrote an expiry on the way to something else looks again and answers what then stands.
        return agent.Name == "read" ? Told(written, i, Emptied(agent), "Expired") : written.With(i, Emptied(agent));
    }

    private static Agent Emptied(Agent agent) => new(agent.Name, Phase.Done, 0, null, null);

    private static IEnumerable<string> Faults(World world)
    {
        string[] actions = world.Audit.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (actions.Count(action => action is RequestActions.Approve or RequestActions.Reject or RequestActions.Expire) > 1)
            yield return "two decisions";
        if (world.Told == "Expired" && world.Stored.Status is not (RequestStatus.Expired or RequestStatus.Pending))
            yield return "a reader is contradicted";
        if (world.Told is "Approved" or "Approved retracted" or "Rejected" && !Words(world).StartsWith(world.Told.Split(' ')[0], StringComparison.Ordinal))
            yield return "a reader is contradicted";
        if (actions.Length != world.Stored.Version - 1)
            yield return "the audit log has not the states";
        if (Reference(actions) != Words(world))
            yield return "the audit log tells another status";
    }

    private static string Reference(string[] actions) => actions switch
    {
        [] => "Pending",
        [RequestActions.Approve] => "Approved",
        [RequestActions.Approve, RequestActions.Retract] => "Approved retracted",
        [RequestActions.Reject] => "Rejected",
        [RequestActions.Expire] => "Expired",
        _ => "?",
    };

    private static string Words(World world) =>
        $"{WireWords<RequestStatus>.Of(world.Stored.Status)}{(world.Stored.Request.ApprovalRetractedAt is null ? "" : " retracted")}";

    private sealed record Agent(string Name, Phase Phase, int Now, RequestCase? After, string? Action);

    private sealed record World(int Now, RequestCase Stored, string Audit, string Told, ValueList<Agent> Agents)
    {
        internal World With(int i, Agent agent) => this with { Agents = [.. Agents.Select((other, j) => i == j ? agent : other)] };
    }
}
