namespace Utleie.Domain.Answers;

/// <summary>Something wrong or doubtful in a document: where, what, and the facts that the words name.</summary>
/// <param name="Field">The wire path of the field: <c>pricing.pricePlans[2].conditions.timeFrom</c>.</param>
/// <param name="Code">A stable code in kebab-case: <c>negative-price</c>.</param>
/// <param name="Severity">Whether it blocks.</param>
/// <param name="Arguments">The facts that the words name.</param>
/// <remarks>Source: D31.</remarks>
public sealed record Finding(string Field, string Code, FindingSeverity Severity, ValueList<Argument> Arguments)
{
    /// <summary>A finding that blocks.</summary>
    public static Finding Error(string field, string code, params ReadOnlySpan<Argument> arguments) =>
        new(field, code, FindingSeverity.Error, ValueList.Create(arguments));

    /// <summary>A finding that warns.</summary>
    public static Finding Warning(string field, string code, params ReadOnlySpan<Argument> arguments) =>
        new(field, code, FindingSeverity.Warning, ValueList.Create(arguments));

    /// <summary>The same finding below a path: in <c>fees[0].amount</c> under <c>pricing</c>, <c>pricing.fees[0].amount</c>.</summary>
    public Finding Under(string path) => this with { Field = Field.Length == 0 ? path : Field[0] == '[' ? path + Field : $"{path}.{Field}" };

    /// <summary>The path, the code and the facts.</summary>
    public override string ToString() => $"{Field}: {new Reason(Code, Arguments)}";
}
