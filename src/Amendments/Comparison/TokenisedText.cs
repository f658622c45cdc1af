using Amendments.Texts;

namespace Amendments.Comparison;

/// <summary>A text with its tokens, addressed by their number from 0.</summary>
/// <param name="text">The text.</param>
/// <param name="isFolded">Whether typographic variants of a word match each other.</param>
internal sealed class TokenisedText(string text, bool isFolded = false)
{
    private readonly ValueList<Token> _tokens = Tokeniser.Tokenise(text);
    private string?[]? _folded;

    public string Text => text;

    public int Count => _tokens.Count;

    public string this[int token] => _tokens[token].Range.In(text);

    /// <summary>What a token is matched by: its characters, folded where typography does not count.</summary>
    public string Key(int token) => isFolded ? Folded(token) : this[token];

    public TokenKind Kind(int token) => _tokens[token].Kind;

    public List<int> Indexes(TokenKind kind) => Between(0, Count, k => k == kind);

    /// <summary>The punctuation marks and objects from one token up to another.</summary>
    public List<int> Marks(int from, int to) => Between(from, to, k => k is TokenKind.Punctuation or TokenKind.Embedded);

    public bool Matches(int token, TokenisedText other, int otherToken) =>
        Same(token, other, otherToken) || (isFolded && string.Equals(Key(token), other.Key(otherToken), StringComparison.Ordinal));

    public bool Same(int token, TokenisedText other, int otherToken) =>
        Span(token).SequenceEqual(other.Span(otherToken));

    /// <summary>The characters from one token up to another.</summary>
    public TextRange Range(int from, int to) => TextRange.Between(Start(from), Start(to));

    public int Start(int token) => token < Count ? _tokens[token].Range.Start : text.Length;

    /// <summary>The token that begins at an offset; the number of tokens for the end of the text.</summary>
    public int At(int offset)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _tokens[middle].Range.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public bool IsEdge(int offset) => Start(At(offset)) == offset;

    // A token is compared with several others and folded once.
    private string Folded(int token)
    {
        _folded ??= new string?[Count];
        return _folded[token] ??= Folding.Fold(this[token]).Text is { Length: > 0 } folded ? folded : this[token];
    }

    private ReadOnlySpan<char> Span(int token) => text.AsSpan(_tokens[token].Range.Start, _tokens[token].Range.Length);

    private List<int> Between(int from, int to, Func<TokenKind, bool> wanted)
    {
        var indexes = new List<int>();
        for (var token = from; token < to; token++)
        {
            if (wanted(_tokens[token].Kind))
            {
                indexes.Add(token);
            }
        }

        return indexes;
    }
}
