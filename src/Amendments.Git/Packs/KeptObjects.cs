using System.Buffers;
using Amendments.Git.Objects;

namespace Amendments.Git.Packs;

/// <summary>
/// Objects that others in a pack may rest on. There is room for so many bytes; when it is full, all are forgotten, and what is wanted again is read again.
/// The room is lent by the pool: as arrays of their own, the objects of a long history would be an eighth of everything that verifying it allocates.
/// </summary>
internal sealed class KeptObjects : IDisposable
{
    private const int MostRooms = 32;
    private const int RoomLength = 1 << 18;

    private readonly Dictionary<long, UnnamedObject> _objects = [];
    private readonly Stack<byte[]> _rooms = [];
    private int _taken;

    /// <summary>The object at an offset; null when it is not kept.</summary>
    public UnnamedObject? Find(long offset) => _objects.TryGetValue(offset, out var known) ? known : null;

    /// <summary>Keeps an object, unless it is longer than any room.</summary>
    /// <param name="offset">Where it begins in the pack.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="bytes">Its bytes, which are copied.</param>
    /// <returns>The object.</returns>
    public UnnamedObject Add(long offset, ObjectKind kind, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > RoomLength)
        {
            return new UnnamedObject(kind, bytes.ToArray());
        }

        if (_rooms.Count == 0 || bytes.Length > RoomLength - _taken)
        {
            Enlarge();
        }

        var place = _rooms.Peek().AsMemory(_taken, bytes.Length);
        bytes.CopyTo(place.Span);
        _taken += bytes.Length;
        return _objects[offset] = new UnnamedObject(kind, place);
    }

    /// <inheritdoc />
    public void Dispose() => Forget();

    private void Enlarge()
    {
        if (_rooms.Count == MostRooms)
        {
            Forget();
        }

        _rooms.Push(ArrayPool<byte>.Shared.Rent(RoomLength));
        _taken = 0;
    }

    private void Forget()
    {
        _objects.Clear();
        while (_rooms.TryPop(out var room))
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }
}
