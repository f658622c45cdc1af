using System.Globalization;

namespace Amendments.Background;

// How a sentence names the subjects of a numbered list; the examples are those of the Action Lines, the words come from the data file:
//   code    a letter and a number from 1 to the last, with nothing else attached: C1, C.1, C 1, and neither C5G nor C12
//   title   what stands in brackets behind a code: C7 (ICT Applications: E-government)
//   list    codes with their titles and commas or "and" between them, or two codes with "to" or a dash between them
//   name    "Action Line" and a code or a number, also as a word; "Action Lines" and a list of codes or numbers
// In a sentence that has the name anywhere, a list of codes with their letters counts too, when it begins the sentence or stands behind
// an opening mark, a small word such as "as", another code or the name: "such as C1, C3", "information (C3)". It does not count
// behind any other word: a vitamin C1 or a grid reference C3 is no Action Line. Neither does a number alone that only follows the plural
// ("the Action Lines 5 years on").

/// <summary>Reads tags from one sentence.</summary>
internal sealed class TagReader(string sentence, TagScheme scheme, BackgroundWords words)
{
    private const string Opening = "([\":->*•";

    private readonly List<TagPiece> _pieces = TagPiece.In(sentence);
    private readonly List<Tag> _found = [];

    // Behind the last name, code or title: what follows may go on with another code.
    private int _behind = -1;

    /// <summary>Whether the sentence has the name of the list.</summary>
    public bool IsNamed => Enumerable.Range(0, _pieces.Count).Any(at => Name(at) is not null);

    /// <summary>Whether it begins with a code.</summary>
    public bool BeginsWithCode => Code(Start) is not null;

    private int Start => Math.Max(0, _pieces.FindIndex(p => !p.IsMark));

    /// <summary>The tags, in their order in the sentence.</summary>
    /// <param name="isListed">Whether it stands in a list of codes: a list that it begins with counts even when it has no name.</param>
    public List<Tag> Read(bool isListed)
    {
        if (isListed && BeginsWithCode)
        {
            List(Start, withLetters: true);
        }

        var isNamed = IsNamed;
        for (var at = 0; isNamed && at < _pieces.Count;)
        {
            at = Name(at) is { } name ? Named(at + name.Length, name.IsSeveral)
                : Code(at) is not null && MayBegin(at) ? List(at, withLetters: true)
                : at + 1;
        }

        return _found;
    }

    private (int Length, bool IsSeveral)? Name(int at)
    {
        foreach (var (names, isSeveral) in new[] { (scheme.Several, true), (scheme.One, false) })
        {
            foreach (var name in names)
            {
                if (at + name.Count <= _pieces.Count && name.Select((word, i) => _pieces[at + i].Text == word).All(same => same))
                {
                    return (name.Count, isSeveral);
                }
            }
        }

        return null;
    }

    private int Named(int at, bool isSeveral)
    {
        _behind = at;
        if (Code(at) is not null || (isSeveral && Element(at, withLetters: false) is not null))
        {
            var before = _found.Count;
            var end = List(at, withLetters: !isSeveral);
            if (Code(at) is null && _found.Count == before + 1 && At(end) is { IsWord: true })
            {
                _found.RemoveAt(before);
            }

            return end;
        }

        if (!isSeveral && Number(at) is { } number)
        {
            _found.Add(number.Tag);
            _behind = Title(number.End);
            return _behind;
        }

        return at;
    }

    private int List(int at, bool withLetters)
    {
        var first = Element(at, withLetters)!.Value;
        _found.Add(first.Tag);
        for (var (last, end) = (first.Tag, Title(first.End)); ;)
        {
            _behind = end;
            if (IsThrough(end) && Element(end + 1, withLetters) is { } until)
            {
                _found.AddRange(Between(last, until.Tag));
                (last, end) = (until.Tag, Title(until.End));
            }
            else if (BehindSeparators(end) is var next && next > end && Element(next, withLetters) is { } another)
            {
                _found.Add(another.Tag);
                (last, end) = (another.Tag, Title(another.End));
            }
            else
            {
                return end;
            }
        }
    }

    private IEnumerable<Tag> Between(Tag first, Tag last) => Enumerable
        .Range(scheme.Number(first) + 1, Math.Max(0, scheme.Number(last) - scheme.Number(first)))
        .Select(n => scheme.Of(n)!.Value);

    private (Tag Tag, int End)? Element(int at, bool withLetters) => Code(at) ?? (withLetters ? null : Number(at));

    private (Tag Tag, int End)? Code(int at)
    {
        if (At(at)?.Text != scheme.Letter || (at > 0 && !_pieces[at - 1].IsMark && _pieces[at - 1].End == _pieces[at].Start))
        {
            return null;
        }

        var number = At(at + 1) is { Text: "." or "-" } ? at + 2 : at + 1;
        return At(number) is { IsNumber: true } ? Number(number) : null;
    }

    // In digits or as a word; not a part of something longer, such as 5G or 2.6.
    private (Tag Tag, int End)? Number(int at)
    {
        if (At(at) is not { } piece || IsAttached(at))
        {
            return null;
        }

        var number = piece.IsNumber && int.TryParse(piece.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
            : words.Numbers.Index().Where(n => n.Item == piece.Text).Select(n => n.Index + 1).FirstOrDefault();
        return scheme.Of(number) is { } tag ? (tag, at + 1) : null;
    }

    private bool IsAttached(int at) =>
        IsBeside(at) && (!_pieces[at + 1].IsMark || (_pieces[at + 1].Text is "." or "," && IsBeside(at + 1) && _pieces[at + 2].IsNumber && _pieces[at].IsNumber));

    private bool IsBeside(int at) => at + 1 < _pieces.Count && _pieces[at + 1].Start == _pieces[at].End;

    private int Title(int at)
    {
        var close = At(at)?.Text == "(" ? _pieces.FindIndex(at, p => p.Text == ")") : -1;
        return close < 0 ? at : close + 1;
    }

    private bool MayBegin(int at)
    {
        var before = at - 1;
        while (before >= 0 && words.Between.Contains(_pieces[before].Text))
        {
            before--;
        }

        return before < 0 || before + 1 == _behind || words.Before.Contains(_pieces[before].Text)
            || (before == at - 1 && Opening.Contains(_pieces[before].Text, StringComparison.Ordinal) && !IsJoint(before));
    }

    // "ISO-C3" is one word.
    private bool IsJoint(int mark) => mark > 0 && IsBeside(mark - 1) && IsBeside(mark) && _pieces[mark].Text == "-";

    private bool IsThrough(int at) => At(at) is { } piece && words.Through.Contains(piece.Text);

    private int BehindSeparators(int at)
    {
        while (At(at) is { } piece && words.Between.Contains(piece.Text))
        {
            at++;
        }

        return at;
    }

    private TagPiece? At(int at) => at >= 0 && at < _pieces.Count ? _pieces[at] : null;
}
