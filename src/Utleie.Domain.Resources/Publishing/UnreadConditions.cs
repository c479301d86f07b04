using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Publishing;

// D188.
/// <summary>Reports unknown members of the sections that decide who may book and what is approved automatically.</summary>
/// <remarks>Unknown members of prices and calendars are reported when those are compiled.</remarks>
internal static class UnreadConditions
{
    internal static IEnumerable<Finding> Of(BaseResource resource) => [.. Audience(resource), .. Approval(resource)];

    private static IEnumerable<Finding> Audience(BaseResource resource)
    {
        if (resource.Audience is not { } audience)
            yield break;
        foreach (var finding in In("audience", audience, MemberRole.Section).AsEnumerable())
            yield return finding;
        if (audience.Restrictions is not { } restrictions)
            yield break;
        foreach (var finding in In("audience.restrictions", restrictions, MemberRole.Condition).AsEnumerable())
            yield return finding;
    }

    private static IEnumerable<Finding> Approval(BaseResource resource)
    {
        if (resource.Workflow is not { } workflow)
            yield break;
        for (var i = 0; i < workflow.AutoApprovalConditions.Count; i++)
        {
            var (condition, path) = (workflow.AutoApprovalConditions[i], FormattableString.Invariant($"workflow.autoApprovalConditions[{i}]"));
            foreach (var finding in In(path, condition, MemberRole.Section).AsEnumerable())
                yield return finding;
            if (condition.Conditions is not { } terms)
                continue;
            foreach (var finding in In($"{path}.conditions", terms, MemberRole.Condition).AsEnumerable())
                yield return finding;
            for (var j = 0; j < terms.WeekWindows.Count; j++)
            {
                foreach (var finding in In(FormattableString.Invariant($"{path}.conditions.weekWindows[{j}]"), terms.WeekWindows[j], MemberRole.Condition).AsEnumerable())
                    yield return finding;
            }
        }
    }

    private static ValueList<Finding> In(string path, IExtensible part, MemberRole role) =>
        part.ExtensionData is null ? [] : UnknownMembers.In(path, part, UtleieJson.Options.GetTypeInfo(part.GetType()), role);
}
