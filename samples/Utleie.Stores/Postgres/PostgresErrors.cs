using Npgsql;

namespace Utleie.Stores.Postgres;

/// <summary>What PostgreSQL's errors mean to a store.</summary>
internal static class PostgresErrors
{
    /// <summary>Whether the write met another and is to be tried again.</summary>
    internal static bool IsMeeting(PostgresException error) =>
        error.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;

    /// <summary>Whether a text has the one character that PostgreSQL does not keep.</summary>
    internal static bool IsBadText(PostgresException error) =>
        error.SqlState is PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter;

    internal static bool IsTaken(PostgresException error, string constraint) =>
        error.SqlState == PostgresErrorCodes.UniqueViolation && error.ConstraintName == constraint;

    internal static ArgumentException BadText(PostgresException error) =>
        new("A text has the character U+0000, which PostgreSQL does not keep. Leave it out.", error);
}
