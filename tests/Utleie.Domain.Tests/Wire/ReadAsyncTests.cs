using System.Text;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Tests.Wire;

public sealed class ReadAsyncTests
{
    private static CancellationToken Running => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"text":"å","own":[1]}""")]
    [InlineData("\uFEFF{}")]
    public async Task ReadAsync_ReadsWhatReadDoes(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        Assert.Equal(WireFormat.Read<Sample>(utf8, Sample.Options), await WireFormat.ReadAsync<Sample>(new Trickle(utf8), Sample.Options, Running));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"parts":[{"count":"x"}]}""")]
    [InlineData("""{"text":"a"}]""")]
    public async Task ReadAsync_FailsAsReadDoes(string json) => Assert.Equal(
        Assert.Throws<WireException>(() => WireFormat.Read<Sample>(Encoding.UTF8.GetBytes(json), Sample.Options)).Message,
        (await Assert.ThrowsAsync<WireException>(() => WireFormat.ReadAsync<Sample>(new Trickle(Encoding.UTF8.GetBytes(json)), Sample.Options, Running))).Message);

    [Fact]
    public async Task ReadAsync_ReadsToTheLimitAndNoFurther()
    {
        var bytes = new byte[WireFormat.MaxBytes * 2];
        bytes.AsSpan().Fill((byte)' ');
        "{}"u8.CopyTo(bytes);
        Assert.NotNull(await WireFormat.ReadAsync<Sample>(new MemoryStream(bytes, 0, WireFormat.MaxBytes), Sample.Options, Running));
        using var stream = new MemoryStream(bytes);
        var error = await Assert.ThrowsAsync<WireException>(() => WireFormat.ReadAsync<Sample>(stream, Sample.Options, Running));
        Assert.Equal("the document has more than 16777216 bytes, and at most 16777216 are read. Split it, or move images and attachments out of it.", error.Message);
        Assert.Equal(WireFormat.MaxBytes + 1, stream.Position);
    }

    [Fact]
    public async Task ReadAsync_StopsWhenItIsCancelled() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => WireFormat.ReadAsync<Sample>(new Trickle("{}"u8.ToArray()), Sample.Options, new CancellationToken(canceled: true)));

    /// <summary>A stream that gives three bytes at a time, as a slow network does.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(3, buffer.Length)], cancellationToken);
    }
}
