using System.Globalization;

namespace Utleie.Domain.Tests;

/// <summary>Runs a test under cultures that write numbers, dates, dotted letters and order otherwise.</summary>
internal static class Culture
{
    internal static void InEach(Action test)
    {
        var before = CultureInfo.CurrentCulture;
        foreach (var name in new[] { "nb-NO", "tr-TR", "ar-SA", "" })
        {
            CultureInfo.CurrentCulture = new(name);
            try
            {
                test();
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }
}
