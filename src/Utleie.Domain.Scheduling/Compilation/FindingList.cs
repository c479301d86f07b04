using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Compilation;

/// <summary>Collects the errors and warnings of a document, in document order.</summary>
internal sealed class FindingList(Func<Finding, Finding>? locate = null)
{
    private const int Most = 200;

    private readonly List<Finding> _findings = [];

    internal bool HasErrors { get; private set; }

    /// <summary>Whether the list is full, so that the search for more can end.</summary>
    internal bool IsFull => _findings.Count >= Most;

    internal ValueList<Finding> All => [.. _findings];

    internal void Error(string field, string code, params ReadOnlySpan<Argument> arguments) => Add(Finding.Error(field, code, arguments));

    internal void Warn(string field, string code, params ReadOnlySpan<Argument> arguments) => Add(Finding.Warning(field, code, arguments));

    internal bool Has(string code) => _findings.Exists(finding => string.Equals(finding.Code, code, StringComparison.Ordinal));

    internal bool Has(string code, string field) => _findings.Exists(finding => string.Equals(finding.Code, code, StringComparison.Ordinal) && string.Equals(finding.Field, field, StringComparison.Ordinal));

    // D188.
    /// <summary>Reports the unknown members of a part. Returns whether the part applies.</summary>
    internal bool CanRead(string field, IExtensible part, JsonTypeInfo type, MemberRole role)
    {
        var applies = true;
        foreach (var finding in part.ExtensionData is null ? [] : UnknownMembers.In(field, part, type, role))
        {
            Add(finding);
            applies &= !UnknownMembers.Disables(finding);
        }

        return applies;
    }

    /// <summary>Reports a number that is outside its bounds (both inclusive).</summary>
    internal void InRange(string field, int? value, int min, int max)
    {
        if (value < min || value > max)
            Error(field, SchedulingCodes.OutOfRange, Argument.Of("value", value), Argument.Of("min", min), Argument.Of("max", max));
    }

    internal OneOf<T, CompileErrors> Result<T>(Func<T> rules)
        where T : class => HasErrors ? new CompileErrors(All) : rules();

    internal void Add(Finding finding)
    {
        HasErrors |= finding.Severity == FindingSeverity.Error;
        if (!IsFull)
            _findings.Add(locate is null ? finding : locate(finding));
    }
}
