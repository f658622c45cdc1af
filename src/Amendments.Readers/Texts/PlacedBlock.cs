using Amendments.Documents;

namespace Amendments.Readers.Texts;

/// <summary>A block, and what around it shows whether it belongs to the page.</summary>
/// <param name="Block">The block.</param>
/// <param name="Line">Its first line in the file, from 1.</param>
/// <param name="Gap">Blank lines before it; a new page counts as <see cref="NewPage"/>.</param>
internal sealed record PlacedBlock(DocumentBlock Block, int Line, int Gap)
{
    /// <summary>More blank lines than anybody writes.</summary>
    public const int NewPage = 1_000;
}
