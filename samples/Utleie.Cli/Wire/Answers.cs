using Utleie.Domain.Answers;

namespace Utleie.Cli.Wire;

/// <summary>An answer that is no: all the reasons.</summary>
internal sealed record RefusalAnswer(bool Refused, ValueList<ReasonDocument> Reasons);

/// <summary>The answer to a line of a batch that cannot be read.</summary>
internal sealed record ErrorLine(LineError Error);

/// <summary>What is wrong with a line.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Field">The JSON path; empty for the line itself.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Cure">How to mend it.</param>
/// <param name="Message">All of it in a sentence.</param>
internal sealed record LineError(int Line, string Field, string Problem, string Cure, string Message);
