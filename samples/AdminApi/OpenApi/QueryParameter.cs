using Utleie.Domain.Resources;
using Utleie.Domain.Storage;

namespace AdminApi.OpenApi;

/// <summary>A parameter after the question mark, as the OpenAPI document tells it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does.</param>
/// <param name="Format">The format of its text; nothing where it is a number or a word.</param>
internal sealed record QueryParameter(string Name, string Description, string? Format = null)
{
    internal static QueryParameter After { get; } = new("after", "The id of the last item of the page before: next of its body.");

    internal static QueryParameter Limit { get; } = new("limit", "How many at most.") { Least = 1, Most = PageRequest.MaxLimit };

    internal static QueryParameter From { get; } = new("from", "Not before: 2026-02-09, 2026-02-09T08:00 or an instant.");

    internal static QueryParameter To { get; } = new("to", "Not after; a date is included.");

    internal static QueryParameter Date { get; } = new("date", "The first day; default today.", "date");

    internal static QueryParameter Category { get; } = new("category", "Only of a category.")
    {
        Words = [.. ResourceCategory.All.Select(word => word.Value)],
    };

    internal static QueryParameter Status { get; } = new("status", "Only of a status; the public sees what is published.")
    {
        Words = [.. ResourceStatus.All.Select(word => word.Value)],
    };

    internal static QueryParameter Owner { get; } = new("owner", "Only of a unit, letter for letter.");

    /// <summary>The least of a number; nothing where it is none.</summary>
    internal int? Least { get; init; }

    /// <summary>The most of a number.</summary>
    internal int? Most { get; init; }

    /// <summary>The words there are; empty is any text.</summary>
    internal ValueList<string> Words { get; init; }

    /// <summary>Whether it may stand several times.</summary>
    internal bool IsList { get; init; }
}
