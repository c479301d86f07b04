namespace Utleie.Domain.Answers;

// D188.
/// <summary>What an unknown member of a part of a document means for that part.</summary>
public enum MemberRole
{
    /// <summary>The part is a row of a list: a misspelt member could widen it, so the row does not apply; other unknown members have no effect.</summary>
    Row,

    /// <summary>The part lists conditions: no member may be ignored, so what carries the part does not apply.</summary>
    Condition,

    /// <summary>The part is a section that applies in any case: unknown members have no effect, and are named.</summary>
    Section,
}
