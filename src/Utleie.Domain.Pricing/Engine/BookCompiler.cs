using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Compiles a valid section, with its price lists, to a price book.</summary>
internal static class BookCompiler
{
    internal static OneOf<PriceBook, CompileErrors> Compile(PricingSection section, PriceExtras extras, DateTimeZone zone, Func<Finding, Finding> locate)
    {
        var findings = new List<Finding>();
        var version = new Lazy<string>(() => BookVersion.Of(section, extras, zone)); // Of a section without errors.
        var first = Prices(section, null, extras, zone, version, findings, locate);
        var lists = new List<DatedPrices>();
        var merged = section;
        for (var i = 0; i < section.PriceLists.Count && i < SectionCheck.MaxLists; i++)
        {
            var list = section.PriceLists[i];
            merged = ListMerge.Of(merged, list);
            var path = FormattableString.Invariant($"pricing.priceLists[{i}]");
            var own = new List<Finding>();
            var rules = Prices(merged, list.Id, extras, zone, version, own, finding => locate(ListMerge.Placed(finding, list, path) ?? finding));
            findings.AddRange(own.Select(finding => ListMerge.Placed(finding, list, path)).OfType<Finding>());
            if (rules is not null && list.ValidFrom is { } from)
                lists.Add(new(from, new(rules)));
        }

        ValueList<Finding> all = [.. findings.Select(locate)];
        return first is null || all.Any(finding => finding.Severity == FindingSeverity.Error) ? new CompileErrors(all) : new PriceBook(first, [.. lists], all);
    }

    /// <summary>Compiles the prices of one list; null if there are errors.</summary>
    private static BookRules? Prices(PricingSection section, string? list, PriceExtras extras, DateTimeZone zone, Lazy<string> version, List<Finding> findings, Func<Finding, Finding> locate)
    {
        var check = new SectionCheck(section, extras);
        var own = check.Run();
        findings.AddRange(own);
        if (own.Exists(finding => finding.Severity == FindingSeverity.Error))
            return null;
        var compiled = new RuleCompiler(new(section, check.Unread, locate), extras, zone);
        findings.AddRange(PlanFindings.Of(compiled.Applied));
        findings.AddRange(PackageFindings.Of(section, compiled));
        return compiled.Rules(list, version.Value);
    }
}
