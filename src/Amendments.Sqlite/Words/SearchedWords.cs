using Amendments.Texts;

namespace Amendments.Sqlite.Words;

/// <summary>What somebody searches: phrases, each of them what stands without a blank between, so that Chinese words are found character by character.</summary>
internal sealed class SearchedWords
{
    private readonly List<List<string>> _phrases = [];

    /// <summary>Takes the words apart. Nothing in them is an operator.</summary>
    public SearchedWords(string words)
    {
        foreach (var term in Term.In(Folding.Fold(words)))
        {
            if (term.IsFirst)
            {
                _phrases.Add([]);
            }

            _phrases[^1].Add(term.Text);
        }
    }

    /// <summary>Whether there is nothing to search.</summary>
    public bool IsEmpty => _phrases.Count == 0;

    /// <summary>The same for FTS5 (https://www.sqlite.org/fts5.html §3): every phrase quoted, all of them wanted, the last term a prefix. Terms hold no quotation marks.</summary>
    public string Match => $"{string.Join(" AND ", _phrases.Select(p => $"\"{string.Join(' ', p)}\""))} *";

    /// <summary>Where the phrases stand in a text, in order, without overlap.</summary>
    public ValueList<TextRange> FindIn(string text)
    {
        var folded = Folding.Fold(text);
        var terms = Term.In(folded);
        var found = new List<TextRange>();
        for (var at = 0; at < terms.Count;)
        {
            var length = _phrases.Select(p => StandsAt(p, terms, at) ? p.Count : 0).Max();
            if (length > 0)
            {
                found.Add(folded.Source(TextRange.Between(terms[at].Range.Start, terms[at + length - 1].Range.End)));
            }

            at += Math.Max(1, length);
        }

        return found.ToValueList();
    }

    private bool StandsAt(List<string> phrase, List<Term> terms, int at)
    {
        for (var i = 0; i < phrase.Count; i++)
        {
            var isPrefix = i == phrase.Count - 1 && ReferenceEquals(phrase, _phrases[^1]);
            if (at + i >= terms.Count
                || !(isPrefix ? terms[at + i].Text.StartsWith(phrase[i], StringComparison.Ordinal) : terms[at + i].Text == phrase[i]))
            {
                return false;
            }
        }

        return true;
    }
}
