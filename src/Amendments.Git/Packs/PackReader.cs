using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Amendments.Git.Objects;
using Microsoft.Win32.SafeHandles;

namespace Amendments.Git.Packs;

/// <summary>
/// Reads every object of a pack (gitformat-pack), whoever packed it. libgit2 reads one at a time, by name, and looks for it in files first, which takes
/// most of the time of verifying a long history.
/// </summary>
internal sealed class PackReader : IDisposable
{
    // The longest head of an object: its length, and the name of another.
    private const int LongestHead = 10 + ObjectName.Length;

    // What git itself puts together at most.
    private const int LongestChain = 4095;

    // So many bytes are read at once.
    private const int WindowLength = 1 << 20;

    private readonly SafeFileHandle _file;
    private readonly PackList _list;
    private readonly long _end;
    private readonly KeptObjects _kept = new();
    private byte[] _window = ArrayPool<byte>.Shared.Rent(WindowLength);
    private long _windowStart;
    private int _windowLength;

    /// <param name="path">The file of its list; the pack lies beside it.</param>
    /// <exception cref="InvalidDataException">Its list is spoilt.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public PackReader(string path)
    {
        _list = PackList.Read(File.ReadAllBytes(path));
        _file = File.OpenHandle(Path.ChangeExtension(path, ".pack"), options: FileOptions.SequentialScan);
        _end = Math.Max(0, RandomAccess.GetLength(_file) - ObjectName.Length);
    }

    /// <summary>Whether the pack ends with the checksum of its bytes, and its list with that of the pack.</summary>
    public bool HasItsChecksum()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        for (var at = 0L; at < _end; at += WindowLength)
        {
            hash.AppendData(Bytes(at, Math.Min(_end, at + WindowLength)).Span);
        }

        var found = new ObjectName(hash.GetHashAndReset());
        return found == new ObjectName(Bytes(_end, _end + ObjectName.Length).Span) && found == _list.PackChecksum;
    }

    /// <summary>Every object.</summary>
    /// <returns>The names that the list gives, with what is wrong with the object; null when its bytes are those that its name says.</returns>
    public IEnumerable<(ObjectName Name, string? Wrong)> Check()
    {
        foreach (var (name, offset) in _list.Objects)
        {
            yield return (name, Wrong(name, offset));
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _file.Dispose();
        _kept.Dispose();
        ArrayPool<byte>.Shared.Return(_window);
    }

    private string? Wrong(ObjectName name, long offset)
    {
        try
        {
            var found = Read(offset, 0);
            return RawObject.NameOf(found.Kind, found.Bytes.Span) == name ? null : "its bytes are not those that its name says";
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            return e.Message.TrimEnd('.');
        }
    }

    private UnnamedObject Read(long offset, int depth)
    {
        if (_kept.Find(offset) is { } known)
        {
            return known;
        }

        // A delta on itself, by way of others, has no end.
        var end = _list.EndOf(offset, _end);
        if (depth > LongestChain || end <= offset)
        {
            throw new InvalidDataException("it is made of itself, or of nothing");
        }

        return Read(Bytes(offset, end), offset, depth);
    }

    // A stretch of the file; until another one is asked for.
    private ReadOnlyMemory<byte> Bytes(long start, long end)
    {
        var length = checked((int)(end - start));
        if (start < _windowStart || end > _windowStart + _windowLength)
        {
            if (length > _window.Length)
            {
                ArrayPool<byte>.Shared.Return(_window);
                _window = ArrayPool<byte>.Shared.Rent(length);
            }

            (_windowStart, _windowLength) = (start, RandomAccess.Read(_file, _window, start));
        }

        return _windowLength >= length ? _window.AsMemory((int)(start - _windowStart), length) : throw new EndOfStreamException("the file ends too early");
    }

    private UnnamedObject Read(ReadOnlyMemory<byte> packed, long offset, int depth)
    {
        var head = packed.Span[..Math.Min(packed.Length, LongestHead)];
        var kind = (head[0] >> 4) & 7;
        var at = 0;
        var length = head[0] & 0xF;
        for (var shift = 4; (head[at++] & 0x80) != 0; shift += 7)
        {
            length = checked(length + ((head[at] & 0x7F) << shift));
        }

        switch (kind)
        {
            case PackedObject.OffsetDelta:
                var distance = (long)(head[at] & 0x7F);
                while ((head[at++] & 0x80) != 0)
                {
                    distance = ((distance + 1) << 7) | (uint)(head[at] & 0x7F);
                }

                return Changed(offset, packed[at..], length, offset - distance, depth);
            case PackedObject.NameDelta:
                var other = new ObjectName(head.Slice(at, ObjectName.Length));
                return Changed(offset, packed[(at + ObjectName.Length)..], length, _list.OffsetOf(other), depth);
            default:
                return Whole(offset, (ObjectKind)kind, packed[at..], length);
        }
    }

    // The delta is unpacked first: to read another object moves the window.
    private UnnamedObject Changed(long offset, ReadOnlyMemory<byte> packed, int length, long of, int depth)
    {
        using var delta = Borrowed.Of(Delta.Checked(length));
        Unpack(packed, delta.Bytes);
        var basis = Read(of, depth + 1);
        using var made = Borrowed.Of(Delta.LengthAfter(delta.Bytes));
        Delta.Apply(basis.Bytes.Span, delta.Bytes, made.Bytes);
        return _kept.Add(offset, basis.Kind, made.Bytes);
    }

    private UnnamedObject Whole(long offset, ObjectKind kind, ReadOnlyMemory<byte> packed, int length)
    {
        using var whole = Borrowed.Of(Delta.Checked(length));
        Unpack(packed, whole.Bytes);
        return _kept.Add(offset, kind, whole.Bytes);
    }

    private static void Unpack(ReadOnlyMemory<byte> packed, Span<byte> to)
    {
        MemoryMarshal.TryGetArray(packed, out var segment);
        using var stream = new ZLibStream(new MemoryStream(segment.Array!, segment.Offset, segment.Count), CompressionMode.Decompress);
        stream.ReadExactly(to);
        if (stream.ReadByte() >= 0)
        {
            throw new InvalidDataException("it is longer than it says");
        }
    }

    /// <summary>Bytes that are given back at the end of a block.</summary>
    private readonly ref struct Borrowed(byte[] all, int length)
    {
        public Span<byte> Bytes => all.AsSpan(0, length);

        public static Borrowed Of(int length) => new(ArrayPool<byte>.Shared.Rent(length), length);

        public void Dispose() => ArrayPool<byte>.Shared.Return(all);
    }
}
