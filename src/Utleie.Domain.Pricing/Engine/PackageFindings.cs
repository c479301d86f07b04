using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

// D174, D175.
/// <summary>Warns about packages that can never be the cheapest.</summary>
internal static class PackageFindings
{
    /// <summary>The maximum number of packages that are compared with each other.</summary>
    private const int MaxCompared = 200;

    internal static IEnumerable<Finding> Of(PricingSection section, RuleCompiler compiled)
    {
        if (section.PackageRule == PackageRule.Always)
            yield break;
        var packages = compiled.Packages;
        foreach (var package in packages)
        {
            var path = FormattableString.Invariant($"pricing.packages[{package.Index}].price");
            var name = new Argument("package", NameOf(package));
            if (packages.Length <= MaxCompared && Array.Find(packages, other => other != package && IsBetter(other, package)) is { } better)
                yield return Finding.Warning(path, FindingCodes.PackageCovered, name, new("other", NameOf(better)));
            else if (MostOf(section, package, compiled) is { } most && package.Price >= most)
                yield return Finding.Warning(path, FindingCodes.PackageDear, name, Argument.Of("price", package.Price), Argument.Of("ordinary", most));
        }
    }

    private static string NameOf(PackageOffer package) => package.Origin.Name ?? package.Origin.Id!;

    /// <summary>Whether another package covers the same time for the same requests and costs less, or the same and stands first.</summary>
    private static bool IsBetter(PackageOffer other, PackageOffer package) =>
        (other.Price < package.Price || (other.Price == package.Price && other.Index < package.Index)) && other.Scope.Covers(package.Scope) && other.CoversTimeOf(package);

    /// <summary>Returns the most that the ordinary hours of a package's time can cost; null if they are not priced by the hour, or at several factors.</summary>
    private static decimal? MostOf(PricingSection section, PackageOffer package, RuleCompiler compiled)
    {
        if (section.PriceModel?.Unit != PriceUnit.Hour || section.SeasonPricing is { Enabled: not false } || section.BasePrice is not { } most || !section.Tiers.IsEmpty
            || Array.Exists(compiled.Applied, plan => plan.Tiers.Length > 0))
            return null;
        if (section.TargetGroups.Any(group => group.Price is not null))
            return null;
        foreach (var plan in compiled.Applied)
            most = plan.Scope.Meets(package.Scope) ? Math.Max(most, plan.Price) : most;
        var parts = package.Scope.Parts.IsEmpty && package.Scope.PartCount.IsEmpty ? 1 : Math.Max(1, package.Scope.PartCount.IsEmpty ? package.Scope.Parts.Count : package.Scope.PartCount.Max());
        return most * parts * (package.IsFloating ? package.FloatingMinutes : package.Length) / 60m;
    }
}
