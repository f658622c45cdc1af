using Amendments.Texts;

namespace Amendments.Comparison;

/// <summary>
/// Words in their order, for finding where they stand in texts. Case, typographic variants and whatever marks and blanks stand between
/// do not count; a part of a word is no word.
/// </summary>
public sealed class WordSequence
{
    private readonly List<(string Key, TextRange Range)> _words;

    /// <summary>Takes the words of a text.</summary>
    public WordSequence(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _words = Words(Folding.Fold(words));
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <summary>Every place in a text where they stand one after the other, from left to right, without overlap; in UTF-16 code units. Cost: length of the text × number of the words at worst.</summary>
    public ValueList<TextRange> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = Folding.Fold(text);
        var words = Words(folded);
        var found = new List<TextRange>();
        for (var at = 0; !IsEmpty && at + _words.Count <= words.Count;)
        {
            if (StandAt(words, at))
            {
                found.Add(folded.Source(TextRange.Between(words[at].Range.Start, words[at + _words.Count - 1].Range.End)));
                at += _words.Count;
            }
            else
            {
                at++;
            }
        }

        return found.ToValueList();
    }

    private bool StandAt(List<(string Key, TextRange Range)> words, int at)
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (words[at + i].Key != _words[i].Key)
            {
                return false;
            }
        }

        return true;
    }

    private static List<(string Key, TextRange Range)> Words(FoldedText folded) =>
        [.. Tokeniser.Tokenise(folded.Text).Where(t => t.Kind == TokenKind.Word).Select(t => (t.Range.In(folded.Text).ToUpperInvariant(), t.Range))];
}
