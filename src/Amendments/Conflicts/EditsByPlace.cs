using System.Diagnostics;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Conflicts;

/// <summary>The edits of requests by the place where they could meet.</summary>
internal sealed class EditsByPlace
{
    public EditsByPlace(IReadOnlyList<Request> requests)
    {
        for (var i = 0; i < requests.Count; i++)
        {
            foreach (var edit in requests[i].Edits)
            {
                Add(new PlacedEdit(i, edit, edit is Edit.Words words ? Meeting.Extent(words) : default));
            }

            foreach (var kept in requests[i].Kept)
            {
                Kept.Put(kept, i);
            }
        }
    }

    /// <summary>Changes of words.</summary>
    public Dictionary<ParagraphId, List<PlacedEdit>> Words { get; } = [];

    /// <summary>Changes of words that other proposals put in.</summary>
    public Dictionary<(Id<Proposal> Of, Edit In), List<PlacedEdit>> Texts { get; } = [];

    /// <summary>What happens to paragraphs as wholes.</summary>
    public Dictionary<ParagraphId, List<PlacedEdit>> Others { get; } = [];

    /// <summary>What comes between paragraphs, and the merges that leave nothing between.</summary>
    public Dictionary<Gap, List<PlacedEdit>> Gaps { get; } = [];

    /// <summary>Who asks to keep a paragraph, by the places of the requests.</summary>
    public Dictionary<ParagraphId, List<int>> Kept { get; } = [];

    private void Add(PlacedEdit placed)
    {
        switch (placed.Edit)
        {
            case Edit.Words words:
                Words.Put(words.In, placed);
                break;
            case Edit.Reword reword:
                Texts.Put((reword.Of, reword.In), placed);
                break;
            case Edit.DeleteParagraph delete:
                Others.Put(delete.Of, placed);
                break;
            case Edit.SplitParagraph split:
                Others.Put(split.Of, placed);
                break;
            case Edit.InsertParagraph insert:
                Gaps.Put(insert.At, placed);
                break;
            case Edit.MoveParagraph move:
                Others.Put(move.Of, placed);
                Gaps.Put(move.To, placed);
                break;
            case Edit.MergeParagraphs merge:
                Others.Put(merge.First, placed);
                Others.Put(merge.Second, placed);
                Gaps.Put(new Gap(merge.First), placed);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
