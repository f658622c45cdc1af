using Amendments.Readers.Texts;
using Amendments.Texts;

namespace Amendments.Readers.Html;

/// <summary>Gathers the words of a block of HTML: a run of blanks is one, and emphasis goes on from block to block until its element ends.</summary>
internal sealed class HtmlWords
{
    private static readonly Emphasis[] Sorts = [Emphasis.Bold, Emphasis.Italic, Emphasis.Underline];

    private readonly int[] _depths = new int[Sorts.Length];
    private FileWords _words = new(64);
    private int _from;

    /// <summary>How many characters there are.</summary>
    public int Count => _words.Count;

    /// <summary>Adds a text.</summary>
    /// <param name="text">The characters of a text node.</param>
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _words.AddBlank();
            }
            else
            {
                _words.Add(character, FileWords.Nowhere);
            }
        }
    }

    /// <summary>Has a blank stand here.</summary>
    public void AddBlank() => _words.AddBlank();

    /// <summary>An emphasis begins or ends.</summary>
    public void Change(Emphasis emphasis, int by)
    {
        if (emphasis == Emphasis.None)
        {
            return;
        }

        _words.SettleBlank();
        Mark();
        for (var sort = 0; sort < Sorts.Length; sort++)
        {
            _depths[sort] += emphasis.HasFlag(Sorts[sort]) ? by : 0;
        }
    }

    /// <summary>The words from a place on.</summary>
    public string From(int place) => _words.Words(Math.Min(place, _words.Count), _words.Count);

    /// <summary>Takes the words and begins anew.</summary>
    public FormattedText Take()
    {
        Mark();
        var (text, _) = _words.Gather([]);
        (_words, _from) = (new FileWords(64), 0);
        return text;
    }

    private void Mark()
    {
        var emphasis = Emphasis.None;
        for (var sort = 0; sort < Sorts.Length; sort++)
        {
            emphasis |= _depths[sort] > 0 ? Sorts[sort] : Emphasis.None;
        }

        if (emphasis != Emphasis.None && _from < _words.Count)
        {
            _words.Emphasize(_from, _words.Count, emphasis);
        }

        _from = _words.Count;
    }
}
