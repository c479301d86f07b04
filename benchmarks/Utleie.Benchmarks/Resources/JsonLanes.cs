using System.Text;
using Utleie.Benchmarks.Racing;
using Utleie.Benchmarks.Workloads;
using Utleie.Domain.Resources;

namespace Utleie.Benchmarks.Resources;

/// <summary>JSON in the race; an operation is one document.</summary>
/// <remarks>What is compared is the text that comes out when a document is read and written again: the very bytes it was.</remarks>
internal static class JsonLanes
{
    internal static IEnumerable<Lane> Reads() =>
        Documents().Select(document => new Lane(
            "json-read",
            document.Size,
            Lane.Ours,
            1,
            () => UtleieJson.Read(document.Utf8).Contacts.Count,
            () => Written(document.Utf8)));

    internal static IEnumerable<Lane> Writes()
    {
        foreach (var (size, utf8) in Documents())
        {
            var resource = UtleieJson.Read(utf8);
            yield return new("json-write", size, Lane.Ours, 1, () => Encoding.UTF8.GetCharCount(UtleieJson.WriteUtf8(resource)), () => Written(utf8));
        }
    }

    private static IEnumerable<(string Size, byte[] Utf8)> Documents() =>
        ResourceWorkload.Sizes.Select(size => (size, WorkloadFolder.Read(ResourceWorkload.FileOf(size))));

    private static int[] Written(byte[] utf8)
    {
        var text = UtleieJson.Write(UtleieJson.Read(utf8));
        return [text.Length, (int)Digest.Of(text.Select(letter => (int)letter))];
    }
}
