using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Word.Export;

/// <summary>What becomes of composed paragraphs as wholes in the file: which go, join, move, or stand together.</summary>
internal sealed class ParagraphFates
{
    private readonly Compilation _compilation;
    private readonly DraftParts _parts;
    private readonly Dictionary<ParagraphId, Id<Proposal>> _struck;

    public ParagraphFates(Compilation compilation, DraftParts parts)
    {
        (_compilation, _parts) = (compilation, parts);
        _struck = Composed.Where(p => p.Base is not null && (IsGone(p) || KeptNumbers.IsGone(compilation.Draft, p))).ToDictionary(p => p.Base!.Value, p => p.Owners.First());
    }

    private ValueList<ComposedParagraph> Composed => _compilation.Composed.Paragraphs;

    /// <summary>Whether nothing is left of a paragraph, not even its end.</summary>
    public static bool IsGone(ComposedParagraph paragraph) =>
        paragraph.Mark.Kind == RunKind.Deleted && paragraph.Redline.Runs.All(r => r.Kind == RunKind.Deleted);

    /// <summary>Whether the words of a paragraph join the next one.</summary>
    public bool IsJoined(int index) => Composed[index].Mark.Kind == RunKind.Deleted && !IsGone(Composed[index]);

    /// <summary>Whether the words of a paragraph before it join this one.</summary>
    public bool IsSecond(int index)
    {
        while (--index > 0 && IsGone(Composed[index]))
        {
        }

        return index >= 0 && IsJoined(index);
    }

    /// <summary>Whether it is a new paragraph with the words of one that the same proposal strikes; the other's number may be left.</summary>
    public bool IsMoved(ComposedParagraph paragraph) =>
        paragraph is { Base: null, Like: { } like } && paragraph.Redline.Revised() == _compilation.Draft[like].Text
        && _struck.TryGetValue(like, out var owner) && owner == paragraph.Mark.Owner;

    /// <summary>Whether a new paragraph stands between two of one table, or of one text box; behind the last of them it stands behind the table.</summary>
    /// <param name="index">The new paragraph.</param>
    /// <param name="before">The paragraph of the draft before it.</param>
    public bool IsAmong(int index, ParagraphId before)
    {
        while (index < Composed.Count && Composed[index].Base is null)
        {
            index++;
        }

        return index < Composed.Count && (_parts.Place(before), _parts.Place(Composed[index].Base!.Value)) is var (one, next) && one.Part == next.Part && _parts[one.Part].AreTogether(one.Ordinal, next.Ordinal);
    }

    /// <summary>The changes in text boxes that go with their box, because the paragraph or drawing that it belongs to is struck. Asked for when all is laid in.</summary>
    public IEnumerable<Problem> GoneWithTheirBox() =>
        from paragraph in Composed
        where paragraph is { Base: not null, IsUnchanged: false }
        let element = _parts.Unread(paragraph.Base!.Value)
        where element.Parent?.Local() != "body" && element.Ancestors().Any(a => a.Local() == "txbxContent") && element.Ancestors().Any(a => a.Local() == "del")
        select new Problem(
            _compilation.Draft[paragraph.Base!.Value].Name,
            $"It stands in a text box that another proposal strikes, so what {string.Join(", ", paragraph.Owners)} asks for goes with the box.",
            "Export the two apart, or put the words of the box into the draft first.");
}
