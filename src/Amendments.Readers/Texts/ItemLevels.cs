namespace Amendments.Readers.Texts;

/// <summary>Tells by indents how deep an item stands.</summary>
internal sealed class ItemLevels
{
    // An item that stands one blank further in is no deeper.
    private const int Grain = 2;

    private readonly Stack<int> _indents = new();

    /// <summary>The level of the next item, from 1.</summary>
    /// <param name="indent">Blanks before its mark.</param>
    public int Place(int indent)
    {
        while (_indents.TryPeek(out var last) && indent < last + Grain)
        {
            _indents.Pop();
        }

        _indents.Push(indent);
        return _indents.Count;
    }

    /// <summary>Begins anew: text stands between the items.</summary>
    /// <param name="indent">Blanks before the text; what stands as far in as an item belongs to it.</param>
    public void Interrupt(int indent)
    {
        while (_indents.TryPeek(out var last) && indent < last + Grain)
        {
            _indents.Pop();
        }
    }
}
