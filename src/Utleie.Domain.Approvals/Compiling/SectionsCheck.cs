using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals.Compiling;

/// <summary>Finds everything that is wrong or doubtful in the approval sections, in document order.</summary>
internal sealed class SectionsCheck(ApprovalSections sections)
{
    private const string Steps = "workflow.approvalSteps";
    private const string Conditions = "workflow.autoApprovalConditions";
    private readonly List<Finding> _findings = [];

    internal static ValueList<Finding> Of(ApprovalSections sections)
    {
        var check = new SectionsCheck(sections);
        check.Mode();
        check.AllSteps();
        check.AllConditions();
        return [.. check._findings];
    }

    /// <summary>Whether the mode looks at conditions.</summary>
    private bool IsConditional => sections.ApprovalMode == ApprovalMode.Conditional;

    private void Mode()
    {
        if (IsConditional && sections.AutoApprovalConditions.IsEmpty)
            Warn("workflow.approvalMode", ApprovalCodes.ModeWithoutConditions);
    }

    private void AllSteps()
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sections.ApprovalSteps.Count; i++)
        {
            var (step, path) = (sections.ApprovalSteps[i], FormattableString.Invariant($"{Steps}[{i}]"));
            Unique(ids, StepReader.IdOf(step, i), i, path);
            Range(step.Order, -StepReader.MaxOrder, StepReader.MaxOrder, $"{path}.order");
            if (step.Role is null || !IsKnown(step.Role))
                Warn($"{path}.role", ApprovalCodes.UnknownRole, new Argument("value", step.Role ?? ""), new Argument("known", string.Join(", ", KnownRoles)));
            for (var j = 0; j < step.AutoApproveConditions.Count; j++)
            {
                var id = step.AutoApproveConditions[j];
                if (!sections.AutoApprovalConditions.Any(condition => condition.Id == id))
                    Fail(FormattableString.Invariant($"{path}.autoApproveConditions[{j}]"), ApprovalCodes.UnknownCondition, new("value", id), new("known", Known()));
            }

            Range(step.EscalationHours, 1, StepReader.MaxEscalationHours, $"{path}.escalationHours");
        }

        if (!sections.ApprovalSteps.IsEmpty && sections.ApprovalSteps.All(step => step.Required == false))
            Warn(Steps, ApprovalCodes.OnlyOptional);
    }

    private void AllConditions()
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sections.AutoApprovalConditions.Count; i++)
        {
            var (condition, path) = (sections.AutoApprovalConditions[i], FormattableString.Invariant($"{Conditions}[{i}]"));
            if (condition.Id is { } id)
                Unique(ids, id, i, path);
            if (!CompiledCondition.HasTerms(condition.Conditions))
                Warn($"{path}.conditions", ApprovalCodes.ConditionEmpty);
            else
                Terms(condition.Conditions!, $"{path}.conditions");
        }

        if (!IsConditional && !sections.AutoApprovalConditions.IsEmpty && sections.ApprovalSteps.All(step => step.AutoApproveConditions.IsEmpty))
            Warn(Conditions, ApprovalCodes.ConditionsUnused);
    }

    private void Terms(AutoApprovalTerms terms, string path)
    {
        Range(terms.MaxDurationMinutes, 1, StepReader.MaxMinutes, $"{path}.maxDuration");
        for (var i = 0; i < terms.WeekWindows.Count; i++)
            Window(terms.WeekWindows[i], FormattableString.Invariant($"{path}.weekWindows[{i}]"));
        Unknown(path, terms, [.. TermNames]);
    }

    private void Window(ApprovalWindow window, string path)
    {
        if (window.TimeFrom == ClockTime.EndOfDay)
            Fail($"{path}.timeFrom", ApprovalCodes.OutOfRange, new("value", "24:00"), new("min", "00:00"), new("max", "23:59"));
        else if (WindowReader.IsEmpty(window))
            Fail(path, ApprovalCodes.WindowEmpty);
        Unknown(path, window, ["dayOfWeek", "timeFrom", "timeTo"]);
    }

    private static string[] TermNames => ["targetGroups", "maxDuration", "maxCapacity", "excludeDates", "requirePreviousBooking", "weekWindows"];

    private void Unknown(string path, IExtensible part, string[] known)
    {
        foreach (var member in (part.ExtensionData?.Keys ?? []).Take(100))
        {
            var nearest = NearestName.Of(member, known);
            Warn($"{path}.{member}", ApprovalCodes.UnknownTerm, new Argument("value", member), new Argument("known", nearest ?? string.Join(", ", known)));
        }
    }

    private ValueList<string> KnownRoles => [.. WireWords<UserRole>.All, .. sections.CustomRoles];

    private bool IsKnown(string role) => KnownRoles.Contains(role);

    private string Known() => string.Join(", ", sections.AutoApprovalConditions.Select(condition => condition.Id).OfType<string>());

    private void Unique(Dictionary<string, int> ids, string id, int place, string path)
    {
        if (!ids.TryAdd(id, place))
            Fail($"{path}.id", ApprovalCodes.DuplicateId, new("value", id), Argument.Of("first", ids[id]));
    }

    private void Range(int? value, int min, int max, string path)
    {
        if (value < min || value > max)
            Fail(path, ApprovalCodes.OutOfRange, Argument.Of("value", value), Argument.Of("min", min), Argument.Of("max", max));
    }

    private void Fail(string path, string code, params ReadOnlySpan<Argument> arguments) => _findings.Add(Finding.Error(path, code, arguments));

    private void Warn(string path, string code, params ReadOnlySpan<Argument> arguments) => _findings.Add(Finding.Warning(path, code, arguments));
}
