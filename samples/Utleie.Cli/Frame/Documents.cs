using System.Security;
using System.Text.Json;
using Utleie.Domain.Resources;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Frame;

/// <summary>Reads files and standard input, never more of them than a document may have.</summary>
internal static class Documents
{
    /// <summary>The name that stands for standard input.</summary>
    internal const string StandardInput = "-";

    /// <summary>A document of the contract.</summary>
    internal static T Read<T>(string file, Stream standardInput, JsonSerializerOptions options)
        where T : notnull => Parse<T>(file, Bytes(file, standardInput), options);

    /// <summary>A document of the contract in the bytes of a file.</summary>
    internal static T Parse<T>(string file, byte[] bytes, JsonSerializerOptions options)
        where T : notnull => Parsed(file, () => WireFormat.Read<T>(bytes, options));

    /// <summary>A rental object of any category.</summary>
    internal static BaseResource Resource(string file, Stream standardInput) =>
        Parsed(file, () => UtleieJson.Read(Bytes(file, standardInput)));

    /// <summary>The bytes of a file, if they are not too many to be a document.</summary>
    internal static byte[] Bytes(string file, Stream standardInput)
    {
        using var stream = Open(file, standardInput);
        if (stream.CanSeek && stream.Length > WireFormat.MaxBytes)
            throw TooLarge(file, $"{stream.Length} bytes");
        return Guarded(file, () => Bounded(file, stream));
    }

    /// <summary>The file as a stream, or standard input.</summary>
    internal static Stream Open(string file, Stream standardInput)
    {
        if (file == StandardInput)
            return standardInput;
        if (Directory.Exists(file))
            throw new InputException(file, "this is a directory. Name a file in it.");
        return Guarded(file, () => File.OpenRead(file));
    }

    private static byte[] Bounded(string file, Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > WireFormat.MaxBytes)
                throw TooLarge(file, $"more than {WireFormat.MaxBytes} bytes");
        }

        return bytes.ToArray();
    }

    private static InputException TooLarge(string file, string size) =>
        new(file, $"it has {size}, and at most {WireFormat.MaxBytes} are read. Split it, or move images and attachments out of it.");

    private static T Parsed<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (WireException error)
        {
            throw InputException.Of(file, error);
        }
    }

    private static T Guarded<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(file, "there is no such file. Check the name, or write - for standard input.");
        }
        catch (Exception error) when (error is UnauthorizedAccessException or SecurityException)
        {
            throw new InputException(file, "permission denied. Check its permissions.");
        }
        catch (Exception error) when (error is IOException or ArgumentException or NotSupportedException)
        {
            throw new InputException(file, $"it cannot be read ({error.Message.TrimEnd('.')}). Check the name and the disk.");
        }
    }
}
