using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Utleie.Domain.Approvals.Compiling;

// D57, D226: a condition without terms, or with a term nobody knows, never holds; a misspelt term must not approve more.
/// <summary>A compiled condition for automatic approval.</summary>
internal sealed class CompiledCondition
{
    private readonly AutoApprovalTerms _terms;
    private readonly LocalDate[] _excluded;
    private readonly WeekCover? _windows;
    private readonly string[] _unknown;
    private readonly bool _isEmpty;

    internal CompiledCondition(AutoApprovalCondition source, WeekCover? windows)
    {
        Id = source.Id;
        _terms = source.Conditions ?? new();
        _isEmpty = !HasTerms(source.Conditions);
        _unknown = [.. UnknownTerms(_terms)];
        _excluded = [.. _terms.ExcludeDates.Order()];
        _windows = windows;
    }

    internal string? Id { get; }

    /// <summary>Whether a condition restricts anything, known or not.</summary>
    internal static bool HasTerms(AutoApprovalTerms? terms) => terms is not null && (!terms.TargetGroups.IsEmpty || terms.MaxDurationMinutes is not null
        || terms.MaxCapacity is not null || !terms.ExcludeDates.IsEmpty || terms.RequirePreviousBooking == true || !terms.WeekWindows.IsEmpty || terms.ExtensionData is not null);

    /// <summary>Returns whether every term holds; does not allocate.</summary>
    internal bool Holds(ApprovalFacts facts) => !_isEmpty && _unknown.Length == 0 && IsOfGroup(facts) && IsShort(facts) && IsSmall(facts)
        && HasBookedBefore(facts) && FirstExcluded(facts, 0) < 0 && IsInWindows(facts);

    /// <summary>Adds the terms that do not hold; none exactly if <see cref="Holds"/>.</summary>
    internal void AddUnmet(ApprovalFacts facts, List<UnmetTerm> unmet)
    {
        if (_isEmpty)
            unmet.Add(new(Id, "conditions", null, null));
        foreach (var term in _unknown)
            unmet.Add(new(Id, term, null, null));
        if (!IsOfGroup(facts))
            unmet.Add(new(Id, "targetGroups", facts.Groups.IsEmpty ? null : string.Join(", ", facts.Groups), string.Join(", ", _terms.TargetGroups)));
        if (!IsShort(facts))
            unmet.Add(new(Id, "maxDuration", Text((decimal)facts.Length.TotalMinutes), Text(_terms.MaxDurationMinutes)));
        if (!IsSmall(facts))
            unmet.Add(new(Id, "maxCapacity", Text(facts.Participants), Text(_terms.MaxCapacity)));
        for (var i = FirstExcluded(facts, 0); i >= 0; i = FirstExcluded(facts, i + 1))
            unmet.Add(new(Id, "excludeDates", LocalDatePattern.Iso.Format(_excluded[i]), null));
        if (!HasBookedBefore(facts))
            unmet.Add(new(Id, "requirePreviousBooking", Text(facts.CompletedBefore), "1"));
        if (!IsInWindows(facts))
            unmet.Add(new(Id, "weekWindows", facts.Times.IsEmpty ? null : string.Join(", ", facts.Times.Select(Text)), _windows!.Text));
    }

    /// <summary>The members of the terms and of their windows that are not terms.</summary>
    private static IEnumerable<string> UnknownTerms(AutoApprovalTerms terms)
    {
        foreach (var term in terms.ExtensionData?.Keys ?? [])
            yield return term;
        for (var i = 0; i < terms.WeekWindows.Count; i++)
        {
            foreach (var member in terms.WeekWindows[i].ExtensionData?.Keys ?? [])
                yield return FormattableString.Invariant($"weekWindows[{i}].{member}");
        }
    }

    private bool IsOfGroup(ApprovalFacts facts)
    {
        if (_terms.TargetGroups.IsEmpty)
            return true;
        foreach (var group in facts.Groups)
        {
            if (_terms.TargetGroups.AsSpan().Contains(group))
                return true;
        }

        return false;
    }

    private bool IsShort(ApprovalFacts facts) => _terms.MaxDurationMinutes is not { } minutes || facts.Length <= Duration.FromMinutes(minutes);

    private bool IsSmall(ApprovalFacts facts) => _terms.MaxCapacity is not { } most || facts.Participants <= most;

    private bool HasBookedBefore(ApprovalFacts facts) => _terms.RequirePreviousBooking != true || facts.CompletedBefore >= 1;

    private bool IsInWindows(ApprovalFacts facts) => _windows is null || _windows.Contains(facts.Times);

    /// <summary>The place of the first excluded date from a place on that the booking touches; -1 if there is none.</summary>
    private int FirstExcluded(ApprovalFacts facts, int from)
    {
        for (var i = from; i < _excluded.Length; i++)
        {
            foreach (var span in facts.Times)
            {
                if (span.Touches(_excluded[i]))
                    return i;
            }
        }

        return -1;
    }

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Text(LocalSpan span) => $"{Moment.Of(span.Start)}/{Moment.Of(span.End)}";
}
