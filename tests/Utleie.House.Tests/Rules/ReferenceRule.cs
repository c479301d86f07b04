using System.Xml.Linq;

namespace Utleie.House.Tests.Rules;

/// <summary>Arrows only point down: a package refers to what the graph lets it, directly or through another, and to nothing else.</summary>
internal static class ReferenceRule
{
    private const string Kernel = "Utleie.Domain";

    private static readonly string[] Tier1 = ["Scheduling", "Pricing", "Permits", "Approvals", "Forms", "Access"];

    /// <summary>What each package refers to by itself.</summary>
    internal static IReadOnlyDictionary<string, string[]> Graph { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Kernel] = ["NodaTime", "Ardalis.SmartEnum", "OneOf"],
        [Of("Scheduling")] = [Kernel],
        [Of("Pricing")] = [Kernel],
        [Of("Permits")] = [Kernel],
        [Of("Approvals")] = [Kernel],
        [Of("Forms")] = [Kernel],
        [Of("Access")] = [Kernel],
        [Of("Bookings")] = [Of("Scheduling"), Of("Pricing"), Of("Approvals")],
        [Of("Ticketing")] = [Of("Pricing")],
        [Of("Lending")] = [Of("Pricing")],
        [Of("Resources")] = [Of("Scheduling"), Of("Pricing"), Of("Permits"), Of("Approvals"), Of("Bookings"), Of("Ticketing"), Of("Lending")],
        [Of("Storage")] = [.. Tier1.Select(Of), Of("Bookings"), Of("Ticketing"), Of("Lending"), Of("Resources")],
        [Of("FluentValidation")] = [Of("Resources"), "FluentValidation"],
        [Of("DependencyInjection")] =
        [
            .. Tier1.Select(Of), Of("Bookings"), Of("Ticketing"), Of("Lending"), Of("Resources"), Of("Storage"), Of("FluentValidation"),
            "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options",
        ],
    };

    /// <summary>The references that the graph does not have.</summary>
    internal static IEnumerable<string> Check(string package, IEnumerable<string> references, IReadOnlyDictionary<string, string[]> graph)
    {
        if (!graph.ContainsKey(package))
            return [$"{package} is not in the graph. Give it its place in {nameof(ReferenceRule)} and in docs/architecture.md."];
        var reached = Reached(package, graph);
        return references.Where(name => !IsFramework(name) && !reached.Contains(name)).Select(name => $"{package} refers to {name}, and the graph has no such arrow.");
    }

    /// <summary>The projects and packages that a project file names; build tools that leave nothing in the package are let be.</summary>
    internal static IEnumerable<string> Named(XDocument project) =>
        project.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Concat(project.Descendants("PackageReference").Where(reference => reference.Attribute("PrivateAssets")?.Value != "all").Select(reference => reference.Attribute("Include")!.Value));

    private static HashSet<string> Reached(string package, IReadOnlyDictionary<string, string[]> graph)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(graph[package]);
        while (waiting.TryPop(out var name))
        {
            if (reached.Add(name) && graph.TryGetValue(name, out var more))
                Array.ForEach(more, waiting.Push);
        }

        return reached;
    }

    private static string Of(string name) => $"{Kernel}.{name}";

    private static bool IsFramework(string name) => name == "netstandard" || name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
