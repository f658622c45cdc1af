using System.Buffers;
using System.Net;
using Amendments.Readers.Texts;
using Amendments.Texts;

namespace Amendments.Readers.Markdown;

/// <summary>
/// Reads the words of a block of Markdown. Marks of emphasis, tags and escapes go, and every word stays, the address of a link too.
/// Each character is looked at once, so that no text takes longer than its length.
/// </summary>
internal sealed class MarkdownWords
{
    // "&CounterClockwiseContourIntegral;" is the longest name of a character (HTML Standard §13.5).
    private const int LongestEntity = 34;

    private static readonly SearchValues<char> Signs = SearchValues.Create("\\*_~<&[]hw");

    private static readonly SearchValues<char> EntityNames = SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly FileWords _words;
    private readonly JoinedLines _lines;
    private readonly string _text;
    private readonly EmphasisMarks _marks;
    private readonly HtmlMarks _tags;
    private readonly MarkdownLinks _links;
    private int _at;

    private MarkdownWords(JoinedLines lines)
    {
        (_lines, _text) = (lines, lines.ToString());
        _words = new FileWords(_text.Length);
        _marks = new EmphasisMarks(_words, _text);
        _tags = new HtmlMarks(_words, _text, Copy);
        _links = new MarkdownLinks(_words, _text, Copy);
    }

    /// <summary>The words of a block, and those that are struck out.</summary>
    public static (FileWords Words, IReadOnlyList<string> Struck) Read(JoinedLines lines)
    {
        var reading = new MarkdownWords(lines);
        while (reading._at < reading._text.Length)
        {
            reading.Plain();
            reading.Next();
        }

        return (reading._words, [.. reading._marks.Struck.Concat(reading._tags.Struck)]);
    }

    // Most characters mean nothing but themselves.
    private void Plain()
    {
        var length = _text.AsSpan(_at).IndexOfAny(Signs);
        length = length < 0 ? _text.Length - _at : length;
        Copy(_at, length);
        _at += length;
    }

    private void Next()
    {
        if (_at == _text.Length)
        {
            return;
        }

        var taken = _text[_at] switch
        {
            '\\' => Escape(),
            '*' or '_' or '~' => Run(),
            '<' => _tags.Tag(_at),
            '&' => Entity(),
            '[' when MarkdownLinks.Note(_text, _at) is { } note => Note(note),
            '[' => _links.Open(_at),
            ']' => _links.Close(_at),
            'h' or 'w' => Address(),
            _ => 0,
        };
        if (taken == 0)
        {
            Copy(_at, 1);
        }

        _at += Math.Max(taken, 1);
    }

    // A backslash at the end of a line breaks it (CommonMark §6.7).
    private int Escape()
    {
        if (_at + 1 < _text.Length && char.IsAscii(_text[_at + 1]) && (char.IsPunctuation(_text[_at + 1]) || char.IsSymbol(_text[_at + 1])))
        {
            _words.Add(_text[_at + 1], _lines.OffsetOf(_at + 1));
            return 2;
        }

        return _at + 1 == _text.Length || _lines.OffsetOf(_at + 1) == FileWords.Nowhere ? 1 : 0;
    }

    private int Run()
    {
        var end = _at;
        while (end < _text.Length && _text[end] == _text[_at])
        {
            end++;
        }

        var place = _words.Count;
        Copy(_at, end - _at);
        _marks.Add(_at, end - _at, place);
        return end - _at;
    }

    private int Entity()
    {
        var length = _text.AsSpan(_at, Math.Min(LongestEntity, _text.Length - _at)).IndexOf(';') + 1;
        if (length < 3 || _text.AsSpan(_at + 1, length - 2).ContainsAnyExcept(EntityNames))
        {
            return 0;
        }

        var entity = _text.Substring(_at, length);
        var characters = WebUtility.HtmlDecode(entity);
        if (characters.Length >= length || Unprintable.Find(characters) is not null)
        {
            return 0;
        }

        foreach (var character in characters)
        {
            _words.Add(character, character == '&' ? _lines.OffsetOf(_at) : FileWords.Nowhere);
        }

        return length;
    }

    private int Note(string reference)
    {
        _words.AddNote(reference);
        return reference.Length + "[^]".Length;
    }

    // The signs in an address are no marks.
    private int Address()
    {
        var length = MarkdownLinks.Address(_text, _at);
        Copy(_at, length);
        return length;
    }

    private void Copy(int from, int count)
    {
        for (var at = from; at < from + count; at++)
        {
            _words.Add(_text[at], _lines.OffsetOf(at));
        }
    }
}
