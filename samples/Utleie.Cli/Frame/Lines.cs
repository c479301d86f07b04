using System.Buffers;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Frame;

/// <summary>Reads a stream line by line, keeping no more of a line than a document may have.</summary>
internal sealed class Lines(Stream stream)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _from;
    private int _to;

    /// <summary>The number of the line read last, from 1.</summary>
    internal int Number { get; private set; }

    /// <summary>Whether the line read last is longer than is kept; the rest of it is gone.</summary>
    internal bool IsCut { get; private set; }

    /// <summary>The next line without its end; null at the end of the stream.</summary>
    internal byte[]? Next()
    {
        _line.ResetWrittenCount();
        IsCut = false;
        var any = false;
        while (_from < _to || Fill())
        {
            any = true;
            if (TakesEnd())
                break;
        }

        if (!any)
            return null;
        Number++;
        return _line.WrittenSpan.ToArray();
    }

    private bool Fill()
    {
        (_from, _to) = (0, stream.Read(_buffer));
        return _to > 0;
    }

    /// <summary>Takes from the buffer up to and with the line's end; false where the end is yet to come.</summary>
    private bool TakesEnd()
    {
        var rest = _buffer.AsSpan(_from, _to - _from);
        var end = rest.IndexOf((byte)'\n');
        var part = end < 0 ? rest : rest[..end];
        if (_line.WrittenCount + part.Length <= WireFormat.MaxBytes)
            _line.Write(part);
        else
            IsCut = true;
        _from += end < 0 ? rest.Length : end + 1;
        return end >= 0;
    }
}
