namespace Utleie.Domain.Answers;

// D31.
/// <summary>An error or a warning about a document: the field, a code, and arguments for the text.</summary>
/// <param name="Field">The wire path of the field: <c>pricing.pricePlans[2].conditions.timeFrom</c>.</param>
/// <param name="Code">A stable code in kebab-case: <c>negative-price</c>.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Arguments">The arguments of the text.</param>
public sealed record Finding(string Field, string Code, FindingSeverity Severity, ValueList<Argument> Arguments)
{
    /// <summary>Creates an error.</summary>
    public static Finding Error(string field, string code, params ReadOnlySpan<Argument> arguments) =>
        new(field, code, FindingSeverity.Error, ValueList.Create(arguments));

    /// <summary>Creates a warning.</summary>
    public static Finding Warning(string field, string code, params ReadOnlySpan<Argument> arguments) =>
        new(field, code, FindingSeverity.Warning, ValueList.Create(arguments));

    /// <summary>Returns the finding with its field prefixed by a path: <c>fees[0].amount</c> under <c>pricing</c> becomes <c>pricing.fees[0].amount</c>.</summary>
    public Finding Under(string path) => this with { Field = Field.Length == 0 ? path : Field[0] == '[' ? path + Field : $"{path}.{Field}" };

    /// <summary>The field, the code and the arguments.</summary>
    public override string ToString() => $"{Field}: {new Reason(Code, Arguments)}";
}
