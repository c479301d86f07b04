namespace Utleie.Cli.Frame;

/// <summary>What a run ends with.</summary>
internal enum ExitCode
{
    /// <summary>Done, or valid.</summary>
    Done = 0,

    /// <summary>The answer is no, with its reasons.</summary>
    No = 1,

    /// <summary>The input could not be read: one line on standard error says where, why and the cure.</summary>
    Unreadable = 2,

    /// <summary>The command line is wrong: the usage is on standard error.</summary>
    Usage = 64,
}
